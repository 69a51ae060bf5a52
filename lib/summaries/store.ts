import Dexie, { type EntityTable } from 'dexie';
import {
  type CountedWeek,
  countedWeek,
  type Given,
  given,
  type KeptRelease,
  keptRelease,
} from './stored-schema';

/** What was let go, what was released; a database of its own, so that erasing it is one act. */
const summaries = new Dexie('aparte-summaries') as Dexie & {
  given: EntityTable<Given, 'id'>;
  releases: EntityTable<KeptRelease, 'id'>;
  counted: EntityTable<CountedWeek, 'id'>;
  secrets: EntityTable<{ id: 'share'; bytes: Uint8Array<ArrayBuffer> }, 'id'>;
};
summaries.version(1).stores({ given: 'id, team', releases: 'id, of', counted: 'id', secrets: 'id' });

const sound = <Row>(rows: Row[], shape: { safeParse: (row: unknown) => { success: boolean } }) =>
  rows.filter((row) => shape.safeParse(row).success);

export const keepGiven = (one: Given) => summaries.given.put(given.parse(one));
export const givenFor = async (team: string) =>
  sound(await summaries.given.where('team').equals(team).toArray(), given);
export const forgetGiven = (id: string) => summaries.given.delete(id);

/** A release of the same team, week and part never takes the place of one that is here: frozen is frozen. */
export const keepRelease = (one: KeptRelease) =>
  summaries.transaction('rw', summaries.releases, async () => {
    const here = await summaries.releases.get(one.id);
    if (!here) await summaries.releases.add(keptRelease.parse(one));
    return here ?? one;
  });
export const keptReleases = async () => sound(await summaries.releases.toArray(), keptRelease);

export const countedIn = (id: string) => summaries.counted.get(id);

/** A steward's release and whom it counted: both or neither. False when the week moved on meanwhile. */
export const freeze = (releases: KeptRelease[], weeks: CountedWeek[]): Promise<boolean> =>
  summaries.transaction('rw', summaries.releases, summaries.counted, async () => {
    const here = await summaries.releases.bulkGet(releases.map(({ id }) => id));
    if (here.some((one) => one !== undefined)) return false;
    await summaries.releases.bulkAdd(releases.map((one) => keptRelease.parse(one)));
    await summaries.counted.bulkPut(weeks.map((one) => countedWeek.parse(one)));
    return true;
  });

/** 32 random bytes of this browser: they make share ids that only this browser could make. */
export const shareSecret = (fresh: () => Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  summaries.transaction('rw', summaries.secrets, async () => {
    const known = await summaries.secrets.get('share');
    if (known) return known.bytes;
    const bytes = fresh();
    await summaries.secrets.add({ id: 'share', bytes });
    return bytes;
  });

/** The same, without making it: looking at what would leave is no reason to keep anything. */
export const knownSecret = async () => (await summaries.secrets.get('share'))?.bytes ?? null;

/** What of all this is somebody's: shares let go, and releases. */
export const countSummaries = async () =>
  (await summaries.given.count()) + (await summaries.releases.count());
export const eraseSummaries = () => summaries.delete({ disableAutoOpen: false });

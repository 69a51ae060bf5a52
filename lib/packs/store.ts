import Dexie, { type EntityTable } from 'dexie';
import type { z } from 'zod';
import { plain } from '../text';
import { activeOf, packIn } from './active';
import type { Concern } from './arrival-schema';
import { builtInPacks } from './catalogue';
import type { Arrival, Known } from './install';
import { layered } from './layers';
import { lineOf } from './line';
import type { Pack } from './schema';
import {
  declinedLine,
  type InstalledPack,
  installedPack,
  keptOutItem,
  type Publisher,
  publisher,
  type Subscription,
  subscription,
  type WaitingPack,
  waitingPack,
} from './stored-schema';
import { compareVersions } from './version';

/** Packs that came from outside, and what the agent has said of them: a database of its own. */
const packs = new Dexie('aparte-packs') as Dexie & {
  installed: EntityTable<InstalledPack, 'id'>;
  keptOut: EntityTable<z.infer<typeof keptOutItem>, 'item'>;
  publishers: EntityTable<Publisher, 'key'>;
  subscriptions: EntityTable<Subscription, 'address'>;
  waiting: EntityTable<WaitingPack, 'place'>;
  declined: EntityTable<z.infer<typeof declinedLine>, 'line'>;
};
packs.version(1).stores({
  installed: 'id',
  keptOut: 'item',
  publishers: 'key',
  subscriptions: 'address',
  waiting: 'place',
  declined: 'line',
});

/** Rows that are not what they should be are passed over: they must not take the others from the agent. */
const sound = <Row>(rows: unknown[], shape: z.ZodType<Row>): Row[] =>
  rows.flatMap((row) => shape.safeParse(row).data ?? []);

export const installedPacks = async () => sound(await packs.installed.toArray(), installedPack);
export const waitingPacks = async () => sound(await packs.waiting.toArray(), waitingPack);
export const subscriptions = async () => sound(await packs.subscriptions.toArray(), subscription);
export const pinnedPublishers = async () => sound(await packs.publishers.toArray(), publisher);
/** Full names of the items the agent keeps out. */
export const keptOut = async () =>
  new Set(sound(await packs.keptOut.toArray(), keptOutItem).map(({ item }) => item));

/** What `receive` must know; the publishers are the agent's own and those a policy accepts. */
export async function knownNow(publishers: ReadonlyMap<string, string>): Promise<Known> {
  const declined = sound(await packs.declined.toArray(), declinedLine);
  return {
    installed: new Map((await installedPacks()).map((row) => [row.id, row])),
    publishers,
    declined: new Map(declined.map(({ line, version }) => [line, version])),
  };
}

/** Packs read once as long as their text stays the same: they are asked for at every opening of a page. */
const read = new Map<string, { text: string; pack: Pack | null }>();
function packOf({ id, text }: InstalledPack): Pack | null {
  const known = read.get(id);
  if (known?.text === text) return known.pack;
  const pack = packIn(text);
  const own = pack?.id === id ? pack : null;
  read.set(id, { text, pack: own });
  return own;
}

/** The pack the panel speaks from on this day (`2027-03-21`). What cannot be read of it is left out. */
export async function activePack(today: string): Promise<Pack> {
  const [rows, out] = await Promise.all([installedPacks(), keptOut()]);
  return activeOf(builtInPacks, rows.map(packOf), out, today);
}

/** Every pack that is here, in season or not, with nothing kept out: to find the words of what was met once. */
export const everyPack = async (): Promise<Pack> =>
  layered([...builtInPacks, ...(await installedPacks()).map(packOf).filter((one) => one !== null)]);

/** Installs what `receive` let through or the agent said yes to; `isSeen` when the agent has just looked at it. */
export const install = ({ pack, text, key, came }: Arrival, file: string, now: number, isSeen: boolean) =>
  packs.transaction('rw', packs.installed, packs.waiting, packs.declined, async () => {
    const { id, version } = pack;
    const old = installedPack.safeParse(await packs.installed.get(id)).data;
    // Changes nobody has looked at add up: they are told from the last version that was seen.
    const seenText = old ? (old.seen === old.version ? old.text : old.seenText) : null;
    await packs.installed.put(
      installedPack.parse({
        id,
        version,
        text,
        envelope: key === null ? null : file,
        key,
        from: came.by,
        address: came.address ?? null,
        installedAt: now,
        previous: old ? { version: old.version, text: old.text, envelope: old.envelope, key: old.key } : null,
        seen: isSeen ? version : (old?.seen ?? null),
        seenText: isSeen ? null : seenText,
      } satisfies InstalledPack),
    );
    await packs.waiting.filter((one) => one.id === id).delete();
    await packs.declined.delete(lineOf(id, key));
  });

/** No to this version and to those before it, until a file is opened by hand. */
async function sayNo({ id, version, key }: Pick<InstalledPack, 'id' | 'version' | 'key'>, now: number) {
  const line = lineOf(id, key);
  const old = declinedLine.safeParse(await packs.declined.get(line)).data;
  if (old && compareVersions(old.version, version) >= 0) return;
  await packs.declined.put({ line, version, at: now });
}

/** Back to the version before, on this computer: the one that is left will not come again by itself. */
export const goBack = (id: string, now: number) =>
  packs.transaction('rw', packs.installed, packs.declined, async () => {
    const row = installedPack.safeParse(await packs.installed.get(id)).data;
    if (!row?.previous) return;
    await sayNo(row, now);
    const back = { ...row, ...row.previous, previous: null, installedAt: now };
    await packs.installed.put({ ...back, seen: back.version, seenText: null });
  });

/** The agent has looked at what changed. */
export const markSeen = (id: string) =>
  packs.installed
    .where('id')
    .equals(id)
    .modify((row) => {
      row.seen = row.version;
      row.seenText = null;
    });
/** Takes a pack away; the version that was here, and older ones, will not come again by themselves. */
export const remove = (id: string, now: number) =>
  packs.transaction('rw', packs.installed, packs.declined, async () => {
    const row = installedPack.safeParse(await packs.installed.get(id)).data;
    if (row) await sayNo(row, now);
    await packs.installed.delete(id);
  });

/** Keeps a pack that came by itself until the agent has said something. */
export const wait = ({ pack, key, came }: Arrival, file: string, because: Concern[], now: number) =>
  packs.waiting.put(
    waitingPack.parse({
      place: came.address ?? `${came.by}:${pack.id}`,
      id: pack.id,
      version: pack.version,
      file,
      key,
      from: came.by,
      address: came.address ?? null,
      because,
      at: now,
    } satisfies WaitingPack),
  );
/** The agent says no: this version does not come again by itself. */
export const decline = (one: WaitingPack, now: number) =>
  packs.transaction('rw', packs.waiting, packs.declined, async () => {
    await sayNo(one, now);
    await packs.waiting.delete(one.place);
  });

export const keepOut = (item: string, yes: boolean, now: number) =>
  yes ? packs.keptOut.put(keptOutItem.parse({ item, at: now })) : packs.keptOut.delete(item);

/** Accepts a publisher under this name; false, and nothing changed, when another key has it. */
export const pinPublisher = (key: string, name: string, now: number) =>
  packs.transaction('rw', packs.publishers, async () => {
    const isTaken = (await pinnedPublishers()).some(
      (one) => one.key !== key && plain(one.name) === plain(name),
    );
    if (!isTaken) await packs.publishers.put(publisher.parse({ key, name, at: now }));
    return !isTaken;
  });
export const unpinPublisher = (key: string) => packs.publishers.delete(key);
const unasked = { etag: null, lastModified: null, nextAt: 0, failures: 0, problem: null, lastAt: null };
/** Looks at this address from now on; a second time changes nothing. */
export const subscribe = (address: string, by: Subscription['by'] = 'agent', key: string | null = null) =>
  packs.transaction('rw', packs.subscriptions, async () => {
    const old = subscription.safeParse(await packs.subscriptions.get(address)).data;
    if (old && (old.by === 'agent' || (by === 'policy' && old.key === key))) return;
    await packs.subscriptions.put(subscription.parse({ ...unasked, address, by, key }));
  });
export const unsubscribe = (address: string) =>
  packs.transaction('rw', packs.subscriptions, packs.waiting, async () => {
    await packs.subscriptions.delete(address);
    await packs.waiting.delete(address);
  });
export const keepLook = (address: string, found: Partial<Omit<Subscription, 'address'>>) =>
  packs.subscriptions.update(address, found);

export const countPacks = () => packs.installed.count();
/** After this no pack, publisher, address or kept-out item is left; the store is usable again. */
export const erasePacks = () => packs.delete({ disableAutoOpen: false });

import Dexie, { type EntityTable, type Table } from 'dexie';
import type { z } from 'zod';
import { type UsefulnessFile, usefulnessFile } from '../summaries/usefulness-schema';
import { type PublisherKey, publisherKey, type RuleWeight, ruleWeight } from './publisher-schema';
import { type LibraryEntry, libraryEntry, type PublishedVersion, publishedVersion } from './state-schema';

/** The trainer's library: a database of its own, apart from anything an agent keeps. */
const studio = new Dexie('aparte-studio') as Dexie & {
  entries: EntityTable<LibraryEntry, 'id'>;
  versions: Table<PublishedVersion, [string, string]>;
  publishers: EntityTable<PublisherKey, 'publicKey'>;
  weights: EntityTable<RuleWeight, 'rule'>;
  counts: EntityTable<UsefulnessFile, 'pack'>;
};
studio.version(1).stores({
  entries: 'id, changedAt',
  versions: '[pack+version], pack',
  publishers: 'publicKey',
  weights: 'rule',
  counts: 'pack',
});

/** Rows that are not what they should be are passed over: they must not take the others along. */
const sound = <Row>(rows: unknown[], shape: z.ZodType<Row>): Row[] =>
  rows.flatMap((row) => shape.safeParse(row).data ?? []);

/** Every pack of the library, the one changed last first. */
export const entries = async (): Promise<LibraryEntry[]> =>
  sound(await studio.entries.orderBy('changedAt').reverse().toArray(), libraryEntry);
export const entryOf = async (id: string): Promise<LibraryEntry | undefined> =>
  libraryEntry.safeParse(await studio.entries.get(id)).data;
export const keepEntry = (entry: LibraryEntry) => studio.entries.put(libraryEntry.parse(entry));

/** The draft as it is now; rejects when the pack is no longer there, or the disk refuses. */
export async function keepDraft(id: string, draft: string, changedAt: number): Promise<void> {
  // Longer than a row may be, it would not be read again.
  libraryEntry.shape.draft.parse(draft);
  const found = await studio.entries.update(id, { draft, changedAt });
  if (found === 0 && !(await studio.entries.get(id)))
    throw new Error('This pack is no longer in the library.');
}

/** Takes a pack out of the library and gives back what it takes to put it there again. */
export const removePack = (id: string) =>
  studio.transaction('rw', studio.entries, studio.versions, async () => {
    const entry = await studio.entries.get(id);
    const versions = await studio.versions.where({ pack: id }).toArray();
    await studio.entries.delete(id);
    await studio.versions.where({ pack: id }).delete();
    return { entry, versions };
  });
export const bringBack = (entry: LibraryEntry, versions: PublishedVersion[]) =>
  studio.transaction('rw', studio.entries, studio.versions, async () => {
    await studio.entries.put(entry);
    await studio.versions.bulkPut(versions);
  });

/** Published versions of one pack, or of all. */
export const versionsOf = async (pack?: string): Promise<PublishedVersion[]> =>
  sound(
    pack === undefined ? await studio.versions.toArray() : await studio.versions.where({ pack }).toArray(),
    publishedVersion,
  );

/** A version goes out, and the draft goes on from it: both or neither. */
export const keepVersion = (entry: LibraryEntry, version: PublishedVersion) =>
  studio.transaction('rw', studio.entries, studio.versions, async () => {
    await studio.versions.add(publishedVersion.parse(version));
    await studio.entries.put(libraryEntry.parse(entry));
  });

export const publishers = async () => sound(await studio.publishers.toArray(), publisherKey);
export const keepPublisher = (one: PublisherKey) => studio.publishers.put(publisherKey.parse(one));

/** How much each rule of the check counts here; a rule without a row counts as its author meant it. */
export const weights = async () =>
  Object.fromEntries(
    sound(await studio.weights.toArray(), ruleWeight).map(({ rule, weight }) => [rule, weight]),
  );
export const weigh = (one: RuleWeight) => studio.weights.put(ruleWeight.parse(one));

/** What came back of a pack, by file: the latest file only. */
export const countsOf = async (pack: string) => usefulnessFile.safeParse(await studio.counts.get(pack)).data;
export const keepCounts = (file: UsefulnessFile) => studio.counts.put(usefulnessFile.parse(file));

export const countPacks = () => studio.entries.count();
/** After this the studio is empty, and usable again. */
export const eraseStudio = () => studio.delete({ disableAutoOpen: false });

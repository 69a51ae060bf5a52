import Dexie, { type EntityTable } from 'dexie';
import { type Draft, type Reflection, reflection } from './schema';

/** The journal: a database of its own, so that erasing it is one act. */
const journal = new Dexie('aparte-reflections') as Dexie & {
  reflections: EntityTable<Reflection, 'id'>;
  drafts: EntityTable<Draft, 'id'>;
};
journal.version(1).stores({ reflections: 'id, writtenAt', drafts: 'id, changedAt' });

/** Keeps a reflection, and lets go of its draft in the same step: never both, never neither. */
export const keep = (written: Reflection) =>
  journal.transaction('rw', journal.reflections, journal.drafts, async () => {
    await journal.reflections.put(reflection.parse(written));
    await journal.drafts.delete(written.id);
  });

export const keepDraft = (draft: Draft) => journal.drafts.put(reflection.parse(draft));
export const dropDraft = (id: string) => journal.drafts.delete(id);
/** The draft left behind by a closed panel or a crash, if there is one. */
export const lastDraft = async (): Promise<Draft | undefined> => {
  const left = await journal.drafts.orderBy('changedAt').last();
  return reflection.safeParse(left).data;
};

export const remove = (id: string) => journal.reflections.delete(id);
export const count = () => journal.reflections.count();
export const countDrafts = () => journal.drafts.count();

/**
 * The latest reflections that fit, newest first. Reads no further than it must. A row that is not what it should
 * be is passed over, or it would take the whole journal from its author; it stays, and is exported.
 */
export function latest(fits: (one: Reflection) => boolean, most: number): Promise<Reflection[]> {
  const known = (one: Reflection) => reflection.safeParse(one).success && fits(one);
  return journal.reflections.orderBy('writtenAt').reverse().filter(known).limit(most).toArray();
}

/** Written from this instant on and before that one, oldest first; rows of an unknown shape are passed over. */
export const between = (from: number, to: number): Promise<Reflection[]> =>
  journal.reflections
    .where('writtenAt')
    .between(from, to)
    .filter((one) => reflection.safeParse(one).success)
    .sortBy('writtenAt');

export const countBetween = (from: number, to: number) =>
  journal.reflections.where('writtenAt').between(from, to).count();

/** The questions asked last, oldest first, so that none comes back too soon. */
export async function lastQuestions(most: number): Promise<string[]> {
  const last = await journal.reflections.orderBy('writtenAt').reverse().limit(most).toArray();
  return last
    .map((one) => one.question)
    .filter((id) => id !== null)
    .reverse();
}

/** Everything, as it lies there: rows of an unknown shape too, they are the author's all the same. */
export async function everything(): Promise<{ reflections: unknown[]; drafts: unknown[] }> {
  return { reflections: await journal.reflections.toArray(), drafts: await journal.drafts.toArray() };
}

/** After this the journal is empty, and usable again. */
export const erase = () => journal.delete({ disableAutoOpen: false });

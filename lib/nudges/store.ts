import Dexie, { type EntityTable } from 'dexie';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { day } from '../clock';
import { type Answer, type NudgeRecord, nudgeRecord } from './schema';

/** Ten "already mine" may take months; older records have nothing more to say. */
const keptFor = 120 * day;

const nudges = new Dexie('aparte-nudges') as Dexie & { shown: EntityTable<NudgeRecord, 'id'> };
nudges.version(1).stores({ shown: 'id, at' });

/** Everything shown lately, oldest first; rows that are not what they should be are passed over. */
export async function shownLately(now: number): Promise<NudgeRecord[]> {
  const rows = await nudges.shown
    .where('at')
    .above(now - keptFor)
    .sortBy('at');
  return rows.filter((row) => nudgeRecord.safeParse(row).success);
}

export const keepShown = (record: NudgeRecord) => nudges.shown.put(nudgeRecord.parse(record));
export const keepAnswer = (id: string, answer: Answer) => nudges.shown.update(id, { answer });
export const countShown = () => nudges.shown.count();
export const forgetOld = (now: number) =>
  nudges.shown
    .where('at')
    .below(now - keptFor)
    .delete();
export const eraseShown = () => nudges.delete({ disableAutoOpen: false });

/** What one interaction has had so far. Kept in the browser's memory only, shared by its windows. */
const had = z.strictObject({ shown: z.number().int().nonnegative(), difficult: z.boolean() });
export type Had = z.infer<typeof had>;
const nothingHad: Had = { shown: 0, difficult: false };
const hadByKey = storage.defineItem<unknown>('session:had');
const all = z.record(z.string(), had);

export async function hadIn(interaction: string): Promise<Had> {
  return all.safeParse(await hadByKey.getValue()).data?.[interaction] ?? nothingHad;
}
export async function keepHad(interaction: string, now: Had): Promise<void> {
  const known = all.safeParse(await hadByKey.getValue()).data ?? {};
  await hadByKey.setValue({ ...known, [interaction]: now });
}
export const forgetHad = () => hadByKey.removeValue();

import { storage } from 'wxt/utils/storage';
import { type Draft, reflection } from '@/lib/reflections/schema';

/** When the disk is full or the journal cannot be opened: the browser's memory, until it is closed. */
const aside = storage.defineItem<unknown>('session:draft-aside');

export const keepAside = (draft: Draft) => aside.setValue(draft);
export const lastAside = async (): Promise<Draft | undefined> =>
  reflection.safeParse(await aside.getValue()).data;
export async function dropAside(id: string): Promise<void> {
  if ((await lastAside())?.id === id) await aside.removeValue();
}

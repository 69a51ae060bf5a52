import { storage } from 'wxt/utils/storage';
import type { Stored } from '@/components/settings/view';
import { countShown, eraseShown, forgetHad } from '@/lib/nudges/store';
import { count, countDrafts, erase } from '@/lib/reflections/store';
import { keptShift } from '@/lib/settings/store';
import { allowedOrigins, giveBack } from '@/lib/sites/access';

/** What is stored at this instant, counted where it lies; a store that cannot be opened counts as empty. */
export async function storedNow(): Promise<Stored[]> {
  const safely = (counting: PromiseLike<number>) => Promise.resolve(counting).catch(() => 0);
  const { startedAt } = await keptShift.read();
  return [
    { kind: 'reflections', count: await safely(count()) },
    { kind: 'draft', count: await safely(countDrafts()) },
    { kind: 'nudges', count: await safely(countShown()) },
    { kind: 'shift', count: startedAt > 0 ? 1 : 0 },
    { kind: 'settings', count: (await storage.getItem('local:settings')) === null ? 0 : 1 },
    { kind: 'sites', count: (await allowedOrigins()).length },
  ];
}

/** Journal, drafts, reminders' history, settings, shift, allowed sites: nothing of anybody is left. */
export async function eraseEverything(): Promise<void> {
  await erase();
  await eraseShown();
  await forgetHad();
  await storage.clear('session');
  await storage.clear('local');
  for (const origin of await allowedOrigins()) await giveBack(origin);
}

import { storage } from 'wxt/utils/storage';
import type { Stored } from '@/components/settings/view';
import { countShown, eraseShown, forgetHad } from '@/lib/nudges/store';
import { countPacks, erasePacks } from '@/lib/packs/store';
import { count, countDrafts, erase } from '@/lib/reflections/store';
import { keptShift } from '@/lib/settings/store';
import { allowedOrigins, giveBackAll } from '@/lib/sites/access';
import { countPacks as countStudioPacks, eraseStudio } from '@/lib/studio/store';

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
    { kind: 'packs', count: await safely(countPacks()) },
    { kind: 'studio', count: await safely(countStudioPacks()) },
  ];
}

/** Journal, drafts, reminders' history, packs, the studio, settings, shift, allowed sites: nothing of anybody is left. */
export async function eraseEverything(): Promise<void> {
  await erase();
  await eraseShown();
  await forgetHad();
  await erasePacks();
  await eraseStudio();
  // Before the note of what each was granted for goes: an origin for packs must not pass for a site.
  await giveBackAll();
  await storage.clear('session');
  await storage.clear('local');
}

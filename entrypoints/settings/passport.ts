import { storage } from 'wxt/utils/storage';
import type { Stored } from '@/components/settings/view';
import { countShown, eraseShown, forgetHad } from '@/lib/nudges/store';
import { countPacks, erasePacks } from '@/lib/packs/store';
import { count, countDrafts, erase } from '@/lib/reflections/store';
import { keptShift } from '@/lib/settings/store';
import { allowedOrigins, giveBackAll } from '@/lib/sites/access';
import { readSites } from '@/lib/sites/store';
import { countPacks as countStudioPacks, eraseStudio } from '@/lib/studio/store';
import { countSummaries, eraseSummaries } from '@/lib/summaries/store';
import { countTeams, eraseTeams } from '@/lib/team/store';

/** What is stored at this instant, counted where it lies; a store that cannot be opened counts as empty. */
export async function storedNow(): Promise<Stored[]> {
  const safely = (counting: PromiseLike<number>) => Promise.resolve(counting).catch(() => 0);
  // Asked all at once, before anything else: only so is each of them watched.
  const [reflections, draft, nudges, packs, studio, summaries, team] = await Promise.all([
    safely(count()),
    safely(countDrafts()),
    safely(countShown()),
    safely(countPacks()),
    safely(countStudioPacks()),
    safely(countSummaries()),
    safely(countTeams()),
  ]);
  const [{ startedAt }, { own, endedWords, health }] = await Promise.all([keptShift.read(), readSites()]);
  return [
    { kind: 'reflections', count: reflections },
    { kind: 'draft', count: draft },
    { kind: 'nudges', count: nudges },
    { kind: 'shift', count: startedAt > 0 ? 1 : 0 },
    { kind: 'settings', count: (await storage.getItem('local:settings')) === null ? 0 : 1 },
    { kind: 'sites', count: (await allowedOrigins()).length },
    { kind: 'descriptions', count: own.length + Object.keys(endedWords).length + Object.keys(health).length },
    { kind: 'packs', count: packs },
    { kind: 'studio', count: studio },
    { kind: 'summaries', count: summaries },
    { kind: 'team', count: team },
  ];
}

/** Journal, drafts, reminders' history, packs, the studio, what was shared, teams, settings, shift, allowed sites: nothing of anybody is left. */
export async function eraseEverything(): Promise<void> {
  await erase();
  await eraseShown();
  await forgetHad();
  await erasePacks();
  await eraseStudio();
  await eraseSummaries();
  await eraseTeams();
  // Before the note of what each was granted for goes: an origin for packs must not pass for a site.
  await giveBackAll();
  await storage.clear('session');
  await storage.clear('local');
}

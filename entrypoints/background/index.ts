import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { day } from '@/lib/clock';
import { forgetOld } from '@/lib/nudges/store';
import { allowedOrigins, onAccessChange, registerWatchers } from '@/lib/sites/access';
import { withoutTakenBack } from '@/lib/sites/health';
import { changeSites } from '@/lib/sites/store';
import { onCommand } from './commands';
import { lookForPacksByItself } from './packs';
import { openPanelOnClick } from './panel';

const sweep = 'forget what is old';

/** Opens the panel, registers the watcher on allowed sites, runs the daily sweep, looks for packs. It holds no state. */
export default defineBackground(() => {
  // In Chromium the page-side world could read this storage; it has no business there.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  openPanelOnClick();
  lookForPacksByItself();
  browser.commands.onCommand.addListener((name) => void onCommand(name));

  onAccessChange(() => {
    void registerWatchers();
    // A disk that is full keeps them: nobody waits for it here, and the next change forgets them.
    void forgetTakenBack().catch(() => undefined);
  }, new AbortController().signal);
  browser.runtime.onStartup.addListener(() => {
    void registerWatchers();
    void keepSweeping();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerWatchers();
    void keepSweeping();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sweep) void forgetOld(Date.now());
  });
});

async function forgetTakenBack(): Promise<void> {
  const allowed = await allowedOrigins();
  await changeSites((now) => withoutTakenBack(now, allowed));
}

/** Firefox forgets alarms when it closes; one that is there goes on, or its day would never be over. */
async function keepSweeping(): Promise<void> {
  if (await browser.alarms.get(sweep)) return;
  await browser.alarms.create(sweep, { periodInMinutes: day / 60_000 });
}

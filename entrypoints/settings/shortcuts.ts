import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { SettingsView } from '@/components/settings/view';

type Shortcuts = SettingsView['shortcuts'];
const named: Record<string, Shortcuts[number]['command']> = {
  _execute_action: 'open',
  _execute_sidebar_action: 'open',
  'silence-hour': 'silence',
  'read-as-they-would': 'read',
  reflect: 'reflect',
};

/** The keys as the browser has them now; the agent may have changed them there. */
export async function shortcutsNow(): Promise<Shortcuts> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name = '', shortcut = '' }) => {
    const command = named[name];
    return command ? [{ command, keys: shortcut }] : [];
  });
}

/** Keys are changed in the browser's own page. */
export async function openShortcuts(): Promise<void> {
  if (browser.sidePanel) return void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  await firefox.commands.openShortcutSettings();
}

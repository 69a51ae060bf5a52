import { browser } from 'wxt/browser';

/** The page of those who lead, in a tab of its own. */
export function openTeam(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/team.html') });
}

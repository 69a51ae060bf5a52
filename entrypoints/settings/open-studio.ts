import { browser } from 'wxt/browser';

/** The trainer's page, in a tab of its own. */
export function openStudio(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/studio.html') });
}

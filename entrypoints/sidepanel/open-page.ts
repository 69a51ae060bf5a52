import { browser } from 'wxt/browser';

/** One of our own pages, in a tab of its own. */
export async function openPage(page: 'journal' | 'settings'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}

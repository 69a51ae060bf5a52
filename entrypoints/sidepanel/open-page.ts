import { browser } from 'wxt/browser';

const files = { journal: '/journal.html', settings: '/settings.html', packs: '/settings.html' } as const;

/** One of our own pages, or a place in it, in a tab of its own. */
export async function openPage(page: keyof typeof files): Promise<void> {
  const place = page === 'packs' ? '#packs' : '';
  await browser.tabs.create({ url: browser.runtime.getURL(files[page]) + place });
}

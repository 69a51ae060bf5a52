import { browser } from 'wxt/browser';

const pages = {
  journal: ['/journal.html', ''],
  share: ['/journal.html', '#/share'],
  settings: ['/settings.html', ''],
  packs: ['/settings.html', '#packs'],
} as const;

/** One of our own pages, or a place in it, in a tab of its own. */
export async function openPage(page: keyof typeof pages): Promise<void> {
  const [file, place] = pages[page];
  await browser.tabs.create({ url: browser.runtime.getURL(file) + place });
}

/** A room of the team page. */
export async function openTeamPage(room: 'news' | 'charter', team: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/team.html')}#/${room}/${team}` });
}

import { known } from '@/lib/sites/catalogue';
import { nothingPointed, type Pointed } from '@/lib/sites/derive/pointed';
import { viewFrom } from '@/lib/sites/derive/view-from';
import { readPage } from '@/lib/sites/read';
import type { View } from '@/lib/sites/schema';

/** A page one draws, points at, and reads by what came of it. */
export const url = 'https://desk.example/tickets/4711';
export const site = (view: View) =>
  known('mine', { name: 'Mine', hosts: ['https://desk.example/*'], views: [view] });
export const at = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
export const draw = (page: string) => {
  document.body.innerHTML = page;
};
export const point = (parts: { [part in keyof Pointed]?: Pointed[part] }) =>
  viewFrom(url, document, { ...nothingPointed, ...parts }, null);
export const viewOf = (parts: Parameters<typeof point>[0]): View => {
  const derived = point(parts);
  if ('cannot' in derived) throw new Error(`cannot: ${derived.cannot}`);
  return derived.view;
};
export const read = (view: View, address = url) => {
  const page = readPage(address, document, [site(view)]);
  return 'blind' in page
    ? page.blind.reason
    : page.reading.turns.map(({ author, text }) => `${author}: ${text}`);
};

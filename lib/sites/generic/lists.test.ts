import { expect, it } from 'vitest';
import { leftOut, listsIn } from './lists';
import { drawPage } from './pages/page';
import { type Seen, seePage } from './seen';

const row = (classes: string, words: string) => `<x-row><div class="${classes}">${words}</div></x-row>`;
/** What is not in the list of everything with this class. */
const without = (selector: string, rows: string) => {
  drawPage(document, { shows: '', url: '', page: `<main class="messages">${rows}</main>` });
  const lists = listsIn(seePage(document) as Seen);
  const list = lists.find(({ items }) => items.every(({ element }) => element.matches(selector)));
  if (!list) throw new Error(`no list of ${selector}`);
  return leftOut(list).map(({ element }) => element.textContent);
};

it('messages that only some of the wrappers hold are a part of something', () =>
  expect(
    without(
      '.again',
      row('first', 'One, at length.') + row('again', 'Two, at length.') + row('again', 'Three.'),
    ),
  ).toEqual(['One, at length.']));

it('messages under days are all there', () =>
  expect(
    without(
      '.said',
      `<div class="day">${row('said', 'One, at length.')}</div><div class="day">${row('said', 'Two, at length.')}</div>`,
    ),
  ).toEqual([]));

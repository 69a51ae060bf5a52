import { describe, expect, it } from 'vitest';
import { drawPage } from './pages/page';
import { takeApart } from './said';
import { below, type Seen, seePage } from './seen';

const marksOf = (row: string) => {
  drawPage(document, { shows: '', url: '', page: `<main id="rows"><x-row>${row}</x-row></main>` });
  const page = seePage(document);
  const find = (selector: string) =>
    [...below(page as Seen)].find(({ element }) => element.matches(selector)) as Seen;
  return takeApart(find('x-row'), find('#rows')).marks.map(({ says }) => says);
};

describe('what hints at a side', () => {
  it('is found on a wrapper between the message and its words', () =>
    expect(
      marksOf('<div class="a"><div class="b--them"><div class="body">It hums, too.</div></div></div>'),
    ).toEqual(['b--them']));
  it('is not looked for in what somebody wrote', () =>
    expect(
      marksOf('<div class="a"><div class="body"><p class="from-agent">It hums, too.</p></div></div>'),
    ).toEqual([]));
});

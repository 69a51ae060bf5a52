import { describe, expect, it } from 'vitest';
import type { Cause } from '@/lib/reflections/schema';
import type { Release } from '@/lib/summaries/schema';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { ReleasePage } from './ReleasePage';
import { smallRelease, spreadOver } from './small-release';
import type { ReleaseEvents, ReleaseView } from './view';

const view = (release: Release, more: Partial<ReleaseView> = {}): ReleaseView => ({
  release,
  name: 'North desk',
  known: [release],
  words: new Map(),
  onBoard: null,
  ...more,
});
const agent: ReleaseEvents = { print: () => {}, saveTable: () => {}, saveSigned: () => {} };
const shown = (release: Release, more: Partial<ReleaseView> = {}, on = agent) =>
  draw(<ReleasePage view={view(release, more)} on={on} />);
const textOf = (release: Release, more: Partial<ReleaseView> = {}) =>
  shown(release, more).page.textContent ?? '';

const rich = smallRelease({
  glad: spreadOver(2, 4, 3, 1),
  'obstacle.means': spreadOver(4, 6),
  'cause.know-how': { is: 'leaning', people: '10-14', bucket: 0, mean: 0 },
  'cause.drive': { is: 'close', people: '10-14' },
  'moment.after': { is: 'hidden' },
});

describe('a release', () => {
  it('says whose week it is, in days, and how many people as a band', () => {
    const text = textOf(rich);
    expect(text).toContain('North desk');
    expect(text).toContain('From Monday 23 November to Sunday 29 November 2026');
    expect(text).toContain('ten to fourteen people');
  });

  it('opens with glad moments and what was in the way, and asks one question about it', () => {
    const text = textOf(rich);
    expect(text).toContain('For most, moments to be glad of: at least once.');
    expect(text).toContain('For about half, an obstacle to lift: means that were missing.');
    expect(text.match(/One question for Monday/g)).toHaveLength(1);
    expect(text).toContain('which small thing would have changed everything');
  });

  it('tells most without how many do not', () => {
    const text = textOf(rich);
    expect(text).toContain('never: most');
    expect(text).toContain('how many do not is not told');
  });

  it('gathers what may not be said at the end, each with its reason, one click away', () => {
    const { page, click } = shown(rich);
    const [hidden, close] = [...page.querySelectorAll('h4')].slice(-2);
    expect(hidden?.parentElement?.textContent).toMatch(/Not enough voices yet.*Fewer than 5.*Afterwards/);
    expect(close?.parentElement?.textContent).toMatch(/too spread.*pointing at somebody.*drive/);
    click('2 themes may not be told: see why');
    expect(document.activeElement?.textContent).toBe('What may not be said, and why');
  });

  it('has the same as a table behind its bars', () => {
    const { page, click } = shown(rich);
    expect(page.querySelector('table')).toBeNull();
    click('The same as a table');
    const row = [...page.querySelectorAll('tr')].map(({ textContent }) => textContent);
    expect(row).toContain('Moments to be glad often to fourteen peoplenever2');
    expect(row).toContain('“I had not been shown how”ten to fourteen peoplenevermost');
  });

  it('says how much its figures are blurred', () => {
    expect(textOf(rich)).toContain('blurred by about one person');
    const sharp = { ...rich, terms: { ...rich.terms, noise: null } };
    expect(textOf(sharp)).toContain('not blurred');
  });

  it('quotes words, or says why there are none', () => {
    const withWords = { ...rich, words: ['Three signatures for forty pounds.'] };
    expect(shown(withWords).page.querySelector('q')?.textContent).toBe('Three signatures for forty pounds.');
    expect(textOf(rich)).toContain('once 8 people have each given some');
    expect(textOf({ ...rich, terms: { ...rich.terms, k: 10 } })).toContain('once 10 people');
    expect(textOf({ ...rich, terms: { ...rich.terms, words: false } })).toContain('shows no words');
    expect(textOf({ ...rich, of: { above: 'Lyon', teams: 3 } })).toContain('Words stay in their teams');
  });
});

describe('an obstacle enough people asked to have lifted', () => {
  it('goes on the board with one click, where there is a board', () => {
    const raised: [Cause, string][] = [];
    const on = { ...agent, putOnBoard: (...one: [Cause, string]) => raised.push(one) };
    shown(rich, { onBoard: new Set() }, on).click('Put it on the board');
    expect(raised).toEqual([['means', 'Means that were missing: to be lifted, for about half']]);
  });

  it('is not put there twice, and never where nobody asked or where there is no board', () => {
    const on = deaf<ReleaseEvents>();
    expect(shown(rich, { onBoard: new Set(['means']) }, on).page.textContent).toContain('On the board');
    const nobody = smallRelease({ 'obstacle.means': { is: 'leaning', people: '5-9', bucket: 0, mean: 0 } });
    expect(shown(nobody, { onBoard: new Set() }, on).page.textContent).not.toContain('on the board');
    expect(shown(rich, { onBoard: null }, on).page.textContent).not.toContain('on the board');
    expect(textOf(rich)).not.toContain('on the board');
  });
});

describe('beside other weeks', () => {
  const before = smallRelease({ glad: spreadOver(7, 2, 1, 0) }, { week: '2026-W47' });
  const older = smallRelease({ glad: spreadOver(6, 3, 1, 0) }, { week: '2026-W44' });
  const oldest = smallRelease({ glad: spreadOver(6, 3, 1, 0) }, { week: '2026-W43' });

  it('says what moved since the released week before, or that no change can be told', () => {
    const known = [rich, before];
    expect(textOf(rich, { known })).toContain('What changed since the week of 16 November');
    expect(textOf(rich, { known })).toContain('More people: moments to be glad of, at least once.');
    const same = { ...before, fields: rich.fields };
    expect(textOf(rich, { known: [rich, same] })).toContain('No change that can be told.');
    expect(textOf(rich)).not.toContain('What changed');
  });

  it('draws a line only through weeks that follow each other', () => {
    const { page } = shown(rich, { known: [rich, before, older, oldest] });
    const [line] = page.querySelectorAll('figure svg');
    expect(line?.querySelectorAll('polyline')).toHaveLength(2);
    expect(line?.querySelectorAll('circle')).toHaveLength(4);
  });

  it('compares no later part with anything', () => {
    const part = { ...rich, part: 2 };
    const text = textOf(part, { known: [part, before, older, oldest] });
    expect(text).toContain('It stands for itself');
    expect(text).not.toContain('What changed');
    expect(text).not.toContain('Over the weeks');
  });
});

import { isCounted, oneTextPlace } from '../derive/one-text';
import type { View } from '../schema';
import type { Guess } from '../teach/port';
import { type List, listsIn } from './lists';
import { type Made, make } from './making';
import { lastNumberIn } from './numbers';
import { isOrderUnsure } from './orders';
import { derived, proved } from './proving';
import { againstAddress, isSomethingElse } from './refusals';
import { isWithin, seePage } from './seen';
import { drawnIn, hintIn } from './tool-words';
import { viewOf } from './view-of';

/** Below this nothing is said. Measured: see the decision on guessing. */
export const threshold = 0.8;

/** Messages that are looked at; of longer conversations the last ones. */
const mostItems = 400;

/**
 * On a page nobody described: the conversation it probably shows, as a view that the ordinary engine reads.
 * Never used before an agent has said yes. Null when it may as well be something else.
 */
export function guessPage(url: string, page: Document, month = '2026-11'): Guess | null {
  const number = lastNumberIn(url);
  const address = againstAddress(url);
  if (!number || address >= 1) return null;
  const seen = seePage(page);
  if (!seen || isSomethingElse(seen, page)) return null;
  const readings = listsIn(seen)
    .filter(({ items }) => items.length <= mostItems)
    .map((list) => make(url, seen, list, number, address))
    .filter((made) => made !== null)
    .sort((one, other) => other.confidence - one.confidence);
  const best = widest(readings);
  if (!best || best.confidence < threshold || isOrderUnsure(best.found.said)) return null;
  // Two conversations in sight: nobody knows which is meant.
  const rival = readings.find((one) => isApart(one.found.list, best.found.list));
  if (rival && rival.confidence >= threshold) return null;
  const views = [derived(url, page, best.found, month), viewOf(page, best.found, month)];
  const text = oneTextPlace(best.found.said.map(({ item, words }) => ({ item: item.element, words })));
  for (const made of views) {
    const view = made && text && made.text.length > 1 ? { ...made, text: [text] } : made;
    if (!view || isUnsteady(view) || isOfTwoMakes(view)) continue;
    const guess = proved(url, page, view, best.found, best.confidence);
    if (guess) return guess;
  }
  return null;
}

/** Counted places, and two kinds of them, fit the messages that are there: nobody has said that they fit the next. */
const isUnsteady = ({ messages = '', text }: View) =>
  [messages, ...text].some(isCounted) || text.filter((place) => place !== ':scope').length > 1;

/**
 * Messages of one side drawn as one thing, and of the other as another, by words that say nothing of sides: the
 * difference may as well be the first and the second message of one person.
 */
const isOfTwoMakes = ({ messages = '', authors }: View) =>
  messages.includes(',') &&
  authors.some(
    ({ is, when = '' }) =>
      (is === 'customer' || is === 'agent') &&
      when !== '' &&
      !(when.match(/[\w-]+/g) ?? []).some((word) => hintIn(word) !== null || drawnIn(word) !== null),
  );

/** Of equally good lists that hold the same words, the one with most of them; of the same, the finest. */
function widest(readings: Made[]): Made | null {
  const [first] = readings;
  if (!first) return null;
  const wordsIn = ({ found }: Made) => found.said.reduce((sum, { words }) => sum + words.length, 0);
  const near = readings.filter(
    ({ confidence }) => confidence >= Math.max(threshold, first.confidence - 0.08),
  );
  const pool = near.length > 0 ? near : [first];
  const most = Math.max(...pool.map(wordsIn));
  return (
    pool
      .filter((one) => wordsIn(one) >= most * 0.8)
      .sort(
        (one, other) => other.found.said.length - one.found.said.length || other.confidence - one.confidence,
      )[0] ?? null
  );
}

const isApart = (one: List, other: List) =>
  one.items.every((item) => !other.items.some((mine) => isWithin(item, mine) || isWithin(mine, item)));

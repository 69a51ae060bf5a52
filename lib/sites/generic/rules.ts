import type { Author } from '../../interactions/schema';
import { escaped } from '../derive/address-id';
import type { AuthorRule } from '../schema';
import { hintOfBadge, wordInHead } from './label-words';
import type { Mark } from './marks';
import type { People } from './people';
import { placeOfOne } from './places';
import type { Said } from './said';
import { type Choice, cheapest, choicesFor } from './selectors';
import { hintIn } from './tool-words';

const order: Author[] = ['note', 'system', 'customer', 'agent'];

/** Rules that tell every item's author as it was told here; null when none do. */
export function rulesFor(
  page: Document,
  said: Said[],
  who: Author[],
  people: People,
  holds: string | null,
): AuthorRule[] | null {
  const rules: AuthorRule[] = [];
  let left = said.map((one, at) => ({ one, who: who[at] as Author }));
  const sides = order.filter((author) => who.includes(author));
  // What nothing tells comes last: it is what is left.
  const isTold = (author: Author) => (markedBy(left, author) ?? namedBy(page, left, author, people)) !== null;
  const last = sides.filter((side) => side === 'customer' || side === 'agent').find((side) => !isTold(side));
  const sorted = last ? [...sides.filter((side) => side !== last), last] : sides;
  for (const author of sorted) {
    const mine = left.filter((item) => item.who === author);
    if (mine.length === 0) continue;
    const found =
      markedBy(left, author) ?? namedBy(page, left, author, people) ?? restIs(left, author, holds);
    if (!found) return null;
    rules.push(...found);
    left = left.filter((item) => item.who !== author);
  }
  return rules.slice(0, 20);
}

type Told = { one: Said; who: Author };
const sideOf: Record<string, string> = {
  me: 'agent',
  answering: 'agent',
  outer: 'agent',
  other: 'customer',
  inner: 'customer',
  machine: 'none',
};
const sideOfHint = ({ hint }: Mark) => sideOf[hint] ?? hint;

/** Conditions on marks of this side that fit items of no other side. */
function choicesOf(left: Told[], author: Author) {
  const others = left.filter(({ who }) => who !== author);
  const mine = left.filter(({ who }) => who === author);
  const marked = mine.flatMap(({ one }) =>
    one.marks
      .filter((mark) => mark.of !== 'label' && [author, 'user'].includes(sideOfHint(mark)))
      .map((mark): Choice => ({ selector: whereOf(mark, one), cost: mark.at === one.item ? 0 : 1 })),
  );
  return cheapest(marked).filter(
    ({ selector }) => !others.some(({ one }) => one.item.element.matches(selector)),
  );
}

const whereOf = ({ selector, at }: Mark, { item }: Said) =>
  at === item ? selector : at.element.contains(item.element) ? `${selector} *` : `:has(${selector})`;

function markedBy(left: Told[], author: Author): AuthorRule[] | null {
  const mine = left.filter(({ who }) => who === author);
  const others = left.filter(({ who }) => who !== author);
  const whens = covering(mine, choicesOf(left, author));
  if (whens) return whens.map((when) => ({ is: author, when }));
  const spoken = covering(mine, [...sayings(mine, others, author), ...addresses(mine, others)]);
  if (spoken) return spoken.map((saying) => ({ is: author, saying }));
  // No word tells it, and something still does: a class of the build, or the side it is drawn on.
  const opaque = cheapest(
    mine.flatMap(({ one }) => choicesFor(one.item).filter(({ selector }) => !/^[a-z]+$/.test(selector))),
  ).filter(
    ({ selector }) => !hintIn(selector) && !others.some(({ one }) => one.item.element.matches(selector)),
  );
  const shared = opaque.find(({ selector }) => mine.every(({ one }) => one.item.element.matches(selector)));
  return shared && (mine.length > 1 || shared.cost < 3) ? [{ is: author, when: shared.selector }] : null;
}

/** Badges and labels read aloud. */
function sayings(mine: Told[], others: Told[], author: Author): Choice[] {
  return cheapest(
    mine.flatMap(({ one }) =>
      one.marks
        .filter((mark) => mark.of === 'label' && sideOfHint(mark) === author)
        .flatMap((mark): Choice[] => {
          const attribute = /^\[([\w-]+)\]$/.exec(mark.selector)?.[1];
          const head = hintOfBadge(mark.says) || attribute ? null : wordInHead(mark.says);
          const words = head
            ? escaped(head)
            : hintOfBadge(mark.says)
              ? `^\\W*${escaped(mark.says.replace(/^\W+|\W+$/g, ''))}\\W*$`
              : `^${escaped(
                  mark.says
                    .split(/[\s:,]+/)
                    .slice(0, 3)
                    .join(' '),
                )}`;
          const at =
            mark.at === one.item ? [{ selector: ':scope', cost: 0 }] : choicesFor(mark.at).slice(0, 4);
          return at.map(({ selector, cost }) => ({
            selector: `${selector}${attribute ? `@${attribute}` : ''} /${words}/i`,
            cost,
          }));
        }),
    ),
  ).filter((choice) => !others.some(({ one }) => fits(one, choice.selector)));
}

/** Everybody of one side writes from one domain. */
function addresses(mine: Told[], others: Told[]): Choice[] {
  const domain = mine[0]?.one.address?.split('@')[1]?.toLowerCase();
  const at = mine[0]?.one.name;
  if (!domain || !at || !mine.every(({ one }) => one.address?.toLowerCase().endsWith(`@${domain}`)))
    return [];
  if (others.some(({ one }) => one.address?.toLowerCase().endsWith(`@${domain}`))) return [];
  return choicesFor(at).map(({ selector, cost }) => ({
    selector: `${selector} /@${escaped(domain)}/i`,
    cost,
  }));
}

function covering(mine: Told[], choices: Choice[]): string[] | null {
  const chosen: string[] = [];
  let left = mine;
  while (left.length > 0 && chosen.length < 4) {
    const best = choices
      .map((choice) => ({ ...choice, count: left.filter(({ one }) => fits(one, choice.selector)).length }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || one.cost - other.cost)[0];
    if (!best) return null;
    chosen.push(best.selector);
    left = left.filter(({ one }) => !fits(one, best.selector));
  }
  return left.length === 0 ? chosen : null;
}

/** A condition, or (with a pattern or an attribute) something said inside. */
function fits({ item }: Said, told: string): boolean {
  const saying = /^(.*?)(?:@([\w-]+))? \/(.*)\/i$/.exec(told);
  if (!saying) return item.element.matches(told);
  const [, selector = '', attribute, words = ''] = saying;
  const found = selector === ':scope' ? [item.element] : [...item.element.querySelectorAll(selector)];
  return found.some((element) => {
    const text = attribute ? element.getAttribute(attribute) : element.textContent;
    return new RegExp(words, 'i').test((text ?? '').replace(/\s+/g, ' ').trim());
  });
}

/** Who is named there is the customer, or the agent. */
function namedBy(page: Document, left: Told[], author: Author, people: People): AuthorRule[] | null {
  if (author !== 'customer' && author !== 'agent') return null;
  const keys = new Set(left.filter(({ who }) => who === author).map(({ one }) => one.whoKey));
  if (keys.has(null)) return null;
  const rules: AuthorRule[] = [];
  for (const key of keys) {
    const found = people.places
      .filter((place) => place.key === key && place.side === author)
      .sort((one, other) => other.sure - one.sure);
    const place = found.map(({ at }) => placeOfOne(page, at)).find((one) => one !== null);
    if (!place) return null;
    rules.push({ is: author, namedIn: place });
  }
  return rules;
}

/** Everybody else, if they speak as the others do: a line by nobody is not taken for somebody's words. */
function restIs(left: Told[], author: Author, holds: string | null): AuthorRule[] | null {
  if (author !== 'customer' && author !== 'agent') return null;
  if (left.some(({ who }) => who !== author)) return null;
  const speaks = holds && left.every(({ one }) => one.item.element.matches(`:has(${holds})`));
  return [speaks ? { is: author, when: `:has(${holds})` } : { is: author }];
}

import { type Band, bands, type Saying, smallestGroup } from './schema';
import type { Counted } from './tally';
import { isScale } from './vocabulary';

/** Those who may stand apart from the rest without its being told: fewer than a group that may be shown. */
const mostApart = smallestGroup - 1;
const leastOf: Record<Band, number> = { '5-9': 5, '10-14': 10, '15-24': 15, '25-49': 25, '50+': 50 };

/** How many, as one may know it; nobody is ever told apart from four others. */
export const bandOf = (people: number): Band => bands.findLast((band) => people >= leastOf[band]) ?? '5-9';

/** What may be said of one field, when this many people at least must stand behind it. */
export function sayingOf(field: string, { people, cells }: Counted, k: number): Saying {
  if (people < k) return { is: 'hidden' };
  const groups = groupsOf(cells);
  // The true one, blurred or not: bands drawn anew for each field would be averaged into the exact number.
  const band = bandOf(people);
  if (groups.length > 1) return spread(field, band, groups);
  const [fullest, many] = fullestOf(cells);
  // Whether none, one or two stand apart is never told, so that nobody learns that everybody says the same.
  if (sum(cells) - many > mostApart) return { is: 'close', people: band };
  return { is: 'leaning', people: band, bucket: fullest, mean: isScale(field) ? fullest : null };
}

interface Group {
  from: number;
  to: number;
  people: number;
}

/** Groups that cover the whole scale, as one may know them. */
export function spread(field: string, people: Band, groups: readonly Group[]): Saying {
  const all = sum(groups.map(({ people }) => people));
  const shown = groups.map(({ from, to, people }) => ({ from, to, tenths: tenthsOf(people, all) }));
  return { is: 'spread', people, groups: shown, mean: isScale(field) ? meanOf(shown) : null };
}

/** Neighbours together until each group has three people; the groups cover the whole scale, so an empty end is not seen. */
function groupsOf(cells: readonly number[]): Group[] {
  const groups: Group[] = [];
  let open: Group = { from: 0, to: -1, people: 0 };
  for (const [bucket, people] of cells.entries()) {
    open = { from: open.from, to: bucket, people: open.people + people };
    if (open.people < smallestGroup) continue;
    groups.push(open);
    open = { from: bucket + 1, to: bucket, people: 0 };
  }
  if (open.to < open.from) return groups;
  const last = groups.pop() ?? { ...open, people: 0 };
  return [...groups, { from: last.from, to: open.to, people: last.people + open.people }];
}

const tenthsOf = (people: number, all: number) => Math.min(9, Math.max(1, Math.round((10 * people) / all)));

/** From what is shown, and from nothing else. */
function meanOf(groups: readonly { from: number; to: number; tenths: number }[]): number {
  const tenths = sum(groups.map((group) => group.tenths));
  const middles = sum(groups.map(({ from, to, tenths }) => (tenths * (from + to)) / 2));
  return Math.round((10 * middles) / tenths) / 10;
}

function fullestOf(cells: readonly number[]): [bucket: number, people: number] {
  const many = Math.max(...cells);
  return [cells.indexOf(many), many];
}

export const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);

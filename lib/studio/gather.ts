import { fitsSlots, isNearly, tokensOf } from './alike';
import type { Found, Gathered } from './found';

/** Of one phrase, as packs hold them. */
const mostVariants = 20;
/** Of those that begin or end alike, the ones met most: beyond, a list holds data rather than formulas. */
const mostCompared = 40;

interface Group extends Gathered {
  tokens: string[];
  seen: Set<number>;
}

/** Formulas that are the same, or nearly, as one: the wording met most, with the others as its variants. */
export function gathered(all: readonly Found[]): Gathered[] {
  const exact = new Map<string, Group>();
  for (const found of all) {
    const tokens = tokensOf(found.text);
    const key = `${found.lang} ${tokens.join(' ')}`;
    const known = exact.get(key);
    if (known) add(known, found);
    else
      exact.set(key, {
        ...found,
        tokens,
        variants: [],
        times: 1,
        rows: [found.row],
        seen: new Set([found.row]),
      });
  }
  const byTimes = [...exact.values()].sort((one, other) => other.times - one.times);
  return joined(byTimes).map(({ tokens: _, seen, ...group }) => ({ ...group, times: seen.size }));
}

function add(group: Group, { row, guess }: Found) {
  group.guess ??= guess;
  if (group.seen.has(row)) return;
  group.seen.add(row);
  group.rows.push(row);
  group.times++;
}

/** Wordings of one need that begin or end alike are compared; those that share neither end are two formulas. */
function joined(groups: Group[]): Group[] {
  const heads = new Map<string, Group[]>();
  const kept: Group[] = [];
  for (const group of groups) {
    const ends = endsOf(group);
    const near = ends.flatMap((end) => heads.get(end) ?? []).find((head) => isSame(head, group));
    if (near) {
      if (near.variants.length < mostVariants) near.variants.push(group.text);
      for (const row of group.seen) add(near, { ...group, row });
      continue;
    }
    kept.push(group);
    for (const end of ends) {
      const known = heads.get(end);
      if (!known) heads.set(end, [group]);
      else if (known.length < mostCompared) known.push(group);
    }
  }
  return kept;
}

const endsOf = ({ tokens, lang, guess }: Group): string[] => {
  const kind = `${lang} ${guess?.needs ?? ''} ${guess?.protected ?? ''}`;
  return [
    `${kind} ${tokens.slice(0, 2).join(' ')}`,
    `${kind} ${tokens[0]}`,
    `${kind} ${tokens.slice(-2).join(' ')} <`,
  ];
};

const isSame = (head: Group, group: Group): boolean =>
  isNearly(head.tokens, group.tokens) || fitsSlots(head.text, group.text) || fitsSlots(group.text, head.text);

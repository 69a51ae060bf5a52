import type { Heard, Hearing } from './hearing';
import type { Fit } from './signal';
import type { Word } from './words';

const mostShown = 3;
/** Longer than this, it is no longer the words but the message. */
const longestShown = 12;
/** How far a clause is shown on behind words that lean on it, and how far back before them. */
const farthestOn = 6;
const farthestBack = 3;

interface Span {
  from: number;
  to: number;
}
type Leaning = Pick<Hearing, 'leansBack' | 'leansOn'>;

/**
 * The words a cue was heard in, as the customer wrote them and as a person would quote them: signals that
 * overlap or touch are one, and none begins or ends in the middle of a phrase ("j'ai peur qu'il").
 */
export function wordsThatSay(fits: Fit<Heard>[], words: Word[], text: string, leaning: Leaning): string[] {
  const written = (at: number) => text.slice(words[at]?.from, words[at]?.to);
  const whole = fits.map((fit) => ({
    from: startOf(fit, words, (at) => leaning.leansBack.test(written(at))),
    to: endOf(fit, words, (at) => leaning.leansOn.test(written(at))),
  }));
  const said = joined(whole, words)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, mostShown)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(words[from]?.from, words[to - 1]?.to));
  return [...new Set(said)];
}

/** "peux plus payer" begins with its "je". */
function startOf({ from }: Span, words: Word[], leans: (at: number) => boolean): number {
  let start = from;
  while (from - start < farthestBack && leans(start) && sameClause(words, start - 1, start)) start--;
  return start;
}

/** "j'ai peur qu'il" goes on to the end of its clause; of a long one, to the next word that can stand last. */
function endOf({ to }: Span, words: Word[], leans: (at: number) => boolean): number {
  if (!leans(to - 1)) return to;
  let end = to;
  let standsLast = to;
  while (sameClause(words, end - 1, end)) {
    if (end - to === farthestOn) return standsLast;
    if (standsLast === to && !leans(end)) standsLast = end + 1;
    end++;
  }
  return end;
}

const sameClause = (words: Word[], one: number, other: number) =>
  words[one] !== undefined && words[one].clause === words[other]?.clause;

/** Apart, in order: what overlaps, or touches within one clause, is said in one breath. */
function joined(spans: Span[], words: Word[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1);
    const overlaps = last !== undefined && span.from < last.to;
    const touches =
      last !== undefined && span.from === last.to && sameClause(words, span.from - 1, span.from);
    if (!last || !(overlaps || touches)) apart.push({ ...span });
    else if (span.to - last.from <= longestShown) last.to = Math.max(last.to, span.to);
    else if (!overlaps) apart.push({ ...span });
  }
  return apart;
}

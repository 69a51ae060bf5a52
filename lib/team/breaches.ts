import {
  fewestForWords,
  fewestPeople,
  type Release,
  release,
  type Share,
  smallestGroup,
} from '../summaries/schema';

/** Promises an answer can break. */
export type Breach =
  | 'too-few'
  | 'figure-of-few'
  | 'small-group'
  | 'early-words'
  | 'foreign-words'
  | 'not-a-release';

/**
 * Holds an answer against the truth, which only the demonstration knows, for it invented the people. Written anew
 * rather than asked of the code that made the answer: a judge does not take the accused at their word.
 */
export function breachesOf(answer: Release | null, shares: readonly Share[]): Breach[] {
  if (answer === null) return [];
  const given = shares.flatMap((share) => (share.is === 'given' ? [share.contribution] : []));
  const found = new Set<Breach>();
  if (!release.safeParse(answer).success) found.add('not-a-release');
  if (given.length < fewestPeople) found.add('too-few');
  for (const [field, saying] of Object.entries(answer.fields)) {
    if (saying.is === 'hidden') continue;
    const buckets = given.flatMap(({ cells }) => (Object.hasOwn(cells, field) ? [cells[field] ?? 0] : []));
    if (buckets.length < fewestPeople) found.add('figure-of-few');
    const among = ({ from, to }: { from: number; to: number }) =>
      buckets.filter((bucket) => from <= bucket && bucket <= to).length;
    // Blur moves people about on purpose: only an answer without it can be held against the true groups.
    if (saying.is === 'spread' && answer.terms.noise === null)
      if (saying.groups.some((group) => among(group) < smallestGroup)) found.add('small-group');
  }
  const lines = new Set(given.flatMap(({ words }) => words));
  if (answer.words && given.filter(({ words }) => words.length > 0).length < fewestForWords)
    found.add('early-words');
  if (answer.words?.some((line) => !lines.has(line))) found.add('foreign-words');
  return [...found];
}

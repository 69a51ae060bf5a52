import { toBase64Url } from '../text';
import { type Random, shuffled } from './noise';
import { bandOf, sayingOf } from './saying';
import { type Band, fewestForWords, type Release, type Saying, type Terms } from './schema';
import { receiptOf } from './share-id';
import type { Tally } from './tally';
import { fixedFields, vocabulary } from './vocabulary';

export interface Where {
  of: Release['of'];
  week: string;
  part: number;
  terms: Terms;
}
/** Of each band the most there can be; above the last one, twice as many each time. */
const mostIn: Record<Band, number> = { '5-9': 16, '10-14': 16, '15-24': 32, '25-49': 64, '50+': 128 };

/** What a lead may see of this week; null when too few people gave for anything at all. */
export async function releaseOf(tally: Tally, where: Where, random: Random): Promise<Release | null> {
  const { k } = where.terms;
  if (tally.people < k) return null;
  return {
    v: 1,
    kind: 'release',
    vocabulary,
    ...where,
    people: bandOf(tally.people),
    fields: Object.fromEntries(fieldsOf(tally, k)),
    words: wordsOf(tally, where.terms, random),
    receipts: await receipts(tally.ids, random),
  };
}

/** Every fixed field, shown or hidden; of those named after a pack's item only what may be shown: being there tells. */
export function fieldsOf({ fields }: Pick<Tally, 'fields'>, k: number): [string, Saying][] {
  const nobody = { people: 0, cells: [] };
  const fixed = [...fixedFields.keys()].map((field) => [field, fields.get(field) ?? nobody] as const);
  const named = [...fields].filter(([field, { people }]) => !fixedFields.has(field) && people >= k);
  return [...fixed, ...named].map(([field, counted]) => [field, sayingOf(field, counted, k)]);
}

/** Only when as many people each gave some; then all of them, in an order that says nothing. */
function wordsOf({ words, givers }: Tally, terms: Terms, random: Random): string[] | null {
  return terms.words && givers >= Math.max(fewestForWords, terms.k) ? shuffled(words, random) : null;
}

async function receipts(ids: readonly string[], random: Random): Promise<string[]> {
  const real = await Promise.all(ids.map(receiptOf));
  // As many for one as for another of the same band: how long the list is tells no more than the band does.
  let length = mostIn[bandOf(real.length)];
  while (length < real.length) length *= 2;
  const others = Array.from({ length: length - real.length }, () => toBase64Url(random(32)));
  return [...real, ...others].sort();
}

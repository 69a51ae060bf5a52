import type { Locale } from '@/lib/locales/say';
import type { Standing } from '@/lib/summaries/merge';
import { fieldsOf } from '@/lib/summaries/release';
import { bandOf } from '@/lib/summaries/saying';
import type { Cells, Release, Terms } from '@/lib/summaries/schema';
import { tally } from '@/lib/summaries/tally';
import { bucketsOf, fixedFields, vocabulary } from '@/lib/summaries/vocabulary';

interface Invented {
  week: string;
  people: number;
  of?: Release['of'];
  part?: number;
  noise?: Terms['noise'];
  k?: number;
  words?: string[] | null;
  /** How much of each field there was, from 0 to 1; 0.15 when it is not named. */
  much?: Record<string, number>;
  /** Fields that only this many people let out. */
  few?: Record<string, number>;
}

/** A week of people who do not exist, told by the very code that tells real ones. */
export function inventedRelease(one: Invented): Release {
  const { week, people, much = {}, few = {} } = one;
  const terms: Terms = { k: one.k ?? 5, words: one.words !== undefined, noise: one.noise ?? null };
  const chance = dice(`${week} ${people}`);
  const fields = [...new Set([...fixedFields.keys(), ...Object.keys(much)])];
  const persons = Array.from({ length: people }, (_, nth) => {
    const cells: Cells = {};
    for (const field of fields)
      if (nth < (few[field] ?? people)) cells[field] = bucket(field, much[field] ?? 0.15, chance());
    return [`person ${String(nth).padStart(3, '0')}`, { cells, words: [] }] as [string, Standing];
  });
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => chance() * 256);
  const counted = tally(new Map(persons), terms, random);
  return {
    v: 1,
    kind: 'release',
    vocabulary,
    of: one.of ?? { team: 't-northdesk' },
    week,
    part: one.part ?? 1,
    terms,
    people: bandOf(people),
    fields: Object.fromEntries(fieldsOf(counted, terms.k)),
    words: one.words ?? null,
    receipts: [],
  };
}

/** Around this much of the scale, more for some than for others. */
function bucket(field: string, much: number, chance: number): number {
  const last = (bucketsOf(field)?.length ?? 1) - 1;
  return Math.min(last, Math.max(0, Math.round((much + (chance - 0.5) * 0.9) * last)));
}

/** The same numbers for the same name, always. */
function dice(name: string): () => number {
  let state = [...name].reduce((so, letter) => (Math.imul(so, 31) + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

export const saidLines = (locale: Locale): string[] =>
  locale === 'fr'
    ? [
        'Trois jours à attendre la pièce, et rien à dire de plus à la dame.',
        'J’ai pris dix minutes de plus et la personne est repartie en riant.',
        'Pour quarante euros il faut trois signatures.',
        'On s’est passé le dossier à deux, c’était plus simple.',
        'L’écran des retours se ferme tout seul.',
      ]
    : [
        'Three days waiting for the part, and nothing more I could tell her.',
        'I took ten minutes longer and they left laughing.',
        'For forty pounds it takes three signatures.',
        'Two of us shared the case, and it was simpler.',
        'The returns screen closes by itself.',
      ];

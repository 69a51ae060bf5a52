import type { Moment } from '../interactions/schema';
import { plain } from '../text';

/** The first of `R1`, `R2`… that is not taken. Ids that differ in capitals only count as one. */
export function freshId(start: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((id) => id.toLowerCase()));
  let number = 1;
  while (known.has(`${start}${number}`.toLowerCase())) number++;
  return `${start}${number}`;
}

const inMoment: Record<Moment, string> = {
  opening: 'OP',
  listening: 'LI',
  answering: 'AN',
  difficult: 'DI',
  closing: 'CL',
  after: 'AF',
};
const starts = {
  phrases: 'P',
  reminders: 'R',
  questions: 'Q',
  starters: 'IF-',
  leaders: 'M',
  diagnostic: 'S',
  samples: 'T',
} as const;

/** How ids of a list begin, in one moment where it has moments: `R-OP-` for reminders of the opening. */
export const idStart = (list: keyof typeof starts, moment?: Moment): string =>
  moment ? `${starts[list]}-${inMoment[moment]}-` : starts[list];

/** A pack's id from its name: `Printemps : délais` → `printemps-delais`; numbered when that one is taken. */
export function freshPackId(name: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  const written = plain(name)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 34)
    .replace(/-+$/, '');
  const id = written || 'pack';
  return known.has(id) ? freshId(`${id}-`, known) : id;
}

import { hour } from '../clock';
import { type Moment, moments } from '../interactions/schema';
import type { Locale } from '../locales/say';
import type { Cause, Reflection } from '../reflections/schema';
import { type Asked, nothingAsked } from '../summaries/contribute';
import { boundsOf } from '../summaries/week';
import { dice, diceBytes } from './dice';
import { keptLines, tickedLines } from './invented-notes';

/** The largest team the demonstration plays with. */
export const mostInvented = 12;

/** Somebody who does not exist, in one week: what they noted, what they tick, and the secret of their browser. */
export interface Invented {
  notes: Reflection[];
  asked: Asked;
  /** The one line they let out, as they wrote it. */
  ticked: string;
  secret: Uint8Array<ArrayBuffer>;
}

type Roll = () => number;
/** This team's troubles: rules and rights weigh more than know-how, as they do in the field. */
const heavyCauses: readonly Cause[] = [
  'right-to-decide',
  'right-to-decide',
  'means',
  'means',
  'contradiction',
  'know-how',
  'drive',
];
const heavyOrigins = ['rule', 'rule', 'wait', 'tool', 'words', 'my-day'] as const;

/** The same person in the same week is the same every time. */
export function invented(person: number, week: string, zone: string, locale: Locale): Invented {
  const roll = dice(seedOf(`${person} ${week}`));
  const { from, to } = boundsOf(week, zone);
  const ticked = tickedLines[person % tickedLines.length]?.[locale] ?? '';
  const notes = Array.from({ length: 3 + Math.floor(roll() * 5) }, (_, at) =>
    reflection(
      roll,
      from + Math.floor(roll() * ((to - from) / hour)) * hour,
      at === 0 ? ticked : kept(roll, locale),
    ),
  );
  const intention = pick(roll, ['hardly', 'at-times', 'at-times', 'mostly'] as const);
  // A browser's secret outlives the week: it must not be made from it.
  const secret = diceBytes(dice(seedOf(`secret ${person}`)), 32);
  return { notes, asked: { ...nothingAsked, intention }, ticked, secret };
}

function reflection(roll: Roll, writtenAt: number, note: string): Reflection {
  const isGlad = roll() < 0.35;
  const cause = isGlad ? null : pick(roll, heavyCauses);
  return {
    id: uuid(roll),
    version: 1,
    writtenAt,
    changedAt: writtenAt,
    about: { site: null, kind: null, moment: pick<Moment>(roll, moments) },
    colour: isGlad ? 'glad' : 'hard',
    feeling: isGlad ? 'relieved' : 'powerless',
    origin: isGlad ? null : pick(roll, heavyOrigins),
    helped: null,
    nextTime: '',
    cause,
    question: null,
    note,
    obstacle: cause === 'right-to-decide' || cause === 'means' ? roll() < 0.5 : false,
  };
}

const kept = (roll: Roll, locale: Locale) => pick(roll, keptLines)[locale];

function pick<Item>(roll: Roll, items: readonly Item[]): Item {
  const item = items[Math.floor(roll() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

function uuid(roll: Roll): string {
  const digits = [...diceBytes(roll, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

/** FNV-1a. */
function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

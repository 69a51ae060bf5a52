import type { Locale } from '../locales/say';
import type { Release } from '../summaries/schema';
import type { Code } from './code';
import type { World } from './demonstration';

/** Said in both languages side by side. */
export type Both = Record<Locale, string>;

/** What an attempt goes after; the list is told in this order. */
export const aims = ['few', 'trick', 'compare', 'somebody', 'rules'] as const;
export type Aim = (typeof aims)[number];

/** One way of trying to break a promise: a file in `attempts/`, whose name is its id. */
export interface Attempt {
  aim: Aim;
  /** Where it stands among those with the same aim. */
  place: number;
  title: Both;
  /** What will really be done when the button is pressed. */
  does: Both;
  /** Why it comes out as it does, for somebody who does not read code. */
  why: Both;
  /** Takes the number chosen above. */
  takesNumber?: true;
  /** Takes a word to look for. */
  takesWord?: true;
  run: (world: World) => Promise<Outcome>;
}

/** `verdict` is worked out from what the code gave back, and from nothing else. */
export interface Outcome {
  verdict: 'held' | 'broken';
  /** What came back, in plain words; the first is the answer. */
  says: Both[];
  shown: Shown[];
}

/** What is put on the table as it came. */
export type Shown =
  | { is: 'answer'; label: Both; release: Release | null }
  /** What was slipped in, as it stood in the file. */
  | { is: 'asked'; label: Both; asked: string; refused: boolean }
  | { is: 'bytes'; label: Both; text: string }
  | { is: 'place'; label: Both; found: boolean; meant: boolean };

/** A way of breaking the code which the attempt must notice; every attempt brings at least one. */
export type Sabotage = (code: Code) => Partial<Code>;

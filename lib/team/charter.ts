import type { Team } from './schema';

/** The settings that protect, in the order a reader asks for them. */
export const guards = [
  'steward',
  'k',
  'words',
  'noise',
  'answer',
  'above',
  'zone',
  'lead-key',
  'steward-keys',
] as const;
export type Guard = (typeof guards)[number];

/** What nobody can change, whoever signs: it is in the code, and each line has an attempt that tries it. */
export const fixed = [
  'five',
  'three',
  'eight',
  'ticked',
  'rows',
  'once',
  'frozen',
  'whole',
  'budget',
  'leaving',
] as const;

/** What a charter is about: the part of a team that protects. */
export type Protections = Pick<Team, 'steward' | 'terms' | 'answerWithin' | 'above' | 'zone' | 'keys'>;

const settingOf: Record<Guard, (team: Protections) => unknown> = {
  steward: ({ steward }) => [steward.name, steward.is],
  k: ({ terms }) => terms.k,
  words: ({ terms }) => terms.words,
  noise: ({ terms }) => terms.noise,
  answer: ({ answerWithin }) => answerWithin,
  above: ({ above }) => above,
  zone: ({ zone }) => zone,
  'lead-key': ({ keys }) => keys.lead,
  'steward-keys': ({ keys }) => [keys.seal, keys.steward],
};

/** The settings in which two versions differ: by what they are, not by how they are told. */
export const differing = (one: Protections, other: Protections): Guard[] =>
  guards.filter((guard) => JSON.stringify(settingOf[guard](one)) !== JSON.stringify(settingOf[guard](other)));

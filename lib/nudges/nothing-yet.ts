import { defaultBudget, type Past, type Situation } from './schema';

/** A conversation in which nothing is the matter: where examples and rehearsals start from. */
export const plainSituation: Situation = {
  moment: 'answering',
  kind: 'chat',
  language: 'fr',
  cues: [],
  reflexNeeds: [],
  apologies: 0,
  transactional: false,
  stake: false,
  hard: false,
  afterHard: false,
  onRequest: false,
  obstacle: false,
};

/** A first morning: nothing shown, nothing refused. */
export const nothingYet: Past = {
  now: Date.UTC(2026, 10, 23, 9),
  records: [],
  shownHere: 0,
  turnedDifficult: false,
  conversation: 1,
  shift: 1,
  retired: [],
  silentUntil: null,
  budget: defaultBudget,
  composer: 'idle',
  showing: false,
};

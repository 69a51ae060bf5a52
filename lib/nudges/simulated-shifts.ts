import fc from 'fast-check';
import { minute } from '../clock';
import { cueIds } from '../cues/schema';
import { moments } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import { needIds, type Pack } from '../packs/schema';
import { decide } from './decide';
import { nothingYet, plainSituation } from './nothing-yet';
import {
  answers,
  type Decision,
  defaultBudget,
  type NudgeRecord,
  type Past,
  type Situation,
  type Spoken,
} from './schema';

export const core = builtInPacks.find(({ id }) => id === 'core') as Pack;

/** One look of the panel at the conversation, and what has happened since the look before. */
const look = fc.record({
  minutes: fc.nat({ max: 12 }),
  opens: fc.boolean(),
  shiftBegins: fc.nat({ max: 60 }).map((chance) => chance === 0),
  turns: fc.boolean(),
  composer: fc.constantFrom('idle', 'idle', 'absent', 'busy') as fc.Arbitrary<Past['composer']>,
  showing: fc.nat({ max: 5 }).map((chance) => chance === 0),
  silentFor: fc.constantFrom(null, null, null, -5, 0, 1),
  random: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  answer: fc.constantFrom('shown', 'shown', 'shown', ...answers),
  situation: fc.record({
    moment: fc.constantFrom(...moments),
    cues: fc.uniqueArray(fc.constantFrom(...cueIds), { maxLength: 2 }),
    reflexNeeds: fc.subarray([...needIds], { maxLength: 2 }),
    apologies: fc.nat({ max: 3 }),
    transactional: fc.nat({ max: 4 }).map((chance) => chance === 0),
    stake: fc.boolean(),
    hard: fc.boolean(),
    afterHard: fc.boolean(),
    onRequest: fc.boolean(),
    obstacle: fc.boolean(),
  }),
});
type Look = typeof look extends fc.Arbitrary<infer One> ? One : never;

const limits = fc.oneof(
  fc.constant(defaultBudget),
  fc.record({
    perInteraction: fc.nat({ max: 2 }),
    perHour: fc.nat({ max: 6 }),
    perShift: fc.nat({ max: 25 }),
    minutesBetween: fc.integer({ min: 5, max: 30 }),
  }),
);
const retiring = fc.subarray(
  core.reminders.map(({ id }) => id),
  { maxLength: 20 },
);
/** Any shifts, with any limits and any reminders retired. */
export const days = fc.record({
  looks: fc.array(look, { minLength: 150, maxLength: 400 }),
  limits,
  retiring,
});
export type Days = typeof days extends fc.Arbitrary<infer One> ? One : never;

/** What was known at each look, and what was decided. */
export interface Seen {
  situation: Situation;
  past: Past;
  decision: Decision;
}

/** Goes through these days, look by look, as the panel would. */
export function live({ looks, limits: budget, retiring: retired }: Days): Seen[] {
  const records: NudgeRecord[] = [];
  let world = { now: nothingYet.now, conversation: 1, shift: 1, shownHere: 0, turnedDifficult: false };
  return looks.map((one, at) => {
    world = { ...world, now: world.now + one.minutes * minute };
    if (one.shiftBegins) world = { ...world, shift: world.shift + 1 };
    if (one.opens)
      world = { ...world, conversation: world.conversation + 1, shownHere: 0, turnedDifficult: false };
    if (one.turns && world.shownHere > 0) world = { ...world, turnedDifficult: true };
    const { composer, showing, silentFor } = one;
    const silentUntil = silentFor === null ? null : world.now + silentFor * minute;
    const past: Past = { ...world, records: [...records], retired, budget, composer, showing, silentUntil };
    const situation = situationOf(one);
    const decision = decide(situation, past, core, () => one.random);
    if (decision.speak) {
      world = { ...world, shownHere: world.shownHere + 1 };
      records.push(recordOf(decision, past, one, at));
    }
    return { situation, past, decision };
  });
}

const situationOf = ({ situation }: Look): Situation => ({
  ...plainSituation,
  ...situation,
  cues: situation.cues.map((id) => ({ id, words: ['…'] })),
});

const recordOf = (
  { speak, because }: Spoken,
  { now, conversation, shift }: Past,
  { answer }: Look,
  at: number,
): NudgeRecord => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  reminder: speak.id,
  family: because,
  at: now,
  answer,
  conversation,
  shift,
});

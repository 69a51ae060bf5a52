import { ownWords } from '../cues/own-words';
import type { Cue } from '../cues/schema';
import { findEchoes } from '../echoes/find';
import { newHabit, withReply } from '../echoes/habit';
import { type Habit, timesForReflex } from '../echoes/schema';
import type { Moment } from '../interactions/schema';
import { noReplies } from '../nudges/habits';
import { nothingYet } from '../nudges/nothing-yet';
import type { Budget, HoldReason, Past } from '../nudges/schema';
import { type Why, whyNow } from '../nudges/why';
import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import { wordedReminder } from '../packs/worded';
import { type Candidate, candidatesIn } from './candidates';
import { chanceFrom } from './chance';
import type { After } from './listen';
import { type Played, play, type World } from './play';

export interface RehearsalOptions {
  /** What this agent has been shown before, where in their shift they are, what they put away. */
  past?: Partial<Pick<Past, 'now' | 'records' | 'conversation' | 'shift' | 'retired' | 'silentUntil'>>;
  /** `practised`: the formulas of this conversation's replies are this agent's reflexes already. */
  habit?: 'fresh' | 'practised';
  /** 1 or more; by default more than the five minutes that lie between two reminders. */
  minutesBetweenTurns?: number;
  /** The same seed makes the same choice among equals. */
  seed?: number;
  budget?: Budget;
  register?: 'vous' | 'tu';
  /** The conversation before was a hard one. */
  afterHard?: boolean;
}

/** What would be said, and why. */
export interface Said {
  reminder: string;
  /** As this agent would read it, and the pack's own reason for it. */
  text: string;
  because: string;
  /** The cue with the customer's words, or what a habit leaves out. */
  why: Why;
  /** Itself, and those that only chance put behind it. */
  equals: string[];
}

/** One point of the conversation. */
export interface Step {
  after: After;
  moment: Moment;
  /** Of the customer's words; null when it cannot be told. */
  language: 'en' | 'fr' | null;
  cues: Cue[];
  transactional: boolean;
  /** Reminders are weighed at instants alone: an opening, a cue that changes, the end. */
  isInstant: boolean;
  said: Said | null;
  held: HoldReason | null;
  would: Candidate[];
}
export interface Rehearsal {
  conversation: string;
  steps: Step[];
}

const roomyPace = 6;

/** What this pack (all layers in one) would say in this conversation, turn by turn. Same arguments, same answer. */
export function rehearse(pack: Pack, conversation: Conversation, options: RehearsalOptions = {}): Rehearsal {
  const { minutesBetweenTurns = roomyPace, seed = 1, register = 'vous' } = options;
  const pace = { minutesBetweenTurns: Math.max(1, minutesBetweenTurns), random: chanceFrom(seed) };
  const { played } = play(pack, conversation, worldOf(pack, conversation, options), pace);
  return { conversation: conversation.id, steps: played.map((one) => stepOf(one, pack, register)) };
}

function worldOf(pack: Pack, conversation: Conversation, options: RehearsalOptions): World {
  const { now, records, conversation: opened, shift, retired, silentUntil, budget } = nothingYet;
  const world = { now, records, conversation: opened, shift, retired, silentUntil, budget, ...options.past };
  const habit =
    options.habit === 'practised' ? practised(pack, conversation, world.shift) : newHabit(world.shift);
  return {
    ...world,
    budget: options.budget ?? budget,
    replies: noReplies(habit),
    afterHard: options.afterHard === true,
  };
}

/** As if this agent had written the same formulas often enough before. */
function practised({ phrases }: Pack, { turns, lang }: Conversation, shift: number): Habit {
  const replies = turns.filter(({ author }) => author === 'agent').map(({ text }) => ownWords(text));
  const echoes = replies.flatMap((reply) => findEchoes(reply, phrases, lang));
  return Array.from({ length: timesForReflex }).reduce<Habit>(
    (habit) => withReply(habit, echoes, shift),
    newHabit(shift),
  );
}

function stepOf({ after, thought, spoke }: Played, pack: Pack, register: 'vous' | 'tu'): Step {
  const { moment, language, cues, transactional } = thought.understanding;
  const step = { after, moment, language, cues, transactional, isInstant: spoke !== null };
  if (!spoke) return { ...step, said: null, held: null, would: [] };
  const { situation, past, decision } = spoke;
  const { would, equals } = candidatesIn(situation, past, pack, decision);
  if (!decision.speak) return { ...step, said: null, held: decision.held, would };
  const { text, why } = wordedReminder(decision.speak, situation.language, register);
  const said = { reminder: decision.speak.id, text, because: why, why: whyNow(decision, situation), equals };
  return { ...step, said, held: null, would };
}

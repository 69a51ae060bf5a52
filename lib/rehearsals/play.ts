import { minute } from '../clock';
import { decide } from '../nudges/decide';
import { listened, type Replies, repliesIn } from '../nudges/habits';
import type { Thought } from '../nudges/mind';
import type { Budget, Decision, NudgeRecord, Past, Situation, Spoken } from '../nudges/schema';
import { situationOf } from '../nudges/situation';
import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import { type After, listenedTo } from './listen';

/** What an agent brings along into a conversation, and leaves it with. */
export interface World {
  now: number;
  records: NudgeRecord[];
  /** Conversations opened, this one not yet, and the number of the shift. */
  conversation: number;
  shift: number;
  retired: string[];
  silentUntil: number | null;
  budget: Budget;
  replies: Replies;
  /** The conversation before was a hard one. */
  afterHard: boolean;
}

/** What happened once this much had been said; `spoke` is null where it was no instant to say anything. */
export interface Played {
  after: After;
  thought: Thought;
  spoke: { situation: Situation; past: Past; decision: Decision } | null;
}

/**
 * One conversation through all that the panel runs on, but for the page and the stores. Turns are a minute
 * apart or more: a reminder has gone to its tray by the next.
 */
export function play(
  pack: Pack,
  conversation: Conversation,
  before: World,
  pace: { minutesBetweenTurns: number; random: () => number },
): { played: Played[]; world: World } {
  const world = { ...before, records: [...before.records], conversation: before.conversation + 1 };
  let had = { shown: 0, difficult: false };
  let isHard = false;
  const played = listenedTo(conversation, pack.cues).map(({ after, thought }, at): Played => {
    world.now = before.now + at * pace.minutesBetweenTurns * minute;
    world.replies = listened(world.replies, thought, pack.phrases, world.shift);
    const { key } = thought.interaction;
    isHard = thought.mind.notes.get(key)?.difficult === true;
    if (!thought.isInstant) return { after, thought, spoke: null };
    const facts = { ...repliesIn(world.replies, key), obstacle: false, fallback: conversation.lang };
    const situation = { ...situationOf(thought, facts), afterHard: before.afterHard };
    const past = pastOf(world, had, isHard);
    const decision = decide(situation, past, pack, pace.random);
    if (decision.speak) {
      had = { shown: had.shown + 1, difficult: isHard };
      world.records = [...world.records, recordOf(decision, past)];
    }
    return { after, thought, spoke: { situation, past, decision } };
  });
  return { played, world: { ...world, afterHard: isHard } };
}

const pastOf = (
  { replies: _, afterHard: __, ...world }: World,
  had: { shown: number; difficult: boolean },
  isHard: boolean,
): Past => ({
  ...world,
  shownHere: had.shown,
  turnedDifficult: isHard && had.shown > 0 && !had.difficult,
  composer: 'idle',
  showing: false,
});

const recordOf = ({ speak, because }: Spoken, { now, conversation, shift, records }: Past): NudgeRecord => ({
  id: `00000000-0000-4000-8000-${String(records.length).padStart(12, '0')}`,
  reminder: speak.id,
  family: because,
  at: now,
  answer: 'shown',
  conversation,
  shift,
});

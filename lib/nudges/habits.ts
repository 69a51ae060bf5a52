import { ownWords } from '../cues/own-words';
import { countApologies } from '../echoes/apologies';
import { findEchoes } from '../echoes/find';
import { reflexNeeds, withReply } from '../echoes/habit';
import type { Echo, Habit } from '../echoes/schema';
import type { Turn } from '../interactions/schema';
import type { Need, Phrase } from '../packs/schema';
import type { Thought } from './mind';
import type { Situation } from './schema';

/** What is known of this agent's own replies. In memory only. */
export interface Replies {
  habit: Habit;
  /** What the reflexes of the last reply left out. */
  lacking: Need[];
  /** Replies that apologise, by interaction. */
  apologies: ReadonlyMap<string, number>;
}
export const noReplies = (habit: Habit): Replies => ({ habit, lacking: [], apologies: new Map() });

/** With what this agent has just said, once it has become a turn; the same when they said nothing. */
export function listened(before: Replies, thought: Thought, phrases: Phrase[], shift: number): Replies {
  const own = thought.news.flatMap((one) => (one.is === 'agent-spoke' && one.own ? [one.turn] : []));
  return own.reduce((known, turn) => hear(known, turn, thought, phrases, shift), before);
}

/** What the triggers are told of them. */
export const repliesIn = (
  { lacking, apologies }: Replies,
  interaction: string,
): Pick<Situation, 'reflexNeeds' | 'apologies'> => ({
  reflexNeeds: lacking,
  apologies: apologies.get(interaction) ?? 0,
});

function hear(
  { habit, apologies }: Replies,
  turn: Turn,
  { interaction, understanding }: Thought,
  phrases: Phrase[],
  shift: number,
): Replies {
  const { echoes, apologises } = readOnce(turn, phrases, understanding.language ?? 'en');
  const now = withReply(habit, echoes, shift);
  const customers = interaction.turns.filter(({ author }) => author === 'customer');
  const customerWords = customers.map(({ text }) => text).join('\n');
  const lacking = reflexNeeds(now, echoes, { transactional: understanding.transactional, customerWords });
  const { key } = interaction;
  const sorry = (apologies.get(key) ?? 0) + apologises;
  return { habit: now, lacking, apologies: new Map(apologies).set(key, sorry) };
}

/** What stands in one reply. */
interface Read {
  phrases: Phrase[];
  language: string;
  echoes: Echo<Need>[];
  apologises: number;
}
/** Read once while it is in memory: rehearsals come back to the same replies again and again. */
const readBefore = new WeakMap<Turn, Read>();

function readOnce(turn: Turn, phrases: Phrase[], language: string): Read {
  const before = readBefore.get(turn);
  if (before?.phrases === phrases && before.language === language) return before;
  const reply = ownWords(turn.text);
  const echoes = findEchoes(reply, phrases, language);
  const read = { phrases, language, echoes, apologises: countApologies([reply], language) };
  readBefore.set(turn, read);
  return read;
}

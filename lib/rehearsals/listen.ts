import type { MoreWords } from '../cues/more';
import type { Reading, Turn } from '../interactions/schema';
import { emptyMind, type Mind, type Thought, think } from '../nudges/mind';
import type { Conversation } from '../packs/conversation-schema';

/** How much of a conversation has been said: so many turns, or all of it, and it has ended. */
export type After = number | 'end';
/** What the panel thinks once this much has been said. */
export interface Listened {
  after: After;
  thought: Thought;
}

const origin = 'https://rehearsal.invalid';

/**
 * A conversation as the panel follows it: opened at its first turn, each further turn a reading. The pen moves
 * between them, so that the agent's turns are this agent's own.
 */
function listenTo(conversation: Conversation, cueWords: readonly MoreWords[]): Listened[] {
  const tuning = { notThatCue: {}, internalDesk: false, denied: new Set<string>(), cueWords };
  const turns = conversation.turns.map(
    ({ author, text }, at): Turn => ({ key: `${at}`, author, text, name: null, at: null }),
  );
  let mind = emptyMind;
  const read = (said: number, ended: boolean) => {
    const { id, kind } = conversation;
    const reading: Reading = {
      ...{ site: 'rehearsal', kind, id, ended, composer: 'idle' },
      turns: turns.slice(0, said),
    };
    // Nothing that is said depends on the clock here.
    const thought = think(mind, origin, reading, tuning, 0);
    mind = penMoved(thought);
    return thought;
  };
  const listened = turns.map((_, at): Listened => {
    return { after: at + 1, thought: read(at + 1, false) };
  });
  const end: Listened[] = conversation.ended ? [{ after: 'end', thought: read(turns.length, true) }] : [];
  return [...listened, ...end];
}

/** As after a reading in which something is being written: no words have changed, so nothing else has. */
function penMoved({ mind, interaction }: Thought): Mind {
  const followed = new Map(mind.followed).set(interaction.key, { ...interaction, composed: true });
  return { ...mind, followed };
}

/** What was understood of a conversation, by the words that packs added; a few packs are compared at a time. */
const known = new WeakMap<Conversation, Map<string, Listened[]>>();
const packsKept = 4;

/** The same, understood once as long as the pack's own words stay the same. */
export function listenedTo(conversation: Conversation, cueWords: readonly MoreWords[]): Listened[] {
  const kept = known.get(conversation) ?? new Map<string, Listened[]>();
  known.set(conversation, kept);
  const key = keyOf(cueWords);
  const listened = kept.get(key) ?? listenTo(conversation, cueWords);
  kept.delete(key);
  kept.set(key, listened);
  for (const oldest of kept.keys()) {
    if (kept.size <= packsKept) break;
    kept.delete(oldest);
  }
  return listened;
}

const keys = new WeakMap<readonly MoreWords[], string>();
function keyOf(cueWords: readonly MoreWords[]): string {
  const worded = cueWords.filter(({ words, falseFriends }) => words || falseFriends);
  const key =
    keys.get(cueWords) ??
    JSON.stringify(worded.map(({ id, words, falseFriends }) => [id, words, falseFriends]));
  keys.set(cueWords, key);
  return key;
}

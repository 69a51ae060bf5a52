import { type Followed, follow, type News } from '../interactions/follow';
import type { Interaction, Reading } from '../interactions/schema';
import { isDifficult, type Tuning, type Understanding, understand } from './understand';

/** What the panel remembers of one interaction besides its turns. In memory only. */
export interface Note {
  /** Cues at the last instant something could be said, as ids. */
  cues: string;
  /** Something happened that may be spoken of, and no instant has come yet. */
  pending: boolean;
  /** A difficult cue has come up here, now or earlier. */
  difficult: boolean;
  grateful: boolean;
}

/** Everything the panel has in mind, dropped when it closes. */
export interface Mind {
  followed: Followed;
  notes: ReadonlyMap<string, Note>;
  /** The interaction left behind last was a hard one. */
  afterHard: boolean;
  /** The interaction in front now. */
  current: string | null;
}
export const emptyMind: Mind = { followed: new Map(), notes: new Map(), afterHard: false, current: null };

/** What came of one reading. */
export interface Thought {
  mind: Mind;
  interaction: Interaction;
  understanding: Understanding;
  news: News[];
  /** One of the instants at which something may be said (evidence rule A2). */
  isInstant: boolean;
}

/** Takes in a reading of the page in front. Same readings, same thoughts. */
export function think(mind: Mind, origin: string, reading: Reading, tuning: Tuning, now: number): Thought {
  const { followed, interaction, news } = follow(mind.followed, origin, reading, now);
  const understanding = understand(interaction, tuning);
  const { key } = interaction;
  const before = mind.notes.get(key) ?? { cues: '', pending: false, difficult: false, grateful: false };
  const left = mind.current !== null && mind.current !== key ? mind.notes.get(mind.current) : undefined;

  const cues = understanding.cues.map(({ id }) => id).join(' ');
  const changed = cues !== before.cues && cues !== '';
  const opened = news.some((one) => one.is === 'opened');
  const ended = news.some((one) => one.is === 'ended');
  const wanted = before.pending || opened || changed || ended;
  // Before the first key, or when nothing is being written: a thought waits for the pen to rest.
  const isInstant = wanted && interaction.composer !== 'busy';
  const note: Note = {
    cues,
    pending: wanted && !isInstant,
    difficult: before.difficult || understanding.cues.some(({ id }) => isDifficult(id)),
    grateful: before.grateful || understanding.cues.some(({ id }) => id === 'gratitude'),
  };
  const notes = new Map([...mind.notes].filter(([known]) => followed.has(known))).set(key, note);
  const afterHard = left ? left.difficult : mind.afterHard;
  return { mind: { followed, notes, afterHard, current: key }, interaction, understanding, news, isInstant };
}

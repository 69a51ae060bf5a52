import { findCues } from '../cues/find';
import { languageOf, type SpokenLanguage } from '../cues/language';
import { ownWords } from '../cues/own-words';
import { type Cue, type CueId, difficultCues } from '../cues/schema';
import { isTransactional } from '../cues/transactional';
import { lastSpeaker } from '../interactions/follow';
import { momentOf } from '../interactions/moment';
import type { Interaction, Moment, Turn } from '../interactions/schema';

/** What the agent has told Aparté about cues. */
export interface Tuning {
  /** "No, not that", per cue. */
  notThatCue: Record<string, number>;
  /** Customers are colleagues: no cue is looked for. */
  internalDesk: boolean;
  /** "No, not that" said of a cue in an interaction (`deniedIn`): it does not come back there. */
  denied: ReadonlySet<string>;
}

/** What an interaction says now. Words stay in memory, in the cues alone. */
export interface Understanding {
  /** Of the conversation; null when it cannot be told. */
  language: SpokenLanguage | null;
  moment: Moment;
  cues: Cue[];
  transactional: boolean;
}

/** How many turns back a cue may stand: people write in bursts. */
const burst = 5;

/** How a denied cue of one interaction is remembered. */
export const deniedIn = (interaction: string, cue: string) => `${interaction} ${cue}`;

export function understand(
  interaction: Interaction,
  { notThatCue, internalDesk, denied }: Tuning,
): Understanding {
  const words = interaction.turns
    .filter((turn) => turn.author === 'customer')
    .map((turn) => ownWords(turn.text))
    .filter((text) => text.trim() !== '');
  const language = languageOfAll(words);
  const found = language && !internalDesk ? latestCues(interaction.turns, language, notThatCue) : [];
  const heard = found.filter(({ id }) => !denied.has(deniedIn(interaction.key, id)));
  const waits = lastSpeaker(interaction.turns) === 'customer';
  const moment = momentOf(interaction, {
    difficult: heard.some(({ id }) => isDifficult(id)),
    grateful: heard.some(({ id }) => id === 'gratitude'),
  });
  return {
    language,
    moment,
    // An answered message signals nothing any more, but thanks may be received until the end.
    cues: waits ? heard : heard.filter(({ id }) => id === 'gratitude'),
    // Any cue is a reason to speak, heartfelt thanks too; a plain request is none (evidence rule A5).
    transactional: language === null || (heard.length === 0 && isTransactional(words, language)),
  };
}

export const isDifficult = (cue: CueId) => difficultCues.includes(cue);

/** The latest words tell; a short "ok" leans on those before. */
function languageOfAll(words: string[]): SpokenLanguage | null {
  const latest = words.at(-1);
  if (latest === undefined) return null;
  return languageOf(latest) ?? languageOf(words.slice(-burst).join('\n'));
}

/** From the newest message of the customer's burst that signals something, newest first. */
function latestCues(turns: Turn[], language: SpokenLanguage, notThat: Tuning['notThatCue']): Cue[] {
  const customers = turns.filter((turn) => turn.author === 'customer' || turn.author === 'agent');
  const lastAgent = customers.findLastIndex(
    (turn, at) => turn.author === 'agent' && at < customers.length - 1,
  );
  const spoken = customers.slice(lastAgent + 1).filter((turn) => turn.author === 'customer');
  for (const turn of spoken.slice(-burst).reverse()) {
    const cues = findCues(turn.text, language, { notThat });
    if (cues.length > 0) return cues;
  }
  return [];
}

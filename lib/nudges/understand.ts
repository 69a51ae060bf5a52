import { findCues } from '../cues/find';
import { languageOf, type SpokenLanguage } from '../cues/language';
import type { MoreWords } from '../cues/more';
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
  /** The cues of the pack in use, for the words of its trade: always the same list, made ready once. */
  cueWords?: readonly MoreWords[];
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
  { notThatCue, internalDesk, denied, cueWords }: Tuning,
): Understanding {
  const theirs = interaction.turns.filter((turn) => turn.author === 'customer');
  const language = languageOfAll(theirs);
  const found =
    language && !internalDesk
      ? latestCues(interaction.turns, language, { notThat: notThatCue, more: cueWords })
      : [];
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
    transactional: language === null || (heard.length === 0 && isAllBusiness(theirs, language, cueWords)),
  };
}

export const isDifficult = (cue: CueId) => difficultCues.includes(cue);

type CueWords = Tuning['cueWords'];
/** What was found of one message; no word of it. */
const judged = new WeakMap<Turn, { language: SpokenLanguage; cueWords: CueWords; isPlain: boolean }>();

/** Each message is judged once while it is in memory, however many come after it. */
function isAllBusiness(theirs: Turn[], language: SpokenLanguage, cueWords: CueWords): boolean {
  return theirs.every((turn) => {
    const before = judged.get(turn);
    if (before?.language === language && before.cueWords === cueWords) return before.isPlain;
    const isPlain = isTransactional([turn.text], language, cueWords);
    judged.set(turn, { language, cueWords, isPlain });
    return isPlain;
  });
}

/** The latest words tell; a short "ok" leans on those before. */
function languageOfAll(theirs: Turn[]): SpokenLanguage | null {
  const words = theirs.map(({ text }) => ownWords(text)).filter((text) => text.trim() !== '');
  const latest = words.at(-1);
  if (latest === undefined) return null;
  return languageOf(latest) ?? languageOf(words.slice(-burst).join('\n'));
}

/** From the newest message of the customer's burst that signals something, newest first. */
function latestCues(turns: Turn[], language: SpokenLanguage, told: Parameters<typeof findCues>[2]): Cue[] {
  const customers = turns.filter((turn) => turn.author === 'customer' || turn.author === 'agent');
  const lastAgent = customers.findLastIndex(
    (turn, at) => turn.author === 'agent' && at < customers.length - 1,
  );
  const spoken = customers.slice(lastAgent + 1).filter((turn) => turn.author === 'customer');
  for (const turn of spoken.slice(-burst).reverse()) {
    const cues = findCues(turn.text, language, told);
    if (cues.length > 0) return cues;
  }
  return [];
}

import { inCapitals } from './capitals';
import { findCues } from './find';
import { type Hearing, hearingOf, struckOut } from './hearing';
import type { MoreWords } from './more';
import { ownWords } from './own-words';
import { fitsIn } from './signal';
import { wordsOf } from './words';

/**
 * Nothing but business: no cue and no personal stake in anything this customer wrote. A slight stake (`~`)
 * does not count beside a plain request. When unsure, yes: the agent is left in peace (evidence rule A5).
 */
export function isTransactional(messages: string[], language: string, more?: readonly MoreWords[]): boolean {
  const hearing = hearingOf(language, more);
  if (!hearing) return true;
  return messages.every((message) => !reasonToSpeak(message, language, more) && !personal(message, hearing));
}

/** Thanks alone make no plain request personal. */
const reasonToSpeak = (message: string, language: string, more?: readonly MoreWords[]) =>
  findCues(message, language, { more }).some(({ id }) => id !== 'gratitude');

function personal(message: string, hearing: Hearing): boolean {
  const text = ownWords(message);
  const words = wordsOf(text);
  const struck = struckOut(text, words, hearing);
  const stakes = fitsIn(words, hearing.stakes).filter(({ from }) => !struck.has(from));
  const capitals = inCapitals(text, words, hearing.commonWords);
  // Who writes everything in capitals may only have the key locked.
  const loud = capitals && /\p{Ll}/u.test(text);
  if (loud || stakes.some(({ held }) => !held.pattern.hint)) return true;
  const slight = capitals || stakes.length > 0;
  return slight && fitsIn(words, hearing.transactional).length === 0;
}

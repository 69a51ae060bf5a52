import type { CueId } from './schema';
import type { Fit } from './signal';
import { type Word, wordsOf } from './words';

/** What a pack adds to one cue: words of its trade. As plain as they stand there: no sign in them has an effect. */
export interface MoreWords {
  id: CueId;
  words?: Both | undefined;
  falseFriends?: Both | undefined;
}
type Both = Readonly<Record<'en' | 'fr', readonly string[]>>;

/**
 * Sayings by their first word, then by their second, and so on: a message is gone through once, however many
 * there are.
 */
export interface Sayings<Held> {
  next: Map<string, Sayings<Held>>;
  /** What ends here, by its key. */
  ends: Map<string, Held>;
}
const noSayings = <Held>(): Sayings<Held> => ({ next: new Map(), ends: new Map() });

/** Sayings in this language's column, made ready; `held` tells what to find where one is met, null for none. */
export function sayingsIn<Held>(
  more: readonly MoreWords[],
  column: 'words' | 'falseFriends',
  language: string,
  held: (saying: string, cue: CueId) => Held | null,
): Sayings<Held> {
  const sayings = noSayings<Held>();
  for (const entry of more) {
    const written = language === 'fr' || language === 'en' ? entry[column]?.[language] : undefined;
    for (const saying of written ?? []) put(sayings, saying, entry.id, held);
  }
  return sayings;
}

function put<Held>(
  sayings: Sayings<Held>,
  saying: string,
  cue: CueId,
  held: (saying: string, cue: CueId) => Held | null,
): void {
  const steps = wordsOf(saying)
    .map(({ plain }) => plain)
    .filter((step) => step !== '!!' && step !== '??');
  let here = sayings;
  for (const step of steps) {
    const known = here.next.get(step) ?? noSayings<Held>();
    here.next.set(step, known);
    here = known;
  }
  const end = held(saying, cue);
  if (end && !here.ends.has(cue)) here.ends.set(cue, end);
}

/** Every place where a saying is met, the longest of each cue where several begin at one word. */
export function metIn<Held>(words: Word[], sayings: Sayings<Held>): Fit<Held>[] {
  if (sayings.next.size === 0) return [];
  return words.flatMap((word, from) => {
    if (stepsTo(word, [sayings]).length === 0) return [];
    const longest = new Map<string, Fit<Held>>();
    let reached = [sayings];
    for (let at = from; reached.length > 0 && at < words.length; at++) {
      if (at > from && words[at]?.sentence !== words[at - 1]?.sentence) break;
      reached = stepsTo(words[at], reached);
      for (const { ends } of reached)
        for (const [cue, held] of ends) longest.set(cue, { held, from, to: at + 1 });
    }
    return [...longest.values()];
  });
}

/** A run of letters too long to be a word has no form and meets nothing. An elided word is met with and without what stands before its apostrophe: `l'hôpital`, `hôpital`. */
const stepsTo = <Held>(word: Word | undefined, reached: Sayings<Held>[]): Sayings<Held>[] =>
  reached.flatMap(({ next }) =>
    [word?.plain, word?.tail].flatMap((form) => (form ? (next.get(form) ?? []) : [])),
  );

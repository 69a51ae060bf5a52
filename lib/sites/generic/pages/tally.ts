import type { Author } from '../../../interactions/schema';
import { guessPage } from '../guess';
import { readGuess } from '../proving';
import { drawPage, type Page } from './page';

/**
 * What becomes of a page. Right: everything the customer and the agents said is there and nothing besides, in order,
 * each on its side, with the words that were told and hardly more; notes too, where the page's description tells any.
 * The tool's own lines may be missing, nobody said them, but they may not stand on a side. Silent: nothing is
 * guessed. Wrong: anything else.
 */
export type Outcome = 'right' | 'silent' | 'wrong';
export interface Measured {
  shows: string;
  outcome: Outcome;
  confidence: number | null;
  kind: string | null;
  id: string | null;
  got: [Author, string][];
}

/** Guesses at a page, reads it with the guess, and compares; `turns` is null where nobody talks. */
export function measure(page: Page, turns: [Author, string][] | null): Measured {
  drawPage(document, page);
  const guess = guessPage(page.url, document);
  const read = guess && readGuess(page.url, document, guess.view);
  const reading = read && 'reading' in read ? read.reading : null;
  const got = (reading?.turns ?? []).map(({ author, text }): [Author, string] => [author, text]);
  const isRight = turns !== null && isSame(got, turns);
  return {
    shows: page.shows,
    outcome: !guess ? 'silent' : isRight ? 'right' : 'wrong',
    confidence: guess?.confidence ?? null,
    kind: guess?.view.kind ?? null,
    id: reading?.id ?? null,
    got,
  };
}

/** Words that a tool adds beside what was said: the name of a picture. */
const mostBesides = 24;
function isSame(got: [Author, string][], turns: [Author, string][]): boolean {
  const tellsNotes = turns.some(([author]) => author === 'note');
  const spoken = ([author]: [Author, string]) => author !== 'system' && (author !== 'note' || tellsNotes);
  const said = got.filter(spoken);
  const told = turns.filter(spoken);
  return (
    said.length === told.length &&
    said.every(([author, text], at) => {
      const [who, words] = told[at] ?? ['system', ''];
      return author === who && text.includes(words) && text.length <= words.length + mostBesides;
    })
  );
}

export const count = (all: Measured[], outcome: Outcome): number =>
  all.filter((one) => one.outcome === outcome).length;

/** What was wrong, told whole when the test fails. */
export const wrongOnes = (all: Measured[]): Pick<Measured, 'shows' | 'got'>[] =>
  all.filter(({ outcome }) => outcome === 'wrong').map(({ shows, got }) => ({ shows, got }));

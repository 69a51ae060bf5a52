import type { Pack } from '../packs/schema';
import { folded } from './folded';
import { type Path, withAt } from './place';
import { textsIn } from './texts';

export interface SearchOptions {
  /** Letters exactly as typed: case, and accents too. */
  caseSensitive?: boolean;
  /** No letter or digit right before or behind. */
  wholeWord?: boolean;
}
/** Where something was found: characters `from` to before `to` of the text at this path. */
export interface Place {
  path: Path;
  text: string;
  from: number;
  to: number;
}

/** Every place in the pack's texts where these words stand. Plain words: nothing in them is a pattern. */
export const findIn = (pack: Pack, query: string, options: SearchOptions = {}): Place[] =>
  textsIn(pack).flatMap(({ path, text }) =>
    placesIn(text, query, options).map((place) => ({ path, text, ...place })),
  );

/**
 * The pack with other words in all these places, or only in the texts at `only`. Where a sentence began with a
 * capital it still does; a capital in the new words stays, since it may begin a name.
 */
export function replaceIn(
  pack: Pack,
  query: string,
  by: string,
  options: SearchOptions = {},
  only?: readonly Path[],
): Pack {
  const wanted = only && new Set(only.map((path) => JSON.stringify(path)));
  return textsIn(pack).reduce((changed, { path, text }) => {
    if (wanted && !wanted.has(JSON.stringify(path))) return changed;
    const places = placesIn(text, query, options);
    return places.length === 0 ? changed : withAt(changed, path, withWords(text, places, by, options));
  }, pack);
}

type Span = Pick<Place, 'from' | 'to'>;

function placesIn(written: string, query: string, { caseSensitive, wholeWord }: SearchOptions): Span[] {
  const exactness = caseSensitive ? 'exact' : 'loose';
  const [{ text, from, to }, { text: wanted }] = [folded(written, exactness), folded(query, exactness)];
  const places: Span[] = [];
  if (wanted === '') return places;
  let at = text.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    const span = { from: from[at] ?? 0, to: to[end - 1] ?? written.length };
    const fits = isWhole(from, at) && isWhole(from, end) && (!wholeWord || isWord(written, span));
    if (fits) places.push(span);
    at = text.indexOf(wanted, fits ? end : at + 1);
  }
  return places;
}

/** Not in the middle of one character that is compared as two: œ. */
const isWhole = (from: number[], at: number) => at === 0 || from[at] !== from[at - 1];
const isWord = (text: string, { from, to }: Span) =>
  !/[\p{L}\p{N}]\p{M}*$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(to));

function withWords(text: string, places: Span[], by: string, { caseSensitive }: SearchOptions): string {
  let [result, end] = ['', 0];
  for (const { from, to } of places) {
    const raised = !caseSensitive && /^\p{Lu}/u.test(text.slice(from, to));
    result += text.slice(end, from) + (raised ? capital(by) : by);
    end = to;
  }
  return result + text.slice(end);
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text made ready to be searched, with the way back to where each of its characters was written. */
export interface Folded {
  text: string;
  /** Of each character of `text`, where what it came from begins and ends in the text as written. */
  from: number[];
  to: number[];
}
export type Exactness = 'loose' | 'exact';

/** Every one of these is a letter or a mark of its own: no need to ask where characters end. */
const simple = /^[\u0020-\u02ff\u2010-\u2027\u202f-\u205e]*$/;
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * Loose: without case, accents and kinds of apostrophe and space; exact: only the latter two. What people see
 * as one character stays one, whatever it is made of, so that no search ever cuts through an emoji or an é.
 */
export function folded(written: string, exactness: Exactness): Folded {
  const result: Folded = { text: '', from: [], to: [] };
  let at = 0;
  for (const character of charactersOf(written)) {
    const end = at + character.length;
    const last = result.text.at(-1);
    const bare = /^\s+$/.test(character) ? ' ' : bareOf(character, exactness);
    // Several spaces are one, which reaches to the end of them all.
    if (bare === ' ' && last === ' ') result.to[result.to.length - 1] = end;
    else {
      result.text += bare;
      for (let unit = 0; unit < bare.length; unit++) {
        result.from.push(at);
        result.to.push(end);
      }
    }
    at = end;
  }
  return result;
}

const charactersOf = (text: string): Iterable<string> =>
  simple.test(text) ? text : Array.from(segmenter.segment(text), ({ segment }) => segment);

function bareOf(character: string, exactness: Exactness): string {
  const straight = character.replace(/[\u2018\u2019\u02bc]/g, "'");
  if (exactness === 'exact') return straight.normalize('NFC');
  const plain = straight
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  // What is nothing but marks (the sign of an emoji, a lone accent) stays what it is.
  return (plain || straight).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

import type { Word } from './words';

/** Fewer words in capitals are a name, a brand, an abbreviation. */
const fewest = 4;
/** What tells a sentence from an address or a label: small words of the language. */
const fewestCommon = 3;
/** An order number, a postcode: these are written in capitals whatever one feels. */
const code = /\p{N}{4}|\p{L}\p{N}|\p{N}\p{L}/u;

/** A whole sentence in capitals that is no code, no address and no name. */
export function inCapitals(text: string, words: Word[], commonWords: ReadonlySet<string>): boolean {
  return sentencesOf(words).some((sentence) => {
    const written = sentence
      .map(({ from, to }) => text.slice(from, to))
      .filter((word) => /\p{L}/u.test(word));
    const common = sentence.filter(({ plain }) => commonWords.has(plain));
    if (written.length < fewest || common.length < fewestCommon) return false;
    const said = text.slice(sentence[0]?.from, sentence.at(-1)?.to);
    return !/\p{Ll}/u.test(said) && !code.test(said);
  });
}

function sentencesOf(words: Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

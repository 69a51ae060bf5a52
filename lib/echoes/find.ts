import { type Word, wordsOf } from '../cues/words';
import { endOf, type Formula, formulaOf, opening, openingsAt, spoken } from './formula';
import type { Echo, SetPhrase } from './schema';

/** A phrase somewhere in a paragraph: words `from` to before `to`. */
interface Met<Need extends string> {
  phrase: SetPhrase<Need>;
  from: number;
  to: number;
}

/** The set phrases of one reply, in order. A sentence that holds protected wording is left alone. */
export function findEchoes<Need extends string>(
  reply: string,
  phrases: readonly SetPhrase<Need>[],
  language: string,
): Echo<Need>[] {
  const byOpening = readyOnce(phrases, language);
  return paragraphsOf(reply).flatMap(({ text, start }) => {
    const words = spoken(wordsOf(text));
    const met = longestFirst(meetings(words, byOpening));
    const kept = apart(met.filter((one) => !one.phrase.protected && !protectedIn(one, met, words)));
    const beside = leftOver(text, kept, words);
    return kept
      .sort((a, b) => a.from - b.from)
      .map(({ phrase, from, to }) => {
        const [first = 0, end = 0] = [words[from]?.from, words[to - 1]?.to];
        return {
          phrase: phrase.id,
          needs: phrase.needs,
          words: text.slice(first, end),
          from: start + first,
          to: start + end,
          beside,
        };
      });
  });
}

function paragraphsOf(reply: string): { text: string; start: number }[] {
  const paragraphs: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: blank, index } of reply.matchAll(/\n[ \t\r\n]*\n/g)) {
    paragraphs.push({ text: reply.slice(start, index), start });
    start = index + blank.length;
  }
  return [...paragraphs, { text: reply.slice(start), start }];
}

type ByOpening<Need extends string> = Map<string, { formula: Formula; phrase: SetPhrase<Need> }[]>;

/** A list of phrases is made ready once, and let go with its pack. */
const known = new WeakMap<readonly SetPhrase[], Map<string, unknown>>();

function readyOnce<Need extends string>(phrases: readonly SetPhrase<Need>[], language: string) {
  const kept = known.get(phrases) ?? new Map<string, unknown>();
  known.set(phrases, kept);
  const before = kept.get(language) as ByOpening<Need> | undefined;
  const byOpening = before ?? ready(phrases.filter(({ lang }) => lang === language));
  kept.set(language, byOpening);
  return byOpening;
}

function ready<Need extends string>(phrases: SetPhrase<Need>[]): ByOpening<Need> {
  const byOpening: ByOpening<Need> = new Map();
  for (const phrase of phrases) {
    for (const formula of [phrase.text, ...phrase.variants].map(formulaOf)) {
      if (formula.length === 0) continue;
      const known = byOpening.get(opening(formula));
      if (known) known.push({ formula, phrase });
      else byOpening.set(opening(formula), [{ formula, phrase }]);
    }
  }
  return byOpening;
}

const meetings = <Need extends string>(words: Word[], byOpening: ByOpening<Need>): Met<Need>[] =>
  words.flatMap((_, from) =>
    openingsAt(words, from)
      .flatMap((key) => byOpening.get(key) ?? [])
      .flatMap(({ formula, phrase }) => {
        const to = endOf(formula, words, from);
        return to === null ? [] : [{ phrase, from, to }];
      }),
  );

const longestFirst = <Need extends string>(met: Met<Need>[]) =>
  met.sort((a, b) => b.to - b.from - (a.to - a.from));

/** Of phrases that overlap, the longest. */
function apart<Need extends string>(longest: Met<Need>[]): Met<Need>[] {
  const taken = new Set<number>();
  return longest.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
}

/** Legal and safety wording may share a sentence with a formula: then nothing is flagged there. */
function protectedIn<Need extends string>(one: Met<Need>, met: Met<Need>[], words: Word[]): boolean {
  const sentences = (some: Met<Need>) => words.slice(some.from, some.to).map(({ sentence }) => sentence);
  const own = new Set(sentences(one));
  return met.some(
    (other) => other.phrase.protected && sentences(other).some((sentence) => own.has(sentence)),
  );
}

function leftOver<Need extends string>(text: string, kept: Met<Need>[], words: Word[]): string {
  let end = 0;
  let rest = '';
  for (const { from, to } of [...kept].sort((a, b) => a.from - b.from)) {
    rest += `${text.slice(end, words[from]?.from)} … `;
    end = words[to - 1]?.to ?? end;
  }
  return rest + text.slice(end);
}

import { ownWords } from '../cues/own-words';
import { fitsIn, indexOf, patternOf } from '../cues/signal';
import { wordsOf } from '../cues/words';
import { signals } from '../cues/written';

const said: Record<string, string[]> = {
  fr: signals`desole, desolee, desoles, desolees, navre, navree, navres, navrees, mes excuses, nos excuses
    toutes nos excuses, nous excuser, m'excuser, excusez moi, excusez nous, je m'excuse, nous nous excusons, pardonnez
    pardon, je vous demande pardon, nous regrettons, je regrette, confus de, confuse de`,
  en: signals`sorry, apologise, apologize, apologies, apology, apologising, apologizing, forgive us, forgive me, we regret
    i regret, pardon me`,
};
/** The other's apology, or none at all. */
const notOurs: Record<string, string[]> = {
  fr: signals`pas a vous excuser, pas de quoi vous excuser, ne vous excusez pas, ne soyez pas desole*, vos excuses`,
  en: signals`no need to apologise, no need to apologize, don't be sorry, need to be sorry, your apology, your apologies
    sorry not sorry`,
};

const indexed = (lists: Record<string, string[]>) =>
  new Map(
    Object.entries(lists).map(([language, list]) => [
      language,
      indexOf(list.map((signal) => ({ pattern: patternOf(signal) }))),
    ]),
  );
const [saidBy, notOursBy] = [indexed(said), indexed(notOurs)];
const nothing = indexOf([]);

/** How many of these replies apologise; twice in one reply counts once. */
export function countApologies(replies: readonly string[], language: string): number {
  const [ours, theirs] = [saidBy.get(language) ?? nothing, notOursBy.get(language) ?? nothing];
  return replies.filter((reply) => {
    const words = wordsOf(ownWords(reply));
    const struck = fitsIn(words, theirs);
    return fitsIn(words, ours).some(
      ({ from, to }) => !struck.some((other) => from < other.to && other.from < to),
    );
  }).length;
}

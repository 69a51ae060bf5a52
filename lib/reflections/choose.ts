import { type CueId, difficultCues } from '../cues/schema';
import type { Moment } from '../interactions/schema';
import type { Pack, Question, QuestionForm } from '../packs/schema';
import type { Reflection } from './schema';

/** What a form looks for: a glad moment, a hard one seen from a distance, or either. */
type Side = 'glad' | 'hard' | 'either';
const sides: Record<QuestionForm, Side> = {
  glad: 'glad',
  memory: 'glad',
  skills: 'glad',
  distance: 'hard',
  goleman: 'hard',
  causes: 'hard',
  'if-then': 'hard',
  obstacle: 'hard',
  what: 'either',
  intention: 'either',
  perspective: 'either',
  outcome: 'either',
};

/** The same question rests while this many others are asked. */
const restInQuestions = 10;
/** Evidence rule E1: offers in an hour, and those an ordinary moment may take of them. */
const mostOffers = 4;
const mostOrdinaryOffers = 2;

/** What is known when one question is to be asked. */
export interface Occasion {
  moment: Moment;
  /** What the agent said of it, if anything. */
  colour: Reflection['colour'];
  cues: readonly CueId[];
  /** Oldest first. Ten are enough to rotate; the balance of glad and hard is counted over all that are given. */
  recentQuestionIds: readonly string[];
  random: () => number;
}

/** One question, or null when the pack has none. Same occasion, same question. */
export function chooseQuestion(pack: Pack, occasion: Occasion): Question | null {
  const recent = occasion.recentQuestionIds.slice(-restInQuestions);
  const rested = pack.questions.filter(({ id }) => !recent.includes(id));
  const asked = firstNotEmpty([
    ...wishesFor(pack, occasion).map((wish) => rested.filter(wish)),
    rested,
    // A pack of ten questions or fewer: the one that has rested longest.
    pack.questions.filter(({ id }) => id === recent[0]),
  ]);
  const closest = firstNotEmpty([
    asked.filter(({ moment }) => moment === occasion.moment),
    asked.filter(({ moment }) => moment === 'after'),
    asked,
  ]);
  return closest[Math.min(Math.floor(occasion.random() * closest.length), closest.length - 1)] ?? null;
}

/** What would suit, best first. */
function wishesFor(pack: Pack, { colour, cues, recentQuestionIds }: Occasion) {
  const is =
    (...wanted: Side[]) =>
    (question: Question) =>
      wanted.includes(sides[question.form]);
  const isDistant = ({ form }: Question) => form === 'distance';
  if (colour === 'hard') return [isDistant, is('hard')];
  if (colour === 'glad') return [is('glad'), is('either')];
  // Nothing said: what is glad is looked for at least as often as what is hard (evidence rule E4).
  const sideOf = (id: string) => sides[pack.questions.find((one) => one.id === id)?.form ?? 'what'];
  const asked = (side: Side) => recentQuestionIds.filter((id) => sideOf(id) === side).length;
  const gladIsAhead = asked('glad') > asked('hard');
  if (!gladIsAhead || cues.includes('gratitude')) return [is('glad'), is('either')];
  const sounded = cues.some((cue) => difficultCues.includes(cue));
  return sounded ? [isDistant, is('hard')] : [is('glad', 'either')];
}

const firstNotEmpty = (lists: Question[][]) => lists.find((list) => list.length > 0) ?? [];

/** What is known when a conversation has ended. */
export interface Ending {
  endedHard: boolean;
  glad: boolean;
  offeredInLastHour: number;
}

/** Hard and glad moments first: an ordinary one leaves half of the hour's offers to them. */
export function shouldOffer({ endedHard, glad, offeredInLastHour }: Ending): boolean {
  return offeredInLastHour < (endedHard || glad ? mostOffers : mostOrdinaryOffers);
}

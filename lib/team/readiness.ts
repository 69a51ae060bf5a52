import { latePart } from '../summaries/late';
import { givenIn, type State } from '../summaries/merge';
import type { CountedWeek } from '../summaries/stored-schema';
import { lastWeek, mondayOf, weeksFrom } from '../summaries/week';
import type { KnownTeam } from './stored-schema';

/** What a release of one team's week could be, as far as it may be told before it is made. */
export type Readiness =
  | 'too-few'
  | 'ready'
  /** Released already, and enough people have come since for another part. */
  | 'ready-again'
  | 'nobody-new'
  | 'too-few-new'
  /** The week is not over there yet. */
  | 'not-over'
  /** Given under terms that protect more than those that hold now. */
  | 'earlier-terms';

/** `known` as it is in force today; `counted` is what the week's earlier parts counted. */
export async function readinessOf(
  { week, state }: { week: string; state: State },
  known: Pick<KnownTeam, 'team' | 'history'>,
  counted: CountedWeek | null,
  now: number,
): Promise<Readiness> {
  const { terms, zone } = known.team;
  if (lastWeek(now, zone) < week) return 'not-over';
  const late = counted && (await latePart(state, new Set(counted.counted), terms.k));
  if (late?.is === 'withheld') return late.why;
  if (givenIn(state).length < terms.k) return 'too-few';
  if (isOfEarlierTerms(week, known)) return 'earlier-terms';
  return counted ? 'ready-again' : 'ready';
}

/** What makes a figure or a line say more than it did when people gave. */
const telling = ['k', 'words', 'noise'];

/** A week is shared once it is over: before this day, people were told terms that protect more. */
function isOfEarlierTerms(week: string, { team, history }: Pick<KnownTeam, 'team' | 'history'>): boolean {
  const sharedFrom = mondayOf(weeksFrom(week, 1)).toISOString().slice(0, 10);
  return history.some(
    ({ version, since, lowered }) =>
      version <= team.version && sharedFrom < since && lowered.some((one) => telling.includes(one)),
  );
}

import { liveQuery } from 'dexie';
import type { Lowering, TeamLines } from '@/components/panel/view';
import { calendarDay } from '@/lib/clock';
import { countBetween } from '@/lib/reflections/store';
import { givenFor } from '@/lib/summaries/store';
import { boundsOf, lastWeek } from '@/lib/summaries/week';
import { inForce } from '@/lib/team/join';
import type { Lowered } from '@/lib/team/lowered';
import { changeMark, knownTeams, markOf } from '@/lib/team/store';
import type { KnownTeam, Mark } from '@/lib/team/stored-schema';

export const noTeams: TeamLines = { lowerings: [], line: null, team: null };

/** What there is to say of the teams joined here; nothing when their store cannot be opened. */
export async function teamsNow(): Promise<TeamLines> {
  try {
    const today = calendarDay(new Date());
    const joined = (await knownTeams()).filter(({ as }) => as.member).map((one) => inForce(one, today));
    const marks = await Promise.all(joined.map(({ id }) => markOf(id)));
    const lines = joined.map((one, at) => newsLine(one, marks[at]));
    const news = lines.find((line) => line !== null) ?? null;
    return {
      lowerings: joined.flatMap((one, at) => loweringsOf(one, marks[at], today)),
      line: news ?? (await shareLine(joined, marks)),
      team: joined[0]?.id ?? null,
    };
  } catch {
    return noTeams;
  }
}

/** Tells when a team was joined or left, sent something, or its week was let go: in whatever window. */
export function followTeams(onChange: (now: TeamLines) => void, signal: AbortSignal): void {
  const { unsubscribe } = liveQuery(teamsNow).subscribe(onChange);
  signal.addEventListener('abort', unsubscribe);
}

/** Before its day it cannot be put away; from then on, it stays until it was seen. */
function loweringsOf(
  { id, team, coming, history }: KnownTeam,
  mark: Mark | undefined,
  today: string,
): Lowering[] {
  return history
    .filter(({ lowered, version }) => lowered.length > 0 && version > (mark?.acknowledged ?? 0))
    .flatMap(({ version, since, lowered, by }): Lowering[] => {
      const after =
        version === coming?.version ? coming : since <= today ? { ...team, version, since } : null;
      const before = version === coming?.version ? team : null;
      return after ? [{ team: id, before, after, lowered: lowered as Lowered[], by }] : [];
    });
}

const newsLine = ({ id, team }: KnownTeam, mark: Mark | undefined): TeamLines['line'] =>
  mark?.news ? { is: 'news', team: id, name: team.name, says: mark.news.says } : null;

/** The first team whose last week has notes, or is asked about, was not let go and was not put away. */
async function shareLine(joined: KnownTeam[], marks: Mark[]): Promise<TeamLines['line']> {
  for (const [at, { id, team }] of joined.entries()) {
    const week = lastWeek(Date.now(), team.zone);
    if (marks[at]?.putAway === week) continue;
    const { from, to } = boundsOf(week, team.zone);
    const isGiven = (await givenFor(id)).some((one) => one.week === week);
    const isAsked = marks[at]?.asked === week;
    if (!isGiven && (isAsked || (await countBetween(from, to)) > 0)) return { is: 'share', team: id };
  }
  return null;
}

/** Not this week: the line goes, here and nowhere else. */
export async function notThisWeek(id: string): Promise<void> {
  const known = (await knownTeams()).find((one) => one.id === id);
  if (known) await changeMark(id, () => ({ putAway: lastWeek(Date.now(), known.team.zone) }));
}

export const seenLowering = (id: string, version: number): Promise<void> =>
  changeMark(id, ({ acknowledged }) => ({ acknowledged: Math.max(acknowledged, version) }));

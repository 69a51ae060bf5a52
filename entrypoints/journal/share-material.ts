import { calendarDay } from '@/lib/clock';
import { shownLately } from '@/lib/nudges/store';
import type { Pack } from '@/lib/packs/schema';
import { between } from '@/lib/reflections/store';
import { opinionsIn } from '@/lib/summaries/opinions';
import { shareId } from '@/lib/summaries/share-id';
import { givenFor, knownSecret } from '@/lib/summaries/store';
import { boundsOf, lastWeek } from '@/lib/summaries/week';
import { inForce } from '@/lib/team/join';
import type { Team } from '@/lib/team/schema';
import { openTeamFile } from '@/lib/team/signed-team-file';
import { knownTeams, newsOf } from '@/lib/team/store';
import type { WeekHere } from './share-view';

/** Teams joined here, as their rules are today. */
export async function teamsJoined(now: Date): Promise<Team[]> {
  const today = calendarDay(now);
  return (await knownTeams()).filter(({ as }) => as.member).map((known) => inForce(known, today).team);
}

/** Each team's last week. Reads everything there is before anything is computed: the stores are being watched. */
export async function materials(
  now: Date,
  retired: readonly string[],
  fresh: Uint8Array<ArrayBuffer>,
): Promise<Read[]> {
  const teams = await teamsJoined(now);
  const records = await shownLately(now.getTime());
  const secret = (await knownSecret()) ?? fresh;
  const read = await Promise.all(
    teams.map(async (team) => {
      const week = lastWeek(now.getTime(), team.zone);
      const { from, to } = boundsOf(week, team.zone);
      const given = (await givenFor(team.id)).find((one) => one.week === week) ?? null;
      return { team, week, notes: await between(from, to), given, news: await newsOf(team.id) };
    }),
  );
  return Promise.resolve(
    Promise.all(
      read.map(async ({ news, ...known }) => ({
        ...known,
        opinions: opinionsIn(records, retired, known.week, known.team.zone),
        isAsked: (await weekAsked(news?.file, known.team)) === known.week,
        id: await shareId(secret, known.team.id, known.week),
      })),
    ),
  );
}
type Read = Omit<WeekHere, 'statements' | 'questions'> & { isAsked: boolean };

/** The week in which the lead asks the team how things stand. */
async function weekAsked(file: string | undefined, team: Team): Promise<string | null> {
  const opening = file === undefined ? null : await openTeamFile(file, team);
  return opening?.is === 'opened' ? opening.teamFile.diagnostic : null;
}

/** The statements of the built-in pack: only their answers mean the same in every browser. */
export const statementsIn = (pack: Pack, locale: 'fr' | 'en'): WeekHere['statements'] =>
  pack.diagnostic.filter(({ id }) => !id.includes(':')).map(({ id, text }) => ({ id, text: text[locale] }));

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { JoinedTeam, MembershipEvents, MembershipView } from '@/components/membership/view';
import { calendarDay } from '@/lib/clock';
import { forgetGiven, givenFor } from '@/lib/summaries/store';
import { longestTeamFile } from '@/lib/team/signed-team-file';
import { changeMark, forgetTeam, keepTeam, knownTeams, markOf, teamKnown } from '@/lib/team/store';
import { invitationReceived, type Reception, teamHere } from './invitations';
import { isTeamFile, teamFileReceived } from './team-files';

const nothing: Pick<MembershipView, 'problem' | 'told'> = { problem: null, told: null };
const today = () => calendarDay(new Date());

/** The teams of this browser's member, and what comes to its door. */
export function useMembership(): { view: MembershipView; on: MembershipEvents } {
  const [asking, setAsking] = useState<Extract<Reception, { is: 'asks' }> | null>(null);
  const [outcome, setOutcome] = useState(nothing);
  const teams = useLiveQuery(async () => teamsHere().catch(() => [])) ?? [];

  const say = (part: Partial<typeof nothing>) => setOutcome({ ...nothing, ...part });
  const failed = () => say({ problem: 'disk' });
  const receive = async (text: string) => {
    setAsking(null);
    say({});
    const came = isTeamFile(text)
      ? await teamFileReceived(text, today())
      : await invitationReceived(text, today(), Date.now());
    if (came.is === 'asks') return setAsking(came);
    say(came.is === 'told' ? { told: came.told } : { problem: came.why });
  };
  const accept = async () => {
    if (!asking) return;
    const { next, arrival } = asking;
    await keepTeam(next);
    setAsking(null);
    const is = arrival.is === 'new' ? 'joined' : next.coming ? 'waits' : 'taken';
    say({ told: { is, name: arrival.team.name, team: next.id } });
  };

  return {
    view: { teams, arrival: asking?.arrival ?? null, ...outcome },
    on: {
      openFile: (file) => {
        // Nothing anybody made for a team is longer; the browser is not made to read it.
        if (file.size > 3 * longestTeamFile) return say({ problem: 'file-too-large' });
        void file.text().then(receive).catch(failed);
      },
      paste: (line) => void receive(line).catch(failed),
      accept: () => void accept().catch(failed),
      decline: () => setAsking(null),
      leave: (team) => {
        const name = teams.find((one) => one.team.id === team)?.team.name ?? '';
        void leave(team)
          .then(() => say({ told: { is: 'left', name, team: null } }))
          .catch(failed);
      },
      openNews: (team) => openTab(`/team.html#/news/${team}`),
      openCharter: (team) => openTab(`/team.html#/charter/${team}`),
      openShare: () => openTab('/journal.html#/share'),
    },
  };
}

async function teamsHere(): Promise<JoinedTeam[]> {
  const known = (await knownTeams()).filter(({ as }) => as.member);
  const marks = await Promise.all(known.map(({ id }) => markOf(id)));
  // The stores have been read: what is computed from here on is not watched.
  return Promise.resolve(
    Promise.all(
      known.map(async (one, at) => ({
        ...(await teamHere(one, today())),
        hasNews: marks[at]?.news != null,
      })),
    ),
  );
}

/** What was shared with the team, and what came from it, goes too; a lead or a steward stays one. */
async function leave(team: string): Promise<void> {
  const known = await teamKnown(team);
  for (const { id } of await givenFor(team)) await forgetGiven(id);
  await changeMark(team, () => ({ putAway: null, news: null }));
  if (known && (known.as.lead || known.as.steward))
    await keepTeam({ ...known, as: { ...known.as, member: false } });
  else await forgetTeam(team);
}

const openTab = (path: '/team.html' | `/team.html#${string}` | `/journal.html#${string}`) => {
  void browser.tabs.create({ url: browser.runtime.getURL('/') + path.slice(1) });
};

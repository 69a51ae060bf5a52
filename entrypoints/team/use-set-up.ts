import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { decidedIn, freshDraft } from '@/components/steward/draft';
import type { SetUpEvents, SetUpView, TeamDraft } from '@/components/steward/view';
import { calendarDay } from '@/lib/clock';
import { inviteFile, makeTeam, readInvitation } from '@/lib/team/invitation';
import { joined } from '@/lib/team/join';
import { keepStewarded } from '@/lib/team/store';
import { makeTeamKeys, sealTeamKeys } from '@/lib/team/team-keys';
import { changeHeld } from './held';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Every zone this browser knows, and its own among them. */
const zonesHere = () => [...new Set([zoneHere(), ...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** A team is made: its keys, its invitation, what is kept of both. `made` is told its id. */
export function useSetUp(isFirst: boolean, back: () => void, made: (team: string) => void) {
  const { locale } = useTongue();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SetUpView['problem']>(null);
  const make = async (draft: TeamDraft, passphrase: string) => {
    setBusy(true);
    try {
      made(await makeAll(draft, passphrase, new Date()));
    } catch {
      setProblem('disk');
      setBusy(false);
    }
  };
  const view: SetUpView = {
    draft: freshDraft(locale, zoneHere()),
    zones: zonesHere(),
    isFirst,
    busy,
    problem,
  };
  const on: SetUpEvents = { back, make: (draft, passphrase) => void make(draft, passphrase) };
  return { view, on };
}

async function makeAll(draft: TeamDraft, passphrase: string, now: Date): Promise<string> {
  const keys = await makeTeamKeys();
  const team = makeTeam({ ...decidedIn(draft), since: calendarDay(now) }, keys, random);
  const invitation = await readInvitation(await inviteFile(team, keys));
  if (invitation.is !== 'read') throw new Error(`Nobody could open this invitation: ${invitation.why}.`);
  const box = await sealTeamKeys(keys, passphrase, team.id);
  const known = joined(invitation, { member: false, lead: false, steward: true }, now.getTime());
  await keepStewarded(known, { id: team.id, box });
  changeHeld((held) => ({ keys: new Map(held.keys).set(team.id, keys) }));
  return team.id;
}

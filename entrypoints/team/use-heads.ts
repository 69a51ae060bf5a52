import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { HeadsEvents, HeadsView, TeamBelow } from '@/components/team/heads-view';
import { calendarDay } from '@/lib/clock';
import { fingerprint } from '@/lib/packs/fingerprint';
import { besides } from '@/lib/team/below';
import { overviewOf, type SignedTeamFile } from '@/lib/team/overview';
import { longestTeamFile, readTeamFile } from '@/lib/team/signed-team-file';
import { filesBelow, forgetBelow, keepBelow, knownTeams } from '@/lib/team/store';

/** A file signed with another key than the one that is known: it waits for a word, in memory. */
interface Stranger extends SignedTeamFile {
  text: string;
  short: string;
}
type Came = HeadsView['came'][number];

/** Several teams as whoever leads their leads has them: by team, never by person. */
export function useHeads(): { view: HeadsView; on: Omit<HeadsEvents, 'leave'> } {
  const [tries, setTries] = useState(0);
  const [came, setCame] = useState<Came[]>([]);
  const [strangers, setStrangers] = useState<Stranger[]>([]);
  const today = calendarDay(new Date());
  const read = useLiveQuery(async () => teamsBelow(today).catch(() => null), [today, tries]);

  async function open(files: File[]) {
    const all: Came[] = [];
    const others: Stranger[] = [];
    // One after the other: a newer file of the same team may stand further down the list.
    for (const file of files) {
      const taken = await takeOne(file).catch((): Came => ({ name: file.name, is: 'disk' }));
      if ('stranger' in taken) others.push(taken.stranger);
      else all.push(taken);
    }
    setCame(all);
    setStrangers(others);
  }
  const putAside = (team: string) => setStrangers((all) => all.filter(({ file }) => file.team !== team));
  const take = (team: string) => {
    const one = strangers.find(({ file }) => file.team === team);
    // Somebody said yes to the key: nothing is left to compare.
    if (one) void keep(one, true).then(() => putAside(team));
  };
  const compared = async (team: string) => {
    const row = (await filesBelow()).find(({ id }) => id === team);
    if (row) await keepBelow({ ...row, seen: true });
  };
  return {
    view: {
      state: read === undefined ? 'loading' : read ? 'ready' : 'failed',
      today,
      teams: read?.teams ?? [],
      ownTime: read?.ownTime ?? null,
      came,
      strangers: strangers.map(({ file, short }) => ({
        team: file.team,
        name: file.name ?? file.team,
        short,
      })),
    },
    on: {
      open: (files) => void open(files),
      compared: (team) => void compared(team),
      take,
      putAside,
      forget: (team) => void forgetBelow(team),
      tryAgain: () => setTries((now) => now + 1),
    },
  };
}

const keep = ({ file, text }: SignedTeamFile & { text: string }, seen: boolean) =>
  keepBelow({ id: file.team, serial: file.serial, file: text, seen });

async function takeOne(given: File): Promise<Came | { stranger: Stranger }> {
  const { name } = given;
  if (given.size > longestTeamFile) return { name, is: 'too-large' };
  const text = await given.text();
  const opening = await opened(text);
  if (opening.is === 'refused') return { name, is: opening.why };
  const row = (await filesBelow()).find(({ id }) => id === opening.file.team);
  const here = row ? await opened(row.file) : null;
  const how = besides(opening, here?.is === 'opened' ? here : null);
  if (how === 'other-lead') return { stranger: { ...opening, text, short: await fingerprint(opening.key) } };
  if (how === 'same' || how === 'older') return { name, is: how };
  await keep({ ...opening, text }, how === 'newer' ? (row?.seen ?? false) : await isKnownKey(opening));
  return { name, is: 'taken' };
}

/** The team's own invitation is here and names this key: its steward has answered for it. */
const isKnownKey = async ({ file, key }: SignedTeamFile) =>
  (await knownTeams()).some(({ id, team }) => id === file.team && team.keys.lead === key);

async function teamsBelow(today: string): Promise<Pick<HeadsView, 'teams' | 'ownTime'>> {
  const rows = await filesBelow();
  // The store has been read: what is opened from here on is not watched.
  const files = await Promise.resolve(
    Promise.all(rows.map(async ({ file, seen }) => ({ opening: await opened(file), seen }))),
  );
  const sound = files.flatMap(({ opening, seen }) => (opening.is === 'opened' ? [{ ...opening, seen }] : []));
  const { teams, ownTime } = overviewOf(sound, today);
  const shorts = await Promise.all(sound.map(({ key, seen }) => (seen ? null : fingerprint(key))));
  const below = teams.map((team, at): TeamBelow => ({ ...team, uncompared: shorts[at] ?? null }));
  return { teams: below.sort((one, other) => nameOf(one).localeCompare(nameOf(other))), ownTime };
}
const nameOf = ({ name, team }: TeamBelow) => name ?? team;

/** Whoever signed it: the key is remembered, and compared once. */
async function opened(text: string) {
  const read = await readTeamFile(text);
  return read.is === 'opened'
    ? { is: read.is, file: read.teamFile, key: read.signedBy[0] ?? '' }
    : { is: read.is, why: read.why };
}

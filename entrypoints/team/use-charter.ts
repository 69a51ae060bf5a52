import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { CharterEvents, CharterView } from '@/components/charter/view';
import { saveFile } from '@/components/plain/save-file';
import { decidedIn, freshDraft } from '@/components/steward/draft';
import { calendarDay } from '@/lib/clock';
import { defaultBudget } from '@/lib/nudges/schema';
import type { Protections } from '@/lib/team/charter';
import { countersign, longestInvitation, readInvitation } from '@/lib/team/invitation';
import { arriving } from '@/lib/team/join';
import { keepTeam, knownTeams, leadKey } from '@/lib/team/store';
import { makeLeadKey, signingKeyOf } from '@/lib/team/team-keys';
import { charterOf, keptIn, proposalIn } from './charter-read';
import { invitationFileName } from './named-file';

type Opened = Pick<CharterView, 'kept' | 'keptProblem' | 'proposalProblem' | 'signed'> & {
  proposal: Exclude<Awaited<ReturnType<typeof proposalIn>>, { why: unknown }> | null;
};
const nothing: Opened = {
  kept: null,
  keptProblem: null,
  proposal: null,
  proposalProblem: null,
  signed: false,
};
/** What every team begins with; who opens its shares, where and with which keys is its own. */
const defaults: Protections = {
  ...decidedIn(freshDraft('en', 'UTC')),
  keys: { seal: '', steward: '', lead: null },
};

/** The charter of a team of this browser, or what a team begins with. */
export function useCharter(id: string | null) {
  const [opened, setOpened] = useState(nothing);
  const [own, setOwn] = useState<string | null>(null);
  const here = useLiveQuery(async () => read(id, own).catch(() => null), [id, own]);
  const leads = here?.stored?.as.lead === true;
  useEffect(() => {
    if (leads) void leadKey(makeLeadKey).then(({ publicKey }) => setOwn(publicKey));
  }, [leads]);
  const put = (part: Partial<Opened>) => setOpened((now) => ({ ...now, ...part }));
  const compare = async (given: string) => {
    const came = await keptIn(given, here?.known?.team ?? defaults, here?.known?.team.id ?? null);
    put('why' in came ? { kept: null, keptProblem: came.why } : { kept: came, keptProblem: null });
  };
  const look = async (given: string) => {
    if (!here?.stored || own === null) return;
    const came = await proposalIn(given, here.stored, own, calendarDay(new Date()));
    put({
      signed: false,
      proposal: 'why' in came ? null : came,
      proposalProblem: 'why' in came ? came.why : null,
    });
  };
  const sign = async () => {
    if (!opened.proposal || !here?.stored) return;
    const file = await countersign(opened.proposal.invitation.file, signingKeyOf(await leadKey(makeLeadKey)));
    saveFile(invitationFileName(opened.proposal.team.name), file);
    const read = await readInvitation(file);
    const arrival = read.is === 'read' ? arriving(read, here.stored, calendarDay(new Date())) : null;
    // Other people or keys are answered for by six words, and never by this click.
    if (arrival?.is === 'stronger' || arrival?.is === 'weaker') await keepTeam(arrival.next);
    put({ proposal: null, proposalProblem: null, signed: true });
  };
  const inFile = (file: File, then: (text: string) => Promise<void>) =>
    file.size > 2 * longestInvitation
      ? Promise.resolve(put({ keptProblem: 'invitation-too-large' }))
      : file.text().then(then);

  const on: Omit<CharterEvents, 'leave' | 'choose' | 'tryIt'> = {
    print: () => window.print(),
    openKept: (file) => void inFile(file, compare).catch(() => put({ keptProblem: 'disk' })),
    pasteKept: (line) => void compare(line),
    openProposal: (file) => void inFile(file, look).catch(() => put({ proposalProblem: 'disk' })),
    sign: () => void sign().catch(() => put({ proposalProblem: 'disk' })),
    putAway: () => put({ proposal: null, proposalProblem: null }),
  };
  const view: CharterView | null =
    here === undefined
      ? null
      : {
          known: here?.known ?? null,
          teams: here?.teams ?? [],
          defaults,
          ceiling: defaultBudget,
          ceilingIsManaged: false,
          ...opened,
        };
  return { view, on };
}

async function read(id: string | null, own: string | null) {
  const all = await knownTeams();
  const stored = (id === null && all.length === 1 ? all[0] : all.find((one) => one.id === id)) ?? null;
  const teams = all.map(({ id, team }) => ({ id, name: team.name }));
  // The store has been read: what is computed from here on is not watched.
  const known = stored && (await Promise.resolve(charterOf(stored, own, calendarDay(new Date()))));
  return { stored, teams, known };
}

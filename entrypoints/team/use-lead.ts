import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { fitOf } from '@/components/team/LeadInvitation';
import type { LeadEvents, LeadView } from '@/components/team/view';
import { calendarDay } from '@/lib/clock';
import type { Locale } from '@/lib/locales/say';
import { activePack } from '@/lib/packs/store';
import { keptSettings } from '@/lib/settings/store';
import { keptReleases } from '@/lib/summaries/store';
import { weekAt } from '@/lib/summaries/week';
import { statementsAsked } from '@/lib/team/diagnostic';
import { inForce } from '@/lib/team/join';
import { mirrorOf } from '@/lib/team/mirror';
import { boardOf } from '@/lib/team/store';
import { emptyBoard, type KnownTeam } from '@/lib/team/stored-schema';
import { boardEvents } from './board-events';
import type { useInvitation } from './use-invitation';
import type { useLeadKey } from './use-lead-key';
import { useTeamFile } from './use-team-file';

interface Own {
  key: ReturnType<typeof useLeadKey>;
  invitation: ReturnType<typeof useInvitation>;
}

/** One team as its lead has it, kept true while the page is open. */
export function useLead(
  known: KnownTeam,
  { key, invitation }: Own,
): { view: LeadView; on: Omit<LeadEvents, 'read' | 'charter' | 'leave'> } {
  const { locale } = useTongue();
  const { id } = known;
  const [tries, setTries] = useState(0);
  const today = calendarDay(new Date());
  const { team } = inForce(known, today);
  const week = weekAt(Date.now(), team.zone);
  const read = useLiveQuery(async () => readAll(id).catch(() => null), [id, tries]);
  const words = useLiveQuery(async () => leadersWords(locale, week), [locale, week]);
  const file = useTeamFile(id, read ? { team, ...read } : null);
  const writes = useMemo(() => boardEvents(id, week), [id, week]);
  const opened = read?.board.opened ?? [];
  const weeks = new Set(read?.releases.map((one) => one.week).filter((one) => !opened.includes(one)));

  return {
    view: {
      state: read === undefined ? 'loading' : read ? 'ready' : 'failed',
      name: team.name,
      today,
      week,
      answerWithin: team.answerWithin,
      mirror: words?.mirror ?? null,
      board: read?.board ?? emptyBoard(id),
      waiting: [...weeks].sort(),
      file: file.view,
      key: { ...key.view, fits: fitOf(team.keys.lead, key.view.line) },
      invitation: invitation.view,
      statements: words?.statements ?? [],
    },
    on: {
      ...writes,
      saveFile: file.save,
      goOnFrom: file.goOn,
      copyKey: key.copy,
      invitation: invitation.on,
      tryAgain: () => setTries((now) => now + 1),
    },
  };
}

async function readAll(id: string) {
  const [board, all] = await Promise.all([boardOf(id), keptReleases()]);
  return { board, releases: all.filter(({ of }) => of === id) };
}

/** What the packs here say to those who lead, and ask of a team. */
async function leadersWords(locale: Locale, week: string) {
  const pack = await activePack(calendarDay(new Date())).catch(() => null);
  const { register } = await keptSettings.read();
  const item = pack && mirrorOf(pack.leaders, week);
  return {
    mirror: item ? (locale === 'fr' ? item.text.fr[register] : item.text.en) : null,
    statements: statementsAsked(pack?.diagnostic ?? []).map(({ text }) => text[locale]),
  };
}

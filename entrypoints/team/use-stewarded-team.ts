import { useEffect, useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import { draftOf } from '@/components/steward/draft';
import type { TeamEvents, TeamView } from '@/components/steward/view';
import { calendarDay } from '@/lib/clock';
import { invitationLine, readInvitation, sealWords } from '@/lib/team/invitation';
import { lowered } from '@/lib/team/lowered';
import type { KnownTeam } from '@/lib/team/stored-schema';
import { agreedVersion, changeTerms, type Outcome, replaceKeys } from './change-team';
import { useHeld } from './held';
import { saveKeyCopy } from './key-copies';
import { invitationFileName } from './named-file';
import { useKeys } from './use-keys';

/** One team as its steward sees it. `isNew`: set up a moment ago. */
export function useStewardedTeam(known: KnownTeam, isNew: boolean, back: () => void) {
  const [outcome, setOutcome] = useState<Outcome | null>(isNew ? { is: 'said', said: 'set-up' } : null);
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState(false);
  const keys = useKeys([known]);
  const open = useHeld().keys.get(known.id);
  const { team, coming } = known;
  // What comes is what is handed on: it says so itself.
  const file = known.comingFile ?? known.file;
  const seal = useSeal(file, team.language);
  const today = calendarDay(new Date());
  async function act(doing: Promise<Outcome>) {
    setBusy(true);
    setOutcome(null);
    setCopied(false);
    setOutcome(await doing.catch((): Outcome => ({ is: 'failed', why: 'disk' })));
    setBusy(false);
  }
  const view: TeamView = {
    team,
    draft: draftOf(team),
    today,
    open: open !== undefined,
    busy: busy || keys.busy,
    keyProblem: keys.wrong ? 'wrong' : null,
    line: invitationLine(file),
    seal,
    copied,
    coming: coming && { since: coming.since, lowered: lowered(team, coming) },
    said: outcome?.is === 'said' ? outcome.said : null,
    problem: outcome?.is === 'failed' ? outcome.why : null,
  };
  const on: TeamEvents = {
    back,
    unlock: keys.unlock,
    saveInvitation: () => saveFile(invitationFileName(team.name), file),
    copyLine: () => void navigator.clipboard.writeText(invitationLine(file)).then(() => setCopied(true)),
    saveKey: () => void saveKeyCopy(known),
    change: (draft, since) => open && void act(changeTerms(known, draft, since, today, open)),
    takeAgreed: (given) => void act(agreedVersion(known, given, today)),
    newKeys: (passphrase) => void act(replaceKeys(known, passphrase, today, open ?? null)),
  };
  return { view, on };
}

/** The six words of what is handed on. */
function useSeal(file: string, language: KnownTeam['team']['language']): string[] {
  const [words, setWords] = useState<string[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    void readInvitation(file)
      .then((read) => (read.is === 'read' ? sealWords(read.text, language) : []))
      .then((next) => {
        if (!leaving.signal.aborted) setWords(next);
      });
    return () => leaving.abort();
  }, [file, language]);
  return words;
}

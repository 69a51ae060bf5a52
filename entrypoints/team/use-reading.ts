import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import type { ReadingEvents, ReadingView } from '@/components/release/reading-view';
import { useTongue } from '@/components/say/Spoken';
import { calendarDay } from '@/lib/clock';
import { releaseId } from '@/lib/summaries/release-id';
import { keptReleases } from '@/lib/summaries/store';
import { usefulnessFiles } from '@/lib/summaries/usefulness';
import { closeLoop, open } from '@/lib/team/loop';
import { raise } from '@/lib/team/obstacles';
import { readAgain } from '@/lib/team/read-again';
import { firstToRead, type ReadingWeek, readingWeeks } from '@/lib/team/reading-weeks';
import { boardOf, changeBoard, teamKnown } from '@/lib/team/store';
import { packWords } from './pack-words';
import { chosenWeek, weekEntry } from './reading-week';
import { releaseOut } from './release-out';
import { takeReleases } from './take-releases';

type Reading = { view: ReadingView; on: Omit<ReadingEvents, 'leave' | 'seeBoard'> };

/** What a lead reads of one team, and the loop that goes with it. */
export function useReading(id: string): Reading {
  const { locale } = useTongue();
  const today = calendarDay(new Date());
  const [chosen, setChosen] = useState<string | null>(null);
  const [came, setCame] = useState<ReadingView['came']>([]);
  const [tries, setTries] = useState(0);
  const read = useLiveQuery(async () => readAll(id).catch(() => null), [id, tries]);
  const words = useLiveQuery(async () => packWords(locale), [locale]) ?? new Map();

  const here = read ? { ...read, weeks: readingWeeks(read.releases) } : null;
  const week = here && (here.weeks.find((one) => one.id === chosen) ?? firstToRead(here.board, here.weeks));

  const take = async (files: File[]) => {
    if (!here?.known) return;
    const taken = await takeReleases(files, here.known.team, here.releases);
    setCame(taken.map(({ name, is }) => ({ name, is })));
    const arrived = readingWeeks(
      taken.flatMap(({ is, release }) => (is === 'taken' && release ? [release] : [])),
    );
    const [only, more] = arrived;
    if (!only) return;
    // One week alone is what somebody came for: it opens at once, where it may.
    if (!more && only.roof === null) await changeBoard(id, (board) => open(board, only.week));
    setChosen((arrived.at(-1) ?? only).id);
  };
  const openWeek = ({ id: entry, week, roof }: ReadingWeek) => {
    setChosen(entry);
    return roof === null ? changeBoard(id, (board) => open(board, week)) : undefined;
  };
  const kept = (change: Parameters<typeof changeBoard>[1]) =>
    changeBoard(id, change).then(
      () => true,
      () => false,
    );

  return {
    view: {
      state: read === undefined ? 'loading' : here ? 'ready' : 'failed',
      name: here?.known?.team.name ?? '',
      today,
      weeks: here?.weeks.map((one) => weekEntry(here.board, one)) ?? [],
      chosen: here && week ? chosenWeek(here.board, week) : null,
      known: here?.releases ?? [],
      words,
      came,
    },
    on: {
      ...releaseOut,
      take: (files) => void take(files),
      choose: setChosen,
      open: (entry) => {
        const asked = here?.weeks.find((one) => one.id === entry);
        if (asked) void openWeek(asked);
      },
      // What waited for this word opens with it.
      closeLoop: (about, says) =>
        kept((board) => {
          const told = closeLoop(board, about, says, today);
          return week ? open(told, week.week) : told;
        }),
      putOnBoard: (of, cause, what) =>
        void kept((board) =>
          raise(board, { what, cause, from: 'voices', week: of }, today, crypto.randomUUID()),
        ),
      saveSigned: (name, release) => {
        const row = here?.rows.find((one) => one.id === releaseId(release));
        if (row) saveFile(name, row.file);
      },
      saveUsefulness: (release) => {
        for (const file of usefulnessFiles(release))
          saveFile(`${file.pack}-${file.week}.aparte-usefulness.json`, `${JSON.stringify(file, null, 2)}\n`);
      },
      tryAgain: () => setTries((now) => now + 1),
    },
  };
}

async function readAll(id: string) {
  const [known, board, all] = await Promise.all([teamKnown(id), boardOf(id), keptReleases()]);
  const rows = all.filter(({ of }) => of === id || known?.team.above.includes(of));
  // Only now what is no database: nothing else may be awaited while it is read.
  const releases = await Promise.all(rows.map(({ file }) => readAgain(file)));
  return { known, board, rows, releases: releases.filter((one) => one !== null) };
}

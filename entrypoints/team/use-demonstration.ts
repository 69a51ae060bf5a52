import { useRef, useState } from 'react';
import type { DemonstrationEvents, DemonstrationView } from '@/components/demonstration/view';
import { csvOf } from '@/components/release/csv';
import { useTongue } from '@/components/say/Spoken';
import type { Outcome } from '@/lib/team/attempt';
import { attempts } from '@/lib/team/attempts';
import { realCode } from '@/lib/team/code';
import { openWorld, type World } from '@/lib/team/demonstration';
import { mostInvented } from '@/lib/team/invented';
import { bait } from '@/lib/team/invented-notes';

type Playing = Omit<DemonstrationEvents, 'leave' | 'seeCharter'>;
/** Enough for themes, and for taking one away. */
const usual = 6;

/** Runs attempts on an invented team. All of it is in memory: no store is opened here, and none may be. */
export function useDemonstration(): { view: DemonstrationView; on: Playing } {
  const tongue = { ...useTongue(), words: new Map<string, string>() };
  const [howMany, setNumber] = useState(usual);
  const [word, setWord] = useState(bait[0] ?? '');
  const [open, setOpen] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState(false);
  const team = useRef<Promise<World> | null>(null);
  const latest = useRef(0);

  const run = async (id: string, chosen: Pick<World, 'howMany' | 'word'>) => {
    latest.current++;
    const mine = latest.current;
    setOpen(id);
    setOutcome(null);
    setFailed(false);
    team.current ??= openWorld(realCode, {
      locale: tongue.locale,
      now: Date.now(),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      asTable: (release) => csvOf({ release, name: '' }, tongue),
    });
    const came = await team.current
      .then((world) => attempts.find((one) => one.id === id)?.run({ ...world, ...chosen }))
      .catch(() => undefined);
    if (latest.current !== mine) return;
    setOutcome(came ?? null);
    setFailed(!came);
  };

  return {
    view: { howMany, most: mostInvented, word, attempts, open, outcome, failed },
    on: {
      setNumber: (chosen) => {
        setNumber(chosen);
        const isAsked = attempts.some(({ id, takesNumber }) => id === open && takesNumber);
        if (open && isAsked) void run(open, { howMany: chosen, word });
      },
      setWord,
      attempt: (id) => void run(id, { howMany, word }),
      search: (chosen) => {
        setWord(chosen);
        if (open) void run(open, { howMany, word: chosen });
      },
      close: () => setOpen(null),
    },
  };
}

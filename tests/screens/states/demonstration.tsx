import { useEffect, useState } from 'react';
import { DemonstrationScreen } from '@/components/demonstration/DemonstrationScreen';
import type { DemonstrationView } from '@/components/demonstration/view';
import type { Locale } from '@/lib/locales/say';
import type { Outcome } from '@/lib/team/attempt';
import { attempts } from '@/lib/team/attempts';
import { type Code, realCode } from '@/lib/team/code';
import { openWorld } from '@/lib/team/demonstration';
import { dice, diceBytes } from '@/lib/team/dice';
import { mostInvented } from '@/lib/team/invented';
import { deaf, type NamedState, now } from '../state';

interface Part {
  open: string | null;
  howMany?: number;
  word?: string;
  code?: Partial<Code>;
}

/** The same outcome each time, as far as it can be: keys are made anew, luck is not. */
function Played({ locale, open, howMany = 6, word = 'Solène', code = {} }: Part & { locale: Locale }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const roll = dice(7);
    const random = (bytes: number) => diceBytes(roll, bytes);
    void openWorld({ ...realCode, ...code }, { locale, now, random, asTable: JSON.stringify })
      .then((world) => attempts.find(({ id }) => id === open)?.run({ ...world, howMany, word }))
      .then((came) => setOutcome(came ?? null));
  }, [locale, open, howMany, word, code]);
  const view: DemonstrationView = {
    howMany,
    most: mostInvented,
    word,
    attempts,
    open,
    outcome,
    failed: false,
  };
  return <DemonstrationScreen view={view} on={deaf()} />;
}

const played = (name: string, part: Part): NamedState => ({
  name: `demonstration-${name}`,
  draw: (locale) => <Played locale={locale} {...part} />,
});
const broken: Partial<Code> = { masked: (line) => line };

export const demonstrationStates: NamedState[] = [
  played('first', { open: null }),
  played('four', { open: 'four' }),
  played('eight', { open: 'eight' }),
  played('one-fewer', { open: 'one-fewer', howMany: 12 }),
  played('site', { open: 'site-less-teams' }),
  played('one-person', { open: 'one-person' }),
  played('open-one', { open: 'open-one' }),
  played('word', { open: 'a-word' }),
  played('broken', { open: 'a-word', code: broken }),
  played('two-signatures', { open: 'two-signatures' }),
];

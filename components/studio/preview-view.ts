import type { PanelView } from '@/components/panel/view';
import type { Locale } from '@/lib/locales/say';
import type { Pack, Reminder } from '@/lib/packs/schema';
import { wordedReminder } from '@/lib/packs/worded';
import { momentName } from './vocabulary';

interface Made {
  pack: Pack;
  reminder: Reminder;
  language: Locale;
  register: 'vous' | 'tu';
  /** A name for the tool the agent answers in. */
  site: string;
}

/** The agent's panel at the instant this reminder is said, made up from nothing but the pack. */
export function previewOf({ pack, reminder, language, register, site }: Made): PanelView {
  const { text, why } = wordedReminder(reminder, language, register);
  const { moment, trigger } = reminder;
  const intention = pack.moments.find(({ id }) => id === moment)?.intention[language] ?? '';
  return {
    place: { at: 'watching', site, kind: 'ticket', moment, held: null },
    moments: [{ id: moment, name: momentName(moment, language, pack), intention }],
    silence: null,
    intention: { asking: false, text: null },
    cues: [],
    nudge: { id: reminder.id, text, language, why, trigger, words: [], lacks: null, faded: false },
    proposal: null,
    anotherWay: false,
    canReadDraft: true,
    draft: null,
    reflection: null,
    justKept: null,
    justTaught: null,
    packNews: null,
    teams: { lowerings: [], line: null, team: null },
    trouble: null,
  };
}

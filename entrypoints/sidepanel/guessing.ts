import { second } from '@/lib/clock';
import type { Blindness } from '@/lib/interactions/schema';
import { originFrom } from '@/lib/sites/origin';
import { changeSites, readSites } from '@/lib/sites/store';
import { connectToTeacher } from '@/lib/sites/teach/connect';
import type { AllowedTab } from './attending';
import type { Kept, PanelState } from './state';

/** A page that is still being drawn is looked at again; after that it is left in peace. */
const looks = [2 * second, 6 * second, 20 * second];

export interface Guessing {
  onBlind: (tab: AllowedTab, blind: Blindness) => void;
  /** The page is understood, or gone. */
  quiet: () => void;
  /** No: not asked again on this site. */
  refuse: () => void;
}

/**
 * Where no description claims an allowed page, asks what the conversation may be. The answer is only ever a
 * question to the agent, put once: a no is kept for the site.
 */
export function guessing(state: Kept<PanelState>, signal: AbortSignal): Guessing {
  let looking = new AbortController();
  let asked: AllowedTab | null = null;
  const quiet = () => {
    looking.abort();
    looking = new AbortController();
  };
  signal.addEventListener('abort', quiet);

  const look = async (tab: AllowedTab, here: AbortSignal) => {
    const site = originFrom(tab.origin);
    const { notGuessed } = await readSites();
    if (here.aborted || !site || notGuessed.includes(site)) return;
    const once = new AbortController();
    here.addEventListener('abort', () => once.abort());
    const teacher = connectToTeacher(
      tab.id,
      {
        onSaid: (said) => {
          if (said.say !== 'guess') return;
          once.abort();
          const { guess } = said;
          if (!guess || here.aborted) return;
          quiet();
          state.change(({ front }) => (front.at === 'blind' ? { front: { ...front, guess } } : {}));
        },
        onLost: () => once.abort(),
      },
      once.signal,
    );
    teacher.say({ ask: 'guess' });
  };

  return {
    onBlind: (tab, { reason }) => {
      quiet();
      asked = tab;
      if (reason !== 'no-profile') return;
      const here = looking.signal;
      for (const after of looks) {
        const waiting = setTimeout(() => void look(tab, here), after);
        here.addEventListener('abort', () => clearTimeout(waiting));
      }
    },
    quiet,
    refuse: () => {
      const site = asked && originFrom(asked.origin);
      quiet();
      state.change(({ front }) => (front.at === 'blind' ? { front: { ...front, guess: null } } : {}));
      if (!site) return;
      void changeSites((now) => ({
        ...now,
        notGuessed: [...new Set([...now.notGuessed, site])].slice(-200),
      })).catch(() => state.change(() => ({ trouble: 'storage' })));
    },
  };
}

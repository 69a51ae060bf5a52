import { hungUp } from '@/lib/interactions/hung-up';
import type { Interaction, Reading } from '@/lib/interactions/schema';
import type { AllowedTab, Attention } from './attending';
import type { Guessing } from './guessing';
import { healthNotes } from './health-notes';
import { type Kept, type PanelState, withoutPort } from './state';
import type { Teaching } from './teaching';

interface Hands {
  /** The interaction in front until now. */
  current: () => Interaction | undefined;
  onReading: (origin: string, reading: Reading) => void;
  guesses: Guessing;
  lessons: Teaching;
}

/** Takes in what the page lets one see: a conversation, or why there is none. */
export function seeing(
  state: Kept<PanelState>,
  { current, onReading, guesses, lessons }: Hands,
  signal: AbortSignal,
): Attention {
  const note = healthNotes(() => state.change(() => ({ trouble: 'storage' })), signal);
  let tab: AllowedTab | null = null;

  return {
    onFront: (front) => {
      tab = front;
      guesses.quiet();
      lessons.onFront(front);
    },
    onSeen: (origin, seen) => {
      note(origin, seen);
      const call = current();
      const over = hungUp(call, seen);
      // The interaction's key begins with the origin it was met on.
      if (call && over) onReading(call.key.split(' ')[0] ?? origin, over);
      if ('reading' in seen) {
        guesses.quiet();
        return onReading(origin, seen.reading);
      }
      const { blind } = seen;
      state.change(({ front, trouble }) => ({
        front: { at: 'blind', blind, byHand: front.at === 'blind' ? front.byHand : null, guess: null },
        trouble: withoutPort(trouble),
      }));
      if (tab) guesses.onBlind(tab, blind);
    },
  };
}

import type { Wish } from '@/lib/messages/schema';
import type { Companion } from './companion';

/** What a shortcut does in this panel; a button does the same. */
export function wishesOf({ state, offer, askDraft }: Companion): Record<Wish['wish'], () => void> {
  return {
    reflect: () => {
      const { front } = state.get();
      void offer.begin(front.at === 'open' ? front.thought : null, true);
    },
    'read-as-they-would': () => {
      void askDraft().then((text) => state.change(() => ({ draft: text?.trim() ? { text } : 'empty' })));
    },
  };
}

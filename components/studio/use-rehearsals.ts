import { useEffect, useState } from 'react';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Pack } from '@/lib/packs/schema';
import { type Rehearsal, rehearse } from '@/lib/rehearsals/rehearse';
import { oftenIn, type RehearsedPack, wholeOf } from './rehearsed';

/** Nobody is in the middle of a word by then; and no longer than a key may wait. In ms. */
const pause = 350;
const slice = 12;

/**
 * What the pack would say in every conversation, made again after each change: a little at a time, so that no key
 * waits for it. The rehearsal before stays until the next is whole.
 */
export function useRehearsals(
  pack: Pack,
  below: readonly Pack[],
  conversations: readonly Conversation[] | null,
  practised: boolean,
): RehearsedPack | null {
  const [done, setDone] = useState<RehearsedPack | null>(null);
  useEffect(() => {
    if (!conversations) return;
    const all = conversations;
    let timer = setTimeout(begin, pause);
    function begin() {
      const whole = wholeOf(pack, below);
      const rehearsals: Rehearsal[] = [];
      const habit = practised ? 'practised' : 'fresh';
      const go = () => {
        const started = performance.now();
        while (rehearsals.length < all.length && performance.now() - started < slice) {
          const next = all[rehearsals.length] as Conversation;
          rehearsals.push(rehearse(whole, next, { seed: rehearsals.length + 1, habit }));
        }
        if (rehearsals.length < all.length) timer = setTimeout(go);
        else setDone({ pack, whole, conversations: all, rehearsals, often: oftenIn(pack, rehearsals) });
      };
      go();
    }
    return () => clearTimeout(timer);
  }, [pack, below, conversations, practised]);
  return done;
}

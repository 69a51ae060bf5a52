import { createContext } from 'react';
import type { Conversation } from '@/lib/packs/conversation-schema';
import { layered, named, nameIn } from '@/lib/packs/layers';
import type { Pack } from '@/lib/packs/schema';
import type { Rehearsal } from '@/lib/rehearsals/rehearse';
import type { SpokenOften } from './Speaking';

/** What the pack would say, on the packs below it, in each conversation. */
export interface RehearsedPack {
  /** The pack as it was rehearsed, and with everything below it. */
  pack: Pack;
  whole: Pack;
  conversations: readonly Conversation[];
  rehearsals: Rehearsal[];
  /** By the ids of this pack's own reminders. */
  often: SpokenOften;
}
export const Rehearsed = createContext<RehearsedPack | null>(null);

/** How this pack's own reminders are called once it lies on the others, and back. */
export function ownNames(pack: Pack): Map<string, string> {
  return new Map(
    pack.reminders.map(({ id, replaces }) => [replaces ? named(replaces, pack.id) : nameIn(pack.id, id), id]),
  );
}

export const wholeOf = (pack: Pack, below: readonly Pack[]): Pack => layered([...below, pack]);

/** In how many conversations each of the pack's own reminders is said. */
export function oftenIn(pack: Pack, rehearsals: readonly Rehearsal[]): SpokenOften {
  const own = ownNames(pack);
  const times = new Map<string, number>();
  for (const { steps } of rehearsals) {
    const said = new Set(steps.flatMap(({ said }) => said?.reminder ?? []));
    for (const name of said) {
      const id = own.get(name);
      if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return { all: rehearsals.length, times };
}

/** Does any of the pack's own reminders speak here? */
export const speaksIn = ({ steps }: Rehearsal, own: ReadonlyMap<string, string>): boolean =>
  steps.some(({ said }) => said !== null && own.has(said.reminder));

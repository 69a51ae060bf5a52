import { calendarDay } from '@/lib/clock';
import type { Concern } from '@/lib/packs/arrival-schema';
import { fingerprint } from '@/lib/packs/fingerprint';
import { type Arrival, arrived, type Came, type Reception } from '@/lib/packs/install';
import { decline, install, knownNow, pinnedPublishers, pinPublisher, waitingPacks } from '@/lib/packs/store';
import type { WaitingPack } from '@/lib/packs/stored-schema';
import { acceptedPublishers } from '@/lib/policy/publishers';
import { readPolicy } from '@/lib/policy/store';

/** A pack that asks for the agent's word; `waiting` when it came by itself. */
export interface AtTheDoor {
  id: string;
  file: string;
  arrival: Arrival;
  because: Concern[];
  waiting: WaitingPack | null;
}

/** Whose packs are taken without a question, by key. */
export const publishersNow = async () => acceptedPublishers(await pinnedPublishers(), await readPolicy());

/** Decides on a file, with all that is known at this instant. */
export const received = async (file: string, came: Came): Promise<Reception> =>
  arrived(file, await knownNow(await publishersNow()), calendarDay(new Date()), came);

/** Packs that came by themselves and wait; one that is not to be asked about any more is left out. */
export async function atTheDoor(): Promise<AtTheDoor[]> {
  const rows = await waitingPacks();
  const all = await Promise.all(
    rows.map(async (row): Promise<AtTheDoor[]> => {
      const reception = await received(row.file, { by: row.from, address: row.address });
      if (reception.is !== 'ask') return [];
      const { arrival, because } = reception;
      return [{ id: row.place, file: row.file, arrival, because, waiting: row }];
    }),
  );
  return all.flat();
}

/** The agent says yes: the publisher is known from now on, by the name shown, and the pack speaks. */
export async function letIn({ file, arrival, because }: AtTheDoor): Promise<boolean> {
  const now = Date.now();
  const { key, publisher } = arrival;
  if (key !== null && because.includes('unknown-publisher')) {
    const isPinned = await pinPublisher(key, publisher ?? (await fingerprint(key)), now);
    if (!isPinned) return false;
  }
  await install(arrival, file, now, true);
  return true;
}

/** The agent says no; what came by itself does not come again with this version. */
export async function turnAway({ waiting }: AtTheDoor): Promise<void> {
  if (waiting) await decline(waiting, Date.now());
}

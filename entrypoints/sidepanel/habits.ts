import { storage } from 'wxt/utils/storage';
import { newHabit } from '@/lib/echoes/habit';
import { habit } from '@/lib/echoes/schema';
import { listened, noReplies, repliesIn } from '@/lib/nudges/habits';
import type { Thought } from '@/lib/nudges/mind';
import type { Need, Pack } from '@/lib/packs/schema';

/** The agent's own formulas, counted without their words, in the browser's memory: gone with the shift. */
export interface Habits {
  /** Looks at what this agent has just said, once it has become a turn. */
  listen: (thought: Thought, phrases: Pack['phrases'], shift: number) => void;
  of: (interaction: string) => { reflexNeeds: Need[]; apologies: number };
}

const stored = storage.defineItem<unknown>('session:habit');

export async function habits(shift: number): Promise<Habits> {
  const known = habit.safeParse(await stored.getValue()).data;
  let mine = noReplies(known?.shift === shift ? known : newHabit(shift));

  return {
    listen: (thought, phrases, running) => {
      const now = listened(mine, thought, phrases, running);
      if (now === mine) return;
      mine = now;
      void stored.setValue(mine.habit);
    },
    of: (interaction) => repliesIn(mine, interaction),
  };
}

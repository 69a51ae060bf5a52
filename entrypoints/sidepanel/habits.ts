import { storage } from 'wxt/utils/storage';
import { ownWords } from '@/lib/cues/own-words';
import { countApologies } from '@/lib/echoes/apologies';
import { findEchoes } from '@/lib/echoes/find';
import { newHabit, reflexNeeds, withReply } from '@/lib/echoes/habit';
import { habit } from '@/lib/echoes/schema';
import type { Turn } from '@/lib/interactions/schema';
import type { Thought } from '@/lib/nudges/mind';
import type { Need, Pack } from '@/lib/packs/schema';

/** The agent's own formulas, counted without their words, in the browser's memory: gone with the shift. */
export interface Habits {
  /** Looks at what this agent has just said, once it has become a turn. */
  listen: (thought: Thought, shift: number) => void;
  of: (interaction: string) => { reflexNeeds: Need[]; apologies: number };
}

const stored = storage.defineItem<unknown>('session:habit');

export async function habits({ phrases }: Pack, shift: number): Promise<Habits> {
  const known = habit.safeParse(await stored.getValue()).data;
  let mine = known?.shift === shift ? known : newHabit(shift);
  let lacking: Need[] = [];
  const apologies = new Map<string, number>();

  const hear = (turn: Turn, { interaction, understanding }: Thought, running: number) => {
    const language = understanding.language ?? 'en';
    const reply = ownWords(turn.text);
    const echoes = findEchoes(reply, phrases, language);
    mine = withReply(mine, echoes, running);
    const customers = interaction.turns.filter(({ author }) => author === 'customer');
    const customerWords = customers.map(({ text }) => text).join('\n');
    lacking = reflexNeeds(mine, echoes, { transactional: understanding.transactional, customerWords });
    const before = apologies.get(interaction.key) ?? 0;
    apologies.set(interaction.key, before + countApologies([reply], language));
    void stored.setValue(mine);
  };

  return {
    listen: (thought, running) => {
      for (const one of thought.news) {
        if (one.is === 'agent-spoke' && one.own) hear(one.turn, thought, running);
      }
    },
    of: (interaction) => ({ reflexNeeds: lacking, apologies: apologies.get(interaction) ?? 0 }),
  };
}

import { hour } from '@/lib/clock';
import type { Thought } from '@/lib/nudges/mind';
import { chooseQuestion, shouldOffer } from '@/lib/reflections/choose';
import { lastQuestions } from '@/lib/reflections/store';
import { silentUntil } from '@/lib/settings/shift';
import type { Reflecting } from './reflecting';
import type { Kept, PanelState } from './state';

/** Questions asked lately do not come back before this many reflections. */
const questionsApart = 10;

export interface Offering {
  /** Opens an empty reflection about this conversation, or about nothing in particular. */
  begin: (thought: Thought | null, asked: boolean) => Promise<void>;
  after: (thought: Thought) => Promise<void>;
}

/** Offers a reflection when an interaction has ended: hard and glad ones first, never many (evidence E). */
export function offering(state: Kept<PanelState>, hands: Reflecting): Offering {
  let offers: number[] = [];

  const begin = async (thought: Thought | null, asked: boolean) => {
    const note = thought?.mind.notes.get(thought.interaction.key);
    const { front } = state.get();
    // Where only the address is known, it is known all the same.
    const told = !thought && front.at === 'blind' ? front.blind : null;
    const about = {
      site: thought?.interaction.site ?? told?.site ?? null,
      kind: thought?.interaction.kind ?? told?.about?.kind ?? null,
      moment: thought?.understanding.moment ?? null,
    };
    const question = chooseQuestion(state.get().pack, {
      moment: about.moment ?? 'after',
      cues: thought?.understanding.cues.map(({ id }) => id) ?? [],
      colour: note?.difficult ? 'hard' : note?.grateful ? 'glad' : null,
      recentQuestionIds: await lastQuestions(questionsApart).catch(() => []),
      random: Math.random,
    });
    hands.start(about, question?.id ?? null, asked);
  };

  return {
    begin,
    after: async (thought: Thought) => {
      const note = thought.mind.notes.get(thought.interaction.key);
      const now = Date.now();
      offers = offers.filter((at) => at > now - hour);
      const offer = shouldOffer({
        endedHard: note?.difficult === true,
        glad: note?.grateful === true,
        offeredInLastHour: offers.length,
      });
      const { reflection, settings, shift } = state.get();
      const isSilent = silentUntil(settings, shift, now) !== null;
      if (!offer || reflection || isSilent) return;
      offers.push(now);
      await begin(thought, false);
    },
  };
}

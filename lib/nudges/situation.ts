import type { Moment } from '../interactions/schema';
import type { Thought } from './mind';
import type { Situation } from './schema';

/** What a thought about the page says to the triggers. */
export function situationOf(
  { interaction, understanding, mind }: Thought,
  more: Pick<Situation, 'reflexNeeds' | 'apologies' | 'obstacle'> & { fallback: 'fr' | 'en' },
): Situation {
  const { fallback, ...known } = more;
  return {
    ...known,
    moment: understanding.moment,
    kind: interaction.kind,
    language: understanding.language ?? fallback,
    cues: understanding.cues,
    transactional: understanding.transactional,
    stake: !understanding.transactional,
    hard: mind.notes.get(interaction.key)?.difficult === true,
    afterHard: mind.afterHard,
    onRequest: false,
  };
}

/** A moment picked by hand: nothing is known of the conversation, and the agent asked. */
export const situationByHand = (moment: Moment, language: 'fr' | 'en'): Situation => ({
  moment,
  kind: 'ticket',
  language,
  cues: [],
  reflexNeeds: [],
  apologies: 0,
  transactional: false,
  stake: true,
  hard: false,
  afterHard: false,
  onRequest: false,
  obstacle: false,
});

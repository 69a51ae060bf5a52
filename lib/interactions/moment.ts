import { lastSpeaker } from './follow';
import type { Interaction, Moment } from './schema';

/** What the customer's latest words signal, as far as the moment depends on it. */
export interface Heard {
  difficult: boolean;
  grateful: boolean;
}

/** Where the agent stands in this conversation. */
export function momentOf(interaction: Interaction, heard: Heard): Moment {
  if (interaction.ended) return 'after';
  const customerWaits = lastSpeaker(interaction.turns) === 'customer';
  if (customerWaits && heard.difficult) return 'difficult';
  if (customerWaits && heard.grateful) return 'closing';
  const hasAnswered = interaction.turns.some((turn) => turn.author === 'agent');
  if (!hasAnswered && interaction.kind === 'call') return isUnderWay(interaction) ? 'listening' : 'opening';
  if (!hasAnswered) return interaction.replying ? 'answering' : 'opening';
  if (!customerWaits) return heard.grateful ? 'closing' : 'listening';
  return 'answering';
}

/** A call shows what the customer says and nothing of the agent: after their first words one listens. */
const isUnderWay = ({ turns }: Interaction) => turns.filter(({ author }) => author === 'customer').length > 1;

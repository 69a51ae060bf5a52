import type { Say } from '@/lib/locales/say';
import type { Guard, Protections } from '@/lib/team/charter';
import type { Prints } from './view';

/** What one setting is, in plain words; `prints` null where there are no keys yet. */
export function guardWords(guard: Guard, team: Protections, prints: Prints | null, say: Say): string {
  const { steward, terms, above } = team;
  switch (guard) {
    case 'steward':
      return say('charter.steward.is', { name: steward.name, is: steward.is });
    case 'k':
      return say('charter.k.is', { k: terms.k });
    case 'words':
      return say('charter.words.is', { shown: terms.words ? 'yes' : 'no' });
    case 'noise':
      return say('charter.noise.is', { blur: terms.noise === null ? 'none' : blur[terms.noise] });
    case 'answer':
      return say('charter.answer.is', { days: team.answerWithin });
    case 'above':
      return above.length > 0 ? above.join(' › ') : say('charter.above.none');
    case 'zone':
      return team.zone;
    case 'lead-key':
      return prints?.lead ?? say('charter.key.none');
    case 'steward-keys':
      return prints?.steward ?? say('charter.key.none');
  }
}

const blur = { 0.5: 'two', 1: 'one', 2: 'light' } as const;

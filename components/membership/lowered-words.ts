import type { Say } from '@/lib/locales/say';
import { fewestForWords } from '@/lib/summaries/schema';
import type { Lowered } from '@/lib/team/lowered';
import type { Team } from '@/lib/team/schema';

/** What a version lowers, in words that stand in a list or in a sentence; `before` null when it is not known any more. */
export function loweredWords(is: Lowered, before: Team | null, after: Team, say: Say): string {
  const known = before ? 'yes' : 'no';
  switch (is) {
    case 'k':
      return say('lowered.k', { now: after.terms.k, before: before?.terms.k ?? 0, known });
    case 'words':
      return say('lowered.words', { people: Math.max(fewestForWords, after.terms.k) });
    case 'noise':
      return say('lowered.noise', { left: after.terms.noise === null ? 'none' : 'some' });
    case 'steward':
      return say('lowered.steward', { name: after.steward.name });
    case 'answer-within':
      return say('lowered.answer-within', {
        now: after.answerWithin,
        before: before?.answerWithin ?? 0,
        known,
      });
    case 'lead-key':
      return say('lowered.lead-key', { left: after.keys.lead === null ? 'none' : 'other' });
    case 'above':
      return say('lowered.above');
  }
}

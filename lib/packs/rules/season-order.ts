import type { Rule, RuleExample } from '../rule';

/** A season ends after it began. */
export default {
  kind: 'error',
  because: {
    en: 'A season that ends before it begins never comes: the pack would be installed and say nothing, and nobody would know why.',
    fr: 'Une saison qui finit avant de commencer n’arrive jamais : le pack serait installé et ne dirait rien, sans que personne sache pourquoi.',
  },
  find: ({ season: { from, until } = {} }) => {
    if (from === undefined || until === undefined || from <= until) return [];
    const says = {
      en: `The season ends on ${until}, before it begins on ${from}.`,
      fr: `La saison finit le ${until}, avant de commencer le ${from}.`,
    };
    const mend = [
      { path: ['season', 'from'], from, to: until },
      { path: ['season', 'until'], from: until, to: from },
    ];
    return [{ path: ['season', 'until'], item: null, says, mend }];
  },
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: (pack) => Object.assign(pack, { season: { from: '2027-06-01', until: '2027-03-01' } }),
    at: 'season.until',
  },
];

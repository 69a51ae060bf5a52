import type { Rule, RuleExample } from '../rule';

/** Set phrases are known in both languages. */
export default {
  kind: 'advice',
  because: {
    en: 'Teams often answer in two languages. Where the set phrases of one of them are unknown, reflexes go unseen in that language only.',
    fr: 'Une équipe répond souvent en deux langues. Si les formules de l’une manquent, les réflexes n’y sont jamais vus.',
  },
  find: ({ phrases }) => {
    const [only, other] = [...new Set(phrases.map(({ item }) => item.lang))];
    if (!only || other) return [];
    const says = {
      en: 'Set phrases are there in one language only.',
      fr: 'Les formules ne sont là que dans une langue.',
    };
    return [{ path: ['phrases'], item: null, says }];
  },
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: (pack) => Object.assign(pack, { phrases: pack.phrases.filter(({ lang }) => lang === 'fr') }),
    at: 'phrases',
  },
];

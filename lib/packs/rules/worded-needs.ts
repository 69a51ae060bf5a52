import { isWhole } from '../ground';
import type { Rule, RuleExample } from '../rule';
import { type Need, needIds } from '../schema';

/** What a set phrase leaves out has words, here or below. */
export default {
  kind: 'error',
  because: {
    en: 'A set phrase is never a fault: the panel says what would make it true again. Without words for that, there is nothing to offer.',
    fr: 'Une formule n’est jamais une faute : le panneau dit ce qui la rendrait vraie. Sans mots pour cela, il n’a rien à proposer.',
  },
  find: (draft, ground) => {
    if (!isWhole(draft, ground)) return [];
    const used = new Set<Need>(
      draft.phrases.filter(({ item }) => !item.protected).map(({ item }) => item.needs),
    );
    return needIds
      .filter((need) => used.has(need) && !draft.wordedNeeds.has(need) && !ground.below?.needs[need])
      .map((need) => ({
        path: ['needs'],
        item: need,
        says: {
          en: `Set phrases need “${need}”, and nothing says what that is.`,
          fr: `Des formules demandent « ${need} », et rien ne dit ce que c’est.`,
        },
      }));
  },
} satisfies Rule;

export const examples: RuleExample[] = [{ breaks: ({ needs }) => delete needs.date, at: 'needs' }];

import { moments as all } from '../../interactions/schema';
import type { Rule, RuleExample } from '../rule';

/** The panel shows the intention of whatever moment comes. */
export default {
  kind: 'error',
  find: ({ moments }) =>
    all
      .filter((id) => !moments.some(({ item }) => item.id === id))
      .map((id) => ({
        path: ['moments'],
        item: id,
        says: {
          en: `The moment “${id}” is missing, or cannot be read.`,
          fr: `Le moment « ${id} » manque, ou ne peut pas être lu.`,
        },
      })),
} satisfies Rule;

export const examples: RuleExample[] = [{ breaks: ({ moments }) => moments.pop(), at: 'moments' }];

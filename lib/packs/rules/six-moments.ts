import { moments as all } from '../../interactions/schema';
import type { Rule, RuleExample } from '../rule';

/** The panel shows the intention of whatever moment comes; what lies on the core may leave them to it. */
export default {
  kind: 'error',
  because: {
    en: 'The panel shows the intention of whatever moment the conversation is in. A built-in pack that lacks one would leave it blank.',
    fr: 'Le panneau montre l’intention du moment où en est la conversation. Si le pack de base en oublie un, rien ne s’affiche.',
  },
  find: ({ moments, layer }) =>
    all
      .filter((id) => layer === 'core' && !moments.some(({ item }) => item.id === id))
      .map((id) => ({
        path: ['moments'],
        item: id,
        says: {
          en: `The moment “${id}” is missing, or cannot be read.`,
          fr: `Le moment « ${id} » manque, ou ne peut pas être lu.`,
        },
      })),
} satisfies Rule;

export const examples: RuleExample[] = [{ breaks: ({ moments }) => moments.pop(), at: 'moments' }];

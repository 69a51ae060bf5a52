import { cueLanguages } from '../../cues/catalogue';
import { wordsOf } from '../../cues/words';
import { formulaOf } from '../../echoes/formula';
import type { Rule, RuleExample } from '../rule';

/** Greetings are common, and are formulas all the same. */
const greetings = new Set(
  'bonjour bonsoir bonne salut merci cordialement hello hi thanks thank regards sincerely'.split(' '),
);
const common = new Set(
  cueLanguages
    .flatMap(({ commonWords }) => commonWords.flatMap((text) => wordsOf(text).map(({ plain }) => plain)))
    .filter((word) => !greetings.has(word)),
);

/** Two words side by side are enough: most phrases need no closer look. */
const severalWords = /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u;
const slots = /\[[^\]]*\]/g;

/** A set phrase has words of its own by which it can be met, and is not met everywhere. */
export default {
  kind: 'error',
  because: {
    en: 'A set phrase is met by its words. With none it is never met; with one that everybody writes, it would be met in every reply, and nobody would believe it any more.',
    fr: 'Une formule se reconnaît à ses mots. Sans mot, elle n’est jamais reconnue ; avec un seul que tout le monde écrit, elle le serait dans chaque réponse, et plus personne n’y croirait.',
  },
  find: ({ phrases }) =>
    phrases.flatMap(({ item, at }) =>
      [item.text, ...item.variants].flatMap((text, place) => {
        if (severalWords.test(text.replace(slots, ''))) return [];
        const [first, ...others] = formulaOf(text);
        if (first !== undefined && (others.length > 0 || !common.has(first.slice(1)))) return [];
        const path = ['phrases', at, ...(place === 0 ? ['text'] : ['variants', place - 1])];
        const mend = place === 0 ? {} : { mend: [{ path, from: text }] };
        return [{ path, item: item.id, says: first === undefined ? noWord : oneWord, ...mend }];
      }),
    ),
} satisfies Rule;

const noWord = {
  en: 'There is no word here by which this could be met.',
  fr: 'Il n’y a ici aucun mot auquel reconnaître la formule.',
};
const oneWord = {
  en: 'This one word stands in nearly every reply. A few more words make it a formula.',
  fr: 'Ce seul mot est dans presque toutes les réponses. Quelques mots de plus en font une formule.',
};

export const examples: RuleExample[] = [
  ...['[Marque] …', 'Vous', '!'].map((text) => ({
    breaks: ({ phrases }: Parameters<RuleExample['breaks']>[0]) => Object.assign(phrases[0] ?? {}, { text }),
    at: 'phrases.0.text',
  })),
  {
    breaks: ({ phrases }) => Object.assign(phrases[0] ?? {}, { variants: ['Bonjour à vous', 'pour …'] }),
    at: 'phrases.0.variants.1',
  },
];

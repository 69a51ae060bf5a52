import { plain } from '../../text';
import { named, nameIn } from '../layers';
import type { Mend } from '../problem';
import type { Rule, RuleExample } from '../rule';
import type { Phrase } from '../schema';

interface Known {
  id: string;
  isProtected: boolean;
  isBelow: boolean;
}

/** One wording stands in one phrase: never flagged here and exempt there. */
export default {
  kind: 'advice',
  because: {
    en: 'When a wording stands in two phrases, it has two answers: which one speaks is chance. When one of them is protected, it is never flagged at all.',
    fr: 'Une formulation présente dans deux formules a deux réponses, et le hasard choisit. Si l’une est protégée, elle n’est plus jamais signalée.',
  },
  find: ({ phrases, id: pack, retires }, { below }) => {
    const known = new Map<string, Known>();
    const gone = new Set([
      ...phrases.flatMap(({ item }) => (item.replaces ? [named(item.replaces, pack)] : [])),
      ...retires.map(({ item }) => named(item, pack)),
    ]);
    for (const phrase of below?.phrases ?? [])
      if (!gone.has(phrase.id))
        for (const text of wordingsOf(phrase)) known.set(keyOf(phrase, text), knownAs(phrase, true));
    return phrases.flatMap(({ item, at }) =>
      wordingsOf(item).flatMap((text, place) => {
        const key = keyOf(item, text);
        const other = known.get(key);
        if (!other) known.set(key, knownAs({ ...item, id: nameIn(pack, item.id) }, false));
        // What lies below may be said again, only not with the opposite meaning.
        if (!other || (other.isBelow && other.isProtected === item.protected)) return [];
        const path = ['phrases', at, ...(place === 0 ? ['text'] : ['variants', place - 1])];
        const says = sayingOf(other, item.protected);
        return [{ path, item: item.id, says, ...mendOf(item, at, place, path) }];
      }),
    );
  },
} satisfies Rule;

const wordingsOf = ({ text, variants }: Phrase) => [text, ...variants];
/** As they are met: neither accents nor the last mark count. */
const keyOf = ({ lang }: Phrase, text: string) => `${lang} ${plain(text).replace(/[\s.!?…]+$/, '')}`;
const knownAs = ({ id, protected: isProtected }: Phrase, isBelow: boolean): Known => ({
  id,
  isProtected,
  isBelow,
});

/** A wording among others goes; a phrase that holds nothing else goes with it. */
function mendOf(item: Phrase, at: number, place: number, path: (string | number)[]): { mend?: Mend } {
  if (place > 0) return { mend: [{ path, from: item.variants[place - 1] }] };
  return item.variants.length === 0 ? { mend: [{ path: ['phrases', at], from: item }] } : {};
}

const sayingOf = ({ id, isProtected }: Known, here: boolean) =>
  isProtected === here
    ? { en: `“${id}” holds this wording already.`, fr: `« ${id} » contient déjà cette formulation.` }
    : {
        en: `“${id}” holds this wording already, and one of the two is protected.`,
        fr: `« ${id} » contient déjà cette formulation, et l’une des deux est protégée.`,
      };

export const examples: RuleExample[] = [
  {
    breaks: ({ phrases }) => {
      const [, , one, other] = phrases;
      Object.assign(other ?? {}, { text: one?.text.toUpperCase(), variants: [] });
    },
    at: 'phrases.3.text',
  },
  {
    breaks: ({ phrases }) =>
      Object.assign(phrases[1] ?? {}, { variants: ['Une tout autre fin', phrases[0]?.text] }),
    at: 'phrases.1.variants.1',
  },
  {
    breaks: (pack) => {
      Object.assign(pack, { id: 'spring', layer: 'team' });
      Object.assign(pack.phrases[0] ?? {}, { protected: true });
    },
    below: (pack) => pack,
    at: 'phrases.0.text',
  },
];

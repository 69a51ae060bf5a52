import type { Pack, Phrase } from '../packs/schema';
import { tokensOf } from './alike';
import { freshId, idStart } from './fresh-id';
import type { Proposal } from './proposal';

/** The pack with these proposals as phrases of its own, each under a free id; what it holds already is left out. */
export function toPhrases(proposals: readonly Proposal[], pack: Pack): Pack {
  const keyOf = ({ lang, text }: { lang: string; text: string }) => `${lang} ${tokensOf(text).join(' ')}`;
  const held = new Set(
    pack.phrases.flatMap(({ lang, text, variants }) =>
      [text, ...variants].map((one) => keyOf({ lang, text: one })),
    ),
  );
  const ids = new Set(pack.phrases.map(({ id }) => id));
  const added: Phrase[] = [];
  for (const proposal of proposals) {
    if (held.has(keyOf(proposal))) continue;
    held.add(keyOf(proposal));
    const id = freshId(idStart('phrases', proposal.moment), ids);
    ids.add(id);
    const { moment, lang, text, variants, needs } = proposal;
    added.push({ id, moment, lang, text, variants: [...variants], needs, protected: proposal.protected });
  }
  return added.length === 0 ? pack : { ...pack, phrases: [...pack.phrases, ...added] };
}

import { cueLanguages } from '../../cues/catalogue';
import { wordsOf } from '../../cues/words';
import type { Rule, RuleExample } from '../rule';

const common = new Set(cueLanguages.flatMap(({ commonWords }) => commonWords.flatMap(formsIn)));
function formsIn(text: string): string[] {
  return wordsOf(text).map(({ plain }) => plain);
}

/** A cue's own words hold something that not every message holds. */
export default {
  kind: 'error',
  because: {
    en: 'A word that stands in nearly every message would raise this cue in nearly every conversation, and the panel would speak without a reason.',
    fr: 'Un mot présent dans presque tous les messages ferait entendre ce signe dans presque toutes les conversations, et le panneau parlerait sans raison.',
  },
  find: ({ cues }) =>
    cues.flatMap(({ item, at }) =>
      (['words', 'falseFriends'] as const).flatMap((list) =>
        (['en', 'fr'] as const).flatMap((language) =>
          (item[list]?.[language] ?? []).flatMap((said, place) => {
            const [first, ...others] = formsIn(said);
            if (first !== undefined && (others.length > 0 || !common.has(first))) return [];
            const path = ['cues', at, list, language, place];
            const says = {
              en: `“${said.slice(0, 40)}” is too little to hold on to. Two or three words together are surer.`,
              fr: `« ${said.slice(0, 40)} » ne suffit pas pour s’y tenir. Deux ou trois mots ensemble sont plus sûrs.`,
            };
            return [{ path, item: item.id, says, mend: [{ path, from: said }] }];
          }),
        ),
      ),
    ),
} satisfies Rule;

const heardBy = (said: string, list = 'words'): RuleExample => ({
  breaks: ({ cues }) => Object.assign(cues[0] ?? {}, { [list]: { en: [], fr: [said] } }),
  at: `cues.0.${list}.fr.0`,
});
export const examples: RuleExample[] = [heardBy('Toujours'), heardBy('…'), heardBy('pas', 'falseFriends')];

import { plain } from '../../text';
import type { Rule, RuleExample } from '../rule';

/** What law protects about a person: origin, belief, sex and its love, disability, age, pregnancy, union. */
const protectedWords = {
  en: `woman women female females man men male gay lesbian bisexual transgender queer pregnant pregnancy
    disabled disability wheelchair deaf blind autistic muslim muslims islam islamic jew jews jewish christian
    catholic protestant hindu buddhist atheist religion religious arab arabs african africans asian asians
    gypsy gypsies foreigner foreigners immigrant immigrants refugee refugees ethnicity elderly pensioner
    pensioners trade-union unionist`,
  fr: `femme femmes homme hommes gay gays lesbienne lesbiennes homosexuel homosexuels homosexuelle bisexuel
    bisexuelle transgenre enceinte grossesse handicap handicape handicapee handicapes handicapees sourd sourde
    aveugle autiste musulman musulmans musulmane musulmanes islam juif juifs juive juives chretien chretienne
    catholique protestant protestante hindou bouddhiste athee religion religieux religieuse arabe arabes
    africain africains africaine africaines asiatique asiatiques rom roms gitan gitans etranger etrangers
    etrangere etrangeres immigre immigres immigree refugie refugiee ethnie retraite retraites retraitee
    retraitees vieillard vieillards syndicaliste syndique syndiquee`,
};
const lists = {
  en: new Set(protectedWords.en.split(/\s+/)),
  fr: new Set(protectedWords.fr.split(/\s+/)),
};

export default {
  kind: 'error',
  firm: true,
  because: {
    en: 'A cue says what somebody may be feeling, never who they are. Origin, belief, sex, age, disability or union must not change how anybody is answered; in many countries that is the law.',
    fr: 'Un signe dit ce que quelqu’un ressent peut-être, jamais qui est cette personne. Origine, croyance, sexe, âge, handicap ou syndicat n’ont pas à changer la réponse ; dans bien des pays, c’est la loi.',
  },
  find: ({ cues }) =>
    cues.flatMap(({ item, at }) =>
      (['en', 'fr'] as const).flatMap((language) =>
        (item.words?.[language] ?? []).flatMap((said, place) => {
          const found = plain(said)
            .split(/[^\p{L}\p{N}-]+/u)
            .find((word) => lists[language].has(word));
          if (!found) return [];
          const path = ['cues', at, 'words', language, place];
          const says = {
            en: `“${found}” says who somebody is, not what they feel. It cannot call a cue.`,
            fr: `« ${found} » dit qui est une personne, pas ce qu’elle ressent. Ce mot ne peut pas appeler un signe.`,
          };
          return [{ path, item: item.id, says, mend: [{ path, from: said }] }];
        }),
      ),
    ),
} satisfies Rule;

const calledBy = (language: 'en' | 'fr', said: string): RuleExample => ({
  breaks: ({ cues }) =>
    Object.assign(cues[0] ?? {}, { words: { en: [], fr: [], [language]: ['ok so', said] } }),
  at: `cues.0.words.${language}.1`,
});
export const examples: RuleExample[] = [
  calledBy('en', 'as a pregnant woman'),
  calledBy('en', 'Disabled'),
  calledBy('fr', 'je suis handicapée'),
  calledBy('fr', 'un étranger'),
];

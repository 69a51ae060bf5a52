import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'few',
  place: 2,
  title: { fr: 'Demander à quatre', en: 'Ask four' },
  does: {
    fr: 'Quatre personnes partagent, on demande la synthèse. Puis trois, deux, une, et personne.',
    en: 'Four people share, and the summary is asked for. Then three, two, one, and nobody.',
  },
  why: {
    fr: 'Sous cinq personnes, la synthèse n’est pas cachée : elle n’est pas faite. Aucun réglage, aucun rôle et aucun mot de passe ne la fait faire. À quatre, deviner qui a dit quoi serait trop facile.',
    en: 'Below five people the summary is not hidden: it is not made. No setting, no role and no password has it made. Among four, guessing who said what would be too easy.',
  },
  run: async (world) => {
    const answers = [];
    for (const many of [4, 3, 2, 1, 0]) answers.push(await ask(world, await sharesOf(world, upTo(many))));
    const came = answers.filter((answer) => answer !== null).length;
    return {
      verdict: came === 0 ? 'held' : 'broken',
      says:
        came === 0
          ? [
              {
                fr: 'Cinq demandes, de quatre personnes à aucune : rien n’est revenu, aucune fois.',
                en: 'Five requests, from four people down to none: nothing came back, not once.',
              },
            ]
          : [
              {
                fr: `Sur cinq demandes à moins de cinq personnes, ${came} a ou ont reçu une réponse.`,
                en: `Of five requests to fewer than five people, ${came} got an answer.`,
              },
            ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Réponse à quatre partages', en: 'Answer to four shares' },
          release: answers.find((answer) => answer !== null) ?? null,
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ releaseOf }) => ({
    releaseOf: (counted, where, random) =>
      releaseOf({ ...counted, people: counted.people + 1 }, where, random),
  }),
];

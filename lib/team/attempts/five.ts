import type { Attempt, Sabotage } from '../attempt';
import { breachesOf } from '../breaches';
import { ask, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'few',
  place: 3,
  title: { fr: 'Demander à cinq', en: 'Ask five' },
  does: {
    fr: 'Cinq personnes partagent. On demande la synthèse, puis on la vérifie contre ce que chacune a vraiment laissé partir.',
    en: 'Five people share. The summary is asked for, then held against what each of them really let go.',
  },
  why: {
    fr: 'À cinq, des thèmes, en grandes masses : jamais de compte exact, jamais de groupe de moins de trois, et aucun mot de personne. Un thème dont moins de cinq ont parlé reste caché. La vérification se fait aussi sans le flou, qui pourrait flatter le résultat.',
    en: 'At five, themes, in broad strokes: never an exact count, never a group below three, and nobody’s words. A theme that fewer than five spoke of stays hidden. It is checked without the blur as well, which might flatter the result.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(5));
    const answer = await ask(world, shares);
    const sharp = await ask(world, shares, { ...world.team.terms, noise: null });
    const breaches = [...breachesOf(answer, shares), ...breachesOf(sharp, shares)];
    const held = answer !== null && answer.words === null && breaches.length === 0;
    return {
      verdict: held ? 'held' : 'broken',
      says: held
        ? [
            {
              fr: 'Des thèmes sont revenus, et aucun mot. Chaque ligne repose sur cinq personnes, chaque groupe sur trois au moins, comptées avec le flou.',
              en: 'Themes came back, and no words. Each line rests on five people, each group on three at least, as blurred.',
            },
          ]
        : [
            {
              fr: answer ? 'La synthèse en dit plus qu’elle ne devrait.' : 'À cinq, rien n’est revenu.',
              en: answer ? 'The summary says more than it should.' : 'At five, nothing came back.',
            },
          ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Réponse à cinq partages', en: 'Answer to five shares' },
          release: answer,
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ releaseOf }) => ({
    releaseOf: async (counted, where, random) => {
      const made = await releaseOf(counted, where, random);
      return made && { ...made, words: counted.words };
    },
  }),
  ({ releaseOf }) => ({
    releaseOf: (counted, where, random) =>
      releaseOf({ ...counted, people: counted.people - 1 }, where, random),
  }),
  ({ releaseOf }) => ({
    releaseOf: async (counted, where, random) => {
      const made = await releaseOf(counted, where, random);
      const groups = [
        { from: 0, to: 0, tenths: 9 },
        { from: 9, to: 9, tenths: 1 },
      ];
      const alone = { is: 'spread', people: '5-9', groups, mean: null } as const;
      return made && { ...made, fields: { ...made.fields, glad: alone } };
    },
  }),
];

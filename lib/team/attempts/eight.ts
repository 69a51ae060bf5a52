import type { Attempt, Sabotage } from '../attempt';
import { breachesOf } from '../breaches';
import { ask, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'few',
  place: 4,
  title: { fr: 'Demander à huit', en: 'Ask eight' },
  does: {
    fr: 'Sept personnes partagent, avec chacune une phrase cochée ; puis une huitième. On demande la synthèse les deux fois.',
    en: 'Seven people share, with one line ticked by each; then an eighth. The summary is asked for both times.',
  },
  why: {
    fr: 'Une phrase ne part que si son auteur l’a cochée, elle seule, après l’avoir lue telle qu’elle partira : noms et nombres masqués. Elle ne se montre qu’à partir de huit personnes qui en ont chacune donné une, mélangées, sans date. Une tournure peut trahir : c’est dit à qui coche.',
    en: 'A line leaves only if its author ticked that very line, having read it as it will leave: names and numbers masked. It is shown only once eight people each gave one, shuffled, without a date. A turn of phrase can give someone away: whoever ticks is told so.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(8));
    const atSeven = await ask(world, shares.slice(0, 7));
    const atEight = await ask(world, shares);
    const breaches = [...breachesOf(atSeven, shares.slice(0, 7)), ...breachesOf(atEight, shares)];
    const came = atEight?.words ?? null;
    const held = atSeven !== null && atSeven.words === null && came !== null && breaches.length === 0;
    return {
      verdict: held ? 'held' : 'broken',
      says: held
        ? [
            {
              fr: 'À sept, des thèmes et aucune phrase. À huit, les phrases cochées, et elles seules.',
              en: 'At seven, themes and not one line. At eight, the lines that were ticked, and no other.',
            },
          ]
        : [
            {
              fr: came ? 'Des mots sont sortis sans y avoir droit.' : 'À huit, aucune phrase n’est revenue.',
              en: came ? 'Words came out that had no right to.' : 'At eight, no line came back.',
            },
          ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Réponse à huit partages', en: 'Answer to eight shares' },
          release: atEight,
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
    releaseOf: async (counted, where, random) => {
      const made = await releaseOf(counted, where, random);
      return made && { ...made, words: made.words && [...made.words, 'A line nobody ticked.'] };
    },
  }),
];

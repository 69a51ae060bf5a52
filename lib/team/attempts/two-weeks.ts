import { weeksFrom } from '../../summaries/week';
import type { Attempt, Sabotage } from '../attempt';
import { atDesk, filesOf, sharesOf, upTo } from '../demonstration';
import { oneWeek } from '../one-week';

export default {
  aim: 'trick',
  place: 1,
  title: { fr: 'Ajouter deux semaines pour arriver à cinq', en: 'Add two weeks together to reach five' },
  does: {
    fr: 'Trois partages d’une semaine et deux de la semaine d’avant, remis ensemble à la personne dépositaire.',
    en: 'Three shares of one week and two of the week before, handed to the steward together.',
  },
  why: {
    fr: 'Deux semaines ne font pas cinq personnes : les mêmes peuvent revenir, et rien ne relie leurs partages d’une semaine à l’autre. Chaque semaine se compte donc à part.',
    en: 'Two weeks do not make five people: the same may come back, and nothing ties their shares of one week to those of another. So each week is counted by itself.',
  },
  run: async (world) => {
    const before = weeksFrom(world.week, -1);
    const shares = [
      ...(await sharesOf(world, upTo(3))),
      ...(await sharesOf(world, upTo(2), { week: before })),
    ];
    const weeks = await atDesk(world, await filesOf(world, shares));
    const came = weeks.filter(({ answer }) => answer !== null).length;
    return {
      verdict: came === 0 && weeks.length === 2 ? 'held' : 'broken',
      says: [
        {
          fr: `Fichiers : ${shares.length}. Semaines reconnues : ${weeks.length}. Réponses : ${came}.`,
          en: `Files: ${shares.length}. Weeks told apart: ${weeks.length}. Answers: ${came}.`,
        },
      ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Les deux semaines ensemble', en: 'Both weeks together' },
          release: weeks.find(({ answer }) => answer !== null)?.answer ?? null,
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [oneWeek];

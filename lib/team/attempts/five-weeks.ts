import { weeksFrom } from '../../summaries/week';
import type { Attempt, Sabotage } from '../attempt';
import { atDesk, filesOf, sharesOf, upTo } from '../demonstration';
import { oneWeek } from '../one-week';

export default {
  aim: 'trick',
  place: 3,
  title: { fr: 'Réunir cinq semaines d’une même personne', en: 'Gather five weeks of one person' },
  does: {
    fr: 'Une seule personne partage cinq semaines de suite. Les cinq fichiers sont remis ensemble.',
    en: 'One person alone shares five weeks in a row. The five files are handed in together.',
  },
  why: {
    fr: 'Cinq fichiers, cinq numéros, mais cinq semaines : chacune ne compte qu’une voix, et reste muette.',
    en: 'Five files, five numbers, but five weeks: each counts a single voice, and stays silent.',
  },
  run: async (world) => {
    const weeks = upTo(5).map((back) => weeksFrom(world.week, -back));
    const shares = (await Promise.all(weeks.map((week) => sharesOf(world, [0], { week })))).flat();
    const numbers = new Set(shares.map(({ id }) => id)).size;
    const answers = await atDesk(world, await filesOf(world, shares));
    const came = answers.filter(({ answer }) => answer !== null).length;
    return {
      verdict: came === 0 && answers.length === 5 ? 'held' : 'broken',
      says: [
        {
          fr: `Numéros différents : ${numbers}. Semaines reconnues : ${answers.length}. Réponses : ${came}.`,
          en: `Different numbers: ${numbers}. Weeks told apart: ${answers.length}. Answers: ${came}.`,
        },
      ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Les cinq semaines ensemble', en: 'The five weeks together' },
          release: answers.find(({ answer }) => answer !== null)?.answer ?? null,
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [oneWeek];

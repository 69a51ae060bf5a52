import type { Attempt, Sabotage } from '../attempt';
import { countedOf, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'compare',
  place: 2,
  title: { fr: 'Ajouter une personne en retard, et redemander', en: 'Add one latecomer, and ask again' },
  does: {
    fr: 'Six personnes ont partagé, la synthèse est faite. Une autre partage en retard, puis deux, trois, quatre, cinq ; on redemande à chaque fois.',
    en: 'Six people have shared and the summary is made. One more shares late, then two, three, four, five; it is asked for again each time.',
  },
  why: {
    fr: 'Si l’ancienne réponse pouvait accueillir une personne de plus, la différence serait son portrait. Les retards attendent donc d’être cinq, et forment alors une seconde réponse, à eux seuls.',
    en: 'If the old answer could take one more person in, the difference would be a portrait of that person. So latecomers wait until they are five, and then make a second answer of their own.',
  },
  run: async (world) => {
    const { code, team } = world;
    const shares = await sharesOf(world, upTo(11));
    const counted = await countedOf(world, shares.slice(0, 6));
    const parts = [];
    for (const late of [1, 2, 3, 4, 5])
      parts.push(await code.latePart(code.stateOf(shares.slice(0, 6 + late)), counted, team.terms.k));
    const early = parts.slice(0, 4).filter(({ is }) => is === 'part').length;
    const last = parts[4];
    const before = new Set(shares.slice(0, 6).map(({ id }) => id));
    const apart =
      last?.is === 'part' && last.state.size === 5 && [...last.state.keys()].every((id) => !before.has(id));
    return {
      verdict: early === 0 && apart ? 'held' : 'broken',
      says: [
        early === 0
          ? {
              fr: 'D’un à quatre retards : la réponse ne bouge pas, et rien ne s’y ajoute.',
              en: 'From one to four latecomers: the answer does not move, and nothing is added to it.',
            }
          : {
              fr: 'Moins de cinq retards ont suffi à faire une réponse de plus.',
              en: 'Fewer than five latecomers were enough for another answer.',
            },
        apart
          ? {
              fr: 'Au cinquième, une seconde réponse devient possible ; elle ne compte personne de la première.',
              en: 'With the fifth, a second answer becomes possible; it counts nobody of the first.',
            }
          : {
              fr: 'Au cinquième, la seconde réponse n’est pas faite des cinq retards seuls.',
              en: 'With the fifth, the second answer is not made of the five latecomers alone.',
            },
      ],
      shown: [],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ latePart }) => ({ latePart: (state, counted) => latePart(state, counted, 1) }),
  () => ({ latePart: async (state) => ({ is: 'part', state }) }),
];

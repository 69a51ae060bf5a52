import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo } from '../demonstration';
import { refusals } from '../refusals';

export default {
  aim: 'somebody',
  place: 1,
  title: { fr: 'Demander un seul thème', en: 'Ask for one theme only' },
  does: {
    fr: 'On ajoute « ce thème seulement » partout où une demande pourrait le porter : aux règles de l’équipe, à sa mise en place, à la synthèse.',
    en: '“This theme only” is added wherever a request could carry it: to the team’s rules, to its set-up, to the summary.',
  },
  why: {
    fr: 'Choisir ce qu’on regarde, c’est couper l’équipe en morceaux jusqu’à n’avoir qu’une personne. Il n’y a donc rien à choisir : la synthèse est toujours entière, et un fichier qui porte un mot de trop est refusé en bloc.',
    en: 'Choosing what to look at means cutting a team up until one person is left. So there is nothing to choose: a summary is always whole, and a file that holds one word too many is refused altogether.',
  },
  run: async (world) => {
    const answer = await ask(world, await sharesOf(world, upTo(8)));
    const only = ['theme.wait'];
    return refusals(world, [
      { kind: 'terms', sound: world.team.terms, adds: { only } },
      { kind: 'team', sound: world.team, adds: { only } },
      { kind: 'release', sound: answer, adds: { only } },
    ]);
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ accepts }) => ({ accepts: { ...accepts, terms: () => true } }),
  ({ accepts }) => ({ accepts: { ...accepts, release: () => false } }),
];

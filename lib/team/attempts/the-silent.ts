import type { Random } from '../../summaries/noise';
import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo, type World } from '../demonstration';
import { dice, diceBytes } from '../dice';
import { refusals } from '../refusals';

export default {
  aim: 'somebody',
  place: 6,
  title: { fr: 'Chercher qui s’est tu', en: 'Look for the silent' },
  does: {
    fr: 'Cinq personnes partagent. Puis on recommence avec une sixième, qui partage et se ravise, et on compare. Enfin on essaie d’inscrire quelque part l’effectif, les membres, les absents.',
    en: 'Five people share. Then again with a sixth, who shares and thinks better of it, and the two are compared. Last, the size of the team, its members and who is missing are written in wherever they might fit.',
  },
  why: {
    fr: 'Aucun fichier ne dit combien l’équipe compte de personnes, ni lesquelles. Qui ne partage pas ne produit rien, et rien ne peut manquer sur une liste qui n’existe pas. Un partage repris a la taille d’un partage, et ne laisse pas de trace dans la réponse.',
    en: 'No file says how many people a team has, nor which. Whoever does not share produces nothing, and nothing can be missing from a list that does not exist. A share taken back has the size of a share, and leaves no trace in the answer.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(6));
    const five = shares.slice(0, 5);
    const quiet = await alike(world, five);
    const back = { is: 'withdrawn' as const, id: shares[5]?.id ?? '', team: world.team.id, week: world.week };
    const same = quiet !== null && quiet === (await alike(world, [...shares, back]));
    const answer = await ask(world, five);
    const list = refusals(world, [
      { kind: 'team', sound: world.team, adds: { size: 12 } },
      { kind: 'team', sound: world.team, adds: { members: ['Nadia', 'Karim'] } },
      { kind: 'release', sound: answer, adds: { contributors: 5 } },
      { kind: 'release', sound: answer, adds: { silent: 7 } },
    ]);
    return {
      verdict: same && list.verdict === 'held' ? 'held' : 'broken',
      says: [
        same
          ? {
              fr: 'Avec ou sans le partage repris, la réponse est la même, à la lettre près.',
              en: 'With the share taken back or without it, the answer is the same, to the letter.',
            }
          : {
              fr: 'Le partage repris a laissé une trace dans la réponse.',
              en: 'The share taken back left a trace in the answer.',
            },
        ...list.says,
      ],
      shown: list.shown,
    };
  },
} satisfies Attempt;

/** The answer as text, with the same luck every time: only what people did can make a difference. */
async function alike(world: World, shares: Parameters<typeof ask>[1]): Promise<string | null> {
  const roll = dice(1);
  const random: Random = (bytes) => diceBytes(roll, bytes);
  const answer = await ask({ ...world, random }, shares);
  return answer && JSON.stringify(answer);
}

export const sabotages: Sabotage[] = [
  ({ stateOf }) => ({ stateOf: (shares) => stateOf(shares.filter(({ is }) => is === 'given')) }),
  ({ accepts }) => ({ accepts: { ...accepts, team: () => true } }),
];

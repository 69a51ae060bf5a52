import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo } from '../demonstration';
import { bait } from '../invented-notes';
import { refusals } from '../refusals';

export default {
  aim: 'somebody',
  place: 3,
  title: { fr: 'Demander une seule personne', en: 'Ask for one person' },
  does: {
    fr: 'On demande la synthèse d’une personne, on met un nom dans un partage, et une ligne par personne dans la réponse.',
    en: 'The summary of one person is asked for, a name is put into a share, and one row per person into the answer.',
  },
  why: {
    fr: 'Ce qui part ne porte ni nom ni numéro de personne : il n’y a rien à demander. Le format d’une synthèse n’a pas de place pour une ligne par personne, et tout fichier qui en porterait une est refusé.',
    en: 'What leaves carries no name and no number of a person: there is nothing to ask for. The form of a summary has no place for a row per person, and any file that held one is refused.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(8));
    const answer = await ask(world, shares);
    const [one] = shares;
    const given = one?.is === 'given' ? one.contribution : null;
    const [name = ''] = bait;
    const people = [{ name }];
    return refusals(world, [
      { kind: 'release', sound: answer, adds: { of: { person: name } } },
      { kind: 'contribution', sound: given, adds: { name } },
      { kind: 'release', sound: answer, adds: { people } },
    ]);
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [({ accepts }) => ({ accepts: { ...accepts, release: () => true } })];

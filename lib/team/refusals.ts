import type { Both, Outcome } from './attempt';
import type { Code } from './code';
import type { World } from './demonstration';

/** A sound file of the product, and what somebody slips into it. */
interface Slipped {
  kind: keyof Code['accepts'];
  sound: object | null;
  adds: object;
}
const kinds: Record<Slipped['kind'], Both> = {
  terms: { fr: 'dans les règles de l’équipe', en: 'in the team’s rules' },
  team: { fr: 'dans la mise en place de l’équipe', en: 'in the team’s set-up' },
  contribution: { fr: 'dans le partage d’une personne', en: 'in one person’s share' },
  release: { fr: 'dans la synthèse', en: 'in the summary' },
};

/**
 * Hands the product files with something in them that has no place there. The same files without it must be taken:
 * a reader that refuses everything would prove nothing.
 */
export function refusals({ code }: World, slipped: readonly Slipped[]): Outcome {
  const tried = slipped.map(({ kind, sound, adds }) => ({
    is: 'asked' as const,
    label: kinds[kind],
    asked: JSON.stringify(adds),
    refused: !code.accepts[kind]({ ...sound, ...adds }),
    wasSound: code.accepts[kind](sound),
  }));
  const refused = tried.filter((one) => one.refused).length;
  const held = tried.every((one) => one.refused && one.wasSound);
  return {
    verdict: held ? 'held' : 'broken',
    says: [
      {
        fr: `Demandes essayées : ${tried.length}. Refusées : ${refused}.`,
        en: `Requests tried: ${tried.length}. Refused: ${refused}.`,
      },
      tried.every(({ wasSound }) => wasSound)
        ? {
            fr: 'Les mêmes fichiers, sans l’ajout, ont été acceptés.',
            en: 'The same files, without what was added, were accepted.',
          }
        : {
            fr: 'Un fichier sans ajout a été refusé aussi : l’essai ne prouve rien.',
            en: 'A file without anything added was refused as well: the attempt proves nothing.',
          },
    ],
    shown: tried.map(({ wasSound, ...shown }) => shown),
  };
}

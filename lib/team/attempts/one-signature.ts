import type { Attempt, Sabotage } from '../attempt';
import { knownAtEight, signedBy, signedByBoth } from '../lowering';

export default {
  aim: 'rules',
  place: 3,
  title: { fr: 'Abaisser une protection avec une signature', en: 'Lower a protection with one signature' },
  does: {
    fr: 'Une équipe a choisi huit. La personne dépositaire signe seule un retour à cinq ; puis l’encadrement, seul. On ouvre les deux sur le poste d’une personne de l’équipe.',
    en: 'A team chose eight. The steward alone signs a return to five; then the lead alone. Both are opened in the browser of somebody in the team.',
  },
  why: {
    fr: 'Ce qui protège moins demande les deux rôles. Une seule signature, même la bonne, ne change rien sur aucun poste ; il n’y a pas de compte d’administration qui passe outre.',
    en: 'Whatever protects less takes both roles. One signature, even a right one, changes nothing in any browser; there is no administrator’s account that could override it.',
  },
  run: async (world) => {
    const { code, today } = world;
    const known = await knownAtEight(world);
    const change = { k: 5, version: 2, inDays: 8 };
    const taken = [];
    for (const role of ['steward', 'lead'] as const) {
      const read = await code.readInvitation(await signedBy(role, world, change));
      taken.push(read.is === 'read' ? code.arriving(read, known, today).is : 'refused');
    }
    const both = await code.readInvitation(await signedByBoth(world, change));
    const withBoth = both.is === 'read' ? code.arriving(both, known, today).is : 'refused';
    const refused = taken.filter((is) => is === 'refused').length;
    return {
      verdict: refused === taken.length && withBoth === 'weaker' ? 'held' : 'broken',
      says: [
        {
          fr: `Fichiers signés d’une seule main : ${taken.length}. Refusés : ${refused}.`,
          en: `Files signed by one hand: ${taken.length}. Refused: ${refused}.`,
        },
        withBoth === 'weaker'
          ? {
              fr: 'Le même fichier, signé des deux, est pris en compte ; il attend son jour (essai suivant).',
              en: 'The same file, signed by both, is taken; it waits for its day (next attempt).',
            }
          : {
              fr: 'Le même fichier, signé des deux, est refusé aussi : l’essai ne prouve rien.',
              en: 'The same file, signed by both, is refused as well: the attempt proves nothing.',
            },
      ],
      shown: [],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ arriving }) => ({
    arriving: (invitation, known, today) =>
      arriving(
        { ...invitation, signedBy: [invitation.team.keys.steward, invitation.team.keys.lead ?? ''] },
        known,
        today,
      ),
  }),
];

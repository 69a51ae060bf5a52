import type { Locale } from '@/lib/locales/say';
import type { Board } from '@/lib/team/stored-schema';
import { both } from '../state';

const idOf = (nth: number) => `6f2b1c6e-0c6a-4d4e-9a3b-00000000000${nth}`;
export const obstacleIds = {
  parts: idOf(1),
  tool: idOf(2),
  length: idOf(3),
  carrier: idOf(4),
  refunds: idOf(5),
};

/** A board in the middle of a season, with words a real lead could write. */
export function busyBoard(locale: Locale): Board {
  const say = (fr: string, en: string) => both(fr, en)(locale);
  const plainly = { week: null, owner: null, due: null, answers: [] };
  return {
    id: 't-lafayette2',
    serial: 3,
    obstacles: [
      {
        ...plainly,
        id: obstacleIds.parts,
        what: say(
          'Envoyer une pièce détachée demande l’accord d’un cadre, même pour douze euros',
          'Sending a spare part takes a manager’s yes, even for twelve euros',
        ),
        cause: 'right-to-decide',
        from: 'voices',
        week: '2026-W46',
        raised: '2026-11-19',
      },
      {
        ...plainly,
        id: obstacleIds.tool,
        what: say('Trois outils ouverts pour changer une adresse', 'Three tools open to change one address'),
        cause: 'means',
        from: 'lead',
        raised: '2026-11-06',
        owner: say('Service informatique', 'The IT department'),
        due: '2026-12-01',
      },
      {
        ...plainly,
        id: obstacleIds.carrier,
        what: say(
          'Le suivi affiche « livré » avant la livraison',
          'The tracking says “delivered” before it is',
        ),
        cause: 'means',
        from: 'peer',
        raised: '2026-11-10',
        owner: say('Logistique', 'Logistics'),
        due: '2026-12-04',
        answers: [
          {
            is: 'passed-on',
            on: '2026-11-13',
            says: say(
              'Demandé une correction du suivi avant Noël.',
              'Asked them to mend the tracking before Christmas.',
            ),
            to: say('Logistique', 'Logistics'),
          },
        ],
      },
      {
        ...plainly,
        id: obstacleIds.refunds,
        what: say('Rembourser les frais de port demande un formulaire', 'Refunding postage takes a form'),
        cause: 'right-to-decide',
        from: 'voices',
        week: '2026-W45',
        raised: '2026-11-12',
        answers: [
          {
            is: 'waiver',
            on: '2026-11-16',
            says: say('Sans formulaire, et on regarde en janvier.', 'No form, and we look at it in January.'),
            scope: say('frais de port jusqu’à 15 €', 'postage up to €15'),
            until: '2026-12-31',
          },
        ],
      },
      {
        ...plainly,
        id: obstacleIds.length,
        what: say('L’enregistrement ne peut pas être coupé', 'The recording cannot be switched off'),
        cause: null,
        from: 'lead',
        raised: '2026-10-26',
        answers: [
          {
            is: 'no',
            on: '2026-10-27',
            says: say(
              'Le contrat d’assurance l’exige jusqu’en 2027.',
              'The insurance contract asks for it until 2027.',
            ),
          },
        ],
      },
    ],
    contradictions: [
      {
        id: idOf(6),
        target: say('320 secondes par appel', '320 seconds a call'),
        training: say('laisser finir la personne', 'let people finish'),
        raised: '2026-11-25',
        takenTo: null,
      },
    ],
    thanks: [
      {
        id: idOf(7),
        says: say(
          'Merci à Inès d’avoir rappelé vendredi la dame au congélateur, sans qu’on le lui demande.',
          'Thank you, Inès, for calling the lady with the freezer back on Friday without being asked.',
        ),
        on: '2026-11-20',
      },
    ],
    loop: [
      {
        week: '2026-W45',
        says: say('avons levé le formulaire des frais de port.', 'dropped the postage form.'),
        on: '2026-11-16',
      },
    ],
    ownTime: [{ week: '2026-W48', conversations: 2 }],
    diagnostic: null,
    opened: ['2026-W45', '2026-W46'],
    selfChecks: [],
  };
}

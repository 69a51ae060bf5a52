import type { Attempt, Sabotage } from '../attempt';
import { signedByBoth } from '../lowering';

export default {
  aim: 'rules',
  place: 2,
  title: { fr: 'Fixer le seuil à trois', en: 'Set the threshold to three' },
  does: {
    fr: 'On fabrique une invitation d’équipe au seuil de trois, signée par les deux rôles avec leurs vraies clés, et on l’ouvre. Puis la même à cinq.',
    en: 'A team invitation is made with a threshold of three, signed by both roles with their real keys, and opened. Then the same with five.',
  },
  why: {
    fr: 'Cinq n’est pas un réglage. Chaque navigateur vérifie lui-même ce qu’il reçoit et refuse une invitation sous cinq, qui que ce soit qui l’ait signée. On peut monter à huit, à dix ; pas descendre.',
    en: 'Five is not a setting. Each browser checks what it receives and refuses an invitation below five, whoever signed it. One can go up to eight, to ten; not down.',
  },
  run: async (world) => {
    const [three, five] = await Promise.all(
      [3, 5].map(async (k) => world.code.readInvitation(await signedByBoth(world, { k }))),
    );
    const held = three?.is === 'refused' && five?.is === 'read';
    return {
      verdict: held ? 'held' : 'broken',
      says: [
        three?.is === 'refused'
          ? {
              fr: 'À trois, l’invitation n’est pas ouverte, malgré deux signatures valables.',
              en: 'At three the invitation does not open, in spite of two valid signatures.',
            }
          : { fr: 'À trois, l’invitation a été acceptée.', en: 'At three the invitation was accepted.' },
        five?.is === 'read'
          ? { fr: 'À cinq, elle s’ouvre.', en: 'At five it opens.' }
          : { fr: 'À cinq, elle ne s’ouvre pas.', en: 'At five it does not open.' },
      ],
      shown: [
        {
          is: 'asked',
          label: { fr: 'dans l’invitation signée', en: 'in the signed invitation' },
          asked: '{"k":3}',
          refused: three?.is === 'refused',
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  // A reader for whom two signatures are enough, whatever they stand under.
  ({ readInvitation }) => ({
    readInvitation: async (given) => ({ ...(await readInvitation(given)), is: 'read' }) as never,
  }),
];

import type { Attempt, Sabotage } from '../attempt';
import { atDesk, filesOf, sharesOf } from '../demonstration';

export default {
  aim: 'trick',
  place: 2,
  title: { fr: 'Donner cinq fois le même partage', en: 'Hand in the same share five times' },
  does: {
    fr: 'Une personne partage. Son fichier est remis cinq fois, puis scellé de nouveau cinq fois, ce qui fait cinq fichiers différents.',
    en: 'One person shares. The file is handed in five times; then it is sealed anew five times, which makes five different files.',
  },
  why: {
    fr: 'Chaque navigateur donne au partage d’une semaine un numéro tiré de son propre secret, toujours le même. Cinq copies, c’est un numéro : une personne. Le numéro change d’une semaine à l’autre, et ne dit rien de qui l’a fait.',
    en: 'Each browser gives its share of a week a number drawn from its own secret, always the same. Five copies are one number: one person. The number changes from week to week, and tells nothing of who made it.',
  },
  run: async (world) => {
    const [share] = await sharesOf(world, [0]);
    const five = Array.from({ length: 5 }, () => share).flatMap((one) => one ?? []);
    const [file] = await filesOf(world, five.slice(0, 1));
    const copies = five.flatMap((_, at) => (file ? { ...file, name: `${at} ${file.name}` } : []));
    const anew = await filesOf(world, five);
    const answers = [...(await atDesk(world, copies)), ...(await atDesk(world, anew))];
    const came = answers.filter(({ answer }) => answer !== null).length;
    const differ = new Set(anew.map(({ text }) => text)).size;
    return {
      verdict: came === 0 && answers.length === 2 ? 'held' : 'broken',
      says: [
        came === 0
          ? {
              fr: 'Rien n’est revenu, ni pour les copies, ni pour les fichiers scellés de nouveau.',
              en: 'Nothing came back, neither for the copies nor for the files sealed anew.',
            }
          : {
              fr: 'Une réponse est revenue pour une seule personne.',
              en: 'An answer came back for one person.',
            },
        {
          fr: `Fichiers scellés de nouveau : ${anew.length}, tous différents : ${differ === anew.length ? 'oui' : 'non'}.`,
          en: `Files sealed anew: ${anew.length}, all different: ${differ === anew.length ? 'yes' : 'no'}.`,
        },
      ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Réponse à cinq fois le même', en: 'Answer to five times the same' },
          release: answers.find(({ answer }) => answer !== null)?.answer ?? null,
        },
      ],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  // A desk that counts files.
  ({ stateOf, gather }) => ({
    gather: async (files, desks) => {
      const { weeks, refused } = await gather(files, desks);
      const state = (one: (typeof weeks)[number]['state']) =>
        new Map(files.map(({ name }) => [name, [...one.values()][0] ?? 'withdrawn'] as const));
      return { weeks: weeks.map((one) => ({ ...one, state: state(one.state) })), refused };
    },
    stateOf,
  }),
];

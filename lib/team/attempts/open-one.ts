import { fromBase64Url } from '../../text';
import type { Attempt, Sabotage } from '../attempt';
import { atDesk, filesOf, sharesOf, upTo } from '../demonstration';

/** Two pieces of noise agree on one letter of sixty-four; this many in a hundred would be no noise. */
const mostAlike = 5;

export default {
  aim: 'somebody',
  place: 4,
  title: { fr: 'Ouvrir un seul partage', en: 'Open a single share' },
  does: {
    fr: 'On regarde le fichier d’une personne comme le verrait la messagerie ou un serveur ; on le compare aux autres ; puis on le donne, seul, au poste de la personne dépositaire.',
    en: 'One person’s file is looked at as the mail or a server would see it; it is laid beside the others; then it is handed, alone, to the steward’s desk.',
  },
  why: {
    fr: 'Un partage est scellé pour la personne dépositaire : sans sa clé, c’est du bruit, toujours de la même longueur, que l’on ait beaucoup noté, presque rien, ou tout repris. Et son poste n’a aucun écran qui montre un partage : il les mêle, et n’en sort que la synthèse.',
    en: 'A share is sealed for the steward: without the key it is noise, always of one length, whether somebody noted much, next to nothing, or took it all back. And the desk has no screen that shows a share: it mixes them, and only the summary comes out.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(6));
    const [one] = shares;
    const back = { is: 'withdrawn' as const, id: one?.id ?? '', team: world.team.id, week: world.week };
    const files = await filesOf(world, [...shares, back, ...(one ? [one] : [])]);
    const texts = files.map(({ text }) => text);
    const lengths = new Set(texts.map((text) => text.length)).size;
    const [first = '', again = ''] = [noiseIn(texts[0]), noiseIn(texts.at(-1))];
    const alike = Math.round(
      (100 * [...first].filter((letter, at) => letter === again[at]).length) / first.length,
    );
    const bytes = fromBase64Url(first)?.length ?? 0;
    const [alone] = await atDesk(world, files.slice(0, 1));
    const held = lengths === 1 && bytes > 0 && alike < mostAlike && alone?.answer === null;
    return {
      verdict: held ? 'held' : 'broken',
      says: [
        alone?.answer === null
          ? {
              fr: 'Seul, le partage ne donne rien, même avec la clé.',
              en: 'Alone, the share gives nothing, even with the key.',
            }
          : { fr: 'Seul, le partage a donné une réponse.', en: 'Alone, the share gave an answer.' },
        {
          fr: `Fichiers comparés, dont une reprise : ${files.length}. Longueurs différentes : ${lengths}.`,
          en: `Files compared, a withdrawal among them: ${files.length}. Different lengths: ${lengths}.`,
        },
        {
          fr: `Le même partage scellé deux fois : ${alike} lettres sur cent au même endroit, comme du hasard.`,
          en: `The same share sealed twice: ${alike} letters in a hundred in the same place, as with chance.`,
        },
      ],
      shown: [
        {
          is: 'bytes',
          label: {
            fr: `Le début du fichier ; ${bytes.toLocaleString('fr')} octets en tout`,
            en: `The beginning of the file; ${bytes.toLocaleString('en')} bytes in all`,
          },
          text: first.slice(0, 320),
        },
      ],
    };
  },
} satisfies Attempt;

/** What is sealed in a file, as its letters. */
const noiseIn = (file = '') => /"ct":"([\w-]+)"/.exec(file)?.[1] ?? '';

export const sabotages: Sabotage[] = [
  // Sealed without padding: how much somebody wrote shows.
  ({ sealShare }) => ({
    sealShare: async (one, key, team) =>
      (await sealShare(one, key, team)).replace(
        /"}$/,
        `${JSON.stringify(one).length % 7 === 0 ? 'A' : 'AB'}"}`,
      ),
  }),
  // No seal at all.
  () => ({
    sealShare: async (one) => JSON.stringify({ ct: btoa(JSON.stringify(one.id)).replace(/\W/g, '') }),
  }),
];

import { fromBase64Url, toBase64Url } from '../../text';
import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo } from '../demonstration';

/** Places in the file at which a letter is changed, spread over all of it. */
const places = 200;

export default {
  aim: 'rules',
  place: 1,
  title: { fr: 'Changer une lettre d’une synthèse', en: 'Change one letter of a summary' },
  does: {
    fr: `Une synthèse signée est retouchée : une lettre à la fois, à ${places} endroits ; puis un chiffre, comme le ferait une main habile. On ouvre chaque copie.`,
    en: `A signed summary is touched up: one letter at a time, in ${places} places; then one figure, as a skilled hand would do it. Each copy is opened.`,
  },
  why: {
    fr: 'La personne dépositaire signe chaque synthèse avec une clé qu’elle seule détient. La signature couvre chaque lettre : un texte retouché ne lui correspond plus, et personne ne peut la refaire à sa place.',
    en: 'The steward signs each summary with a key nobody else holds. The signature covers every letter: a text that was touched up no longer fits it, and nobody can make it in the steward’s place.',
  },
  run: async (world) => {
    const { code, keys } = world;
    const answer = await ask(world, await sharesOf(world, upTo(8)));
    const file = answer ? await code.signRelease(answer, keys.steward) : '';
    const copies = [...oneLetterOff(file), ...oneFigureOff(file)];
    let opened = 0;
    for (const copy of copies)
      if ((await code.openRelease(copy, keys.steward.publicKey)).is === 'opened') opened++;
    const untouched = (await code.openRelease(file, keys.steward.publicKey)).is === 'opened';
    return {
      verdict: opened === 0 && untouched && copies.length > places ? 'held' : 'broken',
      says: [
        {
          fr: `Copies retouchées : ${copies.length}. Ouvertes : ${opened}.`,
          en: `Copies touched up: ${copies.length}. Opened: ${opened}.`,
        },
        untouched
          ? { fr: 'L’original, lui, s’ouvre.', en: 'The original does open.' }
          : { fr: 'L’original ne s’ouvre pas non plus.', en: 'The original does not open either.' },
      ],
      shown: [],
    };
  },
} satisfies Attempt;

function oneLetterOff(file: string): string[] {
  const step = Math.max(1, Math.floor(file.length / places));
  return Array.from({ length: Math.min(places, file.length) }, (_, at) => {
    const letter = file[at * step];
    return `${file.slice(0, at * step)}${letter === 'A' ? 'B' : 'A'}${file.slice(at * step + 1)}`;
  });
}

/** The first tenths in it, one more or less: still a sound summary, had it been signed so. */
function oneFigureOff(file: string): string[] {
  const payload = /"payload":"([\w-]+)"/.exec(file)?.[1];
  const text = new TextDecoder().decode(fromBase64Url(payload ?? '') ?? new Uint8Array());
  const forged = text.replace(
    /"tenths":(\d)/,
    (_, tenths) => `"tenths":${tenths === '9' ? 8 : Number(tenths) + 1}`,
  );
  return payload && forged !== text
    ? [file.replace(payload, toBase64Url(new TextEncoder().encode(forged)))]
    : [];
}

export const sabotages: Sabotage[] = [
  ({ openRelease }) => ({
    // A reader that looks at the text and forgets the signature.
    openRelease: async (file, key) => {
      const payload = /"payload":"([\w-]+)"/.exec(file)?.[1] ?? '';
      const text = new TextDecoder().decode(fromBase64Url(payload) ?? new Uint8Array());
      try {
        return { is: 'opened', release: JSON.parse(text) };
      } catch {
        return openRelease(file, key);
      }
    },
  }),
];

import { fromBase64Url, plain } from '../../text';
import type { Attempt, Both, Sabotage, Shown } from '../attempt';
import { filesOf, sharesOf, upTo, type World } from '../demonstration';
import { invented, mostInvented } from '../invented';
import { names } from '../invented-notes';
import { leaving } from '../leaving';

/** Shorter ones stand in any noise. */
export const shortestWord = 3;

export default {
  aim: 'somebody',
  place: 5,
  takesWord: true,
  title: { fr: 'Chercher un nom partout', en: 'Look for a name everywhere' },
  does: {
    fr: 'Douze personnes partagent, chacune avec une phrase cochée. On cherche le mot dans leurs notes, puis dans tout ce qui en sort.',
    en: 'Twelve people share, each with a ticked line. The word is looked for in their notes, then in everything that comes out of them.',
  },
  why: {
    fr: 'Les notes restent où elles sont écrites. Ce qui part est une suite de cases d’une liste fermée ; les seules phrases sont celles que leur auteur a cochées, noms et nombres remplacés par « … ». Un nom écrit sans majuscule peut passer : chaque phrase est donc relue par son auteur, telle qu’elle partira.',
    en: 'Notes stay where they are written. What leaves is a row of boxes from a closed list; the only lines are those their author ticked, names and numbers replaced by “…”. A name written small can get through: that is why its author reads each line as it will leave.',
  },
  run: async (world) => {
    const word = plain(world.word);
    if (word.length < shortestWord) return { verdict: 'held', says: [tooShort], shown: [] };
    const isIn = (text: string) => plain(text).includes(word);
    const people = upTo(mostInvented);
    const written = people.map((person) => invented(person, world.week, world.team.zone, world.locale));
    const shares = await sharesOf(world, people);
    const out = await leaving(world, shares);
    // Had the same people written nothing: what is found here too belongs to the form, and to nobody.
    const form = await leaving(world, await sharesOf(world, people, { isBlank: true }));
    const isTicked = written.some(({ ticked }) => isIn(nameless(ticked)));
    const places = out.map(({ label, text }, at): Shown & { is: 'place' } => ({
      is: 'place',
      label,
      found: isIn(text),
      meant: isTicked || isIn(form[at]?.text ?? ''),
    }));
    const isSealed = await isInSealed(world, shares);
    const isInNotes = written.some(({ notes }) => notes.some(({ note }) => isIn(note)));
    const leaks = isSealed || places.some(({ found, meant }) => found && !meant);
    return {
      verdict: leaks ? 'broken' : 'held',
      says: [
        told(
          isInNotes,
          leaks,
          places.some(({ found }) => found),
        ),
      ],
      shown: [
        { is: 'place', label: inNotes, found: isInNotes, meant: true },
        ...places,
        { is: 'place', label: sealed, found: isSealed, meant: false },
      ],
    };
  },
} satisfies Attempt;

const tooShort = { fr: 'Trois lettres au moins, s’il vous plaît.', en: 'Three letters at least, please.' };
const inNotes = { fr: 'Les notes, qui restent chez chacun', en: 'The notes, which stay with their authors' };
const sealed = { fr: 'Les fichiers scellés, octet par octet', en: 'The sealed files, byte by byte' };

/** A ticked line as its author means to let it go: written anew here, so that the product's own mask is on trial. */
const nameless = (line: string) => names.reduce((so, name) => so.replaceAll(name, ''), line);

/** Byte for byte. Sealed twice, because noise may hold three letters once. */
async function isInSealed(world: World, shares: Parameters<typeof filesOf>[1]): Promise<boolean> {
  const word = asLetters(new TextEncoder().encode(world.word.trim()));
  const sealings = [await filesOf(world, shares), await filesOf(world, shares)];
  return sealings.every((files) =>
    files.some(({ text }) => bytesIn(text).some((bytes) => asLetters(bytes).includes(word))),
  );
}

/** The file as it is, and every long row of letters in it as the bytes it stands for. */
const bytesIn = (text: string) => [
  new TextEncoder().encode(text),
  ...(text.match(/[\w-]{40,}/g) ?? []).map((row) => fromBase64Url(row) ?? new Uint8Array()),
];
const asLetters = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function told(isInNotes: boolean, leaks: boolean, isOut: boolean): Both {
  if (leaks)
    return {
      fr: 'Le mot est sorti, sans que personne l’ait coché.',
      en: 'The word came out, though nobody ticked it.',
    };
  if (isOut)
    return {
      fr: 'Le mot sort : il est dans une phrase cochée, ou dans la liste fermée que tous les partages ont.',
      en: 'The word comes out: it is in a ticked line, or in the closed list that all shares have.',
    };
  return isInNotes
    ? {
        fr: 'Le mot est dans les notes, et nulle part ailleurs.',
        en: 'The word is in the notes, and nowhere else.',
      }
    : { fr: 'Le mot n’est nulle part.', en: 'The word is nowhere.' };
}

export const sabotages: Sabotage[] = [
  () => ({ masked: (line) => line }),
  // No seal at all.
  () => ({ sealShare: async (one) => `${JSON.stringify(one)} Solène` }),
];

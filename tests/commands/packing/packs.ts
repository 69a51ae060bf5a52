import type { Refusal } from '@/lib/packs/arrival-schema';
import { builtInPacks } from '@/lib/packs/catalogue';
import { type Asked as Known, readPack } from '@/lib/packs/check';
import { layered } from '@/lib/packs/layers';
import { type Opened, openEnvelope } from '@/lib/packs/open';
import type { Problem, Saying } from '@/lib/packs/problem';
import { layers, type Pack } from '@/lib/packs/schema';
import type { Asked } from './asked';
import { CannotDo, type Hands } from './told';

/** A file of the trainer's, opened: its text, and whose signature holds when it is signed. */
export async function opened(file: string, hands: Hands): Promise<Opened> {
  const bytes = await hands.read(file).catch(() => {
    throw new CannotDo({ en: `${file} cannot be read.`, fr: `${file} ne peut pas être lu.` });
  });
  return openEnvelope(new TextDecoder().decode(bytes));
}

/** Its pack, or null, and what the lint says. */
export async function packIn(
  file: string,
  hands: Hands,
  known: Known = {},
): Promise<{ pack: Pack | null; problems: Problem[]; text: string }> {
  const found = await opened(file, hands);
  if (found.is === 'refused') throw new CannotDo(notOpened(file, found.why));
  if (parsed(found.text) === undefined) throw new CannotDo(notOpened(file, 'not-a-pack'));
  return { ...readPack(found.text, known), text: found.text };
}

/** A pack that must be a good one for the command to make sense. */
export async function goodPack(file: string, hands: Hands): Promise<Pack> {
  const { pack } = await packIn(file, hands);
  if (pack) return pack;
  throw new CannotDo({
    en: `${file} is not a pack without errors. \`check\` says which.`,
    fr: `${file} n’est pas un pack sans erreur. \`check\` dit lesquelles.`,
  });
}

/** What lies below a pack: the files that were named, else the built-in packs; nothing when it stands alone. */
export async function packsBelow({ below, alone }: Asked, hands: Hands): Promise<Pack[]> {
  if (alone) return [];
  const named = await Promise.all(below.map((file) => goodPack(file, hands)));
  return named.some(({ layer }) => layer === 'core') ? named : [...builtInPacks, ...named];
}

/** Those of them that lie below this very pack. */
export const belowThis = (pack: Pack | null, below: Pack[]): Pack[] =>
  below.filter(
    ({ id, layer }) => id !== pack?.id && layers.indexOf(layer) <= layers.indexOf(pack?.layer ?? 'own'),
  );

/** The pack with what lies below it, as the panel would use it. */
export const whole = (pack: Pack, below: Pack[]): Pack => layered([...belowThis(pack, below), pack]);

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function notOpened(file: string, why: Refusal): Saying {
  const { en, fr } = reasons[why] ?? reasons['not-a-pack'];
  return { en: `${file}: ${en}`, fr: `${file} : ${fr}` };
}
const reasons: Partial<Record<Refusal, Saying>> & { 'not-a-pack': Saying } = {
  'not-a-pack': { en: 'this is not a pack.', fr: 'ce n’est pas un pack.' },
  'newer-format': {
    en: 'this is of a format that this version does not know yet.',
    fr: 'ce format n’est pas encore connu de cette version.',
  },
  'too-large': { en: 'this is too large for a pack.', fr: 'c’est trop gros pour un pack.' },
  'too-deep': {
    en: 'this is nested deeper than any pack.',
    fr: 'c’est imbriqué plus profondément qu’aucun pack.',
  },
  damaged: {
    en: 'the signature does not hold: the file was changed or cut off, or somebody else signed it.',
    fr: 'la signature ne tient pas : le fichier a été modifié ou coupé, ou une autre main l’a signé.',
  },
  'cannot-check': {
    en: 'this version of Node cannot check signatures.',
    fr: 'cette version de Node ne sait pas vérifier les signatures.',
  },
};

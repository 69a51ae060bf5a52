import { fieldOf } from '../packs/field';
import { opened, type SignedRefusal, type SigningKey, sign } from '../signed';
import { type Release, release } from '../summaries/schema';
import { vocabulary } from '../summaries/vocabulary';
import { fromJson } from '../text';

const purpose = 'release';
/** In characters. */
export const longestRelease = 400_000;

/** Why a file is not taken for a release. Each has a sentence; the list is closed. */
export type ReleaseRefusal =
  | 'not-a-release'
  | 'too-large'
  /** Changed, cut off, or signed by somebody else than it says. */
  | 'damaged'
  | 'newer-format'
  /** This browser is too old to check signatures. */
  | 'cannot-check'
  /** Sound, and signed by somebody who is not this team's steward. */
  | 'other-steward';
export type OpenedRelease = { is: 'opened'; release: Release } | { is: 'refused'; why: ReleaseRefusal };

/** The file that carries a release, signed by the steward: for several teams, once for each. Rejects one too large. */
export async function signRelease(one: Release, ...keys: [SigningKey, ...SigningKey[]]): Promise<string> {
  return sign(purpose, JSON.stringify(release.parse(one)), keys, longestRelease);
}

/** Opens a release this steward signed. Never throws; of which team and week it is remains to be looked at. */
export async function openRelease(file: string, stewardKey: string): Promise<OpenedRelease> {
  const opening = await opened(purpose, file, longestRelease);
  if (opening.is === 'refused') return refused(toSay(opening.why));
  if (!opening.keys.includes(stewardKey)) return refused('other-steward');
  const inside = fromJson(opening.text);
  const read = release.safeParse(inside).data;
  return read
    ? { is: 'opened', release: read }
    : refused(isToCome(inside) ? 'newer-format' : 'not-a-release');
}

/** Made by a later version: another form, or a vocabulary this one does not know. */
function isToCome(inside: unknown): boolean {
  const [form, words] = [fieldOf(inside, 'v'), fieldOf(inside, 'vocabulary')];
  return fieldOf(inside, 'kind') === 'release' && ((typeof form === 'number' && form > 1) || isLater(words));
}
const isLater = (words: unknown) =>
  typeof words === 'string' && words !== vocabulary && /^core-\d{1,2}$/.test(words);

const toSay = (why: SignedRefusal): ReleaseRefusal =>
  why === 'not-this' || why === 'too-deep' ? 'not-a-release' : why;
const refused = (why: ReleaseRefusal): OpenedRelease => ({ is: 'refused', why });

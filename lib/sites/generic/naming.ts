import { hintOfBadge } from './label-words';
import { addressIn, isCapital, nameIn } from './names';
import { around, below, type Seen } from './seen';
import { withoutTime } from './times';
import { carriesAny, hintsOf } from './tokens';

const nameWords =
  /^(?:author|sender|from|name|names|username|nick|nickname|displayname|fullname|poster|creator|who|person|user|autor|auteur|absender|nom|actor)$/;
export const bodyWords =
  /^(?:body|text|content|words|bubble|markdown|prose|texte|contenu|inhalt|texto|contenido)$/;

export const isNaming = ({ element }: Seen): boolean => carriesAny(element, nameWords);

export interface Named {
  leaf: Seen | null;
  name: string;
  weight: number;
}

/** The likeliest name in an item; null where nothing looks like one. */
export function nameAmong(leaves: Seen[], item: Seen, likely: Set<string>): Named | null {
  const largest = Math.max(0, ...leaves.map(({ own }) => own.length));
  const found = leaves.flatMap((leaf): Named[] => {
    const isMixed = withoutTime(leaf.own) !== null;
    const name = isMixed ? null : nameIn(leaf.own);
    if (!name) return [];
    const isLikely = leaves.length > 1 && likely.has(leaf.own) && isCapital(name);
    const weight =
      weightOf(leaf, item, name) +
      (isLikely ? 5 : 0) +
      (leaf === leaves.find(({ own }) => own !== '') ? 1 : 0);
    // The only words there are, and nothing says that they are a name.
    if (weight < 2 || (leaves.length === 1 && weight < 5 && leaf.own.length === largest)) return [];
    return [{ leaf, name, weight }];
  });
  return found.sort((one, other) => other.weight - one.weight)[0] ?? null;
}

const strong = new Set(['STRONG', 'B', 'CITE', 'H2', 'H3', 'H4', 'H5', 'H6', 'DT', 'TH']);

function weightOf(leaf: Seen, item: Seen, name: string): number {
  let weight = isCapital(name) ? 1 : -1;
  const isNamed = isNaming(leaf);
  for (const at of [leaf, ...around(leaf, item)].slice(0, 3)) {
    if (at === item) break;
    // `bubble-title` around an author is no place for words.
    if (carriesAny(at.element, bodyWords) && !isNaming(at) && !isNamed) return -5;
    if (isNaming(at)) weight += at === leaf ? 5 : 3;
    if (strong.has(at.element.tagName)) weight += 2;
    if (
      /^(?:mailto:|.*\/(?:users?|people|profiles?|contacts?|members?|agents?|customers?)\/)/i.test(
        at.element.getAttribute('href') ?? '',
      )
    )
      weight += 3;
  }
  if (addressIn(leaf.own)) weight += 1;
  if (/^(?:P|PRE|BLOCKQUOTE)$/.test(leaf.element.tagName)) weight -= 4;
  return weight;
}

/** A name that is only read aloud, or stands under a picture. */
export function spokenName(item: Seen): string | null {
  for (const attribute of [
    'data-author',
    'data-sender',
    'data-from',
    'data-name',
    'data-user',
    'data-username',
    'data-author-name',
    'data-sender-name',
  ]) {
    const value = item.element.getAttribute(attribute);
    const name =
      value &&
      /\p{L}/u.test(value) &&
      hintOfBadge(value) === null &&
      hintsOf(item).every(({ says }) => says !== value)
        ? nameIn(value)
        : null;
    if (name && isCapital(name)) return name;
  }
  for (const { element } of below(item)) {
    if (element.tagName !== 'IMG') continue;
    const alt = (element.getAttribute('alt') ?? '').replace(
      /^(?:avatar (?:of|de|von)|photo (?:of|de)|profile (?:picture|photo) of|bild von|foto de)\s+|(?:['’]s)?\s*(?:avatar|photo|profile picture)$/gi,
      '',
    );
    const name = nameIn(alt);
    if (name && isCapital(name) && !/^(?:avatar|photo|image|picture|logo|bild|foto)$/i.test(name))
      return name;
  }
  return null;
}

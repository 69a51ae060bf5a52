import { escaped, type IdShape, shapeOf } from './address-id';
import {
  conversationWords,
  firstWords,
  isLocale,
  namingKeys,
  otherWords,
  screenKeys,
  showingKeys,
} from './address-words';

/** Which number an address tells, and the addresses of this tool that tell one in the same way. */
export interface AddressNumber {
  /** A regular expression with the named group `id`. */
  pattern: string;
  id: string;
}

/** One piece of an address: a segment of a path, or what stands behind a key. */
interface Piece {
  value: string;
  key: string | null;
  /** What stands before it in its path. */
  before: string[];
  where: 'path' | 'hash';
}
interface Candidate extends Piece {
  shape: IdShape;
  score: number;
}

/** Addresses are tried by patterns up to this length. */
const longest = 2_000;

/** The conversation's number in an address, from its path, its query or what stands behind `#`; null when there is none. */
export function numberIn(address: string): AddressNumber | null {
  if (address.length > longest || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const [best] = piecesOf(url)
    .flatMap((piece): Candidate[] => {
      const shape = shapeOf(piece.value);
      return shape ? [{ ...piece, shape, score: shape.weight + hintOf(piece) }] : [];
    })
    .filter(({ score }) => score > 2)
    .sort((one, other) => other.score - one.score);
  if (!best) return null;
  const pattern = patternFor(url, best);
  // What cannot find its own number is not handed on.
  const found = pattern.length <= 500 ? new RegExp(pattern).exec(address)?.groups?.id : undefined;
  return found === undefined ? null : { pattern, id: found };
}

/** Addresses of this screen when the number stands in the page. */
export function addressOf(address: string): string {
  const url = new URL(address);
  const hash =
    url.hash.startsWith('#/') || url.hash.startsWith('#!') ? segmentsOf(partsOfHash(url).path) : [];
  const path = `${begin}${segmentsOf(url.pathname).map(generalised).join('')}`;
  const screen = screensOf(url.search, '[?&;]');
  if (hash.length === 0) return `${path}/?${screen}(?:[?#]|$)`;
  return `${path}/?(?:\\?[^#]*)?#!?${hash.map(generalised).join('')}/?(?:[?&]|$)`;
}

const begin = '^https?://[^/?#]+';
/** `//` is kept: some tools write it. */
const segmentsOf = (path: string) => {
  const inside = path.replace(/^\//, '').replace(/\/$/, '');
  return inside === '' ? [] : inside.split('/');
};

function partsOfHash({ hash }: URL): { path: string; query: string } {
  const inside = hash.replace(/^#!?/, '');
  const cut = inside.search(/[?&]|=/);
  if (cut < 0) return { path: inside, query: '' };
  // `#id=5&model=ticket`: all of it is a query.
  return inside[cut] === '=' || (inside[cut] === '&' && inside.slice(0, cut).includes('='))
    ? { path: '', query: inside }
    : { path: inside.slice(0, cut), query: inside.slice(cut + 1) };
}

const pairsOf = (query: string): [string, string][] =>
  query
    .replace(/^\?/, '')
    .split(/[&;]/)
    .map((pair) => pair.split('='))
    .flatMap(([key = '', value = '', ...more]) => (key && value && more.length === 0 ? [[key, value]] : []));

function piecesOf(url: URL): Piece[] {
  const hash = partsOfHash(url);
  const inPath = (path: string, where: Piece['where']): Piece[] =>
    segmentsOf(path).map((value, at, all) => ({ value, key: null, before: all.slice(0, at), where }));
  const inQuery = (query: string, path: string, where: Piece['where']): Piece[] =>
    pairsOf(query).map(([key, value]) => ({ value, key, before: segmentsOf(path), where }));
  return [
    ...inPath(url.pathname, 'path'),
    ...inQuery(url.search, url.pathname, 'path'),
    ...inPath(hash.path, 'hash'),
    ...inQuery(hash.query, hash.path, 'hash'),
  ];
}

/** What stands before a number tells whose it is. The deeper one of two is the narrower one. */
function hintOf({ key, before }: Piece): number {
  if (key !== null) {
    if (showingKeys.test(key)) return -9;
    return namingKeys.test(key) ? 4 : -2;
  }
  const last = before.at(-1) ?? '';
  const depth = Math.min(before.length, 8) / 10;
  if (conversationWords.test(last)) return 4 + depth + (firstWords.test(last) ? 1 : 0);
  if (otherWords.test(last)) return -4 + depth;
  if (before.some((word) => /^(?:settings?|admin|search|reports?|hc|kb|articles?)$/i.test(word))) return -9;
  return before.some((word) => conversationWords.test(word)) ? 2 + depth : depth;
}

/** A word stays, a number may be another one, a language may be another one. */
function generalised(segment: string): string {
  if (isLocale(segment)) return '/[a-z]{2}(?:[-_][A-Za-z]{2})?';
  return shapeOf(segment) ? '/[^/?#]+' : `/${escaped(segment)}`;
}

/** Tools with one page for everything say in the query which screen it is. */
function screensOf(query: string, before: string): string {
  return pairsOf(query)
    .filter(([key, value]) => screenKeys.test(key) && /^[A-Za-z][\w.-]*$/.test(value) && !shapeOf(value))
    .slice(0, 2)
    .map(([key, value]) => `(?=[^#]*${before}${escaped(key)}=${escaped(value)}(?:[&;#]|$))`)
    .join('');
}

function patternFor(url: URL, { key, before, where, shape }: Candidate): string {
  const id = `(?<id>${shape.pattern})`;
  const path = where === 'path' ? '' : segmentsOf(url.pathname).map(generalised).join('');
  const steps = before.map(generalised).join('');
  if (where === 'path' && key === null) return `${begin}${steps}/${id}(?:[/?#]|$)`;
  if (where === 'path')
    return `${begin}${steps}/?${screensOf(url.search, '[?&;]')}\\?(?:[^#]*[&;])?${escaped(key ?? '')}=${id}(?:[&;#]|$)`;
  const opened = `${begin}${path}/?(?:\\?[^#]*)?#!?`;
  // `#ticket/zoom/5` begins without a slash, `#/chats/5` with one.
  const slash = /^#!?\//.test(url.hash) ? '' : '/';
  const inside = `${steps}/${key === null ? id : ''}`.slice(slash.length);
  if (key === null) return `${opened}${inside}(?:[/?&#]|$)`;
  const { query } = partsOfHash(url);
  const isAll = before.length === 0 && query === url.hash.replace(/^#!?/, '');
  const screens = screensOf(query, isAll ? '[#&]' : '[?&#]');
  const opening = isAll ? '(?:.*&)?' : `${steps.slice(slash.length)}[?&](?:.*&)?`;
  const screened = `${begin}${path}/?(?:\\?[^#]*)?${screens.replaceAll('[^#]*', '#?[^#]*')}#!?`;
  return `${screens ? screened : opened}${opening}${escaped(key)}=${id}(?:[&;]|$)`;
}

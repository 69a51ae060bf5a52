import type { Path } from './place';

/** One text of a pack that somebody reads, and where it stands. */
export interface PlacedText {
  path: Path;
  text: string;
}

/** The fields that hold words for people; ids, references and names from closed lists are none. */
const read = new Set(['en', 'fr', 'vous', 'tu', 'text', 'title', 'publisher', 'variants']);

/** Every text of a pack, in the order it is written. */
export function textsIn(value: unknown, path: Path = [], field = ''): PlacedText[] {
  if (typeof value === 'string') return read.has(field) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => textsIn(inner, [...path, at], field));
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key], key));
}

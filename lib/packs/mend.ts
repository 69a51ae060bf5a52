import { fieldOf } from './field';
import type { Change, Path, Problem } from './problem';

/**
 * The pack with this problem mended, in a copy: keeping the old one is undoing it. The very same pack when
 * there is no mend, or when what it would change is no longer there. Never throws.
 */
export function applyMend<Value>(pack: Value, { mend = [] }: Pick<Problem, 'mend'>): Value {
  const isStill = ({ path, from }: Change) =>
    path.length > 0 && same(path.reduce<unknown>(fieldOf, pack), from);
  if (mend.length === 0 || !mend.every(isStill)) return pack;
  // From the end of each list: what goes away moves nothing that is still to be changed.
  const ordered = [...mend].sort((one, other) => compare(other.path, one.path));
  return ordered.reduce<unknown>((value, change) => changed(value, change.path, change), pack) as Value;
}

function changed(value: unknown, [first, ...rest]: Path, change: Change): unknown {
  if (first === undefined) return change.to;
  const gone = rest.length === 0 && change.to === undefined;
  if (Array.isArray(value))
    return value.flatMap((item, at) => {
      if (at !== first) return [item];
      return gone ? [] : [changed(item, rest, change)];
    });
  // Made from entries, so that a field called `__proto__` stays a field.
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, inner]) => {
      if (key !== String(first)) return [[key, inner]];
      return gone ? [] : [[key, changed(inner, rest, change)]];
    }),
  );
}

function compare(one: Path, other: Path): number {
  for (const [at, part] of one.entries()) {
    const against = other[at];
    if (part === against) continue;
    if (typeof part === 'number' && typeof against === 'number') return part - against;
    return String(part) < String(against) ? -1 : 1;
  }
  return one.length - other.length;
}

/** What the schema filled in by itself does not make another value. */
function same(found: unknown, from: unknown): boolean {
  if (typeof found !== 'object' || typeof from !== 'object' || !found || !from)
    return found === from && found !== undefined;
  return Object.keys(found).every((key) => same(fieldOf(found, key), fieldOf(from, key)));
}

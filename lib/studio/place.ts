/** Where something stands in a pack: `['reminders', 3, 'text', 'fr', 'tu']`. */
export type Path = readonly (string | number)[];

/** What stands at this path; undefined where nothing does. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, part) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, part)
        ? Reflect.get(found, part)
        : undefined,
    value,
  );
}

/**
 * The value with something else at this path; undefined takes the field (or the item) away. Whatever the path
 * does not lead through stays the very same object, so that only what changed is drawn again.
 */
export function withAt<T>(value: T, path: Path, put: unknown): T {
  return set(value, path, put) as T;
}

function set(value: unknown, [part, ...rest]: Path, put: unknown): unknown {
  if (part === undefined) return put;
  const before = at(value, [part]);
  const after = set(before, rest, put);
  if (Object.is(after, before)) return value;
  return typeof part === 'number' ? inList(value, part, after) : inRecord(value, part, after);
}

function inList(value: unknown, part: number, after: unknown): unknown[] {
  const items = Array.isArray(value) ? [...value] : [];
  if (after === undefined) items.splice(part, 1);
  else items[Math.min(part, items.length)] = after;
  return items;
}

function inRecord(value: unknown, part: string, after: unknown): Record<string, unknown> {
  // Entries keep a field called `__proto__` a field like any other.
  const fields = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  if (after === undefined) fields.delete(part);
  else fields.set(part, after);
  return Object.fromEntries(fields);
}

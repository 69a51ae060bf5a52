/** A field of whatever this is; undefined when it has none of its own. */
export function fieldOf(value: unknown, field: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return Reflect.get(value, field);
}

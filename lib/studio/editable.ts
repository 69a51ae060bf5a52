import { migrated } from '../packs/migrations';
import { type Pack, pack } from '../packs/schema';

/** What is wrong with texts, lengths and names can be mended where it stands; a missing list cannot. */
const bearable = new Set(['too_big', 'too_small', 'invalid_format', 'custom', 'unrecognized_keys']);

/**
 * A draft as the editor's forms can hold it: everything is there and of its kind, though texts may be empty or
 * too long. null when only the code view can show it. What the schema does not know stays, for the lint to name.
 */
export function editable(text: string): Pack | null {
  try {
    const value = migrated(JSON.parse(text));
    const read = pack.safeParse(value);
    if (!read.success && !read.error.issues.every(({ code }) => bearable.has(code))) return null;
    return withDefaults(value as Pack);
  } catch {
    return null;
  }
}

/** Phrases may leave out what has a default; forms may not. */
function withDefaults(value: Pack): Pack {
  const isWhole = value.phrases.every((one) => one.variants !== undefined && one.protected !== undefined);
  if (isWhole) return value;
  return {
    ...value,
    phrases: value.phrases.map((one) => ({
      ...one,
      variants: one.variants ?? [],
      protected: one.protected ?? false,
    })),
  };
}

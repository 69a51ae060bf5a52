import { isInSeason, layered } from './layers';
import { migrated } from './migrations';
import { type Pack, pack } from './schema';

/** A stored pack again; null when it is no pack any more. It was checked in full when it was installed. */
export function packIn(text: string): Pack | null {
  try {
    return pack.safeParse(migrated(JSON.parse(text))).data ?? null;
  } catch {
    return null;
  }
}

/** The one pack the panel speaks from on this day: built-in ones, what is installed and in season, minus what is kept out. */
export function activeOf(
  builtIn: readonly Pack[],
  installed: readonly (Pack | null)[],
  keptOut: ReadonlySet<string>,
  today: string,
): Pack {
  const own = new Set(builtIn.map(({ id }) => id));
  const speaking = installed.filter((one) => one !== null && !own.has(one.id) && isInSeason(one, today));
  return layered([...builtIn, ...(speaking as Pack[])], keptOut);
}

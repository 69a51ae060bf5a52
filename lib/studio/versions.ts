import type { Pack } from '../packs/schema';
import { compareVersions } from '../packs/version';

/** A number of a version has six digits at most. */
const highest = 999_999;
const numbersOf = (version: string) => version.split('.').map(Number) as [number, number, number];

export type Step = 'patch' | 'minor' | 'major';

/** The next version: words mended, items added, another pack altogether. null when numbers have run out. */
export function bump(version: string, step: Step): string | null {
  const [major, minor, patch] = numbersOf(version);
  if (step === 'patch' && patch < highest) return `${major}.${minor}.${patch + 1}`;
  if (step !== 'major' && minor < highest) return `${major}.${minor + 1}.0`;
  return major < highest ? `${major + 1}.0.0` : null;
}

/**
 * What was published as `to`, as the newest version: agents' panels never go back to an older number, so a
 * step back is a step forward with the old content. null when that version is not among these.
 */
export function rolledBack(versions: readonly Pack[], to: string, news: Pack['news']): Pack | null {
  const old = versions.find(({ version }) => version === to);
  const newest = versions
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
  const version = newest === undefined ? null : bump(newest, 'patch');
  if (!old || version === null) return null;
  const { news: _, ...content } = old;
  return { ...content, version, ...(news && { news }) };
}

/** Negative when the first is older, zero when they are the same: `1.9.0` is older than `1.10.0`. */
export function compareVersions(one: string, other: string): number {
  const [ones, others] = [numbersIn(one), numbersIn(other)];
  return ones.map((number, at) => number - (others[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
const numbersIn = (version: string) => version.split('.').map(Number);

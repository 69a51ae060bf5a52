/** Where a key leads among `count` options standing in a row; null when the key means nothing here. */
export function stepTo(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return digit >= 0 && digit < count ? digit : null;
}

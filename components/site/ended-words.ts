/** As `keptSites` holds them. */
const mostWords = 30;
const longestWord = 60;

/** What was typed, as words: separated by commas, semicolons or lines, each once. */
export function wordsIn(typed: string): string[] {
  const words = typed.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, ' ').slice(0, longestWord));
  return [...new Set(words)].filter(Boolean).slice(0, mostWords);
}

export const wordsTyped = (words: readonly string[]): string => words.join(', ');

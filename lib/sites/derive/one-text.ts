import { costs, tokensOf } from './tokens';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * One place that holds the words of every message and nothing besides, as the tool itself calls it; null when there
 * is none. Where words stand in two kinds of places, or in counted ones, a message may hold two, and one would be lost.
 */
export function oneTextPlace(messages: { item: Element; words: string }[]): string | null {
  const spoken = messages
    .map(({ item, words }) => ({ item, words: letters(words) }))
    .filter(({ words }) => words !== '');
  const [first] = spoken;
  if (!first) return null;
  const holds = ({ item, words }: (typeof spoken)[number], selector: string) => {
    const found = [...item.querySelectorAll(selector)];
    const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
    return letters(outer.map(({ textContent }) => textContent).join('')) === words;
  };
  return (
    [...first.item.querySelectorAll('*')]
      .flatMap((element) => tokensOf(element).filter(({ cost }) => cost <= costs.named))
      .find(({ selector }) => spoken.every((one) => holds(one, selector)))?.selector ?? null
  );
}

/** Counted among its neighbours: true of the messages that are there, and perhaps of no other. */
export const isCounted = (place: string) => place.includes(':nth-');

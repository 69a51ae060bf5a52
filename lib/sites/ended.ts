import { plain } from '../text';
import { findAll, isVisible, take } from './look';
import { withId } from './place';
import type { View } from './schema';

/** Does the page say in words that it is over? The whole status counts, never a word in it; the first one in sight. */
export function isSaidOver(page: Document, view: View, id: string, words: string[]): boolean {
  if (view.status.length === 0) return false;
  const over = new Set(words.map(plain));
  return view.status.some((place) => {
    const told = withId(place, id);
    const shown = findAll(page, told).find(isVisible);
    const status = shown ? take(shown, told) : null;
    return status !== null && over.has(plain(status));
  });
}

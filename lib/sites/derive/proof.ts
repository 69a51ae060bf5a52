import type { Author } from '../../interactions/schema';
import { isVisible, readPlace } from '../look';
import { withId } from '../place';
import type { View } from '../schema';
import { whoSpeaks } from '../who';
import { wordsOf } from '../words';
import { holds } from './doors';
import { type Examples, sideParts } from './sides-pointed';
import { foundAt } from './within';

/** What a view makes of one message. */
export interface Made {
  message: Element;
  author: Author | null;
  hasWords: boolean;
}

/** Each message a view finds in this page now, with its author; in page order. */
export function messagesBy(view: View, page: Document, id: string): Made[] {
  if (!view.messages) return [];
  const roots = view.root ? foundAt(page, withId(view.root, id)).filter(isVisible) : [page];
  const [root] = roots.filter((one) => !roots.some((other) => other !== one && other.contains(one)));
  if (!root) return [];
  return foundAt(root, view.messages)
    .filter((message) => !(view.leaveOut && message.matches(view.leaveOut)) && isVisible(message))
    .map((message) => ({
      message,
      author: whoSpeaks(message, view.name ? readPlace(message, view.name) : null, view.authors, page),
      hasWords: view.text.some((place) =>
        foundAt(message, place).some((body) => wordsOf(body, view.without, 50) !== ''),
      ),
    }));
}

/** A selector the browser refuses reads nothing. */
function readBy(view: View, page: Document, id: string): Made[] {
  try {
    return messagesBy(view, page, id);
  } catch {
    return [];
  }
}

/** Is everything that was pointed at read as what it was said to be, each in one message of its own side? */
export function isProved(view: View, page: Document, id: string, pointed: Examples): boolean {
  const made = readBy(view, page, id);
  const shows = (part: keyof Examples, element: Element) => {
    const around = made.filter(({ message }) => holds(message, element));
    return around.length === 1 && around[0]?.author === part && (around[0].hasWords || part === 'system');
  };
  const unknown = made.filter(({ author, hasWords }) => author === null && hasWords).length;
  if (unknown > made.length - unknown) return false;
  return sideParts.every((part) => pointed[part].every((element) => shows(part, element)));
}

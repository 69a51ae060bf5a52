import type { Conversation } from '../desk.ts';
import { el, type Part, setText } from '../element.ts';
import type { Words } from '../words/words.ts';
import { turnArticle } from './turn.ts';

/** The messages, oldest first. Only what is new is added; a reader near the end is kept there. */
export function thread(conversation: Conversation, words: Words, label = words.conversation): Part {
  const element = el('section', { class: 'thread', role: 'log', 'aria-label': label, tabindex: 0 });
  const typing = typingArticle(conversation, words);
  let shown = 0;
  /** Opened at the end, as soon as there is a height to scroll. */
  let settled = false;

  const update = () => {
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    const added = conversation.turns.slice(shown).map((turn) => turnArticle(turn, words));
    if (added.length > 0) {
      if (shown > 0) added.at(-1)?.classList.add('turn-new');
      element.append(...added);
      shown += added.length;
    }
    if (conversation.typing && element.lastElementChild !== typing) element.append(typing);
    if (!conversation.typing) typing.remove();
    if (atEnd || !settled) element.scrollTop = element.scrollHeight;
    settled ||= element.clientHeight > 0;
  };
  update();
  return { element, update };
}

/** Shaped like a message, as in most tools: a reader has to know that it is none. */
function typingArticle({ customer }: Conversation, words: Words): HTMLElement {
  const article = el('article', { class: 'turn turn-customer is-typing', 'data-author': 'customer' });
  const body = el('div', { class: 'turn-body' });
  setText(body, words.typing(customer.name));
  article.append(body);
  return article;
}

import { hintInHead, hintOfBadge, hintSpoken } from './label-words';
import { bodyWords } from './naming';
import type { Seen } from './seen';
import { around, isWithin, textOf } from './seen';
import { carriesAny, hintsOf, type Token, tokensOf } from './tokens';
import { drawnIn, type Hint } from './tool-words';

/** Something an item carries that hints at who wrote it. */
export interface Mark extends Token {
  hint: Hint;
  at: Seen;
}

const labels = ['aria-label', 'aria-roledescription', 'title', 'alt', 'data-tooltip'];
const mostLooked = 80;

/** What hints at a side: in the item, around it, and in its head; not in what somebody wrote. */
export function marksOf(
  item: Seen,
  container: Seen,
  { body, name, heads }: { body: Seen | null; name: Seen | null; heads: Seen[] },
): Mark[] {
  const marks: Mark[] = [];
  // A part of a message may be called `info`, `event` or `auto`: only the message itself is said to be the tool's.
  const isDrawn = (at: Seen) => body === null || isWithin(body, at) || isWithin(item, at);
  const add = (at: Seen) => {
    for (const token of hintsOf(at)) if (token.hint !== 'system' || isDrawn(at)) marks.push({ ...token, at });
    for (const attribute of labels) {
      const label = at.element.getAttribute(attribute);
      const hint = label && hintSpoken(label);
      if (hint) marks.push({ selector: `[${attribute}]`, says: label, of: 'label', hint, at });
    }
    const badge = at !== item && at.own !== '' ? hintOfBadge(at.own) : null;
    if (badge && at !== body) marks.push({ selector: '', says: at.own, of: 'label', hint: badge, at });
  };
  const addSide = (at: Seen) => {
    for (const token of tokensOf(at.element)) {
      const hint = token.of === 'class' || token.of === 'data' ? drawnIn(token.says) : null;
      if (hint) marks.push({ ...token, hint, at });
    }
  };
  let count = 0;
  // What can be pressed is no mark, unless it is somebody's name.
  const isPressed = (at: Seen) =>
    /^(?:A|BUTTON|INPUT|SELECT|FORM|LABEL)$/.test(at.element.tagName) &&
    !(name && (isWithin(name, at) || isWithin(at, name)));
  const walk = (at: Seen) => {
    if (++count > mostLooked) return;
    if (at === item || !isPressed(at)) add(at);
    if (body && isWithin(body, at)) addSide(at);
    if (at !== body || at === item) for (const inner of at.inside) walk(inner);
  };
  walk(item);
  // Between the body and the words stand wrappers, where the page says nothing else in it: no part of what was said.
  for (let at = body; at && at !== item; ) {
    const [only, ...others] = at.inside.filter(({ size }) => size > 0);
    if (!only || others.length > 0 || only.size < at.size) break;
    if (/^(?:P|PRE|BLOCKQUOTE|SPAN|A|B|I|EM|STRONG)$/.test(only.element.tagName)) break;
    add(only);
    at = carriesAny(only.element, bodyWords) ? null : only;
  }
  for (const outer of around(item, container)) {
    add(outer);
    addSide(outer);
  }
  for (const head of heads) {
    const hint = hintInHead(textOf(head, 80));
    if (hint) marks.push({ selector: '', says: textOf(head, 80), of: 'label', hint, at: head });
  }
  return marks;
}

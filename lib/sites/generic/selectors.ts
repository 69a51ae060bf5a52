import type { Seen } from './seen';
import { isHashed, type Token, tokensOf } from './tokens';

/** A selector and how little it is to be trusted over time: the smaller the better. */
export interface Choice {
  selector: string;
  cost: number;
}

const costs: Record<Token['of'], number> = { test: 0, role: 1, data: 1, class: 1.5, label: 2, tag: 3 };
const isFleeting =
  /^(?:is-)?(?:active|selected|focus(?:ed)?|hover|open|first|last|new|unread|even|odd|visible|loaded)$/i;

const costOf = (token: Token) =>
  costs[token.of] +
  (token.of === 'class' && isHashed(token.says) ? 5 : 0) +
  (isFleeting.test(token.says) ? 4 : 0) +
  (/[:[\]]|^\.(?:flex|grid|block|w-|h-|[mp][xytblrse]?-)/.test(token.says) ? 3 : 0);

/** All an element can be asked for by itself, cheapest first. */
export function choicesFor({ element }: Seen): Choice[] {
  const choices = tokensOf(element).map((token) => ({ selector: token.selector, cost: costOf(token) }));
  const { id } = element;
  if (id && !/\d|:/.test(id)) choices.push({ selector: `#${CSS.escape(id)}`, cost: 0.5 });
  const tag = element.tagName.toLowerCase();
  const tagged = choices
    .filter(({ selector }) => /^[.[]/.test(selector))
    .map(({ selector, cost }) => ({ selector: `${tag}${selector}`, cost: cost + 0.6 }));
  const pairs = choices
    .filter(({ selector }) => selector.startsWith('.'))
    .slice(0, 6)
    .flatMap((one, at, all) =>
      all
        .slice(at + 1)
        .map((other) => ({ selector: one.selector + other.selector, cost: one.cost + other.cost })),
    );
  return [...choices, ...tagged, ...pairs].sort((one, other) => one.cost - other.cost);
}

/** Its place among its brothers, when nothing else tells it. */
const nth = ({ element }: Seen) => {
  const tag = element.tagName.toLowerCase();
  const same = [...(element.parentNode?.children ?? [])].filter(({ tagName }) => tagName === element.tagName);
  return same.length === 1 ? tag : `${tag}:nth-of-type(${same.indexOf(element) + 1})`;
};

/** Ways from something around it, a step or a whole path long. */
export function pathsTo(seen: Seen, top: Seen | null): Choice[] {
  const own = choicesFor(seen);
  const paths: Choice[] = [];
  let path = nth(seen);
  let steps = 0;
  for (let at = seen.parent; at && steps < 6; at = at.parent) {
    steps++;
    const isTop = at === top;
    const outer = isTop ? [{ selector: ':scope', cost: 0 }] : choicesFor(at).slice(0, 6);
    for (const one of outer) {
      paths.push({ selector: `${one.selector} > ${path}`, cost: one.cost + 3 + steps });
      if (isTop && steps > 1) continue;
      for (const inner of own.slice(0, 8)) {
        if (steps === 1)
          paths.push({ selector: `${one.selector} > ${inner.selector}`, cost: one.cost + inner.cost + 0.4 });
        if (!isTop)
          paths.push({ selector: `${one.selector} ${inner.selector}`, cost: one.cost + inner.cost + 0.5 });
      }
    }
    if (isTop) break;
    path = `${nth(at)} > ${path}`;
  }
  return paths;
}

export const cheapest = (choices: Choice[]): Choice[] => {
  const seen = new Map<string, Choice>();
  for (const choice of choices)
    if ((seen.get(choice.selector)?.cost ?? Infinity) > choice.cost) seen.set(choice.selector, choice);
  return [...seen.values()].sort((one, other) => one.cost - other.cost);
};

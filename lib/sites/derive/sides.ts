import type { AuthorRule } from '../schema';
import type { Level } from './levels';
import { type Examples, type SidePart, sideParts } from './sides-pointed';
import { telling } from './telling';
import { fits, isTag, type Token, tokensOf } from './tokens';

export interface Sides {
  rules: AuthorRule[];
  /** Messages of this level by author, as the rules have it. */
  of: Map<Element, SidePart>;
  score: number;
}

/** Rules for notes and lines of the tool; these come first, so that the two sides may share what a note has too. */
interface Extras {
  rules: AuthorRule[];
  of: Map<Element, SidePart>;
}

/** Everything rules are made from in one level. `bodies` hold words nobody may go by. */
function fieldOf({ items, examples, container }: Level, bodies: Element[]) {
  const alike = items.filter((item) => isAlike(item, examples));
  const matched = new Map<string, Set<Element>>();
  const matching = (selector: string) => {
    const known = matched.get(selector) ?? new Set(alike.filter((item) => fits(item, selector)));
    matched.set(selector, known);
    return known;
  };
  const candidates = (part: SidePart, against: SidePart[]) =>
    telling(
      examples[part],
      against.flatMap((other) => examples[other]),
      container,
      bodies,
    );
  return { alike, matching, candidates };
}

/** Null when a note or a line of the tool was pointed at and nothing tells it. */
export function extrasOf(level: Level, bodies: Element[]): Extras | null {
  const { alike, matching, candidates } = fieldOf(level, bodies);
  const rules: AuthorRule[] = [];
  const of = new Map<Element, SidePart>();
  for (const part of ['note', 'system'] as const) {
    if (level.examples[part].length === 0) continue;
    const others = sideParts.filter((other) => other !== part);
    const [found] = candidates(part, others)
      .map(({ selector, cost }) => ({ selector, cost: cost + matching(selector).size / alike.length }))
      .sort((one, other) => one.cost - other.cost);
    if (!found) return null;
    rules.push({ is: part, when: found.selector });
    for (const item of matching(found.selector)) if (!of.has(item)) of.set(item, part);
  }
  return { rules, of };
}

/** What tells the sides apart in a level; null when nothing in the messages does. */
export function sidesOf(level: Level, bodies: Element[]): Sides | null {
  const { alike, matching, candidates } = fieldOf(level, bodies);
  const extras = extrasOf(level, bodies);
  if (!extras) return null;
  const { rules, of } = extras;
  const rest = alike.filter((item) => !of.has(item));
  const customers = candidates('customer', ['agent']);
  const agents = candidates('agent', ['customer']);
  let best: { customer: Token | null; agent: Token | null; score: number } | null = null;
  for (const customer of [...customers, null])
    for (const agent of [...agents, null]) {
      if (!customer && !agent) continue;
      const score = scoreOf(
        rest,
        customer && matching(customer.selector),
        agent && matching(agent.selector),
        customer,
        agent,
      );
      if (!best || score > best.score) best = { customer, agent, score };
    }
  if (!best) return null;
  const { customer, agent, score } = best;
  const named: [SidePart, Token | null][] = [
    ['customer', customer],
    ['agent', agent],
  ];
  // Whoever has nothing of their own is everybody else, and comes last.
  for (const [part, token] of named.sort(([, one], [, other]) => Number(!one) - Number(!other))) {
    rules.push(token ? { is: part, when: token.selector } : { is: part });
    for (const item of token ? matching(token.selector) : rest) if (!of.has(item)) of.set(item, part);
  }
  return { rules, of, score };
}

function scoreOf(
  rest: Element[],
  inCustomer: Set<Element> | null,
  inAgent: Set<Element> | null,
  customer: Token | null,
  agent: Token | null,
): number {
  let told = 0;
  let twice = 0;
  for (const item of rest) {
    const one = inCustomer?.has(item) ?? !inAgent?.has(item);
    const other = inAgent?.has(item) ?? !inCustomer?.has(item);
    if (one && other) twice++;
    else if (one || other) told++;
  }
  const [cheap, dear] = [customer?.cost ?? 0, agent?.cost ?? 0].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const kin = customer && agent && areKin(customer.selector, agent.selector) ? 0.08 : 0;
  const isHalf = !customer || !agent;
  return (told - 3 * twice) / Math.max(1, rest.length) - dear - cheap / 4 + kin - (isHalf ? 0.3 : 0);
}

/** `[data-by="a"]` and `[data-by="b"]`, `.msg--in` and `.msg--out`: made to tell the two apart. */
function areKin(one: string, other: string): boolean {
  const stem = (selector: string) => selector.replace(/="[^"]*"\]|[A-Za-z0-9]+\)*$/g, '');
  return stem(one) === stem(other) && stem(one).length > 2;
}

/** Made like one of the messages pointed at, as far as its own names go. */
function isAlike(item: Element, examples: Examples): boolean {
  return sideParts.some((part) =>
    examples[part].some((example) => {
      if (example === item) return true;
      if (example.tagName !== item.tagName) return false;
      const names = tokensOf(example).filter((token) => !isTag(token));
      if (names.length === 0) return shapeOf(example) === shapeOf(item);
      return names.filter(({ selector }) => fits(item, selector)).length * 2 >= names.length;
    }),
  );
}

const shapeOf = (item: Element) =>
  [...item.children]
    .map(({ tagName }) => tagName)
    .slice(0, 3)
    .join();

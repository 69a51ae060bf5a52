import { isVisible } from '../look';
import { chainOf, holds, inside, type Step, stepTo } from './doors';
import { evidenceOf } from './evidence';
import { saidIn } from './noise';
import { type Examples, type SidePart, sideParts } from './sides-pointed';
import { tokensOf } from './tokens';

/** One way to cut a page into messages. */
export interface Level {
  /** What holds them all. */
  container: Element;
  /** Everything that stands where messages stand, those pointed at among it. */
  items: Element[];
  /** The message of each thing pointed at. */
  examples: Examples;
  /** How much speaks for this cut, apart from whether sides can be told. */
  evidence: number;
}

const mostItems = 400;
const deepest = 9;

/** Ways to cut, from the coarsest to the finest. */
export function levelsFor(pointed: Examples): Level[] {
  const all = sideParts.flatMap((part) => pointed[part]);
  const container = commonOf(all);
  if (!container) return [];
  const pathOf = (element: Element) => {
    const chain = chainOf(element);
    return chain.slice(0, chain.indexOf(container)).reverse();
  };
  const paths = new Map(all.map((element) => [element, pathOf(element)]));
  if ([...paths.values()].some((path) => path.length === 0)) return [];
  const depths = depthPairs(pointed, paths);
  return depths
    .map(([ofCustomer, ofAgent]) => levelAt(container, pointed, paths, ofCustomer, ofAgent))
    .filter((level) => level !== null);
}

/** The innermost element around all of them. */
export function commonOf(elements: Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first) return null;
  return chainOf(first).find((outer) => others.every((other) => holds(outer, other))) ?? null;
}

function depthPairs(pointed: Examples, paths: Map<Element, Element[]>): [number, number][] {
  const shortest = (part: SidePart) =>
    Math.min(deepest, ...pointed[part].map((element) => paths.get(element)?.length ?? 0));
  const customer = shortest('customer');
  const agent = shortest('agent');
  const pairs: [number, number][] = [];
  for (let at = 1; at <= Math.min(customer, agent); at++) pairs.push([at, at]);
  // Messages of two makes, or at two depths: a first message apart from its answers.
  for (let one = 1; one <= Math.min(customer, 4); one++)
    for (let other = 1; other <= Math.min(agent, 4); other++) if (one !== other) pairs.push([one, other]);
  return pairs;
}

function levelAt(
  common: Element,
  pointed: Examples,
  paths: Map<Element, Element[]>,
  ofCustomer: number,
  ofAgent: number,
): Level | null {
  const depthOf = {
    customer: ofCustomer,
    agent: ofAgent,
    note: ofAgent,
    system: Math.min(ofCustomer, ofAgent),
  };
  const examples: Examples = { customer: [], agent: [], note: [], system: [] };
  const reached: Element[][] = [];
  for (const part of sideParts)
    for (const element of pointed[part]) {
      const path = paths.get(element) ?? [];
      const item = path[Math.min(depthOf[part], path.length) - 1];
      if (!item) return null;
      examples[part].push(item);
      reached.push(path.slice(0, Math.min(depthOf[part], path.length)));
    }
  const owners = sideParts.flatMap((part) => examples[part].map((item) => ({ item, part })));
  // One element for two sides is no cut at all.
  if (owners.some((one) => owners.some((other) => one.part !== other.part && holds(one.item, other.item))))
    return null;
  const isUnequal = ofCustomer !== ofAgent;
  const [container, ways] = widened(common, reached);
  const tags = new Set(owners.map(({ item }) => item.tagName));
  if (isUnequal && tags.size === 1 && !shareName(owners.map(({ item }) => item))) return null;
  const items = [
    ...new Set([...owners.map(({ item }) => item), ...ways.flatMap((way) => reachableBy(container, way))]),
  ]
    .filter((item) => tags.has(item.tagName) && isVisible(item) && saidIn(item, 5) !== '')
    .slice(-mostItems);
  for (const { item } of owners) if (!items.includes(item)) items.push(item);
  if (isUnequal && items.some((item) => items.some((other) => other !== item && holds(item, other))))
    return null;
  items.sort((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1));
  const depth = Math.max(ofCustomer, ofAgent);
  return {
    container,
    items,
    examples,
    evidence: evidenceOf(items, pointed, examples, depth) - (isUnequal ? 0.35 : 0),
  };
}

const shareName = (items: Element[]) => {
  const [first, ...others] = items.map(
    (item) =>
      new Set(
        tokensOf(item)
          .filter(({ cost }) => cost < 0.2)
          .map(({ selector }) => selector),
      ),
  );
  return first !== undefined && [...first].some((selector) => others.every((names) => names.has(selector)));
};

/**
 * Both may have been pointed at within one day or one group: then other groups beside it hold messages too,
 * and the container is what holds the groups.
 */
function widened(container: Element, paths: Element[][]): [Element, Step[][]] {
  let outer = container;
  let ways = paths.map((path) => path.map(stepTo));
  for (let times = 0; times < 3; times++) {
    const parent = outer.parentElement;
    if (!parent || parent.tagName === 'BODY' || parent.tagName === 'HTML') break;
    const alike = [...parent.children].filter(
      (brother) =>
        brother !== outer && brother.tagName === outer.tagName && brother.className === outer.className,
    );
    const tags = new Set(paths.map((path) => path.at(-1)?.tagName));
    const isGroup = alike.some((brother) =>
      ways.some((way) =>
        reachableBy(brother, way).some(
          (item) => tags.has(item.tagName) && isVisible(item) && saidIn(item, 5) !== '',
        ),
      ),
    );
    if (!isGroup) break;
    ways = ways.map((way) => [stepTo(outer), ...way]);
    outer = parent;
  }
  const unlike = new Map(ways.map((way) => [way.join(), way]));
  return [outer, [...unlike.values()]];
}

function reachableBy(container: Element, way: Step[]): Element[] {
  let here = [container];
  for (const step of way) {
    here = here.flatMap((element) => inside(element, step)).slice(0, 3_000);
  }
  return here;
}

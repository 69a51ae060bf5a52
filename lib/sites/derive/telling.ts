import { everythingIn, parentOf } from './doors';
import { isSilent, saidIn } from './noise';
import { both, fits, isTag, type Token, tokensOf } from './tokens';

/** Rules tried against each other: more is not better, and takes time. */
const mostTried = 36;

/** What all of these have and none of those, surest first. */
export function telling(mine: Element[], theirs: Element[], container: Element, bodies: Element[]): Token[] {
  const [first] = mine;
  if (!first) return [];
  const all = carriedBy(first, container, bodies);
  const has = (item: Element, { selector }: Token) => fits(item, selector);
  const shared = all.filter((token) => mine.every((item) => has(item, token)));
  const isClean = (token: Token) => !theirs.some((item) => has(item, token));
  const single = shared.filter(isClean);
  if (single.length > 0) return cheapest(single);
  const own = shared.filter(({ selector }) => !/\s/.test(selector)).slice(0, 12);
  const pairs = own.flatMap((one, at) => own.slice(at + 1).map((other) => both(one, other)));
  const others = theirs
    .flatMap((item) => carriedBy(item, container, bodies))
    .filter(({ selector }) => !/\s/.test(selector));
  const without = own
    .slice(0, 4)
    .flatMap((one) =>
      others.slice(0, 40).map((other) => ({
        selector: `${one.selector}:not(${other.selector})`,
        cost: Math.max(one.cost, other.cost) + 0.1,
      })),
    )
    .filter((token) => mine.every((item) => has(item, token)));
  const combined = [...pairs, ...without].filter(isClean);
  if (combined.length > 0) return cheapest(combined);
  // Nothing that all of them share: each by what it has itself.
  const each = mine.map((item) => carriedBy(item, container, bodies).filter(isClean)[0]);
  if (each.some((token) => !token)) return [];
  const unlike = [...new Set(each.map((token) => token?.selector ?? ''))];
  return [{ selector: unlike.join(', '), cost: Math.max(...each.map((token) => token?.cost ?? 1)) + 0.1 }];
}

/** What tools call the two sides: read in a message or not, it is nobody's name. */
const sideWords =
  /^(?:customer|client|user|end-?user|visitor|guest|requester|contact|lead|agent|operator|staff|support|admin|me|self|you|bot|system|team|note|incoming|outgoing|inbound|outbound)s?$/;
/** `.color-12`: one of many, given out by name. Another person has another. */
const counted = /\.[a-z]+[-_]\d{1,3}\)*$/i;

const cheapest = (tokens: Token[]) =>
  [...new Map(tokens.map((token) => [token.selector, token])).values()]
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostTried);

/** Everything a message can be asked for: itself, what stands in it (never among its words), what stands around it. */
function carriedBy(item: Element, container: Element, bodies: Element[]): Token[] {
  const said = ` ${saidIn(item, 500).toLowerCase()} `;
  const isSaid = (value: string) => {
    const at = said.indexOf(value);
    return at > 0 && !/[\p{L}\p{N}_]/u.test(`${said[at - 1]}${said[at + value.length]}`);
  };
  /** A value that is also read in the message is somebody's name, unless it is what a tool calls a side. */
  const isPersonal = ({ selector }: Token) => {
    const value = /="([^"]*)"\]/.exec(selector)?.[1]?.toLowerCase();
    if (value === undefined) return counted.test(selector);
    return value.length > 1 && !sideWords.test(value) && isSaid(value);
  };
  const own = tokensOf(item);
  const inner = partsOf(item, bodies).flatMap((part) =>
    tokensOf(part)
      .filter((token) => !isTag(token) || /^(?:IMG|BUTTON|.*-.*)$/.test(part.tagName))
      .map(({ selector, cost }) => ({ selector: `:has(${selector})`, cost: cost + 0.1 })),
  );
  const outer: Token[] = [];
  for (let at = parentOf(item); at && at !== container; at = parentOf(at))
    if (at.contains(item))
      outer.push(
        ...tokensOf(at)
          .filter((token) => !isTag(token))
          .map(({ selector, cost }) => ({ selector: `${selector} *`, cost: cost + 0.06 })),
      );
  return [...own, ...inner, ...outer]
    .filter((token) => !isPersonal(token))
    .sort((one, other) => one.cost - other.cost);
}

/** What stands in a message, up to where its words begin. */
function partsOf(item: Element, bodies: Element[]): Element[] {
  const parts = everythingIn(item, 160).filter(
    (part) =>
      part !== item &&
      !isSilent(part) &&
      item.contains(part) &&
      !bodies.some((body) => body !== part && body !== item && body.contains(part)),
  );
  return parts.slice(0, 60);
}

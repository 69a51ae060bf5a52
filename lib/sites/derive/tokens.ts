import { isFleeting, isReadable, isUtility, moduleName, tells } from './readable';

/** One thing an element can be asked for. The cost says how soon it may change: from 0 to 1, the smaller the better. */
export interface Token {
  selector: string;
  cost: number;
}

export const costs = {
  test: 0,
  told: 0.04,
  readable: 0.08,
  named: 0.12,
  utility: 0.18,
  tag: 0.22,
  style: 0.3,
  hashed: 0.45,
} as const;

const isTest = /^data-(?:test|testid|test-id|qa|cy|e2e|hook|kt|automation)(?:$|-)/;
const isTold =
  /^(?:role|type|from|author|sender|side|direction|kind|variant|itemprop|dir|align|part|aria-roledescription|data-.+)$/;
/** Attributes of one message, one moment or one drawing. */
const isOwn =
  /^(?:id|class|style|title|href|src|alt|name|value|tabindex|slot|lang|for|datetime|width|height|aria-(?!roledescription).*|data-(?:v-|react|index|key|time|date|ts|created|updated|timestamp|radix|state|n-head|item-index|known-size|offset|position|sort|order|scroll|focus|hover|height|top|uid|uuid|guid|user|author-?id|name|title|tooltip|url|href|src|text|content|body|message$|count|num).*|data-(?:.+-)?id)$/i;

const known = new WeakMap<Element, { was: string; tokens: Token[] }>();

/** What an element can be asked for, surest first; nothing that is its own alone. */
export function tokensOf(element: Element): Token[] {
  const was = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  const before = known.get(element);
  if (before?.was === was) return before.tokens;
  const tokens = [
    ...attributesOf(element),
    ...labelOf(element),
    ...classesOf(element),
    ...idOf(element),
    ...stylesOf(element),
    tagOf(element),
  ];
  const sorted = tokens
    .map(({ selector, cost }) => ({ selector, cost: tells.test(selector) ? cost - 0.03 : cost }))
    .sort((one, other) => one.cost - other.cost);
  known.set(element, { was, tokens: sorted });
  return sorted;
}

function attributesOf(element: Element): Token[] {
  const isCustom = element.tagName.includes('-');
  return [...element.attributes].flatMap(({ name, value }): Token[] => {
    if (!/^[a-z][\w-]*$/.test(name)) return [];
    const test = isTest.test(name);
    if (!test && (isOwn.test(name) || (!isTold.test(name) && !isCustom))) return [];
    const cost = test ? costs.test : costs.told;
    if (value === '') return [{ selector: `[${name}]`, cost: cost + 0.02 }];
    if (isKindOfValue(value)) return [{ selector: `[${name}="${value}"]`, cost }];
    // `message-4711`: what stands before the number is the same for all.
    const [, stem = ''] = /^([a-z][a-z_-]*[a-z])[-_:.]?\d[\w-]*$/i.exec(value) ?? [];
    return stem.length > 2 ? [{ selector: `[${name}^="${stem}"]`, cost: cost + 0.03 }] : [];
  });
}

/** What is read aloud, up to the name of somebody: "Customer message from Ida". In one language only. */
function labelOf(element: Element): Token[] {
  const [, said = ''] =
    /^([\p{L} ’']{3,40}?)\s(?:from|by|de|du|von|vom|por|da)\s/u.exec(
      element.getAttribute('aria-label') ?? '',
    ) ?? [];
  return said !== '' && tells.test(said) ? [{ selector: `[aria-label^="${said}"]`, cost: costs.style }] : [];
}

/** One of a few words, rather than a number, a sentence or a hash. */
const isKindOfValue = (value: string) =>
  value.length <= 40 &&
  /^[\w.:/-]+$/.test(value) &&
  !/\d{2}|^\d|^(?:null|undefined)$/.test(value) &&
  !isFleeting(value);

function classesOf(element: Element): Token[] {
  return [...element.classList].slice(0, 30).flatMap((name): Token[] => {
    // Only what needs no escaping: places have signs of their own, and not every reader of selectors knows them all.
    if (name.length > 80 || isFleeting(name) || !/^-?[A-Za-z_][\w-]*$/.test(name)) return [];
    const kept = moduleName(name);
    if (kept) return [{ selector: `[class*="${kept}"]`, cost: costs.named }];
    const cost = !isReadable(name) ? costs.hashed : isUtility(name) ? costs.utility : costs.readable;
    return [{ selector: `.${name}`, cost }];
  });
}

/** What stands before the number in ids of messages; or a whole id without one, which some tools give to many. */
function idOf({ id }: Element): Token[] {
  if (/^[A-Za-z][A-Za-z_-]{2,40}$/.test(id) && isReadable(id) && !isFleeting(id))
    return [{ selector: `[id="${id}"]`, cost: costs.utility }];
  const [, stem = ''] = /^([a-z][a-z_-]*[a-z][-_:.]?)\d[\w-]*$/i.exec(id) ?? [];
  return stem.length > 2 && isReadable(stem) ? [{ selector: `[id^="${stem}"]`, cost: costs.named }] : [];
}

const telling =
  /^(?:justify-content|align-self|align-items|text-align|float|margin-left|margin-right|flex-direction|background|background-color|direction)$/;

function stylesOf(element: Element): Token[] {
  const style = element.getAttribute('style') ?? '';
  if (style.length > 500) return [];
  return style.split(';').flatMap((part): Token[] => {
    const declared = part.trim();
    const name = declared.split(':')[0]?.trim() ?? '';
    const isPlain = /^[\w\s:#(),.%-]+$/.test(declared) && declared.length < 80;
    return telling.test(name) && isPlain ? [{ selector: `[style*="${declared}"]`, cost: costs.style }] : [];
  });
}

function tagOf({ tagName }: Element): Token {
  const tag = tagName.toLowerCase();
  const isSafe = /^[a-z][a-z0-9-]*$/.test(tag);
  return { selector: isSafe ? tag : '*', cost: tag.includes('-') ? costs.told : costs.tag };
}

export const isTag = ({ selector }: Token) => /^[a-z*]/.test(selector);

/** Both at once; a tag stands in front. */
export function both(one: Token, other: Token): Token {
  const [first, second] = isTag(other) ? [other, one] : [one, other];
  return { selector: first.selector + second.selector, cost: Math.max(one.cost, other.cost) + 0.05 };
}

export function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

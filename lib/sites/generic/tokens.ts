import type { Seen } from './seen';
import { type Hint, hintIn, onlyStyle, wordsIn } from './tool-words';

/** One thing an element carries that a selector can ask for. */
export interface Token {
  selector: string;
  /** The name of a class, or the value of an attribute: where words are looked for. */
  says: string;
  of: 'test' | 'role' | 'data' | 'class' | 'tag' | 'label';
}

const known = new WeakMap<Element, Token[]>();

/** What can be asked of an element: test attributes first, then roles, data, readable classes, its tag. */
export function tokensOf(element: Element): Token[] {
  const before = known.get(element);
  if (before) return before;
  const tokens = [...attributesOf(element), ...classesOf(element), tagOf(element)];
  known.set(element, tokens);
  return tokens;
}

const quoted = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const told = /^(?:role|type|from|author|sender|side|direction|kind|variant|itemprop)$/;
const unsteady = /^data-(?:v-|react|id$|key|index|time|date|ts|uid|uuid|href|url|src|n-|radix)/;

function attributesOf(element: Element): Token[] {
  const tokens: Token[] = [];
  for (const { name, value } of element.attributes) {
    if (!/^[a-z][\w-]*$/.test(name)) continue;
    const isTest = /^data-(?:test|qa|cy|automation|e2e)/.test(name);
    const isData = name.startsWith('data-') && !unsteady.test(name);
    const isOwn =
      element.tagName.includes('-') && !/^(?:id|class|style|slot|title|aria-.*|tabindex)$/.test(name);
    if (!isTest && !isData && !isOwn && !told.test(name)) continue;
    const of = isTest ? 'test' : name === 'role' ? 'role' : 'data';
    if (value === '' || /^true$/i.test(value))
      tokens.push({
        selector: value ? `[${name}="${quoted(value)}"]` : `[${name}]`,
        says: name.replace(/^data-/, ''),
        of,
      });
    else if (value.length <= 60 && !/\d{3}|^\d+$|^(?:false|null|undefined)$/i.test(value))
      tokens.push({ selector: `[${name}="${quoted(value)}"]`, says: value, of });
    else if (isTest) tokens.push({ selector: `[${name}]`, says: name, of });
  }
  return tokens;
}

/** Made by a build: changed by the next one. */
export const isHashed = (name: string): boolean =>
  /^(?:css|sc|jss|emotion|svelte|makeStyles|_)-?[\w-]*\d|^[a-zA-Z]{1,3}$|__[\w-]*[A-Z0-9][\w-]{3,}$|^[\w-]*_[a-zA-Z0-9]{5,}_\d*$/.test(
    name,
  ) ||
  (/\d/.test(name) &&
    /[a-z]/i.test(name) &&
    !/^[a-z]+(?:[-_]+[a-z]+)*[-_]?\d{1,3}$/i.test(name) &&
    !/[-_:/]/.test(name)) ||
  (/^[a-zA-Z]{5,8}$/.test(name) && /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name.slice(1)) && !isCamel(name));

const isCamel = (name: string) => /^[a-z]{2,}(?:[A-Z][a-z]{2,})+$/.test(name);

function classesOf(element: Element): Token[] {
  const names = [...element.classList].filter((name) => name.length <= 80);
  return names.map((name) => ({ selector: `.${CSS.escape(name)}`, says: name, of: 'class' as const }));
}

const tagOf = (element: Element): Token => ({
  selector: element.tagName.toLowerCase(),
  says: element.tagName.includes('-') ? element.tagName.toLowerCase() : '',
  of: 'tag',
});

/** Words in what an element carries, those of build-made names left out. */
export function carries(element: Element): string[] {
  return tokensOf(element)
    .filter(({ says, of }) => !(of === 'class' && (isHashed(says) || onlyStyle.test(says))))
    .flatMap(({ says }) => wordsIn(says));
}

export const carriesAny = (element: Element, words: RegExp): boolean =>
  carries(element).some((word) => words.test(word));

/** Attributes that speak of who and what; the others speak of what happens on a click. */
const speaking =
  /type|role|author|sender|from|side|direction|kind|variant|party|actor|user|origin|own|self|mine|incoming|outgoing|internal|private|public|note|visib|test|qa/;
const nameOf = ({ selector }: Token) => /^\[([\w-]+)/.exec(selector)?.[1] ?? '';
/** What happened, as tools call it in their data: no message. */
const happenings =
  /^(?:join(?:ed)?|quit|part|leave|left|mode(?:_\w+)?|topic|kick|nick|motd|ctcp|assignment|assigned|status[-_]changed?|participant[-_]\w+|date[-_](?:divider|separator))$/i;
/** A machine's answer, as tools call it in their data. */
const machines = /^(?:trigger|automation|workflow|rule|macro|auto|autoresponder|scheduled)$/i;

/** Tokens of an element that hint at who wrote something. */
export const hintsOf = ({ element }: Seen): (Token & { hint: Hint })[] =>
  tokensOf(element).flatMap((token) => {
    const isAttribute = token.selector.startsWith('[');
    if (isAttribute && !speaking.test(nameOf(token)) && !element.tagName.includes('-')) return [];
    if (isAttribute && (machines.test(token.says) || happenings.test(token.says)))
      return [{ ...token, hint: 'system' }];
    const hint = token.of === 'class' && isHashed(token.says) ? null : hintIn(token.says);
    return hint ? [{ ...token, hint }] : [];
  });

import { plain } from '../../text';
import { everythingIn, parentOf } from './doors';

const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg SELECT TEXTAREA INPUT OPTION'.split(' '));
const aside =
  /(?:^|[-_\s])(?:avatar|badge|status|attachments?|file-?name|icon|tick|receipt|actions?|toolbar|reactions?|timestamp|time|date|author|sender|user-?name|display-?name|nick(?:name)?|full-?name|byline|name|from|meta(?:data)?|tooltip|menu|sr-only|visually-hidden)(?:$|[-_\s])/i;
const prose = new Set(
  'P SPAN A B I EM STRONG FONT U S SMALL BLOCKQUOTE PRE CODE H1 H2 H3 H4 H5 H6 UL OL LI TABLE TBODY TR TD TH BR IMG BDI LABEL'.split(
    ' ',
  ),
);

export const isProse = ({ tagName }: Element) => prose.has(tagName);
export const isSilent = ({ tagName }: Element) => silent.has(tagName);
export const isButton = (element: Element) =>
  element.tagName === 'BUTTON' ||
  element.getAttribute('role') === 'button' ||
  element.getAttribute('role') === 'menu';

/** What an element says, as one line. */
export function saidIn(element: Element, most = 20_000): string {
  let said = '';
  const walk = (node: Node) => {
    if (said.length > most) return;
    if (node.nodeType === 3) said += node.textContent ?? '';
    if (node.nodeType !== 1 || isSilent(node as Element)) return;
    for (const inner of ((node as Element).shadowRoot ?? node).childNodes) walk(inner);
    said += ' ';
  };
  walk(element);
  return said.replace(/\s+/g, ' ').trim();
}

/** Its own words, without those of elements in it. */
export const ownWords = (element: Element) =>
  [...(element.shadowRoot ?? element).childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const clock = String.raw`\d{1,2}\s?[:h.]\s?\d{2}(?:\s?[:.]\s?\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
const month = String.raw`(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aou|ago|sep|oct|okt|out|nov|dec|dez|dic|ene)[a-z]{0,7}\.?`;
const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|mie|jue|vie|sab|dom)[a-z]{0,7}\.?`;
const day = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?${month}(?:,?\s\d{4})?|${month}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?)`;
const ago = String.raw`(?:(?:about|il y a|vor|hace|edited)\s)?(?:an?|une?|eine?[rnm]?|\d+)\s?(?:s|sec\w*|m|min\w*|h|hours?|heures?|stunden?|d|days?|jours?|tagen?|w|weeks?)\.?(?:\sago)?`;
const named = `(?:just now|now|today|yesterday|a l'instant|aujourd'hui|hier|heute|gestern|hoy|ayer)`;
const timeLike = new RegExp(
  `^(?:${weekday},?\\s?)?(?:${day}|${named})?,?\\s?(?:at|a|um|a las|-|·|–)?\\s?(?:${clock})?$|^${ago}$`,
  'i',
);

/** A text that is a time or a date, and nothing else. */
export const isTimeLike = (text: string) => {
  const said = plain(text).replace(/^[[(]|[\])]$/g, '');
  return (
    said.length > 1 &&
    said.length < 45 &&
    /\d|now|today|yesterday|hier|heute|gestern|hoy|ayer|instant/.test(said) &&
    timeLike.test(said)
  );
};

/** When something was said, as an element says it. */
export const isTime = (element: Element) =>
  element.tagName === 'TIME' ||
  element.tagName === 'RELATIVE-TIME' ||
  (element.childElementCount === 0 && isTimeLike(saidIn(element, 60)));

/** Name, time, buttons and the like: words in a message that nobody wrote in it. */
export function isNoise(element: Element): boolean {
  if (isButton(element) || isTime(element)) return true;
  const { tagName } = element;
  if (/^(?:P|PRE|BLOCKQUOTE|UL|OL|TABLE)$/.test(tagName)) return false;
  const says = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return aside.test(says.replace(/([a-z])([A-Z])/g, '$1-$2')) && saidIn(element, 100).length < 80;
}

/** Parts of an item that are noise, outermost first; `repeated` are texts that stand in several items alike. */
export function noiseIn(
  item: Element,
  pointed: Element | null,
  repeated: Set<string> = new Set(),
): Element[] {
  const found: Element[] = [];
  const around = new Set<Element>();
  for (let at = pointed; at && at !== item; at = parentOf(at)) around.add(at);
  for (const element of everythingIn(item)) {
    if (element === item || around.has(element)) continue;
    const own = element.childElementCount === 0 ? saidIn(element, 80) : '';
    const isRepeated =
      own !== '' && own.length < 60 && repeated.has(own) && !/^(?:P|PRE|LI)$/.test(element.tagName);
    if (!isRepeated && !isNoise(element)) continue;
    if (!found.some((outer) => isBelow(element, outer))) found.push(element);
  }
  return found;
}

function isBelow(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Short texts that stand in more than one item: names, "Reply", "Delivered". */
export function repeatedIn(items: Element[]): Set<string> {
  const seen = new Map<string, number>();
  for (const item of items.slice(-60)) {
    const texts = everythingIn(item, 150)
      .filter((element) => element.childElementCount === 0)
      .map((element) => saidIn(element, 60));
    for (const text of new Set(texts))
      if (text !== '' && text.length < 60) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([text]) => text));
}

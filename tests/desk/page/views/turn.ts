import type { DeskTurn } from '../desk.ts';
import { el } from '../element.ts';
import { shortTime } from '../moment.ts';
import type { Words } from '../words/words.ts';

/** One message. Whoever wrote it, its words are text and stay text. */
export function turnArticle(turn: DeskTurn, words: Words): HTMLElement {
  const { id, by, name, at } = turn;
  const attributes = { class: `turn turn-${by}`, 'data-turn-id': id, 'data-author': by };
  const time = el('time', { datetime: at.toISOString() }, shortTime(at, words.language));
  if (by === 'system') {
    return el('article', attributes, el('div', { class: 'turn-body' }, turn.text), time);
  }
  const kind = by === 'note' ? el('span', { class: 'turn-kind' }, words.note) : null;
  return el(
    'article',
    attributes,
    avatar(name, by === 'customer'),
    el('header', { class: 'turn-head' }, el('span', { class: 'turn-name' }, name), kind, time),
    body(turn, words),
  );
}

function body({ text, signature, quoted, attachment }: DeskTurn, words: Words): HTMLElement {
  return el(
    'div',
    { class: 'turn-body' },
    ...paragraphs(text),
    signature ? el('div', { class: 'signature' }, ...lines(signature)) : null,
    attachment
      ? el(
          'p',
          { class: 'attachment' },
          el('span', { class: 'for-ears' }, `${words.attachment} `),
          attachment,
        )
      : null,
    quoted ? earlier(quoted, words) : null,
  );
}

function earlier(quoted: string, words: Words): HTMLElement {
  const fold = el('details', { class: 'quoted' }, el('summary', {}, words.quoted));
  fold.append(el('blockquote', {}, ...paragraphs(quoted)));
  return fold;
}

/** Each finds its own direction: Arabic or Hebrew may stand beside French in one message. */
const paragraphs = (text: string) =>
  text.split(/\n{2,}/).map((part) => el('p', { dir: 'auto' }, ...lines(part)));

const lines = (text: string) =>
  text.split('\n').flatMap((line, place) => (place === 0 ? [line] : [el('br'), line]));

/** Initials on one of five quiet grounds; the name is beside it, so it is not said. */
export function avatar(name: string, isCustomer = true): HTMLElement {
  const initials = [...name.matchAll(/(?:^|[\s-])(\p{L})/gu)].map(([, letter]) => letter).slice(0, 2);
  const ground = isCustomer
    ? [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5
    : 5;
  return el(
    'span',
    { class: `avatar ground-${ground}`, 'aria-hidden': 'true' },
    initials.join('').toUpperCase(),
  );
}

import { plain } from '../../text';
import { endedWords } from '../ended-words';
import { isVisible } from '../look';
import { placeOfOne } from './anchors';
import { saidIn } from './noise';

const over = new Set(endedWords.map(plain));
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** How the page says that it is over: a status in words, a text that is there only then, or something that is there at all. */
export function closedPlaces(page: Document, pointed: Element): { ended: string[]; status: string[] } {
  const place = placeOfOne(page, pointed, (found) => found.find(isVisible) === pointed);
  if (!place) return { ended: [], status: [] };
  const said = saidIn(pointed, 100);
  if (over.has(plain(said))) return { ended: [], status: [place] };
  // A longer text, or one with a number, names people and days: that it is there must do.
  const isLabel =
    said !== '' &&
    said.length <= 40 &&
    said.split(' ').length <= 5 &&
    !/\d|\s(?:by|par|von|por|da|door)\s/i.test(said);
  return { ended: [isLabel ? `${place} /^${escaped(said)}$/i` : place], status: [] };
}

/** Where the number stands in the page, as `id` takes it; null when there is none in it. */
export function numberPlace(page: Document, pointed: Element): string | null {
  const said = saidIn(pointed, 200);
  const [, before = '', number] = /^(.{0,40}?)((?:[A-Za-z]{1,8}[-_]?)?\d[\w-]*)/.exec(said) ?? [];
  if (!number) return null;
  const place = placeOfOne(page, pointed, (found) => found.find(isVisible) === pointed);
  if (!place) return null;
  const stem = number.startsWith('#') || before.endsWith('#') ? '#' : '';
  const shape = /^\d+$/.test(number)
    ? '\\d+'
    : /^[A-Za-z]+[-_]?\d+$/.test(number)
      ? '[A-Za-z]+[-_]?\\d+'
      : '[\\w-]*\\d[\\w-]*';
  return `${place} /${stem}(${shape})/`;
}

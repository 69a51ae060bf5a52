import { cssSelectorGenerator } from 'css-selector-generator';
import { doorsBetween, scopeOf } from './doors';
import { isReadable } from './readable';
import { both, isTag, type Token, tokensOf } from './tokens';
import { foundAt } from './within';

/** Selectors with a number in them, or with words of a moment or a person: none of them would hold. */
const isPassing = (selector: string) =>
  /\d{2}|^#.*\d|^\[(?:=.*)?\]$|^\[(?:style|href|src|title|alt|value|placeholder|aria-label|aria-describedby|aria-labelledby|aria-controls|aria-owns|aria-hidden|aria-expanded|tabindex|data-(?:.+-)?id|data-id|for|name)\b/.test(
    selector,
  );
const isTestAttribute = (selector: string) => /^\[data-(?:test|qa|cy|kt|hook|automation)/.test(selector);
const editors =
  /^\.(?:ck-editor__editable|ProseMirror|public-DraftEditor-content|ql-editor|note-editable|tox-edit-area|fr-element)$|^\[data-lexical-editor/;

/** A stable id of its own. */
const idOf = ({ id }: Element): Token[] =>
  /^[A-Za-z_][A-Za-z_-]*$/.test(id) && isReadable(id) ? [{ selector: `#${id}`, cost: 0.05 }] : [];

/** What one element can be found by in its document or shadow root, surest first. The last ones lean on everything around. */
function* waysToOne(element: Element): Generator<string> {
  const own = [...idOf(element), ...tokensOf(element)];
  const tag = own.find(isTag);
  const names = own.filter((token) => !isTag(token) && token.cost < 0.3);
  yield* names.map(({ selector }) => selector);
  if (tag) yield* names.map((name) => both(tag, name).selector);
  yield* names
    .slice(0, 8)
    .flatMap((one, at) => names.slice(at + 1, 8).map((other) => both(one, other).selector));
  if (tag) yield tag.selector;
  const options = {
    selectors: ['attribute' as const, 'id' as const, 'class' as const, 'tag' as const],
    whitelist: [isTestAttribute, (selector: string) => editors.test(selector)],
    root: scopeOf(element),
    maxCombinations: 60,
    maxCandidates: 120,
    maxResults: 12,
  };
  // With readable names first, then with whatever there is; its own fallback counts children and comes last of all.
  for (const ignoreGeneratedClassNames of [true, false])
    yield* generated(element, { ...options, ignoreGeneratedClassNames, blacklist: [isPassing] });
}

function generated(element: Element, options: Parameters<typeof cssSelectorGenerator>[1]): string[] {
  try {
    const found = [...cssSelectorGenerator(element, options)];
    return [
      ...found.filter((selector) => !/nth-/.test(selector)),
      ...found.filter((selector) => /nth-/.test(selector)),
    ];
  } catch {
    return [];
  }
}

/**
 * A place for one element of the page, through the frames and shadow roots around it. `isRight` is asked what the
 * whole place finds. With `isSure` nothing is taken that counts children.
 */
export function placeOfOne(
  page: ParentNode & Node,
  element: Element,
  isRight: (found: Element[]) => boolean,
  isSure = false,
): string | null {
  const doors = doorsBetween(page, element);
  let through = '';
  for (const door of doors) {
    const way = firstRight(page, through, door, (found) => found[0] === door && found.length === 1);
    if (way === null) return null;
    through = `${way} >>> `;
  }
  if (element.tagName === 'BODY') return `${through}body`;
  const place = firstRight(page, through, element, isRight);
  return place !== null && isSure && /nth-/.test(place) ? null : place;
}

function firstRight(
  page: ParentNode,
  through: string,
  element: Element,
  isRight: (found: Element[]) => boolean,
): string | null {
  for (const way of waysToOne(element)) {
    const place = through + way;
    if (place.length <= 400 && !/@[\w-]+$/.test(place) && isRight(foundAt(page, place))) return place;
  }
  return null;
}

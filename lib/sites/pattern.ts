import ret, { type Token, types } from 'ret';
import { parsePlace } from './place';
import type { View } from './schema';

/** Long repetitions in one pattern, and those over anything at all (`.*`); our own patterns keep within them. */
const mostLong = 8;
const mostOverAnything = 3;
const short = 20;

type Node = ReturnType<typeof ret> | Token;
const isLong = (node: Node) => node.type === types.REPETITION && node.max > short;
const isOverAnything = (node: Node) =>
  node.type === types.REPETITION &&
  node.value.type === types.SET &&
  node.value.not &&
  node.value.set.length > 3;

/**
 * Can this pattern be tried on any short text (`longestTried` in `look.ts`) in good time? One long repetition
 * inside another, or right behind another, can make a page stand still.
 */
export function isQuick(source: string): boolean {
  let long = 0;
  let overAnything = 0;
  const isCalm = (node: Node, isInside: boolean): boolean => {
    if (node.type === types.REFERENCE) return false;
    if (isLong(node) && (isInside || ++long > mostLong)) return false;
    if (isOverAnything(node) && ++overAnything > mostOverAnything) return false;
    return (
      branchesOf(node).every(
        (branch) =>
          !branch.some((one, at) => isLong(one) && isLong(branch[at + 1] ?? one) && at + 1 < branch.length),
      ) &&
      branchesOf(node)
        .flat()
        .every((part) => isCalm(part, isInside || isLong(node)))
    );
  };
  try {
    return isCalm(ret(source), false);
  } catch {
    return false;
  }
}

/** What stands behind each other in a node, once for each of its alternatives. */
function branchesOf(node: Node): Token[][] {
  if (node.type === types.REPETITION) return [[node.value]];
  if (node.type !== types.ROOT && node.type !== types.GROUP) return [];
  return node.options ?? (node.stack ? [node.stack] : []);
}

type Named = [field: string, text: string];
const named = (field: string, text: string | undefined): Named[] =>
  text === undefined ? [] : [[field, text]];
const single = ['when', 'unless', 'root', 'id', 'agrees', 'messages', 'name', 'at', 'key'] as const;
const several = ['text', 'composer', 'ended', 'status'] as const;

/** Every place a view names, with the field it stands in. */
const placesOf = (view: View): Named[] => [
  ...single.flatMap((field) => named(field, view[field])),
  ...several.flatMap((field) => view[field].flatMap((place, at) => named(`${field}.${at}`, place))),
  ...view.authors.flatMap(({ namedIn, by, saying }, at) =>
    [namedIn, by, saying].flatMap((place) => named(`authors.${at}`, place)),
  ),
];

/** Selectors a view names outside a place. */
const selectorsOf = (view: View): Named[] => [
  ...(['marker', 'leaveOut', 'without'] as const).flatMap((field) => named(field, view[field])),
  ...view.authors.flatMap(({ when }, at) => named(`authors.${at}.when`, when)),
];

/** The first thing in a profile that a browser could not use, or only slowly; null when there is none. */
export function flawIn(
  { views }: { views: View[] },
  isSelector: (text: string) => boolean,
): { field: string; is: 'slow' | 'no-selector' } | null {
  for (const [at, view] of views.entries()) {
    const field = (name: string) => `views.${at}.${name}`;
    if (!isQuick(view.address)) return { field: field('address'), is: 'slow' };
    for (const [name, place] of placesOf(view)) {
      const { frames, selector, pattern } = parsePlace(place);
      if (pattern && !isQuick(pattern.source)) return { field: field(name), is: 'slow' };
      if (![...frames, selector].every((one) => isSelector(one.replaceAll('{id}', 'x'))))
        return { field: field(name), is: 'no-selector' };
    }
    for (const [name, selector] of selectorsOf(view))
      if (!isSelector(selector)) return { field: field(name), is: 'no-selector' };
  }
  return null;
}

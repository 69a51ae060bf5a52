import type { Moment } from '../interactions/schema';
import type { Pack } from '../packs/schema';
import { at, type Path, withAt } from './place';

/** The lists of a pack whose items a trainer adds, changes, moves and takes away. */
export type EditedList =
  | 'phrases'
  | 'reminders'
  | 'questions'
  | 'cues'
  | 'starters'
  | 'leaders'
  | 'diagnostic'
  | 'samples'
  | 'expectations'
  | 'moments';
export type ItemOf<List extends EditedList> = Pack[List][number];

const withList = <List extends EditedList>(pack: Pack, list: List, items: ItemOf<List>[]): Pack => ({
  ...pack,
  [list]: items,
});
const listOf = <List extends EditedList>(pack: Pack, list: List) => pack[list] as ItemOf<List>[];

/** With one item more, at this place or at the end. */
export function addItem<List extends EditedList>(
  pack: Pack,
  list: List,
  item: ItemOf<List>,
  place: number = pack[list].length,
): Pack {
  const items = listOf(pack, list);
  return withList(pack, list, [...items.slice(0, place), item, ...items.slice(place)]);
}

/** The item at this place with other fields; an id that changes is changed wherever the pack names it. */
export function changeItem<List extends EditedList>(
  pack: Pack,
  list: List,
  place: number,
  change: Partial<ItemOf<List>>,
): Pack {
  const before = listOf(pack, list)[place];
  if (before === undefined) return pack;
  const after = Object.entries(change).reduce<ItemOf<List>>(
    (item, [field, value]) => withAt(item, [field], value),
    before,
  );
  if (after === before) return pack;
  const changed = withAt(pack, [list, place], after);
  return idOf(after) === idOf(before) ? changed : renamed(changed, list, idOf(before), idOf(after));
}

/** Without the item at this place; what called it by name no longer does. */
export function removeItem(pack: Pack, list: EditedList, place: number): Pack {
  const item = listOf(pack, list)[place];
  if (item === undefined) return pack;
  const left = withList(
    pack,
    list,
    listOf(pack, list).filter((_, other) => other !== place),
  );
  return renamed(left, list, idOf(item), null);
}

const idOf = (item: object): string | null => ('id' in item ? String(item.id) : null);

/** Cues and expectations name reminders, expectations name conversations: they follow, unless a namesake is left. */
function renamed(pack: Pack, list: EditedList, from: string | null, to: string | null): Pack {
  if (from === null || (list !== 'reminders' && list !== 'samples')) return pack;
  if (pack[list].some(({ id }) => id === from)) return pack;
  if (list === 'samples') {
    const expectations = pack.expectations.flatMap((one) =>
      one.sample !== from ? [one] : to === null ? [] : [{ ...one, sample: to }],
    );
    return { ...pack, expectations };
  }
  const follow = (refs: string[]) => refs.flatMap((ref) => (ref !== from ? [ref] : to === null ? [] : [to]));
  const cues = pack.cues.map((cue) =>
    cue.reminders.includes(from) ? { ...cue, reminders: follow(cue.reminders) } : cue,
  );
  // [] would mean silence: an expectation that named nothing else has lost its sense.
  const expectations = pack.expectations.flatMap((one) => {
    if (!one.says.includes(from)) return [one];
    const says = follow(one.says);
    return says.length === 0 ? [] : [{ ...one, says }];
  });
  return { ...pack, cues, expectations };
}

/** The item at one place of a list, at another. */
export function moveItem(pack: Pack, list: EditedList, from: number, to: number): Pack {
  const moved = movedIn(listOf(pack, list), from, to);
  return moved ? withList(pack, list, moved) : pack;
}

/** The same among the items of one moment, counted among themselves: all others keep their places. */
export function moveInMoment(
  pack: Pack,
  list: 'phrases' | 'reminders' | 'questions',
  moment: Moment,
  from: number,
  to: number,
): Pack {
  const items: { moment: Moment }[] = pack[list];
  const places = items.flatMap((item, place) => (item.moment === moment ? [place] : []));
  const moved = movedIn(
    places.map((place) => items[place]),
    from,
    to,
  );
  if (!moved) return pack;
  const all = [...items];
  for (const [nth, place] of places.entries()) all[place] = moved[nth] as { moment: Moment };
  return { ...pack, [list]: all };
}

function movedIn<Item>(items: readonly Item[], from: number, to: number): Item[] | null {
  const item = items[from];
  if (item === undefined || from === to || to < 0 || to >= items.length) return null;
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** An item of a pack below (`core:O1`) falls silent. */
export const retireBelow = (pack: Pack, ref: string): Pack =>
  pack.retires.includes(ref) ? pack : { ...pack, retires: [...pack.retires, ref] };

/** It may speak again. */
export const unretire = (pack: Pack, ref: string): Pack =>
  pack.retires.includes(ref) ? { ...pack, retires: pack.retires.filter((one) => one !== ref) } : pack;

/** Anything else, by its path; undefined takes an optional field away. The same pack when nothing changes. */
export const changeField = (pack: Pack, path: Path, value: unknown): Pack =>
  path.length === 0 || Object.is(at(pack, path), value) ? pack : withAt(pack, path, value);

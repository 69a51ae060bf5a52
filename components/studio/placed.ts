import type { EditedList, ItemOf } from '@/lib/studio/edits';

/** An item, where it stands in the whole list, and a key of its own even when two share an id. */
export interface Placed<Item> {
  item: Item;
  place: number;
  key: string;
}

/** The items of a list that belong here, with their places in the whole of it. */
export function placed<List extends EditedList>(
  items: readonly ItemOf<List>[],
  here: (item: ItemOf<List>) => boolean = () => true,
): Placed<ItemOf<List>>[] {
  const seen = new Set<string>();
  return items.flatMap((item, place) => {
    if (!here(item)) return [];
    const id = 'id' in item ? String(item.id) : '';
    const key = seen.has(id) ? `${id} ${place}` : id;
    seen.add(id);
    return [{ item, place, key }];
  });
}

import { itemLists } from '../packs/layers';
import type { Pack } from '../packs/schema';
import { duplicate } from './new-pack';

/**
 * A copy of the core to work on: it lies on the core itself, so each of its items takes the place of the one it was
 * copied from. Nothing speaks twice, and what the core expects is expected of the copy.
 */
export function overCore(core: Pack, id: string, name: Pack['name']): Pack {
  const below = (item: string) => `${core.id}:${item}`;
  const copy = duplicate(core, id, name);
  const replacing = Object.fromEntries(
    itemLists.map((list) => [list, copy[list].map((item) => ({ ...item, replaces: below(item.id) }))]),
  );
  const expectations = copy.expectations.map((one) => ({
    ...one,
    says: one.says.map((ref) => (ref.includes(':') ? ref : below(ref))),
  }));
  return { ...copy, ...replacing, expectations };
}

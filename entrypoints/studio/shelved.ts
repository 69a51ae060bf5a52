import type { Shelved } from '@/components/studio/view';
import { editable } from '@/lib/studio/editable';
import type { LibraryEntry, PublishedVersion } from '@/lib/studio/state-schema';

/** What a row shows of a draft, read once as long as its text stays the same. */
const read = new Map<string, { text: string; name: Shelved['name']; layer: Shelved['layer'] }>();
function headOf({ id, draft }: LibraryEntry) {
  const known = read.get(id);
  if (known?.text === draft) return known;
  const pack = editable(draft);
  const head = { text: draft, name: pack?.name ?? null, layer: pack?.layer ?? null };
  read.set(id, head);
  return head;
}

/** An entry as the library shows it. */
export function shelved(entry: LibraryEntry, versions: readonly PublishedVersion[]): Shelved {
  const { name, layer } = headOf(entry);
  const newest = [...versions].sort((one, other) => other.at - one.at);
  return {
    id: entry.id,
    name,
    layer,
    state: entry.state,
    changedAt: entry.changedAt,
    versions: newest.map(({ version, at }) => ({ version, at })),
    ahead: newest[0] !== undefined && newest[0].text !== entry.draft,
  };
}

import type { Refused } from '@/components/studio/view';
import type { Say } from '@/lib/locales/say';
import type { Refusal } from '@/lib/packs/arrival-schema';
import { openEnvelope } from '@/lib/packs/open';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { editable } from '@/lib/studio/editable';
import { freshPackId } from '@/lib/studio/fresh-id';
import { duplicate } from '@/lib/studio/new-pack';

/** A pack for the library; `key` is whose signature it bore. */
interface Brought {
  pack: Pack;
  text: string;
  key: string | null;
}

/** A file chosen by the trainer as a pack for the library, or why not, in the reader's words. */
export async function openPackFile(
  file: File,
  taken: readonly string[],
  say: Say,
): Promise<Brought | { refused: Refused }> {
  const opened = await openEnvelope(await file.text().catch(() => ''));
  if (opened.is === 'refused') return refuse(opened.why, say);
  const pack = editable(opened.text);
  if (!pack) return refuse('not-a-pack', say);
  const key = opened.is === 'signed' ? opened.key : null;
  if (!taken.includes(pack.id)) {
    // Byte for byte what came, as long as it needed no migration.
    const isToday = JSON.parse(opened.text).schema === pack.schema;
    return { pack, text: isToday ? opened.text : textOf(pack), key };
  }
  const copy = duplicate(pack, freshPackId(pack.id, taken), pack.name);
  return { pack: copy, text: textOf(copy), key };
}

const refuse = (why: Refusal, say: Say) => ({
  refused: { title: say(`packs.problem.${why}`), whatNow: say(`packs.problem.${why}.whatNow`) },
});

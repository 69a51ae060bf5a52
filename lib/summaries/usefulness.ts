import type { Release } from './schema';
import type { UsefulnessFile } from './usefulness-schema';

/** One file for each pack whose reminders a release speaks of, for whoever writes that pack. */
export function usefulnessFiles({ week, fields }: Pick<Release, 'week' | 'fields'>): UsefulnessFile[] {
  const packs = new Map<string, UsefulnessFile>();
  for (const [field, saying] of Object.entries(fields)) {
    const [, pack = '', reminder = ''] = /^useful\.([^:]+):(.+)$/.exec(field) ?? [];
    if (!pack || saying.is === 'hidden') continue;
    const file = packs.get(pack) ?? { schema: 'aparte-usefulness/2', pack, week, counts: [] };
    packs.set(pack, { ...file, counts: [...file.counts, { reminder, saying }] });
  }
  return [...packs.values()];
}

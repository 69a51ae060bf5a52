import type { Kind } from '../../interactions/schema';
import { numberIn } from '../derive/address';
import { messagesBy } from '../derive/proof';
import { endedWords } from '../ended-words';
import { nothingRead, readSteps } from '../read';
import type { KnownSite, View } from '../schema';
import { inSlices } from '../slices';
import type { Counts, FromTeacher, Glimpse } from './port';

export type Told = Extract<FromTeacher, { say: 'preview' }>;
export const nothingCounted: Counts = { turns: 0, customer: 0, agent: 0, note: 0, system: 0, unknown: 0 };

/** A view as a site of this page's own host, for the engine that reads every other page. */
export const taughtSite = (url: string, view: View): KnownSite => ({
  id: 'taught',
  name: 'taught',
  hosts: [`https://${new URL(url).hostname}/*`],
  inFrames: false,
  endedWords,
  views: [view],
});

/** What a view reads now: counts, the last words, the number. */
export async function previewOf(
  page: Document,
  view: View | null,
  kind: Kind,
  signal: AbortSignal,
): Promise<Pick<Told, 'counts' | 'last' | 'kind' | 'id' | 'composer' | 'ended'> & { insides: ParentNode[] }> {
  const url = page.location.href;
  const id = numberIn(url)?.id.slice(0, 200) ?? null;
  const nothing = { counts: nothingCounted, last: [], kind, id, composer: false, ended: false, insides: [] };
  if (!view) return nothing;
  const steps = readSteps(url, page, [taughtSite(url, view)], nothingRead());
  const read = await inSlices(steps, signal);
  if (!read) return nothing;
  const made = messagesBy(view, page, 'blind' in read ? (read.blind.about?.id ?? '') : read.reading.id);
  const unknown = made.filter(({ author, hasWords }) => author === null && hasWords).length;
  if ('blind' in read)
    return {
      ...nothing,
      kind: view.kind,
      id: read.blind.about?.id ?? id,
      counts: { ...nothingCounted, unknown },
    };
  const { turns, ended } = read.reading;
  const by = (author: string) => turns.filter((turn) => turn.author === author).length;
  const counts = {
    turns: turns.length,
    customer: by('customer'),
    agent: by('agent'),
    note: by('note'),
    system: by('system'),
    unknown,
  };
  const last: Glimpse[] = turns.slice(-6).map(({ author, text }) => ({ author, text: text.slice(0, 300) }));
  return {
    counts,
    last,
    kind: view.kind,
    id: read.reading.id,
    composer: read.draft !== null,
    ended,
    insides: read.insides,
  };
}

import { storage } from 'wxt/utils/storage';
import { type KeptSites, keptSites, noKeptSites } from './own-schema';

const item = storage.defineItem<unknown>('local:sites');
// Storage is hostile too: what cannot be read is as if it had never been kept.
const understood = (stored: unknown): KeptSites =>
  keptSites.safeParse(stored ?? noKeptSites).data ?? noKeptSites;

export const readSites = async (): Promise<KeptSites> => understood(await item.getValue());

/** One change after the other: two panels never undo each other's. Rejects when it cannot be written. */
let lastChange: Promise<unknown> = Promise.resolve();
export function changeSites(change: (now: KeptSites) => KeptSites): Promise<void> {
  const next = lastChange.then(async () => {
    const now = await readSites();
    const changed = change(now);
    if (changed !== now) await item.setValue(keptSites.parse(changed));
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/** Tells of every change, in any window, until the signal. */
export function onSitesChange(listener: (sites: KeptSites) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    item.watch((stored) => listener(understood(stored))),
  );
}

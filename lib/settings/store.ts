import { storage } from 'wxt/utils/storage';
import type { z } from 'zod';
import { defaultSettings, type Settings, type Shift, settings, shift } from './schema';

/** What one small stored value needs: where, its shape, and what holds until there is one. */
interface Kept<Shape> {
  read: () => Promise<Shape>;
  write: (value: Shape) => Promise<void>;
  watch: (listener: (value: Shape) => void, signal: AbortSignal) => void;
}

function kept<Shape>(key: `local:${string}`, shape: z.ZodType<Shape>, first: Shape): Kept<Shape> {
  const item = storage.defineItem<unknown>(key);
  // Storage is hostile too: what cannot be read is as if it had never been chosen.
  const understood = (stored: unknown) => shape.safeParse(stored).data ?? first;
  return {
    read: async () => understood(await item.getValue()),
    write: (value) => item.setValue(shape.parse(value)),
    watch: (listener, signal) => {
      signal.addEventListener(
        'abort',
        item.watch((stored) => listener(understood(stored))),
      );
    },
  };
}

export const keptSettings: Kept<Settings> = kept('local:settings', settings, defaultSettings);
export const keptShift: Kept<Shift> = kept('local:shift', shift, {
  number: 0,
  startedAt: 0,
  intention: null,
  conversations: 0,
});

/** Changes some settings and leaves the others as they are, one change after the other. */
let lastChange: Promise<unknown> = Promise.resolve();
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const next = lastChange.then(async () => {
    const now = await keptSettings.read();
    const changed = { ...now, ...change(now) };
    await keptSettings.write(changed);
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

import { browser } from 'wxt/browser';
import { askPanels } from '@/lib/messages/ask';
import { wish } from '@/lib/messages/schema';
import { silenceOf, silentUntil } from '@/lib/settings/shift';
import { changeSettings, keptShift } from '@/lib/settings/store';

/** One key each: silence for an hour (again: speak), read my draft, note a reflection. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'silence-hour') {
    const running = await keptShift.read();
    const now = Date.now();
    // A silence that has run out is none: the key begins a new one.
    await changeSettings((settings) => ({
      silence: silentUntil(settings, running, now) === null ? silenceOf('hour', running, now) : null,
    }));
    return;
  }
  const { id } = await browser.windows.getLastFocused();
  const asked = wish.safeParse({ wish: name, window: id });
  if (asked.success) await askPanels(asked.data);
}

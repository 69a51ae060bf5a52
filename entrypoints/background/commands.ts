import { browser } from 'wxt/browser';
import { hour } from '@/lib/clock';
import { askPanels } from '@/lib/messages/ask';
import { wish } from '@/lib/messages/schema';
import { changeSettings } from '@/lib/settings/store';

/** One key each: silence for an hour (again: speak), read my draft, note a reflection. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'silence-hour') {
    await changeSettings(({ silence }) => ({
      silence: silence === null ? { until: Date.now() + hour } : null,
    }));
    return;
  }
  const { id } = await browser.windows.getLastFocused();
  const asked = wish.safeParse({ wish: name, window: id });
  if (asked.success) await askPanels(asked.data);
}

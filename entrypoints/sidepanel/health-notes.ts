import { calendarDay, second } from '@/lib/clock';
import { afterBlind, afterRead } from '@/lib/sites/health';
import { originFrom } from '@/lib/sites/origin';
import type { SiteHealth } from '@/lib/sites/own-schema';
import { changeSites } from '@/lib/sites/store';
import type { Seen } from './attending';

/** A page that is still being drawn is no page that cannot be read. */
const settled = 5 * second;

/** Notes how reading goes on each site: once for each conversation, and when a page stays unreadable. */
export function healthNotes(
  onFailure: () => void,
  signal: AbortSignal,
): (origin: string, seen: Seen) => void {
  let noted = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));

  const note = (
    origin: string,
    after: (before: SiteHealth | undefined, day: string) => SiteHealth | undefined,
  ) =>
    changeSites((now) => {
      const site = originFrom(origin);
      if (!site) return now;
      const before = now.health[site];
      const health = after(before, calendarDay(new Date()));
      return !health || health === before ? now : { ...now, health: { ...now.health, [site]: health } };
    }).catch(onFailure);

  return (origin, seen) => {
    clearTimeout(waiting);
    if ('blind' in seen) {
      noted = '';
      waiting = setTimeout(
        () => void note(origin, (before, day) => afterBlind(before, seen.blind, day)),
        settled,
      );
      return;
    }
    const { reading } = seen;
    const which = `${origin} ${reading.kind} ${reading.id} ${reading.ended}`;
    if (which === noted || (reading.turns.length === 0 && reading.kind !== 'call')) return;
    noted = which;
    void note(origin, (before, day) => afterRead(before, reading, day));
  };
}

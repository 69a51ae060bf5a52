import type { Blindness, Interaction, Reading } from './schema';

/**
 * A call shows on the page while it goes on: when its mark has gone and the tool shows something else, it is
 * over. Null when it was none, or when that cannot be said (another page, a page that cannot be read).
 */
export function hungUp(
  call: Interaction | undefined,
  seen: { reading: Reading } | { blind: Blindness },
): Reading | null {
  if (call?.kind !== 'call' || call.ended) return null;
  const { site, kind, id, turns } = call;
  const isGone =
    'blind' in seen
      ? seen.blind.site === site && seen.blind.reason === 'no-interaction'
      : seen.reading.site === site && !(seen.reading.kind === 'call' && seen.reading.id === id);
  return isGone ? { site, kind, id, turns, composer: 'absent', ended: true } : null;
}

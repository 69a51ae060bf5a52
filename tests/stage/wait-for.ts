import { setTimeout as rest } from 'node:timers/promises';

/**
 * Looks again until there is something to see. Only for what another program does and gives no event for:
 * a server that starts, a browser that draws. Milliseconds.
 */
export async function waitFor<Seen>(
  what: string,
  look: () => Promise<Seen | null | undefined | false> | Seen | null | undefined | false,
  { within = 20_000, every = 50 } = {},
): Promise<Seen> {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`waited ${within} ms in vain for ${what}`);
    await rest(every);
  }
}

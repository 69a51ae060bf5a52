/** Something worth saying aloud; `key` tells one saying from the next. */
export interface Saying {
  key: string;
  words: string;
  /** When it is not the screen's own language. */
  language?: string;
}
/** What has been said so far, and what is being said. */
export interface Heard {
  said: readonly string[];
  now: Saying | null;
}
export const silence: Heard = { said: [], now: null };

/**
 * What to say next, best first. Each saying is said once and never again; it leaves with its cause. The
 * same `heard` comes back when nothing changes.
 */
export function hear(heard: Heard, sayings: readonly Saying[]): Heard {
  const fresh = sayings.filter(({ key }) => !heard.said.includes(key));
  // What waits behind a fresh saying counts as said: two sentences at once are noise, not help.
  if (fresh[0]) return { said: [...heard.said, ...fresh.map(({ key }) => key)], now: fresh[0] };
  const gone = heard.now && !sayings.some(({ key }) => key === heard.now?.key);
  return gone ? { ...heard, now: null } : heard;
}

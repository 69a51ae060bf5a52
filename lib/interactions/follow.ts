import { merged } from './merge';
import type { Interaction, Reading, Turn } from './schema';

/** What has just happened in an interaction, for the rooms after this one. */
export type News =
  | { is: 'opened' }
  | { is: 'customer-spoke'; turn: Turn }
  /** `own`: written here, by this agent; a colleague's turn is not. */
  | { is: 'agent-spoke'; turn: Turn; own: boolean }
  | { is: 'ended' }
  | { is: 'reopened' };

/** Interactions this panel follows, by key. In memory only. */
export type Followed = ReadonlyMap<string, Interaction>;
/** Interactions kept in memory; the longest unseen is let go. */
const mostFollowed = 60;

/** Two installations of a tool never share an interaction. */
export const keyOf = (origin: string, { site, kind, id }: Pick<Reading, 'site' | 'kind' | 'id'>) =>
  `${origin} ${site} ${kind} ${id}`;

/**
 * Takes a reading in. The same interaction may come from several tabs and from several addresses
 * (a reply form on a page of its own): it goes on being one.
 */
export function follow(
  followed: Followed,
  origin: string,
  reading: Reading,
  now: number,
): { followed: Followed; interaction: Interaction; news: News[] } {
  const key = keyOf(origin, reading);
  const known = followed.get(key);
  // A ticket is taken up again; a call that is over is another call.
  const before = known?.kind === 'call' && known.ended && !reading.ended ? undefined : known;
  const interaction = before ? goOn(before, reading, now) : open(key, reading, now);
  const next = new Map(followed);
  next.delete(key);
  next.set(key, interaction);
  for (const oldest of next.keys()) {
    if (next.size <= mostFollowed) break;
    next.delete(oldest);
  }
  return {
    followed: next,
    interaction,
    news: before ? newsBetween(before, interaction) : [{ is: 'opened' }],
  };
}

function open(key: string, reading: Reading, now: number): Interaction {
  const { site, kind, id, turns, composer, ended } = reading;
  const waits = lastSpeaker(turns) === 'customer' && !ended;
  return {
    key,
    site,
    kind,
    id,
    openedAt: now,
    turns,
    shown: ends(turns),
    composer,
    ended,
    waitingSince: waits ? now : null,
    found: turns.length,
    composed: composer === 'busy',
    replying: composer !== 'absent' && turns.length === 0,
  };
}

function goOn(before: Interaction, reading: Reading, now: number): Interaction {
  // A reply page shows no turns, a redrawn one may show fewer: what was seen stays known.
  const turns = merged(before, reading.turns);
  const waits = lastSpeaker(turns) === 'customer' && !reading.ended;
  const spoken = newTurns(before.turns, turns).some((turn) => turn.author === 'agent');
  return {
    ...before,
    turns,
    shown: ends(reading.turns) ?? before.shown,
    composer: reading.composer,
    // A page without turns cannot say whether it is over, unless it does say so.
    ended: reading.turns.length > 0 ? reading.ended : before.ended || reading.ended,
    waitingSince: waits ? (before.waitingSince ?? now) : null,
    composed: !spoken && (before.composed || reading.composer === 'busy'),
    replying: !spoken && reading.composer !== 'absent' && (before.replying || before.composer === 'absent'),
  };
}

/** The first and the last turn a page shows; null when it shows none. */
function ends(turns: Turn[]): Interaction['shown'] {
  const [first] = turns;
  const last = turns.at(-1);
  return first && last ? { first: first.key, last: last.key } : null;
}

function newTurns(before: Turn[], now: Turn[]): Turn[] {
  const known = new Set(before.map((turn) => turn.key));
  return now.filter((turn) => !known.has(turn.key));
}

function newsBetween(before: Interaction, now: Interaction): News[] {
  const fresh = isLaterThan(before.turns, newTurns(before.turns, now.turns), now.turns);
  const news: News[] = fresh.flatMap((turn): News[] => {
    if (turn.author === 'customer') return [{ is: 'customer-spoke', turn }];
    if (turn.author === 'agent') return [{ is: 'agent-spoke', turn, own: before.composed }];
    return [];
  });
  if (now.ended && !before.ended) news.push({ is: 'ended' });
  if (!now.ended && before.ended) news.push({ is: 'reopened' });
  return news;
}

/** Older messages loaded by scrolling up are no news. */
function isLaterThan(known: Turn[], fresh: Turn[], all: Turn[]): Turn[] {
  const last = known.at(-1);
  if (!last) return [];
  // A list drawn anew under other keys: what goes beyond the known length is new.
  if (fresh.length === all.length) return all.slice(known.length);
  const from = all.findIndex((turn) => turn.key === last.key);
  return fresh.filter((turn) => all.indexOf(turn) > from);
}

/** Who of the two spoke last; notes and system lines are not speech. */
export function lastSpeaker(turns: Turn[]): 'customer' | 'agent' | null {
  const last = turns.findLast((turn) => turn.author === 'customer' || turn.author === 'agent');
  return (last?.author as 'customer' | 'agent' | undefined) ?? null;
}

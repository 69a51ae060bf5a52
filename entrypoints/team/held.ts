import { useSyncExternalStore } from 'react';
import type { GatheredWeek, RefusedShare } from '@/lib/summaries/gather';
import type { TeamKeys } from '@/lib/team/team-keys';

/** What a steward's page holds while it is open: in memory, never on disk, gone when it closes or is locked. */
export interface Held {
  /** Open keys, by team. */
  keys: ReadonlyMap<string, TeamKeys>;
  /** Opened shares, by `team week`. */
  weeks: ReadonlyMap<string, GatheredWeek>;
  refused: readonly RefusedShare[];
  /** Files taken, by what they hold, with the week they are of: the same one twice is one. */
  taken: ReadonlyMap<string, string>;
}
const nothing: Held = { keys: new Map(), weeks: new Map(), refused: [], taken: new Map() };

let held = nothing;
const hearers = new Set<() => void>();

export const heldNow = (): Held => held;
export function changeHeld(change: (now: Held) => Partial<Held>): void {
  held = { ...held, ...change(held) };
  for (const hear of hearers) hear();
}

/** Locked: keys, shares and all that was told of them. */
export const letGo = () => changeHeld(() => nothing);

/** Weeks that were released leave memory at once. */
export const letGoOf = (ids: readonly string[]) =>
  changeHeld(({ weeks, taken }) => ({
    weeks: new Map([...weeks].filter(([id]) => !ids.includes(id))),
    taken: new Map([...taken].filter(([, id]) => !ids.includes(id))),
  }));

/** The same in every part of the page, whichever room is open. */
export const useHeld = (): Held =>
  useSyncExternalStore((hear) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  }, heldNow);

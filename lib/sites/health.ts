import type { Blindness, Reading } from '../interactions/schema';
import type { KeptSites, SiteHealth } from './own-schema';

const unvisited: SiteHealth = { site: null, read: null, unreadable: null };

/** A reading went well. `day` as 2026-11-25. The same object again when nothing is worth writing down. */
export function afterRead(
  before: SiteHealth = unvisited,
  reading: Pick<Reading, 'site' | 'turns' | 'composer' | 'ended'>,
  day: string,
): SiteHealth {
  const by = (author: string) => reading.turns.filter((turn) => turn.author === author).length;
  const read = {
    on: day,
    turns: reading.turns.length,
    customer: by('customer'),
    agent: by('agent'),
    composer: reading.composer !== 'absent',
    ended: reading.ended || before.read?.ended === true,
  };
  // A reply form of its own says nothing about how reading goes.
  if (read.turns === 0 && before.read !== null && before.unreadable === null) return before;
  return { site: reading.site, read, unreadable: null };
}

/** On a recognised address, nothing could be understood: since when, and why. */
export function afterBlind(
  before: SiteHealth | undefined,
  { site, reason }: Blindness,
  day: string,
): SiteHealth | undefined {
  const isNoFault = reason === 'no-interaction' || reason === 'address-only';
  if (isNoFault || site === null) return before;
  const { unreadable, read } = before ?? unvisited;
  if (unreadable?.reason === reason && before?.site === site) return before;
  return { site, read, unreadable: { since: unreadable?.since ?? day, reason } };
}

/**
 * What was noted about sites goes with them, once they are taken back; words somebody wrote stay, for the day they
 * are allowed again. The same object where there is nothing to forget.
 */
export function withoutTakenBack(kept: KeptSites, allowed: readonly string[]): KeptSites {
  const health = Object.entries(kept.health).filter(([origin]) => allowed.includes(origin));
  const notGuessed = kept.notGuessed.filter((origin) => allowed.includes(origin));
  const isSame =
    health.length === Object.keys(kept.health).length && notGuessed.length === kept.notGuessed.length;
  return isSame ? kept : { ...kept, health: Object.fromEntries(health), notGuessed };
}

/** What somebody who can repair it needs, and nothing else: counts, days, names of fields. */
export function healthReport(
  health: SiteHealth | undefined,
  about: {
    host: string;
    site: string | null;
    by: string | null;
    seenWorking: string | null;
    version: string;
  },
): string {
  const { read, unreadable } = health ?? unvisited;
  return [
    `Aparté ${about.version}`,
    `site: ${about.host}`,
    `description: ${about.site ?? 'none'}${about.by ? ` (${about.by})` : ''}`,
    `last seen working: ${about.seenWorking ?? 'unknown'}`,
    read
      ? `read: ${read.on}, turns ${read.turns}, customer ${read.customer}, agent ${read.agent}, ` +
        `composer ${read.composer ? 'found' : 'not found'}, end ${read.ended ? 'seen' : 'not seen yet'}`
      : 'read: never',
    unreadable ? `unreadable: since ${unreadable.since}, ${unreadable.reason}` : 'unreadable: no',
  ].join('\n');
}

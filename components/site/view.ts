import type { Kind } from '@/lib/interactions/schema';
import type { SiteRefusal } from '@/lib/sites/given';
import type { OwnSite, SiteHealth } from '@/lib/sites/own-schema';

/** Where a description comes from. */
export type DescribedBy = 'built-in' | 'organisation' | OwnSite['from'];

export interface SiteRow {
  /** As in `lib/sites/origin`: `https://desk.example.org/*`. */
  origin: string;
  /** The tool's, when it is known. */
  name: string | null;
  /** Given by an administrator: not to be taken back here. */
  managed: boolean;
  /** Null when nobody has been there yet. */
  health: SiteHealth | null;
  /** What is read by there; `on` a day (2026-11-25), for those of one's own. Null when nothing describes it. */
  described: { id: string; by: DescribedBy; on: string | null } | null;
  /** The very text that "copy" would hand over. */
  report: string;
  /** The agent's own words for "over" there. */
  endedWords: string[];
}

/** A description of one's own that no allowed site is read by. */
export interface OwnRow {
  id: string;
  name: string;
  /** Match patterns, as in the description; none for a tool people host themselves. */
  hosts: string[];
  from: OwnSite['from'];
  on: string;
}

/** A description from a file that waits for the agent's word. */
export interface ArrivingSite {
  id: string;
  name: string;
  hosts: string[];
  kinds: Kind[];
  /** The name of the description whose place it would take; null when it is new. */
  replaces: string | null;
}

/** Why a file was not taken; `disk` when nothing could be kept. */
export type SitesProblem = SiteRefusal | { why: 'disk'; field: null };

export interface SitesView {
  sites: SiteRow[];
  own: OwnRow[];
  arriving: ArrivingSite | null;
  problem: SitesProblem | null;
  /** The organisation's descriptions that were not taken; `at` is the place in its list, from 0. */
  notTaken: (SiteRefusal & { at: number })[];
}

export interface SitesEvents {
  openFile: (file: File) => void;
  /** Keeps, or puts away, what is arriving. */
  keep: () => void;
  decline: () => void;
  changeEndedWords: (origin: string, words: string[]) => void;
  /** Hands the text over to the clipboard, exactly as it was shown. */
  copyReport: (text: string) => void;
  /** A description, by its id, as a file. */
  saveDescription: (id: string) => void;
  forgetDescription: (id: string) => void;
}

import type { TeamLines } from '@/components/panel/view';
import type { AddressProblem } from '@/components/site/address';
import type { Blindness, Moment } from '@/lib/interactions/schema';
import type { Proposal } from '@/lib/nudges/letting-go';
import type { Thought } from '@/lib/nudges/mind';
import type { HoldReason } from '@/lib/nudges/schema';
import type { Need, Pack, Reminder, TriggerId } from '@/lib/packs/schema';
import type { Draft } from '@/lib/reflections/schema';
import type { Settings, Shift } from '@/lib/settings/schema';
import type { FromTeacher, Guess, Part } from '@/lib/sites/teach/port';

/** A reminder on screen. */
export interface ShownNudge {
  id: string;
  interaction: string;
  reminder: Reminder;
  because: TriggerId;
  /** The customer's words that brought it up. */
  words: string[];
  /** What the agent's habit lacks here; null when it is not about a habit. */
  lacks: Need | null;
  language: 'fr' | 'en';
  faded: boolean;
}

/** A reflection being written. */
export interface OpenReflection {
  draft: Draft;
  asked: boolean;
  restored: boolean;
  state: 'writing' | 'saving' | 'failed';
}

/** What stands in front of the panel. */
export type Front =
  | { at: 'looking' }
  | { at: 'nowhere' }
  | { at: 'not-allowed' }
  /** `guess`: what the conversation may be; nothing of it is used before the agent has said yes. */
  | { at: 'blind'; blind: Blindness; byHand: Moment | null; guess: Guess | null }
  | { at: 'open'; thought: Thought };

/** A page being taught. */
export interface TaughtPage {
  tab: number;
  origin: string;
  /** The tool's, as the agent calls it. */
  name: string;
  preview: Extract<FromTeacher, { say: 'preview' }> | null;
  /** Words in the frame that is drawn in the page. */
  under: string | null;
  pointing: Part | null;
  /** The page is being loaded again: what was pointed at is kept. */
  lost: boolean;
  saving: 'no' | 'saving' | 'failed';
  memory: string | null;
}

/** Everything the panel shows comes from here, and from nowhere else. */
export interface PanelState {
  /** Every pack that speaks today, as one. */
  pack: Pack;
  /** A pack whose changes nobody has looked at yet. */
  packNews: Pack['name'] | null;
  teams: TeamLines;
  settings: Settings;
  shift: Shift;
  front: Front;
  teaching: TaughtPage | null;
  /** What is wrong with the address the agent typed last. */
  addressProblem: AddressProblem | null;
  /** Origins allowed now. */
  sites: string[];
  nudge: ShownNudge | null;
  proposal: Proposal | null;
  held: HoldReason | null;
  draft: { text: string } | 'empty' | null;
  reflection: OpenReflection | null;
  justKept: string | null;
  /** The tool whose page was taught a moment ago, by its name. */
  justTaught: string | null;
  /** Names of the tools that are described now, by the description's id. */
  siteNames: ReadonlyMap<string, string>;
  /** Interactions in which the agent left the script on purpose. */
  otherWays: ReadonlySet<string>;
  /** The last reflection kept named an obstacle. */
  lastObstacle: boolean;
  trouble: 'storage' | 'port' | null;
}

/** A page that is there again, or another one, is no trouble any more; a damaged store stays one. */
export const withoutPort = (trouble: PanelState['trouble']) => (trouble === 'port' ? null : trouble);

/** A value that tells when it changed; React reads it, the companion writes it. */
export interface Kept<Value> {
  get: () => Value;
  change: (change: (now: Value) => Partial<Value>) => void;
  subscribe: (listener: () => void) => () => void;
}

export function keepState<Value extends object>(first: Value): Kept<Value> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    change: (change) => {
      now = { ...now, ...change(now) };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

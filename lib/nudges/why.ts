import type { Cue } from '../cues/schema';
import { type Need, need, type TriggerId } from '../packs/schema';
import type { Situation, Spoken } from './schema';

/** The facts behind "why this, why now"; the interface makes sentences of them. */
export interface Why {
  trigger: TriggerId;
  /** What may have been heard, with the customer's very words. */
  cue: Cue | null;
  /** The ingredient a habit of the agent's lacks here. */
  need: Need | null;
  protective: boolean;
}

export function whyNow({ because, cue, protective }: Spoken, { cues, reflexNeeds }: Situation): Why {
  return {
    trigger: because,
    cue: cues.find(({ id }) => id === cue) ?? null,
    need: because === 'reflex' ? (reflexNeeds[0] ?? null) : needNamed(because, reflexNeeds),
    protective,
  };
}

/** A trigger that bears a need's name stands for that need, when it is among those missing. */
function needNamed(trigger: TriggerId, missing: Need[]): Need | null {
  const named = need.safeParse(trigger).data;
  return named && missing.includes(named) ? named : null;
}

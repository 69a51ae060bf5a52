import type { CueId } from '../cues/schema';
import { overBudget, wantsNone } from '../nudges/budget';
import { isResting } from '../nudges/letting-go';
import { candidatesFor, type Reason } from '../nudges/reasons';
import { foremost, isFresh } from '../nudges/rotation';
import type { Decision, HoldReason, Past, Situation } from '../nudges/schema';
import { holds } from '../nudges/show-if';
import type { Pack, TriggerId } from '../packs/schema';

/** Why a reminder was not said: a rule of silence, its own condition, the agent's choice, or another one. */
export type WhyNot = HoldReason | 'show-if' | 'retired' | 'outweighed' | 'chance';

/** A reminder that something spoke for. */
export interface Candidate {
  reminder: string;
  trigger: TriggerId;
  weight: number;
  cue: CueId | null;
  borrowed: boolean;
  /** Null for the one that was said. */
  whyNot: WhyNot | null;
}

const quietRules: readonly HoldReason[] = ['silenced', 'composing', 'showing', 'transactional'];

/** All that could have been said here, what became of each, and among which of them chance has chosen. */
export function candidatesIn(
  situation: Situation,
  past: Past,
  pack: Pack,
  decision: Decision,
): { would: Candidate[]; equals: string[] } {
  const reasons = candidatesFor(situation, pack);
  const limit = overBudget(past);
  const rule = ({ reminder, protective }: Reason): WhyNot | null => {
    if (!holds(reminder.showIf, situation)) return 'show-if';
    if (decision.speak === null && quietRules.includes(decision.held)) return decision.held;
    if (past.retired.includes(reminder.id)) return 'retired';
    if (limit && !(protective && !wantsNone(past.budget))) return limit;
    if (isResting(reminder.trigger, past)) return 'resting';
    return isFresh(reminder.id, past) ? null : 'rotation';
  };
  const ruled = new Map(reasons.map((reason) => [reason, rule(reason)]));
  const equals = foremost(
    reasons.filter((reason) => ruled.get(reason) === null),
    past,
  );
  const whyNot = (reason: Reason): WhyNot | null => {
    if (decision.speak?.id === reason.reminder.id) return null;
    return ruled.get(reason) ?? (equals.includes(reason) ? 'chance' : 'outweighed');
  };
  const would = reasons.map((reason) => ({
    reminder: reason.reminder.id,
    trigger: reason.reminder.trigger,
    weight: reason.weight,
    cue: reason.cue,
    borrowed: reason.borrowed,
    whyNot: whyNot(reason),
  }));
  return { would, equals: equals.map(({ reminder }) => reminder.id) };
}

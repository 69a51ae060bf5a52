import type { Pack } from '../packs/schema';
import { overBudget, wantsNone } from './budget';
import { isResting } from './letting-go';
import { reasonsFor } from './reasons';
import { isFresh, pick } from './rotation';
import type { Decision, HoldReason, Past, Situation } from './schema';

/** One nudge for this instant, or the first rule that keeps quiet. Same arguments, same answer. */
export function decide(situation: Situation, past: Past, pack: Pack, random: () => number): Decision {
  const quiet = mustBeQuiet(situation, past);
  if (quiet) return hold(quiet);

  const reasons = reasonsFor(situation, pack).filter(({ reminder }) => !past.retired.includes(reminder.id));
  if (reasons.length === 0) return hold('no-reason');

  const limit = overBudget(past);
  // What protects somebody may exceed the agent's limits, but not the agent's "none".
  const allowed = limit ? reasons.filter(({ protective }) => protective && !wantsNone(past.budget)) : reasons;
  if (limit && allowed.length === 0) return hold(limit);

  const awake = allowed.filter(({ reminder }) => !isResting(reminder.trigger, past));
  if (awake.length === 0) return hold('resting');

  const fresh = awake.filter(({ reminder }) => isFresh(reminder.id, past));
  const chosen = pick(fresh, past, random);
  if (!chosen) return hold('rotation');
  const { reminder, cue, protective } = chosen;
  return { speak: reminder, because: reminder.trigger, cue, protective };
}

/** Rules that hold whatever could be said. */
function mustBeQuiet({ transactional }: Situation, past: Past): HoldReason | null {
  if (past.silentUntil !== null && past.now < past.silentUntil) return 'silenced';
  if (past.composer === 'busy') return 'composing';
  if (past.showing) return 'showing';
  return transactional ? 'transactional' : null;
}

const hold = (held: HoldReason): Decision => ({ speak: null, held });

import { hour, minute } from '../clock';
import type { Budget, HoldReason, NudgeRecord, Past } from './schema';

/** The limit that says "not now", or null (evidence rule A1). */
export function overBudget(past: Past): HoldReason | null {
  const { budget, records, now, shift } = past;
  if (past.shownHere >= allowedHere(past)) return 'interaction-budget';
  if (records.filter(within(hour, now)).length >= budget.perHour) return 'hour-budget';
  if (records.filter((record) => record.shift === shift).length >= budget.perShift) return 'shift-budget';
  if (records.some(within(budget.minutesBetween * minute, now))) return 'too-soon';
  return null;
}

/** The second one only if the conversation has turned difficult since the first. */
const allowedHere = ({ budget, turnedDifficult }: Past) =>
  Math.min(budget.perInteraction, turnedDifficult ? 2 : 1);

/** Measured both ways: a clock that was set back may not silence a whole day, nor open a second hour. */
const within = (span: number, now: number) => (record: NudgeRecord) => Math.abs(now - record.at) < span;

/** A zero is the agent's "none", and that holds for what protects, too. */
export const wantsNone = ({ perInteraction, perHour, perShift }: Budget) =>
  perInteraction === 0 || perHour === 0 || perShift === 0;

/** An administrator's ceiling only ever lowers what the agent chose. */
export function underCeiling(own: Budget, ceiling: Budget): Budget {
  return {
    perInteraction: Math.min(own.perInteraction, ceiling.perInteraction),
    perHour: Math.min(own.perHour, ceiling.perHour),
    perShift: Math.min(own.perShift, ceiling.perShift),
    minutesBetween: Math.max(own.minutesBetween, ceiling.minutesBetween),
  };
}

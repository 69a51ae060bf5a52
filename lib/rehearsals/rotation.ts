import { type Moment, moments } from '../interactions/schema';
import type { NudgeRecord } from '../nudges/schema';
import type { Pack } from '../packs/schema';

/** How one reminder is met over a season, by the agents of a team together. */
export interface Met {
  reminder: string;
  times: number;
  /** How often an agent meets it, on the average of all. */
  perAgent: number;
  /** The soonest it has come back to anybody; null when nobody met it twice. */
  soonest: { conversations: number; shifts: number } | null;
}
/** How many of a moment's wordings anybody has met. */
export interface Used {
  moment: Moment;
  wordings: number;
  met: number;
}

/** Of what each agent was shown, all agents taken together. */
export function metBy(agents: readonly NudgeRecord[][]): Met[] {
  const names = [...new Set(agents.flat().map(({ reminder }) => reminder))];
  const met = names.map((reminder): Met => {
    const each = agents.map((records) => records.filter((one) => one.reminder === reminder));
    const times = each.flat().length;
    const returns = each.flatMap(returnsIn);
    const soonest =
      returns.length === 0
        ? null
        : {
            conversations: Math.min(...returns.map(({ conversations }) => conversations)),
            shifts: Math.min(...returns.map(({ shifts }) => shifts)),
          };
    return { reminder, times, perAgent: times / agents.length, soonest };
  });
  return met.sort((one, other) => other.times - one.times || (one.reminder < other.reminder ? -1 : 1));
}

const returnsIn = (shown: NudgeRecord[]) =>
  shown.slice(1).map((one, at) => ({
    conversations: one.conversation - (shown[at]?.conversation ?? 0),
    shifts: one.shift - (shown[at]?.shift ?? 0),
  }));

export const usedIn = ({ reminders }: Pack, met: ReadonlySet<string>): Used[] =>
  moments.map((moment) => {
    const own = reminders.filter((one) => one.moment === moment);
    return { moment, wordings: own.length, met: own.filter(({ id }) => met.has(id)).length };
  });

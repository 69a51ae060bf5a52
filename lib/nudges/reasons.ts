import { type CueId, protectiveCues } from '../cues/schema';
import type { Pack, Reminder } from '../packs/schema';
import { triggerOf } from './catalogue';
import type { Situation, Trigger } from './schema';
import { holds } from './show-if';

/** A reminder that could be said now, and what speaks for it. */
export interface Reason {
  reminder: Reminder;
  weight: number;
  cue: CueId | null;
  protective: boolean;
  /** From another moment: the pack's list for this cue lends it. */
  borrowed: boolean;
}

/** What a pack's list for a cue weighs at least: more than most habits. */
const calledByCue = 6;

/** All that this pack could say in this situation, before any rule of silence. */
export function reasonsFor(situation: Situation, pack: Pack): Reason[] {
  return candidatesFor(situation, pack).filter(({ reminder }) => holds(reminder.showIf, situation));
}

/** What it could say were nothing narrowed down: for a trainer to see what a condition holds back. */
export function candidatesFor(situation: Situation, pack: Pack): Reason[] {
  return pack.reminders.flatMap((reminder) => reasonFor(reminder, situation, pack) ?? []);
}

function reasonFor(reminder: Reminder, situation: Situation, pack: Pack): Reason | null {
  const trigger = triggerOf(reminder.trigger);
  const inPlace = reminder.moment === situation.moment;
  const speaks = trigger?.when(situation) === true;
  const calls = inPlace || mayBeBorrowed(reminder, situation) ? callsFor(reminder, situation, pack) : [];
  if (!(speaks && inPlace) && calls.length === 0) return null;
  const cue = calls[0] ?? cueBehind(trigger, situation);
  const own = speaks ? (trigger?.weight ?? 0) : 0;
  const called = calls.length > 0 ? calledByCue : 0;
  return {
    reminder,
    weight: Math.max(own, called),
    cue,
    protective: cue !== null && isProtective(cue),
    borrowed: !inPlace,
  };
}

/** Words for a conversation make no sense when it is over, nor words for afterwards while it lasts. */
const mayBeBorrowed = (reminder: Reminder, { moment }: Situation) =>
  (reminder.moment === 'after') === (moment === 'after');

/** The cues heard now whose list in the pack names this reminder, protective ones first. */
function callsFor(reminder: Reminder, { cues }: Situation, pack: Pack): CueId[] {
  const lists = (id: CueId) => pack.cues.some((cue) => cue.id === id && cue.reminders.includes(reminder.id));
  const calling = cues.map(({ id }) => id).filter(lists);
  return [...calling.filter(isProtective), ...calling.filter((id) => !isProtective(id))];
}

const isProtective = (id: CueId) => protectiveCues.includes(id);

/** The cue a trigger answered, when it answers cues at all. */
const cueBehind = (trigger: Trigger | undefined, { cues }: Situation): CueId | null =>
  trigger?.hears?.find((id) => cues.some((cue) => cue.id === id)) ?? null;

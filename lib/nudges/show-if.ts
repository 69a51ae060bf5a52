import type { ShowIf } from '../packs/schema';
import type { Situation } from './schema';

/** Whether a reminder that is narrowed down may be said here: each field that is given must hold. */
export function holds(showIf: ShowIf | undefined, situation: Situation): boolean {
  if (!showIf) return true;
  const { moment, cue, kind, language, habit, needs, repeatContact } = showIf;
  const heard = situation.cues.map(({ id }) => id);
  return (
    oneOf(moment, [situation.moment]) &&
    oneOf(cue, heard) &&
    oneOf(kind, [situation.kind]) &&
    oneOf(language, [situation.language]) &&
    oneOf(needs, situation.reflexNeeds) &&
    is(habit, situation.reflexNeeds.length > 0) &&
    is(repeatContact, heard.includes('repeat'))
  );
}

/** A list holds when one of its values does; one that was not given asks for nothing. */
const oneOf = <Value>(wanted: readonly Value[] | undefined, here: readonly Value[]) =>
  wanted === undefined || wanted.some((value) => here.includes(value));
const is = (wanted: boolean | undefined, here: boolean) => wanted === undefined || wanted === here;

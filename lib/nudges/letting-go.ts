import { day } from '../clock';
import type { TriggerId } from '../packs/schema';
import type { Answer, NudgeRecord, Past } from './schema';

/** Evidence rule A7. */
const refusalsBeforeRest = 2;
const refusalsBeforeRetiring = 4;
const doneBeforeMine = 10;
const week = 7 * day;

/** Two "not this" give the family a day's rest; one "tell me less" rests it to the end of the shift. */
export function isResting(family: TriggerId, { records, now, shift }: Past): boolean {
  const mine = records.filter((record) => record.family === family);
  const refused = mine.filter((record) => record.answer === 'not-this' && now - record.at < day);
  return (
    refused.length >= refusalsBeforeRest ||
    mine.some((record) => record.answer === 'less' && record.shift === shift)
  );
}

/** Something to ask the agent, once: put these away for good, or call them one's own. */
export interface Proposal {
  ask: 'retire' | 'mine';
  family: TriggerId;
  /** The reminders so answered, not yet retired. */
  reminders: string[];
}

/** Asked only in the shift that gave the reason, so that a "no" is not asked again tomorrow. */
export function proposals(past: Pick<Past, 'records' | 'now' | 'shift' | 'retired'>): Proposal[] {
  const kept = past.records.filter(({ reminder }) => !past.retired.includes(reminder));
  const families = [...new Set(kept.map(({ family }) => family))];
  return families.flatMap((family) => {
    const answered = (answer: Answer) =>
      kept.filter((record) => record.family === family && record.answer === answer);
    const refused = answered('not-this').filter(({ at }) => past.now - at < week);
    const done = answered('already');
    const tired = refused.length >= refusalsBeforeRetiring;
    const learned = done.length > 0 && done.length % doneBeforeMine === 0;
    return [
      ...(tired && lastIsFrom(past.shift, refused) ? [propose('retire', family, refused)] : []),
      ...(learned && lastIsFrom(past.shift, done) ? [propose('mine', family, done)] : []),
    ];
  });
}

const lastIsFrom = (shift: number, records: NudgeRecord[]) => records.at(-1)?.shift === shift;

const propose = (ask: Proposal['ask'], family: TriggerId, records: NudgeRecord[]): Proposal => ({
  ask,
  family,
  reminders: [...new Set(records.map(({ reminder }) => reminder))],
});

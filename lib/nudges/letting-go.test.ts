import { describe, expect, it } from 'vitest';
import { day, hour } from '../clock';
import { isResting, proposals } from './letting-go';
import { nothingYet } from './nothing-yet';
import type { Answer, NudgeRecord, Past } from './schema';

const { now } = nothingYet;
const said = (answer: Answer, ago: number, more: Partial<NudgeRecord> = {}): NudgeRecord => ({
  id: crypto.randomUUID(),
  reminder: 'D1',
  family: 'anger',
  at: now - ago,
  answer,
  conversation: 1,
  shift: 1,
  ...more,
});
const past = (...records: NudgeRecord[]): Past => ({ ...nothingYet, records });
const times = (count: number, make: (at: number) => NudgeRecord) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('a family', () => {
  it('rests for a day after two “not this”, whatever their texts', () => {
    const first = said('not-this', 3 * hour);
    expect(isResting('anger', past(first))).toBe(false);
    expect(isResting('anger', past(first, said('not-this', hour, { reminder: 'D9' })))).toBe(true);
    expect(isResting('anger', past(first, said('not-this', day)))).toBe(false);
    expect(isResting('worry', past(first, said('not-this', hour)))).toBe(false);
  });

  it('rests to the end of the shift after one “tell me less”', () => {
    expect(isResting('anger', past(said('less', 11 * hour)))).toBe(true);
    expect(isResting('anger', past(said('less', hour, { shift: 0 })))).toBe(false);
  });

  it('does not rest for what was merely shown, or already done', () => {
    expect(isResting('anger', past(...times(5, () => said('shown', hour)), said('already', hour)))).toBe(
      false,
    );
  });
});

describe('a proposal', () => {
  it('is to retire what was refused four times in a week', () => {
    const refused = [
      said('not-this', 6 * day, { shift: 0 }),
      said('not-this', day, { reminder: 'D9' }),
      said('not-this', hour),
    ];
    expect(proposals(past(...refused))).toEqual([]);
    expect(proposals(past(...refused, said('not-this', 0)))).toEqual([
      { ask: 'retire', family: 'anger', reminders: ['D1', 'D9'] },
    ]);
    expect(proposals(past(said('not-this', 7 * day), ...refused.slice(1), said('not-this', 0)))).toEqual([]);
  });

  it('is to call one’s own what was already done ten times, and ten times more', () => {
    const done = (count: number) =>
      proposals(past(...times(count, (at) => said('already', (30 - at) * day))));
    expect(done(9)).toEqual([]);
    expect(done(10)).toEqual([{ ask: 'mine', family: 'anger', reminders: ['D1'] }]);
    expect(done(11)).toEqual([]);
    expect(done(20)).toHaveLength(1);
  });

  it('is not made again in a later shift, nor about what is retired', () => {
    const records = times(4, () => said('not-this', hour));
    expect(proposals({ ...past(...records), shift: 2 })).toEqual([]);
    expect(proposals({ ...past(...records), retired: ['D1'] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type NudgeRecord, nudgeRecord } from './schema';

const row: NudgeRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  reminder: 'O1',
  family: 'always',
  at: 1,
  answer: 'shown',
  conversation: 3,
  shift: 1,
};

describe('what is kept of a reminder', () => {
  it('from before there were layers is still read', () => {
    expect(nudgeRecord.parse(row)).toEqual(row);
  });

  it('has room for the longest full name: a pack’s and an item’s, forty characters each', () => {
    const reminder = `${'p'.repeat(40)}:${'R'.repeat(40)}`;
    expect(nudgeRecord.parse({ ...row, reminder }).reminder).toBe(reminder);
    expect(nudgeRecord.safeParse({ ...row, reminder: 'R'.repeat(91) }).success).toBe(false);
  });
});

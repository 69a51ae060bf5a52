import { describe, expect, it } from 'vitest';
import type { Answer, NudgeRecord } from '../nudges/schema';
import { opinionsIn } from './opinions';
import { boundsOf } from './week';

const week = '2026-W48';
const { from, to } = boundsOf(week, 'Europe/Paris');
const met = (reminder: string, answer: Answer, at = from): NudgeRecord => ({
  id: crypto.randomUUID(),
  reminder,
  family: 'always',
  at,
  answer,
  conversation: 1,
  shift: 1,
});
const opinions = (records: NudgeRecord[], retired: string[] = []) =>
  opinionsIn(records, retired, week, 'Europe/Paris');

describe('what a reminder was to somebody in a week', () => {
  it('is one opinion, however often it was met', () => {
    const often = Array.from({ length: 30 }, () => met('O1', 'shown'));
    expect(opinions(often)).toEqual([{ reminder: 'core:O1', is: 'kept' }]);
    expect(opinions([...often, met('O1', 'already')])).toEqual([{ reminder: 'core:O1', is: 'already' }]);
    expect(opinions(often, ['O1'])).toEqual([{ reminder: 'core:O1', is: 'retired' }]);
  });

  it('names the pack of each, and speaks of nothing outside the week', () => {
    const records = [met('house:D2', 'shown'), met('O1', 'shown', from - 1), met('O2', 'shown', to)];
    expect(opinions(records, ['O1'])).toEqual([{ reminder: 'house:D2', is: 'kept' }]);
  });

  it('is none where there was only “not this” or “less”', () => {
    expect(opinions([met('O1', 'not-this'), met('O2', 'less')])).toEqual([]);
  });

  it('is told of forty reminders at most', () => {
    expect(opinions(Array.from({ length: 60 }, (_, nth) => met(`O${nth}`, 'shown')))).toHaveLength(40);
  });
});

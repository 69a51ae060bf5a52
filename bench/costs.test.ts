import { expect, it } from 'vitest';
import { costBetween } from './costs';

it('tells the cost of a second, however long was measured', () => {
  const before = { Timestamp: 100, TaskDuration: 10, ScriptDuration: 4 };
  const after = { Timestamp: 102, TaskDuration: 10.5, ScriptDuration: 4.1 };
  const cost = costBetween(before, after);
  expect(cost.all).toBeCloseTo(250);
  expect(cost.script).toBeCloseTo(50);
});

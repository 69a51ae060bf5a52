import { expect, test } from 'vitest';
import { flaw, tally } from './tally.mjs';

const report = (counts: Partial<Parameters<typeof flaw>[0][number]> = {}) => ({
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  ...counts,
});

test('what passed in every part is counted together', () => {
  expect(tally([report(), report({ numTotalTests: 4, numPassedTests: 4 })]).passed).toBe(7);
  expect(flaw([report(), report()])).toBeNull();
});

test.each([
  ['a failure', report({ numPassedTests: 2, numFailedTests: 1 }), '1 failed'],
  ['a skipped test', report({ numPassedTests: 2, numPendingTests: 1 }), '1 skipped'],
  ['a test left to do', report({ numPassedTests: 2, numTodoTests: 1 }), '1 skipped'],
  ['a part without tests', report({ numTotalTests: 0, numPassedTests: 0 }), 'ran nothing'],
  ['a file that could not be run', report({ success: false }), 'could not be run'],
])('%s is no proof', (_, flawed, says) => {
  expect(flaw([report(), flawed])).toContain(says);
});

test('no report at all is no proof', () => {
  expect(flaw([])).toBe('no test was run');
});

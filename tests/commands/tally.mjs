// @ts-check
/** @typedef {{ numTotalTests: number, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, success: boolean }} Report what Vitest's JSON reporter writes */

/** @param {Report[]} reports */
export function tally(reports) {
  const sum = (/** @type {(report: Report) => number} */ of) =>
    reports.reduce((total, report) => total + of(report), 0);
  const passed = sum((report) => report.numPassedTests);
  const failed = sum((report) => report.numFailedTests);
  return { passed, failed, left: sum((report) => report.numTotalTests) - passed - failed };
}

/** What keeps a run from counting as proof; null when nothing does. @param {Report[]} reports */
export function flaw(reports) {
  const { passed, failed, left } = tally(reports);
  if (reports.some((report) => report.numPassedTests === 0)) return 'a part of the tests ran nothing at all';
  if (failed > 0) return `${failed} failed`;
  if (left > 0) return `${left} skipped or left to do: nothing may be skipped`;
  if (!reports.every((report) => report.success)) return 'a test file could not be run';
  return passed > 0 ? null : 'no test was run';
}

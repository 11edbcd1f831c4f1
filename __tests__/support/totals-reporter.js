import { mkdirSync, writeFileSync } from 'node:fs';

/** Jest reporter: leaves the totals as one plain line, for a CI that shows the last line of its log. */
export default class TotalsReporter {
  /**
   * @param {Set<unknown>} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} results
   */
  onRunComplete(_contexts, results) {
    mkdirSync('.build', { recursive: true });
    const { numPassedTests, numFailedTests, numPendingTests } = results;
    writeFileSync(
      '.build/test-totals.txt',
      `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
    );
  }
}

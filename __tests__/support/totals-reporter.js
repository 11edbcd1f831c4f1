import { mkdirSync, writeFileSync } from 'node:fs';
import { leftOutHere } from './machine.js';

/** Jest reporter: says what this machine cannot prove, and leaves the totals as one plain line, for a CI that shows the last line of its log. */
export default class TotalsReporter {
  /**
   * @param {Set<unknown>} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} results
   */
  onRunComplete(_contexts, results) {
    process.stderr.write(
      leftOutHere()
        .map((line) => `${line}\n`)
        .join(''),
    );
    mkdirSync('.build', { recursive: true });
    const { numPassedTests, numFailedTests, numPendingTests } = results;
    writeFileSync(
      '.build/test-totals.txt',
      `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
    );
  }
}

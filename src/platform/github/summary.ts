import { summary } from '@actions/core';

/** Adds to the step's job summary; older servers have none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown).write();
}

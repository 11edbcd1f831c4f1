import { summary } from '@actions/core';

/** Appends to the job summary of the step; older servers have none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown).write();
}

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { folderReport } from '../support/checked-reports.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the first example takes at most 30 lines of 100 cells, with three findings of different kinds', async () => {
  const report = await folderReport(join(ROOT, 'examples', 'quickstart'));
  expect(report.findings.map(({ rule }) => rule.split('-')[0]).sort()).toEqual(['description', 'logo', 'user']);
  const lines = renderPretty(report, { color: false, quiet: false, width: 100, command: 'node dist/index.js' })
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(30);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  for (const { message } of report.findings) expect(lines.join(' ')).toContain(message.split(' ', 3).join(' '));
});

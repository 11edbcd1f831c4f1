import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { globTest } from '../../src/core/glob.ts';
import { locateRepository } from '../../src/platform/node/repository-root.ts';
import { toolsFor } from '../../src/platform/node/tools.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the first example takes at most 30 lines of 100 cells, with three findings of different kinds', async () => {
  const { root, paths } = locateRepository(ROOT, ['examples/quickstart']);
  const { report } = await check(
    {
      paths,
      rules: null,
      failOn: 'error',
      today: '2026-11-22',
      release: null,
      require: [],
      changes: null,
      ifNoManifestFound: 'error',
    },
    diskWorkTree(root, (pattern) => globTest('', pattern)),
    { version: '1.0.0', help: (rule) => rule },
    await toolsFor({ root, folder: root, userAgent: 'none' }, { scan: true }),
  );
  expect(report.findings.map(({ rule }) => rule.split('-')[0]).sort()).toEqual(['description', 'logo', 'user']);
  const lines = renderPretty(report, { color: false, quiet: false, width: 100, command: 'node dist/index.js' })
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(30);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  for (const { message } of report.findings) expect(lines.join(' ')).toContain(message.split(' ', 3).join(' '));
});

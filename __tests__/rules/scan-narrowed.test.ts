import { describe, expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { Changes } from '../../src/core/changes.ts';
import { scanNarrowed } from '../../src/rules/scan-narrowed.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const manifest = ['mde-partner.yml'];
const SETTINGS = `    source: [src/**]
scan:
  vendored:
    - theirs/**
    - paths: [third_party/**]
      reason: Not ours
  tests: [checks/**]
  hosts:
    extra: [proxy.contoso.com]
    ignore:
      - graph.microsoft.com
  clients:
    - paths: [gateway/**]
      reason: The gateway adds the header
`;

testRule(scanNarrowed, {
  valid: [
    { name: 'the change is not known', manifest: SETTINGS },
    { name: 'the change touches another file', manifest: SETTINGS, options: { changed: ['src/a.py'] } },
    {
      name: 'further hosts widen the scan',
      manifest: 'scan:\n  hosts:\n    extra: [a.b.com]',
      options: { changed: manifest },
    },
    { name: 'no setting', options: { changed: manifest } },
    { name: 'a manifest that cannot be read', files: { 'mde-partner.yml': '[' }, options: { changed: manifest } },
  ],
  invalid: [
    {
      name: 'every setting that narrows the scan',
      manifest: SETTINGS,
      options: { changed: manifest },
      findings: [
        { severity: 'notice', at: '10:13', message: /'products\[0\]\.source' \('src\/\*\*'\)/ },
        { severity: 'notice', underlined: 'theirs/**', message: /'scan\.vendored' \('theirs\/\*\*'\)/ },
        { severity: 'notice', at: '14:7', message: /'scan\.vendored' \('third_party\/\*\*'\)/ },
        { severity: 'notice', underlined: 'checks/**', message: /'scan\.tests'/ },
        { severity: 'notice', underlined: 'graph.microsoft.com', message: /'scan\.hosts\.ignore'/ },
        { severity: 'notice', at: '22:7', message: /'scan\.clients' \('gateway\/\*\*'\)/, fix: 'none' },
      ],
    },
  ],
});

describe('only what the change touches', () => {
  const files = { ...MODEL_FILES, 'mde-partner.yml': withFragment(SETTINGS) };
  test.each([
    [13, ['scan.vendored']],
    [15, ['scan.vendored']],
    [18, []],
    [22, ['scan.clients']],
  ])('line %d', async (line, keys) => {
    const changes = new Changes('main', [
      { path: 'mde-partner.yml', from: null, lines: [{ start: line, count: 1, removed: [] }] },
    ]);
    const options = { rules: [scanNarrowed], today: '2026-11-22', release: null, changes };
    const { findings } = await checkTree(memoryTree(files), options);
    expect(findings.map(({ message }) => /'([\w.]+)'/.exec(message)?.[1])).toEqual(keys);
  });
});

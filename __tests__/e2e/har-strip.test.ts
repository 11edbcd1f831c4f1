import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { ALERTS, entry, GOOD, har } from '../support/har.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { RECORDED_KINDS } from '../support/recorded-kinds.ts';
import { checkout, runCommand, shippedBundle } from '../support/runner.ts';

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

/** What the check says, without the place in the recording and the text there. */
function verdicts(root: string): string {
  const { stdout, stderr } = runCommand(bundle, ['check', '--har', 'a.har', '--format', 'json'], root);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  const inRecording = (path: string) => path === 'a.har';
  const findings = report.findings.map(({ start, end, excerpt, related, ...finding }) => ({
    ...finding,
    ...(!inRecording(finding.path) && { start, end, excerpt }),
    related: related.map((one) => (inRecording(one.path) ? one.message : one)),
  }));
  return JSON.stringify({ ...report, findings });
}

describe('har strip', () => {
  test.each<[string, Readonly<Record<string, string>>, unknown[], string[]]>([
    ['every kind of entry', CLEAN_FILES, RECORDED_KINDS.map(([, one]) => one), []],
    ['a recording without faults', CLEAN_FILES, [entry(`${ALERTS}/x?y`), entry('https://contoso.com/')], []],
    ['no entries', CLEAN_FILES, [], []],
    [
      'a host that the manifest adds',
      { ...CLEAN_FILES, 'mde-partner.yml': `${withFragment('')}scan: { hosts: { extra: [proxy.contoso.com] } }\n` },
      [entry('https://proxy.contoso.com/api/alerts', []), entry('https://proxy.contoso.com/x', [['User-Agent', GOOD]])],
      ['--host', 'proxy.contoso.com'],
    ],
  ])('%s: the check says the same before and after', (_, files, entries, args) => {
    const root = checkout({ ...files, 'a.har': har(...entries) });
    const before = verdicts(root);
    const stripped = runCommand(bundle, ['har', 'strip', 'a.har', ...args], root);
    expect([stripped.exitCode, stripped.stderr]).toEqual([0, '']);
    expect(stripped.stdout).not.toMatch(/s3cr3t|da637/);
    expect(verdicts(checkout({ ...files, 'a.har': stripped.stdout }))).toBe(before);
  });

  test('writes a file, and nothing of a recording that it refuses', () => {
    const text = har(entry(`${ALERTS}/1`));
    const root = checkout({ 'a.har': text, 'b.har': text.slice(0, -5) });
    const strip = (...args: string[]) => runCommand(bundle, ['har', 'strip', ...args], root);
    expect(strip('a.har', '--output', 'c.har')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(root, 'c.har'), 'utf8')).toContain(`"url":"${ALERTS}/{id}"`);
    expect(strip('b.har')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(strip('a.har', '--output', './a.har')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readFileSync(join(root, 'a.har'), 'utf8')).toBe(text);
  });
});

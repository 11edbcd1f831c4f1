import { describe, expect, test } from '@jest/globals';
import { type About, check } from '../../src/app/check.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';

const ABOUT: About = { version: '9.9.9', help: (rule) => `https://help.example/${rule}` };
const CALL = 'import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts")\n';

async function run(waivers: string, files: Files) {
  const all = { ...MODEL_FILES, 'mde-partner.yml': withFragment(`waivers:\n${waivers}`), ...files };
  const request = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null } as const;
  const { report, crashes } = await check(request, memoryTree(all), ABOUT, { scan: memoryScan(all) });
  expect(crashes).toEqual([]);
  return report.findings.map(
    ({ rule, path, waiver }) => `${path} ${rule}${waiver ? ` waived by ${waiver.from} (${waiver.owner})` : ''}`,
  );
}

const waiver = (more: string) => `  - { rule: user-agent-missing, reason: The gateway adds it${more} }\n`;

describe('a waiver for findings in sources', () => {
  test('covers the files of its globs and no others, and names its owner', async () => {
    const files = { 'legacy/a.py': CALL, 'src/b.py': CALL };
    expect(await run(waiver(', owner: cloud-team, paths: [legacy/**]'), files)).toEqual([
      'legacy/a.py user-agent-missing waived by manifest (cloud-team)',
      'src/b.py user-agent-missing',
    ]);
  });

  test('is noticed if its globs match nothing, and if nothing is left to cover', async () => {
    expect(await run(waiver(', paths: [legcy/**]'), { 'legacy/a.py': CALL })).toEqual([
      'legacy/a.py user-agent-missing',
      'mde-partner.yml waiver-unused',
    ]);
    const clean = {
      'legacy/a.py': CALL.replace(')', ', headers={"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"})'),
    };
    expect(await run(waiver(', paths: [legacy/**]'), clean)).toEqual(['mde-partner.yml waiver-unused']);
  });

  const shared = {
    'http_client.py': 'import requests\n\ndef get(url):\n    return requests.get(url)\n',
    'legacy/a.py': 'from http_client import get\n\nget("https://api.security.microsoft.com/api/alerts")\n',
    'src/b.py': 'from http_client import get\n\nget("https://api.security.microsoft.com/api/machines")\n',
  };

  test('does not hide calls in other files that share a client with those of its globs', async () => {
    const one = await run(waiver(', paths: [legacy/**]'), shared);
    expect(one).toContain('http_client.py user-agent-missing');
    expect(one).toContain('mde-partner.yml waiver-unused');
  });

  test('covers calls by their own files or by the file that sends them', async () => {
    for (const paths of ['[legacy/**, src/**]', '[http_client.py]'])
      expect([paths, await run(waiver(`, paths: ${paths}`), shared)]).toEqual([
        paths,
        ['http_client.py user-agent-missing waived by manifest (null)'],
      ]);
  });

  test('may be a comment on the line, with its owner', async () => {
    const text = CALL.replace(
      /\n$/,
      '  # mde-partner-ignore user-agent-missing -- The gateway adds it (owner: cloud-team)\n',
    );
    expect(await run('  []\n', { 'a.py': text })).toEqual(['a.py user-agent-missing waived by comment (cloud-team)']);
    const block = `/* mde-partner-ignore user-agent-missing -- x (owner: web) */\nfetch("https://api.security.microsoft.com/api/alerts");\n`;
    expect(await run('  []\n', { 'a.js': block })).toEqual(['a.js user-agent-missing waived by comment (web)']);
  });

  test('may be a comment in the manifest, with its owner', async () => {
    const fragment =
      '    # mde-partner-ignore description-too-short -- Legal asked (owner: legal)\n    description: Too short\n';
    const files = { 'mde-partner.yml': withFragment(fragment) };
    expect(await run('  []\n', files)).toContain('mde-partner.yml description-too-short waived by comment (legal)');
  });
});

test('an owner without a name is a fault, and the waiver hides nothing', async () => {
  expect(await run(waiver(', owner: " "'), { 'a.py': CALL })).toEqual([
    'a.py user-agent-missing',
    'mde-partner.yml manifest-schema',
  ]);
});

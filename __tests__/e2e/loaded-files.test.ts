import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeProgram } from '../../scripts/nodes.js';
import { har } from '../support/har.ts';
import { isTested } from '../support/machine.js';
import { repositoryWith } from '../support/repository.ts';

/** What a run loads only if its manifest or its options ask for it: any of these files counts. */
const ON_DEMAND = {
  'formats of version files': /^src\/release\/(?:formats|version-files)|^node_modules\/(?:smol-toml|@rgrove)/,
  'doubts about links': /^src\/link\/(?:doubts|host-doubts|page-doubts)/,
  'reading of pages':
    /^src\/link\/(?:fetch-page|page-content|page-source|page-text|movement)|^src\/platform\/node\/fetch-page/,
  renderer: /^node_modules\/@resvg/,
  scan: /^src\/scan\/(?!result\.ts|ownership\.ts|edits\/)|^src\/platform\/node\/source-search/,
  grammars: /tree-sitter/,
  'fixes of calls': /^src\/scan\/edits|^src\/rules\/edits\/call-headers/,
  'advice for calls': /^src\/rules\/words\/call-e/,
  'captured traffic': /^src\/har\/(?:recording|entries|judge|json-)|^src\/platform\/node\/har-file/,
  policy: /^src\/policy\/parse/,
  baseline: /^src\/app\/baseline/,
  changes: /^src\/app\/caused-by|^src\/platform\/node\/git-changes/,
  schema: /^node_modules\/zod/,
  toolkit: /^node_modules\/@actions|^src\/action\//,
} as const;
type Demanded = keyof typeof ON_DEMAND;

const MANIFEST = `schemaVersion: 1
company: { name: Contoso }
sample: true
products:
  - name: Contoso Cognito
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
`;
const CALL = { 'a.py': 'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")\n' };
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#0a5" d="M1 1h7v7H1z"/></svg>';
const PLAIN = ['check', 'mde-partner.yml', '--no-scan'];

/** The files of this repository that one run loads, as Node itself reports them. */
function loadedBy(args: readonly string[], product: string, files: Readonly<Record<string, string>>): string[] {
  const root = repositoryWith({ 'mde-partner.yml': MANIFEST + product, ...files });
  const coverage = mkdtempSync(join(tmpdir(), 'loaded-'));
  const program = join(import.meta.dirname, '../../src/index.ts');
  try {
    const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: coverage };
    const { status, stderr } = spawnSync(nodeProgram('runner'), [program, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect([status === 2, stderr]).toEqual([false, expect.not.stringContaining('Error')]);
    const home = new URL('../../', import.meta.url).href;
    return readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
      return result.flatMap(({ url }) => (url.startsWith(home) ? [url.slice(home.length)] : []));
    });
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

(isTested('runnerNode') ? test : test.skip).each<
  [string, { args?: string[]; product?: string; files?: Record<string, string>; loads: Demanded[] }]
>([
  ['nothing', { loads: [] }],
  [
    'a version file',
    {
      product: '    version: { file: package.json }\n',
      files: { 'package.json': '{"version":"1.0.0"}' },
      loads: ['formats of version files'],
    },
  ],
  [
    'a version file, with rules that do not read it',
    { args: [...PLAIN, '--rule', 'logo-missing'], product: '    version: { file: package.json }\n', loads: [] },
  ],
  [
    'a landing page',
    { product: '    landingPage: https://contoso.com/guides/connect\n', loads: ['doubts about links'] },
  ],
  ['--online', { args: [...PLAIN, '--online'], loads: ['reading of pages'] }],
  ['a logo', { product: '    logo: logo.svg\n', files: { 'logo.svg': LOGO }, loads: ['renderer'] }],
  [
    'a logo, with a rule about its shape',
    {
      args: [...PLAIN, '--rule', 'logo-not-square'],
      product: '    logo: logo.svg\n',
      files: { 'logo.svg': LOGO },
      loads: [],
    },
  ],
  [
    'a scan without candidates',
    { args: ['check', 'mde-partner.yml'], files: { 'a.py': 'x = 1\n' }, loads: ['scan', 'advice for calls'] },
  ],
  [
    'a scan of a call',
    { args: ['check', 'mde-partner.yml'], files: CALL, loads: ['scan', 'advice for calls', 'grammars'] },
  ],
  [
    'fix --suggest',
    {
      args: ['fix', 'mde-partner.yml', '--suggest', '--dry-run'],
      files: CALL,
      loads: ['scan', 'advice for calls', 'grammars', 'fixes of calls'],
    },
  ],
  ['--har', { args: [...PLAIN, '--har', 'a.har'], files: { 'a.har': har() }, loads: ['captured traffic'] }],
  [
    '--policy',
    {
      args: [...PLAIN, '--policy', 'policy.yml'],
      files: { 'policy.yml': 'schemaVersion: 1\n' },
      loads: ['policy', 'schema'],
    },
  ],
  ['--changed-since', { args: [...PLAIN, '--changed-since', 'HEAD'], loads: ['changes'] }],
])('%s', (_, { args = PLAIN, product = '', files = {}, loads }) => {
  const loaded = loadedBy(args, product, files);
  expect(loaded).toContain('src/index.ts');
  const found = Object.entries(ON_DEMAND).flatMap(([name, pattern]) =>
    loaded
      .filter((file) => pattern.test(file))
      .slice(0, 3)
      .map((file) => [name, file] as const),
  );
  expect(found.filter(([name]) => !loads.includes(name as Demanded))).toEqual([]);
  expect([...new Set(found.map(([name]) => name))].sort()).toEqual([...loads].sort());
});

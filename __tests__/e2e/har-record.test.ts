import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { isTested, PYTHON, RUNNER_NODE } from '../support/machine.js';
import { MODEL_FILES } from '../support/model.ts';
import { checkout, type Ended, runCommand, shippedBundle } from '../support/runner.ts';

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

const run = (root: string, ...args: readonly string[]): Ended => runCommand(bundle, args, root);

/** A client that loses the header when it repeats a request with a new token, and on the next page. */
const PYTHON_SUITE = {
  'access.py': `import requests

LOGIN = "https://login.microsoftonline.com/contoso/oauth2/v2.0/token"


def token():
    return requests.post(LOGIN, data={"client_secret": "s3cr3t"}, timeout=9).json()["access_token"]
`,
  'alerts.py': `import requests
from access import token
from more import again, pages

API = "https://api.security.microsoft.com"
AGENT = "MdePartner-Contoso-ContosoCognito/1.0.0"


def alerts():
    headers = {"Authorization": f"Bearer {token()}", "User-Agent": AGENT}
    response = requests.get(f"{API}/api/alerts", headers=headers, timeout=9)
    while response.status_code in (401, 429):
        response = again()
    return pages(response.json())
`,
  'more.py': `import requests
from access import token

API = "https://api.security.microsoft.com"


def again():
    return requests.get(f"{API}/api/alerts", headers={"Authorization": f"Bearer {token()}"}, timeout=9)


def pages(page):
    found = page["value"]
    while "@odata.nextLink" in page:
        page = requests.get(page["@odata.nextLink"], headers={"Authorization": f"Bearer {token()}"}, timeout=9).json()
        found += page["value"]
    return found
`,
  'test_alerts.py': `import unittest
from alerts import alerts


class AlertsTest(unittest.TestCase):
    def test_all_pages(self):
        self.assertEqual([alert["id"] for alert in alerts()], ["1", "2"])
`,
};

const NODE_SUITE = {
  'package.json': '{"name": "cognito", "version": "1.0.0", "type": "module", "private": true}\n',
  'access.js': `const LOGIN = 'https://login.microsoftonline.com/contoso/oauth2/v2.0/token';

export async function token() {
  const response = await fetch(LOGIN, { method: 'POST', body: 'client_secret=s3cr3t' });
  return (await response.json()).access_token;
}
`,
  'alerts.js': `import { token } from './access.js';
import { again, pages } from './more.js';

const API = 'https://api.security.microsoft.com';
const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

export async function alerts() {
  const headers = { Authorization: \`Bearer \${await token()}\`, 'User-Agent': AGENT };
  let response = await fetch(\`\${API}/api/alerts\`, { headers });
  while (response.status === 401 || response.status === 429) response = await again();
  return pages(await response.json());
}
`,
  'more.js': `import { token } from './access.js';

const API = 'https://api.security.microsoft.com';

export async function again() {
  return fetch(\`\${API}/api/alerts\`, { headers: { Authorization: \`Bearer \${await token()}\` } });
}

export async function pages(page) {
  const found = page.value;
  while (page['@odata.nextLink']) {
    const response = await fetch(page['@odata.nextLink'], { headers: { Authorization: \`Bearer \${await token()}\` } });
    page = await response.json();
    found.push(...page.value);
  }
  return found;
}
`,
  'alerts.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alerts } from './alerts.js';

test('all pages', async () => {
  assert.deepEqual((await alerts()).map(({ id }) => id), ['1', '2']);
});
`,
};

const SUITES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], boolean])[] = [
  ['Python with requests', PYTHON_SUITE, [PYTHON, '-m', 'unittest'], isTested('pythonRequests')],
  ['Node 24', NODE_SUITE, [RUNNER_NODE, '--test'], isTested('runnerNode')],
];

describe.each(SUITES.filter(([, , , isHere]) => isHere))('a test suite in %s', (_, files, command) => {
  test('goes red by traffic where the header is lost, and green after the fixes', () => {
    const root = checkout({ ...MODEL_FILES, ...files });
    expect(run(root, 'har', 'mocks', '--output', 'mocks.json')).toMatchObject({ exitCode: 0, stderr: '' });
    const record = () => {
      const { exitCode, stderr } = run(root, 'har', 'record', '--mock', 'mocks.json', '--', ...command);
      expect({ exitCode, stderr }).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining("mde-partner: recorded 4 API requests in 'traffic.har'\n"),
      });
      return readFileSync(join(root, 'traffic.har'), 'utf8');
    };
    const check = () => {
      const { exitCode, stdout } = run(root, 'check', '--har', 'traffic.har', '--require', 'R6', '--format', 'json');
      const report = JSON.parse(stdout) as Report;
      const { requirements, products } = report.manifests[0] as Report['manifests'][number];
      return {
        exitCode,
        r6: requirements.find(({ id }) => id === 'R6')?.status,
        entries: products[0]?.measurements.traffic?.entries.map(({ status }) => status),
      };
    };
    const lost = record();
    expect(lost).not.toMatch(/s3cr3t|mock|login/);
    // Where it is lost, each client sends a User-Agent of its own.
    expect(check()).toEqual({ exitCode: 1, r6: 'unmet', entries: ['ok', 'malformed', 'malformed', 'malformed'] });
    expect(run(root, 'fix', '--suggest')).toMatchObject({ exitCode: 0, stderr: '' });
    record();
    expect(check()).toEqual({ exitCode: 0, r6: 'met', entries: ['ok', 'ok', 'ok', 'ok'] });
  });
});

describe('har record', () => {
  const node = (code: string) => ['--', process.execPath, '-e', code];

  test.each([0, 3])('keeps the exit code %d of the command, its output, and its arguments', (code) => {
    const root = checkout({ 'mocks.json': '{"mocks":[]}' });
    const script = `console.log(process.argv.slice(1).join(' ')); process.exitCode = ${code}`;
    const { exitCode, stdout } = run(
      root,
      'har',
      'record',
      '--mock',
      'mocks.json',
      ...node(script),
      '--',
      '--help',
      'x',
    );
    // Nothing was sent, which only matters where the command succeeds.
    expect([exitCode, stdout]).toEqual([code || 2, '--help x\n']);
  });

  test('names the library that keeps tests from sending', () => {
    const root = checkout({
      'tests/test_a.py': 'import responses\n',
      'package.json': '{"devDependencies": {"nock": "14.0.0"}}',
    });
    expect(run(root, 'har', 'record', ...node(''))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        "mde-partner: the command sent no request to the API. responses and nock answer requests in memory (see 'tests/test_a.py'), so such tests send nothing. Run the product itself, or tests that really send, with --mock.\n",
    });
  });

  test('leaves no files behind, and gives the command what it needs', () => {
    const root = checkout({});
    const script = `const {env} = process; const fs = require('fs'); const path = require('path');
      console.log(JSON.stringify({ ...env, folder: path.dirname(env.NODE_EXTRA_CA_CERTS),
        mode: (fs.statSync(path.dirname(env.NODE_EXTRA_CA_CERTS)).mode & 0o777).toString(8),
        trusts: fs.readFileSync(env.SSL_CERT_FILE, 'utf8').includes(fs.readFileSync(env.NODE_EXTRA_CA_CERTS, 'utf8')) }))`;
    const { stdout } = run(root, 'har', 'record', ...node(script));
    const seen = JSON.parse(stdout) as Record<string, string>;
    expect(seen).toMatchObject({
      mode: '700',
      trusts: true,
      NODE_USE_ENV_PROXY: '1',
      NO_PROXY: 'localhost,127.0.0.1,::1',
    });
    expect(seen['HTTPS_PROXY']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(seen['https_proxy']).toBe(seen['HTTPS_PROXY']);
    for (const name of ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE'])
      expect(seen[name]).toBe(join(seen['folder'] ?? '', 'trusted.pem'));
    expect(() => readFileSync(seen['NODE_EXTRA_CA_CERTS'] ?? '')).toThrow('ENOENT');
  });

  test.each([
    ['no command', ['har', 'record'], "har record needs '--' and then a command"],
    ['no separator', ['har', 'record', 'true'], "har record needs '--' and then a command"],
    ['a command that is not there', ['har', 'record', '--', 'nonesuch'], "cannot run 'nonesuch': it was not found"],
    ['no mocks', ['har', 'record', '--mock', 'none.json', '--', 'true'], "cannot read 'none.json': it does not exist"],
    ['mocks that are none', ['har', 'record', '--mock', 'a.json', '--', 'true'], "'a.json' is not a file of mocks"],
    ['a host that is none', ['har', 'record', '--host', '?', '--', 'true'], "--host cannot be '?'"],
  ])('%s: 2, with one line', (_, args, words) => {
    const root = checkout({});
    writeFileSync(join(root, 'a.json'), '{}');
    const { exitCode, stdout, stderr } = run(root, ...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^mde-partner: [^\n]*\n$/);
    expect(stderr).toContain(words);
  });
});

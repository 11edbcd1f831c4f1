import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** Nobody, as whom the command runs where the tests run as root, to whom no folder is closed. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const parent = mkdtempSync(join(tmpdir(), 'unlisted-'));
const folder = join(parent, 'repository');
const closed = join(folder, 'private');

const MANIFEST = `schemaVersion: 1
sample: true
company:
  name: Fabrikam
products:
  - name: Fabrikam Sentry
    userAgent: MdePartner-Fabrikam-FabrikamSentry/1.0.0
`;
const CALL = "import requests\nrequests.get('https://api.security.microsoft.com/api/alerts', headers={})\n";

beforeAll(() => {
  chmodSync(parent, 0o755);
  cpSync(join(import.meta.dirname, '../../dist'), join(parent, 'dist'), { recursive: true });
  mkdirSync(closed, { recursive: true });
  writeFileSync(join(folder, 'mde-partner.yml'), MANIFEST);
  writeFileSync(join(closed, 'a.py'), CALL);
  writeFileSync(join(folder, 'b.py'), CALL.replace('{}', "{'User-Agent': 'MdePartner-Fabrikam-FabrikamSentry/1.0.0'}"));
});

afterAll(() => {
  chmodSync(closed, 0o755);
  rmSync(parent, { recursive: true });
});

function run(command: string, ...args: string[]) {
  const all = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: parent }, ...all });
}

/** What is said of the User-Agent, and what was not judged. */
function checked() {
  chmodSync(closed, 0o000);
  const { stdout } = run(process.execPath, join(parent, 'dist/index.js'), 'check', '--format', 'json');
  chmodSync(closed, 0o755);
  const [{ products, requirements }] = JSON.parse(stdout).manifests;
  return {
    status: requirements.find(({ id }: { id: string }) => id === 'R6').status,
    notJudged: products[0].measurements.apiCalls.notJudged,
  };
}

const UNLISTED = { path: 'private', reason: 'the folder cannot be listed: permission is denied' };

// Windows has no such permissions.
(process.platform === 'win32' ? describe.skip : describe)('a folder that cannot be listed is named', () => {
  test('without git', () => {
    if (isRoot) for (const path of [folder, closed]) chownSync(path, NOBODY, NOBODY);
    expect(checked()).toEqual({ status: 'unknown', notJudged: [UNLISTED] });
  });

  test('where git knows no file in it', () => {
    run('git', 'init', '-q');
    expect(checked()).toEqual({ status: 'unknown', notJudged: [UNLISTED] });
  });

  test('where git knows a file in it', () => {
    run('git', 'add', '-A');
    const { status, notJudged } = checked();
    expect([status, notJudged[0]]).toEqual(['unknown', UNLISTED]);
    expect(notJudged[1].path).toBe('private/a.py');
  });
});

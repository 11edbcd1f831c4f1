import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import type { ScanResult } from '../../src/scan/result.ts';
import { filesOf, INTEGRATIONS, scan } from '../scan/support.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const OTHER = 'www.virustotal.com';
const API = /https:\/\/(?:api(?:-[a-z]+)?\.security(?:center)?\.(?:microsoft|windows)\.com|graph\.microsoft\.com)/g;
const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const OWN = 'https://api.security.microsoft.com/api';
/** Calls of an integration that are given to another vendor, one at a time. */
const MOST_VARIANTS = 2;

/** The integration as it is, and with the host of a few of its URLs replaced. */
function variants(files: Readonly<Record<string, string>>): Readonly<Record<string, string>>[] {
  const places = Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(API)].map(({ index, 0: url }) => ({ path, index, url })),
  );
  const step = Math.max(1, Math.ceil(places.length / MOST_VARIANTS));
  const replaced = places
    .filter((_, index) => index % step === step - 1)
    .map(({ path, index, url }) => {
      const text = files[path] ?? '';
      return { ...files, [path]: `${text.slice(0, index)}https://${OTHER}${text.slice(index + url.length)}` };
    });
  return [files, ...replaced];
}

/** What is sent to hosts that no manifest has in scope. */
function sentElsewhere({ sites }: ScanResult, hosts: readonly string[]): string[] {
  return sites
    .filter(({ host }) => host !== null && hosts.includes(host))
    .map(({ path, host, endpoint, method, status, userAgent }) =>
      JSON.stringify([path, host, endpoint, method, status, userAgent]),
    )
    .sort();
}

let edited = 0;
let watched = 0;

test.each(readdirSync(INTEGRATIONS).sort())(
  '%s: an edit changes no call to another vendor',
  async (name) => {
    for (const files of variants(filesOf(name))) {
      const all = { ...MODEL_FILES, ...files };
      const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
      const { files: changed } = await fix(request, memoryTree(all), { scan: memoryScan(all) });
      if (changed.length === 0) continue;
      edited += changed.length;
      const hosts = [OTHER, 'feed.fabrikam.com', 'feeds.fabrikam.com', 'api.github.com', 'management.azure.com'];
      const after = { ...files, ...Object.fromEntries(changed.map((one) => [one.path, one.after])) };
      const inScope = { hosts: { extra: hosts, ignore: [] } };
      const before = sentElsewhere(await scan(files, inScope), hosts);
      watched += before.length;
      expect(sentElsewhere(await scan(after, inScope), hosts)).toEqual(before);
    }
  },
  60_000,
);

test('the call to another vendor refutes only the edit that reaches it', async () => {
  const helper = (name: string) =>
    `def ${name}(path):\n    headers = make()\n    return requests.${name}(path, headers=headers)\n\n`;
  const http = `import requests\n\ndef make():\n    return {"Accept": "a/b"}\n\n${helper('get')}${helper('post')}`;
  const calls = `from http_calls import get, post\n\ndef a():\n    get("${OWN}/alerts")\n    post("${OWN}/machines")\n`;
  const login = 'from http_calls import post\n\ndef b():\n    post("https://login.fabrikam.com/token")\n';
  const files = { ...MODEL_FILES, 'http_calls.py': http, 'calls.py': calls, 'login.py': login };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { files: changed, remaining } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  const statement = `    headers["User-Agent"] = "${AGENT}"\n`;
  const get = http.indexOf('    return requests.get');
  expect(changed.map(({ path, after }) => [path, after])).toEqual([
    ['http_calls.py', http.slice(0, get) + statement + http.slice(get)],
  ]);
  expect(remaining.map(({ message }) => message)).toEqual([expect.stringContaining('login.fabrikam.com')]);
});

test('there were edits, and calls to others beside them', () => {
  expect(edited).toBeGreaterThan(20);
  expect(watched).toBeGreaterThan(5);
});

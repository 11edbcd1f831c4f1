import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';

async function suggest(more: Files) {
  const files = { ...MODEL_FILES, ...more };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { files: changed, remaining, crashes } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect(crashes).toEqual([]);
  return {
    changed: Object.fromEntries(changed.map(({ path, after }) => [path, after])),
    remaining: remaining.map(({ location, message }) => `${location.path}: ${message}`),
  };
}

/** A session that also follows a link of unknown host: with the header, that is a call more. */
const LINKED = `import requests\n\nH = {"Accept": "a/b"}\n\ndef linked(links):\n    requests.get("${API}/machines", headers=H)\n    requests.get(f"{links.first}/next", headers=H)\n`;

test('an edit that makes a request to an unknown host a call is refused alone', async () => {
  const plain = `import requests\n\ndef plain():\n    return requests.get("${API}/alerts", headers={"Accept": "a/b"})\n`;
  const { changed, remaining } = await suggest({ 'linked.py': LINKED, 'plain.py': plain });
  expect(Object.keys(changed)).toEqual(['plain.py']);
  expect(remaining).toEqual([
    expect.stringContaining("'fix --suggest' does not add it: the call in 'linked.py:7' would change, too."),
  ]);
});

/** A second try builds headers of its own from those that the first starts from. */
const RETRY = `export async function authHeaders() {
  return {
    Accept: 'a/b',
  };
}

export async function send(url, options = {}) {
  const headers = await authHeaders();
  let response = await fetch(url, { ...options, headers: { ...headers, ...options.headers } });
  if (response.status === 401) {
    const newHeaders = await authHeaders();
    response = await fetch(url, { ...options, headers: { ...newHeaders, ...options.headers } });
  }
  return response;
}

export const alerts = () => send('${API}/alerts');
export const machines = () => send('${API}/machines');
`;

test('the headers that all tries start from get it', async () => {
  const { changed, remaining } = await suggest({ 'send.js': RETRY });
  expect(changed).toEqual({
    'send.js': RETRY.replace("    Accept: 'a/b',", `    'User-Agent': '${AGENT}',\n    Accept: 'a/b',`),
  });
  expect(remaining).toEqual([]);
});

test('callers that do not pass what another caller passes get it in their own headers', async () => {
  const code = `export async function send(url, options) {
  return fetch(url, options);
}

export async function alerts() {
  return send('${API}/alerts', { headers: { 'User-Agent': '${AGENT}' } });
}

export async function machines() {
  const options = {
    headers: {
      Accept: 'a/b',
    },
  };
  return send('${API}/machines', options);
}
`;
  const { changed, remaining } = await suggest({ 'send.js': code });
  expect(changed).toEqual({ 'send.js': code.replace('      Accept', `      'User-Agent': '${AGENT}',\n      Accept`) });
  expect(remaining).toEqual([]);
});

test.each([
  ['a link in a message', 'throw new Error("No token, learn more at https://docs.fabrikam.com/token")', true],
  ['the name of a namespace', 'log("<a xmlns:b=\'http://schemas.fabrikam.com/b\'/>")', true],
  ['a link to a page for people', 'token = { help: "https://docs.fabrikam.com/providers/a" }', true],
  ['the address of an API on a host for documents', 'token = "https://docs.fabrikam.com/api/token"', false],
  ['an example', 'token = "https://api.example.com/token"', true],
  ['a request', 'fetch("https://feed.fabrikam.com/" + token)', false],
  ['an address', 'token = "https://feed.fabrikam.com/token"', false],
])('another host in %s', async (_, statement, isEdited) => {
  const code = `const h = { Accept: 'a/b' };\n\nexport async function alerts(token) {\n  if (!token) ${statement};\n  return fetch('${API}/alerts', { headers: h });\n}\n`;
  const { changed, remaining } = await suggest({ 'a.js': code });
  expect([Object.keys(changed), remaining.length]).toEqual(isEdited ? [['a.js'], 0] : [[], 1]);
});

test('another host in another function than that of the headers', async () => {
  const code = `export const settings = (one) => ({ feed: one.feed ?? 'https://feed.fabrikam.com/v1' });

async function send(url, options) {
  return fetch(url, options);
}

export async function alerts() {
  const options = {
    headers: {
      Accept: 'a/b',
    },
  };
  return send('${API}/alerts', options);
}
`;
  const { changed } = await suggest({ 'a.js': code });
  expect(changed).toEqual({ 'a.js': code.replace('      Accept', `      'User-Agent': '${AGENT}',\n      Accept`) });
});

test.each([
  ['under another name', '"UserAgent": "a/1"'],
  ['as nothing', '"User-Agent": None'],
])('a header that code sets %s is left to a person', async (_, entry) => {
  const code = `import requests\n\ndef alerts():\n    return requests.get("${API}/alerts", headers={${entry}})\n`;
  const { changed, remaining } = await suggest({ 'a.py': code });
  expect(changed).toEqual({});
  expect(remaining).toEqual([
    expect.stringContaining("'fix --suggest' does not add it: the code sets or removes it on purpose."),
  ]);
});

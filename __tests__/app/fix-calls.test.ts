import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';

/** The file after `fix --suggest`; null: it was left as it was. */
async function fixed(path: string, code: string, { suggest = true, more = {} as Files } = {}): Promise<string | null> {
  const files = { ...MODEL_FILES, ...more, [path]: code };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest, art: false, today: '2026-11-30' };
  const outcome = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect(outcome.crashes).toEqual([]);
  const after = outcome.files.find((file) => file.path === path)?.after ?? null;
  if (after !== null) {
    const again = { ...files, [path]: after };
    const second = await fix(request, memoryTree(again), { scan: memoryScan(again) });
    expect([second.files, second.remaining]).toEqual([[], []]);
  }
  return after;
}

const py = (call: string, before = '') => `import requests\n${before}\ndef alerts(token):\n    return ${call}\n`;

test.each<[string, string, string, string]>([
  [
    'a session gets it as a default',
    'a.py',
    `import requests\n\nsession = requests.Session()\n\ndef a():\n    return session.get("${API}/alerts")\n\ndef b():\n    return session.get("${API}/machines", headers={"Accept": "a/b"})\n`,
    `session = requests.Session()\n+session.headers["User-Agent"] = "${AGENT}"`,
  ],
  [
    'a session of an object gets it as a default',
    'a.py',
    `import requests\n\nclass C:\n    def __init__(self):\n        self.s = requests.Session()\n\n    def a(self):\n        return self.s.get('${API}/alerts')\n`,
    `requests.Session()+\n        self.s.headers['User-Agent'] = '${AGENT}'`,
  ],
  [
    'a session that serves another vendor, in the call',
    'a.py',
    `import requests\n\ns = requests.Session()\n\ndef a():\n    return s.get("${API}/alerts")\n\ndef b():\n    return s.get("https://www.virustotal.com/api/v3/files")\n`,
    `/alerts"+, headers={"User-Agent": "${AGENT}"})`,
  ],
  [
    'headers of a call',
    'a.py',
    py(`requests.get("${API}/alerts", headers={"Authorization": token})`),
    `headers={+"User-Agent": "${AGENT}", "Authorization": token}`,
  ],
  [
    'headers over several lines that two calls share',
    'a.py',
    `import requests\n\nHEADERS = {\n    'Accept': 'a/b',\n}\n\ndef a():\n    return requests.get('${API}/alerts', headers=HEADERS)\n\ndef b():\n    return requests.get('${API}/machines', headers=HEADERS)\n`,
    `HEADERS = {\n    +'User-Agent': '${AGENT}',\n    'Accept': 'a/b',`,
  ],
  [
    'a call without headers',
    'a.py',
    py(`requests.get("${API}/alerts", timeout=3).json()`),
    `timeout=3+, headers={"User-Agent": "${AGENT}"})`,
  ],
  [
    'a call over several lines',
    'a.py',
    py(`requests.post(\n        "${API}/alerts",\n        timeout=3,\n    )`),
    `        timeout=3,\n+        headers={"User-Agent": "${AGENT}"},\n    )`,
  ],
  [
    'a constant of the file that has the value',
    'a.py',
    py(`requests.get("${API}/alerts", headers={"Authorization": token})`, `\nAGENT = "${AGENT}"\n`),
    'headers={+"User-Agent": AGENT, "Authorization": token}',
  ],
  [
    'PowerShell without headers',
    'a.ps1',
    `$r = Invoke-RestMethod -Uri '${API}/alerts' -Method Get\n`,
    `Invoke-RestMethod+ -UserAgent '${AGENT}' -Uri`,
  ],
  [
    'PowerShell that the grammar does not know',
    'a.ps1',
    `$x = $true ? 1 : 2\n$r = Invoke-RestMethod -Uri '${API}/alerts' -Method Get\n`,
    `Invoke-RestMethod+ -UserAgent '${AGENT}' -Uri`,
  ],
  [
    'PowerShell with headers over several lines and CR LF',
    'a.ps1',
    `$h = @{\r\n    Authorization = "Bearer $token"\r\n}\r\n$r = Invoke-RestMethod -Uri "${API}/alerts" -Headers $h\r\n`,
    `$h = @{\r\n    +"User-Agent" = "${AGENT}"\r\n    Authorization`,
  ],
  [
    'PowerShell with headers on one line',
    'a.ps1',
    `$h = @{ 'Accept' = 'a/b' }\n$r = Invoke-RestMethod -Uri '${API}/alerts' -Headers $h\n`,
    `$h = @{ +'User-Agent' = '${AGENT}'; 'Accept' = 'a/b' }`,
  ],
  [
    'fetch with headers',
    'a.ts',
    `export const a = (t: string) => fetch('${API}/alerts', { headers: { Authorization: t } });\n`,
    `headers: { +'User-Agent': '${AGENT}', Authorization: t }`,
  ],
  [
    'fetch without options',
    'a.js',
    `export const a = () => fetch("${API}/alerts");\n`,
    `alerts"+, { headers: { "User-Agent": "${AGENT}" } })`,
  ],
])('%s', async (_, path, code, change) => {
  const [before = '', added = ''] = change.split('+');
  const after = await fixed(path, code);
  expect(after).toContain(before + added);
  // Only an insertion.
  const length = (after ?? '').length - code.length;
  const at = [...code, ''].findIndex(
    (__, index) =>
      code.slice(0, index) === after?.slice(0, index) && code.slice(index) === after?.slice(index + length),
  );
  expect(at).toBeGreaterThan(0);
});

test.each<[string, string, string]>([
  ['headers that are not written out', 'a.py', py(`requests.get("${API}/alerts", headers=build(token))`)],
  ['arguments that may bring headers along', 'a.py', py(`requests.get("${API}/alerts", **{"timeout": 3})`)],
  ['a file with a syntax error', 'a.py', `${py(`requests.get("${API}/alerts", timeout=3)`)}\ndef broken(:\n`],
  [
    'headers that a function returns in two places, of which one edit reaches one',
    'a.py',
    `import requests\n\ndef build(t):\n    if t:\n        return {"A": t}\n    return {"B": "1"}\n\ndef alerts(t):\n    return requests.get("${API}/alerts", headers=build(t))\n`,
  ],
  ['a web page', 'a.html', `<script>fetch("${API}/alerts")</script>`],
  ['a comment before the end', 'a.py', py(`requests.get(\n        "${API}/alerts"  # all\n    )`)],
  ['a language whose edits are not known', 'a.rb', `require 'net/http'\nNet::HTTP.get(URI('${API}/alerts'))\n`],
])('%s: nothing is written', async (_, path, code) => {
  expect(await fixed(path, code)).toBe(null);
});

test('without --suggest nothing is written', async () => {
  expect(await fixed('a.py', py(`requests.get("${API}/alerts", timeout=3)`), { suggest: false })).toBe(null);
});

import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const URL = 'https://api.security.microsoft.com/api/alerts';
const GRAPH = 'https://graph.microsoft.com/v1.0/security/alerts_v2';
const JAVA = 'import java.net.URI;\nimport java.net.http.*;\n\nclass C {\n    String a() throws Exception {\n';
const SEND =
  '        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n    }\n}\n';

/** What the tests below edited, for the parsers of the languages. */
const edited: { readonly path: string; readonly text: string }[] = [];

test.each<[string, string, string, string]>([
  [
    'headers on one line get a line for each',
    'a.py',
    `import requests\n\ndef a(token):\n    headers = {"Authorization": f"Bearer {token}", "Accept": "a, b"}\n    return requests.get("${URL}", headers=headers)\n`,
    `import requests\n\ndef a(token):\n    headers = {\n        "User-Agent": "${AGENT}",\n        "Authorization": f"Bearer {token}",\n        "Accept": "a, b"\n    }\n    return requests.get("${URL}", headers=headers)\n`,
  ],
  [
    'with a comma behind the last one, as the file has it',
    'a.py',
    `import requests\n\nX = [\n    1,\n]\n\ndef a(token):\n    headers = {"Authorization": f"Bearer {token}", "Accept": "a"}\n    return requests.get("${URL}", headers=headers)\n`,
    `import requests\n\nX = [\n    1,\n]\n\ndef a(token):\n    headers = {\n        "User-Agent": "${AGENT}",\n        "Authorization": f"Bearer {token}",\n        "Accept": "a",\n    }\n    return requests.get("${URL}", headers=headers)\n`,
  ],
  [
    'headers of PowerShell',
    'a.ps1',
    `$h = @{'Authorization' = "Bearer $token"; 'Accept' = 'a/b'}\nInvoke-MgGraphRequest -Uri '${GRAPH}' -Headers $h\n`,
    `$h = @{\n  'User-Agent' = '${AGENT}'\n  'Authorization' = "Bearer $token"\n  'Accept' = 'a/b'\n}\nInvoke-MgGraphRequest -Uri '${GRAPH}' -Headers $h\n`,
  ],
  [
    'headers with code in a text stay on their line',
    'a.ps1',
    `$h = @{'Authorization' = "Bearer $($t["a;b"])"; 'Accept' = 'a/b'}\nInvoke-MgGraphRequest -Uri '${GRAPH}' -Headers $h\n`,
    `$h = @{'User-Agent' = '${AGENT}'; 'Authorization' = "Bearer $($t["a;b"])"; 'Accept' = 'a/b'}\nInvoke-MgGraphRequest -Uri '${GRAPH}' -Headers $h\n`,
  ],
  [
    'an argument is aligned with the others',
    'a.py',
    `import requests\n\ndef a(params):\n    return requests.get("${URL}", params=params)\n`,
    `import requests\n\ndef a(params):\n    return requests.get("${URL}", params=params,\n                        headers={"User-Agent": "${AGENT}"})\n`,
  ],
  [
    'the only argument gets a line',
    'a.py',
    `import aiohttp\n\nasync def a():\n    async with aiohttp.ClientSession() as session:\n        return await session.get("${URL}")\n`,
    `import aiohttp\n\nasync def a():\n    async with aiohttp.ClientSession(\n        headers={"User-Agent": "${AGENT}"}\n    ) as session:\n        return await session.get("${URL}")\n`,
  ],
  [
    'a link of a chain gets a line',
    'C.java',
    `${JAVA}        HttpRequest request = HttpRequest.newBuilder(URI.create("${URL}")).build();\n${SEND}`,
    `${JAVA}        HttpRequest request = HttpRequest.newBuilder(URI.create("${URL}"))\n                .header("User-Agent", "${AGENT}")\n                .build();\n${SEND}`,
  ],
  [
    'the arguments of a call far to the right get a line each',
    'a.py',
    `import requests\n\ndef a(params):\n    the_answer_of_the_service_of_all_the_alerts_then = requests.get("${URL}", params=params)\n    return the_answer_of_the_service_of_all_the_alerts_then\n`,
    `import requests\n\ndef a(params):\n    the_answer_of_the_service_of_all_the_alerts_then = requests.get(\n        "${URL}",\n        params=params,\n        headers={"User-Agent": "${AGENT}"}\n    )\n    return the_answer_of_the_service_of_all_the_alerts_then\n`,
  ],
  [
    'an argument below others of the call',
    'a.py',
    `import requests\n\ndef a(params):\n    return requests.get("${URL}",\n                        params={"a": "bbbbbbbbbbbbbbbbbbbbbbbbb"})\n`,
    `import requests\n\ndef a(params):\n    return requests.get("${URL}",\n                        params={"a": "bbbbbbbbbbbbbbbbbbbbbbbbb"},\n                        headers={"User-Agent": "${AGENT}"})\n`,
  ],
  [
    'an entry above others that are below each other',
    'a.py',
    `import requests\n\ndef a(token):\n    headers = {"Authorization": f"Bearer {token}",\n               "Accept": "a/b"}\n    return requests.get("${URL}", headers=headers)\n`,
    `import requests\n\ndef a(token):\n    headers = {"User-Agent": "${AGENT}",\n               "Authorization": f"Bearer {token}",\n               "Accept": "a/b"}\n    return requests.get("${URL}", headers=headers)\n`,
  ],
  [
    'an object of options',
    'a.js',
    `import axios from 'axios';\n\nexport async function a() {\n  return axios.get('${URL}');\n}\n`,
    `import axios from 'axios';\n\nexport async function a() {\n  return axios.get('${URL}', {\n    headers: { 'User-Agent': '${AGENT}' }\n  });\n}\n`,
  ],
  [
    'a parameter of a command of PowerShell',
    'a.ps1',
    `function Get-Alert {\n    Invoke-RestMethod -Uri '${URL}' -Method Get\n}\n`,
    `function Get-Alert {\n    Invoke-RestMethod -Uri '${URL}' -Method Get \`\n        -UserAgent '${AGENT}'\n}\n`,
  ],
  [
    'an argument, although one other line is as long',
    'a.py',
    `import requests\n# ${'-'.repeat(200)}\n\ndef a(params):\n    return requests.get("${URL}", params=params)\n`,
    `import requests\n# ${'-'.repeat(200)}\n\ndef a(params):\n    return requests.get("${URL}", params=params,\n                        headers={"User-Agent": "${AGENT}"})\n`,
  ],
])('where a line would be the longest of the file, %s', async (_, path, before, after) => {
  const files = { ...MODEL_FILES, [path]: before };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const outcome = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect(outcome.files.map((file) => file.after)).toEqual([after]);
  edited.push({ path, text: after });
});

test('the parsers of the languages take what was edited above', () => {
  expect(edited.length).toBe(13);
  expect(parsingErrors(edited)).toBe('');
});

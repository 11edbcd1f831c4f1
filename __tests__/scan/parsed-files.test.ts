import { readdirSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import type { FileFacts } from '../../src/scan/facts.ts';
import { Grammars } from '../../src/scan/grammars.ts';
import { ParsedFiles } from '../../src/scan/parsed-files.ts';
import type { ScanResult } from '../../src/scan/result.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { filesOf, INTEGRATIONS, portsOf, scan, WHOLE } from './support.ts';

const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

/** Sources whose analysis completes classes: of prototypes, of declared calls, of several files, of inherited requests. */
const COMPLETED: Readonly<Record<string, Record<string, string>>> = {
  prototypes: {
    'a.js': `const axios = require('axios');\nfunction Api() {}\nApi.prototype.alerts = function () { return axios.get('${ALERTS}'); };\nnew Api().alerts();\n`,
  },
  'declared calls': {
    'A.java': `import retrofit2.*;\nimport retrofit2.http.*;\ninterface Api {\n  @Headers("User-Agent: ${AGENT}")\n  @GET("${ALERTS}") Call<String> alerts();\n}\nclass B {\n  void b() { new Retrofit.Builder().build().create(Api.class).alerts().execute(); }\n}\n`,
  },
  'inherited requests': {
    'a.py': `import requests\n\nclass Api(requests.Session):\n    def request(self, method, url, **more):\n        return super().request(method, url, headers={"User-Agent": "${AGENT}"}, **more)\n\ndef a():\n    return Api().get("${ALERTS}")\n`,
  },
  'a partial class': {
    'A.cs': `using System.Net.Http;\npartial class Api\n{\n  private readonly HttpClient http = new HttpClient();\n}\n`,
    'B.cs': `using System.Net.Http;\npartial class Api\n{\n  public object A() => http.GetStringAsync("${ALERTS}");\n}\n`,
  },
};

describe('scans that share what they parse find the same each time', () => {
  const integrations = readdirSync(INTEGRATIONS).map((name) => [name, filesOf(name)] as const);
  test.each([...integrations, ...Object.entries(COMPLETED)])('%s', async (_, files) => {
    const parsed = new ParsedFiles();
    const again = (): Promise<ScanResult> => scanSources(WHOLE, { ...portsOf(files), parsed });
    const alone = await scan(files);
    expect(alone.sites.length).toBeGreaterThan(0);
    for (let scans = 0; scans < 3; scans++) expect(await again()).toEqual(alone);
  });
});

test('a file is parsed again only with another text', async () => {
  const parsing = jest.spyOn(Grammars.prototype, 'facts');
  const parsed = new ParsedFiles();
  const files = { 'a.py': `import requests\nimport b\n\nrequests.get("${ALERTS}")\n`, 'b.py': 'X = 1\n' };
  const read = async (texts: Record<string, string>): Promise<readonly string[]> => {
    parsing.mockClear();
    await scanSources(WHOLE, { ...portsOf(texts), parsed });
    return parsing.mock.calls.map(([path]) => path);
  };
  expect(await read(files)).toEqual(['a.py', 'b.py']);
  expect(await read(files)).toEqual([]);
  expect(await read({ ...files, 'b.py': 'X = 2\n' })).toEqual(['b.py']);
  parsing.mockRestore();
});

test('files are kept up to a number of characters', () => {
  const parsed = new ParsedFiles();
  const facts = { path: 'a' } as unknown as FileFacts;
  parsed.keep('a', 'x'.repeat(5_000_000), facts);
  parsed.keep('b', 'x'.repeat(5_000_000), facts);
  expect([parsed.get('a', 'x'.repeat(5_000_000)), parsed.get('b', 'x'.repeat(5_000_000))]).toEqual([facts, null]);
});

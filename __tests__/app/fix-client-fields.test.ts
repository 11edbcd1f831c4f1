import { describe, expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';
const HEADERS = `DefaultRequestHeaders = { { "User-Agent", "${AGENT}" } },`;

async function fixed(path: string, code: string, more: Files = {}): Promise<string> {
  const files = { ...MODEL_FILES, ...more, [path]: code };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { files: changed } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  return changed.find((one) => one.path === path)?.after ?? code;
}

const cs = (field: string) =>
  `using System;\nusing System.Net.Http;\n\npublic class Alerts\n{\n    private static readonly HttpClient Client = ${field};\n\n    public static Task<string> Get() => Client.GetStringAsync("${API}/alerts");\n}\n`;
const BRACES = '\n    {\n        Timeout = TimeSpan.FromSeconds(30),\n    }';
const withHeaders = BRACES.replace('{\n', `{\n        ${HEADERS}\n`);

test.each<[string, string, string]>([
  ['a new client', 'new HttpClient()', `new HttpClient()\n    {\n        ${HEADERS}\n    }`],
  ['a new client of the declared type', 'new()', `new()\n    {\n        ${HEADERS}\n    }`],
  ['a new client with properties', `new HttpClient${BRACES}`, `new HttpClient${withHeaders}`],
  ['a new client of the declared type with properties', `new()${BRACES}`, `new()${withHeaders}`],
  [
    'a new client with properties on one line',
    'new HttpClient { Timeout = TimeSpan.FromSeconds(30) }',
    `new HttpClient${withHeaders}`,
  ],
])('%s in a field of C# gets the header in its braces', async (_, before, after) => {
  expect(await fixed('A.cs', cs(before))).toBe(cs(after));
});

test('a new client that a function of C# returns gets the header in its braces', async () => {
  const code = (braces: string) =>
    `${cs('Create()').slice(0, -2)}\n    private static HttpClient Create()\n    {\n        return new HttpClient()${braces};\n    }\n}\n`;
  expect(await fixed('A.cs', code(''))).toBe(code(`\n        {\n            ${HEADERS}\n        }`));
});

test.each<[string, string]>([
  ['sets its headers in another way', 'new HttpClient { DefaultRequestHeaders = { ["Accept"] = "a/b" } }'],
  ['comes from elsewhere', 'Factory.Create()'],
])('a client in a field of C# that %s is left alone', async (_, field) => {
  expect(await fixed('A.cs', cs(field))).toBe(cs(field));
});

test('a client that is created with headers in the file of another part of its class gets one more', async () => {
  const made = (added: string) =>
    `using System.Net.Http;\n\npublic partial class Alerts\n{\n    private readonly HttpClient _client;\n\n    public Alerts(string key)\n    {\n        _client = new HttpClient\n        {\n            DefaultRequestHeaders =\n            {\n${added}                { "Key", key }\n            }\n        };\n    }\n}\n`;
  const part = `public partial class Alerts\n{\n    public Task<string> Get() => _client.GetStringAsync("${API}/alerts");\n}\n`;
  const more = { 'Get.cs': part };
  expect(await fixed('A.cs', made(''), more)).toBe(made(`                { "User-Agent", "${AGENT}" },\n`));
  const index = made('').replace('{ "Key", key }', '["Key"] = key');
  expect(await fixed('A.cs', index, more)).toBe(index);
});

const given = (rest: string) =>
  `using System;\nusing System.Net.Http;\n\npublic class Alerts\n{\n    private readonly HttpClient _client;\n\n    public Alerts(HttpClient client = null)\n    {\n        _client = client ?? new HttpClient();${rest}\n    }\n\n    public Task<string> Get() => _client.GetStringAsync("${API}/alerts");\n}\n`;
const python = (set: string, rest: string) =>
  `import requests\n\n\nclass Alerts:\n    def __init__(self, session=None):\n        self.session = session or requests.Session()\n${set}${rest}\n    def get(self):\n        return self.session.get("${API}/alerts")\n`;

describe('a client that is created where the caller gives none', () => {
  test.each<[string, string, string, string]>([
    [
      'C#, by a property',
      'A.cs',
      given('+\n        _client.Timeout = TimeSpan.FromSeconds(30);'),
      `\n        _client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");`,
    ],
    [
      'C#, by a call',
      'A.cs',
      given('+\n        _client.DefaultRequestHeaders.Add("Accept", "a/b");'),
      `\n        _client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");`,
    ],
    [
      'Python',
      'a.py',
      python('+', '        self.session.headers["Accept"] = "a/b"\n'),
      `        self.session.headers["User-Agent"] = "${AGENT}"\n`,
    ],
  ])('gets the header if the code sets up either: %s', async (_, path, code, added) => {
    expect(await fixed(path, code.replace('+', ''))).toBe(code.replace('+', () => added));
  });

  test.each<[string, string]>([
    ['nothing else', ''],
    ['a request alone', '\n        _client.GetStringAsync("https://example.com");'],
    ['another object', '\n        client.Timeout = TimeSpan.FromSeconds(30);'],
  ])('is left to the caller after %s', async (_, rest) => {
    expect(await fixed('A.cs', given(rest))).toBe(given(rest));
  });
});

test('a block of Kotlin with one statement gets a second statement', async () => {
  const code = (imported: string, set: string) =>
    `import io.ktor.client.HttpClient\nimport io.ktor.client.engine.cio.CIO\nimport io.ktor.client.plugins.contentnegotiation.ContentNegotiation\n${imported}import io.ktor.client.request.get\n\nclass C {\n    private val client = HttpClient(CIO) {\n        install(ContentNegotiation)\n${set}    }\n\n    suspend fun get() = client.get("${API}/alerts")\n}\n`;
  const set = `        defaultRequest {\n            headers.append("User-Agent", "${AGENT}")\n        }\n`;
  const after = await fixed('C.kt', code('', ''));
  expect(after).toBe(code('import io.ktor.client.plugins.defaultRequest\n', set));
  expect(parsingErrors([{ path: 'C.kt', text: after }])).toBe('');
});

import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { fix } from '../../src/app/fix.ts';
import { Grammars } from '../../src/scan/grammars.ts';
import { examples } from '../support/examples.ts';
import { NOT_PARSED, parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_MANIFEST } from '../support/model.ts';
import { wideLine } from '../support/wide-code.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';
const GRAPH = 'https://graph.microsoft.com/v1.0/security/alerts_v2';

/** What the tests below edited, for the parsers of the languages. */
const edited: { readonly path: string; readonly text: string }[] = [];

/** The file after `fix --suggest`; null: it was left as it was. */
async function fixed(path: string, code: string, { suggest = true, more = {} as Files } = {}): Promise<string | null> {
  const line = wideLine(path);
  const files = { ...MODEL_FILES, ...more, [path]: code + line };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest, art: false, today: '2026-11-30' };
  const outcome = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect(outcome.crashes).toEqual([]);
  const after = outcome.files.find((file) => file.path === path)?.after ?? null;
  if (after !== null) {
    const again = { ...files, [path]: after };
    const second = await fix(request, memoryTree(again), { scan: memoryScan(again) });
    expect([second.files, second.remaining]).toEqual([[], []]);
    edited.push({ path, text: after });
  }
  return after?.slice(0, after.length - line.length) ?? null;
}

/** @param change what is before the inserted text, and the text, with `+` between them, and what is behind it */
async function insertsOnly(_: string, path: string, code: string, change: string): Promise<void> {
  const [before = '', added = ''] = change.split('+');
  const after = await fixed(path, code);
  expect(after).toContain(before + added);
  const length = (after ?? '').length - code.length;
  const at = [...code, ''].findIndex(
    (__, index) =>
      code.slice(0, index) === after?.slice(0, index) && code.slice(index) === after?.slice(index + length),
  );
  expect(at).toBeGreaterThan(0);
}

const py = (call: string, before = '') => `import requests\n${before}\ndef alerts(token):\n    return ${call}\n`;

/** Headers of a client into which a public function puts another header. */
const HELPER = `import requests\n\nclass Client:\n    def __init__(self):\n        self.headers = {"Accept": "a/b"}\n        self.headers.update(Context().header())\n\n    def get(self):\n        return requests.get("${API}/alerts", headers=self.headers)\n\nclass Context:\n    def header(self):\n        return {"X-Context": "a"}\n`;

test.each<[string, string, string, string]>([
  [
    'a client gets it, not what a function puts into its headers',
    'a.py',
    HELPER,
    `self.headers = {+"User-Agent": "${AGENT}", `,
  ],
  [
    'a client of JavaScript gets it, not what a function puts into its headers',
    'a.js',
    `class Client {\n  constructor() {\n    this.headers = { Accept: 'a/b' };\n    Object.assign(this.headers, context());\n  }\n  get() {\n    return fetch('${API}/alerts', { headers: this.headers });\n  }\n}\n\nexport function context() {\n  return { 'X-Context': 'a' };\n}\n`,
    `this.headers = { +'User-Agent': '${AGENT}', `,
  ],
  [
    'a variable of PowerShell gets it, not what a function puts into it',
    'a.ps1',
    `function Get-Context { return @{ 'X-Context' = 'a' } }\n\nfunction Get-Alerts {\n    $headers = @{ Accept = 'a/b' }\n    $headers += Get-Context\n    Invoke-MgGraphRequest -Uri '${GRAPH}' -Headers $headers\n}\n`,
    `$headers = @{ +'User-Agent' = '${AGENT}'; `,
  ],
  [
    'a RestTemplate gets an interceptor',
    'A.java',
    `import org.springframework.web.client.RestTemplate;\n\nclass A {\n    String alerts() {\n        RestTemplate template = new RestTemplate();\n        return template.getForObject("${API}/alerts", String.class);\n    }\n}\n`,
    `new RestTemplate();+\n        template.getInterceptors().add((request, body, execution) -> {\n            request.getHeaders().set("User-Agent", "${AGENT}");\n            return execution.execute(request, body);\n        });\n`,
  ],
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
    'a session whose file names another host in texts that no code uses',
    'a.py',
    `"""See https://github.com/contoso/cognito."""\nimport requests\n\nsession = requests.Session()  # https://www.virustotal.com\n\ndef a():\n    "https://docs.contoso.com"\n    return session.get("${API}/alerts")\n\ndef b():\n    return session.get("${API}/machines")\n`,
    `requests.Session()  # https://www.virustotal.com+\nsession.headers["User-Agent"] = "${AGENT}"`,
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
    'a value in a variable of the script',
    'a.ps1',
    `$script:Agent = '${AGENT}'\n\nfunction Get-A {\n    Invoke-RestMethod -Uri '${API}/alerts'\n}\n`,
    `/alerts'+ -UserAgent $script:Agent\n`,
  ],
  [
    'a value in a variable that a job does not see',
    'a.ps1',
    `$script:Agent = '${AGENT}'\n\n1..3 | ForEach-Object -Parallel {\n    Invoke-RestMethod -Uri '${API}/alerts'\n}\n`,
    `/alerts'+ -UserAgent '${AGENT}'\n`,
  ],
  [
    'a value in a variable that a function may hide',
    'a.ps1',
    `$agent = '${AGENT}'\n\nfunction Get-A {\n    Invoke-RestMethod -Uri '${API}/alerts'\n}\n`,
    `/alerts'+ -UserAgent '${AGENT}'\n`,
  ],
  [
    'PowerShell without headers',
    'a.ps1',
    `$r = Invoke-RestMethod -Uri '${API}/alerts' -Method Get\n`,
    `-Method Get+ -UserAgent '${AGENT}'\n`,
  ],
  [
    'PowerShell with headers, which are not the place for it',
    'a.ps1',
    `$h = @{ 'Accept' = 'a/b' }\n$r = Invoke-RestMethod -Uri '${API}/alerts' -Headers $h | Select-Object -First 1\n`,
    `-Headers $h+ -UserAgent '${AGENT}' | Select-Object`,
  ],
  [
    'PowerShell with one line for each parameter',
    'a.ps1',
    `$r = Invoke-RestMethod -Uri '${API}/alerts' \`\n    -Method Get \`\n    -TimeoutSec 9\n`,
    `-TimeoutSec 9+ \`\n    -UserAgent '${AGENT}'\n`,
  ],
  [
    'PowerShell that the grammar does not know',
    'a.ps1',
    `$x = $true ? 1 : 2\n$r = Invoke-RestMethod -Uri '${API}/alerts' -Method Get\n`,
    `-Method Get+ -UserAgent '${AGENT}'\n`,
  ],
  [
    'PowerShell with headers over several lines and CR LF',
    'a.ps1',
    `$h = @{\r\n    Authorization = "Bearer $token"\r\n}\r\n$r = Invoke-MgGraphRequest -Uri "${GRAPH}" -Headers $h\r\n`,
    `$h = @{\r\n    +"User-Agent" = "${AGENT}"\r\n    Authorization`,
  ],
  [
    'PowerShell with headers on one line',
    'a.ps1',
    `$h = @{ 'Accept' = 'a/b' }\n$r = Invoke-MgGraphRequest -Uri '${GRAPH}' -Headers $h\n`,
    `$h = @{ +'User-Agent' = '${AGENT}'; 'Accept' = 'a/b' }`,
  ],
  [
    'a splatted dictionary whose keys are in quotation marks',
    'a.ps1',
    `$splat = @{\n    "Method" = 'Get'\n    "Uri"    = '${API}/alerts'\n}\nInvoke-RestMethod @splat\n`,
    `@{\n    +"UserAgent" = '${AGENT}'\n    "Method" =`,
  ],
  [
    'the parameters of a command in a variable, which are aligned',
    'a.ps1',
    `$splat = @{\n    Uri         = '${API}/alerts'\n    ErrorAction = 'Stop'\n}\ntry { $r = Invoke-RestMethod @splat } catch { throw }\n`,
    `@{\n    +UserAgent   = '${AGENT}'\n    Uri         =`,
  ],
  [
    'the parameters of a command in a variable, with semicolons',
    'a.ps1',
    `$splat = @{\n    Uri = '${API}/alerts';\n    ErrorAction = 'Stop';\n}\nInvoke-RestMethod @splat\n`,
    `@{\n    +UserAgent = '${AGENT}';\n    Uri =`,
  ],
  [
    'the parameters of a command that are added to a variable',
    'a.ps1',
    `$splat = @{}\n$splat.Add('Uri', '${API}/alerts')\nInvoke-RestMethod @splat -ErrorAction Stop\n`,
    `@{+ UserAgent = '${AGENT}' }`,
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
])('%s', insertsOnly);

/** Statements in a method of C#, in a function of Go, and in a method of Java. */
const cs = (body: string) =>
  `using System.Net.Http;\n\npublic class C\n{\n    public async Task<string> A()\n    {\n${body}    }\n}\n`;
const go = (body: string) =>
  `package mde\n\nimport "net/http"\n\nfunc alerts() (*http.Response, error) {\n\tclient := &http.Client{}\n${body}}\n`;
const java = (imports: string, body: string) =>
  `${imports}\nclass C {\n    String a() throws Exception {\n${body}    }\n}\n`;

test.each<[string, string, string, string]>([
  [
    'a client of C#',
    'A.cs',
    cs(`        var client = new HttpClient();\n        return await client.GetStringAsync("${API}/alerts");\n`),
    `var client = new HttpClient();+\n        client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");\n        return`,
  ],
  [
    'a client of C# whose type is written in front, with CR LF',
    'A.cs',
    cs(`        HttpClient client = new();\n        return await client.GetStringAsync("${API}/alerts");\n`).replaceAll(
      '\n',
      '\r\n',
    ),
    `HttpClient client = new();+\r\n        client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");\r\n`,
  ],
  [
    'a request of C#, where the client also serves another vendor',
    'A.cs',
    cs(
      `        var client = new HttpClient();\n        await client.GetStringAsync("https://www.virustotal.com/api/v3/files");\n        var request = new HttpRequestMessage(HttpMethod.Get, "${API}/alerts");\n        var response = await client.SendAsync(request);\n        return await response.Content.ReadAsStringAsync();\n`,
    ),
    `"${API}/alerts");+\n        request.Headers.UserAgent.ParseAdd("${AGENT}");`,
  ],
  [
    'a constant of a class of C#',
    'A.cs',
    cs(
      `        var client = new HttpClient();\n        return await client.GetStringAsync("${API}/alerts");\n`,
    ).replace('{\n', `{\n    private const string Agent = "${AGENT}";\n\n`),
    'new HttpClient();+\n        client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);',
  ],
  [
    'a request of Go, behind the check of its error',
    'a.go',
    go(
      `\treq, err := http.NewRequest("GET", "${API}/alerts", nil)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn client.Do(req)\n`,
    ),
    `\t\treturn nil, err\n\t}+\n\treq.Header.Set("User-Agent", "${AGENT}")\n\treturn`,
  ],
  [
    'a request of Go whose error is ignored',
    'a.go',
    go(`\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treturn client.Do(req)\n`),
    `nil)+\n\treq.Header.Set("User-Agent", "${AGENT}")\n\treturn`,
  ],
  [
    'a builder of java.net.http over several lines',
    'C.java',
    java(
      'import java.net.URI;\nimport java.net.http.*;\n',
      `        HttpRequest request = HttpRequest.newBuilder()\n            .uri(URI.create("${API}/alerts"))\n            .build();\n        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n`,
    ),
    `newBuilder()+\n            .header("User-Agent", "${AGENT}")\n            .uri(`,
  ],
  [
    'a builder of java.net.http on one line',
    'C.java',
    java(
      'import java.net.URI;\nimport java.net.http.*;\n',
      `        HttpRequest request = HttpRequest.newBuilder(URI.create("${API}/alerts")).build();\n        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n`,
    ),
    `alerts"))+.header("User-Agent", "${AGENT}").build();`,
  ],
  [
    'a builder of OkHttp',
    'C.java',
    java(
      'import okhttp3.*;\n',
      `        Request request = new Request.Builder().url("${API}/alerts").build();\n        return new OkHttpClient().newCall(request).execute().body().string();\n`,
    ),
    `new Request.Builder()+.header("User-Agent", "${AGENT}").url(`,
  ],
  [
    'a request of Unirest',
    'C.java',
    java(
      'import kong.unirest.Unirest;\n',
      `        return Unirest.get("${API}/alerts")\n            .header("Accept", "a/b")\n            .asString()\n            .getBody();\n`,
    ),
    `Unirest.get("${API}/alerts")+\n            .header("User-Agent", "${AGENT}")\n            .header("Accept"`,
  ],
  [
    'a HttpWebRequest of C#',
    'A.cs',
    cs(
      `        var request = (HttpWebRequest)WebRequest.Create("${API}/alerts");\n        request.Method = "GET";\n        using var answer = await request.GetResponseAsync();\n        return "";\n`,
    ),
    `Create("${API}/alerts");+\n        request.UserAgent = "${AGENT}";\n        request.Method`,
  ],
  [
    'headers of fetch without a quotation mark, before another one',
    'a.js',
    `const log = [];\nexport async function a(key) {\n  const answer = await fetch('${API}/alerts', { headers: { Authorization: key } });\n  log.push("done");\n  return answer.json();\n}\n`,
    `headers: { +'User-Agent': '${AGENT}', Authorization`,
  ],
  [
    'a request of superagent',
    'a.js',
    `import sa from 'superagent';\n\nexport const alerts = (token) =>\n  sa.get('${API}/alerts')\n    .set('Authorization', token)\n    .timeout(9);\n`,
    `sa.get('${API}/alerts')+\n    .set('User-Agent', '${AGENT}')\n    .set('Auth`,
  ],
  [
    'a superagent that is called itself',
    'a.js',
    `import request from 'superagent';\n\nexport const alerts = (token) => request('${API}/alerts').set('Authorization', token);\n`,
    `request('${API}/alerts')+.set('User-Agent', '${AGENT}').set('Auth`,
  ],
  [
    'a connection of Java',
    'C.java',
    java(
      'import java.net.*;\n',
      `        HttpURLConnection connection = (HttpURLConnection) new URL("${API}/alerts").openConnection();\n        return new String(connection.getInputStream().readAllBytes());\n`,
    ),
    `openConnection();+\n        connection.setRequestProperty("User-Agent", "${AGENT}");`,
  ],
  [
    'a request of Apache HttpClient',
    'C.java',
    java(
      'import org.apache.http.client.methods.*;\nimport org.apache.http.impl.client.*;\n',
      `        HttpGet get = new HttpGet("${API}/alerts");\n        return HttpClients.createDefault().execute(get).toString();\n`,
    ),
    `alerts");+\n        get.setHeader("User-Agent", "${AGENT}");`,
  ],
  [
    'an instance of axios',
    'a.js',
    `import axios from 'axios';\nconst api = axios.create({ baseURL: '${API}' });\nexport const a = () => api.get('/alerts');\n`,
    `axios.create({ +headers: { 'User-Agent': '${AGENT}' }, baseURL`,
  ],
  [
    'a request of Microsoft Graph, where the code names another vendor',
    'a.js',
    `import { Client } from '@microsoft/microsoft-graph-client';\nconst client = Client.init({ authProvider });\nconst other = 'https://www.virustotal.com';\nexport const a = () => client.api('/security/alerts_v2').top(5).get();\n`,
    `alerts_v2')+.header('User-Agent', '${AGENT}').top(5)`,
  ],
  [
    'a client of Microsoft Graph that the code creates',
    'a.js',
    `import { Client } from '@microsoft/microsoft-graph-client';\nconst client = Client.initWithMiddleware({ authProvider });\nexport const a = () => client.api('/security/alerts_v2').get();\nexport const b = () => client.api('/security/incidents').get();\n`,
    `initWithMiddleware({ +fetchOptions: { headers: { 'User-Agent': '${AGENT}' } }, authProvider`,
  ],
  [
    'a client of Microsoft Graph that has options for fetch',
    'a.js',
    `import { Client } from '@microsoft/microsoft-graph-client';\nconst client = Client.init({ fetchOptions: { timeout: 3 }, authProvider });\nexport const a = () => client.api('/security/alerts_v2').get();\n`,
    `fetchOptions: { +headers: { 'User-Agent': '${AGENT}' }, timeout: 3 }`,
  ],
  [
    'options of fetch in a variable',
    'a.js',
    `export function a() {\n  const options = { method: 'POST' };\n  return fetch('${API}/alerts', options);\n}\n`,
    `options = { +headers: { 'User-Agent': '${AGENT}' }, method`,
  ],
  [
    'a session of aiohttp that a block holds',
    'a.py',
    `import aiohttp\n\nasync def a():\n    async with aiohttp.ClientSession() as session:\n        return await session.get("${API}/alerts")\n`,
    `ClientSession(+headers={"User-Agent": "${AGENT}"}) as`,
  ],
  [
    'headers of a parameter that has a default',
    'a.py',
    `import requests\n\ndef send(path, headers=None):\n    if headers is None:\n        headers = {}\n    verb = getattr(requests, "get")\n    return verb("${API}/" + path, headers=headers)\n\ndef ask(path, headers=None):\n    if not headers:\n        headers = {}\n    headers.update({"Accept": "a/b"})\n    return send(path, headers=headers)\n\ndef alerts():\n    return ask("alerts")\n`,
    `"get")\n    +headers["User-Agent"] = "${AGENT}"\n    return`,
  ],
  [
    'headers of a function of PowerShell that gives several',
    'a.ps1',
    `function Get-Headers {\n    if ($cached) { return @{ Authorization = $cached } }\n    return @{ Authorization = 'x' }\n}\nfunction Get-Alerts {\n    $headers = Get-Headers\n    Invoke-MgGraphRequest -Uri '${GRAPH}' -Headers $headers\n}\n`,
    `$headers = Get-Headers+\n    $headers['User-Agent'] = '${AGENT}'\n    Invoke`,
  ],
  [
    'a request by the module of Microsoft Graph',
    'a.ps1',
    `Invoke-MgGraphRequest -Method GET -Uri '${GRAPH}'\n`,
    `-Uri '${GRAPH}'+ -Headers @{ 'User-Agent' = '${AGENT}' }\n`,
  ],
  [
    'a command of PowerShell with parameters of two kinds',
    'a.ps1',
    `if ($all) { $request = @{ Uri = '${API}/alerts' } } else { $request = @{ Uri = '${API}/machines' } }\nInvoke-RestMethod @request\n`,
    `Invoke-RestMethod @request+ -UserAgent '${AGENT}'\n`,
  ],
  [
    'a request of urllib',
    'a.py',
    `from urllib.request import Request, urlopen\n\nrequest = Request("${API}/alerts", None)\ndata = urlopen(request).read()\n`,
    `Request("${API}/alerts", None+, headers={"User-Agent": "${AGENT}"})`,
  ],
  [
    'a client of C# that a method of another class creates, kept in a field of its type',
    'A.cs',
    `using System.Net.Http;\n\nclass C {\n    private readonly HttpClient _web;\n\n    C() {\n        _web = Factory.CreateWithProxy();\n    }\n\n    async Task<string> Alerts() {\n        return await _web.GetStringAsync("${API}/alerts");\n    }\n}\n\nstatic class Factory {\n    public static HttpClient CreateWithProxy() {\n        return new HttpClient(new HttpClientHandler());\n    }\n}\n`,
    `_web = Factory.CreateWithProxy();+\n        _web.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");\n`,
  ],
  [
    'the quotation mark of the code, not that of comments and docstrings',
    'a.py',
    `"""It's a "client"."""\nimport requests\n\n# "a" "b" "c"\ndef alerts():\n    """The "alerts"."""\n    return requests.get(URL)\n\nURL = '${API}/alerts'\n`,
    `get(URL+, headers={'User-Agent': '${AGENT}'})`,
  ],
  [
    'the quotation mark of the call',
    'a.py',
    `import requests\n\nA, B, C = "a", "b", "c"\n\ndef alerts():\n    return requests.get('${API}/alerts', timeout=3)\n`,
    `timeout=3+, headers={'User-Agent': '${AGENT}'})`,
  ],
])('%s', insertsOnly);

/** A transport of Go that adds a header, and what else is in its file. */
const transport = (more: string) =>
  `package mde\n\nimport "net/http"\n\ntype auth struct {\n\tnext  http.RoundTripper\n\ttoken string\n}\n\nfunc (t *auth) RoundTrip(req *http.Request) (*http.Response, error) {\n\tclone := req.Clone(req.Context())\n\tclone.Header.Set("Authorization", "Bearer "+t.token)\n\treturn t.next.RoundTrip(clone)\n}\n\nfunc alerts(token string) (*http.Response, error) {\n\tclient := &http.Client{Transport: &auth{next: http.DefaultTransport, token: token}}\n\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treturn client.Do(req)\n}\n${more}`;

test.each<[string, string, string, string]>([
  [
    'a transport of Go that adds another header',
    'a.go',
    transport(''),
    `t.token)\n+\tclone.Header.Set("User-Agent", "${AGENT}")\n\treturn`,
  ],
  [
    'a request, where the transport also serves another vendor',
    'a.go',
    transport(
      '\nfunc files(token string) (*http.Response, error) {\n\tclient := &http.Client{Transport: &auth{next: http.DefaultTransport, token: token}}\n\treturn client.Get("https://www.virustotal.com/api/v3/files")\n}\n',
    ),
    `nil)\n+\treq.Header.Set("User-Agent", "${AGENT}")\n\treturn`,
  ],
  [
    'a function of Go that adds headers to each request',
    'a.go',
    `package mde\n\nimport "net/http"\n\ntype Client struct {\n\thttp  *http.Client\n\ttoken string\n}\n\nfunc New(token string) *Client {\n\treturn &Client{http: &http.Client{}, token: token}\n}\n\nfunc (c *Client) authorize(req *http.Request) {\n\treq.Header.Add("Authorization", "Bearer "+c.token)\n}\n\nfunc (c *Client) send(path string) (*http.Response, error) {\n\treq, err := http.NewRequest("GET", "${API}"+path, nil)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tc.authorize(req)\n\treturn c.http.Do(req)\n}\n\nfunc Alerts(token string) (*http.Response, error) {\n\treturn New(token).send("/alerts")\n}\n`,
    `c.token)\n+\treq.Header.Set("User-Agent", "${AGENT}")\n}`,
  ],
  [
    'an object of requests that authorizes each call',
    'a.py',
    `import requests\n\n\nclass Auth(requests.auth.AuthBase):\n    def __call__(self, r):\n        r.headers["Authorization"] = "Bearer x"\n        return r\n\n\ndef alerts():\n    return requests.get("${API}/alerts", auth=Auth())\n`,
    `"Bearer x"\n+        r.headers["User-Agent"] = "${AGENT}"\n        return r`,
  ],
])('%s', insertsOnly);

const kt = (imports: string, body: string) => `${imports}\nclass C {\n${body}}\n`;
const KTOR =
  'import io.ktor.client.HttpClient\nimport io.ktor.client.engine.cio.CIO\nimport io.ktor.client.request.get\n';
const OKHTTP = 'import okhttp3.OkHttpClient\nimport okhttp3.Request\n';
const okHttpCall = (end: string) =>
  `        return client.newCall(Request.Builder().url("${API}/alerts").build()).execute().body!!.string()${end}`;
const interceptor =
  'chain.proceed(\n                chain.request().newBuilder()\n                    .header("User-Agent", AGENT)\n                    .build()\n            )';
const constantOf = (modifiers: string) => `    ${modifiers} AGENT = "${AGENT}"`;

test.each<[string, string, string, string]>([
  [
    'a client of OkHttp without a builder',
    'C.java',
    java(
      'import okhttp3.*;\n',
      `        OkHttpClient client = new OkHttpClient();\n        Request request = new Request.Builder().url("${API}/alerts").build();\n        return client.newCall(request).execute().body().string();\n`,
    ),
    `new OkHttpClient+.Builder()\n            .addInterceptor(chain -> chain.proceed(\n                chain.request().newBuilder()\n                    .header("User-Agent", "${AGENT}")\n                    .build()))\n            .build();\n`,
  ],
  [
    'a builder of a client of OkHttp over several lines',
    'C.java',
    java(
      'import okhttp3.*;\n',
      `        OkHttpClient client = new OkHttpClient.Builder()\n            .retryOnConnectionFailure(true)\n            .build();\n        Request request = new Request.Builder().url("${API}/alerts").build();\n        return client.newCall(request).execute().body().string();\n`,
    ),
    `OkHttpClient.Builder()+\n            .addInterceptor(chain -> chain.proceed(\n                chain.request().newBuilder()\n                    .header("User-Agent", "${AGENT}")\n                    .build()))\n            .retry`,
  ],
  [
    'a client of OkHttp in Kotlin',
    'C.kt',
    kt(
      OKHTTP,
      `    companion object {\n    ${constantOf('private const val')}\n    }\n\n    private val client = OkHttpClient()\n\n    fun a(): String {\n${okHttpCall('\n    }\n')}`,
    ),
    `OkHttpClient+.Builder()\n        .addInterceptor { chain ->\n            ${interceptor}\n        }\n        .build()\n`,
  ],
  [
    'a request of OkHttp in Kotlin, where its client is also for another vendor',
    'C.kt',
    kt(
      OKHTTP,
      `    private val client = OkHttpClient()\n\n    fun a(): String {\n${okHttpCall('\n    }\n')}\n    fun b() = client.newCall(Request.Builder().url("https://www.virustotal.com/api/v3/files").build()).execute()\n`,
    ),
    `newCall(Request.Builder()+.header("User-Agent", "${AGENT}").url`,
  ],
  [
    'java.net.http in Kotlin',
    'C.kt',
    kt(
      'import java.net.URI\nimport java.net.http.HttpClient\nimport java.net.http.HttpRequest\nimport java.net.http.HttpResponse\n',
      `    fun a(): String {\n        val request = HttpRequest.newBuilder()\n            .uri(URI.create("${API}/alerts"))\n            .build()\n        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body()\n    }\n`,
    ),
    `newBuilder()+\n            .header("User-Agent", "${AGENT}")\n            .uri`,
  ],
  [
    'a request of Ktor, where its client is given',
    'C.kt',
    kt(
      KTOR,
      `    suspend fun a() = HttpClient(CIO).get("${API}/alerts").bodyAsText()\n\n    val other = "https://www.virustotal.com"\n`,
    ),
    `/alerts")+ {\n        headers.append("User-Agent", "${AGENT}")\n    }.bodyAsText()`,
  ],
  [
    'a block that holds a client of C#',
    'A.cs',
    cs(
      `        using (var client = new HttpClient())\n        {\n            return await client.GetStringAsync("${API}/alerts");\n        }\n`,
    ),
    `HttpClient())\n        {\n            +client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");\n            return`,
  ],
  [
    'a block that holds a session of Python',
    'a.py',
    `import requests\n\ndef a():\n    with requests.Session() as session:\n        return session.get("${API}/alerts")\n`,
    `as session:\n        +session.headers["User-Agent"] = "${AGENT}"\n        return`,
  ],
])('%s', insertsOnly);

test('a client of Ktor, with the import of what sets its defaults', async () => {
  const after = await fixed(
    'C.kt',
    kt(
      KTOR,
      `    private val client = HttpClient(CIO)\n\n    suspend fun a() = client.get("${API}/alerts").bodyAsText()\n`,
    ),
  );
  expect(after).toBe(
    kt(
      KTOR.replace('CIO\n', 'CIO\nimport io.ktor.client.plugins.defaultRequest\n'),
      `    private val client = HttpClient(CIO) {\n        defaultRequest {\n            headers.append("User-Agent", "${AGENT}")\n        }\n    }\n\n    suspend fun a() = client.get("${API}/alerts").bodyAsText()\n`,
    ),
  );
});

test('a client of Ktor that is set up in a block', async () => {
  const code = kt(
    `${KTOR}import io.ktor.client.plugins.*\n`,
    `    private val client = HttpClient(CIO) {\n        expectSuccess = true\n    }\n\n    suspend fun a() = client.get("${API}/alerts").bodyAsText()\n`,
  );
  const added = `        defaultRequest {\n            headers.append("User-Agent", "${AGENT}")\n        }\n`;
  expect(await fixed('C.kt', code)).toBe(code.replace('true\n', `true\n${added}`));
});

/** A class of C# that is given a client, and a second file that registers it. */
const registered = (registration: string) => ({
  'Startup.cs': `using Microsoft.Extensions.DependencyInjection;\n\npublic static class Startup\n{\n    public static void Add(IServiceCollection services)\n    {\n${registration}\n    }\n}\n`,
  'DefenderClient.cs': `using System.Net.Http;\nusing System.Threading.Tasks;\n\npublic class DefenderClient\n{\n    private readonly HttpClient _http;\n\n    public DefenderClient(HttpClient http)\n    {\n        _http = http;\n    }\n\n    public Task<string> Alerts() => _http.GetStringAsync("${API}/alerts");\n}\n`,
});

test.each<[string, string, string]>([
  [
    'in the block that configures it',
    '        services.AddHttpClient<DefenderClient>(c =>\n        {\n            c.Timeout = Short;+\n        });',
    `\n            c.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");`,
  ],
  [
    'behind it, where no block takes it',
    '        services.AddHttpClient<DefenderClient>(c => c.Timeout = Short)+;',
    `\n            .ConfigureHttpClient(client =>\n                client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}"))`,
  ],
])('a client of C# that a container hands out: %s', async (_, registration, added) => {
  const files = registered(registration.replace('+', ''));
  const [before, behind] = registered(registration)['Startup.cs'].split('+');
  expect(await suggested({ ...MODEL_FILES, ...files })).toEqual({ 'Startup.cs': `${before}${added}${behind}` });
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
  ['a client of Go that makes its requests itself', 'a.go', go(`\treturn client.Get("${API}/alerts")\n`)],
  [
    'a request of Go in the head of a condition',
    'a.go',
    go(
      `\tif req, err := http.NewRequest("GET", "${API}/alerts", nil); err == nil {\n\t\treturn client.Do(req)\n\t}\n\treturn nil, nil\n`,
    ),
  ],
  [
    'headers of a parameter that may be nothing',
    'a.py',
    `import requests\n\ndef send(path, headers=None):\n    return requests.get("${API}/" + path, headers=headers)\n\ndef alerts():\n    return send("alerts")\n`,
  ],
  [
    'a splatted command of another module with parameters of two kinds',
    'a.ps1',
    `if ($all) { $request = @{ Uri = '${GRAPH}' } } else { $request = @{ Uri = '${GRAPH}', Method = 'GET' } }\nInvoke-MgGraphRequest @request\n`,
  ],
  [
    'headers of a parameter that are sometimes replaced',
    'a.py',
    `import requests\n\ndef send(path, headers=None):\n    if path == "alerts":\n        headers = {"Accept": "a/b"}\n    return requests.get("${API}/" + path, headers=headers)\n\ndef machines():\n    return send("machines")\n\ndef alerts():\n    return send("alerts")\n`,
  ],
  [
    'a client of C# that is only created under a condition',
    'A.cs',
    cs(
      `        HttpClient client = null;\n        if (isOn) client = new HttpClient();\n        return await client.GetStringAsync("${API}/alerts");\n`,
    ),
  ],
  [
    'a list of headers',
    'a.js',
    `const request = require('request');\nfunction a(done) {\n  request({ uri: '${API}/alerts', method: 'POST', headers: [{ name: 'content-type', value: 'a/b' }] }, done);\n}\n`,
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

describe('a version that the manifest fills in', () => {
  const more = {
    'mde-partner.yml': MODEL_MANIFEST.replace('/1.0.0', '/{version}\n    version: { file: package.json }'),
    'package.json': '{ "version": "1.0.0" }',
  };

  test.each<[string, string, string, string]>([
    [
      'a constant of the file',
      'a.py',
      `import requests\n\n__version__ = "1.0.0"\n\ndef alerts():\n    return requests.get("${API}/alerts")\n`,
      '{"User-Agent": f"MdePartner-Contoso-ContosoCognito/{__version__}"}',
    ],
    [
      'a constant of another version is not used',
      'a.py',
      `import requests\n\nAPI_VERSION = "2.0"\n\ndef alerts():\n    return requests.get("${API}/alerts")\n`,
      `{"User-Agent": "${AGENT}"}`,
    ],
    [
      'package.json, imported',
      'a.js',
      `import pkg from './package.json' with { type: 'json' };\nexport const a = () => fetch('${API}/alerts');\n`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the file
      "{ 'User-Agent': `MdePartner-Contoso-ContosoCognito/${pkg.version}` }",
    ],
    [
      'no constant',
      'a.go',
      go(`\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treturn client.Do(req)\n`),
      `Set("User-Agent", "${AGENT}")`,
    ],
    [
      'a constant of Go',
      'a.go',
      go(`\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treturn client.Do(req)\n`).replace(
        'func',
        'const version = "1.0.0"\n\nfunc',
      ),
      'Set("User-Agent", "MdePartner-Contoso-ContosoCognito/" + version)',
    ],
    [
      'a variable of a script of PowerShell',
      'a.ps1',
      `$Version = '1.0.0'\nInvoke-RestMethod -Uri '${API}/alerts'\n`,
      '-UserAgent "MdePartner-Contoso-ContosoCognito/$Version"',
    ],
    [
      'the metadata of a package of Python',
      'a.py',
      `import requests\nfrom importlib import metadata\n\n__version__ = metadata.version("contoso-cognito")\n\ndef alerts():\n    return requests.get("${API}/alerts")\n`,
      '{"User-Agent": f"MdePartner-Contoso-ContosoCognito/{__version__}"}',
    ],
    [
      'the version of an assembly',
      'A.cs',
      cs(
        `        var client = new HttpClient();\n        return await client.GetStringAsync("${API}/alerts");\n`,
      ).replace(
        '{\n',
        '{\n    private static readonly string Version = typeof(C).Assembly.GetName().Version.ToString();\n\n',
      ),
      'ParseAdd($"MdePartner-Contoso-ContosoCognito/{Version}")',
    ],
    [
      'a constant of C# that is no version of the assembly',
      'A.cs',
      cs(
        `        var client = new HttpClient();\n        return await client.GetStringAsync("${API}/alerts");\n`,
      ).replace('{\n', '{\n    private static readonly string Version = Settings.ApiVersion;\n\n'),
      `ParseAdd("${AGENT}")`,
    ],
    [
      'the version of a module of PowerShell',
      'a.ps1',
      `$script:Version = $MyInvocation.MyCommand.ScriptBlock.Module.Version\nInvoke-RestMethod -Uri '${API}/alerts'\n`,
      '-UserAgent "MdePartner-Contoso-ContosoCognito/$script:Version"',
    ],
    [
      'a version of PowerShell that a job does not see',
      'a.ps1',
      `$script:Version = '1.0.0'\n1..3 | ForEach-Object -Parallel { Invoke-RestMethod -Uri '${API}/alerts' }\n`,
      `-UserAgent '${AGENT}'`,
    ],
    [
      'the build information of Go',
      'a.go',
      go(`\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treturn client.Do(req)\n`)
        .replace('import "net/http"', 'import (\n\t"net/http"\n\t"runtime/debug"\n)')
        .replace(
          'func',
          'var version = buildVersion()\n\nfunc buildVersion() string {\n\tinfo, _ := debug.ReadBuildInfo()\n\treturn info.Main.Version\n}\n\nfunc',
        ),
      'Set("User-Agent", "MdePartner-Contoso-ContosoCognito/" + version)',
    ],
  ])('%s', async (_, path, code, change) => {
    expect(await fixed(path, code, { more })).toContain(change);
  });
});

describe('a script of a page', () => {
  const code = `export const a = () => fetch('${API}/alerts');\n`;

  test.each<[string, Files, boolean]>([
    ['only browsers run it', { 'app/package.json': '{ "dependencies": { "react-dom": "19" } }' }, false],
    ['a server may run it', { 'app/package.json': '{ "dependencies": { "react-dom": "19", "next": "15" } }' }, true],
    [
      'the page is another package',
      { 'app/package.json': '{}', 'package.json': '{ "dependencies": { "vue": "3" } }' },
      true,
    ],
    ['its package.json cannot be read', { 'app/package.json': '{' }, true],
  ])('%s', async (_, more, isFixed) => {
    expect((await fixed('app/lib/a.js', code, { more })) !== null).toBe(isFixed);
  });
});

/** Titles of the fixes that are offered for the calls of files. */
async function titles(files: Files): Promise<string[]> {
  const all = { ...MODEL_FILES, ...files };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { applied, undone, remaining } = await fix(request, memoryTree(all), { scan: memoryScan(all) });
  expect([undone, remaining.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  return applied.map(({ fix: own }) => own?.title ?? '');
}

test.each<[string, string, string]>([
  [
    'a session, and an open call whose own headers are unknown stays open',
    `import requests\n\nsession = requests.Session()\n\ndef a():\n    return session.get("${API}/alerts")\n\ndef b(headers):\n    return session.get("${API}/machines", headers=headers)\n`,
    'add the User-Agent',
  ],
  [
    'headers, which are also those of an open call',
    `import requests\nfrom mode import is_on\n\nHEADERS = {"Accept": "a/b"}\n\ndef a():\n    return requests.get("${API}/alerts", headers=HEADERS)\n\ndef b():\n    headers = HEADERS\n    if is_on():\n        headers = dict(HEADERS, x=1)\n        headers["User-Agent"] = "${AGENT}"\n    return requests.get("${API}/machines", headers=headers)\n`,
    'add the User-Agent, also for 1 call that could not be determined',
  ],
])('what else an edit changes: %s', async (_, code, title) => {
  expect(await titles({ 'a.py': code })).toEqual([title]);
});

test('an edit that would also settle a call that it is not known to reach is not made', async () => {
  const files = {
    'config.py': `HEADERS = {"Accept": "a/b"}\n`,
    'a.py': `import requests\nfrom config import HEADERS\n\ndef a():\n    return requests.get("${API}/alerts", headers=HEADERS)\n`,
    'b.py': `import requests\nfrom config import HEADERS\nfrom mode import is_on\n\ndef b():\n    headers = HEADERS\n    if is_on():\n        headers = dict(HEADERS, x=1)\n        headers["User-Agent"] = "${AGENT}"\n    return requests.get("${API}/machines", headers=headers)\n`,
  };
  expect(await suggested({ ...MODEL_FILES, ...files })).toEqual({});
  const { 'b.py': _, ...alone } = files;
  expect(Object.keys(await suggested({ ...MODEL_FILES, ...alone }))).toEqual(['config.py']);
});

const apache = (body: string) =>
  `import org.apache.http.client.methods.*;\nimport org.apache.http.impl.client.*;\n\nclass C {\n${body}}\n`;

test('a client and the requests that it sends are never both edited', async () => {
  const code = apache(
    `    String a() throws Exception {\n        CloseableHttpClient client = HttpClients.custom().build();\n        HttpGet get = new HttpGet("${API}/alerts");\n        client.execute(get);\n        return b(client);\n    }\n\n    private String b(CloseableHttpClient client) throws Exception {\n        HttpGet get = new HttpGet("${API}/machines");\n        return client.execute(get).toString();\n    }\n`,
  );
  const after = await fixed('C.java', code);
  expect(after).toBe(code.replace('custom()', `custom().setUserAgent("${AGENT}")`));
});

test('the proof parses edited files alone', async () => {
  const parsing = jest.spyOn(Grammars.prototype, 'facts');
  const files = { 'a.py': py(`requests.get("${API}/alerts", timeout=b.SHORT)`, 'import b'), 'b.py': 'SHORT = 3\n' };
  expect(Object.keys(await suggested({ ...MODEL_FILES, ...files }))).toEqual(['a.py']);
  // Once before the fix is applied, once behind it.
  expect(parsing.mock.calls.filter(([path]) => path === 'b.py').length).toBe(2);
  parsing.mockRestore();
});

test('a finding without a fix says why', async () => {
  const files = {
    ...MODEL_FILES,
    'host.py': `import requests\n\nHEADERS = {"Accept": "a/b"}\n\ndef send(url):\n    return requests.get(url, headers=HEADERS)\n\ndef a():\n    return send("${API}/alerts")\n\ndef b():\n    return send("https://www.virustotal.com/api/v3/files")\n`,
    'open.go': go(`\treturn client.Get("${API}/alerts")\n`),
    'far/send.py': `import requests\n\nHEADERS = {"Accept": "a/b"}\n\ndef sent(url):\n    return requests.get(url, headers=HEADERS)\n\ndef a():\n    return sent("${API}/alerts")\n`,
    'far/other.py': `from .send import sent\n\ndef b():\n    return sent("https://www.virustotal.com/api/v3/files")\n`,
    'shared.py': `import requests\n\nHEADERS = {"Accept": "a/b"}\n\ndef a():\n    return requests.get("${API}/alerts", headers=HEADERS)\n\ndef sent(headers):\n    return requests.get("${API}/machines", headers=headers)\n\ndef b(flag):\n    headers = dict(HEADERS)\n    if flag:\n        headers["User-Agent"] = "${AGENT}"\n    return sent(headers)\n`,
    'broken.py': `${py(`requests.get("${API}/alerts", timeout=3)`)}\ndef broken(:\n`,
    'other.rb': `require 'net/http'\nNet::HTTP.get(URI('${API}/alerts'))\n`,
    'app/package.json': '{ "dependencies": { "react-dom": "19" } }',
    'app/lib/a.js': `export const a = () => fetch('${API}/alerts');\n`,
  };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { remaining, files: changed } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  const why = (message: string) => /'fix --suggest' does not add it: (.*)$/.exec(message)?.[1] ?? null;
  expect(changed).toEqual([]);
  const reasons = remaining.flatMap(({ location, message }) => {
    const reason = why(message);
    return reason === null ? [] : [[location.path, reason]];
  });
  expect(Object.fromEntries(reasons)).toEqual({
    'host.py': "the code may also call 'www.virustotal.com'.",
    'open.go': 'neither the client nor the headers are written out where they can be edited.',
    'far/send.py': "the call to 'www.virustotal.com' in 'far/other.py:4' would get it, too.",
    'shared.py': "the call in 'shared.py:9' would change, too.",
    'broken.py': 'the file has a syntax error.',
    'other.rb': 'files of this kind are not edited.',
    'app/lib/a.js': 'a browser does not let a script set this header.',
  });
});

test('a request that a function of another file makes gets it there', async () => {
  const made = (type: string) =>
    `package a;\n\nimport okhttp3.Request;\n\nclass AlertRequests {\n    static Request forPath(String path) {\n        return new Request.Builder()${type}\n            .url("${API}/" + path)\n            .build();\n    }\n}\n`;
  const files = {
    ...MODEL_FILES,
    'src/a/AlertRequests.java': made(''),
    'src/a/Alerts.java': `package a;\n\nimport okhttp3.OkHttpClient;\nimport okhttp3.Response;\n\nclass Alerts {\n    private static final OkHttpClient CLIENT = Clients.all();\n\n    Response all() throws Exception {\n        return CLIENT.newCall(AlertRequests.forPath("alerts")).execute();\n    }\n}\n`,
    'src/a/Clients.java':
      'package a;\n\nimport okhttp3.OkHttpClient;\n\nclass Clients {\n    static final String OTHER = "https://www.virustotal.com/api/v3";\n\n    static OkHttpClient all() {\n        OkHttpClient client = new OkHttpClient();\n        return client;\n    }\n}\n',
  };
  const header = `\n            .header("User-Agent", "${AGENT}")`;
  expect(await suggested(files)).toEqual({ 'src/a/AlertRequests.java': made(header) });
  edited.push({ path: 'src/a/AlertRequests.java', text: made(header) });
});

test('headers that a caller may replace are left alone', async () => {
  const files = {
    ...MODEL_FILES,
    'client.py': `import requests\n\nclass Client:\n    def __init__(self, headers=None):\n        self.headers = {"Accept": "a/b"}\n        if headers:\n            self.headers.update(headers)\n\n    def _get(self):\n        return requests.get("${API}/alerts", headers=self.headers)\n`,
    'alerts.py': `from client import Client\n\nclass Alerts(Client):\n    def all(self):\n        return self._get()\n`,
  };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { remaining, files: changed } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect(changed).toEqual([]);
  expect(remaining[0]?.message).toMatch(
    /In line 5, add to these headers: .* 'fix --suggest' does not add it: it may not be sent even then, because the headers are a parameter, and not every caller is in the sources\.$/,
  );
});

/** Code that may or may not be editable: the answer does not matter here. */
const CODE = fc.record({
  header: fc.constantFrom(
    '',
    ', headers=H',
    ', headers={"Accept": "a/b"}',
    ', headers=build()',
    ', **more',
    ', timeout=3  # all',
  ),
  client: fc.constantFrom('requests', 'session', 'self.session'),
  verb: fc.constantFrom('get', 'post'),
  others: fc.constantFrom('', 's.get("https://www.virustotal.com/a")\n', 'H["User-Agent"] = x\n', 'def broken(:\n'),
  literal: fc.constantFrom('{}', '{"A": "b"}', '{\n    "A": "b",\n}', '{  # none\n}', 'dict(A="b")'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

test('a second run changes nothing, and only edited files differ', async () => {
  await fc.assert(
    fc.asyncProperty(CODE, async ({ header, client, verb, others, literal, lineEnd }) => {
      const code = `import requests\n\nH = ${literal}\nsession = requests.Session()\n${others}\nclass C:\n    def __init__(self):\n        self.session = requests.Session()\n\n    def a(self, more):\n        return ${client}.${verb}("${API}/alerts"${header}\n        )\n`;
      const before = { ...MODEL_FILES, 'a.py': code.replaceAll('\n', lineEnd) };
      const once = await suggested(before);
      const again = await suggested({ ...before, ...once });
      expect(again).toEqual({});
      const after = once['a.py'];
      if (after === undefined) return;
      edited.push({ path: 'a.py', text: after });
      expect(after.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
    }),
    examples(25),
  );
});

async function suggested(files: Files): Promise<Record<string, string>> {
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const outcome = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect([outcome.crashes, outcome.undone]).toEqual([[], []]);
  return Object.fromEntries(outcome.files.map(({ path, after }) => [path, after]));
}

test('the parsers of the languages take what was edited above', () => {
  expect(edited.length).toBeGreaterThan(40);
  expect(parsingErrors(edited)).toBe('');
});

test.each([
  ['a.py', 'def a(:\n'],
  ['a.go', 'package a\nfunc {'],
  ['a.js', 'const = 1;'],
  ['a.ts', 'const a: = 1;'],
  ['a.java', 'class A { int }'],
])('the parser reports what is broken in %s', (path, text) => {
  const isParsed = !NOT_PARSED.some((ending) => path.endsWith(`.${ending}`));
  expect(parsingErrors([{ path, text }]) !== '').toBe(isParsed);
});

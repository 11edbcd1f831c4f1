import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function statuses(files: Record<string, string>): Promise<string> {
  const lines = reported(await scan(files));
  return lines.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

describe('a variable that a field is given', () => {
  const python = (body: string): Record<string, string> => ({
    'api.py': `import requests

class Api:
    def __init__(self, session, own=True):
${body}
    def alerts(self):
        return self.session.get("${ALERTS}")

def main():
    Api(requests.Session(), given()).alerts()
`,
  });
  const SET = `session.headers["User-Agent"] = "${UA}"`;

  test.each([
    ['and is changed afterwards', python(`        self.session = session\n        ${SET}\n`), 'ok'],
    ['and is not changed', python('        self.session = session\n'), 'missing'],
    [
      'and holds another object afterwards',
      python(`        self.session = session\n        session = requests.Session()\n        ${SET}\n`),
      'missing',
    ],
    [
      'only on one path',
      python(
        `        self.session = requests.Session()\n        if own:\n            self.session = session\n        ${SET}\n`,
      ),
      'missing',
    ],
  ])('%s', async (_, files, expected) => expect(await statuses(files)).toBe(expected));

  test('is changed by what is done to the field', async () => {
    const file = (guard: string) => ({
      'api.py': `import requests

class Api:
    def alerts(self, own):
        session = requests.Session()
        ${guard}self.session = session
        self.session.headers["User-Agent"] = "${UA}"
        return session.get("${ALERTS}")
`,
    });
    expect(await statuses(file(''))).toBe('ok');
    expect(await statuses(file('if own: '))).not.toContain('ok');
  });

  test.each([
    [
      'C#',
      'Api.cs',
      (set: string) => `public class Api {
  private readonly HttpClient http;
  public Api(HttpClient client) { this.http = client; ${set} }
  public Task<string> Alerts() { return http.GetStringAsync("${ALERTS}"); }
  public static void Main() { new Api(new HttpClient()).Alerts(); }
}
`,
      `client.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");`,
    ],
    [
      'Java',
      'Api.java',
      (set: string) => `import java.net.http.*;
public class Api {
  private final HttpRequest.Builder builder;
  public Api(HttpRequest.Builder given) { this.builder = given; ${set} }
  public Object alerts() throws Exception {
    return HttpClient.newHttpClient().send(builder.uri(URI.create("${ALERTS}")).build(), BodyHandlers.ofString());
  }
  public static void main(String[] args) throws Exception { new Api(HttpRequest.newBuilder()).alerts(); }
}
`,
      `given.header("User-Agent", "${UA}");`,
    ],
    [
      'JavaScript',
      'api.js',
      (set: string) => `const axios = require('axios');
class Api {
  constructor(client) { this.client = client; ${set} }
  alerts() { return this.client.get('${ALERTS}'); }
}
new Api(axios.create()).alerts();
`,
      `client.defaults.headers.common['User-Agent'] = '${UA}';`,
    ],
  ])('and is changed afterwards, in %s', async (_, path, file, set) => {
    expect(await statuses({ [path]: file(set) })).toBe('ok');
    expect(await statuses({ [path]: file('') })).toBe('missing');
  });
});

describe('another header of a client that a container makes', () => {
  const files = (set: string): Record<string, string> => ({
    'Services.cs': `public static class Services {
  public static void AddApi(this IServiceCollection services, string token) {
    services.AddHttpClient("api", client => {
      client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(token);
      ${set}
      client.BaseAddress = new Uri("https://api.security.microsoft.com/api/");
    });
  }
}
`,
    'Api.cs': `public class Api {
  private readonly HttpClient http;
  public Api(IHttpClientFactory factory) { http = factory.CreateClient("api"); }
  public Task<string> Alerts() { return http.GetStringAsync("alerts"); }
}
`,
  });

  test('whose value only the running program knows says nothing about the User-Agent', async () => {
    expect(await statuses(files(''))).toBe('missing');
    expect(await statuses(files(`client.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");`))).toBe('ok');
  });
});

describe('calls of a WebClient that do not block', () => {
  test.each([
    'DownloadStringTaskAsync(url)',
    'DownloadDataAsync(new Uri(url))',
    'UploadValuesTaskAsync(url, values)',
    'UploadStringTaskAsync(url, "POST", body)',
    'OpenReadTaskAsync(url)',
  ])('%s', async (call) => {
    const file = (set: string) => ({
      'Api.cs': `public class Api {
  public async Task Run(string body, NameValueCollection values) {
    var url = "${ALERTS}";
    using (var client = Create()) { await client.${call}; }
  }
  private WebClient Create() {
    var client = new WebClient();
    ${set}
    return client;
  }
}
`,
    });
    expect(await statuses(file(''))).toBe('missing');
    expect(await statuses(file(`client.Headers.Add(HttpRequestHeader.UserAgent, "${UA}");`))).toBe('ok');
  });
});

describe('a body that whoever calls gives', () => {
  test.each(['AddJsonBody', 'AddXmlBody', 'AddStringBody', 'AddBody'])('%s adds no header', async (method) => {
    const file = (set: string) => ({
      'Api.cs': `using RestSharp;
public class Api {
  private readonly RestClient client;
  public Api() { client = new RestClient("https://api.security.microsoft.com/api/"); ${set} }
  public async Task<string> Search(SearchRequest searchParams) {
    var request = new RestRequest("alerts/search", Method.Post).${method}(searchParams);
    var response = await client.ExecuteAsync(request);
    return response.Content;
  }
}
`,
    });
    expect(await statuses(file(''))).toBe('missing');
    expect(await statuses(file(`client.AddDefaultHeader("User-Agent", "${UA}");`))).toBe('ok');
  });
});

describe('a variable that an entry of an object is given', () => {
  const SET = `h['User-Agent'] = '${UA}';`;
  const javascript = (body: string): Record<string, string> => ({ 'api.js': `function alerts(own) {\n${body}\n}\n` });
  const SEND = `return fetch('${ALERTS}', o);`;

  test.each([
    ['and is changed afterwards', `const h = { a: 'b' };\nconst o = { headers: h };\n${SET}\n${SEND}`, 'ok'],
    ['and is not changed', `const h = { a: 'b' };\nconst o = { headers: h };\n${SEND}`, 'missing'],
    [
      'and is changed after the request',
      `const h = { a: 'b' };\nconst o = { headers: h };\nfetch('${ALERTS}', o);\n${SET}`,
      'missing',
    ],
    [
      'and is changed on one path',
      `const h = { a: 'b' };\nconst o = { headers: h };\nif (own) ${SET}\n${SEND}`,
      'unverifiable low',
    ],
    [
      'and loses the header afterwards',
      `const h = { 'User-Agent': '${UA}' };\nconst o = { headers: h };\ndelete h['User-Agent'];\n${SEND}`,
      'missing',
    ],
    [
      'and holds another object afterwards',
      `let h = { a: 'b' };\nconst o = { headers: h };\nh = {};\n${SET}\n${SEND}`,
      'missing',
    ],
    [
      'but the entry is replaced',
      `const h = { a: 'b' };\nconst o = { headers: h };\no.headers = { c: 'd' };\n${SET}\n${SEND}`,
      'missing',
    ],
    [
      'but the entry is deleted',
      `const h = { a: 'b' };\nconst o = { headers: h };\ndelete o.headers;\n${SET}\n${SEND}`,
      'missing',
    ],
    [
      'but a later entry has the name',
      `const h = { a: 'b' };\nconst o = { headers: h, headers: { c: 'd' } };\n${SET}\n${SEND}`,
      'missing',
    ],
    [
      'but the entry is replaced on one path',
      `const h = { a: 'b' };\nconst o = { headers: h };\nif (own) o.headers = {};\n${SET}\n${SEND}`,
      'missing',
    ],
    [
      'and another entry is set',
      `const h = { a: 'b' };\nconst o = { headers: h };\no.method = 'GET';\n${SET}\n${SEND}`,
      'ok',
    ],
  ])('%s', async (_, body, expected) => expect(await statuses(javascript(body))).toBe(expected));

  test('proves nothing once something else may have taken its place', async () => {
    const body = `const h = { a: 'b' };\nconst o = { headers: h };\nObject.assign(o, own);\n${SET}\n${SEND}`;
    expect(await statuses(javascript(body))).not.toContain('ok');
  });

  test('in Python and PowerShell', async () => {
    const python = `import requests\nh = {}\no = {"headers": h}\nh["User-Agent"] = "${UA}"\nrequests.get("${ALERTS}", **o)\n`;
    expect(await statuses({ 'api.py': python })).toBe('ok');
    const powershell = `$h = @{}\n$o = @{ Uri = '${ALERTS}'; Headers = $h }\n$h['User-Agent'] = '${UA}'\nInvoke-RestMethod @o\n`;
    expect(await statuses({ 'api.ps1': powershell })).toBe('ok');
  });

  test('is a copy where the language copies', async () => {
    const php = `<?php
$h = ['a: b'];
$o = [CURLOPT_URL => '${ALERTS}', CURLOPT_HTTPHEADER => $h];
$h[] = 'User-Agent: ${UA}';
$c = curl_init();
curl_setopt_array($c, $o);
curl_exec($c);
`;
    expect(await statuses({ 'api.php': php })).toBe('missing');
  });
});

import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SECURITY_CHILDREN } from '../../src/api/hosts.ts';
import { searchStrings } from '../../src/scan/candidates.ts';
import { reported, scan } from './support.ts';
import { testWays } from './ways.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const HOST = 'api.securitycenter.microsoft.com';
const BASE = `https://${HOST}/api`;

type Files = Readonly<Record<string, string>>;

/** Statuses of the calls, in the order of files and lines. */
async function statuses(files: Files): Promise<string[]> {
  return reported(await scan(files)).map((line) => line.replace(/^\S+ /, ''));
}

/** A case with a setter of the header, and what the calls are without it. */
function bothWays(name: string, files: Files, setter: string, before: readonly string[], after: readonly string[]) {
  const without = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(setter, '')]));
  test(`${name}: with the header`, async () => expect(await statuses(files)).toEqual(before));
  test(`${name}: without it`, async () => expect(await statuses(without)).toEqual(after));
}

test.each([...SECURITY_CHILDREN])("a file that asks for %s of Graph's security API is read", (child) => {
  const strings = searchStrings([]).map((one) => one.replace(/[^a-z/]/gi, '').toLowerCase());
  expect(strings.filter((one) => `security/${child}`.startsWith(one))).not.toEqual([]);
});

describe('Go', () => {
  const start = 'package a\n\nimport (\n\t"net/http"\n\t"net/http/httputil"\n\t"net/url"\n)\n';

  bothWays(
    'a path that is parsed in the context of a base',
    {
      'a.go': `${start}
type Client struct{ base *url.URL; c *http.Client }
func New() *Client {
	base, _ := url.Parse("https://${HOST}/")
	return &Client{base: base, c: &http.Client{}}
}
func (c *Client) get(path string) error {
	u, err := c.base.Parse("api/" + path)
	if err != nil { return err }
	req, _ := http.NewRequest("GET", u.String(), nil)
	req.Header.Set("User-Agent", "${UA}")
	_, err = c.c.Do(req)
	return err
}
func (c *Client) Alerts() error { return c.get("alerts") }
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok'],
    ['missing'],
  );

  bothWays(
    'a builder of an interface that is made with the address, in six places',
    {
      'a.go': `${start}
type Builder interface {
	With(body string) Builder
	Do() error
}
type builder struct{ url, body string }
func New(url string) Builder { return &builder{url: url} }
func (b *builder) With(body string) Builder {
	b.body = body
	return b
}
func (b *builder) Do() error { return b.do() }
func (b *builder) do() error {
	req, _ := http.NewRequest("GET", b.url, nil)
	req.Header.Set("User-Agent", "${UA}")
	_, err := http.DefaultClient.Do(req)
	return err
}
${[1, 2, 3, 4, 5, 6].map((n) => `func call${n}() { New("${BASE}/alerts/${n}").With("x").Do() }`).join('\n')}
func other() { New("https://weather.example.com").With("x").Do() }
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
    ['missing', 'missing', 'missing', 'missing', 'missing', 'missing'],
  );

  bothWays(
    'an address put together from the parts of a url.URL',
    {
      'a.go': `${start}
type Client struct{ base *url.URL; c *http.Client }
func New() *Client { return &Client{base: &url.URL{Scheme: "https", Host: "${HOST}", Path: "/api/"}, c: &http.Client{}} }
func (c *Client) get(path string) error {
	rel, err := url.Parse(path)
	if err != nil { return err }
	req, err := http.NewRequest("GET", c.base.ResolveReference(rel).String(), nil)
	if err != nil { return err }
	req.Header.Set("User-Agent", "${UA}")
	_, err = c.c.Do(req)
	return err
}
func (c *Client) Alerts() error { return c.get("alerts") }
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok'],
    ['missing'],
  );

  bothWays(
    'a request that is written to a log first',
    {
      'a.go': `${start}
func alerts() {
	req, _ := http.NewRequest("GET", "${BASE}/alerts", nil)
	req.Header.Set("User-Agent", "${UA}")
	out, _ := httputil.DumpRequestOut(req, true)
	println(string(out))
	http.DefaultClient.Do(req)
}
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok'],
    ['missing'],
  );

  bothWays(
    "a field of another package's type with the name of a type of this one",
    {
      'a.go': `${start}
type Client struct{ Client *http.Client }
func New() *Client { return &Client{Client: &http.Client{}} }
func (c *Client) Do(req *http.Request) error { return c.do(req) }
func (c *Client) do(req *http.Request) error {
	_, err := c.Client.Do(req)
	return err
}
func (c *Client) Alerts() error {
	req, _ := http.NewRequest("GET", "${BASE}/alerts", nil)
	req.Header.Set("User-Agent", "${UA}")
	return c.Do(req)
}
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok'],
    ['missing'],
  );

  const embedding = (made: string, declared: string): Files => ({
    'a.go': `${start}
type base struct{ c *http.Client; agent string }
func (b *base) get(path string) error {
	req, _ := http.NewRequest("GET", "${BASE}" + path, nil)
	req.Header.Set("User-Agent", b.agent)
	_, err := b.c.Do(req)
	return err
}
${declared}
func New() *Api { return &Api{${made}} }
func (a *Api) Alerts() error { return a.get("/alerts") }
`,
  });
  test.each([
    [
      'an embedded object',
      embedding(`base: &base{c: &http.Client{}, agent: "${UA}"}`, 'type Api struct{ *base }'),
      'ok',
    ],
    [
      'an embedded object with another value',
      embedding('base: &base{c: &http.Client{}, agent: "acme"}', 'type Api struct{ *base }'),
      'malformed',
    ],
    [
      'an embedded object that is made elsewhere',
      embedding('base: b', 'var b = other()\ntype Api struct{ *base }'),
      'unverifiable',
    ],
  ])('%s', async (_, files, status) => expect(await statuses(files)).toEqual([status]));

  bothWays(
    'a type that is another by a new name',
    {
      'a.go': `${start}
type service struct{ client *Client }
type AlertService service
type Client struct{ c *http.Client; Alerts *AlertService }
func New() *Client {
	c := &Client{c: &http.Client{}}
	c.Alerts = &AlertService{client: c}
	return c
}
func (c *Client) do(path string) error {
	req, _ := http.NewRequest("GET", "${BASE}"+path, nil)
	req.Header.Set("User-Agent", "${UA}")
	_, err := c.c.Do(req)
	return err
}
func (s *AlertService) List() error { return s.client.do("/alerts") }
`,
    },
    `	req.Header.Set("User-Agent", "${UA}")\n`,
    ['ok'],
    ['missing'],
  );
});

describe('C#', () => {
  const flurl = (configures: string, calls: string) => `
using Flurl; using Flurl.Http;
public class Api : FlurlClient {
  public Api() { ${calls} }
  void Configure() { ${configures} }
  public Task<string> Alerts() => "${BASE}".AppendPathSegment("alerts").WithClient(this).GetStringAsync();
}
`;
  test.each([
    [
      'a client that is its own class sets its header',
      flurl(`this.WithHeader("User-Agent", "${UA}");`, 'Configure();'),
      'ok',
    ],
    ['it sets the header nowhere', flurl('this.WithHeader("Accept", "*/*");', 'Configure();'), 'missing'],
    [
      'it would set the header in a method that nothing calls',
      flurl(`this.WithHeader("User-Agent", "${UA}");`, ''),
      'missing',
    ],
  ])('%s', async (_, text, status) => expect(await statuses({ 'Api.cs': text })).toEqual([status]));

  bothWays(
    'a method that a test replaces',
    {
      'Api.cs': `
using RestSharp;
public class Api {
  protected virtual IRestClient Client() { return new RestClient() { UserAgent = "${UA}", BaseUrl = new Uri("${BASE}") }; }
  public void Alerts() { Client().Execute(new RestRequest("/alerts")); }
}
`,
      'tests/ApiTests.cs': `
public class Mocked : Api { protected override IRestClient Client() { return new Mock<RestClient>().Object; } }
public class ApiTests { void A() { new Mocked().Alerts(); } }
`,
    },
    `UserAgent = "${UA}", `,
    ['ok'],
    ['missing'],
  );

  bothWays(
    'an extension method',
    {
      'Api.cs': `
using System.Net.Http;
public class Api {
  private static readonly HttpClientHandler Handler = new();
  private readonly HttpClient http = new(Handler) { BaseAddress = new Uri("${BASE}/") };
  public Api() { http.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"); }
  public async Task Alerts() { await http.Ask(HttpMethod.Get, "alerts"); }
}
public static class Asking {
  public static async Task<HttpResponseMessage> Ask(this HttpClient client, HttpMethod method, string path, HttpContent body = null) =>
    await client.SendAsync(new HttpRequestMessage(method, path) { Content = body });
}
`,
    },
    `http.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");`,
    ['ok'],
    ['missing'],
  );

  const extended = (type: string, body: string) => `
using System.Net.Http;
public class Api {
  private readonly HttpClient http = new HttpClient();
  public Api() { http.Brand(); }
  public Task<string> Alerts() { return http.GetStringAsync("${BASE}/alerts"); }
}
public static class Brands { public static void Brand(this ${type} client) { ${body} } }
`;
  test.each([
    [
      'an extension method sets the header',
      extended('HttpClient', `client.DefaultRequestHeaders.Add("User-Agent", "${UA}");`),
      'ok',
    ],
    [
      'an extension method sets another header',
      extended('HttpClient', 'client.DefaultRequestHeaders.Add("Accept", "*/*");'),
      'missing',
    ],
    [
      'an extension method sets it under a condition',
      extended('HttpClient', `if (DateTime.Now.Hour > 12) client.DefaultRequestHeaders.Add("User-Agent", "${UA}");`),
      'unverifiable low',
    ],
    [
      'a method of that name extends something else',
      extended('WebRequest', `client.Headers.Add("User-Agent", "${UA}");`),
      'missing',
    ],
  ])('%s', async (_, text, status) => expect(await statuses({ 'Api.cs': text })).toEqual([status]));

  bothWays(
    'properties with a getter, of which a heir gives one',
    {
      'Base.cs': `
using System.Net.Http;
public abstract class Base {
  protected abstract string Endpoint { get; }
  protected string Url { get { return string.Format("${BASE}/{0}", Endpoint); } }
  protected HttpClient Client() { var c = new HttpClient(); c.DefaultRequestHeaders.Add("User-Agent", "${UA}"); return c; }
  protected async Task<string> Get(string url = null) {
    if (string.IsNullOrEmpty(url)) url = this.Url;
    using var client = Client();
    return await client.GetStringAsync(url);
  }
}
`,
      'Alerts.cs': `
public class Alerts : Base {
  protected override string Endpoint { get { return "alerts"; } }
  public Task<string> All() { return Get(); }
}
`,
    },
    `c.DefaultRequestHeaders.Add("User-Agent", "${UA}"); `,
    ['ok'],
    ['missing'],
  );

  bothWays(
    'a partial class',
    {
      'Api.csproj': '<Project/>',
      'AlertApi.cs': `
using System.Net.Http;
public partial class AlertApi { private readonly HttpClient http; public AlertApi() { http = new HttpClient(); http.DefaultRequestHeaders.Add("User-Agent", "${UA}"); http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(Known.Json)); } }
`,
      'calls/AlertApi.Alerts.cs': `public partial class AlertApi { public Task<string> Alerts() { return http.GetStringAsync("${BASE}/alerts"); } }
`,
    },
    `http.DefaultRequestHeaders.Add("User-Agent", "${UA}"); `,
    ['ok'],
    ['missing'],
  );
});

describe('Java', () => {
  bothWays(
    'a client that goes through two constructors',
    {
      'Client.java': `
import org.apache.http.impl.client.HttpClients;
class Client {
  private final Alerts alerts;
  Client(CloseableHttpClient http) { this.alerts = new Alerts(http); }
  static class Maker implements Builder<Client> {
    public Client build() { return new Client(HttpClients.custom().setUserAgent("${UA}").build()); }
  }
}
class Alerts {
  private final CloseableHttpClient http;
  Alerts(CloseableHttpClient http) { this.http = http; }
  String all() { return http.execute(new HttpGet("${BASE}/alerts")); }
}
`,
    },
    `.setUserAgent("${UA}")`,
    ['ok'],
    ['missing'],
  );

  test('a client that one of two constructors hands on from outside', async () => {
    const text = `
import org.apache.http.impl.client.HttpClients;
class Client {
  private final Alerts alerts;
  Client(CloseableHttpClient http) { this.alerts = new Alerts(http); }
}
class Alerts {
  private final CloseableHttpClient http;
  Alerts(CloseableHttpClient http) { this.http = http; }
  String all() { return http.execute(new HttpGet("${BASE}/alerts")); }
}
class Own { Alerts own() { return new Alerts(HttpClients.custom().setUserAgent("${UA}").build()); } }
`;
    expect(await statuses({ 'Client.java': text })).toEqual(['unverifiable low']);
  });

  bothWays(
    'an address that a builder puts together',
    {
      'Api.java': `
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
class Api {
  final OkHttpClient http = new OkHttpClient();
  HttpUrl.Builder base() { return new HttpUrl.Builder().scheme("https").host("${HOST}").addPathSegment("api"); }
  String alerts() {
    final HttpUrl url = base().addPathSegment("alerts").build();
    final Request.Builder builder = new Request.Builder();
    builder.url(url);
    builder.addHeader("User-Agent", "${UA}");
    return http.newCall(builder.build()).execute().body().string();
  }
}
`,
    },
    `    builder.addHeader("User-Agent", "${UA}");\n`,
    ['ok'],
    ['missing'],
  );

  bothWays(
    'an address that is imported from a class, for a request that is set up step by step',
    {
      'src/main/java/com/example/Urls.java': `package com.example;\npublic class Urls { public static final String BASE = "${BASE}/"; }\n`,
      'src/main/java/com/example/calls/Alerts.java': `
package com.example.calls;
import com.mashape.unirest.http.Unirest;
import static com.example.Urls.BASE;
class Alerts { Object all() { return Unirest.get(BASE + "alerts").header("User-Agent", "${UA}").queryString("top", 5).asJson(); } }
`,
    },
    `.header("User-Agent", "${UA}")`,
    ['ok'],
    ['missing'],
  );

  const generated = (fills: string, calls: string) => `
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestTemplate;
class ApiClient {
  private final RestTemplate rest;
  private HttpHeaders defaults = new HttpHeaders();
  ApiClient() { this.rest = new RestTemplate(); ${calls} }
  ApiClient setUserAgent(String agent) { addDefault("User-Agent", agent); return this; }
  ApiClient addDefault(String name, String value) { defaults.add(name, value); return this; }
  void fill(HttpHeaders headers, BodyBuilder request, List<String> hosts) { ${fills} }
  String alerts(List<String> hosts) {
    BodyBuilder request = RequestEntity.method(HttpMethod.GET, URI.create("${BASE}/alerts"));
    fill(defaults, request, hosts);
    return rest.exchange(request.build(), String.class).getBody();
  }
}
`;
  const each =
    'for (Entry<String, List<String>> e : headers.entrySet()) { List<String> all = e.getValue(); for (String one : all) { if (one != null) { request.header(e.getKey(), one); } } }';
  const own = `setUserAgent("${UA}");`;
  test.each([
    ['default headers that a method is given by name', generated(each, own), 'ok'],
    [
      'a call of it under a condition',
      generated(each, `if (System.getenv("BRAND") != null) { ${own} }`),
      'unverifiable low',
    ],
    ['a loop around it that may not run', generated(`for (String host : hosts) { ${each} }`, own), 'unverifiable low'],
    ['only another header', generated(each, 'addDefault("Accept", "*/*");'), 'missing'],
  ])('%s', async (_, text, status) => expect(await statuses({ 'ApiClient.java': text })).toEqual([status]));

  const prepared = (sent: string) => `
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.HttpClientBuilder;
class Api {
  private final HttpClient http = make();
  HttpClient make() { HttpClientBuilder b = HttpClientBuilder.create(); b.setUserAgent("${UA}"); return b.build(); }
  Object alerts() { RequestBuilder request = RequestBuilder.get("${BASE}/alerts"); ${sent} }
}
`;
  test.each([
    ['a request that is prepared and sent', prepared('return http.execute(request.build());'), 'ok'],
    [
      'a request that is prepared and handed to others',
      prepared('return Queue.shared().enter(request);'),
      'unverifiable low',
    ],
  ])('%s', async (_, text, status) => expect(await statuses({ 'Api.java': text })).toEqual([status]));
});

/** How client libraries are put together, each in a few small files. */
testWays(join(import.meta.dirname, 'clients'));

/**
 * Files that set the documented User-Agent on a client for www.example.org, which has nothing to do with the API: by
 * language, as a client at the top of the file, a class, and headers that a function returns.
 */
const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const URL = 'https://www.example.org/status';

/** @typedef {{ readonly name: string, readonly ending: string, readonly text: string }} ForeignClient */

const javascript = [
  one('a client with default headers', 'js', [
    "const axios = require('axios');",
    `const client = axios.create({ baseURL: 'https://www.example.org', headers: { 'User-Agent': '${AGENT}' } });`,
    "module.exports.status = () => client.get('/status');",
  ]),
  one('a class', 'js', [
    'class StatusClient {',
    '  constructor() {',
    `    this.headers = { 'User-Agent': '${AGENT}', Accept: 'application/json' };`,
    '  }',
    '  get() {',
    `    return fetch('${URL}', { headers: this.headers });`,
    '  }',
    '}',
    'module.exports = { StatusClient };',
  ]),
  one('headers from a function', 'js', [
    `function getHeaders() { return { 'User-Agent': '${AGENT}' }; }`,
    `async function status() { return fetch('${URL}', { headers: getHeaders() }); }`,
    'module.exports = { status };',
  ]),
];

const typescript = [
  one('a client with default headers', 'ts', [
    "import axios from 'axios';",
    `const client = axios.create({ baseURL: 'https://www.example.org', headers: { 'User-Agent': '${AGENT}' } });`,
    "export const status = () => client.get('/status');",
  ]),
  one('a class', 'ts', [
    'export class StatusClient {',
    `  private readonly headers: Record<string, string> = { 'User-Agent': '${AGENT}' };`,
    '  get(): Promise<Response> {',
    `    return fetch('${URL}', { headers: this.headers });`,
    '  }',
    '}',
  ]),
  one('headers from a function', 'ts', [
    `function getHeaders(): Record<string, string> { return { 'User-Agent': '${AGENT}' }; }`,
    `export async function status() { return fetch('${URL}', { headers: getHeaders() }); }`,
  ]),
];

const csharp = [
  one('a client with default headers', 'cs', [
    'using System.Net.Http;',
    'using System.Threading.Tasks;',
    'public static class StatusPage',
    '{',
    '    private static readonly HttpClient client = new HttpClient();',
    '    public static Task<string> Status()',
    '    {',
    `        client.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}");`,
    `        return client.GetStringAsync("${URL}");`,
    '    }',
    '}',
  ]),
  one('a class', 'cs', [
    'using System.Net.Http;',
    'using System.Threading.Tasks;',
    'public class StatusClient',
    '{',
    '    private readonly HttpClient _httpClient;',
    '    public StatusClient()',
    '    {',
    '        _httpClient = new HttpClient { BaseAddress = new System.Uri("https://www.example.org/") };',
    `        _httpClient.DefaultRequestHeaders.Add("User-Agent", "${AGENT}");`,
    '    }',
    '    public Task<string> Get() => _httpClient.GetStringAsync("status");',
    '}',
  ]),
  one('a request of its own', 'cs', [
    'using System.Net.Http;',
    'using System.Threading.Tasks;',
    'public class StatusRequest',
    '{',
    '    public Task<HttpResponseMessage> Send(HttpClient client)',
    '    {',
    `        var request = new HttpRequestMessage(HttpMethod.Get, "${URL}");`,
    `        request.Headers.Add("User-Agent", "${AGENT}");`,
    '        return client.SendAsync(request);',
    '    }',
    '}',
  ]),
];

const go = [
  one('a request', 'go', [
    'package PACKAGE',
    'import "net/http"',
    'func statusPage() (*http.Response, error) {',
    `	req, err := http.NewRequest("GET", "${URL}", nil)`,
    '	if err != nil {',
    '		return nil, err',
    '	}',
    `	req.Header.Set("User-Agent", "${AGENT}")`,
    '	return http.DefaultClient.Do(req)',
    '}',
  ]),
  one('a type', 'go', [
    'package PACKAGE',
    'import "net/http"',
    'type statusClient struct {',
    '	client  *http.Client',
    '	headers map[string]string',
    '}',
    'func newStatusClient() *statusClient {',
    `	return &statusClient{client: &http.Client{}, headers: map[string]string{"User-Agent": "${AGENT}"}}`,
    '}',
    'func (c *statusClient) get() (*http.Response, error) {',
    `	req, _ := http.NewRequest("GET", "${URL}", nil)`,
    '	for name, value := range c.headers {',
    '		req.Header.Set(name, value)',
    '	}',
    '	return c.client.Do(req)',
    '}',
  ]),
  one('headers from a function', 'go', [
    'package PACKAGE',
    'import "net/http"',
    'func statusHeaders() http.Header {',
    `	return http.Header{"User-Agent": []string{"${AGENT}"}}`,
    '}',
    'func statusPage(client *http.Client) (*http.Response, error) {',
    `	req, err := http.NewRequest("GET", "${URL}", nil)`,
    '	if err != nil {',
    '		return nil, err',
    '	}',
    '	req.Header = statusHeaders()',
    '	return client.Do(req)',
    '}',
  ]),
];

const java = [
  one('a request', 'java', [
    'package PACKAGE;',
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    'final class StatusPage {',
    '    private final HttpClient client = HttpClient.newHttpClient();',
    '    String status() throws Exception {',
    `        HttpRequest request = HttpRequest.newBuilder(URI.create("${URL}")).header("User-Agent", "${AGENT}").build();`,
    '        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();',
    '    }',
    '}',
  ]),
  one('an interceptor', 'java', [
    'package PACKAGE;',
    'import okhttp3.OkHttpClient;',
    'import okhttp3.Request;',
    'final class StatusPage {',
    '    private final OkHttpClient client = new OkHttpClient.Builder()',
    `        .addInterceptor(chain -> chain.proceed(chain.request().newBuilder().header("User-Agent", "${AGENT}").build()))`,
    '        .build();',
    '    String status() throws Exception {',
    `        return client.newCall(new Request.Builder().url("${URL}").build()).execute().body().string();`,
    '    }',
    '}',
  ]),
  one('headers of a template', 'java', [
    'package PACKAGE;',
    'import org.springframework.http.HttpEntity;',
    'import org.springframework.http.HttpHeaders;',
    'import org.springframework.http.HttpMethod;',
    'import org.springframework.web.client.RestTemplate;',
    'final class StatusPage {',
    '    private final RestTemplate restTemplate = new RestTemplate();',
    '    String status() {',
    '        HttpHeaders headers = new HttpHeaders();',
    `        headers.set("User-Agent", "${AGENT}");`,
    `        return restTemplate.exchange("${URL}", HttpMethod.GET, new HttpEntity<>(headers), String.class).getBody();`,
    '    }',
    '}',
  ]),
];

const python = [
  one('a session', 'py', [
    'import requests',
    'session = requests.Session()',
    `session.headers.update({"User-Agent": "${AGENT}"})`,
    'def status():',
    `    return session.get("${URL}")`,
  ]),
  one('a class', 'py', [
    'import requests',
    'class StatusClient:',
    '    def __init__(self):',
    '        self.session = requests.Session()',
    `        self.session.headers["User-Agent"] = "${AGENT}"`,
    '    def get(self, path):',
    '        return self.session.get("https://www.example.org" + path)',
  ]),
  one('headers from a function', 'py', [
    'import requests',
    'def get_headers():',
    `    return {"User-Agent": "${AGENT}"}`,
    'def status():',
    `    return requests.get("${URL}", headers=get_headers())`,
  ]),
];

const ruby = [
  one('a request', 'rb', [
    "require 'net/http'",
    'def status_page',
    `  uri = URI('${URL}')`,
    '  request = Net::HTTP::Get.new(uri)',
    `  request['User-Agent'] = '${AGENT}'`,
    '  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }',
    'end',
  ]),
  one('a client', 'rb', [
    "require 'faraday'",
    'class StatusPage',
    '  def connection',
    `    @connection ||= Faraday.new(url: 'https://www.example.org', headers: { 'User-Agent' => '${AGENT}' })`,
    '  end',
    '  def status',
    "    connection.get('/status')",
    '  end',
    'end',
  ]),
  one('headers from a method', 'rb', [
    "require 'rest-client'",
    'module StatusPage',
    '  def self.headers',
    `    { 'User-Agent' => '${AGENT}' }`,
    '  end',
    '  def self.status',
    `    RestClient.get('${URL}', headers)`,
    '  end',
    'end',
  ]),
];

const rust = [
  one('a client', 'rs', [
    'pub async fn status_page() -> Result<String, reqwest::Error> {',
    `    let client = reqwest::Client::builder().user_agent("${AGENT}").build()?;`,
    `    client.get("${URL}").send().await?.text().await`,
    '}',
  ]),
  one('a request', 'rs', [
    'pub async fn status_page(client: &reqwest::Client) -> Result<String, reqwest::Error> {',
    `    client.get("${URL}").header("User-Agent", "${AGENT}").send().await?.text().await`,
    '}',
  ]),
  one('headers from a function', 'rs', [
    'use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};',
    'fn status_headers() -> HeaderMap {',
    '    let mut headers = HeaderMap::new();',
    `    headers.insert(USER_AGENT, HeaderValue::from_static("${AGENT}"));`,
    '    headers',
    '}',
    'pub async fn status_page() -> Result<String, reqwest::Error> {',
    `    reqwest::Client::new().get("${URL}").headers(status_headers()).send().await?.text().await`,
    '}',
  ]),
];

const php = [
  one('a client', 'php', [
    '<?php',
    'use GuzzleHttp\\Client;',
    'function statusPage() {',
    `    $client = new Client(['base_uri' => 'https://www.example.org', 'headers' => ['User-Agent' => '${AGENT}']]);`,
    "    return $client->get('/status');",
    '}',
  ]),
  one('a request', 'php', [
    '<?php',
    'function statusPage() {',
    `    $curl = curl_init('${URL}');`,
    `    curl_setopt($curl, CURLOPT_HTTPHEADER, ['User-Agent: ${AGENT}']);`,
    '    return curl_exec($curl);',
    '}',
  ]),
  one('a class', 'php', [
    '<?php',
    'class StatusPage {',
    '    private $headers;',
    '    public function __construct() {',
    `        $this->headers = ['User-Agent' => '${AGENT}'];`,
    '    }',
    '    public function get(\\GuzzleHttp\\Client $client) {',
    `        return $client->request('GET', '${URL}', ['headers' => $this->headers]);`,
    '    }',
    '}',
  ]),
];

const powershell = [
  one('a request', 'ps1', [
    'function Get-StatusPage {',
    `    $headers = @{ 'User-Agent' = '${AGENT}' }`,
    `    Invoke-RestMethod -Uri '${URL}' -Headers $headers`,
    '}',
  ]),
  one('a parameter', 'ps1', [
    'function Get-StatusPage {',
    '    param([string]$Path)',
    `    Invoke-WebRequest -Uri "https://www.example.org/$Path" -UserAgent '${AGENT}'`,
    '}',
  ]),
  one('headers from a function', 'ps1', [
    'function Get-StatusHeader {',
    `    return @{ 'User-Agent' = '${AGENT}' }`,
    '}',
    'function Get-StatusPage {',
    `    Invoke-RestMethod -Uri '${URL}' -Headers (Get-StatusHeader)`,
    '}',
  ]),
];

const bash = [
  one('a request', 'sh', ['#!/bin/bash', `curl -s -A '${AGENT}' '${URL}'`]),
  one('a header', 'sh', [
    '#!/bin/bash',
    'status_page() {',
    `  local agent='User-Agent: ${AGENT}'`,
    `  curl -s -H "$agent" '${URL}'`,
    '}',
  ]),
  one('arguments', 'sh', [
    '#!/bin/bash',
    `status_arguments=(-s -H 'User-Agent: ${AGENT}')`,
    `curl "\${status_arguments[@]}" '${URL}'`,
  ]),
];

const cpp = [
  one('a request', 'cpp', [
    '#include <curl/curl.h>',
    'void status_page() {',
    '  CURL *handle = curl_easy_init();',
    `  curl_easy_setopt(handle, CURLOPT_URL, "${URL}");`,
    `  curl_easy_setopt(handle, CURLOPT_USERAGENT, "${AGENT}");`,
    '  curl_easy_perform(handle);',
    '}',
  ]),
  one('a header', 'cpp', [
    '#include <curl/curl.h>',
    'void status_page() {',
    '  CURL *curl = curl_easy_init();',
    '  struct curl_slist *headers = nullptr;',
    `  headers = curl_slist_append(headers, "User-Agent: ${AGENT}");`,
    `  curl_easy_setopt(curl, CURLOPT_URL, "${URL}");`,
    '  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);',
    '  curl_easy_perform(curl);',
    '}',
  ]),
];

const kotlin = [
  one('a client', 'kt', [
    'import okhttp3.OkHttpClient',
    'import okhttp3.Request',
    'fun statusPage(client: OkHttpClient) {',
    `  client.newCall(Request.Builder().url("${URL}").header("User-Agent", "${AGENT}").build()).execute()`,
    '}',
  ]),
  one('a client with default headers', 'kt', [
    'import io.ktor.client.HttpClient',
    'import io.ktor.client.plugins.defaultRequest',
    'import io.ktor.client.request.get',
    'import io.ktor.client.request.header',
    `val status = HttpClient { defaultRequest { header("User-Agent", "${AGENT}") } }`,
    `suspend fun statusPage() = status.get("${URL}")`,
  ]),
];

const perl = [
  one('a client', 'pl', [
    'use LWP::UserAgent;',
    `my $status = LWP::UserAgent->new(agent => '${AGENT}');`,
    `$status->get('${URL}');`,
  ]),
  one('a request', 'pl', [
    'use LWP::UserAgent;',
    'use HTTP::Request;',
    'sub status_page {',
    `  my $request = HTTP::Request->new(GET => '${URL}');`,
    `  $request->header('User-Agent' => '${AGENT}');`,
    '  return LWP::UserAgent->new->request($request);',
    '}',
  ]),
];

/** @type {ReadonlyMap<string, readonly ForeignClient[]>} */
export const FOREIGN_CLIENTS = new Map([
  ['javascript', javascript],
  ['typescript', typescript],
  ['csharp', csharp],
  ['go', go],
  ['java', java],
  ['python', python],
  ['notebook', python],
  ['ruby', ruby],
  ['rust', rust],
  ['php', php],
  ['powershell', powershell],
  ['bash', bash],
  ['cpp', cpp],
  ['kotlin', kotlin],
  ['perl', perl],
]);

/**
 * @param {string} name
 * @param {string} ending
 * @param {readonly string[]} lines
 * @returns {ForeignClient}
 */
function one(name, ending, lines) {
  return { name, ending, text: `${lines.join('\n')}\n` };
}

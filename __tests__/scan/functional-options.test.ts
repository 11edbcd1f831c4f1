import { expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';

/** A client whose fields functions set that its maker is given, with a default of its own. */
const CLIENT = `package api
import "net/http"
type Client struct { httpClient *http.Client; userAgent string; baseURL string }
type Option func(*Client)
func WithUserAgent(ua string) Option { return func(c *Client) { c.userAgent = ua } }
func WithBaseURL(url string) Option { return func(c *Client) { c.baseURL = url } }
func WithPolite(ua string, polite bool) Option {
	return func(c *Client) {
		if polite { c.userAgent = ua }
	}
}
func NewClient(options ...Option) *Client {
	c := &Client{httpClient: &http.Client{}, userAgent: "cli/1.0", baseURL: "https://api.security.microsoft.com"}
	for _, option := range options {
		option(c)
	}
	return c
}
func (c *Client) Get(path string) (*http.Response, error) {
	req, _ := http.NewRequest("GET", c.baseURL+path, nil)
	req.Header.Set("User-Agent", c.userAgent)
	return c.httpClient.Do(req)
}
`;

/** Functions that a request is given to before it is sent. */
const REQUEST = `package a
import "net/http"
func agent(v string) func(*http.Request) { return func(r *http.Request) { r.Header.Set("User-Agent", v) } }
func accept(v string) func(*http.Request) { return func(r *http.Request) { r.Header.Set("Accept", v) } }
func call(path string, options ...func(*http.Request)) {
	r, _ := http.NewRequest("GET", "https://api.security.microsoft.com"+path, nil)
	for _, o := range options { o(r) }
	http.DefaultClient.Do(r)
}
`;

const MANY = Array.from({ length: 13 }, (_, index) => `accept("${index}")`).join(', ');

async function statusesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { sites } = await scan(files);
  return sites.map(({ status }) => status);
}

const BASE = 'api.WithBaseURL("https://api.security.microsoft.com/api")';

test.each([
  ['none: the default counts', '', 'malformed'],
  ['one that sets another field', BASE, 'malformed'],
  ['one that sets the User-Agent', `api.WithUserAgent("${UA}")`, 'ok'],
  ['two', `${BASE}, api.WithUserAgent("${UA}")`, 'ok'],
  ['two, the other way round', `api.WithUserAgent("${UA}"), ${BASE}`, 'ok'],
  ['the last one wins', `api.WithUserAgent("curl"), api.WithUserAgent("${UA}")`, 'ok'],
  ['the last one wins, and is wrong', `api.WithUserAgent("${UA}"), api.WithUserAgent("curl")`, 'malformed'],
  ['one that sets it under a condition', `api.WithPolite("${UA}", polite)`, 'unverifiable'],
])('options of a client: %s', async (_, options, status) => {
  const use = `package cmd
import "example.com/tool/api"
func Alerts(polite bool) {
	c := api.NewClient(${options})
	c.Get("/alerts")
}
`;
  const files = { 'go.mod': 'module example.com/tool\n', 'api/client.go': CLIENT, 'cmd/use.go': use };
  expect(await statusesOf(files)).toEqual([status]);
});

test.each([
  ['none', 'call("/api/alerts")', 'missing'],
  ['another one', 'call("/api/alerts", accept("x"))', 'missing'],
  ['the header first', `call("/api/alerts", agent("${UA}"), accept("x"))`, 'ok'],
  ['the header last', `call("/api/alerts", accept("x"), agent("${UA}"))`, 'ok'],
  ['the last one wins', `call("/api/alerts", agent("curl"), agent("${UA}"))`, 'ok'],
  ['the last one wins, and is wrong', `call("/api/alerts", agent("${UA}"), agent("curl"))`, 'malformed'],
  ['one that an unknown function makes', 'call("/api/alerts", load(v))', 'unverifiable'],
  ['one that an unknown function makes, at the end', `call("/api/alerts", agent("${UA}"), load(v))`, 'unverifiable'],
  ['one from outside, at the end', `call("/api/alerts", agent("${UA}"), outside)`, 'unverifiable'],
  ['more than are followed', `call("/api/alerts", agent("${UA}"), ${MANY}, agent("curl"))`, 'unverifiable'],
  ['more than are followed, at first', `call("/api/alerts", ${MANY}, agent("${UA}"))`, 'unverifiable'],
  [
    'one of two, the other unknown',
    `o := load(v)\nif v != "" { o = agent("${UA}") }\ncall("/api/alerts", o)`,
    'unverifiable',
  ],
  ['one of two', `o := accept("x")\nif v != "" { o = agent("${UA}") }\ncall("/api/alerts", o)`, 'unverifiable'],
])('functions that a request is given to: %s', async (_, use, status) => {
  expect(
    await statusesOf({ 'a.go': `${REQUEST}func f(v string, outside func(*http.Request)) {\n${use}\n}\n` }),
  ).toEqual([status]);
});

test('one of two functions that are called with a request', async () => {
  const use = `func f(v string) {
	r, _ := http.NewRequest("GET", "https://api.security.microsoft.com/api/users", nil)
	o := accept("x")
	if v != "" { o = agent("${UA}") }
	o(r)
	http.DefaultClient.Do(r)
}
`;
  expect(await statusesOf({ 'a.go': REQUEST.replace(/func call[\s\S]*/, '') + use })).toEqual(['unverifiable']);
});

test('a loop that may end before all of the functions ran', async () => {
  const use = `func f(v string) {
	r, _ := http.NewRequest("GET", "https://api.security.microsoft.com/api/users", nil)
	for _, o := range []func(*http.Request){accept("x"), agent("${UA}")} {
		if v == "" {
			break
		}
		o(r)
	}
	http.DefaultClient.Do(r)
}
`;
  const functions = REQUEST.replace(/func call[\s\S]*/, '');
  expect(await statusesOf({ 'a.go': functions + use })).toEqual(['unverifiable']);
  expect(await statusesOf({ 'a.go': functions + use.replace(/\t\tif[^}]*}\n/, '') })).toEqual(['ok']);
});

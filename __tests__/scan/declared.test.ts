import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const HOST = 'https://api.security.microsoft.com';
const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';

const action = (headers: string) =>
  `{ "type": "Http", "inputs": { "method": "GET", "uri": "${HOST}/api/alerts"${headers} } }`;
const poller = (endpoint: string, headers: string) =>
  `{ "kind": "RestApiPoller", "properties": { "request": { "apiEndpoint": "${endpoint}", "httpMethod": "GET"${headers} } } }`;
const template = (...resources: string[]) =>
  `{\n"variables": { "base": "${HOST}" },\n"resources": [\n${resources.join(',\n')}\n] }\n`;
const powerQuery = (...steps: string[]) => `let\n${steps.join(',\n')}\nin\n  Source\n`;

/** A file, what it says, and the status of each of its calls by its line; a careful reader wrote these. */
const CASES: readonly (readonly [what: string, file: string, text: string, wanted: readonly string[]])[] = [
  ['a poller', 'a.json', template(poller(`${HOST}/api/alerts`, '')), ['4 missing']],
  [
    'a poller with the header',
    'a.json',
    template(poller(`${HOST}/api/alerts`, `, "headers": { "User-Agent": "${UA}" }`)),
    ['4 ok'],
  ],
  [
    'a poller whose headers are a parameter',
    'a.json',
    template(poller(`${HOST}/api/alerts`, `, "headers": "[[parameters('headers')]"`)),
    ['4 unverifiable'],
  ],
  [
    'a poller in a template inside a template',
    'a.json',
    template(
      poller("[[concat(variables('base'), '/api/alerts')]", ', "headers": {}'),
      poller("[[parameters('url')]", ''),
    ),
    ['4 missing'],
  ],
  [
    'a Logic App in a text of Bicep',
    'a.bicep',
    `resource a 'b' = {\n  properties: {\n    definition: '${action('')}'\n  }\n}\n`,
    ['3 missing'],
  ],
  [
    'a Logic App in a text of Bicep, with the header',
    'a.bicep',
    `resource a 'b' = {\n  properties: {\n    definition: '${action(`, "headers": { "User-Agent": "${UA}" }`)}'\n  }\n}\n`,
    ['3 ok'],
  ],
  [
    'a setting in a text, to which who reads it may add headers',
    'a.bicep',
    `resource a 'b' = {\n  value: '{"url": "${HOST}/api/machines", "method": "GET"}'\n}\n`,
    ['2 unverifiable'],
  ],
  [
    'a Logic App in a here-document',
    'a.tf',
    `resource "a" "b" {\n  body = <<BODY\n${action('')}\nBODY\n}\n`,
    ['3 missing'],
  ],
  [
    'a Logic App in an indented here-document, with the header',
    'a.tf',
    `resource "a" "b" {\n  body = <<-BODY\n\n    ${action(`, "headers": { "User-Agent": "${UA}" }`)}\n  BODY\n}\n`,
    ['4 ok'],
  ],
  ['a Logic App in a text of JSON', 'a.json', `{\n"body": ${JSON.stringify(action(''))}\n}\n`, ['2 missing']],
  [
    'actions in TypeScript',
    'a.ts',
    `export const actions = {\n  A: ${action('')},\n  B: ${action(`, "headers": { "User-Agent": "${UA}" }`)},\n};\nexport const c = (headers) => (${action(', "headers": headers')});\n`,
    ['2 missing', '3 ok', '5 unverifiable low'],
  ],
  [
    'a poller in TypeScript',
    'a.ts',
    `export const a = ${poller(`${HOST}/api/alerts`, ', "headers": {}')};\n`,
    ['1 missing'],
  ],
  ['an action in Python', 'a.py', `A = ${action('')}\n`, ['1 missing']],
  [
    'an action in PowerShell',
    'a.ps1',
    `$a = @{ type = 'Http'; inputs = @{ method = 'GET'; uri = '${HOST}/api/alerts' } }\n`,
    ['1 missing'],
  ],
  [
    'an action in C#',
    'a.cs',
    `class A { object a = new { type = "Http", inputs = new { method = "GET", uri = "${HOST}/api/alerts" } }; }\n`,
    ['1 missing'],
  ],
  [
    'an object that is no action',
    'a.ts',
    `export const a = { type: 'Form', inputs: { method: 'GET', uri: '${HOST}/api/alerts' } };\n`,
    [],
  ],
  [
    'Power Query',
    'a.pq',
    powerQuery(
      `  Source = Json.Document(Web.Contents("${HOST}/api/alerts", [Headers = [Authorization = "Bearer " & Token]]))`,
    ),
    ['2 missing'],
  ],
  ['Power Query without options', 'a.m', powerQuery(`  Source = Web.Contents("${HOST}/api/alerts")`), ['2 missing']],
  [
    'Power Query with the header',
    'a.pq',
    powerQuery(
      `  Source = Web.Contents("${HOST}", [RelativePath = "api/alerts", Headers = [#"User-Agent" = "${UA}"]])`,
    ),
    ['2 ok'],
  ],
  [
    'Power Query whose address is put together from names',
    'a.pq',
    powerQuery(
      `  Base = "${HOST}"`,
      '  Source = Web.Contents(Base & "/api/alerts", [Query = [#"$top" = "10"]]) // "',
      '  Other = Web.Contents(Address)',
    ),
    ['3 missing'],
  ],
  [
    'Power Query whose headers or options are not known',
    'a.pq',
    powerQuery(
      `  A = Web.Contents("${HOST}/api/alerts", [Headers = MakeHeaders(Token)])`,
      `  Source = Web.Contents("${HOST}/api/machines", Options)`,
    ),
    ['2 unverifiable', '3 unverifiable'],
  ],
  [
    'Power Query by OData',
    'a.pq',
    powerQuery(
      `  A = OData.Feed("${HOST}/api/alerts", null, [Implementation = "2.0"])`,
      `  Source = OData.Feed("${HOST}/api/machines", [#"User-Agent" = "${UA}"])`,
    ),
    ['2 missing', '3 ok'],
  ],
  [
    'a stream of an agent',
    'a/agent/stream/cel.yml.hbs',
    `resource.url: ${HOST}\n{{#if proxy}}\nresource.proxy.url: {{proxy}}\n{{/if}}\nprogram: |\n  request("GET", state.url + "/api/machines").do_request()\n`,
    ['1 missing'],
  ],
  [
    'a stream of an agent with the header',
    'a/agent/stream/httpjson.yml.hbs',
    `request.url: ${HOST}/api/alerts\nrequest.transforms:\n  - set:\n      target: header.User-Agent\n      value: ${UA}\n`,
    ['1 ok'],
  ],
  [
    'a collector with a list of headers, as expressions',
    'a.json',
    `{ "conf": { "collectMethod": "get",\n"collectUrl": "'${HOST}/api/alerts'",\n"collectRequestHeaders": [{ "name": "Accept", "value": "'*/*'" }] } }\n`,
    ['2 missing'],
  ],
  [
    'a collector with the header in its list',
    'a.json',
    `{ "conf": { "collectMethod": "get",\n"collectUrl": "\`${HOST}/api/alerts\`",\n"collectRequestHeaders": [{ "name": "User-Agent", "value": "'${UA}'" }] } }\n`,
    ['2 ok'],
  ],
];

describe('requests that files declare', () => {
  test.each(CASES)('%s', async (_, file, text, wanted) => {
    const told = reported(await scan({ [file]: text }));
    expect(told).toEqual(wanted.map((one) => `${file}:${one}`));
  });

  test.each([
    ['Power Query', 'a.pq', powerQuery(`  Source = Odd.Contents("${HOST}/api/alerts")`), 2],
    ['Java', 'A.java', `interface A {\n  @Fetch("${HOST}/api/alerts")\n  String alerts();\n}\n`, 2],
    ['Java: a class', 'A.java', `@Remote(url = "${HOST}/api")\ninterface A {}\n`, 1],
    ['C#', 'A.cs', `interface A {\n  [Fetch("${HOST}/api/alerts")]\n  Task Alerts();\n}\n`, 2],
    ['C#: a method', 'A.cs', `class A {\n  [Remote("${HOST}/api/alerts")]\n  void M() {}\n}\n`, 2],
  ])('an address that no known request has is named: %s', async (_, file, text, line) => {
    const result = await scan({ [file]: text });
    expect(reported(result)).toEqual([]);
    expect(result.unfollowed.map(({ location }) => `${location.path}:${location.start.line}`)).toEqual([
      `${file}:${line}`,
    ]);
  });

  test('a file of another language with the ending of Power Query is named', async () => {
    const { notJudged } = await scan({ 'a.m': `NSString *url = @"${HOST}/api/alerts";\n` });
    expect(notJudged).toEqual([{ path: 'a.m', reason: 'its language is not supported' }]);
  });

  test.each([
    ['brackets', (n: number) => `let a = ${'['.repeat(n)} "${HOST}/api/alerts"`],
    ['calls', (n: number) => `let a = ${'Web.Contents('.repeat(n)} "${HOST}/api/alerts"`],
    ['names', (n: number) => `let ${'a = b & '.repeat(n)} "${HOST}/api/alerts"`],
    ['comments', (n: number) => `${'/* '.repeat(n)} "${HOST}/api/alerts"`],
  ])('Power Query of endless %s is read in linear time', async (_, text) => {
    const start = process.cpuUsage();
    await scan({ 'a.pq': `// Web.Contents\n${text(60_000)}` });
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(5_000);
  });
});

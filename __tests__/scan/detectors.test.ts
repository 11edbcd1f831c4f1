import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const HEADERS = "{'User-Agent': 'MdePartner-Contoso-ContosoCognito/1.0.0'}";
const URL = "'https://api.security.microsoft.com/api/machines'";

/** What the scan says of one Python file; one line a call. */
async function python(...lines: string[]): Promise<string[]> {
  return statuses({ 'a.py': `import requests\n${lines.join('\n')}\n` });
}

async function statuses(files: Record<string, string>): Promise<string[]> {
  return reported(await scan(files)).map((line) => line.replace(/^\S+ /, ''));
}

describe('false friends', () => {
  test.each([
    [
      'an audience',
      "requests.post('https://login.microsoftonline.com/t', data={'scope': 'https://api.security.microsoft.com/.default'})",
    ],
    ['a resource', "get_token(resource='https://api.security.microsoft.com')"],
    [
      'a scope that is asked for',
      "app.acquire_token_for_client(scopes=['https://api.security.microsoft.com/.default'])",
    ],
    ['a comparison', `same = url == ${URL}`],
    ['an allow-list', `ALLOWED = [${URL}]`],
    ['a region dictionary', "REGIONS = {'us': 'https://us.api.security.microsoft.com/api'}"],
    ['a log line', `log.info('calling', ${URL})`],
    ['a printed line', `print(${URL})`],
    ['a comment', `# requests.get(${URL})`],
    ['a docstring', `"""requests.get(${URL})"""`],
    ['the portal', "requests.get('https://security.microsoft.com/machines')"],
    ['Graph outside of security', "requests.get('https://graph.microsoft.com/v1.0/users')"],
    ['another vendor', "requests.get('https://api.crowdstrike.com/devices')"],
    ['a mock', `requests_mock.register_uri('GET', ${URL})`],
    ['a link that an answer holds', "requests.get(requests.get('https://storage.example/a').json()['link'])"],
    ['a path of another API', "requests.get('/security/login')"],
  ])('%s is no call', async (_, line) => expect(await python(line)).toEqual([]));

  test('the same address, requested, is one', async () => {
    expect(await python(`requests.get(${URL})`)).toEqual(['missing']);
  });

  test('one constant may be audience and base', async () => {
    const constant = "RESOURCE = 'https://api.security.microsoft.com'";
    const token = 'get_token(resource=RESOURCE)';
    expect(await python(constant, token)).toEqual([]);
    expect(await python(constant, token, "requests.get(RESOURCE + '/api/machines')")).toEqual(['missing']);
  });

  test('a download link is not judged, the call that gives it is', async () => {
    const call = "r = requests.get('https://api.security.microsoft.com/api/machineactions/1/GetPackageUri')";
    expect(await python(call, "requests.get(r.json()['value'])")).toEqual(['missing']);
  });
});

describe('where the header can stand', () => {
  test.each([
    ['the headers argument', `requests.get(${URL}, headers=${HEADERS})`],
    ['a variable', `h = ${HEADERS}`, `requests.get(${URL}, headers=h)`],
    ['an entry set later', 'h = {}', "h['user-agent'] = 'MdePartner-Contoso-X/1'", `requests.get(${URL}, headers=h)`],
    ['an update', 'h = {}', `h.update(${HEADERS})`, `requests.get(${URL}, headers=h)`],
    ['a merged dictionary', `requests.get(${URL}, headers={**${HEADERS}, 'a': 'b'})`],
    ['a session', 's = requests.Session()', `s.headers.update(${HEADERS})`, `s.get(${URL})`],
    ['a function that gives headers', 'def h():', `    return ${HEADERS}`, `requests.get(${URL}, headers=h())`],
    ['a copy', `base = ${HEADERS}`, 'h = base.copy()', `requests.get(${URL}, headers=h)`],
    [
      'a function that sets it',
      'def tag(h):',
      `    h.update(${HEADERS})`,
      'h = {}',
      'tag(h)',
      `requests.get(${URL}, headers=h)`,
    ],
    ['keyword splatting', `kw = {'headers': ${HEADERS}}`, `requests.get(${URL}, **kw)`],
  ])('%s', async (_, ...lines) => expect(await python(...lines)).toEqual(['ok']));

  test.each([
    ['set after the call', 'h = {}', `requests.get(${URL}, headers=h)`, `h.update(${HEADERS})`],
    ['on another variable', `g = ${HEADERS}`, 'h = {}', `requests.get(${URL}, headers=h)`],
    ['on another session', 's = requests.Session()', `s.headers.update(${HEADERS})`, `requests.get(${URL})`],
    ['in the body', `requests.post(${URL}, json=${HEADERS})`],
    ['taken away', `h = ${HEADERS}`, "del h['User-Agent']", `requests.get(${URL}, headers=h)`],
    ['popped', `h = ${HEADERS}`, "h.pop('User-Agent')", `requests.get(${URL}, headers=h)`],
    [
      'in the headers of another request',
      's = requests.Session()',
      `s.get('https://a.example', headers=${HEADERS})`,
      `s.get(${URL})`,
    ],
  ])('not when it is %s', async (_, ...lines) => expect(await python(...lines)).toEqual(['missing']));

  test('the value of the call wins over that of its client', async () => {
    const session = ['s = requests.Session()', `s.headers.update(${HEADERS})`];
    expect(await python(...session, `s.get(${URL}, headers={'User-Agent': 'curl/8'})`)).toEqual(['malformed']);
    expect(
      await python('s = requests.Session()', "s.headers['User-Agent'] = 'curl/8'", `s.get(${URL}, headers=${HEADERS})`),
    ).toEqual(['ok']);
  });
});

describe('near misses of the header name', () => {
  test.each(['UserAgent', 'X-User-Agent', 'User_Agent', 'User-Agent ', 'useragent'])(
    '%j is not the header',
    async (name) => {
      const result = await scan({ 'a.py': `requests.get(${URL}, headers={'${name}': 'MdePartner-Contoso-X/1'})` });
      expect(result.sites.map((site) => [site.status, site.cause])).toEqual([['missing', 'near-miss']]);
      expect(result.clients[0]?.related).toHaveLength(1);
    },
  );

  test.each(['user-agent', 'USER-AGENT'])('%j is', async (name) => {
    expect(await python(`requests.get(${URL}, headers={'${name}': 'MdePartner-Contoso-X/1'})`)).toEqual(['ok']);
  });

  test('UserAgent is right as a parameter of a cmdlet', async () => {
    const line =
      "Invoke-RestMethod -Uri 'https://api.security.microsoft.com/api/alerts' -UserAgent 'MdePartner-Contoso-X/1'";
    expect(await statuses({ 'a.ps1': line })).toEqual(['ok']);
  });
});

describe('values', () => {
  test.each([
    ["'MdePartner-Contoso-ContosoCognito/1.0.0'", 'ok'],
    ["f'MdePartner-Contoso-ContosoCognito/{version}'", 'templated'],
    ["'MdePartner-Contoso-ContosoCognito/%s' % version", 'templated'],
    ["'MdePartner-Contoso-ContosoCognito/{}'.format(version)", 'templated'],
    ["'MdePartner-Contoso-ContosoCognito/' + version", 'templated'],
    ["'/'.join(['MdePartner-Contoso-ContosoCognito', '1.0'])", 'ok'],
    ["'MdatpPartner-Contoso-ContosoCognito/' + version", 'legacy'],
    ["'M365DPartner-Contoso-ContosoCognito/1.0'", 'legacy'],
    ["'MdePartner-Contoso-ContosoCognito/%s'", 'malformed'],
    ["'mdepartner-Contoso-ContosoCognito/1.0'", 'malformed'],
    ["'Contoso/1.0'", 'malformed'],
    ["'Contoso/' + version", 'malformed'],
    ['version', 'unverifiable'],
    ["prefix + 'Contoso-ContosoCognito/1.0'", 'unverifiable'],
    ["os.environ['AGENT']", 'unverifiable'],
    ["os.environ.get('AGENT', 'MdePartner-Contoso-X/1')", 'ok'],
  ])('%s is %s', async (value, status) => {
    expect(
      await python('from settings import version, prefix', `requests.get(${URL}, headers={'User-Agent': ${value}})`),
    ).toEqual([status]);
  });
});

describe('wrappers', () => {
  const wrapper = [
    'def call(path, agent=None):',
    "    h = {'User-Agent': agent} if agent else {}",
    "    return requests.get('https://api.security.microsoft.com' + path, headers=h)",
  ];

  test('each call of a wrapper is judged by what it hands over', async () => {
    expect(await python(...wrapper, "call('/api/alerts', 'MdePartner-Contoso-X/1')", "call('/api/machines')")).toEqual([
      'ok',
      'missing',
    ]);
  });

  test('a wrapper that nobody calls is judged where it sends', async () => {
    expect(await python(...wrapper)).toHaveLength(1);
  });

  test('calls of it by way of another function are followed', async () => {
    const outer = ['def alerts(path):', "    return call(path, 'MdePartner-Contoso-X/1')"];
    expect(await python(...wrapper, ...outer, "alerts('/api/alerts')")).toEqual(['ok']);
  });

  test('a function of the same name elsewhere is no wrapper', async () => {
    const files = {
      'a.py': `import requests\ndef fetch(path):\n    return requests.get('https://api.security.microsoft.com/api' + path)\nfetch('/alerts')\n`,
      'b.js': `function fetchAll(path) { return path; }\nfetchAll('/security/alerts');\n`,
    };
    expect(reported(await scan(files))).toEqual(['a.py:4 missing']);
  });

  test('mixed callers of one function share a client and name the cause', async () => {
    const files = {
      'a.py': [
        'import requests',
        ...wrapper,
        "call('/api/alerts', 'MdePartner-Contoso-X/1')",
        "call('/api/machines')",
        "call('/api/software')",
      ].join('\n'),
    };
    const result = await scan(files);
    const missing = result.clients.find((client) => client.status === 'missing');
    expect(missing).toMatchObject({ name: 'call', cause: 'dropped-parameter' });
    expect(
      missing?.sites.map((index) => result.sites[index]).map((site) => [site?.line, site?.sender.start.line]),
    ).toEqual([
      [6, 4],
      [7, 4],
    ]);
  });
});

test('a function that asks itself for the next page without the User-Agent it was given', async () => {
  const lines = [
    'import requests',
    'def get(url, user_agent=None):',
    "    headers = {'User-Agent': user_agent} if user_agent else {}",
    '    page = requests.get(url, headers=headers).json()',
    "    if '@odata.nextLink' in page:",
    "        return page['value'] + get(page['@odata.nextLink'])",
    "    return page['value']",
    `get(${URL}, 'MdePartner-Contoso-X/1')`,
  ];
  const { sites } = await scan({ 'a.py': lines.join('\n') });
  expect(sites.map(({ line, status, cause }) => [line, status, cause])).toEqual([
    [6, 'missing', 'dropped-parameter'],
    [8, 'ok', 'set'],
  ]);
});

describe('a client that is not in the repository', () => {
  test.each([
    ['of no known library: its defaults are not known', 'from contoso_http import client', 'unverifiable low'],
    ['of a known library', 'from requests import Session as client', 'missing'],
    ['of a known library under another name', 'import httpx as client', 'missing'],
  ])('%s', async (_, line, status) => {
    expect(await python(line, `client.get(${URL})`)).toEqual([status]);
  });

  test.each([
    ["import { api } from '@contoso/http';", 'api', 'unverifiable low'],
    ["import api from 'axios';", 'api', 'missing'],
    ["import https from 'node:https';", 'https', 'missing'],
  ])('%s', async (line, name, status) => {
    expect(await statuses({ 'a.js': `${line}\n${name}.get(${URL});\n` })).toEqual([status]);
  });
});

test.each([
  ["import { PublicClientApplication } from '@azure/msal-browser';", 'browser'],
  ["import { useState } from 'react';", 'browser'],
  ["import { Component } from '@angular/core';", 'browser'],
  ["import React from 'react';", 'absent'],
  ["import express from 'express';\nimport { useState } from 'react';", 'absent'],
  ["import { ConfidentialClientApplication } from '@azure/msal-node';", 'absent'],
])('%s: whether a page makes the call', async (line, cause) => {
  const { sites } = await scan({ 'a.js': `${line}\nfetch(${URL});\n` });
  expect(sites.map((site) => [site.status, site.cause])).toEqual([['missing', cause]]);
});

describe('addresses in named tuples', () => {
  const tuple = ['from collections import namedtuple', "T = namedtuple('T', ['token', 'machines'])"];
  test.each([
    ['by position', `u = T('x', ${URL})`, 'requests.get(u.machines)'],
    ['by name', `u = T(machines=${URL}, token='x')`, 'requests.get(u.machines)'],
    [
      'of a dictionary, by a key that is not known',
      `D = {'a': T('x', ${URL})}`,
      'requests.get(D.get(region).machines)',
    ],
  ])('%s', async (_, ...lines) => {
    expect(await python(...tuple, ...lines)).toEqual(['missing']);
  });

  test('another field is another address', async () => {
    expect(await python(...tuple, `u = T('https://login.example/t', ${URL})`, 'requests.get(u.token)')).toEqual([]);
  });
});

describe('addresses in classes inside classes', () => {
  const nested = (name: string, url: string) => [`class ${name}:`, '    class Api:', `        URL = '${url}'`];
  const both = [
    ...nested('Ours', 'https://api.security.microsoft.com'),
    ...nested('Other', 'https://api.other.example'),
  ];

  test('by the name of the outer class', async () => {
    expect(await python(...both, "requests.get(Ours.Api.URL + '/api/machines')")).toEqual(['missing']);
  });

  test('by a field that holds the outer class', async () => {
    const use = ['class Client:', '    def __init__(self):', '        self.config = Ours', '    def list(self):'];
    const call = "        return requests.get(self.config.Api.URL + '/api/machines')";
    expect(await python(...both, ...use, call)).toEqual(['missing']);
  });

  test('an inner class of the same name in another class is another', async () => {
    expect(await python(...both, "requests.get(Other.Api.URL + '/api/machines')")).toEqual([]);
  });
});

describe('a method that the running program chooses', () => {
  test.each([
    ['of a module', `getattr(requests, verb)(${URL})`],
    ['of a module, kept in a variable', `send = getattr(requests, verb)\nsend(${URL}, headers=None)`],
    ['of a session', `getattr(requests.Session(), verb)(${URL})`],
  ])('%s', async (_, line) => expect(await python(line)).toEqual(['missing']));

  test.each([
    ['of a library', "const axios = require('axios');", `axios[verb](${URL});`, ['missing']],
    [
      'of a client that sets the header',
      `const c = require('axios').create({ headers: ${HEADERS} });`,
      `c[verb](${URL});`,
      ['ok'],
    ],
    ['of a table of handlers', 'const handlers = {};', `handlers[kind](${URL});`, []],
  ])('JavaScript: %s', async (_, first, line, expected) => {
    expect(await statuses({ 'a.js': `${first}\n${line}\n` })).toEqual(expected);
  });

  test('a method of something else is none', async () => {
    expect(await python(`getattr(log, level)(${URL})`)).toEqual([]);
  });
});

describe('a client does not lend its headers to the library that makes it', () => {
  test.each([
    ['a.py', `import httpx\nc = httpx.Client(headers=${HEADERS})\nhttpx.get(${URL})\n`, ['missing']],
    [
      'a.js',
      `const axios = require('axios');\naxios.create({ headers: ${HEADERS} });\naxios.get(${URL});\n`,
      ['missing'],
    ],
    ['a.js', `const axios = require('axios');\naxios.defaults.headers = ${HEADERS};\naxios.get(${URL});\n`, ['ok']],
  ])('%s %#', async (path, text, expected) => expect(await statuses({ [path]: text })).toEqual(expected));
});

describe('a wrapper that turns its own parameter into the next page', () => {
  const pages = (first: string) => [
    'def pages(url):',
    ...(first === 'url' ? [] : [`    ${first} = url`]),
    `    while ${first}:`,
    `        answer = requests.get(${first}).json()`,
    `        ${first} = answer.get('@odata.nextLink')`,
  ];

  test.each(['url', 'link'])('%s: the call is where the address is given', async (name) => {
    const lines = [...pages(name), `pages(${URL})`];
    const found = reported(await scan({ 'a.py': `import requests\n${lines.join('\n')}\n` }));
    expect(found).toEqual([`a.py:${lines.length + 1} missing`]);
  });

  test('a request for the next page alone is a call of its own', async () => {
    const lines = [
      'def pages(url, headers):',
      '    answer = requests.get(url, headers=headers).json()',
      "    while '@odata.nextLink' in answer:",
      "        answer = requests.get(answer['@odata.nextLink']).json()",
      `pages(${URL}, ${HEADERS})`,
    ];
    const found = reported(await scan({ 'a.py': `import requests\n${lines.join('\n')}\n` }));
    expect(found).toEqual(['a.py:5 missing', 'a.py:6 ok']);
  });
});

describe('functions outside the repository', () => {
  const known = `requests.get(${URL}, headers=${HEADERS})`;
  const start = 'from service import paginate';

  test('whose headers the sources show without it', async () => {
    expect(await python(start, known, `paginate(${URL}, headers={'Authorization': t})`)).toEqual([
      'ok',
      'unverifiable low',
    ]);
  });

  test('whose headers the sources do not show, with a value that is somebody else’s', async () => {
    expect(await python(start, known, `paginate(${URL}, headers=h)`)).toEqual(['ok', 'unverifiable low']);
  });

  test('whose headers the sources do not show, with a value near by', async () => {
    const value = "AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0'";
    expect(await python(start, value, `paginate(${URL}, headers=h)`)).toEqual(['unverifiable low']);
  });
});

describe('a host that is not known', () => {
  const call = (path: string, headers: string) => `requests.get('https://%s${path}' % location, headers=${headers})`;
  test.each([
    ['with a partner’s value', call('/api/alerts', HEADERS), ['ok low']],
    ['with another value', call('/api/alerts', "{'User-Agent': 'curl/8'}"), []],
    ['with none', call('/api/alerts', '{}'), []],
    ['of a token service', call('/common/oauth2/token', HEADERS), []],
  ])('%s', async (_, line, expected) => expect(await python(line)).toEqual(expected));
});

test('constants of a file whose name says nothing lead to the file that uses them', async () => {
  const constants = "PARTNER_BASE = 'https://api.security.microsoft.com'";
  const use = "import requests\nfrom consts import *\nrequests.get(PARTNER_BASE + '/api/machines')\n";
  expect(reported(await scan({ 'consts.py': constants, 'b/use.py': use }))).toEqual(['b/use.py:3 missing']);
});

test('a wrapper of another file that is called by `call`', async () => {
  const wrapper =
    "export function graphSecurity(path) { return fetch('https://graph.microsoft.com/v1.0/security' + path); }";
  const use =
    "import { graphSecurity } from './a.js';\nexport function go() { return graphSecurity.call(this, '/secureScores'); }";
  expect(reported(await scan({ 'a.js': wrapper, 'b.js': use }))).toEqual(['b.js:2 missing']);
});

describe('libraries without addresses', () => {
  test.each([
    [
      'a.cs',
      'class A { async Task B(GraphServiceClient g) { await g.Security.Incidents.GetAsync(); } }',
      ['unverifiable low'],
    ],
    ['a.cs', 'class A { async Task B(GraphServiceClient g) { await g.Users.GetAsync(); } }', []],
    [
      'a.cs',
      'using System.Security.Claims; class A { string B(ClaimsPrincipal p) { return p.Security.Claims.Get(); } }',
      [],
    ],
    ['a.js', "client.api('/security/alerts').get();", ['unverifiable low']],
    ['a.js', "client.api('/users').get();", []],
    ['a.js', "router.get('/security/alerts', handler);", []],
    ['a.ps1', 'Get-MgSecurityIncident -Top 5', ['missing']],
    ['a.ps1', 'Get-MgUser -Top 5', []],
  ])('%s: %s', async (path, text, wanted) => {
    expect(
      await statuses({
        [path]: `${text}\n// graph.microsoft.com\n`.replace('\n//', path.endsWith('ps1') ? '\n#' : '\n//'),
      }),
    ).toEqual(wanted);
  });
});

describe('functions outside the repository', () => {
  const outside = 'from elsewhere import api';

  test.each([
    [
      'a name that says nothing, given the header',
      `api.collect(token, ${URL}, user_agent='MdatpPartner-A-B/1.0')`,
      ['legacy low'],
    ],
    ['a name that says nothing', `api.collect(token, ${URL})`, []],
    ['a builder of addresses, given headers', `api.format_url(${URL}, headers={})`, []],
    ['a name that says it asks Graph', "api.graph_get(token, '/security/alerts_v2')", ['unverifiable low']],
    ['a name that says it signs in to Graph', "api.get_graph_token('/security/alerts_v2')", []],
  ])('%s', async (_, line, wanted) => expect(await python(outside, line)).toEqual(wanted));

  test.each([
    ['import requests\nclass A(requests.Session):', ['missing']],
    ['from elsewhere import Base\nclass A(Base):', ['unverifiable low']],
  ])('an inherited request: %j', async (head, wanted) => {
    expect(await statuses({ 'a.py': `${head}\n  def run(self):\n    self.get(${URL})\n` })).toEqual(wanted);
  });

  test('addresses that a dictionary lists', async () => {
    const all = Array.from({ length: 20 }, (_, at) => `'k${at}': 'https://graph.microsoft.com/v1.0/users/${at}'`);
    const loop = (last: string): string[] => [
      `ALL = {${[...all, last].join(', ')}}`,
      'for name, address in ALL.items():',
      '  requests.get(address)',
    ];
    expect(await python(...loop(`'k': ${URL}`))).toEqual(['missing']);
    expect(await python(...loop("'k': 'https://graph.microsoft.com/v1.0/me'"))).toEqual([]);
  });

  test('what an answer is asked for is no call', async () => {
    const call = `answer = self.request_json('GET', ${URL})`;
    const lines = ['class A(Base):', '  def run(self):', `    ${call}`, "    return answer.get('value')"];
    expect(await python(outside, ...lines)).toEqual(['unverifiable low']);
  });
});

describe('a header belongs to the request that carries it', () => {
  test('and not to one whose address has a part of its answer', async () => {
    const files = {
      'a.js': [
        `const all = await fetch(${URL}, { headers: ${HEADERS} });`,
        'for (const machine of all.value)',
        `  await fetch(\`${URL.slice(1, -1)}/\${machine.id}\`, { headers: { Authorization: token } });`,
      ].join('\n'),
    };
    expect(reported(await scan(files))).toEqual(['a.js:1 ok', 'a.js:3 missing']);
  });

  const java = (between: string, second: string): Record<string, string> => ({
    'A.java': `class A {
  void first(CloseableHttpClient client) {
    HttpGet get = new HttpGet(${URL.replaceAll("'", '"')});
    get.setHeader("User-Agent", "MdePartner-Contoso-ContosoCognito/1.0.0");
    String answer = client.execute(get).getEntity();
  ${between}
    HttpPost post = new HttpPost(${URL.replaceAll("'", '"')});
    ${second}
    client.execute(post);
  }
}`,
  });

  test('and not to one of an unknown client elsewhere', async () => {
    const files = java('} void second(CloseableHttpClient client) {', 'post.setHeader("Accept", "a/b");');
    expect(reported(await scan(files))).toEqual(['A.java:5 ok', 'A.java:9 unverifiable low']);
  });

  test('and not to one whose body is made of its answer', async () => {
    const files = java('', 'post.setEntity(new StringEntity(answer));');
    expect(reported(await scan(files))).toEqual(['A.java:5 ok', 'A.java:9 unverifiable low']);
  });
});

describe('dictionaries of addresses', () => {
  const settings = `ALL = {'a': {'resource': 'https://api.security.microsoft.com', 'url': ${URL}}}`;

  test('what one is asked for is no call', async () => {
    expect(
      await python(settings, 'for name, one in ALL.items():', "  print(one.get('resource'), one.get('url'))"),
    ).toEqual([]);
  });

  test('asked for a key that a loop over it gives', async () => {
    const loop = ["kind = ''", 'for name, one in ALL.items():', '  kind = name'];
    for (const asked of ["ALL.get(kind).get('url')", "ALL[kind]['url']"])
      expect(await python(settings, ...loop, `requests.get(${asked})`)).toEqual(['missing']);
  });

  test('one of two, each with an address of its own', async () => {
    const other = "OTHER = {'url': 'https://graph.microsoft.com/v1.0/users'}";
    const both = (first: string, last: string) => `requests.get((${first} if eu else ${last})['url'])`;
    for (const line of [both('OWN', 'OTHER'), both('OTHER', 'OWN')])
      expect(await python(`OWN = {'url': ${URL}}`, other, line)).toEqual(['missing']);
  });

  test.each([
    ['pairs', `for name, address in [('machines', ${URL})]:`],
    ['numbered items', `for number, address in enumerate([${URL}]):`],
    ['items', `for address in [${URL}]:`],
  ])('a loop over %s', async (_, head) => {
    expect(await python(head, '  requests.get(address)')).toEqual(['missing']);
  });

  test('a loop over pairs takes the first part for itself', async () => {
    const users = "'https://graph.microsoft.com/v1.0/users'";
    expect(await python(`for address, name in [(${users}, ${URL})]:`, '  requests.get(address)')).toEqual([]);
  });

  test('a loop over entries takes the key for itself', async () => {
    expect(await python(`for address, name in {'k': ${URL}}.items():`, '  requests.get(address)')).toEqual([]);
  });

  test.each([
    ['_, address', ['missing']],
    ['address, _', []],
  ])('a loop in Go numbers what it goes over: %s', async (names, expected) => {
    const go = `package a\nfunc all() {\n  for ${names} := range []string{${URL.replaceAll("'", '"')}} {\n    http.Get(address)\n  }\n}\n`;
    expect(await statuses({ 'a.go': go })).toEqual(expected);
  });
});

describe('a method of a base class that is not in the repository', () => {
  const method = (line: string, base = '(Base)'): Promise<string[]> =>
    python('from elsewhere import Base', `class A${base}:`, '  def run(self):', `    ${line}`);

  test.each([
    ['given an address', `self.iterate(${URL})`, ['unverifiable low']],
    ['given one by name', `self.iterate(resource_url=${URL})`, ['unverifiable low']],
    ['given options', `self.iterate({'resourceUrl': ${URL}})`, ['unverifiable low']],
    ['given the address of a callback', `self.iterate({'redirectUri': ${URL}})`, []],
    ['given a host alone', "self.iterate('https://api.security.microsoft.com')", []],
    ['given a path alone', "self.iterate('/security/alerts_v2')", []],
    ['given another address', "self.iterate('https://graph.microsoft.com/v1.0/users')", []],
    ['that keeps it', `self.save(${URL})`, []],
    ['that logs it', `self.log(${URL})`, []],
    ['that adds it', `self.add_link(${URL})`, []],
  ])('%s', async (_, line, expected) => expect(await method(line)).toEqual(expected));

  test('of no base class', async () => expect(await method(`self.iterate(${URL})`, '')).toEqual([]));
  test('of another object', async () => expect(await method(`self.other.iterate(${URL})`)).toEqual([]));
});

describe('a function inside a function', () => {
  test.each([
    [
      'a.py',
      "def outer():\n  def ask(path):\n    return requests.get('https://api.security.microsoft.com' + path)\n  ask('/api/alerts')\n",
      4,
    ],
    [
      'a.js',
      "function outer() {\n  function ask(path) { return fetch('https://api.security.microsoft.com' + path); }\n  ask('/api/alerts');\n}\n",
      3,
    ],
    [
      'a.ps1',
      "function Outer {\n  function Ask($Path) { Invoke-RestMethod -Uri ('https://api.security.microsoft.com' + $Path) }\n  Ask '/api/alerts'\n}\n",
      3,
    ],
  ])('%s', async (path, text, line) => {
    expect(reported(await scan({ [path]: text }))).toEqual([`${path}:${line} missing`]);
  });

  test('does not answer for one of another function', async () => {
    const text = `def one():\n  def ask(path):\n    return path\ndef two():\n  requests.get(ask(${URL}))\ndef ask(path):\n  return 'https://contoso.com'\n`;
    expect(reported(await scan({ 'a.py': text }))).toEqual([]);
  });
});

describe('a variable of the file that a function fills', () => {
  const go = (body: string) =>
    `package a\nvar base = ""\nfunc setUp() { ${body} }\nfunc all() { http.Get(base + "/api/alerts") }\n`;
  const js = (body: string) => `let base;\nfunction setUp() { ${body} }\nfunction all() { fetch(base); }\n`;
  const ps = (name: string) =>
    `function Set-Up { ${name} = ${URL} }\nfunction Get-All { Invoke-RestMethod -Uri $script:Base }\n`;
  const py = (body: string) => `def set_up():\n  ${body}\n  base = ${URL}\ndef every():\n  requests.get(base)\n`;

  test.each([
    ['a.py', py('global base'), ['missing']],
    ['a.py', py('pass'), []],
    ['a.js', js(`base = ${URL};`), ['missing']],
    ['a.js', js(`let base; base = ${URL};`), []],
    ['a.js', js(`const inner = (base) => { base = ${URL}; };`), []],
    ['a.ps1', ps('$script:Base'), ['missing']],
    ['a.ps1', ps('$Base'), []],
    ['a.go', go('base = "https://api.security.microsoft.com"'), ['missing']],
    ['a.go', go('base := "https://api.security.microsoft.com"'), []],
  ])('%s: %j', async (path, text, expected) => expect(await statuses({ [path]: text })).toEqual(expected));

  test('with what its caller gives it', async () => {
    const text = `let base;\nfunction setUp(address = ${URL}) { base = address; }\nfunction all() { fetch(base); }\n`;
    expect(await statuses({ 'a.js': text })).toEqual(['missing']);
  });
});

describe('a host that only the settings know', () => {
  const client = (resource: string, path: string, rest = ''): Promise<string[]> =>
    python(
      '# api.security.microsoft.com',
      'class A:',
      '  def __init__(self, params):',
      "    self.host = ''",
      `    self.audience = '${resource}'`,
      '  def connect(self, params):',
      "    self.host = params.get('host')",
      '  def ask(self, id):',
      `    return requests.get(self.host + ${path})`,
      rest,
    );
  const defender = 'https://api.security.microsoft.com';

  test.each([
    [
      'a path that only Defender has',
      "'/api/machines/' + id + '/isolate'",
      'https://contoso.com',
      ['unverifiable low'],
    ],
    ['the same without `api`', "'/machines/' + id + '/isolate'", 'https://contoso.com', ['unverifiable low']],
    ['a path that others have, in a class that names Defender', "'/api/alerts/' + id", defender, ['unverifiable low']],
    ['a path that others have', "'/api/alerts/' + id", 'https://contoso.com', []],
    ['a path that Defender does not have', "'/api/orders/' + id", defender, []],
  ])('%s', async (_, path, resource, expected) => expect(await client(resource, path)).toEqual(expected));

  test('a path that others have, next to a class that names Defender', async () => {
    const other = "class B:\n  def ask(self, host):\n    return requests.get(host + '/api/alerts')";
    expect(await client(defender, "'/api/orders'", other)).toEqual([]);
  });
});

test.each([
  ['New-GraphGetRequest', ['unverifiable low']],
  ['New-GraphPOSTRequest', ['unverifiable low']],
  ['New-Thing', []],
])('a cmdlet that makes a request and sends it: %s', async (name, expected) => {
  expect(await statuses({ 'a.ps1': `${name} -uri ${URL} -tenantid $t` })).toEqual(expected);
});

describe('what a block gives without saying so', () => {
  const base = 'https://api.security.microsoft.com';
  const asked = (text: string): Promise<string[]> => statuses({ 'a.ps1': text });

  test.each([
    ['the last line of a function', `function Get-Base { $null = 1; '${base}' }`, ['missing']],
    ['the last line of a branch', `function Get-Base { if ($c) { $c.base } else { '${base}' } }`, ['missing']],
    ['the last line of the first branch', `function Get-Base { if ($c) { '${base}' } else { $c.base } }`, ['missing']],
    ['a line before the last', `function Get-Base { '${base}'; $c.base }`, []],
    ['a line of an earlier branch', `function Get-Base { if ($c) { '${base}' }; $c.base }`, []],
  ])('%s', async (_, definition, expected) => {
    expect(await asked(`${definition}\nInvoke-RestMethod -Uri ((Get-Base) + '/api/machines')`)).toEqual(expected);
  });

  test.each([
    ['if', `$uri = if ($a) { ${URL} } else { $b }`],
    ['else', `$uri = if ($a) { $b } else { ${URL} }`],
    ['elseif', `$uri = if ($a) { $b } elseif ($c) { ${URL} } else { $d }`],
    ['switch', `$uri = switch ($a) { 'eu' { ${URL} } 'us' { $b } }`],
  ])('to a variable: %s', async (_, assignment) => {
    expect(await asked(`${assignment}\nInvoke-RestMethod -Uri $uri`)).toEqual(['missing']);
  });

  test('in Ruby', async () => {
    const text = `url = if eu\n  ${URL}\nelse\n  other\nend\nHTTParty.get(url)\n`;
    expect(await statuses({ 'a.rb': text })).toEqual(['missing']);
  });

  test('in Rust', async () => {
    const text = `fn f() { let url = if eu { ${URL.replaceAll("'", '"')} } else { other }; reqwest::get(url); }\n`;
    expect(await statuses({ 'a.rs': text })).toEqual(['missing']);
  });

  test('a request that gives the value is one request', async () => {
    expect(await asked(`$all = if ($a) { Invoke-RestMethod -Uri ${URL} } else { $null }`)).toEqual(['missing']);
  });

  test('a request inside of it is one request', async () => {
    const text = `$all = foreach ($m in $machines) {\n  $one = Invoke-RestMethod -Uri ${URL}\n  $one.value\n}\n`;
    expect(await asked(text)).toEqual(['missing']);
  });
});

describe('a method that reads a field and is written nowhere', () => {
  const java = (read: string, config: string): Promise<string[]> =>
    statuses({
      'Client.java': [
        'class Client {',
        '  private final Config config;',
        `  String all(String header) { return send("/orders", "${base(HEADERS)}"); }`,
        '  String send(String path, String value) {',
        `    HttpGet get = new HttpGet(config.${read} + path);`,
        '    get.addHeader("User-Agent", value);',
        '    return client.execute(get);',
        '  }',
        '}',
      ].join('\n'),
      'Config.java': config,
    });
  const base = (headers: string): string => /Mde[^']+/.exec(headers)?.[0] ?? '';
  const lombok = '@Getter class Config { private String apiUrl = "https://api.security.microsoft.com/api"; }';

  test('of Lombok', async () => expect(await java('getApiUrl()', lombok)).toEqual(['ok']));
  test('of a record', async () => expect(await java('apiUrl()', lombok)).toEqual(['ok']));
  test('with an argument is another', async () => expect(await java('getApiUrl(region)', lombok)).toEqual(['ok low']));
});

describe('a file without an address is found by the name of what holds it', () => {
  const use = (read: string): string =>
    `import requests\nfrom config import settings\nrequests.get(${read} + '/api/alerts')\n`;
  const address = "'https://api.security.microsoft.com'";

  test.each([
    ['a field', `class Settings:\n  defender_url = ${address}\nsettings = Settings()\n`, 'settings.defender_url'],
    ['a key', `settings = {'defender_url': ${address}}\n`, "settings['defender_url']"],
    ['a key inside', `settings = {'u': {'defender_url': ${address}}}\n`, "settings['u']['defender_url']"],
  ])('%s', async (_, config, read) => {
    expect(await statuses({ 'config.py': config, 'client.py': use(read) })).toEqual(['missing']);
  });
});

describe('an answer by its name and what it was asked', () => {
  const heir = (line: string): Promise<string[]> =>
    python(
      'from base import Base',
      'class A(Base):',
      '  def all(self):',
      `    found = self._get(${URL})`,
      `    ${line}`,
    );

  test('is asked for its parts', async () =>
    expect(await heir("return found.get('value')")).toEqual(['unverifiable low']));
  test('of which each is data', async () => {
    expect(await heir("for one in found.get('value'): one.get('id')")).toEqual(['unverifiable low']);
  });
  test('but what is asked for by a name may be a client', async () => {
    const text = ["client = clients.get('defender')", `client.get(${URL})`];
    expect(await python(...text)).toEqual(['unverifiable low']);
  });
});

describe('a wrapper around a client whose base names a resource', () => {
  const client = (send: string): Promise<string[]> =>
    python(
      'class A:',
      '  def __init__(self):',
      "    self.c = requests.Session(base_url='https://graph.microsoft.com/beta/security/rules')",
      '  def ask(self, method, path):',
      `    return ${send}`,
      '  def all(self):',
      "    return self.ask('GET', '/detectionRules')",
      '  def one(self, id):',
      "    return self.ask('GET', '/detectionRules/' + id)",
    );

  test('is counted at its callers', async () => {
    expect(await client('self.c.request(method, path)')).toEqual(['missing', 'missing']);
  });
  test('also out of a function that is handed on', async () => {
    expect(await client('retry(lambda: self.c.request(method, path))')).toEqual(['missing', 'missing']);
  });
  test('by itself where it says the path', async () => {
    expect(await client("self.c.request(method, '/detectionRules')")).toEqual(['missing']);
  });
});

test('a wrapper that pages from an address inside of an object is counted at its callers', async () => {
  const text = [
    'class A {',
    '  async pages(what) {',
    '    let next = what.url;',
    "    while (next) { const r = await fetch(new URL(next).toString()); next = (await r.json())['@odata.nextLink']; }",
    '  }',
    `  alerts() { return this.pages({ url: ${URL} }); }`,
    `  others(known) { return this.pages({ url: known ? ${URL} : known }); }`,
    '}',
  ];
  expect(reported(await scan({ 'a.js': text.join('\n') }))).toEqual(['a.js:6 missing', 'a.js:7 missing']);
});

describe('a parameter that is not given', () => {
  const client = (fallback: string): Promise<string[]> =>
    python(
      'class A:',
      "  DEFAULT = 'https://api.security.microsoft.com'",
      `  def __init__(self, base=${fallback}):`,
      '    self.base = base',
      '  def all(self):',
      "    return requests.get(self.base + '/api/alerts')",
      'A().all()',
    );

  test('as the class says', async () => expect(await client('DEFAULT')).toEqual(['missing']));
  test('as nobody says', async () => expect(await client('OTHER')).toEqual(['unverifiable low']));
});

describe('an object by the type that it is declared with', () => {
  const files = (type: string): Record<string, string> => ({
    'env.ts': [
      'export interface AppConfig { defenderBase: string }',
      `export const config: ${type} = { defenderBase: orElse("BASE", "https://api.security.microsoft.com") };`,
      'const orElse = (name: string, fallback: string) => process.env[name] ? process.env[name] : fallback;',
    ].join('\n'),
    'client.ts': [
      'import type { AppConfig } from "./env";',
      'export class Client {',
      '  constructor(private readonly config: AppConfig) {}',
      '  all() { return fetch(this.config.defenderBase + "/api/alerts"); }',
      '}',
    ].join('\n'),
  });

  test('that of the one there is', async () => expect(await statuses(files('AppConfig'))).toEqual(['missing']));
  test('that of another type', async () => expect(await statuses(files('OtherConfig'))).toEqual([]));
});

describe('PowerShell that runs what it is given', () => {
  const run = (body: string, call: string): Promise<string[]> =>
    statuses({ 'a.ps1': `function Invoke-Safe {\n param($Command, $Arguments)\n ${body}\n}\n${call}\n` });
  const call = (command: string, rest = ''): string =>
    `$r = Invoke-Safe -Command '${command}' -Arguments @{ Uri = ${URL}; Headers = $h }${rest}`;

  test.each([
    ['a request', 'Invoke-RestMethod', ['unverifiable low']],
    ['something else', 'Write-Entry', []],
  ])('%s', async (_, command, expected) => {
    expect(await run('& $Command @Arguments', call(command))).toEqual(expected);
  });

  test('arguments alone', async () => {
    expect(await run('Invoke-RestMethod @Arguments', call(''))).toEqual(['unverifiable low']);
  });

  test.each([
    ['throws', 'throw $_', ['unverifiable low', 'unverifiable low']],
    ['returns', 'return $_', ['unverifiable low']],
  ])('and the next page of what it gives, if else it %s', async (_, fails, expected) => {
    const next = "\nInvoke-Safe -Command 'Invoke-RestMethod' -Arguments @{ Uri = $r.'@odata.nextLink'; Headers = $h }";
    const body = `try { & $Command @Arguments; $done = 1 } catch { ${fails} }`;
    expect(await run(body, call('Invoke-RestMethod', next))).toEqual(expected);
  });
});

describe('a path that other APIs have as well, behind a base that is not known', () => {
  const client = (cls: string, ...more: string[]): string =>
    [
      'import requests',
      `class ${cls}:`,
      '  def __init__(self, base):',
      '    self.base = base',
      '  def all(self):',
      "    return requests.get(self.base.rstrip('/') + '/' + '/api/incidents')",
      ...more,
    ].join('\n');
  const found = (text: string, path = 'a.py'): Promise<string[]> => statuses({ [path]: text });
  const HUNT = "  PATH = '/api/advancedhunting/run'";
  const BASE = "BASE = os.getenv('MDE_BASE_URL')\n# https://api.security.microsoft.com";
  const constant = "ROOT = 'https://api.security.microsoft.com'";

  test.each([
    ['by itself', client('Client', `# ${URL}`), []],
    ['in a class that asks what only Defender has', client('Client', HUNT), ['unverifiable low']],
    ['beside such a class', `${client('Client')}\nclass Other:\n${HUNT}`, []],
    ['in a class of its name, in a file that names it', client('DefenderApi', constant), ['unverifiable low']],
    ['in another class of that file', client('WazuhApi', constant), []],
    ['in one of another Defender', client('BitDefenderApi', constant), []],
    ['in a class of its name, in a file that does not', client('DefenderApi', '# machineactions'), []],
    ['where the setting has its name', client('MdeClient', BASE), ['unverifiable low']],
    ['where the setting has another', client('MdeClient', BASE.replace('MDE', 'WAZUH')), []],
  ])('%s', async (_, text, expected) => expect(await found(text)).toEqual(expected));

  test.each([
    ['mde_tool.py', ['unverifiable low']],
    ['tool.py', []],
    ['amdeck.py', []],
  ])('in a function of %s', async (path, expected) => {
    const lines = [constant, 'def all(base):', "  return requests.get(base + '/api/incidents')"];
    expect(await found(['import requests', ...lines].join('\n'), path)).toEqual(expected);
  });
});

test.each([
  ['api', ['unverifiable low']],
  ['logger', []],
])('what %s is told of a request', async (name, expected) => {
  expect(await python(`self.${name}.api_call('GET', ${URL}, 200)`)).toEqual(expected);
});

describe('a function inside of another', () => {
  const wrapped = (...uses: string[]): Promise<string[]> =>
    python(
      'def ask(path, **kwargs):',
      '  def once():',
      "    return requests.get('https://api.security.microsoft.com' + path, **kwargs)",
      ...uses,
      `ask('/api/alerts', headers=${HEADERS})`,
      "ask('/api/machines')",
    );

  test('that is handed on', async () => expect(await wrapped('  return retry(once)')).toEqual(['ok', 'missing']));
  test('that is called', async () => expect(await wrapped('  return once()')).toEqual(['ok', 'missing']));
});

describe('a wrapper that nobody calls with a path', () => {
  const lines = (...calls: string[]): Promise<string[]> =>
    statuses({
      'a.py': [
        'import requests',
        'def ask(url):',
        '  return requests.get(url)',
        'def all(path):',
        "  return ask('https://api.security.microsoft.com/' + path)",
        'def one(path):',
        "  return ask('https://api.security.microsoft.com/' + path)",
        ...calls,
      ].join('\n'),
    });

  test('is one call', async () => expect(await lines()).toEqual(['missing']));
  test('is counted at its callers if one of them says', async () => {
    expect(await lines("all('api/alerts')")).toEqual(['missing', 'missing']);
  });
});

describe('a setting that a class declares', () => {
  const files = (field: string, base: string): Record<string, string> => ({
    'settings.py': [
      'class DefenderConfig(BaseModel):',
      `  api_base: str = ${base}`,
      'class Settings(BaseModel):',
      `  ${field}: DefenderConfig`,
    ].join('\n'),
    'client.py': [
      'import requests',
      'class Client:',
      '  def __init__(self, config):',
      '    self.config = config',
      '  def all(self):',
      "    return requests.get(self.config.defender_incidents.api_base + '/api/alerts')",
    ].join('\n'),
  });
  const base = "'https://api.security.microsoft.com'";

  test.each([
    ['by the name of its field', 'defender_incidents', base, ['missing']],
    ['of another name', 'defender_of_others', base, []],
    ['as the default of a field', 'defender_incidents', `Field(description='x', default=${base})`, ['missing']],
    ['as its description', 'defender_incidents', `Field(default='x', description=${base})`, []],
  ])('%s', async (_, field, value, expected) => expect(await statuses(files(field, value))).toEqual(expected));
});

test.each([
  ['as the first', 'headers=headers', ['missing']],
  ['in another way', `headers=${HEADERS}`, ['missing', 'ok']],
])('a next page that is asked %s', async (_, headers, expected) => {
  const lines = [
    'def all(url, headers):',
    '  r = requests.get(url, headers=headers).json()',
    "  if '@odata.nextLink' in r:",
    `    all(r['@odata.nextLink'], ${headers})`,
    `all(${URL}, headers={'Accept': 'a'})`,
  ];
  expect((await python(...lines)).sort()).toEqual(expected);
});

describe('arguments that no parameter takes', () => {
  const ROOT = "'https://api.security.microsoft.com'";
  const calls = [`ask('/api/alerts', headers=${HEADERS})`, "ask('/api/machines')"];

  test.each([
    ['handed on', `requests.get(${ROOT} + path, **rest)`],
    ['handed on among others', `requests.get(${ROOT} + path, timeout=3, **dict(rest))`],
    ['one taken out', `requests.get(${ROOT} + path, headers=rest.pop('headers', {}))`],
    ['one set, if it is not there', `(rest.setdefault('timeout', 3), requests.get(${ROOT} + path, **rest))`],
  ])('named, %s', async (_, body) => {
    expect(await python('def ask(path, **rest):', `  return ${body}`, ...calls)).toEqual(['ok', 'missing']);
  });

  test('named, through two wrappers', async () => {
    const inner = ['def send(path, **more):', `  return requests.get(${ROOT} + path, **more)`];
    const outer = ['def ask(path, **rest):', '  return send(path, **rest)'];
    expect(await python(...inner, ...outer, ...calls)).toEqual(['ok', 'missing']);
  });

  test('by their place', async () => {
    const file = `const ask = (name, ...rest) => fetch(...rest);\nask('a', ${URL}, { headers: { 'User-Agent': 'x' } });\nask('b', ${URL});\n`;
    expect(await statuses({ 'a.ts': file })).toEqual(['malformed', 'missing']);
  });

  test('by their place and named', async () => {
    const lines = ['def ask(*args, **rest):', `  return requests.get(${URL}, **rest)`];
    expect(await python(...lines, `ask(1, headers=${HEADERS})`, 'ask(1)')).toEqual(['ok', 'missing']);
  });

  test('that nothing is known of', async () => {
    expect(await python(`requests.get(${URL}, **options())`)).toEqual(['unverifiable low']);
  });
});

test.each([
  ['all lack it', 'headers={}', ['missing', 'missing']],
  ['one lacks it', `headers=${HEADERS}`, ['missing', 'missing', 'ok']],
])('a wrapper that tries again by itself, where %s', async (_, headers, expected) => {
  const lines = [
    'def ask(path, headers):',
    "  r = requests.get('https://api.security.microsoft.com' + path, headers=headers)",
    '  if r.status_code == 401:',
    '    return ask(path, {})',
    `ask('/api/alerts', ${headers})`,
    "ask('/api/machines', {})",
  ];
  expect((await python(...lines)).sort()).toEqual(expected);
});

test('requests to paths below a client that is handed on are counted where they are made', async () => {
  const file = [
    'static class Pipeline {',
    '  public static async Task Run(HttpClient http) { await Machines(http); await Alerts(http); }',
    '  static async Task Machines(HttpClient http) {',
    '    await http.GetAsync("/api/machines");',
    '  }',
    '  static async Task Alerts(HttpClient http) {',
    '    await http.GetAsync("/api/alerts");',
    '  }',
    '}',
    'class Service {',
    '  async Task Start() {',
    '    var http = new HttpClient { BaseAddress = new Uri("https://api.security.microsoft.com") };',
    '    await Pipeline.Run(http);',
    '  }',
    '}',
  ].join('\n');
  expect(reported(await scan({ 'a.cs': file }))).toEqual(['a.cs:4 missing', 'a.cs:7 missing']);
});

test.each([
  ["httpx.stream('GET', 'https://api.security.microsoft.com/api/alerts')", ['missing']],
  ["httpx.stream('GET', 'https://security.microsoft.com/alerts')", []],
])('an answer that is read bit by bit: %s', async (line, expected) => {
  expect(await python('import httpx', line)).toEqual(expected);
});

test.each([
  ['graph', '/security/labels2', ['unverifiable low']],
  ['graph', '/v1.0/security/labels2', ['unverifiable low']],
  ['graph', '/users/security/labels2', []],
  ['shop', '/security/labels2', []],
])('%s that asks %s', async (name, path, expected) => {
  const known = "shop.makeRequest('/security/alerts_v2', {})";
  expect((await python(known, `${name}.makeRequest('${path}', {})`)).slice(1)).toEqual(expected);
});

test.each([
  ['defender_api_url', ['unverifiable low']],
  ['mde_endpoint', ['unverifiable low']],
  ['defender_token_url', []],
  ['bitdefender_url', []],
  ['url', []],
])('a request to %s, of which nothing else is known', async (name, expected) => {
  const row = "for row in query('https://api.security.microsoft.com/.default'):";
  expect(await python(row, `  ${name} = row['endpoint']`, `  requests.get(${name})`)).toEqual(expected);
});

test('a variable of such a name that holds the address of another', async () => {
  const scope = "SCOPE = 'https://api.security.microsoft.com/.default'";
  expect(await python(scope, "defender_api_url = 'https://other.example/a'", 'requests.get(defender_api_url)')).toEqual(
    [],
  );
});

describe('a session that had the header', () => {
  const session = ['s = requests.Session()', `s.headers.update(${HEADERS})`];

  test.each([
    ['s.headers.clear()', ['missing']],
    ["if test: s.headers = {'Accept': 'x'}", ['unverifiable low']],
    ['s.cookies.clear()', ['ok']],
    ["s.headers = {'Accept': 'x'}", ['missing']],
    [`s.headers = {'Accept': 'x', **${HEADERS}}`, ['ok']],
    ['s.headers = load()', ['unverifiable low']],
    ["s.cookies = {'Accept': 'x'}", ['ok']],
    ["del s.headers['User-Agent']", ['missing']],
    ["del s.headers['Accept']", ['ok']],
  ])('%s', async (line, expected) => {
    expect(await python(...session, line, `s.get(${URL})`)).toEqual(expected);
  });

  test.each([
    ["{'User-Agent': None}", ['missing']],
    ["{'User-Agent': ''}", ['missing']],
    ["{'User-Agent': '' if test else a - b}", ['unverifiable']],
    ["{'Accept': None}", ['ok']],
    ["{'User-Agent': os.environ.get('AGENT', '')}", ['unverifiable']],
  ])('a call with %s', async (headers, expected) => {
    expect(await python(...session, `s.get(${URL}, headers=${headers})`)).toEqual(expected);
  });
});

test.each([
  ["{'Accept': 'x'}", ['missing']],
  ['{}', ['ok']],
  ['None', ['ok']],
  [HEADERS, ['ok']],
])('headers that stand in for others: %s was given', async (given, expected) => {
  const wrapper = ['def get(url, headers=None):', `  return requests.get(url, headers=headers or ${HEADERS})`];
  expect(await python(...wrapper, `get(${URL}, ${given})`)).toEqual(expected);
});

describe('headers that a branch puts in where none were given', () => {
  const wrapper = (condition: string, ...more: string[]) => [
    'def get(url, headers=None):',
    `  if ${condition}:`,
    `    headers = ${HEADERS}`,
    ...more,
    '  return requests.get(url, headers=headers)',
  ];
  const given = [`get(${URL}, {'Accept': 'x'})`, `get(${URL})`];

  test.each([
    ['headers is None', ['missing', 'ok']],
    ['not headers', ['missing', 'ok']],
    ['headers == None', ['missing', 'ok']],
    ['not url', ['missing', 'missing']],
    ['not headers or verbose', ['unverifiable low', 'unverifiable low']],
    ['headers is not None', ['ok', 'missing']],
  ])('%s', async (condition, expected) => {
    expect(await python(...wrapper(condition), ...given)).toEqual(expected);
  });

  test('or others where some were', async () => {
    const others = ['  else:', `    headers = {'Accept': 'x', **${HEADERS}}`];
    expect(await python(...wrapper('headers is None', ...others), ...given)).toEqual(['ok', 'ok']);
  });

  test('and that are set in any case', async () => {
    const set = `  headers.update(${HEADERS})`;
    expect(await python(...wrapper('headers is None', set), ...given)).toEqual(['ok', 'ok']);
  });

  test.each(['if (!headers)', 'if (headers === undefined)', 'if (null == headers)'])('%s', async (condition) => {
    const lines = [
      'async function get(url, headers) {',
      `  ${condition} headers = ${HEADERS};`,
      '  return fetch(url, { headers });',
      '}',
      `get(${URL}, { Accept: 'x' });`,
      `get(${URL});`,
    ];
    expect(await statuses({ 'a.js': lines.join('\n') })).toEqual(['missing', 'ok']);
  });

  test('before others are taken', async () => {
    const set = `  headers = {'Accept': 'x', **${HEADERS}}`;
    expect(await python(...wrapper('headers is None', set), ...given)).toEqual(['ok', 'ok']);
  });

  test('if (-not $Headers)', async () => {
    const lines = [
      'function Get-It($Url, $Headers) {',
      "  if (-not $headers) { $Headers = @{ 'User-Agent' = 'MdePartner-Contoso-X/1' } }",
      '  Invoke-RestMethod $Url -Headers $Headers',
      '}',
      `Get-It ${URL} @{ Accept = 'x' }`,
      `Get-It ${URL}`,
    ];
    expect(await statuses({ 'a.ps1': lines.join('\n') })).toEqual(['missing', 'ok']);
  });
});

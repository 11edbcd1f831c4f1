import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fix } from '../../src/app/fix.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const URL = 'https://api.security.microsoft.com/api/alerts';

async function fixed(files: Files) {
  const all = { ...MODEL_FILES, ...files };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const { crashes, undone, remaining, files: changed } = await fix(request, memoryTree(all), { scan: memoryScan(all) });
  expect([crashes, undone]).toEqual([[], []]);
  return { remaining, changed };
}

/** `+…+` is what the fix inserts. */
test.each<[string, string, string]>([
  [
    'headers of YAML',
    'poll.yml',
    `poll:\n  method: GET\n  url: ${URL}\n  headers:\n    +User-Agent: ${AGENT}\n    +Accept: a/b\n`,
  ],
  [
    'headers of YAML in quotes, with CR LF',
    'play.yml',
    `- hosts: all\r\n  tasks:\r\n    - ansible.builtin.uri:\r\n        url: ${URL}\r\n        headers:\r\n          +User-Agent: "${AGENT}"\r\n          +Authorization: "Bearer {{ token }}"\r\n`,
  ],
  [
    'a request of YAML in a list without headers',
    'poll.yml',
    `poll:\n  - url: "${URL}"+\n    headers:\n      User-Agent: ${AGENT}+\n    method: GET\n`,
  ],
  ['YAML on one line', 'poll.yml', `poll: { method: GET, +headers: { User-Agent: ${AGENT} }, +url: ${URL} }\n`],
  [
    'JSON with empty headers',
    'poll.json',
    `{"method": "GET", "url": "${URL}", "headers": {+"User-Agent": "${AGENT}"+}}\n`,
  ],
  [
    'JSON without spaces',
    'poll.json',
    `{"method":"GET",+"headers":{"User-Agent":"${AGENT}"},+"url":"${URL}","body":{}}\n`,
  ],
  [
    'a Logic App without headers',
    'azuredeploy.json',
    `{\n    "actions": {\n        "Get": {\n            "type": "Http",\n            "inputs": {\n                "method": "GET",\n                +"headers": {\n                    "User-Agent": "${AGENT}"\n                },\n                +"uri": "${URL}"\n            }\n        }\n    }\n}\n`,
  ],
  [
    'headers of an ARM template with tabs',
    'mainTemplate.json',
    `{\n\t"inputs": {\n\t\t"headers": {\n\t\t\t+"User-Agent": "${AGENT}",\n\t\t\t+"Accept": "a/b"\n\t\t},\n\t\t"method": "GET",\n\t\t"uri": "${URL}"\n\t}\n}\n`,
  ],
  [
    'a list of headers',
    'poller.json',
    `{"request": {"httpMethod": "GET", "apiEndpoint": "${URL}", "headers": [+{"name": "User-Agent", "value": "${AGENT}"}, +{"name": "Accept", "value": "a/b"}]}}\n`,
  ],
  [
    'Terraform',
    'main.tf',
    `data "http" "alerts" {\n  url    = "${URL}"+\n  request_headers = {\n    User-Agent = "${AGENT}"\n  }+\n  method = "GET"\n}\n`,
  ],
  [
    'headers of Terraform',
    'main.tf',
    `data "http" "alerts" {\n  url = "${URL}"\n\n  request_headers = {\n    +User-Agent = "${AGENT}"\n    +Accept = "a/b"\n  }\n}\n`,
  ],
  [
    'Bicep',
    'main.bicep',
    `var action = {\n  type: 'Http'\n  inputs: {\n    method: 'GET'\n    uri: '${URL}'+\n    headers: {\n      'User-Agent': '${AGENT}'\n    }+\n  }\n}\n`,
  ],
  [
    'headers of Bicep',
    'main.bicep',
    `var action = {\n  type: 'Http'\n  inputs: {\n    method: 'GET'\n    uri: '${URL}'\n    headers: {\n      +'User-Agent': '${AGENT}'\n      +Accept: 'a/b'\n    }\n  }\n}\n`,
  ],
  [
    'transforms of an Elastic integration',
    'stream.yml.hbs',
    `interval: {{interval}}\nrequest.url: ${URL}\nrequest.transforms:\n{{#if ssl}}\n{{{ssl}}}\n{{/if}}\n+- set:\n    target: header.User-Agent\n    value: ${AGENT}\n+- set:\n    target: header.Accept\n    value: a/b\n`,
  ],
  [
    'an Elastic integration without transforms',
    'stream.yml.hbs',
    `interval: {{interval}}\nrequest.url: ${URL}+\nrequest.transforms:\n- set:\n    target: header.User-Agent\n    value: ${AGENT}+\nrequest.method: GET\n`,
  ],
])('%s', async (_, path, marked) => {
  const [before = '', added = '', behind = ''] = marked.split('+');
  const code = before + behind;
  const { changed, remaining } = await fixed({ [path]: code });
  expect(changed.map(({ path: one, after }) => [one, after])).toEqual([[path, before + added + behind]]);
  expect(remaining).toEqual([]);
  // Other parsers than those of the scan.
  if (path.endsWith('.json')) JSON.parse(changed[0]?.after ?? '');
  if (path.endsWith('.yml')) parse(changed[0]?.after ?? '', { strict: true });
  expect((await fixed({ [path]: changed[0]?.after ?? '' })).changed).toEqual([]);
});

test.each<[string, string, string]>([
  ['headers that are named', 'poll.yml', `h: &h\n  Accept: a/b\npoll:\n  method: GET\n  url: ${URL}\n  headers: *h\n`],
  [
    'headers with an anchor that a request to another vendor names',
    'poll.yml',
    `poll:\n  method: GET\n  url: ${URL}\n  headers: &h\n    Accept: a/b\nother:\n  method: GET\n  url: https://www.virustotal.com/api/v3/files\n  headers: *h\n`,
  ],
  [
    'a resource of Terraform whose headers are not known',
    'main.tf',
    `resource "restapi_object" "alerts" {\n  url    = "${URL}"\n  method = "GET"\n}\n`,
  ],
])('%s: nothing is written', async (_, path, code) => {
  const { changed, remaining } = await fixed({ [path]: code });
  expect(changed).toEqual([]);
  expect(remaining).not.toEqual([]);
});

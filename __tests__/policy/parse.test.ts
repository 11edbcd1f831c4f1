import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { UsageError } from '../../src/core/errors.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJsonSchema } from '../../src/policy/schema.ts';
import { RULES } from '../../src/rules/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array) =>
  parsePolicy({ path: 'org/policy.yml', bytes: typeof content === 'string' ? bytes(content) : content }, RULES);

function refusal(content: string | Uint8Array): string {
  try {
    read(content);
  } catch (error: unknown) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('the policy is accepted');
}

const [EXAMPLE = ''] =
  /(?<=^```yaml\n)# yaml-language-server[\s\S]*?(?=^```$)/m.exec(
    readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8'),
  ) ?? [];

describe('a policy', () => {
  test('says what the caller decides, as the documented example shows', () => {
    const policy = read(EXAMPLE);
    expect(policy).toMatchObject({
      path: 'org/policy.yml',
      sha256: createHash('sha256').update(EXAMPLE).digest('hex'),
      failOn: 'warning',
      require: ['user-agent'],
      forbiddenSettings: ['scan.vendored', 'scan.hosts.ignore', 'products[].source'],
      hosts: ['defender-proxy.contoso.com'],
      waivers: [{ rule: 'landing-page-off-topic', owner: 'web-team', expires: '2027-06-30' }],
      libraries: [{ name: 'contoso-http' }],
    });
    expect([...policy.severities]).toEqual([
      ['logo-heavy', 'error'],
      ['description-too-short', 'notice'],
    ]);
    expect([...policy.unwaivable]).toEqual(['user-agent-missing']);
  });

  test('may leave out everything but its version', () => {
    expect(read('schemaVersion: 1\n')).toMatchObject({ failOn: null, require: [], waivers: [], hosts: [] });
  });

  test("can name every rule as 'all'", () => {
    expect(read('schemaVersion: 1\nunwaivable: [all]\n').unwaivable).toEqual(new Set(RULES.map(({ meta }) => meta.id)));
  });

  test('keeps a waiver that has expired, because it ends by itself', () => {
    const text = 'schemaVersion: 1\nwaivers:\n  - { rule: logo-heavy, reason: x, owner: y, expires: 2020-01-31 }\n';
    expect(read(text).waivers).toHaveLength(1);
  });

  test('has names of hosts without scheme, path and capitals', () => {
    const text = 'schemaVersion: 1\nscan: { hosts: { extra: ["https://Proxy.contoso.com/api"] } }\n';
    expect(read(text).hosts).toEqual(['proxy.contoso.com']);
  });

  test('ignores keys that begin with x-, for anchors', () => {
    const text =
      'x-team: &team partner-team\nschemaVersion: 1\nwaivers:\n  - { rule: logo-heavy, reason: x, owner: *team }\n';
    expect(read(text).waivers).toMatchObject([{ owner: 'partner-team' }]);
  });
});

const waiver = (fields: string) => `schemaVersion: 1\nwaivers:\n  - { ${fields} }\n`;
const bomb = `schemaVersion: 1\nx-a: &a [${'1,'.repeat(99)}1]\n${Array.from({ length: 6 }, (_, index) => {
  const from = String.fromCharCode(97 + index);
  const to = String.fromCharCode(98 + index);
  return `x-${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(',')}]\n`;
}).join('')}`;

describe('a policy with a fault is refused in one line with its place', () => {
  test.each([
    ['an empty file', '', /^org\/policy\.yml:1:1: The policy is empty\. Add 'schemaVersion: 1'/],
    ['only a comment', '# soon\n', /^org\/policy\.yml:1:1: The policy is empty\./],
    ['a list', '- failOn\n', /^org\/policy\.yml:1:1: The policy is a list, not a mapping\./],
    ['no version', 'failOn: error\n', /^org\/policy\.yml:1:1: The policy has no 'schemaVersion'\./],
    [
      'a newer version',
      'schemaVersion: 2\n',
      /^org\/policy\.yml:1:16: 'schemaVersion' is 2, .* newer version of the tool\.$/,
    ],
    [
      'an unknown key',
      'schemaVersion: 1\nfailon: never\n',
      /^org\/policy\.yml:2:1: The key 'failon' in the policy is unknown\. Did you mean 'failOn'\?$/,
    ],
    [
      'an unknown rule',
      'schemaVersion: 1\nseverities:\n  logo-hevy: error\n',
      /^org\/policy\.yml:3:3: The key 'logo-hevy' in 'severities' is unknown\. Did you mean 'logo-heavy'\?$/,
    ],
    [
      'a name like no rule',
      'schemaVersion: 1\nunwaivable: [zzz]\n',
      /^org\/policy\.yml:2:14: Item 1 of 'unwaivable' is 'zzz'\. It must be one of 'all', '[a-z-]+', '[a-z-]+' \(or \d+ more\)\.$/,
    ],
    [
      'no severity',
      'schemaVersion: 1\nseverities: { logo-heavy: off }\n',
      /^org\/policy\.yml:2:27: 'severities.logo-heavy' is 'off'\. It must be one of 'error', 'warning', 'notice'\.$/,
    ],
    ['no requirement', 'schemaVersion: 1\nrequire: [R9]\n', /^org\/policy\.yml:2:11: Item 1 of 'require' is 'R9'\./],
    [
      'no setting',
      'schemaVersion: 1\nforbiddenSettings: [scan.vendor]\n',
      /^org\/policy\.yml:2:21: Item 1 of 'forbiddenSettings' is 'scan\.vendor'\. Did you mean 'scan\.vendored'\?$/,
    ],
    [
      'a text in place of a list',
      'schemaVersion: 1\nunwaivable: logo-heavy\n',
      /^org\/policy\.yml:2:13: 'unwaivable' is 'logo-heavy'\. It must be a list/,
    ],
    [
      'a waiver without an owner',
      waiver('rule: logo-heavy, reason: x'),
      /^org\/policy\.yml:3:3: Waiver 1 has no 'owner'\./,
    ],
    [
      'a waiver with a blank owner',
      waiver('rule: logo-heavy, reason: x, owner: " "'),
      /^org\/policy\.yml:3:43: 'owner' of waiver 1 is empty\./,
    ],
    [
      'a waiver that expires on no day',
      waiver('rule: logo-heavy, reason: x, owner: y, expires: 2027-02-30'),
      /^org\/policy\.yml:3:55: 'expires' of waiver 1 is '2027-02-30', which is not a valid date: 2027-02 has only 28 days\./,
    ],
    [
      'a waiver for what cannot be waived',
      waiver('rule: manifest-missing, reason: x, owner: y'),
      /^org\/policy\.yml:3:13: 'rule' of waiver 1 is 'manifest-missing', a rule that cannot be waived\./,
    ],
    [
      'no host',
      'schemaVersion: 1\nscan: { hosts: { extra: ["a b"] } }\n',
      /^org\/policy\.yml:2:26: Item 1 of 'scan\.hosts\.extra' is 'a b', which is not a host name\./,
    ],
    [
      'settings that only a manifest may have',
      'schemaVersion: 1\nscan: { vendored: [] }\n',
      /^org\/policy\.yml:2:9: The key 'vendored' in 'scan' is unknown\./,
    ],
    ['a key twice', 'schemaVersion: 1\nfailOn: error\nfailOn: never\n', /^org\/policy\.yml:3:1: /],
    ['broken YAML', 'schemaVersion: 1\nrequire: [all\n', /^org\/policy\.yml:2:\d+: /],
    [
      'a second document',
      'schemaVersion: 1\n---\nfailOn: never\n',
      /^org\/policy\.yml:2:1: .* but a policy is a single document\./,
    ],
    ['a tag', 'schemaVersion: 1\nfailOn: !!js/function never\n', /^org\/policy\.yml:2:9: /],
    ['aliases that grow', bomb, /^org\/policy\.yml:\d+:\d+: (?:There are more than 100 aliases|Aliases repeat)/],
    ['curly quotes', 'schemaVersion: 1\nscan: { hosts: { extra: [“a.com”] } }\n', /^org\/policy\.yml:2:26: /],
  ])('%s', (_, text, message) => {
    const line = refusal(text);
    expect(line).toMatch(message);
    expect(line).not.toContain('\n');
    expect(line).not.toMatch(/manifest(?!-)/);
  });

  test('several faults: the first in the file, and how many follow', () => {
    expect(refusal('schemaVersion: 1\nrequire: [R9]\nfailOn: soon\nscam: 1\n')).toMatch(
      /^org\/policy\.yml:2:11: .* \(2 more faults in this file\)$/,
    );
  });

  test('bytes that are no text, and more than 64 KiB', () => {
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toBe(
      'org/policy.yml:1:1: The policy is UTF-16. Save it as UTF-8.',
    );
    expect(refusal(bytes(`schemaVersion: 1\n#${'x'.repeat(64 * 1024)}`))).toMatch(
      /^org\/policy\.yml:1:1: The policy has 65,55\d bytes, but the limit is 65,536 bytes \(64 KiB\)\. Remove/,
    );
  });
});

describe('the published schema', () => {
  const schema = policyJsonSchema(
    'https://example.com/policy.schema.json',
    RULES.map(({ meta }) => meta.id),
  );
  const validate = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

  test('accepts the documented example and refuses what the parser refuses', () => {
    expect(validate(parse(EXAMPLE))).toBe(true);
    for (const text of [
      'failOn: error',
      'schemaVersion: 1\nfailon: error',
      'schemaVersion: 1\nseverities: { x: error }',
    ])
      expect([text, validate(parse(text))]).toEqual([text, false]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/core/errors.ts';
import { FORMAT_NAMES } from '../../src/render/formats.ts';

const DEFAULT_CHECK = {
  name: 'check',
  paths: [],
  formats: { shown: 'pretty', files: [] },
  failOn: 'error',
  rules: null,
  today: null,
  release: null,
  require: [],
  policy: null,
  baseline: null,
  online: false,
  scan: true,
  har: [],
  changedSince: null,
  pageUrl: 'auto',
  why: null,
  ifNoManifestFound: 'error',
  color: 'auto',
  quiet: false,
  output: null,
};

const DEFAULT_FIX = { name: 'fix', paths: [], rules: null, suggest: false, art: false, dryRun: false, output: null };

describe('arguments', () => {
  test.each([
    [[], { name: 'nothing', output: null }],
    [['check'], DEFAULT_CHECK],
    [['check', 'a', 'b/**'], { ...DEFAULT_CHECK, paths: ['a', 'b/**'] }],
    [['check', '--if-no-manifest-found', 'ignore'], { ...DEFAULT_CHECK, ifNoManifestFound: 'ignore' }],
    [['check', '--why', 'src/a:b.py:12'], { ...DEFAULT_CHECK, why: { path: 'src/a:b.py', line: 12 } }],
    [['check', '--changed-since', 'origin/main'], { ...DEFAULT_CHECK, changedSince: 'origin/main' }],
    [['check', '--', '--odd'], { ...DEFAULT_CHECK, paths: ['--odd'] }],
    [
      ['check', '--format', 'json', '--output=o.json'],
      { ...DEFAULT_CHECK, formats: { shown: 'json', files: [] }, output: 'o.json' },
    ],
    [
      ['check', '--format', 'sarif=a.sarif', '--format=json=b=c.json'],
      {
        ...DEFAULT_CHECK,
        formats: {
          shown: 'pretty',
          files: [
            { format: 'sarif', file: 'a.sarif' },
            { format: 'json', file: 'b=c.json' },
          ],
        },
      },
    ],
    [
      ['check', '--format', 'json=a.json', '--format', 'github', '--output', 'a.txt'],
      {
        ...DEFAULT_CHECK,
        formats: { shown: 'github', files: [{ format: 'json', file: 'a.json' }] },
        output: 'a.txt',
      },
    ],
    [['check', '--fail-on=never', 'a'], { ...DEFAULT_CHECK, failOn: 'never', paths: ['a'] }],
    [['check', '--rule', 'a', '--rule', 'b'], { ...DEFAULT_CHECK, rules: ['a', 'b'] }],
    [['check', '--today', '2028-02-29'], { ...DEFAULT_CHECK, today: '2028-02-29' }],
    [
      ['check', '--no-scan', '--quiet', '--color', 'always'],
      { ...DEFAULT_CHECK, scan: false, quiet: true, color: 'always' },
    ],
    [
      [
        'check',
        '--release',
        'v1.0.0',
        '--require',
        'R6',
        '--require=readiness',
        '--online',
        '--har',
        'a.har',
        '--har=*.har',
      ],
      { ...DEFAULT_CHECK, release: 'v1.0.0', require: ['R6', 'readiness'], online: true, har: ['a.har', '*.har'] },
    ],
    [['fix'], DEFAULT_FIX],
    [['init'], { name: 'init', path: null, product: null, dryRun: false, output: null }],
    [
      ['init', 'a', '--product', 'Lens', '--dry-run', '--output', 'm.yml'],
      { name: 'init', path: 'a', product: 'Lens', dryRun: true, output: 'm.yml' },
    ],
    [
      ['fix', 'a', '--rule', 'x', '--suggest', '--art', '--dry-run', '--output', 'd.txt'],
      { ...DEFAULT_FIX, paths: ['a'], rules: ['x'], suggest: true, art: true, dryRun: true, output: 'd.txt' },
    ],
    [['explain', 'logo-heavy'], { name: 'explain', rule: 'logo-heavy', output: null }],
    [
      ['har', 'strip', 'a.har', '--host', 'proxy.contoso.com', '--output', 'b.har'],
      { name: 'har strip', file: 'a.har', hosts: ['proxy.contoso.com'], output: 'b.har' },
    ],
    [
      [
        'har',
        'record',
        '--mock',
        'm.json',
        '--host',
        'a.example',
        '--output',
        'o.har',
        '--',
        'python3',
        '-m',
        'x',
        '--help',
      ],
      {
        name: 'har record',
        command: ['python3', '-m', 'x', '--help'],
        mock: 'm.json',
        hosts: ['a.example'],
        output: 'o.har',
      },
    ],
    [['har', 'mocks', 'a'], { name: 'har mocks', paths: ['a'], output: null }],
    [['har', 'strip', '--help'], { name: 'help', command: 'har strip', output: null }],
    [['help', 'har', 'strip'], { name: 'help', command: 'har strip', output: null }],
    [['rules', '--output', 'r.txt'], { name: 'rules', output: 'r.txt' }],
    [['schema'], { name: 'schema', output: null }],
    [['--help'], { name: 'help', command: null, output: null }],
    [['-h'], { name: 'help', command: null, output: null }],
    [['help'], { name: 'help', command: null, output: null }],
    [['check', 'a', '--help'], { name: 'help', command: 'check', output: null }],
    [['explain', '-h'], { name: 'help', command: 'explain', output: null }],
    [['help', 'fix', '--output', 'h.txt'], { name: 'help', command: 'fix', output: 'h.txt' }],
    [['--version'], { name: 'version', output: null }],
  ])('%j', (args, invocation) => expect(parseArguments(args, 'npx x')).toEqual(invocation));

  test.each([
    [['chekc'], "unknown command 'chekc', did you mean check?"],
    [['quux-quux'], "unknown command 'quux-quux' (see 'npx x --help')"],
    [['har'], "har needs strip, record or mocks (see 'npx x har strip --help')"],
    [['har', 'strp'], "har needs strip, record or mocks (see 'npx x har strip --help')"],
    [['har', 'record', 'x'], "har record needs '--' and then a command (see 'npx x har record --help')"],
    [['har', 'record', 'x', '--', 'y'], "har record needs '--' and then a command (see 'npx x har record --help')"],
    [['har', 'record', '--'], "har record needs '--' and then a command (see 'npx x har record --help')"],
    [['har', 'strip'], "har strip takes one file (see 'npx x har strip --help')"],
    [['help', 'har', 'strip', 'x'], "help takes one command (see 'npx x --help')"],
    [['__proto__'], "unknown command '__proto__' (see 'npx x --help')"],
    [['check', '--formt', 'json'], "unknown option '--formt', did you mean --format?"],
    [['check', '--__proto__'], "unknown option '--__proto__' (see 'npx x check --help')"],
    [['check', '-x'], "unknown option '-x' (see 'npx x check --help')"],
    [['fix', '--fail-on', 'never'], "unknown option '--fail-on' (see 'npx x fix --help')"],
    [['rules', '--format', 'json'], "unknown option '--format' (see 'npx x rules --help')"],
    [
      ['check', '--format', 'jsn'],
      `--format cannot be 'jsn', did you mean json? (allowed: ${FORMAT_NAMES.join(', ')})`,
    ],
    [['check', '--format', 'xml'], `--format cannot be 'xml' (allowed: ${FORMAT_NAMES.join(', ')})`],
    [['init', 'a', 'b'], "init takes one folder (see 'npx x init --help')"],
    [['init', '--suggest'], "unknown option '--suggest' (see 'npx x init --help')"],
    [['fix', '--art'], "--art needs --suggest (see 'npx x fix --help')"],
    [['fix', '--rule', 'logo-heavy', '--art'], "--art needs --suggest (see 'npx x fix --help')"],
    [['check', '--format'], '--format needs a value: --format NAME[=FILE]'],
    [['check', '--format='], '--format needs a value: --format NAME[=FILE]'],
    [['check', '--format', 'json='], '--format json= needs a file: --format json=FILE'],
    [
      ['check', '--format', 'jsn=a.json'],
      `--format cannot be 'jsn', did you mean json? (allowed: ${FORMAT_NAMES.join(', ')})`,
    ],
    [
      ['check', '--format', 'json', '--format', 'sarif'],
      'only one format can be shown, not json and sarif (write the others to files: --format sarif=FILE)',
    ],
    [
      ['check', '--format', 'json=out/a', '--format', 'sarif=./out/b/../a'],
      "two formats go to './out/b/../a' (give each its own file)",
    ],
    [['check', '--format', 'json=a', '--output', 'a'], "two formats go to 'a' (give each its own file)"],
    [['check', '--output', '--quiet'], '--output needs a value: --output FILE'],
    [['check', '--quiet=yes'], '--quiet does not take a value'],
    ...['a.py', 'a.py:', ':3', 'a.py:0', 'a.py:x'].map((value): [string[], string] => [
      ['check', '--why', value],
      '--why needs PATH:LINE, for example --why src/client.py:12',
    ]),
    [
      ['check', '--today', '2027-02-29'],
      "--today cannot be '2027-02-29', which is not a valid date: 2027-02 has only 28 days (use YYYY-MM-DD)",
    ],
    [
      ['check', '--require', 'user-agnet'],
      "--require cannot be 'user-agnet', did you mean user-agent? (allowed: R1, R2, R3, R4.1, R4.2, R4.3, R4.4, R4.5, R5, R6, readiness, listing, user-agent, all)",
    ],
    [['explain'], "explain takes one rule (run 'npx x rules' to list all rules)"],
    [['explain', 'a', 'b'], "explain takes one rule (run 'npx x rules' to list all rules)"],
    [['rules', 'x'], "unexpected argument 'x' (see 'npx x rules --help')"],
    [['help', 'chekc'], "unknown command 'chekc', did you mean check?"],
    [['help', 'check', 'fix'], "help takes one command (see 'npx x --help')"],
    [['--nothing'], "unknown option '--nothing' (see 'npx x --help')"],
    [['--output', 'x'], "no command is given (see 'npx x --help')"],
  ])('%j is refused in one line', (args, message) => {
    expect(() => parseArguments(args, 'npx x')).toThrow(new UsageError(message));
  });
});

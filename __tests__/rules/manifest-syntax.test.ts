import { manifestSyntax } from '../../src/rules/manifest-syntax.ts';
import { MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const file = (text: string) => ({ 'mde-partner.yml': text });

testRule(manifestSyntax, {
  valid: [
    { name: 'the model', manifest: 'schemaVersion: 1\n' },
    {
      name: 'every style of text, anchors and core tags',
      manifest: '    description: >-\n      a "b"\n      c\nx-a: &a [!!str 1.10, \'x\', "y"]\nx-b: *a\n',
    },
    { name: 'no manifest', files: { 'mde-partner.yml': null } },
    { name: 'bytes that are no text', files: file('a: \u0000') },
    { name: 'wrong keys', files: file('a: 1\n') },
  ],
  invalid: [
    {
      name: 'an unclosed quote, at its opening line',
      manifest: '    description: "Adds network context\n',
      findings: [
        {
          severity: 'error',
          at: '6:18',
          underlined: '"',
          message: /The quoted text that begins in line 6 has no closing "\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a colon in the text',
      manifest: '    description: Contoso: adds context\n',
      findings: [{ severity: 'error', underlined: ':', fix: 'suggest' }],
      fixed: '    description: "Contoso: adds context"\n',
    },
    {
      name: 'a duplicate key',
      manifest: '    logo: a.svg\n    logo: b.svg\n',
      findings: [
        { severity: 'error', at: '8:5', underlined: 'logo', related: ['logo'], message: /already set in line 7/ },
      ],
    },
    {
      name: 'a directive',
      files: file('%YAML 1.1\n---\na: b\n'),
      findings: [{ severity: 'error', underlined: '%YAML 1.1' }],
    },
    {
      name: 'the directive of the version that is read',
      files: file(`%YAML 1.2\n---\n${MODEL_MANIFEST}`),
      findings: [{ severity: 'notice', at: '1:1', underlined: '%YAML 1.2', message: /not needed/, fix: 'none' }],
    },
    ...['%YAML 1.3', '%YAML 1.20', '%yaml 1.2', '%TAG ! x:', '%YAML 1.2 x'].map((directive) => ({
      name: directive,
      files: file(`${directive}\n---\na: b\n`),
      findings: [{ severity: 'error' as const, at: '1:1', message: /^Directives/ }],
    })),
    { name: 'a tag', files: file('a: !!binary b\n'), findings: [{ severity: 'error', underlined: '!!binary' }] },
    { name: 'a second document', files: file('a: b\n---\nc: d\n'), findings: [{ severity: 'error', at: '2:1' }] },
    {
      name: 'a merge key',
      files: file('x: &x {}\ny:\n  <<: *x\n'),
      findings: [{ severity: 'error', underlined: '<<' }],
    },
    { name: 'an alias to nothing', files: file('a: *b\n'), findings: [{ severity: 'error', underlined: '*b' }] },
    {
      name: 'a cycle',
      files: file('a: &b [*b]\n'),
      findings: [{ severity: 'error', underlined: '*b', message: /part of/ }],
    },
    {
      name: '101 aliases',
      files: file(`a: &a b\nc: [${'*a,'.repeat(101)}]\n`),
      findings: [{ severity: 'error', message: /more than 100/ }],
    },
    {
      name: '33 levels',
      files: file(`a: ${'['.repeat(32)}${']'.repeat(32)}\n`),
      findings: [{ severity: 'error', at: '1:35' }],
    },
    { name: 'an empty file', files: file(''), findings: [{ severity: 'error', at: '1:1', message: /is empty/ }] },
    { name: 'a list', files: file('- a\n'), findings: [{ severity: 'error', at: '1:1', message: /is a list/ }] },
    {
      name: 'several faults',
      files: file('a: @b\nc: `d`\n'),
      findings: [
        { severity: 'error', at: '1:4' },
        { severity: 'error', at: '2:4' },
      ],
      fixed: 'a: "@b"\nc: "`d`"\n',
    },
  ],
});

import { manifestUnreadable } from '../../src/rules/manifest-unreadable.ts';
import { MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

testRule(manifestUnreadable, {
  valid: [
    {
      name: 'UTF-8 with a byte order mark, CRLF and other scripts',
      files: { 'mde-partner.yml': `\uFEFF${MODEL_MANIFEST}x-a: 日本 😀\n`.replaceAll('\n', '\r\n') },
    },
    { name: 'no manifest', files: { 'mde-partner.yml': null } },
    { name: 'text that is no YAML', files: { 'mde-partner.yml': 'a: [' } },
    { name: 'exactly 64 KiB', files: { 'mde-partner.yml': MODEL_MANIFEST.padEnd(65_536, '#') } },
  ],
  invalid: [
    {
      name: 'over 64 KiB',
      files: { 'mde-partner.yml': MODEL_MANIFEST.padEnd(65_537, '#') },
      findings: [
        { severity: 'error', at: '1:1', message: /has 65,537 bytes, but the limit is 65,536 bytes/, fix: 'none' },
      ],
    },
    {
      name: 'Latin-1',
      files: { 'mde-partner.yml': bytes('company:\n  name: Café\n', 'latin1') },
      findings: [{ severity: 'error', at: '2:12', message: /^Byte 21 \(0xE9\) is not UTF-8\./ }],
    },
    {
      name: 'UTF-16',
      files: { 'mde-partner.yml': bytes(`\uFEFF${MODEL_MANIFEST}`, 'utf16le') },
      findings: [{ severity: 'error', at: '1:1', message: /The manifest is UTF-16\. Save it as UTF-8\./ }],
    },
    {
      name: 'a NUL byte',
      manifest: '    description: a\u0000b\n',
      findings: [
        { severity: 'error', at: '6:19', underlined: '\u0000', message: /^The character U\+0000 is not allowed\./ },
      ],
    },
    {
      name: 'a carriage return that ends no line',
      manifest: '    description: a\rb\n',
      findings: [{ severity: 'error', at: '6:19', message: /^The character U\+000D is not allowed\./ }],
    },
    {
      name: 'a folder in its place',
      files: { 'mde-partner.yml': null, 'mde-partner.yml/readme': '' },
      findings: [{ severity: 'error', at: '1:1', message: /is a folder/ }],
    },
    {
      name: 'a link out of the repository',
      files: { 'mde-partner.yml': null },
      special: { 'mde-partner.yml': { kind: 'outside' } },
      findings: [
        { severity: 'error', at: '1:1', message: /'mde-partner\.yml' is a link to a file outside the repository\./ },
      ],
    },
    {
      name: 'a file that may not be read',
      files: { 'mde-partner.yml': null },
      special: { 'mde-partner.yml': { kind: 'unreadable', reason: 'permission denied' } },
      findings: [{ severity: 'error', message: /cannot be read: permission denied/ }],
    },
  ],
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const action = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')) as {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required: boolean; default: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

describe('action.yml', () => {
  test('runs the bundle with node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('declares every input of the contract whose engine is there, with its default', () => {
    expect(Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))).toEqual({
      manifest: '',
      'working-directory': '.',
      'fail-on': 'error',
      policy: '',
      annotations: 'all',
      release: '',
      require: '',
      baseline: '',
      scan: 'true',
      online: 'false',
      har: '',
      today: '',
      'if-no-manifest-found': 'error',
      'report-file': '',
      'sarif-file': '',
      'preview-file': '',
      'pack-file': '',
      'page-url': 'auto',
      'check-run': 'false',
      comment: 'false',
      suggestions: 'false',
      token: '$' + '{{ github.token }}',
    });
    expect(Object.values(action.inputs).every(({ required }) => required === false)).toBe(true);
  });

  test('declares every output of the contract whose engine is there', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'conclusion',
      'errors',
      'warnings',
      'notices',
      'waived',
      'known',
      'report',
      'sarif',
      'preview',
      'pack',
      'products',
    ]);
  });

  test('everything is described, shortly', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^\S[^\n]{15,}\.$/);
    expect(action.description.length).toBeLessThanOrEqual(125);
    // Allowed by the Marketplace.
    expect(['shield', 'check-square', 'award', 'clipboard']).toContain(action.branding.icon);
    expect(action.branding.color).toBe('blue');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { statesPage } from '../../src/render/rule-page/states-page.ts';
import { STATES } from '../../src/render/states.ts';
import { requirementOf } from '../../src/requirements.ts';
import { requirementOpen } from '../../src/rules/requirement-open.ts';
import { productOf } from '../rules/artifacts/product-of.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('one table says what each word means, and the README leads to it', () => {
  const page = statesPage('requirement-open');
  const words = ['met', 'not met', 'waived', 'declared by you', 'not declared', 'unknown', 'not applicable'];
  expect(Object.values(STATES).map(({ word }) => word)).toEqual(words);
  for (const word of [...words, 'excluded', 'not judged'])
    expect(page).toMatch(new RegExp(`^\\| .*\\*\\*${word}\\*\\* \\|`, 'm'));
  expect(readFileSync(join(ROOT, 'docs', 'states.md'), 'utf8')).toBe(page);
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('](docs/states.md)');
});

test.each(Object.entries(STATES))('the rule treats %s as the table of states says', (status, { satisfies }) => {
  const { file, run, manifest } = productOf('');
  const requirement = requirementOf('R6');
  if (!requirement) throw new Error('there is no R6');
  const state = { status: status as keyof typeof STATES, reason: null };
  const base = { kind: 'requirements', manifest, product: null, index: null, file, run } as const;
  const found = [...(requirementOpen.check({ ...base, required: [{ requirement, state }] }) as Iterable<object>)];
  expect(found).toHaveLength(satisfies ? 0 : 1);
});

test('every state has a letter of its own, in ASCII', () => {
  const letters = Object.values(STATES).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  for (const letter of letters) expect(letter).toMatch(/^[!-~]$/);
});

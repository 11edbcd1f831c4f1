import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SEVERITIES } from '../../src/core/finding.ts';
import type { ListedRule } from '../../src/core/rule.ts';
import { TEMPLATE_COMMAND } from '../../src/core/template-command.ts';
import { REQUIREMENTS } from '../../src/requirements.ts';
import { loadRules, loadSelected, RULES } from '../../src/rules/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ids = RULES.map((rule) => rule.meta.id);
const rules = await loadRules();
const namesIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

test('the command that prints a template explains the rule that has one', () => {
  const withTemplate = rules.filter(({ meta }) => meta.docs.template).map(({ meta }) => `explain ${meta.id}`);
  expect(withTemplate).toEqual([TEMPLATE_COMMAND]);
});

describe('the registry', () => {
  test('names every rule once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('lists of every rule what its own record says, and loads it', () => {
    const listed = ({ meta: { id, requirements, waivable, scans, reads }, subjects }: ListedRule) => ({
      ...{ id, requirements, waivable, scans, reads },
      subjects,
    });
    expect(rules.map(listed)).toEqual(RULES.map(listed));
  });

  test.each(ids)('loads %s when it alone is selected', async (id) => {
    const loaded = (await loadSelected(new Set([id]))).filter((rule) => 'check' in rule);
    expect(loaded.map((rule) => rule.meta.id)).toContain(id);
    expect(loaded.length).toBeLessThan(ids.length);
  });

  test('holds every rule file, and every rule has its file, its test and its page', () => {
    // Files that are not rules have a name of one word.
    const files = namesIn('src/rules', '.ts').filter((name) => name.includes('-'));
    const sorted = [...ids].sort();
    expect(files).toEqual(sorted);
    expect(namesIn('__tests__/rules', '.test.ts')).toEqual(sorted);
    expect(namesIn('docs/rules', '.md').filter((name) => name !== 'README')).toEqual(sorted);
  });

  test('every requirement has its rules, and every rule about the listing its requirement', () => {
    const served = new Set(rules.flatMap((rule) => rule.meta.requirements));
    expect(REQUIREMENTS.map(({ id }) => id).filter((id) => !served.has(id))).toEqual([]);
    const without = rules.filter((rule) => rule.meta.requirements.length === 0).map((rule) => rule.meta.id);
    expect(without.filter((id) => !/^(?:manifest|waiver|scan|requirement)-/.test(id))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.meta.id, rule] as const))(
    '%s has a full record and a test that uses it',
    (id, { meta }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(meta.severities.length).toBeGreaterThan(0);
      expect([...meta.severities]).toEqual(SEVERITIES.filter((severity) => meta.severities.includes(severity)));
      for (const text of [meta.title, meta.docs.what, meta.docs.why, meta.docs.fix]) expect(text.trim()).not.toBe('');
      const known = REQUIREMENTS.map((requirement) => requirement.id as string);
      expect(meta.requirements.filter((requirement) => !known.includes(requirement))).toEqual([]);
      const source = join(ROOT, '__tests__', 'rules', `${id}.test.ts`);
      expect(existsSync(source) && readFileSync(source, 'utf8')).toContain('testRule(');
    },
  );
});

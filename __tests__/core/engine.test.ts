import { describe, expect, test } from '@jest/globals';
import { runRules } from '../../src/core/engine.ts';
import type { Draft } from '../../src/core/finding.ts';
import type { ListedRule, Rule, Subject } from '../../src/core/rule.ts';
import { startOf } from '../../src/core/text.ts';

const subject: Subject = { kind: 'product', manifest: 'mde-partner.yml', product: 'Cognito' };
const draft: Draft = { severity: 'error', message: 'no', location: startOf('mde-partner.yml') };

function rule(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  const docs = { what: '', why: '', fix: '', examples: [{ bad: '', good: '' }] as const };
  return {
    meta: {
      id,
      title: id,
      severities: ['error'],
      requirements: ['R4.1'],
      since: '1.0.0',
      group: 'logo',
      restsOn: {},
      docs,
    },
    subjects: ['product'],
    check,
    ...more,
  };
}

const statuses = async (...args: Parameters<typeof runRules>) =>
  (await runRules(...args)).checks.map(({ rule: id, status, reason }) => [id, status, reason]);

describe('runRules', () => {
  test('every rule has a result for every subject of its kinds', async () => {
    const rules = [
      rule('a', () => []),
      rule('b', () => [draft]),
      rule('c', () => [draft], { skip: () => 'no logo' }),
      rule('d', () => [], { subjects: ['manifest'] }),
    ];
    expect(await statuses(rules, [subject])).toEqual([
      ['a', 'passed', null],
      ['b', 'failed', null],
      ['c', 'skipped', 'no logo'],
    ]);
  });

  test('a skip states whether the run was asked to judge the subject', async () => {
    const rules = [
      rule('a', () => []),
      rule('b', () => [draft], { skip: () => 'no logo' }),
      rule('c', () => [draft], { skip: async () => ({ reason: 'not online', asked: false }) }),
    ];
    const { checks } = await runRules(rules, [subject]);
    expect(checks.map(({ asked, reason }) => [asked, reason])).toEqual([
      [true, null],
      [true, 'no logo'],
      [false, 'not online'],
    ]);
  });

  test('a selected rule that is not loaded is never ignored silently', async () => {
    const listed: ListedRule = { meta: { id: 'a', requirements: [] }, subjects: ['product'] };
    expect(await statuses([listed], [subject], new Set())).toEqual([['a', 'skipped', 'not selected']]);
    const outcome = await runRules([listed], [subject], new Set(['a']));
    expect(outcome.checks.map(({ status }) => status)).toEqual(['errored']);
    expect(outcome.crashes).toHaveLength(1);
  });

  test('a rule that was not selected is skipped, never passed', async () => {
    expect(await statuses([rule('a', () => []), rule('b', () => [draft])], [subject], new Set(['a']))).toEqual([
      ['a', 'passed', null],
      ['b', 'skipped', 'not selected'],
    ]);
  });

  test.each([
    [
      'check',
      rule('a', () => {
        throw new Error('secret');
      }),
    ],
    [
      'an asynchronous check',
      rule('a', async function* () {
        yield draft;
        throw new Error('secret');
      }),
    ],
    [
      'skip',
      rule('a', () => [], {
        skip: () => {
          throw new Error('secret');
        },
      }),
    ],
    ['an undeclared severity', rule('a', () => [{ ...draft, severity: 'notice' as const }])],
    ['an empty message', rule('a', () => [{ ...draft, message: ' ' }])],
  ])('a rule that throws in %s is errored, and the next one runs', async (_, broken) => {
    const outcome = await runRules([broken, rule('b', () => [draft])], [subject]);
    expect(outcome.checks.map(({ status }) => status)).toEqual(['errored', 'failed']);
    expect(outcome.checks[0]?.reason).not.toContain('secret');
    expect(outcome.crashes.map((crash) => crash.rule)).toEqual(['a']);
    expect(outcome.findings.at(-1)?.rule).toBe('b');
  });

  test('findings carry rule, manifest, product and requirements', async () => {
    const { findings } = await runRules([rule('a', () => [draft, { ...draft, requirements: ['R5'] }])], [subject]);
    expect(findings).toEqual([
      {
        rule: 'a',
        ...draft,
        manifest: 'mde-partner.yml',
        product: 'Cognito',
        requirements: ['R4.1'],
        related: [],
        occurrences: [{ location: draft.location }],
        fix: null,
        waiver: null,
      },
      {
        rule: 'a',
        ...draft,
        manifest: 'mde-partner.yml',
        product: 'Cognito',
        requirements: ['R5'],
        related: [],
        occurrences: [{ location: draft.location }],
        fix: null,
        waiver: null,
      },
    ]);
  });
});

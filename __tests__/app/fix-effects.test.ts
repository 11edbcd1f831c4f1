import { describe, expect, test } from '@jest/globals';
import { harmBetween, type Judgment, readingOf } from '../../src/app/fix-effects.ts';
import type { Finding } from '../../src/core/finding.ts';
import { startOf } from '../../src/core/text.ts';
import { loadRules } from '../../src/rules/index.ts';
import { aCheck, aManifest } from '../support/reports.ts';

const LOGO = 'assets/logo.svg';
const READING = readingOf(await loadRules());

function found(rule: string, changes: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'warning',
    message: `${rule}.`,
    location: startOf(LOGO),
    manifest: 'mde-partner.yml',
    product: 'Contoso Cognito',
    requirements: [],
    related: [],
    occurrences: [],
    fix: null,
    waiver: null,
    ...changes,
  };
}

const harm = (before: Judgment, after: Judgment, path: string, fixed: readonly Finding[]) =>
  harmBetween(before, after, READING)(path, fixed);

/** A state in which all rules named could judge the product. */
function state(findings: readonly Finding[], ran: readonly string[], name = 'Contoso Cognito'): Judgment {
  const checks = ran.map((rule) => aCheck({ rule, product: name }));
  const products = aManifest().products.map((product) => ({ ...product, name }));
  return { findings, manifests: [aManifest({ checks, products })] };
}

const RAN = ['logo-unreadable', 'logo-framing', 'logo-not-square', 'logo-size-syntax'];
const SYNTAX = found('logo-size-syntax');

function harmOf(after: readonly Finding[], fixed: readonly Finding[] = [SYNTAX], before = fixed): string | null {
  return harm(state(before, RAN), state(after, RAN), LOGO, fixed);
}

describe('harm', () => {
  test('none where the finding is gone', () => {
    expect(harmOf([])).toBeNull();
    expect(harmOf([found('logo-framing')], [SYNTAX], [SYNTAX, found('logo-framing')])).toBeNull();
  });

  test('a finding of the same severity or a higher one that was not there', () => {
    expect(harmOf([found('logo-framing')])).toBe('it caused the warning logo-framing');
    expect(harmOf([found('logo-not-square', { severity: 'error' })])).toBe('it caused the error logo-not-square');
    expect(harmOf([found('logo-framing', { severity: 'notice' })])).toBeNull();
  });

  test('a finding that got more severe', () => {
    const mild = found('logo-framing', { severity: 'notice' });
    expect(harmOf([found('logo-framing')], [SYNTAX], [SYNTAX, mild])).toBe('it caused the warning logo-framing');
  });

  test('a finding of the same rule more than before', () => {
    const framing = found('logo-framing');
    expect(harmOf([framing, framing], [SYNTAX], [SYNTAX, framing])).toBe('it caused the warning logo-framing');
  });

  test('a finding that no waiver covers anymore', () => {
    const waived = found('logo-framing', {
      waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' },
    });
    expect(harmOf([waived], [SYNTAX], [SYNTAX, waived])).toBeNull();
    expect(harmOf([found('logo-framing')], [SYNTAX], [SYNTAX, waived])).not.toBeNull();
  });

  test('the finding is still there', () => {
    expect(harmOf([SYNTAX])).toBe('it did not remove the finding');
    expect(harmOf([found('logo-size-syntax', { message: 'In other words.' })])).toBe('it did not remove the finding');
  });

  test('the file cannot be read anymore, though nothing else is found in it', () => {
    expect(harmOf([found('logo-unreadable', { severity: 'error' })])).toBe('the file could no longer be read');
  });

  test('what another file got is not its matter', () => {
    expect(harmOf([found('logo-framing', { location: startOf('other.svg') })])).toBeNull();
  });

  test('what could not be judged before was not caused', () => {
    const ran = RAN.filter((rule) => rule !== 'logo-framing');
    const after = [found('logo-framing', { severity: 'error' })];
    expect(harm(state([SYNTAX], ran), state(after, RAN), LOGO, [SYNTAX])).toBeNull();
  });

  test('a product with another name is the product that was there', () => {
    const renamed = found('logo-framing', { product: 'Contoso Beta' });
    expect(harm(state([SYNTAX], RAN), state([renamed], RAN, 'Contoso Beta'), LOGO, [SYNTAX])).toBe(
      'it caused the warning logo-framing',
    );
  });
});

describe('harm of a fix that lets more be read', () => {
  const inManifest = (rule: string, message: string): Finding =>
    found(rule, { severity: 'error', message, product: null, location: startOf('mde-partner.yml') });
  const RULES = ['manifest-syntax', 'manifest-schema', 'name-unfit'];
  const judged = (findings: readonly Finding[]): Judgment => ({
    findings,
    manifests: [aManifest({ checks: RULES.map((rule) => aCheck({ rule, product: null })) })],
  });
  const key = inManifest('manifest-schema', "There is no key 'product'.");
  const harmIn = (after: readonly Finding[]) => harm(judged([key]), judged(after), 'mde-partner.yml', [key]);

  test('not what is found in text seen for the first time', () => {
    expect(
      harmIn([inManifest('manifest-schema', "There is no key 'nam'."), inManifest('name-unfit', 'No.')]),
    ).toBeNull();
  });

  test('but a finding that is still there, and a file that cannot be read anymore', () => {
    expect(harmIn([key])).toBe('it did not remove the finding');
    expect(harmIn([inManifest('manifest-syntax', 'A quote is open.')])).toBe('the file could no longer be read');
  });
});

import { expect, test } from '@jest/globals';
import { notRunLines } from '../../../src/render/summary/not-run.ts';
import { aCheck } from '../../support/reports.ts';

const placed = (rule: string, product: string | null, reason: string) => ({
  ...aCheck({ rule, product, status: 'skipped', reason }),
  manifest: 'mde-partner.yml',
});

test('each reason once, with its rules and what they were not run on', () => {
  const checks = [
    placed('landing-page-unreachable', 'Lens', 'the page was not opened'),
    placed('landing-page-off-topic', 'Lens', 'the page was not opened'),
    placed('waiver-added', null, 'the change is not known'),
    placed('landing-page-unreachable', 'Vault', 'the page was not opened'),
  ];
  expect([...notRunLines(checks)]).toEqual([
    '* landing-page-unreachable, landing-page-off-topic: the page was not opened (Lens, Vault)\n',
    '* waiver-added: the change is not known (mde-partner.yml)\n',
  ]);
});

test('many products are counted', () => {
  const checks = Array.from({ length: 1234 }, (_, index) => placed('logo-heavy', `P${index}`, 'no logo'));
  expect([...notRunLines(checks)]).toEqual([
    '* logo-heavy: no logo (P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, and 1,224 more in the report file)\n',
  ]);
});

test('a reason that looks like a list item makes no list', () => {
  expect([...notRunLines([placed('logo-heavy', 'Lens', '1. x')])]).toEqual(['* logo-heavy: 1. x (Lens)\n']);
});

import { describe, expect, test } from '@jest/globals';
import { pressReleaseMeasurements } from '../../../src/rules/artifacts/press-releases.ts';
import { productOf } from './product-of.ts';

const measured = (...releases: string[]) =>
  pressReleaseMeasurements(productOf(`    pressReleases:\n${releases.map((one) => `      - { ${one} }\n`).join('')}`));

describe('pressReleaseMeasurements', () => {
  test('days between and the earliest publish day', () => {
    expect(measured('title: Contoso joins, submitted: 2026-03-02, publish: "2026-03-16"')).toEqual([
      {
        title: 'Contoso joins',
        submitted: '2026-03-02',
        publish: '2026-03-16',
        days: 14,
        businessDays: 10,
        earliest: '2026-03-12',
      },
    ]);
  });

  test('what is not stated or cannot be read is null', () => {
    expect(
      measured('submitted: 2026-02-25', 'title: b, publish: 2026-03-16', 'submitted: 2.3.2026, publish: 2026-03-16'),
    ).toEqual([
      { title: null, submitted: '2026-02-25', publish: null, days: null, businessDays: null, earliest: '2026-03-07' },
      { title: 'b', submitted: null, publish: '2026-03-16', days: null, businessDays: null, earliest: null },
      { title: null, submitted: '2.3.2026', publish: '2026-03-16', days: null, businessDays: null, earliest: null },
    ]);
  });

  test('none for a product without press releases', () => {
    expect(pressReleaseMeasurements(productOf(''))).toEqual([]);
  });
});

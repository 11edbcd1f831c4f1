import { expect, test } from '@jest/globals';
import type { Measurements } from '../../src/core/report.ts';
import { measured } from '../../src/render/measured.ts';

const NOTHING: Measurements = {
  description: null,
  logo: null,
  landingPage: null,
  userAgent: null,
  pressReleases: null,
  entraApplication: null,
  release: null,
  apiCalls: null,
  traffic: null,
};
const text = (requirement: string, measurements: Partial<Measurements>) =>
  measured(requirement, { name: 'Cognito', measurements: { ...NOTHING, ...measurements } });

const LOGO = {
  path: 'a.svg',
  sha256: '',
  bytes: 812,
  width: 128,
  height: 64,
  ratio: 2,
  viewBox: null,
  estimated: false,
  notDrawn: [],
} as const;
const RELEASE = {
  title: 'Joins',
  submitted: '2026-03-02',
  publish: null,
  days: null,
  businessDays: null,
  earliest: '2026-03-12',
};

test.each<[string, Partial<Measurements>, string | null]>([
  ['R4.1', {}, null],
  ['R4.1', { logo: { ...LOGO, ink: null } }, '2:1 (128 × 64), 812 bytes, a.svg'],
  [
    'R4.1',
    { logo: { ...LOGO, width: null, height: null, ratio: null, ink: null } },
    'no shape of its own, 812 bytes, a.svg',
  ],
  // Long side 0.1 to 0.9; middle at 0.5 and 0.55.
  [
    'R4.1',
    { logo: { ...LOGO, height: 128, ratio: 1, ink: [0.1, 0.3, 0.9, 0.8] } },
    'square (128 × 128), artwork fills 80%, 5% off center, 812 bytes, a.svg',
  ],
  [
    'R4.1',
    { logo: { ...LOGO, ink: [0, 0, 1, 1], estimated: true } },
    '2:1 (128 × 64), artwork fills 100%, 0% off center (estimated), 812 bytes, a.svg',
  ],
  [
    'R4.1',
    { logo: { ...LOGO, ink: null, estimated: true, notDrawn: ['text', 'an embedded document'] } },
    '2:1 (128 × 64), artwork not measured (it contains text and an embedded document), 812 bytes, a.svg',
  ],
  ['R4.1', { logo: { ...LOGO, width: 40, height: 160, ratio: 0.25, ink: null } }, '1:4 (40 × 160), 812 bytes, a.svg'],
  ['R4.1', { logo: { ...LOGO, width: 96, ratio: 1.5, ink: null } }, '3:2 (96 × 64), 812 bytes, a.svg'],
  ['R4.2', {}, 'Cognito'],
  ['R4.3', { description: { text: 'a', words: 1, counted: ['a'] } }, '1 word'],
  ['R4.4', { landingPage: { value: '', host: null } }, null],
  // Monday to Monday two weeks later: ten working days.
  [
    'R4.5',
    { pressReleases: [{ ...RELEASE, publish: '2026-03-16', days: 14, businessDays: 10 }, RELEASE] },
    'Joins: 2026-03-02 to 2026-03-16, 14 days (10 business days); Joins: submitted 2026-03-02, publish on 2026-03-12 at the earliest',
  ],
  [
    'R4.5',
    { pressReleases: [{ ...RELEASE, title: null, submitted: null, earliest: null }] },
    'press release: not submitted',
  ],
  [
    'R4.5',
    { pressReleases: [{ ...RELEASE, submitted: '2026-02-30', earliest: null }] },
    'Joins: not all of its dates are valid',
  ],
  ['R4.5', { pressReleases: [] }, null],
  ['R5', { entraApplication: { multiTenant: true, name: 'Cognito' } }, 'Cognito'],
  ['R5', { entraApplication: { multiTenant: false, name: null } }, null],
])('%s of%j', (requirement, measurements, expected) => {
  expect(text(requirement, measurements)).toBe(expected);
});

test('a product without a name has no measured name', () => {
  expect(measured('R4.2', { name: 'products[3]', measurements: NOTHING })).toBeNull();
});

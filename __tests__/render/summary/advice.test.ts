import { expect, test } from '@jest/globals';
import { adviceFrom } from '../../../src/render/summary/advice.ts';
import { aFinding, requirementRows } from '../../support/reports.ts';

const MANIFEST = 'mde-partner.yml';
const requirement = (id: string, changes: Parameters<typeof requirementRows>[1] = {}) =>
  requirementRows('Contoso Cognito', changes).filter((one) => one.id === id);
const adviceOn = (findings: Parameters<typeof adviceFrom>[0], ...of: Parameters<typeof requirement>) =>
  requirement(...of).flatMap((one) => adviceFrom(findings)(MANIFEST, one));

test('what the findings of the product and of the manifest as a whole say, most severe first, three of them', () => {
  const findings = [
    aFinding({ message: 'Own error.' }),
    aFinding({ message: 'Shared error.', product: null }),
    aFinding({ message: 'Other product.', product: 'Other' }),
    aFinding({ message: 'Other requirement.', requirements: ['R6'] }),
    aFinding({ message: 'Other manifest.', manifest: 'b/mde-partner.yml' }),
    aFinding({ message: 'Own warning.', severity: 'warning' }),
    aFinding({ message: 'Own notice.', severity: 'notice' }),
    aFinding({ message: 'Shared notice.', severity: 'notice', product: null }),
  ];
  expect(adviceOn(findings, 'R4.3', { 'R4.3': 'unmet' })).toEqual([
    'Own error.',
    'Shared error.',
    'Own warning.',
    'And 2 more, listed above.',
  ]);
});

test('what a state alone asks for', () => {
  expect(adviceOn([], 'R4.1')).toEqual([]);
  expect(adviceOn([], 'R4.1', { 'R4.1': 'unmet' })).toEqual(['See the findings above.']);
  expect(adviceOn([], 'R3')).toEqual(['Set readiness.misa in the manifest: none, nominated or member.']);
  expect(adviceOn([], 'R1')).toEqual(['This cannot be checked automatically. Keep the evidence at hand.']);
  expect(adviceOn([], 'R6')).toEqual(['Fix the cause that is given with the state.']);
});

import { pressReleaseUnapproved } from '../../src/rules/press-release-unapproved.ts';
import { testRule } from '../support/test-rule.ts';

const release = (days: string) => `    pressReleases:\n      - { title: Contoso joins, ${days} }`;
const today = (day: string) => ({ today: day });

testRule(pressReleaseUnapproved, {
  valid: [
    { name: 'no press release' },
    {
      name: 'the day before',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-16'),
      options: today('2026-03-15'),
    },
    { name: 'approved in time', manifest: release('submitted: 2026-03-02, approved: 2026-03-11, publish: 2026-03-16') },
    {
      name: 'approved today',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-11'),
      options: today('2026-03-11'),
    },
    { name: 'no publish day', manifest: release('submitted: 2026-03-02') },
    {
      name: 'a release run before the day',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-16'),
      options: { today: '2026-03-14', release: 'v1.0.0' },
    },
    {
      name: 'a day that cannot be read',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-16, approved: soon'),
    },
  ],
  invalid: [
    {
      name: 'on the day',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-16'),
      options: today('2026-03-16'),
      findings: [
        {
          severity: 'error',
          underlined: '2026-03-16',
          message: /^The publish date 2026-03-16 is today, but there is no approval date\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'years ago',
      manifest: release('submitted: 2020-03-02, publish: 2020-03-16'),
      findings: [{ severity: 'error', underlined: '2020-03-16' }],
    },
    {
      name: 'not even submitted',
      manifest: release('publish: 2020-03-16'),
      findings: [{ severity: 'error', underlined: '2020-03-16' }],
    },
    {
      name: 'approval in the future',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-11'),
      options: today('2026-03-10'),
      findings: [
        {
          severity: 'error',
          underlined: '2026-03-11',
          message: /The approval date 2026-03-11 is in the future\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'approval in the future, published already: one finding',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-09, approved: 2026-03-11'),
      options: today('2026-03-10'),
      findings: [{ severity: 'error', underlined: '2026-03-11' }],
    },
  ],
});

import { pressReleaseWindow } from '../../src/rules/press-release-window.ts';
import { testRule } from '../support/test-rule.ts';

const release = (days: string) => `    pressReleases:\n      - { title: Contoso joins, ${days} }`;
const today = (day: string) => ({ today: day });

testRule(pressReleaseWindow, {
  valid: [
    { name: 'no press release' },
    { name: 'an empty list', manifest: '    pressReleases: []' },
    {
      name: 'exactly ten days',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-12'),
      options: today('2026-03-02'),
    },
    { name: 'ten days over a leap day', manifest: release('submitted: 2024-02-20, publish: 2024-03-01') },
    { name: 'ten days over the end of a year', manifest: release('submitted: 2025-12-25, publish: 2026-01-04') },
    { name: 'ten days with summer time in between', manifest: release('submitted: 2026-03-20, publish: 2026-03-30') },
    { name: 'no publish day yet', manifest: release('submitted: 2026-03-02') },
    { name: 'submitted today', manifest: release('submitted: 2026-03-02'), options: today('2026-03-02') },
    {
      name: 'the same day at each step but with a window',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-02, publish: 2026-03-12'),
    },
    {
      name: 'approved on the publish day',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-12, publish: 2026-03-12'),
    },
    // date-invalid reports these.
    { name: 'a day that cannot be read', manifest: release('submitted: 2026-03-02, publish: tomorrow') },
    { name: 'an implausible day', manifest: release('submitted: 2006-03-02, publish: 2006-03-03') },
  ],
  invalid: [
    {
      name: 'nine days',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-11'),
      options: today('2026-03-03'),
      findings: [
        {
          severity: 'error',
          underlined: '2026-03-11',
          related: ['2026-03-02'],
          message:
            /^There are only 9 days from the submission on 2026-03-02 to the publish date 2026-03-11, but the review needs at least 10\. The earliest publish date is 2026-03-12\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'one day, long past',
      manifest: release('submitted: 2020-12-31, publish: 2021-01-01'),
      findings: [
        {
          severity: 'error',
          message:
            /There is only 1 day from the submission on 2020-12-31 to the publish date 2021-01-01, but the review needs at least 10\. The earliest publish date is 2021-01-10\./,
        },
      ],
    },
    {
      name: 'nine days over a leap day',
      manifest: release('submitted: 2024-02-20, publish: 2024-02-29'),
      findings: [{ severity: 'error', message: /9 days.*2024-03-01/ }],
    },
    {
      name: 'nine days, approved',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-05, publish: 2026-03-11'),
      options: today('2026-03-05'),
      findings: [{ severity: 'warning', underlined: '2026-03-11', message: /9 days/ }],
    },
    {
      name: 'nine days, to be approved',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-05, publish: 2026-03-11'),
      options: today('2026-03-04'),
      findings: [{ severity: 'error', underlined: '2026-03-11' }],
    },
    {
      name: 'all on one day, approved',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-02, publish: 2026-03-02'),
      findings: [
        {
          severity: 'warning',
          message:
            /There are only 0 days from the submission on 2026-03-02 to the publish date 2026-03-02, but the review needs at least 10\./,
        },
      ],
    },
    {
      name: 'not submitted, with days left',
      manifest: release('publish: 2026-03-16'),
      options: today('2026-03-06'),
      findings: [
        {
          severity: 'error',
          underlined: '2026-03-16',
          message:
            /The press release has no submission date\. Submit it by 2026-03-06 to publish on 2026-03-16, then add the submission date \('submitted'\)\./,
        },
      ],
    },
    {
      name: 'not submitted, too late for the publish day',
      manifest: release('publish: 2026-03-16'),
      options: today('2026-03-07'),
      findings: [
        {
          severity: 'error',
          message:
            /The press release has no submission date\. Submit it today to publish on 2026-03-17 or later, then add the submission date \('submitted'\)\./,
        },
      ],
    },
    {
      name: 'neither submitted nor planned',
      manifest: '    pressReleases:\n      - title: Contoso joins',
      options: today('2026-03-02'),
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso joins',
          message:
            /The press release has no submission date\. Submit it today to publish on 2026-03-12 or later, then add the submission date \('submitted'\)\./,
        },
      ],
    },
    {
      name: 'approved but never submitted, without a title',
      manifest: '    pressReleases:\n      - approved: 2026-03-02',
      findings: [{ severity: 'error', message: /The press release has no submission date\./ }],
    },
    {
      name: 'published before it was submitted',
      manifest: release('submitted: 2026-03-12, publish: 2026-03-02'),
      findings: [
        {
          severity: 'error',
          underlined: '2026-03-02',
          related: ['2026-03-12'],
          message: /^The publish date 2026-03-02 is before the submission date 2026-03-12\./,
        },
      ],
    },
    {
      name: 'approved before it was submitted',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-01, publish: 2026-03-16'),
      findings: [{ severity: 'error', underlined: '2026-03-01', related: ['2026-03-02'] }],
    },
    {
      name: 'approved after it was published',
      manifest: release('submitted: 2026-03-02, approved: 2026-03-17, publish: 2026-03-16'),
      findings: [{ severity: 'error', underlined: '2026-03-16', related: ['2026-03-17'] }],
    },
    {
      name: 'submission in the future',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-12'),
      options: today('2026-03-01'),
      findings: [
        {
          severity: 'notice',
          underlined: '2026-03-02',
          message: /The submission date 2026-03-02 is in the future, so the review period is checked as planned\./,
        },
      ],
    },
    {
      name: 'submission in the future, window too short',
      manifest: release('submitted: 2026-03-02, publish: 2026-03-11'),
      options: today('2026-03-01'),
      findings: [
        { severity: 'notice', underlined: '2026-03-02' },
        { severity: 'error', underlined: '2026-03-11' },
      ],
    },
    {
      name: 'the second of two',
      manifest:
        '    pressReleases:\n      - submitted: 2026-03-02\n      - submitted: 2026-04-02\n        publish: 2026-04-03',
      findings: [{ severity: 'error', underlined: '2026-04-03', at: '13:18' }],
    },
  ],
});

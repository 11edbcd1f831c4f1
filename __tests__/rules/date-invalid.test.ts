import { dateInvalid } from '../../src/rules/date-invalid.ts';
import { testRule } from '../support/test-rule.ts';

const release = (days: string) => `    pressReleases:\n      - { title: Contoso joins, ${days} }`;

testRule(dateInvalid, {
  valid: [
    { name: 'no day' },
    { name: 'plain days', manifest: release('submitted: 2026-03-02, approved: 2026-03-11, publish: 2026-03-16') },
    { name: 'quoted days', manifest: release('submitted: "2026-03-02", publish: \'2026-03-16\'') },
    { name: 'readiness', manifest: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false' },
    { name: 'five years ahead', manifest: release('publish: 2031-12-31'), options: { today: '2026-01-01' } },
    { name: 'the first year', manifest: release('submitted: 2016-01-01') },
    { name: 'a missing value', manifest: release('submitted: null') },
    { name: 'a list for a day', manifest: release('submitted: [2026-03-02]') },
    {
      name: 'the end of a waiver is for another rule',
      manifest: 'waivers:\n  - { rule: logo-heavy, reason: x, expires: tomorrow }',
    },
    { name: 'no press release at all', manifest: '    pressReleases: none' },
  ],
  invalid: [
    {
      name: 'another form',
      manifest: release('submitted: 02.03.2026'),
      findings: [
        {
          severity: 'error',
          underlined: '02.03.2026',
          at: '11:44',
          message:
            /'02\.03\.2026' is not a valid date: year, month and day are not separated by hyphens\. Write the date as YYYY-MM-DD\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'no such day, in quotes',
      manifest: release('publish: "2026-02-29"'),
      findings: [
        {
          severity: 'error',
          underlined: '"2026-02-29"',
          message: /'2026-02-29' is not a valid date: 2026-02 has only 28 days\./,
        },
      ],
    },
    {
      name: 'all three of a release, and of the next',
      manifest:
        '    pressReleases:\n      - submitted: 2026-3-2\n        approved: tomorrow\n        publish: 2026-03-16T00:00:00Z\n      - publish: 20260316',
      findings: [
        { severity: 'error', underlined: '2026-3-2', requirements: ['R4.5'] },
        { severity: 'error', underlined: 'tomorrow' },
        {
          severity: 'error',
          underlined: '2026-03-16T00:00:00Z',
          message: /'2026-03-16T00:00:00Z' is not a valid date: it has a time or an offset\./,
        },
        { severity: 'error', underlined: '20260316', message: /hyphens/ },
      ],
    },
    {
      name: 'a true that should be a day',
      manifest: 'readiness:\n  customerApproved: true',
      findings: [{ severity: 'error', underlined: 'true', message: /'true' is not a valid date\./ }],
    },
    {
      name: 'a demonstration of unknown day',
      manifest: 'readiness:\n  demoed: soon\n  customerApproved: "false"',
      findings: [
        { severity: 'error', underlined: 'soon', requirements: ['R2'] },
        { severity: 'error', underlined: '"false"', message: /without quotes/ },
      ],
    },
    {
      name: 'too early and too late',
      manifest: release('submitted: 2015-12-31, publish: 2032-01-01'),
      options: { today: '2026-12-31' },
      findings: [
        { severity: 'error', underlined: '2015-12-31', message: /'2015-12-31' is before the year 2016\./ },
        { severity: 'error', underlined: '2032-01-01', message: /'2032-01-01' is more than 5 years in the future\./ },
      ],
    },
    {
      name: 'look-alike digits and blanks',
      manifest: release('submitted: ２０２６-０３-０２, publish: "2026-03-16 "'),
      findings: [
        { severity: 'error', underlined: '２０２６-０３-０２', message: /digits of another script/ },
        {
          severity: 'error',
          underlined: '"2026-03-16 "',
          message: /'2026-03-16 ' is not a valid date: it has leading or trailing spaces\./,
        },
      ],
    },
    {
      name: 'empty text',
      manifest: `${release("submitted: ''")}\nreadiness:\n  demoed: ''`,
      findings: [
        { severity: 'error', underlined: "''", message: /it is empty/ },
        { severity: 'error', underlined: "''", message: /it is empty/ },
      ],
    },
  ],
});

import { descriptionTooLong } from '../../src/rules/description-too-long.ts';
import { testRule } from '../support/test-rule.ts';

const FIFTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const SIXTEEN = `${FIFTEEN} sixteenth`;

testRule(descriptionTooLong, {
  valid: [
    { name: 'fifteen words', manifest: `    description: ${FIFTEEN}` },
    { name: 'fifteen words and a full stop', manifest: `    description: ${FIFTEEN}.` },
    { name: 'one word', manifest: '    description: one' },
    {
      name: 'fifteen words in a literal block',
      manifest: `    description: |\n      ${FIFTEEN.replaceAll(' ', '\n      ')}`,
    },
    {
      name: 'compounds, at most fifteen each way',
      manifest: '    description: end-to-end 24/7 and/or SOC-as-a-Service',
    },
    {
      name: 'fourteen words, fifteen if compounds are split: both within the limit',
      manifest: `    description: ${FIFTEEN.replace('seven eight', 'seven-eight')}`,
    },
    { name: 'no description', manifest: '    description:' },
    { name: 'a number for a description', manifest: '    description: 16' },
    { name: 'invisible characters make no words', manifest: `    description: "${FIFTEEN}\\u200d\\u2060"` },
  ],
  invalid: [
    {
      name: 'sixteen words',
      manifest: `    description: ${SIXTEEN}`,
      findings: [
        { severity: 'error', underlined: 'sixteenth', at: '6:107', message: /16 words.*'sixteenth'/, fix: 'none' },
      ],
    },
    {
      name: 'many words',
      manifest: `    description: ${SIXTEEN} and then some more`,
      findings: [
        { severity: 'error', underlined: 'sixteenth', message: /^The description has 20 words, but the limit is 15\./ },
      ],
    },
    {
      name: 'in a double-quoted scalar with escapes before the word',
      manifest: `    description: "\\x41${FIFTEEN}\\u00a0\\U00000073ixteenth, more"`,
      findings: [{ severity: 'error', underlined: '\\U00000073ixteenth,', message: /17 words.*'sixteenth,'/ }],
    },
    {
      name: 'in a single-quoted scalar with doubled quotes',
      manifest: `    description: 'it''s ${FIFTEEN.slice(4)} sixteenth''s'`,
      findings: [{ severity: 'error', underlined: "sixteenth''s" }],
    },
    {
      name: 'in a folded block',
      manifest: `    description: >-\n      ${FIFTEEN.slice(0, 40)}\n      ${FIFTEEN.slice(41)}\n      sixteenth seventeenth`,
      findings: [{ severity: 'error', underlined: 'sixteenth', at: '9:7' }],
    },
    {
      name: 'in a literal block',
      manifest: `    description: |\n      ${FIFTEEN}\n\n        sixteenth\n`,
      findings: [{ severity: 'error', underlined: 'sixteenth', at: '9:9' }],
    },
    {
      name: 'in a plain scalar of several lines',
      manifest: `    description: ${FIFTEEN}\n      sixteenth`,
      findings: [{ severity: 'error', underlined: 'sixteenth', at: '7:7' }],
    },
    {
      name: 'with a combining mark, a byte order mark and a soft hyphen around',
      manifest: `    description: "\\ufeffone\\u0301 ${FIFTEEN.slice(4)} six\\u00adteenth"`,
      findings: [{ severity: 'error', underlined: 'six\\u00adteenth', message: /'sixteenth'/ }],
    },
    {
      name: 'CRLF line ends',
      files: {
        'mde-partner.yml': [
          ...['schemaVersion: 1', 'company:', '  name: Contoso', 'products:', '  - name: Contoso Cognito'],
          ...['    description: >-', `      ${FIFTEEN}`, '      sixteenth', '    logo: assets/logo.svg', ''],
        ].join('\r\n'),
      },
      findings: [{ severity: 'error', underlined: 'sixteenth', at: '8:7' }],
    },
    {
      name: 'a dash that stands alone counts for those who split at white space',
      manifest: `    description: ${FIFTEEN.replace('seven', 'seven —')}`,
      findings: [
        {
          severity: 'notice',
          underlined: FIFTEEN.replace('seven', 'seven —'),
          message: /The description has 15 words, or 16 if symbols between spaces count\./,
        },
      ],
    },
    {
      name: 'too many words however they are counted: no notice beside the error',
      manifest: `    description: ${SIXTEEN.replace('seven', 'end-to-end')}`,
      findings: [{ severity: 'error', underlined: 'sixteenth' }],
    },
    {
      name: 'a compound counts for those who split compounds',
      manifest: `    description: ${FIFTEEN.replace('seven', 'end-to-end')}`,
      findings: [
        { severity: 'notice', message: /15 words, or 17 if each part of a hyphenated word counts/, fix: 'none' },
      ],
    },
    {
      name: 'both',
      manifest: `    description: ${FIFTEEN.replace('seven', 'end-to-end').replace('eight', 'eight -')}`,
      findings: [
        {
          severity: 'notice',
          message:
            /The description has 15 words, or 16 if symbols between spaces count or 17 if each part of a hyphenated word counts\./,
        },
      ],
    },
    {
      name: 'in the second product',
      files: {
        'mde-partner.yml': `schemaVersion: 1\nproducts:\n  - name: a\n    description: b\n  - name: c\n    description: ${SIXTEEN}\n`,
      },
      findings: [{ severity: 'error', underlined: 'sixteenth', at: '6:107' }],
    },
  ],
});

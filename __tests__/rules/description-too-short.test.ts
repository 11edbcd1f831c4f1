import { descriptionTooShort } from '../../src/rules/description-too-short.ts';
import { testRule } from '../support/test-rule.ts';

const TEN = 'one two three four five six seven eight nine ten';

testRule(descriptionTooShort, {
  valid: [
    { name: 'ten words', manifest: `    description: ${TEN}` },
    { name: 'twenty words', manifest: `    description: ${TEN} ${TEN}` },
    { name: 'ten words with a lone ampersand', manifest: `    description: ${TEN.replace('six', '&')}` },
    { name: 'ten words apart by dashes', manifest: `    description: ${TEN.replaceAll(' ', '—')}` },
    { name: 'no description', manifest: '    description:' },
    { name: 'a list for a description', manifest: '    description: [a, b]' },
  ],
  invalid: [
    {
      name: 'nine words',
      manifest: `    description: ${TEN.slice(4)}`,
      findings: [
        {
          severity: 'warning',
          underlined: TEN.slice(4),
          at: '6:18',
          message: /has only 9 words\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'one word',
      manifest: '    description: telemetry',
      findings: [{ severity: 'warning', underlined: 'telemetry', message: /has only 1 word\./ }],
    },
    {
      name: 'ten pieces, one of them a dash',
      manifest: `    description: ${TEN.replace('six', '-')}`,
      findings: [{ severity: 'warning', message: /9 words/ }],
    },
    {
      name: 'empty text',
      manifest: "    description: ''",
      findings: [{ severity: 'error', underlined: "''", message: /has no word/, fix: 'none' }],
    },
    {
      name: 'signs only',
      manifest: '    description: "— ... !"',
      findings: [{ severity: 'error', underlined: '"— ... !"' }],
    },
    {
      name: 'invisible characters only',
      manifest: '    description: "\\u200b \\ufeff"',
      findings: [{ severity: 'error' }],
    },
  ],
});

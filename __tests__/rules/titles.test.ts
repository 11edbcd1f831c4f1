import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_MANIFEST, withFragment } from '../support/model.ts';

const release = (dates: string) => withFragment(`    pressReleases:\n      - { title: Launch, ${dates} }\n`);
const company = (name: string) => MODEL_MANIFEST.replace('name: Contoso\n', `name: ${name}\n`);
const userAgent = (value: string) => MODEL_MANIFEST.replace(/userAgent: .*/, `userAgent: ${value}`);
const long = 'a'.repeat(150);

test.each<[string, string, string, string]>([
  ['an invisible character', 'name-unfit', company('"Con\\u200Btoso"'), 'Company name contains an invisible character'],
  ['an empty name', 'name-unfit', company('""'), 'Company name is empty'],
  [
    'a fictional name',
    'name-unfit',
    MODEL_MANIFEST.replace('sample: true', 'sample: false'),
    'Company name is fictional',
  ],
  ['an empty User-Agent', 'user-agent-malformed', userAgent('""'), 'User-Agent is empty'],
  [
    'a long User-Agent',
    'user-agent-malformed',
    userAgent(`MdePartner-Contoso-${long}/1.0`),
    'User-Agent may be too long',
  ],
  ['another format', 'user-agent-malformed', userAgent('MyApp/1.0'), 'User-Agent is malformed'],
  ['no submission', 'press-release-window', release('publish: 2027-01-01'), 'Press release has no submission date'],
  [
    'too few days',
    'press-release-window',
    release('submitted: 2026-11-20, publish: 2026-11-24'),
    'Press release leaves too little time for the review',
  ],
  [
    'dates in the wrong order',
    'press-release-window',
    release('submitted: 2026-11-20, publish: 2026-11-02'),
    'Press release dates are out of order',
  ],
  [
    'words that may be counted in two ways',
    'description-too-long',
    MODEL_MANIFEST.replace(/description: .*/, 'description: A b-c d-e f-g h-i j-k l-m n-o p-q r'),
    'Description may be too long',
  ],
])('the title of a finding names its fault: %s', async (_, rule, manifest, title) => {
  const { report } = await check(
    { paths: [''], rules: [rule], failOn: 'never', today: '2026-11-22', release: null },
    memoryTree({ ...MODEL_FILES, 'mde-partner.yml': manifest }),
    { version: '1.0.0', help: (id) => id },
  );
  expect(report.findings.map((finding) => finding.title)).toContain(title);
});

import { expect, test } from '@jest/globals';
import { FORMATS, type RenderContext } from '../../src/render/formats.ts';
import { waiverDetails } from '../../src/render/overview.ts';
import { aFinding, aReport } from '../support/reports.ts';

const CONTEXT: RenderContext = {
  home: 'https://example.com',
  command: 'mde-partner',
  links: null,
  remarks: [],
  read: () => null,
  rules: async () => [],
  color: false,
  quiet: false,
  width: 200,
};

const waiver = { reason: 'Legal asked', expires: '2027-06-30', owner: 'legal-team', from: 'policy' } as const;

test('a waiver is shown with its end, its owner and the policy that it is from', () => {
  expect(waiverDetails(waiver)).toBe(' (until 2027-06-30, owner: legal-team, from the policy)');
  expect(waiverDetails({ ...waiver, expires: null, from: 'manifest' })).toBe(' (owner: legal-team)');
  expect(waiverDetails({ ...waiver, expires: null, owner: null, from: 'comment' })).toBe('');
});

test.each(['pretty', 'json', 'sarif', 'markdown', 'junit'] as const)(
  '%s, which shows waived findings, names the owner',
  async (name) => {
    const render = await FORMATS[name].load();
    expect(await render(aReport({ findings: [aFinding({ waiver })] }), CONTEXT)).toContain('legal-team');
  },
);

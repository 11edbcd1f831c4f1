import { expect, test } from '@jest/globals';
import { findingBlock } from '../../../src/render/summary/finding.ts';
import { mergeFindings } from '../../../src/render/summary/merged-findings.ts';
import { aFinding } from '../../support/reports.ts';

const line = (number: number, path = 'mde-partner.yml') => ({
  message: 'named here',
  path,
  start: { line: number, column: 11 },
  end: { line: number, column: 26 },
});
const logo = (product: string, number: number) =>
  aFinding({
    rule: 'logo-not-square',
    path: 'assets/logo.svg',
    start: { line: 1, column: 6 },
    end: { line: 1, column: 27 },
    product,
    related: [line(number)],
    excerpt: { line: 1, column: 1, text: '<svg viewBox="0 0 200 100">' },
  });
const read = (markdown: string) => markdown.replaceAll('&#8203;', '');

test('a logo that two products share is one finding that names both', () => {
  const merged = mergeFindings([logo('Lens', 13), logo('Vault', 29)]);
  expect(merged).toHaveLength(1);
  const [block = ''] = merged.map((one) => read(findingBlock(one, null)));
  expect(block).toContain(' · assets/logo.svg:1:6 (mde-partner.yml:13:11, mde-partner.yml:29:11) · Lens, Vault<br>');
  expect(block.match(/<pre>/g)).toHaveLength(1);
});

test('the same message at several places is one finding with all of them', () => {
  const at = (number: number) =>
    aFinding({ start: { line: number, column: 3 }, excerpt: { line: number, column: 1, text: 'x' } });
  const [merged, ...others] = mergeFindings([at(3), at(7), at(9), at(11)]);
  expect(others).toEqual([]);
  const block = merged ? read(findingBlock(merged, null)) : '';
  expect(block).toContain(
    ' · mde-partner.yml:3:3, mde-partner.yml:7:3, mde-partner.yml:9:3, mde-partner.yml:11:3 · Contoso Cognito<br>',
  );
  expect(block.match(/<pre>/g)).toHaveLength(3);
});

test('what differs in severity, rule, message, fix or waiver stays apart', () => {
  const fix = { title: 'remove it', applicability: 'safe' as const, edits: [] };
  const findings = [
    aFinding(),
    aFinding({ severity: 'warning' }),
    aFinding({ rule: 'name-unfit' }),
    aFinding({ message: 'Other.' }),
    aFinding({ fix }),
    aFinding({ waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' } }),
  ];
  expect(mergeFindings(findings).map(({ finding }) => finding)).toEqual(findings);
});

test('products of one name in many manifests are named once, long lists are counted', () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    aFinding({ manifest: `p${index}/mde-partner.yml`, path: `p${index}/mde-partner.yml` }),
  );
  const [block = ''] = mergeFindings(findings).map((one) => read(findingBlock(one, null)));
  expect(block).toContain(
    'p9/mde-partner.yml:7:5, and 30 more in the report file · Contoso Cognito (in 40 manifests)<br>',
  );
});

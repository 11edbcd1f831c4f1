import { expect, test } from '@jest/globals';
import { jsonPieces, renderJson } from '../../src/render/json.ts';
import { aFinding, aManifest, aReport } from '../support/reports.ts';

const REPORTS = [
  ['findings', aReport()],
  ['no findings', aReport({ findings: [] })],
  ['no manifests', aReport({ manifests: [], findings: [] })],
  ['several of each', aReport({ manifests: [aManifest(), aManifest()], findings: [aFinding(), aFinding()] })],
] as const;

test.each(REPORTS)('the pieces of a report with %s are its indented JSON', (_, report) => {
  expect(renderJson(report)).toBe(`${JSON.stringify(report, null, 2)}\n`);
});

test('no piece has more than one manifest or finding', () => {
  const report = aReport({ findings: [aFinding(), aFinding(), aFinding()] });
  const rules = [...jsonPieces(report)].map((piece) => piece.split('"excerpt":').length - 1);
  expect(Math.max(...rules)).toBe(1);
});

test('a command of an agent stays broken in a piece', () => {
  const text = renderJson(aReport({ findings: [aFinding({ message: '##vso[task.complete]' })] }));
  expect(text).not.toContain('##vso[');
  expect(JSON.parse(text).findings[0].message).toBe('##vso[task.complete]');
});

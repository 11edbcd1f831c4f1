import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { countsText, extentText, groups, requirementsText, skippedChecks } from '../../src/render/overview.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';
import { aFinding, aManifest, aReport, requirementRows } from '../support/reports.ts';

describe('overview', () => {
  test('counts', () => {
    const findings = [aFinding(), aFinding(), aFinding({ severity: 'notice' })];
    expect(countsText(aReport({ findings }))).toBe('2 errors, 1 notice');
    expect(countsText(aReport())).toBe('no findings');
    expect(extentText(aReport({ manifests: [aManifest(), aManifest({ products: [] })] }))).toBe(
      '2 manifests, 1 product',
    );
  });

  test('requirements that do not apply are not asked for', () => {
    expect(requirementsText(requirementRows('P'))).toBe(
      '4 of 9 requirements met, 2 declared by you, 2 not declared, 1 unknown',
    );
    expect(requirementsText(requirementRows('P', { R5: 'met' }))).toMatch(/^5 of 10 requirements met/);
  });

  test('groups follow manifests and products, the manifest itself first', () => {
    const findings = [aFinding({ product: 'unlisted' }), aFinding(), aFinding({ product: null })];
    expect(groups(aReport({ findings })).map(({ product, findings: found }) => [product, found.length])).toEqual([
      [null, 1],
      ['Contoso Cognito', 1],
      ['unlisted', 1],
    ]);
  });

  test('checks that the caller left out do not count as skipped', async () => {
    const request = {
      paths: [''],
      failOn: 'error' as const,
      today: '2026-11-22',
      release: null,
    };
    const about = { version: '1.0.0', help: () => '' };
    const files = { ...MODEL_FILES, 'assets/logo.svg': null };
    const all = await check({ ...request, rules: null }, memoryTree(files), about);
    expect(skippedChecks(all.report).map(({ rule }) => rule)).toContain('logo-not-square');
    const one = await check({ ...request, rules: ['logo-missing'] }, memoryTree(files), about);
    expect(one.report.manifests[0]?.checks.some(({ status }) => status === 'skipped')).toBe(true);
    expect(skippedChecks(one.report)).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';

const FILES = {
  ...CLEAN_FILES,
  'mde-partner.yml': withFragment('    pressReleases: []\n    entraApplication: { multiTenant: false }\n'),
};

/** The measurements of the model that are not null when only these rules may run. */
async function measuredBy(...rules: string[]): Promise<string[]> {
  const { report } = await check(
    { paths: [''], rules, failOn: 'error', today: '2026-11-22', release: null },
    memoryTree(FILES),
    { version: '1.0.0', help: (rule) => rule },
  );
  const measurements = report.manifests[0]?.products[0]?.measurements ?? {};
  return Object.entries(measurements).flatMap(([key, value]) => (value === null ? [] : [key]));
}

test.each<[rules: string[], measured: string[]]>([
  [['logo-missing'], ['logo']],
  [['logo-framing'], ['logo']],
  [['description-too-long'], ['description']],
  [['landing-page-invalid'], ['landingPage']],
  [['press-release-window'], ['pressReleases']],
  [['entra-application-unnamed'], ['entraApplication']],
  [['user-agent-malformed'], ['userAgent']],
  [
    ['logo-heavy', 'user-agent-malformed'],
    ['logo', 'userAgent'],
  ],
  [['name-unfit'], []],
  [['manifest-schema'], []],
])('%j measure %j', async (rules, measured) => {
  expect(await measuredBy(...rules)).toEqual(measured);
});

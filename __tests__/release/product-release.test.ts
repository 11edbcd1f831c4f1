import { expect, test } from '@jest/globals';
import { productSubjects } from '../../src/app/subjects.ts';
import { runRules } from '../../src/core/engine.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { readVersion, usualVersionFile } from '../../src/release/version-files.ts';
import { Artifacts } from '../../src/rules/artifact.ts';
import { ownerNames, releaseMeasurement, releaseOf, versionForTemplate } from '../../src/rules/artifacts/release.ts';
import { releaseVersionMismatch } from '../../src/rules/release-version-mismatch.ts';
import { releaseVersionUnknown } from '../../src/rules/release-version-unknown.ts';
import type { ProductSubject } from '../../src/rules/subject.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';

interface Product {
  readonly name?: string;
  readonly userAgent?: string;
  readonly version?: Readonly<Record<string, string>>;
}

/** Subjects of a run with one manifest per folder. */
function run(manifests: Readonly<Record<string, readonly Product[]>>, release: string | null, files: Files = {}) {
  const parsed = Object.entries(manifests).map(([folder, products]) =>
    parseManifest(
      `${folder}/mde-partner.yml`,
      new TextEncoder().encode(JSON.stringify({ schemaVersion: 1, company: { name: 'Contoso' }, products })),
    ),
  );
  const products = parsed.flatMap(({ data }) => data.products ?? []);
  const facts = {
    today: '2026-11-22',
    tree: memoryTree(files),
    release,
    manifests: parsed,
    products,
    versionFiles: VERSION_FILES,
    ruleIds: new Set<string>(),
    unwaivable: new Set<string>(),
    artifacts: new Artifacts(),
  };
  return parsed.flatMap((manifest) => productSubjects(manifest, facts));
}

const VERSION_FILES = { readVersion, usualVersionFile };

const one = (product: Product, release: string | null, files: Files = {}) =>
  run({ a: [{ userAgent: 'MdePartner-Contoso-A/{version}', ...product }] }, release, files)[0] as ProductSubject;

const FILED = { version: { file: 'package.json' } };
const PACKAGE = { 'a/package.json': '{"version":"v1.2.3+7"}' };

test('a tag of a product in another manifest is not lost', async () => {
  const subjects = run(
    {
      a: [{ name: 'Agent', userAgent: 'MdePartner-Contoso-Agent/1.0.0', version: { tag: 'agent@{version}' } }],
      b: [{ name: 'Gateway', userAgent: 'MdePartner-Contoso-Gateway/3.0.0', version: { tag: 'gateway@{version}' } }],
    },
    'gateway@3.0.1',
  );
  const { findings, checks } = await runRules([releaseVersionMismatch, releaseVersionUnknown], subjects);
  expect(findings.map(({ rule, severity, product }) => [rule, severity, product])).toEqual([
    ['release-version-unknown', 'notice', 'Agent'],
    ['release-version-mismatch', 'error', 'Gateway'],
  ]);
  expect(checks.map(({ product, status, reason }) => [product, status, reason])).toEqual([
    ['Agent', 'skipped', 'the tag is for another product, so its version was not compared'],
    ['Agent', 'failed', null],
    ['Gateway', 'failed', null],
    ['Gateway', 'passed', null],
  ]);
});

test('a product without a name is identified by the form of its tag', () => {
  const [subject] = run({ a: [{ version: { tag: 'a@{version}' } }] }, 'a@1.0.0') as [ProductSubject];
  expect(ownerNames(subject.run)).toEqual(['a@{version}']);
  const named = run({ a: [{ name: 'A' }, { name: 'B' }, { name: 'C', version: { tag: 'c@{version}' } }] }, 'v1.0.0');
  expect(ownerNames((named[0] as ProductSubject).run)).toEqual(['A', 'B']);
});

test.each<[string, Product, string | null, Files, unknown]>([
  ['nothing declared, nothing released', {}, null, {}, null],
  [
    'a file that fills the template',
    FILED,
    null,
    PACKAGE,
    {
      ...{ gated: false, file: 'v1.2.3+7', tag: null, userAgent: '1.2.3' },
      ...{ agrees: null, reason: 'the User-Agent takes its version from the file' },
    },
  ],
  [
    'a tag that fills the template',
    {},
    'v1.2.3',
    {},
    {
      ...{ gated: true, file: null, tag: '1.2.3', userAgent: '1.2.3' },
      ...{ agrees: null, reason: 'the User-Agent takes its version from the tag' },
    },
  ],
  [
    'a file and another tag',
    FILED,
    'v1.2.4',
    PACKAGE,
    {
      ...{ gated: true, file: 'v1.2.3+7', tag: '1.2.4', userAgent: '1.2.4' },
      ...{ agrees: false, reason: 'the file differs from the tag, the User-Agent takes its version from the file' },
    },
  ],
  [
    'all three',
    { ...FILED, userAgent: 'MdePartner-Contoso-A/1.2.3' },
    'v1.2.3',
    PACKAGE,
    { gated: true, file: 'v1.2.3+7', tag: '1.2.3', userAgent: '1.2.3', agrees: true, reason: null },
  ],
  [
    'in development the file and the User-Agent',
    { ...FILED, userAgent: 'MdePartner-Contoso-A/1.2.2' },
    null,
    PACKAGE,
    {
      ...{ gated: false, file: 'v1.2.3+7', tag: null, userAgent: '1.2.2' },
      ...{ agrees: false, reason: 'the User-Agent differs from the file' },
    },
  ],
  [
    'a pre-release',
    { userAgent: 'MdePartner-Contoso-A/1.2.3' },
    'v1.2.3-rc.1',
    {},
    {
      ...{ gated: true, file: null, tag: '1.2.3-rc.1', userAgent: '1.2.3' },
      ...{ agrees: false, reason: 'the tag is a pre-release, but the User-Agent is not' },
    },
  ],
  [
    'a file that leaves the version to the tag',
    { ...FILED, userAgent: 'MdePartner-Contoso-A/1.2.3' },
    'v1.2.3',
    { 'a/package.json': '{"version":"0.0.0-development"}' },
    {
      ...{ gated: true, file: null, tag: '1.2.3', userAgent: '1.2.3' },
      ...{ agrees: true, reason: 'the file leaves the version to the tag' },
    },
  ],
  [
    'a file without a version',
    FILED,
    null,
    {},
    {
      ...{ gated: false, file: null, tag: null, userAgent: null, agrees: null },
      reason: expect.stringMatching(/^the User-Agent takes .*, the file has no version: 'a\/package\.json' /),
    },
  ],
  [
    'a User-Agent without a version',
    { userAgent: 'MdePartner-Contoso-A' },
    'v1.0.0',
    {},
    {
      ...{ gated: true, file: null, tag: '1.0.0', userAgent: null },
      ...{ agrees: null, reason: 'the User-Agent has no version' },
    },
  ],
  [
    'a tag that fits no product',
    {},
    'nightly',
    {},
    {
      gated: false,
      file: null,
      tag: null,
      userAgent: null,
      agrees: null,
      reason: 'the tag does not match any product',
    },
  ],
])('measured: %s', (_, product, release, files, expected) => {
  expect(releaseMeasurement(one(product, release, files))).toEqual(expected);
});

test.each<[string, Product, string | null, string | null]>([
  ['the tag', {}, 'v1.2.4', '1.2.4'],
  ['the file', { version: { file: 'package.json' } }, null, '1.2.3'],
  ['the tag rather than the file', { version: { file: 'package.json' } }, 'v1.2.4-rc.1', '1.2.4-rc.1'],
  ['the precision', { version: { file: 'package.json', precision: 'minor' } }, null, '1.2'],
  ['nothing', {}, null, null],
])('filled from: %s', (_, product, release, expected) => {
  expect(versionForTemplate(one(product, release, PACKAGE))).toBe(expected);
});

test('checks that compared nothing are always reported', async () => {
  const reasons = async (product: Product, release: string | null) => {
    const { checks } = await runRules([releaseVersionMismatch], [one(product, release)]);
    return checks.map(({ status, reason }) => `${status} ${reason}`);
  };
  expect(await reasons({ userAgent: 'MdePartner-Contoso-A' }, 'v1.0.0')).toEqual([
    'skipped the User-Agent has no version',
  ]);
  expect(await reasons({ version: { file: 'x.json' } }, null)).toEqual(['skipped the version file has no version']);
  expect(await reasons({}, 'nightly')).toEqual(['skipped the tag does not match any product']);
  expect(await reasons({}, 'v1.0.0')).toEqual(['passed null']);
});

test('the owner of the tag is found once per run', () => {
  const products = ['x', 'y', 'z'].map((name) => ({ name, version: { tag: `${name}@{version}` } }));
  const subjects = run({ a: products, b: products }, 'z@1.0.0');
  expect(subjects.map((subject) => releaseOf(subject).tag?.kind)).toEqual([
    'other',
    'other',
    'version',
    'other',
    'other',
    'version',
  ]);
  expect(new Set(subjects.map((subject) => ownerNames(subject.run))).size).toBe(1);
});

test('a tag of another product is reported with the names of its owners', () => {
  const products = ['x', 'y', 'z', 'a', 'b'].map((name) => ({ name, version: { tag: `${name}@{version}` } }));
  const [x] = run({ a: products }, 'z@1.0.0') as [ProductSubject];
  expect(releaseMeasurement(x)).toMatchObject({
    gated: false,
    tag: null,
    agrees: null,
    reason: "the tag is for 'z'",
  });
});

test('a tag that matches no product is reported once per run, with the tag that was probably meant', async () => {
  const products = ['Agent', 'Relay'].map((name) => ({ name, version: { tag: `${name.toLowerCase()}@{version}` } }));
  const subjects = run({ a: products, b: products }, 'agnet@1.0.0');
  const { findings, checks } = await runRules([releaseVersionUnknown, releaseVersionMismatch], subjects);
  expect(findings.map(({ rule, manifest, product, message }) => [rule, manifest, product, message])).toEqual([
    [
      'release-version-unknown',
      'a/mde-partner.yml',
      'Agent',
      "The tag 'agnet@1.0.0' does not match any product, so no version was compared. Did you mean 'agent@1.0.0'?",
    ],
  ]);
  expect(checks.filter(({ rule }) => rule === 'release-version-mismatch').map(({ reason }) => reason)).toEqual(
    subjects.map(() => 'the tag does not match any product'),
  );
});

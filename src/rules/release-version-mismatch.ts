import type { Draft, Fix, Related } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { quote } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import { type Agreement, agreementOf, precisionThatFits } from '../release/compare.ts';
import { type ProductRelease, releaseMeasurement, releaseOf, type UserAgentVersion } from './artifacts/release.ts';
import { writingVersion } from './edits/release.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** User-Agent, version file and tag that name different versions. */
export const releaseVersionMismatch = productRule({
  meta: {
    id: 'release-version-mismatch',
    title: 'Versions do not match',
    severities: ['error', 'warning'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 90,
    group: 'user-agent',
    restsOn: { reads: ['products[].userAgent', 'products[].version'] },
    docs: {
      what: [
        'In a release run, an **error** if the versions in `userAgent`, `version.file` and the tag differ, or a **warning**',
        'if the tag is a pre-release and the other versions are final. In other runs, a **warning** if `userAgent` and',
        '`version.file` differ. A development version in the file (`1.1.0-SNAPSHOT`, `1.1.0.dev3`) then matches the final',
        'version.',
        '',
        'Versions are compared by SemVer without build metadata, or by PEP 440 if one of them is not SemVer. `1.0.0rc1`',
        'matches `1.0.0-rc.1`, and `1.0.0.0` matches `1.0.0`. The User-Agent may have fewer than three parts only if',
        '`version.precision` is `minor` or `major`.',
      ].join('\n'),
      why: [
        'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. If the version is not',
        'updated, Microsoft and your own support see an old release.',
      ].join('\n'),
      fix: [
        'End `userAgent` with `{version}` and set `version.file` to the file that contains the version, so that there is no',
        'second copy to update. If the version in the file is old, change it before you create the tag.',
      ].join('\n'),
      examples: [
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n    version: { file: package.json }',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }',
          files: { 'package.json': '{ "version": "1.0.1" }\n' },
          options: { release: 'v1.0.1' },
          note: 'With `{version}`, the version is only in one file.',
        },
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.1',
          options: { release: 'v1.0.1' },
          note: 'Without a version file, the User-Agent is compared with the tag.',
        },
      ],
    },
  },
  measures: { release: releaseMeasurement },
  skip(subject) {
    const { userAgent, file, tag } = releaseOf(subject);
    if (tag?.kind === 'other')
      return { reason: 'the tag is for another product, so its version was not compared', asked: false };
    if (tag?.kind === 'unfit') return 'the tag does not match any product';
    if (!userAgent) return 'the User-Agent has no version';
    if (!tag && file?.reading.kind === 'unknown') return 'the version file has no version';
    return undefined;
  },
  *check(subject): Iterable<Draft> {
    const versions = versionsOf(releaseOf(subject));
    if (!versions) return;
    const { agreement } = versions;
    if (agreement.userAgent === 'same' && agreement.file === 'same') return;
    const fix = fixFor(subject, versions);
    const [{ location }, ...related] = places(versions);
    yield {
      severity: versions.released !== null && isDifferent(agreement) ? 'error' : 'warning',
      message: `${statements(subject, versions)}. ${advice(versions, fix)}`,
      location,
      related,
      ...(fix && { fix }),
    };
  },
});

interface Stated {
  readonly userAgent: UserAgentVersion;
  /** Null: there is no file, or it leaves the version to the tag. */
  readonly file: { readonly version: string; readonly location: Location } | null;
  /** Null in a development run. */
  readonly released: string | null;
  readonly agreement: Agreement;
}

function versionsOf({ userAgent, file, tag, precision }: ProductRelease): Stated | null {
  if (!userAgent) return null;
  const found = file?.reading.kind === 'found' ? file.reading : null;
  const released = tag?.kind === 'version' ? tag.version : null;
  const versions = { userAgent: userAgent.written, file: found?.version ?? null, released, precision };
  return { userAgent, file: found, released, agreement: agreementOf(versions) };
}

function isDifferent({ userAgent, file }: Agreement): boolean {
  return userAgent === 'different' || file === 'different';
}

/** What has to change comes first. */
function places({ userAgent, file, agreement }: Stated): readonly [Related, ...Related[]] {
  const isTemplate = userAgent.written === null;
  const own = {
    message: isTemplate ? 'the User-Agent uses this version' : 'the version in the User-Agent',
    location: userAgent.location,
  };
  if (!file) return [own];
  const other = { message: `the version in ${quote(file.location.path)}`, location: file.location };
  return agreement.userAgent === 'same' ? [other, own] : [own, other];
}

function statements({ run }: ProductSubject, { userAgent, file, released }: Stated): string {
  const release = run.release ?? '';
  const parts = [
    ...(userAgent.written === null ? [] : [`the User-Agent has ${quote(userAgent.written)}`]),
    ...(file ? [`${quote(file.location.path)} has ${quote(file.version)}`] : []),
    ...(released === null ? [] : [`the ${released === release ? 'release' : 'tag'} is ${quote(release)}`]),
  ];
  return `The versions do not match: ${listOf(parts)}`;
}

/** A value that agrees with the release or the file, unless these two disagree with each other. */
function fixFor(subject: ProductSubject, { file, released, agreement }: Stated): Fix | undefined {
  const wanted = released ?? file?.version;
  const helps = agreement.userAgent !== 'same' && agreement.file === 'same';
  return helps && wanted !== undefined ? writingVersion(subject, wanted) : undefined;
}

function advice({ userAgent, file, released, agreement }: Stated, fix: Fix | undefined): string {
  if (!isDifferent(agreement)) return 'Use the version of the pre-release, so that it is not reported as final.';
  const wanted = released ?? file?.version;
  const isShort = userAgent.written !== null && wanted !== undefined && agreement.file === 'same';
  const precision = isShort ? precisionThatFits(userAgent.written, wanted) : null;
  if (precision) return `Add the missing parts to the User-Agent, or set 'version.precision' to '${precision}'.`;
  return fix ? 'Update the version in the User-Agent.' : 'Update the version before you create the tag.';
}

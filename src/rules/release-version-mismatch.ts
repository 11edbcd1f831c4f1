import type { Draft, Fix, Related } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import { type Agreement, agreementOf, precisionThatFits } from '../release/compare.ts';
import { type ProductRelease, releaseOf, type UserAgentVersion } from './artifacts/release.ts';
import { writingVersion } from './artifacts/release-fix.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** User-Agent, version file and tag that name different versions. */
export const releaseVersionMismatch = productRule({
  meta: {
    id: 'release-version-mismatch',
    title: 'User-Agent, version file and tag agree',
    severities: ['error', 'warning'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'In a release run an **error** if the version in `userAgent`, the one in `version.file` and that of the tag are not',
        'the same; a **warning** if the tag is a pre-release of what the others call final. In other runs a **warning** if',
        '`userAgent` and `version.file` differ; a file on its way to a version (`1.1.0-SNAPSHOT`, `1.1.0.dev3`) agrees',
        'with it there.',
        '',
        'Versions are compared by SemVer without build metadata, or by PEP 440 where one of them is not SemVer:',
        '`1.0.0rc1` is `1.0.0-rc.1`, and `1.0.0.0` is `1.0.0`. The User-Agent may have fewer parts than three only if',
        '`version.precision` is `minor` or `major`.',
      ].join('\n'),
      why: [
        'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A version that',
        'nobody raises tells Microsoft, and your own support, of a release that is long gone.',
      ].join('\n'),
      fix: [
        'End `userAgent` in `{version}` and name the file that holds the version, so that there is no second copy to keep.',
        'If the file is behind, change it before the tag is set.',
      ].join('\n'),
      examples: [
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n    version: { file: package.json }',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }',
          files: { 'package.json': '{ "version": "1.0.1" }\n' },
          options: { release: 'v1.0.1' },
          note: 'With `{version}` the version has one place.',
        },
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.1',
          options: { release: 'v1.0.1' },
          note: 'Without a version file the tag is what counts.',
        },
      ],
    },
  },
  skip(subject) {
    const { userAgent, file, tag } = releaseOf(subject);
    if (tag?.kind === 'other')
      return { reason: 'its version was not compared: the tag is that of another product', asked: false };
    if (tag?.kind === 'unfit') return 'the tag fits no product';
    if (!userAgent) return 'no version in the User-Agent';
    if (!tag && file?.reading.kind === 'unknown') return 'no version in the version file';
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
      message: `${statements(subject, versions).join(', ')}. ${advice(versions, fix)}`,
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
    message: isTemplate ? 'the User-Agent takes it from there' : 'the version in the User-Agent',
    location: userAgent.location,
  };
  if (!file) return [own];
  const other = { message: `the version in ${quote(file.location.path)}`, location: file.location };
  return agreement.userAgent === 'same' ? [other, own] : [own, other];
}

function statements({ run }: ProductSubject, { userAgent, file, released }: Stated): string[] {
  const release = run.release ?? '';
  return [
    ...(userAgent.written === null ? [] : [`The User-Agent says ${quote(userAgent.written)}`]),
    ...(file ? [`${quote(file.location.path)} says ${quote(file.version)}`] : []),
    ...(released === null ? [] : [`the ${released === release ? 'release' : 'tag'} is ${quote(release)}`]),
  ];
}

/** A value that agrees with the release or the file, unless these two disagree with each other. */
function fixFor(subject: ProductSubject, { file, released, agreement }: Stated): Fix | undefined {
  const wanted = released ?? file?.version;
  const helps = agreement.userAgent !== 'same' && agreement.file === 'same';
  return helps && wanted !== undefined ? writingVersion(subject, wanted) : undefined;
}

function advice({ userAgent, file, released, agreement }: Stated, fix: Fix | undefined): string {
  if (!isDifferent(agreement)) return 'A pre-release should not call itself final.';
  const wanted = released ?? file?.version;
  const isShort = userAgent.written !== null && wanted !== undefined && agreement.file === 'same';
  const precision = isShort ? precisionThatFits(userAgent.written, wanted) : null;
  if (precision)
    return `The User-Agent has fewer parts: add them, or allow it by 'precision: ${precision}' under 'version'.`;
  return fix ? `To mend it, ${fix.title} in the User-Agent.` : 'Change the version before the tag is set.';
}

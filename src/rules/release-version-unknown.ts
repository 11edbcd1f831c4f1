import type { Draft } from '../core/finding.ts';
import { quote, quoteSome } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import { nearestTag } from '../release/tags.ts';
import { ownerNames, type ProductRelease, releaseMeasurement, releaseOf, tagFormOf } from './artifacts/release.ts';
import { explainingTemplate, namingFile, namingTagForm } from './edits/release.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A version that has to be compared and cannot be found. */
export const releaseVersionUnknown = productRule({
  meta: {
    id: 'release-version-unknown',
    title: 'Product version could not be determined',
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 100,
    group: 'user-agent',
    restsOn: { reads: ['products[].userAgent', 'products[].version'], files: ['version'] },
    docs: {
      what: [
        'An **error** in every run if `version.file` is missing, cannot be read, or has no version at the usual place or at',
        '`version.key`. A version that only a build fills in, such as `$(Version)`, does not count. A file may leave the',
        'version to the tag (`0.0.0-development`, `dynamic` in pyproject.toml, MinVer).',
        '',
        'In a release run, also an **error** if the tag does not match any product, or if `userAgent` ends with `{version}`',
        'and the product has no `version`. A **notice** if the tag is for another product, because this product is then not',
        'checked. The format of the tag is `version.tag`, by default `v{version}`. A tag that is only a version is for every',
        'product.',
      ].join('\n'),
      why: [
        'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A release gate that',
        'does not find the version would let any release pass.',
      ].join('\n'),
      fix: [
        'Set `version.file` to the file that contains the version, relative to the folder of the manifest. Set `version.key`',
        'if the version is at an unusual place: `project.version` in JSON, YAML and TOML, `project/version` in XML, and in',
        'source code the name of the variable (`__version__`, `VERSION`). If only the tag has the version, remove `file` and',
        'set `version.tag`.',
      ].join('\n'),
      examples: [
        {
          bad: '    version: { file: package.jsn }',
          good: '    version: { file: package.json }',
          files: { 'package.json': '{ "version": "1.0.0" }\n' },
        },
        {
          bad: '    version: { tag: "v{version}" }',
          good: '    version: { tag: "cognito@{version}" }',
          options: { release: 'cognito@1.0.0' },
          note: 'A tag that does not match any product stops the release.',
        },
      ],
    },
  },
  measures: { release: releaseMeasurement },
  *check(subject): Iterable<Draft> {
    const release = releaseOf(subject);
    if (release.tag?.kind === 'other') {
      yield otherProduct(subject);
      return;
    }
    if (release.tag?.kind === 'unfit' && isFirst(subject)) yield unfitTag(subject);
    const unread = unreadFile(subject, release);
    if (unread) yield unread;
    const open = release.tag?.kind === 'version' && openTemplate(subject, release);
    if (open) yield open;
  },
});

/** The tag is that of the run, not of a product: one finding, at the first product. */
function isFirst({ run, data }: ProductSubject): boolean {
  return run.products[0] === data;
}

function otherProduct(subject: ProductSubject): Draft {
  return {
    severity: 'notice',
    message: `The tag ${released(subject)} is for ${quoteSome(ownerNames(subject.run))}, so the version of this product was not compared.`,
    location: placeOfForm(subject),
  };
}

function unfitTag(subject: ProductSubject): Draft {
  const { run, file } = subject;
  const forms = [...new Set(run.products.map(tagFormOf))];
  const near = nearestTag(run.release ?? '', forms);
  const fix = namingTagForm(subject);
  const advice =
    near === null
      ? `Use ${forms.length === 1 ? 'the format' : 'one of the formats'} ${quoteSome(forms)}, or set 'version.tag'.`
      : `Did you mean ${quote(near)}?`;
  return {
    severity: 'error',
    message: `The tag ${released(subject)} does not match any product, so no version was compared. ${advice}`,
    location: run.products.length === 1 ? placeOfForm(subject) : file.locate(['products'], 'key'),
    ...(fix && { fix }),
  };
}

function unreadFile(subject: ProductSubject, { file }: ProductRelease): Draft | undefined {
  if (file?.reading.kind !== 'unknown') return undefined;
  const { reason, location } = file.reading;
  const fix = namingFile(subject);
  return {
    severity: 'error',
    message: `${sentence(reason)}, so no version can be compared. Correct 'version.file', or remove it if only the tag has the version.`,
    location: subject.locate(['version', 'file'], 'value'),
    ...(location && { related: [{ message: 'this value was read', location }] }),
    ...(fix && { fix }),
  };
}

/** Nothing says what the product fills in, so there is nothing that the tag could be held against. */
function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

function openTemplate(subject: ProductSubject, { userAgent }: ProductRelease): Draft | undefined {
  const { file, tag } = subject.data.version ?? {};
  if (!userAgent || userAgent.written !== null || file !== undefined || tag !== undefined) return undefined;
  const fix = explainingTemplate(subject);
  return {
    severity: 'error',
    message: `The User-Agent ends with '{version}', but the product has no 'version', so no version can be compared. Set 'version.file', or 'version.tag' if only the tag has the version.`,
    location: userAgent.location,
    ...(fix && { fix }),
  };
}

function placeOfForm(subject: ProductSubject): Location {
  return subject.data.version ? subject.locate(['version', 'tag'], 'value') : subject.locate(['userAgent'], 'key');
}

function released({ run }: ProductSubject): string {
  return quote(run.release ?? '');
}

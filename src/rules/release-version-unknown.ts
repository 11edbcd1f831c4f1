import type { Draft } from '../core/finding.ts';
import { quote, quoteSome } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import { nearestTag } from '../release/tags.ts';
import { ownerNames, type ProductRelease, releaseOf, tagFormOf } from './artifacts/release.ts';
import { explainingTemplate, namingFile, namingTagForm } from './artifacts/release-fix.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A version that has to be compared and cannot be found. */
export const releaseVersionUnknown = productRule({
  meta: {
    id: 'release-version-unknown',
    title: 'The version of a product can be found',
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** in every run if the file that `version.file` names is missing, cannot be read, or states no version',
        'at the usual place or at `version.key`. A version that only a build fills in, such as `$(Version)`, is none.',
        'No fault: a file that leaves the version to the tag (`0.0.0-development`, `dynamic` in pyproject.toml, MinVer).',
        '',
        'In a release run also an **error** if the tag has the form of no product, or if `userAgent` ends in `{version}`',
        'and the product has no `version` that says what fills it; a **notice** if the tag is that of another product,',
        'which leaves this one out of the gate. The form of the tag is `version.tag`, by default `v{version}`; a version',
        'without anything around it is for every product.',
      ].join('\n'),
      why: [
        'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A gate that finds',
        'no version would let any release through.',
      ].join('\n'),
      fix: [
        'Name the file that holds the version, as a path from the folder of the manifest, with `key` if it stands at an',
        'unusual place: `project.version` in JSON, YAML and TOML, `project/version` in XML, and in source code the name that',
        'it is assigned to (`__version__`, `VERSION`). If only the tag holds it, leave `file` out and state the form of the tag.',
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
          note: 'A tag that fits no product stops the release.',
        },
      ],
    },
  },
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
    message: `${released(subject)} is the tag of ${quoteSome(ownerNames(subject.run))}; this product is not compared.`,
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
      ? `Use ${forms.length === 1 ? 'the form' : 'one of the forms'} ${quoteSome(forms)}, or set 'version.tag'.`
      : `Did you mean ${quote(near)}?`;
  return {
    severity: 'error',
    message: `The tag ${released(subject)} fits no product, so no version was compared. ${advice}`,
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
    message: `No version to compare: ${reason}. Correct 'version', or leave 'file' out if only the tag holds the version.`,
    location: subject.locate(['version', 'file'], 'value'),
    ...(location && { related: [{ message: 'read here', location }] }),
    ...(fix && { fix }),
  };
}

/** Nothing says what the product fills in, so there is nothing that the tag could be held against. */
function openTemplate(subject: ProductSubject, { userAgent }: ProductRelease): Draft | undefined {
  const { file, tag } = subject.data.version ?? {};
  if (!userAgent || userAgent.written !== null || file !== undefined || tag !== undefined) return undefined;
  const fix = explainingTemplate(subject);
  return {
    severity: 'error',
    message: `No version to compare: nothing says what fills '{version}'. Add 'version' with 'file', or with 'tag' if only the tag holds the version.`,
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

import type { Draft } from '../core/finding.ts';
import { resolveInside } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import type { DataPath } from '../manifest/manifest.ts';
import { requirementsAt } from '../requirements.ts';
import { manifestAndProductRule, type ProductSubject } from './subject.ts';
import { faultsOf } from './words/manifest-faults.ts';

/** A key or value differs from what the manifest's format allows. */
export const manifestSchema = manifestAndProductRule({
  meta: {
    id: 'manifest-schema',
    title: 'Manifest has an invalid key or value',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: {
      on: [
        'schemaVersion',
        'company',
        'company.name',
        'products',
        ...['name', 'description', 'logo', 'landingPage', 'userAgent'].map((key) => `products[].${key}`),
      ],
      reads: ['sample'],
      files: ['version', 'press'],
    },
    reads: 'keys',
    docs: {
      what: [
        'An **error** for',
        '',
        '* an unknown key (keys that begin with `x-` are allowed), or a required key that is missing or has no value,',
        '* a value of the wrong type, or text that YAML reads as another type: unquoted `1.10` is the number 1.1,',
        '* a `schemaVersion` that is missing, is not a whole number, or is newer than the tool,',
        '* no product, more than 50 products, or two products with the same `id`, `name` or `userAgent`,',
        '* a path that is absolute, is a URL, contains backslashes, or leads out of the repository,',
        '* an `applicationId` that is not a GUID, a `website` or press-release `url` that is not an https URL, or a',
        '  press-release `file` that does not exist,',
        '* a text in curly quotes, which YAML reads as part of the text,',
        '* a `website`, or the `title` or `url` of a press release, that contains Contoso, Fabrikam or a domain reserved for',
        '  examples, unless the listing has `sample: true`.',
        '',
        'All faults are reported at once, and the fields without faults are checked by the other rules.',
      ].join('\n'),
      why: [
        'A misspelled key would otherwise be ignored. The logo or the landing page that the partner program asks for would',
        'be reported as not declared, although it is in the file.',
      ].join('\n'),
      fix: [
        'The message shows the key that was probably meant, or what the key is for, with an example. `mde-partner fix` renames',
        'keys that differ only in letter case, `-` and `_`.',
      ].join('\n'),
      examples: [
        {
          bad: '    landing_page: https://contoso.com/guides/connect-defender\n',
          good: '    landingPage: https://contoso.com/guides/connect-defender\n',
          note: 'Keys are written in camelCase.',
        },
        {
          bad: '    version: { file: package.json, key: 1.10 }\n',
          good: '    version: { file: package.json, key: "1.10" }\n',
          note: 'Without quotes, this is the number 1.1.',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
  *check(subject) {
    yield* faultsOf('keys', subject);
    if (subject.kind === 'product') yield* filesNotThere(subject);
  },
});

/** Files other than the logo, which has rules of its own. */
function* filesNotThere(subject: ProductSubject): Generator<Draft> {
  const { version, pressReleases } = subject.data;
  // Whether the version file is there, the rules about releases judge.
  yield* judgeFile(subject, ['version', 'file'], version?.file, { mustExist: false });
  for (const [index, release] of (pressReleases ?? []).entries())
    yield* judgeFile(subject, ['pressReleases', index, 'file'], release.file, { mustExist: true });
}

function* judgeFile(
  subject: ProductSubject,
  at: DataPath,
  file: string | undefined,
  { mustExist }: { readonly mustExist: boolean },
): Generator<Draft> {
  const path = file === undefined ? null : resolveInside(subject.file.folder, file);
  if (file === undefined || path === null) return;
  const { kind } = subject.run.tree.entry(path);
  const location = subject.locate(at, 'value');
  const requirements = requirementsAt(['products', subject.index, ...at]);
  const shown = quote(file);
  if (kind === 'outside')
    yield {
      severity: 'error',
      location,
      requirements,
      message: `${shown} is a link to a file outside the repository. Commit the file itself.`,
    };
  else if (mustExist && kind !== 'file')
    yield {
      severity: 'error',
      location,
      requirements,
      message: `${shown} ${kind === 'missing' ? 'does not exist' : 'is not a file'}. Set 'file' to the path of the press release, relative to the folder of the manifest.`,
    };
}

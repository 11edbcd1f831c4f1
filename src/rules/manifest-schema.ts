import type { Draft } from '../core/finding.ts';
import { resolveInside } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import type { DataPath } from '../manifest/manifest.ts';
import { faultsOf, requirementsAt } from './artifacts/manifest-faults.ts';
import { manifestAndProductRule, type ProductSubject } from './subject.ts';

/** A key or value differs from what the manifest's format allows. */
export const manifestSchema = manifestAndProductRule({
  meta: {
    id: 'manifest-schema',
    title: 'The manifest has the documented keys and values',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** for',
        '',
        '* an unknown key (keys that begin with `x-` are free), a required key that is missing or has no value,',
        '* a value of the wrong type, also text that YAML takes for something else: unquoted `1.10` is the number 1.1,',
        '* a `schemaVersion` that is missing, no whole number, or newer than the tool,',
        '* no product, or more than 50; two products with the same `id`, `name` or `userAgent`,',
        '* a path that is absolute, an address, written with back-slashes, or leads out of the repository,',
        '* an `applicationId` that is no GUID, a `website` or press-release `url` that is no https address, a',
        '  press-release `file` that is not there,',
        '* a text in curly quotes, which YAML takes for a part of it,',
        '* a `website`, or the `title` or `url` of a press release, that names Contoso, Fabrikam or a domain reserved for',
        '  examples, unless the listing says `sample: true`.',
        '',
        'All of them are reported at once; fields that are right are checked all the same.',
      ].join('\n'),
      why: [
        'A misspelt key is silently no key: the logo or the landing page that the partner programme asks for would look',
        'unstated, though it is written down.',
      ].join('\n'),
      fix: [
        'The message names the key that was probably meant, or what the key is for with an example. Keys that differ only',
        'in letter case, `-` and `_` are renamed by `mde-partner fix`.',
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
          note: 'Without quotes this is the number 1.1.',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
  *check(subject) {
    yield* faultsOf('manifest-schema', subject);
    if (subject.kind === 'product') yield* filesNotThere(subject);
  },
});

/** Files other than the logo, which has rules of its own. */
function* filesNotThere(subject: ProductSubject): Generator<Draft> {
  const { version, pressReleases } = subject.data;
  // Whether the version file is there, the rules about releases judge.
  yield* judgeFile(subject, ['version', 'file'], version?.file, false);
  for (const [index, release] of (pressReleases ?? []).entries())
    yield* judgeFile(subject, ['pressReleases', index, 'file'], release.file, true);
}

function* judgeFile(
  subject: ProductSubject,
  at: DataPath,
  file: string | undefined,
  mustExist: boolean,
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
      message: `${shown} is a link that leads out of the repository; commit the file itself.`,
    };
  else if (mustExist && kind !== 'file')
    yield {
      severity: 'error',
      location,
      requirements,
      message: `No file at ${shown}; give the path of the press release, from the folder of the manifest.`,
    };
}

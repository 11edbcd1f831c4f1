import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import type { DataPath, Manifest } from '../manifest/manifest.ts';
import { blockAt } from '../manifest/yaml/block.ts';
import { type ManifestSubject, manifestRule } from './subject.ts';
import { changesUnknown } from './words/changes-unknown.ts';

/** Settings that take calls or files out of the scan, one entry a list item. */
const NARROWING: readonly (readonly string[])[] = [
  ['scan', 'vendored'],
  ['scan', 'tests'],
  ['scan', 'hosts', 'ignore'],
  ['scan', 'clients'],
];

/** A setting that narrows the source scan and comes with the change under review. */
export const scanNarrowed = manifestRule({
  meta: {
    id: 'scan-narrowed',
    title: 'Change narrows the source scan',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: {},
    waivable: false,
    onPage: false,
    docs: {
      what: [
        'A **notice** at each entry of `scan.vendored`, `scan.tests`, `scan.hosts.ignore` or `scan.clients`, and at each',
        '`source`, that the change adds or edits. It needs to know the change: `--changed-since` on the command line,',
        '`annotations: changed` in a workflow.',
      ].join('\n'),
      why: [
        'These settings decide which API calls are checked. The author of a pull request can remove a call from the scan with',
        'them, so the reviewer must see the change.',
      ].join('\n'),
      fix: [
        'Check the reason and approve it, or remove the setting. To make sure that the right people review these settings,',
        'add owners for the manifest to `CODEOWNERS`.',
      ].join('\n'),
      examples: [
        {
          bad: '    source: [src/**]\n',
          good: 'schemaVersion: 1\n',
          options: { changed: ['mde-partner.yml'] },
        },
      ],
    },
  },
  skip: ({ run, file }) =>
    changesUnknown(run) ?? (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
  *check(subject): Iterable<Draft> {
    for (const { path, block } of settingsOf(subject)) {
      if (!subject.run.changes?.touchesLines(block)) continue;
      yield {
        severity: 'notice',
        message: `This change adds or edits '${keyOf(path)}'${shown(subject.file, path)}, which limits the source scan. Check that no API call is excluded.`,
        location: subject.file.locate(path, 'value'),
      };
    }
  },
});

interface Setting {
  readonly path: DataPath;
  readonly block: Location;
}

function settingsOf({ file }: ManifestSubject): Setting[] {
  const lists = NARROWING.flatMap((key) => items(file, key));
  const sources = (file.data.products ?? []).map((_, index): DataPath => ['products', index, 'source']);
  return [...lists, ...sources].flatMap((path) => {
    const block = blockAt(file, path);
    return block ? [{ path, block }] : [];
  });
}

/** The items of a list, by what is written. */
function items(file: Manifest, key: readonly string[]): DataPath[] {
  const paths: DataPath[] = [];
  while (blockAt(file, [...key, paths.length])) paths.push([...key, paths.length]);
  return paths;
}

/** `scan.vendored`, `products[0].source`. */
function keyOf(path: DataPath): string {
  const [root, index] = path;
  return root === 'products' ? `products[${index}].source` : path.filter((step) => typeof step === 'string').join('.');
}

/** The text of an entry, of a mapping its first path or host; empty: there is none to show. */
function shown(file: Manifest, path: DataPath): string {
  const places: DataPath[] = [path, [...path, 0], [...path, 'paths', 0], [...path, 'hosts', 0]];
  const scalar = places.map((one) => file.scalar(one)).find((one) => one !== undefined);
  return scalar ? ` (${quote(scalar.value)})` : '';
}

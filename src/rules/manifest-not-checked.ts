import type { Draft } from '../core/finding.ts';
import { folderOf } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { startOf } from '../core/text.ts';
import { parseManifest } from '../manifest/parse.ts';
import { homeOf, uncheckedManifests } from './artifacts/homes.ts';
import { type ManifestSubject, manifestRule } from './subject.ts';

/** A manifest that takes files from this one, and is not checked with it. */
export const manifestNotChecked = manifestRule({
  meta: {
    id: 'manifest-not-checked',
    title: 'Another manifest is not checked',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { files: ['own', 'manifest'] },
    scans: true,
    onPage: false,
    docs: {
      what: [
        'A **notice** for each other `mde-partner.yml` in the folder of the manifest, or below it, that is not part of the',
        'run. The files in its folder belong to it, so the source scan of this run excludes them. This also applies to a',
        'manifest that cannot be read.',
        '',
        'Excluded files that contain an API URL are reported as not checked. With `--no-scan`, this rule is skipped.',
      ].join('\n'),
      why: [
        'Each API call must be checked for one listing. A second manifest, even an empty manifest, hides the calls in its',
        'folder from the first.',
      ].join('\n'),
      fix: [
        "Check both: pass each manifest, or use a glob such as `'apps/*/mde-partner.yml'`. Delete the file if it is not a",
        'separate listing.',
      ].join('\n'),
      examples: [
        {
          file: 'agent/mde-partner.yml',
          bad: '# to be done\n',
          good: null,
        },
      ],
    },
  },
  skip: ({ file, run }) => {
    if (!run.scan) return 'the sources are not scanned';
    return file.state === 'parsed' ? undefined : 'the manifest could not be read';
  },
  *check(subject): Iterable<Draft> {
    const own = homeOf(subject.file.folder);
    for (const path of uncheckedManifests(subject.run).get(own) ?? []) {
      const home = homeOf(folderOf(path));
      const isSame = home === own;
      const broken = isBroken(subject, path) ? ' and is not valid' : '';
      const takes = isSame
        ? 'It is for the same folder as the checked manifest. Remove one of the two.'
        : `The files in ${quote(home)} belong to it, so they were not scanned. Check it too, for example with '**/mde-partner.yml', or delete it.`;
      yield {
        severity: 'notice',
        message: `This manifest was not checked${broken}. ${takes}`,
        location: startOf(path),
      };
    }
  },
});

function isBroken({ run }: ManifestSubject, path: string): boolean {
  const bytes = run.tree.read(path, MOST_BYTES.manifest);
  if (!bytes) return true;
  const { state, data } = parseManifest(path, bytes);
  return state !== 'parsed' || !data.products?.length;
}

import type { Draft } from '../core/finding.ts';
import { folderOf, nameOf } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import { startOf } from '../core/text.ts';
import { MAX_BYTES } from '../manifest/decode.ts';
import { parseManifest } from '../manifest/parse.ts';
import { homeAbove, homeOf } from './artifacts/homes.ts';
import { type ManifestSubject, manifestRule } from './subject.ts';

/** A manifest that takes files from this one, and is not checked with it. */
export const manifestNotChecked = manifestRule({
  meta: {
    id: 'manifest-not-checked',
    title: 'Another manifest is not checked',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** for each other `mde-partner.yml` in the folder of the manifest, or below it, that is not part of the',
        'run. The files of its folder belong to it, so the source scan of this run leaves them out. A manifest that cannot',
        'be read takes its files too.',
        '',
        'Files there that hold an API address are named as not judged. The sources are not looked at with `--no-scan`, and',
        'then this rule is skipped.',
      ].join('\n'),
      why: [
        'Each API call has to be checked for one listing. A second manifest, even an empty one, hides the calls of its',
        'folder from the first.',
      ].join('\n'),
      fix: [
        "Check both: name each manifest, or use a glob such as `'apps/*/mde-partner.yml'`. Delete the file if it is no listing",
        'of its own.',
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
  skip: ({ run }) => (run.scan ? undefined : 'the sources are not scanned'),
  *check(subject): Iterable<Draft> {
    for (const path of others(subject)) {
      const home = homeOf(folderOf(path));
      const isSame = home === homeOf(subject.file.folder);
      const broken = isBroken(subject, path) ? ' It cannot be read as a manifest.' : '';
      const takes = isSame
        ? 'It speaks for the same folder. Keep one of the two.'
        : `The files in ${quote(home)} belong to it and are not scanned for this one. Check it too, for example with '**/mde-partner.yml', or delete it.`;
      yield {
        severity: 'notice',
        message: `This manifest is not part of the run.${broken} ${takes}`,
        location: startOf(path),
      };
    }
  },
});

/** Manifests outside of the run whose folder would otherwise be this manifest's. */
function others({ file, run }: ManifestSubject): string[] {
  const own = homeOf(file.folder);
  const homes = new Set(run.manifests.map(({ folder }) => homeOf(folder)));
  const checked = new Set(run.manifests.map(({ path }) => path));
  const isOther = (path: string) => /^mde-partner\.ya?ml$/.test(nameOf(path)) && !checked.has(path);
  const speaker = (path: string) => homeAbove(homeOf(folderOf(path)), (folder) => homes.has(folder));
  return (run.scan?.search.files() ?? []).filter((path) => isOther(path) && speaker(path) === own);
}

function isBroken({ run }: ManifestSubject, path: string): boolean {
  const bytes = run.tree.read(path, MAX_BYTES);
  if (!bytes) return true;
  const { state, data } = parseManifest(path, bytes);
  return state !== 'parsed' || !data.products?.length;
}

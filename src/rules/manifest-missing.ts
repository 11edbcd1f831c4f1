import { starterManifest } from '../manifest/starter.ts';
import { manifestRule } from './subject.ts';
import { faultsOf } from './words/manifest-faults.ts';

/** There is no manifest, or more than one in a folder. */
export const manifestMissing = manifestRule({
  meta: {
    id: 'manifest-missing',
    title: 'Manifest is missing or duplicated',
    severities: ['error', 'notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { files: ['manifest', 'rival'] },
    waivable: false,
    reads: 'search',
    docs: {
      what: [
        'An **error** if no manifest is found, if no manifest matches a given path or glob, or if a folder has two.',
        '',
        'A folder is searched for `mde-partner.yml`, `mde-partner.yaml`, `.github/mde-partner.yml` and',
        '`.github/mde-partner.yaml`, in this order. Exactly one of these must exist. If there are files with similar names, or',
        'manifests in subfolders, the message lists them.',
        '',
        'Where a folder or glob has no manifest, the run also shows the API calls of the repository and the SVG files that',
        'could be the logo.',
        '',
        'With `--if-no-manifest-found ignore` (the input `if-no-manifest-found`), a folder or glob without a manifest is not a',
        'finding. It is a **notice** if a file there has a similar name. A path that names a missing file stays an error.',
      ].join('\n'),
      why: [
        'The manifest contains what the partner program asks for: name, logo, description, landing page and User-Agent.',
        'Without it, nothing can be checked. With two, it is unclear which counts.',
      ].join('\n'),
      fix: [
        'Run `mde-partner init`, which writes `mde-partner.yml` from what the repository states. For the bare template, run',
        '`mde-partner explain manifest-missing`, or `mde-partner fix --suggest` to create the file. Placeholders are errors',
        'until you replace them. In a workflow, run `actions/checkout` first. If there are two manifests, remove one.',
      ].join('\n'),
      examples: [
        { bad: null, good: 'schemaVersion: 1\n', note: 'The repository has no manifest.' },
        {
          file: '.github/mde-partner.yaml',
          bad: 'schemaVersion: 1\n',
          good: null,
          note: 'The folder also has `mde-partner.yml`.',
        },
      ],
      template: starterManifest,
    },
  },
  check: (subject) => faultsOf('search', subject),
});

import { faultsOf } from './artifacts/manifest-faults.ts';
import { manifestRule } from './subject.ts';

/** There is no manifest, or more than one in a folder. */
export const manifestMissing = manifestRule({
  meta: {
    id: 'manifest-missing',
    title: 'There is one manifest',
    severities: ['error', 'notice'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if no manifest is found, if a given path or glob leads to none, or if a folder holds two.',
        '',
        'In a folder these names are looked for, in this order: `mde-partner.yml`, `mde-partner.yaml`,',
        '`.github/mde-partner.yml`, `.github/mde-partner.yaml`. One of them must be there, and no second one. Files of a name',
        'like it, and manifests in folders below, are pointed out.',
        '',
        'Where a folder or glob has no manifest, the run also shows the API calls of the repository and the SVG files that',
        'could be the logo.',
        '',
        'With `--if-no-manifest-found ignore` (the input `if-no-manifest-found`), a folder or glob without a manifest is not a',
        'finding. It is a **notice** if a file there has a name like it. A path that names a missing file stays an error.',
      ].join('\n'),
      why: [
        'The manifest holds what the partner programme asks for the listing: name, logo, description, landing page,',
        'User-Agent. Without it nothing can be checked; with two, nobody knows which one counts.',
      ].join('\n'),
      fix: [
        'Create `mde-partner.yml`; `mde-partner explain manifest-missing` prints one to start from, and',
        '`mde-partner fix --suggest` writes it; until they are replaced, its values are errors. In a workflow, a step with `actions/checkout` must come before. Of two',
        'manifests, keep one.',
      ].join('\n'),
      examples: [
        { bad: null, good: 'schemaVersion: 1\n', note: 'The repository has no manifest.' },
        {
          file: '.github/mde-partner.yaml',
          bad: 'schemaVersion: 1\n',
          good: null,
          note: 'A second manifest, besides `mde-partner.yml`.',
        },
      ],
    },
  },
  check: (subject) => faultsOf('manifest-missing', subject),
});

import { productSubjects } from '../../../src/app/subjects.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { readVersion, usualVersionFile } from '../../../src/release/version-files.ts';
import { Artifacts } from '../../../src/rules/artifact.ts';
import type { ProductSubject } from '../../../src/rules/subject.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { withFragment } from '../../support/model.ts';

/** The first product of the model manifest with a fragment put in. */
export function productOf(fragment: string): ProductSubject {
  const manifest = parseManifest('mde-partner.yml', new TextEncoder().encode(withFragment(fragment)));
  if (manifest.state !== 'parsed') throw new Error(`the fragment makes no manifest: ${manifest.faults[0]?.message}`);
  const run = {
    today: '2026-11-22',
    tree: memoryTree({}),
    release: null,
    ruleIds: new Set<string>(),
    unwaivable: new Set<string>(),
    artifacts: new Artifacts(),
    versionFiles: { readVersion, usualVersionFile },
    manifests: [manifest],
    products: [],
  };
  return productSubjects(manifest, run)[0] as ProductSubject;
}

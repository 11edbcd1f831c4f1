import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { Changes } from '../../src/core/changes.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { svgLogo } from '../../src/rules/artifacts/logo.ts';
import { loadSelected } from '../../src/rules/index.ts';
import { logoActiveContent } from '../../src/rules/logo-active-content.ts';
import { productRule } from '../../src/rules/subject.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const LOGO_RULES = (await loadSelected(undefined)).filter(
  (rule) => 'check' in rule && rule.meta.id.startsWith('logo-'),
);

const PATHS = ['a', 'b', 'c', 'd', 'e', 'f'].map((folder) => `${folder}/mde-partner.yml`);

interface InMemory {
  readonly manifests: number;
  readonly logos: number;
}

/** How many of the manifests that were checked, and of their parsed logos, are still in memory when the last one is. */
async function inMemory(changes?: Changes): Promise<InMemory> {
  const manifests: WeakRef<Manifest>[] = [];
  const logos: WeakRef<object>[] = [];
  const countOf = (refs: readonly WeakRef<object>[]) => refs.filter((one) => one.deref() !== undefined).length;
  let left: InMemory = { manifests: -1, logos: -1 };
  const rule = productRule({
    ...logoActiveContent,
    meta: { ...logoActiveContent.meta, id: 'counts-manifests' },
    async skip(subject) {
      if (subject.manifest === PATHS.at(-1)) {
        for (let turn = 0; turn < 3; turn++) {
          await setImmediate();
          collectGarbage();
        }
        left = { manifests: countOf(manifests), logos: countOf(logos) };
      }
      manifests.push(new WeakRef(subject.file));
      const logo = svgLogo(subject);
      if (logo) logos.push(new WeakRef(logo.svg.document));
      return 'it only counts';
    },
  });
  const files = PATHS.flatMap((path) => [
    [path, MODEL_MANIFEST],
    [path.replace('mde-partner.yml', 'assets/logo.svg'), MODEL_LOGO],
  ]);
  await checkTree(memoryTree(Object.fromEntries(files)), {
    ...{ paths: PATHS, rules: [rule, ...LOGO_RULES], today: '2026-11-22', release: null, required: new Set<never>() },
    ...(changes && { changes }),
  });
  return left;
}

test('a manifest that was checked and its logo are dropped before the next but one is', async () => {
  const { manifests, logos } = await inMemory();
  // Those of the last turn may still be held by the loop.
  expect(manifests).toBeLessThanOrEqual(1);
  expect(logos).toBeLessThanOrEqual(1);
  expect(await inMemory(new Changes('main', []))).toEqual({ manifests: 5, logos: expect.any(Number) });
});

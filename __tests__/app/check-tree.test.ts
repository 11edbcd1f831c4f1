import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { Changes } from '../../src/core/changes.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { manifestSchema } from '../../src/rules/manifest-schema.ts';
import { manifestRule } from '../../src/rules/subject.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const PATHS = ['a', 'b', 'c', 'd', 'e', 'f'].map((folder) => `${folder}/mde-partner.yml`);

/** How many of the manifests that were checked are still in memory when the last one is. */
async function inMemory(changes?: Changes): Promise<number> {
  const checked: WeakRef<Manifest>[] = [];
  let left = -1;
  const rule = manifestRule({
    meta: { ...manifestSchema.meta, id: 'counts-manifests' },
    async *check({ file }) {
      if (file.path === PATHS.at(-1)) {
        for (let turn = 0; turn < 3; turn++) {
          await setImmediate();
          collectGarbage();
        }
        left = checked.filter((one) => one.deref() !== undefined).length;
      }
      checked.push(new WeakRef(file));
    },
  });
  const files = PATHS.flatMap((path) => [
    [path, MODEL_MANIFEST],
    [path.replace('mde-partner.yml', 'assets/logo.svg'), MODEL_LOGO],
  ]);
  await checkTree(memoryTree(Object.fromEntries(files)), {
    ...{ paths: PATHS, rules: [rule], today: '2026-11-22', release: null, required: new Set<never>() },
    ...(changes && { changes }),
  });
  return left;
}

test('a manifest that was checked is dropped before the next but one is', async () => {
  // That of the last turn may still be held by the loop.
  expect(await inMemory()).toBeLessThanOrEqual(1);
  expect(await inMemory(new Changes('main', []))).toBe(5);
});

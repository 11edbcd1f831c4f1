import { expect, test } from '@jest/globals';
import { sourcesOf } from '../../../src/rules/artifacts/api-calls.ts';
import { tryOut } from '../../../src/rules/artifacts/call-proof.ts';
import { Codes } from '../../../src/scan/edits/code.ts';
import { memoryScan } from '../../support/memory-scan.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { productOf } from './product-of.ts';

const CALL = 'requests.get("https://api.security.microsoft.com/api/alerts")\n';

test.each([
  ['begins to be looked at for what is inserted', 'import requests\n', CALL],
  ['is looked at no more for what was replaced', `import requests\n${CALL}`, null],
])('a changed file %s, as it would be on disk', async (_, before, inserted) => {
  const at = 'import requests\n'.length;
  const change = { path: 'b.py', at, ...(inserted === null && { end: before.length }), text: inserted ?? '' };
  const after = before.slice(0, at) + (inserted ?? '');
  const on = (text: string) => {
    const files = { 'a.py': `import requests\n${CALL}`, 'b.py': text };
    const { file, run } = productOf('');
    return { file, run: { ...run, tree: memoryTree(files), scan: memoryScan(files) } };
  };
  const subject = on(before);
  const codes = new Codes(subject.run.scan);
  const { result } = await tryOut(subject, [change], codes);
  await codes.close();
  const onDisk = on(after);
  const wanted = await sourcesOf(onDisk.run, onDisk.file);
  expect(wanted?.sites.map(({ path }) => path)).toEqual(inserted === null ? ['a.py'] : ['a.py', 'b.py']);
  expect(result?.sites).toEqual(wanted?.sites);
  expect(result?.notJudged).toEqual(wanted?.notJudged);
});

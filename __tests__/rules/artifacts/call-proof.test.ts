import { expect, test } from '@jest/globals';
import { sourcesOf } from '../../../src/rules/artifacts/api-calls.ts';
import { prove, tryOut } from '../../../src/rules/artifacts/call-proof.ts';
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

test.each([
  ['whose endpoint is not the same', { endpoint: null }, 0],
  ['at another place', { line: 9 }, 1],
  ['to another host', { host: 'graph.microsoft.com' }, 1],
])('a call %s among those that are watched: %j', async (_, changes, refuted) => {
  const text = `import requests\n${CALL}`;
  const files = { 'a.py': text };
  const { file, run } = productOf('');
  const subject = { file, run: { ...run, tree: memoryTree(files), scan: memoryScan(files) } };
  const before = await sourcesOf(subject.run, subject.file);
  const [site] = before?.sites ?? [];
  if (!before || !site) throw new Error('no call was found');
  const wanted = 'MdePartner-Contoso-ContosoCognito/1.0.0';
  const at = text.length - ')\n'.length;
  const insertions = [{ path: 'a.py', at, text: `, headers={"User-Agent": "${wanted}"}` }];
  const change = { insertions, wanted, intended: [{ ...site, ...changes }], reached: [], isExact: false };
  const codes = new Codes(subject.run.scan);
  const proof = await prove(subject, [change], before, codes);
  await codes.close();
  expect(proof.refuted.size).toBe(refuted);
});

import { describe, expect, test } from '@jest/globals';
import { checkTree } from '../../../src/app/check-tree.ts';
import { SCANNED_LANGUAGES } from '../../../src/manifest/schema/schema.ts';
import { loadRules } from '../../../src/rules/index.ts';
import { LANGUAGES, PLAIN_LANGUAGES } from '../../../src/scan/languages/index.ts';
import { ALERTS, GOOD } from '../../support/har.ts';
import { memoryScan } from '../../support/memory-scan.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../../support/model.ts';

/** Statuses of the calls in a Python file, with what a manifest says of the scan. */
async function statuses(settings: string, text: string): Promise<readonly string[] | undefined> {
  const files = { ...MODEL_FILES, 'mde-partner.yml': withFragment(settings), 'a.py': text };
  const { manifests, findings } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    selected: new Set(['user-agent-missing', 'manifest-schema']),
    today: '2026-11-22',
    release: null,
    scan: memoryScan(files),
    har: undefined,
  });
  expect(findings.filter(({ rule }) => rule === 'manifest-schema')).toEqual([]);
  return manifests[0]?.products[0]?.measurements.apiCalls?.sites.map(({ line, status }) => `${line} ${status}`);
}

describe('a library that the manifest declares', () => {
  const declared = `scan:
  libraries:
    - name: contoso-http
      languages: [python]
      modules: [contoso_http]
      clients: [ApiClient]
      requests: [load]
`;
  const call = `from contoso_http import load\nload('${ALERTS}')\n`;

  test('is as well known as those of the records', async () => {
    expect(await statuses('', call)).toEqual([]);
    expect(await statuses(declared, call)).toEqual(['2 missing']);
  });

  test('takes the header like those', async () => {
    const text = `from contoso_http import load\nload('${ALERTS}', headers={'User-Agent': '${GOOD}'})\n`;
    expect(await statuses(declared, text)).toEqual(['2 ok']);
  });

  test('has clients, which classes extend', async () => {
    const text = `from contoso_http import ApiClient\nApiClient().load('${ALERTS}')\nclass Own(ApiClient):\n    def all(self):\n        return self.load('${ALERTS}')\n`;
    expect(await statuses(declared, text)).toEqual(['2 missing', '5 missing']);
  });

  test('does not make a request of what another object has under the name of its calls', async () => {
    expect(await statuses(declared, `import other\nother.load('${ALERTS}')\nload('${ALERTS}')\n`)).toEqual([]);
  });
});

test('the manifest knows the languages that the scan reads', () => {
  const ids = [...LANGUAGES, ...PLAIN_LANGUAGES].map(({ id }) => id);
  expect([...SCANNED_LANGUAGES]).toEqual([...new Set(ids)].sort());
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CONTENT_SECURITY_POLICY } from '../../scripts/site/policy.js';
import { buildSite } from '../../scripts/site.js';
import { folderWith } from '../support/folders.ts';

const KB = 1_000;
/**
 * Only a dropped logo loads the renderer, only a heavy logo the optimizer, only a manifest that names a version file the
 * readers of such files, only buttons the preview page, the pack with its font, and the licenses.
 */
const ON_DEMAND =
  /(?:index_bg\.wasm|optimizer\.js|preview\.js|pack\.js|OpenSans_400Regular\.ttf|version-files\.js|licenses\.txt)$/;

describe('the built page', () => {
  let folder: string;
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    folder = folderWith({});
    await buildSite(folder);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    files = new Map(
      names.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
      }),
    );
  });

  const sum = (accepts: (path: string) => boolean, packed: (data: Buffer) => Buffer) =>
    [...files].filter(([path]) => accepts(path)).reduce((total, [, data]) => total + packed(data).length, 0);

  test('paints first without editor, engine and renderer', () => {
    const isFirst = (path: string) => /(?:^index\.html|\/page\.css|\/app\.js)$/.test(path);
    expect(sum(isFirst, (data) => gzipSync(data, { level: 9 }))).toBeLessThan(30 * KB);
    expect(String(files.get('index.html'))).not.toMatch(/(?:worker|editor-\w+)\.js|\.wasm/);
  });

  test('is small but for what only some logos need', () => {
    const isLoaded = (path: string) => !ON_DEMAND.test(path) && path !== 'offline.js';
    // GitHub Pages compresses with gzip.
    expect(sum(isLoaded, (data) => gzipSync(data))).toBeLessThan(295 * KB);
  });

  test('has one engine that loads nothing more than what is a file of its own', () => {
    const engine = String([...files].find(([path]) => path.endsWith('/worker.js'))?.[1]);
    const loaded = [...engine.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path);
    expect([...new Set(loaded)].sort()).toEqual(['./optimizer.js', './pack.js', './preview.js', './version-files.js']);
  });

  test('knows no language and no library of the scan, which a page does not run', () => {
    const engine = String([...files].find(([path]) => path.endsWith('/worker.js'))?.[1]);
    expect(engine).toContain('user-agent-malformed');
    expect(engine).not.toMatch(/Invoke-RestMethod|urlopen|function_definition/);
  });

  test('names no other site but in text, and keeps every file for use without a network', () => {
    const offline = String(files.get('offline.js'));
    for (const path of files.keys())
      if (path !== 'offline.js' && path !== 'index.html') expect(offline).toContain(JSON.stringify(path));
    expect(String(files.get('index.html'))).not.toMatch(/https?:/);
    expect(String([...files].find(([path]) => path.endsWith('page.css'))?.[1])).not.toMatch(/url\(|@import/);
  });

  test('has the policy that the documentation tells other servers to send', () => {
    const header = `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`;
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'page.md'), 'utf8')).toContain(header);
    expect(String(files.get('index.html'))).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
  });

  test('is the same to the byte wherever it is built', async () => {
    const other = folderWith({});
    await buildSite(other);
    for (const [path, data] of files) expect(readFileSync(join(other, path)).equals(data)).toBe(true);
  });
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * A generated source file: its head and its text, formatted.
 *
 * @param {string} path
 * @param {string} origin what it is written from
 * @param {string} text
 */
export function generatedSource(path, origin, text) {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const run = spawnSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${path}`], {
    cwd: ROOT,
    input: `// Written by \`npm run generate\` from ${origin}. Do not edit.\n${text}`,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`cannot format ${path}: ${run.stderr}`);
  return run.stdout;
}

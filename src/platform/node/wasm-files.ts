import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { GrammarFiles } from '../../core/ports.ts';

const require = createRequire(import.meta.url);

/**
 * Returns the path of a file in the `wasm` folder next to the bundle or, in a checkout, in its package.
 *
 * @param origin folder in the package
 */
export function wasmFile(origin: string, name: string): string {
  const beside = join(import.meta.dirname, 'wasm', name);
  return existsSync(beside) ? beside : require.resolve(`${origin}/${name}`);
}

const GRAMMARS = '@vscode/tree-sitter-wasm/wasm';

/** The grammars of the source scan. The runtime finds its own `.wasm` file only if it is loaded unbundled. */
export const grammarFiles: GrammarFiles = {
  runtime(): unknown {
    keepBaselineCode();
    return require(wasmFile(GRAMMARS, 'tree-sitter.js'));
  },
  path: (name) => wasmFile(GRAMMARS, name),
};

/**
 * The optimizing compiler spends seconds and gigabytes on the one giant function of a grammar, so it must be off
 * before.
 */
function keepBaselineCode(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}

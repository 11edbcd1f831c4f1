import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
  // From bytes: given a path, the runtime loads `fs/promises`, and Node a module for terminals with it.
  read: (name, from = GRAMMARS) => readFileSync(wasmFile(from, name)),
};

/**
 * Compiles the renderer of logos. A run with few logos ends before optimized code pays off, so only functions that ran
 * for many logos are optimized, and each function is validated when it is first called: its file is part of this tool.
 */
export function compileRenderer(): Promise<WebAssembly.Module> {
  setFlags('--wasm-lazy-validation', '--wasm-tiering-budget=500000000');
  return WebAssembly.compile(readFileSync(wasmFile('@resvg/resvg-wasm', 'index_bg.wasm')));
}

/** Reads the font of the words in pictures. */
export function pictureFont(): Uint8Array {
  return readFileSync(wasmFile('@expo-google-fonts/open-sans/400Regular', 'OpenSans_400Regular.ttf'));
}

/**
 * The optimizing compiler spends seconds and gigabytes on the giant function of a grammar, so it must be off
 * before.
 */
function keepBaselineCode(): void {
  setFlags('--no-wasm-tier-up', '--no-wasm-dynamic-tiering');
}

/** Loads `node:v8` only when it is needed: it loads streams. */
function setFlags(...flags: readonly string[]): void {
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTested } from './machine.js';

const TSC = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');

/** The parsers of languages themselves, by the ending of a file; each returns its errors, empty for sound code. */
const PARSERS: Readonly<Record<string, (text: string) => string>> = {
  py: (text) =>
    isTested('python') ? run('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], text) : '',
  go: (text) => (isTested('gofmt') ? run('gofmt', ['-e', '-l'], text).replace('<standard input>\n', '') : ''),
  js: (text) => inFile('a.mjs', text, (file) => run(process.execPath, ['--check', file], '')),
  ts: (text) =>
    inFile('a.ts', text, (file) => run(process.execPath, [TSC, '--noEmit', '--noCheck', '--ignoreConfig', file], '')),
  java: (text) =>
    isTested('javac')
      ? inFile('C.java', text, (file) => run('javac', ['-proc:none', '-XDshould-stop.ifNoError=PARSE', file], ''))
      : '',
};

/** Endings of languages without a parser that is checked here: the scan's own grammar is their only judge. */
export const NOT_PARSED = ['cs', 'ps1'];

/** Returns what the language's own parser says against a text. */
export function parsingErrors(path: string, text: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const parser = PARSERS[ending];
  if (!parser && !NOT_PARSED.includes(ending)) throw new Error(`no parser for ${path}`);
  return parser?.(text) ?? '';
}

function run(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? stdout : `${stdout}${stderr}`;
}

function inFile(name: string, text: string, use: (file: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parse-'));
  try {
    writeFileSync(join(folder, name), text);
    return use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

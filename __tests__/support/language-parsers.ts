import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceTextModule } from 'node:vm';
import { isTested } from './machine.js';

const TSC = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
const PARSE_PYTHON = 'import ast, sys\nfor file in sys.argv[1:]: ast.parse(open(file, "rb").read(), file)';

/** Commands that parse any number of files, by their ending: a process takes longer to start than to parse. */
const COMMANDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  py: ['python3', '-c', PARSE_PYTHON],
  go: ['gofmt', '-e'],
  ts: [process.execPath, TSC, '--noEmit', '--noCheck', '--ignoreConfig'],
  java: ['javac', '-proc:none', '-XDshould-stop.ifNoError=PARSE'],
};

/** Endings of languages whose parser is not on every machine. */
const NEEDS = { py: 'python', go: 'gofmt', java: 'javac' } as const;

/** Endings of languages without a parser that is checked here: the scan's own grammar is their only judge. */
export const NOT_PARSED: readonly string[] = [
  'cs',
  'kt',
  'ps1',
  ...Object.entries(NEEDS).flatMap(([ending, need]) => (isTested(need) ? [] : [ending])),
];

/** Returns what the parsers of the languages report about these texts. */
export function parsingErrors(edited: readonly { readonly path: string; readonly text: string }[]): string {
  const endings = edited.map(({ path }) => path.slice(path.lastIndexOf('.') + 1));
  return [...new Set(endings)]
    .map((ending) => {
      const texts = edited.flatMap(({ text }, index) => (endings[index] === ending ? [text] : []));
      if (NOT_PARSED.includes(ending)) return '';
      if (ending === 'js') return texts.map(moduleErrors).join('');
      const command = COMMANDS[ending];
      if (!command) throw new Error(`no parser for .${ending}`);
      return inFiles(texts, ending, (files) => run(command, files));
    })
    .join('');
}

function inFiles(texts: readonly string[], ending: string, use: (files: readonly string[]) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parse-'));
  try {
    const files = texts.map((_, index) => join(folder, `${index}.${ending}`));
    for (const [index, file] of files.entries()) writeFileSync(file, texts[index] ?? '');
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function moduleErrors(text: string): string {
  try {
    new SourceTextModule(text);
    return '';
  } catch (error) {
    return `${(error as Error).stack}\n`;
  }
}

function run([command, ...args]: readonly [string, ...string[]], files: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args, ...files], { encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? stderr : `${stdout}${stderr}`;
}

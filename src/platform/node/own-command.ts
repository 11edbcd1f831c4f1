import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Name of the command in `package.json`. */
const NAME = 'mde-partner';

/**
 * Returns how the reader runs this program, for messages that suggest a command.
 *
 * @param script absolute path of the program as Node received it, `process.argv[1]`
 * @param folder absolute path of the current folder
 */
export function ownCommand(script: string, folder: string): string {
  const parts = script.split(sep);
  const cache = parts.lastIndexOf('_npx');
  if (cache !== -1) return `npx ${quoted(packageIn(parts.slice(0, cache + 2).join(sep)) ?? NAME)}`;
  if (basename(dirname(script)) === '.bin') return `npx ${NAME}`;
  if (basename(script) === NAME) return NAME;
  const near = relative(folder, script);
  return `node ${quoted(near.startsWith(`..${sep}..`) ? script : near)}`;
}

/** Returns what npx was asked to run, according to its install folder; null: unknown. */
function packageIn(folder: string): string | null {
  try {
    const { _npx } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      _npx?: { packages?: unknown };
    };
    const packages = _npx?.packages;
    return Array.isArray(packages) && typeof packages[0] === 'string' ? packages[0] : null;
  } catch {
    return null;
  }
}

/** Quotes one argument for a shell. */
export function quoted(text: string): string {
  if (/^[\w./@:#+\\-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

import { type Range, type VersionReader, versionAt } from '../reading.ts';
import { properties } from './assignments.ts';

/** Longer lines are not declarations that a person wrote. */
const LONGEST_LINE = 500;

/**
 * Reads source code: the first quoted text assigned to the name, whatever declares it: `VERSION = '1.0.0'`, `export
 * const VERSION: string = "1.0.0"`, `[assembly: AssemblyVersion("1.0.0")]`. Otherwise lines `key = value`.
 */
export const code: VersionReader = (file) => {
  const { source, key } = file;
  const value = key === null || key === '' ? undefined : declared(source.text, key);
  return value ? versionAt(source, source.text.slice(value.start, value.end), value) : properties(file);
};

/** Only words and what precedes a name in a declaration; a comment begins differently. */
const BEFORE = /^[\w \t[\]:.@$]*$/;
const WORD_END = /[\w$]$/;
/** A type, the operator, and the quoted text, after the name. */
const AFTER = /^(?![\w$])[ \t]*(?::?[ \t]*[\w&*.<>[\]']{1,40}[ \t]*)?[=(][ \t]*(["'`])([^"'`]*)\1/;

function declared(text: string, key: string): Range | undefined {
  for (let line = 0, end = 0; line < text.length; line = end + 1) {
    end = text.indexOf('\n', line);
    if (end < 0) end = text.length;
    if (end - line > LONGEST_LINE) continue;
    const shown = text.slice(line, end);
    const at = shown.indexOf(key);
    const before = shown.slice(0, Math.max(0, at));
    if (at < 0 || !BEFORE.test(before) || WORD_END.test(before)) continue;
    const given = AFTER.exec(shown.slice(at + key.length));
    if (!given) continue;
    const last = line + at + key.length + given[0].length - 1;
    return { start: last - (given[2] ?? '').length, end: last };
  }
  return undefined;
}

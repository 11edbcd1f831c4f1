import { quote } from '../../core/quote.ts';
import type { SourceText } from '../../core/text.ts';
import { noSuchKey, type Range, unknown, type VersionReader, type VersionReading, versionAt } from '../reading.ts';

/** Reads lines `key=value`, `key: value` or `key value`; the last line with a key counts. Default key `version`. */
export const properties: VersionReader = ({ source, key }) => {
  const name = key ?? 'version';
  const value = [...valuesOf(source.text, name)].at(-1);
  return value ? read(source, value) : noSuchKey(source, name);
};

/** Reads a Gradle script: the first such line that is not indented, else the first; only quoted text is a value. */
export const gradleScript: VersionReader = ({ source, key }) => {
  const name = key ?? 'version';
  const values = [...valuesOf(source.text, name)];
  const value = values.find(({ isIndented }) => !isIndented) ?? values[0];
  if (!value) return noSuchKey(source, name);
  if (value.isQuoted) return read(source, value);
  const reason = `${quote(source.path)} computes ${quote(name)} instead of setting it to a literal`;
  return unknown(reason, source.locate(value.start, value.end));
};

interface Value extends Range {
  readonly isIndented: boolean;
  readonly isQuoted: boolean;
}

function* valuesOf(text: string, key: string): Iterable<Value> {
  for (let line = 0, end = 0; line < text.length; line = end + 1) {
    end = text.indexOf('\n', line);
    if (end < 0) end = text.length;
    const start = past(/[ \t]*/y, text, line);
    if (!text.startsWith(key, start)) continue;
    const after = start + key.length;
    const value = past(/[ \t]*(?:[=:][ \t]*)?/y, text, after);
    if (value === after || value >= end) continue;
    yield { ...valueAt(text, value, end), isIndented: start > line };
  }
}

/** Up to the closing quote, else up to a space or the character that ends a statement. */
function valueAt(text: string, start: number, lineEnd: number): Range & { readonly isQuoted: boolean } {
  const quoteMark = text[start];
  if (quoteMark === '"' || quoteMark === "'") {
    const end = text.indexOf(quoteMark, start + 1);
    if (end > 0 && end < lineEnd) return { start: start + 1, end, isQuoted: true };
  }
  return { start, end: past(/[^\s;,]*/y, text, start), isQuoted: false };
}

function past(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}

function read(source: SourceText, value: Range): VersionReading {
  return versionAt(source, source.text.slice(value.start, value.end), value);
}

import { quote } from '../../core/quote.ts';
import { unknown, type VersionReader, versionAt } from '../reading.ts';

/** Reads a file that contains only the version: its first line, trimmed. */
export const plain: VersionReader = ({ source }) => {
  const line = source.line(1);
  const text = line.trim();
  if (text === '') return unknown(`the first line of ${quote(source.path)} is empty`);
  const start = line.length - line.trimStart().length;
  return versionAt(source, text, { start, end: start + text.length });
};

import { createTwoFilesPatch } from 'diff';
import type { Finding } from '../core/finding.ts';
import { plainText } from './escape.ts';

interface Outcome {
  readonly files: readonly unknown[];
  readonly applied: readonly Finding[];
  readonly remaining: readonly Finding[];
}

/** What was fixed, a line each, and what is left. */
export function fixText(
  { files, applied, remaining }: Outcome,
  { suggest, dryRun }: { suggest: boolean; dryRun: boolean },
): string {
  const lines = applied.map(
    ({ location: { path, start }, rule, fix }) =>
      `${plainText(path)}:${start.line}:${start.column}  ${rule}  ${plainText(fix?.title ?? '')}\n`,
  );
  const done =
    applied.length === 0
      ? 'nothing to fix'
      : `${amount(applied.length, 'fix', 'fixes')} in ${amount(files.length, 'file', 'files')}${dryRun ? ', not written' : ''}`;
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${done}${left(remaining, suggest)}\n`;
}

function left(remaining: readonly Finding[], suggest: boolean): string {
  if (remaining.length === 0) return '';
  const suggested = suggest ? 0 : remaining.filter(({ fix }) => fix?.applicability === 'suggest').length;
  const hint = suggested > 0 ? `, ${suggested} of them with a suggested fix (--suggest)` : '';
  return ` · ${amount(remaining.length, 'finding is', 'findings are')} left${hint} · mde-partner check`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A unified diff of one file; what cannot be seen is shown as `U+XXXX`, but for the CR of a line end. */
export function fixDiff({
  path,
  before,
  after,
}: {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}): string {
  const old = before === null ? '/dev/null' : `a/${path}`;
  const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
  const lines = patch.split('\n').filter((line) => !line.startsWith('====='));
  return lines
    .map((line) => (line === '' ? '\n' : `${plainText(line.replace(/\r$/, ''))}\n`))
    .join('')
    .replace(/\n+$/, '\n');
}

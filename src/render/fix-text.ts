import { createTwoFilesPatch } from 'diff';
import type { Finding } from '../core/finding.ts';
import { startText } from '../core/text.ts';
import { breakCommands, plainText } from './escape.ts';
import { INSTALLED } from './repository.ts';

interface Outcome {
  readonly files: readonly unknown[];
  readonly applied: readonly Finding[];
  readonly undone: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly remaining: readonly Finding[];
  readonly artwork: readonly Finding[];
}

interface FixTextOptions {
  readonly suggest: boolean;
  readonly dryRun: boolean;
  /** The command that shows what is left. */
  readonly check?: string;
}

/** Lists what was fixed and what was undone, one per line, and, after all suggested fixes, each error that has none. */
export function fixText(outcome: Outcome, options: FixTextOptions): string {
  const { files, applied, undone, remaining } = outcome;
  const lines = [
    ...applied.map((finding) => `${placeText(finding)}\n`),
    ...undone.map(({ finding, reason }) => `${placeText(finding)} · undone: ${plainText(reason)}\n`),
    ...(options.suggest ? remaining.filter(needsPerson).map(errorText) : []),
  ];
  const done =
    applied.length === 0
      ? 'nothing to fix'
      : `${amount(applied.length, 'fix', 'fixes')} in ${amount(files.length, 'file', 'files')}${options.dryRun ? ', not written' : ''}`;
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${done}${left(outcome, options)}\n`;
}

function placeText({ location, rule, fix }: Finding): string {
  return `${plainText(startText(location))}  ${rule}  ${plainText(fix?.title ?? '')}`;
}

/** Whether a finding fails a check and no fix corrects it. */
function needsPerson({ severity, fix }: Finding): boolean {
  return severity === 'error' && !fix;
}

function errorText({ location, rule, message }: Finding): string {
  return `${plainText(startText(location))}  ${rule}  no fix: ${plainText(message)}\n`;
}

function left(
  { undone, remaining, artwork }: Outcome,
  { suggest, check = `${INSTALLED} check` }: FixTextOptions,
): string {
  if (remaining.length === 0) return '';
  const isArt = new Set(artwork);
  const suggested = suggest
    ? 0
    : remaining.filter((finding) => finding.fix?.applicability === 'suggest' && !isArt.has(finding)).length;
  const parts = [`${amount(remaining.length, 'finding is', 'findings are')} left`];
  if (undone.length > 0) parts.push(`${amount(undone.length, 'fix was', 'fixes were')} undone`);
  if (suggested > 0) parts.push(`${suggested} with a suggested fix (--suggest)`);
  if (artwork.length > 0) parts.push(`${artwork.length} with a fix for artwork (--suggest --art)`);
  return ` · ${parts.join(', ')} · ${plainText(check)}`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Renders a unified diff of one file, which `git apply` takes. Invisible characters are shown as `U+XXXX`, except tabs and
 * the CR of a line end.
 */
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
    .map((line) => `${breakCommands(line.replace(/[^\t\r]+|\r(?!$)/g, plainText))}\n`)
    .join('')
    .replace(/\n+$/, '\n');
}

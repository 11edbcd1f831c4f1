import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { breakCommands, plainText } from '../../render/escape.ts';
import { codeOf, messageOf } from './system-error.ts';

/**
 * The only module that writes to stdout and stderr. CI systems read both for commands. What they find anywhere in a
 * line is broken here, also where two harmless texts meet; a runner of GitHub also looks at the start of a line, so
 * there each line for people starts with a mark that is not white space.
 */
const MARK = '│ ';
const listening = new Set<NodeJS.WriteStream>();
const lost = new Set<NodeJS.WriteStream>();

/** Whether a runner reads what this process prints. */
export function inRunner(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true';
}

function isDebug(): boolean {
  return Boolean(process.env['MDE_PARTNER_DEBUG']) || process.env['RUNNER_DEBUG'] === '1';
}

/** Lines for a person, on stdout. Each must already be free of control characters (`plainText`). */
export function printText(text: string): void {
  write(process.stdout, inRunner() ? marked(text) : text);
}

/** A document or workflow commands for a program, on stdout. JSON must come from `jsonText`, which keeps its meaning. */
export function printData(text: string): void {
  write(process.stdout, text);
}

/** One line for a person, on stderr; any text will do. */
export function printDiagnostic(message: string): void {
  write(process.stderr, `mde-partner: ${plainText(message)}\n`);
}

/** What went wrong, in one line; a fault of the tool with its stack only under debug. */
export function printFailure(error: unknown): void {
  printDiagnostic(failureText(error));
  if (!(error instanceof UsageError)) printStack(error);
}

/** The stack of an error, if this is a debug run. */
export function printStack(error: unknown): void {
  if (!isDebug()) return;
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
  for (const line of stack.split('\n')) write(process.stderr, `${MARK}${plainText(line)}\n`);
}

/** One line; not yet safe to print. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return `the tool failed: ${messageOf(error)} (MDE_PARTNER_DEBUG=1 tells more)`;
}

/**
 * @param link whether a link in the file's place is written through; not where the repository could have put it there
 * @throws UsageError if the file cannot be written
 */
export function writeText(file: string, text: string, link: 'follow' | 'refuse'): void {
  try {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    // Not defined on Windows, where a checkout has no links by default.
    const noFollow = link === 'refuse' ? (O_NOFOLLOW ?? 0) : 0;
    const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | noFollow);
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error: unknown) {
    throw new UsageError(`cannot write ${quote(file)}: ${codeOf(error)}`, { cause: error });
  }
}

function marked(text: string): string {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return lines.map((line) => `${MARK}${line}\n`).join('') + (last === '' ? '' : MARK + last);
}

/** What was to be read is lost, as on a full disk: told once, and in the end whatever the run itself comes to. */
function tellLost(stream: NodeJS.WriteStream, error: unknown): void {
  if (lost.has(stream)) return;
  lost.add(stream);
  process.once('exit', () => {
    process.exitCode = 2;
  });
  if (stream !== process.stderr) printDiagnostic(`cannot write to stdout: ${codeOf(error)}`);
}

/** Without a listener, a reader that stops early (`| head`) would end the process with a stack trace. */
function write(stream: NodeJS.WriteStream, text: string): void {
  if (!listening.has(stream)) {
    listening.add(stream);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') tellLost(stream, error);
    });
  }
  stream.write(breakCommands(text));
}

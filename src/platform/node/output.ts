import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, realpathSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, parse, relative, sep } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { breakCommands, plainText } from '../../render/escape.ts';
import { codeOf, messageOf } from './system-error.ts';

/**
 * The only module that writes to stdout and stderr. CI systems interpret both as commands. Commands that they would
 * find anywhere in a line are broken up here, even where two harmless texts meet; GitHub's runner also reads the start
 * of a line, so in a runner each line for people starts with a mark that is not white space.
 */
const MARK = '│ ';
const listening = new Set<NodeJS.WriteStream>();
const lost = new Set<NodeJS.WriteStream>();

/** Whether a runner interprets what this process prints. */
export function inRunner(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true';
}

function isDebug(): boolean {
  return Boolean(process.env['MDE_PARTNER_DEBUG']) || process.env['RUNNER_DEBUG'] === '1';
}

/** Prints lines for people on stdout. Each must already be free of control characters (`plainText`). */
export function printText(text: string): void {
  write(process.stdout, inRunner() ? marked(text) : text);
}

/**
 * Prints a document or workflow commands for a program on stdout. JSON must come from `jsonText`, which keeps its
 * meaning.
 */
export function printData(text: string): void {
  write(process.stdout, text);
}

/**
 * Commands that the renderer of Azure Pipelines makes. Every value in them is escaped (`loggingValue`), so only the
 * start of a line can match.
 */
const AGENT_COMMAND = /^##vso\[task\.(?:logissue|complete) [^\]\r\n]*\]/;

/** Prints the lines of an agent's format: the command that a line starts with stays, and all others are broken up. */
export function printAgentCommands(text: string): void {
  const lines = text.split('\n').map((line) => {
    const command = AGENT_COMMAND.exec(line)?.[0] ?? '';
    return command + breakCommands(line.slice(command.length));
  });
  writeUnbroken(process.stdout, lines.join('\n'));
}

/** Who reads what is printed; `agent`: that of Azure Pipelines. */
export type Reader = 'person' | 'program' | 'agent';

const PRINTERS: Readonly<Record<Reader, (text: string) => void>> = {
  person: printText,
  program: printData,
  agent: printAgentCommands,
};

/** A text, or its pieces in order. */
export type Pieces = string | Iterable<string>;

function piecesOf(text: Pieces): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}

/** Prints on stdout what a reader understands. */
export function printFor(reader: Reader, text: Pieces): void {
  for (const piece of piecesOf(text)) PRINTERS[reader](piece);
}

/** Prints one line for people on stderr; any text is allowed. */
export function printDiagnostic(message: string): void {
  write(process.stderr, `mde-partner: ${plainText(message)}\n`);
}

/** Prints what went wrong in one line; a fault of the tool includes its stack only in debug runs. */
export function printFailure(error: unknown): void {
  printDiagnostic(failureText(error));
  if (!(error instanceof UsageError)) printStack(error);
}

/** Returns the stack of an error in a debug run. */
export function printStack(error: unknown): void {
  if (!isDebug()) return;
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
  for (const line of stack.split('\n')) write(process.stderr, `${MARK}${plainText(line)}\n`);
}

/** Returns one line; not yet safe to print. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return `the tool failed: ${messageOf(error)} (set MDE_PARTNER_DEBUG=1 for details)`;
}

/** How long a reader of a pipe may read nothing, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * Writes text or bytes to a file. `follow`, for a path that the caller gave, follows links and writes to pipes and devices such
 * as `/dev/stdout`. `refuse`, where the repository could have replaced the file, writes only to a regular file. `create`
 * writes only a file that did not exist, not even as a link.
 *
 * @throws UsageError if the file cannot be written
 */
export function writeText(file: string, content: Pieces | Uint8Array, link: 'follow' | 'refuse' | 'create'): void {
  const fail = (why: string, cause?: unknown) => new UsageError(`cannot write ${quote(file)}: ${why}`, { cause });
  let descriptor: number | undefined;
  try {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_EXCL, O_NOFOLLOW, O_NONBLOCK } = constants;
    // Undefined on Windows, where a checkout has no links by default, and pipes are not files.
    const noFollow = link === 'refuse' ? (O_NOFOLLOW ?? 0) : 0;
    const isNew = link === 'create' ? O_EXCL : 0;
    descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | noFollow | isNew | (O_NONBLOCK ?? 0));
    const kind = fstatSync(descriptor);
    if (!kind.isFile() && (link !== 'follow' || kind.isBlockDevice())) throw fail('it is not a regular file');
    for (const piece of content instanceof Uint8Array ? [content] : piecesOf(content)) writeAll(descriptor, piece);
  } catch (error: unknown) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    throw fail(link === 'create' && code === 'EEXIST' ? 'it exists' : (REASONS[code] ?? code), error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EEXIST: 'a file is where a folder is needed',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder is needed',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENXIO: 'no process reads from this pipe, or it is a socket',
  EAGAIN: `the program that reads this pipe read nothing for ${PATIENCE / 1_000} seconds`,
};

/** Writes everything, even into a pipe that is temporarily full. */
function writeAll(descriptor: number, text: string | Uint8Array): void {
  let bytes: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text;
  let patience = PATIENCE;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
      patience = PATIENCE;
    } catch (error: unknown) {
      if (codeOf(error) !== 'EAGAIN' || patience <= 0) throw error;
      patience -= PAUSE;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/**
 * Writes a report that a workflow requested, and creates its folders. Below `workspace`, whose content belongs to the
 * repository, no link may lead outside; elsewhere, the path belongs to the workflow.
 *
 * @param workspace absolute path of an existing folder
 * @param file absolute path
 * @throws UsageError if the file cannot be written
 */
export function writeReport(workspace: string, file: string, content: Pieces | Uint8Array): void {
  const folder = dirname(file);
  if (isBelow(workspace, file) && !isBelow(realpathSync(workspace), existing(folder)))
    throw new UsageError(`cannot write ${quote(file)}: a link on its path leads out of the workspace`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error: unknown) {
    const code = codeOf(error);
    throw new UsageError(`cannot write ${quote(file)}: ${REASONS[code] ?? code}`, { cause: error });
  }
  writeText(file, content, 'refuse');
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Returns the real path of the existing part of a path; a link that leads nowhere returns `/`, which is outside
 * everything.
 */
function existing(path: string): string {
  let at = path;
  while (!lstatSync(at, { throwIfNoEntry: false })) at = dirname(at);
  try {
    return realpathSync(at);
  } catch {
    return parse(at).root;
  }
}

function marked(text: string): string {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return lines.map((line) => `${MARK}${line}\n`).join('') + (last === '' ? '' : MARK + last);
}

/** Output is lost, for example on a full disk: reported once, and the run fails with any result. */
function tellLost(stream: NodeJS.WriteStream, error: unknown): void {
  if (lost.has(stream)) return;
  lost.add(stream);
  process.once('exit', () => {
    process.exitCode = 2;
  });
  if (stream !== process.stderr) printDiagnostic(`cannot write to stdout: ${codeOf(error)}`);
}

/** Without a listener, a reader that stops early (`| head`) would end the process with a stack trace. */
function writeUnbroken(stream: NodeJS.WriteStream, text: string): void {
  if (!listening.has(stream)) {
    listening.add(stream);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') tellLost(stream, error);
    });
  }
  stream.write(text);
}

function write(stream: NodeJS.WriteStream, text: string): void {
  writeUnbroken(stream, breakCommands(text));
}

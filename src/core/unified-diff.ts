/** Lines that a change replaced with others. Line numbers count from 1, on the new side. */
export interface ChangedLines {
  /** The first added line or, if none was added, the line after which others were removed (0: at the top). */
  readonly start: number;
  /** Number of added lines. */
  readonly count: number;
  /** Text of the removed lines, without line ends. */
  readonly removed: readonly string[];
}

/** A hunk of a unified diff with its context: the lines of the new side that a reader of the diff sees. */
export interface Hunk {
  readonly first: number;
  /** Less than `first` if the new side has no line here. */
  readonly last: number;
  readonly changes: readonly ChangedLines[];
}

/** What a diff states about one file. */
export interface FileDiff {
  /** Path on the new side; for a removed file, its old path. */
  readonly path: string;
  readonly hunks: readonly Hunk[];
  /** The diff states only that the files differ. */
  readonly isBinary: boolean;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Parses the hunks of one file: what follows `+++`, or the `patch` of GitHub's API. Skips everything else. */
export function readHunks(patch: string): Hunk[] {
  return read(patch.split('\n'), 0).hunks;
}

/** Parses the output of `git diff` with the prefixes `a/` and `b/` and any amount of context. */
export function readDiff(text: string): FileDiff[] {
  const lines = text.split('\n');
  const files: FileDiff[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = lines[at++] as string;
    if (!header.startsWith(HEADER)) continue;
    let path = pathOf(header);
    let isBinary = false;
    for (; at < lines.length && !isEnd(lines[at] as string); at++) {
      const line = lines[at] as string;
      if (line.startsWith('rename to ') || line.startsWith('copy to '))
        path = unquoted(line.slice(line.indexOf(' to ') + 4));
      else if (line.startsWith('Binary files ')) isBinary = true;
    }
    const { hunks, next } = read(lines, at);
    files.push({ path, hunks, isBinary });
    at = next;
  }
  return files;
}

const HEADER = 'diff --git ';

function isEnd(line: string): boolean {
  return line.startsWith('@@ ') || line.startsWith(HEADER);
}

/** Both paths are equal unless a line `rename to` follows, so the header consists of two halves. */
function pathOf(header: string): string {
  const names = header.slice(HEADER.length);
  return unquoted(names.slice((names.length + 1) / 2)).replace(/^b\//, '');
}

/** Lines of a body are counted, not recognized: a removed line may look like a header. */
function read(lines: readonly string[], from: number): { readonly hunks: Hunk[]; readonly next: number } {
  const hunks: Hunk[] = [];
  let at = from;
  while (at < lines.length && !(lines[at] as string).startsWith(HEADER)) {
    const match = HUNK.exec(lines[at++] as string);
    if (!match) continue;
    const [, oldCount = '1', start, newCount = '1'] = match;
    const count = Number(newCount);
    const first = count === 0 ? Number(start) + 1 : Number(start);
    const body = readBody(lines, at, { old: Number(oldCount), new: count, line: first });
    hunks.push({ first, last: first + count - 1, changes: body.changes });
    at = body.next;
  }
  return { hunks, next: at };
}

function readBody(
  lines: readonly string[],
  from: number,
  left: { old: number; new: number; line: number },
): { readonly changes: ChangedLines[]; readonly next: number } {
  const changes: ChangedLines[] = [];
  let at = from;
  let added = 0;
  let removed: string[] = [];
  const close = () => {
    if (added + removed.length > 0)
      changes.push({ start: added > 0 ? left.line - added : left.line - 1, count: added, removed });
    added = 0;
    removed = [];
  };
  while (at < lines.length && (left.old > 0 || left.new > 0)) {
    const line = lines[at++] as string;
    if (line.startsWith('-')) {
      removed.push(line.slice(1));
      left.old--;
    } else if (line.startsWith('+')) {
      added++;
      left.line++;
      left.new--;
    } else if (!line.startsWith('\\')) {
      close();
      left.line++;
      left.old--;
      left.new--;
    }
  }
  close();
  return { changes, next: at };
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Parses a path as git writes it if it contains control characters, quotes or backslashes: quoted, bytes in octal. */
function unquoted(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"')) return name;
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
    else for (const byte of new TextEncoder().encode(plain)) bytes.push(byte);
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Text to insert into a file. */
export interface Insertion {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly text: string;
}

/** How a language writes headers. */
export interface HeaderSyntax {
  /** What a literal dictionary of headers begins with. */
  readonly open: string;
  /** What is between name and value. */
  readonly assign: string;
  /** What separates entries on one line. */
  readonly separator: string;
  /** What separates entries on lines of their own. */
  readonly lineSeparator: string;
  /** The usual quotation mark. */
  readonly quote: string;
  /** Characters that a quoted text cannot hold as they are, besides its quotation mark. */
  readonly special: RegExp;
  /** A constant of a whole file, at the start of a line, with its name. */
  readonly constant: RegExp | null;
  /** Returns the change that gives a call a header of its own; null: the call is of another kind. */
  argument(call: Call, entry: string): Insertion | null;
  /** Whether a line is a whole statement, so that another one may follow it. */
  readonly statement: RegExp | null;
}

/** A call in a text. */
export interface Call {
  /** The whole file. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const VERB = '(?:get|post|put|patch|delete|head|options|request)';
const PYTHON_CALL = new RegExp(String.raw`^(?:await\s+)?[\w.]+\.${VERB}\s*\(`);
/** Libraries whose requests take `headers`. */
const PYTHON_LIBRARY = /^[ \t]*(?:import|from)[ \t]+(?:requests|httpx|aiohttp)\b/m;

const PYTHON: HeaderSyntax = {
  open: '{',
  assign: ': ',
  separator: ', ',
  lineSeparator: ',',
  quote: '"',
  special: /[\\{}\n\r]/,
  constant: /^([A-Z_][A-Z0-9_]*)\s*=/,
  statement: /^\s*[\w.]+\s*=\s*[\w.]+\(\)\s*$/,
  argument: ({ text, start, end }, entry) => {
    const call = text.slice(start, end);
    if (!PYTHON_LIBRARY.test(text) || !PYTHON_CALL.test(call) || !call.endsWith(')')) return null;
    // A second `headers` is an error, and `**` may bring one along.
    if (/\bheaders\s*=|\*\*/.test(call)) return null;
    return lastArgument({ text, start, end }, `headers={${entry}}`);
  },
};

/** Adds an argument behind the others, in the way in which they are laid out; null: a comment is in the way. */
function lastArgument({ text, start, end }: Call, argument: string): Insertion | null {
  const inside = text.slice(start, end - 1);
  const lastLine = inside.trimEnd().slice(inside.trimEnd().lastIndexOf('\n') + 1);
  if (lastLine.includes('#') || lastLine.endsWith('(')) return null;
  const at = start + inside.trimEnd().length;
  const hasComma = text[at - 1] === ',';
  const isMultiline = /\n\s*$/.test(inside) && /\n/.test(inside.trimEnd());
  if (!isMultiline) return { at, text: `${hasComma ? ' ' : ', '}${argument}` };
  const indent = /^[ \t]*/.exec(lastLine)?.[0] ?? '';
  return { at, text: `${hasComma ? '' : ','}${lineEnd(text)}${indent}${argument}${hasComma ? ',' : ''}` };
}

const POWERSHELL: HeaderSyntax = {
  open: '@{',
  assign: ' = ',
  separator: '; ',
  lineSeparator: '',
  quote: "'",
  special: /[`$\n\r]/,
  constant: null,
  statement: null,
  argument: ({ text, start, end }, entry) => {
    const call = text.slice(start, end);
    const name = /^Invoke-(?:RestMethod|WebRequest)(?=\s)/i.exec(call)?.[0];
    if (name === undefined || /-(?:UserAgent|Headers)\b/i.test(call)) return null;
    return { at: start + name.length, text: ` -UserAgent ${entry.slice(entry.indexOf(' = ') + 3)}` };
  },
};

const JAVASCRIPT: HeaderSyntax = {
  open: '{',
  assign: ': ',
  separator: ', ',
  lineSeparator: ',',
  quote: "'",
  special: /[\\\n\r]/,
  constant: /^(?:export\s+)?const\s+([A-Za-z_$][\w$]*)\s*=/,
  statement: null,
  argument: ({ text, start, end }, entry) => {
    const call = text.slice(start, end);
    // Only an address: what else a call has may hold headers.
    const only = /^fetch\(\s*(?:`[^`]*`|'[^'\n]*'|"[^"\n]*"|[A-Za-z_$][\w$.]*)(?=\s*\)$)/.exec(call)?.[0];
    return only === undefined ? null : { at: start + only.length, text: `, { headers: { ${entry} } }` };
  },
};

const SYNTAXES: readonly (readonly [endings: RegExp, syntax: HeaderSyntax])[] = [
  [/\.py$/, PYTHON],
  [/\.psm?1$/i, POWERSHELL],
  [/\.(?:[cm]?[jt]s|[jt]sx)$/, JAVASCRIPT],
];

/** How the language of a file writes headers; null: its files are not edited. */
export function syntaxOf(path: string): HeaderSyntax | null {
  return SYNTAXES.find(([endings]) => endings.test(path))?.[1] ?? null;
}

/** Returns a text in quotes; null: it would need escapes. */
export function quotedText(text: string, mark: string, { special }: HeaderSyntax): string | null {
  return special.test(text) || text.includes(mark) ? null : `${mark}${text}${mark}`;
}

/**
 * Adds an entry in front of the others of a literal dictionary, in the way in which they are laid out; null: what is
 * there is not a literal.
 */
export function firstEntry(text: string, start: number, entry: string, syntax: HeaderSyntax): Insertion | null {
  const at = afterOpening(text, start, syntax);
  if (at === null) return null;
  const [, blanks = '', breaks = '', next = ''] =
    /^([ \t]*)((?:\r?\n[ \t]*)*)(.?)/.exec(text.slice(at, at + 2_000)) ?? [];
  if (next === '}') return { at, text: breaks === '' && blanks === '' ? entry : ` ${entry}` };
  // A comment behind the bracket belongs to it.
  if (next === '' || next === '#' || next === '/') return null;
  if (breaks === '') return { at: at + blanks.length, text: `${entry}${syntax.separator}` };
  const indent = breaks.slice(breaks.lastIndexOf('\n') + 1);
  return { at: at + blanks.length + breaks.length, text: `${entry}${syntax.lineSeparator}${lineEnd(text)}${indent}` };
}

/** Some grammars leave the brackets out of the dictionary, which then begins with its first entry. */
function afterOpening(text: string, start: number, { open }: HeaderSyntax): number | null {
  if (text.startsWith(open, start)) return start + open.length;
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start).trimEnd();
  return before.endsWith(open) ? Math.max(0, start - LONGEST_GAP) + before.length : null;
}

/** Characters between a bracket and the first entry. */
const LONGEST_GAP = 200;

/** Adds a statement behind the line of an offset, with its indentation; null: the line may not be a whole statement. */
export function nextStatement(text: string, at: number, statement: string, syntax: HeaderSyntax): Insertion | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const found = text.indexOf('\n', at);
  const line = text.slice(start, found === -1 ? text.length : found).replace(/\r$/, '');
  if (!syntax.statement?.test(line)) return null;
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return { at: start + line.length, text: `${lineEnd(text)}${indent}${statement}` };
}

/** The quotation mark of the first text after an offset, on its line or the next; else the usual one. */
export function markAt(text: string, at: number, { quote }: HeaderSyntax): string {
  return /["']/.exec(text.slice(at, at + 200))?.[0] ?? quote;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

import { callHint, clientHint, requestHint } from '../../scan/hints.ts';

/** How a data file gives the header, `$` for the value; by the ending of its name. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['json', '"headers": { "User-Agent": "$" }'],
  ['yml', 'User-Agent: $'],
  ['yaml', 'User-Agent: $'],
]);

/** One line that sets the header in the language of a file; null: no form is known. */
export function headerSnippet(path: string, userAgent: string): string | null {
  const snippet = FORMATS.get(endingOf(path)) ?? requestHint(path);
  return snippet === null ? null : filled(snippet, userAgent);
}

/** How the call on a line sets the header: a sentence, and the code behind it. */
export interface CallSnippet {
  readonly says: string;
  readonly code: string;
  /** It goes before an entry of the headers. */
  readonly isOwnOption: boolean;
}

/** Null: the line does not say more than its language. */
export function callSnippet(path: string, line: string, userAgent: string): CallSnippet | null {
  const hint = callHint(path, line);
  return hint && { says: hint.says, code: filled(hint.text, userAgent), isOwnOption: hint.isOwnOption === true };
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/** The last `$` is the value's; a variable before it may have one too. */
function filled(snippet: string, userAgent: string): string {
  const at = snippet.lastIndexOf('$');
  return snippet.slice(0, at) + userAgent + snippet.slice(at + 1);
}

/** An entry of a dictionary of headers; by the ending of a file's name. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ...['py', 'ipynb', 'json', 'go'].map((ending) => [ending, '"User-Agent": "$"'] as const),
  ['cs', '{ "User-Agent", "$" }'],
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, "'User-Agent': '$'"] as const),
  ...['ps1', 'psm1'].map((ending) => [ending, "'User-Agent' = '$'"] as const),
  ...['rb', 'php', 'pl'].map((ending) => [ending, "'User-Agent' => '$'"] as const),
]);

/** An entry of a dictionary of headers in the language of a file. */
export function entrySnippet(path: string, userAgent: string): string {
  return filled(ENTRIES.get(endingOf(path)) ?? 'User-Agent: $', userAgent);
}

/** The variable, or field, that a line gives a value; its type may follow it. */
const ASSIGNED = /([\w$@#.>-]{1,80})(?:\s{0,8}:\s{0,8}[\w.[\]|<> ]{1,80}?)?\s{0,8}(?::=|=)(?![=>])/;
/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;

/** What sets the header for all requests of the client that a line of a file creates; null: none that is known. */
export function clientSnippet(path: string, line: string, userAgent: string): string | null {
  const text = line.slice(0, LONGEST_LINE);
  const hint = clientHint(path, text);
  const variable = ASSIGNED.exec(text)?.[1];
  if (hint === null || (variable === undefined && hint.startsWith('@'))) return null;
  return filled(
    hint.replace('@', () => variable ?? ''),
    userAgent,
  );
}

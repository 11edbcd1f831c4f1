import type { Location, SourceText } from '../../core/text.ts';
import { MICROSOFT, nameAbove } from '../../link/doubtful-hosts.ts';
import {
  firstEntry,
  type HeaderSyntax,
  type Insertion,
  markAt,
  nextStatement,
  quotedText,
  syntaxOf,
} from '../../scan/edits/insertion.ts';
import type { CallSiteResult, ClientResult, UserAgentLiteral } from '../../scan/result.ts';
import { clientSnippet } from '../words/header-snippets.ts';

/** A place of the sources, and the text to insert there. */
export interface HeaderInsertion extends Insertion {
  readonly path: string;
}

interface Sources {
  /** Null: it cannot be read. */
  textAt(path: string): SourceText | null;
  readonly literals: readonly UserAgentLiteral[];
  readonly wanted: string;
}

/**
 * Returns the change that gives a call its header: in the client that the sources create, else in the headers that the
 * call passes, else in the call. Null: none is safe, because the object serves other hosts or is not written out.
 */
export function headerInsertion(
  site: CallSiteResult,
  { definition, cause }: ClientResult,
  sources: Sources,
): HeaderInsertion | null {
  if (cause !== 'absent') return null;
  const { sender, headersAt } = site;
  const places = [definition && atClient(definition, sources), headersAt && atHeaders(headersAt, sources)];
  const shared = places.find((place) => place !== null);
  if (shared) {
    const isOwn = headersAt !== null && shared === places[1] && isInside(headersAt, sender) && isSender(site);
    return isOwn || servesOnlyMicrosoft([shared.path, site.path, sender.path], sources) ? shared : null;
  }
  if (headersAt) return null;
  const own = atCall(sender, sources);
  return own && (isSender(site) || servesOnlyMicrosoft([site.path, sender.path], sources)) ? own : null;
}

function isSender({ path, line, sender }: CallSiteResult): boolean {
  return path === sender.path && line === sender.start.line;
}

function isInside({ path, start }: Location, outer: Location): boolean {
  const isAfter =
    start.line > outer.start.line || (start.line === outer.start.line && start.column >= outer.start.column);
  const isBefore = start.line < outer.end.line || (start.line === outer.end.line && start.column <= outer.end.column);
  return path === outer.path && isAfter && isBefore;
}

function atClient(definition: Location, sources: Sources): HeaderInsertion | null {
  return insertion(definition, sources, ({ source, at, syntax }) => {
    const mark = usualMark(source.text, syntax);
    const snippet = clientSnippet(source.line(definition.start.line) ?? '', '$');
    const value = valueText(definition.path, source, at, mark, syntax, sources);
    if (snippet === null || value === null) return null;
    const statement = snippet.replaceAll('"', mark).replace(`${mark}$${mark}`, () => value);
    return nextStatement(source.text, at, statement, syntax);
  });
}

function atHeaders(headers: Location, sources: Sources): HeaderInsertion | null {
  return insertion(headers, sources, ({ source, at, syntax }) => {
    const entry = entryOf(headers.path, source, at, markAt(source.text, at, syntax), syntax, sources);
    return entry === null ? null : firstEntry(source.text, at, entry, syntax);
  });
}

function atCall(sender: Location, sources: Sources): HeaderInsertion | null {
  return insertion(sender, sources, ({ source, at, syntax }) => {
    const entry = entryOf(sender.path, source, at, usualMark(source.text, syntax), syntax, sources);
    return entry === null
      ? null
      : syntax.argument({ text: source.text, start: at, end: source.offsetAt(sender.end) }, entry);
  });
}

function insertion(
  { path, start }: Location,
  { textAt }: Sources,
  make: (place: { source: SourceText; at: number; syntax: HeaderSyntax }) => Insertion | null,
): HeaderInsertion | null {
  const source = textAt(path);
  const syntax = syntaxOf(path);
  const made = source && syntax && make({ source, at: source.offsetAt(start), syntax });
  return made && { path, ...made };
}

function entryOf(
  path: string,
  source: SourceText,
  at: number,
  mark: string,
  syntax: HeaderSyntax,
  sources: Sources,
): string | null {
  const value = valueText(path, source, at, mark, syntax, sources);
  return value === null ? null : `${mark}User-Agent${mark}${syntax.assign}${value}`;
}

/** A constant of the file that has the value already, else the value in quotes. */
function valueText(
  path: string,
  source: SourceText,
  at: number,
  mark: string,
  syntax: HeaderSyntax,
  { literals, wanted }: Sources,
): string | null {
  for (const { value, location, inner } of literals) {
    if (value !== wanted || inner === null || location.path !== path || source.offsetAt(location.start) > at) continue;
    const name = syntax.constant?.exec(source.line(location.start.line) ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return quotedText(wanted, mark, syntax);
}

/** The quotation mark that a file has most. */
function usualMark(text: string, { quote }: HeaderSyntax): string {
  const count = (mark: string) => text.split(mark).length;
  const other = quote === '"' ? "'" : '"';
  return count(other) > count(quote) ? other : quote;
}

const ADDRESS = /https?:\/\/([\w.-]+)/gi;
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*|<#|\.)/;

/** Hosts of Microsoft's clouds that no site is on. */
const CLOUDS: ReadonlySet<string> = new Set([
  'microsoft.us',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoft.com',
  'windows.net',
  'azure.com',
  'azure.us',
  'azure.net',
  'office.com',
  'localhost',
  'w3.org',
]);

/** Whether no line of the files, besides comments, has the address of another vendor. */
function servesOnlyMicrosoft(paths: readonly string[], { textAt }: Sources): boolean {
  return [...new Set(paths)].every((path) =>
    (textAt(path)?.text ?? '').split('\n').every(
      (line) =>
        COMMENT.test(line) ||
        [...line.matchAll(ADDRESS)].every(([, host = '']) => {
          const name = host.toLowerCase();
          return nameAbove(name, CLOUDS) !== null || nameAbove(name, MICROSOFT) !== null;
        }),
    ),
  );
}

import { type HostTable, isAudience, isDefenderPath, isRelativeSecurity } from '../api/hosts.ts';
import type { CommentMarks } from './language.ts';
import { commentMarksOf } from './languages/index.ts';
import { LIBRARIES } from './libraries/index.ts';

/**
 * Whether a file holds an address of the APIs outside of comments. Where it is not clear it does: a comment counts as one
 * only where nothing before it on its line could make it a literal.
 *
 * @param ending of the file's name, in lower case
 */
export function holdsApiAddress(text: string, ending: string, hosts: HostTable): boolean {
  const comments = commentMarksOf(ending);
  return holdsAddress(comments ? withoutComments(text, comments) : text, hosts);
}

function withoutComments(text: string, comments: CommentMarks): string {
  const lines: string[] = [];
  let open: string | null = null;
  for (const line of linesOf(text)) {
    if (line === '') continue;
    const piece: Piece = codeOf(line, comments, open);
    open = piece.still;
    if (piece.code !== '') lines.push(piece.code);
  }
  return lines.join('\n');
}

function* linesOf(text: string): Iterable<string> {
  const ends = /\r\n?|\n/g;
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(start, end.index);
    start = end.index + end[0].length;
  }
  yield text.slice(start);
}

/** A line without its comments, and what closes the comment that it leaves open. */
interface Piece {
  readonly code: string;
  readonly still: string | null;
}

function codeOf(line: string, comments: CommentMarks, open: string | null): Piece {
  let rest = line;
  if (open !== null) {
    const end = line.indexOf(open);
    if (end === -1) return { code: '', still: open };
    rest = line.slice(end + open.length);
  }
  const block = comments.block.find(([opening]) => rest.trimStart().startsWith(opening));
  if (block) {
    const [opening, close] = block;
    const inner = rest.slice(rest.indexOf(opening) + opening.length);
    const end = inner.indexOf(close);
    return end === -1 ? { code: '', still: close } : { code: inner.slice(end + close.length), still: null };
  }
  for (const opening of comments.line) {
    const at = rest.trimStart().startsWith(opening) ? 0 : behindSpace(rest, opening);
    if (at !== -1) rest = rest.slice(0, at);
  }
  return { code: rest, still: null };
}

/** Where a comment behind code begins; -1: there is none, or a literal may hold it. */
function behindSpace(line: string, opening: string): number {
  const at = line.search(opening === '#' ? /\s#/ : opening === ';' ? /\s;/ : opening === '//' ? /\s\/\// : /\s--/);
  return at === -1 || /["'`]/.test(line.slice(0, at)) ? -1 : at;
}

/** Names of hosts, also ones that a program puts together: `api-{region}.securitycenter.microsoft.com`. */
const HOST =
  /[a-z0-9][a-z0-9.-]{0,250}|(?<![a-z0-9])\.security(?:center)?\.(?:microsoft|windows)\.[a-z]{2,3}(?![a-z0-9])/gi;

/** Beginnings of a path without its host, right behind what opens a literal or a hole. */
const PATH = /["'`}=\s(](\/?(?:(?:v1\.0|beta)\/)?security\/[a-z0-9_.]{1,60})/gi;

const CHILD = /\bsecurity\/[a-z0-9_.]{1,60}/gi;

/** Clients that know the address themselves. */
const SDK = new RegExp(
  LIBRARIES.flatMap(({ graphSecurity, addressed = [] }) => [
    ...(graphSecurity?.nouns ?? []).map((noun) => String.raw`\b${noun}[A-Z]`),
    ...addressed.map((call) => String.raw`\b${call}\b`),
  ]).join('|'),
);

function holdsAddress(code: string, hosts: HostTable): boolean {
  if (SDK.test(code) || isDefenderPath(code.replace(/["'`\s]/g, '?'))) return true;
  for (const [, path = ''] of code.matchAll(PATH)) if (isRelativeSecurity(path)) return true;
  let isShared = false;
  for (const { 0: name, index } of code.matchAll(HOST)) {
    const scope = scopeAt(code, name.toLowerCase(), index, hosts);
    if (scope === 'in') return true;
    if (scope === 'shared') isShared = true;
  }
  if (!isShared) return false;
  for (const [path] of code.matchAll(CHILD)) if (isRelativeSecurity(path)) return true;
  return false;
}

/** `shared`: a host that other APIs have too, with a path that is not known. */
function scopeAt(code: string, name: string, at: number, hosts: HostTable): 'in' | 'out' | 'shared' {
  if (name.startsWith('.') || (code[at - 1] === '%' && /^[dsv]\.security/.test(name))) return 'in';
  const row = hosts.row(name.replace(/[.-]+$/, ''));
  if (!row) return 'out';
  const address = hosts.parse(code.slice(at, at + 2_000).replace(/["'`\s<>)\\][\s\S]*$/, ''));
  if (!address) return 'in';
  const scope = hosts.scope(address);
  if (scope === 'in' || (scope === 'open' && row.paths === 'all')) return 'in';
  // What a program fills in may be a version, or the whole path.
  return scope === 'open' || (/[{$%]/.test(address.path) && !isAudience(address.path)) ? 'shared' : 'out';
}

import { type Data, type Entry, NotData } from '../declared/data.ts';
import { withEmbedded } from '../declared/embedded.ts';
import { readData } from '../declared/read.ts';
import { ADDRESS_KEY, HEADERS_KEY } from '../declared/requests.ts';
import type { Span } from '../facts.ts';
import { kindOf } from '../kinds.ts';
import type { Dictionary } from '../language.ts';
import { firstEntry, type Insertion, lineEnd, unitOf } from './writing.ts';

/** How the entries of a request are written. */
type Notation = 'json' | 'yaml' | 'flow' | 'hcl' | 'bicep';

type MapData = Data & { readonly kind: 'map' };

const ENTRIES: Readonly<Record<Exclude<Notation, 'yaml'>, Pick<Dictionary, 'assign' | 'separator' | 'lineSeparator'>>> =
  {
    json: { assign: ':', separator: ',', lineSeparator: ',' },
    flow: { assign: ': ', separator: ', ', lineSeparator: ',' },
    hcl: { assign: ' = ', separator: ', ', lineSeparator: '' },
    bicep: { assign: ': ', separator: ', ', lineSeparator: '' },
  };

/** A request in a data file. */
interface Place {
  readonly text: string;
  readonly notation: Notation;
  /** The space behind a colon. */
  readonly gap: string;
  /** The map that declares the request. */
  readonly map: MapData;
  /** Where the key of its URL begins. */
  readonly key: number;
  readonly name: string;
  /** The text of its URL. */
  readonly url: Span;
}

/** An insertion that gives a declared request its header. */
export interface DeclaredInsertion extends Insertion {
  /** It is within the request. */
  readonly isOwn: boolean;
}

/**
 * Returns the insertion that gives a declared request its header, in the notation of the file: in its headers, else as
 * headers behind its URL; null: its headers are not written out.
 *
 * @param url offset of the text of its URL
 */
export function declaredHeader(path: string, text: string, url: number, value: string): DeclaredInsertion | null {
  const place = placeOf(path, text, url);
  if (!place) return null;
  const { map } = place;
  const insertion = insertionOf(place, value);
  // Headers with an anchor may be named by other requests.
  const isShared = headersOf(map, 0).some(({ start }) =>
    /&[\w-]+\s*$/.test(text.slice(Math.max(0, start - 100), start)),
  );
  return insertion && { ...insertion, isOwn: !isShared && insertion.at >= map.start && insertion.at <= map.end };
}

/** Whether a changed data file still declares all that it did, in the same order; null: it is no data file. */
export function declaresAsBefore(path: string, before: string, after: string): boolean | null {
  if (kindOf(path, before)?.as !== 'data') return null;
  const [old, next] = [leavesOf(path, before), leavesOf(path, after)];
  if (old === null || next === null) return false;
  let found = 0;
  for (const leaf of next) if (leaf === old[found]) found++;
  return found === old.length;
}

function placeOf(path: string, text: string, url: number): Place | null {
  const kind = kindOf(path, text);
  if (kind?.as !== 'data') return null;
  const roots = rootsOf(path, text);
  const found =
    roots &&
    mapAt(
      roots.map((one) => withEmbedded(one)),
      url,
    );
  if (!found) return null;
  const before = /(["']?)([\w.-]+)\1(\s*[:=]\s*)(["']?)$/.exec(text.slice(Math.max(0, url - 300), url));
  const [written = '', quote = '', name = '', sign = ''] = before ?? [];
  if (!before) return null;
  const key = url - written.length;
  const isInline = /[{,]\s*$/.test(text.slice(text.lastIndexOf('\n', key) + 1, key));
  const notation: Notation = sign.includes('=')
    ? 'hcl'
    : quote === '"'
      ? 'json'
      : kind.format === 'bicep'
        ? 'bicep'
        : isInline
          ? 'flow'
          : 'yaml';
  return { text, notation, gap: /[ ]*$/.exec(sign)?.[0] ?? '', map: found.map, key, name, url: found.url };
}

/** The innermost map whose URL is at an offset. */
function mapAt(roots: readonly Data[], url: number): { readonly map: MapData; readonly url: Span } | null {
  const waiting: Data[] = [...roots];
  let found: { readonly map: MapData; readonly url: Span } | null = null;
  for (let data = waiting.pop(); data; data = waiting.pop()) {
    if (data.kind === 'list') waiting.push(...data.items);
    if (data.kind !== 'map') continue;
    for (const { key, value } of data.entries) {
      if (ADDRESS_KEY.test(key) && value.kind === 'text' && value.start === url) found = { map: data, url: value };
      waiting.push(value);
    }
  }
  return found;
}

function insertionOf(place: Place, value: string): Insertion | null {
  const headers = headersOf(place.map, 0);
  if (headers.length === 0)
    return place.name.startsWith('request.') ? transform(place, value) : newHeaders(place, value);
  const [one, ...more] = headers;
  if (!one || more.length > 0) return null;
  if (one.kind === 'map') return inMap(place, one, value);
  return one.kind === 'list' ? inList(place, one, value) : null;
}

/** The headers that a request has, as the scan looks for them. */
function headersOf(map: MapData, level: number): readonly Data[] {
  return map.entries.flatMap(({ key, value }) => {
    if (HEADERS_KEY.test(key)) return [value];
    return level < 3 && value.kind === 'map' ? headersOf(value, level + 1) : [];
  });
}

function inMap({ text, notation, gap }: Place, headers: MapData, value: string): Insertion | null {
  if (notation !== 'yaml' || text[headers.start] === '{') {
    const writes = ENTRIES[notation === 'yaml' ? 'flow' : notation];
    const [name, quoted] = entryOf(notation, value, text.slice(headers.start, headers.end));
    const space = notation === 'json' ? gap : '';
    const entry = `${name}${writes.assign}${space}${quoted}`;
    const dictionary = {
      ...writes,
      separator: `${writes.separator}${space}`,
      open: '{',
      close: '}',
      padding: '',
      set: '',
    };
    return firstEntry(text, headers.start, entry, dictionary);
  }
  const indent = indentAt(text, headers.start);
  if (indent === null || headers.entries.length === 0) return null;
  const mark = /^[^\n]*?:\s*(["'])/.exec(text.slice(headers.start, headers.end))?.[1] ?? '';
  return { at: headers.start, text: `User-Agent: ${mark}${value}${mark}${lineEnd(text)}${indent}` };
}

/** Name and value of the header as an entry. */
function entryOf(notation: Notation, value: string, others: string): readonly [name: string, value: string] {
  if (notation === 'json') return ['"User-Agent"', `"${value}"`];
  if (notation === 'bicep') return ["'User-Agent'", `'${value}'`];
  if (notation === 'hcl') return [/"[\w-]+"\s*=/.test(others) ? '"User-Agent"' : 'User-Agent', `"${value}"`];
  return ['User-Agent', value];
}

/** A copy of the first of several `{ name, value }`, with this name and value. */
function inList({ text }: Place, { items }: Data & { readonly kind: 'list' }, value: string): Insertion | null {
  const [first] = items;
  if (first?.kind !== 'map' || first.entries.length !== 2) return null;
  const name = first.entries.find(({ key }) => /^(?:name|key)$/i.test(key))?.value;
  const given = first.entries.find(({ key }) => /^value$/i.test(key))?.value;
  if (name?.kind !== 'text' || given?.kind !== 'text' || /^['"`]/.test(given.value)) return null;
  const parts = [
    { ...name, text: 'User-Agent' },
    { ...given, text: value },
  ].sort((a, b) => a.start - b.start);
  let copy = '';
  let at = first.start;
  for (const part of parts) {
    copy += text.slice(at, part.start) + part.text;
    at = part.end;
  }
  // The end of a map of YAML may be on the next line.
  const end = first.start + text.slice(first.start, first.end).trimEnd().length;
  copy += text.slice(at, Math.max(at, end));
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const before = text.slice(lineStart, first.start);
  if (text[first.start] === '{') {
    const gap = before.trim() === '' ? `,${lineEnd(text)}${before}` : ', ';
    return { at: first.start, text: `${copy}${gap}` };
  }
  return /^\s*-\s+$/.test(before) ? { at: first.start, text: `${copy}${lineEnd(text)}${before}` } : null;
}

/** Headers behind the URL, or in front of it where they share a line with others. */
function newHeaders({ text, notation, key, name, url, gap, map }: Place, value: string): Insertion | null {
  const headers = notation === 'hcl' ? 'request_headers' : 'headers';
  if (/^collect/i.test(name) || (notation === 'hcl' && !isHttpData(text, key))) return null;
  const indent = indentAt(text, key);
  const [header, quoted] = entryOf(notation, value, '');
  const eol = lineEnd(text);
  const inner = `${indent ?? ''}${unitOf(text)}`;
  if (notation === 'json') {
    const entry = `${header}:${gap}${quoted}`;
    const pad = text[map.start + 1] === ' ' ? ' ' : '';
    if (indent === null) return { at: key, text: `"headers":${gap}{${pad}${entry}${pad}},${gap}` };
    return { at: key, text: `"headers":${gap}{${eol}${inner}${entry}${eol}${indent}},${eol}${indent}` };
  }
  const end = lineEndOf(text, url.end);
  const isInline = notation === 'flow' || (notation === 'bicep' && indent === null);
  if (isInline) return { at: key, text: `headers: { ${header}: ${quoted} }, ` };
  // What is behind a text on its line, or a text over several lines, leaves no room.
  const rest = text.slice(url.end, end);
  if (indent === null || !/^["']?\s*$/.test(rest)) return null;
  if (notation === 'yaml') return { at: end, text: `${eol}${indent}headers:${eol}${inner}User-Agent: ${value}` };
  const assign = notation === 'hcl' ? ' = ' : ': ';
  return {
    at: end,
    text: `${eol}${indent}${headers}${assign}{${eol}${inner}${header}${assign}${quoted}${eol}${indent}}`,
  };
}

/** The transform of an Elastic integration that sets a header. */
function transform({ text, key, url, map, notation }: Place, value: string): Insertion | null {
  const indent = indentAt(text, key);
  if (notation !== 'yaml' || indent === null) return null;
  const eol = lineEnd(text);
  const item = (before: string): string =>
    ['- set:', `${before}    target: header.User-Agent`, `${before}    value: ${value}`].join(eol);
  const own = map.entries.find(({ key: name }: Entry) => name === 'request.transforms')?.value;
  if (!own) {
    const end = lineEndOf(text, url.end);
    if (!/^["']?\s*$/.test(text.slice(url.end, end))) return null;
    return { at: end, text: `${eol}${indent}request.transforms:${eol}${indent}${item(indent)}` };
  }
  const [first] = own.kind === 'list' ? own.items : [];
  if (!first) return null;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const before = /^([ \t]*)- +$/.exec(text.slice(lineStart, first.start))?.[1];
  if (before === undefined) return null;
  return { at: lineStart + before.length, text: `${item(before)}${eol}${before}` };
}

/** The space in front of what begins at an offset, with that of the dash of a list; null: something else is. */
function indentAt(text: string, at: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*(?:- +)*$/.test(before) ? before.replaceAll('-', ' ') : null;
}

function lineEndOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const last = end === -1 ? text.length : end;
  return text[last - 1] === '\r' ? last - 1 : last;
}

/** Whether the nearest block of Terraform above is a data source of the provider `http`. */
function isHttpData(text: string, at: number): boolean {
  const blocks = [...text.slice(0, at).matchAll(/^[ \t]*(data|resource)\s+"([\w-]+)"/gm)];
  const [, type, name] = blocks.at(-1) ?? [];
  return type === 'data' && name === 'http';
}

/** The documents of a data file; null: it cannot be read. */
function rootsOf(path: string, text: string): readonly Data[] | null {
  const kind = kindOf(path, text);
  if (kind?.as !== 'data') return null;
  try {
    return readData(text, kind.format);
  } catch (error: unknown) {
    if (error instanceof NotData) return null;
    throw error;
  }
}

/** Texts of a data file with their keys, in order; null: it cannot be read. */
function leavesOf(path: string, text: string): readonly string[] | null {
  const leaves: string[] = [];
  const collect = (data: Data, at: string): void => {
    if (data.kind === 'map') for (const { key, value } of data.entries) collect(value, `${at}/${key}`);
    else if (data.kind === 'list') for (const item of data.items) collect(item, `${at}/-`);
    else leaves.push(`${at}: ${data.kind === 'text' ? data.value : text.slice(data.start, data.end)}`);
  };
  const roots = rootsOf(path, text);
  for (const root of roots ?? []) collect(root, '');
  return roots && leaves;
}

import { HOLE, type HostTable } from '../../api/hosts.ts';
import { type RetiredEndpoint, retiredAt, retiredInBatch } from '../../api/retired-endpoints.ts';
import { headerLine, headerMatch } from '../analysis/header-names.ts';
import type { Settings } from '../analysis/settings.ts';
import type { Span } from '../facts.ts';
import type { Data, Entry } from './data.ts';
import { expanded, type Names, namesOf } from './expressions.ts';

/** A request that a file declares instead of making it. */
export interface DeclaredCall extends Span {
  readonly file: string;
  readonly host: string | null;
  /** Null: not known. */
  readonly path: string | null;
  /** Of a batch: among the requests in it. */
  readonly retired: readonly RetiredEndpoint[];
  /** The header's value, with holes; null: none is given. */
  readonly userAgent: { readonly value: string; readonly at: Span } | null;
  /** A near miss of the header's name. */
  readonly near: Span | null;
  /** Some of its headers are filled in from elsewhere. */
  readonly open: boolean;
  /** The platform sends the request with headers of its own. */
  readonly connector: boolean;
  /** Name of the block that decides over the header. */
  readonly name: string;
  /** Start of that block. */
  readonly block: number;
  /** Where the named texts begin that its address is put together from. */
  readonly parts: readonly number[];
}

/** Keys of the URL of a request. */
export const ADDRESS_KEY =
  /^(?:request\.|resource\.|config\.)?(?:ur[il]|api_?endpoint|endpoint|full_?url|base_?url|collect_?url)$/i;
const REQUEST_KEY =
  /^(?:request\.|resource\.)?(?:http_?)?(?:(?:collect_?)?method|headers?|(?:collect_?)?request_?headers|query_?parameters|authentication|body|transforms)$|^program$/i;
/** Keys of its headers. */
export const HEADERS_KEY = /^(?:request\.|resource\.|http_?)?(?:(?:collect_?)?request_?)?headers?$/i;
const CONNECTORS = /\b(?:wdatp|microsoftgraphsecurity|graphsecurity|mdatp)\b/i;

/** Requests declared in the maps of a data file. */
export function declaredCalls(file: string, root: Data, hosts: HostTable, settings: Settings): DeclaredCall[] {
  const own = namesOf(root);
  const names: Names = { get: (name) => own.get(name)?.value ?? settings.above(name, file) };
  const search = new Search(file, names, hosts, (name) => own.get(name)?.start);
  search.visit(root, '', 0);
  return search.found;
}

class Search {
  readonly found: DeclaredCall[] = [];
  readonly #file: string;
  readonly #names: Names;
  readonly #hosts: HostTable;
  readonly #startOf: (name: string) => number | undefined;

  /** @param startOf where the text of a name begins, if it is in the file */
  constructor(file: string, names: Names, hosts: HostTable, startOf: (name: string) => number | undefined) {
    this.#file = file;
    this.#names = names;
    this.#hosts = hosts;
    this.#startOf = startOf;
  }

  visit(data: Data, name: string, level: number): void {
    if (level > 200) return;
    if (data.kind === 'list') for (const item of data.items) this.visit(item, name, level + 1);
    if (data.kind !== 'map') return;
    this.#request(data, name);
    this.#connector(data, name);
    for (const entry of data.entries) {
      const inner = /^(?:inputs|request|config|poller|properties)$/i.test(entry.key) ? name : entry.key;
      this.visit(entry.value, inner, level + 1);
    }
  }

  #request(map: Data & { kind: 'map' }, name: string): void {
    if (!map.entries.some((entry) => REQUEST_KEY.test(entry.key) || /^api_?endpoint$/i.test(entry.key))) return;
    for (const entry of map.entries) {
      if (!ADDRESS_KEY.test(entry.key) || entry.value.kind !== 'text') continue;
      const program = map.entries.find((one) => one.key === 'program')?.value;
      const used = new Set<string>();
      const noting: Names = {
        get: (name) => {
          used.add(name);
          return this.#names.get(name);
        },
      };
      const written =
        expanded(unquoted(entry.value.value), noting) + (program?.kind === 'text' ? pathIn(program.value) : '');
      const address = this.#hosts.parse(written);
      const batched = address ? batchedIn(address.path, map) : [];
      if (!address || !this.#inScope(address, batched)) continue;
      const { host, path } = address;
      const retired = [retiredAt(host, path), ...batched.map((inner) => retiredInBatch(host, path, inner))];
      const header = this.#header(map, 0) ?? (program?.kind === 'text' ? headerIn(program) : null);
      const { start, end } = entry.value;
      const userAgent = header && !header.near ? { value: header.value, at: header.at } : null;
      const near = header?.near ? header.at : null;
      this.found.push({
        file: this.#file,
        host,
        path: path === '' ? null : path,
        retired: [...new Set(retired)].filter((one) => one !== null),
        userAgent,
        near,
        open: header === null && this.#takesHeaders(map, 0),
        connector: false,
        name,
        block: map.start,
        parts: [...used].flatMap((name) => this.#startOf(name) ?? []),
        start,
        end,
      });
    }
  }

  #inScope(address: { host: string; path: string }, batched: readonly string[]): boolean {
    const scope = this.#hosts.scope(address);
    return scope === 'in' || (scope === 'open' && batched.length > 0);
  }

  /** An action that goes through a managed connector. */
  #connector(map: Data & { kind: 'map' }, name: string): void {
    const type = map.entries.find((entry) => entry.key === 'type');
    const inputs = map.entries.find((entry) => entry.key === 'inputs');
    if (type?.value.kind !== 'text' || !/^(?:ApiConnection|OpenApiConnection)/i.test(type.value.value) || !inputs)
      return;
    const host = inputs.value.kind === 'map' ? inputs.value.entries.find((entry) => entry.key === 'host') : undefined;
    if (!host || !textsOf(host.value, 0).some((text) => CONNECTORS.test(text))) return;
    const { start, end } = type.value;
    this.found.push({
      file: this.#file,
      host: null,
      path: null,
      retired: [],
      userAgent: null,
      near: null,
      open: false,
      connector: true,
      name,
      block: map.start,
      parts: [],
      start,
      end,
    });
  }

  /** Whether the headers of a block, or some of them, are a text that is filled in. */
  #takesHeaders(map: Data & { kind: 'map' }, level: number): boolean {
    const isOpen = (data: Data): boolean =>
      (data.kind === 'text' && expanded(data.value, this.#names).includes(HOLE) && headerLine(data.value) === null) ||
      (data.kind === 'list' && data.items.some(isOpen));
    return map.entries.some(({ key, value }) => {
      if (HEADERS_KEY.test(key)) return isOpen(value);
      return level < 3 && value.kind === 'map' && this.#takesHeaders(value, level + 1);
    });
  }

  /** The header in a block: in its `headers`, or as a transform that sets it. */
  #header(map: Data & { kind: 'map' }, level: number): { value: string; at: Span; near: boolean } | null {
    let near: { value: string; at: Span; near: boolean } | null = null;
    for (const entry of map.entries) {
      for (const one of HEADERS_KEY.test(entry.key) ? headersIn(entry.value) : targeted(entry.value, 0)) {
        const match = headerMatch(one.key);
        if (match === null || one.value.kind !== 'text') continue;
        const { start, end } = one.value;
        const header = {
          value: expanded(unquoted(one.value.value), this.#names),
          at: { start, end },
          near: match === 'near',
        };
        if (!header.near) return header;
        near ??= header;
      }
      if (level < 3 && entry.value.kind === 'map' && !HEADERS_KEY.test(entry.key)) {
        const inner = this.#header(entry.value, level + 1);
        if (inner && !inner.near) return inner;
        near ??= inner;
      }
    }
    return near;
  }
}

/** A text that is itself an expression of one literal, as collectors of Cribl have it: `"'https://...'"`. */
function unquoted(text: string): string {
  return /^(['`])([^'`]*)\1$/.exec(text)?.[2] ?? text;
}

/** Paths below `/security` in the body of a `$batch` request. */
function batchedIn(path: string, map: Data & { kind: 'map' }): string[] {
  const body = /\$batch$/i.test(path) ? map.entries.find((entry) => entry.key === 'body') : undefined;
  return body ? textsOf(body.value, 0).filter((text) => /^\/?security\//i.test(text)) : [];
}

/** The path that a program (CEL) adds to the address of its resource. */
function pathIn(program: string): string {
  return /"(\/[A-Za-z][\w./-]{0,200})/.exec(program)?.[1] ?? '';
}

/** The header in a program: `"User-Agent": ["value"]`. */
function headerIn(program: Data & { kind: 'text' }): { value: string; at: Span; near: boolean } | null {
  const match = /"User-Agent"\s{0,20}:\s{0,20}\[?\s{0,20}"([^"\n]{0,300})"/i.exec(program.value);
  if (!match) return null;
  const { start, end } = program;
  return { value: match[1] as string, at: { start, end }, near: false };
}

/** Entries of a set of headers: a map, a list of `{name, value}`, or lines. */
function headersIn(data: Data): Entry[] {
  if (data.kind === 'map') return [...data.entries];
  if (data.kind === 'text') {
    const line = headerLine(data.value);
    return line ? [{ key: line.name, value: { ...data, value: line.value } }] : [];
  }
  if (data.kind !== 'list') return [];
  return data.items.flatMap((item) => {
    if (item.kind === 'text') return headersIn(item);
    if (item.kind !== 'map') return [];
    const name = item.entries.find((entry) => /^(?:name|key)$/i.test(entry.key));
    const value = item.entries.find((entry) => /^value$/i.test(entry.key));
    if (name?.value.kind === 'text' && value) return [{ key: name.value.value, value: value.value }];
    return [...item.entries];
  });
}

/** `- set: { target: header.User-Agent, value: ... }` */
function targeted(data: Data, level: number): Entry[] {
  if (level > 4) return [];
  if (data.kind === 'list') return data.items.flatMap((item) => targeted(item, level + 1));
  if (data.kind !== 'map') return [];
  const target = data.entries.find((entry) => entry.key === 'target');
  const value = data.entries.find((entry) => entry.key === 'value');
  const name = target?.value.kind === 'text' ? /^headers?\.(.+)$/i.exec(target.value.value)?.[1] : undefined;
  if (name !== undefined && value) return [{ key: name, value: value.value }];
  return data.entries.flatMap((entry) => targeted(entry.value, level + 1));
}

function textsOf(data: Data, level: number): string[] {
  if (level > 12) return [];
  if (data.kind === 'text') return [data.value];
  if (data.kind === 'list') return data.items.flatMap((item) => textsOf(item, level + 1));
  return data.kind === 'map' ? data.entries.flatMap((entry) => textsOf(entry.value, level + 1)) : [];
}

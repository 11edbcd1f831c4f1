import type { HostTable } from '../../api/hosts.ts';
import type { Data } from '../declared/data.ts';
import { type CallExpr, type Expr, type FunctionFact, lastName, partsOf, type Span, spanOf } from '../facts.ts';
import type { Program } from './program.ts';

/** A literal with an address of the APIs that reaches no request as far as the analysis follows it. */
export interface UnfollowedAddress extends Span {
  readonly file: string;
  readonly host: string;
  /** The literal is the host alone, without a scheme or a path. */
  readonly isBare: boolean;
}

/** Names of what holds an audience or scope of a token, or asks for one: not the address of a call. */
const AUDIENCE =
  /(?:^|_|[a-z](?=[A-Z]))(?:resources?|scopes?|audiences?|aud|app_?id_?ur[il]s?|authority|issuer|referer|origin)(?:$|_|[A-Z])|^(?:resources?|scopes?|audiences?|aud|referer|origin)$|token|credential|resource_?(?:ur[il]|id|app)/i;

/** Whether a name is that of an audience or scope of a token, or of what asks for one. */
export function holdsAudience(name: string): boolean {
  return AUDIENCE.test(name);
}

/** Methods and functions that compare texts. */
const COMPARES =
  /^_*(?:starts_?with|ends_?with|has_?prefix|has_?suffix|equals?(?:ignorecase)?|eql|includes?|contains?(?:key)?|has|in_array|match(?:es)?|is_?match|test|index_?of|strpos|str_contains|str_starts_with|compare\w*|fullmatch|assert\w*|expect\w*)$/i;

/** What calls outside of the sources do with an address, by their names. */
export const FLOWS = {
  compares: COMPARES,
  /** They show it to people. */
  shows:
    /^(?:print\w*|e?println!?|e?print!?|f?printf|write-?(?:host|verbose|output|warning|error|debug|information|progress|log|line)|echo|puts|die|exit|throw|raise|warn\w*|info\w*|debug\w*|trace\w*|error\w*|err|critical|fatal\w*|verbose|log(?:_?(?:f|ln|info|debug|warn(?:ing)?|error|message|msg|line|event|entry))?|panic!?|annotate\w*|set_?status|markdown|caption|help|\w*(?:error|exception|warning))$/i,
  /** Objects that do. */
  showers:
    /^(?:log|logs|logging|\w*logger|console|winston|slog|zap|sys|_log|syslog|click|typer|st|streamlit|rich|chalk)$/i,
  /** They keep or read data. */
  stores:
    /^(?:dumps?|loads?|stringify|convert(?:to|from)-\w+|read_?tree|(?:un)?marshal\w*|(?:de)?serialize\w*|open|write\w*|save\w*|out-file|export-\w+|set-content|add-content|get-member|select-\w+|where-object|sort-object|measure-object|format-\w+|test-path|new-item|remove-item|try_?parse|is_?file|is_?dir|(?:path_?)?exists|remove|unlink|mkdir\w*|makedirs|basename|dirname)$/i,
  /** They put it into what they are called on. */
  puts: /^(?:append\w*|push\w*|add\w*|insert|extend|put\w*|set\w*|enqueue|update|concat|unshift)$/i,
  /** They give it back, changed. */
  passes:
    /^(?:format\w*|f?sprintf|join\w*|replace\w*|str\w*|to_?\w+|trim\w*|r?strip\w*|split\w*|encode\w*|decode\w*|quote\w*|escape\w*|ur[il]\w*|new_?ur[il]|parse\w*|list|tuple|dict|set|array\w*|vec!?|freeze|copy|clone|deepcopy|zip|enumerate|sorted|reversed|filter\w*|items|values|keys|entries|len|length|count|size|substring|substr|slice|as_\w+|into\w*|from\w*|of|some|ok|lower\w*|upper\w*|must\w*|get_?env|environ|getenv|os_?env|new-object|write-output|path|resolve|assign|merge\w*|createelement|jsx?|memo|use\w+|usestate)$/i,
  /** What they give is what was asked for, not the address. */
  answers:
    /^(?:json|text|convertfrom-json|read\w*|status\w*|raise_for_status|len|count|length|size|exists|hash\w*|md5|sha\w*)$/i,
} as const;

/** Spans of literals that reached the address of a request, by file. */
export class FollowedAddresses {
  readonly #spans = new Map<string, Map<number, number>>();

  add({ file, start, end }: Span & { readonly file: string }): void {
    const spans = this.#spans.get(file) ?? new Map<number, number>();
    this.#spans.set(file, spans.set(start, Math.max(end, spans.get(start) ?? 0)));
  }

  /** Spans by their start, without those inside others. */
  of(file: string): readonly Span[] {
    const spans = [...(this.#spans.get(file) ?? [])].map(([start, end]) => ({ start, end }));
    let last = -1;
    return spans
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ end }) => {
        if (end <= last) return false;
        last = end;
        return true;
      });
  }
}

/**
 * Returns the literals of judged code that hold an address in scope and that no request is known to use. Audiences and
 * bare hosts of Microsoft Graph, which other APIs share, are left out.
 *
 * @param isJudged whether the literals of a function count
 */
export function unfollowedAddresses(
  program: Program,
  hosts: HostTable,
  followed: FollowedAddresses,
  isJudged: (fn: FunctionFact) => boolean,
): readonly UnfollowedAddress[] {
  const found: UnfollowedAddress[] = [];
  for (const facts of program.files.values()) {
    const spans = followed.of(facts.path);
    const collect = (expr: Expr): void => {
      if (expr.kind === 'text') {
        const address = addressIn(expr.value, hosts);
        if (address && !overlaps(spans, expr)) found.push({ file: facts.path, ...spanOf(expr), ...address });
      } else for (const part of partsThatMayBeAddresses(expr)) collect(part);
    };
    for (const fn of facts.functions) {
      if (!isJudged(fn)) continue;
      for (const { target, value } of fn.statements) if (!(target && AUDIENCE.test(lastName(target)))) collect(value);
      for (const { name, fallback } of fn.params) if (fallback && !AUDIENCE.test(name)) collect(fallback);
    }
    if (!isJudged(facts.module)) continue;
    for (const annotation of facts.annotations) collect(annotation);
    for (const { fields } of facts.classes)
      for (const { name, value } of fields) if (value && !AUDIENCE.test(name)) collect(value);
  }
  return found;
}

/** Keys of what a data file says for people, or of another format's description of an API. */
const DESCRIBES =
  /^(?:description|title|summary|examples?|comments?|homepage|docs?|documentation|servers|host_?permissions)$/i;

/**
 * Returns the values of a data file that are an address in scope and that neither code nor a declared request is known
 * to use.
 *
 * @param declared places of the addresses of declared requests, and of what these are put together from
 */
export function unfollowedValues(
  file: string,
  root: Data,
  hosts: HostTable,
  followed: FollowedAddresses,
  declared: readonly (Span & { readonly parts: readonly number[] })[],
): readonly UnfollowedAddress[] {
  if (root.kind === 'map' && root.entries.some(({ key }) => /^(?:openapi|swagger)$/i.test(key))) return [];
  const found: UnfollowedAddress[] = [];
  const starts = new Set(declared.flatMap(({ start, parts }) => [start, ...parts]));
  const spans = followed.of(file);
  const visit = (data: Data): void => {
    if (data.kind === 'list') for (const item of data.items) visit(item);
    else if (data.kind === 'map') {
      for (const { key, value } of data.entries) if (!AUDIENCE.test(key) && !DESCRIBES.test(key)) visit(value);
    } else if (data.kind === 'text' && !starts.has(data.start) && !overlaps(spans, data)) {
      const address = addressIn(data.value, hosts);
      if (address) found.push({ file, ...spanOf(data), ...address });
    }
  };
  visit(root);
  return found;
}

/** Returns the host of an address that tells which API a call goes to; null: the text is none. */
export function addressedHost(text: string, hosts: HostTable): string | null {
  return addressIn(text, hosts)?.host ?? null;
}

/** Null: no address, or none that tells which API a call goes to. */
function addressIn(text: string, hosts: HostTable): Pick<UnfollowedAddress, 'host' | 'isBare'> | null {
  const written = text.trim();
  if (/\s/.test(written)) return null;
  const address = hosts.parse(text);
  if (!address) return null;
  const { host } = address;
  const scope = hosts.scope(address);
  const isNamed = scope === 'in' || (scope === 'open' && hosts.row(host)?.paths === 'all');
  return isNamed ? { host, isBare: written.toLowerCase() === host } : null;
}

function partsThatMayBeAddresses(expr: Expr): readonly Expr[] {
  if (expr.kind === 'call') return [expr.callee, ...argumentsOf(expr)];
  if (expr.kind === 'opaque' && expr.compares) return [];
  if (expr.kind !== 'dict') return partsOf(expr);
  return expr.entries.flatMap(({ key, value }) =>
    key?.kind === 'text' && AUDIENCE.test(key.value)
      ? []
      : key?.kind === 'text'
        ? [value]
        : [...(key ? [key] : []), value],
  );
}

function argumentsOf({ callee, args }: CallExpr): readonly Expr[] {
  if (AUDIENCE.test(lastName(callee)) || COMPARES.test(lastName(callee))) return [];
  return args.flatMap(({ name, value }) => (name !== null && AUDIENCE.test(name) ? [] : [value]));
}

/** @param spans sorted, none inside another */
export function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < end;
}

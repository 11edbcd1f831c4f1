import { HOLE } from '../../api/hosts.ts';
import type { Data } from './data.ts';

/** Texts that a data file gives names: variables, parameters with a default, settings. */
export interface Names {
  get(name: string): string | undefined;
}

/** Maps of what whoever starts it may give, each with its default. */
const INPUTS = /^(?:parameters|inputs|expects|params)$/;

/** A text that has a name, and where it is written. */
export interface NamedText {
  readonly value: string;
  readonly start: number;
}

/** Collects the texts of `variables` and the defaults of inputs, by lower-case name. */
export function namesOf(root: Data): Map<string, NamedText> {
  const names = new Map<string, NamedText>();
  visit(root, 0, (key, value) => {
    if (key === 'variables' && value.kind === 'map')
      for (const entry of value.entries) if (entry.value.kind === 'text') add(names, entry.key, entry.value);
    if (INPUTS.test(key) && value.kind === 'map')
      for (const entry of value.entries) {
        const given =
          entry.value.kind === 'map'
            ? entry.value.entries.find((one) => /^(?:defaultValue|default|value)$/.test(one.key))
            : undefined;
        if (given?.value.kind !== 'text') continue;
        add(names, entry.key, given.value);
        add(names, `inputs.${entry.key}`, given.value);
      }
  });
  return names;
}

function add(names: Map<string, NamedText>, key: string, { value, start }: NamedText): void {
  if (!names.has(key.toLowerCase())) names.set(key.toLowerCase(), { value, start });
}

/** Calls back for every entry of every map. */
export function visit(data: Data, level: number, each: (key: string, value: Data) => void): void {
  if (level > 200) return;
  if (data.kind === 'list') for (const item of data.items) visit(item, level + 1, each);
  if (data.kind !== 'map') return;
  for (const entry of data.entries) {
    each(entry.key, entry.value);
    visit(entry.value, level + 1, each);
  }
}

const MAX_DEPTH = 6;

/** `${{ inputs.url || 'text' }}`, `{{ url or 'text' }}`, `{{ url | default('text') }}`, `{{ url | default "text" }}`. */
const FALLBACK =
  /\$?\{\{\s{0,5}[\w.\-\s]{1,100}?(?:\|\||\bor\b|\|\s{0,5}default\b)\s{0,5}\(?\s{0,5}(["'])([^"'{}]{0,500})\1\s{0,5}\)?\s{0,5}\}\}/g;

/** A text with what it leaves open as holes: ARM `[...]`, Logic Apps `@...` and `@{...}`, `{{...}}`, `${...}`, `%...%`. */
export function expanded(text: string, names: Names, depth = 0): string {
  if (depth > MAX_DEPTH || text.length > 20_000) return HOLE;
  // A bracket is doubled for a template inside the template.
  const whole = /^\[\[?(?!\[)([\s\S]*)\]$/.exec(text) ?? /^@(?![@{])([\s\S]*)$/.exec(text);
  if (whole) return expression((whole[1] as string).trim(), names, depth);
  const filled = text.replace(/@\{([^{}]{0,500})\}/g, (_, inner: string) => expression(inner.trim(), names, depth));
  const marked = filled.replace(/\$\{(?:local|var)\.([\w-]{1,100})\}/g, '{{$1}}');
  const chosen = marked.replace(FALLBACK, (_, _quote, text: string) => text);
  const named = chosen.replace(/\$?\{\{\s*([\w.-]{1,100})\s*\}\}/g, (_, name: string) => {
    const known = names.get(name.toLowerCase());
    return known === undefined ? HOLE : expanded(known, names, depth + 1);
  });
  return named.replace(/\$?\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}/g, HOLE).replace(/\uE000{2,}/g, HOLE);
}

/** `concat(a, 'b')`, `variables('x')`, `parameters('x')`, a literal; anything else is a hole. */
function expression(text: string, names: Names, depth: number): string {
  if (depth > 40) return HOLE;
  const literal = /^'((?:[^']|'')*)'$/.exec(text);
  if (literal) return (literal[1] as string).replaceAll("''", "'");
  const call = /^(\w+)\(([\s\S]*)\)$/.exec(text);
  if (!call) return HOLE;
  const [, name, inner] = call as unknown as [string, string, string];
  const args = split(inner);
  if (/^(?:concat|uri)$/i.test(name))
    return args.map((arg) => expression(arg, names, depth + 1)).join(/^uri$/i.test(name) ? '/' : '');
  const key = /^'([^']*)'$/.exec(args[0] ?? '')?.[1];
  const known =
    /^(?:variables|parameters)$/i.test(name) && key !== undefined ? names.get(key.toLowerCase()) : undefined;
  return known === undefined ? HOLE : expanded(known, names, depth + 1);
}

/** Arguments, split at the commas outside of quotes and brackets. */
function split(text: string): string[] {
  const parts: string[] = [];
  let level = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '(' || letter === '[') level++;
    else if (letter === ')' || letter === ']') level--;
    else if (letter === ',' && level === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

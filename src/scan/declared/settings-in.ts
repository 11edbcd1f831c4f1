import type { HostTable } from '../../api/hosts.ts';
import { looksLikePartner } from '../analysis/judge.ts';
import type { Settings } from '../analysis/settings.ts';
import type { Expr, FileFacts, TextExpr } from '../facts.ts';
import type { Language } from '../language.ts';
import type { Data } from './data.ts';

/** Notes the addresses and User-Agent values of a configuration file under the names of their keys. */
export function collectSettings(file: string, data: Data, hosts: HostTable, settings: Settings): void {
  collect(data, null, 0, (key, { value, start, end }) => {
    if (isUseful(key, value, hosts)) settings.add(key, value, file, start, end);
  });
}

type DataText = Extract<Data, { readonly kind: 'text' }>;

/** @param around the key under which the map or list is */
function collect(data: Data, around: string | null, level: number, add: (key: string, text: DataText) => void): void {
  if (level > 200) return;
  if (data.kind === 'list') for (const item of data.items) collect(item, null, level + 1, add);
  if (data.kind !== 'map') return;
  const under = (names: RegExp): Data | undefined => data.entries.find(({ key }) => names.test(key))?.value;
  const named = under(/^(?:name|key|id)$/i);
  // A schema describes a setting under its name: `api_url: { type: string, default: "https://..." }`.
  const described = under(/^(?:type|description)$/i)?.kind === 'text' ? around : null;
  for (const { key, value } of data.entries) {
    const isDefault = /^(?:value|default|default_?value)$/i.test(key);
    if (value.kind !== 'text') collect(value, key, level + 1, add);
    else if (isDefault && named?.kind === 'text') add(named.value, value);
    else add(isDefault && described !== null ? described : key, value);
  }
}

function isUseful(key: string, text: string, hosts: HostTable): boolean {
  return looksLikePartner(text) || hosts.parse(text) !== undefined || NAMES_AGENT.test(key);
}

/** Keys of what is sent as the User-Agent, whatever that is. */
const NAMES_AGENT = /(?:^|[._-])user[_-]?agent$/i;

/** The same for the constants of files and classes that a language uses for settings. */
export function collectConstants(facts: FileFacts, language: Language, hosts: HostTable, settings: Settings): void {
  const add = (name: string, value: Expr): void => {
    const text = /^[A-Z][A-Z0-9_]+$/.test(name) ? textIn(name, value, hosts) : null;
    if (text) settings.add(name, text.value, facts.path, text.inner?.start ?? text.start, text.inner?.end ?? text.end);
  };
  const { files, classes } = language.settings ?? {};
  if (files?.test(facts.path))
    for (const { target, value } of facts.module.statements) if (target?.kind === 'name') add(target.name, value);
  for (const { name: cls, fields } of facts.classes)
    if (classes?.test(cls)) for (const { name, value } of fields) if (value) add(name, value);
}

/** A text, or what a call gives by default: `os.environ.get(name, text)`. */
function textIn(name: string, value: Expr, hosts: HostTable): TextExpr | null {
  const texts = value.kind === 'call' ? value.args.map((arg) => arg.value) : [value];
  for (const text of texts.map(written)) if (text && isUseful(name, text.value, hosts)) return text;
  return null;
}

/** A literal, or literals that are written one after the other. */
function written(expr: Expr): TextExpr | null {
  if (expr.kind === 'text') return expr;
  const parts = expr.kind === 'join' ? expr.parts.filter((part) => part.kind === 'text') : [];
  if (expr.kind !== 'join' || parts.length < expr.parts.length) return null;
  const { start, end } = expr;
  return { kind: 'text', value: parts.map(({ value }) => value).join(''), inner: null, start, end };
}

const ASSIGNMENT =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.:-]{0,100})[ \t]*[=:][ \t]*(["']?)([^\r\n"']{1,500})\2[ \t]*\r?$/gm;

/** The same for lines `NAME=value` (`.env`, `.ini`, `.properties`, Dockerfile). */
export function collectLines(file: string, text: string, hosts: HostTable, settings: Settings): void {
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [whole, name, , value] = match as unknown as [string, string, string, string];
    const start = match.index + whole.lastIndexOf(value);
    if (isUseful(name, value, hosts)) settings.add(name, value.trim(), file, start, start + value.length);
  }
}

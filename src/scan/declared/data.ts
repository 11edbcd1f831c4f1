import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { LONGEST_YAML, yamlDocuments } from '../../text/yaml-documents.ts';
import type { Span } from '../facts.ts';
import { withoutTemplates } from './templates.ts';

/** A JSON or YAML value with its place. Offsets of a text are those of its characters, without quotes. */
export type Data =
  | (Span & { readonly kind: 'map'; readonly entries: readonly Entry[] })
  | (Span & { readonly kind: 'list'; readonly items: readonly Data[] })
  | (Span & { readonly kind: 'text'; readonly value: string })
  | (Span & { readonly kind: 'other' });

export interface Entry {
  readonly key: string;
  readonly value: Data;
}

/** Why a data file cannot be read. */
export class NotData extends Error {
  override readonly name = 'NotData';
}

const MAX_LEVELS = 200;
const TOO_DEEP = 'nested too deeply';
const MAX_ERRORS = 20;

/** @throws NotData if the text is not JSON in the main */
export function readJson(text: string): Data {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root || errors.length > MAX_ERRORS) throw new NotData('it is not JSON');
  return ofJson(root, 0);
}

function ofJson(node: Node, level: number): Data {
  const span = { start: node.offset, end: node.offset + node.length };
  if (level > MAX_LEVELS) throw new NotData(TOO_DEEP);
  if (node.type === 'object')
    return { kind: 'map', ...span, entries: (node.children ?? []).flatMap((child) => ofProperty(child, level)) };
  if (node.type === 'array')
    return { kind: 'list', ...span, items: (node.children ?? []).map((child) => ofJson(child, level + 1)) };
  if (node.type !== 'string') return { kind: 'other', ...span };
  return {
    kind: 'text',
    value: String(getNodeValue(node)),
    start: span.start + 1,
    end: Math.max(span.start + 1, span.end - 1),
  };
}

function ofProperty(node: Node, level: number): Entry[] {
  const [key, value] = node.children ?? [];
  return key && value ? [{ key: String(key.value), value: ofJson(value, level + 1) }] : [];
}

/** Documents of a YAML file, or of a template of one. @throws NotData if it is not YAML in the main */
export function readYaml(text: string): Data[] {
  const plain = withoutTemplates(text);
  const parsed = plain.length > LONGEST_YAML ? null : yamlDocuments(plain);
  if (!parsed) throw new NotData(plain.length > LONGEST_YAML ? 'larger than 256 KiB, the limit for YAML' : TOO_DEEP);
  const documents = [...parsed];
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > MAX_ERRORS) throw new NotData('it is not YAML');
  return documents
    .map((document) => ofYaml(document.contents, 0))
    .map((root) => (plain === text ? root : withMarks(root, text)));
}

/** Gives values their template marks back. */
function withMarks(data: Data, text: string): Data {
  if (data.kind === 'map')
    return { ...data, entries: data.entries.map(({ key, value }) => ({ key, value: withMarks(value, text) })) };
  if (data.kind === 'list') return { ...data, items: data.items.map((item) => withMarks(item, text)) };
  const length = data.end - data.start;
  return data.kind === 'text' && data.value.length === length
    ? { ...data, value: text.slice(data.start, data.end) }
    : data;
}

function ofYaml(node: unknown, level: number): Data {
  if (level > MAX_LEVELS) throw new NotData(TOO_DEEP);
  const [start = 0, end = start] = (node as { range?: readonly number[] | null } | null)?.range ?? [];
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) =>
      isPair(pair) && isScalar(pair.key) ? [{ key: String(pair.key.value), value: ofYaml(pair.value, level + 1) }] : [],
    );
    return { kind: 'map', entries, start, end };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => ofYaml(item, level + 1)), start, end };
  if (!isScalar(node) || typeof node.value !== 'string') return { kind: 'other', start, end };
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return { kind: 'text', value: node.value, start: start + quoted, end: Math.max(start + quoted, end - quoted) };
}

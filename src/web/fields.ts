import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar, stringify, type YAMLMap } from 'yaml';
import { MOST_BYTES } from '../core/sizes.ts';
import { quoted } from '../manifest/yaml/quoting.ts';

/** Keys and indexes from the root of the manifest. */
export type FieldPath = readonly (string | number)[];

/** What a field holds; null: the key is absent. */
export type FieldValue = string | boolean | null;

/** The values of a manifest by key, as far as it can be parsed. */
export interface ManifestValues {
  /** Returns the text of a scalar, or true or false; null: absent, or not a single value. */
  get(path: FieldPath): FieldValue;
  /** Whether there is a value, and it is an empty text or nothing. */
  isEmpty(path: FieldPath): boolean;
  /** Number of entries of a list; null: absent, or not a list. */
  count(path: FieldPath): number | null;
  /** Whether `setField` can write a single value there: the manifest has no other shape in its place or above it. */
  canSet(path: FieldPath): boolean;
  /** Whether `setField` can edit the manifest: it has no syntax error. */
  readonly isEditable: boolean;
}

/** Parses the values that a form shows. Never throws. */
export function readValues(text: string): ManifestValues {
  const document = editable(text);
  const isEditable = document !== null;
  return {
    isEditable,
    get(path) {
      const value = document?.getIn(path);
      if (typeof value === 'string' || typeof value === 'boolean') return value;
      return typeof value === 'number' ? String(value) : null;
    },
    isEmpty(path) {
      const value = document?.getIn(path);
      return (value === null || value === '') && document?.hasIn(path) === true;
    },
    count(path) {
      const value = document?.getIn(path);
      return value instanceof Object && 'items' in value && !isMap(value) ? (value.items as unknown[]).length : null;
    },
    canSet(path) {
      return document !== null && placeOf(document, path) !== null;
    },
  };
}

/** Returns the document if a form can edit it: a mapping without syntax errors, within the size of a manifest. */
function editable(text: string): Document | null {
  if (text.length > MOST_BYTES.manifest) return null;
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const isMapping = document.contents === null || isMap(document.contents);
    return document.errors.length === 0 && isMapping ? document : null;
  } catch {
    // Nested deeper than the stack of the parser.
    return null;
  }
}

/**
 * Returns a function from an offset to the path of the innermost value whose key or text contains it; the path is empty
 * if none does, or if the manifest cannot be edited.
 */
export function pathFinder(text: string): (offset: number) => FieldPath {
  const root = editable(text)?.contents;
  return (offset) => {
    const path: (string | number)[] = [];
    let node: unknown = root;
    for (;;) {
      if (isMap(node)) {
        const pair = node.items.find(
          ({ key, value }) => startOf(key) <= offset && offset <= Math.max(endOf(key), endOf(value)),
        );
        if (!pair) return path;
        path.push(String(isScalar(pair.key) ? pair.key.value : pair.key));
        node = pair.value;
      } else if (isSeq(node)) {
        const index = node.items.findIndex((item) => startOf(item) <= offset && offset <= endOf(item));
        if (index < 0) return path;
        path.push(index);
        node = node.items[index];
      } else return path;
    }
  };
}

function startOf(node: unknown): number {
  return (node as Scalar | null)?.range?.[0] ?? Number.POSITIVE_INFINITY;
}

function endOf(node: unknown): number {
  return (node as Scalar | null)?.range?.[1] ?? Number.NEGATIVE_INFINITY;
}

/** How much of a path the manifest has: all of it, or the part up to the first value that is absent or empty. */
type Place = 'there' | { readonly missing: FieldPath };

/** Returns where a single value can be written; null: a value of another shape is in its place or above it. */
function placeOf(document: Document, path: FieldPath): Place | null {
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    if (isEmptyNode(node)) return { missing: path.slice(0, depth) };
    if (typeof step === 'string' ? !isMap(node) : !isSeq(node) || step > node.items.length) return null;
    node = (node as YAMLMap).get(step, true);
  }
  if (node === undefined) return { missing: path };
  return isScalar(node) || isEmptyNode(node) || (isSeq(node) && node.items.length === 0) ? 'there' : null;
}

function isEmptyNode(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

/**
 * Returns the manifest with one value set, and everything else as it was, comments and spacing included. A missing key
 * is added after the other keys of its mapping. The same text if the manifest has a syntax error, or a value of another
 * shape in its place or above it.
 *
 * @param value null removes the key
 */
export function setField(text: string, path: FieldPath, value: FieldValue | readonly []): string {
  const document = editable(text);
  if (!document) return text;
  if (value === null) {
    if (!document.hasIn(path)) return text;
    document.deleteIn(path);
    return whole(document) ?? text;
  }
  const place = placeOf(document, path);
  if (place === null) return text;
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range && !node.anchor) {
    if (node.value === value) return text;
    const [start, end] = node.range;
    const written = writtenAs(value, { inFlow: isInFlow(document, path) });
    // A block scalar, or an empty value, may reach to the next line or touch its key.
    const before = /[\s[{,]$/.test(text.slice(0, start)) ? '' : ' ';
    const after = text.slice(start, end).endsWith('\n') ? '\n' : '';
    return text.slice(0, start) + before + written + after + text.slice(end);
  }
  return added(document, text, path, { value, place });
}

function added(
  document: Document,
  text: string,
  path: FieldPath,
  { value, place }: { readonly value: FieldValue | readonly []; readonly place: Place },
): string {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = isMap(parent) && !parent.flow ? endOfLast(parent) : null;
  const column = isMap(parent) ? columnOfKeys(parent, text) : null;
  if (last !== null && column !== null && !document.hasIn(path)) {
    const lineEnd = text.indexOf('\n', last);
    const at = text.charAt(last - 1) === '\n' ? last : lineEnd < 0 ? text.length : lineEnd + 1;
    const opening = at > 0 && text.charAt(at - 1) !== '\n' ? '\n' : '';
    const line = `${' '.repeat(column)}${String(path.at(-1))}: ${writtenAs(value, { inFlow: false })}\n`;
    return text.slice(0, at) + opening + line + text.slice(at);
  }
  const from = place === 'there' ? path : place.missing;
  const node = document.createNode(nested(path.slice(from.length), value));
  if (from.length === 0) document.contents = node as typeof document.contents;
  else document.setIn(from, node);
  return whole(document) ?? text;
}

/** A value inside the mappings and lists that a path leads through. */
function nested(path: FieldPath, value: unknown): unknown {
  return path.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** Null: the document cannot be written, as with an alias whose anchor is gone. */
function whole(document: Document): string | null {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return null;
  }
}

/** The offset after the last value of a mapping; null: it is empty. */
function endOfLast(map: YAMLMap): number | null {
  const pair = map.items.at(-1);
  const node = (pair?.value ?? pair?.key) as Scalar | YAMLMap | undefined;
  return node?.range?.[1] ?? null;
}

function columnOfKeys(map: YAMLMap, text: string): number | null {
  const start = (map.items[0]?.key as Scalar | undefined)?.range?.[0];
  return start === undefined ? null : start - (text.lastIndexOf('\n', start - 1) + 1);
}

function isInFlow(document: Document, path: FieldPath): boolean {
  return path.some((_, index) => {
    const node = index === 0 ? document.contents : document.getIn(path.slice(0, index), true);
    return node instanceof Object && 'flow' in node && node.flow === true;
  });
}

/** On one line. */
function writtenAs(value: FieldValue | readonly [], { inFlow }: { readonly inFlow: boolean }): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '[]';
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  const isPlain = plain === value && !inFlow && !/[\n\r\t]/.test(value);
  return isPlain ? plain : quoted(value);
}

import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { suggested } from '../fault.ts';
import type { Reader } from '../yaml/reader.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { SCHEMA_VERSION } from './limits.ts';

const LINE = `schemaVersion: ${SCHEMA_VERSION}`;

/** Reports a schema version that is missing, not a whole number, unknown or newer than this code. */
export function judgeSchemaVersion(reader: Reader): void {
  const path = ['schemaVersion'];
  const entry = reader.entry(path);
  if (!entry) {
    const fix = insertion(reader);
    reader.report(
      path,
      reader.place(path, 'key'),
      `The ${reader.kind.noun} has no 'schemaVersion'. Add '${LINE}' at the top.`,
      fix ? { fix } : {},
    );
    return;
  }
  const { node } = entry;
  const isEmpty = node.kind === 'scalar' && node.text === '';
  const place = isEmpty ? entry.key : entry.value;
  if (node.kind === 'scalar' && isNewer(node.value)) {
    reader.report(
      path,
      place,
      `'schemaVersion' is ${node.value}, but this version of the tool supports only ${SCHEMA_VERSION}. Set it to ${SCHEMA_VERSION}, or use a newer version of the tool.`,
    );
    return;
  }
  const message = `'schemaVersion' is ${shown(node)}. Set it to the number ${SCHEMA_VERSION}, without quotes.`;
  const isQuoted = node.kind === 'scalar' && node.text === String(SCHEMA_VERSION);
  reader.report(path, place, message, isQuoted ? { fix: withoutQuotes(reader, node) } : {});
}

function withoutQuotes(reader: Reader, { place }: TreeNode): Fix {
  return suggested(reader.source, { title: 'remove the quotes', edits: [{ place, text: String(SCHEMA_VERSION) }] });
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > SCHEMA_VERSION;
}

function shown(node: TreeNode): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  return node.text === '' ? 'empty' : quote(node.text);
}

/** Inserts the line before the first key; undefined if the root does not begin at the start of a line. */
function insertion(reader: Reader): Fix | undefined {
  const [first] = reader.root.entries.values();
  if (!first) return undefined;
  const { text } = reader.source;
  const at = first.key.start;
  const lineStart = at - reader.source.positionAt(at).column + 1;
  const indent = text.slice(lineStart, at);
  if (!reader.root.flow && (at !== reader.root.place.start || indent.trim() !== '')) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inserted = reader.root.flow ? `${LINE}, ` : `${LINE}${lineEnd}${indent}`;
  return {
    title: `add '${LINE}'`,
    applicability: 'safe',
    edits: [{ location: reader.source.locate(at, at), text: inserted }],
  };
}

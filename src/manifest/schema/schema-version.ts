import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { suggested } from '../fault.ts';
import type { Reader } from '../yaml/reader.ts';
import { SCHEMA_VERSION } from './schema.ts';

const LINE = `schemaVersion: ${SCHEMA_VERSION}`;

/** Reports a schema version that is missing, no whole number, unknown or newer than this code. */
export function judgeSchemaVersion(reader: Reader): void {
  const path = ['schemaVersion'];
  const entry = reader.entry(path);
  if (!entry) {
    const fix = insertion(reader);
    reader.report(
      path,
      reader.place(path, 'key'),
      `The manifest has no 'schemaVersion'. Add '${LINE}' as the first line.`,
      fix ? { fix } : {},
    );
    return;
  }
  const { node } = entry;
  const value = node.kind === 'scalar' ? node.value : undefined;
  const place = node.kind === 'scalar' && node.text === '' ? entry.key : entry.value;
  const shown = node.kind === 'scalar' ? (node.text === '' ? 'empty' : quote(node.text)) : `a ${node.kind}`;
  if (typeof value === 'number' && Number.isInteger(value) && value > SCHEMA_VERSION) {
    reader.report(
      path,
      place,
      `'schemaVersion' is ${value}, but this version of the tool supports only ${SCHEMA_VERSION}. Update the tool.`,
    );
    return;
  }
  const fix =
    node.kind === 'scalar' && node.text === String(SCHEMA_VERSION)
      ? {
          fix: suggested(reader.source, {
            title: 'remove the quotes',
            edits: [{ place: node.place, text: String(SCHEMA_VERSION) }],
          }),
        }
      : {};
  reader.report(
    path,
    place,
    `'schemaVersion' is ${shown}. Set it to the number ${SCHEMA_VERSION}, without quotes.`,
    fix,
  );
}

/** Before the first key; undefined where the root does not begin at the start of a line. */
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

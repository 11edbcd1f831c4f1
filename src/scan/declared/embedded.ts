import { HOLE } from '../../api/hosts.ts';
import { type Data, type Entry, NotData, readJson } from './data.ts';

/** JSON in a text in JSON in a text is as deep as deployments go. */
const MAX_DEPTH = 3;

/** A data file whose texts that are JSON objects or lists are read as such: a Logic App in a Bicep or Terraform text. */
export function withEmbedded(data: Data, depth = 0): Data {
  if (data.kind === 'text') return depth < MAX_DEPTH ? (embedded(data, depth) ?? data) : data;
  if (data.kind === 'list') return { ...data, items: data.items.map((item) => withEmbedded(item, depth)) };
  if (data.kind !== 'map') return data;
  return { ...data, entries: data.entries.map(({ key, value }) => ({ key, value: withEmbedded(value, depth) })) };
}

function embedded(text: Data & { kind: 'text' }, depth: number): Data | null {
  const { value, start, end } = text;
  if (!/^\s*(?:\{\s*"|\[\s*\{)/.test(value) || !/[}\]]\s*$/.test(value)) return null;
  try {
    const inner = withEmbedded(opened(readJson(value)), depth + 1);
    // Where escapes were decoded, an offset in the text is none in the file.
    return value.length === end - start ? moved(inner, start) : placed(inner, start, end);
  } catch (error: unknown) {
    if (error instanceof NotData) return null;
    throw error;
  }
}

/** A setting with a `url` and no headers is no request of a known platform: who reads it may add headers. */
function opened(data: Data): Data {
  if (data.kind === 'list') return { ...data, items: data.items.map(opened) };
  if (data.kind !== 'map') return data;
  const entries = data.entries.map(({ key, value }) => ({ key, value: opened(value) }));
  const isSetting = entries.some(({ key }) => key === 'url') && !entries.some(({ key }) => /headers?$/i.test(key));
  const { start } = data;
  const headers: Entry = { key: 'headers', value: { kind: 'text', value: HOLE, start, end: start } };
  return { ...data, entries: isSetting ? [...entries, headers] : entries };
}

function moved(data: Data, by: number): Data {
  return mapped(data, (one) => ({ start: one.start + by, end: one.end + by }));
}

function placed(data: Data, start: number, end: number): Data {
  return mapped(data, () => ({ start, end }));
}

function mapped(data: Data, span: (data: Data) => { start: number; end: number }): Data {
  if (data.kind === 'list') return { ...data, ...span(data), items: data.items.map((item) => mapped(item, span)) };
  if (data.kind !== 'map') return { ...data, ...span(data) };
  const entries: Entry[] = data.entries.map(({ key, value }) => ({ key, value: mapped(value, span) }));
  return { ...data, ...span(data), entries };
}

import type { Data, Entry } from './data.ts';

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w.-]*|[{}[\]=:,]|[^\s{}[\]=:,"]+|"/g;
const MAX_LEVELS = 60;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a here-document says. */
  readonly value?: string;
}

/** Reads Terraform: blocks and attributes as maps, `locals` and `variable` blocks as names. */
export function readHcl(text: string): Data {
  const pieces: Piece[] = [];
  const documents: Piece[] = [];
  for (const match of withoutComments(text, documents).matchAll(TOKEN)) {
    const piece = match[0];
    pieces.push({ text: piece, start: match.index, end: match.index + piece.length });
  }
  pieces.push(...documents);
  pieces.sort((a, b) => a.start - b.start);
  return new HclReader(pieces).body(text.length, 0);
}

/**
 * Comments and here-documents as spaces of the same length.
 *
 * @param documents gets the here-documents
 */
function withoutComments(text: string, documents: Piece[]): string {
  const kept: string[] = [];
  let at = 0;
  let last = 0;
  while (at < text.length) {
    const letter = text[at] as string;
    let end = at;
    if (letter === '"') {
      at = stringEnd(text, at) + 1;
      continue;
    }
    if (letter === '#' || text.startsWith('//', at)) end = ending(text, '\n', at);
    else if (text.startsWith('/*', at)) end = ending(text, '*/', at) + 2;
    else if (text.startsWith('<<', at)) {
      end = heredocEnd(text, at);
      if (end > at) documents.push(heredoc(text, at, end));
    }
    if (end === at) {
      at++;
      continue;
    }
    end = Math.min(end, text.length);
    kept.push(text.slice(last, at), text.slice(at, end).replace(/[^\n]/g, ' '));
    last = end;
    at = end;
  }
  kept.push(text.slice(last));
  return kept.join('');
}

function ending(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end === -1 ? text.length : end;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function heredocEnd(text: string, start: number): number {
  const word = /^<<-?(\w{1,60})\r?\n/.exec(text.slice(start, start + 70))?.[1];
  if (word === undefined) return start;
  let line = ending(text, '\n', start) + 1;
  while (line < text.length) {
    const end = ending(text, '\n', line);
    if (text.slice(line, end).trim() === word) return end;
    line = end + 1;
  }
  return text.length;
}

/** What is between the line that opens a here-document and the one that closes it. */
function heredoc(text: string, from: number, to: number): Piece {
  const start = ending(text, '\n', from) + 1;
  const end = Math.max(start, text.lastIndexOf('\n', to - 1));
  return { text: '<<', value: text.slice(start, end), start, end };
}

class HclReader {
  readonly #pieces: readonly Piece[];
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Entries up to the closing brace. */
  body(end: number, level: number): Data & { kind: 'map' } {
    const entries: Entry[] = [];
    const start = this.#pieces[this.#at]?.start ?? 0;
    while (this.#at < this.#pieces.length && this.#pieces[this.#at]?.text !== '}') {
      const key = this.#pieces[this.#at++] as Piece;
      const sign = this.#pieces[this.#at]?.text;
      if (sign === '=' || sign === ':') {
        this.#at++;
        entries.push({ key: bare(key.text), value: this.#value(level) });
      } else if (/^[A-Za-z_"]/.test(key.text)) entries.push(...this.#block(key, level));
    }
    const close = this.#pieces[this.#at++];
    return { kind: 'map', entries, start, end: close?.end ?? end };
  }

  #block(type: Piece, level: number): Entry[] {
    const labels: string[] = [];
    while (/^["A-Za-z_]/.test(this.#pieces[this.#at]?.text ?? '') && labels.length < 4)
      labels.push(bare((this.#pieces[this.#at++] as Piece).text));
    if (this.#pieces[this.#at]?.text !== '{' || level > MAX_LEVELS) return [];
    this.#at++;
    const body = this.body(type.end, level + 1);
    if (type.text === 'locals') return [{ key: 'variables', value: body }];
    if (type.text !== 'variable') return [{ key: labels.at(-1) ?? type.text, value: body }];
    const given = body.entries.map((entry) => (entry.key === 'default' ? { ...entry, key: 'defaultValue' } : entry));
    const named: Data = { ...body, entries: [{ key: labels[0] ?? '', value: { ...body, entries: given } }] };
    return [{ key: 'parameters', value: named }];
  }

  #value(level: number): Data {
    const piece = this.#pieces[this.#at++];
    if (!piece) return { kind: 'other', start: 0, end: 0 };
    const { text, value, start, end } = piece;
    if (value !== undefined) return { kind: 'text', value, start, end };
    if (text === '{' && level <= MAX_LEVELS) return this.body(end, level + 1);
    if (text === '[') return this.#list(start, level);
    if (text.startsWith('"') && text.length > 1)
      return { kind: 'text', value: text.slice(1, -1), start: start + 1, end: end - 1 };
    if (/^(?:local|var)\./.test(text)) return { kind: 'text', value: `\${${text}}`, start, end };
    return { kind: 'other', start, end };
  }

  #list(start: number, level: number): Data {
    const items: Data[] = [];
    while (this.#at < this.#pieces.length && this.#pieces[this.#at]?.text !== ']') {
      if (this.#pieces[this.#at]?.text === ',' || level > MAX_LEVELS) this.#at++;
      else items.push(this.#value(level + 1));
    }
    const close = this.#pieces[this.#at++];
    return { kind: 'list', items, start, end: close?.end ?? start };
  }
}

function bare(text: string): string {
  return text.replace(/^"|"$/g, '');
}

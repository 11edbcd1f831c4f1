import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Ending, readEntries } from '../../src/har/entries.ts';
import { DEEPEST } from '../../src/har/json-bytes.ts';
import { examples } from '../support/examples.ts';

interface Read {
  readonly entries: readonly { readonly index: number; readonly at: string; readonly value: unknown }[];
  readonly ending: Ending;
}

const encoder = new TextEncoder();

function read(
  text: string | Uint8Array,
  cuts: readonly number[] = [],
  limits?: { fileBytes: number; entryBytes: number },
): Read {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const entries: Read['entries'][number][] = [];
  const reader = readEntries(cut(bytes, cuts), limits);
  for (;;) {
    const { done, value } = reader.next();
    if (done) return { entries, ending: value };
    const json = value.bytes && new TextDecoder().decode(value.bytes);
    entries.push({
      index: value.index,
      at: `${value.place.line}:${value.place.column}`,
      value: json === null ? 'too large' : JSON.parse(json),
    });
  }
}

/** Yields the same buffer again and again, as a platform may. */
function* cut(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(bytes.length);
  let from = 0;
  for (const to of [...cuts.filter((at) => at <= bytes.length)].sort((a, b) => a - b).concat(bytes.length)) {
    buffer.fill(0x21);
    buffer.set(bytes.subarray(from, to));
    yield buffer.subarray(0, to - from);
    from = to;
  }
}

const har = (...entries: unknown[]) => ({ log: { version: '1.2', creator: { name: 'test' }, entries, pages: [] } });

/** The entry that the reader returns: the recorded response body is null. */
function withoutBody(entry: unknown): unknown {
  const response = own(entry, 'response');
  if (own(response, 'content') === undefined) return entry;
  return { ...(entry as object), response: { ...(response as object), content: null } };
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as Record<string, unknown>)[key];
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const cutsOf = fc.array(fc.nat(400), { maxLength: 40 });
const spaces = fc.constantFrom(undefined, 1, '\t');

describe('JSON.parse on the whole text as the oracle', () => {
  test('returns the same entries for any content and any ends of pieces', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          request: fc.jsonValue(),
          response: fc.oneof(fc.jsonValue(), fc.record({ content: fc.jsonValue(), headers: fc.jsonValue() })),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(entry), spaces, cutsOf, (entries, space, cuts) => {
        const text = JSON.stringify(har(...entries), null, space);
        const result = read(text, cuts);
        expect(result.ending).toEqual({ kind: 'complete' });
        const whole = JSON.parse(text) as { log: { entries: unknown[] } };
        expect(result.entries.map((one) => one.value)).toEqual(whole.log.entries.map(withoutBody));
        expect(result.entries.map((one) => one.index)).toEqual(entries.map((_, index) => index));
      }),
      examples(300),
    );
  });

  test('any JSON is either complete or has no log.entries', () => {
    fc.assert(
      fc.property(fc.json(), cutsOf, (text, cuts) => {
        const { ending } = read(text, cuts);
        if (ending.kind === 'damaged') expect(ending.place).toEqual({ line: 1, column: 1 });
      }),
    );
  });

  test('a text with one byte changed, removed or added is damaged exactly if JSON.parse refuses it', () => {
    const base = JSON.stringify(
      har({ request: { url: 'https://a.example/\u00e9\\"', n: [-1.5e-3, 0, true, null] } }),
      null,
      1,
    );
    const byte = fc.constantFrom(...'{}[]",:\\0123456789.eE+-truefalsn \n\t\u0001x/u');
    const edit = fc.tuple(fc.nat(base.length), fc.constantFrom(0, 1, 9999), fc.oneof(byte, fc.constant('')));
    fc.assert(
      fc.property(edit, cutsOf, ([at, removed, added], cuts) => {
        const text = base.slice(0, at) + added + base.slice(at + removed);
        const { ending } = read(text, cuts);
        if (!parses(text)) expect(ending.kind).toBe('damaged');
        else if (Array.isArray(own(own(JSON.parse(text), 'log'), 'entries'))) expect(ending.kind).toBe('complete');
      }),
      examples(3000),
    );
  });

  test('numbers and literals follow the grammar of RFC 8259', () => {
    const token = fc.array(fc.constantFrom(...'-+0123456789.eE', 'true', 'false', 'null', 'nul', ' '), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(token, cutsOf, (parts, cuts) => {
        const text = `{"log":{"entries":[],"x":${parts.join('')}}}`;
        expect(read(text, cuts).ending.kind).toBe(parses(text) ? 'complete' : 'damaged');
      }),
      examples(3000),
    );
  });
});

describe('the place of an entry', () => {
  test('is that of its request, else its own; columns count UTF-16 units', () => {
    const text = '{"log":{"entries":[\n  {"comment": "é𝄞", "request": {}},\n\n 5, {"response": {}}]}}';
    const lines = text.split('\n');
    const column = (line: number, what: string) => `${line}:${(lines[line - 1] as string).indexOf(what) + 1}`;
    expect(read(text, [25, 40, 41, 42, 43]).entries.map((entry) => entry.at)).toEqual([
      column(2, '{}'),
      column(4, '5'),
      column(4, '{"response'),
    ]);
  });

  test('columns agree with the decoded text for any ends of pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), cutsOf, (comment, cuts) => {
        const text = `{"log":{"entries":[{"comment":${JSON.stringify(comment)},"request":7}]}}`;
        expect(read(text, cuts).entries[0]?.at).toBe(`1:${text.indexOf('7}]}}') + 1}`);
      }),
    );
  });

  test('a byte order mark is not counted as a column', () => {
    expect(read('\ufeff{"log":{"entries":[7]}}', [1, 2]).entries).toEqual([{ index: 0, at: '1:20', value: 7 }]);
  });
});

describe('JSON syntax that a text search would miss', () => {
  test.each([
    ['escaped names', '{"l\\u006fg":{"\\u0065ntries":[{"r\\u0065quest":1}]}}', [{ request: 1 }]],
    [
      'an escaped name of the body',
      '{"log":{"entries":[{"response":{"c\\u006fntent":"x"}}]}}',
      [{ response: { content: null } }],
    ],
    [
      'log and entries elsewhere',
      '{"x":{"entries":[1]},"log":{"pages":[{"entries":[2]}],"entries":[{"log":{"entries":[3]}}]}}',
      [{ log: { entries: [3] } }],
    ],
    ['brackets in texts', '{"log":{"entries":["]}\\"]}",{"a":"\\\\"}]}}', [']}"]}', { a: '\\' }]],
    ['the last of two requests', '{"log":{"entries":[{"request":1,"request":2}]}}', [{ request: 2 }]],
    [
      'content outside of a response',
      '{"log":{"entries":[{"content":1,"request":{"content":2}}]}}',
      [{ content: 1, request: { content: 2 } }],
    ],
    ['a list in place of an entry', '{"log":{"entries":[[{"response":1}],[]]}}', [[{ response: 1 }], []]],
    [
      'names that look alike before a list',
      '{"log":{"entries":[{"response":1},[{"content":5}]]}}',
      [{ response: 1 }, [{ content: 5 }]],
    ],
    ['very long names with escapes', `{"log":{"${'\\u0041'.repeat(20)}":1,"entries":[7]}}`, [7]],
    ['very long names', `{"log":{"${'entries'.repeat(20)}":1,"entries":[7]}}`, [7]],
    [
      'a name that is set to a prototype',
      '{"__proto__":{"entries":[1]},"log":{"entries":[{"constructor":1}]}}',
      [{ constructor: 1 }],
    ],
  ])('%s', (_, text, expected) => {
    const result = read(text);
    expect(result.ending).toEqual({ kind: 'complete' });
    expect(result.entries.map((entry) => entry.value)).toEqual(expected);
  });
});

describe('a damaged file', () => {
  const damaged = (line: number, column: number, reason: RegExp, entry: number | null) => ({
    kind: 'damaged',
    place: { line, column },
    reason: expect.stringMatching(reason),
    entry,
  });

  test.each([
    ['is empty', '', 1, 1, /empty/, null],
    ['holds a byte order mark alone', '\ufeff', 1, 1, /empty/, null],
    ['is no JSON', '<html>', 1, 1, /does not begin with '\{'/, null],
    ['is no HAR', '{"log": {"pages": []}}', 1, 1, /no list 'log\.entries'/, null],
    ['has entries that are no list', '{"log": {"entries": {}}}', 1, 1, /no list 'log\.entries'/, null],
    ['is a list', '[{"log": {"entries": []}}]', 1, 1, /no list 'log\.entries'/, null],
    ['is a list of its parts', '[{"log": 1}, {"entries": [1]}]', 1, 1, /no list 'log\.entries'/, null],
    ['ends in an entry', '{"log": {"entries": [1,\n {"request": ', 2, 14, /file is incomplete/, 1],
    ['ends between entries', '{"log": {"entries": [1,\n', 2, 1, /file is incomplete/, null],
    ['lacks a comma', '{"log": {"entries": [1 2]}}', 1, 24, /comma or \]/, null],
    ['lacks a comma in an entry', '{"log": {"entries": [{"a": 1 "b": 2}]}}', 1, 30, /comma or \}/, 0],
    ['lacks a closing quote', '{"log": {"entries": [{"a": "b\n}]}}', 1, 30, /not closed/, 0],
    ['lacks a colon', '{"log": {"entries": [{"a" 1}]}}', 1, 27, /colon/, 0],
    ['lacks the quotes of a name', '{"log": {"entries": [{a: 1}]}}', 1, 23, /comma or \}|name/, 0],
    ['lacks a name', '{"log": {"entries": [{"a": 1,}]}}', 1, 30, /name/, 0],
    ['lacks a value', '{"log": {"entries": [{"a": }]}}', 1, 28, /value/, 0],
    ['goes on behind its end', '{"log": {"entries": []}}\n{', 2, 1, /follows/, null],
    ['has a wrong escape', '{"log": {"entries": ["\\x"]}}', 1, 24, /backslash/, 0],
    ['has a short escape', '{"log": {"entries": ["\\u12G4"]}}', 1, 27, /hexadecimal/, 0],
    ['has half a number', '{"log": {"entries": [-]}}', 1, 23, /number/, 0],
    ['has two lists of entries', '{"log": {"entries": [1],\n"entries": [2]}}', 2, 12, /'entries' appears twice/, null],
    ['has two logs', '{"log": {"entries": [1]},\n"log": {}}', 2, 8, /'log' appears twice/, null],
  ] as const)('%s', (_, text, line, column, reason, entry) => {
    expect(read(text).ending).toEqual(damaged(line, column, reason, entry));
    expect(
      read(
        text,
        [...text].map((_, at) => at),
      ).ending,
    ).toEqual(damaged(line, column, reason, entry));
  });

  test.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['zip', encoder.encode('PK\x03\x04')],
  ])('%s is reported as such', (_, bytes) => {
    expect(read(bytes).ending).toEqual(damaged(1, 1, /not uncompressed JSON in UTF-8/, null));
  });

  test('entries before the fault are read', () => {
    const { entries, ending } = read('{"log":{"entries":[{"a":1},{"b":2},{"c":');
    expect(entries.map((entry) => entry.value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(ending).toEqual(damaged(1, 41, /incomplete/, 2));
  });

  test('never throws, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), cutsOf, (text, cuts) => void read(text, cuts)));
    fc.assert(fc.property(fc.uint8Array(), cutsOf, (bytes, cuts) => void read(bytes, cuts)));
  });

  test('nesting is limited', () => {
    const nested = (levels: number) => `{"log":{"entries":[${'['.repeat(levels)}${']'.repeat(levels)}]}}`;
    expect(read(nested(DEEPEST - 3)).ending.kind).toBe('complete');
    expect(read(nested(DEEPEST - 2)).ending).toEqual(damaged(1, 20 + DEEPEST - 3, /nested/, 0));
    expect(read('['.repeat(1_000_000)).ending.kind).toBe('damaged');
  });
});

describe('limits', () => {
  const limits = { fileBytes: 1000, entryBytes: 100 };

  test('an entry over the limit is reported but not kept, and the next one is read', () => {
    const text = JSON.stringify(har({ a: 'x'.repeat(92) }, { a: 'x'.repeat(93) }, { b: 1 }));
    expect(read(text, [50, 150], limits).entries.map((entry) => entry.value)).toEqual([
      { a: 'x'.repeat(92) },
      'too large',
      { b: 1 },
    ]);
  });

  test('a response body does not count', () => {
    const text = JSON.stringify(har({ response: { content: { text: 'x'.repeat(500) } } }));
    expect(read(text, [100, 200], limits).entries[0]?.value).toEqual({ response: { content: null } });
  });

  test('a file over the limit is judged up to the limit', () => {
    const entry = { a: 'x'.repeat(92) };
    const text = JSON.stringify(har(...Array(20).fill(entry)));
    const { entries, ending } = read(text, [], limits);
    expect(ending).toEqual({ kind: 'too-large', place: { line: 1, column: 1001 } });
    expect(entries).toHaveLength(text.slice(0, 1000).split(JSON.stringify(entry)).length - 1);
  });

  test('a file of exactly the limit is complete', () => {
    const text = `{"log":{"entries":[]}}`;
    expect(read(text, [], { fileBytes: text.length, entryBytes: 1 }).ending.kind).toBe('complete');
    expect(read(text, [], { fileBytes: text.length - 1, entryBytes: 1 }).ending.kind).toBe('too-large');
  });
});

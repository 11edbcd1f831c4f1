import { describe, expect, test } from '@jest/globals';
import { applyFixes } from '../../../src/app/edits.ts';
import { expectFaults, marked, read } from '../marked.ts';

/** Written with its faults marked; the messages, in order; the result of the fix for the first. */
type Row = readonly [name: string, written: string, messages: readonly RegExp[], fixed?: string];

function check(rows: readonly Row[]): void {
  for (const row of rows) test(row[0], () => checkRow(row));
}

function checkRow([, written, messages, fixed]: Row): void {
  const manifest = expectFaults(written, messages);
  expect(manifest.state).toBe('malformed');
  expect(manifest.data).toEqual({});
  expect(new Set(manifest.faults.map((fault) => fault.step))).toEqual(new Set(['syntax']));
  const fixes = manifest.faults.flatMap((fault) => fault.fix ?? []);
  expect(fixes.map((fix) => fix.applicability)).toEqual(fixes.map(() => 'suggest'));
  const { texts } = applyFixes(fixes.slice(0, 1), () => manifest.source);
  expect([...texts.values()]).toEqual(fixed === undefined ? [] : [fixed]);
  if (fixed !== undefined) expect(read(fixed).state).toBe('parsed');
}

describe('quotes and brackets', () => {
  check([
    [
      'an unclosed quote at its opening line',
      'a: «"»x\nb: y\n',
      [/^The quoted text that begins in line 1 has no closing "/],
    ],
    ['an unclosed quote, later lines quoted', 'a: "x"\nb: «"»y\nc: "z"\nd: w\n', [/begins in line 2/]],
    ['an unclosed single quote', "a: b\nc: «'»x\nd: e\n", [/^The quoted text that begins in line 2 has no closing '/]],
    ['an unclosed quote in a list item', 'x:\n  - a: «"»b\n    c: d\n  - a: "e"\n', [/begins in line 2/]],
    ['a quote closed by an escaped one', 'a: «"»x\\"\nb: c\n', [/begins in line 1/]],
    [
      'an unclosed quote inside braces',
      'a: { b: «"»c }\nd: e\n',
      [/^The quoted text that begins in line 1 has no closing "/],
    ],
    ['an unclosed quote inside braces, later quotes', "a: {b: «'»c, d: e }\nf: {g: 'h'}\n", [/begins in line 1/]],
    [
      'a quote that swallows the next key',
      'a: { b: «"»c,\n   d: e, f: "g" }\n',
      [/^The quoted text that begins in line 1 has no closing "/],
    ],
    [
      'an unclosed bracket at its opening line',
      'a: «[»b,\n  c\nd: e\nf: g\n',
      [/^The bracket '\[' in line 1 is not closed/],
    ],
    ['an unclosed brace', 'a: b\nc: «{» d: e\nf: g\n', [/^The bracket '{' in line 2 is not closed/]],
    ['the innermost of unclosed brackets', 'a: { b: «[»c, d }\n', [/^The bracket '\[' in line/]],
    ['two unclosed brackets one after the other', 'a: «[»b\nc: «[»d\n', [/line 1/, /line 2/]],
    ['a bracket of the other kind', 'a: «[»b, c}\n', [/^The bracket '\[' in line/]],
    ['a closing bracket too many', 'a: [b]«]»\n', [/^The bracket '\]' has no opening bracket/]],
    ['a closing brace on a line of its own', 'a: b\n«}»\n', [/^The bracket '}' has no opening bracket/]],
    ['a quote inside single quotes', "a: 'it'«s'»\n", [/There is text after the closing quote/]],
    ['text behind a closing quote', 'a: "x" «y»\n', [/There is text after the closing quote/]],
    ['a comma missing in braces', 'a: { b: «c d: e» }\n', [/comma may be missing/]],
    ['a comma missing at the end of a line in braces', 'a:\n  {b: «c»\n  d: e}\n', [/comma may be missing/]],
  ]);

  test('an error before an unclosed quote is shown too', () => {
    expectFaults('a: «@x»\nb: «"»y\n', [/cannot begin with '@'/, /^The quote/]);
  });
});

test('an error below a key without a colon and its keys is shown too', () => {
  expectFaults('a: b\n«c»\n  d: e\n«f»\ng: h\n', [/^'c' has no colon/, /^'f' is not a 'key: value'/]);
});

describe('text that needs quotes', () => {
  const reserved = ['@', '`', '%', ','].map(
    (sign): Row => [
      `a text that begins with ${sign}`,
      `a: «${sign}b c»  # d\n`,
      [/cannot begin with .* Quote it/],
      `a: "${sign}b c"  # d\n`,
    ],
  );
  check([
    ...reserved,
    [
      'a colon and a blank inside',
      'a: b\ndescription: Fast«:» alerts for all\nlogo: x\n',
      [/contains ': '.* Quote the text/],
      'a: b\ndescription: "Fast: alerts for all"\nlogo: x\n',
    ],
    [
      'the same in a list item',
      'x:\n  - name: A«:» "b"\n    c: d\n',
      [/contains ': '/],
      'x:\n  - name: \'A: "b"\'\n    c: d\n',
    ],
    ['the colon behind a key in quotes', 'a: "b: c"«:» d\n', [/contains ': '/]],
    ['an alias meant as emphasis', 'a: «*Fast* alerts»\n', [/begins with '\*'\. Quote it/], 'a: "*Fast* alerts"\n'],
    [
      'a template in braces with more behind',
      'a: «{version}-beta»\n',
      [/begins with '{'\. Quote it/],
      'a: "{version}-beta"\n',
    ],
    ['a block sign with text behind', 'a: «> b c»\n', [/Begin the text on the next line/], 'a: "> b c"\n'],
    ['a tag meant as text', 'a: «!important» news\n', [/^Tags .* quote the text/], 'a: "!important news"\n'],
    [
      'a back-slash in double quotes',
      'a: "C:«\\l»ogo"\n',
      [/^'\\l' is not a valid escape sequence/],
      'a: "C:\\\\logo"\n',
    ],
    ['a comment sign without a blank before it', 'a: "b"«#c»\n', [/^There is no space before '#'/], 'a: "b" #c\n'],
    ['a text over two lines is not quoted blindly', 'a: «@»b\n  c\nd: e\n', [/cannot begin with '@'/]],
  ]);
});

describe('keys and indentation', () => {
  test('a shifted line hides no later fault of another kind', () => {
    expectFaults('x:\n  - a: b\n  «c:» d\ny: «@z»\n', [/^This line is not aligned/, /cannot begin with '@'/]);
  });

  check([
    [
      'a key in the column of the dash, and the shift that follows from it',
      'x:\n  - a: b\n  «c:» d\n    e: f\n    g: h\n',
      [/^This line is not aligned/],
    ],
    [
      'a key between dash and keys, and the shift that follows from it',
      'x:\n  - a: b\n   «c:» d\n    e: f\n    g: h\n',
      [/^This line is not a list item/],
    ],
    [
      'a blank missing after a colon',
      'a: b\n«name:Contoso»\nc: d\n',
      [/^There is no space after the colon.*'name: Contoso'/],
      'a: b\nname: Contoso\nc: d\n',
    ],
    ['the same in the first line', '«schemaVersion:1»\na: b\n', [/'schemaVersion: 1'/], 'schemaVersion: 1\na: b\n'],
    [
      'the same in a list item',
      'x:\n  - a: b\n    «name:A»\n    c: d\n',
      [/'name: A'/],
      'x:\n  - a: b\n    name: A\n    c: d\n',
    ],
    ['the same in the last line', 'a: b\n«name:A»', [/'name: A'/], 'a: b\nname: A'],
    [
      'an address is no key without a blank',
      'a: b\n«https://contoso.com»\n',
      [/^'https:\/\/contoso.com' is not a 'key: value' pair/],
    ],
    ['a line without a colon', 'a: b\n«name Contoso»\nc: d\n', [/^'name Contoso' is not a 'key: value' pair/]],
    [
      'a key without a colon above its keys',
      'a: b\n«company»\n  name: Contoso\n  website: c\nd: e\n',
      [/^'company' has no colon, but the lines below it are indented like its content\. Use 'company:'\.$/],
      'a: b\ncompany:\n  name: Contoso\n  website: c\nd: e\n',
    ],
    [
      'the same above a list, whose errors follow from it',
      'a: b\n«products» # all\n\n  # first\n  - name: x\n    logo: "y"\n  - name: z\nd: e\n',
      [/^'products' has no colon/],
      'a: b\nproducts: # all\n\n  # first\n  - name: x\n    logo: "y"\n  - name: z\nd: e\n',
    ],
    [
      'the same above a list in its column',
      'a: b\n«waivers»\n- rule: x\n  reason: y\nd: e\n',
      [/^'waivers' has no colon, but the lines below it are written like its content/],
      'a: b\nwaivers:\n- rule: x\n  reason: y\nd: e\n',
    ],
    [
      'the same in a list item',
      'x:\n  - a: b\n    «version»\n      tag: v\n    c: d\n',
      [/^'version' has no colon/],
      'x:\n  - a: b\n    version:\n      tag: v\n    c: d\n',
    ],
    ['text below is no content', 'a: b\n«c»\n  d\ne: f\n', [/^'c' is not a 'key: value' pair/]],
    ['a blank missing after a dash', 'x:\n  «-a:» b\n   c: d\n   e: f\n', [/^There is no space after the dash/]],
    ['a key indented too far', 'a:\n  b: c\n   «d:» e\n', [/indented further than the key above it/]],
    ['several keys indented too far are one fault', 'a: b\n  «c:» d\n  e: f\n  g: h\n', [/indented further/]],
    ['a key not indented far enough', 'a:\n    b: c\n  «d:» e\n', [/not aligned with the keys around/]],
    ['a key between list items', 'x:\n  - a: b\n   «c:» d\n', [/not a list item/]],
    ['a tab as indentation', 'a:\n«\t»b: c\n', [/^A tab is used for indentation/]],
    ['a key at the root behind a list', '- a\n«b:» c\nd: e\n', [/does not fit the lines above/]],
    ['a list on the line of its key', 'a: «-» b\n', [/^A list cannot begin on the line of its key/]],
    ['a text that goes on without indentation', 'a: >-\n  x\n«y»\nb: c\n', [/^'y' is not a 'key: value' pair/]],
    ['a text that is indented less in its second line', 'a: |\n  x\n «y»\nb: c\n', [/not aligned with the keys/]],
    ['blank lines indented further than the text', 'a: |\n    \n  «x»\nb: c\n', [/empty lines before this text/]],
    ['a mapping as key', '? «[»a]\n: b\n', [/^This key is not plain text/]],
  ]);

  test('a key set twice names the first line', () => {
    const { text } = marked('a: 1\nb: 2\n«a»: 3\n"b": 4\n');
    const manifest = expectFaults('a: 1\nb: 2\n«a»: 3\n«"b"»: 4\n', [
      "'a' is already set in line 1. Remove one of the two.",
      "'b' is already set in line 2. Remove one of the two.",
    ]);
    expect(manifest.source?.text).toBe(text);
    expect(manifest.faults.map((fault) => fault.related?.[0]?.location.start)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
    ]);
  });

  test('a key set twice, nested and in braces; names that objects inherit are ordinary keys', () => {
    expectFaults('x:\n  - {a: 1, b: 2, «a»: 3}\n', [/line 2/]);
    expectFaults('__proto__: 1\nconstructor: 2\ntoString: 3\n«__proto__»: 4\n', [
      /^'__proto__' is already set in line 1/,
    ]);
    expect(read('__proto__: 1\nconstructor: 2\n').state).toBe('parsed');
  });
});

test('a directive that changes nothing is a notice, and all is read', () => {
  const { state, data, faults } = read(`%YAML 1.2 # of course\n---\nschemaVersion: 1\ncompany: { name: A }\n`);
  expect([state, data.company?.name]).toEqual(['parsed', 'A']);
  expect(faults.map(({ step, severity }) => `${step} ${severity}`)).toContain('syntax notice');
});

describe('syntax that YAML allows but a manifest does not', () => {
  check([
    ['a directive', '«%YAML 1.1»\n---\na: b\n', [/^Directives/]],
    ['a tag', 'a: b\nc: «!!binary» aGk=\n', [/^Tags/], 'a: b\nc: "!!binary aGk="\n'],
    ['the non-specific tag', 'a: «!» b\n', [/^Tags/], 'a: "! b"\n'],
    ['a tag of another schema', 'a: «!<tag:example.com,2000:x>» b\n', [/^Tags/], 'a: "!<tag:example.com,2000:x> b"\n'],
    ['a second document', 'a: b\n«---»\nc: d\n', [/^A second YAML document begins here/]],
    ['a third document is no further fault', 'a: b\n«---»\nc: d\n---\ne: f\n', [/^A second YAML document/]],
    ['a merge key', 'x: &x { a: b }\nc:\n  «<<»: *x\n', [/^Merge keys/]],
    ['an alias to nothing', 'a: «*b»\nc: &b d\n', [/^The alias '\*b' has no anchor '&b' before it/]],
    ['an alias to itself', 'a: &b\n  c: [d, «*b»]\n', [/^The alias '\*b' refers to the value that it is part of/]],
    ['a list at the root', '«- a»\n- b\n', [/^The manifest is a list/]],
    ['text at the root', '«hello there»\n', [/^The manifest is plain text/]],
    ['an empty file', '«»', [/^The manifest is empty/]],
    ['nothing but comments', '«»# a\n\n# b\n', [/^The manifest is empty/]],
    ['an empty document', '«»---\n', [/^The manifest is empty/]],
  ]);

  test.each(['str', 'map', 'seq', 'int', 'bool', 'null', 'float'])('the core tag !!%s is accepted', (tag) => {
    const value = { str: '1.10', map: '{}', seq: '[]', int: '1', bool: 'true', null: '~', float: '1.5' }[tag];
    expect(read(`x-a: !!${tag} ${value}\n`).state).toBe('parsed');
    expect(read(`x-a: !<tag:yaml.org,2002:${tag}> ${value}\n`).state).toBe('parsed');
  });

  test('a first document with its markers is accepted', () => {
    expect(read('---\na: b\n...\n# end\n').state).toBe('parsed');
  });
});

describe('limits', () => {
  const nested = (levels: number) => `${'{a: '.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;

  test('32 levels of any kind are read, but not 33', () => {
    expect(read(nested(32)).state).toBe('parsed');
    expectFaults(`${'{a: '.repeat(32)}«{»}${'}'.repeat(32)}`, [
      'The manifest is nested more than 32 levels deep. Reduce the nesting.',
    ]);
    const block = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}a:\n`).join('');
    expect(read(block(32)).state).toBe('parsed');
    expect(read(block(33)).faults.map((fault) => fault.location.start)).toEqual([{ line: 33, column: 65 }]);
    expect(read(`a: ${'- '.repeat(40)}b\n`).state).toBe('malformed');
  });

  test('levels through aliases count', () => {
    const half = `x: &x ${nested(17)}\n`;
    const around = (levels: number, inner: string) => `${'{a: '.repeat(levels)}${inner}${'}'.repeat(levels)}`;
    expect(read(`${half}y: ${around(14, '*x')}\n`).state).toBe('parsed');
    expectFaults(`${half}y: ${around(15, '«*x»')}\n`, [/^Aliases nest deeper than 32 levels/]);
  });

  test('100 aliases are read, but not 101', () => {
    const aliases = (count: number) => `x-a: &x b\nx-b: [${Array(count).fill('*x').join(', ')}]\n`;
    expect(read(aliases(100)).state).toBe('parsed');
    const { faults } = read(aliases(101));
    expect(faults.map((fault) => fault.message)).toEqual([
      'There are more than 100 aliases. Replace the aliases with their values.',
    ]);
  });

  test('aliases of aliases count as often as they are read', () => {
    const bomb = [
      'x-0: &a0 [b, b]',
      ...Array.from({ length: 20 }, (_, at) => `x-${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
    ];
    const { faults } = read(`${bomb.join('\n')}\n`);
    expect(faults.map((fault) => fault.message)).toEqual([
      'There are more than 100 aliases. Replace the aliases with their values.',
    ]);
  });

  test('the values that aliases repeat are limited too', () => {
    const many = `x: &x [${'a,'.repeat(7000)}]\ny: [${'*x,'.repeat(20)}]\n`;
    expect(read(many).faults.map((fault) => fault.message)).toEqual([
      expect.stringMatching(/^Aliases repeat more than 65,536 values/),
    ]);
  });

  test('at most ten faults are shown', () => {
    expect(read('a: 1\n'.repeat(50)).faults).toHaveLength(10);
    expect(read('a: @\n'.repeat(50)).faults).toHaveLength(10);
  });

  test.each([
    ['brackets', '['.repeat(65_000)],
    ['braces', '{a: '.repeat(16_000)],
    ['dashes', '- '.repeat(32_000)],
    ['question marks', '? '.repeat(32_000)],
    ['closing brackets', ']'.repeat(65_000)],
    ['quotes', '"\n'.repeat(30_000)],
    ['unclosed quotes', 'a: "\n'.repeat(12_000)],
    ['documents', '---\n'.repeat(16_000)],
    ['anchors', `a: ${'&a '.repeat(20_000)}`],
    ['tags', `a: ${'!a '.repeat(20_000)}`],
    ['directives', '%a\n'.repeat(20_000)],
    ['a flow map of 9,000 keys, twice', `{${Array.from({ length: 9000 }, (_, key) => `k${key % 8000}`).join(', ')}}`],
    ['colons', 'a: '.repeat(20_000)],
    ['tabs', `a:${'\t'.repeat(60_000)}b: c`],
    ['nested blocks', Array.from({ length: 350 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('65,000 characters of %s have at most ten faults', (_, text) => {
    const manifest = read(text);
    expect(manifest.state).toBe('malformed');
    expect(manifest.faults.length).toBeGreaterThan(0);
    expect(manifest.faults.length).toBeLessThanOrEqual(10);
  });
});

test('the messages of the library are never shown', () => {
  const samples = [
    'a: [b\n',
    'a: "\\xZZ"\n',
    '--- a: b\n',
    'a: &x &y b\n',
    'a: !!str !!int b\n',
    `${'k'.repeat(1100)}: b\n`,
    'a: *\n',
    '{a: b,, c}\n',
    '[a b: c: d]\n',
    '? a: b: c\n',
  ];
  for (const sample of samples)
    for (const fault of read(sample).faults)
      expect(fault.message).not.toMatch(/implicit|flow (?:map|seq)|scalar|token|compact|node|at line/i);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { comments, stringLiterals } from '../../scripts/messages/string-literals.js';

const ROOT = join(import.meta.dirname, '..', '..');
const WORDS = join(import.meta.dirname, 'words.txt');

interface Entry {
  readonly pattern: RegExp;
  /** What to write instead, or why it is allowed. */
  readonly note: string;
}
const entries = readFileSync(WORDS, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, allow, pattern = '', note = ''] = /^(allow )?(.+) => (.+)$/.exec(line) ?? [];
    return { allowed: allow !== undefined, pattern: new RegExp(pattern, 'giu'), note };
  });
const WORDS_TO_AVOID: readonly Entry[] = entries.filter(({ allowed }) => !allowed);
const ALLOWED: readonly Entry[] = entries.filter(({ allowed }) => allowed);

interface Hit {
  readonly word: string;
  readonly instead: string;
  readonly line: number;
}

function hitsIn(text: string, firstLine = 1): Hit[] {
  const judged = ALLOWED.reduce((rest, { pattern }) => rest.replace(pattern, (part) => '·'.repeat(part.length)), text);
  return WORDS_TO_AVOID.flatMap(({ pattern, note }) =>
    [...judged.matchAll(pattern)].map(({ 0: word, index }) => ({
      word,
      instead: note,
      line: firstLine + judged.slice(0, index).split('\n').length - 1,
    })),
  ).sort((a, b) => a.line - b.line);
}

/** Fenced blocks and code spans name what programs read; what the program prints is checked where it is written. */
function withoutCode(markdown: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, blank).replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, blank);
}

/** Literals of two words and more are for people: messages, titles, documentation, help. */
function inSource(source: string): Hit[] {
  return stringLiterals(source)
    .filter(({ text }) => /\p{L}{2,} \p{L}/u.test(text))
    .flatMap(({ text, line }) => hitsIn(withoutCode(text), line));
}

/** Comments, and the names of tests, are for those who work on the code. */
function forDevelopers(source: string): Hit[] {
  const names = stringLiterals(source).filter(({ start }) => TEST_NAME.test(source.slice(0, start).slice(-40)));
  return [...comments(source), ...names].flatMap(({ text, line }) => hitsIn(withoutCode(text), line));
}

const TEST_NAME = /(?:\b(?:test|describe)(?:\.\w+)?|\))\(\s*$/;

function filesIn(folder: string, end: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FILES: ReadonlyMap<string, readonly Hit[]> = new Map([
  ...filesIn('src', '.ts').map((path) => [path, inSource(read(path))] as const),
  ...['README.md', ...filesIn('docs', '.md')].map((path) => [path, hitsIn(withoutCode(read(path)))] as const),
  ['action.yml', hitsIn(read('action.yml'))],
]);

/** Folders of `src` and `__tests__` whose comments and test names are clean. */
const CLEAN = [
  'api',
  'app',
  'core',
  'har',
  'link',
  'logo',
  'manifest',
  'platform',
  'release',
  'render',
  'text',
  'user-agent',
];

const shown = (path: string, hits: readonly Hit[]) =>
  hits.map(({ line, word, instead }) => `${path}:${line} '${word}': ${instead}`);

describe('the words of comments and test names', () => {
  test.each(CLEAN)('none in %s', (folder) => {
    const paths = [...filesIn(`src/${folder}`, '.ts'), ...filesIn(`__tests__/${folder}`, '.ts')];
    expect(paths.flatMap((path) => shown(path, forDevelopers(read(path))))).toEqual([]);
  });
});

describe('the words of visible text', () => {
  test('no file has one of those to avoid', () => {
    expect([...FILES].flatMap(([path, hits]) => shown(path, hits))).toEqual([]);
  });

  test('each entry has a replacement or a reason', () => {
    expect(ALLOWED.length).toBeGreaterThan(0);
    for (const { pattern, note } of entries)
      expect([pattern.source, note]).toEqual([pattern.source, expect.stringMatching(/\S/)]);
  });
});

describe('the search', () => {
  const wordsOf = (hits: readonly Hit[]) => hits.map(({ line, word }) => `${line} ${word.trim()}`);

  test('finds words of the table in any case, with their line', () => {
    expect(wordsOf(hitsIn('Blanks around it.\nIt is no square, 91 % of\nthe Colour.\n'))).toEqual([
      '1 Blanks',
      '2 is no',
      '2 1 %',
      '3 Colour',
    ]);
  });

  test('reads the comments and test names of a source, not its code or its other texts', () => {
    const source = [
      "const blanks = 'a blank'; // a blank is told",
      '/**',
      ' * Whatever `colour` is.',
      ' */',
      "test('the ones', () => f('the colour'));",
      "test.each([['a grey one']])(",
      "  'mends %s',",
      '  /* the colour */ () => {});',
    ].join('\n');
    expect(wordsOf(forDevelopers(source))).toEqual([
      '1 blank',
      '1 told',
      '3 Whatever',
      '8 colour',
      '5 ones',
      '7 mends',
    ]);
  });

  test('leaves usual English alone', () => {
    const text =
      'The logo is blank. It stands for itself, and there is no rule. Sign in. One call is no longer made: 91%.';
    expect(hitsIn(text)).toEqual([]);
  });

  test('reads what a source shows, not its comments, its code or its names', () => {
    const source = [
      "const blanks = 'blank'; // a blank is told",
      '/* whatever */ const half = blanks.length / 2; const pattern = /the ones "told" `/;',
      `const message = \`Outer blanks of \${quote(text, { of: "this one here" })} are told.\`;`,
      "const code = 'Write `colour` or the colour.';",
    ].join('\n');
    expect(wordsOf(inSource(source))).toEqual(['3 this one', '3 blanks', '3 told', '4 colour']);
    expect(hitsIn(withoutCode('a\n```\nthe colour\n```\n`blank` colour\n'))).toMatchObject([
      { line: 5, word: 'colour' },
    ]);
  });
});

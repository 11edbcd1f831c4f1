import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, PLAIN_LANGUAGES } from '../../src/scan/languages/index.ts';
import { LIBRARIES } from '../../src/scan/libraries/index.ts';

const SCAN = join(process.cwd(), 'src/scan');

/** Where knowledge of languages and libraries belongs. The records of edits know how each language writes a header. */
const RECORDS = /^(?:languages|libraries|edits)\//;

/** Names of libraries and modules that are words of the field, or names of other things in the scan. */
const COMMON_WORDS = new Set(['request', 'requests', 'method', 'global', 'client', 'options']);

/** Node types of one word are words of English as well: `string`, `call`, `list`. */
const isTelling = (type: string) => type.includes('_');

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const wholeWords = (names: readonly string[], flags = '') =>
  new RegExp(`(?<![\\w.@/-])(?:${[...new Set(names)].map(escaped).join('|')})(?![\\w])`, flags);

const files = readdirSync(SCAN, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SCAN, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => !RECORDS.test(file))
  .sort();

function naming(pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(join(SCAN, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`src/scan/${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('names in the scan', () => {
  test('no place but the records of languages names a language', () => {
    const ids = [...LANGUAGES, ...PLAIN_LANGUAGES].map(({ id }) => id);
    // 'go' is a word of English: it is looked for as a name, and in quotes.
    const names = wholeWords([...ids.filter((id) => id.length > 2), 'typescript', 'C#', 'C\\+\\+'], 'i');
    const short = /\bGo(?:'s|\)|,)|'go'/;
    expect('// as in Python').toMatch(names);
    expect("id === 'go'").toMatch(short);
    expect(naming(names)).toEqual([]);
    expect(naming(short)).toEqual([]);
  });

  test('no place but the records of languages names the ending of a language', () => {
    const endings = [...LANGUAGES, ...PLAIN_LANGUAGES].flatMap(({ extensions }) => extensions);
    const written = new RegExp(`\\\\?\\.(?:${[...new Set(endings)].join('|')})(?:'|"|\`|\\$/|\\)\\$)`);
    expect("path.endsWith('.py')").toMatch(written);
    expect('/\\.py$/').toMatch(written);
    expect(naming(written).filter((line) => !/\b(?:from|import)\b.* '[^']+\.ts'/.test(line))).toEqual([]);
  });

  test('no place but the records of languages names a node type of a grammar', () => {
    const types = LANGUAGES.flatMap(({ nodes, types = [], marks = [], comments = [] }) => [
      ...Object.keys(nodes),
      ...types,
      ...marks,
      ...comments,
    ]);
    const names = wholeWords(types.filter(isTelling));
    expect(types.filter(isTelling).length).toBeGreaterThan(200);
    expect("node.type === 'generic_name'").toMatch(names);
    expect(naming(names)).toEqual([]);
  });

  test('no place but the records of languages compares the type of a node with a text', () => {
    const asked = /\.type\s*(?:[!=]==\s*['"`]|\.(?:endsWith|startsWith|includes|match)\()|\.test\(\w+\.type\)/;
    expect("node.type.endsWith('operator')").toMatch(asked);
    expect('/while|for/.test(node.type)').toMatch(asked);
    expect("node.type === 'ERROR'").toMatch(asked);
    // 'ERROR' is the parser's own; `declared/` reads formats of data, which are no languages.
    const reading = naming(asked).filter((line) => !/node\.type === 'ERROR'|^src\/scan\/declared\//.test(line));
    expect(reading).toEqual([]);
  });

  test('no place but the records of libraries names a library', () => {
    const names = LIBRARIES.flatMap(({ id, modules = [], clients = [], makers = [] }) => [
      id,
      ...modules,
      ...clients,
      ...makers,
    ]).filter((name) => name.length > 5 && !COMMON_WORDS.has(name));
    const pattern = wholeWords(names);
    expect("import('axios')").not.toMatch(pattern);
    expect("name === 'node-fetch'").toMatch(pattern);
    expect(names.length).toBeGreaterThan(60);
    expect(naming(pattern)).toEqual([]);
  });
});

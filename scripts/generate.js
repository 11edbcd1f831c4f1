/**
 * Writes what is derived from the sources: the registry of rules, rule pages and index, the pages of states, retired
 * endpoints and messages, JSON Schemas, the inputs and outputs of `action.yml`, and the generated parts of README and docs.
 * `npm run generate -- --check` writes nothing and fails when something is stale.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compare } from 'semver';
import { parseDocument } from 'yaml';
import { messagesPage } from './messages.js';
import { registryFiles } from './registry.js';
import { shapesFile } from './shapes.js';

const ROOT = join(import.meta.dirname, '..');
const MESSAGES = 'docs/messages.md';
const REUSABLE = '.github/workflows/check-listing.yml';
const check = process.argv.includes('--check');

/** Inputs of the reusable workflow that the action does not have. */
const OWN_INPUTS = {
  'policy-repository': {
    description:
      'Repository that contains the policy, for example `contoso/partner-policy`. Then `policy` is a path in it (default `policy.yml`).',
    type: 'string',
    default: '',
  },
  'policy-ref': {
    description: 'Commit, tag or branch of `policy-repository`. Default - its default branch.',
    type: 'string',
    default: '',
  },
  'runs-on': { description: 'Label of the runner.', type: 'string', default: 'ubuntu-latest' },
  artifact: {
    description: 'Name of the artifact to keep the JSON report as. Default - none is kept.',
    type: 'string',
    default: '',
  },
};

/** @type {Map<string, string>} contents by path */
const wanted = new Map();

// Everything else reads the table of shapes and the registry. Until they are written, the sources may not compile.
compile({ ifBroken: 'go on' });
await stage(async () => [await shapesFile()]);
await stage(registryFiles, 'src/rules/groups');

/** The compiled sources; a type check needs no build. */
const built = (/** @type {string} */ path) => import(join(ROOT, '.build', 'src', path));
const { manifestJsonSchema } = await built('manifest/schema/json-schema.js');
const { policyJsonSchema } = await built('policy/schema.js');
const { reportJsonSchema } = await built('core/report-schema.js');
const { pictureName, ruleIndex, rulePage } = await built('render/rule-page/rule-page.js');
/** @type {Pick<typeof import('../src/render/rule-page/limits-page.ts'), 'knownLimitsTable' | 'limitsTable'>} */
const { knownLimitsTable, limitsTable } = await built('render/rule-page/limits-page.js');
const { statesPage } = await built('render/rule-page/states-page.js');
const { commandHelp } = await built('cli/help.js');
/** @type {Pick<typeof import('../src/app/commands.ts'), 'COMMANDS'>} */
const { COMMANDS } = await built('app/commands.js');
/** @type {Pick<typeof import('../src/app/option-faces.ts'), 'commandOptions' | 'inputs'>} */
const { commandOptions, inputs } = await built('app/option-faces.js');
/** @type {Pick<typeof import('../src/action/outputs.ts'), 'OUTPUTS'>} */
const { OUTPUTS } = await built('action/outputs.js');
/** @type {Pick<typeof import('../src/render/formats.ts'), 'FORMATS'>} */
const { FORMATS } = await built('render/formats.js');
const { retiredPage } = await built('api/retired-page.js');
/** @type {{ REQUIREMENTS: typeof import('../src/requirements.ts').REQUIREMENTS }} */
const { REQUIREMENTS } = await built('requirements.js');
/** @type {Pick<typeof import('../src/rules/index.ts'), 'loadRules'>} */
const { loadRules } = await built('rules/index.js');
const RULES = await loadRules();

/** The project's public address stands in package.json alone. */
const repository = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .repository.url.replace(/^git\+/, '')
  .replace(/\.git$/, '');
const schemaId = (/** @type {string} */ name) =>
  `${repository.replace('//github.com/', '//raw.githubusercontent.com/')}/main/schema/${name}`;

for (const rule of RULES) wanted.set(`docs/rules/${rule.meta.id}.md`, rulePage(rule.meta));
for (const { meta } of RULES)
  meta.docs.examples.forEach((example, index) => {
    if (!example.picture) return;
    for (const side of /** @type {const} */ (['bad', 'good']))
      wanted.set(`docs/rules/${pictureName(meta, index, side)}`, example[side] ?? '');
  });
wanted.set('docs/rules/README.md', ruleIndex(RULES.map((rule) => rule.meta)));
wanted.set(
  'docs/states.md',
  statesPage(ruleThat('judges requirements', (rule) => rule.subjects.includes('requirements'))),
);
wanted.set(
  'docs/retired-endpoints.md',
  retiredPage(ruleThat('links to the page', ({ meta }) => meta.docs.what.includes('docs/retired-endpoints.md'))),
);
for (const [name, schema] of [
  ['mde-partner.schema.json', manifestSchema()],
  [
    'policy.schema.json',
    policyJsonSchema(
      schemaId('policy.schema.json'),
      RULES.map(({ meta }) => meta.id),
    ),
  ],
  [
    'report.schema.json',
    reportJsonSchema(
      schemaId('report.schema.json'),
      REQUIREMENTS.map(({ id }) => id),
    ),
  ],
])
  wanted.set(`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
wanted.set('action.yml', actionYml());
wanted.set(REUSABLE, reusableWorkflow());
/** One question each. */
const documents = [...filesIn('docs'), ...filesIn('docs/ci')].filter((path) => path.endsWith('.md')).sort();
for (const path of ['README.md', ...documents])
  if (!wanted.has(path) && path !== MESSAGES) wanted.set(path, withParts(path));
const shownElsewhere = [...wanted].map(([path, text]) => (path.endsWith('.json') ? unescaped(text) : text));
wanted.set(
  MESSAGES,
  await messagesPage(RULES, built, {
    sources: join(ROOT, 'src'),
    program: join(ROOT, '.build', 'src', 'index.js'),
    shownElsewhere,
  }),
);

const stale = staleFiles();
const left = leftFiles('docs/rules', 'schema', 'src/rules/groups');
if (!check) write('docs/rules', 'schema', 'src/rules/groups');
else if (stale.length + left.length > 0) {
  process.stderr.write(`Stale; run "npm run generate": ${[...stale, ...left].sort().join(', ')}\n`);
  process.exitCode = 1;
}

/**
 * Id of the only rule of a kind.
 *
 * @param {string} what
 * @param {(rule: typeof RULES[number]) => boolean} isIt
 */
function ruleThat(what, isIt) {
  const [rule, ...others] = RULES.filter(isIt);
  if (!rule || others.length > 0) throw new Error(`one rule must be the one that ${what}`);
  return rule.meta.id;
}

/**
 * Writes source files that later stages load.
 *
 * @param {() => Promise<Iterable<readonly [string, string]>>} files
 * @param {...string} folders those in which nothing else is left
 */
async function stage(files, ...folders) {
  try {
    for (const [path, text] of await files()) wanted.set(path, text);
  } catch (error) {
    compile({ ifBroken: 'stop' });
    throw error;
  }
  if (check || staleFiles().length + leftFiles(...folders).length === 0) return;
  write(...folders);
  compile({ ifBroken: 'stop' });
}

/** @param {{ ifBroken: 'go on' | 'stop' }} options */
function compile({ ifBroken }) {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
      cwd: ROOT,
      stdio: ifBroken === 'stop' ? 'inherit' : 'ignore',
    });
  } catch (error) {
    if (ifBroken === 'stop') throw error;
  }
}

function staleFiles() {
  return [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

/** @param {...string} folders */
function leftFiles(...folders) {
  return folders.flatMap(filesIn).filter((path) => !wanted.has(path));
}

/** @param {...string} folders those in which nothing else is left */
function write(...folders) {
  for (const path of leftFiles(...folders)) rmSync(join(ROOT, path));
  for (const path of staleFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), wanted.get(path) ?? '');
  }
}

/** @param {string} path */
function read(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null;
}

/**
 * The texts of a JSON document.
 *
 * @param {string} json
 */
function unescaped(json) {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => JSON.parse(text));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`) : [];
}

/** The cases that the scan is known to get wrong; a test holds each of them. */
function knownLimits() {
  const folder = '__tests__/scan/known-limits';
  return filesIn(folder).map((path) => parseDocument(readFileSync(join(ROOT, path), 'utf8')).toJS());
}

/** Returns `action.yml` with its inputs and outputs written anew. */
function actionYml() {
  const document = parseDocument(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  document.set(
    'inputs',
    document.createNode(
      Object.fromEntries(
        inputs().map((input) => [
          input.name,
          { description: input.face.description, required: false, default: defaultOf(input) },
        ]),
      ),
    ),
  );
  document.set(
    'outputs',
    document.createNode(
      Object.fromEntries(Object.entries(OUTPUTS).map(([name, { description }]) => [name, { description }])),
    ),
  );
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Returns the reusable workflow with the inputs of the action written anew. */
function reusableWorkflow() {
  const passed = inputs().filter(isPassedThrough);
  const document = parseDocument(readFileSync(join(ROOT, REUSABLE), 'utf8'));
  const declared = passed.map((input) => [
    input.name,
    input.kind.takesValue
      ? { description: input.face.description, type: 'string', default: defaultOf(input) }
      : { description: input.face.description, type: 'boolean', default: defaultOf(input) === 'true' },
  ]);
  document.setIn(
    ['on', 'workflow_call', 'inputs'],
    document.createNode({ ...Object.fromEntries(declared), ...OWN_INPUTS }),
  );
  const steps = /** @type {import('yaml').YAMLSeq<import('yaml').YAMLMap>} */ (
    document.getIn(['jobs', 'listing', 'steps'])
  );
  const step = steps.items.find((one) => one.get('id') === 'listing');
  if (!step) throw new Error(`${REUSABLE} has no step 'listing'`);
  step.set('with', document.createNode(Object.fromEntries(passed.map(({ name }) => [name, passedValue(name)]))));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** What needs more than to read the checkout, and files that end with the job, are left to workflows of their own. */
function isPassedThrough(/** @type {ReturnType<typeof inputs>[number]} */ { key, face }) {
  return !key.endsWith('File') && face.expression === undefined && !face.needs?.permission?.includes(': write');
}

/** The value of an input of the action in the reusable workflow. */
function passedValue(/** @type {string} */ name) {
  if (name !== 'policy') return `\${{ inputs.${name} }}`;
  const elsewhere = "format('{0}/.mde-partner-policy/{1}', github.workspace, inputs.policy || 'policy.yml')";
  return `\${{ inputs.policy-repository != '' && ${elsewhere} || inputs.policy }}`;
}

/** @param {ReturnType<typeof inputs>[number]} input */
function defaultOf({ kind, face }) {
  return face.expression === undefined ? kind.preset : `\${{ ${face.expression} }}`;
}

/** What an input needs, by the value that is asked for; the rest of the table is the default run. */
function needs() {
  const permission = (/** @type {string | null} */ text) =>
    text === null ? 'none' : /^[a-z-]+: [a-z]+$/.test(text) ? code(text) : text;
  return table(
    ['what you ask for', 'permission', 'network'],
    [
      [
        'nothing: annotations, job summary, report, outputs, the gate',
        '`contents: read`, for the checkout alone',
        'none',
      ],
      ...inputs().flatMap(({ name, face }) =>
        face.needs
          ? [
              [
                face.needs.asked ?? code(`${name}: true`),
                permission(face.needs.permission),
                face.needs.network ?? 'none',
              ],
            ]
          : [],
      ),
    ],
  );
}

/**
 * Returns every key of an object in a JSON Schema, `[]` after those that hold a list.
 *
 * @param {any} schema
 * @param {string} prefix
 * @returns {{ key: string, required: boolean, description: string }[]}
 */
function keysOf(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const isList = value.type === 'array';
    const key = `${prefix}${name}${isList ? '[]' : ''}`;
    const required = (schema.required ?? []).includes(name);
    return [
      { key, required, description: value.description ?? '' },
      ...keysOf(isList ? value.items : value, `${key}.`),
    ];
  });
}

/**
 * Returns a page with the parts between `<!-- generated: NAME -->` and `<!-- end -->` written anew.
 *
 * @param {string} path
 */
function withParts(path) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  /** @type {Record<string, () => string>} */
  const parts = {
    inputs: () =>
      table(
        ['input', 'default', 'what it does'],
        inputs().map((input) => [code(input.name), code(defaultOf(input)), line(input.face.description)]),
      ),
    needs,
    outputs: () =>
      table(
        ['output', 'what it holds'],
        Object.entries(OUTPUTS).map(([name, output]) => [code(name), line(output.description)]),
      ),
    formats: () =>
      table(
        ['format', 'file', 'what it is'],
        Object.entries(FORMATS).map(([name, { title, ending }]) => [code(name), code(ending), line(title)]),
      ),
    environment: () =>
      table(
        ['variable', 'option', 'effect'],
        [...commandOptions('check').values()].flatMap(({ name, face }) =>
          Object.entries(face.environment ?? {}).map(([variable, effect]) => [
            code(variable),
            code(`--${name}`),
            line(effect),
          ]),
        ),
      ),
    contents: () => contents(text),
    pages: () => documents.map((page) => `* [${titleOf(page)}](${page})`).join('\n'),
    limits: limitsTable,
    knownlimits: () => knownLimitsTable(knownLimits()),
    newrules: newRules,
    calledinputs: () =>
      table(
        ['input', 'default', 'what it does'],
        Object.entries(OWN_INPUTS).map(([name, input]) => [code(name), code(input.default), line(input.description)]),
      ),
    quickstart: () => `\`\`\`\n${quickstart().trimEnd()}\n\`\`\``,
    commands: () =>
      /** @type {(keyof typeof COMMANDS)[]} */ (Object.keys(COMMANDS))
        .map((name) => `### ${name}\n\n\`\`\`\n${commandHelp(name, 'mde-partner')}\`\`\``)
        .join('\n\n'),
    keys: () =>
      table(
        ['key', 'required', 'what it holds'],
        keysOf(manifestSchema()).map(({ key, required, description }) => [
          code(key),
          required ? 'yes' : '',
          line(description),
        ]),
      ),
    requirements: () =>
      table(
        ['', 'Microsoft asks for', 'rules'],
        REQUIREMENTS.map(({ id, asks }) => [id, asks, rulesFor(id)]),
      ),
  };
  return text.replace(/(<!-- generated: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const part = parts[name];
    if (!part) throw new Error(`${path} asks for an unknown generated part: ${name}`);
    return `${start}${part()}\n${end}`;
  });
}

/**
 * The sections of a page, linked as GitHub names their anchors.
 *
 * @param {string} text
 */
function contents(text) {
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  return headings
    .map(
      (heading) =>
        `* [${heading}](#${heading
          .toLowerCase()
          .replace(/[^\w\- ]/g, '')
          .replaceAll(' ', '-')})`,
    )
    .join('\n');
}

/** What the program prints about the example, checked as a repository of its own. */
function quickstart() {
  const work = mkdtempSync(join(tmpdir(), 'quickstart-'));
  try {
    const folder = join(work, 'repository');
    cpSync(join(ROOT, 'examples', 'quickstart'), folder, { recursive: true });
    // The commands that it suggests begin with the name by which it was started.
    const program = join(work, 'mde-partner');
    symlinkSync(join(ROOT, '.build', 'src', 'index.js'), program);
    const { stdout } = spawnSync(process.execPath, [program, 'check'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
    });
    return stdout;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The rules that each version added, newest first: what it may newly report. */
function newRules() {
  const versions = [...new Set(RULES.map(({ meta }) => meta.since))].sort((a, b) => compare(b, a));
  return versions
    .map((version) => {
      const rows = RULES.filter(({ meta }) => meta.since === version).map(({ meta }) => [
        `[${meta.id}](rules/${meta.id}.md)`,
        meta.severities.join(', '),
        line(meta.title),
      ]);
      return `## Version ${version}\n\n${table(['rule', 'severity', 'what it reports'], rows)}`;
    })
    .join('\n\n');
}

/** @param {string} path */
function titleOf(path) {
  return /^# (.*)$/m.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1] ?? path;
}

/** @param {string} requirement */
function rulesFor(requirement) {
  const ids = RULES.map((rule) => rule.meta)
    .filter((meta) => meta.requirements.includes(requirement))
    .map((meta) => meta.id);
  return ids.map((id) => `[${id}](rules/${id}.md)`).join(', ');
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** @param {unknown} value */
function code(value) {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

/** @param {string} text */
function line(text) {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function manifestSchema() {
  return manifestJsonSchema(
    schemaId('mde-partner.schema.json'),
    RULES.map(({ meta }) => meta.id),
  );
}

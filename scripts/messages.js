/**
 * The page `docs/messages.md`: a sample of every message, fix title and related message that the rules print for the
 * inputs in `messages/rules/` and `messages/page-and-traffic.js`, then what the command line and the Action print about
 * themselves, then all other words. A new message needs an input: files, or what to replace in a file of the model.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { actionSamples, remarkSamples } from './messages/action.js';
import { commandLineSamples, fixSamples } from './messages/command-line.js';
import { pageInputs, trafficInputs, trafficSamples } from './messages/page-and-traffic.js';
import { demandSamples, templates, withoutSample } from './messages/templates.js';

/**
 * @typedef {{ with?: string[], files: Record<string, string | null | [old: string, new: string]>, paths?: string[], options?: import('../src/core/rule.ts').Example['options'] }} Input
 */

const INPUTS = join(import.meta.dirname, 'messages');
/** @type {Record<string, string>} Files of a repository without findings, by path. */
const model = json('model.json');
/** @type {Record<string, Input[]>} By rule. */
const cases = Object.fromEntries(
  readdirSync(join(INPUTS, 'rules')).map((name) => [basename(name, '.json'), json(join('rules', name))]),
);
const TODAY = '2026-11-22';

/** @param {string} path below `messages/` */
function json(path) {
  return JSON.parse(readFileSync(join(INPUTS, path), 'utf8'));
}

/**
 * Runs each rule over its inputs, then the program, and returns the page.
 *
 * @param {readonly import('../src/core/rule.ts').Rule<any>[]} rules
 * @param {(path: string) => Promise<any>} built imports a compiled source
 * @param {{ sources: string, program: string, shownElsewhere: readonly string[] }} where folder of the sources, the
 *   compiled entry point, and the texts of the other generated pages
 */
export async function messagesPage(rules, built, { sources, program, shownElsewhere }) {
  const run = await runner(built, rules);
  /** @type {Record<string, Input[]>} */
  const inputs = {
    ...cases,
    'landing-page-unreachable': [...(cases['landing-page-unreachable'] ?? []), ...(await pageInputs(built))],
    'user-agent-traffic': [...(cases['user-agent-traffic'] ?? []), ...trafficInputs()],
  };
  const sections = [];
  for (const rule of rules) {
    /** @type {Map<string, string>} lines by shape, so that each wording appears once */
    const lines = new Map();
    for (const input of inputs[rule.meta.id] ?? [])
      for (const { severity, message, fix, related } of await run(rule, input)) {
        add(lines, severity, message);
        if (fix) add(lines, 'fix', fix.title);
        for (const one of related) add(lines, 'related', one.message);
      }
    if (lines.size > 0) sections.push(section(rule.meta.id, rule.meta.title, lines.values()));
  }
  const report = await reportOf(built);
  sections.push(
    section('Usage errors', 'One line on stderr, exit code 2', new Set(commandLineSamples(program, model))),
    section('Recorded traffic', 'More messages of user-agent-traffic', new Set(await trafficSamples(built))),
    section('Reports of `fix`', 'What was changed or undone, and what is left', new Set(await fixSamples(built))),
    section('Notices of the Action', 'Annotations about no place', new Set(actionSamples(program, model))),
    section('Remarks of the Action', 'In the log and the job summary', new Set(await remarkSamples(built, report))),
  );
  const shown = [...sections, ...shownElsewhere].flatMap((text) => text.split('\n'));
  const left = withoutSample(templates(sources), shown);
  demandSamples(left);
  sections.push(
    section(
      'Other words',
      'Parts of messages, reasons and reports, as the sources have them',
      left.map(({ text }) => text),
    ),
  );
  return `# Messages\n\nA sample of each message that the program prints. The last section has what no sample shows, with '…' for a value.\n\n${sections.join('\n\n')}\n`;
}

/**
 * @param {string} title
 * @param {string} about
 * @param {Iterable<string>} lines
 */
function section(title, about, lines) {
  return `## ${title}\n\n${about}\n\n\`\`\`\`text\n${[...lines].sort().join('\n')}\n\`\`\`\``;
}

/** @param {(path: string) => Promise<any>} built */
async function reportOf(built) {
  const { check } = await built('app/check.js');
  const { globTest } = await built('core/glob.js');
  const { diskWorkTree } = await built('platform/node/work-tree.js');
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    write(root, model);
    const request = { paths: [''], rules: null, failOn: 'error', today: TODAY, release: null };
    const tree = diskWorkTree(root, (/** @type {string} */ pattern) => globTest('', pattern));
    const about = { version: '1.0.0', help: (/** @type {string} */ rule) => `https://contoso.com/${rule}` };
    return (await check(request, tree, about)).report;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * @param {Map<string, string>} lines
 * @param {string} kind
 * @param {string} text
 */
function add(lines, kind, text) {
  const shape = `${kind} ${text.replace(/'[^']*'/g, "''").replace(/\d+/g, '0')}`;
  const line = `${`${kind}:`.padEnd(9)}${text}`;
  const known = lines.get(shape);
  if (known === undefined || line.length < known.length) lines.set(shape, line);
}

/**
 * @param {(path: string) => Promise<any>} built
 * @param {readonly import('../src/core/rule.ts').Rule<any>[]} all
 */
async function runner(built, all) {
  const { checkTree } = await built('app/check-tree.js');
  const { Changes } = await built('core/changes.js');
  const { globTest } = await built('core/glob.js');
  const { pageSource } = await built('link/page-source.js');
  const { diskWorkTree } = await built('platform/node/work-tree.js');
  const { toolsFor } = await built('platform/node/tools.js');
  const { parsePolicy } = await built('policy/parse.js');
  const { requiredIds } = await built('requirements.js');
  const policyOf = (/** @type {string} */ text) =>
    parsePolicy({ path: 'policy.yml', bytes: new TextEncoder().encode(text) }, all);
  return async (/** @type {any} */ rule, /** @type {Input} */ { with: others = [], files, paths, options = {} }) => {
    const root = mkdtempSync(join(tmpdir(), 'messages-'));
    try {
      write(root, { ...model, ...files });
      const tree = diskWorkTree(root, (/** @type {string} */ pattern) => globTest('', pattern));
      const tools = await toolsFor({ root, folder: root, userAgent: 'none' }, { har: options.har ?? [] });
      const { findings } = await checkTree(tree, {
        ...tools,
        ...(paths && { paths }),
        rules: [...all.filter(({ meta }) => others.includes(meta.id)), rule],
        today: options.today ?? TODAY,
        policy: options.policy === undefined ? undefined : policyOf(options.policy),
        release: options.release ?? null,
        required: requiredIds(options.require ?? []),
        changes:
          options.changed &&
          new Changes(
            'main',
            options.changed.map((path) => ({ path, from: null, lines: 'all' })),
          ),
        ...(options.pages && { pages: pageSource(network(options.pages)) }),
        ...(options.repository && { repository: options.repository }),
      });
      return findings.filter((/** @type {any} */ finding) => finding.rule === rule.meta.id);
    } finally {
      rmSync(root, { recursive: true });
    }
  };
}

/**
 * @param {string} root
 * @param {Input['files']} files
 */
function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const content = typeof text === 'string' ? text : (model[path] ?? '').replace(text[0], () => text[1]);
    writeFileSync(join(root, path), content);
  }
}

/**
 * A web that consists of these pages. Time does not pass.
 *
 * @param {Readonly<Record<string, any>>} pages
 */
function network(pages) {
  return {
    async request(/** @type {URL} */ url) {
      const reply = [pages[url.href]].flat()[0] ?? {
        kind: 'failure',
        cause: 'gone',
        reason: 'does not exist in the DNS',
      };
      if ('kind' in reply) return reply;
      const headers = new Map(Object.entries(reply.headers ?? {}));
      if (!headers.has('content-type')) headers.set('content-type', 'text/html; charset=utf-8');
      const body = new TextEncoder().encode(reply.body ?? '');
      return { kind: 'answer', status: reply.status, headers, body, isCut: false };
    },
    pause: async () => {},
    now: () => 0,
    random: () => 0.5,
  };
}

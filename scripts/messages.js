/**
 * The page `docs/messages.md`: a sample of every message, fix title and related message that the rules print for the
 * inputs in `messages/inputs.json`. A new message needs an input there: files, or what to replace in a file of the model.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @typedef {{ with?: string[], files: Record<string, string | null | [old: string, new: string]>, paths?: string[], options?: import('../src/core/rule.ts').Example['options'] }} Input
 * @type {{ model: Record<string, string>, cases: Record<string, Input[]> }}
 */
const { model, cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'messages', 'inputs.json'), 'utf8'));
const TODAY = '2026-11-22';

/**
 * Runs each rule over its inputs and returns the page.
 *
 * @param {readonly import('../src/core/rule.ts').Rule<any>[]} rules
 * @param {(path: string) => Promise<any>} built imports a compiled source
 */
export async function messagesPage(rules, built) {
  const run = await runner(built, rules);
  const sections = [];
  for (const rule of rules) {
    /** @type {Map<string, string>} lines by shape, so that each wording appears once */
    const lines = new Map();
    for (const input of cases[rule.meta.id] ?? [])
      for (const { severity, message, fix, related } of await run(rule, input)) {
        add(lines, severity, message);
        if (fix) add(lines, 'fix', fix.title);
        for (const one of related) add(lines, 'related', one.message);
      }
    sections.push(
      `## ${rule.meta.id}\n\n${rule.meta.title}\n\n\`\`\`\`text\n${[...lines.values()].sort().join('\n')}\n\`\`\`\``,
    );
  }
  return `# Messages\n\nA sample of each message, fix title and related message, by rule.\n\n${sections.join('\n\n')}\n`;
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
  const { requiredIds } = await built('requirements.js');
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

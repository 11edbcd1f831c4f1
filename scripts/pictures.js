/**
 * `npm run pictures`: draws the pictures of the README from what the program prints about `examples/`, with GitHub's
 * style sheet, in Chromium. `docs/pictures/sources.json` holds a digest of each page that was drawn:
 * `npm run pictures -- --check` draws nothing and fails if the program prints something else by now.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs', 'pictures');
const SOURCES = join(PICTURES, 'sources.json');
const EXAMPLE = 'examples/quickstart';
const CLEAN = 'examples/contoso';

/** Lines of the file shown above an annotation. */
const LINES_ABOVE = 2;

const STYLE = `
${readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')}
* { box-sizing: border-box }
body { margin: 0; padding: 12px }
.file { border: 1px solid var(--borderColor-default); border-radius: 6px; overflow: hidden; font-size: 12px }
.file header { background: var(--bgColor-muted); border-bottom: 1px solid var(--borderColor-default);
  padding: 10px 16px; font: 600 12px var(--fontStack-monospace) }
.line { display: flex; font: 12px/20px var(--fontStack-monospace); white-space: pre-wrap }
.line b { flex: 0 0 48px; padding-right: 10px; text-align: right; font-weight: 400; color: var(--fgColor-muted) }
.line span { flex: 1; padding-left: 10px; overflow-wrap: anywhere }
.added { background: color-mix(in srgb, var(--fgColor-success) 12%, transparent) }
.annotation { margin: 8px 16px; border: 1px solid var(--borderColor-default); border-left: 3px solid
  var(--borderColor-danger-emphasis); border-radius: 6px; padding: 12px 16px; font-size: 13px }
.annotation h4 { margin: 0 0 6px; font-size: 12px; font-weight: 600; color: var(--fgColor-danger) }
.annotation h4 small { font-weight: 400; color: var(--fgColor-muted); font-size: 12px }
.annotation p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.annotation p.title { font-weight: 600; margin-bottom: 4px }
.tile { display: flex; gap: 16px; align-items: flex-start; border: 1px solid var(--borderColor-default);
  border-radius: 6px; padding: 16px; width: 420px }
.tile img { width: 64px; height: 64px }
.tile h4 { margin: 0 0 4px; font-size: 16px }
.tile p { margin: 0 0 8px; font-size: 13px }
.tile span { font-size: 13px; color: var(--fgColor-accent) }
`;

/** @type {ReadonlyMap<string, { html: string, width: number }>} pages by the name of their picture */
const pages = new Map([
  ['annotation', { html: annotationPage(), width: 860 }],
  ['tile', { html: tilePage(), width: 444 }],
]);
const digests = Object.fromEntries(
  [...pages].map(([name, { html }]) => [name, createHash('sha256').update(html).digest('hex')]),
);

if (process.argv.includes('--check')) {
  const drawn = existsSync(SOURCES) ? JSON.parse(readFileSync(SOURCES, 'utf8')) : {};
  const stale = Object.keys(digests).filter((name) => drawn[name] !== digests[name]);
  if (stale.length > 0) {
    process.stderr.write(`Stale; run "npm run pictures": ${stale.join(', ')}\n`);
    process.exitCode = 1;
  }
} else {
  await draw();
  writeFileSync(SOURCES, `${JSON.stringify(digests, null, 2)}\n`);
}

/** @param {...string} args */
function program(...args) {
  const { stdout } = spawnSync(process.execPath, ['dist/index.js', ...args], { cwd: ROOT, encoding: 'utf8' });
  return stdout;
}

/** One annotation as the program asks the runner for it, below the lines of its file. */
function annotationPage() {
  const command = /^::error title=([^,]*),file=([^,]*),line=(\d+),.*?::(.*)$/m;
  const prints = program('check', EXAMPLE, '--format', 'github', '--rule', 'description-too-long');
  const [, title = '', path = '', line = '', message = ''] = command.exec(prints) ?? [];
  const number = Number(line);
  const first = Math.max(1, number - LINES_ABOVE);
  const lines = readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .slice(first - 1, number);
  const shown = path.slice(EXAMPLE.length + 1);
  const rows = lines.map((text, index) => {
    const isMarked = first + index === number;
    return `<div class="line${isMarked ? ' added' : ''}"><b>${first + index}</b><span>${escaped(text)}</span></div>`;
  });
  return page(`<div class="file"><header>${escaped(shown)}</header>${rows.join('')}
    <div class="annotation"><h4>Check failure on line ${number} in ${escaped(shown)} <small>GitHub Actions / listing</small></h4>
    <p class="title">${escaped(unescaped(title))}</p><p>${escaped(unescaped(message).replace(/\nhttps:.*$/, ''))}</p></div></div>`);
}

/** How a listing may look among others; the portal itself is not public. */
function tilePage() {
  const report = JSON.parse(program('check', CLEAN, '--format', 'json', '--no-scan'));
  const { name, measurements } = report.manifests[0].products[0];
  const { description, logo, landingPage } = measurements;
  const svg = readFileSync(join(ROOT, logo.path)).toString('base64');
  return page(`<div class="tile"><img alt="" src="data:image/svg+xml;base64,${svg}"><div><h4>${escaped(name)}</h4>
    <p>${escaped(description.counted.join(' '))}</p><span>${escaped(landingPage.host)}</span></div></div>`);
}

/** @param {string} body */
function page(body) {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body class="markdown-body">${body}`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Undoes the escaping of a workflow command. @param {string} text */
function unescaped(text) {
  return text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

async function draw() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const [name, { html, width }] of pages)
    for (const colorScheme of ['light', 'dark']) {
      const tab = await browser.newPage({ colorScheme, deviceScaleFactor: 2, viewport: { width, height: 100 } });
      await tab.setContent(html);
      await tab.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
      await tab.close();
    }
  await browser.close();
}

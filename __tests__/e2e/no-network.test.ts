import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { nodeProgram } from '../../scripts/nodes.js';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { EVENTS } from '../support/github-api/payloads.ts';
import { isTested, WITHOUT_ROUTES } from '../support/machine.js';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { checkout, runCommand, runStepBeside, type Step, type StepOptions, shippedBundle } from '../support/runner.ts';

// Whole processes and documents of many MB, on a machine that may be busy.

const BAD_FILES = {
  ...CLEAN_FILES,
  'mde-partner.yml': withFragment('    userAgent: MdatpPartner-Contoso-ContosoCognito/1.0.0\n'),
};

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

(isTested('namespace') ? test : test.skip)('a default run without any route prints the same', () => {
  const [unshare = '', ...isolated] = WITHOUT_ROUTES ?? [];
  const workspace = checkout(CLEAN_FILES);
  const args = ['check', '--format', 'json', '--today', '2026-11-22'];
  const routes = spawnSync(unshare, [...isolated, 'cat', '/proc/net/route'], { encoding: 'utf8' });
  expect(routes.stdout.trim().split('\n')).toHaveLength(1);
  const { status, stdout } = spawnSync(unshare, [...isolated, process.execPath, bundle, ...args], {
    cwd: workspace,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, runCommand(bundle, args, workspace).stdout]);
});

/** The engine itself refuses sockets, names, other programs, and files but those of the step. */
const strict = (workspace: string): Pick<StepOptions, 'program' | 'flags'> => ({
  program: nodeProgram('strict'),
  flags: ({ files, bundle: shipped }) => [
    '--permission',
    ...[shipped, workspace, files].map((folder) => `--allow-fs-read=${folder}`),
    `--allow-fs-write=${files}`,
  ],
});

(isTested('strictNode') ? describe : describe.skip)('in an engine that refuses the network', () => {
  test('a default run ends as ever', async () => {
    const workspace = checkout(CLEAN_FILES);
    const inputs = { today: '2026-11-22' };
    const step = await runStepBeside(bundle, workspace, { inputs, ...strict(workspace) });
    const free = await runStepBeside(bundle, workspace, { inputs });
    expect([step.exitCode, step.commands, step.stdout]).toEqual([0, [], free.stdout]);
    expect(reportOf(step.outputs)).toEqual(reportOf(free.outputs));
  });

  test('with a check run the report, the outputs and the exit code stay, and one notice says why there is none', async () => {
    const workspace = checkout(BAD_FILES);
    const { environment: env, payload } = EVENTS.push;
    const inputs = { today: '2026-11-22', 'check-run': 'true' };
    // A port that fetch would not refuse by itself.
    const api = 'http://127.0.0.1:9002';
    const step = await runStepBeside(bundle, workspace, { inputs, env, payload, api, ...strict(workspace) });
    const free = await runStepBeside(bundle, workspace, { inputs: { today: '2026-11-22' }, env, payload });
    expect(free.exitCode).toBe(1);
    expect(reportOf(step.outputs)).toEqual(reportOf(free.outputs));
    const told = ({ exitCode, outputs: { report: _, ...outputs } }: Step) => ({ exitCode, outputs });
    expect(told(step)).toEqual(told(free));
    expect(step.commands.slice(0, -1)).toEqual(free.commands);
    expect(step.commands.at(-1)).toMatchObject({
      name: 'notice',
      data: expect.stringMatching(
        /^The check run could not be written: GitHub could not be reached \(connect ERR_ACCESS_DENIED /,
      ),
    });
    expect([step.stderr, step.summary]).toEqual(['', expect.stringContaining('The check run could not be written')]);
  });

  test('a program that calls out fails there', async () => {
    const calling = folderWith({
      'index.js': "require('node:net').connect(9, '127.0.0.1').on('error', ({ code }) => console.log(code));",
    });
    const workspace = checkout({});
    const { stdout } = await runStepBeside(join(calling, 'index.js'), workspace, strict(workspace));
    expect(stdout).toBe('ERR_ACCESS_DENIED\n');
  });
});

describe('the guard of every other run of the bundle', () => {
  const calling = (call: string) => join(folderWith({ 'index.mjs': call }), 'index.mjs');

  test.each([
    ['a connection', "import net from 'node:net'; net.connect(9, '127.0.0.1');"],
    ['a secure connection', "import tls from 'node:tls'; tls.connect(9, '127.0.0.1');"],
    ['a request', "import http from 'node:http'; http.get('http://127.0.0.1:9/');"],
    ['a datagram', "import dgram from 'node:dgram'; dgram.createSocket('udp4').send('x', 9, '127.0.0.1');"],
    ['fetch', "await fetch('http://127.0.0.1:9001/');"],
    ['a name', "import dns from 'node:dns'; dns.lookup('localhost', () => {});"],
    ['a name, by its promise', "import { lookup } from 'node:dns/promises'; await lookup('localhost');"],
  ])('%s ends it', async (_, call) => {
    const program = calling(call);
    expect(runCommand(program, [], checkout({})).exitCode).toBe(99);
    const step = await runStepBeside(program, checkout({}), { api: 'http://127.0.0.1:9002' });
    expect(step.exitCode).toBe(99);
  });
});

function reportOf({ report = '' }: Readonly<Record<string, string>>): Report {
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

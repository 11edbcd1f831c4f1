import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NODES, nodeProgram, nodesCanRun } from '../../scripts/nodes.js';

/**
 * What some tests need of the machine. The one place that says so: where a thing is not there, its tests are skipped
 * and the end of a run names what was left out; with `NOTHING_LEFT_OUT=1`, as in `.ci/run`, that fails instead.
 */

/** Where Debian's package puts it; another place can be named. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A command line that starts a program without any network but a loopback that is down; null: not allowed here. */
export const WITHOUT_ROUTES =
  [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ].find(
    ([command = '', ...args]) => process.platform === 'linux' && spawnSync(command, [...args, 'true']).status === 0,
  ) ?? null;

/** A Python with requests: the one of the path, else the distribution's. */
export const PYTHON =
  ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import requests']).status === 0) ??
  'python3';

/**
 * @typedef {object} Need
 * @property {string} what
 * @property {boolean} isHere
 * @property {string} leftOut what is not proven without it
 * @property {string} get how to get it
 */

/**
 * @param {string} language
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} aptPackage
 */
function parserOf(language, command, args, aptPackage) {
  return {
    what: `the parser of ${language} (${command})`,
    isHere: spawnSync(command, args).status === 0,
    leftOut: `edits in ${language} are judged by the grammar of the scan alone`,
    get: `apt-get install ${aptPackage}`,
  };
}

/** @type {Readonly<Record<'chromium' | 'namespace' | 'terminal' | 'python' | 'pythonRequests' | 'javac' | 'gofmt' | 'runnerNode' | 'strictNode', Need>>} */
export const NEEDS = {
  chromium: {
    what: 'Chromium',
    isHere: existsSync(CHROMIUM),
    leftOut: 'logos are not compared with what a browser shows, and the page is not tried',
    get: 'install chromium, or name it in CHROMIUM',
  },
  namespace: {
    what: 'a network namespace',
    isHere: WITHOUT_ROUTES !== null,
    leftOut: 'a run without any route is not tried',
    get: 'Linux, and the right to unshare -n or unshare -rn',
  },
  terminal: {
    what: 'script of util-linux',
    isHere: process.platform === 'linux' && spawnSync('script', ['--version']).status === 0,
    leftOut: 'questions on a terminal are not tried',
    get: 'install util-linux (bsdutils on Debian)',
  },
  pythonRequests: {
    what: 'Python with requests',
    isHere: spawnSync(PYTHON, ['-c', 'import requests']).status === 0,
    leftOut: 'no test suite in Python is recorded',
    get: 'install python3-requests',
  },
  python: parserOf('Python', 'python3', ['--version'], 'python3'),
  javac: parserOf('Java', 'javac', ['-version'], 'default-jdk-headless'),
  gofmt: parserOf('Go', 'gofmt', ['-l', import.meta.dirname], 'golang-go'),
  runnerNode: {
    what: `Node ${NODES.runner.version}`,
    isHere: nodesCanRun && existsSync(nodeProgram('runner')),
    leftOut: `the bundle is started by Node ${process.versions.node}, not by the one of the runner`,
    get: 'npm run fetch-nodes, on Linux x64',
  },
  strictNode: {
    what: `Node ${NODES.strict.version}`,
    isHere: nodesCanRun && existsSync(nodeProgram('strict')),
    leftOut: 'a run in an engine that refuses the network is not tried',
    get: 'npm run fetch-nodes, on Linux x64',
  },
};

const REQUIRED = process.env['NOTHING_LEFT_OUT'] === '1';

/**
 * Whether the tests of a need are to run: it is here, or it has to be, and then its absence fails them.
 *
 * @param {keyof typeof NEEDS} need
 */
export function isTested(need) {
  return NEEDS[need].isHere || REQUIRED;
}

/** One line for each need that is not met. */
export function leftOutHere() {
  return Object.values(NEEDS)
    .filter(({ isHere }) => !isHere)
    .map(({ what, leftOut, get }) => `left out here, for lack of ${what}: ${leftOut} (${get})`);
}

/** The Node of the runner, else the one that runs the tests. */
export const RUNNER_NODE = NEEDS.runnerNode.isHere ? nodeProgram('runner') : process.execPath;

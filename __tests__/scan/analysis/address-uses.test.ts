import { expect, test } from '@jest/globals';
import { HostTable } from '../../../src/api/hosts.ts';
import { unfollowedUses } from '../../../src/scan/analysis/address-uses.ts';
import type { Evaluator } from '../../../src/scan/analysis/evaluator.ts';
import { OutOfBudget, TooManyWays } from '../../../src/scan/analysis/steps.ts';
import { FollowedAddresses } from '../../../src/scan/analysis/unfollowed-addresses.ts';
import type { FunctionFact } from '../../../src/scan/facts.ts';

/** An evaluator of two files, of which one is judged, whose steps are used up at once. */
function exhausted(limit: Error): Evaluator {
  const files = ['a.py', 'b.py'].map((path) => [path, { path, module: { file: path }, functions: [] }] as const);
  const bounded = () => {
    throw limit;
  };
  return { program: { files: new Map(files) }, bounded } as unknown as Evaluator;
}

test.each([
  ['steps of this search', new TooManyWays(), 'the uses of its addresses are too many'],
  ['steps of the run', new OutOfBudget('more than 9 steps'), 'more than 9 steps'],
])('a search that is stopped by the limit of %s names every judged file', (_, limit, stopped) => {
  const hosts = new HostTable({ extra: [], ignore: [] });
  const isJudged = ({ file }: FunctionFact) => file === 'a.py';
  expect(unfollowedUses(exhausted(limit), hosts, new FollowedAddresses(), new Set(), isJudged)).toEqual({
    uses: [],
    cut: new Set(['a.py']),
    stopped,
  });
});

import { describe, expect, test } from '@jest/globals';
import { withFreeNotices } from '../../src/action/sinks.ts';
import { annotations } from '../../src/render/github/github.ts';
import { aFinding, aReport } from '../support/reports.ts';

const notices = (count: number) =>
  annotations(
    aReport({
      findings: Array.from({ length: count }, (_, index) => aFinding({ severity: 'notice', message: `n ${index}` })),
    }),
  );
const REMARKS = [
  { text: 'a', annotate: true },
  { text: 'b', annotate: false },
  { text: 'c', annotate: true },
];
const annotated = (count: number) =>
  withFreeNotices(REMARKS, notices(count))
    .filter(({ annotate }) => annotate)
    .map(({ text }) => text);

describe('remarks of the opt-in channels', () => {
  test('are annotated while the step may show more notices', () => {
    expect([0, 8, 9, 10, 40].map(annotated)).toEqual([['a', 'c'], ['a', 'c'], ['a'], [], []]);
  });

  test('are never lost', () => {
    expect(withFreeNotices(REMARKS, notices(10)).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  test('other levels do not count', () => {
    const errors = annotations(aReport({ findings: Array.from({ length: 12 }, () => aFinding()) }));
    expect(withFreeNotices(REMARKS, errors)[0]?.annotate).toBe(true);
  });
});

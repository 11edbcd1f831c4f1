import { describe, expect, test } from '@jest/globals';
import { type Candidate, FixHistory } from '../../src/app/fix-history.ts';
import { SourceText } from '../../src/core/text.ts';

const source = new SourceText('a', 'one two three four');

function candidate(old: string, text: string, at = source.text.indexOf(old)): Candidate {
  return {
    rule: 'r',
    severity: 'warning',
    message: `${old}.`,
    location: source.locate(at, at + old.length),
    manifest: 'm',
    product: null,
    requirements: [],
    related: [],
    occurrences: [],
    waiver: null,
    fix: {
      title: 't',
      applicability: 'safe',
      edits: [{ location: source.locate(at, at + old.length), text }],
    },
  };
}

const ALL = [candidate('one', '1'), candidate('two', '2'), candidate('three', '3'), candidate('four', '4')];
const sources = new Map([['a', source]]);

describe('FixHistory', () => {
  test('a single fix that did harm is not tried again, wherever its place has moved', () => {
    const history = new FixHistory();
    history.undo('a', [candidate('two', '2')], 'it did harm');
    expect(history.undone.map(({ reason }) => reason)).toEqual(['it did harm']);
    expect(history.isClosed(candidate('two', '2', 9))).toBe(true);
    expect(history.isClosed(candidate('two', '3'))).toBe(false);
  });

  test('of several fixes half is tried next, and more again once that did well', () => {
    const history = new FixHistory();
    expect(history.most('a')).toBe(Number.POSITIVE_INFINITY);
    history.undo('a', ALL, 'it did harm');
    expect([history.most('a'), history.undone]).toEqual([2, []]);
    history.accept(new Map([['a', '1 2 three four']]), sources);
    expect(history.most('a')).toBe(4);
  });

  test('two findings with one fix are a single fix', () => {
    const history = new FixHistory();
    history.undo('a', [candidate('two', '2'), { ...candidate('two', '2'), rule: 's' }], 'it did harm');
    expect(history.undone).toHaveLength(2);
  });

  test('a file gets no text twice', () => {
    const history = new FixHistory();
    history.accept(new Map([['a', 'ONE']]), sources);
    const now = new Map([['a', new SourceText('a', 'ONE')]]);
    expect([...history.repeats(new Map([['a', source.text]]), now)]).toEqual([['a', 'it restored an earlier text']]);
    expect([...history.repeats(new Map([['a', 'ONE']]), now)]).toEqual([['a', 'it changed nothing']]);
    expect([...history.repeats(new Map([['a', 'TWO']]), now)]).toEqual([]);
  });

  test('a file that changes again and again is left alone in the end', () => {
    const history = new FixHistory();
    const one = candidate('one', '1');
    for (let change = 0; change < 1000 && !history.isClosed(one); change++)
      history.accept(new Map([['a', String(change)]]), sources);
    expect(history.isClosed(one)).toBe(true);
  });
});

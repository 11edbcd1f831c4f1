import { expect, test } from '@jest/globals';
import { Artifacts, artifact, artifactByKey } from '../../src/rules/artifact.ts';

const owner = (name: string) => ({ name, artifacts: new Artifacts() });

test('an artifact is computed once for each owner, even if it is undefined', () => {
  const asked: string[] = [];
  const of = artifact(({ name }: ReturnType<typeof owner>): string | undefined => {
    asked.push(name);
    return name === 'nothing' ? undefined : `of ${name}`;
  });
  const [one, other, nothing] = [owner('one'), owner('other'), owner('nothing')];
  expect([of(one), of(one), of(other), of(nothing), of(nothing)]).toEqual([
    ...['of one', 'of one', 'of other'],
    ...[undefined, undefined],
  ]);
  expect(asked).toEqual(['one', 'other', 'nothing']);
});

test('two artifacts of one owner are apart', () => {
  const one = owner('one');
  const [length, first] = [artifact(() => 3), artifact(() => 'o')];
  expect([length(one), first(one)]).toEqual([3, 'o']);
});

test('an artifact by key is computed once for each owner and key', () => {
  const asked: string[] = [];
  const at = artifactByKey(({ name }: ReturnType<typeof owner>, key: string): string | undefined => {
    asked.push(name + key);
    return key === '-' ? undefined : name + key;
  });
  const [one, other] = [owner('one'), owner('other')];
  expect([at(one, 'a'), at(one, 'a'), at(one, '-'), at(one, '-'), at(other, 'a')]).toEqual([
    ...['onea', 'onea'],
    ...[undefined, undefined],
    'othera',
  ]);
  expect(asked).toEqual(['onea', 'one-', 'othera']);
});

test('what throws is computed again', () => {
  let calls = 0;
  const of = artifact(() => {
    calls++;
    if (calls === 1) throw new Error('not yet');
    return calls;
  });
  const one = owner('one');
  expect(() => of(one)).toThrow('not yet');
  expect(of(one)).toBe(2);
});

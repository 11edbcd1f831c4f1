import { expect, test } from '@jest/globals';
import { ANY_TIME, type Frame, type Thing, thingValue, type Value } from '../../../src/scan/analysis/value.ts';
import { evaluatorOf } from './evaluate.ts';

const DEPTH = 14;

test('a member of what many ways lead to is read once, not once for each way', async () => {
  const { evaluator, program } = await evaluatorOf('a.py', 'class A:\n    x = "1"\n    def f(self):\n        pass\n');
  const [fn] = program.functionsByName.get('f') ?? [];
  const cls = evaluator.instances.classNamed('A', 'a.py');
  if (!fn || !cls) throw new Error('the file is not read');
  const frame: Frame = evaluator.unbound(fn);
  let looks = 0;
  let value: Value = thingValue({ kind: 'class', cls });
  for (let level = 0; level < DEPTH; level++) {
    const below = value;
    const view = (): Thing => ({
      kind: 'view',
      get of() {
        looks++;
        return below;
      },
      effects: [],
      frame,
      instance: null,
      ...ANY_TIME,
    });
    const [one, other] = [view(), view()];
    value = { ...thingValue(one), things: [one, other] };
  }
  expect(evaluator.instances.member(value, 'x')?.texts.map((text) => text.value)).toEqual(['1']);
  expect(looks).toBeLessThan(DEPTH * 10);
});

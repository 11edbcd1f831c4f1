import { describe, expect, test } from '@jest/globals';
import { shown, textsShown } from './evaluate.ts';

describe('the assignments that reach a use', () => {
  test.each([
    ['the last one', "a = 'x'\na = 'y'\nshow(a)\n", ['y']],
    ['none behind it', "a = 'x'\nshow(a)\na = 'y'\n", ['x']],
    ['both, if one is under a condition', "a = 'x'\nif c:\n    a = 'y'\nshow(a)\n", ['x', 'y']],
    [
      'both parts of a choice, and none before it',
      "a = 'x'\nif c:\n    a = 'y'\nelse:\n    a = 'z'\nshow(a)\n",
      ['y', 'z'],
    ],
    ['none of the other part of a choice', "a = 'x'\nif c:\n    a = 'y'\nelse:\n    show(a)\n", ['x']],
    ['one under a condition that holds', "a = 'x'\nb = 'set'\nif b:\n    a = 'y'\nshow(a)\n", ['y']],
    ['none under a condition that does not', "a = 'x'\nb = None\nif b:\n    a = 'y'\nshow(a)\n", ['x']],
    ['one of an earlier turn of the loop', "a = 'x'\nfor i in b:\n    show(a)\n    a = 'y'\n", ['x', 'y']],
    ['what a default operator keeps or gives', "a = f()\na = a or 'y'\nshow(a)\n", ['y']],
    ['what is added', "a = 'x'\na += 'y'\nshow(a)\n", ['xy']],
    [
      'one in a function, to a variable of the file',
      "a = 'x'\ndef f():\n    global a\n    a = 'y'\nshow(a)\n",
      ['x', 'y'],
    ],
  ])('%s', async (_, text, wanted) => {
    expect([...(await textsShown('a.py', text))].sort()).toEqual(wanted);
  });

  test('a variable that only a branch sets may be absent', async () => {
    expect((await shown('a.py', "if c:\n    a = 'y'\nshow(a)\n")).absent).toBe(true);
    expect((await shown('a.py', "a = 'y'\nshow(a)\n")).absent).toBeFalsy();
  });
});

import { describe, expect, test } from '@jest/globals';
import { textsShown } from './evaluate.ts';

/** What a function that gives back what it is given gives back. */
const python = (params: string, args: string): Promise<readonly string[]> =>
  textsShown('a.py', `def f(${params}):\n    return x\nshow(f(${args}))\n`);

describe('arguments become parameters', () => {
  test.each([
    ['by position', 'y, x', "'1', '2'", ['2']],
    ['by name', 'y, x', "x='1', y='2'", ['1']],
    ['by the default', "x='d'", '', ['d']],
    ['not by the default if one is given', "x='d'", "'1'", ['1']],
    ['from a list', 'y, x', "*['1', '2']", ['2']],
    ['from a list behind others', 'y, x', "'1', *['2']", ['2']],
    ['from a dictionary', 'y, x', "**{'y': '1', 'x': '2'}", ['2']],
  ])('%s', async (_, params, args, wanted) => expect(await python(params, args)).toEqual(wanted));

  test('that are left are a list, or a dictionary', async () => {
    expect(await textsShown('a.py', "def f(y, *x):\n    return x[0]\nshow(f('1', '2'))\n")).toEqual(['2']);
    expect(await textsShown('a.py', "def f(**x):\n    return x['k']\nshow(f(k='1'))\n")).toEqual(['1']);
    expect(await textsShown('a.rb', "def f(x)\n  x[:k]\nend\nshow(f(k: '1'))\n")).toEqual(['1']);
  });

  test('whatever the case of their names, where the language has it so', async () => {
    const text = "function f { param($X)\n return $x }\nshow (f -x '1')\n";
    expect(await textsShown('a.ps1', text)).toEqual(['1']);
  });

  test('each call has an activation of its own', async () => {
    const text = "def f(x):\n    return x\nf('other')\nshow(f('1') + f('2'))\n";
    expect(await textsShown('a.py', text)).toEqual(['12']);
  });

  test('a closure knows the variables of the call that made it', async () => {
    const text = "def f(x):\n    def g():\n        return x\n    return g\nshow(f('1')())\n";
    expect(await textsShown('a.py', text)).toEqual(['1']);
  });

  test('a function that calls itself ends', async () => {
    expect(await textsShown('a.py', "def f(x):\n    return f(x + 'a')\nshow(f('1'))\n")).toEqual([]);
  });
});

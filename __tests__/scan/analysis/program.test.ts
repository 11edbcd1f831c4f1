import { expect, test } from '@jest/globals';
import { Program } from '../../../src/scan/analysis/program.ts';
import type { FileFacts, FunctionFact, ImportFact } from '../../../src/scan/facts.ts';
import { python } from '../../../src/scan/languages/python.ts';

test('a name is found without a look at every import and function of its file', () => {
  let looks = 0;
  const names = Array.from({ length: 200 }, (_, index) => `a${index}`);
  const counted = <Key extends string>(key: Key, name: string) =>
    ({
      get [key](): string {
        looks++;
        return name;
      },
    }) as Record<Key, string>;
  const base = { file: 'a.py', params: [], statements: [], owner: null, self: null, test: false, start: 0, end: 0 };
  const module: FunctionFact = { ...base, name: '', kind: 'module', outer: null };
  const functions = names.map((name) =>
    Object.defineProperties(
      { ...base, name, kind: 'function', outer: module } as FunctionFact,
      Object.getOwnPropertyDescriptors(counted('name', name)),
    ),
  );
  const imports = names.map((name) =>
    Object.defineProperties(
      { local: name, module: name, name: null } as ImportFact,
      Object.getOwnPropertyDescriptors(counted('local', name)),
    ),
  );
  const facts: FileFacts = {
    path: 'a.py',
    language: 'python',
    module,
    functions: [module, ...functions],
    classes: [],
    outward: [],
    imports,
    annotations: [],
    comments: [],
    branches: new Map(),
  };
  const program = new Program();
  program.add(facts, python);
  looks = 0;
  for (const name of names) {
    expect(program.imports(facts, name)).toHaveLength(1);
    expect(program.inner(module, name)).toHaveLength(1);
  }
  expect(looks).toBe(0);
});

import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Evaluator } from '../../src/scan/analysis/evaluator.ts';
import { Program } from '../../src/scan/analysis/program.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { portsOf, scan, WHOLE } from './support.ts';

const URL = 'https://api.security.microsoft.com/api';
const SESSION = 'import requests\ns = requests.Session()\n';

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}

/** What n uses of one variable, file or client make the analysis look at n times over, unless it remembers. */
const SHAPES: Readonly<Record<string, readonly [file: string, make: (count: number) => string]>> = {
  'a variable that is set and used': ['a.py', (n) => times(n, (i) => `u = "${URL}/${i}"\nrequests.get(u)\n`)],
  'a variable of the file that functions use': [
    'a.py',
    (n) => times(n, (i) => `u = "${URL}/${i}"\n`) + times(n, (i) => `def f${i}():\n    requests.get(u)\n`),
  ],
  'a variable that is set under conditions': [
    'a.py',
    (n) => `u = "${URL}"\n${times(n, (i) => `if a:\n    u = "${URL}/${i}"\n`)}${times(n, () => 'requests.get(u)\n')}`,
  ],
  'calls of one client': ['a.py', (n) => SESSION + times(n, (i) => `s.get("${URL}/${i}", timeout=9)\n`)],
  'other headers of one client': [
    'a.py',
    (n) => SESSION + times(n, (i) => `s.headers["a${i}"] = "b"\ns.get("${URL}/${i}")\n`),
  ],
  'the header under conditions': [
    'a.py',
    (n) => SESSION + times(n, (i) => `if a:\n    s.headers["User-Agent"] = "b"\ns.get("${URL}/${i}")\n`),
  ],
  'a dictionary that others share and that changes between them': [
    'a.py',
    (n) =>
      `import requests\nh = {}\n${times(n, (i) => `o${i} = {"headers": h}\nh["a${i}"] = "b"\nrequests.get("${URL}/${i}", **o${i})\n`)}`,
  ],
  'methods that share a client': [
    'a.cs',
    (n) =>
      `class A { HttpClient c = new HttpClient();\n${times(n, (i) => `void g${i}() { c.GetAsync("${URL}/${i}"); }\n`)}}\n`,
  ],
};

async function stepsOf(files: Readonly<Record<string, string>>): Promise<number> {
  const count = jest.spyOn(Evaluator.prototype, 'count');
  await scan(files);
  const steps = count.mock.calls.reduce((sum, [some]) => sum + some, 0);
  count.mockRestore();
  return steps;
}

describe('the steps of a scan grow with the input', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each(Object.entries(SHAPES))('%s', async (_, [file, make]) => {
    const small = await stepsOf({ [file]: make(300) });
    const large = await stepsOf({ [file]: make(600) });
    expect(small).toBeGreaterThan(300);
    expect(large / small).toBeLessThan(2.3);
  });
});

/** How often the scan asks what a function does to one of n objects of a class. */
async function effectsOf(objects: number): Promise<number> {
  const asks = jest.spyOn(Program.prototype, 'effectsAtAnyTime');
  const event = 'import requests\nclass Event:\n    def __init__(self, url):\n        self.url = url\n';
  const uses = times(objects, (i) => `def f${i}():\n    e = Event("${URL}/${i}")\n    requests.get(e.url)\n`);
  await scan({ 'a.py': event + uses });
  const count = asks.mock.calls.length;
  asks.mockRestore();
  return count;
}

test('what is done to the objects of a class from outside is collected once for all of them', async () => {
  const small = await effectsOf(50);
  const large = await effectsOf(100);
  expect(small).toBeGreaterThan(50);
  expect(large / small).toBeLessThan(2.3);
});

/** How often the scan asks of a file in one of n folders whether to search it. */
async function questionsOf(folders: number): Promise<number> {
  const file = (index: number): [string, string] => [
    `f${index}/a/b.py`,
    `import requests\napi = "${URL}"\nrequests.get(api)\n`,
  ];
  const ports = portsOf(Object.fromEntries(Array.from({ length: folders }, (_, index) => file(index))));
  let questions = 0;
  const find: typeof ports.search.find = (strings, isWanted, among) => {
    const asks = (path: string) => {
      questions++;
      return isWanted(path);
    };
    return ports.search.find(strings, asks, among);
  };
  await scanSources(WHOLE, { ...ports, search: { ...ports.search, find } });
  return questions;
}

test('the files that a scan asks for grow with the folders', async () => {
  const small = await questionsOf(100);
  const large = await questionsOf(200);
  expect(small).toBeGreaterThan(300);
  expect(large / small).toBeLessThan(2.3);
});

import { expect, test } from '@jest/globals';
import { textsShown } from './evaluate.ts';

const java = (expr: string): string => `class A { void m() { show(${expr}); } }\n`;

test.each([
  ['a.py', "show('https://a.b/'.rstrip('/'))\n", ['https://a.b/']],
  ['a.py', "show(urljoin('https://a.b', 'c'))\n", ['https://a.b/c']],
  ['a.py', "show(urlunsplit(('https', 'a.b', '/c', '', '')))\n", ['https://a.b/c']],
  ['a.py', "show('/'.join(['a', 'b']))\n", ['a/b']],
  ['a.py', "show('{}/{x}'.format('a', x='b'))\n", ['a/b']],
  ['a.py', "show('%s/c' % host)\n", ['*/c']],
  ['a.py', "show(os.environ.get('URL', 'd'))\n", ['d']],
  ['a.py', "show({}.get('URL', 'd'))\n", ['d']],
  ['a.py', "show(config.get('URL', 'https://d.e'))\n", ['https://d.e']],
  ['a.py', "show(config.get('http', 'agent'))\n", []],
  ['a.py', "config = {}\nshow(config.get('http', 'agent'))\n", ['agent']],
  ['a.py', "import configparser\nconfig = configparser.ConfigParser()\nshow(config.get('http', 'agent'))\n", []],
  ['A.java', java('ini.get("http", "agent")'), []],
  ['A.java', java('properties.getProperty("http", "agent")'), ['agent']],
  ['a.js', "show(config.get('http', 'agent'));\n", []],
  ['a.rs', 'fn m() { show(var.unwrap_or("d")); }\n', ['d']],
  ['a.rs', 'fn m() { show(var.unwrap_or_else(|_| "d".to_string())); }\n', ['d']],
  ['A.java', java('value.orElse("d")'), ['d']],
  ['A.java', java('values.getOrDefault("k", "d")'), ['d']],
  ['a.js', "show('a'.concat('b', 'c'));\n", ['abc']],
  ['a.js', "show('a-b'.replace('-', '/'));\n", ['a/b']],
])('in %s, %s', async (path, text, wanted) => {
  expect(await textsShown(path, text)).toEqual(wanted);
});

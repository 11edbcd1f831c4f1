import { describe, expect, test } from '@jest/globals';
import { withoutDeadCode } from '../../src/scan/dead-code.ts';
import { reported, scan } from './support.ts';

const CSHARP = { never: 'false', always: 'true' };

/** The lines that are left, without the directives. */
const left = (lines: string) =>
  withoutDeadCode(lines.replaceAll('|', '\n'), CSHARP)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('#'))
    .join('|');

describe('what a compiler leaves out', () => {
  test.each([
    ['a|#if false|b|#endif|c', 'a|c'],
    ['#if false|a|#else|b|#endif', 'b'],
    ['#if true|a|#else|b|#endif', 'a'],
    ['#if true|a|#elif X|b|#else|c|#endif|d', 'a|d'],
    ['#if X|a|#elif false|b|#else|c|#endif', 'a|c'],
    ['#if false|a|#if X|b|#else|c|#endif|d|#endif|e', 'e'],
    ['#if X|a|#if false|b|#endif|c|#endif|d', 'a|c|d'],
    ['  # if ( false ) // off|a|#endif|b', 'b'],
    ['#if DEBUG|a|#else|b|#endif', 'a|b'],
    ['#if !false|a|#endif', 'a'],
    ['#if falsehood|a|#endif', 'a'],
    ['#region if false|a|#endregion', 'a'],
    ['#else|a|#endif|#endif|b', 'a|b'],
  ])('%s', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  test('offsets and line ends stay', () => {
    const text = 'a\r\n#if false\r\nb c\r\n#endif\r\nd';
    expect(withoutDeadCode(text, CSHARP)).toBe('a\r\n#if false\r\n   \r\n#endif\r\nd');
  });

  test('is linear', () => {
    const text = `${'#if false\n'.repeat(20_000)}${'( '.repeat(20_000)}\n${'#endif\n'.repeat(20_000)}`;
    expect(withoutDeadCode(text, CSHARP)).toHaveLength(text.length);
  });
});

const URL = 'https://api.security.microsoft.com/api/alerts';

test('calls in it are none', async () => {
  const get = `new HttpClient().GetAsync("${URL}");`;
  const csharp = `class A {\n  void M() {\n#if false\n    ${get}\n#else\n    ${get}\n#endif\n  }\n#if DEBUG\n  void N() { ${get} }\n#endif\n}\n`;
  expect(reported(await scan({ 'a.cs': csharp })).map((one) => one.split(' ')[0])).toEqual(['a.cs:10', 'a.cs:6']);
  const perform = `curl_easy_setopt(c, CURLOPT_URL, "${URL}"); curl_easy_perform(c);`;
  const cpp = (condition: string) =>
    `void a() { CURL *c = curl_easy_init();\n#if ${condition}\n${perform}\n#endif\n}\n`;
  expect(reported(await scan({ 'a.cpp': cpp('0') }))).toEqual([]);
  expect(reported(await scan({ 'a.cpp': cpp('1') }))).toHaveLength(1);
});

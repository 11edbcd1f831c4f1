import { describe, expect, test } from '@jest/globals';
import { python } from '../../src/scan/languages/python.ts';
import { withoutLongComments } from '../../src/scan/languages/python-comments.ts';

const ROW = '# a b\n'.repeat(300);

describe('long rows of comments', () => {
  test('Python is read without them, in its place and length', () => {
    const text = `x = 1\n${ROW}y = 2  # c\n`;
    const read = python.prepare?.(text) ?? text;
    expect(read).toHaveLength(text.length);
    expect(read.split('#')).toHaveLength(100 + 1 + 1);
    expect(read.endsWith('y = 2  # c\n')).toBe(true);
    expect(read.split('\n')).toHaveLength(text.split('\n').length);
  });

  test.each([
    ['a text over several lines', `x = """\n${ROW}"""\n`],
    ['one in single quotes', `x = '''it"s\n${ROW}'''\n`],
    ['one that opens behind others', `f("""a""", 'b"""', "\\"'''", """\n${ROW}""")\n`],
    ['a short row', '# a\n'.repeat(100)],
    ['rows between code', `${'# a\n'.repeat(90)}x = 1\n${'# a\n'.repeat(90)}`],
  ])('%s stays', (_, text) => {
    expect(withoutLongComments(text)).toBe(text);
  });

  test.each([
    ['a quote in a comment opens nothing', `x = 1  # it's """\n${ROW}`],
    ['a quote that is not closed ends with its line', `x = 'a\n${ROW}`],
  ])('%s', (_, text) => {
    expect(withoutLongComments(text)).not.toBe(text);
  });
});

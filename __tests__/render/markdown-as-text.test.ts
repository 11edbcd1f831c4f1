import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { markdownAsText } from '../../src/render/markdown-as-text.ts';
import { loadRules } from '../../src/rules/index.ts';

const METAS = (await loadRules()).map(({ meta }) => meta);
const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
/** The words and numbers that a reader of the rendered Markdown sees. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsShown = (markdown: string) =>
  wordsOf(
    html(markdown)
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );

describe('Markdown as text', () => {
  test.each([
    ['An **error** if it is *not* round.', 'An error if it is not round.'],
    ['Write `a: *b*` or `` `c` `` there.', "Write 'a: *b*' or '`c`' there."],
    ['**`key`** of [the page](https://example.com/a_b).', "'key' of the page (https://example.com/a_b)."],
    ['Of two kinds:\n\n* one,\n  which goes on\n  - inner', 'Of two kinds:\n\n• one,\n  which goes on\n  • inner'],
    ['| a | b |\n| --- | :-: |\n| `c` | 5 * 3 |', "a · b\n'c' · 5 * 3"],
    ['5 * 3 and `unclosed', '5 * 3 and `unclosed'],
  ])('%j', (markdown, text) => expect(markdownAsText(markdown)).toBe(text));

  const parts = METAS.flatMap(({ id, title, docs: { what, why, fix } }) =>
    Object.entries({ title, what, why, fix }).map(([part, markdown]) => [`${id}, ${part}`, markdown] as const),
  );

  test.each(parts)('%s: the same words, and no mark left', (_, markdown) => {
    const text = markdownAsText(markdown);
    // A list in the page has no numbers of its own.
    expect(wordsOf(text.replace(/^\d+\. /gm, ''))).toEqual(wordsShown(markdown));
    // What is in quotes is code, and literal.
    expect(html(text.replace(/'[^']*'/g, 'x'))).not.toMatch(/<(?:code|strong|em|a|ul|pre|table|h\d|blockquote)\b/);
  });
});

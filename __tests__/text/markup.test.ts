import { describe, expect, test } from '@jest/globals';
import { markdown, tagsAndEntities, withoutMarkup } from '../../src/text/markup.ts';

describe('tagsAndEntities', () => {
  test.each<[string, readonly string[], string]>([
    ['<b>Contoso</b>', ['<b>', '</b>'], 'Contoso'],
    ['Contoso<br/>Cognito', ['<br/>'], 'ContosoCognito'],
    ['<a href="x" onclick=\'y\'>Go</a>', ['<a href="x" onclick=\'y\'>', '</a>'], 'Go'],
    ['a <!-- note --> b', ['<!-- note -->'], 'a  b'],
    ['<!DOCTYPE html><?xml version="1.0"?>x', ['<!DOCTYPE html>', '<?xml version="1.0"?>'], 'x'],
    ['<svg:rect />', ['<svg:rect />'], ''],
    ['R&amp;D &#8217;s &#x2019;', ['&amp;', '&#8217;', '&#x2019;'], 'R&D ’s ’'],
    ['&lt;b&gt;', ['&lt;', '&gt;'], '<b>'],
    ['Contoso&reg; &Eacute;', ['&reg;', '&Eacute;'], 'Contoso® &Eacute;'],
    ['&#0; &#1114112;', ['&#0;', '&#1114112;'], '&#0; &#1114112;'],
    // Neither.
    ['AT&T; R&D; this & that;', [], 'AT&T; R&D; this & that;'],
    ['a < b > c, 3<4, <3, x <y, z>', [], 'a < b > c, 3<4, <3, x <y, z>'],
    ['->, <-, =>', [], '->, <-, =>'],
  ])('%j: %j', (text, found, plain) => {
    expect(tagsAndEntities(text).map((one) => one.text)).toEqual(found);
    expect(withoutMarkup(text)).toBe(plain);
  });
});

describe('markdown', () => {
  test.each<[string, readonly string[], string]>([
    ['**Contoso** Cognito', ['**Contoso**'], 'Contoso Cognito'],
    ['__Contoso__ Cognito', ['__Contoso__'], 'Contoso Cognito'],
    ['`Contoso`', ['`Contoso`'], 'Contoso'],
    ['[Contoso](https://contoso.com)', ['[Contoso](https://contoso.com)'], 'Contoso'],
    ['![logo](a.png)', ['![logo](a.png)'], 'logo'],
    ['C** and 2 ** 3, 5*4*3', [], 'C** and 2 ** 3, 5*4*3'],
    ['snake__case__name', [], 'snake__case__name'],
    ['Guard [beta] (new)', [], 'Guard [beta] (new)'],
    ['rock `n’ roll', [], 'rock `n’ roll'],
  ])('%j: %j', (text, found, plain) => {
    expect(markdown(text).map((one) => one.text)).toEqual(found);
    expect(withoutMarkup(text)).toBe(plain);
  });
});

test.each([
  '<a '.repeat(20_000),
  '<!--'.repeat(15_000),
  '['.repeat(60_000),
  `[a](${'b'.repeat(60_000)}`,
  '**a '.repeat(15_000),
  '__a '.repeat(15_000),
  '`\n'.repeat(30_000),
  '&a'.repeat(30_000),
])('hostile text %#', (text) => {
  expect(tagsAndEntities(text).length + markdown(text).length).toBeLessThan(20_000);
  expect(withoutMarkup(text).length).toBeLessThanOrEqual(text.length);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/core/ports.ts';
import { contentOf, mentionsDefender, saysNotFound } from '../../src/link/page-content.ts';
import { decodePage, readHtml } from '../../src/link/page-text.ts';

const answer = (body: string | Uint8Array | null, headers: Readonly<Record<string, string>> = {}): Answer => ({
  kind: 'answer',
  status: 200,
  headers: new Map(Object.entries(headers)),
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  isCut: false,
});

describe('readHtml', () => {
  test.each([
    ['<p>Hello <b>wor</b>ld</p>', 'Hello world'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['a<br>b', 'a b'],
    ['a<!-- <p>no</p> -->b', 'ab'],
    ['a<script>if (1 < 2) "</p>"</script>b', 'a b'],
    ['a<SCRIPT>no</SCRIPT>b', 'a b'],
    ['a<style>p { color: red }</style>b', 'a b'],
    ['a<noscript>Please enable JavaScript</noscript>b', 'a b'],
    ['a<svg><title>icon</title></svg>b', 'a b'],
    ['<a href="x>y">link</a>', 'link'],
    ["<a title='<p>'>link</a>", 'link'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['Defender&nbsp;for&#160;Endpoint', 'Defender for Endpoint'],
    ['&lt;b&gt; &amp;amp; &quot;x&quot; &unknown; &#x41;', '<b> &amp; "x" &unknown; A'],
    ['De\u00ADfen\u200Bder', 'Defender'],
    ['<!doctype html><?xml version="1.0"?>x', 'x'],
    ['x</3>y', 'xy'],
    ['x<', 'x<'],
    ['x<script>never closed', 'x'],
    ['x<!-- never closed', 'x'],
    ['x<p class="never closed', 'x'],
  ])('%j has the text %j', (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  test('the title is not text of the page; the first title counts', () => {
    const page = readHtml('<head><title>\n Guide &amp; more</title></head><body><svg><title>icon</title></svg>text');
    expect(page).toEqual({ title: 'Guide & more', text: 'text', isHidden: false });
  });

  test.each([
    ['<meta name="robots" content="noindex, nofollow">', true],
    ["<META CONTENT='none' NAME='ROBOTS'>", true],
    ['<meta name=googlebot content=noindex>', true],
    ['<meta name="robots" content="index, follow">', false],
    ['<meta name="description" content="noindex">', false],
    ['<!-- <meta name="robots" content="noindex"> -->', false],
  ])('%s: hidden is %s', (html, isHidden) => {
    expect(readHtml(html).isHidden).toBe(isHidden);
  });

  test('never throws, for any page', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<script',
      '</script>',
      '"',
      "='",
      '="',
      '<title>',
      '&#',
      ';',
      'x',
      '\0',
      'İ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (html) => {
          const { text } = readHtml(html);
          expect(text.length).toBeLessThanOrEqual(html.length);
        },
      ),
    );
  });
});

describe('decodePage', () => {
  const latin1 = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);

  test('by the header, by the page, else as UTF-8', () => {
    expect(decodePage(latin1, 'text/html; charset=ISO-8859-1')).toBe('Müller');
    const meta = new TextEncoder().encode('<meta charset="windows-1252">');
    expect(decodePage(Uint8Array.from([...meta, ...latin1]), 'text/html')).toContain('Müller');
    expect(decodePage(new TextEncoder().encode('Müller'), 'text/html')).toBe('Müller');
    expect(decodePage(new TextEncoder().encode('Müller'), 'text/html; charset=klingon')).toBe('Müller');
    expect(decodePage(latin1, '')).toBe('M\uFFFDller');
  });
});

describe('contentOf', () => {
  test('HTML, XHTML and plain text are read', () => {
    expect(contentOf(answer('<p>a b</p>'))).toMatchObject({ text: 'a b', characters: 2 });
    expect(contentOf(answer('<p>a</p>', { 'content-type': 'application/xhtml+xml' }))).toMatchObject({ text: 'a' });
    expect(contentOf(answer('<p>a</p>', { 'content-type': 'text/plain; charset=utf-8' }))).toMatchObject({
      text: '<p>a</p>',
    });
  });

  test('nothing else is read', () => {
    expect(contentOf(answer('%PDF', { 'content-type': 'application/pdf' }))).toBeNull();
    expect(contentOf(answer('{}', { 'content-type': 'application/json' }))).toBeNull();
    expect(contentOf(answer(null))).toBeNull();
  });

  test('the header can hide a page too', () => {
    expect(contentOf(answer('x', { 'x-robots-tag': 'googlebot: noindex' }))?.isHidden).toBe(true);
    expect(contentOf(answer('x', { 'x-robots-tag': 'all' }))?.isHidden).toBe(false);
  });
});

describe('mentionsDefender', () => {
  const page = (text: string, title = '') => ({ title, text, isHidden: false });

  test.each(['Microsoft Defender for Endpoint', 'DEFENDER FOR ENDPOINT', 'Connect MDE.', '(MDE)', 'MDE'])(
    '%s',
    (text) => {
      expect(mentionsDefender(page(text))).toBe(true);
      expect(mentionsDefender(page('', text))).toBe(true);
    },
  );

  test.each(['Microsoft Defender', 'Defender for Cloud', 'MDEX', 'mde', 'XMDE', 'MDE2', 'Microsoft Defender ATP', ''])(
    'not %s',
    (text) => {
      expect(mentionsDefender(page(text, text))).toBe(false);
    },
  );
});

describe('saysNotFound', () => {
  test.each([
    '404',
    '404 | Contoso',
    'Error 404',
    'Page not found',
    'Contoso - Not Found',
    "This page doesn't exist",
    '410 Gone',
  ])('%s', (title) => expect(saysNotFound(title)).toBe(true));
  test.each(['Connect Defender', 'Model 4040', 'Guide 404 to 410', 'Foundation', ''])('not %s', (title) =>
    expect(saysNotFound(title)).toBe(false),
  );
});

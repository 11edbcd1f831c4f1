import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { loadSvg } from '../../src/logo/load.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Ü</title></svg>';
/** Column of the only letter that is not ASCII. */
const AT = SVG.indexOf('Ü') + 1;
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Uint8Array.from(Buffer.from(text, encoding));
const hex = (digits: string, rest = '') =>
  Uint8Array.from(Buffer.concat([Buffer.from(digits, 'hex'), Buffer.from(rest)]));

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? units : units.swap16());
}

describe('accepted, as in a browser', () => {
  test.each([
    ['UTF-8', bytes(SVG)],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${SVG}`)],
    ['UTF-8 with two byte order marks', bytes(`\uFEFF\uFEFF${SVG}`)],
    ['UTF-16 LE with a byte order mark', utf16(SVG, 'le')],
    ['UTF-16 BE with a byte order mark', utf16(SVG, 'be')],
    ['UTF-16 that declares itself', utf16(`<?xml version="1.0" encoding="UTF-16"?>${SVG}`, 'le')],
    [
      'another encoding declared, ASCII only',
      bytes(`<?xml version="1.0" encoding="Shift_JIS"?>${SVG.replace('Ü', 'U')}`),
    ],
    ['another encoding declared, bytes of UTF-8', bytes(`<?xml version="1.0" encoding="ISO-8859-1"?>${SVG}`)],
    ['XML 1.1', bytes(`<?xml version="1.1"?>${SVG}`)],
    ['a prefixed root', bytes('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>')],
    [
      'the namespace from an entity',
      bytes('<!DOCTYPE svg [<!ENTITY n "http://www.w3.org/2000/svg">]><svg xmlns="&n;"/>'),
    ],
    [
      'markers of a merge inside a comment',
      bytes(SVG.replace('<title>', '<!--\n<<<<<<< a\n=======\n>>>>>>> b\n--><title>')),
    ],
    ['a decoy before the root', bytes(`<!-- <svg xmlns="x"/> --><?x <svg/> ?>${SVG}`)],
  ])('%s', (_, content) => {
    expect(loadSvg('logo.svg', content).refusal).toBeNull();
  });
});

describe('refused, with the mistake named', () => {
  test.each([
    ['empty', new Uint8Array(), /empty/, '1:1'],
    ['blanks', bytes(' \n '), /it contains only white space/, '1:1'],
    ['gzip', Uint8Array.from(gzipSync(SVG)), /gzip/, '1:1'],
    [
      'PNG',
      hex('89504e470d0a1a0a0000000d49484452'),
      /^it is a PNG image\. Export the logo as SVG from its vector source \(an SVG that only contains a bitmap is not enough\)$/,
      '1:1',
    ],
    ['JPEG', hex('ffd8ffe000104a464946'), /JPEG/, '1:1'],
    ['GIF', bytes('GIF89a...'), /GIF/, '1:1'],
    ['WebP', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), /WebP/, '1:1'],
    ['PDF', bytes('%PDF-1.7\n'), /^it is a PDF document\. Open it in the design program and export it as SVG$/, '1:1'],
    ['UTF-32', hex('fffe00003c000000'), /UTF-32/, '1:1'],
    ['UTF-16 without a mark', bytes('<svg/>', 'utf16le'), /UTF-16 without a byte order mark/, '1:1'],
    ['half a UTF-16 unit', hex('fffe3c'), /UTF-16/, '1:1'],
    ['HTML', bytes('<!DOCTYPE html>\n<html><body><svg></body></html>'), /HTML page/, '1:1'],
    ['XHTML', bytes('<html xmlns="http://www.w3.org/1999/xhtml"/>'), /HTML page/, '1:2'],
    [
      'a Git LFS pointer',
      bytes('version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n'),
      /Git LFS pointer/,
      '1:1',
    ],
    [
      'an unfinished merge',
      bytes(SVG.replace('<title>', '\n<<<<<<< HEAD\n<g/>\n=======\n>>>>>>> b\n<title>')),
      /it contains merge conflict markers\./,
      '2:1',
    ],
    ['a link as text', bytes('../brand/logo.svg'), /link was checked out/, '1:1'],
    ['a data address', bytes('data:image/svg+xml;base64,AAAA'), /it contains a 'data:' URL, not an SVG\./, '1:1'],
    ['base64', bytes(Buffer.from(SVG).toString('base64')), /base64/, '1:1'],
    ['JSON', bytes('{ "svg": 1 }'), /JSON/, '1:1'],
    [
      'Latin-1 as declared',
      bytes(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${SVG}`, 'latin1'),
      /declares 'ISO-8859-1', which browsers ignore/,
      `2:${AT}`,
    ],
    [
      'windows-1252 as declared',
      bytes(`<?xml version="1.0" encoding="windows-1252"?>${SVG}`, 'latin1'),
      /'windows-1252'/,
      `1:${45 + AT}`,
    ],
    ['Latin-1 without a word', bytes(SVG, 'latin1'), /its bytes are not UTF-8\./, `1:${AT}`],
    ['NUL', bytes(SVG.replace('Ü', '\0')), /NUL/, `1:${AT}`],
    ['no namespace', bytes('<svg viewBox="0 0 8 8"/>'), /its root element has no namespace\./, '1:2'],
    [
      'the https namespace',
      bytes('<svg a="" xmlns="https://www.w3.org/2000/svg"/>'),
      /its root element is in the namespace 'https:\/\/www\.w3\.org\/2000\/svg'\./,
      '1:11',
    ],
    ['another root', bytes('<symbol xmlns="http://www.w3.org/2000/svg"/>'), /root element is 'symbol'/, '1:2'],
    ['upper case', bytes('<SVG xmlns="http://www.w3.org/2000/svg"/>'), /'SVG'/, '1:2'],
    ['three byte order marks', bytes(`\uFEFF\uFEFF\uFEFF${SVG}`), /before the root/, '1:1'],
    ['text after the root', bytes(`${SVG}\nx`), /after the root/, '2:1'],
    ['an undeclared entity', bytes(SVG.replace('Ü', '&nbsp;')), /'&nbsp;' is not declared/, `1:${AT}`],
    [
      'an undeclared prefix',
      bytes(SVG.replace('<title>', '<use xlink:href="#a"/><title>')),
      /xmlns:xlink/,
      `1:${SVG.indexOf('<title>') + 6}`,
    ],
    ['two roots', bytes(SVG + SVG), /more than one root/, `1:${SVG.length + 1}`],
  ])('%s', (_, content, message, at) => {
    const { refusal } = loadSvg('assets/logo.svg', content);
    expect(refusal?.message).toMatch(message);
    expect(refusal?.limit).toBe(false);
    const { path, start } = refusal?.location ?? {};
    expect([path, `${start?.line}:${start?.column}`]).toEqual(['assets/logo.svg', at]);
  });

  test('a limit is reported as such', () => {
    const deep = `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>`;
    expect(loadSvg('logo.svg', bytes(deep)).refusal).toMatchObject({ limit: true });
  });

  test.each([
    ['blanks', ' '.repeat(900_000)],
    ['a name without an end', 'a'.repeat(900_000)],
    ['an address without an end', `http://${'a.svg'.repeat(180_000)}<`],
    ['half a declaration', `<?xml ${' encoding'.repeat(100_000)}`],
    ['lines of equals signs', '=======\n='.repeat(100_000)],
  ])('hostile input is refused: %s', (_, text) => {
    expect(loadSvg('logo.svg', bytes(text)).svg).toBeNull();
  });
});

import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAscii, toLetters } from '../../src/link/international-names.ts';

/** Node's own functions are the oracle; a browser does not have them. */
describe('international host names', () => {
  const label = fc.string({
    unit: fc.constantFrom(...'aZ09-ßéüøłασςжьиאبपक字かーK·'),
    minLength: 1,
    maxLength: 12,
  });
  const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));

  test('map to the form that the DNS uses, as Node does', () => {
    fc.assert(fc.property(host, (name) => expect(toAscii(name)).toBe(domainToASCII(name))));
  });

  test('come back as letters, as Node shows them', () => {
    fc.assert(
      fc.property(host.map(domainToASCII), (ascii) => {
        fc.pre(ascii !== '');
        expect(toLetters(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  test.each(['xn--', 'xn--a', 'a..b', 'a b', 'xn--zzzzzzzzzz'])('never throw on %p', (name) => {
    expect(toAscii(name)).toBe(domainToASCII(name));
    expect(typeof toLetters(name)).toBe('string');
  });
});

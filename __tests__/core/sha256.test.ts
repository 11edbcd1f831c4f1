import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlob } from '../../src/core/blob-id.ts';
import { sha256Of } from '../../src/core/sha256.ts';

const content = fc.oneof(fc.uint8Array({ size: 'large' }), fc.string({ unit: 'binary' }));

test('the SHA-256 of bytes and texts is that of OpenSSL', () => {
  fc.assert(fc.property(content, (one) => expect(sha256Of(one)).toBe(createHash('sha256').update(one).digest('hex'))));
});

test('a text with half a surrogate pair is hashed as Node encodes it', () => {
  expect(sha256Of('a\ud800b')).toBe(createHash('sha256').update('a\ud800b').digest('hex'));
});

test('the id of a blob is that of git', () => {
  fc.assert(
    fc.property(fc.uint8Array({ size: 'large' }), (bytes) => {
      const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      expect(isBlob(bytes, id)).toBe(true);
      expect(
        isBlob(
          bytes,
          id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        ),
      ).toBe(false);
    }),
  );
});

import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Whether git gives a file this blob id. A file checked out with CRLF may be stored with LF. */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  return blobId(bytes) === id || blobId(withoutCarriageReturns(bytes)) === id;
}

function blobId(bytes: Uint8Array): string {
  return bytesToHex(
    sha1
      .create()
      .update(utf8ToBytes(`blob ${bytes.length}\0`))
      .update(bytes)
      .digest(),
  );
}

function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a);
}

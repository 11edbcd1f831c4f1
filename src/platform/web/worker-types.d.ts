/** Only in workers; the library of their types cannot be combined with that of a page. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** Name of a pack unless the caller chose one; never stdout, where a terminal or a CI system would interpret the bytes. */
export const PACK_FILE = 'mde-partner-pack.zip';

/** Rules whose findings no waiver hides: faulty waivers, and what keeps a manifest from being read. */
export const NEVER_WAIVED: ReadonlySet<string> = new Set([
  'waiver-invalid',
  'manifest-missing',
  'manifest-unreadable',
  'manifest-syntax',
]);

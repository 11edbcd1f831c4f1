/**
 * Rules whose findings cannot be waived: faulty waivers, faults that keep a manifest from being read, what the caller
 * requires, and what a reviewer has to see.
 */
export const NEVER_WAIVED: ReadonlySet<string> = new Set([
  'waiver-invalid',
  'manifest-missing',
  'manifest-unreadable',
  'manifest-syntax',
  'requirement-open',
  'waiver-added',
  'scan-narrowed',
]);

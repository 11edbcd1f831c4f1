/**
 * Most memory that the engine leaves uncollected, as a share of what was in use when it last collected. Its default grows
 * up to fourfold: a run with 10,000 manifests takes 900 MB for 170 MB in use, and 550 MB with this limit, in the same time.
 */
const GROWTH = '--heap-growing-percent=50';

/** Has garbage collected earlier from now on; for runs that are known to be large. */
export function collectEarly(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(GROWTH);
}

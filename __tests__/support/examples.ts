import fc from 'fast-check';

/**
 * Options of a property with so many examples, or with the few of `npm run test:fast`.
 *
 * @param least how many a test needs that also counts what its examples brought about
 */
export function examples(count: number, least = 1): { readonly numRuns: number } {
  return { numRuns: Math.min(count, Math.max(least, fc.readConfigureGlobal().numRuns ?? count)) };
}

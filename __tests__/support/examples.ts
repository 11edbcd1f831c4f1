import fc from 'fast-check';

/** Options of a property with so many examples, or with the few of `npm run test:fast`. */
export function examples(count: number): { readonly numRuns: number } {
  return { numRuns: Math.min(count, fc.readConfigureGlobal().numRuns ?? count) };
}

/**
 * What people write instead of our keys, in lower case without hyphens and underscores; the first allowed key counts.
 */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['url', ['landingPage', 'url', 'website']],
  ['link', ['landingPage', 'url', 'website']],
  ['homepage', ['landingPage', 'website']],
  ['icon', ['logo']],
  ['title', ['name']],
  ['ua', ['userAgent']],
  ['summary', ['description']],
  ['desc', ['description']],
  ['vendor', ['company']],
  ['publisher', ['company']],
  ['product', ['products']],
]);

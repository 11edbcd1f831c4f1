import type { Basis } from '../core/basis.ts';

/** What several rules rest on. */

export const LOGO: Basis = { on: ['products[].logo'], files: ['own', 'logo'] };

export const DESCRIPTION: Basis = { on: ['products[].description'] };

export const PRESS_RELEASE: Basis = {
  on: ['products[].pressReleases[]'],
  reads: ['submitted', 'approved', 'publish'].map((key) => `products[].pressReleases[].${key}`),
};

export const USER_AGENT: Basis = { on: ['products[].userAgent'], reads: ['sample', 'products[].name', 'company.name'] };

/** Keys that decide which API calls in the sources count, and what they have to send. */
export const SCAN_KEYS: readonly string[] = ['scan', 'products[].source', 'products[].userAgent'];

/** API calls in the sources. */
export const SOURCES: Basis = { reads: SCAN_KEYS, headers: true };

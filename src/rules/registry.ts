// Written by `npm run generate` from the rules. Do not edit.
import type { ListedRule, Rule } from '../core/rule.ts';

/** Loads the rules of a group. */
export type Group = () => Promise<{ readonly RULES: readonly Rule[] }>;

const MANIFEST: Group = () => import('./groups/manifest.ts');
const LISTING: Group = () => import('./groups/listing.ts');
const LOGO: Group = () => import('./groups/logo.ts');
const ARTWORK: Group = () => import('./groups/artwork.ts');
const USER_AGENT: Group = () => import('./groups/user-agent.ts');

/** Every rule, with what is known of it before it is loaded. */
export const REGISTRY: readonly (ListedRule & { readonly group: Group })[] = [
  {
    group: MANIFEST,
    subjects: ['manifest'],
    meta: { id: 'manifest-missing', requirements: [], waivable: false, reads: 'search' },
  },
  {
    group: MANIFEST,
    subjects: ['manifest'],
    meta: { id: 'manifest-unreadable', requirements: [], waivable: false, reads: 'bytes' },
  },
  {
    group: MANIFEST,
    subjects: ['manifest'],
    meta: { id: 'manifest-syntax', requirements: [], waivable: false, reads: 'syntax' },
  },
  {
    group: MANIFEST,
    subjects: ['manifest', 'product'],
    meta: { id: 'manifest-text-cut', requirements: ['R4.2', 'R4.3'], reads: 'text' },
  },
  {
    group: MANIFEST,
    subjects: ['manifest', 'product'],
    meta: { id: 'manifest-schema', requirements: [], reads: 'keys' },
  },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-license', requirements: ['R1'] } },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-validation', requirements: ['R2'] } },
  { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'date-invalid', requirements: ['R2', 'R4.5'] } },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-misa', requirements: ['R3'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-missing', requirements: ['R4.1'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-unreadable', requirements: ['R4.1'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-not-square', requirements: ['R4.1'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-size-syntax', requirements: ['R4.1'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-canvas-mismatch', requirements: ['R4.1'] } },
  { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-blank', requirements: ['R4.1'] } },
  { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-framing', requirements: ['R4.1'] } },
  { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-clipped', requirements: ['R4.1'] } },
  { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-low-contrast', requirements: ['R4.1'] } },
  { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-active-content', requirements: ['R4.1'] } },
  { group: LOGO, subjects: ['product'], meta: { id: 'logo-heavy', requirements: ['R4.1'] } },
  { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'name-unfit', requirements: ['R4.2', 'R5'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'name-microsoft-brand', requirements: ['R4.2'] } },
  {
    group: LISTING,
    subjects: ['product'],
    meta: { id: 'legacy-product-name', requirements: ['R4.2', 'R4.3', 'R4.5'] },
  },
  { group: LISTING, subjects: ['product'], meta: { id: 'description-too-long', requirements: ['R4.3'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'description-too-short', requirements: ['R4.3'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'description-not-plain-text', requirements: ['R4.3'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-invalid', requirements: ['R4.4'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-doubtful', requirements: ['R4.4'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-unreachable', requirements: ['R4.4'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-off-topic', requirements: ['R4.4'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'press-release-window', requirements: ['R4.5'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'press-release-unapproved', requirements: ['R4.5'] } },
  { group: LISTING, subjects: ['product'], meta: { id: 'entra-application-unnamed', requirements: ['R5'] } },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-malformed', requirements: ['R6'], scans: true } },
  {
    group: USER_AGENT,
    subjects: ['product'],
    meta: { id: 'user-agent-legacy-prefix', requirements: ['R6'], scans: true },
  },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-name-mismatch', requirements: ['R6'] } },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-missing', requirements: ['R6'], scans: true } },
  {
    group: USER_AGENT,
    subjects: ['product'],
    meta: { id: 'api-address-not-followed', requirements: ['R6'], scans: true },
  },
  {
    group: USER_AGENT,
    subjects: ['product'],
    meta: { id: 'user-agent-inconsistent', requirements: ['R6'], scans: true },
  },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-traffic', requirements: ['R6'], scans: true } },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'api-retired', requirements: ['R6'], scans: true } },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-mismatch', requirements: ['R6'] } },
  { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-unknown', requirements: ['R6'] } },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'manifest-not-checked', requirements: [], scans: true } },
  { group: MANIFEST, subjects: ['requirements'], meta: { id: 'requirement-open', requirements: [], waivable: false } },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'scan-narrowed', requirements: [], waivable: false } },
  {
    group: MANIFEST,
    subjects: ['manifest'],
    meta: { id: 'scan-setting-forbidden', requirements: [], waivable: false },
  },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-added', requirements: [], waivable: false } },
  { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-invalid', requirements: [], waivable: false } },
  { group: MANIFEST, subjects: ['waivers'], meta: { id: 'waiver-unused', requirements: [] } },
];

/**
 * What the findings of a rule rest on besides the lines they lie on and the related places they name. This is the rule
 * by which a finding counts as caused by a change; `caused-by.ts` applies it.
 */
export interface Basis {
  /** Keys that its findings lie on. A touched line there counts by itself; the key's removal is what counts here. */
  readonly on?: readonly string[];
  /** Further keys that decide: touched, or removed. */
  readonly reads?: readonly string[];
  /**
   * Files that count as a whole, for any line of them may cause a finding on any other. `own`: where the finding lies;
   * `logo`, `version`, `press`: what the manifest names; `rival`: any file with a manifest's name.
   */
  readonly files?: readonly ('own' | 'logo' | 'version' | 'press' | 'manifest' | 'rival')[];
  /** A removed line that speaks of a User-Agent, in any file, may leave a call elsewhere without it. */
  readonly headers?: boolean;
  /** Any change at all may be the cause: a requirement is open as soon as one file is not judged. */
  readonly all?: boolean;
}

const LOGO: Basis = { on: ['products[].logo'], files: ['own', 'logo'] };
const DESCRIPTION: Basis = { on: ['products[].description'] };
const USER_AGENT: Basis = { on: ['products[].userAgent'], reads: ['sample', 'products[].name', 'company.name'] };
const PRESS_RELEASE: Basis = {
  on: ['products[].pressReleases[]'],
  reads: ['submitted', 'approved', 'publish'].map((key) => `products[].pressReleases[].${key}`),
};
/** Rules about API calls in the sources. */
const SOURCES: Basis = { reads: ['scan', 'products[].source', 'products[].userAgent'], headers: true };

/** By rule id; `logo-` stands for all rules about the logo. */
const RESTS_ON: Readonly<Record<string, Basis>> = {
  'manifest-missing': { files: ['manifest', 'rival'] },
  'manifest-unreadable': { files: ['manifest'] },
  'manifest-syntax': { files: ['manifest'] },
  'manifest-schema': {
    on: [
      'schemaVersion',
      'company',
      'company.name',
      'products',
      ...['name', 'description', 'logo', 'landingPage', 'userAgent'].map((key) => `products[].${key}`),
    ],
    reads: ['sample'],
    files: ['version', 'press'],
  },
  'manifest-text-cut': {
    on: ['company.name', 'products[].name', 'products[].description', 'products[].entraApplication.name'],
  },
  'manifest-not-checked': { files: ['own', 'manifest'] },
  'readiness-license': { reads: ['readiness.developerLicense'] },
  'readiness-validation': { reads: ['readiness.customerApproved', 'readiness.demoed'] },
  'readiness-misa': { reads: ['readiness.misa'] },
  'waiver-invalid': { reads: ['products[].name', 'products[].id'] },
  'waiver-added': {},
  'scan-narrowed': {},
  'requirement-open': { all: true },
  'name-unfit': { on: ['products[].name', 'products[].entraApplication.name'], reads: ['sample'] },
  'name-microsoft-brand': { on: ['products[].name'], reads: ['company.name'] },
  'description-too-long': DESCRIPTION,
  'description-too-short': DESCRIPTION,
  'description-not-plain-text': { ...DESCRIPTION, reads: ['sample'] },
  'legacy-product-name': {
    on: ['products[].name', 'products[].description', 'products[].entraApplication.name'],
    reads: ['products[].pressReleases[].file'],
  },
  'landing-page-invalid': { on: ['products[].landingPage'], reads: ['sample'] },
  'landing-page-unreachable': { on: ['products[].landingPage'] },
  'landing-page-doubtful': { on: ['products[].landingPage'], reads: ['company', 'products[].name'] },
  'landing-page-off-topic': { on: ['products[].landingPage'], reads: ['company.name', 'products[].name'] },
  'press-release-window': PRESS_RELEASE,
  'press-release-unapproved': PRESS_RELEASE,
  'date-invalid': { on: ['readiness', 'products[].pressReleases[]'] },
  'entra-application-unnamed': { on: ['products[].entraApplication'], reads: ['products[].entraApplication.name'] },
  'user-agent-malformed': USER_AGENT,
  'user-agent-legacy-prefix': USER_AGENT,
  'user-agent-name-mismatch': USER_AGENT,
  'user-agent-missing': SOURCES,
  'api-address-not-followed': SOURCES,
  'user-agent-inconsistent': {
    ...SOURCES,
    reads: [...(SOURCES.reads ?? []), 'products[].version'],
    files: ['version'],
  },
  'user-agent-traffic': {
    ...SOURCES,
    reads: [...(SOURCES.reads ?? []), 'products[].version'],
    files: ['own', 'version'],
  },
  'api-retired': { reads: SOURCES.reads ?? [] },
  'release-version-mismatch': { reads: ['products[].userAgent', 'products[].version'] },
  'release-version-unknown': { reads: ['products[].userAgent', 'products[].version'], files: ['version'] },
};

/** What the findings of a rule rest on. */
export function basisOf(rule: string): Basis {
  return RESTS_ON[rule] ?? (rule.startsWith('logo-') ? LOGO : SOURCES);
}

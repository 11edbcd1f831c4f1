import type { Severity } from '../../src/core/finding.ts';
import type {
  ManifestReport,
  Measurements,
  Report,
  ReportCheck,
  ReportFinding,
  ReportRequirement,
} from '../../src/core/report.ts';

const NO_MEASUREMENTS: Measurements = {
  description: null,
  logo: null,
  landingPage: null,
  userAgent: null,
  pressReleases: null,
  entraApplication: null,
  release: null,
  apiCalls: null,
  traffic: null,
};

export const COGNITO_MEASUREMENTS: Measurements = {
  ...NO_MEASUREMENTS,
  description: { text: 'Adds network', words: 13, counted: ['Adds', 'network'] },
  logo: {
    path: 'assets/logo.svg',
    sha256: 'a'.repeat(64),
    bytes: 812,
    width: 128,
    height: 128,
    ratio: 1,
    viewBox: [0, 0, 128, 128],
    ink: null,
    estimated: false,
    notDrawn: [],
  },
  landingPage: { value: 'https://contoso.com/guides/connect-defender', host: 'contoso.com' },
  userAgent: {
    value: 'MdePartner-Contoso-ContosoCognito/1.0.0',
    company: 'Contoso',
    product: 'ContosoCognito',
    version: '1.0.0',
    expected: 'MdePartner-Contoso-ContosoCognito/1.0.0',
  },
};

type Status = ReportRequirement['status'];

/** The ten rows of one manifest with one product; `changes` by requirement id. */
export function requirementRows(product: string, changes: Readonly<Record<string, Status>> = {}): ReportRequirement[] {
  const usual: readonly [id: string, status: Status][] = [
    ['R1', 'stated'],
    ['R2', 'stated'],
    ['R3', 'unstated'],
    ['R4.1', 'met'],
    ['R4.2', 'met'],
    ['R4.3', 'met'],
    ['R4.4', 'met'],
    ['R4.5', 'unstated'],
    ['R5', 'not-applicable'],
    ['R6', 'unknown'],
  ];
  return usual.map(([id, status]) => ({
    id,
    product: /^R[123]$/.test(id) ? null : product,
    status: changes[id] ?? status,
    reason: null,
  }));
}

export function aManifest(changes: Partial<ManifestReport> = {}): ManifestReport {
  return {
    path: 'mde-partner.yml',
    sha256: 'b'.repeat(64),
    sample: false,
    checks: [],
    requirements: requirementRows('Contoso Cognito'),
    products: [{ name: 'Contoso Cognito', measurements: COGNITO_MEASUREMENTS }],
    ...changes,
  };
}

export function aCheck(changes: Partial<ReportCheck> = {}): ReportCheck {
  return { rule: 'logo-heavy', product: 'Contoso Cognito', status: 'passed', reason: null, ...changes };
}

/** Numbered by `aReport`: fingerprints are unique in a report. */
const UNNUMBERED = `${'f'.repeat(32)}:1`;

/** The finding that DESIGN shows: the sixteenth word of a description on line 7. */
export function aFinding(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'description-too-long',
    title: 'Description is too long',
    severity: 'error',
    message: "Description has 17 words; the listing asks for 15. Cut from 'telemetry' on.",
    path: 'mde-partner.yml',
    start: { line: 7, column: 5 },
    end: { line: 7, column: 14 },
    manifest: 'mde-partner.yml',
    product: 'Contoso Cognito',
    requirements: ['R4.3'],
    help: 'https://github.com/OWNER/mde-partner-check/blob/v1.0.0/docs/rules/description-too-long.md',
    related: [],
    fix: null,
    waiver: null,
    fingerprint: UNNUMBERED,
    places: [],
    known: null,
    changed: null,
    excerpt: null,
    ...changes,
  };
}

/** Counts and conclusion follow from the findings, by the contract: waived ones count as waived only. */
export function aReport(changes: Partial<Report> = {}): Report {
  const findings = (changes.findings ?? []).map((finding, index) =>
    finding.fingerprint === UNNUMBERED ? { ...finding, fingerprint: `${'f'.repeat(32)}:${index + 1}` } : finding,
  );
  const counts: Record<Severity | 'waived' | 'known', number> = {
    error: 0,
    warning: 0,
    notice: 0,
    waived: 0,
    known: 0,
  };
  for (const { waiver, known, severity } of findings) counts[waiver ? 'waived' : known ? 'known' : severity]++;
  return {
    schemaVersion: 1,
    tool: { name: 'mde-partner-check', version: '1.0.0' },
    run: {
      repositoryUrl: null,
      today: '2026-11-22',
      release: null,
      scan: false,
      online: false,
      failOn: 'error',
      changedSince: null,
      require: [],
      policy: null,
      baseline: null,
    },
    repository: null,
    conclusion: counts.error > 0 ? 'failure' : 'success',
    counts,
    manifests: [aManifest()],
    gone: [],
    ...changes,
    findings,
  };
}

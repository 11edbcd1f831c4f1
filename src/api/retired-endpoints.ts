import { API_HOSTS, type ApiGroup, HOLE, normalPath } from './hosts.ts';

/** An endpoint that Microsoft has retired or plans to retire. */
export interface RetiredEndpoint {
  readonly id: string;
  /** The subject of a sentence. */
  readonly name: string;
  readonly groups: readonly ApiGroup[];
  /** The host is one of these or a subdomain of one; absent: every host of the groups. */
  readonly domains?: readonly string[];
  /** In lower case, without `/api` and version. */
  readonly paths: readonly string[];
  /** Paths below it count too. */
  readonly below: boolean;
  /** The only version in which the path existed; absent: every version. */
  readonly version?: 'beta';
  /** No other API has these paths, so they count even without a known host. */
  readonly byPath: boolean;
  /**
   * `announced`: by the documentation. `unsupported`: may be turned off without notice after that date. `metadata`:
   * only by the metadata of the SDKs. `undocumented`: an old name without a date.
   */
  readonly state: 'announced' | 'unsupported' | 'metadata' | 'undocumented';
  /** The latest date in any source, `YYYY-MM-DD`; null: none. */
  readonly since: string | null;
  readonly useInstead: string;
  /** Completes "request ...". */
  readonly permission: string;
  readonly severity: 'warning' | 'notice';
  /** Sentences for the documentation. */
  readonly note: string;
  readonly source: string;
}

const THREAT_HUNTING = 'POST /v1.0/security/runHuntingQuery of Microsoft Graph';
const HUNTING_NOTE =
  'Retirement began on 2026-02-06. Host, token audience, permission and response differ: the results are in `schema` and `results`, and there is no `Stats`. Microsoft Graph in China has no `runHuntingQuery`.';

/** Read on 2026-11-29. Dates change, so each row has its source. */
export const RETIRED_ENDPOINTS: readonly RetiredEndpoint[] = [
  {
    id: 'graph-alerts-legacy',
    name: "Microsoft Graph's /security/alerts",
    groups: ['graph'],
    paths: ['security/alerts'],
    below: true,
    byPath: true,
    state: 'announced',
    since: '2026-10-15',
    useInstead: '/security/alerts_v2 or /security/incidents',
    permission:
      'SecurityAlert.Read.All (SecurityIncident.Read.All for incidents) instead of SecurityEvents.Read.All, or the same with ReadWrite.All',
    severity: 'warning',
    note: 'An administrator must consent to the new permissions. Earlier editions of the page gave 2026-08-31 and April 2026.',
    source: 'microsoft-graph-docs, concepts/alertsv1-alertsv2-migration.md, edition of 2026-05-14',
  },
  {
    id: 'graph-ti-indicators',
    name: "Microsoft Graph's /security/tiIndicators",
    groups: ['graph'],
    paths: ['security/tiindicators'],
    below: true,
    version: 'beta',
    byPath: true,
    state: 'announced',
    since: '2026-04-30',
    useInstead: "POST /api/indicators of Defender for Endpoint, or Microsoft Sentinel's upload API for STIX objects",
    permission: 'Ti.ReadWrite or Ti.ReadWrite.All (WindowsDefenderATP) instead of ThreatIndicators.ReadWrite.OwnedBy',
    severity: 'warning',
    note: 'The documentation says "by April 2026", the SDKs say 2026-04-10.',
    source: 'microsoft-graph-docs, api-reference/beta/resources/tiindicator.md',
  },
  {
    id: 'graph-security-legacy',
    name: 'the legacy security API of Microsoft Graph (securityActions, hostSecurityProfiles, providerTenantSettings)',
    groups: ['graph'],
    paths: ['security/securityactions', 'security/hostsecurityprofiles', 'security/providertenantsettings'],
    below: true,
    version: 'beta',
    byPath: true,
    state: 'metadata',
    since: '2026-04-10',
    useInstead: 'machine actions of Defender for Endpoint (/api/machines/{id}/...) or advanced hunting',
    permission:
      'the Machine permission of the action instead of SecurityActions.Read.All or SecurityActions.ReadWrite.All',
    severity: 'notice',
    note: 'The documentation page of `securityAction` has no notice, so the check reports a notice only.',
    source: 'msgraph-beta-sdk-java, deprecation notices of the request builders',
  },
  {
    id: 'mtp-advanced-hunting',
    name: "Microsoft Defender XDR's /api/advancedhunting/run",
    groups: ['mde', 'xdr'],
    domains: ['security.microsoft.com', 'security.microsoft.us'],
    paths: ['advancedhunting/run'],
    below: false,
    byPath: true,
    state: 'announced',
    since: '2027-02-01',
    useInstead: THREAT_HUNTING,
    permission: 'ThreatHunting.Read.All instead of AdvancedHunting.Read.All or AdvancedHunting.Read',
    severity: 'warning',
    note: HUNTING_NOTE,
    source: 'defender-docs, defender-xdr/api-advanced-hunting.md; message center post MC1220762',
  },
  {
    id: 'mde-advanced-queries',
    name: "Defender for Endpoint's /api/advancedqueries",
    groups: ['mde', 'xdr'],
    paths: ['advancedqueries/run', 'advancedqueries'],
    below: false,
    byPath: true,
    state: 'announced',
    since: '2027-02-01',
    useInstead: THREAT_HUNTING,
    permission: 'ThreatHunting.Read.All instead of AdvancedQuery.Read.All or AdvancedQuery.Read',
    severity: 'warning',
    note: HUNTING_NOTE,
    source: 'defender-docs, defender-endpoint/api/run-advanced-query-api.md; message center post MC1220762',
  },
  {
    id: 'mde-siem',
    name: 'the SIEM API of Defender for Endpoint (/api/alerts of wdatp-alertexporter)',
    groups: ['siem'],
    paths: ['alerts'],
    below: true,
    byPath: false,
    state: 'unsupported',
    since: '2024-12-31',
    useInstead: "/security/alerts_v2 with the filter serviceSource eq 'microsoftDefenderForEndpoint'",
    permission: 'SecurityAlert.Read.All of Microsoft Graph',
    severity: 'warning',
    note: 'Deprecated on 2023-12-31, and closed to new integrations since 2021-11-25.',
    source: 'defender-docs, defender-endpoint/configure-siem.md, edition of 2024-09-21',
  },
  {
    id: 'mde-tiindicators-old',
    name: '/api/tiindicators of api.securitycenter.windows.com',
    groups: ['mde'],
    domains: ['api.securitycenter.windows.com'],
    paths: ['tiindicators'],
    below: true,
    byPath: false,
    state: 'undocumented',
    since: null,
    useInstead: '/api/indicators',
    permission: 'Ti.ReadWrite as before',
    severity: 'notice',
    note: 'The name appears in the documentation of 2018 only.',
    source: 'windows-itpro-docs, editions of 2018',
  },
];

const ROWS = new Map(API_HOSTS.map((row) => [row.host, row]));

/**
 * Returns the retired endpoint that a URL leads to; null: none.
 *
 * @param host in lower case; null: unknown. A host outside the table, such as a proxy, counts as unknown.
 * @param path without query; holes stand for unknown parts
 */
export function retiredAt(host: string | null, path: string): RetiredEndpoint | null {
  const row = host === null ? undefined : ROWS.get(host);
  const { version, resource } = partsOf(path);
  return (
    RETIRED_ENDPOINTS.find(
      (one) =>
        (row ? one.groups.includes(row.group) && isBelow(row.host, one.domains) : one.byPath) &&
        (one.version === undefined || version === null || version === one.version) &&
        one.paths.some((wanted) => resource === wanted || (one.below && resource.startsWith(`${wanted}/`))),
    ) ?? null
  );
}

/**
 * Returns the retired endpoint that a request in a Graph batch calls; null: none.
 *
 * @param path path of the batch; its version is the version of the requests in it
 * @param inner URL of the request, without host
 */
export function retiredInBatch(host: string | null, path: string, inner: string): RetiredEndpoint | null {
  return retiredAt(host, `${path.replace(/\$batch\/?$/i, '')}/${normalPath(inner)}`);
}

function isBelow(host: string, domains: RetiredEndpoint['domains']): boolean {
  return domains === undefined || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

const VERSION = /^(?:v\d[\d.]*|beta)$/;

/**
 * Returns what follows `/api` and the version, in lower case and without arguments; a leading hole stands for either.
 */
function partsOf(path: string): { readonly version: string | null; readonly resource: string } {
  const segments = path.toLowerCase().split('/').filter(Boolean);
  let version: string | null = null;
  let start = 0;
  for (const segment of segments) {
    if (VERSION.test(segment)) version = segment;
    else if (segment !== 'api' && !segment.includes(HOLE)) break;
    start++;
  }
  return {
    version,
    resource: segments
      .slice(start)
      .map((segment) => segment.split('(', 1)[0])
      .join('/'),
  };
}

/** Returns the endpoint that is retired first; undefined if the list is empty. */
export function earliest(endpoints: readonly RetiredEndpoint[]): RetiredEndpoint | undefined {
  return [...endpoints].sort((a, b) => ((a.since ?? '9') < (b.since ?? '9') ? -1 : 1))[0];
}

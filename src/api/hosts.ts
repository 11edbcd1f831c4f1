/** API families in which the program requires the header. */
export type ApiGroup = 'mde' | 'xdr' | 'siem' | 'graph';

/** One row of the host table. `paths`: `all`, or only those below `/security` (after an API version). */
export interface ApiHost {
  readonly host: string;
  readonly group: ApiGroup;
  readonly paths: 'all' | 'security';
}

function rows(group: ApiGroup, paths: ApiHost['paths'], ...hosts: string[]): ApiHost[] {
  return hosts.map((host) => ({ host, group, paths }));
}

/**
 * Hosts in scope. Sources: defender-docs `defender-endpoint/api/exposed-apis-list.md`, `defender-endpoint/gov.md`,
 * `includes/improve-request-performance.md`, `defender-xdr/api-list-incidents.md`; microsoft-graph-docs
 * `concepts/deployments.md`; some rows are known from public code only.
 */
export const API_HOSTS: readonly ApiHost[] = [
  ...rows('mde', 'all', 'api.security.microsoft.com'),
  ...['us', 'eu', 'uk', 'au', 'swa', 'ina', 'aea'].flatMap((region) =>
    rows('mde', 'all', `${region}.api.security.microsoft.com`),
  ),
  ...['api', 'api-us', 'api-eu', 'api-uk', 'api-eu3'].flatMap((name) =>
    rows('mde', 'all', `${name}.securitycenter.microsoft.com`),
  ),
  ...['api', 'api-us', 'api-eu', 'api-uk'].flatMap((name) => rows('mde', 'all', `${name}.securitycenter.windows.com`)),
  ...rows('mde', 'all', 'api-gcc.securitycenter.microsoft.us', 'api-gov.securitycenter.microsoft.us'),
  ...rows('xdr', 'all', 'api-gcc.security.microsoft.us', 'api-gov.security.microsoft.us'),
  ...rows('xdr', 'all', 'api-us.security.microsoft.com', 'api-eu.security.microsoft.com'),
  ...rows('xdr', 'all', 'api-uk.security.microsoft.com'),
  ...['us', 'eu', 'uk'].flatMap((region) =>
    rows('siem', 'all', `wdatp-alertexporter-${region}.securitycenter.windows.com`),
  ),
  ...rows('siem', 'all', 'wdatp-alertexporter-us.securitycenter.windows.us'),
  ...rows('siem', 'all', 'wdatp-alertexporter-us.gcc.securitycenter.windows.us'),
  ...['us', 'eu', 'uk'].flatMap((region) => rows('siem', 'all', `wdatp-alertexporter-${region}.windows.com`)),
  ...rows('graph', 'security', 'graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us'),
  ...rows('graph', 'security', 'microsoftgraph.chinacloudapi.cn', 'graph.microsoft.de'),
];

/** Stands for a part of a text that is known only at run time; a private-use character. */
export const HOLE = '\uE000';

/** Stands for the end of a URL that a response gave for its next page. */
export const NEXT_PAGE = `?${HOLE}next`;

/** The parts of a URL. `path` begins with `/` or a hole, or is empty for a bare origin; no query, no fragment. */
export interface Address {
  readonly host: string;
  readonly path: string;
}

/** Hosts that a manifest adds (`scan.hosts.extra`) or removes (`scan.hosts.ignore`). */
export interface HostChanges {
  readonly extra?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
}

/** Returns the table with a manifest's changes. Every path on a proxy's host is in scope. */
export class HostTable {
  readonly #rows: ReadonlyMap<string, ApiHost>;

  constructor(changes: HostChanges = {}) {
    const table = new Map(API_HOSTS.map((row) => [row.host, row]));
    for (const host of changes.extra ?? []) {
      const name = bareHost(host);
      if (name !== '' && !table.has(name)) table.set(name, { host: name, group: 'mde', paths: 'all' });
    }
    for (const host of changes.ignore ?? []) table.delete(bareHost(host));
    this.#rows = table;
  }

  get hosts(): readonly string[] {
    return [...this.#rows.keys()];
  }

  row(host: string): ApiHost | undefined {
    return this.#rows.get(host);
  }

  /** Parses a URL if its host is in the table. Holes may follow the host or be part of its name. */
  parse(text: string): Address | undefined {
    const match = ADDRESS.exec(text);
    if (!match) return undefined;
    const written = (match[1] as string).toLowerCase();
    const end = match[0].length;
    if (this.#rows.has(written)) return { host: written, path: normalPath(text.slice(end)) };
    const hole = written.indexOf(HOLE);
    if (hole === -1) return undefined;
    const before = written.slice(0, hole);
    if (this.#rows.has(before)) {
      const start = text.toLowerCase().indexOf(before) + before.length;
      return { host: before, path: normalPath(text.slice(start)) };
    }
    const host = this.#byPattern(before, written.slice(written.lastIndexOf(HOLE) + 1));
    return host === undefined ? undefined : { host, path: normalPath(text.slice(end)) };
  }

  /** A host with a hole for its region, such as `api-{region}.securitycenter.microsoft.com`. */
  #byPattern(before: string, after: string): string | undefined {
    if (!/^\.?(?:[a-z]+\.)*security(?:center)?\.[a-z]+\.[a-z]+$/.test(after)) return undefined;
    for (const host of this.#rows.keys()) if (host.startsWith(before) && host.endsWith(after)) return host;
    return undefined;
  }

  /**
   * Whether a request to this URL needs the header. `open`: too little of the path is known (a bare origin, or a Graph
   * path that begins with a hole).
   */
  scope(address: Address): 'in' | 'out' | 'open' {
    const row = this.#rows.get(address.host);
    if (!row) return 'out';
    if (isAudience(address.path)) return 'out';
    if (row.paths === 'security') return securityPath(address.path);
    return address.path === '' || address.path === '/' ? 'open' : 'in';
  }
}

/** Optional scheme, no user information, host, optional port; what follows must not continue the host. */
const ADDRESS = /^\s*(?:https?:\/\/)?([a-z0-9\uE000][a-z0-9.\uE000-]{2,251})(?::[\d\uE000]{1,5})?(?=[/?#]|\s*$)/i;

/** The host of a URL or of a text that is only a host, in lower case; empty: it has none. */
export function bareHost(text: string): string {
  const match = ADDRESS.exec(text);
  return match ? (match[1] as string).toLowerCase() : '';
}

/** Removes query and fragment and collapses `//`. */
export function normalPath(rest: string): string {
  const cut = rest.search(/[?#]/);
  return (cut === -1 ? rest : rest.slice(0, cut)).replace(/\/{2,}/g, '/').trimEnd();
}

/** `.default` scopes name an audience and are never requested. */
export function isAudience(path: string): boolean {
  return path.toLowerCase().endsWith('/.default');
}

const VERSION = /^\/(?:v1\.0|beta|v\d+(?:\.\d+)?|\uE000)(?=\/|$)/i;

function securityPath(path: string): 'in' | 'out' | 'open' {
  if (path === '' || path === '/') return 'open';
  const rest = path.replace(VERSION, '');
  if (/^\/security(?:[/\uE000]|$)/i.test(rest)) return 'in';
  if (rest === '' || rest === '/' || rest.startsWith(HOLE) || rest.startsWith(`/${HOLE}`)) return 'open';
  return /^\/?\$batch$/i.test(rest) ? 'open' : 'out';
}

/** Children of Graph's `/security`; a path or an SDK chain without a host is in scope only through one of these. */
export const SECURITY_CHILDREN: ReadonlySet<string> = new Set([
  'alerts',
  'alertsv2',
  'attacksimulation',
  'cases',
  'collaboration',
  'datadiscovery',
  'hostsecurityprofiles',
  'identities',
  'incidents',
  'informationprotection',
  'labels',
  'auditlog',
  'microsoftgraphsecurityrunhuntingquery',
  'providertenantsettings',
  'runhuntingquery',
  'rules',
  'securescores',
  'securescorecontrolprofiles',
  'securityactions',
  'subjectrightsrequests',
  'threatintelligence',
  'threatsubmission',
  'tiindicators',
  'triggers',
  'triggertypes',
]);

/** A segment in the form of the child names above: lower case, letters and digits only. */
export function childName(segment: string): string {
  return segment.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const RELATIVE_SECURITY = /^\/?(?:(?:v1\.0|beta|\uE000)\/)?security\/([a-z0-9_.]+)/i;

/** Whether a path without a host, such as `/security/alerts_v2`, is in scope by itself. */
export function isRelativeSecurity(path: string): boolean {
  const match = RELATIVE_SECURITY.exec(path);
  return match !== null && SECURITY_CHILDREN.has(childName(match[1] as string));
}

/** Whether a path without a host is below Graph's `/security`, provided that it belongs to Graph. */
export function isBelowSecurity(path: string): boolean {
  return /^\/?(?:(?:v1\.0|beta|\uE000)\/)?security\/[a-z]/i.test(path);
}

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;
/** The end of a path segment: the end of the path, a query, a key, or an unknown part. */
const END_OF_SEGMENT = String.raw`(?:[/?(\uE000]|$)`;

/** Actions on one machine, given by its id. */
const MACHINE_ACTIONS = anyOf([
  '(?:un)?isolate',
  'offboard',
  'logonusers',
  'getmissingkbs',
  'setdevicevalue',
  'startinvestigation',
]);
/** Ends of Defender for Endpoint paths that no other API is likely to have. */
const MDE_TAILS = anyOf([
  String.raw`advancedqueries\/run`,
  String.raw`advancedhunting\/run`,
  'machineactions',
  'exposurescore',
  'configurationscore',
  'libraryfiles',
  'runliveresponse',
  'runantivirusscan',
  'stopandquarantinefile',
  'collectinvestigationpackage',
  '(?:un)?restrictcodeexecution',
  String.raw`machines\/[^/?]+\/${MACHINE_ACTIONS}`,
  String.raw`machines\/(?:findbyip|findbytag|software\w+|secureconfigurations\w+)`,
  String.raw`vulnerabilities\/machinesvulnerabilities`,
]);
const MDE_TAIL = new RegExp(String.raw`\/${MDE_TAILS}${END_OF_SEGMENT}`, 'i');

/** Whether the words of a path with an unknown host show that it belongs to Defender. */
export function isDefenderPath(path: string): boolean {
  return MDE_TAIL.test(path);
}

/** Whether an environment variable, or another setting, has the URL of Defender's API: `MDE_BASE_URL`. */
export function namesDefenderAddress(name: string): boolean {
  return /^(?:ms_?)?(?:mde|defender|wdatp|mdatp)_?\w*(?:url|uri|host|base|endpoint)\w*$/i.test(name);
}

/** Whether the name of a class or file shows that it calls Defender. */
export function namesDefender(name: string): boolean {
  return (
    /(?<!bit|meta)defender|(?:^|[^a-z])(?:mde|wdatp|mdatp)(?:[^a-z]|$)/i.test(name) || /^M(?:DE|de)[A-Z]/.test(name)
  );
}

const MDE_RESOURCES = anyOf([
  'alerts',
  'incidents',
  'machines',
  'machineactions',
  'indicators',
  'files',
  'ips',
  'domains',
  'users',
  'investigations',
  'recommendations',
  'vulnerabilities',
  'software',
  'remediationtasks',
  'deviceavinfo',
]);
const MDE_RESOURCE = new RegExp(
  String.raw`^(?:https?:\/\/)?\uE000\/*api\/(?:v1\.0\/)?${MDE_RESOURCES}${END_OF_SEGMENT}`,
  'i',
);

/** Whether a path below an unknown host is Defender's if the code around it names Defender's API. */
export function mayBeDefenderPath(path: string): boolean {
  return MDE_RESOURCE.test(path);
}

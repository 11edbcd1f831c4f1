export const id = 9616;
export const ids = [9616];
export const modules = {

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decoded),
  M: () => (/* binding */ pathTemplate)
});

;// CONCATENATED MODULE: ./.build/src/api/path-words.js
/**
 * Words of the API paths, in their documented letter case; a path template contains only these. Sources: defender-docs
 * `defender-endpoint/api/`, `defender-xdr/`; microsoft-graph-docs `api-reference` (security API overview).
 */
const WORDS = `
  api security beta $batch $metadata $count $ref $value me tenants stats alerts alerts_v2 incidents comments

  advancedqueries advancedhunting run createAlertByReference batchUpdate domains files ips users user logonusers
  machines machine machineactions machineReferences relatedMachines investigations indicators import batchDelete
  libraryfiles score exposureScore configurationScore byMachineGroups
  software distribution vulnerabilities machinesVulnerabilities recommendations remediationTasks getMissingKbs
  findbyip findbytag addOrRemoveTagForMultipleMachines tags setDeviceValue
  isolate unisolate contain uncontain restrictCodeExecution unrestrictCodeExecution runAntiVirusScan
  collectInvestigationPackage offboard stopAndQuarantineFile startInvestigation initiateInvestigation runliveresponse
  setCriticality cancel getPackageUri getLiveResponseResultDownloadLink
  secureConfigurationsAssessmentByMachine secureConfigurationsAssessmentExport
  softwareInventoryByMachine softwareInventoryExport softwareInventoryNoProductCodeByMachine
  softwareInventoryNonCpeExport softwareVulnerabilitiesByMachine softwareVulnerabilitiesExport
  softwareVulnerabilityChangesByMachine browserExtensionsInventoryByMachine browserExtensionsInventoryExport
  browserExtensions permissionsInfo certificateAssessmentByMachine certificateAssessmentExport
  baselineComplianceAssessmentByMachine baselineComplianceAssessmentExport baselineProfiles baselineConfigurations
  hardwareFirmwareInventoryByMachine hardwareFirmwareInventoryExport infoGatheringExport
  deviceAvInfo infoGathering deviceAuthenticatedScanDefinitions deviceAuthenticatedScanAgents batchDeleteScans
  getScanHistoryByScanDefinitionId getScanHistoryBySessionId dataExportSettings

  secureScores secureScoreControlProfiles securityActions cancelSecurityAction tiIndicators submitTiIndicators
  updateTiIndicators deleteTiIndicators deleteTiIndicatorsByExternalId runHuntingQuery threatIntelligence
  articles articleIndicators intelProfiles intelligenceProfiles intelligenceProfileIndicators hosts hostComponents
  hostCookies hostPairs hostPorts hostSslCertificates hostTrackers components cookies hostPairs childHostPairs
  parentHostPairs ports reputation sslCertificates subdomains trackers passiveDns passiveDnsReverse passiveDnsRecords
  whois whoisRecords whoisHistoryRecords history relatedHosts vulnerabilityComponents
  cases ediscoveryCases collaboration analyzedEmails remediate rules detectionRules threatSubmission emailThreats
  urlThreats fileThreats emailThreatSubmissionPolicies attackSimulation simulations simulationAutomations trainings
  payloads landingPages loginPages identities healthIssues sensors sensorCandidates identityAccounts
  labels auditLog queries records triggers triggerTypes informationProtection subjectRightsRequests
`;
/** Documented form of a word by its lower-case form. */
const PATH_WORDS = new Map(WORDS.trim()
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]));

;// CONCATENATED MODULE: ./.build/src/api/path-template.js

/** Most segments of a template; longer paths end in `\u2026`. */
const MOST_SEGMENTS = 10;
/** `v1.0`, `v2`. */
const VERSION = /^v\d{1,2}(?:\.\d{1,2})?$/;
/** A bound function such as `findbyip(ip='\u2026')`, without its namespace. */
const FUNCTION = /^(?:microsoft\.graph\.(?:security\.)?)?([a-z_$]\w{0,60})\(/;
/**
 * Returns a path without customer data: only words that the APIs document are kept, and the rest (ids, hashes, names of
 * devices and people, arguments) becomes `{id}`. Letter case, double slashes and percent-encoding make no difference.
 *
 * @param path path of a URL, without query and fragment
 */
function pathTemplate(path) {
    const segments = path.split('/', 4 * MOST_SEGMENTS).filter((segment) => segment !== '');
    const shown = segments.slice(0, MOST_SEGMENTS).map(shownSegment);
    if (segments.length > MOST_SEGMENTS)
        shown.push('\u2026');
    return `/${shown.join('/')}`;
}
function shownSegment(segment) {
    const word = decoded(segment).toLowerCase();
    if (VERSION.test(word))
        return word;
    const called = FUNCTION.exec(word)?.[1];
    if (called !== undefined) {
        const name = PATH_WORDS.get(called);
        return name === undefined ? '{id}' : `${name}(\u2026)`;
    }
    return PATH_WORDS.get(word.replace(/^microsoft\.graph\.(?:security\.)?/, '')) ?? '{id}';
}
/** Unchanged if it is not valid percent-encoding. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 50246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ retiredAt),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   bk: () => (/* binding */ retiredInBatch)
/* harmony export */ });
/* unused harmony export RETIRED_ENDPOINTS */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);

const THREAT_HUNTING = 'POST /v1.0/security/runHuntingQuery of Microsoft Graph';
const HUNTING_NOTE = 'Retirement began on 2026-02-06. Host, token audience, permission and response differ: the results are in `schema` and `results`, and there is no `Stats`. Microsoft Graph in China has no `runHuntingQuery`.';
/** Read on 2026-11-29. Dates change, so each row has its source. */
const RETIRED_ENDPOINTS = [
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
        permission: 'SecurityAlert.Read.All (SecurityIncident.Read.All for incidents) instead of SecurityEvents.Read.All, or the same with ReadWrite.All',
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
        permission: 'the Machine permission of the action instead of SecurityActions.Read.All or SecurityActions.ReadWrite.All',
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
const ROWS = new Map(_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .API_HOSTS */ .no.map((row) => [row.host, row]));
/**
 * Returns the retired endpoint that a URL leads to; null: none.
 *
 * @param host in lower case; null: unknown. A host outside the table, such as a proxy, counts as unknown.
 * @param path without query; holes stand for unknown parts
 */
function retiredAt(host, path) {
    const row = host === null ? undefined : ROWS.get(host);
    const { version, resource } = partsOf(path);
    return (RETIRED_ENDPOINTS.find((one) => (row ? one.groups.includes(row.group) && isBelow(row.host, one.domains) : one.byPath) &&
        (one.version === undefined || version === null || version === one.version) &&
        one.paths.some((wanted) => resource === wanted || (one.below && resource.startsWith(`${wanted}/`)))) ?? null);
}
/**
 * Returns the retired endpoint that a request in a Graph batch calls; null: none.
 *
 * @param path path of the batch; its version is the version of the requests in it
 * @param inner URL of the request, without host
 */
function retiredInBatch(host, path, inner) {
    return retiredAt(host, `${path.replace(/\$batch\/?$/i, '')}/${(0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPath */ .FE)(inner)}`);
}
function isBelow(host, domains) {
    return domains === undefined || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
const VERSION = /^(?:v\d[\d.]*|beta)$/;
/**
 * Returns what follows `/api` and the version, in lower case and without arguments; a leading hole stands for either.
 */
function partsOf(path) {
    const segments = path.toLowerCase().split('/').filter(Boolean);
    let version = null;
    let start = 0;
    for (const segment of segments) {
        if (VERSION.test(segment))
            version = segment;
        else if (segment !== 'api' && !segment.includes(_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs))
            break;
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
function earliest(endpoints) {
    return [...endpoints].sort((a, b) => ((a.since ?? '9') < (b.since ?? '9') ? -1 : 1))[0];
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ EndpointTree)
/* harmony export */ });
/** Version segments: `/api/v1.0/alerts` is `/api/alerts`. */
const VERSION = /^(?:v\d[\d.]*|beta)$/;
/** Segments that lead to a resource but do not name one. */
const LEADING = new Set(['api', 'security']);
/** Matches any single segment. */
const ANY = '{id}';
/** Ends a path that `pathTemplate` cut. */
const CUT = '\u2026';
/**
 * Values by endpoint. A hole in place of the resource (`/api/{id}`) matches any path, a later hole matches one segment.
 * Regional hosts of one API are different hosts.
 */
class EndpointTree {
    #root = newNode();
    /** Returns the value at exactly this endpoint, creating it if there is none. */
    at({ host, method, path }, make) {
        const leaves = this.#leavesAt(path);
        const key = `${method ?? ''} ${host ?? ''}`;
        const leaf = leaves.get(key) ?? { host, method, value: make() };
        leaves.set(key, leaf);
        return leaf.value;
    }
    #leavesAt(path) {
        if (path === null)
            return this.#root.open;
        let node = this.#root;
        let isLeading = true;
        for (const segment of segmentsOf(path)) {
            if (segment === CUT || (isLeading && segment === ANY))
                return node.open;
            isLeading &&= LEADING.has(segment);
            const next = node.next.get(segment) ?? newNode();
            node.next.set(segment, next);
            node = next;
        }
        return node.ending;
    }
    /** Returns the values whose endpoint may be that of a recorded request. */
    matches({ host, method, path }) {
        const found = [];
        const segments = segmentsOf(path);
        const visit = (node, depth) => {
            found.push(...node.open.values());
            const segment = segments[depth];
            if (segment === undefined) {
                found.push(...node.ending.values());
                return;
            }
            for (const key of new Set([segment, ANY])) {
                const next = node.next.get(key);
                if (next)
                    visit(next, depth + 1);
            }
        };
        visit(this.#root, 0);
        return found.filter((one) => fits(one.host, host) && fits(one.method, method)).map(({ value }) => value);
    }
}
function newNode() {
    return { next: new Map(), ending: new Map(), open: new Map() };
}
function fits(one, other) {
    return one === null || other === null || one === other;
}
/** Returns the segments of a path without the version before the resource. */
function segmentsOf(path) {
    const segments = path.split('/').filter((segment) => segment !== '');
    const version = segments.findIndex((segment) => VERSION.test(segment));
    return version === 0 || (version === 1 && LEADING.has(segments[0] ?? ''))
        ? segments.filter((_, index) => index !== version)
        : segments;
}


/***/ }),

/***/ 47614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ MOST_CALLS),
  D: () => (/* binding */ readRecordings)
});

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
;// CONCATENATED MODULE: ./.build/src/har/json-tokens.js
/** The token that the current byte is part of. The number states follow the grammar of RFC 8259, section 6. */
const Token = {
    none: 0,
    string: 1,
    escape: 2,
    hex: 3,
    literal: 4,
    minus: 5,
    zero: 6,
    integer: 7,
    point: 8,
    fraction: 9,
    exponent: 10,
    exponentSign: 11,
    exponentDigits: 12,
};
/** Whether a number may end in this state. */
function endsNumber(token) {
    const { zero, integer, fraction, exponentDigits } = Token;
    return token === zero || token === integer || token === fraction || token === exponentDigits;
}
function isHex(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
/** Transitions of a number (RFC 8259, section 6); the first three start one. */
const STEPS = [
    [Token.none, '-', Token.minus],
    [Token.none, '0', Token.zero],
    [Token.none, '123456789', Token.integer],
    [Token.minus, '0', Token.zero],
    [Token.minus, '123456789', Token.integer],
    [Token.zero, '.', Token.point],
    [Token.zero, 'eE', Token.exponent],
    [Token.integer, '0123456789', Token.integer],
    [Token.integer, '.', Token.point],
    [Token.integer, 'eE', Token.exponent],
    [Token.point, '0123456789', Token.fraction],
    [Token.fraction, '0123456789', Token.fraction],
    [Token.fraction, 'eE', Token.exponent],
    [Token.exponent, '+-', Token.exponentSign],
    [Token.exponent, '0123456789', Token.exponentDigits],
    [Token.exponentSign, '0123456789', Token.exponentDigits],
    [Token.exponentDigits, '0123456789', Token.exponentDigits],
];
/** The state after each byte, at 256 times the previous state plus the byte; `none` where there is no transition. */
const NEXT = new Uint8Array(256 * Object.keys(Token).length);
for (const [from, bytes, to] of STEPS)
    for (const byte of bytes)
        NEXT[256 * from + byte.charCodeAt(0)] = to;
/** Returns the state of a number after one more byte, or `none` if the byte is not part of it. */
function afterNumberByte(token, byte) {
    return NEXT[256 * token + byte];
}

;// CONCATENATED MODULE: ./.build/src/har/json-bytes.js

/** Deepest nesting that is accepted; recorders write about ten levels. */
const DEEPEST = 512;
/** What may come next. */
const Expect = { value: 0, valueOrEnd: 1, keyOrEnd: 2, key: 3, colon: 4, commaOrEnd: 5, nothing: 6 };
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const COLON = 0x3a;
const OBJECT = 0x7b;
const END_OF_OBJECT = 0x7d;
const ARRAY = 0x5b;
const END_OF_ARRAY = 0x5d;
/** White space other than the line feed, which is counted. */
const IS_SPACE = new Uint8Array(256);
for (const space of ' \t\r')
    IS_SPACE[space.charCodeAt(0)] = 1;
/** Bytes that end a run of plain characters in a string: the quote, the backslash and control characters. */
const STOPS_STRING = new Uint8Array(256).fill(1, 0, 0x20);
STOPS_STRING[QUOTE] = 1;
STOPS_STRING[BACKSLASH] = 1;
/** What may follow a backslash, except `u`. */
const ESCAPES = new Uint8Array(256);
for (const letter of '"\\/bfnrt')
    ESCAPES[letter.charCodeAt(0)] = 1;
const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));
/** Longest key that is kept, in bytes as written; a longer one is reported as the empty key. */
const LONGEST_KEY = 64;
/**
 * Parses JSON (RFC 8259) from pieces of any size, byte by byte, in constant memory. Reports where the bytes stop being
 * JSON; accepts malformed UTF-8 inside strings, like a lenient decoder.
 */
class JsonBytes {
    /** Number of containers around the current place. */
    depth = 0;
    fault = null;
    #events;
    /** Deepest level at which values and keys are reported. */
    #deepestTold;
    /** 1: object, 0: array. */
    #kinds = new Uint8Array(DEEPEST);
    #expect = Expect.value;
    #token = Token.none;
    #isKey = false;
    #hexLeft = 0;
    #literal = '';
    #literalAt = 0;
    #key = new Uint8Array(LONGEST_KEY);
    #keyLength = 0;
    #line = 1;
    /** UTF-16 units of the current line up to `#counted`. */
    #units = 0;
    #counted = 0;
    #piece = new Uint8Array(0);
    constructor(events, deepestTold) {
        this.#events = events;
        this.#deepestTold = deepestTold;
    }
    /** Name of the last key; empty if it is longer than `LONGEST_KEY`. */
    get key() {
        if (this.#keyLength > LONGEST_KEY)
            return '';
        const text = String.fromCharCode(...this.#key.subarray(0, this.#keyLength));
        return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
    }
    /** Returns the place of an offset in the current piece; offsets must not decrease. */
    place(offset) {
        this.#count(offset);
        return { line: this.#line, column: this.#units + 1 };
    }
    /** Parses one more piece, up to its end or to the fault. */
    push(piece) {
        this.#piece = piece;
        this.#counted = 0;
        let at = 0;
        while (at < piece.length && !this.fault) {
            if (this.#token === Token.none)
                at = this.#structure(at);
            else if (this.#token === Token.string)
                at = this.#string(at);
            else if (this.#token <= Token.literal)
                at = this.#inside(at);
            else
                at = this.#number(at);
        }
        this.#count(piece.length);
    }
    /** Ends the text: anything still open is a fault. */
    finish() {
        if (this.fault)
            return;
        if (this.#token >= Token.minus)
            this.#endNumber(this.#piece.length);
        if (!this.fault && (this.#token !== Token.none || this.#expect !== Expect.nothing))
            this.#fail(this.#piece.length, 'the file is incomplete');
    }
    #fail(offset, reason) {
        this.fault ??= { place: this.place(offset), reason };
        return this.#piece.length;
    }
    #count(offset) {
        const piece = this.#piece;
        let units = 0;
        for (let at = this.#counted; at < offset; at++) {
            const byte = piece[at];
            if ((byte & 0xc0) !== 0x80)
                units += byte >= 0xf0 ? 2 : 1;
        }
        this.#units += units;
        this.#counted = Math.max(this.#counted, offset);
    }
    /** Reads a byte outside strings, numbers and literals; returns the offset of the next byte to read. */
    #structure(at) {
        const byte = this.#piece[at];
        if (byte === NEWLINE) {
            this.#line++;
            this.#units = 0;
            this.#counted = at + 1;
            return at + 1;
        }
        return IS_SPACE[byte] === 1 ? at + 1 : this.#next(at, byte);
    }
    #next(at, byte) {
        switch (this.#expect) {
            case Expect.commaOrEnd:
                return byte === COMMA ? this.#comma(at) : this.#close(at, byte);
            case Expect.colon:
                return byte === COLON ? this.#colon(at) : this.#fail(at, 'a colon is missing');
            case Expect.keyOrEnd:
                return byte === QUOTE ? this.#openKey(at) : this.#close(at, byte);
            case Expect.key:
                return byte === QUOTE ? this.#openKey(at) : this.#fail(at, 'a quoted name is missing');
            case Expect.valueOrEnd:
                return byte === END_OF_ARRAY ? this.#close(at, byte) : this.#begin(at, byte);
            case Expect.value:
                return this.#begin(at, byte);
            default:
                return this.#fail(at, 'more text follows the end');
        }
    }
    #comma(at) {
        this.#expect = this.#inObject() ? Expect.key : Expect.value;
        return at + 1;
    }
    #colon(at) {
        this.#expect = Expect.value;
        return at + 1;
    }
    #inObject() {
        return this.#kinds[this.depth - 1] === 1;
    }
    #openKey(at) {
        this.#token = Token.string;
        this.#isKey = true;
        this.#keyLength = 0;
        return at + 1;
    }
    #begin(at, byte) {
        if (this.depth <= this.#deepestTold)
            this.#events.begin(at, byte);
        if (byte === OBJECT || byte === ARRAY)
            return this.#open(at, byte);
        if (byte === QUOTE) {
            this.#token = Token.string;
            this.#isKey = false;
            return at + 1;
        }
        const number = afterNumberByte(Token.none, byte);
        if (number === Token.none)
            return this.#beginLiteral(at, byte);
        this.#token = number;
        return at + 1;
    }
    #open(at, byte) {
        if (this.depth === DEEPEST)
            return this.#fail(at, `it is nested more than ${DEEPEST} levels deep`);
        const isObject = byte === OBJECT;
        this.#kinds[this.depth++] = isObject ? 1 : 0;
        this.#expect = isObject ? Expect.keyOrEnd : Expect.valueOrEnd;
        return at + 1;
    }
    #beginLiteral(at, byte) {
        const word = LITERALS.get(byte);
        if (word === undefined)
            return this.#fail(at, 'a value is missing');
        this.#token = Token.literal;
        this.#literal = word;
        this.#literalAt = 1;
        return at + 1;
    }
    #close(at, byte) {
        const wanted = this.#inObject() ? END_OF_OBJECT : END_OF_ARRAY;
        if (byte !== wanted)
            return this.#fail(at, `a comma or ${this.#inObject() ? '}' : ']'} is missing`);
        this.depth--;
        this.#endValue(at + 1);
        return at + 1;
    }
    #endValue(offset) {
        this.#token = Token.none;
        this.#expect = this.depth === 0 ? Expect.nothing : Expect.commaOrEnd;
        if (this.depth <= this.#deepestTold)
            this.#events.end(offset);
    }
    #string(from) {
        const piece = this.#piece;
        const at = endOfRun(piece, from);
        if (this.#isKey)
            this.#addToKey(from, at);
        if (at === piece.length)
            return at;
        const byte = piece[at];
        if (byte === BACKSLASH) {
            if (this.#isKey)
                this.#addToKey(at, at + 1);
            this.#token = Token.escape;
        }
        else if (byte !== QUOTE)
            return this.#fail(at, 'a string is not closed on its line');
        else if (this.#isKey) {
            this.#token = Token.none;
            this.#expect = Expect.colon;
        }
        else
            this.#endValue(at + 1);
        return at + 1;
    }
    #addToKey(from, to) {
        if (this.depth > this.#deepestTold)
            return;
        const length = this.#keyLength + (to - from);
        if (length <= LONGEST_KEY)
            this.#key.set(this.#piece.subarray(from, to), this.#keyLength);
        this.#keyLength = length;
    }
    /** Reads one byte of an escape or of `true`, `false`, `null`; returns the next offset. */
    #inside(at) {
        const byte = this.#piece[at];
        if (this.#token === Token.literal) {
            if (byte !== this.#literal.charCodeAt(this.#literalAt++))
                return this.#fail(at, 'a value is missing');
            if (this.#literalAt === this.#literal.length)
                this.#endValue(at + 1);
            return at + 1;
        }
        if (this.#isKey)
            this.#addToKey(at, at + 1);
        if (this.#token === Token.escape) {
            if (byte === 0x75) {
                this.#token = Token.hex;
                this.#hexLeft = 4;
            }
            else if (ESCAPES[byte] === 1)
                this.#token = Token.string;
            else
                return this.#fail(at, 'a backslash is before the wrong character');
            return at + 1;
        }
        if (!isHex(byte))
            return this.#fail(at, 'an escape needs four hexadecimal digits');
        if (--this.#hexLeft === 0)
            this.#token = Token.string;
        return at + 1;
    }
    #number(from) {
        const piece = this.#piece;
        for (let at = from; at < piece.length; at++) {
            const next = afterNumberByte(this.#token, piece[at]);
            if (next === Token.none)
                return this.#endNumber(at);
            this.#token = next;
        }
        return piece.length;
    }
    #endNumber(at) {
        if (!endsNumber(this.#token))
            return this.#fail(at, 'a number is incomplete');
        this.#endValue(at);
        return at;
    }
}
/** Returns the offset of the first byte of a string that is not a plain character or a simple escape. */
function endOfRun(piece, from) {
    let at = from;
    for (;;) {
        while (at < piece.length && STOPS_STRING[piece[at]] === 0)
            at++;
        if (piece[at] !== BACKSLASH || ESCAPES[piece[at + 1]] !== 1)
            return at;
        at += 2;
    }
}

;// CONCATENATED MODULE: ./.build/src/har/entries.js



const LIMITS = { fileBytes: sizes/* MOST_BYTES */.u.har, entryBytes: sizes/* MOST_BYTES */.u.harEntry };
/**
 * Yields the entries of a HAR one by one, with memory for one entry and one piece. Entries before a fault are yielded;
 * response bodies are skipped. The caller may overwrite a piece once the next one is requested.
 */
function* readEntries(pieces, limits = LIMITS) {
    const reader = new EntryReader(limits.entryBytes);
    let bytes = 0;
    for (const piece of withoutMark(pieces)) {
        bytes += piece.length;
        yield* reader.push(bytes > limits.fileBytes ? piece.subarray(0, piece.length - (bytes - limits.fileBytes)) : piece);
        if (reader.fault)
            break;
        if (bytes > limits.fileBytes)
            return { kind: 'too-large', place: reader.here };
    }
    return reader.finish(bytes);
}
/** Bytes read before the found entries are yielded, so that a large piece does not fill the memory with its entries. */
const STEP = 64 * 1024;
function* withoutMark(pieces) {
    let seen = 0;
    for (const piece of pieces) {
        let from = 0;
        while (seen < core_bytes/* UTF8_MARK */.WP.length && from < piece.length) {
            if (piece[from] !== core_bytes/* UTF8_MARK */.WP[seen])
                seen = core_bytes/* UTF8_MARK */.WP.length;
            else {
                from++;
                seen++;
            }
        }
        for (; from < piece.length; from += STEP)
            yield piece.subarray(from, from + STEP);
    }
}
/** Depths of the relevant values: the number of containers around them. */
const Depth = { root: 0, log: 1, entries: 2, entry: 3, member: 4, content: 5 };
const entries_OBJECT = 0x7b;
const entries_ARRAY = 0x5b;
const NULL = new TextEncoder().encode('null');
class EntryReader {
    fault = null;
    #json = new JsonBytes(this, Depth.content);
    #largest;
    #piece = new Uint8Array(0);
    #rootIsObject = false;
    #inLog = false;
    #logSeen = false;
    #inEntries = false;
    #entriesSeen = false;
    #count = 0;
    #inEntry = false;
    #entryIsObject = false;
    #inResponse = false;
    #inContent = false;
    #place = { line: 1, column: 1 };
    #kept = [];
    #keptBytes = 0;
    /** Offset in the piece of the first byte that is not kept yet. */
    #from = 0;
    #finished = [];
    constructor(largest) {
        this.#largest = largest;
    }
    /** After the last piece. */
    get here() {
        return this.#json.place(this.#piece.length);
    }
    push(piece) {
        this.#piece = piece;
        this.#from = 0;
        this.#json.push(piece);
        this.fault ??= this.#json.fault;
        if (this.#inEntry && !this.#inContent)
            this.#keep(piece.length);
        const finished = this.#finished;
        this.#finished = [];
        return finished;
    }
    finish(bytes) {
        if (!this.fault)
            this.#json.finish();
        const fault = this.fault ?? this.#json.fault;
        const start = { line: 1, column: 1 };
        if (bytes === 0)
            return { kind: 'damaged', place: start, reason: 'the file is empty', entry: null };
        if (!fault && this.#entriesSeen)
            return { kind: 'complete' };
        if (!fault)
            return { kind: 'damaged', place: start, reason: "it has no list 'log.entries'", entry: null };
        const { place } = fault;
        const atStart = place.line === 1 && place.column === 1;
        const reason = atStart ? "it does not begin with '{', so it is not uncompressed JSON in UTF-8" : fault.reason;
        return { kind: 'damaged', place, reason, entry: this.#inEntry ? this.#count : null };
    }
    begin(offset, byte) {
        switch (this.#json.depth) {
            case Depth.root:
                this.#rootIsObject = byte === entries_OBJECT;
                return;
            case Depth.log:
                if (this.#rootIsObject && this.#json.key === 'log')
                    this.#beginLog(offset, byte);
                return;
            case Depth.entries:
                if (this.#inLog && this.#json.key === 'entries')
                    this.#beginEntries(offset, byte);
                return;
            case Depth.entry:
                if (this.#inEntries)
                    this.#beginEntry(offset, byte);
                return;
            case Depth.member:
                if (this.#inEntry && this.#entryIsObject)
                    this.#beginMember(offset, byte);
                return;
            default:
                if (this.#inResponse && this.#json.key === 'content')
                    this.#beginContent(offset);
        }
    }
    end(offset) {
        switch (this.#json.depth) {
            case Depth.log:
                this.#inLog = false;
                return;
            case Depth.entries:
                this.#inEntries = false;
                return;
            case Depth.entry:
                if (this.#inEntry)
                    this.#endEntry(offset);
                return;
            case Depth.member:
                this.#inResponse = false;
                return;
            case Depth.content:
                if (!this.#inContent)
                    return;
                this.#inContent = false;
                this.#from = offset;
        }
    }
    #fail(offset, reason) {
        this.fault ??= { place: this.#json.place(offset), reason };
    }
    #beginLog(offset, byte) {
        if (this.#logSeen)
            this.#fail(offset, "'log' appears twice");
        this.#logSeen = true;
        this.#inLog = byte === entries_OBJECT;
    }
    #beginEntries(offset, byte) {
        if (this.#entriesSeen)
            this.#fail(offset, "'entries' appears twice");
        this.#inEntries = byte === entries_ARRAY;
        this.#entriesSeen ||= this.#inEntries;
    }
    #beginMember(offset, byte) {
        if (this.#json.key === 'request')
            this.#place = this.#json.place(offset);
        this.#inResponse = byte === entries_OBJECT && this.#json.key === 'response';
    }
    /** Writes `null` for the content, which is not kept. */
    #beginContent(offset) {
        this.#keep(offset);
        this.#add(NULL);
        this.#inContent = true;
    }
    #beginEntry(offset, byte) {
        this.#inEntry = true;
        this.#entryIsObject = byte === entries_OBJECT;
        this.#place = this.#json.place(offset);
        this.#kept = [];
        this.#keptBytes = 0;
        this.#from = offset;
    }
    #endEntry(offset) {
        this.#keep(offset);
        this.#inEntry = false;
        const bytes = this.#keptBytes > this.#largest ? null : joined(this.#kept, this.#keptBytes);
        this.#kept = [];
        this.#finished.push({ index: this.#count++, place: this.#place, bytes });
    }
    /** Keeps the current piece up to an offset, as a copy, because the caller may overwrite the piece. */
    #keep(to) {
        if (to > this.#from)
            this.#add(new Uint8Array(this.#piece.subarray(this.#from, to)));
        this.#from = to;
    }
    #add(bytes) {
        this.#keptBytes += bytes.length;
        if (this.#keptBytes <= this.#largest)
            this.#kept.push(bytes);
        else
            this.#kept = [];
    }
}
function joined(pieces, length) {
    const only = pieces[0];
    if (pieces.length === 1 && only)
        return only;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/api/path-template.js + 1 modules
var path_template = __webpack_require__(5721);
// EXTERNAL MODULE: ./.build/src/api/retired-endpoints.js
var retired_endpoints = __webpack_require__(50246);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/user-agent/grammar.js + 4 modules
var grammar = __webpack_require__(78838);
;// CONCATENATED MODULE: ./.build/src/har/request.js
/** @param entry an element of `log.entries`, as parsed */
function requestOf(entry) {
    const request = field(entry, 'request');
    const body = field(field(request, 'postData'), 'text');
    return {
        method: request_text(field(request, 'method')).trim().toUpperCase(),
        address: request_text(field(request, 'url')),
        headers: headersOf(request),
        body: typeof body === 'string' ? body : null,
    };
}
/** Returns the headers of a request or a response, in order; null if there is no list. */
function headersOf(message) {
    const headers = field(message, 'headers');
    if (!Array.isArray(headers))
        return null;
    return headers.map((header) => ({ name: request_text(field(header, 'name')), value: request_text(field(header, 'value')) }));
}
/** Headers that let their readers act as the caller. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);
/** What recorders and sanitizers write in place of a secret. */
const REDACTED = /^(?:(?:bearer|basic)\s+)?(?:\*+|[[<(]?redacted[\])>]?|)$/i;
/** Whether an entry contains an Authorization header or a cookie, sent or received. */
function holdsCredentials(entry) {
    return ['request', 'response'].some((side) => {
        const message = field(entry, side);
        const cookies = field(message, 'cookies');
        if (Array.isArray(cookies) && cookies.some((cookie) => isSecret(request_text(field(cookie, 'value')))))
            return true;
        return (headersOf(message) ?? []).some(({ name, value }) => CREDENTIAL_HEADERS.has(name.toLowerCase()) && isSecret(value));
    });
}
function isSecret(value) {
    return !REDACTED.test(value.trim());
}
function field(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function request_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/src/har/judge.js







/** UTF-16 units of a User-Agent that are judged; 256 are too many already. */
const LONGEST_KEPT = 1024;
/** RFC 9110 section 9, RFC 5789. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
/** The preflight request of a browser, and the opening of a proxy's tunnel: not API calls. */
const NOT_CALLS = new Set(['OPTIONS', 'CONNECT']);
/** Judges one entry of `log.entries`; null: not applicable. */
function judgeEntry(entry, index, place, table) {
    const request = requestOf(entry);
    if (NOT_CALLS.has(request.method))
        return null;
    const url = urlOf(request);
    const call = { index, place, method: METHODS.has(request.method) ? request.method : null };
    if (!url) {
        if (!namesHost(request, table))
            return null;
        return { ...call, ...NOTHING_READ, problem: 'its URL is not valid' };
    }
    const host = url.hostname.replace(/\.$/, '');
    const batched = isBatch(url.pathname) ? securityPaths(request.body) : [];
    const scope = /^https?:$/.test(url.protocol) ? scopeOf(host, url.pathname, batched, table) : 'out';
    if (scope === 'out')
        return null;
    const path = pathOf(url.pathname);
    const found = [(0,retired_endpoints/* retiredAt */.FN)(host, path), ...(batched ?? []).map((inner) => (0,retired_endpoints/* retiredInBatch */.bk)(host, path, inner))];
    const retired = [...new Set(found)].filter((one) => one !== null);
    const where = { ...call, host, pathTemplate: (0,path_template/* pathTemplate */.M)(url.pathname), retired };
    if (scope === 'unknown')
        return { ...where, ...NO_USER_AGENT, form: 'unverifiable', problem: 'the body of the batch was not recorded' };
    return { ...where, ...judgeHeaders(request.headers) };
}
const NO_USER_AGENT = { userAgent: null, name: null, version: null };
const NOTHING_READ = { ...NO_USER_AGENT, form: 'unverifiable', host: null, pathTemplate: null, retired: [] };
/** An entry that is too large to judge. */
function unreadCall(index, place, problem) {
    return { index, place, method: null, ...NOTHING_READ, problem };
}
function pathOf(pathname) {
    return (0,hosts/* normalPath */.FE)((0,path_template/* decoded */.D)(pathname).replace(/[?#]/g, '_'));
}
function isBatch(pathname) {
    return /\/\$batch\/?$/i.test(pathOf(pathname));
}
/**
 * Judges the scope of a Graph batch by the requests in its body.
 *
 * @param batched as `securityPaths` returns them
 */
function scopeOf(host, pathname, batched, table) {
    const row = table.row(host);
    if (!row)
        return 'out';
    const scope = table.scope({ host, path: pathOf(pathname) });
    if (scope !== 'open')
        return scope;
    if (row.paths === 'all')
        return 'in';
    if (batched === null)
        return 'unknown';
    return batched.length > 0 ? 'in' : 'out';
}
/** Returns the paths below `/security` that a batch requests (`requests[].url`); null: the body does not show them. */
function securityPaths(body) {
    const batch = parsed(body);
    const requests = typeof batch === 'object' && batch !== null && 'requests' in batch ? batch.requests : undefined;
    if (!Array.isArray(requests))
        return null;
    return requests.flatMap((inner) => {
        if (typeof inner !== 'object' || inner === null || !('url' in inner) || typeof inner.url !== 'string')
            return [];
        const path = inner.url.replace(/^https?:\/\/[^/?#]*/i, '');
        const isSecurity = /^security(?:[/?#]|$)/i.test(path.replace(/^\/*(?:(?:v1\.0|beta)(?=\/))?\/*/i, ''));
        return isSecurity ? [path] : [];
    });
}
function parsed(text) {
    try {
        return text === null ? undefined : JSON.parse(text);
    }
    catch {
        // A body that was cut off or is not JSON shows nothing.
        return undefined;
    }
}
/** Some recorders omit the scheme, or the host too, which is then in a header of its own. */
function urlOf(request) {
    const { address } = request;
    const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address)
        ? address
        : `https://${address.startsWith('/') ? sentTo(request) : ''}${address}`;
    return (0,url/* isUrl */.g)(full) ? new URL(full) : null;
}
function sentTo({ headers }) {
    return headers?.find((header) => header.name.toLowerCase() === 'host')?.value ?? '';
}
/** Whether an invalid URL, or the Host header, names a host of the table. */
function namesHost(request, table) {
    const text = `${request.address} ${sentTo(request)}`.toLowerCase();
    return table.hosts.some((host) => text.includes(host));
}
function judgeHeaders(headers) {
    if (!headers)
        return { ...NO_USER_AGENT, form: 'unverifiable', problem: 'the recording has no headers' };
    const sent = headers.filter((header) => header.name.toLowerCase() === 'user-agent');
    if (sent.length > 1)
        return { ...NO_USER_AGENT, form: 'malformed', problem: 'the header is sent twice' };
    const value = sent[0]?.value ?? '';
    if (value.trim() === '') {
        const similar = headers.some(({ name }) => /^(?:x[-_])?user[-_ ]?agent\s?$/i.test(name) && name.toLowerCase() !== 'user-agent');
        const problem = similar ? 'the header has the wrong name' : null;
        return { ...NO_USER_AGENT, form: 'missing', problem };
    }
    return judgeValue(value.length > LONGEST_KEPT ? (0,core_bytes/* copyOf */.zP)(value.slice(0, LONGEST_KEPT)) : value);
}
function judgeValue(value) {
    const { faults, product } = (0,grammar/* judgeUserAgent */.y)(value);
    const worst = faults.find((fault) => fault.severity === 'error');
    if (worst)
        return { form: worst.status, userAgent: value, name: null, version: null, problem: worst.problem };
    const [name = '', version = ''] = value.slice(product.start, product.end).split('/');
    return { form: 'formed', userAgent: value, name, version, problem: null };
}
/** Texts in lower case; every entry in scope contains at least one of them. */
function needlesOf(table) {
    const known = new Set(hosts/* API_HOSTS */.no.map((row) => row.host));
    const needles = table.hosts.map((host) => (known.has(host) ? host.split('.').slice(-3).join('.') : host));
    return [...new Set(needles)];
}

;// CONCATENATED MODULE: ./.build/src/har/recording.js





/** Most calls in scope that a single run judges; beyond that, recordings are too large to judge. */
const MOST_CALLS = 50_000;
/** Reads files one by one, each once and in bounded memory. */
function readRecordings(files, table, most = MOST_CALLS) {
    let left = most;
    return files.paths.map((path) => {
        const recording = readRecording(path, files, table, left);
        left -= recording.calls.length;
        return recording;
    });
}
function readRecording(path, files, table, most) {
    const calls = [];
    const tracked = files.isTracked(path);
    const mayBeInScope = scopeTest(table);
    let credentials = null;
    const found = (entries, ending) => ({ path, entries, calls, ending, credentials });
    const pieces = files.pieces(path);
    if (!pieces)
        return found(0, { kind: 'unreadable' });
    const entries = readEntries(pieces);
    for (let count = 0;; count++) {
        const { done, value } = entries.next();
        if (done)
            return found(count, value);
        const { place } = value;
        const { isCandidate, entry } = recording_parsed(value, { mayBeInScope, tracked });
        if (tracked && holdsCredentials(entry))
            credentials = withOneMore(credentials, place);
        const call = isCandidate ? callOf(value, entry, table) : null;
        if (!call)
            continue;
        if (calls.length === most) {
            entries.return({ kind: 'complete' });
            return found(count, { kind: 'too-many', place });
        }
        calls.push(call);
    }
}
/** Parses an entry that may be in scope, or whose credentials matter; an unread entry may be in scope. */
function recording_parsed({ bytes }, { mayBeInScope, tracked }) {
    if (bytes === null)
        return { isCandidate: true };
    const text = (0,core_bytes/* roughTextOf */.Y9)(bytes);
    const isCandidate = mayBeInScope(text);
    return isCandidate || tracked ? { isCandidate, entry: JSON.parse(text) } : { isCandidate };
}
function withOneMore(credentials, place) {
    return { entries: (credentials?.entries ?? 0) + 1, first: credentials?.first ?? place };
}
function callOf({ index, place, bytes }, entry, table) {
    return bytes === null ? unreadCall(index, place, TOO_LARGE) : judgeEntry(entry, index, place, table);
}
const TOO_LARGE = `it is larger than ${(0,sizes/* sizeText */.l)(sizes/* MOST_BYTES */.u.harEntry)}`;
/**
 * Returns a test for whether an entry is worth parsing. It searches the raw text for hosts, where JSON may write any
 * letter as `\u00..`; a text with such an escape is always parsed. Percent-encoded hosts, which no client sends, are
 * not found.
 */
function scopeTest(table) {
    const needles = needlesOf(table);
    return (text) => {
        if (text.includes('\\u00'))
            return true;
        const lower = text.toLowerCase();
        return needles.some((needle) => lower.includes(needle));
    };
}


/***/ }),

/***/ 82085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  uK: () => (/* binding */ atPrecision),
  xK: () => (/* binding */ developedVersion),
  cc: () => (/* binding */ precisionThatFits),
  c7: () => (/* binding */ relate)
});

// UNUSED EXPORTS: hasFewerParts, relateUserAgent

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./.build/src/release/pep440.js
/** Spellings in PEP 440, section "Normalization"; case-insensitive. */
const EPOCH = String.raw `(?:(\d+)!)?`;
const RELEASE = String.raw `(\d+(?:\.\d+)*)`;
const PRE = String.raw `(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?`;
const POST = String.raw `(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?`;
const DEV = String.raw `(?:[-_.]?(dev)[-_.]?(\d*))?`;
const LOCAL = String.raw `(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?`;
const FORM = new RegExp(`^v?${EPOCH}${RELEASE}${PRE}${POST}${DEV}${LOCAL}$`);
const SPELLINGS = new Map([
    ['alpha', 'a'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
]);
/** Parses also one to four plain numbers, as in .NET, and dates. Null: another scheme. */
function parsePep440(version) {
    const match = FORM.exec(version.toLowerCase());
    if (!match)
        return null;
    const [, epoch, release, pre, preNumber, implicitPost, post, dev, devNumber] = match;
    return {
        epoch: number(epoch),
        release: trimZeros(release.split('.').map(number)),
        pre: pre === undefined ? '' : (SPELLINGS.get(pre) ?? pre) + number(preNumber),
        post: implicitPost !== undefined || post !== undefined ? number(implicitPost ?? post) : '',
        dev: dev === undefined ? '' : number(devNumber),
    };
}
/** As text, because it can have any length. */
function number(digits) {
    return digits?.replace(/^0+(?=\d)/, '') || '0';
}
function trimZeros(parts) {
    const last = parts.findLastIndex((part) => part !== '0');
    return parts.slice(0, last + 1);
}

;// CONCATENATED MODULE: ./.build/src/release/compare.js


/**
 * Compares a version with the expected one. Ignores build metadata and a leading `v`. Two SemVer versions are compared
 * by SemVer, two PEP 440 versions (including plain numbers of any length) by PEP 440, others as text.
 */
function relate(version, wanted) {
    const [a, b] = [bare(version), bare(wanted)];
    if (a === b)
        return 'same';
    return relateSemVer(a, b) ?? relatePep440(a, b) ?? 'different';
}
/** Does the same for the version in a User-Agent, which may omit parts if the precision allows it. */
function relateUserAgent(version, wanted, precision) {
    const parts = plainNumbers(version);
    if (!parts)
        return relate(version, wanted);
    const given = leadingNumbers(wanted);
    if (precision !== 'full' && parts.length < PARTS.full && parts.length >= PARTS[precision])
        return relate(parts.join('.'), Array.from(parts, (_, at) => given[at] ?? '0').join('.'));
    return hasFewerParts(version, wanted) ? 'different' : relate(version, wanted);
}
/** Compares both with the released version; in a development run, the User-Agent with the file. */
function agreementOf({ userAgent, file, released, precision }) {
    if (released !== null)
        return {
            userAgent: userAgent === null ? 'same' : relateUserAgent(userAgent, released, precision),
            file: file === null ? 'same' : relate(file, released),
        };
    if (userAgent === null || file === null)
        return { userAgent: 'same', file: 'same' };
    const agrees = [file, developedVersion(file) ?? file].some((version) => relateUserAgent(userAgent, version, precision) === 'same');
    return { userAgent: agrees ? 'same' : 'different', file: 'same' };
}
/** Whether a version of plain numbers lacks parts that the other has; a fourth part is never required. */
function hasFewerParts(version, wanted) {
    const parts = plainNumbers(version);
    return parts !== null && parts.length < Math.min(PARTS.full, leadingNumbers(wanted).length);
}
/** Returns the precision with which a version of fewer parts agrees with the expected one; null: none. */
function precisionThatFits(version, wanted) {
    if (!hasFewerParts(version, wanted))
        return null;
    const forms = [wanted, developedVersion(wanted) ?? wanted];
    const fits = (precision) => forms.some((form) => relateUserAgent(version, form, precision) === 'same');
    return ['minor', 'major'].find(fits) ?? null;
}
const PARTS = { full: 3, minor: 2, major: 1 };
/** Shortens a version to that precision of a User-Agent. */
function atPrecision(version, precision) {
    return precision === 'full' ? bare(version) : leadingNumbers(version).slice(0, PARTS[precision]).join('.');
}
/**
 * Returns the version that a development version leads to: without Maven's `-SNAPSHOT` or the `.devN` of PEP 440. Null:
 * not a development version.
 */
function developedVersion(version) {
    const next = bare(version).replace(/(?:-snapshot|[-_.]?dev[-_.]?\d*)$/i, '');
    return next === bare(version) ? null : next;
}
/** Removes a leading `v` and build metadata. */
function bare(version) {
    return version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
}
/** Returns the parts of a version that consists only of numbers and dots; otherwise null. */
function plainNumbers(version) {
    return /^\d+(?:\.\d+)*$/.test(bare(version)) ? bare(version).split('.') : null;
}
function leadingNumbers(version) {
    return /^\d+(?:\.\d+)*/.exec(bare(version))?.[0].split('.') ?? [];
}
function relateSemVer(version, wanted) {
    const [a, b] = [parse(version), parse(wanted)];
    if (!a || !b)
        return null;
    if (a.compare(b) === 0)
        return 'same';
    const isFinal = a.prerelease.length === 0 && b.prerelease.length > 0;
    return isFinal && a.compareMain(b) === 0 ? 'pre-release' : 'different';
}
function relatePep440(version, wanted) {
    const [a, b] = [parsePep440(version), parsePep440(wanted)];
    if (!a || !b)
        return null;
    const isSameRelease = a.epoch === b.epoch && a.release.join('.') === b.release.join('.');
    if (!isSameRelease)
        return 'different';
    if (a.pre === b.pre && a.post === b.post && a.dev === b.dev)
        return 'same';
    return isFinal(a) && !isFinal(b) && b.post === '' ? 'pre-release' : 'different';
}
function isFinal({ pre, post, dev }) {
    return pre === '' && post === '' && dev === '';
}


/***/ }),

/***/ 69565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ inXml),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20334);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83817);


/** Parses a document and reads it from its root element, or explains why it cannot be parsed. */
function inXml(source, read) {
    let root;
    try {
        // Line ends are white space here, and the parser takes quadratic time to normalize them.
        root = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.parseXml)(source.text.replaceAll('\r', ' '), { includeOffsets: true }).root;
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(source);
        if (!(error instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlError))
            throw error;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .notWellFormed */ .vf)(source, 'XML', error.pos);
    }
    return root ? read(root) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .notWellFormed */ .vf)(source, 'XML', 0);
}
/** Returns the child elements with that name, in order. */
function childrenOf(parent, name) {
    return parent.children.filter((child) => child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement && (name === undefined || child.name === name));
}
/** Returns the trimmed text of an element and its place; null if it has child elements or no text. */
function textIn(source, element) {
    const [only, ...more] = element.children.filter((child) => child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlText || child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement);
    if (!(only instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlText) || more.length > 0)
        return null;
    const raw = source.text.slice(only.start, only.end);
    const start = only.start + raw.length - raw.trimStart().length;
    return { text: only.text.trim(), start, end: Math.max(start, only.start + raw.trimEnd().length) };
}


/***/ }),

/***/ 44607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Z0: () => (/* binding */ elementsAt),
/* harmony export */   _n: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83817);
/* harmony import */ var _xml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69565);


/** Reads any XML file; `key` is the path of an element with or without the root, separated by `/` or `.`. */
const xml = ({ source, key }) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .inXml */ .F3)(source, (root) => {
    const path = key ?? 'version';
    const found = textAt(source, root, path);
    return found ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAt */ .m$)(source, found.text, found) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchKey */ .uk)(source, path);
});
/** Returns the text of the first element at the path that contains only text. */
function textAt(source, root, path) {
    return elementsAt(root, path).flatMap((element) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(source, element) ?? [])[0];
}
/** Returns every element at the path, in document order. */
function elementsAt(root, path) {
    const steps = path.split(path.includes('/') ? '/' : '.').filter((step) => step !== '');
    const below = steps[0] === root.name ? steps.slice(1) : steps;
    return below.reduce((found, step) => found.flatMap((element) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(element, step)), [root]);
}


/***/ }),

/***/ 83817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   m$: () => (/* binding */ versionAt),
/* harmony export */   uk: () => (/* binding */ noSuchKey),
/* harmony export */   vf: () => (/* binding */ notWellFormed)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93023);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);


function unknown(reason, location = null) {
    return { kind: 'unknown', reason, location };
}
/** @param at offset in the file, in UTF-16 units */
function notWellFormed(source, format, at) {
    const location = source.locate(at, at);
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is not valid ${format} (line ${location.start.line})`, location);
}
function tooDeep(source) {
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is nested too deeply to be read`);
}
function noSuchKey(source, key) {
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} has no ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`);
}
/** Judges the text at the place of the version. */
function versionAt(source, text, { start, end }) {
    const location = source.locate(start, end);
    if ((0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(text))
        return { kind: 'from-tag' };
    if ((0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionText */ .I)(text))
        return { kind: 'found', version: text, location };
    const problem = UNRESOLVED.test(text) ? 'which only a build fills in' : 'which is not a version';
    return unknown(`the version in ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, ${problem}`, location);
}
/** Properties and templates that another program expands. */
const UNRESOLVED = /\$[({]|\{\{|\{\w*\}|@\w|%\w/;


/***/ }),

/***/ 52704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ nearestTag),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   qU: () => (/* binding */ DEFAULT_TAG_FORM),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51740);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);


/** Form of a release tag for products that do not state one. */
const DEFAULT_TAG_FORM = 'v{version}';
const HOLE = '{version}';
/**
 * @param release tag or version
 * @param forms forms of every product in the run, such as `v{version}` or `pkg@{version}`
 */
function ownersOf(release, forms) {
    const fitting = [...new Set(forms)].filter((form) => versionIn(release, form) !== null);
    const longest = fitting.reduce((most, form) => Math.max(most, form.length), 0);
    return { release, forms: new Set(fitting.filter((form) => form.length === longest)) };
}
/** Reads a tag for a product. A version that is not a product's tag applies to every product. */
function readTag({ release, forms }, form) {
    const version = forms.has(form) ? versionIn(release, form) : null;
    if (version !== null)
        return { kind: 'version', version };
    if (forms.size > 0)
        return { kind: 'other' };
    return isVersion(release) ? { kind: 'version', version: release } : { kind: 'unfit' };
}
/** Whether a form contains the version once. */
function isTagForm(form) {
    return form.split(HOLE).length === 2;
}
/** Returns the probable form of a tag: the first number with a dot begins the version. Null: no version in it. */
function formOf(tag) {
    const at = tag.search(/\d{1,9}\.\d/);
    if (at < 0 || !isVersion(tag.slice(at)))
        return null;
    const form = tag.slice(0, at) + HOLE;
    return isTagForm(form) ? form : null;
}
/** Returns the tag that was probably meant: the same version in the form nearest to the tag's. Null: none is near. */
function nearestTag(tag, forms) {
    const own = formOf(tag);
    if (own === null)
        return null;
    const limit = Math.floor((own.length - HOLE.length) / 3);
    let nearest = null;
    let least = limit + 1;
    for (const form of forms) {
        const distance = isTagForm(form) ? (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(own.toLowerCase(), form.toLowerCase(), limit) : least;
        if (distance < least)
            [nearest, least] = [form, distance];
    }
    const [before = '', after = ''] = own.split(HOLE);
    return nearest?.replace(HOLE, () => tag.slice(before.length, tag.length - after.length)) ?? null;
}
function versionIn(tag, form) {
    if (!isTagForm(form))
        return null;
    const [before, after] = form.split(HOLE);
    if (!tag.startsWith(before) || !tag.endsWith(after))
        return null;
    const version = tag.slice(before.length, tag.length - after.length);
    return isVersion(version) ? version : null;
}
/** Begins with a digit, because a `v` belongs to the form. */
function isVersion(text) {
    return /^\d/.test(text) && (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionText */ .I)(text);
}


/***/ }),

/***/ 71389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openText)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88996);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19112);




/** Decodes UTF-8, or UTF-16 with a byte order mark, which some .NET tools write. */
function openText(tree, path) {
    const refuse = (reason) => ({ source: null, reason: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${reason}` });
    const entry = tree.entry(path);
    if (entry.kind === 'missing')
        return refuse('does not exist');
    if (entry.kind === 'folder')
        return refuse('is a folder');
    if (entry.kind === 'outside')
        return refuse('is a link to a file outside the repository');
    if (entry.kind !== 'file')
        return refuse('cannot be read');
    if (entry.bytes > _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text)
        return refuse(`is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text)}`);
    const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text);
    if (!bytes)
        return refuse('cannot be read');
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bytes);
    return text === null ? refuse('is not UTF-8 text') : { source: new _core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(path, text), reason: null };
}


/***/ }),

/***/ 31444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readVersion),
  v: () => (/* binding */ usualVersionFile)
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/release/reading.js
var reading = __webpack_require__(83817);
;// CONCATENATED MODULE: ./.build/src/release/formats/assignments.js


/** Reads lines `key=value`, `key: value` or `key value`; the last line with a key counts. Default key `version`. */
const properties = ({ source, key }) => {
    const name = key ?? 'version';
    const value = [...valuesOf(source.text, name)].at(-1);
    return value ? read(source, value) : (0,reading/* noSuchKey */.uk)(source, name);
};
/** Reads a Gradle script: the first such line that is not indented, else the first; only quoted text is a value. */
const gradleScript = ({ source, key }) => {
    const name = key ?? 'version';
    const values = [...valuesOf(source.text, name)];
    const value = values.find(({ isIndented }) => !isIndented) ?? values[0];
    if (!value)
        return (0,reading/* noSuchKey */.uk)(source, name);
    if (value.isQuoted)
        return read(source, value);
    const reason = `${(0,quote/* quote */.hD)(source.path)} computes ${(0,quote/* quote */.hD)(name)} instead of setting it to a literal`;
    return (0,reading/* unknown */.L5)(reason, source.locate(value.start, value.end));
};
function* valuesOf(text, key) {
    for (let line = 0, end = 0; line < text.length; line = end + 1) {
        end = text.indexOf('\n', line);
        if (end < 0)
            end = text.length;
        const start = past(/[ \t]*/y, text, line);
        if (!text.startsWith(key, start))
            continue;
        const after = start + key.length;
        const value = past(/[ \t]*(?:[=:][ \t]*)?/y, text, after);
        if (value === after || value >= end)
            continue;
        yield { ...valueAt(text, value, end), isIndented: start > line };
    }
}
/** Up to the closing quote, else up to a space or the character that ends a statement. */
function valueAt(text, start, lineEnd) {
    const quoteMark = text[start];
    if (quoteMark === '"' || quoteMark === "'") {
        const end = text.indexOf(quoteMark, start + 1);
        if (end > 0 && end < lineEnd)
            return { start: start + 1, end, isQuoted: true };
    }
    return { start, end: past(/[^\s;,]*/y, text, start), isQuoted: false };
}
function past(sticky, text, at) {
    sticky.lastIndex = at;
    return at + (sticky.exec(text)?.[0].length ?? 0);
}
function read(source, value) {
    return (0,reading/* versionAt */.m$)(source, source.text.slice(value.start, value.end), value);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/src/release/formats/toml-places.js
/**
 * Returns the place of the value at a path of tables in a document that a parser accepted: all its characters,
 * including quotes. Null if the path does not exist.
 */
function placeInToml(text, path) {
    return new Scanner(text).find(path);
}
function below(rest, keys) {
    const leads = rest && keys.length <= rest.length && keys.every((key, index) => key === rest[index]);
    return leads ? rest.slice(keys.length) : null;
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    find(path) {
        let table = path;
        for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
            if (this.#text[this.#at] === '[') {
                const brackets = this.#text[this.#at + 1] === '[' ? 2 : 1;
                this.#at += brackets;
                table = below(path, this.#keys());
                this.#at += brackets;
            }
            else {
                const found = this.#pair(table);
                if (found)
                    return found;
            }
        }
        return null;
    }
    /** `key = value`. */
    #pair(table) {
        const rest = below(table, this.#keys());
        this.#at++;
        this.#skip();
        const start = this.#at;
        const inner = this.#value(rest);
        return rest?.length === 0 ? { start, end: this.#at } : inner;
    }
    /** Dotted, each part bare or quoted. */
    #keys() {
        const keys = [];
        do {
            if (keys.length > 0)
                this.#at++;
            this.#skip();
            const start = this.#at;
            if (this.#isQuote()) {
                this.#string();
                keys.push(unquoted(this.#text.slice(start, this.#at)));
            }
            else
                keys.push(this.#run(/[\w-]*/y));
            this.#skip();
        } while (this.#text[this.#at] === '.');
        return keys;
    }
    /** Skips a value; returns the place of the wanted value if it is in an inline table. */
    #value(rest) {
        const first = this.#text[this.#at];
        if (first === '[')
            return this.#items(']', () => this.#value(null));
        if (first === '{')
            return this.#items('}', () => this.#pair(rest));
        if (this.#isQuote())
            this.#string();
        else {
            const run = this.#run(/[^,\]}#\n]*/y);
            this.#at -= run.length - run.trimEnd().length;
        }
        return null;
    }
    #items(close, item) {
        let found = null;
        this.#at++;
        for (this.#skip(); this.#at < this.#text.length && this.#text[this.#at] !== close; this.#skip()) {
            const before = this.#at;
            found = item() ?? found;
            this.#skip();
            if (this.#text[this.#at] === ',' || this.#at === before)
                this.#at++;
        }
        this.#at++;
        return found;
    }
    #isQuote() {
        return this.#text[this.#at] === '"' || this.#text[this.#at] === "'";
    }
    #string() {
        const quote = this.#text[this.#at];
        const isTriple = this.#text.startsWith(quote.repeat(3), this.#at);
        const close = isTriple ? quote.repeat(3) : quote;
        for (this.#at += close.length; this.#at < this.#text.length; this.#at++) {
            if (quote === '"' && this.#text[this.#at] === '\\')
                this.#at++;
            else if (this.#text.startsWith(close, this.#at))
                break;
        }
        this.#at += close.length;
        // Up to two more quotes may precede the closing three and belong to the text.
        for (let more = 0; isTriple && more < 2 && this.#text[this.#at] === quote; more++)
            this.#at++;
    }
    /** Skips white space, line ends and comments. */
    #skip() {
        do
            this.#run(/\s*/y);
        while (this.#run(/#[^\n]*/y) !== '');
    }
    #run(sticky) {
        sticky.lastIndex = this.#at;
        const run = sticky.exec(this.#text)?.[0] ?? '';
        this.#at += run.length;
        return run;
    }
}
/** A quoted key may contain escapes. JSON has all of TOML's except `\e`, `\x` and `\U`, which no key needs. */
function unquoted(key) {
    if (key.startsWith("'"))
        return key.slice(1, -1);
    try {
        return String(JSON.parse(key));
    }
    catch {
        return key.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./.build/src/release/formats/toml.js



/** Default key `version`. */
const toml = ({ source, key }) => inToml(source, (document) => document.version(key?.split('.') ?? ['version']));
/** Parses a document and reads it, or explains why it cannot be parsed. */
function inToml(source, read) {
    let data;
    try {
        data = (0,dist/* parse */.qg)(source.text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        return (0,reading/* notWellFormed */.vf)(source, 'TOML', source.offsetAt({ line: error.line, column: error.column }));
    }
    return read({
        value: (path) => valueIn(data, path),
        version: (path) => versionIn(source, valueIn(data, path), path),
    });
}
function valueIn(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
function versionIn(source, value, path) {
    const isScalar = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
    const place = isScalar ? placeInToml(source.text, path) : null;
    if (!place)
        return (0,reading/* noSuchKey */.uk)(source, path.join('.'));
    const raw = source.text.slice(place.start, place.end);
    if (typeof value !== 'string')
        return (0,reading/* versionAt */.m$)(source, raw, place);
    const open = /^(?:(?:"""|''')(?:\r?\n)?|["'])/.exec(raw)?.[0].length ?? 0;
    const close = open >= 3 ? 3 : 1;
    return (0,reading/* versionAt */.m$)(source, value, { start: place.start + open, end: place.end - close });
}

;// CONCATENATED MODULE: ./.build/src/release/formats/cargo.js




const OWN = ['package', 'version'];
const SHARED = ['workspace', 'package', 'version'];
/** Reads `Cargo.toml`; `version.workspace = true` refers to the version of the workspace. */
const cargo = (file) => inToml(file.source, (document) => {
    if (file.key !== null)
        return document.version(file.key.split('.'));
    const inherits = document.value([...OWN, 'workspace']) === true;
    if (inherits)
        return fromWorkspace(file, document);
    const isVirtual = document.value(['package']) === undefined && document.value(SHARED) !== undefined;
    return document.version(isVirtual ? SHARED : OWN);
});
function fromWorkspace(file, member) {
    const { source } = file;
    const none = (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(source.path)} uses the version of its workspace, but has no workspace with a version above it`);
    if (isWorkspace(member))
        return member.version(SHARED);
    for (const folder of workspaceFolders((0,core_path/* folderOf */.yS)(source.path), member.value(['package', 'workspace']))) {
        const root = file.open(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
        if (!root)
            continue;
        const reading = inToml(root, (document) => (isWorkspace(document) ? document.version(SHARED) : none));
        if (reading !== none)
            return reading;
    }
    return none;
}
function isWorkspace(document) {
    return document.value(['workspace']) !== undefined;
}
/** Folders where the workspace may be: `package.workspace`, else the nearest folder above. */
function* workspaceFolders(folder, stated) {
    if (typeof stated === 'string') {
        const path = (0,core_path/* resolveInside */.LI)(folder, stated);
        if (path !== null)
            yield path;
        return;
    }
    while (folder !== '') {
        folder = (0,core_path/* folderOf */.yS)(folder);
        yield folder;
    }
}

;// CONCATENATED MODULE: ./.build/src/release/formats/code.js


/** Longer lines are not declarations that a person wrote. */
const LONGEST_LINE = 500;
/**
 * Reads source code: the first quoted text assigned to the name, in any form of declaration: `VERSION = '1.0.0'`,
 * `export const VERSION: string = "1.0.0"`, `[assembly: AssemblyVersion("1.0.0")]`. Otherwise lines `key = value`.
 */
const code = (file) => {
    const { source, key } = file;
    const value = key === null || key === '' ? undefined : declared(source.text, key);
    return value ? (0,reading/* versionAt */.m$)(source, source.text.slice(value.start, value.end), value) : properties(file);
};
/** Only words and what precedes a name in a declaration; a comment begins differently. */
const BEFORE = /^[\w \t[\]:.@$]*$/;
const WORD_END = /[\w$]$/;
/** A type, the operator, and the quoted text, after the name. */
const AFTER = /^(?![\w$])[ \t]*(?::?[ \t]*[\w&*.<>[\]']{1,40}[ \t]*)?[=(][ \t]*(["'`])([^"'`]*)\1/;
function declared(text, key) {
    for (let line = 0, end = 0; line < text.length; line = end + 1) {
        end = text.indexOf('\n', line);
        if (end < 0)
            end = text.length;
        if (end - line > LONGEST_LINE)
            continue;
        const shown = text.slice(line, end);
        const at = shown.indexOf(key);
        const before = shown.slice(0, Math.max(0, at));
        if (at < 0 || !BEFORE.test(before) || WORD_END.test(before))
            continue;
        const given = AFTER.exec(shown.slice(at + key.length));
        if (!given)
            continue;
        const last = line + at + key.length + given[0].length - 1;
        return { start: last - (given[2] ?? '').length, end: last };
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/src/release/formats/json.js


/** Reads JSON, with comments and trailing commas as some tools allow them; default key `version`. */
const json = ({ source, key }) => {
    const errors = [];
    let root;
    try {
        root = (0,main.parseTree)(source.text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,reading/* tooDeep */.DI)(source);
        throw error;
    }
    const [error] = errors;
    if (!root || error)
        return (0,reading/* notWellFormed */.vf)(source, 'JSON', error?.offset ?? 0);
    const path = key ?? 'version';
    const node = path.split('.').reduce(childOf, root);
    if (node?.type !== 'string' && node?.type !== 'number')
        return (0,reading/* noSuchKey */.uk)(source, path);
    const quotes = node.type === 'string' ? 1 : 0;
    const range = { start: node.offset + quotes, end: node.offset + node.length - quotes };
    const text = node.type === 'string' ? String(node.value) : source.text.slice(range.start, range.end);
    return (0,reading/* versionAt */.m$)(source, text, range);
};
/** If a key is repeated, the last one counts, as in `JSON.parse`. */
function childOf(parent, step) {
    if (parent?.type === 'array')
        return /^\d+$/.test(step) ? parent.children?.[Number(step)] : undefined;
    if (parent?.type !== 'object')
        return undefined;
    return parent.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1];
}

// EXTERNAL MODULE: ./.build/src/release/formats/xml.js
var xml = __webpack_require__(44607);
// EXTERNAL MODULE: ./.build/src/release/formats/xml-document.js
var xml_document = __webpack_require__(69565);
;// CONCATENATED MODULE: ./.build/src/release/formats/maven.js



/** Properties may refer to properties; a longer chain or text is not expanded. */
const MOST_STEPS = 8;
const LONGEST_TEXT = 1000;
/** Reads `pom.xml`: `project/version`, else that of the parent; properties such as `${revision}` from the same file. */
const maven = ({ source, key }) => (0,xml_document/* inXml */.F3)(source, (root) => {
    const paths = key === null ? ['project/version', 'project/parent/version'] : [key];
    const version = paths.map((path) => (0,xml/* textAt */.$6)(source, root, path)).find((one) => one !== undefined);
    return version
        ? resolved(source, version, propertiesOf(source, root))
        : (0,reading/* noSuchKey */.uk)(source, key ?? 'project/version');
});
/** The place is that of the property if the version is only a property. */
function resolved(source, version, properties) {
    let { text } = version;
    let place = version;
    for (let step = 0; step < MOST_STEPS && text.length <= LONGEST_TEXT; step++) {
        const only = properties.get(/^\$\{([\w.-]+)\}$/.exec(text)?.[1] ?? '');
        const next = text.replace(/\$\{([\w.-]+)\}/g, (reference, name) => properties.get(name)?.text ?? reference);
        if (next === text)
            break;
        text = next;
        if (only)
            place = only;
    }
    return (0,reading/* versionAt */.m$)(source, text, place);
}
/** Looks up what the file itself declares; a property may not have the name of a built-in one. */
function propertiesOf(source, root) {
    const properties = new Map();
    for (const element of (0,xml/* elementsAt */.Z0)(root, 'project/properties').flatMap((group) => (0,xml_document/* childrenOf */.LU)(group))) {
        const value = (0,xml_document/* textIn */.r7)(source, element);
        if (value)
            properties.set(element.name, value);
    }
    for (const [name, path] of BUILT_IN) {
        const value = (0,xml/* textAt */.$6)(source, root, path);
        if (value)
            properties.set(name, value);
    }
    return properties;
}
/** Names that Maven fills from the model, not from `properties`. */
const BUILT_IN = new Map([
    ['project.version', 'project/version'],
    ['project.parent.version', 'project/parent/version'],
    ['version', 'project/version'],
    ['parent.version', 'project/parent/version'],
]);

;// CONCATENATED MODULE: ./.build/src/release/formats/git-version-packages.js
/** NuGet packages, in lower case, that compute the version from git during the build and do not write it to a file. */
const GIT_VERSION_PACKAGES = new Set([
    'gitversion.msbuild',
    'gitversiontask',
    'minver',
    'nerdbank.gitversioning',
]);

;// CONCATENATED MODULE: ./.build/src/release/formats/msbuild-properties.js

/** Longer values come from properties that double each other; they are not expanded. */
const LONGEST_VALUE = 1000;
/**
 * Evaluates the properties of one file on top of those of an earlier one, in document order. Does not evaluate
 * conditions, except the usual "only if not set".
 */
function evaluate(source, project, properties) {
    for (const group of (0,xml_document/* childrenOf */.LU)(project, 'PropertyGroup'))
        for (const element of (0,xml_document/* childrenOf */.LU)(group)) {
            const found = (0,xml_document/* textIn */.r7)(source, element);
            if (!found)
                continue;
            const value = expand(found.text, properties);
            set(properties, { name: element.name, value, source, place: found, isConditional: false }, [
                group.attributes['Condition'],
                element.attributes['Condition'],
            ]);
        }
}
function set(properties, property, conditions) {
    const key = property.name.toLowerCase();
    const before = properties.get(key);
    const stated = conditions.filter((condition) => condition !== undefined && condition.trim() !== '');
    if (stated.every((condition) => isUnset(condition, key))) {
        if (stated.length === 0 || !before)
            properties.set(key, property);
    }
    else if (!before)
        properties.set(key, { ...property, isConditional: true });
    else if (before.value !== property.value)
        properties.set(key, { ...before, isConditional: true });
}
/** `'$(Version)' == ''`. */
function isUnset(condition, key) {
    return condition.replace(/\s/g, '').toLowerCase() === `'$(${key})'==''`;
}
/** Replaces known properties; keeps `$(Name)` if it is unknown or depends on a condition. */
function expand(value, properties) {
    if (value.length > LONGEST_VALUE)
        return value;
    const expanded = value.replace(/\$\(([\w.-]+)\)/g, (reference, name) => {
        const property = properties.get(name.toLowerCase());
        return property && !property.isConditional ? property.value : reference;
    });
    return expanded.length > LONGEST_VALUE ? value : expanded;
}

;// CONCATENATED MODULE: ./.build/src/release/formats/msbuild.js






/** Files that MSBuild imports before a project, from the nearest folder above that has them. */
const SHARED_PROPERTIES = 'Directory.Build.props';
/**
 * Reads projects and property files of MSBuild: `Version`, else `VersionPrefix` with `VersionSuffix`, else
 * `PackageVersion`. `key` names another property, alone or at the end of a path.
 */
const msbuild = (file) => {
    const shared = sharedProperties(file);
    return inEach(shared ? [shared, file.source] : [file.source], (projects) => {
        const properties = new Map();
        for (const { source, root } of projects)
            evaluate(source, root, properties);
        const key = file.key?.split(/[./]/).at(-1);
        if (key !== undefined)
            return stated(file.source, properties, [key]);
        if (projects.some(({ root }) => namesGitVersionPackage(root)))
            return { kind: 'from-tag' };
        return stated(file.source, properties, ['Version', 'VersionPrefix', 'PackageVersion']);
    });
};
/** Parses files one after the other. */
function inEach(sources, read, before = []) {
    const [source, ...rest] = sources;
    return source ? (0,xml_document/* inXml */.F3)(source, (root) => inEach(rest, read, [...before, { source, root }])) : read(before);
}
function sharedProperties({ source, open }) {
    if (!(0,core_path/* nameOf */.Vb)(source.path).endsWith('proj'))
        return null;
    for (let folder = (0,core_path/* folderOf */.yS)(source.path);; folder = (0,core_path/* folderOf */.yS)(folder)) {
        const shared = open(folder === '' ? SHARED_PROPERTIES : `${folder}/${SHARED_PROPERTIES}`);
        if (shared || folder === '')
            return shared;
    }
}
function stated(file, properties, names) {
    const property = names.map((name) => properties.get(name.toLowerCase())).find((one) => one !== undefined);
    if (!property)
        return (0,reading/* noSuchKey */.uk)(file, names[0]);
    const suffix = property.name.toLowerCase() === 'versionprefix' ? properties.get('versionsuffix') : undefined;
    const open = [property, suffix].find((one) => one?.isConditional);
    if (open)
        return underCondition(open);
    const text = suffix?.value ? `${property.value}-${suffix.value}` : property.value;
    return (0,reading/* versionAt */.m$)(property.source, text, property.place);
}
function underCondition({ name, source, place }) {
    const reason = `${(0,quote/* quote */.hD)(source.path)} sets ${(0,quote/* quote */.hD)(name)} under a condition`;
    return (0,reading/* unknown */.L5)(reason, source.locate(place.start, place.end));
}
function namesGitVersionPackage(root) {
    return (0,xml_document/* childrenOf */.LU)(root, 'ItemGroup')
        .flatMap((group) => (0,xml_document/* childrenOf */.LU)(group))
        .some(({ attributes }) => GIT_VERSION_PACKAGES.has((attributes['Include'] ?? '').toLowerCase()));
}

;// CONCATENATED MODULE: ./.build/src/release/formats/plain.js


/** Reads a file that contains only the version: its first line, trimmed. */
const plain = ({ source }) => {
    const line = source.line(1);
    const text = line.trim();
    if (text === '')
        return (0,reading/* unknown */.L5)(`the first line of ${(0,quote/* quote */.hD)(source.path)} is empty`);
    const start = line.length - line.trimStart().length;
    return (0,reading/* versionAt */.m$)(source, text, { start, end: start + text.length });
};

;// CONCATENATED MODULE: ./.build/src/release/formats/pyproject.js


/** The two places that build backends read; Poetry 2 declares its version as `dynamic` in `project`. */
const PLACES = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
];
/** Reads `pyproject.toml`; a `dynamic` version comes from source control. */
const pyproject = ({ source, key }) => inToml(source, (document) => {
    const place = key === null ? PLACES.find((path) => document.value(path) !== undefined) : key.split('.');
    if (place)
        return document.version(place);
    const dynamic = document.value(['project', 'dynamic']);
    if (Array.isArray(dynamic) && dynamic.includes('version'))
        return { kind: 'from-tag' };
    return (0,reading/* noSuchKey */.uk)(source, 'project.version');
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/text/yaml-documents.js
var yaml_documents = __webpack_require__(58035);
;// CONCATENATED MODULE: ./.build/src/release/formats/yaml.js




/** Reads the first document of a YAML file; default key `version`. Numbers are read as written: `1.10` is not `1.1`. */
const yaml = (file) => readYaml(file.source, file.key ?? 'version');
/** Reads a Helm chart: `version` is the chart's, `appVersion` the product's. */
const helmChart = (file) => readYaml(file.source, file.key ?? 'appVersion');
function readYaml(source, key) {
    if (source.text.length > yaml_documents/* LONGEST_YAML */.x)
        return (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(source.path)} is larger than 256 KiB`);
    const documents = (0,yaml_documents/* yamlDocuments */.O)(source.text);
    if (!documents)
        return (0,reading/* tooDeep */.DI)(source);
    const [document] = documents;
    const [error] = document?.errors ?? [];
    if (error)
        return (0,reading/* notWellFormed */.vf)(source, 'YAML', error.pos[0]);
    const node = nodeAt(document, key);
    if (!(0,yaml_dist/* isScalar */.jn)(node) || !node.range || node.source === undefined)
        return (0,reading/* noSuchKey */.uk)(source, key);
    const [start, end] = node.range;
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
        return (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(key)} in ${(0,quote/* quote */.hD)(source.path)} is a text block instead of one line`, source.locate(start, start));
    const quotes = node.type === 'PLAIN' ? 0 : 1;
    return (0,reading/* versionAt */.m$)(source, node.source, { start: start + quotes, end: end - quotes });
}
/** @param key steps, separated by dots */
function nodeAt(document, key) {
    let node = document?.contents;
    for (const step of key.split('.'))
        node = yaml_childOf(document, node, step);
    return node;
}
function yaml_childOf(document, parent, step) {
    let child;
    if ((0,yaml_dist/* isMap */.jh)(parent))
        child = parent.items.findLast(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.source === step)?.value;
    if ((0,yaml_dist/* isSeq */.oP)(parent) && /^\d+$/.test(step))
        child = parent.items[Number(step)];
    return document && (0,yaml_dist/* isAlias */.Vj)(child) ? child.resolve(document) : child;
}

// EXTERNAL MODULE: ./.build/src/release/text-file.js
var text_file = __webpack_require__(71389);
;// CONCATENATED MODULE: ./.build/src/release/version-files.js















/** By name, the first match counts; names of tools precede file name extensions. */
const FORMATS = [
    [/^pyproject\.toml$/, pyproject],
    [/^Cargo\.toml$/, cargo],
    [/^Chart\.ya?ml$/, helmChart],
    [/^pom\.xml$|\.pom$/, maven],
    [/\.(?:\w+proj|props|targets)$/, msbuild],
    [/\.jsonc?$/, json],
    [/\.toml$/, toml],
    [/\.ya?ml$/, yaml],
    [/\.(?:xml|nuspec|config|vsixmanifest)$/, xml/* xml */._n],
    [/\.properties$/, properties],
    [/\.gradle(?:\.kts)?$/, gradleScript],
];
/** Files that contain only the version. */
const PLAIN_NAME = /^\.?version(?:\.txt)?$/i;
/**
 * Returns the version that a file states, and its place.
 *
 * @param path relative to the repository root
 * @param key where it is in the file, if not at the default place: a dotted path in JSON, YAML and TOML, an element
 *   path in XML, otherwise the name that it is assigned to
 */
function readVersion(tree, path, key) {
    const { source, reason } = (0,text_file/* openText */.U)(tree, path);
    if (!source)
        return (0,reading/* unknown */.L5)(reason);
    const reader = readerFor(path, key);
    if (!reader)
        return (0,reading/* unknown */.L5)(`the format of ${(0,quote/* quote */.hD)(path)} is unknown and there is no 'version.key' with the name of the variable, such as 'VERSION'`);
    return reader({ source, key, open: (other) => (0,text_file/* openText */.U)(tree, other).source });
}
function readerFor(path, key) {
    const name = (0,core_path/* nameOf */.Vb)(path);
    const format = FORMATS.find(([pattern]) => pattern.test(name))?.[1];
    return format ?? (key !== null ? code : PLAIN_NAME.test(name) ? plain : undefined);
}
/** Names of files that may be proposed as the file of the version. */
const USUAL_NAMES = new Set([
    'package.json',
    'pyproject.toml',
    'Cargo.toml',
    'Chart.yaml',
    'Chart.yml',
    'pom.xml',
    'Directory.Build.props',
    'gradle.properties',
    'manifest.json',
    'VERSION',
]);
function isUsualName(name) {
    return USUAL_NAMES.has(name) || /^[^/]+\.csproj$/.test(name);
}
/** A folder with more candidates has no proposal, and its candidates are not read. */
const MOST_CANDIDATES = 8;
/**
 * Returns the only file in a folder that states a version at its default place; null if there is none, or more than
 * one.
 */
function usualVersionFile(tree, folder) {
    const names = tree.names(folder).filter(isUsualName);
    if (names.length > MOST_CANDIDATES)
        return null;
    const paths = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => readVersion(tree, path, null).kind === 'found');
    return paths.length === 1 ? paths[0] : null;
}


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isVersionText),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Longest version that is read, in UTF-16 units, the same as the longest User-Agent. */
const LONGEST = 256;
/** Whether a text is a version of any scheme: begins with a digit, possibly after a `v`, and contains no space. */
function isVersionText(text) {
    return text.length <= LONGEST && /^v?\d[\w.+!~-]*$/i.test(text);
}
/** Only zeros before a pre-release: tools that take the version from the tag write this. */
function isPlaceholder(version) {
    return isVersionText(version) && /^v?0+(?:\.0+)+(?![\d.]*[1-9])/i.test(version);
}


/***/ }),

/***/ 69616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiCallsOf: () => (/* binding */ apiCallsOf),
  callTrafficOf: () => (/* binding */ callTrafficOf),
  claimsPath: () => (/* binding */ claimsPath),
  ignoreCommentsOf: () => (/* binding */ ignoreCommentsOf),
  noScan: () => (/* binding */ noScan),
  occurrencesOf: () => (/* binding */ occurrencesOf),
  placeOf: () => (/* binding */ placeOf),
  provenAgent: () => (/* binding */ provenAgent),
  sourcesOf: () => (/* binding */ sourcesOf)
});

;// CONCATENATED MODULE: ./.build/src/scan/ownership.js
/**
 * Whose call it is, as indexes of `products`: of those whose globs hold its file, else of those whose User-Agent it
 * sends, else of every product that does not restrict itself to other files; of every product if all do.
 */
function ownersOf(site, products) {
    const all = products.map((_, index) => index);
    const holders = all.filter((index) => products[index]?.holds?.(site.path) === true);
    if (holders.length > 0)
        return holders;
    const { userAgent } = site;
    const senders = userAgent === null ? [] : all.filter((index) => products[index]?.sends(userAgent) === true);
    if (senders.length > 0)
        return senders;
    const open = all.filter((index) => products[index]?.holds === null);
    return open.length > 0 ? open : all;
}
/** The part of a scan that is one product's; indexes of clients point into the new list of sites. */
function ofProduct(result, products, product) {
    const isOwn = (one) => ownersOf(one, products).includes(product);
    return {
        ...withSites(result, isOwn),
        literals: result.literals.filter(({ location, value }) => isOwn({ path: location.path, userAgent: value })),
        unfollowed: result.unfollowed.filter(({ location: { path } }) => isOwn({ path, userAgent: null })),
        notJudged: result.notJudged.filter(({ path }) => isOwn({ path, userAgent: null })),
        excluded: result.excluded.filter(({ path }) => isOwn({ path, userAgent: null })),
    };
}
/**
 * Splits a scan by the part that each path belongs to; null: to none. Every list is read once, however many parts there
 * are.
 */
function splitBy(partOf, result) {
    const parts = new Map();
    const at = (path) => {
        const name = partOf(path);
        if (name === null)
            return undefined;
        const part = parts.get(name) ?? emptyPart();
        parts.set(name, part);
        return part;
    };
    const places = result.sites.map((site) => {
        const part = at(site.path);
        return part && { part, index: part.sites.push(site) - 1 };
    });
    for (const client of result.clients) {
        const own = new Map();
        for (const site of client.sites) {
            const place = places[site];
            if (!place)
                continue;
            const sites = own.get(place.part);
            if (sites)
                sites.push(place.index);
            else
                own.set(place.part, [place.index]);
        }
        for (const [part, sites] of own)
            part.clients.push({ ...client, sites });
    }
    for (const one of result.literals)
        at(one.location.path)?.literals.push(one);
    for (const one of result.unfollowed)
        at(one.location.path)?.unfollowed.push(one);
    for (const one of result.notJudged)
        at(one.path)?.notJudged.push(one);
    for (const one of result.excluded)
        at(one.path)?.excluded.push(one);
    for (const one of result.ignoreComments)
        at(one.location.path)?.ignoreComments.push(one);
    return (part) => ({ files: result.files, ...(parts.get(part) ?? emptyPart()) });
}
function emptyPart() {
    return { sites: [], clients: [], literals: [], unfollowed: [], notJudged: [], excluded: [], ignoreComments: [] };
}
/** The part of a scan that counts for the hosts of a manifest. */
function forHosts(result, hosts) {
    const isKnown = ({ host }) => host === null || hosts.isKnown(host);
    const takenOut = result.sites.filter(isKnown).flatMap(({ path, line, host }) => {
        const exclusion = host === null ? null : hosts.ignored(host);
        return exclusion ? [{ path, line, ...exclusion }] : [];
    });
    return {
        ...withSites(result, (site) => isKnown(site) && (site.host === null || hosts.ignored(site.host) === null)),
        unfollowed: result.unfollowed.filter(({ host }) => hosts.isKnown(host) && hosts.ignored(host) === null),
        excluded: [...result.excluded, ...takenOut],
    };
}
function withSites(result, isKept) {
    const kept = new Map();
    const sites = result.sites.filter((site, index) => {
        if (!isKept(site))
            return false;
        kept.set(index, kept.size);
        return true;
    });
    const clients = result.clients.flatMap((client) => {
        const own = client.sites.flatMap((index) => kept.get(index) ?? []);
        return own.length > 0 ? [{ ...client, sites: own }] : [];
    });
    return { ...result, sites, clients };
}

// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/har/endpoint-tree.js
var endpoint_tree = __webpack_require__(3579);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/call-traffic.js

/** Compares recorded requests with the calls of a map: a request counts for a call if no other call can have sent it. */
function matchTraffic(sites, seen) {
    const tree = new endpoint_tree/* EndpointTree */.Y();
    const groups = sites.map((site) => groupOf(tree, site));
    const sharing = [];
    for (const endpoint of seen) {
        const fitting = tree.matches(endpoint);
        const [first] = fitting;
        if (!first)
            continue;
        const isAlone = fitting.length === 1 && first.sites.length === 1;
        for (const group of fitting) {
            if (isAlone)
                group.isSeenAlone = true;
            else
                group.isShared = true;
            group.isGood &&= endpoint.isGood;
            group.userAgent ??= endpoint.userAgent;
            join(rootOf(group), rootOf(first));
        }
        if (!isAlone)
            sharing.push({ endpoint, by: first });
    }
    return { of: new Map(sites.map((site, index) => [site, trafficOf(groups[index])])), shared: shared(groups, sharing) };
}
function groupOf(tree, site) {
    const group = tree.at({ host: site.host, method: site.method, path: site.endpoint }, newGroup);
    group.sites.push(site);
    return group;
}
function newGroup() {
    return { sites: [], isSeenAlone: false, isShared: false, isGood: true, userAgent: null, parent: null };
}
function join(one, other) {
    if (one !== other)
        one.parent = other;
}
/** Shortens the way for the next time. */
function rootOf(group) {
    let root = group;
    while (root.parent)
        root = root.parent;
    for (let at = group; at.parent;) {
        const { parent } = at;
        at.parent = root === at ? null : root;
        at = parent;
    }
    return root;
}
function trafficOf(group) {
    if (group?.isSeenAlone)
        return { state: 'seen', proven: group.isGood ? group.userAgent : null };
    return { state: group?.isShared ? 'ambiguous' : 'not-seen', proven: null };
}
function shared(groups, sharing) {
    const found = new Map();
    for (const { endpoint, by } of sharing) {
        const root = rootOf(by);
        const known = found.get(root) ?? { sites: [], first: endpoint, endpoints: new Set() };
        known.endpoints.add(`${endpoint.method} ${endpoint.path}`);
        found.set(root, known);
    }
    for (const group of new Set(groups))
        found.get(rootOf(group))?.sites.push(...group.sites);
    return [...found.values()].map(({ sites, first, endpoints }) => ({ sites, first, endpoints: endpoints.size }));
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var artifacts_homes = __webpack_require__(99531);
// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var core_glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 57 modules
var libraries = __webpack_require__(47744);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/scan-settings.js







const settingsOf = (0,artifact/* artifact */.dj)((run) => {
    const ofHome = new Map();
    for (const file of run.manifests) {
        const home = (0,artifacts_homes/* homeOf */.lt)(file.folder);
        ofHome.set(home, [...(ofHome.get(home) ?? []), manifestSettings(file)]);
    }
    const homes = new Set(ofHome.keys());
    return {
        ofHome,
        homeAt: byFolder((folder) => (0,artifacts_homes/* homeAbove */.RZ)(folder, (at) => homes.has(at) || (0,artifacts_homes/* holdsManifest */.cH)(run, at))),
        speakerOf: byFolder((folder) => (0,artifacts_homes/* homeAbove */.RZ)(folder, (at) => homes.has(at))),
    };
});
function manifestSettings(file) {
    const { tests, vendored, clients } = file.data.scan ?? {};
    // Without a reason, which manifest-schema asks for, nothing is taken out.
    const excluding = (by, list) => (list ?? []).flatMap((one) => one?.reason === undefined ? [] : [{ holds: anyOf(file, one.paths), exclusion: { by, reason: one.reason } }]);
    const products = file.data.products ?? [];
    return {
        tests: excluding('scan.tests', tests),
        vendored: excluding('scan.vendored', vendored),
        clients: excluding('scan.clients', clients),
        sources: products
            .flatMap(({ source }) => texts(source))
            .map((glob) => ({ glob, holds: (0,core_glob/* globTest */.F)(file.folder, glob) })),
        isNarrow: products.length > 0 && products.every(({ source }) => texts(source).length > 0),
    };
}
/** Asked for every file of a scan, so every folder is looked up once. */
function byFolder(homeOfFolder) {
    const known = new Map();
    return (path) => {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const home = homeOfFolder(folder);
        known.set(folder, home);
        return home;
    };
}
/** No folder has this name. */
const NOWHERE = '\0';
const OUTSIDE = { by: 'products[].source', reason: "no product has it in 'source'" };
/**
 * Of files that belong to a manifest outside the run nothing is read; what belongs to none is read where something
 * imports it. Manifests, captured traffic and the policy are no sources.
 */
function requestOf(run, { homeAt, speakerOf, ofHome }) {
    const at = (path) => ofHome.get(speakerOf(path) ?? NOWHERE) ?? [];
    const others = new Set([
        ...run.manifests.map((file) => file.path),
        ...(run.har?.paths ?? []),
        ...(run.policy ? [run.policy.path] : []),
    ]);
    const firstOf = (key, path) => at(path)
        .flatMap((one) => one[key])
        .find(({ holds }) => holds(path))?.exclusion ?? null;
    const sources = (path) => at(path).flatMap((one) => one.sources.filter(({ holds }) => holds(path)).map(({ glob }) => glob));
    return {
        includes: (path) => ofHome.has(homeAt(path) ?? NOWHERE) && !others.has(path),
        lends: (path) => homeAt(path) === null,
        elsewhere: (path) => {
            const home = homeAt(path);
            if (home === null || ofHome.has(home) || speakerOf(path) === null)
                return null;
            return `it belongs to the manifest in ${(0,quote/* quote */.hD)(home)}, which this run does not check`;
        },
        // A policy gives every manifest the same ones.
        libraries: [
            ...libraries/* LIBRARIES */.A,
            ...distinct(run.manifests.flatMap(({ data }) => data.scan?.libraries ?? [])).flatMap(libraryOf),
        ],
        hosts: { extra: distinct(run.manifests.flatMap(({ data }) => texts(data.scan?.hosts?.extra))), ignore: [] },
        paths: {
            local: (path) => {
                const home = speakerOf(path);
                return home === null || home === '' ? path : path.slice(home.length + 1);
            },
            test: (path) => firstOf('tests', path),
            vendored: (path) => firstOf('vendored', path),
            sources,
            outside: (path) => {
                const all = at(path);
                const isNarrow = all.length > 0 && all.every((one) => one.isNarrow);
                return isNarrow && sources(path).length === 0 ? OUTSIDE : null;
            },
        },
        gateway: (path) => firstOf('clients', path)?.reason ?? null,
    };
}
function distinct(items) {
    return [...new Set(items)];
}
/** A library that a manifest or policy declares; none if it is incomplete. A call counts as its by what it is called on. */
function libraryOf(one) {
    const languages = texts(one?.languages);
    const calls = texts(one?.requests);
    if (!one?.name || languages.length === 0 || calls.length === 0)
        return [];
    const names = { modules: texts(one.modules), clients: texts(one.clients) };
    return [{ id: one.name, declared: true, languages, ...names, dispatches: [{ calls, form: 'request' }] }];
}
/** Which hosts count for a manifest, and why one that it knows does not. */
function hostsOf({ data }) {
    const extra = texts(data.scan?.hosts?.extra);
    const known = new hosts/* HostTable */.vf({ extra });
    const ignored = (data.scan?.hosts?.ignore ?? []).flatMap((one) => one?.reason === undefined
        ? []
        : [
            {
                others: new hosts/* HostTable */.vf({ extra, ignore: texts(one.hosts) }),
                exclusion: { by: 'scan.hosts.ignore', reason: one.reason },
            },
        ]);
    return {
        isKnown: (host) => known.row(host) !== undefined,
        ignored: (host) => ignored.find(({ others }) => others.row(host) === undefined)?.exclusion ?? null,
    };
}
/** Whether one of a manifest's globs holds a path. */
function anyOf({ folder }, globs) {
    const tests = texts(globs).map((glob) => (0,core_glob/* globTest */.F)(folder, glob));
    return (path) => tests.some((test) => test(path));
}
function texts(list) {
    return (list ?? []).filter((text) => text !== undefined);
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/traffic.js
var traffic = __webpack_require__(69834);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/api-calls.js







/** Why a rule about the sources cannot judge; undefined: it can. */
function noScan({ run }) {
    return run.scan ? undefined : 'the sources were not scanned';
}
/** The API calls and User-Agent values in the sources that are a product's; null: the sources are not scanned. */
const apiCallsOf = (0,artifact/* artifact */.dj)(async ({ file, index, run }) => {
    const found = await sourcesOf(run, file);
    return found && ofProduct(found, claimsOf(run, file), index);
});
/** What the scan found in the files that a manifest speaks for; null: the sources are not scanned. */
const sourcesOf = (0,artifact/* artifactByObject */.np)(async (run, file) => {
    const scan = await scanOf(run);
    return scan?.(file) ?? null;
});
/** Comments in the sources that waive. */
async function ignoreCommentsOf(run, file) {
    return (await sourcesOf(run, file))?.ignoreComments ?? [];
}
/** One scan serves the whole run: manifests share code, and no file is read twice. */
const scanOf = (0,artifact/* artifact */.dj)(async (run) => {
    if (!run.scan)
        return null;
    const settings = settingsOf(run);
    const { scanSources } = await Promise.all(/* import() */[__webpack_require__.e(4557), __webpack_require__.e(9084), __webpack_require__.e(7949)]).then(__webpack_require__.bind(__webpack_require__, 37949));
    const result = await scanSources(requestOf(run, settings), {
        ...run.scan,
        read: (path, limit) => run.tree.read(path, limit),
    });
    const ofHome = splitBy(settings.speakerOf, result);
    return (file) => forHosts(ofHome((0,artifacts_homes/* homeOf */.lt)(file.folder)), hostsOf(file));
});
/** What each product of a manifest claims of the calls. */
const claimsOf = (0,artifact/* artifactByObject */.np)((_, file) => (file.data.products ?? []).map((product) => {
    const name = (0,traffic/* nameIn */.ZC)(product)?.slice(prefix/* PREFIX */.H3.length);
    return {
        holds: product.source ? anyOf(file, product.source) : null,
        sends: (userAgent) => name !== undefined && nameAfterPrefix(userAgent) === name,
    };
}));
/** Whether a product's `source` globs hold a path. */
function claimsPath({ file, index, run }, path) {
    return claimsOf(run, file)[index]?.holds?.(path) ?? false;
}
/** Whatever the prefix: a value of an older form is the product's too. */
function nameAfterPrefix(userAgent) {
    return (userAgent
        .trim()
        .split('/', 1)[0]
        ?.replace(/^[A-Za-z\d]+-/, '') ?? '');
}
function placeOf({ path, line, column, endColumn }) {
    return { path, start: { line, column }, end: { line, column: endColumn } };
}
/** The calls as what a finding stands for. */
function occurrencesOf(sites) {
    return sites.map((site) => ({ location: placeOf(site), sender: site.sender.path }));
}
/**
 * What recorded traffic shows of the calls of a product; null: no traffic, or no sources. Calls of other products are
 * not in the map: the name in a User-Agent says which product sent a request.
 */
const callTrafficOf = (0,artifact/* artifact */.dj)(async (subject) => {
    if (!subject.run.har)
        return null;
    const calls = await apiCallsOf(subject);
    return calls && matchTraffic(calls.sites, (0,traffic/* seenEndpoints */.em)(subject));
});
/** The User-Agent that traffic proves for a call that the sources leave open; null: it proves none. */
function provenAgent({ status }, traffic) {
    return status === 'unverifiable' ? (traffic?.proven ?? null) : null;
}


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ homeAbove),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   vG: () => (/* binding */ uncheckedManifests)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21720);
/* harmony import */ var _manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24337);



/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. `''` is the repository root. */
function homeOf(folder) {
    return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder) === '.github' ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder) : folder;
}
/** Whether a folder has a manifest that speaks for it. Asked for every file of a scan, so every folder is listed once. */
const holdsManifest = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactByKey */ .JY)(({ tree }, folder) => {
    const places = folder === '' ? ['', '.github'] : [folder, `${folder}/.github`];
    return places.some((place) => tree.names(place).some(_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU));
});
/** The nearest folder, from this one up, that a manifest speaks for; null: there is none. */
function homeAbove(folder, isHome) {
    for (let at = folder;; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(at)) {
        if (isHome(at))
            return at;
        if (at === '')
            return null;
    }
}
/** Manifests outside of the run, by the home in the run whose files they take. */
const uncheckedManifests = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifact */ .dj)((run) => {
    const homes = new Set(run.manifests.map(({ folder }) => homeOf(folder)));
    const checked = new Set(run.manifests.map(({ path }) => path));
    const byHome = new Map();
    for (const path of run.scan?.search.files() ?? []) {
        if (!(0,_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU)((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)) || checked.has(path))
            continue;
        const home = homeAbove(homeOf((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)), (folder) => homes.has(folder));
        if (home === null)
            continue;
        const known = byHome.get(home);
        if (known)
            known.push(path);
        else
            byHome.set(home, [path]);
    }
    return byHome;
});


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ releaseMeasurement),
/* harmony export */   M5: () => (/* binding */ ownerNames),
/* harmony export */   kR: () => (/* binding */ versionForTemplate),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   u8: () => (/* binding */ tagFormOf)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21720);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93023);
/* harmony import */ var _manifest_piece_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94627);
/* harmony import */ var _release_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82085);
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52704);
/* harmony import */ var _release_version_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31444);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24337);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70284);









const releaseOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifact */ .dj)((subject) => {
    const { data, file, run } = subject;
    const { file: stated, key, precision } = data.version ?? {};
    const path = stated === undefined ? null : (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(file.folder, stated);
    return {
        userAgent: userAgentVersion(subject),
        file: path === null ? null : { path, reading: (0,_release_version_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$)(run.tree, path, key ?? null) },
        tag: run.release === null ? null : (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .readTag */ .zW)(tagOwners(run), tagFormOf(data)),
        precision: precision ?? 'full',
    };
});
function releaseMeasurement(subject) {
    const release = releaseOf(subject);
    const { userAgent, file, tag } = release;
    if (!file && !tag)
        return null;
    const released = tag?.kind === 'version' ? tag.version : null;
    return {
        gated: released !== null,
        file: foundIn(file),
        tag: released,
        userAgent: userAgent ? (userAgent.written ?? versionForTemplate(subject)) : null,
        ...comparisonOf(subject.run, release),
    };
}
/** Whether what was compared agrees; what does not, what was not compared, and why. */
function comparisonOf(run, { userAgent, file, tag, precision }) {
    if (tag?.kind === 'other')
        return { agrees: null, reason: `the tag is for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteSome */ .Jv)(ownerNames(run))}` };
    if (tag?.kind === 'unfit')
        return { agrees: null, reason: 'the tag does not match any product' };
    const released = tag?.version ?? null;
    const versions = { userAgent: userAgent?.written ?? null, file: foundIn(file), released, precision };
    const compared = [versions.userAgent, versions.file, released].filter((one) => one !== null).length;
    const agreement = (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(versions);
    const reasons = [
        ...differences(agreement, released === null ? 'the file' : 'the tag'),
        ...notCompared(userAgent, file),
    ];
    return {
        agrees: compared < 2 ? null : agreement.userAgent === 'same' && agreement.file === 'same',
        reason: reasons.length > 0 ? reasons.join(', ') : null,
    };
}
function differences({ userAgent, file }, other) {
    const sources = [
        ['the User-Agent', userAgent],
        ['the file', file],
    ];
    return sources.flatMap(([source, relation]) => {
        if (relation === 'same')
            return [];
        return relation === 'different'
            ? [`${source} differs from ${other}`]
            : [`the tag is a pre-release, but ${source} is not`];
    });
}
function notCompared(userAgent, file) {
    const reading = file?.reading;
    const source = reading?.kind === 'found' ? 'the file' : 'the tag';
    return [
        ...(userAgent ? [] : ['the User-Agent has no version']),
        ...(userAgent?.written === null ? [`the User-Agent takes its version from ${source}`] : []),
        ...(reading?.kind === 'from-tag' ? ['the file leaves the version to the tag'] : []),
        ...(reading?.kind === 'unknown' ? [`the file has no version: ${reading.reason}`] : []),
    ];
}
/** What fills `{version}` at the end of the User-Agent: the released version, else that of the file; null: neither. */
function versionForTemplate(subject) {
    const { file, tag, precision } = releaseOf(subject);
    const version = tag?.kind === 'version' ? tag.version : foundIn(file);
    return version === null ? null : (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .atPrecision */ .uK)(version, precision);
}
/** Form of the product's release tags. */
function tagFormOf({ version }) {
    return version?.tag ?? _release_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_TAG_FORM */ .qU;
}
/** Names of the products of the run whose tag is released; of one without a name, the form of its tag. */
const ownerNames = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifact */ .dj)((run) => {
    const { forms } = tagOwners(run);
    const owners = run.products.filter((product) => forms.has(tagFormOf(product)));
    return owners.map((product) => product.name || product.id || tagFormOf(product));
});
const tagOwners = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifact */ .dj)((run) => (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownersOf */ .K2)(run.release ?? '', run.products.map(tagFormOf)));
function userAgentVersion(subject) {
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .userAgentOf */ .a9)(subject);
    const range = stated?.judgement.version;
    if (!stated || !range)
        return null;
    const text = stated.scalar.value.slice(range.start, range.end);
    if ((0,_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingVersion */ .h2)(text))
        return null;
    return {
        written: text.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg) ? null : text,
        location: (0,_manifest_piece_js__WEBPACK_IMPORTED_MODULE_8__/* .placeIn */ .V)(stated.scalar, range),
        ...range,
    };
}
function foundIn(file) {
    return file?.reading.kind === 'found' ? file.reading.version : null;
}


/***/ }),

/***/ 69834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ faultyCalls),
/* harmony export */   MC: () => (/* binding */ trafficMeasurement),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   em: () => (/* binding */ seenEndpoints),
/* harmony export */   pN: () => (/* binding */ expectedVersion),
/* harmony export */   t7: () => (/* binding */ trafficOf)
/* harmony export */ });
/* unused harmony export MOST_LISTED */
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21720);
/* harmony import */ var _har_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);
/* harmony import */ var _release_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82085);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24391);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24337);
/* harmony import */ var _homes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99531);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1982);









/** Entries of one file up to which the report also lists those that are not applicable. */
const MOST_LISTED = 10_000;
/** The captured traffic that concerns a product; null: the run was given none. */
const trafficOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifact */ .dj)((subject) => {
    const { run } = subject;
    if (!run.har)
        return null;
    const statusOf = judgeFor(subject);
    return recordingsOf(subject)
        .filter(({ path }) => concerns(path, subject.file.folder, run))
        .map((recording) => ({ ...recording, statuses: recording.calls.map(statusOf) }));
});
function recordingsOf({ file, run }) {
    const { extra, ignore } = file.data.scan?.hosts ?? {};
    const texts = (list) => list?.filter((text) => text !== undefined);
    const hosts = {
        extra: texts(extra),
        ignore: texts(ignore?.flatMap((one) => (one?.reason === undefined ? [] : (one.hosts ?? [])))),
    };
    return recordingsFor(run, JSON.stringify(hosts));
}
/** One reading of the files for each set of hosts that manifests ask for, given as JSON. */
const recordingsFor = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactByKey */ .JY)((run, hosts) => run.har ? (0,_har_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecordings */ .D)(run.har, new _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HostTable */ .vf(JSON.parse(hosts))) : []);
/** A file in the folder of another manifest is evidence for that one; the nearest manifest above it counts. */
function concerns(path, folder, run) {
    const home = (0,_homes_js__WEBPACK_IMPORTED_MODULE_5__/* .homeOf */ .lt)(folder);
    for (let at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(path);; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(at)) {
        if (at === '' || at === home || home.startsWith(`${at}/`))
            return true;
        if ((0,_homes_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsManifest */ .cH)(run, at))
            return false;
    }
}
/** Compares what was sent with the manifest; a value there that cannot be read leaves nothing to compare with. */
function judgeFor(subject) {
    const own = nameIn(subject.data);
    const others = namesIn(subject.run);
    const wanted = expectedVersion(subject);
    return ({ form, name, version }) => {
        if (form !== 'formed')
            return form;
        if (name !== own) {
            if (others.has(name))
                return null;
            return own === null ? 'unverifiable' : 'name-mismatch';
        }
        return wanted === null || (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .relate */ .c7)(version ?? '', wanted) === 'same' ? 'ok' : 'version-mismatch';
    };
}
/** What the products of the run send before the slash. */
const namesIn = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifact */ .dj)((run) => new Set(run.products.map(nameIn)));
/** What a product sends before the slash; null: its User-Agent does not tell. */
function nameIn({ userAgent }) {
    if (userAgent === undefined)
        return null;
    const { company, product } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserAgent */ .J)(userAgent);
    return company === null || product === null ? null : `${_user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .PREFIX */ .H3}${company}-${product}`;
}
/** The version of the manifest's User-Agent, or the one its template is filled with; null: any may be sent. */
function expectedVersion(subject) {
    const { userAgent } = (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(subject);
    return userAgent?.written ?? (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .versionForTemplate */ .kR)(subject);
}
/** Calls that are to be reported. One that only the manifest keeps from being judged is none: its own rule tells. */
function faultyCalls({ calls, statuses }) {
    const groups = new Map();
    calls.forEach((call, index) => {
        const status = statuses[index];
        if (!status || status === 'ok' || status === 'not-applicable')
            return;
        if (status === 'unverifiable' && call.form === 'formed')
            return;
        const group = groups.get(status);
        if (group)
            group.push(call);
        else
            groups.set(status, [call]);
    });
    return groups;
}
function trafficMeasurement(subject) {
    const recordings = trafficOf(subject);
    if (!recordings)
        return null;
    return { files: recordings.map(({ path }) => path), entries: recordings.flatMap(listed) };
}
/** Every entry that was read; of a very long file those in scope. */
function listed({ path, entries, calls, statuses }) {
    const judged = new Map(calls.map(({ index }, at) => [index, statuses[at]]));
    const indexes = entries > MOST_LISTED ? [...judged.keys()] : Array.from({ length: entries }, (_, index) => index);
    return indexes.flatMap((index) => {
        const status = judged.has(index) ? judged.get(index) : 'not-applicable';
        return status ? [{ file: path, index, status }] : [];
    });
}
/** The endpoints in the traffic of a product, each once with and once without the User-Agent. */
function seenEndpoints(subject) {
    const found = new Map();
    for (const { calls, statuses } of trafficOf(subject) ?? [])
        calls.forEach(({ host, pathTemplate: path, method, userAgent }, at) => {
            const status = statuses[at];
            if (!status || host === null || path === null)
                return;
            const isGood = status === 'ok';
            const key = [host, path, method, isGood].join(' ');
            if (!found.has(key))
                found.set(key, { host, path, method, isGood, userAgent: isGood ? userAgent : null });
        });
    return [...found.values()];
}


/***/ }),

/***/ 70284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ DOCUMENTED_FORM),
/* harmony export */   WN: () => (/* binding */ noUserAgent),
/* harmony export */   a9: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89096);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12162);
/* harmony import */ var _text_settled_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25000);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78838);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24337);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54483);






/** What a reader is told to write where the names give nothing better. */
const DOCUMENTED_FORM = 'MdePartner-{CompanyName}-{ProductName}/{Version}';
/** The User-Agent that a product states, held against the names of the manifest; null if there is none to read. */
const userAgentOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifact */ .dj)((subject) => {
    const scalar = (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(subject, 'userAgent');
    if (!scalar)
        return null;
    const { names, open } = settledNames(subject);
    return {
        scalar,
        names,
        open,
        judgement: (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUserAgent */ .y)(scalar.value, { ...names, template: true, sample: (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isSample */ .R)(subject.file) }),
    };
});
/** Why the User-Agent cannot be judged; undefined: it can. */
function noUserAgent(subject) {
    return userAgentOf(subject) ? undefined : 'there is no User-Agent to check';
}
/** The names as they will be once their own findings are mended, so that the fixes of both never exclude each other. */
function settledNames(subject) {
    const written = namesOf(subject);
    const options = { company: subject.file.data.company?.name, sample: (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isSample */ .R)(subject.file) };
    const settled = (which) => {
        const name = written[which];
        return name === undefined ? undefined : (0,_text_settled_name_js__WEBPACK_IMPORTED_MODULE_1__/* .settledName */ .H)(name, which, options);
    };
    const [company, product] = [settled('company'), settled('product')];
    const names = { company: company?.name, product: product?.name, written };
    return { names, open: WHICH.filter((which) => (which === 'company' ? company : product)?.isOpen) };
}
const WHICH = ['company', 'product'];
/** Names to compare with; an empty one or a placeholder says nothing, and name-unfit reports it. */
function namesOf(subject) {
    const told = (name = '') => (name.trim() === '' || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(name) ? undefined : name);
    return { company: told(subject.file.data.company?.name), product: told(subject.data.name) };
}


/***/ }),

/***/ 47744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ LIBRARIES)
});

// NAMESPACE OBJECT: ./.build/src/scan/libraries/all.js
var all_namespaceObject = {};
__webpack_require__.r(all_namespaceObject);
__webpack_require__.d(all_namespaceObject, {
  aiohttp: () => (aiohttp),
  angularHttp: () => (angularHttp),
  apacheHttp: () => (apacheHttp),
  argparse: () => (argparse),
  axios: () => (axios),
  cppClients: () => (cppClients),
  dotnetHttpClient: () => (dotnetHttpClient),
  dotnetWebClient: () => (dotnetWebClient),
  faraday: () => (faraday),
  fetchApi: () => (fetchApi),
  flurl: () => (flurl),
  goClients: () => (goClients),
  goFlag: () => (goFlag),
  goHttp: () => (goHttp),
  got: () => (got),
  graphClient: () => (graphClient),
  graphSdk: () => (graphSdk),
  guzzle: () => (guzzle),
  httpie: () => (httpie),
  httpx: () => (httpx),
  javaNet: () => (javaNet),
  jquery: () => (jquery),
  kotlinClients: () => (kotlinClients),
  ky: () => (ky),
  libcurl: () => (libcurl),
  locust: () => (locust),
  lwp: () => (lwp),
  n8n: () => (n8n),
  needle: () => (needle),
  netHttp: () => (netHttp),
  nodeHttp: () => (nodeHttp),
  okHttp: () => (okHttp),
  phpCurl: () => (phpCurl),
  phpStreams: () => (phpStreams),
  powershellCmdlets: () => (powershellCmdlets),
  powershellGraph: () => (powershellGraph),
  pycurl: () => (pycurl),
  request: () => (request),
  requests: () => (requests),
  reqwest: () => (reqwest),
  restClient: () => (restClient),
  restSharp: () => (restSharp),
  resty: () => (resty),
  rubyClients: () => (rubyClients),
  scalaClients: () => (scalaClients),
  shellCurl: () => (shellCurl),
  shellWget: () => (shellWget),
  spring: () => (spring),
  superagent: () => (superagent),
  swiftClients: () => (swiftClients),
  treq: () => (treq),
  unirest: () => (unirest),
  ureq: () => (ureq),
  urllib: () => (urllib),
  xmlHttpRequest: () => (xmlHttpRequest),
  xsoar: () => (xsoar)
});

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/aiohttp.js
const aiohttp = {
    id: 'aiohttp',
    languages: ['python'],
    modules: ['aiohttp', 'aiohttp_retry'],
    clients: ['ClientSession', 'RetryClient'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['aiohttp.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['aiohttp.ClientSession', 'ClientSession'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/angular-http.js
/** `HttpClient` of Angular, and of GitHub's and Microsoft's packages that have a class of that name. */
const angularHttp = {
    id: 'angular-http',
    languages: ['javascript'],
    modules: ['@angular/common/http', '@actions/http-client', '@microsoft/sp-http'],
    clients: ['HttpClient'],
    passes: ['intercept'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options', 'del'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['request', 'fetch', 'getJson', 'postJson'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/apache-http.js
/** HttpClient of Apache, and AsyncHttpClient. */
const apacheHttp = {
    id: 'apache-http',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: [
        'org.apache',
        'org.asynchttpclient',
        'apache',
        'asynchttpclient',
        'HttpClients',
        'HttpAsyncClients',
        'HttpClientBuilder',
        'HttpAsyncClientBuilder',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpPatch',
        'HttpDelete',
    ],
    passes: ['process'],
    dispatches: [
        { calls: ['execute', 'executeRequest'], form: 'send' },
        // Time limits, proxies and pools.
        {
            calls: [
                'setConfig',
                'setDefaultRequestConfig',
                'setDefaultSocketConfig',
                'setDefaultConnectionConfig',
                'setConnectionManager',
            ],
            form: 'setup',
            body: 0,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/argparse.js
/** Options of Python's command lines. */
const argparse = {
    id: 'argparse',
    languages: ['python'],
    modules: ['argparse'],
    options: [
        {
            call: 'add_argument',
            name: 0,
            default: 'default',
            gives: 'member',
            parsedBy: ['parse_args', 'parse_known_args'],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/axios.js
const axios = {
    id: 'axios',
    languages: ['javascript'],
    modules: ['axios', '@nestjs/axios', 'axios-retry'],
    functions: ['axios'],
    makers: ['axios.create', 'axios.instance'],
    clients: ['Axios'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'], form: 'verb', body: 1 },
        { calls: ['request', 'axios'], form: 'request' },
    ],
    processDefaults: [{ sets: ['axios.defaults'] }, { calls: ['axios.interceptors.request.use'] }],
    hint: {
        client: "headers: { 'User-Agent': '$' }",
        made: ['axios.create'],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/cpp-clients.js
/** cpr and cpprestsdk. */
const cppClients = {
    id: 'cpp-clients',
    languages: ['cpp'],
    modules: ['cpr', 'web'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        { calls: ['request', 'GetAsync', 'PostAsync'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-http-client.js
/** `System.Net.Http.HttpClient`, which PowerShell can make as well. */
const dotnetHttpClient = {
    id: 'dotnet-http-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net.Http'],
    clients: ['HttpClient', 'HttpMessageInvoker'],
    passes: ['SendAsync', 'Send'],
    dispatches: [
        {
            calls: [
                'GetAsync',
                'PostAsync',
                'PutAsync',
                'PatchAsync',
                'DeleteAsync',
                'GetStringAsync',
                'GetStreamAsync',
                'GetByteArrayAsync',
                'GetFromJsonAsync',
                'PostAsJsonAsync',
                'PatchAsJsonAsync',
                'PutAsJsonAsync',
            ],
            form: 'request',
            url: 0,
        },
        { calls: ['Send', 'SendAsync'], form: 'send' },
    ],
    processDefaults: [{ calls: ['ConfigureHttpClientDefaults'], factory: true }],
    typedClients: { call: 'AddHttpClient', type: 'HttpClient' },
    hint: {
        request: 'client.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        client: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        made: ['new HttpClient', 'new System.Net.Http.HttpClient'],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-web-client.js
/** `System.Net.WebClient` and `WebRequest`, both obsolete and both common in scripts. */
const dotnetWebClient = {
    id: 'dotnet-web-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net'],
    clients: ['WebClient'],
    dispatches: [
        {
            calls: ['DownloadString', 'UploadString', 'DownloadData', 'UploadData', 'DownloadFile', 'UploadFile'],
            form: 'request',
        },
        { calls: ['GetResponse', 'GetResponseAsync'], form: 'send', steps: true },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/faraday.js
const faraday = {
    id: 'faraday',
    languages: ['ruby'],
    modules: ['Faraday'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['run_request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['Faraday.default_connection'] }],
    hint: { client: "@.headers['User-Agent'] = '$'", made: ['Faraday.new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/fetch-api.js
/** The standard's `fetch`, and packages that bring it to Node. */
const fetchApi = {
    id: 'fetch-api',
    languages: ['javascript'],
    modules: ['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici', 'ofetch', 'globalThis.fetch'],
    functions: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'ofetch'],
    makers: ['ofetch.create'],
    dispatches: [
        { calls: ['fetch', '$fetch', 'ofetch'], form: 'request', url: 0 },
        { calls: ['request', 'stream'], form: 'request' },
    ],
    processDefaults: [{ sets: ['globalThis.fetch', 'global.fetch', 'window.fetch'] }, { calls: ['setGlobalDispatcher'] }],
    hint: { request: "headers: { 'User-Agent': '$' }" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/flurl.js
const flurl = {
    id: 'flurl',
    languages: ['csharp'],
    modules: ['Flurl', 'Flurl.Http'],
    clients: ['FlurlClient'],
    dispatches: [
        { calls: ['GetJsonAsync', 'PostJsonAsync', 'PutJsonAsync', 'PatchJsonAsync', 'GetStringAsync'], form: 'request' },
        { calls: ['GetAsync', 'PostAsync', 'PutAsync', 'PatchAsync', 'DeleteAsync'], form: 'request' },
        { calls: ['SendAsync'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'FlurlHttp.Clients.WithDefaults',
                'FlurlHttp.WithDefaults',
                'FlurlHttp.ConfigureClientForUrl',
                'FlurlHttp.Configure',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-clients.js
/** Other clients of Go that are chained like Resty's. */
const goClients = {
    id: 'go-clients',
    languages: ['go'],
    modules: [
        'github.com/parnurzeal/gorequest',
        'gorequest',
        'github.com/dghubble/sling',
        'sling',
        'github.com/gojek/heimdall',
        'heimdall',
        'github.com/levigross/grequests',
        'grequests',
        'github.com/imroc/req',
    ],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['End', 'Receive', 'ReceiveSuccess'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-flag.js
/** Flags of Go, and of pflag. */
const goFlag = {
    id: 'go-flag',
    languages: ['go'],
    modules: ['flag', 'github.com/spf13/pflag'],
    options: [
        { call: 'String', name: 0, default: 1, gives: 'value' },
        { call: 'StringP', name: 0, default: 2, gives: 'value' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-http.js
const goHttp = {
    id: 'go-http',
    languages: ['go'],
    modules: ['net/http', 'net/url', 'net', 'http', 'golang.org/x/oauth2', 'github.com/hashicorp/go-retryablehttp'],
    clients: ['Client'],
    passes: ['RoundTrip', 'Do'],
    dispatches: [
        { calls: ['Get', 'Head'], form: 'verb' },
        { calls: ['Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['PostForm'], form: 'request', url: 0 },
        { calls: ['Do', 'RoundTrip'], form: 'send' },
    ],
    processDefaults: [{ sets: ['http.DefaultTransport', 'http.DefaultClient'] }],
    hint: { request: 'req.Header.Set("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/got.js
const got = {
    id: 'got',
    languages: ['javascript'],
    modules: ['got'],
    functions: ['got'],
    makers: ['got.extend'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['got', 'stream', 'paginate'], form: 'request' },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['got.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-client.js
/** Microsoft's Graph client for JavaScript: `client.api('/security/alerts').header(...).get()`. */
const graphClient = {
    id: 'graph-client',
    languages: ['javascript'],
    modules: ['@microsoft/microsoft-graph-client', '@microsoft/msgraph-sdk', 'graph-client'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'del'], form: 'verb' }],
    hint: { request: ".header('User-Agent', '$')" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-sdk.js
/** Microsoft's Graph SDKs, which have a member for each part of a path. */
const graphSdk = {
    id: 'graph-sdk',
    languages: ['csharp', 'java', 'kotlin', 'go', 'python', 'javascript', 'php', 'powershell', 'ruby', 'scala', 'groovy'],
    modules: ['Microsoft.Graph', 'msgraph', 'com.microsoft.graph', 'github.com/microsoftgraph/msgraph-sdk-go'],
    graphSecurity: {
        ends: [
            'get',
            'post',
            'patch',
            'put',
            'delete',
            'list',
            'create',
            'update',
            'getAsync',
            'postAsync',
            'patchAsync',
            'deleteAsync',
            'putAsync',
            'toGet',
            'execute',
            'send',
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/guzzle.js
/** Guzzle, and the clients of Symfony and Laravel. */
const guzzle = {
    id: 'guzzle',
    languages: ['php'],
    modules: ['GuzzleHttp', 'Guzzle', 'Symfony', 'Illuminate', 'Http'],
    clients: ['Client'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request', 'requestAsync'], form: 'request', url: 1 },
        { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync'], form: 'request', url: 0 },
        { calls: ['send', 'sendAsync', 'sendRequest'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpie.js
/** HTTPie, in shells: `http GET https://... User-Agent:...`. */
const httpie = {
    id: 'httpie',
    languages: ['bash'],
    dispatches: [{ calls: ['http', 'https'], form: 'request' }],
    flags: { '-o': null, '--output': null, '-a': null, '--auth': null, '--timeout': null, '--proxy': null },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpx.js
const httpx = {
    id: 'httpx',
    languages: ['python'],
    modules: ['httpx', 'httpx_sse', 'authlib.integrations.httpx_client'],
    clients: ['Client', 'AsyncClient', 'AsyncOAuth2Client'],
    passes: ['handle_request', 'handle_async_request', 'auth_flow'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request', 'stream'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send' },
    ],
    processDefaults: [{ sets: ['httpx.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['httpx.Client', 'httpx.AsyncClient'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/java-net.js
/** `java.net.http`, `HttpURLConnection` and `URL.openStream`. */
const javaNet = {
    id: 'java-net',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['java', 'javax', 'jakarta'],
    dispatches: [
        { calls: ['openStream'], form: 'request' },
        { calls: ['send', 'sendAsync'], form: 'send' },
        { calls: ['getInputStream', 'getResponseCode', 'getOutputStream', 'connect'], form: 'send', steps: true },
    ],
    processDefaults: [{ calls: ['System.setProperty'], key: 'http.agent' }],
    hint: { request: '.setHeader("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/jquery.js
const jquery = {
    id: 'jquery',
    languages: ['javascript'],
    modules: ['jquery', '$', 'jQuery'],
    dispatches: [
        { calls: ['get', 'post'], form: 'verb', body: 1 },
        { calls: ['ajax', 'getJSON'], form: 'request' },
    ],
    processDefaults: [{ calls: ['$.ajaxSetup', 'jQuery.ajaxSetup'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/kotlin-clients.js
/** Ktor, khttp and Fuel. */
const kotlinClients = {
    id: 'kotlin-clients',
    languages: ['kotlin'],
    modules: ['io.ktor', 'khttp', 'com.github.kittinunf.fuel'],
    clients: ['HttpClient'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request', 'submitForm', 'submitFormWithBinaryData'], form: 'request' },
        { calls: ['responseString'], form: 'send' },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ky.js
const ky = {
    id: 'ky',
    languages: ['javascript'],
    modules: ['ky'],
    functions: ['ky'],
    makers: ['ky.create', 'ky.extend'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['ky'], form: 'request', url: 0 },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['ky.create', 'ky.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/libcurl.js
const libcurl = {
    id: 'libcurl',
    languages: ['cpp'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_easy_perform', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_easy_reset'],
    hint: { request: 'curl_easy_setopt(curl, CURLOPT_USERAGENT, "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/locust.js
/** Load tests: `self.client.get('/path')` in a user's class. */
const locust = {
    id: 'locust',
    languages: ['python'],
    modules: ['locust'],
    clients: ['HttpUser', 'FastHttpUser'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/lwp.js
/** LWP::UserAgent of Perl. */
const lwp = {
    id: 'lwp',
    languages: ['perl'],
    modules: ['LWP', 'HTTP'],
    clients: ['UserAgent'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request', 'simple_request'], form: 'request' },
    ],
    hint: { request: "$ua->agent('$')", client: "@->agent('$')", made: ['LWP::UserAgent->new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/n8n.js
/** Nodes of n8n: `this.helpers.httpRequest(options)`, or `routing: { request: { method, url } }`. */
const n8n = {
    id: 'n8n',
    languages: ['javascript'],
    modules: ['n8n-workflow', 'n8n-core'],
    receivers: ['this.helpers'],
    requestObjects: [{ key: 'request', has: ['method', 'url'], without: ['response'], defaults: 'requestDefaults' }],
    dispatches: [
        { calls: ['httpRequest', 'request'], form: 'request', url: 0 },
        { calls: ['httpRequestWithAuthentication', 'requestWithAuthentication', 'requestOAuth2'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/needle.js
const needle = {
    id: 'needle',
    languages: ['javascript'],
    modules: ['needle'],
    functions: ['needle'],
    makers: ['needle.defaults'],
    dispatches: [
        { calls: ['get', 'head', 'delete'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['needle', 'request'], form: 'request' },
    ],
    processDefaults: [{ calls: ['needle.defaults'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/net-http.js
/** `Net::HTTP` of Ruby, and `URI.open`. */
const netHttp = {
    id: 'net-http',
    languages: ['ruby'],
    modules: ['Net', 'net/http', 'URI', 'OpenURI'],
    opens: ['start', 'open'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['get_response', 'post_form'], form: 'request', url: 0 },
        { calls: ['request', 'send_request'], form: 'request' },
        { calls: ['open'], form: 'send' },
    ],
    hint: { request: "request['User-Agent'] = '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/node-http.js
/** `http` and `https` of Node. */
const nodeHttp = {
    id: 'node-http',
    languages: ['javascript'],
    modules: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2', 'follow-redirects'],
    dispatches: [
        { calls: ['get'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
    processDefaults: [{ sets: ['http.globalAgent', 'https.globalAgent', 'http.request', 'https.request'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/okhttp.js
/** OkHttp, and Retrofit, whose calls are sent alike. */
const okHttp = {
    id: 'okhttp',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['okhttp', 'okhttp3', 'retrofit2', 'com.squareup.okhttp'],
    passes: ['intercept'],
    dispatches: [{ calls: ['execute', 'executeAsync', 'enqueue'], form: 'send' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-curl.js
/** libcurl as PHP calls it. */
const phpCurl = {
    id: 'php-curl',
    languages: ['php'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_exec', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_reset'],
    hint: { request: "curl_setopt($ch, CURLOPT_USERAGENT, '$')" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-streams.js
/** PHP's functions that open a URL like a file. */
const STREAMS = ['file_get_contents', 'fopen', 'file', 'readfile', 'copy', 'get_headers', 'simplexml_load_file'];
const phpStreams = {
    id: 'php-streams',
    languages: ['php'],
    dispatches: [{ calls: ['file_get_contents', 'fopen'], form: 'request', url: 0 }],
    processDefaults: [
        { calls: ['ini_set'], key: 'user_agent', requests: STREAMS },
        { calls: ['stream_context_set_default'], requests: STREAMS },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-cmdlets.js
/** Cmdlets of PowerShell that send a request, by name and alias. */
const powershellCmdlets = {
    id: 'powershell-cmdlets',
    languages: ['powershell'],
    dispatches: [
        {
            calls: [
                'Invoke-RestMethod',
                'Invoke-WebRequest',
                'irm',
                'iwr',
                'curl',
                'curl.exe',
                'wget',
                'wget.exe',
                'Start-BitsTransfer',
            ],
            form: 'request',
        },
    ],
    processDefaults: [{ sets: ['PSDefaultParameterValues'] }, { calls: ['PSDefaultParameterValues.Add'] }],
    hint: { request: "-Headers @{ 'User-Agent' = '$' }" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-graph.js
/** Requests by the modules of Microsoft Graph and Azure: the cmdlets sign in, and take `-Headers` like the others. */
const powershellGraph = {
    id: 'powershell-graph',
    languages: ['powershell'],
    modules: ['Microsoft.Graph', 'Az.Accounts'],
    dispatches: [{ calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-AzRestMethod'], form: 'request' }],
    graphSecurity: { nouns: ['MgSecurity', 'MgBetaSecurity'], suffixes: ['Count', 'Multiple', 'ByExternalId'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/pycurl.js
const pycurl = {
    id: 'pycurl',
    languages: ['python'],
    modules: ['pycurl'],
    dispatches: [{ calls: ['perform', 'perform_rb', 'perform_rs'], form: 'send' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/request.js
/** The package `request` of Node, and its promises. */
const request = {
    id: 'request',
    languages: ['javascript'],
    modules: ['request', 'request-promise', 'request-promise-native'],
    functions: ['request', 'request-promise', 'request-promise-native', 'phin', 'bent'],
    makers: ['request.defaults'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/requests.js
/** Requests, and packages whose sessions extend its own. */
const requests = {
    id: 'requests',
    languages: ['python'],
    modules: [
        'requests',
        'requests_cache',
        'requests_futures',
        'requests_html',
        'requests_kerberos',
        'requests_ntlm',
        'requests_oauthlib',
        'requests_toolbelt',
        'grequests',
    ],
    clients: ['Session', 'FuturesSession', 'OAuth2Session', 'CachedSession'],
    passes: ['__call__', 'send'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send' },
    ],
    processDefaults: [{ sets: ['requests.*'] }],
    hint: {
        request: 'headers={"User-Agent": "$"}',
        client: '@.headers["User-Agent"] = "$"',
        made: ['requests.Session', 'requests.session', 'Session'],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/reqwest.js
/** Reqwest, whose verbs only make a request: `client.get(url).header(...).send()`. */
const reqwest = {
    id: 'reqwest',
    languages: ['rust'],
    modules: ['reqwest', 'reqwest_middleware', 'hyper', 'surf'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['request'], form: 'request', url: 1, prepares: true },
        { calls: ['send', 'execute'], form: 'send' },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/rest-client.js
/** The gem rest-client. */
const restClient = {
    id: 'rest-client',
    languages: ['ruby'],
    modules: ['RestClient'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['execute'], form: 'send' },
    ],
    processDefaults: [{ calls: ['RestClient.add_before_execution_proc'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/restsharp.js
const restSharp = {
    id: 'restsharp',
    languages: ['csharp'],
    modules: ['RestSharp'],
    clients: ['RestClient'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        {
            calls: ['Execute', 'ExecuteAsync', 'ExecuteGet', 'ExecutePost', 'ExecuteGetAsync', 'ExecutePostAsync'],
            form: 'send',
        },
    ],
    hint: { client: '@.AddDefaultHeader("User-Agent", "$")', made: ['new RestClient'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/resty.js
const resty = {
    id: 'resty',
    languages: ['go'],
    modules: ['github.com/go-resty/resty', 'resty', 'resty.dev', 'gopkg.in/resty.v1'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'], form: 'verb' },
        { calls: ['Execute'], form: 'request', url: 1 },
        { calls: ['Send'], form: 'send' },
    ],
    hint: { client: '@.SetHeader("User-Agent", "$")', made: ['resty.New'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ruby-clients.js
/** HTTParty, Excon, Typhoeus, Mechanize, Curb and http.rb. */
const rubyClients = {
    id: 'ruby-clients',
    languages: ['ruby'],
    modules: ['HTTParty', 'Excon', 'Typhoeus', 'Mechanize', 'Curl', 'HTTP', 'HTTPX'],
    clients: ['Mechanize'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request' },
        { calls: ['perform'], form: 'send' },
    ],
    processDefaults: [{ sets: ['Excon.defaults', 'Typhoeus.Config', 'Config.user_agent'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/scala-clients.js
/** Requests-Scala, sttp and Play's WS. */
const scalaClients = {
    id: 'scala-clients',
    languages: ['scala', 'groovy'],
    modules: ['requests', 'sttp', 'play.api.libs.ws'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-curl.js
/** The command curl, in shells. */
const shellCurl = {
    id: 'shell-curl',
    languages: ['bash'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl'], form: 'request' }],
    flags: {
        '-A': 'user-agent',
        '--user-agent': 'user-agent',
        '-H': 'header',
        '--header': 'header',
        '--url': 'url',
        '-K': 'config',
        '--config': 'config',
        '-X': null,
        '--request': null,
        '-d': null,
        '--data': null,
        '--data-ascii': null,
        '--data-binary': null,
        '--data-raw': null,
        '--data-urlencode': null,
        '--json': null,
        '-o': null,
        '--output': null,
        '-u': null,
        '--user': null,
        '-U': null,
        '--proxy-user': null,
        '-w': null,
        '--write-out': null,
        '-F': null,
        '--form': null,
        '-x': null,
        '--proxy': null,
        '-m': null,
        '--max-time': null,
        '--connect-timeout': null,
        '--retry': null,
        '-T': null,
        '-b': null,
        '-c': null,
        '-e': null,
        '-E': null,
        '--cacert': null,
    },
    hint: { request: "curl -A '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-wget.js
/** The command wget, in shells. */
const shellWget = {
    id: 'shell-wget',
    languages: ['bash'],
    dispatches: [{ calls: ['wget'], form: 'request' }],
    flags: {
        '-U': 'user-agent',
        '--user-agent': 'user-agent',
        '--header': 'header',
        '--config': 'config',
        '--method': null,
        '--body-data': null,
        '--post-data': null,
        '-O': null,
        '-o': null,
        '-e': null,
        '-T': null,
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/spring.js
/** `RestTemplate`, `WebClient` and `RestClient` of Spring. */
const spring = {
    id: 'spring',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['org.springframework', 'springframework'],
    options: [{ call: 'Value', name: 0, default: 0, gives: 'annotated' }],
    passes: ['intercept', 'filter'],
    dispatches: [
        {
            calls: ['exchange', 'getForObject', 'getForEntity', 'postForObject', 'postForEntity', 'patchForObject'],
            form: 'request',
        },
        { calls: ['put', 'delete', 'get', 'post', 'patch'], form: 'verb' },
        { calls: ['retrieve', 'exchangeToMono', 'bodyToMono'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/superagent.js
const superagent = {
    id: 'superagent',
    languages: ['javascript'],
    modules: ['superagent'],
    functions: ['superagent'],
    makers: ['superagent.agent'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
        { calls: ['superagent'], form: 'request' },
        { calls: ['end'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/swift-clients.js
/** Alamofire. */
const swiftClients = {
    id: 'swift-clients',
    languages: ['swift'],
    modules: ['AF', 'Alamofire'],
    dispatches: [{ calls: ['request', 'download', 'upload'], form: 'request', url: 0 }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/treq.js
const treq = {
    id: 'treq',
    languages: ['python'],
    modules: ['treq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/unirest.js
const unirest = {
    id: 'unirest',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['unirest', 'kong.unirest', 'com.mashape.unirest', 'Unirest'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['asString', 'asJson', 'asObject', 'asBytes'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'Unirest.setDefaultHeader',
                'Unirest.config.setDefaultHeader',
                'Unirest.config.addDefaultHeader',
                'Unirest.addDefaultHeader',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ureq.js
const ureq = {
    id: 'ureq',
    languages: ['rust'],
    modules: ['ureq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['call', 'send_json', 'send_string', 'send_form'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/urllib.js
/** `urllib.request` and `http.client` of Python, and urllib3. */
const urllib = {
    id: 'urllib',
    languages: ['python'],
    modules: ['urllib', 'urllib2', 'urllib3', 'http', 'https', 'httplib', 'httplib2'],
    clients: ['PoolManager', 'HTTPSConnection'],
    dispatches: [
        { calls: ['urlopen', 'urlretrieve'], form: 'request' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['open', 'retrieve'], form: 'send' },
        { calls: ['getresponse'], form: 'send', steps: true },
    ],
    processDefaults: [
        { calls: ['install_opener'], requests: ['urlopen', 'urlretrieve', 'open', 'retrieve'] },
        { sets: ['urllib.*', 'urllib3.*', 'http.*'] },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xml-http-request.js
/** The browser's oldest client: `open` takes method and URL, `send` sends. */
const xmlHttpRequest = {
    id: 'xml-http-request',
    languages: ['javascript'],
    modules: ['XMLHttpRequest', 'xmlhttprequest'],
    clients: ['XMLHttpRequest'],
    dispatches: [
        { calls: ['send'], form: 'send' },
        { calls: ['open'], form: 'setup' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xsoar.js
/** `BaseClient` of integrations for Cortex XSOAR: `self._http_request(method, url_suffix, full_url=..., headers=...)`. */
const xsoar = {
    id: 'xsoar',
    languages: ['python'],
    modules: ['CommonServerPython'],
    clients: ['BaseClient'],
    dispatches: [{ calls: ['_http_request', 'generic_http_request'], form: 'request' }],
    hint: { client: 'headers={"User-Agent": "$"}' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/all.js

























































;// CONCATENATED MODULE: ./.build/src/scan/libraries/index.js

/** Every library that the scan knows, one line of `all.ts` each. */
const LIBRARIES = Object.values(all_namespaceObject);


/***/ }),

/***/ 58035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ yamlDocuments),
/* harmony export */   x: () => (/* binding */ LONGEST_YAML)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Limit of YAML files in UTF-16 units (256 KiB), because the parser takes seconds per MiB. */
const LONGEST_YAML = 256 * 1024;
/** The composer recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;
/** Returns the documents of a YAML text, including errors; null: nested too deeply to process. */
function yamlDocuments(text) {
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)];
    if (tokens.some(isTooDeep))
        return null;
    const options = { uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' };
    return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens, true, text.length);
}
/** Does not recurse, unlike everything that follows. */
function isTooDeep(token) {
    const open = [[token, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [parent, depth] = next;
        if (depth > DEEPEST)
            return true;
        if (parent.type === 'document' && parent.value)
            open.push([parent.value, depth + 1]);
        if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.isCollection(parent))
            continue;
        for (const { key, value } of parent.items)
            for (const child of [key, value])
                if (child)
                    open.push([child, depth + 1]);
    }
    return false;
}


/***/ }),

/***/ 78838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeUserAgent),
  J: () => (/* binding */ readUserAgent)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/user-agent/fault.js
function malformed(severity, { start, end }, problem, mend = 'product') {
    return { status: 'malformed', severity, start, end, problem, mend };
}

// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var user_agent_prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/user-agent/tokens.js
var tokens = __webpack_require__(85513);
// EXTERNAL MODULE: ./.build/src/user-agent/version.js
var user_agent_version = __webpack_require__(8151);
;// CONCATENATED MODULE: ./.build/src/user-agent/form-faults.js





/** In UTF-16 units; these limits are ours, because none is documented. */
const LENGTH = { warning: 128, error: 256 };
const CONTROL_NAMES = new Map([
    ['\t', 'a tab'],
    ['\n', 'a line break'],
    ['\r', 'a line break'],
]);
/** Names of control characters for readers; a line break in a value lets it add another header. */
function controlName(controls) {
    const first = controls.charAt(0);
    return CONTROL_NAMES.get(first) ?? `the control character ${(0,quote/* codePoint */.yb)(first)}`;
}
/** Reports white space at the ends. Many clients trim spaces, but not tabs or line breaks. */
function outerFaults(value) {
    const lead = value.length - value.trimStart().length;
    const tail = value.trimEnd().length;
    const ends = [
        { start: 0, end: lead },
        { start: tail, end: value.length },
    ].filter(({ start, end }) => end > start);
    const hard = ends.find(({ start, end }) => /\p{Cc}/u.test(value.slice(start, end)));
    if (hard) {
        const control = /\p{Cc}/u.exec(value.slice(hard.start, hard.end))?.[0] ?? '';
        return [malformed('error', hard, `${hard.start === 0 ? 'begins' : 'ends'} with ${controlName(control)}`, 'blanks')];
    }
    return ends[0] ? [malformed('warning', ends[0], 'has leading or trailing spaces', 'blanks')] : [];
}
function prefixFaults(value, { prefix, core, product }) {
    if (!prefix)
        return [];
    const shown = (0,quote/* quote */.hD)(value.slice(prefix.start, prefix.end));
    const faults = [];
    if (prefix.start > core.start)
        faults.push(malformed('error', product, 'does not begin with the partner product'));
    if (prefix.kind === 'near')
        faults.push(malformed('error', prefix, `begins with ${shown} instead of ${(0,quote/* quote */.hD)(user_agent_prefix/* PREFIX */.H3)}`));
    if (prefix.kind === 'legacy')
        faults.push({ ...malformed('error', prefix, `has the legacy prefix ${shown}`), status: 'legacy' });
    return faults;
}
/** Reports one fault for all holes: a copied pattern has several holes and one cause. */
function holeFaults(value, { holes, prefix, version, product }) {
    const [first] = holes;
    const last = holes.at(-1);
    if (!first || !last)
        return [];
    // With an older prefix, a template in the version is part of that older form.
    if (prefix?.kind === 'legacy' &&
        version &&
        holes.every(({ start, end }) => start >= version.start && end <= version.end))
        return [];
    const more = holes.length > 1 ? ` and ${holes.length - 1} more` : '';
    const shown = (0,quote/* quote */.hD)(value.slice(first.start, first.end));
    const inside = last.end <= product.end;
    const range = { start: first.start, end: last.end };
    return [malformed('error', range, `contains the placeholder ${shown}${more}`, inside ? 'product' : null)];
}
/** @param value a value whose version has no hole */
function versionFaults(value, { version, name, prefix }, { template }) {
    if (!version)
        return name.end > name.start ? [malformed('error', name, "does not end with '/' and a version")] : [];
    const written = value.slice(version.start, version.end);
    const body = template ? (0,user_agent_version/* withoutTemplate */.jV)(written) : written;
    const at = (0,tokens/* firstNonToken */.x)(body);
    if (at >= 0) {
        const character = String.fromCodePoint(body.codePointAt(at));
        const range = { start: version.start + at, end: version.start + at + character.length };
        return [malformed('error', range, `contains ${(0,quote/* quote */.hD)(character)} in the version, which is not allowed there`)];
    }
    const fault = (0,user_agent_version/* versionFault */.nj)(written);
    if (!fault || (prefix?.kind === 'legacy' && (0,user_agent_version/* isGuid */.W_)(written)))
        return [];
    return [
        malformed(fault.severity, written === '' ? { start: version.start - 1, end: version.start } : version, fault.problem),
    ];
}
/** Further products and comments are allowed, unless the grammar forbids their characters. */
function extraFaults({ extras, masked }) {
    if (!extras)
        return [];
    const text = masked.slice(extras.start, extras.end);
    const at = (0,tokens/* firstMisplaced */.L)(text);
    if (at < 0)
        return [
            malformed('notice', extras, 'has more products or comments after the partner product, which is allowed', null),
        ];
    const character = String.fromCodePoint(text.codePointAt(at));
    const range = { start: extras.start + at, end: extras.start + at + character.length };
    return [
        malformed('error', range, `contains ${(0,quote/* quote */.hD)(character)} after the partner product, which is not allowed there`, null),
    ];
}
function lengthFaults({ start, end }) {
    const length = end - start;
    const limit = length > LENGTH.error ? LENGTH.error : LENGTH.warning;
    if (length <= limit)
        return [];
    const severity = limit === LENGTH.error ? 'error' : 'warning';
    return [
        malformed(severity, { start: start + limit, end }, `has ${length.toLocaleString('en-US')} characters, and values of more than ${limit} may be cut off`, null),
    ];
}

// EXTERNAL MODULE: ./.build/src/user-agent/holes.js
var user_agent_holes = __webpack_require__(90084);
// EXTERNAL MODULE: ./.build/src/user-agent/parts.js
var user_agent_parts = __webpack_require__(21513);
;// CONCATENATED MODULE: ./.build/src/user-agent/layout.js



/** Stands for a character of a hole, which is expected to be replaced with a token. */
const MASK = 'x';
/** @param value not empty, with control characters only at its ends */
function layOut(value, { fits, template }) {
    const core = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
    const all = (0,user_agent_holes/* holesOf */.V6)(value.slice(0, core.end));
    const masked = mask(value, all);
    const prefix = (0,user_agent_prefix/* prefixAt */.oL)(value, core.start) ?? laterPrefix(value, masked, core);
    const base = { core, prefix, ...pieces(masked, core, prefix, value, fits) };
    const holes = all.filter((hole) => !(template && isVersionTemplate(value, hole, base.version, core)));
    return { ...base, holes, masked: mask(value, holes) };
}
/** Whether a hole is the template: `{version}` at the end of the version and of the whole value. */
function isVersionTemplate(value, hole, version, core) {
    return (version !== null &&
        hole.start >= version.start &&
        hole.end === core.end &&
        value.slice(hole.start, hole.end) === user_agent_holes/* VERSION_TEMPLATE */.Yg);
}
function mask(value, holes) {
    const pieces = [];
    let at = 0;
    for (const { start, end } of holes) {
        pieces.push(value.slice(at, start), MASK.repeat(end - start));
        at = end;
    }
    return pieces.join('') + value.slice(at);
}
function laterPrefix(value, masked, core) {
    const at = (0,user_agent_prefix/* laterPartnerProduct */.MX)(masked.slice(0, core.end));
    return at < 0 ? null : (0,user_agent_prefix/* prefixAt */.oL)(value, at);
}
function pieces(masked, core, prefix, value, fits) {
    const nameStart = prefix?.end ?? core.start;
    const tail = tailOf(masked, nameStart, core.end);
    const { nameEnd, version, blank } = slashInToken(tail) ??
        versionAfterBlank(tail) ??
        slashAfterBlank(tail, value.slice(nameStart, tail.tokenEnd), fits) ?? {
        nameEnd: tail.tokenEnd,
        version: null,
        blank: null,
    };
    const end = version?.end ?? nameEnd;
    return {
        product: { start: prefix?.start ?? core.start, end },
        name: { start: nameStart, end: nameEnd },
        blank,
        version,
        extras: after(masked, end, core.end),
    };
}
function tailOf(masked, nameStart, end) {
    const tokenEnd = endOfToken(masked, nameStart, end);
    const next = after(masked, tokenEnd, end);
    const startsVersion = next !== null && /^v?\d/i.test(masked.slice(next.start, next.start + 2));
    return { masked, end, tokenEnd, slash: masked.indexOf('/', nameStart), next, startsVersion };
}
function hasSlash({ slash, tokenEnd }) {
    return slash >= 0 && slash < tokenEnd;
}
/** `name/1.0`, or `name/` without a version after the space. */
function slashInToken(tail) {
    const { slash, tokenEnd, startsVersion } = tail;
    if (!hasSlash(tail) || (slash + 1 === tokenEnd && startsVersion))
        return null;
    return { nameEnd: slash, version: { start: slash + 1, end: tokenEnd }, blank: null };
}
/** `name 1.0` or `name/ 1.0`. */
function versionAfterBlank(tail) {
    const { masked, end, tokenEnd, slash, next, startsVersion } = tail;
    if (!next || !startsVersion)
        return null;
    return {
        nameEnd: hasSlash(tail) ? slash : tokenEnd,
        version: { start: next.start, end: endOfToken(masked, next.start, end) },
        blank: { start: tokenEnd, end: next.start },
    };
}
/**
 * `name /1.0`, or `two words/1.0` where the first word is not a complete name.
 *
 * @param token the first token
 */
function slashAfterBlank({ masked, end, tokenEnd, slash, next }, token, fits) {
    if (!next || slash < 0 || slash >= end || masked.slice(tokenEnd, slash).includes('('))
        return null;
    const isNext = slash === next.start;
    if (!isNext && isComplete(token, fits))
        return null;
    return {
        nameEnd: isNext ? tokenEnd : slash,
        version: { start: slash + 1, end: endOfToken(masked, slash, end) },
        blank: { start: tokenEnd, end: next.start },
    };
}
/** Whether a name already has company and product, so what follows a space is another product. */
function isComplete(name, fits) {
    const parts = (0,user_agent_parts/* cutName */.C)(name, fits);
    if (!parts)
        return false;
    return (fits.company(name.slice(parts.company.start, parts.company.end)) &&
        fits.product(name.slice(parts.product.start, parts.product.end)));
}
function endOfToken(text, from, end) {
    const blank = text.indexOf(' ', from);
    return blank < 0 || blank > end ? end : blank;
}
/** Returns what follows, without the spaces before it. */
function after(text, from, end) {
    let start = from;
    while (start < end && text[start] === ' ')
        start++;
    return start < end ? { start, end } : null;
}

// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(81155);
;// CONCATENATED MODULE: ./.build/src/user-agent/name-faults.js






/** Judges the text between a known prefix and the slash. */
function judgeName(layout, names) {
    const { name, blank, prefix } = layout;
    if (layout.holes.some((hole) => hole.start < name.end && hole.end > name.start))
        return { faults: [], parts: null };
    const text = partsText(layout);
    const bad = firstBadCharacter(text, name.start);
    const missing = missingPart(text, name);
    const faults = [
        blank && malformed('error', blank, 'contains a space'),
        bad,
        prefix?.kind === 'near' ? null : missing,
    ].filter((fault) => fault !== null);
    const isInTwo = blank !== null && blank.start < name.end;
    const cut = missing || bad || isInTwo ? null : (0,user_agent_parts/* cutName */.C)(text, names.fits);
    if (!cut)
        return { faults, parts: null };
    const judged = judgeParts(text, cut, name.start, names);
    return { faults: [...faults, ...judged.faults], parts: judged.parts };
}
/** @param start offset of the name in the value */
function judgeParts(text, cut, start, names) {
    const parts = { company: shift(cut.company, start), product: shift(cut.product, start) };
    const company = text.slice(cut.company.start, cut.company.end);
    const product = text.slice(cut.product.start, cut.product.end);
    const unfilled = unfilledFault(company, product, parts, names);
    if (unfilled)
        return { faults: [unfilled], parts: null };
    const hyphen = hyphenFault(company, product, parts);
    return { faults: hyphen ? [hyphen] : [], parts };
}
/** After a prefix with underscores, an underscore in the name is meant as a hyphen too. */
function partsText({ masked, name, prefix }) {
    const text = masked.slice(name.start, name.end);
    const meant = prefix?.kind === 'near' && masked[prefix.end - 1] === '_' && !text.includes('-');
    return meant ? text.replace('_', '-') : text;
}
function firstBadCharacter(text, from) {
    // The space that splits a name is a fault of its own.
    const at = (0,tokens/* firstNonToken */.x)(text.replaceAll(' ', '_'));
    if (at < 0)
        return null;
    const character = String.fromCodePoint(text.codePointAt(at));
    const shown = character > '~' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
    const range = { start: from + at, end: from + at + character.length };
    return malformed('error', range, `contains ${shown} in the company or product part, which is not allowed there`);
}
function missingPart(text, name) {
    if (text === '')
        return malformed('error', { start: name.start - 1, end: name.end }, 'has no company part and no product part');
    const parts = text.split('-');
    if (parts.length === 1)
        return malformed('error', name, 'has only one part instead of a company and a product');
    const empty = parts.indexOf('');
    if (empty < 0)
        return null;
    const at = name.start + parts.slice(0, empty).join('-').length + (empty > 0 ? 1 : 0);
    // Includes the hyphens on both sides, including that of the prefix; the slash follows the end of the name.
    const range = { start: at - 1, end: empty === parts.length - 1 ? at : at + 1 };
    return malformed('error', range, 'has an empty part between two separators');
}
function unfilledFault(company, product, parts, names) {
    const { fits, sample } = names;
    const whole = { start: parts.company.start, end: parts.product.end };
    const fictional = sample ? null : (0,fictional_names/* findFictionalName */.yi)(`${company}-${product}`);
    if (fictional) {
        const start = whole.start + fictional.start;
        const end = whole.start + fictional.end;
        const problem = `contains the fictional name ${(0,quote/* quote */.hD)(fictional.text)} from Microsoft's documentation`;
        return {
            ...malformed('error', { start, end }, problem),
            advice: "Use your own names, or set 'sample: true' for a sample listing",
        };
    }
    const left = (0,user_agent_holes/* isPlaceholderPart */.To)(company) && !fits.company(company);
    const right = (0,user_agent_holes/* isPlaceholderPart */.To)(product) && !fits.product(product);
    if (!left && !right)
        return null;
    const range = { start: left ? whole.start : parts.product.start, end: right ? whole.end : parts.company.end };
    const shown = left ? company : product;
    return malformed('error', range, `contains the placeholder ${(0,quote/* quote */.hD)(shown)}`);
}
function hyphenFault(company, product, parts) {
    const left = company.includes('-');
    const right = product.includes('-');
    if (!left && !right)
        return null;
    const range = {
        start: left ? parts.company.start : parts.product.start,
        end: right ? parts.product.end : parts.company.end,
    };
    const which = left && right ? 'in both parts' : left ? 'in the company part' : 'in the product part';
    return malformed('notice', range, `has a hyphen ${which}, so it is unclear where the product begins`);
}
function shift({ start, end }, by) {
    return { start: start + by, end: end + by };
}

// EXTERNAL MODULE: ./.build/src/user-agent/wanted.js
var user_agent_wanted = __webpack_require__(78328);
;// CONCATENATED MODULE: ./.build/src/user-agent/grammar.js









const HEADER_NAME = /^user-?agent\s*[:=]\s*/i;
/**
 * Judges a User-Agent from any source: the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}`, then the
 * grammar of RFC 9110, section 10.1.5. Without names, judges only the form.
 */
function judgeUserAgent(value, { template = false, sample = true, ...names } = {}) {
    return judge(value, (0,user_agent_parts/* expected */.p)(names, { template, sample }));
}
function judge(value, names) {
    const core = coreOf(value);
    const text = value.slice(core.start, core.end);
    const whole = { start: 0, end: value.length };
    if (text === '')
        return unclear(value, [malformed('error', whole, 'is empty')], whole, null, names);
    const control = /\p{Cc}+/u.exec(text);
    if (control) {
        const start = core.start + control.index;
        const fault = malformed('error', { start, end: start + control[0].length }, `contains ${controlName(control[0])}`);
        return unclear(value, [fault], whole, /\/([^/\s]+)$/.exec(text)?.[1] ?? null, names);
    }
    const header = HEADER_NAME.exec(text)?.[0].length ?? 0;
    if (header > 0)
        return withHeaderName(value, core, header, names);
    const layout = layOut(value, names);
    return layout.prefix ? judgePartner(value, layout, names) : judgeOther(value, layout, names);
}
/** Returns company, product and version as written; null where they are missing or unclear, or the version is open. */
function readUserAgent(value, names = {}) {
    const { parts, version } = judgeUserAgent(value, { ...names, template: true });
    const written = textOf(value, version);
    return {
        company: textOf(value, parts?.company),
        product: textOf(value, parts?.product),
        version: written?.endsWith(user_agent_holes/* VERSION_TEMPLATE */.Yg) ? null : written,
    };
}
/** Judges a value that contains a partner product. */
function judgePartner(value, layout, names) {
    const { core, version, holes } = layout;
    const { faults: nameFaults, parts } = judgeName(layout, names);
    const open = version !== null && holes.some(({ start, end }) => start < version.end && end > version.start);
    const known = open || version?.start === version?.end ? null : version;
    const faults = [
        ...outerFaults(value),
        ...prefixFaults(value, layout),
        ...holeFaults(value, layout),
        ...nameFaults,
        ...(open ? [] : versionFaults(value, layout, names)),
        ...extraFaults(layout),
        ...lengthFaults(core),
    ];
    const [company, product] = [textOf(value, parts?.company), textOf(value, parts?.product)];
    const wanted = (0,user_agent_wanted/* wantedProduct */.Nm)({ company, product, version: textOf(value, known) }, names);
    // The template fills the end of the value, so nothing may follow it.
    const end = wanted?.text.endsWith(user_agent_holes/* VERSION_TEMPLATE */.Yg) ? core.end : layout.product.end;
    return finished(value, {
        faults,
        parts,
        version: known,
        wanted,
        product: { start: core.start, end },
    });
}
/**
 * Judges a value of another scheme: the wanted product comes from the names, with the version of the value if it is for
 * this product.
 */
function judgeOther(value, layout, names) {
    const { core, holes } = layout;
    const faults = [
        ...outerFaults(value),
        ...(holes[0]?.start === core.start
            ? []
            : [malformed('error', layout.product, `does not begin with ${(0,quote/* quote */.hD)(user_agent_prefix/* PREFIX */.H3)}`)]),
        ...holeFaults(value, layout),
        ...lengthFaults(core),
    ];
    const name = value.slice(layout.name.start, layout.name.end);
    const cut = (0,user_agent_parts/* cutName */.C)(name, names.fits);
    const fits = names.fits.product;
    const isOwn = fits(name) || (cut !== null && fits(name.slice(cut.product.start)));
    return unclear(value, faults, core, isOwn ? textOf(value, layout.version) : null, names);
}
function withHeaderName(value, core, length, names) {
    const fault = malformed('error', { start: core.start, end: core.start + length }, 'begins with the name of the header');
    const inner = judge(value.slice(core.start + length, core.end), names);
    const wanted = inner.wanted === null ? null : { text: inner.wanted, follows: inner.follows };
    const faults = [...outerFaults(value), fault];
    return finished(value, { faults, parts: null, version: null, wanted, product: core });
}
function unclear(value, faults, product, version, names) {
    const wanted = (0,user_agent_wanted/* wantedProduct */.Nm)({ company: null, product: null, version }, names);
    return finished(value, { faults, parts: null, version: null, wanted, product });
}
/** Offers nothing if the wanted product is unknown, incomplete or already there. */
function finished(value, { wanted: proposed, ...found }) {
    const wanted = proposed?.text ?? null;
    const judgement = { ...found, wanted, follows: proposed?.follows ?? [] };
    const { product, faults } = found;
    if (wanted !== null && !wanted.endsWith(user_agent_wanted/* OPEN_VERSION */.mL) && wanted !== textOf(value, product))
        return judgement;
    return { ...judgement, faults: faults.map((fault) => (fault.mend === 'product' ? { ...fault, mend: null } : fault)) };
}
function coreOf(value) {
    const end = value.trimEnd().length;
    return { start: Math.min(end, value.length - value.trimStart().length), end };
}
function textOf(value, range) {
    return range ? value.slice(range.start, range.end) : null;
}


/***/ }),

/***/ 90084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   Yg: () => (/* binding */ VERSION_TEMPLATE),
/* harmony export */   h2: () => (/* binding */ isMissingVersion)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** The manifest's own template, filled from the version file or the tag; only at the end of `userAgent`. */
const VERSION_TEMPLATE = '{version}';
/**
 * Text that a template engine, a shell or a format function should have replaced. `$` and `%` are valid in a token (RFC
 * 9110, section 5.6.2), so the grammar alone accepts `%s` and `$VERSION`.
 */
const HOLE = new RegExp([
    String.raw `\{\{[^{}]*\}\}`,
    String.raw `[$#]?\{[^{}]*\}`,
    String.raw `\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw `%\([^()]*\)[a-z]`,
    String.raw `%(?:\d\$)?s`,
    String.raw `%[div](?![A-Za-z\d])`,
    String.raw `%[A-Za-z_]\w*%`,
    String.raw `\$[A-Za-z_]\w*`,
    String.raw `__[A-Za-z]\w*?__`,
].join('|'), 'g');
/** Names in the documented pattern and similar names, as normal forms. */
const PLACEHOLDER_PARTS = [
    /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$/,
    /^(?:your|my)app(?:name)?$/,
    /^(?:todo|tbd|fixme|changeme|placeholder)$/,
];
/** What programs print if a version is missing. */
const MISSING_VERSIONS = [
    /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$/i,
    /(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i,
];
/** Returns every hole, in order. */
function holesOf(text) {
    return [...text.matchAll(HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function isPlaceholderPart(part) {
    const normal = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part);
    return PLACEHOLDER_PARTS.some((pattern) => pattern.test(normal));
}
function isMissingVersion(version) {
    return MISSING_VERSIONS.some((pattern) => pattern.test(version));
}


/***/ }),

/***/ 21513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cutName),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** Longer names are split at the first hyphen, without comparing them with the display names. */
const LONGEST_SPLIT = 256;
/**
 * Splits `Contoso-Contoso-Cognito` into company and product. With several hyphens, only the display names can determine
 * the split: where both parts match them, else where one does, else the first hyphen. The name has no empty part.
 *
 * @returns ranges inside `name`; null if it has no hyphen
 */
function cutName(name, fits) {
    const first = name.indexOf('-');
    if (first < 0)
        return null;
    const cut = (at) => ({ company: { start: 0, end: at }, product: { start: at + 1, end: name.length } });
    if (name.length > LONGEST_SPLIT)
        return cut(first);
    let best = first;
    let most = 0;
    for (let at = first; at >= 0; at = name.indexOf('-', at + 1)) {
        const worth = 2 * Number(fits.company(name.slice(0, at))) + Number(fits.product(name.slice(at + 1)));
        if (worth <= most)
            continue;
        best = at;
        most = worth;
    }
    return cut(best);
}
function expected({ company, product, written }, { template, sample }) {
    const forms = (names) => new Set(names.filter((name) => name !== undefined));
    const companyNames = forms([company, written?.company]);
    const productNames = forms([product, written?.product]);
    const vendors = companyNames.size > 0 ? [...companyNames] : [undefined];
    const companies = new Set([...companyNames].flatMap((name) => [...(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name)]));
    const products = new Set([...productNames].flatMap((name) => vendors.flatMap((vendor) => [...(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name, vendor)])));
    const fits = {
        company: (part) => companies.has((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part)),
        product: (part) => products.has((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part)),
    };
    return { company, product, template, sample, fits };
}


/***/ }),

/***/ 24391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   MX: () => (/* binding */ laterPartnerProduct),
/* harmony export */   cG: () => (/* binding */ looksLikePartner),
/* harmony export */   oL: () => (/* binding */ prefixAt)
/* harmony export */ });
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51740);
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);


/** The start of every partner User-Agent, in exactly this case. */
const PREFIX = _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTNER_PREFIXES */ .WV[0].text;
const KNOWN = new RegExp(`^${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_WORDS */ .R7}(?:s(?=${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}))?${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}?`, 'i');
const LATER = new RegExp(`(?<=[\\s,;()])${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_WORDS */ .R7}[-_.]`, 'i');
const WORDS = new RegExp(`^([a-z\\d]{2,15})(?:${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}([a-z]{4,12}))?`, 'i');
/** More characters than any prefix has, in any form. */
const LONGEST = 40;
/** Returns the prefix at the start of a text; null if nothing there resembles one. */
function prefixAt(text, start) {
    const rest = text.slice(start, start + LONGEST);
    if (rest.startsWith(PREFIX))
        return { kind: 'exact', start, end: start + PREFIX.length };
    const known = KNOWN.exec(rest);
    if (known) {
        const kind = (0,_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(known[1] ?? '')?.kind === 'documented' ? 'near' : 'legacy';
        return { kind, start, end: start + known[0].length };
    }
    const words = WORDS.exec(rest);
    if (!words)
        return null;
    const [all, first = '', second] = words;
    for (const [letters, length] of [
        [first, first.length],
        [first + (second ?? ''), all.length],
    ]) {
        if (!resembles(letters))
            continue;
        const separator = new RegExp(_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2).test(rest.charAt(length)) ? 1 : 0;
        return { kind: 'near', start, end: start + length + separator };
    }
    return null;
}
/** Returns the offset of a partner product that is not the first product; -1: none. */
function laterPartnerProduct(text) {
    return text.search(LATER);
}
/** Whether a text is, or is meant to be, a partner's User-Agent. */
function looksLikePartner(text) {
    const start = text.length - text.trimStart().length;
    return KNOWN.test(text.slice(start, start + LONGEST));
}
function resembles(letters) {
    return (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(letters.toLowerCase(), PREFIX.slice(0, -1).toLowerCase(), 2) <= 2;
}


/***/ }),

/***/ 85513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ firstMisplaced),
/* harmony export */   x: () => (/* binding */ firstNonToken)
/* harmony export */ });
/** `tchar` of RFC 9110 section 5.6.2. */
const TCHAR = /[\w!#$%&'*+\-.^`|~]/;
/** Returns the offset of the first character that is not allowed in a token; -1: none. */
function firstNonToken(text) {
    return text.search(/[^\w!#$%&'*+\-.^`|~]/);
}
/**
 * Returns the offset of the first character that the grammar forbids in a list of products and comments (RFC 9110,
 * sections 5.6.5 and 10.1.5); -1: the list is well-formed. An unclosed parenthesis counts.
 */
function firstMisplaced(text) {
    let at = 0;
    while (at < text.length) {
        if (text[at] === ' ')
            at++;
        else if (text[at] === '(') {
            const end = endOfComment(text, at);
            if (end.bad >= 0)
                return end.bad;
            at = end.next;
        }
        else {
            const end = endOfProduct(text, at);
            if (end.bad >= 0)
                return end.bad;
            at = end.next;
        }
        if (at < text.length && text[at - 1] !== ' ' && text[at] !== ' ')
            return at;
    }
    return -1;
}
/** Comments nest; a backslash escapes the next character. */
function endOfComment(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return { next: at + 1, bad: -1 };
        else if (character > '\u00FF')
            return { next: at, bad: at };
    }
    return { next: text.length, bad: start };
}
function endOfProduct(text, start) {
    let at = start;
    let slash = -1;
    for (; at < text.length && text[at] !== ' ' && text[at] !== '('; at++) {
        if (TCHAR.test(text[at]))
            continue;
        if (text[at] !== '/' || slash >= 0 || at === start)
            return { next: at, bad: at };
        slash = at;
    }
    return { next: at, bad: slash === at - 1 ? slash : -1 };
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ wantedVersion),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   jV: () => (/* binding */ withoutTemplate),
/* harmony export */   nj: () => (/* binding */ versionFault)
/* harmony export */ });
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85513);


/** Security partners once sent the tenant's id instead of the version. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Git's shortest ids have seven characters; digits alone may be a date. */
const COMMIT = /^g?(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}$/i;
function isGuid(version) {
    return GUID.test(version);
}
/** Judges a version that is a token without holes; any version of numbers is accepted. */
function versionFault(version) {
    const error = (problem) => ({ severity: 'error', problem });
    const warning = (problem) => ({ severity: 'warning', problem });
    if (version === '')
        return error('has no version after the slash');
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingVersion */ .h2)(version))
        return error('has a placeholder instead of a version');
    if (isGuid(version))
        return warning('has a GUID instead of the version of the product');
    if (COMMIT.test(version))
        return warning('has a commit hash instead of a version');
    if (/^v[.\d{]/i.test(version))
        return warning("has a 'v' before the version");
    if (!/\d/.test(version) && !version.endsWith(_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg))
        return warning('has a version without a digit');
    return null;
}
/** Returns the version to propose: as written, without a leading `v`, if it has no fault; otherwise null. */
function wantedVersion(version) {
    const bare = version.replace(/^v\.?(?=[\d{])/i, '');
    const fixed = withoutTemplate(bare);
    const isWhole = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .firstNonToken */ .x)(fixed) < 0 && (0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .holesOf */ .V6)(fixed).length === 0;
    return isWhole && versionFault(bare) === null ? bare : null;
}
/** Removes a final template from a version. */
function withoutTemplate(version) {
    return version.endsWith(_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg) ? version.slice(0, -_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg.length) : version;
}


/***/ }),

/***/ 78328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ expectedUserAgent),
/* harmony export */   Nm: () => (/* binding */ wantedProduct),
/* harmony export */   mL: () => (/* binding */ OPEN_VERSION)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24391);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85513);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8151);





/** Stands for the version in a message about a header that was sent, as in the documented pattern. */
const OPEN_VERSION = '{Version}';
/**
 * Returns `MdePartner-{CompanyName}-{ProductName}/{Version}` from the display names alone; null if one has no ASCII
 * form.
 */
function expectedUserAgent(names, version) {
    const company = names.company === undefined ? null : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(names.company);
    const product = names.product === undefined ? null : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(names.product);
    return company && product && `${_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}${company}-${product}/${version || _holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg}`;
}
/**
 * Returns the value to propose. Each part is as written if it is well-formed and stands for its name, else the token of
 * the name, else a token made of the part; null if there is none.
 */
function wantedProduct(written, names) {
    const company = wantedPart(written.company, names.company, names.fits.company);
    const product = wantedPart(written.product, names.product, names.fits.product);
    if (company === null || product === null)
        return null;
    const version = written.version === null ? null : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedVersion */ .KZ)(written.version);
    return {
        text: `${_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}${company.text}-${product.text}/${version ?? (names.template ? _holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg : OPEN_VERSION)}`,
        follows: [...(company.follows ? ['company'] : []), ...(product.follows ? ['product'] : [])],
    };
}
function wantedPart(written, name, fits) {
    if (written !== null && isWellFormed(written) && fits(written))
        return { text: written, follows: false };
    const token = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(name ?? '');
    if (token !== null)
        return { text: token, follows: true };
    if (written === null || (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholderPart */ .To)(written))
        return null;
    const text = isWellFormed(written) ? written : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(written);
    return text === null ? null : { text, follows: false };
}
function isWellFormed(part) {
    return part !== '' && !part.includes('-') && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .firstNonToken */ .x)(part) < 0;
}


/***/ })

};

export const id = 1960;
export const ids = [1960];
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

/***/ 61874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readEntries)
});

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var bytes = __webpack_require__(88996);
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
        while (seen < bytes/* UTF8_MARK */.WP.length && from < piece.length) {
            if (piece[from] !== bytes/* UTF8_MARK */.WP[seen])
                seen = bytes/* UTF8_MARK */.WP.length;
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


/***/ }),

/***/ 27076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ namedHost),
/* harmony export */   Wq: () => (/* binding */ SIMILAR_NAME),
/* harmony export */   YX: () => (/* binding */ judgeEntry),
/* harmony export */   ax: () => (/* binding */ batchedPaths),
/* harmony export */   en: () => (/* binding */ needlesOf),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   uv: () => (/* binding */ unreadCall)
/* harmony export */ });
/* unused harmony export LONGEST_KEPT */
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _api_path_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5721);
/* harmony import */ var _api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50246);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88996);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70702);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78838);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17786);







/** UTF-16 units of a User-Agent that are judged; 256 are too many already. */
const LONGEST_KEPT = 1024;
/** RFC 9110 section 9, RFC 5789. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
/** The preflight request of a browser, and the opening of a proxy's tunnel: not API calls. */
const NOT_CALLS = new Set(['OPTIONS', 'CONNECT']);
/** Judges one entry of `log.entries`; null: not applicable. */
function judgeEntry(entry, index, place, table) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .f)(entry);
    if (NOT_CALLS.has(request.method))
        return null;
    const url = urlOf(request);
    const call = { index, place, method: METHODS.has(request.method) ? request.method : null };
    if (!url) {
        if (namedHost(request, table) === null)
            return null;
        return { ...call, ...NOTHING_READ, problem: 'its URL is not valid' };
    }
    const host = url.hostname.replace(/\.$/, '');
    const batched = isBatch(url.pathname) ? securityPaths(request.body) : [];
    const scope = /^https?:$/.test(url.protocol) ? scopeOf(host, url.pathname, batched, table) : 'out';
    if (scope === 'out')
        return null;
    const path = pathOf(url.pathname);
    const found = [(0,_api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .retiredAt */ .FN)(host, path), ...(batched ?? []).map((inner) => (0,_api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .retiredInBatch */ .bk)(host, path, inner))];
    const retired = [...new Set(found)].filter((one) => one !== null);
    const where = { ...call, host, pathTemplate: (0,_api_path_template_js__WEBPACK_IMPORTED_MODULE_1__/* .pathTemplate */ .M)(url.pathname), retired };
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
    return (0,_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPath */ .FE)((0,_api_path_template_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .D)(pathname).replace(/[?#]/g, '_'));
}
/** Returns the paths below `/security` that a Graph batch requests; null: it is not a batch, or its body does not show them. */
function batchedPaths(request) {
    const url = urlOf(request);
    return url && isBatch(url.pathname) ? securityPaths(request.body) : null;
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
    return (0,_core_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isUrl */ .g)(full) ? new URL(full) : null;
}
function sentTo({ headers }) {
    return headers?.find((header) => header.name.toLowerCase() === 'host')?.value ?? '';
}
/** Returns a host of the table that an invalid URL, or the Host header, names; null: none. */
function namedHost(request, table) {
    const text = `${request.address} ${sentTo(request)}`.toLowerCase();
    return table.hosts.find((host) => text.includes(host)) ?? null;
}
/** Names that are meant to be `User-Agent`, and that name itself. */
const SIMILAR_NAME = /^(?:x[-_])?user[-_ ]?agent\s?$/i;
function judgeHeaders(headers) {
    if (!headers)
        return { ...NO_USER_AGENT, form: 'unverifiable', problem: 'the recording has no headers' };
    const sent = headers.filter((header) => header.name.toLowerCase() === 'user-agent');
    if (sent.length > 1)
        return { ...NO_USER_AGENT, form: 'malformed', problem: 'the header is sent twice' };
    const value = sent[0]?.value ?? '';
    if (value.trim() === '') {
        const similar = headers.some(({ name }) => SIMILAR_NAME.test(name) && name.toLowerCase() !== 'user-agent');
        const problem = similar ? 'the header has the wrong name' : null;
        return { ...NO_USER_AGENT, form: 'missing', problem };
    }
    return judgeValue(value.length > LONGEST_KEPT ? (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .copyOf */ .zP)(value.slice(0, LONGEST_KEPT)) : value);
}
function judgeValue(value) {
    const { faults, product } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeUserAgent */ .y)(value);
    const worst = faults.find((fault) => fault.severity === 'error');
    if (worst)
        return { form: worst.status, userAgent: value, name: null, version: null, problem: worst.problem };
    const [name = '', version = ''] = value.slice(product.start, product.end).split('/');
    return { form: 'formed', userAgent: value, name, version, problem: null };
}
/** Texts in lower case; every entry in scope contains at least one of them. */
function needlesOf(table) {
    const known = new Set(_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .API_HOSTS */ .no.map((row) => row.host));
    const needles = table.hosts.map((host) => (known.has(host) ? host.split('.').slice(-3).join('.') : host));
    return [...new Set(needles)];
}


/***/ }),

/***/ 51375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MOST_CALLS)
/* harmony export */ });
/** Most calls in scope that a single run judges; beyond that, recordings are too large to judge. */
const MOST_CALLS = 50_000;


/***/ }),

/***/ 61960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecordings: () => (/* binding */ readRecordings),
/* harmony export */   scopeTest: () => (/* binding */ scopeTest)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88996);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61874);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27076);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51375);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17786);






/** Reads files one by one, each once and in bounded memory. */
function readRecordings(files, table, most = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_CALLS */ .A) {
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
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$)(pieces);
    for (let count = 0;; count++) {
        const { done, value } = entries.next();
        if (done)
            return found(count, value);
        const { place } = value;
        const { isCandidate, entry } = parsed(value, { mayBeInScope, tracked });
        if (tracked && (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsCredentials */ .H)(entry))
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
function parsed({ bytes }, { mayBeInScope, tracked }) {
    if (bytes === null)
        return { isCandidate: true };
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .roughTextOf */ .Y9)(bytes);
    const isCandidate = mayBeInScope(text);
    return isCandidate || tracked ? { isCandidate, entry: JSON.parse(text) } : { isCandidate };
}
function withOneMore(credentials, place) {
    return { entries: (credentials?.entries ?? 0) + 1, first: credentials?.first ?? place };
}
function callOf({ index, place, bytes }, entry, table) {
    return bytes === null ? (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadCall */ .uv)(index, place, TOO_LARGE) : (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeEntry */ .YX)(entry, index, place, table);
}
const TOO_LARGE = `it is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.harEntry)}`;
/**
 * Returns a test for whether an entry is worth parsing. It searches the raw text for hosts, where JSON may write any
 * letter as `\u00..`; a text with such an escape is always parsed. Percent-encoded hosts, which no client sends, are
 * not found.
 */
function scopeTest(table) {
    const needles = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .needlesOf */ .en)(table);
    return (text) => {
        if (text.includes('\\u00'))
            return true;
        const lower = text.toLowerCase();
        return needles.some((needle) => lower.includes(needle));
    };
}


/***/ }),

/***/ 17786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holdsCredentials),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/** @param entry an element of `log.entries`, as parsed */
function requestOf(entry) {
    const request = field(entry, 'request');
    const body = field(field(request, 'postData'), 'text');
    return {
        method: text(field(request, 'method')).trim().toUpperCase(),
        address: text(field(request, 'url')),
        headers: headersOf(request),
        body: typeof body === 'string' ? body : null,
    };
}
/** Returns the headers of a request or a response, in order; null if there is no list. */
function headersOf(message) {
    const headers = field(message, 'headers');
    if (!Array.isArray(headers))
        return null;
    return headers.map((header) => ({ name: text(field(header, 'name')), value: text(field(header, 'value')) }));
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
        if (Array.isArray(cookies) && cookies.some((cookie) => isSecret(text(field(cookie, 'value')))))
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
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ })

};

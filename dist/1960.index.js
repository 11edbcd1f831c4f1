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

/***/ 61960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ MOST_CALLS),
/* harmony export */   D$: () => (/* binding */ readRecordings),
/* harmony export */   Rl: () => (/* binding */ scopeTest)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88996);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61874);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27076);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17786);





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
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .roughTextOf */ .Y9)(bytes);
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


/***/ }),

/***/ 72274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ PREFIX_STRINGS),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   R7: () => (/* binding */ PREFIX_WORDS),
/* harmony export */   WV: () => (/* binding */ PARTNER_PREFIXES),
/* harmony export */   l2: () => (/* binding */ PREFIX_SEPARATOR)
/* harmony export */ });
/** The only list of them; the source scan and the judges of values and changes all read it. */
const PARTNER_PREFIXES = [
    { text: 'MdePartner-', kind: 'documented' },
    { text: 'MdatpPartner-', kind: 'legacy' },
    { text: 'M365DPartner-', kind: 'undocumented' },
];
/** What may be between the words of a prefix that was meant, including a dash of any length. */
const PREFIX_SEPARATOR = '[-_.: \\u2010-\\u2015]';
/** `Mde` of `MdePartner-`. */
const stemOf = ({ text }) => text.slice(0, text.indexOf('Partner'));
/** A known prefix up to the word Partner, in any letter case; group 1 is what precedes that word. */
const PREFIX_WORDS = `(${PARTNER_PREFIXES.map(stemOf).join('|')})${PREFIX_SEPARATOR}?partner`;
/** Returns the known prefix that begins with these letters, in any case. */
function prefixOf(stem) {
    return PARTNER_PREFIXES.find((prefix) => stemOf(prefix).toLowerCase() === stem.toLowerCase());
}
/**
 * A text that may have a prefix contains one of these strings, in any letter case; each costs a pass over the sources.
 */
const PREFIX_STRINGS = PARTNER_PREFIXES.flatMap((prefix) => {
    const forms = prefix.kind === 'documented' ? ['', '-', '_'] : [''];
    return forms.map((separator) => `${stemOf(prefix)}${separator}Partner`);
});


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

export const id = 8934;
export const ids = [8934];
export const modules = {

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

/***/ 61500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ apiCallMeasurement),
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50246);
/* harmony import */ var _scan_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81700);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69616);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31208);
/* harmony import */ var _source_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2937);





/** Of several endpoints that a call may reach, the one that is retired first. */
function retirementOf(calls) {
    const first = (0,_api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .earliest */ .Qd)(calls.map(({ endpoint }) => endpoint));
    return first ? { since: first.since, useInstead: first.useInstead } : null;
}
/** Null: the sources were not scanned, or the scan failed, which the rules that need it report. */
async function apiCallMeasurement(subject) {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_1__.apiCallsOf)(subject).catch(() => null);
    if (!calls)
        return null;
    const wanted = (path) => (0,_source_values_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedInSources */ .xy)(subject, path);
    const traffic = (await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_1__.callTrafficOf)(subject))?.of;
    const { callEvidence } = await Promise.all(/* import() */[__webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 39163));
    return measured(calls, callEvidence(calls, wanted, (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLines */ .J)(subject.run)), traffic);
}
/**
 * What a scan found, as the report has it.
 *
 * @param evidence the steps to the header of each call
 */
function measured(calls, evidence, traffic) {
    const sites = calls.sites.map((site) => {
        const seen = traffic?.get(site);
        const userAgent = (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_1__.provenAgent)(site, seen);
        const steps = evidence.get(site) ?? [];
        const provenBy = (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .isCovered */ .P)(site.status) ? 'code' : null;
        const known = { ...site, traffic: seen?.state ?? null, provenBy, evidence: [...steps] };
        if (userAgent === null)
            return known;
        const { path, line } = site;
        const shown = { path, line, message: 'Recorded traffic shows which User-Agent this call sends.' };
        return {
            ...known,
            ...{ status: 'ok', provenBy: 'traffic', userAgent, setAt: null },
            evidence: [...steps.slice(0, -1), shown],
        };
    });
    const covered = sites.filter(({ status }) => (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .isCovered */ .P)(status)).length;
    const unverifiable = sites.filter(({ status }) => status === 'unverifiable').length;
    return {
        covered,
        uncovered: sites.length - covered - unverifiable,
        unverifiable,
        proof: traffic ? proofOf(sites) : null,
        sites: sites.map(({ path, line, endLine, status, host, userAgent, setAt, evidence, traffic, provenBy, retired }) => ({
            path,
            line,
            endLine,
            status,
            host,
            userAgent,
            setAt: setAt && { path: setAt.path, line: setAt.start.line },
            evidence,
            traffic,
            provenBy,
            retired: retirementOf(retired),
        })),
        notJudged: [...calls.notJudged, ...unfollowedFiles(calls)],
        excluded: [...calls.excluded],
    };
}
function proofOf(sites) {
    const by = (proof) => sites.filter(({ provenBy }) => provenBy === proof).length;
    return {
        code: by('code'),
        traffic: by('traffic'),
        open: sites.filter(({ status }) => status === 'unverifiable').length,
    };
}
/** Files with an address that leads to no call: what it is for is not known. */
function unfollowedFiles({ unfollowed, notJudged }) {
    const first = new Map();
    for (const { location } of unfollowed)
        if (!first.has(location.path))
            first.set(location.path, location.start.line);
    for (const { path } of notJudged)
        first.delete(path);
    return [...first].map(([path, line]) => ({
        path,
        reason: `no call was found for the API URL in line ${line}`,
    }));
}


/***/ }),

/***/ 31208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   w: () => (/* binding */ sourceTexts)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88996);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);




/** The texts of the sources; each file is read once. Null: it cannot be read. */
const sourceTexts = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)(({ tree }) => {
    const files = new Map();
    return (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.source);
        const source = bytes && new _core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .roughTextOf */ .Y9)(bytes));
        files.set(path, source);
        return source;
    };
});
/** The lines of the sources. */
const sourceLines = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)((run) => {
    const textAt = sourceTexts(run);
    return (path, line) => textAt(path)?.line(line) ?? null;
});


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ versionedValue),
/* harmony export */   nf: () => (/* binding */ valueToSend),
/* harmony export */   qg: () => (/* binding */ sourceFault),
/* harmony export */   vP: () => (/* binding */ OPEN),
/* harmony export */   xy: () => (/* binding */ wantedInSources),
/* harmony export */   yt: () => (/* binding */ sourceValues)
/* harmony export */ });
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24337);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69616);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69834);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70284);







/** How the scan shows what only the running program knows. */
const OPEN = '{\u2026}';
/** The User-Agents in the sources that are a product's; empty if the sources are not scanned. */
const sourceValues = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)(async (subject) => {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_3__.apiCallsOf)(subject);
    if (!calls)
        return [];
    const key = ({ path, start }) => `${path}:${start.line}:${start.column}`;
    const surely = new Set(calls.sites.flatMap(({ setAt, confidence }) => (setAt && confidence === 'high' ? [key(setAt)] : [])));
    return calls.literals.map(({ value, location, inner, status, sent }) => ({
        value,
        location,
        inner: inner && isWhole(inner, value) ? inner : null,
        status,
        sent: surely.has(key(location)) ? 'surely' : sent ? 'perhaps' : 'no',
    }));
});
/** A hole may be as long as what is written for it. */
function isWhole({ start, end }, value) {
    return !value.includes(OPEN) && start.line === end.line && end.column - start.column === value.length;
}
/** The gravest fault of one kind in a value of the sources, and its place; null: there is none to report. */
function sourceFault(subject, { value, status, location, inner, sent }, kind) {
    // What nobody sends and has no version yet is a piece of a value that is put together somewhere.
    if (status !== kind || (sent === 'no' && !value.includes('/')))
        return null;
    const names = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject)?.names ?? {};
    const { faults } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeUserAgent */ .y)(value.replaceAll(OPEN, '1'), names);
    const fault = faults.find((one) => one.status === kind && one.severity === 'error');
    if (!fault)
        return null;
    const severity = sent === 'surely' ? 'error' : 'notice';
    if (!inner)
        return { fault, location, severity };
    const { line, column } = inner.start;
    const at = (offset) => ({ line, column: column + offset });
    return { fault, location: { path: inner.path, start: at(fault.start), end: at(fault.end) }, severity };
}
/**
 * What a product has to send, letter for letter; null if the manifest's value is faulty or its version is not known.
 */
function valueToSend(subject) {
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject);
    if (!stated || stated.judgement.faults.some(({ severity }) => severity === 'error'))
        return null;
    const value = stated.scalar.value.trim();
    if (!value.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg))
        return value;
    const version = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedVersion */ .pN)(subject);
    return version === null ? null : value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg.length) + version;
}
/** What the value to send is made of; null: the manifest has its version as text, or there is no value. */
function versionedValue(subject, wanted) {
    const value = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject)?.scalar.value.trim();
    if (!value?.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg) || wanted === _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck)
        return null;
    const before = value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg.length);
    return { before, version: wanted.slice(before.length) };
}
/** What a message asks for. Where several products may be meant none is named, so that they share one finding. */
function wantedInSources(subject, path) {
    const isOwn = subject.file.data.products?.length === 1 || (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_3__.claimsPath)(subject, path);
    return (isOwn ? valueToSend(subject) : null) ?? _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck;
}


/***/ }),

/***/ 58233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v9: () => (/* binding */ advice),
  d3: () => (/* binding */ callsThrough),
  B2: () => (/* binding */ doubt),
  _Q: () => (/* binding */ faultWords)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/rules/words/edit-advice.js

/**
 * Returns the edits as advice in a finding: `In line 36, add to these headers: \u2026`.
 *
 * @param at the place that the finding already names
 */
function editAdvice([first, ...more], at) {
    const { location, where, message } = first;
    const others = new Set(more.map(lineOf).filter((line) => line !== lineOf(first))).size;
    const isHere = location.path === at.path && location.start.line === at.start.line;
    if (where === null || (others === 0 && isHere && where === 'in'))
        return message;
    const line = location.path === at.path ? `line ${location.start.line}` : (0,quote/* quote */.hD)(`${location.path}:${location.start.line}`);
    const rest = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'place' : 'places'}`;
    return `${where === 'in' ? 'In' : 'After'} ${line}${rest}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function lineOf({ location: { path, start } }) {
    return `${path}:${start.line}`;
}

;// CONCATENATED MODULE: ./.build/src/rules/words/missing-calls.js


/**
 * Names the calls of a client: `this call`, `the call through 'get' in 'src/alerts.py:12'` or `2 calls through 'session'`.
 *
 * @param at the place of the finding, which is not named again
 */
function callsThrough(found, sites, at) {
    return named(found, sites, at, { single: 'call', several: 'calls', link: 'through' });
}
function named({ name }, sites, at, noun) {
    const [first] = sites;
    const place = first && !isAt(first, at) ? (0,quote/* quote */.hD)(`${first.path}:${first.line}`) : null;
    if (sites.length !== 1)
        return `${sites.length} ${noun.several} ${noun.link} ${(0,quote/* quote */.hD)(name)}${place === null ? '' : ` (first in ${place})`}`;
    return place === null ? `this ${noun.single}` : `the ${noun.single} ${noun.link} ${(0,quote/* quote */.hD)(name)} in ${place}`;
}
function isAt({ path, line }, at) {
    return path === at.path && line === at.start.line;
}
/** Says which calls lack the User-Agent, and why. */
function faultWords(found, sites, at) {
    const verb = (one, many) => (sites.length === 1 ? one : many);
    const subject = found.cause === 'dropped-parameter'
        ? named(found, sites, at, { single: 'caller', several: 'callers', link: 'of' })
        : callsThrough(found, sites, at);
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${predicate(found, verb)}.`;
}
function predicate({ cause }, verb) {
    const not = verb('does not', 'do not');
    switch (cause) {
        case 'dropped-parameter':
            return `${not} pass the User-Agent that other callers pass`;
        case 'near-miss':
            return `${verb('sends', 'send')} the User-Agent in a header with the wrong name`;
        case 'browser':
            return `${verb('runs', 'run')} in a web page`;
        case 'removed':
            return `${verb('removes', 'remove')} the User-Agent or ${verb('leaves', 'leave')} it empty`;
        default:
            return `${not} set the User-Agent`;
    }
}
/** Says why the sources do not show what the calls send. */
function doubt({ cause }) {
    switch (cause) {
        case 'unknown-value':
            return 'the value of the header is only known at run time';
        case 'condition':
            return 'the header is set only under a condition';
        case 'parameter':
            return 'the headers are a parameter, and not every caller is in the sources';
        case 'by-name':
            return 'a function or value on the path was found only by its name';
        case 'unknown-client':
            return 'the client is created outside the sources or passed in';
        case 'unknown-request':
            return 'the function that sends the request is not in the sources, or the host is unknown';
        case 'process-default':
            return 'a process-wide default sets the header';
        case 'connector':
            return 'a managed connector sends the request';
        case 'approximate':
            return 'the language can be parsed only approximately';
        case 'near-miss':
            return 'the User-Agent is set in a header with the wrong name';
        case 'removed':
            return 'the header may be removed or left empty';
        default:
            return 'the headers come from code or data outside the sources';
    }
}
/**
 * Says how the calls get their header.
 *
 * @param at the place of the finding
 */
function advice({ cause }, edits, at) {
    return cause === 'dropped-parameter' ? 'Pass it, or set it when you create the client.' : editAdvice(edits, at);
}


/***/ })

};

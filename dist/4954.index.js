export const id = 4954;
export const ids = [4954,2818];
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

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ BUILT),
/* harmony export */   PQ: () => (/* binding */ TEST_FOLDERS),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   mP: () => (/* binding */ withoutPackages),
/* harmony export */   ou: () => (/* binding */ VENDORED)
/* harmony export */ });
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|vendors|_vendor|third[-_]?party|3rdparty|external|externals|site-packages|\.venv|venv|\.tox|packages\/[^/]+\.\d+\.\d+[^/]*)\//i;
const BUILT = /(?:^|\/)(?:dist|build|out|obj|bin\/(?:debug|release)|target)\//i;
const TEST_FOLDERS = /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|(?:vcr[-_]?)?cassettes|__recordings__|[^/]+\.(?:(?:unit|integration)?tests?|benchmarks?)|[^/]*unittests?)\//i;
/** Whether a path is in a folder for third-party code, build output or tests. */
function isAside(path) {
    const folders = withoutPackages(path);
    return [VENDORED, BUILT, TEST_FOLDERS].some((pattern) => pattern.test(folders));
}
/** The folder of a product's sources, in the layout of Maven and Gradle. What is below it are packages: `com/example/`. */
const PACKAGES = /((?:^|\/)src\/(?:main|[a-z]+Main)\/[a-z]+\/)(?:[^/]+\/)+/;
/** A path without folders that name a package: these say nothing of what the file is for. */
function withoutPackages(path) {
    return path.replace(PACKAGES, '$1');
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ moduleFolders),
/* harmony export */   i: () => (/* binding */ importPaths)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21720);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58878);


/** Paths at which the modules that a file imports may stand; not all of them exist. */
function importPaths(facts, { modulePaths }) {
    if (!modulePaths)
        return [];
    const modules = facts.imports.map((one) => ({ module: one.module, name: one.name }));
    for (const name of requiredModules(facts))
        modules.push({ module: name, name: null });
    const paths = modules.flatMap(({ module, name }) => modulePaths(facts.path, module, name));
    return [...new Set(paths)].filter((path) => path !== facts.path);
}
/**
 * Folders that are modules: those that files are in, and those that they import.
 *
 * @param folder the folder that a file means by a module; null: none of the repository
 */
function moduleFolders(facts, languageOf, folder) {
    const modular = facts.filter(({ path }) => languageOf(path).foldersAreModules);
    const imported = modular.flatMap((from) => from.imports.map(({ module }) => folder(module, from)));
    return new Set([...modular.map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)), ...imported].filter((one) => one !== null));
}
/** `require('./x')` anywhere in a file: in a table of resources, or in the function that needs it. */
function requiredModules(facts) {
    const found = new Set();
    const open = facts.functions.flatMap(({ statements }) => statements.map(({ value }) => value));
    for (const { fields } of facts.classes)
        for (const { value } of fields)
            if (value)
                open.push(value);
    for (let expr = open.pop(); expr; expr = open.pop()) {
        const first = expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'require'
            ? expr.args[0]?.value
            : undefined;
        if (first?.kind === 'text')
            found.add(first.value);
        open.push(...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expr));
    }
    return found;
}


/***/ }),

/***/ 52818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ParsedFiles: () => (/* binding */ ParsedFiles),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/** Characters of the files that are kept: what was parsed takes many times their memory. */
const MOST_CHARACTERS = 8_000_000;
/** Files as they were parsed, for several scans of sources of which few change. */
class ParsedFiles {
    #known = new Map();
    #characters = 0;
    /** Null: it was not parsed, or had another text. */
    get(path, text) {
        const known = this.#known.get(path);
        return known?.text === text ? known.facts : null;
    }
    keep(path, text, facts) {
        if (this.#known.has(path) || this.#characters + text.length > MOST_CHARACTERS)
            return;
        this.#characters += text.length;
        this.#known.set(path, { text, facts });
    }
}
/** Returns what takes back all that an analysis adds to the facts of files. */
function remember(files) {
    const functions = [];
    const classes = [];
    for (const file of files) {
        for (const fn of file.functions)
            functions.push([fn, { owner: fn.owner, statements: [...fn.statements] }]);
        for (const cls of file.classes) {
            const { methods, fields, bases, declares } = cls;
            classes.push([
                cls,
                { methods: [...methods], fields: [...fields], bases: [...bases], ...(declares !== undefined && { declares }) },
            ]);
        }
    }
    return () => {
        for (const [fn, before] of functions)
            Object.assign(fn, before);
        for (const [cls, before] of classes) {
            delete cls.declares;
            Object.assign(cls, before);
        }
    };
}


/***/ }),

/***/ 84954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanSources: () => (/* binding */ scanSources)
});

// EXTERNAL MODULE: ./.build/src/api/hosts.js
var api_hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/core/budget.js
var budget = __webpack_require__(23582);
// EXTERNAL MODULE: ./.build/src/scan/facts.js
var scan_facts = __webpack_require__(58878);
;// CONCATENATED MODULE: ./.build/src/scan/libraries/guess.js
/**
 * What names say of calls that no record knows. It is a guess: what rests on it alone is never sure. Words count as a
 * whole, or as a part of a name where names are usually put together from them.
 */
const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'del']);
const REQUESTS = new Set([
    'doget',
    'dopost',
    'fetch',
    'getjson',
    'getstring',
    'http_request',
    'make_request',
    'postjson',
    'request',
    'request_json',
    'sendrequest',
    'simplepost',
    'stream',
]);
const SENDS = new Set([
    'async',
    'bytes',
    'call',
    'connect',
    'do',
    'end',
    'enqueue',
    'exchange',
    'exec',
    'execute',
    'executeasync',
    'getresponse',
    'getresponseasync',
    'open',
    'perform',
    'perform_request',
    'request_async',
    'retrieve',
    'send',
    'send_request',
    'sendasync',
    'submit',
    'sync',
]);
/** How a call of an unknown library may send a request, by its whole name; null: its name does not say so. */
function guessedForm(name) {
    const word = name.toLowerCase();
    if (VERBS.has(word))
        return 'verb';
    if (REQUESTS.has(word))
        return 'request';
    return SENDS.has(word) ? 'send' : null;
}
/** Whether a call is named after an HTTP method. */
function isVerb(name) {
    return VERBS.has(name.toLowerCase());
}
/** Words in the name of a function outside the repository that say that it makes a request. */
const REQUEST_WORDS = /(?:request|http|fetch|api_?call|call_?api|invoke|restmethod|webrequest|curl|(?:graph|api|defender|mde)_?(?:get|post|patch|put|delete|call|query)|(?:get|post|patch|call|query)_?(?:graph|api|defender|mde)$)/i;
/** Words that say that it does not, whatever else its name says. */
const NO_REQUEST = /(?:token|credential|scope|login|auth|acquire|log|print|write-|trace|debug|warn|error|assert|expect|should|format|encode|decode|parse|builder|create|new|mock|stub|nock|intercept|register|route|isrequest|validate|test|match|regex|url$|uri$|to_?string|exception|message|event|config|setting|argument|option|header|describe|render|template|link|doc|open_new|browser|handler|factory|wrap|setopt|opt_|clean|slist|getinfo|errno|_init$|_close$)/i;
/** Cmdlets whose verb is `New` because they make a request and send it. */
const NEW_REQUEST = /^new-\w*(?:get|post|patch|put|delete|graph|api|rest|http|web)\w*request$/i;
/** Requests that say in their name that they sign in for them. */
const SIGNED = /request_?with_?auth|authenticated_?(?:request|fetch|get|post)|with_?auth\w*_?request|auth(?:ori[sz]ed)?_?request/i;
function mayRequest(name) {
    if (SIGNED.test(name) || NEW_REQUEST.test(name))
        return true;
    return (REQUEST_WORDS.test(name) &&
        !NO_REQUEST.test(name) &&
        !/^(?:set|add|is|has|with|on|prepare|apply)(?:[A-Z_]|$)/.test(name));
}
/** A function outside the repository that is given headers may make a request under any name that says nothing else. */
function mayTakeHeaders(name) {
    return /^[a-z_]/.test(name) && !NO_REQUEST.test(name) && !/^(?:set|add|with|on|prepare|apply)(?:[A-Z_]|$)/.test(name);
}
/** A method of a base class outside the repository that is given an address may request it, unless it says otherwise. */
function mayRequestForHeir(name) {
    return mayTakeHeaders(name) && !KEEPS.test(name);
}
/** Words of methods that keep, show or pass on what they are given. */
const KEEPS = /report|notif|emit|cache|save|store|state|record|track|audit|metric|dump|display|show|warn|fail|init|super/i;
/** A function outside the repository that gives back what was answered. */
function answers(name) {
    return mayRequest(name) && !/client|session|conn|transport|pool/i.test(name);
}
/** A method by which a class may change each request on its way. */
function mayPassRequest(name) {
    return PASSES.has(name.toLowerCase());
}
const PASSES = new Set([
    'apply',
    'authenticate_request',
    'authenticaterequest',
    'handle',
    'intercept',
    'invoke',
    'on_request',
    'onrequest',
    'process',
    'send',
]);
/** A call that gives decoded data. */
function givesData(name) {
    return GIVES_DATA.test(name) || GIVES_SETTINGS.test(name);
}
const GIVES_DATA = /^(?:(?:get|read|to|as|from|parse|decode|load)?_?json(?:_?(?:body|object|array|node|decode))?(?:async)?|loads|deserialize\w*|convertfrom-json|safe_load|literal_eval|read_?(?:value|tree)|as_?dict|to_?(?:dict|h|map|array)|model_dump|vars|collect)$/i;
/** `self.get_config()`, `loadState()` */
const GIVES_SETTINGS = /^(?:get|load|read)_?(?:[a-z]+_)?(?:config(?:uration)?|settings|state|param(?:eter)?s|options|preferences|secrets|json|manifest|metadata)$/i;
/** A class or function that makes something that only keeps data. */
function makesContainer(name) {
    return /^\w*(?:map|mapof|dict|dictionary|hashtable|cache|registry|collection|params|counter|set|headers?|formdata)$/i.test(name);
}
/** Whether a class is that of the bodies of requests: no header of the request is in one. */
function isBodyClass(name) {
    return BODIES.test(name);
}
const BODIES = /^(?:(?:Request|Form|Multipart)Body|Body(?:Publishers|Inserters)|[A-Z]\w*Content|(?:String|ByteArray|File|InputStream|UrlEncodedForm|Serializable)Entity)$/;
/** Whether a class is that of the answers to requests: no header of a request is in one. */
function isAnswerClass(name) {
    return /^(?:Http|Web|HttpWeb)?Response(?:Message|Entity)?$/.test(name);
}
/** Whether a variable holds data by its name, and not a client. */
function holdsData(name) {
    return HOLDS_DATA.test(name);
}
const HOLDS_DATA = /^_*(?:\w*_)?(?:headers?|cookies?|params?|query|search_?params|args|kwargs|form|environ|env|config\w*|settings|options?|opts|registry|cache|\w*cache|\w*map|\w*dict|store|storage|data|body|json|payload|results?|items?|entry|row|record|metadata|attributes?|props|context|labels|tags|error|errors)_*$/i;
/** Words in the names of classes whose methods make clients, in files that do not import them by name. */
const CLIENT_CLASS = /Http|Client|Request|Rest(?=[A-Z]|$)|Web(?=[A-Z]|$)/;
/** Words in the names of clients that speak something else than HTTP, or to a service of their own. */
const OTHER_CLIENT = /Smtp|Mail|Ftp|Ssh|Tcp|Udp|Sql|Db|Mongo|Redis|Kafka|Queue|Bus|Blob|Socket|Dns|Ldap|Mqtt|Grpc|Cache|Pipe/;
/** Whether a class that is not in the sources, and is not imported by name, is that of an HTTP library. */
function mayBeLibraryClass(name) {
    return CLIENT_CLASS.test(name) && (name.includes('Http') || !OTHER_CLIENT.test(name));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/address-names.js
/** Names of arguments, keys and members that hold the address or path of a request. */
function isAddressName(name) {
    return PLAIN.test(name) || (/(?:ur[il](?:_?string)?|endpoint)$/i.test(name) && !OF_SOMETHING_ELSE.test(name));
}
const PLAIN = /^-?(?:curlopt_|base_?|request_?|full_?|api_?|service_?|root_?|target_?|set_?|prefix_?|with_?|mde_?)*(?:ur[il]|url_?suffix|url_?prefix|uri_?path|address|endpoint|path|host|hostname|link|next_?link|resource_?path)s?$/i;
/** Addresses that stand beside the request's own: of sign-in, proxies, callbacks, pages for people. */
const OF_SOMETHING_ELSE = /token|auth|login|logout|sign|redirect|proxy|hook|callback|referr?er|portal|docs?_|help|support|privacy|terms|image|icon|logo|avatar|html|web_?(?:site|page|ur)|download|evidence|incident_?web|alert_?web/i;

// EXTERNAL MODULE: ./.build/src/scan/analysis/ensure.js
var ensure = __webpack_require__(85104);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/unfollowed-addresses.js

/** Names of what holds an audience or scope of a token, or asks for one: not the address of a call. */
const AUDIENCE = /(?:^|_|[a-z](?=[A-Z]))(?:resources?|scopes?|audiences?|aud|app_?id_?ur[il]s?|authority|issuer|referer|origin)(?:$|_|[A-Z])|^(?:resources?|scopes?|audiences?|aud|referer|origin)$|token|credential|resource_?(?:ur[il]|id|app)/i;
/** Whether a name is that of an audience or scope of a token, or of what asks for one. */
function holdsAudience(name) {
    return AUDIENCE.test(name);
}
/** Methods and functions that compare texts. */
const COMPARES = /^_*(?:starts_?with|ends_?with|has_?prefix|has_?suffix|equals?(?:ignorecase)?|eql|includes?|contains?(?:key)?|has|in_array|match(?:es)?|is_?match|test|index_?of|strpos|str_contains|str_starts_with|compare\w*|fullmatch|assert\w*|expect\w*)$/i;
/** What calls outside of the sources do with an address, by their names. */
const FLOWS = {
    compares: COMPARES,
    /** They show it to people. */
    shows: /^(?:print\w*|e?println!?|e?print!?|f?printf|write-?(?:host|verbose|output|warning|error|debug|information|progress|log|line)|echo|puts|die|exit|throw|raise|warn\w*|info\w*|debug\w*|trace\w*|error\w*|err|critical|fatal\w*|verbose|log(?:_?(?:f|ln|info|debug|warn(?:ing)?|error|message|msg|line|event|entry))?|panic!?|annotate\w*|set_?status|markdown|caption|help|\w*(?:error|exception|warning))$/i,
    /** Objects that do. */
    showers: /^(?:log|logs|logging|\w*logger|console|winston|slog|zap|sys|_log|syslog|click|typer|st|streamlit|rich|chalk)$/i,
    /** They keep or read data. */
    stores: /^(?:dumps?|loads?|stringify|convert(?:to|from)-\w+|read_?tree|(?:un)?marshal\w*|(?:de)?serialize\w*|open|write\w*|save\w*|out-file|export-\w+|set-content|add-content|get-member|select-\w+|where-object|sort-object|measure-object|format-\w+|test-path|new-item|remove-item|try_?parse|is_?file|is_?dir|(?:path_?)?exists|remove|unlink|mkdir\w*|makedirs|basename|dirname)$/i,
    /** They put it into what they are called on. */
    puts: /^(?:append\w*|push\w*|add\w*|insert|extend|put\w*|set\w*|enqueue|update|concat|unshift)$/i,
    /** They give it back, changed. */
    passes: /^(?:format\w*|f?sprintf|join\w*|replace\w*|str\w*|to_?\w+|trim\w*|r?strip\w*|split\w*|encode\w*|decode\w*|quote\w*|escape\w*|ur[il]\w*|new_?ur[il]|parse\w*|list|tuple|dict|set|array\w*|vec!?|freeze|copy|clone|deepcopy|zip|enumerate|sorted|reversed|filter\w*|items|values|keys|entries|len|length|count|size|substring|substr|slice|as_\w+|into\w*|from\w*|of|some|ok|lower\w*|upper\w*|must\w*|get_?env|environ|getenv|os_?env|new-object|write-output|path|resolve|assign|merge\w*|createelement|jsx?|memo|use\w+|usestate)$/i,
    /** What they give is what was asked for, not the address. */
    answers: /^(?:json|text|convertfrom-json|read\w*|status\w*|raise_for_status|len|count|length|size|exists|hash\w*|md5|sha\w*)$/i,
};
/** Spans of literals that reached the address of a request, by file. */
class FollowedAddresses {
    #spans = new Map();
    add({ file, start, end }) {
        const spans = this.#spans.get(file) ?? new Map();
        this.#spans.set(file, spans.set(start, Math.max(end, spans.get(start) ?? 0)));
    }
    /** Spans by their start, without those inside others. */
    of(file) {
        const spans = [...(this.#spans.get(file) ?? [])].map(([start, end]) => ({ start, end }));
        let last = -1;
        return spans
            .sort((a, b) => a.start - b.start || b.end - a.end)
            .filter(({ end }) => {
            if (end <= last)
                return false;
            last = end;
            return true;
        });
    }
}
/**
 * Returns the literals of judged code that hold an address in scope and that no request is known to use. Audiences and
 * bare hosts of Microsoft Graph, which other APIs share, are left out.
 *
 * @param isJudged whether the literals of a function count
 */
function unfollowedAddresses(program, hosts, followed, isJudged) {
    const found = [];
    for (const facts of program.files.values()) {
        const spans = followed.of(facts.path);
        const collect = (expr) => {
            if (expr.kind === 'text') {
                const address = addressIn(expr.value, hosts);
                if (address && !overlaps(spans, expr))
                    found.push({ file: facts.path, ...(0,scan_facts/* spanOf */.ee)(expr), ...address });
            }
            else
                for (const part of partsThatMayBeAddresses(expr))
                    collect(part);
        };
        for (const fn of facts.functions) {
            if (!isJudged(fn))
                continue;
            for (const { target, value } of fn.statements)
                if (!(target && AUDIENCE.test((0,scan_facts/* lastName */.UK)(target))))
                    collect(value);
            for (const { name, fallback } of fn.params)
                if (fallback && !AUDIENCE.test(name))
                    collect(fallback);
        }
        if (!isJudged(facts.module))
            continue;
        for (const annotation of facts.annotations)
            collect(annotation);
        for (const { fields } of facts.classes)
            for (const { name, value } of fields)
                if (value && !AUDIENCE.test(name))
                    collect(value);
    }
    return found;
}
/** Keys of what a data file says for people, or of another format's description of an API. */
const DESCRIBES = /^(?:description|title|summary|examples?|comments?|homepage|docs?|documentation|servers|host_?permissions)$/i;
/**
 * Returns the values of a data file that are an address in scope and that neither code nor a declared request is known
 * to use.
 *
 * @param declared places of the addresses of declared requests, and of what these are put together from
 */
function unfollowedValues(file, root, hosts, followed, declared) {
    if (root.kind === 'map' && root.entries.some(({ key }) => /^(?:openapi|swagger)$/i.test(key)))
        return [];
    const found = [];
    const starts = new Set(declared.flatMap(({ start, parts }) => [start, ...parts]));
    const spans = followed.of(file);
    const visit = (data) => {
        if (data.kind === 'list')
            for (const item of data.items)
                visit(item);
        else if (data.kind === 'map') {
            for (const { key, value } of data.entries)
                if (!AUDIENCE.test(key) && !DESCRIBES.test(key))
                    visit(value);
        }
        else if (data.kind === 'text' && !starts.has(data.start) && !overlaps(spans, data)) {
            const address = addressIn(data.value, hosts);
            if (address)
                found.push({ file, ...(0,scan_facts/* spanOf */.ee)(data), ...address });
        }
    };
    visit(root);
    return found;
}
/** Returns the host of an address that tells which API a call goes to; null: the text is none. */
function addressedHost(text, hosts) {
    return addressIn(text, hosts)?.host ?? null;
}
/** Null: no address, or none that tells which API a call goes to. */
function addressIn(text, hosts) {
    const written = text.trim();
    if (/\s/.test(written))
        return null;
    const address = hosts.parse(text);
    if (!address)
        return null;
    const { host } = address;
    const scope = hosts.scope(address);
    const isNamed = scope === 'in' || (scope === 'open' && hosts.row(host)?.paths === 'all');
    return isNamed ? { host, isBare: written.toLowerCase() === host } : null;
}
function partsThatMayBeAddresses(expr) {
    if (expr.kind === 'call')
        return [expr.callee, ...argumentsOf(expr)];
    if (expr.kind === 'opaque' && expr.compares)
        return [];
    if (expr.kind !== 'dict')
        return (0,scan_facts/* partsOf */.CI)(expr);
    return expr.entries.flatMap(({ key, value }) => key?.kind === 'text' && AUDIENCE.test(key.value)
        ? []
        : key?.kind === 'text'
            ? [value]
            : [...(key ? [key] : []), value]);
}
function argumentsOf({ callee, args }) {
    if (AUDIENCE.test((0,scan_facts/* lastName */.UK)(callee)) || COMPARES.test((0,scan_facts/* lastName */.UK)(callee)))
        return [];
    return args.flatMap(({ name, value }) => (name !== null && AUDIENCE.test(name) ? [] : [value]));
}
/** @param spans sorted, none inside another */
function overlaps(spans, { start, end }) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start < end;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/address-flow.js





/** Rounds over all statements; a chain of names in the order of the source takes one. */
const MAX_ROUNDS = 24;
/**
 * Names that carry an address of the APIs from where it is written to where it is used, whatever the evaluator makes of
 * them: variables, fields, keys, and functions that give it back. A name carries it in the scope that it belongs to.
 */
class AddressFlow {
    #evaluator;
    #program;
    #hosts;
    #requests;
    #isFollowed;
    #variables = new Map();
    #fields = new Map();
    #returning = new Map();
    #returningNames = new Set();
    /** Names of variables of files whose language shares them, by language. */
    #shared = new Map();
    /** Keys and members under which an address is kept. */
    #keys = new Set();
    #passing = new Map();
    /** What was found in this round: what a name came to carry meanwhile is seen in the next. */
    #known = new Map();
    /** Files in which a name came to carry an address in the last round. */
    #changed = new Set();
    /**
     * @param requests the requests that were followed: what they give is no address that was asked for
     * @param isFollowed whether a literal reached a request: the others are named where they are written
     */
    constructor(evaluator, hosts, requests, isFollowed) {
        this.#evaluator = evaluator;
        this.#isFollowed = isFollowed;
        this.#requests = requests;
        this.#program = evaluator.program;
        this.#hosts = hosts;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            this.#changed.clear();
            this.#known.clear();
            for (const { classes, functions } of this.#program.files.values()) {
                for (const cls of classes)
                    for (const { name, value } of cls.fields)
                        if (value && !holdsAudience(name))
                            this.#field(cls, name, this.of(value, functions[0]));
                for (const fn of functions)
                    this.#follow(fn);
            }
            if (this.#changed.size === 0)
                return;
        }
    }
    /** Files of which not all was followed when the rounds were over. */
    get cut() {
        return this.#changed;
    }
    /** The host of an address that an expression carries in some part; null: it carries none. */
    of(expr, fn) {
        const known = this.#known.get(expr);
        if (known !== undefined)
            return known;
        const host = this.#find(expr, fn);
        this.#known.set(expr, host);
        return host;
    }
    #find(expr, fn) {
        switch (expr.kind) {
            case 'text': {
                const host = addressedHost(expr.value, this.#hosts);
                return host !== null && this.#isFollowed(fn, expr) ? host : null;
            }
            case 'name':
                return this.#named(expr.name, fn);
            case 'member':
                return this.#member(expr, fn);
            case 'index':
                return this.#entry(expr, fn);
            case 'call':
                return this.#result(expr, fn);
            case 'function':
                return null;
            case 'dict':
                return first(expr.entries, ({ key, value }) => key?.kind === 'text' && holdsAudience(key.value) ? null : this.of(value, fn));
            case 'join':
                return first(expr.parts, (part) => this.of(part, fn)) ?? this.#joined(expr, fn);
            case 'opaque':
                if (expr.keyOf)
                    return null;
                return expr.compares ? null : first(expr.parts, (part) => this.of(part, fn));
            case 'list':
                return first(expr.items, (item) => this.of(item, fn));
            default:
                return first(expr.options, (option) => this.of(option, fn));
        }
    }
    /** Variables of a function that depend on its parameters, in whatever order they are assigned. */
    passing(fn) {
        const known = this.#passing.get(fn);
        if (known)
            return known;
        const from = new Map();
        for (const { target, value } of fn.statements) {
            const root = target && (0,scan_facts/* rootOf */.I5)(target);
            if (root)
                for (const name of this.#dependencies(value, fn))
                    (0,ensure/* ensure */.D)(from, name, () => []).push(root.name);
        }
        const names = new Set(fn.params.map(({ name }) => name));
        // A set hands out what is added while it is walked.
        for (const name of names)
            for (const dependent of from.get(name) ?? [])
                names.add(dependent);
        this.#passing.set(fn, names);
        return names;
    }
    /** Whether what an expression gives depends on one of some variables. */
    mentions(expr, names, fn) {
        for (const name of this.#dependencies(expr, fn))
            if (names.has(name))
                return true;
        return false;
    }
    /** The variables that an expression depends on; the answer to a request is no longer an address. */
    *#dependencies(expr, fn) {
        const left = [expr];
        for (let at = left.pop(); at; at = left.pop())
            if (at.kind === 'name')
                yield at.name;
            else if (!this.#isEnd(at, fn))
                left.push(...partsIn(at));
    }
    #isEnd(expr, fn) {
        if (expr.kind === 'function' || (expr.kind === 'opaque' && expr.compares))
            return true;
        if (expr.kind !== 'call')
            return false;
        const name = (0,scan_facts/* lastName */.UK)(expr.callee);
        if (this.#requests.has(expr) || FLOWS.answers.test(name) || FLOWS.stores.test(name))
            return true;
        return expr.args.length > 0 && isRequest(name, this.#evaluator, fn) && !/^get$/i.test(name);
    }
    #follow(fn) {
        for (const { name, fallback } of fn.params)
            if (fallback && !holdsAudience(name))
                this.#variable(fn, name, this.of(fallback, fn));
        for (const { kind, target, value } of fn.statements) {
            if (kind === 'return')
                this.#gives(fn, value);
            else if (target && kind !== 'delete' && !holdsAudience((0,scan_facts/* lastName */.UK)(target)))
                this.#assign(target, this.of(value, fn), fn);
            this.#calls(value, fn);
        }
    }
    #gives(fn, value) {
        const host = this.#returning.has(fn) ? null : this.of(value, fn);
        if (host === null || holdsAudience(fn.name))
            return;
        this.#returning.set(fn, host);
        this.#returningNames.add(fn.name);
        this.#changed.add(fn.file);
    }
    #assign(target, host, fn) {
        if (host === null)
            return;
        if (target.kind === 'name') {
            this.#variable(this.#homeOf(target.name, fn), target.name, host);
            return;
        }
        const root = (0,scan_facts/* rootOf */.I5)(target);
        const key = target.kind === 'member' ? target.name : target.kind === 'index' ? textOf(target.key) : null;
        if (key !== null)
            this.#key(key, fn.file);
        if (root?.name === 'this') {
            const owner = ownerOf(fn);
            if (owner)
                this.#field(owner, fieldOf(target), host);
        }
        else if (root)
            this.#variable(this.#homeOf(root.name, fn), root.name, host);
    }
    /** Calls that put an address into what they are called on, or into an object of the repository. */
    #calls(expr, fn) {
        for (const call of callsIn(expr)) {
            const { callee } = call;
            if (callee.kind === 'member' && FLOWS.puts.test(callee.name)) {
                const host = first(call.args, ({ value }) => this.of(value, fn));
                this.#assign(callee.object, host, fn);
            }
            const given = call.args.filter(({ name, value }) => !(name !== null && holdsAudience(name)) && this.of(value, fn) !== null);
            this.#items(call, given.length > 0, fn);
            if (given.length === 0)
                continue;
            const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
            const made = cls ? cls.methods.filter(({ kind }) => kind === 'constructor') : [];
            for (const target of [...functions.map((one) => one.fn), ...made])
                for (const [index, { name, value, spread }] of call.args.entries()) {
                    const param = name === null ? target.params[index] : target.params.find((one) => one.name === name);
                    if (spread || !param || holdsAudience(param.name))
                        continue;
                    this.#variable(target, param.name, this.of(value, fn));
                }
        }
    }
    /** A function that is given together with addresses, or to something that holds them, gets them one by one. */
    #items({ callee, args }, isGiven, fn) {
        if (!args.some(({ value }) => value.kind === 'function' || value.kind === 'name' || value.kind === 'member'))
            return;
        const own = callee.kind === 'member' ? this.of(callee.object, fn) : null;
        if (own === null && !isGiven)
            return;
        const host = own ?? first(args, ({ value }) => this.of(value, fn));
        for (const { value } of args)
            for (const given of this.handed(value, fn))
                for (const { name } of given.params)
                    if (!holdsAudience(name))
                        this.#variable(given, name, host);
    }
    /** The functions of the repository that an argument is. */
    handed(value, fn) {
        if (value.kind === 'function')
            return [value.fn];
        if ((value.kind !== 'name' && value.kind !== 'member') || !this.#program.functionsByName.has((0,scan_facts/* lastName */.UK)(value)))
            return [];
        const { things } = this.#evaluator.value(value, this.#evaluator.unbound(fn));
        return things.flatMap((thing) => (thing.kind === 'function' ? [thing.fn] : []));
    }
    #variable(fn, name, host) {
        const names = (0,ensure/* ensure */.D)(this.#variables, fn, () => new Map());
        if (host === null || names.has(name))
            return;
        names.set(name, host);
        this.#changed.add(fn.file);
        if (fn.kind !== 'module')
            return;
        const { language } = this.#program.facts(fn.file);
        if (this.#program.language(fn.file).shares)
            (0,ensure/* ensure */.D)(this.#shared, language, () => new Map()).set(name, host);
    }
    #field(cls, name, host) {
        const names = (0,ensure/* ensure */.D)(this.#fields, cls, () => new Map());
        if (host === null || names.has(name))
            return;
        names.set(name, host);
        this.#changed.add(cls.file);
    }
    #key(key, file) {
        if (this.#keys.has(key))
            return;
        this.#keys.add(key);
        this.#changed.add(file);
    }
    /** The function whose variable a name is. */
    #homeOf(name, fn) {
        for (let at = fn; at; at = at.outer)
            if (at.params.some((one) => one.name === name) || this.#program.assignments(at, name).length > 0)
                return at;
        return fn;
    }
    #named(name, fn) {
        for (let at = fn; at; at = at.outer) {
            const host = this.#variables.get(at)?.get(name);
            if (host !== undefined)
                return host;
            if (at.params.some((one) => one.name === name) || this.#program.assignments(at, name).length > 0)
                return null;
        }
        const facts = this.#program.facts(fn.file);
        for (const one of this.#program.sources(facts, name))
            for (const module of this.#program.modules(one.module, fn.file)) {
                const host = this.#variables.get(module.module)?.get(one.name ?? name);
                if (host !== undefined)
                    return host;
            }
        const owner = ownerOf(fn);
        if (owner && this.#program.language(fn.file).implicitSelf) {
            const host = this.#fieldOf(owner, name);
            if (host !== null)
                return host;
        }
        return this.#shared.get(facts.language)?.get(name) ?? null;
    }
    #fieldOf(cls, name) {
        return first(this.#evaluator.instances.lineage(cls), (one) => this.#fields.get(one)?.get(name) ?? null);
    }
    #member(expr, fn) {
        const { object, name } = expr;
        if (object.kind === 'name' && object.name === 'this') {
            const owner = ownerOf(fn);
            return owner ? (this.#fieldOf(owner, name) ?? this.#property(owner, name)) : null;
        }
        if (object.kind === 'name') {
            const facts = this.#program.facts(fn.file);
            for (const one of this.#program.imports(facts, object.name))
                for (const module of this.#program.modules(one.module, fn.file)) {
                    const host = this.#variables.get(module.module)?.get(name);
                    if (host !== undefined)
                        return host;
                }
            for (const cls of this.#program.classesByName.get(object.name) ?? []) {
                if (!this.#program.reaches(fn.file, cls.file))
                    continue;
                const host = this.#fieldOf(cls, name);
                if (host !== null)
                    return host;
            }
        }
        const host = this.of(object, fn);
        return host !== null && this.#mayHold(name) ? host : null;
    }
    #property(owner, name) {
        if (!this.#returningNames.has(name))
            return null;
        return first(owner.methods, (one) => (one.name === name ? (this.#returning.get(one) ?? null) : null));
    }
    #entry({ object, key }, fn) {
        const host = this.of(object, fn);
        if (host === null)
            return null;
        const written = textOf(key);
        return written === null || /^\d+$/.test(written) || this.#mayHold(written) ? host : null;
    }
    #mayHold(key) {
        return this.#keys.has(key) || isAddressName(key);
    }
    #result(call, fn) {
        const { callee } = call;
        const name = (0,scan_facts/* lastName */.UK)(callee);
        if (this.#requests.has(call) || holdsAudience(name) || FLOWS.answers.test(name))
            return null;
        const asked = first(call.args, (arg) => arg.name !== null && holdsAudience(arg.name) ? null : this.of(arg.value, fn));
        if (asked !== null && isRequest(name, this.#evaluator, fn))
            return null;
        const given = asked ??
            first(call.args, ({ value }) => (value.kind === 'function' ? (this.#returning.get(value.fn) ?? null) : null)) ??
            (callee.kind === 'member' ? this.of(callee.object, fn) : null);
        if (given === null && !this.#returningNames.has(name))
            return null;
        const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
        if (cls)
            return null;
        if (functions.length === 0)
            return given;
        return first(functions, (one) => this.#returning.get(one.fn) ?? (given !== null && this.#givesBack(one.fn) ? given : null));
    }
    /** Whether what a function gives back depends on what it is given, and no call stands between. */
    #givesBack(fn) {
        const names = this.passing(fn);
        return fn.statements.some(({ kind, value }) => kind === 'return' && value.kind !== 'call' && value.kind !== 'dict' && this.mentions(value, names, fn));
    }
    /** A base that other APIs share, with the path of one in scope. */
    #joined(expr, fn) {
        if (!expr.parts.some((part) => part.kind === 'text' && /\bsecurity\b/i.test(part.value)))
            return null;
        const { texts } = this.#evaluator.value(expr, this.#evaluator.unbound(fn));
        return first(texts, ({ value }) => addressedHost(value, this.#hosts));
    }
}
/** Whether a call of a name sends a request, by a record or by its name. */
function isRequest(name, evaluator, fn) {
    const form = evaluator.knowledge(fn.file).form(name) ?? guessedForm(name);
    return form !== null && form !== 'setup';
}
/** The calls in an expression; lambdas have statements of their own. */
function* callsIn(expr) {
    const left = [expr];
    for (let at = left.pop(); at; at = left.pop()) {
        if (at.kind === 'call')
            yield at;
        left.push(...partsIn(at));
    }
}
function partsIn(expr) {
    return expr.kind === 'function' ? [] : (0,scan_facts/* partsOf */.CI)(expr);
}
function textOf(key) {
    return key.kind === 'text' ? key.value : null;
}
function ownerOf(fn) {
    for (let at = fn; at; at = at.outer)
        if (at.owner)
            return at.owner;
    return null;
}
/** The field of the own object that a target starts from. */
function fieldOf(target) {
    let at = target;
    while (at.kind === 'member' || at.kind === 'index' || at.kind === 'call') {
        const inner = at.kind === 'call' ? at.callee : at.object;
        if (at.kind === 'member' && inner.kind === 'name')
            return at.name;
        at = inner;
    }
    return (0,scan_facts/* lastName */.UK)(at);
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/steps.js

/** The work of the analysis is bounded: beyond this many evaluations a run gives up. */
class OutOfBudget extends Error {
    name = 'OutOfBudget';
}
/** One question takes too many steps: it alone is given up. */
class TooManyWays extends Error {
    name = 'TooManyWays';
}
/** The clock is read every 4,096 steps. */
const TICK_BITS = 12;
/** Counts the steps of a run and of each question, and ends what takes too many. */
class Steps {
    /** Called now and then; throws to stop. */
    #tick;
    #run;
    #steps = 0;
    #spare = budget/* LIMITS */.b.spareSteps;
    #question = null;
    /** @param limit of all questions together, in steps */
    constructor(limit, tick) {
        this.#run = new budget/* Budget */._(limit);
        this.#tick = tick;
    }
    /**
     * Bounds the work on one question.
     *
     * @param known the question is worth more steps, as far as the run has them to spare
     * @throws TooManyWays beyond it; what was worked out is kept
     */
    bounded(ask, known = false) {
        const spare = known ? this.#spare : 0;
        const question = new budget/* Budget */._(budget/* LIMITS */.b.questionSteps + spare);
        this.#question = question;
        try {
            return ask();
        }
        finally {
            this.#question = null;
            this.#spare -= Math.max(0, spare - Math.max(0, question.left));
        }
    }
    /** Counts steps. @throws TooManyWays, OutOfBudget beyond the limits */
    count(steps) {
        const before = this.#steps;
        this.#steps += steps;
        if (this.#steps >> TICK_BITS !== before >> TICK_BITS)
            this.#tick();
        const isWithinRun = this.#run.spend(steps);
        if (this.#question?.spend(steps) === false)
            throw new TooManyWays();
        if (!isWithinRun)
            throw new OutOfBudget(`more than ${budget/* LIMITS */.b.scanSteps} steps`);
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/value.js



const ANY_TIME = { at: Number.POSITIVE_INFINITY, since: 0 };
const NOBODY = new Set();
/** Nothing at all: null, a number. */
const NOTHING = { texts: [], things: [], open: false, needs: NOBODY };
/** A number, `true` and the like. */
const SCALAR = { texts: [], things: [], open: false, needs: NOBODY, scalar: true };
/** An option that nobody gives. */
const OMITTED = { ...NOTHING, omitted: true };
const UNKNOWN = { texts: [], things: [], open: true, needs: NOBODY };
/** Whether a value is an object with something in it, whatever way leads there. */
function isFilled(value) {
    return everySeen(value, ({ texts, things, open, needs }) => texts.length === 0 && things.length > 0 && !open && needs.size === 0, (thing) => (thing.kind === 'merged' ? thing.parts.some(isFilled) : thing.kind === 'dict' && holdsKeys(thing.expr)));
}
/** Whether a value is nothing but literal objects, so that what was there before is no part of it. */
function isFresh(value) {
    return everySeen(value, ({ texts, things, open, needs }) => texts.length === 0 &&
        things.length > 0 &&
        needs.size === 0 &&
        (!open || things.every(({ kind }) => kind === 'made')), (thing) => (thing.kind === 'made' ? isPlainMade(thing.call) : thing.kind === 'dict'));
}
/**
 * Whether something holds of a value and of all values that its views are of, and something of all other things that
 * these can be. Each value is asked once, however many ways lead to it: their number can be exponential.
 */
function everySeen(value, holdsOf, holdsOfThing) {
    const seen = new Set([value]);
    for (const one of seen) {
        if (!holdsOf(one))
            return false;
        for (const thing of one.things) {
            if (thing.kind === 'view')
                seen.add(thing.of);
            else if (!holdsOfThing(thing))
                return false;
        }
    }
    return true;
}
const never = () => false;
/** `make(http.Header)`: its argument is a type. */
function makesHeaders({ callee, args }) {
    return callee.kind === 'name' && callee.name === 'make' && /headers?$/i.test(args[0] ? (0,scan_facts/* lastName */.UK)(args[0].value) : '');
}
/** `new Headers()`, `http.Header{}`, `make(http.Header)`, or one with a literal object: `new Headers({ Accept: 'a/b' })` */
function isPlainMade(call) {
    const { args, creates } = call;
    if (makesHeaders(call))
        return true;
    return (creates &&
        args.every(({ value }) => ((value.kind === 'dict' || value.kind === 'list') && (0,scan_facts/* partsOf */.CI)(value).length === 0) ||
            (value.kind === 'dict' && value.entries.every(({ key }) => key?.kind === 'text'))));
}
function holdsKeys(expr) {
    return expr.kind === 'dict' && expr.entries.some(({ key }) => key !== null);
}
const MAX_TEXTS = 24;
const MAX_THINGS = 16;
const MAX_LENGTH = 2_000;
function textValue(value, origins = []) {
    return { texts: [{ value: value.slice(0, MAX_LENGTH), origins }], things: [], open: false, needs: NOBODY };
}
function thingValue(thing, open = false) {
    return { texts: [], things: [thing], open, needs: NOBODY };
}
function needing(fn) {
    return { texts: [], things: [], open: true, needs: new Set([fn]), awaits: true };
}
/** Either of the values. */
function union(values) {
    if (values.length === 1)
        return values[0];
    const texts = new Map();
    const things = new Set();
    let isCut = false;
    for (const value of values) {
        for (const text of value.texts) {
            const known = texts.get(text.value);
            if (known && !(isAmong(known) && !isAmong(text)))
                continue;
            if (known || texts.size < MAX_TEXTS)
                texts.set(text.value, text);
            else
                isCut = true;
        }
        for (const thing of value.things) {
            if (things.has(thing))
                continue;
            if (things.size < MAX_THINGS)
                things.add(thing);
            else
                isCut = true;
        }
    }
    const all = {
        texts: [...texts.values()],
        things: [...things],
        open: values.some((value) => value.open),
        needs: allNeeds(values),
        awaits: values.some((value) => value.awaits === true),
        absent: values.some((value) => value.absent === true),
        guessed: values.some((value) => value.guessed === true),
        scalar: values.some((value) => value.scalar === true),
        unset: values.some((value) => value.unset === true),
        omitted: values.some((value) => value.omitted === true),
        among: values.some((value) => value.among === true),
    };
    return isCut ? cutShort(all) : all;
}
/** What one of several objects has, of which nobody knows which is meant. */
function amongOthers(value) {
    return value.among && value.texts.every(isAmong)
        ? value
        : { ...value, texts: value.texts.map(textAmong), among: true };
}
/** A text that one of several objects has. */
function textAmong(text) {
    return isAmong(text) ? text : { ...text, origins: text.origins.map((origin) => ({ ...origin, among: true })) };
}
/** Whether one of several objects has a text, and it is not known which of them is meant. */
function isAmong({ origins }) {
    return origins.some(({ among }) => among === true);
}
/** A value of whose alternatives a limit left some out: what is left proves nothing. */
function cutShort(value) {
    return { ...value, open: true, absent: true };
}
/** One of several values, of which some may be nothing. */
function alternatives(values) {
    const all = union(values);
    const absent = values.some(isNothing) && !values.every(isNothing);
    return absent ? { ...all, absent } : all;
}
/** One of several values, at a time that nobody knows; nothing before the first of them is assigned. */
function atTimes(values) {
    const all = union(values);
    return values.some(isNothing) && !values.every(isNothing) ? { ...all, unset: true } : all;
}
/** Whether a value is null or the like on every path. */
function isNothing(value) {
    return everySeen(value, isEmptyHanded, never);
}
/** Whether nothing else than what it is a view of can make it something. */
function isEmptyHanded({ texts, open, needs, scalar }) {
    return texts.length === 0 && !open && needs.size === 0 && scalar !== true;
}
/** What a method can be called on: of several alternatives, not those that are nothing. */
function asReceiver(value) {
    const things = value.things.filter((thing) => thing.kind !== 'view' || !isNothing(thing.of)).map(asHeld);
    return things.length > 0 ? { ...value, things, absent: false } : value;
}
const held = new WeakMap();
/** A variable on whose value a method is called: it holds something, and so does what that was taken from. */
function asHeld(thing) {
    if (thing.kind !== 'view' || !thing.of.absent)
        return thing;
    return (0,ensure/* ensure */.D)(held, thing, () => ({ ...thing, of: asReceiver(thing.of) }));
}
/** Whether nothing at all is known of a value. */
function isUnknown(value) {
    return everySeen(value, ({ open, texts }) => open && texts.length === 0, never);
}
/** Things that are surely there. */
const ACTUAL = new Set(['made', 'instance', 'function']);
/** Whether a condition that asks for a value holds; null: the sources do not tell. */
function holds(value) {
    const { texts, things, awaits, absent, unset } = value;
    if (isNothing(value))
        return false;
    if (awaits || absent || unset || texts.some((text) => text.value === ''))
        return null;
    if (texts.length > 0 || value.scalar)
        return true;
    const known = things.length > 0 && withoutViews(things).every(({ kind }) => ACTUAL.has(kind));
    return known || isFilled(value) ? true : null;
}
function allNeeds(values) {
    if (values.every((value) => value.needs.size === 0))
        return NOBODY;
    return new Set(values.flatMap((value) => [...value.needs]));
}
const UNKNOWN_TEXT = { value: api_hosts/* HOLE */.vs, origins: [] };
/** Texts for use inside a longer one: a hole where nothing is known, or only that it starts empty. */
function pieces(value) {
    if (value.texts.every((text) => text.value === '') && (value.open || value.texts.length === 0))
        return [UNKNOWN_TEXT];
    return value.texts;
}
/** One after the other; every combination, as far as the limits allow. */
function concat(values) {
    let texts = [{ value: '', origins: [] }];
    let isCut = false;
    for (const value of values) {
        const next = [];
        for (const before of texts)
            for (const after of pieces(value)) {
                if (next.length >= MAX_TEXTS) {
                    isCut = true;
                    break;
                }
                const joined = before.value.endsWith(api_hosts/* HOLE */.vs) && after.value === api_hosts/* HOLE */.vs ? before.value : before.value + after.value;
                next.push({ value: joined.slice(0, MAX_LENGTH), origins: [...before.origins, ...after.origins].slice(0, 8) });
            }
        texts = next;
    }
    const open = values.some((value) => value.open);
    const guessed = values.some((value) => value.guessed === true);
    const absent = values.some((value) => value.absent === true);
    const all = { texts, things: [], open, needs: allNeeds(values), guessed, absent };
    return isCut ? cutShort(all) : all;
}
/** Objects put together: what is not known of one of them is not known of the whole. */
function mergedValue(parts) {
    return { ...union(parts), texts: [], things: [{ kind: 'merged', parts }], awaits: false, absent: false };
}
/** Whether something on the way to a value, or to what a variable of it holds, was found by its name alone. */
function isGuessed(value) {
    return !everySeen(value, ({ guessed }) => guessed !== true, () => true);
}
/** Whether a thing is more than a dictionary, of which a member that is not known says nothing. */
function isMore(thing) {
    const all = withoutViews([thing]);
    return all.length === 0 || all.some(({ kind }) => kind !== 'dict');
}
/** What things are, whatever was done to them; each once, however many ways lead to it. */
function withoutViews(things) {
    const found = [];
    const seen = new Set();
    const visit = (thing) => {
        if (seen.has(thing))
            return;
        seen.add(thing);
        if (thing.kind === 'view')
            for (const one of thing.of.things)
                visit(one);
        else if (thing.kind === 'merged')
            for (const part of thing.parts)
                for (const one of part.things)
                    visit(one);
        else
            found.push(thing);
    };
    for (const thing of things)
        visit(thing);
    return found;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/address-uses.js






/**
 * Returns the uses of an address in scope in judged code that lead to no request whose headers were followed, although
 * the address itself reaches one elsewhere.
 *
 * @param followed literals that reached a request
 * @param requests the requests that were followed, and the calls on the way to them
 */
function unfollowedUses(evaluator, hosts, followed, requests, isJudged) {
    const found = [];
    const cut = new Set([...evaluator.program.files.values()].flatMap(({ path, module }) => (isJudged(module) ? [path] : [])));
    const follow = () => {
        const uses = new Uses(evaluator, hosts, followed, requests);
        for (const { path, functions } of evaluator.program.files.values()) {
            for (const fn of functions)
                if (isJudged(fn))
                    found.push(...uses.ofFunction(fn));
            if (!uses.cut.has(path))
                cut.delete(path);
        }
    };
    try {
        evaluator.bounded(follow);
        return { uses: found, cut, stopped: cut.size > 0 ? 'an address passes through too many names' : null };
    }
    catch (error) {
        if (error instanceof TooManyWays)
            return { uses: found, cut, stopped: 'the uses of its addresses are too many' };
        if (!(error instanceof OutOfBudget))
            throw error;
        return { uses: found, cut, stopped: error.message };
    }
}
class Uses {
    #evaluator;
    #hosts;
    #flow;
    #followed;
    #requests;
    #spansOf = new Map();
    /** Functions whose parameters reach a request. */
    #sending = new Set();
    constructor(evaluator, hosts, followed, requests) {
        this.#evaluator = evaluator;
        this.#hosts = hosts;
        this.#followed = followed;
        this.#requests = requests;
        this.#flow = new AddressFlow(evaluator, hosts, requests, (fn, text) => overlaps(this.#spans(fn.file), text));
        for (const { call, fn } of evaluator.program.calls)
            if (requests.has(call))
                for (let at = fn; at; at = at.outer) {
                    const names = this.#flow.passing(at);
                    if (call.args.some(({ value }) => this.#flow.mentions(value, names, fn)))
                        this.#sending.add(at);
                }
    }
    get cut() {
        return this.#flow.cut;
    }
    #spans(file) {
        return (0,ensure/* ensure */.D)(this.#spansOf, file, () => this.#followed.of(file));
    }
    *ofFunction(fn) {
        for (const { value, target } of fn.statements) {
            if (target && holdsAudience((0,scan_facts/* lastName */.UK)(target)))
                continue;
            for (const call of callsIn(value)) {
                const use = this.#unfollowed(call, fn);
                if (use)
                    yield use;
            }
        }
    }
    /** The argument that hands an address to a call from which no followed request gets it; null: there is none. */
    #unfollowed(call, fn) {
        if (this.#requests.has(call))
            return null;
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        if (isHarmless(call) || holdsAudience(name))
            return null;
        const given = call.args.filter((arg) => !(arg.name !== null && holdsAudience(arg.name)));
        for (const { value } of given) {
            const host = this.#carried(value, fn);
            if (host === null || this.#isOther(value, fn))
                continue;
            if (this.#passes(call, fn))
                return null;
            const { start, end } = value;
            return { file: fn.file, start, end, host, isBare: false };
        }
        return this.#receiver(call, fn);
    }
    /** A request on something that carries the address, of which the analysis knows nothing. */
    #receiver(call, fn) {
        const { callee } = call;
        if (callee.kind !== 'member' || !isRequest(callee.name, this.#evaluator, fn))
            return null;
        const host = this.#carried(callee.object, fn);
        if (host === null || this.#isOther(callee.object, fn) || this.#passes(call, fn))
            return null;
        const { start, end } = callee.object;
        return { file: fn.file, start, end, host, isBare: false };
    }
    /** Whether a value is known to be another address at this place: one name may hold several in turn. */
    #isOther(expr, fn) {
        const { texts, awaits } = this.#evaluator.value(expr, this.#evaluator.unbound(fn));
        if (texts.length === 0 || awaits)
            return false;
        return texts.every(({ value }) => /^https?:\/\//i.test(value) && addressedHost(value, this.#hosts) === null);
    }
    /** The host of an address that comes by a name; one that is written there is looked at by itself. */
    #carried(expr, fn) {
        switch (expr.kind) {
            case 'text':
                return null;
            case 'call': {
                // It is looked at by itself: what it gives is the address where the evaluator says so. Few calls carry one, so
                // the evaluator is asked last.
                const host = this.#flow.of(expr, fn);
                return host !== null && this.#gives(expr, fn) ? host : null;
            }
            case 'dict':
                return first(expr.entries, ({ key, value }) => key?.kind === 'text' && holdsAudience(key.value) ? null : this.#carried(value, fn));
            case 'list':
                return first(expr.items, (item) => this.#carried(item, fn));
            case 'join': {
                const host = first(expr.parts, (part) => this.#carried(part, fn));
                return host ?? (overlaps(this.#spans(fn.file), expr) ? null : this.#flow.of(expr, fn));
            }
            case 'choice':
                return first(expr.options, (option) => this.#carried(option, fn));
            case 'opaque':
                return expr.compares || expr.keyOf ? null : first(expr.parts, (part) => this.#carried(part, fn));
            default:
                return this.#flow.of(expr, fn);
        }
    }
    /** Whether a call passes an address on, so that what it gives is a use of its own. */
    #passes(call, fn) {
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
        if (cls)
            return true;
        if (functions.length > 0)
            return !functions.some((one) => this.#sending.has(one.fn));
        const handed = call.args
            .flatMap(({ value }) => this.#flow.handed(value, fn))
            .filter(({ params }) => params.length > 0);
        if (handed.length > 0)
            return !handed.some((one) => this.#sending.has(one));
        return FLOWS.puts.test(name) || FLOWS.passes.test(name) || this.#gives(call, fn);
    }
    /** Whether the evaluator knows that a call gives an address, or makes a client of a library. */
    #gives(call, fn) {
        const { texts, things } = this.#evaluator.value(call, this.#evaluator.unbound(fn));
        if (texts.some(({ value }) => addressedHost(value, this.#hosts) !== null))
            return true;
        const knowledge = this.#evaluator.knowledge(fn.file);
        if (things.some((thing) => thing.kind === 'made' && knowledge.isLibrary(thing.name)))
            return !isRequest((0,scan_facts/* lastName */.UK)(call.callee), this.#evaluator, fn);
        return withoutViews(things).some(({ kind }) => kind === 'instance' || kind === 'dict' || kind === 'merged');
    }
}
function isHarmless(call) {
    const name = (0,scan_facts/* lastName */.UK)(call.callee);
    if (FLOWS.compares.test(name) || FLOWS.shows.test(name) || FLOWS.stores.test(name))
        return true;
    const root = (0,scan_facts/* rootOf */.I5)(call.callee);
    return root !== null && FLOWS.showers.test(root.name);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/declared-calls.js

const written = new WeakSet();
/** Whether a call is one by which a method that is only declared sends its request. */
function isDeclaredCall(call) {
    return written.has(call);
}
/**
 * Writes out what a library does for the methods of interfaces whose annotations declare requests: each sends one, to the
 * path and with the headers that they say.
 */
function writeDeclaredCalls({ classes }, { declaredCalls }) {
    for (const kind of declaredCalls)
        for (const cls of classes) {
            const declared = cls.methods.filter((fn) => fn.statements.length === 0 && requestOf(fn, kind) !== null);
            for (const fn of declared)
                fn.statements.push(statementOf(fn, cls, kind));
            if (declared.length > 0)
                cls.declares = kind.library;
        }
}
/** The annotation that declares the request of a method. */
function requestOf({ annotations = [] }, { methods }) {
    return annotations.find(({ callee }) => methods.includes((0,scan_facts/* lastName */.UK)(callee))) ?? null;
}
function statementOf(fn, cls, kind) {
    const request = requestOf(fn, kind);
    const { start, end } = request;
    const self = { kind: 'name', name: 'this', start, end: start };
    const base = argumentOf(annotationOf(cls.annotations, kind.base?.annotation), kind.base?.argument ?? '');
    const own = linesIn(fn, kind);
    // What a method declares takes the place of what its interface does, even without a value.
    const around = linesIn(cls, kind).filter((line) => own.every((one) => nameOf(one) === null || nameOf(one) !== nameOf(line)));
    const lines = [...own.filter((line) => line.kind !== 'text' || line.value.includes(':')), ...around];
    const args = [
        given(null, pathIn(request)),
        ...(base ? [given(null, dictionary('baseUrl', base))] : []),
        ...headersIn(request),
        ...fn.params.flatMap(({ name, annotations }) => {
            const key = annotationOf(annotations, kind.header)?.args[0]?.value;
            const value = { kind: 'name', name, start, end };
            if (key)
                return [given('headers', { kind: 'dict', entries: [{ key, value }], start, end })];
            return annotationOf(annotations, kind.headerMap) ? [given('headers', value)] : [];
        }),
        ...lines.map((line) => given('headers', line)),
    ];
    // No member can have a name with a dot.
    const callee = { kind: 'member', object: self, name: `${cls.name}.${fn.name}`, start, end };
    const value = { kind: 'call', callee, args, creates: false, start, end };
    written.add(value);
    return { kind: 'return', target: null, value, blocks: [], type: null, start, end };
}
/** The lines of headers that are written before a method or an interface. */
function linesIn({ annotations }, { headers }) {
    const args = annotationOf(annotations, headers)?.args ?? [];
    return args.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
}
/** The name of the header in a line; null: it is not written out. */
function nameOf(line) {
    return line.kind === 'text' ? line.value.split(':')[0].trim().toLowerCase() : null;
}
function annotationOf(all, name) {
    return name === undefined ? undefined : all?.find(({ callee }) => (0,scan_facts/* lastName */.UK)(callee) === name);
}
function argumentOf(call, name) {
    return call?.args.find((arg) => arg.name === name)?.value;
}
/** The path, which may follow the method: `GET /alerts`. */
function pathIn({ args, start, end }) {
    const named = args.find(({ name }) => name !== null && /^(?:value|path|url)$/.test(name));
    const value = (named ?? args.find(({ name }) => name === null))?.value;
    const first = value?.kind === 'list' ? value.items[0] : value;
    if (first?.kind !== 'text')
        return first ?? { kind: 'text', value: '', inner: null, start, end };
    const path = /^[A-Z]+\s+(\S+)/.exec(first.value)?.[1];
    return path === undefined ? first : { ...first, value: path, inner: null };
}
/** Headers that the annotation of the request itself says: `headers = "Accept=application/json"`. */
function headersIn(request) {
    const value = argumentOf(request, 'headers');
    return (value?.kind === 'list' ? value.items : value ? [value] : []).map((one) => {
        const [, name, text] = one.kind === 'text' ? (/^([\w-]+)[=:]\s*(.*)$/.exec(one.value) ?? []) : [];
        if (name === undefined || text === undefined || one.kind !== 'text')
            return given('headers', one);
        return given('headers', dictionary(name, { ...one, value: text, inner: null }));
    });
}
function given(name, value) {
    return { name, value, spread: false };
}
function dictionary(name, value) {
    const { start, end } = value;
    const key = { kind: 'text', value: name, inner: null, start, end: start };
    return { kind: 'dict', entries: [{ key, value }], start, end };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/bound-functions.js



/** Mentions of one name that are looked at: of a name that is frequent, not all can be told apart. */
const MAX_MENTIONS = 200;
/** Objects in one another that a file passes on. */
const MAX_NESTED = 4;
/**
 * Plain functions that objects are given as methods: `list: alerts.list.bind(this)`, `getAlerts = alerts.get` in a class,
 * `this.list = list` and `Api.prototype.list = list`.
 */
class BoundFunctions {
    #evaluator;
    /** By language. */
    #objects = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The object that a plain function works on; null: none. It is a guess where the function is also used otherwise. */
    objectOf(fn) {
        const { program } = this.#evaluator;
        const { binds } = program.language(fn.file);
        if (binds === undefined || fn.kind === 'module')
            return null;
        const { language } = program.facts(fn.file);
        const known = this.#objects.get(language);
        if (known)
            return known.get(fn) ?? null;
        this.#objects.set(language, new Map());
        const found = this.#collect(language);
        this.#objects.set(language, found);
        return found.get(fn) ?? null;
    }
    #collect(language) {
        const { program } = this.#evaluator;
        const files = [...program.files.values()].filter((facts) => facts.language === language);
        const mentions = new Mentions(files);
        const objects = new Map();
        const told = new Set();
        for (const { mention, fn, object } of files.flatMap((facts) => this.#given(facts, mentions))) {
            const functions = this.#functions(mention, fn);
            const value = functions.length > 0 ? object() : null;
            if (!value)
                continue;
            told.add(mention);
            for (const one of functions)
                (0,ensure/* ensure */.D)(objects, one, () => []).push(value);
        }
        return new Map([...objects].map(([fn, values]) => {
            const all = union(values);
            return [fn, this.#isOtherwiseUsed(fn, mentions, told) ? { ...all, guessed: true } : all];
        }));
    }
    /** Whether a name or member gives a function that is not bound, and not as what an object was given. */
    #isBare(expr, around, fn) {
        const frame = this.#evaluator.unbound(around);
        const isIt = (thing) => thing.kind === 'function' && thing.fn === fn && thing.self === null;
        if (!withoutViews(this.#evaluator.value(expr, frame).things).some(isIt))
            return false;
        const owner = expr.kind === 'member' ? withoutViews(this.#evaluator.value(expr.object, frame).things) : [];
        return !owner.some(({ kind }) => kind === 'instance');
    }
    /** The plain functions that a name or member gives. */
    #functions(mention, fn) {
        const { things } = this.#evaluator.value(mention, this.#evaluator.unbound(fn));
        return things.flatMap((thing) => (thing.kind === 'function' && !thing.fn.owner ? [thing.fn] : []));
    }
    /** The mentions in a file by which an object may be given a plain function. */
    #given(facts, mentions) {
        const { program, instances } = this.#evaluator;
        const { binds, prototypes } = program.language(facts.path);
        const found = [];
        const mayBePlain = (value) => (value.kind === 'name' || value.kind === 'member') && mentions.isFunction(value.name);
        for (const { call, fn } of program.callsByName.get(binds ?? '') ?? []) {
            const [object] = call.args;
            if (fn.file !== facts.path || call.callee.kind !== 'member' || !object || object.spread)
                continue;
            const frame = this.#evaluator.unbound(fn);
            found.push({ mention: call.callee.object, fn, object: () => this.#evaluator.value(object.value, frame) });
        }
        for (const cls of facts.classes)
            for (const { value } of cls.fields)
                if (value && mayBePlain(value))
                    found.push({ mention: value, fn: facts.module, object: () => instances.anyOf(cls) });
        for (const fn of facts.functions)
            for (const { kind, target, value } of fn.statements) {
                if (kind !== 'assign' || target?.kind !== 'member' || !mayBePlain(value))
                    continue;
                const { object } = target;
                if (object.kind === 'name' && object.name === 'this')
                    found.push({ mention: value, fn, object: () => this.#evaluator.self(this.#evaluator.unbound(fn)) });
                else if (object.kind === 'member' && object.name === prototypes && object.object.kind === 'name') {
                    const cls = instances.classNamed(object.object.name, facts.path);
                    if (cls)
                        found.push({ mention: value, fn, object: () => instances.anyOf(cls) });
                }
            }
        return found;
    }
    /** Whether a function is also used in a way that does not say on which object it works. */
    #isOtherwiseUsed(fn, mentions, told) {
        const names = [fn.name, ...mentions.exportsOf(fn)];
        const all = [...new Set(names)].flatMap((name) => mentions.of(name));
        if (all.length > MAX_MENTIONS)
            return true;
        return all.some(({ expr, fn: around }) => !told.has(expr) && this.#isBare(expr, around, fn));
    }
}
/** What `list.bind(object)` gives: the function itself, which works on that object; null: the call does not bind. */
function boundFunction({ callee, args }, frame, evaluator) {
    const { binds } = evaluator.program.language(frame.fn.file);
    const [object, ...others] = args;
    if (callee.kind !== 'member' || callee.name !== binds || !object || object.spread || others.length > 0)
        return null;
    const given = evaluator.value(callee.object, frame);
    const things = withoutViews(given.things);
    if (things.length === 0)
        return null;
    const self = evaluator.value(object.value, frame);
    return { ...given, things: things.map((thing) => (thing.kind === 'function' ? { ...thing, self } : thing)) };
}
/** Where files use names and members, besides to pass on what they define. */
class Mentions {
    #all = new Map();
    /** Names under which a file passes on what it has under another name. */
    #exports = new Map();
    #functions = new Set();
    constructor(files) {
        for (const facts of files) {
            for (const { name, owner } of facts.functions)
                if (name !== '' && !owner)
                    this.#functions.add(name);
            const passed = this.#passedOn(facts);
            for (const fn of facts.functions)
                for (const { target, value } of fn.statements) {
                    // `const { list } = require('./alerts')`
                    const isTaken = target?.kind === 'name' && value.kind === 'member' && target.name === value.name;
                    this.#visit(isTaken ? value.object : value, fn, passed);
                }
            for (const { fields } of facts.classes)
                for (const { value } of fields)
                    if (value)
                        this.#visit(value, facts.module, passed);
        }
    }
    of(name) {
        return this.#all.get(name) ?? [];
    }
    exportsOf({ file, name }) {
        return this.#exports.get(file)?.get(name) ?? [];
    }
    /** Whether a function, or what a file passes on, has a name. */
    isFunction(name) {
        return this.#functions.has(name);
    }
    /** Expressions by which a file passes on what it defines: `module.exports = { list: listAlerts }`. */
    #passedOn({ path, module }) {
        const passed = new Set();
        const names = (0,ensure/* ensure */.D)(this.#exports, path, () => new Map());
        const pass = (value, name, depth = 0) => {
            if (value.kind === 'dict' && depth <= MAX_NESTED)
                for (const { key, value: entry } of value.entries)
                    if (key?.kind === 'text')
                        pass(entry, key.value, depth + 1);
            if (value.kind !== 'name')
                return;
            passed.add(value);
            this.#functions.add(name);
            (0,ensure/* ensure */.D)(names, value.name, () => []).push(name);
        };
        for (const { target, value } of module.statements) {
            if (!target || !isExport(target))
                continue;
            pass(value, (0,scan_facts/* lastName */.UK)(target));
        }
        return passed;
    }
    #visit(value, fn, passed) {
        const open = [value];
        for (let next = open.pop(); next; next = open.pop()) {
            if ((next.kind === 'name' || next.kind === 'member') && !passed.has(next))
                (0,ensure/* ensure */.D)(this.#all, next.name, () => []).push({ expr: next, fn });
            open.push(...(0,scan_facts/* partsOf */.CI)(next));
        }
    }
}
/** `module.exports`, `exports.name`, `export default` */
function isExport(target) {
    if (target.kind === 'name')
        return target.name === 'default';
    return target.kind === 'member' && (target.name === 'exports' || (0,scan_facts/* lastName */.UK)(target.object) === 'exports');
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/joined-texts.js


/** Values one after the other as text. `first`: the index of the first that is not empty; -1: none is. */
function joinedTexts(values) {
    const first = values.findIndex((value) => value.texts.some((text) => text.value !== ''));
    // A prefix of a whole address that may be empty, as that of a proxy, is not there by default.
    const isWhole = first > 0 && values[first]?.texts.every(isAddress) === true;
    const leadsIn = (value) => isWhole && value.texts.some((text) => text.value === '');
    const joined = concat(values.map((value, index) => {
        if (index > first)
            return withoutAddresses(value);
        return index < first && leadsIn(value) ? textValue('') : value;
    }));
    return { first, joined };
}
/** A whole address behind other text is a parameter, or not the address that is meant. */
function withoutAddresses(value) {
    if (!value.texts.some(isAddress))
        return value;
    return { ...value, texts: value.texts.map((text) => (isAddress(text) ? { ...text, value: api_hosts/* HOLE */.vs } : text)) };
}
function isAddress({ value }) {
    return /^https?:\/\//i.test(value);
}
/** A base and paths, with exactly one slash between them. */
function joinedAddress(base, paths) {
    let whole = base;
    for (const path of paths) {
        if (whole === null || path.texts.some((text) => /^https?:/.test(text.value))) {
            whole = path;
            continue;
        }
        const bare = { ...whole, texts: pieces(whole).map((text) => ({ ...text, value: text.value.replace(/\/+$/, '') })) };
        const tail = { ...path, texts: pieces(path).map((text) => ({ ...text, value: text.value.replace(/^\/+/, '') })) };
        whole = concat([bare, textValue('/'), tail]);
    }
    return whole ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/address-parts.js



/** Members of a parsed address, by their names in small letters. */
const PARTS = new Map([
    ['host', ({ host }) => host],
    ['hostname', ({ host }) => host],
    ['netloc', ({ host }) => host],
    ['authority', ({ host }) => host],
    ['origin', ({ origin }) => origin],
    ['path', ({ path }) => path],
    ['pathname', ({ path }) => path],
    ['absolutepath', ({ path }) => path],
    ['search', ({ query }) => query],
    ['pathandquery', ({ path, query }) => `${path}${query}`],
]);
/**
 * A part of an address, such as its host: `new URL(address).hostname`. Null: no part has that name, or one of the texts is
 * not an address.
 */
function addressPart(address, member) {
    const part = PARTS.get(member.toLowerCase());
    if (!part || address.texts.length === 0)
        return null;
    const texts = [];
    for (const { value, origins } of address.texts) {
        const parts = partsOf(value);
        if (!parts)
            return null;
        texts.push({ value: part(parts), origins: origins.map((origin) => ({ ...origin, inner: null })) });
    }
    return { ...address, texts };
}
/** The parts that may be replaced. A new query is left out, because it does not tell which API is meant. */
const REPLACED = new Set(['scheme', 'netloc', 'path', 'params', 'query', 'fragment']);
/**
 * An address with other parts: `parsed._replace(path=path)`. Null: one of the names is not that of a part, or one of the
 * texts is not an address.
 */
function withParts(address, changed) {
    if (address.texts.length === 0 || [...changed.keys()].some((name) => !REPLACED.has(name)))
        return null;
    const all = [];
    for (const { value, origins } of address.texts) {
        const parts = partsOf(value);
        if (!parts)
            return null;
        const scheme = textValue(parts.origin.replace(/:.*$/s, ''));
        const { path = textValue(parts.path), netloc = textValue(parts.host, origins) } = Object.fromEntries(changed);
        const origin = concat([changed.get('scheme') ?? scheme, textValue('://'), netloc]);
        const joined = joinedAddress(origin, [path]);
        all.push(changed.has('query') ? joined : concat([joined, textValue(parts.query)]));
    }
    return { ...union(all), open: address.open, needs: union([address, ...all]).needs };
}
/** Parts of the text of an address, which names its host in full. A hole at the end may be a query, too. */
function partsOf(address) {
    const [, origin, host, rest] = /^(https?:\/\/([\w.-]+)(?::\d+)?)([/?#].*)?$/is.exec(address) ?? [];
    if (origin === undefined || host === undefined)
        return null;
    const [whole = ''] = (rest ?? '').split('#');
    const at = whole.indexOf('?');
    const path = (at < 0 ? whole : whole.slice(0, at)) || '/';
    const query = at >= 0 ? whole.slice(at) : whole.includes(api_hosts/* HOLE */.vs) ? api_hosts/* HOLE */.vs : '';
    return { origin, host, path, query };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/containers.js

/** What a call puts into the map that it makes: `new Dictionary<,> { ... }`, `Map.of(k, v)`; null: it makes another thing. */
function pairsOf({ callee, args, creates }) {
    const name = (0,scan_facts/* lastName */.UK)(callee);
    if (creates && /^(?:\w*Dictionary|(?:Linked|Tree|Concurrent)*(?:Hash)?Map)$/.test(name))
        return args.flatMap(({ value }) => (value.kind === 'dict' ? value.entries : [{ key: null, value }]));
    const ofPairs = name === 'of' && callee.kind === 'member' && /Map$/.test((0,scan_facts/* lastName */.UK)(callee.object));
    if (!ofPairs || args.length % 2 !== 0)
        return null;
    return args.flatMap(({ value: key }, index) => {
        const value = index % 2 === 0 ? args[index + 1]?.value : undefined;
        return value ? [{ key, value }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/effects.js

const selected = new WeakMap();
const assigned = new WeakMap();
const ordered = new WeakMap();
/**
 * Returns the effects of a list for which a predicate holds. Each list is searched once, because every use of a
 * variable asks: n calls on one client would otherwise look at n effects each.
 */
function effectsThat(effects, is) {
    if (effects.length === 0)
        return effects;
    const byPredicate = (0,ensure/* ensure */.D)(selected, effects, () => new Map());
    return (0,ensure/* ensure */.D)(byPredicate, is, () => effects.filter(is));
}
/** Whether an effect is on what a variable holds at an offset. */
function isWithin(effect, { at, since }) {
    const { start } = effect.statement;
    return since <= start && start < at && !isUnderWay(effect, at);
}
/**
 * Whether an offset is in what has to be there before the effect: the value of an assignment, the arguments of a call.
 * `options.headers = merge(options.headers)`
 */
function isUnderWay({ kind, value, expr }, at) {
    const before = kind === 'set' ? value : kind === 'passed' ? expr : null;
    return before !== null && before.start <= at && at < before.end;
}
/** Whether any effect of a list is on what a variable holds at an offset. */
function someWithin(effects, stretch) {
    let index = countUpTo(effects, stretch.at - 1, ({ statement }) => statement.start) - 1;
    while (index > 0 && isUnderWay(effects[index], stretch.at))
        index--;
    const last = effects[index];
    return last !== undefined && isWithin(last, stretch);
}
/** Whether an effect only gives an object, or what it has, a value. */
function setsUpOnly({ kind, expr }) {
    if (kind === 'set' || kind === 'delete')
        return true;
    return kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member' && SETS.test(expr.callee.name);
}
const SETS = /^(?:set|add|append|insert|put|update|setdefault|try_?add|parse_?add|clear|remove|pop|del(?:ete)?$|register)/i;
/** Returns the effects of a list that set a member of a name. */
function memberSets(effects, name) {
    return (0,ensure/* ensure */.D)(assigned, effects, () => byMember(effects)).get(name) ?? [];
}
function byMember(effects) {
    const sets = new Map();
    for (const effect of effects)
        if (effect.kind === 'set' && effect.expr.kind === 'member')
            (0,ensure/* ensure */.D)(sets, effect.expr.name, () => []).push(effect);
    return sets;
}
/**
 * Returns how many items of a list may start at or before an offset: all behind them start after it. The items are in
 * the order of the source, except where one holds another.
 */
function countUpTo(items, at, startOf) {
    if (at === Number.POSITIVE_INFINITY || !(0,ensure/* ensure */.D)(ordered, items, () => isOrdered(items.map(startOf))))
        return items.length;
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(items[middle]) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isOrdered(starts) {
    return starts.every((start, index) => index === 0 || starts[index - 1] <= start);
}
/** The effects of a list that are left after those that say nothing were removed. */
class Remaining {
    /** By an index plus 1, one at or before it that is nearer to what is left; 0: nothing is left before it. */
    #nearer;
    constructor(count) {
        this.#nearer = Int32Array.from({ length: count + 1 }, (_, index) => index);
    }
    remove(index) {
        this.#nearer[index + 1] = index;
    }
    /** Returns the last index up to one that is left; -1: none is. */
    last(upTo) {
        const nearer = this.#nearer;
        let at = upTo + 1;
        for (let next = nearer[at]; next !== at; next = nearer[at]) {
            nearer[at] = nearer[next];
            at = next;
        }
        return at - 1;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/text-builders.js



/** Parts of one text. */
const MAX_PARTS = 40;
/** Parts that may be left out: each doubles the texts. */
const MAX_OPTIONAL = 2;
/** The text that an object has put together: `new StringBuilder(base).Append(path).ToString()`; null: it is none of these. */
function builtText(evaluator, { callee, args }, frame) {
    const { textBuilders } = evaluator.program.language(frame.fn.file);
    if (!textBuilders || callee.kind !== 'member' || args.length > 0 || callee.name !== textBuilders.gives)
        return null;
    if (!isWhole(callee.object, textBuilders))
        return null;
    const { things } = evaluator.value(callee.object, frame);
    const texts = things.map((thing) => text_builders_textOf(evaluator, thing));
    const known = texts.filter((text) => text !== null);
    return known.length > 0 && known.length === texts.length ? union(known) : null;
}
/** Whether the calls on the way from a builder only add to its text. */
function isWhole(expr, { appends }) {
    let at = expr;
    while (at.kind === 'call' && !at.creates && at.callee.kind === 'member') {
        if (!appends.includes(at.callee.name))
            return false;
        at = at.callee.object;
    }
    return true;
}
/** What was put into a builder, piece by piece; null: the object is no builder, or is changed otherwise. */
function text_builders_textOf(evaluator, thing) {
    if (thing.kind === 'made')
        return startOf(evaluator, thing);
    if (thing.kind !== 'view' || thing.of.things.length !== 1)
        return null;
    const base = text_builders_textOf(evaluator, thing.of.things[0]);
    if (!base)
        return null;
    const parts = [base];
    let optional = 0;
    for (const effect of thing.effects) {
        evaluator.count(1);
        if (!isWithin(effect, thing))
            continue;
        const part = partOf(evaluator, effect, evaluator.frameOf(effect, thing));
        if (!part || parts.length > MAX_PARTS)
            return null;
        const isOptional = effect.statement.blocks.length > 0;
        if (isOptional)
            optional++;
        parts.push(!isOptional ? part : optional > MAX_OPTIONAL ? UNKNOWN : union([part, textValue('')]));
    }
    return concat(parts);
}
/** What a builder is made with; null: something else is made. */
function startOf(evaluator, { call, frame }) {
    const { textBuilders } = evaluator.program.language(frame.fn.file);
    if (call.creates) {
        if (!textBuilders?.classes.includes((0,scan_facts/* lastName */.UK)(call.callee)))
            return null;
        const [first, more] = call.args;
        if (more)
            return null;
        const given = first ? evaluator.value(first.value, frame) : null;
        return given && given.texts.length > 0 ? given : textValue('');
    }
    if (call.callee.kind !== 'member' || !textBuilders?.appends.includes(call.callee.name))
        return null;
    const { things } = evaluator.value(call.callee.object, frame);
    const base = things.length === 1 ? text_builders_textOf(evaluator, things[0]) : null;
    const [part, more] = call.args;
    return base && part && !more ? concat([base, evaluator.value(part.value, frame)]) : null;
}
/** What an effect puts behind the text so far; null: it does something else. */
function partOf(evaluator, { kind, expr }, frame) {
    if (kind !== 'call' || expr.kind !== 'call')
        return null;
    const { textBuilders } = evaluator.program.language(frame.fn.file);
    const name = (0,scan_facts/* lastName */.UK)(expr.callee);
    // What it holds is read.
    if (name === textBuilders?.gives)
        return textValue('');
    const [part, more] = expr.args;
    return textBuilders?.appends.includes(name) && part && !more ? evaluator.value(part.value, frame) : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/text-calls.js
/** Methods and functions whose result is, for an address or a header value, what they were called on or given. */
const SAME_AS_RECEIVER = new Set([
    'absoluteuri',
    'as_str',
    'asstring',
    'bytes',
    'c_str',
    'clone',
    'compactmap',
    'copy',
    'decode',
    'encode',
    'expect',
    'freeze',
    'getvalue',
    'href',
    'into',
    'intern',
    'lower',
    'lstrip',
    'ok',
    'orelse',
    'rstrip',
    'strip',
    'to_lowercase',
    'to_owned',
    'to_s',
    'to_string',
    'toasciistring',
    'tolower',
    'tolowercase',
    'tostring',
    'touri',
    'trim',
    'trim_end',
    'trim_end_matches',
    'trimend',
    'trimright',
    'trimsuffix',
    'trimstart',
    'unwrap',
    'unwrap_or_default',
    'value',
    'asterisk',
    'chomp',
    'unsecure',
    'str',
    'string',
]);
/** Of these, those that write it in small letters. */
const SMALL_LETTERS = new Set(['lower', 'tolower', 'tolowercase', 'to_lowercase']);
const SAME_AS_ARGUMENT = new Set([
    'encodeuri',
    'ensure_str',
    'from',
    'from_static',
    'from_str',
    'fromhttpurl',
    'fromstring',
    'fromuri',
    'fromuristring',
    'new_uri',
    'of',
    'ok',
    'parse',
    'parse_url',
    'parserequesturi',
    'quote',
    'ref',
    'some',
    'str',
    'string',
    'tostring',
    'trimright',
    'trimsuffix',
    'unicode',
    'uri',
    'uri_parse',
    'url',
    'urlparse',
    'valueof',
    'must',
    'trim',
    'rtrim',
    'deepcopy',
    'clonedeep',
    'structuredclone',
    'copy',
    'dict',
    'freeze',
    'requirenonnull',
    'untrimmed',
    'from_maybe_shared',
    'httpurl',
    'parse_uri',
    'securestring',
    'lit',
    'u',
    'stringvalue',
    'tobytes',
    'convert',
    'yarl',
    'wstring',
]);
/** The same for calls on a class that this names: `URI.create(url)`, but not `WebRequest.Create(url)`. */
const SAME_AS_ARGUMENT_OF = new Map([
    ['create', /^ur[il]$/i],
    ['get', /^HttpUrl$/],
]);
/** Whether a call on something gives its argument, by the name of what it is called on. */
function givesArgument(name, receiver) {
    return SAME_AS_ARGUMENT_OF.get(name.toLowerCase())?.test(receiver) === true;
}
/** Calls that give entries one by one: `endpoints.items()`, `Object.values(endpoints)`, `enumerate(endpoints)`. */
const LISTS_ENTRIES = new Set([
    'items',
    'values',
    'entries',
    'itervalues',
    'iteritems',
    'enumerate',
]);
/** Of these, those that also give back objects. */
const COPIES = new Set([
    'deepcopy',
    'clonedeep',
    'structuredclone',
    'copy',
    'dict',
    'freeze',
    'requirenonnull',
    'some',
    'ok',
]);
/** Give the address that a base and a path make. */
const JOINS_ADDRESS = new Set([
    'combineurls',
    'joinurl',
    'urljoin',
    'url_join',
    'urlcombine',
    'appendpathsegment',
    'appendpathsegments',
    'joinpath',
    'resolve',
    'resolvereference',
    'urljoinpath',
    'pathcombine',
]);
/** Give the address that they are called on with a path behind it, if that is an address. */
const EXTENDS_ADDRESS = new Set([
    'addpathsegment',
    'addpathsegments',
    'addencodedpathsegment',
    'addencodedpathsegments',
    'appendpath',
    'appendencodedpath',
    'parse',
    'path',
    'pathsegment',
]);
/** Give an address builder the host. */
const TAKES_HOST = new Set(['host', 'sethost', 'authority']);
/** End or begin the building of an address, and give it back. */
const BUILDS_ADDRESS = new Set(['build', 'newbuilder', 'buildandexpand', 'buildupon']);
/** Set a part of an address that is neither its host nor its path, and give the address back. */
const SETS_PART = new Set([
    'addencodedqueryparameter',
    'addqueryparameter',
    'appendqueryparameter',
    'port',
    'queryparam',
    'queryparamifpresent',
    'setencodedqueryparameter',
    'setqueryparameter',
]);
/** Give the address that a list of its parts makes: scheme, host, path. */
const FROM_PARTS = new Set(['urlunsplit', 'urlunparse']);
/** Give what their receiver holds, or else their argument: a value, or a function that gives one. */
const FALLS_BACK = new Set([
    'unwrap_or',
    'unwrap_or_else',
    'orelse',
    'orelseget',
    'getorelse',
    'ifempty',
]);
/** Fill the holes of a template, which is the receiver or the first argument. */
const FILLS = new Set([
    'format',
    'sprintf',
    'vsprintf',
    'printf',
    'formatted',
    'format_map',
    'interpolate',
    'formatstring',
    'asprintf',
    'stringformat',
]);
/** Make an address of its parts, each an argument with a name. */
const MADE_OF_PARTS = new Set(['build', 'url', 'uri']);
/** Methods in `READS_SETTING` that parsers of sectioned files have too, with the option as second argument: `ini.get("http", "agent")`. */
const READS_SECTION = new Set(['get', 'getvalue', 'getstring', 'fetch', 'lookup']);
/** Read a setting by name; a second argument is its default, where it is not an option (`READS_SECTION`). */
const READS_SETTING = new Set([
    'get',
    'getenv',
    'env',
    'getvalue',
    'getstring',
    'getproperty',
    'getconfig',
    'get_config',
    'getrequiredsection',
    'fetch',
    'setting',
    'config',
    'getoption',
    'get_param',
    'getparameter',
    'getenvironmentvariable',
    'lookup',
    'lookupenv',
    'getordefault',
    'get_env',
    'pop',
    'getparam',
    'get_setting',
    'getsetting',
    'viper',
    'getvariable',
    'var',
    'option_env',
    'setdefault',
]);
/** Keys and members under which a response names its next page. */
const NEXT_LINK = /^(?:@?odata[._]?next_?link|@odata\.nextLink|next_?(?:link|page_?link|url|page_?url)|odatanextlink)$/i;

;// CONCATENATED MODULE: ./.build/src/scan/analysis/call-text.js








/** The one text that a value is, if it is just that; for keys and header names. */
function literalKey(value) {
    const text = value.texts[0];
    return value.texts.length === 1 && text && !text.value.includes(api_hosts/* HOLE */.vs) ? text.value : null;
}
/** Result of a call that makes texts out of texts; null if it is none of these. */
function callText(call, frame, evaluator) {
    const name = (0,scan_facts/* lastName */.UK)(call.callee).toLowerCase();
    const receiver = call.callee.kind === 'member' ? call.callee.object : null;
    const args = call.args.filter((arg) => !arg.spread).map((arg) => arg.value);
    const value = (expr) => evaluator.value(expr, frame);
    const [only] = args;
    if (only && call.callee.kind === 'name' && call.callee.name === evaluator.program.language(frame.fn.file).nameOf)
        return textValue((0,scan_facts/* lastName */.UK)(only), [{ file: frame.fn.file, start: only.start, end: only.end, inner: null }]);
    const built = builtText(evaluator, call, frame);
    if (built)
        return built;
    if (receiver && SAME_AS_RECEIVER.has(name) && (args.length === 0 || isOwn(value(receiver))))
        return inCase(value(receiver), name);
    const listed = LISTS_ENTRIES.has(name) ? (args[0] ?? receiver) : null;
    if (listed && args.length < 2) {
        const all = value(listed);
        if (evaluator.entries(all).size > 0)
            return all;
    }
    const fallback = receiver && FALLS_BACK.has(name) && args.length === 1 ? args[0] : undefined;
    if (receiver && fallback)
        return fallenBack(value(receiver), fallback, evaluator, frame);
    if (receiver && name === '_replace') {
        const changed = withParts(value(receiver), namedValues(call, value));
        if (changed)
            return changed;
    }
    const whole = FROM_PARTS.has(name) && args.length === 1 && args[0] ? value(args[0]) : null;
    const parts = whole && evaluator.entries(whole);
    if (parts && parts.size > 2)
        return fromParts(['0', '1', '2'].map((place) => parts.get(place)));
    if (whole && whole.texts.length > 0)
        return whole;
    const named = MADE_OF_PARTS.has(name) ? madeOfNamedParts(namedValues(call, value)) : null;
    if (named)
        return named;
    const made = call.creates ? (madeOfParts(args, value, evaluator) ?? madeInOrder(name, args.map(value))) : null;
    if (made)
        return made;
    if (FILLS.has(name))
        return filled(call, receiver, value, evaluator);
    if (JOINS_ADDRESS.has(name)) {
        const base = receiver && value(receiver);
        // Behind the address of a request of a library, which keeps its headers.
        if (base?.texts.length === 0 && evaluator.dispatch(call, frame)?.segments)
            return null;
        return joinedAddress(base, args.map(value));
    }
    const address = receiver && callBuilds(name, receiver, args, value);
    if (address)
        return address;
    if (name === 'join' || name === 'implode')
        return joinedList(receiver, args, evaluator, frame);
    if (name === 'concat')
        return concat([...(receiver ? [value(receiver)] : []), ...args.map(value)]);
    if (name === 'replace' && receiver && args.length >= 2)
        return replaced(value(receiver), value(args[0]), value(args[1]));
    if ((name === 'removeprefix' || name === 'removesuffix') && receiver && args[0] && args.length === 1)
        return withoutEnd(value(receiver), name, literalKey(value(args[0])));
    const required = name === 'require' && !receiver && args[0] ? literalKey(value(args[0])) : null;
    if (required !== null)
        return evaluator.targets.required(required, frame.fn.file);
    const picked = name === 'get' && receiver ? anyEntry(value(receiver), args.map(value), evaluator) : null;
    if (picked)
        return picked;
    const declared = name === 'field' ? call.args.find((arg) => arg.name === 'default') : undefined;
    if (declared)
        return { ...value(declared.value), open: true };
    const setting = readSetting(name, receiver, args, evaluator, frame);
    if (setting)
        return setting;
    const first = args[0];
    if (first && name === 'url' && args.length === 2)
        return joinedAddress(value(args[1]), [value(first)]);
    const based = name === 'uri' && call.creates && args.length === 2 ? behindBase(args.map(value)) : null;
    if (based)
        return based;
    const builder = receiver !== null &&
        withoutViews(value(receiver).things).some((thing) => thing.kind !== 'outside' && thing.kind !== 'class');
    const hasMore = call.args.some(({ spread }) => spread);
    const isSame = SAME_AS_ARGUMENT.has(name) || (receiver && givesArgument(name, (0,scan_facts/* lastName */.UK)(receiver)));
    if (first && isSame && !hasMore && !builder && pairsOf(call) === null) {
        const given = value(first);
        // A copy of what nothing is known of may be anything, too.
        if (COPIES.has(name) && given.awaits && isUnknown(given))
            return given;
        const same = sameAs(given, value, args);
        if (same && (same.texts.length > 0 || COPIES.has(name)))
            return same;
    }
    return null;
}
/** The arguments of a call that have names. */
function namedValues({ args }, value) {
    return new Map(args.map(({ name, value: given }) => [name ?? '', value(given)]));
}
/** A text in small letters, where that is what a method gives. */
function inCase(value, method) {
    if (!SMALL_LETTERS.has(method))
        return value;
    const small = ({ value: written, origins }) => {
        const text = written.toLowerCase();
        return text === written
            ? { value: written, origins }
            : { value: text, origins: origins.map((one) => ({ ...one, inner: null })) };
    };
    return { ...value, texts: value.texts.map(small) };
}
/** `urls.get(region)` on a dictionary: any of its values, where the key is not known. */
function anyEntry(receiver, [key], evaluator) {
    if (!key || !withoutViews(receiver.things).some(({ kind }) => kind === 'dict'))
        return null;
    const literal = literalKey(key);
    if (literal !== null && (!key.open || evaluator.entries(receiver).has(literal.toLowerCase())))
        return null;
    return evaluator.anyEntry(receiver);
}
/** What a receiver holds, or what is given in its place. */
function fallenBack(receiver, fallback, evaluator, frame) {
    const given = fallback.kind === 'function'
        ? evaluator.returns(evaluator.inside(fallback.fn, frame))
        : evaluator.value(fallback, frame);
    return { ...union([receiver, ...(given ? [given] : [])]), open: true };
}
/** `(scheme, host, path, ...)` as one address. */
function fromParts(parts) {
    const [scheme, host, path] = [0, 1, 2].map((place) => parts[place] ?? UNKNOWN);
    return concat([scheme, textValue('://'), joinedAddress(host, [path])]);
}
/** An object made of the parts of an address: `url.URL{Scheme: "https", Host: host, Path: "/api"}`. */
function madeOfParts(args, value, evaluator) {
    const fields = args.map((arg) => evaluator.entries(value(arg))).find((one) => one.has('scheme') && one.has('host'));
    if (!fields)
        return null;
    const path = fields.get('path');
    const origin = concat([fields.get('scheme'), textValue('://'), fields.get('host')]);
    return path ? joinedAddress(origin, [path]) : origin;
}
/** An address made of arguments with the names of its parts: `URL.build(scheme="https", host=host, path="/api")`. */
function madeOfNamedParts(parts) {
    const [scheme, host, path] = ['scheme', 'host', 'path'].map((part) => parts.get(part));
    if (!scheme || !host)
        return null;
    return joinedAddress(concat([scheme, textValue('://'), host]), path ? [path] : []);
}
/** Places of host and path among the parts that an address is made of in order, by the name of the class and their number. */
const IN_ORDER = {
    uri4: [1, 2],
    uri5: [1, 2],
    uri7: [2, 4],
    url3: [1, 2],
    url4: [1, 3],
};
/** An address made of its parts in order: `new URI("https", host, "/api", null)`. */
function madeInOrder(name, parts) {
    const places = IN_ORDER[`${name}${parts.length}`];
    const [scheme] = parts;
    const isScheme = scheme?.texts.some((text) => /^https?$/i.test(text.value)) === true;
    if (!places || !scheme || !isScheme)
        return null;
    const [host, path] = places.map((place) => parts[place] ?? UNKNOWN);
    return joinedAddress(concat([scheme, textValue('://'), host]), [path]);
}
/** What a step in the building of an address gives: `new HttpUrl.Builder().host(host).addPathSegment('api').build()`. */
function callBuilds(name, receiver, args, value) {
    const [first] = args;
    if (TAKES_HOST.has(name) && first && args.length === 1) {
        const host = value(first);
        const isBuilder = withoutViews(value(receiver).things).some(({ kind }) => kind === 'made');
        return isBuilder && host.texts.some((text) => IS_HOST.test(text.value)) ? host : null;
    }
    const isStep = EXTENDS_ADDRESS.has(name) || BUILDS_ADDRESS.has(name) || (first && SETS_PART.has(name));
    const base = isStep ? value(receiver) : null;
    if (!base?.texts.some((text) => IS_HOST.test(text.value)))
        return null;
    return EXTENDS_ADDRESS.has(name) ? joinedAddress(base, args.slice(0, 1).map(value)) : base;
}
const IS_HOST = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/i;
/** Whether a method is called on a value, and not on a library or class. */
function isOwn(value) {
    if (value.texts.length > 0)
        return true;
    return withoutViews(value.things).every((thing) => thing.kind !== 'outside' && thing.kind !== 'class' && thing.kind !== 'module');
}
function sameAs(first, value, args) {
    const [, second] = args;
    if (first.texts.length === 0 && first.things.length === 0)
        return null;
    if (second && args.length === 2) {
        const path = value(second);
        if (first.texts.some((text) => /^https?:/.test(text.value)) &&
            path.texts.some((text) => text.value.startsWith('/')))
            return joinedAddress(first, [path]);
    }
    return first;
}
function readSetting(name, receiver, args, evaluator, frame) {
    const [keyExpr, fallbackExpr] = args;
    // A request with a block that sets it up is no question for a setting.
    if (!READS_SETTING.has(name) || !keyExpr || args.length > 3 || fallbackExpr?.kind === 'function')
        return null;
    const key = literalKey(evaluator.value(keyExpr, frame));
    if (key === null || /[/\s]/.test(key) || key.length > 120)
        return null;
    const object = receiver ? evaluator.value(receiver, frame) : UNKNOWN;
    const { isLibrary } = evaluator.knowledge(frame.fn.file);
    const outside = object.things.some((thing) => thing.kind === 'outside' && isLibrary(thing.name));
    if (outside)
        return null;
    const found = evaluator.lookUp(object, key, frame.fn.file);
    if (receiver && evaluator.entries(object).has(key.toLowerCase()))
        return found;
    const second = fallbackExpr ? evaluator.value(fallbackExpr, frame) : NOTHING;
    const option = receiver && mayReadSection(name, receiver, object) ? optionName(second) : null;
    const fallback = option === null ? second : evaluator.lookUp(object, option, frame.fn.file);
    const declared = evaluator.declaredSetting(key, frame.fn.file) ?? NOTHING;
    const useful = [found, fallback, declared].some(({ texts, things }) => texts.length + things.length > 0);
    return useful ? { ...union([found, fallback, declared]), open: true } : null;
}
/**
 * Whether a method may read an option of a section, as `parser.get(section, option)` does: only of a dictionary and of
 * the environment it is known that the second argument is a default.
 */
function mayReadSection(name, receiver, { things }) {
    if (!READS_SECTION.has(name) || ENVIRONMENT.test((0,scan_facts/* lastName */.UK)(receiver)))
        return false;
    return !withoutViews(things).some(({ kind }) => kind === 'dict');
}
const ENVIRONMENT = /^(?:process_?)?env(?:iron(?:ment)?)?$/i;
/** The word that a second argument is, if it may be the name of an option; null: it can only be a default. */
function optionName(value) {
    const word = literalKey(value);
    return word !== null && /^[a-z_][\w.-]{0,60}$/i.test(word) ? word : null;
}
/** `new Uri(base, path)`; null: the second is something else, such as a kind. */
function behindBase([base, path]) {
    if (!base?.texts.some((text) => /^https?:/.test(text.value)) || !path)
        return null;
    return path.texts.length > 0 || path.awaits === true ? joinedAddress(base, [path]) : null;
}
function joinedList(receiver, args, evaluator, frame) {
    const [first, second] = args;
    const values = args.map((arg) => evaluator.value(arg, frame));
    const own = receiver ? evaluator.value(receiver, frame) : null;
    const list = (value) => (value ? [...evaluator.entries(value).values()] : []);
    const ofReceiver = list(own);
    if (ofReceiver.length > 0)
        return interleave(ofReceiver, values[0]);
    const ofFirst = list(values[0]);
    if (ofFirst.length > 0)
        return interleave(ofFirst, own ?? values[1]);
    const ofSecond = list(values[1]);
    if (ofSecond.length > 0 && first)
        return interleave(ofSecond, values[0]);
    if (second || own?.texts.length)
        return joinedAddress(own && own.texts.length > 0 ? own : null, values);
    return null;
}
function interleave(items, separator) {
    const between = separator && separator.texts.length > 0 ? separator : textValue('');
    return concat(items.slice(0, 40).flatMap((item, index) => (index === 0 ? [item] : [between, item])));
}
function replaced(receiver, from, to) {
    const pattern = literalKey(from);
    if (pattern === null || pattern === '' || receiver.texts.length === 0)
        return receiver;
    const replacement = literalKey(to) ?? api_hosts/* HOLE */.vs;
    const texts = receiver.texts.map((text) => ({ ...text, value: text.value.replaceAll(pattern, replacement) }));
    return { ...receiver, texts };
}
/** A text without what it may begin or end with; of a text that is not known nothing is cut. */
function withoutEnd(whole, method, end) {
    if (end === null || end === '')
        return whole;
    const cut = (text) => {
        if (method === 'removeprefix')
            return text.startsWith(end) ? text.slice(end.length) : text;
        return text.endsWith(end) ? text.slice(0, -end.length) : text;
    };
    return { ...whole, texts: whole.texts.map((text) => ({ ...text, value: cut(text.value) })) };
}
/** Placeholders of the usual template languages: `{}` `{0}` `{name}` `%s` `%(name)s` `%1$s`. */
const PLACEHOLDER = /\{([A-Za-z_]\w{0,60}|\d{1,2})?(?:[:!][^{}]{0,40})?\}|%(?:\((\w{1,60})\))?(?:(\d)\$)?[-+#0]?\d{0,3}(?:\.\d{1,3})?[sdvqfixXuc]/g;
function filled(call, receiver, value, evaluator) {
    const own = receiver ? value(receiver) : null;
    const useReceiver = own !== null && own.texts.length > 0 && /[{%]/.test(own.texts[0]?.value ?? '');
    const at = useReceiver
        ? -1
        : call.args.findIndex((arg) => value(arg.value).texts.some((text) => /[{%]/.test(text.value)));
    const template = useReceiver ? own : at === -1 ? null : value(call.args[at].value);
    if (!template)
        return withoutMarks(own ?? NOTHING) ?? withoutMarks(call.args[0] ? value(call.args[0].value) : NOTHING);
    const given = call.args.slice(at + 1);
    const entries = (arg) => [...evaluator.entries(value(arg.value))];
    const positional = given.flatMap((arg) => {
        if (arg.name !== null)
            return [];
        return arg.spread
            ? entries(arg).flatMap(([key, item]) => (isIndex(key) ? [() => item] : []))
            : [() => value(arg.value)];
    });
    const named = new Map();
    for (const arg of given)
        if (arg.name !== null)
            named.set(arg.name, () => value(arg.value));
        else if (arg.spread)
            for (const [key, item] of entries(arg))
                if (!isIndex(key))
                    named.set(key, () => item);
    return union(template.texts.map((text) => fillOne(text, positional, named)));
}
/** A text in which a format function finds nothing to fill; null: it is none. */
function withoutMarks(value) {
    return value.texts.length > 0 && value.things.length === 0 && !value.open ? value : null;
}
function isIndex(key) {
    return /^\d+$/.test(key);
}
function fillOne(text, positional, named) {
    const parts = [];
    let last = 0;
    let next = 0;
    for (const match of text.value.matchAll(PLACEHOLDER)) {
        const word = match[1] ?? match[2];
        const index = word !== undefined && /^\d+$/.test(word) ? Number(word) : match[3] ? Number(match[3]) - 1 : undefined;
        const item = index !== undefined ? positional[index] : word === undefined ? positional[next++] : named.get(word);
        parts.push(textValue(text.value.slice(last, match.index), text.origins));
        parts.push(item ? item() : UNKNOWN);
        last = match.index + match[0].length;
        if (parts.length > 40)
            break;
    }
    parts.push(textValue(text.value.slice(last), text.origins));
    return concat(parts);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/field-defaults.js


const made = new WeakMap();
/** Returns what a call gives the field that it declares: `field(default_factory=requests.Session)`. Null: it declares none. */
function fieldDefault(evaluator, call, frame) {
    const declared = declarationOf(evaluator, call, frame);
    if (!declared)
        return null;
    const maker = call.args.find(({ name }) => name !== null && declared.makers.includes(name));
    if (maker)
        return evaluator.value((0,ensure/* ensure */.D)(made, maker, () => callOf(maker.value)), frame);
    const [first] = call.args;
    const given = call.args.find(({ name }) => name === declared.default) ?? (first?.name === null ? first : undefined);
    return given && !isEllipsis(given.value) ? evaluator.value(given.value, frame) : UNKNOWN;
}
/**
 * Returns what the arguments of a call give a field of the object that it makes, where the class has no constructor of its
 * own that takes them. Null: they give it nothing.
 */
function constructedField(evaluator, thing, name) {
    const { call, frame, cls } = thing;
    if (!evaluator.program.language(cls.file).fieldsConstruct || !call || !frame || call.args.length === 0)
        return null;
    const lineage = evaluator.instances.lineage(cls);
    const writesIt = lineage.some(({ methods }) => methods.some(({ kind, params }) => kind === 'constructor' && params.length > 0));
    if (writesIt)
        return null;
    const fields = [...lineage].reverse().flatMap((one) => one.fields.filter(({ type }) => type !== null));
    const field = fields.findLast((one) => one.name === name);
    if (!field)
        return null;
    const names = namesOf(evaluator, field, cls.file);
    const named = call.args.find((arg) => arg.name !== null && names.includes(arg.name));
    if (named)
        return evaluator.later.given(named.value, call, frame);
    // A class keeps the place that one it inherits from gives a field.
    const order = [...new Set(fields.map((one) => one.name))];
    const index = order.indexOf(name);
    const given = positional(call, index);
    if (given) {
        const before = fields.filter((one) => order.indexOf(one.name) <= index);
        return before.some(isNoPosition) ? UNKNOWN : evaluator.later.given(given.value, call, frame);
    }
    const spread = call.args.filter((arg) => arg.spread).map((arg) => evaluator.value(arg.value, frame));
    return spread.length > 0 ? union([UNKNOWN, ...spread.map((one) => ({ ...one, texts: [], things: [] }))]) : null;
}
/** Whether a field may take no argument by its position. */
function isNoPosition({ type, value }) {
    if (type === 'ClassVar' || type === 'KW_ONLY')
        return true;
    return value?.kind === 'call' && value.args.some(({ name }) => name === 'init' || name === 'kw_only');
}
/** The argument at a position, as long as nothing before it stands for several. */
function positional({ args }, index) {
    const arg = args[index];
    const isPlain = args.slice(0, index + 1).every(({ name, spread }) => name === null && !spread);
    return isPlain ? arg : undefined;
}
/** The names that a field has as an argument: its own, that without leading underscores, and the one that is declared. */
function namesOf(evaluator, { name, value }, file) {
    const args = value?.kind === 'call' ? value.args : [];
    const { fields } = evaluator.knowledge(file);
    const alias = args.flatMap((arg) => arg.value.kind === 'text' && fields.some((one) => one.alias === arg.name) ? [arg.value.value] : []);
    return [name, name.replace(/^_+/, ''), ...alias];
}
function declarationOf(evaluator, call, frame) {
    const { fields } = evaluator.knowledge(frame.fn.file);
    if (fields.length === 0)
        return null;
    const name = evaluator.targets.outsideName(call.callee, frame);
    return fields.find(({ calls }) => name !== null && calls.includes(name)) ?? null;
}
function callOf(callee) {
    const { start, end } = callee;
    return { kind: 'call', callee, args: [], creates: false, start, end };
}
/** `Field(..., env='URL')`: the field has to be given. */
function isEllipsis(value) {
    return value.kind === 'opaque' && value.end - value.start === 3 && value.parts.length === 0;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/frames.js



const MAX_FRAMES = 7;
/** Activations of functions, each made once. */
class Frames {
    #evaluator;
    #unbound = new Map();
    #inside = new WeakMap();
    #bound = new WeakMap();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The activation of a function whose callers are not looked at. */
    unbound(fn) {
        const known = this.#unbound.get(fn);
        if (known)
            return known;
        const outer = fn.outer && fn.kind !== 'module' ? this.unbound(fn.outer) : null;
        const frame = { fn, args: null, self: null, outer, depth: 0, memo: new Map() };
        this.#unbound.set(fn, frame);
        return frame;
    }
    /** The activation of a function inside one that is active. */
    inside(fn, outer) {
        const byFunction = (0,ensure/* ensure */.D)(this.#inside, outer, () => new Map());
        return (0,ensure/* ensure */.D)(byFunction, fn, () => ({ fn, args: null, self: null, outer, depth: outer.depth, memo: new Map() }));
    }
    /** The activation of `fn` by a call in `frame`; null if calls nest too deeply. */
    bind(fn, call, frame, self, closure = null) {
        if (frame.depth >= MAX_FRAMES)
            return null;
        const byCall = (0,ensure/* ensure */.D)(this.#bound, frame, () => new Map());
        const byFunction = (0,ensure/* ensure */.D)(byCall, call, () => new Map());
        const known = (0,ensure/* ensure */.D)(byFunction, fn, () => []);
        const outer = closure ?? (fn.outer ? this.unbound(fn.outer) : null);
        // One call may run a function that was made several times: `for _, set := range setters { set(request) }`.
        const same = known.find((one) => one.outer === outer);
        if (same)
            return same;
        const made = {
            fn,
            args: this.#arguments(fn, call, frame, self),
            self,
            outer,
            depth: frame.depth + 1,
            memo: new Map(),
            by: { call, frame },
            ...(fn.typeParams && { classes: this.#classes(fn, call, frame) }),
        };
        known.push(made);
        return made;
    }
    /** What a call gives for type parameters: the types behind its name, or the one that its result is declared to have. */
    #classes({ typeParams = [], gives }, call, frame) {
        const { callee } = call;
        const types = callee.kind === 'name' || callee.kind === 'member' ? callee.types : undefined;
        const classes = new Map();
        // Without a declared type, only what the call is expected to give can say what a single parameter is.
        const [only, ...others] = typeParams;
        const result = gives ?? (others.length === 0 ? only : undefined);
        for (const [index, param] of typeParams.entries()) {
            const type = types ? types[index] : param === result ? call.expected : undefined;
            const cls = type === undefined ? undefined : classMeant(type, frame, this.#evaluator);
            if (cls)
                classes.set(param, cls);
        }
        return classes;
    }
    #arguments(fn, call, frame, self) {
        const args = new Map();
        const spread = call.args.filter((arg) => arg.spread).map((arg) => this.#evaluator.value(arg.value, frame));
        const open = spread.filter((value) => !this.#evaluator.isClosed(value) && !this.#isRest(value));
        // What may be among those that are not all known; whoever calls with them says it.
        const perhaps = { ...UNKNOWN, needs: allNeeds(open), awaits: open.some(({ awaits }) => awaits === true) };
        const left = [];
        const all = [];
        const on = extendedObject(fn, call, (expr) => this.#evaluator.value(expr, frame));
        if (on)
            args.set(fn.params[0]?.name ?? '', on);
        else if (isReceiver(fn))
            args.set(scan_facts/* RECEIVER */.iu, UNKNOWN);
        let position = on || isReceiver(fn) ? 1 : 0;
        const caseless = this.#evaluator.program.language(fn.file).caseless;
        for (const arg of call.args) {
            if (arg.spread) {
                position += this.#spread(fn, arg.value, position, frame, args);
                left.push(arg);
                all.push(arg);
                continue;
            }
            if (arg.name !== null && !takes(fn, arg.name, caseless))
                left.push(arg);
            if (arg.name !== null)
                all.push(arg);
            if (arg.name !== null)
                args.set(caseless ? arg.name.toLowerCase() : arg.name, this.#evaluator.value(arg.value, frame));
            else {
                while (caseless && fn.params[position] && args.has(fn.params[position]?.name ?? ''))
                    position++;
                const param = fn.params[position];
                if (param && !param.rest) {
                    args.set(param.name, this.#evaluator.value(arg.value, frame));
                    all.push({ ...arg, name: param.name });
                    position++;
                }
                else
                    left.push(arg);
            }
        }
        for (const param of fn.params)
            if (param.all)
                args.set(param.name, collected(all, true, false, call, frame));
        const rests = fn.params.filter((param) => param.rest && !param.all);
        for (const [index, param] of rests.entries())
            args.set(param.name, collected(left, index + 1 === rests.length, rests.length > 1, call, frame));
        const last = fn.params.at(-1);
        const trailing = this.#evaluator.program.language(fn.file).trailingHash && rests.length === 0;
        if (trailing && last && !args.has(last.name) && left.some((arg) => arg.name !== null))
            args.set(last.name, collected(left, true, false, call, frame));
        for (const param of fn.params) {
            if (args.has(param.name))
                continue;
            const fallback = param.fallback ? this.#fallback(param.fallback, fn, self) : NOTHING;
            // Whoever calls may leave it to its default, as where nothing is known of the call.
            const unlessGiven = isNothing(fallback) ? perhaps : union([perhaps, fallback]);
            args.set(param.name, open.length > 0 ? unlessGiven : fallback);
        }
        return args;
    }
    /** The default of a parameter, which may be a member of the object that the method is called on. */
    #fallback(expr, fn, self) {
        const around = this.unbound(fn.outer ?? fn);
        const isOwn = self !== null && (0,scan_facts/* rootOf */.I5)(expr)?.name === 'this';
        return this.#evaluator.fallback(expr, fn, isOwn ? { ...around, self, memo: new Map() } : around);
    }
    /** Whether a value is what a call gave a rest parameter, each item written out there. */
    #isRest({ things, awaits }) {
        if (awaits || things.length === 0)
            return false;
        return withoutViews(things).every((thing) => {
            return thing.kind === 'dict' && whole.has(thing.expr);
        });
    }
    /** `*args`, `**kwargs` and splatting: what a list or a dictionary holds becomes arguments. @returns how many by position */
    #spread(fn, expr, position, frame, args) {
        const entries = this.#evaluator.entries(this.#evaluator.value(expr, frame));
        let count = 0;
        for (const [index, param] of fn.params.entries()) {
            const item = index < position || param.rest ? undefined : entries.get(String(index - position));
            const value = entries.get(param.name.toLowerCase()) ?? item;
            if (value)
                args.set(param.name, value);
            if (value && value === item)
                count++;
        }
        return count;
    }
}
/** The class that a type means in a function, which may be a type parameter of it. */
function classMeant(type, frame, { instances }) {
    for (let at = frame; at; at = at.outer)
        if (at.fn.typeParams?.includes(type))
            return at.classes?.get(type);
    return instances.classNamed(type, frame.fn.file);
}
/** Lists of the arguments that a rest parameter is given, where none of them stands for several. */
const whole = new WeakSet();
/** What an extension method is called on; null: the function is no such method, or is called by the name of its class. */
function extendedObject(fn, { callee }, value) {
    if (!fn.params[0]?.extended || callee.kind !== 'member')
        return null;
    const object = value(callee.object);
    return object.things.some(({ kind }) => kind === 'class') ? null : object;
}
/** Whether the first parameter is no argument of a call, which is inside what the function extends. */
function isReceiver({ params }) {
    return params[0]?.name === scan_facts/* RECEIVER */.iu;
}
function takes(fn, name, caseless) {
    const written = caseless ? name.toLowerCase() : name;
    return fn.params.some((param) => param.name === written);
}
/** What `*args`, `**kwargs` and `...rest` hold: the arguments that no other parameter takes. */
function collected(left, last, several, call, frame) {
    const { start, end } = call;
    const named = left.filter((arg) => arg.name !== null);
    const positional = left.filter((arg) => arg.name === null && !arg.spread);
    const spread = left.filter((arg) => arg.spread);
    if (positional.length > 0 && !(last && (several || named.length > 0))) {
        const items = [...positional, ...spread].map((arg) => arg.value);
        const list = { kind: 'list', items, start, end };
        if (spread.length === 0)
            whole.add(list);
        return thingValue({ kind: 'dict', expr: list, frame });
    }
    const entries = [
        ...spread.map(({ value }) => ({ key: null, value })),
        ...named.map(({ name, value }) => ({ key: keyOf(name ?? '', value), value })),
    ];
    return thingValue({ kind: 'dict', expr: { kind: 'dict', entries, start, end }, frame });
}
function keyOf(name, { start }) {
    return { kind: 'text', value: name, inner: null, start, end: start };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/coverage.js
/** Finds out whether statements in several branches together run on every path. */
class Coverage {
    #branches;
    #covered = new Set();
    constructor(branches) {
        this.#branches = branches;
    }
    /** Adds a statement in `blocks`. Returns whether, with those added before, one has run at a place in `here`. */
    add(blocks, here) {
        const own = beyond(blocks, here);
        const last = own.at(-1);
        if (last === undefined)
            return true;
        this.#covered.add(last);
        for (let index = own.length - 1; index >= 0; index--) {
            const id = own[index];
            const outer = own[index - 1];
            const choice = this.#branches.get(id);
            if (choice && choice.parts.size > 0) {
                if (!choice.exhaustive || !this.#coversAll(choice.parts))
                    return false;
                if (outer === undefined)
                    return true;
                this.#covered.add(outer);
            }
            else if (outer === undefined || !this.#covered.has(id))
                return false;
            else if (!this.#branches.get(outer)?.parts.has(id))
                return false;
        }
        return false;
    }
    #coversAll(parts) {
        for (const part of parts)
            if (!this.#covered.has(part))
                return false;
        return true;
    }
}
/** The branches that decide whether a statement in `blocks` has run at a place in `here`. */
function conditions(blocks, here, branches) {
    return beyond(blocks, here)
        .map((id) => branches.get(id) ?? UNKNOWN_BRANCH)
        .filter((branch) => branch.parts.size === 0);
}
/** Whether no path leads from a statement in `blocks` to a place in `here`: they are in different parts of one choice. */
function excludes(blocks, here, branches) {
    const shared = blocks.length - beyond(blocks, here).length;
    const [mine, other] = [blocks[shared], here[shared]];
    const choice = branches.get(blocks[shared - 1] ?? Number.NaN);
    if (mine === undefined || other === undefined || !choice || choice.overlaps)
        return false;
    if (!choice.parts.has(mine) || !choice.parts.has(other))
        return false;
    return blocks.slice(0, shared).every((id) => branches.get(id)?.repeats === false);
}
/** The inner ones of the blocks around a statement, which are not around a place in `here`. */
function beyond(blocks, here) {
    let shared = 0;
    while (shared < blocks.length && blocks[shared] === here[shared])
        shared++;
    return blocks.slice(shared);
}
const UNKNOWN_BRANCH = {
    parts: new Set(),
    overlaps: false,
    exhaustive: false,
    repeats: true,
    test: null,
    negated: false,
    start: 0,
    end: 0,
};

;// CONCATENATED MODULE: ./.build/src/scan/analysis/left-out.js

/** Whether code is in a branch that is not taken. */
function isLeftOut(evaluator, blocks, frame) {
    if (blocks.length === 0)
        return false;
    const around = conditions(blocks, [], evaluator.program.branches(frame.fn.file));
    return around.some((branch) => evaluator.decide(branch, frame) === false);
}
/** Whether an effect is in a branch that is not taken where the view is made. */
function isUndone(evaluator, effect, view) {
    const { blocks } = effect.statement;
    return blocks.length > 0 && isLeftOut(evaluator, blocks, evaluator.frameOf(effect, view));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/merges.js


/** Objects that one call puts together; real ones are two to four. */
const merges_MAX_PARTS = 12;
/**
 * What a call gives that puts objects together, if the language has such calls: `Object.assign({}, defaults, options)`;
 * null: it is none, or nothing is known of what it is given.
 */
function mergedBy(call, frame, evaluator) {
    const { merges } = evaluator.program.language(frame.fn.file);
    const name = (0,scan_facts/* lastName */.UK)(call.callee).toLowerCase();
    const outside = merges ? (evaluator.targets.outsideName(call.callee, frame) ?? name).toLowerCase() : '';
    const form = merges?.find((one) => one.name.test(outside)) ?? null;
    if (!form || call.args.length < 2 || call.args.length > merges_MAX_PARTS)
        return null;
    const isDeep = call.args[0]?.value.kind === 'opaque' && call.args[0].value.constant;
    const args = isDeep ? call.args.slice(1) : call.args;
    if (args.some(({ spread, name: key }) => spread || key !== null))
        return null;
    const parts = args.map(({ value }) => evaluator.value(value, frame)).filter((part) => !isNothing(part));
    const holdsEntries = parts.some(({ things }) => withoutViews(things).some(({ kind }) => kind === 'dict'));
    if (!holdsEntries)
        return null;
    const nested = isDeep ? 'merged' : form.nested;
    const thing = { kind: 'merged', parts: form.keepsFirst ? parts.reverse() : parts, nested };
    return { ...union(parts), texts: [], things: [thing], awaits: false, absent: false };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/other-headers.js

/** The headers of a call that adds others than the User-Agent to those that it is given; null: it is no such call. */
function otherHeaders({ callee, args, start, end }, frame, evaluator) {
    const { addsNoAgent } = evaluator.knowledge(frame.fn.file);
    if (callee.kind !== 'member')
        return null;
    const things = withoutViews(evaluator.value(callee.object, frame).things);
    const isOne = things.every((thing) => thing.kind === 'made' && addsNoAgent(`${thing.name}.${callee.name}`));
    if (things.length === 0 || !isOne)
        return null;
    const entries = args.map(({ value }) => ({ key: null, value }));
    const expr = { kind: 'dict', entries, start, end };
    return thingValue({ kind: 'dict', expr, frame });
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/wrapped-functions.js

/** What a call gives again that wraps a request function or client: `promisify(request)`; null: it wraps none. */
function wrappedFunction(call, frame, evaluator) {
    const given = wrappedArgument(call, frame, evaluator);
    const value = given && evaluator.value(given, frame);
    return value && value.things.length > 0 ? value : null;
}
/** The argument that a call gives again; null: it wraps none. */
function wrappedArgument(call, frame, evaluator) {
    const [given] = call.args;
    if (!given || given.spread || given.name !== null)
        return null;
    const name = evaluator.targets.outsideName(call.callee, frame) ?? madeBy(call, frame, evaluator);
    return name !== null && evaluator.knowledge(frame.fn.file).wraps(name) ? given.value : null;
}
/** `bottleneck.wrap` of a method that is called on what `new Bottleneck()` made; null: it is called on another thing. */
function madeBy({ callee }, frame, evaluator) {
    if (callee.kind !== 'member')
        return null;
    const things = withoutViews(evaluator.value(callee.object, frame).things);
    const made = things.find(({ kind }) => kind === 'made');
    return made?.kind === 'made' ? `${made.name}.${callee.name}` : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/call-values.js










/** Values that are looked at of those that one function gives back. */
const MAX_RETURNS = 12;
/** What calls give. */
class CallValues {
    #evaluator;
    #sources;
    constructor(evaluator, sources) {
        this.#evaluator = evaluator;
        this.#sources = sources;
    }
    call(call, frame) {
        const value = this.#call(call, frame);
        const { callee } = call;
        return callee.kind === 'member' && this.#evaluator.value(callee.object, frame).among ? amongOthers(value) : value;
    }
    #call(call, frame) {
        if (this.#sources.variables.isSuper(call.callee, frame))
            return this.#evaluator.self(frame) ?? UNKNOWN;
        const bound = boundFunction(call, frame, this.#evaluator);
        if (bound)
            return bound;
        const target = this.#evaluator.targets.of(call, frame);
        if (target.cls)
            return this.#text(target.cls, call, frame) ?? thingValue(this.#instance(target.cls, call, frame));
        const asked = target.functions.every(({ sure }) => !sure) ? this.#sources.registrations.asked(call, frame) : null;
        if (asked)
            return asked;
        const results = target.functions.flatMap((one) => this.#returned(one, call, frame));
        if (target.isCut)
            return cutShort(union([UNKNOWN, ...results]));
        if (results.length > 0 && target.functions.some((one) => one.byName))
            return { ...union(results), guessed: true };
        if (results.length > 0)
            return union(results);
        return (this.#sources.containers.asked(call, frame) ??
            this.#sources.scopeCalls.value(call, frame) ??
            this.#implemented(call, frame) ??
            this.#accessed(call, frame) ??
            this.#sources.options.given(call, frame) ??
            fieldDefault(this.#evaluator, call, frame) ??
            callText(call, frame, this.#evaluator) ??
            wrappedFunction(call, frame, this.#evaluator) ??
            mergedBy(call, frame, this.#evaluator) ??
            otherHeaders(call, frame, this.#evaluator) ??
            this.#made(call, frame));
    }
    /** The text that an object is made with, if its class inherits from one of texts; null: it is none. */
    #text(cls, { args }, frame) {
        const { textClasses, textMaker } = this.#evaluator.program.language(cls.file);
        const given = args[0];
        if (!textClasses || !given || given.spread)
            return null;
        const isText = this.#evaluator.instances.outerBases(cls).some((base) => textClasses.includes(base)) &&
            cls.methods.every((fn) => keepsText(fn, textMaker));
        const value = isText ? this.#evaluator.value(given.value, frame) : null;
        return value && value.texts.length > 0 ? value : null;
    }
    /** The field that an accessor reads whose method nobody wrote (Lombok's `getName()`, a record's `name()`). */
    #accessed(call, frame) {
        const { callee, args } = call;
        if (callee.kind !== 'member' || args.length > 0 || !this.#evaluator.program.language(frame.fn.file).accessors)
            return null;
        const field = callee.name.replace(/^get(?=[A-Z])/, '');
        return this.#evaluator.instances.member(this.#evaluator.value(callee.object, frame), field.charAt(0).toLowerCase() + field.slice(1));
    }
    /** An object of an interface whose methods a library implements: `maker.create(Api.class)`. */
    #implemented(call, frame) {
        const { declaredCalls } = this.#evaluator.knowledge(frame.fn.file);
        const kinds = declaredCalls.filter(({ makers }) => makers.includes((0,scan_facts/* lastName */.UK)(call.callee)));
        if (kinds.length === 0 || call.callee.kind !== 'member')
            return null;
        const types = (call.callee.types ?? []).flatMap((type) => classMeant(type, frame, this.#evaluator) ?? []);
        const things = call.args.flatMap(({ value }) => this.#evaluator.value(value, frame).things);
        const named = call.expected === undefined ? undefined : classMeant(call.expected, frame, this.#evaluator);
        const given = things.flatMap((thing) => (thing.kind === 'class' ? [thing.cls] : []));
        const classes = [...types, ...given, ...(named ? [named] : [])];
        const cls = classes.find(({ declares }) => kinds.some(({ library }) => library === declares));
        return cls ? thingValue(this.#instance(cls, call, frame)) : null;
    }
    #instance(cls, call, frame) {
        return { kind: 'instance', cls, call, frame };
    }
    #returned(target, call, frame) {
        const bound = this.#evaluator.bind(target.fn, call, frame, target.self, target.frame);
        if (!bound)
            return [UNKNOWN];
        const returned = this.returns(bound);
        return returned ? [returned] : [];
    }
    /** What a function gives back; null if it returns nothing. */
    returns(frame) {
        const all = frame.fn.statements.filter((statement) => statement.kind === 'return');
        if (all.length === 0)
            return null;
        const returns = all.filter(({ blocks }) => !isLeftOut(this.#evaluator, blocks, frame));
        const value = union(returns.slice(0, MAX_RETURNS).map((statement) => this.#evaluator.value(statement.value, frame)));
        return returns.length > MAX_RETURNS ? cutShort(value) : value;
    }
    #made(call, frame) {
        const name = this.#evaluator.targets.outsideName(call.callee, frame) ?? (0,scan_facts/* lastName */.UK)(call.callee);
        const inputs = [
            call.callee.kind === 'member' ? call.callee.object : null,
            ...call.args.slice(0, 8).map((arg) => arg.value),
        ];
        const needs = union([
            NOTHING,
            ...inputs.flatMap((input) => (input ? [this.#evaluator.value(input, frame)] : [])),
        ]).needs;
        return { texts: [], things: [{ kind: 'made', name, call, frame }], open: true, needs };
    }
}
/** Whether a method makes no text but the one that it is given: `return str.__new__(cls, value)`. */
function keepsText({ name, params, statements }, maker) {
    return statements.every(({ kind, value }) => {
        if (kind !== 'return' || name !== maker)
            return true;
        const made = value.kind === 'call' && (0,scan_facts/* lastName */.UK)(value.callee) === name ? value.args[1]?.value : undefined;
        return made?.kind === 'name' && made.name === params.at(-1)?.name;
    });
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/required-names.js


const known = new WeakMap();
/** Names that files give to all that another file passes on: `const Api = require('./client')`. */
function requiredAs(program, path) {
    const byPath = (0,ensure/* ensure */.D)(known, program, () => collect(program));
    return byPath.get(path) ?? NONE;
}
const NONE = new Set();
function collect(program) {
    const found = new Map();
    for (const facts of program.files.values())
        for (const statement of facts.module.statements) {
            const required = (0,scan_facts/* requirement */.aS)(statement);
            if (required)
                for (const { path } of program.modules(required.module, facts.path))
                    (0,ensure/* ensure */.D)(found, path, () => new Set()).add(required.name);
        }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/held-functions.js



/** A function is followed through that many names: `send` in `{ fetcher: send }` in `this.fetcher = options.fetcher`. */
const MAX_STEPS = 3;
/** Names of one function that are looked at. */
const MAX_NAMES = 12;
/** Functions of one name whose parameters a call may fill. */
const MAX_CALLED = 4;
/**
 * The names of fields, options, variables and parameters that may hold a function: `this.fetcher = fetcher ?? send`,
 * `{ request: send }`, `({ fetcher = send })`, `this.send = send.bind(this)`, and `this.send = makeSend()` of the function
 * that `makeSend` returns. They only say which calls are worth a look: what such a call reaches is worked out from values.
 */
class HeldFunctions {
    #program;
    /** By the name of what is held, in each language. */
    #held = null;
    constructor(program) {
        this.#program = program;
    }
    /** Other names under which a function may be called. */
    namesOf(fn) {
        this.#held ??= this.#collect();
        const required = fn.outer?.kind === 'module' && !fn.owner ? requiredAs(this.#program, fn.file) : [];
        const byName = this.#held.get(this.#program.facts(fn.file).language);
        const name = fn.name === '' ? returnedBy(fn) : fn.name;
        if (!byName || name === null)
            return [...required];
        const found = new Set(required);
        let last = [fn.name === '' ? resultOf(name) : name];
        for (let step = 0; step < MAX_STEPS && last.length > 0 && found.size < MAX_NAMES; step++) {
            const next = last.flatMap((one) => [...(byName.get(one) ?? [])]).filter((one) => !found.has(one));
            for (const one of next)
                found.add(one);
            last = next;
        }
        found.delete(name);
        return [...found].slice(0, MAX_NAMES);
    }
    #collect() {
        const found = new Map();
        for (const facts of this.#program.files.values()) {
            const { binds } = this.#program.language(facts.path);
            const byName = (0,ensure/* ensure */.D)(found, facts.language, () => new Map());
            const add = (name, holder) => {
                if (holder !== '' && name !== '' && holder !== name)
                    (0,ensure/* ensure */.D)(byName, name, () => new Set()).add(holder);
            };
            collectFrom(facts, binds, add);
        }
        for (const { call, fn } of this.#program.calls) {
            const { binds, renames } = this.#program.language(fn.file);
            // Elsewhere, a function that is handed on may also be called by what the sources do not show.
            const byName = binds !== undefined || renames ? found.get(this.#program.facts(fn.file).language) : undefined;
            for (const [index, { value, spread }] of byName ? call.args.entries() : []) {
                const given = value.kind === 'name' || value.kind === 'member' ? value.name : '';
                if (spread || !this.#program.functionsByName.has(given))
                    continue;
                const called = this.#program.functionsByName.get((0,scan_facts/* lastName */.UK)(call.callee)) ?? [];
                for (const { params } of called.slice(0, MAX_CALLED)) {
                    const param = params[index]?.name ?? '';
                    if (byName && param !== '' && param !== given)
                        (0,ensure/* ensure */.D)(byName, given, () => new Set()).add(param);
                }
            }
        }
        return found;
    }
}
function collectFrom(facts, binds, add) {
    const hold = (holder, value) => {
        if (value.kind === 'choice')
            for (const option of value.options)
                hold(holder, option);
        else if (value.kind === 'name' || value.kind === 'member')
            add(value.name, holder);
        else if (value.kind === 'call')
            add(isBinding(value, binds) ? bound(value) : resultOf((0,scan_facts/* lastName */.UK)(value.callee)), holder);
    };
    const open = [];
    const visit = (expr) => {
        open.push(expr);
        for (let next = open.pop(); next; next = open.pop()) {
            if (next.kind === 'dict')
                for (const { key, value } of next.entries)
                    if (key?.kind === 'text')
                        hold(key.value, value);
            open.push(...(0,scan_facts/* partsOf */.CI)(next));
        }
    };
    for (const { params, statements } of facts.functions) {
        for (const { name, fallback } of params)
            if (fallback)
                hold(name, fallback);
        for (const { target, value } of statements) {
            if (target)
                hold((0,scan_facts/* lastName */.UK)(target), value);
            visit(value);
        }
    }
    for (const { fields } of facts.classes)
        for (const { name, value } of fields)
            if (value)
                hold(name, value);
}
function isBinding({ callee }, binds) {
    return callee.kind === 'member' && callee.name === binds;
}
function bound({ callee }) {
    return callee.kind === 'member' ? (0,scan_facts/* lastName */.UK)(callee.object) : '';
}
/** A name for what calls of a function give. */
function resultOf(name) {
    return name === '' ? '' : `${name}()`;
}
/** The name of the function that returns one without a name; null: none does. */
function returnedBy({ start, outer }) {
    const isIt = (value) => value.kind === 'function' && value.fn.start === start;
    const returns = outer?.statements.some(({ kind, value }) => kind === 'return' && isIt(value));
    return returns && outer?.name ? outer.name : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/callers.js



/** Finds the calls of the sources that reach a function. */
class Callers {
    #evaluator;
    #known = new Map();
    #uncalled = new Map();
    #held;
    /** Functions whose callers are asked for what they give. */
    #asked = new Set();
    constructor(evaluator) {
        this.#evaluator = evaluator;
        this.#held = new HeldFunctions(evaluator.program);
    }
    of(fn) {
        const known = this.#known.get(fn);
        if (known)
            return known;
        const found = [...this.named(fn), ...this.#elsewhere(fn)].filter((site) => this.reaches(site, fn));
        this.#known.set(fn, found);
        return found;
    }
    /** Calls of what may hold a function under another name. */
    #elsewhere(fn) {
        if (fn.kind === 'constructor')
            return [];
        const known = new Set(this.named(fn));
        const sites = this.#held.namesOf(fn).flatMap((name) => this.#evaluator.program.callsByName.get(name) ?? []);
        return sites.filter((site) => !known.has(site));
    }
    /** Whether a method is one that nothing in the sources calls or hands on. */
    isUncalled(fn) {
        return (0,ensure/* ensure */.D)(this.#uncalled, fn, () => this.#isUncalled(fn));
    }
    #isUncalled(fn) {
        const { kind, name, file } = fn;
        const { program } = this.#evaluator;
        if (this.isStart(fn))
            return false;
        // Names in double underscores are called by the language.
        if (kind !== 'method' || name.startsWith('__') || program.refersTo(name))
            return false;
        const sites = program.callsByName.get(name) ?? [];
        this.#evaluator.count(sites.length);
        return sites.every(({ fn: by }) => by.test || !program.concerns(by.file, file));
    }
    /** Whether a library calls a method before any other. */
    isStart({ owner, name, file }) {
        const { instances } = this.#evaluator;
        if (!owner)
            return false;
        return instances.outerBases(owner).some((base) => this.#evaluator.knowledge(file).starts(base, name));
    }
    /** Calls of what has the name of a function, or of the class that it constructs. */
    named(fn) {
        const { program } = this.#evaluator;
        const { owner } = fn;
        const names = owner
            ? fn.kind === 'constructor'
                ? this.#classNames(owner)
                : [fn.name]
            : [fn.name, ...program.aliases(fn)];
        return [...new Set(names)].flatMap((name) => program.callsByName.get(name) ?? []);
    }
    reaches(site, fn) {
        const { functions, cls } = this.resolution(site);
        if (functions.some((one) => one.fn === fn) || this.#isGiven(site, fn))
            return true;
        return fn.kind === 'constructor' && cls !== null && this.#constructors(cls).includes(fn);
    }
    /** Whether a call is one of a parameter, of a function that is given another one by its own callers. */
    #isGiven({ call, fn: around }, fn) {
        const { callee } = call;
        const position = callee.kind === 'name' ? around.params.findIndex(({ name }) => name === callee.name) : -1;
        if (position === -1 || this.#asked.has(around))
            return false;
        this.#asked.add(around);
        try {
            return this.of(around).some((site) => {
                const arg = site.call.args[position];
                if (!arg || arg.spread || arg.name !== null)
                    return false;
                const { things } = this.#evaluator.value(arg.value, this.#evaluator.unbound(site.fn));
                return withoutViews(things).some((thing) => thing.kind === 'function' && thing.fn === fn);
            });
        }
        finally {
            this.#asked.delete(around);
        }
    }
    resolution({ call, fn }) {
        return this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
    }
    /** What makes an object of a class: its own constructors, or those that it inherits. */
    #constructors(cls) {
        const built = this.#evaluator.instances.lineage(cls).map(({ methods }) => methods.filter(isConstructor));
        return built.find((own) => own.length > 0) ?? [];
    }
    /** Names under which files make objects of a class or of those that inherit its constructor. */
    #classNames(cls) {
        const { program } = this.#evaluator;
        const heirs = (program.subclasses.get(cls.name) ?? []).filter((heir) => heir !== cls && !heir.methods.some(isConstructor));
        return [cls, ...heirs].flatMap(({ name, file }) => [
            name,
            ...program.aliases({ name, file, outer: program.facts(file).module }),
        ]);
    }
}
function isConstructor({ kind }) {
    return kind === 'constructor';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/closed-world.js



/** Calls of one function that are looked at for what they give it. */
const MAX_CALLERS = 12;
/**
 * The values of parameters if only the sources call: what their calls give or, without any call, the defaults of
 * optional parameters. Of several calls those count whose arguments the sources show, so a header that is found this way
 * is sent by some and proves nothing; one that is not found surely lacks in some.
 */
class ClosedWorld {
    #evaluator;
    #optional = new Map();
    #asked = new Set();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** Null: the sources do not tell. */
    param(frame, param) {
        const { fn } = frame;
        const key = `${fn.file} ${fn.start} ${param.name}`;
        if (this.#asked.has(key))
            return null;
        this.#asked.add(key);
        try {
            const given = this.#given(frame, param);
            if (given !== undefined)
                return given;
        }
        finally {
            this.#asked.delete(key);
        }
        const delegated = this.#evaluator.delegated(fn, param.name).filter(isShown);
        if (delegated.length > 0)
            return union(delegated);
        if (param.fallback)
            return this.#evaluator.fallback(param.fallback, fn, frame);
        return param.rest || this.#optionals(fn).has(param.name) ? OMITTED : null;
    }
    /** What the calls of the sources give; undefined: there is none. */
    #given({ fn }, { name }) {
        const { callers, program } = this.#evaluator;
        const counts = callers.named(fn).filter((site) => !site.fn.test && program.concerns(site.fn.file, fn.file));
        const sites = counts.filter((site) => callers.reaches(site, fn));
        // A call that may be one of it, of which nothing is known, may give anything.
        const isOpen = counts.some((site) => {
            const { functions, cls } = callers.resolution(site);
            return functions.length === 0 && cls === null && program.reaches(site.fn.file, fn.file);
        });
        if (sites.length === 0)
            return isOpen ? null : undefined;
        if (sites.length > MAX_CALLERS)
            return null;
        const values = sites.map(({ call, fn: caller }) => {
            const bound = this.#evaluator.bind(fn, call, this.#evaluator.unbound(caller), null);
            const given = bound && this.#evaluator.later.makes(fn) ? this.#evaluator.later.keptBy(bound) : bound;
            return given?.args?.get(name) ?? null;
        });
        const known = values.filter((value) => value !== null).filter(isShown);
        return known.length > 0 ? union(known) : null;
    }
    /** A member that only a caller could provide; null: the object does not come from a caller. */
    omitted(object) {
        return object.omitted || (object.awaits === true && isUnknown(object)) ? OMITTED : null;
    }
    /** Parameters that a function can do without, as its code asks whether they are there. */
    #optionals(fn) {
        return (0,ensure/* ensure */.D)(this.#optional, fn, () => {
            const found = new Set(fn.params.filter(({ optional }) => optional).map(({ name }) => name));
            const ask = (expr) => {
                if (expr.kind === 'choice' && expr.standsIn && expr.options[0]?.kind === 'name')
                    found.add(expr.options[0].name);
                for (const part of (0,scan_facts/* partsOf */.CI)(expr))
                    ask(part);
            };
            const branches = this.#evaluator.program.branches(fn.file);
            // Where it is nothing, an error may be all that follows: then it has to be given.
            const tested = ({ test, negated }, target) => {
                if (test?.kind !== 'name')
                    return;
                if (!negated || (target?.kind === 'name' && target.name === test.name))
                    found.add(test.name);
            };
            for (const { value, target, blocks } of fn.statements) {
                ask(value);
                for (const id of blocks) {
                    const branch = branches.get(id);
                    if (branch)
                        tested(branch, target);
                }
            }
            return found;
        });
    }
}
/** Whether the sources show what an argument is. */
function isShown({ awaits, needs }) {
    return awaits !== true && needs.size === 0;
}

// EXTERNAL MODULE: ./.build/src/scan/analysis/loops.js
var analysis_loops = __webpack_require__(10099);
// EXTERNAL MODULE: ./.build/src/scan/analysis/text-tests.js
var text_tests = __webpack_require__(15613);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/conditions.js






/** What choices between values give, and which branches are taken. */
class Conditions {
    #evaluator;
    /** Branches whose decision is being asked for: a loop may fill what it goes over. */
    #deciding = new Set();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    choice({ options, standsIn, requires, test }, frame) {
        const values = options.map((option) => this.#evaluator.value(option, frame));
        const [first, ...rest] = values;
        if (!first)
            return UNKNOWN;
        if (standsIn) {
            const isThere = first.texts.length === 0 && holds(first) && this.#isSurelyThere(first, frame);
            if (isThere && !this.#standsForMember(options[0], first, frame))
                return first;
            if (this.#isEmpty(first))
                return this.#evaluator.program.language(frame.fn.file).emptyIsFalse ? union(rest) : first;
            return isNothing(first) ? union(rest) : union(values);
        }
        const truth = requires ? holds(first) : test ? this.#truth(test, frame) : null;
        if (!requires)
            return truth === null ? alternatives(values) : truth ? first : union(rest);
        if (truth === false)
            return NOTHING;
        const given = union(rest);
        return truth === null && given.things.length + given.texts.length > 0 ? { ...given, absent: true } : given;
    }
    /** Whether no call of the value may give nothing: what a function outside the repository gives may be null. */
    #isSurelyThere({ things }, frame) {
        const { isLibrary } = this.#evaluator.knowledge(frame.fn.file);
        const { capitalFunctions } = this.#evaluator.program.language(frame.fn.file);
        return withoutViews(things).every((thing) => {
            if (thing.kind !== 'made')
                return true;
            const { callee, creates } = thing.call;
            if (creates || pairsOf(thing.call) !== null)
                return true;
            return !capitalFunctions && (/^[A-Z]/.test((0,scan_facts/* lastName */.UK)(callee)) || isLibrary(thing.name));
        });
    }
    /** A dictionary or list without anything in it. */
    #isEmpty(value) {
        return value.things.length > 0 && this.#evaluator.isClosed(value) && this.#evaluator.entries(value).size === 0;
    }
    /** Whether a branch is taken; null: the sources do not tell, or that rests on whether it is taken. */
    decide(branch, frame) {
        if (this.#deciding.has(branch))
            return null;
        this.#deciding.add(branch);
        try {
            return this.#decide(branch, frame);
        }
        finally {
            this.#deciding.delete(branch);
        }
    }
    #decide({ test, negated, equals, over }, frame) {
        if (equals)
            return this.#compare(equals, frame);
        if (over)
            return this.#hasEntries((0,analysis_loops/* dictionaryOf */._2)(over), frame);
        const truth = test && this.#truth(test, frame);
        return truth === null ? null : truth !== negated;
    }
    /** Whether a dictionary or list has anything in it; null: not all of it is known. */
    #hasEntries(expr, frame) {
        const items = this.#evaluator.value(expr, frame);
        return this.#evaluator.entries(items).size > 0 ? true : this.#evaluator.isClosed(items) ? false : null;
    }
    /** Whether a variable is a text, or differs from it; null: not all that it can be is known. */
    #compare({ subject, text, differs }, frame) {
        const { texts, things, open, needs, awaits, absent, unset, guessed } = this.#evaluator.value(subject, frame);
        const isOpen = open || awaits || absent || unset || guessed || needs.size > 0 || things.length > 0;
        if (isOpen || texts.length === 0 || texts.some(({ value }) => value.includes(api_hosts/* HOLE */.vs)))
            return null;
        const { caseless } = this.#evaluator.program.language(frame.fn.file);
        const plain = (written) => (caseless ? written.toLowerCase() : written);
        const same = texts.filter(({ value }) => plain(value) === plain(text)).length;
        if (same > 0 && same < texts.length)
            return null;
        return same > 0 !== differs;
    }
    /** Whether a condition holds that asks for a value; null: the sources do not tell. */
    #truth(test, frame) {
        if (test.kind === 'call' && (0,text_tests/* asksBeginning */.mF)(test))
            return (0,text_tests/* beginsWith */.t$)(test, frame, this.#evaluator);
        const value = this.#evaluator.value(test, frame);
        if (this.#standsForMember(test, value, frame))
            return null;
        const truth = holds(value);
        return truth && !this.#isSurelyThere(value, frame) ? null : truth;
    }
    /** Whether a member, or that of which a variable is given the value, is not known: its object stands in for it. */
    #standsForMember(expr, value, frame) {
        if (expr?.kind === 'name') {
            const all = this.#evaluator.program.assignments(frame.fn, expr.name);
            this.#evaluator.count(all.length);
            return all.some(({ value: given }) => given.kind !== 'name' && this.#standsForMember(given, value, frame));
        }
        if (expr?.kind !== 'member' && expr?.kind !== 'index')
            return false;
        const things = withoutViews(value.things);
        const object = this.#evaluator.value(expr.object, frame);
        const own = new Set(withoutViews(object.things));
        const stands = things.length > 0 && things.every((thing) => own.has(thing));
        // One of several results, of which only the first is the text.
        const texts = new Set(object.texts.map((text) => text.value));
        const isPart = expr.kind === 'index' && things.length === 0 && value.texts.length > 0;
        return stands || (isPart && value.texts.every((text) => texts.has(text.value)));
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/container-blocks.js




/** With more, which of them is meant is not followed. */
const MAX_GIVEN = 4;
/** Functions that are followed to see what type a block gives. */
const MAX_DEPTH = 4;
/** Objects that blocks give to a container (`single { Client() }`), for whoever asks it for one of a type (`get()`). */
class ContainerBlocks {
    #evaluator;
    #byType = new Map();
    #made = new Map();
    #sites = new Map();
    #around = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** What a call asks a container for; null: it asks for none, or the sources do not tell for what. */
    asked(call, frame) {
        const { callee } = call;
        const { file } = frame.fn;
        const record = this.#evaluator
            .knowledge(file)
            .containerBlocks.find(({ asks }) => callee.kind === 'name' && asks.includes(callee.name));
        const type = record && this.#typeAsked(call, record);
        return record && type ? this.#ofType(type, this.#nameIn(call, frame, record), record, file) : null;
    }
    /** What the constructor of a class is given for a parameter of a type, if the container makes the class. */
    given(cls, type) {
        for (const record of this.#evaluator.knowledge(cls.file).containerBlocks)
            if ((0,ensure/* ensure */.D)(this.#made, record, () => this.#madeBy(record)).has(cls.name))
                return this.#ofType(type, '', record, cls.file);
        return null;
    }
    #ofType(type, name, record, file) {
        const { program, instances } = this.#evaluator;
        const all = (0,ensure/* ensure */.D)(this.#byType, record, () => this.#collect(record)).get(type) ?? [];
        const near = all.filter(({ site }) => program.reaches(file, site.fn.file) && program.concerns(site.fn.file, file));
        if (near.length === 0)
            return instances.ofType(type, file);
        const meant = near.filter((one) => one.name === name);
        const isOpen = name === null || near.some((one) => one.name === null);
        if (isOpen || meant.length === 0 || meant.length > MAX_GIVEN)
            return UNKNOWN;
        const values = meant.map(({ site, block }) => {
            const frame = this.#evaluator.inside(block, this.#evaluator.unbound(site.fn));
            return this.#evaluator.returns(frame) ?? UNKNOWN;
        });
        return meant.length === 1 ? values[0] : { ...union(values), guessed: true };
    }
    #collect(record) {
        const { program } = this.#evaluator;
        const byType = new Map();
        for (const site of record.gives.flatMap((name) => program.callsByName.get(name) ?? [])) {
            const block = site.call.args.at(-1)?.value;
            if (block?.kind !== 'function' || site.fn.test || !this.#isInside(site.fn, record))
                continue;
            const frame = this.#evaluator.unbound(site.fn);
            const type = typesOf(site.call)[0] ?? this.#typeGiven(block.fn, 0);
            if (type !== null)
                (0,ensure/* push */.V)(byType, type, { site, block: block.fn, name: this.#nameIn(site.call, frame, record) });
        }
        return byType;
    }
    /** Whether a function is the block in which a container is set up. */
    #isInside(fn, { within }) {
        const site = this.#evaluator.program.givenTo(fn);
        return site !== undefined && (0,scan_facts/* lastName */.UK)(site.call.callee) === within;
    }
    /** The classes that a container makes of what it holds: `singleOf(::Api)`. */
    #madeBy({ makes }) {
        const sites = makes.flatMap((name) => this.#evaluator.program.callsByName.get(name) ?? []);
        return new Set(sites.flatMap(({ call: { args } }) => {
            const [first] = args;
            return first?.value.kind === 'name' && first.value.refers ? [first.value.name] : [];
        }));
    }
    /** The name under which an object is given or asked for: `named("api")`; empty: none. Null: it is not known. */
    #nameIn({ args }, frame, record) {
        const first = args.find(({ name, value }) => value.kind !== 'function' && (name === null || name === record.name));
        if (!first)
            return '';
        const [word] = first.value.kind === 'call' ? first.value.args : [];
        return word ? literalKey(this.#evaluator.value(word.value, frame)) : null;
    }
    /** The type of what a function gives, as far as it is written down. */
    #typeGiven(fn, depth) {
        const returns = fn.statements.filter(({ kind }) => kind === 'return');
        const [only] = returns;
        return only && returns.length === 1 ? this.#typeOf(only.value, fn, depth) : null;
    }
    #typeOf(expr, fn, depth) {
        if (depth > MAX_DEPTH)
            return null;
        const { program, targets } = this.#evaluator;
        if (expr.kind === 'name') {
            const [only, ...others] = program.assignments(fn, expr.name);
            return only && others.length === 0 ? this.#typeOf(only.value, fn, depth + 1) : null;
        }
        if (expr.kind !== 'call')
            return null;
        const frame = this.#evaluator.unbound(fn);
        const name = (0,scan_facts/* lastName */.UK)(expr.callee);
        if (this.#evaluator.knowledge(fn.file).declaredCalls.some(({ makers }) => makers.includes(name))) {
            const things = expr.args.flatMap(({ value }) => this.#evaluator.value(value, frame).things);
            const cls = things.find((thing) => thing.kind === 'class');
            const type = typesOf(expr)[0] ?? (cls?.kind === 'class' ? cls.cls.name : undefined) ?? expr.expected;
            if (type !== undefined)
                return type;
        }
        const target = targets.of(expr, frame);
        if (target.cls)
            return target.cls.name;
        const [called, ...others] = target.functions;
        if (called)
            return others.length === 0 ? this.#typeGiven(called.fn, depth + 1) : null;
        const root = (0,scan_facts/* rootOf */.I5)(expr)?.name ?? '';
        return /^[A-Z]/.test(root) ? root : null;
    }
    /** The type that a call asks for: it is written there, or what is given its result has it. */
    #typeAsked(call, { takes }) {
        const { program, targets } = this.#evaluator;
        const written = typesOf(call)[0] ?? call.expected;
        if (written !== undefined)
            return written;
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const sites = (0,ensure/* ensure */.D)(this.#sites, name, () => {
            return new Map((program.callsByName.get(name) ?? []).map((one) => [one.call, one]));
        });
        const site = sites.get(call);
        if (!site)
            return null;
        const { value, type } = site.statement;
        if (value === call)
            return type;
        const around = (0,ensure/* ensure */.D)(this.#around, value, () => callsAround(value)).get(call);
        const position = around?.args.findIndex((arg) => arg.value === call) ?? -1;
        const arg = around?.args[position];
        if (!around || !arg)
            return null;
        const { functions, cls } = targets.of(around, this.#evaluator.unbound(site.fn));
        const made = cls?.methods.filter(({ kind }) => kind === 'constructor') ?? functions.map(({ fn }) => fn);
        const [called, ...others] = made;
        if (others.length > 0)
            return null;
        const param = arg.name === null ? called?.params[position] : called?.params.find(({ name }) => name === arg.name);
        return called ? (param?.type ?? null) : (takes[(0,scan_facts/* lastName */.UK)(around.callee)] ?? null);
    }
}
function typesOf({ callee }) {
    return callee.kind === 'name' || callee.kind === 'member' ? (callee.types ?? []) : [];
}
/** The calls in an expression, by what they are given. */
function callsAround(expr) {
    const found = new Map();
    const left = [expr];
    for (let at = left.pop(); at; at = left.pop()) {
        if (at.kind === 'call')
            for (const { value } of at.args)
                found.set(value, at);
        left.push(...(0,scan_facts/* partsOf */.CI)(at));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/declared-settings.js




/** Defaults of settings that code declares and reads elsewhere by their names. Whoever runs the program can give others. */
class DeclaredSettings {
    #evaluator;
    /** By language, then by the setting's plain name. */
    #all = new Map();
    /** By language, then by the name of their group. */
    #groups = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The defaults that a setting has; null: none is declared where a file may read it. */
    of(name, file) {
        const { program } = this.#evaluator;
        const { language } = program.facts(file);
        const all = (0,ensure/* ensure */.D)(this.#all, language, () => this.#collect(language, file));
        const values = (all.get(plain(name)) ?? [])
            .filter(({ fn }) => program.reaches(file, fn.file))
            .map(({ value, fn }) => this.#evaluator.value(value, this.#evaluator.unbound(fn)))
            .filter(({ texts }) => texts.length > 0);
        return values.length > 0 ? { ...union(values), open: true } : null;
    }
    /** The default of a setting in the group that a call asks for: `(await getCredentials('api')).host`; null: none is declared. */
    ofGroup(object, name, file) {
        const grouped = this.#evaluator.knowledge(file).settings.filter((one) => 'asked' in one);
        if (grouped.length === 0)
            return null;
        const { program } = this.#evaluator;
        const { language } = program.facts(file);
        const values = withoutViews(object.things).flatMap((thing) => {
            const [asked] = thing.kind === 'made' ? thing.call.args : [];
            if (thing.kind !== 'made' || !asked)
                return [];
            if (grouped.every((one) => one.asked !== (0,scan_facts/* lastName */.UK)(thing.call.callee)))
                return [];
            const group = literalKey(this.#evaluator.value(asked.value, thing.frame));
            const all = (0,ensure/* ensure */.D)(this.#groups, language, () => this.#collectGroups(language, grouped));
            return (group === null ? [] : (all.get(group) ?? []))
                .filter(({ cls }) => program.reaches(file, cls.file))
                .flatMap(({ settings }) => settings.get(name) ?? [])
                .map(({ value, fn }) => this.#evaluator.value(value, this.#evaluator.unbound(fn)));
        });
        return values.length > 0 ? { ...union(values), open: true, needs: object.needs } : null;
    }
    #collectGroups(language, grouped) {
        const found = new Map();
        for (const facts of this.#evaluator.program.files.values()) {
            const own = facts.language === language ? grouped.filter((one) => imports(facts, one.module)) : [];
            for (const one of own)
                for (const cls of facts.classes) {
                    const name = cls.fields.find((field) => field.name === one.group)?.value;
                    if (name?.kind !== 'text')
                        continue;
                    const settings = new Map();
                    for (const { value } of cls.fields)
                        if (value)
                            this.#visitGroup(value, one, facts.module, settings);
                    if (settings.size > 0)
                        (0,ensure/* push */.V)(found, name.value, { cls, settings });
                }
        }
        return found;
    }
    #visitGroup(expr, one, fn, found) {
        this.#evaluator.count(1);
        if (expr.kind === 'dict') {
            const under = (key) => expr.entries.find((entry) => entry.key?.kind === 'text' && entry.key.value === key)?.value;
            const [name, value] = [under(one.named), under(one.default)];
            if (name?.kind === 'text' && value)
                (0,ensure/* push */.V)(found, name.value, { value, fn });
        }
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            this.#visitGroup(part, one, fn, found);
    }
    #collect(language, file) {
        const found = new Map();
        const { settings } = this.#evaluator.knowledge(file);
        for (const facts of settings.length > 0 ? this.#evaluator.program.files.values() : []) {
            const own = facts.language === language ? settings.filter((one) => imports(facts, one.module)) : [];
            for (const fn of own.length > 0 ? facts.functions : [])
                for (const { value } of fn.statements)
                    this.#visit(value, own, fn, found);
        }
        return found;
    }
    #visit(expr, own, fn, found) {
        this.#evaluator.count(1);
        for (const one of own) {
            if ('entries' in one && expr.kind === 'dict')
                for (const { key, value } of expr.entries) {
                    const given = key?.kind === 'text' ? defaultOf(value, one) : undefined;
                    if (key?.kind === 'text' && given)
                        (0,ensure/* push */.V)(found, plain(key.value), { value: given, fn });
                }
            if ('call' in one && expr.kind === 'call' && (0,scan_facts/* lastName */.UK)(expr.callee) === one.call) {
                const [name, value] = [expr.args[one.name]?.value, expr.args[one.default]?.value];
                if (name?.kind === 'text' && value)
                    (0,ensure/* push */.V)(found, plain(name.value), { value, fn });
            }
        }
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            this.#visit(part, own, fn, found);
    }
}
/** The default among the entries of what describes a setting: `{Default: "..."}`, `{DefaultFunc: FromEnv("NAME", "...")}`. */
function defaultOf(value, { entries, through }) {
    const described = value.kind === 'call' && value.creates ? value.args[0]?.value : value;
    if (described?.kind !== 'dict')
        return undefined;
    const given = described.entries.flatMap(({ key, value: one }) => key?.kind === 'text' && entries.includes(key.value) ? [one] : []);
    for (const one of given) {
        const place = one.kind === 'call' ? through[(0,scan_facts/* lastName */.UK)(one.callee)] : undefined;
        if (one.kind !== 'call')
            return one;
        if (place !== undefined)
            return one.args[place]?.value;
    }
    return undefined;
}
function imports({ imports: all }, module) {
    return all.some((one) => one.module === module || one.module.startsWith(`${module}/`));
}
/** `api-url`, `api.url` and `api_url` are one setting. */
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/delegated-arguments.js
/** Constructors of one class that are looked at for what they give another one. */
const MAX_CONSTRUCTORS = 12;
/** `Client(String key) { this(key, new Client()); }`: what a constructor is given where another one of its class runs it. */
class DelegatedArguments {
    #evaluator;
    #asked = new Set();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** None: no other constructor gives the parameter anything. */
    of(built, param) {
        const { owner } = built;
        if (built.kind !== 'constructor' || !owner || this.#asked.has(built))
            return [];
        this.#asked.add(built);
        try {
            const others = owner.methods.filter((one) => one.kind === 'constructor' && one !== built);
            return others.slice(0, MAX_CONSTRUCTORS).flatMap((other) => {
                const call = delegatingCall(other);
                if (!call || this.#evaluator.instances.constructorOf(owner, call, other) !== built)
                    return [];
                return this.#evaluator.bind(built, call, this.#evaluator.unbound(other), null)?.args?.get(param) ?? [];
            });
        }
        finally {
            this.#asked.delete(built);
        }
    }
}
/** The call by which a constructor has another one of its class make the object. */
function delegatingCall({ statements }) {
    for (const { value } of statements)
        if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'this')
            return value;
    return null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/copied-entries.js





/** Expressions in one another, as in `copy[key] = clone(source[key])`. */
const MAX_LEVEL = 4;
/** The object of which an expression is a key or an item, in a loop over it; null: there is no such loop. */
function loopedOver(item, frame, evaluator) {
    const root = (0,scan_facts/* rootOf */.I5)(item);
    const { program } = evaluator;
    for (let at = root ? frame : null; root && at; at = at.outer) {
        const [loop = null] = program.assignments(at.fn, root.name).map(({ value }) => (0,analysis_loops/* loopedObject */.Ru)(value));
        if (loop)
            return evaluator.value((0,analysis_loops/* dictionaryOf */._2)(loop), at);
        const site = program.eachSite(at.fn);
        if (site?.call.callee.kind === 'member' && at.outer)
            return evaluator.value((0,analysis_loops/* dictionaryOf */._2)(site.call.callee.object), at.outer);
        if (at.fn.params.some(({ name }) => name === root.name))
            return null;
    }
    return null;
}
const copied = new WeakMap();
const copied_entries_given = new WeakMap();
const NO_ENTRIES = new Map();
/** What is known of the effects of a view, worked out once; `meanwhile` while it is. */
function remembered(known, effects, { instance, frame }, meanwhile, ask) {
    const byTerms = (0,ensure/* ensure */.D)(known, effects, () => new WeakMap());
    const terms = instance ?? frame;
    const before = byTerms.get(terms);
    if (before !== undefined)
        return before;
    byTerms.set(terms, meanwhile);
    const answer = ask();
    byTerms.set(terms, answer);
    return answer;
}
/** The entries that loops copy into an object from others, in any order: `for (const key in source) target[key] = source[key]`. */
function copiedEntries(view, evaluator) {
    const sets = effectsThat(view.effects, setsByKey);
    if (sets.length === 0)
        return NO_ENTRIES;
    return remembered(copied, sets, view, NO_ENTRIES, () => {
        const found = new Map();
        evaluator.count(sets.length);
        for (const effect of sets) {
            const key = effect.expr.kind === 'index' ? effect.expr.key : null;
            if (key?.kind !== 'name' || !effect.value || !takesEntry(effect.value, key.name, evaluator, effect.fn))
                continue;
            const source = loopedOver(key, evaluator.frameOf(effect, view), evaluator);
            const isPerhaps = !runsEachTime(effect, evaluator);
            for (const [name, entry] of source ? evaluator.entries(source) : []) {
                const before = found.get(name);
                const copy = isPerhaps ? { ...entry, absent: true } : entry;
                found.set(name, before ? union([before, copy]) : copy);
            }
        }
        return found;
    });
}
/**
 * What whoever uses the sources may put into an object under any key: `this.options[key] = options[key]`; null: nothing.
 */
function givenByKey(view, evaluator) {
    const sets = effectsThat(view.effects, setsByKey);
    if (sets.length === 0)
        return null;
    return remembered(copied_entries_given, sets, view, null, () => {
        evaluator.count(sets.length);
        const values = sets.flatMap(({ value: set, ...effect }) => {
            const value = set ? evaluator.value(set, evaluator.frameOf({ ...effect, value: set }, view)) : NOTHING;
            return value.awaits ? [{ ...NOTHING, open: true, awaits: true, needs: value.needs }] : [];
        });
        return values.length > 0 ? union(values) : null;
    });
}
/** Whether an effect puts something into an object under a key that is no text in the code. */
function setsByKey({ kind, expr }) {
    return kind === 'set' && expr.kind === 'index' && expr.key.kind !== 'text';
}
/** Whether an effect happens in each turn of the loops around it. */
function runsEachTime({ statement, fn }, { program }) {
    const branches = program.branches(fn.file);
    return statement.blocks.every((id) => branches.get(id)?.repeats === true);
}
/**
 * Whether what is put under a key is what the object of a loop has there, or is made of that:
 * `for (const key in source) target[key] = source[key]`, and an item of the same loop.
 */
function takesEntry(value, key, { program }, fn) {
    const looped = loopOf(key, program, fn);
    const source = looped && (0,scan_facts/* rootOf */.I5)((0,analysis_loops/* dictionaryOf */._2)(looped))?.name;
    const takes = (expr, level) => {
        if (expr.kind === 'index' && expr.key.kind === 'name' && expr.key.name === key)
            return source === undefined || source === null || (0,scan_facts/* rootOf */.I5)(expr.object)?.name === source;
        if (expr.kind === 'name' && expr.name !== key && looped)
            return loopOf(expr.name, program, fn)?.start === looped.start;
        // What is called on an entry gives another one: `source[key].trim()`.
        const parts = expr.kind === 'call' ? expr.args.map((arg) => arg.value) : (0,scan_facts/* partsOf */.CI)(expr);
        return level < MAX_LEVEL && parts.some((part) => takes(part, level + 1));
    };
    return takes(value, 0);
}
/** What a loop runs over, of which a variable is a key or an item; null: a loop gives it no value. */
function loopOf(name, program, fn) {
    for (let at = fn; at; at = at.outer) {
        const [loop = null] = program.assignments(at, name).map(({ value }) => (0,analysis_loops/* loopedObject */.Ru)(value));
        if (loop)
            return loop;
        const site = program.eachSite(at);
        if (site?.call.callee.kind === 'member' && at.params.some((param) => param.name === name))
            return site.call.callee.object;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/entries.js







/** Items and entries that are read of one list or dictionary; the others are one that is not known. */
const MAX_ITEMS = 40;
const MAX_ENTRIES = 400;
/** Objects that are put together; one that is put into itself has no end. */
const entries_MAX_DEPTH = 5;
/** Stands for the entries beyond the limits; no key is written so. */
const REST = '\u0000';
/** Begins the key of an entry whose own is not known: of an item that is added to a list, or one under a constant. */
const ADDED = '\u0001';
/** Reads dictionaries, lists and what is put into them. */
class Entries {
    #evaluator;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The entry of a dictionary, of a response or of the settings. */
    lookUp(object, key, file) {
        const link = this.#evaluator.targets.nextLink(object, key);
        if (link)
            return link;
        const entry = this.of(object, 0).get(key.toLowerCase());
        if (entry)
            return object.things.some(({ kind }) => kind === 'view') ? entry : orGiven(entry, object);
        if (this.isClosed(object))
            return this.#evaluator.closed ? OMITTED : NOTHING;
        const grouped = this.#evaluator.groupedSetting(object, key, file);
        if (grouped)
            return grouped;
        const setting = this.#evaluator.setting(key, file);
        if (setting)
            return { ...setting, needs: object.needs };
        const keeps = object.things.filter(isMore);
        return { texts: [], things: keeps, open: true, needs: object.needs };
    }
    /** Entries of dictionaries by lower-case key; list items by their number. */
    of(value, depth) {
        const all = new Map();
        if (depth > entries_MAX_DEPTH)
            return all;
        for (const thing of value.things)
            for (const [key, entry] of this.#ofThing(thing, depth)) {
                const known = all.get(key);
                all.set(key, known ? union([known, entry]) : entry);
            }
        return all;
    }
    /** Whether all entries of a value are known, so that it has no others. */
    isClosed(value, depth = 0) {
        if (depth > entries_MAX_DEPTH)
            return false;
        if (this.#evaluator.closed?.omitted(value))
            return true;
        const { texts, things, open, awaits, needs } = value;
        const isOpen = open && things.some(({ kind }) => kind !== 'made');
        if (texts.length > 0 || things.length === 0 || isOpen || awaits || needs.size > 0)
            return false;
        return things.every((thing) => {
            if (thing.kind === 'merged')
                return thing.parts.every((part) => this.isClosed(part, depth + 1));
            if (thing.kind === 'made')
                return pairsOf(thing.call) !== null;
            if (thing.kind === 'view') {
                const adds = effectsThat(thing.effects, mayAddEntry);
                return this.isClosed(thing.of, depth + 1) && !someWithin(adds, thing);
            }
            if (thing.kind !== 'dict' || thing.expr.kind !== 'dict' || thing.expr.entries.length > MAX_ENTRIES)
                return false;
            return thing.expr.entries.every(({ key, value: entry }) => {
                if (key === null)
                    return this.isClosed(this.#evaluator.value(entry, thing.frame), depth + 1);
                return literalKey(this.#evaluator.value(key, thing.frame)) !== null;
            });
        });
    }
    #ofThing(thing, depth) {
        const found = new Map();
        if (thing.kind === 'dict')
            this.#dictEntries(thing, found, depth);
        const pairs = thing.kind === 'made' ? pairsOf(thing.call) : null;
        if (pairs && thing.kind === 'made') {
            const { start, end } = thing.call;
            const expr = { kind: 'dict', entries: pairs, start, end };
            this.#dictEntries({ kind: 'dict', expr, frame: thing.frame }, found, depth);
        }
        if (thing.kind === 'merged')
            this.#mergedEntries(thing, found, depth);
        if (thing.kind === 'view') {
            for (const [key, entry] of this.of(thing.of, depth + 1))
                found.set(key, entry);
            const sets = effectsThat(thing.effects, setsEntry);
            this.#evaluator.count(sets.length);
            for (const effect of sets) {
                const set = entrySet(effect);
                if (!set || !isWithin(effect, thing) || isUndone(this.#evaluator, effect, thing))
                    continue;
                const frame = this.#evaluator.frameOf(effect, thing);
                const key = literalKey(this.#evaluator.value(set.key, frame));
                const direct = set.object.kind === 'name' || set.object.kind === 'member';
                if (key !== null && direct)
                    found.set(key.toLowerCase(), this.#evaluator.value(set.value, frame));
            }
            if (thing.of.things.some(isList))
                this.#addItems(thing, found);
            for (const [key, entry] of copiedEntries(thing, this.#evaluator)) {
                const before = found.get(key);
                found.set(key, before ? union([before, entry]) : entry);
            }
        }
        return found;
    }
    /** Items that are put into a list, wherever in it. */
    #addItems(view, found) {
        const adds = effectsThat(view.effects, addsItem);
        this.#evaluator.count(adds.length);
        for (const [index, effect] of adds.slice(0, MAX_ITEMS).entries()) {
            const item = addedItem(effect);
            if (!item || !isWithin(effect, view) || isUndone(this.#evaluator, effect, view))
                continue;
            found.set(`${ADDED}${index}`, this.#evaluator.value(item, this.#evaluator.frameOf(effect, view)));
        }
        const others = effectsThat(view.effects, mayAddEntry);
        if (adds.length > MAX_ITEMS || (adds.length > 0 && others.length > adds.length))
            found.set(REST, cutShort(UNKNOWN));
    }
    #mergedEntries({ parts, nested }, found, depth) {
        for (const part of parts) {
            if (nested !== undefined)
                for (const [key, known] of found)
                    found.set(key, orGiven(known, part));
            for (const [key, entry] of this.of(part, depth + 1)) {
                const before = nested === undefined || nested === 'replaced' ? undefined : found.get(key);
                const both = before && before.things.length > 0 && entry.things.length > 0;
                found.set(key, both ? mergedValue([before, entry]) : entry);
            }
        }
    }
    #dictEntries(thing, found, depth) {
        const { expr, frame } = thing;
        if (expr.kind === 'list') {
            for (const [index, item] of expr.items.slice(0, MAX_ITEMS).entries())
                found.set(String(index), this.#evaluator.value(item, frame));
            if (expr.items.length > MAX_ITEMS)
                found.set(REST, cutShort(UNKNOWN));
            return;
        }
        if (expr.entries.length > MAX_ENTRIES)
            found.set(REST, cutShort(UNKNOWN));
        for (const entry of expr.entries.slice(0, MAX_ENTRIES)) {
            const value = this.#evaluator.value(entry.value, frame);
            const constant = entry.key?.kind === 'name' && /^[A-Z][A-Z0-9_]+$/.test(entry.key.name) ? entry.key.name : null;
            const key = entry.key ? (literalKey(this.#evaluator.value(entry.key, frame)) ?? constant) : null;
            if (entry.key === null) {
                for (const [name, known] of found)
                    found.set(name, orGiven(known, value));
                for (const [name, merged] of this.of(value, depth + 1))
                    found.set(name, merged);
            }
            else if (key !== null)
                found.set(key.toLowerCase(), value);
            else if (entry.key.kind === 'member')
                found.set(`${ADDED}${entry.key.start}`, value);
        }
        for (const key of expr.without ?? [])
            found.delete(key.toLowerCase());
    }
}
/** An entry that whoever calls may give another value, as far as the object comes from there. */
function orGiven(entry, { awaits, needs }) {
    return awaits ? union([entry, { ...NOTHING, open: true, needs, awaits }]) : entry;
}
/** Whether something is done to the whole object, and not only to what it holds, that may put more into it. */
function mayAddEntry({ kind, expr, value, root }) {
    if (kind === 'delete' || (kind === 'passed' && isSpread(expr, value)))
        return false;
    const method = kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member' ? expr.callee : null;
    const object = kind === 'passed' ? value : (method?.object ?? null);
    if (!object)
        return true;
    const isWhole = object.kind !== 'member' || (root.startsWith('this.') && object.object.kind === 'name');
    return isWhole && !(method && TAKES.test(method.name));
}
/** Whether a call is given what an object holds, and not the object. */
function isSpread(call, value) {
    return call.kind === 'call' && call.args.some((arg) => arg.spread && arg.value === value);
}
/** Methods of dictionaries that put nothing into them. */
const TAKES = /^(?:get|pop|popitem|keys|values|items|entries|copy|delete|remove|discard|clear|has|has_key|contains|contains_?key|to_h|for_?each|each|fetch|dig|slice|except|size|length|count)$/i;
/** Whether something is made as a list: `[]`, `new List<Uri>()`. */
function isList(thing) {
    if (thing.kind === 'dict')
        return thing.expr.kind === 'list';
    return thing.kind === 'made' && LIST_CLASS.test((0,scan_facts/* lastName */.UK)(thing.call.callee));
}
const LIST_CLASS = /^(?:(?:array|linked|sorted)?list|(?:hash|linkedhash|tree)?set|concurrentbag|collection)$/i;
/** Methods that put an item into a list. */
const ADDS = /^(?:add|append|push|enqueue|add_?last)$/i;
function addsItem(effect) {
    return addedItem(effect) !== null;
}
/** `urls.append(url)` */
function addedItem({ kind, expr }) {
    if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member' || !ADDS.test(expr.callee.name))
        return null;
    const [item, ...others] = expr.args;
    return item && others.length === 0 && !item.spread && item.name === null && isVariable(expr.callee.object)
        ? item.value
        : null;
}
/** Whether an expression is a variable or a field, and not part of what that holds. */
function isVariable(expr) {
    return expr.kind === 'name' || (expr.kind === 'member' && expr.object.kind === 'name');
}
function setsEntry(effect) {
    return entrySet(effect) !== null;
}
/** Methods of dictionaries that put a value under a key. */
const PUTS = /^(?:add|put|set)$/i;
/** `options['uri'] = value`, `options.Add('uri', value)` */
function entrySet({ kind, expr, value }) {
    if (kind === 'set' && expr.kind === 'index' && value)
        return { object: expr.object, key: expr.key, value };
    if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member')
        return null;
    const [key, given] = expr.args;
    if (!key || !given || expr.args.length > 2 || !PUTS.test(expr.callee.name))
        return null;
    return { object: expr.callee.object, key: key.value, value: given.value };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/assigned-members.js

const assigned_members_known = new WeakMap();
/** How often code assigns a member of that name to what a plain name means, as `Api.DEFAULTS = {}` does. */
function assignmentsTo(program, member) {
    return (0,ensure/* ensure */.D)(assigned_members_known, program, () => assigned_members_collect(program)).get(member) ?? 0;
}
function assigned_members_collect(program) {
    const found = new Map();
    for (const { functions } of program.files.values())
        for (const { statements } of functions)
            for (const { target } of statements)
                if (target?.kind === 'member' && target.object.kind === 'name' && target.object.name !== 'this')
                    found.set(target.name, (found.get(target.name) ?? 0) + 1);
    return found;
}

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/classes.js



/** Methods of one class with one name; those of generated clients have a dozen. */
const MAX_OVERLOADS = 16;
/** Classes that one inherits from; a client can be put together from some dozens. */
const MAX_BASES = 60;
/** The repository's classes: which of them a name means, and what they inherit. */
class Classes {
    #evaluator;
    #members;
    #named = new Map();
    #order = new Map();
    constructor(evaluator, members) {
        this.#evaluator = evaluator;
        this.#members = members;
    }
    /** A class and its base classes, as far as they are in the repository. */
    lineage(cls) {
        const known = this.#order.get(cls);
        if (known)
            return known;
        const order = [cls];
        this.#order.set(cls, order);
        for (let index = 0; index < order.length && order.length < MAX_BASES; index++) {
            const at = order[index];
            for (const base of at.bases) {
                const found = this.classNamed(base, at.file);
                if (found && !order.includes(found))
                    order.push(found);
            }
            for (const { embedded, type } of at.fields) {
                const found = embedded && type !== null ? this.classOf(type, at.file) : undefined;
                if (found && !order.includes(found))
                    order.push(found);
            }
        }
        return order;
    }
    /** Names of what a class inherits from outside the repository. */
    outerBases(cls) {
        const lineage = this.lineage(cls);
        const own = new Set(lineage.map(({ name }) => name));
        return lineage.flatMap(({ bases }) => bases.filter((base) => base !== 'object' && !own.has(base)));
    }
    /** Whether a class inherits from a library's client. */
    extendsClient(cls) {
        return this.lineage(cls).some(({ bases, file }) => bases.some((base) => this.#isClient(base, file)));
    }
    /** Whether a file means a library's client by a name: what it imports under it decides. */
    #isClient(name, file) {
        const { program } = this.#evaluator;
        const knowledge = this.#evaluator.knowledge(file);
        if (!knowledge.isClient(name))
            return false;
        const imports = program.imports(program.facts(file), name).filter((one) => one.name !== null);
        return imports.length === 0 || imports.some(({ module }) => knowledge.isLibrary(module));
    }
    /** The class that a file means by a name: its own, the one that it imports, or most likely one of the repository. */
    classNamed(name, file) {
        const byName = (0,ensure/* ensure */.D)(this.#named, file, () => new Map());
        if (byName.has(name))
            return byName.get(name);
        byName.set(name, undefined);
        const found = this.#findClass(name, file);
        byName.set(name, found);
        return found;
    }
    #findClass(name, file) {
        const near = this.#evaluator.program.classIn(this.#evaluator.program.facts(file), name);
        if (near)
            return near;
        const imports = this.#evaluator.targets.imported(name, file)?.things ?? [];
        const imported = imports.find(({ kind }) => kind === 'class');
        if (imported?.kind === 'class')
            return imported.cls;
        const { isLibrary } = this.#evaluator.knowledge(file);
        if (imports.some((thing) => thing.kind === 'outside' && isLibrary(thing.name)))
            return undefined;
        const all = this.#evaluator.program.classesByName.get(name);
        if (!all)
            return undefined;
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        const language = this.#evaluator.program.facts(file).language;
        const same = all.filter((cls) => this.#evaluator.program.facts(cls.file).language === language &&
            this.#evaluator.program.reaches(file, cls.file));
        const from = this.#evaluator.program.facts(file).packages?.get(name)?.replaceAll('.', '/');
        const meant = from === undefined ? [] : same.filter((cls) => `/${(0,core_path/* folderOf */.yS)(cls.file)}`.endsWith(`/${from}`));
        if (meant.length === 1)
            return meant[0];
        return same.find((cls) => cls.file.startsWith(folder)) ?? (same.length <= 3 ? same[0] : undefined);
    }
    /** The class that a file means by a type, which may be written behind the name of another package. */
    classOf(type, file) {
        const dot = type.indexOf('.');
        if (dot === -1)
            return this.classNamed(type, file);
        const { program } = this.#evaluator;
        const modules = program
            .sources(program.facts(file), type.slice(0, dot))
            .flatMap((one) => (one.name === null ? program.modules(one.module, file) : []));
        const found = modules.map((module) => program.classIn(module, type.slice(dot + 1)));
        return found.find((cls) => cls !== undefined);
    }
    heirs(cls) {
        const { program } = this.#evaluator;
        const heirs = [cls];
        for (let index = 0; index < heirs.length && heirs.length < 12; index++)
            for (const heir of program.subclasses.get(heirs[index].name) ?? []) {
                const isNear = program.reaches(heir.file, cls.file) && program.concerns(heir.file, cls.file);
                if (isNear && !heirs.includes(heir) && this.#extends(heir, heirs[index]))
                    heirs.push(heir);
            }
        return heirs;
    }
    /** Whether a class that names a base may mean that class by it, and not another one of the same name. */
    #extends(heir, base) {
        const named = heir.bases.includes(base.name) ? this.classNamed(base.name, heir.file) : undefined;
        return named === undefined || named === base || (named.partial === true && named.name === base.name);
    }
    /** The class that declares a field which a class has, and where that ends. */
    fieldOf(cls, name) {
        for (const owner of this.lineage(cls)) {
            const field = this.#members.field(owner, name);
            if (field)
                return { owner, end: field.end };
        }
        return null;
    }
    method(cls, name) {
        const all = this.lineage(cls).map((at) => this.#members.methods(at, name));
        // What a library has comes behind what any class of the sources has.
        const own = all.find((found) => found.some(({ inherited }) => !inherited));
        return (own ?? all.find((found) => found.length > 0) ?? []).slice(0, MAX_OVERLOADS);
    }
    innerClass(cls, name) {
        for (const at of this.lineage(cls)) {
            const inner = this.#evaluator.program.innerClass(at, name);
            if (inner)
                return thingValue({ kind: 'class', cls: inner });
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/base-calls.js


/** `super(...)`, `super().__init__(...)`, `base(...)`, `parent::__construct(...)`, `Base.__init__(self, ...)`. */
function* baseCalls(built, { supers, superConstructors }) {
    for (const { value } of built.statements) {
        if (value.kind !== 'call')
            continue;
        const { callee } = value;
        const names = callee.kind === 'name' ? supers : callee.kind === 'member' ? superConstructors : undefined;
        if (!names?.includes((0,scan_facts/* lastName */.UK)(callee)))
            continue;
        const base = callee.kind === 'member' ? (0,scan_facts/* lastName */.UK)(callee.object) : '';
        const [first] = value.args;
        const isNamed = base !== '' && base !== 'this' && !supers?.includes(base);
        if (!isNamed)
            yield { call: value, base: null };
        else if (first?.value.kind === 'name' && first.value.name === 'this')
            yield { call: withoutFirst(value), base };
    }
}
const shortened = new WeakMap();
/** A call without the object that it is given first; the same each time, as activations are kept by their calls. */
function withoutFirst(call) {
    return (0,ensure/* ensure */.D)(shortened, call, () => ({ ...call, args: call.args.slice(1) }));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/chains.js
/** Whether a method is called in the chain that begins with the making of an object: `new Request().WithHeader(name, value)`. */
function isChainedTo(call, made) {
    let at = call;
    while (at.kind === 'call' && at !== made && at.callee.kind === 'member')
        at = at.callee.object;
    return at === made;
}
/** Whether the chain of a call begins with the making of an object. */
function beginsWithMaking(call) {
    let at = call;
    while (at.kind === 'call' && !at.creates && at.callee.kind === 'member')
        at = at.callee.object;
    return at.kind === 'call' && at.creates;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/constructors.js


const constructors_MAX_CONSTRUCTORS = 12;
/** Which of several constructors of a class run for an object, as far as the number of arguments tells. */
class Constructors {
    #evaluator;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** Whether a constructor runs for an object; null: another one may in its place. */
    runs(thing, built) {
        return this.someRun(thing, [built]);
    }
    /** Whether at least one of several constructors of a class runs for an object; null: it depends on which one makes it. */
    someRun(thing, builts) {
        const owner = builts[0]?.owner ?? null;
        if (owner === null)
            return builts.length > 0;
        const overloads = this.#overloads(owner);
        if (overloads.length < 2 || builts.some((one) => !overloads.includes(one)))
            return true;
        const all = this.#entries(thing, owner).map((one) => this.#chain(one).some(({ fn }) => builts.includes(fn)));
        if (all.length === 0)
            return null;
        return all.every((one) => one) ? true : all.some((one) => one) ? null : false;
    }
    /** The call by which a constructor of the same class runs another one (`this(...)`), if that is how it runs. */
    delegation(thing, built) {
        const { owner } = built;
        if (owner === null || this.#overloads(owner).length < 2)
            return null;
        const chains = this.#entries(thing, owner).map((one) => this.#chain(one));
        const [chain, ...others] = chains.filter((one) => one.some(({ fn }) => fn === built));
        const at = chain?.findIndex(({ fn }) => fn === built) ?? 0;
        const before = chain?.[at - 1];
        return before?.next && others.length === 0 ? { call: before.next, by: before.fn } : null;
    }
    /**
     * The constructor that a call makes an object by, as far as numbers and types of the arguments tell; null: several may.
     *
     * @param by the function that calls
     */
    chosen(cls, call, by) {
        const fitting = this.#fitting(cls, call).filter((one) => one !== by);
        const alike = ({ params }) => call.args.filter(({ value }, index) => {
            const type = typeOf(value, by);
            return type !== null && type === params[index]?.type?.toLowerCase();
        }).length;
        const most = Math.max(...fitting.map(alike));
        const [best, ...others] = fitting.filter((one) => alike(one) === most);
        return best && others.length === 0 ? best : null;
    }
    /** The calls by which a constructor runs where a call makes an object, the first one that call; null: it does not run. */
    callsTo(built, call) {
        const { owner } = built;
        if (owner === null || !this.#overloads(owner).includes(built))
            return [{ fn: built, call }];
        for (const first of this.#fitting(owner, call)) {
            const chain = this.#chain(first);
            const end = chain.findIndex(({ fn }) => fn === built);
            if (end !== -1)
                return chain.slice(0, end + 1).map(({ fn }, index) => ({ fn, call: chain[index - 1]?.next ?? call }));
        }
        return null;
    }
    /** Constructors of which one runs in place of the others. */
    #overloads(cls) {
        if (!this.#evaluator.program.language(cls.file).constructors.includes(''))
            return [];
        return cls.methods.filter(({ kind, always }) => kind === 'constructor' && !always);
    }
    /** Constructors of a class that may be the first of that class to run. */
    #entries(thing, cls) {
        const lineage = this.#evaluator.instances.lineage(thing.cls).filter((one) => this.#overloads(one).length > 0);
        const place = lineage.indexOf(cls);
        if (place <= 0)
            return this.#fitting(cls, thing.call);
        const derived = lineage[place - 1];
        const last = this.#entries(thing, derived).map((one) => this.#chain(one).at(-1)?.fn ?? one);
        const calls = last.map((fn) => this.#called(fn, this.#evaluator.program.language(fn.file).supers ?? []));
        return [...new Set(calls.flatMap((call) => this.#fitting(cls, call ?? NO_ARGUMENTS)))];
    }
    /** @param call null: nothing is known of it */
    #fitting(cls, call) {
        const all = this.#overloads(cls);
        if (call === null || call.args.some(({ spread }) => spread))
            return all;
        // What is in braces behind the parentheses sets fields.
        const { length } = call.args.filter(({ name, value }) => name !== null || value.kind !== 'dict');
        return all.filter(({ params }) => {
            const needed = params.filter(({ fallback, rest }) => !fallback && !rest).length;
            return length >= needed && (length <= params.length || params.some(({ rest }) => rest));
        });
    }
    /** A constructor and those of its class that it has run before it. */
    #chain(first) {
        const chain = [];
        for (let fn = first; fn && chain.length < constructors_MAX_CONSTRUCTORS;) {
            const next = delegatingCall(fn);
            const fitting = next && fn.owner ? this.#fitting(fn.owner, next) : [];
            const others = fitting.filter((one) => chain.every(({ fn: known }) => known !== one) && one !== fn);
            chain.push({ fn, next });
            fn = others.length === 1 ? others[0] : undefined;
        }
        return chain;
    }
    #called({ statements }, names) {
        for (const { value } of statements)
            if (value.kind === 'call' && value.callee.kind === 'name' && names.includes((0,scan_facts/* lastName */.UK)(value.callee)))
                return value;
        return null;
    }
}
const NO_ARGUMENTS = { args: [] };
/** The type of an argument in small letters, as far as it is written down; null: it is not. */
function typeOf(value, { params }) {
    if (value.kind === 'text' || value.kind === 'join')
        return 'string';
    if (value.kind === 'call')
        return value.creates ? (0,scan_facts/* lastName */.UK)(value.callee).toLowerCase() : null;
    const param = value.kind === 'name' ? params.find(({ name }) => name === value.name) : undefined;
    return param?.type?.toLowerCase() ?? null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/own-members.js
/** Whether a name inside a method is neither a parameter nor declared there. */
function isFree(program, method, name) {
    if (method.params.some((param) => param.name === name))
        return false;
    return program.assignments(method, name).every((statement) => statement.type === null);
}
/** Whether an expression is a field of the own object, and no member of what that one holds. */
function isField(expr, name) {
    return expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && expr.object.name === 'this';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/property-setters.js

/**
 * Returns what the methods of an object give a property of it, in the terms of the method that sets that property:
 * `self.user_agent = 'x'` runs `def user_agent(self, value)`. Null: the method is none that sets a property, or nothing of the
 * object sets it.
 *
 * @param frameOf the activation of a method on the object
 */
function setProperty(evaluator, { cls }, { name, kind, params }, frameOf) {
    if (kind !== 'method' || params.length !== 1)
        return null;
    const lineage = evaluator.instances.lineage(cls);
    const own = lineage.flatMap(({ methods }) => methods);
    if (!own.some((one) => one.kind === 'property' && one.name === name))
        return null;
    const sets = own.flatMap((method) => evaluator.program
        .effects(method, `this.${name}`)
        .filter(({ kind: effect, expr }) => effect === 'set' && isProperty(expr, name))
        .map(({ value, statement }) => ({ method, value, statement })));
    // A set that may not run, or that comes later, leaves the object without it.
    const isSure = sets.every(({ method, statement }) => method.kind === 'constructor' && statement.blocks.length === 0);
    if (sets.length === 0 || !isSure)
        return null;
    return union(sets.flatMap(({ method, value }) => (value ? [evaluator.value(value, frameOf(method))] : [])));
}
function isProperty(expr, name) {
    return expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && expr.object.name === 'this';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/construction.js







/** Constructors that call one another. */
const construction_MAX_CONSTRUCTORS = 6;
/** How objects are made: the activations of their constructors and methods, and what those hand to a base class. */
class Construction {
    #evaluator;
    #classes;
    #constructors;
    #self = new WeakMap();
    #frames = new WeakMap();
    constructor(evaluator, classes) {
        this.#evaluator = evaluator;
        this.#classes = classes;
        this.#constructors = new Constructors(evaluator);
    }
    /** A method's activation on this object; a constructor's with the arguments that made it. */
    methodFrame(thing, method) {
        const frames = (0,ensure/* ensure */.D)(this.#frames, thing, () => new Map());
        const known = frames.get(method);
        if (known)
            return known;
        const made = this.#makeFrame(thing, method);
        frames.set(method, made);
        return made;
    }
    #makeFrame(thing, method) {
        const self = this.selfOf(thing);
        if (method.kind === 'constructor') {
            const bound = this.#constructorFrame(thing, method, self, 0);
            if (bound)
                return bound;
        }
        const set = setProperty(this.#evaluator, thing, method, (one) => this.methodFrame(thing, one));
        if (set) {
            const args = new Map([[method.params[0]?.name ?? '', set]]);
            return { ...this.#evaluator.unbound(method), args, self, memo: new Map() };
        }
        const site = this.setUpBy(thing, method);
        const bound = site && this.#evaluator.bind(method, site.call, this.methodFrame(thing, site.fn), self);
        if (bound)
            return bound;
        const link = this.#linkOf(thing, method);
        const linked = link && thing.frame && this.#evaluator.bind(method, link.call, thing.frame, self);
        if (linked)
            return linked;
        return { ...this.#evaluator.unbound(method), self, memo: new Map() };
    }
    /** The only call of a method in the chain that begins with the making of the object: `new Request().WithPath(path)`. */
    #linkOf({ call: made, frame }, method) {
        if (!made || !frame || method.kind !== 'method' || method.params.length === 0)
            return null;
        const all = this.#evaluator.program.callsByName.get(method.name) ?? [];
        this.#evaluator.count(all.length);
        const [site, ...others] = all.filter(({ call }) => isChainedTo(call, made));
        // Elsewhere, the object may be given something else by it.
        return site && others.length === 0 && all.every(({ call }) => beginsWithMaking(call)) ? site : null;
    }
    /** The only call of a method, if a constructor of the object makes it on the object itself. */
    setUpBy({ cls }, method) {
        const [site, ...others] = this.#evaluator.program.callsByName.get(method.name) ?? [];
        if (!site || others.length > 0 || site.statement.blocks.length > 0)
            return null;
        if (method.kind !== 'method' || method.params.length === 0)
            return null;
        const { callee } = site.call;
        const isOwn = callee.kind === 'name' || (callee.kind === 'member' && isField(callee, method.name));
        const isBuilt = site.fn.kind === 'constructor' && site.fn.owner !== null && this.#classes.lineage(cls).includes(site.fn.owner);
        return isOwn && isBuilt && this.#classes.method(cls, method.name).includes(method) ? site : null;
    }
    /** The constructor that a call of another one of its class runs; null: several may. */
    constructorOf(cls, call, by) {
        return this.#constructors.chosen(cls, call, by);
    }
    /** Whether a method runs when an object is made, if it is one of several constructors; null: another one may. */
    runs(thing, method) {
        return method.kind === 'constructor' ? this.#constructors.runs(thing, method) : true;
    }
    /** Whether one of several constructors of a class surely runs when an object is made. */
    someRun(thing, constructors) {
        return this.#constructors.someRun(thing, constructors) === true;
    }
    #constructorFrame(thing, built, self, depth) {
        if (depth > construction_MAX_CONSTRUCTORS)
            return null;
        const order = this.#classes.lineage(thing.cls);
        const first = order.find((cls) => cls.methods.some((method) => method.kind === 'constructor'));
        if (!first || first === built.owner) {
            const delegation = this.#constructors.delegation(thing, built);
            if (delegation && depth < construction_MAX_CONSTRUCTORS) {
                const by = this.#constructorFrame(thing, delegation.by, self, depth + 1);
                return by && this.#evaluator.bind(built, delegation.call, by, self);
            }
            if (thing.call && thing.frame)
                return this.#evaluator.bind(built, thing.call, thing.frame, self);
            return { ...this.#evaluator.unbound(built), self, memo: new Map() };
        }
        for (const derived of order) {
            if (derived === built.owner)
                continue;
            for (const method of derived.methods.filter((one) => one.kind === 'constructor'))
                for (const { call, base } of baseCalls(method, this.#evaluator.program.language(method.file))) {
                    if (this.#constructed(derived, base) !== built.owner)
                        continue;
                    const calls = this.#constructors.callsTo(built, call);
                    let frame = calls && this.#constructorFrame(thing, method, self, depth + 1);
                    for (const one of calls ?? [])
                        frame = frame && this.#evaluator.bind(one.fn, one.call, frame, self);
                    if (frame)
                        return frame;
                }
        }
        return null;
    }
    /** The class whose constructor a class calls for its base, or for the one that it names. */
    #constructed(derived, base) {
        const named = base === null ? undefined : this.#classes.classNamed(base, derived.file);
        const order = base === null ? this.#classes.lineage(derived).slice(1) : named ? this.#classes.lineage(named) : [];
        return order.find((cls) => cls.methods.some((method) => method.kind === 'constructor'));
    }
    /** Calls by which the constructors of an object hand arguments to a base class outside the repository. */
    outerConstruction(thing) {
        const found = [];
        for (const cls of this.#classes.lineage(thing.cls))
            for (const method of cls.methods.filter((one) => one.kind === 'constructor'))
                for (const { call } of baseCalls(method, this.#evaluator.program.language(method.file)))
                    found.push({ call, frame: this.methodFrame(thing, method) });
        const { cls, call, frame } = thing;
        const isOwn = this.#classes.lineage(cls).some(({ methods }) => methods.some(({ kind }) => kind === 'constructor'));
        // Without a constructor of its own, the object is made by that of the base class.
        return call && frame && !isOwn && this.#classes.extendsClient(cls) ? [{ call, frame }] : found;
    }
    /** Every method's activation on this object, for a look at what they do to it. */
    methodFrames(thing) {
        return this.#classes
            .lineage(thing.cls)
            .flatMap((cls) => cls.methods.map((method) => this.methodFrame(thing, method)));
    }
    classFrame(cls, self) {
        return { ...this.frameOfClass(cls), self, body: cls, memo: new Map() };
    }
    frameOfClass(cls) {
        return this.#evaluator.unbound(this.#evaluator.program.facts(cls.file).module);
    }
    /** The object itself as a value; the same each time. */
    selfOf(thing) {
        const known = this.#self.get(thing);
        if (known)
            return known;
        const made = thingValue(thing);
        this.#self.set(thing, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/deep-effects.js

const deep_effects_byMember = new WeakMap();
const NO_EFFECTS = [];
const wholes = new WeakMap();
/** Returns the effects of a list on what an object has under a name: `options.headers['Accept'] = '*'` for `headers`. */
function effectsOnMember(effects, name) {
    if (effects.length === 0)
        return effects;
    return (0,ensure/* ensure */.D)(deep_effects_byMember, effects, () => grouped(effects)).get(name) ?? NO_EFFECTS;
}
function grouped(effects) {
    const found = new Map();
    for (const effect of effects) {
        const [name] = changedPath(effect) ?? [];
        if (name !== undefined)
            (0,ensure/* ensure */.D)(found, name, () => []).push(effect);
    }
    return found;
}
/** Returns the effects of a list that hand the object, or what it has, to a call. */
function handingOn(effects) {
    if (effects.length === 0)
        return effects;
    return (0,ensure/* ensure */.D)(wholes, effects, () => effects.filter(({ kind }) => kind === 'passed'));
}
/** The members that lead from an object to what an effect changes; null: it changes nothing, or the object itself. */
function changedPath({ kind, expr, root }) {
    let object = null;
    if (kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member')
        object = expr.callee.object;
    else if ((kind === 'set' || kind === 'delete') && (expr.kind === 'index' || expr.kind === 'member'))
        object = expr.object;
    const path = object && pathOf(object);
    if (!path)
        return null;
    const own = root.startsWith('this.') ? path.slice(1) : path;
    return own.length > 0 ? own : null;
}
/** Names of the members from the variable that an expression starts with; null: it takes another way. */
function pathOf(expr) {
    const path = [];
    let at = expr;
    while (at.kind !== 'name') {
        // A member may be read by a method of its name.
        if (at.kind === 'call' && at.args.length === 0 && at.callee.kind === 'member')
            at = at.callee;
        if (at.kind === 'member')
            path.unshift(at.name);
        else if (at.kind === 'index' && at.key.kind === 'text')
            path.unshift(at.key.value);
        else
            return null;
        at = at.object;
    }
    return path;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/outer-effects.js

/** Id of a conditional block that no place of a file is in. */
const PERHAPS = -1;
/** Finds for each function of a file what others that it calls, or that stand in it, do to its variables. */
function outerEffects(file, source) {
    const all = new Map();
    const of = (fn) => (0,ensure/* ensure */.D)(all, fn, () => ({ invoked: new Map(), perhaps: new Map() }));
    const free = freeVariables(file, source);
    for (const fn of file.functions) {
        for (const [root, effects] of source.own(fn)) {
            if (root === 'this' || root.startsWith('this.') || source.declares(fn, root))
                continue;
            const home = declaringFunction(fn, root, source);
            if (!home || home === fn)
                continue;
            const list = (0,ensure/* ensure */.D)(of(home).perhaps, root, () => []);
            for (const effect of effects)
                list.push({ ...effect, statement: perhaps(effect.statement) });
        }
    }
    for (const fn of file.functions)
        for (const site of source.called(fn)) {
            const { callee } = site.call;
            const target = callee.kind === 'name' ? named(fn, callee.name, source) : null;
            if (!target || target === fn)
                continue;
            for (const root of free(target)) {
                if (!isAround(declaringFunction(target, root, source), fn))
                    continue;
                const effect = {
                    kind: 'invoked',
                    expr: site.call,
                    value: null,
                    statement: site.statement,
                    fn,
                    root,
                    called: target,
                };
                (0,ensure/* ensure */.D)(of(fn).invoked, root, () => []).push(effect);
            }
        }
    return all;
}
function perhaps(statement) {
    return { ...statement, blocks: [PERHAPS, ...statement.blocks] };
}
/** The function around a place that declares a variable; the module where none does. */
function declaringFunction(fn, name, source) {
    for (let at = fn; at; at = at.outer)
        if (at.kind === 'module' || source.declares(at, name))
            return at;
    return null;
}
/** Whether a function is another one, or has it inside. */
function isAround(outer, fn) {
    for (let at = fn; at; at = at.outer)
        if (at === outer)
            return true;
    return false;
}
/** The function of the file that a name means in another. */
function named(fn, name, source) {
    for (let at = fn; at; at = at.outer) {
        const found = source.inner(at, name);
        if (found.length > 0)
            return found.length === 1 ? found[0] : null;
        if (source.declares(at, name))
            return null;
    }
    return null;
}
/** Variables that each function, or one that it calls, does something to and does not declare. */
function freeVariables({ functions }, source) {
    const free = new Map();
    const callers = new Map();
    const open = [];
    const add = (fn, root) => {
        const found = (0,ensure/* ensure */.D)(free, fn, () => new Set());
        if (found.has(root) || source.declares(fn, root))
            return;
        found.add(root);
        open.push([fn, root]);
    };
    for (const fn of functions) {
        for (const { call } of source.called(fn)) {
            const target = call.callee.kind === 'name' ? named(fn, call.callee.name, source) : null;
            if (target && target !== fn)
                (0,ensure/* ensure */.D)(callers, target, () => new Set()).add(fn);
        }
        for (const root of source.own(fn).keys())
            if (root !== 'this' && !root.startsWith('this.'))
                add(fn, root);
    }
    // To the callers until nothing is new, as functions may call each other in a circle.
    for (let next = open.pop(); next; next = open.pop())
        for (const caller of callers.get(next[0]) ?? [])
            add(caller, next[1]);
    const none = new Set();
    return (fn) => free.get(fn) ?? none;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/root-key.js

/** Name of the variable that an expression starts from; `this.field` for a field of the own object. */
function rootKey(expr) {
    const root = (0,scan_facts/* rootOf */.I5)(expr);
    if (!root)
        return null;
    if (root.name !== 'this')
        return root.name;
    let at = expr;
    let member = null;
    while (at !== root) {
        if (at.kind === 'member') {
            member = at.name;
            at = at.object;
        }
        else if (at.kind === 'index') {
            member = null;
            at = at.object;
        }
        else if (at.kind === 'call') {
            member = null;
            at = at.callee;
        }
        else
            return null;
    }
    return member === null ? 'this' : `this.${member}`;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/outside-changes.js






/** Functions that give what another one makes. */
const MAX_MAKERS = 3;
/** Functions of one name that an object may be handed to. */
const MAX_TARGETS = 3;
/** Finds what is done to objects of a class from outside: `api.session.headers.clear()`. It may happen at any time. */
class OutsideChanges {
    #program;
    #uses;
    #lineage;
    #isClass;
    #holders = new Map();
    #firstUses = new WeakMap();
    #aliases = new WeakMap();
    #alone = new Map();
    #changes = new WeakMap();
    /** The same for all objects of a class of which there may be several. */
    #shared = new Map();
    /**
     * @param lineage a class and what it inherits from
     * @param isClass whether a file means a class by a name
     */
    constructor(program, uses, lineage, isClass) {
        this.#program = program;
        this.#uses = uses;
        this.#lineage = lineage;
        this.#isClass = isClass;
    }
    /**
     * What is done to a field of an object.
     *
     * @param isFixed no method but constructors assigns the field
     */
    of(thing, name, isFixed) {
        const { call: made, cls } = thing;
        const isOnly = isFixed && made !== null && this.#madeAlone(cls).has(made);
        const known = isOnly
            ? (0,ensure/* ensure */.D)(this.#changes, thing, () => new Map())
            : (0,ensure/* ensure */.D)(this.#shared, cls, () => new Map());
        return (0,ensure/* ensure */.D)(known, name, () => this.#changesOf(cls, name, isOnly ? made : null));
    }
    /** `only`: the call that makes the one object of a class; null: it may be any of several objects. */
    #changesOf(cls, name, only) {
        const sets = [];
        const effects = [];
        let isSure = false;
        for (const holder of this.#holdersOf(cls)) {
            const { fn, root } = holder;
            const all = this.#program.effectsAtAnyTime(fn, root);
            const isOnly = only !== null && holder.only?.made === only;
            const first = (effect) => isOnly && this.#isNew(holder, all, effect);
            const own = memberSets(all, name).filter(({ expr }) => expr.kind === 'member' && isHolder(expr.object, root));
            isSure ||= own.some(first);
            for (const set of own)
                sets.push(set);
            const last = own.at(-1)?.statement.start ?? 0;
            const on = [
                ...effectsOnMember(all, name),
                ...(this.#aliasesOf(holder).get(name) ?? []).flatMap((alias) => this.#program.effectsAtAnyTime(fn, alias)),
            ];
            for (const effect of on)
                effects.push(outside(effect, first(effect) && effect.statement.start > last));
        }
        return { sets, effects, isSure };
    }
    /** Calls that make the only object of a class. */
    #madeAlone(cls) {
        return (0,ensure/* ensure */.D)(this.#alone, cls, () => new Set(this.#holdersOf(cls).flatMap(({ only }) => (only ? [only.made] : []))));
    }
    /** Whether an effect happens on every path after the object was made, and before anything uses it. */
    #isNew(holder, all, { fn, statement: { start, blocks } }) {
        const { only } = holder;
        if (!only || fn !== holder.fn || start < only.since.end || String(blocks) !== String(only.since.blocks))
            return false;
        return start < (0,ensure/* ensure */.D)(this.#firstUses, holder, () => firstUse(holder, all));
    }
    #aliasesOf(holder) {
        return (0,ensure/* ensure */.D)(this.#aliases, holder, () => aliases(holder));
    }
    #holdersOf(cls) {
        return (0,ensure/* ensure */.D)(this.#holders, cls, () => {
            const holders = [];
            const open = this.#creations(cls);
            const seen = new Set();
            // Whether the object is the only one, and what was followed so far only gave it back.
            let isNew = !this.#isMadeElsewhere(cls) && this.#lineage(cls).every(callsNoneOfItsOwn);
            for (let index = 0; index < open.length; index++) {
                const site = open[index];
                isNew &&= open.length === index + 1;
                const own = this.#heldBy(site, isNew ? (open[0]?.call ?? null) : null);
                holders.push(...own);
                isNew &&= own.length === 0;
                const maker = site.fn;
                if (seen.has(maker) || seen.size >= MAX_MAKERS || !gives(maker, site))
                    continue;
                seen.add(maker);
                for (const call of this.#program.callsByName.get(maker.name) ?? [])
                    if (this.#program.reaches(call.fn.file, maker.file))
                        open.push(call);
            }
            return distinct([...holders, ...holders.flatMap((holder) => this.#handedOn(holder))]);
        });
    }
    /** Whether code may make objects of a class by another name, or by its value. */
    #isMadeElsewhere({ name, file }) {
        const outer = this.#program.facts(file).module;
        return this.#uses.asValue(name) || this.#program.aliases({ name, file, outer }).size > 0;
    }
    #creations(cls) {
        const all = this.#program.callsByName.get(cls.name) ?? [];
        return all.filter(({ fn }) => this.#program.concerns(fn.file, cls.file) && this.#isClass(cls.name, fn.file, cls));
    }
    /** What the object of a call is assigned to. */
    #heldBy({ call, fn, statement }, made) {
        if (statement.kind !== 'assign' || !statement.target || !isOf(statement.value, call))
            return [];
        const root = rootKey(statement.target);
        const only = made && { only: { made, since: statement } };
        if (statement.target.kind === 'name')
            return [{ fn, root: statement.target.name, ...only }];
        if (root === null || !root.startsWith('this.') || statement.target.kind !== 'member')
            return [];
        return (fn.owner?.methods ?? [fn]).map((method) => ({ fn: method, root, ...(method === fn && only) }));
    }
    /** Parameters of functions that an object is handed to. */
    #handedOn({ fn, root }) {
        return this.#program.effectsAtAnyTime(fn, root).flatMap(({ kind, expr, value }) => {
            if (kind !== 'passed' || expr.kind !== 'call' || value?.kind !== 'name')
                return [];
            const name = expr.callee.kind === 'name' || expr.callee.kind === 'member' ? expr.callee.name : '';
            const targets = this.#program.functionsByName.get(name) ?? [];
            const near = targets.filter(({ file }) => this.#program.reaches(fn.file, file));
            if (near.length > MAX_TARGETS)
                return [];
            const position = expr.args.findIndex((arg) => arg.value === value);
            return near.flatMap((target) => {
                const param = target.params[position];
                return param ? [{ fn: target, root: param.name }] : [];
            });
        });
    }
}
/** Holders without those that name the variable of a function again. */
function distinct(holders) {
    const roots = new Map();
    return holders.filter(({ fn, root, only }) => {
        if (only)
            return true;
        const known = (0,ensure/* ensure */.D)(roots, fn, () => new Set());
        const before = known.size;
        return known.add(root).size > before;
    });
}
/** Whether a value is that of a call, or the first of several that it gives. */
function isOf(value, call) {
    return value === call || (value.kind === 'index' && value.object === call && isFirst(value.key));
}
function isFirst(key) {
    return key.kind === 'text' && key.value === '0';
}
/** Whether a function gives back what a call in it makes. */
function gives({ statements }, { call, statement }) {
    if (statement.kind === 'return')
        return holdsCall(statement.value, call);
    const { target } = statement;
    if (target?.kind !== 'name' || !isOf(statement.value, call))
        return false;
    const { name } = target;
    return statements.some(({ kind, value }) => kind === 'return' && outside_changes_isVariable(value, name));
}
function holdsCall(value, call) {
    return value === call || (value.kind === 'list' && value.items[0] === call);
}
function outside_changes_isVariable(value, name) {
    const first = value.kind === 'list' ? value.items[0] : value;
    return first?.kind === 'name' && first.name === name;
}
/** Variables of a function that are given a field of an object, by its name: `session = api.session`. */
function aliases({ fn: { statements }, root }) {
    const found = new Map();
    for (const { kind, target, value } of statements)
        if (kind === 'assign' && target?.kind === 'name' && value.kind === 'member' && isHolder(value.object, root))
            (0,ensure/* ensure */.D)(found, value.name, () => []).push(target.name);
    return found;
}
/** Whether an expression is the variable or field itself, and not something that it has. */
function isHolder(expr, root) {
    if (expr.kind === 'name')
        return expr.name === root;
    return expr.kind === 'member' && expr.object.kind === 'name' && root === `this.${expr.name}`;
}
/** Where something may use an object for the first time after it was made, besides to set it up. */
function firstUse({ fn, only }, all) {
    const since = only?.since.end ?? 0;
    // Members that a statement goes through are read by calls in some languages: `api.session.headers['Accept'] = '*'`.
    const setting = new Set(all.filter(({ kind }) => kind === 'set').map(({ statement }) => statement.start));
    const isRead = ({ kind, expr, statement }) => kind === 'call' && expr.kind === 'call' && expr.args.length === 0 && setting.has(statement.start);
    const used = all.find((one) => one.statement.start >= since && !setsUpOnly(one) && !isRead(one));
    const left = fn.statements.find(({ kind, start }) => kind === 'return' && start >= since);
    return Math.min(used?.statement.start ?? Number.POSITIVE_INFINITY, left?.start ?? Number.POSITIVE_INFINITY);
}
/** Whether the constructors of a class call no method of its object, which could send a request. */
function callsNoneOfItsOwn({ methods }) {
    return methods.every(({ kind, statements }) => kind !== 'constructor' || statements.every(({ value }) => !callsOwn(value)));
}
function callsOwn(expr) {
    const { callee } = expr.kind === 'call' ? expr : { callee: null };
    if (callee?.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'this')
        return true;
    return (0,scan_facts/* partsOf */.CI)(expr).some(callsOwn);
}
/** An effect that code outside of a class has on its objects. @param isSure it surely happens before the object is used */
function outside(effect, isSure) {
    const blocks = isSure ? [] : [PERHAPS, ...effect.statement.blocks];
    const statement = { ...effect.statement, blocks };
    return { ...effect, statement, outside: true };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/functional-options.js






/** With more, which of the functions a maker is given is not followed. */
const MAX_OPTIONS = 24;
const functional_options_NONE = { values: [], effects: [], isSure: false };
/**
 * What functional options do to a field: functions that the maker of an object is given, and calls with the object.
 * `for _, option := range options { option(client) }`
 */
function changesByOptions(evaluator, thing, name) {
    const { call: made, frame } = thing;
    if (!made || !frame)
        return functional_options_NONE;
    const assigned = frame.fn.statements.find(({ kind, value }) => kind === 'assign' && value === made);
    if (assigned?.target?.kind !== 'name')
        return functional_options_NONE;
    const values = [];
    const effects = [];
    let isSure = false;
    for (const handed of evaluator.program.effectsAtAnyTime(frame.fn, assigned.target.name)) {
        const { kind, expr, value } = handed;
        if (kind !== 'passed' || expr.kind !== 'call' || value?.kind !== 'name')
            continue;
        const position = expr.args.findIndex((arg) => arg.value === value);
        const options = optionsIn(evaluator, expr.callee, targetsOf(evaluator, handed, frame));
        const isRun = options.length > 0 && runOf(evaluator, handed, expr, frame) === 'all';
        for (const option of options) {
            const param = option.fn.params[position]?.name;
            const inner = param === undefined ? null : evaluator.bind(option.fn, expr, frame, option.self, option.frame);
            if (param === undefined || !inner)
                continue;
            const all = evaluator.program.effectsAtAnyTime(option.fn, param);
            for (const set of memberSets(all, name)) {
                if (set.expr.kind !== 'member' || set.expr.object.kind !== 'name' || set.expr.object.name !== param)
                    continue;
                const given = set.value ? evaluator.value(set.value, inner) : UNKNOWN;
                const isSet = isRun && set.fn === option.fn && set.statement.blocks.length === 0;
                // The last one wins.
                if (isSet)
                    values.length = 0;
                values.push(isSet ? given : UNKNOWN);
                isSure ||= isSet;
            }
            for (const effect of effectsOnMember(all, name))
                effects.push(outside(effect, false));
        }
    }
    return { values, effects, isSure };
}
function targetsOf(evaluator, { expr }, frame) {
    return expr.kind === 'call' ? evaluator.targets.of(expr, frame).functions : [];
}
/** Of what a call may run, the functions that have another name, or none, than the variable that holds them. */
function optionsIn(evaluator, callee, targets) {
    if (callee.kind !== 'name' || targets.length > MAX_OPTIONS)
        return [];
    evaluator.count(targets.length);
    return targets.filter(({ fn }) => fn.name !== callee.name);
}
/**
 * What a call of a variable runs. `all`: each function that it is given, in their order; `some`: some of them; `unknown`:
 * something else, too.
 */
function runOf(evaluator, { statement, fn }, call, frame) {
    const around = conditions(statement.blocks, [], evaluator.program.branches(fn.file));
    const loops = around.flatMap(({ over }) => (over ? [over] : []));
    const items = loops.length > 0 ? itemsOf(evaluator, loops, frame) : [evaluator.value(call.callee, frame)];
    const { functions, isCut } = evaluator.targets.of(call, frame);
    if (!items || isCut || !items.every(isKnown))
        return 'unknown';
    const isAll = fn === frame.fn && loops.length === around.length && items.every(isOneFunction);
    return isAll && new Set(items.map(({ things }) => things[0])).size === functions.length ? 'all' : 'some';
}
/** What the list holds that a loop runs over; null: not all of it is known. */
function itemsOf(evaluator, loops, frame) {
    const [over, ...outer] = loops;
    const list = over && evaluator.value((0,analysis_loops/* dictionaryOf */._2)(over), frame);
    const [thing, ...others] = withoutViews(list?.things ?? []);
    if (!list || outer.length > 0 || list.open || others.length > 0)
        return null;
    if (thing?.kind !== 'dict' || thing.expr.kind !== 'list')
        return null;
    const items = [...evaluator.entries(list).values()];
    return items.length === thing.expr.items.length ? items : null;
}
/** Whether a value is one of known functions, or given from outside, where it counts as none. */
function isKnown({ things, open, awaits }) {
    return things.length === 0 ? awaits === true : !open && things.every(({ kind }) => kind === 'function');
}
function isOneFunction({ things }) {
    return things.length === 1 && things[0]?.kind === 'function';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/making.js

/**
 * The conditional blocks in which everything is assigned that a variable or field can hold, nothing aside: where
 * something is held, they ran. `if (!client) { client = create(); ... }`
 *
 * @returns null where none is known
 */
function makingOf(assigned) {
    const [first, ...others] = assigned.filter(({ value }) => !isNothing(value));
    if (!first || first.statement.blocks.length === 0 || others.some(({ fn }) => fn !== first.fn))
        return null;
    const kept = assigned.flatMap((one) => (one.kept && !isNothing(one.kept) ? one.kept.things : []));
    const blocks = first.statement.blocks.filter((id) => others.every(({ statement }) => statement.blocks.includes(id)) &&
        kept.every((one) => isMadeIn(one, first.fn, id)));
    const before = Math.max(first.statement.start, ...others.map(({ statement }) => statement.start));
    return blocks.length > 0 ? { fn: first.fn, blocks: new Set(blocks), before } : null;
}
function isMadeIn(thing, fn, block) {
    return thing.kind === 'view' && thing.making?.fn === fn && thing.making.blocks.has(block);
}
/** The blocks around an effect that may not have run although what it is on is there. */
function openBlocks({ fn, statement }, making) {
    const isAfter = making?.fn === fn && making.before < statement.start;
    return isAfter ? statement.blocks.filter((id) => !making.blocks.has(id)) : statement.blocks;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/never-given.js

const never_given_assigned = new WeakMap();
/**
 * Whether a field of an object that code makes is declared without a value, and only methods that nothing calls
 * give it one: whoever uses the sources may do so.
 */
function isNeverGiven(evaluator, { cls, call }, name) {
    const { callers, instances, program } = evaluator;
    // An object that no code of the sources makes may be read from data, but a builder is made by code.
    if (!call && !/builder$/i.test(cls.name))
        return false;
    const lineage = instances.lineage(cls);
    const owner = lineage.find(({ fields }) => fields.some((field) => field.name === name));
    const field = owner?.fields.find((one) => one.name === name);
    // What annotations mean is not known: they may have something give the field its value.
    if (!owner || !field || field.value || field.type === null || field.annotations || owner.annotations)
        return false;
    const all = (0,ensure/* ensure */.D)(never_given_assigned, program, () => assignmentsOf(program)).get(name) ?? [];
    evaluator.count(all.length);
    return all.every(({ target, fn }) => !mayMean(target, fn, lineage) || callers.isUncalled(fn));
}
/** Whether an assignment to something of the name may be one to the field of a class. */
function mayMean(target, fn, lineage) {
    const isOwn = target.kind === 'name' || (target.kind === 'member' && isSelf(target.object));
    const around = isOwn ? never_given_ownerOf(fn) : null;
    if (!isOwn)
        return true;
    for (let at = around; at; at = at.outer)
        if (lineage.includes(at))
            return true;
    return false;
}
function isSelf(expr) {
    return expr.kind === 'name' && expr.name === 'this';
}
function never_given_ownerOf(fn) {
    for (let at = fn; at; at = at.outer)
        if (at.owner ?? at.within)
            return at.owner ?? at.within ?? null;
    return null;
}
function assignmentsOf(program) {
    const all = new Map();
    for (const { functions } of program.files.values())
        for (const fn of functions)
            for (const { target } of fn.statements)
                if (target?.kind === 'name' || target?.kind === 'member')
                    (0,ensure/* ensure */.D)(all, target.name, () => []).push({ target, fn });
    return all;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/field-values.js










/** What the fields of objects hold. */
class FieldValues {
    #evaluator;
    #classes;
    #construction;
    #members;
    #uses;
    #outside;
    #fields = new WeakMap();
    #reading = new Set();
    constructor(evaluator, { classes, construction, members, uses }) {
        this.#evaluator = evaluator;
        this.#classes = classes;
        this.#construction = construction;
        this.#members = members;
        this.#uses = uses;
        this.#outside = new OutsideChanges(evaluator.program, uses, (cls) => classes.lineage(cls), (name, file, cls) => classes.classNamed(name, file) === cls);
    }
    /** What a field of an object holds; null: nothing is known of it. */
    of(thing, name) {
        const cache = (0,ensure/* ensure */.D)(this.#fields, thing, () => new Map());
        if (cache.has(name))
            return cache.get(name) ?? null;
        const key = `${thing.cls.file} ${thing.cls.name} ${thing.call?.start} ${name}`;
        if (this.#reading.has(key))
            return null;
        this.#reading.add(key);
        const value = this.#readField(thing, name);
        this.#reading.delete(key);
        cache.set(name, value);
        return value;
    }
    #readField(thing, name) {
        const methods = this.#classes.method(thing.cls, name);
        const self = this.#construction.selfOf(thing);
        const properties = methods.filter((fn) => fn.kind === 'property');
        const read = properties.length > 0 ? this.property(properties, self) : null;
        const lineage = this.#classes.lineage(thing.cls);
        if (properties.length > 0 && lineage.every((cls) => this.#members.setters(cls, name).length === 0))
            return read;
        const isBeside = this.#evaluator.program.language(thing.cls.file).fieldsBesideMethods;
        const isField = isBeside && lineage.some((cls) => this.#members.field(cls, name));
        if (methods.length > properties.length && !isField)
            return union(methods.map((fn) => thingValue({ kind: 'function', fn, self, frame: null })));
        const constructed = constructedField(this.#evaluator, thing, name);
        const given = [...this.#literalFields(thing, name), ...(constructed ? [constructed] : [])];
        const values = read ? [...given, read] : [...given];
        const effects = [];
        /** What each method that assigns the field gives it, and does to it then. */
        const afresh = [];
        let isOverridden = false;
        for (const cls of lineage) {
            const field = this.#members.field(cls, name);
            if (field?.value && given.length === 0 && !isOverridden) {
                isOverridden = this.#evaluator.program.language(cls.file).fieldsOverride === true;
                values.push(this.unlessChanged(this.#evaluator.value(field.value, this.#construction.classFrame(cls, self)), cls, field));
            }
            const set = this.#evaluator.annotated(field?.annotations, this.#construction.frameOfClass(cls));
            if (set)
                values.push(set);
            for (const method of this.#members.setters(cls, name)) {
                const set = this.#assigned(thing, method, name);
                if (set.values.length > 0 && set.effects.length > 0)
                    afresh.push(set);
                else {
                    values.push(...set.values);
                    effects.push(...set.effects);
                }
            }
            if (field?.type && values.every(isNothing) && (!field.value || values.length > 0)) {
                const given = cls.managed ? this.#evaluator.provided(field.type, name, cls.file) : null;
                const typed = given ?? this.#evaluator.instances.ofType(field.type, cls.file);
                if (typed)
                    values.push(typed);
            }
        }
        const setters = lineage.flatMap((cls) => this.#members.setters(cls, name));
        const isFixed = setters.every((method) => method.kind === 'constructor' || !this.#assigns(method, name));
        const changes = this.#outside.of(thing, name, isFixed);
        const options = changesByOptions(this.#evaluator, thing, name);
        if (changes.isSure || options.isSure) {
            values.length = 0;
            effects.length = 0;
            afresh.length = 0;
        }
        // Which of the texts it is then, the sources do not tell.
        if (options.values.length > 0 && !options.isSure)
            values.splice(0, values.length, ...values.map((value) => ({ ...value, texts: [] })));
        // Nobody says that the object has it when it is used.
        const isOnlySetOutside = changes.sets.length > 0 && !changes.isSure && values.length + afresh.length === 0;
        for (const { fn, value } of changes.sets)
            if (value)
                values.push(this.#evaluator.value(value, this.#evaluator.unbound(fn)));
        for (const value of options.values)
            values.push(value);
        for (const effect of [...changes.effects, ...options.effects])
            effects.push(effect);
        const isSetAtFirst = values.some(isNothing) && this.#isSetAtFirst(lineage, name);
        // What it was before it was set is used by nothing.
        if (isSetAtFirst && !(afresh.length === 0 && values.every(isNothing)))
            values.splice(0, values.length, ...values.filter((value) => !isNothing(value)));
        const inner = values.length + afresh.length === 0 ? this.#classes.innerClass(thing.cls, name) : null;
        if (inner)
            return inner;
        const assigned = afresh.map((set) => this.#withEffects(thing, self, set, effects));
        const others = afresh.length === 0 || (values.length > 0 && !values.every(isNothing))
            ? [this.#withEffects(thing, self, { values, effects: [] }, effects, () => this.#lent(thing, name))]
            : [];
        const all = [...others, ...assigned].filter((one) => one !== null);
        if (all.length === 0)
            return this.#evaluator.closed && isNeverGiven(this.#evaluator, thing, name) ? OMITTED : null;
        const value = atTimes(all);
        const isAssigned = given.length === 0 && values.length + afresh.length > 0 && !changes.isSure;
        const isNothingAtFirst = values.some(isNothing);
        const isUnset = isNothingAtFirst || isOnlySetOutside || (isAssigned && !isSetAtFirst && this.#startsUnset(lineage, name));
        return isUnset
            ? { ...value, unset: true, absent: value.absent === true || (isNothingAtFirst && !isNothing(value)) }
            : value;
    }
    /** Whether a constructor, a method that it calls on every path, or one that a library calls first gives a field what is not nothing. */
    #isSetAtFirst(lineage, name) {
        const called = lineage
            .flatMap(({ methods }) => methods.filter(({ kind }) => kind === 'constructor'))
            .flatMap(({ statements }) => statements.filter(({ blocks }) => blocks.length === 0))
            .flatMap(({ value }) => (value.kind === 'call' ? [(0,scan_facts/* lastName */.UK)(value.callee)] : []));
        return lineage
            .flatMap((cls) => this.#members.setters(cls, name))
            .some((method) => (method.kind === 'constructor' || called.includes(method.name) || this.#evaluator.callers.isStart(method)) &&
            this.#gives(method, name));
    }
    /** Whether a method assigns a field anew. */
    #assigns(method, name) {
        const { program } = this.#evaluator;
        const isSet = ({ kind, expr }) => kind === 'set' && isField(expr, name);
        return program.effects(method, `this.${name}`).some(isSet) || program.assignments(method, name).length > 0;
    }
    /** Whether a method assigns something to a field, and not nothing. */
    #gives(method, name) {
        const { program } = this.#evaluator;
        const isConstant = (value) => value?.kind === 'opaque' && value.constant;
        const sets = program.effects(method, `this.${name}`).filter(({ kind }) => kind === 'set');
        return [...sets, ...program.assignments(method, name)].some(({ value }) => !isConstant(value));
    }
    /** Whether a field is declared without a value, and no constructor gives it one. */
    #startsUnset(lineage, name) {
        return (lineage.some((cls) => this.#members.field(cls, name)?.value === null) &&
            lineage.every((cls) => this.#members.setters(cls, name).every(({ kind }) => kind !== 'constructor')));
    }
    /** What a field holds after it was assigned, with what is done to it then and by methods that do not assign it. */
    #withEffects(thing, self, set, anywhere, otherwise = () => null) {
        const known = set.values.length > 0 ? atTimes(set.values) : otherwise();
        const effects = [...set.effects, ...anywhere];
        if (effects.length === 0)
            return known;
        // A known client has no headers of a partner's before something sets them.
        const bare = this.#classes.extendsClient(thing.cls);
        const base = known ?? (bare ? NOTHING : UNKNOWN);
        const frame = { ...this.#construction.frameOfClass(thing.cls), self };
        const { making = null } = set;
        return this.#evaluator.viewed(base, effects, frame, { ...ANY_TIME, making }, thing);
    }
    /** A member of what an object embeds. */
    #lent(thing, name) {
        for (const { embedded, name: field } of this.#classes.lineage(thing.cls).flatMap(({ fields }) => fields)) {
            const inner = embedded && field !== name ? this.of(thing, field) : null;
            const found = inner && this.#evaluator.instances.member(inner, name);
            if (found)
                return found;
        }
        return null;
    }
    property(properties, self) {
        const values = properties.flatMap((fn) => {
            const frame = { ...this.#evaluator.unbound(fn), self, memo: new Map() };
            const returned = this.#evaluator.returns(frame);
            return returned ? [returned] : [];
        });
        return values.length > 0 ? union(values) : null;
    }
    /** Fields given in the literal that makes the object. */
    #literalFields(thing, name) {
        const listed = this.#listedField(thing, name);
        if (listed)
            return [listed];
        const literal = thing.call?.args.find((arg) => arg.value.kind === 'dict');
        if (!thing.call?.creates || !thing.frame || !literal)
            return [];
        const written = literal.value.kind === 'dict' ? literal.value.entries.filter(({ key }) => isText(key, name)) : [];
        const [only, ...others] = written;
        if (only?.value.kind === 'name' && others.length === 0)
            return [this.#evaluator.later.given(only.value, thing.call, thing.frame)];
        const entry = this.#evaluator.entries(this.#evaluator.value(literal.value, thing.frame)).get(name.toLowerCase());
        return entry ? [entry] : [];
    }
    /** A field given by its place in the literal that makes the object: `Config{"https://...", token}`. */
    #listedField({ call, frame, cls }, name) {
        const list = call?.creates ? call.args[0]?.value : undefined;
        if (!frame || list?.kind !== 'list' || !this.#evaluator.program.language(cls.file).literalsListFields)
            return null;
        const item = list.items[cls.fields.findIndex((field) => field.name === name)];
        return call && item && list.items.length === cls.fields.length
            ? this.#evaluator.later.given(item, call, frame)
            : null;
    }
    /** What a method assigns to a field, and does to what the field holds. */
    #assigned(thing, method, name) {
        const assigned = [];
        const effects = [];
        const { program } = this.#evaluator;
        if (this.#construction.runs(thing, method) === false)
            return { values: [], effects, making: null };
        const declared = this.#classes.extendsClient(thing.cls) ||
            this.#classes.lineage(thing.cls).some((cls) => this.#members.field(cls, name) !== undefined);
        const implicit = declared && program.language(method.file).implicitSelf === true && isFree(program, method, name);
        const all = [...program.effects(method, `this.${name}`), ...(implicit ? program.effects(method, name) : [])];
        const bare = implicit ? program.assignments(method, name) : [];
        if (all.length === 0 && bare.length === 0)
            return { values: [], effects, making: null };
        if (this.#evaluator.closed && this.#evaluator.callers.isUncalled(method))
            return { values: [], effects, making: null };
        const frame = this.#construction.methodFrame(thing, method);
        const gives = (value, statement) => {
            if (this.#isItself(name, value, frame))
                return;
            const given = otherThan(name, value, implicit).map((one) => this.#kept(one, frame));
            assigned.push({ fn: method, statement, value: given.length === 1 ? given[0] : union(given) });
        };
        for (const statement of bare)
            gives(statement.value, statement);
        for (const effect of all) {
            if (isField(effect.expr, name) && effect.kind === 'set' && effect.value)
                gives(effect.value, effect.statement);
            else
                effects.push(effect);
        }
        return { values: assigned.map(({ value }) => value), effects, making: makingOf(assigned) };
    }
    /** What a field holds that is given an expression; what a call makes has a later life of its own. */
    #kept(expr, frame) {
        return this.#evaluator.value(expr, expr.kind === 'call' ? frame : this.#evaluator.later.keptBy(frame));
    }
    /** Whether an assignment gives a field what it holds already, in a wrapper: `this.client = rateLimit(this.client)`. */
    #isItself(name, value, frame) {
        const wrapped = value.kind === 'call' ? wrappedArgument(value, frame, this.#evaluator) : null;
        return wrapped !== null && isField(wrapped, name);
    }
    /** What a class has under a name, and something unknown if code gives it another value or changes it. */
    unlessChanged(value, { name, file }, field) {
        const declared = { start: field.start, file };
        if (!this.#uses.changes(name, field.name, declared))
            return value;
        const [set, ...others] = this.#uses.sets(name, field.name, declared);
        if (set?.value && others.length === 0 && this.#runsFirst(set, file))
            return this.#evaluator.value(set.value, this.#evaluator.unbound(set.fn));
        return union([
            { ...value, texts: [] },
            { ...UNKNOWN, things: [{ kind: 'outside', name: '' }] },
        ]);
    }
    /** Whether a statement surely runs before anything uses what a file defines. */
    #runsFirst({ fn, statement }, file) {
        if (fn.kind !== 'module' || statement.blocks.length > 0)
            return false;
        const { folderFile, foldersRunFirst } = this.#evaluator.program.language(file);
        const [, folder, name] = /^(.*\/)?([^/.]*)\.\w+$/.exec(fn.file) ?? [];
        return fn.file === file || (foldersRunFirst === true && name === folderFile && file.startsWith(folder ?? ''));
    }
}
/**
 * What an assignment gives a field that it does not hold already: `field = field ?? value`.
 *
 * @param implicit the bare name means the field
 */
function otherThan(name, value, implicit) {
    if (value.kind !== 'choice' || !value.standsIn)
        return [value];
    const [kept, ...others] = value.options;
    const isKept = kept && (isField(kept, name) || (implicit && kept.kind === 'name' && kept.name === name));
    return isKept ? others : [value];
}
/** Whether a key is a text, whatever its case. */
function isText(key, text) {
    return key?.kind === 'text' && key.value.toLowerCase() === text.toLowerCase();
}

// EXTERNAL MODULE: ./.build/src/scan/analysis/header-names.js
var header_names = __webpack_require__(2946);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/held-results.js


/** `new Lazy<T>(() => x).Value`: what the function gives that an object is made with; null: the object holds nothing so. */
function heldResult(evaluator, { call, frame }, member) {
    const { holders } = evaluator.program.language(frame.fn.file);
    const cls = (0,scan_facts/* lastName */.UK)(call.callee);
    const [given] = call.args;
    if (!holders || !call.creates || !Object.hasOwn(holders, cls) || holders[cls] !== member || !given)
        return null;
    const results = evaluator.value(given.value, frame).things.flatMap((thing) => {
        if (thing.kind !== 'function')
            return [];
        const around = thing.frame ? evaluator.inside(thing.fn, thing.frame) : evaluator.unbound(thing.fn);
        return evaluator.returns(thing.self ? { ...around, self: thing.self, memo: new Map() } : around) ?? [];
    });
    return results.length > 0 ? union(results) : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/chosen-classes.js


/** Calls of classes that the running program chooses; beyond these, none says more. */
const MAX_SITES = 100;
/** Entries of a table of classes. */
const MAX_CLASSES = 200;
/** Calls that make objects of classes in a table: `new Resources[name](this)`. */
class ChosenClasses {
    #evaluator;
    #sites = null;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The calls that may make an object of a class. */
    of(cls) {
        return this.#all().get(cls) ?? [];
    }
    #all() {
        if (this.#sites)
            return this.#sites;
        const found = new Map();
        this.#sites = found;
        const { program } = this.#evaluator;
        const sites = (program.callsByName.get('') ?? []).filter(({ call }) => call.creates && call.callee.kind === 'index');
        for (const site of sites.slice(0, MAX_SITES)) {
            const { callee } = site.call;
            if (callee.kind !== 'index')
                continue;
            const table = this.#evaluator.value(callee.object, this.#evaluator.unbound(site.fn));
            for (const entry of [...this.#evaluator.entries(table).values()].slice(0, MAX_CLASSES))
                for (const thing of withoutViews(entry.things))
                    if (thing.kind === 'class')
                        (0,ensure/* ensure */.D)(found, thing.cls, () => []).push(site);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/creation-frames.js

/** Calls of one function that are looked at for what they give it. */
const MAX_CALLS = 4;
const asked = new WeakMap();
/**
 * The activations of a function that hands what it is given to an object which it makes, by the calls of the sources:
 * `function addResources(client) { client.alerts = new Alerts(client); }` with `addResources(this)`.
 */
function givenFrames({ call, fn }, evaluator) {
    if (fn.kind === 'constructor' || fn.kind === 'module' || !handsOn(call, fn))
        return [];
    const running = asked.get(evaluator) ?? new Set();
    asked.set(evaluator, running);
    if (running.has(fn))
        return [];
    running.add(fn);
    try {
        const sites = evaluator.callers.of(fn);
        if (sites.length > MAX_CALLS)
            return [];
        return sites.flatMap((site) => {
            const frame = evaluator.unbound(site.fn);
            const target = evaluator.targets.of(site.call, frame).functions.find((one) => one.fn === fn);
            return evaluator.bind(fn, site.call, frame, target?.self ?? null, target?.frame ?? null) ?? [];
        });
    }
    finally {
        running.delete(fn);
    }
}
/** Whether a call is given a parameter of the function that it is in. */
function handsOn({ args }, { params }) {
    const names = new Set(params.map(({ name }) => name));
    return args.some(({ value }) => names.has((0,scan_facts/* rootOf */.I5)(value)?.name ?? ''));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/known-objects.js





/** Objects of one class that are told apart. */
const MAX_INSTANCES = 6;
/** The objects of a class that the sources make. */
class KnownObjects {
    #evaluator;
    #classes;
    #construction;
    #uses;
    #chosen;
    #any = new Map();
    /** Activations in which the fields of objects of a class get their values. */
    #initial = new Map();
    constructor(evaluator, classes, construction, uses) {
        this.#evaluator = evaluator;
        this.#classes = classes;
        this.#construction = construction;
        this.#uses = uses;
        this.#chosen = new ChosenClasses(evaluator);
    }
    /** Every known object of a class or its heirs; one of which nothing is known if none is made anywhere. */
    anyOf(cls) {
        const known = this.#any.get(cls);
        if (known)
            return known;
        const registered = cls.declares === undefined ? null : this.#evaluator.registered(cls);
        const any = thingValue({ kind: 'instance', cls, call: null, frame: null });
        // Another call may make it otherwise.
        const generic = registered && this.#uses.asType(cls.name) > 1 ? union([registered, any]) : (registered ?? any);
        this.#any.set(cls, generic);
        const made = [];
        for (const heir of this.#classes.heirs(cls))
            for (const site of this.#creations(heir)) {
                if (made.length > MAX_INSTANCES)
                    break;
                if (this.#evaluator.targets.of(site.call, this.#evaluator.unbound(site.fn)).cls !== heir)
                    continue;
                // Beyond the limit, an object of which nothing is known is among them.
                for (const frame of this.#framesOf(site, cls))
                    made.push(made.length < MAX_INSTANCES ? this.#evaluator.value(site.call, frame) : generic);
            }
        for (const { call, fn } of made.length === 0 ? this.#chosen.of(cls) : [])
            made.push(thingValue({ kind: 'instance', cls, call, frame: this.#evaluator.unbound(fn) }));
        if (this.#chosen.of(cls).length > 0 && this.#evaluator.program.mentionsOf(cls.name) > 1)
            made.push(generic);
        const heirs = this.#classes.heirs(cls).filter((heir) => heir !== cls);
        const unmade = heirs
            .slice(0, MAX_INSTANCES)
            .map((heir) => thingValue({ kind: 'instance', cls: heir, call: null, frame: null }));
        const value = made.length > 0
            ? union(this.#settled(made))
            : unmade.length > 0
                ? union(heirs.length > MAX_INSTANCES ? [...unmade, generic] : unmade)
                : generic;
        this.#any.set(cls, value);
        return value;
    }
    /** If nobody but the sources makes objects, those that are made of what the sources show, as long as there are some. */
    #settled(made) {
        const { closed } = this.#evaluator;
        if (!closed)
            return made;
        const isSettled = ({ things }) => things.every((thing) => thing.kind !== 'instance' ||
            (thing.frame !== null &&
                thing.call?.args.every(({ value }) => !this.#evaluator.value(value, thing.frame).awaits)));
        const settled = made.filter(isSettled);
        return settled.length > 0 ? settled : made;
    }
    /** Activations in which an object is made: a constructor knows what the object that it makes was given itself. */
    #framesOf(site, cls) {
        const { fn, statement } = site;
        const body = this.#evaluator.program.bodyOf(statement);
        if (body && body !== cls)
            return [(0,ensure/* ensure */.D)(this.#initial, body, () => this.#construction.classFrame(body, this.anyOf(body)))];
        const { owner } = fn;
        const isOther = owner !== null && owner !== cls;
        const isSetUp = isOther && this.#construction.setUpBy({ kind: 'instance', cls: owner, call: null, frame: null }, fn) !== null;
        const isKnown = isOther && (fn.kind === 'constructor' || isSetUp);
        const around = isKnown ? this.anyOf(owner).things.filter((thing) => thing.kind === 'instance') : [];
        const made = around.filter(({ call }) => call !== null || isSetUp);
        const frames = made.map((thing) => this.#construction.methodFrame(thing, fn));
        if (frames.length > 0 && frames.length === around.length)
            return frames;
        return [...givenFrames(site, this.#evaluator), this.#evaluator.unbound(fn)];
    }
    /** Calls that may make an object of a class: by its name, or as `Self` in its own methods. */
    #creations(cls) {
        const { program } = this.#evaluator;
        const own = (program.callsByName.get('Self') ?? []).filter((site) => site.fn.owner === cls);
        const names = new Set([cls.name, ...requiredAs(program, cls.file)]);
        const all = [...[...names].flatMap((name) => program.callsByName.get(name) ?? []), ...own];
        return all.filter((site) => program.concerns(site.fn.file, cls.file));
    }
    /** A member of an object that is not known, where only one class of the repository declares a field of that name. */
    declaredAs(name, file) {
        const { program } = this.#evaluator;
        const all = name.length > 7 ? (program.typedFields.get(name) ?? []) : [];
        const fields = all.filter((one) => program.reaches(file, one.file));
        const [field] = fields;
        return field && fields.length === 1 ? this.ofType(field.type, file) : null;
    }
    /** What a variable of a declared type holds; null if the type is none of the repository's. */
    ofType(type, file) {
        const { program } = this.#evaluator;
        if (type.includes('.')) {
            const cls = this.#classes.classOf(type, file);
            const any = cls ? this.anyOf(cls) : null;
            return any && { ...any, among: any.things.length > 1 };
        }
        const near = (items, fileOf) => items?.filter((one) => program.reaches(file, fileOf(one))) ?? [];
        const own = near(program.classesByName.get(type), (cls) => cls.file);
        const classes = own.length > 0 ? own : near(program.subclasses.get(type), (cls) => cls.file);
        if (classes.length > 4)
            return null;
        // An interface of the sources with one class that implements it stands for that class.
        const isSole = classes.length === 1 && near(program.interfaces.get(type), (path) => path).length === 1;
        const guessed = own.length !== 1 && !isSole;
        const objects = union(classes.map((cls) => this.anyOf(cls)));
        if (classes.length > 0)
            return { ...objects, guessed, among: objects.things.length > 1 };
        const typed = near(program.typed.get(type), ({ module }) => module.file);
        if (typed.length === 0 || typed.length > 2)
            return null;
        const values = typed.map(({ statement, module }) => this.#evaluator.value(statement.value, this.#evaluator.unbound(module)));
        // A type says what an object is, but not which text another variable has.
        const things = values.map((value) => (value.things.length > 0 ? { ...value, texts: [] } : UNKNOWN));
        return { ...union(things), guessed: true };
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/member-changes.js





/** Something of which nothing is known. */
const UNKNOWN_THING = {
    ...UNKNOWN,
    things: [{ kind: 'outside', name: '' }],
};
/** What is done to what an object has under a name, through the object. */
class MemberChanges {
    #evaluator;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** What a member holds after what is done to it through the object: `options.headers['Accept'] = '*'`. */
    of(held, { effects, frame, instance, at, since: made }, name, { since, isSure }) {
        const stretch = { at, since };
        const deep = effectsOnMember(effects, name);
        const isDone = someWithin(deep, stretch);
        const changed = isDone ? this.#evaluator.viewed(held, deep, frame, stretch, instance) : held;
        // What was done before something else took its place counts no more, as far as that did.
        const isReplaced = !isSure && deep.some((effect) => isWithin(effect, { at: since, since: made }));
        const others = handingOn(effects).filter((effect) => isWithin(effect, { at, since: made }));
        const unknown = others.flatMap((effect) => this.#mayChange(effect, name, frame));
        if (isReplaced)
            unknown.push(UNKNOWN_THING);
        return unknown.length > 0 ? union([changed, ...unknown]) : changed;
    }
    /** What stands for the changes that a call may make to what an object that it is handed has under a name. */
    #mayChange({ expr, value, fn }, name, frame) {
        if (expr.kind !== 'call' || value?.kind !== 'name')
            return [];
        const { program, targets } = this.#evaluator;
        const around = frame.fn === fn ? frame : this.#evaluator.unbound(fn);
        const called = this.#evaluator.value(expr.callee, around);
        // A function that whoever calls gives may change anything.
        if (called.awaits)
            return [{ ...UNKNOWN_THING, needs: called.needs, awaits: true }];
        const position = expr.args.findIndex((arg) => arg.value === value);
        const changes = targets.of(expr, around).functions.some((target) => {
            const param = target.fn.params[position];
            const own = param ? effectsOnMember(program.effects(target.fn, param.name), name) : [];
            return own.some((effect) => this.#mayNameHeader(effect, target));
        });
        return changes ? [UNKNOWN_THING] : [];
    }
    /** Whether an effect is not known to be about another header. */
    #mayNameHeader({ expr }, { fn, frame }) {
        const key = expr.kind === 'index' ? expr.key : expr.kind === 'call' ? expr.args[0]?.value : undefined;
        const around = frame ? this.#evaluator.inside(fn, frame) : this.#evaluator.unbound(fn);
        const written = key ? literalKey(this.#evaluator.value(key, around)) : null;
        return written === null || (0,header_names/* headerMatch */.zF)(written) !== null;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/members.js

const OWN = 'this.';
/** Looks the members of classes up by name, so that a class with many fields is not walked for each of them. */
class MemberIndex {
    #program;
    #members = new Map();
    constructor(program) {
        this.#program = program;
    }
    methods(cls, name) {
        return this.#of(cls).methods.get(name) ?? [];
    }
    field(cls, name) {
        return this.#of(cls).fields.get(name);
    }
    setters(cls, name) {
        return this.#of(cls).setters.get(name) ?? [];
    }
    #of(cls) {
        return (0,ensure/* ensure */.D)(this.#members, cls, () => {
            const methods = new Map();
            const setters = new Map();
            for (const method of cls.methods) {
                (0,ensure/* ensure */.D)(methods, method.name, () => []).push(method);
                const touched = [...this.#program.touched(method)];
                const names = new Set(touched.map((root) => (root.startsWith(OWN) ? root.slice(OWN.length) : root)));
                for (const name of names)
                    (0,ensure/* ensure */.D)(setters, name, () => []).push(method);
            }
            // The first of a name counts.
            const fields = new Map([...cls.fields].reverse().map((field) => [field.name, field]));
            return { methods, fields, setters };
        });
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/name-uses.js



/** What all files do with the names of classes, besides making objects of them. */
class NameUses {
    #program;
    #effects = null;
    #types = null;
    constructor(program) {
        this.#program = program;
    }
    /** How many calls have a class as a type argument: `AddSingleton<Api>()`. */
    asType(name) {
        this.#types ??= this.#countTypes();
        return this.#types.get(name) ?? 0;
    }
    /** Whether code uses a class as a value, as a table or a container does, and not only to make objects of it. */
    asValue(name) {
        return this.#program.mentionsOf(name) > (this.#program.callsByName.get(name) ?? []).length || this.asType(name) > 0;
    }
    /**
     * Whether code changes what a class itself has under a name: `Api.DEFAULTS = {}`, `Api.headers.clear()`.
     *
     * @param declared the statement that makes the member
     */
    changes(cls, name, declared) {
        const all = this.#effectsOn(cls);
        return (this.sets(cls, name, declared).length > 0 ||
            effectsOnMember(all, name).some((effect) => isOther(effect, declared) && setsUpOnly(effect)));
    }
    /** Where code gives what a class itself has under a name another value. */
    sets(cls, name, declared) {
        const isItself = ({ expr }) => expr.kind === 'member' && expr.object.kind === 'name';
        return memberSets(this.#effectsOn(cls), name).filter((set) => isItself(set) && isOther(set, declared));
    }
    #effectsOn(cls) {
        this.#effects ??= this.#collect();
        return this.#effects.get(cls) ?? [];
    }
    #collect() {
        const found = new Map();
        const { classesByName, files } = this.#program;
        for (const { functions } of files.values())
            for (const fn of functions)
                for (const root of this.#program.touched(fn))
                    if (classesByName.has(root)) {
                        const known = (0,ensure/* ensure */.D)(found, root, () => []);
                        for (const effect of this.#program.effects(fn, root))
                            known.push(effect);
                    }
        return found;
    }
    #countTypes() {
        const found = new Map();
        for (const { call } of this.#program.calls)
            for (const type of call.callee.kind === 'member' ? (call.callee.types ?? []) : [])
                found.set(type, (found.get(type) ?? 0) + 1);
        return found;
    }
}
/** Whether an effect is not the declaration itself. */
function isOther({ statement, fn }, { start, file }) {
    return statement.start !== start || fn.file !== file;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/tuples.js

/** A field of what `X(...)` makes, where `X = namedtuple('X', [fields])`; null: it is no such tuple. */
function tupleField(evaluator, { call, frame }, name) {
    const makers = withoutViews(evaluator.value(call.callee, frame).things);
    const maker = makers.find((thing) => thing.kind === 'made' && /(?:^|\.)namedtuple$/.test(thing.name));
    if (maker?.kind !== 'made')
        return null;
    const index = fieldsOf(evaluator, maker).indexOf(name);
    if (index === -1)
        return null;
    const positional = call.args.filter((arg) => arg.name === null && !arg.spread);
    const arg = call.args.find((one) => one.name === name) ?? positional[index];
    return arg ? evaluator.value(arg.value, frame) : null;
}
/** Names in a list, or in one text with blanks or commas between them. */
function fieldsOf(evaluator, { call, frame }) {
    const fields = call.args[1];
    if (!fields)
        return [];
    const value = evaluator.value(fields.value, frame);
    const listed = [...evaluator.entries(value).values()].flatMap(({ texts }) => texts.slice(0, 1));
    if (listed.length > 0)
        return listed.map((text) => text.value);
    return (value.texts[0]?.value ?? '').split(/[\s,]+/);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/instances.js
















/** A method that is called on a variable works on what was done to that, too. */
function calledOn(member, view) {
    return member.kind === 'function' && member.self ? { ...member, self: thingValue(view) } : member;
}
/** Objects of the repository's own classes: what their members are. */
class Instances {
    #evaluator;
    #members;
    #classes;
    #construction;
    #known;
    #fields;
    #changes;
    #onClient = new Map();
    #bodies = new Map();
    /** Members of views, of which many can lead to the same value. */
    #ofViews = new WeakMap();
    constructor(evaluator) {
        this.#evaluator = evaluator;
        this.#changes = new MemberChanges(evaluator);
        this.#members = new MemberIndex(evaluator.program);
        const uses = new NameUses(evaluator.program);
        this.#classes = new Classes(evaluator, this.#members);
        this.#construction = new Construction(evaluator, this.#classes);
        this.#known = new KnownObjects(evaluator, this.#classes, this.#construction, uses);
        const [classes, construction, members] = [this.#classes, this.#construction, this.#members];
        this.#fields = new FieldValues(evaluator, { classes, construction, members, uses });
    }
    /** A class and its base classes, as far as they are in the repository. */
    lineage(cls) {
        return this.#classes.lineage(cls);
    }
    /** Names of what a class inherits from outside the repository. */
    outerBases(cls) {
        return this.#classes.outerBases(cls);
    }
    /** Whether a class inherits from a library's client. */
    extendsClient(cls) {
        return this.#classes.extendsClient(cls);
    }
    /** The class that a file means by a name: its own, the one that it imports, or most likely one of the repository. */
    classNamed(name, file) {
        return this.#classes.classNamed(name, file);
    }
    /** The class that a file means by a type, which may be written behind the name of another package. */
    classOf(type, file) {
        return this.#classes.classOf(type, file);
    }
    /** The class that declares a field which a class has, and where that ends. */
    fieldOf(cls, name) {
        return this.#classes.fieldOf(cls, name);
    }
    method(cls, name) {
        return this.#classes.method(cls, name);
    }
    /** Every known object of a class or its heirs; one of which nothing is known if none is made anywhere. */
    anyOf(cls) {
        return this.#known.anyOf(cls);
    }
    /** A member of an object that is not known, where only one class of the repository declares a field of that name. */
    declaredAs(name, file) {
        return this.#known.declaredAs(name, file);
    }
    /** What a variable of a declared type holds; null if the type is none of the repository's. */
    ofType(type, file) {
        return this.#known.ofType(type, file);
    }
    /** A method's activation on this object; a constructor's with the arguments that made it. */
    methodFrame(thing, method) {
        return this.#construction.methodFrame(thing, method);
    }
    /** The constructor that a call of another one of its class runs; null: several may. */
    constructorOf(cls, call, by) {
        return this.#construction.constructorOf(cls, call, by);
    }
    /** Whether a method runs when an object is made, if it is one of several constructors; null: another one may. */
    runs(thing, method) {
        return this.#construction.runs(thing, method);
    }
    /** Whether one of several constructors of a class surely runs when an object is made. */
    someRun(thing, constructors) {
        return this.#construction.someRun(thing, constructors);
    }
    /** Calls by which the constructors of an object hand arguments to a base class outside the repository. */
    outerConstruction(thing) {
        return this.#construction.outerConstruction(thing);
    }
    /** Every method's activation on this object, for a look at what they do to it. */
    methodFrames(thing) {
        return this.#construction.methodFrames(thing);
    }
    /** The object itself as a value; the same each time. */
    selfOf(thing) {
        return this.#construction.selfOf(thing);
    }
    /** A member of what a value can be; null if nothing is known of it. */
    member(value, name) {
        const found = value.things.map((thing) => this.#memberOf(thing, name)).filter((one) => one !== null);
        if (found.length === 0)
            return null;
        const all = union(found);
        return value.needs.size === 0 ? all : union([all, { ...value, texts: [], things: [] }]);
    }
    #memberOf(thing, name) {
        switch (thing.kind) {
            case 'instance':
                return this.#fields.of(thing, name);
            case 'view':
                return (0,ensure/* ensure */.D)((0,ensure/* ensure */.D)(this.#ofViews, thing, () => new Map()), name, () => this.#viewed(thing, name));
            case 'class':
                return this.#static(thing.cls, name);
            case 'module':
                return this.#evaluator.targets.ofModule(name, thing.module);
            case 'dict':
            case 'merged':
                return this.#evaluator.entries(thingValue(thing)).get(name.toLowerCase()) ?? null;
            case 'made':
                return tupleField(this.#evaluator, thing, name) ?? heldResult(this.#evaluator, thing, name);
            default:
                return null;
        }
    }
    #viewed(thing, name) {
        const set = [];
        let since = thing.since;
        let isSure = true;
        for (const effect of memberSets(thing.effects, name)) {
            if (effect.expr.kind !== 'member' || !effect.value)
                continue;
            const object = effect.expr.object;
            if (object.kind !== 'name' && !effect.root.startsWith('this.'))
                continue;
            if (!isWithin(effect, thing))
                continue;
            set.push(this.#evaluator.value(effect.value, this.#evaluator.frameOf(effect, thing)));
            since = Math.max(since, effect.statement.end);
            isSure = effect.statement.blocks.length === 0;
        }
        const own = this.member(thing.of, name) ?? copiedEntries(thing, this.#evaluator).get(name.toLowerCase()) ?? null;
        const base = own && { ...own, things: own.things.map((one) => calledOn(one, thing)) };
        const held = base && (set.length === 0 || base.things.length + base.texts.length > 0) ? [...set, base] : set;
        if (held.length === 0)
            return null;
        const given = isSure && set.length > 0 ? null : givenByKey(thing, this.#evaluator);
        return this.#changes.of(union(given ? [...held, given] : held), thing, name, { since, isSure });
    }
    #static(cls, name) {
        const methods = this.#classes.method(cls, name);
        const self = thingValue({ kind: 'class', cls });
        const read = methods.length > 0 && methods.every((fn) => fn.kind === 'property') && this.#fields.property(methods, self);
        if (read)
            return read;
        if (methods.length > 0)
            return union(methods.map((fn) => thingValue({ kind: 'function', fn, self, frame: null })));
        for (const at of this.#classes.lineage(cls)) {
            const field = this.#members.field(at, name);
            const value = field?.value ? this.#evaluator.value(field.value, this.#bodyOf(at)) : null;
            // It is assigned behind the class, and perhaps to another one.
            const isElsewhere = field && (field.start > at.end || field.end < at.start);
            const isOften = isElsewhere && assignmentsTo(this.#evaluator.program, name) > 1;
            if (value && field)
                return this.#fields.unlessChanged(isOften ? { ...value, guessed: true } : value, at, field);
        }
        const one = { kind: 'instance', cls, call: null, frame: null };
        return this.#fields.of(one, name);
    }
    /** The activation in which the fields of a class are given their values. */
    #bodyOf(cls) {
        const self = thingValue({ kind: 'class', cls });
        return (0,ensure/* ensure */.D)(this.#bodies, cls, () => ({
            ...this.#construction.classFrame(cls, self),
            body: cls,
            memo: new Map(),
        }));
    }
    /** What an object that is a library's client does to what it inherits from there, in methods that something calls. */
    onClient(thing) {
        return (0,ensure/* ensure */.D)(this.#onClient, thing.cls, () => {
            if (!this.#classes.extendsClient(thing.cls))
                return [];
            const { program } = this.#evaluator;
            const lineage = this.#classes.lineage(thing.cls);
            const isInherited = (name) => lineage.every((cls) => !this.#members.field(cls, name) && this.#members.methods(cls, name).length === 0);
            const runs = ({ kind, name }) => kind === 'constructor' || program.callsByName.has(name);
            return lineage
                .flatMap(({ methods }) => methods.filter(runs))
                .flatMap((method) => [...new Set(program.touched(method))]
                .filter((root) => isInherited(root.replace(/^this\./, '')) && this.#isOwnMember(root, method))
                .flatMap((root) => program.effects(method, root)));
        });
    }
    /** Whether a method means a member of its own object by what begins so: `this.headers`, or the bare name of what holds headers. */
    #isOwnMember(root, method) {
        if (root.startsWith('this.'))
            return true;
        const { program } = this.#evaluator;
        const isImplicit = program.language(method.file).implicitSelf === true;
        return isImplicit && (0,header_names/* holdsClientHeaders */.gh)(root) && isFree(program, method, root);
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/aliases.js

/**
 * Where two variables of a function hold the same object, what is done to one is done to the other: `g = h`,
 * `h = request.headers`, and `this.session = session`. What is done to `h` after `o = { headers: h }` is done to what `o`
 * has under that key. A variable that is assigned more than once is no alias, since it holds several objects.
 */
function shareEffects(fn, assignments, effects, called) {
    const isSteady = (name) => (assignments.get(name)?.length ?? 0) + (fn.params.some((param) => param.name === name) ? 1 : 0) <= 1;
    for (const [name, [first, ...others]] of assignments) {
        const value = first?.kind === 'assign' && others.length === 0 ? first.value : undefined;
        const method = value && called.has(name) ? aliases_ownerOf(value) : null;
        if (method !== null && method !== name && isSteady(name) && isSteady(method)) {
            // A method that a variable holds works on what is done to its object by then.
            effects.set(name, inOrder([...(effects.get(name) ?? []), ...(effects.get(method) ?? [])]));
            continue;
        }
        const root = value && aliased(value);
        if (!value || root === null || root === undefined || root === name || !isSteady(name) || !isSteady(root))
            continue;
        const own = effects.get(name) ?? [];
        const given = effects.get(root) ?? [];
        if (own.length === 0 && given.length === 0)
            continue;
        const all = [...own, ...given].sort((a, b) => a.statement.start - b.statement.start);
        effects.set(root, all);
        if (value.kind === 'name')
            effects.set(name, all);
    }
    for (const [name, [first, ...others]] of assignments) {
        if (first?.kind !== 'assign' || first.value.kind !== 'dict' || others.length > 0)
            continue;
        const done = onEntries(first.value, name, effects, isSteady);
        if (done.length > 0)
            effects.set(name, inOrder([...(effects.get(name) ?? []), ...done]));
    }
    for (const [field, own] of keptInFields(effects)) {
        const [set, ...others] = own.filter(isKept);
        const name = set?.value?.kind === 'name' ? set.value.name : null;
        if (!set || name === null || others.length > 0 || !isSteady(name))
            continue;
        // What was done before is part of what the field is given.
        const given = (effects.get(name) ?? []).filter(({ statement }) => statement.start > set.statement.start);
        const { blocks } = set.statement;
        const done = own.filter((one) => one !== set && blocks.every((id) => one.statement.blocks.includes(id)));
        if (given.length > 0)
            effects.set(field, inOrder([...own, ...given]));
        if (done.length > 0)
            effects.set(name, inOrder([...(effects.get(name) ?? []), ...done]));
    }
}
/**
 * Returns what is done to the variables in a dictionary after it was made, in terms of the variable that holds it: up to
 * where the entry may be replaced, or the holder is handed to something that may do so.
 */
function onEntries(dict, holder, effects, isSteady) {
    return dict.entries.flatMap(({ key, value }, index) => {
        if (key?.kind !== 'text' || value.kind !== 'name' || value.name === holder || !isSteady(value.name))
            return [];
        const entry = key.value.toLowerCase();
        // A later entry of the same name takes the place of this one.
        if (dict.entries.slice(index + 1).some((one) => mayBe(one.key, entry)))
            return [];
        const until = (effects.get(holder) ?? []).find((effect) => mayReplace(effect, holder, entry))?.statement.start;
        const given = (effects.get(value.name) ?? []).filter(({ statement: { start } }) => start >= dict.end && start < (until ?? Number.POSITIVE_INFINITY));
        if (given.length > MAX_SHARED)
            return [];
        const { start, end } = value;
        const name = { kind: 'name', name: holder, start, end };
        const member = { kind: 'member', object: name, name: key.value, start, end };
        return given.flatMap((effect) => {
            const expr = CHANGES.has(effect.kind) ? startingFrom(member, effect.expr, value.name) : null;
            return expr ? [{ ...effect, expr, root: holder }] : [];
        });
    });
}
/** A name for a dictionary that no variable holds. */
const GIVEN = '#given';
/** Returns what is done to the variables in a dictionary that a call is given, in terms of the dictionary. */
function onGiven(dict, later) {
    const effects = new Map();
    for (const { value } of dict.entries)
        if (value.kind === 'name')
            effects.set(value.name, [...later(value.name)]);
    return inOrder(onEntries(dict, GIVEN, effects, () => true));
}
/** Changes of a variable that a dictionary shares; ordinary code has a few, and n dictionaries would each have n. */
const MAX_SHARED = 100;
/** Whether a key may be an entry's; it is when it is not known. */
function mayBe(key, entry) {
    return key?.kind !== 'text' || key.value.toLowerCase() === entry;
}
/** Whether an effect on a variable may put something else in the place of an entry of the dictionary that it holds. */
function mayReplace({ kind, expr }, holder, entry) {
    if (kind !== 'set' && kind !== 'delete')
        return kind !== 'call' || isOn(expr, holder);
    if (expr.kind === 'member')
        return isName(expr.object, holder) && expr.name.toLowerCase() === entry;
    return expr.kind !== 'index' || (isName(expr.object, holder) && mayBe(expr.key, entry));
}
/** Whether a call is of a method of a variable itself, not of something that it has. */
function isOn(expr, name) {
    return expr.kind === 'call' && expr.callee.kind === 'member' && isName(expr.callee.object, name);
}
function isName(expr, name) {
    return expr.kind === 'name' && expr.name === name;
}
const CHANGES = new Set(['set', 'call', 'delete']);
/** An expression with something else in place of the variable that it starts from; null: it starts from no variable. */
function startingFrom(start, expr, name) {
    if (expr.kind === 'name')
        return expr.name === name ? start : null;
    if (expr.kind === 'call') {
        const callee = startingFrom(start, expr.callee, name);
        return callee && { ...expr, callee };
    }
    if (expr.kind !== 'member' && expr.kind !== 'index')
        return null;
    const object = startingFrom(start, expr.object, name);
    return object && { ...expr, object };
}
/** What is done to the fields of the own object that are given a variable. */
function keptInFields(effects) {
    return [...effects].filter(([root, own]) => root.startsWith('this.') && own.some(isKept));
}
/** Whether an effect gives a field of the own object a value. */
function isKept({ kind, expr, root }) {
    return kind === 'set' && expr.kind === 'member' && rootKey(expr.object) === 'this' && root === `this.${expr.name}`;
}
function inOrder(effects) {
    return [...effects].sort((a, b) => a.statement.start - b.statement.start);
}
/** The variable, or field of the own object, of which an expression gives a method; null: it gives something else. */
function aliases_ownerOf(value) {
    if (value.kind !== 'member' || (value.object.kind !== 'name' && value.object.kind !== 'member'))
        return null;
    const root = rootKey(value.object);
    const isField = value.object.kind === 'member' && root === `this.${value.object.name}`;
    return root !== 'this' && (value.object.kind === 'name' || isField) ? root : null;
}
/** The variable, or field of the own object, whose object or whose headers an expression gives; null: it gives another. */
function aliased(value) {
    if (value.kind !== 'name' && value.kind !== 'member')
        return null;
    const root = rootKey(value);
    if (root === null || root === 'this')
        return null;
    if (value.kind === 'name')
        return root;
    const isField = root === `this.${value.name}`;
    return isField || /headers?$/i.test(value.name) ? root : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/later-changes.js







/** Calls through which an object is handed to where it is kept. */
const MAX_LINKS = 4;
/** Functions of one name that a call may run. */
const later_changes_MAX_TARGETS = 4;
/** Calls inside of calls that are looked at for whether they use an object. */
const later_changes_MAX_DEPTH = 3;
/** Finds what is done to an object after it was handed to a constructor: `api = Api(session); session.headers.update(own)`. */
class LaterChanges {
    #evaluator;
    #quiet = new Map();
    #kept = new WeakMap();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** Whether a function makes an object, which may keep what the function is given. */
    makes(fn) {
        return fn.kind === 'constructor' || callsOf(fn).some((call) => call.creates || this.#isOfSources(call, fn));
    }
    /** Returns the activation with all that is done later to what it was given, for what the object keeps of that. */
    keptBy(frame) {
        const { args, by } = frame;
        if (!args || !by)
            return frame;
        return (0,ensure/* ensure */.D)(this.#kept, frame, () => {
            const changed = new Map();
            for (const [name, value] of args) {
                const given = value.things.length > 0 ? givenAs(name, frame) : null;
                const kept = given ? this.#on(value, given, by.call, by.frame, this.#isQuiet(frame.fn, 0)) : value;
                if (kept !== value)
                    changed.set(name, kept);
            }
            return changed.size === 0 ? frame : { ...frame, args: new Map([...args, ...changed]), memo: new Map() };
        });
    }
    /** Returns what the fields of an object hold that a literal, or a constructor that no source shows, is given. */
    given(expr, call, frame) {
        return this.#on(this.#evaluator.value(expr, frame), expr, call, frame, true);
    }
    /**
     * Returns the value of an expression that a call is given with all that is done later to the variable that holds it.
     *
     * @param isKept whether what is called only keeps it
     */
    #on(value, expr, call, frame, isKept, links = 0) {
        if (links > MAX_LINKS)
            return value;
        const { program } = this.#evaluator;
        const { fn } = frame;
        const site = program.siteOf(call);
        if (expr.kind === 'dict' && site?.fn === fn) {
            const done = onGiven(expr, (name) => this.#after(site, name, isKept));
            return done.length > 0 ? this.#evaluator.viewed(value, done, frame, ANY_TIME) : value;
        }
        if (expr.kind !== 'name')
            return value;
        const all = site?.fn === fn ? this.#after(site, expr.name, isKept) : [];
        const own = all.length > 0 ? this.#evaluator.viewed(value, all, frame, ANY_TIME) : value;
        const given = frame.by && program.assignments(fn, expr.name).length === 0 ? givenAs(expr.name, frame) : null;
        if (!frame.by || !given)
            return own;
        return this.#on(own, given, frame.by.call, frame.by.frame, isKept && this.#isQuiet(fn, 0), links + 1);
    }
    /** What a function does to a variable after a call that was given it, up to where it holds something else. */
    #after(site, name, isKept) {
        const { program } = this.#evaluator;
        const { fn, statement } = site;
        const until = program.nextAssignment(fn, name, statement.start)?.start ?? Number.POSITIVE_INFINITY;
        const later = program
            .effectsAtAnyTime(fn, name)
            .filter((effect) => effect.statement.start > statement.start && effect.statement.start < until);
        if (later.length === 0)
            return later;
        const used = isKept ? this.#firstUse(site) : 0;
        return later.map((effect) => {
            const isSure = effect.statement.start < used;
            const blocks = effect.statement.blocks.filter((id) => !statement.blocks.includes(id));
            return { ...effect, statement: { ...effect.statement, blocks: isSure ? blocks : [PERHAPS, ...blocks] } };
        });
    }
    /** Where something may use what a call makes for the first time. */
    #firstUse({ call, fn, statement }) {
        const holder = statement.kind === 'assign' && statement.target ? (0,scan_facts/* rootOf */.I5)(statement.target)?.name : undefined;
        const isKept = this.#runsQuietly(call, fn, 0) && this.#onlyKeeps(statement.value, call, fn);
        if (holder === undefined || !isKept)
            return statement.start;
        const holders = new Set([holder]);
        for (const next of fn.statements) {
            if (next.start <= statement.start)
                continue;
            if (next.kind === 'return' || !this.#leavesAlone(next, holders, fn))
                return next.start;
        }
        return Number.POSITIVE_INFINITY;
    }
    /** Whether the calls around one only keep what it makes: `Service(Api(session))`. */
    #onlyKeeps(expr, call, fn) {
        if (expr === call)
            return true;
        if (expr.kind === 'call' && (later_changes_holds(expr.callee, call) || !this.#runsQuietly(expr, fn, 0)))
            return false;
        const inner = (0,scan_facts/* partsOf */.CI)(expr).find((part) => later_changes_holds(part, call));
        return inner !== undefined && this.#onlyKeeps(inner, call, fn);
    }
    /** Whether a statement uses none of the objects, and runs nothing that may; it may put them into others. */
    #leavesAlone({ kind, target, value }, holders, fn) {
        const calls = later_changes_callsIn(value);
        if (!calls.every((one) => this.#runsQuietly(one, fn, 0)))
            return false;
        if (target && target.kind !== 'name' && mentions(target, holders))
            return kind === 'assign';
        if (!mentions(value, holders))
            return true;
        const isOutside = (one) => !this.#isOfSources(one, fn) && (0,scan_facts/* partsOf */.CI)(one).some((part) => mentions(part, holders));
        if (kind !== 'assign' || target?.kind !== 'name' || value.kind !== 'call' || calls.some(isOutside))
            return false;
        holders.add(target.name);
        return true;
    }
    #isOfSources(call, { file }) {
        return this.#evaluator.instances.classNamed((0,scan_facts/* lastName */.UK)(call.callee), file) !== undefined;
    }
    /** Whether a call runs nothing of the sources, or only functions that keep what they are given. */
    #runsQuietly(call, { file }, depth) {
        const { program, instances } = this.#evaluator;
        const { callee } = call;
        const name = callee.kind === 'member' && callee.name === 'new' ? (0,scan_facts/* lastName */.UK)(callee.object) : (0,scan_facts/* lastName */.UK)(callee);
        const cls = instances.classNamed(name, file);
        if (cls) {
            const run = instances.lineage(cls).flatMap(({ methods }) => methods.filter(runsFirst));
            return run.every((one) => this.#isQuiet(one, depth + 1));
        }
        const all = (program.functionsByName.get(name) ?? []).filter((one) => program.reaches(file, one.file));
        return all.length <= later_changes_MAX_TARGETS && all.every((one) => this.#isQuiet(one, depth + 1));
    }
    /** Whether a function uses neither its own object nor those that it makes, except to set them up. */
    #isQuiet(fn, depth) {
        if (depth > later_changes_MAX_DEPTH)
            return false;
        const known = this.#quiet.get(fn);
        if (known !== undefined)
            return known;
        this.#quiet.set(fn, false);
        const { program } = this.#evaluator;
        const base = new Set([...baseCalls(fn, program.language(fn.file))].map(({ call }) => call.start));
        const own = new Set(['this']);
        for (const { target, value } of fn.statements)
            if (target?.kind === 'name' && later_changes_callsIn(value).some((one) => this.#isAnyOfSources(one, fn)))
                own.add(target.name);
        const isQuiet = callsOf(fn).every((call) => base.has(call.start) || this.#isHarmless(call, own, fn, depth));
        this.#quiet.set(fn, isQuiet);
        return isQuiet;
    }
    /** Whether a function in another one, which may run at once, calls methods of what that was given. */
    #usesGiven(inner, { params }) {
        const names = new Set(params.map(({ name }) => name));
        return callsOf(inner).some((call) => names.has((0,scan_facts/* rootOf */.I5)(call.callee)?.name ?? '') && !setsUpOnly(callEffect(call, inner)));
    }
    /** Whether a function has a variable or function of a name inside. */
    #declares(fn, name) {
        const { program } = this.#evaluator;
        return program.inner(fn, name).length > 0 || program.assignments(fn, name).length > 0;
    }
    /** Whether a name is that of a variable of a function around one. */
    #isAround(fn, name) {
        const isParam = ({ params }) => params.some((param) => param.name === name);
        if (isParam(fn) || this.#declares(fn, name))
            return false;
        for (let at = fn.outer; at && at.kind !== 'module'; at = at.outer)
            if (isParam(at) || this.#declares(at, name))
                return true;
        return false;
    }
    #isAnyOfSources(call, fn) {
        return this.#isOfSources(call, fn) || this.#evaluator.program.functionsByName.has((0,scan_facts/* lastName */.UK)(call.callee));
    }
    #isHarmless(call, own, fn, depth) {
        const { callee } = call;
        if (!this.#runsQuietly(call, fn, depth))
            return false;
        const root = (0,scan_facts/* rootOf */.I5)(callee)?.name ?? '';
        // A function that it has inside may use what it was given.
        if (callee.kind === 'name' && this.#declares(fn, root))
            return false;
        const isOwn = own.has(root) || this.#isAround(fn, root);
        if (callee.kind === 'member' && isOwn && !setsUpOnly(callEffect(call, fn)))
            return false;
        if (call.args.some(({ value }) => value.kind === 'function' && this.#usesGiven(value.fn, fn)))
            return false;
        // What is not in the sources may use an object that it is given.
        return (this.#isAnyOfSources(call, fn) || call.args.every(({ value }) => value.kind !== 'name' || !own.has(value.name)));
    }
}
/** Whether a method runs when an object is made, or when a block is entered with it. */
function runsFirst({ kind, name }) {
    return kind === 'constructor' || RUN_FIRST.has(name);
}
const RUN_FIRST = new Set(['__enter__', '__aenter__', '__post_init__']);
/** The expression that a call gives a parameter; null: none, or one that is not written out. */
function givenAs(name, { fn, by }) {
    if (!by)
        return null;
    const position = fn.params.findIndex((param) => param.name === name);
    const param = fn.params[position];
    if (!param || param.rest || fn.params[0]?.extended || by.call.args.some(({ spread }) => spread))
        return null;
    const named = by.call.args.find((arg) => arg.name === name);
    const positional = by.call.args.filter((arg) => arg.name === null);
    return (named ?? positional[position])?.value ?? null;
}
function callEffect(expr, fn) {
    const statement = { kind: 'run', target: null, value: expr, blocks: [], type: null, start: 0, end: 0 };
    return { kind: 'call', expr, value: null, statement, fn, root: '' };
}
/** The calls that a function makes, or that functions without a name make which are in it. */
function callsOf({ statements }) {
    return statements.flatMap(({ value, target }) => [...later_changes_callsIn(value), ...(target ? later_changes_callsIn(target) : [])]);
}
function later_changes_callsIn(expr) {
    if (expr.kind === 'function')
        return callsOf(expr.fn);
    const inner = (0,scan_facts/* partsOf */.CI)(expr).flatMap(later_changes_callsIn);
    return expr.kind === 'call' ? [expr, ...inner] : inner;
}
function later_changes_holds(expr, inner) {
    return expr === inner || (0,scan_facts/* partsOf */.CI)(expr).some((part) => later_changes_holds(part, inner));
}
function mentions(expr, names) {
    if (expr.kind === 'name')
        return names.has(expr.name);
    if (expr.kind === 'function')
        return expr.fn.statements.some(({ value, target }) => mentions(value, names) || (target !== null && mentions(target, names)));
    return (0,scan_facts/* partsOf */.CI)(expr).some((part) => mentions(part, names));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/constants.js

/**
 * Returns what a constant of an enumeration stands for: `Region.GLOBAL.value`. Of an object of the enumeration that may be
 * any of its constants, it is what each of them stands for. Null: the member says nothing of the kind.
 */
function constantValue(evaluator, object, name, file) {
    const { enums } = evaluator.program.language(file);
    if (name !== enums?.value)
        return null;
    if (object.texts.length > 0)
        return object.things.length === 0 ? object : null;
    const { instances } = evaluator;
    const constants = object.things.map((thing) => {
        if (thing.kind !== 'instance' || thing.call)
            return null;
        if (!instances.lineage(thing.cls).some(({ bases }) => bases.some((base) => enums.bases.includes(base))))
            return null;
        const cls = thingValue({ kind: 'class', cls: thing.cls });
        return thing.cls.fields.flatMap((field) => instances.member(cls, field.name) ?? []);
    });
    const known = constants.flatMap((one) => one ?? []);
    if (known.length === 0 || constants.includes(null))
        return null;
    return union([...known, { ...object, things: [] }]);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/unset-clients.js
/**
 * Members by which whoever uses the sources may give a client: `class Options { public Client Client { get; set; } }`,
 * which the sources never set. They hold nothing of the object that has them.
 */
class UnsetClients {
    #evaluator;
    #assigned = null;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** Whether an object has such a member. */
    has(thing, name) {
        return thing.kind === 'instance' && this.#isDeclared(thing.cls, name) && !this.#isAssigned(name);
    }
    #isDeclared(cls, name) {
        const { instances } = this.#evaluator;
        const field = instances.lineage(cls).flatMap(({ fields }) => fields.filter((one) => one.name === name))[0];
        if (!field || field.value || field.type === null || field.annotations)
            return false;
        const knowledge = this.#evaluator.knowledge(cls.file);
        const dot = field.type.lastIndexOf('.');
        // `*http.Client`: the type by what its module is called in the file.
        if (dot !== -1 && !knowledge.isLibrary(field.type.slice(0, dot)))
            return false;
        const type = field.type.slice(dot + 1);
        return knowledge.isClient(type) || knowledge.isHandler(type);
    }
    /** Whether code sets a member of that name of anything but the object that a literal makes. */
    #isAssigned(name) {
        this.#assigned ??= this.#allAssigned();
        return this.#assigned.has(name);
    }
    #allAssigned() {
        const found = new Set();
        for (const { functions } of this.#evaluator.program.files.values())
            for (const { statements } of functions)
                for (const { target } of statements)
                    if (target?.kind === 'member' || target?.kind === 'name')
                        found.add(target.name);
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/member-values.js






/** What members and items of values are. */
class MemberValues {
    #evaluator;
    #options;
    #unsetClients;
    constructor(evaluator, options) {
        this.#evaluator = evaluator;
        this.#options = options;
        this.#unsetClients = new UnsetClients(evaluator);
    }
    member(expr, frame) {
        const object = this.#evaluator.value(expr.object, frame);
        const value = this.#evaluator.instances.member(object, expr.name) ??
            constantValue(this.#evaluator, object, expr.name, frame.fn.file) ??
            this.#unknownMember(object, expr.name, expr, frame);
        const told = object.guessed ? { ...value, guessed: true } : value;
        return object.among ? amongOthers(told) : told;
    }
    #unknownMember(object, name, expr, frame) {
        const link = this.#evaluator.targets.nextLink(object, name);
        if (link)
            return link;
        const part = addressPart(object, name);
        if (part)
            return part;
        const omitted = this.#evaluator.closed?.omitted(object);
        if (omitted)
            return omitted;
        const option = this.#options.member(object, name, expr, frame.fn.file);
        if (option)
            return option;
        const grouped = this.#evaluator.groupedSetting(object, name, frame.fn.file);
        if (grouped)
            return grouped;
        if (this.#evaluator.isClosed(object))
            return this.#evaluator.closed ? OMITTED : NOTHING;
        if (isNothing(object) && isNotGiven(expr.object, frame))
            return NOTHING;
        const declared = object.things.length === 0 ? this.#evaluator.instances.declaredAs(name, frame.fn.file) : null;
        if (declared)
            return { ...declared, open: true, needs: object.needs, guessed: true };
        const setting = object.open || object.things.length > 0 ? this.#evaluator.setting(name, frame.fn.file) : null;
        if (setting)
            return { ...setting, needs: object.needs };
        const outside = object.things.find((thing) => thing.kind === 'outside');
        const qualified = outside && this.#qualified(outside.name, name, frame.fn.file);
        if (qualified)
            return qualified;
        if (outside)
            return {
                ...thingValue({ kind: 'outside', name: `${outside.name}.${name}`, imported: outside.imported ?? false }, true),
                needs: object.needs,
            };
        const objects = withoutViews(object.things);
        if (objects.length > 0 && objects.every((thing) => this.#unsetClients.has(thing, name)))
            return this.#evaluator.closed ? OMITTED : { ...UNKNOWN, awaits: true, needs: object.needs };
        const keeps = object.things.filter(isMore);
        const rest = { texts: [], things: keeps, open: true, needs: object.needs, awaits: object.awaits === true };
        return withoutViews(keeps).some((thing) => this.#isWhole(thing)) ? { ...rest, guessed: true } : rest;
    }
    /** A class of the sources behind the name of a namespace, which its folder has as well: `Internal.Platform`. */
    #qualified(namespace, name, file) {
        if (!this.#evaluator.program.language(file).foldersNameNamespaces || !/^[A-Z]/.test(name))
            return null;
        if (this.#evaluator.knowledge(file).isLibrary(namespace))
            return null;
        const last = namespace.slice(namespace.lastIndexOf('.') + 1);
        const cls = this.#evaluator.instances.classNamed(name, file);
        return cls && (0,core_path/* folderOf */.yS)(cls.file).split('/').at(-1) === last ? thingValue({ kind: 'class', cls }) : null;
    }
    /** Whether the sources show all members of an object: what it has besides is not the object itself. */
    #isWhole(thing) {
        return thing.kind === 'instance' && this.#evaluator.instances.outerBases(thing.cls).length === 0;
    }
    index(expr, frame) {
        const object = this.#evaluator.value(expr.object, frame);
        const item = this.#item(expr, object, frame);
        return object.among ? amongOthers(item) : item;
    }
    #item(expr, object, frame) {
        const omitted = this.#evaluator.closed?.omitted(object);
        if (omitted)
            return omitted;
        const asked = this.#evaluator.value(expr.key, frame);
        const key = literalKey(asked);
        const isLoop = expr.key.kind === 'opaque' && expr.key.keyOf !== undefined;
        if (isLoop && object.texts.length > 0)
            return this.anyItem(object, frame.fn.file) ?? { ...object, texts: [] };
        if (key === null)
            return this.anyEntry(object) ?? { ...object, texts: [], open: true };
        if (asked.open && !this.#evaluator.entries(object).has(key.toLowerCase())) {
            const any = this.anyEntry(object);
            if (any)
                return any;
        }
        const entries = /^\d+$/.test(key) && object.texts.length > 0 ? this.#evaluator.entries(object) : null;
        if (entries?.size === 0)
            return object;
        return this.#evaluator.lookUp(object, key, frame.fn.file);
    }
    /** What a loop over a value gives each time; null if nothing is known of that. */
    anyItem(object, file) {
        const isOne = object.texts.length > 0 && this.#evaluator.program.language(file).loopsOverOne;
        const items = this.anyEntry(isOne ? { ...object, texts: [] } : object);
        if (!isOne)
            return items;
        const texts = { ...object, things: [] };
        return items ? union([items, texts]) : texts;
    }
    /** What a dictionary or list gives for a key that is not known; null if nothing is known of it. */
    anyEntry(object) {
        const items = [...this.#evaluator.entries(object).values()];
        if (items.length === 0)
            return null;
        const any = union(items);
        return { ...any, needs: allNeeds([object, any]) };
    }
}
/** Whether an expression is a parameter for which a call of the sources gives nothing. */
function isNotGiven(expr, frame) {
    if (expr.kind !== 'name')
        return false;
    for (let at = frame; at; at = at.outer) {
        const given = at.fn.params.some(({ name }) => name === expr.name);
        if (given)
            return at.args?.has(expr.name) === true && !at.fn.statements.some(({ target }) => member_values_isName(target, expr.name));
    }
    return false;
}
function member_values_isName(target, name) {
    return target?.kind === 'name' && target.name === name;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/options.js



/** Defaults of options that a command line declares. Whoever runs the program can give others. */
class Options {
    #evaluator;
    /** By file, then by the option's plain name. */
    #members = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The default of the option that a call declares and gives; null: it is no such call. */
    given(call, frame) {
        const option = this.#declaration(call, frame, 'value');
        const value = option && this.#evaluator.value(option, frame);
        return value && value.texts.length > 0 ? { ...value, open: true } : null;
    }
    /**
     * The default of an option that is read as a member of what a parser gives; null: none is declared in the file. Of a
     * parameter only its name says that it is what a parser gave.
     */
    member(object, name, { object: from }, file) {
        const parsers = this.#evaluator.knowledge(file).options.flatMap(({ parsedBy }) => parsedBy ?? []);
        const things = withoutViews(object.things);
        const isParsed = ({ call }) => parsers.includes((0,scan_facts/* lastName */.UK)(call.callee));
        const parsed = things.length > 0 && things.every((thing) => thing.kind === 'made' && isParsed(thing));
        const guessed = things.length === 0 && object.awaits === true && ARGUMENTS.test((0,scan_facts/* lastName */.UK)(from));
        if (parsers.length === 0 || !(parsed || guessed))
            return null;
        const declared = (0,ensure/* ensure */.D)(this.#members, file, () => this.#collect(file)).get(options_plain(name));
        return declared ? { ...declared, open: true, needs: object.needs, guessed } : null;
    }
    /** What an annotation says that a field or parameter is given; null: none does. */
    annotated(annotations, frame) {
        for (const call of annotations ?? []) {
            const tagged = this.#declaration(call, frame, 'tagged');
            // Nothing says whether it is read where it is used.
            if (tagged)
                return { ...this.#evaluator.value(tagged, frame), open: true, unset: true, absent: true };
            const written = this.#declaration(call, frame, 'annotated');
            const [text] = written ? this.#evaluator.value(written, frame).texts : [];
            const [, name = '', fallback] = /^\$\{([^:{}]{1,200})(?::([^{}]{0,500}))?\}$/.exec(text?.value ?? '') ?? [];
            if (!written || !text || name === '')
                continue;
            const set = this.#evaluator.setting(name, frame.fn.file);
            const given = fallback ? textValue(fallback, text.origins) : null;
            const values = [set, given].filter((one) => one !== null);
            if (values.length > 0)
                return { ...union(values), open: true };
        }
        return null;
    }
    /** The default of an option that what is written before a function declares for a parameter; null: it declares none. */
    parameter({ decorators, file }, name) {
        if (!decorators)
            return null;
        const frame = this.#evaluator.unbound(this.#evaluator.program.facts(file).module);
        for (const call of decorators) {
            const option = call.kind === 'call' ? this.#declaration(call, frame, 'parameter') : null;
            const names = call.kind === 'call' && option ? call.args.filter((arg) => arg.name === null) : [];
            const isIt = names.some((arg) => this.#evaluator.value(arg.value, frame).texts.some((text) => options_plain(text.value) === options_plain(name)));
            const value = option && isIt ? this.#evaluator.value(option, frame) : null;
            if (value && value.texts.length > 0)
                return { ...value, open: true };
        }
        return null;
    }
    #collect(file) {
        const found = new Map();
        const { program } = this.#evaluator;
        for (const { call: name } of this.#evaluator.knowledge(file).options)
            for (const { call, fn } of program.callsByName.get(name) ?? []) {
                const frame = this.#evaluator.unbound(fn);
                const option = fn.file === file ? this.#declaration(call, frame, 'member') : null;
                if (!option)
                    continue;
                const value = this.#evaluator.value(option, frame);
                if (value.texts.length === 0)
                    continue;
                for (const { name: keyword, value: written } of call.args)
                    for (const text of keyword === null ? this.#evaluator.value(written, frame).texts : []) {
                        const known = found.get(options_plain(text.value));
                        found.set(options_plain(text.value), known ? union([known, value]) : value);
                    }
            }
        return found;
    }
    /** The default that a call declares for an option. */
    #declaration(call, frame, gives) {
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const { options, isLibrary } = this.#evaluator.knowledge(frame.fn.file);
        const option = options.find((one) => one.call === name && one.gives === gives);
        if (!option)
            return null;
        const outside = this.#evaluator.targets.outsideName(call.callee, frame);
        if ((gives === 'value' || gives === 'parameter') && (outside === null || !isLibrary(outside)))
            return null;
        const given = typeof option.default === 'number'
            ? call.args[option.default]
            : call.args.find((arg) => arg.name === option.default);
        return given?.value ?? null;
    }
}
/** Names that parameters have which hold all options. */
const ARGUMENTS = /^(?:args?|arguments|opts?|options|parsed(?:_args)?|cli_args)$/i;
/** `--api-url`, `api_url` and `apiUrl` are one option. */
function options_plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/parameters.js



/** Calls that are handed something of the name of a function; of a name that is frequent it says nothing. */
const MAX_HANDED = 20;
/** What parameters are: what a call gives them, a container, whoever calls a function back, or their defaults. */
class Parameters {
    #evaluator;
    #sources;
    constructor(evaluator, sources) {
        this.#evaluator = evaluator;
        this.#sources = sources;
    }
    /** What a parameter of an activation is. */
    of(frame, name, type) {
        const bound = frame.args?.get(name);
        const optional = !bound || isNothing(bound) ? this.#sources.options.parameter(frame.fn, name) : null;
        if (optional)
            return optional;
        if (bound)
            return isNothing(bound) ? this.#unlessOmitted(bound, name, frame) : this.typed(bound, type, frame.fn.file);
        const { owner, kind } = frame.fn;
        const registered = kind === 'constructor' && owner && type !== null ? this.#sources.registrations.client(owner, type) : null;
        if (registered)
            return registered;
        const held = kind === 'constructor' && owner && type !== null ? this.#sources.containers.given(owner, type) : null;
        if (held)
            return held;
        const isManaged = (kind === 'constructor' && owner?.managed) || frame.fn.provides !== undefined;
        const provided = isManaged && type !== null ? this.#evaluator.provided(type, name, frame.fn.file) : null;
        if (provided)
            return provided;
        const opened = frame.fn.params[0]?.name === name ? this.#opened(frame) : null;
        if (opened)
            return opened;
        const given = this.#sources.scopeCalls.given(frame, name) ?? this.#calledBack(frame, name) ?? this.#eachItem(frame, name);
        if (given)
            return given;
        const param = frame.fn.params.find((one) => one.name === name);
        const annotated = this.#evaluator.annotated(param?.annotations, frame);
        if (annotated)
            return annotated;
        const closed = param && this.#evaluator.closed?.param(frame, param);
        if (closed)
            return this.typed(closed, type, frame.fn.file);
        const fallback = param?.fallback ? this.fallback(param.fallback, frame.fn, frame) : NOTHING;
        const typed = this.typed(NOTHING, type, frame.fn.file);
        const value = union([needing(frame.fn), fallback, typed, ...this.#evaluator.delegated(frame.fn, name)]);
        // Whoever calls, it is an object of that class of the repository.
        return typed.things.length > 0 && !typed.guessed ? { ...value, awaits: false } : value;
    }
    /** What a parameter is that is given nothing: its default, where the language does not tell that from no argument. */
    #unlessOmitted(given, name, frame) {
        const { fn } = frame;
        const fallback = fn.params.find((one) => one.name === name)?.fallback;
        const takes = given.omitted && this.#evaluator.program.language(fn.file).nothingIsDefault;
        return takes && fallback ? this.fallback(fallback, fn, this.#evaluator.unbound(fn)) : given;
    }
    /** What a function that is handed to another one of the sources is called with there; null: nothing shows it. */
    #calledBack({ fn, outer }, name) {
        const values = this.#handedTo(fn).flatMap((site) => {
            const own = this.#evaluator.program.givenTo(fn) === site;
            const around = (own ? outer : null) ?? this.#evaluator.unbound(site.fn);
            const given = this.#evaluator.targets
                .of(site.call, around)
                .functions.flatMap((target) => this.#calledIn(target, site.call, around, fn, own ? around : null, name));
            // What is not in the sources may call it with anything.
            return given.length > 0 || own ? given : [needing(fn)];
        });
        return values.length > 0 ? union(values) : null;
    }
    /** What a function is given that is called for each item of something; null: it is not. */
    #eachItem({ fn, outer }, name) {
        if (fn.params[0]?.name !== name)
            return null;
        const { program } = this.#evaluator;
        const mapped = program.givenTo(fn);
        const isMapped = mapped !== undefined && (0,analysis_loops/* mapsItems */.yn)(mapped.call);
        const site = isMapped ? mapped : program.eachSite(fn);
        const items = site && (isMapped || fn.params.length === 1) ? (0,analysis_loops/* itemsOf */.S3)(site.call, program.language(fn.file)) : null;
        if (!site || !items || (0,analysis_loops/* dictionaryOf */._2)(items) !== items)
            return null;
        const object = this.#evaluator.value(items, outer ?? this.#evaluator.unbound(site.fn));
        const item = this.#evaluator.anyItem(object, site.fn.file);
        const unknown = { ...UNKNOWN, needs: object.needs };
        if (!item)
            return unknown;
        return object.open || object.awaits ? union([item, unknown]) : item;
    }
    /** The calls that a function is handed to; none where it is also used otherwise, or is a method. */
    #handedTo(fn) {
        const site = this.#evaluator.program.givenTo(fn);
        if (site || fn.name === '' || fn.owner)
            return site ? [site] : [];
        const sites = this.#evaluator.program.handedOn(fn.name);
        const isRenamed = [...this.#evaluator.program.aliases(fn)].some((alias) => alias !== fn.name && this.#evaluator.program.mentions(alias));
        if (sites.length > MAX_HANDED || isRenamed)
            return [];
        const isIt = (value) => value.things.some((thing) => thing.kind === 'function' && thing.fn === fn);
        const isHanded = ({ call, fn: around }) => call.args.some((arg) => arg.value.kind === 'name' && isIt(this.#evaluator.value(arg.value, this.#evaluator.unbound(around))));
        return sites.every(isHanded) ? sites : [];
    }
    /** What a function is called with under the parameter of another to which a call hands it. */
    #calledIn(target, call, frame, fn, closure, name) {
        const bound = this.#evaluator.bind(target.fn, call, frame, target.self, target.frame);
        const values = [];
        for (const [param, value] of bound?.args ?? []) {
            if (!bound || !value.things.some((thing) => thing.kind === 'function' && thing.fn === fn))
                continue;
            for (const site of this.#evaluator.program.callsByName.get(param) ?? []) {
                const at = site.call.callee.kind === 'name' ? this.#within(site.fn, target.fn, bound) : null;
                if (at)
                    values.push(this.#evaluator.bind(fn, site.call, at, null, closure)?.args?.get(name) ?? UNKNOWN);
            }
            for (const inner of parameters_callsIn(target.fn)) {
                const given = this.#sources.scopeCalls.handed(inner, bound, param, fn, name);
                if (given)
                    values.push(given);
            }
        }
        return values;
    }
    /** The activation of a function that stands in one that is active, or that is it; null: it stands elsewhere. */
    #within(fn, outer, frame) {
        if (fn === outer)
            return frame;
        const around = fn.outer && fn.kind !== 'module' ? this.#within(fn.outer, outer, frame) : null;
        return around && this.#evaluator.inside(fn, around);
    }
    /** The connection that a library opens for a block. */
    #opened(frame) {
        const site = this.#evaluator.program.givenTo(frame.fn);
        if (!site || !this.#evaluator.knowledge(site.fn.file).opens((0,scan_facts/* lastName */.UK)(site.call.callee)))
            return null;
        const outer = frame.outer ?? this.#evaluator.unbound(site.fn);
        const name = this.#evaluator.targets.outsideName(site.call.callee, outer);
        return name !== null && this.#evaluator.knowledge(frame.fn.file).isLibrary(name)
            ? thingValue({ kind: 'made', name, call: site.call, frame: outer })
            : null;
    }
    /** What a parameter is if the caller gives nothing: the function's class may say it under a bare name. */
    fallback(expr, fn, frame) {
        const ofClass = expr.kind === 'name' && fn.owner ? thingValue({ kind: 'class', cls: fn.owner }) : null;
        const own = ofClass && expr.kind === 'name' ? this.#evaluator.instances.member(ofClass, expr.name) : null;
        return own ?? this.#evaluator.value(expr, frame);
    }
    /** A value, or what it is asserted to be where nothing else tells, whatever is done to the variable that holds it. */
    asserted(value, type, file) {
        const [view, ...others] = value.things;
        if (view?.kind !== 'view' || others.length > 0)
            return this.typed(value, type, file);
        const of = this.asserted(view.of, type, file);
        return of === view.of ? value : { ...of, things: [{ ...view, of }] };
    }
    /** A value, or what its declared type says where nothing else does. */
    typed(value, type, file) {
        if (type === null || value.texts.length > 0 || value.things.length > 0)
            return value;
        const typed = this.#evaluator.instances.ofType(type, file);
        return typed ? { ...typed, needs: value.needs } : value;
    }
}
/** The calls among what a function itself works out. */
function parameters_callsIn({ statements }) {
    const found = [];
    const left = statements.map(({ value }) => value);
    for (let at = left.pop(); at; at = left.pop()) {
        if (at.kind === 'call')
            found.push(at);
        left.push(...(0,scan_facts/* partsOf */.CI)(at));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/providers.js

/** With more, which of them is meant is not followed. */
const MAX_PROVIDERS = 4;
/** Objects that a container gives to the classes that it makes: what functions marked so give back, or a library. */
class Providers {
    #evaluator;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /**
     * What a field or parameter is given by its type, and by its name where several functions give that type.
     *
     * @param file of the class or function that is given it
     */
    of(type, name, file) {
        const { program } = this.#evaluator;
        const all = (program.providers.get(type) ?? []).filter((fn) => program.reaches(file, fn.file) && program.concerns(fn.file, file));
        const named = all.filter((fn) => fn.name === name);
        const meant = all.length > 1 && named.length > 0 ? named : all;
        if (meant.length > MAX_PROVIDERS)
            return UNKNOWN;
        if (meant.length > 0) {
            const values = meant.map((fn) => this.#given(fn));
            return { ...union(values), guessed: meant.length > 1 || values.some(({ guessed }) => guessed === true) };
        }
        const { injected } = this.#evaluator.knowledge(file);
        const record = injected.find((one) => one.types.includes(type));
        const isChanged = record?.customizers.some((word) => program.subclasses.has(word) || program.providers.has(word));
        return record && !isChanged
            ? thingValue({ kind: 'made', name: `${record.module}.${type}`, ...this.#nothing(file) })
            : null;
    }
    #given(fn) {
        const { instances } = this.#evaluator;
        const self = fn.owner ? instances.anyOf(fn.owner) : null;
        const frame = { ...this.#evaluator.unbound(fn), self, memo: new Map() };
        return this.#evaluator.returns(frame) ?? UNKNOWN;
    }
    /** A call that makes something of nothing. */
    #nothing(file) {
        const frame = this.#evaluator.unbound(this.#evaluator.program.facts(file).module);
        const callee = { kind: 'name', name: '', start: 0, end: 0 };
        return { call: { kind: 'call', callee, args: [], creates: true, start: 0, end: 0 }, frame };
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/declared-types.js
/** The type with which a variable, a parameter or a field of the object itself is declared; null: it is not written down. */
function declaredType(evaluator, expr, frame) {
    if (expr.kind === 'member')
        return expr.object.kind === 'name' && expr.object.name === 'this' ? fieldType(evaluator, expr.name, frame) : null;
    if (expr.kind !== 'name')
        return null;
    for (let at = frame; at; at = at.outer) {
        const param = at.fn.params.find(({ name }) => name === expr.name);
        if (param)
            return param.type;
        const given = evaluator.program.assignments(at.fn, expr.name);
        const declared = given.find(({ type }) => type !== null);
        if (declared)
            return declared.type;
        // A field is given a value without its type.
        if (given.length > 0 && !evaluator.program.language(at.fn.file).implicitSelf)
            return null;
    }
    return fieldType(evaluator, expr.name, frame);
}
function fieldType(evaluator, name, frame) {
    for (let at = frame; at; at = at.outer) {
        if (!at.fn.owner)
            continue;
        for (const { fields, methods } of evaluator.instances.lineage(at.fn.owner)) {
            const field = fields.find((one) => one.name === name);
            if (!field)
                continue;
            // A constructor in the head of the class declares the type of its fields.
            const head = methods.find(({ kind, start }) => kind === 'constructor' && start === field.start);
            return field.type ?? head?.params.find((one) => one.name === name)?.type ?? null;
        }
        return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/registrations.js





/**
 * Clients that a container makes: for a class (`services.AddHttpClient<Api>(...)`, `AddHttpClient<IApi, Api>(...)`), or for
 * whoever asks for one by its name (`AddHttpClient("api", ...)`, `factory.CreateClient("api")`).
 */
class Registrations {
    #evaluator;
    #named = new Map();
    #byCall = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** What the constructor of a class is given for a parameter of a type; null: nothing registers it. */
    client(cls, type) {
        const registers = this.#evaluator.knowledge(cls.file).typedClients.find((one) => one.type === type);
        if (!registers)
            return null;
        const { program } = this.#evaluator;
        const all = (0,ensure/* ensure */.D)(this.#byCall, registers.call, () => this.#collect(registers.call)).get(cls.name) ?? [];
        const sites = all.filter((one) => program.reaches(one.fn.file, cls.file));
        const [site] = sites;
        if (!site || sites.length > 1)
            return null;
        const classes = program.classesByName.get(cls.name) ?? [];
        if (classes.some((one) => one !== cls && program.reaches(site.fn.file, one.file)))
            return null;
        return this.#made(site, type);
    }
    /** The client that a call asks a factory for, by its name or without one; null: it asks for none. */
    asked(call, frame) {
        const { file } = frame.fn;
        const { callee, args } = call;
        const registers = this.#evaluator.knowledge(file).typedClients.find((one) => one.asked?.call === (0,scan_facts/* lastName */.UK)(callee));
        if (!registers || callee.kind !== 'member')
            return null;
        const isFactory = declaredType(this.#evaluator, callee.object, frame) === registers.asked?.of;
        // Without a name, nothing was set up.
        const made = { ...alone(call), args: [] };
        const bare = thingValue({ kind: 'made', name: registers.type, call: made, frame });
        const [asked] = args;
        const name = asked ? literalKey(this.#evaluator.value(asked.value, frame)) : '';
        const { program } = this.#evaluator;
        const named = (0,ensure/* ensure */.D)(this.#named, registers.call, () => this.#collectNamed(registers.call));
        const all = name === null ? [] : (named.get(name) ?? []);
        const [site, ...others] = all.filter((one) => program.reaches(one.fn.file, file) && !one.fn.test);
        const found = site && others.length === 0 ? this.#made(site, registers.type) : null;
        if (found)
            return found;
        if (isFactory && name === '' && !site && this.#isSetUp(registers.call, file))
            return bare;
        // Whoever sets the factory up says what it makes.
        return isFactory || site ? { ...UNKNOWN, awaits: true } : null;
    }
    /** The object of an interface that a library implements, where a container makes it; null: nothing registers it. */
    implemented(cls) {
        const { declaredCalls } = this.#evaluator.knowledge(cls.file);
        const by = declaredCalls.find(({ library }) => library === cls.declares)?.registeredBy;
        if (by === undefined)
            return null;
        const { program } = this.#evaluator;
        const all = (0,ensure/* ensure */.D)(this.#byCall, by, () => this.#collect(by)).get(cls.name) ?? [];
        const [site, ...others] = all.filter((one) => program.reaches(one.fn.file, cls.file) && !one.fn.test);
        if (!site || others.length > 0)
            return null;
        const kept = site.statement.kind === 'assign' || site.statement.blocks.length > 0;
        const call = kept ? null : severed(site.outermost, site.call);
        return call && thingValue({ kind: 'instance', cls, call, frame: this.#evaluator.unbound(site.fn) });
    }
    /** Whether the sources set up what makes clients. If not, an application does that they are only a part of. */
    #isSetUp(call, file) {
        const { program } = this.#evaluator;
        return (program.callsByName.get(call) ?? []).some(({ fn }) => !fn.test && program.reaches(fn.file, file));
    }
    #made(site, type) {
        const frame = this.#evaluator.unbound(site.fn);
        const kept = site.statement.kind === 'assign' && site.statement.target?.kind === 'name';
        const later = kept ? this.#evaluator.program.effects(site.fn, (0,scan_facts/* lastName */.UK)(site.statement.target)) : [];
        const calls = later.flatMap(({ expr, kind }) => (kind === 'call' && expr.kind === 'call' ? [expr] : []));
        // What is done under a condition, or by a function that is given it, is not followed.
        if (site.statement.blocks.length > 0)
            return null;
        if (later.some(({ kind, statement }) => kind === 'passed' || statement.blocks.length > 0))
            return null;
        const chain = [...chainOf(site), ...calls.map(alone)];
        const values = [];
        for (const call of chain) {
            const own = this.#extensions(call, site.fn.file);
            if (own.length > 1)
                return null;
            const [fn] = own;
            values.push(...(fn ? this.#setUpIn(fn, call, frame, type) : [thingValue({ kind: 'made', name: type, call, frame })]));
        }
        return mergedValue(values);
    }
    /** What a function does to the registration that it is called on. */
    #setUpIn(fn, call, frame, type) {
        const effects = this.#evaluator.program.effects(fn, fn.params[0]?.name ?? '');
        const bound = this.#evaluator.bind(fn, call, frame, null);
        const calls = effects.flatMap(({ expr, kind, statement: { blocks } }) => kind === 'call' && expr.kind === 'call' && blocks.length === 0 ? [expr] : []);
        // What else it does is looked at as a whole.
        if (!bound || calls.length < effects.length)
            return [thingValue({ kind: 'function', fn, self: null, frame: null })];
        return calls.map((one) => thingValue({ kind: 'made', name: type, call: alone(one), frame: bound }));
    }
    /** The functions of the sources that a call of a registration may mean: they set up what it registers. */
    #extensions({ callee, args }, file) {
        const { program } = this.#evaluator;
        return (program.functionsByName.get((0,scan_facts/* lastName */.UK)(callee)) ?? []).filter(({ params, file: home }) => params[0]?.extended === true &&
            args.length < params.length &&
            params.slice(args.length + 1).every(({ fallback, rest }) => fallback || rest) &&
            program.reaches(file, home));
    }
    #collectNamed(call) {
        const byName = new Map();
        for (const site of this.#evaluator.program.callsByName.get(call) ?? []) {
            if (site.call.callee.kind !== 'member')
                continue;
            const [first] = site.call.args;
            const name = first ? literalKey(this.#evaluator.value(first.value, this.#evaluator.unbound(site.fn))) : null;
            if (name !== null)
                byName.set(name, [...(byName.get(name) ?? []), site]);
        }
        return byName;
    }
    #collect(call) {
        const byClass = new Map();
        for (const site of this.#evaluator.program.callsByName.get(call) ?? []) {
            const types = site.call.callee.kind === 'member' ? (site.call.callee.types ?? []) : [];
            const name = types.at(-1);
            if (name !== undefined)
                byClass.set(name, [...(byClass.get(name) ?? []), site]);
        }
        return byClass;
    }
}
/** The calls of a registration, without the container that it is for: that one holds other clients as well. */
function chainOf({ call, outermost }) {
    const chain = [];
    for (let at = outermost; at.kind === 'call' && at.callee.kind === 'member'; at = at.callee.object) {
        chain.unshift(alone(at));
        if (at === call)
            break;
    }
    return chain;
}
/** A chain of calls without what its first one is called on. */
function severed(outermost, first) {
    const { callee } = outermost;
    if (outermost === first || callee.kind !== 'member' || callee.object.kind !== 'call')
        return alone(outermost);
    return { ...outermost, callee: { ...callee, object: severed(callee.object, first) } };
}
/** A call of a method, without what that is called on. */
function alone(call) {
    const { callee, start } = call;
    const nothing = { kind: 'opaque', parts: [], constant: true, start, end: start };
    return callee.kind === 'member' ? { ...call, callee: { ...callee, object: nothing } } : call;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/scope-calls.js



/** Calls that run a block on an object: `builder.apply { header(name, value) }`, `client.use { it.get(url) }`. */
class ScopeCalls {
    #evaluator;
    #frames = new WeakMap();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The object that such a call runs its block on, and the block with the name of that object in it; null: it is none. */
    of(call, frame) {
        const found = this.#scopeOf(call, frame.fn.file);
        if (found)
            return {
                object: found.object,
                name: parameterOf(found.scope, found.block.fn),
                block: this.#evaluator.inside(found.block.fn, frame),
            };
        const held = this.#held(call, frame);
        return held && { object: held.object, name: scan_facts/* RECEIVER */.iu, block: held.block };
    }
    /** What such a call gives; null: it is none. */
    value(call, frame) {
        const held = this.#held(call, frame);
        if (held) {
            const effects = this.#evaluator.program.effects(held.block.fn, scan_facts/* RECEIVER */.iu);
            return this.#evaluator.viewed(this.#evaluator.value(held.object, frame), effects, held.block, ANY_TIME);
        }
        const found = this.#scopeOf(call, frame.fn.file);
        if (!found)
            return null;
        const { scope, block, object } = found;
        if (scope.gives === 'result' || !object)
            return this.#evaluator.returns(this.#activation(call, block.fn, frame)) ?? UNKNOWN;
        const name = parameterOf(scope, block.fn);
        const value = this.#evaluator.value(object, frame);
        const effects = name === null ? [] : this.#evaluator.program.effects(block.fn, name);
        return this.#evaluator.viewed(value, effects, this.#evaluator.inside(block.fn, frame), ANY_TIME);
    }
    /** What a block knows under a name, by the call that runs it; null: no such call does. */
    given({ fn, outer }, name) {
        const site = this.#evaluator.program.givenTo(fn);
        const found = site ? this.#scopeOf(site.call, fn.file) : null;
        if (!site || !found?.object || found.block.fn !== fn || parameterOf(found.scope, fn) !== name)
            return null;
        return this.#evaluator.value(found.object, outer ?? this.#evaluator.unbound(site.fn));
    }
    /**
     * What a function is given under a name by a call that it is handed to, which runs it on an object; null: nothing says it.
     *
     * @param param the name under which the call knows the function
     */
    handed({ callee, args }, frame, param, fn, name) {
        const scope = this.#scopeNamed(callee, frame.fn.file);
        const last = args.at(-1)?.value;
        if (!scope || last?.kind !== 'name' || last.name !== param || parameterOf(scope, fn) !== name)
            return null;
        const object = objectOf(scope, callee, args);
        return object && this.#evaluator.value(object, frame);
    }
    /** A block that a variable holds, and the object that it sets up: `builder.apply(block)`. */
    #held({ callee, args }, frame) {
        const [arg, ...others] = args;
        if (callee.kind !== 'member' || arg?.value.kind !== 'name' || others.length > 0)
            return null;
        const scope = this.#scopeNamed(callee, frame.fn.file);
        if (scope?.on !== 'receiver' || scope.as !== 'receiver' || scope.gives !== 'object')
            return null;
        const { things, open } = this.#evaluator.value(arg.value, frame);
        const [held, ...more] = things;
        if (open || held?.kind !== 'function' || more.length > 0)
            return null;
        if (!held.fn.params.some(({ name }) => name === scan_facts/* RECEIVER */.iu))
            return null;
        const around = held.frame ?? this.#evaluator.unbound(held.fn.outer ?? held.fn);
        return { object: callee.object, block: this.#evaluator.inside(held.fn, around) };
    }
    #scopeNamed(callee, file) {
        const { scopeCalls } = this.#evaluator.program.language(file);
        const name = (0,scan_facts/* lastName */.UK)(callee);
        return scopeCalls && Object.hasOwn(scopeCalls, name) ? scopeCalls[name] : undefined;
    }
    #activation(call, fn, frame) {
        const byCall = (0,ensure/* ensure */.D)(this.#frames, frame, () => new Map());
        return (0,ensure/* ensure */.D)(byCall, call, () => ({ ...this.#evaluator.inside(fn, frame), memo: new Map() }));
    }
    #scopeOf({ callee, args }, file) {
        const scope = this.#scopeNamed(callee, file);
        const block = args.at(-1)?.value;
        if (!scope || block?.kind !== 'function')
            return null;
        return { scope, block, object: objectOf(scope, callee, args) };
    }
}
/** What such a call runs its block on. */
function objectOf({ on }, callee, args) {
    if (on === 'receiver')
        return callee.kind === 'member' ? callee.object : null;
    return on === 'argument' && args.length > 1 ? (args[0]?.value ?? null) : null;
}
/** The parameter of a block that holds the object. */
function parameterOf({ as }, { params }) {
    if (as === undefined)
        return null;
    return as === 'receiver' ? scan_facts/* RECEIVER */.iu : (params[0]?.name ?? null);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/call-forms.js


function mayBeAddress(arg) {
    return !arg.spread && (arg.value.kind !== 'function' || hasReceiver(arg.value.fn));
}
/** Whether a block may configure what it runs on. */
function hasReceiver({ params }) {
    return params.some(({ name }) => name === scan_facts/* RECEIVER */.iu);
}
/** A function that is told the User-Agent or the headers by name. */
function takesHeaders(call) {
    return call.args.some((arg) => arg.name !== null && /^(?:request_?)?(?:headers?|user_?agent)$/i.test(arg.name));
}
function isMethodName(text) {
    return /^(?:get|post|put|patch|delete|head|options)$/i.test(text);
}
function isPath(text) {
    return text.startsWith('/') || text.startsWith(api_hosts/* HOLE */.vs) || /^[\w.$-]+(?:[/?(\uE000]|$)/.test(text);
}
function joined(base, path) {
    const value = `${base.value.replace(/\/+$/, '')}/${path.value.replace(/^\/+/, '')}`;
    return { value, origins: [...base.origins, ...path.origins].slice(0, 8) };
}
/** `router.get('/path', handler)` answers requests. */
function isRoute(call) {
    if (call.callee.kind !== 'member')
        return false;
    const receiver = (0,scan_facts/* lastName */.UK)(call.callee.object);
    return /^(?:app|router|server|routes?|api_?router|blueprint|bp|fastify|koa)$/i.test(receiver) && call.args.length > 0;
}
/** Something behind the version and the family: `/api/machines`, not `/api/{path}`. */
function namesResource(path) {
    const rest = path.replace(/^\/(?:api\/?)?(?:(?:v\d+(?:\.\d+)?|beta)(?:\/|$))?(?:\uE000\/)?(?:security\/?)?/i, '');
    return /^\/?[$a-z]/i.test(rest);
}
/** Changes of a library's defaults, not other calls of it. */
function setsDefault(effect) {
    if (effect.kind === 'set' || effect.kind === 'delete')
        return true;
    // `library.defaults({ ... })` gives another client and leaves this one as it is.
    if (effect.expr.kind === 'call' && (0,scan_facts/* lastName */.UK)(effect.expr.callee) === 'defaults')
        return false;
    return (0,scan_facts/* memberNames */.hQ)(effect.expr).some((name) => /default|interceptor|header|user_?agent/i.test(name));
}
/** Changes of a request that is not sent yet: `request.set(headers)`. */
function setsRequest(effect) {
    return setsDefault(effect) || (0,scan_facts/* memberNames */.hQ)(effect.expr).some((name) => /^(?:set|with|add)$/i.test(name));
}
/**
 * The child of Graph's `/security`, as `childName` writes it, that a fluent call of a Graph library or a cmdlet of its
 * module asks for. Empty: a cmdlet of another child; null: no such call.
 */
function sdkChild({ callee }, { graphSecurity, endsGraphCall }) {
    if (callee.kind === 'name')
        return graphSecurity.map((one) => cmdletChild(callee.name, one)).find(isChild) ?? null;
    if (callee.kind !== 'member' || !endsGraphCall(callee.name))
        return null;
    const names = (0,scan_facts/* memberNames */.hQ)(callee.object).map(api_hosts/* childName */.QW).reverse();
    const at = names.indexOf('security');
    const child = names[at + 1];
    return at > 0 && child !== undefined && api_hosts/* SECURITY_CHILDREN */.To.has(child) ? child : null;
}
/** `alerts` of `Get-MgSecurityAlert`. */
function cmdletChild(cmdlet, { nouns = [], suffixes = [] }) {
    const [, noun = ''] = /^[a-z]{1,20}-(\w{1,150})$/.exec(cmdlet.toLowerCase()) ?? [];
    const start = nouns.find((one) => noun.startsWith(one.toLowerCase()) && noun.length > one.length);
    if (start === undefined)
        return null;
    const rest = noun.slice(start.length);
    const suffix = suffixes.find((one) => rest.endsWith(one.toLowerCase()) && rest.length > one.length) ?? '';
    const child = rest.slice(0, rest.length - suffix.length);
    // The module leaves out a 'security' that repeats: securityActions is 'SecurityAction'.
    return [`${child}s`, `security${child}s`].find((one) => api_hosts/* SECURITY_CHILDREN */.To.has(one)) ?? '';
}
function isChild(child) {
    return child !== null;
}
/** What a call of a method of a function calls: `send` of `send.Invoke(url)`. Null: it is no such call. */
function invokedBy({ callee }, { invokes }) {
    return callee.kind === 'member' && invokes?.includes(callee.name) ? callee.object : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/given-receivers.js

/** Calls of one function that are looked at for what they give it. */
const given_receivers_MAX_CALLS = 12;
/** What parameters are given by the calls of the sources, for methods that are called on them. */
class GivenReceivers {
    #evaluator;
    #asked = new Set();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** What a call of a method on a parameter is called on: `client` of `client.get(path)`; null: no call gives it anything. */
    of({ callee }, frame) {
        if (callee.kind !== 'member' || callee.object.kind !== 'name')
            return null;
        const { name } = callee.object;
        for (let at = frame; at; at = at.outer) {
            if (this.#evaluator.program.assignments(at.fn, name).length > 0)
                return null;
            const position = at.fn.params.findIndex((param) => param.name === name);
            if (position !== -1)
                return at.args ? null : this.#given(at.fn, name);
        }
        return null;
    }
    #given(fn, name) {
        const key = `${fn.file} ${fn.start} ${name}`;
        if (this.#asked.has(key))
            return null;
        this.#asked.add(key);
        try {
            const sites = this.#evaluator.callers.of(fn);
            if (sites.length === 0 || sites.length > given_receivers_MAX_CALLS)
                return null;
            const values = sites.flatMap(({ call, fn: caller }) => {
                const bound = this.#evaluator.bind(fn, call, this.#evaluator.unbound(caller), null);
                return bound?.args?.get(name) ?? [];
            });
            return values.length > 0 ? union(values) : null;
        }
        finally {
            this.#asked.delete(key);
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/overloads.js


/**
 * Of the functions that a call may mean, those that its arguments fit: of several methods of one class with one name the
 * types of the arguments choose, as far as they are written down, and else their number.
 */
function fitting(evaluator, functions, call, frame) {
    const byName = new Map();
    for (const one of functions) {
        const key = `${one.fn.owner?.file} ${one.fn.owner?.start} ${one.fn.name}`;
        byName.set(key, [...(byName.get(key) ?? []), one]);
    }
    const count = call.args.length;
    const exact = functions.filter(({ fn }) => fn.params.length === count);
    const chosen = [...byName.values()].flatMap((group) => {
        const [first] = group;
        const isTyped = first && evaluator.program.language(first.fn.file).constructors.includes('');
        const best = group.length > 1 && isTyped ? bestOf(evaluator, group, call, frame) : null;
        if (best)
            return best;
        const own = group.filter((one) => exact.includes(one));
        return own.length > 0 ? own : group;
    });
    return [...chosen.filter((one) => exact.includes(one)), ...chosen.filter((one) => !exact.includes(one))];
}
/** Null: the call fits none of them. */
function bestOf(evaluator, group, { args }, frame) {
    if (args.some(({ spread }) => spread) || group.some(({ fn }) => fn.params[0]?.name === scan_facts/* RECEIVER */.iu))
        return null;
    const types = args.map(({ value }) => overloads_typeOf(evaluator, value, frame));
    const unrelated = evaluator.program.language(frame.fn.file).unrelatedTypes ?? [];
    const scored = group.flatMap((target) => {
        const score = scoreOf(target.fn, types, args, unrelated);
        return score === null ? [] : [{ target, score }];
    });
    if (scored.length === 0)
        return null;
    const most = Math.max(...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === most).map(({ target }) => target);
    const exact = best.filter(({ fn }) => fn.params.length === args.length);
    return exact.length > 0 ? exact : best;
}
/** How well arguments fit the parameters of a function; null: they do not. */
function scoreOf({ params }, types, args, unrelated) {
    const rest = params.some((param) => param.rest);
    if (args.length > params.length && !rest)
        return null;
    const given = new Set(args.flatMap(({ name }) => name ?? []));
    if (params.some(({ name, fallback, rest: isRest }, index) => index >= args.length && !fallback && !isRest && !given.has(name)))
        return null;
    let score = 0;
    for (const [index, type] of types.entries()) {
        const name = args[index]?.name;
        const wanted = (name ? params.find((one) => one.name === name) : params[index])?.type ?? null;
        if (type === null || wanted === null)
            continue;
        if (type.toLowerCase() === wanted.toLowerCase())
            score += EXACT;
        else if (unrelated.includes(type) && unrelated.includes(wanted))
            return null;
        else if (lastWord(type) === lastWord(wanted))
            score += ALIKE;
    }
    return score;
}
/** What a parameter of the very type of the argument counts. */
const EXACT = 2;
/** What a parameter counts of whose type that of the argument may be a kind: `Content` of `TextContent`. */
const ALIKE = 1;
function lastWord(type) {
    return /[A-Z][a-z0-9]*$/.exec(type)?.[0] ?? type;
}
/** The type of an argument, as far as it is written down; null: it is not. */
function overloads_typeOf(evaluator, value, frame) {
    const { textType } = evaluator.program.language(frame.fn.file);
    if (value.kind === 'text' || value.kind === 'join')
        return textType ?? null;
    if (value.kind === 'call' && !value.creates)
        return /^to_?string$/i.test((0,scan_facts/* lastName */.UK)(value.callee)) ? (textType ?? null) : null;
    if (value.kind === 'call')
        return (0,scan_facts/* lastName */.UK)(value.callee);
    const declared = declaredType(evaluator, value, frame);
    if (declared !== null || value.kind !== 'name')
        return declared;
    const [only, ...others] = evaluator.program.assignments(frame.fn, value.name);
    const made = others.length === 0 ? only?.value : undefined;
    return made?.kind === 'call' && made.creates ? (0,scan_facts/* lastName */.UK)(made.callee) : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/targets.js










/** Functions of one name that a call is followed into. */
const MAX_FUNCTIONS = 12;
const NOWHERE = { functions: [], cls: null };
/** Names too common to lead anywhere by themselves. */
const COMMON = /^(?:get|set|add|append|items|keys|values|join|format|strip|split|json|read|write|close|open|log|info|error|debug|warn|warning|map|filter|foreach|push|pop|then|catch|tostring|equals|contains|startswith|endswith|replace|update|copy|load|dump|dumps|loads|parse|start|stop|run|main|init|new|len|print|next|exit|wait|sleep|lower|upper|encode|decode|build|with|body|header|headers|status|text|content|result|data|value|name|type|test|use|on|off|emit|find|remove|delete|clear|insert|create|list|save)$/i;
/** Finds the functions and classes that names and calls mean. */
class Targets {
    #evaluator;
    #receivers;
    #known = new WeakMap();
    /** Names that are looked for in files from which others pass them on. */
    #passing = new WeakMap();
    #exported = new WeakMap();
    constructor(evaluator) {
        this.#evaluator = evaluator;
        this.#receivers = new GivenReceivers(evaluator);
    }
    of(call, frame) {
        const byFrame = (0,ensure/* ensure */.D)(this.#known, call, () => new WeakMap());
        const known = byFrame.get(frame);
        if (known)
            return known;
        byFrame.set(frame, NOWHERE);
        const found = this.#resolve(call, frame);
        byFrame.set(frame, found);
        return found;
    }
    #resolve(call, frame) {
        const { callee } = call;
        if (callee.kind === 'name' && call.creates)
            return this.#creation(callee, frame);
        const own = callee.kind === 'member' ? this.#ofSuper(callee, frame) : null;
        if (own)
            return own;
        const value = this.#evaluator.value(callee, frame);
        const cls = withoutViews(value.things).find((thing) => thing.kind === 'class');
        if (cls?.kind === 'class')
            return { functions: [], cls: cls.cls };
        const byName = value.guessed === true;
        const given = value.things.flatMap((thing) => this.#functions(thing, byName));
        const invoked = given.length > 0 ? null : invokedBy(call, this.#evaluator.program.language(frame.fn.file));
        const held = invoked ? this.#evaluator.value(invoked, frame).things : [];
        const run = held.flatMap((thing) => this.#functions(thing, byName));
        const functions = given.length > 0 ? given : run.length > 0 ? run : this.#besideField(callee, frame);
        if (functions.length > 0) {
            const all = fitting(this.#evaluator, functions, call, frame);
            return { functions: all.slice(0, MAX_FUNCTIONS), cls: null, isCut: all.length > MAX_FUNCTIONS };
        }
        if (callee.kind !== 'member')
            return NOWHERE;
        const extensions = this.#extensions(callee, call.args.length, frame);
        if (extensions.length > 0)
            return { functions: extensions, cls: null };
        if (callee.name === 'new') {
            const made = withoutViews(this.#evaluator.value(callee.object, frame).things).find((thing) => thing.kind === 'class');
            if (made?.kind === 'class')
                return { functions: [], cls: made.cls };
        }
        return this.#byName(call, callee, frame);
    }
    /** The methods that a call means where the object has a field of the same name. */
    #besideField(callee, frame) {
        if (!this.#evaluator.program.language(frame.fn.file).fieldsBesideMethods)
            return [];
        const { instances } = this.#evaluator;
        const object = callee.kind === 'member'
            ? this.#evaluator.value(callee.object, frame)
            : callee.kind === 'name'
                ? this.#evaluator.self(frame)
                : null;
        const name = (0,scan_facts/* lastName */.UK)(callee);
        return withoutViews(object?.things ?? []).flatMap((thing) => {
            if (thing.kind !== 'instance')
                return [];
            const self = instances.selfOf(thing);
            const byName = object?.guessed === true;
            return instances.method(thing.cls, name).map((fn) => ({ fn, self, frame: null, sure: true, byName }));
        });
    }
    /** Functions that are called as methods of what they extend: `api.GetAlerts()` of `GetAlerts(this Api api)`. */
    #extensions(callee, count, frame) {
        const { program } = this.#evaluator;
        const all = (program.functionsByName.get(callee.name) ?? []).filter(({ params, file }) => params[0]?.extended &&
            program.reaches(frame.fn.file, file) &&
            (count < params.length || params.some(({ rest }) => rest)) &&
            params.slice(count + 1).every(({ fallback, rest }) => fallback || rest));
        if (all.length === 0 || all.length > MAX_FUNCTIONS || this.#isOwnMethod(callee, all, frame))
            return [];
        const known = this.#typesOf(this.#evaluator.value(callee.object, frame));
        const declared = known.length === 0 ? declaredType(this.#evaluator, callee.object, frame) : null;
        const types = new Set(known);
        const { isHeldAs } = this.#evaluator.knowledge(frame.fn.file);
        const isSure = ({ params }) => {
            const type = params[0]?.type ?? '';
            return type === declared || types.has(type) || [...types].some((one) => isHeldAs(one, type));
        };
        const own = all.some(isSure) ? all.filter(isSure) : types.size === 0 ? all : [];
        // Of several, the one that the call fits without what stands in for arguments.
        const exact = own.filter(({ params }) => params.length === count + 1);
        const sure = all.some(isSure);
        const meant = preferNear(exact.length > 0 ? exact : own, frame.fn.file);
        return meant.map((fn) => ({ fn, self: null, frame: null, sure, byName: !sure }));
    }
    /** Whether an extension calls the method of a library for which it stands in: it would call itself for ever. */
    #isOwnMethod(callee, all, { fn, outer }) {
        const around = all.includes(fn) ? fn : outer && all.includes(outer.fn) ? outer.fn : null;
        const [extended] = around?.params ?? [];
        if (!around || extended?.type == null || callee.object.kind !== 'name')
            return false;
        const { dispatch } = this.#evaluator.knowledge(around.file);
        return callee.object.name === extended.name && dispatch(extended.type, callee.name) !== null;
    }
    /** Names of the classes that a value may be an object of; none: nothing is known of it. */
    #typesOf({ things }) {
        return withoutViews(things).flatMap((thing) => {
            if (thing.kind === 'instance')
                return this.#evaluator.instances.lineage(thing.cls).flatMap(({ name, bases }) => [name, ...bases]);
            return thing.kind === 'made' && thing.call.creates ? [thing.name.split('.').at(-1) ?? ''] : [];
        });
    }
    #creation(callee, frame) {
        const { name } = callee;
        const isOwn = this.#evaluator.program.language(frame.fn.file).ownClasses?.includes(name);
        const owner = isOwn ? (frame.fn.owner ?? undefined) : undefined;
        const { program, instances } = this.#evaluator;
        const { module } = program.facts(frame.fn.file);
        const isAssigned = program.assignments(module, name).length > 0;
        const assigned = isAssigned && !owner ? this.#classOf(callee, frame) : undefined;
        const cls = owner ?? assigned ?? instances.classNamed(name, frame.fn.file) ?? this.#classOf(callee, frame);
        return cls ? { functions: [], cls } : NOWHERE;
    }
    /** The class that a file imports under another name. */
    #classOf(callee, frame) {
        const found = withoutViews(this.#evaluator.value(callee, frame).things).find((thing) => thing.kind === 'class');
        return found?.kind === 'class' ? found.cls : undefined;
    }
    #functions(thing, byName) {
        if (thing.kind === 'function')
            return [{ fn: thing.fn, self: thing.self, frame: thing.frame, sure: true, byName }];
        if (thing.kind === 'view')
            return thing.of.things.flatMap((inner) => this.#functions(inner, byName));
        if (thing.kind !== 'instance')
            return [];
        const self = this.#evaluator.instances.selfOf(thing);
        const converted = this.#converted(thing);
        if (converted)
            return converted.things.flatMap((inner) => this.#functions(inner, byName));
        const call = this.#evaluator.instances.method(thing.cls, '__call__');
        return call.map((fn) => ({ fn, self, frame: null, sure: true, byName }));
    }
    /** The function that a type of functions takes for an object with methods: `http.HandlerFunc(serve)`. Null: it is none. */
    #converted({ cls, call, frame }) {
        const [given, ...others] = call?.args ?? [];
        if (!call || !frame || call.creates || !given || others.length > 0 || cls.fields.length > 0)
            return null;
        return this.#evaluator.program.language(cls.file).convertsFunctions
            ? this.#evaluator.value(given.value, frame)
            : null;
    }
    /** `super().method()`, `base.Method()`, `parent::method()`. */
    #ofSuper(callee, frame) {
        const object = callee.object.kind === 'call' ? callee.object.callee : callee.object;
        const { supers } = this.#evaluator.program.language(frame.fn.file);
        if (object.kind !== 'name' || !supers?.includes(object.name))
            return null;
        const owner = frame.fn.owner;
        if (!owner)
            return null;
        const self = this.#evaluator.self(frame);
        for (const cls of this.#evaluator.instances.lineage(owner).slice(1)) {
            const functions = cls.methods.filter((method) => method.name === callee.name);
            if (functions.length > 0)
                return { functions: functions.map((fn) => ({ fn, self, frame: null, sure: true, byName: false })), cls: null };
        }
        return NOWHERE;
    }
    /** Methods that bear the name, where nothing is known of the object that they are called on. */
    #byName(call, callee, frame) {
        const object = this.#evaluator.value(callee.object, frame);
        if (!object.open || object.texts.length > 0)
            return NOWHERE;
        if (object.things.some((thing) => thing.kind !== 'view' || thing.of.things.length > 0))
            return NOWHERE;
        const language = this.#evaluator.program.facts(frame.fn.file).language;
        const all = (this.#evaluator.program.functionsByName.get(callee.name) ?? []).filter((fn) => fn.owner !== null &&
            this.#evaluator.program.facts(fn.file).language === language &&
            this.#evaluator.program.reaches(frame.fn.file, fn.file) &&
            !this.#isPassing(fn, fn.owner));
        const looksLikeClient = /client|api|conn|service|defender|mde|graph|session|http|self|connector/i.test((0,scan_facts/* lastName */.UK)(callee.object));
        const given = all.length === 0 ? null : this.#receivers.of(call, frame);
        const member = given && this.#evaluator.instances.member(given, callee.name);
        // A call that gives something unknown may give another object.
        const methods = member ? member.things.flatMap((thing) => this.#functions(thing, given.open)) : [];
        if (methods.length > 0)
            return { functions: methods.slice(0, MAX_FUNCTIONS), cls: null };
        const common = COMMON.test(callee.name) || this.#evaluator.isRequestWord(callee.name);
        if (all.length === 0 || all.length > 4 || (common && !(looksLikeClient && all.length <= 2)))
            return NOWHERE;
        const functions = all.map((fn) => ({
            fn,
            self: fn.owner ? this.#evaluator.instances.anyOf(fn.owner) : null,
            frame: null,
            sure: false,
            byName: true,
        }));
        return { functions, cls: null };
    }
    /** Whether a library calls a method, and not the code: that of a handler through which requests go. */
    #isPassing({ name, file }, owner) {
        const { passes, isHandler } = this.#evaluator.knowledge(file);
        return passes(name) && this.#evaluator.instances.outerBases(owner).some(isHandler);
    }
    /** What an import gives a name. */
    imported(name, file) {
        const facts = this.#evaluator.program.facts(file);
        const { isLibrary } = this.#evaluator.knowledge(file);
        for (const one of this.#evaluator.program.sources(facts, name)) {
            const modules = this.#evaluator.program.modules(one.module, file);
            for (const module of modules) {
                if (one.name === null)
                    return thingValue({ kind: 'module', module: module.module });
                const found = one.name === 'default' ? this.#default(module) : this.definition(one.name, module);
                if (found)
                    return found;
                const cls = this.#evaluator.program.classIn(module, one.module.split('.').at(-1) ?? '');
                const lent = cls && this.#evaluator.instances.member(thingValue({ kind: 'class', cls }), one.name);
                if (lent)
                    return lent;
            }
            if (one.local === scan_facts/* ALL_NAMES */.Dw)
                continue;
            // What a library has under a name is no file or class of the sources with the same name.
            if (one.name !== null && one.name !== 'default' && !isLibrary(one.module)) {
                const [inside] = this.#evaluator.program.modules(`${one.module}.${one.name}`, file);
                if (inside)
                    return thingValue({ kind: 'module', module: inside.module });
                const elsewhere = this.anywhere(one.name, file);
                if (elsewhere)
                    return { ...elsewhere, guessed: true };
            }
            const dotted = one.name === null || one.name === 'default' ? one.module : `${one.module}.${one.name}`;
            return thingValue({ kind: 'outside', name: dotted, imported: true }, true);
        }
        return null;
    }
    #default(module) {
        const marked = this.#evaluator.global('default', module.module) ?? this.#commonJs(module);
        if (marked)
            return marked;
        return thingValue({ kind: 'module', module: module.module });
    }
    /** `exports.name = ...` */
    #exportedAs(name, module) {
        const value = this.#exports(module).get(name);
        return value ? this.#evaluator.value(value, this.#evaluator.unbound(module.module)) : null;
    }
    /** Members of `exports` that a file assigns, and under `exports` what it puts in their place, each the first time. */
    #exports(module) {
        return (0,ensure/* ensure */.D)(this.#exported, module, () => {
            const all = new Map();
            for (const { target, value } of module.module.statements) {
                if (target?.kind !== 'member')
                    continue;
                if (target.name === 'exports' || (0,scan_facts/* lastName */.UK)(target.object) === 'exports')
                    if (!all.has(target.name))
                        all.set(target.name, value);
            }
            return all;
        });
    }
    /** What `require` brings. */
    required(module, file) {
        const [found] = this.#evaluator.program.modules(module, file);
        if (!found)
            return thingValue({ kind: 'outside', name: module, imported: true }, true);
        const exported = this.#commonJs(found);
        const whole = thingValue({ kind: 'module', module: found.module });
        return exported ? union([exported, whole]) : whole;
    }
    /** `module.exports = ...` */
    #commonJs(module) {
        return this.#exportedAs('exports', module);
    }
    /** What a module gives under a name. */
    ofModule(name, { file }) {
        const { program } = this.#evaluator;
        const found = program.defining(name, program.facts(file)).map((facts) => this.definition(name, facts));
        const known = found.filter((one) => one !== null);
        return known.length > 0 ? union(known) : null;
    }
    /** What a file defines under a name. */
    definition(name, facts) {
        const found = [];
        for (const fn of this.#evaluator.program.inner(facts.module, name))
            found.push(thingValue({ kind: 'function', fn, self: null, frame: null }));
        const cls = this.#evaluator.program.classIn(facts, name);
        if (cls)
            found.push(thingValue({ kind: 'class', cls }));
        const assigned = found.length === 0 ? this.#evaluator.global(name, facts.module) : null;
        if (assigned)
            found.push(assigned);
        if (found.length > 0)
            return union(found);
        const member = this.#exportedAs(name, facts);
        if (member)
            return member;
        const exported = this.#commonJs(facts);
        const entry = exported ? this.#evaluator.entries(exported).get(name.toLowerCase()) : undefined;
        return entry ?? this.#passedOn(name, facts);
    }
    /** What a file passes on from the modules that it imports. */
    #passedOn(name, facts) {
        const passing = (0,ensure/* ensure */.D)(this.#passing, facts, () => new Set());
        if (passing.has(name))
            return null;
        passing.add(name);
        try {
            for (const { module: from, name: given } of this.#evaluator.program.sources(facts, name))
                for (const module of given === null ? [] : this.#evaluator.program.modules(from, facts.path)) {
                    const found = given === 'default' ? this.#default(module) : this.definition(given ?? name, module);
                    if (found)
                        return found;
                }
            return null;
        }
        finally {
            passing.delete(name);
        }
    }
    /**
     * What the repository defines under a name, if few places do and it is written as a constant, class or function; a
     * guess unless the language shares names between files.
     */
    anywhere(name, file) {
        const found = this.#anywhere(name, file);
        const shares = this.#evaluator.program.language(file).shares === true;
        return found && !shares ? { ...found, guessed: true } : found;
    }
    #anywhere(name, file) {
        const { program } = this.#evaluator;
        const language = program.facts(file).language;
        const cls = this.#evaluator.instances.classNamed(name, file);
        if (cls)
            return thingValue({ kind: 'class', cls });
        // A method, as `def self.headers` of a module, is not called by its bare name elsewhere.
        const functions = (program.functionsByName.get(name) ?? []).filter((fn) => fn.kind !== 'method' &&
            fn.owner === null &&
            fn.outer?.kind === 'module' &&
            program.facts(fn.file).language === language &&
            program.reaches(file, fn.file));
        const near = preferNear(functions, file);
        if (near.length > 0 && near.length <= 4)
            return union(near.map((fn) => thingValue({ kind: 'function', fn, self: null, frame: null })));
        const globals = (program.globals.get(name) ?? []).filter(({ module }) => program.facts(module.file).language === language && program.reaches(file, module.file));
        const modules = [...new Set(globals.map((one) => one.module))].filter((module) => module.file !== file);
        if (modules.length === 0 || modules.length > 4 || name.length < 3)
            return null;
        const values = modules.map((module) => this.#evaluator.global(name, module)).filter((value) => value !== null);
        return values.length > 0 ? { ...union(values), open: true } : null;
    }
    /** Dotted name of something outside the repository; null if a callee is nothing of the kind. */
    outsideName(callee, frame) {
        const named = this.#evaluator.value(callee, frame).things.find((thing) => thing.kind === 'outside');
        if (named || callee.kind !== 'member')
            return named?.name ?? null;
        const things = withoutViews(this.#evaluator.value(callee.object, frame).things);
        const owner = things.find((thing) => thing.kind === 'outside');
        return owner ? `${owner.name}.${callee.name}` : null;
    }
    /** The address of the next page, if that is what a response is asked for: the host of the request that it answers. */
    nextLink(object, key) {
        if (!NEXT_LINK.test(key))
            return null;
        const texts = [];
        for (const address of this.#answered(object, 0))
            texts.push({ value: address.replace(/[?#].*$/s, '') + api_hosts/* NEXT_PAGE */.AS, origins: [] });
        if (texts.length === 0 && !object.open)
            return null;
        if (texts.length === 0)
            texts.push({ value: api_hosts/* HOLE */.vs + api_hosts/* NEXT_PAGE */.AS, origins: [] });
        return { texts: texts.slice(0, 6), things: [], open: true, needs: object.needs };
    }
    /** Addresses of the requests that a value is an answer to. */
    #answered(value, depth) {
        if (depth > 7)
            return [];
        const found = [];
        for (const thing of value.things) {
            if (thing.kind === 'view')
                found.push(...this.#answered(thing.of, depth + 1));
            if (thing.kind !== 'made')
                continue;
            const { call, frame } = thing;
            const inner = call.callee.kind === 'member' ? this.#evaluator.value(call.callee.object, frame) : null;
            const values = call.args.slice(0, 6).map((arg) => this.#evaluator.value(arg.value, frame));
            const entries = values
                .flatMap((one) => [...this.#evaluator.entries(one)])
                .filter(([name]) => isAddressName(name));
            const texts = [...values, ...entries.map(([, entry]) => entry)].flatMap((one) => one.texts);
            for (const text of texts)
                if (/^https?:\/\/|^\uE000\//.test(text.value))
                    found.push(text.value);
            if (inner)
                found.push(...this.#answered(inner, depth + 1));
            for (const arg of call.args.slice(0, 3))
                found.push(...this.#answered(this.#evaluator.value(arg.value, frame), depth + 1));
            if (found.length > 8)
                break;
        }
        return [...new Set(found)].slice(0, 8);
    }
}
/** Those in the same folder, if there are any. */
function preferNear(functions, file) {
    const own = functions.filter((fn) => fn.file === file);
    if (own.length > 0)
        return own;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const near = functions.filter((fn) => fn.file.startsWith(folder));
    return near.length > 0 ? near : functions;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/class-bodies.js

/**
 * Returns what a bare name means in the body of a class, where a field is named without the class: `ALERTS = HOST + '/alerts'`.
 * Null: the class has no such field before, and the name means what is around the class.
 *
 * @param self the object whose fields get their values, if it is one
 */
function inClassBody(evaluator, { name, start }, cls, self) {
    const { seesClassBody, implicitSelf } = evaluator.program.language(cls.file);
    if (!seesClassBody && !implicitSelf)
        return null;
    const { instances } = evaluator;
    const field = instances.fieldOf(cls, name);
    const isBefore = field && (field.owner !== cls || field.end <= start);
    const object = seesClassBody || !self ? thingValue({ kind: 'class', cls }) : self;
    return isBefore ? instances.member(object, name) : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/reach.js


/** More assignments that may have happened are not told apart: no person who reads the code could. */
const MAX_CHOSEN = 200;
/**
 * The assignments, oldest first, whose value a variable can have at an offset: the last one that surely happened, those
 * after it that may have happened, and those that an earlier turn of the same loop may have made. `whole`: one
 * of them surely happened. `since`: where that one starts, before which nothing was done to what the variable holds;
 * 0: none did. `seen`: how many assignments were looked at. `cut`: there are more than are given.
 */
function reaching(fn, assignments, at, branches, decide) {
    if (at === Number.POSITIVE_INFINITY) {
        const [first] = assignments;
        const whole = first?.kind === 'assign' && first.blocks.length === 0;
        return { statements: assignments, whole, since: 0, seen: assignments.length, cut: false };
    }
    const blocks = blocksAt(fn, at);
    const coverage = new Coverage(branches);
    const chosen = [];
    let whole = false;
    let since = 0;
    const inLoop = blocks.some((id) => branches.get(id)?.repeats !== false);
    const from = inLoop ? assignments.length : countUpTo(assignments, at, ({ start }) => start);
    let index = from - 1;
    for (; index >= 0; index--) {
        const statement = assignments[index];
        if (statement.end > at) {
            if (statement.start > at && sharesLoop(statement.blocks, blocks, branches))
                chosen.push(statement);
            continue;
        }
        if (excludes(statement.blocks, blocks, branches))
            continue;
        const decided = conditions(statement.blocks, blocks, branches).map(decide);
        if (decided.includes(false))
            continue;
        chosen.push(statement);
        if (chosen.length > MAX_CHOSEN)
            break;
        const sure = decided.every((one) => one === true) || keptBy(statement) !== null;
        whole = statement.kind === 'assign' && (sure || coverage.add(statement.blocks, blocks));
        if (!whole)
            continue;
        since = statement.start;
        break;
    }
    return { statements: chosen.reverse(), whole, since, seen: from - index, cut: chosen.length > MAX_CHOSEN };
}
/** Whether an earlier turn may have come past both places. */
function sharesLoop(a, b, branches) {
    for (let index = 0; index < a.length && a[index] === b[index]; index++)
        if (branches.get(a[index])?.repeats !== false)
            return true;
    return false;
}
/** What the variable held before, where the value only stands in if that is nothing. */
function keptBy({ target, value }) {
    const [first] = value.kind === 'choice' && value.standsIn ? value.options : [];
    return first?.kind === 'name' && target?.kind === 'name' && first.name === target.name ? first : null;
}
const NO_BLOCKS = [];
/** Conditional blocks around an offset; none for Infinity, or if all statements stand in functions. */
function blocksAt(fn, at) {
    const { statements } = fn;
    if (at === Number.POSITIVE_INFINITY || statements.length === 0)
        return NO_BLOCKS;
    let low = 0;
    let high = statements.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (statements[middle].start <= at)
            low = middle;
        else
            high = middle - 1;
    }
    for (let index = low; index >= 0 && index > low - 12; index--) {
        const statement = statements[index];
        if (statement.start <= at && at < statement.end)
            return statement.blocks;
    }
    return statements[low]?.blocks ?? NO_BLOCKS;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/variables.js






/** What names stand for: variables as assignments reach a place, names around a function, and those of the file. */
class Variables {
    #evaluator;
    #parameters;
    /** What a variable is at any time, by activation. */
    #whole = new WeakMap();
    constructor(evaluator, parameters) {
        this.#evaluator = evaluator;
        this.#parameters = parameters;
    }
    name(expr, frame) {
        if (expr.name === 'this' || this.isSuper(expr, frame))
            return this.#evaluator.self(frame) ?? UNKNOWN;
        const ofBody = frame.body && inClassBody(this.#evaluator, expr, frame.body, frame.self);
        if (ofBody)
            return ofBody;
        for (let at = frame; at; at = at.outer) {
            const given = at.classes?.get(expr.name);
            if (given)
                return thingValue({ kind: 'class', cls: given });
            const local = this.#local(expr.name, at, at === frame ? expr.start : Number.POSITIVE_INFINITY);
            if (local)
                return (at.fn.kind === 'module' ? this.#ofObjects(expr.name, frame) : null) ?? local;
            const inner = at.fn.kind === 'module' ? [] : this.#evaluator.program.inner(at.fn, expr.name);
            if (inner.length > 0)
                return union(inner.map((fn) => thingValue({ kind: 'function', fn, self: null, frame: at })));
        }
        return this.#beyond(expr.name, frame);
    }
    /** Whether a name stands for the object itself, as an object of its base class. */
    isSuper(expr, frame) {
        const { supers } = this.#evaluator.program.language(frame.fn.file);
        return expr.kind === 'name' && supers?.includes(expr.name) === true && this.#owner(frame) !== null;
    }
    /** What a variable holds at an offset; at Infinity, whatever it is at any time, worked out once. */
    #local(name, frame, at) {
        if (at !== Number.POSITIVE_INFINITY)
            return this.#reached(name, frame, at);
        const known = (0,ensure/* ensure */.D)(this.#whole, frame, () => new Map());
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const cuts = this.#evaluator.cuts;
        const value = this.#reached(name, frame, at);
        if (this.#evaluator.cuts === cuts)
            known.set(name, value);
        return value;
    }
    #reached(name, frame, at) {
        const assignments = this.#evaluator.program.assignments(frame.fn, name);
        const param = frame.fn.params.find((one) => one.name === name);
        if (assignments.length === 0 && !param)
            return null;
        const branches = this.#evaluator.program.branches(frame.fn.file);
        const decide = (branch) => this.#evaluator.decide(branch, frame);
        const { statements, whole, since, seen, cut } = reaching(frame.fn, assignments, at, branches, decide);
        this.#evaluator.count(seen);
        // What is inside of a function runs later.
        const given = at === Number.POSITIVE_INFINITY ? this.#evaluator.later.keptBy(frame) : frame;
        let value = param && !whole ? this.#parameters.of(given, param.name, param.type) : null;
        for (const statement of statements)
            value = this.#after(value, statement, frame);
        if (value === null)
            return null;
        if (cut)
            value = { ...value, open: true, absent: true };
        const mayBeUnset = !whole && !param && !isNothing(value);
        if (mayBeUnset && at !== Number.POSITIVE_INFINITY)
            value = { ...value, absent: true };
        else if (mayBeUnset && statements.every((one) => this.#evaluator.program.home(one)))
            value = { ...value, unset: true };
        const ofFile = mayBeUnset && at !== Number.POSITIVE_INFINITY ? this.#ofFile(name, frame) : null;
        const effects = at === Number.POSITIVE_INFINITY
            ? this.#evaluator.program.effectsAtAnyTime(frame.fn, name)
            : this.#evaluator.program.effects(frame.fn, name);
        const making = param && !whole ? null : makingOf(statements.map((statement) => this.#assigned(statement, frame)));
        const viewed = this.#evaluator.viewed(value, effects, frame, { at, since, making });
        return ofFile ? { ...union([viewed, ofFile]), absent: ofFile.absent === true } : viewed;
    }
    /** What a variable of the file that a function assigns holds if the function did not assign it; null: it is its own. */
    #ofFile(name, { fn }) {
        const { module } = this.#evaluator.program.facts(fn.file);
        const isOfFile = this.#evaluator.program
            .assignments(module, name)
            .some((one) => this.#evaluator.program.home(one) === fn);
        return isOfFile ? this.#local(name, this.#evaluator.unbound(module), Number.POSITIVE_INFINITY) : null;
    }
    /** What a statement gives a variable, and the function that does so. */
    #assigned(statement, frame) {
        const home = this.#evaluator.program.home(statement);
        const at = home ? this.#evaluator.unbound(home) : frame;
        const before = keptBy(statement);
        const given = this.#evaluator.value(statement.value, at);
        // `let client: Client | null = null`: what is assigned elsewhere tells more than the type.
        const isFilledLater = isNothing(given) &&
            statement.target?.kind === 'name' &&
            this.#evaluator.program.assignments(frame.fn, statement.target.name).length > 1;
        const type = isFilledLater ? null : statement.type;
        const value = this.#parameters.typed(given, type, frame.fn.file);
        return { fn: at.fn, statement, value, kept: before && this.#evaluator.value(before, at) };
    }
    #after(before, statement, frame) {
        const { value } = this.#assigned(statement, frame);
        if (before === null)
            return value;
        const isElsewhere = this.#evaluator.program.home(statement) !== undefined;
        if (statement.kind !== 'append')
            return isElsewhere ? atTimes([before, value]) : alternatives([before, value]);
        const longer = before.texts.length > 0 && value.texts.length > 0 ? concat([before, value]) : NOTHING;
        if (longer.texts.length === 0 && value.things.length > 0)
            return mergedValue([before, value]);
        const isItem = before.texts.length === 0 && before.things.length > 0 && before.things.every(isListed);
        const texts = isItem ? value.texts : [];
        return union([longer, { ...before, texts: longer.texts.length > 0 ? [] : before.texts }, { ...value, texts }]);
    }
    #beyond(name, frame) {
        const owner = this.#owner(frame);
        const { ownClasses } = this.#evaluator.program.language(frame.fn.file);
        if (owner && ownClasses?.includes(name))
            return thingValue({ kind: 'class', cls: owner });
        const own = this.#ofObjects(name, frame);
        if (own)
            return own;
        return this.#outside(name, frame.fn.file) ?? thingValue({ kind: 'outside', name }, true);
    }
    /** A member that needs no name before it: of what functions around it extend, or of the object itself. */
    #ofObjects(name, frame) {
        if (!this.#evaluator.program.language(frame.fn.file).implicitSelf)
            return null;
        for (const self of [...this.#receivers(frame), this.#evaluator.self(frame)]) {
            const own = self && this.#evaluator.instances.member(self, name);
            if (own)
                return own;
        }
        return null;
    }
    /** What functions around a name extend, or are given to set up. */
    #receivers(frame) {
        const found = [];
        for (let at = frame; at; at = at.outer) {
            const param = at.fn.params.find((one) => one.name === scan_facts/* RECEIVER */.iu);
            if (param)
                found.push(this.#parameters.of(at, scan_facts/* RECEIVER */.iu, param.type));
        }
        return found;
    }
    #owner(frame) {
        for (let at = frame; at; at = at.outer) {
            const around = at.fn.owner ?? at.fn.within;
            if (around)
                return around;
        }
        return null;
    }
    /** What a name means outside of all functions: in the file, by import, or anywhere in the repository. */
    #outside(name, file) {
        const imported = this.#evaluator.targets.imported(name, file);
        if (imported)
            return imported;
        const own = this.#evaluator.targets.definition(name, this.#evaluator.program.facts(file));
        if (own)
            return own;
        return this.#evaluator.targets.anywhere(name, file);
    }
    /** What a module's top level gives under a name. */
    global(name, module) {
        return this.#local(name, this.#evaluator.unbound(module), Number.POSITIVE_INFINITY);
    }
}
/** Whether something is a list that is written out, to which a text is added as an item. */
function isListed(thing) {
    return thing.kind === 'dict' && thing.expr.kind === 'list';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/evaluator.js


























const MAX_NESTING = 150;
/** Tells what expressions can become, across functions and files. */
class Evaluator {
    program;
    settings;
    libraries;
    instances;
    targets;
    #frames;
    #entries;
    #registrations;
    #options;
    #scopeCalls;
    #parameters;
    #declaredSettings;
    #variables;
    #members;
    #calls;
    #conditions;
    callers;
    later;
    /** What parameters are if nobody but the sources calls; null: anybody may. */
    closed;
    #providers;
    #bound;
    #delegated;
    #running = new Map();
    #deciding = new Map();
    #steps;
    #nesting = 0;
    #cuts = 0;
    constructor(program, settings, libraries, tick, isClosed = false) {
        this.program = program;
        this.settings = settings;
        this.libraries = libraries;
        this.instances = new Instances(this);
        this.targets = new Targets(this);
        this.#frames = new Frames(this);
        this.#entries = new Entries(this);
        this.#registrations = new Registrations(this);
        this.#options = new Options(this);
        this.#scopeCalls = new ScopeCalls(this);
        this.callers = new Callers(this);
        this.later = new LaterChanges(this);
        this.closed = isClosed ? new ClosedWorld(this) : null;
        this.#steps = new Steps(isClosed ? budget/* LIMITS */.b.closedSteps : budget/* LIMITS */.b.scanSteps, tick);
        this.#providers = new Providers(this);
        this.#bound = new BoundFunctions(this);
        this.#delegated = new DelegatedArguments(this);
        const sources = {
            containers: new ContainerBlocks(this),
            options: this.#options,
            registrations: this.#registrations,
            scopeCalls: this.#scopeCalls,
        };
        this.#parameters = new Parameters(this, sources);
        this.#declaredSettings = new DeclaredSettings(this);
        this.#variables = new Variables(this, this.#parameters);
        this.#members = new MemberValues(this, this.#options);
        this.#calls = new CallValues(this, { ...sources, variables: this.#variables });
        this.#conditions = new Conditions(this);
    }
    /** What is known of the libraries that a file's language has. */
    knowledge(file) {
        return this.libraries.of(this.program.facts(file).language);
    }
    /** What a record says of a call, where its receiver is a library, what that makes, or an heir of its client. */
    dispatch({ callee }, frame) {
        const knowledge = this.knowledge(frame.fn.file);
        if (callee.kind !== 'member')
            return null;
        for (const thing of withoutViews(this.value(callee.object, frame).things)) {
            const names = thing.kind === 'outside' || thing.kind === 'made'
                ? [thing.name]
                : thing.kind === 'instance'
                    ? this.instances.outerBases(thing.cls)
                    : [];
            for (const name of names) {
                const found = knowledge.dispatch(name, callee.name);
                if (found)
                    return found;
            }
            const behind = thing.kind === 'made' ? knowledge.dispatchBehind((0,scan_facts/* lastName */.UK)(thing.call.callee), callee.name) : null;
            if (behind)
                return behind;
        }
        return null;
    }
    /** What an annotation says that a field or parameter is given; null: none does. */
    annotated(annotations, frame) {
        return this.#options.annotated(annotations, frame);
    }
    /** What a call runs a block on; null: it runs none. */
    scopeOf(call, frame) {
        return this.#scopeCalls.of(call, frame);
    }
    /** Whether many classes have a method of that name because it is one of HTTP. */
    isRequestWord(name) {
        return this.libraries.isRequestWord(name);
    }
    /** What a container gives a field or parameter; null: nothing says it. */
    provided(type, name, file) {
        return this.#providers.of(type, name, file);
    }
    /** The object of an interface that a library implements, as a container makes it; null: nothing registers it. */
    registered(cls) {
        return this.#registrations.implemented(cls);
    }
    /** What other constructors of its class give a parameter of a constructor. */
    delegated(fn, param) {
        return this.#delegated.of(fn, param);
    }
    unbound(fn) {
        return this.#frames.unbound(fn);
    }
    bind(fn, call, frame, self, closure = null) {
        return this.#frames.bind(fn, call, frame, self, closure);
    }
    /** The activation of a function inside one that is active. */
    inside(fn, outer) {
        return this.#frames.inside(fn, outer);
    }
    /**
     * Bounds the work on one question.
     *
     * @param known the question is worth more steps, as far as the run has them to spare
     * @throws TooManyWays beyond it; what was worked out is kept
     */
    bounded(ask, known = false) {
        return this.#steps.bounded(ask, known);
    }
    value(expr, frame) {
        const known = frame.memo.get(expr);
        if (known)
            return known;
        if (expr.kind === 'text')
            return this.#remember(expr, frame, this.#literal(expr, frame));
        this.count(1);
        const running = this.#running.get(expr) ?? 0;
        if (running > 1 || this.#nesting > MAX_NESTING) {
            this.#cuts++;
            return UNKNOWN;
        }
        this.#running.set(expr, running + 1);
        this.#nesting++;
        try {
            const value = this.#compute(expr, frame);
            const type = 'asserted' in expr ? expr.asserted : undefined;
            return this.#remember(expr, frame, type ? this.#parameters.asserted(value, type, frame.fn.file) : value);
        }
        finally {
            this.#nesting--;
            if (running === 0)
                this.#running.delete(expr);
            else
                this.#running.set(expr, running);
        }
    }
    /** Counts steps. @throws TooManyWays, OutOfBudget beyond the limits */
    count(steps) {
        this.#steps.count(steps);
    }
    #remember(expr, frame, value) {
        frame.memo.set(expr, value);
        return value;
    }
    #literal(expr, frame) {
        const { start, end, inner } = expr;
        return textValue(expr.value, [{ file: frame.fn.file, start, end, inner }]);
    }
    #compute(expr, frame) {
        switch (expr.kind) {
            case 'text':
                return this.#literal(expr, frame);
            case 'join':
                return this.#joined(expr, frame);
            case 'name':
                return this.#variables.name(expr, frame);
            case 'member':
                return this.#members.member(expr, frame);
            case 'index':
                return this.#members.index(expr, frame);
            case 'call':
                return this.#calls.call(expr, frame);
            case 'dict':
            case 'list':
                return thingValue({ kind: 'dict', expr, frame });
            case 'choice':
                return this.#conditions.choice(expr, frame);
            case 'function':
                return thingValue({
                    kind: 'function',
                    fn: expr.fn,
                    self: this.program.methodsAround(expr.fn) ? null : this.self(frame),
                    frame,
                });
            default:
                return expr.constant
                    ? expr.falsy === false
                        ? SCALAR
                        : NOTHING
                    : {
                        ...UNKNOWN,
                        needs: union([NOTHING, ...expr.parts.slice(0, 8).map((part) => this.value(part, frame))]).needs,
                    };
        }
    }
    #joined(expr, frame) {
        const values = expr.parts.map((part) => this.value(part, frame));
        const { first, joined } = joinedTexts(values);
        const origin = expr.inner
            ? { file: frame.fn.file, start: expr.start, end: expr.end, inner: null }
            : null;
        const texts = origin ? joined.texts.map((text) => ({ ...text, origins: [origin, ...text.origins] })) : joined.texts;
        const objects = values.filter((value) => value.things.length > 0);
        const holdsEntries = objects.some(({ things }) => withoutViews(things).some(({ kind }) => kind === 'dict'));
        const mayBeObjects = values.filter((value) => value.things.length > 0 || value.open);
        if (first === -1 && (objects.length > 1 || (holdsEntries && mayBeObjects.length > 1)))
            return mergedValue(values);
        const leading = first === -1 ? values : values.slice(0, first);
        const things = leading.flatMap((value) => value.things);
        return { ...joined, texts: joined.texts.length > 0 ? texts : [], things: things.slice(0, 8) };
    }
    /** The object that a function works on. */
    self(frame) {
        for (let at = frame; at; at = at.outer) {
            if (at.self)
                return at.self;
            const around = at.fn.owner ?? at.fn.within;
            if (around)
                return this.instances.anyOf(around);
            const methods = this.program.methodsAround(at.fn);
            const bound = this.#bound.objectOf(at.fn);
            if (bound)
                return bound;
            // What else the object holds may be set at any time.
            if (methods)
                return {
                    ...thingValue({ kind: 'dict', expr: methods, frame: at.outer ?? this.unbound(at.fn.outer ?? at.fn) }),
                    open: true,
                };
        }
        return null;
    }
    /** How often an expression was given up: what was worked out meanwhile holds there alone. */
    get cuts() {
        return this.#cuts;
    }
    name(expr, frame) {
        return this.#variables.name(expr, frame);
    }
    /** What a module's top level gives under a name. */
    global(name, module) {
        return this.#variables.global(name, module);
    }
    /** What a parameter is if the caller gives nothing: the function's class may say it under a bare name. */
    fallback(expr, fn, frame) {
        return this.#parameters.fallback(expr, fn, frame);
    }
    /** What a function gives back; null if it returns nothing. */
    returns(frame) {
        return this.#calls.returns(frame);
    }
    /** What a dictionary or list gives for a key that is not known; null if nothing is known of it. */
    anyEntry(object) {
        return this.#members.anyEntry(object);
    }
    /** What a loop over a value gives each time; null if nothing is known of that. */
    anyItem(object, file) {
        return this.#members.anyItem(object, file);
    }
    /** Whether a branch is taken; null: the sources do not tell. */
    decide(branch, frame) {
        const deciding = this.#deciding.get(branch) ?? 0;
        // What a loop runs over may be what its own body fills.
        if (deciding > 1) {
            this.#cuts++;
            return null;
        }
        this.#deciding.set(branch, deciding + 1);
        try {
            return this.#conditions.decide(branch, frame);
        }
        finally {
            if (deciding === 0)
                this.#deciding.delete(branch);
            else
                this.#deciding.set(branch, deciding);
        }
    }
    /** Adds what is done to a variable to its value, as far as it can matter. */
    viewed(value, effects, frame, { at, since, making = null }, instance = null) {
        if (effects.length === 0)
            return value;
        if (value.texts.length > 0 && value.things.length === 0 && !effectsThat(effects, setsMember).length)
            return value;
        if (value.things.length > 0 && value.things.every(({ kind }) => kind === 'function' || kind === 'class'))
            return value;
        const view = { kind: 'view', of: value, effects, frame, instance, at, since, making };
        return { ...value, things: [view], guessed: false };
    }
    lookUp(object, key, file) {
        return this.#entries.lookUp(object, key, file);
    }
    /** What the configuration that a file may read gives a key; null: nothing. */
    setting(key, file) {
        return this.settings.value(key, (configuration) => this.program.mayRead(file, configuration));
    }
    /** The default that code declares for a setting; null: it declares none. */
    declaredSetting(name, file) {
        return this.#declaredSettings.of(name, file);
    }
    /** The default that code declares for a setting of the group that was asked for; null: it is none, or has none. */
    groupedSetting(object, name, file) {
        return this.#declaredSettings.ofGroup(object, name, file);
    }
    entries(value) {
        return this.#entries.of(value, 0);
    }
    /** Whether all entries of a value are known. */
    isClosed(value) {
        return this.#entries.isClosed(value);
    }
    /** The activation in which an effect's expressions are read. */
    frameOf(effect, view) {
        const frame = this.#frameAround(effect, view);
        return effect.each ? this.#frames.inside(effect.each, frame) : frame;
    }
    #frameAround(effect, view) {
        if (effect.outside)
            return this.unbound(effect.fn);
        if (view.instance)
            return this.instances.methodFrame(view.instance, effect.fn);
        for (let at = view.frame; at; at = at.outer)
            if (at.fn === effect.fn)
                return at;
        return this.unbound(effect.fn);
    }
}
/** Whether an effect assigns a member, as no plain text has: what an address was parsed into is an object. */
function setsMember({ kind, expr }) {
    return kind === 'set' && expr.kind !== 'call';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/inherited-requests.js
/**
 * Writes down the methods that a class inherits from a client and that call a method which it overrides: where
 * `request` is overridden, `session.get(url)` is `session.request('GET', url)`.
 */
function withInheritedRequests(facts, language, knowledge) {
    const methods = facts.classes.flatMap((cls) => inherited(cls, facts, language, knowledge));
    for (const method of methods)
        method.owner?.methods.push(method);
    return methods.length === 0 ? facts : { ...facts, functions: [...facts.functions, ...methods] };
}
function inherited(cls, { imports, module }, language, knowledge) {
    const own = new Set(cls.methods.map(({ name }) => name));
    const imported = language.imports ? imports.map((one) => one.module) : null;
    return cls.bases.flatMap((base) => knowledge
        .inheritedCalls(base, imported)
        .filter(({ name, through }) => own.has(through) && !own.has(name))
        .map(({ name, through }) => method(cls, name, through, module)));
}
/** `get(url, *rest) { return this.request('GET', url, *rest); }` */
function method(cls, name, through, module) {
    const { start, file } = cls.methods.find((one) => one.name === through) ?? cls;
    const span = { start, end: start };
    const given = (value, spread = false) => ({ name: null, value, spread });
    const call = {
        kind: 'call',
        callee: { kind: 'member', object: { kind: 'name', name: 'this', ...span }, name: through, ...span },
        args: [
            given({ kind: 'text', value: name.toUpperCase(), inner: null, ...span }),
            given({ kind: 'name', name: 'url', ...span }),
            given({ kind: 'name', name: 'rest', ...span }, true),
        ],
        creates: false,
        ...span,
    };
    return {
        name,
        file,
        kind: 'method',
        params: [
            { name: 'url', fallback: null, type: null, rest: false },
            { name: 'rest', fallback: null, type: null, rest: true },
        ],
        statements: [{ kind: 'return', target: null, value: call, blocks: [], type: null, ...span }],
        owner: cls,
        outer: module,
        self: null,
        test: false,
        inherited: true,
        ...span,
    };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/format-marks.js

/** What functions such as `printf`, `String.format` and `str.format` fill by position; no text that a person wrote. */
const BY_POSITION = /%[-+ #\d.$]{0,12}[disuv](?![A-Za-z\d])|\{\d*(?::[^{}]*)?\}/g;
/** What they fill by name; in the place of a name it may be the documented pattern. */
const BY_NAME = /%\([A-Za-z_]\w*\)[ds]|\{[A-Za-z_]\w*(?::[^{}]*)?\}/g;
/**
 * A text with holes where a format function fills it. Nothing was seen to send it, so it is taken for a template: one
 * that is sent with its marks is judged where it is sent.
 */
function withFormatHoles(text) {
    const filled = text.replace(BY_POSITION, api_hosts/* HOLE */.vs);
    const slash = filled.indexOf('/');
    return slash === -1 ? filled : filled.slice(0, slash) + filled.slice(slash).replace(BY_NAME, api_hosts/* HOLE */.vs);
}

// EXTERNAL MODULE: ./.build/src/user-agent/grammar.js + 4 modules
var grammar = __webpack_require__(78838);
// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var prefix = __webpack_require__(24391);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/judge.js




/** What a value of the header amounts to; of several, the worst. */
function judgeValue(value) {
    const judged = value.texts
        .filter((text) => text.value !== '')
        .map((text) => ({ status: judgeText(text.value), text }));
    if (judged.length === 0)
        return { status: 'unverifiable', text: value.texts[0] ?? null };
    return judged.reduce((worst, one) => (SEVERITY[one.status] > SEVERITY[worst.status] ? one : worst));
}
/** From harmless to grave; a default that is known weighs more than an open alternative. */
const SEVERITY = {
    unverifiable: 0,
    ok: 1,
    templated: 2,
    missing: 3,
    legacy: 4,
    malformed: 5,
};
/** Judges one value; holes stand for one or more characters of a token. */
function judgeText(text) {
    const hole = text.indexOf(api_hosts/* HOLE */.vs);
    const start = text.trimStart();
    const before = hole === -1 ? text : text.slice(0, hole);
    if (hole !== -1 && (start.startsWith(api_hosts/* HOLE */.vs) || (before !== prefix/* PREFIX */.H3 && prefix/* PREFIX */.H3.startsWith(before))))
        return 'unverifiable';
    const { faults } = (0,grammar/* judgeUserAgent */.y)(text.replaceAll(api_hosts/* HOLE */.vs, '1'));
    const errors = faults.filter((fault) => fault.severity === 'error');
    if (errors.some((fault) => fault.status === 'legacy'))
        return 'legacy';
    if (errors.length > 0)
        return 'malformed';
    return hole === -1 ? 'ok' : 'templated';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/partner-texts.js




/** Partner values anywhere in the sources. */
function partnerTexts(evaluator, reported) {
    const all = [];
    for (const facts of evaluator.program.files.values()) {
        if (!reported(facts.path))
            continue;
        for (const fn of facts.functions)
            if (!fn.test)
                partner_texts_collect(fn, evaluator, all);
        for (const cls of facts.classes)
            for (const field of cls.fields)
                if (field.value)
                    visit(field.value, facts.module, evaluator, all);
    }
    return all;
}
function partner_texts_collect(fn, evaluator, all) {
    for (const statement of fn.statements) {
        if (statement.target)
            visit(statement.target, fn, evaluator, all);
        visit(statement.value, fn, evaluator, all);
    }
    for (const param of fn.params)
        if (param.fallback)
            visit(param.fallback, fn, evaluator, all);
}
function visit(expr, fn, evaluator, all) {
    const starts = expr.kind === 'text' ? expr.value : expr.kind === 'join' ? leading(expr) : '';
    if ((0,prefix/* looksLikePartner */.cG)(starts)) {
        const [text] = evaluator.value(expr, evaluator.unbound(fn)).texts;
        const origin = {
            file: fn.file,
            start: expr.start,
            end: expr.end,
            inner: expr.kind === 'text' ? expr.inner : null,
        };
        if (text)
            all.push({
                text: { value: text.value.replaceAll(`${api_hosts/* HOLE */.vs}${api_hosts/* HOLE */.vs}`, api_hosts/* HOLE */.vs), origins: [origin] },
                origin,
                status: judgeText(completed(withFormatHoles(text.value))),
                fn,
            });
        return;
    }
    for (const part of (0,scan_facts/* partsOf */.CI)(expr))
        visit(part, fn, evaluator, all);
}
/** A text without its version is a part of a value that is put together elsewhere. */
function completed(text) {
    if (text.endsWith('/'))
        return text + api_hosts/* HOLE */.vs;
    return text.includes('/') ? text : `${text}/${api_hosts/* HOLE */.vs}`;
}
function leading(expr) {
    const [first] = expr.parts;
    return first?.kind === 'text' ? first.value : '';
}

// EXTERNAL MODULE: ./.build/src/api/retired-endpoints.js
var retired_endpoints = __webpack_require__(50246);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/addresses.js








const addresses_MAX_DEPTH = 7;
/** Finds the addresses that an object was given: base address of a client, address of a request. */
class Addresses {
    #evaluator;
    #hosts;
    constructor(evaluator, hosts) {
        this.#evaluator = evaluator;
        this.#hosts = hosts;
    }
    /** @param consumed takes the calls that made the request, so that they are not counted as requests themselves */
    of(value, consumed) {
        const found = new Map();
        this.#value(value, found, consumed, new Set(), 0);
        return [...found.values()].slice(0, 12);
    }
    /** What the path of an address is set to in an object that holds its parts. */
    paths({ things }) {
        return things.flatMap((thing) => {
            if (thing.kind !== 'view')
                return [];
            const own = effectsThat(thing.effects, setsPath).flatMap((effect) => {
                const path = addresses_pathOf(effect);
                return path ? [this.#evaluator.value(path, this.#evaluator.frameOf(effect, thing))] : [];
            });
            return [...own, ...this.paths(thing.of)];
        });
    }
    /** A text that is an address by its form, or a path that can only be Defender's. */
    isAddress(text) {
        return /^https?:\/\//i.test(text) || this.#hosts.parse(text) !== undefined || text.startsWith(`${api_hosts/* HOLE */.vs}/`);
    }
    #value(value, found, consumed, seen, depth) {
        if (value.among) {
            const some = new Map();
            this.#value({ ...value, among: false }, some, consumed, seen, depth);
            for (const [address, text] of some)
                if (!found.has(address))
                    found.set(address, textAmong(text));
            return;
        }
        for (const text of value.texts)
            if (this.isAddress(text.value))
                found.set(text.value, text);
        if (depth > addresses_MAX_DEPTH)
            return;
        for (const thing of value.things)
            this.#thing(thing, found, consumed, seen, depth);
    }
    #thing(thing, found, consumed, seen, depth) {
        if (seen.has(thing))
            return;
        seen.add(thing);
        if (thing.kind === 'dict')
            this.#dict(thing, found, consumed, seen, depth);
        else if (thing.kind === 'made')
            this.#made(thing.call, thing.frame, found, consumed, seen, depth);
        else if (thing.kind === 'merged')
            for (const part of thing.parts)
                this.#value(part, found, consumed, seen, depth + 1);
        else if (thing.kind === 'view')
            this.#view(thing, found, consumed, seen, depth);
        else if (thing.kind === 'function')
            this.#onParameters(thing, found, consumed, seen, depth);
        else if (thing.kind === 'instance') {
            if (thing.cls.declares !== undefined && thing.call && thing.frame)
                this.#made(thing.call, thing.frame, found, consumed, seen, depth);
            for (const { call, frame } of this.#evaluator.instances.outerConstruction(thing))
                this.#made(call, frame, found, consumed, seen, depth);
            for (const name of ADDRESS_FIELDS) {
                const field = this.#evaluator.instances.member({ ...NOTHING, things: [thing] }, name);
                if (field)
                    this.#value(field, found, consumed, seen, depth + 1);
            }
        }
    }
    #dict(thing, found, consumed, seen, depth) {
        if (thing.expr.kind === 'list')
            return;
        const entries = this.#evaluator.entries({ ...NOTHING, things: [thing] });
        const host = entries.get('hostname') ?? entries.get('host');
        const path = entries.get('path') ?? entries.get('pathname');
        for (const name of host?.texts ?? [])
            for (const tail of path && !isNothing(path) ? pieces(path) : [{ value: '', origins: [] }])
                if (this.#hosts.parse(name.value)) {
                    // A path that is not known may begin with anything but more of the host.
                    const value = `${name.value}${tail.value.startsWith(api_hosts/* HOLE */.vs) ? '/' : ''}${tail.value}`;
                    found.set(value, { value, origins: [...name.origins, ...tail.origins] });
                }
        for (const [key, value] of entries)
            if (isAddressName(key))
                this.#value(value, found, consumed, seen, depth + 1);
    }
    #made(call, frame, found, consumed, seen, depth) {
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const builds = name === 'Request' || name === name.toUpperCase();
        if (!builds && this.#evaluator.isRequestWord(name) && this.#isRequested(call, frame))
            return;
        const before = found.size;
        for (const arg of /token|credential|scope|acquire|login/i.test(name) ? [] : call.args.slice(0, 8)) {
            if (arg.name !== null && !isAddressName(arg.name) && !/config|option|request|client|session/i.test(arg.name))
                continue;
            this.#value(this.#evaluator.value(arg.value, frame), found, consumed, seen, depth + 1);
        }
        if (call.creates)
            this.#parts(call, frame, found);
        this.#relative(call, frame, found, before, seen, depth);
        if (name === 'api' && call.args[0])
            for (const text of this.#evaluator.value(call.args[0].value, frame).texts)
                found.set(text.value, text);
        if (found.size > before)
            consumed.add(call);
        // However many calls are chained, they set up one object.
        if (call.callee.kind === 'member' && !this.#isService(call.callee.object, frame))
            this.#value(this.#evaluator.value(call.callee.object, frame), found, consumed, seen, depth);
    }
    /**
     * Whether it is a member of an object that code outside the repository made, of which nothing is known: what a call on
     * it gives is an answer, and no address of that object (`sdk.items.search()`).
     */
    #isService(object, frame) {
        if (object.kind !== 'member' || isAddressName(object.name))
            return false;
        const things = withoutViews(this.#evaluator.value(object, frame).things);
        const owners = new Set(withoutViews(this.#evaluator.value(object.object, frame).things));
        return things.length > 0 && things.every((thing) => thing.kind === 'made' && owners.has(thing));
    }
    /** An object that is made of a host, and a path among its fields: `new UriBuilder("https", host) { Path = path }`. */
    #parts(call, frame, found) {
        const values = call.args.slice(0, 4).map((arg) => this.#evaluator.value(arg.value, frame));
        const paths = values.flatMap((value) => this.#evaluator.entries(value).get('path')?.texts ?? []);
        const hosts = values.flatMap(({ texts }) => texts).filter((text) => this.#isOrigin(text.value));
        for (const host of hosts)
            for (const path of paths)
                addJoined(host, path, found);
    }
    /** A host of the APIs and nothing behind it. */
    #isOrigin(text) {
        return this.#hosts.parse(text)?.path.replace(/\/+$/, '') === '';
    }
    /** Whether a call sends a request by itself, so that its result is the answer. */
    #isRequested(call, frame) {
        const told = this.#evaluator.dispatch(call, frame);
        const { prepares } = this.#evaluator.knowledge(frame.fn.file);
        const sendsNothing = told ? told.prepares === true || told.form === 'setup' : prepares((0,scan_facts/* lastName */.UK)(call.callee));
        if (sendsNothing)
            return false;
        const values = call.args.slice(0, 3).map((arg) => this.#evaluator.value(arg.value, frame));
        if (call.callee.kind === 'member' &&
            (0,scan_facts/* memberNames */.hQ)(call.callee.object).some((name) => /^(?:with|set)?ur[il]$/i.test(name)))
            return false;
        return (values.some((value) => withoutViews(value.things).some((thing) => thing.kind === 'dict')) ||
            values.some((value) => value.open || value.texts.some((text) => this.isAddress(text.value) || text.value.startsWith('/'))));
    }
    /** Segments of a path behind the address of what they are given to: `client.Request("api", "alerts")`. */
    #segments(call, frame, found, seen, depth) {
        if (call.callee.kind !== 'member')
            return;
        const bases = new Map();
        this.#value(this.#evaluator.value(call.callee.object, frame), bases, new Set(), new Set(seen), depth + 1);
        const segments = call.args.map((arg) => this.#evaluator.value(arg.value, frame));
        const path = joinedAddress(segments[0] ?? null, segments.slice(1));
        for (const base of bases.values())
            for (const text of segments.length > 0 ? pieces(path) : [])
                addJoined(base, text, found);
    }
    /** A path that is given to a request or an address builder: behind the base of the object that builds, if it has one. */
    #relative(call, frame, found, before, seen, depth) {
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        if (this.#evaluator.dispatch(call, frame)?.segments) {
            this.#segments(call, frame, found, seen, depth);
            return;
        }
        const builds = isAddressName(name);
        const isRequest = /request/i.test(name) && found.size === before;
        if (!builds && !call.creates && !/req/i.test(name))
            return;
        const values = call.args.slice(0, 3).map((arg) => this.#evaluator.value(arg.value, frame));
        const written = values.flatMap(({ texts }) => texts).filter((text) => text.value.startsWith('/'));
        const paths = written.length > 0 || !call.creates || !isRequest ? written : barePaths(values);
        if (paths.length === 0)
            return;
        const bases = new Map();
        if (builds && call.callee.kind === 'member')
            this.#value(this.#evaluator.value(call.callee.object, frame), bases, new Set(), new Set(seen), depth + 1);
        for (const path of paths) {
            if (bases.size === 0)
                found.set(path.value, path);
            for (const base of bases.values())
                addJoined(base, path, found);
        }
    }
    #view(thing, found, consumed, seen, depth) {
        const effects = effectsThat(thing.effects, mayGiveAddress);
        this.#evaluator.count(effects.length);
        const paths = [];
        const bases = new Map();
        for (const effect of effects) {
            if (!isWithin(effect, thing) || isUndone(this.#evaluator, effect, thing))
                continue;
            const frame = this.#evaluator.frameOf(effect, thing);
            this.#effect(effect, frame, bases, consumed, seen, depth);
            const path = addresses_pathOf(effect);
            if (path)
                paths.push(...pieces(this.#evaluator.value(path, frame)));
            const tail = effect.root === scan_facts/* RECEIVER */.iu && appendsPath(effect) ? this.#tail([effect], frame) : null;
            if (tail)
                paths.push(tail);
        }
        this.#value(thing.of, bases, consumed, seen, depth + 1);
        if (paths.length === 0) {
            for (const [address, text] of bases)
                found.set(address, text);
            return;
        }
        for (const base of bases.values())
            if (this.#isOrigin(base.value))
                for (const path of paths)
                    addJoined(base, path, found);
            else
                found.set(base.value, base);
    }
    #effect(effect, frame, found, consumed, seen, depth) {
        const { expr } = effect;
        if (effect.kind === 'set' && effect.value) {
            const name = expr.kind === 'member' ? expr.name : '';
            if (isAddressName(name))
                this.#value(this.#evaluator.value(effect.value, frame), found, consumed, seen, depth + 1);
            return;
        }
        if (expr.kind !== 'call' || depth > 6)
            return;
        if (effect.kind === 'passed')
            this.#inPassed(expr, effect.value, frame, found, consumed, seen, depth);
        this.#extension(expr, frame, found, consumed, seen, depth);
        if (!takesAddress((0,scan_facts/* lastName */.UK)(expr.callee)) && !takesBlock(expr))
            return;
        for (const { value: arg } of expr.args.slice(0, 4))
            if (arg.kind === 'function')
                this.#onParameters({ kind: 'function', fn: arg.fn, self: null, frame }, found, consumed, seen, depth + 1);
        for (const arg of expr.args.slice(0, 4)) {
            const value = this.#evaluator.value(arg.value, frame);
            for (const thing of withoutViews(value.things))
                if (thing.kind === 'dict')
                    this.#dict(thing, found, consumed, seen, depth + 1);
        }
        for (const arg of expr.args.slice(0, 4))
            for (const text of this.#evaluator.value(arg.value, frame).texts)
                if (this.isAddress(text.value))
                    found.set(text.value, text);
    }
    /** A function that configures a client: `client => { client.BaseAddress = ...; }`. */
    #onParameters(thing, found, consumed, seen, depth) {
        if (depth > 6)
            return;
        const frame = thing.frame ? this.#evaluator.inside(thing.fn, thing.frame) : this.#evaluator.unbound(thing.fn);
        for (const param of thing.fn.params)
            this.#onParameter(frame, param.name, found, consumed, seen, depth);
    }
    #onParameter(frame, name, found, consumed, seen, depth) {
        const effects = this.#evaluator.program.effects(frame.fn, name);
        const inner = new Map();
        for (const effect of effects)
            this.#effect(effect, frame, inner, consumed, seen, depth + 1);
        const tail = this.#tail(effects, frame);
        const paths = [...inner.values()].filter((text) => text.value.startsWith('/'));
        if (tail)
            paths.push(tail);
        const bases = [...inner.values()].filter((text) => !text.value.startsWith('/'));
        if (paths.length === 0)
            for (const base of bases)
                found.set(base.value, base);
        for (const path of paths)
            for (const base of bases)
                addJoined(base, path, found);
        // Behind a host that is not known, or is none of the APIs, a path says nothing.
        if (bases.length > 0 || effectsThat(effects, setsOrigin).length > 0)
            return;
        for (const path of paths)
            found.set(path.value, path);
    }
    /** The path that a block sets, or puts behind the address: `appendPathSegments("api", name)`. Null: it does neither. */
    #tail(effects, frame) {
        const values = effectsThat(effects, givesPath).flatMap(({ expr, value }) => expr.kind === 'call' ? expr.args.map((arg) => (arg.spread ? null : arg.value)) : [value]);
        const parts = values.map((value) => {
            const [only, ...others] = value ? pieces(this.#evaluator.value(value, frame)) : [];
            return only && others.length === 0 ? only : { value: api_hosts/* HOLE */.vs, origins: [] };
        });
        if (parts.length === 0)
            return null;
        const path = parts.map(({ value }) => value.replace(/^\/+|\/+$/g, '')).join('/');
        return { value: `/${path}`, origins: parts.flatMap(({ origins }) => origins) };
    }
    /** A function of the sources that is given what holds the address, and may set it: `ConfigureClient(client)`. */
    #inPassed(call, given, frame, found, consumed, seen, depth) {
        const position = call.args.findIndex(({ value }) => value === given);
        for (const { fn, self, frame: closure } of this.#evaluator.targets.of(call, frame).functions.slice(0, 2)) {
            const name = call.args[position]?.name ?? fn.params[position]?.name;
            const bound = name === undefined ? null : this.#evaluator.bind(fn, call, frame, self, closure);
            if (!bound || name === undefined || seen.has(bound))
                continue;
            seen.add(bound);
            this.#onParameter(bound, name, found, consumed, seen, depth);
        }
    }
    /** A function of the sources that is called as a method of what holds the address. */
    #extension(call, frame, found, consumed, seen, depth) {
        const { functions } = this.#evaluator.targets.of(call, frame);
        for (const { fn, self, frame: closure } of functions.slice(0, 2)) {
            const [first] = fn.params;
            const bound = first?.extended ? this.#evaluator.bind(fn, call, frame, self, closure) : null;
            if (bound && first)
                this.#onParameter(bound, first.name, found, consumed, seen, depth);
        }
    }
}
/** `new RestRequest("alerts/1", method)`: the path that a request is made with, as if it began with a slash. */
function barePaths(values) {
    const given = values.slice(0, 2).find(({ texts }) => texts.some((text) => !isMethodName(text.value)));
    return (given?.texts ?? [])
        .filter((text) => BARE_PATH.test(text.value))
        .map((text) => ({ value: `/${text.value}`, origins: text.origins.map((one) => ({ ...one, inner: null })) }));
}
const BARE_PATH = /^[\w$][\w.$-]{0,80}(?:[/?(\uE000]|$)/;
/** Whether a member that holds the path of an address is set, or a method of its builder is given the path. */
function setsPath(effect) {
    return addresses_pathOf(effect) !== null;
}
/** What the path of an address is set to; null: the effect does something else. */
function addresses_pathOf({ kind, expr, value }) {
    if (kind === 'set')
        return expr.kind === 'member' && /^(?:encoded_?)?path$/i.test(expr.name) ? value : null;
    const isSetter = kind === 'call' && expr.kind === 'call' && /^(?:set|replace)_?path$/i.test((0,scan_facts/* lastName */.UK)(expr.callee));
    const [given, ...others] = isSetter ? expr.args : [];
    return given && !given.spread && others.length === 0 ? given.value : null;
}
/** Whether the host of an address is set, or all of it. */
function setsOrigin({ kind, expr }) {
    if (kind === 'set')
        return expr.kind === 'member' && isAddressName(expr.name) && !/path$/i.test(expr.name);
    return (expr.kind === 'call' &&
        takesAddress((0,scan_facts/* lastName */.UK)(expr.callee)) &&
        !takesBlock(expr) &&
        !/path$/i.test((0,scan_facts/* lastName */.UK)(expr.callee)));
}
/** Whether a method sets the path of the address that its object has, or puts segments behind it. */
function appendsPath({ kind, expr }) {
    return (kind === 'call' &&
        expr.kind === 'call' &&
        /^(?:path|append_?(?:encoded_?)?path_?segments?)$/i.test((0,scan_facts/* lastName */.UK)(expr.callee)));
}
function givesPath(effect) {
    return setsPath(effect) || appendsPath(effect);
}
function addJoined(base, path, found) {
    const value = `${base.value.replace(/\/+$/, '')}/${path.value.replace(/^\/+/, '')}`;
    found.set(value, { value, origins: [...base.origins, ...path.origins] });
}
/** Whether a method is handed the address of a request. */
function takesAddress(name) {
    return isAddressName(name) || /^(?:set_?opt|open|take_?from$)|setopt/i.test(name);
}
/** Whether a block is given to a call: it may configure what it runs on. */
function takesBlock({ args }) {
    return args.some(({ value }) => value.kind === 'function' && hasReceiver(value.fn));
}
function mayGiveAddress(effect) {
    const { kind, expr } = effect;
    if (kind === 'set')
        return expr.kind === 'member' && isAddressName(expr.name);
    if (kind === 'passed')
        return true;
    return expr.kind === 'call' && (takesAddress((0,scan_facts/* lastName */.UK)(expr.callee)) || takesBlock(expr) || appendsPath(effect));
}
const ADDRESS_FIELDS = [
    'base_url',
    '_base_url',
    'baseUrl',
    'baseURL',
    'BaseUrl',
    'url',
    'host',
    'base',
    'endpoint',
    'BaseAddress',
];

;// CONCATENATED MODULE: ./.build/src/scan/analysis/api-scope.js







/** Addresses of one request that its evidence shows. */
const MAX_ADDRESSES = 3;
/** Decides whether a request goes to one of the APIs. */
class ApiScope {
    #evaluator;
    #hosts;
    #headers;
    constructor(evaluator, hosts, headers) {
        this.#evaluator = evaluator;
        this.#hosts = hosts;
        this.#headers = headers;
    }
    /**
     * @param awaits the address can be a parameter that is not known yet
     * @param blank nothing is known of the paths
     */
    judge(texts, site, awaits, blank) {
        const hosts = new Set();
        const paths = new Set();
        const retired = new RetiredAddresses();
        const addresses = [];
        let settled = false;
        let guessed = false;
        let isElsewhere = false;
        for (const text of texts) {
            const { value } = text;
            const address = this.#hosts.parse(value);
            if (address) {
                if (this.#scope(address, site) !== 'in') {
                    isElsewhere = true;
                    continue;
                }
                hosts.add(address.host);
                addresses.push(text);
                retired.add((0,retired_endpoints/* retiredAt */.FN)(address.host, address.path), text);
                for (const inner of isBatch(address) ? this.#batched(site) : [])
                    retired.add((0,retired_endpoints/* retiredInBatch */.bk)(address.host, address.path, inner.value), inner);
                const named = namesResource(address.path) && !value.endsWith(api_hosts/* NEXT_PAGE */.AS);
                if (named)
                    paths.add(address.path);
                settled ||= named && !blank;
            }
            else if (/^https?:\/\/(?!\uE000)/i.test(value)) {
                isElsewhere = true;
            }
            else if (this.isSecurity(value.replace(/^(?:https?:\/\/)?\uE000/, ''), site.call)) {
                const path = (0,api_hosts/* normalPath */.FE)(value.replace(/^(?:https?:\/\/)?\uE000/, ''));
                hosts.add(null);
                addresses.push(text);
                paths.add(path);
                retired.add((0,retired_endpoints/* retiredAt */.FN)(null, path), text);
                settled = true;
            }
            else if (value.includes(api_hosts/* HOLE */.vs) && ((0,api_hosts/* isDefenderPath */.Pd)(value) || this.#isDefenders(value, site))) {
                hosts.add(null);
                addresses.push(text);
                retired.add((0,retired_endpoints/* retiredAt */.FN)(null, (0,api_hosts/* normalPath */.FE)(value.replace(/^https?:\/\//i, ''))), text);
                settled = true;
                guessed = true;
            }
        }
        const nextPage = !awaits && texts.length > 0 && texts.every((text) => text.value.endsWith(api_hosts/* NEXT_PAGE */.AS));
        const among = isElsewhere && addresses.length > 0 && addresses.every(isAmong);
        return {
            hosts: [...hosts],
            paths: [...paths],
            addresses: addresses.slice(0, MAX_ADDRESSES),
            retired: retired.found,
            settled: settled || nextPage,
            nextPage,
            guessed: (guessed && hosts.size === 1) || among,
            among,
        };
    }
    /** A path that other APIs have as well, in a class that names Defender's, or in a file that does by its own name too. */
    #isDefenders(path, { fn }) {
        if (!(0,api_hosts/* mayBeDefenderPath */.vI)(path))
            return false;
        const { settings } = this.#evaluator;
        const owner = classAround(fn);
        if (owner && settings.namesDefender(owner.file, owner.start, owner.end))
            return true;
        const name = owner?.name ?? fn.file.slice(fn.file.lastIndexOf('/') + 1);
        return (0,api_hosts/* namesDefender */.KM)(name) && settings.namesDefender(fn.file, 0, Number.POSITIVE_INFINITY);
    }
    /** A request to a host that is not known, but with a partner's User-Agent, which only these APIs are sent. */
    byUserAgent(texts, site, frame) {
        const retired = new RetiredAddresses();
        const addresses = [];
        const paths = texts.flatMap((text) => {
            const path = /^(?:https?:\/\/)?\uE000(\/[$\w].*)$/is.exec(text.value)?.[1];
            if (path === undefined)
                return [];
            retired.add((0,retired_endpoints/* retiredAt */.FN)(null, (0,api_hosts/* normalPath */.FE)(path)), text);
            addresses.push(text);
            return [path];
        });
        if (paths.length === 0 || paths.some((path) => SIGN_IN.test(path)))
            return null;
        const [first] = this.#headers.ofCall(site.outermost, frame).evidence;
        if (first?.state !== 'set' || !first.value.texts.some((text) => (0,prefix/* looksLikePartner */.cG)(text.value)))
            return null;
        const single = [...new Set(paths.map(api_hosts/* normalPath */.FE))];
        return {
            hosts: [null],
            paths: single,
            addresses: addresses.slice(0, MAX_ADDRESSES),
            retired: retired.found,
            settled: true,
            nextPage: false,
            guessed: true,
        };
    }
    /**
     * A request to an address that begins with an unknown value, by a client with a base: a relative path is behind that base,
     * but the value may be a whole address as well.
     */
    behindBase(texts, site) {
        const requested = texts.filter((text) => !SIGN_IN.test(text.value));
        const scoped = this.judge(requested, site, false, true);
        return scoped.hosts.length === 0 ? null : { ...scoped, guessed: true };
    }
    /** A path below `/security`: by its own words, or by the name of what asks it. */
    isSecurity(path, { callee }) {
        return ((0,api_hosts/* isRelativeSecurity */.F$)(path) || ((0,api_hosts/* isBelowSecurity */.Go)(path) && (0,scan_facts/* memberNames */.hQ)(callee).some((name) => /graph/i.test(name))));
    }
    #scope(address, site) {
        const scope = this.#hosts.scope(address);
        if (scope === 'open' && isBatch(address))
            return this.#batched(site).length > 0 ? 'in' : 'out';
        return scope;
    }
    /** Inner addresses below `/security` that the function around a `$batch` request writes. */
    #batched(site) {
        const { start, end, file } = site.fn;
        return this.#evaluator.settings.securityPaths(file, start, end);
    }
}
/** A request to an address of which only the name of its variable tells anything: `requests.get(defender_api_url)`. */
function byVariable({ args }, direct) {
    const [first] = args.filter((arg) => (arg.name === null ? mayBeAddress(arg) : isAddressName(arg.name)));
    const name = first && (first.value.kind === 'name' || first.value.kind === 'member') ? (0,scan_facts/* lastName */.UK)(first.value) : '';
    if (!(0,api_hosts/* namesDefenderAddress */.E3)(name) || !isAddressName(name))
        return null;
    if (direct.some((text) => /^https?:\/\/(?!\uE000)/i.test(text.value)))
        return null;
    return { hosts: [null], paths: [], addresses: [], retired: [], settled: false, nextPage: false, guessed: true };
}
function isBatch({ path }) {
    return /\$batch$/i.test(path);
}
class RetiredAddresses {
    #found = new Map();
    /** The first address that leads to an endpoint counts. */
    add(endpoint, { origins }) {
        if (endpoint && !this.#found.has(endpoint))
            this.#found.set(endpoint, { endpoint, origins });
    }
    get found() {
        return [...this.#found.values()];
    }
}
function classAround(fn) {
    for (let at = fn; at; at = at.outer)
        if (at.owner)
            return at.owner;
    return null;
}
const SIGN_IN = /\/(?:oauth2?|token|login|adminconsent)(?:[/?]|$)/i;

;// CONCATENATED MODULE: ./.build/src/scan/analysis/foreign.js

/**
 * Whether something is, or comes from, a class or module that is neither in the sources nor of a library that is known.
 *
 * @param file where it is used
 */
function isForeign(thing, file, evaluator) {
    if (thing.kind === 'outside')
        return (thing.imported === true || isClassName(thing.name)) && isForeignName(thing.name, file, evaluator);
    if (thing.kind !== 'made' || !isClassName(thing.name))
        return false;
    if (thing.call.creates)
        return isForeignName(thing.name, thing.frame.fn.file, evaluator);
    const end = thing.name.lastIndexOf('.');
    return end > 0 && isForeignName(thing.name.slice(0, end), thing.frame.fn.file, evaluator);
}
/** A variable that nothing declares has a name that begins with a small letter. */
function isClassName(name) {
    return /^[A-Z]/.test(name);
}
function isForeignName(name, file, evaluator) {
    const { program } = evaluator;
    const { isLibrary, isClient } = evaluator.knowledge(file);
    const [root = ''] = name.split('.');
    if (isLibrary(name) || isClient(root) || mayBeLibraryClass(root))
        return false;
    return !program.imports(program.facts(file), root).some(({ module }) => isLibrary(module));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/handed-functions.js


/** Functions of libraries that send requests and that the sources hand to other functions: `retry(requests.get, url)`. */
class HandedFunctions {
    #evaluator;
    #languages = null;
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** Whether code in a language hands one over. */
    isIn(language) {
        this.#languages ??= this.#collect();
        return this.#languages.has(language);
    }
    #collect() {
        const found = new Set();
        const { program } = this.#evaluator;
        for (const site of program.calls) {
            const { language } = program.facts(site.fn.file);
            if (!found.has(language) && site.call.args.some(({ value }) => this.#sendsRequests(value, site)))
                found.add(language);
        }
        return found;
    }
    #sendsRequests(value, { fn }) {
        if (value.kind !== 'name' && value.kind !== 'member')
            return false;
        const { form, named, isFunction, isLibrary } = this.#evaluator.knowledge(fn.file);
        if (form((0,scan_facts/* lastName */.UK)(value)) === null)
            return false;
        const { things } = this.#evaluator.value(value, this.#evaluator.unbound(fn));
        const isGlobal = ({ name, imported }) => imported !== true && !name.includes('.') && form(name) === 'request';
        const sends = (thing) => thing.kind === 'outside'
            ? named(thing.name) !== null || isFunction(thing.name) || isGlobal(thing)
            : thing.kind === 'made' && isLibrary(thing.name);
        return withoutViews(things).some(sends);
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/trail.js
/** Steps of one kind that are kept: enough to see the pattern where many values meet. */
const MAX_ALIKE = 3;
/** Steps of one chain that are kept; a reader follows no more. */
const MAX_STEPS_SHOWN = 12;
function stepAt(kind, { start, end }, { fn }, name, doubt = null) {
    return { kind, at: { file: fn.file, start, end, inner: null }, name, doubt };
}
/** The steps of a trail, first one first. */
function stepsOf(trail) {
    const steps = [];
    for (let at = trail; at; at = at.before)
        steps.unshift(at.step);
    return steps;
}
/** Adds a step unless its place has one of its kind, or there are enough of them. */
function note(steps, step) {
    const alike = steps.filter(({ kind }) => kind === step.kind);
    if (alike.length >= MAX_ALIKE || alike.some((one) => isSamePlace(one.at, step.at)))
        return;
    steps.push(step);
}
/** A chain as it is kept: each place once by kind, and of a long chain both ends. */
function trail_chainOf(steps) {
    const kept = steps.filter((step, index) => !steps.slice(0, index).some((one) => one.kind === step.kind && isSamePlace(one.at, step.at)));
    if (kept.length <= MAX_STEPS_SHOWN)
        return kept;
    const half = MAX_STEPS_SHOWN / 2;
    return [...kept.slice(0, half), ...kept.slice(-half)];
}
function isSamePlace(one, other) {
    return one.file === other.file && one.start === other.start && one.end === other.end;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-evidence.js




/** Goes a step further, in the search for one alternative. */
function follow(search, step) {
    note(search.looked, step);
    search.trail = { step, before: search.trail };
}
/** The last place that was followed; null: none was. */
function reached({ trail }) {
    return trail?.step.at ?? null;
}
/** Looks along one way that leads on from where the search is. */
function along(search, step, look) {
    const before = search.trail;
    search.trail = { step, before };
    look();
    search.trail = before;
}
/** A search for one alternative of what another looks at. */
function within(search) {
    return { ...search, evidence: [], unknown: null, override: null };
}
/** Notes what was not followed. Who made a client, an address or a body says less than what may hold the header. */
function leaveOpen(search, doubt) {
    if (search.unknown === null || search.unknown.cause === 'unknown-client')
        search.unknown = doubt ?? search.unknown;
}
/** Adds evidence, in doubt where something before it may take its place. */
function push(search, evidence) {
    const doubt = evidence.doubt ?? (evidence.state === 'set' ? search.override : null);
    search.evidence.push({ ...evidence, doubt });
}
/** Why a set of headers or options may bring the header: nothing is known of it, or whoever calls gives it. */
function overrideBy(value, at) {
    if (value.awaits)
        return { cause: 'parameter', at };
    const isOutside = withoutViews(value.things).some(({ kind }) => kind === 'outside');
    return isOutside || isUnknown(value) ? { cause: 'unknown-headers', at } : null;
}
/**
 * Of what the alternatives of a value send, the worst.
 *
 * @param doubt not all of them send the header
 */
function worstEvidence(found, doubt) {
    const worst = found.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    const differs = worst.state !== 'set' && found.some(({ state }) => state !== worst.state);
    const at = { file: worst.file, start: worst.start, end: worst.end, inner: null };
    return { ...worst, doubt: worst.doubt ?? doubt ?? (differs ? { cause: 'condition', at } : null) };
}
/** Why what a value is need not be what the sources show. */
function doubtOf({ awaits, absent, guessed, unset, things }) {
    // A call by a client that is nothing yet sends nothing; one with headers that are nothing sends none of them.
    const isLeftOut = absent || (unset && things.some(({ kind }) => kind === 'dict' || kind === 'merged'));
    const cause = awaits ? 'parameter' : isLeftOut ? 'condition' : guessed ? 'by-name' : null;
    return cause && { cause, at: null };
}
function weight({ state, value, doubt }) {
    if (state !== 'set')
        return 4;
    const { status } = judgeValue(value);
    if (status === 'malformed' || status === 'legacy')
        return 3;
    return doubt ? 2 : status === 'unverifiable' ? 1 : 0;
}
/** Whether a value is one thing on every path. */
function isSure({ things, open, awaits, absent }) {
    return things.length === 1 && !open && !awaits && !absent;
}
function functionStep(fn) {
    return stepAt('function', fn, { fn }, fn.name || null);
}
/** The doubt of something that happens only for a condition. */
function conditionOf({ expr, fn }) {
    return { cause: 'condition', at: { ...(0,scan_facts/* spanOf */.ee)(expr), file: fn.file, inner: null } };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/foreign-makers.js




/** Calls of a chain that makes a client. */
const MAX_CHAIN = 12;
/**
 * Whether a client comes from a function, or from a method of a class, that is neither in the sources nor of a library that
 * is known: it may be anything that has a method of that name, and may have any defaults.
 *
 * @param asked what is called on it: of a method that collections have as well, the whole chain must be known
 */
function isForeignMaker(thing, evaluator, asked = null) {
    const { name, call, frame } = thing;
    const { isLibrary, isClient, makesFunction } = evaluator.knowledge(frame.fn.file);
    const owner = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    if (owner !== '') {
        const cls = owner.slice(owner.lastIndexOf('.') + 1);
        return !isLibrary(owner) && !isClient(cls) && !mayBeLibraryClass(cls);
    }
    if (call.creates || asked === null)
        return false;
    if (call.callee.kind === 'member')
        return isForeignOwner(call.callee.object, frame, evaluator, { asked, depth: 0 });
    // What a client gives that is called itself is an answer.
    const { things } = evaluator.value(call.callee, frame);
    const answers = withoutViews(things).some((one) => one.kind === 'made' && makesFunction(one.name));
    return !answers && isVerb((0,scan_facts/* lastName */.UK)(asked.callee)) && isForeignFunction(name, frame, evaluator);
}
/** Whether a function by that name is none that a library is known to have. */
function isForeignFunction(name, frame, evaluator) {
    const { isLibrary, isClient, isFunction, form } = evaluator.knowledge(frame.fn.file);
    if (isLibrary(name) || isClient(name) || isFunction(name) || form(name) !== null)
        return false;
    return !(/^[A-Z]/.test(name) && mayBeLibraryClass(name));
}
/** Whether all that a method is called on is foreign, or another value than the sources show. */
function isForeignOwner(expr, frame, evaluator, { asked, depth }) {
    const things = withoutViews(evaluator.value(expr, frame).things);
    if (depth > MAX_CHAIN || things.length === 0)
        return false;
    return things.every((thing) => {
        if (thing.kind === 'outside')
            return thing.name === '';
        if (thing.kind !== 'made' || !isVerb((0,scan_facts/* lastName */.UK)(asked.callee)))
            return false;
        const { call, name } = thing;
        if (name.includes('.') || call.creates || call.callee.kind !== 'member')
            return isForeignMaker(thing, evaluator, asked);
        return isForeignOwner(call.callee.object, thing.frame, evaluator, { asked, depth: depth + 1 });
    });
}
/** Methods that are looked at, each of which is called on what the one before gives. */
const foreign_makers_MAX_MAKERS = 20;
/** Whether something comes from a method of an object of which nothing is known. */
function comesFromUnknown(thing, evaluator) {
    const { isClient } = evaluator.knowledge(thing.frame.fn.file);
    const open = [thing];
    const seen = new Set();
    for (let next = open.pop(); next && seen.size < foreign_makers_MAX_MAKERS; next = open.pop()) {
        const { call, frame } = next;
        // What code changes in a way that is not followed has no name.
        if (next.name.startsWith('.'))
            return true;
        if (seen.has(call) || call.creates || next.name.includes('.') || isClient(next.name))
            continue;
        seen.add(call);
        if (call.callee.kind === 'name' && isInherited(call.callee.name, frame, evaluator))
            return true;
        if (call.callee.kind !== 'member')
            continue;
        const object = evaluator.value(call.callee.object, frame);
        const things = withoutViews(object.things);
        const isNothingKnown = things.length === 0 && object.texts.length === 0;
        if (isNothingKnown && !isTyped(call.callee.object, frame, evaluator))
            return true;
        for (const one of things)
            if (one.kind === 'made')
                open.push(one);
    }
    return false;
}
/** Whether a bare name is a method that the class around it can only have from a class outside the sources. */
function isInherited(name, { fn }, evaluator) {
    const { implicitSelf } = evaluator.program.language(fn.file);
    const { isClient, form } = evaluator.knowledge(fn.file);
    if (!implicitSelf || !fn.owner || isClient(name) || form(name) !== null)
        return false;
    return fn.owner.partial === true || evaluator.instances.outerBases(fn.owner).length > 0;
}
/** Whether an expression has the type of a library's client or of what makes one. */
function isTyped(expr, frame, evaluator) {
    const type = declaredType(evaluator, expr, frame);
    return type !== null && (evaluator.knowledge(frame.fn.file).isClient(type) || mayBeLibraryClass(type));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/applied.js

/**
 * Whether another object takes the place of one that changes each request: `session.auth = ...` twice. `perhaps`: under a
 * condition, or in another function. Null: none does, or the effect sets no such object.
 */
function laterApplied({ kind, expr, statement, fn }, view, { isApplied }) {
    if (kind !== 'set' || expr.kind !== 'member' || !isApplied(expr.name))
        return null;
    const others = memberSets(view.effects, expr.name).filter((one) => one.statement !== statement && isWithin(one, view) && (one.fn !== fn || one.statement.start > statement.start));
    if (others.length === 0)
        return null;
    return others.some((one) => one.fn === fn && one.statement.blocks.length === 0) ? 'sure' : 'perhaps';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/constructor-effects.js
/** The constructor of the sources that runs when a call makes an object of a class, as a function that is called. */
function constructorTargets(evaluator, cls, call, by) {
    const { instances } = evaluator;
    const own = instances.lineage(cls).find(({ methods }) => methods.some(constructor_effects_isConstructor));
    const all = own?.methods.filter(constructor_effects_isConstructor) ?? [];
    const fn = all.length === 1 ? all[0] : own && instances.constructorOf(own, call, by);
    return fn ? [{ fn, self: null, frame: null, sure: true, byName: false }] : [];
}
/** What a function does to a parameter, and to the field of a new object that it is kept in. */
function effectsOnGiven({ program }, fn, param) {
    if (!constructor_effects_isConstructor(fn))
        return program.effects(fn, param);
    const kept = fn.statements.flatMap(({ target, value, kind }) => {
        if (kind !== 'assign' || value.kind !== 'name' || value.name !== param || !target)
            return [];
        if (target.kind === 'member' && target.object.kind === 'name' && target.object.name === 'this')
            return [`this.${target.name}`, target.name];
        return target.kind === 'name' ? [target.name, `this.${target.name}`] : [];
    });
    const effects = [param, ...new Set(kept)].flatMap((root) => program.effects(fn, root));
    return effects.length < 2 ? effects : [...new Set(effects)].sort((a, b) => a.statement.start - b.statement.start);
}
function constructor_effects_isConstructor({ kind }) {
    return kind === 'constructor';
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/client-plugins.js

/** Returns what a call adds to a client as a plugin that a record knows; null: it adds none. */
function pluginOf({ callee, args }, { plugins }) {
    const [first, last] = [args[0]?.value, args.at(-1)?.value];
    const known = plugins.find(({ call }) => call === (0,scan_facts/* lastName */.UK)(callee));
    const name = known && first ? (0,scan_facts/* lastName */.UK)(first) : '';
    if (!known || name === '')
        return null;
    if (known.others.includes(name))
        return { sets: false, agent: null, block: null };
    if (known.requests.includes(name))
        return { sets: true, agent: null, block: last?.kind === 'function' ? last : null };
    const sets = Object.hasOwn(known.agents, name) ? known.agents[name] : undefined;
    if (sets === undefined)
        return null;
    if (last?.kind !== 'function')
        return { sets: true, agent: null, block: null };
    const given = last.fn.statements.filter(({ target }) => target && (0,scan_facts/* lastName */.UK)(target) === sets);
    const [only, ...others] = given;
    const isSure = only !== undefined && others.length === 0 && only.blocks.length === 0;
    return { sets: true, agent: isSure ? { block: last, value: only.value } : null, block: null };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-members.js

const header_members_named = new WeakMap();
/** Headers that are the members of an object, with their names as they are sent: a member has no hyphen in its name. */
function withHyphens(value) {
    return { ...value, things: value.things.map(renamed) };
}
function renamed(thing) {
    if (thing.kind === 'view')
        return { ...thing, of: withHyphens(thing.of) };
    if (thing.kind !== 'dict' || thing.expr.kind !== 'dict')
        return thing;
    const { expr } = thing;
    return { ...thing, expr: (0,ensure/* ensure */.D)(header_members_named, expr, () => ({ ...expr, entries: expr.entries.map(withName) })) };
}
function withName({ key, value }) {
    return { key: key?.kind === 'text' ? { ...key, value: key.value.replaceAll('_', '-'), inner: null } : key, value };
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/sessions.js


const sessions_known = new WeakMap();
/** Another request that gives headers to a session, which may be the same; null: there is none. */
function keptIn(program, call, isSession) {
    const sites = (0,ensure/* ensure */.D)(sessions_known, program, () => program.calls.filter((site) => givesHeaders(site.call, isSession)));
    const other = sites.find((site) => site.call !== call);
    return other ? { file: other.fn.file, start: other.call.start, end: other.call.end, inner: null } : null;
}
function givesHeaders({ args }, isSession) {
    return (args.some(({ name }) => name !== null && isSession(name)) &&
        args.some(({ name, spread }) => spread || (name !== null && ((0,header_names/* isHeadersName */.iD)(name) || (0,header_names/* isProperty */.uM)(name)))));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-setters.js












/** How deep a link of a chain of calls leads, beside a step from one statement to another. */
const LINK = 0.25;
/** Looks for the header in calls: those that set it, and those that are handed headers. */
class HeaderSetters {
    #headers;
    constructor(headers) {
        this.#headers = headers;
    }
    inCall(thing, asHeaders, search, depth) {
        if (makesBody(thing.call))
            return;
        const before = search.evidence.length;
        this.#inKept(thing, asHeaders, search, depth);
        if (!DROPS.test((0,scan_facts/* lastName */.UK)(thing.call.callee)))
            return;
        const doubt = { cause: 'condition', at: placeOf(thing) };
        for (const [index, one] of search.evidence.entries())
            if (index >= before && one.state === 'set')
                search.evidence[index] = { ...one, doubt: one.doubt ?? doubt };
    }
    #inKept(thing, asHeaders, search, depth) {
        const { call, frame } = thing;
        if (makesHeaders(call))
            return;
        const before = search.evidence.length;
        const agent = call.args[this.#headers.evaluator.knowledge(frame.fn.file).agentOf(thing.name) ?? -1];
        if (agent) {
            const value = this.#headers.evaluator.value(agent.value, frame);
            this.#headers.add(search, 'User-Agent', value, frame.fn.file, agent.value, true);
            return;
        }
        const scope = this.#headers.evaluator.scopeOf(call, frame);
        if (scope) {
            if (scope.object)
                this.#headers.look(this.#headers.evaluator.value(scope.object, frame), asHeaders, search, depth + 1);
            return;
        }
        if (call.callee.kind === 'member' && AFTER.test(call.callee.name)) {
            this.#headers.look(this.#headers.evaluator.value(call.callee.object, frame), asHeaders, search, depth + 1);
            return;
        }
        if (this.setter(call, frame, search, depth, { asHeaders }))
            return;
        if (search.evidence.length > before)
            return;
        for (const type of HANDLERS.test((0,scan_facts/* lastName */.UK)(call.callee)) && call.callee.kind === 'member'
            ? (call.callee.types ?? [])
            : []) {
            const handler = this.#headers.evaluator.instances.ofType(type, frame.fn.file);
            if (handler)
                this.#headers.look(handler, false, search, depth + 1);
        }
        if (search.evidence.length > before)
            return;
        const isBare = this.#headers.evaluator.dispatch(call, frame)?.bare === true;
        const receiver = call.callee.kind === 'member' && !isBare
            ? asReceiver(this.#headers.evaluator.value(call.callee.object, frame))
            : null;
        const isLink = call.callee.kind === 'member' && call.callee.object.kind === 'call';
        if (receiver)
            this.#headers.look(receiver, asHeaders && isMade(receiver), search, depth + (isLink ? LINK : 1));
        if (receiver && isUnknown(receiver) && this.#keepsSettings(call, frame))
            leaveOpen(search, { cause: receiver.awaits ? 'parameter' : 'unknown-client', at: placeOf(thing) });
        const client = isBare ? NOTHING : this.#headers.evaluator.value(call.callee, frame);
        if (search.evidence.length === before && client.things.some((one) => one.kind === 'made' || one.kind === 'view'))
            this.#headers.look(client, asHeaders, search, depth + 1);
        if (search.evidence.length > before)
            return;
        const opaque = asHeaders
            ? !HOLDS_HEADERS.test((0,scan_facts/* lastName */.UK)(call.callee)) && !this.#isNamedPair(thing)
            : this.#isForeign(thing);
        if (opaque)
            leaveOpen(search, { cause: asHeaders ? 'unknown-headers' : 'unknown-client', at: placeOf(thing) });
        if (opaque && asHeaders)
            search.override ??= { cause: 'unknown-headers', at: placeOf(thing) };
    }
    /** Whether what a method gives has the settings of what it is called on. */
    #keepsSettings({ callee }, frame) {
        const name = (0,scan_facts/* lastName */.UK)(callee);
        return KEEPS_SETTINGS.test(name) || this.#headers.evaluator.knowledge(frame.fn.file).isLink(name);
    }
    /** Whether an object is a header of a known name with its value: `new KeyValuePair<string, string>("Accept", type)`. */
    #isNamedPair({ call, frame }) {
        const [name] = call.args;
        return (call.creates && PAIR.test((0,scan_facts/* lastName */.UK)(call.callee)) && !!name && this.#headers.keyOf(name.value, frame) !== null);
    }
    /**
     * Looks for the header in a call that sets it, on its receiver or in its arguments.
     *
     * @returns whether the call itself is such a setter
     */
    setter(call, frame, search, depth, { effectOnly = false, asHeaders = false, onHeaders = false } = {}) {
        if (this.removes(call, frame, search))
            return true;
        const plugin = pluginOf(call, this.#headers.evaluator.knowledge(frame.fn.file));
        if (plugin?.sets === false)
            return true;
        if (plugin?.block) {
            this.#headers.look(this.#headers.evaluator.value(plugin.block, frame), false, search, depth + 1);
            return true;
        }
        if (plugin?.agent) {
            const value = this.#headers.evaluator.value(plugin.agent.value, this.#headers.evaluator.inside(plugin.agent.block.fn, frame));
            this.#headers.add(search, 'User-Agent', value, frame.fn.file, plugin.agent.value);
            return true;
        }
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const file = frame.fn.file;
        const path = call.callee.kind === 'member' ? ownNames(call.callee.object) : [];
        // .NET keeps headers of the content apart from those of the request.
        if (path.some((word) => /^content$/i.test(word)) && /header/i.test(path.join(' ')))
            return false;
        // `session.proxies.update(...)` is about something else of a client.
        if (path.length > 1 && OTHER_PARTS.test(path[0]))
            return false;
        // What is done once the answer is there.
        if (path.some((word) => /^(?:responses?(?:_?pipeline)?|receive_?pipeline)$/i.test(word)))
            return false;
        // `headers.Accept.Add(...)` is about that header alone.
        if (path.length > 1 && OTHER_COLLECTION.test(path[0]) && /header/i.test(path[1]))
            return false;
        const headerPath = onHeaders || path.some((word) => /header/i.test(word)) || /header/i.test(name);
        const args = call.args.filter((arg) => !arg.spread);
        const only = args[0];
        if (only &&
            args.length <= 2 &&
            ((0,header_names/* isProperty */.uM)(name) || (path.some(header_names/* isProperty */.uM) && /add|append|set|insert/i.test(name)))) {
            this.#headers.add(search, 'User-Agent', this.product(args.map((arg) => arg.value), frame), file, only.value, true);
            return true;
        }
        for (let index = 0; index + 1 < args.length; index++) {
            const [key, value] = [args[index]?.value, args[index + 1]?.value];
            const written = this.#headers.keyOf(key, frame);
            const match = written === null ? null : (0,header_names/* headerMatch */.zF)(written);
            if (written === null || match === null || (match === 'near' && !headerPath))
                continue;
            this.#headers.add(search, written, this.#headers.evaluator.value(value, frame), file, value);
            return true;
        }
        const [key, value] = [args[0]?.value, args[1]?.value];
        const entry = effectOnly && !headerPath && args.length === 2 && PUTS.test(name) && key ? this.#headers.keyOf(key, frame) : null;
        if (entry !== null && value) {
            if ((0,header_names/* headerMatch */.zF)(entry) !== null)
                this.#headers.add(search, entry, this.#headers.evaluator.value(value, frame), file, value, true);
            else if ((0,header_names/* leadsToHeaders */.Nk)(entry))
                this.#headers.look(this.#headers.evaluator.value(value, frame), /header/i.test(entry), search, depth + 1);
            return false;
        }
        if (headerPath && key && value && key.kind !== 'dict' && key.kind !== 'function') {
            if (this.#headers.keyOf(key, frame) === null)
                this.addUnnamed(key, value, frame, search, depth);
            return false;
        }
        // A call that sends the request may have a time limit in its name as well: `DoTimeout(req)`.
        if ((0,header_names/* isBodySetter */.Yi)(name) || ((0,header_names/* isOtherSetter */.Uo)(name) && !this.#headers.evaluator.dispatch(call, frame)))
            return false;
        if (!effectOnly || !this.#headers.evaluator.isRequestWord(name))
            this.inArguments(call, frame, headerPath || asHeaders, search, depth);
        return false;
    }
    /** Whether a call removes the header, by its own name and that of the header. A request can be a `delete` too. */
    removes(call, frame, search) {
        if (!REMOVES.test((0,scan_facts/* lastName */.UK)(call.callee)))
            return false;
        const [key] = call.args;
        const name = key ? this.#headers.keyOf(key.value, frame) : null;
        const match = name === null ? null : (0,header_names/* headerMatch */.zF)(name);
        if (name === null || match === null)
            return false;
        const { start, end } = call;
        const { file } = frame.fn;
        // Under a name that is only near the header's, it may be an argument that is taken away, or nothing.
        const doubt = match === 'near' ? { cause: 'condition', at: { file, start, end, inner: null } } : null;
        const { trail } = search;
        search.evidence.push({ state: 'removed', value: NOTHING, file, name, start, end, doubt, trail });
        return true;
    }
    /** A header whose name is no text: one of those that a loop puts in, or any. */
    addUnnamed(key, value, frame, search, depth) {
        if (isOtherHeader((0,scan_facts/* lastName */.UK)(key)))
            return;
        const isEntry = key.kind !== 'name' || takesEntry(value, key.name, this.#headers.evaluator, frame.fn);
        const headers = isEntry ? loopedOver(key, frame, this.#headers.evaluator) : null;
        if (headers)
            this.#headers.look(headers, true, search, depth + 1);
        else {
            const { start, end } = key;
            const doubt = { cause: 'unknown-headers', at: { file: frame.fn.file, start, end, inner: null } };
            leaveOpen(search, doubt);
            search.override ??= doubt;
        }
    }
    inArguments(call, frame, headerPath, search, depth) {
        const before = search.evidence.length;
        for (const arg of call.args) {
            if (arg.name === null || (0,header_names/* isBody */.v3)(arg.name))
                continue;
            const value = this.#headers.evaluator.value(arg.value, frame);
            if ((0,header_names/* isProperty */.uM)(arg.name.replace(/^-/, '')))
                this.#headers.add(search, 'User-Agent', value, frame.fn.file, arg.value, true);
        }
        if (search.evidence.length > before)
            return;
        const body = this.#body(call, frame);
        const merges = MERGES.test((0,scan_facts/* lastName */.UK)(call.callee));
        if (this.#headers.evaluator.program.language(frame.fn.file).lastKeywordWins)
            for (const { spread, value } of call.args)
                if (spread)
                    search.override ??= overrideBy(this.#headers.evaluator.value(value, frame), placeIn(frame, value));
        const takesMembers = this.#headers.evaluator.knowledge(frame.fn.file).takesMembers((0,scan_facts/* lastName */.UK)(call.callee));
        const { isSession } = this.#headers.evaluator.knowledge(frame.fn.file);
        for (const arg of merges ? [...call.args].reverse() : call.args) {
            if (arg.name !== null && isSession(arg.name))
                continue;
            const given = this.#headers.evaluator.value(arg.value, frame);
            const value = takesMembers ? withHyphens(given) : given;
            if (arg === body || (arg.name !== null && (0,header_names/* isBody */.v3)(arg.name) && !this.#changesRequests(arg.name, value)))
                continue;
            const asHeaders = headerPath || namesHeaders(arg.name ?? (0,scan_facts/* lastName */.UK)(arg.value));
            const inner = within(search);
            if (!this.#isAnswer(value))
                this.#headers.look(value, asHeaders, inner, depth + 1);
            else if (asHeaders)
                leaveOpen(inner, { cause: 'unknown-headers', at: placeIn(frame, arg.value) });
            for (const one of inner.evidence)
                push(search, one);
            // Who made an address or a body does not matter.
            if (inner.unknown?.cause !== 'unknown-client')
                leaveOpen(search, inner.unknown);
            if (search.evidence.length > before)
                return;
            const at = placeIn(frame, arg.value);
            search.override ??= inner.override ?? (merges ? overrideBy(value, at) : null);
            if (!this.#mayHoldHeaders(arg, value, frame) && !this.#isForeignClient(call, value))
                continue;
            const doubt = { cause: value.awaits ? 'parameter' : 'unknown-headers', at };
            leaveOpen(search, doubt);
            search.override ??= doubt;
        }
        this.#inSession(call, frame, search, depth);
    }
    /** Looks for the header in the session that a request is given, which keeps those of the requests before. */
    #inSession(call, frame, search, depth) {
        const { evaluator } = this.#headers;
        const { isSession } = evaluator.knowledge(frame.fn.file);
        const [session = null] = call.args.flatMap(({ name, value, spread }) => {
            const given = evaluator.value(value, frame);
            const entries = spread ? [...evaluator.entries(given)] : [];
            const own = name !== null && isSession(name) ? given : entries.find(([key]) => isSession(key))?.[1];
            return own ? [{ value: own, at: placeIn(frame, value) }] : [];
        });
        if (!session)
            return;
        const { value } = session;
        const before = search.evidence.length;
        this.#headers.look(value, false, search, depth + 1);
        const other = keptIn(evaluator.program, call, isSession);
        if (search.evidence.length > before) {
            const [first] = search.evidence.slice(before);
            const doubt = other && { cause: 'condition', at: other };
            if (first?.state === 'set' && doubt)
                search.evidence[before] = { ...first, doubt: first.doubt ?? doubt };
            return;
        }
        const isKnown = isMade(value) &&
            !value.awaits &&
            withoutViews(value.things).every((one) => one.kind === 'dict' || (one.kind === 'made' && one.call.creates));
        if (isKnown && !other)
            return;
        const at = (isKnown && other) || session.at;
        leaveOpen(search, { cause: isKnown ? 'unknown-headers' : 'unknown-client', at });
    }
    /** Whether a value is a text of answers to requests: the headers that those were sent with are not in it. */
    #isAnswer({ texts, things }) {
        const made = withoutViews(things);
        return (texts.length > 0 &&
            made.length > 0 &&
            made.every((thing) => thing.kind === 'made' && this.#sends(thing.call, thing.frame)));
    }
    /** Whether a call, or one in the chain that it ends, sends a request. */
    #sends(call, frame) {
        const { evaluator } = this.#headers;
        for (let at = call; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
            const told = evaluator.dispatch(at, frame);
            if (told)
                return told.prepares !== true && told.steps !== true && told.form !== 'setup';
            if (at.callee.kind === 'name' && evaluator.knowledge(frame.fn.file).form(at.callee.name) === 'request')
                return true;
        }
        return false;
    }
    /** Whether credentials are an object of the sources, through which each request goes. */
    #changesRequests(name, { things }) {
        return /^auth$/i.test(name) && withoutViews(things).some(({ kind }) => kind === 'instance' || kind === 'function');
    }
    /** Whether a call sets the client that sends, to one of a class that is neither in the sources nor of a library. */
    #isForeignClient({ callee }, { things }) {
        if (!SETS_CLIENT.test((0,scan_facts/* lastName */.UK)(callee)))
            return false;
        return withoutViews(things).some((thing) => thing.kind === 'made' && isForeignMaker(thing, this.#headers.evaluator));
    }
    /** The argument without a name that a library's method takes as the body. */
    #body(call, frame) {
        const position = this.#headers.evaluator.dispatch(call, frame)?.body;
        const arg = position === undefined ? undefined : call.args[position];
        return arg && arg.name === null && !arg.spread ? arg : null;
    }
    /** Whether an argument of which nothing is known may bring headers: splatting, or what its name says. */
    #mayHoldHeaders({ name, spread, value: expr }, value, frame) {
        const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
        const isOpen = (thing) => thing.kind === 'outside'
            ? !knowledge.isLibrary(thing.name)
            : thing.kind === 'made' && (spread || this.#isForeign(thing));
        if (!isUnknown(value) && !withoutViews(value.things).some(isOpen))
            return false;
        const called = (0,scan_facts/* lastName */.UK)(expr.kind === 'call' ? expr.callee : expr);
        const type = spread ? null : declaredType(this.#headers.evaluator, expr, frame);
        if (type !== null && knowledge.holdsNoHeaders(type))
            return false;
        return spread || (name === null && (0,header_names/* leadsToHeaders */.Nk)(called) && !(0,header_names/* isBody */.v3)(called) && !CONSTANT.test(called));
    }
    /** Whether something was made by a module that is neither in the sources nor known to send requests. */
    #isForeign({ call, frame }) {
        const root = (0,scan_facts/* rootOf */.I5)(call.callee);
        const things = root ? this.#headers.evaluator.value(root, frame).things : [];
        const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
        return things.some((one) => one.kind === 'outside' && one.imported === true && !knowledge.isLibrary(one.name));
    }
    /** The value of `add(value)` and of `add(new Product(name, version))`. */
    product(args, frame) {
        const [first, second] = args;
        if (!first)
            return NOTHING;
        const value = this.#headers.evaluator.value(first, frame);
        if (second) {
            const parts = [value, this.#headers.evaluator.value(second, frame)];
            if (parts.every((part) => part.texts.length > 0))
                return slashed(parts);
        }
        const made = withoutViews(value.things).find((thing) => thing.kind === 'made');
        if (value.texts.length > 0 || made?.kind !== 'made')
            return value;
        const inner = made.call.args.map((arg) => this.#headers.evaluator.value(arg.value, made.frame));
        const nested = made.call.args.length === 1 ? this.product([made.call.args[0]?.value], made.frame) : null;
        if (nested && nested.texts.length > 0)
            return nested;
        return inner.length === 0 ? value : slashed(inner.slice(0, 2));
    }
}
function slashed(parts) {
    const first = parts[0];
    if (parts.length === 1)
        return first;
    const second = parts[1];
    const texts = (first.texts.length > 0 ? first.texts : []).flatMap((name) => (second.texts.length > 0 ? second.texts : [{ value: '\uE000', origins: [] }]).map((version) => ({
        value: `${name.value}/${version.value}`,
        origins: [...name.origins.map((origin) => ({ ...origin, inner: null })), ...version.origins],
    })));
    return { ...union(parts), texts };
}
/** `CURLOPT_HTTPHEADER`: says what is set. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Whether an argument of this name is a set of headers. */
function namesHeaders(name) {
    return /header/i.test(name) && (0,header_names/* leadsToHeaders */.Nk)(name) && !CONSTANT.test(name);
}
/** Whether a name is that of a constant for a header that is no User-Agent. */
function isOtherHeader(name) {
    return /^[A-Z][A-Z0-9_]+$/.test(name) || OTHER_HEADER.test(name);
}
/** Members of a set of headers that hold the values of one. */
const OTHER_COLLECTION = /^(?:Accept\w*|CacheControl|Authorization|Connection|If\w+|Cookies?|TE|Via|Warning)$/;
/** `new StringContent(text)`, `RequestBody.create(text)`, and answers: `new HttpResponseMessage(status)`. */
function makesBody({ callee }) {
    if (callee.kind === 'name')
        return isBodyClass(callee.name) || isAnswerClass(callee.name);
    return callee.kind === 'member' && callee.object.kind !== 'call' && isBodyClass((0,scan_facts/* lastName */.UK)(callee.object));
}
/** Members of a client and of a request that hold no headers. */
const OTHER_PARTS = /^(?:prox(?:y|ies)|cookies?|timeouts?|adapters|cert)$/i;
const OTHER_HEADER = /auth|content|accept|cookie|token|encoding|etag|correlation|request_?id|trace|api_?key/i;
/** Methods of what a request gives back: what they are handed runs when it was sent. */
const AFTER = /^(?:then(?:_?(?:apply|accept|compose|run)(?:_?async)?)?|catch|finally|subscribe|continue_?with|exceptionally|when_?complete(?:_?async)?)$/i;
/** Methods of a builder that take the client which sends. */
const SETS_CLIENT = /^(?:set_?|with_?)?(?:http_?)?(?:client|call_?factory)$/i;
/** Methods that make something with the settings of what they are called on. */
const KEEPS_SETTINGS = /^(?:build(?:er)?|new_?builder|mutate|clone|copy)$/i;
/** Methods that remove an entry or a header by its name. */
const REMOVES = /^(?:pop|del|unset|discard|(?:try_?)?remove(?:_?headers?)?|delete(?:_?headers?)?|without_?header)$/i;
/** Calls that put sets of headers or options together; the last of them wins. */
const MERGES = /^(?:dict|assign|extend|merge(?:_?deep|_?with|_recursive)?!?|deep_?merge!?|array_merge(?:_recursive)?|array_replace(?:_recursive)?|update!?|copy|put_?all|add_?all|add_?range|concat|union)$/i;
/** Calls that may leave out entries of what they are given. */
const DROPS = /^(?:array_)?(?:filter(?:_map|_values|_keys)?|reject|omit(?:_?by)?|pick(?:_?by)?|except|slice|without|diff(?:erence)?(?:_u?key|_u?assoc)?|intersect(?:ion)?(?:_u?key)?|reduce|compact|delete_if|keep_if|retain)$/i;
/** Calls that add to a client what every request goes through, by its type. */
const HANDLERS = /handler|middleware|interceptor|filter/i;
/** Classes of a name and its value. */
const PAIR = /pair$/i;
/** Calls that only make a set of headers, or put such sets together. */
const HOLDS_HEADERS = /^(?:dict|\w*map|of|of_?entries|entry|\w*headers?(?:of)?|\w*dictionary|hash\w*|ordereddict|assign|merge!?|array_merge|from_?entries|entries|copy|clone|deepcopy|new|make|freeze|collect|to_h|compact|build|defaultdict|object|array|list|aslist|curl_slist_append)$/i;
/** Whether a value is something that the sources make, and not a library or class. */
function isMade({ things }) {
    return things.length > 0 && things.every(({ kind }) => kind !== 'outside' && kind !== 'class' && kind !== 'module');
}
function placeIn(frame, { start, end }) {
    return { file: frame.fn.file, start, end, inner: null };
}
function placeOf({ call, frame }) {
    return { file: frame.fn.file, start: call.start, end: call.end, inner: null };
}
/** Names of the members that lead to an expression, as far as no call with arguments stands between. */
function ownNames(expr) {
    return (0,scan_facts/* memberNames */.hQ)(expr, (call) => call.args.length === 0);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-effects.js




/** Whether what an effect does is found elsewhere. */
function header_effects_handsOn({ kind }) {
    return kind === 'passed' || kind === 'invoked' || kind === 'delete';
}
/** Whether an effect, as it is written, may put other headers in the place of those before, or take all away. */
function header_effects_mayReplace({ kind, expr }) {
    if (expr.kind === 'call') {
        const name = (0,scan_facts/* lastName */.UK)(expr.callee);
        return kind === 'passed' || CLEARS.test(name) || REMOVES.test(name) || MERGES.test(name);
    }
    return kind === 'call' || (expr.kind === 'member' ? (0,header_names/* isHeadersMember */.f)(expr) : expr.kind === 'index');
}
/** Whether an effect ends what it is done to: no request goes through it any more. */
function closes({ kind, expr }) {
    if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member')
        return false;
    const { object, name } = expr.callee;
    const isItself = object.kind === 'name' || (object.kind === 'member' && object.object.kind === 'name');
    return isItself && /^a?close$/i.test(name);
}
/** Whether a method does this to a field only to close what it holds then, and does nothing else in between. */
function isTornDown({ fn, statement }, { instance, effects }) {
    if (!instance)
        return false;
    const ending = effectsThat(effects, tearsDown);
    const isEnding = ({ start }) => ending.some((one) => one.fn === fn && one.statement.start === start);
    return effectsThat(effects, closes).some((end) => end.fn === fn &&
        end.statement.start > statement.start &&
        end.statement.blocks.every((block) => statement.blocks.includes(block)) &&
        fn.statements.every((one) => one.start <= statement.start || one.start >= end.statement.start || isEnding(one)));
}
/** Whether an effect takes something away, or closes what it is done to, and sends nothing. */
function tearsDown(effect) {
    const { kind, expr } = effect;
    if (kind === 'delete' || closes(effect))
        return true;
    return (kind === 'call' &&
        expr.kind === 'call' &&
        (CLEARS.test((0,scan_facts/* lastName */.UK)(expr.callee)) || REMOVES.test((0,scan_facts/* lastName */.UK)(expr.callee))));
}
const CLEARS = /^(?:clear|initialize_http_header)$/i;
/** Whether an effect gives a value only where there is none. */
function isDefault({ expr }) {
    return (expr.kind === 'call' && /^(?:set_?default|put_?if_?absent|try_?add|reverse_merge!?)$/i.test((0,scan_facts/* lastName */.UK)(expr.callee)));
}
/** Whether a call changes the object that its chain starts from, and not something that the object made. */
function setsUp(call) {
    let at = call.callee;
    for (;;) {
        if (at.kind === 'member' || at.kind === 'index')
            at = at.object;
        else if (at.kind === 'call') {
            if (!SETTER_CALL.test((0,scan_facts/* lastName */.UK)(at.callee)))
                return false;
            at = at.callee;
        }
        else
            return true;
    }
}
const SETTER_CALL = /^(?:get)?_?(?:default|request)?_?(?:header|interceptor|set|add|with|put|append|ur[il]|method|timeout|version|query|accept|content|user_?agent|take(?:if|unless)$)/i;
/** Whether a call gives what it is called on only for a condition: `builder.takeIf { flag }?.header(name, value)`. */
function isForCondition({ expr }) {
    return (0,scan_facts/* memberNames */.hQ)(expr).some((name) => /^take(?:If|Unless)$/.test(name));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/effect-search.js












/** Calls of a method that sets a header whose name it is given. With more, any of them may name the header. */
const effect_search_MAX_CALLS = 24;
/** Looks for the header in one thing that is done to a variable or an object. */
class EffectSearch {
    #headers;
    constructor(headers) {
        this.#headers = headers;
    }
    inEffect(effect, view, asHeaders, search, depth) {
        const frame = this.#headers.evaluator.frameOf(effect, view);
        const later = laterApplied(effect, view, this.#headers.evaluator.knowledge(frame.fn.file));
        if (later === 'sure')
            return;
        if (later === 'perhaps')
            search.override ??= conditionOf(effect);
        const calls = view.instance && this.#namesByParameter(effect, frame) ? this.#callsOf(effect, view.instance, 0) : null;
        if (!calls)
            this.#inOne(effect, frame, asHeaders, search, depth);
        for (const one of calls ?? []) {
            const inner = within(search);
            this.#inOne(effect, one.frame, asHeaders, inner, depth);
            leaveOpen(search, inner.unknown);
            for (const found of inner.evidence)
                push(search, { ...found, doubt: found.doubt ?? one.doubt });
            search.override ??= inner.override;
        }
    }
    /** Whether a parameter names the header: `void addHeader(String name, String value) { headers.add(name, value); }`. */
    #namesByParameter({ kind, expr, fn }, frame) {
        if (fn.kind !== 'method' || fn.params.length < 2)
            return false;
        const key = kind === 'set' && expr.kind === 'index'
            ? expr.key
            : kind === 'call' && expr.kind === 'call'
                ? expr.args[0]?.value
                : undefined;
        return (key !== undefined &&
            this.#headers.keyOf(key, frame) === null &&
            this.#headers.evaluator.value(key, frame).awaits === true);
    }
    /** Activations of a method of an object that the sources call; null: not all of them are known. */
    #callsOf({ fn }, instance, depth) {
        const { instances, program, targets } = this.#headers.evaluator;
        const self = instances.selfOf(instance);
        const lineage = instances.lineage(instance.cls);
        const sites = (program.callsByName.get(fn.name) ?? []).filter((site) => targets.of(site.call, this.#headers.evaluator.unbound(site.fn)).functions.some((one) => one.fn === fn));
        if (sites.length === 0 || sites.length > effect_search_MAX_CALLS || depth > 2)
            return null;
        const found = [];
        for (const { call, fn: caller, statement } of sites) {
            // What calls it from elsewhere does so on an object that need not be this one.
            const isOwn = caller.owner !== null && lineage.includes(caller.owner);
            const at = { file: caller.file, start: call.start, end: call.end, inner: null };
            const isRun = isOwn && (caller.kind === 'constructor' || program.callsByName.has(caller.name));
            const isOpen = statement.blocks.length > 0 || !(isRun || isChainedTo(call, instance.call));
            const doubt = isOpen ? { cause: 'condition', at } : null;
            const plain = {
                frame: isOwn ? instances.methodFrame(instance, caller) : this.#headers.evaluator.unbound(caller),
                doubt: null,
            };
            const given = call.args.some(({ value }) => this.#headers.evaluator.value(value, plain.frame).awaits);
            // What a method would pass on that nothing calls is not set.
            if (isOwn && given && caller.kind === 'method' && !program.callsByName.has(caller.name))
                continue;
            const around = (isOwn &&
                given &&
                caller.kind === 'method' &&
                this.#callsOf({ fn: caller }, instance, depth + 1)) || [plain];
            for (const one of around) {
                // An activation of its own: what a call does is kept, and elsewhere that call may be one on another object.
                const bound = this.#headers.evaluator.bind(fn, call, { ...one.frame, memo: new Map() }, self);
                if (!bound)
                    return null;
                found.push({ frame: bound, doubt: doubt ?? one.doubt });
            }
        }
        return found.length > effect_search_MAX_CALLS ? null : found;
    }
    #inOne(effect, frame, asHeaders, search, depth) {
        const { expr } = effect;
        if (effect.kind === 'delete') {
            const name = expr.kind === 'index' ? this.#headers.keyOf(expr.key, frame) : null;
            if (name !== null && (0,header_names/* headerMatch */.zF)(name) === 'header')
                search.evidence.push({
                    state: 'removed',
                    value: NOTHING,
                    file: effect.fn.file,
                    name,
                    start: expr.start,
                    end: expr.end,
                    doubt: null,
                    trail: search.trail,
                });
            return;
        }
        if (effect.kind === 'set' && effect.value) {
            this.#inAssignment(expr, effect.value, frame, asHeaders, search, depth);
            return;
        }
        if (expr.kind !== 'call')
            return;
        const scope = this.#headers.evaluator.scopeOf(expr, frame);
        if (scope) {
            const { object, name, block } = scope;
            if (object && name !== null && (0,scan_facts/* rootOf */.I5)(object)?.name === (0,scan_facts/* rootOf */.I5)(effect.value ?? expr)?.name)
                this.#headers.onParameter(block, name, search, depth);
            return;
        }
        if (effect.called) {
            this.#inInvoked(effect.called, effect, frame, asHeaders, search, depth);
            return;
        }
        if (effect.kind === 'passed') {
            this.#inPassed(expr, effect, frame, search, depth);
            return;
        }
        if (this.#headers.removes(expr, frame, search) || REMOVES.test((0,scan_facts/* lastName */.UK)(expr.callee)))
            return;
        if (this.#inExtension(expr, frame, search, depth))
            return;
        if (HEADERS_METHOD.test((0,scan_facts/* lastName */.UK)(expr.callee)) && !this.#takesKnown(expr, frame) && this.#mayPrepare(expr, frame))
            this.#unknown(search, expr, frame);
        if (!setsUp(expr) || this.#isDeclared(expr, frame))
            return;
        this.#headers.setter(expr, frame, search, depth + 1, { effectOnly: true, onHeaders: asHeaders });
    }
    /** Whether a call only sets headers that are written out in what it is given. */
    #takesKnown({ callee, args }, frame) {
        const { evaluator } = this.#headers;
        const [given, ...others] = args;
        if (!given || others.length > 0 || !evaluator.knowledge(frame.fn.file).takesHeaders((0,scan_facts/* lastName */.UK)(callee)))
            return false;
        const { things, awaits } = evaluator.value(given.value, frame);
        const isWritten = (thing) => thing.kind === 'dict' || (thing.kind === 'made' && thing.call.creates && makesContainer(thing.name));
        return !awaits && things.length > 0 && withoutViews(things).every(isWritten);
    }
    /** Whether a call is one of a method that only declares a request: it leaves its object as it is. */
    #isDeclared(call, frame) {
        const { functions } = this.#headers.evaluator.targets.of(call, frame);
        return functions.length > 0 && functions.every(({ fn }) => fn.owner?.declares !== undefined);
    }
    /** A function of the repository that is called as a method of what holds the header. @returns whether it is one */
    #inExtension(call, frame, search, depth) {
        const { functions } = this.#headers.evaluator.targets.of(call, frame);
        const [target] = functions.filter(({ fn }) => fn.params[0]?.extended);
        // A bare name that calls a function of the sources is no member of the object that the block runs on.
        if (!target && functions.length > 0 && call.callee.kind === 'name')
            return true;
        if (!target || functions.length > 1 || search.passedTo.has(target.fn))
            return false;
        const bound = this.#headers.evaluator.bind(target.fn, call, frame, null);
        if (!bound || depth > 12) {
            this.#headers.cut(search);
            return true;
        }
        search.passedTo.add(target.fn);
        along(search, functionStep(target.fn), () => this.#headers.onParameter(bound, target.fn.params[0]?.name ?? '', search, depth));
        search.passedTo.delete(target.fn);
        return true;
    }
    #inAssignment(target, valueExpr, frame, asHeaders, search, depth) {
        const value = () => this.#headers.evaluator.value(valueExpr, frame);
        if (target.kind === 'index') {
            const name = this.#headers.keyOf(target.key, frame);
            const headerPath = asHeaders || ownNames(target.object).some((word) => /header/i.test(word));
            const match = name === null ? null : (0,header_names/* headerMatch */.zF)(name);
            if (name === null && headerPath)
                this.#headers.addUnnamed(target.key, valueExpr, frame, search, depth);
            else if (name === null) {
                this.#headers.look(value(), false, search, depth + 1);
                search.override ??= overrideBy(value(), null);
            }
            else if (name !== null && match !== null)
                this.#headers.add(search, name, value(), frame.fn.file, valueExpr, match === 'near' && !headerPath);
            else if (name !== null && (0,header_names/* leadsToHeaders */.Nk)(name) && !(0,header_names/* isBody */.v3)(name))
                this.#headers.look(value(), /header/i.test(name), search, depth + 1);
        }
        else if (target.kind === 'member') {
            if ((0,header_names/* isProperty */.uM)(target.name))
                this.#headers.add(search, 'User-Agent', this.#headers.product([valueExpr], frame), frame.fn.file, valueExpr, true);
            else if ((0,header_names/* leadsToHeaders */.Nk)(target.name) && !(0,header_names/* isBody */.v3)(target.name))
                this.#headers.look(value(), /header/i.test(target.name) || (0,header_names/* isHeadersMember */.f)(target), search, depth + 1);
            else if (this.#headers.evaluator.knowledge(frame.fn.file).isApplied(target.name))
                this.#headers.look(value(), false, search, depth + 1);
        }
    }
    /** A function that was called does something to the variable, which is one of those around it. */
    #inInvoked(called, { expr, root }, frame, asHeaders, search, depth) {
        if (depth > 12)
            this.#headers.cut(search);
        if (depth > 12 || expr.kind !== 'call' || search.passedTo.has(called))
            return;
        const { functions } = this.#headers.evaluator.targets.of(expr, frame);
        const target = functions.find(({ fn }) => fn === called);
        const bound = target && this.#headers.evaluator.bind(called, expr, frame, target.self, target.frame);
        if (!bound) {
            this.#headers.cut(search);
            return;
        }
        const effects = this.#headers.evaluator.program.effectsAtAnyTime(called, root);
        const inner = { kind: 'view', of: NOTHING, effects, frame: bound, instance: null, ...ANY_TIME };
        search.passedTo.add(called);
        along(search, functionStep(called), () => this.#headers.inView(inner, asHeaders, search, depth + 2));
        search.passedTo.delete(called);
    }
    /** The variable went into a call: into a function of the repository that may set the header on it, or a library's. */
    #inPassed(call, effect, frame, search, depth) {
        if (depth > 12) {
            this.#headers.cut(search);
            return;
        }
        const { functions: called, cls } = this.#headers.evaluator.targets.of(call, frame);
        const functions = cls ? constructorTargets(this.#headers.evaluator, cls, call, frame.fn) : called;
        const position = call.args.findIndex((arg) => arg.value === effect.value);
        const others = call.args.filter((_, index) => index !== position);
        if (functions.length === 0 && this.#headers.removes({ ...call, args: others }, frame, search))
            return;
        const { callee } = call;
        const isVariable = !cls && callee.kind === 'name' && callee.name !== 'this';
        const isHeld = isVariable && functions.some(({ fn }) => fn.name !== (0,scan_facts/* lastName */.UK)(callee));
        const run = isHeld ? runOf(this.#headers.evaluator, effect, call, frame) : null;
        if (run === null)
            this.#inFunctions(functions, call, position, frame, search, depth);
        // Read from the end: the last of the functions that a loop calls has the last word.
        else if (run === 'all')
            this.#inFunctions([...functions].reverse(), call, position, frame, search, depth);
        else
            this.#inOneOf(functions, call, position, frame, search, depth);
        if (run === 'unknown')
            this.#unknown(search, call, frame);
        if (functions.length > 0 || position > 1)
            return;
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const { value } = effect;
        if ((0,analysis_loops/* callsForEach */.Uh)(call) && value?.kind === 'member' && /header/i.test(value.name) && call.callee.kind === 'member')
            this.#headers.look(this.#headers.evaluator.value((0,analysis_loops/* dictionaryOf */._2)(call.callee.object), frame), true, search, depth + 1);
        if (/setopt|header/i.test(name) || (position === 0 && CHANGES_FIRST.test(name)))
            this.#headers.setter({ ...call, args: call.args.filter((arg) => arg.value !== effect.value) }, frame, search, depth + 1);
        if (this.#mayPrepare(call, frame) || this.#isMadeUnknown(call.callee, frame))
            this.#unknown(search, call, frame);
    }
    /** Whether what is called was made by a function that the sources do not show: it may do anything to what it is given. */
    #isMadeUnknown(callee, frame) {
        if (callee.kind !== 'name')
            return false;
        const { evaluator } = this.#headers;
        const knowledge = evaluator.knowledge(frame.fn.file);
        const isKnown = (thing) => thing.kind === 'outside' && knowledge.isLibrary(thing.name);
        return evaluator.value(callee, frame).things.some((thing) => {
            if (thing.kind === 'made')
                return true;
            // A function that was given methods: what it does is up to what it was made of.
            const [given] = thing.kind === 'instance' && callee.name === 'this' ? (thing.call?.args ?? []) : [];
            if (thing.kind !== 'instance' || !given || !thing.frame)
                return false;
            const { things } = evaluator.value(given.value, thing.frame);
            return things.length === 0 || !withoutViews(things).every(isKnown);
        });
    }
    /** In functions of which one is called, and nobody knows which. */
    #inOneOf(functions, call, position, frame, search, depth) {
        const inner = within(search);
        this.#inFunctions(functions, call, position, frame, inner, depth);
        leaveOpen(search, inner.unknown);
        const at = { file: frame.fn.file, start: call.start, end: call.end, inner: null };
        for (const found of inner.evidence)
            push(search, { ...found, doubt: found.doubt ?? { cause: 'condition', at } });
        search.override ??= inner.override;
    }
    #inFunctions(functions, call, position, frame, search, depth) {
        for (const target of functions) {
            const name = call.args[position]?.name ?? target.fn.params[position]?.name;
            const effects = name === undefined ? [] : effectsOnGiven(this.#headers.evaluator, target.fn, name);
            if (effects.length === 0 || search.passedTo.has(target.fn))
                continue;
            const bound = this.#headers.evaluator.bind(target.fn, call, frame, target.self, target.frame);
            if (!bound) {
                this.#headers.cut(search);
                continue;
            }
            const inner = {
                kind: 'view',
                of: NOTHING,
                effects,
                frame: bound,
                instance: null,
                ...ANY_TIME,
            };
            search.passedTo.add(target.fn);
            along(search, functionStep(target.fn), () => this.#headers.inView(inner, false, search, depth + 2));
            search.passedTo.delete(target.fn);
        }
    }
    /** Whether a function that the sources do not show may set the header on what it is given, by its name. */
    #mayPrepare({ callee, args, creates }, frame) {
        // A copy of a set of headers leaves that as it is.
        if (creates && makesContainer((0,scan_facts/* lastName */.UK)(callee)))
            return false;
        if (!PREPARES.test((0,scan_facts/* lastName */.UK)(callee)) || /^curl_|setopt/i.test((0,scan_facts/* lastName */.UK)(callee)))
            return false;
        const given = args.filter((arg) => this.#headers.keyOf(arg.value, frame) !== null);
        if (given.length > 0)
            return false;
        const root = (0,scan_facts/* rootOf */.I5)(callee);
        const known = root === null ? [] : withoutViews(this.#headers.evaluator.value(root, frame).things);
        const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
        return !known.some((thing) => (thing.kind === 'outside' || thing.kind === 'made') && knowledge.isLibrary(thing.name));
    }
    #unknown(search, { start, end }, frame) {
        leaveOpen(search, { cause: 'unknown-headers', at: { file: frame.fn.file, start, end, inner: null } });
    }
}
/** Functions that put their other arguments into the first. */
const CHANGES_FIRST = /^(?!array_).*(?:assign|merge|extend|update|append|copy)/i;
/** Names of functions that set something up on what they are given. */
const PREPARES = /header|user_?agent|prepare|decorate|appl(?:y|ies)|configur|customi[sz]e|(?<!as)sign(?!al)|enrich|set_?up|^init(?!ial_?state)|option|default|instrument|middleware/i;
/** A method of the object itself that is named after its headers: `request.AddPartnerHeaders()`. */
const HEADERS_METHOD = /(?:headers|user_?agent)$/i;

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-dictionaries.js

/** Dictionaries of headers that are kept of one search. */
const MOST = 20;
/** Keeps where a dictionary of headers is that was looked into. */
function keepDictionary(dictionaries, at) {
    if (dictionaries.length < MOST)
        dictionaries.push(at);
}
/** Puts the dictionaries that a value always is in front of those that were found behind them. */
function putFirst(dictionaries, from, { things }) {
    if (dictionaries.length - from < 2)
        return;
    const own = withoutViews(things).filter((one) => one.kind === 'dict');
    const isOwn = ({ file, start }) => own.some(({ expr, frame }) => expr.start === start && frame.fn.file === file && !isInBranch(expr, frame));
    const found = dictionaries.splice(from);
    dictionaries.push(...found.filter(isOwn), ...found.filter((one) => !isOwn(one)));
}
/** Whether a function comes to an expression on some of its paths only. */
function isInBranch(expr, { fn }) {
    return fn.statements.some(({ start, end, blocks }) => blocks.length > 0 && start <= expr.start && end >= expr.end);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/entry-search.js







/** Headers that are looked at of one list. */
const MAX_LINES = 60;
/** Looks for the header in dictionaries and lists, and in those that are put together of others. */
class EntrySearch {
    #headers;
    constructor(headers) {
        this.#headers = headers;
    }
    /** The last part wins, headers as a whole unless those of several parts are put together. */
    inMerged({ parts, nested }, asHeaders, search, depth) {
        const before = search.dictionaries.length;
        for (const part of [...parts].reverse()) {
            this.#headers.look(part, asHeaders, search, depth + 1);
            if (isSure(part))
                putFirst(search.dictionaries, before, part);
            if (search.evidence.length > 0)
                return;
            const open = overrideBy(part, reached(search));
            search.override ??= open;
            if (nested === undefined)
                continue;
            leaveOpen(search, open);
            if (nested === 'merged' || asHeaders || !this.#hasHeaders(part))
                continue;
            if (nested === 'replaced' && isSure(part))
                return;
            search.override ??= { cause: 'unknown-headers', at: reached(search) };
        }
    }
    inDictionary(thing, asHeaders, search, depth) {
        const { expr, frame } = thing;
        const step = asHeaders ? stepAt('headers', expr, frame, frame.fn.name || null) : null;
        if (step && expr.kind === 'dict')
            keepDictionary(search.dictionaries, step.at);
        if (step)
            follow(search, step);
        if (expr.kind === 'list') {
            this.#inList(expr.items, frame, asHeaders, search, depth);
            return;
        }
        // What is left of options without their headers, or of headers without this one, does not bring it.
        if (expr.without?.some((key) => (asHeaders ? (0,header_names/* headerMatch */.zF)(key) === 'header' : (0,header_names/* isHeadersName */.iD)(key))))
            return;
        let rest = [];
        let replaced = false;
        for (const entry of expr.entries) {
            const key = entry.key ? this.#headers.keyOf(entry.key, frame) : null;
            const match = key === null ? null : (0,header_names/* headerMatch */.zF)(key);
            if (match !== null && key !== null)
                this.#headers.add(search, key, this.#headers.evaluator.value(entry.value, frame), frame.fn.file, entry.value, match === 'near' && !asHeaders);
            else if (key === null) {
                const given = this.#headers.evaluator.value(entry.value, frame);
                if (search.evidence.length > 0)
                    this.#override(given, asHeaders, search, depth);
                else if (!asHeaders && this.#hasHeaders(given)) {
                    if (isSure(given))
                        rest = [];
                    else
                        replaced = true;
                }
                rest.push({ value: entry.value, asHeaders, spread: true });
            }
            else if ((0,header_names/* leadsToHeaders */.Nk)(key) && !(0,header_names/* isBody */.v3)(key)) {
                // Headers take the place of those that anything spread before them has.
                if (!asHeaders && (0,header_names/* isHeadersName */.iD)(key))
                    rest = rest.filter((one) => !one.spread || !this.#mayHaveHeaders(one.value, frame));
                rest.push({ value: entry.value, asHeaders: /header/i.test(key), spread: false });
            }
            else if ((0,header_names/* isHeaderConstant */.GA)(key))
                this.#headers.add(search, 'User-Agent', this.#headers.evaluator.value(entry.value, frame), frame.fn.file, entry.value);
        }
        if (search.evidence.length > 0)
            return;
        const named = this.#namedPair(thing);
        if (named)
            this.#headers.add(search, named.name, named.value, frame.fn.file, expr);
        for (const one of rest.reverse()) {
            const value = this.#headers.evaluator.value(one.value, frame);
            this.#headers.look(value, one.asHeaders, search, depth + 1);
            if (one.spread && search.evidence.length === 0)
                search.override ??= overrideBy(value, { file: frame.fn.file, ...(0,scan_facts/* spanOf */.ee)(one.value), inner: null });
        }
        const [first] = search.evidence;
        if (replaced && first)
            search.evidence[0] = { ...first, doubt: first.doubt ?? { cause: 'condition', at: null } };
    }
    #mayHaveHeaders(options, frame) {
        const value = this.#headers.evaluator.value(options, frame);
        return isUnknown(value) || this.#hasHeaders(value);
    }
    /** Whether the options of a request bring headers of their own, in place of any before. */
    #hasHeaders(options) {
        return this.#headers.evaluator.entries(options).has('headers');
    }
    /** What is spread behind the header takes its place if it has the header too. */
    #override(given, asHeaders, search, depth) {
        const later = within(search);
        this.#headers.look(given, asHeaders, later, depth + 1);
        const [first] = later.evidence;
        const [own] = search.evidence;
        if (!first) {
            const doubt = later.override ?? overrideBy(given, null);
            if (own && own.state === 'set' && doubt)
                search.evidence[0] = { ...own, doubt: own.doubt ?? doubt };
            return;
        }
        const before = first.doubt ? search.evidence.slice(0, 1) : [];
        const found = [...before, ...later.evidence.slice(0, 1).map((one) => ({ ...one, doubt: null }))];
        search.evidence.splice(0, search.evidence.length, worstEvidence(found, null));
    }
    /** `{ name: 'User-Agent', value: ... }` */
    #namedPair(thing) {
        if (thing.expr.kind !== 'dict' || thing.expr.entries.length > 6)
            return null;
        const entries = this.#headers.evaluator.entries({ ...NOTHING, things: [thing] });
        const name = entries.get('name') ?? entries.get('key') ?? entries.get('header');
        const value = entries.get('value');
        const written = name ? literalKey(name) : null;
        return written !== null && value && (0,header_names/* headerMatch */.zF)(written) !== null ? { name: written, value } : null;
    }
    #inList(items, frame, asHeaders, search, depth) {
        const [first, second] = items;
        const name = items.length === 2 && first ? this.#headers.keyOf(first, frame) : null;
        if (name !== null && second && (0,header_names/* headerMatch */.zF)(name) !== null) {
            this.#headers.add(search, name, this.#headers.evaluator.value(second, frame), frame.fn.file, second);
            return;
        }
        if (items.length > MAX_LINES)
            this.#headers.cut(search);
        for (const item of items.slice(0, MAX_LINES))
            this.#headers.look(this.#headers.evaluator.value(item, frame), asHeaders, search, depth + 1);
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/handlers.js

/** Whether a method of a handler only hands the request to the next one, which a library has: `base.SendAsync(request)`. */
function handsRequestOn(evaluator, { callee }, { fn }) {
    if (callee.kind !== 'member' || callee.name !== fn.name || !fn.owner)
        return false;
    const { supers } = evaluator.program.language(fn.file);
    if (callee.object.kind !== 'name' || !supers?.includes(callee.object.name))
        return false;
    const knowledge = evaluator.knowledge(fn.file);
    const bases = evaluator.instances.outerBases(fn.owner);
    return knowledge.passes(fn.name) && bases.length > 0 && bases.every((base) => knowledge.isHandler(base));
}
/** The handlers to which a handler hands its requests, as it was made with them. */
function nextHandlers(evaluator, thing) {
    const { instances } = evaluator;
    const knowledge = evaluator.knowledge(thing.cls.file);
    const bases = instances.outerBases(thing.cls);
    // What a handler does that neither the sources nor a library have is not known.
    if (knowledge.nextHandlers.length > 0 && bases.some((base) => /handler$/i.test(base) && !knowledge.isHandler(base)))
        return [UNKNOWN];
    if (!bases.some((base) => knowledge.isHandler(base)))
        return [];
    const given = instances
        .outerConstruction(thing)
        .flatMap(({ call, frame }) => call.args.map((arg) => evaluator.value(arg.value, frame)));
    const set = knowledge.nextHandlers.flatMap((member) => instances.member({ ...NOTHING, things: [thing] }, member) ?? []);
    return [...given, ...set];
}
/** What the methods of a client make that make each of its requests: `override WebRequest GetWebRequest(Uri address)`. */
function madeRequests(evaluator, thing) {
    const { instances } = evaluator;
    return instances
        .methodFrames(thing)
        .filter(({ fn }) => evaluator.knowledge(fn.file).makesRequests(fn.name))
        .flatMap((frame) => evaluator.returns(frame) ?? []);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/object-search.js






const HEADER_FIELDS = ['headers', '_headers', 'default_headers', 'defaultHeaders', 'user_agent', 'session', '_session'];
/** How deep a block leads that sets something up, beside a step from one function to another. */
const BLOCK = 0.5;
/** Looks for the header in objects of the repository's classes, and in functions that requests go through. */
class ObjectSearch {
    #headers;
    constructor(headers) {
        this.#headers = headers;
    }
    /** An object of the repository: what its constructor hands to a base class, and what its methods do to requests. */
    inInstance(thing, search, depth) {
        const { instances } = this.#headers.evaluator;
        const before = search.evidence.length;
        if (thing.cls.declares !== undefined) {
            this.#inImplemented(thing, search, depth);
            return;
        }
        for (const { call, frame } of instances.outerConstruction(thing))
            this.#headers.inArguments(call, frame, false, search, depth + 1);
        if (search.evidence.length > before)
            return;
        // What comes later on the way decides.
        for (const value of [
            ...nextHandlers(this.#headers.evaluator, thing),
            ...madeRequests(this.#headers.evaluator, thing),
        ]) {
            this.#headers.look(value, false, search, depth + 1);
            if (search.evidence.length > before)
                return;
            if (isUnknown(value))
                leaveOpen(search, { cause: value.awaits ? 'parameter' : 'unknown-headers', at: null });
        }
        const effects = instances.onClient(thing);
        if (effects.length > 0) {
            const frame = this.#headers.evaluator.unbound(effects[0]?.fn);
            this.#headers.inView({ kind: 'view', of: NOTHING, effects, frame, instance: thing, ...ANY_TIME }, false, search, depth + 1);
            if (search.evidence.length > before)
                return;
        }
        for (const frame of instances.methodFrames(thing)) {
            if (!this.#headers.evaluator.knowledge(frame.fn.file).passes(frame.fn.name) && !mayPassRequest(frame.fn.name))
                continue;
            along(search, functionStep(frame.fn), () => {
                for (const param of frame.fn.params)
                    this.onParameter(frame, param.name, search, depth);
            });
            if (search.evidence.length > before)
                return;
        }
        for (const name of HEADER_FIELDS) {
            const value = instances.member({ ...NOTHING, things: [thing] }, name);
            if (value)
                this.#headers.look(value, /header/i.test(name), search, depth + 1);
            if (search.evidence.length > before)
                return;
        }
    }
    /** An object of an interface that a library implements: what it was made with, or what a container gives it. */
    #inImplemented({ cls, call, frame }, search, depth) {
        if (call && frame) {
            this.#headers.inCall({ kind: 'made', name: (0,scan_facts/* lastName */.UK)(call.callee), call, frame }, false, search, depth + 1);
            return;
        }
        const { program } = this.#headers.evaluator;
        const { declaredCalls } = this.#headers.evaluator.knowledge(cls.file);
        const base = declaredCalls.find(({ library }) => library === cls.declares)?.base;
        const made = cls.annotations?.find(({ callee }) => (0,scan_facts/* lastName */.UK)(callee) === base?.annotation);
        const isChanged = made?.args.some(({ name }) => name === 'configuration') === true ||
            base?.customizers.some((word) => program.subclasses.has(word) || program.providers.has(word)) === true;
        if (!made || isChanged)
            leaveOpen(search, {
                cause: 'unknown-client',
                at: { file: cls.file, start: cls.start, end: cls.start, inner: null },
            });
    }
    /** A function that is handed a request or its headers and sets them, or returns them. */
    inFunction(thing, search, depth) {
        if (isCalledBack(thing.fn))
            return;
        const frame = thing.frame
            ? { ...this.#headers.evaluator.unbound(thing.fn), outer: thing.frame, memo: new Map() }
            : this.#headers.evaluator.unbound(thing.fn);
        const before = search.evidence.length;
        search.trail = { step: functionStep(thing.fn), before: search.trail };
        // A block is written where it runs: it leads less far than a function elsewhere.
        const step = hasReceiver(thing.fn) ? BLOCK : 2;
        for (const param of thing.fn.params)
            this.onParameter(frame, param.name, search, depth, step);
        if (depth > 11)
            this.#headers.cut(search);
        if (search.evidence.length > before || depth > 11)
            return;
        for (const { target, value } of thing.fn.statements)
            if (target === null && value.kind === 'call' && value.callee.kind === 'name' && !this.#isOfSources(value, frame))
                this.#headers.setter(value, frame, search, depth + 2, { effectOnly: true });
        if (search.evidence.length > before)
            return;
        // What a block gives that sets something up is used by nothing.
        const returned = hasReceiver(thing.fn) ? null : this.#headers.evaluator.returns(frame);
        if (returned)
            this.#headers.look(returned, false, search, depth + 2);
    }
    /** Whether a bare name in a block calls a function of the sources, which is no member of what the block runs on. */
    #isOfSources(call, frame) {
        if (!hasReceiver(frame.fn))
            return false;
        const { functions } = this.#headers.evaluator.targets.of(call, frame);
        return functions.length > 0 && functions.every(({ fn }) => !fn.params[0]?.extended);
    }
    onParameter(frame, name, search, depth, step = 2) {
        const effects = this.#headers.evaluator.program.effects(frame.fn, name);
        if (effects.length > 0 && depth > 13)
            this.#headers.cut(search);
        if (effects.length === 0 || depth > 13)
            return;
        this.#headers.inView({ kind: 'view', of: NOTHING, effects, frame, instance: null, ...ANY_TIME }, false, search, depth + step);
        // What a block makes besides is not what it runs on.
        if (search.evidence.length > 0 || name === scan_facts/* RECEIVER */.iu)
            return;
        // What a member is given was asked for above, with what is done to the parameter.
        const values = frame.fn.statements
            .filter(({ kind, target }) => kind === 'return' || (kind === 'assign' && target?.kind !== 'member'))
            .slice(0, 8);
        for (const statement of values) {
            const value = this.#headers.evaluator.value(statement.value, frame);
            for (const thing of value.things)
                if (thing.kind === 'made' && !handsRequestOn(this.#headers.evaluator, thing.call, frame))
                    this.#headers.inCall(thing, false, search, depth + step);
        }
    }
}
/** Whether a function is called with an error or the answer, once the request is sent: `(err, response, body) => ...`. */
function isCalledBack({ kind, params: [first, second] }) {
    return kind === 'lambda' && second !== undefined && /^_?err(?:or)?$/i.test(first?.name ?? '');
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/view-search.js













/** More places that may set the header, each under a condition: whether one of them did is not followed further. */
const MAX_CONDITIONAL = 100;
/** Variables between an item of a loop and what is asked: loops over the items of an item. */
const view_search_MAX_ITEMS = 8;
/** Looks for the header in what is done to a variable or an object, the last first. */
class ViewSearch {
    #headers;
    #ofHeaders = new WeakMap();
    #ofOthers = new WeakMap();
    constructor(headers) {
        this.#headers = headers;
    }
    inView(thing, asHeaders, search, depth) {
        const knowledge = this.#headers.evaluator.knowledge(thing.frame.fn.file);
        const isLibrary = thing.of.things.some((one) => one.kind === 'outside' && knowledge.isLibrary(one.name));
        const able = effectsThat(thing.effects, this.#maySetHeader);
        const effects = isLibrary ? effectsThat(able, setsDefault) : able;
        const { program } = this.#headers.evaluator;
        const perhaps = [];
        const covered = new Map();
        let condition = null;
        let afresh = false;
        const left = this.#left(effects, thing, asHeaders);
        let index = left.last(countUpTo(effects, thing.at, ({ statement }) => statement.start) - 1);
        for (; index >= 0 && !afresh; index = left.last(index - 1)) {
            const effect = effects[index];
            this.#headers.evaluator.count(1);
            if (!isWithin(effect, thing))
                continue;
            const { file } = effect.fn;
            const isPassed = this.#headers.evaluator.knowledge(file).passes(effect.fn.name);
            if (this.#headers.evaluator.closed && !isPassed && this.#isUncalled(effect.fn, search))
                continue;
            const blocks = openBlocks(effect, thing.making);
            const branches = program.branches(file);
            const here = effect.fn === thing.frame.fn && !thing.instance ? blocksAt(effect.fn, thing.at) : [];
            const around = conditions(blocks, here, branches);
            const decided = around.map((one) => this.#headers.evaluator.decide(one, this.#headers.evaluator.frameOf(effect, thing)));
            if (excludes(blocks, here, branches) || decided.includes(false))
                continue;
            if (thing.instance && this.#headers.evaluator.instances.runs(thing.instance, effect.fn) === false)
                continue;
            const open = around[decided.indexOf(null)];
            const inner = within(search);
            const { length } = search.values;
            this.#headers.inEffect(effect, thing, asHeaders, inner, depth);
            leaveOpen(search, inner.unknown);
            const [found] = inner.evidence;
            if (found && isDefault(effect) && this.#hasEntry(thing.of, effect, thing))
                continue;
            if (!found) {
                const says = inner.unknown ?? inner.override;
                const frame = this.#headers.evaluator.frameOf(effect, thing);
                const replaces = !isTornDown(effect, thing) && this.#replaces(effect, frame, asHeaders);
                const isSettled = says === null && search.values.length === length && !replaces && !header_effects_handsOn(effect);
                if (isSettled)
                    left.remove(index);
                search.override ??= inner.override;
                if (!replaces)
                    continue;
                afresh = !thing.instance && effect.fn === thing.frame.fn && !open;
                // Of what a function was given, only what it did is looked at here.
                if (!afresh || thing.of === NOTHING)
                    search.override ??= conditionOf(effect);
                continue;
            }
            perhaps.push(found);
            if (perhaps.length > MAX_CONDITIONAL)
                break;
            const undecided = around.filter((_, at) => decided[at] === null);
            const isLooped = !setsItself(found, effect) && this.#runsForItem(undecided, effect);
            if (!open || isLooped || (0,ensure/* ensure */.D)(covered, effect.fn, () => new Coverage(branches)).add(blocks, here)) {
                const byDefault = isDefault(effect) ? overrideBy(thing.of, null) : null;
                const doubt = byDefault ??
                    (isForCondition(effect) ? conditionOf(effect) : this.#mayNotRun(effect, thing, search)) ??
                    this.#replacedElsewhere(effect, thing, asHeaders);
                push(search, worstEvidence(perhaps, doubt));
                return;
            }
            condition ??= { cause: 'condition', at: open.end === 0 ? null : { ...(0,scan_facts/* spanOf */.ee)(open), file, inner: null } };
        }
        const base = within(search);
        if (!afresh)
            this.#headers.look(thing.of, asHeaders, base, depth + 1);
        leaveOpen(search, base.unknown);
        const [found] = base.evidence;
        const cut = perhaps.length > MAX_CONDITIONAL;
        if (found)
            push(search, worstEvidence([...perhaps, found], cut ? condition : null));
        else if (perhaps.length > 0)
            push(search, worstEvidence(perhaps, base.unknown ?? condition));
        else
            search.override ??= base.override;
    }
    /**
     * Whether branches only loop over what an effect goes through, or ask whether an item of it is something: where the header
     * is one of the items, they run for it. `for (var h : headers) if (h.value() != null) request.header(h.name(), h.value())`
     */
    #runsForItem(branches, { expr, fn }) {
        const key = expr.kind === 'index' ? expr.key : expr.kind === 'call' ? expr.args[0]?.value : undefined;
        const item = key && (0,scan_facts/* rootOf */.I5)(key)?.name;
        if (item === undefined)
            return false;
        const { program } = this.#headers.evaluator;
        const [loop = null] = program.assignments(fn, item).map(({ value }) => (0,analysis_loops/* loopedObject */.Ru)(value));
        const known = new Map([[item, true]]);
        const isOfItem = (name) => {
            const before = name === undefined ? false : known.get(name);
            if (name === undefined || before !== undefined || known.size > view_search_MAX_ITEMS)
                return before === true;
            known.set(name, false);
            const given = program.assignments(fn, name);
            const isOne = ({ value }) => isOfItem((0,scan_facts/* rootOf */.I5)((0,analysis_loops/* loopedObject */.Ru)(value) ?? value)?.name);
            known.set(name, given.length > 0 && given.every(isOne));
            return known.get(name) === true;
        };
        const isLoop = (over) => over.start === loop?.start || isOfItem((0,scan_facts/* rootOf */.I5)(over)?.name);
        return (loop !== null &&
            branches.every(({ over, test, negated }) => over ? isLoop(over) : test && !negated && isOfItem((0,scan_facts/* rootOf */.I5)(test)?.name)));
    }
    /** False for the effects that say nothing of the header: requests with one argument, and calls on what others made. */
    #maySetHeader = ({ kind, expr }) => {
        if (kind !== 'call' || expr.kind !== 'call')
            return true;
        const name = (0,scan_facts/* lastName */.UK)(expr.callee);
        if (REMOVES.test(name) || CLEARS.test(name))
            return true;
        const requests = this.#headers.evaluator.isRequestWord(name);
        return setsUp(expr) && (!requests || expr.args.length > 1 || namesProperty(expr.callee));
    };
    /** The effects that are not known to say nothing about the header, wherever they are seen from. */
    #left(effects, { instance, frame }, asHeaders) {
        const lists = asHeaders ? this.#ofHeaders : this.#ofOthers;
        const byOwner = (0,ensure/* ensure */.D)(lists, effects, () => new WeakMap());
        return (0,ensure/* ensure */.D)(byOwner, instance ?? frame, () => new Remaining(effects.length));
    }
    /** Whether what was there before already has the entry that an effect gives only where there is none. */
    #hasEntry(before, effect, view) {
        const key = effect.expr.kind === 'call' ? effect.expr.args[0] : undefined;
        const name = key ? this.#headers.keyOf(key.value, this.#headers.evaluator.frameOf(effect, view)) : null;
        return name !== null && this.#headers.evaluator.entries(before).has(name.toLowerCase());
    }
    /** All headers are taken away, or others put in their place. */
    #replaces(effect, frame, asHeaders) {
        if (!header_effects_mayReplace(effect))
            return false;
        const { kind, expr, value } = effect;
        const isOwn = expr.kind === 'index' && !asHeaders ? this.#namesHeaders(expr.key, frame) : true;
        if (kind === 'delete')
            return !asHeaders && isOwn;
        if (kind === 'set')
            return isOwn && value !== null && isFresh(this.#headers.evaluator.value(value, frame));
        if (expr.kind !== 'call')
            return false;
        const name = (0,scan_facts/* lastName */.UK)(expr.callee);
        if (this.#headers.evaluator.knowledge(frame.fn.file).isReset(name))
            return true;
        const given = expr.args.filter((arg) => arg.value !== value);
        if (REMOVES.test(name))
            return !asHeaders && given.some((arg) => this.#namesHeaders(arg.value, frame));
        if (MERGES.test(name))
            return !asHeaders && given.some((arg) => this.#bringsHeaders(arg, frame));
        if (kind !== 'call' || expr.callee.kind !== 'member')
            return false;
        const cleared = (0,scan_facts/* lastName */.UK)(expr.callee.object);
        return /headers$|^user_?agent$/i.test(cleared) || (asHeaders && expr.callee.object.kind === 'name');
    }
    /** A method that nothing in the sources calls, and what comes after the request; null: it runs before. */
    #mayNotRun({ fn, statement, outside }, view, search) {
        if (!view.instance || outside)
            return null;
        const { request } = search;
        const { program, instances } = this.#headers.evaluator;
        const { instance } = view;
        const at = { ...(0,scan_facts/* spanOf */.ee)(statement), file: fn.file, inner: null };
        if (instances.runs(instance, fn) === null)
            return { cause: 'condition', at };
        if (fn === request?.fn)
            return statement.start > request.start ? { cause: 'condition', at } : null;
        const sites = program.callsByName.get(fn.name) ?? [];
        const isOwn = ({ fn: by }) => by.kind === 'constructor' && by.owner !== null && instances.lineage(instance.cls).includes(by.owner);
        const calling = sites.filter((site) => isOwn(site) && site.statement.blocks.length === 0).map((site) => site.fn);
        // A constructor that another one may run in place of.
        if (sites.length > 0 && sites.every(isOwn) && !instances.someRun(instance, calling))
            return { cause: 'condition', at };
        return this.#isUncalled(fn, search) ? { cause: 'condition', at } : null;
    }
    /** Whether a method is one that nothing calls, as far as the request does not lead to it. */
    #isUncalled(fn, { request }) {
        if (fn === request?.fn || !this.#headers.evaluator.callers.isUncalled(fn))
            return false;
        const toRequest = request ? (this.#headers.evaluator.program.callsByName.get(request.fn.name) ?? []) : [];
        return toRequest.every((site) => site.fn !== fn);
    }
    /** Where another method of the object, which may run later, takes the headers away; null: none does. */
    #replacedElsewhere({ fn }, view, asHeaders) {
        if (!view.instance)
            return null;
        const other = effectsThat(view.effects, header_effects_mayReplace).find((one) => one.fn !== fn &&
            one.fn.kind !== 'constructor' &&
            !isTornDown(one, view) &&
            this.#replaces(one, this.#headers.evaluator.frameOf(one, view), asHeaders));
        if (!other)
            return null;
        return conditionOf(other);
    }
    #namesHeaders(key, frame) {
        const name = this.#headers.keyOf(key, frame);
        return name !== null && (0,header_names/* isHeadersName */.iD)(name);
    }
    #bringsHeaders(arg, frame) {
        if (arg.name !== null)
            return (0,header_names/* isHeadersName */.iD)(arg.name);
        return this.#headers.evaluator.entries(this.#headers.evaluator.value(arg.value, frame)).has('headers');
    }
}
/** Whether a header is set by an effect itself, and not by what that one goes through. */
function setsItself({ file, start, end }, { fn, statement }) {
    return file === fn.file && start >= statement.start && end <= statement.end;
}
/** Whether a call is of something that is named after the header, or on it. */
function namesProperty(callee) {
    return ownNames(callee).some(header_names/* isProperty */.uM);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/header-search.js











const header_search_MAX_DEPTH = 24;
/** Looks for the header in values and literals. */
class HeaderSearch {
    evaluator;
    #entries;
    #setters;
    #views;
    #effects;
    #objects;
    constructor(evaluator) {
        this.evaluator = evaluator;
        this.#entries = new EntrySearch(this);
        this.#setters = new HeaderSetters(this);
        this.#views = new ViewSearch(this);
        this.#effects = new EffectSearch(this);
        this.#objects = new ObjectSearch(this);
    }
    /** @param asHeaders the value is a set of headers: what is not known of it may be the header */
    look(value, asHeaders, search, depth) {
        if (value.texts.length === 0 || value.things.length > 0)
            search.values.push({ ...NOTHING, needs: value.needs });
        if (depth > header_search_MAX_DEPTH)
            this.cut(search);
        if (depth > header_search_MAX_DEPTH || search.evidence.length > 3)
            return;
        for (const text of value.texts) {
            if ((0,header_names/* isUnnamedLine */.ft)(text.value))
                leaveOpen(search, { cause: 'unknown-headers', at: text.origins[0] ?? null });
            const line = (0,header_names/* headerLine */.iH)(text.value) ?? (asHeaders ? (0,header_names/* headerAmongLines */.tR)(text.value) : null);
            const origin = text.origins[0];
            if (line && origin)
                this.add(search, line.name, { ...NOTHING, texts: [{ ...text, value: line.value }] }, origin.file, origin);
        }
        if (asHeaders && isUnknown(value))
            leaveOpen(search, { cause: 'unknown-headers', at: reached(search) });
        // What is done to a variable is asked first, and what it was before then by itself.
        if (asHeaders && !isViewed(value))
            search.override ??= overrideBy(value, null);
        const outcomes = value.things.map((thing) => this.#outcome(thing, asHeaders, search, depth));
        this.#merge(outcomes, value, search);
    }
    /** A limit ends the search in something that may bring or take away the header. */
    cut(search) {
        const doubt = { cause: 'unknown-headers', at: reached(search) };
        leaveOpen(search, doubt);
        search.override ??= doubt;
    }
    /** What a search in one abstract object finds; null: nothing that speaks for or against the header. */
    #outcome(thing, asHeaders, search, depth) {
        const known = search.known.get(thing);
        if (known !== undefined)
            return known;
        search.known.set(thing, null);
        const inner = within(search);
        this.#lookInto(thing, asHeaders, inner, depth);
        const neutral = inner.evidence.length === 0 && (thing.kind === 'module' || thing.kind === 'class');
        const outcome = neutral ? null : inner;
        search.known.set(thing, outcome);
        return outcome;
    }
    /** The header is sent for sure only if every alternative has it. */
    #merge(outcomes, value, search) {
        const told = outcomes.filter((one) => one !== null);
        const found = told.flatMap(({ evidence }) => evidence.slice(0, 1));
        for (const { unknown } of told)
            leaveOpen(search, unknown);
        if (found.length === 0)
            search.override ??= told.find(({ override }) => override !== null)?.override ?? null;
        if (found.length === 0)
            return;
        const lacking = told.find(({ evidence }) => evidence.length === 0);
        const lacks = lacking && (lacking.unknown ?? { cause: 'condition', at: null });
        push(search, worstEvidence(found, lacks ?? doubtOf(isViewed(value) ? besideViews(value) : value)));
    }
    /** @param span place of the value, or its expression: of `null` there is no value */
    add(search, name, value, file, span, property = false) {
        search.values.push({ ...NOTHING, needs: value.needs });
        const header = !property && (0,header_names/* headerMatch */.zF)(name) === 'header';
        const { start, end } = span;
        if (header && (isNull(span) || isEmpty(value))) {
            const { trail } = search;
            search.evidence.push({ state: 'removed', value: NOTHING, file, name, start, end, doubt: null, trail });
            return;
        }
        if (value.texts.length === 0 && value.things.length === 0 && !value.open)
            return;
        const items = value.texts.length === 0 ? [...this.evaluator.entries(value).values()] : [];
        if (items.some((item) => item.texts.length > 0)) {
            this.add(search, name, union(items), file, span, property);
            return;
        }
        const state = property || (0,header_names/* headerMatch */.zF)(name) === 'header' ? 'set' : 'near';
        const absent = value.absent || value.unset || value.texts.some((text) => text.value === '');
        const cause = absent ? 'condition' : 'by-name';
        const doubt = absent || value.guessed ? { cause, at: { file, start, end, inner: null } } : null;
        push(search, { state, value, file, name, start, end, doubt, trail: search.trail });
    }
    #lookInto(thing, asHeaders, search, depth) {
        switch (thing.kind) {
            case 'dict':
                this.#entries.inDictionary(thing, asHeaders, search, depth);
                return;
            case 'made':
                this.inCall(thing, asHeaders, search, depth);
                return;
            case 'view':
                this.#inViewed(thing, asHeaders, search, depth);
                return;
            case 'instance':
                this.#objects.inInstance(thing, search, depth);
                return;
            case 'function':
                this.#objects.inFunction(thing, search, depth);
                return;
            case 'merged':
                this.#entries.inMerged(thing, asHeaders, search, depth);
                return;
            case 'outside':
                if (asHeaders)
                    leaveOpen(search, { cause: 'unknown-headers', at: reached(search) });
                return;
            default:
        }
    }
    /** What is done to a dictionary is looked at first, but the dictionary itself is what the request starts from. */
    #inViewed(thing, asHeaders, search, depth) {
        const before = search.dictionaries.length;
        this.inView(thing, asHeaders, search, depth);
        if (isSure(thing.of))
            putFirst(search.dictionaries, before, thing.of);
    }
    /** The name that a key expression gives a header. */
    keyOf(expr, frame) {
        const key = literalKey(this.evaluator.value(expr, frame));
        if (key !== null)
            return key;
        return (0,header_names/* isHeaderConstant */.GA)((0,scan_facts/* lastName */.UK)(expr)) ? 'User-Agent' : null;
    }
    inCall(thing, asHeaders, search, depth) {
        this.#setters.inCall(thing, asHeaders, search, depth);
    }
    inView(thing, asHeaders, search, depth) {
        this.#views.inView(thing, asHeaders, search, depth);
    }
    inEffect(effect, view, asHeaders, search, depth) {
        this.#effects.inEffect(effect, view, asHeaders, search, depth);
    }
    inArguments(call, frame, asHeaders, search, depth) {
        this.#setters.inArguments(call, frame, asHeaders, search, depth);
    }
    onParameter(frame, name, search, depth) {
        this.#objects.onParameter(frame, name, search, depth);
    }
    setter(call, frame, search, depth, options) {
        return this.#setters.setter(call, frame, search, depth, options);
    }
    removes(call, frame, search) {
        return this.#setters.removes(call, frame, search);
    }
    addUnnamed(key, value, frame, search, depth) {
        this.#setters.addUnnamed(key, value, frame, search, depth);
    }
    product(args, frame) {
        return this.#setters.product(args, frame);
    }
}
/** Whether a value is that of a variable to which something is done. */
function isViewed({ things }) {
    return things.length > 0 && things.every(({ kind }) => kind === 'view');
}
/** A value without what its variables were before: what is done to one holds for that too, and its view asks for it. */
function besideViews({ things, ...value }) {
    const before = things.flatMap((thing) => (thing.kind === 'view' ? [thing.of] : []));
    const awaits = value.awaits === true && !before.some((one) => one.awaits === true);
    const absent = value.absent === true && !before.some((one) => one.absent === true);
    return { ...value, things, awaits, absent };
}
/** `None` in the place of a header's value: libraries leave the header out. */
function isNull(span) {
    return 'kind' in span && span.kind === 'opaque' && span.constant;
}
/** Whether a value is the empty text and nothing else. */
function isEmpty({ texts, things, open, needs }) {
    return (texts.length > 0 && texts.every((text) => text.value === '') && things.length === 0 && !open && needs.size === 0);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/headers.js






/** Finds the User-Agent header in what goes into a request. */
class Headers {
    #evaluator;
    #search;
    constructor(evaluator) {
        this.#evaluator = evaluator;
        this.#search = new HeaderSearch(evaluator);
    }
    /**
     * @param asHeaders the value is a set of headers, so that near misses of the name count as such
     * @param from what was followed to the value
     */
    of(value, asHeaders, from = [], request = null) {
        const search = {
            request,
            evidence: [],
            values: [],
            known: new Map(),
            dictionaries: [],
            unknown: null,
            override: null,
            passedTo: new Set(),
            looked: [],
            trail: null,
        };
        for (const step of from)
            follow(search, step);
        this.#search.look(value, asHeaders, search, 0);
        const { evidence, unknown, override, values, dictionaries, looked } = search;
        return { evidence, unknown, override, needs: allNeeds(values), dictionary: dictionaries[0] ?? null, looked };
    }
    /** The name that a key expression gives a header; null: it is not known. */
    keyOf(expr, frame) {
        return this.#search.keyOf(expr, frame);
    }
    /** The same for a call and what it is chained to. */
    ofCall(call, frame) {
        const whole = thingValue({ kind: 'made', name: '', call, frame });
        const found = this.of(whole, false, this.#clientOf(call, frame), { fn: frame.fn, start: call.start });
        const knowledge = this.#evaluator.knowledge(frame.fn.file);
        const client = headers_startOf(call);
        if (!client || knowledge.isReceiver((0,scan_facts/* memberNames */.hQ)(client).reverse().join('.')))
            return found;
        const value = this.#evaluator.value(client, frame);
        const isForeign = (thing) => {
            if (thing.kind !== 'instance')
                return false;
            const { instances } = this.#evaluator;
            // What has the methods of an interface may set the header.
            if (thing.cls.contract)
                return true;
            return instances.outerBases(thing.cls).length > 0 && !instances.extendsClient(thing.cls);
        };
        // What sends it, with headers of its own, was not found.
        const name = this.#evaluator.targets.outsideName(call.callee, frame);
        const isPrepared = this.#isPrepared(call, frame) && (name === null || !knowledge.isFunction(name));
        const isOpen = isPrepared ||
            isUnknown(value) ||
            this.#evaluator.value(call.callee, frame).awaits === true ||
            (value.omitted === true && isNothing(value)) ||
            value.awaits === true ||
            withoutViews(value.things).some((one) => isUndeclared(one, knowledge) || isForeign(one) || this.#isMadeByUnknown(one));
        const at = { file: frame.fn.file, start: client.start, end: client.end, inner: null };
        return { ...found, unknown: found.unknown ?? (isOpen ? { cause: 'unknown-client', at } : null) };
    }
    /**
     * Whether what makes a client is a function or an object of which nothing is known, where a name needs no import:
     * `otherClient()`, `provider.client()`.
     */
    #isMadeByUnknown(thing) {
        if (thing.kind !== 'made' || thing.call.creates)
            return false;
        const { file } = thing.frame.fn;
        const { callee } = thing.call;
        if (this.#evaluator.program.language(file).shares !== true)
            return false;
        const knowledge = this.#evaluator.knowledge(file);
        if (callee.kind === 'member')
            return isUnknown(this.#evaluator.value(callee.object, thing.frame));
        const { things } = this.#evaluator.value(callee, thing.frame);
        return callee.kind === 'name' && things.some((one) => isUndeclared(one, knowledge));
    }
    /** Whether a chain of calls only prepares a request, which another call sends. */
    #isPrepared(call, frame) {
        for (let at = call; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
            const told = this.#evaluator.dispatch(at, frame);
            if (told)
                return told.prepares === true;
            if (this.#evaluator.knowledge(frame.fn.file).form((0,scan_facts/* lastName */.UK)(at.callee)) === 'send')
                return false;
        }
        return false;
    }
    /** Where the client of a call is made, as far as the sources show it. */
    #clientOf(call, frame) {
        let client = call;
        let asked = call;
        while (client.kind === 'call' && client.callee.kind === 'member') {
            asked = client;
            client = client.callee.object;
        }
        if (client === call)
            return [];
        const value = this.#evaluator.value(client, frame);
        const doubt = isGuessed(value) ? 'by-name' : null;
        return withoutViews(value.things).flatMap((thing) => {
            if (thing.kind === 'made') {
                const isForeign = isForeignMaker(thing, this.#evaluator, asked) || comesFromUnknown(thing, this.#evaluator);
                return [stepAt('client', thing.call, thing.frame, thing.name, doubt ?? (isForeign ? 'unknown-client' : null))];
            }
            if (thing.kind !== 'instance')
                return [];
            const { cls } = thing;
            return thing.call && thing.frame
                ? [stepAt('client', thing.call, thing.frame, cls.name, doubt)]
                : [stepAt('client', cls, { fn: this.#evaluator.program.facts(cls.file).module }, cls.name, doubt)];
        });
    }
}
/** A variable that nothing declares, or a module that is not there: of neither the defaults are known. */
function isUndeclared(thing, knowledge) {
    if (thing.kind !== 'outside' || knowledge.isLibrary(thing.name))
        return false;
    return thing.imported || /^[a-z]/.test(thing.name);
}
/** What a chain of calls begins with; null for a plain function. */
function headers_startOf(call) {
    let at = call;
    while (at.kind === 'call' && at.callee.kind === 'member')
        at = at.callee.object;
    return at === call || at.kind === 'call' ? null : at;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/probe.js

















/** Calls of a builder, one on the result of the other. */
const MAX_BUILDING = 60;
/** `GET` of `get`, `GetAsync`, `getForObject`. */
function methodOf(verb) {
    return /^(?:get|post|put|patch|delete|head)/i.exec(verb)?.[0].toUpperCase() ?? null;
}
/** Recognises requests. */
class Prober {
    #evaluator;
    #scope;
    #addresses;
    headers;
    #handed;
    /** Literals in the addresses of requests, to whatever API. */
    followed = new FollowedAddresses();
    constructor(evaluator, hosts) {
        this.#evaluator = evaluator;
        this.#addresses = new Addresses(evaluator, hosts);
        this.headers = new Headers(evaluator);
        this.#handed = new HandedFunctions(evaluator);
        this.#scope = new ApiScope(evaluator, hosts, this.headers);
    }
    /** Null if the call is no request, or surely none within scope. */
    probe(site, frame) {
        const { call } = site;
        const seen = this.#seen(site, frame);
        if (!seen)
            return null;
        const { kind } = seen;
        const target = this.#evaluator.targets.of(call, frame);
        if (target.cls || target.functions.some((one) => one.sure))
            return null;
        if (kind === 'verb' && call.callee.kind === 'member' && this.#asksData(call, frame))
            return null;
        if (kind === 'verb' &&
            call.callee.kind === 'member' &&
            givesArgument(call.callee.name, (0,scan_facts/* lastName */.UK)(call.callee.object)))
            return null;
        if (kind === 'send' && (this.#isDeclared(call.callee, frame) || this.#isSent(call, frame)))
            return null;
        if (kind === 'verb' && this.#builds(call.callee, frame))
            return null;
        if (kind === 'sdk')
            return this.#sdk(call, frame);
        if (seen.awaits)
            return this.#handedIn(call, frame, seen.awaits);
        const consumed = new Set();
        const { texts, values, direct, blank, named, behindBase } = this.#addressed(site, kind, frame, consumed);
        for (const { origins } of texts)
            for (const origin of origins)
                this.followed.add(origin);
        const awaits = values.some((value) => value.awaits === true);
        const judged = this.#scope.judge(texts, site, awaits, blank);
        const told = judged.hosts.length === 0
            ? (this.#scope.byUserAgent(texts, site, frame) ??
                byVariable(call, direct) ??
                this.#scope.behindBase(behindBase(), site))
            : null;
        const scoped = told ?? judged;
        // What the object was made with, callers know.
        const needs = isDeclaredCall(call) && !frame.self ? [...values, needing(frame.fn)] : values;
        const addressNeeds = kind === 'inherited' ? NOTHING.needs : allNeeds(needs);
        if (scoped.hosts.length === 0 && addressNeeds.size === 0)
            return null;
        if (kind === 'inherited' && !(scoped.settled && scoped.hosts.every((host) => host !== null)))
            return null;
        const known = seen.known && target.functions.length === 0;
        const method = kind === 'verb' ? methodOf((0,scan_facts/* lastName */.UK)(call.callee)) : null;
        return { call, frame, ...scoped, named, method, addressNeeds, known, sdk: false, consumed };
    }
    /** Whether a method is called on what a declared call gives: that call is the request. */
    #isDeclared(callee, frame) {
        const { things } = callee.kind === 'member' ? this.#evaluator.value(callee.object, frame) : NOTHING;
        return withoutViews(things).some((thing) => thing.kind === 'made' && isDeclaredCall(thing.call));
    }
    /** Whether a method is called on a request that a library has sent: `https.request(options).on(...).end()`. */
    #isSent(call, frame) {
        if (this.#evaluator.dispatch(call, frame))
            return false;
        const open = [{ callee: call.callee, frame }];
        const seen = new Set();
        for (let next = open.pop(); next && seen.size <= MAX_BUILDING; next = open.pop()) {
            if (next.callee.kind !== 'member')
                continue;
            for (const thing of withoutViews(this.#evaluator.value(next.callee.object, next.frame).things)) {
                if (thing.kind !== 'made' || seen.has(thing.call))
                    continue;
                seen.add(thing.call);
                this.#evaluator.count(1);
                const told = this.#evaluator.dispatch(thing.call, thing.frame);
                if (!told)
                    open.push({ callee: thing.call.callee, frame: thing.frame });
                else if (told.form !== 'setup' && told.form !== 'send' && told.prepares !== true)
                    return true;
            }
        }
        return false;
    }
    /** Whether a method is called on a builder, which only notes the method of the request: `new Request.Builder().get()`. */
    #builds(callee, frame) {
        const open = [{ callee, frame }];
        const seen = new Set();
        for (let next = open.pop(); next && seen.size <= MAX_BUILDING; next = open.pop()) {
            if (next.callee.kind !== 'member')
                continue;
            for (const thing of withoutViews(this.#evaluator.value(next.callee.object, next.frame).things)) {
                if (thing.kind !== 'made' || seen.has(thing.call))
                    continue;
                seen.add(thing.call);
                this.#evaluator.count(1);
                const name = (0,scan_facts/* lastName */.UK)(thing.call.callee);
                if (/builder$/i.test(name))
                    return true;
                if (!/^build$/i.test(name))
                    open.push({ callee: thing.call.callee, frame: thing.frame });
            }
        }
        return false;
    }
    /** Whether a call sends a request by what a record says of it, wherever that goes. */
    sends(site, frame) {
        const { call } = site;
        const seen = this.#seen(site, frame);
        if (!seen?.known || this.#evaluator.targets.of(call, frame).functions.length > 0)
            return false;
        return seen.kind !== 'verb' || call.callee.kind !== 'member' || !this.#asksData(call, frame);
    }
    #knowledge(fn) {
        return this.#evaluator.knowledge(fn.file);
    }
    /** How a call sends a request; null: it sends none. */
    #seen(site, frame) {
        if (isDeclaredCall(site.call))
            return { kind: 'request', known: true };
        const byName = this.#byName(site);
        if (byName?.kind === 'sdk')
            return byName;
        const told = this.#declared(site, frame);
        if (told)
            return told;
        const named = byName && byName.kind !== 'maybe' ? byName : null;
        if (named?.known) {
            const isHeld = this.#calledClient(site.call, frame) !== null || this.#callsClient(site, frame);
            const isSure = isHeld || !(this.#inherits(site.call, frame) || this.#isForeign(site.call, frame));
            return { ...named, known: isSure };
        }
        if (this.#callsClient(site, frame))
            return { kind: 'request', known: true };
        if (named)
            return named;
        const awaits = byName ? null : this.#awaited(site, frame);
        if (awaits)
            return { kind: 'request', known: true, awaits };
        return byName ?? (this.#isOuterMethod(site, frame) ? { kind: 'inherited', known: false } : null);
    }
    /** What a manifest's library says of a call on what it gives. */
    #declared({ call, fn }, frame) {
        if (!this.#knowledge(fn).isDeclared((0,scan_facts/* lastName */.UK)(call.callee)))
            return null;
        const form = this.#evaluator.dispatch(call, frame)?.form;
        return form && form !== 'setup' ? { kind: form, known: true } : null;
    }
    #byName(site) {
        const { call, fn } = site;
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        if (name === '' || name === 'Request' || (0,scan_facts/* lastName */.UK)(site.outermost.callee) === 'build')
            return null;
        if (isVerb(name) && name === name.toUpperCase())
            return null;
        const knowledge = this.#knowledge(fn);
        if (sdkChild(call, knowledge) !== null)
            return { kind: 'sdk', known: true };
        const form = knowledge.form(name);
        const kind = form ?? guessedForm(name);
        if (kind === 'verb' && (call.callee.kind !== 'member' || isRoute(call)))
            return null;
        if (kind === 'setup')
            return null;
        if (kind)
            return { kind, known: form !== null };
        if (call.creates || isLog(call))
            return null;
        return mayRequest(name) || (takesHeaders(call) && mayTakeHeaders(name)) ? { kind: 'maybe', known: false } : null;
    }
    /** Calls a client object, or a library's one function under a name of the file's own. */
    #callsClient({ call }, frame) {
        if (!call.creates && (this.#chosenFrom(call, frame) || this.#isNamedByText(call, frame)))
            return true;
        const called = invokedBy(call, this.#evaluator.program.language(frame.fn.file)) ?? call.callee;
        if (call.creates || (called.kind !== 'name' && called.kind !== 'member'))
            return false;
        if (called.kind === 'member' && (called.object.kind !== 'name' || called.object.name !== 'this'))
            return false;
        const { things } = this.#evaluator.value(called, frame);
        const knowledge = this.#knowledge(frame.fn);
        return withoutViews(things).some((thing) => {
            if (thing.kind === 'made')
                return knowledge.makesFunction(thing.name) || this.#isMethodOf(thing, knowledge);
            if (thing.kind !== 'outside')
                return false;
            const isGlobal = thing.imported !== true && !thing.name.includes('.');
            if (isGlobal && knowledge.form(thing.name) === 'request')
                return true;
            const form = knowledge.named(thing.name)?.form ?? 'setup';
            return knowledge.isFunction(thing.name) || form !== 'setup';
        });
    }
    /** The client that is called itself: `create({ base })(options)`. */
    #calledClient(call, frame) {
        const called = invokedBy(call, this.#evaluator.program.language(frame.fn.file)) ?? call.callee;
        if (call.creates || (called.kind !== 'name' && called.kind !== 'member'))
            return null;
        const value = this.#evaluator.value(called, frame);
        const knowledge = this.#knowledge(frame.fn);
        const isClient = (thing) => thing.kind === 'made' && (knowledge.makesFunction(thing.name) || this.#isMethodOf(thing, knowledge));
        return withoutViews(value.things).some(isClient) ? value : null;
    }
    /** A client of a class cannot be called itself: what is called is a method that was taken from it. */
    #isMethodOf({ name, call }, knowledge) {
        const isOfLibrary = knowledge.isLibrary(name) || (call.creates && !name.includes('.'));
        return isOfLibrary && knowledge.isClient(name.slice(name.lastIndexOf('.') + 1));
    }
    /** Functions whose callers say what a parameter calls, where the sources hand request functions to others. */
    #awaited({ call, fn }, frame) {
        if (call.callee.kind !== 'name' || call.creates || call.args.length === 0)
            return null;
        if (!this.#handed.isIn(this.#evaluator.program.facts(fn.file).language))
            return null;
        const { awaits, needs, things } = this.#evaluator.value(call.callee, frame);
        return awaits && withoutViews(things).length === 0 && needs.size > 0 ? needs : null;
    }
    /** A call of a parameter: it is a request if a caller gives a function that sends one. */
    #handedIn(call, frame, addressNeeds) {
        const nothing = {
            hosts: [],
            paths: [],
            addresses: [],
            retired: [],
            settled: false,
            nextPage: false,
            guessed: false,
        };
        return {
            call,
            frame,
            ...nothing,
            named: false,
            method: null,
            addressNeeds,
            known: true,
            sdk: false,
            consumed: new Set(),
        };
    }
    /** The library or client of whose methods the running program chooses one: `axios[verb](...)`, `getattr(requests, verb)(...)`. */
    #chosenFrom({ callee }, frame) {
        if (callee.kind === 'member' || callee.kind === 'text')
            return null;
        const { picksMember } = this.#evaluator.program.language(frame.fn.file);
        const owners = callee.kind === 'index' ? [callee.object, callee].map((one) => this.#evaluator.value(one, frame)) : [];
        if (callee.kind !== 'index')
            for (const thing of withoutViews(this.#evaluator.value(callee, frame).things)) {
                const [object] = thing.kind === 'made' && thing.name === picksMember ? thing.call.args : [];
                if (thing.kind === 'made' && object)
                    owners.push(this.#evaluator.value(object.value, thing.frame));
            }
        const isClient = (thing) => (thing.kind === 'outside' || thing.kind === 'made') && this.#knowledge(frame.fn).isLibrary(thing.name);
        return owners.find((owner) => withoutViews(owner.things).some(isClient)) ?? null;
    }
    /** `& $Command @arguments`: the text that a variable holds names the command; a parameter may hold any. */
    #isNamedByText({ callee, args }, frame) {
        if (callee.kind !== 'name' || !this.#evaluator.program.language(frame.fn.file).callsTexts)
            return false;
        const value = this.#evaluator.value(callee, frame);
        const { form } = this.#knowledge(frame.fn);
        if (value.texts.length > 0)
            return value.texts.some((text) => form(text.value) === 'request');
        return value.awaits === true && args.some((arg) => arg.spread || (arg.name !== null && isAddressName(arg.name)));
    }
    /** A method of a base class outside the repository whose name does not say that it sends no request. */
    #isOuterMethod({ call }, frame) {
        const { callee } = call;
        if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'this')
            return false;
        if (call.args.length === 0 || !mayRequestForHeir(callee.name))
            return false;
        const own = this.#evaluator.value(callee.object, frame).things.filter((thing) => thing.kind === 'instance');
        return own.some(({ cls }) => this.#evaluator.instances.outerBases(cls).length > 0);
    }
    /** A method that the object's class must have from one outside the repository, which is no library's client. */
    #inherits({ callee }, frame) {
        if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'this')
            return false;
        const own = this.#evaluator.value(callee.object, frame).things.filter((thing) => thing.kind === 'instance');
        return !own.some(({ cls }) => this.#evaluator.instances.extendsClient(cls));
    }
    /** Whether what a method is called on is of a class or module that is neither in the sources nor of a library. */
    #isForeign(call, frame) {
        if (call.callee.kind !== 'member' || this.#evaluator.dispatch(call, frame))
            return false;
        const things = withoutViews(this.#evaluator.value(call.callee.object, frame).things);
        return things.length > 0 && things.every((thing) => isForeign(thing, frame.fn.file, this.#evaluator));
    }
    /** `settings.get('url')`, `response.json().get('results')`: what is asked is data, or what an outside function answered. */
    #asksData(call, frame) {
        if (call.callee.kind !== 'member')
            return false;
        const { object } = call.callee;
        const things = withoutViews(this.#evaluator.value(object, frame).things);
        if (things.length > 0 && things.every((thing) => this.#isData(thing, 0)))
            return true;
        if (object.kind === 'member' &&
            /^_*(?:\w*headers?|cookies?|search_?params|query_?params|environ|trailers)$/i.test(object.name))
            return true;
        // Of what the sources do not make, the name tells.
        const made = things.some(({ kind }) => kind === 'made' || kind === 'instance');
        return !made && holdsData((0,scan_facts/* lastName */.UK)(object));
    }
    #isData(thing, depth) {
        if (thing.kind === 'dict')
            return true;
        if (thing.kind !== 'made' || depth > 8)
            return false;
        const { callee, creates } = thing.call;
        const name = (0,scan_facts/* lastName */.UK)(callee);
        if ((creates || callee.kind === 'name') && makesContainer(name))
            return true;
        if (this.#knowledge(thing.frame.fn).keepsData(name))
            return true;
        if (givesData(name) || answers(name) || this.#asksPath(thing.call, thing.frame))
            return true;
        if (callee.kind !== 'member')
            return false;
        const inner = withoutViews(this.#evaluator.value(callee.object, thing.frame).things);
        return inner.length > 0 && inner.every((one) => this.#isData(one, depth + 1));
    }
    /** `self._get('/path')`, `api.get(url)`: by its name and what it is given, what it gives back is an answer. */
    #asksPath(call, frame) {
        const [first] = call.args;
        if (!first || !isVerb((0,scan_facts/* lastName */.UK)(call.callee).replace(/^_+/, '')))
            return false;
        return this.#evaluator.value(first.value, frame).texts.some(({ value }) => value.includes('/'));
    }
    #sdk(call, frame) {
        const child = sdkChild(call, this.#knowledge(frame.fn));
        const retired = (0,retired_endpoints/* retiredAt */.FN)(null, `/security/${child ?? ''}`);
        const base = {
            call,
            frame,
            retired: retired ? [{ endpoint: retired, origins: [] }] : [],
            settled: true,
            named: true,
            nextPage: false,
            addressNeeds: new Set(),
            known: true,
            guessed: false,
        };
        const sdk = call.callee.kind === 'member';
        return { ...base, hosts: [null], paths: [], addresses: [], method: null, sdk, consumed: new Set() };
    }
    /**
     * `direct`: what the arguments themselves are. `blank`: of the path nothing is known but its base. `named`: it is written
     * out. `behindBase`: addresses that begin with an unknown value, behind the base that they may be relative to.
     */
    #addressed(site, kind, frame, consumed) {
        const { call } = site;
        const owner = call.callee.kind === 'member' ? this.#evaluator.value(call.callee.object, frame) : null;
        const receiver = kind === 'inherited' ? null : (this.#calledClient(call, frame) ?? owner ?? this.#chosenFrom(call, frame));
        const args = call.args.filter((arg) => mayBeAddress(arg));
        const positional = this.#urlArguments(call, args, kind, frame);
        const named = args.filter((arg) => arg.name !== null && isAddressName(arg.name));
        const whole = [...named, ...positional].map((arg) => this.#evaluator.value(arg.value, frame));
        const spread = call.args.filter((arg) => arg.spread).map((arg) => this.#evaluator.value(arg.value, frame));
        const values = [
            ...whole,
            ...spread.flatMap((value) => this.#items(value)),
            ...[...whole, ...spread].flatMap((value) => this.#entries(value)),
        ];
        const direct = values.flatMap((value) => value.texts).filter((text) => !isMethodName(text.value));
        const written = direct.some((text) => isPath(text.value) && namesResource(text.value));
        const texts = [];
        const allBases = [...whole, ...spread].map((value) => this.#bases(value));
        // The base of the request's own options wins over those that it starts from.
        const given = allBases.find((some) => some.length > 0) ?? [];
        const bases = () => given.length > 0 || !receiver ? given : this.#addresses.of(receiver, new Set());
        for (const text of direct) {
            if (written && allBases.some((some) => some.includes(text)))
                continue;
            const whole = this.#addresses.isAddress(text.value) ||
                (given.length === 0 && this.#scope.isSecurity(text.value, call)) ||
                text.value.endsWith(api_hosts/* NEXT_PAGE */.AS);
            if (whole)
                texts.push(text);
            else if (isPath(text.value))
                texts.push(...bases().map((base) => joined(base, text)));
        }
        if (texts.length === 0)
            for (const text of values.flatMap((value) => this.#addresses.of(value, consumed)))
                texts.push(...(text.value.startsWith('/') && !this.#scope.isSecurity(text.value, call)
                    ? bases().map((base) => joined(base, text))
                    : [text]));
        const based = texts.length === 0 && receiver && direct.length === 0 ? receiver : null;
        const blank = based !== null && this.#lacksPath(based, kind, values);
        if (based) {
            const bases = this.#addresses.of(based, kind === 'maybe' ? new Set() : consumed);
            texts.push(...(blank ? bases.map((base) => joined(base, { value: api_hosts/* HOLE */.vs, origins: [] })) : bases));
        }
        const paths = values.flatMap((value) => this.#addresses.paths(value));
        const parts = [...whole, ...spread].flatMap((value) => this.#parts(value));
        const all = [...values, ...spread, ...paths, ...parts, ...(receiver ? [receiver] : [])];
        const behindBase = () => texts
            .filter((text) => text.value.startsWith(`${api_hosts/* HOLE */.vs}/`))
            .flatMap((text) => bases().map((base) => joined(base, text)));
        return { texts, values: all, direct, blank, named: written, behindBase };
    }
    /** Whether a request is given something of which nothing is known, to go to behind the base of what it is made with. */
    #lacksPath(receiver, kind, values) {
        if (values.length === 0 || receiver.texts.length > 0)
            return false;
        const isOpen = ({ open, things }) => open && withoutViews(things).every((thing) => thing.kind !== 'dict');
        if (kind !== 'send')
            return values.some(isOpen);
        // What is sent is made of an address, which is known as little.
        return values.some((value) => {
            const made = withoutViews(value.things).filter((thing) => thing.kind === 'made' && thing.call.creates);
            if (made.length === 0)
                return isOpen(value);
            return made.some((thing) => thing.kind === 'made' && thing.call.args.some((arg) => isOpen(this.#evaluator.value(arg.value, thing.frame))));
        });
    }
    /** Arguments without a name that may be the URL: the one that a record names, else the first. */
    #urlArguments(call, args, kind, frame) {
        const unnamed = args.filter((arg) => arg.name === null);
        const known = kind === 'request' ? this.#evaluator.dispatch(call, frame)?.url : undefined;
        const told = known === undefined ? undefined : call.args[known];
        return told && unnamed.includes(told) ? [told] : unnamed.slice(0, kind === 'verb' ? 1 : 3);
    }
    /** The first of the arguments that a list stands for. */
    #items(value) {
        const entries = this.#evaluator.entries(value);
        return ['0', '1', '2'].flatMap((place) => entries.get(place) ?? []);
    }
    /** Addresses among the entries of a dictionary that configures the request. */
    #entries(value) {
        const entries = this.#evaluator.entries(value);
        if (entries.has('hostname') || entries.has('host'))
            return [];
        const own = [...entries].filter(([key]) => isAddressName(key)).map(([, entry]) => entry);
        return [...own, ...this.#mergedIn(value), ...this.#initialized(value)];
    }
    /** Addresses among the fields that are set where a request is made: `new Request { Uri = address }`. */
    #initialized({ things }) {
        return withoutViews(things).flatMap((thing) => thing.kind === 'made' && thing.call.creates
            ? thing.call.args.flatMap((arg) => arg.value.kind === 'dict' ? this.#entries(this.#evaluator.value(arg.value, thing.frame)) : [])
            : []);
    }
    /** Host and path among the entries of a dictionary that has the parts of the address. */
    #parts(value) {
        const entries = this.#evaluator.entries(value);
        const host = entries.get('hostname') ?? entries.get('host');
        return host ? [host, entries.get('path'), entries.get('pathname')].filter((part) => part !== undefined) : [];
    }
    /** The bases of relative URLs among the entries of a dictionary that configures the request. */
    #bases(value) {
        const entries = [...this.#evaluator.entries(value)].filter(([key]) => /^base_?ur[il]$/i.test(key));
        return entries.flatMap(([, { texts }]) => texts).filter((text) => this.#addresses.isAddress(text.value));
    }
    /** What is merged into a dictionary: whoever calls may give the address with it. */
    #mergedIn({ things }) {
        return withoutViews(things).flatMap((thing) => thing.kind === 'dict' && thing.expr.kind === 'dict'
            ? thing.expr.entries.flatMap(({ key, value }) => (key ? [] : [this.#evaluator.value(value, thing.frame)]))
            : []);
    }
    /** Looks for the header in everything that goes into a request. */
    findings(site, probe) {
        const found = this.headers.ofCall(site.outermost, probe.frame);
        if (found.evidence.length > 0)
            return this.#replaced(found, site, probe.frame);
        const later = this.#later(site, probe.frame);
        if (later.evidence.length > 0)
            return later;
        for (const byDefault of this.#byDefaults(site, probe.frame))
            if (byDefault.evidence.length > 0)
                return byDefault;
        const needs = new Set([...found.needs, ...later.needs]);
        return { ...found, unknown: found.unknown ?? later.unknown, needs, looked: [...found.looked, ...later.looked] };
    }
    /** What the functions around a request do to the defaults of a client of the file, which may replace what it was made with. */
    #replaced(found, site, frame) {
        const [first] = found.evidence;
        for (const { evidence, override } of this.#byDefaults(site, frame)) {
            const [later] = evidence;
            if (first && later)
                return { ...found, evidence: [worstEvidence([first, later], null)] };
            if (first?.state === 'set' && override)
                return { ...found, evidence: [{ ...first, doubt: first.doubt ?? override }] };
        }
        return found;
    }
    /** What the functions around a request do to the defaults of a client that is made elsewhere. */
    *#byDefaults(site, inner) {
        const root = (0,scan_facts/* rootOf */.I5)(site.call.callee);
        if (!root || root.name === 'this')
            return;
        for (let frame = inner; frame; frame = frame.outer) {
            if (this.#evaluator.program.assignments(frame.fn, root.name).length > 0)
                continue;
            const effects = this.#defaults(frame.fn, root.name).filter((effect) => effect.expr !== site.call);
            if (effects.length === 0)
                continue;
            yield this.headers.of(thingValue({ kind: 'view', of: NOTHING, effects, frame, instance: null, ...ANY_TIME }), false);
        }
    }
    /** What a function does to the defaults of a client that a variable holds. */
    #defaults(fn, name) {
        return effectsThat(this.#evaluator.program.effects(fn, name), setsDefault);
    }
    /** What is done to the request that a call gives back, before it is sent. */
    #later(site, frame) {
        const { statement, fn } = site;
        const name = statement.kind === 'assign' && statement.target?.kind === 'name' && statement.value === site.outermost
            ? statement.target.name
            : null;
        const effects = name === null ? [] : effectsThat(this.#evaluator.program.effects(fn, name), setsRequest);
        const since = statement.start;
        const next = name === null ? undefined : this.#evaluator.program.nextAssignment(fn, name, since);
        const at = next?.start ?? Number.POSITIVE_INFINITY;
        return this.headers.of(thingValue({ kind: 'view', of: NOTHING, effects, frame, instance: null, at, since }), false);
    }
}
/** `logger.api_call('GET', url)`: tells of a request. */
function isLog({ callee }) {
    return (callee.kind === 'member' &&
        /^_*(?:log|logger|logging|console|metrics|telemetry|tracer)$/i.test((0,scan_facts/* lastName */.UK)(callee.object)));
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/modules.js



/** Imports of files, and the files that the names of modules in them may mean. */
class Modules {
    /** Whether a name in one file may mean what another file defines. */
    #reaches;
    #languages;
    #folderOf;
    #byStem = new Map();
    /** Files of folders that are modules, by the names that they define. */
    #byFolder = new Map();
    #imports = new Map();
    /** Imports that give something another name, by the name that it has. */
    #aliases = new Map();
    /** @param folderOf the folder that a file means by a module; null: none */
    constructor(languages, reaches, folderOf) {
        this.#languages = languages;
        this.#reaches = reaches;
        this.#folderOf = folderOf;
    }
    add(facts, language) {
        if (language.foldersAreModules)
            this.#addToFolder(facts);
        else
            (0,ensure/* push */.V)(this.#byStem, stem(facts.path, language), facts);
        const imports = (0,ensure/* ensure */.D)(this.#imports, facts, () => new Map());
        for (const one of facts.imports) {
            (0,ensure/* push */.V)(imports, one.local, one);
            if (one.name !== null && one.name !== one.local)
                (0,ensure/* push */.V)(this.#aliases, one.name, { file: facts.path, one });
        }
    }
    #addToFolder(facts) {
        const { functions, classes, module, path } = facts;
        const names = [
            ...functions.flatMap(({ name, owner, outer }) => (owner === null && outer === module ? [name] : [])),
            ...classes.map(({ name }) => name),
            ...module.statements.flatMap(({ target }) => (target?.kind === 'name' ? [target.name] : [])),
        ];
        const own = (0,ensure/* ensure */.D)(this.#byFolder, (0,core_path/* folderOf */.yS)(path), () => new Map());
        for (const name of new Set([WHOLE, ...names]))
            (0,ensure/* push */.V)(own, name, facts);
    }
    /** The files of a module that define a name: of a folder that is a module any, else the file itself. */
    defining(name, facts) {
        if (!this.#languages.get(facts.path)?.foldersAreModules)
            return [facts];
        return this.#byFolder.get((0,core_path/* folderOf */.yS)(facts.path))?.get(name) ?? [];
    }
    /** What a file imports under a name. */
    imports(facts, local) {
        return this.#imports.get(facts)?.get(local) ?? [];
    }
    /** Imports that may give a file a name: those of that name, else those of all that a module has. */
    sources(facts, name) {
        const own = this.imports(facts, name);
        return own.length > 0 ? own : this.imports(facts, scan_facts/* ALL_NAMES */.Dw).map((one) => ({ ...one, name }));
    }
    /** Files that a module name of an import may mean; those of the exact path if there are any. */
    of(name, from) {
        if (this.#languages.get(from)?.foldersAreModules) {
            const folder = this.#folderOf(name, from);
            const files = folder === null ? undefined : this.#byFolder.get(folder)?.get(WHOLE);
            return files?.filter(({ path }) => this.#reaches(from, path)) ?? [];
        }
        const endings = this.#languages.get(from)?.importEndings ?? [];
        const words = name.split(/[./\\:]+/).filter((word) => word !== '' && !endings.includes(word));
        const exact = exactPath(name, words, from, endings);
        const last = (exact ?? withoutPathEnding(name, endings)).split('/').at(-1) || words.at(-1);
        if (last === undefined)
            return [];
        const found = (this.#byStem.get(last.toLowerCase()) ?? []).filter((facts) => facts.path !== from);
        if (found.length === 0)
            return found;
        const precise = exact === null
            ? []
            : found.filter((facts) => withoutEnding(facts.path, this.#languages.get(facts.path)) === exact);
        if (precise.length > 0)
            return precise;
        const folder = from.slice(0, from.lastIndexOf('/') + 1);
        const relative = /^\.{1,2}[/.\w]/.test(name);
        const possible = found.filter((facts) => (relative || sharesFolder(facts.path, folder, words)) && this.#reaches(from, facts.path));
        return nearest(possible, from).slice(0, 30);
    }
    /** Other names under which files import what a file exports under one. */
    aliases(name, file) {
        const all = this.#aliases.get(name) ?? [];
        return all
            .filter(({ file: from, one }) => this.of(one.module, from).some(({ path }) => path === file))
            .map(({ one }) => one.local);
    }
    /** Other names under which files import something of a name, from any module. */
    renamed(name) {
        return (this.#aliases.get(name) ?? []).map(({ one }) => one.local);
    }
}
/** Stands for all names of a folder. */
const WHOLE = '';
/** File name without its ending, as an import names it; the folder's name for a file that stands for it. */
function stem(path, { folderFile }) {
    const parts = path.toLowerCase().split('/');
    const file = parts.at(-1).replace(/\.[^.]*$/, '');
    return file === folderFile && parts.length > 1 ? parts.at(-2) : file;
}
/** A path without the ending of its file, which may have more dots; any other name as its last word. */
function withoutPathEnding(name, endings) {
    if (name.includes('/'))
        return withoutOneOf(name, endings);
    return name.split(/[.\\:]+/).findLast((word) => word !== '' && !endings.includes(word)) ?? '';
}
function withoutOneOf(path, endings) {
    const ending = endings.find((one) => path.endsWith(`.${one}`));
    return ending === undefined ? path : path.slice(0, -ending.length - 1);
}
/** Where a relative import leads, without ending; null if it is not relative. */
function exactPath(name, words, from, endings) {
    const folder = (0,core_path/* folderOf */.yS)(from);
    if (/^\.{1,2}\//.test(name))
        return (0,core_path/* resolveInside */.LI)(folder, withoutOneOf(name, endings));
    const dots = /^\.+/.exec(name)?.[0].length ?? 0;
    return dots === 0 ? null : (0,core_path/* resolveInside */.LI)(folder, ['.', ...Array(dots - 1).fill('..'), ...words].join('/'));
}
function withoutEnding(path, { folderFile }) {
    const bare = path.replace(/\.[^./]*$/, '');
    return folderFile !== undefined && bare.endsWith(`/${folderFile}`) ? bare.slice(0, -folderFile.length - 1) : bare;
}
/** The files that share most folders with another: of two packages that both have the module, its own is meant. */
function nearest(files, from) {
    if (files.length < 2)
        return files;
    const folders = from.split('/');
    const shared = ({ path }) => {
        const segments = path.split('/');
        return segments.findIndex((segment, index) => index === segments.length - 1 || segment !== folders[index]);
    };
    const most = Math.max(...files.map(shared));
    return files.filter((facts) => shared(facts) === most);
}
function sharesFolder(path, folder, words) {
    if (path.startsWith(folder))
        return true;
    const before = words.at(-2)?.toLowerCase();
    return before === undefined || path.toLowerCase().includes(`${before}/`) || path.toLowerCase().includes(`/${before}`);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/receiver-effects.js


/** Members of what sets up requests and clients, which a block names without it; `context` is the request on its way. */
const OF_BUILDERS = /^(?:url|headers|context|requestPipeline)$/;
/** Returns an expression in a block as one of a member of what the block runs on: `url.host`. Null: it may be another variable's. */
function onReceiver(expr, fn) {
    const root = (0,scan_facts/* rootOf */.I5)(expr);
    const isMember = root !== null && root !== expr && OF_BUILDERS.test(root.name) && !receiver_effects_isVariable(root.name, fn);
    return isMember ? rebased(expr, root) : null;
}
/** Returns what a call in a block is given as a member of what the block runs on: `stamp(context)`. Null: it is no such member. */
function ofReceiver(expr, fn) {
    return expr.kind === 'name' && OF_BUILDERS.test(expr.name) && !receiver_effects_isVariable(expr.name, fn) ? rebased(expr, expr) : null;
}
const variables = new WeakMap();
/** Whether a function or one around it has a variable of that name: that is meant before any member. */
function receiver_effects_isVariable(name, fn) {
    for (let at = fn; at; at = at.outer)
        if (variablesOf(at).has(name))
            return true;
    return false;
}
function variablesOf(fn) {
    return (0,ensure/* ensure */.D)(variables, fn, () => {
        const assigned = fn.statements.flatMap(({ target }) => (target?.kind === 'name' ? [target.name] : []));
        return new Set([...fn.params.map(({ name }) => name), ...assigned]);
    });
}
function rebased(expr, root) {
    if (expr === root) {
        const { start, end, name } = root;
        return { kind: 'member', object: { kind: 'name', name: scan_facts/* RECEIVER */.iu, start, end: start }, name, start, end };
    }
    if (expr.kind === 'member' || expr.kind === 'index')
        return { ...expr, object: rebased(expr.object, root) };
    return expr.kind === 'call' ? { ...expr, callee: rebased(expr.callee, root) } : expr;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/program.js











const BOUNDLESS = { reaches: () => true, folder: () => null, counts: () => true };
/** All files of a run, indexed by what the analysis asks for. */
class Program {
    #bounds;
    files = new Map();
    calls = [];
    callsByName = new Map();
    #sites = new WeakMap();
    functionsByName = new Map();
    /** Functions that give a container objects of a type. */
    providers = new Map();
    classesByName = new Map();
    /** Files that declare an interface of that name. */
    interfaces = new Map();
    subclasses = new Map();
    /** Assignments at the top of a file, by name. */
    globals = new Map();
    /** Fields of classes by their name, if they declare a type. */
    typedFields = new Map();
    /** Assignments at the top of a file, by the declared type. */
    typed = new Map();
    #homes = new WeakMap();
    #languages = new Map();
    #assignments = new Map();
    #effects = new Map();
    /** Effects together with those of functions that are called for each item of something. */
    #allEffects = new Map();
    /** Functions that are called at once, or for each item of something, by the function that has them do it. */
    #each = new Map();
    #anyTime = new Map();
    #outer = new Map();
    /** Calls of what has a bare name, by the function that they stand in. */
    #called = new Map();
    #eachSites = new Map();
    /** Classes by the statements that stand for the initial values of their fields. */
    #bodies = new Map();
    /** Calls by the function that they are given. */
    #mentions = new Map();
    /** Names that code uses as those of functions, as far as its language tells them from fields. */
    #referred = new Set();
    #handedOn = new Map();
    #receivers = new Map();
    /** The functions of the object in which a method is written that belongs to no class. */
    #methodsAround = new Map();
    #modules;
    /** Named functions that belong to no class, by the function around them. */
    #inner = new Map();
    /** Classes by the class around them. */
    #innerClasses = new Map();
    #classesOf = new Map();
    /** @param bounds absent: any name may mean what any file defines */
    constructor(bounds = BOUNDLESS) {
        this.#bounds = bounds;
        this.#modules = new Modules(this.#languages, (from, to) => this.reaches(from, to), (module, from) => bounds.folder(module, this.facts(from)));
    }
    /** Whether what a file does says something of another: tests and samples make no objects for the product. */
    concerns(path, other) {
        return path === other || this.#bounds.counts(path) || !this.#bounds.counts(other);
    }
    /** Whether a name in one file may mean what another file defines. */
    reaches(from, to) {
        return from === to || this.#bounds.reaches(this.facts(from), to);
    }
    /** Whether a file may read a configuration file: one of its package, or in a folder above. */
    mayRead(from, configuration) {
        const folder = (0,core_path/* folderOf */.yS)(configuration);
        return folder === '' || from.startsWith(`${folder}/`) || this.reaches(from, configuration);
    }
    add(facts, language) {
        this.files.set(facts.path, facts);
        this.#languages.set(facts.path, language);
        for (const name of facts.interfaces ?? [])
            (0,ensure/* push */.V)(this.interfaces, name, facts.path);
        this.#modules.add(facts, language);
        const classes = (0,ensure/* ensure */.D)(this.#classesOf, facts, () => new Map());
        for (const cls of facts.classes) {
            (0,ensure/* push */.V)(classes, cls.name, cls);
            if (cls.outer)
                (0,ensure/* push */.V)((0,ensure/* ensure */.D)(this.#innerClasses, cls.outer, () => new Map()), cls.name, cls);
            (0,ensure/* push */.V)(this.classesByName, cls.name, cls);
            for (const base of cls.bases)
                (0,ensure/* push */.V)(this.subclasses, base, cls);
            for (const field of cls.fields) {
                if (field.type !== null)
                    (0,ensure/* push */.V)(this.typedFields, field.name, { file: facts.path, type: field.type });
                this.#addField(field, cls, facts.module);
            }
        }
        for (const fn of facts.functions)
            this.#addFunction(fn);
        this.#addOutward(facts);
    }
    /** The function in which an assignment to a variable of the file stands; undefined: it stands outside of all. */
    home(statement) {
        return this.#homes.get(statement);
    }
    /** Assignments in functions to variables of the file: they may have happened wherever these are read. */
    #addOutward({ outward, module }) {
        const all = (0,ensure/* ensure */.D)(this.#assignments, module, () => new Map());
        const names = new Set();
        for (const { fn, statement } of outward) {
            if (statement.target?.kind !== 'name')
                continue;
            const { name } = statement.target;
            const perhaps = { ...statement, blocks: [PERHAPS, ...statement.blocks] };
            this.#homes.set(perhaps, fn);
            (0,ensure/* push */.V)(all, name, perhaps);
            (0,ensure/* push */.V)(this.globals, name, { statement: perhaps, module });
            names.add(name);
        }
        for (const name of names)
            all.get(name)?.sort((a, b) => a.start - b.start);
    }
    language(file) {
        return this.#languages.get(file);
    }
    /** The class in whose body a statement gives a field its value; undefined: it is in a function. */
    bodyOf(statement) {
        return this.#bodies.get(statement);
    }
    /** The conditional blocks of a file. */
    branches(file) {
        return this.facts(file).branches;
    }
    facts(file) {
        return this.files.get(file);
    }
    assignments(fn, name) {
        return this.#assignments.get(fn)?.get(name) ?? [];
    }
    /** The first assignment to a variable behind an offset. */
    nextAssignment(fn, name, after) {
        const all = this.assignments(fn, name);
        return all[countUpTo(all, after, ({ start }) => start)];
    }
    /**
     * What a function does to a variable, or to a field of its object (`this.session`), itself or by functions that it
     * calls.
     */
    effects(fn, root) {
        const own = this.#effects.get(fn)?.get(root) ?? [];
        const each = this.#each.get(fn);
        const invoked = this.#outerEffects(fn)?.invoked.get(root);
        if (!each && !invoked)
            return own;
        const known = (0,ensure/* ensure */.D)(this.#allEffects, fn, () => new Map());
        return (0,ensure/* ensure */.D)(known, root, () => program_inOrder(own, [...this.#byEach(each ?? [], fn, root), ...(invoked ?? [])]));
    }
    /** The same, and what functions that stand in it may do at any time. */
    effectsAtAnyTime(fn, root) {
        const sure = this.effects(fn, root);
        const perhaps = this.#outerEffects(fn)?.perhaps.get(root);
        if (!perhaps)
            return sure;
        const known = (0,ensure/* ensure */.D)(this.#anyTime, fn, () => new Map());
        return (0,ensure/* ensure */.D)(known, root, () => program_inOrder(sure, perhaps));
    }
    #outerEffects(fn) {
        const facts = this.facts(fn.file);
        if (this.language(fn.file).isolates)
            return undefined;
        const all = (0,ensure/* ensure */.D)(this.#outer, facts, () => {
            const ofFile = new Set(facts.outward.map(({ statement }) => statement));
            return outerEffects(facts, {
                own: (one) => this.#effects.get(one) ?? program_NO_EFFECTS,
                declares: (one, name) => this.assignments(one, name).some((statement) => one === facts.module || !ofFile.has(statement)) ||
                    one.params.some((param) => param.name === name),
                called: (one) => this.#called.get(one) ?? [],
                inner: (one, name) => this.inner(one, name),
            });
        });
        return all.get(fn);
    }
    /** Variables, and fields as `this.session`, to which a function does something, or one that it runs for each item. */
    *touched(fn) {
        yield* this.#effects.get(fn)?.keys() ?? [];
        yield* this.#assignments.get(fn)?.keys() ?? [];
        for (const { fn: called } of this.#each.get(fn) ?? [])
            yield* this.touched(called);
    }
    #byEach(each, fn, root) {
        return each.flatMap(({ fn: called, site }) => {
            if (called.params.some(({ name }) => name === root) || this.assignments(called, root).length > 0)
                return [];
            return this.effects(called, root).map((effect) => {
                const statement = { ...site.statement, blocks: effect.statement.blocks };
                return { ...effect, statement, fn, each: called };
            });
        });
    }
    /** Where a call is; undefined: it is not written in the sources. */
    siteOf(call) {
        return this.#sites.get(call);
    }
    /** The call that a function without a name is given to. */
    givenTo(fn) {
        return this.#receivers.get(fn);
    }
    /** Calls that are handed what has a name, if the name is used for nothing else: else none. */
    handedOn(name) {
        const sites = this.#handedOn.get(name) ?? [];
        return sites.length === this.#mentions.get(name) ? sites : [];
    }
    /** Whether code uses a name, besides for a definition. */
    mentions(name) {
        return this.mentionsOf(name) > 0;
    }
    /** Whether code may hand on a method of a name: where fields have names of their own, it says that it does. */
    refersTo(method) {
        return this.#referred.has(method);
    }
    /** How often code uses a name, besides for a definition. */
    mentionsOf(name) {
        return this.#mentions.get(name) ?? 0;
    }
    /** The call that calls a function for each item of its receiver. */
    eachSite(fn) {
        return this.#eachSites.get(fn);
    }
    /** The functions of the object literal in which a method is written; undefined: it is written in none. */
    methodsAround(fn) {
        return this.#methodsAround.get(fn);
    }
    /** Functions that stand in another under a name. */
    inner(fn, name) {
        return this.#inner.get(fn)?.get(name) ?? [];
    }
    /** The first class of a file that has a name. */
    classIn(facts, name) {
        return this.#classesOf.get(facts)?.get(name)?.[0];
    }
    /** The class of a name inside another. */
    innerClass(cls, name) {
        return this.#innerClasses.get(cls)?.get(name)?.[0];
    }
    /** What a file imports under a name. */
    imports(facts, local) {
        return this.#modules.imports(facts, local);
    }
    /** Other names under which files import a function. */
    aliases({ name, file, outer }) {
        const isDefault = outer?.kind === 'module' && this.assignments(outer, 'default').length > 0;
        return new Set([...this.#modules.renamed(name), ...(isDefault ? this.#modules.aliases('default', file) : [])]);
    }
    /** Imports that may give a file a name: those of that name, else those of all that a module has. */
    sources(facts, name) {
        return this.#modules.sources(facts, name);
    }
    /** Files that a module name of an import may mean; those of the exact path if there are any. */
    modules(name, from) {
        return this.#modules.of(name, from);
    }
    /** The files of a module that define a name. */
    defining(name, facts) {
        return this.#modules.defining(name, facts);
    }
    #addFunction(fn) {
        if (fn.name !== '')
            (0,ensure/* push */.V)(this.functionsByName, fn.name, fn);
        if (fn.provides !== undefined)
            (0,ensure/* push */.V)(this.providers, fn.provides, fn);
        if (fn.name !== '' && fn.owner === null && fn.outer && !fn.isMember)
            (0,ensure/* push */.V)((0,ensure/* ensure */.D)(this.#inner, fn.outer, () => new Map()), fn.name, fn);
        const assignments = new Map();
        const effects = new Map();
        for (const statement of fn.statements) {
            if (fn.kind === 'module' && statement.type !== null)
                (0,ensure/* push */.V)(this.typed, statement.type, { statement, module: fn });
            if (statement.target?.kind === 'name' && statement.kind !== 'delete') {
                (0,ensure/* push */.V)(assignments, statement.target.name, statement);
                if (program_hasReceiver(fn) && statement.kind === 'assign')
                    (0,ensure/* push */.V)(effects, scan_facts/* RECEIVER */.iu, setOnReceiver(statement, fn));
                if (fn.kind === 'module')
                    (0,ensure/* push */.V)(this.globals, statement.target.name, { statement, module: fn });
            }
            else if (statement.target) {
                addEffect(effects, 'set', statement.target, statement.value, statement, fn);
                const on = program_hasReceiver(fn) ? onReceiver(statement.target, fn) : null;
                if (on)
                    addEffect(effects, 'set', on, statement.value, statement, fn);
            }
            if (statement.kind === 'delete')
                addEffect(effects, 'delete', statement.value, null, statement, fn);
            if (statement.target && statement.target.kind !== 'name')
                this.#visit(statement.target, statement, fn, effects, null);
            this.#visit(statement.value, statement, fn, effects, null);
        }
        const called = new Set((this.#called.get(fn) ?? []).map(({ call }) => (0,scan_facts/* lastName */.UK)(call.callee)));
        if (!this.language(fn.file).copies)
            shareEffects(fn, assignments, effects, called);
        this.#assignments.set(fn, assignments);
        this.#effects.set(fn, effects);
    }
    /** Whether a call runs the functions that it is given, at once or for each item of something. */
    #runsBlock(call, { file }) {
        const { scopeCalls, blockCalls } = this.language(file);
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        if ((0,analysis_loops/* callsForEach */.Uh)(call) || blockCalls?.test(name))
            return true;
        return scopeCalls !== undefined && Object.hasOwn(scopeCalls, name);
    }
    /** Calls in the initial value of a field, which run in no function of their own. */
    #addField({ value, start, end, type }, cls, module) {
        if (!value || value.kind === 'text' || value.kind === 'function')
            return;
        const statement = { kind: 'run', target: null, value, blocks: [], type, start, end };
        this.#bodies.set(statement, cls);
        this.#visit(value, statement, module, new Map(), null);
    }
    #addObject(object) {
        const functions = object.entries.filter(({ key, value }) => key !== null && value.kind === 'function');
        const around = { ...object, entries: functions };
        for (const { value } of functions)
            if (value.kind === 'function' && value.fn.kind === 'method' && !value.fn.owner)
                this.#methodsAround.set(value.fn, around);
    }
    #visit(expr, statement, fn, effects, outer) {
        let inChain = outer;
        if (expr.kind === 'call') {
            inChain ??= expr;
            const site = { call: expr, fn, statement, outermost: inChain };
            this.calls.push(site);
            this.#sites.set(expr, site);
            (0,ensure/* push */.V)(this.callsByName, (0,scan_facts/* lastName */.UK)(expr.callee), site);
            // `Api.new(token)` makes an object of what it is called on.
            if (expr.callee.kind === 'member' && expr.callee.name === 'new')
                (0,ensure/* push */.V)(this.callsByName, (0,scan_facts/* lastName */.UK)(expr.callee.object), site);
            const invoked = invokedBy(expr, this.language(fn.file));
            if (invoked)
                (0,ensure/* push */.V)(this.callsByName, (0,scan_facts/* lastName */.UK)(invoked), site);
            if (expr.callee.kind === 'name')
                (0,ensure/* push */.V)(this.#called, fn, site);
            for (const { value } of expr.args)
                if (value.kind === 'function')
                    this.#receivers.set(value.fn, site);
                else if (value.kind === 'name')
                    (0,ensure/* push */.V)(this.#handedOn, value.name, site);
            for (const { value } of (0,analysis_loops/* callsForEach */.Uh)(expr) || (0,analysis_loops/* isPipedInto */.b9)(expr, this.language(fn.file)) ? expr.args : []) {
                if (value.kind !== 'function')
                    continue;
                this.#eachSites.set(value.fn, site);
            }
            for (const { value } of this.#runsBlock(expr, fn) ? expr.args : [])
                if (value.kind === 'function')
                    (0,ensure/* push */.V)(this.#each, fn, { fn: value.fn, site });
            this.#visit(expr.callee, statement, fn, effects, inChain);
            // Behind what the calls before it in the chain do.
            const on = expr.callee.kind === 'member' && program_hasReceiver(fn) ? onReceiver(expr, fn) : null;
            if (on)
                addEffect(effects, 'call', on, null, statement, fn);
            if (expr.callee.kind === 'member')
                addEffect(effects, 'call', expr, null, statement, fn);
            else if (expr.callee.kind === 'name' && program_hasReceiver(fn))
                (0,ensure/* push */.V)(effects, scan_facts/* RECEIVER */.iu, { kind: 'call', expr, value: null, statement, fn, root: scan_facts/* RECEIVER */.iu });
            for (const arg of expr.args) {
                addPassed(effects, expr, arg.value, statement, fn);
                const member = program_hasReceiver(fn) ? ofReceiver(arg.value, fn) : null;
                if (member)
                    (0,ensure/* push */.V)(effects, scan_facts/* RECEIVER */.iu, { kind: 'passed', expr, value: arg.value, statement, fn, root: scan_facts/* RECEIVER */.iu });
            }
            for (const arg of expr.args)
                this.#visit(arg.value, statement, fn, effects, null);
            return;
        }
        if (expr.kind === 'dict')
            this.#addObject(expr);
        if (expr.kind === 'name' || expr.kind === 'member') {
            this.#mentions.set(expr.name, (this.#mentions.get(expr.name) ?? 0) + 1);
            if (expr.refers || !this.language(fn.file).fieldsBesideMethods)
                this.#referred.add(expr.name);
        }
        const keeps = expr.kind === 'member';
        const blocks = expr.kind === 'choice' || expr.kind === 'opaque' ? expr.blocks : undefined;
        for (const [index, part] of (0,scan_facts/* partsOf */.CI)(expr).entries()) {
            const own = blocks?.[index];
            const inner = own && own.length > 0 ? { ...statement, blocks: [...statement.blocks, ...own] } : statement;
            this.#visit(part, inner, fn, effects, keeps ? inChain : null);
        }
    }
}
const program_NO_EFFECTS = new Map();
/** The assignment of a bare name, as one of a member of the receiver. */
function setOnReceiver(statement, fn) {
    const { target, value } = statement;
    const { start, end } = target ?? statement;
    const object = { kind: 'name', name: scan_facts/* RECEIVER */.iu, start, end: start };
    const expr = { kind: 'member', object, name: target ? (0,scan_facts/* lastName */.UK)(target) : '', start, end };
    return { kind: 'set', expr, value, statement, fn, root: scan_facts/* RECEIVER */.iu };
}
/** Whether a bare name in a function may be a member of what it extends, or of what the block runs on. */
function program_hasReceiver(fn) {
    for (let at = fn; at; at = at.owner ? null : at.outer)
        if (at.params.some(({ name }) => name === scan_facts/* RECEIVER */.iu))
            return true;
    return false;
}
function program_inOrder(some, others) {
    if (others.length === 0)
        return some;
    return [...some, ...others].sort((a, b) => a.statement.start - b.statement.start);
}
function addEffect(effects, kind, expr, value, statement, fn) {
    const root = rootKey(expr);
    if (root !== null)
        (0,ensure/* push */.V)(effects, root, { kind, expr, value, statement, fn, root });
}
function addPassed(effects, call, arg, statement, fn) {
    if (arg.kind !== 'name' && !(arg.kind === 'member' && arg.object.kind === 'name'))
        return;
    const root = rootKey(arg);
    if (root !== null)
        (0,ensure/* push */.V)(effects, root, { kind: 'passed', expr: call, value: arg, statement, fn, root });
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/prototype-classes.js


/**
 * Reads functions that make objects as the classes that they are: `function Api() {}` with
 * `Api.prototype.alerts = function () {}`.
 */
function withPrototypeClasses(facts, { prototypes, inherits }) {
    if (prototypes === undefined)
        return facts;
    const found = new Map();
    const of = (name) => (0,ensure/* ensure */.D)(found, name, () => ({ methods: [], bases: [] }));
    for (const fn of facts.functions)
        for (const statement of fn.statements) {
            readMethods(statement, prototypes, of);
            if (fn === facts.module)
                readBases(statement, prototypes, inherits, of);
        }
    for (const cls of facts.classes) {
        const own = found.get(cls.name);
        if (own && cls.outer === null)
            addMethods(cls, own.methods);
    }
    const classes = [...found].flatMap(([name, one]) => classOf(name, one, facts) ?? []);
    addStatics([...facts.classes, ...classes], facts.module, prototypes);
    return classes.length === 0 ? facts : { ...facts, classes: [...facts.classes, ...classes] };
}
/** `Api.prototype.list = function () {}`, `Api.prototype[name] = function () {}`, `Api.prototype = { list() {} }` */
function readMethods({ kind, target, value }, prototypes, of) {
    const own = kind === 'assign' && (target?.kind === 'member' || target?.kind === 'index') ? target : null;
    const added = own ? prototype_classes_ownerOf(own.object, prototypes) : null;
    if (added !== null && value.kind === 'function')
        of(added).methods.push(value.fn);
    const whole = own ? prototype_classes_ownerOf(own, prototypes) : null;
    if (whole !== null && value.kind === 'dict')
        for (const entry of value.entries)
            if (entry.value.kind === 'function')
                of(whole).methods.push(entry.value.fn);
    // `(function () { this.list = function () {}; }).call(Api.prototype)`
    if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.object.kind !== 'function')
        return;
    const [object] = value.args;
    const filled = object ? prototype_classes_ownerOf(object.value, prototypes) : null;
    if (filled === null)
        return;
    for (const { target: member, value: method } of value.callee.object.fn.statements)
        if (member?.kind === 'member' && member.object.kind === 'name' && member.object.name === 'this')
            if (method.kind === 'function')
                of(filled).methods.push(method.fn);
}
function readBases({ kind, target, value }, prototypes, inherits, of) {
    if (value.kind !== 'call')
        return;
    const whole = kind === 'assign' && target ? prototype_classes_ownerOf(target, prototypes) : null;
    // `Object.create(Base.prototype)`, `new Base()`
    const base = whole === null ? null : baseOf(value, prototypes);
    if (whole !== null && base !== null)
        of(whole).bases.push(base);
    const [heir, from] = value.args.map((arg) => arg.value);
    if (!heir || !from || value.args.length !== 2)
        return;
    // `util.inherits(Api, Base)`, `Object.setPrototypeOf(Api.prototype, Base.prototype)`
    const isTold = inherits !== undefined && (0,scan_facts/* lastName */.UK)(value.callee) === inherits;
    const own = isTold && heir.kind === 'name' ? heir.name : prototype_classes_ownerOf(heir, prototypes);
    const other = isTold ? (0,scan_facts/* lastName */.UK)(from) : prototype_classes_ownerOf(from, prototypes);
    if (own !== null && other !== null && other !== '')
        of(own).bases.push(other);
}
/** `Api` of `Api.prototype` */
function prototype_classes_ownerOf(expr, prototypes) {
    return expr.kind === 'member' && expr.name === prototypes && expr.object.kind === 'name' ? expr.object.name : null;
}
function baseOf({ callee, args, creates }, prototypes) {
    if (creates)
        return callee.kind === 'name' ? callee.name : null;
    return args[0] ? prototype_classes_ownerOf(args[0].value, prototypes) : null;
}
function classOf(name, { methods, bases }, facts) {
    const { module, path } = facts;
    const built = facts.functions.filter((fn) => fn.name === name && fn.outer === module && fn.owner === null);
    const [maker] = built;
    if (!maker || built.length > 1 || methods.length === 0 || facts.classes.some((one) => one.name === name))
        return null;
    const cls = {
        name,
        file: path,
        bases,
        outer: null,
        fields: [],
        methods: [maker],
        start: maker.start,
        end: maker.end,
    };
    maker.kind = 'constructor';
    maker.owner = cls;
    addMethods(cls, methods);
    // The name means the class from here on.
    const at = module.statements.findIndex(({ target, value }) => value.kind === 'function' && value.fn === maker && target?.kind === 'name');
    if (at !== -1)
        module.statements.splice(at, 1);
    return cls;
}
function addMethods(cls, methods) {
    for (const fn of methods) {
        if (fn.owner)
            continue;
        fn.kind = 'method';
        fn.owner = cls;
        cls.methods.push(fn);
    }
}
/** `Api.DEFAULTS = { ... }` is a field of the class, if nothing else assigns it. */
function addStatics(classes, { statements }, prototypes) {
    const byName = new Map(classes.filter(({ outer }) => outer === null).map((cls) => [cls.name, cls]));
    const assigned = new Map();
    const all = statements.flatMap(({ kind, target, value, blocks, start, end }) => {
        if (kind !== 'assign' || target?.kind !== 'member' || target.object.kind !== 'name')
            return [];
        const cls = target.name === prototypes ? undefined : byName.get(target.object.name);
        const key = `${target.object.name}.${target.name}`;
        assigned.set(key, (assigned.get(key) ?? 0) + 1);
        return cls && blocks.length === 0
            ? [{ cls, key, field: { name: target.name, value, type: null, start, end } }]
            : [];
    });
    for (const { cls, key, field } of all)
        if (assigned.get(key) === 1 && !cls.fields.some(({ name }) => name === field.name))
            cls.fields.push(field);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/decorators.js



/**
 * Decorators of the sources that give the function behind them other arguments than its callers, or change what these
 * are. What callers give, and what the function is seen to send, then says nothing of the request.
 */
class Decorators {
    #evaluator;
    #changing = new Map();
    #passing = new Map();
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    /** The first decorator of a function that may change its arguments; null: none does. */
    changing(fn) {
        if (!fn.decorators)
            return null;
        return (0,ensure/* ensure */.D)(this.#changing, fn, () => {
            const found = fn.decorators?.find((one) => this.#functions(one, fn).some((by) => !this.#passes(by)));
            if (!found)
                return null;
            const { start, end } = found;
            return { at: { file: fn.file, start, end, inner: null }, name: (0,scan_facts/* lastName */.UK)(calledIn(found)) };
        });
    }
    /** The functions that a decorator is, in the sources; those of libraries are taken to pass on what they are given. */
    #functions(decorator, fn) {
        const name = (0,scan_facts/* lastName */.UK)(decorator);
        const own = decorator.kind === 'name' ? fn.owner?.methods.filter((method) => method.name === name) : undefined;
        if (own && own.length > 0)
            return own;
        const { program } = this.#evaluator;
        const frame = this.#evaluator.unbound(fn.outer ?? program.facts(fn.file).module);
        const things = withoutViews(this.#evaluator.value(decorator, frame).things);
        return things.flatMap((thing) => {
            if (thing.kind === 'function')
                return [thing.fn];
            return thing.kind === 'class' || thing.kind === 'instance'
                ? this.#evaluator.instances.method(thing.cls, '__call__')
                : [];
        });
    }
    /** Whether a decorator gives the function that it is given exactly what callers give, if it calls it. */
    #passes(by) {
        return (0,ensure/* ensure */.D)(this.#passing, by, () => {
            const inside = this.#evaluator.program.facts(by.file).functions.filter((one) => one === by || decorators_isWithin(one, by));
            const given = givenNames(by, inside);
            return inside.every((fn) => {
                const around = paramsBelow(fn, by, given);
                const names = new Set(around.flatMap(({ params }) => params.map(({ name }) => name)));
                const rests = new Set(around.flatMap(({ params }) => params.flatMap(({ rest, name }) => (rest ? [name] : []))));
                const calls = decorators_callsIn(fn);
                return (!assigns(fn, names) &&
                    calls.every((call) => passesOn(call, given, around) && !changes(call, names) && !this.#hands(call, rests)));
            });
        });
    }
    /** Whether a call gives a function of the sources the list or dictionary of arguments itself. */
    #hands({ callee, args }, rests) {
        const isHanded = args.some(({ value, spread }) => !spread && value.kind === 'name' && rests.has(value.name));
        return isHanded && this.#evaluator.program.functionsByName.has((0,scan_facts/* lastName */.UK)(callee));
    }
}
/** Methods that change the dictionary, list or client that they are called on. */
const decorators_CHANGES = /^(?:update|setdefault|pop|popitem|clear|append|extend|insert|remove|add|add_header|__setitem__|mount)$/;
/** Members that hold what a request is made with. */
const HELD = /headers?|session|client|http|agent|auth$|options|kwargs|params/i;
/** `retry` of `retry(times=3)` */
function calledIn(expr) {
    return expr.kind === 'call' ? expr.callee : expr;
}
function decorators_isWithin(fn, outer) {
    for (let at = fn.outer; at; at = at.outer)
        if (at === outer)
            return true;
    return false;
}
/** Names under which a decorator has the function that it is given: `def retry(fn=None): def decorate(fn): ...`. */
function givenNames(by, inside) {
    const makers = inside.filter((fn) => fn === by || (fn.params.length === 1 && inside.some(({ outer, name }) => outer === fn && name !== '')));
    const names = makers.map(({ self, name, params }) => (self === null || name === CALL ? params[0]?.name : 'this'));
    return new Set(names.filter((name) => name !== undefined));
}
/** A function and those around it, below a decorator, that take arguments besides the function itself; innermost first. */
function paramsBelow(fn, by, given) {
    const found = [];
    for (let at = fn; at && (at !== by || by.name === CALL); at = at === by ? null : at.outer)
        if (at.params.some(({ name }) => !given.has(name)))
            found.push(at);
    return found;
}
/** The method by which an object is called. */
const CALL = '__call__';
/** All calls in the statements of a function. */
function decorators_callsIn({ statements }) {
    const found = [];
    const open = statements.map(({ value }) => value);
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.kind === 'call')
            found.push(next);
        open.push(...(0,scan_facts/* partsOf */.CI)(next));
    }
    return found;
}
/** Whether a call of the given function, or one that hands it on, has exactly the parameters around it as arguments. */
function passesOn({ callee, args }, given, around) {
    const isGiven = (expr) => expr.kind === 'name' && given.has(expr.name);
    if (isGiven(callee) || isHeld(callee, args, around))
        return areParams(args, around);
    const place = args.findIndex(({ value }) => isGiven(value));
    const others = place === -1 ? [] : args.slice(place + 1);
    // `wraps(func)`, `getattr(func, 'name', None)`, `to_thread(func, *args, **kwargs)`
    return others.every(({ value }) => isConstant(value)) || areParams(others, around);
}
/** Whether an object that is called calls a function that it holds with what it is given: `self.func(*args, **kwargs)`. */
function isHeld(callee, args, [inner]) {
    if (inner?.name !== CALL || callee.kind !== 'member')
        return false;
    const isOwn = callee.object.kind === 'name' && callee.object.name === 'this';
    return (isOwn && args.some(({ value }) => value.kind === 'name' && inner.params.some(({ name }) => name === value.name)));
}
function isConstant(expr) {
    return expr.kind === 'text' || (expr.kind === 'opaque' && expr.constant);
}
/** Whether arguments are the parameters around a call, each as it is. */
function areParams(args, [inner]) {
    const params = inner?.params ?? [];
    if (args.length !== params.length)
        return false;
    return params.every(({ name, rest }, index) => {
        const arg = args[index];
        return arg?.value.kind === 'name' && arg.value.name === name && arg.spread === rest && (arg.name ?? name) === name;
    });
}
/** Whether a call changes what it is called on, if callers gave that. */
function changes({ callee }, names) {
    if (callee.kind !== 'member' || !decorators_CHANGES.test(callee.name))
        return false;
    return names.has((0,scan_facts/* rootOf */.I5)(callee.object)?.name ?? '');
}
/** Whether a function gives its parameters, or what they hold of a request, another value. */
function assigns({ statements }, names) {
    return statements.some(({ kind, target }) => {
        if (!target || kind === 'return')
            return false;
        if (target.kind === 'name')
            return names.has(target.name);
        const root = (0,scan_facts/* rootOf */.I5)(target);
        if (!root || !names.has(root.name))
            return false;
        return target.kind !== 'member' || target.object !== root || HELD.test(target.name);
    });
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/contexts.js





const contexts_MAX_CHAIN = 4;
const contexts_MAX_CALLERS = 1_500;
const MAX_CONTEXTS = 3_000;
/** Callers of a function that are asked which of several objects they mean; all ways stay below the limit. */
const MAX_TELLING = 6;
/** Callers of a method whose object says the address: a method with more is no request of one API. */
const MAX_USERS = 60;
/** Follows dispatches whose address or headers depend on parameters up to the calls that give them. */
class Contexts {
    #evaluator;
    #prober;
    #reported;
    #decorators;
    #left = 0;
    /** @param reported whether calls inside a function count (tests and samples do not) */
    constructor(evaluator, prober, reported) {
        this.#evaluator = evaluator;
        this.#prober = prober;
        this.#reported = reported;
        this.#decorators = new Decorators(evaluator);
    }
    of(dispatch) {
        if (!this.#prober.probe(dispatch, this.#evaluator.unbound(dispatch.fn)))
            return [];
        this.#left = MAX_CONTEXTS;
        const found = this.#expand(dispatch, [], null);
        const unsettled = found.length > 1 && found.every(({ probe }) => !probe.settled);
        return unsettled ? found.map((one) => ({ ...one, endpoint: dispatch })) : found;
    }
    /** The same way again, in the terms of another evaluator; null: it leads to no request there. */
    again({ dispatch, chain, top, ...context }) {
        const { frame, ...way } = this.#frame(dispatch, chain, this.#opened(top.fn, this.#owner(top.fn)));
        const probe = frame && this.#prober.probe(dispatch, frame);
        if (!probe)
            return null;
        return { ...context, ...way, dispatch, chain, top, probe, findings: this.#prober.findings(dispatch, probe) };
    }
    /** The activation of a function that whoever calls may give anything, and of those around it up to another. */
    #opened(fn, owner) {
        const around = owner !== null && fn !== owner && fn.outer ? this.#opened(fn.outer, owner) : null;
        const args = new Map(fn.params.map(({ name }) => [name, UNKNOWN]));
        const unbound = this.#evaluator.unbound(fn);
        return { ...unbound, args, outer: around ?? unbound.outer, memo: new Map() };
    }
    #expand(dispatch, chain, endpoint) {
        const { frame, ...way } = this.#frame(dispatch, chain);
        const probe = frame && this.#prober.probe(dispatch, frame);
        // `if (method == 'GET')`: where it is called with another method, it is not sent.
        if (!probe || isLeftOut(this.#evaluator, dispatch.statement.blocks, frame))
            return [];
        if (this.#left-- <= 0)
            throw new TooManyWays();
        const top = chain[0] ?? dispatch;
        const recursive = chain[0] !== undefined && this.#owner(top.fn) === this.#owner((chain[1] ?? dispatch).fn);
        const unknown = probe.hosts.length === 0 || (!probe.settled && !recursive);
        const isOneOf = probe.among === true && this.#callersOf(top.fn) <= MAX_TELLING;
        const isMadeElsewhere = probe.hosts.length === 0 && this.#awaitsMaking(top.fn, probe.addressNeeds);
        const awaitsAddress = isOneOf || (unknown && (isMadeElsewhere || dependsOn(probe.addressNeeds, top.fn)));
        const own = probe.nextPage || (probe.hosts.length > 0 && (recursive || !awaitsAddress));
        // A declared call is made where its method is called, if it is.
        const isPlace = !top.fn.inherited && (top !== dispatch || !isDeclaredCall(dispatch.call));
        const known = endpoint ?? ((own || probe.named) && isPlace ? top : null);
        const above = awaitsAddress ? this.#above(dispatch, chain, known) : null;
        if (above)
            return above;
        // Most calls that look like requests go nowhere in scope: their headers are not asked for.
        if (probe.hosts.length === 0)
            return [];
        const findings = this.#prober.findings(dispatch, probe);
        const callers = !awaitsAddress && dependsOn(findings.needs, top.fn) ? this.#above(dispatch, chain, known) : null;
        if (callers)
            return callers;
        if (!this.#reported(top.fn) || top.fn.inherited)
            return [];
        const at = known ?? top;
        return [{ probe, findings, dispatch, chain, top, endpoint: at, repeats: this.#repeats(at, dispatch), ...way }];
    }
    #callersOf(fn) {
        const owner = this.#owner(fn);
        return owner === null ? 0 : this.#evaluator.callers.of(owner).length;
    }
    /** Whether an address is what the object of a method was made with, by a function whose parameters decide it. */
    #awaitsMaking(fn, needs) {
        const { owner, kind } = fn;
        if (owner === null || kind !== 'method' || needs.size === 0 || this.#callersOf(fn) > MAX_USERS)
            return false;
        const { things } = this.#evaluator.instances.anyOf(owner);
        return things.some((thing) => thing.kind === 'instance' && thing.frame !== null && needs.has(thing.frame.fn));
    }
    /** Contexts through the callers; null if there are none that count. */
    #above(dispatch, chain, endpoint) {
        const top = chain[0] ?? dispatch;
        const owner = this.#owner(top.fn);
        if (!owner || chain.length >= contexts_MAX_CHAIN)
            return null;
        const all = this.#evaluator.callers.of(owner);
        if (all.length > contexts_MAX_CALLERS)
            throw new TooManyWays();
        const callers = all.filter((caller) => !chain.includes(caller) && this.#reported(caller.fn));
        if (callers.length === 0)
            return null;
        return callers.flatMap((caller) => this.#expand(dispatch, [caller, ...chain], endpoint));
    }
    /** The activation of the dispatch's function along a chain of calls, outermost first. */
    #frame(dispatch, chain, start) {
        let frame = start ?? this.#evaluator.unbound((chain[0] ?? dispatch).fn);
        let byName = null;
        const last = calledFunction(dispatch.fn);
        let changing = last && this.#decorators.changing(last);
        const reached = [];
        const besides = [];
        for (const [index, link] of chain.entries()) {
            const inner = chain[index + 1] ?? dispatch;
            const owner = this.#owner(inner.fn);
            if (!frame || !owner)
                return { frame: null, byName, changing, reached, besides };
            const { functions } = this.#evaluator.targets.of(link.call, frame);
            const target = functions.find((one) => one.fn === owner);
            // Of the callers of a function that calls what it is given, those that give it another one.
            if (!target && functions.length > 0 && isGiven(link.call, frame))
                return { frame: null, byName, changing, reached, besides };
            reached.push({ call: link, fn: owner });
            changing ??= this.#decorators.changing(owner);
            for (const { fn } of functions)
                if (fn !== owner)
                    besides.push({ call: link, fn });
            const { start, end } = link.call;
            if (target?.byName || this.#mayLeadOut(link, frame))
                byName ??= { file: link.fn.file, start, end, inner: null };
            frame = this.#evaluator.bind(owner, link.call, frame, target?.self ?? null, target?.frame ?? null);
            if (frame && inner.fn !== owner)
                frame = this.#nested(inner.fn, owner, frame);
        }
        return { frame, byName, changing, reached, besides };
    }
    /** Whether a call may also reach a function that is not in the sources. */
    #mayLeadOut({ call }, frame) {
        const owner = call.callee.kind === 'member' ? call.callee.object : call.callee;
        const { things } = this.#evaluator.value(owner, frame);
        const all = withoutViews(things);
        const makings = new Set(all.flatMap((thing) => (thing.kind === 'instance' ? (thing.call ?? []) : [])));
        // What one activation does not tell of a making, another one may.
        const told = all.filter((thing) => thing.kind !== 'made' || !makings.has(thing.call));
        const kinds = new Set(told.map(({ kind }) => kind));
        return kinds.size > 1 && (kinds.has('outside') || kinds.has('made'));
    }
    /** Whether a wrapper calls itself. */
    #repeats(call, dispatch) {
        return call !== dispatch && this.#owner(call.fn) === this.#owner(dispatch.fn);
    }
    /** The function that others call: a function in it that nobody calls by name is handed on, as a lambda is. */
    #owner(fn) {
        const owner = calledFunction(fn);
        const outer = owner && owner.owner === null ? owner.outer : null;
        if (!owner || !outer || outer.kind === 'module' || this.#evaluator.callers.of(owner).length > 0)
            return owner;
        return this.#owner(outer);
    }
    /** The activation of a lambda, or of a function handed on, inside one that is already active. */
    #nested(fn, owner, frame) {
        const path = [];
        for (let at = fn; at && at !== owner; at = at.outer)
            path.unshift(at);
        let outer = frame;
        for (const one of path)
            outer = { fn: one, args: null, self: null, outer, depth: frame.depth, memo: new Map() };
        return outer;
    }
}
/** The named function that a lambda stands in. */
function calledFunction(fn) {
    let at = fn;
    while (at && at.kind === 'lambda' && at.name === '')
        at = at.outer;
    return at && at.kind !== 'module' ? at : null;
}
/** Whether what is called is an argument that a caller gives. */
function isGiven({ callee }, { args }) {
    return callee.kind === 'name' && args?.has(callee.name) === true;
}
function dependsOn(needs, fn) {
    for (let at = fn; at; at = at.outer)
        if (needs.has(at))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/default-clients.js



/** Doubts that what a client is made with may cause. */
const BY_OPTION = new Set(['parameter', 'unknown-headers', 'unknown-client', 'condition']);
/**
 * Judges a call again whose headers depend on what a client is made with, where that is up to whoever uses the sources: a
 * client that nobody configures sends what it sends by its defaults.
 */
class DefaultClients {
    #make;
    #reported;
    #closed = null;
    #isSpent = false;
    constructor(make, reported) {
        this.#make = make;
        this.#reported = reported;
    }
    /** The call with a client that has its defaults; null: it does not depend on a client's options alone. */
    of(context, doubt) {
        if (this.#isSpent || !BY_OPTION.has(doubt.cause))
            return null;
        try {
            const { parts, contexts } = this.#parts();
            const again = parts.evaluator.bounded(() => contexts.again(context));
            const isSame = again?.probe.hosts.some((host) => host !== null && context.probe.hosts.includes(host));
            return isSame ? again : null;
        }
        catch (error) {
            if (error instanceof OutOfBudget)
                this.#isSpent = true;
            else if (!(error instanceof TooManyWays))
                throw error;
            return null;
        }
    }
    #parts() {
        if (!this.#closed) {
            const parts = this.#make();
            this.#closed = { parts, contexts: new Contexts(parts.evaluator, parts.prober, this.#reported) };
        }
        return this.#closed;
    }
}
/** What makes clients, to which nothing in the sources gives options. */
function defaultSteps({ findings, top }) {
    const makers = [...findings.needs].filter((fn) => fn !== top.fn && fn.kind !== 'method');
    return makers.slice(0, 2).map((fn) => stepAt('defaults', fn, { fn }, default_clients_nameOf(fn)));
}
function default_clients_nameOf({ kind, name, owner }) {
    return (kind === 'constructor' && owner ? owner.name : name) || null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/getters.js


const calls = new WeakMap();
/** Finds the requests that properties make: of `connection.inputStream`, the call of `getInputStream()`. */
function* getterCalls(evaluator) {
    for (const facts of evaluator.program.files.values()) {
        const { getters } = evaluator.knowledge(facts.path);
        if (getters.size === 0 || !evaluator.program.language(facts.path).readsGetters)
            continue;
        for (const fn of facts.functions)
            for (const statement of fn.statements)
                for (const member of membersIn(statement.value, getters)) {
                    evaluator.count(1);
                    const call = (0,ensure/* ensure */.D)(calls, member, () => getters_callOf(member, getters));
                    yield { call, fn, statement, outermost: call };
                }
    }
}
function getters_callOf(member, getters) {
    const { start, end } = member;
    const callee = { ...member, name: getters.get(member.name) ?? member.name };
    return { kind: 'call', callee, args: [], creates: false, start, end };
}
function membersIn(expr, getters) {
    const own = expr.kind === 'member' && getters.has(expr.name) ? [expr] : [];
    return [...own, ...(0,scan_facts/* partsOf */.CI)(expr).flatMap((part) => membersIn(part, getters))];
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/implicit-calls.js



const implicit_calls_written = new WeakMap();
/** Finds requests that an extension of a client makes without naming it: `fun Client.alerts() = get(URL)`. */
function* implicitCalls(evaluator) {
    for (const site of evaluator.program.calls) {
        const { call, fn, outermost } = site;
        if (call.callee.kind !== 'name' || !fn.params[0]?.extended || !hasReceiver(fn))
            continue;
        if (evaluator.knowledge(fn.file).form(call.callee.name) !== 'verb')
            continue;
        const { functions, cls } = evaluator.targets.of(call, evaluator.unbound(fn));
        if (functions.length > 0 || cls)
            continue;
        yield { ...site, call: implicit_calls_onReceiver(call), outermost: rewritten(outermost, call) };
    }
}
function implicit_calls_onReceiver(call) {
    return (0,ensure/* ensure */.D)(implicit_calls_written, call, () => {
        const { start, end } = call.callee;
        const object = { kind: 'name', name: scan_facts/* RECEIVER */.iu, start, end: start };
        const name = call.callee.kind === 'name' ? call.callee.name : '';
        return { ...call, callee: { kind: 'member', object, name, start, end } };
    });
}
/** A chain of calls with one of them written out. */
function rewritten(chain, call) {
    if (chain === call)
        return implicit_calls_onReceiver(call);
    if (chain.kind === 'call')
        return (0,ensure/* ensure */.D)(implicit_calls_written, chain, () => ({ ...chain, callee: rewritten(chain.callee, call) }));
    return chain.kind === 'member' || chain.kind === 'index'
        ? { ...chain, object: rewritten(chain.object, call) }
        : chain;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/other-targets.js

/** Functions that are looked into for one question. With more, a request may be among those that are left. */
const other_targets_MAX_FUNCTIONS = 400;
/**
 * Where a call on the way to a request may reach another function as well. If that one sends a request of its own that
 * was not followed, what the first one sends says nothing of it.
 */
class OtherTargets {
    #evaluator;
    #prober;
    /** Functions that calls lead to on the ways that were followed. */
    #followed = new Map();
    #sending = new Map();
    #callsIn = null;
    constructor(evaluator, prober, contexts) {
        this.#evaluator = evaluator;
        this.#prober = prober;
        for (const { reached } of contexts)
            for (const { call, fn } of reached)
                (0,ensure/* ensure */.D)(this.#followed, call.call, () => new Set()).add(fn);
    }
    /** The first call on a way that may lead to a request which was not followed; null: there is none. */
    unfollowed({ besides }) {
        const open = besides.find(({ call, fn }) => !this.#followed.get(call.call)?.has(fn) && this.#sends(fn));
        if (!open)
            return null;
        const { start, end } = open.call.call;
        return { file: open.call.fn.file, start, end, inner: null };
    }
    /** Whether a function sends a request, itself or through what it calls. */
    #sends(asked) {
        const seen = new Set([asked]);
        for (const fn of seen) {
            const known = this.#sending.get(fn);
            if (known === false)
                continue;
            if (known || this.#sendsItself(fn)) {
                this.#sending.set(asked, true);
                return true;
            }
            // Not remembered: what the limit cuts off is not known.
            if (seen.size > other_targets_MAX_FUNCTIONS)
                return true;
            for (const next of this.#callees(fn))
                seen.add(next);
        }
        // All that they lead to was seen.
        for (const fn of seen)
            this.#sending.set(fn, false);
        return false;
    }
    #sendsItself(fn) {
        return (this.#calls().get(fn) ?? []).some((site) => this.#prober.sends(site, this.#evaluator.unbound(site.fn)));
    }
    #callees(fn) {
        return (this.#calls().get(fn) ?? []).flatMap((site) => this.#evaluator.targets.of(site.call, this.#evaluator.unbound(site.fn)).functions.map((one) => one.fn));
    }
    /** Calls by the functions in which they are. */
    #calls() {
        if (this.#callsIn)
            return this.#callsIn;
        const found = new Map();
        for (const site of this.#evaluator.program.calls)
            for (let at = site.fn; at && at.kind !== 'module'; at = at.outer)
                (0,ensure/* ensure */.D)(found, at, () => []).push(site);
        this.#callsIn = found;
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/process-defaults.js




/** Finds defaults of the whole process that set the header. */
class ProcessDefaults {
    #evaluator;
    #headers;
    #counts;
    #found = null;
    constructor(evaluator, headers, counts) {
        this.#evaluator = evaluator;
        this.#headers = headers;
        this.#counts = counts;
    }
    /** Why a request that shows no header may have it; null: no default of the process is for it. */
    for({ call, fn }) {
        this.#found ??= this.#collect();
        const { language } = this.#evaluator.program.facts(fn.file);
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        const found = this.#found.find((one) => one.language === language &&
            this.#isOneProcess(one.at.file, fn.file) &&
            (one.row.requests?.includes(name) ?? true) &&
            !(one.row.factory && this.#creates(call, fn)));
        return found ? { cause: 'process-default', at: found.at } : null;
    }
    /** Whether code of two packages may run in one process: one of them leads to the other. */
    #isOneProcess(one, other) {
        const { program } = this.#evaluator;
        return program.reaches(one, other) || program.reaches(other, one);
    }
    /** Whether the client of a call is created by code. */
    #creates({ callee }, fn) {
        if (callee.kind !== 'member')
            return false;
        const things = withoutViews(this.#evaluator.value(callee.object, this.#evaluator.unbound(fn)).things);
        return things.length > 0 && things.every((thing) => thing.kind === 'made' && thing.call.creates);
    }
    #collect() {
        const found = [];
        const { program } = this.#evaluator;
        for (const facts of program.files.values()) {
            const { language } = facts;
            const rows = this.#evaluator.libraries.of(language).processDefaults;
            if (rows.length === 0)
                continue;
            for (const fn of facts.functions) {
                if (!this.#counts({ fn }))
                    continue;
                const frame = this.#evaluator.unbound(fn);
                for (const { target, value, start, end } of fn.statements) {
                    const at = { file: fn.file, start, end, inner: null };
                    const add = (row) => {
                        found.push({ language, row, at });
                    };
                    if (target)
                        for (const row of rows)
                            if (this.#isSet(row, target, value, frame))
                                add(row);
                    for (const call of process_defaults_callsIn(value))
                        for (const row of rows)
                            if (this.#isCall(row, call, frame))
                                add(row);
                }
            }
        }
        return found;
    }
    #isSet({ sets, key }, target, value, frame) {
        const path = dotted(target).toLowerCase();
        if (!sets?.some((name) => isBelow(path, name.toLowerCase())))
            return false;
        const written = target.kind === 'index' ? this.#headers.keyOf(target.key, frame) : null;
        if (key !== undefined && written?.toLowerCase() !== key)
            return false;
        const name = written ?? (0,scan_facts/* lastName */.UK)(target);
        const given = this.#evaluator.value(value, frame);
        const named = (0,header_names/* isProperty */.uM)(name.replace(/^.*:/, '')) || /user_?agent/i.test(name);
        return named ? !isWrong(given) : this.#sends(this.#headers.of(given, /header/i.test(name)));
    }
    #isCall({ calls, key }, call, frame) {
        const path = `.${dotted(call.callee).toLowerCase()}`;
        if (!calls?.some((name) => path.endsWith(`.${name.toLowerCase()}`)))
            return false;
        const [first, second] = call.args;
        const given = (first && this.#headers.keyOf(first.value, frame)?.toLowerCase()) ?? '';
        if (second && (key === undefined ? given.endsWith(':useragent') : given === key))
            return !isWrong(this.#evaluator.value(second.value, frame));
        return (key === undefined && this.#sends(this.#headers.of(thingValue({ kind: 'made', name: '', call, frame }), false)));
    }
    #sends({ evidence: [first], unknown }) {
        return first ? first.state === 'set' && !isWrong(first.value) : unknown !== null;
    }
}
function isWrong(value) {
    const { status } = judgeValue(value);
    return status === 'malformed' || status === 'legacy';
}
/** Whether a dotted name is another, or a member of it; of `x.*` only members. */
function isBelow(path, name) {
    return name.endsWith('.*') ? path.startsWith(name.slice(0, -1)) : path === name || path.startsWith(`${name}.`);
}
function dotted(expr) {
    return (0,scan_facts/* memberNames */.hQ)(expr).reverse().join('.');
}
/** Calls in an expression, outside of functions in it. */
function process_defaults_callsIn(expr) {
    const inner = (0,scan_facts/* partsOf */.CI)(expr).flatMap(process_defaults_callsIn);
    return expr.kind === 'call' ? [expr, ...inner] : inner;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/request-objects.js



/** Objects nested deeper are not looked at. */
const request_objects_MAX_LEVEL = 60;
/** Requests that objects of the sources declare, as calls that are given the request and then its defaults, nearest first. */
function declaredRequests(evaluator) {
    const found = [...evaluator.program.files.values()].flatMap((facts) => {
        const kinds = evaluator.knowledge(facts.path).requestObjects;
        return kinds.length === 0 ? [] : requestsIn(facts, kinds, evaluator);
    });
    const withDefaults = new Set(found.filter(hasDefaults).map(({ call }) => call.args[0]?.value));
    return found.filter((site) => hasDefaults(site) || !withDefaults.has(site.call.args[0]?.value));
}
function requestsIn(facts, kinds, evaluator) {
    const found = [];
    /** Objects that are named under the same defaults: each is looked at once, however many ways lead to it. */
    const named = new Map();
    const defaultsIn = (around, { defaults }) => defaults ? around.map((one) => entryOf(one, defaults)).filter(isThere) : [];
    const visit = (expr, fn, around, level) => {
        if (level > request_objects_MAX_LEVEL)
            return;
        const outer = expr.kind === 'dict' ? [...around, expr] : around;
        if (expr.kind === 'dict')
            for (const kind of kinds) {
                const request = entryOf(expr, kind.key);
                if (request?.kind !== 'dict' || !kind.has.every((key) => entryOf(request, key)))
                    continue;
                if (kind.without?.some((key) => entryOf(expr, key)))
                    continue;
                if (kind.beside && !hasText(expr, kind.beside))
                    continue;
                found.push(siteOf(kind.key, [request, ...defaultsIn(outer, kind).toReversed()], request, fn));
            }
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            visit(part, fn, outer, level + 1);
        // An object elsewhere has the defaults of the object that names it.
        const nearest = expr.kind === 'name' ? kinds.flatMap((kind) => defaultsIn(outer, kind)).at(-1) : undefined;
        if (!nearest)
            return;
        const known = (0,ensure/* ensure */.D)(named, nearest, () => new Set());
        for (const thing of withoutViews(evaluator.value(expr, evaluator.unbound(fn)).things))
            if (thing.kind === 'dict' && !known.has(thing.expr)) {
                known.add(thing.expr);
                visit(thing.expr, thing.frame.fn, outer, level + 1);
            }
    };
    for (const fn of facts.functions)
        for (const { value } of fn.statements)
            visit(value, fn, [], 0);
    for (const { fields } of facts.classes)
        for (const { value } of fields)
            if (value)
                visit(value, facts.module, [], 0);
    return found;
}
function hasDefaults({ call }) {
    return call.args.length > 1;
}
function siteOf(name, values, { start, end }, fn) {
    const args = values.map((value) => ({ name: null, value, spread: false }));
    const callee = { kind: 'name', name, start, end: start };
    const call = { kind: 'call', callee, args, creates: false, start, end };
    const statement = { kind: 'run', target: null, value: call, blocks: [], type: null, start, end };
    return { call, fn, statement, outermost: call };
}
/** Whether an object has a key with a text, in any case. */
function hasText(dict, { key, value }) {
    const entry = entryOf(dict, key);
    return entry?.kind === 'text' && entry.value.toLowerCase() === value;
}
function entryOf(dict, name) {
    const entry = dict.entries.find(({ key }) => key?.kind === 'text' && key.value === name);
    return entry?.value ?? null;
}
function isThere(expr) {
    return expr !== null;
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/site-steps.js



/** The calls that lead to a request, the request, and what its URL is made of. */
function requestSteps({ chain, dispatch, probe, byName, changing }, approximate) {
    const callers = chain.map(({ call, fn }) => {
        const isGuess = byName?.file === fn.file && byName.start === call.start && byName.end === call.end;
        return stepAt('caller', call, { fn }, calledName(call), isGuess ? 'by-name' : null);
    });
    const doubt = probe.sdk ? 'unknown-client' : !probe.known ? 'unknown-request' : approximate ? 'approximate' : null;
    const changed = changing
        ? [{ kind: 'function', at: changing.at, name: changing.name, doubt: 'parameter' }]
        : [];
    return [
        ...callers,
        ...changed,
        stepAt('dispatch', dispatch.call, dispatch, calledName(dispatch.call), doubt),
        ...addressSteps(probe, dispatch),
    ];
}
/** What the first address is made of; the dispatch itself, where no literal is known. */
function addressSteps({ addresses: [first], guessed }, { call, fn }) {
    const doubt = guessed ? 'unknown-request' : null;
    if (!first || first.origins.length === 0)
        return [stepAt('address', call, { fn }, first ? first.value.replaceAll(api_hosts/* HOLE */.vs, '{\u2026}') : null, doubt)];
    return first.origins.map((at) => ({ kind: 'address', at, name: first.value.replaceAll(api_hosts/* HOLE */.vs, '{\u2026}'), doubt }));
}
/** The steps from the request to what sets its header, or takes it away. */
function evidenceSteps({ state, trail, file, start, end, name, value, doubt }) {
    const at = { file, start, end, inner: null };
    const cause = doubt?.cause ?? null;
    if (state !== 'set')
        return [...stepsOf(trail), { kind: state === 'near' ? 'near-miss' : 'removed', at, name, doubt: cause }];
    const set = { kind: 'set', at, name, doubt: cause };
    const [text] = value.texts;
    const [literal] = text?.origins ?? [];
    const given = text && literal ? [{ kind: 'value', at: literal, name: text.value.replaceAll(api_hosts/* HOLE */.vs, '{\u2026}'), doubt: null }] : [];
    return [...stepsOf(trail), set, ...given];
}
/**
 * Whether a step may be a guess though the header is sent for sure: a call to another address needs none, a client whose
 * header was found is known, and of a language that is read without a grammar no step is sure.
 */
function site_steps_isHarmless({ kind, doubt }) {
    return kind === 'address' || doubt === 'approximate' || doubt === 'unknown-client';
}
/** The first guess among steps; null: each was followed. */
function doubtIn(steps) {
    const guess = steps.find(({ doubt }) => doubt !== null);
    return guess?.doubt ? { cause: guess.doubt, at: guess.at } : null;
}
/** Where the trail ends: the place of the doubt, else the last that was reached. */
function endStep({ cause, at }, before) {
    const last = before.at(-1);
    return { kind: 'end', at: at ?? last.at, name: null, doubt: cause };
}
function calledName({ callee }) {
    const names = (0,scan_facts/* memberNames */.hQ)(callee).reverse();
    // The own object has another name in each language.
    return (names[0] === 'this' ? names.slice(1) : names).join('.') || (0,scan_facts/* lastName */.UK)(callee);
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/sites.js














/** Finds every call in scope of a program; what was found before the budget ended is kept. */
function findSites(evaluator, prober, reported, closed) {
    const contexts = new Contexts(evaluator, prober, reported);
    const found = [];
    const undecided = new Set();
    const crowded = new Set();
    const progress = { calls: 0 };
    let stopped = stoppedBy(() => {
        for (const dispatch of outermostDispatches(evaluator, prober, progress)) {
            const known = prober.probe(dispatch, evaluator.unbound(dispatch.fn))?.known === true;
            const ways = waysTo(dispatch, contexts, evaluator, known);
            if (ways === null && known && reported(dispatch.fn))
                crowded.add(dispatch.fn.file);
            if (ways === null || ways.length === 0)
                continue;
            found.push({ dispatch, contexts: ways });
        }
    });
    if (stopped !== null)
        for (const { fn } of evaluator.program.calls.slice(progress.calls))
            if (reported(fn))
                undecided.add(fn.file);
    const defaults = new ProcessDefaults(evaluator, prober.headers, ({ fn }) => reported(fn));
    const others = new OtherTargets(evaluator, prober, found.flatMap(({ contexts: ways }) => ways));
    const judge = new Judge(evaluator, defaults, others, new DefaultClients(closed, reported));
    const { requests, consumed } = withoutSteps(found, evaluator);
    const decided = (one) => {
        let own = [];
        const reason = stoppedBy(() => {
            own = judge.sites(one.dispatch, one.contexts);
        });
        if (reason !== null)
            undecided.add(one.dispatch.fn.file);
        stopped ??= reason;
        return own;
    };
    const sites = unique(requests.flatMap(decided));
    return { sites, undecided, stopped, crowded, requests: new Set([...consumed, ...found.flatMap(sites_callsOf)]) };
}
/** Leaves out the calls that only prepare a request for another one, and guesses that rest on what a known request gave. */
function withoutSteps(found, evaluator) {
    const isKnown = ({ contexts }) => contexts.some(({ probe }) => probe.known);
    const prepares = ({ dispatch: { call, fn } }) => evaluator.knowledge(fn.file).prepares((0,scan_facts/* lastName */.UK)(call.callee));
    const sent = found.filter((one) => isKnown(one) && !prepares(one));
    const known = new Set(sent.map(({ dispatch }) => dispatch.call));
    const consumed = new Set();
    const requests = new Set(found);
    for (const one of found) {
        const { dispatch, contexts } = one;
        const steps = contexts.flatMap(({ probe }) => [...probe.consumed]).filter((call) => call !== dispatch.call);
        if (!isKnown(one) && steps.some((call) => known.has(call)))
            requests.delete(one);
        else
            for (const call of steps)
                consumed.add(call);
    }
    return { requests: [...requests].filter(({ dispatch }) => !consumed.has(dispatch.call)), consumed };
}
function sites_callsOf({ dispatch, contexts }) {
    return [dispatch.call, ...contexts.flatMap(({ chain }) => chain.map(({ call }) => call))];
}
/** Why the work ended before its time; null: it came to its end. */
function stoppedBy(work) {
    try {
        work();
        return null;
    }
    catch (error) {
        if (error instanceof OutOfBudget)
            return error.message;
        throw error;
    }
}
/** The ways that lead to a request; null if there are too many to follow, as in a parser's own calls. */
function waysTo(dispatch, contexts, evaluator, known) {
    try {
        return evaluator.bounded(() => contexts.of(dispatch), known);
    }
    catch (error) {
        if (!(error instanceof TooManyWays))
            throw error;
        return null;
    }
}
/** Calls that a library, a property or an extension makes without a call in the source. */
function* unwrittenCalls(evaluator) {
    yield* declaredRequests(evaluator);
    yield* getterCalls(evaluator);
    yield* implicitCalls(evaluator);
}
/**
 * Of the calls in one chain, the outermost that sends a request.
 *
 * @param progress counts the calls of the program that are done
 */
function* outermostDispatches(evaluator, prober, progress) {
    const chosen = new Set();
    const connected = new Set();
    for (const [index, site] of [...evaluator.program.calls, ...unwrittenCalls(evaluator)].entries()) {
        progress.calls = index;
        if (chosen.has(site.outermost))
            continue;
        const step = connection(site, evaluator);
        if (step !== null && connected.has(step))
            continue;
        if (!prober.probe(site, evaluator.unbound(site.fn)))
            continue;
        chosen.add(site.outermost);
        if (step !== null)
            connected.add(step);
        yield site;
    }
}
/** A name for the connection that a call is a step of; null if it is none. */
function connection({ call, fn }, evaluator) {
    const isStep = evaluator.knowledge(fn.file).isStep((0,scan_facts/* lastName */.UK)(call.callee));
    const root = isStep ? rootKey(call.callee) : null;
    return root === null ? null : `${fn.file}:${fn.start}:${root}`;
}
class Judge {
    #evaluator;
    #defaults;
    #others;
    #clients;
    constructor(evaluator, defaults, others, clients) {
        this.#clients = clients;
        this.#evaluator = evaluator;
        this.#defaults = defaults;
        this.#others = others;
    }
    sites(dispatch, contexts) {
        const byEndpoint = new Map();
        for (const context of contexts) {
            const list = byEndpoint.get(context.endpoint.call);
            if (list)
                list.push(context);
            else
                byEndpoint.set(context.endpoint.call, [context]);
        }
        const client = this.#client(dispatch, contexts);
        const groups = [...byEndpoint.values()];
        const asked = groups.filter(([first]) => !first?.repeats).flatMap((group) => this.#endpoint(group, client));
        const paged = groups.filter(([first]) => first?.repeats).flatMap((group) => this.#endpoint(group, client));
        // A next page that is asked as the first was, or a second try, is no call of its own.
        const alike = (site) => asked.every((one) => one.status === site.status);
        const sites = asked.length === 0 ? paged : [...asked, ...paged.filter((site) => !alike(site))];
        const covered = sites.some((site) => site.status === 'ok' || site.status === 'templated');
        return covered ? sites.map((site) => dropped(site, contexts)) : sites;
    }
    /** One site if all ways to an endpoint agree; else one for each way. */
    #endpoint(group, client) {
        const judged = group.map((context) => this.#judge(context, context.endpoint, client));
        const [first] = judged;
        if (!first)
            return [];
        if (judged.every((one) => one.status === first.status))
            return [judged.reduce(withRetiredOf, judged.find((one) => one.confidence === 'high') ?? first)];
        return group.map((context) => this.#judge(context, context.top, client));
    }
    #judge(context, at, client) {
        const { probe, findings } = context;
        const host = probe.hosts.find((one) => one !== null) ?? null;
        const [path = null, ...others] = probe.paths;
        const where = { path: others.length > 0 ? null : path, method: probe.method, retired: probe.retired };
        const base = { call: at.call, file: at.fn.file, host, ...where, client, headers: findings.dictionary };
        const { approximate = false } = this.#evaluator.program.language(at.fn.file);
        const request = requestSteps(context, approximate);
        const guess = doubtIn(request);
        const [first] = findings.evidence;
        const ending = (steps, doubt) => ({
            steps: trail_chainOf([...request, ...steps, ...(doubt ? [endStep(doubt, [...request, ...steps])] : [])]),
        });
        if (!first) {
            const doubt = findings.unknown ?? guess ?? doubtIn(findings.looked) ?? this.#defaults.for(context.dispatch);
            const again = doubt && !guess ? this.#clients.of(context, doubt) : null;
            const byDefault = again && !this.#isOpen(again) ? again.findings : null;
            if (byDefault) {
                const steps = [...defaultSteps(context), ...byDefault.looked];
                const absent = stepAt('absent', context.dispatch.call, context.dispatch, null);
                return { ...base, ...NOT_SENT, cause: 'absent', ...ending([...steps, absent], null) };
            }
            const absent = doubt ? [] : [stepAt('absent', context.dispatch.call, context.dispatch, null)];
            const judged = doubt ? doubted(doubt) : { ...NOT_SENT, cause: 'absent' };
            return { ...base, ...judged, ...ending([...findings.looked, ...absent], doubt) };
        }
        const found = evidenceSteps(first);
        if (first.state !== 'set') {
            const cause = first.state === 'near' ? 'near-miss' : 'removed';
            const doubt = first.doubt ?? guess;
            const judged = { ...(doubt ? doubted(doubt) : NOT_SENT), cause };
            return { ...base, ...judged, blamed: sites_placeOf(first), ...ending(found, doubt) };
        }
        const valued = this.#valued(first, guess === null ? 'high' : 'low');
        const covered = valued.status === 'ok' || valued.status === 'templated';
        const doubt = first.doubt ?? doubtIn(request.filter((step) => !site_steps_isHarmless(step))) ?? (covered ? this.#doubtOf(context) : null);
        const open = covered && doubt ? doubt : valued.status === 'unverifiable' ? UNKNOWN_VALUE : null;
        return { ...base, ...(covered && doubt ? doubted(doubt) : valued), ...ending(found, open) };
    }
    /** Whether a call may send the header for all that is followed. */
    #isOpen({ findings, dispatch }) {
        const { evidence, unknown, looked } = findings;
        return evidence.length > 0 || (unknown ?? doubtIn(looked) ?? this.#defaults.for(dispatch)) !== null;
    }
    /** Whether a call on the way may send another request as well, of which nothing is known. */
    #doubtOf(context) {
        const at = this.#others.unfollowed(context);
        return at ? { cause: 'unknown-request', at } : null;
    }
    #valued(evidence, confidence) {
        const { status, text } = judgeValue(evidence.value);
        const setAt = sites_placeOf(evidence);
        return { status, confidence, cause: causeOf(status), userAgent: text, setAt, blamed: null };
    }
    /** Who decides over the header: the function around a dispatch that others call, else the object it is called on. */
    #client(dispatch, contexts) {
        const { call, fn } = dispatch;
        const wrapper = contexts.some((context) => context.top !== dispatch) ? calledFunction(fn) : null;
        if (wrapper)
            return { id: `${fn.file}:${wrapper.start}`, name: qualified(wrapper), file: fn.file, call, definition: wrapper };
        const receiver = call.callee.kind === 'member' ? call.callee.object : null;
        const key = receiver ? rootKey(receiver) : null;
        const root = receiver ? (0,scan_facts/* rootOf */.I5)(receiver) : null;
        const name = (0,scan_facts/* lastName */.UK)(call.callee);
        if (!root || key === null)
            return { id: `${fn.file}:${name.toLowerCase()}`, name, file: fn.file, call, definition: null };
        if (key.startsWith('this')) {
            const owner = sites_ownerOf(fn);
            return {
                id: `${fn.file}:${owner}.${key}`,
                name: key.replace('this', owner),
                file: fn.file,
                call,
                definition: null,
            };
        }
        const local = this.#evaluator.program.assignments(fn, key).length > 0 && fn.kind !== 'module';
        const scope = local ? `${fn.start}:` : '';
        const definition = this.#definition(fn, key);
        return {
            id: `${fn.file}:${scope}${key}`,
            name: key,
            file: fn.file,
            call,
            definition,
        };
    }
    #definition(fn, key) {
        for (let at = fn; at; at = at.outer) {
            const [first] = this.#evaluator.program.assignments(at, key);
            if (first)
                return first;
        }
        return null;
    }
}
/** The value of the header is not in the sources. */
const UNKNOWN_VALUE = { cause: 'unknown-value', at: null };
const NOTHING_SENT = { userAgent: null, setAt: null, blamed: null };
const NOT_SENT = { status: 'missing', confidence: 'high', ...NOTHING_SENT };
function doubted({ cause, at }) {
    return { status: 'unverifiable', confidence: 'low', ...NOTHING_SENT, cause, blamed: at };
}
/** A call that lacks the header although another way through the same dispatch has it. */
function dropped(site, contexts) {
    if (site.status !== 'missing' || site.cause !== 'absent')
        return site;
    const byParameter = contexts.some(({ top, endpoint, probe }) => top.call === site.call || (endpoint.call === site.call && endpoint.call !== probe.call));
    return byParameter && contexts.length > 1 ? { ...site, cause: 'dropped-parameter' } : site;
}
function causeOf(status) {
    if (status === 'malformed' || status === 'legacy')
        return status;
    return status === 'unverifiable' ? 'unknown-value' : 'set';
}
function sites_placeOf(evidence) {
    const { file, start, end } = evidence;
    const literal = evidence.value.texts[0]?.origins[0];
    return literal ?? { file, start, end, inner: null };
}
function sites_ownerOf(fn) {
    for (let at = fn; at; at = at.outer)
        if (at.owner)
            return at.owner.name;
    return 'this';
}
/** Name of a function with its class. */
function qualified(fn) {
    const named = calledFunction(fn) ?? fn;
    return named.owner ? `${named.owner.name}.${named.name}` : named.name;
}
/** One status per call: the gravest. What it may reach is kept of all. */
function unique(sites) {
    const byCall = new Map();
    for (const site of sites) {
        const known = byCall.get(site.call);
        if (!known)
            byCall.set(site.call, site);
        else
            byCall.set(site.call, sites_weight(site) > sites_weight(known) ? withRetiredOf(site, known) : withRetiredOf(known, site));
    }
    return [...byCall.values()];
}
/** A site with what another way to the same call may reach. */
function withRetiredOf(site, { retired }) {
    const others = retired.filter(({ endpoint }) => site.retired.every((one) => one.endpoint !== endpoint));
    return others.length === 0 ? site : { ...site, retired: [...site.retired, ...others] };
}
function sites_weight(site) {
    const grave = { ok: 0, templated: 0, unverifiable: 1, missing: 2, legacy: 3, malformed: 3 }[site.status];
    return 2 * grave + (site.confidence === 'high' ? 1 : 0);
}
/** A value as shown: holes as `{\u2026}`. */
function shown(text) {
    return text.value.replaceAll(api_hosts/* HOLE */.vs, '{\u2026}');
}

;// CONCATENATED MODULE: ./.build/src/scan/analysis/united-classes.js


/**
 * Files in which a class is one, although parts of it are in several: where a folder is the module, its methods are in any
 * file of the folder; a partial class has parts anywhere in its package. The first file that declares fields has the class.
 */
function withUnitedClasses(files, languageOf, packageOf) {
    const groups = new Map();
    const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const facts of ordered) {
        const { path, classes } = facts;
        const ofFolder = languageOf(path).foldersAreModules;
        for (const cls of classes.filter(({ outer, partial }) => outer === null && (ofFolder || partial)))
            (0,ensure/* ensure */.D)(groups, `${ofFolder ? (0,core_path/* folderOf */.yS)(path) : packageOf(facts)}/${cls.name}`, () => []).push(cls);
    }
    const whole = new Map();
    for (const parts of groups.values()) {
        const main = parts.find(({ fields }) => fields.length > 0) ?? parts[0];
        for (const part of parts)
            if (main && part !== main)
                whole.set(part, main);
    }
    for (const [part, main] of whole) {
        main.methods.push(...part.methods);
        main.fields.push(...part.fields);
        main.bases.push(...part.bases);
    }
    return files.map((facts) => united(facts, whole));
}
function united(facts, whole) {
    if (!facts.classes.some((cls) => whole.has(cls)))
        return facts;
    for (const fn of facts.functions)
        fn.owner = (fn.owner && whole.get(fn.owner)) ?? fn.owner;
    return { ...facts, classes: facts.classes.filter((cls) => !whole.has(cls)) };
}

// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 75 modules
var libraries = __webpack_require__(89282);
;// CONCATENATED MODULE: ./.build/src/scan/candidates.js



/** Beginnings of the children of `/security`, in the spellings that paths and libraries use. */
const CHILDREN = [
    'alert',
    'incident',
    'secure',
    'ti_?indicator',
    'threat',
    'runhunting',
    'cases',
    'collaboration',
    'rules',
    'security_?action',
    'host_?security',
    'provider_?tenant',
    'attack_?simulation',
    'audit_?log',
    'data_?discovery',
    'identities',
    'information_?protection',
    'labels',
    'microsoft.graph.security',
    'subject_?rights',
    'trigger',
];
/**
 * Strings of which a file must hold one to be looked at, whatever their case. Few: every one costs a pass over the
 * repository.
 */
function searchStrings(extraHosts) {
    return [
        'security.microsoft.',
        'securitycenter.microsoft.',
        'securitycenter.windows.',
        'wdatp-alertexporter',
        'graph.microsoft.',
        'microsoftgraph.chinacloudapi',
        ...extraHosts.filter((host) => !api_hosts/* API_HOSTS */.no.some((row) => row.host === host)),
        ...partner_prefixes/* PREFIX_STRINGS */.Ex,
        ...CHILDREN.flatMap((child) => {
            const words = child.includes('_?') ? [child.replace('_?', ''), child.replace('_?', '_')] : [child];
            return words.flatMap((word) => [`security/${word}`, `.security.${word}`]);
        }),
        ...libraries.LIBRARIES.flatMap(({ graphSecurity, addressed = [] }) => [
            ...(graphSecurity?.members ?? []),
            ...(graphSecurity?.nouns ?? []),
            ...addressed,
        ]),
        'advancedqueries/run',
        'advancedhunting/run',
        'machineactions',
        'runantivirusscan',
        'runliveresponse',
        'stopandquarantinefile',
        'restrictcodeexecution',
        'collectinvestigationpackage',
    ];
}

// EXTERNAL MODULE: ./.build/src/api/path-template.js + 1 modules
var path_template = __webpack_require__(5721);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
;// CONCATENATED MODULE: ./.build/src/scan/comment-lines.js
/**
 * Returns where the innermost call around each offset starts; null: no call is around it. Takes as long as sorting.
 *
 * @param calls of one file, in any order
 * @param offsets in ascending order
 */
function startsAround(calls, offsets) {
    const sorted = [...calls].sort((a, b) => a.start - b.start || b.end - a.end);
    const open = [];
    let next = 0;
    return offsets.map((at) => {
        for (let call = sorted[next]; call && call.start < at; call = sorted[++next]) {
            leaveUntil(open, call.start);
            open.push(call);
        }
        leaveUntil(open, at);
        return open.at(-1)?.start ?? null;
    });
}
/** Removes the calls that end at or before an offset, as far as none inside them is still open. */
function leaveUntil(open, at) {
    for (let last = open.at(-1); last && last.end <= at; last = open.at(-1))
        open.pop();
}
/** Returns which comment counts for a line, as an index: the first of those whose lines hold it; -1: none does. */
function commentAt(comments) {
    const files = new Map();
    const following = new Map();
    for (const [index, { location, lines }] of comments.entries()) {
        const taken = files.get(location.path) ?? new Map();
        const free = following.get(location.path) ?? new Map();
        files.set(location.path, taken);
        following.set(location.path, free);
        for (let line = freeFrom(free, lines.first); line <= lines.last; line = freeFrom(free, line)) {
            taken.set(line, index);
            free.set(line, line + 1);
        }
    }
    return (path, line) => files.get(path)?.get(line) ?? -1;
}
/** The first line from one on that no comment has taken; the lines on the way then lead there at once. */
function freeFrom(following, line) {
    let end = line;
    for (let next = following.get(end); next !== undefined; next = following.get(end))
        end = next;
    for (let at = line; at !== end;) {
        const next = following.get(at) ?? end;
        following.set(at, end);
        at = next;
    }
    return end;
}

;// CONCATENATED MODULE: ./.build/src/scan/compose.js







/** A declared request as a site; its block is the client. */
function declaredSite(call, reading) {
    const { file, host, path, retired, userAgent, near, name, block } = call;
    const { status, cause } = declaredStatus(call);
    const at = userAgent && placeOfValue(file, userAgent, reading);
    const step = (kind, { start, end }, of, doubt = null) => ({
        kind,
        at: { file, start, end, inner: null },
        name: of,
        doubt,
    });
    const ending = near
        ? step('near-miss', near, null)
        : at
            ? step('value', at, userAgent.value.replaceAll(api_hosts/* HOLE */.vs, '{\u2026}'))
            : status === 'missing'
                ? step('absent', call, null)
                : step('end', call, null, cause === 'connector' ? cause : 'unknown-value');
    return {
        call,
        file,
        status,
        confidence: 'high',
        cause,
        host,
        path,
        method: null,
        retired: retired.map((endpoint) => ({ endpoint, origins: [] })),
        userAgent: userAgent ? { value: userAgent.value, origins: [] } : null,
        setAt: at && { file, ...at, inner: at },
        blamed: near ? { file, ...near, inner: null } : null,
        headers: null,
        client: { id: `${file}:${block}`, name: name || 'request', file, call, definition: null },
        steps: [
            step('dispatch', call, name || 'request'),
            ...(host === null ? [] : [step('address', call, `${host}${path ?? ''}`)]),
            ending,
        ],
    };
}
function declaredStatus({ connector, near, userAgent, open }) {
    if (connector)
        return { status: 'unverifiable', cause: 'connector' };
    if (near)
        return { status: 'missing', cause: 'near-miss' };
    if (userAgent) {
        const status = judgeText(userAgent.value);
        return { status, cause: causeOf(status) };
    }
    return open ? { status: 'unverifiable', cause: 'unknown-value' } : { status: 'missing', cause: 'absent' };
}
/** Where the value is in the text that sets it: that may be a line with the name, or a whole program. */
function placeOfValue(file, { value, at }, reading) {
    const offset = value === '' ? -1 : (reading.sources.get(file)?.text.slice(at.start, at.end).indexOf(value) ?? -1);
    return offset === -1 ? at : { start: at.start + offset, end: at.start + offset + value.length };
}
/** Turns offsets into places, groups calls by client and cause. */
function compose(analysis, reading, request) {
    const declared = reading.declared();
    const found = [
        ...analysis.sites,
        ...declared.filter(({ file }) => reading.isJudged(file)).map((call) => declaredSite(call, reading)),
    ];
    const placed = found.map((one) => ({ found: one, site: placeSite(one, reading, request) }));
    placed.sort((a, b) => (0,finding/* compareText */.n6)(a.site.path, b.site.path) || a.site.line - b.site.line || a.site.column - b.site.column);
    const comments = withinCalls(reading.comments, found, reading);
    const refused = new Map(reading.refused);
    if (analysis.stopped !== null)
        for (const path of analysis.undecided)
            refused.set(path, analysis.stopped);
    for (const path of analysis.crowded)
        if (!refused.has(path))
            refused.set(path, 'too many ways lead to a request in it');
    return {
        sites: placed.map((one) => one.site),
        clients: clients(placed, comments, reading),
        unfollowed: analysis.unfollowed.map(({ host, isBare, ...origin }) => ({
            host,
            isBare,
            location: locate(origin, reading),
        })),
        literals: literals(analysis, found, reading),
        notJudged: [...refused].map(([path, reason]) => ({ path, reason })).sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path)),
        excluded: [
            ...excludedFiles(reading),
            ...excludedRequests(declared, reading),
            ...gatewayCalls(placed, request),
        ].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)),
        ignoreComments: comments,
        files: reading.sources.size,
    };
}
function excludedFiles(reading) {
    return [...reading.excluded].map(([path, exclusion]) => ({ path, line: null, ...exclusion }));
}
/** Requests that data files declare which the manifest takes out. */
function excludedRequests(declared, reading) {
    return declared.flatMap((call) => {
        const exclusion = reading.exclusionOf(call.file);
        return exclusion ? [{ path: call.file, line: locate(call, reading).start.line, ...exclusion }] : [];
    });
}
function gatewayCalls(placed, request) {
    return placed.flatMap(({ site: { path, line } }) => {
        const reason = request.gateway(path);
        return reason === null ? [] : [{ path, line, by: 'scan.clients', reason }];
    });
}
function locate(origin, reading) {
    const source = reading.sources.get(origin.file);
    if (source)
        return source.locate(origin.start, origin.end);
    return { path: origin.file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** Of a place over several lines, what stands on the first. */
function firstLine(origin, reading) {
    const place = locate(origin, reading);
    if (place.end.line === place.start.line)
        return place;
    const line = reading.sources.get(origin.file)?.line(place.start.line) ?? '';
    const column = Math.max(place.start.column, line.trimEnd().length + 1);
    return { ...place, end: { line: place.start.line, column } };
}
function placeSite(found, reading, request) {
    const span = { file: found.file, start: found.call.start, end: found.call.end };
    const { start, end } = firstLine(span, reading);
    const gateway = request.gateway(found.file) !== null;
    return {
        path: found.file,
        line: start.line,
        column: start.column,
        endColumn: end.column,
        endLine: locate(span, reading).end.line,
        status: gateway ? 'unverifiable' : found.status,
        confidence: found.confidence,
        host: found.host,
        endpoint: found.path === null ? null : (0,path_template/* pathTemplate */.M)(found.path),
        method: found.method,
        retired: found.retired.map((one) => ({ endpoint: one.endpoint, address: addressOf(one, reading) })),
        userAgent: found.userAgent ? shown(found.userAgent) : null,
        setAt: found.setAt ? locate(found.setAt, reading) : null,
        headersAt: found.status === 'missing' && found.headers ? firstLine(found.headers, reading) : null,
        client: found.client.id,
        sender: locate({ file: found.client.file, start: found.client.call.start, end: found.client.call.end }, reading),
        cause: gateway ? 'gateway' : causeIn(found, reading),
        steps: placeSteps(found.steps, reading),
    };
}
/** Steps with their lines, each line once by kind. */
function placeSteps(steps, reading) {
    const seen = new Set();
    return steps.flatMap(({ kind, at, name, doubt }) => {
        const location = firstLine(at, reading);
        const key = `${kind} ${location.path}:${location.start.line}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ kind, location, name, doubt }];
    });
}
/** Characters; a longer text shows no address at a glance, and many calls may share it. */
const LONGEST_ADDRESS = 2_000;
/** The shortest of the texts that make an address which has the word that names the endpoint. */
function addressOf({ endpoint, origins }, reading) {
    const words = endpoint.paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const named = origins.filter(({ file, start, end }) => {
        if (end - start > LONGEST_ADDRESS)
            return false;
        const text = reading.sources.get(file)?.text.slice(start, end).toLowerCase() ?? '';
        return words.some((word) => text.includes(word));
    });
    const [first] = named.sort((a, b) => a.end - a.start - (b.end - b.start));
    return first ? firstLine(first, reading) : null;
}
/** In a browser no script decides over the header. */
function causeIn({ cause, file }, reading) {
    const facts = reading.facts.get(file);
    return cause === 'absent' && facts && reading.language(file).runsInBrowser?.(facts.imports) ? 'browser' : cause;
}
const MAX_RELATED = 3;
/** A comment inside a call over several lines is for that call, which findings place on its first line. */
function withinCalls(comments, found, reading) {
    const calls = groupBy(found, ({ file }) => file);
    const byFile = groupBy(comments, ({ location }) => location.path);
    const moved = new Map();
    for (const [path, own] of byFile) {
        const source = reading.sources.get(path);
        const spans = (calls.get(path) ?? []).map(({ call }) => call);
        if (!source || spans.length === 0)
            continue;
        const placed = own
            .map((comment) => ({ comment, at: source.offsetAt(comment.location.start) }))
            .sort((a, b) => a.at - b.at);
        const starts = startsAround(spans, placed.map(({ at }) => at));
        for (const [index, { comment }] of placed.entries()) {
            const start = starts[index] ?? null;
            if (start !== null)
                moved.set(comment, { ...comment, lines: { ...comment.lines, first: source.positionAt(start).line } });
        }
    }
    return comments.map((comment) => moved.get(comment) ?? comment);
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        (0,ensure/* ensure */.D)(groups, keyOf(item), () => []).push(item);
    return groups;
}
function clients(placed, comments, reading) {
    const groups = new Map();
    const waiverAt = commentAt(comments);
    placed.forEach((one, index) => {
        const { path, line, client, cause, status, confidence } = one.site;
        // A comment at one call waives no other.
        const key = `${client} ${cause} ${status} ${confidence} ${waiverAt(path, line)}`;
        const group = groups.get(key);
        if (group)
            group.push({ index, one });
        else
            groups.set(key, [{ index, one }]);
    });
    return [...groups.values()].map((group) => {
        const { site, found } = group[0].one;
        const places = [...new Set(group.flatMap(({ one }) => relatedOf(one.found)))].slice(0, MAX_RELATED);
        return {
            id: site.client,
            name: found.client.name,
            definition: found.client.definition && firstLine({ file: found.client.file, ...found.client.definition }, reading),
            cause: site.cause,
            status: site.status,
            confidence: site.confidence,
            sites: group.map(({ index }) => index),
            related: places.map((place) => ({ message: place.message, location: locate(place.origin, reading) })),
        };
    });
}
function relatedOf(found) {
    const { blamed, client } = found;
    // The place of the finding needs no second mention.
    if (!blamed || (blamed.file === client.file && blamed.start === client.call.start))
        return [];
    return [{ message: BLAMED[found.cause] ?? 'the trail ends here', origin: blamed }];
}
const BLAMED = {
    'near-miss': 'sent under a name that is not User-Agent',
    removed: 'the header is removed or left empty here',
    condition: 'only under this condition',
    parameter: 'the headers come from the caller',
    'process-default': 'the default is set here',
    'unknown-client': 'the client comes from here',
};
/** Partner values anywhere, and whatever else calls in scope send. */
function literals(analysis, sites, reading) {
    const found = new Map();
    const add = (value, origin, status, sent) => {
        const key = `${origin.file}:${origin.start}`;
        if (found.get(key)?.sent || (found.has(key) && !sent))
            return;
        const inner = origin.inner && reading.isEditable(origin.file) ? locate({ file: origin.file, ...origin.inner }, reading) : null;
        found.set(key, { value, location: locate(origin, reading), inner, status, sent });
    };
    for (const one of analysis.partnerTexts)
        add(shown(one.text), one.origin, one.status, false);
    for (const site of sites)
        if (site.userAgent && site.setAt)
            add(shown(site.userAgent), site.setAt, site.status, true);
    return [...found.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.location.path, b.location.path) ||
        a.location.start.line - b.location.start.line ||
        a.location.start.column - b.location.start.column);
}

// EXTERNAL MODULE: ./.build/src/scan/kinds.js
var kinds = __webpack_require__(45994);
// EXTERNAL MODULE: ./.build/src/scan/languages/index.js + 28 modules
var languages = __webpack_require__(74484);
// EXTERNAL MODULE: ./.build/src/scan/aside.js
var aside = __webpack_require__(72569);
;// CONCATENATED MODULE: ./.build/src/scan/roles.js


/** In any language. */
const GENERATED_NAME = /[._]generated\.[a-z]+$/i;
const LEFT_OUT = [
    { patterns: [aside/* VENDORED */.ou], reason: 'it is in a folder for third-party code' },
    { patterns: [aside/* BUILT */.BT], reason: 'it is in a folder for build output' },
    {
        patterns: [GENERATED_NAME, ...patternsOf(({ generatedFiles }) => generatedFiles)],
        reason: 'its name marks it as generated or minified',
    },
];
/** In any language. The letter case of the last word counts: `GetLatest` is no test. */
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|[^/]*_test\.exs?|[^/]*\.(?:test|spec|tests|Test|Spec|Tests)\.[A-Za-z0-9]+)$/;
const SAMPLES = /(?:^|\/)(?:docs?|documentation|samples?|examples?|sampledata|sample[-_]data|demos?|tutorials?)\//i;
const DEFINITIONS = [aside/* TEST_FOLDERS */.PQ, TEST_NAME, ...patternsOf(({ testFiles }) => testFiles), SAMPLES];
/** What the records of languages say of the names of files. */
function patternsOf(pattern) {
    return [...new Set(languages/* ALL_LANGUAGES */.IB.map(pattern).filter((one) => one !== undefined))];
}
/** Documents, recorded traffic, pictures, archives, style sheets and lists of dependencies; by the end of the name. */
const NO_CODE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|pdf|docx?|pptx?|xlsx?|csv|tsv|svg|xsd|kql|po|pot|tex|log|har|sarif|png|jpe?g|gif|webp|ico|bmp|tiff?|avif|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|wav|ogg|zip|gz|tgz|xz|bz2|7z|rar|s?css|sass|less|lock|map|snap|resx)$/i;
const NO_CODE_NAMES = /(?:^|\/)(?:licen[cs]e|changelog|readme|notice|authors|contributing|codeowners|package-lock\.json|npm-shrinkwrap\.json|composer\.lock|project\.assets\.json|pnpm-lock\.yaml|yarn\.lock|go\.sum)$/i;
/** What the path and the manifests say of a file. */
function roleOf(path, settings) {
    const local = settings.local(path);
    if (NO_CODE.test(local) || NO_CODE_NAMES.test(local))
        return { kind: 'ignored' };
    const named = settings.sources(path);
    const folders = (0,aside/* withoutPackages */.mP)(local);
    const says = (pattern) => pattern.test(folders) && !named.some((glob) => pattern.test(glob));
    const isDefinition = DEFINITIONS.some(says);
    const vendored = settings.vendored(path);
    if (vendored)
        return isDefinition ? { kind: 'ignored' } : { kind: 'excluded', exclusion: vendored, lends: false };
    const leftOut = LEFT_OUT.find(({ patterns }) => patterns.some(says));
    if (leftOut)
        return { kind: 'left-out', reason: leftOut.reason };
    if (isDefinition)
        return { kind: 'definitions' };
    const exclusion = settings.test(path) ?? settings.outside(path);
    return exclusion ? { kind: 'excluded', exclusion, lends: true } : { kind: 'source' };
}

;// CONCATENATED MODULE: ./.build/src/scan/files.js




/** What the request and the repository say of paths. */
class Files {
    #request;
    #search;
    #roles = new Map();
    constructor(request, search) {
        this.#request = request;
        this.#search = search;
    }
    role(path) {
        const known = this.#roles.get(path);
        if (known)
            return known;
        const role = this.#role(path);
        this.#roles.set(path, role);
        return role;
    }
    #role(path) {
        const role = roleOf(path, this.#request.paths);
        const foreign = role.kind === 'source' && this.#search.isForeign(path) && !this.#isNamed(path);
        return foreign ? { kind: 'left-out', reason: 'it is part of a submodule' } : role;
    }
    #isNamed(path) {
        return this.#request.paths.sources(path).length > 0;
    }
    /** What a file is read for; null: it is not read. */
    use(path) {
        const role = this.role(path);
        if (role.kind === 'excluded')
            return role.lends ? role.exclusion : null;
        return role.kind === 'source' || role.kind === 'definitions' ? role.kind : null;
    }
    /** Whether a path that something imports may be read. */
    isOpen(path) {
        return this.#request.includes(path) || this.#request.lends(path);
    }
    elsewhere(path) {
        return this.#request.elsewhere(path);
    }
    /**
     * Files, without links, whose names count and that hold one of the strings.
     *
     * @param among the files to ask for; default: all
     */
    async linked(strings, isWanted, among) {
        const isOpen = (path) => isWanted(path) && this.#request.includes(path) && this.use(path) !== null;
        const found = await this.#search.find(strings, isOpen, among);
        return found.filter((path) => this.#search.target(path) === path);
    }
    /** Returns the files below each of the folders, by one pass over all files, however many folders there are. */
    below(folders) {
        const found = new Map(Array.from(folders, (folder) => [folder, []]));
        if (found.size === 0)
            return found;
        for (const path of this.#search.files())
            for (let folder = (0,core_path/* folderOf */.yS)(path); folder !== ''; folder = (0,core_path/* folderOf */.yS)(folder))
                found.get(folder)?.push(path);
        return found;
    }
    /** Returns the files in each of the folders, without those below, by one pass over all files. */
    beside(folders) {
        const found = new Map(Array.from(folders, (folder) => [folder, []]));
        if (found.size > 0)
            for (const path of this.#search.files())
                found.get((0,core_path/* folderOf */.yS)(path))?.push(path);
        return found;
    }
    /** Files that hold an address, or may; a link only if its target is not found itself. */
    async candidates(strings) {
        const isOurs = (path) => this.#request.includes(path) || this.elsewhere(path) !== null;
        const found = await this.#search.find(strings, (path) => isOurs(path) && this.role(path).kind !== 'ignored');
        const paths = new Set(found);
        return found.filter((path) => {
            const target = this.#search.target(path);
            return target === path || target === null || !paths.has(target) || this.role(target).kind !== 'source';
        });
    }
    /** A path in a folder that is not there, with the ending of a language that counts; null: none does. */
    #sampleIn(folder) {
        const paths = languages/* ALL_LANGUAGES */.IB.flatMap(({ extensions }) => extensions.map((ending) => `${folder}/a.${ending}`));
        return paths.find((path) => this.#request.includes(path)) ?? null;
    }
    leadsOut(path) {
        return this.#search.target(path) === null;
    }
    /** Folders of submodules and those that cannot be listed, and the first of the files that a sparse checkout leaves out, with the reason. */
    *absent() {
        let sparse = null;
        let count = 0;
        for (const { path, reason } of this.#search.absent()) {
            const inside = (reason === 'sparse' ? null : this.#sampleIn(path)) ?? path;
            if (!this.#request.includes(inside))
                continue;
            const role = this.role(inside);
            if (reason === 'submodule')
                yield { path, role, reason: 'the submodule is not checked out' };
            else if (reason === 'unlisted')
                yield { path, role, reason: 'the folder cannot be listed: permission is denied' };
            else if (role.kind === 'source' && (0,kinds/* kindOf */.I)(path, '') && ++count > 0)
                sparse ??= { path, role };
        }
        const more = count > 1 ? `, with ${count - 1} more` : '';
        if (sparse)
            yield { ...sparse, reason: `a sparse checkout leaves it out${more}` };
    }
}

// EXTERNAL MODULE: ./.build/src/scan/grammars.js + 8 modules
var scan_grammars = __webpack_require__(30294);
// EXTERNAL MODULE: ./.build/src/scan/import-paths.js
var import_paths = __webpack_require__(6273);
;// CONCATENATED MODULE: ./.build/src/scan/libraries/knowledge.js

/** The records of a run, by language. */
class Libraries {
    #records;
    #byLanguage = new Map();
    #words;
    constructor(records) {
        this.#records = records;
        const requests = records.flatMap(({ dispatches = [] }) => dispatches.filter(({ form }) => form !== 'setup'));
        this.#words = new Set(requests.flatMap(({ calls }) => calls.map((call) => call.toLowerCase())));
    }
    of(language) {
        const known = this.#byLanguage.get(language);
        if (known)
            return known;
        const knowledge = knowledgeOf(this.#records.filter(({ languages }) => languages.includes(language)));
        this.#byLanguage.set(language, knowledge);
        return knowledge;
    }
    /** Whether many classes have a method of that name because it is one of HTTP, in whatever language. */
    isRequestWord = byName((name) => this.#words.has(name) || guessedForm(name) !== null);
}
function knowledge_callsOf({ dispatches = [] }) {
    return dispatches.flatMap(({ calls }) => calls);
}
function belongsTo(name, modules) {
    const own = new Set(modules.map((one) => one.toLowerCase()));
    return prefixesOf(name).some((one) => own.has(one));
}
/** Of the forms that libraries give one name, the first of these holds. */
const FORMS = ['verb', 'request', 'send', 'setup'];
function knowledgeOf(records) {
    const dispatches = records.filter(({ declared }) => !declared).flatMap((one) => one.dispatches ?? []);
    const declared = new Set(records.filter((one) => one.declared).flatMap((one) => knowledge_callsOf(one).map((call) => call.toLowerCase())));
    const forms = new Map();
    for (const form of [...FORMS].reverse())
        for (const one of dispatches)
            if (one.form === form)
                for (const call of one.calls)
                    forms.set(call.toLowerCase(), form);
    const byModule = new Map();
    for (const one of records)
        for (const name of [...(one.modules ?? []), ...(one.clients ?? [])])
            byModule.set(name.toLowerCase(), [...(byModule.get(name.toLowerCase()) ?? []), one]);
    const owners = (dotted) => prefixesOf(dotted).flatMap((one) => byModule.get(one) ?? []);
    const lineOf = (own, name) => {
        const word = name.toLowerCase();
        const lines = own.flatMap((one) => one.dispatches ?? []);
        return lines.find(({ calls }) => calls.some((call) => call.toLowerCase() === word)) ?? null;
    };
    const dispatch = (dotted, name) => lineOf(owners(dotted), name);
    const modules = setOf(records, ({ modules: own }) => own);
    const functions = setOf(records, ({ functions: own }) => own);
    const makers = setOf(records, (one) => one.makers);
    const wrappers = setOf(records, (one) => one.wraps);
    const agents = new Map(records.flatMap((one) => Object.entries(one.agents ?? {})).map(([name, place]) => [name.toLowerCase(), place]));
    const otherHeaders = setOf(records, (one) => one.addsNoAgent);
    const clients = setOf(records, (one) => one.clients);
    const ends = setOf(records, (one) => one.graphSecurity?.ends);
    const receivers = setOf(records, (one) => one.receivers);
    const resets = setOf(records, (one) => one.resets);
    const keeping = setOf(records, (one) => one.keeps);
    const passing = setOf(records, (one) => one.passes);
    const handlers = setOf(records, (one) => one.handlers?.classes);
    const making = setOf(records, (one) => one.makesRequests);
    const taking = setOf(records, (one) => one.takesHeaders);
    const members = setOf(records, ({ takesMembers }) => takesMembers);
    const plain = setOf(records, (one) => one.withoutHeaders);
    const applied = setOf(records, (one) => one.applies);
    const links = setOf(records, (one) => one.links);
    const sessions = setOf(records, (one) => one.sessions);
    const opening = setOf(records, (one) => one.opens);
    const steps = callsThat(dispatches, ({ steps: is }) => is === true);
    const prepared = callsThat(dispatches, ({ prepares }) => prepares === true);
    const finished = callsThat(dispatches, ({ prepares }) => prepares !== true);
    return {
        isDeclared: (name) => declared.size > 0 && declared.has(name.toLowerCase()),
        form: byName((name) => forms.get(name) ?? null),
        dispatch,
        dispatchBehind: (link, name) => lineOf(records.filter(({ links }) => links?.includes(link)), name),
        isLink: (method) => links.has(method.toLowerCase()),
        isSession: (argument) => sessions.has(argument.toLowerCase()),
        named: (dotted) => {
            const end = dotted.lastIndexOf('.');
            return end === -1 ? null : dispatch(dotted.slice(0, end), dotted.slice(end + 1));
        },
        isLibrary: byName((dotted) => prefixesOf(dotted).some((one) => modules.has(one))),
        isFunction: (dotted) => functions.has(dotted.replace(/\.default$/, '').toLowerCase()),
        makesFunction: (dotted) => makers.has(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
        wraps: (dotted) => wrappers.has(dotted.replace(/\.default(?=\.|$)/, '').toLowerCase()),
        agentOf: (dotted) => agents.get(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
        addsNoAgent: (dotted) => otherHeaders.has(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
        isClient: (cls) => clients.has(cls.toLowerCase()),
        inheritedCalls: (cls, imported) => records
            .filter((one) => one.clients?.includes(cls) && (imported?.some((name) => belongsTo(name, one.modules ?? [])) ?? true))
            .flatMap((one) => one.dispatches ?? [])
            .flatMap(({ calls, through }) => (through === undefined ? [] : calls.map((name) => ({ name, through })))),
        isHeldAs: (cls, type) => records.some((one) => one.clients?.includes(cls) && one.interfaces?.includes(type)),
        isReceiver: (path) => receivers.size > 0 && receivers.has(path.toLowerCase()),
        isStep: byName((name) => steps.has(name)),
        prepares: (name) => prepared.has(name.toLowerCase()) && !finished.has(name.toLowerCase()),
        isReset: (name) => resets.has(name.toLowerCase()),
        keepsData: (name) => keeping.has(name.toLowerCase()),
        passes: (method) => passing.has(method.toLowerCase()),
        isHandler: (cls) => handlers.has(cls.toLowerCase()),
        nextHandlers: records.flatMap((one) => (one.handlers ? [one.handlers.next] : [])),
        takesMembers: (method) => members.has(method.toLowerCase()),
        holdsNoHeaders: (type) => plain.has(type.toLowerCase()),
        starts: (cls, method) => records.some(({ starts }) => starts?.classes.includes(cls) === true && starts.methods.includes(method)),
        makesRequests: (method) => making.has(method.toLowerCase()),
        takesHeaders: (method) => taking.has(method.toLowerCase()),
        isApplied: (member) => applied.has(member.toLowerCase()),
        opens: (name) => opening.has(name.toLowerCase()),
        processDefaults: records.flatMap((one) => one.processDefaults ?? []),
        declaredCalls: records.flatMap((one) => (one.declaredCalls ? [one.declaredCalls] : [])),
        injected: records.flatMap(({ injected }) => (injected ? [injected] : [])),
        typedClients: records.flatMap(({ typedClients }) => (typedClients ? [typedClients] : [])),
        requestObjects: records.flatMap((one) => one.requestObjects ?? []),
        endsGraphCall: byName((name) => ends.has(name)),
        options: records.flatMap((one) => one.options ?? []),
        settings: records.flatMap((one) => one.settings ?? []),
        plugins: records.flatMap(({ plugins }) => (plugins ? [plugins] : [])),
        containerBlocks: records.flatMap((one) => (one.containerBlocks ? [one.containerBlocks] : [])),
        getters: new Map(records.flatMap(({ getters = {} }) => Object.entries(getters))),
        fields: records.flatMap(({ fields }) => (fields ? [fields] : [])),
        graphSecurity: records.flatMap(({ graphSecurity }) => (graphSecurity ? [graphSecurity] : [])),
    };
}
/** An answer for each name in any case, worked out once. */
function byName(answer) {
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const found = answer(name.toLowerCase());
        known.set(name, found);
        return found;
    };
}
function setOf(records, names) {
    return new Set(records.flatMap((one) => names(one) ?? []).map((name) => name.toLowerCase()));
}
function callsThat(dispatches, holds) {
    return new Set(dispatches.filter(holds).flatMap(({ calls }) => calls.map((call) => call.toLowerCase())));
}
/** `a/b.c` and what it is below: `a/b`, `a`. */
function prefixesOf(dotted) {
    const whole = dotted.slice(0, MAX_NAME).toLowerCase();
    const ends = [...whole.matchAll(/[./:\\]/g)].map(({ index }) => index).filter((index) => index > 0);
    return [whole, ...ends.reverse().map((end) => whole.slice(0, end))];
}
/** Characters of a dotted name that are looked at; real ones have some dozens. */
const MAX_NAME = 200;

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
;// CONCATENATED MODULE: ./.build/src/scan/module-folders.js

/** Words of a module's name in an import; real ones have some six. */
const MAX_WORDS = 12;
/** The folders of a repository that are modules, by the names under which files import them. */
class ModuleFolders {
    #folders;
    #projects;
    /**
     * @param files all files of the repository
     * @param projects folders of project files, by the names that these give them
     */
    constructor(files, projects) {
        this.#folders = new Set(files.map(core_path/* folderOf */.yS));
        this.#projects = projects;
    }
    /** The folder that a file means by a module; null: none of the repository. */
    of(module, from) {
        const words = module.split('/');
        if (words.length > MAX_WORDS)
            return null;
        for (let end = words.length; end > 0; end--) {
            const project = this.#projects.get(words.slice(0, end).join('/'));
            if (project === undefined)
                continue;
            const folder = [project, ...words.slice(end)].filter((one) => one !== '').join('/');
            return this.#folders.has(folder) ? folder : null;
        }
        // A module of the language itself has no host.
        return words[0]?.includes('.') ? this.#endingAs(words, (0,core_path/* folderOf */.yS)(from)) : null;
    }
    /** The folder whose path the name of a module ends with, from the nearest folder around the file on. */
    #endingAs(words, around) {
        for (let start = 1; start < words.length; start++) {
            const end = words.slice(start).join('/');
            for (let root = around;; root = (0,core_path/* folderOf */.yS)(root)) {
                const folder = root === '' ? end : `${root}/${end}`;
                if (this.#folders.has(folder))
                    return folder;
                if (root === '')
                    break;
            }
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/packages.js




/** Bytes of a project file that are read for the projects that it names. */
const MOST_BYTES = 256 * 1024;
/** Projects that one leads to, directly or through others; a solution has some dozens. */
const MAX_PROJECTS = 200;
/**
 * The packages of a repository: the folders of the project files of a language. A name means what its own package
 * defines, and what is in another one only where an import or the project file leads there.
 */
class Packages {
    #ports;
    #languages;
    /** Project files by the folder and the language. */
    #projects = null;
    #folders = new Map();
    #uses = new Map();
    #names = new Map();
    #named = new Map();
    #modules = new Map();
    constructor(ports, languages) {
        this.#ports = ports;
        this.#languages = languages;
    }
    /** The folder of the package that a file is in; without a project file that of its manifest. */
    of(path, language) {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const key = `${language} ${folder}`;
        const known = this.#folders.get(key);
        if (known !== undefined)
            return known;
        const found = this.#find(path, folder, language);
        this.#folders.set(key, found);
        return found;
    }
    #find(path, folder, language) {
        const home = this.#ports.home(path);
        this.#projects ??= this.#collect();
        const own = this.#projects.get(language);
        for (let at = folder; at !== home && at !== ''; at = (0,core_path/* folderOf */.yS)(at))
            if (own?.has(at))
                return at;
        return home;
    }
    /** The folder that a file means by a module, where folders are modules; null: none of the repository. */
    folder(module, { path, language }) {
        return (0,ensure/* ensure */.D)(this.#modules, language, () => this.#foldersOf(language))?.of(module, path) ?? null;
    }
    #foldersOf(language) {
        const rules = this.#languages.find(({ id, foldersAreModules }) => id === language && foldersAreModules);
        if (!rules)
            return null;
        this.#projects ??= this.#collect();
        const named = new Map();
        for (const [folder, project] of this.#projects.get(language) ?? []) {
            const bytes = rules.namesModule ? this.#ports.read(project, MOST_BYTES) : null;
            const name = bytes && rules.namesModule?.exec((0,core_bytes/* roughTextOf */.Y9)(bytes))?.[1];
            if (name)
                named.set(name, folder);
        }
        return new ModuleFolders(this.#ports.files(), named);
    }
    #collect() {
        const languages = this.#languages.filter(({ projects }) => projects !== undefined);
        const found = new Map(languages.map(({ id }) => [id, new Map()]));
        for (const path of this.#ports.files()) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            for (const { id, projects } of languages)
                if (projects?.some((one) => (one.startsWith('*') ? name.endsWith(one.slice(1)) : name === one)))
                    found.get(id)?.set((0,core_path/* folderOf */.yS)(path), path);
        }
        return found;
    }
    /** Whether a name in one file may mean what another one defines. */
    reaches(from, other) {
        const { path, language } = from;
        const [own, to] = [this.of(path, language), this.of(other, language)];
        if (own === to || this.#leadsTo(own, language).has(to))
            return true;
        const uses = this.#usesOf(from);
        return uses.size > 0 && this.#namesOf(other, to).some((name) => uses.has(name));
    }
    /** Names by which an import may mean a file: those of its folders, from that of its package on, and its own. */
    #namesOf(path, folder) {
        const key = `${folder} ${path}`;
        const known = this.#names.get(key);
        if (known)
            return known;
        const found = packages_namesOf(path.split('/').slice(Math.max(0, folder.split('/').length - 1)));
        this.#names.set(key, found);
        return found;
    }
    /** What the imports of a file name, in the ways in which a folder or file may have the name. */
    #usesOf({ path, language, imports }) {
        const known = this.#uses.get(path);
        if (known)
            return known;
        const rule = this.#languages.find(({ id, uses }) => id === language && uses)?.uses;
        const text = rule ? this.#ports.text(path) : null;
        const written = rule && text !== null ? [...text.matchAll(rule)].map(([, module = '']) => module) : [];
        const found = new Set([
            ...written.flatMap((module) => wordsOf(module, null)),
            ...imports.flatMap(({ module, name }) => wordsOf(module, name)),
        ]);
        this.#uses.set(path, found);
        return found;
    }
    /** Packages that the project file of one names, directly or through others. */
    #leadsTo(from, language) {
        const key = `${language} ${from}`;
        const known = this.#named.get(key);
        if (known)
            return known;
        const found = new Set([from]);
        for (const one of found) {
            if (found.size > MAX_PROJECTS)
                break;
            for (const next of this.#namedIn(one, language))
                found.add(next);
        }
        this.#named.set(key, found);
        return found;
    }
    #namedIn(folder, language) {
        const own = this.#projects?.get(language);
        const project = own?.get(folder);
        const bytes = project === undefined ? null : this.#ports.read(project, MOST_BYTES);
        if (!bytes || !own)
            return [];
        return [...(0,core_bytes/* roughTextOf */.Y9)(bytes).matchAll(RELATIVE)].flatMap(([written]) => {
            const path = (0,core_path/* resolveInside */.LI)(folder, written.replaceAll('\\', '/'));
            if (path === null)
                return [];
            return own.has(path) ? [path] : own.has((0,core_path/* folderOf */.yS)(path)) ? [(0,core_path/* folderOf */.yS)(path)] : [];
        });
    }
}
/** A path out of the folder of a project: `..\Shared\Shared.csproj`, `../shared`. */
const RELATIVE = /\.\.[\\/][\w.\\/ -]{1,200}/g;
/** Folders, the last parts of their names, and the file without its ending. */
function packages_namesOf(segments) {
    const bare = segments.map((one, index) => (index === segments.length - 1 ? one.replace(/\.[^.]*$/, '') : one));
    const all = bare.map((one) => one.toLowerCase());
    return [...new Set([...all, ...all.flatMap((one) => one.split('.').slice(-1))])];
}
/** An import as a whole, its last words, and what is taken from it. */
function wordsOf(module, name) {
    const whole = module.toLowerCase().replace(/[.:\\/]+$/, '');
    const words = whole.split(/[./\\:]+/).filter((word) => word !== '');
    return [whole, ...words.slice(-2), ...(name === null ? [] : [name.toLowerCase()])];
}

// EXTERNAL MODULE: ./.build/src/scan/parsed-files.js
var parsed_files = __webpack_require__(52818);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
;// CONCATENATED MODULE: ./.build/src/scan/analysis/settings.js

/** Paths of one function that are looked at; Graph takes 20 requests in a batch. */
const MOST_PATHS = 200;
/** Values of configuration files by the name of their key, for code that reads settings. */
class Settings {
    #byKey = new Map();
    #keys = new Map();
    #securityPaths = new Map();
    #sorted = new Set();
    #defender = new Map();
    /** Notes a literal that is a path below Graph's `/security`, for `$batch` requests. */
    addSecurityPath(value, file, { start, end }) {
        const text = { value, origins: [{ file, start, end, inner: null }] };
        const known = this.#securityPaths.get(file);
        if (known)
            known.push(text);
        else
            this.#securityPaths.set(file, [text]);
    }
    /** The first of those between two places of a file, in order. Asked for when all are noted. */
    securityPaths(file, from, to) {
        const texts = this.#securityPaths.get(file) ?? [];
        if (!this.#sorted.has(file))
            texts.sort((a, b) => settings_startOf(a) - settings_startOf(b));
        this.#sorted.add(file);
        let first = 0;
        for (let end = texts.length; first < end;) {
            const middle = (first + end) >> 1;
            if (settings_startOf(texts[middle]) < from)
                first = middle + 1;
            else
                end = middle;
        }
        return texts.slice(first, first + MOST_PATHS).filter((text) => settings_startOf(text) < to);
    }
    /** Notes a literal that only code for Defender's APIs has: a host, a path, the name of a setting. */
    addDefender(file, at) {
        this.#defender.set(file, [...(this.#defender.get(file) ?? []), at]);
    }
    namesDefender(file, start, end) {
        return (this.#defender.get(file) ?? []).some((at) => at >= start && at < end);
    }
    add(key, value, file, start, end) {
        const name = settings_plain(key);
        if (name.length < 3 || value === '')
            return;
        this.#keys.set(key, file);
        const read = { value, origins: [{ file, start, end, inner: { start, end } }] };
        this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), read]);
    }
    /** Every key as written, with a file that has it. */
    get keys() {
        return this.#keys;
    }
    /** The text that a configuration file in a folder above a file gives a key; undefined if none does. */
    above(key, file) {
        const texts = this.#byKey.get(settings_plain(key)) ?? [];
        return texts.find((text) => file.startsWith(text.origins[0]?.file.replace(/[^/]*$/, '') ?? file))?.value;
    }
    /**
     * Null if no configuration file has such a key. The last word of a path of keys counts.
     *
     * @param mayRead whether the code that asks may read a configuration file
     */
    value(key, mayRead) {
        const word = key.split(/[:./]/).at(-1) ?? '';
        for (const name of word === key ? [key] : [key, word]) {
            const texts = (this.#byKey.get(settings_plain(name)) ?? []).filter(({ origins }) => mayRead(origins[0]?.file ?? ''));
            if (texts.length > 0)
                return { ...union(texts.map((one) => textValue(one.value, one.origins))), open: true };
        }
        return null;
    }
}
function settings_startOf(text) {
    return text?.origins[0]?.start ?? 0;
}
function settings_plain(key) {
    return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./.build/src/scan/api-address.js



/**
 * Whether a file holds an address of the APIs outside of comments. Where it is not clear it does: a comment counts as one
 * only where nothing before it on its line could make it a literal.
 *
 * @param ending of the file's name, in lower case
 */
function holdsApiAddress(text, ending, hosts) {
    const comments = (0,languages/* commentMarksOf */.hS)(ending);
    return holdsAddress(comments ? withoutComments(text, comments) : text, hosts);
}
function withoutComments(text, comments) {
    const lines = [];
    let open = null;
    for (const line of linesOf(text)) {
        if (line === '')
            continue;
        const piece = codeOf(line, comments, open);
        open = piece.still;
        if (piece.code !== '')
            lines.push(piece.code);
    }
    return lines.join('\n');
}
function* linesOf(text) {
    const ends = /\r\n?|\n/g;
    let start = 0;
    for (let end = ends.exec(text); end; end = ends.exec(text)) {
        yield text.slice(start, end.index);
        start = end.index + end[0].length;
    }
    yield text.slice(start);
}
function codeOf(line, comments, open) {
    let rest = line;
    if (open !== null) {
        const end = line.indexOf(open);
        if (end === -1)
            return { code: '', still: open };
        rest = line.slice(end + open.length);
    }
    const block = comments.block.find(([opening]) => rest.trimStart().startsWith(opening));
    if (block) {
        const [opening, close] = block;
        const inner = rest.slice(rest.indexOf(opening) + opening.length);
        const end = inner.indexOf(close);
        return end === -1 ? { code: '', still: close } : { code: inner.slice(end + close.length), still: null };
    }
    for (const opening of comments.line) {
        const at = rest.trimStart().startsWith(opening) ? 0 : behindSpace(rest, opening);
        if (at !== -1)
            rest = rest.slice(0, at);
    }
    return { code: rest, still: null };
}
/** Where a comment behind code begins; -1: there is none, or a literal may hold it. */
function behindSpace(line, opening) {
    const at = line.search(opening === '#' ? /\s#/ : opening === ';' ? /\s;/ : opening === '//' ? /\s\/\// : /\s--/);
    return at === -1 || /["'`]/.test(line.slice(0, at)) ? -1 : at;
}
/** Names of hosts, also ones that a program puts together: `api-{region}.securitycenter.microsoft.com`. */
const HOST = /[a-z0-9][a-z0-9.-]{0,250}|(?<![a-z0-9])\.security(?:center)?\.(?:microsoft|windows)\.[a-z]{2,3}(?![a-z0-9])/gi;
/** Beginnings of a path without its host, right behind what opens a literal or a hole. */
const PATH = /["'`}=\s(](\/?(?:(?:v1\.0|beta)\/)?security\/[a-z0-9_.]{1,60})/gi;
const CHILD = /\bsecurity\/[a-z0-9_.]{1,60}/gi;
/** Clients that know the address themselves. */
const SDK = new RegExp(libraries.LIBRARIES.flatMap(({ graphSecurity, addressed = [] }) => [
    ...(graphSecurity?.nouns ?? []).map((noun) => String.raw `\b${noun}[A-Z]`),
    ...addressed.map((call) => String.raw `\b${call}\b`),
]).join('|'));
function holdsAddress(code, hosts) {
    if (SDK.test(code) || (0,api_hosts/* isDefenderPath */.Pd)(code.replace(/["'`\s]/g, '?')))
        return true;
    for (const [, path = ''] of code.matchAll(PATH))
        if ((0,api_hosts/* isRelativeSecurity */.F$)(path))
            return true;
    let isShared = false;
    for (const { 0: name, index } of code.matchAll(HOST)) {
        const scope = scopeAt(code, name.toLowerCase(), index, hosts);
        if (scope === 'in')
            return true;
        if (scope === 'shared')
            isShared = true;
    }
    if (!isShared)
        return false;
    for (const [path] of code.matchAll(CHILD))
        if ((0,api_hosts/* isRelativeSecurity */.F$)(path))
            return true;
    return false;
}
/** `shared`: a host that other APIs have too, with a path that is not known. */
function scopeAt(code, name, at, hosts) {
    if (name.startsWith('.') || (code[at - 1] === '%' && /^[dsv]\.security/.test(name)))
        return 'in';
    const row = hosts.row(name.replace(/[.-]+$/, ''));
    if (!row)
        return 'out';
    const address = hosts.parse(code.slice(at, at + 2_000).replace(/["'`\s<>)\\][\s\S]*$/, ''));
    if (!address)
        return 'in';
    const scope = hosts.scope(address);
    if (scope === 'in' || (scope === 'open' && row.paths === 'all'))
        return 'in';
    // What a program fills in may be a version, or the whole path.
    return scope === 'open' || (/[{$%]/.test(address.path) && !(0,api_hosts/* isAudience */.l1)(address.path)) ? 'shared' : 'out';
}

;// CONCATENATED MODULE: ./.build/src/scan/dead-code.js
const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b[ \t]*(.*)\r?$/;
/** The text with blanks in the place of what `#if false` and the like leave out, so that all offsets stay. */
function withoutDeadCode(text, { never, always }) {
    if (!text.includes('#'))
        return text;
    const open = [];
    let dead = 0;
    return text
        .split('\n')
        .map((line) => {
        const [, directive, rest = ''] = DIRECTIVE.exec(line) ?? [];
        if (directive === undefined)
            return dead > 0 ? blank(line) : line;
        const branch = open.at(-1);
        if (branch?.dead)
            dead--;
        const condition = dead_code_conditionOf(rest);
        if (directive.startsWith('if')) {
            if (branch?.dead)
                dead++;
            const isIf = directive === 'if';
            open.push({ dead: isIf && condition === never, taken: isIf && condition === always });
        }
        else if (directive === 'endif')
            open.pop();
        else if (branch) {
            branch.dead = branch.taken || (directive === 'elif' && condition === never);
            branch.taken ||= directive === 'elif' && condition === always;
        }
        if (directive !== 'endif' && open.at(-1)?.dead)
            dead++;
        return line;
    })
        .join('\n');
}
function dead_code_conditionOf(rest) {
    return rest.replace(/\/[/*].*$/, '').replace(/[()\s]/g, '');
}
function blank(line) {
    return line.replace(/[^\r]/g, ' ');
}

// EXTERNAL MODULE: ./.build/src/scan/declared/embedded.js
var embedded = __webpack_require__(82968);
// EXTERNAL MODULE: ./.build/src/scan/declared/read.js + 4 modules
var read = __webpack_require__(82034);
// EXTERNAL MODULE: ./.build/src/scan/declared/requests.js + 1 modules
var requests = __webpack_require__(48396);
;// CONCATENATED MODULE: ./.build/src/scan/declared/settings-in.js

/** Notes the addresses and User-Agent values of a configuration file under the names of their keys. */
function collectSettings(file, data, hosts, settings) {
    settings_in_collect(data, null, 0, (key, { value, start, end }) => {
        if (isUseful(key, value, hosts))
            settings.add(key, value, file, start, end);
    });
}
/** @param around the key under which the map or list is */
function settings_in_collect(data, around, level, add) {
    if (level > 200)
        return;
    if (data.kind === 'list')
        for (const item of data.items)
            settings_in_collect(item, null, level + 1, add);
    if (data.kind !== 'map')
        return;
    const under = (names) => data.entries.find(({ key }) => names.test(key))?.value;
    const named = under(/^(?:name|key|id)$/i);
    // A schema describes a setting under its name: `api_url: { type: string, default: "https://..." }`.
    const described = under(/^(?:type|description)$/i)?.kind === 'text' ? around : null;
    for (const { key, value } of data.entries) {
        const isDefault = /^(?:value|default|default_?value)$/i.test(key);
        if (value.kind !== 'text')
            settings_in_collect(value, key, level + 1, add);
        else if (isDefault && named?.kind === 'text')
            add(named.value, value);
        else
            add(isDefault && described !== null ? described : key, value);
    }
}
function isUseful(key, text, hosts) {
    return (0,prefix/* looksLikePartner */.cG)(text) || hosts.parse(text) !== undefined || NAMES_AGENT.test(key);
}
/** Keys of what is sent as the User-Agent, whatever that is. */
const NAMES_AGENT = /(?:^|[._-])user[_-]?agent$/i;
/** The same for the constants of files and classes that a language uses for settings. */
function collectConstants(facts, language, hosts, settings) {
    const add = (name, value) => {
        const text = /^[A-Z][A-Z0-9_]+$/.test(name) ? textIn(name, value, hosts) : null;
        if (text)
            settings.add(name, text.value, facts.path, text.inner?.start ?? text.start, text.inner?.end ?? text.end);
    };
    const { files, classes } = language.settings ?? {};
    if (files?.test(facts.path))
        for (const { target, value } of facts.module.statements)
            if (target?.kind === 'name')
                add(target.name, value);
    for (const { name: cls, fields } of facts.classes)
        if (classes?.test(cls))
            for (const { name, value } of fields)
                if (value)
                    add(name, value);
}
/** A text, or what a call gives by default: `os.environ.get(name, text)`. */
function textIn(name, value, hosts) {
    const texts = value.kind === 'call' ? value.args.map((arg) => arg.value) : [value];
    for (const text of texts.map(settings_in_written))
        if (text && isUseful(name, text.value, hosts))
            return text;
    return null;
}
/** A literal, or literals that are written one after the other. */
function settings_in_written(expr) {
    if (expr.kind === 'text')
        return expr;
    const parts = expr.kind === 'join' ? expr.parts.filter((part) => part.kind === 'text') : [];
    if (expr.kind !== 'join' || parts.length < expr.parts.length)
        return null;
    const { start, end } = expr;
    return { kind: 'text', value: parts.map(({ value }) => value).join(''), inner: null, start, end };
}
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.:-]{0,100})[ \t]*[=:][ \t]*(["']?)([^\r\n"']{1,500})\2[ \t]*\r?$/gm;
/** The same for lines `NAME=value` (`.env`, `.ini`, `.properties`, Dockerfile). */
function collectLines(file, text, hosts, settings) {
    for (const match of text.matchAll(ASSIGNMENT)) {
        const [whole, name, , value] = match;
        const start = match.index + whole.lastIndexOf(value);
        if (isUseful(name, value, hosts))
            settings.add(name, value.trim(), file, start, start + value.length);
    }
}

// EXTERNAL MODULE: ./.build/src/text/waiver-comment.js
var waiver_comment = __webpack_require__(94131);
;// CONCATENATED MODULE: ./.build/src/scan/ignore-comments.js

/**
 * Comments `mde-partner-ignore <rule-id> -- <reason>`, whatever the comment syntax around them. One behind code is for
 * its line, one on a line of its own for the next line that is no such comment.
 */
function ignoreComments(source) {
    const found = commentsIn(source);
    const alone = new Set(found.map(({ location }) => location.start).flatMap((start) => (isAlone(source, start) ? [start.line] : [])));
    return found.map((comment) => {
        const first = comment.location.start.line;
        let last = first;
        while (alone.has(last))
            last++;
        return { ...comment, lines: { first, last } };
    });
}
/** Nothing but signs stand before the mark, or the word that opens a comment in batch files and m4. */
function isAlone(source, { line, column }) {
    const before = source.line(line).slice(0, column - 1);
    return !/[\p{L}\p{N}]/u.test(before.replace(/^\s*(?:rem|dnl)\s/i, ''));
}
/** Signs that open a comment, right before the mark; a text that only names the mark is no comment. */
const OPENING = /(?:#|\/\/|\/\*|\*|--|<!--|;|%|<#|\{\{!|\(\*|\brem|\bdnl)[ \t]*$/i;
function commentsIn(source) {
    const found = [];
    const { text } = source;
    for (let at = text.indexOf(waiver_comment/* WAIVER_MARK */.L); at !== -1; at = text.indexOf(waiver_comment/* WAIVER_MARK */.L, at + waiver_comment/* WAIVER_MARK */.L.length)) {
        if (!OPENING.test(text.slice(Math.max(0, at - 20), at)))
            continue;
        const newline = text.indexOf('\n', at);
        const end = Math.min(newline === -1 ? text.length : newline, at + 1_000);
        const line = text
            .slice(at, end)
            .replace(/\s*(?:\*\/|-->|#>|--\}\}|\*\))\s*$/, '')
            .trimEnd();
        const from = at + waiver_comment/* WAIVER_MARK */.L.length;
        const { rule, reason, owner, separator } = (0,waiver_comment/* readWaiverComment */.g)(line.slice(waiver_comment/* WAIVER_MARK */.L.length));
        const location = source.locate(at, at + line.length);
        found.push({
            location,
            rule: rule?.id ?? null,
            reason,
            owner,
            ruleLocation: rule ? source.locate(from + rule.start, from + rule.end) : location,
            separator: separator ? source.locate(from + separator.start, from + separator.end) : undefined,
        });
    }
    return found;
}

// EXTERNAL MODULE: ./.build/src/scan/nature.js
var nature = __webpack_require__(35778);
;// CONCATENATED MODULE: ./.build/src/scan/notebook.js

/** The code of a notebook's cells as one text whose places are those in the notebook. */
class NotebookText extends core_text/* SourceText */.D {
    #notebook;
    #pieces;
    constructor(notebook, text, pieces) {
        super(notebook.path, text);
        this.#notebook = notebook;
        this.#pieces = pieces;
    }
    /** Exact but for characters that JSON escapes. */
    positionAt(offset) {
        let low = 0;
        let high = this.#pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#pieces[middle].start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const piece = this.#pieces[low];
        return this.#notebook.positionAt(piece ? piece.origin + (offset - piece.start) : 0);
    }
    line(number) {
        return this.#notebook.line(number);
    }
}
/** Code cells of a notebook; lines of other languages and shell escapes are blanked. */
function notebookText(notebook, root) {
    const pieces = [];
    let text = '';
    const cells = root.kind === 'map' ? root.entries.find((entry) => entry.key === 'cells')?.value : undefined;
    for (const cell of cells?.kind === 'list' ? cells.items : []) {
        if (cell.kind !== 'map')
            continue;
        const type = cell.entries.find((entry) => entry.key === 'cell_type')?.value;
        const source = cell.entries.find((entry) => entry.key === 'source')?.value;
        if (type?.kind !== 'text' || type.value !== 'code' || !source)
            continue;
        for (const line of source.kind === 'list' ? source.items : [source]) {
            if (line.kind !== 'text')
                continue;
            pieces.push({ start: text.length, origin: line.start });
            text += /^\s*[%!]/.test(line.value) ? line.value.replace(/[^\n]/g, ' ') : line.value;
        }
        text += '\n';
    }
    return new NotebookText(notebook, text, pieces);
}

;// CONCATENATED MODULE: ./.build/src/scan/plain/tokens.js
const SIGNS = /^(?:=>|->|::|\?\.|\?:|!!|==|!=|<=|>=|\+=|\.=|&&|\|\||[^\s\w])/;
const WORD = /[\p{L}_$@%][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;
/** Splits a source into tokens; comments vanish. Linear in the length of the text. */
function tokenize(source, language) {
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        const comment = commentEnd(source, at, language);
        if (comment !== null) {
            at = comment;
            continue;
        }
        const letter = source[at];
        if (/\s/.test(letter)) {
            at++;
            continue;
        }
        const token = tokenAt(source, at, letter, language);
        tokens.push(token);
        at = Math.max(token.end, at + 1);
    }
    return tokens;
}
function commentEnd(source, at, language) {
    const { line, block } = language.commentMarks;
    for (const [open, close] of block) {
        if (!source.startsWith(open, at))
            continue;
        const end = source.indexOf(close, at + open.length);
        return end === -1 ? source.length : end + close.length;
    }
    if (!line.some((open) => source.startsWith(open, at)))
        return null;
    const end = source.indexOf('\n', at);
    return end === -1 ? source.length : end;
}
function tokenAt(source, at, letter, language) {
    const template = language.templates.includes(letter);
    if (template || language.literals.includes(letter))
        return stringAt(source, at, letter, template);
    WORD.lastIndex = at;
    const word = WORD.exec(source);
    if (word)
        return { kind: 'word', text: word[0], start: at, end: at + word[0].length };
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(source);
    if (number)
        return { kind: 'number', text: number[0], start: at, end: at + number[0].length };
    const text = SIGNS.exec(source.slice(at, at + 3))?.[0] ?? letter;
    return { kind: 'sign', text, start: at, end: at + text.length };
}
function stringAt(source, start, quote, template) {
    if (source.startsWith(quote.repeat(3), start)) {
        const close = source.indexOf(quote.repeat(3), start + 3);
        const end = close === -1 ? source.length : close;
        return {
            kind: 'string',
            text: source.slice(start + 3, end),
            template,
            start,
            end: Math.min(source.length, end + 3),
        };
    }
    let at = start + 1;
    while (at < source.length && source[at] !== quote && source[at] !== '\n')
        at += source[at] === '\\' ? 2 : 1;
    const end = Math.min(at, source.length);
    return { kind: 'string', text: source.slice(start + 1, end), template, start, end: Math.min(source.length, end + 1) };
}

;// CONCATENATED MODULE: ./.build/src/scan/plain/read.js


const read_MAX_NESTING = 120;
const SKIPPED_WORDS = /^(?:val|var|let|const|my|our|local|return|private|public|internal|protected|override|suspend|static|final|async|await|try|else|new|open|data|lateinit|use|package|import)$/;
/** Words before what runs under a condition, more than once, or not at all. */
const CONDITIONS = /^(?:if|else|elsif|elif|unless|guard|when|switch|for|foreach|while|until|catch)$/;
const LEAVES = /^(?:return|throw|break|continue|die|next|last)$/;
/** Reads assignments, functions and calls of a language without a grammar. */
function readPlain(path, source, language) {
    const reader = new PlainReader(path, source, language);
    reader.statements(reader.module, 0);
    return {
        path,
        language: language.id,
        module: reader.module,
        functions: reader.functions,
        classes: [],
        outward: [],
        imports: [],
        annotations: [],
        comments: [],
        branches: new Map(),
    };
}
class PlainReader {
    module;
    functions;
    #path;
    #tokens;
    #language;
    #source;
    #at = 0;
    #fn;
    /** Ids of the braces around a statement of a function, each of which may not run. */
    #blocks = [];
    #blockCount = 0;
    /** The next statement runs under a condition, without braces. */
    #isConditional = false;
    constructor(path, source, language) {
        this.#path = path;
        this.#source = source;
        this.#language = language;
        this.#tokens = tokenize(source, language);
        this.module = this.#function('', 'module', null, 0, source.length);
        this.functions = [this.module];
        this.#fn = this.module;
    }
    #function(name, kind, outer, start, end) {
        const params = [];
        return {
            name,
            file: this.#path,
            kind,
            params,
            statements: [],
            owner: null,
            outer,
            self: null,
            test: false,
            start,
            end,
        };
    }
    #peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    #is(text, ahead = 0) {
        const token = this.#peek(ahead);
        return token !== undefined && token.kind !== 'string' && token.text === text;
    }
    /** Reads up to the bracket that closes the function. */
    statements(fn, nesting) {
        const before = { fn: this.#fn, blocks: this.#blocks };
        this.#fn = fn;
        this.#blocks = [];
        this.#isConditional = false;
        let level = 0;
        while (this.#at < this.#tokens.length) {
            if (this.#is('}') && fn.kind !== 'module' && level === 0)
                break;
            if (this.#is('{')) {
                level++;
                // In braces outside of all functions are the members of a class.
                if (fn.kind !== 'module')
                    this.#blocks = [...this.#blocks, ++this.#blockCount];
            }
            if (this.#is('}')) {
                level--;
                this.#blocks = this.#blocks.slice(0, -1);
            }
            this.#statement(nesting);
        }
        this.#fn = before.fn;
        this.#blocks = before.blocks;
    }
    #statement(nesting) {
        const token = this.#peek();
        if (token.kind === 'word' && token.text === this.#language.functionWord && this.#peek(1)?.kind === 'word') {
            this.#define(nesting);
            return;
        }
        const asks = token.kind === 'word' && CONDITIONS.test(token.text);
        if (token.kind !== 'word' || SKIPPED_WORDS.test(token.text)) {
            this.#at++;
            if (asks || LEAVES.test(token.text))
                this.#isConditional = asks && !this.#is('{') && !this.#is('if');
            return;
        }
        if (LEAVES.test(token.text))
            this.#isConditional = false;
        const start = this.#at;
        const target = this.#expr(nesting);
        if (this.#is(':') && this.#peek(1)?.kind === 'word')
            while (!this.#is('=') && this.#at < start + 12 && this.#peek())
                this.#at++;
        if (this.#is('=') || this.#is('+=') || this.#is('.=')) {
            const kind = this.#is('=') ? 'assign' : 'append';
            this.#at++;
            while (this.#peek()?.kind === 'word' && SKIPPED_WORDS.test(this.#peek()?.text ?? ''))
                this.#at++;
            this.#add(kind, target, this.#expr(nesting));
        }
        else if (target.kind !== 'name')
            this.#add('run', null, target);
        if (this.#at === start)
            this.#at++;
        if (asks)
            this.#isConditional = !this.#is('{');
    }
    /** `call() if $test;` */
    #isAskedBehind() {
        const next = this.#peek();
        if (next?.kind !== 'word' || !CONDITIONS.test(next.text))
            return false;
        return !this.#source.slice(this.#before(), next.start).includes('\n');
    }
    #add(kind, target, value) {
        const { start, end } = value;
        const isConditional = this.#isConditional || this.#isAskedBehind();
        const blocks = isConditional ? [...this.#blocks, ++this.#blockCount] : this.#blocks;
        this.#isConditional = false;
        this.#fn.statements.push({ kind, target, value, blocks, type: null, start: target?.start ?? start, end });
    }
    #define(nesting) {
        const name = this.#peek(1);
        const fn = this.#function(name.text, 'function', this.#fn, name.start, name.end);
        this.functions.push(fn);
        this.#at += 2;
        if (this.#is('('))
            this.#params(fn);
        let steps = 0;
        while (this.#peek() && !this.#is('{') && !this.#is('=') && !this.#is(';') && steps++ < 20)
            this.#at++;
        if (this.#is('=')) {
            this.#at++;
            const before = this.#fn;
            this.#fn = fn;
            this.#add('return', null, this.#expr(nesting));
            this.#fn = before;
        }
        else if (this.#is('{') && nesting < read_MAX_NESTING) {
            this.#at++;
            this.statements(fn, nesting + 1);
            this.#at++;
        }
    }
    /** `name: Type = default, ...` */
    #params(fn) {
        this.#at++;
        let expectsName = true;
        while (this.#peek() && !this.#is(')')) {
            const token = this.#peek();
            if (token.kind === 'word' && expectsName)
                fn.params.push({ name: token.text, fallback: null, type: null, rest: false });
            expectsName = this.#is(',');
            this.#at++;
        }
        this.#at++;
    }
    #expr(nesting) {
        const first = this.#operand(nesting);
        const parts = [first];
        while (this.#is(this.#language.joinOperator) && nesting < read_MAX_NESTING && parts.length < 400) {
            this.#at++;
            parts.push(this.#operand(nesting + 1));
        }
        if (parts.length === 1)
            return first;
        return { kind: 'join', parts, inner: null, start: first.start, end: parts.at(-1).end };
    }
    #operand(nesting) {
        let value = this.#primary(nesting);
        for (let steps = 0; steps < 400; steps++) {
            const token = this.#peek();
            if (!token || token.kind === 'string')
                break;
            const next = this.#peek(1);
            if (this.#language.members.includes(token.text) && next?.kind === 'word') {
                value = { kind: 'member', object: value, name: next.text, start: value.start, end: next.end };
                this.#at += 2;
            }
            else if (token.text === '(')
                value = this.#call(value, nesting);
            else if (token.text === '[' || (token.text === '{' && this.#isSubscript(value)))
                value = this.#index(value, nesting);
            else if (token.text === '{' && this.#language.trailingBlocks && value.kind === 'call')
                value = this.#withBlock(value, nesting);
            else if (token.text === '!!' || (token.text === '->' && (next?.text === '[' || next?.text === '{')))
                this.#at++;
            else
                break;
        }
        return value;
    }
    /** `$hash{key}`: a brace right behind a name. */
    #isSubscript(value) {
        return !this.#language.trailingBlocks && value.end === this.#peek()?.start;
    }
    #primary(nesting) {
        const token = this.#peek();
        if (!token)
            return { kind: 'opaque', parts: [], constant: false, start: 0, end: 0 };
        const { start, end } = token;
        if (token.kind === 'string') {
            this.#at++;
            return this.#string(token);
        }
        if ((token.text === '(' || token.text === '[' || token.text === '{') && nesting < read_MAX_NESTING) {
            const items = this.#items(nesting);
            const values = items.map((item) => item.value);
            const [only] = values;
            return token.text === '(' && values.length === 1 && only
                ? only
                : { kind: 'list', items: values, start, end: this.#before() };
        }
        if (token.kind === 'word' && !/^(?:if|when|while|for|else|fun|sub|class)$/.test(token.text)) {
            this.#at++;
            return { kind: 'name', name: token.text, start, end };
        }
        if (!/^[)\]};,]$/.test(token.text))
            this.#at++;
        return { kind: 'opaque', parts: [], constant: token.kind === 'number', start, end };
    }
    #before() {
        return this.#tokens[this.#at - 1]?.end ?? 0;
    }
    #string(token) {
        const { start, end, text } = token;
        const plain = (value) => ({
            kind: 'text',
            value: value.replaceAll(api_hosts/* HOLE */.vs, '\uFFFD'),
            inner: null,
            start,
            end,
        });
        if (!token.template)
            return plain(text);
        const parts = [];
        let last = 0;
        for (const match of text.matchAll(this.#language.hole)) {
            parts.push(plain(text.slice(last, match.index)));
            const name = match[2] ?? match[1] ?? '';
            const known = /^[A-Za-z_]\w*$/.test(name) ? `${this.#language.sigil ?? ''}${name}` : null;
            parts.push(known === null
                ? { kind: 'opaque', parts: [], constant: false, start, end }
                : { kind: 'name', name: known, start, end });
            last = match.index + match[0].length;
        }
        if (parts.length === 0)
            return { ...plain(text), inner: { start: start + 1, end: end - 1 } };
        parts.push(plain(text.slice(last)));
        return { kind: 'join', parts, inner: { start, end }, start, end };
    }
    /** What stands between brackets, separated by commas or double arrows. */
    #items(nesting) {
        const items = [];
        this.#at++;
        while (this.#peek() && !this.#is(')') && !this.#is(']') && !this.#is('}')) {
            const before = this.#at;
            const named = this.#peek()?.kind === 'word' && this.#is('=', 1);
            const name = named ? this.#peek().text : null;
            if (named)
                this.#at += 2;
            items.push({ name, value: this.#expr(nesting + 1), spread: false });
            while (this.#is(',') || this.#is('=>') || this.#is('to'))
                this.#at++;
            if (this.#at === before)
                this.#at++;
        }
        this.#at++;
        return items;
    }
    #call(callee, nesting) {
        if (nesting >= read_MAX_NESTING) {
            this.#at++;
            return callee;
        }
        const args = this.#items(nesting);
        return { kind: 'call', callee, args, creates: false, start: callee.start, end: this.#before() };
    }
    #index(object, nesting) {
        const [item] = this.#items(Math.min(nesting + 1, read_MAX_NESTING));
        const { start } = object;
        const end = this.#before();
        const read = item?.value ?? { kind: 'opaque', parts: [], constant: false, start, end };
        const key = read.kind === 'name' && !read.name.startsWith('$')
            ? { kind: 'text', value: read.name, inner: null, start, end }
            : read;
        return { kind: 'index', object, key, start, end };
    }
    /** `call(...) { ... }` */
    #withBlock(call, nesting) {
        if (nesting >= read_MAX_NESTING) {
            this.#at++;
            return call;
        }
        const fn = this.#function('', 'lambda', this.#fn, this.#peek()?.start ?? call.end, call.end);
        this.functions.push(fn);
        this.#at++;
        this.statements(fn, nesting + 1);
        this.#at++;
        const end = this.#before();
        const block = { name: null, value: { kind: 'function', fn, start: fn.start, end }, spread: false };
        return { ...call, args: [...call.args, block], end };
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/plain/rules.js
/** What the analysis asks of a language, for one that has no grammar. */
function plainRules({ id, extensions, projects, uses, commentMarks, joinOperator }) {
    return {
        id,
        grammar: '',
        extensions,
        projects,
        uses,
        commentMarks,
        nodes: {},
        joins: [joinOperator],
        choices: [],
        constructors: [],
        approximate: true,
    };
}

;// CONCATENATED MODULE: ./.build/src/scan/reading.js





















/** A command that makes a request, in a text that is no program of its own. */
const COMMAND = new RegExp(String.raw `\b(?:${libraries.LIBRARIES.filter(({ commands }) => commands)
    .flatMap(({ dispatches = [] }) => dispatches.flatMap(({ calls }) => calls))
    .map((call) => call.replaceAll('.', String.raw `\.`))
    .join('|')})\b`, 'i');
/** What was read of the repository. */
class Reading {
    facts = new Map();
    sources = new Map();
    settings = new Settings();
    /** Files that hold an address and are not judged, with the reason. */
    refused = new Map();
    /** Files that hold an address and are taken out by the manifest. */
    excluded = new Map();
    comments = [];
    #roots = [];
    #renumbered = new Set();
    #uses = new Map();
    #grammars;
    #hosts;
    #ports;
    #until;
    #languages = new Map();
    /** @param until reading of the clock after which nothing more is read */
    constructor(grammars, hosts, ports, until) {
        this.#grammars = grammars;
        this.#hosts = hosts;
        this.#ports = ports;
        this.#until = until;
    }
    has(path) {
        return this.#uses.has(path);
    }
    language(path) {
        return this.#languages.get(path);
    }
    isJudged(path) {
        return this.#uses.get(path) === 'source';
    }
    /** Whether lines are counted as in the file on disk, so that its characters can be replaced. */
    isEditable(path) {
        return !this.#renumbered.has(path);
    }
    /** What takes a file out of those that are judged; undefined: nothing does. */
    exclusionOf(path) {
        const use = this.#uses.get(path);
        return typeof use === 'object' ? use : undefined;
    }
    /** Requests that the data files declare, once all settings are known. */
    /** What judged data files hold. */
    data() {
        return this.#roots.filter(({ path }) => this.isJudged(path));
    }
    declared() {
        return this.#roots.flatMap(({ path, root }) => (0,requests/* declaredCalls */.M3)(path, root, this.#hosts, this.settings));
    }
    /** Names a file that is not read, with the reason or what takes it out, if it holds an address. */
    leaveOut(path, out) {
        if (this.has(path))
            return;
        this.#uses.set(path, typeof out === 'string' ? 'definitions' : out);
        this.#name(path, out, null);
    }
    /** @param picked it holds a searched string; a file that is only linked and cannot be read is no loss to report */
    async add(path, use, picked) {
        if (this.has(path) || (!picked && !(0,kinds/* kindOf */.I)(path, '')))
            return;
        this.#uses.set(path, use);
        const lose = (reason, text) => {
            if (picked && use !== 'definitions')
                this.#name(path, use === 'source' ? reason : use, text);
        };
        if (this.#isLate())
            return lose('the scan ran out of time', null);
        const bytes = this.#ports.read(path, sizes/* MOST_BYTES */.u.source);
        if (!bytes)
            return lose(`unreadable, or larger than ${(0,sizes/* sizeText */.l)(sizes/* MOST_BYTES */.u.source)}`, null);
        const text = (0,core_bytes/* roughTextOf */.Y9)(bytes);
        if ((0,nature/* isNoSource */.Te)(text))
            return;
        const kind = (0,kinds/* kindOf */.I)(path, text);
        if (!kind)
            return lose('its language is not supported', text);
        const fault = (0,kinds/* whyNotJudged */.Bd)(kind, text);
        if (fault !== null)
            return lose(fault, text);
        const source = new core_text/* SourceText */.D(path, (0,kinds/* withLineFeeds */.gX)(text, kind));
        if (source.text !== text)
            this.#renumbered.add(path);
        this.sources.set(path, source);
        if (use === 'source')
            this.comments.push(...ignoreComments(source));
        try {
            await this.#read(source, kind, use);
        }
        catch (error) {
            lose((0,kinds/* parsingFault */.bp)(error), text);
        }
    }
    async #read(source, kind, use) {
        const { path, text } = source;
        if (kind.as === 'language')
            await this.#parse(source, kind.language);
        else if (kind.as === 'plain')
            this.#keep(readPlain(path, text, kind.plain), plainRules(kind.plain));
        else
            await this.#data(source, kind.format, use);
        // What a data file declares is taken out request by request.
        if (typeof use === 'object' && this.facts.has(path))
            this.#name(path, use, text);
    }
    #isLate() {
        return this.#ports.now() > this.#until;
    }
    /** @param text null: not read yet */
    #name(path, out, text) {
        const bytes = text === null && !this.#isLate() ? this.#ports.read(path, sizes/* MOST_BYTES */.u.searchedSource) : null;
        const known = text ?? (bytes && (0,core_bytes/* roughTextOf */.Y9)(bytes));
        // What is too large or too late to be looked at may hold one.
        if (known !== null && ((0,nature/* isNoSource */.Te)(known) || !this.#holdsAddress(path, known)))
            return;
        if (typeof out === 'string')
            this.refused.set(path, out);
        else
            this.excluded.set(path, out);
    }
    /** Without NUL bytes, UTF-16 that has no mark and texts in binary files are plain. */
    #holdsAddress(path, text) {
        return holdsApiAddress(text.replaceAll('\0', ''), (0,languages/* extensionOf */.je)(path), this.#hosts);
    }
    async #parse(source, language) {
        const { path } = source;
        const text = language.conditions ? withoutDeadCode(source.text, language.conditions) : source.text;
        const { parsed } = this.#ports;
        const known = parsed?.get(path, text);
        const facts = known ?? (await this.#grammars.facts(path, text, language, budget/* LIMITS */.b.parsingMilliseconds));
        if (!known)
            parsed?.keep(path, text, facts);
        this.#keep(facts, language);
    }
    #keep(facts, language) {
        const { path } = facts;
        this.facts.set(path, facts);
        this.#languages.set(path, language);
        collectConstants(facts, language, this.#hosts, this.settings);
        for (const fn of facts.functions) {
            for (const { value } of fn.statements)
                this.#literals(value, path);
            for (const { fallback } of fn.params)
                if (fallback)
                    this.#literals(fallback, path);
        }
        for (const cls of facts.classes)
            for (const { value } of cls.fields)
                if (value)
                    this.#literals(value, path);
    }
    async #data(source, format, use) {
        const { path, text } = source;
        const command = format === 'notebook' ? languages/* SHELL_CELL */.gS : COMMAND;
        if (use === 'source' && command.test(text) && this.#holdsAddress(path, text))
            this.refused.set(path, 'it contains commands such as curl, which are not checked');
        if (format === 'lines')
            return collectLines(path, text, this.#hosts, this.settings);
        const roots = (0,read/* readData */.v)(text, format);
        if (format === 'notebook') {
            const notebook = notebookText(source, roots[0]);
            this.sources.set(path, notebook);
            return this.#parse(notebook, languages/* NOTEBOOK_LANGUAGE */.$U);
        }
        for (const root of roots.map((one) => (0,embedded/* withEmbedded */.t)(one))) {
            collectSettings(path, root, this.#hosts, this.settings);
            if (use !== 'definitions')
                this.#roots.push({ path, root });
        }
    }
    /** Notes paths below `/security` for `$batch` requests, and where Defender's API is named. */
    #literals(expr, path) {
        if (expr.kind === 'text') {
            if ((0,api_hosts/* isRelativeSecurity */.F$)(expr.value))
                this.settings.addSecurityPath(expr.value, path, expr);
            const host = this.#hosts.parse(expr.value)?.host;
            const named = host !== undefined && this.#hosts.row(host)?.paths === 'all';
            if (named || (0,api_hosts/* isDefenderPath */.Pd)(expr.value) || (0,api_hosts/* namesDefenderAddress */.E3)(expr.value))
                this.settings.addDefender(path, expr.start);
        }
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            this.#literals(part, path);
    }
}

;// CONCATENATED MODULE: ./.build/src/scan/rounds.js



const MAX_STRINGS = 120;
/** Strings for definitions: few files hold one, so that more of them cost little. */
const MAX_DEFINITIONS = 400;
/** Classes of one file that are looked for beside it. */
const MAX_MODULE_CLASSES = 20;
/** Methods of one file that are looked for as extensions. */
const MAX_EXTENSIONS = 60;
/** Variables of one file that are looked for in others. */
const MAX_VARIABLES = 20;
/** Short or frequent names lead into files that have nothing to do with the matter. */
const TOO_COMMON = /^(?:.{1,3}|get|post|put|patch|delete|main|init|__init__|setup|print|open|close|read|write|format|request|requests|response|string|object|error|exception|client|config|settings|index|utils?|common|helpers?|constants|types?|logger|logging|system|json|http|https|self|this|args|kwargs|data|result|results|value|values|value|length|return|console|process|window|document|array|date|math|number|boolean|promise|buffer|module|exports|require|import|assert|expect|context|dispose|equals|hash|tostring|runasync|execute|handle|parse|render|update|create|start|stop|close|list|load|save|find|remove|insert|invoke|validate)$/i;
/**
 * Strings that lead from files already read to those that use what they define.
 *
 * @param isAddress whether a text begins with a host of the APIs
 */
function linkStrings(facts, languageOf, isAddress) {
    const wanted = new Set();
    for (const one of facts) {
        const addresses = addressNames(one, isAddress).filter(isTelling);
        const handed = handedOut(one, isAddress);
        for (const name of [...addresses.slice(0, 40), ...handed, ...definedNames(one, languageOf(one.path))])
            wanted.add(name);
        if (wanted.size >= MAX_STRINGS)
            break;
    }
    return [...wanted].slice(0, MAX_STRINGS);
}
/**
 * Strings that lead from files already read to those that define what they use.
 *
 * @param all every file that was read, of whose definitions none is missing
 */
function definitionStrings(facts, languageOf, all) {
    const known = new Set();
    for (const { functions, classes } of all) {
        for (const { name } of functions)
            known.add(name);
        for (const { name } of classes)
            known.add(name);
    }
    const wanted = new Set();
    for (const one of facts) {
        const language = languageOf(one.path);
        if (one.classes.some(({ managed }) => managed))
            for (const text of language.container?.search ?? [])
                wanted.add(text);
        for (const [type, call] of Object.entries(language.setUpBy ?? {}))
            if (one.functions.some(({ params }) => params.some((param) => param.type === type)))
                wanted.add(call);
        for (const name of usedNames(one, language))
            if (!known.has(name))
                for (const text of definitions(name, language))
                    wanted.add(text);
        for (const name of language.variableDefinitions ? givenVariables(one) : [])
            for (const text of language.variableDefinitions?.(name) ?? [])
                wanted.add(text);
        for (const name of language.extensionDefinitions ? calledMethods(one) : [])
            if (!known.has(name))
                for (const text of language.extensionDefinitions?.(name) ?? [])
                    wanted.add(text);
        if (wanted.size >= MAX_DEFINITIONS)
            break;
    }
    return [...wanted].slice(0, MAX_DEFINITIONS);
}
/**
 * How classes with names that many packages have are defined, by the package whose files may use them without an import.
 *
 * @param all every file that was read, of whose classes none is missing
 */
function commonDefinitions(facts, languageOf, all, packageOf) {
    const known = new Map();
    for (const one of all)
        for (const { name } of one.classes)
            if (TOO_COMMON.test(name))
                (0,ensure/* ensure */.D)(known, name, () => new Set()).add(packageOf(one));
    const found = new Map();
    for (const one of facts) {
        const language = languageOf(one.path);
        if (!language.shares || !language.definitions)
            continue;
        const folder = packageOf(one);
        for (const name of usedNames(one, language)) {
            if (!/^[A-Z]\w/.test(name) || !TOO_COMMON.test(name) || known.get(name)?.has(folder))
                continue;
            const strings = (0,ensure/* ensure */.D)(found, folder, () => new Set());
            for (const text of language.definitions(name, true))
                strings.add(text);
        }
    }
    return found;
}
/** How code uses the classes of the read files that have names which many packages have, by the package. */
function commonUses(facts, languageOf, packageOf) {
    const found = new Map();
    for (const one of facts) {
        const { classUses } = languageOf(one.path);
        if (!classUses)
            continue;
        for (const { name } of one.classes.slice(0, MAX_MODULE_CLASSES)) {
            if (!TOO_COMMON.test(name))
                continue;
            const strings = (0,ensure/* ensure */.D)(found, packageOf(one), () => new Set());
            for (const text of classUses(name))
                strings.add(text);
        }
    }
    return found;
}
/** Strings that lead from keys of configuration files to the code and the templates that read them. */
function settingStrings(keys) {
    return [...keys].slice(0, MAX_STRINGS).flatMap(([key, file]) => {
        const mark = /\.ya?ml$/.test(file) ? [`{{${key}}}`, `{{ ${key} }}`] : [];
        return key.length < 6 || TOO_COMMON.test(key) ? mark : [key, ...mark];
    });
}
/** How a language writes the definition of a name. */
function definitions(name, { definitions: written = byKeyword }) {
    const bare = name.replace(/[^\w.-]/g, '');
    return bare === '' || TOO_COMMON.test(bare) ? [] : written(bare, /^[A-Z]/.test(bare));
}
function byKeyword(name, isType) {
    return isType ? [`class ${name}`, `const ${name}`] : [`function ${name}`, `const ${name} =`];
}
function usedNames(facts, { shares }) {
    const names = new Set();
    for (const one of facts.imports)
        if (one.name !== null)
            names.add(one.name);
    for (const cls of facts.classes)
        for (const base of cls.bases)
            names.add(base);
    // Where names are shared, no import leads to the class of a field or parameter.
    if (shares) {
        for (const { fields } of facts.classes)
            for (const { type } of fields)
                if (type !== null)
                    names.add(type);
        for (const { params, kind } of facts.functions)
            if (kind === 'constructor')
                for (const { type } of params)
                    if (type !== null)
                        names.add(type);
    }
    const owners = new Set();
    for (const fn of facts.functions)
        for (const { value } of fn.statements)
            rounds_collect(value, names, owners);
    for (const { fields } of facts.classes)
        for (const { value } of fields)
            if (value)
                rounds_collect(value, names, owners);
    return [...[...names].slice(0, 80), ...(shares ? [...owners].slice(0, 80) : [])];
}
/** Methods that code calls on objects, which may be defined as extensions of their classes. */
function calledMethods({ functions }) {
    const names = new Set();
    const visit = (expr) => {
        if (expr.kind === 'call' && expr.callee.kind === 'member' && isTelling(expr.callee.name))
            names.add(expr.callee.name);
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            visit(part);
    };
    for (const { statements } of functions)
        for (const { value } of statements)
            visit(value);
    return [...names].slice(0, MAX_EXTENSIONS);
}
/** Variables that calls are given and that no function of the file has: another file may give them a value. */
function givenVariables({ functions }) {
    const own = new Set();
    const names = new Set();
    const visit = (expr) => {
        if (expr.kind === 'call')
            for (const { value } of expr.args)
                if (value.kind === 'name' && isTelling(value.name))
                    names.add(value.name);
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            visit(part);
    };
    for (const { params, statements } of functions) {
        for (const { name } of params)
            own.add(name);
        for (const { target, value } of statements) {
            if (target?.kind === 'name')
                own.add(target.name);
            visit(value);
        }
    }
    return [...names].filter((name) => !own.has(name)).slice(0, MAX_VARIABLES);
}
/** @param owners takes the names of classes whose members are used, or that are in arguments */
function rounds_collect(expr, names, owners) {
    if (expr.kind === 'call' && (expr.callee.kind === 'name' || expr.creates))
        names.add((0,scan_facts/* lastName */.UK)(expr.callee));
    if (expr.kind === 'member')
        for (const type of expr.types ?? [])
            names.add(type);
    if (expr.kind === 'member' && expr.object.kind === 'name' && /^[A-Z]/.test(expr.object.name))
        owners.add(expr.object.name);
    if (expr.kind === 'call')
        for (const { value } of expr.args)
            for (const one of value.kind === 'join' ? value.parts : [value])
                if (one.kind === 'name' && /^[A-Z]/.test(one.name))
                    owners.add(one.name);
    for (const part of (0,scan_facts/* partsOf */.CI)(expr))
        rounds_collect(part, names, owners);
}
/** Returns whether an expression holds an address of the APIs, be it in a block: `Client { url(address) }`. */
function holding(isAddress) {
    const known = new Map();
    const holds = (expr) => {
        if (expr.kind === 'text')
            return isAddress(expr.value);
        if (expr.kind === 'function')
            return (0,ensure/* ensure */.D)(known, expr.fn, () => expr.fn.statements.some(({ value }) => holds(value)));
        return (0,scan_facts/* partsOf */.CI)(expr).some(holds);
    };
    return holds;
}
/** Constants, variables of all files, fields and keys that hold an address of the APIs. */
function addressNames(facts, isAddress) {
    const holds = holding(isAddress);
    const { statements } = facts.module;
    const constants = statements.flatMap(({ kind, target, value }) => kind === 'assign' && target?.kind === 'name' && holds(value) ? [target.name] : []);
    // What a function gives a variable of all files may come from a parameter: `Set-Variable -Name BaseUri -Value $Uri`.
    const isHeld = facts.functions.some((fn) => fn.statements.some(({ value }) => holds(value)) || fn.params.some(({ fallback }) => fallback && holds(fallback)));
    const given = isHeld
        ? facts.outward.flatMap(({ statement: { target } }) => (target?.kind === 'name' ? [target.name] : []))
        : [];
    const keysOf = (value) => value.kind !== 'dict'
        ? []
        : value.entries.flatMap(({ key, value: entry }) => {
            if (entry.kind === 'dict')
                return keysOf(entry);
            return key?.kind === 'text' && holds(entry) ? [key.value] : [];
        });
    const keys = statements.flatMap(({ value }) => keysOf(value));
    const fields = facts.classes.flatMap((cls) => cls.fields.flatMap(({ name, value }) => (value && holds(value) ? [name] : [])));
    const named = [...statements, ...facts.classes.flatMap((cls) => cls.fields)].flatMap(({ value }) => value && holds(value) ? namesBeside(value, holds) : []);
    return [...constants, ...given, ...fields, ...keys, ...named];
}
/** Names of what objects describe that hold an address: `{ name: 'baseUrl', default: 'https://...' }`. */
function namesBeside(expr, holds) {
    const below = (0,scan_facts/* partsOf */.CI)(expr).flatMap((part) => namesBeside(part, holds));
    if (expr.kind !== 'dict')
        return below;
    const under = (wanted) => expr.entries.find(({ key }) => key?.kind === 'text' && key.value === wanted)?.value;
    const [name, value] = [under('name'), under('default')];
    return name?.kind === 'text' && value?.kind === 'text' && holds(value) ? [name.value, ...below] : below;
}
/**
 * How others ask a container for what a file gives it: by the type (`@Bean Client alerts()`), or by a name that is set
 * up with an address (`addClient("alerts", client => ...)`).
 */
function handedOut({ functions }, isAddress) {
    const found = new Set();
    const holds = holding(isAddress);
    const visit = (expr) => {
        const [first, ...others] = expr.kind === 'call' ? expr.args : [];
        const isSetUp = others.some(({ value }) => value.kind === 'function' && holds(value));
        if (first?.value.kind === 'text' && isSetUp)
            for (const quote of ['"', "'"])
                found.add(`${quote}${first.value.value}${quote}`);
        for (const part of (0,scan_facts/* partsOf */.CI)(expr))
            visit(part);
    };
    for (const { provides, statements } of functions) {
        if (provides !== undefined && statements.some(({ value }) => holds(value)))
            found.add(`${provides} `);
        for (const { value } of statements)
            visit(value);
    }
    return [...found].slice(0, 20);
}
/** Fields that methods give an address of the APIs. */
function assignedFields(facts, isAddress) {
    return facts.functions.flatMap(({ owner, statements }) => statements.flatMap(({ target, value }) => owner && target?.kind === 'member' && value.kind === 'text' && isAddress(value.value) ? [target.name] : []));
}
/** Whether a name leads anywhere by itself, wherever it is found. */
function isTelling(name) {
    return name.length > 5 && !TOO_COMMON.test(name);
}
/**
 * Names of constants and fields with an address that many files have, by the folder around those that may mean them:
 * the parent of the file's own, unless that is the whole repository.
 */
function nearNames(facts, isAddress) {
    const found = new Map();
    for (const one of facts) {
        const short = addressNames(one, isAddress).filter((name) => name.length > 2 && !isTelling(name));
        const names = [...short, ...assignedFields(one, isAddress)].slice(0, 20);
        const own = (0,core_path/* folderOf */.yS)(one.path);
        if (names.length === 0 || own === '')
            continue;
        const folder = (0,core_path/* folderOf */.yS)(own) || own;
        const known = found.get(folder) ?? new Set();
        for (const name of names)
            known.add(name);
        found.set(folder, known);
    }
    return found;
}
/**
 * Names of the classes beside an address, by the folder whose files share them without an import. They are searched for
 * there alone, so that a common one leads no further.
 */
function moduleNames(facts, languageOf, isAddress) {
    const found = new Map();
    const holds = (expr) => (expr.kind === 'text' ? isAddress(expr.value) : (0,scan_facts/* partsOf */.CI)(expr).some(holds));
    for (const one of facts) {
        if (!languageOf(one.path).foldersAreModules || one.classes.length === 0)
            continue;
        const isIn = ({ statements }) => statements.some(({ value }) => holds(value));
        if (!one.annotations.some(holds) && !one.functions.some(isIn) && !isIn(one.module))
            continue;
        const names = (0,ensure/* ensure */.D)(found, (0,core_path/* folderOf */.yS)(one.path), () => new Set());
        for (const { name } of one.classes.slice(0, MAX_MODULE_CLASSES))
            names.add(name);
    }
    return found;
}
/** Classes, functions that others may call with a path or for a client, and types of what a container is given to hand on. */
function definedNames(facts, language) {
    const classes = facts.classes.map((cls) => cls.name).filter((name) => !TOO_COMMON.test(name));
    const functions = facts.functions
        .filter((fn) => (fn.params.length > 0 || givesClient(fn)) && fn.name.length > 5 && !TOO_COMMON.test(fn.name))
        .flatMap((fn) => [
        ...(language.calls?.(fn.name) ?? [`${fn.name}(`]),
        ...(language.borrows && isForAnyObject(fn) ? [`${fn.name}.${language.borrows}(`] : []),
    ]);
    const provided = facts.functions.flatMap(({ provides }) => provides ?? []);
    return [...new Set([...provided, ...classes, ...functions])].slice(0, 60);
}
/** Whether a function that no class has uses its object, which a call has to give it: `request.call(this, path)`. */
function isForAnyObject({ owner, statements }) {
    const uses = (expr) => (expr.kind === 'name' ? expr.name === 'this' : (0,scan_facts/* partsOf */.CI)(expr).some(uses));
    return owner === null && statements.some(({ value }) => uses(value));
}
/** Whether a function is named after the client or the like that it gives: `getClient()`. */
function givesClient({ name, statements }) {
    return CLIENT_NAME.test(name) && statements.some(({ kind }) => kind === 'return');
}
const CLIENT_NAME = /api|client|conn(?:ection)?$|http|instance|request|service|session/i;

;// CONCATENATED MODULE: ./.build/src/scan/scan.js



























/** Files of one folder that have a name which many files have. */
const MAX_NEAR_FILES = 30;
const LINK_ROUNDS = 2;
/** Rounds after these, which lead to definitions alone: a client may be made behind several classes. */
const DEFINITION_ROUNDS = 2;
const MAX_DEFINING_FILES = 60;
/** Looks at paths that may not exist; few bytes are read. */
const MAX_IMPORTS = 20_000;
/** Finds every call to an API in scope and what it sends as User-Agent. */
async function scanSources(request, ports) {
    const hosts = new api_hosts/* HostTable */.vf(request.hosts);
    const grammars = new scan_grammars/* Grammars */.R(ports.grammars, ports.now);
    const start = ports.now();
    const reading = new Reading(grammars, hosts, ports, start + budget/* LIMITS */.b.scanReadingMilliseconds);
    const files = new Files(request, ports.search);
    const packages = packagesOf(request, ports, reading);
    try {
        await readCandidates(reading, hosts, files);
        await scan_follow(reading, hosts, files, packages);
    }
    finally {
        await grammars.close();
    }
    const restore = ports.parsed ? (0,parsed_files/* remember */.k)(reading.facts.values()) : null;
    try {
        return compose(analyse(reading, hosts, ports, new Libraries(request.libraries ?? libraries.LIBRARIES), packages, start + budget/* LIMITS */.b.scanMilliseconds), reading, request);
    }
    finally {
        restore?.();
    }
}
function packagesOf({ paths }, { search, read }, { sources }) {
    const home = (path) => path.slice(0, path.length - paths.local(path).length).replace(/\/$/, '');
    const text = (path) => sources.get(path)?.text ?? null;
    return new Packages({ files: () => search.files(), read, home, text }, languages/* ALL_LANGUAGES */.IB);
}
async function readCandidates(reading, hosts, files) {
    let read = 0;
    for (const path of await files.candidates(searchStrings(hosts.hosts))) {
        const role = files.role(path);
        const elsewhere = files.elsewhere(path);
        const use = files.use(path);
        if (elsewhere !== null) {
            if (role.kind !== 'definitions')
                reading.leaveOut(path, role.kind === 'excluded' ? role.exclusion : elsewhere);
        }
        else if (role.kind === 'left-out')
            reading.leaveOut(path, role.reason);
        else if (files.leadsOut(path)) {
            if (role.kind === 'source' && (0,kinds/* kindOf */.I)(path, ''))
                reading.leaveOut(path, 'it is a link that leads out of the repository');
        }
        else if (role.kind === 'excluded' && !role.lends)
            reading.leaveOut(path, role.exclusion);
        else if (use === 'source' && read >= budget/* LIMITS */.b.scanFiles)
            reading.leaveOut(path, `more than ${budget/* LIMITS */.b.scanFiles} files contain an API URL`);
        else if (use !== null) {
            await reading.add(path, use, true);
            read++;
        }
    }
    for (const { path, reason, role } of files.absent())
        if (role.kind === 'excluded')
            reading.excluded.set(path, role.exclusion);
        else if (role.kind === 'source' || role.kind === 'left-out')
            reading.refused.set(path, reason);
}
/** Reads the files that define what the read ones use, or use what they define. */
async function scan_follow(reading, hosts, files, packages) {
    const add = async (path) => {
        const use = files.use(path);
        if (use !== null)
            await reading.add(path, use, false);
    };
    const keys = settingStrings(reading.settings.keys);
    const readers = await files.linked(keys, (path) => (0,kinds/* kindOf */.I)(path, '') !== null);
    for (const path of readers.slice(0, budget/* LIMITS */.b.linkedFiles))
        await add(path);
    const isAddress = (text) => hosts.parse(text) !== undefined;
    let last = [...reading.facts.values()];
    for (let round = 0; round < LINK_ROUNDS + DEFINITION_ROUNDS && last.length > 0; round++) {
        const languages = new Set(last.map((facts) => facts.language));
        const before = reading.facts.size;
        const imported = [...new Set(last.flatMap((facts) => (0,import_paths/* importPaths */.i)(facts, reading.language(facts.path))))].slice(0, MAX_IMPORTS);
        for (const path of imported.filter((one) => files.isOpen(one)))
            await add(path);
        const isFresh = (path) => (0,kinds/* speaks */.u5)(path, languages) && !reading.has(path);
        const languageOf = (path) => reading.language(path);
        const modules = files.beside((0,import_paths/* moduleFolders */.C)(last, languageOf, (module, from) => packages.folder(module, from)));
        const beside = inTurn([...modules.values()], isFresh);
        for (const path of beside.slice(0, round < LINK_ROUNDS ? budget/* LIMITS */.b.linkedFiles : MAX_DEFINING_FILES))
            await add(path);
        const addNear = async (found, within) => {
            for (const [folder, names] of found) {
                const near = await files.linked([...names], isFresh, folder === '' ? undefined : within.get(folder));
                for (const path of near.slice(0, MAX_NEAR_FILES))
                    await add(path);
            }
        };
        const defining = await files.linked(definitionStrings(last, languageOf, reading.facts.values()), isFresh);
        for (const path of defining.slice(0, round < LINK_ROUNDS ? budget/* LIMITS */.b.linkedFiles : MAX_DEFINING_FILES))
            await add(path);
        const packageOf = ({ path, language }) => packages.of(path, language);
        const common = commonDefinitions(last, languageOf, reading.facts.values(), packageOf);
        await addNear(common, files.below(common.keys()));
        if (round >= LINK_ROUNDS) {
            last = [...reading.facts.values()].slice(before);
            continue;
        }
        const using = await files.linked(linkStrings(last, languageOf, isAddress), isFresh);
        for (const path of using.slice(0, budget/* LIMITS */.b.linkedFiles))
            await add(path);
        const users = commonUses(last, languageOf, packageOf);
        await addNear(users, files.below(users.keys()));
        const nearby = nearNames(last, isAddress);
        const named = moduleNames(last, languageOf, isAddress);
        await addNear(nearby, files.below(nearby.keys()));
        await addNear(named, files.beside(named.keys()));
        last = [...reading.facts.values()].slice(before);
    }
}
/** The files of several folders, one of each after the other, so that no folder keeps the others out. */
function inTurn(folders, isWanted) {
    const wanted = folders.map((paths) => paths.filter(isWanted)).filter((paths) => paths.length > 0);
    const found = [];
    for (let place = 0; found.length < budget/* LIMITS */.b.linkedFiles; place++) {
        const next = wanted.flatMap((paths) => paths.slice(place, place + 1));
        if (next.length === 0)
            break;
        found.push(...next);
    }
    return found;
}
function analyse(reading, hosts, ports, libraries, packages, until) {
    const counts = (path) => reading.isJudged(path);
    const program = new Program({
        reaches: (from, to) => packages.reaches(from, to),
        folder: (module, from) => packages.folder(module, from),
        counts,
    });
    const united = withUnitedClasses([...reading.facts.values()], (path) => reading.language(path), ({ path, language }) => packages.of(path, language));
    for (const facts of united) {
        const language = reading.language(facts.path);
        writeDeclaredCalls(facts, libraries.of(facts.language));
        const classes = withPrototypeClasses(facts, language);
        program.add(withInheritedRequests(classes, language, libraries.of(facts.language)), language);
    }
    const tick = () => {
        if (ports.now() > until)
            throw new OutOfBudget('the scan ran out of time');
    };
    const evaluator = new Evaluator(program, reading.settings, libraries, tick);
    const closedWorld = () => {
        const closed = new Evaluator(program, reading.settings, libraries, tick, true);
        return { evaluator: closed, prober: new Prober(closed, hosts) };
    };
    try {
        const texts = partnerTexts(evaluator, counts);
        const isJudged = (fn) => !fn.test && counts(fn.file);
        const prober = new Prober(evaluator, hosts);
        const found = findSites(evaluator, prober, isJudged, closedWorld);
        const declared = byFile(reading.declared());
        const { uses, cut, stopped } = unfollowedUses(evaluator, hosts, prober.followed, found.requests, isJudged);
        const unfollowed = [
            ...unfollowedAddresses(program, hosts, prober.followed, isJudged),
            ...uses,
            ...reading
                .data()
                .flatMap(({ path, root }) => unfollowedValues(path, root, hosts, prober.followed, declared.get(path) ?? [])),
        ];
        return {
            ...found,
            stopped: found.stopped ?? stopped,
            undecided: new Set([...found.undecided, ...cut]),
            partnerTexts: texts,
            unfollowed,
        };
    }
    catch (error) {
        if (!(error instanceof OutOfBudget))
            throw error;
        return {
            sites: [],
            partnerTexts: [],
            unfollowed: [],
            undecided: new Set(reading.facts.keys()),
            stopped: error.message,
            crowded: new Set(),
        };
    }
}
function byFile(items) {
    const found = new Map();
    for (const item of items) {
        const known = found.get(item.file);
        if (known)
            known.push(item);
        else
            found.set(item.file, [item]);
    }
    return found;
}


/***/ }),

/***/ 94131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WAIVER_MARK),
/* harmony export */   g: () => (/* binding */ readWaiverComment)
/* harmony export */ });
/** The start of a comment that waives, after the comment's own syntax. */
const WAIVER_MARK = 'mde-partner-ignore';
/** A rule and a reason separated by something other than `--`. */
const SINGLE_WORD = /^([\s:]+)([\w-]+)([ \t]+[-\u2013\u2014:,;=]+[ \t]*|[\u2013\u2014:,;=]+[ \t]*|[ \t]+)(?=\S)/;
/** @param text one line, without trailing white space */
function readWaiverComment(text) {
    const dashes = text.indexOf('--');
    const other = dashes === -1 ? SINGLE_WORD.exec(text) : null;
    if (other) {
        const [whole, before = '', id = ''] = other;
        const end = before.length + id.length;
        const rule = { id, start: before.length, end };
        return { rule, ...reasonAndOwner(text.slice(whole.length)), separator: { start: end, end: whole.length } };
    }
    const named = dashes === -1 ? text : text.slice(0, dashes);
    const id = named.replace(/^[\s:]+/, '').trimEnd();
    const end = named.trimEnd().length;
    return {
        rule: id === '' ? null : { id, start: end - id.length, end },
        ...reasonAndOwner(dashes === -1 ? '' : text.slice(dashes + 2)),
        separator: null,
    };
}
const OWNER = '(owner:';
/** An owner is in parentheses at the end. */
function reasonAndOwner(text) {
    const whole = text.trim();
    const at = whole.endsWith(')') ? whole.lastIndexOf(OWNER) : -1;
    const owner = at === -1 ? '' : whole.slice(at + OWNER.length, -1).trim();
    const reason = owner === '' ? whole : whole.slice(0, at).trimEnd();
    return { reason: reason === '' ? null : reason, owner: owner === '' ? null : owner };
}


/***/ })

};

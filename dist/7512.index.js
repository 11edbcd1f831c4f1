export const id = 7512;
export const ids = [7512];
export const modules = {

/***/ 36695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ NEXT_PAGE),
/* harmony export */   E3: () => (/* binding */ namesDefenderAddress),
/* harmony export */   F$: () => (/* binding */ isRelativeSecurity),
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   Go: () => (/* binding */ isBelowSecurity),
/* harmony export */   KM: () => (/* binding */ namesDefender),
/* harmony export */   Pd: () => (/* binding */ isDefenderPath),
/* harmony export */   QW: () => (/* binding */ childName),
/* harmony export */   To: () => (/* binding */ SECURITY_CHILDREN),
/* harmony export */   l1: () => (/* binding */ isAudience),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   no: () => (/* binding */ API_HOSTS),
/* harmony export */   vI: () => (/* binding */ mayBeDefenderPath),
/* harmony export */   vf: () => (/* binding */ HostTable),
/* harmony export */   vs: () => (/* binding */ HOLE)
/* harmony export */ });
function rows(group, paths, ...hosts) {
    return hosts.map((host) => ({ host, group, paths }));
}
/**
 * Hosts in scope. Sources: defender-docs `defender-endpoint/api/exposed-apis-list.md`, `defender-endpoint/gov.md`,
 * `includes/improve-request-performance.md`, `defender-xdr/api-list-incidents.md`; microsoft-graph-docs
 * `concepts/deployments.md`; some rows are known from public code only.
 */
const API_HOSTS = [
    ...rows('mde', 'all', 'api.security.microsoft.com'),
    ...['us', 'eu', 'uk', 'au', 'swa', 'ina', 'aea'].flatMap((region) => rows('mde', 'all', `${region}.api.security.microsoft.com`)),
    ...['api', 'api-us', 'api-eu', 'api-uk', 'api-eu3'].flatMap((name) => rows('mde', 'all', `${name}.securitycenter.microsoft.com`)),
    ...['api', 'api-us', 'api-eu', 'api-uk'].flatMap((name) => rows('mde', 'all', `${name}.securitycenter.windows.com`)),
    ...rows('mde', 'all', 'api-gcc.securitycenter.microsoft.us', 'api-gov.securitycenter.microsoft.us'),
    ...rows('xdr', 'all', 'api-gcc.security.microsoft.us', 'api-gov.security.microsoft.us'),
    ...rows('xdr', 'all', 'api-us.security.microsoft.com', 'api-eu.security.microsoft.com'),
    ...rows('xdr', 'all', 'api-uk.security.microsoft.com'),
    ...['us', 'eu', 'uk'].flatMap((region) => rows('siem', 'all', `wdatp-alertexporter-${region}.securitycenter.windows.com`)),
    ...rows('siem', 'all', 'wdatp-alertexporter-us.securitycenter.windows.us'),
    ...rows('siem', 'all', 'wdatp-alertexporter-us.gcc.securitycenter.windows.us'),
    ...['us', 'eu', 'uk'].flatMap((region) => rows('siem', 'all', `wdatp-alertexporter-${region}.windows.com`)),
    ...rows('graph', 'security', 'graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us'),
    ...rows('graph', 'security', 'microsoftgraph.chinacloudapi.cn', 'graph.microsoft.de'),
];
/** Stands for a part of a text that is known only at run time; a private-use character. */
const HOLE = '\uE000';
/** Stands for the end of a URL that a response gave for its next page. */
const NEXT_PAGE = `?${HOLE}next`;
/** Returns the table with a manifest's changes. Every path on a proxy's host is in scope. */
class HostTable {
    #rows;
    constructor(changes = {}) {
        const table = new Map(API_HOSTS.map((row) => [row.host, row]));
        for (const host of changes.extra ?? []) {
            const name = bareHost(host);
            if (name !== '' && !table.has(name))
                table.set(name, { host: name, group: 'mde', paths: 'all' });
        }
        for (const host of changes.ignore ?? [])
            table.delete(bareHost(host));
        this.#rows = table;
    }
    get hosts() {
        return [...this.#rows.keys()];
    }
    row(host) {
        return this.#rows.get(host);
    }
    /** Parses a URL if its host is in the table. Holes may follow the host or be part of its name. */
    parse(text) {
        const match = ADDRESS.exec(text);
        if (!match)
            return undefined;
        const written = match[1].toLowerCase();
        const end = match[0].length;
        if (this.#rows.has(written))
            return { host: written, path: normalPath(text.slice(end)) };
        const hole = written.indexOf(HOLE);
        if (hole === -1)
            return undefined;
        const before = written.slice(0, hole);
        if (this.#rows.has(before)) {
            const start = text.toLowerCase().indexOf(before) + before.length;
            return { host: before, path: normalPath(text.slice(start)) };
        }
        const host = this.#byPattern(before, written.slice(written.lastIndexOf(HOLE) + 1));
        return host === undefined ? undefined : { host, path: normalPath(text.slice(end)) };
    }
    /** A host with a hole for its region, such as `api-{region}.securitycenter.microsoft.com`. */
    #byPattern(before, after) {
        if (!/^\.?(?:[a-z]+\.)*security(?:center)?\.[a-z]+\.[a-z]+$/.test(after))
            return undefined;
        for (const host of this.#rows.keys())
            if (host.startsWith(before) && host.endsWith(after))
                return host;
        return undefined;
    }
    /**
     * Whether a request to this URL needs the header. `open`: too little of the path is known (a bare origin, or a Graph
     * path that begins with a hole).
     */
    scope(address) {
        const row = this.#rows.get(address.host);
        if (!row)
            return 'out';
        if (isAudience(address.path))
            return 'out';
        if (row.paths === 'security')
            return securityPath(address.path);
        return address.path === '' || address.path === '/' ? 'open' : 'in';
    }
}
/** Optional scheme, no user information, host, optional port; what follows must not continue the host. */
const ADDRESS = /^\s*(?:https?:\/\/)?([a-z0-9\uE000][a-z0-9.\uE000-]{2,251})(?::[\d\uE000]{1,5})?(?=[/?#]|\s*$)/i;
/** The host of a URL or of a text that is only a host, in lower case; empty: it has none. */
function bareHost(text) {
    const match = ADDRESS.exec(text);
    return match ? match[1].toLowerCase() : '';
}
/** Removes query and fragment and collapses `//`. */
function normalPath(rest) {
    const cut = rest.search(/[?#]/);
    return (cut === -1 ? rest : rest.slice(0, cut)).replace(/\/{2,}/g, '/').trimEnd();
}
/** `.default` scopes name an audience and are never requested. */
function isAudience(path) {
    return path.toLowerCase().endsWith('/.default');
}
const VERSION = /^\/(?:v1\.0|beta|v\d+(?:\.\d+)?|\uE000)(?=\/|$)/i;
function securityPath(path) {
    if (path === '' || path === '/')
        return 'open';
    const rest = path.replace(VERSION, '');
    if (/^\/security(?:[/\uE000]|$)/i.test(rest))
        return 'in';
    if (rest === '' || rest === '/' || rest.startsWith(HOLE) || rest.startsWith(`/${HOLE}`))
        return 'open';
    return /^\/?\$batch$/i.test(rest) ? 'open' : 'out';
}
/** Children of Graph's `/security`; a path or an SDK chain without a host is in scope only through one of these. */
const SECURITY_CHILDREN = new Set([
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
function childName(segment) {
    return segment.toLowerCase().replace(/[^a-z0-9]/g, '');
}
const RELATIVE_SECURITY = /^\/?(?:(?:v1\.0|beta|\uE000)\/)?security\/([a-z0-9_.]+)/i;
/** Whether a path without a host, such as `/security/alerts_v2`, is in scope by itself. */
function isRelativeSecurity(path) {
    const match = RELATIVE_SECURITY.exec(path);
    return match !== null && SECURITY_CHILDREN.has(childName(match[1]));
}
/** Whether a path without a host is below Graph's `/security`, provided that it belongs to Graph. */
function isBelowSecurity(path) {
    return /^\/?(?:(?:v1\.0|beta|\uE000)\/)?security\/[a-z]/i.test(path);
}
const anyOf = (words) => `(?:${words.join('|')})`;
/** The end of a path segment: the end of the path, a query, a key, or an unknown part. */
const END_OF_SEGMENT = String.raw `(?:[/?(\uE000]|$)`;
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
    String.raw `advancedqueries\/run`,
    String.raw `advancedhunting\/run`,
    'machineactions',
    'exposurescore',
    'configurationscore',
    'libraryfiles',
    'runliveresponse',
    'runantivirusscan',
    'stopandquarantinefile',
    'collectinvestigationpackage',
    '(?:un)?restrictcodeexecution',
    String.raw `machines\/[^/?]+\/${MACHINE_ACTIONS}`,
    String.raw `machines\/(?:findbyip|findbytag|software\w+|secureconfigurations\w+)`,
    String.raw `vulnerabilities\/machinesvulnerabilities`,
]);
const MDE_TAIL = new RegExp(String.raw `\/${MDE_TAILS}${END_OF_SEGMENT}`, 'i');
/** Whether the words of a path with an unknown host show that it belongs to Defender. */
function isDefenderPath(path) {
    return MDE_TAIL.test(path);
}
/** Whether an environment variable, or another setting, has the URL of Defender's API: `MDE_BASE_URL`. */
function namesDefenderAddress(name) {
    return /^(?:ms_?)?(?:mde|defender|wdatp|mdatp)_?\w*(?:url|uri|host|base|endpoint)\w*$/i.test(name);
}
/** Whether the name of a class or file shows that it calls Defender. */
function namesDefender(name) {
    return (/(?<!bit|meta)defender|(?:^|[^a-z])(?:mde|wdatp|mdatp)(?:[^a-z]|$)/i.test(name) || /^M(?:DE|de)[A-Z]/.test(name));
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
const MDE_RESOURCE = new RegExp(String.raw `^(?:https?:\/\/)?\uE000\/*api\/(?:v1\.0\/)?${MDE_RESOURCES}${END_OF_SEGMENT}`, 'i');
/** Whether a path below an unknown host is Defender's if the code around it names Defender's API. */
function mayBeDefenderPath(path) {
    return MDE_RESOURCE.test(path);
}


/***/ }),

/***/ 88996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   TB: () => (/* binding */ hasUtf8Mark),
/* harmony export */   WP: () => (/* binding */ UTF8_MARK),
/* harmony export */   Wg: () => (/* binding */ utf8TextOf),
/* harmony export */   Y9: () => (/* binding */ roughTextOf),
/* harmony export */   _f: () => (/* binding */ wellFormedLength),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   xb: () => (/* binding */ isUtf32),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export encodingOf */
/** The only module that turns bytes of files into text, or that handles byte order marks. */
/** Bytes of the byte order mark of UTF-8 (Unicode 16, section 23.8). */
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** The byte order mark as a character. */
const MARK = '\uFEFF';
/** Returns the encoding that the byte order mark states, as `TextDecoder` names it; UTF-8 without a mark. */
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
function isUtf16(bytes) {
    return encodingOf(bytes) !== 'utf-8';
}
function isUtf32([a, b, c, d]) {
    return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}
function hasUtf8Mark(bytes) {
    return UTF8_MARK.every((byte, at) => bytes[at] === byte);
}
/** Decodes UTF-8, or UTF-16 with a byte order mark, and drops the mark; null if the bytes are not well-formed. */
function textOf(bytes) {
    return strict(encodingOf(bytes), bytes);
}
/** Decodes UTF-8 only and drops its byte order mark; null if the bytes are not well-formed. */
function utf8TextOf(bytes) {
    return strict('utf-8', bytes);
}
/** Decodes like `textOf`, with U+FFFD for what is not well-formed. */
function roughTextOf(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function strict(encoding, bytes) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Returns the number of bytes before the first sequence that is not UTF-8; their total if there is none. */
function wellFormedLength(bytes) {
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (isPrefix(bytes, middle, { stream: true }))
            good = middle;
        else
            bad = middle;
    }
    // Decoding can stop at the second, third or fourth byte of a sequence.
    while (!isPrefix(bytes, good, { stream: false }))
        good -= 1;
    return good;
}
/** @param options `stream` allows the last sequence to be incomplete */
function isPrefix(bytes, length, options) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), options);
        return true;
    }
    catch {
        return false;
    }
}
/** Copies a part of a text. In V8, a slice would keep the whole text in memory. */
function copyOf(part) {
    return structuredClone(part);
}


/***/ }),

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** Returns a function that computes a value on its first call and then returns it; for tables that few runs need. */
function lazy(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}


/***/ }),

/***/ 70917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sizeText),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** Most bytes read of each kind of input. Larger input is reported, never judged partly. */
const MOST_BYTES = {
    /** A manifest. */
    manifest: 64 * KIB,
    /** A logo; `logo-heavy` allows far less. */
    logo: 1_000_000,
    /** A text that is searched for a version, an excerpt, a suggestion or the words of a press release. */
    text: MIB,
    /** A source file to parse; parsing takes up to a second for each. */
    source: MIB,
    /** A source file that is too large to parse but is searched for API URLs. */
    searchedSource: 8 * MIB,
    /** A file that a change touched, which is compared with its earlier state. */
    changedFile: 16 * MIB,
    /** Captured traffic, which is read as a stream, so its size affects only the time. */
    har: GIB,
    /** One entry of captured traffic, without the content of the response. */
    harEntry: 16 * MIB,
    /** An earlier report of this program. */
    report: 64 * MIB,
    /** A landing page; the text that identifies it is near the start. */
    page: 512 * KIB,
    /** Output of git, such as the list of all files. */
    gitOutput: 256 * MIB,
};
/** `64 KiB`, for limits that are whole units. */
function sizeText(bytes) {
    const [unit, name] = bytes >= GIB ? [GIB, 'GiB'] : bytes >= MIB ? [MIB, 'MiB'] : [KIB, 'KiB'];
    return `${bytes / unit} ${name}`;
}


/***/ }),

/***/ 81155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ EXAMPLE_DOMAINS),
/* harmony export */   ix: () => (/* binding */ isStockName),
/* harmony export */   yi: () => (/* binding */ findFictionalName)
/* harmony export */ });
/* harmony import */ var _core_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66505);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);


/**
 * The fictional companies in Microsoft's documentation that no real company is named after, and the product of the
 * documented User-Agent: a listing with one of these names was copied and not filled in.
 */
const UNMISTAKABLE = ['Contoso', 'Fabrikam', 'ContosoCognito'];
/** Stock names of samples. Real companies have some of them too, so only a whole name counts, and only as a doubt. */
const STOCK = [
    'Acme',
    'Acme Corporation',
    'Adatum',
    'A. Datum',
    'Adventure Works',
    'Adventure Works Cycles',
    'Alpine Ski House',
    'Bar',
    'Baz',
    'Bellows College',
    'Best For You Organics',
    'City Power & Light',
    'Coho Vineyard',
    'Coho Winery',
    'Example Corp',
    'Foo',
    'Foo Bar',
    'Foobar',
    'Fourth Coffee',
    'Graphic Design Institute',
    'Humongous Insurance',
    'Lamna Healthcare',
    'Litware',
    'Lucerne Publishing',
    'Margie\u2019s Travel',
    'Munson\u2019s Pickles and Preserves Farm',
    'Nod Publishers',
    'Northwind',
    'Northwind Traders',
    'Proseware',
    'Quux',
    'Qux',
    'Relecloud',
    'School of Fine Art',
    'Southridge Video',
    'Tailspin',
    'Tailspin Toys',
    'Trey Research',
    'The Phone Company',
    'VanArsdel',
    'Wide World Importers',
    'Wingtip',
    'Wingtip Toys',
    'Woodgrove',
    'Woodgrove Bank',
];
const RESERVED_FOR_EXAMPLES = 'is reserved for examples';
/** DNS names reserved for examples and tests (RFC 2606, RFC 6761), and why nothing real is there. */
const EXAMPLE_DOMAINS = new Map([
    ['example', RESERVED_FOR_EXAMPLES],
    ['example.com', RESERVED_FOR_EXAMPLES],
    ['example.net', RESERVED_FOR_EXAMPLES],
    ['example.org', RESERVED_FOR_EXAMPLES],
    ['test', 'is reserved for tests'],
    ['invalid', 'is reserved for invalid names'],
]);
/** Matches whole words and camel-case humps: `ContosoGuard`, `myContoso` and `contoso.com`, not `Contosoft`. */
const UNMISTAKABLE_NAME = new RegExp(UNMISTAKABLE.flatMap((name) => {
    const [first = '', ...rest] = name;
    return [
        String.raw `(?<!\p{L})[${first}${first.toLowerCase()}]${rest.join('')}(?!\p{Ll})`,
        String.raw `(?<=\p{Ll})${name}(?!\p{Ll})`,
        String.raw `(?<!\p{L})(?:${name.toUpperCase()}|${name.toLowerCase()})(?!\p{L})`,
    ];
}).join('|'), 'u');
/** In prose, a top-level domain alone proves nothing: `.test` follows other words too. */
const LABELS = String.raw `(?:[\w-]{1,63}\.)`;
const END_OF_HOST = String.raw `(?![\w-]|\.[\w-])`;
const EXAMPLE_HOST = new RegExp([
    String.raw `(?<![\w-]|[\w-]\.)${LABELS}{0,8}example\.(?:com|net|org)${END_OF_HOST}`,
    String.raw `(?<=:\/\/|@)${LABELS}{1,8}(?:example|test|invalid)${END_OF_HOST}`,
].join('|'), 'i');
const stockForms = (0,_core_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .R)(() => new Set(STOCK.flatMap((name) => [...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name)])));
/** Returns the first fictional company or reserved domain in a text; null if there is none. */
function findFictionalName(text) {
    const found = [UNMISTAKABLE_NAME, EXAMPLE_HOST].flatMap((pattern) => {
        const match = pattern.exec(text);
        return match ? [{ text: match[0], start: match.index, end: match.index + match[0].length }] : [];
    });
    return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
/** Whether a whole name, with or without a legal suffix, is a stock name of samples. */
function isStockName(name) {
    const forms = [...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name), (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(name)];
    return forms.some((form) => stockForms().has(form));
}


/***/ }),

/***/ 12942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LEGAL_SUFFIXES)
/* harmony export */ });
/**
 * Legal forms that may end a company's name, in lower case without punctuation: `S.p.A.` is `spa`. A User-Agent may
 * omit them. Terms of several words are listed word by word (`Pty Ltd`, `GmbH & Co. KG`).
 */
const LEGAL_SUFFIXES = new Set([
    'ab',
    'ag',
    'aps',
    'as',
    'asa',
    'bv',
    'co',
    'company',
    'corp',
    'corporation',
    'gmbh',
    'inc',
    'incorporated',
    'kft',
    'kg',
    'kk',
    'limited',
    'llc',
    'llp',
    'lp',
    'ltd',
    'nv',
    'oy',
    'oyj',
    'plc',
    'pte',
    'pty',
    'pvt',
    'sa',
    'sarl',
    'sas',
    'se',
    'sl',
    'spa',
    'srl',
    'sro',
]);


/***/ }),

/***/ 70283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   IM: () => (/* binding */ acceptedParts),
/* harmony export */   Iv: () => (/* binding */ normalisePart),
/* harmony export */   Q3: () => (/* binding */ userAgentToken),
/* harmony export */   XM: () => (/* binding */ acceptsPart),
/* harmony export */   os: () => (/* binding */ closeTo)
/* harmony export */ });
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51740);
/* harmony import */ var _legal_suffixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12942);


/** Longest name whose forms are compared individually; longer names are a fault of their own. */
const LONGEST_NAME = 200;
/** Latin letters that Unicode does not decompose. */
const FOLDED_LETTERS = new Map([
    ['\u00df', 'ss'],
    ['\u1e9e', 'SS'],
    ['\u00e6', 'ae'],
    ['\u00c6', 'AE'],
    ['\u0153', 'oe'],
    ['\u0152', 'OE'],
    ['\u00f8', 'o'],
    ['\u00d8', 'O'],
    ['\u0111', 'd'],
    ['\u0110', 'D'],
    ['\u00f0', 'd'],
    ['\u00d0', 'D'],
    ['\u00fe', 'th'],
    ['\u00de', 'TH'],
    ['\u0142', 'l'],
    ['\u0141', 'L'],
    ['\u0131', 'i'],
]);
const TOKEN_SPELLING = { ampersand: ' And ', signs: true, umlautE: false };
const SPELLINGS = [false, true].flatMap((umlautE) => [true, false].flatMap((signs) => [' And ', ' '].map((ampersand) => ({ ampersand, signs, umlautE }))));
/**
 * Returns the User-Agent part for a display name: `ContosoCognito` for `Contoso Cognito`, `DotNETGuard` for `.NET
 * Guard`. Names are folded to ASCII, never transliterated.
 *
 * @returns null if nothing is left, for example of a name in another script
 */
function userAgentToken(name) {
    const token = piecesOf(name, TOKEN_SPELLING)
        .map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1))
        .join('');
    return token === '' ? null : token;
}
/** Returns what is compared of a name or a User-Agent part: its letters and digits, folded to ASCII, in lower case. */
function normalisePart(part) {
    return normalForm(part, { ampersand: ' ', signs: false, umlautE: false });
}
/**
 * Returns every normal form that a User-Agent part may have for a display name: in full; without a legal suffix; with
 * `&` omitted or spelled out; with umlauts as bare letters or with an e; the acronym that the name gives in brackets;
 * without a tail `for Microsoft ...`.
 *
 * @param company for the name of a product: also with and without the company before it
 */
function acceptedParts(name, company) {
    const own = formsOf(name);
    if (company === undefined)
        return own;
    const accepted = new Set(own);
    for (const vendor of formsOf(company)) {
        for (const form of own) {
            accepted.add(vendor + form);
            if (form.startsWith(vendor) && form.length > vendor.length)
                accepted.add(form.slice(vendor.length));
        }
    }
    return accepted;
}
/** Whether a User-Agent part stands for a display name. */
function acceptsPart(name, part, { company } = {}) {
    return acceptedParts(name, company).has(normalisePart(part));
}
/** Whether two names probably differ by a typing error: an edit distance of 1 or 2 between their normal forms. */
function closeTo(a, b) {
    const [one, other] = [normalisePart(a), normalisePart(b)];
    return one !== other && (0,_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(one, other, 2) <= 2;
}
function formsOf(name) {
    const forms = new Set();
    for (const variant of name.length > LONGEST_NAME ? [name] : variantsOf(name))
        for (const spelling of SPELLINGS)
            forms.add(normalForm(variant, spelling));
    forms.delete('');
    return forms;
}
/** Returns the name without its optional parts, each alone and all together. */
function variantsOf(name) {
    const withoutTail = name.replace(/(?<=\S)\s+for\s+Microsoft\b.*$/is, '');
    const texts = [name, withoutTail, withoutBrackets(name), withoutBrackets(withoutTail), ...acronymsOf(name)];
    return new Set(texts.flatMap(withoutLegalSuffixes));
}
const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
function withoutBrackets(name) {
    return name.replace(BRACKETED, ' ');
}
/** Finds texts in brackets with at least two capitals, whose letters are in the same order in the name before. */
function acronymsOf(name) {
    return [...name.matchAll(BRACKETED)].flatMap((match) => {
        const text = match[1].trim();
        return /\p{Lu}.*\p{Lu}/u.test(text) && abbreviates(text, name.slice(0, match.index)) ? [text] : [];
    });
}
function abbreviates(acronym, long) {
    const letters = normalisePart(long);
    let at = -1;
    for (const letter of normalisePart(acronym)) {
        at = letters.indexOf(letter, at + 1);
        if (at === -1)
            return false;
    }
    return normalisePart(acronym).length < letters.length;
}
/** More words than any legal form has; keeps names that consist only of suffixes cheap. */
const MOST_SUFFIX_WORDS = 5;
function withoutLegalSuffixes(name) {
    const words = name.trim().split(/\s+/);
    const texts = [name];
    for (let count = 0; count < MOST_SUFFIX_WORDS && words.length > 1; count++) {
        const last = words.at(-1);
        if (!/^[&+,.-]+$/.test(last) && !_legal_suffixes_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGAL_SUFFIXES */ .a.has(normalisePart(last)))
            break;
        words.pop();
        texts.push(words.join(' '));
    }
    return texts;
}
function normalForm(text, spelling) {
    return piecesOf(text, spelling).join('').toLowerCase();
}
/** Returns the runs of ASCII letters and digits in a name. */
function piecesOf(name, spelling) {
    let text = name.replace(/[\u00ae\u2122\u00a9\u2120]|['\u2019\u2018\u02bc\uff07\u00b4`]/g, '');
    if (spelling.umlautE)
        text = text.replace(/[\u00e4\u00f6\u00fc]|[aou]\u0308/gi, (umlaut) => `${umlaut}e`);
    // Removes marks first too, because sorting thousands of them on one letter is quadratic.
    text = text
        .replace(/\p{M}/gu, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\0-\x7f]/g, foldLetter);
    text = text.replaceAll('&', spelling.ampersand);
    if (spelling.signs)
        text = text
            .replace(/(?<![^\s(])\.(?=[A-Za-z0-9])/g, ' Dot ')
            .replaceAll('+', ' Plus ')
            .replaceAll('#', ' Sharp ');
    return text.match(/[A-Za-z0-9]+/g) ?? [];
}
/** A capital that becomes two letters gets a lower-case second one before a lower-case letter: `\u00c6ther` is `Aether`. */
function foldLetter(letter, at, text) {
    const folded = FOLDED_LETTERS.get(letter) ?? letter;
    if (folded.length < 2 || !/\p{Lu}/u.test(letter))
        return folded;
    return /\p{Ll}/u.test(text.charAt(at + 1)) ? folded.charAt(0) + folded.slice(1).toLowerCase() : folded;
}


/***/ })

};

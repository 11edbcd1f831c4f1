export const id = 4784;
export const ids = [4784,2933];
export const modules = {

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21720);

/** Most alternatives that braces expand to; braces beyond it are literal characters. */
const MAX_ALTERNATIVES = 100;
/**
 * Returns a test for paths: `*` and `?` within a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before
 * a literal character. Leading dots are not special. Each test takes time proportional to pattern length times path
 * length at most, for any input; matchers built on regular expressions do not.
 *
 * @param folder folder that the glob is relative to; leading `../` lead out of it
 */
function globTest(folder, glob) {
    let base = folder;
    let rest = glob;
    for (let opening = /^\.\.?\/+/.exec(rest); opening; opening = /^\.\.?\/+/.exec(rest)) {
        if (opening[0].startsWith('..'))
            base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(base);
        rest = rest.slice(opening[0].length);
    }
    const patterns = alternatives(rest).map(segmentsOf);
    const prefix = base === '' ? '' : `${base}/`;
    return (path) => {
        if (!path.startsWith(prefix))
            return false;
        const segments = path.slice(prefix.length).split('/');
        return patterns.some((pattern) => matches(pattern, segments, '**', matchesSegment));
    };
}
/** Expands `{a,b}`, the outer braces first. */
function alternatives(glob) {
    let open = [glob];
    const done = [];
    while (open.length > 0) {
        const next = [];
        for (const one of open) {
            const parts = firstBraces(one);
            if (parts)
                next.push(...parts.options.map((option) => parts.before + option + parts.after));
            else
                done.push(one);
        }
        if (next.length + done.length > MAX_ALTERNATIVES)
            return [glob];
        open = next;
    }
    return done;
}
/** Returns the first pair of braces that contains a comma. */
function firstBraces(glob) {
    const opened = [];
    for (let at = 0; at < glob.length; at++) {
        const character = glob[at];
        const innermost = opened.at(-1);
        if (character === '\\')
            at++;
        else if (character === '{')
            opened.push({ at, commas: [] });
        else if (character === ',')
            innermost?.commas.push(at);
        else if (character === '}' && innermost) {
            opened.pop();
            if (innermost.commas.length === 0)
                continue;
            const edges = [innermost.at, ...innermost.commas, at];
            const options = edges.slice(1).map((end, index) => glob.slice(edges[index] + 1, end));
            return { before: glob.slice(0, innermost.at), options, after: glob.slice(at + 1) };
        }
    }
    return undefined;
}
/** At the end, `**` matches what is in the folder, not the folder itself. */
function segmentsOf(glob) {
    const segments = glob.split('/').filter(Boolean).map(segmentOf);
    return segments.at(-1) === '**' ? [...segments, ['*']] : segments;
}
function segmentOf(text) {
    if (text === '**')
        return '**';
    const steps = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        const set = character === '[' ? setAt(text, at) : undefined;
        if (character === '*') {
            if (steps.at(-1) !== '*')
                steps.push('*');
        }
        else if (character === '?')
            steps.push(() => true);
        else if (set) {
            steps.push(set.test);
            at = set.end;
        }
        else {
            const plain = character === '\\' && at + 1 < text.length ? text[++at] : character;
            steps.push((other) => other === plain);
        }
    }
    return steps;
}
/** Parses `[abc]`, `[a-z]`, `[!a]`; undefined if the bracket is never closed. */
function setAt(text, start) {
    const negated = text[start + 1] === '!' || text[start + 1] === '^';
    const from = start + (negated ? 2 : 1);
    const end = text.indexOf(']', from + 1);
    if (end === -1)
        return undefined;
    const ranges = [];
    for (let at = from; at < end; at++) {
        const low = text[at];
        const isRange = text[at + 1] === '-' && at + 2 < end;
        ranges.push([low, isRange ? text[at + 2] : low]);
        if (isRange)
            at += 2;
    }
    return { end, test: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated };
}
function matchesSegment(pattern, segment) {
    return (pattern !== '**' && matches(pattern, segment.split(''), '*', (step, one) => step !== '*' && step(one)));
}
/** Whether the items match the pattern, where `any` matches any number of them. Backtracks only to the last `any`. */
function matches(pattern, items, any, fits) {
    let at = 0;
    let step = 0;
    let lastAny = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[step];
        if (wanted === any) {
            lastAny = step++;
            resume = at;
        }
        else if (step < pattern.length && fits(wanted, items[at])) {
            step++;
            at++;
        }
        else if (lastAny !== -1) {
            step = lastAny + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[step] === any && step < pattern.length)
        step++;
    return step === pattern.length;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * Returns items as English lists them: `a`, `a and b`, `a, b, and c`. `Intl.ListFormat` writes the same and takes 8 ms to
 * start.
 */
function listOf(items, word = 'and') {
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    const rest = items.slice(0, -1).join(', ');
    return `${rest}${items.length > 2 ? ',' : ''} ${word} ${last}`;
}


/***/ }),

/***/ 21720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Returns the folder of a repository-relative path; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Returns the last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Resolves `relative` against `folder`, both with `/`, and normalizes the result. Null if it leaves the repository or
 * `relative` is not a relative path.
 */
function resolveInside(folder, relative) {
    if (relative.startsWith('/'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** A repository path as a file in that folder writes it. */
function relativeTo(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common++;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
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

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ endpointWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   ff: () => (/* binding */ credentialWords),
/* harmony export */   fg: () => (/* binding */ endingWords)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51375);



/** `GET /api/machines/{id}`, or the number of the entry if the request could not be read. */
function endpointWords({ method, pathTemplate, index }) {
    return pathTemplate === null ? `entry ${index}` : `${method ?? 'a request to'} ${pathTemplate}`;
}
/** For one call, and for several. */
const DOES = {
    missing: ['does not have the User-Agent', 'do not have the User-Agent'],
    malformed: ['has a malformed User-Agent', 'have a malformed User-Agent'],
    legacy: ['has a User-Agent with a legacy prefix', 'have a User-Agent with a legacy prefix'],
    'name-mismatch': ['has the User-Agent of another product', 'have the User-Agent of another product'],
    'version-mismatch': ['has another version in the User-Agent', 'have another version in the User-Agent'],
    unverifiable: ['could not be checked', 'could not be checked'],
};
/**
 * Describes what a group of calls lacks and what to do.
 *
 * @param wanted the User-Agent to send, ready for output
 */
function groupWords({ fault, count, of, first }, wanted) {
    const { userAgent, problem } = first;
    const shown = [userAgent === null ? '' : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(userAgent), problem ?? ''].join(' ').trim();
    const requests = of === 1 ? 'The only API request' : `${count} of ${of} API requests`;
    const what = `${requests} ${DOES[fault][count === 1 ? 0 : 1]}`;
    const where = `${count === 1 ? ':' : ', first'} ${endpointWords(first)}${shown === '' ? '' : ` (${shown})`}`;
    const advice = fault === 'unverifiable' ? 'Record it with its headers and bodies.' : `Send ${wanted} in every request.`;
    return `${what}${where}. ${advice}`;
}
/** Explains why a file could not be judged to its end; null: it could. */
function endingWords({ ending, entries }) {
    const before = `, so only the first ${entries === 1 ? 'entry was' : `${entries} entries were`} checked`;
    const judged = entries === 0 ? '' : before;
    switch (ending.kind) {
        case 'complete':
            return null;
        case 'unreadable':
            return 'The HAR file cannot be read, because it is not a regular file or access is denied.';
        case 'damaged':
            return `The HAR file is damaged${inEntry(ending)} (${ending.reason})${judged}. Record it again.`;
        case 'too-large':
            return `The HAR file is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.har)}${judged}. Split the recording into several files.`;
        case 'too-many':
            return `The HAR file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CALLS */ .A.toLocaleString('en-US')} API requests${judged}. Record fewer requests.`;
    }
}
/** Explains why a file cannot be stripped, as the end of a sentence. */
function refusalWords(ending) {
    if (ending.kind === 'too-large')
        return `is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.har)} (split it into several files)`;
    const { place, reason } = ending;
    return `is damaged in line ${place.line}, column ${place.column}: ${reason} (record it again)`;
}
function inEntry({ entry }) {
    return entry === null ? '' : ` in entry ${entry}`;
}
/** Describes what a tracked file discloses. */
function credentialWords({ entries, credentials }) {
    const count = credentials?.entries ?? 0;
    return (`The HAR file is tracked by git and contains credentials (${count} of ${entries} ` +
        `${entries === 1 ? 'entry' : 'entries'} ${count === 1 ? 'has' : 'have'} an Authorization header or cookies). ` +
        "Revoke them, and remove the file from git ('mde-partner har strip' writes one without them).");
}


/***/ }),

/***/ 21058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ MANIFEST_NAMES),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/** File names of a manifest in a folder, in the order in which they are tried. */
const MANIFEST_NAMES = [
    'mde-partner.yml',
    'mde-partner.yaml',
    '.github/mde-partner.yml',
    '.github/mde-partner.yaml',
];
/** The name that messages and examples use. */
const MANIFEST_NAME = MANIFEST_NAMES[0];
/** Whether a file name without folders is that of a manifest. */
function isManifestName(name) {
    return name === MANIFEST_NAMES[0] || name === MANIFEST_NAMES[1];
}


/***/ }),

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
}


/***/ }),

/***/ 22466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/** Returns text as a quoted YAML scalar on one line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can contain them
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Text that needs no quotes in YAML, also in a flow collection: no indicator at the start, no `: ` and no ` #`. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@()]*(?<!:)(?: [\w\-./?&=%~+@()]+)*$/;
/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|\.?nan|\.?inf)$/i;
/** The template at the end of a User-Agent; braces are text there. */
const TEMPLATE = /\{version\}$/;
/** Returns text as a YAML scalar on one line, in quotes only if it needs them. */
function scalarText(text) {
    const isPlain = PLAIN.test(text.replace(TEMPLATE, 'x')) && !NO_TEXT.test(text);
    return isPlain ? text : quoted(text);
}


/***/ }),

/***/ 24337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ Artifacts),
/* harmony export */   JY: () => (/* binding */ artifactByKey),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   np: () => (/* binding */ artifactByObject)
/* harmony export */ });
/** What was computed of an owner so far. Each owner has its own, which is dropped with it. */
class Artifacts {
    #values = new Map();
    /** The value that `compute` gave for this owner; computed on first use. */
    of(compute, first) {
        if (!this.#values.has(compute))
            this.#values.set(compute, first());
        return this.#values.get(compute);
    }
}
/** Something costly that rules share: computed on first use, once for each owner. */
function artifact(compute) {
    return (owner) => owner.artifacts.of(compute, () => compute(owner));
}
/** The same for each text that an owner is asked for. For objects see below: by a text nothing else is held. */
function artifactByKey(compute) {
    return byKey(artifact((_) => new Map()), compute);
}
/** The same for each object that an owner is asked for; dropped with the object. */
function artifactByObject(compute) {
    return byKey(artifact((_) => new WeakMap()), compute);
}
function byKey(known, compute) {
    return (owner, key) => {
        const values = known(owner);
        const value = values.get(key);
        if (value !== undefined || values.has(key))
            return value;
        const first = compute(owner, key);
        values.set(key, first);
        return first;
    };
}


/***/ }),

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOT_SCANNED)
/* harmony export */ });
/** Why nothing is known of the calls, where nobody asked for a scan. */
const NOT_SCANNED = 'the sources were not scanned';


/***/ }),

/***/ 38669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   Sx: () => (/* binding */ PRESS_RELEASE),
/* harmony export */   Tp: () => (/* binding */ SCAN_KEYS),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   tC: () => (/* binding */ DESCRIPTION)
/* harmony export */ });
/** What several rules rest on. */
const LOGO = { on: ['products[].logo'], files: ['own', 'logo'] };
const DESCRIPTION = { on: ['products[].description'] };
const PRESS_RELEASE = {
    on: ['products[].pressReleases[]'],
    reads: ['submitted', 'approved', 'publish'].map((key) => `products[].pressReleases[].${key}`),
};
const USER_AGENT = { on: ['products[].userAgent'], reads: ['sample', 'products[].name', 'company.name'] };
/** Keys that decide which API calls in the sources count, and what they have to send. */
const SCAN_KEYS = ['scan', 'products[].source', 'products[].userAgent'];
/** API calls in the sources. */
const SOURCES = { reads: SCAN_KEYS, headers: true };


/***/ }),

/***/ 14205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rewriting)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22466);

/** A text that means itself in YAML, also in a flow collection: no blank, no bracket, no sign at the start. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@]*[\w\-./%~+]$/;
/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|null)$/i;
/** Writes a text in the place of a scalar: without quotes where it had none and needs none. */
function rewriting(scalar, text) {
    return {
        location: scalar.location,
        text: scalar.style === 'plain' && PLAIN.test(text) && !NO_TEXT.test(text) ? text : (0,_manifest_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text),
    };
}


/***/ }),

/***/ 9404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(69616);
// EXTERNAL MODULE: ./.build/src/rules/basis.js
var basis = __webpack_require__(38669);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var subject = __webpack_require__(54483);
;// CONCATENATED MODULE: ./.build/src/rules/api-address-not-followed.js




/** Further addresses that a finding lists. */
const MOST_RELATED = 20;
/** Addresses of the APIs in the sources of which the scan cannot say which call uses them. */
const apiAddressNotFollowed = (0,subject/* productRule */.E8)({
    meta: {
        id: 'api-address-not-followed',
        title: 'API URL could not be traced to a call',
        severities: ['notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 50,
        group: 'user-agent',
        restsOn: basis/* SOURCES */.Hl,
        scans: true,
        onPage: false,
        docs: {
            what: [
                'The sources contain the URL or the host of a Defender for Endpoint or Graph Security API, but the scan finds no',
                'call that uses it. A call may use it in a way that the scan cannot follow, so R6 is *unknown*, not *met*.',
                '',
                'Token audiences, scopes and resources, comparisons, and the bare host of Microsoft Graph are not reported.',
            ].join('\n'),
            why: [
                'A call that the scan does not see may not send the User-Agent. Without this notice, R6 could be reported as met',
                'when it is not.',
            ].join('\n'),
            fix: [
                'Remove the URL if nothing uses it. If a call uses it, pass it to the call directly, or check recorded traffic with',
                '`--har`. If the file is third-party code, list it under `scan.vendored` with the reason. If its calls are known to',
                'be right, list it under `scan.clients`.',
            ].join('\n'),
            examples: [
                {
                    file: 'settings.py',
                    bad: 'import json\n\nSETTINGS = {"base": "https://api.security.microsoft.com/api"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
                    good: 'import json\n\nSETTINGS = {"audience": "https://api.security.microsoft.com"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
                    note: 'Another program reads the URL. The audience of a token is not the URL of a call.',
                },
            ],
        },
    },
    skip: api_calls.noScan,
    async *check(subject) {
        const calls = await (0,api_calls.apiCallsOf)(subject);
        const files = new Map();
        for (const place of calls?.unfollowed ?? []) {
            const { path } = place.location;
            files.set(path, [...(files.get(path) ?? []), place]);
        }
        for (const [first, ...more] of files.values())
            if (first)
                yield notFollowed(first, more);
    },
});
function notFollowed(first, more) {
    const others = more.length === 0 ? '' : ` (and ${more.length} other ${more.length === 1 ? 'URL' : 'URLs'} in this file)`;
    return {
        severity: 'notice',
        message: `The scan found no call for this use of ${first.isBare ? 'the host' : 'a URL of'} ${(0,quote/* quote */.hD)(first.host)}${others}. If a call uses it, check recorded traffic with --har. Otherwise, remove the URL or list the file under 'scan.vendored'.`,
        location: first.location,
        occurrences: [first, ...more].map(({ location }) => ({ location })),
        related: more.slice(0, MOST_RELATED).map(({ isBare, host, location }) => ({
            message: `${isBare ? 'the host' : 'a URL of'} ${(0,quote/* quote */.hD)(host)}`,
            location,
        })),
    };
}

;// CONCATENATED MODULE: ./.build/src/api/retired-words.js
/**
 * Describes a retired endpoint, and what to call instead.
 *
 * @param today `YYYY-MM-DD`; an endpoint is retired from its date on
 */
function retiredWords(endpoint, today) {
    const { useInstead, permission } = endpoint;
    return `${sentence(stateWords(endpoint, today))} Use ${useInstead}, and request ${permission}.`;
}
function stateWords({ name, state, since }, today) {
    const isOver = since !== null && since <= today;
    switch (state) {
        case 'announced':
            return `${name} ${isOver ? 'was' : 'will be'} retired on ${since}`;
        case 'unsupported':
            return `${name} is deprecated and may ${isOver ? 'have been turned off since' : 'be turned off without notice from'} ${since}`;
        case 'metadata':
            return `${name} ${isOver ? 'was' : 'will be'} retired on ${since}, according to the metadata of the SDKs`;
        case 'undocumented':
            return `${name} is no longer documented`;
    }
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/call-map.js
var call_map = __webpack_require__(61500);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/traffic.js
var artifacts_traffic = __webpack_require__(69834);
;// CONCATENATED MODULE: ./.build/src/rules/api-retired.js






/** Further calls of one file that a finding lists. */
const MOST_CALLS = 20;
/** Places of addresses that a finding lists. */
const MOST_ADDRESSES = 5;
const client = (path) => `import requests

session = requests.Session()
session.headers["User-Agent"] = "MdePartner-Contoso-ContosoCognito/1.0.0"

def alerts():
    return session.get("https://graph.microsoft.com/v1.0/security/${path}").json()
`;
/** Calls to endpoints that Microsoft has retired or has announced to retire. */
const apiRetired = (0,subject/* productRule */.E8)({
    meta: {
        id: 'api-retired',
        title: 'API endpoint is retired',
        severities: ['warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 80,
        group: 'user-agent',
        restsOn: { reads: basis/* SCAN_KEYS */.Tp },
        scans: true,
        onPage: false,
        docs: {
            what: [
                'Compares the API calls in the sources, and the recorded requests given with `--har`, with the table in',
                '`docs/retired-endpoints.md`. A call to one of these endpoints is a **warning**, before and after the date.',
                'It is a **notice** if only the metadata of the SDKs, or an old edition of the documentation, shows that the',
                'endpoint is gone.',
                '',
                'Each endpoint is reported once per file, at its first call. The other calls in the file, and the place where the',
                'URL is written, are listed with it. If a call may go to several URLs, each is compared. In a Graph batch, each',
                'request is compared.',
                '',
                'Only calls are checked. Audiences, scopes, resources, documents, tests and samples are not, and neither are',
                '`/security/alerts_v2`, `/api/alerts` and `/api/incidents`. This rule does not decide whether R6 is met.',
            ].join('\n'),
            why: [
                'A retired endpoint stops answering, often for all customers on one day. Its replacement needs another permission,',
                'which the administrator of each customer must grant, so the move takes longer than the code change.',
            ].join('\n'),
            fix: [
                'Call the replacement that the message names, and request its permission in your app registration. There is no',
                'automatic fix, because host, permission and response differ.',
            ].join('\n'),
            examples: [{ file: 'client.py', bad: client('alerts'), good: client('alerts_v2') }],
        },
    },
    measures: { apiCalls: call_map/* apiCallMeasurement */.D },
    async skip(subject) {
        if (subject.run.har)
            return undefined;
        if ((0,api_calls.noScan)(subject))
            return (0,api_calls.noScan)(subject);
        return (await (0,api_calls.apiCallsOf)(subject))?.sites.length === 0 ? 'no API calls were found in the sources' : undefined;
    },
    async *check(subject) {
        const { sites, ignoreComments } = (await (0,api_calls.apiCallsOf)(subject)) ?? { sites: [], ignoreComments: [] };
        const comments = ignoreComments.filter(({ rule }) => rule === 'api-retired');
        for (const use of byFile([...sites.flatMap((site) => called(site, comments)), ...recorded(subject)]))
            yield finding(use, subject.run.today);
    },
});
function called(site, comments) {
    if (site.retired.length === 0)
        return [];
    const waiver = comments.find(({ location, lines }) => location.path === site.path && lines.first <= site.line && site.line <= lines.last);
    const waivedBy = waiver?.location.start.line ?? null;
    return site.retired.map((one) => ({ ...one, location: (0,api_calls.placeOf)(site), isRecorded: false, waivedBy }));
}
/** The requests of the product in recorded traffic. */
function recorded(subject) {
    return ((0,artifacts_traffic/* trafficOf */.t7)(subject) ?? []).flatMap(({ path, calls, statuses }) => calls.flatMap(({ retired, place }, index) => {
        if (!statuses[index])
            return [];
        const location = { path, start: place, end: { line: place.line, column: place.column + 1 } };
        return retired.map((endpoint) => ({ endpoint, location, address: null, isRecorded: true, waivedBy: null }));
    }));
}
/** The uses of each endpoint in each file, in order. A comment at one call waives no other. */
function byFile(uses) {
    const groups = new Map();
    for (const use of uses) {
        const key = `${use.endpoint.id} ${use.waivedBy} ${use.location.path}`;
        const group = groups.get(key);
        if (group)
            group.push(use);
        else
            groups.set(key, [use]);
    }
    return groups.values();
}
/** A recording holds the same requests again and again, so only the first is shown. */
function finding(uses, today) {
    const [{ endpoint, location, isRecorded }, ...others] = uses;
    const calls = isRecorded ? [] : others.slice(0, MOST_CALLS);
    return {
        severity: endpoint.severity,
        message: retiredWords(endpoint, today),
        location,
        occurrences: uses.map((use) => ({ location: use.location })),
        related: [
            ...calls.map((use) => ({ message: 'another call to this endpoint', location: use.location })),
            ...addressesOf(uses).map((address) => ({ message: 'the URL is written here', location: address })),
        ],
    };
}
/** Where the addresses are written, unless a call on the same line shows it. */
function addressesOf(uses) {
    const lineOf = ({ path, start }) => `${path}:${start.line}`;
    const seen = new Set(uses.map(({ location }) => lineOf(location)));
    const found = [];
    for (const { address } of uses) {
        if (!address || seen.has(lineOf(address)))
            continue;
        seen.add(lineOf(address));
        found.push(address);
    }
    return found.slice(0, MOST_ADDRESSES);
}

// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/release/compare.js + 1 modules
var compare = __webpack_require__(82085);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/release.js
var artifacts_release = __webpack_require__(1982);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/quoting.js
var quoting = __webpack_require__(22466);
// EXTERNAL MODULE: ./.build/src/release/tags.js
var tags = __webpack_require__(52704);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(51740);
// EXTERNAL MODULE: ./.build/src/user-agent/holes.js
var holes = __webpack_require__(90084);
// EXTERNAL MODULE: ./.build/src/rules/edits/scalar.js
var edits_scalar = __webpack_require__(14205);
;// CONCATENATED MODULE: ./.build/src/rules/edits/release.js









/** For a file that is not there: another one of its kind in the manifest's folder, the only one that states a version. */
function namingFile(subject) {
    const path = (0,artifacts_release/* versionFiles */.uP)(subject.run).usualVersionFile(subject.run.tree, subject.file.folder);
    const scalar = subject.scalar(['version', 'file']);
    if (path === null || !scalar || subject.data.version?.key !== undefined)
        return undefined;
    const named = (0,core_path/* resolveInside */.LI)(subject.file.folder, scalar.value);
    if (named === null || subject.run.tree.entry(named).kind !== 'missing' || !isNear(named, path))
        return undefined;
    const file = (0,core_path/* relativeTo */.Mf)(subject.file.folder, path);
    return { title: `use ${(0,quote/* quote */.hD)(file)}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, file)] };
}
/** A slip of the pen, or the same file in another folder. */
function isNear(named, path) {
    const [own, other] = [(0,core_path/* nameOf */.Vb)(named).toLowerCase(), (0,core_path/* nameOf */.Vb)(path).toLowerCase()];
    return own === other || (0,distance/* editDistance */.Y)(own, other, MOST_SLIPS) <= MOST_SLIPS;
}
const MOST_SLIPS = 3;
/** Takes the form of the tag from the tag that is released; only where there is no second product to own it. */
function namingTagForm(subject) {
    const form = (0,tags/* formOf */.QU)(subject.run.release ?? '');
    if (form === null || subject.run.products.length > 1)
        return undefined;
    const scalar = subject.scalar(['version', 'tag']);
    if (!scalar)
        return addingVersion(subject, `{ tag: ${(0,quoting/* quoted */.T)(form)} }`);
    return { title: `use ${(0,quote/* quote */.hD)(form)}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, form)] };
}
/** Says what fills `{version}`: the usual file if it states a version, else the tag. */
function explainingTemplate(subject) {
    const path = (0,artifacts_release/* versionFiles */.uP)(subject.run).usualVersionFile(subject.run.tree, subject.file.folder);
    const file = path === null ? null : (0,core_path/* relativeTo */.Mf)(subject.file.folder, path);
    const form = (0,quoting/* quoted */.T)(tags/* DEFAULT_TAG_FORM */.qU);
    return addingVersion(subject, file === null ? `{ tag: ${form} }` : `{ file: ${(0,quoting/* quoted */.T)(file)} }`);
}
/** Puts `{version}` into the User-Agent where something fills it, else the version itself. */
function writingVersion(subject, version) {
    const scalar = subject.scalar(['userAgent']);
    const { userAgent, precision } = (0,artifacts_release/* releaseOf */.l7)(subject);
    if (!scalar || !userAgent)
        return undefined;
    const { file, tag } = subject.data.version ?? {};
    const isFilled = (file ?? tag) !== undefined && userAgent.end === scalar.value.length;
    const wanted = isFilled ? holes/* VERSION_TEMPLATE */.Yg : (0,compare/* atPrecision */.uK)(version, precision);
    const text = scalar.value.slice(0, userAgent.start) + wanted + scalar.value.slice(userAgent.end);
    return { title: `use ${(0,quote/* quote */.hD)(wanted)}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, text)] };
}
/** A new key before `userAgent`, where that stands at the start of a line. */
function addingVersion(subject, value) {
    const { path, start } = subject.locate(['userAgent'], 'key');
    const before = subject.file.source?.line(start.line).slice(0, start.column - 1) ?? '';
    const isBlock = /^ *(?:- +)?$/.test(before);
    if (!isBlock || subject.data.userAgent === undefined || subject.data.version !== undefined)
        return undefined;
    const text = `version: ${value}\n${' '.repeat(start.column - 1)}`;
    const edit = { location: { path, start, end: start }, text };
    return { title: `add ${(0,quote/* quote */.hD)(`version: ${value}`)}`, applicability: 'suggest', edits: [edit] };
}

;// CONCATENATED MODULE: ./.build/src/rules/release-version-mismatch.js






/** User-Agent, version file and tag that name different versions. */
const releaseVersionMismatch = (0,subject/* productRule */.E8)({
    meta: {
        id: 'release-version-mismatch',
        title: 'Versions do not match',
        severities: ['error', 'warning'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 90,
        group: 'user-agent',
        restsOn: { reads: ['products[].userAgent', 'products[].version'] },
        docs: {
            what: [
                'In a release run, an **error** if the versions in `userAgent`, `version.file` and the tag differ, or a **warning**',
                'if the tag is a pre-release and the other versions are final. In other runs, a **warning** if `userAgent` and',
                '`version.file` differ. A development version in the file (`1.1.0-SNAPSHOT`, `1.1.0.dev3`) then matches the final',
                'version.',
                '',
                'Versions are compared by SemVer without build metadata, or by PEP 440 if one of them is not SemVer. `1.0.0rc1`',
                'matches `1.0.0-rc.1`, and `1.0.0.0` matches `1.0.0`. The User-Agent may have fewer than three parts only if',
                '`version.precision` is `minor` or `major`.',
            ].join('\n'),
            why: [
                'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. If the version is not',
                'updated, Microsoft and your own support see an old release.',
            ].join('\n'),
            fix: [
                'End `userAgent` with `{version}` and set `version.file` to the file that contains the version, so that there is no',
                'second copy to update. If the version in the file is old, change it before you create the tag.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n    version: { file: package.json }',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }',
                    files: { 'package.json': '{ "version": "1.0.1" }\n' },
                    options: { release: 'v1.0.1' },
                    note: 'With `{version}`, the version is only in one file.',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.1',
                    options: { release: 'v1.0.1' },
                    note: 'Without a version file, the User-Agent is compared with the tag.',
                },
            ],
        },
    },
    measures: { release: artifacts_release/* releaseMeasurement */.Io },
    skip(subject) {
        const { userAgent, file, tag } = (0,artifacts_release/* releaseOf */.l7)(subject);
        if (tag?.kind === 'other')
            return { reason: 'the tag is for another product, so its version was not compared', asked: false };
        if (tag?.kind === 'unfit')
            return 'the tag does not match any product';
        if (!userAgent)
            return 'the User-Agent has no version';
        if (!tag && file?.reading.kind === 'unknown')
            return 'the version file has no version';
        return undefined;
    },
    *check(subject) {
        const versions = versionsOf((0,artifacts_release/* releaseOf */.l7)(subject));
        if (!versions)
            return;
        const { agreement } = versions;
        if (agreement.userAgent === 'same' && agreement.file === 'same')
            return;
        const fix = fixFor(subject, versions);
        const [{ location }, ...related] = places(versions);
        yield {
            severity: versions.released !== null && isDifferent(agreement) ? 'error' : 'warning',
            message: `${statements(subject, versions)}. ${advice(versions, fix)}`,
            location,
            related,
            ...(fix && { fix }),
        };
    },
});
function versionsOf({ userAgent, file, tag, precision }) {
    if (!userAgent)
        return null;
    const found = file?.reading.kind === 'found' ? file.reading : null;
    const released = tag?.kind === 'version' ? tag.version : null;
    const versions = { userAgent: userAgent.written, file: found?.version ?? null, released, precision };
    return { userAgent, file: found, released, agreement: (0,compare/* agreementOf */.ge)(versions) };
}
function isDifferent({ userAgent, file }) {
    return userAgent === 'different' || file === 'different';
}
/** What has to change comes first. */
function places({ userAgent, file, agreement }) {
    const isTemplate = userAgent.written === null;
    const own = {
        message: isTemplate ? 'the User-Agent uses this version' : 'the version in the User-Agent',
        location: userAgent.location,
    };
    if (!file)
        return [own];
    const other = { message: `the version in ${(0,quote/* quote */.hD)(file.location.path)}`, location: file.location };
    return agreement.userAgent === 'same' ? [other, own] : [own, other];
}
function statements({ run }, { userAgent, file, released }) {
    const release = run.release ?? '';
    const parts = [
        ...(userAgent.written === null ? [] : [`the User-Agent has ${(0,quote/* quote */.hD)(userAgent.written)}`]),
        ...(file ? [`${(0,quote/* quote */.hD)(file.location.path)} has ${(0,quote/* quote */.hD)(file.version)}`] : []),
        ...(released === null ? [] : [`the ${released === release ? 'release' : 'tag'} is ${(0,quote/* quote */.hD)(release)}`]),
    ];
    return `The versions do not match: ${(0,list/* listOf */.c)(parts)}`;
}
/** A value that agrees with the release or the file, unless these two disagree with each other. */
function fixFor(subject, { file, released, agreement }) {
    const wanted = released ?? file?.version;
    const helps = agreement.userAgent !== 'same' && agreement.file === 'same';
    return helps && wanted !== undefined ? writingVersion(subject, wanted) : undefined;
}
function advice({ userAgent, file, released, agreement }, fix) {
    if (!isDifferent(agreement))
        return 'Use the version of the pre-release, so that it is not reported as final.';
    const wanted = released ?? file?.version;
    const isShort = userAgent.written !== null && wanted !== undefined && agreement.file === 'same';
    const precision = isShort ? (0,compare/* precisionThatFits */.cc)(userAgent.written, wanted) : null;
    if (precision)
        return `Add the missing parts to the User-Agent, or set 'version.precision' to '${precision}'.`;
    return fix ? 'Update the version in the User-Agent.' : 'Update the version before you create the tag.';
}

;// CONCATENATED MODULE: ./.build/src/rules/release-version-unknown.js





/** A version that has to be compared and cannot be found. */
const releaseVersionUnknown = (0,subject/* productRule */.E8)({
    meta: {
        id: 'release-version-unknown',
        title: 'Product version could not be determined',
        severities: ['error', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 100,
        group: 'user-agent',
        restsOn: { reads: ['products[].userAgent', 'products[].version'], files: ['version'] },
        docs: {
            what: [
                'An **error** in every run if `version.file` is missing, cannot be read, or has no version at the usual place or at',
                '`version.key`. A version that only a build fills in, such as `$(Version)`, does not count. A file may leave the',
                'version to the tag (`0.0.0-development`, `dynamic` in pyproject.toml, MinVer).',
                '',
                'In a release run, also an **error** if the tag does not match any product, or if `userAgent` ends with `{version}`',
                'and the product has no `version`. A **notice** if the tag is for another product, because this product is then not',
                'checked. The format of the tag is `version.tag`, by default `v{version}`. A tag that is only a version is for every',
                'product.',
            ].join('\n'),
            why: [
                'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A release gate that',
                'does not find the version would let any release pass.',
            ].join('\n'),
            fix: [
                'Set `version.file` to the file that contains the version, relative to the folder of the manifest. Set `version.key`',
                'if the version is at an unusual place: `project.version` in JSON, YAML and TOML, `project/version` in XML, and in',
                'source code the name of the variable (`__version__`, `VERSION`). If only the tag has the version, remove `file` and',
                'set `version.tag`.',
            ].join('\n'),
            examples: [
                {
                    bad: '    version: { file: package.jsn }',
                    good: '    version: { file: package.json }',
                    files: { 'package.json': '{ "version": "1.0.0" }\n' },
                },
                {
                    bad: '    version: { tag: "v{version}" }',
                    good: '    version: { tag: "cognito@{version}" }',
                    options: { release: 'cognito@1.0.0' },
                    note: 'A tag that does not match any product stops the release.',
                },
            ],
        },
    },
    measures: { release: artifacts_release/* releaseMeasurement */.Io },
    *check(subject) {
        const release = (0,artifacts_release/* releaseOf */.l7)(subject);
        if (release.tag?.kind === 'other') {
            yield otherProduct(subject);
            return;
        }
        if (release.tag?.kind === 'unfit' && isFirst(subject))
            yield unfitTag(subject);
        const unread = unreadFile(subject, release);
        if (unread)
            yield unread;
        const open = release.tag?.kind === 'version' && openTemplate(subject, release);
        if (open)
            yield open;
    },
});
/** The tag is that of the run, not of a product: one finding, at the first product. */
function isFirst({ run, data }) {
    return run.products[0] === data;
}
function otherProduct(subject) {
    return {
        severity: 'notice',
        message: `The tag ${released(subject)} is for ${(0,quote/* quoteSome */.Jv)((0,artifacts_release/* ownerNames */.M5)(subject.run))}, so the version of this product was not compared.`,
        location: placeOfForm(subject),
    };
}
function unfitTag(subject) {
    const { run, file } = subject;
    const forms = [...new Set(run.products.map(artifacts_release/* tagFormOf */.u8))];
    const near = (0,tags/* nearestTag */.DW)(run.release ?? '', forms);
    const fix = namingTagForm(subject);
    const advice = near === null
        ? `Use ${forms.length === 1 ? 'the format' : 'one of the formats'} ${(0,quote/* quoteSome */.Jv)(forms)}, or set 'version.tag'.`
        : `Did you mean ${(0,quote/* quote */.hD)(near)}?`;
    return {
        severity: 'error',
        message: `The tag ${released(subject)} does not match any product, so no version was compared. ${advice}`,
        location: run.products.length === 1 ? placeOfForm(subject) : file.locate(['products'], 'key'),
        ...(fix && { fix }),
    };
}
function unreadFile(subject, { file }) {
    if (file?.reading.kind !== 'unknown')
        return undefined;
    const { reason, location } = file.reading;
    const fix = namingFile(subject);
    return {
        severity: 'error',
        message: `${release_version_unknown_sentence(reason)}, so no version can be compared. Correct 'version.file', or remove it if only the tag has the version.`,
        location: subject.locate(['version', 'file'], 'value'),
        ...(location && { related: [{ message: 'this value was read', location }] }),
        ...(fix && { fix }),
    };
}
/** Nothing says what the product fills in, so there is nothing that the tag could be held against. */
function release_version_unknown_sentence(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}
function openTemplate(subject, { userAgent }) {
    const { file, tag } = subject.data.version ?? {};
    if (!userAgent || userAgent.written !== null || file !== undefined || tag !== undefined)
        return undefined;
    const fix = explainingTemplate(subject);
    return {
        severity: 'error',
        message: `The User-Agent ends with '{version}', but the product has no 'version', so no version can be compared. Set 'version.file', or 'version.tag' if only the tag has the version.`,
        location: userAgent.location,
        ...(fix && { fix }),
    };
}
function placeOfForm(subject) {
    return subject.data.version ? subject.locate(['version', 'tag'], 'value') : subject.locate(['userAgent'], 'key');
}
function released({ run }) {
    return (0,quote/* quote */.hD)(run.release ?? '');
}

// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var user_agent_prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-values.js
var source_values = __webpack_require__(2937);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/user-agent.js
var user_agent = __webpack_require__(70284);
// EXTERNAL MODULE: ./.build/src/user-agent/grammar.js + 4 modules
var grammar = __webpack_require__(78838);
// EXTERNAL MODULE: ./.build/src/user-agent/wanted.js
var wanted = __webpack_require__(78328);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/user-agent-measurement.js




/** What the manifest says that a product sends, with the version that takes the place of `{version}`. */
function userAgentMeasurement(subject) {
    const stated = (0,user_agent/* userAgentOf */.a)(subject);
    if (!stated)
        return null;
    const { scalar, names } = stated;
    const read = (0,grammar/* readUserAgent */.J)(scalar.value, names);
    return {
        value: scalar.value,
        ...read,
        version: read.version ?? (0,artifacts_release/* versionForTemplate */.kR)(subject),
        expected: (0,wanted/* expectedUserAgent */.Lo)(names.written ?? names, read.version),
    };
}

// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/value-fixes.js


/** Fixes of User-Agents that the sources put together, by their place; none if the run asked for none. */
const valueFixes = (0,artifact/* artifact */.dj)(async (subject) => {
    const { run, file } = subject;
    const before = run.editsCalls ? await (0,api_calls.sourcesOf)(run, file) : null;
    if (!run.scan || !before)
        return new Map();
    const { provenValueFixes } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(5375), __webpack_require__.e(692), __webpack_require__.e(3453)]).then(__webpack_require__.bind(__webpack_require__, 43453));
    return provenValueFixes(subject, before, run.scan);
});

;// CONCATENATED MODULE: ./.build/src/rules/edits/source-values.js





/** Returns what gives the fix of a value in the sources; undefined: it has none. */
async function sourceFixes(subject) {
    const values = await (0,source_values/* sourceValues */.yt)(subject);
    const fixes = await valueFixes(subject);
    const composed = new Set(values.flatMap(({ value, inner }) => (inner === null ? [nameWithSlash(value)] : [])));
    return (value) => replacement(subject, value, composed) ?? fixes.get((0,core_text/* startText */.qK)(value.location));
}
/**
 * Writes the manifest's value in the place of one in the sources; only where it is known whose that is. Undefined where
 * the sources put that value together elsewhere, with a version of its own place: a copy would fall behind it.
 *
 * @param composed the names of the values that the sources put together, with their slash
 */
function replacement(subject, { inner, location }, composed) {
    const wanted = (0,source_values/* wantedInSources */.xy)(subject, location.path);
    if (!inner || wanted === partner_prefixes/* DOCUMENTED_FORM */.Ck || composed.has(nameWithSlash(wanted)))
        return undefined;
    return { title: `use ${(0,quote/* quote */.hD)(wanted)}`, applicability: 'suggest', edits: [{ location: inner, text: wanted }] };
}
function nameWithSlash(value) {
    return value.slice(0, value.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-inconsistent.js













const user_agent_inconsistent_client = (version) => `import requests

session = requests.Session()
session.headers["User-Agent"] = "MdePartner-Contoso-ContosoCognito/${version}"

def alerts():
    return session.get("https://api.security.microsoft.com/api/alerts").json()
`;
/** A User-Agent in the sources that is not the one of the manifest. */
const userAgentInconsistent = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-inconsistent',
        title: 'User-Agent in the code differs from the manifest',
        severities: ['error', 'warning'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 60,
        group: 'user-agent',
        restsOn: { ...basis/* SOURCES */.Hl, reads: [...basis/* SCAN_KEYS */.Tp, 'products[].version'], files: ['version'] },
        scans: true,
        onPage: false,
        docs: {
            what: [
                'Compares each User-Agent that an API call in the sources sends with `userAgent`: company, product, and the version',
                'if both have one. A difference is an **error** in a release run, otherwise a **warning**.',
                '',
                'A version that the program fills in at run time is not compared, and neither is `{version}` in the manifest if no',
                'file or tag fills it. A development version (`1.1.0-SNAPSHOT`) matches the final version.',
            ].join('\n'),
            why: [
                'Microsoft counts the calls of a listing by the User-Agent that you submitted. A hard-coded version is forgotten at',
                'the next release, and a value that was copied from another product counts for that product.',
            ].join('\n'),
            fix: [
                'Send the value of the manifest, or correct the manifest. It is best to keep the version in one place: let the',
                'program read it from the package, and end `userAgent` with `{version}`.',
            ].join('\n'),
            examples: [
                { file: 'client.py', bad: user_agent_inconsistent_client('0.9.0'), good: user_agent_inconsistent_client('1.0.0'), note: 'The manifest has 1.0.0.' },
                {
                    file: 'client.py',
                    bad: user_agent_inconsistent_client('1.0.0').replace('Cognito/', 'Radar/'),
                    good: user_agent_inconsistent_client('1.0.0'),
                    note: 'The name belongs to another product.',
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D },
    async skip(subject) {
        if ((0,api_calls.noScan)(subject))
            return (0,api_calls.noScan)(subject);
        if ((0,artifacts_traffic/* nameIn */.ZC)(subject.data) === null)
            return 'the manifest has no User-Agent to compare with';
        const calls = await (0,api_calls.apiCallsOf)(subject);
        return calls?.sites.length === 0 ? 'no API calls were found in the sources' : undefined;
    },
    async *check(subject) {
        const fixOf = await sourceFixes(subject);
        for (const one of await (0,source_values/* sourceValues */.yt)(subject)) {
            if (one.sent === 'no' || (one.status !== 'ok' && one.status !== 'templated'))
                continue;
            if (!differs(subject, one.value))
                continue;
            const fix = fixOf(one);
            yield {
                severity: (0,artifacts_release/* releaseOf */.l7)(subject).tag?.kind === 'version' ? 'error' : 'warning',
                message: `The code sends the User-Agent ${(0,quote/* quote */.hD)(one.value)}, but the manifest has ${(0,quote/* quote */.hD)(stated(subject))}. Send the value of the manifest, or correct the manifest.`,
                location: one.inner ?? one.location,
                related: [{ message: 'the User-Agent of the manifest', location: subject.locate(['userAgent'], 'value') }],
                ...(fix && { fix }),
            };
        }
    },
});
/** What the program fills in is taken to be right. */
function differs(subject, value) {
    const [product = ''] = value.trim().split(/\s/, 1);
    const slash = product.indexOf('/');
    const name = product.slice(0, slash);
    if (!name.includes(source_values/* OPEN */.vP) && name !== (0,artifacts_traffic/* nameIn */.ZC)(subject.data))
        return true;
    const version = product.slice(slash + 1);
    const wanted = (0,artifacts_traffic/* expectedVersion */.pN)(subject);
    if (version.includes(source_values/* OPEN */.vP) || wanted === null)
        return false;
    return [wanted, (0,compare/* developedVersion */.xK)(wanted) ?? wanted].every((one) => (0,compare/* relate */.c7)(version, one) !== 'same');
}
function stated(subject) {
    return (0,source_values/* valueToSend */.nf)(subject) ?? (0,user_agent/* userAgentOf */.a)(subject)?.scalar.value ?? user_agent_prefix/* PREFIX */.H3;
}

// EXTERNAL MODULE: ./.build/src/manifest/piece.js
var piece = __webpack_require__(94627);
// EXTERNAL MODULE: ./.build/src/user-agent/version.js
var user_agent_version = __webpack_require__(8151);
;// CONCATENATED MODULE: ./.build/src/rules/edits/user-agent.js


/** The fix that a fault allows. All that mend the product are the same fix, so that none excludes another. */
function userAgentFix(stated, fault) {
    const { scalar, judgement } = stated;
    if (fault.mend === null)
        return undefined;
    const { wanted, product } = judgement;
    if (fault.mend === 'blanks') {
        const edit = (0,edits_scalar/* rewriting */.k)(scalar, scalar.value.trim());
        return { title: 'remove leading and trailing spaces', applicability: 'safe', edits: [edit] };
    }
    if (openNames(stated, judgement.follows) !== '')
        return undefined;
    const text = scalar.value.slice(0, product.start) + wanted + scalar.value.slice(product.end);
    return { title: `use ${(0,quote/* quote */.hD)(text.trim())}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, text.trim())] };
}
/** Returns `the company name '\u2026'` for names with an error, from which a proposal would follow; empty: no such name. */
function openNames({ names, open }, follows) {
    return follows
        .filter((which) => open.includes(which))
        .map((which) => `the ${which} name ${(0,quote/* quote */.hD)(names[which] ?? '')}`)
        .join(' and ');
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-legacy-prefix.js












/** A User-Agent with a prefix of earlier days. */
const userAgentLegacyPrefix = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-legacy-prefix',
        title: 'User-Agent has a legacy prefix',
        severities: ['error', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 20,
        group: 'user-agent',
        restsOn: basis/* USER_AGENT */._O,
        scans: true,
        docs: {
            what: [
                'An **error** if `userAgent` begins with `MdatpPartner-` or `M365DPartner-`, in any letter case. The prefix of such a',
                'value is not also reported as malformed. With the source scan, the values in the code are checked too: an **error**',
                'if an API call certainly sends the value, otherwise a **notice**.',
            ].join('\n'),
            why: [
                'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. An older',
                'document asked security partners for `MdatpPartner-` with a tenant id instead of the version. Shipped products also',
                'send `M365DPartner-`, which is not publicly documented.',
            ].join('\n'),
            fix: 'Use `MdePartner-` in the manifest and where the product sets the header. Use the version of the product.',
            examples: [
                {
                    bad: '    userAgent: MdatpPartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: M365DPartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D },
    skip: (subject) => (subject.run.scan ? undefined : (0,user_agent/* noUserAgent */.W)(subject)),
    async *check(subject) {
        yield* inManifest(subject);
        const fixOf = await sourceFixes(subject);
        for (const one of await (0,source_values/* sourceValues */.yt)(subject)) {
            const found = (0,source_values/* sourceFault */.qg)(subject, one, 'legacy');
            if (!found)
                continue;
            const { severity, location, fault } = found;
            const fix = fixOf(one);
            const prefix = one.value.slice(fault.start, fault.end);
            const version = one.value.slice(one.value.indexOf('/') + 1);
            yield { severity, message: words(prefix, version, ''), location, ...(fix && { fix }) };
        }
    },
});
function* inManifest(subject) {
    const stated = (0,user_agent/* userAgentOf */.a)(subject);
    const fault = stated?.judgement.faults.find(({ status }) => status === 'legacy');
    if (!stated || !fault)
        return;
    const { value } = stated.scalar;
    const { version } = stated.judgement;
    const fix = userAgentFix(stated, fault);
    const open = openNames(stated, stated.judgement.follows);
    const written = version ? value.slice(version.start, version.end) : '';
    yield {
        severity: 'error',
        message: words(value.slice(fault.start, fault.end), written, open),
        location: (0,piece/* placeIn */.V)(stated.scalar, fault),
        ...(fix && { fix }),
    };
}
function words(prefix, version, open) {
    const more = (0,user_agent_version/* isGuid */.W_)(version) ? ', and replace the GUID after the slash with the version of the product' : '';
    return `The User-Agent begins with the legacy prefix ${(0,quote/* quote */.hD)(prefix)}. Use ${(0,quote/* quote */.hD)(user_agent_prefix/* PREFIX */.H3)}${more}${open}.`;
}

// EXTERNAL MODULE: ./.build/src/text/names.js
var text_names = __webpack_require__(70283);
;// CONCATENATED MODULE: ./.build/src/rules/user-agent-malformed.js













/** A User-Agent that is not of the documented form. */
const userAgentMalformed = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-malformed',
        title: 'User-Agent is malformed',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 10,
        group: 'user-agent',
        restsOn: basis/* USER_AGENT */._O,
        scans: true,
        docs: {
            what: [
                'Compares `userAgent` with the documented format `MdePartner-{CompanyName}-{ProductName}/{Version}` and the grammar',
                'of the header (RFC 9110 section 10.1.5). `{version}` at the end is a template that the version file or the release',
                'tag fills in. With the source scan, each value that an API call sends is checked too, at its place in the code: an',
                'error if the call was traced to the value, otherwise a notice. Parts that the program fills in at run time are',
                'assumed to be right.',
                '',
                '* **Error**: a prefix other than `MdePartner-` (letter case counts); a missing or empty part or version; a space',
                '  inside the value; a character that is not allowed in a token; a tab or line break; a template variable that was',
                '  not filled in, such as `%s`, `{Version}`, `$VERSION` or the word `undefined`; a placeholder; the fictional names',
                '  Contoso and Fabrikam, unless the listing has `sample: true`; other products before the partner product; over 256',
                '  characters.',
                '* **Warning**: leading or trailing spaces; a version without a digit or with a leading `v`; a GUID or commit hash',
                '  instead of a version; over 128 characters.',
                '* **Notice**: a hyphen inside a part; more products or comments after the partner product.',
                '',
                'All version schemes are allowed: SemVer, PEP 440, calendar versions, one to four numbers.',
                '`user-agent-legacy-prefix` reports the older prefixes.',
            ].join('\n'),
            why: [
                'The partner program asks for this User-Agent in every call to the Defender for Endpoint and Graph Security',
                'APIs. It is also a condition for MISA membership. Microsoft finds the calls of a partner by this prefix, so a value',
                'that is almost right does not count for any partner.',
            ].join('\n'),
            fix: [
                'Use the value in the message, in the manifest and where the product sets the header. Remove spaces and symbols from',
                'the parts (`Contoso Cognito` becomes `ContosoCognito`). Never percent-encode them.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: mdepartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-Contoso Cognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/%s',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
                    note: 'At the end of the value, `{version}` stands for the version of the product.',
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D },
    skip: (subject) => (subject.run.scan ? undefined : (0,user_agent/* noUserAgent */.W)(subject)),
    async *check(subject) {
        yield* user_agent_malformed_inManifest(subject);
        const fixOf = await sourceFixes(subject);
        for (const one of await (0,source_values/* sourceValues */.yt)(subject)) {
            const found = (0,source_values/* sourceFault */.qg)(subject, one, 'malformed');
            if (!found)
                continue;
            const { severity, location, fault } = found;
            const fix = fixOf(one);
            const wanted = (0,quote/* quote */.hD)((0,source_values/* wantedInSources */.xy)(subject, location.path));
            const message = `The User-Agent ${(0,quote/* quote */.hD)(one.value)} ${fault.problem}. Use ${wanted}.`;
            yield { severity, message, location, ...(fix && { fix }) };
        }
    },
});
function* user_agent_malformed_inManifest(subject) {
    const stated = (0,user_agent/* userAgentOf */.a)(subject);
    if (!stated)
        return;
    for (const fault of stated.judgement.faults) {
        if (fault.status !== 'malformed')
            continue;
        const fix = userAgentFix(stated, fault);
        yield {
            severity: fault.severity,
            ...(fault.title !== undefined && { title: `User-Agent ${fault.title}` }),
            message: `${shown(stated.scalar.value)} ${fault.problem}${wish(stated, fault)}.`,
            location: (0,piece/* placeIn */.V)(stated.scalar, fault),
            ...(fix && { fix }),
        };
    }
}
/** What is wanted, unless it is there already and the fault lies around it. */
function wish(stated, { mend, severity, advice }) {
    const { judgement } = stated;
    const isAround = severity === 'notice' || judgement.wanted !== null;
    if (mend === null && (isAround || advice !== undefined))
        return advice === undefined ? '' : `. ${advice}`;
    if (judgement.wanted === null)
        return `. Use the format ${(0,quote/* quote */.hD)(partner_prefixes/* DOCUMENTED_FORM */.Ck)}${spelling(stated)}`;
    const open = openNames(stated, judgement.follows);
    return open === ''
        ? `. Use ${(0,quote/* quote */.hD)(judgement.wanted)}`
        : `. Fix ${open} first, then use the format ${(0,quote/* quote */.hD)(partner_prefixes/* DOCUMENTED_FORM */.Ck)}`;
}
/** Names in other scripts, which have to be spelled by a person; empty: there is none. */
function spelling({ names }) {
    const other = [names.company, names.product].filter((name) => name && (0,text_names/* userAgentToken */.Q3)(name) === null);
    return other.length === 0 ? '' : `, with ${(0,list/* listOf */.c)(other.map((name) => (0,quote/* quote */.hD)(name ?? '')))} in Latin letters`;
}
/** Names the value as the subject of a sentence. */
function shown(value) {
    return value === '' ? 'The User-Agent' : `The User-Agent ${(0,quote/* quote */.hD)(value)}`;
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/call-fixes.js


const NONE = { fixes: new Map(), refusals: new Map() };
/** Fixes that give every call of a client its User-Agent; none if the run asked for none. */
const callFixes = (0,artifact/* artifact */.dj)(async (subject) => {
    const { run, file } = subject;
    const calls = run.editsCalls ? await (0,api_calls.apiCallsOf)(subject) : null;
    const all = calls && (await (0,api_calls.sourcesOf)(run, file));
    if (!run.scan || !calls || !all)
        return NONE;
    const { provenCallFixes } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(5375), __webpack_require__.e(692), __webpack_require__.e(6385)]).then(__webpack_require__.bind(__webpack_require__, 96385));
    return provenCallFixes(subject, calls, all, run.scan);
});

// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(31208);
// EXTERNAL MODULE: ./.build/src/rules/words/missing-calls.js + 1 modules
var missing_calls = __webpack_require__(58233);
;// CONCATENATED MODULE: ./.build/src/rules/words/call-refusals.js


/** Says why `fix --suggest` does not add the header to calls. */
function refusalWords(refusal) {
    if (refusal.reason === 'covered')
        return 'The fix of another finding sets the header for this call, too.';
    return `'fix --suggest' does not add it: ${reasonOf(refusal)}.`;
}
function reasonOf(refusal) {
    switch (refusal.reason) {
        case 'other-host':
            return refusal.at === undefined
                ? `the code may also call ${(0,quote/* quote */.hD)(refusal.host)}`
                : `the call to ${(0,quote/* quote */.hD)(refusal.host)} in ${(0,quote/* quote */.hD)(refusal.at)} would get it, too`;
        case 'other-call':
            return `the call in ${(0,quote/* quote */.hD)(refusal.at)} would change, too`;
        case 'open':
            return `it may not be sent even then, because ${(0,missing_calls/* doubt */.B2)(refusal)}`;
        case 'browser':
            return 'a browser does not let a script set this header';
        case 'language':
            return 'files of this kind are not edited';
        case 'not-parsed':
            return 'the file has a syntax error';
        case 'not-written-out':
            return 'neither the client nor the headers are written out where they can be edited';
        case 'shared':
            return 'its calls have several findings, and one edit would change them all';
        case 'set-otherwise':
            return 'the code sets or removes it on purpose';
        case 'value':
            return 'the User-Agent to send is not known';
        case 'refuted':
            return 'a second scan did not confirm the change';
    }
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-missing.js













/** Further calls, or files, that a finding lists. */
const user_agent_missing_MOST_RELATED = 5;
const user_agent_missing_client = (header) => `import requests

def alerts(token):
    url = "https://api.security.microsoft.com/api/alerts"
    return requests.get(url, headers={"Authorization": f"Bearer {token}"${header}}).json()
`;
/** API calls in the sources that send no User-Agent of the programme. */
const userAgentMissing = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-missing',
        title: 'User-Agent is missing or could not be determined',
        titles: { error: 'User-Agent is missing', notice: 'User-Agent could not be determined' },
        severities: ['error', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 40,
        group: 'user-agent',
        restsOn: basis/* SOURCES */.Hl,
        scans: true,
        onPage: false,
        docs: {
            what: [
                'Scans the sources for calls to the Defender for Endpoint and Graph Security APIs and traces each call to the client',
                'that sends it. There is one finding for each client and cause, at the line that sends the request, with up to five',
                'of its calls.',
                '',
                '* **Error**: a call is certainly sent without the header. The header is not set, a caller does not pass the parameter',
                '  that other callers pass (often for the next page), the header has the wrong name (`UserAgent`, `X-User-Agent`), or',
                '  it is removed or left empty.',
                '* **Notice**: the sources do not show what a call sends. Its client or headers are passed in or created elsewhere, the',
                '  header is set only under a condition, or a step on the path was found only by its name. Also if no calls were',
                '  found, if a file with an API URL outside of comments was not checked, or if git refuses to list the files.',
                '',
                'A file is not checked if it is third-party code (`vendor`, `third_party`, `external` and similar folders), build',
                'output (`dist`, `build`, `out`), generated or minified, in an unsupported language, larger than 1 MiB, not text, or',
                'part of a submodule or of the folder of another manifest. To check your own code in such a folder, list it under',
                '`source` of the product. List a copy of an SDK under `scan.vendored`, with the reason. Tests, samples, documents and',
                'comments are not searched. Sign-in, storage links, the portal, other APIs, and Graph outside `/security` are not',
                'checked.',
                '',
                'The report lists what the manifest excludes, with the reason: `scan.vendored`, `scan.tests`, `scan.hosts.ignore`,',
                '`scan.clients`, and files outside the `source` of all products.',
                '',
                'A call in a file that `scan.clients` lists counts as unverifiable and is not reported. Recorded traffic (`--har`)',
                'only decides unverifiable calls. If the sources show a call without the header, it remains an error.',
            ].join('\n'),
            why: [
                'The partner program asks for the User-Agent "in each API call". It is also a condition for MISA. Shipped',
                'integrations violate this requirement most often: about half do not send the User-Agent, and some lose it on the',
                'second page of results.',
            ].join('\n'),
            fix: [
                'Set the header where you create the client, so that every call sends it: use a session, a default header, or one',
                'function that sends all requests. If a proxy or gateway adds the header, list the files under `scan.clients` in the',
                'manifest, with the reason. A web page cannot set the header, so let your server make the call.',
                'To waive a call, add the comment `mde-partner-ignore user-agent-missing -- <reason>` on its line or on the line',
                'before. On the line that sends the request, the comment waives all calls that it sends.',
            ].join('\n'),
            examples: [
                {
                    file: 'client.py',
                    bad: user_agent_missing_client(''),
                    good: user_agent_missing_client(', "User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
                },
                {
                    file: 'client.py',
                    bad: user_agent_missing_client(', "UserAgent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
                    good: user_agent_missing_client(', "User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
                    note: 'The header name has a hyphen.',
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D },
    skip: api_calls.noScan,
    async *check(subject) {
        const calls = await (0,api_calls.apiCallsOf)(subject);
        if (!calls)
            return;
        if (subject.run.scan?.search.isRefused())
            yield refused(subject);
        const fixes = await callFixes(subject);
        for (const one of calls.clients) {
            if (one.status === 'missing')
                yield* missing(subject, one, calls, fixes);
            if (one.status === 'unverifiable')
                yield* unverifiable(subject, one, calls);
        }
        if (calls.notJudged.length > 0)
            yield notJudged(calls.notJudged);
        else if (calls.unfollowed.length + calls.sites.length === 0 && !isRecorded(subject))
            yield noCall(subject);
    },
});
/** The files are listed without git then, ignored ones too. */
function refused({ file }) {
    return {
        severity: 'notice',
        message: 'Git refuses to list the files because another user owns the repository, so ignored files are scanned too. Run this in its folder before the check: git config --global --add safe.directory "$PWD"',
        location: file.locate(['products'], 'key'),
    };
}
async function* missing(subject, found, calls, { fixes, refusals }) {
    const sites = found.sites.flatMap((index) => calls.sites[index] ?? []);
    const [first, ...others] = sites;
    if (!first)
        return;
    const location = first.sender;
    const wanted = (0,source_values/* wantedInSources */.xy)(subject, location.path);
    const lineAt = (0,source_lines/* sourceLines */.J)(subject.run);
    const fix = fixes.get(found.id);
    const refusal = refusals.get(found.id);
    const { callEdit } = await Promise.all(/* import() */[__webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(4430)]).then(__webpack_require__.bind(__webpack_require__, 24430));
    const editOf = (site) => callEdit(site, found, wanted, lineAt);
    yield {
        severity: 'error',
        message: [
            (0,missing_calls/* faultWords */._Q)(found, sites, location),
            (0,missing_calls/* advice */.v9)(found, [editOf(first), ...others.map(editOf)], location),
            ...(refusal ? [refusalWords(refusal)] : []),
        ].join(' '),
        location,
        occurrences: (0,api_calls.occurrencesOf)(sites),
        related: [
            ...found.related,
            ...elsewhere(location, sites.map(relatedCall)),
            ...elsewhere(location, headersOf(sites)),
            ...madeAt(found, location),
        ],
        ...(fix && { fix }),
    };
}
/** What the manifest says of its clients, and what captured traffic shows, is settled. */
async function* unverifiable(subject, found, calls) {
    if (found.cause === 'gateway')
        return;
    const all = found.sites.flatMap((index) => calls.sites[index] ?? []);
    const traffic = await (0,api_calls.callTrafficOf)(subject);
    const sites = all.filter((site) => (0,api_calls.provenAgent)(site, traffic?.of.get(site)) === null);
    const [first] = sites;
    if (!first)
        return;
    const location = first.sender;
    yield {
        severity: 'notice',
        message: `The User-Agent of ${(0,missing_calls/* callsThrough */.d3)(found, sites, location)} could not be determined: ${(0,missing_calls/* doubt */.B2)(found)}. Check recorded traffic with --har, or list the files under 'scan.clients' with the reason.`,
        location,
        occurrences: (0,api_calls.occurrencesOf)(sites),
        related: [...found.related, ...elsewhere(location, sites.map(relatedCall)), ...madeAt(found, location)],
    };
}
function relatedCall(site) {
    return { message: site.host === null ? 'a call' : `a call to ${site.host}`, location: (0,api_calls.placeOf)(site) };
}
/** The dictionaries of headers that calls pass; calls may share one. */
function headersOf(sites) {
    const byLine = new Map(sites.flatMap(({ headersAt }) => (headersAt ? [[`${headersAt.path}:${headersAt.start.line}`, headersAt]] : [])));
    return [...byLine.values()].map((location) => ({ message: 'the headers are set here', location }));
}
/** The places on other lines than the line that sends. */
function elsewhere(sender, places) {
    const isSender = ({ location }) => location.path === sender.path && location.start.line === sender.start.line;
    return places.filter((place) => !isSender(place)).slice(0, user_agent_missing_MOST_RELATED);
}
/** Where the header would serve every call. */
function madeAt({ name, definition }, location) {
    if (!definition || (definition.path === location.path && definition.start.line === location.start.line))
        return [];
    return [{ message: `${(0,quote/* quote */.hD)(name)} is created here`, location: definition }];
}
function notJudged(files) {
    const [first, ...more] = files;
    const found = more.length === 0
        ? `This may contain an API URL, but was not checked: ${first.reason}. Its calls are`
        : `${files.length} places may contain an API URL, but were not checked (${(0,quote/* quote */.hD)(first.path)}: ${first.reason}). Their calls are`;
    return {
        severity: 'notice',
        message: `${found} not counted.`,
        location: (0,core_text/* startOf */.GH)(first.path),
        occurrences: files.map(({ path }) => ({ location: (0,core_text/* startOf */.GH)(path) })),
        related: more.slice(0, user_agent_missing_MOST_RELATED).map(({ path, reason }) => ({ message: reason, location: (0,core_text/* startOf */.GH)(path) })),
    };
}
/** What captured traffic shows needs no source. */
function isRecorded(subject) {
    return ((0,artifacts_traffic/* trafficOf */.t7)(subject) ?? []).some(({ statuses }) => statuses.includes('ok'));
}
function noCall(subject) {
    return {
        severity: 'notice',
        message: 'No calls to the Defender for Endpoint or Graph Security API were found. If they are made elsewhere, check recorded traffic with --har.',
        location: subject.locate(['userAgent'], 'value'),
    };
}

// EXTERNAL MODULE: ./.build/src/user-agent/parts.js
var user_agent_parts = __webpack_require__(21513);
;// CONCATENATED MODULE: ./.build/src/rules/user-agent-name-mismatch.js











/** A User-Agent that names somebody or something else than the manifest. */
const userAgentNameMismatch = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-name-mismatch',
        title: 'User-Agent does not match the company or product name',
        severities: ['warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 30,
        group: 'user-agent',
        restsOn: basis/* USER_AGENT */._O,
        docs: {
            what: [
                'Compares the two parts of `userAgent` with the company name and the product name, ignoring letter case and symbols.',
                'If there is a fix for the name itself, the part may match the name before or after the fix.',
                '',
                '* **Warning**: a part does not match the name, or the parts are swapped. These forms match: the full name; the name',
                '  without a legal suffix (Inc, Ltd, GmbH and the like); `&` omitted or written as And; \u00e4, \u00f6, \u00fc written as a, o, u or',
                '  ae, oe, ue; the product with or without the company in front; the acronym that the name has in parentheses; the',
                '  name without "for Microsoft \u2026" at its end.',
                '* **Notice**: the name cannot be written in ASCII, because it is in another script, so it cannot be compared.',
            ].join('\n'),
            why: [
                'The partner program asks for a User-Agent that names the company and the product. It does not require the names',
                'shown in the portal, but a reader must recognize them. This check also finds a User-Agent that was copied from another',
                'product.',
            ].join('\n'),
            fix: [
                'Use the value in the message, in the manifest and where the product sets the header. If the product is known by',
                'another short name, waive the finding with that reason.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCogito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                    note: 'If one or two letters differ, the message suggests a typo.',
                },
                {
                    bad: '    userAgent: MdePartner-ContosoCognito-Contoso/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-Cognito/1.0.0',
                    note: 'The company comes first. The product part does not need to repeat it.',
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D },
    skip: (subject) => {
        const stated = (0,user_agent/* userAgentOf */.a)(subject);
        if (!stated)
            return (0,user_agent/* noUserAgent */.W)(subject);
        if (!stated.judgement.parts)
            return 'the company and product parts could not be determined (see user-agent-malformed)';
        const { company, product } = stated.names;
        return company === undefined && product === undefined ? 'there is no name to compare with' : undefined;
    },
    *check(subject) {
        const stated = (0,user_agent/* userAgentOf */.a)(subject);
        const parts = stated?.judgement.parts;
        if (!stated || !parts)
            return;
        const compared = [...comparisons(stated, parts)];
        if (areSwapped(compared))
            yield swapped(stated, parts, compared);
        else
            yield* mismatches(stated, compared);
    },
});
function* comparisons({ scalar, names }, parts) {
    const { fits } = (0,user_agent_parts/* expected */.p)(names, { template: true, sample: true });
    for (const which of ['company', 'product']) {
        const name = names[which];
        if (name === undefined)
            continue;
        const range = parts[which];
        yield { which, range, part: scalar.value.slice(range.start, range.end), name, accepts: fits[which] };
    }
}
function areSwapped([company, product]) {
    if (!company || !product || company.accepts(company.part) || product.accepts(product.part))
        return false;
    return company.accepts(product.part) && product.accepts(company.part);
}
function swapped(stated, { company, product }, compared) {
    const [left, right] = compared.map(({ name }) => (0,text_names/* userAgentToken */.Q3)(name));
    const range = { start: company.start, end: product.end };
    const shown = (0,quote/* quote */.hD)(stated.scalar.value.slice(range.start, range.end));
    const open = openNames(stated, ['company', 'product']);
    const message = `The company and the product are swapped in the User-Agent (${shown}). ${open === '' ? 'Put' : `Fix ${open}, then put`} the company first.`;
    const fix = left && right && open === '' ? { fix: writing(stated.scalar, [{ ...range, token: `${left}-${right}` }]) } : {};
    return { severity: 'warning', message, location: (0,piece/* placeIn */.V)(stated.scalar, range), ...fix };
}
function* mismatches(stated, compared) {
    const wrong = compared.filter(({ part, accepts }) => !accepts(part));
    const fix = rewritten(stated, wrong);
    for (const { which, range, part, name } of wrong) {
        const token = (0,text_names/* userAgentToken */.Q3)(name);
        const location = (0,piece/* placeIn */.V)(stated.scalar, range);
        if (token === null) {
            const message = `The ${which} name ${(0,quote/* quote */.hD)(name)} could not be compared with ${(0,quote/* quote */.hD)(part)} in the User-Agent, because it is not in Latin letters. Make sure that they match.`;
            yield { severity: 'notice', message, location };
            continue;
        }
        const isWritten = stated.names.written?.[which] === name;
        const shownName = `the ${which} name ${(0,quote/* quote */.hD)(name)}${isWritten ? '' : ' (after its fix)'}`;
        const advice = stated.open.includes(which)
            ? `Fix the ${which} name, then use it here without spaces.`
            : `Use ${(0,quote/* quote */.hD)(token)}.`;
        const cause = likelyCause(token, part);
        const message = `The ${which} part ${(0,quote/* quote */.hD)(part)} of the User-Agent does not match ${shownName}${cause}. ${advice}`;
        yield { severity: 'warning', message, location, ...(fix && { fix }) };
    }
}
function likelyCause(token, part) {
    if (/%[\da-f]{2}/i.test(part))
        return ', because percent-encoding is not decoded in a User-Agent';
    return (0,text_names/* closeTo */.os)(token, part) ? ', possibly because of a typo' : '';
}
/** One fix for both parts, so that their findings never offer two that exclude each other. */
function rewritten(stated, wrong) {
    const { scalar } = stated;
    if (openNames(stated, wrong.map(({ which }) => which)) !== '')
        return undefined;
    const tokens = wrong.flatMap(({ range, name }) => {
        const token = (0,text_names/* userAgentToken */.Q3)(name);
        return token === null ? [] : [{ ...range, token }];
    });
    return tokens.length === 0 ? undefined : writing(scalar, tokens);
}
function writing(scalar, tokens) {
    const text = [...tokens]
        .sort((a, b) => b.start - a.start)
        .reduce((written, { start, end, token }) => written.slice(0, start) + token + written.slice(end), scalar.value);
    return { title: `use ${(0,quote/* quote */.hD)(text)}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, text)] };
}

// EXTERNAL MODULE: ./.build/src/har/words.js
var har_words = __webpack_require__(86410);
// EXTERNAL MODULE: ./.build/src/har/endpoint-tree.js
var endpoint_tree = __webpack_require__(3579);
// EXTERNAL MODULE: ./.build/src/scan/result.js
var result = __webpack_require__(81700);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/covered-senders.js


/** Covered calls in the sources that may have sent a recorded request. */
function coveredSenders(sites) {
    const tree = new endpoint_tree/* EndpointTree */.Y();
    for (const site of sites)
        if ((0,result/* isCovered */.P)(site.status) && site.endpoint !== null)
            tree.at({ ...site, path: site.endpoint }, () => []).push(site);
    return ({ host, method, pathTemplate: path }) => host === null || path === null ? [] : tree.matches({ host, method, path }).flat();
}

;// CONCATENATED MODULE: ./.build/src/rules/words/traffic-and-sources.js

/** Further calls that a finding lists. */
const traffic_and_sources_MOST_RELATED = 5;
/** What the sources show of a call that recorded traffic contradicts. */
const SHOWN = {
    missing: 'no User-Agent',
    malformed: 'a malformed User-Agent',
    legacy: 'a User-Agent with a legacy prefix',
};
/** Calls that surely send no proper User-Agent by the sources, while every recorded request of them has it. */
function* contradictions({ of }) {
    const groups = new Map();
    for (const [site, { proven }] of of) {
        if (proven === null || SHOWN[site.status] === undefined)
            continue;
        const key = `${site.status} ${site.client}`;
        const group = groups.get(key);
        if (group)
            group.push(site);
        else
            groups.set(key, [site]);
    }
    for (const [first, ...others] of groups.values()) {
        const calls = others.length === 0 ? 'this call' : `${others.length + 1} calls`;
        yield {
            severity: 'notice',
            message: `The sources show ${SHOWN[first.status]} for ${calls}, but the recorded traffic has a valid User-Agent. Set it in the sources, because the component that adds it may be absent in other installations.`,
            location: (0,api_calls.placeOf)(first),
            related: others.slice(0, traffic_and_sources_MOST_RELATED).map((site) => ({ message: 'another call', location: (0,api_calls.placeOf)(site) })),
            occurrences: (0,api_calls.occurrencesOf)([first, ...others]),
        };
    }
}
/** Calls that traffic could settle if each had requests of its own. */
function* indistinguishable({ of, shared }) {
    for (const group of shared) {
        const open = group.sites.find((site) => site.status === 'unverifiable' && of.get(site)?.state === 'ambiguous');
        if (!open)
            continue;
        const others = group.sites.filter((site) => site !== open).slice(0, traffic_and_sources_MOST_RELATED);
        yield {
            severity: 'notice',
            message: `${group.sites.length} calls go to ${endpointsOf(group)}, so traffic cannot distinguish them. Set the User-Agent of each call in the sources.`,
            location: (0,api_calls.placeOf)(open),
            occurrences: (0,api_calls.occurrencesOf)(group.sites),
            related: others.map((site) => ({ message: 'may send the same requests', location: (0,api_calls.placeOf)(site) })),
        };
    }
}
function endpointsOf({ first, endpoints }) {
    const more = endpoints - 1;
    const words = first.method === null ? first.path : `${first.method} ${first.path}`;
    return more === 0 ? words : `${words} and ${more} other ${more === 1 ? 'endpoint' : 'endpoints'}`;
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-traffic.js













/** Further endpoints that a finding lists. */
const user_agent_traffic_MOST_RELATED = 5;
const captured = (headers) => `{"log": {"version": "1.2", "entries": [
  {"request": {"method": "GET", "url": "https://api.security.microsoft.com/api/alerts", "headers": [${headers}]}}
]}}
`;
/** The User-Agent of requests as they were recorded on the wire. */
const userAgentTraffic = (0,subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-traffic',
        title: 'Recorded traffic does not confirm the User-Agent',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        order: 70,
        group: 'user-agent',
        restsOn: { ...basis/* SOURCES */.Hl, reads: [...basis/* SCAN_KEYS */.Tp, 'products[].version'], files: ['own', 'version'] },
        scans: true,
        onPage: false,
        docs: {
            what: [
                'Checks the HAR files given with `--har` (the input `har`). A path or glob that does not match any file ends the run.',
                'For each request to an API in scope, redirects included:',
                '',
                '- an **error** if the header is missing, empty, malformed or sent twice, has an older prefix, or has another company',
                '  or product than the manifest;',
                '- if only the version differs, an **error** in a release run, otherwise a **warning**;',
                '- a **notice** if the recording does not show the header (no headers, no body of a Graph batch, an entry over',
                '  16 MiB).',
                '',
                'Compares the requests with the calls in the sources. A request counts for a call only if no other call could have',
                'sent it, by method, host and path. If all requests of a call have the User-Agent:',
                '',
                '- a call that the scan could not follow is covered, and the coverage map shows that traffic proves it;',
                '- a call without the User-Agent in the sources remains an error, and a **notice** at the call reports the conflict.',
                '',
                'Calls that may have sent the same requests are not decided, and a **notice** lists them.',
                '',
                'Sign-in, storage downloads, the portal, preflights and Graph outside `/security` are not checked. A batch counts',
                'if one of its requests goes to `/security`. A header named `UserAgent` or `X-User-Agent` does not count.',
                '',
                'Also an **error**: a file that is damaged, over 1 GiB or unreadable, and a file that git tracks and that contains',
                'an `Authorization` header or cookies. A **notice** if there are no requests in scope or no requests of the product.',
                '',
                'The User-Agent is the only header that is ever shown. Queries and bodies are never shown, and only the documented',
                'parts of a path are.',
            ].join('\n'),
            why: [
                'The partner program asks for the User-Agent in every API call, and MISA membership depends on it.',
                'Recorded traffic proves what a program sends. A header can get lost between the code and the network, for example on',
                'the second page of results.',
            ].join('\n'),
            fix: [
                'Set the header once, on the client that all calls share, and record again. Do not commit recordings, because they',
                'contain tokens. If you must keep a recording, keep what `mde-partner har strip FILE` writes.',
            ].join('\n'),
            examples: [
                {
                    file: 'captures/alerts.har',
                    bad: captured('{"name": "User-Agent", "value": "python-requests/2.32.3"}'),
                    good: captured('{"name": "user-agent", "value": "MdePartner-Contoso-ContosoCognito/1.0.0"}'),
                    options: { har: ['captures/alerts.har'] },
                },
            ],
        },
    },
    measures: { userAgent: userAgentMeasurement, apiCalls: call_map/* apiCallMeasurement */.D, traffic: artifacts_traffic/* trafficMeasurement */.MC },
    skip: ({ run }) => (run.har ? undefined : { reason: 'no recorded traffic is given (--har)', asked: false }),
    async *check(subject) {
        const sendersOf = coveredSenders((await (0,api_calls.apiCallsOf)(subject))?.sites ?? []);
        const recordings = (0,artifacts_traffic/* trafficOf */.t7)(subject) ?? [];
        for (const recording of recordings) {
            yield* fileFindings(recording);
            for (const [fault, calls] of (0,artifacts_traffic/* faultyCalls */.DG)(recording))
                yield callFinding(fault, calls, recording, subject, sendersOf);
        }
        const traffic = await (0,api_calls.callTrafficOf)(subject);
        if (traffic) {
            yield* contradictions(traffic);
            yield* indistinguishable(traffic);
        }
        if (recordings.some(({ statuses, ending }) => statuses.some(Boolean) || ending.kind !== 'complete'))
            return;
        const first = recordings[0];
        const location = first ? (0,core_text/* startOf */.GH)(first.path) : subject.locate(['userAgent'], 'value');
        const what = recordings.some(({ calls }) => calls.length > 0)
            ? `of ${(0,quote/* quote */.hD)(subject.product)}`
            : 'to the Defender for Endpoint or Graph Security API';
        const message = first
            ? `The recorded traffic has no requests ${what}. Record the product while it calls the API.`
            : 'There is no recorded traffic for this manifest. Record the product while it calls the API.';
        yield { severity: 'notice', message, location };
    },
});
function* fileFindings(recording) {
    const { path, ending, credentials } = recording;
    const message = (0,har_words/* endingWords */.fg)(recording);
    if (message !== null) {
        const location = 'place' in ending ? { path, start: ending.place, end: ending.place } : (0,core_text/* startOf */.GH)(path);
        yield { severity: 'error', message, location };
    }
    if (credentials)
        yield { severity: 'error', message: (0,har_words/* credentialWords */.ff)(recording), location: at(path, credentials.first) };
}
function callFinding(fault, calls, { path, calls: all }, subject, sendersOf) {
    const [first] = calls;
    return {
        severity: severityOf(fault, subject),
        message: (0,har_words/* groupWords */.Jk)({ fault, count: calls.length, of: all.length, first }, wantedIn(subject)),
        location: at(path, first.place),
        related: [...otherEndpoints(calls, path), ...inSources(calls, sendersOf), ...user_agent_traffic_inManifest(subject)],
    };
}
function severityOf(fault, { run }) {
    if (fault === 'version-mismatch')
        return run.release === null ? 'warning' : 'error';
    return fault === 'unverifiable' ? 'notice' : 'error';
}
/** Of several products none is named, so that they share one finding. */
function wantedIn(subject) {
    const stated = userAgentMeasurement(subject);
    if (subject.file.data.products?.length !== 1 || !stated?.company)
        return partner_prefixes/* DOCUMENTED_FORM */.Ck;
    return (0,quote/* quote */.hD)(stated.value.replace(holes/* VERSION_TEMPLATE */.Yg, () => (0,artifacts_traffic/* expectedVersion */.pN)(subject) ?? holes/* VERSION_TEMPLATE */.Yg));
}
function otherEndpoints(calls, path) {
    const places = new Map();
    for (const call of calls) {
        const words = (0,har_words/* endpointWords */.$h)(call);
        if (places.size <= user_agent_traffic_MOST_RELATED && !places.has(words))
            places.set(words, call.place);
    }
    return [...places].slice(1).map(([message, place]) => ({ message, location: at(path, place) }));
}
/** Calls that send it by the sources, while requests that they may have sent lack it. */
function inSources(calls, sendersOf) {
    const senders = new Set();
    for (const call of calls) {
        for (const site of sendersOf(call))
            senders.add(site);
        if (senders.size >= user_agent_traffic_MOST_RELATED)
            break;
    }
    return [...senders]
        .slice(0, user_agent_traffic_MOST_RELATED)
        .map((site) => ({ message: 'the sources show the User-Agent here', location: (0,api_calls.placeOf)(site) }));
}
function user_agent_traffic_inManifest(subject) {
    if (subject.data.userAgent === undefined)
        return [];
    return [{ message: 'the User-Agent of the manifest', location: subject.locate(['userAgent'], 'value') }];
}
function at(path, place) {
    return { path, start: place, end: { line: place.line, column: place.column + 1 } };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/user-agent.js










const RULES = [
    userAgentMalformed,
    userAgentLegacyPrefix,
    userAgentNameMismatch,
    userAgentMissing,
    apiAddressNotFollowed,
    userAgentInconsistent,
    userAgentTraffic,
    apiRetired,
    releaseVersionMismatch,
    releaseVersionUnknown,
];


/***/ }),

/***/ 81700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCovered)
/* harmony export */ });
/** Whether a call sends the User-Agent. */
function isCovered(status) {
    return status === 'ok' || status === 'templated';
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


/***/ })

};

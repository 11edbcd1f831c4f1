export const id = 374;
export const ids = [374];
export const modules = {

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surveyRepository: () => (/* binding */ surveyRepository)
});

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(6615);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(917);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(9112);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(4337);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/user-agent.js
var user_agent = __webpack_require__(284);
// EXTERNAL MODULE: ./.build/src/rules/words/header-snippets.js + 1 modules
var header_snippets = __webpack_require__(6388);
// EXTERNAL MODULE: ./.build/src/rules/words/missing-calls.js
var missing_calls = __webpack_require__(5489);
;// CONCATENATED MODULE: ./.build/src/rules/words/call-evidence.js




/**
 * For each call that is not covered, the place where its header is set, or could be, and what to do there. Calls that
 * share the place have the same step, so that they can be counted.
 *
 * @param lineAt the text of a line of the sources; null: it cannot be read
 */
function callEvidence({ sites, clients }, lineAt) {
    const found = new Map();
    for (const client of clients)
        for (const index of client.sites) {
            const site = sites[index];
            const step = site && stepOf(site, client, lineAt);
            if (step)
                found.set(site, [step]);
        }
    return found;
}
function stepOf(site, client, lineAt) {
    switch (site.status) {
        case 'missing':
            return edit(site, client, lineAt);
        case 'unverifiable':
            return step(client.related[0]?.location ?? client.definition ?? site.sender, sentence((0,missing_calls/* doubt */.B2)(client)));
        case 'malformed':
        case 'legacy':
            return step(site.setAt ?? site.sender, `Use the form ${(0,quote/* quote */.hD)(user_agent/* DOCUMENTED_FORM */.Ck)}.`);
        default:
            return null;
    }
}
/** What gives the call its header, and the calls that share the place. */
function edit({ headersAt, sender }, client, lineAt) {
    const blamed = client.related[0]?.location;
    switch (client.cause) {
        case 'near-miss':
            return step(blamed ?? sender, "Rename the header to 'User-Agent'.");
        case 'removed':
            return step(blamed ?? sender, `Set the header to ${(0,quote/* quote */.hD)(user_agent/* DOCUMENTED_FORM */.Ck)}.`);
        case 'browser':
            return step(sender, 'Make this call from your own server. A browser sends a User-Agent of its own.');
        default:
    }
    if (headersAt)
        return step(headersAt, `Add to these headers: ${(0,header_snippets/* entrySnippet */.Qn)(headersAt.path, user_agent/* DOCUMENTED_FORM */.Ck)}`);
    const { definition } = client;
    if (!definition)
        return step(sender, `Add to this call: ${general(sender.path)}`);
    const line = lineAt(definition.path, definition.start.line);
    const snippet = line === null ? null : (0,header_snippets/* clientSnippet */.dZ)(line, user_agent/* DOCUMENTED_FORM */.Ck);
    return step(definition, snippet === null
        ? `Add to each request of ${(0,quote/* quote */.hD)(client.name)}: ${general(definition.path)}`
        : `Set it once for this client: ${snippet}`);
}
function general(path) {
    return (0,header_snippets/* headerSnippet */.zH)(path, user_agent/* DOCUMENTED_FORM */.Ck) ?? `User-Agent: ${user_agent/* DOCUMENTED_FORM */.Ck}`;
}
function step({ path, start }, message) {
    return { path, line: start.line, message };
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(9616);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var artifacts_homes = __webpack_require__(9531);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/repository-calls.js







/**
 * The API calls in the folders that the manifests of a run speak for, as they are without a product: any User-Agent of
 * the documented form counts. Null: the sources are not scanned.
 */
const repositoryCalls = (0,artifact/* artifact */.dj)(async (run) => {
    const lineAt = linesOf(run);
    const homes = new Map(run.manifests.map((file) => [(0,artifacts_homes/* homeOf */.lt)(file.folder), file]));
    const parts = [];
    for (const file of homes.values()) {
        const found = await (0,api_calls.sourcesOf)(run, file);
        if (!found)
            return null;
        parts.push((0,api_calls.measured)(found, { evidence: callEvidence(found, lineAt) }));
    }
    const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
    return {
        covered: sum('covered'),
        uncovered: sum('uncovered'),
        unverifiable: sum('unverifiable'),
        sites: parts.flatMap(({ sites }) => sites),
        notJudged: parts.flatMap(({ notJudged }) => notJudged),
        excluded: parts.flatMap(({ excluded }) => excluded),
    };
});
/** The lines of the sources; each file is read once. */
function linesOf({ tree }) {
    const files = new Map();
    const read = (path) => {
        const bytes = tree.read(path, sizes/* MOST_BYTES */.u.source);
        return bytes && new core_text/* SourceText */.D(path, (0,core_bytes/* roughTextOf */.Y9)(bytes));
    };
    return (path, line) => {
        if (!files.has(path))
            files.set(path, read(path));
        return files.get(path)?.line(line) ?? null;
    };
}

// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(1720);
// EXTERNAL MODULE: ./.build/src/logo/load.js + 1 modules
var load = __webpack_require__(5311);
// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var size = __webpack_require__(214);
// EXTERNAL MODULE: ./.build/src/scan/roles.js
var roles = __webpack_require__(1148);
;// CONCATENATED MODULE: ./.build/src/app/logo-candidates.js






/** Files that are listed. */
const SHOWN = 10;
/** Files that are opened, best names first: a set of icons may have thousands. */
const OPENED = 40;
/** Words of a path by how much they speak for a logo; the first that fits counts. */
const NAMES = [
    { words: /logo/i, weight: 8 },
    { words: /brand|emblem|app[-_ ]?icon/i, weight: 6 },
    { words: /(?:^|[-_. ])icon(?:$|[-_. ])/i, weight: 4 },
];
const FOLDERS = [
    { words: /logo|brand/i, weight: 3 },
    { words: /(?:^|\/)(?:icons?|assets?|images?|img|media|static|public)(?:\/|$)/i, weight: 1 },
];
const SQUARE = 2;
/**
 * SVG files that could be the logo of a product, square ones first. Others than those that are square, or that their
 * name or folder speaks for, are left out, as are files that cannot be read.
 *
 * @param folders where to look; `''` is the root
 */
function logoCandidates(tree, folders) {
    const candidates = tree
        .glob('**/*.[sS][vV][gG]')
        .filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)) && !(0,roles/* isAside */.Z)(path))
        .map((path) => ({ path, weight: weightOf(path) }))
        .sort(byWeight)
        .slice(0, OPENED)
        .flatMap(({ path, weight }) => {
        const size = sizeOf(tree, path);
        const square = size?.shape === 'square' ? SQUARE : 0;
        return size && weight + square > 0 ? [{ path, weight: weight + square, size }] : [];
    })
        .sort(byWeight)
        .slice(0, SHOWN);
    const isSquare = ({ size }) => size.shape === 'square';
    return [...candidates.filter(isSquare), ...candidates.filter((one) => !isSquare(one))].map(({ path, size }) => ({
        path,
        ratio: size.ratio,
    }));
}
/** Of equal weight, what is nearer to the root comes first. */
function byWeight(a, b) {
    const depth = ({ path }) => path.split('/').length;
    return b.weight - a.weight || depth(a) - depth(b) || (0,finding/* compareText */.n6)(a.path, b.path);
}
function weightOf(path) {
    const best = (text, table) => table.find(({ words }) => words.test(text))?.weight ?? 0;
    return best((0,core_path/* nameOf */.Vb)(path).replace(/\.svg$/i, ''), NAMES) + best((0,core_path/* folderOf */.yS)(path), FOLDERS);
}
function sizeOf(tree, path) {
    const bytes = tree.read(path, sizes/* MOST_BYTES */.u.logo);
    const svg = bytes && (0,load/* loadSvg */.Z)(path, bytes).svg;
    return svg ? (0,size/* naturalSize */.DC)(svg.document) : null;
}

;// CONCATENATED MODULE: ./.build/src/app/survey-repository.js


/** What a repository without a manifest shows: its API calls, and files that could be the logo. */
async function surveyRepository(run) {
    return {
        apiCalls: run.scan ? await repositoryCalls(run) : null,
        logos: logoCandidates(run.tree, run.manifests.map(({ folder }) => folder)),
    };
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nf: () => (/* binding */ valueToSend),
/* harmony export */   qg: () => (/* binding */ sourceFault),
/* harmony export */   vP: () => (/* binding */ OPEN),
/* harmony export */   xy: () => (/* binding */ wantedInSources),
/* harmony export */   yt: () => (/* binding */ sourceValues)
/* harmony export */ });
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8838);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4337);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9616);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9834);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(284);






/** How the scan shows what only the running program knows. */
const OPEN = '{\u2026}';
/** The User-Agents in the sources that are a product's; empty if the sources are not scanned. */
const sourceValues = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifact */ .dj)(async (subject) => {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.apiCallsOf)(subject);
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
function isWhole({ start, end }, value) {
    return start.line === end.line && end.column - start.column === value.length;
}
/** The gravest fault of one kind in a value of the sources, and its place; null: there is none to report. */
function sourceFault(subject, { value, status, location, inner, sent }, kind) {
    // What nobody sends and has no version yet is a piece of a value that is put together somewhere.
    if (status !== kind || (sent === 'no' && !value.includes('/')))
        return null;
    const names = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a9)(subject)?.names ?? {};
    const { faults } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUserAgent */ .y)(value.replaceAll(OPEN, '1'), names);
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
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a9)(subject);
    if (!stated || stated.judgement.faults.some(({ severity }) => severity === 'error'))
        return null;
    const value = stated.scalar.value.trim();
    if (!value.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg))
        return value;
    const version = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedVersion */ .pN)(subject);
    return version === null ? null : value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg.length) + version;
}
/** What a message asks for. Where several products may be meant none is named, so that they share one finding. */
function wantedInSources(subject, path) {
    const isOwn = subject.file.data.products?.length === 1 || (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.claimsPath)(subject, path);
    return (isOwn ? valueToSend(subject) : null) ?? _user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENTED_FORM */ .Ck;
}


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dZ: () => (/* binding */ clientSnippet),
  Qn: () => (/* binding */ entrySnippet),
  zH: () => (/* binding */ headerSnippet)
});

// EXTERNAL MODULE: ./.build/src/scan/languages/index.js + 12 modules
var languages = __webpack_require__(3869);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 57 modules
var libraries = __webpack_require__(7744);
;// CONCATENATED MODULE: ./.build/src/scan/hints.js


/** How a request in a file sets the header, `$` for its value; null: no library of its language says so. */
function requestHint(path) {
    const notebook = (0,languages/* extensionOf */.je)(path) === 'ipynb' ? languages/* NOTEBOOK_LANGUAGE */.$U : undefined;
    const language = (notebook ?? (0,languages/* languageOf */.eX)(path) ?? (0,languages/* plainLanguageOf */.oH)(path))?.id;
    return libraries/* LIBRARIES */.A.find(({ languages, hint }) => hint?.request && languages[0] === language)?.hint?.request ?? null;
}
/** How the client that a line makes sets the header for all requests, `@` for the client; null: it makes none that is known. */
function clientHint(line) {
    const found = libraries/* LIBRARIES */.A.find(({ hint }) => hint?.made?.some((call) => hasCall(line, call)));
    return found?.hint?.client ?? null;
}
/** Whether a text calls something, written as it is: not as a part of a longer name. */
function hasCall(text, call) {
    for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1))
        if (!/[\w.]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + call.length)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/src/rules/words/header-snippets.js

/** How a data file gives the header, `$` for the value; by the ending of its name. */
const FORMATS = new Map([
    ['json', '"headers": { "User-Agent": "$" }'],
    ['yml', 'User-Agent: $'],
    ['yaml', 'User-Agent: $'],
]);
/** One line that sets the header in the language of a file; null: no form is known. */
function headerSnippet(path, userAgent) {
    const snippet = FORMATS.get(endingOf(path)) ?? requestHint(path);
    return snippet === null ? null : filled(snippet, userAgent);
}
function endingOf(path) {
    return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
/** The last `$` is the value's; a variable before it may have one too. */
function filled(snippet, userAgent) {
    const at = snippet.lastIndexOf('$');
    return snippet.slice(0, at) + userAgent + snippet.slice(at + 1);
}
/** An entry of a dictionary of headers; by the ending of a file's name. */
const ENTRIES = new Map([
    ...['py', 'ipynb', 'json', 'cs', 'go'].map((ending) => [ending, '"User-Agent": "$"']),
    ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, "'User-Agent': '$'"]),
    ...['ps1', 'psm1'].map((ending) => [ending, "'User-Agent' = '$'"]),
    ...['rb', 'php', 'pl'].map((ending) => [ending, "'User-Agent' => '$'"]),
]);
/** An entry of a dictionary of headers in the language of a file. */
function entrySnippet(path, userAgent) {
    return filled(ENTRIES.get(endingOf(path)) ?? 'User-Agent: $', userAgent);
}
/** The variable, or field, that a line gives a value; its type may follow it. */
const ASSIGNED = /([\w$@#.>-]{1,80})(?:\s{0,8}:\s{0,8}[\w.[\]|<> ]{1,80}?)?\s{0,8}(?::=|=)(?![=>])/;
/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;
/** What sets the header for all requests of the client that a line creates; null: the line creates none that is known. */
function clientSnippet(line, userAgent) {
    const text = line.slice(0, LONGEST_LINE);
    const hint = clientHint(text);
    const variable = ASSIGNED.exec(text)?.[1];
    if (hint === null || (variable === undefined && hint.startsWith('@')))
        return null;
    return filled(hint.replace('@', () => variable ?? ''), userAgent);
}


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   Jr: () => (/* binding */ callsTo),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3023);
/* harmony import */ var _artifacts_source_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2937);
/* harmony import */ var _header_snippets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6388);



/** Returns `the call to 'MdeClient.get' in 'src/alerts.py:12'` or `2 calls to 'MdeClient.get' (first in \u2026)`. */
function callsTo(found, sites) {
    return counted(found, sites, ['call to', 'calls to']);
}
function counted({ name }, sites, [single, several]) {
    const [first] = sites;
    const place = first ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${first.path}:${first.line}`) : null;
    if (sites.length === 1)
        return `the ${single} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}${place === null ? '' : ` in ${place}`}`;
    return `${sites.length} ${several} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}${place === null ? '' : ` (first in ${place})`}`;
}
/** Says which calls lack the User-Agent, and why. */
function faultWords(found, sites) {
    const verb = (one, many) => (sites.length === 1 ? one : many);
    const calls = found.cause === 'dropped-parameter' ? counted(found, sites, ['caller of', 'callers of']) : null;
    const subject = calls ?? callsTo(found, sites);
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
            return `${verb('runs', 'run')} in a web page, where the browser sends its own User-Agent`;
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
 * How to get there.
 *
 * @param path the file that sends
 */
function advice(subject, { cause }, path) {
    const wanted = (0,_artifacts_source_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedInSources */ .xy)(subject, path);
    const snippet = (0,_header_snippets_js__WEBPACK_IMPORTED_MODULE_1__/* .headerSnippet */ .zH)(path, wanted);
    switch (cause) {
        case 'dropped-parameter':
            return 'Pass it, or set it when you create the client.';
        case 'near-miss':
            return "Use the header name 'User-Agent', with a hyphen.";
        case 'browser':
            return 'Let your own server make the call and set the header.';
        case 'removed':
            return `Set it to ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted)}.`;
        default:
            return snippet === null ? `Set it to ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted)}.` : `For example: ${snippet}`;
    }
}


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAside),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|vendors|_vendor|third[-_]?party|3rdparty|external|externals|site-packages|\.venv|venv|\.tox|packages\/[^/]+\.\d+\.\d+[^/]*)\//i;
const BUILT = /(?:^|\/)(?:dist|build|out|obj|bin\/(?:debug|release)|target)\//i;
const GENERATED = /(?:[.-]min\.(?:js|mjs|cjs)|\.bundle\.js|\.designer\.cs|\.g\.cs|\.generated\.[a-z]+|_pb2\.py|\.pb\.go|_generated\.[a-z]+)$/i;
/** Whether a path is in a folder for third-party code, build output or tests. */
function isAside(path) {
    return [VENDORED, BUILT, TEST_FOLDERS].some((pattern) => pattern.test(path));
}
const LEFT_OUT = [
    { pattern: VENDORED, reason: 'it is in a folder for third-party code' },
    { pattern: BUILT, reason: 'it is in a folder for build output' },
    { pattern: GENERATED, reason: 'its name marks it as generated or minified' },
];
const TEST_FOLDERS = /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|[^/]+\.(?:unit|integration)?tests?|[^/]*unittests?)\//i;
/** `GetLatest.cs` is no test: the letter case of the last word counts. */
const TEST_FILES = /(?:^|\/)(?:test_[^/]*|[^/]*_test\.(?:py|go|rb|ts|js|exs?)|[^/]*\.(?:test|spec|tests|Test|Spec|Tests)\.[A-Za-z0-9]+|[^/]+Tests?\.(?:cs|java|kt|php|ps1)|conftest\.py)$/;
const SAMPLES = /(?:^|\/)(?:docs?|documentation|samples?|examples?|sampledata|sample[-_]data|demos?|tutorials?)\//i;
const DEFINITIONS = [TEST_FOLDERS, TEST_FILES, SAMPLES];
/** Documents, recorded traffic, pictures, archives, style sheets and lists of dependencies; by the end of the name. */
const NO_CODE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|pdf|docx?|pptx?|xlsx?|csv|tsv|svg|xsd|kql|po|pot|tex|log|har|sarif|png|jpe?g|gif|webp|ico|bmp|tiff?|avif|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|wav|ogg|zip|gz|tgz|xz|bz2|7z|rar|s?css|sass|less|lock|map|snap|resx)$/i;
const NO_CODE_NAMES = /(?:^|\/)(?:licen[cs]e|changelog|readme|notice|authors|contributing|codeowners|package-lock\.json|npm-shrinkwrap\.json|composer\.lock|project\.assets\.json|pnpm-lock\.yaml|yarn\.lock|go\.sum)$/i;
/** What the path and the manifests say of a file. */
function roleOf(path, settings) {
    const local = settings.local(path);
    if (NO_CODE.test(local) || NO_CODE_NAMES.test(local))
        return { kind: 'ignored' };
    const named = settings.sources(path);
    const says = (pattern) => pattern.test(local) && !named.some((glob) => pattern.test(glob));
    const isDefinition = DEFINITIONS.some(says);
    const vendored = settings.vendored(path);
    if (vendored)
        return isDefinition ? { kind: 'ignored' } : { kind: 'excluded', exclusion: vendored, lends: false };
    const leftOut = LEFT_OUT.find(({ pattern }) => says(pattern));
    if (leftOut)
        return { kind: 'left-out', reason: leftOut.reason };
    if (isDefinition)
        return { kind: 'definitions' };
    const exclusion = settings.test(path) ?? settings.outside(path);
    return exclusion ? { kind: 'excluded', exclusion, lends: true } : { kind: 'source' };
}


/***/ })

};

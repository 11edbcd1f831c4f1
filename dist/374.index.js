export const id = 374;
export const ids = [374];
export const modules = {

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surveyRepository: () => (/* binding */ surveyRepository)
});

// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(4337);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/user-agent.js
var user_agent = __webpack_require__(284);
// EXTERNAL MODULE: ./.build/src/rules/words/call-edit.js + 2 modules
var call_edit = __webpack_require__(4430);
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
        case 'missing': {
            const { location, message } = (0,call_edit/* callEdit */.h)(site, client, user_agent/* DOCUMENTED_FORM */.Ck, lineAt);
            return step(location, message);
        }
        case 'unverifiable':
            return step(client.related[0]?.location ?? client.definition ?? site.sender, sentence((0,missing_calls/* doubt */.B2)(client)));
        case 'malformed':
        case 'legacy':
            return step(site.setAt ?? site.sender, `Use the form ${(0,quote/* quote */.hD)(user_agent/* DOCUMENTED_FORM */.Ck)}.`);
        default:
            return null;
    }
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
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(1208);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/repository-calls.js





/**
 * The API calls in the folders that the manifests of a run speak for, as they are without a product: any User-Agent of
 * the documented form counts. Null: the sources are not scanned.
 */
const repositoryCalls = (0,artifact/* artifact */.dj)(async (run) => {
    const lineAt = (0,source_lines/* sourceLines */.J)(run);
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

// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(1720);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(917);
// EXTERNAL MODULE: ./.build/src/logo/load.js + 1 modules
var load = __webpack_require__(5311);
// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var size = __webpack_require__(214);
// EXTERNAL MODULE: ./.build/src/scan/roles.js
var roles = __webpack_require__(1148);
;// CONCATENATED MODULE: ./.build/src/app/logo-candidates.js






/** Most files that are listed. */
const SHOWN = 10;
/** Most files that are opened, best names first: a set of icons may have thousands. */
const OPENED = 40;
/** Words of a path by how much they suggest a logo; the first match counts. */
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
 * Returns SVG files that could be the logo of a product, square files first. Leaves out files that are not square and
 * whose name or folder does not suggest a logo, and files that cannot be read.
 *
 * @param folders where to search; `''` is the root
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
/** With equal weight, files nearer to the root come first. */
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


/** Returns what a repository without a manifest contains: its API calls, and files that could be the logo. */
async function surveyRepository(run) {
    return {
        apiCalls: run.scan ? await repositoryCalls(run) : null,
        logos: logoCandidates(run.tree, run.manifests.map(({ folder }) => folder)),
    };
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6615);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4337);




/** The lines of the sources; each file is read once. */
const sourceLines = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)(({ tree }) => {
    const files = new Map();
    const read = (path) => {
        const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.source);
        return bytes && new _core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .roughTextOf */ .Y9)(bytes));
    };
    return (path, line) => {
        if (!files.has(path))
            files.set(path, read(path));
        return files.get(path)?.line(line) ?? null;
    };
});


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ callEdit),
  n: () => (/* binding */ editAdvice)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/scan/languages/index.js + 12 modules
var languages = __webpack_require__(8759);
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

;// CONCATENATED MODULE: ./.build/src/rules/words/call-edit.js


/**
 * Returns the edit that gives a call without the User-Agent its header, without loss of the headers that it has.
 *
 * @param wanted the User-Agent to send
 */
function callEdit(site, client, wanted, lineAt) {
    const { headersAt, sender } = site;
    const blamed = client.related[0]?.location ?? sender;
    switch (client.cause) {
        case 'near-miss':
            return { location: blamed, where: 'in', message: "Rename the header to 'User-Agent'." };
        case 'removed':
            return { location: blamed, where: 'in', message: `Set the header to ${(0,quote/* quote */.hD)(wanted)}.` };
        case 'browser':
            return {
                location: sender,
                where: null,
                message: 'Make it from your own server, because a browser sends its own User-Agent.',
            };
        default:
    }
    if (headersAt)
        return {
            location: headersAt,
            where: 'in',
            message: `Add to these headers: ${entrySnippet(headersAt.path, wanted)}`,
        };
    const { definition, name } = client;
    const snippet = definition && clientSnippet(lineAt(definition.path, definition.start.line) ?? '', wanted);
    if (definition && snippet)
        return { location: definition, where: 'after', message: `Set it once for this client: ${snippet}` };
    if (definition && isSender(site))
        return {
            location: definition,
            where: null,
            message: `Add to each call through ${(0,quote/* quote */.hD)(name)}: ${general(definition, wanted)}`,
        };
    return { location: sender, where: 'in', message: `Add to this call: ${general(sender, wanted)}` };
}
/** Whether the call sends the request itself, not through a function of the sources. */
function isSender({ path, line, sender }) {
    return path === sender.path && line === sender.start.line;
}
function general({ path }, wanted) {
    return headerSnippet(path, wanted) ?? `User-Agent: ${wanted}`;
}
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


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   d3: () => (/* binding */ callsThrough),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3023);
/* harmony import */ var _call_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4430);


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
    const place = first && !isAt(first, at) ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${first.path}:${first.line}`) : null;
    if (sites.length !== 1)
        return `${sites.length} ${noun.several} ${noun.link} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}${place === null ? '' : ` (first in ${place})`}`;
    return place === null ? `this ${noun.single}` : `the ${noun.single} ${noun.link} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} in ${place}`;
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
    return cause === 'dropped-parameter' ? 'Pass it, or set it when you create the client.' : (0,_call_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editAdvice */ .n)(edits, at);
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

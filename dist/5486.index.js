export const id = 5486;
export const ids = [5486,9163,4430];
export const modules = {

/***/ 86043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ suggestsLogo),
/* harmony export */   Y: () => (/* binding */ logoCandidates)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _logo_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55311);
/* harmony import */ var _logo_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50214);
/* harmony import */ var _scan_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72569);






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
        .filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)) && !(0,_scan_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .isAside */ .Zl)(path))
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
/** Whether the name or the folder of a file suggests a logo. */
function suggestsLogo(path) {
    return weightOf(path) > 0;
}
/** With equal weight, files nearer to the root come first. */
function byWeight(a, b) {
    const depth = ({ path }) => path.split('/').length;
    return b.weight - a.weight || depth(a) - depth(b) || (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path);
}
function weightOf(path) {
    const best = (text, table) => table.find(({ words }) => words.test(text))?.weight ?? 0;
    return best((0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path).replace(/\.svg$/i, ''), NAMES) + best((0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path), FOLDERS);
}
function sizeOf(tree, path) {
    const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.logo);
    const svg = bytes && (0,_logo_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSvg */ .Z)(path, bytes).svg;
    return svg ? (0,_logo_size_js__WEBPACK_IMPORTED_MODULE_3__/* .naturalSize */ .DC)(svg.document) : null;
}


/***/ }),

/***/ 85486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surveyRepository: () => (/* binding */ surveyRepository)
});

// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/words/call-evidence.js
var call_evidence = __webpack_require__(39163);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(69616);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/call-map.js
var call_map = __webpack_require__(61500);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var artifacts_homes = __webpack_require__(99531);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(31208);
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
        parts.push((0,call_map/* measured */.j)(found, (0,call_evidence.callEvidence)(found, () => partner_prefixes/* DOCUMENTED_FORM */.Ck, lineAt)));
    }
    const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
    return {
        covered: sum('covered'),
        uncovered: sum('uncovered'),
        unverifiable: sum('unverifiable'),
        proof: null,
        sites: parts.flatMap(({ sites }) => sites),
        notJudged: parts.flatMap(({ notJudged }) => notJudged),
        excluded: parts.flatMap(({ excluded }) => excluded),
    };
});

// EXTERNAL MODULE: ./.build/src/app/logo-candidates.js
var logo_candidates = __webpack_require__(86043);
;// CONCATENATED MODULE: ./.build/src/app/survey-repository.js


/** Returns what a repository without a manifest contains: its API calls, and files that could be the logo. */
async function surveyRepository(run) {
    return {
        apiCalls: run.scan ? await repositoryCalls(run) : null,
        logos: (0,logo_candidates/* logoCandidates */.Y)(run.tree, run.manifests.map(({ folder }) => folder)),
    };
}


/***/ }),

/***/ 24430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callEdit: () => (/* binding */ callEdit)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/scan/languages/index.js + 28 modules
var languages = __webpack_require__(74484);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 75 modules
var libraries = __webpack_require__(89282);
;// CONCATENATED MODULE: ./.build/src/scan/hints.js


/** How a request in a file sets the header, `$` for its value; null: no library of its language says so. */
function requestHint(path) {
    const language = languageIn(path);
    return libraries.LIBRARIES.find(({ languages, hint }) => hint?.request && languages[0] === language)?.hint?.request ?? null;
}
/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;
/** How the call on a line of a file sets the header, if that says so by itself; null: it does not. */
function callHint(path, line) {
    const language = languageIn(path);
    if (language === undefined)
        return null;
    const text = line.slice(0, LONGEST_LINE);
    for (const { languages, hint } of libraries.LIBRARIES)
        for (const call of languages.includes(language) ? (hint?.calls ?? []) : []) {
            const found = (call.languages ?? languages).includes(language) ? call.written.exec(text) : null;
            if (found)
                return { ...call, text: call.text.replace('@', () => found[1] ?? '') };
        }
    return null;
}
/**
 * How the client that a line of a file makes sets the header for all requests, `@` for the client; null: it makes none
 * that is known.
 */
function clientHint(path, line) {
    const language = languageIn(path);
    const found = libraries.LIBRARIES.find(({ languages, hint }) => language !== undefined && languages.includes(language) && hint?.made?.some((call) => hasCall(line, call)));
    return found?.hint?.client ?? null;
}
function languageIn(path) {
    const notebook = (0,languages/* extensionOf */.je)(path) === 'ipynb' ? languages/* NOTEBOOK_LANGUAGE */.$U : undefined;
    return (notebook ?? (0,languages/* languageOf */.eX)(path) ?? (0,languages/* plainLanguageOf */.oH)(path))?.id;
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
/** Null: the line does not say more than its language. */
function callSnippet(path, line, userAgent) {
    const hint = callHint(path, line);
    return hint && { says: hint.says, code: filled(hint.text, userAgent), isOwnOption: hint.isOwnOption === true };
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
    ...['py', 'ipynb', 'json', 'go'].map((ending) => [ending, '"User-Agent": "$"']),
    ['cs', '{ "User-Agent", "$" }'],
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
const header_snippets_LONGEST_LINE = 500;
/** What sets the header for all requests of the client that a line of a file creates; null: none that is known. */
function clientSnippet(path, line, userAgent) {
    const text = line.slice(0, header_snippets_LONGEST_LINE);
    const hint = clientHint(path, text);
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
    const own = callSnippet(sender.path, lineAt(sender.path, sender.start.line) ?? '', wanted);
    const ownEdit = own && { location: sender, where: 'in', message: `${own.says}: ${own.code}` };
    if (own?.isOwnOption && ownEdit)
        return ownEdit;
    if (headersAt)
        return {
            location: headersAt,
            where: 'in',
            message: `Add to these headers: ${entrySnippet(headersAt.path, wanted)}`,
        };
    const { definition, name } = client;
    const snippet = definition && clientSnippet(definition.path, lineAt(definition.path, definition.start.line) ?? '', wanted);
    if (definition && snippet)
        return { location: definition, where: 'after', message: `Set it once for this client: ${snippet}` };
    if (ownEdit)
        return ownEdit;
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


/***/ }),

/***/ 39163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callEvidence: () => (/* binding */ callEvidence)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _call_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24430);
/* harmony import */ var _missing_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58233);



/**
 * For each call, the steps that were followed to its header, or to where the trail ends. Where something is to be done,
 * the last step says what and where. Calls that share that place have the same last step, so that they can be counted.
 *
 * @param wanted the User-Agent to send from a file
 * @param lineAt the text of a line of the sources; null: it cannot be read
 */
function callEvidence({ sites, clients }, wanted, lineAt) {
    const found = new Map();
    for (const client of clients)
        for (const index of client.sites) {
            const site = sites[index];
            if (!site)
                continue;
            const last = toDo(site, client, wanted(site.sender.path), lineAt);
            found.set(site, [...followed(site), ...(last ? [last] : [])]);
        }
    return found;
}
/** What is to be done about a call; null: nothing. */
function toDo(site, client, wanted, lineAt) {
    switch (site.status) {
        case 'missing': {
            const { location, where, message } = (0,_call_edit_js__WEBPACK_IMPORTED_MODULE_0__.callEdit)(site, client, wanted, lineAt);
            return step(where === null ? site.sender : location, message);
        }
        case 'unverifiable': {
            const end = site.steps.findLast(({ kind }) => kind === 'end');
            return step(end?.location ?? site.sender, `${sentence((0,_missing_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .doubt */ .B2)(client))} ${SETTLED[site.cause] ?? BY_TRAFFIC}`);
        }
        case 'malformed':
        case 'legacy':
            return step(site.setAt ?? site.sender, `Use the form ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted)}.`);
        default:
            return null;
    }
}
const BY_TRAFFIC = 'Recorded traffic (--har) can show what it sends.';
/** What settles a doubt. */
const SETTLED = {
    condition: 'Set it on every path, or check recorded traffic with --har.',
    parameter: 'Set it where the request is sent, or check recorded traffic with --har.',
    'by-name': 'Import it or declare its type, so that it can be followed.',
    'unknown-client': "Declare its library under 'scan.libraries', or check recorded traffic with --har.",
    'unknown-request': "Declare the function under 'scan.libraries', or check recorded traffic with --har.",
    connector: "List the file under 'scan.clients' with the reason.",
};
/** The steps in words, without the end of the trail, which what is to be done names. */
function followed({ steps, status }) {
    return steps.flatMap((one, index) => {
        const isRest = one.kind === 'address' && steps[index - 1]?.kind === 'address';
        const told = { name: one.name === null ? null : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(one.name), doubt: one.doubt, status };
        const words = isRest ? 'Another part of the URL is here.' : WORDS[one.kind](told);
        return words === null ? [] : [step(one.location, words)];
    });
}
/** What is said of a step; null: nothing. */
const WORDS = {
    caller: ({ name, doubt: why }) => `${name} is called here${why === null ? '' : ' and was found only by its name'}.`,
    dispatch: ({ name, doubt: why }) => why === 'unknown-request'
        ? `${name} may send the request. Its code is not in the sources.`
        : `${name} sends the request.`,
    address: ({ name, doubt: why }) => {
        if (name === null)
            return 'The SDK knows the URL.';
        return why === null ? `The URL is ${name}.` : `The URL may be ${name}. The host is not known.`;
    },
    client: ({ name, doubt: why }) => `The client is created here by ${name}${why === null ? '' : ', which was found only by its name'}.`,
    headers: ({ status }) => (status === 'missing' ? 'These headers have no User-Agent.' : 'The headers are here.'),
    function: ({ name }) => `${name ?? 'This function'} changes the request.`,
    set: ({ name, doubt: why }) => `${name} is set here${why === 'condition' ? ', but not on every path' : ''}.`,
    'near-miss': ({ name }) => name === null ? 'The header has the wrong name.' : `The header is named ${name}, not 'User-Agent'.`,
    removed: () => 'The User-Agent is removed or left empty here.',
    value: ({ name }) => `Its value is ${name}.`,
    defaults: ({ name }) => `No code in the sources passes options to ${name ?? 'this function'}, so its defaults count.`,
    absent: () => 'Nothing else sets the User-Agent of this call.',
    end: () => null,
};
function step({ path, start }, message) {
    return { path, line: start.line, message };
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
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


/***/ })

};

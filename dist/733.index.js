export const id = 733;
export const ids = [733];
export const modules = {

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surveyRepository: () => (/* binding */ surveyRepository)
});

// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(4337);
// EXTERNAL MODULE: ./.build/src/rules/words/call-evidence.js
var call_evidence = __webpack_require__(1544);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(9616);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/call-map.js
var call_map = __webpack_require__(1500);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var artifacts_homes = __webpack_require__(9531);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(1208);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/user-agent.js
var user_agent = __webpack_require__(284);
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
        parts.push((0,call_map/* measured */.j)(found, (0,call_evidence/* callEvidence */.M)(found, () => user_agent/* DOCUMENTED_FORM */.Ck, lineAt)));
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

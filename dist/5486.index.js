export const id = 5486;
export const ids = [5486];
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
// EXTERNAL MODULE: ./.build/src/rules/artifacts/user-agent.js
var user_agent = __webpack_require__(70284);
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
const TEST_FOLDERS = /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|[^/]+\.(?:unit|integration)?tests?|[^/]*unittests?)\//i;
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

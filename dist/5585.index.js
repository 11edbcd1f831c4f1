export const id = 5585;
export const ids = [5585];
export const modules = {

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kD: () => (/* binding */ findManifests),
  WJ: () => (/* binding */ ifOptional),
  eY: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/template-command.js
var template_command = __webpack_require__(27785);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/manifest/document-kind.js + 1 modules
var document_kind = __webpack_require__(72526);
// EXTERNAL MODULE: ./.build/src/manifest/file-names.js
var file_names = __webpack_require__(21058);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/manifest/starter.js
var starter = __webpack_require__(28678);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/decode.js
var decode = __webpack_require__(95171);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(51740);
;// CONCATENATED MODULE: ./.build/src/app/near-manifests.js






/** Most files that a message names. */
const SHOWN = 3;
/** More typing errors than in `mde_partners` or `mdepartnr` make another name. */
const MOST_SLIPS = 2;
/**
 * Returns files that may be meant as the manifest of a folder: with its name or a similar one, in the folder or below.
 *
 * @returns nearest to the folder first; empty: none
 */
function nearManifests(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return tree
        .glob('**/*.[yY]*[mM][lL]')
        .filter((path) => path.startsWith(prefix) && isLikeManifest((0,core_path/* nameOf */.Vb)(path)))
        .sort((a, b) => depthOf(a) - depthOf(b) || (0,finding/* compareText */.n6)(a, b));
}
/** Returns the manifests of the nearest folder above that has one: the folder may be a part of what it covers. */
function manifestsAbove(tree, folder) {
    for (let above = folder; above !== '';) {
        above = (0,core_path/* folderOf */.yS)(above);
        const prefix = above === '' ? '' : `${above}/`;
        const there = file_names/* MANIFEST_NAMES */.Rr.map((name) => `${prefix}${name}`).filter((path) => tree.entry(path).kind === 'file');
        if (there.length > 0)
            return there;
    }
    return [];
}
/** Returns a sentence that names them and states what to do; empty if there are none. */
function nearManifestsHint(paths) {
    const [first] = paths;
    if (first === undefined)
        return '';
    const isRight = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(first));
    const alike = near_manifests_list(paths.filter((path) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) === isRight));
    if (!isRight)
        return ` If you meant ${alike}, rename it to '${file_names/* MANIFEST_NAME */.ir}'.`;
    return ` Check ${alike} instead${(0,core_path/* folderOf */.yS)(first) === '' ? '' : ` (or the folder ${(0,quote/* quote */.hD)((0,core_path/* folderOf */.yS)(first))})`}.`;
}
function near_manifests_list(paths) {
    const shown = paths.slice(0, SHOWN).map(quote/* quote */.hD);
    if (paths.length > SHOWN)
        return `${shown.join(', ')} or one of ${paths.length - SHOWN} more`;
    return (0,list/* listOf */.c)(shown, 'or');
}
/** Ignores letter case, separators, a plural, another ending of YAML and typing errors. */
function isLikeManifest(name) {
    const stem = /^(.{6,20})\.ya?ml$/i.exec(name)?.[1];
    if (stem === undefined)
        return false;
    const bare = stem.toLowerCase().replace(/[-_. ]/g, '');
    return bare.startsWith('md') && (0,distance/* editDistance */.Y)(bare, 'mdepartner', MOST_SLIPS) <= MOST_SLIPS;
}
function depthOf(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./.build/src/app/find-manifests.js













/**
 * Yields the manifests at the paths, each once, and reads each when it is asked for. What cannot be found or read is a
 * manifest too, with a fault that explains it.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path outside the repository
 */
function* findManifests(tree, paths) {
    const found = new Map();
    for (const path of paths)
        for (const [at, manifest] of lookUp(tree, path))
            if (!found.has(at))
                found.set(at, manifest);
    const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
    for (const [path, manifest] of found) {
        const others = rivals.get(path);
        if (manifest || !others)
            yield manifest ?? loadManifest(tree, path);
        else if (others[0] === path)
            yield bothExist(others);
    }
}
function lookUp(tree, given) {
    const path = (0,core_path/* resolveInside */.LI)('', given);
    if (path === null)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(given)} is outside the repository`);
    const { kind } = tree.entry(path);
    if (kind === 'folder' && !(0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)))
        return inFolder(tree, path);
    if (kind !== 'missing')
        return [[path, null]];
    if (!/[*?[{]/.test(path)) {
        const near = nearManifests(tree, (0,core_path/* folderOf */.yS)(path));
        return [
            [
                path,
                missing(path, `There is no manifest at ${(0,quote/* quote */.hD)(path)}.${nearManifestsHint(near) || adviceFor(path)}`, near),
            ],
        ];
    }
    const matches = tree.glob(path);
    if (matches.length === 0) {
        const search = { folder: fixedFolder(path), near: [] };
        const message = `No manifest matches ${(0,quote/* quote */.hD)(path)}. Check the glob.`;
        return [[path, notFound(search, (0,parse/* missingManifest */.Y)(path, fault('search', path, message)))]];
    }
    return matches.map((match) => [match, null]);
}
function inFolder(tree, folder) {
    const places = file_names/* MANIFEST_NAMES */.Rr.map((name) => (folder === '' ? name : `${folder}/${name}`));
    const there = places.filter((place) => tree.entry(place).kind !== 'missing');
    if (there.length > 0)
        return there.map((place) => [place, null]);
    const [first] = places;
    const isEmpty = tree.names('').every((name) => name === '.git');
    const hint = isEmpty ? ' In a workflow, run actions/checkout first, because the work tree is empty.' : '';
    const near = nearManifests(tree, folder);
    const others = near.length > 0 ? near : manifestsAbove(tree, folder);
    const message = `There is no manifest at ${(0,list/* listOf */.c)(places.map(quote/* quote */.hD), 'or')}.${hint || nearManifestsHint(others) || adviceFor(first)}`;
    return [[first, notFound({ folder, near }, missing(first, message, others))]];
}
/** A missing manifest represents the folder in which it was searched for. */
function notFound(searched, manifest) {
    return { ...manifest, folder: searched.folder, searched };
}
/**
 * Returns a manifest as it counts if none is required; null: a folder without a manifest, which does not count. If the
 * folder has a file that may be meant as one, this stays as a notice.
 */
function ifOptional(manifest) {
    if (!manifest.searched)
        return manifest;
    if (manifest.searched.near.length === 0)
        return null;
    return { ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' })) };
}
/** Returns the folder in which a glob starts to match. */
function fixedFolder(glob) {
    const parts = glob.split('/');
    return parts
        .slice(0, parts.findIndex((part) => /[*?[{]/.test(part)))
        .join('/');
}
/** Manifests in one folder or its `.github/`, each with all of them. */
function rivalsIn(paths) {
    const byHome = new Map();
    for (const path of paths.filter((one) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(one)))) {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const home = (0,core_path/* nameOf */.Vb)(folder) === '.github' ? (0,core_path/* folderOf */.yS)(folder) : folder;
        byHome.set(home, [...(byHome.get(home) ?? []), path]);
    }
    const groups = [...byHome.values()].filter((group) => group.length > 1);
    return new Map(groups.flatMap((group) => group.map((path) => [path, group])));
}
function bothExist(paths) {
    const [first = '', ...others] = paths;
    const manifest = (0,parse/* missingManifest */.Y)(first, {
        ...fault('search', first, `${(0,list/* listOf */.c)(paths.map(quote/* quote */.hD))} ${paths.length === 2 ? 'both' : 'all'} exist. Keep only one.`),
        related: others.map((path) => ({ message: 'this file exists too', location: (0,core_text/* startOf */.GH)(path) })),
    });
    return manifest;
}
/** Reads the manifest at the path of a file. */
function loadManifest(tree, path) {
    const entry = tree.entry(path);
    if (entry.kind === 'file' && entry.bytes <= sizes/* MOST_BYTES */.u.manifest) {
        const bytes = tree.read(path, sizes/* MOST_BYTES */.u.manifest);
        if (bytes)
            return parsed(path, bytes);
    }
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, whyUnreadable(path, entry)));
}
/** A file of another format has one fault: where it is not YAML helps nobody who named the wrong file. */
function parsed(path, bytes) {
    const manifest = (0,parse/* parseManifest */.N)(path, bytes);
    const isReadable = manifest.faults.every(({ step, severity }) => step === 'keys' || severity !== 'error');
    if (isReadable || /\.ya?ml$/i.test(path))
        return manifest;
    const message = `${(0,quote/* quote */.hD)(path)} is not YAML. Name a manifest, such as ${(0,quote/* quote */.hD)(file_names/* MANIFEST_NAME */.ir)}.`;
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, message));
}
function whyUnreadable(path, entry) {
    if (entry.kind === 'folder')
        return `${(0,quote/* quote */.hD)(path)} is a folder. Use a file as the manifest.`;
    if (entry.kind === 'outside')
        return `${(0,quote/* quote */.hD)(path)} is a link to a file outside the repository. Commit the file itself.`;
    if (entry.kind === 'other')
        return `${(0,quote/* quote */.hD)(path)} is not a regular file. Commit the manifest as a file.`;
    if (entry.kind === 'file' && entry.bytes > sizes/* MOST_BYTES */.u.manifest)
        return (0,decode/* tooLarge */.g)(entry.bytes, document_kind/* MANIFEST_DOCUMENT */.C);
    return `${(0,quote/* quote */.hD)(path)} cannot be read${entry.kind === 'unreadable' ? `: ${entry.reason}` : ''}.`;
}
/** How to get a manifest at a path. */
function adviceFor(path) {
    return (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) ? ` Create one with the command '${template_command/* CREATE_COMMAND */.jY}'.` : ` ${template_command/* TEMPLATE_HINT */.Nm}`;
}
/** @param near files that may be meant: with a second manifest, they do not help */
function missing(path, message, near = []) {
    const fix = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) && near.length === 0
        ? {
            fix: {
                title: 'add a manifest template',
                applicability: 'suggest',
                edits: [{ location: (0,core_text/* startOf */.GH)(path), text: (0,starter/* starterManifest */.l)() }],
            },
        }
        : {};
    return (0,parse/* missingManifest */.Y)(path, { ...fault('search', path, message), ...fix });
}
function fault(step, path, message) {
    return { step, severity: 'error', message, location: (0,core_text/* startOf */.GH)(path) };
}


/***/ }),

/***/ 85585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mocksText: () => (/* binding */ mocksText)
});

// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(69616);
// EXTERNAL MODULE: ./.build/src/app/find-manifests.js + 1 modules
var find_manifests = __webpack_require__(76503);
;// CONCATENATED MODULE: ./.build/src/app/har/mocks.js



/** Version 3.2 of Dev Proxy. */
const SCHEMA = 'https://raw.githubusercontent.com/dotnet/dev-proxy/main/schemas/v3.2.0/mockresponseplugin.mocksfile.schema.json';
/** Gives clients a token without a tenant. */
const LOGIN = 'https://login.microsoftonline.com';
/**
 * Returns a file of mocks for the endpoints that the sources call, as a start.
 *
 * @param paths manifests, folders or globs, as `check` takes them
 */
async function starterMocks(tree, tools, paths) {
    const manifests = [...(0,find_manifests/* findManifests */.kD)(tree, paths.length === 0 ? [''] : paths)];
    const run = {
        ...tools,
        tree,
        today: '',
        release: null,
        versionFiles: null,
        manifests,
        products: manifests.flatMap(({ data }) => data.products ?? []),
        ruleIds: new Set(),
        unwaivable: new Set(),
        artifacts: new artifact/* Artifacts */.EZ(),
    };
    const sites = [];
    for (const manifest of manifests)
        sites.push(...((await (0,api_calls.sourcesOf)(run, manifest))?.sites ?? []));
    return `${JSON.stringify({ $schema: SCHEMA, mocks: mocksFor(sites) }, null, 2)}\n`;
}
/**
 * Returns mocks that lead a client along the paths on which headers get lost: its first request to an endpoint gets 401,
 * the second 429, and the next the first of two pages.
 */
function mocksFor(endpoints) {
    const methods = new Map();
    for (const { host, endpoint, method } of endpoints) {
        const url = urlOf(host, endpoint);
        methods.set(url, (methods.get(url) ?? new Set()).add(method ?? 'GET'));
    }
    const inOrder = [...methods].sort(([a], [b]) => literals(b) - literals(a) || (a < b ? -1 : 1));
    return [
        ...inOrder.flatMap(([url, used]) => 
        // Answers are counted by URL, so each method gets a pattern of its own, which matches the same.
        [...used].sort().flatMap((method, index) => answers(method, url + '*'.repeat(index + 1)))),
        ...loginMocks(),
    ];
}
/** Mocks with more text come first, because the first that fits answers. */
function literals(url) {
    return url.replaceAll('*', '').length;
}
function urlOf(host, endpoint) {
    const path = (endpoint ?? '/').replace(/\{id\}|\u2026/g, '*').replace(/\*+$/, '');
    return `https://${host ?? '*'}${path}`;
}
function answers(method, url) {
    const failure = (nth, statusCode, code, name, value) => ({
        request: { url, method, nth },
        response: { statusCode, headers: [{ name, value }], body: { error: { code, message: `Mock: ${code}` } } },
    });
    const found = (body, nth) => ({
        request: { url, method, ...(nth !== undefined && { nth }) },
        response: { statusCode: 200, body },
    });
    const failures = [
        failure(1, 401, 'Unauthorized', 'WWW-Authenticate', 'Bearer error="invalid_token"'),
        failure(2, 429, 'TooManyRequests', 'Retry-After', '1'),
    ];
    if (method !== 'GET')
        return [...failures, found({})];
    // Without a wildcard, the link would not be a URL.
    const base = url.replace(/\*+$/, '');
    if (base.includes('*') || base.endsWith('/'))
        return [...failures, found({ id: '1', value: [] })];
    const next = { value: [{ id: '1' }], '@odata.nextLink': `${base}?$skiptoken=2` };
    return [...failures, found(next, 3), found({ value: [{ id: '2' }] })];
}
function loginMocks() {
    const token = { token_type: 'Bearer', expires_in: 3599, access_token: 'mock' };
    const configuration = {
        issuer: `${LOGIN}/contoso/v2.0`,
        authorization_endpoint: `${LOGIN}/contoso/oauth2/v2.0/authorize`,
        token_endpoint: `${LOGIN}/contoso/oauth2/v2.0/token`,
    };
    return [
        { request: { url: `${LOGIN}/*/token*`, method: 'POST' }, response: { statusCode: 200, body: token } },
        { request: { url: `${LOGIN}/*`, method: 'GET' }, response: { statusCode: 200, body: configuration } },
    ];
}

// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js
var node_tools = __webpack_require__(99751);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js + 1 modules
var work_tree = __webpack_require__(45467);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
;// CONCATENATED MODULE: ./.build/src/cli/har-mocks.js







/** Returns a file of mocks for the endpoints that the sources call. */
async function mocksText({ paths: given }) {
    const { root, paths } = (0,repository_root/* locateExisting */.a)(process.cwd(), given);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr });
    return (0,render_escape/* jsonText */.s$)(await starterMocks(tree, tools, paths));
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

/***/ 28678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ starterManifest)
/* harmony export */ });
/* harmony import */ var _listing_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);

/** A manifest to start from, with every required key. Unchanged, it never passes: each value is an error. */
function starterManifest() {
    const { logo, landingPage, userAgent } = _listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .QT;
    const open = (comments = []) => ({ value: null, comments });
    // The placeholders of names and the description state what to write.
    return (0,_listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestText */ .$2)(open(), {
        fields: {
            name: open(),
            description: open(),
            logo: open([logo.hint]),
            landingPage: open([landingPage.hint]),
            userAgent: open([userAgent.hint]),
        },
        blocks: [],
    });
}


/***/ })

};

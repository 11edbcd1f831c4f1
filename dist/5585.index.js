export const id = 5585;
export const ids = [5585];
export const modules = {

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
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), given);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr });
    return (0,render_escape/* jsonText */.s$)(await starterMocks(tree, tools, paths));
}


/***/ })

};

export const id = 9616;
export const ids = [9616,3933];
export const modules = {

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ EndpointTree)
/* harmony export */ });
/** Version segments: `/api/v1.0/alerts` is `/api/alerts`. */
const VERSION = /^(?:v\d[\d.]*|beta)$/;
/** Segments that lead to a resource but do not name one. */
const LEADING = new Set(['api', 'security']);
/** Matches any single segment. */
const ANY = '{id}';
/** Ends a path that `pathTemplate` cut. */
const CUT = '\u2026';
/**
 * Values by endpoint. A hole in place of the resource (`/api/{id}`) matches any path, a later hole matches one segment.
 * Regional hosts of one API are different hosts.
 */
class EndpointTree {
    #root = newNode();
    /** Returns the value at exactly this endpoint, creating it if there is none. */
    at({ host, method, path }, make) {
        const leaves = this.#leavesAt(path);
        const key = `${method ?? ''} ${host ?? ''}`;
        const leaf = leaves.get(key) ?? { host, method, value: make() };
        leaves.set(key, leaf);
        return leaf.value;
    }
    #leavesAt(path) {
        if (path === null)
            return this.#root.open;
        let node = this.#root;
        let isLeading = true;
        for (const segment of segmentsOf(path)) {
            if (segment === CUT || (isLeading && segment === ANY))
                return node.open;
            isLeading &&= LEADING.has(segment);
            const next = node.next.get(segment) ?? newNode();
            node.next.set(segment, next);
            node = next;
        }
        return node.ending;
    }
    /** Returns the values whose endpoint may be that of a recorded request. */
    matches({ host, method, path }) {
        const found = [];
        const segments = segmentsOf(path);
        const visit = (node, depth) => {
            found.push(...node.open.values());
            const segment = segments[depth];
            if (segment === undefined) {
                found.push(...node.ending.values());
                return;
            }
            for (const key of new Set([segment, ANY])) {
                const next = node.next.get(key);
                if (next)
                    visit(next, depth + 1);
            }
        };
        visit(this.#root, 0);
        return found.filter((one) => fits(one.host, host) && fits(one.method, method)).map(({ value }) => value);
    }
}
function newNode() {
    return { next: new Map(), ending: new Map(), open: new Map() };
}
function fits(one, other) {
    return one === null || other === null || one === other;
}
/** Returns the segments of a path without the version before the resource. */
function segmentsOf(path) {
    const segments = path.split('/').filter((segment) => segment !== '');
    const version = segments.findIndex((segment) => VERSION.test(segment));
    return version === 0 || (version === 1 && LEADING.has(segments[0] ?? ''))
        ? segments.filter((_, index) => index !== version)
        : segments;
}


/***/ }),

/***/ 82085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  uK: () => (/* binding */ atPrecision),
  xK: () => (/* binding */ developedVersion),
  cc: () => (/* binding */ precisionThatFits),
  c7: () => (/* binding */ relate)
});

// UNUSED EXPORTS: hasFewerParts, relateUserAgent

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./.build/src/release/pep440.js
/** Spellings in PEP 440, section "Normalization"; case-insensitive. */
const EPOCH = String.raw `(?:(\d+)!)?`;
const RELEASE = String.raw `(\d+(?:\.\d+)*)`;
const PRE = String.raw `(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?`;
const POST = String.raw `(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?`;
const DEV = String.raw `(?:[-_.]?(dev)[-_.]?(\d*))?`;
const LOCAL = String.raw `(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?`;
const FORM = new RegExp(`^v?${EPOCH}${RELEASE}${PRE}${POST}${DEV}${LOCAL}$`);
const SPELLINGS = new Map([
    ['alpha', 'a'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
]);
/** Parses also one to four plain numbers, as in .NET, and dates. Null: another scheme. */
function parsePep440(version) {
    const match = FORM.exec(version.toLowerCase());
    if (!match)
        return null;
    const [, epoch, release, pre, preNumber, implicitPost, post, dev, devNumber] = match;
    return {
        epoch: number(epoch),
        release: trimZeros(release.split('.').map(number)),
        pre: pre === undefined ? '' : (SPELLINGS.get(pre) ?? pre) + number(preNumber),
        post: implicitPost !== undefined || post !== undefined ? number(implicitPost ?? post) : '',
        dev: dev === undefined ? '' : number(devNumber),
    };
}
/** As text, because it can have any length. */
function number(digits) {
    return digits?.replace(/^0+(?=\d)/, '') || '0';
}
function trimZeros(parts) {
    const last = parts.findLastIndex((part) => part !== '0');
    return parts.slice(0, last + 1);
}

;// CONCATENATED MODULE: ./.build/src/release/compare.js


/**
 * Compares a version with the expected one. Ignores build metadata and a leading `v`. Two SemVer versions are compared
 * by SemVer, two PEP 440 versions (including plain numbers of any length) by PEP 440, others as text.
 */
function relate(version, wanted) {
    const [a, b] = [bare(version), bare(wanted)];
    if (a === b)
        return 'same';
    return relateSemVer(a, b) ?? relatePep440(a, b) ?? 'different';
}
/** Does the same for the version in a User-Agent, which may omit parts if the precision allows it. */
function relateUserAgent(version, wanted, precision) {
    const parts = plainNumbers(version);
    if (!parts)
        return relate(version, wanted);
    const given = leadingNumbers(wanted);
    if (precision !== 'full' && parts.length < PARTS.full && parts.length >= PARTS[precision])
        return relate(parts.join('.'), Array.from(parts, (_, at) => given[at] ?? '0').join('.'));
    return hasFewerParts(version, wanted) ? 'different' : relate(version, wanted);
}
/** Compares both with the released version; in a development run, the User-Agent with the file. */
function agreementOf({ userAgent, file, released, precision }) {
    if (released !== null)
        return {
            userAgent: userAgent === null ? 'same' : relateUserAgent(userAgent, released, precision),
            file: file === null ? 'same' : relate(file, released),
        };
    if (userAgent === null || file === null)
        return { userAgent: 'same', file: 'same' };
    const agrees = [file, developedVersion(file) ?? file].some((version) => relateUserAgent(userAgent, version, precision) === 'same');
    return { userAgent: agrees ? 'same' : 'different', file: 'same' };
}
/** Whether a version of plain numbers lacks parts that the other has; a fourth part is never required. */
function hasFewerParts(version, wanted) {
    const parts = plainNumbers(version);
    return parts !== null && parts.length < Math.min(PARTS.full, leadingNumbers(wanted).length);
}
/** Returns the precision with which a version of fewer parts agrees with the expected one; null: none. */
function precisionThatFits(version, wanted) {
    if (!hasFewerParts(version, wanted))
        return null;
    const forms = [wanted, developedVersion(wanted) ?? wanted];
    const fits = (precision) => forms.some((form) => relateUserAgent(version, form, precision) === 'same');
    return ['minor', 'major'].find(fits) ?? null;
}
const PARTS = { full: 3, minor: 2, major: 1 };
/** Shortens a version to that precision of a User-Agent. */
function atPrecision(version, precision) {
    return precision === 'full' ? bare(version) : leadingNumbers(version).slice(0, PARTS[precision]).join('.');
}
/**
 * Returns the version that a development version leads to: without Maven's `-SNAPSHOT` or the `.devN` of PEP 440. Null:
 * not a development version.
 */
function developedVersion(version) {
    const next = bare(version).replace(/(?:-snapshot|[-_.]?dev[-_.]?\d*)$/i, '');
    return next === bare(version) ? null : next;
}
/** Removes a leading `v` and build metadata. */
function bare(version) {
    return version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
}
/** Returns the parts of a version that consists only of numbers and dots; otherwise null. */
function plainNumbers(version) {
    return /^\d+(?:\.\d+)*$/.test(bare(version)) ? bare(version).split('.') : null;
}
function leadingNumbers(version) {
    return /^\d+(?:\.\d+)*/.exec(bare(version))?.[0].split('.') ?? [];
}
function relateSemVer(version, wanted) {
    const [a, b] = [parse(version), parse(wanted)];
    if (!a || !b)
        return null;
    if (a.compare(b) === 0)
        return 'same';
    const isFinal = a.prerelease.length === 0 && b.prerelease.length > 0;
    return isFinal && a.compareMain(b) === 0 ? 'pre-release' : 'different';
}
function relatePep440(version, wanted) {
    const [a, b] = [parsePep440(version), parsePep440(wanted)];
    if (!a || !b)
        return null;
    const isSameRelease = a.epoch === b.epoch && a.release.join('.') === b.release.join('.');
    if (!isSameRelease)
        return 'different';
    if (a.pre === b.pre && a.post === b.post && a.dev === b.dev)
        return 'same';
    return isFinal(a) && !isFinal(b) && b.post === '' ? 'pre-release' : 'different';
}
function isFinal({ pre, post, dev }) {
    return pre === '' && post === '' && dev === '';
}


/***/ }),

/***/ 52704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ nearestTag),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   qU: () => (/* binding */ DEFAULT_TAG_FORM),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51740);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);


/** Form of a release tag for products that do not state one. */
const DEFAULT_TAG_FORM = 'v{version}';
const HOLE = '{version}';
/**
 * @param release tag or version
 * @param forms forms of every product in the run, such as `v{version}` or `pkg@{version}`
 */
function ownersOf(release, forms) {
    const fitting = [...new Set(forms)].filter((form) => versionIn(release, form) !== null);
    const longest = fitting.reduce((most, form) => Math.max(most, form.length), 0);
    return { release, forms: new Set(fitting.filter((form) => form.length === longest)) };
}
/** Reads a tag for a product. A version that is not a product's tag applies to every product. */
function readTag({ release, forms }, form) {
    const version = forms.has(form) ? versionIn(release, form) : null;
    if (version !== null)
        return { kind: 'version', version };
    if (forms.size > 0)
        return { kind: 'other' };
    return isVersion(release) ? { kind: 'version', version: release } : { kind: 'unfit' };
}
/** Whether a form contains the version once. */
function isTagForm(form) {
    return form.split(HOLE).length === 2;
}
/** Returns the probable form of a tag: the first number with a dot begins the version. Null: no version in it. */
function formOf(tag) {
    const at = tag.search(/\d{1,9}\.\d/);
    if (at < 0 || !isVersion(tag.slice(at)))
        return null;
    const form = tag.slice(0, at) + HOLE;
    return isTagForm(form) ? form : null;
}
/** Returns the tag that was probably meant: the same version in the form nearest to the tag's. Null: none is near. */
function nearestTag(tag, forms) {
    const own = formOf(tag);
    if (own === null)
        return null;
    const limit = Math.floor((own.length - HOLE.length) / 3);
    let nearest = null;
    let least = limit + 1;
    for (const form of forms) {
        const distance = isTagForm(form) ? (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(own.toLowerCase(), form.toLowerCase(), limit) : least;
        if (distance < least)
            [nearest, least] = [form, distance];
    }
    const [before = '', after = ''] = own.split(HOLE);
    return nearest?.replace(HOLE, () => tag.slice(before.length, tag.length - after.length)) ?? null;
}
function versionIn(tag, form) {
    if (!isTagForm(form))
        return null;
    const [before, after] = form.split(HOLE);
    if (!tag.startsWith(before) || !tag.endsWith(after))
        return null;
    const version = tag.slice(before.length, tag.length - after.length);
    return isVersion(version) ? version : null;
}
/** Begins with a digit, because a `v` belongs to the form. */
function isVersion(text) {
    return /^\d/.test(text) && (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionText */ .I)(text);
}


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isVersionText),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Longest version that is read, in UTF-16 units, the same as the longest User-Agent. */
const LONGEST = 256;
/** Whether a text is a version of any scheme: begins with a digit, possibly after a `v`, and contains no space. */
function isVersionText(text) {
    return text.length <= LONGEST && /^v?\d[\w.+!~-]*$/i.test(text);
}
/** Only zeros before a pre-release: tools that take the version from the tag write this. */
function isPlaceholder(version) {
    return isVersionText(version) && /^v?0+(?:\.0+)+(?![\d.]*[1-9])/i.test(version);
}


/***/ }),

/***/ 69616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiCallsOf: () => (/* binding */ apiCallsOf),
  callTrafficOf: () => (/* binding */ callTrafficOf),
  claimsPath: () => (/* binding */ claimsPath),
  ignoreCommentsOf: () => (/* binding */ ignoreCommentsOf),
  noScan: () => (/* binding */ noScan),
  occurrencesOf: () => (/* binding */ occurrencesOf),
  placeOf: () => (/* binding */ placeOf),
  provenAgent: () => (/* binding */ provenAgent),
  sourcesOf: () => (/* binding */ sourcesOf)
});

;// CONCATENATED MODULE: ./.build/src/scan/ownership.js
/**
 * Whose call it is, as indexes of `products`: of those whose globs hold its file, else of those whose User-Agent it
 * sends, else of every product that does not restrict itself to other files; of every product if all do.
 */
function ownersOf(site, products) {
    const all = products.map((_, index) => index);
    const holders = all.filter((index) => products[index]?.holds?.(site.path) === true);
    if (holders.length > 0)
        return holders;
    const { userAgent } = site;
    const senders = userAgent === null ? [] : all.filter((index) => products[index]?.sends(userAgent) === true);
    if (senders.length > 0)
        return senders;
    const open = all.filter((index) => products[index]?.holds === null);
    return open.length > 0 ? open : all;
}
/** The part of a scan that is one product's; indexes of clients point into the new list of sites. */
function ofProduct(result, products, product) {
    const isOwn = (one) => ownersOf(one, products).includes(product);
    return {
        ...withSites(result, isOwn),
        literals: result.literals.filter(({ location, value }) => isOwn({ path: location.path, userAgent: value })),
        unfollowed: result.unfollowed.filter(({ location: { path } }) => isOwn({ path, userAgent: null })),
        notJudged: result.notJudged.filter(({ path }) => isOwn({ path, userAgent: null })),
        excluded: result.excluded.filter(({ path }) => isOwn({ path, userAgent: null })),
    };
}
/**
 * Splits a scan by the part that each path belongs to; null: to none. Every list is read once, however many parts there
 * are.
 */
function splitBy(partOf, result) {
    const parts = new Map();
    const at = (path) => {
        const name = partOf(path);
        if (name === null)
            return undefined;
        const part = parts.get(name) ?? emptyPart();
        parts.set(name, part);
        return part;
    };
    const places = result.sites.map((site) => {
        const part = at(site.path);
        return part && { part, index: part.sites.push(site) - 1 };
    });
    for (const client of result.clients) {
        const own = new Map();
        for (const site of client.sites) {
            const place = places[site];
            if (!place)
                continue;
            const sites = own.get(place.part);
            if (sites)
                sites.push(place.index);
            else
                own.set(place.part, [place.index]);
        }
        for (const [part, sites] of own)
            part.clients.push({ ...client, sites });
    }
    for (const one of result.literals)
        at(one.location.path)?.literals.push(one);
    for (const one of result.unfollowed)
        at(one.location.path)?.unfollowed.push(one);
    for (const one of result.notJudged)
        at(one.path)?.notJudged.push(one);
    for (const one of result.excluded)
        at(one.path)?.excluded.push(one);
    for (const one of result.ignoreComments)
        at(one.location.path)?.ignoreComments.push(one);
    return (part) => ({ files: result.files, ...(parts.get(part) ?? emptyPart()) });
}
function emptyPart() {
    return { sites: [], clients: [], literals: [], unfollowed: [], notJudged: [], excluded: [], ignoreComments: [] };
}
/** The part of a scan that counts for the hosts of a manifest. */
function forHosts(result, hosts) {
    const isKnown = ({ host }) => host === null || hosts.isKnown(host);
    const takenOut = result.sites.filter(isKnown).flatMap(({ path, line, host }) => {
        const exclusion = host === null ? null : hosts.ignored(host);
        return exclusion ? [{ path, line, ...exclusion }] : [];
    });
    return {
        ...withSites(result, (site) => isKnown(site) && (site.host === null || hosts.ignored(site.host) === null)),
        unfollowed: result.unfollowed.filter(({ host }) => hosts.isKnown(host) && hosts.ignored(host) === null),
        excluded: [...result.excluded, ...takenOut],
    };
}
function withSites(result, isKept) {
    const kept = new Map();
    const sites = result.sites.filter((site, index) => {
        if (!isKept(site))
            return false;
        kept.set(index, kept.size);
        return true;
    });
    const clients = result.clients.flatMap((client) => {
        const own = client.sites.flatMap((index) => kept.get(index) ?? []);
        return own.length > 0 ? [{ ...client, sites: own }] : [];
    });
    return { ...result, sites, clients };
}

// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/har/endpoint-tree.js
var endpoint_tree = __webpack_require__(3579);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/call-traffic.js

/** Compares recorded requests with the calls of a map: a request counts for a call if no other call can have sent it. */
function matchTraffic(sites, seen) {
    const tree = new endpoint_tree/* EndpointTree */.Y();
    const groups = sites.map((site) => groupOf(tree, site));
    const sharing = [];
    for (const endpoint of seen) {
        const fitting = tree.matches(endpoint);
        const [first] = fitting;
        if (!first)
            continue;
        const isAlone = fitting.length === 1 && first.sites.length === 1;
        for (const group of fitting) {
            if (isAlone)
                group.isSeenAlone = true;
            else
                group.isShared = true;
            group.isGood &&= endpoint.isGood;
            group.userAgent ??= endpoint.userAgent;
            join(rootOf(group), rootOf(first));
        }
        if (!isAlone)
            sharing.push({ endpoint, by: first });
    }
    return { of: new Map(sites.map((site, index) => [site, trafficOf(groups[index])])), shared: shared(groups, sharing) };
}
function groupOf(tree, site) {
    const group = tree.at({ host: site.host, method: site.method, path: site.endpoint }, newGroup);
    group.sites.push(site);
    return group;
}
function newGroup() {
    return { sites: [], isSeenAlone: false, isShared: false, isGood: true, userAgent: null, parent: null };
}
function join(one, other) {
    if (one !== other)
        one.parent = other;
}
/** Shortens the way for the next time. */
function rootOf(group) {
    let root = group;
    while (root.parent)
        root = root.parent;
    for (let at = group; at.parent;) {
        const { parent } = at;
        at.parent = root === at ? null : root;
        at = parent;
    }
    return root;
}
function trafficOf(group) {
    if (group?.isSeenAlone)
        return { state: 'seen', proven: group.isGood ? group.userAgent : null };
    return { state: group?.isShared ? 'ambiguous' : 'not-seen', proven: null };
}
function shared(groups, sharing) {
    const found = new Map();
    for (const { endpoint, by } of sharing) {
        const root = rootOf(by);
        const known = found.get(root) ?? { sites: [], first: endpoint, endpoints: new Set() };
        known.endpoints.add(`${endpoint.method} ${endpoint.path}`);
        found.set(root, known);
    }
    for (const group of new Set(groups))
        found.get(rootOf(group))?.sites.push(...group.sites);
    return [...found.values()].map(({ sites, first, endpoints }) => ({ sites, first, endpoints: endpoints.size }));
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var artifacts_homes = __webpack_require__(99531);
// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var core_glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 58 modules
var libraries = __webpack_require__(77360);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/scan-settings.js







const settingsOf = (0,artifact/* artifact */.dj)((run) => {
    const ofHome = new Map();
    for (const file of run.manifests) {
        const home = (0,artifacts_homes/* homeOf */.lt)(file.folder);
        ofHome.set(home, [...(ofHome.get(home) ?? []), manifestSettings(file)]);
    }
    const homes = new Set(ofHome.keys());
    return {
        ofHome,
        homeAt: byFolder((folder) => (0,artifacts_homes/* homeAbove */.RZ)(folder, (at) => homes.has(at) || (0,artifacts_homes/* holdsManifest */.cH)(run, at))),
        speakerOf: byFolder((folder) => (0,artifacts_homes/* homeAbove */.RZ)(folder, (at) => homes.has(at))),
    };
});
function manifestSettings(file) {
    const { tests, vendored, clients } = file.data.scan ?? {};
    // Without a reason, which manifest-schema asks for, nothing is taken out.
    const excluding = (by, list) => (list ?? []).flatMap((one) => one?.reason === undefined ? [] : [{ holds: anyOf(file, one.paths), exclusion: { by, reason: one.reason } }]);
    const products = file.data.products ?? [];
    return {
        tests: excluding('scan.tests', tests),
        vendored: excluding('scan.vendored', vendored),
        clients: excluding('scan.clients', clients),
        sources: products
            .flatMap(({ source }) => texts(source))
            .map((glob) => ({ glob, holds: (0,core_glob/* globTest */.F)(file.folder, glob) })),
        isNarrow: products.length > 0 && products.every(({ source }) => texts(source).length > 0),
    };
}
/** Asked for every file of a scan, so every folder is looked up once. */
function byFolder(homeOfFolder) {
    const known = new Map();
    return (path) => {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const home = homeOfFolder(folder);
        known.set(folder, home);
        return home;
    };
}
/** No folder has this name. */
const NOWHERE = '\0';
const OUTSIDE = { by: 'products[].source', reason: "no product has it in 'source'" };
/**
 * Of files that belong to a manifest outside the run nothing is read; what belongs to none is read where something
 * imports it. Manifests, captured traffic and the policy are no sources.
 */
function requestOf(run, { homeAt, speakerOf, ofHome }) {
    const at = (path) => ofHome.get(speakerOf(path) ?? NOWHERE) ?? [];
    const others = new Set([
        ...run.manifests.map((file) => file.path),
        ...(run.har?.paths ?? []),
        ...(run.policy ? [run.policy.path] : []),
    ]);
    const firstOf = (key, path) => at(path)
        .flatMap((one) => one[key])
        .find(({ holds }) => holds(path))?.exclusion ?? null;
    const sources = (path) => at(path).flatMap((one) => one.sources.filter(({ holds }) => holds(path)).map(({ glob }) => glob));
    return {
        includes: (path) => ofHome.has(homeAt(path) ?? NOWHERE) && !others.has(path),
        lends: (path) => homeAt(path) === null,
        elsewhere: (path) => {
            const home = homeAt(path);
            if (home === null || ofHome.has(home) || speakerOf(path) === null)
                return null;
            return `it belongs to the manifest in ${(0,quote/* quote */.hD)(home)}, which this run does not check`;
        },
        // A policy gives every manifest the same ones.
        libraries: [
            ...libraries/* LIBRARIES */.A,
            ...distinct(run.manifests.flatMap(({ data }) => data.scan?.libraries ?? [])).flatMap(libraryOf),
        ],
        hosts: { extra: distinct(run.manifests.flatMap(({ data }) => texts(data.scan?.hosts?.extra))), ignore: [] },
        paths: {
            local: (path) => {
                const home = speakerOf(path);
                return home === null || home === '' ? path : path.slice(home.length + 1);
            },
            test: (path) => firstOf('tests', path),
            vendored: (path) => firstOf('vendored', path),
            sources,
            outside: (path) => {
                const all = at(path);
                const isNarrow = all.length > 0 && all.every((one) => one.isNarrow);
                return isNarrow && sources(path).length === 0 ? OUTSIDE : null;
            },
        },
        gateway: (path) => firstOf('clients', path)?.reason ?? null,
    };
}
function distinct(items) {
    return [...new Set(items)];
}
/** A library that a manifest or policy declares; none if it is incomplete. A call counts as its by what it is called on. */
function libraryOf(one) {
    const languages = texts(one?.languages);
    const calls = texts(one?.requests);
    if (!one?.name || languages.length === 0 || calls.length === 0)
        return [];
    const names = { modules: texts(one.modules), clients: texts(one.clients) };
    return [{ id: one.name, declared: true, languages, ...names, dispatches: [{ calls, form: 'request' }] }];
}
/** Which hosts count for a manifest, and why one that it knows does not. */
function hostsOf({ data }) {
    const extra = texts(data.scan?.hosts?.extra);
    const known = new hosts/* HostTable */.vf({ extra });
    const ignored = (data.scan?.hosts?.ignore ?? []).flatMap((one) => one?.reason === undefined
        ? []
        : [
            {
                others: new hosts/* HostTable */.vf({ extra, ignore: texts(one.hosts) }),
                exclusion: { by: 'scan.hosts.ignore', reason: one.reason },
            },
        ]);
    return {
        isKnown: (host) => known.row(host) !== undefined,
        ignored: (host) => ignored.find(({ others }) => others.row(host) === undefined)?.exclusion ?? null,
    };
}
/** Whether one of a manifest's globs holds a path. */
function anyOf({ folder }, globs) {
    const tests = texts(globs).map((glob) => (0,core_glob/* globTest */.F)(folder, glob));
    return (path) => tests.some((test) => test(path));
}
function texts(list) {
    return (list ?? []).filter((text) => text !== undefined);
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/traffic.js
var traffic = __webpack_require__(69834);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/api-calls.js







/** Why a rule about the sources cannot judge; undefined: it can. */
function noScan({ run }) {
    return run.scan ? undefined : 'the sources were not scanned';
}
/** The API calls and User-Agent values in the sources that are a product's; null: the sources are not scanned. */
const apiCallsOf = (0,artifact/* artifact */.dj)(async ({ file, index, run }) => {
    const found = await sourcesOf(run, file);
    return found && ofProduct(found, claimsOf(run, file), index);
});
/** What the scan found in the files that a manifest speaks for; null: the sources are not scanned. */
const sourcesOf = (0,artifact/* artifactByObject */.np)(async (run, file) => {
    const scan = await scanOf(run);
    return scan?.(file) ?? null;
});
/** Comments in the sources that waive. */
async function ignoreCommentsOf(run, file) {
    return (await sourcesOf(run, file))?.ignoreComments ?? [];
}
/** One scan serves the whole run: manifests share code, and no file is read twice. */
const scanOf = (0,artifact/* artifact */.dj)(async (run) => {
    if (!run.scan)
        return null;
    const settings = settingsOf(run);
    const { scanSources } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8134), __webpack_require__.e(5375), __webpack_require__.e(8092)]).then(__webpack_require__.bind(__webpack_require__, 88092));
    const result = await scanSources(requestOf(run, settings), {
        ...run.scan,
        read: (path, limit) => run.tree.read(path, limit),
    });
    const ofHome = splitBy(settings.speakerOf, result);
    return (file) => forHosts(ofHome((0,artifacts_homes/* homeOf */.lt)(file.folder)), hostsOf(file));
});
/** What each product of a manifest claims of the calls. */
const claimsOf = (0,artifact/* artifactByObject */.np)((_, file) => (file.data.products ?? []).map((product) => {
    const name = (0,traffic/* nameIn */.ZC)(product)?.slice(prefix/* PREFIX */.H3.length);
    return {
        holds: product.source ? anyOf(file, product.source) : null,
        sends: (userAgent) => name !== undefined && nameAfterPrefix(userAgent) === name,
    };
}));
/** Whether a product's `source` globs hold a path. */
function claimsPath({ file, index, run }, path) {
    return claimsOf(run, file)[index]?.holds?.(path) ?? false;
}
/** Whatever the prefix: a value of an older form is the product's too. */
function nameAfterPrefix(userAgent) {
    return (userAgent
        .trim()
        .split('/', 1)[0]
        ?.replace(/^[A-Za-z\d]+-/, '') ?? '');
}
function placeOf({ path, line, column, endColumn }) {
    return { path, start: { line, column }, end: { line, column: endColumn } };
}
/** The calls as what a finding stands for. */
function occurrencesOf(sites) {
    return sites.map((site) => ({ location: placeOf(site), sender: site.sender.path }));
}
/**
 * What recorded traffic shows of the calls of a product; null: no traffic, or no sources. Calls of other products are
 * not in the map: the name in a User-Agent says which product sent a request.
 */
const callTrafficOf = (0,artifact/* artifact */.dj)(async (subject) => {
    if (!subject.run.har)
        return null;
    const calls = await apiCallsOf(subject);
    return calls && matchTraffic(calls.sites, (0,traffic/* seenEndpoints */.em)(subject));
});
/** The User-Agent that traffic proves for a call that the sources leave open; null: it proves none. */
function provenAgent({ status }, traffic) {
    return status === 'unverifiable' ? (traffic?.proven ?? null) : null;
}


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ homeAbove),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   vG: () => (/* binding */ uncheckedManifests)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21720);
/* harmony import */ var _manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24337);



/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. `''` is the repository root. */
function homeOf(folder) {
    return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder) === '.github' ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder) : folder;
}
/** Whether a folder has a manifest that speaks for it. Asked for every file of a scan, so every folder is listed once. */
const holdsManifest = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactByKey */ .JY)(({ tree }, folder) => {
    const places = folder === '' ? ['', '.github'] : [folder, `${folder}/.github`];
    return places.some((place) => tree.names(place).some(_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU));
});
/** The nearest folder, from this one up, that a manifest speaks for; null: there is none. */
function homeAbove(folder, isHome) {
    for (let at = folder;; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(at)) {
        if (isHome(at))
            return at;
        if (at === '')
            return null;
    }
}
/** Manifests outside of the run, by the home in the run whose files they take. */
const uncheckedManifests = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifact */ .dj)((run) => {
    const homes = new Set(run.manifests.map(({ folder }) => homeOf(folder)));
    const checked = new Set(run.manifests.map(({ path }) => path));
    const byHome = new Map();
    for (const path of run.scan?.search.files() ?? []) {
        if (!(0,_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU)((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)) || checked.has(path))
            continue;
        const home = homeAbove(homeOf((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)), (folder) => homes.has(folder));
        if (home === null)
            continue;
        const known = byHome.get(home);
        if (known)
            known.push(path);
        else
            byHome.set(home, [path]);
    }
    return byHome;
});


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ releaseMeasurement),
/* harmony export */   M5: () => (/* binding */ ownerNames),
/* harmony export */   kR: () => (/* binding */ versionForTemplate),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   u8: () => (/* binding */ tagFormOf),
/* harmony export */   uP: () => (/* binding */ versionFiles)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21720);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93023);
/* harmony import */ var _manifest_piece_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94627);
/* harmony import */ var _release_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82085);
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52704);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24337);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70284);








const releaseOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifact */ .dj)((subject) => {
    const { data, file, run } = subject;
    const { file: stated, key, precision } = data.version ?? {};
    const path = stated === undefined ? null : (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(file.folder, stated);
    return {
        userAgent: userAgentVersion(subject),
        file: path === null ? null : { path, reading: versionFiles(run).readVersion(run.tree, path, key ?? null) },
        tag: run.release === null ? null : (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .readTag */ .zW)(tagOwners(run), tagFormOf(data)),
        precision: precision ?? 'full',
    };
});
/** The run has them if any product names a file or has a template for the version. */
function versionFiles({ versionFiles: loaded }) {
    if (!loaded)
        throw new Error('the readers of version files are not loaded');
    return loaded;
}
function releaseMeasurement(subject) {
    const release = releaseOf(subject);
    const { userAgent, file, tag } = release;
    if (!file && !tag)
        return null;
    const released = tag?.kind === 'version' ? tag.version : null;
    return {
        gated: released !== null,
        file: foundIn(file),
        tag: released,
        userAgent: userAgent ? (userAgent.written ?? versionForTemplate(subject)) : null,
        ...comparisonOf(subject.run, release),
    };
}
/** Whether what was compared agrees; what does not, what was not compared, and why. */
function comparisonOf(run, { userAgent, file, tag, precision }) {
    if (tag?.kind === 'other')
        return { agrees: null, reason: `the tag is for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteSome */ .Jv)(ownerNames(run))}` };
    if (tag?.kind === 'unfit')
        return { agrees: null, reason: 'the tag does not match any product' };
    const released = tag?.version ?? null;
    const versions = { userAgent: userAgent?.written ?? null, file: foundIn(file), released, precision };
    const compared = [versions.userAgent, versions.file, released].filter((one) => one !== null).length;
    const agreement = (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(versions);
    const reasons = [
        ...differences(agreement, released === null ? 'the file' : 'the tag'),
        ...notCompared(userAgent, file),
    ];
    return {
        agrees: compared < 2 ? null : agreement.userAgent === 'same' && agreement.file === 'same',
        reason: reasons.length > 0 ? reasons.join(', ') : null,
    };
}
function differences({ userAgent, file }, other) {
    const sources = [
        ['the User-Agent', userAgent],
        ['the file', file],
    ];
    return sources.flatMap(([source, relation]) => {
        if (relation === 'same')
            return [];
        return relation === 'different'
            ? [`${source} differs from ${other}`]
            : [`the tag is a pre-release, but ${source} is not`];
    });
}
function notCompared(userAgent, file) {
    const reading = file?.reading;
    const source = reading?.kind === 'found' ? 'the file' : 'the tag';
    return [
        ...(userAgent ? [] : ['the User-Agent has no version']),
        ...(userAgent?.written === null ? [`the User-Agent takes its version from ${source}`] : []),
        ...(reading?.kind === 'from-tag' ? ['the file leaves the version to the tag'] : []),
        ...(reading?.kind === 'unknown' ? [`the file has no version: ${reading.reason}`] : []),
    ];
}
/** What fills `{version}` at the end of the User-Agent: the released version, else that of the file; null: neither. */
function versionForTemplate(subject) {
    const { file, tag, precision } = releaseOf(subject);
    const version = tag?.kind === 'version' ? tag.version : foundIn(file);
    return version === null ? null : (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .atPrecision */ .uK)(version, precision);
}
/** Form of the product's release tags. */
function tagFormOf({ version }) {
    return version?.tag ?? _release_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_TAG_FORM */ .qU;
}
/** Names of the products of the run whose tag is released; of one without a name, the form of its tag. */
const ownerNames = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifact */ .dj)((run) => {
    const { forms } = tagOwners(run);
    const owners = run.products.filter((product) => forms.has(tagFormOf(product)));
    return owners.map((product) => product.name || product.id || tagFormOf(product));
});
const tagOwners = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifact */ .dj)((run) => (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .ownersOf */ .K2)(run.release ?? '', run.products.map(tagFormOf)));
function userAgentVersion(subject) {
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgentOf */ .a9)(subject);
    const range = stated?.judgement.version;
    if (!stated || !range)
        return null;
    const text = stated.scalar.value.slice(range.start, range.end);
    if ((0,_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingVersion */ .h2)(text))
        return null;
    return {
        written: text.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg) ? null : text,
        location: (0,_manifest_piece_js__WEBPACK_IMPORTED_MODULE_7__/* .placeIn */ .V)(stated.scalar, range),
        ...range,
    };
}
function foundIn(file) {
    return file?.reading.kind === 'found' ? file.reading.version : null;
}


/***/ }),

/***/ 69834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ faultyCalls),
/* harmony export */   MC: () => (/* binding */ trafficMeasurement),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   em: () => (/* binding */ seenEndpoints),
/* harmony export */   pN: () => (/* binding */ expectedVersion),
/* harmony export */   t7: () => (/* binding */ trafficOf)
/* harmony export */ });
/* unused harmony export MOST_LISTED */
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21720);
/* harmony import */ var _har_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61960);
/* harmony import */ var _release_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82085);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24391);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24337);
/* harmony import */ var _homes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99531);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1982);









/** Entries of one file up to which the report also lists those that are not applicable. */
const MOST_LISTED = 10_000;
/** The captured traffic that concerns a product; null: the run was given none. */
const trafficOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifact */ .dj)((subject) => {
    const { run } = subject;
    if (!run.har)
        return null;
    const statusOf = judgeFor(subject);
    return recordingsOf(subject)
        .filter(({ path }) => concerns(path, subject.file.folder, run))
        .map((recording) => ({ ...recording, statuses: recording.calls.map(statusOf) }));
});
function recordingsOf({ file, run }) {
    const { extra, ignore } = file.data.scan?.hosts ?? {};
    const texts = (list) => list?.filter((text) => text !== undefined);
    const hosts = {
        extra: texts(extra),
        ignore: texts(ignore?.flatMap((one) => (one?.reason === undefined ? [] : (one.hosts ?? [])))),
    };
    return recordingsFor(run, JSON.stringify(hosts));
}
/** One reading of the files for each set of hosts that manifests ask for, given as JSON. */
const recordingsFor = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactByKey */ .JY)((run, hosts) => run.har ? (0,_har_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecordings */ .D$)(run.har, new _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HostTable */ .vf(JSON.parse(hosts))) : []);
/** A file in the folder of another manifest is evidence for that one; the nearest manifest above it counts. */
function concerns(path, folder, run) {
    const home = (0,_homes_js__WEBPACK_IMPORTED_MODULE_5__/* .homeOf */ .lt)(folder);
    for (let at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(path);; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(at)) {
        if (at === '' || at === home || home.startsWith(`${at}/`))
            return true;
        if ((0,_homes_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsManifest */ .cH)(run, at))
            return false;
    }
}
/** Compares what was sent with the manifest; a value there that cannot be read leaves nothing to compare with. */
function judgeFor(subject) {
    const own = nameIn(subject.data);
    const others = namesIn(subject.run);
    const wanted = expectedVersion(subject);
    return ({ form, name, version }) => {
        if (form !== 'formed')
            return form;
        if (name !== own) {
            if (others.has(name))
                return null;
            return own === null ? 'unverifiable' : 'name-mismatch';
        }
        return wanted === null || (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .relate */ .c7)(version ?? '', wanted) === 'same' ? 'ok' : 'version-mismatch';
    };
}
/** What the products of the run send before the slash. */
const namesIn = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifact */ .dj)((run) => new Set(run.products.map(nameIn)));
/** What a product sends before the slash; null: its User-Agent does not tell. */
function nameIn({ userAgent }) {
    if (userAgent === undefined)
        return null;
    const { company, product } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserAgent */ .J)(userAgent);
    return company === null || product === null ? null : `${_user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .PREFIX */ .H3}${company}-${product}`;
}
/** The version of the manifest's User-Agent, or the one its template is filled with; null: any may be sent. */
function expectedVersion(subject) {
    const { userAgent } = (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(subject);
    return userAgent?.written ?? (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .versionForTemplate */ .kR)(subject);
}
/** Calls that are to be reported. One that only the manifest keeps from being judged is none: its own rule tells. */
function faultyCalls({ calls, statuses }) {
    const groups = new Map();
    calls.forEach((call, index) => {
        const status = statuses[index];
        if (!status || status === 'ok' || status === 'not-applicable')
            return;
        if (status === 'unverifiable' && call.form === 'formed')
            return;
        const group = groups.get(status);
        if (group)
            group.push(call);
        else
            groups.set(status, [call]);
    });
    return groups;
}
function trafficMeasurement(subject) {
    const recordings = trafficOf(subject);
    if (!recordings)
        return null;
    return { files: recordings.map(({ path }) => path), entries: recordings.flatMap(listed) };
}
/** Every entry that was read; of a very long file those in scope. */
function listed({ path, entries, calls, statuses }) {
    const judged = new Map(calls.map(({ index }, at) => [index, statuses[at]]));
    const indexes = entries > MOST_LISTED ? [...judged.keys()] : Array.from({ length: entries }, (_, index) => index);
    return indexes.flatMap((index) => {
        const status = judged.has(index) ? judged.get(index) : 'not-applicable';
        return status ? [{ file: path, index, status }] : [];
    });
}
/** The endpoints in the traffic of a product, each once with and once without the User-Agent. */
function seenEndpoints(subject) {
    const found = new Map();
    for (const { calls, statuses } of trafficOf(subject) ?? [])
        calls.forEach(({ host, pathTemplate: path, method, userAgent }, at) => {
            const status = statuses[at];
            if (!status || host === null || path === null)
                return;
            const isGood = status === 'ok';
            const key = [host, path, method, isGood].join(' ');
            if (!found.has(key))
                found.set(key, { host, path, method, isGood, userAgent: isGood ? userAgent : null });
        });
    return [...found.values()];
}


/***/ }),

/***/ 70284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ DOCUMENTED_FORM),
/* harmony export */   WN: () => (/* binding */ noUserAgent),
/* harmony export */   a9: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89096);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12162);
/* harmony import */ var _text_settled_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25000);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78838);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24337);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54483);






/** What a reader is told to write where the names give nothing better. */
const DOCUMENTED_FORM = 'MdePartner-{CompanyName}-{ProductName}/{Version}';
/** The User-Agent that a product states, held against the names of the manifest; null if there is none to read. */
const userAgentOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .artifact */ .dj)((subject) => {
    const scalar = (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(subject, 'userAgent');
    if (!scalar)
        return null;
    const { names, open } = settledNames(subject);
    return {
        scalar,
        names,
        open,
        judgement: (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUserAgent */ .y)(scalar.value, { ...names, template: true, sample: (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isSample */ .R)(subject.file) }),
    };
});
/** Why the User-Agent cannot be judged; undefined: it can. */
function noUserAgent(subject) {
    return userAgentOf(subject) ? undefined : 'there is no User-Agent to check';
}
/** The names as they will be once their own findings are mended, so that the fixes of both never exclude each other. */
function settledNames(subject) {
    const written = namesOf(subject);
    const options = { company: subject.file.data.company?.name, sample: (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isSample */ .R)(subject.file) };
    const settled = (which) => {
        const name = written[which];
        return name === undefined ? undefined : (0,_text_settled_name_js__WEBPACK_IMPORTED_MODULE_1__/* .settledName */ .H)(name, which, options);
    };
    const [company, product] = [settled('company'), settled('product')];
    const names = { company: company?.name, product: product?.name, written };
    return { names, open: WHICH.filter((which) => (which === 'company' ? company : product)?.isOpen) };
}
const WHICH = ['company', 'product'];
/** Names to compare with; an empty one or a placeholder says nothing, and name-unfit reports it. */
function namesOf(subject) {
    const told = (name = '') => (name.trim() === '' || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(name) ? undefined : name);
    return { company: told(subject.file.data.company?.name), product: told(subject.data.name) };
}


/***/ }),

/***/ 77360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ LIBRARIES)
});

// NAMESPACE OBJECT: ./.build/src/scan/libraries/all.js
var all_namespaceObject = {};
__webpack_require__.r(all_namespaceObject);
__webpack_require__.d(all_namespaceObject, {
  aiohttp: () => (aiohttp),
  angularHttp: () => (angularHttp),
  apacheHttp: () => (apacheHttp),
  argparse: () => (argparse),
  axios: () => (axios),
  cppClients: () => (cppClients),
  dotnetHttpClient: () => (dotnetHttpClient),
  dotnetWebClient: () => (dotnetWebClient),
  faraday: () => (faraday),
  fetchApi: () => (fetchApi),
  flurl: () => (flurl),
  goClients: () => (goClients),
  goFlag: () => (goFlag),
  goHttp: () => (goHttp),
  got: () => (got),
  graphClient: () => (graphClient),
  graphSdk: () => (graphSdk),
  guzzle: () => (guzzle),
  httpie: () => (httpie),
  httpx: () => (httpx),
  javaNet: () => (javaNet),
  jquery: () => (jquery),
  kotlinClients: () => (kotlinClients),
  ky: () => (ky),
  libcurl: () => (libcurl),
  locust: () => (locust),
  logicApps: () => (logicApps),
  lwp: () => (lwp),
  n8n: () => (n8n),
  needle: () => (needle),
  netHttp: () => (netHttp),
  nodeHttp: () => (nodeHttp),
  okHttp: () => (okHttp),
  phpCurl: () => (phpCurl),
  phpStreams: () => (phpStreams),
  powershellCmdlets: () => (powershellCmdlets),
  powershellGraph: () => (powershellGraph),
  pycurl: () => (pycurl),
  request: () => (request),
  requests: () => (requests),
  reqwest: () => (reqwest),
  restClient: () => (restClient),
  restSharp: () => (restSharp),
  resty: () => (resty),
  rubyClients: () => (rubyClients),
  scalaClients: () => (scalaClients),
  shellCurl: () => (shellCurl),
  shellWget: () => (shellWget),
  spring: () => (spring),
  superagent: () => (superagent),
  swiftClients: () => (swiftClients),
  treq: () => (treq),
  unirest: () => (unirest),
  ureq: () => (ureq),
  urllib: () => (urllib),
  xmlHttpRequest: () => (xmlHttpRequest),
  xsoar: () => (xsoar)
});

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/aiohttp.js
const aiohttp = {
    id: 'aiohttp',
    languages: ['python'],
    modules: ['aiohttp', 'aiohttp_retry'],
    clients: ['ClientSession', 'RetryClient'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['aiohttp.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['aiohttp.ClientSession', 'ClientSession'] },
    edits: [
        { as: 'argument', serves: 'client', calls: ['aiohttp.ClientSession'], name: 'headers' },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/angular-http.js
/** `HttpClient` of Angular, and of GitHub's and Microsoft's packages that have a class of that name. */
const angularHttp = {
    id: 'angular-http',
    languages: ['javascript'],
    modules: ['@angular/common/http', '@actions/http-client', '@microsoft/sp-http'],
    clients: ['HttpClient'],
    passes: ['intercept'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options', 'del'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['request', 'fetch', 'getJson', 'postJson'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/apache-http.js
/** HttpClient of Apache, and AsyncHttpClient. */
const apacheHttp = {
    id: 'apache-http',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: [
        'org.apache',
        'org.asynchttpclient',
        'apache',
        'asynchttpclient',
        'HttpClients',
        'HttpAsyncClients',
        'HttpClientBuilder',
        'HttpAsyncClientBuilder',
        'RequestBuilder',
        'ClassicRequestBuilder',
        'SimpleRequestBuilder',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpPatch',
        'HttpDelete',
    ],
    passes: ['process'],
    dispatches: [
        { calls: ['execute', 'executeRequest'], form: 'send' },
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
        // Time limits, proxies and pools.
        {
            calls: [
                'setConfig',
                'setDefaultRequestConfig',
                'setDefaultSocketConfig',
                'setDefaultConnectionConfig',
                'setConnectionManager',
            ],
            form: 'setup',
            body: 0,
        },
    ],
    edits: [
        {
            as: 'link',
            serves: 'client',
            calls: ['HttpClients.custom', 'HttpClientBuilder.create'],
            text: '.setUserAgent($)',
        },
        {
            as: 'statement',
            serves: 'request',
            calls: ['new HttpGet', 'new HttpPost', 'new HttpPut', 'new HttpPatch', 'new HttpDelete'],
            text: '@.setHeader("User-Agent", $);',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/argparse.js
/** Options of Python's command lines. */
const argparse = {
    id: 'argparse',
    languages: ['python'],
    modules: ['argparse'],
    options: [
        {
            call: 'add_argument',
            name: 0,
            default: 'default',
            gives: 'member',
            parsedBy: ['parse_args', 'parse_known_args'],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/axios.js
const axios = {
    id: 'axios',
    languages: ['javascript'],
    modules: ['axios', '@nestjs/axios', 'axios-retry'],
    functions: ['axios'],
    makers: ['axios.create', 'axios.instance'],
    clients: ['Axios'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'], form: 'verb', body: 1 },
        { calls: ['request', 'axios'], form: 'request' },
    ],
    processDefaults: [{ sets: ['axios.defaults'] }, { calls: ['axios.interceptors.request.use'] }],
    hint: {
        client: "headers: { 'User-Agent': '$' }",
        made: ['axios.create'],
    },
    edits: [
        { as: 'options', serves: 'client', calls: ['axios.create'], position: 0 },
        { as: 'options', serves: 'request', calls: ['axios.get', 'axios.delete', 'axios.head'], position: 1 },
        { as: 'options', serves: 'request', calls: ['axios.post', 'axios.put', 'axios.patch'], position: 2 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/cpp-clients.js
/** cpr and cpprestsdk. */
const cppClients = {
    id: 'cpp-clients',
    languages: ['cpp'],
    modules: ['cpr', 'web'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        { calls: ['request', 'GetAsync', 'PostAsync'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-http-client.js
/** `System.Net.Http.HttpClient`, which PowerShell can make as well. */
const dotnetHttpClient = {
    id: 'dotnet-http-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net.Http'],
    clients: ['HttpClient', 'HttpMessageInvoker'],
    passes: ['SendAsync', 'Send'],
    dispatches: [
        {
            calls: [
                'GetAsync',
                'PostAsync',
                'PutAsync',
                'PatchAsync',
                'DeleteAsync',
                'GetStringAsync',
                'GetStreamAsync',
                'GetByteArrayAsync',
                'GetFromJsonAsync',
                'PostAsJsonAsync',
                'PatchAsJsonAsync',
                'PutAsJsonAsync',
            ],
            form: 'request',
            url: 0,
        },
        { calls: ['Send', 'SendAsync'], form: 'send' },
        { calls: ['CancelPendingRequests'], form: 'setup' },
    ],
    processDefaults: [{ calls: ['ConfigureHttpClientDefaults'], factory: true }],
    typedClients: { call: 'AddHttpClient', type: 'HttpClient' },
    hint: {
        request: 'client.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        client: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        made: ['new HttpClient', 'new System.Net.Http.HttpClient'],
    },
    edits: [
        {
            as: 'statement',
            serves: 'client',
            calls: ['new HttpClient', '.CreateClient'],
            text: '@.DefaultRequestHeaders.UserAgent.ParseAdd($);',
        },
        { as: 'statement', serves: 'request', calls: ['new HttpRequestMessage'], text: '@.Headers.UserAgent.ParseAdd($);' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-web-client.js
/** `System.Net.WebClient` and `WebRequest`, both obsolete and both common in scripts. */
const dotnetWebClient = {
    id: 'dotnet-web-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net'],
    clients: ['WebClient'],
    dispatches: [
        {
            calls: ['DownloadString', 'UploadString', 'DownloadData', 'UploadData', 'DownloadFile', 'UploadFile'],
            form: 'request',
        },
        { calls: ['GetResponse', 'GetResponseAsync'], form: 'send', steps: true },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/faraday.js
const faraday = {
    id: 'faraday',
    languages: ['ruby'],
    modules: ['Faraday'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['run_request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['Faraday.default_connection'] }],
    hint: { client: "@.headers['User-Agent'] = '$'", made: ['Faraday.new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/fetch-api.js
/** The standard's `fetch`, and packages that bring it to Node. */
const fetchApi = {
    id: 'fetch-api',
    languages: ['javascript'],
    modules: ['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici', 'ofetch', 'globalThis.fetch'],
    functions: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'ofetch'],
    makers: ['ofetch.create'],
    dispatches: [
        { calls: ['fetch', '$fetch', 'ofetch'], form: 'request', url: 0 },
        { calls: ['request', 'stream'], form: 'request' },
    ],
    processDefaults: [{ sets: ['globalThis.fetch', 'global.fetch', 'window.fetch'] }, { calls: ['setGlobalDispatcher'] }],
    hint: { request: "headers: { 'User-Agent': '$' }" },
    edits: [
        { as: 'options', serves: 'request', calls: ['fetch', 'node-fetch', 'cross-fetch', 'undici.fetch'], position: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/flurl.js
const flurl = {
    id: 'flurl',
    languages: ['csharp'],
    modules: ['Flurl', 'Flurl.Http'],
    clients: ['FlurlClient'],
    dispatches: [
        { calls: ['GetJsonAsync', 'PostJsonAsync', 'PutJsonAsync', 'PatchJsonAsync', 'GetStringAsync'], form: 'request' },
        { calls: ['GetAsync', 'PostAsync', 'PutAsync', 'PatchAsync', 'DeleteAsync'], form: 'request' },
        { calls: ['SendAsync'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'FlurlHttp.Clients.WithDefaults',
                'FlurlHttp.WithDefaults',
                'FlurlHttp.ConfigureClientForUrl',
                'FlurlHttp.Configure',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-clients.js
/** Other clients of Go that are chained like Resty's. */
const goClients = {
    id: 'go-clients',
    languages: ['go'],
    modules: [
        'github.com/parnurzeal/gorequest',
        'gorequest',
        'github.com/dghubble/sling',
        'sling',
        'github.com/gojek/heimdall',
        'heimdall',
        'github.com/levigross/grequests',
        'grequests',
        'github.com/imroc/req',
    ],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['End', 'Receive', 'ReceiveSuccess'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-flag.js
/** Flags of Go, and of pflag. */
const goFlag = {
    id: 'go-flag',
    languages: ['go'],
    modules: ['flag', 'github.com/spf13/pflag'],
    options: [
        { call: 'String', name: 0, default: 1, gives: 'value' },
        { call: 'StringP', name: 0, default: 2, gives: 'value' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-http.js
const goHttp = {
    id: 'go-http',
    languages: ['go'],
    modules: ['net/http', 'net/url', 'net', 'http', 'golang.org/x/oauth2', 'github.com/hashicorp/go-retryablehttp'],
    clients: ['Client'],
    passes: ['RoundTrip', 'Do'],
    dispatches: [
        { calls: ['Get', 'Head'], form: 'verb' },
        { calls: ['Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['PostForm'], form: 'request', url: 0 },
        { calls: ['Do', 'RoundTrip'], form: 'send' },
        // Writes out what is or was sent.
        { calls: ['DumpRequest', 'DumpRequestOut', 'DumpResponse'], form: 'setup' },
    ],
    processDefaults: [{ sets: ['http.DefaultTransport', 'http.DefaultClient'] }],
    hint: { request: 'req.Header.Set("User-Agent", "$")' },
    edits: [
        {
            as: 'statement',
            serves: 'request',
            calls: ['net/http.NewRequest', 'net/http.NewRequestWithContext'],
            text: '@.Header.Set("User-Agent", $)',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/got.js
const got = {
    id: 'got',
    languages: ['javascript'],
    modules: ['got'],
    functions: ['got'],
    makers: ['got.extend'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['got', 'stream', 'paginate'], form: 'request' },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['got.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-client.js
/** Microsoft's Graph client for JavaScript: `client.api('/security/alerts').header(...).get()`. */
const graphClient = {
    id: 'graph-client',
    languages: ['javascript'],
    modules: ['@microsoft/microsoft-graph-client', '@microsoft/msgraph-sdk', 'graph-client'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'del'], form: 'verb' }],
    hint: { request: ".header('User-Agent', '$')" },
    edits: [{ as: 'link', serves: 'request', calls: ['.api'], text: ".header('User-Agent', $)" }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-sdk.js
/** Microsoft's Graph SDKs, which have a member for each part of a path. */
const graphSdk = {
    id: 'graph-sdk',
    languages: ['csharp', 'java', 'kotlin', 'go', 'python', 'javascript', 'php', 'powershell', 'ruby', 'scala', 'groovy'],
    modules: ['Microsoft.Graph', 'msgraph', 'com.microsoft.graph', 'github.com/microsoftgraph/msgraph-sdk-go'],
    graphSecurity: {
        members: ['security().', 'security()->'],
        ends: [
            'get',
            'post',
            'patch',
            'put',
            'delete',
            'list',
            'create',
            'update',
            'getAsync',
            'postAsync',
            'patchAsync',
            'deleteAsync',
            'putAsync',
            'toGet',
            'execute',
            'send',
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/guzzle.js
/** Guzzle, and the clients of Symfony and Laravel. */
const guzzle = {
    id: 'guzzle',
    languages: ['php'],
    modules: ['GuzzleHttp', 'Guzzle', 'Symfony', 'Illuminate', 'Http'],
    clients: ['Client'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request', 'requestAsync'], form: 'request', url: 1 },
        { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync'], form: 'request', url: 0 },
        { calls: ['send', 'sendAsync', 'sendRequest'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpie.js
/** HTTPie, in shells: `http GET https://... User-Agent:...`. */
const httpie = {
    id: 'httpie',
    languages: ['bash'],
    dispatches: [{ calls: ['http', 'https'], form: 'request' }],
    flags: { '-o': null, '--output': null, '-a': null, '--auth': null, '--timeout': null, '--proxy': null },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpx.js
const httpx = {
    id: 'httpx',
    languages: ['python'],
    modules: ['httpx', 'httpx_sse', 'authlib.integrations.httpx_client'],
    clients: ['Client', 'AsyncClient', 'AsyncOAuth2Client'],
    passes: ['handle_request', 'handle_async_request', 'auth_flow'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request', 'stream'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send', bare: true },
    ],
    processDefaults: [{ sets: ['httpx.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['httpx.Client', 'httpx.AsyncClient'] },
    edits: [
        { as: 'argument', serves: 'client', calls: ['httpx.Client', 'httpx.AsyncClient'], name: 'headers' },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/java-net.js
/** `java.net.http`, `HttpURLConnection` and `URL.openStream`. */
const javaNet = {
    id: 'java-net',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['java', 'javax', 'jakarta'],
    dispatches: [
        { calls: ['openStream'], form: 'request' },
        { calls: ['send', 'sendAsync'], form: 'send' },
        { calls: ['getInputStream', 'getResponseCode', 'getOutputStream', 'connect'], form: 'send', steps: true },
    ],
    processDefaults: [{ calls: ['System.setProperty'], key: 'http.agent' }],
    hint: { request: '.setHeader("User-Agent", "$")' },
    edits: [
        { as: 'link', serves: 'request', calls: ['HttpRequest.newBuilder'], text: '.header("User-Agent", $)' },
        { as: 'statement', serves: 'request', calls: ['.openConnection'], text: '@.setRequestProperty("User-Agent", $);' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/jquery.js
const jquery = {
    id: 'jquery',
    languages: ['javascript'],
    modules: ['jquery', '$', 'jQuery'],
    dispatches: [
        { calls: ['get', 'post'], form: 'verb', body: 1 },
        { calls: ['ajax', 'getJSON'], form: 'request' },
    ],
    processDefaults: [{ calls: ['$.ajaxSetup', 'jQuery.ajaxSetup'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/kotlin-clients.js
/** Ktor, khttp and Fuel. */
const kotlinClients = {
    id: 'kotlin-clients',
    languages: ['kotlin'],
    modules: ['io.ktor', 'khttp', 'com.github.kittinunf.fuel'],
    clients: ['HttpClient'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request', 'submitForm', 'submitFormWithBinaryData'], form: 'request' },
        { calls: ['responseString'], form: 'send' },
        { calls: ['defaultRequest', 'install'], form: 'setup' },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ky.js
const ky = {
    id: 'ky',
    languages: ['javascript'],
    modules: ['ky'],
    functions: ['ky'],
    makers: ['ky.create', 'ky.extend'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['ky'], form: 'request', url: 0 },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['ky.create', 'ky.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/libcurl.js
const libcurl = {
    id: 'libcurl',
    languages: ['cpp'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_easy_perform', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_easy_reset'],
    hint: { request: 'curl_easy_setopt(curl, CURLOPT_USERAGENT, "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/locust.js
/** Load tests: `self.client.get('/path')` in a user's class. */
const locust = {
    id: 'locust',
    languages: ['python'],
    modules: ['locust'],
    clients: ['HttpUser', 'FastHttpUser'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/logic-apps.js
/** Actions of Logic Apps and pollers of Sentinel, as objects that code deploys. */
const logicApps = {
    id: 'logic-apps',
    languages: ['javascript', 'python', 'powershell', 'csharp', 'ruby', 'php', 'go'],
    requestObjects: [
        { key: 'inputs', has: ['method', 'uri'], beside: { key: 'type', value: 'http' } },
        { key: 'request', has: ['apiEndpoint'] },
    ],
    dispatches: [{ calls: ['inputs'], form: 'request' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/lwp.js
/** LWP::UserAgent of Perl. */
const lwp = {
    id: 'lwp',
    languages: ['perl'],
    modules: ['LWP', 'HTTP'],
    clients: ['UserAgent'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request', 'simple_request'], form: 'request' },
    ],
    hint: { request: "$ua->agent('$')", client: "@->agent('$')", made: ['LWP::UserAgent->new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/n8n.js
/** Nodes of n8n: `this.helpers.httpRequest(options)`, or `routing: { request: { method, url } }`. */
const n8n = {
    id: 'n8n',
    languages: ['javascript'],
    modules: ['n8n-workflow', 'n8n-core'],
    receivers: ['this.helpers'],
    requestObjects: [{ key: 'request', has: ['method', 'url'], without: ['response'], defaults: 'requestDefaults' }],
    dispatches: [
        { calls: ['httpRequest', 'request'], form: 'request', url: 0 },
        { calls: ['httpRequestWithAuthentication', 'requestWithAuthentication', 'requestOAuth2'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/needle.js
const needle = {
    id: 'needle',
    languages: ['javascript'],
    modules: ['needle'],
    functions: ['needle'],
    makers: ['needle.defaults'],
    dispatches: [
        { calls: ['get', 'head', 'delete'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['needle', 'request'], form: 'request' },
    ],
    processDefaults: [{ calls: ['needle.defaults'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/net-http.js
/** `Net::HTTP` of Ruby, and `URI.open`. */
const netHttp = {
    id: 'net-http',
    languages: ['ruby'],
    modules: ['Net', 'net/http', 'URI', 'OpenURI'],
    opens: ['start', 'open'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['get_response', 'post_form'], form: 'request', url: 0 },
        { calls: ['request', 'send_request'], form: 'request' },
        { calls: ['open'], form: 'send' },
    ],
    resets: ['initialize_http_header'],
    hint: { request: "request['User-Agent'] = '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/node-http.js
/** `http` and `https` of Node. */
const nodeHttp = {
    id: 'node-http',
    languages: ['javascript'],
    modules: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2', 'follow-redirects'],
    dispatches: [
        { calls: ['get'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
    processDefaults: [{ sets: ['http.globalAgent', 'https.globalAgent', 'http.request', 'https.request'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/okhttp.js
/** OkHttp, and Retrofit, whose calls are sent alike. */
const okHttp = {
    id: 'okhttp',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['okhttp', 'okhttp3', 'retrofit2', 'com.squareup.okhttp'],
    passes: ['intercept'],
    dispatches: [{ calls: ['execute', 'executeAsync', 'enqueue'], form: 'send' }],
    edits: [{ as: 'link', serves: 'request', calls: ['new Request.Builder'], text: '.header("User-Agent", $)' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-curl.js
/** libcurl as PHP calls it. */
const phpCurl = {
    id: 'php-curl',
    languages: ['php'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_exec', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_reset'],
    hint: { request: "curl_setopt($ch, CURLOPT_USERAGENT, '$')" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-streams.js
/** PHP's functions that open a URL like a file. */
const STREAMS = ['file_get_contents', 'fopen', 'file', 'readfile', 'copy', 'get_headers', 'simplexml_load_file'];
const phpStreams = {
    id: 'php-streams',
    languages: ['php'],
    dispatches: [{ calls: ['file_get_contents', 'fopen'], form: 'request', url: 0 }],
    processDefaults: [
        { calls: ['ini_set'], key: 'user_agent', requests: STREAMS },
        { calls: ['stream_context_set_default'], requests: STREAMS },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-cmdlets.js
/** Cmdlets of PowerShell that send a request, by name and alias. */
const powershellCmdlets = {
    id: 'powershell-cmdlets',
    languages: ['powershell'],
    commands: true,
    dispatches: [
        {
            calls: [
                'Invoke-RestMethod',
                'Invoke-WebRequest',
                'irm',
                'iwr',
                'curl',
                'curl.exe',
                'wget',
                'wget.exe',
                'Start-BitsTransfer',
            ],
            form: 'request',
        },
    ],
    processDefaults: [{ sets: ['PSDefaultParameterValues'] }, { calls: ['PSDefaultParameterValues.Add'] }],
    hint: { request: "-Headers @{ 'User-Agent' = '$' }" },
    edits: [
        {
            as: 'entry',
            serves: 'request',
            calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
            name: 'Headers',
        },
        {
            as: 'parameter',
            serves: 'request',
            calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
            name: 'UserAgent',
            value: '$',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-graph.js
/** Requests by the modules of Microsoft Graph and Azure: the cmdlets sign in, and take `-Headers` like the others. */
const powershellGraph = {
    id: 'powershell-graph',
    languages: ['powershell'],
    modules: ['Microsoft.Graph', 'Az.Accounts'],
    dispatches: [{ calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-AzRestMethod'], form: 'request' }],
    addressed: ['Invoke-MgGraphRequest'],
    graphSecurity: { nouns: ['MgSecurity', 'MgBetaSecurity'], suffixes: ['Count', 'Multiple', 'ByExternalId'] },
    edits: [
        { as: 'entry', serves: 'request', calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest'], name: 'Headers' },
        {
            as: 'parameter',
            serves: 'request',
            calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Get-MgSecurity*', 'Get-MgBetaSecurity*'],
            name: 'Headers',
            value: "@{ 'User-Agent' = $ }",
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/pycurl.js
const pycurl = {
    id: 'pycurl',
    languages: ['python'],
    modules: ['pycurl'],
    dispatches: [{ calls: ['perform', 'perform_rb', 'perform_rs'], form: 'send' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/request.js
/** The package `request` of Node, and its promises. */
const request = {
    id: 'request',
    languages: ['javascript'],
    modules: ['request', 'request-promise', 'request-promise-native'],
    functions: ['request', 'request-promise', 'request-promise-native', 'phin', 'bent'],
    makers: ['request.defaults'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/requests.js
/** Requests, and packages whose sessions extend its own. */
const requests = {
    id: 'requests',
    languages: ['python'],
    modules: [
        'requests',
        'requests_cache',
        'requests_futures',
        'requests_html',
        'requests_kerberos',
        'requests_ntlm',
        'requests_oauthlib',
        'requests_toolbelt',
        'grequests',
    ],
    clients: ['Session', 'FuturesSession', 'OAuth2Session', 'CachedSession'],
    passes: ['__call__', 'send', 'add_headers'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch'], form: 'verb', body: 1, through: 'request' },
        { calls: ['delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send', bare: true },
    ],
    processDefaults: [{ sets: ['requests.*'] }],
    hint: {
        request: 'headers={"User-Agent": "$"}',
        client: '@.headers["User-Agent"] = "$"',
        made: ['requests.Session', 'requests.session', 'Session'],
    },
    edits: [
        {
            as: 'statement',
            serves: 'client',
            calls: ['requests.Session', 'requests.session'],
            text: '@.headers["User-Agent"] = $',
        },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/reqwest.js
/** Reqwest, whose verbs only make a request: `client.get(url).header(...).send()`. */
const reqwest = {
    id: 'reqwest',
    languages: ['rust'],
    modules: ['reqwest', 'reqwest_middleware', 'hyper', 'surf'],
    functions: ['reqwest.get', 'reqwest.blocking.get'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['request'], form: 'request', url: 1, prepares: true },
        { calls: ['send', 'execute'], form: 'send' },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/rest-client.js
/** The gem rest-client. */
const restClient = {
    id: 'rest-client',
    languages: ['ruby'],
    modules: ['RestClient'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['execute'], form: 'send' },
    ],
    processDefaults: [{ calls: ['RestClient.add_before_execution_proc'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/restsharp.js
const restSharp = {
    id: 'restsharp',
    languages: ['csharp'],
    modules: ['RestSharp'],
    clients: ['RestClient'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        {
            calls: ['Execute', 'ExecuteAsync', 'ExecuteGet', 'ExecutePost', 'ExecuteGetAsync', 'ExecutePostAsync'],
            form: 'send',
        },
    ],
    hint: { client: '@.AddDefaultHeader("User-Agent", "$")', made: ['new RestClient'] },
    edits: [
        { as: 'statement', serves: 'client', calls: ['new RestClient'], text: '@.AddDefaultHeader("User-Agent", $);' },
        { as: 'statement', serves: 'request', calls: ['new RestRequest'], text: '@.AddHeader("User-Agent", $);' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/resty.js
const resty = {
    id: 'resty',
    languages: ['go'],
    modules: ['github.com/go-resty/resty', 'resty', 'resty.dev', 'gopkg.in/resty.v1'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'], form: 'verb' },
        { calls: ['Execute'], form: 'request', url: 1 },
        { calls: ['Send'], form: 'send' },
    ],
    hint: { client: '@.SetHeader("User-Agent", "$")', made: ['resty.New'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ruby-clients.js
/** HTTParty, Excon, Typhoeus, Mechanize, Curb and http.rb. */
const rubyClients = {
    id: 'ruby-clients',
    languages: ['ruby'],
    modules: ['HTTParty', 'Excon', 'Typhoeus', 'Mechanize', 'Curl', 'HTTP', 'HTTPX'],
    clients: ['Mechanize'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request' },
        { calls: ['perform'], form: 'send' },
    ],
    processDefaults: [{ sets: ['Excon.defaults', 'Typhoeus.Config', 'Config.user_agent'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/scala-clients.js
/** Requests-Scala, sttp and Play's WS. */
const scalaClients = {
    id: 'scala-clients',
    languages: ['scala', 'groovy'],
    modules: ['requests', 'sttp', 'play.api.libs.ws'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-curl.js
/** The command curl, in shells. */
const shellCurl = {
    id: 'shell-curl',
    languages: ['bash'],
    modules: ['curl'],
    commands: true,
    dispatches: [{ calls: ['curl'], form: 'request' }],
    flags: {
        '-A': 'user-agent',
        '--user-agent': 'user-agent',
        '-H': 'header',
        '--header': 'header',
        '--url': 'url',
        '-K': 'config',
        '--config': 'config',
        '-X': null,
        '--request': null,
        '-d': null,
        '--data': null,
        '--data-ascii': null,
        '--data-binary': null,
        '--data-raw': null,
        '--data-urlencode': null,
        '--json': null,
        '-o': null,
        '--output': null,
        '-u': null,
        '--user': null,
        '-U': null,
        '--proxy-user': null,
        '-w': null,
        '--write-out': null,
        '-F': null,
        '--form': null,
        '-x': null,
        '--proxy': null,
        '-m': null,
        '--max-time': null,
        '--connect-timeout': null,
        '--retry': null,
        '-T': null,
        '-b': null,
        '-c': null,
        '-e': null,
        '-E': null,
        '--cacert': null,
    },
    separators: ['--next', '-:'],
    hint: { request: "curl -A '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-wget.js
/** The command wget, in shells. */
const shellWget = {
    id: 'shell-wget',
    languages: ['bash'],
    commands: true,
    dispatches: [{ calls: ['wget'], form: 'request' }],
    flags: {
        '-U': 'user-agent',
        '--user-agent': 'user-agent',
        '--header': 'header',
        '--config': 'config',
        '--method': null,
        '--body-data': null,
        '--post-data': null,
        '-O': null,
        '-o': null,
        '-e': null,
        '-T': null,
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/spring.js
/** `RestTemplate`, `WebClient` and `RestClient` of Spring. */
const spring = {
    id: 'spring',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['org.springframework', 'springframework'],
    options: [{ call: 'Value', name: 0, default: 0, gives: 'annotated' }],
    passes: ['intercept', 'filter'],
    dispatches: [
        {
            calls: ['exchange', 'getForObject', 'getForEntity', 'postForObject', 'postForEntity', 'patchForObject'],
            form: 'request',
        },
        { calls: ['put', 'delete', 'get', 'post', 'patch'], form: 'verb' },
        { calls: ['retrieve', 'exchangeToMono', 'bodyToMono'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/superagent.js
const superagent = {
    id: 'superagent',
    languages: ['javascript'],
    modules: ['superagent'],
    functions: ['superagent'],
    makers: ['superagent.agent'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
        { calls: ['superagent'], form: 'request' },
        { calls: ['end'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/swift-clients.js
/** Alamofire. */
const swiftClients = {
    id: 'swift-clients',
    languages: ['swift'],
    modules: ['AF', 'Alamofire'],
    dispatches: [{ calls: ['request', 'download', 'upload'], form: 'request', url: 0 }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/treq.js
const treq = {
    id: 'treq',
    languages: ['python'],
    modules: ['treq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/unirest.js
const unirest = {
    id: 'unirest',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['unirest', 'kong.unirest', 'com.mashape.unirest', 'Unirest'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['asString', 'asJson', 'asObject', 'asBytes'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'Unirest.setDefaultHeader',
                'Unirest.config.setDefaultHeader',
                'Unirest.config.addDefaultHeader',
                'Unirest.addDefaultHeader',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ureq.js
const ureq = {
    id: 'ureq',
    languages: ['rust'],
    modules: ['ureq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['call', 'send_json', 'send_string', 'send_form'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/urllib.js
/** `urllib.request` and `http.client` of Python, and urllib3. */
const urllib = {
    id: 'urllib',
    languages: ['python'],
    modules: ['urllib', 'urllib2', 'urllib3', 'http', 'https', 'httplib', 'httplib2'],
    clients: ['PoolManager', 'HTTPSConnection'],
    dispatches: [
        { calls: ['urlopen', 'urlretrieve'], form: 'request' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['open', 'retrieve'], form: 'send' },
        { calls: ['getresponse'], form: 'send', steps: true },
    ],
    processDefaults: [
        { calls: ['install_opener'], requests: ['urlopen', 'urlretrieve', 'open', 'retrieve'] },
        { sets: ['urllib.*', 'urllib3.*', 'http.*'] },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xml-http-request.js
/** The browser's oldest client: `open` takes method and URL, `send` sends. */
const xmlHttpRequest = {
    id: 'xml-http-request',
    languages: ['javascript'],
    modules: ['XMLHttpRequest', 'xmlhttprequest'],
    clients: ['XMLHttpRequest'],
    dispatches: [
        { calls: ['send'], form: 'send' },
        { calls: ['open'], form: 'setup' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xsoar.js
/** `BaseClient` of integrations for Cortex XSOAR: `self._http_request(method, url_suffix, full_url=..., headers=...)`. */
const xsoar = {
    id: 'xsoar',
    languages: ['python'],
    modules: ['CommonServerPython'],
    clients: ['BaseClient'],
    dispatches: [{ calls: ['_http_request', 'generic_http_request'], form: 'request' }],
    hint: { client: 'headers={"User-Agent": "$"}' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/all.js
// Written by `npm run generate` from the records. Do not edit.


























































;// CONCATENATED MODULE: ./.build/src/scan/libraries/index.js

/** Every library that the scan knows. */
const LIBRARIES = Object.values(all_namespaceObject);


/***/ })

};

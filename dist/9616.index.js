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
  parsedFilesOf: () => (/* binding */ parsedFilesOf),
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
// EXTERNAL MODULE: ./.build/src/rules/artifacts/not-scanned.js
var not_scanned = __webpack_require__(91495);
// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var core_glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
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
 *
 * @param known the libraries that are known without a manifest
 */
function requestOf(run, { homeAt, speakerOf, ofHome }, known) {
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
            ...known,
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
    return run.scan ? undefined : not_scanned/* NOT_SCANNED */.j;
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
    const [{ scanSources }, { LIBRARIES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(5375), __webpack_require__.e(4954)]).then(__webpack_require__.bind(__webpack_require__, 84954)),
        __webpack_require__.e(/* import() */ 9282).then(__webpack_require__.bind(__webpack_require__, 89282)),
    ]);
    const request = requestOf(run, settings, LIBRARIES);
    const hosts = { ...request.hosts, extra: [...request.hosts.extra, ...(run.watchedHosts ?? [])] };
    const parsed = await parsedFilesOf(run);
    const result = await scanSources(run.watchedHosts ? { ...request, hosts } : request, {
        ...run.scan,
        read: (path, limit) => run.tree.read(path, limit),
        ...(parsed && { parsed }),
    });
    const ofHome = splitBy(settings.speakerOf, result);
    const watched = new Set(run.watchedHosts);
    return (file) => {
        const own = hostsOf(file);
        const isKnown = (host) => watched.has(host) || own.isKnown(host);
        return forHosts(ofHome((0,artifacts_homes/* homeOf */.lt)(file.folder)), watched.size === 0 ? own : { ...own, isKnown });
    };
});
/** What the scans of a run parse; null: it scans once. */
const parsedFilesOf = (0,artifact/* artifact */.dj)(async ({ editsCalls, parsedFiles }) => {
    if (parsedFiles || !editsCalls)
        return parsedFiles ?? null;
    const { ParsedFiles: Kept } = await __webpack_require__.e(/* import() */ 2818).then(__webpack_require__.bind(__webpack_require__, 52818));
    return new Kept();
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
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgentOf */ .a)(subject);
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
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21720);
/* harmony import */ var _release_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82085);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24391);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24337);
/* harmony import */ var _homes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99531);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1982);








/** Entries of one file up to which the report also lists those that are not applicable. */
const MOST_LISTED = 10_000;
/** The captured traffic that concerns a product; null: the run was given none. */
const trafficOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)((subject) => {
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
const recordingsFor = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactByKey */ .JY)(({ har, readRecordings }, hosts) => {
    if (!har)
        return [];
    if (!readRecordings)
        throw new Error('the reader of captured traffic is not loaded');
    return readRecordings(har, new _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HostTable */ .vf(JSON.parse(hosts)));
});
/** A file in the folder of another manifest is evidence for that one; the nearest manifest above it counts. */
function concerns(path, folder, run) {
    const home = (0,_homes_js__WEBPACK_IMPORTED_MODULE_4__/* .homeOf */ .lt)(folder);
    for (let at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path);; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(at)) {
        if (at === '' || at === home || home.startsWith(`${at}/`))
            return true;
        if ((0,_homes_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsManifest */ .cH)(run, at))
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
        return wanted === null || (0,_release_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .relate */ .c7)(version ?? '', wanted) === 'same' ? 'ok' : 'version-mismatch';
    };
}
/** What the products of the run send before the slash. */
const namesIn = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)((run) => new Set(run.products.map(nameIn)));
/** What a product sends before the slash; null: its User-Agent does not tell. */
function nameIn({ userAgent }) {
    if (userAgent === undefined)
        return null;
    const { company, product } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserAgent */ .J)(userAgent);
    return company === null || product === null ? null : `${_user_agent_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .PREFIX */ .H3}${company}-${product}`;
}
/** The version of the manifest's User-Agent, or the one its template is filled with; null: any may be sent. */
function expectedVersion(subject) {
    const { userAgent } = (0,_release_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseOf */ .l7)(subject);
    return userAgent?.written ?? (0,_release_js__WEBPACK_IMPORTED_MODULE_5__/* .versionForTemplate */ .kR)(subject);
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
/* harmony export */   W: () => (/* binding */ noUserAgent),
/* harmony export */   a: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89096);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12162);
/* harmony import */ var _text_settled_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25000);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78838);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24337);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54483);






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


/***/ })

};

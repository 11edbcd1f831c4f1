export const id = 2269;
export const ids = [2269];
export const modules = {

/***/ 58330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logoIn)
/* harmony export */ });
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _logo_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55311);


/**
 * Returns the bytes of a logo if they are an SVG; null otherwise. A manifest may name any file, also one with a secret,
 * and what is shown or packed is made to be passed on.
 */
function logoIn(files, path) {
    if (!/\.svg$/i.test(path))
        return null;
    const bytes = files.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.logo);
    return bytes !== null && (0,_logo_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSvg */ .Z)(path, bytes).svg ? bytes : null;
}


/***/ }),

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageLinks: () => (/* binding */ pageLinks)
});

// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/render/requirement-rows.js
var requirement_rows = __webpack_require__(43273);
// EXTERNAL MODULE: ./.build/src/app/logo-in.js
var logo_in = __webpack_require__(58330);
;// CONCATENATED MODULE: ./.build/src/app/shared-listing.js
/**
 * A listing in the fragment of a URL, which browsers never send to a server: compressed JSON of `[path, text]` pairs, the
 * manifest first. A text of null names a file that did not fit.
 */
/** Longest fragment, in characters; longer addresses are cut by mail programs and chats. */
const MOST_CHARACTERS = 8_192;
/** Most bytes that a fragment may unpack to. */
const MOST_UNPACKED = 256 * 1024;
/** Longest text that is tried, in characters: compressing what cannot fit takes time. */
const MOST_TRIED = 64 * 1024;
const PREFIX = '#listing=';
const PRODUCT = '&product=';
/**
 * Returns the fragment of a link that opens this listing; null: the manifest alone is too long.
 *
 * @param files the manifest, then the others by importance: from the first that does not fit, they are only named
 * @param product index of the product to show
 */
async function sharedFragment(files, product) {
    let best = null;
    let length = 0;
    for (const [at, [, text]] of files.entries()) {
        length += text?.length ?? 0;
        const entries = files.map(([path, own], index) => [path, index <= at ? own : null]);
        const fragment = length > MOST_TRIED ? null : await fragmentOf(entries, product);
        if (fragment === null)
            break;
        best = { fragment, leftOut: entries.flatMap(([path, own]) => (own === null ? [path] : [])) };
    }
    return best;
}
async function fragmentOf(entries, product) {
    const packed = await piped(JSON.stringify(entries), new CompressionStream('deflate-raw'));
    const fragment = PREFIX + toBase64Url(packed) + (product > 0 ? PRODUCT + product : '');
    return fragment.length <= MOST_CHARACTERS ? fragment : null;
}
/** Whether a fragment is meant to hold a listing. */
function isShared(fragment) {
    return fragment.startsWith(PREFIX);
}
/** Returns the listing in a fragment; null: it has none, or is damaged. */
async function sharedListing(fragment) {
    if (!isShared(fragment) || fragment.length > MOST_CHARACTERS)
        return null;
    const [packed = '', product = '0'] = fragment.slice(PREFIX.length).split(PRODUCT);
    if (!/^\d{1,4}$/.test(product))
        return null;
    try {
        const bytes = await piped(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
        return listingIn(JSON.parse(new TextDecoder().decode(bytes)), Number(product));
    }
    catch {
        return null;
    }
}
function listingIn(value, product) {
    const entries = (Array.isArray(value) ? value : []).flatMap((entry) => {
        const [path, text] = Array.isArray(entry) ? entry : [];
        return typeof path === 'string' && (typeof text === 'string' || text === null) ? [[path, text]] : [];
    });
    const files = entries.flatMap(([path, text]) => text === null ? [] : [{ path, data: new TextEncoder().encode(text) }]);
    const leftOut = entries.flatMap(([path, text]) => (text === null ? [path] : []));
    return files.length > 0 ? { files, leftOut, product } : null;
}
/** @throws if the data is damaged or results in more than `MOST_UNPACKED` bytes */
async function piped(data, through) {
    const parts = [];
    let length = 0;
    const reader = new Blob([data]).stream().pipeThrough(through).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
        length += next.value.length;
        if (length > MOST_UNPACKED)
            throw new RangeError('too long');
        parts.push(next.value);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
}
function toBase64Url(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
}
function fromBase64Url(text) {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

;// CONCATENATED MODULE: ./.build/src/app/page-links.js




/** More logos of other products are not looked for: few fit into a link. */
const MOST_LOGOS = 10;
/**
 * Returns a link per product that opens its listing in the page in the browser: the manifest, the product's logo, and the
 * logos of the other products if they fit. Products with most to do come first.
 *
 * @param page URL of the page
 */
async function pageLinks(report, tree, page) {
    const rows = (0,requirement_rows/* worstFirst */.md)((0,requirement_rows/* requirementRows */.TN)(report)).filter(({ product, manifest }) => product !== null || manifest.products.length === 0);
    const links = await Promise.all(rows.slice(0, requirement_rows/* MANY_PRODUCTS */.hH).map((row) => linkTo(row, tree, page)));
    return { links: links.flatMap((link) => link ?? []), more: Math.max(0, rows.length - requirement_rows/* MANY_PRODUCTS */.hH) };
}
/** Null: the manifest cannot be read as UTF-8, or is too long for a link. */
async function linkTo({ manifest, product, products }, tree, page) {
    const bytes = tree.read(manifest.path, sizes/* MOST_BYTES */.u.manifest);
    const text = bytes && textOf(bytes);
    if (text === null)
        return null;
    const [own] = products;
    const paths = [own, ...manifest.products].flatMap((one) => one?.measurements.logo?.path ?? []);
    const logos = [...new Set(paths)].slice(0, MOST_LOGOS).map((path) => [path, logoText(tree, path)]);
    const index = own ? manifest.products.indexOf(own) : 0;
    const shared = await sharedFragment([[manifest.path, text], ...logos], index);
    if (!shared)
        return null;
    const logo = own?.measurements.logo?.path ?? null;
    return {
        manifest: manifest.path,
        product,
        url: page + shared.fragment,
        isWithoutLogo: logo !== null && shared.leftOut.includes(logo),
    };
}
function logoText(tree, path) {
    const bytes = (0,logo_in/* logoIn */.J)(tree, path);
    return bytes && textOf(bytes);
}
/** Keeps a byte order mark, so that the bytes of the link are those of the file. Null: not UTF-8. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 43273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   Mi: () => (/* binding */ usedStates),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TN: () => (/* binding */ requirementRows),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   hH: () => (/* binding */ MANY_PRODUCTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27594);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84808);




/** With more products, each has one line, and details are given only for those that need a person. */
const MANY_PRODUCTS = 10;
/** Most urgent for a person first. */
const WORST_FIRST = ['unmet', 'waived', 'unknown', 'unstated', 'stated', 'met', 'not-applicable'];
/**
 * Returns one row per product in the order of the report. What concerns a manifest as a whole counts for its only
 * product; with none or several products, it has a row of its own. Empty where there is no
 * manifest yet.
 */
function requirementRows(report) {
    if (report.repository)
        return [];
    const crashes = crashesBySubject(report);
    return [...(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)(report), ({ manifest }) => manifest)].flatMap(([manifest, parts]) => rowsOf(manifest, parts, crashes));
}
function rowsOf(manifest, parts, crashes) {
    const byName = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(manifest.products, ({ name }) => name);
    const states = worstStates(manifest);
    const whole = parts.filter(({ product }) => product === null);
    const isOnly = (product) => byName.size === 1 && product !== null && byName.has(product);
    return parts
        .filter(({ product }) => product !== null || byName.size !== 1)
        .map((part) => {
        const { product } = part;
        return {
            manifest,
            product,
            products: byName.get(product ?? '') ?? [],
            states: new Map([...(states.get(null) ?? []), ...(product === null ? [] : (states.get(product) ?? []))]),
            counts: countsOf(isOnly(product) ? [...whole, part] : [part], crashes),
        };
    })
        .filter((row) => row.product !== null || byName.size === 0 || !isClean(row));
}
/** Two products with the same name share a row, which shows the worse state of each requirement. */
function worstStates({ requirements }) {
    const states = new Map();
    for (const requirement of requirements) {
        const ofSubject = states.get(requirement.product) ?? new Map();
        states.set(requirement.product, ofSubject);
        const known = ofSubject.get(requirement.id);
        if (!known || WORST_FIRST.indexOf(requirement.status) < WORST_FIRST.indexOf(known.status))
            ofSubject.set(requirement.id, requirement);
    }
    return states;
}
function countsOf(parts, crashes) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0, crashed: 0 };
    for (const { manifest, product, findings } of parts) {
        for (const finding of findings)
            counts[(0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAs */ .DV)(finding)]++;
        counts.crashed += crashes.get(subjectKey(manifest.path, product)) ?? 0;
    }
    return counts;
}
function crashesBySubject(report) {
    const crashes = new Map();
    for (const { manifest, product } of (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report)) {
        const key = subjectKey(manifest, product);
        crashes.set(key, (crashes.get(key) ?? 0) + 1);
    }
    return crashes;
}
function subjectKey(manifest, product) {
    return JSON.stringify([manifest, product]);
}
/** Whether it has no finding, no crashed check and no requirement that is known to be unmet. */
function isClean({ counts, states }) {
    return Object.values(counts).every((count) => count === 0) && countOf(states, 'unmet') === 0;
}
/**
 * Returns a sorted copy: crashes and errors first, then unproven requirements, then notices; otherwise in the order of
 * the report.
 */
function worstFirst(rows) {
    const weights = new Map(rows.map((row) => [row, weightOf(row)]));
    return [...rows].sort((a, b) => {
        const [one = [], other = []] = [weights.get(a), weights.get(b)];
        const at = one.findIndex((weight, index) => weight !== other[index]);
        return at < 0 ? 0 : other[at] - one[at];
    });
}
function weightOf({ counts, states }) {
    const { crashed, error, warning, waived, known, notice } = counts;
    const unproven = countOf(states, 'unknown') + countOf(states, 'unstated');
    const hidden = waived + known + countOf(states, 'waived');
    return [crashed, error, countOf(states, 'unmet'), warning, hidden, notice, unproven];
}
function countOf(states, status) {
    let count = 0;
    for (const state of states.values())
        if (state.status === status)
            count++;
    return count;
}
/** Returns the requirements for which any row has a state, in the order of the program. */
function columnsOf(rows) {
    return _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.filter(({ id }) => rows.some(({ states }) => states.has(id)));
}
/** Returns the states that any row has, in the order of the documentation. */
function usedStates(rows) {
    const used = new Set();
    for (const { states } of rows)
        for (const { status } of states.values())
            used.add(status);
    return Object.keys(_states_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .x).filter((status) => used.has(status));
}
function unproven(rows) {
    const found = new Map();
    for (const { states, product } of rows)
        for (const { id, status, reason } of states.values()) {
            if (reason === null || (status !== 'unknown' && status !== 'waived'))
                continue;
            const noun = product === null ? 'manifest' : 'product';
            const key = JSON.stringify([id, status, reason, noun]);
            found.set(key, { id, status, reason, noun, rows: (found.get(key)?.rows ?? 0) + 1 });
        }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
}


/***/ })

};

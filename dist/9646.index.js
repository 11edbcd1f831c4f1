export const id = 9646;
export const ids = [9646];
export const modules = {

/***/ 79646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCalls: () => (/* binding */ explainCalls),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88996);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);





/** Characters of a line of source that are shown. */
const EXCERPT = 120;
/** Calls of the file that are named where none is at the line. */
const MOST_NEAR = 5;
/** Explains the calls at a line: every step to the header, with its line of source. Where there is none, says why. */
function explainCalls(report, place, read) {
    const maps = callMaps(report);
    const calls = distinct(maps.flatMap(({ sites }) => sites)).filter(({ path, line, endLine }) => path === place.path && line <= place.line && place.line <= endLine);
    const lines = linesOf(read);
    if (calls.length === 0)
        return throughLine(maps, place, lines) ?? { text: `${noCall(maps, place)}\n`, found: false };
    return { text: calls.map((call) => explainCall(call, lines)).join('\n'), found: true };
}
/** Explains calls whose way to the header leads through a line, as findings name it; null: none does. */
function throughLine(maps, { path, line }, lines) {
    const calls = distinct(maps.flatMap(({ sites }) => sites)).filter((site) => site.evidence?.some((step) => step.path === path && step.line === line));
    if (calls.length === 0)
        return null;
    const [first, ...more] = calls.slice(0, MOST_NEAR).map((call) => explainCall(call, lines));
    const count = calls.length === 1 ? '1 call leads' : `${calls.length} calls lead`;
    const rest = calls.length > MOST_NEAR ? `, the first ${MOST_NEAR}` : '';
    const heading = `${count} through ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}${rest}:`;
    return { text: [heading, first, ...more].join('\n'), found: true };
}
function callMaps({ manifests, repository }) {
    const products = manifests.flatMap((manifest) => manifest.products.map(({ measurements }) => measurements.apiCalls));
    return [...products, repository?.apiCalls ?? null].filter((map) => map !== null);
}
/** Products may share a call. */
function distinct(sites) {
    return [...new Map(sites.map((site) => [JSON.stringify(site), site])).values()];
}
/**
 * Renders what a call sends, and every step to its header.
 *
 * @param lineAt the source at a place; absent: the steps are shown without source
 */
function explainCall(site, lineAt = () => null) {
    const steps = (site.evidence ?? []).flatMap(({ path, line, message }, index) => {
        const text = lineAt({ path, line })?.trim() ?? '';
        const number = `${index + 1}.`.padStart(4);
        return [
            `${number} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message)}`,
            `     ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}${text === '' ? '' : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(text, EXCERPT)}`}`,
        ];
    });
    return `${[`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.path}:${site.line}`)}  ${conclusion(site)}`, ...steps].join('\n')}\n`;
}
function conclusion({ status, host, userAgent }) {
    const call = host === null ? 'This call' : `This call to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(host)}`;
    const value = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(userAgent ?? ''));
    switch (status) {
        case 'missing':
            return `${call} sends no User-Agent.`;
        case 'malformed':
            return `${call} sends a User-Agent without the documented form: ${value}`;
        case 'legacy':
            return `${call} sends a User-Agent of an older form: ${value}`;
        case 'unverifiable':
            return `${call} may lack the User-Agent: what it sends could not be determined.`;
        case 'templated':
            return `${call} sends this User-Agent, completed at run time: ${value}`;
        case 'ok':
            return `${call} sends this User-Agent: ${value}`;
    }
}
/** Says why there is no call at a line: what is known of the file. */
function noCall(maps, { path, line }) {
    const none = `No API call was found at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}.`;
    if (maps.length === 0)
        return `${none} No product could be read, so the sources were not scanned.`;
    const sites = distinct(maps.flatMap((map) => map.sites)).filter((site) => site.path === path);
    const near = [...new Set(sites.map((site) => site.line))].sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
    if (near.length > 0) {
        const shown = near.slice(0, MOST_NEAR).join(', ');
        return `${none} The nearest calls in this file are on line${near.length === 1 ? '' : 's'} ${shown}.`;
    }
    const excluded = maps.flatMap((map) => map.excluded).find((one) => one.path === path);
    if (excluded)
        return `${none} The file is excluded by ${excluded.by}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(excluded.reason)}`;
    const open = maps.flatMap((map) => map.notJudged).find((one) => one.path === path);
    if (open)
        return `${none} The file was not judged: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(open.reason)}`;
    return `${none} The file has no call to the Defender for Endpoint or Graph Security API that the scan can see.`;
}
function linesOf(read) {
    const files = new Map();
    return ({ path, line }) => {
        if (!files.has(path)) {
            const bytes = read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.source);
            files.set(path, bytes && new _core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .roughTextOf */ .Y9)(bytes)));
        }
        return files.get(path)?.line(line) ?? null;
    };
}


/***/ })

};

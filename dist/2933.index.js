export const id = 2933;
export const ids = [2933];
export const modules = {

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
}


/***/ }),

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOT_SCANNED)
/* harmony export */ });
/** Why nothing is known of the calls, where nobody asked for a scan. */
const NOT_SCANNED = 'the sources were not scanned';


/***/ }),

/***/ 90084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   Yg: () => (/* binding */ VERSION_TEMPLATE),
/* harmony export */   h2: () => (/* binding */ isMissingVersion)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** The manifest's own template, filled from the version file or the tag; only at the end of `userAgent`. */
const VERSION_TEMPLATE = '{version}';
/**
 * Text that a template engine, a shell or a format function should have replaced. `$` and `%` are valid in a token (RFC
 * 9110, section 5.6.2), so the grammar alone accepts `%s` and `$VERSION`.
 */
const HOLE = new RegExp([
    String.raw `\{\{[^{}]*\}\}`,
    String.raw `[$#]?\{[^{}]*\}`,
    String.raw `\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw `%\([^()]*\)[a-z]`,
    String.raw `%(?:\d\$)?s`,
    String.raw `%[div](?![A-Za-z\d])`,
    String.raw `%[A-Za-z_]\w*%`,
    String.raw `\$[A-Za-z_]\w*`,
    String.raw `__[A-Za-z]\w*?__`,
].join('|'), 'g');
/** Names in the documented pattern and similar names, as normal forms. */
const PLACEHOLDER_PARTS = [
    /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$/,
    /^(?:your|my)app(?:name)?$/,
    /^(?:todo|tbd|fixme|changeme|placeholder)$/,
];
/** What programs print if a version is missing. */
const MISSING_VERSIONS = [
    /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$/i,
    /(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i,
];
/** Returns every hole, in order. */
function holesOf(text) {
    return [...text.matchAll(HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function isPlaceholderPart(part) {
    const normal = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part);
    return PLACEHOLDER_PARTS.some((pattern) => pattern.test(normal));
}
function isMissingVersion(version) {
    return MISSING_VERSIONS.some((pattern) => pattern.test(version));
}


/***/ })

};

export const id = 2522;
export const ids = [2522];
export const modules = {

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

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isUnnamed),
/* harmony export */   u: () => (/* binding */ productLabel)
/* harmony export */ });
/** Returns the name of a product, or its place in the manifest if it has none: `products[2]`. */
function productLabel(name, index) {
    return name || `products[${index}]`;
}
/** Whether a label is that of a product without a name. */
function isUnnamed(label) {
    return /^products\[\d+\]$/.test(label);
}


/***/ }),

/***/ 51410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ CHECK_ANNOTATION_TITLE),
/* harmony export */   OX: () => (/* binding */ ISSUES_PER_TYPE),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   _q: () => (/* binding */ CHECK_ANNOTATIONS_PER_REQUEST),
/* harmony export */   db: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   nz: () => (/* binding */ CHECK_SUMMARY_CHARACTERS)
/* harmony export */ });
/** Most annotations of one level that a step shows; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Longest message of an annotation, in UTF-16 units; the runner cuts it here. actions/runner `ExecutionContext.cs`. */
const ANNOTATION_MESSAGE_UNITS = 4096;
/**
 * Largest job summary of a step, in bytes; a larger summary is not shown at all. actions/runner
 * `FileCommandManager.cs`.
 */
const SUMMARY_BYTES = 1024 * 1024;
/**
 * Most annotations per request to create or update a check run; later requests append. Checks API,
 * `output.annotations`.
 */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Longest `output.summary` and `output.text` of a check run, in characters. Checks API. */
const CHECK_SUMMARY_CHARACTERS = 65_535;
/** Longest title of a check run's annotation, in characters. Checks API, in prose only. */
const CHECK_ANNOTATION_TITLE = 255;
/**
 * Longest body of a comment, in characters; longer, it is refused with 422. peter-evans/create-or-update-comment#181.
 */
const COMMENT_CHARACTERS = 65_536;
/** Errors, and warnings, that a step of Azure Pipelines keeps as issues. azure-pipelines-agent `ExecutionContext.cs`. */
const ISSUES_PER_TYPE = 10;


/***/ })

};

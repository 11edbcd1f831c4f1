export const id = 4740;
export const ids = [4740];
export const modules = {

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/** The encoding that a byte order mark tells; UTF-8 without one. As `TextDecoder` names it. */
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export compareFindings */
/** Most severe first: the order in which findings are counted and capped. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** Total order: path, line, column, rule, message; then all that is left, so that equal runs print equal reports. */
function compareFindings(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        a.location.start.line - b.location.start.line ||
        a.location.start.column - b.location.start.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message) ||
        a.location.end.line - b.location.end.line ||
        a.location.end.column - b.location.end.column ||
        Number(a.waiver !== null) - Number(b.waiver !== null) ||
        compareText(a.severity, b.severity) ||
        compareText(a.manifest, b.manifest) ||
        compareText(a.product ?? '', b.product ?? ''));
}
/** Order by UTF-16 units: the same on every machine, unlike a locale's. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Sorted; findings that differ only in the product or manifest they were found through become one, with all related
 * places. A waived finding never swallows one that is not.
 */
function inOrder(findings) {
    const merged = [];
    for (const finding of [...findings].sort(compareFindings)) {
        const last = merged.at(-1);
        if (last && same(last, finding))
            merged[merged.length - 1] = { ...last, related: union(last.related, finding.related) };
        else
            merged.push(finding);
    }
    return merged;
}
function same(a, b) {
    return (a.rule === b.rule &&
        a.severity === b.severity &&
        a.message === b.message &&
        (a.waiver === null) === (b.waiver === null) &&
        sameLocation(a.location, b.location));
}
function sameLocation(a, b) {
    return (a.path === b.path &&
        a.start.line === b.start.line &&
        a.start.column === b.start.column &&
        a.end.line === b.end.line &&
        a.end.column === b.end.column);
}
function union(a, b) {
    return [...a, ...b.filter((one) => !a.some((other) => sameLocation(one.location, other.location)))];
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DRAWING_SECONDS)
/* harmony export */ });
/**
 * Seconds of CPU time for all drawings of one logo together. An ordinary one takes 0.02; together with reading it, no
 * logo takes 2. The clock does not count: on a busy machine it says nothing of the logo.
 */
const DRAWING_SECONDS = 1;


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest says that it is a sample, which may have the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
}


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rememberInk),
/* harmony export */   u: () => (/* binding */ knownInk)
/* harmony export */ });
/** What rules have had drawn so far. The report takes it from here, since it has nothing drawn of its own accord. */
const known = new WeakMap();
function rememberInk(subject, ink) {
    known.set(subject, ink);
}
/** The ink if a rule has asked for it and it could be measured. */
function knownInk(subject) {
    return known.get(subject) ?? null;
}


/***/ })

};

export const id = 9190;
export const ids = [9190];
export const modules = {

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DRAWING_SECONDS)
/* harmony export */ });
/**
 * Seconds of CPU time for all drawings of one logo together. An ordinary one takes 0.02. Starting takes 0.3 and reading
 * the worst logo 0.7, more on a busy machine, so that no logo takes 2 in all. The clock does not count: on a busy
 * machine it says nothing of the logo.
 */
const DRAWING_SECONDS = 0.6;


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

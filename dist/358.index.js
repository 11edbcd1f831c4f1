export const id = 358;
export const ids = [358];
export const modules = {

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

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ productRule),
/* harmony export */   KJ: () => (/* binding */ manifestAndProductRule),
/* harmony export */   WL: () => (/* binding */ manifestRule),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
function manifestRule(rule) {
    return { ...rule, subjects: ['manifest'] };
}
function productRule(rule) {
    return { ...rule, subjects: ['product'] };
}
/** For a rule that judges fields of both, such as names. */
function manifestAndProductRule(rule) {
    return { ...rule, subjects: ['manifest', 'product'] };
}
/** Text of a product's field, or why there is none to judge. */
function textOf(subject, key) {
    return typeof subject.data[key] === 'string' ? subject.scalar([key]) : undefined;
}


/***/ })

};

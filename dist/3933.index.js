export const id = 3933;
export const ids = [3933];
export const modules = {

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


/***/ })

};

export const id = 9096;
export const ids = [9096];
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


/***/ })

};

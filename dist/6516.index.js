export const id = 6516;
export const ids = [6516];
export const modules = {

/***/ 36516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Renders the report itself, indented, with a line end. */
function renderJson(report) {
    return [...jsonPieces(report)].join('');
}
/**
 * The same in pieces, one for each manifest and each finding: the report of thousands of manifests takes more memory as
 * one text than all else in the run.
 */
function* jsonPieces(report) {
    let before = '{';
    for (const [key, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        yield `${before}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* items(value);
        else
            yield indented(value, '  ');
        before = ',';
    }
    yield '\n}\n';
}
function* items(list) {
    let before = '[';
    for (const item of list) {
        yield `${before}\n    ${indented(item, '    ')}`;
        before = ',';
    }
    yield '\n  ]';
}
/** A string of JSON has no line ends, so each line end is one of the layout. */
function indented(value, by) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${by}`);
}


/***/ })

};

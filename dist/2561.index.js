export const id = 2561;
export const ids = [2561];
export const modules = {

/***/ 72561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doubtsAbout: () => (/* binding */ doubtsAbout)
/* harmony export */ });
/* harmony import */ var _host_doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97260);
/* harmony import */ var _page_doubts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51189);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15586);



/** Returns every doubt about a URL in which `judgeAddress` finds no fault, in the order of their places. */
function doubtsAbout(address, partner) {
    const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(address);
    const place = (0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDoubt */ .W7)(parts, partner);
    const doubts = [
        ...(place ? [place] : []),
        ...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptDoubts */ .rp)(parts),
        ...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .portDoubts */ .BU)(parts),
        ...(place?.severity === 'warning' ? [] : [...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .stagingDoubts */ .bL)(parts), ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .pageDoubts */ .Bw)(parts)]),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingDoubts */ .Hs)(parts),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .secretDoubts */ .WN)(parts),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthDoubts */ .GH)(parts),
    ];
    return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}


/***/ })

};

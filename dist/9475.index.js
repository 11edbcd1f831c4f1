export const id = 9475;
export const ids = [9475];
export const modules = {

/***/ 89475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   movementOf: () => (/* binding */ movementOf)
/* harmony export */ });
/* harmony import */ var _host_doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97260);
/* harmony import */ var _page_doubts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51189);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15586);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70485);




const PERMANENT = new Set([301, 308]);
/** Returns the most severe kind for all redirects: `start-page`, then `permanent`, then `elsewhere`. */
function movementOf({ url, redirects }) {
    const [first] = redirects;
    if (!first)
        return null;
    const from = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(first.from.href);
    if ((0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .isStartPage */ .Cy)((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(url.href)) && !(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .isStartPage */ .Cy)(from))
        return { kind: 'start-page', to: url };
    // Redirectors are meant to lead elsewhere.
    if ((0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isAcceptedElsewhere */ .Ix)(from))
        return null;
    const temporary = redirects.findIndex(({ status }) => !PERMANENT.has(status));
    const permanent = redirects[(temporary < 0 ? redirects.length : temporary) - 1];
    if (permanent)
        return { kind: 'permanent', to: permanent.to };
    return (0,_site_js__WEBPACK_IMPORTED_MODULE_2__/* .siteOf */ .z)(first.from.hostname) === (0,_site_js__WEBPACK_IMPORTED_MODULE_2__/* .siteOf */ .z)(url.hostname) ? null : { kind: 'elsewhere', to: url };
}


/***/ })

};

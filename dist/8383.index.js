export const id = 8383;
export const ids = [8383];
export const modules = {

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageSource: () => (/* binding */ pageSource)
/* harmony export */ });
/* harmony import */ var _fetch_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4246);

/** Pages from the network, with one request at a time to each host. */
function pageSource(network) {
    const visits = new Map();
    const queues = new Map();
    const polite = {
        ...network,
        request(url) {
            const before = queues.get(url.host) ?? Promise.resolve();
            const answer = before.then(() => network.request(url));
            queues.set(url.host, answer);
            return answer;
        },
    };
    return {
        visit(address) {
            const known = visits.get(address) ?? (0,_fetch_page_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPage */ .ae)(address, polite);
            visits.set(address, known);
            return known;
        },
    };
}


/***/ })

};

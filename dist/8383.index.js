export const id = 8383;
export const ids = [8383];
export const modules = {

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ONLINE_SECONDS: () => (/* binding */ ONLINE_SECONDS),
/* harmony export */   pageSource: () => (/* binding */ pageSource)
/* harmony export */ });
/* harmony import */ var _fetch_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4246);

/** Seconds for all pages of a run together: 50 products whose servers all hang would else hold a step for an hour. */
const ONLINE_SECONDS = 120;
const OUT_OF_TIME = {
    kind: 'failure',
    cause: 'open',
    reason: `was not contacted, because the pages of this run took more than ${ONLINE_SECONDS} seconds`,
};
/**
 * Pages from the network, with one request at a time to each host. Once the time of the run is used up, no request is
 * begun and no pause is held.
 */
function pageSource(network) {
    const until = network.now() + 1_000 * ONLINE_SECONDS;
    const left = () => until - network.now();
    const visits = new Map();
    const queues = new Map();
    const polite = {
        ...network,
        request(url) {
            const before = queues.get(url.host) ?? Promise.resolve();
            const answer = before.then(() => (left() > 0 ? network.request(url) : OUT_OF_TIME));
            queues.set(url.host, answer);
            return answer;
        },
        pause: (milliseconds) => network.pause(Math.max(0, Math.min(milliseconds, left()))),
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

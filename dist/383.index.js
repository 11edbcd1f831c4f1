export const id = 383;
export const ids = [383];
export const modules = {

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ fetchPage),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* unused harmony exports MOST_REDIRECTS, RETRIES, LONGEST_WAIT */
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3023);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5805);


/** Bytes of a page that are read, before and after decompression; the rest is left. */
const MOST_BYTES = 512 * 1024;
/** Redirects that are followed. */
const MOST_REDIRECTS = 5;
/** Further requests after an answer that may be better next time. */
const RETRIES = 2;
/** The longest wait that a server may ask for, in milliseconds. */
const LONGEST_WAIT = 30_000;
/** Before the first retry, in milliseconds, give or take half; twice as long before the second. */
const FIRST_WAIT = 1_000;
/** Opens a page as a reader would, following redirects by hand. Never rejects for what a server does. */
async function fetchPage(address, network) {
    const redirects = [];
    let url = new URL(address);
    for (;;) {
        const at = { url, redirects };
        const closed = refusal(url);
        if (closed)
            return { ...at, outcome: 'bad', reason: redirects.length === 0 ? closed : `redirects to ${closed}` };
        const answer = await requestPatiently(url, network);
        if (answer.kind === 'failure')
            return { ...at, outcome: answer.cause === 'gone' ? 'bad' : 'unknown', reason: answer.reason };
        const to = target(answer, url);
        if (!to)
            return { ...at, ...judged(answer) };
        if (redirects.length === MOST_REDIRECTS)
            return { ...at, outcome: 'unknown', reason: `redirects more than ${MOST_REDIRECTS} times` };
        redirects.push({ status: answer.status, from: url, to });
        url = to;
    }
}
/** Why a hop is not taken: every one passes the checks that the first address passed. */
function refusal(url) {
    const shown = (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${url.protocol}//${url.host}${url.pathname}`);
    if (url.protocol === 'http:')
        return `${shown}, which is not encrypted`;
    if (url.protocol !== 'https:')
        return `${shown}, which is no page`;
    if (url.username !== '' || url.password !== '')
        return `${shown} with a user or password`;
    const fault = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAddress */ .K)(`https://${url.host}/`);
    return fault && `an address that ${fault.problem}`;
}
async function requestPatiently(url, network) {
    for (let attempt = 0;; attempt++) {
        const answer = await network.request(url);
        const wait = waitBefore(attempt, answer, network);
        if (wait === null)
            return answer;
        await network.pause(wait);
    }
}
/** Milliseconds until the next attempt; null: this answer stands. */
function waitBefore(attempt, answer, network) {
    if (attempt === RETRIES)
        return null;
    const backOff = FIRST_WAIT * 2 ** attempt * (0.5 + network.random());
    if (answer.kind === 'failure')
        return answer.cause === 'reset' ? backOff : null;
    if (answer.status !== 429 && (answer.status < 500 || answer.status > 599))
        return null;
    const asked = askedWait(answer.headers.get('retry-after'), network.now());
    if (asked === null)
        return backOff;
    return asked <= LONGEST_WAIT ? asked : null;
}
/** `Retry-After` (RFC 9110 section 10.2.3), in milliseconds; null if absent or unreadable. */
function askedWait(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function target({ status, headers }, from) {
    const location = headers.get('location');
    if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, from.href))
        return null;
    return new URL(location, from);
}
function judged(answer) {
    const { status } = answer;
    if (status >= 200 && status <= 299)
        return { outcome: 'good', answer };
    const isGone = status === 404 || status === 410;
    return { outcome: isGone ? 'bad' : 'unknown', reason: `answered ${status}` };
}


/***/ }),

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

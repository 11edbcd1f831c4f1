export const id = 7472;
export const ids = [7472];
export const modules = {

/***/ 67472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageSource: () => (/* binding */ pageSource)
});

// EXTERNAL MODULE: ./.build/src/core/budget.js
var budget = __webpack_require__(23582);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/link/address.js + 2 modules
var address = __webpack_require__(21660);
;// CONCATENATED MODULE: ./.build/src/link/fetch-page.js



/** Most redirects that are followed. */
const MOST_REDIRECTS = 5;
/** Retries after a response that may be better next time. */
const RETRIES = 2;
/** The longest wait that a server may ask for, in milliseconds. */
const LONGEST_WAIT = 30_000;
/** Wait before the first retry, in milliseconds, plus or minus half; twice as long before the second. */
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
/**
 * Why a redirect is not followed. Each URL must pass the checks of a sample's URL, because a fictional site is still
 * public.
 */
function refusal(url) {
    const shown = (0,quote/* quote */.hD)(`${url.protocol}//${url.host}${url.pathname}`);
    if (url.protocol === 'http:')
        return `${shown}, which is not encrypted`;
    if (url.protocol !== 'https:')
        return `${shown}, which is not a web page`;
    if (url.username !== '' || url.password !== '')
        return `${shown}, which contains a user name or password`;
    const fault = (0,address/* judgeAddress */.K)(`https://${url.host}/`, { sample: true });
    return fault && `a URL that ${fault.problem}`;
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
/** Milliseconds until the next attempt; null: this response is final. */
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
    if (!REDIRECTS.has(status) || location === undefined || !(0,url/* isUrl */.g)(location, from.href))
        return null;
    return new URL(location, from);
}
function judged(answer) {
    const { status } = answer;
    if (status >= 200 && status <= 299)
        return { outcome: 'good', answer };
    const isGone = status === 404 || status === 410;
    return { outcome: isGone ? 'bad' : 'unknown', reason: `responded with status ${status}` };
}

;// CONCATENATED MODULE: ./.build/src/link/page-source.js


const OUT_OF_TIME = {
    kind: 'failure',
    cause: 'open',
    reason: `was not contacted, because the pages of this run took more than ${budget/* LIMITS */.b.onlineMilliseconds / 1_000} seconds`,
};
/**
 * Opens pages on the network, with one request at a time to each host. Once the time of the run is used up, no request
 * starts and no wait continues.
 */
function pageSource(network) {
    const until = network.now() + budget/* LIMITS */.b.onlineMilliseconds;
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
            const known = visits.get(address) ?? fetchPage(address, polite);
            visits.set(address, known);
            return known;
        },
    };
}


/***/ })

};

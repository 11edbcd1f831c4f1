export const id = 7472;
export const ids = [7472];
export const modules = {

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  K: () => (/* binding */ judgeAddress)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(702);
// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(1155);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/src/link/placeholders.js
/**
 * Template syntax. `$NAME` and `%NAME%` only in capitals, because `$` and `%` are valid in URLs; `%s`, `%d` and `%v`
 * only where no percent-encoded octet begins.
 */
const TEMPLATE_MARK = new RegExp([
    String.raw `\{\{[^{}]*\}\}`,
    String.raw `\$?\{[^{}]*\}`,
    String.raw `\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw `\$[A-Z][A-Z0-9_]+`,
    '%(?![0-9A-F]{2})[A-Z][A-Z0-9_]{2,}%',
    '%[sdv](?![0-9A-Fa-f])',
    '@@[A-Za-z0-9_]+@@',
].join('|'));
/** Labels of a host that stand for the reader's own name. */
const HOST_LABELS = [
    /^(?:your|my)-?(?:company|organi[sz]ation|org|domain|brand|vendor)(?:-?name)?$/,
    /^your-?(?:app|host|name|product|server|site|tenant|url|web-?site)(?:-?name)?$/,
    /^(?:company|domain|host|product|vendor)-?name$/,
    /^(?:change-?me|fix-?me|placeholder|todo|tbd)$/,
];
/** Segments of a path, or values of a query, that stand for text to be written. */
const SEGMENTS = [
    /^(?:change-?me|fix-?me|placeholder|todo|tbd|xxx+)$/,
    /^(?:link|url)-(?:goes-)?here$/,
    /^(?:insert|add|put)-.{0,40}-here$/,
    /^path-to-.{0,40}$/,
    /^your-?(?:company|page|path|product|integration|landing-?page)(?:-?(?:name|here))?$/,
    /^(?:company|product)-?name$/,
];
/** Finds a template that was not filled in, anywhere in the URL. */
function templateMark(address) {
    const match = TEMPLATE_MARK.exec(address);
    return match && { start: match.index, end: match.index + match[0].length };
}
/** Finds a label of a host that is a placeholder; the top-level domain is not checked. */
function placeholderLabel(host) {
    return firstPart(host, '.', HOST_LABELS);
}
/** Finds a segment of the path, or a part of the query, that is a placeholder. */
function placeholderSegment(rest) {
    return firstPart(rest, /[/?&=#]/, SEGMENTS);
}
function firstPart(text, separator, patterns) {
    let start = 0;
    for (const part of text.split(separator)) {
        const words = part.toLowerCase().replaceAll('_', '-');
        if (part.length <= 64 && patterns.some((pattern) => pattern.test(words)))
            return { start, end: start + part.length };
        start += part.length + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/link/special-use.js

const OWN_NETWORK = 'works only inside a private network';
/**
 * Names that the public DNS does not resolve, or reserves for documentation; everything below them is included. IANA
 * registry of special-use domain names, with the RFC that reserves each.
 */
const SPECIAL_USE = new Map([
    ...fictional_names/* EXAMPLE_DOMAINS */.Rh,
    ['localhost', "is the reader's own machine"],
    // RFC 6762, with the names of its appendix G; RFC 8375 is below arpa
    ['local', OWN_NETWORK],
    ['intranet', OWN_NETWORK],
    ['internal', OWN_NETWORK],
    ['private', OWN_NETWORK],
    ['corp', OWN_NETWORK],
    ['home', OWN_NETWORK],
    ['lan', OWN_NETWORK],
    // Names that routers and hosts files define
    ['localdomain', OWN_NETWORK],
    // RFC 3172; home.arpa is RFC 8375
    ['home.arpa', OWN_NETWORK],
    ['arpa', 'is reserved for DNS infrastructure'],
    // RFC 7686
    ['onion', 'needs the Tor network'],
    // RFC 9476
    ['alt', 'is reserved for names outside the DNS'],
]);
/** @param host in lower case, ASCII, without a final dot */
function specialUse(host) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        const why = SPECIAL_USE.get(name);
        if (why !== undefined)
            return { name, why, isExample: fictional_names/* EXAMPLE_DOMAINS */.Rh.has(name) };
        if (!name.includes('.'))
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/link/host.js




/** RFC 1035, section 2.3.4, in octets; without the final dot and the length octets, a whole name has 253. */
const LABEL_OCTETS = 63;
const NAME_OCTETS = 253;
/** Alphabets with letters that look alike; two of them in one label are deceptive (Unicode UTS 39, section 5.2). */
const LOOK_ALIKE_SCRIPTS = [
    ['Latin', /\p{Script=Latin}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['Coptic', /\p{Script=Coptic}/u],
];
/**
 * Whether a host as written can be a public site. Checks its form (RFC 1035 section 2.3.1, RFC 1123 section 2.1, RFC
 * 5891 for letters of other scripts), then the host as a browser parses it.
 */
function hostFault(host, { sample }) {
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (!fits(host, NAME_OCTETS))
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    const parsed = parseHost(host);
    const literal = ipLiteral(host, parsed);
    if (literal)
        return whole(literal);
    const special = parsed === null ? null : specialUse(parsed.replace(/\.$/, ''));
    if (special && !(sample && special.isExample))
        return whole(`is not a public site, because ${(0,quote/* quote */.hD)(special.name)} ${special.why}`);
    return (labelFault(host) ??
        (parsed === null ? whole('has a host that no browser accepts') : topLevelFault(host, parsed)) ??
        placeholderFault(host));
}
/** Returns the host as a browser parses it (lower case, ASCII); null if the browser refuses it. */
function parseHost(host) {
    try {
        return new URL(`https://${host}/`).hostname;
    }
    catch {
        return null;
    }
}
/** The WHATWG URL parser also reads integers, hexadecimal, octal, shortened and circled numbers as IP addresses. */
function ipLiteral(host, parsed) {
    if (host.startsWith('['))
        return `has the IP address ${(0,quote/* quote */.hD)(host)} instead of a host name`;
    if (parsed !== null && /^[\d.]+$/.test(parsed)) {
        return host === parsed
            ? `has the IP address ${parsed} instead of a host name`
            : `has a host that browsers read as the IP address ${parsed}`;
    }
    const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
    if (/^(?:\d+|0x[\da-f]*)$/i.test(last))
        return 'has a host that ends in a number, as only IP addresses do';
    return null;
}
function labelFault(host) {
    const labels = host.split('.');
    let start = 0;
    let octets = labels.length - 1;
    for (const [index, label] of labels.entries()) {
        const fault = label === '' ? emptyLabel(index, labels.length) : oneLabelFault(label);
        if (fault)
            return { ...fault, start: start + fault.start, end: start + fault.end };
        octets += asciiOf(label).length;
        start += label.length + 1;
    }
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (octets > NAME_OCTETS)
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    if (labels.length < 2)
        return whole('has a host without a dot, which works only inside a private network');
    return null;
}
/** Underlines the dots on both sides. */
function emptyLabel(index, count) {
    if (index === 0)
        return { start: 0, end: 1, problem: 'has a dot at the start of the host' };
    if (index === count - 1)
        return { start: -1, end: 0, problem: 'has a dot at the end of the host' };
    return { start: -1, end: 1, problem: 'has an empty part in the host' };
}
function oneLabelFault(label) {
    const bad = badCharacter(label);
    if (bad)
        return bad;
    const whole = (problem) => ({ start: 0, end: label.length, problem });
    if (label.startsWith('-'))
        return { start: 0, end: 1, problem: 'has a part of the host that begins with a hyphen' };
    if (label.endsWith('-'))
        return { start: label.length - 1, end: label.length, problem: 'has a part of the host that ends with a hyphen' };
    if (!fits(label, LABEL_OCTETS))
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters`);
    const ascii = asciiOf(label);
    if (ascii === '')
        return whole('has a part of the host that is not a valid name');
    if (ascii.length > LABEL_OCTETS)
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters (${(0,quote/* quote */.hD)(ascii)} in the DNS)`);
    return mixedScript(label, ascii);
}
/** Letters, digits and hyphens of any script, in the form that IDNA keeps: not full-width, circled or ligatures. */
function badCharacter(label) {
    let at = 0;
    for (const character of label) {
        const allowed = /^[\p{L}\p{M}\p{Nd}\-\u00B7\u0375\u05F3\u05F4\u30FB]$/u.test(character);
        if (!allowed || (character > '\u007F' && isCompatibility(character))) {
            const shown = character > '\u007F' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
            return {
                start: at,
                end: at + character.length,
                problem: `has ${shown} in the host, where only letters, digits and hyphens are allowed`,
            };
        }
        at += character.length;
    }
    return null;
}
function isCompatibility(character) {
    return character.normalize('NFKC') !== character.normalize('NFC');
}
function mixedScript(label, ascii) {
    const shown = label === ascii ? (0,external_node_url_.domainToUnicode)(ascii) : label;
    const scripts = LOOK_ALIKE_SCRIPTS.filter(([, letters]) => letters.test(shown)).map(([name]) => name);
    if (scripts.length < 2)
        return null;
    return {
        start: 0,
        end: label.length,
        problem: `mixes ${scripts.slice(0, -1).join(', ')} and ${scripts.at(-1)} letters that look alike in ${(0,quote/* quote */.hD)(shown)}`,
    };
}
/** A top-level domain is alphabetic (RFC 1123, section 2.1) or an internationalized name. */
function topLevelFault(host, parsed) {
    const last = parsed.slice(parsed.lastIndexOf('.') + 1);
    if (/^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(last))
        return null;
    return {
        start: host.lastIndexOf('.') + 1,
        end: host.length,
        problem: `has the host ending ${(0,quote/* quote */.hD)(last)}, which is not a public top-level domain`,
    };
}
function placeholderFault(host) {
    const placeholder = placeholderLabel(host);
    return (placeholder && {
        ...placeholder,
        problem: `contains the placeholder ${(0,quote/* quote */.hD)(host.slice(placeholder.start, placeholder.end))}`,
    });
}
/**
 * Returns the form that the DNS uses; empty if there is none. Conversion is quadratic, so only short labels are
 * converted.
 */
function asciiOf(label) {
    return /^[\w-]*$/.test(label) && !/^xn--/i.test(label) ? label.toLowerCase() : (0,external_node_url_.domainToASCII)(label);
}
/** Every code point needs at least one octet in the DNS form. */
function fits(text, octets) {
    return text.length <= octets || (text.length <= 2 * octets && [...text].length <= octets);
}

;// CONCATENATED MODULE: ./.build/src/link/address.js





const HTTPS = 'https://';
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const SECOND_ADDRESS = /[\s,;|]https?:\/\//i;
/** Endings that make a name without a scheme more likely a file than a site. */
const FILE_ENDING = /^[^/?#]*\.(?:aspx?|docx?|html?|jpe?g|md|pdf|php|png|svg|txt|xml)$/i;
const WRAPPING = /^(?:!?\[[^\]]*\]\(|[<>"'`(\u2018-\u201F\u00AB\u2039])/;
/** RFC 3986 appendix A, and letters of other scripts as in RFC 3987; browsers also take square brackets. */
const NO_URI_CHARACTER = /[^\w\-.~:/?#[\]@!$&'()*+,;=%\u00A0-\u{10FFFF}]/u;
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/;
/**
 * Returns the first fault of the URL of a landing page, in this order: the text as written, the labels of its host, the
 * host as a browser parses it. Null: no fault can be found without opening the page.
 */
function judgeAddress(value, options) {
    const core = value.trim();
    const lead = value.length - value.trimStart().length;
    if (core === '')
        return { start: 0, end: value.length, problem: 'is empty', shown: value, advice: null, fix: null };
    const fault = textFault(core) ?? schemeFault(core) ?? addressFault(core, options) ?? fictionFault(core, options);
    if (!fault)
        return core === value ? null : blankFault(value, lead, core);
    return {
        start: fault.start + lead,
        end: fault.end + lead,
        problem: fault.problem,
        shown: withoutPassword(core),
        advice: fault.advice ?? null,
        fix: httpsFix(core, options),
    };
}
/** Returns the host as a browser parses it (lower case, ASCII); null if there is none or it is too long. */
function hostOf(value) {
    const core = value.trim();
    if (!/^https?:\/\/[^/]/i.test(core) || authorityOf(core).length > 1000)
        return null;
    try {
        return new URL(core).hostname || null;
    }
    catch {
        return null;
    }
}
function blankFault(value, lead, core) {
    const fix = { title: 'remove leading and trailing spaces', applicability: 'safe', text: core };
    const range = lead > 0 ? { start: 0, end: lead } : { start: core.length, end: value.length };
    return { ...range, problem: 'has leading or trailing spaces', shown: value, advice: 'Remove them.', fix };
}
/** Finds faults in the text itself, at any place. */
function textFault(core) {
    const invisible = INVISIBLE.exec(core);
    if (invisible)
        return found(invisible, `contains the invisible character ${(0,quote/* codePoint */.yb)(invisible[0])}`);
    const wrapping = WRAPPING.exec(core);
    if (wrapping)
        return found(wrapping, 'has quotes, brackets or Markdown around it');
    const second = SECOND_ADDRESS.exec(core);
    if (second)
        return { start: second.index + 1, end: core.length, problem: 'contains more than one URL' };
    const mark = templateMark(core);
    if (mark)
        return { ...mark, problem: `contains the placeholder ${(0,quote/* quote */.hD)(core.slice(mark.start, mark.end))}` };
    const blank = /\s+/.exec(core);
    if (blank)
        return found(blank, 'contains a space');
    const backSlash = core.indexOf('\\');
    if (backSlash >= 0)
        return { start: backSlash, end: backSlash + 1, problem: `contains a backslash instead of ${(0,quote/* quote */.hD)('/')}` };
    return null;
}
function schemeFault(core) {
    const scheme = /^[a-z][a-z\d+-]*:(?!\d)/i.exec(core);
    if (!scheme)
        return { start: 0, end: beginningOf(core), problem: `does not begin with ${(0,quote/* quote */.hD)(HTTPS)}` };
    const name = scheme[0].slice(0, -1).toLowerCase();
    if (name === 'http')
        return found(scheme, 'uses http, which is not encrypted');
    if (name !== 'https')
        return found(scheme, `has the scheme ${(0,quote/* quote */.hD)(name)} instead of https`);
    const slashes = /^[a-z]+:(\/*)/i.exec(core);
    if (slashes[1] !== '//')
        return found(slashes, "does not have exactly two slashes after 'https:'");
    return null;
}
/** Underlines a URL without a scheme up to the end of its presumed host. */
function beginningOf(core) {
    const end = core.slice(2).search(/[/?#]/);
    return end < 0 ? core.length : end + 2;
}
/** Host, port and the rest of a text that begins with `https://` in any letter case. */
function addressFault(core, options) {
    const authority = authorityOf(core);
    const at = HTTPS.length;
    const user = authority.lastIndexOf('@') + 1;
    if (user > 0)
        return { start: at, end: at + user, problem: 'contains a user name or password' };
    const host = /^(?:\[[^\]]*\]?|[^:]*)/.exec(authority)?.[0] ?? '';
    if (host === '')
        return { start: 0, end: at + authority.length, problem: 'has no host' };
    const ofHost = hostFault(host, options);
    if (ofHost)
        return { ...ofHost, start: ofHost.start + at, end: ofHost.end + at };
    const port = authority.slice(host.length);
    if (port !== '' && !(/^:\d{0,5}$/.test(port) && Number(port.slice(1)) <= 65_535))
        return {
            start: at + host.length,
            end: at + authority.length,
            problem: `has the invalid port ${(0,quote/* quote */.hD)(port.slice(1))}`,
        };
    return (restFault(core, at + authority.length) ??
        ((0,url/* isUrl */.g)(core) ? null : { start: 0, end: core.length, problem: 'is not a valid URL' }));
}
/** A name that is reserved for sample listings, in the host or after it. */
function fictionFault(core, { sample }) {
    const name = sample ? null : (0,fictional_names/* findFictionalName */.yi)(core);
    return (name && {
        start: name.start,
        end: name.end,
        problem: `contains the fictional name ${(0,quote/* quote */.hD)(name.text)}`,
        advice: "Use a page of your own site, or set 'sample: true' for a sample listing.",
    });
}
function restFault(core, from) {
    const rest = core.slice(from);
    const shifted = (start, end, problem) => ({ start: from + start, end: from + end, problem });
    const bad = NO_URI_CHARACTER.exec(rest);
    if (bad)
        return shifted(bad.index, bad.index + bad[0].length, `contains ${(0,quote/* quote */.hD)(bad[0])}, which must be percent-encoded`);
    const percent = BAD_PERCENT.exec(rest);
    if (percent)
        return shifted(percent.index, percent.index + 1, 'has a percent sign without two hexadecimal digits after it');
    const placeholder = placeholderSegment(rest);
    if (!placeholder)
        return null;
    const shown = (0,quote/* quote */.hD)(rest.slice(placeholder.start, placeholder.end));
    return shifted(placeholder.start, placeholder.end, `contains the placeholder ${shown}`);
}
/** Offered only if https is all that is missing. */
function httpsFix(core, options) {
    const beginning = /^(?:https?:\/*|\/\/)?(?=[\p{L}\d])/iu.exec(core)?.[0];
    if (beginning === undefined || FILE_ENDING.test(core))
        return null;
    const text = HTTPS + core.slice(beginning.length);
    if (text === core || judgeAddress(text, options) !== null)
        return null;
    return { title: `use ${(0,quote/* quote */.hD)(text)}`, applicability: 'suggest', text };
}
function authorityOf(core) {
    const from = core.indexOf('//') + 2;
    const end = core.slice(from).search(/[/?#]/);
    return end < 0 ? core.slice(from) : core.slice(from, from + end);
}
function withoutPassword(core) {
    const from = core.indexOf('//') + 2;
    const user = from < 2 ? -1 : authorityOf(core).lastIndexOf('@');
    return user < 0 ? core : `${core.slice(0, from)}\u2026${core.slice(from + user)}`;
}
function found(match, problem) {
    return { start: match.index, end: match.index + match[0].length, problem };
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ONLINE_SECONDS: () => (/* binding */ ONLINE_SECONDS),
  pageSource: () => (/* binding */ pageSource)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(702);
// EXTERNAL MODULE: ./.build/src/link/address.js + 3 modules
var address = __webpack_require__(5805);
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

/**
 * Seconds for all pages of a run together; otherwise 50 products with unresponsive servers would block a step for an
 * hour.
 */
const ONLINE_SECONDS = 120;
const OUT_OF_TIME = {
    kind: 'failure',
    cause: 'open',
    reason: `was not contacted, because the pages of this run took more than ${ONLINE_SECONDS} seconds`,
};
/**
 * Opens pages on the network, with one request at a time to each host. Once the time of the run is used up, no request
 * starts and no wait continues.
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
            const known = visits.get(address) ?? fetchPage(address, polite);
            visits.set(address, known);
            return known;
        },
    };
}


/***/ })

};

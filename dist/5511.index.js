export const id = 5511;
export const ids = [5511];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageNetwork: () => (/* binding */ pageNetwork)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/src/link/fetch-page.js
var fetch_page = __webpack_require__(4246);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
;// CONCATENATED MODULE: ./.build/src/platform/node/page-failure.js


/** An address behind a name that must not be asked. */
class NotPublicError extends Error {
    name = 'NotPublicError';
    address;
    constructor(address) {
        super('not a public address');
        this.address = address;
    }
}
/** A limit of time that was reached. */
class TimeLimitError extends Error {
    name = 'TimeLimitError';
    milliseconds;
    constructor(milliseconds) {
        super('time limit');
        this.milliseconds = milliseconds;
    }
}
/** OpenSSL's and Node's codes for certificates that no browser accepts. */
const CERTIFICATE_FAULTS = new Map([
    ['CERT_HAS_EXPIRED', 'has a certificate that has expired'],
    ['CERT_NOT_YET_VALID', 'has a certificate that is not valid yet'],
    ['CERT_REVOKED', 'has a certificate that was revoked'],
    ['CERT_UNTRUSTED', 'has a certificate from an untrusted authority'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'has a self-signed certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'has a certificate for another name'],
    ['HOSTNAME_MISMATCH', 'has a certificate for another name'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'has a certificate from a self-signed authority'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'has a certificate from an unknown authority, or does not send the complete chain'],
    [
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'has a certificate from an unknown authority, or does not send the complete chain',
    ],
    [
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'has a certificate from an unknown authority, or does not send the complete chain',
    ],
]);
const OTHER_FAULTS = new Map([
    ['ENOTFOUND', { cause: 'gone', reason: 'does not exist in the DNS' }],
    ['EPROTO', { cause: 'gone', reason: 'failed the TLS handshake' }],
    ['ECONNRESET', { cause: 'reset', reason: 'reset the connection' }],
    ['ERR_STREAM_PREMATURE_CLOSE', { cause: 'reset', reason: 'reset the connection' }],
    ['EPIPE', { cause: 'reset', reason: 'reset the connection' }],
    ['ECONNREFUSED', { cause: 'open', reason: 'refused the connection' }],
    ['EAI_AGAIN', { cause: 'open', reason: 'could not be looked up' }],
    ['ETIMEDOUT', { cause: 'open', reason: 'did not respond in time' }],
]);
/** What an error of the network says of a page. Codes only: texts of errors may hold anything. */
function failureOf(error) {
    if (error instanceof NotPublicError)
        return {
            kind: 'failure',
            cause: 'open',
            reason: `resolves to the IP address ${(0,quote/* quote */.hD)(error.address)}, which is not public`,
        };
    if (error instanceof TimeLimitError)
        return { kind: 'failure', cause: 'open', reason: `did not respond within ${error.milliseconds / 1000} s` };
    const code = networkCode(error);
    const certificate = CERTIFICATE_FAULTS.get(code);
    if (certificate !== undefined)
        return { kind: 'failure', cause: 'gone', reason: certificate };
    const other = OTHER_FAULTS.get(code);
    if (other)
        return { kind: 'failure', ...other };
    if (/^ERR_(?:SSL|TLS)_/.test(code))
        return { kind: 'failure', cause: 'gone', reason: `failed the TLS handshake (${code})` };
    if (code.startsWith('HPE_'))
        return { kind: 'failure', cause: 'open', reason: `does not speak HTTP (${code})` };
    return { kind: 'failure', cause: 'open', reason: `could not be reached (${code})` };
}
/** With several addresses tried, the first error speaks for all. */
function networkCode(error) {
    const code = (0,system_error/* codeOf */.$)(error instanceof AggregateError ? error.errors[0] : error);
    return /^[A-Z\d_]{1,60}$/.test(code) ? code : 'unknown';
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./.build/src/platform/node/public-address.js

/** Azure's platform address: it looks public and answers only inside the cloud. */
const CLOUD_ADDRESSES = new Set(['168.63.129.16']);
/** Addresses that IANA gives out to IPv6 hosts; what lies outside is for special purposes or still unassigned. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/**
 * Whether anybody on the Internet could be meant by an address: no private, local, shared, mapped, translated or reserved
 * one (IANA special-purpose registries).
 */
function isPublicAddress(address) {
    if (!ipaddr.isValid(address))
        return false;
    const parsed = ipaddr.process(address);
    if (parsed.range() !== 'unicast' || CLOUD_ADDRESSES.has(parsed.toString()))
        return false;
    return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}
/** Names under which clouds serve the credentials of the machine; some resolve to addresses that look public. */
const METADATA_NAMES = new Set([
    'instance-data',
    'instance-data.ec2.internal',
    'metadata',
    'metadata.goog',
    'metadata.google.internal',
    'metadata.oraclecloud.com',
    'metadata.packet.net',
    'metadata.platformequinix.com',
    'metadata.tencentyun.com',
    'rancher-metadata',
]);
function isMetadataName(host) {
    return METADATA_NAMES.has(host.toLowerCase().replace(/\.$/, ''));
}

;// CONCATENATED MODULE: ./.build/src/platform/node/fetch-page.js










const TIME_LIMITS = { connect: 10_000, whole: 15_000 };
/**
 * The Internet, asked without cookie, token or proxy credential. The address that is connected is the one that was
 * checked: the check sits in the connection's own look-up, so a name that changes its mind gains nothing.
 */
function pageNetwork(options) {
    return {
        request: (url) => requestOnce(url, options),
        pause: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
        now: Date.now,
        random: Math.random,
    };
}
async function requestOnce(url, options) {
    // The look-up below is never asked about addresses, so they are refused first.
    if (url.protocol !== 'https:' || (0,external_node_net_.isIP)(url.hostname.replace(/^\[|\]$/g, '')) !== 0)
        return { kind: 'failure', cause: 'open', reason: 'is not a host name that can be opened' };
    if (isMetadataName(url.hostname))
        return { kind: 'failure', cause: 'open', reason: 'is a cloud metadata host, which is never opened' };
    const agent = new external_node_https_.Agent({ keepAlive: false, maxCachedSessions: 0 });
    try {
        return await exchange(url, agent, options);
    }
    catch (error) {
        return failureOf(error);
    }
    finally {
        agent.destroy();
    }
}
function exchange(url, agent, options) {
    const { connect, whole } = options.limits ?? TIME_LIMITS;
    return new Promise((resolve, reject) => {
        const outgoing = (0,external_node_https_.request)(url, {
            agent,
            lookup: publicLookup(options),
            rejectUnauthorized: true,
            ...(options.ca !== undefined && { ca: options.ca }),
            headers: {
                'user-agent': options.userAgent,
                accept: 'text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1',
                'accept-language': 'en, *;q=0.5',
                'accept-encoding': 'gzip, deflate, br',
            },
        });
        const end = (milliseconds) => () => fail(new TimeLimitError(milliseconds));
        const timers = [setTimeout(end(connect), connect), setTimeout(end(whole), whole)];
        const stop = () => {
            for (const timer of timers)
                clearTimeout(timer);
            outgoing.destroy();
        };
        const fail = (error) => {
            reject(error);
            stop();
        };
        outgoing.on('error', fail);
        outgoing.on('socket', (socket) => socket.on('secureConnect', () => clearTimeout(timers[0])));
        outgoing.on('response', (incoming) => {
            answerOf(incoming).then(resolve).catch(reject).finally(stop);
        });
        outgoing.end();
    });
}
/** Hands out the addresses of a name if all of them are public. */
function publicLookup({ resolve = lookUpAll, isPublic = isPublicAddress }) {
    return (host, { all }, done) => {
        resolve(host)
            .then((found) => {
            const closed = found.find(({ address }) => !isPublic(address));
            if (closed)
                throw new NotPublicError(closed.address);
            const [first] = found;
            if (!first)
                throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
            if (all)
                done(null, [...found]);
            else
                done(null, first.address, first.family);
        })
            .catch((error) => done(error, ''));
    };
}
function lookUpAll(host) {
    return (0,promises_.lookup)(host, { all: true });
}
async function answerOf(incoming) {
    const status = incoming.statusCode ?? 0;
    const headers = new Map();
    for (const [name, value] of Object.entries(incoming.headers))
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const isGood = status >= 200 && status <= 299;
    const { body, isCut } = isGood ? await bodyOf(incoming, headers.get('content-encoding')) : NO_BODY;
    return { kind: 'answer', status, headers, body, isCut };
}
const NO_BODY = { body: new Uint8Array(), isCut: false };
async function bodyOf(incoming, encoding = 'identity') {
    const decoder = decoderFor(encoding.trim().toLowerCase());
    if (decoder === undefined)
        return { body: null, isCut: false };
    const sent = upTo(incoming, fetch_page/* MOST_BYTES */.uZ + 1);
    // What goes wrong ends the iteration below; the callback has nothing to add.
    const read = decoder === null ? sent : (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(sent), decoder, () => { });
    const chunks = [];
    try {
        for await (const chunk of upTo(read, fetch_page/* MOST_BYTES */.uZ + 1))
            chunks.push(chunk);
    }
    catch (error) {
        // A compressed page that was cut, or is damaged, is read as far as it goes.
        if (!isDecodingError(error))
            throw error;
        return { body: chunks.length > 0 ? Buffer.concat(chunks) : null, isCut: true };
    }
    const body = Buffer.concat(chunks);
    return { body: body.subarray(0, fetch_page/* MOST_BYTES */.uZ), isCut: body.length > fetch_page/* MOST_BYTES */.uZ };
}
/** Undefined: no such encoding is known; null: there is nothing to decode. */
function decoderFor(encoding) {
    if (encoding === 'identity' || encoding === '')
        return null;
    if (encoding === 'gzip' || encoding === 'x-gzip')
        return (0,external_node_zlib_.createGunzip)();
    if (encoding === 'deflate')
        return (0,external_node_zlib_.createInflate)();
    return encoding === 'br' ? (0,external_node_zlib_.createBrotliDecompress)() : undefined;
}
/** The first bytes of a stream, which is closed once they are there. */
async function* upTo(stream, most) {
    let left = most;
    for await (const chunk of stream) {
        yield chunk.subarray(0, left);
        left -= chunk.length;
        if (left <= 0)
            return;
    }
}
function isDecodingError(error) {
    return /^(?:Z_|ERR__|ERR_BROTLI)/.test((0,system_error/* codeOf */.$)(error));
}


/***/ })

};

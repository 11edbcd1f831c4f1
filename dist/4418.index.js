export const id = 4418;
export const ids = [4418,9626];
export const modules = {

/***/ 73413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ stripRecording),
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Jl: () => (/* binding */ tableWith)
/* harmony export */ });
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _har_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15545);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4349);





/**
 * Returns a recording without what the check does not read, in pieces. The file is read twice, so that nothing is written
 * of a file that cannot be stripped.
 *
 * @param hosts further hosts whose requests the check reads
 * @throws UsageError if the file cannot be read or stripped, or if a host is none
 */
function stripRecording(files, path, hosts, version) {
    const table = tableWith(hosts);
    const entries = () => (0,_har_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedEntries */ .o)(path, piecesOf(files, path), table);
    for (const _ of entries())
        ;
    return document(entries(), version);
}
/** @throws UsageError if one of them is not a host */
function tableWith(hosts) {
    const odd = hosts.find((host) => (0,_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(host) === '');
    if (odd !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--host cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(odd)} (name a host, such as proxy.contoso.com)`);
    return new _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HostTable */ .vf({ extra: hosts });
}
function piecesOf(files, path) {
    const pieces = files.pieces(path);
    if (!pieces)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}: it is not a regular file, or access is denied`);
    return pieces;
}
/** One entry per line. */
function* document(entries, version) {
    const creator = JSON.stringify({ name: 'mde-partner-check', version });
    yield `{"log":{"version":"1.2","creator":${creator},"entries":[`;
    let separator = '\n';
    for (const entry of entries) {
        yield separator + (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(JSON.stringify(entry));
        separator = ',\n';
    }
    yield '\n]}}\n';
}


/***/ }),

/***/ 58294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordHar: () => (/* binding */ recordHar)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/har/strip.js
var strip = __webpack_require__(15545);
;// CONCATENATED MODULE: ./.build/src/har/exchange.js

/** Returns what is written of an exchange; null: it cannot be written without text that may be a secret. */
function recordedEntry(exchange, table) {
    const { method, url, headers, body, status } = exchange;
    const entry = (0,strip/* strippedEntry */._)({ request: { method, url, headers, ...(body !== null && { postData: { text: body } }) } }, table);
    return entry?.request && status !== null ? { ...entry, response: { status } } : entry;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/key-path.js
var key_path = __webpack_require__(83522);
;// CONCATENATED MODULE: ./.build/src/har/mocks.js





const header = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** A file of mocks in the format of Dev Proxy's MockResponsePlugin, version 3; other keys have no effect. */
const mocksFile = schemas/* object */.Ikc({
    mocks: schemas/* array */.YOg(schemas/* object */.Ikc({
        request: schemas/* object */.Ikc({
            url: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
            method: schemas/* optional */.lqM(schemas/* string */.YjP()),
            nth: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
            bodyFragment: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
        response: schemas/* object */.Ikc({
            statusCode: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(200), api/* _lte */.Zm(599))),
            headers: schemas/* optional */.lqM(schemas/* array */.YOg(header)),
            body: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
        }),
    })),
});
/**
 * Parses a file of mocks.
 *
 * @param name how the caller named the file
 * @throws UsageError if it is anything else
 */
function parseMocks(bytes, name) {
    const fail = (why, cause) => new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(name)} is not a file of mocks: ${why} (write one with 'mde-partner har mocks')`, { cause });
    const { data, error } = mocksFile.safeParse(parsed(bytes, fail));
    if (!data) {
        const path = (0,key_path/* keyPath */.D)(error.issues[0]?.path ?? []);
        throw fail(`${path === '' ? 'it' : (0,quote/* quote */.hD)(path)} is missing or has a value that is not allowed`);
    }
    const fromFile = data.mocks.findIndex(({ response: { body } }) => typeof body === 'string' && body.startsWith('@'));
    if (fromFile !== -1)
        throw fail(`'mocks[${fromFile}].response.body' is in another file, which is not supported`);
    return data.mocks;
}
function parsed(bytes, fail) {
    const text = (0,core_bytes/* utf8TextOf */.Wg)(bytes);
    if (text === null)
        throw fail('it is not UTF-8');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw fail('it is not JSON', error);
    }
}
/**
 * Returns what answers requests, in the order in which they come; it returns null where no mock fits. The first mock that
 * fits answers. As Dev Proxy counts, `nth` is the number of answers that mocks with the same `url` gave, plus one.
 */
function answering(mocks) {
    const given = new Map();
    const tests = mocks.map(({ request }) => urlTest(request.url));
    return (asked) => {
        const mock = mocks.find(({ request }, at) => (request.method ?? 'GET').toUpperCase() === asked.method.toUpperCase() &&
            tests[at]?.(asked.url) &&
            (asked.method === 'GET' || asked.body.toLowerCase().includes((request.bodyFragment ?? '').toLowerCase())) &&
            (request.nth === undefined || request.nth === (given.get(request.url) ?? 0) + 1));
        if (!mock)
            return null;
        given.set(mock.request.url, (given.get(mock.request.url) ?? 0) + 1);
        return answerOf(mock);
    };
}
/** What answers a request that no mock fits, as Dev Proxy does with `blockUnmockedRequests`. */
const NO_MOCK = {
    status: 502,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    body: JSON.stringify({ error: { code: 'BadGateway', message: 'No mock fits this request.' } }),
};
/** `*` stands for any text. Unlike in Dev Proxy, letter case makes no difference, as in the API itself. */
function urlTest(pattern) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const last = rest.pop();
    return (given) => {
        const url = given.toLowerCase();
        if (last === undefined)
            return url === first;
        if (!url.startsWith(first) || url.length < first.length + last.length || !url.endsWith(last))
            return false;
        // Each part as early as possible leaves the most for the others, so one pass is enough.
        let from = first.length;
        for (const part of rest) {
            const at = url.indexOf(part, from);
            if (at === -1)
                return false;
            from = at + part.length;
        }
        return from <= url.length - last.length;
    };
}
function answerOf({ response: { statusCode = 200, headers = [], body } }) {
    const hasType = headers.some(({ name }) => name.toLowerCase() === 'content-type');
    const type = hasType || body === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }];
    return { status: statusCode, headers: [...headers, ...type], body: body === undefined ? '' : JSON.stringify(body) };
}
/** Returns the hosts that mocks name without a wildcard. */
function hostsIn(mocks) {
    const hosts = mocks.map(({ request }) => /^https?:\/\/([^/?#*:]+)(?::\d+)?(?:[/?#]|$)/i.exec(request.url)?.[1]);
    return [...new Set(hosts.flatMap((host) => (host === undefined ? [] : [host.toLowerCase()])))];
}

// EXTERNAL MODULE: ./.build/src/app/har/strip.js
var har_strip = __webpack_require__(73413);
;// CONCATENATED MODULE: ./.build/src/app/har/record.js




/**
 * Records what a command sends to the APIs. In memory and in the file is only what the check reads.
 *
 * @param run runs the command and reads its requests so; returns its exit code
 * @throws UsageError if a host or the file of mocks is none, or if the command cannot be started
 */
async function record({ hosts, mockFile }, version, run) {
    const table = (0,har_strip/* tableWith */.Jl)(hosts);
    const mocks = mockFile && parseMocks(mockFile.bytes, mockFile.name);
    const read = new Set([...table.hosts, ...(mocks ? hostsIn(mocks) : [])]);
    const answer = mocks && answering(mocks);
    const entries = [];
    const withoutMock = new Set();
    let unwritten = 0;
    const exitCode = await run({
        intercepts: (host) => read.has(host.replace(/\.$/, '')),
        answer: answer &&
            ((request) => {
                const answered = answer(request);
                if (!answered)
                    withoutMock.add(endpointOf(request, table));
                return answered ?? NO_MOCK;
            }),
        seen(exchange) {
            const entry = recordedEntry(exchange, table);
            if (!entry)
                unwritten++;
            else if (entry.request)
                entries.push(entry);
        },
    });
    return {
        pieces: (0,har_strip/* document */.Al)(entries, version),
        requests: entries.length,
        withoutMock: [...withoutMock],
        unwritten,
        exitCode,
    };
}
function endpointOf(request, table) {
    const entry = recordedEntry({ ...request, headers: [], status: null }, table);
    return entry?.request ? `${request.method} ${entry.request.url}` : `${request.method} ${new URL(request.url).origin}`;
}
/** Most names of a list in a message. */
const NAMED = 3;
/**
 * Explains why nothing was recorded, and what to run instead.
 *
 * @param doubles libraries that answer requests of tests inside the process
 */
function nothingSentWords(doubles) {
    const [first] = doubles;
    if (!first)
        return 'the command sent no request to the API through the proxy. Run code that calls the API, with a client that reads HTTPS_PROXY (in Node, version 24 or newer).';
    const names = doubles.slice(0, NAMED).map(({ name }) => name);
    const verb = names.length === 1 ? 'answers' : 'answer';
    return `the command sent no request to the API. ${listed(names)} ${verb} requests in memory (see ${(0,quote/* quote */.hD)(first.path)}), so such tests send nothing. Run the product itself, or tests that really send, with --mock.`;
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/**
 * Describes what was recorded and what was not, one line each.
 *
 * @param file the recording
 */
function recordedWords({ requests, withoutMock, unwritten }, file) {
    const lines = [];
    if (withoutMock.length > 0)
        lines.push(withoutMockWords(withoutMock));
    if (requests > 0)
        lines.push(`recorded ${requests} API ${requests === 1 ? 'request' : 'requests'} in ${(0,quote/* quote */.hD)(file)}`);
    if (unwritten > 0)
        lines.push(`${unwritten} API ${unwritten === 1 ? 'request was' : 'requests were'} not recorded, because the API does not document ${unwritten === 1 ? 'its URL' : 'their URLs'}`);
    return lines;
}
function withoutMockWords(requests) {
    const shown = requests.slice(0, NAMED).map((request) => (0,quote/* quote */.hD)(request));
    const more = requests.length - shown.length;
    return `no mock fits ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}, so the answer was 502 (add ${requests.length === 1 ? 'it' : 'them'} to the file of mocks)`;
}

// EXTERNAL MODULE: ./.build/src/app/options.js + 1 modules
var options = __webpack_require__(51457);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/platform/node/caller-file.js
var caller_file = __webpack_require__(51732);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var node_output = __webpack_require__(37823);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(66658);
// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/src/platform/node/recording/certificate.js

const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_KEY_ID = [0x55, 0x1d, 0x0e];
const KEY_USAGE = [0x55, 0x1d, 0x0f];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const AUTHORITY_KEY_ID = [0x55, 0x1d, 0x23];
const EXTENDED_KEY_USAGE = [0x55, 0x1d, 0x25];
const SERVER_AUTHENTICATION = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
/** Bytes of an uncompressed point of P-256, which end its public key. */
const POINT = 65;
/**
 * Returns an X.509 certificate of version 3 with a P-256 key (RFC 5280), as strict clients want it. Node has the cryptography, but makes
 * no certificates, and these few fields of DER are less than any package that does.
 */
function makeCertificate(name, options = {}) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const { from = '20200101000000Z', to = '20991231235959Z' } = options;
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    const keyId = (0,external_node_crypto_.createHash)('sha1').update(spki.subarray(-POINT)).digest();
    const algorithm = sequence(objectId(ECDSA_SHA256));
    const signed = sequence(der(0xa0, integer(2)), der(0x02, Buffer.from([1]), (0,external_node_crypto_.randomBytes)(15)), algorithm, distinguishedName(options.issuer?.name ?? name), sequence(time(from), time(to)), distinguishedName(name), spki, der(0xa3, sequence(...extensions(options, keyId))));
    const signature = (0,external_node_crypto_.sign)('sha256', signed, options.issuer?.privateKey ?? privateKey);
    const bytes = sequence(signed, algorithm, der(0x03, Buffer.from([0]), signature));
    const lines = (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    return {
        cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
        key,
        name,
        privateKey,
        keyId,
        from,
        to,
    };
}
function extensions({ names = [], isAuthority = false, issuer }, keyId) {
    const usage = isAuthority ? [1, 0x06] : [7, 0x80];
    return [
        extension(BASIC_CONSTRAINTS, isAuthority ? sequence(TRUE) : sequence(), { critical: true }),
        // For certificates and revocations, or for a handshake.
        extension(KEY_USAGE, der(0x03, Buffer.from(usage)), { critical: true }),
        extension(SUBJECT_KEY_ID, der(0x04, keyId)),
        extension(AUTHORITY_KEY_ID, sequence(der(0x80, issuer?.keyId ?? keyId))),
        ...(isAuthority ? [] : [extension(EXTENDED_KEY_USAGE, sequence(objectId(SERVER_AUTHENTICATION)))]),
        ...(names.length === 0
            ? []
            : [extension(ALTERNATIVE_NAMES, sequence(...names.map((name) => der(0x82, Buffer.from(name)))))]),
    ];
}
function extension(id, value, { critical = false } = {}) {
    return sequence(objectId(id), ...(critical ? [TRUE] : []), der(0x04, value));
}
function distinguishedName(name) {
    return sequence(der(0x31, sequence(objectId(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}
function time(text) {
    // UTCTime until 2049, GeneralizedTime after (RFC 5280 section 4.1.2.5).
    return text < '2050' ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}
function integer(value) {
    return der(0x02, Buffer.from([value]));
}
function objectId(bytes) {
    return der(0x06, Buffer.from(bytes));
}
function sequence(...parts) {
    return der(0x30, ...parts);
}
function der(tag, ...parts) {
    const content = Buffer.concat(parts);
    const size = content.length;
    const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./.build/src/platform/node/recording/client-environment.js


/** Where systems keep the certificates that they trust. */
const ROOTS = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** Variables that replace the store of a client by a file. */
const STORES = [
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'AWS_CA_BUNDLE',
    'DENO_CERT',
];
/** Returns the certificates that a client trusts in this environment, as PEM. */
function trustedRoots(env) {
    const file = [...STORES.map((name) => env[name]), ...ROOTS].find((path) => path && (0,external_node_fs_.existsSync)(path));
    return file ? (0,external_node_fs_.readFileSync)(file, 'utf8') : external_node_tls_.rootCertificates.join('\n');
}
/**
 * Returns the environment in which clients send their requests through a proxy and trust its authority.
 *
 * @param authority path of the certificate of the authority
 * @param store path of a file with the trusted certificates and that of the authority
 */
function clientEnvironment(env, { port, authority, store }) {
    const proxy = `http://127.0.0.1:${port}`;
    const local = 'localhost,127.0.0.1,::1';
    const java = `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port}`;
    return {
        ...env,
        ...both('http_proxy', proxy),
        ...both('https_proxy', proxy),
        ...both('all_proxy', proxy),
        ...both('no_proxy', local),
        NODE_USE_ENV_PROXY: '1',
        NODE_EXTRA_CA_CERTS: authority,
        ...Object.fromEntries(STORES.map((name) => [name, store])),
        JAVA_TOOL_OPTIONS: [env['JAVA_TOOL_OPTIONS'], java].filter(Boolean).join(' '),
    };
}
/** Clients differ in the letter case that they read. */
function both(name, value) {
    return { [name]: value, [name.toUpperCase()]: value };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/src/platform/node/recording/proxy.js






/** Starts a proxy on the loopback interface that ends TLS for some hosts and hands on everything else. */
async function startProxy(options) {
    const sockets = new Set();
    const keep = (socket) => {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => sockets.delete(socket));
    };
    const contextFor = contexts(options.authority);
    const targets = new WeakMap();
    const inner = (0,external_node_http_.createServer)((request, response) => {
        const target = targets.get(request.socket);
        if (!target)
            return void response.destroy();
        const authority = target.port === 443 ? target.host : `${target.host}:${target.port}`;
        void serve(request, response, `https://${authority}${request.url ?? '/'}`, options);
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        const url = absolute(request.url);
        if (!url)
            return void response.writeHead(400).end();
        if (options.intercepts(url.hostname))
            void serve(request, response, url.href, options);
        else
            void forward(request, response, url);
    });
    server.on('connection', keep);
    server.on('connect', (request, socket, head) => {
        const target = targetOf(request.url ?? '');
        if (!target)
            return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
        if (options.intercepts(target.host)) {
            socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
            if (head.length > 0)
                socket.unshift(head);
            const secure = new external_node_tls_.TLSSocket(socket, {
                isServer: true,
                secureContext: contextFor(target.host),
                ALPNProtocols: ['http/1.1'],
            });
            targets.set(secure, target);
            secure.on('error', () => socket.destroy());
            inner.emit('connection', secure);
            return;
        }
        tunnel(target, socket, head, keep);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        port: server.address().port,
        close() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
/** One certificate for each host, made when it is first asked for. */
function contexts(authority) {
    const made = new Map();
    return (host) => {
        const known = made.get(host);
        if (known)
            return known;
        const { cert, key } = makeCertificate(host, {
            names: [host],
            issuer: authority,
            from: authority.from,
            to: authority.to,
        });
        const context = (0,external_node_tls_.createSecureContext)({ cert: `${cert}${authority.cert}`, key });
        made.set(host, context);
        return context;
    };
}
/** `host:port` of a CONNECT request, without the brackets of IPv6. */
function targetOf(text) {
    const [, host = '', port = ''] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(text) ?? [];
    return host === '' || Number(port) > 65_535 ? null : { host: host.toLowerCase(), port: Number(port) };
}
function absolute(text) {
    try {
        const url = new URL(text ?? '');
        return url.protocol === 'http:' ? url : null;
    }
    catch {
        return null;
    }
}
function tunnel({ host, port }, socket, head, keep) {
    const upstream = (0,external_node_net_.connect)(port, host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket);
        socket.pipe(upstream);
    });
    keep(upstream);
    upstream.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    upstream.on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
}
/** Answers a request that is read: by a mock, or by the host. */
async function serve(request, response, url, { answer, seen }) {
    const method = request.method ?? 'GET';
    const headers = pairs(request.rawHeaders);
    const body = copyOf(request);
    const finish = (status) => seen({ method, url, headers, body: body.text(), status });
    if (!answer) {
        finish(await forward(request, response, new URL(url)));
        return;
    }
    await body.ended;
    const { status, headers: sent, body: text } = answer({ method, url, body: body.text() ?? '' });
    finish(status);
    response.writeHead(status, sent.flatMap(({ name, value }) => [name, value]));
    response.end(method === 'HEAD' || status === 204 || status === 304 ? undefined : text);
}
/** Sends a request on and returns the status of the answer; null: there is none. */
function forward(request, response, url) {
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve) => {
        const upstream = send(url, { method: request.method, headers: withoutProxy(request.rawHeaders) }, (answer) => {
            resolve(answer.statusCode ?? null);
            response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
            answer.pipe(response);
        });
        upstream.on('error', () => {
            resolve(null);
            if (response.headersSent)
                response.destroy();
            else
                response.writeHead(502).end();
        });
        response.on('close', () => upstream.destroy());
        request.pipe(upstream);
    });
}
/** Headers that are meant for a proxy. */
function withoutProxy(raw) {
    return pairs(raw).flatMap(({ name, value }) => (/^proxy-/i.test(name) ? [] : [name, value]));
}
function pairs(raw) {
    return raw.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : []));
}
/** Keeps a body while it is read; one that is too large for a recording is dropped. */
function copyOf(request) {
    const pieces = [];
    let size = 0;
    request.on('data', (piece) => {
        size += piece.length;
        if (size <= sizes/* MOST_BYTES */.u.harEntry)
            pieces.push(piece);
        else
            pieces.length = 0;
    });
    return {
        ended: new Promise((resolve) => {
            request.on('end', resolve);
            request.on('close', resolve);
        }),
        text: () => (size > sizes/* MOST_BYTES */.u.harEntry ? null : Buffer.concat(pieces).toString()),
    };
}

;// CONCATENATED MODULE: ./.build/src/platform/node/recording/record-command.js











const HOUR = 3_600_000;
/**
 * Runs a command behind a recording proxy and returns its exit code. The proxy, the authority that it makes and the files
 * of both last as long as the command.
 *
 * @throws UsageError if the command cannot be started
 */
async function recordCommand(command, options) {
    const authority = makeAuthority();
    const proxy = await startProxy({ ...options, authority });
    // Only its owner can read it.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mde-partner-'));
    try {
        const paths = { authority: (0,external_node_path_.join)(folder, 'authority.pem'), store: (0,external_node_path_.join)(folder, 'trusted.pem') };
        (0,external_node_fs_.writeFileSync)(paths.authority, authority.cert);
        (0,external_node_fs_.writeFileSync)(paths.store, `${trustedRoots(process.env)}\n${authority.cert}`);
        return await run(command, clientEnvironment(process.env, { port: proxy.port, ...paths }));
    }
    finally {
        proxy.close();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** An authority for one run, valid for a day. */
function makeAuthority() {
    const at = (time) => `${new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '')}`;
    const now = clock/* clock */.p.wall();
    return makeCertificate('mde-partner har record', {
        isAuthority: true,
        from: at(now - HOUR),
        to: at(now + 24 * HOUR),
    });
}
/** A terminal sends these to the command too, which decides what to do. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function run([program = '', ...args], env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { stdio: 'inherit', env });
        const passOn = (signal) => void child.kill(signal);
        for (const signal of SIGNALS)
            process.on(signal, passOn);
        const end = () => {
            for (const signal of SIGNALS)
                process.off(signal, passOn);
        };
        child.on('error', (error) => {
            end();
            const why = (0,system_error/* codeOf */.$)(error) === 'ENOENT' ? 'it was not found' : (0,system_error/* codeOf */.$)(error);
            reject(new errors/* UsageError */.e(`cannot run ${(0,quote/* quote */.hD)(program)}: ${why}`, { cause: error }));
        });
        child.on('close', (code, signal) => {
            end();
            // As a shell does.
            resolve(code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0));
        });
    });
}

// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/source-search.js + 2 modules
var source_search = __webpack_require__(39626);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
;// CONCATENATED MODULE: ./.build/src/cli/har-record.js









/**
 * Runs the command and writes what it sent. Returns the exit code of the command; 2 if it succeeded but nothing was
 * recorded, or not everything.
 */
async function recordHar({ command, hosts, mock, output }) {
    const mockFile = mock === null ? null : { name: mock, bytes: (0,caller_file/* readCallerFile */.a)(process.cwd(), mock, sizes/* MOST_BYTES */.u.report) };
    const recorded = await record({ hosts, mockFile }, version/* VERSION */.xv, (reading) => recordCommand(command, reading));
    const file = output ?? options/* RECORDING_FILE */.f;
    const { requests, unwritten, exitCode } = recorded;
    (0,node_output/* writeText */.x3)(file, recorded.pieces, 'follow');
    for (const line of recordedWords(recorded, file))
        (0,node_output/* printDiagnostic */.B$)(line);
    if (requests === 0) {
        const { findHttpDoubles } = await __webpack_require__.e(/* import() */ 5780).then(__webpack_require__.bind(__webpack_require__, 55780));
        (0,node_output/* printDiagnostic */.B$)(nothingSentWords(await findHttpDoubles((0,source_search.sourceSearch)((0,repository_root/* locateRepository */.Z)(process.cwd(), []).root))));
    }
    return exitCode === 0 && (requests === 0 || unwritten > 0) ? 2 : exitCode;
}


/***/ }),

/***/ 83522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyPath)
/* harmony export */ });
/** Returns a path into a document as people write it: `findings[3].path`; empty: the document itself. */
function keyPath(steps) {
    return steps.reduce((path, step) => typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`, '');
}


/***/ }),

/***/ 70702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `\u00fc`.
 */
function isUrl(address, base) {
    try {
        return new URL(address, base) !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 15545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ strippedEntry),
/* harmony export */   o: () => (/* binding */ strippedEntries)
/* harmony export */ });
/* harmony import */ var _api_path_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5721);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88996);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61874);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27076);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61960);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17786);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86410);










/** The place and index of an entry have no effect on how it is judged. */
const PLACE = { line: 1, column: 1 };
/**
 * Returns what the check reads of an entry: method, host, the documented words of the path, the User-Agent, and the
 * paths in a Graph batch. It is judged like the entry itself. An empty entry keeps the others at their index.
 *
 * Null: the entry cannot be judged alike without text that may be a secret.
 */
function strippedEntry(entry, table) {
    const call = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEntry */ .YX)(entry, 0, PLACE, table);
    if (!call)
        return {};
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOf */ .f)(entry);
    for (const url of urlsFor(request, table)) {
        const stripped = { request: { ...methodOf(call), url, ...headersOf(request, call), ...bodyOf(request) } };
        if (isJudgedLike(call, stripped, table))
            return stripped;
    }
    return null;
}
/**
 * Yields what is left of each entry of a file, in order, with memory for one.
 *
 * @param name of the file, for messages
 * @throws UsageError if the file is damaged or too large, or if an entry cannot be stripped: a part of a recording would
 *   look like the whole
 */
function* strippedEntries(name, pieces, table) {
    const mayBeInScope = (0,_recording_js__WEBPACK_IMPORTED_MODULE_4__.scopeTest)(table);
    const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$)(pieces);
    for (;;) {
        const { done, value } = entries.next();
        if (done) {
            if (value.kind === 'complete')
                return;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(name)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalWords */ .WW)(value)}`);
        }
        const { index, place, bytes } = value;
        const fail = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`entry ${index} of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(name)} (line ${place.line}) cannot be stripped: ${why}`);
        if (bytes === null)
            throw fail(`it is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.harEntry)}`);
        const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .roughTextOf */ .Y9)(bytes);
        const stripped = mayBeInScope(text) ? strippedEntry(JSON.parse(text), table) : {};
        if (!stripped)
            throw fail('its URL is not one that the API documents');
        yield stripped;
    }
}
/** Compared for every entry, so that no rule of judging can be forgotten here. */
function isJudgedLike(call, stripped, table) {
    return JSON.stringify((0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEntry */ .YX)(stripped, 0, PLACE, table)) === JSON.stringify(call);
}
function methodOf({ method }) {
    return method === null ? {} : { method };
}
/** URLs without user name, query, fragment and words of the customer, the best first. */
function* urlsFor(request, table) {
    const url = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOf */ .rs)(request);
    if (url) {
        yield `${url.protocol}//${url.host}${(0,_api_path_template_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTemplate */ .M)(url.pathname)}`;
        return;
    }
    const host = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .namedHost */ .O0)(request, table);
    // The port makes it as invalid as the recorded one.
    if (host !== null)
        yield `https://${host}:invalid/`;
}
/** Values are kept of a single User-Agent only: they are not read otherwise. */
function headersOf({ headers }, { userAgent }) {
    if (!headers)
        return {};
    const sent = headers.filter(({ name }) => name.toLowerCase() === 'user-agent');
    if (sent.length > 1)
        return { headers: sent.map(({ name }) => ({ name, value: '' })) };
    if (userAgent !== null)
        return { headers: [{ name: 'User-Agent', value: userAgent }] };
    return { headers: headers.flatMap(({ name }) => (_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .SIMILAR_NAME */ .Wq.test(name) ? [{ name, value: '' }] : [])) };
}
function bodyOf(request) {
    const paths = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .batchedPaths */ .ax)(request);
    if (paths === null)
        return {};
    return { postData: { text: JSON.stringify({ requests: paths.map((path) => ({ url: (0,_api_path_template_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTemplate */ .M)(path) })) }) } };
}


/***/ }),

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ endpointWords),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   ff: () => (/* binding */ credentialWords),
/* harmony export */   fg: () => (/* binding */ endingWords)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51375);



/** `GET /api/machines/{id}`, or the number of the entry if the request could not be read. */
function endpointWords({ method, pathTemplate, index }) {
    return pathTemplate === null ? `entry ${index}` : `${method ?? 'a request to'} ${pathTemplate}`;
}
/** For one call, and for several. */
const DOES = {
    missing: ['does not have the User-Agent', 'do not have the User-Agent'],
    malformed: ['has a malformed User-Agent', 'have a malformed User-Agent'],
    legacy: ['has a User-Agent with a legacy prefix', 'have a User-Agent with a legacy prefix'],
    'name-mismatch': ['has the User-Agent of another product', 'have the User-Agent of another product'],
    'version-mismatch': ['has another version in the User-Agent', 'have another version in the User-Agent'],
    unverifiable: ['could not be checked', 'could not be checked'],
};
/**
 * Describes what a group of calls lacks and what to do.
 *
 * @param wanted the User-Agent to send, ready for output
 */
function groupWords({ fault, count, of, first }, wanted) {
    const { userAgent, problem } = first;
    const shown = [userAgent === null ? '' : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(userAgent), problem ?? ''].join(' ').trim();
    const requests = of === 1 ? 'The only API request' : `${count} of ${of} API requests`;
    const what = `${requests} ${DOES[fault][count === 1 ? 0 : 1]}`;
    const where = `${count === 1 ? ':' : ', first'} ${endpointWords(first)}${shown === '' ? '' : ` (${shown})`}`;
    const advice = fault === 'unverifiable' ? 'Record it with its headers and bodies.' : `Send ${wanted} in every request.`;
    return `${what}${where}. ${advice}`;
}
/** Explains why a file could not be judged to its end; null: it could. */
function endingWords({ ending, entries }) {
    const before = `, so only the first ${entries === 1 ? 'entry was' : `${entries} entries were`} checked`;
    const judged = entries === 0 ? '' : before;
    switch (ending.kind) {
        case 'complete':
            return null;
        case 'unreadable':
            return 'The HAR file cannot be read, because it is not a regular file or access is denied.';
        case 'damaged':
            return `The HAR file is damaged${inEntry(ending)} (${ending.reason})${judged}. Record it again.`;
        case 'too-large':
            return `The HAR file is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.har)}${judged}. Split the recording into several files.`;
        case 'too-many':
            return `The HAR file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CALLS */ .A.toLocaleString('en-US')} API requests${judged}. Record fewer requests.`;
    }
}
/** Explains why a file cannot be stripped, as the end of a sentence. */
function refusalWords(ending) {
    if (ending.kind === 'too-large')
        return `is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.har)} (split it into several files)`;
    const { place, reason } = ending;
    return `is damaged in line ${place.line}, column ${place.column}: ${reason} (record it again)`;
}
function inEntry({ entry }) {
    return entry === null ? '' : ` in entry ${entry}`;
}
/** Describes what a tracked file discloses. */
function credentialWords({ entries, credentials }) {
    const count = credentials?.entries ?? 0;
    return (`The HAR file is tracked by git and contains credentials (${count} of ${entries} ` +
        `${entries === 1 ? 'entry' : 'entries'} ${count === 1 ? 'has' : 'have'} an Authorization header or cookies). ` +
        "Revoke them, and remove the file from git ('mde-partner har strip' writes one without them).");
}


/***/ }),

/***/ 51732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile),
/* harmony export */   a: () => (/* binding */ readCallerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70917);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8996);






const REASONS = {
    EACCES: 'permission is denied',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it does not exist',
};
/**
 * Reads a file that the caller names, in the repository or outside.
 *
 * @param folder absolute path that the file is relative to
 * @param limit most bytes
 * @throws UsageError if it cannot be read, is larger, or is not a regular file
 */
function readCallerFile(folder, file, limit) {
    const fail = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)}: ${why}`, { cause });
    let descriptor;
    try {
        // A pipe without a writer does not block.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!entry.isFile())
            throw fail(entry.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        if (entry.size > limit)
            throw fail(`it is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeText */ .l)(limit)}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(error);
        throw fail(REASONS[code] ?? code, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Whether two paths, relative to the current folder, lead to one existing file. */
function isSameFile(one, other) {
    const [a, b] = [one, other].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }));
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}


/***/ }),

/***/ 66658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/** The only place that reads the machine's time. */
const clock = {
    /** The civil date in UTC, `YYYY-MM-DD`. */
    today: () => new Date().toISOString().slice(0, 10),
    /** Milliseconds since 1970, as in HTTP dates; may decrease. */
    wall: () => Date.now(),
    /** Milliseconds of a monotonic clock. For `performance`, Node would load what measures performance. */
    steady() {
        const [seconds, nanoseconds] = process.hrtime();
        return seconds * 1_000 + nanoseconds / 1_000_000;
    },
    /** Milliseconds of CPU time that all threads of this process have used. */
    cpu() {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1_000;
    },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};


/***/ }),

/***/ 67940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37823);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Milliseconds: longer than git takes to search the largest repositories; a git that hangs must not hang the run. */
const PATIENCE = 120_000;
/** Whether git has hung in this run; it is not called again. */
let hangs = false;
/** Variables that make git use another repository, run a program or change its output. */
const LEFT_OUT = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS']);
/**
 * Returns git's output for a repository, split at NUL bytes, without empty parts. Nothing from the repository runs: its
 * file system monitor is off, git is not searched for in the current folder, no variable selects another repository,
 * and what a partial clone lacks is not fetched.
 *
 * @param root absolute path of a folder
 * @param keepEmpty keeps the empty parts
 * @param most greatest exit code that counts as success
 * @param onComplaint receives what git prints to stderr, also if it succeeds
 * @param patience milliseconds of wall-clock time
 * @returns null if git is missing or fails
 */
function askGit(root, args, { input, most = 0, keepEmpty = false, onComplaint, patience = PATIENCE, } = {}) {
    if (hangs)
        return null;
    const answer = run(root, args, { input, patience, withErrors: onComplaint !== undefined });
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(answer?.error) === 'ETIMEDOUT') {
        hangs = true;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostic */ .B$)(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
    }
    if (!answer || answer.error || answer.status === null || answer.status > most) {
        onComplaint?.(answer?.stderr ?? '');
        return null;
    }
    onComplaint?.(answer.stderr ?? '');
    return answer.stdout.split('\0').filter((piece) => keepEmpty || piece !== '');
}
function run(root, args, { input, patience, withErrors }) {
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
    // Loaded only here: most runs name their manifests and start without it.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
    return started(() => spawnSync('git', [...options, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath),
        env: {
            ...environment,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            NoDefaultCurrentDirectoryInExePath: '1',
            LC_ALL: 'C',
        },
        encoding: 'utf8',
        maxBuffer: _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.gitOutput,
        timeout: patience,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', withErrors ? 'pipe' : 'ignore'],
        ...(input !== undefined && { input }),
    }));
}
/** Returns null if the runtime forbids child processes. */
function started(start) {
    try {
        return start();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 85724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67940);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Folders that contain no files of the partner. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Returns every file of the work tree, tracked or not, sorted by UTF-16 units, without `.git`, `node_modules` and, if
 * git works, ignored files. May include links, folders of nested repositories and deleted files; does not follow them.
 *
 * @param root absolute path of a folder
 */
function listFiles(root) {
    const listed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
    return (listed ?? walk(root)).sort();
}
/** Null if git is missing or fails. */
function listWithGit(root) {
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
    // A file with a merge conflict is listed once per side.
    return listed && [...new Set(listed)].filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)));
}
/**
 * Returns regular files below a folder, with `/`, and links if requested; follows none.
 *
 * @param onUnlisted receives each folder that exists and cannot be listed
 */
function walk(root, { links = false, onUnlisted } = {}) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), () => onUnlisted?.(folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() || (links && entry.isSymbolicLink()))
                files.push(path);
            else if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                folders.push(path);
        }
    }
    return files;
}
function entriesOf(folder, onUnlisted) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'ENOENT')
            onUnlisted();
        return [];
    }
}


/***/ }),

/***/ 68499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository),
/* harmony export */   a: () => (/* binding */ locateExisting)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93023);




/**
 * Finds the repository of the given paths: the nearest parent that contains `.git`, else the current folder, else (for
 * paths outside it, and at the top of the file system) the folder of the first path.
 *
 * @param cwd absolute path of a folder
 * @param paths files, folders or globs, relative to `cwd` or absolute; none: the current folder
 * @param within absolute path of a folder that must contain `cwd` and all paths; if it is the root of a repository,
 *   they must be in that repository; absent: anywhere
 * @throws UsageError if the paths are in two repositories or not allowed by `within`, or `cwd` is not a folder
 */
function locateRepository(cwd, paths, within) {
    if (!statOf(cwd, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the folder ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cwd)} does not exist`);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const given = (paths.length > 0 ? paths : ['.']).map((path) => placed(folder, path));
    if (within !== undefined)
        refuseOutside(within, [folder, ...given.map(({ base }) => base)], [cwd, ...paths]);
    // The top of the file system contains everything and is not a project.
    const holds = (base) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && isInside(folder, base);
    const roots = given.map(({ base }) => rootOf(base) ?? (holds(base) ? folder : existingFolder(base)));
    const root = roots[0];
    refuseTwoRepositories(roots, paths);
    if (within !== undefined && root !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within) && statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[0] ?? cwd)} is in a different repository than the workspace (check out only that repository)`);
    return {
        root,
        paths: given.map((path) => relativeTo(root, path)),
    };
}
/** @param roots one for each path; without paths, that of the current folder */
function refuseTwoRepositories(roots, paths) {
    const other = roots.findIndex((root) => root !== roots[0]);
    if (other !== -1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[0] ?? '.')} and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[other] ?? '.')} are in different repositories (check one at a time)`);
}
function relativeTo(root, { base, glob }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, base).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return glob === '' || path === '' ? path + glob : `${path}/${glob}`;
}
/** Findings elsewhere would be shown, and linked, at lines of the workspace's repository. */
function refuseOutside(within, places, named) {
    const homes = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(within), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within)];
    const outside = places.findIndex((place) => !homes.some((home) => isInside(home, place)));
    if (outside !== -1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(named[outside] ?? '.')} is outside the workspace (use a folder of the checkout)`);
}
/** Splits a path unless a file with exactly that name exists. */
/**
 * The same for a command that only works on what is there.
 *
 * @throws UsageError also if a path leads nowhere; a glob may match nothing
 */
function locateExisting(cwd, paths) {
    for (const path of paths) {
        const { base, glob } = placed(cwd, path);
        if (glob === '' && !statOf(base, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} does not exist`);
    }
    return locateRepository(cwd, paths);
}
function placed(cwd, path) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const parts = slashed.split('/');
    const first = parts.findIndex((part) => /[*?[{]/.test(part));
    if (first === -1 || statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), glob: '' };
    const before = parts.slice(0, first).join('/');
    return {
        base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, slashed.startsWith('/') && before === '' ? '/' : before),
        glob: parts.slice(first).join('/'),
    };
}
/** Returns the nearest folder above a path that contains `.git`. Inside a repository, its links are not followed. */
function rootOf(path) {
    let root = null;
    for (const folder of fromTop(path)) {
        if (!statOf(folder, root === null ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)?.isDirectory())
            break;
        if (statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
            root = folder;
    }
    return root;
}
/** Returns the deepest part of a path that is a folder. */
function existingFolder(path) {
    return fromTop(path).findLast((folder) => statOf(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isDirectory()) ?? path;
}
/** Returns `/`, `/a`, `/a/b` for `/a/b`. */
function fromTop(path) {
    const folders = [path];
    for (let folder = path; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    return folders.reverse();
}
/** Undefined for what is missing or not accessible. */
function statOf(path, stat) {
    try {
        return stat(path);
    }
    catch {
        return undefined;
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}


/***/ }),

/***/ 39626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourceSearch: () => (/* binding */ sourceSearch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/src/platform/node/byte-matcher.js
/** Marks a complete string in the table. */
const FOUND = -1;
/** Marks a transition that was not needed yet. No row begins there. */
const UNKNOWN = 0;
/**
 * Searches for all strings at once (Aho-Corasick), ignoring ASCII letter case, in UTF-8 and in UTF-16 of either byte
 * order. Takes time proportional to the bytes, for any number of strings.
 */
function byteMatcher(strings) {
    const patterns = strings.flatMap((text) => {
        const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        // Without the last byte, UTF-16 is the same in either byte order.
        return [Buffer.from(lower, 'utf8'), Buffer.from(lower, 'utf16le').subarray(0, -1)];
    });
    const classes = byteClasses(patterns);
    const { table, start, compute } = transitions(patterns, classes);
    let state = start;
    return {
        reset: () => {
            state = start;
        },
        feed: (bytes, length) => {
            for (let at = 0; at < length; at++) {
                const column = classes[bytes[at]];
                const next = table[state + column];
                state = next === UNKNOWN ? compute(state, column) : next;
                if (state === FOUND)
                    return true;
            }
            return false;
        },
    };
}
/** A small number for each byte in a pattern; 0 for all others. */
function byteClasses(patterns) {
    const classes = new Uint8Array(256);
    let last = 0;
    for (const pattern of patterns)
        for (const byte of pattern)
            if (classes[byte] === 0)
                classes[byte] = ++last;
    for (let upper = 65; upper <= 90; upper++)
        classes[upper] = classes[upper + 32];
    return classes;
}
/** A small scan needs few of the transitions, so each is computed when it is first needed. */
function transitions(patterns, classes) {
    const width = Math.max(...classes) + 1;
    const states = trie(patterns, classes);
    const table = new Int32Array((states.length + 1) * width);
    /** The longest proper suffix of a state that is a state, by number of the state. */
    const suffixes = new Int32Array(states.length + 1);
    const start = width;
    const compute = (state, column) => {
        const own = states[state / width - 1]?.next.get(column);
        // A suffix is shorter than its state, so this ends.
        const ofSuffix = state === start ? start : step(suffixes[state / width], column);
        let next = ofSuffix;
        if (own !== undefined && ofSuffix !== FOUND) {
            suffixes[own + 1] = ofSuffix;
            next = states[own]?.complete ? FOUND : (own + 1) * width;
        }
        table[state + column] = next;
        return next;
    };
    const step = (state, column) => {
        const known = table[state + column];
        return known === UNKNOWN ? compute(state, column) : known;
    };
    return { table, start, compute };
}
function trie(patterns, classes) {
    const states = [{ next: new Map(), complete: false }];
    for (const pattern of patterns) {
        let state = states[0];
        for (const byte of pattern) {
            const column = classes[byte];
            const known = state.next.get(column);
            if (known === undefined) {
                state.next.set(column, states.length);
                state = { next: new Map(), complete: false };
                states.push(state);
            }
            else
                state = states[known];
        }
        state.complete = true;
    }
    return states;
}

// EXTERNAL MODULE: ./.build/src/platform/node/git.js
var git = __webpack_require__(67940);
// EXTERNAL MODULE: ./.build/src/platform/node/list-files.js
var list_files = __webpack_require__(85724);
;// CONCATENATED MODULE: ./.build/src/platform/node/list-sources.js




/** `H 100644 <id> 0\tpath`, tracked; `? path`, untracked; `S`: a sparse checkout leaves it out. */
const LIST = ['ls-files', '-s', '-t', '--cached', '--others', '--exclude-standard', '-z'];
const TRACKED = /^(\S) (\d{6}) \S+ \d\t([\s\S]+)$/;
/** @param root absolute path of a folder */
function listSources(root) {
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }))
        return walked(root, { isRefused: false });
    let complaint = '';
    const listed = (0,git/* askGit */.g)(root, LIST, { onComplaint: (text) => (complaint = text) });
    return listed
        ? sorted(root, listed, unlisted(complaint))
        : walked(root, { isRefused: /dubious ownership|safe\.directory/.test(complaint) });
}
function walked(root, { isRefused }) {
    const absent = [];
    const onUnlisted = (path) => void absent.push({ path, reason: 'unlisted' });
    return { files: (0,list_files/* walk */.G)(root, { links: true, onUnlisted }).sort(), submodules: [], absent, isRefused };
}
/** Folders that git could not list: `warning: could not open directory 'private/': Permission denied`. */
function unlisted(complaint) {
    const folders = [...complaint.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
    return folders.map(([, path]) => ({ path: path, reason: 'unlisted' }));
}
function sorted(root, listed, absent) {
    const files = new Set();
    const submodules = [];
    for (const line of listed) {
        const tracked = TRACKED.exec(line);
        if (!tracked) {
            const path = line.slice(2);
            // A folder of another repository ends with a slash.
            if (!path.endsWith('/') && !isInstalled(path))
                files.add(path);
            continue;
        }
        const [, tag, mode, path] = tracked;
        if (mode === '160000') {
            const inner = filesIn(root, path);
            if (inner.length === 0)
                absent.push({ path, reason: 'submodule' });
            else
                submodules.push(path);
            for (const one of inner)
                files.add(one);
        }
        else if (tag === 'S' && !isThere((0,external_node_path_.join)(root, path)))
            absent.push({ path, reason: 'sparse' });
        else
            files.add(path);
    }
    return { files: [...files].sort(), submodules, absent, isRefused: false };
}
/** Whether a package manager installed it; a committed file does not count. */
function isInstalled(path) {
    return path.split('/').includes('node_modules');
}
function filesIn(root, folder) {
    try {
        if ((0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).length === 0)
            return [];
    }
    catch {
        // Not checked out.
        return [];
    }
    return (0,list_files/* walk */.G)((0,external_node_path_.join)(root, folder), { links: true }).map((path) => `${folder}/${path}`);
}
/** Returns where a link leads, relative to the root; null: outside the root, or nowhere. */
function linkTarget(root, path) {
    try {
        const target = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)));
        return target === '..' || target.startsWith(`..${external_node_path_.sep}`) ? null : target.split(external_node_path_.sep).join('/');
    }
    catch {
        // It leads nowhere.
        return null;
    }
}
/** What is in a folder that cannot be searched may be there. */
function isThere(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
;// CONCATENATED MODULE: ./.build/src/platform/node/source-search.js





/** Bytes read at a time. */
const PIECE = 1_048_576;
/**
 * Searches a checkout by reading every requested file: `git grep` would apply attributes, ignore rules and settings of
 * the repository, and treats UTF-16 as binary.
 *
 * @param root absolute path of the repository
 */
function sourceSearch(root) {
    let listing;
    let buffer;
    const listed = () => {
        listing ??= listSources(root);
        return listing;
    };
    return {
        files: () => listed().files,
        find: async (strings, isWanted, among = listed().files) => {
            if (strings.length === 0)
                return [];
            const wanted = among.filter(isWanted);
            if (wanted.length === 0)
                return [];
            buffer ??= Buffer.allocUnsafe(PIECE);
            const [matcher, piece] = [byteMatcher(strings), buffer];
            return wanted.filter((path) => holds(root, path, matcher, piece));
        },
        target: (path) => (isLink((0,external_node_path_.join)(root, path)) ? linkTarget(root, path) : path),
        isForeign: (path) => listed().submodules.some((folder) => path.startsWith(`${folder}/`)),
        absent: () => listed().absent,
        isRefused: () => listed().isRefused,
    };
}
function isLink(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        // Its folder cannot be searched: who reads it says so.
        return false;
    }
}
/**
 * What exists but cannot be read, and what a link outside leads to, may contain anything: the next reader reports why.
 */
function holds(root, path, matcher, buffer) {
    matcher.reset();
    let handle = null;
    try {
        handle = openRegular(root, path);
        if (handle === null)
            return false;
        for (let length = read(handle, buffer); length > 0; length = read(handle, buffer))
            if (matcher.feed(buffer, length))
                return true;
        return false;
    }
    catch (error) {
        return path.includes(NO_TEXT) || !NOTHING_THERE.has((0,system_error/* codeOf */.$)(error));
    }
    finally {
        if (handle !== null)
            (0,external_node_fs_.closeSync)(handle);
    }
}
/** Occurs in a name whose bytes are not UTF-8, with which it cannot be opened. */
const NO_TEXT = '\uFFFD';
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);
/** Null for what is not a file. @throws if it cannot be opened, or is a link that leads out of the repository */
function openRegular(root, path) {
    const cannotTell = external_node_fs_.constants.O_NOFOLLOW === undefined && isLink((0,external_node_path_.join)(root, path));
    const handle = cannotTell ? openTarget(root, path) : openFile(root, path);
    if ((0,external_node_fs_.fstatSync)(handle).isFile())
        return handle;
    (0,external_node_fs_.closeSync)(handle);
    return null;
}
function openFile(root, path) {
    try {
        // So that a pipe does not block.
        return (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (isLink((0,external_node_path_.join)(root, path)))
            return openTarget(root, path);
        throw error;
    }
}
function openTarget(root, path) {
    const target = linkTarget(root, path);
    if (target === null)
        throw new Error('it leads out of the repository');
    return openFile(root, target);
}
function read(handle, buffer) {
    return (0,external_node_fs_.readSync)(handle, buffer, 0, buffer.length, null);
}


/***/ }),

/***/ 90084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   Yg: () => (/* binding */ VERSION_TEMPLATE),
/* harmony export */   h2: () => (/* binding */ isMissingVersion)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** The manifest's own template, filled from the version file or the tag; only at the end of `userAgent`. */
const VERSION_TEMPLATE = '{version}';
/**
 * Text that a template engine, a shell or a format function should have replaced. `$` and `%` are valid in a token (RFC
 * 9110, section 5.6.2), so the grammar alone accepts `%s` and `$VERSION`.
 */
const HOLE = new RegExp([
    String.raw `\{\{[^{}]*\}\}`,
    String.raw `[$#]?\{[^{}]*\}`,
    String.raw `\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw `%\([^()]*\)[a-z]`,
    String.raw `%(?:\d\$)?s`,
    String.raw `%[div](?![A-Za-z\d])`,
    String.raw `%[A-Za-z_]\w*%`,
    String.raw `\$[A-Za-z_]\w*`,
    String.raw `__[A-Za-z]\w*?__`,
].join('|'), 'g');
/** Names in the documented pattern and similar names, as normal forms. */
const PLACEHOLDER_PARTS = [
    /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$/,
    /^(?:your|my)app(?:name)?$/,
    /^(?:todo|tbd|fixme|changeme|placeholder)$/,
];
/** What programs print if a version is missing. */
const MISSING_VERSIONS = [
    /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$/i,
    /(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i,
];
/** Returns every hole, in order. */
function holesOf(text) {
    return [...text.matchAll(HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function isPlaceholderPart(part) {
    const normal = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part);
    return PLACEHOLDER_PARTS.some((pattern) => pattern.test(normal));
}
function isMissingVersion(version) {
    return MISSING_VERSIONS.some((pattern) => pattern.test(version));
}


/***/ })

};

export const id = 2492;
export const ids = [2492];
export const modules = {

/***/ 99117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ isBlob)
});

// EXTERNAL MODULE: ./node_modules/@noble/hashes/_md.js
var _md = __webpack_require__(99792);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./node_modules/@noble/hashes/legacy.js
/**

SHA1 (RFC 3174), MD5 (RFC 1321), and RIPEMD160 legacy, weak hash functions.
RFC 2286 only covers HMAC-RIPEMD160 wrapper material and test vectors,
not the base RIPEMD-160 compression spec.
Don't use them in a new protocol. What "weak" means:

- Collisions can be made with 2^18 effort in MD5, 2^60 in SHA1, 2^80 in RIPEMD160.
- No practical pre-image attacks (only theoretical, 2^123.4)
- HMAC seems kinda ok: https://www.rfc-editor.org/rfc/rfc6151
 * @module
 */


/** Initial SHA-1 state from RFC 3174 \u00a76.1. */
const SHA1_IV = /* @__PURE__ */ Uint32Array.from([
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
]);
// Reusable 80-word SHA-1 message schedule buffer.
const SHA1_W = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA1 legacy hash class. */
class _SHA1 extends _md/* HashMD */.ol {
    A = SHA1_IV[0] | 0;
    B = SHA1_IV[1] | 0;
    C = SHA1_IV[2] | 0;
    D = SHA1_IV[3] | 0;
    E = SHA1_IV[4] | 0;
    constructor() {
        super(64, 20, 8, false);
    }
    get() {
        const { A, B, C, D, E } = this;
        return [A, B, C, D, E];
    }
    set(A, B, C, D, E) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            SHA1_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 80; i++)
            SHA1_W[i] = (0,utils/* rotl */.aZ)(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
        // Compression function main loop, 80 rounds
        let { A, B, C, D, E } = this;
        for (let i = 0; i < 80; i++) {
            let F, K;
            if (i < 20) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                K = 0x5a827999;
            }
            else if (i < 40) {
                F = B ^ C ^ D;
                K = 0x6ed9eba1;
            }
            else if (i < 60) {
                F = (0,_md/* Maj */.TQ)(B, C, D);
                K = 0x8f1bbcdc;
            }
            else {
                F = B ^ C ^ D;
                K = 0xca62c1d6;
            }
            const T = ((0,utils/* rotl */.aZ)(A, 5) + F + E + K + SHA1_W[i]) | 0;
            E = D;
            D = C;
            C = (0,utils/* rotl */.aZ)(B, 30);
            B = A;
            A = T;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        this.set(A, B, C, D, E);
    }
    roundClean() {
        (0,utils/* clean */.uH)(SHA1_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * SHA1 (RFC 3174) legacy hash function. It was cryptographically broken.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA1.
 * ```ts
 * sha1(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha1 = /* @__PURE__ */ (0,utils/* createHasher */.qj)(() => new _SHA1());
/** RFC 1321 `T[i]` uses `floor(2^32 * abs(sin(i)))`; this is the shared `2^32` scale factor. */
const p32 = /* @__PURE__ */ Math.pow(2, 32);
/** RFC 1321 `T[1..64]` table. */
const K = /* @__PURE__ */ Array.from({ length: 64 }, (_, i) => Math.floor(p32 * Math.abs(Math.sin(i + 1))));
/** MD5 initial state from RFC 1321, stored as 4 u32 words. */
const MD5_IV = /* @__PURE__ */ SHA1_IV.slice(0, 4);
// Reusable 16-word MD5 message block buffer.
const MD5_W = /* @__PURE__ */ new Uint32Array(16);
// RFC 1321 \u00a73.4 per-round rotate amounts, flattened to 64 entries so the round loop
// avoids allocating a 4-element array literal every round (measured ~5% of md5).
const MD5_SHIFTS = /* @__PURE__ */ (() => {
    const S = [
        [7, 12, 17, 22],
        [5, 9, 14, 20],
        [4, 11, 16, 23],
        [6, 10, 15, 21],
    ];
    return Uint8Array.from({ length: 64 }, (_, i) => S[Math.floor(i / 16)][i % 4]);
})();
/** Internal MD5 legacy hash class. */
class _MD5 extends _md/* HashMD */.ol {
    A = MD5_IV[0] | 0;
    B = MD5_IV[1] | 0;
    C = MD5_IV[2] | 0;
    D = MD5_IV[3] | 0;
    constructor() {
        super(64, 16, 8, true);
    }
    get() {
        const { A, B, C, D } = this;
        return [A, B, C, D];
    }
    set(A, B, C, D) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            MD5_W[i] = view.getUint32(offset, true);
        // Compression function main loop, 64 rounds
        let { A, B, C, D } = this;
        for (let i = 0; i < 64; i++) {
            let F, g;
            if (i < 16) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                g = i;
            }
            else if (i < 32) {
                // RFC 1321 round 2 uses G(B,C,D) = (B & D) | (C & ~D), which is `Chi(D, B, C)`.
                F = (0,_md/* Chi */.r9)(D, B, C);
                g = (5 * i + 1) % 16;
            }
            else if (i < 48) {
                F = B ^ C ^ D;
                g = (3 * i + 5) % 16;
            }
            else {
                F = C ^ (B | ~D);
                g = (7 * i) % 16;
            }
            F = F + A + K[i] + MD5_W[g];
            A = D;
            D = C;
            C = B;
            B = B + (0,utils/* rotl */.aZ)(F, MD5_SHIFTS[i]);
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        this.set(A, B, C, D);
    }
    roundClean() {
        (0,utils/* clean */.uH)(MD5_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * MD5 (RFC 1321) legacy hash function. It was cryptographically broken.
 * MD5 architecture is similar to SHA1, with some differences:
 * - Reduced output length: 16 bytes (128 bit) instead of 20
 * - 64 rounds, instead of 80
 * - Little-endian: could be faster, but will require more code
 * - Non-linear index selection: huge speed-up for unroll
 * - Per round constants: more memory accesses, additional speed-up for unroll
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with MD5.
 * ```ts
 * md5(new Uint8Array([97, 98, 99]));
 * ```
 */
const md5 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _MD5())));
// RIPEMD-160
// Permutation repeatedly applied to derive the later RIPEMD-160 message-order tables.
const Rho160 = /* @__PURE__ */ Uint8Array.from([
    7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
]);
const Id160 = /* @__PURE__ */ (() => Uint8Array.from(new Array(16).fill(0).map((_, i) => i)))();
const Pi160 = /* @__PURE__ */ (() => Id160.map((i) => (9 * i + 5) % 16))();
// Five left/right message-word orderings for the RIPEMD-160 dual-lane rounds.
const idxLR = /* @__PURE__ */ (() => {
    const L = [Id160];
    const R = [Pi160];
    const res = [L, R];
    for (let i = 0; i < 4; i++)
        for (let j of res)
            j.push(j[i].map((k) => Rho160[k]));
    return res;
})();
const idxL = /* @__PURE__ */ (() => idxLR[0])();
const idxR = /* @__PURE__ */ (() => idxLR[1])();
// const [idxL, idxR] = idxLR;
// Base per-group shift table before the left/right message-order permutations are applied.
const shifts160 = /* @__PURE__ */ [
    [11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8],
    [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7],
    [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9],
    [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6],
    [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5],
].map((i) => Uint8Array.from(i));
const shiftsL160 = /* @__PURE__ */ idxL.map((idx, i) => idx.map((j) => shifts160[i][j]));
const shiftsR160 = /* @__PURE__ */ idxR.map((idx, i) => idx.map((j) => shifts160[i][j]));
// Five left-lane additive constants for RIPEMD-160.
const Kl160 = /* @__PURE__ */ Uint32Array.from([
    0x00000000, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e,
]);
// Five right-lane additive constants for RIPEMD-160.
const Kr160 = /* @__PURE__ */ Uint32Array.from([
    0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0x00000000,
]);
// Called `f()` in the spec; valid `group` values are 0..4, and out-of-range
// inputs currently fall through to the group-4 branch.
function ripemd_f(group, x, y, z) {
    if (group === 0)
        return x ^ y ^ z;
    if (group === 1)
        return (x & y) | (~x & z);
    if (group === 2)
        return (x | ~y) ^ z;
    if (group === 3)
        return (x & z) | (y & ~z);
    return x ^ (y | ~z);
}
// Reusable 16-word RIPEMD-160 message block buffer.
const BUF_160 = /* @__PURE__ */ new Uint32Array(16);
/**
 * Internal RIPEMD-160 legacy hash class.
 * RFC 2286 only adds HMAC-RIPEMD160 material, not the core hash specification.
 */
class _RIPEMD160 extends _md/* HashMD */.ol {
    h0 = 0x67452301 | 0;
    h1 = 0xefcdab89 | 0;
    h2 = 0x98badcfe | 0;
    h3 = 0x10325476 | 0;
    h4 = 0xc3d2e1f0 | 0;
    constructor() {
        super(64, 20, 8, true);
    }
    get() {
        const { h0, h1, h2, h3, h4 } = this;
        return [h0, h1, h2, h3, h4];
    }
    set(h0, h1, h2, h3, h4) {
        this.h0 = h0 | 0;
        this.h1 = h1 | 0;
        this.h2 = h2 | 0;
        this.h3 = h3 | 0;
        this.h4 = h4 | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            BUF_160[i] = view.getUint32(offset, true);
        // prettier-ignore
        let al = this.h0 | 0, ar = al, bl = this.h1 | 0, br = bl, cl = this.h2 | 0, cr = cl, dl = this.h3 | 0, dr = dl, el = this.h4 | 0, er = el;
        // Instead of iterating 0 to 80, we split it into 5 groups
        // And use the groups in constants, functions, etc. Much simpler
        for (let group = 0; group < 5; group++) {
            const rGroup = 4 - group;
            const hbl = Kl160[group], hbr = Kr160[group]; // prettier-ignore
            const rl = idxL[group], rr = idxR[group]; // prettier-ignore
            const sl = shiftsL160[group], sr = shiftsR160[group]; // prettier-ignore
            for (let i = 0; i < 16; i++) {
                const tl = ((0,utils/* rotl */.aZ)(al + ripemd_f(group, bl, cl, dl) + BUF_160[rl[i]] + hbl, sl[i]) + el) | 0;
                al = el, el = dl, dl = (0,utils/* rotl */.aZ)(cl, 10) | 0, cl = bl, bl = tl; // prettier-ignore
            }
            // 2 loops are 10% faster
            for (let i = 0; i < 16; i++) {
                const tr = ((0,utils/* rotl */.aZ)(ar + ripemd_f(rGroup, br, cr, dr) + BUF_160[rr[i]] + hbr, sr[i]) + er) | 0;
                ar = er, er = dr, dr = (0,utils/* rotl */.aZ)(cr, 10) | 0, cr = br, br = tr; // prettier-ignore
            }
        }
        // Add the compressed chunk to the current hash value
        // Final recombination cross-adds the left/right lane accumulators into the next h0..h4 order.
        this.set((this.h1 + cl + dr) | 0, (this.h2 + dl + er) | 0, (this.h3 + el + ar) | 0, (this.h4 + al + br) | 0, (this.h0 + bl + cr) | 0);
    }
    roundClean() {
        (0,utils/* clean */.uH)(BUF_160);
    }
    destroy() {
        this.destroyed = true;
        (0,utils/* clean */.uH)(this.buffer);
        this.set(0, 0, 0, 0, 0);
    }
}
/**
 * RIPEMD-160 - a legacy hash function from 1990s.
 * RFC 2286 only covers HMAC-RIPEMD160 test material; the links below point
 * at the base RIPEMD-160 references.
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160.html}
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160/pdf/AB-9601/AB-9601.pdf}
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with RIPEMD-160.
 * ```ts
 * ripemd160(new Uint8Array([97, 98, 99]));
 * ```
 */
const ripemd160 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _RIPEMD160())));

;// CONCATENATED MODULE: ./.build/src/core/blob-id.js


/** Whether git gives a file this blob id. A file checked out with CRLF may be stored with LF. */
function isBlob(bytes, id) {
    return blobId(bytes) === id || blobId(withoutCarriageReturns(bytes)) === id;
}
function blobId(bytes) {
    return (0,utils/* bytesToHex */.My)(sha1
        .create()
        .update((0,utils/* utf8ToBytes */.AI)(`blob ${bytes.length}\0`))
        .update(bytes)
        .digest());
}
function withoutCarriageReturns(bytes) {
    return bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a);
}


/***/ }),

/***/ 19545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readHunks),
/* harmony export */   i: () => (/* binding */ readDiff)
/* harmony export */ });
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Parses the hunks of one file: what follows `+++`, or the `patch` of GitHub's API. Skips everything else. */
function readHunks(patch) {
    return read(patch.split('\n'), 0).hunks;
}
/** Parses the output of `git diff` with the prefixes `a/` and `b/` and any amount of context. */
function readDiff(text) {
    const lines = text.split('\n');
    const files = [];
    let at = 0;
    while (at < lines.length) {
        const header = lines[at++];
        if (!header.startsWith(HEADER))
            continue;
        let path = pathOf(header);
        let isBinary = false;
        for (; at < lines.length && !isEnd(lines[at]); at++) {
            const line = lines[at];
            if (line.startsWith('rename to ') || line.startsWith('copy to '))
                path = unquoted(line.slice(line.indexOf(' to ') + 4));
            else if (line.startsWith('Binary files '))
                isBinary = true;
        }
        const { hunks, next } = read(lines, at);
        files.push({ path, hunks, isBinary });
        at = next;
    }
    return files;
}
const HEADER = 'diff --git ';
function isEnd(line) {
    return line.startsWith('@@ ') || line.startsWith(HEADER);
}
/** Both paths are equal unless a line `rename to` follows, so the header consists of two halves. */
function pathOf(header) {
    const names = header.slice(HEADER.length);
    return unquoted(names.slice((names.length + 1) / 2)).replace(/^b\//, '');
}
/** Lines of a body are counted, not recognized: a removed line may look like a header. */
function read(lines, from) {
    const hunks = [];
    let at = from;
    while (at < lines.length && !lines[at].startsWith(HEADER)) {
        const match = HUNK.exec(lines[at++]);
        if (!match)
            continue;
        const [, oldCount = '1', start, newCount = '1'] = match;
        const count = Number(newCount);
        const first = count === 0 ? Number(start) + 1 : Number(start);
        const body = readBody(lines, at, { old: Number(oldCount), new: count, line: first });
        hunks.push({ first, last: first + count - 1, changes: body.changes });
        at = body.next;
    }
    return { hunks, next: at };
}
function readBody(lines, from, left) {
    const changes = [];
    let at = from;
    let added = 0;
    let removed = [];
    const close = () => {
        if (added + removed.length > 0)
            changes.push({ start: added > 0 ? left.line - added : left.line - 1, count: added, removed });
        added = 0;
        removed = [];
    };
    while (at < lines.length && (left.old > 0 || left.new > 0)) {
        const line = lines[at++];
        if (line.startsWith('-')) {
            removed.push(line.slice(1));
            left.old--;
        }
        else if (line.startsWith('+')) {
            added++;
            left.line++;
            left.new--;
        }
        else if (!line.startsWith('\\')) {
            close();
            left.line++;
            left.old--;
            left.new--;
        }
    }
    close();
    return { changes, next: at };
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Parses a path as git writes it if it contains control characters, quotes or backslashes: quoted, bytes in octal. */
function unquoted(name) {
    if (!name.startsWith('"') || !name.endsWith('"'))
        return name;
    const bytes = [];
    for (const [, octal, escaped, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (escaped !== undefined)
            bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
        else
            for (const byte of new TextEncoder().encode(plain))
                bytes.push(byte);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ loadGitHubClient),
/* harmony export */   S4: () => (/* binding */ allPages)
/* harmony export */ });
/* unused harmony export gitHubClient */
/* harmony import */ var _node_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);
/* harmony import */ var _node_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12707);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35897);




/** Milliseconds before the second and the third attempt of a read. */
const PAUSES = [1000, 3000];
/** Most milliseconds that a client waits for rate limits, in total. */
const MOST_WAIT = 60_000;
/** Milliseconds until a request is aborted. */
const TIME_LIMIT = 20_000;
const PER_PAGE = 100;
/** Most pages of a list that are read; a pull request has at most 3,000 files, and few have 10,000 comments. */
const MOST_PAGES = 100;
function gitHubClient(send, clock) {
    let left = MOST_WAIT;
    const waitFor = async (headers) => {
        const wait = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .askedWait */ .Uy)(headers, clock.now());
        if (wait > left)
            return false;
        // Without a minimum wait, a server that always sends 0 would keep this going forever.
        left -= Math.max(wait, 1000);
        await clock.sleep(wait);
        return true;
    };
    return {
        async request(route, parameters) {
            for (let tries = 0;; tries++) {
                const { outcome, headers } = await exchange(send, route, parameters);
                const delay = route.startsWith('GET ') ? PAUSES[tries] : undefined;
                if (outcome.kind === 'limited' && (await waitFor(headers)))
                    continue;
                if (outcome.kind !== 'broken' || delay === undefined)
                    return outcome;
                await clock.sleep(delay);
            }
        },
    };
}
async function exchange(send, route, parameters) {
    try {
        const answer = await send(route, parameters);
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(answer), headers: answer.headers };
    }
    catch (error) {
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(null, (0,_node_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)), headers: {} };
    }
}
/**
 * Returns all pages of a list; the first failure ends it.
 *
 * @param listOf returns the list in a response; absent: the response is the list
 */
async function allPages(client, route, parameters, listOf = (data) => data) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const outcome = await client.request(route, { ...parameters, per_page: PER_PAGE, page });
        if (outcome.kind !== 'ok')
            return outcome;
        const list = listOf(outcome.data);
        if (!Array.isArray(list))
            return { kind: 'broken', status: 200, reason: 'but the answer has no list' };
        all.push(...list);
        if (!outcome.hasNext)
            return { kind: 'ok', data: all, hasNext: false };
    }
    return { kind: 'broken', status: 200, reason: `but the list has more than ${MOST_PAGES} pages` };
}
/**
 * Returns a client based on GitHub's toolkit, which is loaded only if a channel needs it: a default run makes no
 * request.
 *
 * @param environment `GITHUB_API_URL` names the server, including GitHub Enterprise Server
 */
async function loadGitHubClient(environment, { token, userAgent }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 90263));
    const silent = () => undefined;
    // By default, it prints warnings with the server's text on the console.
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const baseUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const octokit = getOctokit(token, { baseUrl, userAgent, log });
    const send = async (route, parameters) => {
        try {
            const request = { signal: AbortSignal.timeout(TIME_LIMIT), log };
            const { status, headers, data } = await octokit.request(route, { ...parameters, request });
            return { status, headers, data };
        }
        catch (error) {
            const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response');
            if (!isAnswer(response))
                throw error;
            return response;
        }
    };
    return gitHubClient(send, { now: _node_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.wall, sleep: _node_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.sleep });
}
function isAnswer(value) {
    return typeof (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'status') === 'number' && typeof (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'headers') === 'object';
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubEvent)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35897);

function gitHubEvent(environment) {
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .Md)(environment);
    const pull = payload['pull_request'];
    return {
        name: environment['GITHUB_EVENT_NAME'] ?? '',
        repository: repositoryOf(environment['GITHUB_REPOSITORY']),
        pullRequest: numberOf(payload),
        headSha: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(pull, 'head', 'sha') ?? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'head_sha') ?? (environment['GITHUB_SHA'] || null),
        baseSha: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(pull, 'base', 'sha') ?? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'base_sha') ?? beforePush(payload),
        isFork: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(pull) && !isSameRepository((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(pull, 'base', 'repo'), (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(pull, 'head', 'repo')),
        isDependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
/** Returns the number of the pull request; for some events, only the payload itself has it. */
function numberOf(payload) {
    const pull = payload['pull_request'];
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(pull, 'number') ?? ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(pull) ? payload['number'] : undefined);
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function repositoryOf(name) {
    const [owner, repo, ...more] = (name ?? '').split('/');
    return owner && repo && more.length === 0 ? { owner, repo } : null;
}
/** A new branch has no previous commit, for which GitHub writes zeros. */
function beforePush(payload) {
    const before = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'before');
    return before && !/^0+$/.test(before) ? before : null;
}
/** The field `fork` is not enough: a pull request inside a repository that is itself a fork has it too. */
function isSameRepository(base, head) {
    for (const key of ['id', 'full_name']) {
        const [one, other] = [(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(base, key), (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(head, key)];
        if (one !== undefined && other !== undefined)
            return one === other;
    }
    return false;
}


/***/ }),

/***/ 12707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35897);


/** @param answer null: no response, because of the `reason` */
function outcomeOf(answer, reason = 'no answer') {
    if (!answer)
        return { kind: 'broken', status: null, reason };
    const { status, headers, data } = answer;
    if (status >= 200 && status <= 299) {
        // A body that is not complete JSON is kept as text.
        if (status !== 204 && (typeof data !== 'object' || data === null))
            return { kind: 'broken', status, reason: 'but the answer is incomplete' };
        return { kind: 'ok', data, hasNext: /\brel="?next\b/.test(String(headers['link'] ?? '')) };
    }
    return { kind: kindOf(answer), status, reason: said(data) };
}
function kindOf(answer) {
    const { status } = answer;
    if (isLimit(answer))
        return 'limited';
    if (status === 401 || status === 403 || status === 404)
        return 'forbidden';
    return status >= 400 && status <= 499 && status !== 408 ? 'refused' : 'broken';
}
function isLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
        /rate limit/i.test((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'message') ?? ''));
}
function said(data) {
    const message = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'message') : null;
    return message === null ? '' : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message);
}
/**
 * Returns the milliseconds to wait for a rate limit: `retry-after` in seconds, else until `x-ratelimit-reset`, else a
 * minute. Source: GitHub's documentation of rate limits.
 *
 * @param now milliseconds since 1970
 */
function askedWait(headers, now) {
    const after = secondsOf(headers['retry-after']);
    if (after !== null)
        return after * 1000;
    const reset = secondsOf(headers['x-ratelimit-reset']);
    const isSpent = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return isSpent && reset !== null ? Math.max(0, reset * 1000 - now) : 60_000;
}
function secondsOf(value) {
    return value !== undefined && /^\d{1,12}$/.test(String(value)) ? Number(value) : null;
}
/** `GitHub answered 403, 'Resource not accessible by integration'`; not yet safe to print. */
function failureWords({ kind, status, reason }) {
    if (status === null)
        return `GitHub could not be reached (${reason})`;
    const limit = kind === 'limited' ? ', too many requests' : '';
    return `GitHub responded with status ${status}${limit}${reason === '' ? '' : `, ${reason}`}`;
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ fileChanges),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   sI: () => (/* binding */ pullRequestFiles)
/* harmony export */ });
/* harmony import */ var _core_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19545);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87356);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35897);



/** Most files that GitHub lists. Source: its documentation of "List pull requests files". */
const MOST_FILES = 3000;
async function pullRequestFiles(client, { repository, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const list = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)(client, route, { ...repository, pull_number: pullRequest });
    return list.kind === 'ok' ? { ...list, data: list.data.flatMap((one) => fileOf(one) ?? []) } : list;
}
function fileOf(one) {
    const path = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'filename');
    if (path === null)
        return null;
    const status = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'status') ?? '';
    const patch = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'patch');
    const isMovedOnly = patch === null && status === 'renamed' && countOf(one) === 0;
    return {
        path,
        from: status === 'renamed' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'previous_filename') : null,
        status,
        blob: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'sha'),
        hunks: patch === null ? (isMovedOnly ? [] : null) : (0,_core_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .readHunks */ .c)(patch),
    };
}
/** Number of lines added or removed; null: unknown. */
function countOf(one) {
    return one.changes ?? null;
}
/**
 * Converts it to a change of the files that are checked. If the file on disk is not that of the head (a merge commit is
 * checked, or line ends differ), its lines are unknown.
 *
 * @param isOnDisk whether a path has the content with that id
 */
function fileChanges(files, isOnDisk) {
    return files.map(({ path, from, status, blob, hunks }) => {
        const lines = hunks?.flatMap(({ changes }) => changes) ?? [];
        const isKnown = hunks !== null && blob !== null && status !== 'added' && status !== 'removed';
        return isKnown && isOnDisk(path, blob)
            ? { path, from, lines }
            : { path, from, lines: 'all', removed: lines.flatMap(({ removed }) => removed) };
    });
}


/***/ })

};

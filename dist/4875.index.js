export const id = 4875;
export const ids = [4875,5984,9578];
export const modules = {

/***/ 84875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOfEvent: () => (/* binding */ changesOfEvent),
/* harmony export */   filesBeforeEvent: () => (/* binding */ filesBeforeEvent)
/* harmony export */ });
/* harmony import */ var _core_blob_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62056);
/* harmony import */ var _core_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66622);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87356);
/* harmony import */ var _platform_github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5959);
/* harmony import */ var _platform_github_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12707);
/* harmony import */ var _platform_github_pull_request_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25014);
/* harmony import */ var _platform_node_git_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5984);
/* harmony import */ var _platform_node_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39578);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37319);










/**
 * What the pull request, merge group or push changed: from git where the history is there, else, for a pull request,
 * from GitHub's API.
 *
 * @param client that of the token, unless a test gives one; without a token the API is not asked
 */
async function changesOfEvent({ root, tree, token }, environment, client) {
    const event = (0,_platform_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubEvent */ .g)(environment);
    const { baseSha } = event;
    if (baseSha === null)
        return unknown(whyNoBase(event));
    const changes = changesInHistory(root, event, baseSha);
    if (changes)
        return { changes, remark: null };
    if (event.pullRequest === null)
        return unknown('the history is not available', FETCH);
    if (!client && token === null)
        return unknown('the history is not available and the input token is empty', FETCH);
    return changesInApi(client ?? (await (0,_platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGitHubClient */ .BQ)(environment, { token: token ?? '', userAgent: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .AGENT */ .Sr })), event, {
        tree,
        baseSha,
    });
}
const FETCH = "Set 'fetch-depth: 0' on the actions/checkout step";
function unknown(why, advice = null) {
    const remark = `All findings are shown, not only the findings of this change, because ${why}.`;
    return { changes: null, remark: advice === null ? remark : `${remark} ${advice}.` };
}
function whyNoBase({ name, pullRequest }) {
    if (name === 'push')
        return 'the branch is new';
    if (pullRequest !== null)
        return 'the event does not have the base commit of the pull request';
    return `a run for the event '${name || 'unknown'}' does not have a change`;
}
/** Of the merge commit that a pull request is checked on, the first parent is the exact state that it is merged into. */
function baseIn(root, { headSha, pullRequest }, baseSha) {
    const isMerge = pullRequest !== null && headSha !== null && (0,_platform_node_git_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isMergeOf */ .A)(root, headSha);
    return isMerge ? 'HEAD^1' : baseSha;
}
function changesInHistory(root, event, baseSha) {
    const changes = (0,_platform_node_git_changes_js__WEBPACK_IMPORTED_MODULE_5__.changesSince)(root, baseIn(root, event, baseSha), baseSha);
    return changes instanceof _core_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .Changes */ .s ? changes : null;
}
/** The files before the pull request, merge group or push; null: the history is not there. */
function filesBeforeEvent(root, environment) {
    const event = (0,_platform_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubEvent */ .g)(environment);
    if (event.baseSha === null)
        return null;
    const files = (0,_platform_node_git_files_js__WEBPACK_IMPORTED_MODULE_6__.filesBefore)(root, baseIn(root, event, event.baseSha));
    return typeof files === 'string' ? null : files;
}
async function changesInApi(client, { repository, pullRequest }, { tree, baseSha }) {
    if (!repository || pullRequest === null)
        return unknown('the repository of the run is unknown', FETCH);
    const files = await (0,_platform_github_pull_request_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestFiles */ .sI)(client, { repository, pullRequest });
    if (files.kind !== 'ok')
        return unknown(`the history is not available and ${(0,_platform_github_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .failureWords */ .AC)(files)}`, `${FETCH}, or add the permission 'pull-requests: read'`);
    if (files.data.length >= _platform_github_pull_request_files_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_FILES */ .Q4)
        return unknown('the pull request has more files than GitHub lists', FETCH);
    const isOnDisk = (path, blob) => {
        const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.changedFile);
        return bytes !== null && (0,_core_blob_id_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlob */ .q)(bytes, blob);
    };
    return { changes: new _core_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .Changes */ .s(baseSha, (0,_platform_github_pull_request_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChanges */ .C8)(files.data, isOnDisk)), remark: null };
}


/***/ }),

/***/ 62056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var _noble_hashes_legacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47033);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);


/** Whether git gives a file this blob id. A file checked out with CRLF may be stored with LF. */
function isBlob(bytes, id) {
    return blobId(bytes) === id || blobId(withoutCarriageReturns(bytes)) === id;
}
function blobId(bytes) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(_noble_hashes_legacy_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1 */ .e8
        .create()
        .update((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(`blob ${bytes.length}\0`))
        .update(bytes)
        .digest());
}
function withoutCarriageReturns(bytes) {
    return bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a);
}


/***/ }),

/***/ 66622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Changes)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21720);

/** The difference between an earlier state of the repository and the files that are checked. */
class Changes {
    /** The revision that it starts from, as the caller wrote it. */
    since;
    #files = new Map();
    constructor(since, files) {
        this.since = since;
        for (const file of files) {
            this.#files.set(file.path, file);
            if (file.from !== null && !this.#files.has(file.from))
                this.#files.set(file.from, { path: file.from, from: null, lines: 'all' });
        }
    }
    /** Paths of all files that were added, changed, moved or removed. */
    paths() {
        return this.#files.keys();
    }
    /** Whether the file, or the link or submodule that contains it, was added, changed, moved or removed. */
    touchesFile(path) {
        for (let at = path; at !== ''; at = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at))
            if (this.#files.has(at))
                return true;
        return false;
    }
    /** Whether a line of the location was added or changed, or removed from within it. */
    touchesLines({ path, start, end }) {
        const lines = this.#files.get(path)?.lines;
        if (lines === undefined)
            return this.touchesFile((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        // An end at column 1 is before the first character of that line.
        const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
        return (lines === 'all' ||
            lines.some((one) => one.count === 0
                ? start.line <= one.start && one.start < last
                : start.line < one.start + one.count && one.start <= last));
    }
    /** Whether any line of the file may be new: the file was added or removed, or its changed lines are unknown. */
    touchesAll(path) {
        return this.#files.get(path)?.lines === 'all';
    }
    /** Returns the text of the lines removed from a file, where it is known. */
    removedFrom(path) {
        const file = this.#files.get(path);
        if (!file)
            return [];
        return file.lines === 'all' ? (file.removed ?? []) : file.lines.flatMap(({ removed }) => removed);
    }
    /** Returns the path that the file at `path` had before; null if it was not moved. */
    movedFrom(path) {
        return this.#files.get(path)?.from ?? null;
    }
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


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isMergeOf),
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   changesSince: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var _core_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66622);
/* harmony import */ var _core_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19545);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67940);



/**
 * Returns what changed from the last common ancestor of a revision and `HEAD` to the files on disk: committed, staged,
 * unstaged and untracked.
 *
 * @param root absolute path of a folder that contains `.git`
 * @param revision anything that names one commit; never read as an option
 * @param since the revision's name in the report
 */
function changesSince(root, revision, since = revision) {
    const base = baseOf(root, revision);
    if (typeof base === 'string')
        return base;
    const changed = diff(root, base.commit);
    const untracked = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    if (!changed || !untracked)
        return 'git';
    const added = untracked.map((path) => ({ path: path.replace(/\/$/, ''), from: null, lines: 'all' }));
    return new _core_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .Changes */ .s(since, [...changed, ...added]);
}
/** Returns the last common ancestor of a revision and `HEAD`, or why there is none. */
function baseOf(root, revision) {
    // `--show-prefix` is empty only at the top: a broken `.git` must not lead to a repository above it.
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, ['rev-parse', '--show-prefix'])?.join('').trim() !== '')
        return 'git';
    const named = commitOf(root, revision);
    if (named === null)
        return 'revision';
    const commit = idIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, ['merge-base', named, 'HEAD']));
    return commit === null ? 'base' : { commit };
}
/** Whether `HEAD` merges that commit into another, like the commit on which a pull request is checked. */
function isMergeOf(root, commit) {
    return commitOf(root, 'HEAD^2') === commit.toLowerCase();
}
function commitOf(root, revision) {
    if (revision.startsWith('-') || revision.includes('\0'))
        return null;
    return idIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
}
function idIn(answer) {
    return /^([0-9a-f]{40,64})$/m.exec(answer?.[0] ?? '')?.[1] ?? null;
}
/** Sets every option that a configuration could change, so that the output always has one form. */
const FORM = [
    '--raw',
    '--patch',
    '-z',
    '--no-abbrev',
    '-U0',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--no-relative',
    '--find-renames',
    '--no-color',
    '--no-color-moved',
    '--submodule=short',
    '--ignore-submodules=dirty',
    '--ignore-cr-at-eol',
    '--no-ext-diff',
    '--no-textconv',
];
/** Null if git does not respond. */
function diff(root, base) {
    const filters = filtersOff(root);
    const answer = filters &&
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, [...filters, '-c', 'protocol.allow=never', 'diff', ...FORM, base, '--'], { keepEmpty: true });
    return answer && readAnswer(answer);
}
/**
 * Returns options that disable every filter: to compare a file on disk, git would run the program that the
 * configuration sets for it. Null if a name cannot be written as an option.
 */
function filtersOff(root) {
    const keys = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(root, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], { most: 1 });
    const names = [...new Set(keys?.map((key) => key.slice(0, key.lastIndexOf('.'))))];
    if (!keys || names.some((name) => name.includes('=')))
        return null;
    return names.flatMap((name) => ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${name}.${setting}`]));
}
const SUBMODULE = '160000';
/** First a record for each file, as NUL-terminated fields; an empty field; then the patches. */
function readAnswer(pieces) {
    const entries = [];
    let at = 0;
    while (pieces[at]?.startsWith(':')) {
        const [before = '', after = '', , , state = ''] = pieces[at].slice(1).split(' ');
        const status = state.charAt(0);
        const isMoved = status === 'R' || status === 'C';
        const [first = '', second = ''] = pieces.slice(at + 1, at + 3);
        const [path, from] = isMoved ? [second, status === 'R' ? first : null] : [first, null];
        entries.push({ path, from, status, modes: [before, after] });
        at += isMoved ? 3 : 2;
    }
    const patches = new Map((0,_core_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .readDiff */ .i)(pieces.slice(at + 1).join('\0')).map((file) => [file.path, file]));
    return entries.flatMap((entry) => changeOf(entry, patches.get(entry.path)) ?? []);
}
/** Null for a file whose text is unchanged: another mode or other line ends. */
function changeOf({ path, from, status, modes }, patch) {
    const lines = (patch?.hunks ?? []).flatMap(({ changes }) => changes);
    const isWhole = (status !== 'M' && status !== 'R') || modes.includes(SUBMODULE) || patch?.isBinary;
    if (isWhole)
        return { path, from, lines: 'all', removed: lines.flatMap(({ removed }) => removed) };
    return lines.length === 0 && from === null ? null : { path, from, lines };
}


/***/ }),

/***/ 39578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesBefore: () => (/* binding */ filesBefore)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67940);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5984);


/**
 * The files as they were at the last common ancestor of a revision and `HEAD`. Links are not followed.
 *
 * @param root absolute path of a folder that contains `.git`
 */
function filesBefore(root, revision) {
    const base = (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(root, revision);
    if (typeof base === 'string')
        return base;
    return {
        read(path, limit) {
            const object = `${base.commit}:${path}`;
            const size = Number((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['cat-file', '-s', object])?.[0] ?? Number.NaN);
            if (!(size <= limit))
                return null;
            const content = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['cat-file', 'blob', object], { keepEmpty: true });
            return content && new TextEncoder().encode(content.join('\0'));
        },
    };
}


/***/ })

};

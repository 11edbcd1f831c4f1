export const id = 2722;
export const ids = [2722,5782];
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

/***/ 12534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stripHar: () => (/* binding */ stripHar)
/* harmony export */ });
/* harmony import */ var _app_har_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73413);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _platform_node_caller_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51732);
/* harmony import */ var _platform_node_har_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25782);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37319);






/**
 * Returns the file without what the check does not read, in pieces.
 *
 * @throws UsageError if the file cannot be read or stripped
 */
function stripHar({ file, hosts, output }) {
    const cwd = process.cwd();
    const files = (0,_platform_node_har_file_js__WEBPACK_IMPORTED_MODULE_2__.diskHarFiles)(cwd, cwd, [file]);
    const [path, ...others] = files.paths;
    if (path === undefined || others.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)} matches ${files.paths.length} files (name one)`);
    if (output !== null && (0,_platform_node_caller_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .D)(path, output))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--output cannot be the file that is stripped (name another file)');
    return (0,_app_har_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRecording */ .A9)(files, path, hosts, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv);
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

/***/ 25782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskHarFiles: () => (/* binding */ diskHarFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67940);
/* harmony import */ var _matching_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46947);




/** Bytes per read. */
const PIECE = 256 * 1024;
/**
 * Returns the HAR files that paths and globs name, ignored by git or not, inside the repository or outside. A path or
 * glob without a file is an error: a gate that is silently off helps nobody.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path of the folder for relative paths
 * @throws UsageError if one of them matches no file
 */
function diskHarFiles(root, cwd, patterns) {
    const files = new Map();
    for (const file of patterns.flatMap((pattern) => (0,_matching_files_js__WEBPACK_IMPORTED_MODULE_3__/* .matchingFiles */ .V)(cwd, pattern, 'HAR file')))
        files.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), file);
    let tracked;
    return {
        paths: [...files.keys()].sort(),
        pieces(path) {
            const file = files.get(path);
            return file === undefined ? null : piecesOf(file);
        },
        isTracked(path) {
            tracked ??= trackedFiles(root);
            return tracked.has(path);
        },
    };
}
/** Opened so that a pipe does not block. Null: missing, unreadable, or not a regular file. */
function piecesOf(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
            return reading(descriptor);
    }
    catch {
        // Missing or unreadable: the same for the reader of the finding.
    }
    if (descriptor !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return null;
}
function* reading(descriptor) {
    const buffer = new Uint8Array(PIECE);
    try {
        for (let count = read(descriptor, buffer); count > 0; count = read(descriptor, buffer))
            yield buffer.subarray(0, count);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** 0 at the end, and if the disk fails: what was read before still counts. */
function read(descriptor, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
    }
    catch {
        return 0;
    }
}
/** Empty outside git. */
function trackedFiles(root) {
    return new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '--cached', '-z']));
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

/***/ 46947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchingFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93023);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85724);






/**
 * Returns the absolute paths of the files that a path or glob names, ignored by git or not. A file with exactly that
 * name takes precedence over a glob, as in `report[1].har`.
 *
 * @param cwd absolute path of the folder for relative paths
 * @param noun what the files are, for messages
 * @throws UsageError if there is none: what is silently left out helps nobody
 */
function matchingFiles(cwd, pattern, noun) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(slashed);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, slashed);
    if (isThere(file))
        return [file];
    if (!isGlob)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`the ${noun} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(pattern)} does not exist`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base);
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
    const found = (0,_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(folder).filter((path) => isMatch(path));
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`no ${noun} matches ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(pattern)}`);
    return found.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
/** A name that no file can have does not exist. */
function isThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
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

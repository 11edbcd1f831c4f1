export const id = 688;
export const ids = [688];
export const modules = {

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
    /** Milliseconds of a monotonic clock. */
    steady: () => performance.now(),
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
 * @param onError receives what git prints to stderr if it fails
 * @param patience milliseconds of wall-clock time
 * @returns null if git is missing or fails
 */
function askGit(root, args, { input, most = 0, keepEmpty = false, onError, patience = PATIENCE, } = {}) {
    if (hangs)
        return null;
    const answer = run(root, args, { input, patience, withErrors: onError !== undefined });
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(answer?.error) === 'ETIMEDOUT') {
        hangs = true;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostic */ .B$)(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
    }
    if (!answer || answer.error || answer.status === null || answer.status > most) {
        onError?.(answer?.stderr ?? '');
        return null;
    }
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
/** Returns regular files below a folder, with `/`, and links if requested; follows none. */
function walk(root, { links = false } = {}) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() || (links && entry.isSymbolicLink()))
                files.push(path);
            else if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                folders.push(path);
        }
    }
    return files;
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that is missing or cannot be listed is empty.
        return [];
    }
}


/***/ }),

/***/ 68499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository)
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
  C: () => (/* binding */ sourceSearch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/src/platform/node/byte-matcher.js
/** Marks a complete string in the table. */
const FOUND = -1;
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
    const table = transitions(patterns, classes);
    let state = 0;
    return {
        reset: () => {
            state = 0;
        },
        feed: (bytes, length) => {
            for (let at = 0; at < length; at++) {
                state = table[state + classes[bytes[at]]];
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
/**
 * Next state by state and class; each state is given as the offset of its row. A row is that of the longest proper
 * suffix of the state, copied, with the transitions of its own: every scan builds the table, and copying takes no time
 * of the interpreter.
 */
function transitions(patterns, classes) {
    const width = Math.max(...classes) + 1;
    const states = trie(patterns, classes);
    const table = new Int32Array(states.length * width);
    /** Offset of the row of each state's suffix. */
    const suffixes = new Int32Array(states.length);
    const queue = [0];
    for (let at = 0; at < queue.length; at++) {
        const state = queue[at];
        const row = state * width;
        const suffix = suffixes[state];
        table.copyWithin(row, suffix, suffix + width);
        for (const [column, next] of states[state].next) {
            const nextSuffix = table[row + column];
            const isFound = nextSuffix === FOUND || states[next].complete;
            table[row + column] = isFound ? FOUND : next * width;
            if (isFound)
                continue;
            suffixes[next] = nextSuffix;
            queue.push(next);
        }
    }
    return table;
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
    const listed = (0,git/* askGit */.g)(root, LIST, { onError: (text) => (complaint = text) });
    return listed
        ? sorted(root, listed)
        : walked(root, { isRefused: /dubious ownership|safe\.directory/.test(complaint) });
}
function walked(root, { isRefused }) {
    return { files: (0,list_files/* walk */.G)(root, { links: true }).sort(), submodules: [], absent: [], isRefused };
}
function sorted(root, listed) {
    const files = new Set();
    const submodules = [];
    const absent = [];
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
        else if (tag === 'S' && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }))
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
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
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

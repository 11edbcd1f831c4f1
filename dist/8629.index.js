export const id = 8629;
export const ids = [8629,2933];
export const modules = {

/***/ 23582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What work may still cost, in steps or milliseconds. All that work on the same question spend from one budget. */
class Budget {
    #left;
    constructor(limit) {
        this.#left = limit;
    }
    /** Zero or less: nothing is left. */
    get left() {
        return this.#left;
    }
    /** Counts what was spent. Returns whether it was within the budget. */
    spend(cost) {
        this.#left -= cost;
        return this.#left >= 0;
    }
}
/**
 * The limits of work, with their reasons. A step costs about the same on every machine; milliseconds bound what cannot
 * count its steps. What was not done for a limit is reported as not judged.
 */
const LIMITS = {
    /**
     * CPU time for all drawings of one logo together, in milliseconds. An ordinary logo takes 20. Starting takes 300 and
     * reading the worst logo 700, more on a busy machine, so no logo takes 2 seconds in total. Wall-clock time is not
     * counted: on a busy machine it depends on other processes.
     */
    drawingMilliseconds: 600,
    /**
     * What a logo may hold. Far above any logo, and low enough that all processing of one takes under 2 seconds. Chromium
     * itself refuses a few thousand levels.
     */
    logoDepth: 2_000,
    logoElements: 20_000,
    logoAttributes: 40_000,
    /** Characters that entity references and attribute defaults add to a logo, in total. */
    logoExpansion: 1_000_000,
    /** Elements that all `use` elements of a logo may show: browsers draw this many quickly and hang at some millions. */
    logoUsedElements: 50_000,
    /** At-rules around a rule in the CSS of a logo; deeper rules are not read. */
    cssNesting: 8,
    /** Characters of a length in the CSS of a logo, and replaced references to variables in it. */
    cssLength: 10_000,
    cssSubstitutions: 100,
    /** Evaluations of a whole scan. */
    scanSteps: 20_000_000,
    /** Evaluations for one request in the sources; an ordinary one takes under a thousand. */
    questionSteps: 60_000,
    /** Evaluations of a scan for requests that take more: those of wrappers which hundreds of calls go through. */
    spareSteps: 1_000_000,
    /** Evaluations of a scan for what clients send by their defaults, where their options come from outside. */
    closedSteps: 4_000_000,
    /** Wall-clock time of a scan, the last resort; of it, the time to read files. */
    scanMilliseconds: 60_000,
    scanReadingMilliseconds: 40_000,
    /** Time for the parser of one file; an ordinary one takes some milliseconds. */
    parsingMilliseconds: 3_000,
    /** Part of a file inside nodes that the parser gave up on, beyond which what it read is not trusted. */
    unparsedShare: 0.5,
    /** Files with an API URL that are parsed; repositories of partners have some dozens. */
    scanFiles: 1_500,
    /** Files that a round of the scan reads because they share a name with those that were read. */
    linkedFiles: 200,
    /** Wall-clock time for all pages of a run: 50 products with unresponsive servers would block a step for an hour. */
    onlineMilliseconds: 120_000,
};


/***/ }),

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
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

/***/ 91468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ResvgRasterizer: () => (/* binding */ ResvgRasterizer)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/core/budget.js
var core_budget = __webpack_require__(23582);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/draw.js
/**
 * Draws an SVG document with a renderer that was initialized, without fonts unless some are given. Plain JavaScript: a
 * worker cannot load TypeScript on Node 20.
 *
 * @param {typeof import('@resvg/resvg-wasm').Resvg} Renderer
 * @param {string} svg
 * @param {readonly Uint8Array[]} fonts
 * @returns {import('../../core/ports.ts').Drawing}
 * @throws if the document cannot be drawn; a trap may corrupt the state of the renderer
 */
function drawWith(Renderer, svg, fonts = []) {
    const tree = new Renderer(svg, fonts.length === 0 ? undefined : { font: { fontBuffers: [...fonts] } });
    const box = tree.getBBox();
    const image = tree.render();
    const { width, height, pixels } = image;
    image.free();
    tree.free();
    return { width, height, pixels, bounds: box ? [box.x, box.y, box.width, box.height] : null };
}

// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(66658);
// EXTERNAL MODULE: ./.build/src/platform/node/wasm-files.js
var wasm_files = __webpack_require__(42848);
;// CONCATENATED MODULE: ./.build/src/platform/node/rasterizer.js







const TIMING = { cpu: clock/* clock */.p.cpu, patience: 60_000 };
/** Milliseconds between two checks of the CPU time used. */
const LOOK = 20;
const REFUSED = { drawing: null, failure: 'refused' };
const OUT_OF_TIME = { drawing: null, failure: 'time' };
/**
 * Draws with resvg: in this thread if it surely takes little time, otherwise in a worker that is terminated once the
 * budget is used up. Nothing is loaded before the first job.
 */
class ResvgRasterizer {
    #timing;
    #worker = null;
    constructor(timing = TIMING) {
        this.#timing = timing;
    }
    async draw({ svg, costly, budget = new core_budget/* Budget */._(core_budget/* LIMITS */.b.drawingMilliseconds), fonts = [], }) {
        if (budget.left <= 0)
            return OUT_OF_TIME;
        const here = costly ? null : await this.#drawHere(svg, budget, fonts);
        if (here === null && fonts.length > 0)
            return REFUSED;
        return here ?? this.#drawInWorker(svg, budget);
    }
    /** Null if the renderer crashed. A trap may corrupt its state, but a worker can be replaced. */
    async #drawHere(svg, budget, fonts) {
        here ??= loadHere();
        const { Resvg } = await here;
        const start = this.#timing.cpu();
        try {
            return { drawing: drawWith(Resvg, svg, fonts), failure: null };
        }
        catch {
            return null;
        }
        finally {
            budget.spend(this.#timing.cpu() - start);
        }
    }
    async #drawInWorker(svg, budget) {
        this.#worker ??= startWorker().then((worker) => new DrawingWorker(worker, this.#timing));
        const worker = await this.#worker;
        const result = await worker.draw(svg, budget);
        if (worker.ended)
            this.#worker = null;
        return result;
    }
}
let wasm = null;
/** The renderer can be initialized only once per thread, for all rasterizers. */
let here = null;
function compiled() {
    wasm ??= (0,wasm_files.compileRenderer)();
    return wasm;
}
async function loadHere() {
    const [resvg, module] = await Promise.all([__webpack_require__.e(/* import() */ 7243).then(__webpack_require__.bind(__webpack_require__, 17243)), compiled()]);
    await resvg.initWasm(module);
    return resvg;
}
/** Ready to draw, so that the time to initialize the renderer does not count. */
async function startWorker() {
    const [{ Worker }, module] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19)), compiled()]);
    const worker = new Worker(workerFile(), { workerData: { module }, stdout: true, stderr: true });
    await (0,external_node_events_.once)(worker, 'message');
    return worker;
}
/** Next to the bundle, else in the sources. */
function workerFile() {
    const beside = (0,external_node_path_.join)(import.meta.dirname, 'raster-worker.js');
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'raster-worker.js');
}
/**
 * One worker, reused for the next job unless it had to be terminated. Jobs wait for each other, and this thread waits
 * for them, so the CPU time of the process is that of the drawing.
 */
class DrawingWorker {
    #worker;
    #timing;
    #last = Promise.resolve();
    #id = 0;
    ended = false;
    constructor(worker, timing) {
        this.#worker = worker;
        this.#timing = timing;
        worker.unref();
    }
    draw(svg, budget) {
        const drawn = this.#last.then(() => this.#drawNow(svg, budget));
        this.#last = drawn;
        return drawn;
    }
    #drawNow(svg, budget) {
        if (this.ended)
            return Promise.resolve(REFUSED);
        const id = ++this.#id;
        const worker = this.#worker;
        const timing = this.#timing;
        worker.ref();
        return new Promise((resolve) => {
            const start = timing.cpu();
            const until = clock/* clock */.p.steady() + timing.patience;
            const finish = (result) => {
                clearInterval(looking);
                worker.off('message', receive).off('error', fail).off('exit', fail);
                worker.unref();
                budget.spend(timing.cpu() - start);
                resolve(result);
            };
            const giveUp = (result) => {
                this.ended = true;
                void worker.terminate();
                finish(result);
            };
            const receive = (reply) => {
                if (reply.id !== id)
                    return;
                const { drawing } = reply;
                if (drawing)
                    finish({ drawing, failure: null });
                else
                    giveUp(REFUSED);
            };
            const fail = () => giveUp(REFUSED);
            const looking = setInterval(() => {
                const isOver = timing.cpu() - start >= budget.left || clock/* clock */.p.steady() >= until;
                if (isOver)
                    giveUp(OUT_OF_TIME);
            }, LOOK);
            worker.on('message', receive).on('error', fail).on('exit', fail);
            worker.postMessage({ id, svg });
        });
    }
}


/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   f: () => (/* binding */ remoteAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Largest configuration that is read, in bytes. */
const LARGEST = 256 * 1024;
/**
 * Returns the web URL of the remote `origin`, for example `https://github.com/contoso/cognito`; undefined if there is
 * none. Reads git's configuration file, so no program is started.
 */
function remoteAddress(root) {
    try {
        const config = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'config'), 'utf8');
        return config.length > LARGEST ? undefined : webAddress(originIn(config));
    }
    catch {
        return undefined;
    }
}
function originIn(config) {
    let inOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            inOrigin = /^\s*\[remote "origin"\]/.test(line);
        else if (inOrigin && /^\s*url\s*=/.test(line))
            return line.slice(line.indexOf('=') + 1).trim();
    }
    return '';
}
/**
 * Converts `git@host:owner/name.git`, `ssh://git@host/owner/name` and `https://user:secret@host/owner/name.git` alike.
 */
function webAddress(remote) {
    const match = REMOTE.exec(remote.replace(/\/$/, '').replace(/\.git$/, ''));
    return match ? `https://${match[1] ?? match[2]}/${match[3]}` : undefined;
}
/** `https://user@host:8443/` or `git@host:`, then the path. */
const URL_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/`;
const SCP_HOST = String.raw `[\w.-]+@([\w.-]+):`;
const REMOTE = new RegExp(String.raw `^(?:${URL_HOST}|${SCP_HOST})([\w.-]+(?:\/[\w.-]+)+)$`);


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

/***/ 99751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toolsFor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);
/* harmony import */ var _rasterizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91468);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _wasm_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42848);




/** Returns what a run may use. Without `online`, the run has no access to the network. */
async function toolsFor({ root, folder, userAgent }, { har = [], online = false, scan = true } = {}) {
    return {
        rasterizer: new _rasterizer_js__WEBPACK_IMPORTED_MODULE_1__.ResvgRasterizer(),
        repository: repositoryAddress(root),
        ...(scan && { scan: await sourceScan(root) }),
        ...(har.length > 0 && { har: (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 25782))).diskHarFiles(root, folder, har) }),
        ...(online && { pages: await pagesOf(userAgent) }),
    };
}
async function sourceScan(root) {
    const { sourceSearch } = await __webpack_require__.e(/* import() */ 9626).then(__webpack_require__.bind(__webpack_require__, 39626));
    return { search: sourceSearch(root), grammars: _wasm_files_js__WEBPACK_IMPORTED_MODULE_3__.grammarFiles, now: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.steady };
}
function repositoryAddress(root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    return server && repository ? `${server}/${repository}` : (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAddress */ .f)(root);
}
async function pagesOf(userAgent) {
    const [{ pageSource }, { pageNetwork }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1660), __webpack_require__.e(7472)]).then(__webpack_require__.bind(__webpack_require__, 67472)),
        __webpack_require__.e(/* import() */ 5511).then(__webpack_require__.bind(__webpack_require__, 85511)),
    ]);
    return pageSource(pageNetwork({ userAgent }));
}


/***/ }),

/***/ 42848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileRenderer: () => (/* binding */ compileRenderer),
/* harmony export */   grammarFiles: () => (/* binding */ grammarFiles),
/* harmony export */   pictureFont: () => (/* binding */ pictureFont),
/* harmony export */   wasmFile: () => (/* binding */ wasmFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const require = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url);
/**
 * Returns the path of a file in the `wasm` folder next to the bundle or, in a checkout, in its package.
 *
 * @param origin folder in the package
 */
function wasmFile(origin, name) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, 'wasm', name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside) ? beside : require.resolve(`${origin}/${name}`);
}
const GRAMMARS = '@vscode/tree-sitter-wasm/wasm';
/** The grammars of the source scan. The runtime finds its own `.wasm` file only if it is loaded unbundled. */
const grammarFiles = {
    runtime() {
        keepBaselineCode();
        return require(wasmFile(GRAMMARS, 'tree-sitter.js'));
    },
    // From bytes: given a path, the runtime loads `fs/promises`, and Node a module for terminals with it.
    read: (name, from = GRAMMARS) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wasmFile(from, name)),
};
/**
 * Compiles the renderer of logos. A run with few logos ends before optimized code pays off, so only functions that ran
 * for many logos are optimized, and each function is validated when it is first called: its file is part of this tool.
 */
function compileRenderer() {
    setFlags('--wasm-lazy-validation', '--wasm-tiering-budget=500000000');
    return WebAssembly.compile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wasmFile('@resvg/resvg-wasm', 'index_bg.wasm')));
}
/** Reads the font of the words in pictures. */
function pictureFont() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wasmFile('@expo-google-fonts/open-sans/400Regular', 'OpenSans_400Regular.ttf'));
}
/**
 * The optimizing compiler spends seconds and gigabytes on the giant function of a grammar, so it must be off
 * before.
 */
function keepBaselineCode() {
    setFlags('--no-wasm-tier-up', '--no-wasm-dynamic-tiering');
}
/** Loads `node:v8` only when it is needed: it loads streams. */
function setFlags(...flags) {
    const { setFlagsFromString } = require('node:v8');
    for (const flag of flags)
        setFlagsFromString(flag);
}


/***/ }),

/***/ 45467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diskWorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/src/platform/node/heap.js
/** What keeps the heap small, in about the same CPU time. */
const FLAGS = [
    /**
     * Most memory that the engine leaves uncollected, as a share of what was in use when it last collected. Its default
     * grows up to fourfold: a run with 10,000 manifests takes 900 MB for 170 MB in use, and 550 MB with this limit.
     */
    '--heap-growing-percent=50',
    /** The space for new objects keeps its size. Node 24 would let it grow to 134 MB. */
    '--semi-space-growth-factor=1',
];
/** Has garbage collected earlier from now on; for runs that are known to be large. */
function collectEarly() {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    for (const flag of FLAGS)
        setFlagsFromString(flag);
}

// EXTERNAL MODULE: ./.build/src/platform/node/list-files.js
var list_files = __webpack_require__(85724);
// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
;// CONCATENATED MODULE: ./.build/src/platform/node/work-tree.js





/** Most links followed on one path before it counts as a circle, as in Linux. */
const LINKS = 40;
/** More files than this at once, such as manifests, make a large run. */
const MANY = 1_000;
/**
 * The checkout on disk. Links are resolved step by step, so nothing outside `root` is accessed, not even to see whether
 * it exists.
 *
 * @param root absolute path of an existing folder
 * @param globTest returns a test for repository-relative paths
 */
function diskWorkTree(root, globTest) {
    const base = (0,external_node_fs_.realpathSync)(root);
    let files;
    return {
        entry: (path) => entryAt(base, path),
        names(folder) {
            const target = follow(base, folder);
            if (target.kind !== 'here')
                return [];
            try {
                return (0,external_node_fs_.readdirSync)(target.file).sort();
            }
            catch {
                // Not a folder, or not readable: `entry` distinguishes them.
                return [];
            }
        },
        read(path, limit) {
            const target = follow(base, path);
            return target.kind === 'here' ? readRegularFile(target.file, limit) : null;
        },
        glob(pattern) {
            files ??= (0,list_files/* listFiles */.C)(base);
            const isMatch = globTest(pattern);
            const matches = files.filter((path) => isMatch(path) && isRegularFile((0,external_node_path_.join)(base, path)));
            if (matches.length > MANY)
                collectEarly();
            return matches;
        },
    };
}
function entryAt(root, path) {
    const target = follow(root, path);
    if (target.kind !== 'here')
        return target;
    try {
        const stat = (0,external_node_fs_.lstatSync)(target.file);
        if (stat.isFile())
            return { kind: 'file', bytes: stat.size };
        return { kind: stat.isDirectory() ? 'folder' : 'other' };
    }
    catch (error) {
        return failure(error);
    }
}
function follow(root, path) {
    const pending = partsOf(path).reverse();
    const done = [];
    let links = 0;
    try {
        while (pending.length > 0) {
            const part = pending.pop();
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (done.pop() === undefined)
                    return { kind: 'outside' };
                continue;
            }
            const here = (0,external_node_path_.join)(root, ...done, part);
            if (!(0,external_node_fs_.lstatSync)(here).isSymbolicLink()) {
                done.push(part);
                continue;
            }
            if (++links > LINKS)
                return { kind: 'unreadable', reason: 'its links form a loop' };
            const target = (0,external_node_fs_.readlinkSync)(here);
            if ((0,external_node_path_.isAbsolute)(target)) {
                done.length = 0;
                pending.push(...partsOf((0,external_node_path_.relative)(root, target)).reverse());
            }
            else
                pending.push(...partsOf(target).reverse());
        }
    }
    catch (error) {
        return failure(error);
    }
    return { kind: 'here', file: (0,external_node_path_.join)(root, ...done) };
}
/** Both separators on Windows, so that no part can leave the root with a backslash. */
function partsOf(path) {
    return path.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/');
}
/** Names that no file can have, too long or with a NUL in them, are missing files. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its links form a loop',
};
function failure(error) {
    const code = (0,system_error/* codeOf */.$)(error);
    if (NO_SUCH_FILE.has(code))
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: REASONS[code] ?? `system error ${code}` };
}
function isRegularFile(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Opened so that a pipe does not block, and a link created in the meantime is not followed. */
function readRegularFile(file, limit) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > limit)
            return null;
        return readUpTo(descriptor, stat.size, limit);
    }
    catch {
        // Missing or not readable: `entry` distinguishes them.
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads to the end even if the file has grown since its size was read; null beyond `limit`. */
function readUpTo(descriptor, expected, limit) {
    let buffer = new Uint8Array(Math.min(expected, limit) + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > limit)
            return null;
        if (length === buffer.length) {
            const larger = new Uint8Array(Math.min(2 * buffer.length, limit + 1));
            larger.set(buffer);
            buffer = larger;
        }
    }
}


/***/ }),

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOT_SCANNED)
/* harmony export */ });
/** Why nothing is known of the calls, where nobody asked for a scan. */
const NOT_SCANNED = 'the sources were not scanned';


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

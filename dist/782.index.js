export const id = 782;
export const ids = [782];
export const modules = {

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskHarFiles: () => (/* binding */ diskHarFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);




/** Bytes read at once. */
const PIECE = 256 * 1024;
/** Room for the names of a million files. */
const LARGEST_LIST = 256 * 1024 * 1024;
/** Folders that hold no recording of the partner's. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * The HAR files that paths and globs name, ignored by git or not, inside the repository or outside. A path that is not
 * there stays in the list, so that a finding can say so; a glob that matches nothing adds nothing.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path that relative ones start from
 */
function diskHarFiles(root, cwd, patterns) {
    const files = new Map();
    for (const file of patterns.flatMap((pattern) => matches(cwd, pattern)))
        files.set((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'), file);
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
/** Absolute paths. A file of that very name comes before a glob, as in `report[1].har`. */
function matches(cwd, pattern) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(slashed);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, slashed);
    if (!isGlob || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
        return [file];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base);
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
    return filesBelow(folder).filter((path) => isMatch((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')));
}
/** Follows no links. */
function filesBelow(top) {
    const files = [];
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf(folder)) {
            if (entry.isFile())
                files.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
            else if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
        }
    }
    return files;
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that is not there or cannot be listed matches nothing.
        return [];
    }
}
/** Opened so that a pipe does not block. Null: not there, not readable, or no regular file. */
function piecesOf(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile())
            return reading(descriptor);
    }
    catch {
        // Not there or not readable: the same to the reader of the finding.
    }
    if (descriptor !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    return null;
}
function* reading(descriptor) {
    const buffer = new Uint8Array(PIECE);
    try {
        for (let count = read(descriptor, buffer); count > 0; count = read(descriptor, buffer))
            yield buffer.subarray(0, count);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** 0 at the end, and where the disk fails: what was read before still counts. */
function read(descriptor, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, buffer.length, null);
    }
    catch {
        return 0;
    }
}
/** Empty outside git. Nothing of the repository runs: its file monitor is switched off, git comes from the path. */
function trackedFiles(root) {
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
    const answer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.fsmonitor=false', '-C', root, 'ls-files', '--cached', '-z'], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
        env: { ...environment, GIT_OPTIONAL_LOCKS: '0', NoDefaultCurrentDirectoryInExePath: '1' },
        encoding: 'utf8',
        maxBuffer: LARGEST_LIST,
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set(answer.error || answer.status !== 0 ? [] : answer.stdout.split('\0'));
}


/***/ })

};

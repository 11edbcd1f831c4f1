export const id = 5782;
export const ids = [5782];
export const modules = {

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


/***/ })

};

export const id = 9626;
export const ids = [9626];
export const modules = {

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


/***/ })

};

export const id = 5984;
export const ids = [5984];
export const modules = {

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

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isMergeOf),
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   changesSince: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66622);
/* harmony import */ var _core_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19545);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67940);





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
    const untracked = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    if (!changed || !untracked)
        return 'git';
    const added = untracked.map((path) => ({ path: path.replace(/\/$/, ''), from: null, lines: 'all' }));
    return new _core_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .Changes */ .s(since, [...changed, ...added]);
}
/** Returns the last common ancestor of a revision and `HEAD`, or why there is none. */
function baseOf(root, revision) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')))
        return 'repository';
    // `--show-prefix` is empty only at the top: a broken `.git` must not lead to a repository above it.
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, ['rev-parse', '--show-prefix'])?.join('').trim() !== '')
        return 'git';
    const named = commitOf(root, revision);
    if (named === null)
        return 'revision';
    const commit = idIn((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, ['merge-base', named, 'HEAD']));
    return commit === null ? 'base' : { commit };
}
/** Whether `HEAD` merges that commit into another, like the commit on which a pull request is checked. */
function isMergeOf(root, commit) {
    return commitOf(root, 'HEAD^2') === commit.toLowerCase();
}
function commitOf(root, revision) {
    if (revision.startsWith('-') || revision.includes('\0'))
        return null;
    return idIn((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
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
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, [...filters, '-c', 'protocol.allow=never', 'diff', ...FORM, base, '--'], { keepEmpty: true });
    return answer && readAnswer(answer);
}
/**
 * Returns options that disable every filter: to compare a file on disk, git would run the program that the
 * configuration sets for it. Null if a name cannot be written as an option.
 */
function filtersOff(root) {
    const keys = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .g)(root, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], { most: 1 });
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
    const patches = new Map((0,_core_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .readDiff */ .i)(pieces.slice(at + 1).join('\0')).map((file) => [file.path, file]));
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


/***/ })

};

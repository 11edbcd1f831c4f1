export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 84875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesOfEvent: () => (/* binding */ changesOfEvent),
/* harmony export */   filesBeforeEvent: () => (/* binding */ filesBeforeEvent)
/* harmony export */ });
/* harmony import */ var _core_blob_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99117);
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

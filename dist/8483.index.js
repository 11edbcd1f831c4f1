export const id = 8483;
export const ids = [8483];
export const modules = {

/***/ 83179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/**
 * Returns the baseline that the caller names; only then its reader is loaded.
 *
 * @param path null: none
 * @param repository web URL of the repository that is checked; undefined: not known
 * @throws UsageError if it is not a report of this program about this repository
 */
async function loadBaseline(path, read, repository) {
    if (path === null)
        return null;
    const bytes = read(path);
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8908)]).then(__webpack_require__.bind(__webpack_require__, 28908));
    return parseBaseline(bytes, path, repository);
}


/***/ }),

/***/ 13337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);


/** @throws UsageError if git cannot determine what changed */
async function changesOf(root, revision) {
    const { changesSince } = await __webpack_require__.e(/* import() */ 5984).then(__webpack_require__.bind(__webpack_require__, 5984));
    return known(changesSince(root, revision), revision);
}
/** @throws UsageError if git cannot determine what was there before */
async function filesOf(root, revision) {
    const { filesBefore } = await __webpack_require__.e(/* import() */ 9578).then(__webpack_require__.bind(__webpack_require__, 39578));
    return known(filesBefore(root, revision), revision);
}
function known(answer, revision) {
    if (answer === 'repository')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('--changed-since needs a git repository, but this folder is in none');
    if (answer === 'git')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('--changed-since needs git, but git did not respond');
    if (answer === 'revision')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--changed-since: the commit ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(revision)} was not found (if this is a shallow clone, run git fetch --unshallow or git fetch origin BRANCH)`);
    if (answer === 'base')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--changed-since: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(revision)} and HEAD have no common ancestor here (if this is a shallow clone, run git fetch --unshallow)`);
    return answer;
}


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: widthOf

// EXTERNAL MODULE: ./.build/src/app/check.js + 1 modules
var check = __webpack_require__(96914);
// EXTERNAL MODULE: ./.build/src/app/load-baseline.js
var load_baseline = __webpack_require__(83179);
// EXTERNAL MODULE: ./.build/src/app/option-kinds.js
var option_kinds = __webpack_require__(78340);
// EXTERNAL MODULE: ./.build/src/app/rule-records.js
var rule_records = __webpack_require__(45770);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/src/platform/node/remote-address.js
var remote_address = __webpack_require__(8041);
;// CONCATENATED MODULE: ./.build/src/platform/ci.js


const SYSTEMS = [
    {
        name: 'azure',
        variable: 'TF_BUILD',
        links: ({ BUILD_REPOSITORY_PROVIDER: provider, BUILD_REPOSITORY_URI: remote, BUILD_SOURCEVERSION: commit }) => linksTo(AZURE_PROVIDERS.get(provider ?? ''), remote, commit),
    },
    {
        name: 'gitlab',
        variable: 'GITLAB_CI',
        links: ({ CI_PROJECT_URL: repository, CI_COMMIT_SHA: commit }) => repository && commit ? { host: 'gitlab', repository, commit } : null,
    },
    {
        name: 'jenkins',
        variable: 'JENKINS_URL',
        links: ({ GIT_URL: remote, GIT_COMMIT: commit }) => linksTo(hostOf((0,remote_address/* webAddress */.D)(remote ?? '')), remote, commit),
    },
];
/** Values of `Build.Repository.Provider` whose pages of files are known. */
const AZURE_PROVIDERS = new Map([
    ['GitHub', 'github'],
    ['GitHubEnterprise', 'github'],
    ['TfsGit', 'azure'],
]);
/** Hosts whose software is known; on others a link might lead nowhere. */
const HOSTS = new Map([
    ['github.com', 'github'],
    ['gitlab.com', 'gitlab'],
    ['dev.azure.com', 'azure'],
]);
/** The CI system that runs this process; null: none that is known, or GitHub Actions. */
function ciSystem(environment) {
    return SYSTEMS.find(({ variable }) => environment[variable])?.name ?? null;
}
/** Where the lines of the checked commit can be read; null: not known. */
function checkedCommit(environment) {
    const system = SYSTEMS.find(({ variable }) => environment[variable]);
    return system ? system.links(environment) : (0,context/* repositoryLinks */.Ay)(environment);
}
function linksTo(host, remote, commit) {
    const repository = (0,remote_address/* webAddress */.D)(remote ?? '');
    return host && repository && commit ? { host, repository, commit } : null;
}
function hostOf(address) {
    return address === undefined ? undefined : HOSTS.get(new URL(address).host);
}

// EXTERNAL MODULE: ./.build/src/platform/node/caller-file.js
var caller_file = __webpack_require__(51732);
// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(66658);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(37823);
// EXTERNAL MODULE: ./.build/src/platform/node/own-command.js
var own_command = __webpack_require__(91288);
// EXTERNAL MODULE: ./.build/src/platform/node/policy-file.js
var policy_file = __webpack_require__(89955);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js
var node_tools = __webpack_require__(99751);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js + 1 modules
var work_tree = __webpack_require__(45467);
// EXTERNAL MODULE: ./.build/src/render/formats.js
var formats = __webpack_require__(91316);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
// EXTERNAL MODULE: ./.build/src/cli/changed-since.js
var changed_since = __webpack_require__(13337);
// EXTERNAL MODULE: ./.build/src/cli/crashes.js
var crashes = __webpack_require__(86817);
;// CONCATENATED MODULE: ./.build/src/cli/check.js






















/** Cells of a line where no terminal says how many it has. */
const WIDTH = 100;
const READERS = {
    text: 'person',
    data: 'program',
    commands: 'program',
    'agent-commands': 'agent',
};
/** @param show puts a text where the caller wants it */
async function runCheck(command, about, show) {
    if (command.why !== null)
        return explainCall(command, command.why, about, show);
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), command.paths);
    const today = command.today ?? clock/* clock */.p.today();
    const changes = command.changedSince === null ? null : await (0,changed_since/* changesOf */.f)(root, command.changedSince);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr }, command);
    const read = (path) => (0,caller_file/* readCallerFile */.a)(process.cwd(), path, sizes/* MOST_BYTES */.u.report);
    const baseline = await (0,load_baseline/* loadBaseline */.o)(command.baseline, read, tools.repository);
    const outcome = await (0,check/* check */.z)({ ...command, paths, today, changes, policy: policyOf(root, command.policy), baseline }, tree, about, tools);
    const { shown, files } = command.formats;
    const { report } = outcome;
    const text = await (0,formats/* renderPieces */.Yc)(shown, report, contextOf(command, report, tree, command.output));
    show(text, READERS[formats/* FORMATS */.hR[shown].kind]);
    if (shown === 'pretty' && command.output === null)
        await annotate(report);
    for (const { format, file } of files)
        (0,output/* writeText */.x3)(file, await (0,formats/* renderPieces */.Yc)(format, report, contextOf(command, report, tree, file)), 'follow');
    (0,crashes/* tellCrashes */.b)(outcome);
    return outcome.exitCode;
}
/** Prints the steps of the calls at a line. @returns 0: a call is there; 1: none */
async function explainCall(command, why, about, show) {
    const { formats, scan } = command;
    if (!scan)
        throw new errors/* UsageError */.e('--why needs the scan (remove --no-scan)');
    if (formats.shown !== 'pretty' || formats.files.length > 0)
        throw new errors/* UsageError */.e('--why prints text (remove --format; the report has the same steps as evidence)');
    const given = command.paths.length === 0 ? ['.'] : command.paths;
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), [...given, why.path]);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const place = { path: paths.at(-1) ?? '', line: why.line };
    if (tree.read(place.path, sizes/* MOST_BYTES */.u.source) === null)
        throw new errors/* UsageError */.e(`--why: the file ${(0,quote/* quote */.hD)(why.path)} does not exist or cannot be read`);
    const outcome = await (0,check/* check */.z)(
    // Whatever rules are selected, the map of the calls is needed.
    {
        ...command,
        paths: paths.slice(0, -1),
        today: command.today ?? clock/* clock */.p.today(),
        rules: null,
        changes: null,
        baseline: null,
        policy: policyOf(root, command.policy),
    }, tree, about, await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr }, command));
    const { explainCalls } = await __webpack_require__.e(/* import() */ 9646).then(__webpack_require__.bind(__webpack_require__, 79646));
    const { text, found } = explainCalls(outcome.report, place, (path, limit) => tree.read(path, limit));
    show(text, 'person');
    (0,crashes/* tellCrashes */.b)(outcome);
    return outcome.crashes.length > 0 ? 2 : found ? 0 : 1;
}
/** Adds what the CI system shows by itself to a log for people; only Azure Pipelines reads it there. */
async function annotate(report) {
    if (ciSystem(process.env) !== 'azure')
        return;
    const { azureCommands } = await __webpack_require__.e(/* import() */ 3995).then(__webpack_require__.bind(__webpack_require__, 3995));
    (0,output/* printFor */.XE)('agent', azureCommands(report));
}
/** @param file null: stdout */
function contextOf({ color, quiet, pageUrl }, report, tree, file) {
    const page = pageUrl === option_kinds/* AUTO */.Q8 ? (0,context/* pagesAddress */.xq)(process.env) : pageUrl;
    return {
        home: version/* REPOSITORY */.Bw,
        command: (0,own_command/* ownCommand */.w)(process.argv[1] ?? '', process.cwd()),
        links: checkedCommit(process.env),
        remarks: [],
        pages: page === null ? null : async () => (await Promise.all(/* import() */[__webpack_require__.e(5311), __webpack_require__.e(2269)]).then(__webpack_require__.bind(__webpack_require__, 4650))).pageLinks(report, tree, page),
        read: (path) => tree.read(path, sizes/* MOST_BYTES */.u.text),
        rules: rule_records/* ruleRecords */.v,
        color: isColored(color, file),
        quiet,
        width: file === null ? widthOf(process.stdout) : WIDTH,
    };
}
/** @throws UsageError if it cannot be read */
function policyOf(root, path) {
    return path === null ? null : (0,policy_file/* readPolicyFile */.B)(root, process.cwd(), path);
}
/** Cells of a line. A terminal may not know how many it has, and says 0. */
function widthOf({ isTTY, columns }) {
    return (isTTY && columns) || WIDTH;
}
/** `NO_COLOR` and `TERM=dumb` are honored unless the caller says otherwise. */
function isColored(color, file) {
    if (color !== 'auto')
        return color === 'always';
    return file === null && process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tellCrashes)
/* harmony export */ });
/* harmony import */ var _platform_node_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37823);

/** Says on stderr which rules failed; what they threw is shown only for a debug log. */
function tellCrashes({ crashes }) {
    for (const { rule, error } of crashes) {
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printDiagnostic */ .B$)(`the rule ${rule} failed (set MDE_PARTNER_DEBUG=1 for details)`);
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printStack */ .ye)(error);
    }
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

/***/ 89955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70917);





/**
 * Reads the policy that the caller names, inside the repository or outside. A file that is reached through a link inside
 * the repository is refused: the link could be part of the change under review.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path of the folder for a relative path
 * @throws UsageError if it cannot be read
 */
function readPolicyFile(root, cwd, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const inside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shown) && shown !== '..' && !shown.startsWith('../');
    if (inside && realPathOf(file) !== null && realPathOf(file) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), shown))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the policy ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is reached through a link inside the checked repository (give the file itself)`);
    const bytes = read(file);
    if (bytes === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the policy ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} does not exist or is not a file that can be read`);
    return { path: shown, bytes };
}
/** Null: there is no such file. */
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return null;
    }
}
/** One byte more than the limit at most, which is enough to refuse it. Opened so that a pipe does not block. */
function read(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return null;
        const buffer = new Uint8Array(_core_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .u.manifest + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < buffer.length; length += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        return buffer.subarray(0, length);
    }
    catch {
        // Missing or unreadable: the same for the reader of the message.
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ })

};

export const id = 8483;
export const ids = [8483];
export const modules = {

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: widthOf

// EXTERNAL MODULE: ./.build/src/app/check.js
var check = __webpack_require__(2015);
// EXTERNAL MODULE: ./.build/src/app/rule-records.js
var rule_records = __webpack_require__(5770);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(6512);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(917);
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

// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(6658);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(7823);
// EXTERNAL MODULE: ./.build/src/platform/node/own-command.js
var own_command = __webpack_require__(8907);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js + 5 modules
var tools = __webpack_require__(1001);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js
var work_tree = __webpack_require__(9156);
// EXTERNAL MODULE: ./.build/src/render/formats.js
var formats = __webpack_require__(1316);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(7319);
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
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), command.paths);
    const today = command.today ?? clock/* clock */.p.today();
    const changes = command.changedSince === null ? null : await changesOf(root, command.changedSince);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const outcome = await (0,check/* check */.z)({ ...command, paths, today, changes }, tree, about, await (0,tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr }, command));
    const { shown, files } = command.formats;
    const { report } = outcome;
    const text = await (0,formats/* render */.XX)(shown, report, contextOf(command, tree, command.output));
    show(text, READERS[formats/* FORMATS */.hR[shown].kind]);
    if (shown === 'pretty' && command.output === null)
        await annotate(report);
    for (const { format, file } of files)
        (0,output/* writeText */.x3)(file, await (0,formats/* render */.XX)(format, report, contextOf(command, tree, file)), 'follow');
    tellCrashes(outcome);
    return outcome.exitCode;
}
/** Adds what the CI system shows by itself to a log for people; only Azure Pipelines reads it there. */
async function annotate(report) {
    if (ciSystem(process.env) !== 'azure')
        return;
    const { azureCommands } = await __webpack_require__.e(/* import() */ 3995).then(__webpack_require__.bind(__webpack_require__, 3995));
    (0,output/* printFor */.XE)('agent', azureCommands(report));
}
/** @param file null: stdout */
function contextOf({ color, quiet }, tree, file) {
    return {
        home: version/* REPOSITORY */.Bw,
        command: (0,own_command/* ownCommand */.w)(process.argv[1] ?? '', process.cwd()),
        links: checkedCommit(process.env),
        remarks: [],
        read: (path) => tree.read(path, sizes/* MOST_BYTES */.u.text),
        rules: rule_records/* ruleRecords */.v,
        color: isColored(color, file),
        quiet,
        width: file === null ? widthOf(process.stdout) : WIDTH,
    };
}
/** @throws UsageError if git cannot determine what changed */
async function changesOf(root, revision) {
    const { changesSince } = await __webpack_require__.e(/* import() */ 5984).then(__webpack_require__.bind(__webpack_require__, 5984));
    const changes = changesSince(root, revision);
    if (changes === 'git')
        throw new errors/* UsageError */.e('--changed-since needs git and a repository, but git did not respond');
    if (changes === 'revision')
        throw new errors/* UsageError */.e(`--changed-since: the commit ${(0,quote/* quote */.hD)(revision)} was not found (if this is a shallow clone, run git fetch --unshallow or git fetch origin BRANCH)`);
    if (changes === 'base')
        throw new errors/* UsageError */.e(`--changed-since: ${(0,quote/* quote */.hD)(revision)} and HEAD have no common ancestor here (if this is a shallow clone, run git fetch --unshallow)`);
    return changes;
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
function tellCrashes({ crashes }) {
    for (const { rule, error } of crashes) {
        (0,output/* printDiagnostic */.B$)(`the rule ${rule} failed (set MDE_PARTNER_DEBUG=1 for details)`);
        (0,output/* printStack */.ye)(error);
    }
}


/***/ })

};

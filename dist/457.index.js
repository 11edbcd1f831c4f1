export const id = 457;
export const ids = [457];
export const modules = {

/***/ 9457:
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
// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(6658);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(7823);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/src/platform/node/own-command.js


/** Name of the command in `package.json`. */
const NAME = 'mde-partner';
/**
 * Returns how the reader runs this program, for messages that suggest a command.
 *
 * @param script absolute path of the program as Node received it, `process.argv[1]`
 * @param folder absolute path of the current folder
 */
function ownCommand(script, folder) {
    const parts = script.split(external_node_path_.sep);
    const cache = parts.lastIndexOf('_npx');
    if (cache !== -1)
        return `npx ${quoted(packageIn(parts.slice(0, cache + 2).join(external_node_path_.sep)) ?? NAME)}`;
    if ((0,external_node_path_.basename)((0,external_node_path_.dirname)(script)) === '.bin')
        return `npx ${NAME}`;
    if ((0,external_node_path_.basename)(script) === NAME)
        return NAME;
    const near = (0,external_node_path_.relative)(folder, script);
    return `node ${quoted(near.startsWith(`..${external_node_path_.sep}..`) ? script : near)}`;
}
/** Returns what npx was asked to run, according to its install folder; null: unknown. */
function packageIn(folder) {
    try {
        const { _npx } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
        const packages = _npx?.packages;
        return Array.isArray(packages) && typeof packages[0] === 'string' ? packages[0] : null;
    }
    catch {
        return null;
    }
}
/** Quotes one argument for a shell. */
function quoted(text) {
    if (/^[\w./@:#+\\-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js + 6 modules
var tools = __webpack_require__(4494);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js
var work_tree = __webpack_require__(9156);
// EXTERNAL MODULE: ./.build/src/render/formats.js
var formats = __webpack_require__(1316);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(7319);
;// CONCATENATED MODULE: ./.build/src/cli/check.js














/** Cells of a line where no terminal says how many it has. */
const WIDTH = 100;
/** @param show puts a text where the caller wants it */
async function runCheck(command, about, show) {
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), command.paths);
    const today = command.today ?? clock/* clock */.p.today();
    const changes = command.changedSince === null ? null : await changesOf(root, command.changedSince);
    const outcome = await (0,check/* check */.z)({ ...command, paths, today, changes }, (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern)), about, await (0,tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr }, command));
    const { shown, files } = command.formats;
    const { report } = outcome;
    const text = await (0,formats/* render */.XX)(shown, report, contextOf(command, command.output));
    show(text, formats/* FORMATS */.hR[shown].kind === 'text' ? 'person' : 'program');
    for (const { format, file } of files)
        (0,output/* writeText */.x3)(file, await (0,formats/* render */.XX)(format, report, contextOf(command, file)), 'follow');
    tellCrashes(outcome);
    return outcome.exitCode;
}
/** @param file null: stdout */
function contextOf({ color, quiet }, file) {
    return {
        home: version/* REPOSITORY */.Bw,
        command: ownCommand(process.argv[1] ?? '', process.cwd()),
        links: (0,context/* repositoryLinks */.Ay)(process.env),
        remarks: [],
        rules: rule_records/* ruleRecords */.v,
        color: isColored(color, file),
        quiet,
        width: file === null ? widthOf(process.stdout) : WIDTH,
    };
}
/** @throws UsageError if git cannot determine what changed */
async function changesOf(root, revision) {
    const { changesSince } = await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 5984));
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

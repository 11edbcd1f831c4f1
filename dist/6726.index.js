export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3023);
/* harmony import */ var _manifest_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4543);
/* harmony import */ var _platform_github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);
/* harmony import */ var _platform_node_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);
/* harmony import */ var _platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8499);
/* harmony import */ var _platform_node_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4494);
/* harmony import */ var _platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9156);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7319);










/** Cells of a line where no terminal says how many it has. */
const WIDTH = 120;
/** @param show puts a text where the caller wants it */
async function runCheck(command, about, show) {
    const { root, paths } = (0,_platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRepository */ .Z)(process.cwd(), command.paths);
    const { rules, failOn, release, require, har, online, scan, changedSince } = command;
    const today = command.today ?? new Date().toISOString().slice(0, 10);
    const changes = changedSince === null ? null : await changesOf(root, changedSince);
    const outcome = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ paths, rules, failOn, today, release, require, changes }, (0,_platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .diskWorkTree */ .j)(root, (pattern) => (0,_manifest_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globTest */ .F)('', pattern)), about, await (0,_platform_node_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .toolsFor */ .J)({ root, folder: process.cwd(), har, online, scan, userAgent: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .AGENT */ .Sr }));
    show(await rendered(outcome.report, command), command.format === 'pretty' ? 'person' : 'program');
    tellCrashes(outcome);
    return outcome.exitCode;
}
/** @throws UsageError if git cannot tell what changed */
async function changesOf(root, revision) {
    const { changesSince } = await __webpack_require__.e(/* import() */ 5984).then(__webpack_require__.bind(__webpack_require__, 5984));
    const changes = changesSince(root, revision);
    if (changes === 'git')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('--changed-since needs git and a repository; git does not answer here');
    if (changes === 'revision')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--changed-since: git knows no commit ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(revision)}; a shallow clone lacks it: git fetch --unshallow, or git fetch origin BRANCH`);
    if (changes === 'base')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--changed-since: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(revision)} and HEAD have no common ancestor here; fetch the history: git fetch --unshallow`);
    return changes;
}
async function rendered(report, command) {
    switch (command.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 6516).then(__webpack_require__.bind(__webpack_require__, 6516))).renderJson(report);
        case 'sarif': {
            const [{ renderSarif }, { loadRules }] = await Promise.all([
                __webpack_require__.e(/* import() */ 9587).then(__webpack_require__.bind(__webpack_require__, 9587)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5407)),
            ]);
            return renderSarif(report, (await loadRules()).map(({ meta }) => meta), { home: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .REPOSITORY */ .Bw });
        }
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4414).then(__webpack_require__.bind(__webpack_require__, 4414))).renderMarkdown(report, (0,_platform_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLinks */ .A)(process.env));
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7537).then(__webpack_require__.bind(__webpack_require__, 7537))).renderGithub(report);
        case 'pretty': {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 1770).then(__webpack_require__.bind(__webpack_require__, 1770));
            const width = command.output === null ? widthOf(process.stdout) : WIDTH;
            return renderPretty(report, { colour: isColoured(command), quiet: command.quiet, width });
        }
    }
}
/** Cells of a line. A terminal may not know how many it has, and says 0. */
function widthOf({ isTTY, columns }) {
    return (isTTY && columns) || WIDTH;
}
/** `NO_COLOR` and `TERM=dumb` are honoured unless the caller says otherwise. */
function isColoured({ colour, output }) {
    if (colour !== 'auto')
        return colour === 'always';
    return output === null && process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
function tellCrashes({ crashes }) {
    for (const { rule, error } of crashes) {
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostic */ .B$)(`the rule ${rule} could not do its work (MDE_PARTNER_DEBUG=1 tells more)`);
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printStack */ .ye)(error);
    }
}


/***/ })

};

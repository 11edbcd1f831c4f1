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
/* harmony import */ var _app_rule_records_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5770);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6512);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4817);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3023);
/* harmony import */ var _platform_github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);
/* harmony import */ var _platform_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6658);
/* harmony import */ var _platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7823);
/* harmony import */ var _platform_node_own_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8907);
/* harmony import */ var _platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8499);
/* harmony import */ var _platform_node_tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4494);
/* harmony import */ var _platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9156);
/* harmony import */ var _render_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1316);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7319);














/** Cells of a line where no terminal says how many it has. */
const WIDTH = 100;
/** @param show puts a text where the caller wants it */
async function runCheck(command, about, show) {
    const { root, paths } = (0,_platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_5__/* .locateRepository */ .Z)(process.cwd(), command.paths);
    const today = command.today ?? _platform_node_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .clock */ .p.today();
    const changes = command.changedSince === null ? null : await changesOf(root, command.changedSince);
    const outcome = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...command, paths, today, changes }, (0,_platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .diskWorkTree */ .j)(root, (pattern) => (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .globTest */ .F)('', pattern)), about, await (0,_platform_node_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .toolsFor */ .J)({ root, folder: process.cwd(), userAgent: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .AGENT */ .Sr }, command));
    const { shown, files } = command.formats;
    const { report } = outcome;
    const text = await (0,_render_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .render */ .XX)(shown, report, contextOf(command, command.output));
    show(text, _render_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMATS */ .hR[shown].kind === 'text' ? 'person' : 'program');
    for (const { format, file } of files)
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(file, await (0,_render_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .render */ .XX)(format, report, contextOf(command, file)), 'follow');
    tellCrashes(outcome);
    return outcome.exitCode;
}
/** @param file null: stdout */
function contextOf({ color, quiet }, file) {
    return {
        home: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .REPOSITORY */ .Bw,
        command: (0,_platform_node_own_command_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCommand */ .w)(process.argv[1] ?? '', process.cwd()),
        links: (0,_platform_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLinks */ .Ay)(process.env),
        remarks: [],
        rules: _app_rule_records_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleRecords */ .v,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('--changed-since needs git and a repository, but git did not respond');
    if (changes === 'revision')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`--changed-since: the commit ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(revision)} was not found (if this is a shallow clone, run git fetch --unshallow or git fetch origin BRANCH)`);
    if (changes === 'base')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`--changed-since: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(revision)} and HEAD have no common ancestor here (if this is a shallow clone, run git fetch --unshallow)`);
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
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printDiagnostic */ .B$)(`the rule ${rule} failed (set MDE_PARTNER_DEBUG=1 for details)`);
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printStack */ .ye)(error);
    }
}


/***/ })

};

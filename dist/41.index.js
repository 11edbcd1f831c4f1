export const id = 41;
export const ids = [41];
export const modules = {

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

/***/ 60041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPack: () => (/* binding */ runPack)
/* harmony export */ });
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96914);
/* harmony import */ var _app_pack_file_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25055);
/* harmony import */ var _app_pack_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51830);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4817);
/* harmony import */ var _platform_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66658);
/* harmony import */ var _platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37823);
/* harmony import */ var _platform_node_rasterizer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91468);
/* harmony import */ var _platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68499);
/* harmony import */ var _platform_node_tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99751);
/* harmony import */ var _platform_node_wasm_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42848);
/* harmony import */ var _platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45467);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37319);
/* harmony import */ var _crashes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86817);













/** 0: the pack was written; 1: nothing was written; 2: a rule crashed, so nothing was written. */
async function runPack(command, about) {
    const { root, paths } = (0,_platform_node_repository_root_js__WEBPACK_IMPORTED_MODULE_5__/* .locateExisting */ .a)(process.cwd(), command.paths);
    const tree = (0,_platform_node_work_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .diskWorkTree */ .j)(root, (pattern) => (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .globTest */ .F)('', pattern));
    const today = command.today ?? _platform_node_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .clock */ .p.today();
    const outcome = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ paths, rules: null, failOn: 'error', today, release: null }, tree, about, await (0,_platform_node_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .toolsFor */ .J)({ root, folder: process.cwd(), userAgent: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .AGENT */ .Sr }, { scan: command.scan, har: command.har }));
    (0,_crashes_js__WEBPACK_IMPORTED_MODULE_9__/* .tellCrashes */ .b)(outcome);
    if (outcome.crashes.length > 0)
        return 2;
    const { draft } = command;
    const rasterizer = new _platform_node_rasterizer_js__WEBPACK_IMPORTED_MODULE_4__.ResvgRasterizer();
    const packed = await (0,_app_pack_pack_js__WEBPACK_IMPORTED_MODULE_1__.pack)(outcome.report, tree, { draft, rasterizer, font: (0,_platform_node_wasm_files_js__WEBPACK_IMPORTED_MODULE_7__.pictureFont)() });
    if (packed.archive === null) {
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printDiagnostic */ .B$)(`nothing was packed: ${packed.refusal}${packed.helps === null ? '' : ` (${packed.helps})`}`);
        return 1;
    }
    (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(command.output ?? _app_pack_file_name_js__WEBPACK_IMPORTED_MODULE_12__/* .PACK_FILE */ .P, packed.archive, 'follow');
    if (command.output === null)
        (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printText */ .n)(`Wrote ${_app_pack_file_name_js__WEBPACK_IMPORTED_MODULE_12__/* .PACK_FILE */ .P}.\n`);
    return 0;
}


/***/ })

};

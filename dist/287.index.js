export const id = 287;
export const ids = [287,410];
export const modules = {

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allAnnotations: () => (/* binding */ allAnnotations),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2393);




/**
 * What a step may annotate, errors first, then in the order of the manifests. Of each level at most ten show; beyond
 * that, nine and one that says how many more there are. Findings that the change did not cause are one notice.
 *
 * @param remarks further notices on the run, raw text
 */
function annotations(report, remarks = []) {
    const all = allAnnotations(report);
    const older = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .olderText */ .qr)(report);
    const notices = [...remarks, ...(older ? [`${older}. All findings count. The report file lists them.`] : [])];
    const shown = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((level) => {
        const room = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_LEVEL */ .eA - (level === 'notice' ? notices.length : 0);
        return capped(level, all.filter((one) => one.level === level), room);
    });
    return [...shown, ...notices.map(aboutRun)];
}
/** A notice that concerns the run as a whole. */
function aboutRun(message) {
    return { level: 'notice', title: 'mde-partner-check', message, place: null };
}
/** An annotation for every crashed rule and every finding that is neither waived nor older, crashes first. */
function allAnnotations(report) {
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }) => ({
        level: 'error',
        title: 'Rule failed',
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${product ?? manifest}: ${reason}`), ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(rule)})`),
        place: { file: manifest, line: 1, endLine: 1, columns: null },
    }));
    return [...crashes, ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .isShown */ .aJ).map(annotation)];
}
function annotation(finding) {
    const fix = finding.fix ? `\nFix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.fix.title)}` : '';
    return {
        level: finding.severity,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.title),
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.message), ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.rule)})${fix}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.help)}`),
        place: placeOf(finding),
    };
}
function placeOf({ path, start, end }) {
    // An end at column 1 lies before the first character of that line: the line itself is not part of the range.
    const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const columns = endLine === start.line && end.line === start.line
        ? { start: start.column, end: Math.max(start.column, end.column - 1) }
        : null;
    return { file: path, line: start.line, endLine, columns };
}
/** @param room annotations of the level that may show */
function capped(level, all, room) {
    if (all.length <= room)
        return all;
    const shown = all.slice(0, room - 1);
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const message = `There ${all.length - shown.length === 1 ? 'is' : 'are'} ${more}. The log and the report file list all of them.`;
    return [...shown, { level, title: more, message, place: null }];
}
/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never in the middle of a pair. */
function cut(message, tail) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_MESSAGE_UNITS */ ._E - 1;
    if (message.length + tail.length <= limit)
        return message + tail;
    const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026${tail}`.slice(0, limit);
}
/** The workflow command of an annotation, without a line end; no command of another CI system is in it. */
function commandOf({ level, title, message, place }) {
    const properties = [`title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(title)}`];
    if (place) {
        properties.push(`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
        if (place.columns)
            properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
    }
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(`::${level} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(message)}`);
}
/** One workflow command a line. In a step the log says what a sample listing is; here only a command can. */
function renderGithub(report) {
    return annotations(report, [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleText */ .EB)(report) ?? []].flat())
        .map((one) => `${commandOf(one)}\n`)
        .join('');
}


/***/ }),

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ CHECK_ANNOTATION_TITLE),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   _q: () => (/* binding */ CHECK_ANNOTATIONS_PER_REQUEST),
/* harmony export */   db: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   nz: () => (/* binding */ CHECK_SUMMARY_CHARACTERS)
/* harmony export */ });
/** Annotations of one level that a step may show; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts an annotation's message here, in UTF-16 units. actions/runner `ExecutionContext.cs`. */
const ANNOTATION_MESSAGE_UNITS = 4096;
/** Bytes of a step's job summary; above, nothing of it is shown. actions/runner `FileCommandManager.cs`. */
const SUMMARY_BYTES = 1024 * 1024;
/** Annotations of one request to create or update a check run; later requests append. Checks API, `output.annotations`. */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Characters of a check run's `output.summary` and `output.text`. Checks API. */
const CHECK_SUMMARY_CHARACTERS = 65_535;
/** Characters of the title of a check run's annotation. Checks API, in prose only. */
const CHECK_ANNOTATION_TITLE = 255;
/** Characters of a comment's body; above, it is refused with 422. peter-evans/create-or-update-comment#181. */
const COMMENT_CHARACTERS = 65_536;


/***/ })

};

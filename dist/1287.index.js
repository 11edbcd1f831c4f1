export const id = 1287;
export const ids = [1287];
export const modules = {

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allAnnotations: () => (/* binding */ allAnnotations),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);




/**
 * Returns the annotations of a step, errors first, then in the order of the manifests. At most ten per level are shown;
 * if there are more, nine and one that states how many more. Findings that the change did not cause are one notice.
 *
 * @param remarks further notices about the run, raw text
 */
function annotations(report, remarks = []) {
    const all = allAnnotations(report);
    const [older, known, gone] = [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .olderText */ .qr)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .goneText */ .LJ)(report)];
    const notices = [
        ...remarks.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh),
        ...(older ? [`${older}. All findings count. The report file lists them.`] : []),
        ...(known ? [`${known}. They do not fail this run. The report file lists them.`] : []),
        ...(gone ? [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(gone)}. Write a new baseline.`] : []),
    ];
    const shown = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((level) => {
        const room = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_LEVEL */ .eA - (level === 'notice' ? notices.length : 0);
        return capped(level, all.filter((one) => one.level === level), room);
    });
    return [...shown, ...notices.map(aboutRun)];
}
/** A notice about the whole run. */
function aboutRun(message) {
    return { level: 'notice', title: 'mde-partner-check', message, place: null };
}
/** Returns an annotation for every crashed rule and every open finding that is not older, crashes first. */
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
    // An end at column 1 is before the first character of that line, so the line itself is not part of the range.
    const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const columns = endLine === start.line && end.line === start.line
        ? { start: start.column, end: Math.max(start.column, end.column - 1) }
        : null;
    return { file: path, line: start.line, endLine, columns };
}
/** @param room number of annotations of the level that can be shown */
function capped(level, all, room) {
    if (all.length <= room)
        return all;
    const shown = all.slice(0, room - 1);
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const message = `There ${all.length - shown.length === 1 ? 'is' : 'are'} ${more}. The log and the report file list all of them.`;
    return [...shown, { level, title: more, message, place: null }];
}
/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never splits a surrogate pair. */
function cut(message, tail) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_MESSAGE_UNITS */ ._E - 1;
    if (message.length + tail.length <= limit)
        return message + tail;
    const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026${tail}`.slice(0, limit);
}
/** Renders the workflow command of an annotation, without a line end and without a command of another CI system. */
function commandOf({ level, title, message, place }) {
    const properties = [`title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(title)}`];
    if (place) {
        properties.push(`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
        if (place.columns)
            properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
    }
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(`::${level} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(message)}`);
}
/** Renders one workflow command per line. In a step, the log marks a sample listing; here only a command can. */
function renderGithub(report) {
    return annotations(report, [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleText */ .EB)(report) ?? [], (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .policyText */ .MJ)(report) ?? []].flat())
        .map((one) => `${commandOf(one)}\n`)
        .join('');
}


/***/ }),

/***/ 51410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ CHECK_ANNOTATION_TITLE),
/* harmony export */   OX: () => (/* binding */ ISSUES_PER_TYPE),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   _q: () => (/* binding */ CHECK_ANNOTATIONS_PER_REQUEST),
/* harmony export */   db: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   nz: () => (/* binding */ CHECK_SUMMARY_CHARACTERS)
/* harmony export */ });
/** Most annotations of one level that a step shows; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Longest message of an annotation, in UTF-16 units; the runner cuts it here. actions/runner `ExecutionContext.cs`. */
const ANNOTATION_MESSAGE_UNITS = 4096;
/**
 * Largest job summary of a step, in bytes; a larger summary is not shown at all. actions/runner
 * `FileCommandManager.cs`.
 */
const SUMMARY_BYTES = 1024 * 1024;
/**
 * Most annotations per request to create or update a check run; later requests append. Checks API,
 * `output.annotations`.
 */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Longest `output.summary` and `output.text` of a check run, in characters. Checks API. */
const CHECK_SUMMARY_CHARACTERS = 65_535;
/** Longest title of a check run's annotation, in characters. Checks API, in prose only. */
const CHECK_ANNOTATION_TITLE = 255;
/**
 * Longest body of a comment, in characters; longer, it is refused with 422. peter-evans/create-or-update-comment#181.
 */
const COMMENT_CHARACTERS = 65_536;
/** Errors, and warnings, that a step of Azure Pipelines keeps as issues. azure-pipelines-agent `ExecutionContext.cs`. */
const ISSUES_PER_TYPE = 10;


/***/ })

};

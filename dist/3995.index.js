export const id = 3995;
export const ids = [3995];
export const modules = {

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureCommands: () => (/* binding */ azureCommands),
/* harmony export */   renderAzure: () => (/* binding */ renderAzure)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _summary_merged_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22974);





/** Further places that a message names; it counts the others. */
const SHOWN_PLACES = 3;
/**
 * Returns the logging commands of a step, worst first, with one issue for findings that say the same. A step keeps ten
 * errors and ten warnings; beyond that, nine and one that counts the rest. If the run passes with issues, the last
 * command says so.
 *
 * Source: microsoft/azure-pipelines-agent `TaskCommandExtension.cs`; both commands are allowed in restricted mode.
 */
function azureCommands(report) {
    const issues = issuesOf(report);
    const kept = ['error', 'warning'].flatMap((type) => capped(issues.filter((one) => one.type === type)));
    const isPassed = report.conclusion !== 'failure' && issues.length > 0;
    return [...kept.map(issueCommand), ...(isPassed ? [`##vso[task.complete result=SucceededWithIssues;]`] : [])]
        .map((line) => `${line}\n`)
        .join('');
}
/** Returns the commands, and lines for what has no command: notices, known findings, and what the list of issues leaves out. */
function renderAzure(report) {
    const issues = issuesOf(report);
    const left = ['error', 'warning'].flatMap((type) => {
        const all = issues.filter((one) => one.type === type);
        return all.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES_PER_TYPE */ .OX ? all.slice(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES_PER_TYPE */ .OX - 1).map(issueLine) : [];
    });
    const notices = (0,_summary_merged_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFindings */ .D)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(report)
        .filter(_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .isShown */ .aJ)
        .filter(({ severity }) => severity === 'notice')).map((merged) => line('notice', merged.finding.rule, placeOf(merged), messageOf(merged)));
    const known = (0,_summary_merged_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFindings */ .D)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .knownFindings */ .Mw)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .isShown */ .aJ)).map((merged) => line((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(merged.finding), merged.finding.rule, placeOf(merged), messageOf(merged)));
    const remarks = [(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleText */ .EB)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .olderText */ .qr)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .goneText */ .LJ)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .policyText */ .MJ)(report)].flatMap((text) => text === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`notice  ${text}`)]);
    return azureCommands(report) + [...left, ...notices, ...known, ...remarks].map((text) => `${text}\n`).join('');
}
/** Crashed rules, then open findings that are not older, most severe first. */
function issuesOf(report) {
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }) => ({
        type: 'error',
        code: rule,
        message: `Rule failed: ${product ?? manifest}: ${reason ?? ''}`,
        place: { path: manifest, line: 1, column: 1 },
    }));
    const merged = (0,_summary_merged_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFindings */ .D)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .isShown */ .aJ));
    return [
        ...crashes,
        ...merged.flatMap((one) => {
            const { severity, rule } = one.finding;
            return severity === 'notice'
                ? []
                : [{ type: severity, code: rule, message: messageOf(one), place: placeOf(one) }];
        }),
    ];
}
function placeOf({ finding: { path, start } }) {
    return { path, ...start };
}
/** The agent puts the first place and the rule before it. */
function messageOf({ finding, places }) {
    const others = places.slice(1).map(({ finding }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .startText */ .qK)(finding));
    const shown = others.slice(0, SHOWN_PLACES);
    const more = others.length - shown.length;
    return [
        finding.message,
        ...(shown.length > 0
            ? [`Also in ${shown.join(', ')}${more > 0 ? ` and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, 'more place')}` : ''}.`]
            : []),
        ...(finding.fix ? [`Fix: ${finding.fix.title}.`] : []),
        finding.help,
    ].join(' ');
}
/** @param issues all of one type */
function capped(issues) {
    const [first] = issues;
    if (!first || issues.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES_PER_TYPE */ .OX)
        return issues;
    const shown = issues.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES_PER_TYPE */ .OX - 1);
    const left = issues.length - shown.length;
    const message = `There ${left === 1 ? 'is' : 'are'} ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, `more ${first.type}`)}. The log lists all of them.`;
    return [...shown, { type: first.type, code: '', message, place: null }];
}
/** The agent drops properties without a value, so they are left out. */
function issueCommand({ type, code, message, place }) {
    const properties = {
        type,
        ...(place && { sourcepath: place.path, linenumber: String(place.line), columnnumber: String(place.column) }),
        code,
    };
    const text = Object.entries(properties)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .loggingValue */ .PU)(value)}`)
        .join(';');
    return `##vso[task.logissue ${text}]${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .loggingValue */ .PU)(message)}`;
}
function issueLine({ type, code, message, place }) {
    return line(type, code, place, message);
}
function line(level, rule, place, message) {
    const where = place ? `${place.path}:${place.line}:${place.column}` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)([level, rule, where, message].filter((part) => part !== '').join('  '));
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


/***/ }),

/***/ 22974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mergeFindings)
/* harmony export */ });
/** Returns each message once, at its first position, with all of its places and products. */
function mergeFindings(findings) {
    const drafts = new Map();
    for (const finding of findings) {
        const { rule, severity, message, fix, waiver, help } = finding;
        const key = JSON.stringify([rule, severity, message, fix?.title ?? null, waiver, help]);
        const draft = drafts.get(key) ?? { finding, places: new Map(), products: new Map() };
        drafts.set(key, draft);
        if (finding.product !== null)
            draft.products.set(JSON.stringify([finding.manifest, finding.product]), finding.product);
        const at = placeKey(finding);
        const place = draft.places.get(at) ?? { finding, related: new Map() };
        draft.places.set(at, place);
        for (const one of finding.related)
            place.related.set(placeKey(one), one);
    }
    return [...drafts.values()].map(({ finding, places, products }) => ({
        finding,
        places: [...places.values()].map((place) => ({ finding: place.finding, related: [...place.related.values()] })),
        products: [...products.values()],
    }));
}
function placeKey({ path, start, end }) {
    return JSON.stringify([path, start.line, start.column, end.line, end.column]);
}


/***/ })

};

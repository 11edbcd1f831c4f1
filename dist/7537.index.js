export const id = 7537;
export const ids = [7537];
export const modules = {

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allAnnotations: () => (/* binding */ allAnnotations),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);




/**
 * What a step may annotate, errors first, then in the order of the manifests. Of each level at most ten show; beyond
 * that, nine and one that says how many more there are. Findings that the change did not cause are one notice.
 */
function annotations(report) {
    const all = allAnnotations(report);
    const older = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .olderText */ .qr)(report);
    const shown = _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((level) => {
        const room = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATIONS_PER_LEVEL */ .eA - (older && level === 'notice' ? 1 : 0);
        return capped(level, all.filter((one) => one.level === level), room);
    });
    return older ? [...shown, olderNotice(older)] : shown;
}
function olderNotice(older) {
    const message = `${older}; they count all the same, and the report file holds them`;
    return { level: 'notice', title: 'mde-partner-check', message, place: null };
}
/** An annotation for every crashed rule and every finding that is neither waived nor older, crashes first. */
function allAnnotations(report) {
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }) => ({
        level: 'error',
        title: rule,
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(`${product ?? manifest}: ${reason}`), ''),
        place: { file: manifest, line: 1, endLine: 1, columns: null },
    }));
    return [...crashes, ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ).map(annotation)];
}
function annotation(finding) {
    const fix = finding.fix ? `\nFix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.fix.title)}` : '';
    return {
        level: finding.severity,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.rule),
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.message), `${fix}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.help)}`),
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
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const message = `and ${more}; the job summary, the log and the report file hold all of them`;
    return [...shown, { level, title: more, message, place: null }];
}
/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never in the middle of a pair. */
function cut(message, tail) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATION_MESSAGE_UNITS */ ._E - 1;
    if (message.length + tail.length <= limit)
        return message + tail;
    const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026${tail}`.slice(0, limit);
}
/** The workflow command of an annotation, without a line end. */
function commandOf({ level, title, message, place }) {
    const properties = [`title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .commandProperty */ .N1)(title)}`];
    if (place) {
        properties.push(`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .commandProperty */ .N1)(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
        if (place.columns)
            properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
    }
    return `::${level} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .commandData */ .wq)(message)}`;
}
/** One workflow command a line. */
function renderGithub(report) {
    return annotations(report)
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


/***/ }),

/***/ 2393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ erroredChecks),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   OD: () => (/* binding */ requirementsText),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   WL: () => (/* binding */ extentText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Wc: () => (/* binding */ allRequirements),
/* harmony export */   XZ: () => (/* binding */ byManifest),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   kW: () => (/* binding */ skippedChecks),
/* harmony export */   qr: () => (/* binding */ olderText)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5666);

/** How a requirement's state is called wherever a person reads it. */
const STATE_WORDS = {
    met: 'met',
    unmet: 'not met',
    stated: 'stated',
    unstated: 'not stated',
    unknown: 'not judged',
    'not-applicable': 'does not apply',
};
/** `1 error`, `2 errors`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2 errors, 1 warning, 1 waived`; `no findings`. */
function countsText({ counts }) {
    const parts = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
    if (counts.waived > 0)
        parts.push(`${counts.waived} waived`);
    return parts.length > 0 ? parts.join(', ') : 'no findings';
}
/** `1 product`, with the number of manifests if there are several. */
function extentText({ manifests }) {
    const products = plural(manifests.reduce((sum, manifest) => sum + manifest.products.length, 0), 'product');
    return manifests.length > 1 ? `${plural(manifests.length, 'manifest')}, ${products}` : products;
}
/** `6 of 10 requirements met, 3 stated`. Those that do not apply are left out. */
function requirementsText(requirements) {
    const asked = requirements.filter((one) => one.status !== 'not-applicable');
    const count = (status) => asked.filter((one) => one.status === status).length;
    const parts = [`${count('met')} of ${plural(asked.length, 'requirement')} met`];
    for (const status of ['stated', 'unstated', 'unknown'])
        if (count(status) > 0)
            parts.push(`${count(status)} ${STATE_WORDS[status]}`);
    return parts.join(', ');
}
function allRequirements({ manifests }) {
    return manifests.flatMap((manifest) => manifest.requirements);
}
/** Findings that are not waived: errors first, then in the order of the manifests, then of the report. */
function bySeverity(report) {
    const order = new Map(report.manifests.map((manifest, index) => [manifest.path, index]));
    const place = (finding) => order.get(finding.manifest) ?? order.size;
    return report.findings
        .filter((finding) => !finding.waiver)
        .sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) || place(a) - place(b));
}
/** Whether a list of findings holds it: one that the change is known not to have caused is left to the report. */
function isShown({ changed }) {
    return changed !== false;
}
/** `older: 3 findings not caused by this change (1 error, 2 waived)`; null: there is none. */
function olderText({ findings }) {
    const older = findings.filter((finding) => !isShown(finding));
    if (older.length === 0)
        return null;
    const parts = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const count = older.filter((one) => !one.waiver && one.severity === severity).length;
        return count > 0 ? [plural(count, severity)] : [];
    });
    const waived = older.filter((one) => one.waiver).length;
    if (waived > 0)
        parts.push(`${waived} waived`);
    return `older: ${plural(older.length, 'finding')} not caused by this change (${parts.join(', ')})`;
}
/** Findings by the manifest they were found through, in their order. */
function byManifest(findings) {
    const found = new Map();
    for (const finding of findings) {
        const ofManifest = found.get(finding.manifest);
        if (ofManifest)
            ofManifest.push(finding);
        else
            found.set(finding.manifest, [finding]);
    }
    return found;
}
/** Checks whose rule crashed. */
function erroredChecks(report) {
    return checksOf(report, (check) => check.status === 'errored');
}
/** Checks that could not judge, other than by the caller's choice. */
function skippedChecks(report) {
    return checksOf(report, (check) => check.status === 'skipped' && check.reason !== NOT_SELECTED);
}
/** The engine's reason for a rule that `--rule` left out. */
const NOT_SELECTED = 'not selected';
function checksOf({ manifests }, wanted) {
    return manifests.flatMap(({ path, checks }) => checks.filter(wanted).map((check) => ({ ...check, manifest: path })));
}
/** Every subject of the report in order, with its findings, waived ones last. */
function groups(report) {
    const found = byManifest(report.findings);
    return report.manifests.flatMap((manifest) => {
        const ofManifest = found.get(manifest.path) ?? [];
        const bySubject = new Map([[null, []]]);
        for (const { name } of manifest.products)
            bySubject.set(name, []);
        for (const finding of ofManifest) {
            const ofSubject = bySubject.get(finding.product);
            if (ofSubject)
                ofSubject.push(finding);
            else
                bySubject.set(finding.product, [finding]);
        }
        return [...bySubject].map(([product, all]) => ({
            manifest,
            product,
            findings: [...all.filter((one) => !one.waiver), ...all.filter((one) => one.waiver)],
        }));
    });
}


/***/ })

};

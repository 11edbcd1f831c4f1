export const id = 1593;
export const ids = [1593];
export const modules = {

/***/ 41593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);


const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' };
/**
 * Returns the report for GitLab Code Quality: the policy, crashed rules, then every finding that is not waived. Older
 * findings are included, since GitLab compares the branches by itself; known findings are of the lowest severity.
 */
function renderGitlab(report) {
    const entries = [
        ...policyEntry(report),
        ...crashes(report),
        ...report.findings.flatMap((finding) => (finding.waiver ? [] : [entry(finding)])),
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(entries, null, 2))}\n`;
}
function entry(finding) {
    const { rule, severity, message, fix, path, start, known, fingerprint } = finding;
    const hint = fix ? ` Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(fix.title)}` : '';
    return {
        description: `${known ? `Known ${severity}: ` : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(rule)})${hint}`,
        check_name: rule,
        fingerprint,
        severity: known ? 'info' : SEVERITIES[severity],
        location: { path, lines: { begin: start.line } },
    };
}
/**
 * The policy is an entry of its own, which GitLab shows as new when the policy changes. An entry needs a file of the
 * repository: without a manifest, there is none.
 */
function policyEntry(report) {
    const { policy } = report.run;
    const text = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .policyText */ .MJ)(report);
    const [manifest] = report.manifests;
    if (!policy || text === null || !manifest)
        return [];
    return [
        {
            description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text),
            check_name: 'policy',
            fingerprint: `policy:${policy.sha256}`,
            severity: 'info',
            location: { path: manifest.path, lines: { begin: 1 } },
        },
    ];
}
/** A rule that crashed is an entry at the start of its manifest. */
function crashes(report) {
    return (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }, index) => ({
        description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`Rule failed: ${product ?? manifest}: ${reason ?? ''} (${rule})`),
        check_name: rule,
        fingerprint: `crash:${rule}:${index + 1}`,
        severity: 'critical',
        location: { path: manifest, lines: { begin: 1 } },
    }));
}


/***/ })

};

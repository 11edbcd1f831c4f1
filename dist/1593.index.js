export const id = 1593;
export const ids = [1593];
export const modules = {

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   L: () => (/* binding */ sha256Bytes)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);


/** Returns the SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. Node's `crypto` takes 7 ms to load. */
function sha256Of(content) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(sha256Bytes(content));
}
/** The same as 32 bytes. */
function sha256Bytes(content) {
    return (0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(typeof content === 'string' ? (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(content) : content);
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

/**
 * Returns one fingerprint per finding, in their order: it stays the same as long as rule, file, product and the text of
 * the line do, even if the line moves. Findings with all of these in common are distinguished by their order.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, path, product, excerpt }) => {
        const line = excerpt?.text.trim().replace(/\s+/g, ' ') ?? '';
        const hash = (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(JSON.stringify([rule, path, product, line])).slice(0, 32);
        const index = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, index);
        return `${hash}:${index}`;
    });
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2393);



const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' };
/**
 * Returns the report for GitLab Code Quality: the policy, crashed rules, then every finding that is not waived. Older findings are
 * included, since GitLab compares the branches by itself.
 */
function renderGitlab(report) {
    const prints = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprints */ .W)(report.findings);
    const entries = [
        ...policyEntry(report),
        ...crashes(report),
        ...report.findings.flatMap((finding, index) => (finding.waiver ? [] : [entry(finding, prints[index])])),
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(entries, null, 2))}\n`;
}
function entry({ rule, severity, message, fix, path, start }, fingerprint) {
    const hint = fix ? ` Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(fix.title)}` : '';
    return {
        description: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(rule)})${hint}`,
        check_name: rule,
        fingerprint,
        severity: SEVERITIES[severity],
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

export const id = 518;
export const ids = [518];
export const modules = {

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES),
/* harmony export */   loadRules: () => (/* binding */ loadRules),
/* harmony export */   loadSelected: () => (/* binding */ loadSelected)
/* harmony export */ });
const LOGO = () => Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 7823));
const OTHERS = () => Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(725), __webpack_require__.e(778), __webpack_require__.e(951), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 1159));
/**
 * The only registry: every rule, in the order of the requirements. `rules` and the documentation follow it. It says
 * what a report tells of a rule that is not run, so that only what runs is loaded; a test holds it against the rules.
 */
const RULES = [
    listed(OTHERS, 'manifest-missing', ['manifest'], []),
    listed(OTHERS, 'manifest-unreadable', ['manifest'], []),
    listed(OTHERS, 'manifest-syntax', ['manifest'], []),
    listed(OTHERS, 'manifest-schema', ['manifest', 'product'], []),
    listed(OTHERS, 'manifest-text-cut', ['manifest', 'product'], ['R4.2', 'R4.3']),
    listed(OTHERS, 'readiness-license', ['manifest'], ['R1']),
    listed(OTHERS, 'readiness-validation', ['manifest'], ['R2']),
    listed(OTHERS, 'readiness-misa', ['manifest'], ['R3']),
    listed(LOGO, 'logo-missing', ['product'], ['R4.1']),
    listed(LOGO, 'logo-unreadable', ['product'], ['R4.1']),
    listed(LOGO, 'logo-not-square', ['product'], ['R4.1']),
    listed(LOGO, 'logo-size-syntax', ['product'], ['R4.1']),
    listed(LOGO, 'logo-canvas-mismatch', ['product'], ['R4.1']),
    listed(OTHERS, 'logo-blank', ['product'], ['R4.1']),
    listed(OTHERS, 'logo-framing', ['product'], ['R4.1']),
    listed(OTHERS, 'logo-clipped', ['product'], ['R4.1']),
    listed(OTHERS, 'logo-low-contrast', ['product'], ['R4.1']),
    listed(OTHERS, 'logo-active-content', ['product'], ['R4.1']),
    listed(LOGO, 'logo-heavy', ['product'], ['R4.1']),
    listed(OTHERS, 'name-unfit', ['manifest', 'product'], ['R4.2', 'R5']),
    listed(OTHERS, 'name-microsoft-brand', ['product'], ['R4.2']),
    listed(OTHERS, 'description-too-long', ['product'], ['R4.3']),
    listed(OTHERS, 'description-too-short', ['product'], ['R4.3']),
    listed(OTHERS, 'description-not-plain-text', ['product'], ['R4.3']),
    listed(OTHERS, 'legacy-product-name', ['product'], ['R4.2', 'R4.3', 'R4.5']),
    listed(OTHERS, 'landing-page-invalid', ['product'], ['R4.4']),
    listed(OTHERS, 'landing-page-doubtful', ['product'], ['R4.4']),
    listed(OTHERS, 'landing-page-unreachable', ['product'], ['R4.4'], '--online'),
    listed(OTHERS, 'landing-page-off-topic', ['product'], ['R4.4'], '--online'),
    listed(OTHERS, 'press-release-window', ['product'], ['R4.5']),
    listed(OTHERS, 'press-release-unapproved', ['product'], ['R4.5']),
    listed(OTHERS, 'date-invalid', ['manifest', 'product'], ['R2', 'R4.5']),
    listed(OTHERS, 'entra-application-unnamed', ['product'], ['R5']),
    listed(OTHERS, 'user-agent-malformed', ['product'], ['R6']),
    listed(OTHERS, 'user-agent-legacy-prefix', ['product'], ['R6']),
    listed(OTHERS, 'user-agent-name-mismatch', ['product'], ['R6']),
    listed(OTHERS, 'user-agent-traffic', ['product'], ['R6'], '--har'),
    listed(OTHERS, 'release-version-mismatch', ['product'], ['R6']),
    listed(OTHERS, 'release-version-unknown', ['product'], ['R6']),
    listed(OTHERS, 'waiver-invalid', ['manifest'], []),
    listed(OTHERS, 'waiver-unused', ['waivers'], []),
];
function listed(group, id, subjects, requirements, optIn) {
    return { group, meta: { id, requirements, ...(optIn !== undefined && { optIn }) }, subjects };
}
/**
 * Every rule in the order of the registry: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
async function loadSelected(selected) {
    const groups = new Set(RULES.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
    const loaded = new Map();
    for (const load of groups)
        for (const rule of (await load()).RULES)
            loaded.set(rule.meta.id, rule);
    return RULES.map((entry) => loaded.get(entry.meta.id) ?? entry);
}
/** Every rule with its documentation. */
async function loadRules() {
    return (await loadSelected()).filter((rule) => 'check' in rule);
}


/***/ })

};

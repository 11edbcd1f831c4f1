export const id = 5407;
export const ids = [5407];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES),
/* harmony export */   SCANNING: () => (/* binding */ SCANNING),
/* harmony export */   loadRules: () => (/* binding */ loadRules),
/* harmony export */   loadSelected: () => (/* binding */ loadSelected)
/* harmony export */ });
const MANIFEST = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395), __webpack_require__.e(6950), __webpack_require__.e(6809), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
const LOGO = () => Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(651), __webpack_require__.e(2651)]).then(__webpack_require__.bind(__webpack_require__, 2478));
const ARTWORK = () => Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(651), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 4594));
const LISTING = () => Promise.all(/* import() */[__webpack_require__.e(7703), __webpack_require__.e(1534), __webpack_require__.e(1616)]).then(__webpack_require__.bind(__webpack_require__, 1534));
const USER_AGENT = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6299), __webpack_require__.e(234), __webpack_require__.e(7703), __webpack_require__.e(6950), __webpack_require__.e(9616), __webpack_require__.e(5665), __webpack_require__.e(9190)]).then(__webpack_require__.bind(__webpack_require__, 5665));
/**
 * The only registry: every rule, in the order of the requirements. `rules` and the documentation follow it. It says
 * what a report tells of a rule that is not run, so that only what runs is loaded; a test holds it against the rules.
 */
const RULES = [
    listed(MANIFEST, 'manifest-missing', ['manifest'], []),
    listed(MANIFEST, 'manifest-unreadable', ['manifest'], []),
    listed(MANIFEST, 'manifest-syntax', ['manifest'], []),
    listed(MANIFEST, 'manifest-schema', ['manifest', 'product'], []),
    listed(MANIFEST, 'manifest-text-cut', ['manifest', 'product'], ['R4.2', 'R4.3']),
    listed(MANIFEST, 'manifest-not-checked', ['manifest'], []),
    listed(MANIFEST, 'readiness-license', ['manifest'], ['R1']),
    listed(MANIFEST, 'readiness-validation', ['manifest'], ['R2']),
    listed(MANIFEST, 'readiness-misa', ['manifest'], ['R3']),
    listed(LOGO, 'logo-missing', ['product'], ['R4.1']),
    listed(LOGO, 'logo-unreadable', ['product'], ['R4.1']),
    listed(LOGO, 'logo-not-square', ['product'], ['R4.1']),
    listed(LOGO, 'logo-size-syntax', ['product'], ['R4.1']),
    listed(LOGO, 'logo-canvas-mismatch', ['product'], ['R4.1']),
    listed(ARTWORK, 'logo-blank', ['product'], ['R4.1']),
    listed(ARTWORK, 'logo-framing', ['product'], ['R4.1']),
    listed(ARTWORK, 'logo-clipped', ['product'], ['R4.1']),
    listed(ARTWORK, 'logo-low-contrast', ['product'], ['R4.1']),
    listed(ARTWORK, 'logo-active-content', ['product'], ['R4.1']),
    listed(LOGO, 'logo-heavy', ['product'], ['R4.1']),
    listed(LISTING, 'name-unfit', ['manifest', 'product'], ['R4.2', 'R5']),
    listed(LISTING, 'name-microsoft-brand', ['product'], ['R4.2']),
    listed(LISTING, 'description-too-long', ['product'], ['R4.3']),
    listed(LISTING, 'description-too-short', ['product'], ['R4.3']),
    listed(LISTING, 'description-not-plain-text', ['product'], ['R4.3']),
    listed(LISTING, 'legacy-product-name', ['product'], ['R4.2', 'R4.3', 'R4.5']),
    listed(LISTING, 'landing-page-invalid', ['product'], ['R4.4']),
    listed(LISTING, 'landing-page-doubtful', ['product'], ['R4.4']),
    listed(LISTING, 'landing-page-unreachable', ['product'], ['R4.4']),
    listed(LISTING, 'landing-page-off-topic', ['product'], ['R4.4']),
    listed(LISTING, 'press-release-window', ['product'], ['R4.5']),
    listed(LISTING, 'press-release-unapproved', ['product'], ['R4.5']),
    listed(LISTING, 'date-invalid', ['manifest', 'product'], ['R2', 'R4.5']),
    listed(LISTING, 'entra-application-unnamed', ['product'], ['R5']),
    listed(USER_AGENT, 'user-agent-malformed', ['product'], ['R6']),
    listed(USER_AGENT, 'user-agent-legacy-prefix', ['product'], ['R6']),
    listed(USER_AGENT, 'user-agent-name-mismatch', ['product'], ['R6']),
    listed(USER_AGENT, 'user-agent-missing', ['product'], ['R6']),
    listed(USER_AGENT, 'api-address-not-followed', ['product'], ['R6']),
    listed(USER_AGENT, 'user-agent-inconsistent', ['product'], ['R6']),
    listed(USER_AGENT, 'user-agent-traffic', ['product'], ['R6']),
    listed(USER_AGENT, 'api-retired', ['product'], ['R6']),
    listed(USER_AGENT, 'release-version-mismatch', ['product'], ['R6']),
    listed(USER_AGENT, 'release-version-unknown', ['product'], ['R6']),
    listed(MANIFEST, 'requirement-open', ['requirements'], []),
    listed(MANIFEST, 'scan-narrowed', ['manifest'], []),
    listed(MANIFEST, 'waiver-invalid', ['manifest'], []),
    listed(MANIFEST, 'waiver-added', ['manifest'], []),
    listed(MANIFEST, 'waiver-unused', ['waivers'], []),
];
/** Rules that judge what the source scan finds or leaves to others, or compare with it. Without one of them nothing is scanned. */
const SCANNING = new Set([
    'manifest-not-checked',
    'api-address-not-followed',
    'user-agent-malformed',
    'user-agent-legacy-prefix',
    'user-agent-missing',
    'user-agent-inconsistent',
    'user-agent-traffic',
    'api-retired',
]);
function listed(group, id, subjects, requirements) {
    return { group, meta: { id, requirements }, subjects };
}
/**
 * Every rule in the order of the registry: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
async function loadSelected(selected) {
    const groups = new Set(RULES.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
    const modules = [];
    // One after the other: their modules overlap, and module loaders under test do not survive the race.
    for (const load of groups)
        modules.push(await load());
    const loaded = new Map(modules.flatMap((module) => module.RULES.map((rule) => [rule.meta.id, rule])));
    return RULES.map((entry) => loaded.get(entry.meta.id) ?? entry);
}
/** Every rule with its documentation. */
async function loadRules() {
    return (await loadSelected()).filter((rule) => 'check' in rule);
}


/***/ })

};

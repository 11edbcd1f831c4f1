export const id = 4650;
export const ids = [4650];
export const modules = {

/***/ 82269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  loadRules: () => (/* binding */ loadRules),
  m: () => (/* binding */ loadSelected)
});

;// CONCATENATED MODULE: ./.build/src/rules/registry.js
const MANIFEST = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(7512), __webpack_require__.e(3840), __webpack_require__.e(1557)]).then(__webpack_require__.bind(__webpack_require__, 41557));
const LISTING = () => Promise.all(/* import() */[__webpack_require__.e(2716), __webpack_require__.e(1660), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 60067));
const LOGO = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(1617), __webpack_require__.e(7175), __webpack_require__.e(2649)]).then(__webpack_require__.bind(__webpack_require__, 12649));
const ARTWORK = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(1617), __webpack_require__.e(7175), __webpack_require__.e(2564)]).then(__webpack_require__.bind(__webpack_require__, 32564));
const USER_AGENT = () => Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(7512), __webpack_require__.e(8838), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(8934), __webpack_require__.e(4784)]).then(__webpack_require__.bind(__webpack_require__, 9404));
/** Every rule, with what is known of it before it is loaded. */
const REGISTRY = [
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-missing', requirements: [], waivable: false, reads: 'search' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-unreadable', requirements: [], waivable: false, reads: 'bytes' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-syntax', requirements: [], waivable: false, reads: 'syntax' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest', 'product'],
        meta: { id: 'manifest-text-cut', requirements: ['R4.2', 'R4.3'], reads: 'text' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest', 'product'],
        meta: { id: 'manifest-schema', requirements: [], reads: 'keys' },
    },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-license', requirements: ['R1'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-validation', requirements: ['R2'] } },
    { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'date-invalid', requirements: ['R2', 'R4.5'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-misa', requirements: ['R3'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-missing', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-unreadable', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-not-square', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-size-syntax', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-canvas-mismatch', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-blank', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-framing', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-clipped', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-low-contrast', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-active-content', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-heavy', requirements: ['R4.1'] } },
    { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'name-unfit', requirements: ['R4.2', 'R5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'name-microsoft-brand', requirements: ['R4.2'] } },
    {
        group: LISTING,
        subjects: ['product'],
        meta: { id: 'legacy-product-name', requirements: ['R4.2', 'R4.3', 'R4.5'] },
    },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-too-long', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-too-short', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-not-plain-text', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-invalid', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-doubtful', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-unreachable', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-off-topic', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'press-release-window', requirements: ['R4.5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'press-release-unapproved', requirements: ['R4.5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'entra-application-unnamed', requirements: ['R5'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-malformed', requirements: ['R6'], scans: true } },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'user-agent-legacy-prefix', requirements: ['R6'], scans: true },
    },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-name-mismatch', requirements: ['R6'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-missing', requirements: ['R6'], scans: true } },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'api-address-not-followed', requirements: ['R6'], scans: true },
    },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'user-agent-inconsistent', requirements: ['R6'], scans: true },
    },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-traffic', requirements: ['R6'], scans: true } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'api-retired', requirements: ['R6'], scans: true } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-mismatch', requirements: ['R6'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-unknown', requirements: ['R6'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'manifest-not-checked', requirements: [], scans: true } },
    { group: MANIFEST, subjects: ['requirements'], meta: { id: 'requirement-open', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'scan-narrowed', requirements: [], waivable: false } },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'scan-setting-forbidden', requirements: [], waivable: false },
    },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-added', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-invalid', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['waivers'], meta: { id: 'waiver-unused', requirements: [] } },
];

;// CONCATENATED MODULE: ./.build/src/rules/index.js

/** Every rule in the order of lists and documentation, as it is known before it is loaded. */
const RULES = REGISTRY;
/**
 * Every rule: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
async function loadSelected(selected) {
    const groups = new Set(REGISTRY.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
    const modules = [];
    // One after the other: their modules overlap, and module loaders under test do not survive the race.
    for (const load of groups)
        modules.push(await load());
    const loaded = new Map(modules.flatMap((module) => module.RULES.map((rule) => [rule.meta.id, rule])));
    return REGISTRY.map((entry) => loaded.get(entry.meta.id) ?? entry);
}
/** Every rule with its documentation. */
async function loadRules() {
    return (await loadSelected()).filter((rule) => 'check' in rule);
}


/***/ })

};

export const id = 8908;
export const ids = [8908];
export const modules = {

/***/ 28908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64424);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94255);





/**
 * Parses a baseline.
 *
 * @param repository web URL of the repository that is checked; undefined: not known
 * @throws UsageError if it is not a report of this program about this repository
 */
function parseBaseline(bytes, path, repository) {
    const report = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(bytes, path);
    const other = report.run.repositoryUrl;
    if (other !== null && repository !== undefined && nameOf(other) !== nameOf(repository))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the baseline ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is a report of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other)}, not of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(repository)}`);
    return { path, sha256: (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(bytes), report };
}
/** Name of a repository, which a fork and a mirror usually keep. */
function nameOf(address) {
    return address.toLowerCase().replace(/\/+$/, '').split('/').at(-1);
}
/**
 * Marks the findings that the baseline has: every place of them, with at least the same severity. What was waived in the
 * baseline is not known: a waiver that ends must not go unnoticed.
 *
 * @returns with the places of the baseline that are in order now
 */
function compare(baseline, found) {
    const earlier = new Map();
    for (const finding of baseline.findings)
        if (finding.waiver === null)
            for (const { fingerprint } of finding.places)
                earlier.set(fingerprint, finding);
    const findings = found.findings.map((finding) => ({ ...finding, known: isKnown(finding, earlier) }));
    const present = new Set(found.findings.flatMap(({ places }) => places.map(({ fingerprint }) => fingerprint)));
    const isJudged = judgedAgain(found.manifests);
    const gone = baseline.findings.flatMap(({ waiver, rule, product, manifest, places }) => places
        .filter(({ path, fingerprint }) => !waiver && !present.has(fingerprint) && isJudged({ manifest, rule, product, path }))
        .map(({ path }) => ({ rule, path, product })));
    return { findings, gone };
}
function isKnown({ waiver, severity, places }, earlier) {
    return (waiver === null &&
        places.length > 0 &&
        places.every(({ fingerprint }) => {
            const before = earlier.get(fingerprint);
            return before !== undefined && _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(before.severity) <= _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity);
        }));
}
/**
 * Returns a test for whether a place of the baseline was judged: its rule ran to its end for each product of its
 * manifest that it concerns, and its file was judged.
 */
function judgedAgain(manifests) {
    const checks = new Map();
    const unread = new Set();
    for (const { path, checks: made, products } of manifests) {
        for (const { rule, product, status } of made) {
            const hasRun = status === 'passed' || status === 'failed';
            for (const subject of new Set([product, null])) {
                const key = JSON.stringify([path, rule, subject]);
                checks.set(key, hasRun && (checks.get(key) ?? true));
            }
        }
        for (const { measurements } of products)
            for (const file of measurements.apiCalls?.notJudged ?? [])
                unread.add(file.path);
    }
    return ({ manifest, rule, product, path }) => {
        const own = checks.get(JSON.stringify([manifest, rule, product]));
        return !unread.has(path) && (own ?? checks.get(JSON.stringify([manifest, rule, null])) ?? false);
    };
}


/***/ }),

/***/ 94255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/key-path.js
var key_path = __webpack_require__(83522);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/core/gate.js
var gate = __webpack_require__(59960);
;// CONCATENATED MODULE: ./.build/src/core/report-schema.js



const severity = schemas/* enum */.k5n(finding/* SEVERITIES */.oC);
const report_schema_text = schemas/* nullable */.mee(schemas/* string */.YjP());
const number = schemas/* nullable */.mee(schemas/* number */.aig());
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const sha256 = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/));
const civilDate = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/));
const fingerprint = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{32}:[1-9]\d*$/));
const position = schemas/* strictObject */.rej({ line: schemas/* int */.Whr().check(api/* _gte */.qm(1)), column: schemas/* int */.Whr().check(api/* _gte */.qm(1)) });
const range = { path: schemas/* string */.YjP(), start: position, end: position };
const place = { path: schemas/* string */.YjP(), line: schemas/* int */.Whr() };
const four = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()]);
/** States what the type of a key cannot: units, the meaning of null, the source of a value. */
function about(description, schema) {
    return schema.check(schemas/* meta */.mIj({ description }));
}
const site = schemas/* strictObject */.rej({
    ...place,
    status: schemas/* enum */.k5n(['ok', 'templated', 'missing', 'malformed', 'legacy', 'unverifiable']),
    host: report_schema_text,
    userAgent: report_schema_text,
    setAt: schemas/* nullable */.mee(schemas/* strictObject */.rej(place)),
    endLine: about('The last line of the call.', schemas/* int */.Whr()),
    evidence: about('The steps that were followed from the call to its header, or to where the trail ends. Where something is to be done, the last one says what. Null: not recorded.', schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* strictObject */.rej({ ...place, message: schemas/* string */.YjP() })))),
    traffic: about("Whether recorded traffic shows the call; 'ambiguous': another call may have sent it; null: no traffic was given.", schemas/* nullable */.mee(schemas/* enum */.k5n(['seen', 'ambiguous', 'not-seen']))),
    provenBy: about("What proves the User-Agent: 'code', or 'traffic' where the sources leave it open; null: nothing proves it.", schemas/* nullable */.mee(schemas/* enum */.k5n(['code', 'traffic']))),
    retired: about("Null: the endpoint is not retired. 'since' is a civil date.", schemas/* nullable */.mee(schemas/* strictObject */.rej({ since: schemas/* nullable */.mee(civilDate), useInstead: schemas/* string */.YjP() }))),
});
const apiCalls = schemas/* nullable */.mee(schemas/* strictObject */.rej({
    covered: about("Calls with the status 'ok' or 'templated'.", count),
    uncovered: about("Calls with the status 'missing', 'malformed' or 'legacy'.", count),
    unverifiable: count,
    proof: about("The calls by what proves their User-Agent; 'open': neither sources nor traffic. Uncovered calls are not among them. Null: no traffic was given.", schemas/* nullable */.mee(schemas/* strictObject */.rej({ code: count, traffic: count, open: count }))),
    sites: schemas/* array */.YOg(site),
    notJudged: about('Files that have an API address outside comments and were not judged.', schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }))),
    excluded: about("What the manifest excludes from the scan. 'by' is the key that does, for example 'scan.vendored'.", schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* nullable */.mee(schemas/* int */.Whr()), by: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }))),
}));
const logo = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256,
    bytes: count,
    width: about('Natural width in CSS px, or the width of the viewBox; null: there is none.', number),
    height: about('Natural height in CSS px, or the height of the viewBox; null: there is none.', number),
    ratio: about('Natural width divided by height; null: there is none.', number),
    viewBox: schemas/* nullable */.mee(four),
    ink: about('Left, top, right and bottom as fractions of the canvas; null: not judged.', schemas/* nullable */.mee(four)),
    estimated: about('Whether the drawing is an estimate (text, filters and the like), which cannot fail a run.', schemas/* boolean */.zMY()),
    notDrawn: about("What a browser shows and the drawing leaves out, for example 'text'; 'ink' is then null.", schemas/* array */.YOg(schemas/* string */.YjP())),
});
const userAgent = schemas/* strictObject */.rej({
    value: about('As written.', schemas/* string */.YjP()),
    company: report_schema_text,
    product: report_schema_text,
    version: about('Filled in from the template; null: it could not be filled in.', report_schema_text),
    expected: about('Derived from the names.', report_schema_text),
});
const release = schemas/* strictObject */.rej({
    gated: about('Whether this run is a release of the product.', schemas/* boolean */.zMY()),
    file: about('The version in the declared file.', report_schema_text),
    tag: about('The version in the tag.', report_schema_text),
    userAgent: about('The version that the User-Agent sends.', report_schema_text),
    agrees: about('Whether all versions that were compared agree; null: nothing was compared.', schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    reason: about('In words: what was not compared, or does not agree.', report_schema_text),
});
const pressRelease = schemas/* strictObject */.rej({
    title: report_schema_text,
    submitted: report_schema_text,
    publish: report_schema_text,
    days: about('Calendar days from submission to publication.', number),
    businessDays: about('The days from Monday to Friday among these; holidays are not known.', number),
    earliest: about('Earliest date of publication.', report_schema_text),
});
const traffic = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        index: count,
        status: schemas/* enum */.k5n([
            'ok',
            'missing',
            'malformed',
            'legacy',
            'name-mismatch',
            'version-mismatch',
            'not-applicable',
            'unverifiable',
        ]),
    })),
});
const measurements = about('What was measured of the product; null: it could not be measured.', schemas/* strictObject */.rej({
    description: schemas/* nullable */.mee(schemas/* strictObject */.rej({ text: about('As declared.', schemas/* string */.YjP()), words: count, counted: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    logo: schemas/* nullable */.mee(logo),
    landingPage: schemas/* nullable */.mee(schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), host: report_schema_text })),
    userAgent: schemas/* nullable */.mee(userAgent),
    pressReleases: schemas/* nullable */.mee(schemas/* array */.YOg(pressRelease)),
    entraApplication: schemas/* nullable */.mee(schemas/* strictObject */.rej({ multiTenant: schemas/* nullable */.mee(schemas/* boolean */.zMY()), name: report_schema_text })),
    release: schemas/* nullable */.mee(release),
    apiCalls,
    traffic: schemas/* nullable */.mee(traffic),
}));
const check = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    product: report_schema_text,
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'errored']),
    reason: report_schema_text,
});
const fix = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    applicability: about("'safe' fixes keep the meaning; 'suggest' fixes need a person's consent.", schemas/* enum */.k5n(['safe', 'suggest'])),
    edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...range, text: schemas/* string */.YjP() })).check(api/* _minLength */.m9(1)),
});
const report_schema_finding = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    title: about('Title of the rule, which names the fault.', schemas/* string */.YjP()),
    severity,
    message: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    ...range,
    manifest: schemas/* string */.YjP(),
    product: report_schema_text,
    requirements: about('Ids of the requirements that it concerns; empty: the manifest as a whole.', schemas/* array */.YOg(schemas/* string */.YjP())),
    help: about("URL of the rule's page.", schemas/* string */.YjP()),
    related: schemas/* array */.YOg(schemas/* strictObject */.rej({ message: schemas/* string */.YjP(), ...range })),
    fix: about('Null: there is none, or the finding is waived.', schemas/* nullable */.mee(fix)),
    waiver: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        reason: schemas/* string */.YjP(),
        expires: schemas/* nullable */.mee(civilDate),
        owner: about('Who answers for it; null: not stated.', report_schema_text),
        from: about("Where it is written: under 'waivers' in the manifest, in a comment, or in the policy.", schemas/* enum */.k5n(finding/* WAIVER_PLACES */.gG)),
    })),
    fingerprint: about('Identifies the finding: a hash of rule, path, product and the text that it marks, without its line, then a number that distinguishes equal findings.', fingerprint),
    places: about('What the finding stands for: its own place, or several that have the same cause. A later run knows the finding if it has all of them. Empty: it is never known.', schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), fingerprint }))),
    known: about('Whether the baseline has every place of the finding, which then does not count. Null: no baseline was given.', schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    changed: about("Whether the change since 'run.changedSince' caused it; null: not asked, or not known. Has no effect on the conclusion.", schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    excerpt: about("Part of the line that the finding starts on; 'column' is that of its first character, since long lines are cut on both sides. Null: the file is not text.", schemas/* nullable */.mee(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), text: schemas/* string */.YjP() }))),
});
const run = schemas/* strictObject */.rej({
    repositoryUrl: about('Web URL of the repository that was checked; null: not known.', report_schema_text),
    today: about('Civil date, UTC unless given.', civilDate),
    release: about('The version or tag to be released; null: this is not a release.', report_schema_text),
    scan: schemas/* boolean */.zMY(),
    online: schemas/* boolean */.zMY(),
    failOn: schemas/* enum */.k5n(gate/* FAIL_ON */.d),
    changedSince: about('The revision that findings are compared with; null: not asked, or not known.', report_schema_text),
    require: about('What must be satisfied, as given: requirement ids and names of groups.', schemas/* array */.YOg(schemas/* string */.YjP())),
    policy: about("The policy that applied; null: none. 'sha256' is that of its bytes.", schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256 }))),
    baseline: about("The baseline that findings were compared with; null: none. 'sha256' is that of its bytes.", schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256 }))),
});
const repository = schemas/* strictObject */.rej({
    apiCalls,
    logos: about("SVG files that could be the logo. 'ratio' is the natural width divided by height; null: there is none.", schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), ratio: number }))),
});
/**
 * Returns version 1 of the report as a closed schema, which `--format json` writes. A key without a value is null,
 * never absent. New keys may be added, but none changes its meaning within the version.
 *
 * @param requirementIds allowed values of `requirements[].id`
 */
function reportSchema(requirementIds) {
    const requirement = schemas/* strictObject */.rej({
        id: schemas/* enum */.k5n(requirementIds),
        product: about('Null: asked once of the vendor.', report_schema_text),
        status: schemas/* enum */.k5n(['met', 'unmet', 'waived', 'stated', 'unstated', 'unknown', 'not-applicable']),
        reason: about('In words: why it is unknown or waived, what is missing, or what was not asked for; null: nothing to add.', report_schema_text),
    });
    const manifest = schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        sha256: about('Of the bytes on disk; null: they could not be read.', schemas/* nullable */.mee(sha256)),
        sample: about('Whether it is a sample listing, in which fictional companies are allowed.', schemas/* boolean */.zMY()),
        checks: schemas/* array */.YOg(check),
        requirements: schemas/* array */.YOg(requirement),
        products: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), measurements })),
    });
    return schemas/* strictObject */.rej({
        schemaVersion: schemas/* literal */.euz(1),
        tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('mde-partner-check'), version: schemas/* string */.YjP() }),
        run,
        repository: about('What a run without a manifest found in the repository; null: there is a manifest.', schemas/* nullable */.mee(repository)),
        conclusion: about("'failure': exit code 1 or 2. 'neutral': there are errors, but 'run.failOn' is 'never'. Otherwise 'success'.", schemas/* enum */.k5n(['success', 'failure', 'neutral'])),
        counts: about('Waived findings count as waived only, and known findings as known only.', schemas/* strictObject */.rej({ error: count, warning: count, notice: count, waived: count, known: count })),
        manifests: schemas/* array */.YOg(manifest),
        findings: schemas/* array */.YOg(report_schema_finding),
        gone: about('Places of findings in the baseline that this run judged again and found in order.', schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schemas/* string */.YjP(), path: schemas/* string */.YjP(), product: report_schema_text }))),
    });
}
/**
 * Returns JSON Schema draft-07 of the report.
 *
 * @param id public URL of the schema
 */
function reportJsonSchema(id, requirementIds) {
    const { $schema, ...rest } = z.toJSONSchema(reportSchema(requirementIds), { target: 'draft-7' });
    return { $schema, $id: id, title: 'mde-partner-check report, version 1', ...rest };
}

// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
;// CONCATENATED MODULE: ./.build/src/app/read-report.js






/** The version of the report that this program writes and reads. */
const VERSION = 1;
const TOOL = 'mde-partner-check';
/**
 * Parses a report that this program wrote earlier. Keys that only a later release knows are allowed.
 *
 * @param name how the caller named the file
 * @throws UsageError if it is anything else
 */
function parseReport(bytes, name) {
    const text = (0,core_bytes/* utf8TextOf */.Wg)(bytes);
    if (text === null)
        throw notReport(name, 'it is not UTF-8');
    const value = parsed(text, name);
    if (keyOf(keyOf(value, 'tool'), 'name') !== TOOL)
        throw notReport(name, 'another program wrote it');
    const version = keyOf(value, 'schemaVersion');
    if (version !== VERSION)
        throw notReport(name, `its 'schemaVersion' is ${(0,quote/* quote */.hD)(String(version))}, and only ${VERSION} can be read`);
    const fault = firstFault(value);
    if (fault !== null)
        throw notReport(name, `${(0,quote/* quote */.hD)(fault)} is missing or has a value that is not allowed`);
    return value;
}
function parsed(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw notReport(name, 'it is not JSON', error);
    }
}
/** Undefined: the value is not an object, or does not have the key. */
function keyOf(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Returns the first key that the schema refuses, as `findings[3].path`; null: none. */
function firstFault(value) {
    const { error } = reportSchema(requirements/* REQUIREMENTS */.dq.map(({ id }) => id)).safeParse(value);
    const fault = error?.issues.find(({ code }) => code !== 'unrecognized_keys');
    return fault ? (0,key_path/* keyPath */.D)(fault.path) : null;
}
function notReport(name, why, cause) {
    return new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(name)} is not a report of ${TOOL}: ${why} (write one with 'check --format json=FILE')`, { cause });
}


/***/ }),

/***/ 83522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyPath)
/* harmony export */ });
/** Returns a path into a document as people write it: `findings[3].path`; empty: the document itself. */
function keyPath(steps) {
    return steps.reduce((path, step) => typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`, '');
}


/***/ })

};

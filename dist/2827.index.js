export const id = 2827;
export const ids = [2827,2522];
export const modules = {

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

/***/ 92827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  overview: () => (/* binding */ overview_overview)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/app/read-report.js + 1 modules
var read_report = __webpack_require__(94255);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/platform/node/caller-file.js
var caller_file = __webpack_require__(51732);
// EXTERNAL MODULE: ./.build/src/platform/node/matching-files.js
var matching_files = __webpack_require__(46947);
// EXTERNAL MODULE: ./.build/src/core/markdown-table.js
var markdown_table = __webpack_require__(42747);
// EXTERNAL MODULE: ./.build/src/core/open-findings.js
var open_findings = __webpack_require__(27594);
// EXTERNAL MODULE: ./.build/src/core/url.js
var core_url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/blocks.js
var blocks = __webpack_require__(67236);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(51410);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/render/requirement-rows.js
var requirement_rows = __webpack_require__(43273);
// EXTERNAL MODULE: ./.build/src/render/states.js
var render_states = __webpack_require__(84808);
// EXTERNAL MODULE: ./.build/src/render/summary/overview.js
var summary_overview = __webpack_require__(67456);
// EXTERNAL MODULE: ./.build/src/render/summary/tables.js
var tables = __webpack_require__(80614);
;// CONCATENATED MODULE: ./.build/src/render/report-overview.js












/** Worst first. */
const CONCLUSIONS = ['failure', 'neutral', 'success'];
/** Most products, and most rules, in the details of a report; the report itself has all. */
const SHOWN_PRODUCTS = 20;
const SHOWN_RULES = 10;
/** Bytes reserved for headings, the legend and notices about what was left out. */
const RESERVE = 8192;
/** The part of the room for the table of reports. */
const TABLE_SHARE = 0.5;
const WORDS = 'a job summary holds 1 MiB';
/** @param file as shown to the reader */
function reportEntry(file, report) {
    const { run, tool, conclusion, counts } = report;
    const rows = (0,requirement_rows/* worstFirst */.md)((0,requirement_rows/* requirementRows */.TN)(report));
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    const requirements = (0,overview/* allRequirements */.Wc)(report);
    const mark = (0,overview/* conclusionMark */.Lu)(report);
    const has = (status) => requirements.filter((one) => one.status === status).length;
    const failed = CONCLUSIONS.length - CONCLUSIONS.indexOf(conclusion);
    const name = nameOf(file, run.repositoryUrl);
    return {
        file,
        repositoryUrl: run.repositoryUrl,
        version: tool.version,
        today: run.today,
        conclusion,
        mark,
        crashed,
        counts,
        products: rows.map(({ manifest, product, counts: own, states }) => ({
            manifest: manifest.path,
            name: product,
            counts: own,
            requirements: Object.fromEntries([...states.values()].map(({ id, status }) => [id, status])),
        })),
        weight: [
            ...[crashed, failed, counts.error, has('unmet'), counts.warning, counts.waived + counts.known + has('waived')],
            ...[counts.notice, has('unknown') + has('unstated')],
        ],
        row: (0,markdown_table/* tableRow */.j)([
            `${mark} ${nameCell(file, run.repositoryUrl)}`,
            inLines([...(crashed > 0 ? [`${(0,overview/* plural */.LS)(crashed, 'rule')} crashed`] : []), ...(0,overview/* countsText */.WN)(report).split(', ')]),
            metText(requirements),
        ]),
        details: rows.every(requirement_rows/* isClean */.AG) ? '' : detailsOf(name, report, rows),
    };
}
/** Path of the repository on its host, else the name of the file. */
function nameOf(file, url) {
    return url?.replace(/^https?:\/\/[^/]*\//, '') || file;
}
/** The last part of the name, linked, above what distinguishes it: a phone shows narrow columns only. */
function nameCell(file, url) {
    if (url === null)
        return (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(file));
    const parts = nameOf(file, url).split('/');
    const text = (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(parts.at(-1) ?? ''));
    const link = /^https?:\/\//.test(url) && (0,core_url/* isUrl */.g)(url) ? `[${text}](${(0,render_escape/* linkTarget */.Cm)(url)})` : text;
    const owner = parts.slice(0, -1).join('/');
    return [
        link,
        ...[owner, file].filter((part) => part !== '').map((part) => `<sub>${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(part))}</sub>`),
    ].join('<br>');
}
/** `6 of 10`, without those that do not apply. */
function metText(requirements) {
    const asked = requirements.filter(({ status }) => status !== 'not-applicable');
    const met = asked.filter(({ status }) => status === 'met').length;
    return asked.length === 0 ? '' : `${(0,overview/* grouped */.zD)(met)}&nbsp;of&nbsp;${(0,overview/* grouped */.zD)(asked.length)}`;
}
/** Each part on a line of its own, which does not break where it fits. */
function inLines(parts) {
    return parts.map((part) => part.replaceAll(' ', '&nbsp;')).join('<br>');
}
function detailsOf(name, report, rows) {
    const shown = rows.filter((row) => !(0,requirement_rows/* isClean */.AG)(row)).slice(0, SHOWN_PRODUCTS);
    const left = rows.length - shown.length;
    const more = left > 0 ? `\n${(0,overview/* plural */.LS)(left, 'more product')} in the report.\n` : '';
    const table = `${(0,summary_overview/* overviewHead */.Og)(rows)}${[...(0,summary_overview/* overviewLines */.rt)(shown, rows)].join('')}`;
    const title = `${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(name))}: ${(0,overview/* countsText */.WN)(report)}`;
    return `<details>\n<summary>${title}</summary>\n\n${table}${more}\n${rulesText(report)}</details>\n\n`;
}
function rulesText(report) {
    const rules = [...(0,overview/* groupBy */.$z)((0,overview/* bySeverity */.Np)(report, open_findings/* isOpen */.nT), ({ rule }) => rule)];
    if (rules.length === 0)
        return '';
    const names = rules
        .slice(0, SHOWN_RULES)
        .map(([rule, findings]) => `${(0,tables/* code */.aY)(rule)}${findings.length > 1 ? ` \u00d7 ${(0,overview/* grouped */.zD)(findings.length)}` : ''}`);
    const left = rules.length - names.length;
    return `${[...names, ...(left > 0 ? [`and ${(0,overview/* grouped */.zD)(left)} more`] : [])].join(', ')}\n\n`;
}
/** Returns the entries in order, worst first; otherwise by file. */
function inOrder(entries) {
    return [...entries].sort((a, b) => {
        const at = a.weight.findIndex((weight, index) => weight !== b.weight[index]);
        if (at >= 0)
            return b.weight[at] - a.weight[at];
        return a.file < b.file ? -1 : 1;
    });
}
function totals(entries) {
    const sum = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const { counts } of entries)
        for (const key of Object.keys(sum))
            sum[key] += counts[key];
    return sum;
}
function worstOf(entries) {
    return CONCLUSIONS.find((conclusion) => entries.some((entry) => entry.conclusion === conclusion)) ?? 'success';
}
/**
 * Renders reports as Markdown: the sum, one row per report, then the products of each report with findings. What does
 * not fit into a job summary is omitted as a whole and counted.
 */
function renderOverview(entries) {
    const sorted = inOrder(entries);
    const failed = entries.filter(({ conclusion }) => conclusion === 'failure').length;
    const result = failed > 0 ? `${(0,overview/* grouped */.zD)(failed)} of ${(0,overview/* plural */.LS)(entries.length, 'report')} failed` : (0,overview/* plural */.LS)(entries.length, 'report');
    const mark = overview/* CONCLUSION_MARKS */.hX.find((one) => entries.some((entry) => entry.mark === one)) ?? '\u2705';
    const head = `## ${mark} Partner listings: ${result} \u00b7 ${(0,overview/* countsText */.WN)({ counts: totals(entries) })}\n\n`;
    const columns = (0,markdown_table/* tableHead */.P)(['Report', 'Findings', 'Met']);
    const room = limits/* SUMMARY_BYTES */.R$ - RESERVE - (0,blocks/* bytesOf */.$)(head);
    const table = (0,blocks/* fill */.G)(sorted.map(({ row }) => row), room * TABLE_SHARE, 'more report', WORDS);
    const details = sorted.map((entry) => entry.details).filter((text) => text !== '');
    return [
        ...[head, columns, table, '\n'],
        (0,blocks/* fill */.G)(details, room - (0,blocks/* bytesOf */.$)(table), 'more report', WORDS),
        details.length > 0 ? legend() : '',
    ].join('');
}
function legend() {
    const states = Object.values(render_states/* STATES */.x).map(({ mark, word }) => `${mark} ${word}`);
    const titles = requirements/* REQUIREMENTS */.dq.map(({ id, title }) => `${id}&nbsp;${(0,render_escape/* markdownText */.p7)(title)}`);
    return `<sub>${states.join(' \u00b7 ')}<br>${titles.join(' \u00b7 ')}</sub>\n`;
}
/** Renders the same as JSON, with every report. */
function renderOverviewJson(entries) {
    const reports = inOrder(entries).map(({ weight: _weight, mark: _mark, row: _row, details: _details, ...entry }) => entry);
    const overview = { schemaVersion: 1, conclusion: worstOf(entries), counts: totals(entries), reports };
    return `${(0,render_escape/* jsonText */.s$)(JSON.stringify(overview, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./.build/src/cli/overview.js






/**
 * Merges the reports, each read once and dropped before the next.
 *
 * @throws UsageError if one of them is missing or is not a report
 */
function overview_overview({ reports, overviewFormat }) {
    const cwd = process.cwd();
    const files = new Set(reports.flatMap((pattern) => (0,matching_files/* matchingFiles */.V)(cwd, pattern, 'report')));
    const entries = [...files].map((file) => {
        const name = (0,external_node_path_.relative)(cwd, file).split(external_node_path_.sep).join('/');
        return reportEntry(name, (0,read_report/* parseReport */.M)((0,caller_file/* readCallerFile */.a)(cwd, name, sizes/* MOST_BYTES */.u.report), name));
    });
    return overviewFormat === 'json' ? renderOverviewJson(entries) : renderOverview(entries);
}


/***/ }),

/***/ 88996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   TB: () => (/* binding */ hasUtf8Mark),
/* harmony export */   WP: () => (/* binding */ UTF8_MARK),
/* harmony export */   Wg: () => (/* binding */ utf8TextOf),
/* harmony export */   Y9: () => (/* binding */ roughTextOf),
/* harmony export */   _f: () => (/* binding */ wellFormedLength),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   xb: () => (/* binding */ isUtf32),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export encodingOf */
/** The only module that turns bytes of files into text, or that handles byte order marks. */
/** Bytes of the byte order mark of UTF-8 (Unicode 16, section 23.8). */
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** The byte order mark as a character. */
const MARK = '\uFEFF';
/** Returns the encoding that the byte order mark states, as `TextDecoder` names it; UTF-8 without a mark. */
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
function isUtf16(bytes) {
    return encodingOf(bytes) !== 'utf-8';
}
function isUtf32([a, b, c, d]) {
    return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}
function hasUtf8Mark(bytes) {
    return UTF8_MARK.every((byte, at) => bytes[at] === byte);
}
/** Decodes UTF-8, or UTF-16 with a byte order mark, and drops the mark; null if the bytes are not well-formed. */
function textOf(bytes) {
    return strict(encodingOf(bytes), bytes);
}
/** Decodes UTF-8 only and drops its byte order mark; null if the bytes are not well-formed. */
function utf8TextOf(bytes) {
    return strict('utf-8', bytes);
}
/** Decodes like `textOf`, with U+FFFD for what is not well-formed. */
function roughTextOf(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function strict(encoding, bytes) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Returns the number of bytes before the first sequence that is not UTF-8; their total if there is none. */
function wellFormedLength(bytes) {
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (isPrefix(bytes, middle, { stream: true }))
            good = middle;
        else
            bad = middle;
    }
    // Decoding can stop at the second, third or fourth byte of a sequence.
    while (!isPrefix(bytes, good, { stream: false }))
        good -= 1;
    return good;
}
/** @param options `stream` allows the last sequence to be incomplete */
function isPrefix(bytes, length, options) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), options);
        return true;
    }
    catch {
        return false;
    }
}
/** Copies a part of a text. In V8, a slice would keep the whole text in memory. */
function copyOf(part) {
    return structuredClone(part);
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


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * Returns items as English lists them: `a`, `a and b`, `a, b, and c`. `Intl.ListFormat` writes the same and takes 8 ms to
 * start.
 */
function listOf(items, word = 'and') {
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    const rest = items.slice(0, -1).join(', ');
    return `${rest}${items.length > 2 ? ',' : ''} ${word} ${last}`;
}


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isUnnamed),
/* harmony export */   u: () => (/* binding */ productLabel)
/* harmony export */ });
/** Returns the name of a product, or its place in the manifest if it has none: `products[2]`. */
function productLabel(name, index) {
    return name || `products[${index}]`;
}
/** Whether a label is that of a product without a name. */
function isUnnamed(label) {
    return /^products\[\d+\]$/.test(label);
}


/***/ }),

/***/ 34588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ratioInWords)
/* harmony export */ });
/** Ratios of whole numbers up to this are shown as such: 3:2, not 1.5:1. */
const LARGEST_TERM = 10;
const NEAR = 0.0005;
/** Formats `2:1`, `3:4`, `1.006:1`; width first. */
function ratioInWords(ratio) {
    for (let below = 1; below <= LARGEST_TERM; below++) {
        const above = Math.round(ratio * below);
        if (above < 1 || above > LARGEST_TERM || above === below)
            continue;
        if (Math.abs(above / below / ratio - 1) < NEAR)
            return `${above}:${below}`;
    }
    if (ratio >= 1)
        return `${Number(ratio.toPrecision(4))}:1`;
    return `1:${Number((1 / ratio).toPrecision(4))}`;
}


/***/ }),

/***/ 70917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sizeText),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** Most bytes read of each kind of input. Larger input is reported, never judged partly. */
const MOST_BYTES = {
    /** A manifest. */
    manifest: 64 * KIB,
    /** A logo; `logo-heavy` allows far less. */
    logo: 1_000_000,
    /** A text that is searched for a version, an excerpt, a suggestion or the words of a press release. */
    text: MIB,
    /** A source file to parse; parsing takes up to a second for each. */
    source: MIB,
    /** A source file that is too large to parse but is searched for API URLs. */
    searchedSource: 8 * MIB,
    /** A file that a change touched, which is compared with its earlier state. */
    changedFile: 16 * MIB,
    /** Captured traffic, which is read as a stream, so its size affects only the time. */
    har: GIB,
    /** One entry of captured traffic, without the content of the response. */
    harEntry: 16 * MIB,
    /** An earlier report of this program. */
    report: 64 * MIB,
    /** A landing page; the text that identifies it is near the start. */
    page: 512 * KIB,
    /** Output of git, such as the list of all files. */
    gitOutput: 256 * MIB,
};
/** `64 KiB`, for limits that are whole units. */
function sizeText(bytes) {
    const [unit, name] = bytes >= GIB ? [GIB, 'GiB'] : bytes >= MIB ? [MIB, 'MiB'] : [KIB, 'KiB'];
    return `${bytes / unit} ${name}`;
}


/***/ }),

/***/ 70702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `\u00fc`.
 */
function isUrl(address, base) {
    try {
        return new URL(address, base) !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 51732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile),
/* harmony export */   a: () => (/* binding */ readCallerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70917);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8996);






const REASONS = {
    EACCES: 'permission is denied',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it does not exist',
};
/**
 * Reads a file that the caller names, in the repository or outside.
 *
 * @param folder absolute path that the file is relative to
 * @param limit most bytes
 * @throws UsageError if it cannot be read, is larger, or is not a regular file
 */
function readCallerFile(folder, file, limit) {
    const fail = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)}: ${why}`, { cause });
    let descriptor;
    try {
        // A pipe without a writer does not block.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!entry.isFile())
            throw fail(entry.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        if (entry.size > limit)
            throw fail(`it is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeText */ .l)(limit)}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(error);
        throw fail(REASONS[code] ?? code, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Whether two paths, relative to the current folder, lead to one existing file. */
function isSameFile(one, other) {
    const [a, b] = [one, other].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }));
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}


/***/ }),

/***/ 67940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37823);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Milliseconds: longer than git takes to search the largest repositories; a git that hangs must not hang the run. */
const PATIENCE = 120_000;
/** Whether git has hung in this run; it is not called again. */
let hangs = false;
/** Variables that make git use another repository, run a program or change its output. */
const LEFT_OUT = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS']);
/**
 * Returns git's output for a repository, split at NUL bytes, without empty parts. Nothing from the repository runs: its
 * file system monitor is off, git is not searched for in the current folder, no variable selects another repository,
 * and what a partial clone lacks is not fetched.
 *
 * @param root absolute path of a folder
 * @param keepEmpty keeps the empty parts
 * @param most greatest exit code that counts as success
 * @param onComplaint receives what git prints to stderr, also if it succeeds
 * @param patience milliseconds of wall-clock time
 * @returns null if git is missing or fails
 */
function askGit(root, args, { input, most = 0, keepEmpty = false, onComplaint, patience = PATIENCE, } = {}) {
    if (hangs)
        return null;
    const answer = run(root, args, { input, patience, withErrors: onComplaint !== undefined });
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(answer?.error) === 'ETIMEDOUT') {
        hangs = true;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostic */ .B$)(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
    }
    if (!answer || answer.error || answer.status === null || answer.status > most) {
        onComplaint?.(answer?.stderr ?? '');
        return null;
    }
    onComplaint?.(answer.stderr ?? '');
    return answer.stdout.split('\0').filter((piece) => keepEmpty || piece !== '');
}
function run(root, args, { input, patience, withErrors }) {
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
    // Loaded only here: most runs name their manifests and start without it.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
    return started(() => spawnSync('git', [...options, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath),
        env: {
            ...environment,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            NoDefaultCurrentDirectoryInExePath: '1',
            LC_ALL: 'C',
        },
        encoding: 'utf8',
        maxBuffer: _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.gitOutput,
        timeout: patience,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', withErrors ? 'pipe' : 'ignore'],
        ...(input !== undefined && { input }),
    }));
}
/** Returns null if the runtime forbids child processes. */
function started(start) {
    try {
        return start();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 85724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67940);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Folders that contain no files of the partner. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Returns every file of the work tree, tracked or not, sorted by UTF-16 units, without `.git`, `node_modules` and, if
 * git works, ignored files. May include links, folders of nested repositories and deleted files; does not follow them.
 *
 * @param root absolute path of a folder
 */
function listFiles(root) {
    const listed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
    return (listed ?? walk(root)).sort();
}
/** Null if git is missing or fails. */
function listWithGit(root) {
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
    // A file with a merge conflict is listed once per side.
    return listed && [...new Set(listed)].filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)));
}
/**
 * Returns regular files below a folder, with `/`, and links if requested; follows none.
 *
 * @param onUnlisted receives each folder that exists and cannot be listed
 */
function walk(root, { links = false, onUnlisted } = {}) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), () => onUnlisted?.(folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() || (links && entry.isSymbolicLink()))
                files.push(path);
            else if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                folders.push(path);
        }
    }
    return files;
}
function entriesOf(folder, onUnlisted) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'ENOENT')
            onUnlisted();
        return [];
    }
}


/***/ }),

/***/ 46947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchingFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93023);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85724);






/**
 * Returns the absolute paths of the files that a path or glob names, ignored by git or not. A file with exactly that
 * name takes precedence over a glob, as in `report[1].har`.
 *
 * @param cwd absolute path of the folder for relative paths
 * @param noun what the files are, for messages
 * @throws UsageError if there is none: what is silently left out helps nobody
 */
function matchingFiles(cwd, pattern, noun) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(slashed);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, slashed);
    if (isThere(file))
        return [file];
    if (!isGlob)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`the ${noun} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(pattern)} does not exist`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base);
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
    const found = (0,_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .G)(folder).filter((path) => isMatch(path));
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`no ${noun} matches ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(pattern)}`);
    return found.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
/** A name that no file can have does not exist. */
function isThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 67236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52393);

/** Returns as many whole blocks as fit into `bytes`, and a notice that counts the others. */
function fill(blocks, bytes, noun, words) {
    const kept = [];
    let used = 0;
    let dropped = 0;
    for (const block of blocks) {
        const size = dropped > 0 ? Number.POSITIVE_INFINITY : bytesOf(block);
        if (used + size <= bytes) {
            kept.push(block);
            used += size;
        }
        else
            dropped++;
    }
    if (dropped > 0)
        kept.push(`> **${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(dropped, noun)}** left out here: ${words}. The report file has all of them.\n\n`);
    return kept.join('');
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
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

/***/ 40134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _core_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1691);
/* harmony import */ var _core_product_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64519);
/* harmony import */ var _core_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34588);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26076);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);






/**
 * Returns what was measured for a requirement, raw text to be escaped by the caller; null if nothing was. Requirements
 * that are only declared have no measurement.
 */
function measured(requirement, product) {
    const shown = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(requirement)?.measured ?? [];
    const parts = shown.map((one) => WORDS[one]?.(product)).filter((part) => part !== null && part !== undefined);
    return parts.length > 0 ? parts.join(', ') : null;
}
/** By measurement; null or undefined: nothing was measured. */
const WORDS = {
    name: ({ name }) => ((0,_core_product_label_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnnamed */ .V)(name) ? null : name),
    description: ({ measurements: { description } }) => description && (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(description.words, 'word'),
    logo: ({ measurements: { logo } }) => logo && logoText(logo),
    landingPage: ({ measurements }) => measurements.landingPage?.value || null,
    userAgent: ({ measurements }) => measurements.userAgent?.value || null,
    pressReleases: ({ measurements }) => measurements.pressReleases?.map(pressReleaseText).join('; ') || null,
    entraApplication: ({ measurements }) => measurements.entraApplication?.name,
    apiCalls: ({ measurements: { apiCalls } }) => apiCalls && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(apiCalls),
};
/** Ratio, position of the artwork on the canvas, and weight, for designers. */
function logoText({ path, bytes, width, height, ratio, ink, estimated, notDrawn }) {
    const shape = ratio === null ? 'no shape of its own' : ratio === 1 ? 'square' : (0,_core_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .ratioInWords */ .a)(ratio);
    const size = width !== null && height !== null ? ` (${rounded(width)} \u00d7 ${rounded(height)})` : '';
    const unmeasured = notDrawn.length > 0 ? `, artwork not measured (it contains ${(0,_core_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c)(notDrawn)})` : '';
    const placed = ink ? `, ${placement(ink)}${estimated ? ' (estimated)' : ''}` : unmeasured;
    return `${shape}${size}${placed}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(bytes, 'byte')}, ${path}`;
}
function placement([left, top, right, bottom]) {
    const fill = Math.max(right - left, bottom - top);
    const offset = Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5));
    return `artwork fills ${percent(fill)}%, ${percent(offset)}% off center`;
}
function percent(fraction) {
    return Math.round(fraction * 100);
}
/** The window in calendar days, which count, and in business days, for planning. */
function pressReleaseText({ title, submitted, publish, days, businessDays, earliest, }) {
    const name = title ?? 'press release';
    if (days !== null)
        return `${name}: ${submitted} to ${publish}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(days, 'day')} (${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(businessDays ?? 0, 'business day')})`;
    if (earliest !== null)
        return `${name}: submitted ${submitted}, publish on ${earliest} at the earliest`;
    return `${name}: ${submitted === null ? 'not submitted' : 'not all of its dates are valid'}`;
}
/** At most four decimals, enough to distinguish 1.001 from a square. */
function rounded(value) {
    return String(Math.round(value * 10_000) / 10_000);
}


/***/ }),

/***/ 43273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   Mi: () => (/* binding */ usedStates),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TN: () => (/* binding */ requirementRows),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   hH: () => (/* binding */ MANY_PRODUCTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27594);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84808);




/** With more products, each has one line, and details are given only for those that need a person. */
const MANY_PRODUCTS = 10;
/** Most urgent for a person first. */
const WORST_FIRST = ['unmet', 'waived', 'unknown', 'unstated', 'stated', 'met', 'not-applicable'];
/**
 * Returns one row per product in the order of the report. What concerns a manifest as a whole counts for its only
 * product; with none or several products, it has a row of its own. Empty where there is no
 * manifest yet.
 */
function requirementRows(report) {
    if (report.repository)
        return [];
    const crashes = crashesBySubject(report);
    return [...(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)(report), ({ manifest }) => manifest)].flatMap(([manifest, parts]) => rowsOf(manifest, parts, crashes));
}
function rowsOf(manifest, parts, crashes) {
    const byName = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(manifest.products, ({ name }) => name);
    const states = worstStates(manifest);
    const whole = parts.filter(({ product }) => product === null);
    const isOnly = (product) => byName.size === 1 && product !== null && byName.has(product);
    return parts
        .filter(({ product }) => product !== null || byName.size !== 1)
        .map((part) => {
        const { product } = part;
        return {
            manifest,
            product,
            products: byName.get(product ?? '') ?? [],
            states: new Map([...(states.get(null) ?? []), ...(product === null ? [] : (states.get(product) ?? []))]),
            counts: countsOf(isOnly(product) ? [...whole, part] : [part], crashes),
        };
    })
        .filter((row) => row.product !== null || byName.size === 0 || !isClean(row));
}
/** Two products with the same name share a row, which shows the worse state of each requirement. */
function worstStates({ requirements }) {
    const states = new Map();
    for (const requirement of requirements) {
        const ofSubject = states.get(requirement.product) ?? new Map();
        states.set(requirement.product, ofSubject);
        const known = ofSubject.get(requirement.id);
        if (!known || WORST_FIRST.indexOf(requirement.status) < WORST_FIRST.indexOf(known.status))
            ofSubject.set(requirement.id, requirement);
    }
    return states;
}
function countsOf(parts, crashes) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0, crashed: 0 };
    for (const { manifest, product, findings } of parts) {
        for (const finding of findings)
            counts[(0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAs */ .DV)(finding)]++;
        counts.crashed += crashes.get(subjectKey(manifest.path, product)) ?? 0;
    }
    return counts;
}
function crashesBySubject(report) {
    const crashes = new Map();
    for (const { manifest, product } of (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report)) {
        const key = subjectKey(manifest, product);
        crashes.set(key, (crashes.get(key) ?? 0) + 1);
    }
    return crashes;
}
function subjectKey(manifest, product) {
    return JSON.stringify([manifest, product]);
}
/** Whether it has no finding, no crashed check and no requirement that is known to be unmet. */
function isClean({ counts, states }) {
    return Object.values(counts).every((count) => count === 0) && countOf(states, 'unmet') === 0;
}
/**
 * Returns a sorted copy: crashes and errors first, then unproven requirements, then notices; otherwise in the order of
 * the report.
 */
function worstFirst(rows) {
    const weights = new Map(rows.map((row) => [row, weightOf(row)]));
    return [...rows].sort((a, b) => {
        const [one = [], other = []] = [weights.get(a), weights.get(b)];
        const at = one.findIndex((weight, index) => weight !== other[index]);
        return at < 0 ? 0 : other[at] - one[at];
    });
}
function weightOf({ counts, states }) {
    const { crashed, error, warning, waived, known, notice } = counts;
    const unproven = countOf(states, 'unknown') + countOf(states, 'unstated');
    const hidden = waived + known + countOf(states, 'waived');
    return [crashed, error, countOf(states, 'unmet'), warning, hidden, notice, unproven];
}
function countOf(states, status) {
    let count = 0;
    for (const state of states.values())
        if (state.status === status)
            count++;
    return count;
}
/** Returns the requirements for which any row has a state, in the order of the program. */
function columnsOf(rows) {
    return _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.filter(({ id }) => rows.some(({ states }) => states.has(id)));
}
/** Returns the states that any row has, in the order of the documentation. */
function usedStates(rows) {
    const used = new Set();
    for (const { states } of rows)
        for (const { status } of states.values())
            used.add(status);
    return Object.keys(_states_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .x).filter((status) => used.has(status));
}
function unproven(rows) {
    const found = new Map();
    for (const { states, product } of rows)
        for (const { id, status, reason } of states.values()) {
            if (reason === null || (status !== 'unknown' && status !== 'waived'))
                continue;
            const noun = product === null ? 'manifest' : 'product';
            const key = JSON.stringify([id, status, reason, noun]);
            found.set(key, { id, status, reason, noun, rows: (found.get(key)?.rows ?? 0) + 1 });
        }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
}


/***/ }),

/***/ 67456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ foldedTitle),
/* harmony export */   Og: () => (/* binding */ overviewHead),
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   rt: () => (/* binding */ overviewLines)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42747);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43273);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84808);





/** Of many products, only those with findings are visible, so that the findings follow on the first screen. */
function splitRows(rows) {
    const sorted = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(rows);
    const open = sorted.filter((row) => !(0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG)(row)).length;
    if (rows.length <= _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY_PRODUCTS */ .hH || open === 0)
        return { shown: sorted, folded: [] };
    const at = Math.min(open, _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY_PRODUCTS */ .hH);
    return { shown: sorted.slice(0, at), folded: sorted.slice(at) };
}
/** Title of the folded section. */
function foldedTitle(folded) {
    const clean = folded.filter(_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG).length;
    if (clean === folded.length)
        return `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(clean, 'more product')} without findings`;
    return `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(folded.length, 'more product')}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(clean)} of them without findings`;
}
/** Renders the head of the table of marks: one column per requirement. */
function overviewHead(rows) {
    const ids = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows).map(({ id }) => id);
    return `${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)(['Product', 'Findings', ...ids])}${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)(['---', '---', ...ids.map(() => ':-:')])}`;
}
/**
 * Renders the rows of the table of marks.
 *
 * @param rows all rows of both tables, which have the same columns
 */
function* overviewLines(shown, rows) {
    const columns = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows);
    const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
    for (const row of shown) {
        const marks = columns.map(({ id }) => {
            const state = row.states.get(id);
            return state ? _states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[state.status].mark : '';
        });
        yield (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)([productCell(row, { hasSeveral }), findingsCell(row), ...marks]);
    }
}
/** Renders the meaning of the marks and columns that the table has. */
function legend(rows) {
    const states = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .usedStates */ .Mi)(rows).map((status) => `${_states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[status].mark} ${_states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[status].word}`);
    const titles = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows).map(({ id, title }) => `${id}&nbsp;${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}`);
    return `<sub>${states.join(' \u00b7 ')}<br>${titles.join(' \u00b7 ')}</sub>\n`;
}
function productCell({ manifest, product }, { hasSeveral }) {
    if (product === null)
        return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(manifest.path)}</code>`;
    const where = hasSeveral ? `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(manifest.path)}</sub>` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)(product))}${where}`;
}
function findingsCell({ counts }) {
    const crashed = counts.crashed > 0 ? [`${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.crashed, 'rule')} crashed`] : [];
    const { error, warning, notice, waived, known } = counts;
    const found = error + warning + notice + waived + known > 0 ? (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)({ counts }).split(', ') : [];
    return [...crashed, ...found].map((text) => text.replaceAll(' ', '&nbsp;')).join('<br>');
}


/***/ }),

/***/ 80614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ unprovenLines),
/* harmony export */   WF: () => (/* binding */ ladders),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ps: () => (/* binding */ productTables)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42747);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40134);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52393);
/* harmony import */ var _requirement_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43273);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84808);







/** Longest value in a cell, in characters. */
const VALUE = 200;
/** Longest reason of a state, in characters. */
const REASON = 400;
/** Renders one table per product: requirement, state, measurement, what to do. */
function* productTables(rows, advice) {
    const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
    for (const { manifest, products, states } of rows) {
        for (const product of products) {
            const lines = [...states.values()]
                .filter((requirement) => requirement.product !== null)
                .map((requirement) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([
                requirementCell(requirement.id),
                stateCell(requirement),
                valueCell((0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)(requirement.id, product)),
                adviceCell(advice(manifest.path, requirement)),
            ]));
            const where = hasSeveral ? ` <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(manifest.path)}</sub>` : '';
            yield `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product.name))}${where}\n\n` +
                `${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(['Requirement', 'State', 'Measured', 'What to do'])}${lines.join('')}\n`;
        }
    }
}
/** Renders the requirements of the vendor, from developer license to listing, then the sum of each product. */
function* ladders(rows, advice) {
    const byVendor = (0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(rows, ({ manifest }) => manifest);
    for (const [manifest, ofVendor] of byVendor) {
        const steps = manifest.requirements.filter((requirement) => requirement.product === null);
        if (steps.length === 0)
            continue;
        const lines = [
            ...steps.map((step) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([requirementCell(step.id), stateCell(step), adviceCell(advice(manifest.path, step))])),
            ...ofVendor.flatMap(listingRow),
        ];
        const where = byVendor.size > 1 ? `${code(manifest.path)}\n\n` : '';
        yield `${where}${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(['Step', 'State', 'What to do'])}${lines.join('')}\n`;
    }
}
function listingRow({ products, product, states }) {
    if (product === null || products.length === 0)
        return [];
    const asked = [...states.values()].filter((one) => one.product !== null);
    const idsOf = (...statuses) => asked.filter((one) => statuses.includes(one.status)).map(({ id }) => id);
    const parts = [
        ['unmet', 'Fix', idsOf('unmet')],
        ['unknown', 'Not known:', idsOf('unknown', 'unstated')],
        ['waived', 'Waived:', idsOf('waived')],
    ];
    const open = parts.filter(([, , ids]) => ids.length > 0);
    const status = open[0]?.[0] ?? 'met';
    const todo = open.map(([, what, ids]) => `${what} ${ids.join(', ')}.`).join(' ') || 'Nothing left to fix.';
    const state = stateCell({ status, reason: null });
    return [(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([`Listing of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product))}`, state, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(todo)])];
}
/** Renders one list item per reason why something is not proven. */
function* unprovenLines(rows) {
    for (const { id, status, reason, noun, rows: count } of (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .unproven */ .gm)(rows))
        yield `* ${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status].mark} ${id} ${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status].word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))} (${(0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, noun)})\n`;
}
function requirementCell(id) {
    const requirement = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(id);
    return requirement ? `${id} ${requirement.title}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(requirement.asks)}</sub>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id);
}
function stateCell({ status, reason }) {
    const { mark, word } = _states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status];
    return `${mark} ${word}${reason === null ? '' : `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))}</sub>`}`;
}
function valueCell(value) {
    return value === null || value === '' ? '' : code((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(value, VALUE));
}
function adviceCell(messages) {
    return messages.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7).join('<br>');
}
/** Renders literal text in the fixed-width font. */
function code(text) {
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text)}</code>`;
}


/***/ })

};

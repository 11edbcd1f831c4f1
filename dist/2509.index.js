export const id = 2509;
export const ids = [2509,6516];
export const modules = {

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/app/check.js
var check = __webpack_require__(2015);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(6512);
// EXTERNAL MODULE: ./.build/src/manifest/glob.js
var glob = __webpack_require__(4543);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/github.js
var github = __webpack_require__(7537);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(7823);
;// CONCATENATED MODULE: ./.build/src/platform/github/commands.js



function printAnnotations(annotations) {
    (0,output/* printData */.wV)(annotations.map((annotation) => `${(0,github.commandOf)(annotation)}\n`).join(''));
}
/** A message of the action itself, about no place. It counts against the ten annotations of its level. */
function printMessage(level, message) {
    printAnnotations([{ level, title: 'mde-partner-check', message: (0,render_escape/* plainText */.wh)(message), place: null }]);
}

// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(1967);
;// CONCATENATED MODULE: ./.build/src/platform/github/outputs.js

/** Sets outputs of the step, through the runner's file where there is one. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./.build/src/platform/github/payload.js
var github_payload = __webpack_require__(5897);
;// CONCATENATED MODULE: ./.build/src/platform/github/release.js

/**
 * The tag that this run releases: of a published release, of a pushed tag, or of a workflow started on a tag. Null for
 * every other run. Payloads are read defensively: any field may be absent.
 */
function releasedTag(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = environment;
    if (event === 'release')
        return publishedTag(environment);
    const onTag = type === 'tag' && name ? name : null;
    return event === 'push' || event === 'workflow_dispatch' ? onTag : null;
}
function publishedTag(environment) {
    const payload = (0,github_payload/* payloadOf */.Md)(environment);
    const action = payload['action'];
    if (action !== undefined && action !== 'published' && action !== 'prereleased')
        return null;
    return (0,github_payload/* textAt */.$6)(payload, 'release', 'tag_name') ?? environment['GITHUB_REF_NAME'] ?? null;
}

// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js + 6 modules
var tools = __webpack_require__(4494);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js
var work_tree = __webpack_require__(9156);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(7319);
// EXTERNAL MODULE: ./.build/src/app/choices.js
var choices = __webpack_require__(3255);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(2075);
;// CONCATENATED MODULE: ./.build/src/action/inputs.js





/** The inputs of `action.yml`; a test holds both lists together. */
const INPUTS = [
    'manifest',
    'working-directory',
    'fail-on',
    'annotations',
    'release',
    'require',
    'scan',
    'online',
    'har',
    'today',
    'report-file',
    'sarif-file',
    'check-run',
    'comment',
    'suggestions',
    'token',
];
/** @throws UsageError for an unknown input or a value that is not allowed */
function readInputs(environment) {
    refuseUnknown(environment);
    const given = (name) => (0,core/* getInput */.V4)(name) || null;
    const today = given('today');
    return {
        manifest: lines('manifest'),
        workingDirectory: given('working-directory') ?? '.',
        failOn: (0,choices.oneOf)('the input fail-on', given('fail-on') ?? 'error', ['error', 'warning', 'notice', 'never']),
        annotations: (0,choices.oneOf)('the input annotations', given('annotations') ?? 'all', ['all', 'changed', 'none']),
        release: given('release'),
        require: lines('require').map((name) => (0,choices.oneOf)('the input require', name, requirements/* REQUIRABLE */.zl)),
        scan: isOn('scan', true),
        online: isOn('online', false),
        har: lines('har'),
        today: today && (0,choices.dayOf)('the input today', today),
        reportFile: given('report-file'),
        sarifFile: given('sarif-file'),
        checkRun: isOn('check-run', false),
        comment: isOn('comment', false),
        suggestions: isOn('suggestions', false),
        token: given('token'),
    };
}
function lines(name) {
    return (0,core/* getMultilineInput */.q3)(name).filter((line) => line !== '');
}
/** YAML 1.2 core booleans, as the toolkit reads them. */
function isOn(name, preset) {
    return (0,choices.oneOf)(`the input ${name}`, ((0,core/* getInput */.V4)(name) || String(preset)).toLowerCase(), ['true', 'false']) === 'true';
}
/** The runner only warns of an input that the action does not know; a gate that is silently off helps nobody. */
function refuseUnknown(environment) {
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || !value)
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (INPUTS.some((input) => input === name))
            continue;
        throw new errors/* UsageError */.e(`there is no input ${(0,quote/* quote */.hD)(name)}${(0,choices.didYouMean)(name, INPUTS) || `; known are ${INPUTS.join(', ')}`}`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(2649);
;// CONCATENATED MODULE: ./.build/src/platform/github/summary.js

/** Adds to the step's job summary; older servers have none. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await summary/* summary */.z.addRaw(markdown).write();
}

// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
// EXTERNAL MODULE: ./.build/src/render/json.js
var json = __webpack_require__(6516);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(1410);
// EXTERNAL MODULE: ./.build/src/render/markdown.js + 2 modules
var markdown = __webpack_require__(4414);
// EXTERNAL MODULE: ./.build/src/render/pretty.js
var pretty = __webpack_require__(1770);
;// CONCATENATED MODULE: ./.build/src/action/products-output.js

/** The output `products`: name, User-Agent, version and release gate of every product, as one line of JSON. */
function productsOutput({ manifests }) {
    const products = manifests.flatMap((manifest) => manifest.products.map(({ name, measurements: { userAgent, release } }) => ({
        name,
        'user-agent': userAgent?.value ?? null,
        version: userAgent?.version ?? null,
        gated: release?.gated ?? false,
    })));
    return (0,render_escape/* jsonText */.s$)(JSON.stringify(products));
}

;// CONCATENATED MODULE: ./.build/src/action/sinks.js

















/** Cells of a line in the log. */
const WIDTH = 120;
/** Every sink gets the report; one that fails is a warning and nothing more. */
async function show(report, inputs, { folder, tree, remarks: before }) {
    let file = '';
    let sarif = '';
    const annotated = inputs.annotations === 'none' ? [] : (0,github.annotations)(report);
    await settle([
        ['log', () => (0,output/* printText */.n)((0,pretty.renderPretty)(report, { colour: false, quiet: false, width: WIDTH }))],
        ['annotations', () => printAnnotations(annotated)],
        [
            'report file',
            () => {
                const wanted = inputs.reportFile === null ? temporaryFile() : (0,external_node_path_.resolve)(folder, inputs.reportFile);
                (0,output/* writeReport */.u5)(process.cwd(), wanted, (0,json.renderJson)(report));
                file = wanted;
            },
        ],
        [
            'SARIF file',
            async () => {
                if (inputs.sarifFile === null)
                    return;
                const wanted = (0,external_node_path_.resolve)(folder, inputs.sarifFile);
                (0,output/* writeReport */.u5)(process.cwd(), wanted, await sarifOf(report));
                sarif = wanted;
            },
        ],
    ]);
    const remarks = [...before, ...(await optIns(report, inputs, tree))];
    printRemarks(remarks, annotated);
    const links = (0,context/* repositoryLinks */.A)(process.env);
    const { error: errors, warning: warnings, notice: notices, waived } = report.counts;
    const { conclusion } = report;
    const products = productsOutput(report);
    await settle([
        ['job summary', () => writeSummary((0,markdown.renderMarkdown)(report, links, { remarks: remarks.map(({ text }) => text) }))],
        ['outputs', () => setOutputs({ conclusion, errors, warnings, notices, waived, report: file, sarif, products })],
    ]);
}
/** Loaded only when one is asked for: a default run makes no request. */
async function optIns(report, inputs, tree) {
    if (!inputs.checkRun && !inputs.comment && !inputs.suggestions)
        return [];
    let remarks = [];
    await settle([
        [
            'check run, comment or suggestions',
            async () => {
                const { fillOptIns } = await __webpack_require__.e(/* import() */ 9911).then(__webpack_require__.bind(__webpack_require__, 9911));
                remarks = await fillOptIns(report, inputs, { environment: process.env, tree });
            },
        ],
    ]);
    return remarks;
}
/** The job summary has them too. */
function printRemarks(remarks, annotated) {
    for (const { text, annotate } of withFreeNotices(remarks, annotated)) {
        if (annotate)
            printMessage('notice', text);
        else
            (0,output/* printText */.n)(`${(0,render_escape/* plainText */.wh)(text)}\n`);
    }
}
/** Remarks to annotate only while the step may show more notices; the others are lines of the log. */
function withFreeNotices(remarks, annotated) {
    let free = limits/* ANNOTATIONS_PER_LEVEL */.eA - annotated.filter(({ level }) => level === 'notice').length;
    return remarks.map(({ text, annotate }) => ({ text, annotate: annotate && free-- > 0 }));
}
async function sarifOf(report) {
    const [{ renderSarif }, { loadRules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1968).then(__webpack_require__.bind(__webpack_require__, 9587)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5407)),
    ]);
    return renderSarif(report, (await loadRules()).map(({ meta }) => meta), { home: version/* REPOSITORY */.Bw });
}
/** A folder of its own, so that two steps of a job do not overwrite each other's report. */
function temporaryFile() {
    return (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'mde-partner-')), 'report.json');
}
/** Runs them side by side; one that throws becomes a warning. */
async function settle(sinks) {
    const results = await Promise.allSettled(sinks.map(async ([, fill]) => fill()));
    results.forEach((result, index) => {
        if (result.status === 'fulfilled')
            return;
        printMessage('warning', `The ${sinks[index]?.[0]} could not be written: ${(0,system_error/* messageOf */.b)(result.reason)}`);
        (0,output/* printStack */.ye)(result.reason);
    });
}

;// CONCATENATED MODULE: ./.build/src/action/main.js















/** Runs the step and sets the process's exit code; throws nothing. */
async function runAction() {
    try {
        process.exitCode = await run();
    }
    catch (error) {
        process.exitCode = 2;
        printMessage('error', (0,output/* failureText */.kY)(error));
        (0,output/* printStack */.ye)(error);
        await settle([['outputs', () => setOutputs({ conclusion: 'failure' })]]);
    }
}
async function run() {
    const inputs = readInputs(process.env);
    const { failOn, release, require, scan, online, har } = inputs;
    if (online && process.env['GITHUB_EVENT_NAME'] === 'pull_request_target')
        throw new errors/* UsageError */.e('online is refused under pull_request_target: what is opened comes from the pull request');
    const folder = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(folder, inputs.manifest, process.cwd());
    const help = (0,context/* rulePages */.$)(process.env, { repository: version/* REPOSITORY */.Bw, version: version/* VERSION */.xv });
    const today = inputs.today ?? new Date().toISOString().slice(0, 10);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const { changes, remark } = await eventChanges(inputs, root, tree);
    const { report, exitCode, crashes } = await (0,check/* check */.z)({ paths, rules: null, failOn, today, release: release ?? releasedTag(process.env), require, changes }, tree, { version: version/* VERSION */.xv, help }, await (0,tools/* toolsFor */.J)({ root, folder, har, online, scan, userAgent: version/* AGENT */.Sr }));
    const remarks = [eventRemark(process.env['GITHUB_EVENT_NAME']), remark].flatMap((text) => text === null ? [] : [{ text, annotate: true }]);
    await show(report, inputs, { folder, tree, remarks });
    for (const { error } of crashes)
        (0,output/* printStack */.ye)(error);
    return exitCode;
}
/** Asked only on demand: a default run starts no other program and makes no request. */
async function eventChanges({ annotations, token }, root, tree) {
    if (annotations !== 'changed')
        return { changes: null, remark: null };
    const { changesOfEvent } = await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 4875));
    return changesOfEvent({ root, tree, token }, process.env);
}
/** The check itself is safe there: it treats the pull request as data only. Steps beside it may not be. */
function eventRemark(event) {
    if (event !== 'pull_request_target')
        return null;
    return "pull_request_target gives a pull request's workflow secrets and a token that may write. This check reads files as data only and needs neither: the event pull_request is enough for it.";
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   unknownRule: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3023);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9746);
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);




/**
 * One of a few words that the caller may give.
 *
 * @param what how the caller knows it, for instance `--format`
 * @throws UsageError if it is none of them
 */
function oneOf(what, given, allowed) {
    const found = allowed.find((choice) => choice === given);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}; it takes ${allowed.join(', ')}${didYouMean(given, allowed)}`);
}
/** `; did you mean X?`, or nothing if no candidate is near. */
function didYouMean(given, candidates) {
    const limit = Math.max(1, Math.floor(given.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const distance = (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(given.toLowerCase(), candidate, limit);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best === undefined ? '' : `; did you mean ${best}?`;
}
/** Most ids that the message suggests. */
const NAMED = 3;
/** Returns the error for an unknown rule id. It suggests the nearest id, else the ids that contain all of its words. */
function unknownRule(id, ids) {
    const words = id.toLowerCase().split('-');
    const withAllWords = ids.filter((known) => words.every((word) => known.split('-').includes(word)));
    const alike = withAllWords.length === 0 ? '' : `; did you mean ${withAllWords.slice(0, NAMED).join(' or ')}?`;
    const hint = didYouMean(id, ids) || alike || "; 'mde-partner rules' lists them";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`there is no rule ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)}${hint}`);
}
/**
 * A day as the caller gives it.
 *
 * @throws UsageError if it is no day of the calendar in the form `YYYY-MM-DD`
 */
function dayOf(what, given) {
    const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCivilDate */ .Di)(given);
    if (!date.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: that ${date.reason}; write YYYY-MM-DD`);
    return date.iso;
}


/***/ }),

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editsArtwork),
/* harmony export */   i: () => (/* binding */ artworkOf)
/* harmony export */ });
/** Paths of the files that a `logo` key names: artwork, which nobody wants changed unasked. */
function artworkOf(manifests) {
    return new Set(manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])));
}
/** Whether a fix changes artwork. */
function editsArtwork(edits, artwork) {
    return edits.some(({ path }) => artwork.has(path));
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rulePages),
/* harmony export */   A: () => (/* binding */ repositoryLinks)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Where the lines of the checked commit can be read; null outside a runner. */
function repositoryLinks(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? { repository: `${server}/${repository}`, commit } : null;
}
/**
 * Addresses of rule pages: beside the action that runs, else in the project's own repository at its version.
 *
 * @param project address of the repository, and version, of this tool
 */
function rulePages(environment, project) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    const base = server && repository && ref
        ? `${server}/${repository}/blob/${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInAddress */ .$)(ref)}`
        : `${project.repository}/blob/v${project.version}`;
    return (rule) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(`${base}/docs/rules/${rule}.md`);
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The event's payload; empty if there is none or it cannot be read. Any field may be absent. */
function payloadOf({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return isRecord(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at `keys`, one inside the other; undefined if the way ends before. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = isRecord(current) ? current[key] : undefined;
    return current;
}
/** A text that is not empty, else null. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : null;
}


/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allAnnotations: () => (/* binding */ allAnnotations),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2393);




/**
 * What a step may annotate, errors first, then in the order of the manifests. Of each level at most ten show; beyond
 * that, nine and one that says how many more there are. Findings that the change did not cause are one notice.
 *
 * @param remarks further notices on the run, raw text
 */
function annotations(report, remarks = []) {
    const all = allAnnotations(report);
    const older = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .olderText */ .qr)(report);
    const notices = [...remarks, ...(older ? [`${older}; they count all the same, and the report file holds them`] : [])];
    const shown = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((level) => {
        const room = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_LEVEL */ .eA - (level === 'notice' ? notices.length : 0);
        return capped(level, all.filter((one) => one.level === level), room);
    });
    return [...shown, ...notices.map(aboutRun)];
}
/** A notice that concerns the run as a whole. */
function aboutRun(message) {
    return { level: 'notice', title: 'mde-partner-check', message, place: null };
}
/** An annotation for every crashed rule and every finding that is neither waived nor older, crashes first. */
function allAnnotations(report) {
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }) => ({
        level: 'error',
        title: rule,
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(`${product ?? manifest}: ${reason}`), ''),
        place: { file: manifest, line: 1, endLine: 1, columns: null },
    }));
    return [...crashes, ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .isShown */ .aJ).map(annotation)];
}
function annotation(finding) {
    const fix = finding.fix ? `\nFix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding.fix.title)}` : '';
    return {
        level: finding.severity,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding.rule),
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding.message), `${fix}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding.help)}`),
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
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const message = `and ${more}; the job summary, the log and the report file hold all of them`;
    return [...shown, { level, title: more, message, place: null }];
}
/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never in the middle of a pair. */
function cut(message, tail) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_MESSAGE_UNITS */ ._E - 1;
    if (message.length + tail.length <= limit)
        return message + tail;
    const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026${tail}`.slice(0, limit);
}
/** The workflow command of an annotation, without a line end; no command of another CI system is in it. */
function commandOf({ level, title, message, place }) {
    const properties = [`title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(title)}`];
    if (place) {
        properties.push(`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
        if (place.columns)
            properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
    }
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)(`::${level} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(message)}`);
}
/** One workflow command a line. In a step the log says what a sample listing is; here only a command can. */
function renderGithub(report) {
    return annotations(report, [(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleText */ .EB)(report) ?? []].flat())
        .map((one) => `${commandOf(one)}\n`)
        .join('');
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** The report itself, indented, with a line end. */
function renderJson(report) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(report, null, 2))}\n`;
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPretty: () => (/* binding */ renderPretty)
/* harmony export */ });
/* harmony import */ var _core_artwork_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4947);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5666);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2075);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7281);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6076);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4349);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5765);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4718);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(134);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2393);
/* harmony import */ var _release_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2149);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4808);












const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const COLOUR_OF = { error: 'red', warning: 'yellow', notice: 'cyan' };
const STATE_COLOUR = {
    met: 'green',
    unmet: 'red',
    stated: 'cyan',
    waived: 'yellow',
    unstated: 'yellow',
    unknown: 'yellow',
    'not-applicable': 'dim',
};
/** Where messages and excerpts begin. */
const INDENT = ' '.repeat(9);
/** Width of line numbers; with the bar they stand left of the messages' text. */
const GUTTER = 7;
/** Related places shown behind a finding's own. */
const SHOWN_PLACES = 3;
/** Longest reason of a waiver, a state or a check that did not run, in characters. */
const REASON = 400;
/** Cells before what was measured, in the table of requirements. */
const COLUMNS = { state: 15, id: 4, title: 22 };
/** More clean products than this, and the last line must do. */
const TABLES = 10;
/** The report for a person at a terminal or in a log; every line is one line, whatever the repository holds. */
function renderPretty(report, { colour, quiet, width }) {
    const paint = (style, text) => (colour ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text);
    const open = _core_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .oC.some((severity) => report.counts[severity] > 0);
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .erroredChecks */ .H$)(report);
    const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
    const tables = !quiet && !open && crashes.length === 0 && products <= TABLES;
    const artwork = (0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_11__/* .artworkOf */ .i)(report.manifests);
    const lines = [];
    for (const group of (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .groups */ .TN)(report)) {
        const findings = group.findings.filter(_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .isShown */ .aJ);
        const isAsked = report.run.changedSince === null || findings.length > 0;
        const shown = tables ? isAny : quiet || products > TABLES || !isAsked ? isNone : isUnproven;
        const rows = table(group, shown, paint);
        const calls = quiet || products > TABLES || !isAsked ? [] : callLines(group, report.run.today, paint);
        if (findings.length + rows.length + calls.length === 0)
            continue;
        lines.push(paint('bold', headingOf(group)), '');
        for (const finding of findings)
            lines.push(...findingLines(finding, { paint, width, artwork }));
        if (rows.length > 0 && findings.length > 0)
            lines.push('');
        lines.push(...rows);
        if (calls.length > 0)
            lines.push(...(lines.at(-1) === '' ? [] : ['']), ...calls);
        lines.push('');
    }
    for (const { manifest, product, rule, reason } of crashes)
        lines.push(`  ${paint('red', 'crashed')}  ${paint('bold', rule)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(manifest)}${product === null ? '' : ` \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(product)}`}`, `${INDENT}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(reason ?? '', REASON)}`, '');
    const gate = quiet ? [] : (0,_release_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseGateLines */ .m)(report);
    if (gate.length > 0)
        lines.push(paint('bold', gate[0] ?? ''), ...gate.slice(1), '');
    const older = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .olderText */ .qr)(report);
    if (older)
        lines.push(older, ...(quiet ? [] : ['']));
    if (!quiet)
        lines.push(lastLine(report, open, crashes.length, paint));
    else if (lines.at(-1) === '')
        lines.pop();
    // Once more as a whole: text may end in '##', and a color begins with '['.
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .breakCommands */ .ix)(lines.map((line) => `${line}\n`).join(''));
}
function headingOf({ manifest, product }) {
    const parts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(manifest.path), ...(product === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(product)])];
    return [...parts, ...(manifest.sample ? ['sample listing'] : [])].join(' \u00b7 ');
}
function findingLines(finding, { paint, width, artwork }) {
    const { severity, waiver } = finding;
    const label = waiver ? paint('dim', `waived ${severity}`) : paint(COLOUR_OF[severity], severity);
    const lines = [
        `  ${label}  ${paint('bold', finding.rule)}  ${placeText(finding)}${relatedText(finding)}`,
        `${INDENT}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.message)}`,
    ];
    const shown = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .showExcerpt */ .p)(finding, Math.max(20, width - INDENT.length - 2));
    if (shown)
        lines.push(`${paint('dim', `${String(shown.line).padStart(GUTTER)} |`)} ${shown.text}`, `${paint('dim', `${' '.repeat(Math.max(GUTTER, String(shown.line).length))} |`)} ${paint(COLOUR_OF[severity], shown.marks)}`);
    if (finding.fix)
        lines.push(`${INDENT}${paint('green', 'fix:')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.fix.title)} (${fixCommand(finding.fix, artwork)})`);
    if (waiver)
        lines.push(`${INDENT}waived: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(waiver.reason, REASON)}${until(waiver.expires)}`);
    return lines;
}
function fixCommand({ applicability, edits }, artwork) {
    if ((0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_11__/* .editsArtwork */ .K)(edits, artwork))
        return 'mde-partner fix --suggest --art';
    return applicability === 'safe' ? 'mde-partner fix' : 'mde-partner fix --suggest';
}
function until(day) {
    return day === null ? '' : ` (until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(day)})`;
}
function placeText({ path, start }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(path)}:${start.line}:${start.column}`;
}
function relatedText({ related }) {
    if (related.length === 0)
        return '';
    const places = related.slice(0, SHOWN_PLACES).map(placeText);
    if (related.length > SHOWN_PLACES)
        places.push(`${related.length - SHOWN_PLACES} more`);
    return `  (${places.join(', ')})`;
}
const isAny = () => true;
const isNone = () => false;
/** Neither proven nor refuted. No finding has to mention it, so it is shown next to findings too. */
const isUnproven = ({ status, reason }) => reason !== null && (status === 'unknown' || status === 'waived');
/** The requirements of a group, as a table. */
function table({ manifest, product }, isShown, paint) {
    const measurements = manifest.products.find(({ name }) => name === product);
    return manifest.requirements
        .filter((requirement) => requirement.product === product && isShown(requirement))
        .flatMap((requirement) => row(requirement, measurements ? (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measured */ .j)(requirement.id, measurements) : null, paint));
}
/** The API calls of a product, covered or not, and what their number leaves out. */
function callLines({ manifest, product }, today, paint) {
    const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
    if (!calls)
        return [];
    const [sum, ...rows] = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageLines */ .Uo)(calls, today);
    return [...(sum === undefined ? [] : [paint('bold', sum), ...rows]), ...(0,_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutLines */ .V)(calls)];
}
function row({ id, status, reason }, value, paint) {
    const state = paint(STATE_COLOUR[status], (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)(_states_js__WEBPACK_IMPORTED_MODULE_9__/* .STATES */ .x[status].word, COLUMNS.state));
    const name = `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)(id, COLUMNS.id)}  ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)((0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(id)?.title ?? '', COLUMNS.title)}`;
    const indent = ' '.repeat(2 + COLUMNS.state + 2);
    return [
        `  ${state}  ${name}  ${value === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(value)}`.trimEnd(),
        ...(reason === null ? [] : [`${indent}${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(reason, REASON))}`]),
    ];
}
function lastLine(report, open, crashed, paint) {
    const counts = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .countsText */ .WN)(report);
    const worst = _core_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .oC.find((severity) => report.counts[severity] > 0);
    const parts = [
        paint(worst ? COLOUR_OF[worst] : 'green', counts),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .extentText */ .WL)(report),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .requirementsText */ .OD)((0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .allRequirements */ .Wc)(report)),
    ];
    if (crashed > 0)
        parts.splice(1, 0, paint('red', `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(crashed, 'check')} crashed`));
    const sample = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleText */ .EB)(report);
    if (sample)
        parts.push(sample);
    if (report.conclusion === 'neutral')
        parts.push('errors do not fail this run');
    if (open || report.counts.waived > 0)
        parts.push(paint('dim', 'mde-partner explain RULE'));
    return parts.join(' \u00b7 ');
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ PROGRAMME_SOURCE),
/* harmony export */   cs: () => (/* binding */ requiredIds),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   zl: () => (/* binding */ REQUIRABLE)
/* harmony export */ });
/** Where the programme's text is published. */
const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';
function requirement(id, title, evidence, keys, asks) {
    const scope = keys[0].startsWith('products[].') ? 'product' : 'manifest';
    return { id, title, asks, scope, evidence, keys, source: PROGRAMME_SOURCE };
}
/** In the order of the program's text. R4.5 is part of its landing-page item; the number is ours. */
const REQUIREMENTS = [
    requirement('R1', 'Developer license', 'stated', ['readiness.developerLicense'], 'A Defender for Endpoint tenant to build against.'),
    requirement('R2', 'Validated solution', 'stated', ['readiness.customerApproved', 'readiness.demoed'], 'A joint customer approved the design and it was demonstrated to Microsoft.'),
    requirement('R3', 'MISA membership', 'stated', ['readiness.misa'], 'Membership of the Microsoft Intelligent Security Association.'),
    requirement('R4.1', 'Logo', 'checked', ['products[].logo'], 'A square logo as an SVG file.'),
    requirement('R4.2', 'Product name', 'checked', ['products[].name', 'company.name'], 'The name of the product as the portal is to show it.'),
    requirement('R4.3', 'Description', 'checked', ['products[].description'], 'A product description of 15 words.'),
    requirement('R4.4', 'Landing page', 'checked', ['products[].landingPage'], 'A page where a customer completes the integration, or reads how to.'),
    requirement('R4.5', 'Press releases', 'checked', ['products[].pressReleases'], 'At least 10 days for the review of a press release that names the product.'),
    requirement('R5', 'Entra application name', 'checked', ['products[].entraApplication'], 'The application name, if the integration is multi-tenant.'),
    requirement('R6', 'User-Agent', 'checked', ['products[].userAgent', 'products[].version', 'products[].source', 'scan'], 'MdePartner-{CompanyName}-{ProductName}/{Version} in every API call.'),
];
/** Names of groups of requirements, for `--require`. */
const GROUPS = {
    readiness: ['R1', 'R2', 'R3'],
    listing: ['R4.1', 'R4.2', 'R4.3', 'R4.4', 'R4.5', 'R5'],
    'user-agent': ['R6'],
    all: REQUIREMENTS.map(({ id }) => id),
};
/** What `--require` takes. */
const REQUIRABLE = [...REQUIREMENTS.map(({ id }) => id), ...Object.keys(GROUPS)];
/** The requirements that ids and names of groups stand for. */
function requiredIds(names) {
    return new Set(names.flatMap((name) => GROUPS[name] ?? REQUIREMENTS.flatMap(({ id }) => (id === name ? [id] : []))));
}
/** The requirement with that id. */
function requirementOf(id) {
    return REQUIREMENTS.find((one) => one.id === id);
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ parseCivilDate),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   y8: () => (/* binding */ implausibility),
/* harmony export */   yE: () => (/* binding */ businessDaysBetween)
/* harmony export */ });
const MILLISECONDS_A_DAY = 86_400_000;
/** The partner programme is younger. */
const FIRST_YEAR = 2016;
const YEARS_AHEAD = 5;
/** What people write instead, most telling first. A date in another form is named, its day never guessed. */
const OTHER_FORMS = [
    [/^\p{White_Space}*$/u, 'it is empty'],
    [/^\p{White_Space}|\p{White_Space}$/u, 'there is white space around it'],
    [/(?![0-9])\p{Nd}/u, 'it has digits of another script'],
    [/^(?=.*\d)(?=.*[OoIl])[\dOoIl]{4}-[\dOoIl]{1,2}-[\dOoIl]{1,2}$/, 'it has letters that look like digits'],
    [/^\d{4}\D?\d\d\D?\d\d.*\d{4}\D?\d\d\D?\d\d/, 'one day is wanted, not a range'],
    [/^\d{4}-\d\d-\d\d./, 'only the day is wanted, no time or offset'],
    [/^\d{4}-\d{1,2}-\d{1,2}$/, 'month and day need two digits'],
    [/^\d{1,2}-\d{1,2}-(?:\d\d|\d{4})$/, 'a year of four digits comes first'],
    [/^\d{4}-?W\d\d|^\d{4}-?\d{3}$/, 'week and day-of-year dates are not read'],
    [/^\d{4}-\d{1,2}$/, 'the day is missing'],
    [/^\d{8}$/, 'the hyphens are missing'],
    [/^\d{1,4}([^\d-])\d{1,2}\1\d{1,4}$/u, 'plain hyphens separate year, month and day'],
];
/** Longer texts hold no date in any of the forms above. */
const LONGEST_FORM = 40;
/** Reads `YYYY-MM-DD` in ASCII and nothing else; the day must exist in the Gregorian calendar. */
function parseCivilDate(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (!parts) {
        const other = text.length > LONGEST_FORM ? undefined : OTHER_FORMS.find(([form]) => form.test(text));
        return { ok: false, reason: other ? `is not a day: ${other[1]}` : 'is not a day' };
    }
    const [year, month, dayOfMonth] = parts.slice(1).map(Number);
    const date = utc(year, month, dayOfMonth);
    if (date.toISOString().startsWith(text))
        return { ok: true, day: date.getTime() / MILLISECONDS_A_DAY, iso: text };
    if (month < 1 || month > 12)
        return { ok: false, reason: `is not a day: there is no month ${parts[2]}` };
    const last = utc(year, month + 1, 0).getUTCDate();
    return { ok: false, reason: `is not a day: ${parts[1]}-${parts[2]} has the days 01 to ${last}` };
}
/** Unlike `Date.UTC`, takes the years 0 to 99 as they are. */
function utc(year, month, dayOfMonth) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, dayOfMonth);
    return date;
}
function addDays(date, days) {
    const day = date.day + days;
    return { day, iso: new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) };
}
/** Calendar days from `from` to `to`; negative if `to` is earlier. */
function daysBetween(from, to) {
    return to.day - from.day;
}
/** Mondays to Fridays after `from`, up to and with `to`; 0 if `to` is not later. Public holidays are not known. */
function businessDaysBetween(from, to) {
    const days = daysBetween(from, to);
    if (days <= 0)
        return 0;
    let count = Math.floor(days / 7) * 5;
    for (let day = to.day - (days % 7) + 1; day <= to.day; day++)
        if (isBusinessDay(day))
            count++;
    return count;
}
/** 1970-01-01 was a Thursday. */
function isBusinessDay(day) {
    const sinceMonday = (((day + 3) % 7) + 7) % 7;
    return sinceMonday < 5;
}
/**
 * Why a day cannot be meant, as a predicate like `reason` above; null if it can.
 *
 * @param today `YYYY-MM-DD`
 */
function implausibility(date, today) {
    const year = Number(date.iso.slice(0, 4));
    if (year < FIRST_YEAR)
        return `is before ${FIRST_YEAR}`;
    if (year > Number(today.slice(0, 4)) + YEARS_AHEAD)
        return `is more than ${YEARS_AHEAD} years ahead`;
    return null;
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions
 * and swaps of neighbours, in UTF-16 units, no unit edited twice.
 *
 * @returns the distance, or `max + 1` if it is larger than `max`. Time grows with `max` times the length of a text.
 */
function editDistance(a, b, max) {
    const beyond = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return beyond;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
    let current = new Array(b.length + 1).fill(beyond);
    for (let i = 1; i <= a.length; i++) {
        // Cells further than `max` from the diagonal cannot lie on a path worth at most `max`.
        const from = Math.max(1, i - max);
        const to = Math.min(b.length, i + max);
        current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
        let least = current[from - 1];
        for (let j = from; j <= to; j++) {
            const substituted = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(beyond, substituted, cell(last, j) + 1, cell(current, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
            current[j] = cost;
            least = Math.min(least, cost);
        }
        if (to < b.length)
            current[to + 1] = beyond;
        if (least > max)
            return beyond;
        [beforeLast, last, current] = [last, current, i === 1 ? new Array(b.length + 1).fill(beyond) : beforeLast];
    }
    return cell(last, b.length);
}
function cell(row, column) {
    return row[column];
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Sr: () => (/* binding */ AGENT),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json, which is not part of the bundle; a test holds them together. */
const VERSION = '1.0.0';
const REPOSITORY = 'https://github.com/OWNER/mde-partner-check';
/** How the tool names itself to web servers. */
const AGENT = `mde-partner-check/${VERSION} (+${REPOSITORY})`;


/***/ })

};

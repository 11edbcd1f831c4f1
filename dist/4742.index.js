export const id = 4742;
export const ids = [4742,1287];
export const modules = {

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/app/check.js + 1 modules
var check = __webpack_require__(96914);
// EXTERNAL MODULE: ./.build/src/app/load-baseline.js
var load_baseline = __webpack_require__(83179);
// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/github/github.js
var github = __webpack_require__(41287);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(37823);
;// CONCATENATED MODULE: ./.build/src/platform/github/commands.js



function printAnnotations(annotations) {
    (0,output/* printData */.wV)(annotations.map((annotation) => `${(0,github.commandOf)(annotation)}\n`).join(''));
}
/** A message of the action itself, without a place. It counts toward the ten annotations of its level. */
function printMessage(level, message) {
    printAnnotations([{ level, title: 'mde-partner-check', message: (0,render_escape/* plainText */.wh)(message), place: null }]);
}

// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var github_context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(61967);
;// CONCATENATED MODULE: ./.build/src/platform/github/outputs.js

/** Sets outputs of the step, through the runner's file if there is one. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./.build/src/platform/github/payload.js
var github_payload = __webpack_require__(35897);
;// CONCATENATED MODULE: ./.build/src/platform/github/release.js

/**
 * Returns the tag that this run releases: of a published release, of a pushed tag, or of a workflow started on a tag.
 * Null for every other run. Payloads are read defensively: any field may be absent.
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

// EXTERNAL MODULE: ./.build/src/platform/node/caller-file.js
var caller_file = __webpack_require__(51732);
// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(66658);
// EXTERNAL MODULE: ./.build/src/platform/node/policy-file.js
var policy_file = __webpack_require__(89955);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js
var node_tools = __webpack_require__(99751);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js + 1 modules
var work_tree = __webpack_require__(45467);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
// EXTERNAL MODULE: ./.build/src/app/choices.js
var choices = __webpack_require__(93255);
// EXTERNAL MODULE: ./.build/src/app/option-faces.js
var option_faces = __webpack_require__(52621);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/action/inputs.js





/** @throws UsageError for an unknown input or a value that is not allowed */
function readInputs(environment) {
    const known = (0,option_faces/* inputs */.Q)();
    refuseUnknown(environment, known.map(({ name }) => name));
    const values = Object.fromEntries(known.map((input) => [input.key, input.kind.parse(given(input, environment), `the input ${input.name}`)]));
    const event = environment['GITHUB_EVENT_NAME'];
    for (const { key, name, face } of known) {
        const { refused } = face;
        if (refused && refused.event === event && values[key])
            throw new errors/* UsageError */.e(`${name} is not allowed under ${event}, because ${refused.because}`);
    }
    return values;
}
function given({ name, kind }, environment) {
    // The runner sets the variable of each input; without a runner, it may be missing.
    if (kind.takesEmpty && environment[`INPUT_${name.toUpperCase()}`] === '')
        return [''];
    return (kind.isRepeatable ? (0,core/* getMultilineInput */.q3)(name) : [(0,core/* getInput */.V4)(name)]).filter((value) => value !== '');
}
/** The runner only warns of an input that the action does not know; a gate that is silently off helps nobody. */
function refuseUnknown(environment, known) {
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || !value)
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            continue;
        throw new errors/* UsageError */.e(`unknown input ${(0,quote/* quote */.hD)(name)}${(0,choices.didYouMean)(name, known) || ` (the inputs are ${known.join(', ')})`}`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/src/app/option-kinds.js
var option_kinds = __webpack_require__(78340);
// EXTERNAL MODULE: ./.build/src/app/rule-records.js
var rule_records = __webpack_require__(45770);
// EXTERNAL MODULE: ./.build/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(62649);
;// CONCATENATED MODULE: ./.build/src/platform/github/summary.js

/** Appends to the job summary of the step; older servers have none. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await summary/* summary */.z.addRaw(markdown).write();
}

// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
// EXTERNAL MODULE: ./.build/src/render/formats.js
var formats = __webpack_require__(91316);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(51410);
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

;// CONCATENATED MODULE: ./.build/src/action/outputs.js

/** The outputs of the Action. */
const OUTPUTS = {
    conclusion: {
        description: '`success`, `failure`, or `neutral` if there are errors and `fail-on` is `never`.',
        of: ({ report }) => report.conclusion,
    },
    errors: {
        description: 'Number of errors, without waived and known findings.',
        of: ({ report }) => report.counts.error,
    },
    warnings: {
        description: 'Number of warnings, without waived and known findings.',
        of: ({ report }) => report.counts.warning,
    },
    notices: {
        description: 'Number of notices, without waived and known findings.',
        of: ({ report }) => report.counts.notice,
    },
    waived: { description: 'Number of waived findings.', of: ({ report }) => report.counts.waived },
    known: {
        description: 'Number of findings that the `baseline` has.',
        of: ({ report }) => report.counts.known,
    },
    report: { description: 'Absolute path of the JSON report.', of: ({ files }) => files.report },
    sarif: {
        description: 'Absolute path of the SARIF file. Empty if `sarif-file` is not set.',
        of: ({ files }) => files.sarif,
    },
    preview: {
        description: 'Absolute path of the preview page. Empty if `preview-file` is not set.',
        of: ({ files }) => files.preview,
    },
    pack: {
        description: 'Absolute path of the pack. Empty if `pack-file` is not set or errors are open.',
        of: ({ files }) => files.pack,
    },
    products: {
        description: 'The products as a JSON array of objects with `name`, `user-agent`, `version` and `gated` (whether this run is a release of the product).',
        of: ({ report }) => productsOutput(report),
    },
};
function outputsOf(shown) {
    return Object.fromEntries(Object.entries(OUTPUTS).map(([name, output]) => [name, output.of(shown)]));
}

;// CONCATENATED MODULE: ./.build/src/action/sinks.js



















/** Cells of a line in the log. */
const WIDTH = 100;
/** Every sink gets the report, the log first. A sink that fails is a warning and nothing more. */
async function show(report, inputs, { root, folder, tree, remarks: before }) {
    let file = '';
    let sarif = '';
    let preview = '';
    let pack = '';
    const annotated = inputs.annotations === 'none' ? [] : (0,github.annotations)(report);
    const context = {
        home: version/* REPOSITORY */.Bw,
        command: (0,github_context/* actionCommand */.kh)(process.env),
        links: (0,github_context/* repositoryLinks */.Ay)(process.env),
        remarks: [],
        read: (path) => tree.read(path, sizes/* MOST_BYTES */.u.text),
        rules: rule_records/* ruleRecords */.v,
        color: false,
        quiet: false,
        width: WIDTH,
    };
    const write = async (format, path) => (0,output/* writeReport */.u5)(process.cwd(), path, await (0,formats/* renderPieces */.Yc)(format, report, context));
    await settle([['log', async () => (0,output/* printText */.n)(await (0,formats/* render */.XX)('pretty', report, context))]]);
    await settle([
        ['annotations', () => printAnnotations(annotated)],
        [
            'report file',
            async () => {
                const wanted = inputs.reportFile === null ? temporaryFile() : (0,external_node_path_.resolve)(folder, inputs.reportFile);
                await write('json', wanted);
                file = wanted;
            },
        ],
        [
            'SARIF file',
            async () => {
                if (inputs.sarifFile === null)
                    return;
                const wanted = (0,external_node_path_.resolve)(folder, inputs.sarifFile);
                await write('sarif', wanted);
                sarif = wanted;
            },
        ],
        [
            'preview page',
            async () => {
                if (inputs.previewFile === null)
                    return;
                const wanted = (0,external_node_path_.resolve)(folder, inputs.previewFile);
                (0,output/* writeReport */.u5)(process.cwd(), wanted, await previewPage(report, { root, tree, command: context.command }));
                preview = wanted;
            },
        ],
        [
            'pack',
            async () => {
                if (inputs.packFile === null)
                    return;
                const wanted = (0,external_node_path_.resolve)(folder, inputs.packFile);
                (0,output/* writeReport */.u5)(process.cwd(), wanted, await packed(report, tree));
                pack = wanted;
            },
        ],
    ]);
    const remarks = [...before, ...(await optIns(report, inputs, tree))];
    printRemarks(remarks, annotated);
    const page = inputs.pageUrl === option_kinds/* AUTO */.Q8 ? (0,github_context/* pagesAddress */.xq)(process.env) : inputs.pageUrl;
    const summary = {
        ...context,
        remarks: remarks.map(({ text }) => text),
        artifacts: preview === '' ? null : (0,github_context/* artifactsAddress */.kb)(process.env),
        pages: page === null ? null : async () => (await Promise.all(/* import() */[__webpack_require__.e(5311), __webpack_require__.e(2269)]).then(__webpack_require__.bind(__webpack_require__, 4650))).pageLinks(report, tree, page),
    };
    await settle([
        ['job summary', async () => writeSummary(await (0,formats/* render */.XX)('markdown', report, summary))],
        ['outputs', () => setOutputs(outputsOf({ report, files: { report: file, sarif, preview, pack } }))],
    ]);
}
async function previewPage(report, { root, tree, command }) {
    const [{ preview }, { filesBeforeEvent }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5311), __webpack_require__.e(4587)]).then(__webpack_require__.bind(__webpack_require__, 34587)), Promise.all(/* import() */[__webpack_require__.e(2492), __webpack_require__.e(4875)]).then(__webpack_require__.bind(__webpack_require__, 84875))]);
    return preview(report, tree, { command, earlier: filesBeforeEvent(root, process.env) });
}
/** @throws UsageError if nothing can be packed */
async function packed(report, tree) {
    const [{ pack }, { ResvgRasterizer }, { pictureFont }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9452), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(1617), __webpack_require__.e(1830)]).then(__webpack_require__.bind(__webpack_require__, 51830)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91468)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42848)),
    ]);
    const rasterizer = new ResvgRasterizer();
    const { archive, refusal } = await pack(report, tree, { draft: false, rasterizer, font: pictureFont() });
    if (archive === null)
        throw new errors/* UsageError */.e(refusal);
    return archive;
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
                const { fillOptIns } = await Promise.all(/* import() */[__webpack_require__.e(2442), __webpack_require__.e(2492), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 80066));
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
    const folder = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(folder, inputs.manifest, process.cwd());
    const help = (0,github_context/* rulePages */.$f)(process.env, { repository: version/* REPOSITORY */.Bw, version: version/* VERSION */.xv });
    const today = inputs.today ?? clock/* clock */.p.today();
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const { changes, remark } = await eventChanges(inputs, root, tree);
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder, userAgent: version/* AGENT */.Sr }, inputs);
    const read = (path) => (0,caller_file/* readCallerFile */.a)(folder, path, sizes/* MOST_BYTES */.u.report);
    const baseline = await (0,load_baseline/* loadBaseline */.o)(inputs.baseline, read, tools.repository);
    const release = inputs.release ?? releasedTag(process.env);
    const { report, exitCode, crashes } = await (0,check/* check */.z)({
        ...inputs,
        paths,
        rules: null,
        today,
        release,
        changes,
        baseline,
        editsCalls: inputs.suggestions,
        policy: inputs.policy === null ? null : (0,policy_file/* readPolicyFile */.B)(root, folder, inputs.policy),
    }, tree, { version: version/* VERSION */.xv, help }, tools);
    const remarks = [eventRemark(process.env['GITHUB_EVENT_NAME']), remark].flatMap((text) => text === null ? [] : [{ text, annotate: true }]);
    await show(report, inputs, { root, folder, tree, remarks });
    for (const { error } of crashes)
        (0,output/* printStack */.ye)(error);
    return exitCode;
}
/** Asked only on demand: a default run starts no other program and makes no request. */
async function eventChanges({ annotations, token }, root, tree) {
    if (annotations !== 'changed')
        return { changes: null, remark: null };
    const { changesOfEvent } = await Promise.all(/* import() */[__webpack_require__.e(2492), __webpack_require__.e(4875)]).then(__webpack_require__.bind(__webpack_require__, 84875));
    return changesOfEvent({ root, tree, token }, process.env);
}
/** The check itself is safe there: it treats the pull request as data only. Steps beside it may not be. */
function eventRemark(event) {
    if (event !== 'pull_request_target')
        return null;
    return 'The event pull_request_target gives the workflow secrets and a token with write access. This check needs neither, so use the event pull_request.';
}


/***/ }),

/***/ 83179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/**
 * Returns the baseline that the caller names; only then its reader is loaded.
 *
 * @param path null: none
 * @param repository web URL of the repository that is checked; undefined: not known
 * @throws UsageError if it is not a report of this program about this repository
 */
async function loadBaseline(path, read, repository) {
    if (path === null)
        return null;
    const bytes = read(path);
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8908)]).then(__webpack_require__.bind(__webpack_require__, 28908));
    return parseBaseline(bytes, path, repository);
}


/***/ }),

/***/ 35897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Returns the payload of the event; empty if there is none or it cannot be read. Any field may be absent. */
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
/** Returns the value at nested `keys`; undefined if one is missing. */
function at(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = isRecord(current) ? current[key] : undefined;
    return current;
}
/** Returns a text that is not empty, else null. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : null;
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

/***/ 89955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70917);





/**
 * Reads the policy that the caller names, inside the repository or outside. A file that is reached through a link inside
 * the repository is refused: the link could be part of the change under review.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path of the folder for a relative path
 * @throws UsageError if it cannot be read
 */
function readPolicyFile(root, cwd, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const inside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shown) && shown !== '..' && !shown.startsWith('../');
    if (inside && realPathOf(file) !== null && realPathOf(file) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), shown))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the policy ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is reached through a link inside the checked repository (give the file itself)`);
    const bytes = read(file);
    if (bytes === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the policy ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} does not exist or is not a file that can be read`);
    return { path: shown, bytes };
}
/** Null: there is no such file. */
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return null;
    }
}
/** One byte more than the limit at most, which is enough to refuse it. Opened so that a pipe does not block. */
function read(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return null;
        const buffer = new Uint8Array(_core_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .u.manifest + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < buffer.length; length += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        return buffer.subarray(0, length);
    }
    catch {
        // Missing or unreadable: the same for the reader of the message.
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allAnnotations: () => (/* binding */ allAnnotations),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51410);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);




/**
 * Returns the annotations of a step, errors first, then in the order of the manifests. At most ten per level are shown;
 * if there are more, nine and one that states how many more. Findings that the change did not cause are one notice.
 *
 * @param remarks further notices about the run, raw text
 */
function annotations(report, remarks = []) {
    const all = allAnnotations(report);
    const [older, known, gone] = [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .olderText */ .qr)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(report), (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .goneText */ .LJ)(report)];
    const notices = [
        ...remarks.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh),
        ...(older ? [`${older}. All findings count. The report file lists them.`] : []),
        ...(known ? [`${known}. They do not fail this run. The report file lists them.`] : []),
        ...(gone ? [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(gone)}. Write a new baseline.`] : []),
    ];
    const shown = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((level) => {
        const room = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_LEVEL */ .eA - (level === 'notice' ? notices.length : 0);
        return capped(level, all.filter((one) => one.level === level), room);
    });
    return [...shown, ...notices.map(aboutRun)];
}
/** A notice about the whole run. */
function aboutRun(message) {
    return { level: 'notice', title: 'mde-partner-check', message, place: null };
}
/** Returns an annotation for every crashed rule and every open finding that is not older, crashes first. */
function allAnnotations(report) {
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredChecks */ .H$)(report).map(({ manifest, rule, product, reason }) => ({
        level: 'error',
        title: 'Rule failed',
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${product ?? manifest}: ${reason}`), ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(rule)})`),
        place: { file: manifest, line: 1, endLine: 1, columns: null },
    }));
    return [...crashes, ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(report).filter(_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .isShown */ .aJ).map(annotation)];
}
function annotation(finding) {
    const fix = finding.fix ? `\nFix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.fix.title)}` : '';
    return {
        level: finding.severity,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.title),
        message: cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.message), ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.rule)})${fix}\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(finding.help)}`),
        place: placeOf(finding),
    };
}
function placeOf({ path, start, end }) {
    // An end at column 1 is before the first character of that line, so the line itself is not part of the range.
    const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const columns = endLine === start.line && end.line === start.line
        ? { start: start.column, end: Math.max(start.column, end.column - 1) }
        : null;
    return { file: path, line: start.line, endLine, columns };
}
/** @param room number of annotations of the level that can be shown */
function capped(level, all, room) {
    if (all.length <= room)
        return all;
    const shown = all.slice(0, room - 1);
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all.length - shown.length, `more ${level}`);
    const message = `There ${all.length - shown.length === 1 ? 'is' : 'are'} ${more}. The log and the report file list all of them.`;
    return [...shown, { level, title: more, message, place: null }];
}
/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never splits a surrogate pair. */
function cut(message, tail) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_MESSAGE_UNITS */ ._E - 1;
    if (message.length + tail.length <= limit)
        return message + tail;
    const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\u2026${tail}`.slice(0, limit);
}
/** Renders the workflow command of an annotation, without a line end and without a command of another CI system. */
function commandOf({ level, title, message, place }) {
    const properties = [`title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(title)}`];
    if (place) {
        properties.push(`file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
        if (place.columns)
            properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
    }
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(`::${level} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(message)}`);
}
/** Renders one workflow command per line. In a step, the log marks a sample listing; here only a command can. */
function renderGithub(report) {
    return annotations(report, [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleText */ .EB)(report) ?? [], (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .policyText */ .MJ)(report) ?? []].flat())
        .map((one) => `${commandOf(one)}\n`)
        .join('');
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


/***/ })

};

export const id = 5427;
export const ids = [5427];
export const modules = {

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/rules/index.js
var src_rules = __webpack_require__(5407);
// EXTERNAL MODULE: ./.build/src/app/check.js
var check = __webpack_require__(2015);
// EXTERNAL MODULE: ./.build/src/app/check-tree.js + 31 modules
var check_tree = __webpack_require__(7659);
;// CONCATENATED MODULE: ./.build/src/app/edits.js
/**
 * The files as they are once the fixes are applied. A fix is applied whole or not at all: one that overlaps an earlier
 * fix is left out, and a second run offers it again. The same fix offered twice is applied once.
 *
 * @param sourceOf text of a file; null: it does not exist yet
 */
function applyFixes(fixes, sourceOf) {
    const accepted = new Map();
    const applied = [];
    const seen = new Set();
    for (const fix of fixes) {
        const key = JSON.stringify(fix.edits);
        if (seen.has(key)) {
            applied.push(fix);
            continue;
        }
        const wanted = fix.edits.map((edit) => ({ path: edit.location.path, ...replacement(edit, sourceOf) }));
        if (wanted.some((one) => accepted.get(one.path)?.some((other) => overlap(one, other))))
            continue;
        for (const { path, ...one } of wanted)
            accepted.set(path, [...(accepted.get(path) ?? []), one]);
        seen.add(key);
        applied.push(fix);
    }
    const texts = new Map();
    for (const [path, replacements] of accepted)
        texts.set(path, replaceAll(sourceOf(path)?.text ?? '', replacements));
    return { texts, applied };
}
function replacement(edit, sourceOf) {
    const source = sourceOf(edit.location.path);
    if (!source)
        return { start: 0, end: 0, text: edit.text };
    return { start: source.offsetAt(edit.location.start), end: source.offsetAt(edit.location.end), text: edit.text };
}
/** Ranges that share a character, or an insertion inside a replaced range; two insertions at one place agree. */
function overlap(a, b) {
    if (a.start === a.end && b.start === b.end)
        return false;
    return a.start < b.end && b.start < a.end;
}
function replaceAll(text, replacements) {
    let result = '';
    let at = 0;
    for (const one of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
        result += text.slice(at, one.start) + one.text;
        at = one.end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: ./.build/src/app/excerpts.js
var excerpts = __webpack_require__(1713);
;// CONCATENATED MODULE: ./.build/src/app/fix.js





/** One fix can make room for another; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 10;
/**
 * Applies fixes until none is left to apply, on a copy in memory: nothing is written here. Waived findings are left
 * alone. What was fixed stays fixed: a second run changes nothing.
 *
 * @throws UsageError for an unknown rule id
 */
async function fix(request, tree, tools = {}) {
    const selected = (0,check/* selectedRules */.j)(request.rules);
    const rules = await (0,src_rules.loadSelected)(selected);
    const overlay = new Overlay(tree);
    const applied = [];
    for (let round = 1;; round++) {
        const { findings, crashes } = await (0,check_tree/* checkTree */.R)(overlay, {
            paths: request.paths,
            rules,
            selected,
            today: request.today,
            release: null,
            requireReadiness: false,
            ...tools,
        });
        const open = findings.filter((finding) => !finding.waiver);
        const wanted = open.filter((finding) => finding.fix && isWanted(finding.fix, request) && overlay.canEdit(finding.fix));
        const fixes = wanted.flatMap((finding) => finding.fix ?? []);
        const result = applyFixes(fixes, (path) => overlay.source(path));
        if (result.applied.length === 0 || crashes.length > 0 || round > MOST_ROUNDS)
            return { files: overlay.files(), applied, remaining: open, crashes };
        for (const [path, text] of result.texts)
            overlay.write(path, text);
        applied.push(...wanted.filter((finding) => finding.fix && result.applied.includes(finding.fix)));
    }
}
function isWanted({ applicability }, { suggest }) {
    return applicability === 'safe' || suggest;
}
/** A work tree with changed files on top; those below stay as they are. */
class Overlay {
    #tree;
    #texts = new Map();
    #before = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Only UTF-8 text is edited; a new file needs a place where nothing stands. */
    canEdit(fix) {
        return fix.edits.every(({ location: { path } }) => {
            const kind = this.entry(path).kind;
            return (kind === 'missing' ||
                (kind === 'file' && this.source(path) !== null && !isUtf16(this.read(path, Number.MAX_SAFE_INTEGER))));
        });
    }
    source(path) {
        return (0,excerpts/* readText */.y)(this, path);
    }
    write(path, text) {
        const mark = hasMark(this.#tree.read(path, Number.MAX_SAFE_INTEGER)) ? '\uFEFF' : '';
        const before = this.source(path);
        if (!this.#before.has(path))
            this.#before.set(path, before && mark + before.text);
        this.#texts.set(path, mark + text);
    }
    files() {
        return [...this.#texts].map(([path, after]) => ({ path, before: this.#before.get(path) ?? null, after }));
    }
    entry(path) {
        const text = this.#texts.get(path);
        return text === undefined ? this.#tree.entry(path) : { kind: 'file', bytes: new TextEncoder().encode(text).length };
    }
    names(folder) {
        return this.#tree.names(folder);
    }
    read(path, limit) {
        const text = this.#texts.get(path);
        if (text === undefined)
            return this.#tree.read(path, limit);
        const bytes = new TextEncoder().encode(text);
        return bytes.length > limit ? null : bytes;
    }
    glob(pattern) {
        return this.#tree.glob(pattern);
    }
}
function isUtf16(bytes) {
    return bytes !== null && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}
function hasMark(bytes) {
    return bytes !== null && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

// EXTERNAL MODULE: ./.build/src/manifest/glob.js
var glob = __webpack_require__(4543);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(7823);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(8499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js + 4 modules
var node_tools = __webpack_require__(3813);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js
var work_tree = __webpack_require__(9156);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
;// CONCATENATED MODULE: ./.build/src/render/fix-text.js


/** What was fixed, a line each, and what is left. */
function fixText({ files, applied, remaining }, { suggest, dryRun }) {
    const lines = applied.map(({ location: { path, start }, rule, fix }) => `${(0,render_escape/* plainText */.wh)(path)}:${start.line}:${start.column}  ${rule}  ${(0,render_escape/* plainText */.wh)(fix?.title ?? '')}\n`);
    const done = applied.length === 0
        ? 'nothing to fix'
        : `${amount(applied.length, 'fix', 'fixes')} in ${amount(files.length, 'file', 'files')}${dryRun ? ', not written' : ''}`;
    return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${done}${left(remaining, suggest)}\n`;
}
function left(remaining, suggest) {
    if (remaining.length === 0)
        return '';
    const suggested = suggest ? 0 : remaining.filter(({ fix }) => fix?.applicability === 'suggest').length;
    const hint = suggested > 0 ? `, ${suggested} of them with a suggested fix (--suggest)` : '';
    return ` \u00b7 ${amount(remaining.length, 'finding is', 'findings are')} left${hint} \u00b7 mde-partner check`;
}
function amount(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** A unified diff of one file; what cannot be seen is shown as `U+XXXX`, but for the CR of a line end. */
function fixDiff({ path, before, after, }) {
    const old = before === null ? '/dev/null' : `a/${path}`;
    const patch = (0,create/* createTwoFilesPatch */.ss)(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
    const lines = patch.split('\n').filter((line) => !line.startsWith('====='));
    return lines
        .map((line) => (line === '' ? '\n' : `${(0,render_escape/* plainText */.wh)(line.replace(/\r$/, ''))}\n`))
        .join('')
        .replace(/\n+$/, '\n');
}

// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(7319);
;// CONCATENATED MODULE: ./.build/src/cli/fix.js









/**
 * 0: nothing is left to fix; 1: findings are left; 2: a rule crashed, and nothing was written.
 *
 * @param show puts a text where the caller wants it
 */
async function runFix(command, show) {
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), command.paths);
    const { rules, suggest, dryRun } = command;
    const today = new Date().toISOString().slice(0, 10);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), har: [], online: false, scan: true, userAgent: version/* AGENT */.Sr });
    const outcome = await fix({ paths, rules, suggest, today }, tree, tools);
    for (const { rule, error } of outcome.crashes) {
        (0,output/* printDiagnostic */.B$)(`the rule ${rule} could not do its work; nothing was written (MDE_PARTNER_DEBUG=1 tells more)`);
        (0,output/* printStack */.ye)(error);
    }
    if (outcome.crashes.length > 0)
        return 2;
    if (!dryRun)
        for (const { path, after } of outcome.files)
            (0,output/* writeText */.x3)((0,external_node_path_.join)(root, path), after, 'refuse');
    if (dryRun)
        show(outcome.files.map(fixDiff).join(''), 'person');
    show(fixText(outcome, command), 'person');
    return outcome.remaining.length > 0 ? 1 : 0;
}


/***/ })

};

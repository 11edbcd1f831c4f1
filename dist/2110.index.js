export const id = 2110;
export const ids = [2110];
export const modules = {

/***/ 12110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/core/artwork.js
var core_artwork = __webpack_require__(74947);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/rules/index.js + 1 modules
var src_rules = __webpack_require__(82269);
// EXTERNAL MODULE: ./.build/src/app/check.js + 1 modules
var check = __webpack_require__(96914);
// EXTERNAL MODULE: ./.build/src/app/check-tree.js + 6 modules
var check_tree = __webpack_require__(98152);
;// CONCATENATED MODULE: ./.build/src/app/edits.js
/**
 * Returns the files with the fixes applied. A fix is applied as a whole or not at all. A fix that touches an earlier
 * fix is left out, even if they are only adjacent: each may depend on what the other changes. A repeated fix, or an edit
 * that several fixes share, is applied once.
 *
 * @param sourceOf returns the text of a file; null: it does not exist yet
 * @param most different fixes that a file may take; default: any number
 */
function applyFixes(fixes, sourceOf, most = () => Number.POSITIVE_INFINITY) {
    const taken = new Map();
    const applied = [];
    const seen = new Set();
    const takenOf = (path) => taken.get(path) ?? { count: 0, replacements: [] };
    for (const fix of fixes) {
        const key = fixKey(fix);
        if (seen.has(key)) {
            applied.push(fix);
            continue;
        }
        const wanted = byPath(fix, sourceOf);
        const fits = [...wanted].every(([path, replacements]) => {
            const { count, replacements: others } = takenOf(path);
            return count < most(path) && replacements.every((one) => isIn(one, others) || !touchesAny(one, others));
        });
        if (!fits)
            continue;
        for (const [path, own] of wanted) {
            const { count, replacements: all } = takenOf(path);
            const replacements = own.filter((one) => !isIn(one, all));
            const at = indexAfter(all, replacements[0]?.start ?? 0);
            // Most fixes have one edit, or a few adjacent edits; others are sorted in.
            all.splice(at, 0, ...replacements);
            if (!isSorted(all, at, replacements.length))
                all.sort(byPlace);
            taken.set(path, { count: count + 1, replacements: all });
        }
        seen.add(key);
        applied.push(fix);
    }
    const texts = new Map();
    for (const [path, { replacements }] of taken)
        texts.set(path, replaceAll(sourceOf(path)?.text ?? '', replacements));
    return { texts, applied };
}
/** Returns the same key for fixes that make the same edits. */
function fixKey({ edits }) {
    return JSON.stringify(edits);
}
function byPath(fix, sourceOf) {
    const found = new Map();
    for (const edit of fix.edits) {
        const { path } = edit.location;
        const one = replacement(edit, sourceOf(path));
        const own = found.get(path);
        if (own)
            own.push(one);
        else
            found.set(path, [one]);
    }
    for (const replacements of found.values())
        replacements.sort(byPlace);
    return found;
}
function replacement({ location, text }, source) {
    if (!source)
        return { start: 0, end: 0, text };
    return { start: source.offsetAt(location.start), end: source.offsetAt(location.end), text };
}
function byPlace(a, b) {
    return a.start - b.start || a.end - b.end;
}
/** Whether an earlier fix makes the same edit. */
function isIn(one, others) {
    const at = indexAfter(others, one.start) - 1;
    for (let index = at; others[index]?.start === one.start; index--) {
        const { end, text } = others[index];
        if (end === one.end && text === one.text)
            return true;
    }
    return false;
}
/** Only neighbors can touch: the others are sorted and separate. */
function touchesAny(one, others) {
    const at = indexAfter(others, one.start);
    return [others[at - 1], others[at]].some((other) => other && one.start <= other.end && other.start <= one.end);
}
/** Returns the index of the first replacement that starts after an offset. */
function indexAfter(sorted, offset) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isSorted(all, from, count) {
    const next = all[from + count];
    const last = all[from + count - 1];
    return !next || !last || last.start <= next.start;
}
function replaceAll(text, replacements) {
    let result = '';
    let at = 0;
    for (const one of replacements) {
        result += text.slice(at, one.start) + one.text;
        at = one.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./.build/src/core/rule.js
/** How a manifest is read: found, decoded, parsed as YAML, its texts as their author meant them, its keys and values. */
const READING_STEPS = ['search', 'bytes', 'syntax', 'text', 'keys'];

;// CONCATENATED MODULE: ./.build/src/app/fix-effects.js


const LAST_STEP = READING_STEPS.length;
/** @param rules loaded */
function readingOf(rules) {
    const metas = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta]] : [])));
    return {
        stepOf: (rule) => {
            const step = metas.get(rule)?.reads;
            return step === undefined ? LAST_STEP : READING_STEPS.indexOf(step);
        },
        findsUnreadable: (rule) => metas.get(rule)?.findsUnreadable ?? false,
    };
}
/**
 * Returns a function that explains, as a clause, why the fixes of a file must be undone: the file cannot be read
 * anymore, it has a new finding at least as severe as the mildest to be fixed, or that finding is still there. Null:
 * nothing got worse.
 */
function harmBetween(before, after, { stepOf, findsUnreadable }) {
    const old = openByPath(before.findings);
    const now = openByPath(after.findings);
    const couldRun = ranBefore(before, after);
    return (path, fixed) => {
        const step = Math.min(...fixed.map(({ rule }) => stepOf(rule)));
        const mildest = Math.max(...fixed.map(({ severity }) => finding/* SEVERITIES */.oC.indexOf(severity)));
        const isComparable = ({ location, severity, rule }) => location.path === path && finding/* SEVERITIES */.oC.indexOf(severity) <= mildest && stepOf(rule) <= step;
        // A reading rule may find the same fault in other words, later in the text.
        const keyOf = ({ rule, message }) => (step < LAST_STEP ? `${rule} ${message}` : rule);
        const known = countBy((old.get(path) ?? []).filter(isComparable), keyOf);
        const gone = countBy(fixed.filter(isComparable), keyOf);
        const left = (now.get(path) ?? []).filter((finding) => isComparable(finding) && couldRun(finding));
        for (const [key, count] of countBy(left, keyOf)) {
            if (count <= (known.get(key) ?? 0) - (gone.get(key) ?? 0))
                continue;
            if (gone.has(key))
                return 'it did not remove the finding';
            const added = left.find((finding) => keyOf(finding) === key);
            if (step < LAST_STEP && stepOf(added.rule) === step)
                continue;
            if (findsUnreadable(added.rule))
                return 'the file could no longer be read';
            return `it caused the ${added.severity} ${added.rule}`;
        }
        return null;
    };
}
function openByPath(findings) {
    const found = new Map();
    for (const finding of findings) {
        if (finding.waiver)
            continue;
        const { path } = finding.location;
        const own = found.get(path);
        if (own)
            own.push(finding);
        else
            found.set(path, [finding]);
    }
    return found;
}
function countBy(all, keyOf) {
    const counts = new Map();
    for (const one of all)
        counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    return counts;
}
/** Whether the check that found a finding could judge its subject before the fixes. */
function ranBefore(before, after) {
    const ran = new Set();
    for (const { path, checks } of before.manifests)
        for (const check of checks)
            if (check.status === 'passed' || check.status === 'failed')
                ran.add(checkKey(path, check));
    const nameBefore = formerNames(before.manifests, after.manifests);
    return ({ manifest, product, rule }) => ran.has(checkKey(manifest, { product: nameBefore(manifest, product), rule }));
}
function checkKey(manifest, { product, rule }) {
    return JSON.stringify([manifest, product, rule]);
}
/**
 * Returns the former name of a product that a fix renamed: that of the product at the same index, if their number is
 * the same.
 */
function formerNames(before, after) {
    const renamed = new Map();
    const old = new Map(before.map(({ path, products }) => [path, products]));
    for (const { path, products } of after) {
        const former = old.get(path);
        if (former?.length !== products.length)
            continue;
        for (const [index, { name }] of products.entries())
            renamed.set(JSON.stringify([path, name]), former[index]?.name ?? name);
    }
    return (manifest, product) => product === null ? null : (renamed.get(JSON.stringify([manifest, product])) ?? product);
}

;// CONCATENATED MODULE: ./.build/src/app/fix-history.js

/**
 * Most changes of a file. Fixes at one place follow each other, so a file needs as many rounds as it has fixes there;
 * with more, they cause each other.
 */
const MOST_CHANGES = 100;
/** What was tried so far, so that fixing ends: no file gets the same text twice, and no bad fix a second attempt. */
class FixHistory {
    #undone = [];
    #refused = new Set();
    #texts = new Map();
    #most = new Map();
    get undone() {
        return this.#undone;
    }
    /** Whether a fix must not be tried: it was undone, or its file has changed often enough. */
    isClosed(candidate) {
        return (this.#refused.has(identity(candidate)) ||
            candidate.fix.edits.some(({ location }) => (this.#texts.get(location.path)?.size ?? 0) > MOST_CHANGES));
    }
    /** Most different fixes that a file may take in one round. */
    most(path) {
        return this.#most.get(path) ?? Number.POSITIVE_INFINITY;
    }
    /** Returns files that would get a text that they had before, with the reason for undoing it. */
    repeats(texts, sources) {
        const found = new Map();
        for (const [path, text] of texts)
            if (text === sources.get(path)?.text)
                found.set(path, 'it changed nothing');
            else if (this.#texts.get(path)?.has(text))
                found.set(path, 'it restored an earlier text');
        return found;
    }
    /** Keeps the texts of a round that did no harm. A file whose fixes are split may take more of them again. */
    accept(texts, sources) {
        for (const [path, text] of texts) {
            const known = this.#texts.get(path) ?? new Set([sources.get(path)?.text ?? '']);
            this.#texts.set(path, known.add(text));
            const most = this.#most.get(path);
            if (most !== undefined)
                this.#most.set(path, most * 2);
        }
    }
    /** Undoes what was done to a file in one round: a single fix permanently, half of several fixes first. */
    undo(path, candidates, reason) {
        const fixes = new Set(candidates.map(({ fix }) => fixKey(fix))).size;
        if (fixes > 1) {
            this.#most.set(path, Math.floor(fixes / 2));
            return;
        }
        for (const finding of candidates) {
            this.#refused.add(identity(finding));
            this.#undone.push({ finding, reason });
        }
    }
}
/** Returns the same for a fix whose place another fix moved. */
function identity({ rule, manifest, product, message, fix }) {
    const edits = fix.edits.map(({ location, text }) => [location.path, text]);
    return JSON.stringify([rule, manifest, product, message, fix.title, edits]);
}

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/app/excerpts.js
var excerpts = __webpack_require__(31713);
;// CONCATENATED MODULE: ./.build/src/app/overlay.js


/** A work tree with changed files on top. The tree below does not change. Texts have no byte order mark. */
class Overlay {
    #tree;
    #texts = new Map();
    /** Texts that were read, until they change: many fixes read the same file. */
    #known = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Only UTF-8 text is edited. A new file needs a path that does not exist. */
    canEdit(fix) {
        return fix.edits.every(({ location }) => this.#look(location.path).isEditable);
    }
    source(path) {
        return this.#look(path).source;
    }
    #look(path) {
        const known = this.#known.get(path);
        if (known)
            return known;
        const { kind } = this.entry(path);
        const source = (0,excerpts/* readText */.y)(this, path);
        const bytes = source && this.read(path, Number.MAX_SAFE_INTEGER);
        const isText = kind === 'file' && bytes !== null && !(0,core_bytes/* isUtf16 */.bJ)(bytes);
        const look = { source, isEditable: isText || kind === 'missing' };
        this.#known.set(path, look);
        return look;
    }
    /** @param text null: the file returns to its state before the first change */
    write(path, text) {
        this.#known.delete(path);
        if (text === null || text === (0,excerpts/* readText */.y)(this.#tree, path)?.text)
            this.#texts.delete(path);
        else
            this.#texts.set(path, this.#mark(path) + text);
    }
    /** Files that differ from the tree below. */
    files() {
        return [...this.#texts].map(([path, after]) => {
            const before = (0,excerpts/* readText */.y)(this.#tree, path);
            return { path, before: before && this.#mark(path) + before.text, after };
        });
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
    /** The byte order mark of the file below, if it has one. */
    #mark(path) {
        const bytes = this.#tree.read(path, Number.MAX_SAFE_INTEGER);
        return bytes && (0,core_bytes/* hasUtf8Mark */.TB)(bytes) ? core_bytes/* MARK */.M$ : '';
    }
}

;// CONCATENATED MODULE: ./.build/src/app/fix.js









/**
 * Applies fixes until none is left to apply, on a copy in memory: nothing is written here. Waived findings are not
 * fixed. Fixes are final: a second run changes nothing.
 *
 * A round applies all fixes that do not touch each other, but at most one to a file of artwork. Then everything is
 * checked again. What harmed its file is undone, and not tried again once it is known to be at fault.
 *
 * @throws UsageError for an unknown rule id
 */
async function fix(request, tree, tools = {}) {
    const overlay = new Overlay(tree);
    const { judge, reading } = await judgeOf(request, overlay, tools);
    const history = new FixHistory();
    const applied = [];
    let state = await judge();
    while (state.crashes.length === 0) {
        const tried = nextRound(state, request, { overlay, reading, history });
        if (tried.length === 0)
            break;
        const round = await tryRound(tried, state, { overlay, judge, reading, history });
        state = round.state;
        applied.push(...round.applied);
    }
    const artwork = (0,core_artwork/* artworkOf */.i)(state.manifests);
    const open = state.findings.filter(({ waiver, rule }) => !waiver && (request.rules === null || request.rules.includes(rule)));
    return {
        files: overlay.files(),
        applied,
        undone: history.undone,
        remaining: open,
        artwork: open.filter((finding) => isWithheldArt(finding, request, artwork)),
        crashes: state.crashes,
    };
}
/**
 * Checks everything with all rules, because any rule may show what a fix broke. The sources are scanned only if one of
 * the rules to fix needs it.
 */
async function judgeOf(request, overlay, tools) {
    const wanted = (0,check/* selectedRules */.j)(request.rules);
    const scans = src_rules/* RULES */.y.some(({ meta }) => meta.scans && (wanted?.has(meta.id) ?? true));
    const selected = scans ? undefined : new Set(src_rules/* RULES */.y.flatMap(({ meta }) => (meta.scans ? [] : [meta.id])));
    const rules = await (0,src_rules/* loadSelected */.m)(selected);
    const { paths, today } = request;
    return {
        judge: () => (0,check_tree/* checkTree */.R)(overlay, { paths, rules, selected, today, release: null, editsCalls: request.suggest, ...tools }),
        reading: readingOf(rules),
    };
}
/** Returns what may be applied together: the most severe first, preceded by what keeps a file from being read. */
function nextRound({ findings, manifests }, request, { overlay, reading, history }) {
    const artwork = (0,core_artwork/* artworkOf */.i)(manifests);
    const candidates = findings.filter((finding) => isWanted(finding, request, artwork) && !history.isClosed(finding) && overlay.canEdit(finding.fix));
    const steps = new Map();
    for (const { rule, fix: own } of candidates)
        for (const path of pathsOf(own))
            steps.set(path, Math.min(steps.get(path) ?? Number.POSITIVE_INFINITY, reading.stepOf(rule)));
    const ready = candidates
        .filter(({ rule, fix: own }) => pathsOf(own).every((path) => steps.get(path) === reading.stepOf(rule)))
        .sort((a, b) => finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity));
    const { applied } = applyFixes(ready.map((candidate) => candidate.fix), (path) => overlay.source(path), (path) => (artwork.has(path) ? 1 : history.most(path)));
    const chosen = new Set(applied);
    return ready.filter((candidate) => chosen.has(candidate.fix));
}
function isWanted(finding, request, artwork) {
    const { fix: own, waiver, rule } = finding;
    if (!own || waiver || (request.rules !== null && !request.rules.includes(rule)))
        return false;
    return (own.applicability === 'safe' || request.suggest) && !isWithheldArt(finding, request, artwork);
}
function isWithheldArt({ fix: own }, { suggest, art, rules }, artwork) {
    const isAsked = suggest && (art || rules !== null);
    return (own !== null &&
        !isAsked &&
        (0,core_artwork/* editsArtwork */.K)(own.edits.map(({ location }) => location), artwork));
}
function pathsOf({ edits }) {
    return [...new Set(edits.map(({ location }) => location.path))];
}
/** Applies candidates and undoes, file by file, what did harm; returns the tree's state without it. */
async function tryRound(tried, state, { overlay, judge, reading, history }) {
    const paths = new Set(tried.flatMap((candidate) => pathsOf(candidate.fix)));
    const sources = new Map([...paths].map((path) => [path, overlay.source(path)]));
    let kept = tried;
    for (;;) {
        const { texts } = applyFixes(kept.map((candidate) => candidate.fix), (path) => sources.get(path) ?? null);
        for (const path of paths)
            overlay.write(path, texts.get(path) ?? sources.get(path)?.text ?? null);
        if (kept.length === 0)
            return { state, applied: [] };
        const groups = groupByPath(kept);
        const repeats = history.repeats(texts, sources);
        const after = repeats.size > 0 ? state : await judge();
        if (after.crashes.length > 0)
            return { state: after, applied: kept };
        const harms = repeats.size > 0 ? repeats : harmsOf(groups, harmBetween(state, after, reading));
        if (harms.size === 0) {
            history.accept(texts, sources);
            return { state: after, applied: kept };
        }
        const harmful = new Set([...harms.keys()].flatMap((path) => groups.get(path) ?? []));
        for (const [path, reason] of harms)
            history.undo(path, groups.get(path) ?? [], reason);
        kept = kept.filter((candidate) => !harmful.has(candidate));
    }
}
function harmsOf(groups, harmOf) {
    const harms = new Map();
    for (const [path, group] of groups) {
        const reason = harmOf(path, group);
        if (reason !== null)
            harms.set(path, reason);
    }
    return harms;
}
function groupByPath(candidates) {
    const groups = new Map();
    for (const candidate of candidates)
        for (const path of pathsOf(candidate.fix)) {
            const group = groups.get(path);
            if (group)
                group.push(candidate);
            else
                groups.set(path, [candidate]);
        }
    return groups;
}

// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(66658);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(37823);
// EXTERNAL MODULE: ./.build/src/platform/node/own-command.js
var own_command = __webpack_require__(91288);
// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js
var node_tools = __webpack_require__(99751);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js + 1 modules
var work_tree = __webpack_require__(45467);
// EXTERNAL MODULE: ./.build/src/render/fix-text.js
var fix_text = __webpack_require__(79571);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
;// CONCATENATED MODULE: ./.build/src/cli/fix.js











/**
 * 0: nothing is left to fix; 1: findings are left; 2: a rule crashed, and nothing was written.
 *
 * @param show puts a text where the caller wants it
 */
async function runFix(command, show) {
    const { root, paths } = (0,repository_root/* locateExisting */.a)(process.cwd(), command.paths);
    const { rules, suggest, art, dryRun } = command;
    const today = clock/* clock */.p.today();
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr });
    const outcome = await fix({ paths, rules, suggest, art, today }, tree, tools);
    for (const { rule, error } of outcome.crashes) {
        (0,output/* printDiagnostic */.B$)(`the rule ${rule} failed, so nothing was written (set MDE_PARTNER_DEBUG=1 for details)`);
        (0,output/* printStack */.ye)(error);
    }
    if (outcome.crashes.length > 0)
        return 2;
    if (!dryRun)
        for (const { path, after } of outcome.files)
            (0,output/* writeText */.x3)((0,external_node_path_.join)(root, path), after, 'refuse');
    const check = [(0,own_command/* ownCommand */.w)(process.argv[1] ?? '', process.cwd()), 'check', ...command.paths.map(own_command/* quoted */.T)].join(' ');
    const text = (0,fix_text/* fixText */.X)(outcome, { ...command, check });
    if (dryRun)
        show(outcome.files.map(fix_text/* fixDiff */.L).join(''), 'person');
    // A file gets the diff alone, so that git apply takes it.
    if (dryRun && command.output !== null)
        (0,output/* printFor */.XE)('person', text);
    else
        show(text, 'person');
    return outcome.remaining.length > 0 ? 1 : 0;
}


/***/ }),

/***/ 74947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editsArtwork),
/* harmony export */   i: () => (/* binding */ artworkOf)
/* harmony export */ });
/** Returns the paths of the files that a `logo` key names. They are artwork, which a fix changes only on request. */
function artworkOf(manifests) {
    return new Set(manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])));
}
/** Whether a fix changes artwork. */
function editsArtwork(edits, artwork) {
    return edits.some(({ path }) => artwork.has(path));
}


/***/ }),

/***/ 79571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fixDiff),
/* harmony export */   X: () => (/* binding */ fixText)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37291);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53858);




/** Lists what was fixed and what was undone, one per line, and, after all suggested fixes, each error that has none. */
function fixText(outcome, options) {
    const { files, applied, undone, remaining } = outcome;
    const lines = [
        ...applied.map((finding) => `${placeText(finding)}\n`),
        ...undone.map(({ finding, reason }) => `${placeText(finding)} \u00b7 undone: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}\n`),
        ...(options.suggest ? remaining.filter(needsPerson).map(errorText) : []),
    ];
    const done = applied.length === 0
        ? 'nothing to fix'
        : `${amount(applied.length, 'fix', 'fixes')} in ${amount(files.length, 'file', 'files')}${options.dryRun ? ', not written' : ''}`;
    return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${done}${left(outcome, options)}\n`;
}
function placeText({ location, rule, fix }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startText */ .qK)(location))}  ${rule}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(fix?.title ?? '')}`;
}
/** Whether a finding fails a check and no fix corrects it. */
function needsPerson({ severity, fix }) {
    return severity === 'error' && !fix;
}
function errorText({ location, rule, message }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startText */ .qK)(location))}  ${rule}  no fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`;
}
function left({ undone, remaining, artwork }, { suggest, check = `${_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALLED */ .Ln} check` }) {
    if (remaining.length === 0)
        return '';
    const isArt = new Set(artwork);
    const suggested = suggest
        ? 0
        : remaining.filter((finding) => finding.fix?.applicability === 'suggest' && !isArt.has(finding)).length;
    const parts = [`${amount(remaining.length, 'finding is', 'findings are')} left`];
    if (undone.length > 0)
        parts.push(`${amount(undone.length, 'fix was', 'fixes were')} undone`);
    if (suggested > 0)
        parts.push(`${suggested} with a suggested fix (--suggest)`);
    if (artwork.length > 0)
        parts.push(`${artwork.length} with a fix for artwork (--suggest --art)`);
    return ` \u00b7 ${parts.join(', ')} \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(check)}`;
}
function amount(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/**
 * Renders a unified diff of one file, which `git apply` takes. Invisible characters are shown as `U+XXXX`, except tabs and
 * the CR of a line end.
 */
function fixDiff({ path, before, after, }) {
    const old = before === null ? '/dev/null' : `a/${path}`;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .createTwoFilesPatch */ .ss)(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
    const lines = patch.split('\n').filter((line) => !line.startsWith('====='));
    return lines
        .map((line) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)(line.replace(/[^\t\r]+|\r(?!$)/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh))}\n`)
        .join('')
        .replace(/\n+$/, '\n');
}


/***/ })

};

export const id = 5264;
export const ids = [5264];
export const modules = {

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kD: () => (/* binding */ findManifests),
  WJ: () => (/* binding */ ifOptional),
  eY: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/template-command.js
var template_command = __webpack_require__(27785);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/manifest/document-kind.js + 1 modules
var document_kind = __webpack_require__(72526);
// EXTERNAL MODULE: ./.build/src/manifest/file-names.js
var file_names = __webpack_require__(21058);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/manifest/starter.js
var starter = __webpack_require__(28678);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/decode.js
var decode = __webpack_require__(95171);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(51740);
;// CONCATENATED MODULE: ./.build/src/app/near-manifests.js






/** Most files that a message names. */
const SHOWN = 3;
/** More typing errors than in `mde_partners` or `mdepartnr` make another name. */
const MOST_SLIPS = 2;
/**
 * Returns files that may be meant as the manifest of a folder: with its name or a similar one, in the folder or below.
 *
 * @returns nearest to the folder first; empty: none
 */
function nearManifests(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return tree
        .glob('**/*.[yY]*[mM][lL]')
        .filter((path) => path.startsWith(prefix) && isLikeManifest((0,core_path/* nameOf */.Vb)(path)))
        .sort((a, b) => depthOf(a) - depthOf(b) || (0,finding/* compareText */.n6)(a, b));
}
/** Returns the manifests of the nearest folder above that has one: the folder may be a part of what it covers. */
function manifestsAbove(tree, folder) {
    for (let above = folder; above !== '';) {
        above = (0,core_path/* folderOf */.yS)(above);
        const prefix = above === '' ? '' : `${above}/`;
        const there = file_names/* MANIFEST_NAMES */.Rr.map((name) => `${prefix}${name}`).filter((path) => tree.entry(path).kind === 'file');
        if (there.length > 0)
            return there;
    }
    return [];
}
/** Returns a sentence that names them and states what to do; empty if there are none. */
function nearManifestsHint(paths) {
    const [first] = paths;
    if (first === undefined)
        return '';
    const isRight = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(first));
    const alike = near_manifests_list(paths.filter((path) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) === isRight));
    if (!isRight)
        return ` If you meant ${alike}, rename it to '${file_names/* MANIFEST_NAME */.ir}'.`;
    return ` Check ${alike} instead${(0,core_path/* folderOf */.yS)(first) === '' ? '' : ` (or the folder ${(0,quote/* quote */.hD)((0,core_path/* folderOf */.yS)(first))})`}.`;
}
function near_manifests_list(paths) {
    const shown = paths.slice(0, SHOWN).map(quote/* quote */.hD);
    if (paths.length > SHOWN)
        return `${shown.join(', ')} or one of ${paths.length - SHOWN} more`;
    return (0,list/* listOf */.c)(shown, 'or');
}
/** Ignores letter case, separators, a plural, another ending of YAML and typing errors. */
function isLikeManifest(name) {
    const stem = /^(.{6,20})\.ya?ml$/i.exec(name)?.[1];
    if (stem === undefined)
        return false;
    const bare = stem.toLowerCase().replace(/[-_. ]/g, '');
    return bare.startsWith('md') && (0,distance/* editDistance */.Y)(bare, 'mdepartner', MOST_SLIPS) <= MOST_SLIPS;
}
function depthOf(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./.build/src/app/find-manifests.js













/**
 * Yields the manifests at the paths, each once, and reads each when it is asked for. What cannot be found or read is a
 * manifest too, with a fault that explains it.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path outside the repository
 */
function* findManifests(tree, paths) {
    const found = new Map();
    for (const path of paths)
        for (const [at, manifest] of lookUp(tree, path))
            if (!found.has(at))
                found.set(at, manifest);
    const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
    for (const [path, manifest] of found) {
        const others = rivals.get(path);
        if (manifest || !others)
            yield manifest ?? loadManifest(tree, path);
        else if (others[0] === path)
            yield bothExist(others);
    }
}
function lookUp(tree, given) {
    const path = (0,core_path/* resolveInside */.LI)('', given);
    if (path === null)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(given)} is outside the repository`);
    const { kind } = tree.entry(path);
    if (kind === 'folder' && !(0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)))
        return inFolder(tree, path);
    if (kind !== 'missing')
        return [[path, null]];
    if (!/[*?[{]/.test(path)) {
        const near = nearManifests(tree, (0,core_path/* folderOf */.yS)(path));
        return [
            [
                path,
                missing(path, `There is no manifest at ${(0,quote/* quote */.hD)(path)}.${nearManifestsHint(near) || adviceFor(path)}`, near),
            ],
        ];
    }
    const matches = tree.glob(path);
    if (matches.length === 0) {
        const search = { folder: fixedFolder(path), near: [] };
        const message = `No manifest matches ${(0,quote/* quote */.hD)(path)}. Check the glob.`;
        return [[path, notFound(search, (0,parse/* missingManifest */.Y)(path, fault('search', path, message)))]];
    }
    return matches.map((match) => [match, null]);
}
function inFolder(tree, folder) {
    const places = file_names/* MANIFEST_NAMES */.Rr.map((name) => (folder === '' ? name : `${folder}/${name}`));
    const there = places.filter((place) => tree.entry(place).kind !== 'missing');
    if (there.length > 0)
        return there.map((place) => [place, null]);
    const [first] = places;
    const isEmpty = tree.names('').every((name) => name === '.git');
    const hint = isEmpty ? ' In a workflow, run actions/checkout first, because the work tree is empty.' : '';
    const near = nearManifests(tree, folder);
    const others = near.length > 0 ? near : manifestsAbove(tree, folder);
    const message = `There is no manifest at ${(0,list/* listOf */.c)(places.map(quote/* quote */.hD), 'or')}.${hint || nearManifestsHint(others) || adviceFor(first)}`;
    return [[first, notFound({ folder, near }, missing(first, message, others))]];
}
/** A missing manifest represents the folder in which it was searched for. */
function notFound(searched, manifest) {
    return { ...manifest, folder: searched.folder, searched };
}
/**
 * Returns a manifest as it counts if none is required; null: a folder without a manifest, which does not count. If the
 * folder has a file that may be meant as one, this stays as a notice.
 */
function ifOptional(manifest) {
    if (!manifest.searched)
        return manifest;
    if (manifest.searched.near.length === 0)
        return null;
    return { ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' })) };
}
/** Returns the folder in which a glob starts to match. */
function fixedFolder(glob) {
    const parts = glob.split('/');
    return parts
        .slice(0, parts.findIndex((part) => /[*?[{]/.test(part)))
        .join('/');
}
/** Manifests in one folder or its `.github/`, each with all of them. */
function rivalsIn(paths) {
    const byHome = new Map();
    for (const path of paths.filter((one) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(one)))) {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const home = (0,core_path/* nameOf */.Vb)(folder) === '.github' ? (0,core_path/* folderOf */.yS)(folder) : folder;
        byHome.set(home, [...(byHome.get(home) ?? []), path]);
    }
    const groups = [...byHome.values()].filter((group) => group.length > 1);
    return new Map(groups.flatMap((group) => group.map((path) => [path, group])));
}
function bothExist(paths) {
    const [first = '', ...others] = paths;
    const manifest = (0,parse/* missingManifest */.Y)(first, {
        ...fault('search', first, `${(0,list/* listOf */.c)(paths.map(quote/* quote */.hD))} ${paths.length === 2 ? 'both' : 'all'} exist. Keep only one.`),
        related: others.map((path) => ({ message: 'this file exists too', location: (0,core_text/* startOf */.G)(path) })),
    });
    return manifest;
}
/** Reads the manifest at the path of a file. */
function loadManifest(tree, path) {
    const entry = tree.entry(path);
    if (entry.kind === 'file' && entry.bytes <= sizes/* MOST_BYTES */.u.manifest) {
        const bytes = tree.read(path, sizes/* MOST_BYTES */.u.manifest);
        if (bytes)
            return parsed(path, bytes);
    }
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, whyUnreadable(path, entry)));
}
/** A file of another format has one fault: where it is not YAML helps nobody who named the wrong file. */
function parsed(path, bytes) {
    const manifest = (0,parse/* parseManifest */.N)(path, bytes);
    const isReadable = manifest.faults.every(({ step, severity }) => step === 'keys' || severity !== 'error');
    if (isReadable || /\.ya?ml$/i.test(path))
        return manifest;
    const message = `${(0,quote/* quote */.hD)(path)} is not YAML. Name a manifest, such as ${(0,quote/* quote */.hD)(file_names/* MANIFEST_NAME */.ir)}.`;
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, message));
}
function whyUnreadable(path, entry) {
    if (entry.kind === 'folder')
        return `${(0,quote/* quote */.hD)(path)} is a folder. Use a file as the manifest.`;
    if (entry.kind === 'outside')
        return `${(0,quote/* quote */.hD)(path)} is a link to a file outside the repository. Commit the file itself.`;
    if (entry.kind === 'other')
        return `${(0,quote/* quote */.hD)(path)} is not a regular file. Commit the manifest as a file.`;
    if (entry.kind === 'file' && entry.bytes > sizes/* MOST_BYTES */.u.manifest)
        return (0,decode/* tooLarge */.g)(entry.bytes, document_kind/* MANIFEST_DOCUMENT */.C);
    return `${(0,quote/* quote */.hD)(path)} cannot be read${entry.kind === 'unreadable' ? `: ${entry.reason}` : ''}.`;
}
/** How to get a manifest at a path. */
function adviceFor(path) {
    return (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) ? ` Create one with the command '${template_command/* CREATE_COMMAND */.jY}'.` : ` ${template_command/* TEMPLATE_HINT */.Nm}`;
}
/** @param near files that may be meant: with a second manifest, they do not help */
function missing(path, message, near = []) {
    const fix = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) && near.length === 0
        ? {
            fix: {
                title: 'add a manifest template',
                applicability: 'suggest',
                edits: [{ location: (0,core_text/* startOf */.G)(path), text: (0,starter/* starterManifest */.l)() }],
            },
        }
        : {};
    return (0,parse/* missingManifest */.Y)(path, { ...fault('search', path, message), ...fix });
}
function fault(step, path, message) {
    return { step, severity: 'error', message, location: (0,core_text/* startOf */.G)(path) };
}


/***/ }),

/***/ 23582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What work may still cost, in steps or milliseconds. All that work on the same question spend from one budget. */
class Budget {
    #left;
    constructor(limit) {
        this.#left = limit;
    }
    /** Zero or less: nothing is left. */
    get left() {
        return this.#left;
    }
    /** Counts what was spent. Returns whether it was within the budget. */
    spend(cost) {
        this.#left -= cost;
        return this.#left >= 0;
    }
}
/**
 * The limits of work, with their reasons. A step costs about the same on every machine; milliseconds bound what cannot
 * count its steps. What was not done for a limit is reported as not judged.
 */
const LIMITS = {
    /**
     * CPU time for all drawings of one logo together, in milliseconds. An ordinary logo takes 20. Starting takes 300 and
     * reading the worst logo 700, more on a busy machine, so no logo takes 2 seconds in total. Wall-clock time is not
     * counted: on a busy machine it depends on other processes.
     */
    drawingMilliseconds: 600,
    /**
     * What a logo may hold. Far above any logo, and low enough that all processing of one takes under 2 seconds. Chromium
     * itself refuses a few thousand levels.
     */
    logoDepth: 2_000,
    logoElements: 20_000,
    logoAttributes: 40_000,
    /** Characters that entity references and attribute defaults add to a logo, in total. */
    logoExpansion: 1_000_000,
    /** Elements that all `use` elements of a logo may show: browsers draw this many quickly and hang at some millions. */
    logoUsedElements: 50_000,
    /** At-rules around a rule in the CSS of a logo; deeper rules are not read. */
    cssNesting: 8,
    /** Characters of a length in the CSS of a logo, and replaced references to variables in it. */
    cssLength: 10_000,
    cssSubstitutions: 100,
    /** Evaluations of a whole scan. */
    scanSteps: 20_000_000,
    /** Evaluations for one request in the sources; an ordinary one takes under a thousand. */
    questionSteps: 60_000,
    /** Evaluations of a scan for requests that take more: those of wrappers which hundreds of calls go through. */
    spareSteps: 1_000_000,
    /** Evaluations of a scan for what clients send by their defaults, where their options come from outside. */
    closedSteps: 4_000_000,
    /** Wall-clock time of a scan, the last resort; of it, the time to read files. */
    scanMilliseconds: 60_000,
    scanReadingMilliseconds: 40_000,
    /** Time for the parser of one file; an ordinary one takes some milliseconds. */
    parsingMilliseconds: 3_000,
    /** Part of a file inside nodes that the parser gave up on, beyond which what it read is not trusted. */
    unparsedShare: 0.5,
    /** Files with an API URL that are parsed; repositories of partners have some dozens. */
    scanFiles: 1_500,
    /** Files that a round of the scan reads because they share a name with those that were read. */
    linkedFiles: 200,
    /** Wall-clock time for all pages of a run: 50 products with unresponsive servers would block a step for an hour. */
    onlineMilliseconds: 120_000,
};


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

/***/ 89096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
}


/***/ }),

/***/ 28678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ starterManifest)
/* harmony export */ });
/* harmony import */ var _listing_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);

/** A manifest to start from, with every required key. Unchanged, it never passes: each value is an error. */
function starterManifest() {
    const { logo, landingPage, userAgent } = _listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .QT;
    const open = (comments = []) => ({ value: null, comments });
    // The placeholders of names and the description state what to write.
    return (0,_listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestText */ .$2)(open(), {
        fields: {
            name: open(),
            description: open(),
            logo: open([logo.hint]),
            landingPage: open([landingPage.hint]),
            userAgent: open([userAgent.hint]),
        },
        blocks: [],
    });
}


/***/ }),

/***/ 67195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ResvgRasterizer: () => (/* binding */ ResvgRasterizer)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23582);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66658);
/* harmony import */ var _wasm_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42848);






const TIMING = { cpu: _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .p.cpu, patience: 60_000 };
/** Milliseconds between two checks of the CPU time used. */
const LOOK = 20;
const REFUSED = { drawing: null, failure: 'refused' };
const OUT_OF_TIME = { drawing: null, failure: 'time' };
/**
 * Draws with resvg: in this thread if it surely takes little time, otherwise in a worker that is terminated once the
 * budget is used up. Nothing is loaded before the first job.
 */
class ResvgRasterizer {
    #timing;
    #worker = null;
    constructor(timing = TIMING) {
        this.#timing = timing;
    }
    async draw({ svg, costly, budget = new _core_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ ._(_core_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.drawingMilliseconds), fonts = [], }) {
        if (budget.left <= 0)
            return OUT_OF_TIME;
        const here = costly ? null : await this.#drawHere(svg, budget, fonts);
        if (here === null && fonts.length > 0)
            return REFUSED;
        return here ?? this.#drawInWorker(svg, budget);
    }
    /** Null if the renderer crashed. A trap may corrupt its state, but a worker can be replaced. */
    async #drawHere(svg, budget, fonts) {
        here ??= loadHere();
        const { Resvg } = await here;
        const start = this.#timing.cpu();
        try {
            const tree = new Resvg(svg, fonts.length === 0 ? undefined : { font: { fontBuffers: [...fonts] } });
            const box = tree.getBBox();
            const image = tree.render();
            const { width, height, pixels } = image;
            image.free();
            tree.free();
            const bounds = box ? [box.x, box.y, box.width, box.height] : null;
            return { drawing: { width, height, pixels, bounds }, failure: null };
        }
        catch {
            return null;
        }
        finally {
            budget.spend(this.#timing.cpu() - start);
        }
    }
    async #drawInWorker(svg, budget) {
        this.#worker ??= startWorker().then((worker) => new DrawingWorker(worker, this.#timing));
        const worker = await this.#worker;
        const result = await worker.draw(svg, budget);
        if (worker.ended)
            this.#worker = null;
        return result;
    }
}
let wasm = null;
/** The renderer can be initialized only once per thread, for all rasterizers. */
let here = null;
function compiled() {
    wasm ??= (0,_wasm_files_js__WEBPACK_IMPORTED_MODULE_5__.compileRenderer)();
    return wasm;
}
async function loadHere() {
    const [resvg, module] = await Promise.all([__webpack_require__.e(/* import() */ 7243).then(__webpack_require__.bind(__webpack_require__, 17243)), compiled()]);
    await resvg.initWasm(module);
    return resvg;
}
/** Ready to draw, so that the time to initialize the renderer does not count. */
async function startWorker() {
    const [{ Worker }, module] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19)), compiled()]);
    const worker = new Worker(workerFile(), { workerData: { module }, stdout: true, stderr: true });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(worker, 'message');
    return worker;
}
/** Next to the bundle, else in the sources. */
function workerFile() {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, 'raster-worker.js');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(beside) ? beside : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, '..', '..', 'raster-worker.js');
}
/**
 * One worker, reused for the next job unless it had to be terminated. Jobs wait for each other, and this thread waits
 * for them, so the CPU time of the process is that of the drawing.
 */
class DrawingWorker {
    #worker;
    #timing;
    #last = Promise.resolve();
    #id = 0;
    ended = false;
    constructor(worker, timing) {
        this.#worker = worker;
        this.#timing = timing;
        worker.unref();
    }
    draw(svg, budget) {
        const drawn = this.#last.then(() => this.#drawNow(svg, budget));
        this.#last = drawn;
        return drawn;
    }
    #drawNow(svg, budget) {
        if (this.ended)
            return Promise.resolve(REFUSED);
        const id = ++this.#id;
        const worker = this.#worker;
        const timing = this.#timing;
        worker.ref();
        return new Promise((resolve) => {
            const start = timing.cpu();
            const until = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .p.steady() + timing.patience;
            const finish = (result) => {
                clearInterval(looking);
                worker.off('message', receive).off('error', fail).off('exit', fail);
                worker.unref();
                budget.spend(timing.cpu() - start);
                resolve(result);
            };
            const giveUp = (result) => {
                this.ended = true;
                void worker.terminate();
                finish(result);
            };
            const receive = (reply) => {
                if (reply.id !== id)
                    return;
                const { drawing } = reply;
                if (drawing)
                    finish({ drawing, failure: null });
                else
                    giveUp(REFUSED);
            };
            const fail = () => giveUp(REFUSED);
            const looking = setInterval(() => {
                const isOver = timing.cpu() - start >= budget.left || _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .p.steady() >= until;
                if (isOver)
                    giveUp(OUT_OF_TIME);
            }, LOOK);
            worker.on('message', receive).on('error', fail).on('exit', fail);
            worker.postMessage({ id, svg });
        });
    }
}


/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   f: () => (/* binding */ remoteAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Largest configuration that is read, in bytes. */
const LARGEST = 256 * 1024;
/**
 * Returns the web URL of the remote `origin`, for example `https://github.com/contoso/cognito`; undefined if there is
 * none. Reads git's configuration file, so no program is started.
 */
function remoteAddress(root) {
    try {
        const config = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'config'), 'utf8');
        return config.length > LARGEST ? undefined : webAddress(originIn(config));
    }
    catch {
        return undefined;
    }
}
function originIn(config) {
    let inOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            inOrigin = /^\s*\[remote "origin"\]/.test(line);
        else if (inOrigin && /^\s*url\s*=/.test(line))
            return line.slice(line.indexOf('=') + 1).trim();
    }
    return '';
}
/**
 * Converts `git@host:owner/name.git`, `ssh://git@host/owner/name` and `https://user:secret@host/owner/name.git` alike.
 */
function webAddress(remote) {
    const match = REMOTE.exec(remote.replace(/\/$/, '').replace(/\.git$/, ''));
    return match ? `https://${match[1] ?? match[2]}/${match[3]}` : undefined;
}
/** `https://user@host:8443/` or `git@host:`, then the path. */
const URL_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/`;
const SCP_HOST = String.raw `[\w.-]+@([\w.-]+):`;
const REMOTE = new RegExp(String.raw `^(?:${URL_HOST}|${SCP_HOST})([\w.-]+(?:\/[\w.-]+)+)$`);


/***/ }),

/***/ 99751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toolsFor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);
/* harmony import */ var _rasterizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67195);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _source_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39626);
/* harmony import */ var _wasm_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42848);





/** Returns what a run may use. Without `online`, the run has no access to the network. */
async function toolsFor({ root, folder, userAgent }, { har = [], online = false, scan = true } = {}) {
    return {
        rasterizer: new _rasterizer_js__WEBPACK_IMPORTED_MODULE_1__.ResvgRasterizer(),
        repository: repositoryAddress(root),
        ...(scan && { scan: sourceScan(root) }),
        ...(har.length > 0 && { har: (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 25782))).diskHarFiles(root, folder, har) }),
        ...(online && { pages: await pagesOf(userAgent) }),
    };
}
function sourceScan(root) {
    return { search: (0,_source_search_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceSearch */ .C)(root), grammars: _wasm_files_js__WEBPACK_IMPORTED_MODULE_4__.grammarFiles, now: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.steady };
}
function repositoryAddress(root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    return server && repository ? `${server}/${repository}` : (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteAddress */ .f)(root);
}
async function pagesOf(userAgent) {
    const [{ pageSource }, { pageNetwork }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5805), __webpack_require__.e(7472)]).then(__webpack_require__.bind(__webpack_require__, 67472)),
        __webpack_require__.e(/* import() */ 5511).then(__webpack_require__.bind(__webpack_require__, 85511)),
    ]);
    return pageSource(pageNetwork({ userAgent }));
}


/***/ }),

/***/ 42848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileRenderer: () => (/* binding */ compileRenderer),
/* harmony export */   grammarFiles: () => (/* binding */ grammarFiles),
/* harmony export */   pictureFont: () => (/* binding */ pictureFont),
/* harmony export */   wasmFile: () => (/* binding */ wasmFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const require = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url);
/**
 * Returns the path of a file in the `wasm` folder next to the bundle or, in a checkout, in its package.
 *
 * @param origin folder in the package
 */
function wasmFile(origin, name) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, 'wasm', name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside) ? beside : require.resolve(`${origin}/${name}`);
}
const GRAMMARS = '@vscode/tree-sitter-wasm/wasm';
/** Grammars that come in a package of their own, which is loaded by the same runtime. */
const OWN_PACKAGES = new Map([
    ['tree-sitter-kotlin.wasm', '@tree-sitter-grammars/tree-sitter-kotlin'],
]);
/** The grammars of the source scan. The runtime finds its own `.wasm` file only if it is loaded unbundled. */
const grammarFiles = {
    runtime() {
        keepBaselineCode();
        return require(wasmFile(GRAMMARS, 'tree-sitter.js'));
    },
    path: (name) => wasmFile(OWN_PACKAGES.get(name) ?? GRAMMARS, name),
};
/**
 * Compiles the renderer of logos. A run with few logos ends before optimized code pays off, so only functions that ran
 * for many logos are optimized, and each function is validated when it is first called: its file is part of this tool.
 */
function compileRenderer() {
    setFlags('--wasm-lazy-validation', '--wasm-tiering-budget=500000000');
    return WebAssembly.compile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wasmFile('@resvg/resvg-wasm', 'index_bg.wasm')));
}
/** Reads the font of the words in pictures. */
function pictureFont() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(wasmFile('@expo-google-fonts/open-sans/400Regular', 'OpenSans_400Regular.ttf'));
}
/**
 * The optimizing compiler spends seconds and gigabytes on the giant function of a grammar, so it must be off
 * before.
 */
function keepBaselineCode() {
    setFlags('--no-wasm-tier-up', '--no-wasm-dynamic-tiering');
}
/** Loads `node:v8` only when it is needed: it loads streams. */
function setFlags(...flags) {
    const { setFlagsFromString } = require('node:v8');
    for (const flag of flags)
        setFlagsFromString(flag);
}


/***/ }),

/***/ 45467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diskWorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/src/platform/node/heap.js
/**
 * Most memory that the engine leaves uncollected, as a share of what was in use when it last collected. Its default grows
 * up to fourfold: a run with 10,000 manifests takes 900 MB for 170 MB in use, and 550 MB with this limit, in the same time.
 */
const GROWTH = '--heap-growing-percent=50';
/** Has garbage collected earlier from now on; for runs that are known to be large. */
function collectEarly() {
    process.getBuiltinModule('node:v8').setFlagsFromString(GROWTH);
}

// EXTERNAL MODULE: ./.build/src/platform/node/list-files.js
var list_files = __webpack_require__(85724);
// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
;// CONCATENATED MODULE: ./.build/src/platform/node/work-tree.js





/** Most links followed on one path before it counts as a circle, as in Linux. */
const LINKS = 40;
/** More files than this at once, such as manifests, make a large run. */
const MANY = 1_000;
/**
 * The checkout on disk. Links are resolved step by step, so nothing outside `root` is accessed, not even to see whether
 * it exists.
 *
 * @param root absolute path of an existing folder
 * @param globTest returns a test for repository-relative paths
 */
function diskWorkTree(root, globTest) {
    const base = (0,external_node_fs_.realpathSync)(root);
    let files;
    return {
        entry: (path) => entryAt(base, path),
        names(folder) {
            const target = follow(base, folder);
            if (target.kind !== 'here')
                return [];
            try {
                return (0,external_node_fs_.readdirSync)(target.file).sort();
            }
            catch {
                // Not a folder, or not readable: `entry` distinguishes them.
                return [];
            }
        },
        read(path, limit) {
            const target = follow(base, path);
            return target.kind === 'here' ? readRegularFile(target.file, limit) : null;
        },
        glob(pattern) {
            files ??= (0,list_files/* listFiles */.C)(base);
            const isMatch = globTest(pattern);
            const matches = files.filter((path) => isMatch(path) && isRegularFile((0,external_node_path_.join)(base, path)));
            if (matches.length > MANY)
                collectEarly();
            return matches;
        },
    };
}
function entryAt(root, path) {
    const target = follow(root, path);
    if (target.kind !== 'here')
        return target;
    try {
        const stat = (0,external_node_fs_.lstatSync)(target.file);
        if (stat.isFile())
            return { kind: 'file', bytes: stat.size };
        return { kind: stat.isDirectory() ? 'folder' : 'other' };
    }
    catch (error) {
        return failure(error);
    }
}
function follow(root, path) {
    const pending = partsOf(path).reverse();
    const done = [];
    let links = 0;
    try {
        while (pending.length > 0) {
            const part = pending.pop();
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (done.pop() === undefined)
                    return { kind: 'outside' };
                continue;
            }
            const here = (0,external_node_path_.join)(root, ...done, part);
            if (!(0,external_node_fs_.lstatSync)(here).isSymbolicLink()) {
                done.push(part);
                continue;
            }
            if (++links > LINKS)
                return { kind: 'unreadable', reason: 'its links form a loop' };
            const target = (0,external_node_fs_.readlinkSync)(here);
            if ((0,external_node_path_.isAbsolute)(target)) {
                done.length = 0;
                pending.push(...partsOf((0,external_node_path_.relative)(root, target)).reverse());
            }
            else
                pending.push(...partsOf(target).reverse());
        }
    }
    catch (error) {
        return failure(error);
    }
    return { kind: 'here', file: (0,external_node_path_.join)(root, ...done) };
}
/** Both separators on Windows, so that no part can leave the root with a backslash. */
function partsOf(path) {
    return path.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/');
}
/** Names that no file can have, too long or with a NUL in them, are missing files. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its links form a loop',
};
function failure(error) {
    const code = (0,system_error/* codeOf */.$)(error);
    if (NO_SUCH_FILE.has(code))
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: REASONS[code] ?? `system error ${code}` };
}
function isRegularFile(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Opened so that a pipe does not block, and a link created in the meantime is not followed. */
function readRegularFile(file, limit) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > limit)
            return null;
        return readUpTo(descriptor, stat.size, limit);
    }
    catch {
        // Missing or not readable: `entry` distinguishes them.
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads to the end even if the file has grown since its size was read; null beyond `limit`. */
function readUpTo(descriptor, expected, limit) {
    let buffer = new Uint8Array(Math.min(expected, limit) + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > limit)
            return null;
        if (length === buffer.length) {
            const larger = new Uint8Array(Math.min(2 * buffer.length, limit + 1));
            larger.set(buffer);
            buffer = larger;
        }
    }
}


/***/ })

};

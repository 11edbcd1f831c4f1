export const id = 2649;
export const ids = [2649];
export const modules = {

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

/***/ 22466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/** Returns text as a quoted YAML scalar on one line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can contain them
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Text that needs no quotes in YAML, also in a flow collection: no indicator at the start, no `: ` and no ` #`. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@()]*(?<!:)(?: [\w\-./?&=%~+@()]+)*$/;
/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|\.?nan|\.?inf)$/i;
/** The template at the end of a User-Agent; braces are text there. */
const TEMPLATE = /\{version\}$/;
/** Returns text as a YAML scalar on one line, in quotes only if it needs them. */
function scalarText(text) {
    const isPlain = PLAIN.test(text.replace(TEMPLATE, 'x')) && !NO_TEXT.test(text);
    return isPlain ? text : quoted(text);
}


/***/ }),

/***/ 14205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rewriting)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22466);

/** A text that means itself in YAML, also in a flow collection: no blank, no bracket, no sign at the start. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@]*[\w\-./%~+]$/;
/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|null)$/i;
/** Writes a text in the place of a scalar: without quotes where it had none and needs none. */
function rewriting(scalar, text) {
    return {
        location: scalar.location,
        text: scalar.style === 'plain' && PLAIN.test(text) && !NO_TEXT.test(text) ? text : (0,_manifest_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text),
    };
}


/***/ }),

/***/ 12649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.build/src/core/ratio.js
var core_ratio = __webpack_require__(34588);
// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(45535);
// EXTERNAL MODULE: ./.build/src/logo/places.js
var places = __webpack_require__(507);
// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var logo_size = __webpack_require__(50214);
// EXTERNAL MODULE: ./.build/src/logo/words.js
var words = __webpack_require__(32337);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/logo.js
var artifacts_logo = __webpack_require__(44348);
// EXTERNAL MODULE: ./.build/src/rules/basis.js
var basis = __webpack_require__(38669);
// EXTERNAL MODULE: ./.build/src/rules/edits/logo.js
var edits_logo = __webpack_require__(46342);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var subject = __webpack_require__(54483);
;// CONCATENATED MODULE: ./.build/src/rules/logo-canvas-mismatch.js









/** A viewBox of another shape than the canvas it is shown on. */
const logoCanvasMismatch = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-canvas-mismatch',
        title: 'Logo viewBox does not match its width and height',
        severities: ['warning'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 50,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'A **warning** if the ratio of `width` to `height` differs from the ratio of the `viewBox` by more than 0.1%. Then',
                '`preserveAspectRatio` decides what happens to the artwork: it gets empty bands (`meet`, the default), is cropped',
                '(`slice`) or stretched (`none`).',
            ].join('\n'),
            why: [
                'A square canvas around wide artwork is square in name only. The tile shows a small mark between empty bands, or a',
                'distorted mark.',
            ].join(' '),
            fix: [
                'Give the `viewBox` the same ratio as `width` and `height`. If the image stays exactly the same, a fix sets the',
                '`viewBox` to what is shown now. Then decide whether the artwork should fill it.',
            ].join('\n'),
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 200 100"><path d="M0 0h200v100H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 -50 200 200"><path d="M0 0h200v100H0z"/></svg>\n',
                    note: 'Both show the same image.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: artifacts_logo/* unreadReason */.un,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (!logo || !mismatch(logo.size))
            return;
        const { size } = logo;
        const [, , boxWidth = 0, boxHeight = 0] = size.viewBox.box ?? [];
        const canvas = `${(0,words/* measure */.x)(size.width ?? 0)} \u00d7 ${(0,words/* measure */.x)(size.height ?? 0)}`;
        const box = `${(0,words/* measure */.x)(boxWidth)} \u00d7 ${(0,words/* measure */.x)(boxHeight)} (${(0,core_ratio/* ratioInWords */.a)(boxWidth / boxHeight)})`;
        const fix = await canvasAsViewBox(logo);
        yield {
            severity: 'warning',
            message: `The logo is ${canvas}, but its viewBox is ${box}, so the artwork is ${EFFECT[size.aspectRatio.fit]}. Give both the same ratio.`,
            location: (0,places/* canvasPlace */.I)(logo),
            related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
            ...(fix && { fix }),
        };
    },
});
const EFFECT = {
    meet: 'shown between empty bands',
    slice: 'cropped',
    none: 'distorted',
};
function mismatch({ source, ratio, viewBox }) {
    if (source !== 'sides' || ratio === null || viewBox.kind !== 'valid')
        return false;
    const own = viewBox.box[2] / viewBox.box[3];
    return Math.max(ratio / own, own / ratio) - 1 > logo_size/* SQUARE_TOLERANCE */.so;
}
/** The visible part of the drawing plane as the viewBox: it says what is shown already. */
async function canvasAsViewBox(logo) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(logo.size);
    if (!canvas || logo.size.aspectRatio.fit === 'none')
        return undefined;
    const value = (0,logo_canvas/* boxText */.nT)(canvas);
    return (0,edits_logo/* canvasFix */.qc)(logo, `set the viewBox to '${value}' (shows the same image)`, { viewBox: value });
}

// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/logo/css/rules.js
var rules = __webpack_require__(8520);
// EXTERNAL MODULE: ./.build/src/logo/drawing/same-picture.js
var same_picture = __webpack_require__(22273);
// EXTERNAL MODULE: ./.build/src/logo/xml/parse.js + 6 modules
var parse = __webpack_require__(80313);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/optimise.js






/** The optimizer cannot be stopped and is not linear: input beyond these limits might take more than half a second. */
const MOST_CHARACTERS = 50_000;
const MOST_ELEMENTS = 3_000;
/** Sum of the squared lengths of path data, in characters: equal to one path of 20,000. */
const MOST_PATH_SQUARES = 20_000 ** 2;
/** Selectors and namespace declarations, times elements: each is compared with each. */
const MOST_COMPARISONS = 50_000;
/** A smaller gain is not worth changing the file. */
const LEAST_GAIN = 0.05;
/** Levels; the optimizer recurses. */
const MOST_LEVELS = 200;
/** Plugins that change neither the picture nor what a style sheet or a person looks up in the file. */
const SAFE_PLUGINS = [
    'removeXMLProcInst',
    'removeComments',
    'removeMetadata',
    'removeEditorsNSData',
    'cleanupAttrs',
    'cleanupNumericValues',
    'convertColors',
    'convertPathData',
    'convertTransform',
    'removeEmptyAttrs',
    'removeEmptyContainers',
    'removeUnusedNS',
    'collapseGroups',
];
/** Returns the logo in fewer bytes; null if nothing is gained or anything else might change. */
async function optimised(svg, size, rasterizer) {
    const { text } = svg.source;
    if (text.length > MOST_CHARACTERS || svg.document.doctype || !isQuick(svg.document))
        return null;
    const shorter = await shorten(text);
    if (shorter === null || byteLength(shorter) > byteLength(text) * (1 - LEAST_GAIN))
        return null;
    const { document } = (0,parse/* parseXml */.N)(shorter);
    if (!document || bringsNames(document, svg.document))
        return null;
    const after = { document, size: (0,logo_size/* naturalSize */.DC)(document) };
    if (!sameCanvas(size, after.size))
        return null;
    return (await (0,same_picture.showsTheSame)({ document: svg.document, size }, after, rasterizer)) ? shorter : null;
}
async function shorten(text) {
    // Several hundred kilobytes that only a heavy logo needs; the other entry point of the package cannot be bundled.
    const { optimize } = await __webpack_require__.e(/* import() */ 7744).then(__webpack_require__.bind(__webpack_require__, 77744));
    try {
        return optimize(text, { multipass: true, plugins: [...SAFE_PLUGINS] }).data;
    }
    catch {
        return null;
    }
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
function sameCanvas(before, after) {
    return before.ratio === after.ratio && String((0,logo_canvas/* canvasOf */.Qd)(before)) === String((0,logo_canvas/* canvasOf */.Qd)(after));
}
/** Whether the optimizer surely takes little time. Selectors with combinators make it search the tree repeatedly. */
function isQuick(document) {
    let elements = 0;
    let squares = 0;
    let compared = 0;
    for (const element of (0,xml/* walk */.GG)(document.root)) {
        elements++;
        for (const { namespace, localName, value } of element.attributes) {
            if (namespace === xml/* NAMESPACES */.dK.xmlns)
                compared++;
            if (localName === 'd' || localName === 'transform')
                squares += value.length ** 2;
        }
        const selectors = selectorsIn(element);
        if (selectors.some((selector) => /[\s>+~:[(]/.test(selector)))
            return false;
        compared += selectors.length;
    }
    return (elements <= MOST_ELEMENTS &&
        squares <= MOST_PATH_SQUARES &&
        compared * elements <= MOST_COMPARISONS &&
        depthOf(document) <= MOST_LEVELS);
}
function selectorsIn(element) {
    if (element.localName !== 'style')
        return [];
    return (0,rules/* cssRules */.n)((0,xml/* textOf */.b6)(element)).flatMap(({ selector }) => selector.split(',').map((one) => one.trim()));
}
function depthOf(document) {
    const depths = new Map();
    let most = 0;
    for (const element of (0,xml/* walk */.GG)(document.root)) {
        const depth = 1 + (element.parent ? (depths.get(element.parent) ?? 0) : 0);
        depths.set(element, depth);
        most = Math.max(most, depth);
    }
    return most;
}
/** Whether there is a new element, handler or reference; a shape may become a path. */
function bringsNames(after, before) {
    const known = namesIn(before);
    known.add(`${xml/* NAMESPACES */.dK.svg} path`);
    return [...namesIn(after)].some((name) => !known.has(name));
}
function namesIn(document) {
    const names = new Set();
    for (const element of (0,xml/* walk */.GG)(document.root)) {
        names.add(`${element.namespace} ${element.localName}`);
        for (const { localName, value } of element.attributes)
            if (/^(?:on|href$|src$)/i.test(localName) || value.includes('url('))
                names.add(`${localName}=${value}`);
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-heavy.js






/** What Microsoft's own logo checks allow, and what nine in ten logos keep. */
const LIGHT = 5_000;
/** The limit of the BIMI logo standard. */
const HEAVY = 32_768;
/** More bytes than a logo needs. */
const logoHeavy = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-heavy',
        title: 'Logo file is too large',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 110,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'A **notice** over 5,000 bytes, a **warning** over 32,768 bytes, an **error** over 1 MB (1,000,000 bytes).',
                'A file over 1 MB is not read, so nothing else about it is checked.',
            ].join('\n'),
            why: [
                'A listing page shows dozens of logos at 24 to 64 pixels. Nine out of ten company logos have at most 5,000 bytes.',
                'Larger files usually contain data of the design program or an embedded bitmap.',
            ].join(' '),
            fix: [
                'Export as plain SVG, without editor data and with at most two decimals. Replace embedded bitmaps with paths, and',
                'reduce the number of points. Up to 50,000 characters, a fix offers an optimized file if the drawn result looks the',
                'same.',
            ].join('\n'),
            examples: [
                {
                    bad: '    logo: assets/five-hundred-squares.svg',
                    good: '    logo: assets/logo.svg',
                    note: 'The same square, drawn five hundred times in one path.',
                    files: {
                        'assets/five-hundred-squares.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="${'M1 1h6v6H1z'.repeat(500)}"/></svg>`,
                    },
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: (subject) => ((0,artifacts_logo/* logoOf */.bq)(subject).state === 'oversize' ? undefined : (0,artifacts_logo/* unreadReason */.un)(subject)),
    async *check(subject) {
        const logo = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (logo.state !== 'svg' && logo.state !== 'oversize')
            return;
        const bytes = logo.state === 'svg' ? logo.file.bytes : logo.bytes;
        const found = judge(bytes);
        if (!found)
            return;
        const [severity, advice] = found;
        const message = `The logo file has ${bytes.toLocaleString('en-US')} bytes, ${advice}.`;
        const fix = logo.state === 'svg' ? await lighter(logo) : undefined;
        yield { severity, message, location: (0,core_text/* startOf */.GH)(logo.path), related: [(0,artifacts_logo/* namedHere */.mQ)(subject)], ...(fix && { fix }) };
    },
});
/** The whole file anew, if it surely shows the same. */
async function lighter({ svg, size, rasterizer }) {
    const text = rasterizer ? await optimised(svg, size, rasterizer) : null;
    if (text === null)
        return undefined;
    return {
        title: 'minify the logo',
        applicability: 'suggest',
        edits: [{ location: svg.source.locate(0, svg.source.text.length), text }],
    };
}
function judge(bytes) {
    if (bytes > sizes/* MOST_BYTES */.u.logo)
        return [
            'error',
            'more than the limit of 1 MB, so nothing else about it was checked. Export it without embedded data',
        ];
    if (bytes > HEAVY)
        return ['warning', 'but most logos have at most 5,000. Export it as plain SVG without embedded data'];
    if (bytes > LIGHT)
        return ['notice', 'but most logos have at most 5,000. Export it as plain SVG with fewer decimals'];
    return undefined;
}

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/text/placeholder.js
var text_placeholder = __webpack_require__(12162);
// EXTERNAL MODULE: ./.build/src/text/span.js
var span = __webpack_require__(22363);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(51740);
;// CONCATENATED MODULE: ./.build/src/rules/edits/near-logo.js




const SHOWN = 3;
/** SVG files that may have been meant by a path at which there is none. */
function nearLogos(subject, path) {
    const ranked = (0,artifacts_logo/* svgFiles */.gn)(subject.run)
        .map((file) => ({ file, distance: distanceOf(path, file) }))
        .sort((a, b) => a.distance - b.distance || (0,finding/* compareText */.n6)(a.file, b.file));
    const written = ranked.slice(0, SHOWN).map(({ file }) => (0,core_path/* relativeTo */.Mf)(subject.file.folder, file));
    const [first, second] = ranked;
    const clear = first && first.distance < FAR && first.distance !== second?.distance;
    return clear ? { meant: written[0] ?? null, others: [] } : { meant: null, others: written };
}
const FAR = 100;
/** 0: equal but for case and separators; below 10: a typing error; 10: same name elsewhere; `FAR`: anything else. */
function distanceOf(path, file) {
    const wanted = plain(path);
    const found = plain(file);
    if (wanted === found)
        return 0;
    const most = Math.min(9, Math.max(2, Math.floor((0,core_path/* nameOf */.Vb)(wanted).length / 4)));
    const typing = (0,distance/* editDistance */.Y)(wanted, found, most);
    if (typing <= most)
        return typing;
    if ((0,core_path/* nameOf */.Vb)(wanted) === (0,core_path/* nameOf */.Vb)(found))
        return 10;
    return (0,core_path/* folderOf */.yS)(wanted) === (0,core_path/* folderOf */.yS)(found) ? FAR : FAR + 1;
}
/** Without letter case, separators of words and the ending, which is often mistaken. */
function plain(path) {
    return path
        .toLowerCase()
        .replace(/\.[a-z]{2,5}$/, '')
        .replace(/[-_ ]/g, '');
}

// EXTERNAL MODULE: ./.build/src/rules/edits/scalar.js
var edits_scalar = __webpack_require__(14205);
;// CONCATENATED MODULE: ./.build/src/rules/logo-missing.js









/** The path that the manifest gives leads to no file. */
const logoMissing = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-missing',
        title: 'Logo file is missing',
        severities: ['error'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 10,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'An **error** if `logo` is empty or is not the path of a file: nothing exists there, it is a folder or a link out of',
                'the repository, or the name of the file differs in letter case. Windows and macOS open `Logo.svg` as `logo.svg`,',
                'but the Linux machines that run workflows do not.',
                '',
                'The path is relative to the folder of the manifest.',
            ].join('\n'),
            why: 'The partner program asks for a square logo as an SVG file. Without the file, there is no logo to list.',
            fix: 'Commit the file, or correct the path. If one SVG file has a similar path, a fix sets it.',
            examples: [
                {
                    bad: '    logo: assets/logo.png',
                    good: '    logo: assets/logo.svg',
                    note: 'The file has another extension.',
                },
                { bad: '    logo: Assets/Logo.svg', good: '    logo: assets/logo.svg', note: 'The letter case differs.' },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: (subject) => ((0,artifacts_logo/* logoOf */.bq)(subject).state === 'unnamed' ? 'no logo is declared' : undefined),
    *check(subject) {
        const logo = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (logo.state !== 'missing')
            return;
        const { message, fix } = logo.onDisk === null ? missing(subject, logo) : otherSpelling(subject, logo.onDisk);
        yield { severity: 'error', message, location: subject.locate(['logo'], 'value'), ...(fix && { fix }) };
    },
});
function otherSpelling(subject, onDisk) {
    const value = subject.data.logo ?? '';
    const spelling = (0,core_path/* relativeTo */.Mf)(subject.file.folder, onDisk);
    // Letters with accents may be written in two ways that look the same.
    const isCase = spelling.toLowerCase() === value.toLowerCase();
    const same = isCase ? 'letter case' : 'form of the accents';
    return {
        message: `${(0,quote/* quote */.hD)(value)} does not exist, but ${(0,quote/* quote */.hD)(spelling)} does. Use the same ${same}.`,
        fix: replacement(subject, spelling),
    };
}
function missing(subject, { absence, path }) {
    const value = subject.data.logo ?? '';
    const shown = (0,quote/* quote */.hD)(value);
    switch (absence) {
        case 'empty':
            return {
                message: "The path of the logo is empty. Set it to the path of an SVG file, such as 'assets/logo.svg'.",
            };
        case 'folder':
            return { message: `${shown} is a folder. Set 'logo' to the path of an SVG file.` };
        case 'outside':
            return { message: `${shown} is a link to a file outside the repository. Commit the file itself.` };
        case 'special':
            return { message: `${shown} is not a regular file. Commit the SVG file itself.` };
    }
    if (isPadded(subject))
        return {
            message: `${shown} does not exist. Remove the leading and trailing spaces of the path.`,
            fix: trimming(subject),
        };
    const placeholder = (0,text_placeholder/* findPlaceholder */.$)(value);
    if (placeholder)
        return {
            message: `The path ${shown} contains the placeholder ${(0,quote/* quote */.hD)(placeholder.text)}. Use the path of your SVG file.`,
        };
    const { meant, others } = nearLogos(subject, path);
    if (meant === null)
        return { message: `${shown} does not exist. ${otherFiles(others)}` };
    return { message: `${shown} does not exist. Did you mean ${(0,quote/* quote */.hD)(meant)}?`, fix: replacement(subject, meant) };
}
/** Without the white space around it the path leads to a file. */
function isPadded({ data, file, run }) {
    const value = data.logo ?? '';
    const path = (0,core_path/* resolveInside */.LI)(file.folder, (0,span/* trimmed */.dE)(value));
    return (0,span/* trimmed */.dE)(value) !== value && path !== null && run.tree.entry(path).kind === 'file';
}
function trimming(subject) {
    const scalar = subject.scalar(['logo']);
    if (!scalar)
        return undefined;
    const edits = [(0,edits_scalar/* rewriting */.k)(scalar, (0,span/* trimmed */.dE)(scalar.value))];
    return { title: 'remove leading and trailing spaces', applicability: 'safe', edits };
}
function otherFiles(others) {
    if (others.length === 0)
        return 'Add the logo as an SVG file: there is none yet.';
    return `Commit it, or use another SVG file: ${others.map(quote/* quote */.hD).join(', ')}.`;
}
function replacement(subject, path) {
    const scalar = subject.scalar(['logo']);
    if (!scalar)
        return undefined;
    return {
        title: `use ${(0,quote/* quote */.hD)(path)}`,
        applicability: 'suggest',
        edits: [(0,edits_scalar/* rewriting */.k)(scalar, path)],
    };
}

// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/rules/words/square-mark.js
var square_mark = __webpack_require__(97994);
;// CONCATENATED MODULE: ./.build/src/rules/logo-not-square.js










/** The natural shape of the logo, as a browser computes it. */
const logoNotSquare = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-not-square',
        title: 'Logo is not square',
        severities: ['error', 'warning'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 30,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'An **error** if the natural width and height differ by more than 1%, or if there is no ratio. A **warning** from',
                '0.1% to 1%. Smaller differences come from the export and are ignored.',
                '',
                'The natural size is the size that a browser computes for `<img>`: `width` and `height` of the root element if both',
                'are lengths, otherwise the ratio of the `viewBox`, unless `preserveAspectRatio` is `none`. A logo has no ratio if a',
                'side is 0 or less, or if it has neither both sides nor a valid `viewBox`. CSS sizes on the root do not count.',
            ].join('\n'),
            why: 'The partner program asks for a square logo. A tile is square, so any other shape is shown small or cropped.',
            fix: [
                'Put the symbol without the wordmark on a square canvas. A long wordmark is unreadable in a square of 24 pixels.',
                '',
                'To keep the artwork as it is, extend the `viewBox` to a square around its center: `0 0 200 100` becomes',
                '`0 -50 200 200`. Set `width` and `height` to the same value, or remove both.',
            ].join('\n'),
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M0 0h200v100H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -50 200 200"><path d="M0 0h200v100H0z"/></svg>\n',
                    note: 'The padded `viewBox` leaves the artwork where it was.',
                },
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    note: '`width` and `height` override a square `viewBox`.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: artifacts_logo/* unreadReason */.un,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (!logo || logo.size.shape === 'square')
            return;
        const { size } = logo;
        const severity = size.shape === 'borderline' || size.estimated ? 'warning' : 'error';
        const [location, more] = placesOf(logo, decidingAttributes(size));
        const message = size.ratio === null ? shapeless(size) : notSquare(size, size.ratio);
        const fix = await paddedCanvas(logo);
        yield { severity, message, location, related: [...more, (0,artifacts_logo/* namedHere */.mQ)(subject)], ...(fix && { fix }) };
    },
});
/** A square round the old canvas that shows the same art; a logo that is stretched or cropped would change. */
async function paddedCanvas(logo) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(logo.size);
    if (!canvas || logo.size.aspectRatio.fit !== 'meet')
        return undefined;
    const value = (0,logo_canvas/* boxText */.nT)((0,logo_canvas/* squareRound */.w_)(canvas));
    const { width, height } = logo.size.attributes;
    const wide = canvas[2] > canvas[3];
    const written = (wide ? width : height)?.value ?? '';
    const long = /^[\w.+-]+$/.test(written) ? written : (0,words/* measure */.x)((wide ? logo.size.width : logo.size.height) ?? 0);
    const sides = logo.size.source === 'sides' ? { width: long, height: long } : {};
    return (0,edits_logo/* canvasFix */.qc)(logo, `use a square canvas (viewBox '${value}')`, { viewBox: value, ...sides });
}
function notSquare(size, ratio) {
    const { source, width, height, viewBox, estimated } = size;
    const [, , boxWidth, boxHeight] = viewBox.box ?? [];
    const shown = source === 'sides' ? [width, height] : [boxWidth, boxHeight];
    const [w, h] = shown.map((side) => (0,words/* measure */.x)(side ?? 0));
    const advice = ratio > 3 || ratio < 1 / 3 ? square_mark/* SQUARER_MARK */.o : 'Put the artwork on a square canvas.';
    const doubt = estimated ? ' (estimated, because the size depends on a font)' : '';
    return `The logo is ${w} \u00d7 ${h} (${(0,core_ratio/* ratioInWords */.a)(ratio)}), not square${sizeSource(size)}${doubt}. ${advice}`;
}
function sizeSource({ source, viewBox }) {
    if (source !== 'sides' || viewBox.kind !== 'valid')
        return '';
    const [, , width, height] = viewBox.box;
    return width === height ? ', because its width and height override its square viewBox' : '';
}
function shapeless({ shape, sides, viewBox, aspectRatio, attributes }) {
    if (shape === 'no-area') {
        const name = sides.width.px === 0 ? 'width' : 'height';
        const value = (0,quote/* quote */.hD)(attributes[name]?.value ?? '');
        return `The ${name} of the logo is ${value}, which a browser reads as 0, so nothing is drawn. Set width and height to the same value, or use only a square viewBox.`;
    }
    if (viewBox.kind === 'valid' && aspectRatio.fit === 'none')
        return "The logo has no fixed ratio, because preserveAspectRatio='none' stretches it. Remove preserveAspectRatio, or set width and height to the same value.";
    if (viewBox.kind === 'absent') {
        const sidesGiven = ['width', 'height'].flatMap((name) => attributes[name] ? [`${name} ${(0,quote/* quote */.hD)(attributes[name].value)}`] : []);
        const had = sidesGiven.length === 0
            ? ' and no width and height'
            : `, and its ${(0,list/* listOf */.c)(sidesGiven, 'and')} ${sidesGiven.length === 1 ? 'does' : 'do'} not say its shape`;
        return `The logo has no viewBox${had}. Add a square viewBox, such as '0 0 128 128'.`;
    }
    const value = (0,quote/* quote */.hD)(attributes.viewBox?.value ?? '');
    return `The viewBox ${value} of the logo is not valid. Use four numbers, the last two equal and greater than 0, such as '0 0 128 128'.`;
}
/** The attributes that gave the shape, or kept the logo from having one. */
function decidingAttributes({ shape, source, sides, viewBox, aspectRatio, attributes }) {
    const { width, height, preserveAspectRatio } = attributes;
    const given = (...all) => all.filter((one) => one !== undefined);
    if (source === 'sides')
        return given(width, height);
    if (shape === 'no-area')
        return given(...(sides.width.px === 0 ? [width] : []), ...(sides.height.px === 0 ? [height] : []));
    if (source === null && viewBox.kind === 'valid' && aspectRatio.fit === 'none')
        return given(preserveAspectRatio);
    return given(attributes.viewBox);
}
/** One range if the attributes stand next to each other, else the first and related places; else the root's name. */
function placesOf({ svg }, attributes) {
    const locate = ({ start, end }) => svg.source.locate(start, end);
    const sorted = [...attributes].sort((a, b) => a.range.start - b.range.start);
    const [first, second] = sorted;
    if (!first)
        return [locate(svg.document.root.nameRange), []];
    if (!second)
        return [locate(first.range), []];
    const between = svg.source.text.slice(first.range.end, second.range.start);
    if (between.trim() === '' && first.origin === second.origin)
        return [locate({ start: first.range.start, end: second.range.end }), []];
    return [locate(first.range), [{ message: `${(0,quote/* quote */.hD)(second.name)} is here`, location: locate(second.range) }]];
}

// EXTERNAL MODULE: ./.build/src/logo/root-style.js
var root_style = __webpack_require__(8587);
;// CONCATENATED MODULE: ./.build/src/logo/size-syntax.js

const CSS_SIZES = new Set([
    'width',
    'height',
    'min-width',
    'min-height',
    'max-width',
    'max-height',
    'inline-size',
    'block-size',
]);
/** Most declarations that are listed; a message is cut long before. */
const size_syntax_SHOWN = 20;
/** Returns at most one of each kind. A logo without a ratio has worse faults, so nothing is reported here. */
function sizeNotations(document, size) {
    if (size.ratio === null)
        return [];
    const found = [];
    const css = (0,root_style/* rootDeclarations */.Yn)(document).filter(({ name }) => CSS_SIZES.has(name));
    if (css[0])
        found.push({
            severity: 'warning',
            kind: 'css',
            ranges: css.map(({ range }) => range),
            written: css
                .slice(0, size_syntax_SHOWN)
                .map(({ name, value }) => `${name}: ${value}`)
                .join('; '),
        });
    const { width, height } = size.sides;
    const given = [
        { side: width, attribute: size.attributes.width },
        { side: height, attribute: size.attributes.height },
    ].filter((one) => one.attribute !== undefined);
    const add = (severity, kind, sides) => {
        if (sides.length === 0)
            return;
        const ranges = sides.map(({ attribute }) => attribute.range);
        const written = sides.map(({ attribute }) => `${attribute.name}="${attribute.value}"`).join(' ');
        found.push({ severity, kind, ranges, written });
    };
    add('warning', 'computed', given.filter(({ side }) => side.notation === 'computed' || side.notation === 'viewport'));
    const isFont = ({ side }) => side.notation === 'font';
    if (given.some(isFont) && given.some((one) => one.side.px !== null && !isFont(one)))
        add('warning', 'mixed', given);
    if (size.viewBox.kind !== 'valid' && given.length > 0)
        add('warning', 'no-viewBox', given);
    add('notice', 'percent', given.filter(({ side }) => side.notation === 'percent'));
    add('notice', 'physical', given.filter(({ side }) => side.notation === 'physical'));
    return found;
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-size-syntax.js







/** Further places of one finding. */
const RELATED = 5;
/** A root size that programs read differently. */
const logoSizeSyntax = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-size-syntax',
        title: 'Logo size is ambiguous',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 40,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'A **warning** if the size of the root element is set by CSS or computed (`calc()`, `var()`), if only one side is in',
                '`em`, or if there is a size but no valid `viewBox`. A **notice** if the size is in percent or in physical units',
                '(`mm`, `cm`, `in`, `pt`, `pc`). All programs agree on plain numbers, `px`, or a `viewBox` without a size.',
            ].join('\n'),
            why: [
                'A logo passes through many programs, such as browsers, converters and thumbnailers. They disagree about CSS on the',
                'root, the size of an `em` and the dots per inch, so a logo that is square in one program is not square in another.',
                'Without a `viewBox` it cannot be scaled to a tile.',
            ].join(' '),
            fix: 'Add a `viewBox`. Write `width` and `height` as plain numbers, or remove both.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="25.4mm" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                },
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" style="width:2em;height:2em"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    note: 'Chromium ignores CSS sizes on the root of an image, but other programs apply them.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: artifacts_logo/* unreadReason */.un,
    *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (!logo)
            return;
        let rewritten = false;
        for (const notation of sizeNotations(logo.svg.document, logo.size)) {
            const [first, ...more] = notation.ranges
                .slice(0, 1 + RELATED)
                .map(({ start, end }) => logo.svg.source.locate(start, end));
            if (!first)
                continue;
            // All but these two are mended by one and the same rewriting of both sides.
            const own = notation.kind === 'no-viewBox' || notation.kind === 'css';
            const fix = own || !rewritten ? plainNumbers(logo, notation) : undefined;
            rewritten ||= !own;
            yield {
                severity: notation.severity,
                message: `The logo size ${(0,quote/* quote */.hD)(notation.written)} ${WHY[notation.kind]}`,
                location: first,
                related: [...more.map((location) => ({ message: 'and here', location })), (0,artifacts_logo/* namedHere */.mQ)(subject)],
                ...(fix && { fix }),
            };
        }
    },
});
const WHY = {
    css: 'is CSS, which some programs apply and browsers ignore. Remove it, because a viewBox is enough.',
    computed: 'is computed, which many programs do not support. Use plain numbers.',
    mixed: 'mixes font-relative units with others, and programs disagree on the font size. Use plain numbers.',
    'no-viewBox': 'is set without a valid viewBox, so programs cannot scale the logo. Add a viewBox.',
    percent: 'is a percentage of a size that programs choose differently. Remove it, because a viewBox is enough.',
    physical: 'depends on the dots per inch that a program assumes. Use plain numbers.',
};
function plainNumbers(logo, { kind }) {
    const { sides, attributes, viewBox, width, height } = logo.size;
    if (kind === 'css')
        return undefined;
    if (kind === 'no-viewBox') {
        if (sides.width.px === null || sides.height.px === null)
            return undefined;
        const value = `0 0 ${(0,logo_canvas/* lengthText */.mf)(sides.width.px)} ${(0,logo_canvas/* lengthText */.mf)(sides.height.px)}`;
        return (0,edits_logo/* notationFix */.Cb)(logo, `add viewBox='${value}'`, { viewBox: value });
    }
    if (kind === 'percent') {
        if (viewBox.kind !== 'valid')
            return undefined;
        const away = { ...(attributes.width && { width: null }), ...(attributes.height && { height: null }) };
        return (0,edits_logo/* notationFix */.Cb)(logo, 'remove width and height', away);
    }
    const number = (side, attribute) => (attribute && side !== null ? (0,logo_canvas/* lengthText */.mf)(side) : null);
    const plain = { width: number(width, attributes.width), height: number(height, attributes.height) };
    const changes = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null));
    return (0,edits_logo/* notationFix */.Cb)(logo, `set ${Object.entries(changes)
        .map(([name, value]) => `${name}='${value}'`)
        .join(' and ')}`, changes);
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-unreadable.js




/** What a browser refuses to show in `<img>`. */
const logoUnreadable = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-unreadable',
        title: 'Logo is not a valid, portable SVG',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 20,
        group: 'logo',
        restsOn: basis/* LOGO */.KN,
        findsUnreadable: true,
        docs: {
            what: [
                'An **error** if a browser would refuse the file as an image: XML that is not well-formed; a root element other than',
                '`svg` in the namespace `http://www.w3.org/2000/svg`; an encoding other than UTF-8 (or UTF-16 with a byte order',
                'mark); gzip; another file type; a name that does not end in `.svg`. The message names common causes, such as a PNG',
                'with the wrong extension, a Git LFS pointer or merge conflict markers.',
                '',
                'An **error** also if the file would take too long to read, for example because of entities that multiply or',
                'thousands of nested elements. Such a logo is not checked any further.',
                '',
                'A **warning** if the file declares entities, which some programs refuse. A **notice** if it has a document type.',
            ].join('\n'),
            why: [
                'The partner program asks for the logo as an SVG. Browsers do not repair XML. With one undeclared entity or prefix,',
                'they show a broken image, even if the design program that wrote the file still opens it.',
            ].join(' '),
            fix: 'Export the logo as plain SVG, without the data of the design program, and save it as UTF-8.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                    note: 'Without `xmlns`, a browser does not recognize the elements.',
                },
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></g></svg>\n',
                    note: 'The element `g` is never closed.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip(subject) {
        const { state } = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (state === 'unnamed')
            return 'no logo is declared';
        if (state === 'missing')
            return 'there is no logo file';
        return state === 'oversize' ? 'the logo has more than 1 MB and was not read' : undefined;
    },
    *check(subject) {
        const logo = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (logo.state === 'refused')
            yield refused(subject, logo);
        else if (logo.state === 'svg')
            yield* doctype(subject, logo);
    },
});
function refused(subject, { refusal }) {
    const { limit, message, location, related } = refusal;
    const named = (0,artifacts_logo/* namedHere */.mQ)(subject);
    return {
        severity: 'error',
        message: limit ? `The logo was not checked: ${message}.` : `The logo is not a valid SVG: ${message}.`,
        location: location ?? named.location,
        related: [...(related ? [related] : []), ...(location ? [named] : [])],
    };
}
function* doctype(subject, { svg }) {
    const { doctype } = svg.document;
    if (!doctype)
        return;
    const related = [(0,artifacts_logo/* namedHere */.mQ)(subject)];
    const [entity] = doctype.entities;
    if (entity)
        yield {
            severity: 'warning',
            message: `The logo declares the entity ${(0,quote/* quote */.hD)(entity.name)}, and some programs refuse entities. Export it as plain SVG, without the data of the design program.`,
            location: svg.source.locate(entity.range.start, entity.range.end),
            related,
        };
    else
        yield {
            severity: 'notice',
            message: 'The logo has a document type, which browsers do not need and some programs refuse. Remove it.',
            location: svg.source.locate(doctype.range.start, doctype.range.end),
            related,
        };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/logo.js






const RULES = [
    logoMissing,
    logoUnreadable,
    logoNotSquare,
    logoSizeSyntax,
    logoCanvasMismatch,
    logoHeavy,
];


/***/ }),

/***/ 28092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isPlainAscii)
/* harmony export */ });
/**
 * Whether a text has only printable ASCII characters and line feeds. Most listings do, and patterns with properties of
 * Unicode characters take a millisecond or more to compile, so they are not asked about such a text.
 */
function isPlainAscii(text) {
    return /^[\n\x20-\x7e]*$/.test(text);
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPlaceholder)
/* harmony export */ });
/** Texts that stand for a missing name if they are the whole text; in lower case, words separated by one space. */
const WHOLE = new Set([
    '-',
    '?',
    '...',
    'app name',
    'application name',
    'change me',
    'changeme',
    'company',
    'company name',
    'demo',
    'description',
    'dummy',
    'example',
    'fill in',
    'fixme',
    'hello world',
    'lorem',
    'n/a',
    'name',
    'nil',
    'none',
    'null',
    'placeholder',
    'product',
    'product description',
    'product name',
    'replace me',
    'replaceme',
    'sample',
    'tba',
    'tbc',
    'tbd',
    'test',
    'to do',
    'todo',
    'undefined',
    'unnamed',
    'untitled',
    'vendor',
    'vendor name',
    'xxx',
]);
const NOUN = '(?:company|vendor|partner|organi[sz]ation|product|app|application|solution|integration)';
/** Matches `Your company`, `Example product name`, `Insert the description here` as the whole text. */
const ADDRESSED = new RegExp(`^(?:your|my|insert|enter|example|sample|dummy|test|demo)(?: your| the)? ` +
    `(?:${NOUN}(?: name| description)?|name|description)(?: goes)?(?: here)?$`);
/** `your company` alone is prose, because products protect companies. */
const INSTRUCTION = new RegExp(`\\binsert (?:your |the |a )?(?:${NOUN} )?(?:name|description)\\b|\\b(?:name|description|text) (?:goes )?here\\b`, 'i');
/** How text between angle or square brackets begins if it is to be filled in and is not a tag. */
const TO_FILL_IN = '(?:your|my|what|insert|enter|name|company|product|vendor|application|app|placeholder|todo|tbd)(?![a-z])';
const ANYWHERE = [
    { needs: ['insert', 'here'], pattern: INSTRUCTION },
    { needs: ['lorem'], pattern: /\blorem ipsum\b/i },
    { needs: ['todo', 'fixme', 'tbd'], pattern: /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/u },
    { needs: ['{', '$('], pattern: /[$#%]?\{{1,3}[^{}]*\}{1,3}|\$\([^()]*\)/ },
    { needs: ['$'], pattern: /(?<![\p{L}\p{N}$])\$[A-Z][A-Z0-9_]+/u },
    {
        needs: ['%', '@@', '__'],
        pattern: /%[A-Z][A-Z_]+%|@@[A-Z][A-Z_]*@@|(?<![\p{L}\p{N}_])__[A-Z][A-Z_]*[A-Z]__(?![\p{L}\p{N}_])/u,
    },
    { needs: ['<'], pattern: new RegExp(`<${TO_FILL_IN}[^<>]*>`, 'i') },
    {
        needs: ['<'],
        pattern: /<(?:your|my|[Cc]ompany|[Pp]roduct|[Vv]endor|[Aa]pp(?:lication)?)[A-Z][A-Za-z]*>|<[A-Z]{2,}_[A-Z_]*>/,
    },
    { needs: ['['], pattern: /\[(?:your|my|insert|enter|company|product|vendor)(?: [^[\]]*)?\]/i },
];
/** More characters than any text in `WHOLE` and `ADDRESSED`. */
const LONGEST_WHOLE = 80;
/**
 * Returns the first part of a text that should have been replaced: `Product name`, `Lorem ipsum`, `TBD`,
 * `{CompanyName}`, `<your product>`. Null if there is none. Names of fictional companies are in `fictional-names.ts`.
 */
function findPlaceholder(text) {
    if (isWholePlaceholder(text))
        return { text, start: 0, end: text.length };
    let first = null;
    const lower = text.toLowerCase();
    for (const { needs, pattern } of ANYWHERE) {
        if (!needs.some((one) => lower.includes(one)))
            continue;
        const match = pattern.exec(text);
        if (match && (first === null || match.index < first.start))
            first = { text: match[0], start: match.index, end: match.index + match[0].length };
    }
    return first;
}
function isWholePlaceholder(text) {
    if (text.length > LONGEST_WHOLE)
        return false;
    const words = text
        .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})[-_](?=\p{L})/gu, ' ')
        .toLowerCase()
        .trim()
        .replace(/^["'([<]+|["')\]>:!]+$/g, '')
        .replace(/\s+/g, ' ');
    return WHOLE.has(words) || ADDRESSED.test(words);
}


/***/ }),

/***/ 22363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28092);

/** Returns every match of a global pattern. */
function spansOf(text, pattern) {
    return [...text.matchAll(pattern)].map(({ 0: matched, index }) => ({
        text: matched,
        start: index,
        end: index + matched.length,
    }));
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Removes parts from a text; they are in order and do not overlap. */
function without(text, pieces) {
    const kept = [];
    let from = 0;
    for (const { start, end } of pieces) {
        kept.push(text.slice(from, start));
        from = end;
    }
    return kept.join('') + text.slice(from);
}
/** Removes leading and trailing white space as Unicode defines it. */
function trimmed(text) {
    if ((0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAscii */ ._)(text))
        return text.trim();
    return text.replace(/^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu, '');
}


/***/ })

};

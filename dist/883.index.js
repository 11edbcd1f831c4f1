export const id = 883;
export const ids = [883];
export const modules = {

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
    /** Evaluations of a whole scan. */
    scanSteps: 20_000_000,
    /** Evaluations for one request in the sources; an ordinary one takes under a thousand. */
    questionSteps: 60_000,
    /** Evaluations of a scan for requests that take more: those of wrappers which hundreds of calls go through. */
    spareSteps: 1_000_000,
    /** Wall-clock time of a scan, the last resort; of it, the time to read files. */
    scanMilliseconds: 60_000,
    scanReadingMilliseconds: 40_000,
    /** Wall-clock time for all pages of a run: 50 products with unresponsive servers would block a step for an hour. */
    onlineMilliseconds: 120_000,
};


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

/***/ 21720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Returns the folder of a repository-relative path; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Returns the last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Resolves `relative` against `folder`, both with `/`, and normalizes the result. Null if it leaves the repository or
 * `relative` is not a relative path.
 */
function resolveInside(folder, relative) {
    if (relative.startsWith('/'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** A repository path as a file in that folder writes it. */
function relativeTo(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common++;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}


/***/ }),

/***/ 64424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   L: () => (/* binding */ sha256Bytes)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);


/** Returns the SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. Node's `crypto` takes 7 ms to load. */
function sha256Of(content) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(sha256Bytes(content));
}
/** The same as 32 bytes. */
function sha256Bytes(content) {
    return (0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(typeof content === 'string' ? (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(content) : content);
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

/***/ 19112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/** The first character of a file, for findings about the whole file. */
function startOf(path) {
    return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** Decoded text of one file (without byte order mark), which converts offsets (UTF-16 units) to places. */
class SourceText {
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lineCount() {
        return this.#starts().length;
    }
    /** Clamps offsets outside the text. */
    positionAt(offset) {
        const at = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    /** Returns the range from offset `start` to offset `end` (exclusive). */
    locate(start, end) {
        return { path: this.path, start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Inverse of `positionAt`; clamps places outside the text. */
    offsetAt(position) {
        const starts = this.#starts();
        if (position.line < 1)
            return 0;
        if (position.line > starts.length)
            return this.text.length;
        const start = starts[position.line - 1];
        const end = starts[position.line] ?? this.text.length + 1;
        return Math.min(start + Math.max(0, position.column - 1), end - 1);
    }
    /** Returns one line without its line end; empty for a line that does not exist. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        const end = starts[number] ?? this.text.length;
        return this.text.slice(start, end).replace(/\r?\n$/, '');
    }
    #starts() {
        if (!this.#lineStarts) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}


/***/ }),

/***/ 33336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ hrefOf),
/* harmony export */   xM: () => (/* binding */ findUseBomb)
/* harmony export */ });
/* unused harmony export MAX_USED_ELEMENTS */
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74696);

/**
 * Most elements that all `use` elements together may show. Browsers draw this many quickly and hang at some millions.
 */
const MAX_USED_ELEMENTS = 50_000;
/** `href` wins over `xlink:href` (SVG 2, 16.1.5). */
function hrefOf(element) {
    return (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'href') ?? (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'href', _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.xlink);
}
/** Returns the `use` that makes a bomb; null if none does. Counts each element once, so it takes linear time. */
function findUseBomb(root) {
    const byId = elementsById(root);
    const counts = new Map();
    const path = new Set();
    const waiting = [{ element: root, leave: false }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
        const { element, leave } = step;
        const parts = partsOf(element, byId);
        if (leave) {
            if (parts.some((part) => !counts.has(part)))
                return bomb('cycle', [...path].findLast(isUse));
            const count = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 1);
            counts.set(element, Math.min(count, Number.MAX_SAFE_INTEGER / _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .XML_LIMITS */ .Rl.elements));
            path.delete(element);
        }
        else if (!counts.has(element) && !path.has(element)) {
            path.add(element);
            waiting.push({ element, leave: true }, ...parts.map((part) => ({ element: part, leave: false })));
        }
    }
    if ((counts.get(root) ?? 0) - counts.size <= MAX_USED_ELEMENTS)
        return null;
    const uses = [...counts].filter(([element]) => isUse(element));
    return bomb('multiplied', uses.reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
}
function elementsById(root) {
    const byId = new Map();
    for (const element of (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(root)) {
        const id = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'id')?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, element);
    }
    return byId;
}
function isUse(element) {
    return element.localName === 'use' && element.namespace === _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg;
}
function bomb(kind, element) {
    const attribute = element && hrefOf(element);
    return attribute ? { kind, element, attribute } : null;
}
/** Returns the children and, for a `use`, the element that it shows. */
function partsOf(element, byId) {
    const parts = element.children.filter((child) => child.kind === 'element');
    const target = isUse(element) ? byId.get(hrefOf(element)?.value.trim().replace(/^#/, '') ?? '') : undefined;
    return target ? [...parts, target] : parts;
}


/***/ }),

/***/ 45535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSameCanvas),
/* harmony export */   Qd: () => (/* binding */ canvasOf),
/* harmony export */   mf: () => (/* binding */ lengthText),
/* harmony export */   nT: () => (/* binding */ boxText),
/* harmony export */   w_: () => (/* binding */ squareRound)
/* harmony export */ });
/**
 * Returns the natural canvas in user units: the part of the drawing plane that a browser shows. It is larger than the
 * viewBox where `meet` leaves bands, and smaller where `slice` crops. Null if there is no natural ratio or nothing is
 * drawn.
 */
function canvasOf({ ratio, width, height, viewBox, aspectRatio }) {
    if (ratio === null || width === null || height === null || viewBox.kind === 'empty')
        return null;
    // An image without a viewBox gets one from its width and height.
    if (viewBox.kind !== 'valid')
        return [0, 0, width, height];
    const [x, y, boxWidth, boxHeight] = viewBox.box;
    if (aspectRatio.fit === 'none')
        return viewBox.box;
    const across = width / boxWidth;
    const down = height / boxHeight;
    const scale = aspectRatio.fit === 'slice' ? Math.max(across, down) : Math.min(across, down);
    const canvasWidth = width / scale;
    const canvasHeight = height / scale;
    return [
        x - (canvasWidth - boxWidth) * aspectRatio.x,
        y - (canvasHeight - boxHeight) * aspectRatio.y,
        canvasWidth,
        canvasHeight,
    ];
}
/** How far rounded numbers may move an edge, as a fraction of the canvas. */
const ROUNDING = 1e-4;
/** Whether two sizes show the same part of the drawing plane, apart from rounding; false if nothing is drawn. */
function isSameCanvas(before, after) {
    const [old, now] = [canvasOf(before), canvasOf(after)];
    if (!old || !now || before.aspectRatio.fit !== after.aspectRatio.fit)
        return false;
    const slack = ROUNDING * Math.min(old[2], old[3]);
    return old.every((value, index) => Math.abs(value - now[index]) <= slack);
}
/** Returns the smallest square around the center of a box that contains the box. */
function squareRound([x, y, width, height]) {
    const side = Math.max(width, height);
    return [x - (side - width) / 2, y - (side - height) / 2, side, side];
}
/** Formats a box as an attribute's value, with as many decimals as its size needs. */
function boxText([x, y, width, height]) {
    const digits = Math.max(0, Math.min(9, 5 - Math.floor(Math.log10(Math.max(width, height)))));
    return [x, y, width, height].map((value) => Number(value.toFixed(digits))).join(' ');
}
/** Formats a length as an attribute's value, with six significant digits. */
function lengthText(px) {
    return String(Number(px.toPrecision(6)));
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ estimateReasons)
/* harmony export */ });
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74696);

/** Elements that the renderer draws differently than a browser, or not at all. */
const ELEMENTS = new Map([
    ['text', 'text'],
    ['filter', 'a filter'],
    ['image', 'a bitmap'],
    ['feImage', 'a bitmap'],
    ['animate', 'an animation'],
    ['animateTransform', 'an animation'],
    ['animateMotion', 'an animation'],
    ['set', 'an animation'],
]);
const alternatives = (words) => words.split(' ').join('|');
/** Conditions, functions, selectors and geometry properties of CSS that the renderer does not know. */
const AT_RULES = alternatives('media import supports layer container keyframes');
const FUNCTIONS = alternatives('var calc min max clamp lab lch oklab oklch hwb color color-mix light-dark');
const SELECTORS = alternatives('root not is where has nth- last- only-');
const PROPERTIES = alternatives('x y r d cx cy rx ry width height transform transform-origin transform-box translate scale rotate offset-path ' +
    'animation animation-name');
const CSS = new RegExp(String.raw `@(?:${AT_RULES})|(?:${FUNCTIONS})\(|:(?:${SELECTORS})|(?:^|[;{\s])(?:${PROPERTIES})\s{0,9}:`, 'i');
const VALUE_FUNCTIONS = new RegExp(String.raw `^\s{0,9}(?:${FUNCTIONS})\(`, 'i');
/** CSS that moves or fills the canvas itself. */
const ROOT_CSS = /(?:^|[;{\s])(?:padding|border|background|transform|margin|translate|scale|rotate)[\w-]{0,20}\s{0,9}:/i;
/** Returns why the drawing is only an estimate; empty: a browser shows the same. */
function estimateReasons({ root }) {
    const reasons = new Set();
    const elements = [...(0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(root)].filter(({ namespace }) => namespace === _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg);
    for (const element of elements) {
        const reason = ELEMENTS.get(element.localName);
        if (reason)
            reasons.add(reason);
        if (element.localName === 'style' && CSS.test((0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element)))
            reasons.add('CSS rules');
        if (hasForeignStyle(element))
            reasons.add('CSS values');
    }
    // The renderer resolves these differently than a browser; references in attributes are written out for it.
    if (isIdShared(elements) && elements.some(hasCssReference))
        reasons.add('a duplicate id');
    if (plainAttributes(root).some(isRootCss))
        reasons.add('CSS on the root');
    return [...reasons];
}
function plainAttributes({ attributes }) {
    return attributes.filter(({ namespace }) => namespace === null);
}
function isIdShared(elements) {
    const ids = elements.flatMap(plainAttributes).filter(({ localName }) => localName === 'id');
    return new Set(ids.map(({ value }) => value)).size < ids.length;
}
/** Whether an element's CSS refers to another element. */
function hasCssReference(element) {
    if (element.localName === 'style' && (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element).includes('url('))
        return true;
    return plainAttributes(element).some(({ localName, value }) => localName === 'style' && value.includes('url('));
}
function isRootCss({ localName, value }) {
    return localName === 'transform' || (localName === 'style' && ROOT_CSS.test(value));
}
/** Whether an attribute has CSS unknown to the renderer. Our own geometry reads the size of the root. */
function hasForeignStyle(element) {
    const isRoot = element.parent === null;
    return element.attributes.some(({ namespace, localName, value }) => {
        if (namespace !== null || (isRoot && (localName === 'width' || localName === 'height')))
            return false;
        if (localName === 'style')
            return CSS.test(isRoot ? value.replace(/\b(?:width|height)\s{0,9}:/gi, '') : value);
        return VALUE_FUNCTIONS.test(value);
    });
}


/***/ }),

/***/ 76902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ framingOf),
/* harmony export */   a: () => (/* binding */ inkBox),
/* harmony export */   il: () => (/* binding */ inkFacts)
/* harmony export */ });
/** 5%: fainter pixels are not ink. */
const INK_ALPHA = 13;
/**
 * Difference from the background, in one channel of 255, that makes a pixel part of the mark on an opaque background.
 */
const MARK_DIFFERENCE = 16;
/** Difference from what is behind it, in one channel of 255 and times alpha, that makes a pixel visible. */
const SEEN_DIFFERENCE = 24;
/** Where two shapes of an opaque logo meet, renderers leave hairlines that are not fully opaque. */
const SEAMS = 0.02;
const WHITE = [255, 255, 255];
/** Page color of the portals' dark theme, `#1f1f1f`. */
const DARK = [31, 31, 31];
/** Looked up once, not for each pixel, which is ten times slower where globals are intercepted (node:vm). */
const { abs, max } = Math;
/**
 * Measures the ink on a raster.
 *
 * @param raster premultiplied RGBA
 */
function inkFacts(raster) {
    const picture = stretchesOf(raster);
    const { box, count } = inkOf(picture);
    if (!box)
        return { box, opaque: false, art: null, visible: { white: 0, dark: 0 }, onOwnBackground: null };
    const shown = (page) => scan(picture, (pixels, at) => differsFromPage(page, pixels, at)).count / count;
    const opaque = isOpaque(picture);
    const facts = { box, opaque, visible: { white: shown(WHITE), dark: shown(DARK) } };
    const background = opaque ? backgroundOf(raster) : null;
    const mark = background && scan(picture, (pixels, at) => difference(pixels, at, background) >= MARK_DIFFERENCE);
    // An opaque logo of one color is all art.
    if (!background || !mark?.box)
        return { ...facts, art: box, onOwnBackground: null };
    const seen = scan(picture, (pixels, at) => difference(pixels, at, background) >= SEEN_DIFFERENCE);
    const isTile = colourDifference(background, WHITE) >= SEEN_DIFFERENCE;
    return { ...facts, art: isTile ? box : mark.box, onOwnBackground: seen.count / mark.count };
}
/** Returns the smallest box around the ink; null: no ink. */
function inkBox(raster) {
    return inkOf(stretchesOf(raster)).box;
}
function inkOf(picture) {
    return scan(picture, (pixels, at) => pixels[at + 3] >= INK_ALPHA);
}
/** Returns the color of all four corners; null: they differ, so the picture has no background to compare with. */
function backgroundOf({ width, height, pixels }) {
    const last = (height - 1) * width;
    const corners = [0, width - 1, last, last + width - 1].map((pixel) => {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * pixel);
        return [red, green, blue];
    });
    const [first] = corners;
    return corners.every((corner) => colourDifference(corner, first) < MARK_DIFFERENCE) ? first : null;
}
function isOpaque(picture) {
    const { width, height } = picture.raster;
    if (scan(picture, (pixels, at) => pixels[at + 3] < INK_ALPHA).count > 0)
        return false;
    const seams = scan(picture, (pixels, at) => pixels[at + 3] < 255).count;
    return seams <= width * height * SEAMS;
}
function colourDifference([red, green, blue], other) {
    return max(abs(red - other[0]), abs(green - other[1]), abs(blue - other[2]));
}
function difference(pixels, at, [red, green, blue]) {
    return max(abs(pixels[at] - red), abs(pixels[at + 1] - green), abs(pixels[at + 2] - blue));
}
/** Only for ink: the difference of fainter pixels is smaller. */
function differsFromPage([red, green, blue], pixels, at) {
    // Premultiplied: |color - page| * alpha is |color * alpha - page * alpha|.
    const cover = pixels[at + 3] / 255;
    return difference(pixels, at, [red * cover, green * cover, blue * cover]) >= SEEN_DIFFERENCE;
}
/** Reads every pixel once; everything later works on the runs, which are few. */
function stretchesOf(raster) {
    const colours = wordsOf(raster.pixels);
    const { width } = raster;
    const starts = [];
    let last = -1;
    for (let row = 0; row < colours.length; row += width) {
        last = -1;
        for (let pixel = row; pixel < row + width; pixel++) {
            const colour = colours[pixel];
            if (colour === last)
                continue;
            last = colour;
            starts.push(pixel);
        }
    }
    return { raster, starts };
}
function scan({ raster, starts }, chosen) {
    const { width, height, pixels } = raster;
    let left = width;
    let right = -1;
    let top = height;
    let bottom = -1;
    let count = 0;
    for (const [index, start] of starts.entries()) {
        if (!chosen(pixels, 4 * start))
            continue;
        const end = starts[index + 1] ?? width * height;
        const x = start % width;
        const y = (start - x) / width;
        if (x < left)
            left = x;
        right = max(right, x + end - start - 1);
        if (y < top)
            top = y;
        bottom = y;
        count += end - start;
    }
    return {
        box: count === 0 ? null : [left / width, top / height, (right + 1) / width, (bottom + 1) / height],
        count,
    };
}
/** The four channels of each pixel as one number. */
function wordsOf(pixels) {
    const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
/** @param ratio width of the canvas divided by its height */
function framingOf([left, top, right, bottom], ratio) {
    const across = right - left;
    const down = bottom - top;
    const wide = across * ratio;
    return {
        fill: Math.max(across, down),
        shape: Math.min(wide, down) / Math.max(wide, down),
        offset: Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5)),
    };
}


/***/ }),

/***/ 44309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YX: () => (/* binding */ RASTER),
  w$: () => (/* binding */ drawer),
  br: () => (/* binding */ measureInk),
  C2: () => (/* binding */ undrawableReason)
});

// EXTERNAL MODULE: ./.build/src/logo/active-content/use-references.js
var use_references = __webpack_require__(33336);
// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(45535);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/cost.js

/** Most steps drawn in the main thread: even if every step fills the largest raster, they take a tenth of a second. */
const CHEAP_STEPS = 2_000;
/** Length of the shortest declaration in a style attribute. */
const CHARACTERS_PER_DECLARATION = 4;
/**
 * The renderer compares every attribute and declaration of an element with every other; the same applies to namespaces.
 */
const COMPARISONS_PER_STEP = 100;
/** A group that is not opaque is drawn on its own raster. */
const STEPS_PER_RASTER = 100;
/** Length of the shortest rule of CSS; each rule is compared with each element. */
const CHARACTERS_PER_RULE = 20;
/** Length of the shortest segment of path data: a letter and a number. */
const CHARACTERS_PER_STEP = 4;
const LAYERS = new Set(['filter', 'mask', 'pattern', 'marker']);
/** Elements whose `href` draws another element. */
const SHOWING = new Set(['use', 'pattern', 'textPath', 'feImage']);
/** Whether drawing takes so little time that no limit is needed. */
function isCheap({ steps, layers }) {
    return steps <= CHEAP_STEPS && layers === 0;
}
/**
 * Returns an upper bound, with every `use` replaced by what it shows; Infinity for elements that show themselves. Takes
 * linear time in the size of the document.
 */
function drawingCost(document) {
    const elements = [...(0,xml/* walk */.GG)(document.root)];
    const targets = new Map();
    let layers = 0;
    let namespaces = 0;
    let css = 0;
    for (const element of elements) {
        if (element.localName === 'style')
            css += (0,xml/* textOf */.b6)(element).length;
        for (const { namespace } of element.attributes)
            if (namespace === xml/* NAMESPACES */.dK.xmlns)
                namespaces++;
        const id = (0,xml/* attributeOf */.w4)(element, 'id')?.value;
        if (id !== undefined && !targets.has(id))
            targets.set(id, element);
        if (LAYERS.has(element.localName) || isDashed(element))
            layers++;
    }
    const compared = namespaces ** 2 / COMPARISONS_PER_STEP;
    const styled = (css / CHARACTERS_PER_RULE) * elements.length;
    return { steps: new StepCounter(targets).count(document.root) + Math.floor(compared + styled), layers };
}
/** There may be millions of dashes. */
function isDashed(element) {
    if (element.localName === 'style')
        return (0,xml/* textOf */.b6)(element).includes('dasharray');
    return element.attributes.some(({ localName, value }) => localName === 'stroke-dasharray' || (localName === 'style' && value.includes('dasharray')));
}
class StepCounter {
    #targets;
    #known = new Map();
    #open = new Set();
    constructor(targets) {
        this.#targets = targets;
    }
    /** Depth-first without recursion: an element is summed once all that it shows is known. */
    count(root) {
        const waiting = [root];
        for (let element = waiting.at(-1); element; element = waiting.at(-1)) {
            if (this.#known.has(element))
                waiting.pop();
            else if (this.#open.has(element)) {
                this.#open.delete(element);
                this.#known.set(element, this.#sum(element));
                waiting.pop();
            }
            else {
                this.#open.add(element);
                for (const shown of this.#shown(element)) {
                    if (this.#open.has(shown))
                        return Number.POSITIVE_INFINITY;
                    if (!this.#known.has(shown))
                        waiting.push(shown);
                }
            }
        }
        return this.#known.get(root) ?? 0;
    }
    #sum(element) {
        let steps = ownSteps(element);
        for (const shown of this.#shown(element))
            steps += this.#known.get(shown) ?? 0;
        return Math.min(steps, Number.MAX_SAFE_INTEGER);
    }
    *#shown(element) {
        for (const child of element.children)
            if (child.kind === 'element')
                yield child;
        for (const { namespace, localName, value } of element.attributes) {
            if (namespace !== null && namespace !== xml/* NAMESPACES */.dK.xlink)
                continue;
            if (localName === 'href' && !SHOWING.has(element.localName))
                continue;
            const id = referencedId(localName, value);
            const target = id === undefined ? undefined : this.#targets.get(id);
            if (target)
                yield target;
        }
    }
}
/** References that draw: `href`, and `url(#id)` of clip paths, masks, markers, patterns and filters. */
function referencedId(localName, value) {
    if (localName === 'href')
        return value.startsWith('#') ? value.slice(1) : undefined;
    return /url\(\s{0,9}["']?#([^"')\s]{1,200})/.exec(value)?.[1];
}
const OPACITY = /opacity|mix-blend-mode|isolation/;
function ownSteps({ attributes }) {
    let steps = 1 + Math.floor(attributes.length ** 2 / COMPARISONS_PER_STEP);
    for (const { localName, value } of attributes) {
        if (localName === 'd' || localName === 'points')
            steps += value.length / CHARACTERS_PER_STEP;
        if (localName === 'style')
            steps += Math.floor((value.length / CHARACTERS_PER_DECLARATION) ** 2 / COMPARISONS_PER_STEP);
        if (OPACITY.test(localName === 'style' ? value : localName))
            steps += STEPS_PER_RASTER;
    }
    return steps;
}

;// CONCATENATED MODULE: ./.build/src/logo/drawing/renderer-dialect.js

/** What the renderer reads differently than a browser, and how it is written so that it draws the same. */
/** Attributes whose value may be a keyword, which browsers read in any letter case (CSS Values 4, section 3.1). */
const KEYWORD_ATTRIBUTES = new Set([
    'color',
    'display',
    'fill',
    'flood-color',
    'lighting-color',
    'stop-color',
    'stroke',
    'visibility',
]);
const CSS_KEYWORD = /(:[ \t\r\n]{0,9})(currentcolor|inherit|none)(?![\w(-])/gi;
/** Returns an attribute's value with its keyword in the renderer's letter case. */
function withKnownKeywords({ localName, namespace, value }) {
    if (namespace !== null)
        return value;
    if (localName === 'style')
        return cssWithKnownKeywords(value);
    if (!KEYWORD_ATTRIBUTES.has(localName))
        return value;
    return value.replace(/[a-z]+(?=\s*$)/i, (word, at) => /[\w#.-]/.test(value.charAt(at - 1)) ? word : known(word));
}
/** Does the same for CSS declarations. */
function cssWithKnownKeywords(css) {
    return css.replace(CSS_KEYWORD, (_, before, word) => before + known(word));
}
function known(word) {
    const lower = word.toLowerCase();
    return lower === 'currentcolor' ? 'currentColor' : lower;
}
/**
 * Elements that an attribute may refer to; a reference to another kind of element is ignored (CSS Masking 1, Filter
 * Effects 1).
 */
const REFERENCES = new Map([
    ['clip-path', 'clipPath'],
    ['filter', 'filter'],
    ['mask', 'mask'],
]);
/** Which attributes count if several elements have the same id: a browser uses the first element. */
class Ids {
    #owners = new Map();
    constructor(root) {
        for (const element of (0,xml/* walk */.GG)(root))
            for (const { localName, namespace, value } of element.attributes)
                if (namespace === null && localName === 'id' && !this.#owners.has(value))
                    this.#owners.set(value, element);
    }
    /** Whether a browser uses the attribute: the first with its id, or a reference to an element of the right kind. */
    counts(element, { localName, namespace, value }) {
        if (namespace !== null)
            return true;
        if (localName === 'id')
            return this.#owners.get(value) === element;
        const wanted = REFERENCES.get(localName);
        const id = wanted === undefined ? undefined : /^\s*url\(\s*["']?#([^"')\s]+)["']?\s*\)\s*$/i.exec(value)?.[1];
        const owner = id === undefined ? undefined : this.#owners.get(id);
        return owner === undefined || owner.localName === wanted;
    }
}

;// CONCATENATED MODULE: ./.build/src/logo/drawing/drawable.js


/** Attributes of the root that the frame below replaces, or that browsers ignore on the root of an image. */
const FRAMED = new Set([
    'systemLanguage',
    'requiredExtensions',
    'requiredFeatures',
    'x',
    'y',
    'width',
    'height',
    'viewBox',
    'preserveAspectRatio',
    'overflow',
    'display',
    'transform',
]);
/** Elements that a renderer without fonts, scripts and decoders cannot draw. */
const LEFT_OUT = new Set(['script', 'foreignObject', 'text', 'metadata', 'title', 'desc']);
/**
 * Returns a document for the renderer that shows `region` of the drawing plane, in user units, on a raster of `width`
 * by `height` pixels. The old root is inside unchanged, so that percentages keep their meaning. Entities and defaults
 * are written out; text is left out; a bitmap becomes a gray rectangle, so nothing is decoded.
 */
function drawable(document, size, region, width, height) {
    const [x, y, boxWidth, boxHeight] = size.viewBox.box ?? [0, 0, size.width ?? 0, size.height ?? 0];
    const frame = `<svg xmlns="${xml/* NAMESPACES */.dK.svg}" width="${width}" height="${height}" viewBox="${region.join(' ')}" preserveAspectRatio="none">`;
    const inner = ` x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" viewBox="${[x, y, boxWidth, boxHeight].join(' ')}" overflow="visible"`;
    return `${frame}${serialize(document.root, inner, new Ids(document.root))}</svg>`;
}
function serialize(root, rootAttributes, ids) {
    const parts = [];
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string')
            parts.push(next);
        else if (next.kind === 'text')
            parts.push(escapeText(cssWithKnownKeywords(next.value)));
        else if (next.kind === 'element' && isDrawn(next)) {
            const name = isPicture(next) ? rectName(next) : next.name;
            const attributes = next === root ? [...rootAttributesOf(next, ids), rootAttributes] : attributesOf(next, ids);
            parts.push('<', name, ...attributes, '>');
            waiting.push(`</${name}>`);
            if (!isPicture(next))
                for (let index = next.children.length - 1; index >= 0; index--)
                    waiting.push(next.children[index]);
        }
    }
    return parts.join('');
}
function attributesOf(element, ids) {
    return element.attributes
        .filter((one) => !isSource(element, one) && ids.counts(element, one))
        .map((one) => attribute(one, withKnownKeywords(one)));
}
/** Browsers draw the root of an image even if `display` is `none`. */
function rootAttributesOf(root, ids) {
    return root.attributes
        .filter((one) => !isFramed(one) && ids.counts(root, one))
        .map((one) => {
        const value = withKnownKeywords(one);
        const isStyle = one.namespace === null && one.localName === 'style';
        return attribute(one, isStyle ? value.replace(/\bdisplay[ \t]*:/gi, '-x-display:') : value);
    });
}
function isDrawn({ namespace, localName }) {
    return namespace === xml/* NAMESPACES */.dK.svg && !LEFT_OUT.has(localName);
}
function isPicture({ namespace, localName }) {
    return namespace === xml/* NAMESPACES */.dK.svg && localName === 'image';
}
function rectName({ name }) {
    return name.replace(/image$/, 'rect');
}
function isFramed({ namespace, localName }) {
    return namespace === null && FRAMED.has(localName);
}
function isSource(element, { localName }) {
    return localName === 'href' && isPicture(element);
}
function attribute({ name }, value) {
    return ` ${name}="${escapeValue(value)}"`;
}
function escapeText(text) {
    return text.replace(/[&<>\r]/g, reference);
}
function escapeValue(text) {
    return text.replace(/[&<"\t\n\r]/g, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

// EXTERNAL MODULE: ./.build/src/logo/drawing/estimate.js
var estimate = __webpack_require__(9862);
// EXTERNAL MODULE: ./.build/src/logo/drawing/ink.js
var ink = __webpack_require__(76902);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/measure-ink.js






/** Long side of the raster for the canvas, in pixels: one pixel is 0.4% of the canvas. */
const RASTER = 256;
/** Largest long side in pixels, for the canvas with its surroundings. */
const WIDE_RASTER = 1024;
/** A smaller overhang, as a fraction of the canvas, is not examined. */
const NO_OVERHANG = 0.005;
/** Returns why a logo is not drawn at all; undefined: it can be. */
function undrawableReason(document, size) {
    if (!(0,logo_canvas/* canvasOf */.Qd)(size))
        return 'the logo has no canvas to draw on';
    return (0,use_references/* findUseBomb */.xM)(document.root) ? "its 'use' elements multiply beyond the limit" : undefined;
}
/** @throws if `undrawableReason` gives a reason for the logo */
async function measureInk(document, size, rasterizer) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(size);
    if (!canvas)
        throw new Error('there is no canvas');
    const draw = drawer(document, size, rasterizer);
    const first = await draw(canvas, RASTER);
    if (!first.drawing)
        return { measured: null, failure: first.failure };
    const facts = (0,ink/* inkFacts */.il)(first.drawing);
    const estimated = (0,estimate/* estimateReasons */.i)(document);
    const bound = first.drawing.bounds ? overhangOf(edges(first.drawing.bounds), canvas) : 0;
    if (bound <= NO_OVERHANG)
        return { measured: { ...facts, overhang: bound, estimated }, failure: null };
    const region = around(canvas, first.drawing.bounds);
    const second = await draw(region, Math.min(WIDE_RASTER, (RASTER * longSide(region)) / longSide(canvas)));
    if (!second.drawing)
        return { measured: null, failure: second.failure };
    const overhang = seenOverhang(second.drawing, region, canvas, bound);
    return { measured: { ...facts, overhang, estimated }, failure: null };
}
/** Draws regions of a logo; the side in pixels is that of the region's long side. */
function drawer(document, size, rasterizer) {
    const costly = !isCheap(drawingCost(document));
    return (region, side) => {
        const [, , width, height] = region;
        const scale = side / Math.max(width, height);
        const across = Math.max(1, Math.round(width * scale));
        const down = Math.max(1, Math.round(height * scale));
        return rasterizer.draw({ svg: drawable(document, size, region, across, down), costly });
    };
}
function longSide([, , width, height]) {
    return Math.max(width, height);
}
function edges([x, y, width, height]) {
    return [x, y, x + width, y + height];
}
function overhangOf([left, top, right, bottom], [x, y, width, height]) {
    return Math.max(0, (x - left) / width, (right - x - width) / width, (y - top) / height, (bottom - y - height) / height);
}
/** Returns the smallest box that contains the canvas and all shapes. */
function around(canvas, bounds) {
    const [left, top, right, bottom] = edges(canvas);
    const [farLeft, farTop, farRight, farBottom] = edges(bounds);
    const x = Math.min(left, farLeft);
    const y = Math.min(top, farTop);
    return [x, y, Math.max(right, farRight) - x, Math.max(bottom, farBottom) - y];
}
/**
 * Measures the overhang of ink; shapes beyond the canvas may be invisible. Pixels show slightly too much, and the bound
 * of all shapes is exact: where both agree the bound is used, otherwise the part that is surely beyond.
 */
function seenOverhang(drawing, [x, y, width, height], canvas, bound) {
    const box = (0,ink/* inkBox */.a)(drawing);
    if (!box)
        return 0;
    const [left, top, right, bottom] = box;
    const seen = overhangOf([x + left * width, y + top * height, x + right * width, y + bottom * height], canvas);
    const pixel = Math.max(width / drawing.width / canvas[2], height / drawing.height / canvas[3]);
    return bound - seen < 1.5 * pixel ? bound : Math.max(0, seen - pixel);
}


/***/ }),

/***/ 22273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showsTheSame: () => (/* binding */ showsTheSame),
/* harmony export */   v: () => (/* binding */ drawsTheSame)
/* harmony export */ });
/* harmony import */ var _canvas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45535);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9862);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76902);
/* harmony import */ var _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44309);




/** Rounded numbers in a new viewBox may shade the edge of a shape differently. */
const SAME_SHADE = 8;
/** Two pixels, for ink at the edge of a canvas. */
const EDGE = 2 / _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX;
/**
 * Whether a logo with another canvas surely shows the same art: every pixel on the old canvas stays, and the new canvas
 * neither shows what was cut off nor cuts off what was visible. Always false for drawings that are only an estimate.
 */
async function showsTheSame(before, after, rasterizer) {
    const oldCanvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .canvasOf */ .Qd)(before.size);
    const newCanvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .canvasOf */ .Qd)(after.size);
    if (!oldCanvas || !newCanvas || (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .undrawableReason */ .C2)(before.document, before.size) !== undefined)
        return false;
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateReasons */ .i)(before.document).length > 0)
        return false;
    const drawAfter = (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(after.document, after.size, rasterizer);
    const [was, is, whole] = [
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(before.document, before.size, rasterizer)(oldCanvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
        await drawAfter(oldCanvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
        await drawAfter(newCanvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
    ];
    if (!was.drawing || !is.drawing || !whole.drawing)
        return false;
    if (!samePixels(was.drawing.pixels, is.drawing.pixels))
        return false;
    return (liesIn((0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .inkFacts */ .il)(whole.drawing).box, newCanvas, oldCanvas) && liesIn((0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .inkFacts */ .il)(was.drawing).box, oldCanvas, newCanvas));
}
/** Whether the ink on one canvas is inside another, except for two pixels; false without ink. */
function liesIn(ink, [x, y, width, height], other) {
    if (!ink)
        return false;
    const slack = EDGE * Math.max(width, height);
    const [left, top, right, bottom] = ink;
    const [otherX, otherY, otherWidth, otherHeight] = other;
    return (x + left * width >= otherX - slack &&
        y + top * height >= otherY - slack &&
        x + right * width <= otherX + otherWidth + slack &&
        y + bottom * height <= otherY + otherHeight + slack);
}
/**
 * Whether a logo of the same size looks the same without the removed parts. Always false if the rest can only be
 * estimated.
 */
async function drawsTheSame(before, after, rasterizer) {
    const canvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .canvasOf */ .Qd)(before.size);
    if (!canvas || !(0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCanvas */ .$)(before.size, after.size))
        return false;
    if ((0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .undrawableReason */ .C2)(before.document, before.size) !== undefined)
        return false;
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateReasons */ .i)(after.document).length > 0)
        return false;
    const [was, is] = [
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(before.document, before.size, rasterizer)(canvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(after.document, after.size, rasterizer)(canvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
    ];
    return Boolean(was.drawing && is.drawing && samePixels(was.drawing.pixels, is.drawing.pixels));
}
function samePixels(a, b) {
    return a.length === b.length && a.every((value, index) => Math.abs(value - b[index]) <= SAME_SHADE);
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ canvasPlace),
/* harmony export */   S: () => (/* binding */ colourPlace)
/* harmony export */ });
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74696);

/** Place that sets the canvas: the viewBox, else a side, else the name of the root. */
function canvasPlace({ svg, size }) {
    const { viewBox, width, height } = size.attributes;
    const { start, end } = (viewBox ?? width ?? height)?.range ?? svg.document.root.nameRange;
    return svg.source.locate(start, end);
}
/** Place of the first color, else of the name of the root. */
function colourPlace({ svg }) {
    for (const element of (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(svg.document.root)) {
        const fill = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'fill');
        if (fill && fill.value !== 'none')
            return svg.source.locate(fill.range.start, fill.range.end);
    }
    const { start, end } = svg.document.root.nameRange;
    return svg.source.locate(start, end);
}


/***/ }),

/***/ 93963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ rootEdits),
/* harmony export */   o: () => (/* binding */ edited)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50214);
/* harmony import */ var _xml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80313);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74696);



/**
 * Returns edits that set attributes of the root; null as a value removes an attribute. Returns null if the root or one
 * of these attributes comes from an entity or the document type, where it cannot be edited in place.
 *
 * @param changes values without quotes and markup
 */
function rootEdits({ source, document }, changes) {
    const { root } = document;
    if (root.origin !== 'document')
        return null;
    const edits = [];
    for (const [name, value] of Object.entries(changes)) {
        const attribute = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, name);
        if (attribute && attribute.origin !== 'document')
            return null;
        if (attribute && value !== null)
            edits.push({ ...attribute.valueRange, text: value });
        else if (attribute)
            edits.push({ start: blankBefore(source, attribute.range.start), end: attribute.range.end, text: '' });
        else if (value !== null)
            edits.push({ start: root.nameRange.end, end: root.nameRange.end, text: ` ${name}="${value}"` });
    }
    return edits.sort((a, b) => a.start - b.start);
}
function blankBefore({ text }, at) {
    let start = at;
    while (/\s/.test(text[start - 1] ?? ''))
        start--;
    return start;
}
/** Applies edits to the logo; null if it would no longer be well-formed. */
function edited({ source }, edits) {
    let text = '';
    let from = 0;
    for (const edit of edits) {
        text += source.text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    const { document } = (0,_xml_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .N)(text + source.text.slice(from));
    return document && { document, size: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .naturalSize */ .DC)(document) };
}


/***/ }),

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   ag: () => (/* binding */ ratioInWords),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/** Formats a measure for people: at most three decimals, no exponent where possible. */
function measure(value) {
    if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 0.0005))
        return value.toPrecision(3);
    return String(Number(value.toFixed(3)));
}
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
/** Formats a fraction as a percentage, with one decimal below ten. */
function percent(share) {
    const value = share * 100;
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)}%`;
}


/***/ }),

/***/ 24337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ Artifacts),
/* harmony export */   JY: () => (/* binding */ artifactByKey),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   np: () => (/* binding */ artifactByObject)
/* harmony export */ });
/** What was computed of an owner so far. Each owner has its own, which is dropped with it. */
class Artifacts {
    #values = new Map();
    /** The value that `compute` gave for this owner; computed on first use. */
    of(compute, first) {
        if (!this.#values.has(compute))
            this.#values.set(compute, first());
        return this.#values.get(compute);
    }
}
/** Something costly that rules share: computed on first use, once for each owner. */
function artifact(compute) {
    return (owner) => owner.artifacts.of(compute, () => compute(owner));
}
/** The same for each key that an owner is asked for. */
function artifactByKey(compute) {
    return byKey(artifact((_) => new Map()), compute);
}
/** The same for each object that an owner is asked for; dropped with the object. */
function artifactByObject(compute) {
    return byKey(artifact((_) => new WeakMap()), compute);
}
function byKey(known, compute) {
    return (owner, key) => {
        const values = known(owner);
        const value = values.get(key);
        if (value !== undefined || values.has(key))
            return value;
        const first = compute(owner, key);
        values.set(key, first);
        return first;
    };
}


/***/ }),

/***/ 97353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rememberInk),
/* harmony export */   u: () => (/* binding */ knownInk)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24337);

/** What rules have had drawn so far. The report takes it from here, since it has nothing drawn of its own accord. */
const known = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifact */ .dj)((_) => ({ ink: null }));
function rememberInk(subject, ink) {
    known(subject).ink = ink;
}
/** The ink if a rule has asked for it and it could be measured. */
function knownInk(subject) {
    return known(subject).ink;
}


/***/ }),

/***/ 37208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ logoMeasurement),
  bq: () => (/* binding */ logoOf),
  mQ: () => (/* binding */ namedHere),
  gn: () => (/* binding */ svgFiles),
  uD: () => (/* binding */ svgLogo),
  un: () => (/* binding */ unreadReason)
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/budget.js
var core_budget = __webpack_require__(23582);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/budget.js

/** A rasterizer for one logo: all its drawings share one budget. */
function withinBudget(rasterizer) {
    const budget = new core_budget/* Budget */._(core_budget/* LIMITS */.b.drawingMilliseconds);
    return { draw: (job) => rasterizer.draw({ ...job, budget }) };
}

// EXTERNAL MODULE: ./.build/src/logo/load.js + 1 modules
var load = __webpack_require__(55311);
// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var logo_size = __webpack_require__(50214);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/known-ink.js
var known_ink = __webpack_require__(97353);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/logo.js








/** The logo that the manifest names for a product. */
const logoOf = (0,artifact/* artifact */.dj)((subject) => {
    const value = subject.data.logo;
    if (typeof value !== 'string')
        return { state: 'unnamed' };
    const path = (0,core_path/* resolveInside */.LI)(subject.file.folder, value);
    if (path === null)
        return { state: 'unnamed' };
    if (value.trim() === '')
        return { state: 'missing', path, absence: 'empty', onDisk: null };
    const entry = subject.run.tree.entry(path);
    const onDisk = spellingOnDisk(subject.run, path);
    if (onDisk !== null && onDisk !== path)
        return { state: 'missing', path, absence: 'letter-case', onDisk };
    if (entry.kind === 'file')
        return logoAt(subject.run, path);
    if (entry.kind === 'unreadable')
        return refuse(path, null, `it cannot be read (${entry.reason})`);
    return { state: 'missing', path, absence: ABSENCES[entry.kind], onDisk: null };
});
const ABSENCES = {
    missing: 'absent',
    folder: 'folder',
    outside: 'outside',
    other: 'special',
};
/** One file is read once, however many products name it. */
const logoAt = (0,artifact/* artifactByKey */.JY)(({ tree, rasterizer }, path) => {
    const entry = tree.entry(path);
    if (entry.kind === 'file' && entry.bytes > sizes/* MOST_BYTES */.u.logo)
        return { state: 'oversize', path, bytes: entry.bytes };
    const content = tree.read(path, sizes/* MOST_BYTES */.u.logo);
    if (!content)
        return refuse(path, null, 'it cannot be read');
    const file = { bytes: content.length, sha256: (0,sha256/* sha256Of */.B)(content) };
    const { svg, refusal } = (0,load/* loadSvg */.Z)(path, content);
    if (refusal)
        return { state: 'refused', path, file, refusal };
    if (!/\.svg$/i.test(path))
        return refuse(path, file, "its name does not end in '.svg'. Rename it");
    const size = (0,logo_size/* naturalSize */.DC)(svg.document);
    return { state: 'svg', path, file, svg, size, rasterizer: rasterizer && withinBudget(rasterizer) };
});
function refuse(path, file, message) {
    return { state: 'refused', path, file, refusal: { limit: false, message, location: null, related: null } };
}
/**
 * The path as the folders spell it, each part compared without letter case and Unicode form: a path that a Mac or
 * Windows finds may be missing on Linux. Null if there is no such path.
 */
function spellingOnDisk(run, path) {
    let spelt = '';
    for (const part of path.split('/')) {
        const names = namesIn(run, spelt);
        const name = names.exact.has(part) ? part : names.folded.get(fold(part));
        if (name === undefined)
            return null;
        spelt = spelt === '' ? name : `${spelt}/${name}`;
    }
    return spelt;
}
const namesIn = (0,artifact/* artifactByKey */.JY)(({ tree }, folder) => {
    const names = tree.names(folder);
    return { exact: new Set(names), folded: new Map(names.map((name) => [fold(name), name])) };
});
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
/** SVG files of the whole repository, sorted; asked for only when a logo is missing. */
const svgFiles = (0,artifact/* artifact */.dj)((run) => run.tree.glob('**/*.svg'));
/** The logo if it could be read as an SVG. */
function svgLogo(subject) {
    const logo = logoOf(subject);
    return logo.state === 'svg' ? logo : undefined;
}
/** Why what is inside the logo cannot be judged; undefined if it can. */
function unreadReason(subject) {
    const logo = logoOf(subject);
    if (logo.state === 'unnamed')
        return 'no logo is declared';
    if (logo.state === 'missing')
        return 'there is no logo file';
    if (logo.state === 'oversize')
        return 'the logo has more than 1 MB and was not read';
    if (logo.state === 'refused')
        return logo.refusal.limit ? `the logo was not checked: ${logo.refusal.message}` : 'the logo is not a valid SVG';
    return undefined;
}
/** The related place that every finding inside an SVG bears. */
function namedHere(subject) {
    return { message: 'the logo is declared here', location: subject.locate(['logo'], 'value') };
}
/** What the report tells of the logo; null if no file could be read. */
function logoMeasurement(subject) {
    const logo = logoOf(subject);
    if (logo.state !== 'svg' && logo.state !== 'refused')
        return null;
    if (!logo.file)
        return null;
    const size = logo.state === 'svg' ? logo.size : null;
    const ink = (0,known_ink/* knownInk */.u)(subject);
    return {
        path: logo.path,
        ...logo.file,
        ...shownSize(size),
        ratio: size?.ratio ?? null,
        viewBox: size?.viewBox.box ?? null,
        ink: ink?.box ?? null,
        estimated: (ink?.estimated.length ?? 0) > 0 || (size?.estimated ?? false),
    };
}
/** Without sides a browser would make up 150 px of height; the viewBox is what its maker drew on. */
function shownSize(size) {
    const isAlone = size?.source === 'viewBox' && size.sides.width.px === null && size.sides.height.px === null;
    if (isAlone && size.viewBox.kind === 'valid')
        return { width: size.viewBox.box[2], height: size.viewBox.box[3] };
    return { width: size?.width ?? null, height: size?.height ?? null };
}


/***/ }),

/***/ 38669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   Sx: () => (/* binding */ PRESS_RELEASE),
/* harmony export */   Tp: () => (/* binding */ SCAN_KEYS),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   tC: () => (/* binding */ DESCRIPTION)
/* harmony export */ });
/** What several rules rest on. */
const LOGO = { on: ['products[].logo'], files: ['own', 'logo'] };
const DESCRIPTION = { on: ['products[].description'] };
const PRESS_RELEASE = {
    on: ['products[].pressReleases[]'],
    reads: ['submitted', 'approved', 'publish'].map((key) => `products[].pressReleases[].${key}`),
};
const USER_AGENT = { on: ['products[].userAgent'], reads: ['sample', 'products[].name', 'company.name'] };
/** Keys that decide which API calls in the sources count, and what they have to send. */
const SCAN_KEYS = ['scan', 'products[].source', 'products[].userAgent'];
/** API calls in the sources. */
const SOURCES = { reads: SCAN_KEYS, headers: true };


/***/ }),

/***/ 46342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ notationFix),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   qc: () => (/* binding */ canvasFix)
/* harmony export */ });
/* harmony import */ var _logo_canvas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45535);
/* harmony import */ var _logo_root_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93963);


/**
 * A suggestion to write the same canvas in other words. Undefined where the attributes cannot be edited in place, or
 * would give another canvas.
 */
function notationFix(logo, title, changes) {
    const edits = (0,_logo_root_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .rootEdits */ .A)(logo.svg, changes);
    const after = edits && (0,_logo_root_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .edited */ .o)(logo.svg, edits);
    return after && (0,_logo_canvas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCanvas */ .$)(logo.size, after.size) ? suggestion(logo, title, edits) : undefined;
}
/** A suggestion of another canvas, offered only if a drawing before and after shows the same art. */
async function canvasFix(logo, title, changes) {
    const { rasterizer } = logo;
    const edits = (0,_logo_root_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .rootEdits */ .A)(logo.svg, changes);
    const after = edits && (0,_logo_root_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .edited */ .o)(logo.svg, edits);
    if (!rasterizer || !after)
        return undefined;
    const { showsTheSame } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22273));
    const same = await showsTheSame({ document: logo.svg.document, size: logo.size }, after, rasterizer);
    return same ? suggestion(logo, title, edits) : undefined;
}
/** A suggestion to edit a logo; undefined: there is nothing to edit. */
function suggestion({ svg }, title, edits) {
    const [first, ...rest] = edits.map(({ start, end, text }) => ({ location: svg.source.locate(start, end), text }));
    return first && { title, applicability: 'suggest', edits: [first, ...rest] };
}


/***/ }),

/***/ 54483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ productRule),
/* harmony export */   KJ: () => (/* binding */ manifestAndProductRule),
/* harmony export */   WL: () => (/* binding */ manifestRule),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
function manifestRule(rule) {
    return { ...rule, subjects: ['manifest'] };
}
function productRule(rule) {
    return { ...rule, subjects: ['product'] };
}
/** For a rule that judges fields of both, such as names. */
function manifestAndProductRule(rule) {
    return { ...rule, subjects: ['manifest', 'product'] };
}
/** Text of a product's field, or why there is none to judge. */
function textOf(subject, key) {
    return typeof subject.data[key] === 'string' ? subject.scalar([key]) : undefined;
}


/***/ }),

/***/ 97994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SQUARER_MARK)
/* harmony export */ });
/** What to do about artwork that is far from square, whether or not it has a wordmark. */
const SQUARER_MARK = 'Use a squarer mark, without any wordmark.';


/***/ })

};

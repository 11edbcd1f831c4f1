export const id = 7175;
export const ids = [7175];
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
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42565);


/** Each byte as two hexadecimal digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/**
 * Returns the SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. Node's `crypto` takes 7 ms to load.
 * The digits are joined: as a sum of 32 strings, a hash takes ten times the memory.
 */
function sha256Of(content) {
    return Array.from(sha256Bytes(content), (byte) => HEX[byte]).join('');
}
/** The same as 32 bytes. */
function sha256Bytes(content) {
    return (0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(typeof content === 'string' ? (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8ToBytes */ .AI)(content) : content);
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
 * estimated, or if the removed parts were not drawn.
 */
async function drawsTheSame(before, after, rasterizer) {
    const canvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .canvasOf */ .Qd)(before.size);
    if (!canvas || !(0,_canvas_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCanvas */ .$)(before.size, after.size))
        return false;
    if ((0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .undrawableReason */ .C2)(before.document, before.size) !== undefined)
        return false;
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateReasons */ .i)(after.document).length > 0 || (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .undrawnParts */ .M)(before.document).length > 0)
        return false;
    const [was, is] = [
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(before.document, before.size, rasterizer)(canvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(after.document, after.size, rasterizer)(canvas, _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .RASTER */ .YX),
    ];
    return Boolean(was.drawing && is.drawing && samePixels(was.drawing.pixels, is.drawing.pixels));
}
function samePixels(a, b) {
    if (a.length !== b.length)
        return false;
    // A loop takes a tenth of the time of `every`, which calls a function for each of 262,144 values.
    for (let index = 0; index < a.length; index++)
        if (Math.abs(a[index] - b[index]) > SAME_SHADE)
            return false;
    return true;
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
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/** Formats a measure for people: at most three decimals, no exponent where possible. */
function measure(value) {
    if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 0.0005))
        return value.toPrecision(3);
    return String(Number(value.toFixed(3)));
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
/** The same for each text that an owner is asked for. For objects see below: by a text nothing else is held. */
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

/***/ 44348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ logoOf),
/* harmony export */   gn: () => (/* binding */ svgFiles),
/* harmony export */   mQ: () => (/* binding */ namedHere),
/* harmony export */   o2: () => (/* binding */ logoMeasurement),
/* harmony export */   uD: () => (/* binding */ svgLogo),
/* harmony export */   un: () => (/* binding */ unreadReason)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21720);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64424);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _logo_drawing_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45541);
/* harmony import */ var _logo_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55311);
/* harmony import */ var _logo_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50214);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24337);
/* harmony import */ var _known_ink_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97353);








/** The logo that the manifest names for a product. */
const logoOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)((subject) => {
    const value = subject.data.logo;
    if (typeof value !== 'string')
        return { state: 'unnamed' };
    const path = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInside */ .LI)(subject.file.folder, value);
    if (path === null)
        return { state: 'unnamed' };
    if (value.trim() === '')
        return { state: 'missing', path, absence: 'empty', onDisk: null };
    const entry = subject.run.tree.entry(path);
    const onDisk = spellingOnDisk(subject.run, path);
    if (onDisk !== null && onDisk !== path)
        return { state: 'missing', path, absence: 'letter-case', onDisk };
    if (entry.kind === 'file')
        return logoAt(subject, path);
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
/** The logos of a manifest by their paths, dropped with it: a parsed logo is many times as large as its file. */
const logosOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactByObject */ .np)((_run, _file) => new Map());
/** One file is read once, however many products of a manifest name it. */
function logoAt({ run, file }, path) {
    const logos = logosOf(run, file);
    const logo = logos.get(path) ?? readLogo(run, path);
    logos.set(path, logo);
    return logo;
}
function readLogo({ tree, rasterizer }, path) {
    const entry = tree.entry(path);
    if (entry.kind === 'file' && entry.bytes > _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.logo)
        return { state: 'oversize', path, bytes: entry.bytes };
    const content = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.logo);
    if (!content)
        return refuse(path, null, 'it cannot be read');
    const file = { bytes: content.length, sha256: (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(content) };
    const { svg, refusal } = (0,_logo_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSvg */ .Z)(path, content);
    if (refusal)
        return { state: 'refused', path, file, refusal };
    if (!/\.svg$/i.test(path))
        return refuse(path, file, "its name does not end in '.svg'. Rename it");
    const size = (0,_logo_size_js__WEBPACK_IMPORTED_MODULE_4__/* .naturalSize */ .DC)(svg.document);
    return { state: 'svg', path, file, svg, size, rasterizer: rasterizer && (0,_logo_drawing_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .withinBudget */ .x)(rasterizer) };
}
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
        const name = namesIn(run, spelt).has(part) ? part : foldedNamesIn(run, spelt).get(fold(part));
        if (name === undefined)
            return null;
        spelt = spelt === '' ? name : `${spelt}/${name}`;
    }
    return spelt;
}
/** The names in a folder, to look many up. */
const namesIn = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactByKey */ .JY)(({ tree }, folder) => new Set(tree.names(folder)));
/** The same without letter case and Unicode form; needed only for a name that is not there as it is spelled. */
const foldedNamesIn = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactByKey */ .JY)((run, folder) => new Map([...namesIn(run, folder)].map((name) => [fold(name), name])));
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
/** SVG files of the whole repository, sorted; asked for only when a logo is missing. */
const svgFiles = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)((run) => run.tree.glob('**/*.svg'));
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
    const ink = (0,_known_ink_js__WEBPACK_IMPORTED_MODULE_5__/* .knownInk */ .u)(subject);
    return {
        path: logo.path,
        ...logo.file,
        ...shownSize(size),
        ratio: size?.ratio ?? null,
        viewBox: size?.viewBox.box ?? null,
        ink: ink && ink.undrawn.length === 0 ? ink.box : null,
        estimated: (ink?.estimated.length ?? 0) > 0 || (size?.estimated ?? false),
        notDrawn: ink?.undrawn ?? [],
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

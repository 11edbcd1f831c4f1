export const id = 7052;
export const ids = [7052];
export const modules = {

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

/***/ 65269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oneForEachArtwork)
/* harmony export */ });
/* harmony import */ var _core_artwork_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74947);

/**
 * Returns a test for which fixes can be offered together, to be called in order of preference: a file of artwork gets
 * one. Each of its fixes was compared with the picture individually, and two of them together may damage it.
 */
function oneForEachArtwork({ manifests }) {
    const artwork = (0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .artworkOf */ .i)(manifests);
    const free = new Set(artwork);
    return ({ edits }) => {
        if (!(0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .editsArtwork */ .K)(edits, artwork))
            return true;
        const paths = edits.map(({ path }) => path).filter((path) => artwork.has(path));
        const isFree = paths.every((path) => free.has(path));
        for (const path of paths)
            free.delete(path);
        return isFree;
    };
}


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRdjson: () => (/* binding */ renderRdjson)
});

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/offered-fixes.js
var offered_fixes = __webpack_require__(65269);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
;// CONCATENATED MODULE: ./.build/src/render/utf8-columns.js


/** Null if the bytes are not UTF-8. Linear in the file; each column then takes constant time, however long the line is. */
function byteText(path, bytes) {
    const text = (0,core_bytes/* utf8TextOf */.Wg)(bytes);
    if (text === null)
        return null;
    const source = new core_text/* SourceText */.D(path, text);
    const before = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at++)
        before[at + 1] = (before[at] ?? 0) + bytesOfUnit(text.charCodeAt(at));
    const mark = (0,core_bytes/* hasUtf8Mark */.TB)(bytes) ? core_bytes/* UTF8_MARK */.WP.length : 0;
    return {
        source,
        columnOf(position) {
            const start = source.offsetAt({ line: position.line, column: 1 });
            const end = source.offsetAt(position);
            return (before[end] ?? 0) - (before[start] ?? 0) + 1 + (position.line === 1 ? mark : 0);
        },
    };
}
/** A pair of surrogates is four bytes, two for each half. */
function bytesOfUnit(unit) {
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

;// CONCATENATED MODULE: ./.build/src/render/rdjson.js




const SEVERITIES = {
    error: 'ERROR',
    warning: 'WARNING',
    notice: 'INFO',
};
/**
 * UTF-16 units between the edits of one fix that a suggestion repeats. A suggestion is one range, so what is between
 * edits is part of it; without a limit, many such fixes would each repeat the file.
 */
const MOST_BETWEEN = 4096;
/**
 * Returns the report in the Reviewdog Diagnostic Format, most severe first, without waived findings. Columns count bytes
 * of UTF-8; in a file that is not UTF-8, ranges are whole lines. A fix within the file of the finding is a suggestion.
 * Known findings come last, as information.
 *
 * Source: reviewdog/reviewdog `proto/rdf/reviewdog.proto`.
 */
function renderRdjson(report, { home, read }) {
    const texts = cached((path) => {
        const bytes = read(path);
        return bytes && byteText(path, bytes);
    });
    const isFree = (0,offered_fixes/* oneForEachArtwork */.X)(report);
    const crashes = (0,overview/* erroredChecks */.H$)(report).map(({ manifest, rule, product, reason }) => ({
        message: (0,render_escape/* plainText */.wh)(`Rule failed: ${product ?? manifest}: ${reason ?? ''}`),
        location: { path: manifest },
        severity: 'ERROR',
        code: { value: rule },
    }));
    const findings = (0,overview/* bySeverity */.Np)(report).map((finding) => diagnostic(finding, texts, isFree));
    const known = (0,overview/* knownFindings */.Mw)(report).map((finding) => ({
        ...diagnostic({ ...finding, message: `Known ${finding.severity}: ${finding.message}`, fix: null }, texts, isFree),
        severity: SEVERITIES.notice,
    }));
    const result = {
        source: { name: report.tool.name, url: home },
        diagnostics: [...policyDiagnostic(report), ...crashes, ...findings, ...known],
    };
    return `${(0,render_escape/* jsonText */.s$)(JSON.stringify(result, null, 2))}\n`;
}
/** The format has no place for facts about the run. */
function policyDiagnostic(report) {
    const text = (0,overview/* policyText */.MJ)(report);
    const [manifest] = report.manifests;
    if (text === null || !manifest)
        return [];
    return [{ message: (0,render_escape/* plainText */.wh)(text), location: { path: manifest.path }, severity: 'INFO', code: { value: 'policy' } }];
}
function diagnostic(finding, texts, isFree) {
    const { rule, severity, message, help, fix, related } = finding;
    const suggestion = fix && suggestionOf(finding, fix, texts);
    return {
        message: (0,render_escape/* plainText */.wh)(fix ? `${message} Fix: ${fix.title}` : message),
        location: locationOf(finding, texts),
        severity: SEVERITIES[severity],
        code: { value: rule, url: help },
        ...(suggestion && isFree(fix) && { suggestions: [suggestion] }),
        ...(related.length > 0 && {
            related_locations: related.map((place) => ({
                message: (0,render_escape/* plainText */.wh)(place.message),
                location: locationOf(place, texts),
            })),
        }),
    };
}
function locationOf({ path, start, end }, texts) {
    return { path, range: rangeOf(start, end, texts(path)) };
}
/** Without columns, a range is whole lines, and includes that of its end. */
function rangeOf(start, end, text) {
    if (!text)
        return { start: { line: start.line }, end: { line: Math.max(start.line, end.line) } };
    const at = (position) => ({ line: position.line, column: text.columnOf(position) });
    return { start: at(start), end: at(end) };
}
/** Null: the fix is not one range of the file of the finding. */
function suggestionOf({ path }, { edits }, texts) {
    const text = texts(path);
    if (!text || edits.some((edit) => edit.path !== path))
        return null;
    const { source } = text;
    const parts = edits
        .map((edit) => ({ from: source.offsetAt(edit.start), to: source.offsetAt(edit.end), text: edit.text }))
        .sort((a, b) => a.from - b.from || a.to - b.to);
    const [first] = parts;
    if (!first)
        return null;
    let replacement = first.text;
    let end = first.to;
    let between = 0;
    for (const part of parts.slice(1)) {
        between += part.from - end;
        if (part.from < end || between > MOST_BETWEEN)
            return null;
        replacement += source.text.slice(end, part.from) + part.text;
        end = part.to;
    }
    const { start, end: last } = source.locate(first.from, end);
    return { range: rangeOf(start, last, text), text: replacement };
}
function cached(load) {
    const known = new Map();
    return (path) => {
        const found = known.get(path);
        if (found !== undefined)
            return found;
        const loaded = load(path);
        known.set(path, loaded);
        return loaded;
    };
}


/***/ })

};

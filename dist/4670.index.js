export const id = 4670;
export const ids = [4670];
export const modules = {

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/** The encoding that a byte order mark tells; UTF-8 without one. As `TextDecoder` names it. */
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/** The first character of a file, for findings about the file as a whole. */
function startOf(path) {
    return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** Decoded text of one file (without byte order mark) and the way from offsets (UTF-16 units) to places. */
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
    /** Offsets outside the text are clamped to it. */
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
    /** Range from offset `start` to offset `end` (exclusive). */
    locate(start, end) {
        return { path: this.path, start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Inverse of `positionAt`; places outside the text are clamped to it. */
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
    /** One line without its line end; empty for a line that does not exist. */
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

/***/ 702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can read an address.
 *
 * Not `URL.canParse`: once optimised, that of Node 20 misreads strings with Latin-1 letters such as `\u00fc`.
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

/***/ 4483:
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


/***/ })

};

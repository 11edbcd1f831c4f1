export const id = 7859;
export const ids = [7859];
export const modules = {

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Folder of a repository-relative path; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * `relative` resolved against `folder`, both with `/`; the result is normalised. Null if it leaves the repository or is
 * no relative path.
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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Text as a quoted YAML scalar on one line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can hold them
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ artifact)
/* harmony export */ });
/**
 * A costly thing that rules share: computed on first use, once for each owner (a subject, or the facts of the run), and
 * dropped with it.
 */
function artifact(compute) {
    const computed = new WeakMap();
    return (owner) => {
        const known = computed.get(owner);
        if (known)
            return known.value;
        const value = compute(owner);
        computed.set(owner, { value });
        return value;
    };
}


/***/ })

};

export const id = 8380;
export const ids = [8380,7859];
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

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export compareFindings */
/** Most severe first: the order in which findings are counted and capped. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** Total order: path, line, column, rule, message; then all that is left, so that equal runs print equal reports. */
function compareFindings(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        a.location.start.line - b.location.start.line ||
        a.location.start.column - b.location.start.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message) ||
        a.location.end.line - b.location.end.line ||
        a.location.end.column - b.location.end.column ||
        Number(a.waiver !== null) - Number(b.waiver !== null) ||
        compareText(a.severity, b.severity) ||
        compareText(a.manifest, b.manifest) ||
        compareText(a.product ?? '', b.product ?? ''));
}
/** Order by UTF-16 units: the same on every machine, unlike a locale's. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Sorted; findings that differ only in the product or manifest they were found through become one, with all related
 * places. A waived finding never swallows one that is not.
 */
function inOrder(findings) {
    const merged = [];
    for (const finding of [...findings].sort(compareFindings)) {
        const last = merged.at(-1);
        if (last && same(last, finding))
            merged[merged.length - 1] = { ...last, related: union(last.related, finding.related) };
        else
            merged.push(finding);
    }
    return merged;
}
function same(a, b) {
    return (a.rule === b.rule &&
        a.severity === b.severity &&
        a.message === b.message &&
        (a.waiver === null) === (b.waiver === null) &&
        sameLocation(a.location, b.location));
}
function sameLocation(a, b) {
    return (a.path === b.path &&
        a.start.line === b.start.line &&
        a.start.column === b.start.column &&
        a.end.line === b.end.line &&
        a.end.column === b.end.column);
}
function union(a, b) {
    return [...a, ...b.filter((one) => !a.some((other) => sameLocation(one.location, other.location)))];
}


/***/ }),

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

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);

/** Most alternatives that braces may stand for; beyond it they are plain characters. */
const MAX_ALTERNATIVES = 100;
/**
 * A test for paths: `*` and `?` inside a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before a
 * character meant as such. Names that begin with a dot are like others. Each test takes time in proportion to pattern
 * times path at most, whatever a partner writes; matchers built on regular expressions do not.
 *
 * @param folder what the glob starts from; leading `../` lead out of it
 */
function globTest(folder, glob) {
    let base = folder;
    let rest = glob;
    for (let opening = /^\.\.?\/+/.exec(rest); opening; opening = /^\.\.?\/+/.exec(rest)) {
        if (opening[0].startsWith('..'))
            base = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(base);
        rest = rest.slice(opening[0].length);
    }
    const patterns = alternatives(rest).map(segmentsOf);
    const prefix = base === '' ? '' : `${base}/`;
    return (path) => {
        if (!path.startsWith(prefix))
            return false;
        const segments = path.slice(prefix.length).split('/');
        return patterns.some((pattern) => matches(pattern, segments, '**', matchesSegment));
    };
}
/** Expands `{a,b}`; nested braces from the outside in. */
function alternatives(glob) {
    let open = [glob];
    const done = [];
    while (open.length > 0) {
        const next = [];
        for (const one of open) {
            const parts = firstBraces(one);
            if (parts)
                next.push(...parts.options.map((option) => parts.before + option + parts.after));
            else
                done.push(one);
        }
        if (next.length + done.length > MAX_ALTERNATIVES)
            return [glob];
        open = next;
    }
    return done;
}
/** The first pair of braces that holds a comma. */
function firstBraces(glob) {
    const opened = [];
    for (let at = 0; at < glob.length; at++) {
        const character = glob[at];
        const innermost = opened.at(-1);
        if (character === '\\')
            at++;
        else if (character === '{')
            opened.push({ at, commas: [] });
        else if (character === ',')
            innermost?.commas.push(at);
        else if (character === '}' && innermost) {
            opened.pop();
            if (innermost.commas.length === 0)
                continue;
            const edges = [innermost.at, ...innermost.commas, at];
            const options = edges.slice(1).map((end, index) => glob.slice(edges[index] + 1, end));
            return { before: glob.slice(0, innermost.at), options, after: glob.slice(at + 1) };
        }
    }
    return undefined;
}
/** At the end, `**` stands for what is in the folder, not for the folder itself. */
function segmentsOf(glob) {
    const segments = glob.split('/').filter(Boolean).map(segmentOf);
    return segments.at(-1) === '**' ? [...segments, ['*']] : segments;
}
function segmentOf(text) {
    if (text === '**')
        return '**';
    const steps = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        const set = character === '[' ? setAt(text, at) : undefined;
        if (character === '*') {
            if (steps.at(-1) !== '*')
                steps.push('*');
        }
        else if (character === '?')
            steps.push(() => true);
        else if (set) {
            steps.push(set.test);
            at = set.end;
        }
        else {
            const plain = character === '\\' && at + 1 < text.length ? text[++at] : character;
            steps.push((other) => other === plain);
        }
    }
    return steps;
}
/** `[abc]`, `[a-z]`, `[!a]`; undefined if the bracket is never closed. */
function setAt(text, start) {
    const negated = text[start + 1] === '!' || text[start + 1] === '^';
    const from = start + (negated ? 2 : 1);
    const end = text.indexOf(']', from + 1);
    if (end === -1)
        return undefined;
    const ranges = [];
    for (let at = from; at < end; at++) {
        const low = text[at];
        const isRange = text[at + 1] === '-' && at + 2 < end;
        ranges.push([low, isRange ? text[at + 2] : low]);
        if (isRange)
            at += 2;
    }
    return { end, test: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated };
}
function matchesSegment(pattern, segment) {
    return (pattern !== '**' && matches(pattern, segment.split(''), '*', (step, one) => step !== '*' && step(one)));
}
/** Whether the items fit the pattern, `any` standing for any number of them; it only ever goes back to the last `any`. */
function matches(pattern, items, any, fits) {
    let at = 0;
    let step = 0;
    let lastAny = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[step];
        if (wanted === any) {
            lastAny = step++;
            resume = at;
        }
        else if (step < pattern.length && fits(wanted, items[at])) {
            step++;
            at++;
        }
        else if (lastAny !== -1) {
            step = lastAny + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[step] === any && step < pattern.length)
        step++;
    return step === pattern.length;
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

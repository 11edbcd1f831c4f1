export const id = 752;
export const ids = [752];
export const modules = {

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

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** Returns a function that computes a value on its first call and then returns it; for tables that few runs need. */
function lazy(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
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

/***/ 70702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `\u00fc`.
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

/***/ 23181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pressReleaseTexts),
/* harmony export */   b: () => (/* binding */ unreadPressReleases)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88996);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);





/** Endings of files that hold their text as text. */
const TEXT_FILE = /\.(?:adoc|asciidoc|htm|html|markdown|md|rst|text|txt)$/i;
/** The text files that the press releases name, as far as they can be read; `manifest-schema` reports missing ones. */
function pressReleaseTexts(subject) {
    return [...textsOf(subject).values()].filter((text) => text !== null);
}
/** The files that press releases name and whose text could not be read, as the manifest writes them. */
function unreadPressReleases(subject) {
    return [...textsOf(subject)].flatMap(([file, text]) => (text === null ? [file] : []));
}
/** By the file's name as written; null: not a text that could be read. A file named twice is read once. */
const textsOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)((subject) => {
    const files = (subject.data.pressReleases ?? []).flatMap(({ file }) => (file === undefined ? [] : [file]));
    return new Map([...new Set(files)].map((file) => [file, read(subject, file)]));
});
function read({ file: manifest, run }, file) {
    const path = TEXT_FILE.test(file) ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(manifest.folder, file) : null;
    const bytes = path === null ? null : run.tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text);
    const text = bytes && (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8TextOf */ .Wg)(bytes);
    return path === null || text === null ? null : new _core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(path, text);
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

/***/ 60067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/text/dates.js
var dates = __webpack_require__(29746);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var rules_subject = __webpack_require__(54483);
;// CONCATENATED MODULE: ./.build/src/rules/date-invalid.js



/** Text that is no day, or a day that cannot be meant. */
const dateInvalid = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'date-invalid',
        title: 'Date is not valid',
        severities: ['error'],
        requirements: ['R2', 'R4.5'],
        since: '1.0.0',
        group: 'listing',
        restsOn: { on: ['readiness', 'products[].pressReleases[]'] },
        docs: {
            what: [
                'An **error** if a date in `readiness` or `pressReleases` is not written as `YYYY-MM-DD`, does not exist, is before',
                '2016, or is more than five years ahead. `customerApproved` and `demoed` may also be `false`. They may not be',
                '`true`, because the date is what counts.',
                '',
                'Quotes make no difference. No other format is read: `03/02/2026` is March 2 to some readers and February 3 to',
                'others.',
            ].join('\n'),
            why: [
                'The partner program asks for at least 10 days between the submission of a press release and its publication,',
                'and for a solution that a joint customer has approved and that was demonstrated. Both are checked by these dates.',
            ].join('\n'),
            fix: 'Write a four-digit year, a two-digit month and a two-digit day, separated by hyphens.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 02.03.2026',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02',
                },
                { bad: 'readiness:\n  customerApproved: true', good: 'readiness:\n  customerApproved: 2026-08-01' },
            ],
        },
    },
    skip: (subject) => (daysOf(subject).length === 0 ? 'no dates are declared' : undefined),
    *check(subject) {
        for (const { scalar, or } of daysOf(subject)) {
            const parsed = (0,dates/* parseCivilDate */.Di)(scalar.value);
            const reason = parsed.ok ? (0,dates/* implausibility */.y8)(parsed, subject.run.today) : parsed.reason;
            if (reason === null)
                continue;
            const remedy = parsed.ok ? 'Check the year' : `Write the date as YYYY-MM-DD${or}`;
            const message = `${(0,quote/* quote */.hD)(scalar.value)} ${reason}. ${remedy}.`;
            const requirements = [subject.kind === 'manifest' ? 'R2' : 'R4.5'];
            yield { severity: 'error', message, location: scalar.location, requirements };
        }
    },
});
function daysOf(subject) {
    return subject.kind === 'manifest' ? readinessDays(subject) : pressReleaseDays(subject);
}
function readinessDays({ file }) {
    return ['customerApproved', 'demoed'].flatMap((key) => {
        const stated = file.data.readiness?.[key];
        const scalar = typeof stated === 'string' ? file.scalar(['readiness', key]) : undefined;
        return scalar ? [{ scalar, or: ', or false without quotes if it has not happened' }] : [];
    });
}
function pressReleaseDays(subject) {
    return (subject.data.pressReleases ?? []).flatMap((release, index) => ['submitted', 'approved', 'publish'].flatMap((key) => {
        const path = ['pressReleases', index, key];
        const scalar = release[key] === undefined ? undefined : subject.scalar(path);
        return scalar ? [{ scalar, or: '' }] : [];
    }));
}

// EXTERNAL MODULE: ./.build/src/manifest/manifest.js
var manifest = __webpack_require__(89096);
// EXTERNAL MODULE: ./.build/src/manifest/piece.js
var piece = __webpack_require__(94627);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(18207);
// EXTERNAL MODULE: ./.build/src/text/span.js
var span = __webpack_require__(22363);
// EXTERNAL MODULE: ./.build/src/text/words.js + 1 modules
var words = __webpack_require__(38371);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/description.js


/** The words of a product's description; null if it has none that can be read. */
const descriptionOf = (0,artifact/* artifact */.dj)((subject) => {
    const { description } = subject.data;
    return description === undefined ? null : (0,words/* countWords */.r)(description);
});
function descriptionMeasurement(subject) {
    const count = descriptionOf(subject);
    const text = subject.data.description;
    if (!count || text === undefined)
        return null;
    return { text, words: count.words.length, counted: count.words.map((word) => word.text) };
}
/** Why the words of a product cannot be judged; undefined: they can. */
function noDescription(subject) {
    return descriptionOf(subject) ? undefined : 'there is no description to check';
}

// EXTERNAL MODULE: ./.build/src/rules/basis.js
var basis = __webpack_require__(38669);
// EXTERNAL MODULE: ./.build/src/rules/edits/scalar.js
var edits_scalar = __webpack_require__(14205);
;// CONCATENATED MODULE: ./.build/src/rules/description-not-plain-text.js









const SEVERITIES = {
    'outer-blanks': 'warning',
    placeholder: 'error',
    fictional: 'error',
    tag: 'error',
    invisible: 'error',
    markdown: 'warning',
    address: 'warning',
    emoji: 'warning',
    'line-break': 'notice',
    script: 'notice',
};
/** Titles of what is plain text. */
const TITLES = {
    placeholder: 'Description has a placeholder',
    fictional: 'Description has a fictional name',
};
/** A description with more in it than words. */
const descriptionNotPlainText = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'description-not-plain-text',
        title: 'Description is not plain text',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.3'],
        since: '1.0.0',
        group: 'listing',
        restsOn: { ...basis/* DESCRIPTION */.tC, reads: ['sample'] },
        docs: {
            what: [
                '* **Error**: tags or entities; invisible or bidirectional characters; a placeholder such as `Lorem ipsum`, `TBD`',
                '  or `{CompanyName}`; the fictional names Contoso and Fabrikam or a domain reserved for examples, unless the',
                '  listing has `sample: true`.',
                '* **Warning**: Markdown; a URL or an email address; an emoji; leading or trailing spaces.',
                '* **Notice**: a line break that a literal block keeps; letters of a script other than Latin, such as Cyrillic.',
                '  Japanese text is not reported.',
            ].join('\n'),
            why: [
                'The partner program asks for a product description of 15 words. The listing shows it as plain text in one',
                'paragraph, so markup is shown as it is written and URLs are not links.',
            ].join('\n'),
            fix: 'Use words only. To avoid a line break, write the text on one line or after `>-`. The suggested fix removes what can be removed.',
            examples: [
                {
                    bad: '    description: Adds **network context** to every Microsoft Defender for Endpoint alert &amp; incident for faster triage',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert & incident for faster triage',
                },
                {
                    bad: '    description: |\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
                    good: '    description: >-\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
                    note: 'A literal block (`|`) keeps the line break, a folded block (`>-`) turns it into a space.',
                },
            ],
        },
    },
    measures: { description: descriptionMeasurement },
    skip: noDescription,
    *check(subject) {
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'description');
        if (!scalar)
            return;
        const options = { sample: (0,manifest/* isSample */.R)(subject.file) };
        const faults = (0,plain_text/* plainTextFaults */.XD)(scalar.value, options);
        const fix = faults.some((fault) => (0,plain_text/* isRemovableFromText */.rJ)(fault.kind)) ? plainFix(scalar, options) : undefined;
        for (const fault of faults) {
            const location = (0,piece/* placeIn */.V)(scalar, fault);
            yield {
                severity: SEVERITIES[fault.kind],
                ...(fault.kind in TITLES && { title: TITLES[fault.kind] }),
                message: messageOf(fault),
                location,
                ...(fix && (0,plain_text/* isRemovableFromText */.rJ)(fault.kind) && { fix }),
            };
        }
    },
});
/** One fix for all that can be taken out, so that its findings never offer two that exclude each other. */
function plainFix(scalar, options) {
    const plain = (0,plain_text/* plainForm */.NG)(scalar.value, options);
    if (plain === null)
        return undefined;
    const edits = [(0,edits_scalar/* rewriting */.k)(scalar, plain)];
    return plain === (0,span/* trimmed */.dE)(scalar.value)
        ? { title: 'remove leading and trailing spaces', applicability: 'safe', edits }
        : { title: 'remove what is not plain text', applicability: 'suggest', edits };
}
function messageOf(fault) {
    if (fault.kind === 'outer-blanks')
        return 'The description has leading or trailing spaces. Remove them.';
    if (fault.kind === 'fictional')
        return `The description contains the fictional name ${(0,quote/* quote */.hD)(fault.text)}. Use your own name, or set 'sample: true' for a sample listing.`;
    return `The description contains ${described(fault)}. ${advice(fault)}`;
}
function advice({ kind }) {
    if (kind === 'placeholder')
        return 'Describe the product in up to 15 words.';
    if (kind === 'line-break')
        return "Write the text on one line, or after '>-'.";
    if (kind === 'script')
        return 'Make sure that this is intended.';
    return 'Remove it, because the listing shows plain text.';
}
function described(fault) {
    const shown = (0,quote/* quote */.hD)(fault.text);
    switch (fault.kind) {
        case 'outer-blanks':
            return 'leading or trailing spaces';
        case 'fictional':
            return `the fictional name ${shown}`;
        case 'placeholder':
            return `the placeholder ${shown}`;
        case 'tag':
            return `the markup ${shown}`;
        case 'invisible':
            return `the invisible character ${(0,quote/* codePoint */.yb)(fault.text)}`;
        case 'markdown':
            return `the Markdown ${shown}`;
        case 'address':
            return `the ${/^[^:/\s]+@/.test(fault.text) ? 'email address' : 'URL'} ${shown}`;
        case 'emoji':
            return `the emoji ${shown}`;
        case 'line-break':
            return 'a line break';
        case 'script':
            return `the letters ${shown}, which are not Latin`;
    }
}

// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
;// CONCATENATED MODULE: ./.build/src/rules/description-too-long.js





/** More words than the listing asks for. */
const descriptionTooLong = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'description-too-long',
        title: 'Description is too long',
        titles: { notice: 'Description may be too long' },
        severities: ['error', 'notice'],
        requirements: ['R4.3'],
        since: '1.0.0',
        order: 10,
        group: 'listing',
        restsOn: basis/* DESCRIPTION */.tC,
        docs: {
            what: [
                'An **error** if the description has more than 15 words. The sixteenth word is underlined.',
                '',
                'Words are counted as a word processor counts them. `end-to-end`, `24/7` and `v2.1.0` are one word each. White',
                'space, en and em dashes and double hyphens separate words. A piece counts if it has a letter or a digit, or is',
                'a single `&` or `+`. Chinese, Japanese, Thai, Lao, Khmer and Burmese text is segmented by dictionary.',
                '',
                'A **notice** if there are at most 15 words by these rules, but more if the text is split at white space alone or',
                'at the word boundaries of Unicode (UAX #29, which splits hyphenated words). A person who counts by hand may get',
                'another number.',
            ].join('\n'),
            why: [
                'The partner program asks for a product description of 15 words. It does not say *exactly* or *at most*. Most',
                'listed descriptions have exactly 15 words, so 15 is read as the limit.',
            ].join('\n'),
            fix: 'Remove the underlined word and everything after it, or use fewer words. The report lists the words as they were counted.',
            examples: [
                {
                    bad: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms and calmer nights',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms',
                    note: 'The first text has 18 words, the second has 15.',
                },
            ],
        },
    },
    measures: { description: descriptionMeasurement },
    skip: noDescription,
    *check(subject) {
        const count = descriptionOf(subject);
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'description');
        if (!count || !scalar)
            return;
        const over = count.words[requirements/* MOST_DESCRIPTION_WORDS */.zz];
        if (over) {
            yield {
                severity: 'error',
                message: `The description has ${count.words.length} words, but the limit is ${requirements/* MOST_DESCRIPTION_WORDS */.zz}. Shorten it: word ${requirements/* MOST_DESCRIPTION_WORDS */.zz + 1} is ${(0,quote/* quote */.hD)(over.text)}.`,
                location: scalar.locate(over.start, over.end),
            };
        }
        else if (otherCounts(count).length > 0)
            yield ambiguous(subject, count);
    },
});
function otherCounts(count) {
    const { blankSeparated, uax29 } = count;
    return [
        ...(blankSeparated > requirements/* MOST_DESCRIPTION_WORDS */.zz ? [`${blankSeparated} if symbols between spaces count`] : []),
        ...(uax29 > requirements/* MOST_DESCRIPTION_WORDS */.zz ? [`${uax29} if each part of a hyphenated word counts`] : []),
    ];
}
function ambiguous(subject, count) {
    const others = otherCounts(count).join(' or ');
    const words = count.words.length;
    return {
        severity: 'notice',
        message: `The description has ${words} ${words === 1 ? 'word' : 'words'}, or ${others}. Rephrase it to be safe.`,
        location: subject.locate(['description'], 'value'),
    };
}

;// CONCATENATED MODULE: ./.build/src/rules/description-too-short.js




/** All but one of the listed descriptions have as many. */
const FEWEST_WORDS = 10;
/** Fewer words than a listing needs. */
const descriptionTooShort = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'description-too-short',
        title: 'Description is too short',
        severities: ['error', 'warning'],
        requirements: ['R4.3'],
        since: '1.0.0',
        order: 20,
        group: 'listing',
        restsOn: basis/* DESCRIPTION */.tC,
        docs: {
            what: [
                'An **error** if the description has no words. A **warning** if it has 1 to 9 words.',
                'See `description-too-long` for how words are counted.',
            ].join('\n'),
            why: [
                'The partner program asks for a product description of 15 words. Of nearly a hundred listed descriptions, only',
                'one has fewer than 10. Fewer words rarely show a customer what the integration does.',
            ].join('\n'),
            fix: 'Say what the product adds to Microsoft Defender for Endpoint, in up to 15 words.',
            examples: [
                {
                    bad: '    description: Network context for alerts',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
                },
            ],
        },
    },
    measures: { description: descriptionMeasurement },
    skip: noDescription,
    *check(subject) {
        const words = descriptionOf(subject)?.words.length ?? requirements/* MOST_DESCRIPTION_WORDS */.zz;
        if (words >= FEWEST_WORDS)
            return;
        const location = subject.locate(['description'], 'value');
        if (words === 0) {
            const message = `The description has no words. Describe what the product adds in up to ${requirements/* MOST_DESCRIPTION_WORDS */.zz} words.`;
            yield { severity: 'error', message, location };
        }
        else {
            const counted = words === 1 ? '1 word' : `${words} words`;
            const message = `The description has only ${counted}. Describe what the product adds in up to ${requirements/* MOST_DESCRIPTION_WORDS */.zz} words.`;
            yield { severity: 'warning', message, location };
        }
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/entra-application-unnamed.js

/** A multi-tenant application whose name is not given. */
const entraApplicationUnnamed = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'entra-application-unnamed',
        title: 'Multi-tenant Entra application has no name',
        severities: ['error'],
        requirements: ['R5'],
        since: '1.0.0',
        group: 'listing',
        restsOn: { on: ['products[].entraApplication'], reads: ['products[].entraApplication.name'] },
        docs: {
            what: 'An **error** if `entraApplication` has `multiTenant: true` and no `name`.',
            why: [
                'The partner program asks for the application name if the integration uses the multi-tenant approach of',
                'Microsoft Entra ID. Customers see that name when they give consent, and Microsoft must know it.',
            ].join('\n'),
            fix: 'Add `name` as it is in the app registration. If each customer registers their own application, set `multiTenant: false`.',
            examples: [
                {
                    bad: '    entraApplication:\n      multiTenant: true',
                    good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
                },
            ],
        },
    },
    measures: { entraApplication: applicationMeasurement },
    skip: (subject) => (subject.data.entraApplication === undefined ? 'no Entra application is declared' : undefined),
    *check(subject) {
        const named = subject.scalar(['entraApplication', 'name']) !== undefined;
        if (subject.data.entraApplication?.multiTenant !== true || named)
            return;
        yield {
            severity: 'error',
            message: "The multi-tenant application has no name. Add it from the app registration ('name'), or declare that each customer registers their own application ('multiTenant: false').",
            location: subject.locate(['entraApplication', 'multiTenant'], 'value'),
        };
    },
});
function applicationMeasurement({ data }) {
    const application = data.entraApplication;
    return application ? { multiTenant: application.multiTenant ?? null, name: application.name ?? null } : null;
}

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/link/address.js + 2 modules
var link_address = __webpack_require__(21660);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/landing-page.js




/** The landing page of a product; null if it has none that can be read. */
const landingPageOf = (0,artifact/* artifact */.dj)((subject) => {
    const scalar = (0,rules_subject/* textOf */.b6)(subject, 'landingPage');
    return scalar ? { scalar, fault: (0,link_address/* judgeAddress */.K)(scalar.value, { sample: (0,manifest/* isSample */.R)(subject.file) }) } : null;
});
function landingPageMeasurement(subject) {
    const page = landingPageOf(subject);
    return page && { value: page.scalar.value, host: (0,link_address/* hostOf */.w)(page.scalar.value) };
}
/** The page behind a sound address, opened once; null in an offline run or if there is none. */
const visitedPageOf = (0,artifact/* artifact */.dj)(async (subject) => {
    const { pages } = subject.run;
    const page = landingPageOf(subject);
    if (!pages || !page || page.fault)
        return null;
    const visit = await pages.visit(page.scalar.value);
    if (visit.outcome !== 'good')
        return { visit, content: null };
    const { contentOf } = await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 70066));
    return { visit, content: contentOf(visit.answer) };
});
/** Why the page is not opened; undefined: it is. */
function notVisited(subject) {
    if (subject.run.pages)
        return noSoundLandingPage(subject);
    return { reason: 'the landing page was not opened (--online)', asked: false };
}
/** Why nothing can be said of the page behind the address; undefined: it can. */
function noSoundLandingPage(subject) {
    return landingPageOf(subject)?.fault ? 'the URL cannot be used (see landing-page-invalid)' : noLandingPage(subject);
}
/** Why the address cannot be judged; undefined: it can. */
function noLandingPage(subject) {
    return landingPageOf(subject) ? undefined : 'there is no landing page to check';
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-doubtful.js




/** An address that can be opened, but hardly shows what a customer needs. */
const landingPageDoubtful = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-doubtful',
        title: 'Landing page may be unsuitable',
        severities: ['warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        order: 20,
        group: 'listing',
        restsOn: { on: ['products[].landingPage'], reads: ['company', 'products[].name'] },
        docs: {
            what: [
                'Checks a valid `landingPage` without opening it.',
                '',
                '* **Warning**: the home page of a site (a subdomain such as `defender.contoso.com` is allowed); tracking',
                '  parameters such as `utm_source`; a link shortener (`aka.ms` and `go.microsoft.com/fwlink` are allowed); a shared',
                '  file; a temporary preview, tunnel or workspace; a dynamic DNS name; a port other than 443; a page that requires',
                '  a sign-in; a download; more than 255 characters; a secret or signature in a parameter; look-alike letters in the',
                "  host; a host that is not the partner's own. The host is compared with `company.website`. Without it, only pages",
                "  of Microsoft are reported. Marketplaces, and hosts that contain the company's name, are fine.",
                '* **Warning** also: a link to a file in the checked repository that does not exist.',
                '* **Notice**: an internationalized host; a host that looks like a test system; a page of a source repository; a',
                '  PDF.',
            ].join('\n'),
            why: [
                'The partner program asks for a link to a page where the customer completes the integration, or to a post with',
                'enough information to do so. The listing keeps the link for years, and people who follow it have no account and',
                'no context.',
            ].join('\n'),
            fix: [
                'Link to the page about the integration by its permanent URL. A suggested fix removes tracking parameters. Waive',
                'the finding if the link is right as it is.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landingPage: https://contoso.com/en-us/',
                    good: '    landingPage: https://contoso.com/en-us/connect-defender',
                },
                {
                    bad: '    landingPage: https://contoso.com/connect-defender?utm_source=listing&lang=en',
                    good: '    landingPage: https://contoso.com/connect-defender?lang=en',
                },
                {
                    bad: '    landingPage: https://bit.ly/3abcdef',
                    good: '    landingPage: https://go.microsoft.com/fwlink/?linkid=2091001',
                },
            ],
        },
    },
    measures: { landingPage: landingPageMeasurement },
    skip: noSoundLandingPage,
    async *check(subject) {
        const page = landingPageOf(subject);
        if (!page)
            return;
        const { scalar } = page;
        const { doubtsAbout } = await Promise.all(/* import() */[__webpack_require__.e(574), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 72561));
        for (const { severity, start, end, problem, cleaned } of doubtsAbout(scalar.value, partnerOf(subject)))
            yield {
                severity,
                message: `The landing page ${problem}. Use the permanent, public URL of the page where customers complete the integration or read how to do it.`,
                location: scalar.locate(start, end),
                ...(cleaned !== null && {
                    fix: {
                        title: 'remove the tracking parameters',
                        applicability: 'suggest',
                        edits: [(0,edits_scalar/* rewriting */.k)(scalar, cleaned)],
                    },
                }),
            };
    },
});
function partnerOf({ file, run }) {
    const { company } = file.data;
    return {
        company: company?.name,
        website: company?.website,
        repository: run.repository,
        has: (path) => {
            const inside = (0,core_path/* resolveInside */.LI)('', path);
            return inside !== null && ['file', 'folder'].includes(run.tree.entry(inside).kind);
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-invalid.js





/** An address that customers cannot open, or that is no address. */
const landingPageInvalid = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-invalid',
        title: 'Landing page URL cannot be used',
        severities: ['error'],
        requirements: ['R4.4'],
        since: '1.0.0',
        order: 10,
        group: 'listing',
        restsOn: { on: ['products[].landingPage'], reads: ['sample'] },
        docs: {
            what: [
                'An **error** for the first of these faults in `landingPage`. Nothing is opened to find it.',
                '',
                '1. **The text**: empty; not absolute; a scheme other than `https://`; white space; a backslash; an invisible',
                '   character; a user name or password; quotes, brackets or Markdown around it; two URLs; a placeholder such',
                '   as `{page}` or `%s`; characters that must be percent-encoded.',
                '2. **The host, label by label**: an empty label; a label of more than 63 characters; more than 253 characters in',
                '   all; characters other than letters, digits and hyphens; a hyphen at the start or end of a label; a single label;',
                '   Latin letters mixed with Cyrillic, Greek or other look-alikes. Names in other scripts are fine.',
                '3. **The host as a browser reads it**: an IP address in any notation, such as `0x7f.1`; a reserved or private',
                '   name, such as `example.com`, `localhost` and all names under `.test`, `.local`, `.internal` or `home.arpa`; a',
                '   placeholder such as `your-company.com`.',
                '4. **A fictional name**: Contoso or Fabrikam, in the host or after it. A listing with `sample: true` may use',
                '   fictional names and hosts that are reserved for examples.',
            ].join('\n'),
            why: [
                'The partner program asks for a link to a page on which the customer completes the integration. Browsers repair',
                'an invalid URL, each in its own way. A portal, a proxy or an email program may not.',
            ].join('\n'),
            fix: [
                'Open the page in a browser, copy the URL and compare. A safe fix removes leading and trailing spaces. If the only',
                'fault is http, a suggested fix changes it to https.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landingPage: http://contoso.com/guides/connect-defender',
                    good: '    landingPage: https://contoso.com/guides/connect-defender',
                },
                {
                    bad: '    landingPage: https://www.contoso.com/defender\nsample: false',
                    good: '    landingPage: https://www.litware.com/defender\nsample: false',
                    note: 'Contoso is a fictional company. Only a listing with `sample: true` may link to it.',
                },
                {
                    bad: '    landingPage: https://docs.contoso.internal/defender',
                    good: '    landingPage: https://docs.contoso.com/defender',
                },
            ],
        },
    },
    measures: { landingPage: landingPageMeasurement },
    skip: noLandingPage,
    *check(subject) {
        const page = landingPageOf(subject);
        if (!page?.fault)
            return;
        const { scalar, fault } = page;
        yield {
            severity: 'error',
            message: `${shownUrl(fault.shown)} ${fault.problem}. ${fault.advice ?? 'Use the https URL of a public page.'}`,
            location: (0,piece/* placeIn */.V)(scalar, fault),
            ...(fault.fix && { fix: fixOf(scalar, fault.fix) }),
        };
    },
});
/** Names the URL as the subject of a sentence. */
function shownUrl(url) {
    return url.trim() === '' ? 'The URL' : `The URL ${(0,quote/* quote */.hD)(url)}`;
}
function fixOf(scalar, { title, applicability, text }) {
    return { title, applicability, edits: [(0,edits_scalar/* rewriting */.k)(scalar, text)] };
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-off-topic.js


/** A landing page that does not speak of the product it should connect to. */
const landingPageOffTopic = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-off-topic',
        title: 'Landing page may be off topic or hidden',
        severities: ['warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        order: 40,
        group: 'listing',
        restsOn: { on: ['products[].landingPage'], reads: ['company.name', 'products[].name'] },
        onPage: false,
        docs: {
            what: [
                'Only with `--online`, for a page that opens and is HTML or plain text.',
                '',
                '* **Warning**: neither the title nor the text mentions "Defender for Endpoint" or "MDE".',
                '* **Notice**: neither is mentioned, but the page has fewer than 400 characters (a script may build it) or is longer',
                '  than the 512 KiB that are read; the page asks search engines not to list it (`noindex`).',
            ].join('\n'),
            why: [
                'The partner program asks for a page where the customer completes the integration, or a post with enough',
                'information to do so. A page that never mentions Defender for Endpoint is unlikely to be that page.',
            ].join('\n'),
            fix: [
                'Link to the page about the integration, or mention Microsoft Defender for Endpoint on it. If a script builds the',
                'page, check it in a browser.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landingPage: https://contoso.com/products',
                    good: '    landingPage: https://contoso.com/guides/connect-defender',
                    options: {
                        pages: {
                            'https://contoso.com/products': {
                                status: 200,
                                body: `<title>Products</title><p>${'Firewalls, sensors and consoles for everyone. '.repeat(12)}</p>`,
                            },
                            'https://contoso.com/guides/connect-defender': {
                                status: 200,
                                body: '<title>Connect</title><h1>Connect Microsoft Defender for Endpoint</h1>',
                            },
                        },
                    },
                },
            ],
        },
    },
    measures: { landingPage: landingPageMeasurement },
    async skip(subject) {
        const reason = notVisited(subject);
        if (reason !== undefined)
            return reason;
        const visited = await visitedPageOf(subject);
        if (visited?.visit.outcome !== 'good')
            return 'the page did not open (see landing-page-unreachable)';
        return visited.content ? undefined : 'the page is neither HTML nor plain text';
    },
    async *check(subject) {
        const location = placeOf(subject);
        const content = (await visitedPageOf(subject))?.content;
        if (!content || !location)
            return;
        const { FEWEST_CHARACTERS, mentionsDefender } = await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 70066));
        if (content.isHidden)
            yield {
                severity: 'notice',
                message: 'The landing page asks search engines not to list it (noindex), so customers cannot find it. Remove noindex.',
                location,
            };
        if (mentionsDefender(content))
            return;
        const name = 'Defender for Endpoint';
        if (content.characters < FEWEST_CHARACTERS) {
            const { characters } = content;
            const message = `The landing page does not mention ${name}, but has too little text to be sure (${characters} ${characters === 1 ? 'character' : 'characters'}). If a script builds it, check it in a browser.`;
            yield { severity: 'notice', message, location };
        }
        else if (content.isCut) {
            yield {
                severity: 'notice',
                message: `The first 512 KiB of the landing page do not mention ${name}, and the rest was not read. Check it in a browser.`,
                location,
            };
        }
        else {
            yield {
                severity: 'warning',
                message: `The landing page does not mention ${name}. Link to the page about the integration.`,
                location,
            };
        }
    },
});
function placeOf(subject) {
    const page = landingPageOf(subject);
    return page?.scalar.locate(0, page.scalar.value.length);
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-unreachable.js





/** A landing page that does not open, or opens somewhere else. */
const landingPageUnreachable = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-unreachable',
        title: 'Landing page is unreachable or has moved',
        titles: { error: 'Landing page is unreachable', notice: 'Landing page has moved' },
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        order: 30,
        group: 'listing',
        restsOn: { on: ['products[].landingPage'] },
        onPage: false,
        docs: {
            what: [
                'Only with `--online`: opens `landingPage` once, as a reader without an account would.',
                '',
                '* **Error**: status 404 or 410; an unknown host; a certificate that is expired, for another name, self-signed or',
                '  otherwise not valid; a redirect to http or to a URL that no customer can open.',
                '* **Warning**: the page could not be checked (401, 403, 406, 429, 451, 999, 5xx, no answer in time, more than 5',
                '  redirects, an IP address that is not public); a redirect to the home page or a title such as "Not found", which',
                '  some sites send for pages that no longer exist.',
                '* **Notice**: the page has moved permanently; a redirect to another site. Links through `aka.ms` and',
                '  `go.microsoft.com/fwlink` are meant to redirect.',
                '',
                'At most 512 KiB are read, within 10 s to connect and 15 s in all, with 2 retries after 429, 5xx and a reset. No',
                "cookie, token or proxy credential is sent. `robots.txt` is not read: one page is opened, at its owner's request.",
            ].join('\n'),
            why: [
                'The partner program asks for a link to a page where the customer completes the integration. Many sites refuse',
                'programs, so a page that cannot be checked is reported as neither broken nor good.',
            ].join('\n'),
            fix: 'Use the current URL of the page. If the page could not be checked, open it in a private browser window.',
            examples: [
                {
                    bad: '    landingPage: https://contoso.com/guides/old',
                    good: '    landingPage: https://contoso.com/guides/connect-defender',
                    options: {
                        pages: {
                            'https://contoso.com/guides/old': { status: 404 },
                            'https://contoso.com/guides/connect-defender': { status: 200, body: '<title>Connect</title>' },
                        },
                    },
                },
                {
                    bad: '    landingPage: https://contoso.com/connect',
                    good: '    landingPage: https://contoso.com/guides/connect-defender',
                    options: {
                        pages: {
                            'https://contoso.com/connect': {
                                status: 301,
                                headers: { location: 'https://contoso.com/guides/connect-defender' },
                            },
                            'https://contoso.com/guides/connect-defender': { status: 200, body: '<title>Connect</title>' },
                        },
                    },
                },
            ],
        },
    },
    measures: { landingPage: landingPageMeasurement },
    skip: notVisited,
    async *check(subject) {
        const visited = await visitedPageOf(subject);
        const page = landingPageOf(subject);
        if (!visited || !page)
            return;
        const [{ movementOf }, { saysNotFound }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(574), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 89475)),
            __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 70066)),
        ]);
        const { visit, content } = visited;
        const { scalar } = page;
        const location = scalar.locate(0, scalar.value.length);
        const moved = movementOf(visit);
        if (visit.outcome === 'bad')
            yield { severity: 'error', message: broken(visit, visit.reason), location };
        else if (visit.outcome === 'unknown')
            yield { severity: 'warning', message: unchecked(visit, visit.reason), location };
        else if (content && saysNotFound(content.title)) {
            const message = `The landing page on ${hostOf(visit)} has the title ${(0,quote/* quote */.hD)(content.title)}. Link to a page that exists.`;
            yield { severity: 'warning', message, location };
        }
        else if (moved)
            yield { ...movementDraft(scalar, visit, moved), location };
    },
});
function hostOf({ url, redirects }) {
    return (0,quote/* quote */.hD)((redirects[0]?.from ?? url).hostname);
}
/** Names the host at the end of the redirects, if it is another. */
function through({ url, redirects }) {
    return redirects.length > 0 ? ` (redirected to ${(0,quote/* quote */.hD)(url.href)})` : '';
}
function broken(visit, reason) {
    const target = reason.startsWith('redirects to ') ? '' : through(visit);
    return `The landing page does not open: ${hostOf(visit)} ${reason}${target}. Link to a page that opens.`;
}
function unchecked(visit, reason) {
    return `The landing page could not be checked: ${hostOf(visit)} ${reason}${through(visit)}. Open it in a private browser window.`;
}
function movementDraft(scalar, visit, { kind, to }) {
    const shown = (0,quote/* quote */.hD)(to.href);
    const host = hostOf(visit);
    if (kind === 'start-page') {
        const message = `${host} redirects to its home page ${shown}, so the landing page may no longer exist. Link to a page that exists.`;
        return { severity: 'warning', message };
    }
    const fix = fixTo(scalar, to.href);
    const message = kind === 'permanent'
        ? `The landing page has moved permanently to ${shown}. Use the new URL.`
        : `${host} redirects to another site, ${shown}. Use that URL if it is permanent.`;
    return { severity: 'notice', message, ...(fix && { fix }) };
}
function fixTo(scalar, address) {
    if ((0,link_address/* judgeAddress */.K)(address, { sample: true }) !== null)
        return undefined;
    return { title: `use ${(0,quote/* quote */.hD)(address)}`, applicability: 'suggest', edits: [(0,edits_scalar/* rewriting */.k)(scalar, address)] };
}

// EXTERNAL MODULE: ./.build/src/text/find-former-names.js + 1 modules
var find_former_names = __webpack_require__(73893);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/press-release-texts.js
var press_release_texts = __webpack_require__(23181);
;// CONCATENATED MODULE: ./.build/src/rules/legacy-product-name.js




/** A name that Microsoft has given up. */
const legacyProductName = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'legacy-product-name',
        title: 'Microsoft product has a former name',
        severities: ['warning'],
        requirements: ['R4.2', 'R4.3', 'R4.5'],
        since: '1.0.0',
        group: 'listing',
        restsOn: {
            on: ['products[].name', 'products[].description', 'products[].entraApplication.name'],
            reads: ['products[].pressReleases[].file'],
        },
        docs: {
            what: [
                'A **warning** for a former name of a Microsoft product, such as `Microsoft Defender ATP`, `Azure AD`,',
                '`Azure Sentinel` or `Microsoft 365 Defender`. It is searched for in the names of the product and its Entra',
                'application, in the description, and in the title and the text file of a press release.',
                '',
                'Not reported: a former name after "formerly", "previously" or "was", or in parentheses; names in code and URLs;',
                'names that never changed, such as Azure AD B2C, Azure AD Graph, MSAL or Windows Server Active Directory.',
            ].join('\n'),
            why: [
                'The partner program asks for names, descriptions and press releases that customers see in the portal, next',
                'to the current names. A former name makes an integration look abandoned.',
            ].join('\n'),
            fix: 'Use the current name. The suggested fix replaces only the name, so read the sentence again afterward.',
            examples: [
                {
                    bad: '    description: Adds network context to every Microsoft Defender ATP alert for faster triage',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
                },
            ],
        },
    },
    skip: (subject) => (textsOf(subject).length === 0 ? 'there is no text to check' : undefined),
    *check(subject) {
        for (const { requirement, text, locate } of textsOf(subject)) {
            for (const uses of grouped((0,find_former_names/* findFormerNames */.z)(text))) {
                const [first] = uses;
                const { current } = first;
                const edit = (use) => ({ location: locate(use.start, use.end), text: current });
                const [one, ...more] = uses;
                yield {
                    severity: 'warning',
                    message: `${(0,quote/* quote */.hD)(first.text)} is a former name${more.length > 0 ? ` (used ${uses.length} times)` : ''}. Use the current name '${current}'.`,
                    location: locate(first.start, first.end),
                    requirements: [requirement],
                    fix: { title: `use '${current}'`, applicability: 'suggest', edits: [edit(one), ...more.map(edit)] },
                };
            }
        }
    },
});
function textsOf(subject) {
    const { name, description, entraApplication, pressReleases = [] } = subject.data;
    const field = (requirement, value, path) => {
        const scalar = value === undefined ? undefined : subject.scalar(path);
        return scalar ? [{ requirement, text: scalar.value, locate: (start, end) => scalar.locate(start, end) }] : [];
    };
    return [
        ...field('R4.2', name, ['name']),
        ...field('R4.2', entraApplication?.name, ['entraApplication', 'name']),
        ...field('R4.3', description, ['description']),
        ...pressReleases.flatMap(({ title }, index) => field('R4.5', title, ['pressReleases', index, 'title'])),
        ...(0,press_release_texts/* pressReleaseTexts */.P)(subject).map((source) => ({
            requirement: 'R4.5',
            text: source.text,
            locate: (start, end) => source.locate(start, end),
        })),
    ];
}
/** Uses of the same words together: one finding for each former name of a text. */
function grouped(uses) {
    const groups = new Map();
    for (const use of uses) {
        const group = groups.get(use.text);
        if (group)
            group.push(use);
        else
            groups.set(use.text, [use]);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./.build/src/text/brand-uses.js + 1 modules
var brand_uses = __webpack_require__(86457);
;// CONCATENATED MODULE: ./.build/src/rules/name-microsoft-brand.js




/** A product name that uses a Microsoft brand as if it were the partner's own. */
const nameMicrosoftBrand = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'name-microsoft-brand',
        title: 'Product name misuses a Microsoft brand',
        severities: ['error', 'warning'],
        requirements: ['R4.2'],
        since: '1.0.0',
        order: 20,
        group: 'listing',
        restsOn: { on: ['products[].name'], reads: ['company.name'] },
        docs: {
            what: [
                '* **Error**: the name begins with a Microsoft brand, and the company is not Microsoft.',
                '* **Warning**: a brand appears later in the name without `for` or `with` before it; a brand is abbreviated (`MDE`,',
                '  `M365`).',
                '',
                'Brands are found as whole words and as parts of camel-case words: `AzureWatch` contains a brand, `Excellence` and',
                '`Wordsmith` do not.',
            ].join('\n'),
            why: [
                'The partner program asks for the product name that the portal will show. Under the Microsoft Trademark Guidelines,',
                'the name of an app may not begin with a Microsoft brand, but "for" or "works with" a brand is fine. Brands may not',
                "be shortened or abbreviated. Of all listed products, only Microsoft's own begin with its brands.",
            ].join('\n'),
            fix: 'Put your own brand first, and the Microsoft product after "for".',
            examples: [
                {
                    bad: '  - name: Microsoft Defender Connector',
                    good: '  - name: Contoso Connector for Microsoft Defender for Endpoint',
                },
                { bad: '  - name: Cognito for MDE', good: '  - name: Cognito for Microsoft Defender for Endpoint' },
            ],
        },
    },
    skip(subject) {
        if ((0,rules_subject/* textOf */.b6)(subject, 'name') === undefined)
            return 'there is no name to check';
        const isOwner = (0,brand_uses/* isMicrosoft */.jA)(subject.file.data.company?.name);
        return isOwner ? { reason: 'the company is Microsoft', asked: false } : undefined;
    },
    *check(subject) {
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'name');
        if (!scalar)
            return;
        const uses = (0,brand_uses/* brandUses */.IO)(scalar.value);
        const company = subject.file.data.company?.name;
        const leading = (0,brand_uses/* leadingBrand */.A6)(scalar.value);
        const loose = leading ? undefined : uses.find((use) => !use.isReference && !use.isAbbreviated);
        const short = uses.find((use) => use.isAbbreviated);
        const shown = (0,quote/* quote */.hD)(scalar.value);
        const at = (use) => scalar.locate(use.start, use.end);
        if (leading) {
            const wanted = (0,quote/* quote */.hD)(reordered(scalar.value, leading, company));
            const message = `The product name ${shown} begins with a Microsoft brand ('${leading.brand}'). Put your own brand first, for example ${wanted}.`;
            yield { severity: 'error', message, location: at(leading) };
        }
        if (loose) {
            const message = `The product name ${shown} uses the Microsoft brand '${loose.brand}' without 'for' or 'with' before it. Use '\u2026 for ${loose.brand}'.`;
            yield { severity: 'warning', message, location: at(loose) };
        }
        if (short) {
            const message = `The product name abbreviates a Microsoft brand as ${(0,quote/* quote */.hD)(short.text)}. Use '${short.brand}'.`;
            yield { severity: 'warning', message, location: at(short) };
        }
    },
});
/** `<company> <rest> for Microsoft Defender for Endpoint`: a form, for only the partner knows the name. */
function reordered(name, leading, company) {
    const own = (0,plain_text/* plainLine */.h0)(company ?? '') || 'Your Brand';
    const rest = (0,plain_text/* plainLine */.h0)(name.slice(leading.end).replace(/(?<!\S)for\s.*$/isu, '')).replace(/^[-\u2013\u2014:,/]+\s*/u, '');
    const kept = firstWord(rest) === firstWord(own) ? rest : `${own} ${rest}`;
    return `${(0,plain_text/* plainLine */.h0)(kept)} for Microsoft Defender for Endpoint`;
}
function firstWord(text) {
    return /^\S*/.exec(text)?.[0].toLowerCase() ?? '';
}

// EXTERNAL MODULE: ./.build/src/text/name-faults.js
var name_faults = __webpack_require__(78872);
// EXTERNAL MODULE: ./.build/src/text/names.js
var names = __webpack_require__(70283);
;// CONCATENATED MODULE: ./.build/src/text/name-fault-messages.js



/** Messages by kind: what is there and what is wanted. `shown` is the quoted text at fault. */
const MESSAGES = {
    empty: () => 'is empty. Add the name that the portal should show',
    'too-long': (_, text) => `has ${lengthOf(text)} characters, but the limit is ${names/* LONGEST_NAME */.B6}. Shorten it`,
    long: (_, text) => `has ${lengthOf(text)} characters, and lists may cut off names of more than ${name_faults/* LONG_NAME */.p1}. Shorten it`,
    'line-break': () => 'contains a line break. Write it on one line',
    placeholder: (shown) => `contains the placeholder ${shown}. Use the real name`,
    fictional: (shown) => `contains ${shown}, a fictional name from Microsoft's documentation. Use your own name, or set 'sample: true' for a sample listing`,
    stock: (shown) => `is the common sample name ${shown}. Use your own name, or set 'sample: true' for a sample listing`,
    markup: (shown) => `contains the markup ${shown}, but names are shown as plain text. Remove it`,
    invisible: (_, text) => `contains the invisible character ${(0,quote/* codePoint */.yb)(text)}. Remove it`,
    'mixed-script': (shown, text) => `mixes Latin letters with look-alikes from another script: ${shown} (${foreignLetters(text)}). Retype it`,
    emoji: (shown) => `contains the emoji ${shown}. Remove it`,
    version: (shown) => `contains the version number ${shown}, which will be out of date soon. Remove it`,
    'outer-blanks': () => 'has leading or trailing spaces. Remove them',
    trademark: (shown) => `contains the symbol ${shown}, which listed names do not have. Remove it`,
};
/** Titles by kind: the end of a sentence that begins with the name. */
const name_fault_messages_TITLES = {
    empty: 'is empty',
    'too-long': 'is too long',
    long: 'may be too long',
    'line-break': 'contains a line break',
    placeholder: 'contains a placeholder',
    fictional: 'is fictional',
    stock: 'is a sample name',
    markup: 'contains markup',
    invisible: 'contains an invisible character',
    'mixed-script': 'contains look-alike letters',
    emoji: 'contains an emoji',
    version: 'contains a version number',
    'outer-blanks': 'has leading or trailing spaces',
    trademark: 'contains a trademark symbol',
};
/** Returns the text that follows "Product name" in a title. */
function titleOfNameFault({ kind }) {
    return name_fault_messages_TITLES[kind];
}
/** Returns the text that follows "Product name" in a message. */
function describeNameFault({ kind, text }) {
    return MESSAGES[kind]((0,quote/* quote */.hD)(text), text);
}
function lengthOf(text) {
    return [...text].length.toLocaleString('en-US');
}
function foreignLetters(word) {
    const letters = word.match(/[\p{sc=Grek}\p{sc=Cyrl}]/gu) ?? [];
    return [...new Set(letters)].slice(0, 5).map(quote/* codePoint */.yb).join(', ');
}

// EXTERNAL MODULE: ./.build/src/text/settled-name.js
var settled_name = __webpack_require__(25000);
;// CONCATENATED MODULE: ./.build/src/rules/name-unfit.js









/** A name that cannot be shown as it stands. */
const nameUnfit = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'name-unfit',
        title: 'Name is not fit for display',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.2', 'R5'],
        since: '1.0.0',
        order: 10,
        group: 'listing',
        restsOn: { on: ['products[].name', 'products[].entraApplication.name'], reads: ['sample'] },
        docs: {
            what: [
                'Checks the names of the company, the products and their Entra applications.',
                '',
                '* **Error**: empty; over 200 characters; a line break; markup or entities; invisible characters; a word that mixes',
                '  Latin with Greek or Cyrillic letters; a placeholder such as `Product name`, `TBD` or `{CompanyName}`; the',
                '  fictional names Contoso and Fabrikam, or a domain reserved for examples.',
                '* **Warning**: over 60 characters; an emoji; a version number; leading or trailing spaces; a common sample name,',
                '  such as Northwind, Litware, Acme or Foo, as the whole name.',
                '* **Notice**: the symbols \u00ae and \u2122.',
                '',
                'A listing with `sample: true` may use fictional and sample names.',
            ].join('\n'),
            why: [
                'The partner program asks for the product name that the portal will show, and for the name of a multi-tenant',
                'application. Both are shown as plain text next to other names. Invisible and look-alike characters are used to',
                'forge names.',
            ].join('\n'),
            fix: [
                'Remove the underlined part. A safe fix removes leading and trailing spaces. Other fixes are suggestions, because only',
                'you know the right name.',
            ].join('\n'),
            examples: [
                { bad: '  - name: Contoso Cognito\u2122 2.0', good: '  - name: Contoso Cognito' },
                {
                    bad: '    entraApplication:\n      multiTenant: true\n      name: <your application>',
                    good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
                },
            ],
        },
    },
    skip: (subject) => (namesOf(subject).length === 0 ? 'there is no name to check' : undefined),
    *check(subject) {
        const options = { sample: (0,manifest/* isSample */.R)(subject.file) };
        for (const { which, requirement, scalar } of namesOf(subject)) {
            const faults = (0,name_faults/* nameFaults */.hV)(scalar.value, options);
            const fix = faults.some((fault) => (0,name_faults/* isRemovable */.UA)(fault.kind)) ? cleaning(scalar, options) : undefined;
            for (const fault of faults)
                yield {
                    severity: settled_name/* NAME_SEVERITIES */.I[fault.kind],
                    title: `${which.charAt(0).toUpperCase()}${which.slice(1)} name ${titleOfNameFault(fault)}`,
                    message: `The ${which} name ${describeNameFault(fault)}.`,
                    location: (0,piece/* placeIn */.V)(scalar, fault),
                    requirements: [requirement],
                    ...(fix && (0,name_faults/* isRemovable */.UA)(fault.kind) && { fix }),
                };
        }
    },
});
function namesOf(subject) {
    const { company } = subject.file.data;
    const named = (which, requirement, value, scalar) => value !== undefined && scalar ? [{ which, requirement, scalar }] : [];
    if (subject.kind === 'manifest')
        return named('company', 'R4.2', company?.name, subject.file.scalar(['company', 'name']));
    const { name, entraApplication } = subject.data;
    return [
        ...named('product', 'R4.2', name, subject.scalar(['name'])),
        ...named('application', 'R5', entraApplication?.name, subject.scalar(['entraApplication', 'name'])),
    ];
}
/** One fix for all that can be taken out of a name, so that its findings never offer two that exclude each other. */
function cleaning(scalar, options) {
    const cleaned = (0,name_faults/* cleanedName */.W_)(scalar.value, options);
    if (cleaned === null)
        return undefined;
    const onlySpaces = cleaned === (0,span/* trimmed */.dE)(scalar.value);
    return {
        title: onlySpaces ? 'remove leading and trailing spaces' : `use ${(0,quote/* quote */.hD)(cleaned)}`,
        applicability: onlySpaces ? 'safe' : 'suggest',
        edits: [(0,edits_scalar/* rewriting */.k)(scalar, cleaned)],
    };
}

;// CONCATENATED MODULE: ./.build/src/text/review-period.js

/** Calendar days that the program wants between submission and publication of a press release. */
const REVIEW_DAYS = 10;
/** Returns the day on which the review period ends: the earliest on which the press release may be published. */
function earliestPublication(submitted) {
    return (0,dates/* addDays */.fi)(submitted, REVIEW_DAYS);
}
/** Returns the last day on which it can be submitted to be published on time. */
function lastSubmission(publish) {
    return (0,dates/* addDays */.fi)(publish, -REVIEW_DAYS);
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/press-releases.js



/** The press releases whose stated days can all be read; `date-invalid` reports the others. */
const pressReleasesOf = (0,artifact/* artifact */.dj)((subject) => (subject.data.pressReleases ?? []).flatMap((data, index) => {
    const [submitted, approved, publish] = [data.submitted, data.approved, data.publish].map((text) => text === undefined ? null : plausible(text, subject.run.today));
    if (submitted === undefined || approved === undefined || publish === undefined)
        return [];
    return [{ index, title: data.title ?? null, submitted, approved, publish }];
}));
function plausible(text, today) {
    const date = (0,dates/* parseCivilDate */.Di)(text);
    return date.ok && (0,dates/* implausibility */.y8)(date, today) === null ? date : undefined;
}
/** Why no press release can be judged; undefined: one can. */
function noPressRelease(subject) {
    if (!subject.data.pressReleases?.length)
        return 'no press release is declared';
    return pressReleasesOf(subject).length === 0 ? 'no press release has a valid date' : undefined;
}
/** The day of the run. */
function todayOf(subject) {
    const today = (0,dates/* parseCivilDate */.Di)(subject.run.today);
    if (!today.ok)
        throw new Error(`the day of the run ${today.reason}`);
    return today;
}
/** What the report shows of them; days and the earliest publish day only where the days can be read. */
function pressReleaseMeasurements(subject) {
    const readable = new Map(pressReleasesOf(subject).map((release) => [release.index, release]));
    return (subject.data.pressReleases ?? []).map((data, index) => {
        const { submitted = null, publish = null } = readable.get(index) ?? {};
        return {
            title: data.title ?? null,
            submitted: data.submitted ?? null,
            publish: data.publish ?? null,
            days: submitted && publish && (0,dates/* daysBetween */.YM)(submitted, publish),
            businessDays: submitted && publish && (0,dates/* businessDaysBetween */.yE)(submitted, publish),
            earliest: submitted && earliestPublication(submitted).iso,
        };
    });
}

;// CONCATENATED MODULE: ./.build/src/rules/press-release-unapproved.js



/** Published, or to be published today, without Microsoft's approval. */
const pressReleaseUnapproved = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'press-release-unapproved',
        title: 'Press release is not approved',
        severities: ['error'],
        requirements: ['R4.5'],
        since: '1.0.0',
        group: 'listing',
        restsOn: basis/* PRESS_RELEASE */.Sx,
        docs: {
            what: [
                'An **error** if the `publish` date is today or in the past and there is no `approved` date, or if the `approved`',
                'date is in the future. This applies to every run, with or without a release.',
            ].join('\n'),
            why: [
                'The partner program asks that marketing and engineering at Microsoft review a press release that names',
                'Microsoft Defender for Endpoint before it is published.',
            ].join('\n'),
            fix: 'Set `approved` to the date of the approval, or set a later `publish` date.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-16',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        approved: 2026-03-11\n        publish: 2026-03-16',
                    options: { today: '2026-03-16' },
                },
            ],
        },
    },
    measures: { pressReleases: pressReleaseMeasurements },
    skip: noPressRelease,
    *check(subject) {
        const today = todayOf(subject);
        for (const { index, approved, publish } of pressReleasesOf(subject)) {
            const at = (key) => subject.locate(['pressReleases', index, key], 'value');
            if (approved && approved.day > today.day) {
                const message = `The approval date ${approved.iso} is in the future. Add the approval date when Microsoft has approved the press release ('approved').`;
                yield { severity: 'error', message, location: at('approved') };
            }
            else if (!approved && publish && publish.day <= today.day) {
                const when = publish.day === today.day ? 'is today' : 'has passed';
                const message = `The publish date ${publish.iso} ${when}, but there is no approval date. Add the approval date ('approved') if Microsoft has approved the press release, or set a later publish date.`;
                yield { severity: 'error', message, location: at('publish') };
            }
        }
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/press-release-window.js





/** Less time for the review than the programme asks for, or days in an impossible order. */
const pressReleaseWindow = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'press-release-window',
        title: 'Press release leaves too little time for the review',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.5'],
        since: '1.0.0',
        order: 10,
        group: 'listing',
        restsOn: basis/* PRESS_RELEASE */.Sx,
        docs: {
            what: [
                '* **Error**: no submission date; fewer than 10 calendar days from `submitted` to `publish` without an approval;',
                '  dates out of order. The order is `submitted`, `approved`, `publish`, and two of them may be the same day.',
                '* **Warning**: fewer than 10 days, but Microsoft has already approved the press release.',
                '* **Notice**: a submission date in the future. The review period is then checked as planned.',
                '',
                'Exactly 10 days are enough. Without a publish date, the review period is not checked.',
            ].join('\n'),
            why: [
                'The partner program asks that marketing and engineering at Microsoft review a press release that names',
                'Microsoft Defender for Endpoint, and that you allow at least 10 days for it. It does not mention business days. Ten',
                'calendar days may include as few as six of them.',
            ].join('\n'),
            fix: 'Submit earlier or publish later. The message shows the earliest date.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-11',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-12',
                    options: { today: '2026-03-03' },
                },
            ],
        },
    },
    measures: { pressReleases: pressReleaseMeasurements },
    skip: noPressRelease,
    *check(subject) {
        const today = todayOf(subject);
        for (const release of pressReleasesOf(subject)) {
            const { submitted } = release;
            if (!submitted) {
                yield {
                    severity: 'error',
                    title: 'Press release has no submission date',
                    message: unsubmitted(release, today),
                    location: place(subject, release, 'publish'),
                };
                continue;
            }
            if (submitted.day > today.day) {
                const message = `The submission date ${submitted.iso} is in the future, so the review period is checked as planned.`;
                const title = 'Press release is not submitted yet';
                yield { severity: 'notice', title, message, location: place(subject, release, 'submitted') };
            }
            yield* disorder(subject, release) ?? shortWindow(subject, release, submitted);
        }
    },
});
function unsubmitted({ publish }, today) {
    const last = publish && lastSubmission(publish);
    const remedy = last && last.day >= today.day
        ? `Submit it by ${last.iso} to publish on ${publish.iso}, then add the submission date ('submitted').`
        : `Submit it today to publish on ${earliestPublication(today).iso} or later, then add the submission date ('submitted').`;
    return `The press release has no submission date. ${remedy}`;
}
/** What people call the dates of a press release. */
const DATES = { submitted: 'submission date', approved: 'approval date', publish: 'publish date' };
/** The first pair of days that stand in the wrong order. */
function disorder(subject, release) {
    const steps = ['submitted', 'approved', 'publish'].filter((key) => release[key] !== null);
    for (const [index, key] of steps.slice(1).entries()) {
        const before = steps[index];
        const [earlier, later] = [release[before], release[key]];
        if (later.day >= earlier.day)
            continue;
        const message = `The ${DATES[key]} ${later.iso} is before the ${DATES[before]} ${earlier.iso}. Use the order in which it is submitted, approved, and published.`;
        return [
            {
                severity: 'error',
                title: 'Press release dates are out of order',
                message,
                location: place(subject, release, key),
                related: [named(subject, release, before)],
            },
        ];
    }
    return undefined;
}
function* shortWindow(subject, release, submitted) {
    const { approved, publish } = release;
    if (!publish)
        return;
    const days = (0,dates/* daysBetween */.YM)(submitted, publish);
    if (days >= REVIEW_DAYS)
        return;
    const counted = days === 1 ? '1 day' : `${days} days`;
    const earliest = earliestPublication(submitted).iso;
    yield {
        severity: approved && approved.day <= todayOf(subject).day ? 'warning' : 'error',
        message: `There ${days === 1 ? 'is' : 'are'} only ${counted} from the submission on ${submitted.iso} to the publish date ${publish.iso}, but the review needs at least ${REVIEW_DAYS}. The earliest publish date is ${earliest}.`,
        location: place(subject, release, 'publish'),
        related: [named(subject, release, 'submitted')],
    };
}
function place(subject, release, key) {
    const at = (name) => subject.scalar(['pressReleases', release.index, name])?.location;
    return at(key) ?? at('title') ?? subject.locate(['pressReleases', release.index], 'value');
}
function named(subject, release, key) {
    return { message: `the ${DATES[key]} is declared here`, location: place(subject, release, key) };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/listing.js














const RULES = [
    dateInvalid,
    nameUnfit,
    nameMicrosoftBrand,
    legacyProductName,
    descriptionTooLong,
    descriptionTooShort,
    descriptionNotPlainText,
    landingPageInvalid,
    landingPageDoubtful,
    landingPageUnreachable,
    landingPageOffTopic,
    pressReleaseWindow,
    pressReleaseUnapproved,
    entraApplicationUnnamed,
];


/***/ }),

/***/ 81155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ EXAMPLE_DOMAINS),
/* harmony export */   ix: () => (/* binding */ isStockName),
/* harmony export */   yi: () => (/* binding */ findFictionalName)
/* harmony export */ });
/* harmony import */ var _core_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66505);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);


/**
 * The fictional companies in Microsoft's documentation that no real company is named after, and the product of the
 * documented User-Agent: a listing with one of these names was copied and not filled in.
 */
const UNMISTAKABLE = ['Contoso', 'Fabrikam', 'ContosoCognito'];
/** Stock names of samples. Real companies have some of them too, so only a whole name counts, and only as a doubt. */
const STOCK = [
    'Acme',
    'Acme Corporation',
    'Adatum',
    'A. Datum',
    'Adventure Works',
    'Adventure Works Cycles',
    'Alpine Ski House',
    'Bar',
    'Baz',
    'Bellows College',
    'Best For You Organics',
    'City Power & Light',
    'Coho Vineyard',
    'Coho Winery',
    'Example Corp',
    'Foo',
    'Foo Bar',
    'Foobar',
    'Fourth Coffee',
    'Graphic Design Institute',
    'Humongous Insurance',
    'Lamna Healthcare',
    'Litware',
    'Lucerne Publishing',
    'Margie\u2019s Travel',
    'Munson\u2019s Pickles and Preserves Farm',
    'Nod Publishers',
    'Northwind',
    'Northwind Traders',
    'Proseware',
    'Quux',
    'Qux',
    'Relecloud',
    'School of Fine Art',
    'Southridge Video',
    'Tailspin',
    'Tailspin Toys',
    'Trey Research',
    'The Phone Company',
    'VanArsdel',
    'Wide World Importers',
    'Wingtip',
    'Wingtip Toys',
    'Woodgrove',
    'Woodgrove Bank',
];
const RESERVED_FOR_EXAMPLES = 'is reserved for examples';
/** DNS names reserved for examples and tests (RFC 2606, RFC 6761), and why nothing real is there. */
const EXAMPLE_DOMAINS = new Map([
    ['example', RESERVED_FOR_EXAMPLES],
    ['example.com', RESERVED_FOR_EXAMPLES],
    ['example.net', RESERVED_FOR_EXAMPLES],
    ['example.org', RESERVED_FOR_EXAMPLES],
    ['test', 'is reserved for tests'],
    ['invalid', 'is reserved for invalid names'],
]);
/** Matches whole words and camel-case humps: `ContosoGuard`, `myContoso` and `contoso.com`, not `Contosoft`. */
const UNMISTAKABLE_NAME = new RegExp(UNMISTAKABLE.flatMap((name) => {
    const [first = '', ...rest] = name;
    return [
        String.raw `(?<!\p{L})[${first}${first.toLowerCase()}]${rest.join('')}(?!\p{Ll})`,
        String.raw `(?<=\p{Ll})${name}(?!\p{Ll})`,
        String.raw `(?<!\p{L})(?:${name.toUpperCase()}|${name.toLowerCase()})(?!\p{L})`,
    ];
}).join('|'), 'u');
/** In prose, a top-level domain alone proves nothing: `.test` follows other words too. */
const LABELS = String.raw `(?:[\w-]{1,63}\.)`;
const END_OF_HOST = String.raw `(?![\w-]|\.[\w-])`;
const EXAMPLE_HOST = new RegExp([
    String.raw `(?<![\w-]|[\w-]\.)${LABELS}{0,8}example\.(?:com|net|org)${END_OF_HOST}`,
    String.raw `(?<=:\/\/|@)${LABELS}{1,8}(?:example|test|invalid)${END_OF_HOST}`,
].join('|'), 'i');
const stockForms = (0,_core_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .R)(() => new Set(STOCK.flatMap((name) => [...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name)])));
/** Returns the first fictional company or reserved domain in a text; null if there is none. */
function findFictionalName(text) {
    const found = [UNMISTAKABLE_NAME, EXAMPLE_HOST].flatMap((pattern) => {
        const match = pattern.exec(text);
        return match ? [{ text: match[0], start: match.index, end: match.index + match[0].length }] : [];
    });
    return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
/** Whether a whole name, with or without a legal suffix, is a stock name of samples. */
function isStockName(name) {
    const forms = [...(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name), (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(name)];
    return forms.some((form) => stockForms().has(form));
}


/***/ }),

/***/ 12942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LEGAL_SUFFIXES)
/* harmony export */ });
/**
 * Legal forms that may end a company's name, in lower case without punctuation: `S.p.A.` is `spa`. A User-Agent may
 * omit them. Terms of several words are listed word by word (`Pty Ltd`, `GmbH & Co. KG`).
 */
const LEGAL_SUFFIXES = new Set([
    'ab',
    'ag',
    'aps',
    'as',
    'asa',
    'bv',
    'co',
    'company',
    'corp',
    'corporation',
    'gmbh',
    'inc',
    'incorporated',
    'kft',
    'kg',
    'kk',
    'limited',
    'llc',
    'llp',
    'lp',
    'ltd',
    'nv',
    'oy',
    'oyj',
    'plc',
    'pte',
    'pty',
    'pvt',
    'sa',
    'sarl',
    'sas',
    'se',
    'sl',
    'spa',
    'srl',
    'sro',
]);


/***/ }),

/***/ 70283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   IM: () => (/* binding */ acceptedParts),
/* harmony export */   Iv: () => (/* binding */ normalisePart),
/* harmony export */   Q3: () => (/* binding */ userAgentToken),
/* harmony export */   XM: () => (/* binding */ acceptsPart),
/* harmony export */   os: () => (/* binding */ closeTo)
/* harmony export */ });
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51740);
/* harmony import */ var _legal_suffixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12942);


/** Longest name whose forms are compared individually; longer names are a fault of their own. */
const LONGEST_NAME = 200;
/** Latin letters that Unicode does not decompose. */
const FOLDED_LETTERS = new Map([
    ['\u00df', 'ss'],
    ['\u1e9e', 'SS'],
    ['\u00e6', 'ae'],
    ['\u00c6', 'AE'],
    ['\u0153', 'oe'],
    ['\u0152', 'OE'],
    ['\u00f8', 'o'],
    ['\u00d8', 'O'],
    ['\u0111', 'd'],
    ['\u0110', 'D'],
    ['\u00f0', 'd'],
    ['\u00d0', 'D'],
    ['\u00fe', 'th'],
    ['\u00de', 'TH'],
    ['\u0142', 'l'],
    ['\u0141', 'L'],
    ['\u0131', 'i'],
]);
const TOKEN_SPELLING = { ampersand: ' And ', signs: true, umlautE: false };
const SPELLINGS = [false, true].flatMap((umlautE) => [true, false].flatMap((signs) => [' And ', ' '].map((ampersand) => ({ ampersand, signs, umlautE }))));
/**
 * Returns the User-Agent part for a display name: `ContosoCognito` for `Contoso Cognito`, `DotNETGuard` for `.NET
 * Guard`. Names are folded to ASCII, never transliterated.
 *
 * @returns null if nothing is left, for example of a name in another script
 */
function userAgentToken(name) {
    const token = piecesOf(name, TOKEN_SPELLING)
        .map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1))
        .join('');
    return token === '' ? null : token;
}
/** Returns what is compared of a name or a User-Agent part: its letters and digits, folded to ASCII, in lower case. */
function normalisePart(part) {
    return normalForm(part, { ampersand: ' ', signs: false, umlautE: false });
}
/**
 * Returns every normal form that a User-Agent part may have for a display name: in full; without a legal suffix; with
 * `&` omitted or spelled out; with umlauts as bare letters or with an e; the acronym that the name gives in brackets;
 * without a tail `for Microsoft ...`.
 *
 * @param company for the name of a product: also with and without the company before it
 */
function acceptedParts(name, company) {
    const own = formsOf(name);
    if (company === undefined)
        return own;
    const accepted = new Set(own);
    for (const vendor of formsOf(company)) {
        for (const form of own) {
            accepted.add(vendor + form);
            if (form.startsWith(vendor) && form.length > vendor.length)
                accepted.add(form.slice(vendor.length));
        }
    }
    return accepted;
}
/** Whether a User-Agent part stands for a display name. */
function acceptsPart(name, part, { company } = {}) {
    return acceptedParts(name, company).has(normalisePart(part));
}
/** Whether two names probably differ by a typing error: an edit distance of 1 or 2 between their normal forms. */
function closeTo(a, b) {
    const [one, other] = [normalisePart(a), normalisePart(b)];
    return one !== other && (0,_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(one, other, 2) <= 2;
}
function formsOf(name) {
    const forms = new Set();
    for (const variant of name.length > LONGEST_NAME ? [name] : variantsOf(name))
        for (const spelling of SPELLINGS)
            forms.add(normalForm(variant, spelling));
    forms.delete('');
    return forms;
}
/** Returns the name without its optional parts, each alone and all together. */
function variantsOf(name) {
    const withoutTail = name.replace(/(?<=\S)\s+for\s+Microsoft\b.*$/is, '');
    const texts = [name, withoutTail, withoutBrackets(name), withoutBrackets(withoutTail), ...acronymsOf(name)];
    return new Set(texts.flatMap(withoutLegalSuffixes));
}
const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
function withoutBrackets(name) {
    return name.replace(BRACKETED, ' ');
}
/** Finds texts in brackets with at least two capitals, whose letters are in the same order in the name before. */
function acronymsOf(name) {
    return [...name.matchAll(BRACKETED)].flatMap((match) => {
        const text = match[1].trim();
        return /\p{Lu}.*\p{Lu}/u.test(text) && abbreviates(text, name.slice(0, match.index)) ? [text] : [];
    });
}
function abbreviates(acronym, long) {
    const letters = normalisePart(long);
    let at = -1;
    for (const letter of normalisePart(acronym)) {
        at = letters.indexOf(letter, at + 1);
        if (at === -1)
            return false;
    }
    return normalisePart(acronym).length < letters.length;
}
/** More words than any legal form has; keeps names that consist only of suffixes cheap. */
const MOST_SUFFIX_WORDS = 5;
function withoutLegalSuffixes(name) {
    const words = name.trim().split(/\s+/);
    const texts = [name];
    for (let count = 0; count < MOST_SUFFIX_WORDS && words.length > 1; count++) {
        const last = words.at(-1);
        if (!/^[&+,.-]+$/.test(last) && !_legal_suffixes_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGAL_SUFFIXES */ .a.has(normalisePart(last)))
            break;
        words.pop();
        texts.push(words.join(' '));
    }
    return texts;
}
function normalForm(text, spelling) {
    return piecesOf(text, spelling).join('').toLowerCase();
}
/** Returns the runs of ASCII letters and digits in a name. */
function piecesOf(name, spelling) {
    let text = name.replace(/[\u00ae\u2122\u00a9\u2120]|['\u2019\u2018\u02bc\uff07\u00b4`]/g, '');
    if (spelling.umlautE)
        text = text.replace(/[\u00e4\u00f6\u00fc]|[aou]\u0308/gi, (umlaut) => `${umlaut}e`);
    // Removes marks first too, because sorting thousands of them on one letter is quadratic.
    text = text
        .replace(/\p{M}/gu, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\0-\x7f]/g, foldLetter);
    text = text.replaceAll('&', spelling.ampersand);
    if (spelling.signs)
        text = text
            .replace(/(?<![^\s(])\.(?=[A-Za-z0-9])/g, ' Dot ')
            .replaceAll('+', ' Plus ')
            .replaceAll('#', ' Sharp ');
    return text.match(/[A-Za-z0-9]+/g) ?? [];
}
/** A capital that becomes two letters gets a lower-case second one before a lower-case letter: `\u00c6ther` is `Aether`. */
function foldLetter(letter, at, text) {
    const folded = FOLDED_LETTERS.get(letter) ?? letter;
    if (folded.length < 2 || !/\p{Lu}/u.test(letter))
        return folded;
    return /\p{Ll}/u.test(text.charAt(at + 1)) ? folded.charAt(0) + folded.slice(1).toLowerCase() : folded;
}


/***/ }),

/***/ 38371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ countWords)
});

// EXTERNAL MODULE: ./.build/src/core/lazy.js
var lazy = __webpack_require__(66505);
;// CONCATENATED MODULE: ./.build/src/text/segments.js

/** The locale does not change words, but must not depend on the machine. */
const segmenter = (0,lazy/* lazy */.R)(() => new Intl.Segmenter('en', { granularity: 'word' }));
/** Printable ASCII except `_`, because a run of two or more `_` is a word. */
const PLAIN = /^[ -^`-~]*$/;
/** The words of such a text per UAX #29, rules WB5 to WB12. */
const PLAIN_WORDS = /(?:[A-Za-z0-9]|(?<=[A-Za-z])[.':](?=[A-Za-z])|(?<=[0-9])[.,;'](?=[0-9]))+/g;
/** Units segmented at a time, and how many of them at the end serve only as context. */
const WINDOW = 256;
const CONTEXT = 64;
/** Returns the word-like segments of a text. The segmenter takes 9 ms to start, so plain texts do without it. */
function wordSegments(text) {
    if (!PLAIN.test(text))
        return segmented(text);
    return [...text.matchAll(PLAIN_WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
/**
 * Returns the word-like segments of any text. V8 copies the whole input for every segment, so a plain loop is quadratic;
 * the text is read through a window that moves from boundary to boundary.
 */
function segmented(text) {
    const found = [];
    let from = 0;
    let size = WINDOW;
    while (from < text.length) {
        const start = from;
        const settled = start + size >= text.length ? text.length : start + size - CONTEXT;
        for (const { index, segment, isWordLike } of segmenter().segment(text.slice(start, start + size))) {
            const end = start + index + segment.length;
            if (end > settled)
                break;
            if (isWordLike)
                found.push({ start: start + index, end });
            from = end;
            // A window that grew for one long segment is too expensive for short segments after it.
            if (size > WINDOW)
                break;
        }
        size = from === start ? size * 2 : WINDOW;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/text/words.js

/** Soft hyphens, joiners, byte order marks, bidirectional marks and variation selectors are not part of words. */
const DELETED = /[\u00ad\u2060\ufeff\p{Bidi_Control}\p{Variation_Selector}]|\u200c|\u200d/u;
/** White space, the zero-width space, figure dash to horizontal bar, two or more hyphens. */
const SEPARATORS = /(?:[\p{White_Space}\u200b\u2012-\u2015]|--+)+/gu;
/** Letters to which Unicode assigns no script, although only Han and Kana texts use them. */
const SHARED_LETTERS = '\\u3006\\u3031-\\u3035\\u303c\\u30fc\\uff70\\uff9e\\uff9f';
const BLANKLESS = `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}${SHARED_LETTERS}]`;
/** A run of scripts written without spaces, including their marks, or a run of anything else. */
const RUNS = new RegExp(`(${BLANKLESS}(?:${BLANKLESS}|\\p{M})*)|(?:(?!${BLANKLESS}).)+`, 'gsu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Symbols that are read aloud if they are words of their own. */
const SPOKEN_SIGNS = new Set(['&', '+']);
/**
 * Counts words as a word processor does: compounds with hyphens, slashes or dots are one word; dashes separate words; a
 * lone `&` or `+` counts. Scripts without spaces are segmented by ICU's dictionaries, so their count can differ between
 * versions of Node.
 */
function countWords(text) {
    return {
        words: wordsOf(text),
        blankSeparated: text.split(/\p{White_Space}+/u).filter((piece) => piece !== '').length,
        uax29: wordSegments(text).length,
    };
}
function wordsOf(text) {
    const clean = cleaned(text);
    const words = [];
    let from = 0;
    for (const separator of [...clean.text.matchAll(SEPARATORS), null]) {
        const to = separator?.index ?? clean.text.length;
        for (const [start, end] of wordsOfToken(clean.text.slice(from, to)))
            words.push(placed(clean, from + start, from + end));
        if (separator)
            from = to + separator[0].length;
    }
    return words;
}
/** Returns the ranges of the words in a text without separators. */
function wordsOfToken(token) {
    if (SPOKEN_SIGNS.has(token))
        return [[0, token.length]];
    return [...token.matchAll(RUNS)].flatMap((run) => {
        const [text, blankless] = run;
        if (blankless !== undefined)
            return wordSegments(text).map((segment) => [run.index + segment.start, run.index + segment.end]);
        return LETTER_OR_DIGIT.test(text) ? [[run.index, run.index + text.length]] : [];
    });
}
/**
 * A character and all that can compose with it under NFC: marks, Hangul vowels and finals, and the vowel signs of Kirat
 * Rai, which are letters. Normalizing these parts individually equals normalizing the whole text. Real text has at most
 * 30 marks in a row (UAX #15, section 13); more would make sorting marks quadratic.
 */
const COMPOSABLE = /.(?:\p{M}|[\u1161-\u1175\u11a8-\u11c2]|[\u{16d63}-\u{16d6a}]){0,30}/gsu;
function cleaned(text) {
    const parts = [];
    const starts = [];
    const ends = [];
    for (const { 0: piece, index } of text.matchAll(COMPOSABLE)) {
        const composed = piece.normalize('NFC');
        let at = index;
        for (const character of composed) {
            // In a part that NFC does not change, each character has its own place; otherwise all share that of the part.
            const [start, end] = composed === piece ? [at, at + character.length] : [index, index + piece.length];
            at += character.length;
            if (DELETED.test(character))
                continue;
            parts.push(character);
            for (let unit = 0; unit < character.length; unit++) {
                starts.push(start);
                ends.push(end);
            }
        }
    }
    return { text: parts.join(''), starts, ends };
}
function placed(clean, start, end) {
    return {
        text: clean.text.slice(start, end),
        start: clean.starts[start],
        end: clean.ends[end - 1],
    };
}


/***/ })

};

export const id = 5392;
export const ids = [5392];
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


/***/ })

};

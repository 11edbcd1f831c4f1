export const id = 1444;
export const ids = [1444];
export const modules = {

/***/ 69565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ inXml),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20334);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83817);


/** Parses a document and reads it from its root element, or explains why it cannot be parsed. */
function inXml(source, read) {
    let root;
    try {
        // Line ends are white space here, and the parser takes quadratic time to normalize them.
        root = (0,_rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.parseXml)(source.text.replaceAll('\r', ' '), { includeOffsets: true }).root;
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(source);
        if (!(error instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlError))
            throw error;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .notWellFormed */ .vf)(source, 'XML', error.pos);
    }
    return root ? read(root) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .notWellFormed */ .vf)(source, 'XML', 0);
}
/** Returns the child elements with that name, in order. */
function childrenOf(parent, name) {
    return parent.children.filter((child) => child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement && (name === undefined || child.name === name));
}
/** Returns the trimmed text of an element and its place; null if it has child elements or no text. */
function textIn(source, element) {
    const [only, ...more] = element.children.filter((child) => child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlText || child instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlElement);
    if (!(only instanceof _rgrove_parse_xml__WEBPACK_IMPORTED_MODULE_0__.XmlText) || more.length > 0)
        return null;
    const raw = source.text.slice(only.start, only.end);
    const start = only.start + raw.length - raw.trimStart().length;
    return { text: only.text.trim(), start, end: Math.max(start, only.start + raw.trimEnd().length) };
}


/***/ }),

/***/ 44607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Z0: () => (/* binding */ elementsAt),
/* harmony export */   _n: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83817);
/* harmony import */ var _xml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69565);


/** Reads any XML file; `key` is the path of an element with or without the root, separated by `/` or `.`. */
const xml = ({ source, key }) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .inXml */ .F3)(source, (root) => {
    const path = key ?? 'version';
    const found = textAt(source, root, path);
    return found ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAt */ .m$)(source, found.text, found) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchKey */ .uk)(source, path);
});
/** Returns the text of the first element at the path that contains only text. */
function textAt(source, root, path) {
    return elementsAt(root, path).flatMap((element) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(source, element) ?? [])[0];
}
/** Returns every element at the path, in document order. */
function elementsAt(root, path) {
    const steps = path.split(path.includes('/') ? '/' : '.').filter((step) => step !== '');
    const below = steps[0] === root.name ? steps.slice(1) : steps;
    return below.reduce((found, step) => found.flatMap((element) => (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(element, step)), [root]);
}


/***/ }),

/***/ 83817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   m$: () => (/* binding */ versionAt),
/* harmony export */   uk: () => (/* binding */ noSuchKey),
/* harmony export */   vf: () => (/* binding */ notWellFormed)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93023);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3933);


function unknown(reason, location = null) {
    return { kind: 'unknown', reason, location };
}
/** @param at offset in the file, in UTF-16 units */
function notWellFormed(source, format, at) {
    const location = source.locate(at, at);
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is not valid ${format} (line ${location.start.line})`, location);
}
function tooDeep(source) {
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is nested too deeply to be read`);
}
function noSuchKey(source, key) {
    return unknown(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} has no ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`);
}
/** Judges the text at the place of the version. */
function versionAt(source, text, { start, end }) {
    const location = source.locate(start, end);
    if ((0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(text))
        return { kind: 'from-tag' };
    if ((0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionText */ .I)(text))
        return { kind: 'found', version: text, location };
    const problem = UNRESOLVED.test(text) ? 'which only a build fills in' : 'which is not a version';
    return unknown(`the version in ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source.path)} is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, ${problem}`, location);
}
/** Properties and templates that another program expands. */
const UNRESOLVED = /\$[({]|\{\{|\{\w*\}|@\w|%\w/;


/***/ }),

/***/ 71389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openText)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88996);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19112);




/** Decodes UTF-8, or UTF-16 with a byte order mark, which some .NET tools write. */
function openText(tree, path) {
    const refuse = (reason) => ({ source: null, reason: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${reason}` });
    const entry = tree.entry(path);
    if (entry.kind === 'missing')
        return refuse('does not exist');
    if (entry.kind === 'folder')
        return refuse('is a folder');
    if (entry.kind === 'outside')
        return refuse('is a link to a file outside the repository');
    if (entry.kind !== 'file')
        return refuse('cannot be read');
    if (entry.bytes > _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text)
        return refuse(`is larger than ${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text)}`);
    const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text);
    if (!bytes)
        return refuse('cannot be read');
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bytes);
    return text === null ? refuse('is not UTF-8 text') : { source: new _core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(path, text), reason: null };
}


/***/ }),

/***/ 31444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVersion: () => (/* binding */ readVersion),
  usualVersionFile: () => (/* binding */ usualVersionFile)
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/release/reading.js
var reading = __webpack_require__(83817);
;// CONCATENATED MODULE: ./.build/src/release/formats/assignments.js


/** Reads lines `key=value`, `key: value` or `key value`; the last line with a key counts. Default key `version`. */
const properties = ({ source, key }) => {
    const name = key ?? 'version';
    const value = [...valuesOf(source.text, name)].at(-1);
    return value ? read(source, value) : (0,reading/* noSuchKey */.uk)(source, name);
};
/** Reads a Gradle script: the first such line that is not indented, else the first; only quoted text is a value. */
const gradleScript = ({ source, key }) => {
    const name = key ?? 'version';
    const values = [...valuesOf(source.text, name)];
    const value = values.find(({ isIndented }) => !isIndented) ?? values[0];
    if (!value)
        return (0,reading/* noSuchKey */.uk)(source, name);
    if (value.isQuoted)
        return read(source, value);
    const reason = `${(0,quote/* quote */.hD)(source.path)} computes ${(0,quote/* quote */.hD)(name)} instead of setting it to a literal`;
    return (0,reading/* unknown */.L5)(reason, source.locate(value.start, value.end));
};
function* valuesOf(text, key) {
    for (let line = 0, end = 0; line < text.length; line = end + 1) {
        end = text.indexOf('\n', line);
        if (end < 0)
            end = text.length;
        const start = past(/[ \t]*/y, text, line);
        if (!text.startsWith(key, start))
            continue;
        const after = start + key.length;
        const value = past(/[ \t]*(?:[=:][ \t]*)?/y, text, after);
        if (value === after || value >= end)
            continue;
        yield { ...valueAt(text, value, end), isIndented: start > line };
    }
}
/** Up to the closing quote, else up to a space or the character that ends a statement. */
function valueAt(text, start, lineEnd) {
    const quoteMark = text[start];
    if (quoteMark === '"' || quoteMark === "'") {
        const end = text.indexOf(quoteMark, start + 1);
        if (end > 0 && end < lineEnd)
            return { start: start + 1, end, isQuoted: true };
    }
    return { start, end: past(/[^\s;,]*/y, text, start), isQuoted: false };
}
function past(sticky, text, at) {
    sticky.lastIndex = at;
    return at + (sticky.exec(text)?.[0].length ?? 0);
}
function read(source, value) {
    return (0,reading/* versionAt */.m$)(source, source.text.slice(value.start, value.end), value);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/src/release/formats/toml-places.js
/**
 * Returns the place of the value at a path of tables in a document that a parser accepted: all its characters,
 * including quotes. Null if the path does not exist.
 */
function placeInToml(text, path) {
    return new Scanner(text).find(path);
}
function below(rest, keys) {
    const leads = rest && keys.length <= rest.length && keys.every((key, index) => key === rest[index]);
    return leads ? rest.slice(keys.length) : null;
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    find(path) {
        let table = path;
        for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
            if (this.#text[this.#at] === '[') {
                const brackets = this.#text[this.#at + 1] === '[' ? 2 : 1;
                this.#at += brackets;
                table = below(path, this.#keys());
                this.#at += brackets;
            }
            else {
                const found = this.#pair(table);
                if (found)
                    return found;
            }
        }
        return null;
    }
    /** `key = value`. */
    #pair(table) {
        const rest = below(table, this.#keys());
        this.#at++;
        this.#skip();
        const start = this.#at;
        const inner = this.#value(rest);
        return rest?.length === 0 ? { start, end: this.#at } : inner;
    }
    /** Dotted, each part bare or quoted. */
    #keys() {
        const keys = [];
        do {
            if (keys.length > 0)
                this.#at++;
            this.#skip();
            const start = this.#at;
            if (this.#isQuote()) {
                this.#string();
                keys.push(unquoted(this.#text.slice(start, this.#at)));
            }
            else
                keys.push(this.#run(/[\w-]*/y));
            this.#skip();
        } while (this.#text[this.#at] === '.');
        return keys;
    }
    /** Skips a value; returns the place of the wanted value if it is in an inline table. */
    #value(rest) {
        const first = this.#text[this.#at];
        if (first === '[')
            return this.#items(']', () => this.#value(null));
        if (first === '{')
            return this.#items('}', () => this.#pair(rest));
        if (this.#isQuote())
            this.#string();
        else {
            const run = this.#run(/[^,\]}#\n]*/y);
            this.#at -= run.length - run.trimEnd().length;
        }
        return null;
    }
    #items(close, item) {
        let found = null;
        this.#at++;
        for (this.#skip(); this.#at < this.#text.length && this.#text[this.#at] !== close; this.#skip()) {
            const before = this.#at;
            found = item() ?? found;
            this.#skip();
            if (this.#text[this.#at] === ',' || this.#at === before)
                this.#at++;
        }
        this.#at++;
        return found;
    }
    #isQuote() {
        return this.#text[this.#at] === '"' || this.#text[this.#at] === "'";
    }
    #string() {
        const quote = this.#text[this.#at];
        const isTriple = this.#text.startsWith(quote.repeat(3), this.#at);
        const close = isTriple ? quote.repeat(3) : quote;
        for (this.#at += close.length; this.#at < this.#text.length; this.#at++) {
            if (quote === '"' && this.#text[this.#at] === '\\')
                this.#at++;
            else if (this.#text.startsWith(close, this.#at))
                break;
        }
        this.#at += close.length;
        // Up to two more quotes may precede the closing three and belong to the text.
        for (let more = 0; isTriple && more < 2 && this.#text[this.#at] === quote; more++)
            this.#at++;
    }
    /** Skips white space, line ends and comments. */
    #skip() {
        do
            this.#run(/\s*/y);
        while (this.#run(/#[^\n]*/y) !== '');
    }
    #run(sticky) {
        sticky.lastIndex = this.#at;
        const run = sticky.exec(this.#text)?.[0] ?? '';
        this.#at += run.length;
        return run;
    }
}
/** A quoted key may contain escapes. JSON has all of TOML's except `\e`, `\x` and `\U`, which no key needs. */
function unquoted(key) {
    if (key.startsWith("'"))
        return key.slice(1, -1);
    try {
        return String(JSON.parse(key));
    }
    catch {
        return key.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./.build/src/release/formats/toml.js



/** Default key `version`. */
const toml = ({ source, key }) => inToml(source, (document) => document.version(key?.split('.') ?? ['version']));
/** Parses a document and reads it, or explains why it cannot be parsed. */
function inToml(source, read) {
    let data;
    try {
        data = (0,dist/* parse */.qg)(source.text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        return (0,reading/* notWellFormed */.vf)(source, 'TOML', source.offsetAt({ line: error.line, column: error.column }));
    }
    return read({
        value: (path) => valueIn(data, path),
        version: (path) => versionIn(source, valueIn(data, path), path),
    });
}
function valueIn(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
function versionIn(source, value, path) {
    const isScalar = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
    const place = isScalar ? placeInToml(source.text, path) : null;
    if (!place)
        return (0,reading/* noSuchKey */.uk)(source, path.join('.'));
    const raw = source.text.slice(place.start, place.end);
    if (typeof value !== 'string')
        return (0,reading/* versionAt */.m$)(source, raw, place);
    const open = /^(?:(?:"""|''')(?:\r?\n)?|["'])/.exec(raw)?.[0].length ?? 0;
    const close = open >= 3 ? 3 : 1;
    return (0,reading/* versionAt */.m$)(source, value, { start: place.start + open, end: place.end - close });
}

;// CONCATENATED MODULE: ./.build/src/release/formats/cargo.js




const OWN = ['package', 'version'];
const SHARED = ['workspace', 'package', 'version'];
/** Reads `Cargo.toml`; `version.workspace = true` refers to the version of the workspace. */
const cargo = (file) => inToml(file.source, (document) => {
    if (file.key !== null)
        return document.version(file.key.split('.'));
    const inherits = document.value([...OWN, 'workspace']) === true;
    if (inherits)
        return fromWorkspace(file, document);
    const isVirtual = document.value(['package']) === undefined && document.value(SHARED) !== undefined;
    return document.version(isVirtual ? SHARED : OWN);
});
function fromWorkspace(file, member) {
    const { source } = file;
    const none = (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(source.path)} uses the version of its workspace, but has no workspace with a version above it`);
    if (isWorkspace(member))
        return member.version(SHARED);
    for (const folder of workspaceFolders((0,core_path/* folderOf */.yS)(source.path), member.value(['package', 'workspace']))) {
        const root = file.open(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
        if (!root)
            continue;
        const reading = inToml(root, (document) => (isWorkspace(document) ? document.version(SHARED) : none));
        if (reading !== none)
            return reading;
    }
    return none;
}
function isWorkspace(document) {
    return document.value(['workspace']) !== undefined;
}
/** Folders where the workspace may be: `package.workspace`, else the nearest folder above. */
function* workspaceFolders(folder, stated) {
    if (typeof stated === 'string') {
        const path = (0,core_path/* resolveInside */.LI)(folder, stated);
        if (path !== null)
            yield path;
        return;
    }
    while (folder !== '') {
        folder = (0,core_path/* folderOf */.yS)(folder);
        yield folder;
    }
}

;// CONCATENATED MODULE: ./.build/src/release/formats/code.js


/** Longer lines are not declarations that a person wrote. */
const LONGEST_LINE = 500;
/**
 * Reads source code: the first quoted text assigned to the name, in any form of declaration: `VERSION = '1.0.0'`,
 * `export const VERSION: string = "1.0.0"`, `[assembly: AssemblyVersion("1.0.0")]`. Otherwise lines `key = value`.
 */
const code = (file) => {
    const { source, key } = file;
    const value = key === null || key === '' ? undefined : declared(source.text, key);
    return value ? (0,reading/* versionAt */.m$)(source, source.text.slice(value.start, value.end), value) : properties(file);
};
/** Only words and what precedes a name in a declaration; a comment begins differently. */
const BEFORE = /^[\w \t[\]:.@$]*$/;
const WORD_END = /[\w$]$/;
/** A type, the operator, and the quoted text, after the name. */
const AFTER = /^(?![\w$])[ \t]*(?::?[ \t]*[\w&*.<>[\]']{1,40}[ \t]*)?[=(][ \t]*(["'`])([^"'`]*)\1/;
function declared(text, key) {
    for (let line = 0, end = 0; line < text.length; line = end + 1) {
        end = text.indexOf('\n', line);
        if (end < 0)
            end = text.length;
        if (end - line > LONGEST_LINE)
            continue;
        const shown = text.slice(line, end);
        const at = shown.indexOf(key);
        const before = shown.slice(0, Math.max(0, at));
        if (at < 0 || !BEFORE.test(before) || WORD_END.test(before))
            continue;
        const given = AFTER.exec(shown.slice(at + key.length));
        if (!given)
            continue;
        const last = line + at + key.length + given[0].length - 1;
        return { start: last - (given[2] ?? '').length, end: last };
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/src/release/formats/json.js


/** Reads JSON, with comments and trailing commas as some tools allow them; default key `version`. */
const json = ({ source, key }) => {
    const errors = [];
    let root;
    try {
        root = (0,main.parseTree)(source.text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,reading/* tooDeep */.DI)(source);
        throw error;
    }
    const [error] = errors;
    if (!root || error)
        return (0,reading/* notWellFormed */.vf)(source, 'JSON', error?.offset ?? 0);
    const path = key ?? 'version';
    const node = path.split('.').reduce(childOf, root);
    if (node?.type !== 'string' && node?.type !== 'number')
        return (0,reading/* noSuchKey */.uk)(source, path);
    const quotes = node.type === 'string' ? 1 : 0;
    const range = { start: node.offset + quotes, end: node.offset + node.length - quotes };
    const text = node.type === 'string' ? String(node.value) : source.text.slice(range.start, range.end);
    return (0,reading/* versionAt */.m$)(source, text, range);
};
/** If a key is repeated, the last one counts, as in `JSON.parse`. */
function childOf(parent, step) {
    if (parent?.type === 'array')
        return /^\d+$/.test(step) ? parent.children?.[Number(step)] : undefined;
    if (parent?.type !== 'object')
        return undefined;
    return parent.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1];
}

// EXTERNAL MODULE: ./.build/src/release/formats/xml.js
var xml = __webpack_require__(44607);
// EXTERNAL MODULE: ./.build/src/release/formats/xml-document.js
var xml_document = __webpack_require__(69565);
;// CONCATENATED MODULE: ./.build/src/release/formats/maven.js



/** Properties may refer to properties; a longer chain or text is not expanded. */
const MOST_STEPS = 8;
const LONGEST_TEXT = 1000;
/** Reads `pom.xml`: `project/version`, else that of the parent; properties such as `${revision}` from the same file. */
const maven = ({ source, key }) => (0,xml_document/* inXml */.F3)(source, (root) => {
    const paths = key === null ? ['project/version', 'project/parent/version'] : [key];
    const version = paths.map((path) => (0,xml/* textAt */.$6)(source, root, path)).find((one) => one !== undefined);
    return version
        ? resolved(source, version, propertiesOf(source, root))
        : (0,reading/* noSuchKey */.uk)(source, key ?? 'project/version');
});
/** The place is that of the property if the version is only a property. */
function resolved(source, version, properties) {
    let { text } = version;
    let place = version;
    for (let step = 0; step < MOST_STEPS && text.length <= LONGEST_TEXT; step++) {
        const only = properties.get(/^\$\{([\w.-]+)\}$/.exec(text)?.[1] ?? '');
        const next = text.replace(/\$\{([\w.-]+)\}/g, (reference, name) => properties.get(name)?.text ?? reference);
        if (next === text)
            break;
        text = next;
        if (only)
            place = only;
    }
    return (0,reading/* versionAt */.m$)(source, text, place);
}
/** Looks up what the file itself declares; a property may not have the name of a built-in one. */
function propertiesOf(source, root) {
    const properties = new Map();
    for (const element of (0,xml/* elementsAt */.Z0)(root, 'project/properties').flatMap((group) => (0,xml_document/* childrenOf */.LU)(group))) {
        const value = (0,xml_document/* textIn */.r7)(source, element);
        if (value)
            properties.set(element.name, value);
    }
    for (const [name, path] of BUILT_IN) {
        const value = (0,xml/* textAt */.$6)(source, root, path);
        if (value)
            properties.set(name, value);
    }
    return properties;
}
/** Names that Maven fills from the model, not from `properties`. */
const BUILT_IN = new Map([
    ['project.version', 'project/version'],
    ['project.parent.version', 'project/parent/version'],
    ['version', 'project/version'],
    ['parent.version', 'project/parent/version'],
]);

;// CONCATENATED MODULE: ./.build/src/release/formats/git-version-packages.js
/** NuGet packages, in lower case, that compute the version from git during the build and do not write it to a file. */
const GIT_VERSION_PACKAGES = new Set([
    'gitversion.msbuild',
    'gitversiontask',
    'minver',
    'nerdbank.gitversioning',
]);

;// CONCATENATED MODULE: ./.build/src/release/formats/msbuild-properties.js

/** Longer values come from properties that double each other; they are not expanded. */
const LONGEST_VALUE = 1000;
/**
 * Evaluates the properties of one file on top of those of an earlier one, in document order. Does not evaluate
 * conditions, except the usual "only if not set".
 */
function evaluate(source, project, properties) {
    for (const group of (0,xml_document/* childrenOf */.LU)(project, 'PropertyGroup'))
        for (const element of (0,xml_document/* childrenOf */.LU)(group)) {
            const found = (0,xml_document/* textIn */.r7)(source, element);
            if (!found)
                continue;
            const value = expand(found.text, properties);
            set(properties, { name: element.name, value, source, place: found, isConditional: false }, [
                group.attributes['Condition'],
                element.attributes['Condition'],
            ]);
        }
}
function set(properties, property, conditions) {
    const key = property.name.toLowerCase();
    const before = properties.get(key);
    const stated = conditions.filter((condition) => condition !== undefined && condition.trim() !== '');
    if (stated.every((condition) => isUnset(condition, key))) {
        if (stated.length === 0 || !before)
            properties.set(key, property);
    }
    else if (!before)
        properties.set(key, { ...property, isConditional: true });
    else if (before.value !== property.value)
        properties.set(key, { ...before, isConditional: true });
}
/** `'$(Version)' == ''`. */
function isUnset(condition, key) {
    return condition.replace(/\s/g, '').toLowerCase() === `'$(${key})'==''`;
}
/** Replaces known properties; keeps `$(Name)` if it is unknown or depends on a condition. */
function expand(value, properties) {
    if (value.length > LONGEST_VALUE)
        return value;
    const expanded = value.replace(/\$\(([\w.-]+)\)/g, (reference, name) => {
        const property = properties.get(name.toLowerCase());
        return property && !property.isConditional ? property.value : reference;
    });
    return expanded.length > LONGEST_VALUE ? value : expanded;
}

;// CONCATENATED MODULE: ./.build/src/release/formats/msbuild.js






/** Files that MSBuild imports before a project, from the nearest folder above that has them. */
const SHARED_PROPERTIES = 'Directory.Build.props';
/**
 * Reads projects and property files of MSBuild: `Version`, else `VersionPrefix` with `VersionSuffix`, else
 * `PackageVersion`. `key` names another property, alone or at the end of a path.
 */
const msbuild = (file) => {
    const shared = sharedProperties(file);
    return inEach(shared ? [shared, file.source] : [file.source], (projects) => {
        const properties = new Map();
        for (const { source, root } of projects)
            evaluate(source, root, properties);
        const key = file.key?.split(/[./]/).at(-1);
        if (key !== undefined)
            return stated(file.source, properties, [key]);
        if (projects.some(({ root }) => namesGitVersionPackage(root)))
            return { kind: 'from-tag' };
        return stated(file.source, properties, ['Version', 'VersionPrefix', 'PackageVersion']);
    });
};
/** Parses files one after the other. */
function inEach(sources, read, before = []) {
    const [source, ...rest] = sources;
    return source ? (0,xml_document/* inXml */.F3)(source, (root) => inEach(rest, read, [...before, { source, root }])) : read(before);
}
function sharedProperties({ source, open }) {
    if (!(0,core_path/* nameOf */.Vb)(source.path).endsWith('proj'))
        return null;
    for (let folder = (0,core_path/* folderOf */.yS)(source.path);; folder = (0,core_path/* folderOf */.yS)(folder)) {
        const shared = open(folder === '' ? SHARED_PROPERTIES : `${folder}/${SHARED_PROPERTIES}`);
        if (shared || folder === '')
            return shared;
    }
}
function stated(file, properties, names) {
    const property = names.map((name) => properties.get(name.toLowerCase())).find((one) => one !== undefined);
    if (!property)
        return (0,reading/* noSuchKey */.uk)(file, names[0]);
    const suffix = property.name.toLowerCase() === 'versionprefix' ? properties.get('versionsuffix') : undefined;
    const open = [property, suffix].find((one) => one?.isConditional);
    if (open)
        return underCondition(open);
    const text = suffix?.value ? `${property.value}-${suffix.value}` : property.value;
    return (0,reading/* versionAt */.m$)(property.source, text, property.place);
}
function underCondition({ name, source, place }) {
    const reason = `${(0,quote/* quote */.hD)(source.path)} sets ${(0,quote/* quote */.hD)(name)} under a condition`;
    return (0,reading/* unknown */.L5)(reason, source.locate(place.start, place.end));
}
function namesGitVersionPackage(root) {
    return (0,xml_document/* childrenOf */.LU)(root, 'ItemGroup')
        .flatMap((group) => (0,xml_document/* childrenOf */.LU)(group))
        .some(({ attributes }) => GIT_VERSION_PACKAGES.has((attributes['Include'] ?? '').toLowerCase()));
}

;// CONCATENATED MODULE: ./.build/src/release/formats/plain.js


/** Reads a file that contains only the version: its first line, trimmed. */
const plain = ({ source }) => {
    const line = source.line(1);
    const text = line.trim();
    if (text === '')
        return (0,reading/* unknown */.L5)(`the first line of ${(0,quote/* quote */.hD)(source.path)} is empty`);
    const start = line.length - line.trimStart().length;
    return (0,reading/* versionAt */.m$)(source, text, { start, end: start + text.length });
};

;// CONCATENATED MODULE: ./.build/src/release/formats/pyproject.js


/** The two places that build backends read; Poetry 2 declares its version as `dynamic` in `project`. */
const PLACES = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
];
/** Reads `pyproject.toml`; a `dynamic` version comes from source control. */
const pyproject = ({ source, key }) => inToml(source, (document) => {
    const place = key === null ? PLACES.find((path) => document.value(path) !== undefined) : key.split('.');
    if (place)
        return document.version(place);
    const dynamic = document.value(['project', 'dynamic']);
    if (Array.isArray(dynamic) && dynamic.includes('version'))
        return { kind: 'from-tag' };
    return (0,reading/* noSuchKey */.uk)(source, 'project.version');
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/text/yaml-documents.js
var yaml_documents = __webpack_require__(58035);
;// CONCATENATED MODULE: ./.build/src/release/formats/yaml.js




/** Reads the first document of a YAML file; default key `version`. Numbers are read as written: `1.10` is not `1.1`. */
const yaml = (file) => readYaml(file.source, file.key ?? 'version');
/** Reads a Helm chart: `version` is the chart's, `appVersion` the product's. */
const helmChart = (file) => readYaml(file.source, file.key ?? 'appVersion');
function readYaml(source, key) {
    if (source.text.length > yaml_documents/* LONGEST_YAML */.x)
        return (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(source.path)} is larger than 256 KiB`);
    const documents = (0,yaml_documents/* yamlDocuments */.O)(source.text);
    if (!documents)
        return (0,reading/* tooDeep */.DI)(source);
    const [document] = documents;
    const [error] = document?.errors ?? [];
    if (error)
        return (0,reading/* notWellFormed */.vf)(source, 'YAML', error.pos[0]);
    const node = nodeAt(document, key);
    if (!(0,yaml_dist/* isScalar */.jn)(node) || !node.range || node.source === undefined)
        return (0,reading/* noSuchKey */.uk)(source, key);
    const [start, end] = node.range;
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
        return (0,reading/* unknown */.L5)(`${(0,quote/* quote */.hD)(key)} in ${(0,quote/* quote */.hD)(source.path)} is a text block instead of one line`, source.locate(start, start));
    const quotes = node.type === 'PLAIN' ? 0 : 1;
    return (0,reading/* versionAt */.m$)(source, node.source, { start: start + quotes, end: end - quotes });
}
/** @param key steps, separated by dots */
function nodeAt(document, key) {
    let node = document?.contents;
    for (const step of key.split('.'))
        node = yaml_childOf(document, node, step);
    return node;
}
function yaml_childOf(document, parent, step) {
    let child;
    if ((0,yaml_dist/* isMap */.jh)(parent))
        child = parent.items.findLast(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.source === step)?.value;
    if ((0,yaml_dist/* isSeq */.oP)(parent) && /^\d+$/.test(step))
        child = parent.items[Number(step)];
    return document && (0,yaml_dist/* isAlias */.Vj)(child) ? child.resolve(document) : child;
}

// EXTERNAL MODULE: ./.build/src/release/text-file.js
var text_file = __webpack_require__(71389);
;// CONCATENATED MODULE: ./.build/src/release/version-files.js















/** By name, the first match counts; names of tools precede file name extensions. */
const FORMATS = [
    [/^pyproject\.toml$/, pyproject],
    [/^Cargo\.toml$/, cargo],
    [/^Chart\.ya?ml$/, helmChart],
    [/^pom\.xml$|\.pom$/, maven],
    [/\.(?:\w+proj|props|targets)$/, msbuild],
    [/\.jsonc?$/, json],
    [/\.toml$/, toml],
    [/\.ya?ml$/, yaml],
    [/\.(?:xml|nuspec|config|vsixmanifest)$/, xml/* xml */._n],
    [/\.properties$/, properties],
    [/\.gradle(?:\.kts)?$/, gradleScript],
];
/** Files that contain only the version. */
const PLAIN_NAME = /^\.?version(?:\.txt)?$/i;
/**
 * Returns the version that a file states, and its place.
 *
 * @param path relative to the repository root
 * @param key where it is in the file, if not at the default place: a dotted path in JSON, YAML and TOML, an element
 *   path in XML, otherwise the name that it is assigned to
 */
function readVersion(tree, path, key) {
    const { source, reason } = (0,text_file/* openText */.U)(tree, path);
    if (!source)
        return (0,reading/* unknown */.L5)(reason);
    const reader = readerFor(path, key);
    if (!reader)
        return (0,reading/* unknown */.L5)(`the format of ${(0,quote/* quote */.hD)(path)} is unknown and there is no 'version.key' with the name of the variable, such as 'VERSION'`);
    return reader({ source, key, open: (other) => (0,text_file/* openText */.U)(tree, other).source });
}
function readerFor(path, key) {
    const name = (0,core_path/* nameOf */.Vb)(path);
    const format = FORMATS.find(([pattern]) => pattern.test(name))?.[1];
    return format ?? (key !== null ? code : PLAIN_NAME.test(name) ? plain : undefined);
}
/** Names of files that may be proposed as the file of the version. */
const USUAL_NAMES = new Set([
    'package.json',
    'pyproject.toml',
    'Cargo.toml',
    'Chart.yaml',
    'Chart.yml',
    'pom.xml',
    'Directory.Build.props',
    'gradle.properties',
    'manifest.json',
    'VERSION',
]);
function isUsualName(name) {
    return USUAL_NAMES.has(name) || /^[^/]+\.csproj$/.test(name);
}
/** A folder with more candidates has no proposal, and its candidates are not read. */
const MOST_CANDIDATES = 8;
/**
 * Returns the only file in a folder that states a version at its default place; null if there is none, or more than
 * one.
 */
function usualVersionFile(tree, folder) {
    const names = tree.names(folder).filter(isUsualName);
    if (names.length > MOST_CANDIDATES)
        return null;
    const paths = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => readVersion(tree, path, null).kind === 'found');
    return paths.length === 1 ? paths[0] : null;
}


/***/ }),

/***/ 58035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ yamlDocuments),
/* harmony export */   x: () => (/* binding */ LONGEST_YAML)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Limit of YAML files in UTF-16 units (256 KiB), because the parser takes seconds per MiB. */
const LONGEST_YAML = 256 * 1024;
/** The composer recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;
/** Returns the documents of a YAML text, including errors; null: nested too deeply to process. */
function yamlDocuments(text) {
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)];
    if (tokens.some(isTooDeep))
        return null;
    const options = { uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' };
    return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens, true, text.length);
}
/** Does not recurse, unlike everything that follows. */
function isTooDeep(token) {
    const open = [[token, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [parent, depth] = next;
        if (depth > DEEPEST)
            return true;
        if (parent.type === 'document' && parent.value)
            open.push([parent.value, depth + 1]);
        if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.isCollection(parent))
            continue;
        for (const { key, value } of parent.items)
            for (const child of [key, value])
                if (child)
                    open.push([child, depth + 1]);
    }
    return false;
}


/***/ })

};

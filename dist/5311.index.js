export const id = 5311;
export const ids = [5311];
export const modules = {

/***/ 55311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadSvg)
});

// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
;// CONCATENATED MODULE: ./.build/src/logo/file-types.js
const BITMAP = 'Export the logo as SVG from its vector source (an SVG that only contains a bitmap is not enough)';
const VECTOR = 'Open it in the design program and export it as SVG';
/** Signatures of files that are sometimes submitted as a logo; bytes in hexadecimal, `..` for any byte. */
const SIGNATURES = [
    ['1f8b', 'it is gzip-compressed (.svgz), which browsers refuse as an image. Decompress it'],
    ['89504e470d0a1a0a', `it is a PNG image. ${BITMAP}`],
    ['ffd8ff', `it is a JPEG image. ${BITMAP}`],
    ['474946383', `it is a GIF image. ${BITMAP}`],
    ['52494646........57454250', `it is a WebP image. ${BITMAP}`],
    ['........66747970', `it is an AVIF, HEIC or MP4 file. ${BITMAP}`],
    ['00000100', `it is a Windows icon (ICO). ${BITMAP}`],
    ['424d', `it is a BMP image. ${BITMAP}`],
    ['49492a00', `it is a TIFF image. ${BITMAP}`],
    ['4d4d002a', `it is a TIFF image. ${BITMAP}`],
    ['38425053', `it is a Photoshop document. ${VECTOR}`],
    ['255044462d', `it is a PDF document. ${VECTOR}`],
    ['25215053', `it is a PostScript file (EPS or AI). ${VECTOR}`],
    ['c5d0d3c6', `it is an EPS file. ${VECTOR}`],
    [
        '504b0304',
        'it is a ZIP archive (Sketch, Figma, Office and others). Unpack it, or export the logo as SVG from the design program',
    ],
    ['fffe0000', 'it is UTF-32. Save it as UTF-8'],
    ['0000feff', 'it is UTF-32. Save it as UTF-8'],
    ['3c003f00', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
    ['3c007300', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
    ['003c003f', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
    ['003c0073', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
];
const LONGEST = 16;
/** Returns the type of a file that is not text by its first bytes; undefined if it may be text. */
function foreignType(bytes) {
    const beginning = Array.from(bytes.subarray(0, LONGEST), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return SIGNATURES.find(([signature]) => begins(beginning, signature))?.[1];
}
function begins(hexadecimal, signature) {
    if (hexadecimal.length < signature.length)
        return false;
    return Array.from(signature).every((digit, index) => digit === '.' || digit === hexadecimal[index]);
}
const TEXTS = [
    [
        /^version https:\/\/git-lfs\.github\.com\/spec\/[^\n]*/,
        "it is a Git LFS pointer, not the file itself. Run 'git lfs pull', or set 'lfs: true' on the checkout step",
    ],
    [/^data:image\/[^\n]{0,40}/, "it contains a 'data:' URL, not an SVG. Decode it"],
    [/^PHN2Zy[^\n]{0,40}|^PD94bWwg[^\n]{0,40}/, 'it is base64-encoded. Decode it'],
    [/^\s*<!doctype\s+html[^>\n]*/i, 'it is an HTML page'],
    [/^\s*<html[^>\n]*/i, 'it is an HTML page'],
    [/^\s*\{\s*"/, 'it is JSON'],
    [/^https?:\/\/[^\s<]+\s*$/, 'it contains a URL, not an SVG. Download the file itself'],
    [
        /^[^\s<>]+\.svg\s*$/i,
        'it contains only a file name, because a symbolic link was checked out as text. Commit the file itself',
    ],
];
const CONFLICT = /^(?:<{7} |={7}\r?$|>{7} )[^\n]*/m;
/** Identifies the mistake in a text that is not SVG; undefined: unknown. */
function textAccident(text) {
    for (const [pattern, message] of TEXTS) {
        const found = pattern.exec(text);
        if (found)
            return { message, start: found.index, end: found.index + found[0].length };
    }
    const conflict = CONFLICT.exec(text);
    if (!conflict)
        return undefined;
    const message = 'it contains merge conflict markers. Resolve the conflict';
    return { message, start: conflict.index, end: conflict.index + conflict[0].trimEnd().length };
}

// EXTERNAL MODULE: ./.build/src/logo/xml/parse.js + 6 modules
var parse = __webpack_require__(80313);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/load.js






/**
 * Parses bytes as an SVG, with Chromium's rules for `<img>`: UTF-8, or UTF-16 with a byte order mark, regardless of the
 * XML declaration; well-formed; root `svg` in the SVG namespace.
 */
function loadSvg(path, bytes) {
    if (bytes.length === 0)
        return refuse('it is empty. Export the logo again as SVG', (0,core_text/* startOf */.GH)(path));
    const foreign = foreignType(bytes);
    if (foreign !== undefined)
        return refuse(foreign, (0,core_text/* startOf */.GH)(path));
    const decoded = decode(path, bytes);
    if (!decoded.source)
        return { svg: null, refusal: decoded };
    const { source } = decoded;
    if (source.text.trim() === '')
        return refuse('it contains only white space', (0,core_text/* startOf */.GH)(path));
    const { document, fault } = (0,parse/* parseXml */.N)(source.text);
    if (fault)
        return { svg: null, refusal: accidentOf(source) ?? describeFault(source, fault) };
    const wrong = judgeRoot(document.root);
    if (!wrong)
        return { svg: { source, document }, refusal: null };
    return refuse(wrong.message, source.locate(wrong.range.start, wrong.range.end));
}
function refuse(message, location) {
    return { svg: null, refusal: { limit: false, message, location, related: null } };
}
function accidentOf(source) {
    const accident = textAccident(source.text);
    if (!accident)
        return undefined;
    const location = source.locate(accident.start, accident.end);
    return { limit: false, message: accident.message, location, related: null };
}
function describeFault(source, { kind, message, range, related }) {
    const locate = ({ start, end }) => source.locate(start, end);
    return {
        limit: kind === 'limit',
        message,
        location: locate(range),
        related: related && { message: related.message, location: locate(related.range) },
    };
}
function decode(path, bytes) {
    const text = (0,core_bytes/* textOf */.b6)(bytes);
    // The decoder drops one byte order mark; browsers drop a second one too.
    if (text !== null)
        return { source: new core_text/* SourceText */.D(path, text.startsWith(core_bytes/* MARK */.M$) ? text.slice(1) : text) };
    const wide = (0,core_bytes/* isUtf16 */.bJ)(bytes);
    const message = wide
        ? 'it has a byte order mark of UTF-16, but its bytes are not UTF-16. Save it as UTF-8'
        : `its bytes are not UTF-8${declared(bytes)}. Save it as UTF-8`;
    return { limit: false, message, location: wide ? (0,core_text/* startOf */.GH)(path) : badPlace(path, bytes), related: null };
}
/** Browsers read SVG images as UTF-8 even if the XML declaration states another encoding. */
function declared(bytes) {
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const name = /^<\?xml[^>]{0,100}?\sencoding\s{0,10}=\s{0,10}["']([\w.-]{1,40})["']/.exec(beginning)?.[1];
    if (name === undefined || /^utf-?8$/i.test(name))
        return '';
    return ` (it declares ${(0,quote/* quote */.hD)(name)}, which browsers ignore in an SVG image)`;
}
/** Returns the place of the first byte that is not UTF-8. */
function badPlace(path, bytes) {
    const offset = (0,core_bytes/* roughTextOf */.Y9)(bytes.subarray(0, (0,core_bytes/* wellFormedLength */._f)(bytes))).length;
    return new core_text/* SourceText */.D(path, (0,core_bytes/* roughTextOf */.Y9)(bytes)).locate(offset, offset + 1);
}
function judgeRoot(root) {
    if (root.namespace === xml/* NAMESPACES */.dK.svg && root.localName === 'svg')
        return null;
    const range = root.nameRange;
    if (root.localName !== 'svg') {
        if (root.localName.toLowerCase() === 'html')
            return { message: 'it is an HTML page', range };
        return { message: `its root element is ${(0,quote/* quote */.hD)(root.name)}, not 'svg' in lowercase`, range };
    }
    const wanted = (0,quote/* quote */.hD)(`xmlns="${xml/* NAMESPACES */.dK.svg}"`);
    if (root.namespace === null)
        return { message: `its root element has no namespace. Add ${wanted}`, range };
    const declaration = root.attributes.find(({ namespace, value }) => namespace === xml/* NAMESPACES */.dK.xmlns && value === root.namespace);
    return {
        message: `its root element is in the namespace ${(0,quote/* quote */.hD)(root.namespace)}. Use ${(0,quote/* quote */.hD)(xml/* NAMESPACES */.dK.svg)}`,
        range: declaration?.range ?? range,
    };
}


/***/ }),

/***/ 80313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseXml)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/logo/xml/characters.js
/** XML 1.0, fifth edition, productions 4 and 4a: the ranges that may start and continue a name. */
const NAME_START = ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
    '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME_REST = `${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;
const NAME_SOURCE = `[${NAME_START}][${NAME_REST}]*`;
/** Sticky patterns: each is tried at one offset only. */
const NAME = new RegExp(NAME_SOURCE, 'uy');
const NAME_TOKEN = new RegExp(`[${NAME_REST}]+`, 'uy');
/** Groups: decimal, hexadecimal, name. */
const REFERENCE = new RegExp(`&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(${NAME_SOURCE}));`, 'uy');
const PARAMETER_REFERENCE = new RegExp(`%(${NAME_SOURCE});`, 'uy');
const SPACE = /[ \t\r\n]+/y;
const PLAIN_TEXT = /[^<&]+/y;
/** Production 2: the characters allowed in a document. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** Production 13: the characters of a public identifier. */
const PUBLIC_ID = /^[ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]*$/;
/** Returns the character of a numeric reference; null if there is none or XML forbids it. */
function characterOf(digits, radix) {
    const point = Number.parseInt(digits, radix);
    if (!(point <= 0x10ffff))
        return null;
    const character = String.fromCodePoint(point);
    return ILLEGAL.test(character) ? null : character;
}
/** Section 2.11: every line end is one line feed. */
function withPlainLineEnds(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

;// CONCATENATED MODULE: ./.build/src/logo/xml/doctype.js


/** Parses `<!DOCTYPE ...>` (XML 1.0, section 2.8). The external subset is never read. */
function readDoctype(reader, entities) {
    const opened = reader.at;
    const declarations = new Map();
    reader.need('<!DOCTYPE', 'there is no document type here');
    reader.needSpace("'<!DOCTYPE'");
    const name = reader.name('the name in the document type');
    const spaced = reader.space();
    const external = spaced ? readExternalId(reader) : null;
    reader.space();
    if (reader.take('[')) {
        new SubsetReader(reader, entities, { declarations, opened, hasExternalSubset: external !== null }).read();
        reader.space();
    }
    reader.need('>', "the document type must end with '>'");
    const range = reader.range(opened, reader.at);
    const ids = external ?? { publicId: null, systemId: null };
    return [{ name, ...ids, entities: entities.all(), range }, declarations];
}
/** @param publicAlone allows `PUBLIC` without a URL, as notations have it */
function readExternalId(reader, { publicAlone = false } = {}) {
    if (reader.take('SYSTEM')) {
        reader.needSpace("'SYSTEM'");
        return { publicId: null, systemId: reader.literal('the URL after SYSTEM').raw };
    }
    if (!reader.take('PUBLIC'))
        return null;
    reader.needSpace("'PUBLIC'");
    const { raw: publicId, start } = reader.literal('the name after PUBLIC');
    if (!PUBLIC_ID.test(publicId))
        reader.fail('the name after PUBLIC contains a character that is not allowed', start, start + publicId.length);
    const spaced = reader.space();
    if (publicAlone && !reader.looksAt('"') && !reader.looksAt("'"))
        return { publicId, systemId: null };
    if (!spaced)
        reader.failHere('there is no space and URL after the name of PUBLIC');
    return { publicId, systemId: reader.literal('the URL after PUBLIC').raw };
}
/** Parses the text between the brackets: declarations, comments, instructions, parameter entities. */
class SubsetReader {
    #reader;
    #entities;
    #declarations;
    #opened;
    #undeclaredAllowed;
    constructor(reader, entities, { declarations, opened, hasExternalSubset }) {
        this.#reader = reader;
        this.#entities = entities;
        this.#declarations = declarations;
        this.#opened = opened;
        this.#undeclaredAllowed = hasExternalSubset;
    }
    read() {
        const reader = this.#reader;
        for (;;) {
            reader.space();
            if (reader.atEnd) {
                if (reader.nesting === 0)
                    reader.fail("the document type is never closed with ']>'", this.#opened, this.#opened + 9);
                reader.leave();
            }
            else if (reader.looksAt(']') && reader.nesting === 0) {
                reader.at++;
                return;
            }
            else if (reader.looksAt('%'))
                this.#parameterReference();
            else
                this.#declaration();
        }
    }
    #declaration() {
        const reader = this.#reader;
        const opened = reader.at;
        if (reader.take('<!--'))
            readComment(reader, opened);
        else if (reader.take('<?'))
            readInstruction(reader, opened);
        else if (reader.take('<!ENTITY'))
            this.#entity(opened);
        else if (reader.take('<!ATTLIST'))
            this.#attributeList();
        else if (reader.take('<!ELEMENT'))
            this.#element();
        else if (reader.take('<!NOTATION'))
            this.#notation();
        else
            reader.failHere('the declaration is not allowed in a document type');
    }
    #parameterReference() {
        const reader = this.#reader;
        const start = reader.at;
        const found = reader.match(PARAMETER_REFERENCE);
        if (!found)
            throw reader.failHere("'%' is not followed by the name of an entity and ';'");
        const entity = this.#entities.parameter.get(found[1]);
        const range = reader.range(start, reader.at);
        if (!entity) {
            if (this.#undeclaredAllowed)
                return;
            throw reader.fail(`the entity ${(0,quote/* quote */.hD)(found[0])} is not declared`, start, reader.at);
        }
        if (entity.value === null) {
            this.#undeclaredAllowed = true;
            return;
        }
        const value = this.#entities.open(reader, entity, range);
        reader.enter(value, range, () => this.#entities.close(entity));
    }
    #entity(opened) {
        const reader = this.#reader;
        reader.needSpace("'<!ENTITY'");
        const parameter = reader.take('%');
        if (parameter)
            reader.needSpace("'%'");
        const name = readPlainName(reader, 'the name of an entity');
        reader.needSpace('the name of an entity');
        const external = readExternalId(reader);
        let unparsed = false;
        let value = null;
        if (external) {
            const spaced = reader.space();
            if (!parameter && spaced && reader.take('NDATA')) {
                reader.needSpace("'NDATA'");
                readPlainName(reader, 'the name of a notation');
                unparsed = true;
            }
        }
        else
            value = this.#entityValue();
        closeDeclaration(reader, 'an entity');
        const systemId = external?.systemId ?? null;
        const range = reader.range(opened, reader.at);
        this.#entities.declare({ name, parameter, value, systemId, unparsed, range });
    }
    /** Expands character references; general entities are expanded when they are used (XML 1.0, section 4.4). */
    #entityValue() {
        const reader = this.#reader;
        const { raw, start } = reader.literal('the text of an entity');
        const percent = raw.indexOf('%');
        if (percent !== -1)
            reader.fail("'%' is not allowed in the text of an entity. Use '&#37;'", start + percent, start + percent + 1);
        const parts = [];
        let from = 0;
        for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', at + 1)) {
            REFERENCE.lastIndex = at;
            const found = REFERENCE.exec(raw);
            if (!found)
                return reader.fail("a bare '&' is not allowed. Use '&#38;'", start + at, start + at + 1);
            const [whole, decimal, hexadecimal] = found;
            if (decimal === undefined && hexadecimal === undefined)
                continue;
            const character = decimal === undefined ? characterOf(hexadecimal, 16) : characterOf(decimal, 10);
            if (character === null)
                return reader.fail(`${(0,quote/* quote */.hD)(whole)} is not a character that XML allows`, start + at, start + at + whole.length);
            parts.push(withPlainLineEnds(raw.slice(from, at)), character);
            from = at + whole.length;
        }
        parts.push(withPlainLineEnds(raw.slice(from)));
        return parts.join('');
    }
    #attributeList() {
        const reader = this.#reader;
        reader.needSpace("'<!ATTLIST'");
        const element = reader.name('the name of an element');
        const known = this.#declarations.get(element) ?? new Map();
        this.#declarations.set(element, known);
        for (;;) {
            const spaced = reader.space();
            if (reader.take('>'))
                return;
            if (!spaced)
                reader.failHere('there is no space before the next attribute of a list');
            const declared = this.#attribute();
            if (!known.has(declared.name))
                known.set(declared.name, declared);
        }
    }
    #attribute() {
        const reader = this.#reader;
        const start = reader.at;
        const name = reader.name('the name of an attribute');
        const nameRange = reader.range(start, reader.at);
        reader.needSpace('the name of an attribute');
        const tokenized = this.#attributeType();
        reader.needSpace('the type of an attribute');
        const none = { name, value: null, tokenized, nameRange, valueRange: nameRange };
        if (reader.take('#REQUIRED') || reader.take('#IMPLIED'))
            return { ...none, range: reader.range(start, reader.at) };
        if (reader.take('#FIXED'))
            reader.needSpace("'#FIXED'");
        const { raw, start: from } = reader.literal('the default of an attribute');
        const value = this.#entities.attributeValue(reader, raw, from);
        const valueRange = reader.range(from, from + raw.length);
        return { name, value, tokenized, range: reader.range(start, reader.at), nameRange, valueRange };
    }
    #attributeType() {
        const reader = this.#reader;
        if (reader.take('CDATA'))
            return false;
        if (reader.take('NOTATION'))
            reader.needSpace("'NOTATION'");
        else if (reader.match(TOKENIZED_TYPE))
            return true;
        reader.need('(', 'the type of the attribute is not valid');
        do {
            reader.space();
            if (!reader.match(NAME_TOKEN))
                reader.failHere("a list of values must contain names, separated by '|'");
            reader.space();
        } while (reader.take('|'));
        reader.need(')', "a list of values must end with ')'");
        return true;
    }
    /** Only validators use the content model; here it must merely end. */
    #element() {
        const reader = this.#reader;
        reader.needSpace("'<!ELEMENT'");
        reader.name('the name of an element');
        reader.needSpace('the name of an element');
        if (!reader.match(CONTENT_MODEL))
            reader.failHere('the declared content of the element is not valid');
        closeDeclaration(reader, 'an element');
    }
    #notation() {
        const reader = this.#reader;
        reader.needSpace("'<!NOTATION'");
        readPlainName(reader, 'the name of a notation');
        reader.needSpace('the name of a notation');
        if (!readExternalId(reader, { publicAlone: true }))
            reader.failHere('a notation must have SYSTEM or PUBLIC');
        closeDeclaration(reader, 'a notation');
    }
}
const TOKENIZED_TYPE = /(?:IDREFS|IDREF|ID|ENTITIES|ENTITY|NMTOKENS|NMTOKEN)(?![^ \t\r\n])/y;
const CONTENT_MODEL = /EMPTY|ANY|\([^<>"'%;&]*/y;
/** Names of entities, notations and instructions must not contain a colon (Namespaces in XML 1.0, section 7). */
function readPlainName(reader, what) {
    const start = reader.at;
    const name = reader.name(what);
    if (name.includes(':'))
        reader.fail(`${what} must not contain a colon`, start, reader.at);
    return name;
}
function closeDeclaration(reader, what) {
    reader.space();
    reader.need('>', `the declaration of ${what} must end with '>'`);
}
/** Reads the text of a comment after its `<!--`. */
function readComment(reader, opened) {
    const start = reader.at;
    const content = reader.until('-->', 'the comment', opened);
    const dashes = content.indexOf('--');
    if (dashes !== -1 || content.endsWith('-')) {
        const at = start + (dashes === -1 ? content.length - 1 : dashes);
        reader.fail("'--' is not allowed inside a comment", at, at + 2);
    }
    return withPlainLineEnds(content);
}
/** Reads the target and text of a processing instruction after its `<?`. */
function readInstruction(reader, opened) {
    const target = readPlainName(reader, 'the name of a processing instruction');
    if (target.toLowerCase() === 'xml')
        reader.fail('the XML declaration is not at the very start of the file', opened, reader.at);
    const spaced = reader.space();
    const value = withPlainLineEnds(reader.until('?>', 'the processing instruction', opened));
    if (!spaced && value !== '')
        reader.fail(`there is no space after ${(0,quote/* quote */.hD)(`<?${target}`)}`, opened, reader.at);
    return { target, value };
}

// EXTERNAL MODULE: ./.build/src/core/budget.js
var budget = __webpack_require__(23582);
;// CONCATENATED MODULE: ./.build/src/logo/xml/entities.js



const PREDEFINED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['apos', "'"],
    ['quot', '"'],
]);
/** The entities of a document, and how much of them has been expanded. */
class Entities {
    general = new Map();
    parameter = new Map();
    #open = new Set();
    #expansion = new budget/* Budget */._(budget/* LIMITS */.b.logoExpansion);
    /** The first declaration of a name counts (XML 1.0, section 4.2). */
    declare(entity) {
        const known = entity.parameter ? this.parameter : this.general;
        if (!known.has(entity.name))
            known.set(entity.name, entity);
    }
    all() {
        return [...this.general.values(), ...this.parameter.values()].sort((a, b) => a.range.start - b.range.start);
    }
    /** Reads the reference at the reader's position, which is an ampersand. */
    reference(reader, text = reader.text, at = reader.at, place) {
        REFERENCE.lastIndex = at;
        const found = REFERENCE.exec(text);
        const where = place ?? reader.range(at, at + (found?.[0].length ?? 1));
        const fail = (message) => reader.refuse({ kind: 'malformed', message, range: where, related: null });
        if (!found)
            return fail("a bare '&' is not allowed. Use '&amp;'");
        const [whole, decimal, hexadecimal, name = ''] = found;
        const end = at + whole.length;
        if (decimal !== undefined || hexadecimal !== undefined) {
            const character = decimal === undefined ? characterOf(hexadecimal, 16) : characterOf(decimal, 10);
            if (character === null)
                return fail(`${(0,quote/* quote */.hD)(whole)} is not a character that XML allows`);
            return { value: { character }, end };
        }
        const predefined = PREDEFINED.get(name);
        if (predefined !== undefined)
            return { value: { character: predefined }, end };
        const entity = this.general.get(name);
        if (!entity)
            return fail(`the entity ${(0,quote/* quote */.hD)(whole)} is not declared. Use the character itself`);
        if (entity.unparsed)
            return fail(`the entity ${(0,quote/* quote */.hD)(whole)} refers to a file that is not text`);
        return { value: { entity }, end };
    }
    /** Marks an entity as being expanded; fails if it contains itself or all expansions together are too long. */
    open(reader, entity, range) {
        if (this.#open.has(entity))
            reader.refuse({
                kind: 'malformed',
                message: `the entity ${(0,quote/* quote */.hD)(entity.name)} refers to itself`,
                range,
                related: { message: 'declared here', range: entity.range },
            });
        const value = entity.value ?? '';
        this.expand(reader, value, range, entity.range);
        this.#open.add(entity);
        return value;
    }
    /** Counts text that a declaration adds elsewhere: of an entity, or of an attribute default. */
    expand(reader, text, range, declared) {
        if (this.#expansion.spend(text.length + 1))
            return;
        reader.refuse({
            kind: 'limit',
            message: `its document type adds more than ${budget/* LIMITS */.b.logoExpansion.toLocaleString('en')} characters`,
            range,
            related: { message: 'declared here', range: declared },
        });
    }
    close(entity) {
        this.#open.delete(entity);
    }
    /**
     * Returns the value of an attribute: references expanded, line ends and tabs replaced with spaces (section 3.3.3). An
     * external entity adds nothing, as in Chromium; the standard forbids it.
     *
     * @param start offset of the literal's first character in the reader's text
     */
    attributeValue(reader, literal, start) {
        if (!/[&<\t\r\n]/.test(literal))
            return literal;
        const parts = [];
        const frames = [{ text: literal, at: 0, entity: null, place: null, source: reader.text, offset: start }];
        for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
            const { text, at } = frame;
            if (at >= text.length) {
                if (frame.entity)
                    this.close(frame.entity);
                frames.pop();
                continue;
            }
            const plain = matchAt(PLAIN_VALUE, text, at);
            if (plain) {
                parts.push(plain);
                frame.at += plain.length;
                continue;
            }
            const blank = matchAt(LINE_END_OR_TAB, text, at);
            if (blank) {
                parts.push(' ');
                frame.at += blank.length;
                continue;
            }
            const from = frame.offset + at;
            if (text[at] === '<') {
                const range = frame.place ?? reader.range(from, from + 1);
                const message = "'<' is not allowed in an attribute value. Use '&lt;'";
                return reader.refuse({ kind: 'malformed', message, range, related: null });
            }
            const { value, end } = this.reference(reader, frame.source, from, frame.place ?? undefined);
            frame.at = end - frame.offset;
            if ('character' in value)
                parts.push(value.character);
            else {
                const place = frame.place ?? reader.range(from, end);
                const replacement = this.open(reader, value.entity, place);
                frames.push({ text: replacement, at: 0, entity: value.entity, place, source: replacement, offset: 0 });
            }
        }
        return parts.join('');
    }
}
const PLAIN_VALUE = /[^&<\t\r\n]+/y;
const LINE_END_OR_TAB = /\r\n|[\t\r\n]/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./.build/src/logo/xml/reader.js


/** Thrown only inside the parser; `parseXml` turns it into its result. */
class XmlRefusal extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
/**
 * A position in the document, or in the replacement text of an entity in place of its reference. Entities nest: `enter`
 * puts one on top, `leave` returns to the text after the reference.
 */
class Reader {
    text;
    at = 0;
    #reference = null;
    #leave = null;
    #outer = [];
    constructor(text) {
        this.text = text;
    }
    /** Number of open entities. */
    get nesting() {
        return this.#outer.length;
    }
    get origin() {
        return this.#reference ? 'entity' : 'document';
    }
    get atEnd() {
        return this.at >= this.text.length;
    }
    /** Returns the range in the document of a range in the current text. */
    range(start, end) {
        return this.#reference ?? { start, end };
    }
    /** @param onLeave called at the end of the replacement text */
    enter(text, reference, onLeave) {
        this.#outer.push({ text: this.text, at: this.at, reference: this.#reference, leave: this.#leave });
        this.text = text;
        this.at = 0;
        this.#reference = reference;
        this.#leave = onLeave;
    }
    leave() {
        const outer = this.#outer.pop();
        if (!outer)
            return;
        this.#leave?.();
        this.text = outer.text;
        this.at = outer.at;
        this.#reference = outer.reference;
        this.#leave = outer.leave;
    }
    looksAt(token) {
        return this.text.startsWith(token, this.at);
    }
    /** Consumes the token if it is next. */
    take(token) {
        if (!this.looksAt(token))
            return false;
        this.at += token.length;
        return true;
    }
    /** Consumes the match of a sticky pattern here. */
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found)
            this.at = pattern.lastIndex;
        return found;
    }
    /** Consumes white space; false if there is none. */
    space() {
        return this.match(SPACE) !== null;
    }
    needSpace(after) {
        if (!this.space())
            this.failHere(`there is no space after ${after}`);
    }
    /** @param message a function if it is expensive to build */
    need(token, message) {
        if (!this.take(token))
            this.failHere(typeof message === 'string' ? message : message());
    }
    name(what) {
        const found = this.match(NAME);
        if (!found)
            return this.failHere(`${what} must start with a letter, not with ${this.shown()}`);
        return found[0];
    }
    /** Consumes everything up to and including the token and returns the text before it. */
    until(token, what, opened) {
        const end = this.text.indexOf(token, this.at);
        if (end === -1)
            this.fail(`${what} is never closed with ${(0,quote/* quote */.hD)(token)}`, opened, opened + 2);
        const content = this.text.slice(this.at, end);
        this.at = end + token.length;
        return content;
    }
    /** Reads a quoted literal; returns its raw content and the offset of its first character. */
    literal(what) {
        const opened = this.at;
        const mark = this.text[opened];
        if (mark !== '"' && mark !== "'")
            this.failHere(`${what} must be in quotes`);
        this.at = opened + 1;
        return { raw: this.until(mark, what, opened), start: opened + 1 };
    }
    /** Returns the next character for a message. */
    shown() {
        const point = this.text.codePointAt(this.at);
        return point === undefined ? 'the end of the text' : (0,quote/* quote */.hD)(String.fromCodePoint(point));
    }
    failHere(message) {
        return this.fail(message, this.at, this.at + 1);
    }
    fail(message, start, end, related = null) {
        return this.refuse({ kind: 'malformed', message, range: this.range(start, end), related });
    }
    refuse(fault) {
        throw new XmlRefusal(fault);
    }
}

// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/xml/names.js



/** Null if the colons are not where Namespaces in XML 1.0 allows them. */
function splitName(name) {
    const colon = name.indexOf(':');
    if (colon === -1)
        return { prefix: '', localName: name };
    const localName = name.slice(colon + 1);
    if (colon === 0 || localName.includes(':') || !startsAsName(localName))
        return null;
    return { prefix: name.slice(0, colon), localName };
}
function startsAsName(text) {
    NAME.lastIndex = 0;
    return NAME.test(text);
}
/** The prefixes in scope; each element adds its own and removes them when it ends. */
class NamespaceScope {
    #bound = new Map([
        ['xml', [xml/* NAMESPACES */.dK.xml]],
        ['xmlns', [xml/* NAMESPACES */.dK.xmlns]],
    ]);
    /** Returns the fault of a declaration, or null once it is in scope. The prefix is empty for the default. */
    declare(prefix, namespace) {
        if (prefix === 'xmlns')
            return "the prefix 'xmlns' must not be declared";
        if (prefix === 'xml')
            return namespace === xml/* NAMESPACES */.dK.xml ? null : "the prefix 'xml' must not be declared for another namespace";
        if (namespace === xml/* NAMESPACES */.dK.xml || namespace === xml/* NAMESPACES */.dK.xmlns)
            return `the namespace ${(0,quote/* quote */.hD)(namespace)} is reserved`;
        if (namespace === '' && prefix !== '')
            return `the prefix ${(0,quote/* quote */.hD)(prefix)} is declared without a namespace`;
        const stack = this.#bound.get(prefix);
        if (stack)
            stack.push(namespace);
        else
            this.#bound.set(prefix, [namespace]);
        return null;
    }
    release(prefix) {
        if (prefix !== 'xml')
            this.#bound.get(prefix)?.pop();
    }
    /** Null: no namespace; undefined: a prefix that is not declared. */
    resolve(prefix) {
        const namespace = this.#bound.get(prefix)?.at(-1);
        if (prefix === '')
            return namespace === undefined || namespace === '' ? null : namespace;
        return namespace;
    }
}

;// CONCATENATED MODULE: ./.build/src/logo/xml/tag.js




/** Reads start tags and counts elements, attributes and namespaces. */
class TagReader {
    #reader;
    #entities;
    #scope = new NamespaceScope();
    #elements = new budget/* Budget */._(budget/* LIMITS */.b.logoElements);
    #attributes = new budget/* Budget */._(budget/* LIMITS */.b.logoAttributes);
    constructor(reader, entities) {
        this.#reader = reader;
        this.#entities = entities;
    }
    /** @returns the element, and whether its tag closes it immediately */
    start(opened, parent, declarations, depth) {
        const reader = this.#reader;
        reader.at = opened + 1;
        const name = reader.name("what follows '<'");
        const nameRange = reader.range(opened + 1, reader.at);
        if (depth > budget/* LIMITS */.b.logoDepth)
            this.#refuse('its elements are nested more than', budget/* LIMITS */.b.logoDepth, 'levels deep', nameRange);
        if (!this.#elements.spend(1))
            this.#refuse('it has more than', budget/* LIMITS */.b.logoElements, 'elements', nameRange);
        const raw = this.#writtenAttributes(opened, name, declarations.get(name));
        const empty = reader.take('/');
        reader.need('>', () => (empty ? "'/' is not followed by '>'" : `the tag of ${(0,quote/* quote */.hD)(name)} must end with '>'`));
        this.#addDefaults(raw, declarations.get(name), nameRange);
        if (!this.#attributes.spend(raw.size))
            this.#refuse('it has more than', budget/* LIMITS */.b.logoAttributes, 'attributes', nameRange);
        const declared = this.#declareNamespaces(raw);
        const { namespace, localName } = this.#resolve(name, nameRange, 'element');
        const startTag = reader.range(opened, reader.at);
        const element = {
            kind: 'element',
            name,
            localName,
            namespace,
            attributes: this.#resolveAttributes(raw, name),
            children: [],
            parent: parent?.element ?? null,
            range: startTag,
            startTag,
            nameRange,
            origin: reader.origin,
        };
        return [{ element, nesting: reader.nesting, declared }, empty];
    }
    /** Removes the namespaces that the element declared. */
    close(open) {
        for (const prefix of open.declared)
            this.#scope.release(prefix);
    }
    #writtenAttributes(opened, element, types) {
        const reader = this.#reader;
        const attributes = new Map();
        for (;;) {
            const spaced = reader.space();
            if (reader.atEnd || reader.looksAt('<'))
                reader.fail(`the tag of ${(0,quote/* quote */.hD)(element)} is never closed with '>'`, opened, opened + 1 + element.length);
            if (reader.looksAt('>') || reader.looksAt('/'))
                return attributes;
            if (!spaced)
                reader.failHere('there is no space before the next attribute');
            const start = reader.at;
            const name = reader.name('the name of an attribute');
            const nameRange = reader.range(start, reader.at);
            const before = attributes.get(name);
            if (before)
                reader.fail(`the attribute ${(0,quote/* quote */.hD)(name)} appears twice in one tag`, start, reader.at, {
                    message: 'first here',
                    range: before.nameRange,
                });
            reader.space();
            reader.need('=', () => `the attribute ${(0,quote/* quote */.hD)(name)} has no '=' and value`);
            reader.space();
            const { raw, start: from } = reader.literal('the value of an attribute');
            const plain = this.#entities.attributeValue(reader, raw, from);
            const value = types?.get(name)?.tokenized ? collapse(plain) : plain;
            const range = reader.range(start, reader.at);
            const valueRange = reader.range(from, from + raw.length);
            attributes.set(name, { name, value, range, nameRange, valueRange, origin: reader.origin });
        }
    }
    #addDefaults(attributes, declared, element) {
        for (const { name, value, tokenized, range, nameRange, valueRange } of declared?.values() ?? []) {
            if (value === null || attributes.has(name))
                continue;
            this.#entities.expand(this.#reader, value, element, range);
            const shown = tokenized ? collapse(value) : value;
            attributes.set(name, { name, value: shown, range, nameRange, valueRange, origin: 'default' });
        }
    }
    #declareNamespaces(attributes) {
        const declared = [];
        for (const { name, value, range } of attributes.values()) {
            const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
            if (prefix === null)
                continue;
            const wrong = this.#scope.declare(prefix, value);
            if (wrong !== null)
                this.#reader.refuse({ kind: 'malformed', message: wrong, range, related: null });
            declared.push(prefix);
        }
        return declared;
    }
    #resolveAttributes(attributes, element) {
        const resolved = [];
        const prefixed = new Map();
        for (const raw of attributes.values()) {
            const names = this.#resolve(raw.name, raw.nameRange, 'attribute');
            const attribute = { ...raw, ...names };
            resolved.push(attribute);
            if (names.namespace === null)
                continue;
            const key = (0,xml/* attributeKey */.s)(names.localName, names.namespace);
            const before = prefixed.get(key);
            if (before)
                this.#reader.refuse({
                    kind: 'malformed',
                    message: `${(0,quote/* quote */.hD)(raw.name)} and ${(0,quote/* quote */.hD)(before.name)} are the same attribute, which appears twice on ${(0,quote/* quote */.hD)(element)}`,
                    range: raw.nameRange,
                    related: { message: 'first here', range: before.nameRange },
                });
            prefixed.set(key, attribute);
        }
        return resolved;
    }
    #resolve(name, range, what) {
        const fail = (message) => this.#reader.refuse({ kind: 'malformed', message, range, related: null });
        const split = splitName(name);
        if (!split)
            return fail(`the colons in ${(0,quote/* quote */.hD)(name)} do not separate a prefix`);
        const { prefix, localName } = split;
        if (what === 'attribute') {
            if (name === 'xmlns')
                return { localName, namespace: xml/* NAMESPACES */.dK.xmlns };
            if (prefix === '')
                return { localName, namespace: null };
        }
        else if (prefix === 'xmlns')
            return fail("no element can have the prefix 'xmlns'");
        const namespace = this.#scope.resolve(prefix);
        if (namespace === undefined)
            return fail(`the prefix ${(0,quote/* quote */.hD)(prefix)} is not declared. Add ${declarationOf(prefix)} to the root element`);
        return { localName, namespace };
    }
    #refuse(before, most, after, range) {
        const message = `${before} ${most.toLocaleString('en')} ${after}`;
        this.#reader.refuse({ kind: 'limit', message, range, related: null });
    }
}
/** Section 3.3.3: values that are not CDATA lose leading and trailing spaces, and runs of spaces collapse. */
function collapse(value) {
    return value.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
function declarationOf(prefix) {
    const address = prefix === 'xlink' ? xml/* NAMESPACES */.dK.xlink : '...';
    return (0,quote/* quote */.hD)(`xmlns:${prefix}="${address}"`);
}

;// CONCATENATED MODULE: ./.build/src/logo/xml/parse.js






/** @param text decoded, without a byte order mark */
function parseXml(text) {
    try {
        return { document: new DocumentReader(text).read(), fault: null };
    }
    catch (error) {
        if (error instanceof XmlRefusal)
            return { document: null, fault: error.fault };
        throw error;
    }
}
class DocumentReader {
    #reader;
    #entities = new Entities();
    #tags;
    #open = [];
    #prolog = [];
    #epilog = [];
    #doctype = null;
    #declarations = new Map();
    #root = null;
    constructor(text) {
        this.#reader = new Reader(text);
        this.#tags = new TagReader(this.#reader, this.#entities);
    }
    read() {
        const reader = this.#reader;
        refuseIllegal(reader);
        const encoding = readXmlDeclaration(reader);
        while (!this.#done()) {
            if (reader.looksAt('<'))
                this.#markup();
            else if (reader.looksAt('&') && this.#open.length > 0)
                this.#reference();
            else
                this.#text();
        }
        const root = this.#root;
        if (!root)
            return reader.failHere('it contains no elements');
        return { doctype: this.#doctype, encoding, prolog: this.#prolog, root, epilog: this.#epilog };
    }
    /**
     * At the end of an entity, returns to the text after its reference; at the end of the document, everything must be
     * closed.
     */
    #done() {
        const reader = this.#reader;
        if (!reader.atEnd)
            return false;
        const open = this.#open.at(-1);
        if (open && (reader.nesting === 0 || open.nesting === reader.nesting))
            reader.fail(`${(0,quote/* quote */.hD)(`<${open.element.name}>`)} is never closed`, open.element.startTag.start, open.element.startTag.end);
        if (reader.nesting === 0)
            return true;
        reader.leave();
        return false;
    }
    #markup() {
        const reader = this.#reader;
        const opened = reader.at;
        if (reader.take('</'))
            this.#endTag(opened);
        else if (reader.take('<!--')) {
            const value = readComment(reader, opened);
            this.#append({ kind: 'comment', value, range: reader.range(opened, reader.at) });
        }
        else if (reader.take('<?')) {
            const { target, value } = readInstruction(reader, opened);
            this.#append({ kind: 'instruction', target, value, range: reader.range(opened, reader.at) });
        }
        else if (reader.looksAt('<![CDATA['))
            this.#characterData(opened);
        else if (reader.looksAt('<!DOCTYPE'))
            this.#readDoctype();
        else
            this.#startTag(opened);
    }
    #readDoctype() {
        const reader = this.#reader;
        if (this.#doctype)
            reader.failHere('there is more than one document type');
        if (this.#root || this.#open.length > 0)
            reader.failHere('the document type is not before the first element');
        [this.#doctype, this.#declarations] = readDoctype(reader, this.#entities);
    }
    #characterData(opened) {
        const reader = this.#reader;
        if (this.#open.length === 0)
            reader.failHere('text is not allowed outside the root element');
        reader.take('<![CDATA[');
        const value = withPlainLineEnds(reader.until(']]>', 'the CDATA section', opened));
        this.#append({ kind: 'text', value, range: reader.range(opened, reader.at), origin: reader.origin });
    }
    #startTag(opened) {
        const reader = this.#reader;
        if (this.#root && this.#open.length === 0)
            reader.failHere('there is more than one root element');
        const parent = this.#open.at(-1) ?? null;
        const [open, empty] = this.#tags.start(opened, parent, this.#declarations, this.#open.length + 1);
        if (parent)
            parent.element.children.push(open.element);
        else
            this.#root = open.element;
        if (empty)
            this.#tags.close(open);
        else
            this.#open.push(open);
    }
    #endTag(opened) {
        const reader = this.#reader;
        const name = reader.name('the name in an end tag');
        reader.space();
        reader.need('>', "an end tag must end with '>'");
        const open = this.#open.pop();
        if (open?.nesting !== reader.nesting || open.element.name !== name)
            throw this.#refuseEndTag(opened, name, open);
        open.element.range = { start: open.element.startTag.start, end: reader.range(opened, reader.at).end };
        this.#tags.close(open);
    }
    #refuseEndTag(opened, name, open) {
        const reader = this.#reader;
        const shown = (0,quote/* quote */.hD)(`</${name}>`);
        if (!open)
            return reader.fail(`${shown} closes an element that is not open`, opened, reader.at);
        const started = { message: `${(0,quote/* quote */.hD)(`<${open.element.name}>`)} starts here`, range: open.element.startTag };
        const wrong = open.nesting === reader.nesting
            ? `${shown} does not match ${(0,quote/* quote */.hD)(`<${open.element.name}>`)}`
            : `${shown} closes an element from outside the entity`;
        return reader.fail(wrong, opened, reader.at, started);
    }
    #reference() {
        const reader = this.#reader;
        const start = reader.at;
        const { value, end } = this.#entities.reference(reader);
        reader.at = end;
        const range = reader.range(start, end);
        if ('character' in value) {
            this.#append({ kind: 'text', value: value.character, range, origin: reader.origin });
            return;
        }
        const { entity } = value;
        reader.enter(this.#entities.open(reader, entity, range), range, () => this.#entities.close(entity));
    }
    #text() {
        const reader = this.#reader;
        const start = reader.at;
        if (this.#open.length === 0) {
            if (reader.space())
                return;
            const where = this.#root ? 'after the root element' : 'before the root element';
            reader.failHere(`text is not allowed ${where}`);
        }
        const raw = reader.match(PLAIN_TEXT)?.[0] ?? '';
        const end = raw.indexOf(']]>');
        if (end !== -1)
            reader.fail("']]>' is not allowed in text. Use ']]&gt;'", start + end, start + end + 3);
        const range = reader.range(start, reader.at);
        this.#append({ kind: 'text', value: withPlainLineEnds(raw), range, origin: reader.origin });
    }
    #append(node) {
        const parent = this.#open.at(-1);
        if (parent)
            parent.element.children.push(node);
        else if (node.kind !== 'text')
            (this.#root ? this.#epilog : this.#prolog).push(node);
    }
}
function refuseIllegal(reader) {
    const found = ILLEGAL.exec(reader.text);
    if (!found)
        return;
    const shown = found[0] === '\0' ? 'the character U+0000 (NUL)' : `the character ${(0,quote/* codePoint */.yb)(found[0])}`;
    reader.fail(`${shown} is not allowed in XML`, found.index, found.index + found[0].length);
}
const parse_SPACE = String.raw `[ \t\r\n]`;
const EQUALS = `${parse_SPACE}*=${parse_SPACE}*`;
const VERSION = `${parse_SPACE}+version${EQUALS}(?:"([^"<>]*)"|'([^'<>]*)')`;
const ENCODING_NAME = '([A-Za-z][A-Za-z0-9._-]*)';
const ENCODING = `${parse_SPACE}+encoding${EQUALS}(?:"${ENCODING_NAME}"|'${ENCODING_NAME}')`;
const STANDALONE = `${parse_SPACE}+standalone${EQUALS}(?:"(?:yes|no)"|'(?:yes|no)')`;
/** XML 1.0, production 23. */
const XML_DECLARATION = new RegExp(String.raw `<\?xml${VERSION}(?:${ENCODING})?(?:${STANDALONE})?${parse_SPACE}*\?>`, 'dy');
/** Reads XML 1.1 as 1.0, as browsers do. */
function readXmlDeclaration(reader) {
    if (!/^<\?xml[ \t\r\n?]/.test(reader.text.slice(0, 6)))
        return null;
    const found = reader.match(XML_DECLARATION);
    if (!found)
        return reader.fail('the XML declaration in the first line is not well-formed', 0, 5);
    const version = found[1] ?? found[2] ?? '';
    if (!/^1\.[0-9]+$/.test(version))
        reader.fail(`it declares the XML version ${(0,quote/* quote */.hD)(version)}. Use version="1.0"`, 0, reader.at);
    const name = found[3] ?? found[4];
    const place = found.indices?.[3] ?? found.indices?.[4];
    return name === undefined || place === undefined ? null : { name, range: { start: place[0], end: place[1] } };
}


/***/ }),

/***/ 74696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   s: () => (/* binding */ attributeKey),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/*
 * The tree of an XML document with the place of every part, on which all checks of a logo are based.
 *
 * `parseXml(text)` of `parse.ts` parses a decoded document as strictly as a browser reads an SVG image: XML 1.0 (fifth
 * edition) with namespaces, internal document type subset (entities, attribute defaults), no external entities. It
 * reads the text once, without recursion, so time is linear and depth needs no stack; `LIMITS` bounds the rest. The
 * result is a document or the first fault, as in a browser: no repair.
 *
 * - `document.root` is the root element; `prolog` and `epilog` contain comments and processing instructions outside it.
 * - Names are resolved: compare `namespace` and `localName`, never `name` with its prefix. An attribute without a
 *   prefix has the namespace null. Namespace declarations are attributes in `NAMESPACES.xmlns`.
 * - `attribute.value` is what a program sees: entities and character references expanded, white space normalized.
 * - `children` keeps document order; text may consist of several runs (CDATA, entities), which `textOf` joins.
 * - Ranges are offsets in UTF-16 units. Nodes from an entity have the range of the outermost reference; an attribute
 *   that the document type supplies has the range of its declaration. `origin` distinguishes them.
 * - `walk(root)` visits all elements in document order without recursion; the tree may be 2,000 levels deep.
 */
const NAMESPACES = {
    svg: 'http://www.w3.org/2000/svg',
    xlink: 'http://www.w3.org/1999/xlink',
    xhtml: 'http://www.w3.org/1999/xhtml',
    xml: 'http://www.w3.org/XML/1998/namespace',
    xmlns: 'http://www.w3.org/2000/xmlns/',
};
/** Above this number of attributes, a map is built; below it, a linear search is faster. */
const FEW_ATTRIBUTES = 8;
const attributeMaps = new WeakMap();
/** Returns the attribute with a local name in a namespace; null: in none. Takes constant time. */
function attributeOf(element, localName, namespace = null) {
    if (element.attributes.length <= FEW_ATTRIBUTES)
        return element.attributes.find((one) => one.localName === localName && one.namespace === namespace);
    let map = attributeMaps.get(element);
    if (!map) {
        map = new Map(element.attributes.map((one) => [attributeKey(one.localName, one.namespace), one]));
        attributeMaps.set(element, map);
    }
    return map.get(attributeKey(localName, namespace));
}
/** A name contains no space, so no two attributes of an element have the same key. */
function attributeKey(localName, namespace) {
    return namespace === null ? localName : `${localName} ${namespace}`;
}
/** Returns the element and all elements below it, in document order. */
function* walk(root) {
    const waiting = [root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
        yield element;
        for (let index = element.children.length - 1; index >= 0; index--) {
            const child = element.children[index];
            if (child?.kind === 'element')
                waiting.push(child);
        }
    }
}
/** Returns the text directly inside an element, runs joined. */
function textOf(element) {
    return element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
}


/***/ })

};

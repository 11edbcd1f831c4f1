export const id = 5375;
export const ids = [5375];
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

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ isHeaderConstant),
/* harmony export */   Nk: () => (/* binding */ leadsToHeaders),
/* harmony export */   Uo: () => (/* binding */ isOtherSetter),
/* harmony export */   Yi: () => (/* binding */ isBodySetter),
/* harmony export */   f: () => (/* binding */ isHeadersMember),
/* harmony export */   ft: () => (/* binding */ isUnnamedLine),
/* harmony export */   gh: () => (/* binding */ holdsClientHeaders),
/* harmony export */   iD: () => (/* binding */ isHeadersName),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   tR: () => (/* binding */ headerAmongLines),
/* harmony export */   uM: () => (/* binding */ isProperty),
/* harmony export */   v3: () => (/* binding */ isBody),
/* harmony export */   zF: () => (/* binding */ headerMatch)
/* harmony export */ });
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);

/**
 * `near`: meant as the header, but a server does not take it for it. The same words are right as a property or
 * parameter of many libraries; whether the name is used as a header is for the caller to know.
 */
function headerMatch(name) {
    if (name.length > 40)
        return null;
    if (/^user-agent$/i.test(name))
        return 'header';
    return /^(?:x[-_]?)?user[-_ ]?agent$/i.test(name.trim()) ? 'near' : null;
}
/** A property, parameter or method that libraries have for the header's value. */
function isProperty(name) {
    return (/^(?:set_?|with_?|http_?|custom_?|default_?|default)?user_?agent$/i.test(name) ||
        /^(?:set_?)?user-agent$/i.test(name));
}
/** A constant that stands for the header's name or for a library's option of that meaning. */
function isHeaderConstant(name) {
    return /^(?:CURLOPT_|header_?)?USER_?AGENT$/i.test(name);
}
/** The key or member under which options, a request or a client have their headers. */
function isHeadersName(name) {
    return /^headers?$/i.test(name);
}
/** Whether a member is a set of headers: `headers`, or `headers.common` for those of all methods. */
function isHeadersMember({ name, object }) {
    return isHeadersName(name) || (/^common$/i.test(name) && object.kind === 'member' && isHeadersName(object.name));
}
/** The member of a client in which it has the headers of all its requests. */
function holdsClientHeaders(name) {
    return /^(?:default_?(?:request_?)?headers?|headers|user_?agent)$/i.test(name);
}
/** Keys and members behind which headers may stand; `HttpCompletionOption.ResponseHeadersRead` is about the answer, an engine only carries requests. */
function leadsToHeaders(name) {
    if (/^response|engine$/i.test(name))
        return false;
    return /header|option|config|default|common|^init$|request|client|session|transport|handler|agent|http|^opts$|kwargs|param|setting|props|intercept|hook|middleware/i.test(name);
}
/** Names of arguments that hold a body, a query or credentials, never headers. */
function isBody(name) {
    return /^-?(?:data|json|(?:request_?)?body|params|auth|scopes?|credentials?|content|payload|query|cookies|form|files|timeout|verify|(?:http_?|request_?)?(?:method|verb))$/i.test(name);
}
/** `setBody`, `AddJsonBody`, `with_form_data` */
const BODY_SETTER = /^(?:(?:set|with|add)_?)?(?:(?:json|xml|string|form|raw|request)_?)?(?:entity|body|content|payload|json|xml|form|data|file)$/i;
/** Names of methods that give a request its body. */
function isBodySetter(name) {
    return BODY_SETTER.test(name);
}
/** Names of what sets something else than a header. `DoTimeout` and `PostTimeout` send a request. */
const OTHER_SETTER = /^(?:(?:set_?|with_?|add_?)(?:[a-z]{1,20}_?)?|(?:connect(?:ion)?|read|write|call|request|socket|response|idle|http|default)_?)?(?:timeout|proxy|basic_?auth|bearer_?auth|priority|max_?retries)$/i;
/** Whether a method gives a client or request a time limit, a proxy or credentials, and no header of any other name. */
function isOtherSetter(name) {
    return OTHER_SETTER.test(name);
}
/** A header as one line: `User-Agent: value`. */
function headerLine(text) {
    const match = /^\s*([A-Za-z_-]{4,30} ?):[ \t]*([^\r\n]*)$/.exec(text);
    if (!match || headerMatch(match[1]) === null)
        return null;
    return { name: match[1], value: match[2] };
}
/** The header in a text of several lines, as a socket or a stream is given them. */
function headerAmongLines(text) {
    const match = text.includes('\n') ? /^[ \t]*(user[-_ ]?agent ?):[ \t]*([^\r\n]*)/im.exec(text) : null;
    return match && { name: match[1], value: match[2] };
}
/** Whether a text is a header of which only the running program knows the name. */
function isUnnamedLine(text) {
    return text.startsWith(`${_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs}:`) && !text.startsWith(`${_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs}://`);
}


/***/ }),

/***/ 10099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ loopedObject),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Uh: () => (/* binding */ callsForEach),
/* harmony export */   _2: () => (/* binding */ dictionaryOf),
/* harmony export */   b9: () => (/* binding */ isPipedInto),
/* harmony export */   v5: () => (/* binding */ isForEach),
/* harmony export */   yn: () => (/* binding */ mapsItems)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58878);

/** What the loop runs over that gives a variable its value; null: no loop gives it. */
function loopedObject(value) {
    if (value.kind === 'opaque')
        return value.keyOf ?? null;
    if (value.kind === 'choice')
        return value.options.map(loopedObject).find((one) => one !== null) ?? null;
    if (value.kind !== 'index')
        return null;
    return value.key.kind === 'opaque' && value.key.keyOf ? value.key.keyOf : loopedObject(value.object);
}
/** The dictionary whose entries or keys a loop runs over: `d` of `d.items()`, `Object.entries(d)`, `d.Keys`. */
function dictionaryOf(over) {
    if (over.kind === 'member' && GIVES_ENTRIES.test(over.name))
        return over.object;
    if (over.kind !== 'call' || !GIVES_ENTRIES.test((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(over.callee)))
        return over;
    const [first] = over.args;
    if (first)
        return first.value;
    return over.callee.kind === 'member' ? over.callee.object : over;
}
/** Calls a function for each item of its receiver. */
function callsForEach({ callee }) {
    return isForEach(callee);
}
/** Calls a function for items of its receiver, perhaps later or not for all of them, and gives something else. */
function mapsItems({ callee }) {
    return callee.kind === 'member' && MAPS.test(callee.name);
}
/** Whether a command is given what it runs its blocks for. */
function isPipedInto({ args }, { inputs }) {
    return inputs !== undefined && args.some(({ name }) => name === inputs);
}
/** What a call runs a block for, item by item. */
function itemsOf({ callee, args }, { inputs }) {
    const input = inputs === undefined ? undefined : args.find(({ name }) => name === inputs);
    return input?.value ?? (callee.kind === 'member' ? callee.object : null);
}
/** Whether what is called calls a function for each item of its receiver. */
function isForEach(callee) {
    return callee.kind === 'member' && FOR_EACH.test(callee.name);
}
const GIVES_ENTRIES = /^(?:(?:iter)?items|entries|entry_?set|(?:all)?_?keys|key_?set|iter(?:_mut)?|into_iter|to_a|stream|getenumerator|to_?pairs)$/i;
const MAPS = /^(?:(?:flat_?)?map|collect|select(?:many)?|filter|where|some|any|every|all|find)$/i;
const FOR_EACH = /^(?:for_?each(?:_?ordered|_?entry)?|each(?:_pair|_with_index)?)$/i;


/***/ }),

/***/ 15613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ asksBeginning),
/* harmony export */   t$: () => (/* binding */ beginsWith),
/* harmony export */   vi: () => (/* binding */ BEGINS)
/* harmony export */ });
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);

/** Whether a call asks whether a text begins with another. */
function asksBeginning({ callee }) {
    return callee.kind === 'member' && BEGINS.test(callee.name);
}
/** Methods that tell whether a text begins with another. */
const BEGINS = /^starts_?with$/i;
/** Whether a text begins with another, as a call asks; null: the sources do not tell. */
function beginsWith({ callee, args: [given] }, frame, evaluator) {
    if (callee.kind !== 'member' || !given || given.spread)
        return null;
    const asked = evaluator.value(callee.object, frame);
    if (asked.texts.length === 0 || asked.things.length > 0 || asked.awaits || asked.absent || asked.guessed)
        return null;
    // What is open beside texts without a gap may be anything.
    if (asked.open && asked.texts.some(({ value }) => !value.includes(_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs)))
        return null;
    const prefixes = prefixesOf(evaluator.value(given.value, frame), evaluator);
    if (prefixes === null)
        return null;
    const answers = asked.texts.map(({ value }) => startsWithAny(value, prefixes));
    const [first = null] = answers;
    return answers.every((one) => one === first) ? first : null;
}
/** The texts of a value, or of a list; null: not all are known. */
function prefixesOf(value, evaluator) {
    const isKnown = ({ texts, things, open }) => texts.length === 1 && things.length === 0 && !open && !texts.some((text) => text.value.includes(_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs));
    if (isKnown(value))
        return value.texts.map((text) => text.value);
    const [thing] = value.things;
    if (value.things.length !== 1 || thing?.kind !== 'dict' || thing.expr.kind !== 'list')
        return null;
    const items = thing.expr.items.map((item) => evaluator.value(item, thing.frame));
    return items.every(isKnown) ? items.flatMap(({ texts }) => texts.map((text) => text.value)) : null;
}
function startsWithAny(text, prefixes) {
    const hole = text.indexOf(_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs);
    const known = hole === -1 ? text : text.slice(0, hole);
    if (prefixes.some((prefix) => known.startsWith(prefix)))
        return true;
    const mayStart = hole !== -1 && prefixes.some((prefix) => prefix.startsWith(known));
    return mayStart ? null : false;
}


/***/ }),

/***/ 18691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YY: () => (/* binding */ NotData),
  Vh: () => (/* binding */ readJson),
  gM: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/text/yaml-documents.js
var yaml_documents = __webpack_require__(58035);
// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
;// CONCATENATED MODULE: ./.build/src/scan/declared/templates.js

/**
 * Marks that give no text: Handlebars' blocks, partials and comments; actions and assignments of Go templates; Jinja's statements.
 * `{{- ... -}}` and `{{~ ... ~}}` trim space.
 */
const CONTROL = /\{\{[-~]?\s{0,20}(?:[#/>!^&*]|(?:else|end|if|range|with|define|block|template|break|continue)\b|\$\w{1,80}\s{0,20}:?=)[^{}]{0,300}\}\}|\{[%#][^{}]{0,300}[%#]\}/g;
const VALUE = /\{\{\{?[^{}]{0,300}\}?\}\}/g;
/** A line that is nothing but one value: it may stand for any number of lines. */
const LINE_OF_VALUE = /^([ \t]*)(\{\{\{?[^{}]{0,300}\}?\}\})[ \t]*$/;
/**
 * A YAML file with template marks (Elastic `.hbs`, Go templates, Helm, Jinja) as plain YAML of the same length: control
 * marks become spaces, values become holes.
 */
function withoutTemplates(text) {
    if (!text.includes('{{') && !text.includes('{%'))
        return text;
    const plain = text.replace(CONTROL, (mark) => mark.replace(/[^\r\n]/g, ' '));
    return withoutLines(plain).replace(VALUE, (mark) => hosts/* HOLE */.vs.repeat(mark.length));
}
/** Values alone on their lines become spaces, unless they are what the key on the line before is given. */
function withoutLines(text) {
    let before = '';
    return text
        .split('\n')
        .map((line) => {
        const [, indent = '', mark] = LINE_OF_VALUE.exec(line.replace(/\r$/, '')) ?? [];
        const isContent = mark === undefined || isGiven(before, indent);
        if (mark === undefined && line.trim() !== '')
            before = line;
        return isContent ? line : line.replace(/[^\r]/g, ' ');
    })
        .join('\n');
}
/** Whether a line ends with a key, or opens a text, and the next is indented further. */
function isGiven(before, indent) {
    const outer = /^[ \t]*/.exec(before)?.[0].length ?? 0;
    return /(?::|[|>][-+]?)\s*$/.test(before) && indent.length > outer;
}

;// CONCATENATED MODULE: ./.build/src/scan/declared/data.js




/** Why a data file cannot be read. */
class NotData extends Error {
    name = 'NotData';
}
const MAX_LEVELS = 200;
const TOO_DEEP = 'nested too deeply';
const MAX_ERRORS = 20;
/** @throws NotData if the text is not JSON in the main */
function readJson(text) {
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    if (!root || errors.length > MAX_ERRORS)
        throw new NotData('it is not JSON');
    return ofJson(root, 0);
}
function ofJson(node, level) {
    const span = { start: node.offset, end: node.offset + node.length };
    if (level > MAX_LEVELS)
        throw new NotData(TOO_DEEP);
    if (node.type === 'object')
        return { kind: 'map', ...span, entries: (node.children ?? []).flatMap((child) => ofProperty(child, level)) };
    if (node.type === 'array')
        return { kind: 'list', ...span, items: (node.children ?? []).map((child) => ofJson(child, level + 1)) };
    if (node.type !== 'string')
        return { kind: 'other', ...span };
    return {
        kind: 'text',
        value: String((0,main.getNodeValue)(node)),
        start: span.start + 1,
        end: Math.max(span.start + 1, span.end - 1),
    };
}
function ofProperty(node, level) {
    const [key, value] = node.children ?? [];
    return key && value ? [{ key: String(key.value), value: ofJson(value, level + 1) }] : [];
}
/** Documents of a YAML file, or of a template of one. @throws NotData if it is not YAML in the main */
function readYaml(text) {
    const plain = withoutTemplates(text);
    const parsed = plain.length > yaml_documents/* LONGEST_YAML */.x ? null : (0,yaml_documents/* yamlDocuments */.O)(plain);
    if (!parsed)
        throw new NotData(plain.length > yaml_documents/* LONGEST_YAML */.x ? 'larger than 256 KiB, the limit for YAML' : TOO_DEEP);
    const documents = [...parsed];
    const errors = documents.flatMap((document) => document.errors);
    if (errors.length > MAX_ERRORS)
        throw new NotData('it is not YAML');
    return documents
        .map((document) => ofYaml(document.contents, 0))
        .map((root) => (plain === text ? root : withMarks(root, text)));
}
/** Gives values their template marks back. */
function withMarks(data, text) {
    if (data.kind === 'map')
        return { ...data, entries: data.entries.map(({ key, value }) => ({ key, value: withMarks(value, text) })) };
    if (data.kind === 'list')
        return { ...data, items: data.items.map((item) => withMarks(item, text)) };
    const length = data.end - data.start;
    return data.kind === 'text' && data.value.length === length
        ? { ...data, value: text.slice(data.start, data.end) }
        : data;
}
function ofYaml(node, level) {
    if (level > MAX_LEVELS)
        throw new NotData(TOO_DEEP);
    const [start = 0, end = start] = node?.range ?? [];
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.flatMap((pair) => (0,dist/* isPair */.tO)(pair) && (0,dist/* isScalar */.jn)(pair.key) ? [{ key: String(pair.key.value), value: ofYaml(pair.value, level + 1) }] : []);
        return { kind: 'map', entries, start, end };
    }
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map((item) => ofYaml(item, level + 1)), start, end };
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
        return { kind: 'other', start, end };
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return { kind: 'text', value: node.value, start: start + quoted, end: Math.max(start + quoted, end - quoted) };
}


/***/ }),

/***/ 82968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withEmbedded)
/* harmony export */ });
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18691);


/** JSON in a text in JSON in a text is as deep as deployments go. */
const MAX_DEPTH = 3;
/** A data file whose texts that are JSON objects or lists are read as such: a Logic App in a Bicep or Terraform text. */
function withEmbedded(data, depth = 0) {
    if (data.kind === 'text')
        return depth < MAX_DEPTH ? (embedded(data, depth) ?? data) : data;
    if (data.kind === 'list')
        return { ...data, items: data.items.map((item) => withEmbedded(item, depth)) };
    if (data.kind !== 'map')
        return data;
    return { ...data, entries: data.entries.map(({ key, value }) => ({ key, value: withEmbedded(value, depth) })) };
}
function embedded(text, depth) {
    const { value, start, end } = text;
    if (!/^\s*(?:\{\s*"|\[\s*\{)/.test(value) || !/[}\]]\s*$/.test(value))
        return null;
    try {
        const inner = withEmbedded(opened((0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(value)), depth + 1);
        // Where escapes were decoded, an offset in the text is none in the file.
        return value.length === end - start ? moved(inner, start) : placed(inner, start, end);
    }
    catch (error) {
        if (error instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .NotData */ .YY)
            return null;
        throw error;
    }
}
/** A setting with a `url` and no headers is no request of a known platform: who reads it may add headers. */
function opened(data) {
    if (data.kind === 'list')
        return { ...data, items: data.items.map(opened) };
    if (data.kind !== 'map')
        return data;
    const entries = data.entries.map(({ key, value }) => ({ key, value: opened(value) }));
    const isSetting = entries.some(({ key }) => key === 'url') && !entries.some(({ key }) => /headers?$/i.test(key));
    const { start } = data;
    const headers = { key: 'headers', value: { kind: 'text', value: _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs, start, end: start } };
    return { ...data, entries: isSetting ? [...entries, headers] : entries };
}
function moved(data, by) {
    return mapped(data, (one) => ({ start: one.start + by, end: one.end + by }));
}
function placed(data, start, end) {
    return mapped(data, () => ({ start, end }));
}
function mapped(data, span) {
    if (data.kind === 'list')
        return { ...data, ...span(data), items: data.items.map((item) => mapped(item, span)) };
    if (data.kind !== 'map')
        return { ...data, ...span(data) };
    const entries = data.entries.map(({ key, value }) => ({ key, value: mapped(value, span) }));
    return { ...data, ...span(data), entries };
}


/***/ }),

/***/ 82034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readData)
});

// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
;// CONCATENATED MODULE: ./.build/src/scan/declared/bicep-tokens.js

const WORD = /[A-Za-z_]\w*|\d+/y;
const SPACE = /[^\S\n]+/y;
/** `${name}` in a text. */
const NAME = /^[A-Za-z_]\w{0,100}$/;
/** Splits a Bicep file into tokens; comments vanish. Linear in the length of the text. */
function bicepTokens(source) {
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        SPACE.lastIndex = at;
        if (SPACE.test(source)) {
            at = SPACE.lastIndex;
            continue;
        }
        if (source.startsWith('//', at)) {
            at = ending(source, '\n', at);
            continue;
        }
        if (source.startsWith('/*', at)) {
            at = ending(source, '*/', at) + 2;
            continue;
        }
        const token = tokenAt(source, at);
        tokens.push(token);
        // A text is without its quotes.
        at = token.kind === 'text' ? token.end + (source.startsWith("'''", at) ? 3 : 1) : token.end;
    }
    return tokens;
}
function tokenAt(source, at) {
    const letter = source[at];
    if (letter === '\n')
        return { kind: 'line', text: letter, start: at, end: at + 1 };
    if (source.startsWith("'''", at)) {
        const end = ending(source, "'''", at + 3);
        return { kind: 'text', text: source.slice(at + 3, end), start: at + 3, end };
    }
    if (letter === "'")
        return textAt(source, at + 1);
    WORD.lastIndex = at;
    const [word] = WORD.exec(source) ?? [];
    if (word !== undefined)
        return { kind: 'word', text: word, start: at, end: at + word.length };
    return { kind: 'sign', text: letter, start: at, end: at + 1 };
}
/** A text up to its quote or the end of its line. */
function textAt(source, start) {
    const pieces = [];
    let at = start;
    while (at < source.length && source[at] !== "'" && source[at] !== '\n') {
        if (source[at] === '\\') {
            const escaped = source[at + 1] ?? '';
            pieces.push(ESCAPES[escaped] ?? escaped);
            at += 2;
        }
        else if (source.startsWith('${', at)) {
            const end = holeEnd(source, at + 2);
            const inner = source.slice(at + 2, end).trim();
            pieces.push(NAME.test(inner) ? `{{${inner}}}` : hosts/* HOLE */.vs);
            at = end + 1;
        }
        else
            pieces.push(source[at++]);
    }
    return { kind: 'text', text: pieces.join(''), start, end: Math.min(at, source.length) };
}
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
/** Offset of the brace that ends an expression in a text; the end of the line if none does. */
function holeEnd(source, start) {
    let depth = 1;
    let isText = false;
    let at = start;
    for (; at < source.length && source[at] !== '\n'; at++) {
        const letter = source[at];
        if (letter === '\\')
            at++;
        else if (letter === "'")
            isText = !isText;
        else if (isText)
            continue;
        else if (letter === '{')
            depth++;
        else if (letter === '}' && --depth === 0)
            return at;
    }
    return at;
}
function ending(source, mark, at) {
    const end = source.indexOf(mark, at);
    return end === -1 ? source.length : end;
}

;// CONCATENATED MODULE: ./.build/src/scan/declared/bicep.js


const MAX_LEVELS = 60;
/** Entries of an object that a variable holds and that is put where the variable is named. */
const MAX_SHARED = 40;
/** Reads Bicep: objects as maps, `var` and `param` as names, and objects of variables where these are named. */
function readBicep(text) {
    const tokens = bicepTokens(text);
    const objects = new Map();
    for (const { key, value } of new BicepReader(tokens, new Map()).file(text.length).entries)
        if (key === 'variables' && value.kind === 'map')
            for (const one of value.entries)
                if (one.value.kind === 'map' && isSmall(one.value))
                    objects.set(one.key, one.value);
    return new BicepReader(tokens, objects).file(text.length);
}
function isSmall({ entries }) {
    return entries.length <= MAX_SHARED && entries.every(({ value }) => value.kind !== 'map' && value.kind !== 'list');
}
class BicepReader {
    #tokens;
    #objects;
    #at = 0;
    /** @param objects what variables hold, by their names */
    constructor(tokens, objects) {
        this.#tokens = tokens;
        this.#objects = objects;
    }
    file(end) {
        const entries = [];
        while (this.#at < this.#tokens.length)
            entries.push(...this.#statement());
        return { kind: 'map', entries, start: 0, end };
    }
    /** `param name type = value`, `var name = value`, `resource name 'type' = value`; any other is passed over. */
    #statement() {
        const word = this.#next()?.text ?? '\n';
        if (word === '\n')
            return [];
        const known = /^(?:param|var|resource|module|output)$/.test(word);
        const name = known ? (this.#next()?.text ?? '') : '';
        while (this.#peek() !== undefined && !this.#isLine() && !(known && this.#is('='))) {
            if (this.#is('(') || this.#is('[') || this.#is('{'))
                this.#expression(0);
            else
                this.#at++;
        }
        if (!known || !this.#is('='))
            return [];
        this.#at++;
        const value = this.#expression(0);
        if (word === 'var')
            return [{ key: 'variables', value: only(name, value) }];
        if (word === 'param')
            return [{ key: 'parameters', value: only(name, only('defaultValue', value)) }];
        return [{ key: name, value }];
    }
    /** What is written up to the end of the line or of what is around it; a hole unless it is one value. */
    #expression(level) {
        const start = this.#peek()?.start ?? 0;
        const found = [];
        let plain = true;
        for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
            if (token.kind === 'line' || /^[,}\])]$/.test(token.text))
                break;
            if (token.kind === 'text')
                found.push(this.#text());
            else if (token.text === 'if' && found.length === 0 && level <= MAX_LEVELS)
                this.#condition(level);
            else if (token.text === '{' && level <= MAX_LEVELS)
                found.push(this.#object(level));
            else if (token.text === '[' && level <= MAX_LEVELS)
                found.push(this.#list(level, ']'));
            else if (token.text === '(' && level <= MAX_LEVELS)
                found.push(...this.#list(level, ')').items);
            else if (token.kind === 'word')
                found.push(this.#named(level));
            else {
                this.#at++;
                plain = false;
            }
        }
        const [first] = found;
        if (first && plain && found.length === 1)
            return first;
        return { kind: 'text', value: hosts/* HOLE */.vs, start, end: this.#tokens[this.#at - 1]?.end ?? start };
    }
    #text() {
        const { text, start, end } = this.#next();
        return { kind: 'text', value: text, start, end };
    }
    /** `if (condition)` before the object that it decides over. */
    #condition(level) {
        this.#at++;
        if (!this.#is('('))
            return;
        this.#list(level, ')');
    }
    /** A variable, a call of a function, or a member of something. */
    #named(level) {
        const { text, start, end } = this.#next();
        if (this.#is('(') && level <= MAX_LEVELS)
            return called(text, this.#list(level, ')'), start);
        let to = end;
        while (this.#is('.') || (this.#is('[') && level <= MAX_LEVELS)) {
            if (this.#is('['))
                this.#list(level, ']');
            else
                this.#at += 2;
            to = this.#tokens[this.#at - 1]?.end ?? end;
        }
        if (to !== end)
            return { kind: 'text', value: hosts/* HOLE */.vs, start, end: to };
        return this.#objects.get(text) ?? { kind: 'text', value: `{{${text}}}`, start, end };
    }
    #object(level) {
        const start = this.#next().start;
        const entries = [];
        while (this.#peek() !== undefined && !this.#is('}')) {
            const key = this.#next();
            if ((key.kind !== 'word' && key.kind !== 'text') || !this.#is(':'))
                continue;
            this.#at++;
            entries.push({ key: key.text, value: this.#expression(level + 1) });
        }
        return { kind: 'map', entries, start, end: this.#next()?.end ?? start };
    }
    /** Items up to a closing sign; those of a loop are what it repeats. */
    #list(level, close) {
        const start = this.#next().start;
        if (this.#peek()?.text === 'for')
            this.#loop(level, close);
        const items = [];
        while (this.#peek() !== undefined && !this.#is(close)) {
            if (this.#isLine() || /^[,:}\])]$/.test(this.#peek()?.text ?? ''))
                this.#at++;
            else
                items.push(this.#expression(level + 1));
        }
        return { kind: 'list', items, start, end: this.#next()?.end ?? start };
    }
    /** `for item in list:` before what it repeats. */
    #loop(level, close) {
        while (this.#peek() !== undefined && !this.#is(':') && !this.#is(close))
            if (this.#is('[') && level <= MAX_LEVELS)
                this.#list(level + 1, ']');
            else if (this.#is('(') && level <= MAX_LEVELS)
                this.#list(level + 1, ')');
            else
                this.#at++;
    }
    #peek() {
        return this.#tokens[this.#at];
    }
    #next() {
        return this.#tokens[this.#at++];
    }
    #is(sign) {
        const token = this.#peek();
        return token?.kind === 'sign' && token.text === sign;
    }
    #isLine() {
        return this.#peek()?.kind === 'line';
    }
}
/** What a function gives: texts that are put together, objects that are united; a hole for any other. */
function called(name, { items, end }, start) {
    if (name === 'union')
        return { kind: 'list', items: [...items].reverse(), start, end };
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
    if (texts.length !== items.length)
        return { kind: 'text', value: hosts/* HOLE */.vs, start, end };
    if (name === 'concat')
        return { kind: 'text', value: texts.join(''), start, end };
    if (name === 'uri')
        return { kind: 'text', value: texts.join('/'), start, end };
    const [template = hosts/* HOLE */.vs, ...values] = texts;
    if (name !== 'format')
        return { kind: 'text', value: hosts/* HOLE */.vs, start, end };
    return {
        kind: 'text',
        value: template.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? hosts/* HOLE */.vs),
        start,
        end,
    };
}
function only(key, value) {
    return { kind: 'map', entries: [{ key, value }], start: value.start, end: value.end };
}

// EXTERNAL MODULE: ./.build/src/scan/declared/data.js + 1 modules
var data = __webpack_require__(18691);
;// CONCATENATED MODULE: ./.build/src/scan/declared/hcl.js
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w.-]*|[{}[\]=:,]|[^\s{}[\]=:,"]+|"/g;
const hcl_MAX_LEVELS = 60;
/** Reads Terraform: blocks and attributes as maps, `locals` and `variable` blocks as names. */
function readHcl(text) {
    const pieces = [];
    const documents = [];
    for (const match of withoutComments(text, documents).matchAll(TOKEN)) {
        const piece = match[0];
        pieces.push({ text: piece, start: match.index, end: match.index + piece.length });
    }
    pieces.push(...documents);
    pieces.sort((a, b) => a.start - b.start);
    return new HclReader(pieces).body(text.length, 0);
}
/**
 * Comments and here-documents as spaces of the same length.
 *
 * @param documents gets the here-documents
 */
function withoutComments(text, documents) {
    const kept = [];
    let at = 0;
    let last = 0;
    while (at < text.length) {
        const letter = text[at];
        let end = at;
        if (letter === '"') {
            at = stringEnd(text, at) + 1;
            continue;
        }
        if (letter === '#' || text.startsWith('//', at))
            end = hcl_ending(text, '\n', at);
        else if (text.startsWith('/*', at))
            end = hcl_ending(text, '*/', at) + 2;
        else if (text.startsWith('<<', at)) {
            end = heredocEnd(text, at);
            if (end > at)
                documents.push(heredoc(text, at, end));
        }
        if (end === at) {
            at++;
            continue;
        }
        end = Math.min(end, text.length);
        kept.push(text.slice(last, at), text.slice(at, end).replace(/[^\n]/g, ' '));
        last = end;
        at = end;
    }
    kept.push(text.slice(last));
    return kept.join('');
}
function hcl_ending(text, mark, at) {
    const end = text.indexOf(mark, at);
    return end === -1 ? text.length : end;
}
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}
function heredocEnd(text, start) {
    const word = /^<<-?(\w{1,60})\r?\n/.exec(text.slice(start, start + 70))?.[1];
    if (word === undefined)
        return start;
    let line = hcl_ending(text, '\n', start) + 1;
    while (line < text.length) {
        const end = hcl_ending(text, '\n', line);
        if (text.slice(line, end).trim() === word)
            return end;
        line = end + 1;
    }
    return text.length;
}
/** What is between the line that opens a here-document and the one that closes it. */
function heredoc(text, from, to) {
    const start = hcl_ending(text, '\n', from) + 1;
    const end = Math.max(start, text.lastIndexOf('\n', to - 1));
    return { text: '<<', value: text.slice(start, end), start, end };
}
class HclReader {
    #pieces;
    #at = 0;
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** Entries up to the closing brace. */
    body(end, level) {
        const entries = [];
        const start = this.#pieces[this.#at]?.start ?? 0;
        while (this.#at < this.#pieces.length && this.#pieces[this.#at]?.text !== '}') {
            const key = this.#pieces[this.#at++];
            const sign = this.#pieces[this.#at]?.text;
            if (sign === '=' || sign === ':') {
                this.#at++;
                entries.push({ key: bare(key.text), value: this.#value(level) });
            }
            else if (/^[A-Za-z_"]/.test(key.text))
                entries.push(...this.#block(key, level));
        }
        const close = this.#pieces[this.#at++];
        return { kind: 'map', entries, start, end: close?.end ?? end };
    }
    #block(type, level) {
        const labels = [];
        while (/^["A-Za-z_]/.test(this.#pieces[this.#at]?.text ?? '') && labels.length < 4)
            labels.push(bare(this.#pieces[this.#at++].text));
        if (this.#pieces[this.#at]?.text !== '{' || level > hcl_MAX_LEVELS)
            return [];
        this.#at++;
        const body = this.body(type.end, level + 1);
        if (type.text === 'locals')
            return [{ key: 'variables', value: body }];
        if (type.text !== 'variable')
            return [{ key: labels.at(-1) ?? type.text, value: body }];
        const given = body.entries.map((entry) => (entry.key === 'default' ? { ...entry, key: 'defaultValue' } : entry));
        const named = { ...body, entries: [{ key: labels[0] ?? '', value: { ...body, entries: given } }] };
        return [{ key: 'parameters', value: named }];
    }
    #value(level) {
        const piece = this.#pieces[this.#at++];
        if (!piece)
            return { kind: 'other', start: 0, end: 0 };
        const { text, value, start, end } = piece;
        if (value !== undefined)
            return { kind: 'text', value, start, end };
        if (text === '{' && level <= hcl_MAX_LEVELS)
            return this.body(end, level + 1);
        if (text === '[')
            return this.#list(start, level);
        if (text.startsWith('"') && text.length > 1)
            return { kind: 'text', value: text.slice(1, -1), start: start + 1, end: end - 1 };
        if (/^(?:local|var)\./.test(text))
            return { kind: 'text', value: `\${${text}}`, start, end };
        return { kind: 'other', start, end };
    }
    #list(start, level) {
        const items = [];
        while (this.#at < this.#pieces.length && this.#pieces[this.#at]?.text !== ']') {
            if (this.#pieces[this.#at]?.text === ',' || level > hcl_MAX_LEVELS)
                this.#at++;
            else
                items.push(this.#value(level + 1));
        }
        const close = this.#pieces[this.#at++];
        return { kind: 'list', items, start, end: close?.end ?? start };
    }
}
function bare(text) {
    return text.replace(/^"|"$/g, '');
}

;// CONCATENATED MODULE: ./.build/src/scan/declared/power-query.js
const power_query_MAX_LEVELS = 60;
const power_query_TOKEN = /#"(?:[^"]|"")*"|"(?:[^"]|"")*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_][\p{L}\p{N}_.]*|[^\s]/gu;
/**
 * Reads Power Query: each `Web.Contents(url, options)` and `OData.Feed(url, headers, options)` as a map with `url`, `method`
 * and the options, texts that have names as variables, and all other texts as they are.
 */
function readPowerQuery(text) {
    const tokens = [];
    for (const { 0: token, index } of text.matchAll(power_query_TOKEN))
        if (!token.startsWith('//') && !token.startsWith('/*'))
            tokens.push({ text: token, start: index, end: index + token.length });
    return new PowerQueryReader(tokens).file(text.length);
}
class PowerQueryReader {
    #tokens;
    #requests = [];
    /** Texts outside of requests and variables. */
    #texts = [];
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    file(end) {
        const variables = [];
        while (this.#at < this.#tokens.length) {
            const token = this.#tokens[this.#at++];
            if (isRequest(token.text) && this.#is('('))
                this.#request(0);
            else if (isName(token.text) && this.#is('=') && this.#opensText(1)) {
                this.#at++;
                const value = this.#joined(0);
                variables.push({ key: nameOf(token.text), value });
            }
            else if (token.text.startsWith('"')) {
                this.#at--;
                this.#texts.push({ key: 'text', value: this.#joined(0) });
            }
        }
        const entries = [
            { key: 'variables', value: { kind: 'map', entries: variables, start: 0, end } },
            { key: 'requests', value: { kind: 'list', items: this.#requests, start: 0, end } },
            { key: 'texts', value: { kind: 'map', entries: this.#texts, start: 0, end } },
        ];
        return { kind: 'map', entries, start: 0, end };
    }
    #request(level) {
        const start = this.#tokens[this.#at++].start;
        const url = this.#joined(level);
        const entries = [];
        while (this.#is(',')) {
            this.#at++;
            const given = this.#joined(level);
            // What is not written here may have the header.
            if (given.kind !== 'map')
                entries.push(...(isNull(given) ? [] : [{ key: 'headers', value: given }]));
            else if (given.entries.some(({ key }) => OPTIONS.test(key)))
                entries.push(...given.entries);
            else
                entries.push({ key: 'headers', value: given });
        }
        const relative = entries.find(({ key }) => /^relativepath$/i.test(key))?.value;
        const end = this.#tokens[this.#at - 1]?.end ?? start;
        const method = { kind: 'other', start, end: start };
        const whole = [{ key: 'url', value: withPath(url, relative) }, { key: 'method', value: method }, ...entries];
        this.#requests.push({ kind: 'map', entries: whole, start, end });
    }
    /** One value, or several with `&` between them; a text, with `{{name}}` for a name and `{{}}` for anything else. */
    #joined(level) {
        const first = this.#value(level);
        if (!this.#is('&'))
            return first;
        const parts = [first];
        while (this.#is('&')) {
            this.#at++;
            parts.push(this.#value(level));
        }
        const { start } = first;
        const end = this.#tokens[this.#at - 1]?.end ?? start;
        return { kind: 'text', value: parts.map(textOf).join(''), start, end };
    }
    #value(level) {
        const token = this.#tokens[this.#at];
        if (!token || /^[,)\]}]$/.test(token.text))
            return { kind: 'other', start: token?.start ?? 0, end: token?.start ?? 0 };
        this.#at++;
        const { text, start, end } = token;
        if (text.startsWith('"') && text.length > 1)
            return textData(token);
        if (text === '[' && level <= power_query_MAX_LEVELS)
            return this.#record(start, level);
        if (!isName(text))
            return this.#rest(start, level);
        if (isRequest(text) && this.#is('(') && level <= power_query_MAX_LEVELS)
            this.#request(level + 1);
        if (this.#is('(') || this.#is('[') || this.#is('{'))
            return this.#rest(start, level);
        return { kind: 'text', value: `{{${nameOf(text)}}}`, start, end };
    }
    /** `[Name = value, #"Other name" = value]` */
    #record(start, level) {
        const entries = [];
        while (this.#at < this.#tokens.length && !this.#is(']')) {
            const name = this.#tokens[this.#at++];
            if (!isName(name.text) || !this.#is('='))
                continue;
            this.#at++;
            entries.push({ key: nameOf(name.text), value: this.#joined(level + 1) });
            while (this.#at < this.#tokens.length && !this.#is(',') && !this.#is(']'))
                this.#rest(start, level + 1);
        }
        const close = this.#next();
        return { kind: 'map', entries, start, end: close?.end ?? start };
    }
    /** What is no text, up to the end of its brackets: nothing is known of it, but requests and texts in it count. */
    #rest(start, level) {
        let open = 0;
        for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
            if (open === 0 && /^[,)\]}&]$/.test(token.text))
                break;
            this.#at++;
            if (/^[([{]$/.test(token.text))
                open++;
            else if (/^[)\]}]$/.test(token.text))
                open--;
            else if (token.text.startsWith('"'))
                this.#texts.push({ key: 'text', value: textData(token) });
            else if (isRequest(token.text) && this.#is('(') && level <= power_query_MAX_LEVELS) {
                this.#request(level + 1);
                if (this.#is(')'))
                    this.#at++;
            }
        }
        return { kind: 'text', value: '{{}}', start, end: this.#tokens[this.#at - 1]?.end ?? start };
    }
    #opensText(ahead) {
        return /^(?:"|[\p{L}_#])/u.test(this.#tokens[this.#at + ahead]?.text ?? '');
    }
    #next() {
        return this.#tokens[this.#at++];
    }
    #is(text) {
        return this.#tokens[this.#at]?.text === text;
    }
}
/** Options of a request; other records are its headers. */
const OPTIONS = /^(?:headers|relativepath|query|content|apikeyname|timeout|manualstatushandling|isretry|excludedfromcachekey|implementation|morecolumns|odataversion|concurrent|functionoverloads|includeannotations|includemetadataannotations|omitvalues|enablebatch|maxurilength)$/i;
/** Whether a function makes a request to the URL that it is given. */
function isRequest(name) {
    return name === 'Web.Contents' || name === 'OData.Feed';
}
function isNull(data) {
    return data.kind === 'text' && data.value === '{{null}}';
}
function textData({ text, start, end }) {
    return { kind: 'text', value: text.slice(1, -1).replaceAll('""', '"'), start: start + 1, end: end - 1 };
}
function isName(text) {
    return /^(?:#"|[\p{L}_])/u.test(text);
}
function nameOf(text) {
    return text.startsWith('#"') ? text.slice(2, -1).replaceAll('""', '"') : text;
}
function textOf(data) {
    return data.kind === 'text' ? data.value : '{{}}';
}
/** `RelativePath` is added to the URL, with a slash between them. */
function withPath(url, relative) {
    if (url.kind !== 'text' || !relative)
        return url;
    return { ...url, value: `${url.value.replace(/\/$/, '')}/${textOf(relative).replace(/^\//, '')}` };
}

;// CONCATENATED MODULE: ./.build/src/scan/declared/read.js




const READERS = new Map([
    ['hcl', readHcl],
    ['bicep', readBicep],
    ['power-query', readPowerQuery],
]);
/** The documents of a data file. @throws NotData if it is not of its format in the main */
function readData(text, format) {
    return format === 'yaml' ? (0,data/* readYaml */.gM)(text) : [(READERS.get(format) ?? data/* readJson */.Vh)(text)];
}


/***/ }),

/***/ 48396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TQ: () => (/* binding */ ADDRESS_KEY),
  tS: () => (/* binding */ HEADERS_KEY),
  M3: () => (/* binding */ declaredCalls)
});

// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
// EXTERNAL MODULE: ./.build/src/api/retired-endpoints.js
var retired_endpoints = __webpack_require__(50246);
// EXTERNAL MODULE: ./.build/src/scan/analysis/header-names.js
var header_names = __webpack_require__(2946);
;// CONCATENATED MODULE: ./.build/src/scan/declared/expressions.js

/** Maps of what whoever starts it may give, each with its default. */
const INPUTS = /^(?:parameters|inputs|expects|params)$/;
/** Collects the texts of `variables` and the defaults of inputs, by lower-case name. */
function namesOf(root) {
    const names = new Map();
    visit(root, 0, (key, value) => {
        if (key === 'variables' && value.kind === 'map')
            for (const entry of value.entries)
                if (entry.value.kind === 'text')
                    add(names, entry.key, entry.value);
        if (INPUTS.test(key) && value.kind === 'map')
            for (const entry of value.entries) {
                const given = entry.value.kind === 'map'
                    ? entry.value.entries.find((one) => /^(?:defaultValue|default|value)$/.test(one.key))
                    : undefined;
                if (given?.value.kind !== 'text')
                    continue;
                add(names, entry.key, given.value);
                add(names, `inputs.${entry.key}`, given.value);
            }
    });
    return names;
}
function add(names, key, { value, start }) {
    if (!names.has(key.toLowerCase()))
        names.set(key.toLowerCase(), { value, start });
}
/** Calls back for every entry of every map. */
function visit(data, level, each) {
    if (level > 200)
        return;
    if (data.kind === 'list')
        for (const item of data.items)
            visit(item, level + 1, each);
    if (data.kind !== 'map')
        return;
    for (const entry of data.entries) {
        each(entry.key, entry.value);
        visit(entry.value, level + 1, each);
    }
}
const MAX_DEPTH = 6;
/** `${{ inputs.url || 'text' }}`, `{{ url or 'text' }}`, `{{ url | default('text') }}`, `{{ url | default "text" }}`. */
const FALLBACK = /\$?\{\{\s{0,5}[\w.\-\s]{1,100}?(?:\|\||\bor\b|\|\s{0,5}default\b)\s{0,5}\(?\s{0,5}(["'])([^"'{}]{0,500})\1\s{0,5}\)?\s{0,5}\}\}/g;
/** A text with what it leaves open as holes: ARM `[...]`, Logic Apps `@...` and `@{...}`, `{{...}}`, `${...}`, `%...%`. */
function expanded(text, names, depth = 0) {
    if (depth > MAX_DEPTH || text.length > 20_000)
        return hosts/* HOLE */.vs;
    // A bracket is doubled for a template inside the template.
    const whole = /^\[\[?(?!\[)([\s\S]*)\]$/.exec(text) ?? /^@(?![@{])([\s\S]*)$/.exec(text);
    if (whole)
        return expression(whole[1].trim(), names, depth);
    const filled = text.replace(/@\{([^{}]{0,500})\}/g, (_, inner) => expression(inner.trim(), names, depth));
    const marked = filled.replace(/\$\{(?:local|var)\.([\w-]{1,100})\}/g, '{{$1}}');
    const chosen = marked.replace(FALLBACK, (_, _quote, text) => text);
    const named = chosen.replace(/\$?\{\{\s*([\w.-]{1,100})\s*\}\}/g, (_, name) => {
        const known = names.get(name.toLowerCase());
        return known === undefined ? hosts/* HOLE */.vs : expanded(known, names, depth + 1);
    });
    return named.replace(/\$?\{\{[^{}]{0,300}\}\}|\$\{[^{}]{0,300}\}/g, hosts/* HOLE */.vs).replace(/\uE000{2,}/g, hosts/* HOLE */.vs);
}
/** `concat(a, 'b')`, `variables('x')`, `parameters('x')`, a literal; anything else is a hole. */
function expression(text, names, depth) {
    if (depth > 40)
        return hosts/* HOLE */.vs;
    const literal = /^'((?:[^']|'')*)'$/.exec(text);
    if (literal)
        return literal[1].replaceAll("''", "'");
    const call = /^(\w+)\(([\s\S]*)\)$/.exec(text);
    if (!call)
        return hosts/* HOLE */.vs;
    const [, name, inner] = call;
    const args = split(inner);
    if (/^(?:concat|uri)$/i.test(name))
        return args.map((arg) => expression(arg, names, depth + 1)).join(/^uri$/i.test(name) ? '/' : '');
    const key = /^'([^']*)'$/.exec(args[0] ?? '')?.[1];
    const known = /^(?:variables|parameters)$/i.test(name) && key !== undefined ? names.get(key.toLowerCase()) : undefined;
    return known === undefined ? hosts/* HOLE */.vs : expanded(known, names, depth + 1);
}
/** Arguments, split at the commas outside of quotes and brackets. */
function split(text) {
    const parts = [];
    let level = 0;
    let quoted = false;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === "'")
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (letter === '(' || letter === '[')
            level++;
        else if (letter === ')' || letter === ']')
            level--;
        else if (letter === ',' && level === 0) {
            parts.push(text.slice(start, at).trim());
            start = at + 1;
        }
    }
    parts.push(text.slice(start).trim());
    return parts;
}

;// CONCATENATED MODULE: ./.build/src/scan/declared/requests.js




/** Keys of the URL of a request. */
const ADDRESS_KEY = /^(?:request\.|resource\.|config\.)?(?:ur[il]|api_?endpoint|endpoint|full_?url|base_?url|collect_?url)$/i;
const REQUEST_KEY = /^(?:request\.|resource\.)?(?:http_?)?(?:(?:collect_?)?method|headers?|(?:collect_?)?request_?headers|query_?parameters|authentication|body|transforms)$|^program$/i;
/** Keys of its headers. */
const HEADERS_KEY = /^(?:request\.|resource\.|http_?)?(?:(?:collect_?)?request_?)?headers?$/i;
const CONNECTORS = /\b(?:wdatp|microsoftgraphsecurity|graphsecurity|mdatp)\b/i;
/** Requests declared in the maps of a data file. */
function declaredCalls(file, root, hosts, settings) {
    const own = namesOf(root);
    const names = { get: (name) => own.get(name)?.value ?? settings.above(name, file) };
    const search = new Search(file, names, hosts, (name) => own.get(name)?.start);
    search.visit(root, '', 0);
    return search.found;
}
class Search {
    found = [];
    #file;
    #names;
    #hosts;
    #startOf;
    /** @param startOf where the text of a name begins, if it is in the file */
    constructor(file, names, hosts, startOf) {
        this.#file = file;
        this.#names = names;
        this.#hosts = hosts;
        this.#startOf = startOf;
    }
    visit(data, name, level) {
        if (level > 200)
            return;
        if (data.kind === 'list')
            for (const item of data.items)
                this.visit(item, name, level + 1);
        if (data.kind !== 'map')
            return;
        this.#request(data, name);
        this.#connector(data, name);
        for (const entry of data.entries) {
            const inner = /^(?:inputs|request|config|poller|properties)$/i.test(entry.key) ? name : entry.key;
            this.visit(entry.value, inner, level + 1);
        }
    }
    #request(map, name) {
        if (!map.entries.some((entry) => REQUEST_KEY.test(entry.key) || /^api_?endpoint$/i.test(entry.key)))
            return;
        for (const entry of map.entries) {
            if (!ADDRESS_KEY.test(entry.key) || entry.value.kind !== 'text')
                continue;
            const program = map.entries.find((one) => one.key === 'program')?.value;
            const used = new Set();
            const noting = {
                get: (name) => {
                    used.add(name);
                    return this.#names.get(name);
                },
            };
            const written = expanded(unquoted(entry.value.value), noting) + (program?.kind === 'text' ? pathIn(program.value) : '');
            const address = this.#hosts.parse(written);
            const batched = address ? batchedIn(address.path, map) : [];
            if (!address || !this.#inScope(address, batched))
                continue;
            const { host, path } = address;
            const retired = [(0,retired_endpoints/* retiredAt */.FN)(host, path), ...batched.map((inner) => (0,retired_endpoints/* retiredInBatch */.bk)(host, path, inner))];
            const header = this.#header(map, 0) ?? (program?.kind === 'text' ? headerIn(program) : null);
            const { start, end } = entry.value;
            const userAgent = header && !header.near ? { value: header.value, at: header.at } : null;
            const near = header?.near ? header.at : null;
            this.found.push({
                file: this.#file,
                host,
                path: path === '' ? null : path,
                retired: [...new Set(retired)].filter((one) => one !== null),
                userAgent,
                near,
                open: header === null && this.#takesHeaders(map, 0),
                connector: false,
                name,
                block: map.start,
                parts: [...used].flatMap((name) => this.#startOf(name) ?? []),
                start,
                end,
            });
        }
    }
    #inScope(address, batched) {
        const scope = this.#hosts.scope(address);
        return scope === 'in' || (scope === 'open' && batched.length > 0);
    }
    /** An action that goes through a managed connector. */
    #connector(map, name) {
        const type = map.entries.find((entry) => entry.key === 'type');
        const inputs = map.entries.find((entry) => entry.key === 'inputs');
        if (type?.value.kind !== 'text' || !/^(?:ApiConnection|OpenApiConnection)/i.test(type.value.value) || !inputs)
            return;
        const host = inputs.value.kind === 'map' ? inputs.value.entries.find((entry) => entry.key === 'host') : undefined;
        if (!host || !textsOf(host.value, 0).some((text) => CONNECTORS.test(text)))
            return;
        const { start, end } = type.value;
        this.found.push({
            file: this.#file,
            host: null,
            path: null,
            retired: [],
            userAgent: null,
            near: null,
            open: false,
            connector: true,
            name,
            block: map.start,
            parts: [],
            start,
            end,
        });
    }
    /** Whether the headers of a block, or some of them, are a text that is filled in. */
    #takesHeaders(map, level) {
        const isOpen = (data) => (data.kind === 'text' && expanded(data.value, this.#names).includes(hosts/* HOLE */.vs) && (0,header_names/* headerLine */.iH)(data.value) === null) ||
            (data.kind === 'list' && data.items.some(isOpen));
        return map.entries.some(({ key, value }) => {
            if (HEADERS_KEY.test(key))
                return isOpen(value);
            return level < 3 && value.kind === 'map' && this.#takesHeaders(value, level + 1);
        });
    }
    /** The header in a block: in its `headers`, or as a transform that sets it. */
    #header(map, level) {
        let near = null;
        for (const entry of map.entries) {
            for (const one of HEADERS_KEY.test(entry.key) ? headersIn(entry.value) : targeted(entry.value, 0)) {
                const match = (0,header_names/* headerMatch */.zF)(one.key);
                if (match === null || one.value.kind !== 'text')
                    continue;
                const { start, end } = one.value;
                const header = {
                    value: expanded(unquoted(one.value.value), this.#names),
                    at: { start, end },
                    near: match === 'near',
                };
                if (!header.near)
                    return header;
                near ??= header;
            }
            if (level < 3 && entry.value.kind === 'map' && !HEADERS_KEY.test(entry.key)) {
                const inner = this.#header(entry.value, level + 1);
                if (inner && !inner.near)
                    return inner;
                near ??= inner;
            }
        }
        return near;
    }
}
/** A text that is itself an expression of one literal, as collectors of Cribl have it: `"'https://...'"`. */
function unquoted(text) {
    return /^(['`])([^'`]*)\1$/.exec(text)?.[2] ?? text;
}
/** Paths below `/security` in the body of a `$batch` request. */
function batchedIn(path, map) {
    const body = /\$batch$/i.test(path) ? map.entries.find((entry) => entry.key === 'body') : undefined;
    return body ? textsOf(body.value, 0).filter((text) => /^\/?security\//i.test(text)) : [];
}
/** The path that a program (CEL) adds to the address of its resource. */
function pathIn(program) {
    return /"(\/[A-Za-z][\w./-]{0,200})/.exec(program)?.[1] ?? '';
}
/** The header in a program: `"User-Agent": ["value"]`. */
function headerIn(program) {
    const match = /"User-Agent"\s{0,20}:\s{0,20}\[?\s{0,20}"([^"\n]{0,300})"/i.exec(program.value);
    if (!match)
        return null;
    const { start, end } = program;
    return { value: match[1], at: { start, end }, near: false };
}
/** Entries of a set of headers: a map, a list of `{name, value}`, or lines. */
function headersIn(data) {
    if (data.kind === 'map')
        return [...data.entries];
    if (data.kind === 'text') {
        const line = (0,header_names/* headerLine */.iH)(data.value);
        return line ? [{ key: line.name, value: { ...data, value: line.value } }] : [];
    }
    if (data.kind !== 'list')
        return [];
    return data.items.flatMap((item) => {
        if (item.kind === 'text')
            return headersIn(item);
        if (item.kind !== 'map')
            return [];
        const name = item.entries.find((entry) => /^(?:name|key)$/i.test(entry.key));
        const value = item.entries.find((entry) => /^value$/i.test(entry.key));
        if (name?.value.kind === 'text' && value)
            return [{ key: name.value.value, value: value.value }];
        return [...item.entries];
    });
}
/** `- set: { target: header.User-Agent, value: ... }` */
function targeted(data, level) {
    if (level > 4)
        return [];
    if (data.kind === 'list')
        return data.items.flatMap((item) => targeted(item, level + 1));
    if (data.kind !== 'map')
        return [];
    const target = data.entries.find((entry) => entry.key === 'target');
    const value = data.entries.find((entry) => entry.key === 'value');
    const name = target?.value.kind === 'text' ? /^headers?\.(.+)$/i.exec(target.value.value)?.[1] : undefined;
    if (name !== undefined && value)
        return [{ key: name, value: value.value }];
    return data.entries.flatMap((entry) => targeted(entry.value, level + 1));
}
function textsOf(data, level) {
    if (level > 12)
        return [];
    if (data.kind === 'text')
        return [data.value];
    if (data.kind === 'list')
        return data.items.flatMap((item) => textsOf(item, level + 1));
    return data.kind === 'map' ? data.entries.flatMap((entry) => textsOf(entry.value, level + 1)) : [];
}


/***/ }),

/***/ 30294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ Grammars),
  d: () => (/* binding */ Unparsed)
});

// EXTERNAL MODULE: ./.build/src/core/budget.js
var budget = __webpack_require__(23582);
// EXTERNAL MODULE: ./.build/src/scan/facts.js
var facts = __webpack_require__(58878);
;// CONCATENATED MODULE: ./.build/src/scan/field-types.js
/** Gives what is assigned to a field its declared type, which says what a call makes: `lateinit var api: Api`. */
function expectFieldTypes(functions, language) {
    const byClass = new Map();
    for (const fn of functions) {
        const owner = ownerOf(fn);
        if (!owner)
            continue;
        const types = byClass.get(owner) ?? typesIn(owner);
        byClass.set(owner, types);
        if (types.size === 0)
            continue;
        for (const { kind, target, type, value } of fn.statements) {
            const name = kind === 'assign' && type === null && target ? fieldName(target, fn, language) : null;
            const declared = name === null ? undefined : types.get(name);
            // The same call may already be known elsewhere as what it is.
            if (declared !== undefined && value.kind === 'call' && !value.creates && value.expected === undefined)
                value.expected = declared;
        }
    }
}
/** The class whose members a function may name. */
function ownerOf(fn) {
    for (let at = fn; at; at = at.outer) {
        const around = at.owner ?? at.within;
        if (around)
            return around;
    }
    return null;
}
function typesIn({ fields }) {
    return new Map(fields.flatMap(({ name, type }) => (type === null ? [] : [[name, type]])));
}
/** The field of its own object that a target names; null: it names something else. */
function fieldName(target, fn, { implicitSelf }) {
    if (target.kind === 'member')
        return target.object.kind === 'name' && target.object.name === 'this' ? target.name : null;
    return target.kind === 'name' && implicitSelf && !isParameter(target.name, fn) ? target.name : null;
}
function isParameter(name, fn) {
    for (let at = fn; at; at = at.outer)
        if (at.params.some((param) => param.name === name))
            return true;
    return false;
}

// EXTERNAL MODULE: ./.build/src/scan/analysis/loops.js
var loops = __webpack_require__(10099);
// EXTERNAL MODULE: ./.build/src/scan/analysis/text-tests.js
var text_tests = __webpack_require__(15613);
;// CONCATENATED MODULE: ./.build/src/scan/lower-patterns.js
/** More variables of one pattern; code that a program writes may have any number of them. */
const MAX_TARGETS = 40;
const MAX_NESTING = 6;
/** Takes a value apart as a pattern says: `{ a, b: { c = 1 }, ...rest }`, `[first, second]`. */
function unpacked(pattern, value, depth = 0) {
    if (pattern.kind === 'choice' && pattern.standsIn) {
        const [target, fallback] = pattern.options;
        return unpacked(target, { ...pattern, options: [value, fallback] }, depth);
    }
    if ((pattern.kind !== 'list' && pattern.kind !== 'dict') || depth > MAX_NESTING)
        return [{ target: pattern, value }];
    if (pattern.kind === 'list') {
        const { items, start, end } = pattern;
        if (items.length === 1)
            return unpacked(items[0], value, depth + 1);
        return items.slice(0, MAX_TARGETS).flatMap((item, index) => {
            const key = { kind: 'text', value: String(index), inner: null, start, end };
            return unpacked(item, taken(value, key), depth + 1);
        });
    }
    const { entries } = pattern;
    return entries.slice(0, MAX_TARGETS).flatMap((entry) => {
        const own = entry.key ? taken(value, entry.key) : withoutKeys(value, entries);
        return unpacked(entry.value, own, depth + 1);
    });
}
/** The parts of an assignment: of a list that is written out, each variable takes one. */
function partsTaken(pattern, value) {
    const isWritten = pattern.kind === 'list' && value.kind === 'list' && pattern.items.length > 1;
    if (!isWritten || pattern.items.length !== value.items.length)
        return unpacked(pattern, value);
    return pattern.items.slice(0, MAX_TARGETS).flatMap((item, index) => unpacked(item, value.items[index], 1));
}
/** The variables that a pattern sets. */
function targetsOf(pattern) {
    return unpacked(pattern, pattern).map(({ target }) => target);
}
/** A value, or what stands in where there is none. */
function standIn(value, fallback) {
    return { kind: 'choice', options: [value, fallback], standsIn: true, start: value.start, end: fallback.end };
}
/** The part of a value that a pattern takes under a key. */
function taken(value, key) {
    const { start, end } = key;
    if (key.kind !== 'text')
        return { kind: 'index', object: value, key, start, end };
    if (/^\d+$/.test(key.value))
        return { kind: 'index', object: value, key, start, end };
    return { kind: 'member', object: value, name: key.value, start, end };
}
/** What a loop over pairs gives to one of its variables; the whole item where it is no list. */
function partOf(item, index, count) {
    if (count < 2)
        return item;
    const { start, end } = item;
    const key = { kind: 'text', value: String(index), inner: null, start, end };
    return { kind: 'choice', options: [taken(item, key), item], standsIn: false, start, end };
}
/** What is left of an object when a pattern has taken some of its entries. */
function withoutKeys(value, entries) {
    const { start, end } = value;
    const without = entries.flatMap(({ key }) => (key?.kind === 'text' ? [key.value] : []));
    return { kind: 'dict', entries: [{ key: null, value }], without, start, end };
}

// EXTERNAL MODULE: ./.build/src/scan/analysis/ensure.js
var ensure = __webpack_require__(85104);
// EXTERNAL MODULE: ./.build/src/scan/block-variables.js
var block_variables = __webpack_require__(55300);
;// CONCATENATED MODULE: ./.build/src/scan/scopes.js




/** Keeps track of the function, class and conditional block that the walk is in. */
class Scopes {
    path;
    module;
    functions;
    classes = [];
    outward = [];
    branches = new Map();
    #language;
    #stack;
    #classesByName = new Map();
    #classStack = [null];
    #declared = new Map();
    #ofFile = new Map();
    /** Absent: variables belong to functions. */
    #variables;
    /** Depth of the function whose declarations belong to it whatever block they are in. */
    #hoisting = 0;
    /** The walk reads names of variables that are not declared yet. */
    #isPattern = false;
    #blocks = [];
    /** The variable that the branch found to hold nothing, and where it was asked. */
    #missing = null;
    #blockCount = 0;
    constructor(path, language, root) {
        this.path = path;
        this.#language = language;
        this.module = {
            name: '',
            file: path,
            kind: 'module',
            params: [],
            statements: [],
            owner: null,
            outer: null,
            self: null,
            test: false,
            start: root.start,
            end: root.end,
        };
        this.functions = [this.module];
        this.#stack = [this.module];
        this.#variables = language.blocks ? new block_variables/* BlockVariables */.F(this.module) : null;
    }
    get #current() {
        return this.#stack.at(-1);
    }
    /** The class whose members the walk reads; null: it is in none, or inside one of their bodies. */
    get owner() {
        return this.#classStack.at(-1) ?? null;
    }
    /** How the function that the walk is in knows its own object: of an extension, what it extends. */
    get self() {
        for (let fn = this.#current; fn; fn = fn.owner ? null : fn.outer)
            if (fn.params[0]?.name === facts/* RECEIVER */.iu)
                return facts/* RECEIVER */.iu;
        return 'this';
    }
    /** Notes a variable of the function that the walk is in, and gives it the name of its block. */
    declare(target) {
        if (target.kind !== 'name')
            return;
        if (this.owner === null && this.#variables) {
            const isHoisted = this.#hoisting === this.#stack.length;
            target.name = this.#variables.declare(target.name, isHoisted);
        }
        remember(this.#declared, this.#current, target.name);
    }
    /** Which variable a name means here. */
    variable(name) {
        return this.#variables && !this.#isPattern ? this.#variables.find(name) : name;
    }
    /** Reads the names of variables that are about to be declared. */
    named(read) {
        const before = this.#isPattern;
        this.#isPattern = true;
        const made = read();
        this.#isPattern = before;
        return made;
    }
    /** Reads a block that has variables of its own. */
    inBlock(read) {
        this.#variables?.open(this.#current, false);
        read();
        this.#variables?.close();
    }
    /** Reads declarations of variables that belong to the function. */
    hoisted(read) {
        const before = this.#hoisting;
        this.#hoisting = this.#stack.length;
        read();
        this.#hoisting = before;
    }
    /** From here on the name means a variable of the file in the function that the walk is in. */
    takeFromFile(name) {
        remember(this.#ofFile, this.#current, name);
    }
    /** Whether an assignment in the function that the walk is in is to a variable of the file. */
    #isOfFile(name) {
        if (this.#current === this.module)
            return false;
        if (this.#ofFile.get(this.#current)?.has(name))
            return true;
        const own = this.#declared.get(this.#current)?.has(name) === true;
        if (this.#language.assignsOutward)
            return !own;
        if (!this.#language.declares || !this.#declared.get(this.module)?.has(name))
            return false;
        for (let fn = this.#current; fn && fn !== this.module; fn = fn.outer)
            if (this.#declared.get(fn)?.has(name) || fn.params.some((param) => param.name === name))
                return false;
        return true;
    }
    /** @param outward the target is written as a variable of the file */
    add(statement, node, outward = false) {
        const { start, end } = node;
        if (this.#classStack.at(-1) && statement.kind === 'assign' && statement.target?.kind === 'name') {
            this.field({ name: statement.target.name, value: statement.value, type: statement.type, start, end });
            return;
        }
        const whole = { ...statement, blocks: this.#blocks, start, end };
        this.#current.statements.push(whole);
        if (statement.target?.kind !== 'name' || this.#current === this.module)
            return;
        if (outward || this.#isOfFile(statement.target.name))
            this.outward.push({ fn: this.#current, statement: whole });
    }
    /**
     * Reads what runs under a condition only, or a choice between several such parts.
     *
     * @returns the id of the block
     */
    inBranch(read, branch) {
        const before = { blocks: this.#blocks, missing: this.#missing };
        const id = ++this.#blockCount;
        this.#blocks = [...this.#blocks, id];
        const { test = null, negated = false, repeats = false, exhaustive = false, overlaps = false, start, end } = branch;
        this.#missing = negated && test?.kind === 'name' ? { name: test.name.toLowerCase(), end: test.end } : null;
        const parts = new Set();
        const over = branch.over && { over: branch.over };
        const equals = branch.equals && { equals: branch.equals };
        this.branches.set(id, { parts, exhaustive, overlaps, repeats, test, negated, ...equals, ...over, start, end });
        const outer = this.branches.get(before.blocks.at(-1) ?? 0);
        if (branch.part && outer)
            outer.parts.add(id);
        read();
        this.#blocks = before.blocks;
        this.#missing = before.missing;
        return id;
    }
    /** Notes what the loop that the walk is in runs over. */
    loopsOver(over) {
        const id = this.#blocks.at(-1) ?? 0;
        const branch = this.branches.get(id);
        if (branch)
            this.branches.set(id, { ...branch, over });
    }
    /** Notes that the loop around may leave out what is in it, for some of what it runs over or for all. */
    mayLeaveOut() {
        for (const id of [...this.#blocks].reverse()) {
            const branch = this.branches.get(id);
            if (!branch?.repeats)
                continue;
            const { over: _, ...others } = branch;
            this.branches.set(id, others);
            return;
        }
    }
    /** Whether the branch that the walk is in found a variable to hold nothing. */
    standsIn(target) {
        if (target.kind !== 'name' || target.name.toLowerCase() !== this.#missing?.name)
            return false;
        // What a branch sets before it asks is what it asks for: `if err := run(); err == nil`.
        return target.start > this.#missing.end;
    }
    isSelf(name) {
        if (this.#language.selfNames?.includes(name))
            return true;
        for (let fn = this.#current; fn; fn = fn.outer)
            if (fn.self === name)
                return true;
        return false;
    }
    open(node, opening) {
        const enclosing = this.#classStack.at(-1) ?? null;
        const owner = opening.kind === 'lambda' ? null : opening.ownerName ? this.#classNamed(opening.ownerName, node) : enclosing;
        const constructs = owner !== null &&
            this.#language.constructors.some((name) => name === opening.name || (name === '' && owner.name === opening.name));
        const fn = {
            name: opening.name,
            file: this.path,
            kind: constructs ? 'constructor' : owner && opening.kind === 'function' ? 'method' : opening.kind,
            params: [],
            statements: [],
            owner,
            outer: this.#current,
            self: opening.receiver ?? null,
            test: isTest(opening, owner) || this.#current.test,
            start: node.start,
            end: node.end,
            ...(opening.kind === 'lambda' && enclosing && { within: enclosing }),
        };
        this.functions.push(fn);
        owner?.methods.push(fn);
        this.#stack.push(fn);
        this.#variables?.open(fn, true);
        this.#classStack.push(null);
        return fn;
    }
    close(fn) {
        if (this.#stack.at(-1) !== fn)
            return;
        this.#stack.pop();
        this.#variables?.close();
        this.#classStack.pop();
    }
    param(param) {
        const fn = this.#current;
        this.#variables?.declare(param.name);
        if (param.name === this.#language.typedSelf)
            return;
        const first = fn.params.length === 0 && fn.self === null && fn.owner !== null;
        if (first && this.#language.selfParam && (param.name === 'self' || param.name === 'cls' || param.name === 'this'))
            fn.self = param.name;
        else
            fn.params.push(param);
    }
    /** A parameter that is taken apart: a nameless one, and an assignment of its parts. */
    pattern(pattern, fallback, node) {
        const name = `#${this.#current.params.length}`;
        this.#current.params.push({ name, fallback, type: null, rest: false });
        if (pattern.kind !== 'dict')
            return;
        const { start, end } = node;
        for (const { target, value } of unpacked(pattern, { kind: 'name', name, start, end }))
            if (target.kind === 'name') {
                this.#variables?.declare(target.name);
                this.add({ kind: 'assign', target, value, type: null }, node);
            }
    }
    /** Statements so far of the function that the walk is in. */
    get count() {
        return this.#current.statements.length;
    }
    /** Values of the statements from a position on. */
    values(from) {
        return this.#current.statements.slice(from).map(({ value }) => value);
    }
    /** What the statements from a position on give: the last expression of each of their blocks. */
    given(from) {
        return [...lastOfBlocks(this.#current.statements, from)].map((one) => one.value);
    }
    /** The last expression of the function that the walk is in becomes what it returns; of a branch, that of each block. */
    returnLast() {
        const { statements } = this.#current;
        const last = statements.at(-1);
        if (!last)
            return;
        const block = last.blocks[0];
        let from = statements.length - 1;
        while (block !== undefined && statements[from - 1]?.blocks[0] === block)
            from--;
        for (const one of lastOfBlocks(statements, from))
            statements[statements.indexOf(one)] = { ...one, kind: 'return' };
    }
    openClass(node, name, bases) {
        const outer = this.#classStack.at(-1) ?? null;
        const known = name === '' ? undefined : this.#classesByName.get(name)?.find((one) => one.outer === outer);
        const made = known ?? {
            name,
            file: this.path,
            bases: [...bases],
            outer,
            fields: [],
            methods: [],
            start: node.start,
            end: node.end,
        };
        if (known)
            known.bases.push(...bases);
        else
            this.#addClass(made);
        this.#classStack.push(made);
        return made;
    }
    closeClass(opened) {
        if (this.#classStack.at(-1) === opened)
            this.#classStack.pop();
    }
    /** A member of the class around it; outside of one, a variable. */
    field(field) {
        const owner = this.#classStack.at(-1);
        if (owner && field.value?.kind === 'function') {
            const { fn } = field.value;
            Object.assign(fn, { name: field.name, owner, kind: 'method' });
            owner.methods.push(fn);
        }
        else if (owner)
            owner.fields.push(field);
        else if (field.value) {
            const name = this.#variables?.declare(field.name) ?? field.name;
            this.#current.statements.push({
                kind: 'assign',
                target: { kind: 'name', name, start: field.start, end: field.start },
                value: field.value,
                type: field.type,
                blocks: this.#blocks,
                start: field.start,
                end: field.end,
            });
        }
    }
    #classNamed(name, node) {
        const [known] = this.#classesByName.get(name) ?? [];
        if (known)
            return known;
        const made = {
            name,
            file: this.path,
            bases: [],
            outer: null,
            fields: [],
            methods: [],
            start: node.start,
            end: node.end,
        };
        this.#addClass(made);
        return made;
    }
    #addClass(made) {
        this.classes.push(made);
        (0,ensure/* ensure */.D)(this.#classesByName, made.name, () => []).push(made);
    }
}
/** Of the statements from a position on those that are expressions and the last of their block. */
function lastOfBlocks(statements, from) {
    const last = new Map();
    for (const one of statements.slice(from))
        last.set(one.blocks.join(), one);
    return new Set([...last.values()].filter((one) => one.kind === 'run' && one.value.kind !== 'opaque'));
}
function remember(names, fn, name) {
    names.set(fn, (names.get(fn) ?? new Set()).add(name));
}
const TEST_MARK = /\b(?:Test|Fact|Theory|TestMethod|TestCase|test|ParameterizedTest|pytest\.mark|cfg\(test\))\b/;
/** Integrations have a `test_connection` of their own: a name alone marks a test only if it asserts. */
function isTest(opening, owner) {
    if (opening.asserts && /^(?:test_|Test[A-Z])/.test(opening.name))
        return true;
    if (owner && (/^Test[A-Z]|Tests?$/.test(owner.name) || owner.bases.some((base) => /TestCase$/.test(base))))
        return opening.asserts;
    return opening.marks !== '' && TEST_MARK.test(opening.marks);
}

// EXTERNAL MODULE: ./.build/src/api/hosts.js
var hosts = __webpack_require__(36695);
;// CONCATENATED MODULE: ./.build/src/scan/strings.js

/** What opens or closes a place that is filled in. */
const BRACE = /^(?:[#$]?\{|\})$/;
/** Prefix letters, number signs and quotes that open a literal. */
const OPENER = /^(?:@["']\r?\n|[A-Za-z@$]{0,3}#{0,8}(?:"{3,}|'''|["'`]))/;
/**
 * A string literal as text, or as a join if other nodes stand inside it.
 *
 * @param holes types of the nodes that are filled in at run time
 * @param expr how such a node is read
 * @param variable how an escape, or a variable that the grammar takes for text, is written; group 1 is its name
 */
function readString(node, source, escapes, holes, expr, variable = null) {
    const { start, end, prefix, quote } = content(node, source);
    const decode = decoder(escapes, prefix, quote);
    const parts = [];
    let at = start;
    let raw = '';
    const flush = (until, from) => {
        if (raw !== '')
            parts.push(strings_text(decode(raw), raw, from, until));
        raw = '';
    };
    let from = start;
    /** Takes the source up to an offset as text, with the variables in it. */
    const take = (until) => {
        const first = at;
        for (const { 0: written, 1: name, index } of variable ? source.slice(first, until).matchAll(variable) : []) {
            if (name === undefined)
                continue;
            const place = first + index;
            const end = place + written.length;
            raw += source.slice(at, place);
            flush(place, from);
            parts.push({ kind: 'name', name, start: end - name.length, end });
            from = at = end;
        }
        raw += source.slice(at, until);
    };
    for (const child of node.children) {
        if (child.end <= start || child.start >= end)
            continue;
        const hole = holes.includes(child.type);
        if (!hole && (child.named || !BRACE.test(source.slice(child.start, child.end))))
            continue;
        take(child.start);
        if (hole) {
            flush(child.start, from);
            parts.push(expr(child));
            from = child.end;
        }
        at = child.end;
    }
    take(end);
    if (parts.length === 0)
        return { ...strings_text(decode(raw), raw, start, end), start: node.start, end: node.end };
    flush(end, from);
    return { kind: 'join', parts, inner: { start, end }, start: node.start, end: node.end };
}
function strings_text(value, raw, start, end) {
    const exact = value === raw && end - start === raw.length;
    return { kind: 'text', value: value.replaceAll(hosts/* HOLE */.vs, '\uFFFD'), inner: exact ? { start, end } : null, start, end };
}
function content(node, source) {
    const whole = source.slice(node.start, node.end);
    const opener = OPENER.exec(whole)?.[0] ?? '';
    const quote = /["'`]+/.exec(opener)?.[0] ?? '';
    const hashes = /#+/.exec(opener)?.[0] ?? '';
    const closer = /^@["']\r?\n/.test(opener) ? `${quote}@` : quote + hashes;
    const closed = closer !== '' && whole.length >= opener.length + closer.length && whole.endsWith(closer);
    const prefix = opener.slice(0, opener.search(/["'`]|$/)).toLowerCase();
    const cut = closed ? closer.length : 0;
    const line = closer.endsWith('@') ? (/\r?\n$/.exec(whole.slice(0, whole.length - cut))?.[0].length ?? 0) : 0;
    return { start: node.start + opener.length, end: node.end - cut - line, prefix, quote };
}
function decoder(escapes, prefix, quote) {
    const braces = prefix.includes('f') || prefix.includes('$');
    const raw = escapes === 'backslash' && (/[r@]/.test(prefix) || quote.length >= 3);
    return (text) => {
        let value = text;
        if (prefix.includes('@') && quote === '"')
            value = value.replaceAll('""', '"');
        else if (escapes === 'doubled')
            value = value.replaceAll(quote + quote, quote);
        else if (escapes === 'backtick')
            value = value.replace(/`([\s\S])/g, (_, letter) => BACKTICK.get(letter) ?? letter);
        else if (escapes === 'backslash' && !raw)
            value = unescapeBackslashes(value);
        return braces ? value.replaceAll('{{', '{').replaceAll('}}', '}') : value;
    };
}
const LETTERS = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['0', '\0'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['a', '\x07'],
    ['e', '\x1b'],
]);
const BACKTICK = LETTERS;
const ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|(\r?\n)|([\s\S]))/g;
function unescapeBackslashes(text) {
    return text.replace(ESCAPE, (_, hex, four, braced, eight, line, letter) => {
        if (line !== undefined)
            return '';
        const code = hex ?? four ?? braced ?? eight;
        if (code === undefined)
            return LETTERS.get(letter) ?? letter;
        const point = Number.parseInt(code, 16);
        return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    });
}

// EXTERNAL MODULE: ./.build/src/scan/syntax.js
var syntax = __webpack_require__(19906);
;// CONCATENATED MODULE: ./.build/src/scan/lower-expressions.js







const EMPTY = [];
const EMPTY_BLOCKS = [];
/** Operators whose right side is evaluated only where the left one is something, or nothing. */
const REQUIRES = /^(?:&&|(?:-)?and)$/;
const STANDS_IN = /^(?:\|\||(?:-)?or|\?\?|\?:)$/;
/** Reads expressions as a language's table says. */
class Expressions {
    source;
    language;
    scopes;
    /** Attributes and decorators met since the last definition. */
    marks = '';
    /** Whether the function that is read names all its arguments at once. */
    namesArguments = false;
    /** What the decorators among them are. */
    decorators = [];
    constructor(path, source, language, root) {
        this.source = source;
        this.language = language;
        this.scopes = new Scopes(path, language, root);
    }
    /** A class where a value is wanted: its name, if it has one. */
    classExpr(node, shape) {
        this.defineClass(node, shape);
        const name = (0,syntax/* pick */.Up)(node, shape.name);
        return name ? { kind: 'name', name: this.text(name), start: name.start, end: name.end } : this.opaque(node, []);
    }
    text(node) {
        return this.source.slice(node.start, node.end);
    }
    shapeOf(node) {
        return Object.hasOwn(this.language.nodes, node.type) ? this.language.nodes[node.type] : undefined;
    }
    typeName(node) {
        if (!node)
            return null;
        const written = this.text(node).slice(0, 200);
        const words = written.match(/[A-Za-z_]\w*/g);
        const qualified = this.language.qualifiesTypes ? /\w+\.\w+(?=\W*$)/.exec(written)?.[0] : undefined;
        if (qualified !== undefined)
            return qualified;
        const known = words?.filter((word) => /^[A-Z]/.test(word) && !WRAPPER_TYPES.has(word));
        return known?.at(-1) ?? words?.at(-1) ?? null;
    }
    expr(node) {
        let at = node;
        let asserted = null;
        for (;;) {
            const shape = this.shapeOf(at);
            if (shape?.as === 'through' && shape.type !== undefined)
                asserted ??= this.typeName((0,syntax/* pick */.Up)(at, shape.type));
            if (shape?.as !== 'through' && shape?.as !== 'chain')
                break;
            const inner = shape.as === 'chain' || shape.child === undefined
                ? (0,syntax/* namedChildren */.TP)(at)
                : [(0,syntax/* pick */.Up)(at, shape.child)].filter((one) => one !== undefined);
            if (inner.length !== 1)
                return inner.length > 1 && shape.as === 'through' && shape.many
                    ? this.listOf(at, inner)
                    : this.opaque(at, inner);
            at = inner[0];
        }
        const shape = this.shapeOf(at);
        const read = shape ? this.shaped(at, shape) : this.opaque(at, (0,syntax/* namedChildren */.TP)(at));
        if (read.kind === 'name' && read.name === this.language.allArguments)
            this.namesArguments = true;
        const isNamed = read.kind === 'name' || read.kind === 'member' || read.kind === 'index' || read.kind === 'call';
        return isNamed && asserted !== null ? { ...read, asserted } : read;
    }
    shaped(node, shape) {
        const { start, end } = node;
        switch (shape.as) {
            case 'text':
                return readString(node, this.source, shape.escapes, shape.holes ?? EMPTY, (at) => this.expr(at), shape.variable);
            case 'join':
                return { kind: 'join', parts: (0,syntax/* namedChildren */.TP)(node).map((child) => this.expr(child)), inner: null, start, end };
            case 'name':
                return this.nameOf(node);
            case 'self':
                return { kind: 'name', name: this.scopes.self, start, end };
            case 'field-of-self':
                return {
                    kind: 'member',
                    object: { kind: 'name', name: 'this', start, end: start },
                    name: this.bare(node),
                    start,
                    end,
                };
            case 'constant':
                return { kind: 'opaque', parts: [], constant: true, falsy: FALSY.test(this.text(node)), start, end };
            case 'member':
                return this.member(node, shape);
            case 'generic':
                return this.expr((0,syntax/* pick */.Up)(node, shape.name) ?? node);
            case 'index':
                return { kind: 'index', object: this.pick(node, shape.object), key: this.indexKey(node, shape), start, end };
            case 'call':
                return this.readCall(node, shape);
            case 'argument':
                return this.pick(node, shape.value);
            case 'composite':
                return this.composite(node, shape);
            case 'dict':
            case 'list':
                return this.collection(node, shape);
            case 'binary':
                return this.binary(node, shape);
            case 'choice':
                return this.choice(node, shape);
            case 'function':
                return { kind: 'function', fn: this.define(node, shape), start, end };
            case 'assign':
            case 'declare':
                this.effect(node, shape);
                return this.pick(node, shape.as === 'assign' ? shape.right : shape.value);
            case 'param':
                return shape.fallback && !shape.rest ? this.withDefault(node, shape) : this.pick(node, shape.name);
            case 'special':
                return shape.read(node, this);
            case 'skip':
                return this.opaque(node, []);
            case 'class':
                return this.classExpr(node, shape);
            case 'branch':
            case 'loop':
            case 'try':
                return this.given(node);
            default:
                return this.opaque(node, (0,syntax/* namedChildren */.TP)(node));
        }
    }
    /** What a pattern sets, or its default. */
    withDefault(node, { name, fallback }) {
        const written = (0,syntax/* pick */.Up)(node, name);
        if (!written)
            return this.opaque(node, (0,syntax/* namedChildren */.TP)(node));
        const target = this.shapeOf(written)?.as === 'shorthand' ? this.nameOf(written) : this.expr(written);
        const stated = fallback === undefined ? undefined : (0,syntax/* pick */.Up)(node, fallback);
        if (!stated)
            return target;
        const { value, blocks } = this.perhaps(stated);
        return { ...standIn(target, value), blocks: [[], blocks] };
    }
    choice(node, { options, test }) {
        const { start, end } = node;
        const condition = (0,syntax/* pick */.Up)(node, test ?? 'condition');
        const asked = (condition && this.tested(condition)) ?? { test: null, negated: false };
        const read = [];
        const choice = this.scopes.inBranch(() => {
            for (const [index, option] of options.entries()) {
                const negated = asked.negated !== index > 0;
                read.push(this.#conditional(node, () => this.pick(node, option), { ...asked, negated, part: true }));
            }
        }, { exhaustive: true, start, end: start });
        const staying = options.map((option) => !this.language.leaves?.includes((0,syntax/* pick */.Up)(node, option)?.type ?? ''));
        const [only, ...others] = read.filter((_, index) => staying[index]);
        if (only && others.length === 0)
            return only.value;
        if (asked.negated)
            read.reverse();
        return {
            kind: 'choice',
            options: read.map(({ value }) => value),
            blocks: read.map(({ blocks }) => [choice, ...blocks]),
            standsIn: false,
            test: asked.test,
            start,
            end,
        };
    }
    perhaps(node) {
        return this.#conditional(node, () => this.expr(node), {});
    }
    #conditional({ start }, read, branch) {
        let value;
        const id = this.scopes.inBranch(() => {
            value = read();
        }, { ...branch, start, end: start });
        return { value: value, blocks: [id] };
    }
    /** What a condition asks to be something, or (`negated`) to be nothing; null: it asks something else. */
    tested(condition) {
        let at = condition;
        let negated = false;
        for (let child = onlyChild(at); child && !this.isVariable(at); child = onlyChild(at)) {
            const before = this.source.slice(at.start, child.start);
            if (/^\s*(?:not\b|!|-not\b)[\s(]*$/i.test(before))
                negated = !negated;
            else if (!/^[\s(]*$/.test(before))
                return null;
            at = child;
        }
        if (this.isVariable(at) || this.#asksBeginning(at))
            return { test: this.expr(at), negated };
        const [left, right, more] = (0,syntax/* namedChildren */.TP)(at).filter((child) => this.shapeOf(child)?.as !== 'skip');
        if (!left || !right || more)
            return null;
        const [value, other] = NOTHING_WORD.test(this.text(left)) ? [right, left] : [left, right];
        const operator = this.source.slice(left.end, right.start).trim().toLowerCase();
        const variable = this.variableIn(value);
        if (!variable || !NOTHING_WORD.test(this.text(other)) || !/^(?:[=!]==?|is(?: not)?|-eq|-ne)$/.test(operator))
            return null;
        const differs = /^(?:!|is not|-ne)/.test(operator);
        return { test: this.expr(variable), negated: differs ? negated : !negated };
    }
    /** The variable that a condition compares with a text; null: it asks something else. */
    compared(condition) {
        let at = condition;
        for (let child = onlyChild(at); child && !this.isVariable(at); child = onlyChild(at)) {
            const [before, after] = [this.source.slice(at.start, child.start), this.source.slice(child.end, at.end)];
            if (!/^[\s(]*$/.test(before) || !/^[\s)]*$/.test(after))
                return null;
            at = child;
        }
        const [left, right, more] = (0,syntax/* namedChildren */.TP)(at).filter((child) => this.shapeOf(child)?.as !== 'skip');
        if (!left || !right || more)
            return null;
        const operator = this.source.slice(left.end, right.start).trim().toLowerCase();
        if (!/^(?:[=!]==?|-i?eq|-i?ne)$/.test(operator))
            return null;
        const variable = this.variableIn(left) ?? this.variableIn(right);
        const other = variable && this.expr(this.variableIn(left) ? right : left);
        if (!variable || other?.kind !== 'text')
            return null;
        return { subject: this.expr(variable), text: other.value, differs: /^(?:!|-i?ne)/.test(operator) };
    }
    /** `path.startsWith('http')` */
    #asksBeginning(node) {
        const shape = this.shapeOf(node);
        if (shape?.as !== 'call' || shape.callee === undefined)
            return false;
        const callee = (0,syntax/* pick */.Up)(node, shape.callee);
        return callee !== undefined && text_tests/* BEGINS */.vi.test(this.text(callee).replace(/^.*\./s, ''));
    }
    /** The variable that an expression is, whatever nodes are around it. */
    variableIn(node) {
        for (let at = node; at; at = onlyChild(at))
            if (this.isVariable(at))
                return at;
        return null;
    }
    isVariable(node) {
        const shape = this.shapeOf(node);
        const as = shape?.as;
        return (as === 'name' ||
            (as === 'special' && shape.variable === true) ||
            as === 'field-of-self' ||
            (as === 'member' && !/[([]/.test(this.text(node))) ||
            (as === 'index' && !/[(]/.test(this.text(node))));
    }
    pick(node, selector) {
        const child = (0,syntax/* pick */.Up)(node, selector);
        return child ? this.expr(child) : this.opaque(node, []);
    }
    opaque(node, parts) {
        const read = parts.filter((part) => !this.language.types?.includes(part.type)).map((part) => this.expr(part));
        return { kind: 'opaque', parts: read, constant: false, start: node.start, end: node.end };
    }
    listOf(node, items) {
        return { kind: 'list', items: items.map((item) => this.expr(item)), start: node.start, end: node.end };
    }
    bare(node) {
        const written = this.text(node);
        const name = this.language.sigils ? written.replace(this.language.sigils, '') : written;
        return this.language.caseless ? name.toLowerCase() : name;
    }
    variable(name) {
        return this.scopes.variable(name);
    }
    nameOf(node) {
        const name = this.bare(node);
        const self = this.scopes.isSelf(name);
        return { kind: 'name', name: self ? 'this' : this.variable(name), start: node.start, end: node.end };
    }
    /** A number is written out, so that it names one item of a list. */
    indexKey(node, shape) {
        const key = this.pick(node, shape.key);
        const at = key.kind === 'opaque' && key.constant ? (0,syntax/* pick */.Up)(node, shape.key) : undefined;
        const number = at && /^\[?(\d+)\]?$/.exec(this.text(at))?.[1];
        return at && number !== undefined ? this.literal(at, number) : key;
    }
    member(node, shape) {
        const written = (0,syntax/* pick */.Up)(node, shape.name);
        const shaped = written && this.shapeOf(written);
        const generic = written && shaped?.as === 'generic' ? shaped : null;
        const name = written && generic ? ((0,syntax/* pick */.Up)(written, generic.name) ?? written) : written;
        const given = written && generic ? (0,syntax/* pick */.Up)(written, generic.types) : undefined;
        const object = this.pick(node, shape.object);
        const types = given && (0,syntax/* namedChildren */.TP)(given).map((type) => this.typeName(type) ?? '');
        return {
            kind: 'member',
            object,
            name: name ? this.bare(name).replace(/^['"]|['"]$/g, '') : '',
            ...(types && { types }),
            ...(shape.refers && { refers: true }),
            start: node.start,
            end: node.end,
        };
    }
    call(node, callee, args, creates = false) {
        return { kind: 'call', callee, args, creates, start: node.start, end: node.end };
    }
    block(node, callee, { receives, perhaps }) {
        const shape = this.shapeOf(node);
        if (shape?.as !== 'function')
            return this.expr(node);
        const { start, end } = node;
        let fn;
        const read = () => {
            fn = this.define(node, shape, receives);
        };
        const over = (0,loops/* isForEach */.v5)(callee) && callee.kind === 'member' ? callee.object : null;
        if (over)
            this.scopes.inBranch(read, { repeats: true, over, start, end: start });
        else if (perhaps)
            this.scopes.inBranch(read, { start, end: start });
        else
            read();
        return { kind: 'function', fn: fn, start, end };
    }
    literal(node, value) {
        const exact = this.text(node) === value;
        const { start, end } = node;
        return { kind: 'text', value, inner: exact ? { start, end } : null, start, end };
    }
    callee(node, shape) {
        if (shape.callee !== undefined) {
            const called = (0,syntax/* pick */.Up)(node, shape.callee);
            return called ? this.expr(shape.indexedByType ? this.#withoutType(called) : called) : this.opaque(node, []);
        }
        const name = shape.name === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.name);
        const object = shape.object === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.object);
        const end = name?.end ?? node.end;
        const word = name ? this.bare(name) : '';
        if (!object)
            return { kind: 'name', name: word, start: name?.start ?? node.start, end };
        return { kind: 'member', object: this.expr(object), name: word, start: node.start, end };
    }
    /** What a type argument is behind, if it looks like an index. */
    #withoutType(callee) {
        const shape = this.shapeOf(callee);
        const index = shape?.as === 'index' ? (0,syntax/* pick */.Up)(callee, shape.key) : undefined;
        if (shape?.as !== 'index' || !index || this.shapeOf(index)?.as !== 'name')
            return callee;
        return (0,syntax/* pick */.Up)(callee, shape.object) ?? callee;
    }
    arg(node) {
        const shape = this.shapeOf(node);
        if (shape?.as === 'argument') {
            const name = shape.name === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.name);
            const value = (0,syntax/* pick */.Up)(node, shape.value);
            if (value && this.shapeOf(value)?.as === 'spread')
                return this.arg(value);
            return {
                name: name ? this.bare(name) : null,
                value: value ? this.expr(value) : this.opaque(node, []),
                spread: false,
            };
        }
        if (shape?.as === 'pair') {
            const { key, value } = this.pair(node, shape);
            return { name: key?.kind === 'text' ? key.value : null, value, spread: false };
        }
        if (shape?.as === 'spread')
            return { name: null, value: this.pick(node, ':0'), spread: true };
        return { name: null, value: this.expr(node), spread: false };
    }
    composite(node, shape) {
        const type = (0,syntax/* pick */.Up)(node, shape.type);
        const body = (0,syntax/* pick */.Up)(node, shape.body);
        const value = body ? this.expr(body) : this.opaque(node, []);
        const name = this.typeName(type);
        const written = type ? this.text(type) : '';
        if (name === null || !type || shape.unnamed?.test(written))
            return value;
        if (written.includes('.'))
            return this.call(node, this.expr(type), [{ name: null, value, spread: false }], true);
        const callee = { kind: 'name', name, start: node.start, end: type.end };
        return this.call(node, callee, [{ name: null, value, spread: false }], true);
    }
    binary(node, shape) {
        const { start, end } = node;
        const operator = (0,syntax/* pick */.Up)(node, shape.operator);
        const written = operator ? this.text(operator).trim().toLowerCase() : '';
        const language = this.language;
        if (language.joins.includes(written))
            return { kind: 'join', parts: this.spine(node, shape, written), inner: null, start, end };
        const left = this.pick(node, shape.left);
        const requires = REQUIRES.test(written);
        const { value: right, blocks } = requires || STANDS_IN.test(written)
            ? this.#conditional(node, () => this.pick(node, shape.right), this.#conditionOf(node, shape, !requires))
            : { value: this.pick(node, shape.right), blocks: null };
        const own = blocks && { blocks: [EMPTY_BLOCKS, blocks] };
        // `client ?? throw new Missing()`
        if (!requires &&
            language.choices.includes(written) &&
            language.leaves?.includes((0,syntax/* pick */.Up)(node, shape.right)?.type ?? ''))
            return left;
        if (language.choices.includes(written))
            return { kind: 'choice', options: [left, right], ...own, standsIn: !requires, requires, start, end };
        if (language.unites?.operator === written) {
            const [weak, strong] = language.unites.firstWins ? [right, left] : [left, right];
            const isObject = ({ kind }) => kind !== 'opaque' && kind !== 'text' && kind !== 'join';
            const entries = [weak, strong].map((value) => ({ key: null, value }));
            if (isObject(left) && isObject(right))
                return { kind: 'dict', entries, start, end };
        }
        if (language.fills?.includes(written))
            return this.filled(node, left, right);
        return { kind: 'opaque', parts: [left, right], ...own, constant: false, compares: true, start, end };
    }
    /** The condition under which the right side of an operator is evaluated. */
    #conditionOf(node, shape, otherwise) {
        const left = (0,syntax/* pick */.Up)(node, shape.left);
        const asked = left && this.tested(left);
        return asked ? { test: asked.test, negated: asked.negated !== otherwise } : {};
    }
    filled(node, left, right) {
        const values = right.kind === 'list' ? right.items : [right];
        const callee = { kind: 'member', object: left, name: 'format', start: left.start, end: left.end };
        return this.call(node, callee, values.map((value) => ({ name: null, value, spread: false })));
    }
    /** Operands of a chain of one operator, without recursion along it. */
    spine(node, shape, operator) {
        const parts = [];
        let at = node;
        for (;;) {
            const right = (0,syntax/* pick */.Up)(at, shape.right);
            if (right)
                parts.push(this.expr(right));
            const left = (0,syntax/* pick */.Up)(at, shape.left);
            if (!left)
                break;
            const leftOperator = left.type === node.type ? (0,syntax/* pick */.Up)(left, shape.operator) : undefined;
            if (!leftOperator || this.text(leftOperator) !== operator) {
                parts.push(this.expr(left));
                break;
            }
            at = left;
        }
        return parts.reverse();
    }
    readCall(node, shape) {
        const callee = this.callee(node, shape);
        const args = [];
        const read = () => {
            for (const child of (0,syntax/* namedChildren */.TP)((0,syntax/* pick */.Up)(node, shape.args) ?? { ...node, children: [] }))
                args.push(this.arg(child));
            const block = shape.block ? (0,syntax/* pick */.Up)(node, shape.block) : undefined;
            if (block)
                args.push({ name: null, value: this.expr(block), spread: false });
        };
        if (callee.kind === 'member' && this.language.waits?.includes(callee.name))
            return callee.object;
        const { start } = node;
        if ((0,loops/* isForEach */.v5)(callee) && callee.kind === 'member')
            this.scopes.inBranch(read, { repeats: true, over: callee.object, start, end: start });
        else
            read();
        const [first, ...rest] = args;
        if (first && !first.spread && this.#passes(callee))
            return first.value;
        const borrowed = callee.kind === 'member' && callee.name === this.language.borrows;
        const isObject = first?.value.kind === 'name' || (first?.value.kind === 'member' && isMethod(callee));
        if (borrowed && isObject)
            return this.call(node, callee.object, rest);
        return (this.#partial(node, callee, args) ??
            this.#forwarded(node, callee, args) ??
            this.call(node, callee, args, shape.creates ?? false));
    }
    #passes(callee) {
        if (callee.kind !== 'member' || callee.object.kind !== 'name')
            return false;
        return this.language.passes?.includes(`${callee.object.name}.${callee.name}`) ?? false;
    }
    /** `to_thread(f, url)` reads as `f(url)`. */
    #forwarded(node, callee, args) {
        const name = (0,facts/* lastName */.UK)(callee);
        const forward = this.language.forwards?.find(({ call }) => call === name);
        if (!forward)
            return null;
        const { runs, list, dictionary, common } = forward;
        const place = typeof runs === 'number' && args[runs]?.name === null ? runs : args.findIndex((one) => one.name === runs);
        const run = args[place];
        if (!run || run.spread || (run.value.kind !== 'name' && run.value.kind !== 'member'))
            return null;
        if (common && !(callee.kind === 'member' && DOES.test((0,facts/* lastName */.UK)(run.value))))
            return null;
        if (list === undefined && dictionary === undefined)
            return this.call(node, run.value, args.slice(place + 1));
        const own = [list, dictionary].flatMap((held) => args.find((one) => one.name === held) ?? []);
        return this.call(node, run.value, own.map(({ value }) => ({ name: null, value, spread: true })));
    }
    /** `partial(f, 'GET')` and `client.get.bind(client, url)` read as a function that calls `f` with that and all that it is given itself. */
    #partial(node, callee, args) {
        const { partials } = this.language;
        const [called, ...given] = args;
        if (!called || called.name !== null || called.spread)
            return null;
        if (given.length > 0 && this.#bindsMethod(callee, called.value))
            return this.#withRests(node, ONLY_REST, ([positional]) => this.call(node, callee.object, [...given, { name: null, value: positional, spread: true }]));
        const name = (0,facts/* lastName */.UK)(callee);
        const isMethod = partials?.methods.includes(name) === true;
        if (!isMethod && !partials?.functions.includes(name))
            return null;
        const at = { start: node.start, end: node.start };
        const { value } = called;
        const object = { kind: 'name', name: 'this', ...at };
        const target = isMethod && value.kind === 'name' ? { ...at, kind: 'member', object, name: value.name } : value;
        return this.#withRests(node, RESTS, (rests) => {
            const [positional, options] = rests;
            // What the function is called with takes the place of what it was given.
            const named = given.flatMap(({ name: key, value: own }) => key === null ? [] : [{ key: { kind: 'text', value: key, inner: null, ...at }, value: own }]);
            const merged = { kind: 'dict', entries: [...named, { key: null, value: options }], ...at };
            return this.call(node, target, [
                ...given.filter((one) => one.name === null),
                { name: null, value: positional, spread: true },
                { name: null, value: named.length > 0 ? merged : options, spread: true },
            ]);
        });
    }
    /** Whether a call binds a method to the object that has it, or to none: `client.get.bind(client, url)`. */
    #bindsMethod(callee, to) {
        const { binds } = this.language;
        if (callee.kind !== 'member' || callee.name !== binds || callee.object.kind !== 'member')
            return false;
        const { object } = callee.object;
        return (object.kind === 'name' && (to.kind === 'name' ? to.name === object.name : to.kind === 'opaque' && to.constant));
    }
    /** A function without a name that gives what is made of the arguments that it is called with. */
    #withRests(node, names, give) {
        const { start, end } = node;
        const opening = {
            kind: 'lambda',
            name: '',
            ownerName: null,
            receiver: undefined,
            marks: '',
            asserts: false,
        };
        const fn = this.scopes.open(node, opening);
        for (const rest of names)
            this.scopes.param({ name: rest, fallback: null, type: null, rest: true });
        const value = give(names.map((name) => ({ kind: 'name', name, start, end: start })));
        this.scopes.add({ kind: 'return', target: null, value, type: null }, node);
        this.scopes.close(fn);
        return { kind: 'function', fn, start, end };
    }
}
/** Whether what has this member is a method, and no block that is called at once: `helpers.get` of `helpers.get.call`. */
function isMethod(callee) {
    return callee.kind === 'member' && callee.object.kind === 'member';
}
/** The only named child of a node that adds nothing but brackets or an operator. */
function onlyChild(node) {
    const [child, more] = (0,syntax/* namedChildren */.TP)(node);
    return more ? undefined : child;
}
/** Names of functions that do something; of those in one word, those that are no names of things. */
const DOES = /^_*(?:(?:download|fetch|get|post|send|upload)$|(?:call|check|collect|create|delete|do|download|execute|fetch|get|handle|list|load|look_?up|make|patch|perform|poll|post|process|pull|push|put|query|read|request|resolve|retrieve|run|scan|search|send|submit|update|upload)(?:_|[A-Z]))/;
/** The parameters that take all further arguments, which no source can name. */
const RESTS = ['#arguments', '#options'];
/** The same where no argument has a name. */
const ONLY_REST = ['#arguments'];
const NOTHING_WORD = /^(?:none|\$?null|nullptr|nil|undefined|""|'')$/i;
const FALSY = /^(?:none|\$?null|nullptr|nil|undefined|\$?false|0)$/i;
/** Type names that wrap the one that counts. */
const WRAPPER_TYPES = new Set([
    'Optional',
    'Promise',
    'Task',
    'List',
    'Arc',
    'Box',
    'Option',
    'Partial',
    'Readonly',
]);

;// CONCATENATED MODULE: ./.build/src/scan/lower-collections.js


/** Reads dictionaries, lists, initialisers and named arguments. */
class Collections extends Expressions {
    pair(node, shape) {
        const key = (0,syntax/* pick */.Up)(node, shape.key);
        const value = this.pick(node, shape.value);
        if (!key)
            return { key: null, value };
        const [only] = key.children;
        const inner = shape.wrapsKey && only && key.children.length === 1 ? only : key;
        const bare = shape.bare?.includes(inner.type);
        if (bare)
            named(value, this.text(inner), { asMember: true });
        return { key: bare ? this.literal(inner, this.text(inner).replace(/:$/, '')) : this.expr(inner), value };
    }
    /** Entries or items of a bracketed collection; braces that pair two values are entries. */
    collection(node, { as, pairs: paired }) {
        const entries = [];
        const items = [];
        for (const child of (0,syntax/* namedChildren */.TP)(node)) {
            const shape = this.shapeOf(child);
            const keyed = shape?.as === 'pair' && (0,syntax/* pick */.Up)(child, shape.value) !== undefined;
            if (shape?.as === 'pair' && keyed)
                entries.push(this.pair(child, shape));
            else if (shape?.as === 'pair') {
                const only = (0,syntax/* pick */.Up)(child, shape.key);
                if (only && this.shapeOf(only)?.as === 'spread')
                    entries.push({ key: null, value: this.pick(only, ':0') });
                else
                    items.push(this.pick(child, shape.key));
            }
            else if (shape?.as === 'spread')
                entries.push({ key: null, value: this.pick(child, ':0') });
            else if (shape?.as === 'shorthand')
                entries.push(this.shorthand(child));
            else if (shape?.as === 'param' && as === 'dict')
                entries.push(this.patternEntry(child, shape));
            else if (shape?.as === 'assign')
                entries.push(this.initialiser(child, shape));
            else
                items.push(this.expr(child));
        }
        if (as === 'dict')
            for (const item of items) {
                const [key, value, more] = item.kind === 'list' ? item.items : [];
                if (key?.kind === 'text' && value && !more)
                    entries.push({ key, value });
                else if (item.kind === 'function')
                    entries.push({ key: this.literal(node, item.fn.name), value: item });
                else
                    entries.push({ key: null, value: item });
            }
        const pairs = as === 'dict' || entries.some((entry) => entry.key !== null);
        if (pairs)
            return { kind: 'dict', entries, start: node.start, end: node.end };
        const all = [...items, ...entries.map((entry) => entry.value)];
        if (paired && all.length > 0 && all.every(isPair))
            return this.fromPairs(node, all);
        return { kind: 'list', items: all, start: node.start, end: node.end };
    }
    fromPairs(node, items) {
        const entries = items.flatMap((item) => {
            const [key, value] = item.kind === 'list' ? item.items : [];
            return key && value ? [{ key, value }] : [];
        });
        return { kind: 'dict', entries, start: node.start, end: node.end };
    }
    shorthand(node) {
        return { key: this.literal(node, this.text(node)), value: this.nameOf(node) };
    }
    /** An entry of a pattern that has a default, or takes the rest: `{ timeout = 30, ...options }`. */
    patternEntry(node, shape) {
        const name = (0,syntax/* pick */.Up)(node, shape.name) ?? node;
        return { key: shape.rest ? null : this.literal(name, this.text(name)), value: this.withDefault(node, shape) };
    }
    initialiser(node, shape) {
        const left = (0,syntax/* pick */.Up)(node, shape.left);
        const value = this.pick(node, shape.right);
        if (!left)
            return { key: null, value };
        const bracket = this.shapeOf(left)?.as === 'through' ? (0,syntax/* namedChildren */.TP)(left)[0] : undefined;
        const key = bracket ? this.expr(bracket) : this.literal(left, this.text(left));
        return { key, value };
    }
}
/** A nameless function is known by what it is assigned to. */
function named(value, name, { asMember = false } = {}) {
    if (value.kind !== 'function' || value.fn.name !== '')
        return;
    value.fn.name = name;
    if (asMember)
        value.fn.isMember = true;
}
function isPair(expr) {
    return expr.kind === 'list' && expr.items.length === 2;
}

;// CONCATENATED MODULE: ./.build/src/scan/lower-definitions.js



/** Reads functions, their parameters, classes and fields. */
class Definitions extends Collections {
    /** Type that the declarations around share. */
    type = null;
    /** The class of what these make without naming it. */
    made = null;
    /** The body of a function, which is no block of its own. */
    whole = null;
    /** Annotations of the declarations around. */
    annotations = [];
    /** Annotations of functions and classes. */
    annotated = [];
    inPlace(node) {
        const { self, owner } = this.scopes;
        if (self !== 'this' || owner !== null)
            return null;
        this.scopes.inBlock(() => {
            for (const child of node.children)
                this.statement(child);
        });
        return { kind: 'name', name: self, start: node.start, end: node.start };
    }
    define(node, shape, receives = false) {
        const outer = this.namesArguments;
        if (shape.kind === 'function')
            this.namesArguments = false;
        const marks = this.marks + this.marksOf(node);
        this.marks = '';
        const { decorators } = this;
        this.decorators = [];
        const annotations = this.annotationsOf(node);
        this.annotated.push(...annotations);
        const name = shape.name === undefined ? undefined : this.declaratorOf((0,syntax/* pick */.Up)(node, shape.name), shape.declarator);
        const receiver = shape.receiver === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.receiver);
        const written = name ? this.text(name) : '';
        const fn = this.scopes.open(node, {
            kind: this.language.propertyMarks?.test(marks) || (shape.getter && (0,syntax/* pick */.Up)(node, shape.getter))
                ? 'property'
                : shape.kind,
            name: shape.declarator ? (written.split('::').at(-1) ?? '') : name ? this.bare(name) : '',
            ownerName: shape.declarator ? (written.split('::').at(-2) ?? null) : this.typeName(receiver),
            receiver: receiver ? /\w+/.exec(this.text(receiver))?.[0] : undefined,
            marks,
            asserts: /\bassert|\bexpect\(/i.test(this.text(node).slice(0, 20_000)),
        });
        if (fn.kind === 'constructor' && fn.owner && this.language.container?.manages.test(marks))
            fn.owner.managed = true;
        const head = name ? this.source.slice(node.start, name.start) : '';
        if (annotations.length > 0)
            fn.annotations = annotations;
        if (decorators.length > 0)
            fn.decorators = decorators;
        if (shape.always?.test(head))
            fn.always = true;
        const type = shape.type !== undefined && this.language.container?.provides.test(marks) && (0,syntax/* pick */.Up)(node, shape.type);
        const provided = type ? this.typeName(type) : null;
        if (provided !== null)
            fn.provides = provided;
        this.generic(fn, node, shape);
        const listed = shape.params === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.params);
        const params = shape.declarator && listed ? this.deepParameters(listed, shape.declarator) : listed;
        const extended = node.children.find((child) => shape.extends?.includes(child.type) && name !== undefined && child.end <= name.start);
        if (extended)
            this.scopes.param({
                name: facts/* RECEIVER */.iu,
                fallback: null,
                type: this.typeName(extended),
                rest: false,
                extended: true,
            });
        if (params)
            this.params(params);
        else if (shape.implicit)
            this.scopes.param({ name: shape.implicit, fallback: null, type: null, rest: false });
        if (receives)
            this.scopes.param({ name: facts/* RECEIVER */.iu, fallback: null, type: null, rest: false });
        if (this.language.numberedParams)
            for (let number = 1; number <= 9; number++)
                this.scopes.param({ name: String(number), fallback: null, type: null, rest: false });
        const initializers = shape.initializers === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.initializers);
        if (initializers)
            this.statement(initializers);
        const body = (0,syntax/* pick */.Up)(node, shape.body);
        const given = shape.gives === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.gives);
        const result = shape.type === undefined ? null : this.typeName((0,syntax/* pick */.Up)(node, shape.type));
        if (shape.isBlock) {
            for (const child of node.children)
                if (child !== params)
                    this.statement(child);
            this.scopes.returnLast();
        }
        else if (body)
            this.body(body);
        else if (given)
            this.scopes.add({ kind: 'return', target: null, value: expecting(this.expr(given), result, this.language), type: null }, given);
        if (shape.kind === 'function') {
            const { allArguments: name } = this.language;
            if (name !== undefined && this.namesArguments)
                this.scopes.param({ name, fallback: null, type: null, rest: true, all: true });
            this.namesArguments = outer;
        }
        this.scopes.close(fn);
        return fn;
    }
    /** The type parameters of a function, and the type that it gives, which may be one of them. */
    generic(fn, node, shape) {
        const { typeParams } = shape;
        const list = typeParams && (0,syntax/* pick */.Up)(node, typeParams.list);
        if (!list)
            return;
        const names = (0,syntax/* namedChildren */.TP)(list).map((child) => (0,syntax/* pick */.Up)(child, typeParams.name) ?? child);
        const gives = shape.type === undefined ? null : this.typeName((0,syntax/* pick */.Up)(node, shape.type));
        Object.assign(fn, { typeParams: names.map((name) => this.text(name)), ...(gives !== null && { gives }) });
    }
    /** The marks inside a declaration, as they are written. */
    marksOf(node) {
        const inside = node?.children.filter((child) => this.language.marks?.includes(child.type)) ?? [];
        return inside.map((child) => this.text(child)).join(' ');
    }
    /** Calls among the marks of a declaration: `@Value("...")`. */
    annotationsOf(node) {
        const marks = node.children.filter(({ type }) => this.language.marks?.includes(type));
        return marks
            .flatMap(syntax/* namedChildren */.TP)
            .filter((mark) => this.shapeOf(mark)?.as === 'call')
            .map((mark) => this.expr(mark))
            .filter((mark) => mark.kind === 'call');
    }
    /** Parameters whose defaults and marks are beside them. */
    #paramList(list, rest) {
        const nodes = (0,syntax/* namedChildren */.TP)(list);
        for (const [index, node] of nodes.entries()) {
            const shape = this.shapeOf(node);
            if (shape?.as !== 'param')
                continue;
            const name = (0,syntax/* pick */.Up)(node, shape.name);
            const type = shape.type ? this.typeName((0,syntax/* pick */.Up)(node, shape.type)) : null;
            const next = nodes[index + 1];
            const isDefault = next && this.source.slice(node.end, next.start).trim() === '=';
            const before = nodes[index - 1];
            const several = before !== undefined && rest.test(this.text(before)) && this.shapeOf(before)?.as === 'skip';
            if (name)
                this.param(name, isDefault ? next : undefined, type, node, several ? { ...shape, rest: true } : shape);
        }
    }
    params(node) {
        const shape = this.shapeOf(node);
        if (shape?.as === 'param-list') {
            this.#paramList(node, shape.rest);
            return;
        }
        if (shape?.as === 'param') {
            const fallback = shape.fallback ? (0,syntax/* pick */.Up)(node, shape.fallback) : undefined;
            const type = shape.type ? this.typeName((0,syntax/* pick */.Up)(node, shape.type)) : null;
            const names = node.children.filter((child) => child.field === shape.name);
            const picked = names.length > 1 ? names : [(0,syntax/* pick */.Up)(node, shape.name)];
            for (const name of picked)
                if (name && this.shapeOf(name)?.as === 'param')
                    this.params(name);
                else if (name)
                    this.param(name, fallback === name ? undefined : fallback, type, node, shape);
            return;
        }
        if (shape?.as === 'name' || shape?.as === 'self') {
            this.param(node, undefined, null, node, undefined);
            return;
        }
        for (const child of (0,syntax/* namedChildren */.TP)(node))
            this.params(child);
    }
    param(name, fallback, type, whole, shape) {
        const target = this.scopes.named(() => this.expr(name));
        const value = fallback ? this.expr(fallback) : null;
        const rest = shape?.rest === true || /^(?:\*|\.\.\.)/.test(this.text(whole));
        if (target.kind === 'name') {
            const annotations = this.annotationsOf(whole);
            const given = annotations.length > 0 && { annotations };
            const on = shape?.extended?.test(this.text(whole)) && { extended: true };
            const optional = shape?.optional && { optional: true };
            this.scopes.param({ name: target.name, fallback: value, type, rest, ...given, ...on, ...optional });
            if (shape?.field && (0,syntax/* pick */.Up)(whole, shape.field)) {
                const { start, end } = name;
                const object = { kind: 'name', name: 'this', start, end: start };
                const field = { kind: 'member', object, name: target.name, start, end };
                this.scopes.add({ kind: 'assign', target: field, value: target, type: null }, whole);
            }
        }
        else
            this.scopes.pattern(target, value, whole);
    }
    body(body) {
        const shape = this.shapeOf(body);
        const isExpression = shape !== undefined && !STATEMENT_SHAPES.has(shape.as);
        if (isExpression) {
            this.scopes.add({ kind: 'return', target: null, value: this.expr(body), type: null }, body);
            return;
        }
        this.whole = body;
        this.statement(body);
        if (this.language.lastIsReturn)
            this.scopes.returnLast();
    }
    defineClass(node, shape) {
        const marks = this.marks + this.marksOf(node);
        this.marks = '';
        this.decorators = [];
        const annotations = this.annotationsOf(node);
        this.annotated.push(...annotations);
        const name = (0,syntax/* pick */.Up)(node, shape.name);
        const bases = shape.bases === undefined ? [] : shape.bases.split('|').map((one) => (0,syntax/* pick */.Up)(node, one));
        const words = bases.flatMap((base) => (base ? this.baseNames(base) : []));
        const body = (0,syntax/* pick */.Up)(node, shape.body);
        if (body && body.type === shape.named)
            words.push(this.text(body));
        const opened = this.scopes.openClass(node, name ? this.classWord(name) : '', words);
        if (body && body.type === shape.contract)
            opened.contract = true;
        if (shape.partial?.test(this.source.slice(node.start, name?.start)))
            opened.partial = true;
        if (annotations.length > 0)
            opened.annotations = annotations;
        const params = shape.params === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.params);
        if (this.language.container?.manages.test(`${marks} ${this.marksOf(params)}`))
            opened.managed = true;
        const base = shape.base === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.base);
        if (params || base)
            this.primary(params ?? { ...node, children: [] }, opened.name, base);
        if (body)
            this.statements(body);
        this.scopes.closeClass(opened);
    }
    /**
     * A constructor in the head of the class.
     *
     * @param base the arguments that it hands to its base
     */
    primary(params, name, base) {
        const fn = this.scopes.open(params, {
            kind: 'method',
            name,
            ownerName: null,
            receiver: undefined,
            marks: '',
            asserts: false,
        });
        this.params(params);
        for (const { name: field } of fn.params) {
            const { start, end } = params;
            const object = { kind: 'name', name: 'this', start, end: start };
            const target = { kind: 'member', object, name: field, start, end };
            this.scopes.add({ kind: 'assign', target, value: { kind: 'name', name: field, start, end }, type: null }, params);
        }
        const [inherited] = this.language.supers ?? [];
        if (base && inherited !== undefined) {
            const callee = { kind: 'name', name: inherited, start: base.start, end: base.start };
            const args = (0,syntax/* namedChildren */.TP)(base).map((child) => this.arg(child));
            this.scopes.add({ kind: 'run', target: null, value: this.call(base, callee, args), type: null }, base);
        }
        this.scopes.close(fn);
        if (fn.owner)
            for (const { name: field } of fn.params)
                fn.owner.fields.push({ name: field, value: null, type: null, start: params.start, end: params.end });
    }
    /** A constant of an enumeration, made by the constructor of its class. */
    defineEntry(node, shape) {
        const name = (0,syntax/* pick */.Up)(node, shape.name);
        const owner = this.scopes.owner;
        if (!name || !owner)
            return;
        const callee = { kind: 'name', name: owner.name, start: name.start, end: name.end };
        const args = (0,syntax/* namedChildren */.TP)((0,syntax/* pick */.Up)(node, shape.args) ?? { ...node, children: [] }).map((child) => this.arg(child));
        const value = this.call(node, callee, args, true);
        this.scopes.field({ name: this.bare(name), value, type: owner.name, start: node.start, end: node.end });
    }
    classWord(node) {
        const word = /[\p{L}\p{N}_]+/u.exec(this.text(node))?.[0] ?? '';
        return this.language.caseless ? word.toLowerCase() : word;
    }
    baseNames(node) {
        let written = this.text(node).slice(0, 500);
        // What a base is given in angle brackets or parentheses is no base itself: `implements Builder<Client>`, `: Base(x)`.
        for (let bare = ''; bare !== written;) {
            bare = written;
            written = written.replace(/<[^<>]*>|(?<=\w)\([^()]*\)|\bby\s+[\w.]+/g, '');
        }
        const words = written.match(/[A-Za-z_][\w.]*/g) ?? [];
        return words
            .map((word) => word.split('.').at(-1) ?? '')
            .filter((word) => !/^(?:extends|implements|public|private)$/.test(word));
    }
    /** What a property gives back, where that is written out. */
    getter(node, { accessors, accessed = 'body', name }) {
        const all = accessors === undefined ? [] : ((0,syntax/* pick */.Up)(node, accessors)?.children ?? []);
        const reads = all.find((one) => one.children.some(({ type }) => type === 'get'));
        const body = reads && (0,syntax/* pick */.Up)(reads, accessed);
        const named = (0,syntax/* pick */.Up)(node, name);
        if (!reads || !body || !named)
            return;
        const opening = { kind: 'property', name: this.bare(named), ownerName: null, receiver: undefined };
        const fn = this.scopes.open(reads, { ...opening, marks: '', asserts: false });
        this.body(body);
        this.scopes.close(fn);
    }
    /** The class of an object that is made without naming it: the list, and not its items, of a list of clients. */
    madeType(type) {
        if (!type)
            return null;
        const text = this.text(type);
        return text.includes('<') ? (GENERIC_TYPE.exec(text)?.[1] ?? null) : this.typeName(type);
    }
    /** An object whose class only the declaration says: `Api api = new(handler)`. */
    created(value, type) {
        const isOpen = value.kind === 'call' && value.creates && value.callee.kind === 'name' && value.callee.name === 'new';
        return isOpen && type !== null ? { ...value, callee: { ...value.callee, name: type } } : value;
    }
    /** What the tag of a field gives it, as calls: `default:"..."`. */
    #tagged(tag, words) {
        const { start, end } = tag;
        const found = this.text(tag).matchAll(/([\w-]{1,40}):"([^"\\]{0,500})"/g);
        const read = [];
        for (const [, name = '', value = ''] of found) {
            if (!words.test(name))
                continue;
            const args = [{ name: null, value: { kind: 'text', value, inner: null, start, end }, spread: false }];
            read.push({ kind: 'call', callee: { kind: 'name', name, start, end }, args, creates: false, start, end });
        }
        return read;
    }
    defineField(node, shape) {
        const names = node.children.filter((child) => child.field === shape.name);
        const value = shape.value === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.value);
        const type = shape.type === undefined ? this.type : this.typeName((0,syntax/* pick */.Up)(node, shape.type));
        const made = shape.type === undefined ? this.made : this.madeType((0,syntax/* pick */.Up)(node, shape.type));
        const picked = names.length > 0 ? names : [(0,syntax/* pick */.Up)(node, shape.name)];
        const tag = shape.tag && (0,syntax/* pick */.Up)(node, shape.tag.node);
        const tagged = shape.tag && tag ? this.#tagged(tag, shape.tag.words) : [];
        this.annotated.push(...tagged);
        const annotations = [...this.annotations, ...tagged];
        const given = annotations.length > 0 && { annotations };
        this.getter(node, shape);
        const embedded = shape.embeds && !picked[0] && type !== null ? type.split('.').at(-1) : null;
        if (embedded !== null)
            this.scopes.field({ name: embedded, value: null, type, embedded: true, start: node.start, end: node.end });
        for (const name of picked) {
            if (!name)
                continue;
            const written = value ? expecting(this.created(this.expr(value), made), type, this.language) : null;
            if (written)
                named(written, this.bare(name));
            this.scopes.field({
                ...given,
                name: this.bare(name),
                value: written,
                type,
                start: node.start,
                end: node.end,
            });
        }
    }
    /** The innermost declarator: `Store::get` of `*Store::get(int)`. */
    declaratorOf(node, nested) {
        let at = node;
        while (nested !== undefined && at) {
            const inner = this.innerDeclarator(at, nested);
            if (!inner)
                return at;
            at = inner;
        }
        return at;
    }
    /** The parameter list of a declarator that may be wrapped in pointers. */
    deepParameters(node, nested) {
        let at = node;
        while (at) {
            const found = (0,syntax/* pick */.Up)(at, 'parameters');
            if (found)
                return found;
            at = this.innerDeclarator(at, nested);
        }
        return undefined;
    }
    /** What a declarator is put around. */
    innerDeclarator(node, nested) {
        return (0,syntax/* pick */.Up)(node, nested) ?? (this.shapeOf(node)?.as === 'through' ? (0,syntax/* namedChildren */.TP)(node)[0] : undefined);
    }
}
/** Shapes whose node, as the body of a function, is a statement and not the function's value. */
const STATEMENT_SHAPES = new Set([
    'branch',
    'try',
    'chain',
    'loop',
    'return',
    'assign',
    'declare',
    'through',
    'skip',
    'delete',
]);
/**
 * A call of a method with the declared type of what its result is given to, which says what it makes; of a call that gives
 * what its block does (`lazy { ... }`), the last one in that.
 */
function expecting(value, type, language) {
    if (value.kind !== 'call' || type === null)
        return value;
    if (value.callee.kind === 'member')
        return { ...value, expected: type };
    const { scopeCalls = {} } = language;
    const name = (0,facts/* lastName */.UK)(value.callee);
    const block = Object.hasOwn(scopeCalls, name) && scopeCalls[name]?.gives === 'result' ? value.args.at(-1)?.value : null;
    const statements = block?.kind === 'function' ? block.fn.statements : [];
    const last = statements.at(-1);
    if (last?.kind === 'return')
        statements[statements.length - 1] = { ...last, value: expecting(last.value, type, language) };
    return value;
}
/** A type with type arguments, as `Lazy<Client>`, by its last name. */
const GENERIC_TYPE = /^(?:\w{1,100}\.){0,10}(\w{1,100})<[^()]{0,300}>\??$/;

;// CONCATENATED MODULE: ./.build/src/scan/lower.js






/** Reads a copied syntax tree into facts, as the language's table says. */
function lower(path, source, root, language) {
    const lowering = new Lowering(path, source, language, root);
    lowering.statements(root);
    return lowering.facts();
}
class Lowering extends Definitions {
    #imports = [];
    #comments = [];
    #interfaces = [];
    #packages = new Map();
    facts() {
        const { module, functions, classes, outward, branches, path } = this.scopes;
        const language = this.language.id;
        expectFieldTypes(functions, this.language);
        return {
            path,
            language,
            module,
            functions,
            classes,
            outward,
            ...(this.#interfaces.length > 0 && { interfaces: this.#interfaces }),
            imports: this.#imports,
            ...(this.#packages.size > 0 && { packages: this.#packages }),
            annotations: this.annotated,
            comments: this.#comments,
            branches,
        };
    }
    /** Reads the children of a node as statements. */
    statements(node) {
        for (const child of node.children)
            this.statement(child);
    }
    statement(node) {
        if (node.type === syntax/* COMMENT */.YK) {
            this.#comments.push({ start: node.start, end: node.end });
            return;
        }
        if (this.language.leaves?.includes(node.type) && LEAVES_LOOP.test(this.text(node)))
            this.scopes.mayLeaveOut();
        if (!node.named && node.children.length === 0)
            return;
        const { nodes, hoisted } = this.language.blocks ?? {};
        if (hoisted?.includes(node.type))
            this.scopes.hoisted(() => this.#shaped(node));
        else if (nodes?.includes(node.type) && node !== this.whole)
            this.scopes.inBlock(() => this.#shaped(node));
        else
            this.#shaped(node);
    }
    #shaped(node) {
        const isMark = this.language.marks?.includes(node.type) === true;
        if (isMark)
            this.marks += ` ${this.text(node)}`;
        const shape = this.shapeOf(node);
        switch (shape?.as) {
            case undefined: {
                const from = this.scopes.count;
                this.statements(node);
                if (isMark)
                    this.decorators.push(...this.scopes.values(from));
                return;
            }
            case 'skip':
                this.skipped(node);
                return;
            case 'params':
                this.params(node);
                return;
            case 'declarations':
                this.declarations(node, shape);
                return;
            case 'branch':
                this.#branch(node, shape, false);
                return;
            case 'try':
                this.#try(node, shape);
                return;
            case 'chain':
                this.#chain(node);
                return;
            case 'loop':
                if (shape.head)
                    this.loop(node, shape);
                else
                    this.scopes.inBranch(() => this.loop(node, shape), { repeats: true, start: node.start, end: node.start });
                return;
            case 'outward':
                for (const child of (0,syntax/* namedChildren */.TP)(node))
                    this.scopes.takeFromFile(this.text(child));
                return;
            case 'local':
                this.#local(node, shape);
                return;
            case 'import':
                this.#import(node);
                this.skipped(node);
                return;
            case 'declare':
                if (shape.imports)
                    this.#import(node);
                this.effect(node, shape);
                return;
            case 'assign':
            case 'delete':
            case 'return':
                this.effect(node, shape);
                return;
            case 'function':
                this.define(node, shape);
                return;
            case 'class':
                if (shape.where && !shape.where.test(this.text(node))) {
                    const name = (0,syntax/* pick */.Up)(node, shape.name);
                    if (name)
                        this.#interfaces.push(this.text(name));
                    this.skipped(node);
                }
                else
                    this.defineClass(node, shape);
                return;
            case 'field':
                this.defineField(node, shape);
                return;
            case 'entry':
                this.defineEntry(node, shape);
                return;
            case 'through': {
                const child = shape.child === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.child);
                if (child)
                    this.statement(child);
                else
                    this.statements(node);
                return;
            }
            default:
                this.#run(node);
        }
    }
    /** A statement that only calls something: an assignment, if that is what the call does. */
    #run(node) {
        const shape = this.shapeOf(node);
        const inlined = shape?.as === 'special' ? shape.inlines?.(node, this) : null;
        if (inlined) {
            this.statements(inlined);
            return;
        }
        const value = this.expr(node);
        const assigned = value.kind === 'call' ? (this.language.assigns?.(value) ?? []) : [];
        for (const { outward, ...one } of assigned)
            this.scopes.add({ kind: 'assign', ...one, type: null }, node, outward === true);
        if (assigned.length === 0)
            this.scopes.add({ kind: 'run', target: null, value, type: null }, node);
        this.#keep(value, node);
    }
    /** What the calls of an expression assign beside what they do. */
    #keep(value, node) {
        const { keeps } = this.language;
        if (!keeps)
            return;
        const left = [value];
        for (let at = left.pop(); at; at = left.pop()) {
            left.push(...(0,facts/* partsOf */.CI)(at));
            for (const { outward, ...one } of at.kind === 'call' ? keeps(at) : [])
                this.scopes.add({ kind: 'assign', ...one, type: null }, node, outward);
        }
    }
    /** `local NAME=value` */
    #local(node, { except }) {
        for (const child of except.test(this.text(node)) ? [] : (0,syntax/* namedChildren */.TP)(node)) {
            const [name = child] = (0,syntax/* namedChildren */.TP)(child);
            this.scopes.declare(this.expr(name));
        }
        this.statements(node);
    }
    #import(node) {
        this.#imports.push(...(this.language.imports?.(node, (at) => this.text(at)) ?? []));
        const [, from, type] = this.language.importsType?.exec(this.text(node)) ?? [];
        if (from !== undefined && type !== undefined)
            this.#packages.set(type, from);
    }
    /** A block under a condition; one with alternatives is a choice, and each of them a part of it. */
    #branch(node, shape, part) {
        const other = shape.otherwise === undefined ? undefined : (0,syntax/* pick */.Up)(node, `>${shape.otherwise}`);
        const clauses = node.children.filter((child) => child === other || this.#isClause(child));
        const condition = shape.compares ? undefined : (0,syntax/* pick */.Up)(node, 'condition');
        const asked = condition && this.tested(condition);
        const { start, end } = condition ?? { start: node.start, end: node.start };
        const equals = (condition && !asked && this.compared(condition)) || undefined;
        const own = { test: asked?.test ?? null, negated: asked?.negated ?? false, equals, start, end };
        if (clauses.length === 0) {
            this.scopes.inBranch(() => this.statements(node), { ...own, repeats: shape.repeats ?? false, part });
            return;
        }
        const exhaustive = clauses.some((clause) => this.#isOtherwise(clause));
        const read = () => {
            const rest = { ...node, children: node.children.filter((child) => !clauses.includes(child)) };
            this.scopes.inBranch(() => this.statements(rest), { ...own, part: true });
            for (const clause of clauses) {
                const otherwise = clauses.length === 1 && this.#isOtherwise(clause) && !(0,syntax/* pick */.Up)(clause, 'condition');
                const others = equals && { ...equals, differs: !equals.differs };
                const other = otherwise
                    ? { ...own, negated: !own.negated, equals: others, part: true }
                    : { part: true, start, end };
                if ((0,syntax/* pick */.Up)(clause, 'condition'))
                    this.#branch(clause, this.#clauseShape(clause), true);
                else
                    this.scopes.inBranch(() => this.statementsOf(clause), other);
            }
        };
        this.scopes.inBranch(read, { exhaustive, part, start, end });
    }
    /** What is tried may end anywhere, unless all that catches leaves. */
    #try(node, { body, catches, within }) {
        const list = within === undefined ? node : (0,syntax/* pick */.Up)(node, within);
        const clauses = list?.children.filter(({ type }) => catches.includes(type)) ?? [];
        const picked = body === undefined ? undefined : (0,syntax/* pick */.Up)(node, body);
        const [first] = clauses;
        if (!first || clauses.every((clause) => this.#leaves(clause))) {
            this.statements(node);
            return;
        }
        const isTried = (child) => (picked ? child === picked : child.end <= first.start);
        const isCaught = (child) => child === list || clauses.includes(child);
        const tried = node.children.filter(isTried);
        const [block] = tried;
        const sure = picked && block ? leading(block, (child) => this.#cannotFail(child)) : [];
        const others = node.children.filter((child) => !isTried(child) && !isCaught(child));
        const start = tried[0]?.start ?? node.start;
        const at = { start, end: start };
        for (const child of others)
            if (child.end <= start)
                this.statement(child);
        for (const child of sure)
            this.statement(child);
        const rest = block && sure.length > 0 ? [{ ...block, children: block.children.filter((one) => !sure.includes(one)) }] : tried;
        const read = () => {
            this.scopes.inBranch(() => this.statements({ ...node, children: rest }), { part: true, ...at });
            for (const clause of clauses)
                this.scopes.inBranch(() => this.statements(clause), { part: !this.#leaves(clause), ...at });
        };
        this.scopes.inBranch(read, { exhaustive: true, overlaps: true, ...at });
        for (const child of others)
            if (child.end > start)
                this.statement(child);
    }
    /** Whether a statement only assigns what it calls nothing for. */
    #cannotFail(statement) {
        let at = statement;
        while (at && !this.shapeOf(at))
            [at] = (0,syntax/* namedChildren */.TP)(at).length === 1 ? (0,syntax/* namedChildren */.TP)(at) : [];
        const as = at && this.shapeOf(at)?.as;
        return at !== undefined && (as === 'assign' || as === 'declare') && !this.#mayCall(at);
    }
    #mayCall(node) {
        const as = this.shapeOf(node)?.as;
        if (as === 'call' || (as === 'special' && !/^[$\w]+$/.test(this.text(node))))
            return true;
        return node.children.some((child) => this.#mayCall(child));
    }
    /** Whether nothing that stands behind a block runs after it. */
    #leaves(block) {
        for (let at = (0,syntax/* namedChildren */.TP)(block).at(-1); at; at = (0,syntax/* namedChildren */.TP)(at).at(-1)) {
            if (this.language.leaves?.includes(at.type))
                return true;
            const shape = this.shapeOf(at);
            if (shape?.as === 'call')
                return ENDS.test(this.text(at).slice(0, 80));
            if (shape && shape.as !== 'through' && shape.as !== 'chain')
                return false;
        }
        return false;
    }
    /** Commands in a row: what stands behind `&&` runs only where all before it succeeded. */
    #chain(node) {
        const operands = [];
        for (let at = node; at;) {
            const [first, ...rest] = (0,syntax/* namedChildren */.TP)(at);
            operands.push(...rest.reverse());
            if (first && first.type !== node.type)
                operands.push(first);
            at = first?.type === node.type ? first : undefined;
        }
        operands.reverse();
        const requires = (index) => this.source.slice(operands[index - 1]?.end, operands[index]?.start).trim() === '&&';
        const read = (from, depth) => {
            for (let index = from; index < operands.length; index++) {
                const operand = operands[index];
                const at = { start: operand.start, end: operand.start };
                if (index === from)
                    this.statement(operand);
                else if (requires(index) && depth < MAX_CHAINED) {
                    this.scopes.inBranch(() => read(index, depth + 1), at);
                    return;
                }
                else
                    this.scopes.inBranch(() => this.statement(operand), at);
            }
        };
        read(0, 0);
    }
    /** Whether a node of a choice holds what runs in another case. */
    #isClause(node) {
        return node.named && (node.field === 'alternative' || this.#clauseShape(node).clause !== undefined);
    }
    #clauseShape(node) {
        const shape = this.shapeOf(node);
        return shape?.as === 'branch' ? shape : { as: 'branch' };
    }
    /** Whether a part of a choice runs in every other case, or is a choice itself. */
    #isOtherwise(clause) {
        const asks = this.#clauseShape(clause).clause === 'if' || (0,syntax/* pick */.Up)(clause, 'condition') !== undefined;
        return !asks || clause.children.some((child) => this.#isClause(child));
    }
    /** Reads a clause of a choice: its statements, or the one that it is. */
    statementsOf(clause) {
        if (this.shapeOf(clause)?.as === 'branch')
            this.statements(clause);
        else
            this.statement(clause);
    }
    given(node) {
        const from = this.scopes.count;
        this.statement(node);
        const { start, end } = node;
        return { kind: 'choice', options: this.scopes.given(from), standsIn: false, start, end };
    }
    /** Keeps the comments and annotations of what is not read. */
    skipped(node) {
        if (node.children.some((child) => this.language.marks?.includes(child.type)))
            this.annotated.push(...this.annotationsOf(node));
        for (const child of node.children) {
            if (child.type === syntax/* COMMENT */.YK)
                this.#comments.push({ start: child.start, end: child.end });
            else if (child.children.length > 0)
                this.skipped(child);
        }
    }
    effect(node, shape) {
        if (shape.as === 'return' && shape.unless?.test(this.text(node))) {
            // A bare `break` does not take the place of what its block gives.
            if ((0,syntax/* namedChildren */.TP)(node).length === 0)
                return;
            this.scopes.add({ kind: 'run', target: null, value: this.opaque(node, (0,syntax/* namedChildren */.TP)(node)), type: null }, node);
            return;
        }
        if (shape.as === 'return' || shape.as === 'delete') {
            for (const child of (0,syntax/* namedChildren */.TP)(node))
                this.scopes.add({ kind: shape.as, target: null, value: this.expr(child), type: null }, node);
            return;
        }
        const left = (0,syntax/* pick */.Up)(node, shape.as === 'assign' ? shape.left : shape.name);
        const right = (0,syntax/* pick */.Up)(node, shape.as === 'assign' ? shape.right : shape.value);
        if (!left) {
            this.statements(node);
            return;
        }
        const declares = shape.as === 'declare' || shape.declares === true;
        const pattern = assigned(declares ? this.scopes.named(() => this.expr(left)) : this.expr(left));
        const type = shape.type ? this.typeName((0,syntax/* pick */.Up)(node, shape.type)) : null;
        const declare = () => {
            if (declares)
                for (const target of targetsOf(pattern))
                    this.scopes.declare(target);
        };
        if (!right || right === left)
            declare();
        if (!right && type === null) {
            this.statements(node);
            return;
        }
        if (!right && shape.as === 'assign') {
            this.scopes.field({ name: this.text(left), value: null, type, start: node.start, end: node.end });
            return;
        }
        if (right === left)
            return;
        const operator = shape.as === 'assign' && shape.operator ? (0,syntax/* pick */.Up)(node, shape.operator) : undefined;
        const written = operator ? this.text(operator) : '=';
        const kind = written === '=' || written === ':=' || /^(?:\|\||\?|&&)/.test(written) ? 'assign' : 'append';
        const standsIn = /^(?:\|\||\?)/.test(written);
        const value = right
            ? expecting(this.created(this.expr(right), shape.type ? this.madeType((0,syntax/* pick */.Up)(node, shape.type)) : null), type, this.language)
            : { ...this.opaque(left, []), constant: true };
        if (right)
            declare();
        const parts = partsTaken(pattern, value);
        const [only] = parts.length === 1 ? parts : [];
        if (only)
            named(value, (0,facts/* lastName */.UK)(only.target), { asMember: only.target.kind === 'member' });
        const outward = this.language.outward?.test(this.text(left)) ?? false;
        for (const part of parts) {
            const { target } = part;
            const own = standsIn || this.scopes.standsIn(target) ? standIn(target, part.value) : part.value;
            this.scopes.add({ kind, target, value: own, type }, node, outward);
            this.#keep(own, node);
        }
    }
    declarations(node, shape) {
        const type = (0,syntax/* pick */.Up)(node, shape.type);
        this.type = this.typeName(type);
        this.made = this.madeType(type);
        this.annotations = this.annotationsOf(node);
        for (const child of node.children)
            if (child !== type)
                this.statement(child);
        this.type = null;
        this.made = null;
        this.annotations = [];
    }
    loop(node, shape) {
        const name = (0,syntax/* pick */.Up)(node, shape.name);
        const over = (0,syntax/* pick */.Up)(node, shape.over);
        if (name && over) {
            const { start, end } = over;
            const object = this.expr(over);
            this.scopes.loopsOver(object);
            const key = { kind: 'opaque', parts: [], constant: false, keyOf: object, start, end };
            const value = { kind: 'index', object, key, start, end };
            const declares = this.language.blocks?.loops?.test(this.source.slice(node.start, over.start)) ?? true;
            const targets = targetsOf(declares ? this.scopes.named(() => this.expr(name)) : this.expr(name));
            const word = shape.keys && (0,syntax/* pick */.Up)(node, shape.keys.at);
            const isKeys = word !== undefined && this.text(word) === shape.keys?.word;
            const keyed = isKeys || (targets.length > 1 && (shape.keyed === true || givesEntries(value.object)));
            for (const [index, target] of targets.entries()) {
                const part = keyed ? (index === 0 ? key : value) : partOf(value, index, targets.length);
                if (declares)
                    this.scopes.declare(target);
                this.scopes.add({ kind: 'assign', target, value: part, type: null }, name);
            }
        }
        for (const child of node.children)
            if (child !== name && child !== over)
                this.statement(child);
    }
}
/** What an assignment sets where it is read as a call without arguments: `api.user_agent = value`. */
function assigned(target) {
    return target.kind === 'call' && target.args.length === 0 && target.callee.kind === 'member' ? target.callee : target;
}
/** The first statements of a block, as long as none of them may fail. */
function leading(block, cannotFail) {
    const children = (0,syntax/* namedChildren */.TP)(block);
    const end = children.findIndex((child) => !cannotFail(child));
    return end === -1 ? children : children.slice(0, end);
}
/** Commands in a row that are told to need all before them; each of those behind needs something. */
const MAX_CHAINED = 40;
/** How a statement begins that ends a loop, or goes on with what is next in it. */
const LEAVES_LOOP = /^(?:break|continue|next|last)\b/i;
/** Calls after which nothing runs. */
const ENDS = /^[\w.:]*\b_?(?:exit|abort|die|fail|raise|panic|quit)\b/i;
/** `d.items()`, `Object.entries(o)`, `enumerate(list)`: what a loop over it takes apart is a key and its value. */
function givesEntries(over) {
    return (over.kind === 'call' &&
        /^(?:items|iteritems|entries|enumerate|entry_?set|each_with_index)$/i.test((0,facts/* lastName */.UK)(over.callee)));
}

// EXTERNAL MODULE: ./.build/src/scan/walk.js
var walk = __webpack_require__(28212);
;// CONCATENATED MODULE: ./.build/src/scan/grammars.js



/** Grammars by the runtime that holds them: it has no way to let go of one, so each is loaded once. */
const loaded = new WeakMap();
/** Why a file could not be read as its language; becomes a note, never a crash. */
class Unparsed extends Error {
    name = 'Unparsed';
}
/** Loads a grammar on first use and parses with it; `close` frees what the parsers hold. */
class Grammars {
    #files;
    #now;
    #parsers = new Map();
    /** @param now milliseconds of a clock that never goes back */
    constructor(files, now) {
        this.#files = files;
        this.#now = now;
    }
    /**
     * @param milliseconds after which the parser gives up
     * @throws Unparsed with the reason
     */
    async facts(path, source, language, milliseconds) {
        const parser = await this.#parser(language);
        const until = this.#now() + milliseconds;
        const tree = parser.parse(language.prepare?.(source) ?? source, null, {
            progressCallback: () => this.#now() > until,
        });
        if (!tree) {
            parser.reset();
            throw new Unparsed('the parser ran out of time');
        }
        try {
            const cursor = tree.walk();
            try {
                const { root, unparsed } = (0,walk/* walk */.GG)(cursor, language);
                if (unparsed > source.length * budget/* LIMITS */.b.unparsedShare)
                    throw new Unparsed(`most of it is not ${language.id}`);
                return lower(path, source, root, language);
            }
            finally {
                cursor.delete();
            }
        }
        finally {
            tree.delete();
        }
    }
    /** Returns the number of places where the parser had to guess; null: it ran out of time. */
    async guesses(source, language, milliseconds) {
        const parser = await this.#parser(language);
        const until = this.#now() + milliseconds;
        const tree = parser.parse(language.prepare?.(source) ?? source, null, {
            progressCallback: () => this.#now() > until,
        });
        if (!tree) {
            parser.reset();
            return null;
        }
        const { rootNode } = tree;
        const count = rootNode.hasError ? rootNode.toString().split(/\((?:ERROR|MISSING|UNEXPECTED)\b/).length - 1 : 0;
        tree.delete();
        return count;
    }
    #parser(language) {
        const known = this.#parsers.get(language.grammar);
        if (known !== undefined)
            return known;
        const loading = this.#load(language);
        this.#parsers.set(language.grammar, loading);
        return loading;
    }
    async #load({ grammar, grammarPackage }) {
        try {
            const runtime = this.#files.runtime();
            await runtime.Parser.init();
            const parser = new runtime.Parser();
            const grammars = loaded.get(runtime) ?? new Map();
            loaded.set(runtime, grammars);
            const loading = grammars.get(grammar) ?? runtime.Language.load(this.#files.read(`tree-sitter-${grammar}.wasm`, grammarPackage));
            grammars.set(grammar, loading);
            loading.catch(() => grammars.delete(grammar));
            parser.setLanguage(await loading);
            return parser;
        }
        catch (cause) {
            throw new Unparsed(`the grammar for ${grammar} could not be loaded`, { cause });
        }
    }
    async close() {
        for (const loading of this.#parsers.values()) {
            const parser = await loading.catch(() => null);
            parser?.delete();
        }
        this.#parsers.clear();
    }
}


/***/ }),

/***/ 45994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ whyNotJudged),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   bp: () => (/* binding */ parsingFault),
/* harmony export */   gX: () => (/* binding */ withLineFeeds),
/* harmony export */   u5: () => (/* binding */ speaks)
/* harmony export */ });
/* harmony import */ var _declared_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18691);
/* harmony import */ var _grammars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30294);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);
/* harmony import */ var _nature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35778);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28212);





/** Files that are read by their structure; by the ending of their names. */
const FORMATS = new Map([
    ['json', 'json'],
    ['jsonc', 'json'],
    ['template', 'json'],
    ['ipynb', 'notebook'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['hbs', 'yaml'],
    ['tf', 'hcl'],
    ['hcl', 'hcl'],
    ['tfvars', 'hcl'],
    ['bicep', 'bicep'],
    ['bicepparam', 'bicep'],
    ['pq', 'power-query'],
    ['m', 'power-query'],
    ['env', 'lines'],
    ['ini', 'lines'],
    ['cfg', 'lines'],
    ['conf', 'lines'],
    ['properties', 'lines'],
    ['toml', 'lines'],
    ['example', 'lines'],
    ['sample', 'lines'],
    ['dockerfile', 'lines'],
]);
/** By the name, else by the first line; null: none that is read. */
function kindOf(path, text) {
    const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path);
    if (language)
        return { as: 'language', language };
    const plain = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLanguageOf */ .oH)(path);
    if (plain)
        return { as: 'plain', plain };
    const ending = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOf */ .je)(path);
    const format = FORMATS.get(ending);
    if (format && !(ending === 'm' && isOfOther(text)))
        return { as: 'data', format };
    const interpreted = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .interpretedAs */ .Pk)(text);
    return interpreted ? { as: 'language', language: interpreted } : null;
}
/** Other languages have files with the ending `m`. */
function isOfOther(text) {
    return text !== '' && !/\b(?:Web\.Contents|OData\.Feed)\b/.test(text);
}
/** Whether a file is of one of the languages, or a template of a request. */
function speaks(path, languages) {
    const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path) ?? (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLanguageOf */ .oH)(path);
    return language !== undefined ? languages.has(language.id) : FORMATS.get((0,_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionOf */ .je)(path)) === 'yaml';
}
/**
 * A text in which every line end that its language knows is one that its grammar knows: else a comment would hide all
 * that follows. Of the same length.
 */
function withLineFeeds(text, kind) {
    const { lineEnds = CARRIAGE_RETURN } = kind.as === 'language' ? kind.language : {};
    return lineEnds === null ? text : text.replace(lineEnds, '\n');
}
const CARRIAGE_RETURN = /\r(?!\n)/g;
/** What of the text keeps a file from being judged; null: nothing. */
function whyNotJudged(kind, text) {
    if (text.includes('\0'))
        return 'it contains a NUL byte';
    if (kind.as === 'data')
        return null;
    if ((0,_nature_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenerated */ .UK)(text))
        return 'its first comment says that it is generated';
    return (0,_nature_js__WEBPACK_IMPORTED_MODULE_3__/* .looksMinified */ .o3)(text) ? 'it is minified' : null;
}
/** Why a file could not be parsed. @throws what is no fault of the file */
function parsingFault(error) {
    if (error instanceof _grammars_js__WEBPACK_IMPORTED_MODULE_1__/* .Unparsed */ .d || error instanceof _walk_js__WEBPACK_IMPORTED_MODULE_4__/* .TooComplex */ .hx || error instanceof _declared_data_js__WEBPACK_IMPORTED_MODULE_0__/* .NotData */ .YY)
        return error.message;
    const exhausted = error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
    if (!exhausted)
        throw error;
    return 'the parser gave up';
}


/***/ }),

/***/ 35778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ isNoSource),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   o3: () => (/* binding */ looksMinified)
/* harmony export */ });
/* unused harmony exports isOwnReport, isProxyFile */
/** What a line opens with that is a comment, or may come before one. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*|#|--|<!--|;|<#|'|%|"""|'''|<\?)/;
/**
 * What generators write into a comment: `@generated`, `<auto-generated>`, `Code generated by ... DO NOT EDIT.`
 * "Do not edit" alone says nothing of where the code comes from.
 */
const MARK = /@generated\b|<auto-?generated\b|\bgenerated\b.{0,200}\bdo not (?:edit|modify)\b/i;
/** Lines in which a mark counts. */
const MOST_LINES = 40;
/** Whether the comment that opens a file says that a program wrote it. */
function isGenerated(text) {
    const lines = text.slice(0, 8_000).split(/\r\n?|\n/, MOST_LINES);
    for (const line of lines) {
        if (line.trim() === '')
            continue;
        if (!COMMENT.test(line))
            return false;
        if (MARK.test(line))
            return true;
    }
    return false;
}
/** Characters of a line beyond which nobody wrote it by hand. */
const LONG_LINE = 1_000;
const LEAST_CODE = 5_000;
const SAMPLE = 200_000;
/** A run of letters, digits and a few characters that is data: base64, hexadecimal. */
const DATA_RUN = 120;
/** Whether most of the code, data aside, is in endless lines, as in a bundle. */
function looksMinified(text) {
    if (text.length < LEAST_CODE)
        return false;
    let long = 0;
    let all = 0;
    for (const line of text.slice(0, SAMPLE).split(/\r\n?|\n/)) {
        const length = line.length > LONG_LINE ? codeLength(line) : line.length;
        all += length;
        if (length > LONG_LINE)
            long += length;
    }
    return long >= LEAST_CODE && long > all / 2;
}
/** Characters of a line outside of literals and runs of data. A quote that is never closed opens nothing. */
function codeLength(line) {
    let length = 0;
    let run = 0;
    const last = new Map(['"', "'", '`'].map((quote) => [quote, line.lastIndexOf(quote)]));
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        const end = last.has(character) && at < last.get(character) ? closing(line, character, at) : at;
        if (end > at) {
            length += run >= DATA_RUN ? 0 : run;
            run = 0;
            at = end;
        }
        else if (/[A-Za-z0-9+/=_-]/.test(character))
            run++;
        else {
            length += run >= DATA_RUN ? 1 : run + 1;
            run = 0;
        }
    }
    return length + (run >= DATA_RUN ? 0 : run);
}
/** Where a literal ends; the line's end if it does not. */
function closing(line, quote, start) {
    let at = start + 1;
    while (at < line.length && line[at] !== quote)
        at += line[at] === '\\' ? 2 : 1;
    return Math.min(at, line.length);
}
const TOOL = 'mde-partner-check';
/** Characters in which a report of this tool names it. */
const BEGINNING = 1_000;
/** All keys of a report, and of a SARIF log. A file with others is more than that. */
const REPORT_KEYS = 'schemaVersion tool run repository conclusion counts manifests findings gone'.split(' ');
const SARIF_KEYS = '$schema version runs'.split(' ');
/**
 * Whether a file is a report of this tool, as JSON or SARIF, and nothing else: the addresses in it are those of the calls
 * that it lists. A program can begin like one, so all of it is read.
 */
function isOwnReport(text) {
    if (!text.slice(0, BEGINNING).includes(`"${TOOL}"`))
        return false;
    try {
        const report = JSON.parse(text);
        if (hasKeys(report, REPORT_KEYS))
            return hasName(report['tool']);
        if (!hasKeys(report, SARIF_KEYS) || !Array.isArray(report['runs']))
            return false;
        return report['runs'].every((run) => isObject(run) && isObject(run['tool']) && hasName(run['tool']['driver']));
    }
    catch {
        return false;
    }
}
/** What its files name as their schema; the version is between. */
const DEV_PROXY = /^https:\/\/raw\.githubusercontent\.com\/[\w-]+\/dev-proxy\/.*\/(rc|mockresponseplugin\.mocksfile)\.schema\.json$/;
const MOCKS_KEYS = '$schema mocks'.split(' ');
const MOCK_KEYS = 'request response'.split(' ');
/**
 * Whether a file is a configuration of Dev Proxy or a file of mocks, and nothing else: the addresses in it are those of
 * requests that a proxy intercepts.
 */
function isProxyFile(text) {
    if (!text.slice(0, BEGINNING).includes('/dev-proxy/'))
        return false;
    try {
        const file = JSON.parse(text);
        const [, kind] = DEV_PROXY.exec(isObject(file) ? String(file['$schema']) : '') ?? [];
        if (kind === 'rc')
            return isObject(file) && Array.isArray(file['plugins']);
        return kind !== undefined && hasKeys(file, MOCKS_KEYS) && isListOfMocks(file['mocks']);
    }
    catch {
        return false;
    }
}
function isListOfMocks(value) {
    return Array.isArray(value) && value.every((mock) => hasKeys(mock, MOCK_KEYS));
}
/** The last paragraph of a report for people, and its row of the User-Agent, which may end in the measure. */
const SUMMARY = /^(?:no findings|\d[\d,]* (?:error|warning|notice)s?)\b.* \u00b7 .*\d+ of \d+ requirements met\b/;
const STATE_ROW = /^ {2}[a-z][a-z -]{2,20} {2,}R\d[\d.]* {2,}User-Agent(?: {2,}\S.*)?$/m;
/** Longest summary, in characters; a long line of a program is not searched. */
const LONGEST_SUMMARY = 400;
/** Whether a text is a report for people, as a terminal shows it or a shell writes it to a file. */
function isReportText(text) {
    const trimmed = text.trimEnd();
    const last = trimmed.slice(trimmed.lastIndexOf('\n\n') + 2);
    if (last.length > LONGEST_SUMMARY || last.includes('://'))
        return false;
    // Where the summary is wrapped, the line break takes the place of the dot.
    return SUMMARY.test(last.replaceAll('\n', ' \u00b7 ')) && STATE_ROW.test(trimmed);
}
/** The lines of an explanation of calls: what a call sends, its numbered steps, and the source of each. */
const EXPLAINED_CALL = /^(?:\S.*:\d+ {2}This call (?:to \S+ )?(?:sends|may lack) |\d+ calls? leads? through )/;
const EXPLAINED_STEP = /^(?: {2}\d| \d\d|\d{3})\. \S| {5}\S.*:\d+(?: {2}|$)/;
/** Whether a text explains calls, as `check --why` prints them, and has no other line. */
function isExplanation(text) {
    if (!EXPLAINED_CALL.test(firstLine(text)))
        return false;
    return text.split('\n').every((line) => line === '' || EXPLAINED_CALL.test(line) || EXPLAINED_STEP.test(line));
}
function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text : text.slice(0, end);
}
/** Whether the addresses in a file are those of requests that others make. */
function isNoSource(text) {
    return isOwnReport(text) || isReportText(text) || isExplanation(text) || isProxyFile(text);
}
function hasKeys(value, keys) {
    return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}
function hasName(tool) {
    return isObject(tool) && tool['name'] === TOOL;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 28212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   hx: () => (/* binding */ TooComplex)
/* harmony export */ });
/* unused harmony exports MAX_DEPTH, MAX_NODES */
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19906);

/** A tree that no reader of it could follow without exhausting the stack or the memory. */
class TooComplex extends Error {
    name = 'TooComplex';
}
const MAX_DEPTH = 1200;
const MAX_NODES = 600_000;
/**
 * Copies the tree under the cursor into plain objects, without recursion.
 *
 * @param language its node types of comments, and of values that the grammar does not name
 * @returns the root, and how many bytes' worth of the text stand in nodes that the parser could not make sense of
 * @throws TooComplex beyond `MAX_DEPTH` levels or `MAX_NODES` nodes
 */
function walk(cursor, { comments = [_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT */ .YK], values = [] } = {}) {
    const root = copy(cursor, comments, values);
    const path = [root];
    let nodes = 1;
    let unparsed = 0;
    let entering = cursor.gotoFirstChild();
    while (path.length > 0) {
        if (!entering) {
            path.pop();
            if (path.length === 0)
                break;
            cursor.gotoParent();
            entering = cursor.gotoNextSibling();
            continue;
        }
        const node = copy(cursor, comments, values);
        path.at(-1).children.push(node);
        if (node.type === 'ERROR')
            unparsed += node.end - node.start;
        if (++nodes > MAX_NODES)
            throw new TooComplex(`more than ${MAX_NODES} syntax nodes`);
        if (cursor.gotoFirstChild()) {
            path.push(node);
            if (path.length > MAX_DEPTH)
                throw new TooComplex(`nested more than ${MAX_DEPTH} levels deep`);
        }
        else
            entering = cursor.gotoNextSibling();
    }
    return { root, unparsed };
}
function copy(cursor, comments, values) {
    const type = cursor.nodeType;
    return {
        type: comments.includes(type) ? _syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT */ .YK : type,
        field: cursor.currentFieldName,
        named: cursor.nodeIsNamed || values.includes(type),
        start: cursor.startIndex,
        end: cursor.endIndex,
        children: [],
    };
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

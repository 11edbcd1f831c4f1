export const id = 9084;
export const ids = [9084];
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

/***/ 85104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ensure)
/* harmony export */ });
/** The value of a key, made on first use. */
function ensure(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}


/***/ }),

/***/ 10099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ loopedObject),
/* harmony export */   Uh: () => (/* binding */ callsForEach),
/* harmony export */   _2: () => (/* binding */ dictionaryOf),
/* harmony export */   v5: () => (/* binding */ isForEach)
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
/** Whether what is called calls a function for each item of its receiver. */
function isForEach(callee) {
    return callee.kind === 'member' && FOR_EACH.test(callee.name);
}
const GIVES_ENTRIES = /^(?:(?:iter)?items|entries|entry_?set|(?:all)?_?keys|key_?set|iter(?:_mut)?|into_iter|to_a|stream|getenumerator|to_?pairs)$/i;
const FOR_EACH = /^(?:for_?each(?:_?ordered|_?entry)?|each(?:_pair|_with_index)?)$/i;


/***/ }),

/***/ 49084:
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
// EXTERNAL MODULE: ./.build/src/scan/analysis/loops.js
var loops = __webpack_require__(10099);
// EXTERNAL MODULE: ./.build/src/scan/analysis/ensure.js
var ensure = __webpack_require__(85104);
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
    #blocks = [];
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
    }
    get #current() {
        return this.#stack.at(-1);
    }
    /** Notes a variable of the function that the walk is in. */
    declare(target) {
        if (target.kind === 'name')
            remember(this.#declared, this.#current, target.name);
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
        this.#missing = negated && test?.kind === 'name' ? test.name : null;
        const parts = new Set();
        const over = branch.over && { over: branch.over };
        this.branches.set(id, { parts, exhaustive, overlaps, repeats, test, negated, ...over, start, end });
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
    /** Whether the branch that the walk is in found a variable to hold nothing. */
    standsIn(target) {
        return target.kind === 'name' && target.name.toLowerCase() === this.#missing?.toLowerCase();
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
        };
        this.functions.push(fn);
        owner?.methods.push(fn);
        this.#stack.push(fn);
        this.#classStack.push(null);
        return fn;
    }
    close(fn) {
        if (this.#stack.at(-1) !== fn)
            return;
        this.#stack.pop();
        this.#classStack.pop();
    }
    param(param) {
        const fn = this.#current;
        const first = fn.params.length === 0 && fn.self === null && fn.owner !== null;
        if (first && this.#language.selfParam && (param.name === 'self' || param.name === 'cls' || param.name === 'this'))
            fn.self = param.name;
        else
            fn.params.push(param);
    }
    /** A parameter that is taken apart: a nameless one, and an assignment of its parts. */
    pattern(target, node) {
        const name = `#${this.#current.params.length}`;
        this.#current.params.push({ name, fallback: null, type: null, rest: false });
        if (target.kind !== 'dict')
            return;
        for (const entry of target.entries) {
            if (!entry.key || entry.value.kind !== 'name')
                continue;
            const { start, end } = node;
            const object = { kind: 'name', name, start, end };
            this.add({
                kind: 'assign',
                target: entry.value,
                value: { kind: 'index', object, key: entry.key, start, end },
                type: null,
            }, node);
        }
    }
    /** Statements so far of the function that the walk is in. */
    get count() {
        return this.#current.statements.length;
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
        else if (field.value)
            this.#current.statements.push({
                kind: 'assign',
                target: { kind: 'name', name: field.name, start: field.start, end: field.start },
                value: field.value,
                type: field.type,
                blocks: this.#blocks,
                start: field.start,
                end: field.end,
            });
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
 */
function readString(node, source, escapes, holes, expr) {
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
    for (const child of node.children) {
        if (child.end <= start || child.start >= end)
            continue;
        const hole = holes.includes(child.type);
        if (!hole && (child.named || !BRACE.test(source.slice(child.start, child.end))))
            continue;
        raw += source.slice(at, child.start);
        if (hole) {
            flush(child.start, from);
            parts.push(expr(child));
            from = child.end;
        }
        at = child.end;
    }
    raw += source.slice(at, end);
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
        for (;;) {
            const shape = this.shapeOf(at);
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
        return shape ? this.shaped(at, shape) : this.opaque(at, (0,syntax/* namedChildren */.TP)(at));
    }
    shaped(node, shape) {
        const { start, end } = node;
        switch (shape.as) {
            case 'text':
                return readString(node, this.source, shape.escapes, shape.holes ?? EMPTY, (at) => this.expr(at));
            case 'join':
                return { kind: 'join', parts: (0,syntax/* namedChildren */.TP)(node).map((child) => this.expr(child)), inner: null, start, end };
            case 'name':
                return this.nameOf(node);
            case 'self':
                return { kind: 'name', name: 'this', start, end };
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
        if (this.isVariable(at))
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
            (as === 'member' && !/[([]/.test(this.text(node))));
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
    nameOf(node) {
        const name = this.bare(node);
        const self = this.scopes.isSelf(name);
        return { kind: 'name', name: self ? 'this' : name, start: node.start, end: node.end };
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
            start: node.start,
            end: node.end,
        };
    }
    call(node, callee, args, creates = false) {
        return { kind: 'call', callee, args, creates, start: node.start, end: node.end };
    }
    literal(node, value) {
        const exact = this.text(node) === value;
        const { start, end } = node;
        return { kind: 'text', value, inner: exact ? { start, end } : null, start, end };
    }
    callee(node, shape) {
        if (shape.callee !== undefined)
            return this.pick(node, shape.callee);
        const name = shape.name === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.name);
        const object = shape.object === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.object);
        const end = name?.end ?? node.end;
        const word = name ? this.bare(name) : '';
        if (!object)
            return { kind: 'name', name: word, start: name?.start ?? node.start, end };
        return { kind: 'member', object: this.expr(object), name: word, start: node.start, end };
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
        const { start } = node;
        if ((0,loops/* isForEach */.v5)(callee) && callee.kind === 'member')
            this.scopes.inBranch(read, { repeats: true, over: callee.object, start, end: start });
        else
            read();
        const [first, ...rest] = args;
        const borrowed = callee.kind === 'member' && callee.name === this.language.borrows;
        if (borrowed && first?.value.kind === 'name')
            return this.call(node, callee.object, rest);
        return this.call(node, callee, args, shape.creates ?? false);
    }
}
/** The only named child of a node that adds nothing but brackets or an operator. */
function onlyChild(node) {
    const [child, more] = (0,syntax/* namedChildren */.TP)(node);
    return more ? undefined : child;
}
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
            named(value, this.text(inner));
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
function named(value, name) {
    if (value.kind === 'function' && value.fn.name === '')
        value.fn.name = name;
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
    /** Annotations of the declarations around. */
    annotations = [];
    /** Annotations of functions and classes. */
    annotated = [];
    define(node, shape) {
        const inside = node.children.filter((child) => this.language.marks?.includes(child.type));
        const marks = this.marks + inside.map((child) => this.text(child)).join(' ');
        this.marks = '';
        this.annotated.push(...this.annotationsOf(node));
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
        const listed = shape.params === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.params);
        const params = shape.declarator && listed ? this.deepParameters(listed, shape.declarator) : listed;
        if (params)
            this.params(params);
        if (this.language.numberedParams)
            for (let number = 1; number <= 9; number++)
                this.scopes.param({ name: String(number), fallback: null, type: null, rest: false });
        const initializers = shape.initializers === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.initializers);
        if (initializers)
            this.statement(initializers);
        const body = (0,syntax/* pick */.Up)(node, shape.body);
        if (body)
            this.body(body);
        this.scopes.close(fn);
        return fn;
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
    params(node) {
        const shape = this.shapeOf(node);
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
        const target = this.expr(name);
        const value = fallback ? this.expr(fallback) : null;
        const rest = shape?.rest === true || /^(?:\*|\.\.\.)/.test(this.text(whole));
        if (target.kind === 'name') {
            const annotations = this.annotationsOf(whole);
            const given = annotations.length > 0 && { annotations };
            const on = shape?.extended?.test(this.text(whole)) && { extended: true };
            this.scopes.param({ name: target.name, fallback: value, type, rest, ...given, ...on });
            if (shape?.field && (0,syntax/* pick */.Up)(whole, shape.field)) {
                const { start, end } = name;
                const object = { kind: 'name', name: 'this', start, end: start };
                const field = { kind: 'member', object, name: target.name, start, end };
                this.scopes.add({ kind: 'assign', target: field, value: target, type: null }, whole);
            }
        }
        else
            this.scopes.pattern(target, whole);
    }
    body(body) {
        const shape = this.shapeOf(body);
        const isExpression = shape !== undefined && !STATEMENT_SHAPES.has(shape.as);
        if (isExpression) {
            this.scopes.add({ kind: 'return', target: null, value: this.expr(body), type: null }, body);
            return;
        }
        this.statement(body);
        if (this.language.lastIsReturn)
            this.scopes.returnLast();
    }
    defineClass(node, shape) {
        this.marks = '';
        this.annotated.push(...this.annotationsOf(node));
        const name = (0,syntax/* pick */.Up)(node, shape.name);
        const bases = shape.bases === undefined ? [] : shape.bases.split('|').map((one) => (0,syntax/* pick */.Up)(node, one));
        const words = bases.flatMap((base) => (base ? this.baseNames(base) : []));
        const body = (0,syntax/* pick */.Up)(node, shape.body);
        if (body && body.type === shape.named)
            words.push(this.text(body));
        const opened = this.scopes.openClass(node, name ? this.classWord(name) : '', words);
        if (shape.partial?.test(this.source.slice(node.start, name?.start)))
            opened.partial = true;
        const params = shape.params === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.params);
        if (params)
            this.primary(params, opened.name);
        if (body)
            this.statements(body);
        this.scopes.closeClass(opened);
    }
    /** A constructor in the head of the class. */
    primary(params, name) {
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
        this.scopes.close(fn);
        if (fn.owner)
            for (const { name: field } of fn.params)
                fn.owner.fields.push({ name: field, value: null, type: null, start: params.start, end: params.end });
    }
    classWord(node) {
        const word = /[\p{L}\p{N}_]+/u.exec(this.text(node))?.[0] ?? '';
        return this.language.caseless ? word.toLowerCase() : word;
    }
    baseNames(node) {
        let written = this.text(node).slice(0, 500);
        // What a base is given in angle brackets is no base itself: `implements Builder<Client>`.
        for (let bare = ''; bare !== written;) {
            bare = written;
            written = written.replace(/<[^<>]*>/g, '');
        }
        const words = written.match(/[A-Za-z_][\w.]*/g) ?? [];
        return words
            .map((word) => word.split('.').at(-1) ?? '')
            .filter((word) => !/^(?:extends|implements|public|private)$/.test(word));
    }
    /** What a property gives back, where that is written out. */
    getter(node, { accessors, name }) {
        const all = accessors === undefined ? [] : ((0,syntax/* pick */.Up)(node, accessors)?.children ?? []);
        const reads = all.find((one) => one.children.some(({ type }) => type === 'get'));
        const body = reads && (0,syntax/* pick */.Up)(reads, 'body');
        const named = (0,syntax/* pick */.Up)(node, name);
        if (!reads || !body || !named)
            return;
        const opening = { kind: 'property', name: this.bare(named), ownerName: null, receiver: undefined };
        const fn = this.scopes.open(reads, { ...opening, marks: '', asserts: false });
        this.body(body);
        this.scopes.close(fn);
    }
    /** The class of an object that is made without naming it; null where it is generic, as a list of clients is. */
    madeType(type) {
        return type && !this.text(type).includes('<') ? this.typeName(type) : null;
    }
    /** An object whose class only the declaration says: `Api api = new(handler)`. */
    created(value, type) {
        const isOpen = value.kind === 'call' && value.creates && value.callee.kind === 'name' && value.callee.name === 'new';
        return isOpen && type !== null ? { ...value, callee: { ...value.callee, name: type } } : value;
    }
    defineField(node, shape) {
        const names = node.children.filter((child) => child.field === shape.name);
        const value = shape.value === undefined ? undefined : (0,syntax/* pick */.Up)(node, shape.value);
        const type = shape.type === undefined ? this.type : this.typeName((0,syntax/* pick */.Up)(node, shape.type));
        const made = shape.type === undefined ? this.made : this.madeType((0,syntax/* pick */.Up)(node, shape.type));
        const picked = names.length > 0 ? names : [(0,syntax/* pick */.Up)(node, shape.name)];
        const given = this.annotations.length > 0 && { annotations: this.annotations };
        this.getter(node, shape);
        const embedded = shape.embeds && !picked[0] && type !== null ? type.split('.').at(-1) : null;
        if (embedded !== null)
            this.scopes.field({ name: embedded, value: null, type, embedded: true, start: node.start, end: node.end });
        for (const name of picked) {
            if (!name)
                continue;
            this.scopes.field({
                ...given,
                name: this.bare(name),
                value: value ? this.created(this.expr(value), made) : null,
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
    facts() {
        const { module, functions, classes, outward, branches, path } = this.scopes;
        const language = this.language.id;
        return {
            path,
            language,
            module,
            functions,
            classes,
            outward,
            imports: this.#imports,
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
        if (!node.named && node.children.length === 0)
            return;
        if (this.language.marks?.includes(node.type))
            this.marks += ` ${this.text(node)}`;
        const shape = this.shapeOf(node);
        switch (shape?.as) {
            case undefined:
                this.statements(node);
                return;
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
                this.defineClass(node, shape);
                return;
            case 'field':
                this.defineField(node, shape);
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
        const value = this.expr(node);
        const assigned = value.kind === 'call' ? (this.language.assigns?.(value) ?? []) : [];
        for (const { outward, ...one } of assigned)
            this.scopes.add({ kind: 'assign', ...one, type: null }, node, outward === true);
        if (assigned.length === 0)
            this.scopes.add({ kind: 'run', target: null, value, type: null }, node);
    }
    #import(node) {
        this.#imports.push(...(this.language.imports?.(node, (at) => this.text(at)) ?? []));
    }
    /** A block under a condition; one with alternatives is a choice, and each of them a part of it. */
    #branch(node, shape, part) {
        const clauses = node.children.filter((child) => this.#isClause(child));
        const condition = (0,syntax/* pick */.Up)(node, 'condition');
        const asked = condition && this.tested(condition);
        const { start, end } = condition ?? { start: node.start, end: node.start };
        const own = { test: asked?.test ?? null, negated: asked?.negated ?? false, start, end };
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
                const other = otherwise ? { ...own, negated: !own.negated, part: true } : { part: true, start, end };
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
        if (declares)
            for (const target of this.targets(left).targets)
                this.scopes.declare(target);
        const type = shape.type ? this.typeName((0,syntax/* pick */.Up)(node, shape.type)) : null;
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
        const { targets, keys } = this.targets(left);
        const value = right
            ? this.created(this.expr(right), shape.type ? this.madeType((0,syntax/* pick */.Up)(node, shape.type)) : null)
            : this.opaque(left, []);
        if (targets.length === 1)
            named(value, (0,facts/* lastName */.UK)(targets[0]));
        const outward = this.language.outward?.test(this.text(left)) ?? false;
        const values = value.kind === 'list' && targets.length > 1 && value.items.length === targets.length ? value.items : null;
        targets.forEach((target, index) => {
            const own = values?.[index] ?? taken(value, keys?.[index]);
            this.scopes.add({ kind, target, value: standsIn || this.scopes.standsIn(target) ? standIn(target, own) : own, type }, node, outward);
        });
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
            const { targets } = this.targets(name);
            const keyed = targets.length > 1 && (shape.keyed === true || givesEntries(value.object));
            for (const [index, target] of targets.entries()) {
                const part = keyed ? (index === 0 ? key : value) : partOf(value, index, targets.length);
                this.scopes.declare(target);
                this.scopes.add({ kind: 'assign', target, value: part, type: null }, name);
            }
        }
        for (const child of node.children)
            if (child !== name && child !== over)
                this.statement(child);
    }
    /** Left sides of an assignment, several if it takes a tuple or an object apart. */
    targets(left) {
        const target = this.expr(left);
        if (target.kind === 'list') {
            const targets = target.items.slice(0, 20);
            const { start, end } = target;
            const keys = targets.map((_, index) => ({ kind: 'text', value: String(index), inner: null, start, end }));
            return { targets, keys: targets.length > 1 ? keys : null };
        }
        if (target.kind !== 'dict')
            return { targets: [target], keys: null };
        const entries = target.entries.slice(0, 40);
        return { targets: entries.map((entry) => entry.value), keys: entries.map((entry) => entry.key) };
    }
}
/** The first statements of a block, as long as none of them may fail. */
function leading(block, cannotFail) {
    const children = (0,syntax/* namedChildren */.TP)(block);
    const end = children.findIndex((child) => !cannotFail(child));
    return end === -1 ? children : children.slice(0, end);
}
/** Commands in a row that are told to need all before them; each of those behind needs something. */
const MAX_CHAINED = 40;
/** Calls after which nothing runs. */
const ENDS = /^[\w.:]*\b_?(?:exit|abort|die|fail|raise|panic|quit)\b/i;
/** A value that a variable takes only where it has none. */
function standIn(target, value) {
    return { kind: 'choice', options: [target, value], standsIn: true, start: target.start, end: value.end };
}
/** `d.items()`, `Object.entries(o)`, `enumerate(list)`: what a loop over it takes apart is a key and its value. */
function givesEntries(over) {
    return (over.kind === 'call' &&
        /^(?:items|iteritems|entries|enumerate|entry_?set|each_with_index)$/i.test((0,facts/* lastName */.UK)(over.callee)));
}
/** What a loop over pairs gives to one of its variables; the whole item where it is no list. */
function partOf(item, index, count) {
    if (count < 2)
        return item;
    const { start, end } = item;
    const key = { kind: 'text', value: String(index), inner: null, start, end };
    return { kind: 'choice', options: [taken(item, key), item], standsIn: false, start, end };
}
/** The part of a value that a pattern takes under a key. */
function taken(value, key) {
    if (key?.kind !== 'text')
        return value;
    if (/^\d+$/.test(key.value))
        return { kind: 'index', object: value, key, start: key.start, end: key.end };
    return { kind: 'member', object: value, name: key.value, start: key.start, end: key.end };
}

// EXTERNAL MODULE: ./.build/src/scan/walk.js
var walk = __webpack_require__(28212);
;// CONCATENATED MODULE: ./.build/src/scan/grammars.js



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
        const parser = await this.#parser(language.grammar);
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
        const parser = await this.#parser(language.grammar);
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
    #parser(grammar) {
        const known = this.#parsers.get(grammar);
        if (known !== undefined)
            return known;
        const loading = this.#load(grammar);
        this.#parsers.set(grammar, loading);
        return loading;
    }
    async #load(grammar) {
        try {
            const runtime = this.#files.runtime();
            await runtime.Parser.init();
            const parser = new runtime.Parser();
            parser.setLanguage(await runtime.Language.load(this.#files.path(`tree-sitter-${grammar}.wasm`)));
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


/***/ })

};

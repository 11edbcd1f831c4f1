export const id = 214;
export const ids = [214];
export const modules = {

/***/ 8520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cssDeclarations),
/* harmony export */   n: () => (/* binding */ cssRules)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23582);

/**
 * Parses style rules in order, only for the root element: enough of CSS Syntax 3 to find selectors and declarations,
 * respecting comments, strings and nested brackets. Rules nested in style rules are left out.
 */
function cssRules(text) {
    const source = blankComments(text);
    const rules = [];
    collect(source, 0, source.length, 0, rules);
    return rules;
}
/** @param depth number of at-rules around the range */
function collect(text, from, to, depth, rules) {
    for (let at = from; at < to;) {
        const open = scan(text, at, to, '{;');
        const prelude = text.slice(at, open).trim();
        if (open >= to)
            return;
        if (text[open] === ';') {
            at = open + 1;
            continue;
        }
        const close = scan(text, open + 1, to, '}');
        if (/^@(?:media|supports|layer|container|scope|starting-style)\b/i.test(prelude)) {
            if (depth < _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.cssNesting)
                collect(text, open + 1, close, depth + 1, rules);
        }
        else if (!prelude.startsWith('@'))
            rules.push({ selector: prelude, conditional: depth > 0, declarations: declarationsIn(text, open + 1, close) });
        at = close + 1;
    }
}
/** Parses the declarations of a `style` attribute. */
function cssDeclarations(text) {
    const source = blankComments(text);
    return declarationsIn(source, 0, source.length);
}
function declarationsIn(text, from, to) {
    const declarations = [];
    for (let at = from; at < to;) {
        const end = scan(text, at, to, ';{');
        if (text[end] === '{' && end < to) {
            at = scan(text, end + 1, to, '}') + 1;
            continue;
        }
        const declaration = declarationIn(text, at, end);
        if (declaration)
            declarations.push(declaration);
        at = end + 1;
    }
    return declarations;
}
const IMPORTANT = /![ \t\n\r\f]*important$/i;
function declarationIn(text, from, to) {
    const declaration = text.slice(from, to);
    const colon = declaration.indexOf(':');
    if (colon === -1)
        return null;
    const name = declaration.slice(0, colon).trim();
    if (!/^-{0,2}[a-zA-Z_][\w-]*$/.test(name))
        return null;
    const raw = declaration.slice(colon + 1).trim();
    const important = IMPORTANT.test(raw.slice(-40));
    const value = important ? raw.slice(0, raw.lastIndexOf('!')).trim() : raw;
    const start = from + declaration.search(/\S/);
    const end = from + colon + 1 + declaration.slice(colon + 1).trimEnd().length;
    return { name: name.startsWith('--') ? name : name.toLowerCase(), value, important, start, end };
}
/** Returns the offset of the first of `stops` outside strings and brackets, or `to`. */
function scan(text, from, to, stops) {
    let depth = 0;
    for (let at = from; at < to; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '"' || character === "'")
            at = endOfString(text, at, to);
        else if (depth === 0 && stops.includes(character))
            return at;
        else if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character) && depth > 0)
            depth--;
    }
    return to;
}
/** A string ends at its quote or, if it is not closed, at the end of its line. */
function endOfString(text, from, to) {
    for (let at = from + 1; at < to; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === text[from] || text[at] === '\n')
            return at;
    }
    return to;
}
/** Replaces comments with spaces, which keeps offsets; ignores comment syntax inside strings. */
function blankComments(text) {
    if (!text.includes('/*'))
        return text;
    return text.replace(/"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\/\*[\s\S]*?(?:\*\/|$)/g, (piece) => piece.startsWith('/*') ? ' '.repeat(piece.length) : piece);
}


/***/ }),

/***/ 84693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   gq: () => (/* binding */ cssTokens),
/* harmony export */   qE: () => (/* binding */ clamp)
/* harmony export */ });
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
const BLANK = /[ \t\n\r\f]+/y;
const NUMBER = /[+-]?(?:[0-9]*\.)?[0-9]+(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = '\\\\(?:[0-9a-fA-F]{1,6}[ \\t\\n\\r\\f]?|[^\\n])';
const WORD = new RegExp(`(?:--|-?(?:[a-zA-Z_\\u0080-\\u{10FFFF}]|${ESCAPE}))(?:[\\w\\-\\u0080-\\u{10FFFF}]|${ESCAPE})*`, 'uy');
/** Chromium's limit for the magnitude of a number in CSS. */
const LARGEST = 3.4028234663852886e38;
/** Tokenizes a CSS value. Never fails: other tokens become `other`. Comments separate tokens and are dropped. */
function cssTokens(text) {
    const tokens = [];
    // A comment is dropped, but `1/**/px` must not become `1px`.
    const pieces = text.split(COMMENT);
    for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
            const [token, end] = tokenAt(piece, at);
            tokens.push(token);
            at = end;
        }
    }
    return tokens;
}
function tokenAt(text, at) {
    const blank = match(BLANK, text, at);
    if (blank)
        return [{ kind: 'blank' }, at + blank.length];
    const number = match(NUMBER, text, at);
    if (number)
        return numeric(text, at + number.length, clamp(Number(number)));
    const word = match(WORD, text, at);
    if (word) {
        const name = unescaped(word).toLowerCase();
        const end = at + word.length;
        return text[end] === '(' ? [{ kind: 'function', name }, end + 1] : [{ kind: 'word', name }, end];
    }
    const character = text[at];
    if (isDelimiter(character))
        return [{ kind: character }, at + 1];
    return [{ kind: 'other' }, at + 1];
}
function numeric(text, end, value) {
    if (text[end] === '%')
        return [{ kind: 'percentage', value }, end + 1];
    const unit = match(WORD, text, end);
    if (unit)
        return [{ kind: 'dimension', value, unit: unescaped(unit).toLowerCase() }, end + unit.length];
    return [{ kind: 'number', value }, end];
}
function isDelimiter(character) {
    return '(),+-*/'.includes(character);
}
/** Limits a number to the range of CSS. */
function clamp(value) {
    return Number.isNaN(value) ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
/** `\70 x` is `px`. */
function unescaped(word) {
    return word.replace(/\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|(.))/gu, (_, digits, literal) => {
        if (digits === undefined)
            return literal ?? '';
        const point = Number.parseInt(digits, 16);
        return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
            ? '\uFFFD'
            : String.fromCodePoint(point);
    });
}
/** Trims white space as CSS and SVG define it, which excludes no-break spaces. */
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start++;
    while (end > start && isBlank(text[end - 1]))
        end--;
    return text.slice(start, end);
}
function isBlank(character) {
    return character !== undefined && ' \t\n\r\f'.includes(character);
}


/***/ }),

/***/ 12718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readLength)
});

// EXTERNAL MODULE: ./.build/src/core/budget.js
var core_budget = __webpack_require__(23582);
// EXTERNAL MODULE: ./.build/src/logo/css/values.js
var values = __webpack_require__(84693);
;// CONCATENATED MODULE: ./.build/src/logo/css/math.js

/** CSS px per unit (CSS Values 4, section 6.2): 96 per inch. */
const ABSOLUTE = new Map([
    ['px', 1],
    ['pt', 96 / 72],
    ['pc', 16],
    ['in', 96],
    ['cm', 96 / 2.54],
    ['mm', 96 / 25.4],
    ['q', 96 / 101.6],
]);
/**
 * Sizes in `em`, which equals `rem` on the root. The glyph units depend on the default font; these are those of Times.
 */
const FONT = new Map([
    ['em', { ems: 1, glyph: false }],
    ['rem', { ems: 1, glyph: false }],
    ['ex', { ems: 0.448, glyph: true }],
    ['rex', { ems: 0.448, glyph: true }],
    ['ch', { ems: 0.5, glyph: true }],
    ['rch', { ems: 0.5, glyph: true }],
    ['cap', { ems: 0.66, glyph: true }],
    ['rcap', { ems: 0.66, glyph: true }],
    ['ic', { ems: 1, glyph: true }],
    ['ric', { ems: 1, glyph: true }],
    ['lh', { ems: 1.15, glyph: true }],
    ['rlh', { ems: 1.15, glyph: true }],
]);
/** The viewport of an image that has no size yet is 0 by 0. */
const VIEWPORT = /^(?:[sld]?v(?:w|h|min|max|i|b)|cq(?:w|h|i|b|min|max))$/;
/**
 * Evaluates a number, percentage, length or math function; null for anything else.
 *
 * @param text without leading and trailing spaces
 * @param fontSize font size of the root, in px
 */
function evaluate(text, fontSize) {
    const tokens = (0,values/* cssTokens */.gq)(text);
    const [first] = tokens;
    if (!first)
        return null;
    if (tokens.length === 1)
        return literal(first, fontSize);
    if (first.kind !== 'function')
        return null;
    const math = new MathReader(tokens, fontSize);
    const value = math.whole();
    return value && { ...value, notation: 'computed', unit: null };
}
const NUMBER = { type: 'number', notation: 'plain', estimated: false, unit: null };
function literal(token, fontSize) {
    if (token.kind === 'number')
        return { ...NUMBER, amount: token.value };
    if (token.kind === 'percentage')
        return { ...NUMBER, amount: token.value, type: 'percent' };
    if (token.kind !== 'dimension')
        return null;
    const { unit, value } = token;
    const length = { type: 'length', unit, estimated: false };
    const absolute = ABSOLUTE.get(unit);
    if (absolute !== undefined)
        return { ...length, amount: value * absolute, notation: unit === 'px' ? 'px' : 'physical' };
    const font = FONT.get(unit);
    if (font)
        return { ...length, amount: value * font.ems * fontSize, notation: 'font', estimated: font.glyph };
    return VIEWPORT.test(unit) ? { ...length, amount: 0, notation: 'viewport' } : null;
}
/** Chromium refuses deeper expressions too. */
const MAX_DEPTH = 100;
/**
 * Evaluates calc(), min(), max() and clamp() (CSS Values 4, section 10). Every method returns null for an invalid
 * expression.
 */
class MathReader {
    #tokens;
    #fontSize;
    #at = 0;
    #depth = 0;
    constructor(tokens, fontSize) {
        this.#tokens = tokens;
        this.#fontSize = fontSize;
    }
    whole() {
        const value = this.#operand();
        return this.#at === this.#tokens.length ? value : null;
    }
    #operand() {
        const token = this.#tokens[this.#at++];
        if (!token)
            return null;
        if (token.kind === '(')
            return this.#inBrackets('calc');
        if (token.kind === 'function')
            return this.#inBrackets(token.name);
        return literal(token, this.#fontSize);
    }
    /** Reads up to the closing parenthesis, which CSS adds at the end of the text. */
    #inBrackets(name) {
        if (++this.#depth > MAX_DEPTH)
            return null;
        const values = [];
        do {
            const value = this.#sum();
            if (!value)
                return null;
            values.push(value);
        } while (this.#take(','));
        if (!this.#take(')') && this.#at < this.#tokens.length)
            return null;
        this.#depth--;
        return combine(name, values);
    }
    #sum() {
        let left = this.#product();
        while (left) {
            const before = this.#blank();
            const sign = this.#tokens[this.#at]?.kind;
            if (sign !== '+' && sign !== '-')
                return left;
            this.#at++;
            if (!before || !this.#blank())
                return null;
            const right = this.#product();
            left = right && add(left, right, sign === '+' ? 1 : -1);
        }
        return null;
    }
    #product() {
        this.#blank();
        let left = this.#operand();
        while (left) {
            const back = this.#at;
            this.#blank();
            const sign = this.#tokens[this.#at]?.kind;
            if (sign !== '*' && sign !== '/') {
                this.#at = back;
                return left;
            }
            this.#at++;
            this.#blank();
            const right = this.#operand();
            left = right && (sign === '*' ? multiply(left, right) : divide(left, right));
        }
        return null;
    }
    #blank() {
        if (this.#tokens[this.#at]?.kind !== 'blank')
            return false;
        while (this.#tokens[this.#at]?.kind === 'blank')
            this.#at++;
        return true;
    }
    #take(kind) {
        this.#blank();
        if (this.#tokens[this.#at]?.kind !== kind)
            return false;
        this.#at++;
        return true;
    }
}
/** Results of the functions that compare amounts; null for a wrong number of arguments. */
const COMPARISONS = {
    min: (amounts) => amounts.reduce((a, b) => Math.min(a, b)),
    max: (amounts) => amounts.reduce((a, b) => Math.max(a, b)),
    clamp: (amounts) => {
        const [low = 0, value = 0, high = 0] = amounts;
        return amounts.length === 3 ? Math.max(low, Math.min(value, high)) : null;
    },
};
function combine(name, values) {
    const [first] = values;
    if (!first)
        return null;
    if (name === 'calc' || name === '-webkit-calc')
        return values.length === 1 ? first : null;
    const merged = values.reduce((sum, value) => sum && add(sum, value, 1), { ...first, amount: 0 });
    if (!merged || !Object.hasOwn(COMPARISONS, name))
        return null;
    const amount = COMPARISONS[name]?.(values.map((value) => lengthOf(value, merged))) ?? null;
    return amount === null ? null : { ...merged, amount };
}
/** In a sum with lengths, percentages refer to a side of 0. */
function lengthOf(value, whole) {
    return value.type === 'percent' && whole.type !== 'percent' ? 0 : value.amount;
}
function add(left, right, sign) {
    if ((left.type === 'number') !== (right.type === 'number'))
        return null;
    const type = left.type === right.type ? left.type : 'mixed';
    const whole = { ...left, type, estimated: left.estimated || right.estimated };
    return { ...whole, amount: (0,values/* clamp */.qE)(lengthOf(left, whole) + sign * lengthOf(right, whole)) };
}
function multiply(left, right) {
    if (left.type !== 'number' && right.type !== 'number')
        return null;
    const kind = left.type === 'number' ? right : left;
    return { ...kind, amount: (0,values/* clamp */.qE)(left.amount * right.amount) };
}
function divide(left, right) {
    return right.type === 'number' ? { ...left, amount: (0,values/* clamp */.qE)(left.amount / right.amount) } : null;
}

;// CONCATENATED MODULE: ./.build/src/logo/length.js



const AUTO = { px: null, notation: 'auto', estimated: false, unit: null };
/** Layout counts in 1/64 px. */
const SMALLEST = 1 / 64;
/** @param text the attribute's value; undefined if absent */
function readLength(text, context) {
    const trimmed = (0,values/* trimBlanks */.I6)(text ?? '');
    if (trimmed.length > core_budget/* LIMITS */.b.cssLength)
        return AUTO;
    if (/var\(/i.test(trimmed))
        return withVariables(trimmed, context);
    const value = evaluate(trimmed, context.fontSize);
    if (!value)
        return AUTO;
    if (value.type === 'percent')
        return { ...AUTO, notation: value.notation === 'plain' ? 'percent' : 'computed' };
    return { px: side(value.amount), notation: value.notation, estimated: value.estimated, unit: value.unit };
}
function side(px) {
    return px < SMALLEST ? 0 : px;
}
/** A value with `var()` is 0 if it does not result in a length. */
function withVariables(text, context) {
    const replaced = substitute(text, context);
    const value = replaced === null ? null : evaluate((0,values/* trimBlanks */.I6)(replaced), context.fontSize);
    const px = value && value.type !== 'percent' ? side(value.amount) : 0;
    return { px, notation: 'computed', estimated: value?.estimated ?? false, unit: null };
}
const VARIABLE = /var\(\s*(--[\w\-\u0080-\uFFFF]+)\s*(,|\))/gi;
/** Makes the surrounding value invalid, unless it is in a fallback that is not used. */
const NO_VALUE = '!';
/** Null if a reference is malformed or the expansion does not end. */
function substitute(text, context) {
    let current = text;
    for (const budget = new core_budget/* Budget */._(core_budget/* LIMITS */.b.cssSubstitutions); budget.spend(1);) {
        if (current.length > core_budget/* LIMITS */.b.cssLength)
            return null;
        // The innermost first: what follows the last opening contains no other reference.
        const start = current.toLowerCase().lastIndexOf('var(');
        if (start === -1)
            return current;
        VARIABLE.lastIndex = start;
        const found = VARIABLE.exec(current);
        if (found?.index !== start)
            return null;
        const end = found[2] === ')' ? VARIABLE.lastIndex : closing(current, VARIABLE.lastIndex) + 1;
        if (end === 0)
            return null;
        const fallback = found[2] === ')' ? undefined : current.slice(VARIABLE.lastIndex, end - 1);
        const value = context.property(found[1]) ?? fallback ?? NO_VALUE;
        current = `${current.slice(0, start)} ${value} ${current.slice(end)}`;
    }
    return null;
}
/** Returns the offset of the parenthesis that closes the parenthesis at `from`; -1 if there is none. */
function closing(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === '(')
            depth++;
        else if (text[at] === ')' && --depth === 0)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ rootStyle),
/* harmony export */   Yn: () => (/* binding */ rootDeclarations),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _css_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8520);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12718);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74696);



/**
 * Returns every declaration for the root, weakest first: attributes excluded, style sheets by specificity, then
 * `style`.
 */
function rootDeclarations(document) {
    const root = rootNames(document.root);
    const found = [];
    for (const element of (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(document.root)) {
        if (!isStyleSheet(element))
            continue;
        const place = placesIn(element);
        for (const rule of (0,_css_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .cssRules */ .n)((0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(element))) {
            const weight = specificity(rule, root);
            if (weight === null)
                continue;
            for (const { name, value, important, start, end } of rule.declarations) {
                const declaration = { name, value, important, conditional: rule.conditional, range: place(start, end) };
                found.push({ declaration, weight: important ? weight + IMPORTANT : weight });
            }
        }
    }
    const style = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(document.root, 'style');
    for (const { name, value, important } of style ? (0,_css_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .cssDeclarations */ .Z)(style.value) : []) {
        const declaration = { name, value, important, conditional: false, range: style?.range };
        found.push({ declaration, weight: important ? INLINE + IMPORTANT : INLINE });
    }
    return found.sort((a, b) => a.weight - b.weight).map(({ declaration }) => declaration);
}
const INLINE = 1e6;
const IMPORTANT = 1e9;
function isStyleSheet(element) {
    if (element.localName !== 'style' || element.namespace !== _xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMESPACES */ .dK.svg)
        return false;
    const type = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(element, 'type')?.value.trim().toLowerCase() ?? '';
    return type === '' || type === 'text/css';
}
/**
 * Returns a function from offsets in the joined text to the document; exact if the text is one run without references.
 */
function placesIn(element) {
    const [only, another] = element.children.filter((child) => child.kind === 'text');
    if (!only || another || only.origin !== 'document')
        return () => element.startTag;
    const cdata = only.range.end - only.range.start - only.value.length;
    if (cdata !== 0 && cdata !== CDATA_MARKS)
        return () => element.startTag;
    const shift = only.range.start + (cdata === 0 ? 0 : '<![CDATA['.length);
    return (start, end) => ({ start: shift + start, end: shift + end });
}
const CDATA_MARKS = '<![CDATA[]]>'.length;
/** Returns the specificity of the strongest of a rule's selectors that surely match the root; null if none does. */
function specificity(rule, root) {
    let most = null;
    for (const selector of rule.selector.split(',')) {
        const weight = matches(selector.trim(), root);
        if (weight !== null && (most === null || weight > most))
            most = weight;
    }
    return most;
}
function rootNames(root) {
    const classes = new Set(((0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, 'class')?.value ?? '').split(/\s+/));
    return { id: (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, 'id')?.value, classes };
}
const SIMPLE = /(\*|[a-zA-Z][\w-]*)|#([\w-]+)|\.([\w-]+)|(:root)/y;
/** Specificity of simple selectors, for selectors with fewer than 100 of them. */
const WEIGHTS = { id: 10_000, class: 100, type: 1 };
/** Types that match the root. */
const TYPE_WEIGHTS = new Map([
    ['*', 0],
    ['svg', WEIGHTS.type],
]);
/**
 * Returns the specificity of a compound selector of type, id, class and `:root`; selectors with a combinator match
 * other elements.
 */
function matches(selector, root) {
    if (selector === '')
        return null;
    let weight = 0;
    for (let at = 0; at < selector.length;) {
        SIMPLE.lastIndex = at;
        const found = SIMPLE.exec(selector);
        if (!found)
            return null;
        const part = weightOf(found, root);
        if (part === null)
            return null;
        weight += part;
        at += found[0].length;
    }
    return weight;
}
/** Returns the specificity of one simple selector; null if the root does not match it. A type must come first. */
function weightOf({ 1: type, 2: id, 3: className, index }, root) {
    if (type !== undefined) {
        if (index > 0)
            return null;
        return TYPE_WEIGHTS.get(type) ?? null;
    }
    if (id !== undefined)
        return root.id === id ? WEIGHTS.id : null;
    return className === undefined || root.classes.has(className) ? WEIGHTS.class : null;
}
function rootStyle(document) {
    const values = new Map();
    const attribute = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(document.root, 'font-size')?.value;
    if (attribute !== undefined)
        values.set('font-size', attribute);
    for (const { name, value, conditional } of rootDeclarations(document))
        if (!conditional)
            values.set(name, value);
    const property = (name) => values.get(name);
    return { fontSize: fontSizeOf(values.get('font-size'), property), property };
}
/** Initial value of `font-size`, in px; percentages and `em` on the root refer to it. */
const MEDIUM = 16;
const KEYWORDS = new Map([
    ['xx-small', 9],
    ['x-small', 10],
    ['small', 13],
    ['medium', MEDIUM],
    ['large', 18],
    ['x-large', 24],
    ['xx-large', 32],
    ['xxx-large', 48],
    ['smaller', MEDIUM / 1.2],
    ['larger', MEDIUM * 1.2],
]);
function fontSizeOf(value, property) {
    if (value === undefined)
        return MEDIUM;
    const text = value.trim().toLowerCase();
    const keyword = KEYWORDS.get(text);
    if (keyword !== undefined)
        return keyword;
    const percent = /^([0-9]{0,9}(?:\.[0-9]{1,9})?)%$/.exec(text)?.[1];
    if (percent)
        return (MEDIUM * Number(percent)) / 100;
    return (0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .readLength */ .V)(text, { fontSize: MEDIUM, property }).px ?? MEDIUM;
}


/***/ }),

/***/ 50214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* binding */ SQUARE_TOLERANCE),
  DC: () => (/* binding */ naturalSize)
});

// UNUSED EXPORTS: BORDERLINE_TOLERANCE

// EXTERNAL MODULE: ./.build/src/logo/css/values.js
var values = __webpack_require__(84693);
;// CONCATENATED MODULE: ./.build/src/logo/geometry.js

const NUMBER = /[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r\f]*/y;
const SEPARATOR = /[ \t\n\r\f]*,?[ \t\n\r\f]*/y;
/** Chromium ignores a viewBox beyond the range of single precision. */
const LARGEST = 3.4028234663852886e38;
/** Chromium treats a shorter side as 0: eight times the step of single precision at 1. */
const SHORTEST = 8 * 2 ** -23;
/** Parses four numbers as SVG 2 defines and Chromium reads them: no units, nothing after the fourth. */
function readViewBox(text) {
    if (text === undefined)
        return { kind: 'absent', box: null };
    const invalid = { kind: 'invalid', box: null };
    const numbers = [];
    let at = skip(BLANKS, text, 0);
    for (let index = 0; index < 4; index++) {
        NUMBER.lastIndex = at;
        const found = NUMBER.exec(text)?.[0];
        if (found === undefined)
            return invalid;
        const number = Number(found);
        if (Math.abs(number) > LARGEST)
            return invalid;
        numbers.push(number);
        at = skip(index < 3 ? SEPARATOR : BLANKS, text, at + found.length);
    }
    const [x, y, width, height] = numbers;
    if (at < text.length || width < 0 || height < 0)
        return invalid;
    return { kind: width < SHORTEST || height < SHORTEST ? 'empty' : 'valid', box: [x, y, width, height] };
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}
const ALIGNED = /^x(Min|Mid|Max)Y(Min|Mid|Max)[ \t\n\r\f]*(meet|slice)?$/;
const STRETCHED = /^none[ \t\n\r\f]*(?:meet|slice)?$/;
const SHARE = new Map([
    ['Min', 0],
    ['Mid', 0.5],
    ['Max', 1],
]);
/** An invalid value is the default, `xMidYMid meet`. */
function readAspectRatio(text) {
    const fallback = { fit: 'meet', x: 0.5, y: 0.5 };
    const trimmed = (0,values/* trimBlanks */.I6)(text ?? '');
    if (STRETCHED.test(trimmed))
        return { fit: 'none', x: 0, y: 0 };
    const found = ALIGNED.exec(trimmed);
    if (!found)
        return fallback;
    const [, x = '', y = '', fit] = found;
    return { fit: fit === 'slice' ? 'slice' : 'meet', x: SHARE.get(x) ?? 0.5, y: SHARE.get(y) ?? 0.5 };
}

// EXTERNAL MODULE: ./.build/src/logo/length.js + 1 modules
var logo_length = __webpack_require__(12718);
// EXTERNAL MODULE: ./.build/src/logo/root-style.js
var root_style = __webpack_require__(8587);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/size.js




/** Largest deviation from a square that counts as export noise: 0.06 px at 64 px. */
const SQUARE_TOLERANCE = 0.001;
/** Largest deviation that is only a doubt: 0.64 px at 64 px. */
const BORDERLINE_TOLERANCE = 0.01;
/** Height of an image that has a ratio but no size, and size of an image that has neither (CSS 2.2, section 10.3.2). */
const DEFAULT_HEIGHT = 150;
/**
 * Two definite sides determine the ratio; otherwise a viewBox that is not stretched; otherwise there is none (SVG 2,
 * section 8.12, as Chromium implements it). CSS sizes on the root do not count.
 */
function naturalSize(document) {
    const { root } = document;
    const attributes = {
        width: (0,xml/* attributeOf */.w4)(root, 'width'),
        height: (0,xml/* attributeOf */.w4)(root, 'height'),
        viewBox: (0,xml/* attributeOf */.w4)(root, 'viewBox'),
        preserveAspectRatio: (0,xml/* attributeOf */.w4)(root, 'preserveAspectRatio'),
    };
    const context = (0,root_style/* rootStyle */.Wt)(document);
    const sides = {
        width: (0,logo_length/* readLength */.V)(attributes.width?.value, context),
        height: (0,logo_length/* readLength */.V)(attributes.height?.value, context),
    };
    const viewBox = readViewBox(attributes.viewBox?.value);
    const aspectRatio = readAspectRatio(attributes.preserveAspectRatio?.value);
    const measured = measure(sides.width.px, sides.height.px, viewBox, aspectRatio);
    const estimated = measured.source === 'sides' && mixedEstimate(sides.width, sides.height);
    return { ...measured, sides, viewBox, aspectRatio, attributes, estimated };
}
function measure(width, height, viewBox, fit) {
    if (width === 0 || height === 0)
        return { shape: 'no-area', width, height, ratio: null, deviation: null, source: null };
    if (width !== null && height !== null)
        return withRatio(width / height, width, height, 'sides');
    if (viewBox.kind !== 'valid' || fit.fit === 'none')
        return { shape: 'no-ratio', width, height, ratio: null, deviation: null, source: null };
    const ratio = viewBox.box[2] / viewBox.box[3];
    const tall = height ?? (width === null ? DEFAULT_HEIGHT : width / ratio);
    return withRatio(ratio, width ?? tall * ratio, tall, 'viewBox');
}
function withRatio(ratio, width, height, source) {
    const deviation = Math.max(ratio, 1 / ratio) - 1;
    return { shape: shapeOf(deviation), width, height, ratio, deviation, source };
}
/** Keeps 1010 by 1000 on the right side of its limit despite binary fractions. */
const ROUNDING = 1e-9;
function shapeOf(deviation) {
    if (deviation <= SQUARE_TOLERANCE + ROUNDING)
        return 'square';
    return deviation <= BORDERLINE_TOLERANCE + ROUNDING ? 'borderline' : 'not-square';
}
/** Two sides in the same glyph unit are exact; sides in different units are not. */
function mixedEstimate(width, height) {
    return (width.estimated || height.estimated) && width.unit !== height.unit;
}


/***/ })

};

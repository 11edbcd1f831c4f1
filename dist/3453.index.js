export const id = 3453;
export const ids = [3453];
export const modules = {

/***/ 43453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenValueFixes: () => (/* binding */ provenValueFixes)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/scan/edits/code.js
var code = __webpack_require__(86610);
// EXTERNAL MODULE: ./.build/src/scan/result.js
var scan_result = __webpack_require__(81700);
// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
// EXTERNAL MODULE: ./.build/src/scan/edits/made-by.js
var made_by = __webpack_require__(54626);
// EXTERNAL MODULE: ./.build/src/scan/edits/texts.js
var texts = __webpack_require__(74735);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-values.js
var source_values = __webpack_require__(2937);
;// CONCATENATED MODULE: ./.build/src/rules/edits/constant-parts.js



/** What replaces a part of a User-Agent without quotes or escapes in any language. */
const PLAIN = /^[\w.-]+$/;
const PLAIN_PRODUCT = /^[\w.-]+\/[\w.+-]+$/;
/** The part of a User-Agent before the version. */
function nameOf(value) {
    return value.split('/', 1)[0] ?? '';
}
/**
 * Returns the replacement that gives a User-Agent of the sources another name, in the constant text that it is put
 * together from; null: that text is not written once, or may be for something else, too: what has not the prefix may
 * also name a folder.
 *
 * @param value with `OPEN` for its holes
 * @param wanted the name to send
 * @param at the expression that the value was found in
 * @param code null: nothing is known of the texts of the file but its characters
 */
function constantPart(text, at, value, wanted, code) {
    if (!PLAIN.test(wanted))
        return null;
    const [prefix = ''] = nameOf(value).split('-', 1);
    const everywhere = code ? (0,texts/* textsIn */.Ej)(code.facts).flatMap(({ inner }) => inner ?? []) : [{ start: 0, end: text.length }];
    for (const [from, to] of differences(nameOf(value), wanted)) {
        const place = only(text, from, [at]) ?? (from.startsWith(prefix) ? only(text, from, everywhere) : null);
        if (place === null)
            continue;
        const isFar = place < at.start || place >= at.end;
        if (isFar && !PARTNER.test(prefix) && !(code && isForAgents(place, code)))
            continue;
        return { at: place, end: place + from.length, text: to };
    }
    return null;
}
/** The first part of the names of partner products, which has no other use. */
const PARTNER = /partner$/i;
/** Words of a name that say so, in any spelling: `userAgent`, `USER_AGENT`, `ua`. */
const AGENT = /agent|(?:^|[\W_])ua(?:$|[\W_])/i;
/** Lines before a text, in which a call may name the header. */
const LINES_ABOVE = 1;
/** Whether the function around a text, or what is before it on its line or the one above, is about User-Agents. */
function isForAgents(place, { source: { text }, facts }) {
    const lines = text.slice(Math.max(0, place - LONGEST_BEFORE), place).split('\n');
    return AGENT.test(`${(0,made_by/* innerFunctionName */.Ix)(facts, place) ?? ''} ${lines.slice(-1 - LINES_ABOVE).join(' ')}`);
}
const LONGEST_BEFORE = 400;
/**
 * Returns the insertion of a product in front of a User-Agent that the sources put together, so that all that they send
 * stays behind it; null: where the value begins is not written out, or may be for something else, too.
 *
 * @param at the expression that the value was found in
 */
function leadingPart(code, at, value, product) {
    // A partner product is corrected, not followed by another one.
    const [prefix = ''] = nameOf(value).split('-', 1);
    if (!PLAIN_PRODUCT.test(product) || PARTNER.test(prefix))
        return null;
    const expr = (0,texts/* textAround */.zG)(code.facts, at);
    const made = expr && inFront(expr, code, value, product);
    return made && isForAgents(made.at, code) ? made : null;
}
function inFront(expr, code, value, product) {
    const insert = (place, text) => ({ at: place, end: place, text });
    switch (expr.kind) {
        case 'text': {
            const [beginning = ''] = expr.value.split(FORMAT_HOLE, 1);
            const { text } = code.source;
            const first = expr.inner?.start ?? (code.writes.quotes.includes(text.charAt(expr.start)) ? expr.start + 1 : null);
            const isBeginning = first !== null && value.startsWith(beginning) && text.startsWith(beginning, first);
            return isBeginning ? insert(first, `${product} `) : null;
        }
        case 'join': {
            const [first] = expr.parts;
            if (expr.inner)
                return insert(expr.inner.start, `${product} `);
            return first?.kind === 'text' || first?.kind === 'join' ? inFront(first, code, value, product) : null;
        }
        case 'call': {
            const { callee, args } = expr;
            const format = callee.kind === 'member' && callee.object.kind === 'text' ? callee.object : args[0]?.value;
            return format?.kind === 'text' && FORMAT_HOLE.test(format.value) ? inFront(format, code, value, product) : null;
        }
        default:
            return null;
    }
}
/** Where a format fills in a value. */
const FORMAT_HOLE = /%[-\d.]*[a-zA-Z]|\{\w*(?:[:!][^{}]{0,20})?\}/;
/** What may be replaced, and by what: the whole name, else the one part in which it differs. */
function differences(name, wanted) {
    const [ours, theirs] = [name.split('-'), wanted.split('-')];
    const [first, ...more] = ours.flatMap((part, index) => {
        const other = theirs[index] ?? '';
        return part === other || part.includes(source_values/* OPEN */.vP) || other === '' ? [] : [[part, other]];
    });
    const part = first && more.length === 0 && ours.length === theirs.length ? [first] : [];
    return name.includes(source_values/* OPEN */.vP) ? part : [[name, wanted], ...part];
}
/** The only place of a word in ranges of a text; null: there is none, or several. */
function only(text, word, ranges) {
    if (word === '')
        return null;
    const found = new Set();
    for (const { start, end } of ranges)
        for (let at = text.indexOf(word, start); at !== -1 && at + word.length <= end; at = text.indexOf(word, at + 1))
            found.add(at);
    const [at, ...more] = found;
    if (at === undefined || more.length > 0)
        return null;
    return /\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + word.length)) ? null : at;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/call-proof.js
var call_proof = __webpack_require__(97364);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(31208);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/proven-value-fixes.js









/**
 * Fixes of User-Agents that the sources put together, by their place (`startText`): the constant part is replaced where
 * it is written, else the product is put in front of the value. A second scan proves each: every call that sends the
 * value sends the new one, and no other call changes.
 */
async function provenValueFixes(subject, before, scan) {
    const fixes = new Map();
    const textAt = (0,source_lines/* sourceTexts */.w)(subject.run);
    const codes = new code/* Codes */.NC(scan);
    try {
        for (const value of await (0,source_values/* sourceValues */.yt)(subject))
            for (const candidate of await candidatesOf(subject, value, codes)) {
                const { replacement, becomes } = candidate;
                const source = textAt(replacement.path);
                if (!source || !(await isProven(subject, candidate, before, codes)))
                    continue;
                const location = source.locate(replacement.at, replacement.end ?? replacement.at);
                fixes.set((0,core_text/* startText */.qK)(value.location), {
                    title: `use ${(0,quote/* quote */.hD)(nameOf(becomes))}`,
                    applicability: 'suggest',
                    edits: [{ location, text: replacement.text }],
                });
                break;
            }
    }
    finally {
        await codes.close();
    }
    return fixes;
}
async function isProven(subject, { value, replacement, becomes }, before, codes) {
    const { result, callOf } = await (0,call_proof/* tryOut */.Y)(subject, [replacement], codes);
    return (result?.sites.length === before.sites.length &&
        result.notJudged.length === before.notJudged.length &&
        before.sites.every((site) => {
            const now = callOf(site);
            const isSame = now?.status === site.status && now.userAgent === site.userAgent;
            if (site.userAgent !== value.value)
                return isSame;
            const isHere = site.setAt !== null && (0,core_text/* startText */.qK)(site.setAt) === (0,core_text/* startText */.qK)(value.location);
            return (now?.userAgent === becomes && (0,scan_result/* isCovered */.P)(now.status)) || (isSame && !isHere);
        }));
}
/** What may correct a value that no other edit can replace as a whole, in the order of preference. */
async function candidatesOf(subject, value, codes) {
    const { location, inner } = value;
    const wanted = (0,source_values/* wantedInSources */.xy)(subject, location.path);
    const source = inner === null && wanted !== partner_prefixes/* DOCUMENTED_FORM */.Ck ? (0,source_lines/* sourceTexts */.w)(subject.run)(location.path) : null;
    const name = nameOf(value.value);
    if (!source || value.sent === 'no' || name === nameOf(wanted))
        return [];
    const code = await codes.of(source);
    const span = { start: source.offsetAt(location.start), end: source.offsetAt(location.end) };
    const candidates = [];
    const part = constantPart(source.text, span, value.value, nameOf(wanted), code);
    if (part) {
        // A part of the name that only the running program knows stays.
        const kept = name.includes(source_values/* OPEN */.vP) ? name.replace(source.text.slice(part.at, part.end), part.text) : nameOf(wanted);
        const becomes = kept + value.value.slice(name.length);
        candidates.push({ value, replacement: { path: source.path, ...part }, becomes });
    }
    const lead = code && leadingPart(code, span, value.value, wanted);
    if (lead) {
        const becomes = `${wanted} ${value.value}`;
        candidates.push({ value, replacement: { path: source.path, ...lead }, becomes });
    }
    return candidates;
}


/***/ })

};

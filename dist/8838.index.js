export const id = 8838;
export const ids = [8838];
export const modules = {

/***/ 78838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeUserAgent),
  J: () => (/* binding */ readUserAgent)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/user-agent/fault.js
function malformed(severity, { start, end }, problem, mend = 'product') {
    return { status: 'malformed', severity, start, end, problem, mend };
}

// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var user_agent_prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/user-agent/tokens.js
var tokens = __webpack_require__(85513);
// EXTERNAL MODULE: ./.build/src/user-agent/version.js
var user_agent_version = __webpack_require__(8151);
;// CONCATENATED MODULE: ./.build/src/user-agent/form-faults.js





/** In UTF-16 units; these limits are ours, because none is documented. */
const LENGTH = { warning: 128, error: 256 };
const CONTROL_NAMES = new Map([
    ['\t', 'a tab'],
    ['\n', 'a line break'],
    ['\r', 'a line break'],
]);
/** Names of control characters for readers; a line break in a value lets it add another header. */
function controlName(controls) {
    const first = controls.charAt(0);
    return CONTROL_NAMES.get(first) ?? `the control character ${(0,quote/* codePoint */.yb)(first)}`;
}
/** Reports white space at the ends. Many clients trim spaces, but not tabs or line breaks. */
function outerFaults(value) {
    const lead = value.length - value.trimStart().length;
    const tail = value.trimEnd().length;
    const ends = [
        { start: 0, end: lead },
        { start: tail, end: value.length },
    ].filter(({ start, end }) => end > start);
    const hard = ends.find(({ start, end }) => /\p{Cc}/u.test(value.slice(start, end)));
    if (hard) {
        const control = /\p{Cc}/u.exec(value.slice(hard.start, hard.end))?.[0] ?? '';
        return [malformed('error', hard, `${hard.start === 0 ? 'begins' : 'ends'} with ${controlName(control)}`, 'blanks')];
    }
    return ends[0] ? [malformed('warning', ends[0], 'has leading or trailing spaces', 'blanks')] : [];
}
function prefixFaults(value, { prefix, core, product }) {
    if (!prefix)
        return [];
    const shown = (0,quote/* quote */.hD)(value.slice(prefix.start, prefix.end));
    const faults = [];
    if (prefix.start > core.start)
        faults.push(malformed('error', product, 'does not begin with the partner product'));
    if (prefix.kind === 'near')
        faults.push(malformed('error', prefix, `begins with ${shown} instead of ${(0,quote/* quote */.hD)(user_agent_prefix/* PREFIX */.H3)}`));
    if (prefix.kind === 'legacy')
        faults.push({ ...malformed('error', prefix, `has the legacy prefix ${shown}`), status: 'legacy' });
    return faults;
}
/** Reports one fault for all holes: a copied pattern has several holes and one cause. */
function holeFaults(value, { holes, prefix, version, product }) {
    const [first] = holes;
    const last = holes.at(-1);
    if (!first || !last)
        return [];
    // With an older prefix, a template in the version is part of that older form.
    if (prefix?.kind === 'legacy' &&
        version &&
        holes.every(({ start, end }) => start >= version.start && end <= version.end))
        return [];
    const more = holes.length > 1 ? ` and ${holes.length - 1} more` : '';
    const shown = (0,quote/* quote */.hD)(value.slice(first.start, first.end));
    const inside = last.end <= product.end;
    const range = { start: first.start, end: last.end };
    return [malformed('error', range, `contains the placeholder ${shown}${more}`, inside ? 'product' : null)];
}
/** @param value a value whose version has no hole */
function versionFaults(value, { version, name, prefix }, { template }) {
    if (!version)
        return name.end > name.start ? [malformed('error', name, "does not end with '/' and a version")] : [];
    const written = value.slice(version.start, version.end);
    const body = template ? (0,user_agent_version/* withoutTemplate */.jV)(written) : written;
    const at = (0,tokens/* firstNonToken */.x)(body);
    if (at >= 0) {
        const character = String.fromCodePoint(body.codePointAt(at));
        const range = { start: version.start + at, end: version.start + at + character.length };
        return [malformed('error', range, `contains ${(0,quote/* quote */.hD)(character)} in the version, which is not allowed there`)];
    }
    const fault = (0,user_agent_version/* versionFault */.nj)(written);
    if (!fault || (prefix?.kind === 'legacy' && (0,user_agent_version/* isGuid */.W_)(written)))
        return [];
    return [
        malformed(fault.severity, written === '' ? { start: version.start - 1, end: version.start } : version, fault.problem),
    ];
}
/** Further products and comments are allowed, unless the grammar forbids their characters. */
function extraFaults({ extras, masked }) {
    if (!extras)
        return [];
    const text = masked.slice(extras.start, extras.end);
    const at = (0,tokens/* firstMisplaced */.L)(text);
    if (at < 0)
        return [
            malformed('notice', extras, 'has more products or comments after the partner product, which is allowed', null),
        ];
    const character = String.fromCodePoint(text.codePointAt(at));
    const range = { start: extras.start + at, end: extras.start + at + character.length };
    return [
        malformed('error', range, `contains ${(0,quote/* quote */.hD)(character)} after the partner product, which is not allowed there`, null),
    ];
}
function lengthFaults({ start, end }) {
    const length = end - start;
    const limit = length > LENGTH.error ? LENGTH.error : LENGTH.warning;
    if (length <= limit)
        return [];
    const severity = limit === LENGTH.error ? 'error' : 'warning';
    return [
        {
            ...malformed(severity, { start: start + limit, end }, `has ${length.toLocaleString('en-US')} characters, and values of more than ${limit} may be cut off`, null),
            title: limit === LENGTH.error ? 'is too long' : 'may be too long',
            advice: 'Shorten the company or product part',
        },
    ];
}

// EXTERNAL MODULE: ./.build/src/user-agent/holes.js
var user_agent_holes = __webpack_require__(90084);
// EXTERNAL MODULE: ./.build/src/user-agent/parts.js
var user_agent_parts = __webpack_require__(21513);
;// CONCATENATED MODULE: ./.build/src/user-agent/layout.js



/** Stands for a character of a hole, which is expected to be replaced with a token. */
const MASK = 'x';
/** @param value not empty, with control characters only at its ends */
function layOut(value, { fits, template }) {
    const core = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
    const all = (0,user_agent_holes/* holesOf */.V6)(value.slice(0, core.end));
    const masked = mask(value, all);
    const prefix = (0,user_agent_prefix/* prefixAt */.oL)(value, core.start) ?? laterPrefix(value, masked, core);
    const base = { core, prefix, ...pieces(masked, core, prefix, value, fits) };
    const holes = all.filter((hole) => !(template && isVersionTemplate(value, hole, base.version, core)));
    return { ...base, holes, masked: mask(value, holes) };
}
/** Whether a hole is the template: `{version}` at the end of the version and of the whole value. */
function isVersionTemplate(value, hole, version, core) {
    return (version !== null &&
        hole.start >= version.start &&
        hole.end === core.end &&
        value.slice(hole.start, hole.end) === user_agent_holes/* VERSION_TEMPLATE */.Yg);
}
function mask(value, holes) {
    const pieces = [];
    let at = 0;
    for (const { start, end } of holes) {
        pieces.push(value.slice(at, start), MASK.repeat(end - start));
        at = end;
    }
    return pieces.join('') + value.slice(at);
}
function laterPrefix(value, masked, core) {
    const at = (0,user_agent_prefix/* laterPartnerProduct */.MX)(masked.slice(0, core.end));
    return at < 0 ? null : (0,user_agent_prefix/* prefixAt */.oL)(value, at);
}
function pieces(masked, core, prefix, value, fits) {
    const nameStart = prefix?.end ?? core.start;
    const tail = tailOf(masked, nameStart, core.end);
    const { nameEnd, version, blank } = slashInToken(tail) ??
        versionAfterBlank(tail) ??
        slashAfterBlank(tail, value.slice(nameStart, tail.tokenEnd), fits) ?? {
        nameEnd: tail.tokenEnd,
        version: null,
        blank: null,
    };
    const end = version?.end ?? nameEnd;
    return {
        product: { start: prefix?.start ?? core.start, end },
        name: { start: nameStart, end: nameEnd },
        blank,
        version,
        extras: after(masked, end, core.end),
    };
}
function tailOf(masked, nameStart, end) {
    const tokenEnd = endOfToken(masked, nameStart, end);
    const next = after(masked, tokenEnd, end);
    const startsVersion = next !== null && /^v?\d/i.test(masked.slice(next.start, next.start + 2));
    return { masked, end, tokenEnd, slash: masked.indexOf('/', nameStart), next, startsVersion };
}
function hasSlash({ slash, tokenEnd }) {
    return slash >= 0 && slash < tokenEnd;
}
/** `name/1.0`, or `name/` without a version after the space. */
function slashInToken(tail) {
    const { slash, tokenEnd, startsVersion } = tail;
    if (!hasSlash(tail) || (slash + 1 === tokenEnd && startsVersion))
        return null;
    return { nameEnd: slash, version: { start: slash + 1, end: tokenEnd }, blank: null };
}
/** `name 1.0` or `name/ 1.0`. */
function versionAfterBlank(tail) {
    const { masked, end, tokenEnd, slash, next, startsVersion } = tail;
    if (!next || !startsVersion)
        return null;
    return {
        nameEnd: hasSlash(tail) ? slash : tokenEnd,
        version: { start: next.start, end: endOfToken(masked, next.start, end) },
        blank: { start: tokenEnd, end: next.start },
    };
}
/**
 * `name /1.0`, or `two words/1.0` where the first word is not a complete name.
 *
 * @param token the first token
 */
function slashAfterBlank({ masked, end, tokenEnd, slash, next }, token, fits) {
    if (!next || slash < 0 || slash >= end || masked.slice(tokenEnd, slash).includes('('))
        return null;
    const isNext = slash === next.start;
    if (!isNext && isComplete(token, fits))
        return null;
    return {
        nameEnd: isNext ? tokenEnd : slash,
        version: { start: slash + 1, end: endOfToken(masked, slash, end) },
        blank: { start: tokenEnd, end: next.start },
    };
}
/** Whether a name already has company and product, so what follows a space is another product. */
function isComplete(name, fits) {
    const parts = (0,user_agent_parts/* cutName */.C)(name, fits);
    if (!parts)
        return false;
    return (fits.company(name.slice(parts.company.start, parts.company.end)) &&
        fits.product(name.slice(parts.product.start, parts.product.end)));
}
function endOfToken(text, from, end) {
    const blank = text.indexOf(' ', from);
    return blank < 0 || blank > end ? end : blank;
}
/** Returns what follows, without the spaces before it. */
function after(text, from, end) {
    let start = from;
    while (start < end && text[start] === ' ')
        start++;
    return start < end ? { start, end } : null;
}

// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(81155);
;// CONCATENATED MODULE: ./.build/src/user-agent/name-faults.js






/** Judges the text between a known prefix and the slash. */
function judgeName(layout, names) {
    const { name, blank, prefix } = layout;
    if (layout.holes.some((hole) => hole.start < name.end && hole.end > name.start))
        return { faults: [], parts: null };
    const text = partsText(layout);
    const bad = firstBadCharacter(text, name.start);
    const missing = missingPart(text, name);
    const faults = [
        blank && malformed('error', blank, 'contains a space'),
        bad,
        prefix?.kind === 'near' ? null : missing,
    ].filter((fault) => fault !== null);
    const isInTwo = blank !== null && blank.start < name.end;
    const cut = missing || bad || isInTwo ? null : (0,user_agent_parts/* cutName */.C)(text, names.fits);
    if (!cut)
        return { faults, parts: null };
    const judged = judgeParts(text, cut, name.start, names);
    return { faults: [...faults, ...judged.faults], parts: judged.parts };
}
/** @param start offset of the name in the value */
function judgeParts(text, cut, start, names) {
    const parts = { company: shift(cut.company, start), product: shift(cut.product, start) };
    const company = text.slice(cut.company.start, cut.company.end);
    const product = text.slice(cut.product.start, cut.product.end);
    const unfilled = unfilledFault(company, product, parts, names);
    if (unfilled)
        return { faults: [unfilled], parts: null };
    const hyphen = hyphenFault(company, product, parts);
    return { faults: hyphen ? [hyphen] : [], parts };
}
/** After a prefix with underscores, an underscore in the name is meant as a hyphen too. */
function partsText({ masked, name, prefix }) {
    const text = masked.slice(name.start, name.end);
    const meant = prefix?.kind === 'near' && masked[prefix.end - 1] === '_' && !text.includes('-');
    return meant ? text.replace('_', '-') : text;
}
function firstBadCharacter(text, from) {
    // The space that splits a name is a fault of its own.
    const at = (0,tokens/* firstNonToken */.x)(text.replaceAll(' ', '_'));
    if (at < 0)
        return null;
    const character = String.fromCodePoint(text.codePointAt(at));
    const shown = character > '~' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
    const range = { start: from + at, end: from + at + character.length };
    return malformed('error', range, `contains ${shown} in the company or product part, which is not allowed there`);
}
function missingPart(text, name) {
    if (text === '')
        return malformed('error', { start: name.start - 1, end: name.end }, 'has no company part and no product part');
    const parts = text.split('-');
    if (parts.length === 1)
        return malformed('error', name, 'has only one part instead of a company and a product');
    const empty = parts.indexOf('');
    if (empty < 0)
        return null;
    const at = name.start + parts.slice(0, empty).join('-').length + (empty > 0 ? 1 : 0);
    // Includes the hyphens on both sides, including that of the prefix; the slash follows the end of the name.
    const range = { start: at - 1, end: empty === parts.length - 1 ? at : at + 1 };
    return malformed('error', range, 'has an empty part between two separators');
}
function unfilledFault(company, product, parts, names) {
    const { fits, sample } = names;
    const whole = { start: parts.company.start, end: parts.product.end };
    const fictional = sample ? null : (0,fictional_names/* findFictionalName */.yi)(`${company}-${product}`);
    if (fictional) {
        const start = whole.start + fictional.start;
        const end = whole.start + fictional.end;
        const problem = `contains the fictional name ${(0,quote/* quote */.hD)(fictional.text)} from Microsoft's documentation`;
        return {
            ...malformed('error', { start, end }, problem),
            title: 'has a fictional name',
            advice: "Use your own names, or set 'sample: true' for a sample listing",
        };
    }
    const left = (0,user_agent_holes/* isPlaceholderPart */.To)(company) && !fits.company(company);
    const right = (0,user_agent_holes/* isPlaceholderPart */.To)(product) && !fits.product(product);
    if (!left && !right)
        return null;
    const range = { start: left ? whole.start : parts.product.start, end: right ? whole.end : parts.company.end };
    const shown = left ? company : product;
    return malformed('error', range, `contains the placeholder ${(0,quote/* quote */.hD)(shown)}`);
}
function hyphenFault(company, product, parts) {
    const left = company.includes('-');
    const right = product.includes('-');
    if (!left && !right)
        return null;
    const range = {
        start: left ? parts.company.start : parts.product.start,
        end: right ? parts.product.end : parts.company.end,
    };
    const which = left && right ? 'in both parts' : left ? 'in the company part' : 'in the product part';
    return malformed('notice', range, `has a hyphen ${which}, so it is unclear where the product begins`);
}
function shift({ start, end }, by) {
    return { start: start + by, end: end + by };
}

// EXTERNAL MODULE: ./.build/src/user-agent/wanted.js
var user_agent_wanted = __webpack_require__(78328);
;// CONCATENATED MODULE: ./.build/src/user-agent/grammar.js









const HEADER_NAME = /^user-?agent\s*[:=]\s*/i;
/**
 * Judges a User-Agent from any source: the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}`, then the
 * grammar of RFC 9110, section 10.1.5. Without names, judges only the form.
 */
function judgeUserAgent(value, { template = false, sample = true, ...names } = {}) {
    return judge(value, (0,user_agent_parts/* expected */.p)(names, { template, sample }));
}
function judge(value, names) {
    const core = coreOf(value);
    const text = value.slice(core.start, core.end);
    const whole = { start: 0, end: value.length };
    if (text === '')
        return unclear(value, [{ ...malformed('error', whole, 'is empty'), title: 'is empty' }], whole, null, names);
    const control = /\p{Cc}+/u.exec(text);
    if (control) {
        const start = core.start + control.index;
        const fault = malformed('error', { start, end: start + control[0].length }, `contains ${controlName(control[0])}`);
        return unclear(value, [fault], whole, /\/([^/\s]+)$/.exec(text)?.[1] ?? null, names);
    }
    const header = HEADER_NAME.exec(text)?.[0].length ?? 0;
    if (header > 0)
        return withHeaderName(value, core, header, names);
    const layout = layOut(value, names);
    return layout.prefix ? judgePartner(value, layout, names) : judgeOther(value, layout, names);
}
/** Returns company, product and version as written; null where they are missing or unclear, or the version is open. */
function readUserAgent(value, names = {}) {
    const { parts, version } = judgeUserAgent(value, { ...names, template: true });
    const written = textOf(value, version);
    return {
        company: textOf(value, parts?.company),
        product: textOf(value, parts?.product),
        version: written?.endsWith(user_agent_holes/* VERSION_TEMPLATE */.Yg) ? null : written,
    };
}
/** Judges a value that contains a partner product. */
function judgePartner(value, layout, names) {
    const { core, version, holes } = layout;
    const { faults: nameFaults, parts } = judgeName(layout, names);
    const open = version !== null && holes.some(({ start, end }) => start < version.end && end > version.start);
    const known = open || version?.start === version?.end ? null : version;
    const faults = [
        ...outerFaults(value),
        ...prefixFaults(value, layout),
        ...holeFaults(value, layout),
        ...nameFaults,
        ...(open ? [] : versionFaults(value, layout, names)),
        ...extraFaults(layout),
        ...lengthFaults(core),
    ];
    const [company, product] = [textOf(value, parts?.company), textOf(value, parts?.product)];
    const wanted = (0,user_agent_wanted/* wantedProduct */.Nm)({ company, product, version: textOf(value, known) }, names);
    // The template fills the end of the value, so nothing may follow it.
    const end = wanted?.text.endsWith(user_agent_holes/* VERSION_TEMPLATE */.Yg) ? core.end : layout.product.end;
    return finished(value, {
        faults,
        parts,
        version: known,
        wanted,
        product: { start: core.start, end },
    });
}
/**
 * Judges a value of another scheme: the wanted product comes from the names, with the version of the value if it is for
 * this product.
 */
function judgeOther(value, layout, names) {
    const { core, holes } = layout;
    const faults = [
        ...outerFaults(value),
        ...(holes[0]?.start === core.start
            ? []
            : [malformed('error', layout.product, `does not begin with ${(0,quote/* quote */.hD)(user_agent_prefix/* PREFIX */.H3)}`)]),
        ...holeFaults(value, layout),
        ...lengthFaults(core),
    ];
    const name = value.slice(layout.name.start, layout.name.end);
    const cut = (0,user_agent_parts/* cutName */.C)(name, names.fits);
    const fits = names.fits.product;
    const isOwn = fits(name) || (cut !== null && fits(name.slice(cut.product.start)));
    return unclear(value, faults, core, isOwn ? textOf(value, layout.version) : null, names);
}
function withHeaderName(value, core, length, names) {
    const fault = malformed('error', { start: core.start, end: core.start + length }, 'begins with the name of the header');
    const inner = judge(value.slice(core.start + length, core.end), names);
    const wanted = inner.wanted === null ? null : { text: inner.wanted, follows: inner.follows };
    const faults = [...outerFaults(value), fault];
    return finished(value, { faults, parts: null, version: null, wanted, product: core });
}
function unclear(value, faults, product, version, names) {
    const wanted = (0,user_agent_wanted/* wantedProduct */.Nm)({ company: null, product: null, version }, names);
    return finished(value, { faults, parts: null, version: null, wanted, product });
}
/** Offers nothing if the wanted product is unknown, incomplete or already there. */
function finished(value, { wanted: proposed, ...found }) {
    const wanted = proposed?.text ?? null;
    const judgement = { ...found, wanted, follows: proposed?.follows ?? [] };
    const { product, faults } = found;
    if (wanted !== null && !wanted.endsWith(user_agent_wanted/* OPEN_VERSION */.mL) && wanted !== textOf(value, product))
        return judgement;
    return { ...judgement, faults: faults.map((fault) => (fault.mend === 'product' ? { ...fault, mend: null } : fault)) };
}
function coreOf(value) {
    const end = value.trimEnd().length;
    return { start: Math.min(end, value.length - value.trimStart().length), end };
}
function textOf(value, range) {
    return range ? value.slice(range.start, range.end) : null;
}


/***/ }),

/***/ 21513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cutName),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** Longer names are split at the first hyphen, without comparing them with the display names. */
const LONGEST_SPLIT = 256;
/**
 * Splits `Contoso-Contoso-Cognito` into company and product. With several hyphens, only the display names can determine
 * the split: where both parts match them, else where one does, else the first hyphen. The name has no empty part.
 *
 * @returns ranges inside `name`; null if it has no hyphen
 */
function cutName(name, fits) {
    const first = name.indexOf('-');
    if (first < 0)
        return null;
    const cut = (at) => ({ company: { start: 0, end: at }, product: { start: at + 1, end: name.length } });
    if (name.length > LONGEST_SPLIT)
        return cut(first);
    let best = first;
    let most = 0;
    for (let at = first; at >= 0; at = name.indexOf('-', at + 1)) {
        const worth = 2 * Number(fits.company(name.slice(0, at))) + Number(fits.product(name.slice(at + 1)));
        if (worth <= most)
            continue;
        best = at;
        most = worth;
    }
    return cut(best);
}
function expected({ company, product, written }, { template, sample }) {
    const forms = (names) => new Set(names.filter((name) => name !== undefined));
    const companyNames = forms([company, written?.company]);
    const productNames = forms([product, written?.product]);
    const vendors = companyNames.size > 0 ? [...companyNames] : [undefined];
    const companies = new Set([...companyNames].flatMap((name) => [...(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name)]));
    const products = new Set([...productNames].flatMap((name) => vendors.flatMap((vendor) => [...(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(name, vendor)])));
    const fits = {
        company: (part) => companies.has((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part)),
        product: (part) => products.has((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv)(part)),
    };
    return { company, product, template, sample, fits };
}


/***/ }),

/***/ 24391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   MX: () => (/* binding */ laterPartnerProduct),
/* harmony export */   cG: () => (/* binding */ looksLikePartner),
/* harmony export */   oL: () => (/* binding */ prefixAt)
/* harmony export */ });
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51740);
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);


/** The start of every partner User-Agent, in exactly this case. */
const PREFIX = _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTNER_PREFIXES */ .WV[0].text;
const KNOWN = new RegExp(`^${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_WORDS */ .R7}(?:s(?=${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}))?${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}?`, 'i');
const LATER = new RegExp(`(?<=[\\s,;()])${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_WORDS */ .R7}[-_.]`, 'i');
const WORDS = new RegExp(`^([a-z\\d]{2,15})(?:${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2}([a-z]{4,12}))?`, 'i');
/** More characters than any prefix has, in any form. */
const LONGEST = 40;
/** Returns the prefix at the start of a text; null if nothing there resembles one. */
function prefixAt(text, start) {
    const rest = text.slice(start, start + LONGEST);
    if (rest.startsWith(PREFIX))
        return { kind: 'exact', start, end: start + PREFIX.length };
    const known = KNOWN.exec(rest);
    if (known) {
        const kind = (0,_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(known[1] ?? '')?.kind === 'documented' ? 'near' : 'legacy';
        return { kind, start, end: start + known[0].length };
    }
    const words = WORDS.exec(rest);
    if (!words)
        return null;
    const [all, first = '', second] = words;
    for (const [letters, length] of [
        [first, first.length],
        [first + (second ?? ''), all.length],
    ]) {
        if (!resembles(letters))
            continue;
        const separator = new RegExp(_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFIX_SEPARATOR */ .l2).test(rest.charAt(length)) ? 1 : 0;
        return { kind: 'near', start, end: start + length + separator };
    }
    return null;
}
/** Returns the offset of a partner product that is not the first product; -1: none. */
function laterPartnerProduct(text) {
    return text.search(LATER);
}
/** Whether a text is, or is meant to be, a partner's User-Agent. */
function looksLikePartner(text) {
    const start = text.length - text.trimStart().length;
    return KNOWN.test(text.slice(start, start + LONGEST));
}
function resembles(letters) {
    return (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(letters.toLowerCase(), PREFIX.slice(0, -1).toLowerCase(), 2) <= 2;
}


/***/ }),

/***/ 85513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ firstMisplaced),
/* harmony export */   x: () => (/* binding */ firstNonToken)
/* harmony export */ });
/** `tchar` of RFC 9110 section 5.6.2. */
const TCHAR = /[\w!#$%&'*+\-.^`|~]/;
/** Returns the offset of the first character that is not allowed in a token; -1: none. */
function firstNonToken(text) {
    return text.search(/[^\w!#$%&'*+\-.^`|~]/);
}
/**
 * Returns the offset of the first character that the grammar forbids in a list of products and comments (RFC 9110,
 * sections 5.6.5 and 10.1.5); -1: the list is well-formed. An unclosed parenthesis counts.
 */
function firstMisplaced(text) {
    let at = 0;
    while (at < text.length) {
        if (text[at] === ' ')
            at++;
        else if (text[at] === '(') {
            const end = endOfComment(text, at);
            if (end.bad >= 0)
                return end.bad;
            at = end.next;
        }
        else {
            const end = endOfProduct(text, at);
            if (end.bad >= 0)
                return end.bad;
            at = end.next;
        }
        if (at < text.length && text[at - 1] !== ' ' && text[at] !== ' ')
            return at;
    }
    return -1;
}
/** Comments nest; a backslash escapes the next character. */
function endOfComment(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return { next: at + 1, bad: -1 };
        else if (character > '\u00FF')
            return { next: at, bad: at };
    }
    return { next: text.length, bad: start };
}
function endOfProduct(text, start) {
    let at = start;
    let slash = -1;
    for (; at < text.length && text[at] !== ' ' && text[at] !== '('; at++) {
        if (TCHAR.test(text[at]))
            continue;
        if (text[at] !== '/' || slash >= 0 || at === start)
            return { next: at, bad: at };
        slash = at;
    }
    return { next: at, bad: slash === at - 1 ? slash : -1 };
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ wantedVersion),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   jV: () => (/* binding */ withoutTemplate),
/* harmony export */   nj: () => (/* binding */ versionFault)
/* harmony export */ });
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85513);


/** Security partners once sent the tenant's id instead of the version. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Git's shortest ids have seven characters; digits alone may be a date. */
const COMMIT = /^g?(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}$/i;
function isGuid(version) {
    return GUID.test(version);
}
/** Judges a version that is a token without holes; any version of numbers is accepted. */
function versionFault(version) {
    const error = (problem) => ({ severity: 'error', problem });
    const warning = (problem) => ({ severity: 'warning', problem });
    if (version === '')
        return error('has no version after the slash');
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingVersion */ .h2)(version))
        return error('has a placeholder instead of a version');
    if (isGuid(version))
        return warning('has a GUID instead of the version of the product');
    if (COMMIT.test(version))
        return warning('has a commit hash instead of a version');
    if (/^v[.\d{]/i.test(version))
        return warning("has a 'v' before the version");
    if (!/\d/.test(version) && !version.endsWith(_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg))
        return warning('has a version without a digit');
    return null;
}
/** Returns the version to propose: as written, without a leading `v`, if it has no fault; otherwise null. */
function wantedVersion(version) {
    const bare = version.replace(/^v\.?(?=[\d{])/i, '');
    const fixed = withoutTemplate(bare);
    const isWhole = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .firstNonToken */ .x)(fixed) < 0 && (0,_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .holesOf */ .V6)(fixed).length === 0;
    return isWhole && versionFault(bare) === null ? bare : null;
}
/** Removes a final template from a version. */
function withoutTemplate(version) {
    return version.endsWith(_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg) ? version.slice(0, -_holes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_TEMPLATE */ .Yg.length) : version;
}


/***/ }),

/***/ 78328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ expectedUserAgent),
/* harmony export */   Nm: () => (/* binding */ wantedProduct),
/* harmony export */   mL: () => (/* binding */ OPEN_VERSION)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24391);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85513);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8151);





/** Stands for the version in a message about a header that was sent, as in the documented pattern. */
const OPEN_VERSION = '{Version}';
/**
 * Returns `MdePartner-{CompanyName}-{ProductName}/{Version}` from the display names alone; null if one has no ASCII
 * form.
 */
function expectedUserAgent(names, version) {
    const company = names.company === undefined ? null : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(names.company);
    const product = names.product === undefined ? null : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(names.product);
    return company && product && `${_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}${company}-${product}/${version || _holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg}`;
}
/**
 * Returns the value to propose. Each part is as written if it is well-formed and stands for its name, else the token of
 * the name, else a token made of the part; null if there is none.
 */
function wantedProduct(written, names) {
    const company = wantedPart(written.company, names.company, names.fits.company);
    const product = wantedPart(written.product, names.product, names.fits.product);
    if (company === null || product === null)
        return null;
    const version = written.version === null ? null : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedVersion */ .KZ)(written.version);
    return {
        text: `${_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}${company.text}-${product.text}/${version ?? (names.template ? _holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg : OPEN_VERSION)}`,
        follows: [...(company.follows ? ['company'] : []), ...(product.follows ? ['product'] : [])],
    };
}
function wantedPart(written, name, fits) {
    if (written !== null && isWellFormed(written) && fits(written))
        return { text: written, follows: false };
    const token = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(name ?? '');
    if (token !== null)
        return { text: token, follows: true };
    if (written === null || (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholderPart */ .To)(written))
        return null;
    const text = isWellFormed(written) ? written : (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgentToken */ .Q3)(written);
    return text === null ? null : { text, follows: false };
}
function isWellFormed(part) {
    return part !== '' && !part.includes('-') && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .firstNonToken */ .x)(part) < 0;
}


/***/ })

};

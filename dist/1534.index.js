export const id = 1534;
export const ids = [1534];
export const modules = {

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  K: () => (/* binding */ judgeAddress)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(702);
// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(1155);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/src/link/placeholders.js
/**
 * Marks of templates. `$NAME` and `%NAME%` in capitals only, because `$` and `%` have a place in addresses; `%s`, `%d`
 * and `%v` only where no percent-encoded octet begins.
 */
const TEMPLATE_MARK = /\{\{[^{}]*\}\}|\$?\{[^{}]*\}|\$\([^()]*\)|<[^<>]*>|\$[A-Z][A-Z0-9_]+|%(?![0-9A-F]{2})[A-Z][A-Z0-9_]{2,}%|%[sdv](?![0-9A-Fa-f])|@@[A-Za-z0-9_]+@@/;
/** Labels of a host that stand for the reader's own name. */
const HOST_LABELS = /^(?:your|my)-?(?:company|organi[sz]ation|org|domain|brand|vendor)(?:-?name)?$|^your-?(?:app|host|name|product|server|site|tenant|url|web-?site)(?:-?name)?$|^(?:company|domain|host|product|vendor)-?name$|^(?:change-?me|fix-?me|placeholder|todo|tbd)$/;
/** Segments of a path or values of a query that stand for something still to be written. */
const SEGMENTS = /^(?:change-?me|fix-?me|placeholder|todo|tbd|xxx+|(?:link|url)-(?:goes-)?here|(?:insert|add|put)-.{0,40}-here|path-to-.{0,40}|your-?(?:company|page|path|product|integration|landing-?page)(?:-?(?:name|here))?|(?:company|product)-?name)$/;
/** Where a template was not filled in, anywhere in the address. */
function templateMark(address) {
    const match = TEMPLATE_MARK.exec(address);
    return match && { start: match.index, end: match.index + match[0].length };
}
/** A label of a host that is a placeholder; the top level is none. */
function placeholderLabel(host) {
    return firstPart(host, '.', (label) => HOST_LABELS.test(label));
}
/** A segment of the path, or a piece of the query, that is a placeholder. */
function placeholderSegment(rest) {
    return firstPart(rest, /[/?&=#]/, (segment) => SEGMENTS.test(segment));
}
function firstPart(text, separator, isPlaceholder) {
    let start = 0;
    for (const part of text.split(separator)) {
        if (part.length <= 64 && isPlaceholder(part.toLowerCase().replaceAll('_', '-'))) {
            return { start, end: start + part.length };
        }
        start += part.length + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/link/special-use.js

const OWN_NETWORK = 'only works inside one network';
/**
 * Names that the public DNS does not serve, or serves for documentation only; everything below them is meant as well.
 * IANA registry of special-use domain names, with the RFC that put each there.
 */
const SPECIAL_USE = new Map([
    ...fictional_names/* EXAMPLE_DOMAINS */.Rh,
    ['localhost', "is the reader's own machine"],
    // RFC 6762, with the names of its appendix G; RFC 8375 is below arpa
    ['local', OWN_NETWORK],
    ['intranet', OWN_NETWORK],
    ['internal', OWN_NETWORK],
    ['private', OWN_NETWORK],
    ['corp', OWN_NETWORK],
    ['home', OWN_NETWORK],
    ['lan', OWN_NETWORK],
    // Names that routers and hosts files give
    ['localdomain', OWN_NETWORK],
    // RFC 3172; home.arpa is RFC 8375
    ['home.arpa', OWN_NETWORK],
    ['arpa', "serves the network's own tables, no pages"],
    // RFC 7686
    ['onion', 'needs the Tor network'],
    // RFC 9476
    ['alt', 'is reserved for names outside the DNS'],
]);
/** @param host in lower case, ASCII, without a final dot */
function specialUse(host) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        const why = SPECIAL_USE.get(name);
        if (why !== undefined)
            return { name, why, isExample: fictional_names/* EXAMPLE_DOMAINS */.Rh.has(name) };
        if (!name.includes('.'))
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/link/host.js




/** RFC 1035 section 2.3.4, in octets; without the final dot and the length octets a whole name has 253. */
const LABEL_OCTETS = 63;
const NAME_OCTETS = 253;
/** Alphabets with letters that look alike; two of them in one label deceive (Unicode UTS 39 section 5.2). */
const LOOK_ALIKE_SCRIPTS = [
    ['Latin', /\p{Script=Latin}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['Coptic', /\p{Script=Coptic}/u],
];
/**
 * Whether a host as written can be a public site: form first (RFC 1035 section 2.3.1, RFC 1123 section 2.1, RFC 5891
 * for letters of other scripts), then what a browser makes of it.
 */
function hostFault(host, { sample }) {
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (!fits(host, NAME_OCTETS))
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    const parsed = parseHost(host);
    const literal = ipLiteral(host, parsed);
    if (literal)
        return whole(literal);
    const special = parsed === null ? null : specialUse(parsed.replace(/\.$/, ''));
    if (special && !(sample && special.isExample))
        return whole(`is no public site: ${(0,quote/* quote */.hD)(special.name)} ${special.why}`);
    return (labelFault(host) ??
        (parsed === null ? whole('has a host that no browser accepts') : topLevelFault(host, parsed)) ??
        placeholderFault(host));
}
/** The host as a browser reads it: lower case, ASCII; null if it refuses. */
function parseHost(host) {
    try {
        return new URL(`https://${host}/`).hostname;
    }
    catch {
        return null;
    }
}
/** WHATWG URL reads whole, hexadecimal, octal, shortened and circled numbers as addresses too. */
function ipLiteral(host, parsed) {
    if (host.startsWith('['))
        return `names the IP address ${(0,quote/* quote */.hD)(host)} instead of a host`;
    if (parsed !== null && /^[\d.]+$/.test(parsed)) {
        return host === parsed
            ? `names the IP address ${parsed} instead of a host`
            : `names a host that browsers read as the IP address ${parsed}`;
    }
    const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
    if (/^(?:\d+|0x[\da-f]*)$/i.test(last))
        return 'has a host that ends in a number, as only IP addresses do';
    return null;
}
function labelFault(host) {
    const labels = host.split('.');
    let start = 0;
    let octets = labels.length - 1;
    for (const [index, label] of labels.entries()) {
        const fault = label === '' ? emptyLabel(index, labels.length) : oneLabelFault(label);
        if (fault)
            return { ...fault, start: start + fault.start, end: start + fault.end };
        octets += asciiOf(label).length;
        start += label.length + 1;
    }
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (octets > NAME_OCTETS)
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    if (labels.length < 2)
        return whole('has a host of one part, which only works inside one network');
    return null;
}
/** Underlines the dots on both sides. */
function emptyLabel(index, count) {
    if (index === 0)
        return { start: 0, end: 1, problem: 'has a dot at the start of the host' };
    if (index === count - 1)
        return { start: -1, end: 0, problem: 'has a dot at the end of the host' };
    return { start: -1, end: 1, problem: 'has an empty part in the host' };
}
function oneLabelFault(label) {
    const bad = badCharacter(label);
    if (bad)
        return bad;
    const whole = (problem) => ({ start: 0, end: label.length, problem });
    if (label.startsWith('-'))
        return { start: 0, end: 1, problem: 'has a part of the host that begins with a hyphen' };
    if (label.endsWith('-'))
        return { start: label.length - 1, end: label.length, problem: 'has a part of the host that ends with a hyphen' };
    if (!fits(label, LABEL_OCTETS))
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters`);
    const ascii = asciiOf(label);
    if (ascii === '')
        return whole('has a part of the host that is no valid name');
    if (ascii.length > LABEL_OCTETS)
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters (${(0,quote/* quote */.hD)(ascii)} in the DNS)`);
    return mixedScript(label, ascii);
}
/** Letters, digits and hyphens, of any script, in the form that IDNA keeps: no full-width, circled or joined letters. */
function badCharacter(label) {
    let at = 0;
    for (const character of label) {
        const allowed = /^[\p{L}\p{M}\p{Nd}\-\u00B7\u0375\u05F3\u05F4\u30FB]$/u.test(character);
        if (!allowed || (character > '\u007F' && isCompatibility(character))) {
            const shown = character > '\u007F' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
            return {
                start: at,
                end: at + character.length,
                problem: `has ${shown} in the host, where only letters, digits and hyphens may stand`,
            };
        }
        at += character.length;
    }
    return null;
}
function isCompatibility(character) {
    return character.normalize('NFKC') !== character.normalize('NFC');
}
function mixedScript(label, ascii) {
    const shown = label === ascii ? (0,external_node_url_.domainToUnicode)(ascii) : label;
    const scripts = LOOK_ALIKE_SCRIPTS.filter(([, letters]) => letters.test(shown)).map(([name]) => name);
    if (scripts.length < 2)
        return null;
    return {
        start: 0,
        end: label.length,
        problem: `mixes ${scripts.slice(0, -1).join(', ')} and ${scripts.at(-1)} letters that look alike in ${(0,quote/* quote */.hD)(shown)}`,
    };
}
/** A top level is alphabetic (RFC 1123 section 2.1) or an internationalised name. */
function topLevelFault(host, parsed) {
    const last = parsed.slice(parsed.lastIndexOf('.') + 1);
    if (/^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(last))
        return null;
    return {
        start: host.lastIndexOf('.') + 1,
        end: host.length,
        problem: `has the host ending ${(0,quote/* quote */.hD)(last)}, which is no public top level`,
    };
}
function placeholderFault(host) {
    const placeholder = placeholderLabel(host);
    return (placeholder && {
        ...placeholder,
        problem: `still has the placeholder ${(0,quote/* quote */.hD)(host.slice(placeholder.start, placeholder.end))}`,
    });
}
/** The form that the DNS sees; empty if there is none. Conversion is quadratic, so it is only asked for short labels. */
function asciiOf(label) {
    return /^[\w-]*$/.test(label) && !/^xn--/i.test(label) ? label.toLowerCase() : (0,external_node_url_.domainToASCII)(label);
}
/** Every code point needs at least one octet of the DNS form. */
function fits(text, octets) {
    return text.length <= octets || (text.length <= 2 * octets && [...text].length <= octets);
}

;// CONCATENATED MODULE: ./.build/src/link/address.js





const HTTPS = 'https://';
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const SECOND_ADDRESS = /[\s,;|]https?:\/\//i;
/** Endings that make a name without a scheme more likely a file than a site. */
const FILE_ENDING = /^[^/?#]*\.(?:aspx?|docx?|html?|jpe?g|md|pdf|php|png|svg|txt|xml)$/i;
const WRAPPING = /^(?:!?\[[^\]]*\]\(|[<>"'`(\u2018-\u201F\u00AB\u2039])/;
/** RFC 3986 appendix A, and letters of other scripts as in RFC 3987; browsers also take square brackets. */
const NO_URI_CHARACTER = /[^\w\-.~:/?#[\]@!$&'()*+,;=%\u00A0-\u{10FFFF}]/u;
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/;
/**
 * The first fault of a landing-page address, in this order: the text as written, the labels of its host, what a browser
 * makes of the host. Null: nothing speaks against it without opening the page.
 */
function judgeAddress(value, options) {
    const core = value.trim();
    const lead = value.length - value.trimStart().length;
    if (core === '')
        return { start: 0, end: value.length, problem: 'is empty', shown: value, fix: null };
    const fault = textFault(core) ?? schemeFault(core) ?? addressFault(core, options) ?? fictionFault(core, options);
    if (!fault)
        return core === value ? null : blankFault(value, lead, core);
    return {
        start: fault.start + lead,
        end: fault.end + lead,
        problem: fault.problem,
        shown: withoutPassword(core),
        fix: httpsFix(core, options),
    };
}
/** The host as a browser reads it: lower case, ASCII; null if there is none or it is too long to be one. */
function hostOf(value) {
    const core = value.trim();
    if (!/^https?:\/\/[^/]/i.test(core) || authorityOf(core).length > 1000)
        return null;
    try {
        return new URL(core).hostname || null;
    }
    catch {
        return null;
    }
}
function blankFault(value, lead, core) {
    const fix = { title: 'remove the white space around it', applicability: 'safe', text: core };
    const range = lead > 0 ? { start: 0, end: lead } : { start: core.length, end: value.length };
    return { ...range, problem: 'has white space around it', shown: value, fix };
}
/** What stands in the text itself, wherever it is. */
function textFault(core) {
    const invisible = INVISIBLE.exec(core);
    if (invisible)
        return found(invisible, `holds the invisible character ${(0,quote/* codePoint */.yb)(invisible[0])}`);
    const wrapping = WRAPPING.exec(core);
    if (wrapping)
        return found(wrapping, 'is wrapped in marks that are no part of an address');
    const second = SECOND_ADDRESS.exec(core);
    if (second)
        return { start: second.index + 1, end: core.length, problem: 'holds more than one address' };
    const mark = templateMark(core);
    if (mark)
        return { ...mark, problem: `still has the template mark ${(0,quote/* quote */.hD)(core.slice(mark.start, mark.end))}` };
    const blank = /\s+/.exec(core);
    if (blank)
        return found(blank, 'has a blank inside');
    const backSlash = core.indexOf('\\');
    if (backSlash >= 0)
        return { start: backSlash, end: backSlash + 1, problem: `has a back-slash where ${(0,quote/* quote */.hD)('/')} should be` };
    return null;
}
function schemeFault(core) {
    const scheme = /^[a-z][a-z\d+-]*:(?!\d)/i.exec(core);
    if (!scheme)
        return { start: 0, end: beginningOf(core), problem: `is not absolute; it has to begin with ${(0,quote/* quote */.hD)(HTTPS)}` };
    const name = scheme[0].slice(0, -1).toLowerCase();
    if (name === 'http')
        return found(scheme, 'uses http, which is not encrypted');
    if (name !== 'https')
        return found(scheme, `has the scheme ${(0,quote/* quote */.hD)(name)} instead of https`);
    const slashes = /^[a-z]+:(\/*)/i.exec(core);
    if (slashes[1] !== '//')
        return found(slashes, `has to begin with ${(0,quote/* quote */.hD)(HTTPS)}, with two slashes`);
    return null;
}
/** A scheme-less address is underlined up to the end of what should be its host. */
function beginningOf(core) {
    const end = core.slice(2).search(/[/?#]/);
    return end < 0 ? core.length : end + 2;
}
/** Host, port and what follows, of a text that begins with `https://` in any case. */
function addressFault(core, options) {
    const authority = authorityOf(core);
    const at = HTTPS.length;
    const user = authority.lastIndexOf('@') + 1;
    if (user > 0)
        return { start: at, end: at + user, problem: 'names a user or password' };
    const host = /^(?:\[[^\]]*\]?|[^:]*)/.exec(authority)?.[0] ?? '';
    if (host === '')
        return { start: 0, end: at + authority.length, problem: 'names no host' };
    const ofHost = hostFault(host, options);
    if (ofHost)
        return { ...ofHost, start: ofHost.start + at, end: ofHost.end + at };
    const port = authority.slice(host.length);
    if (port !== '' && !(/^:\d{0,5}$/.test(port) && Number(port.slice(1)) <= 65_535))
        return {
            start: at + host.length,
            end: at + authority.length,
            problem: `has the invalid port ${(0,quote/* quote */.hD)(port.slice(1))}`,
        };
    return (restFault(core, at + authority.length) ??
        ((0,url/* isUrl */.g)(core) ? null : { start: 0, end: core.length, problem: 'is no valid address' }));
}
/** A name that only sample listings may have, in the host or in what follows. */
function fictionFault(core, { sample }) {
    const name = sample ? null : (0,fictional_names/* findFictionalName */.yi)(core);
    return name && { start: name.start, end: name.end, problem: `has the fictional name ${(0,quote/* quote */.hD)(name.text)}` };
}
function restFault(core, from) {
    const rest = core.slice(from);
    const shifted = (start, end, problem) => ({ start: from + start, end: from + end, problem });
    const bad = NO_URI_CHARACTER.exec(rest);
    if (bad)
        return shifted(bad.index, bad.index + bad[0].length, `holds ${(0,quote/* quote */.hD)(bad[0])}, which has to be percent-encoded`);
    const percent = BAD_PERCENT.exec(rest);
    if (percent)
        return shifted(percent.index, percent.index + 1, 'has a percent sign without two hexadecimal digits after it');
    const placeholder = placeholderSegment(rest);
    if (!placeholder)
        return null;
    const shown = (0,quote/* quote */.hD)(rest.slice(placeholder.start, placeholder.end));
    return shifted(placeholder.start, placeholder.end, `still has the placeholder ${shown}`);
}
/** Offered only where https is all that is missing. */
function httpsFix(core, options) {
    const beginning = /^(?:https?:\/*|\/\/)?(?=[\p{L}\d])/iu.exec(core)?.[0];
    if (beginning === undefined || FILE_ENDING.test(core))
        return null;
    const text = HTTPS + core.slice(beginning.length);
    if (text === core || judgeAddress(text, options) !== null)
        return null;
    return { title: `write ${(0,quote/* quote */.hD)(text)}`, applicability: 'suggest', text };
}
function authorityOf(core) {
    const from = core.indexOf('//') + 2;
    const end = core.slice(from).search(/[/?#]/);
    return end < 0 ? core.slice(from) : core.slice(from, from + end);
}
function withoutPassword(core) {
    const from = core.indexOf('//') + 2;
    const user = from < 2 ? -1 : authorityOf(core).lastIndexOf('@');
    return user < 0 ? core : `${core.slice(0, from)}\u2026${core.slice(from + user)}`;
}
function found(match, problem) {
    return { start: match.index, end: match.index + match[0].length, problem };
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  descriptionMeasurement: () => (/* reexport */ descriptionMeasurement),
  landingPageMeasurement: () => (/* reexport */ landingPageMeasurement),
  pressReleaseMeasurements: () => (/* reexport */ pressReleaseMeasurements)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/text/dates.js
var dates = __webpack_require__(9746);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var rules_subject = __webpack_require__(4483);
;// CONCATENATED MODULE: ./.build/src/rules/date-invalid.js



/** Text that is no day, or a day that cannot be meant. */
const dateInvalid = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'date-invalid',
        title: 'Days are written YYYY-MM-DD',
        severities: ['error'],
        requirements: ['R2', 'R4.5'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if a day in `readiness` or `pressReleases` is not written `YYYY-MM-DD`, does not exist, or lies before',
                '2016 or more than five years ahead. `customerApproved` and `demoed` may also be `false`, but not `true`: the day',
                'is what counts.',
                '',
                'Quotes make no difference. No other form is read, and nothing is guessed: `03/02/2026` is two different days.',
            ].join('\n'),
            why: [
                'The partner programme asks for at least 10 days between the submission of a press release and its publication,',
                'and for a solution that a joint customer approved and that was demonstrated. Both are judged by these days.',
            ].join('\n'),
            fix: 'Write the day with a year of four digits, a month and a day of two, and hyphens between them.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 02.03.2026',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02',
                },
                { bad: 'readiness:\n  customerApproved: true', good: 'readiness:\n  customerApproved: 2026-08-01' },
            ],
        },
    },
    skip: (subject) => (daysOf(subject).length === 0 ? 'no day is stated' : undefined),
    *check(subject) {
        for (const { scalar, or } of daysOf(subject)) {
            const parsed = (0,dates/* parseCivilDate */.Di)(scalar.value);
            const reason = parsed.ok ? (0,dates/* implausibility */.y8)(parsed, subject.run.today) : parsed.reason;
            if (reason === null)
                continue;
            const remedy = parsed.ok ? 'check the year' : `write YYYY-MM-DD${or}`;
            const message = `${(0,quote/* quote */.hD)(scalar.value)} ${reason}; ${remedy}.`;
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
var manifest = __webpack_require__(9096);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
// EXTERNAL MODULE: ./.build/src/text/span.js
var span = __webpack_require__(2363);
;// CONCATENATED MODULE: ./.build/src/text/segments.js
/** The locale changes nothing for words, but must not come from the machine. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
/** Units that are segmented at a time, and how many of them at the end only serve as context. */
const WINDOW = 256;
const CONTEXT = 64;
/**
 * Word-like segments of a text. V8 copies the whole input for every segment, so that a plain loop is quadratic: the text
 * is read through a window that moves from boundary to boundary.
 */
function wordSegments(text) {
    const found = [];
    let from = 0;
    let size = WINDOW;
    while (from < text.length) {
        const start = from;
        const settled = start + size >= text.length ? text.length : start + size - CONTEXT;
        for (const { index, segment, isWordLike } of SEGMENTER.segment(text.slice(start, start + size))) {
            const end = start + index + segment.length;
            if (end > settled)
                break;
            if (isWordLike)
                found.push({ start: start + index, end });
            from = end;
            // A window that grew for one long segment is too dear for the short ones after it.
            if (size > WINDOW)
                break;
        }
        size = from === start ? size * 2 : WINDOW;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/text/words.js

/** Soft hyphen, joiners, byte order mark, bidirectional marks and variation selectors are part of no word. */
const DELETED = /[\u00ad\u2060\ufeff\p{Bidi_Control}\p{Variation_Selector}]|\u200c|\u200d/u;
/** White space, zero-width space, figure dash to horizontal bar, two or more hyphens. */
const SEPARATORS = /(?:[\p{White_Space}\u200b\u2012-\u2015]|--+)+/gu;
/** Letters that Unicode gives to no script of their own, though only Han and Kana texts use them. */
const SHARED_LETTERS = '\\u3006\\u3031-\\u3035\\u303c\\u30fc\\uff70\\uff9e\\uff9f';
const BLANKLESS = `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}${SHARED_LETTERS}]`;
/** A run of scripts written without blanks, with the marks on it, or a run of anything else. */
const RUNS = new RegExp(`(${BLANKLESS}(?:${BLANKLESS}|\\p{M})*)|(?:(?!${BLANKLESS}).)+`, 'gsu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Signs that are read aloud where they stand alone. */
const SPOKEN_SIGNS = new Set(['&', '+']);
/**
 * Counts words as a word processor does: compounds with hyphens, slashes or dots are one word; dashes separate; a lone
 * `&` or `+` counts. Scripts without blanks are segmented by the dictionaries of ICU, so that their count can differ
 * between versions of Node.
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
/** Ranges of the words in a text without separators. */
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
 * A character and all that may compose with it under NFC: marks, Hangul vowels and finals, and the vowel signs of Kirat
 * Rai, which are letters. Normalising these pieces one by one equals normalising the whole. Real text has at most 30
 * marks in a row (UAX #15 section 13); more would make the sorting of marks quadratic.
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
            // Inside a piece that NFC leaves alone each character has its own place; otherwise they share that of the piece.
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

// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(4337);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/description.js


/** What the programme asks for, read as a target and a ceiling: listed texts cluster at exactly 15 words. */
const MOST_WORDS = 15;
/** The words of a product's description; null if it has none that can be read. */
const descriptionOf = (0,artifact/* artifact */.d)((subject) => {
    const { description } = subject.data;
    return description === undefined ? null : countWords(description);
});
function descriptionMeasurement(subject) {
    const count = descriptionOf(subject);
    return count && { words: count.words.length, counted: count.words.map((word) => word.text) };
}
/** Why the words of a product cannot be judged; undefined: they can. */
function noDescription(subject) {
    return descriptionOf(subject) ? undefined : 'no description to judge';
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/scalar-edit.js
var scalar_edit = __webpack_require__(8196);
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
/** A description with more in it than words. */
const descriptionNotPlainText = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'description-not-plain-text',
        title: 'The description is plain text',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.3'],
        since: '1.0.0',
        docs: {
            what: [
                '* **Error**: tags or entities; invisible or bidirectional characters; a placeholder such as `Lorem ipsum`, `TBD`',
                '  or `{CompanyName}`; unless the listing says `sample: true`, the fictional names Contoso and Fabrikam or a domain',
                '  reserved for examples.',
                '* **Warning**: Markdown; a web or mail address; an emoji; white space before or after the text.',
                '* **Notice**: a line break that a literal block keeps; letters of a script other than Latin.',
                '  Japanese text is plain text too.',
            ].join('\n'),
            why: [
                'The partner programme asks for a product description of 15 words. The listing shows it as plain text in one',
                'paragraph: marks are shown as they are, addresses are no links.',
            ].join('\n'),
            fix: 'Say it in words. For a line break, write the text on one line or after `>-`. The suggestion takes out what can be taken out.',
            examples: [
                {
                    bad: '    description: Adds **network context** to every Microsoft Defender for Endpoint alert &amp; incident for faster triage',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert & incident for faster triage',
                },
                {
                    bad: '    description: |\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
                    good: '    description: >-\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
                    note: 'A literal block keeps the line break, a folded one makes it a blank.',
                },
            ],
        },
    },
    skip: noDescription,
    *check(subject) {
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'description');
        if (!scalar)
            return;
        const options = { sample: (0,manifest/* isSample */.R)(subject.file) };
        const faults = (0,plain_text/* plainTextFaults */.XD)(scalar.value, options);
        const fix = faults.some((fault) => (0,plain_text/* isRemovableFromText */.rJ)(fault.kind)) ? plainFix(scalar, options) : undefined;
        for (const fault of faults) {
            const location = (0,scalar_edit/* placeIn */.V)(scalar, fault);
            yield {
                severity: SEVERITIES[fault.kind],
                message: messageOf(fault, location.start.column),
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
    const edits = [(0,scalar_edit/* rewriting */.k)(scalar, plain)];
    return plain === (0,span/* trimmed */.dE)(scalar.value)
        ? { title: 'remove the white space around it', applicability: 'safe', edits }
        : { title: 'write it as plain text', applicability: 'suggest', edits };
}
function messageOf(fault, column) {
    if (fault.kind === 'outer-blanks')
        return 'Description begins or ends with white space; remove it.';
    if (fault.kind === 'fictional')
        return `Description has ${(0,quote/* quote */.hD)(fault.text)} at column ${column}, a fictional name. Name what is yours, or set 'sample: true' for a sample listing.`;
    return `Description holds ${described(fault)} at column ${column}; the listing shows plain text.`;
}
function described(fault) {
    const shown = (0,quote/* quote */.hD)(fault.text);
    switch (fault.kind) {
        case 'outer-blanks':
            return 'white space around it';
        case 'fictional':
            return `the fictional name ${shown}`;
        case 'placeholder':
            return `the placeholder ${shown}`;
        case 'tag':
            return `markup (${shown})`;
        case 'invisible':
            return `the invisible character ${(0,quote/* codePoint */.yb)(fault.text)}`;
        case 'markdown':
            return `Markdown (${shown})`;
        case 'address':
            return `an address (${shown})`;
        case 'emoji':
            return `an emoji (${shown})`;
        case 'line-break':
            return 'a line break';
        case 'script':
            return `letters of another script (${shown})`;
    }
}

;// CONCATENATED MODULE: ./.build/src/rules/description-too-long.js



/** More words than the listing asks for. */
const descriptionTooLong = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'description-too-long',
        title: 'The description has at most 15 words',
        severities: ['error', 'notice'],
        requirements: ['R4.3'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the description has more than 15 words; it points at the sixteenth.',
                '',
                'Words are counted as a word processor does. `end-to-end`, `24/7` and `v2.1.0` are one word each. White space,',
                'en and em dashes and double hyphens separate words; a piece counts if it holds a letter or a digit, or is a lone',
                '`&` or `+`. Chinese, Japanese, Thai, Lao, Khmer and Burmese are segmented by dictionary.',
                '',
                'A **notice** if these rules find at most 15, but a plain split at white space, or the word boundaries of Unicode',
                '(UAX #29, which splits compounds), finds more: a person who counts by hand may come to another number.',
            ].join('\n'),
            why: [
                'The partner programme asks for a product description of 15 words. It says neither *exactly* nor *at most*; the',
                'most frequent length of listed descriptions is exactly 15, so that 15 is read as a target and a ceiling.',
            ].join('\n'),
            fix: 'Cut from the underlined word on, or say the same in fewer words. The report lists the words as they were counted.',
            examples: [
                {
                    bad: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms and calmer nights',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms',
                    note: 'Eighteen words; the second text has exactly fifteen.',
                },
            ],
        },
    },
    skip: noDescription,
    *check(subject) {
        const count = descriptionOf(subject);
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'description');
        if (!count || !scalar)
            return;
        const over = count.words[MOST_WORDS];
        if (over) {
            yield {
                severity: 'error',
                message: `Description has ${count.words.length} words; the listing asks for ${MOST_WORDS}. Cut from ${(0,quote/* quote */.hD)(over.text)} on.`,
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
        ...(blankSeparated > MOST_WORDS ? [`${blankSeparated} split at white space`] : []),
        ...(uax29 > MOST_WORDS ? [`${uax29} with compounds split (UAX #29)`] : []),
    ];
}
function ambiguous(subject, count) {
    const others = otherCounts(count).join(' and ');
    return {
        severity: 'notice',
        message: `Description has ${count.words.length} words, which is fine; others may count ${others}. To be safe, use fewer compounds and signs.`,
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
        title: 'The description has at least 10 words',
        severities: ['error', 'warning'],
        requirements: ['R4.3'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the description has no word at all; a **warning** if it has 1 to 9.',
                'Words are counted as `description-too-long` describes.',
            ].join('\n'),
            why: [
                'The partner programme asks for a product description of 15 words. Of nearly a hundred listed descriptions one',
                'has fewer than 10: in fewer words a customer hardly learns what the integration does.',
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
    skip: noDescription,
    *check(subject) {
        const words = descriptionOf(subject)?.words.length ?? MOST_WORDS;
        if (words >= FEWEST_WORDS)
            return;
        const location = subject.locate(['description'], 'value');
        if (words === 0) {
            const message = `Description has no word; say what the product adds, in up to ${MOST_WORDS} words.`;
            yield { severity: 'error', message, location };
        }
        else {
            const counted = words === 1 ? '1 word' : `${words} words`;
            const message = `Description has ${counted}; up to ${MOST_WORDS - words} more fit. Say what the product adds.`;
            yield { severity: 'warning', message, location };
        }
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/entra-application-unnamed.js

/** A multi-tenant application whose name is not given. */
const entraApplicationUnnamed = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'entra-application-unnamed',
        title: 'A multi-tenant Entra application has a name',
        severities: ['error'],
        requirements: ['R5'],
        since: '1.0.0',
        docs: {
            what: 'An **error** if `entraApplication` says `multiTenant: true` and has no `name`.',
            why: [
                'The partner programme asks for the application name if the integration uses the multi-tenant approach of',
                'Microsoft Entra ID: customers meet that name when they consent, and Microsoft must know it.',
            ].join('\n'),
            fix: 'Add `name`, as it stands in the app registration. If each customer registers an application of their own, say `multiTenant: false`.',
            examples: [
                {
                    bad: '    entraApplication:\n      multiTenant: true',
                    good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
                },
            ],
        },
    },
    skip: (subject) => (subject.data.entraApplication === undefined ? 'no Entra application is stated' : undefined),
    *check(subject) {
        const named = subject.scalar(['entraApplication', 'name']) !== undefined;
        if (subject.data.entraApplication?.multiTenant !== true || named)
            return;
        yield {
            severity: 'error',
            message: "Multi-tenant applications need the application name: add 'name' as in the app registration. Say 'multiTenant: false' if it does not apply.",
            location: subject.locate(['entraApplication', 'multiTenant'], 'value'),
        };
    },
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(1720);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(702);
// EXTERNAL MODULE: ./.build/src/text/names.js + 1 modules
var names = __webpack_require__(1623);
;// CONCATENATED MODULE: ./.build/src/link/doubt.js
function doubt(severity, { start, end }, problem, cleaned = null) {
    return { severity, start, end, problem, cleaned };
}

;// CONCATENATED MODULE: ./.build/src/link/doubtful-hosts.js
/** Services that hide where a link leads. `aka.ms` and `go.microsoft.com/fwlink` are not among them: listings use them. */
const SHORTENERS = new Set([
    'adf.ly',
    'bit.ly',
    'bitly.com',
    'bl.ink',
    'buff.ly',
    'cutt.ly',
    'dlvr.it',
    'dub.sh',
    'fb.me',
    'goo.gl',
    'hubs.la',
    'hubs.ly',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'qr.ae',
    'rb.gy',
    'rebrand.ly',
    's.id',
    'shorturl.at',
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
    'trib.al',
    'v.gd',
    'wp.me',
    'youtu.be',
]);
/** Tunnels to a developer's machine and work places in the cloud: everything below these names is gone one day. */
const TUNNELS = new Set([
    'app.github.dev',
    'cloudworkstations.dev',
    'csb.app',
    'devtunnels.ms',
    'githubpreview.dev',
    'gitpod.io',
    'lhr.life',
    'loca.lt',
    'localhost.run',
    'localtunnel.me',
    'ngrok-free.app',
    'ngrok-free.dev',
    'ngrok.app',
    'ngrok.dev',
    'ngrok.io',
    'pinggy.link',
    'preview.app.github.dev',
    'replit.dev',
    'requestbin.com',
    'serveo.net',
    'stackblitz.io',
    'trycloudflare.com',
    'webcontainer.io',
    'webhook.site',
]);
/** How hosting services name the preview of a branch or pull request, as a whole host. */
const PREVIEWS = [
    /^[^.]+--[^.]+\.netlify\.app$/,
    /^[^.]+-git-[^.]+\.vercel\.app$/,
    /^[^.]+-[a-z\d]{9}-[^.]+\.vercel\.app$/,
    /^[^.]+\.[^.]+\.pages\.dev$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.herokuapp\.com$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.onrender\.com$/,
    /^[^.]+-\d+\.[a-z\d]+\.\d+\.azurestaticapps\.net$/,
    /^[^.]+--pr\d+-[^.]+\.web\.app$/,
    /^pr-\d+\.[^.]+\.amplifyapp\.com$/,
];
/** Names that lead to whatever address is written in them, or that a home router moves about. */
const DYNAMIC_DNS = new Set([
    'ddns.net',
    'duckdns.org',
    'dyndns.org',
    'dynu.net',
    'dynv6.net',
    'freeddns.org',
    'hopto.org',
    'localtest.me',
    'lvh.me',
    'mooo.com',
    'myddns.me',
    'nip.io',
    'no-ip.org',
    'sslip.io',
    'sytes.net',
    'traefik.me',
    'vcap.me',
    'xip.io',
    'zapto.org',
]);
/** Places that show nothing, or nothing useful, to somebody who is not signed in. */
const SIGN_IN = new Set([
    'accounts.google.com',
    'admin.microsoft.com',
    'console.aws.amazon.com',
    'console.cloud.google.com',
    'docs.google.com',
    'drive.google.com',
    'entra.microsoft.com',
    'login.live.com',
    'login.microsoftonline.com',
    'onedrive.live.com',
    'outlook.office.com',
    'portal.azure.com',
    'security.microsoft.com',
    'sharepoint.com',
    'slack.com',
    'teams.microsoft.com',
]);
/** Links by which somebody shares a file, and which end with an account or a click. Host and start of path. */
const SHARED_FILES = [
    ['1drv.ms', '/'],
    ['box.com', '/s/'],
    ['db.tt', '/'],
    ['dl.dropboxusercontent.com', '/'],
    ['dropbox.com', '/l/'],
    ['dropbox.com', '/s/'],
    ['dropbox.com', '/scl/'],
    ['dropbox.com', '/sh/'],
    ['icloud.com', '/iclouddrive/'],
    ['mega.nz', '/file/'],
    ['mega.nz', '/folder/'],
    ['we.tl', '/'],
    ['wetransfer.com', '/downloads/'],
];
/** Hosts of source code. */
const REPOSITORIES = new Set([
    'bitbucket.org',
    'codeberg.org',
    'dev.azure.com',
    'gist.github.com',
    'github.com',
    'gitlab.com',
    'raw.githubusercontent.com',
    'sourceforge.net',
]);
/** Where Microsoft's own pages are. */
const MICROSOFT = new Set([
    'azure.com',
    'azure.microsoft.com',
    'bing.com',
    'live.com',
    'microsoft.com',
    'microsoft365.com',
    'microsoftonline.com',
    'msn.com',
    'office.com',
    'windows.com',
]);
/** A place of sale or a redirector that listings use: no page of the partner's own, and fine. Host and start of path. */
const ACCEPTED_ELSEWHERE = [
    ['aka.ms', '/'],
    ['go.microsoft.com', '/fwlink'],
    ['appsource.microsoft.com', '/'],
    ['azuremarketplace.microsoft.com', '/'],
    ['marketplace.microsoft.com', '/'],
    ['aws.amazon.com', '/marketplace'],
    ['console.cloud.google.com', '/marketplace'],
    ['cloud.google.com', '/marketplace'],
];
/** The name in a set that a host is or lies below; null: none. */
function nameAbove(host, names) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        if (names.has(name))
            return name;
        if (!name.includes('.'))
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/link/doubtful-words.js
/** Parameters that measure a visit and change nothing on the page; `*` at the end stands for any ending. */
const TRACKING = [
    '_branch_match_id',
    '_ga',
    '_gl',
    '_hsenc',
    '_hsmi',
    'cvid',
    'dclid',
    'epik',
    'fbclid',
    'gad_source',
    'gbraid',
    'gclid',
    'gclsrc',
    'hsctatracking',
    'igshid',
    'itm_*',
    'li_fat_id',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'msclkid',
    'mtm_*',
    'ocid',
    'oly_anon_id',
    'pk_*',
    'rb_clickid',
    's_cid',
    'trk',
    'ttclid',
    'twclid',
    'utm_*',
    'vero_id',
    'wbraid',
    'wickedid',
    'wt.mc_id',
    'yclid',
];
/** Parameters whose value opens a door or proves one was opened. */
const SECRET = new Set([
    'access_token',
    'api-key',
    'api_key',
    'apikey',
    'auth_token',
    'client_secret',
    'id_token',
    'jwt',
    'passwd',
    'password',
    'pwd',
    'refresh_token',
    'secret',
    'session_id',
    'sessionid',
    'sig',
    'signature',
    'subscription-key',
    'token',
    'x-amz-credential',
    'x-amz-security-token',
    'x-amz-signature',
    'x-goog-credential',
    'x-goog-signature',
]);
/** Names that hold a secret only if the value looks like one. */
const MAYBE_SECRET = new Set(['auth', 'code', 'key', 'sas', 'sid']);
function isTracking(name) {
    return TRACKING.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}
/** A signed token, or 24 characters and more that are no words. */
function isSecret(name, value) {
    if (/^eyJ[\w-]{8,}\.[\w-]+/.test(value))
        return true;
    if (SECRET.has(name))
        return value !== '';
    return MAYBE_SECRET.has(name) && /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[\w+/=%.-]{24,}$/.test(value);
}
/** Segments of a path that lead to a sign-in. */
const SIGN_IN_SEGMENT = /^(?:account|user|users)?[-_]?(?:log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|sso|authorize|oauth2?)(?:\.\w{2,5})?$/i;
/** Labels of a host that lead to a sign-in. */
const SIGN_IN_LABEL = /^(?:accounts?|auth|idp|login|logon|signin|sign-in|sso)$/;
/** Words of a host below the site's own name that speak of a system not meant for customers. */
const STAGING_WORD = /^(?:dev|develop|int|integ|nightly|nonprod|preprod|preproduction|preview|qa|sandbox|stage|staging|stg|test|testing|uat)\d{0,2}$/;
/** Files that a browser saves instead of showing. */
const DOWNLOAD = /\.(?:7z|apk|appx|bin|bz2|csv|deb|dmg|docx?|exe|gz|img|iso|jar|mp4|msi|msix|nupkg|ova|ovf|pkg|pptx?|rar|rpm|tar|tgz|vhdx?|vsix|whl|xlsx?|xz|zip)$/i;
/** Segments of a path that are the start page under another name. */
const HOME_SEGMENT = /^(?:index|default|home|main|start|welcome)(?:\.(?:aspx?|cfm|html?|jsp|php))?$/i;
/** Languages and countries that sites have in their paths. */
const LOCALES = new Set(('ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms mt nb nl no pl pt ro ru ' +
    'sk sl sq sr sv ta th tr uk ur vi zh us gb au nz ie in za sg jp kr cn tw hk br mx at ch be dk se cz gr global intl').split(' '));
/** Whether a segment only says in which language or country the reader is. */
function isLocale(segment) {
    const [language = '', region = ''] = segment.toLowerCase().split(/[-_]/);
    return LOCALES.has(language) && /^(?:[a-z]{2}|[a-z]{4}|419)?$/.test(region);
}
/** Words of a host that name the integration, so that its start page is about it. */
const INTEGRATION_WORD = /^(?:connect|connectors?|defender|integrations?|mde|microsoft|partners?)$/;

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/src/link/look-alike-letters.js

/** Small Cyrillic and Greek letters that a reader takes for Latin ones in most typefaces. */
const LOOK_ALIKE = {
    Cyrillic: '\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf\u043e\u0440\u051b\u0455\u051d\u0445\u0443\u044c\u04bd\u043f\u0433\u0475\u0461',
    Greek: '\u03b1\u03b3\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c9\u03c7',
};
/** A label of a host that is written in look-alike letters only, under a top level in another script. */
function lookAlikeLabel(host) {
    const labels = (0,external_node_url_.domainToUnicode)(host).split('.');
    const top = labels.pop() ?? '';
    for (const label of labels) {
        const letters = [...label].filter((character) => /\p{L}/u.test(character));
        for (const [script, alike] of Object.entries(LOOK_ALIKE)) {
            const inScript = new RegExp(`^\\p{Script=${script}}+$`, 'u');
            if (letters.length > 0 && letters.every((letter) => alike.includes(letter)) && !inScript.test(top))
                return { label, script };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/link/parts.js
const PARTS = /^(https:\/\/)([^/?#:]*)(:\d*)?([^?#]*)(\?[^#]*)?(#.*)?$/i;
/** @param address one that `judgeAddress` finds no fault with */
function partsOf(address) {
    const [, scheme = '', host = '', port = '', path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
    let at = scheme.length;
    const next = (text) => {
        const start = at;
        at += text.length;
        return { start, end: at };
    };
    const optional = (text) => (text === '' ? null : next(text));
    const hostRange = next(host);
    const portRange = optional(port);
    const pathRange = next(path);
    const queryRange = optional(query);
    const fragmentRange = optional(fragment);
    return {
        address,
        host: new URL(address).hostname,
        hostRange,
        port: portRange,
        path: pathRange,
        segments: pieces(path, pathRange.start, '/').filter(({ text }) => text !== ''),
        query: queryRange,
        parameters: queryRange ? parametersOf(query.slice(1), queryRange.start + 1) : [],
        fragment: fragmentRange,
        fragmentParameters: fragmentRange ? parametersOf(fragment.slice(1), fragmentRange.start + 1) : [],
    };
}
function parametersOf(text, from) {
    return pieces(text, from, '&').flatMap(({ text: pair, start, end }) => {
        if (pair === '')
            return [];
        const equals = pair.indexOf('=');
        const name = equals < 0 ? pair : pair.slice(0, equals);
        return [{ start, end, name: decoded(name).toLowerCase(), value: equals < 0 ? '' : pair.slice(equals + 1) }];
    });
}
function pieces(text, from, separator) {
    let start = from;
    return text.split(separator).map((piece) => {
        const range = { start, end: start + piece.length, text: piece };
        start = range.end + separator.length;
        return range;
    });
}
/** Percent-encoded octets as their characters; as written where they are no UTF-8. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/src/link/repository.js


/** Kinds of page that show a file at a branch, tag or commit. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw']);
/** Kinds of page that show a folder, the root among them. */
const FOLDER_PAGES = new Set(['tree', 'src']);
/** Branches under whose name nobody keeps others: what follows is a path. */
const PLAIN_BRANCHES = new Set(['main', 'master', 'trunk', 'HEAD']);
/**
 * What a link into this very repository shows: paths of which one should be there, because a branch name may have
 * slashes; `''` is the root. Null: it leads elsewhere, or to a page that is no file.
 *
 * @param repository its web address, for example `https://github.com/contoso/cognito`
 */
function pathsShown({ host, segments }, repository) {
    if (!(0,url/* isUrl */.g)(repository))
        return null;
    const own = new URL(repository);
    const ownPath = own.pathname.replace(/\.git\/?$|\/$/, '').toLowerCase();
    const texts = segments.map(({ text }) => decoded(text));
    const depth = ownPath.split('/').length - 1;
    if (`/${texts
        .slice(0, depth)
        .join('/')
        .replace(/\.git$/, '')}`.toLowerCase() !== ownPath)
        return null;
    const rest = texts.slice(depth);
    if (host === 'raw.githubusercontent.com' && own.hostname === 'github.com')
        return files(rest);
    if (host !== own.hostname)
        return null;
    const [kind, ...page] = rest[0] === '-' ? rest.slice(1) : rest;
    if (kind === undefined)
        return [''];
    if (FILE_PAGES.has(kind))
        return files(page);
    return FOLDER_PAGES.has(kind) && page.length > 0 ? suffixes(page) : null;
}
/** A page of a file needs a path. */
function files(page) {
    const paths = suffixes(page).filter((path) => path !== '');
    return paths.length > 0 ? paths : null;
}
/** What is left after a branch name of one segment, of two, and so on. */
function suffixes(segments) {
    if (PLAIN_BRANCHES.has(segments[0] ?? ''))
        return [segments.slice(1).join('/')];
    return segments.map((_, index) => segments.slice(index + 1).join('/'));
}

;// CONCATENATED MODULE: ./.build/src/link/site.js

/** Second levels under which countries register names. */
const SHARED_SECOND_LEVELS = new Set([
    'ac',
    'co',
    'com',
    'edu',
    'go',
    'gob',
    'gov',
    'gv',
    'ltd',
    'me',
    'ne',
    'net',
    'nom',
    'or',
    'org',
    'plc',
]);
/** Shorter names are found in too many hosts by accident. */
const SHORTEST_NAME = 4;
/** The name that was registered, as far as it can be told without the list of public suffixes: `contoso.co.uk`. */
function siteOf(host) {
    const labels = host.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    return labels.slice(top.length === 2 && SHARED_SECOND_LEVELS.has(second) ? -3 : -2).join('.');
}
/** Whether a label of the host carries the company's name, as sites of its own and hosted ones do. */
function carriesName(host, company) {
    const labels = host.split('.').map(names/* normalisePart */.Iv);
    return [...(0,names/* acceptedParts */.IM)(company)].some((form) => labels.some((label) => label === form || (form.length >= SHORTEST_NAME && label.includes(form))));
}

;// CONCATENATED MODULE: ./.build/src/link/host-doubts.js









/** The first doubt about where a link leads; its page is judged only if there is none but a notice. */
function placeDoubt(parts, partner) {
    const { host, hostRange } = parts;
    const warning = (problem) => doubt('warning', hostRange, problem);
    if (nameAbove(host, SHORTENERS))
        return warning(`goes through the shortener ${(0,quote/* quote */.hD)(host)}, which hides where it leads`);
    if (isSharedFile(parts))
        return warning(`leads to ${(0,quote/* quote */.hD)(host)}, a shared file that goes when its owner stops sharing it`);
    if (nameAbove(host, TUNNELS))
        return warning(`leads to ${(0,quote/* quote */.hD)(host)}, a tunnel or work place that will vanish`);
    if (PREVIEWS.some((form) => form.test(host)))
        return warning(`leads to ${(0,quote/* quote */.hD)(host)}, a preview that will vanish`);
    if (nameAbove(host, DYNAMIC_DNS))
        return warning(`leads to ${(0,quote/* quote */.hD)(host)}, a dynamic name that maps to some address`);
    const isSignIn = host
        .split('.')
        .slice(0, -2)
        .some((label) => SIGN_IN_LABEL.test(label));
    if (isSignIn || isClosed(parts))
        return warning(`leads to ${(0,quote/* quote */.hD)(host)}, which asks for a sign-in`);
    if (nameAbove(host, REPOSITORIES))
        return repositoryDoubt(parts, partner);
    return ownerDoubt(parts, partner);
}
function isSharedFile({ host, address, path }) {
    const text = address.slice(path.start, path.end) || '/';
    return SHARED_FILES.some(([name, start]) => (host === name || host.endsWith(`.${name}`)) && text.startsWith(start));
}
/** Marketplaces lie on hosts that are closed otherwise. */
function isClosed(parts) {
    return nameAbove(parts.host, SIGN_IN) !== null && !isAcceptedElsewhere(parts);
}
function repositoryDoubt(parts, { repository, has }) {
    const paths = repository === undefined ? null : pathsShown(parts, repository);
    if (paths && !paths.some(has)) {
        const shown = (0,quote/* quote */.hD)(paths[0] ?? '');
        return doubt('warning', parts.path, `leads into this repository, where no ${shown} is to be found`);
    }
    return doubt('notice', parts.hostRange, 'leads to a page of a source repository');
}
/** Judged against the partner's site if that is stated; otherwise only Microsoft's own pages are surely another's. */
function ownerDoubt(parts, { company, website }) {
    const { host, hostRange } = parts;
    if (isAcceptedElsewhere(parts) || (company !== undefined && carriesName(host, company)))
        return null;
    const site = website !== undefined && (0,url/* isUrl */.g)(website) ? siteOf(new URL(website).hostname) : null;
    if (site !== null) {
        if (siteOf(host) === site)
            return null;
        return doubt('warning', hostRange, `leads to ${(0,quote/* quote */.hD)(host)}, not to the partner's own site ${(0,quote/* quote */.hD)(site)}`);
    }
    if (!nameAbove(host, MICROSOFT) || (company !== undefined && (0,names/* acceptsPart */.XM)(company, 'Microsoft')))
        return null;
    return doubt('warning', hostRange, `leads to ${(0,quote/* quote */.hD)(host)}, a page of Microsoft's and not the partner's own`);
}
/** Whether it is a redirector that listings use, or a marketplace. */
function isAcceptedElsewhere({ host, address, path }) {
    const text = address.slice(path.start, path.end) || '/';
    return ACCEPTED_ELSEWHERE.some(([name, start]) => host === name && text.toLowerCase().startsWith(start));
}
/** Letters of other scripts. */
function scriptDoubts({ host, hostRange }) {
    const alike = lookAlikeLabel(host);
    if (alike)
        return [
            doubt('warning', hostRange, `has ${(0,quote/* quote */.hD)(alike.label)} in its host, ${alike.script} letters that look Latin`),
        ];
    if (/(?:^|\.)xn--/.test(host))
        return [doubt('notice', hostRange, `has an internationalised host, which programs show as ${(0,quote/* quote */.hD)(host)}`)];
    return [];
}
/** Words below the site's own name that speak of a system for tests. */
function stagingDoubts({ host, hostRange, address }) {
    const own = siteOf(host).split('.').length;
    let { start } = hostRange;
    for (const label of address.slice(hostRange.start, hostRange.end).split('.').slice(0, -own)) {
        const range = { start, end: start + label.length };
        if (label
            .toLowerCase()
            .split('-')
            .some((word) => STAGING_WORD.test(word)))
            return [doubt('notice', range, `leads to ${(0,quote/* quote */.hD)(host)}, which looks like a system for tests`)];
        start = range.end + 1;
    }
    return [];
}
function portDoubts({ port, address }) {
    if (!port)
        return [];
    const number = address.slice(port.start + 1, port.end);
    if (number === '' || Number(number) === 443)
        return [];
    return [doubt('warning', port, `names the port ${number}, which many networks block; pages are served at 443`)];
}

;// CONCATENATED MODULE: ./.build/src/link/page-doubts.js




/** Longer addresses are cut by old fields and forms. In UTF-16 units. */
const LONGEST_ADDRESS = 255;
/** Doubts about the page itself, as its path tells. */
function pageDoubts(parts) {
    const { segments, address } = parts;
    const last = segments.at(-1);
    if (isStartPage(parts)) {
        const whole = { start: 0, end: address.length };
        return [doubt('warning', whole, 'leads to the start page of the site, not to the page about the integration')];
    }
    if (last && /\.pdf$/i.test(last.text))
        return [doubt('notice', last, 'leads to a PDF, which nobody completes an integration in')];
    if (last && DOWNLOAD.test(last.text))
        return [doubt('warning', last, 'starts a download instead of showing a page')];
    const signIn = segments.find(({ text }) => SIGN_IN_SEGMENT.test(text));
    return signIn ? [doubt('warning', signIn, 'leads to a sign-in')] : [];
}
/** An empty path, or a locale and a start document and nothing that chooses another page. */
function isStartPage({ segments, parameters, fragment, host }) {
    const chooses = parameters.some(({ name }) => !isTracking(name)) || (fragment !== null && fragment.end - fragment.start > 1);
    if (chooses || namesIntegration(host))
        return false;
    return segments.every(({ text }) => isLocale(text) || HOME_SEGMENT.test(text));
}
/** A sub-domain that names the integration is a place of its own. */
function namesIntegration(host) {
    const labels = host.split('.').slice(0, -siteOf(host).split('.').length);
    return labels.some((label) => label.split('-').some((word) => INTEGRATION_WORD.test(word)));
}
/** Parameters that only measure visits; one doubt, for one edit takes them all away. */
function trackingDoubts({ address, query, parameters }) {
    const tracking = parameters.filter(({ name }) => isTracking(name));
    const [first] = tracking;
    if (!first || !query)
        return [];
    const rest = parameters.filter(({ name }) => !isTracking(name));
    const text = rest.map(({ start, end }) => address.slice(start, end)).join('&');
    const cleaned = address.slice(0, query.start) + (text === '' ? '' : `?${text}`) + address.slice(query.end);
    const names = tracking.map(({ name }) => name).join(', ');
    return [
        doubt('warning', { start: first.start, end: endOfRun(parameters, first) }, `measures visits with ${(0,quote/* quote */.hD)(names)}`, cleaned),
    ];
}
function endOfRun(parameters, first) {
    let { end } = first;
    for (const parameter of parameters.slice(parameters.indexOf(first) + 1)) {
        if (!isTracking(parameter.name))
            break;
        ({ end } = parameter);
    }
    return end;
}
/** Whoever reads the listing has what is written in its links. The value itself is never shown. */
function secretDoubts({ parameters, fragmentParameters }) {
    return [...parameters, ...fragmentParameters]
        .filter(({ name, value }) => isSecret(name, value))
        .map((parameter) => doubt('warning', parameter, `carries a secret or signature in ${(0,quote/* quote */.hD)(parameter.name)}`));
}
function lengthDoubts({ address }) {
    if (address.length <= LONGEST_ADDRESS)
        return [];
    const range = { start: LONGEST_ADDRESS, end: address.length };
    return [
        doubt('warning', range, `has ${address.length} characters; more than ${LONGEST_ADDRESS} are cut by some forms`),
    ];
}

;// CONCATENATED MODULE: ./.build/src/link/doubts.js



/** Every doubt about an address that `judgeAddress` finds no fault with, in the order of their places. */
function doubtsAbout(address, partner) {
    const parts = partsOf(address);
    const place = placeDoubt(parts, partner);
    const doubts = [
        ...(place ? [place] : []),
        ...scriptDoubts(parts),
        ...portDoubts(parts),
        ...(place?.severity === 'warning' ? [] : [...stagingDoubts(parts), ...pageDoubts(parts)]),
        ...trackingDoubts(parts),
        ...secretDoubts(parts),
        ...lengthDoubts(parts),
    ];
    return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}

// EXTERNAL MODULE: ./.build/src/link/address.js + 3 modules
var link_address = __webpack_require__(5805);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/src/link/page-text.js

/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template']);
/** Elements that do not end a word. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '));
const ENTITIES = new Map([
    ['amp', '&'],
    ['apos', "'"],
    ['copy', '\u00a9'],
    ['gt', '>'],
    ['lt', '<'],
    ['nbsp', '\u00A0'],
    ['quot', '"'],
    ['reg', '\u00ae'],
    ['trade', '\u2122'],
]);
/**
 * Reads HTML without building a tree: tags are taken out, the text stays. Time grows with the length, whatever the text.
 */
function readHtml(html) {
    const lower = lowered(html);
    const words = [];
    let title = '';
    let isHidden = false;
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        words.push(html.slice(at, open < 0 ? html.length : open));
        if (open < 0)
            break;
        const tag = tagAt(html, lower, open);
        at = tag.end;
        // A sign that opens nothing is text.
        if (at === open + 1)
            words.push('<');
        if (tag.name === 'title' || UNSEEN.has(tag.name)) {
            const close = tag.isClosing ? at : closeOf(lower, tag.name, at);
            if (tag.name === 'title' && title === '')
                title = folded(html.slice(at, close));
            at = close;
        }
        if (tag.name === 'meta')
            isHidden ||= hides(html.slice(open, tag.end));
        if (tag.name !== '' && !INLINE.has(tag.name))
            words.push(' ');
    }
    return { title, text: folded(words.join('')), isHidden };
}
function tagAt(html, lower, open) {
    if (lower.startsWith('<!--', open))
        return { name: '', isClosing: false, end: endAfter(html, '-->', open + 4) };
    const [all, slash, name = ''] = /^<(\/?)([a-z][a-z\d:-]{0,30})/.exec(lower.slice(open, open + 34)) ?? [];
    if (all === undefined) {
        const isMarkup = html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/';
        return { name: '', isClosing: false, end: isMarkup ? endAfter(html, '>', open) : open + 1 };
    }
    return { name, isClosing: slash === '/', end: tagEnd(html, open + all.length) };
}
/** After the `>` that no quoted attribute value holds. */
function tagEnd(html, from) {
    for (let at = from; at < html.length; at++) {
        const character = html[at];
        if (character === '>')
            return at + 1;
        if ((character === '"' || character === "'") && html[at - 1] === '=') {
            const close = html.indexOf(character, at + 1);
            if (close < 0)
                return html.length;
            at = close;
        }
    }
    return html.length;
}
function closeOf(lower, name, from) {
    const close = lower.indexOf(`</${name}`, from);
    return close < 0 ? lower.length : close;
}
function endAfter(html, mark, from) {
    const at = html.indexOf(mark, from);
    return at < 0 ? html.length : at + mark.length;
}
function hides(meta) {
    return /\bname\s*=\s*["']?(?:robots|googlebot|bingbot)\b/i.test(meta) && saysNoIndex(meta);
}
/** A value of `robots`, as an attribute or a header. */
function saysNoIndex(text) {
    return /\b(?:noindex|none)\b/i.test(text);
}
/** Letters of ASCII only: other letters can change their length. */
function lowered(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function folded(text) {
    return text
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));?/gi, (all, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return ENTITIES.get(name.toLowerCase()) ?? all;
        const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
const CHARSET = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;
/** Bytes as text, in the encoding that the header or the page itself names; else UTF-8. */
function decodePage(bytes, contentType) {
    const start = new external_node_util_.TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const named = [CHARSET.exec(contentType)?.[1], CHARSET.exec(start)?.[1]];
    return decoderFor(named.filter((name) => name !== undefined)).decode(bytes);
}
function decoderFor([name, ...others]) {
    if (name === undefined)
        return new external_node_util_.TextDecoder();
    try {
        return new external_node_util_.TextDecoder(name);
    }
    catch {
        return decoderFor(others);
    }
}

;// CONCATENATED MODULE: ./.build/src/link/page-content.js

/** Pages with less text are likely built by a script, which is not run. Blanks do not count. */
const FEWEST_CHARACTERS = 400;
/** What can be read of an answer; null: it is no text, or in an encoding that cannot be read. */
function contentOf({ body, headers, isCut }) {
    const type = headers.get('content-type') ?? 'text/html';
    const isPlain = /^\s*text\/plain\b/i.test(type);
    if (body === null || !(isPlain || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)))
        return null;
    const text = decodePage(body, type);
    const page = isPlain ? { title: '', text, isHidden: false } : readHtml(text);
    const isHidden = page.isHidden || saysNoIndex(headers.get('x-robots-tag') ?? '');
    return { ...page, isHidden, isCut, characters: [...page.text.replace(/\s/g, '')].length };
}
/** Whether the page names the product that it should be about; `MDE` only in capitals and as a word. */
function mentionsDefender({ title, text }) {
    return [title, text].some((one) => /defender\s+for\s+endpoint/i.test(one) || /(?<![\p{L}\d])MDE(?![\p{L}\d])/u.test(one));
}
/** Whether the title says that there is no such page, whatever the status. */
function saysNotFound(title) {
    return /\b(?:not found|does(?: not|n['\u2019]t) exist|no longer (?:available|exists))\b|^\W*(?:error\W*)?(?:404|410)\b/i.test(title);
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/landing-page.js





/** The landing page of a product; null if it has none that can be read. */
const landingPageOf = (0,artifact/* artifact */.d)((subject) => {
    const scalar = (0,rules_subject/* textOf */.b6)(subject, 'landingPage');
    return scalar ? { scalar, fault: (0,link_address/* judgeAddress */.K)(scalar.value, { sample: (0,manifest/* isSample */.R)(subject.file) }) } : null;
});
function landingPageMeasurement(subject) {
    const page = landingPageOf(subject);
    return page && { value: page.scalar.value, host: (0,link_address/* hostOf */.w)(page.scalar.value) };
}
/** The page behind a sound address, opened once; null in an offline run or if there is none. */
const visitedPageOf = (0,artifact/* artifact */.d)(async (subject) => {
    const { pages } = subject.run;
    const page = landingPageOf(subject);
    if (!pages || !page || page.fault)
        return null;
    const visit = await pages.visit(page.scalar.value);
    return { visit, content: visit.outcome === 'good' ? contentOf(visit.answer) : null };
});
/** Why the page is not opened; undefined: it is. */
function notVisited(subject) {
    if (subject.run.pages)
        return noSoundLandingPage(subject);
    return { reason: 'the landing page was not opened (--online)', asked: false };
}
/** Why nothing can be said of the page behind the address; undefined: it can. */
function noSoundLandingPage(subject) {
    return landingPageOf(subject)?.fault
        ? 'the address is not valid; landing-page-invalid says why'
        : noLandingPage(subject);
}
/** Why the address cannot be judged; undefined: it can. */
function noLandingPage(subject) {
    return landingPageOf(subject) ? undefined : 'no landing page to judge';
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-doubtful.js





/** An address that can be opened, but hardly shows what a customer needs. */
const landingPageDoubtful = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-doubtful',
        title: 'The landing page is a lasting page about the integration',
        severities: ['warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        docs: {
            what: [
                'Looks at a valid `landingPage` without opening it.',
                '',
                '* **Warning**: only the start page of a site (a sub-domain such as `defender.contoso.com` is no start page);',
                '  tracking parameters such as `utm_source`; a link shortener (`aka.ms` and `go.microsoft.com/fwlink` are none); a',
                '  shared file; a preview, tunnel or work place that will vanish; a dynamic name; a port other than 443; a place that asks for a',
                '  sign-in; a download; over 255 characters; a secret or signature in a parameter; a label of look-alike letters;',
                "  a host that is not the partner's own. The last is judged against `company.website`; without it only Microsoft's",
                "  own pages are doubted. Marketplaces, and hosts that carry the company's name, are fine.",
                '* **Warning** also: a link into the very repository that is checked, to a file that is not there.',
                '* **Notice**: an internationalised host; a host that looks like a system for tests; a page of a source repository;',
                '  a PDF.',
            ].join('\n'),
            why: [
                'The partner programme asks for a link to a page where the customer completes the integration, or to a post with',
                'enough information to do so. The listing keeps the link for years; whoever follows it has no account and no',
                'context.',
            ].join('\n'),
            fix: [
                'Link the page about the integration itself, by its lasting address. Tracking parameters are taken away by a',
                'suggested fix. Waive the finding if the link is right as it is.',
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
    skip: noSoundLandingPage,
    *check(subject) {
        const page = landingPageOf(subject);
        if (!page)
            return;
        const { scalar } = page;
        for (const { severity, start, end, problem, cleaned } of doubtsAbout(scalar.value, partnerOf(subject)))
            yield {
                severity,
                message: `The link ${problem}; customers should land on the page that completes the integration.`,
                location: scalar.locate(start, end),
                ...(cleaned !== null && {
                    fix: {
                        title: 'take the tracking parameters away',
                        applicability: 'suggest',
                        edits: [(0,scalar_edit/* rewriting */.k)(scalar, cleaned)],
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
        title: 'The landing page is an https address of a public site',
        severities: ['error'],
        requirements: ['R4.4'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** for the first of these faults of `landingPage`; nothing is opened to find it:',
                '',
                '1. **The text**: empty; not absolute; another scheme than `https://`; white space, a back-slash, an invisible',
                '   character; a user name or password; quotes, brackets or Markdown around it; two addresses; a template mark',
                '   such as `{page}` or `%s`; characters that have to be percent-encoded.',
                '2. **The host, label by label**: an empty label, or one of over 63 characters; over 253 in all; other characters',
                '   than letters, digits and hyphens; a hyphen at the end of a label; a single label; Latin letters mixed with',
                '   Cyrillic, Greek or other look-alikes. Names in other scripts are fine.',
                '3. **The host as a browser reads it**: an IP address in any spelling (`0x7f.1` is one); a name that is reserved',
                '   or private, such as `example.com`, `localhost` and everything under `.test`, `.local`, `.internal` or',
                '   `home.arpa`; a placeholder such as `your-company.com`.',
                '4. **A fictional name**: Contoso or Fabrikam, in the host or after it. A listing with `sample: true` may have it,',
                '   and a host that is reserved for examples.',
            ].join('\n'),
            why: [
                'The partner programme asks for a link to a page on which the customer completes the integration. Browsers repair',
                'a wrong address, each in its own way; a portal that shows the link, a proxy or a mail program may not.',
            ].join('\n'),
            fix: [
                'Open the page in a browser, copy the address and compare. Blanks around the address are removed by a safe fix;',
                'https instead of http is suggested where nothing else is wrong.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landingPage: http://contoso.com/guides/connect-defender',
                    good: '    landingPage: https://contoso.com/guides/connect-defender',
                },
                {
                    bad: '    landingPage: https://www.contoso.com/defender\nsample: false',
                    good: '    landingPage: https://www.litware.com/defender\nsample: false',
                    note: 'Contoso is a fictional company: only a listing with `sample: true` may link to it.',
                },
                {
                    bad: '    landingPage: https://docs.contoso.internal/defender',
                    good: '    landingPage: https://docs.contoso.com/defender',
                },
            ],
        },
    },
    skip: noLandingPage,
    *check(subject) {
        const page = landingPageOf(subject);
        if (!page?.fault)
            return;
        const { scalar, fault } = page;
        yield {
            severity: 'error',
            message: `${(0,quote/* quote */.hD)(fault.shown)} ${fault.problem}; give an https address of a public page.`,
            location: (0,scalar_edit/* placeIn */.V)(scalar, fault),
            ...(fault.fix && { fix: fixOf(scalar, fault.fix) }),
        };
    },
});
function fixOf(scalar, { title, applicability, text }) {
    return { title, applicability, edits: [(0,scalar_edit/* rewriting */.k)(scalar, text)] };
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-off-topic.js



/** A landing page that does not speak of the product it should connect to. */
const landingPageOffTopic = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-off-topic',
        title: 'The landing page is about Defender for Endpoint',
        severities: ['warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        docs: {
            what: [
                'Only with `--online`, for a page that opens and is HTML or plain text.',
                '',
                '* **Warning**: neither the title nor the text mentions "Defender for Endpoint" or "MDE".',
                '* **Notice**: neither of them is mentioned, but there are fewer than 400 characters to judge by, as on a page',
                '  that a script builds, or more than the 512 KiB that are read; the page asks not to be found (`noindex`).',
            ].join('\n'),
            why: [
                'The partner programme asks for a page where the customer completes the integration, or a post with enough',
                'information to do so. A page that never names Defender for Endpoint can hardly be one.',
            ].join('\n'),
            fix: [
                'Link the page about the integration, or name Microsoft Defender for Endpoint on it. If a script builds the page,',
                'check it by eye.',
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
    async skip(subject) {
        const reason = notVisited(subject);
        if (reason !== undefined)
            return reason;
        const visited = await visitedPageOf(subject);
        if (visited?.visit.outcome !== 'good')
            return 'the page did not open; landing-page-unreachable says why';
        return visited.content ? undefined : 'the page is neither HTML nor plain text';
    },
    async *check(subject) {
        const location = placeOf(subject);
        const content = (await visitedPageOf(subject))?.content;
        if (!content || !location)
            return;
        if (content.isHidden)
            yield {
                severity: 'notice',
                message: 'The page asks search engines to leave it out (noindex); customers cannot find it.',
                location,
            };
        if (mentionsDefender(content))
            return;
        const missing = 'does not mention Defender for Endpoint';
        if (content.characters < FEWEST_CHARACTERS) {
            const message = `The page has too little text to judge (${content.characters} characters; is it built by a script?) and ${missing}.`;
            yield { severity: 'notice', message, location };
        }
        else if (content.isCut) {
            yield {
                severity: 'notice',
                message: `The first 512 KiB of the page ${missing}; the rest was not read.`,
                location,
            };
        }
        else {
            yield { severity: 'warning', message: `The page ${missing}; link the page about the integration.`, location };
        }
    },
});
function placeOf(subject) {
    const page = landingPageOf(subject);
    return page?.scalar.locate(0, page.scalar.value.length);
}

;// CONCATENATED MODULE: ./.build/src/link/movement.js




const PERMANENT = new Set([301, 308]);
/** One word for all redirects, the gravest: `start-page`, then `permanent`, then `elsewhere`. */
function movementOf({ url, redirects }) {
    const [first] = redirects;
    if (!first)
        return null;
    const from = partsOf(first.from.href);
    if (isStartPage(partsOf(url.href)) && !isStartPage(from))
        return { kind: 'start-page', to: url };
    // To lead elsewhere is what a redirector is for.
    if (isAcceptedElsewhere(from))
        return null;
    const temporary = redirects.findIndex(({ status }) => !PERMANENT.has(status));
    const permanent = redirects[(temporary < 0 ? redirects.length : temporary) - 1];
    if (permanent)
        return { kind: 'permanent', to: permanent.to };
    return siteOf(first.from.hostname) === siteOf(url.hostname) ? null : { kind: 'elsewhere', to: url };
}

;// CONCATENATED MODULE: ./.build/src/rules/landing-page-unreachable.js







/** A landing page that does not open, or opens somewhere else. */
const landingPageUnreachable = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'landing-page-unreachable',
        title: 'The landing page opens',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.4'],
        since: '1.0.0',
        docs: {
            what: [
                'Only with `--online`: opens `landingPage` once, as a reader without an account would.',
                '',
                '* **Error**: 404 or 410; no such name; a certificate that is expired, for another name, self-signed or otherwise',
                '  not valid; a redirect to http, or to an address that no customer can open.',
                '* **Warning**: it could not be checked (401, 403, 406, 429, 451, 999, 5xx, no answer in time, more than 5',
                '  redirects, an address that is not public); a redirect to the start page, or a title that says "not found", as',
                '  sites answer for pages that are gone.',
                '* **Notice**: moved permanently, with the new address; a redirect to another site. Links through `aka.ms` and',
                '  `go.microsoft.com/fwlink` are meant to redirect.',
                '',
                'At most 512 KiB are read, 10 s are given to connect and 15 s in all, with 2 retries on 429, 5xx and a reset. No',
                "cookie, token or proxy credential is sent. `robots.txt` is not read: one page is opened, at its owner's request.",
            ].join('\n'),
            why: [
                'The partner programme asks for a link to a page where the customer completes the integration. Many sites refuse',
                'programs, so what cannot be checked is never called broken, and never called good.',
            ].join('\n'),
            fix: 'Link the page where it is now. Where it could not be checked, open it in a private browser window.',
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
    skip: notVisited,
    async *check(subject) {
        const visited = await visitedPageOf(subject);
        const page = landingPageOf(subject);
        if (!visited || !page)
            return;
        const { visit, content } = visited;
        const { scalar } = page;
        const location = scalar.locate(0, scalar.value.length);
        const moved = movementOf(visit);
        if (visit.outcome === 'bad')
            yield { severity: 'error', message: broken(visit, visit.reason), location };
        else if (visit.outcome === 'unknown')
            yield { severity: 'warning', message: unchecked(visit, visit.reason), location };
        else if (content && saysNotFound(content.title)) {
            const message = `${hostOf(visit)} answers as if all were well, but the title of the page is ${(0,quote/* quote */.hD)(content.title)}; link a page that is there.`;
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
    return `${hostOf(visit)} ${reason}${through(visit)}; link a page that opens.`;
}
function unchecked(visit, reason) {
    return `Could not be checked: ${hostOf(visit)} ${reason}${through(visit)}. Open the page in a private window.`;
}
function movementDraft(scalar, visit, { kind, to }) {
    const shown = (0,quote/* quote */.hD)(to.href);
    const host = hostOf(visit);
    if (kind === 'start-page') {
        const message = `${host} redirects to the start page ${shown}; the page is probably gone. Link a page that is there.`;
        return { severity: 'warning', message };
    }
    const fix = fixTo(scalar, to.href);
    const message = kind === 'permanent'
        ? `${host} says that the page has moved for good, to ${shown}; link it there.`
        : `${host} redirects to another site, ${shown}; link the page there if it stays.`;
    return { severity: 'notice', message, ...(fix && { fix }) };
}
function fixTo(scalar, address) {
    if ((0,link_address/* judgeAddress */.K)(address, { sample: true }) !== null)
        return undefined;
    return { title: `write ${(0,quote/* quote */.hD)(address)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, address)] };
}

// EXTERNAL MODULE: ./.build/src/text/find-former-names.js + 1 modules
var find_former_names = __webpack_require__(3893);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/press-release-texts.js
var press_release_texts = __webpack_require__(3181);
;// CONCATENATED MODULE: ./.build/src/rules/legacy-product-name.js




/** A name that Microsoft has given up. */
const legacyProductName = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'legacy-product-name',
        title: 'Microsoft products have their current names',
        severities: ['warning'],
        requirements: ['R4.2', 'R4.3', 'R4.5'],
        since: '1.0.0',
        docs: {
            what: [
                'A **warning** for a former name of a Microsoft product in the names of the product and its Entra application, in',
                'the description, and in the title and the text file of a press release: `Microsoft Defender ATP`, `Azure AD`,',
                '`Azure Sentinel`, `Microsoft 365 Defender` and the like.',
                '',
                'Not reported: a former name after "formerly", "previously" or "was", or in brackets; names in code and addresses;',
                'what was never renamed, such as Azure AD B2C, Azure AD Graph, MSAL or Windows Server Active Directory.',
            ].join('\n'),
            why: [
                'The partner programme asks for names, descriptions and press releases that customers see in the portal, beside',
                'the current names. A former name makes an integration look abandoned.',
            ].join('\n'),
            fix: 'Use the current name. The suggestion replaces the former name alone; read the sentence again afterwards.',
            examples: [
                {
                    bad: '    description: Adds network context to every Microsoft Defender ATP alert for faster triage',
                    good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
                },
            ],
        },
    },
    skip: (subject) => (textsOf(subject).length === 0 ? 'no text to judge' : undefined),
    *check(subject) {
        for (const { requirement, text, locate } of textsOf(subject)) {
            for (const uses of grouped((0,find_former_names/* findFormerNames */.z)(text))) {
                const [first] = uses;
                const { current } = first;
                const edit = (use) => ({ location: locate(use.start, use.end), text: current });
                const [one, ...more] = uses;
                yield {
                    severity: 'warning',
                    message: `${(0,quote/* quote */.hD)(first.text)} is now '${current}'${more.length > 0 ? ` (${uses.length} times)` : ''}. Use the current name.`,
                    location: locate(first.start, first.end),
                    requirements: [requirement],
                    fix: { title: `write '${current}'`, applicability: 'suggest', edits: [edit(one), ...more.map(edit)] },
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
var brand_uses = __webpack_require__(6457);
;// CONCATENATED MODULE: ./.build/src/rules/name-microsoft-brand.js




/** A product name that uses a Microsoft brand as if it were the partner's own. */
const nameMicrosoftBrand = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'name-microsoft-brand',
        title: 'The product name respects Microsoft brands',
        severities: ['error', 'warning'],
        requirements: ['R4.2'],
        since: '1.0.0',
        docs: {
            what: [
                '* **Error**: the name begins with a Microsoft brand, and the company is not Microsoft.',
                '* **Warning**: a brand stands further back without `for` or `with` before it; a brand is abbreviated (`MDE`, `M365`).',
                '',
                'Brands are found as whole words and camel-case humps: `AzureWatch` has one, `Excellence` and `Wordsmith` have none.',
            ].join('\n'),
            why: [
                'The partner programme asks for the name of the product as the portal is to show it. By the Microsoft Trademark',
                'Guidelines the name of an app may not begin with a Microsoft brand; "for" or "works with" a brand is fine. Marks',
                'are neither shortened nor abbreviated. Of all listed names, only those of Microsoft itself begin with its brands.',
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
            return 'no name to judge';
        const isOwner = (0,brand_uses/* isMicrosoft */.jA)(subject.file.data.company?.name);
        return isOwner ? { reason: 'the brands are its own', asked: false } : undefined;
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
            const message = `${shown} begins with ${leading.brand}. Put your own brand first: ${wanted}.`;
            yield { severity: 'error', message, location: at(leading) };
        }
        if (loose) {
            const message = `${shown} uses the brand ${loose.brand} without "for" or "with" before it. Write '... for ${loose.brand}'.`;
            yield { severity: 'warning', message, location: at(loose) };
        }
        if (short) {
            const message = `${(0,quote/* quote */.hD)(short.text)} abbreviates a Microsoft brand. Write '${short.brand}'.`;
            yield { severity: 'warning', message, location: at(short) };
        }
    },
});
/** `<company> <rest> for Microsoft Defender for Endpoint`: a form, for only the partner knows the name. */
function reordered(name, leading, company) {
    const own = (0,plain_text/* plainLine */.h0)(company ?? '') || 'Your Brand';
    const rest = (0,plain_text/* plainLine */.h0)(name.slice(leading.end).replace(/(?<!\S)for\s.*$/isu, '')).replace(/^[-\u2013\u2014:,/]+\s*/u, '');
    const kept = rest.toLowerCase().startsWith(own.toLowerCase()) ? rest : `${own} ${rest}`;
    return `${(0,plain_text/* plainLine */.h0)(kept)} for Microsoft Defender for Endpoint`;
}

// EXTERNAL MODULE: ./.build/src/text/name-faults.js
var name_faults = __webpack_require__(8872);
;// CONCATENATED MODULE: ./.build/src/text/name-fault-messages.js



/** What is there and what is wanted, after "Product name". */
function describeNameFault(fault) {
    const shown = (0,quote/* quote */.hD)(fault.text);
    switch (fault.kind) {
        case 'empty':
            return 'is empty; give the name as it is to be shown';
        case 'too-long':
            return `has ${[...fault.text].length} characters, at most ${names/* LONGEST_NAME */.B6} are allowed: ${shown}`;
        case 'long':
            return `has ${[...fault.text].length} characters; more than ${name_faults/* LONG_NAME */.p1} are hard to show in a list: ${shown}`;
        case 'line-break':
            return 'has a line break; write it on one line';
        case 'placeholder':
            return `is or holds a placeholder: ${shown}. Give the real name`;
        case 'fictional':
            return `has ${shown}, a fictional name of Microsoft's documentation. Use your own name, or set 'sample: true' for a sample listing`;
        case 'stock':
            return `is ${shown}, a common sample name. Use your own name, or set 'sample: true' for a sample listing`;
        case 'markup':
            return `holds markup: ${shown}. Names are shown as plain text`;
        case 'invisible':
            return `holds the invisible character ${(0,quote/* codePoint */.yb)(fault.text)}; remove it`;
        case 'mixed-script':
            return `mixes Latin letters with look-alikes from another script: ${shown} (${foreignLetters(fault.text)}). Type it anew`;
        case 'emoji':
            return `holds an emoji: ${shown}. Leave it out`;
        case 'version':
            return `holds a version number: ${shown}. Leave it out, the listing outlives it`;
        case 'outer-blanks':
            return 'begins or ends with white space; remove it';
        case 'trademark':
            return `holds the sign ${shown}; listed names go without`;
    }
}
function foreignLetters(word) {
    const letters = word.match(/[\p{sc=Grek}\p{sc=Cyrl}]/gu) ?? [];
    return [...new Set(letters)].slice(0, 5).map(quote/* codePoint */.yb).join(', ');
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/settled-name.js
var settled_name = __webpack_require__(7860);
;// CONCATENATED MODULE: ./.build/src/rules/name-unfit.js








/** A name that cannot be shown as it stands. */
const nameUnfit = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'name-unfit',
        title: 'Names can be shown as they stand',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.2', 'R5'],
        since: '1.0.0',
        docs: {
            what: [
                'Judges the names of the company, the products and their Entra applications.',
                '',
                '* **Error**: empty; over 200 characters; a line break; markup or entities; invisible characters; a word that mixes',
                '  Latin letters with Greek or Cyrillic ones; a placeholder such as `Product name`, `TBD` or `{CompanyName}`; the',
                '  fictional names Contoso and Fabrikam, or a domain reserved for examples.',
                '* **Warning**: over 60 characters; an emoji; a version number; white space before or after the name; a name that is',
                '  as a whole a common sample name, such as Northwind, Litware, Acme or Foo.',
                '* **Notice**: the signs \u00ae and \u2122.',
                '',
                'A listing with `sample: true` may have fictional and sample names.',
            ].join('\n'),
            why: [
                'The partner programme asks for the name of the product as the portal is to show it, and for the name of the',
                'application if it is multi-tenant. Both are shown as plain text, beside others. Characters that nobody sees, or',
                'that look like others, are how names are forged.',
            ].join('\n'),
            fix: [
                'Take the underlined piece out. White space around a name is removed by a safe fix; the rest is a suggestion,',
                'for only you know what the name is to be.',
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
    skip: (subject) => (namesOf(subject).length === 0 ? 'no name to judge' : undefined),
    *check(subject) {
        const options = { sample: (0,manifest/* isSample */.R)(subject.file) };
        for (const { which, requirement, scalar } of namesOf(subject)) {
            const faults = (0,name_faults/* nameFaults */.hV)(scalar.value, options);
            const fix = faults.some((fault) => (0,name_faults/* isRemovable */.UA)(fault.kind)) ? cleaning(scalar, options) : undefined;
            for (const fault of faults)
                yield {
                    severity: settled_name/* NAME_SEVERITIES */.I[fault.kind],
                    message: `${which} name ${describeNameFault(fault)}.`,
                    location: (0,scalar_edit/* placeIn */.V)(scalar, fault),
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
        return named('Company', 'R4.2', company?.name, subject.file.scalar(['company', 'name']));
    const { name, entraApplication } = subject.data;
    return [
        ...named('Product', 'R4.2', name, subject.scalar(['name'])),
        ...named('Application', 'R5', entraApplication?.name, subject.scalar(['entraApplication', 'name'])),
    ];
}
/** One fix for all that can be taken out of a name, so that its findings never offer two that exclude each other. */
function cleaning(scalar, options) {
    const cleaned = (0,name_faults/* cleanedName */.W_)(scalar.value, options);
    if (cleaned === null)
        return undefined;
    const onlyBlanks = cleaned === (0,span/* trimmed */.dE)(scalar.value);
    return {
        title: onlyBlanks ? 'remove the white space around it' : `write ${(0,quote/* quote */.hD)(cleaned)}`,
        applicability: onlyBlanks ? 'safe' : 'suggest',
        edits: [(0,scalar_edit/* rewriting */.k)(scalar, cleaned)],
    };
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/press-releases.js


/** Calendar days that the programme wants between submission and publication. */
const REVIEW_DAYS = 10;
/** The press releases whose stated days can all be read; `date-invalid` reports the others. */
const pressReleasesOf = (0,artifact/* artifact */.d)((subject) => (subject.data.pressReleases ?? []).flatMap((data, index) => {
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
        return 'no press release is stated';
    return pressReleasesOf(subject).length === 0 ? 'no press release has days that can be read' : undefined;
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
            earliest: submitted && (0,dates/* addDays */.fi)(submitted, REVIEW_DAYS).iso,
        };
    });
}

;// CONCATENATED MODULE: ./.build/src/rules/press-release-unapproved.js


/** Published, or to be published today, without Microsoft's approval. */
const pressReleaseUnapproved = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'press-release-unapproved',
        title: 'Press releases are approved before they appear',
        severities: ['error'],
        requirements: ['R4.5'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the publish day is reached (today or earlier) and no approval is recorded, or if the approval is',
                'dated in the future. In a release run, too, the calendar decides, not the release.',
            ].join('\n'),
            why: [
                'The partner programme asks that marketing and engineering at Microsoft review a press release that names',
                'Microsoft Defender for Endpoint before it is published.',
            ].join('\n'),
            fix: 'Record the day of the approval as `approved`, or move `publish` until it is there.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-16',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        approved: 2026-03-11\n        publish: 2026-03-16',
                    options: { today: '2026-03-16' },
                },
            ],
        },
    },
    skip: noPressRelease,
    *check(subject) {
        const today = todayOf(subject);
        for (const { index, approved, publish } of pressReleasesOf(subject)) {
            const at = (key) => subject.locate(['pressReleases', index, key], 'value');
            if (approved && approved.day > today.day) {
                const message = `Approval is dated ${approved.iso}, which is still to come; record it once it is given.`;
                yield { severity: 'error', message, location: at('approved') };
            }
            else if (!approved && publish && publish.day <= today.day) {
                const message = `Publish day ${publish.iso} is reached and no approval is recorded. Record 'approved', or publish later.`;
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
        title: 'Press releases leave 10 days for the review',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.5'],
        since: '1.0.0',
        docs: {
            what: [
                '* **Error**: no day of submission; fewer than 10 calendar days from `submitted` to `publish` while there is no',
                '  approval; days out of order (`submitted`, `approved`, `publish`; the same day is allowed at each step).',
                '* **Warning**: fewer than 10 days, but approved: Microsoft has finished.',
                '* **Notice**: a submission in the future. The window is judged as planned.',
                '',
                'Exactly 10 days pass. Without a publish day there is nothing to judge yet.',
            ].join('\n'),
            why: [
                'The partner programme asks that marketing and engineering at Microsoft review a press release that names',
                'Microsoft Defender for Endpoint, and to allow at least 10 days for it. It does not speak of business days: ten',
                'calendar days can hold as few as six of them.',
            ].join('\n'),
            fix: 'Submit earlier or publish later; the message names the day.',
            examples: [
                {
                    bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-11',
                    good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-12',
                    options: { today: '2026-03-03' },
                },
            ],
        },
    },
    skip: noPressRelease,
    *check(subject) {
        const today = todayOf(subject);
        for (const release of pressReleasesOf(subject)) {
            const { submitted } = release;
            if (!submitted) {
                yield { severity: 'error', message: unsubmitted(release, today), location: place(subject, release, 'publish') };
                continue;
            }
            if (submitted.day > today.day) {
                const message = `Submission on ${submitted.iso} is still to come; the window is judged as planned.`;
                yield { severity: 'notice', message, location: place(subject, release, 'submitted') };
            }
            yield* disorder(subject, release) ?? shortWindow(subject, release, submitted);
        }
    },
});
function unsubmitted({ publish }, today) {
    const last = publish && (0,dates/* addDays */.fi)(publish, -REVIEW_DAYS);
    const remedy = last && last.day >= today.day
        ? `submit it by ${last.iso} to publish on ${publish.iso}`
        : `submitted today, it may be published from ${(0,dates/* addDays */.fi)(today, REVIEW_DAYS).iso} on`;
    return `No day of submission is stated; ${remedy}. Write 'submitted' once it is done.`;
}
/** The first pair of days that stand in the wrong order. */
function disorder(subject, release) {
    const steps = ['submitted', 'approved', 'publish'].filter((key) => release[key] !== null);
    for (const [index, key] of steps.slice(1).entries()) {
        const before = steps[index];
        const [earlier, later] = [release[before], release[key]];
        if (later.day >= earlier.day)
            continue;
        const message = `'${key}' is ${later.iso}, before '${before}' on ${earlier.iso}; the order is submitted, approved, publish.`;
        return [
            {
                severity: 'error',
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
    const earliest = (0,dates/* addDays */.fi)(submitted, REVIEW_DAYS).iso;
    yield {
        severity: approved && approved.day <= todayOf(subject).day ? 'warning' : 'error',
        message: `Submitted ${submitted.iso}, publish ${publish.iso}: ${counted}, at least ${REVIEW_DAYS} are needed. Earliest publish day ${earliest}.`,
        location: place(subject, release, 'publish'),
        related: [named(subject, release, 'submitted')],
    };
}
function place(subject, release, key) {
    const at = (name) => subject.scalar(['pressReleases', release.index, name])?.location;
    return at(key) ?? at('title') ?? subject.locate(['pressReleases', release.index], 'value');
}
function named(subject, release, key) {
    return { message: `${key} here`, location: place(subject, release, key) };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/listing.js

















/** Rules about the other fields of the listing: names, words, landing page, press releases, dates, application. */
const RULES = [
    nameUnfit,
    nameMicrosoftBrand,
    descriptionTooLong,
    descriptionTooShort,
    descriptionNotPlainText,
    legacyProductName,
    landingPageInvalid,
    landingPageDoubtful,
    landingPageUnreachable,
    landingPageOffTopic,
    pressReleaseWindow,
    pressReleaseUnapproved,
    dateInvalid,
    entraApplicationUnnamed,
];


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ productRule),
/* harmony export */   KJ: () => (/* binding */ manifestAndProductRule),
/* harmony export */   WL: () => (/* binding */ manifestRule),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
function manifestRule(rule) {
    return { ...rule, subjects: ['manifest'] };
}
function productRule(rule) {
    return { ...rule, subjects: ['product'] };
}
/** For a rule that judges fields of both, such as names. */
function manifestAndProductRule(rule) {
    return { ...rule, subjects: ['manifest', 'product'] };
}
/** Text of a product's field, or why there is none to judge. */
function textOf(subject, key) {
    return typeof subject.data[key] === 'string' ? subject.scalar([key]) : undefined;
}


/***/ })

};

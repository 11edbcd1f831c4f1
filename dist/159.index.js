export const id = 159;
export const ids = [159];
export const modules = {

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  K: () => (/* binding */ judgeAddress)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(5788);
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
const EXAMPLE = 'is reserved for examples';
const OWN_NETWORK = 'only works inside one network';
/**
 * Names that the public DNS does not serve, or serves for documentation only; everything below them is meant as well.
 * IANA registry of special-use domain names, with the RFC that put each there.
 */
const SPECIAL_USE = new Map([
    // RFC 6761 and RFC 2606
    ['example', EXAMPLE],
    ['example.com', EXAMPLE],
    ['example.net', EXAMPLE],
    ['example.org', EXAMPLE],
    ['test', 'is reserved for tests'],
    ['invalid', 'is reserved for names that must not work'],
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
            return { name, why };
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
function hostFault(host) {
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (!fits(host, NAME_OCTETS))
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    const parsed = parseHost(host);
    const literal = ipLiteral(host, parsed);
    if (literal)
        return whole(literal);
    const special = parsed === null ? null : specialUse(parsed.replace(/\.$/, ''));
    if (special)
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
function judgeAddress(value) {
    const core = value.trim();
    const lead = value.length - value.trimStart().length;
    if (core === '')
        return { start: 0, end: value.length, problem: 'is empty', shown: value, fix: null };
    const fault = textFault(core) ?? schemeFault(core) ?? addressFault(core);
    if (!fault)
        return core === value ? null : blankFault(value, lead, core);
    return {
        start: fault.start + lead,
        end: fault.end + lead,
        problem: fault.problem,
        shown: withoutPassword(core),
        fix: httpsFix(core),
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
function addressFault(core) {
    const authority = authorityOf(core);
    const at = HTTPS.length;
    const user = authority.lastIndexOf('@') + 1;
    if (user > 0)
        return { start: at, end: at + user, problem: 'names a user or password' };
    const host = /^(?:\[[^\]]*\]?|[^:]*)/.exec(authority)?.[0] ?? '';
    if (host === '')
        return { start: 0, end: at + authority.length, problem: 'names no host' };
    const ofHost = hostFault(host);
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
        (URL.canParse(core) ? null : { start: 0, end: core.length, problem: 'is no valid address' }));
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
function httpsFix(core) {
    const beginning = /^(?:https?:\/*|\/\/)?(?=[\p{L}\d])/iu.exec(core)?.[0];
    if (beginning === undefined || FILE_ENDING.test(core))
        return null;
    const text = HTTPS + core.slice(beginning.length);
    if (text === core || judgeAddress(text) !== null)
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

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  descriptionMeasurement: () => (/* reexport */ descriptionMeasurement),
  landingPageMeasurement: () => (/* reexport */ landingPageMeasurement),
  pressReleaseMeasurements: () => (/* reexport */ pressReleaseMeasurements),
  releaseMeasurement: () => (/* reexport */ releaseMeasurement),
  trafficMeasurement: () => (/* reexport */ trafficMeasurement),
  userAgentMeasurement: () => (/* reexport */ userAgentMeasurement),
  versionForTemplate: () => (/* reexport */ versionForTemplate)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(5788);
// EXTERNAL MODULE: ./.build/src/text/dates.js
var dates = __webpack_require__(9909);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var rules_subject = __webpack_require__(2558);
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

;// CONCATENATED MODULE: ./.build/src/text/span.js
/** Every match of a global pattern. */
function spansOf(text, pattern) {
    return [...text.matchAll(pattern)].map(({ 0: matched, index }) => ({
        text: matched,
        start: index,
        end: index + matched.length,
    }));
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** The text with the pieces taken out; they are in order and do not overlap. */
function without(text, pieces) {
    const kept = [];
    let from = 0;
    for (const { start, end } of pieces) {
        kept.push(text.slice(from, start));
        from = end;
    }
    return kept.join('') + text.slice(from);
}
/** Without the white space around it, by Unicode's idea of it. */
function trimmed(text) {
    return text.replace(/^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu, '');
}

;// CONCATENATED MODULE: ./.build/src/text/characters.js

/** Scripts in which joiners between letters change what a reader sees. */
const JOINING = '[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nkoo}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}' +
    '\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}]';
const EMOJI_START = '(?![\u00a9\u00ae\u2122])(?:\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3)';
const EMOJI_REST = '(?:\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\ufe0f|\\u20e3|\\u200d\\p{Extended_Pictographic}|[\\u{e0020}-\\u{e007f}])*';
const EMOJI = new RegExp(EMOJI_START + EMOJI_REST, 'gu');
/** Characters that show nothing but mean something where they stand. */
const MEANT = [
    EMOJI_START + EMOJI_REST,
    '(?<=[\u00a9\u00ae\u2122])\\ufe0f',
    `(?<=${JOINING}\\p{M}?)[\\u200c\\u200d](?=[\\p{L}\\p{M}])`,
    '(?<=\\p{sc=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
    '(?<=\\p{sc=Mong})\\p{Variation_Selector}',
].join('|');
/** Controls (line breaks apart), what renderers ignore, annotation marks, the blank Braille cell, private use, halves. */
const UNSEEN = '(?![\\n\\v\\f\\r\\u0085])\\p{Cc}|\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb\\u2800]|\\p{Co}|\\p{Cs}';
const INVISIBLE = new RegExp(`(?:${MEANT})|(${UNSEEN})`, 'gu');
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/**
 * Characters that a reader cannot see: controls, bidirectional marks, zero-width and other ignored characters, private
 * use. Line breaks are left to `lineBreaks`; joiners and variation selectors in emoji and in scripts that need them are
 * no fault.
 */
function invisibleCharacters(text) {
    return [...text.matchAll(INVISIBLE)].flatMap(({ 1: unseen, index }) => unseen === undefined ? [] : [{ text: unseen, start: index, end: index + unseen.length }]);
}
function lineBreaks(text) {
    return spansOf(text, LINE_BREAK);
}
/** Emoji as a reader sees them, one span for a sequence; signs such as \u00ae and digits only if shown as emoji. */
function emoji(text) {
    return spansOf(text, EMOJI);
}
/** A measure such as `10k\u03a9`; the micro sign has no script of its own, and the Greek letter in its place is as common. */
const OHMS = /^\p{Nd}*[kMGTmnp\u00b5\u03bc]?[\u03a9\u2126]$/u;
/** Words that mix Latin letters with Greek or Cyrillic ones, most of which look the same. */
function mixedScriptWords(text) {
    return spansOf(text, /[\p{L}\p{M}\p{N}]+/gu).filter(({ text: word }) => {
        return /\p{sc=Latn}/u.test(word) && /(?!\u03bc)[\p{sc=Grek}\p{sc=Cyrl}]/u.test(word) && !OHMS.test(word);
    });
}

;// CONCATENATED MODULE: ./.build/src/text/markup.js

/** A tag, a comment, a processing instruction or a declaration. */
const TAG = /<(?:[a-z][a-z0-9:-]*(?=[\s/>])|\/[a-z]|!--|[!?][a-z[])[^<>]*>/gi;
/** Character references as HTML and XML write them. */
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const ENTITY_TEXTS = new Map([
    ['amp', '&'],
    ['apos', "'"],
    ['bull', '\u2022'],
    ['copy', '\u00a9'],
    ['gt', '>'],
    ['hellip', '\u2026'],
    ['ldquo', '\u201c'],
    ['lsquo', '\u2018'],
    ['lt', '<'],
    ['mdash', '\u2014'],
    ['nbsp', ' '],
    ['ndash', '\u2013'],
    ['quot', '"'],
    ['rdquo', '\u201d'],
    ['reg', '\u00ae'],
    ['rsquo', '\u2019'],
    ['shy', ''],
    ['trade', '\u2122'],
]);
/** Markdown whose marks a reader would see: strong text, code, links and images; what remains is the first group. */
const MARKDOWN = [
    /!?\[([^[\]\n]+)\]\([^()\s]*\)/g,
    /\*\*(?=\S)([^*\n]+)\*\*/g,
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+)\*(?![\p{L}\p{N}*])/gu,
    /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)__(?![\p{L}\p{N}_])/gu,
    /`([^`\n]+)`/g,
];
/** Marks at the start of a line: headings, list items, quotes. */
const MARKDOWN_LINE = /^[ \t]{0,3}(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+(?=\S)/gm;
/** Web and mail addresses. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** Tags and entities of HTML or XML. */
function tagsAndEntities(text) {
    return [TAG, ENTITY].flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
}
function markdown(text) {
    return MARKDOWN.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
}
function markdownLines(text) {
    return spansOf(text, MARKDOWN_LINE);
}
function addresses(text) {
    return spansOf(text, ADDRESS);
}
/** The text without tags and Markdown marks, known entities as the characters that they stand for. */
function withoutMarkup(text) {
    let plain = text.replace(TAG, '').replace(ENTITY, decoded);
    for (const pattern of MARKDOWN)
        plain = plain.replace(pattern, '$1');
    return plain.replace(MARKDOWN_LINE, '');
}
function decoded(entity) {
    const name = entity.slice(1, -1);
    if (!name.startsWith('#'))
        return ENTITY_TEXTS.get(name) ?? ENTITY_TEXTS.get(name.toLowerCase()) ?? entity;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}

;// CONCATENATED MODULE: ./.build/src/text/placeholder.js
/** Texts that stand for a name still to come, if they are all there is; in lower case, words apart by one blank. */
const WHOLE = new Set([
    '-',
    '?',
    '...',
    'app name',
    'application name',
    'bar',
    'change me',
    'changeme',
    'company',
    'company name',
    'demo',
    'description',
    'dummy',
    'example',
    'fill in',
    'fixme',
    'foo',
    'foo bar',
    'foobar',
    'hello world',
    'lorem',
    'n/a',
    'name',
    'nil',
    'none',
    'null',
    'placeholder',
    'product',
    'product description',
    'product name',
    'replace me',
    'replaceme',
    'sample',
    'tba',
    'tbc',
    'tbd',
    'test',
    'to do',
    'todo',
    'undefined',
    'unnamed',
    'untitled',
    'vendor',
    'vendor name',
    'xxx',
]);
const NOUN = '(?:company|vendor|partner|organi[sz]ation|product|app|application|solution|integration)';
/** `Your company`, `Example product name`, `Insert the description here`, as the whole text. */
const ADDRESSED = new RegExp(`^(?:your|my|insert|enter|example|sample|dummy|test|demo)(?: your| the)? ` +
    `(?:${NOUN}(?: name| description)?|name|description)(?: goes)?(?: here)?$`);
/** `your company` alone is prose: products protect companies. */
const INSTRUCTION = new RegExp(`\\binsert (?:your |the |a )?(?:${NOUN} )?(?:name|description)\\b|\\b(?:name|description|text) (?:goes )?here\\b`, 'i');
/** What opens the text between angle or square brackets if it is to be filled in and no tag. */
const TO_FILL_IN = '(?:your|my|insert|enter|name|company|product|vendor|application|app|placeholder|todo|tbd)(?![a-z])';
const ANYWHERE = [
    INSTRUCTION,
    /\blorem ipsum\b/i,
    /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/u,
    /[$#%]?\{{1,3}[^{}]*\}{1,3}|\$\([^()]*\)/,
    /(?<![\p{L}\p{N}$])\$[A-Z][A-Z0-9_]+/u,
    /%[A-Z][A-Z_]+%|@@[A-Z][A-Z_]*@@|(?<![\p{L}\p{N}_])__[A-Z][A-Z_]*[A-Z]__(?![\p{L}\p{N}_])/u,
    new RegExp(`<${TO_FILL_IN}[^<>]*>`, 'i'),
    /<(?:your|my|[Cc]ompany|[Pp]roduct|[Vv]endor|[Aa]pp(?:lication)?)[A-Z][A-Za-z]*>|<[A-Z]{2,}_[A-Z_]*>/,
    /\[(?:your|my|insert|enter|company|product|vendor)(?: [^[\]]*)?\]/i,
];
/** Sample companies of Microsoft's documentation, as whole words and camel-case humps. */
const SAMPLE_NAMES = /(?<!\p{L})(?:[Cc]ontoso|[Ff]abrikam)(?!\p{Ll})|(?<=\p{Ll})(?:Contoso|Fabrikam)(?!\p{Ll})|(?<!\p{L})(?:CONTOSO|FABRIKAM)(?!\p{L})/u;
/** More characters than any text of `WHOLE` and `ADDRESSED`. */
const LONGEST_WHOLE = 80;
/**
 * The first piece of a text that was to be replaced by the partner's own: `Product name`, `Lorem ipsum`, `TBD`,
 * `{CompanyName}`, `<your product>`, `Contoso`. Null if there is none.
 *
 * @param company the partner's company name; the sample names are no placeholders for the sample companies themselves,
 *   nor while no company is known
 */
function findPlaceholder(text, company) {
    if (isWholePlaceholder(text))
        return { text, start: 0, end: text.length };
    const patterns = company === undefined || isSampleCompany(company) ? ANYWHERE : [...ANYWHERE, SAMPLE_NAMES];
    let first = null;
    for (const pattern of patterns) {
        const match = pattern.exec(text);
        if (match && (first === null || match.index < first.start))
            first = { text: match[0], start: match.index, end: match.index + match[0].length };
    }
    return first;
}
function isWholePlaceholder(text) {
    if (text.length > LONGEST_WHOLE)
        return false;
    const words = text
        .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})[-_](?=\p{L})/gu, ' ')
        .toLowerCase()
        .trim()
        .replace(/^["'([<]+|["')\]>:!]+$/g, '')
        .replace(/\s+/g, ' ');
    return WHOLE.has(words) || ADDRESSED.test(words);
}
function isSampleCompany(company) {
    return /^[^\p{L}]*(?:Contoso|Fabrikam)(?!\p{L})/iu.test(company);
}

;// CONCATENATED MODULE: ./.build/src/text/plain-text.js




/** Kinds that `plainForm` takes away. */
const REMOVABLE = new Set(['tag', 'invisible', 'markdown', 'emoji', 'line-break']);
/** Two or more letters of a script other than Latin; one alone is a symbol, such as `\u03a9`. */
const OTHER_SCRIPT = /(?:(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}\p{M}*){2,}/gu;
/** What a reader of plain text would see as noise, one fault a kind; what lies in another fault is none of its own. */
function plainTextFaults(text, company) {
    const placeholder = findPlaceholder(text, company);
    const tags = tagsAndEntities(text).filter((one) => placeholder === null || !overlap(one, placeholder));
    const marks = [...markdown(text), ...markdownLines(text)].sort((a, b) => a.start - b.start);
    const others = [...tags, ...marks];
    const address = addresses(text).find((one) => !others.some((other) => overlap(one, other)));
    const from = text.length - text.trimStart().length;
    const to = text.trimEnd().length;
    return [
        ...first('placeholder', placeholder),
        ...first('tag', tags[0]),
        ...first('invisible', invisibleCharacters(text)[0]),
        ...first('markdown', marks[0]),
        ...first('address', address),
        ...first('emoji', emoji(text)[0]),
        ...first('line-break', lineBreaks(text).find((one) => one.start > from && one.end < to)),
        ...first('script', spansOf(text, OTHER_SCRIPT)[0]),
    ];
}
function first(kind, span) {
    return span ? [{ kind, ...span }] : [];
}
function isRemovableFromText(kind) {
    return REMOVABLE.has(kind);
}
/** The text on one line without markup, emoji and invisible characters; null if some of it cannot be taken out. */
function plainForm(text, company) {
    const plain = plainLine(withoutMarkup(text));
    return plain === '' || plainTextFaults(plain, company).some((fault) => REMOVABLE.has(fault.kind)) ? null : plain;
}
/** The text on one line without emoji, invisible characters, the brackets that they leave empty, and outer blanks. */
function plainLine(text) {
    let plain = without(text, emoji(text));
    plain = without(plain, invisibleCharacters(plain));
    return trimmed(plain.replace(/[([]\s*[)\]]/g, '').replace(/\p{White_Space}{2,}|[\n\v\f\r\u0085\u2028\u2029]/gu, ' '));
}

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
var artifact = __webpack_require__(2642);
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
var scalar_edit = __webpack_require__(2293);
;// CONCATENATED MODULE: ./.build/src/rules/description-not-plain-text.js





const SEVERITIES = {
    placeholder: 'error',
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
                '* **Error**: tags or entities; invisible or bidirectional characters; a placeholder such as `Lorem ipsum`, `TBD`,',
                "  `{CompanyName}`, or Microsoft's sample names in another company's listing.",
                '* **Warning**: Markdown; a web or mail address; an emoji.',
                '* **Notice**: a line break that a literal block keeps; another script than Latin.',
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
        const company = subject.file.data.company?.name;
        const faults = plainTextFaults(scalar.value, company);
        const fix = faults.some((fault) => isRemovableFromText(fault.kind)) ? plainFix(scalar, company) : undefined;
        for (const fault of faults) {
            const location = (0,scalar_edit/* placeIn */.V)(scalar, fault);
            yield {
                severity: SEVERITIES[fault.kind],
                message: `Description holds ${described(fault)} at column ${location.start.column}; the listing shows plain text.`,
                location,
                ...(fix && isRemovableFromText(fault.kind) && { fix }),
            };
        }
    },
});
/** One fix for all that can be taken out, so that its findings never offer two that exclude each other. */
function plainFix(scalar, company) {
    const plain = plainForm(scalar.value, company);
    if (plain === null)
        return undefined;
    return { title: 'write it as plain text', applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, plain)] };
}
function described(fault) {
    const shown = (0,quote/* quote */.hD)(fault.text);
    switch (fault.kind) {
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
var core_path = __webpack_require__(1161);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(2529);
;// CONCATENATED MODULE: ./.build/src/text/legal-suffixes.js
/**
 * Legal forms that may end a company's name, in lower case without signs: `S.p.A.` is `spa`. A User-Agent may leave them
 * out. Terms of several words are listed word by word (`Pty Ltd`, `GmbH & Co. KG`).
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

;// CONCATENATED MODULE: ./.build/src/text/names.js


/** The most characters that a name can have and be judged form by form; `name-unfit` refuses longer ones. */
const LONGEST_NAME = 200;
/** Latin letters that no Unicode decomposition takes apart. */
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
 * The User-Agent part that a display name gives: `Contoso Cognito` is `ContosoCognito`, `.NET Guard` is `DotNETGuard`.
 * Names are folded to ASCII, never transliterated.
 *
 * @returns null if nothing is left, as of a name in another script
 */
function userAgentToken(name) {
    const token = piecesOf(name, TOKEN_SPELLING)
        .map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1))
        .join('');
    return token === '' ? null : token;
}
/** What is compared of a name or a User-Agent part: its letters and digits, folded to ASCII, in lower case. */
function normalisePart(part) {
    return normalForm(part, { ampersand: ' ', signs: false, umlautE: false });
}
/**
 * Every normal form that a User-Agent part may have for a display name: in full; without a legal suffix; with `&` left
 * out or spelt out; with umlauts as bare letters or with an e; the acronym that the name gives in brackets; without a
 * tail `for Microsoft ...`.
 *
 * @param company for a product's name: also with and without the company in front
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
/** Whether two names differ by what is likely a typing error: an edit distance of 1 or 2 between their normal forms. */
function closeTo(a, b) {
    const [one, other] = [normalisePart(a), normalisePart(b)];
    return one !== other && (0,distance/* editDistance */.Y)(one, other, 2) <= 2;
}
function formsOf(name) {
    const forms = new Set();
    for (const variant of name.length > LONGEST_NAME ? [name] : variantsOf(name))
        for (const spelling of SPELLINGS)
            forms.add(normalForm(variant, spelling));
    forms.delete('');
    return forms;
}
/** The name without what may be left out, each thing alone and all together. */
function variantsOf(name) {
    const withoutTail = name.replace(/(?<=\S)\s+for\s+Microsoft\b.*$/is, '');
    const texts = [name, withoutTail, withoutBrackets(name), withoutBrackets(withoutTail), ...acronymsOf(name)];
    return new Set(texts.flatMap(withoutLegalSuffixes));
}
const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
function withoutBrackets(name) {
    return name.replace(BRACKETED, ' ');
}
/** Texts in brackets with at least two capitals, whose letters stand in this order in the name before. */
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
/** More words than any legal form has; keeps a name of nothing but suffixes cheap. */
const MOST_SUFFIX_WORDS = 5;
function withoutLegalSuffixes(name) {
    const words = name.trim().split(/\s+/);
    const texts = [name];
    for (let count = 0; count < MOST_SUFFIX_WORDS && words.length > 1; count++) {
        const last = words.at(-1);
        if (!/^[&+,.-]+$/.test(last) && !LEGAL_SUFFIXES.has(normalisePart(last)))
            break;
        words.pop();
        texts.push(words.join(' '));
    }
    return texts;
}
function normalForm(text, spelling) {
    return piecesOf(text, spelling).join('').toLowerCase();
}
/** Runs of ASCII letters and digits that are left of a name. */
function piecesOf(name, spelling) {
    let text = name.replace(/[\u00ae\u2122\u00a9\u2120]|['\u2019\u2018\u02bc\uff07\u00b4`]/g, '');
    if (spelling.umlautE)
        text = text.replace(/[\u00e4\u00f6\u00fc]|[aou]\u0308/gi, (umlaut) => `${umlaut}e`);
    // Marks go first as well, for sorting thousands of them on one letter is quadratic.
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
/** A capital that becomes two letters keeps the second one small before a small letter: `\u00c6ther` is `Aether`. */
function foldLetter(letter, at, text) {
    const folded = FOLDED_LETTERS.get(letter) ?? letter;
    if (folded.length < 2 || !/\p{Lu}/u.test(letter))
        return folded;
    return /\p{Ll}/u.test(text.charAt(at + 1)) ? folded.charAt(0) + folded.slice(1).toLowerCase() : folded;
}

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
        return [{ start, end, name: parts_decoded(name).toLowerCase(), value: equals < 0 ? '' : pair.slice(equals + 1) }];
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
function parts_decoded(text) {
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
    if (!URL.canParse(repository))
        return null;
    const own = new URL(repository);
    const ownPath = own.pathname.replace(/\.git\/?$|\/$/, '').toLowerCase();
    const texts = segments.map(({ text }) => parts_decoded(text));
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
    const labels = host.split('.').map(normalisePart);
    return [...acceptedParts(company)].some((form) => labels.some((label) => label === form || (form.length >= SHORTEST_NAME && label.includes(form))));
}

;// CONCATENATED MODULE: ./.build/src/link/host-doubts.js








/** The first doubt about where a link leads; its page is judged only if there is none but a notice. */
function placeDoubt(parts, partner) {
    const { host, hostRange } = parts;
    const warning = (problem) => doubt('warning', hostRange, problem);
    if (nameAbove(host, SHORTENERS))
        return warning(`goes through the shortener ${(0,quote/* quote */.hD)(host)}, which hides where it leads`);
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
    const site = website !== undefined && URL.canParse(website) ? siteOf(new URL(website).hostname) : null;
    if (site !== null) {
        if (siteOf(host) === site)
            return null;
        return doubt('warning', hostRange, `leads to ${(0,quote/* quote */.hD)(host)}, not to the partner's own site ${(0,quote/* quote */.hD)(site)}`);
    }
    if (!nameAbove(host, MICROSOFT) || (company !== undefined && acceptsPart(company, 'Microsoft')))
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
var link_address = __webpack_require__(4489);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/src/link/page-text.js

/** Elements whose content is no text of the page. */
const page_text_UNSEEN = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template']);
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
        if (tag.name === 'title' || page_text_UNSEEN.has(tag.name)) {
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
    return scalar ? { scalar, fault: (0,link_address/* judgeAddress */.K)(scalar.value) } : null;
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
    return subject.run.pages ? noSoundLandingPage(subject) : 'not run: the landing page is only opened with --online';
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
                '  preview, tunnel or work place that will vanish; a dynamic name; a port other than 443; a place that asks for a',
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
                    bad: '    landingPage: https://www.example.com/defender',
                    good: '    landingPage: https://www.contoso.com/defender',
                    note: 'The names reserved for examples show nothing of yours; Contoso is the sample company here.',
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
        optIn: '--online',
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
        optIn: '--online',
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
    if ((0,link_address/* judgeAddress */.K)(address) !== null)
        return undefined;
    return { title: `write ${(0,quote/* quote */.hD)(address)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, address)] };
}

;// CONCATENATED MODULE: ./.build/src/text/former-names.js
/** Current name, former names. */
const PRODUCTS = [
    // Microsoft Defender ATP since March 2019, Microsoft Defender for Endpoint since September 2020.
    [
        'Microsoft Defender for Endpoint',
        'Windows Defender ATP',
        'Windows Defender Advanced Threat Protection',
        'Microsoft Defender ATP',
        'Microsoft Defender Advanced Threat Protection',
    ],
    // Microsoft 365 Defender since September 2020, Microsoft Defender XDR since November 2023.
    ['Microsoft Defender XDR', 'Microsoft Threat Protection', 'Microsoft 365 Defender'],
    ['Microsoft Sentinel', 'Azure Sentinel'],
    ['Microsoft Defender for Cloud', 'Azure Security Center', 'Azure Defender'],
    ['Microsoft Defender for IoT', 'Azure Defender for IoT'],
    ['Microsoft Defender for Cloud Apps', 'Microsoft Cloud App Security'],
    ['Microsoft Defender for Identity', 'Azure ATP', 'Azure Advanced Threat Protection'],
    ['Microsoft Defender for Office 365', 'Office 365 ATP', 'Office 365 Advanced Threat Protection'],
    ['Microsoft Defender portal', 'Windows Defender Security Center', 'Microsoft Defender Security Center'],
];
const EXACT = [
    ['Microsoft Defender for Endpoint', 'WDATP', 'MDATP'],
    ['Microsoft Defender XDR', 'M365D'],
    ['Microsoft Defender for Cloud Apps', 'MCAS'],
    ['Power Automate', 'Microsoft Flow'],
];
const DIRECTORY = ['Azure AD', 'Azure Active Directory', 'Microsoft Azure AD', 'Microsoft Azure Active Directory'];
/** Features that took the name of the family, not of the product: `Microsoft Entra <feature>`. */
const ENTRA_FEATURES = [
    'account',
    'admin center',
    'application proxy',
    'authentication',
    'B2B',
    'Conditional Access',
    'Connect',
    'Connect Health',
    'Connect Sync',
    'Domain Services',
    'enterprise application',
    'groups',
    'join',
    'joined',
    'login',
    'MFA',
    'multifactor authentication',
    'multi-factor authentication',
    'password protection',
    'Privileged Identity Management',
    'registered',
    'role',
    'roles',
    'Seamless single sign-on',
    'self-service password reset',
    'service principal',
    'sign-in',
    'single sign-on',
    'SSO',
    'tenant',
];
/** Features with a name of their own; null: not renamed. */
const OTHER_FEATURES = [
    ['Authentication Library', null],
    ['B2C', null],
    ['External Identities', 'Microsoft Entra External ID'],
    ['Federation Services', 'Active Directory Federation Services'],
    ['Graph', null],
    ['Identity Governance', 'Microsoft Entra ID Governance'],
    ['Identity Protection', 'Microsoft Entra ID Protection'],
    ['managed identities', 'Managed identities for Azure resources'],
    ['PowerShell', null],
    ['Premium', 'Microsoft Entra ID P1 or P2'],
    ['Premium P1', 'Microsoft Entra ID P1'],
    ['Premium P2', 'Microsoft Entra ID P2'],
    ['Sync', null],
    ['Verifiable Credentials', 'Microsoft Entra Verified ID'],
    ['Workload Identities', 'Microsoft Entra Workload ID'],
];
/**
 * Every former name, its features and what was not renamed. Azure AD after MicrosoftDocs/entra-docs
 * `docs/fundamentals/new-name.md`; the portal after MicrosoftDocs/defender-docs.
 */
const FORMER_NAMES = [
    ...listed(PRODUCTS, false),
    ...listed(EXACT, true),
    ...DIRECTORY.flatMap((directory) => directoryNames(directory, false)),
    ...directoryNames('AAD', true),
];
function listed(table, exact) {
    return table.flatMap(([current, ...names]) => names.map((former) => ({ former, current, exact })));
}
function directoryNames(directory, exact) {
    return [
        { former: directory, current: 'Microsoft Entra ID', exact },
        ...ENTRA_FEATURES.map((feature) => ({
            former: `${directory} ${feature}`,
            current: `Microsoft Entra ${feature}`,
            exact,
        })),
        ...OTHER_FEATURES.map(([feature, current]) => ({ former: `${directory} ${feature}`, current, exact })),
    ];
}

;// CONCATENATED MODULE: ./.build/src/text/find-former-names.js

/** Between the words of a name; `AzureAD` has nothing there. */
const GAP = '[\\p{White_Space}-]{0,3}';
const BY_KEY = new Map(FORMER_NAMES.map((name) => [keyOf(name.former), name]));
const PATTERNS = [pattern(false), pattern(true)];
/** Whole words, and no part of an identifier, path or address. Longest name first. */
function pattern(exact) {
    const names = FORMER_NAMES.filter((name) => name.exact === exact)
        .map((name) => name.former)
        .sort((a, b) => b.length - a.length)
        .map((name) => name.split(/[ -]/).join(GAP));
    const whole = `(?<![\\p{L}\\p{N}_.@#\\\\])(?:${names.join('|')})(?![\\p{L}\\p{N}_]|[.@\\\\]\\p{L})`;
    return new RegExp(whole, exact ? 'gu' : 'giu');
}
/** Code and addresses, whose names are not ours to change; brackets, which hold explanations but for Markdown links. */
const SKIPPED = /`[^`\n]*`|[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"<>]+|\([^()]*\)|\[[^[\]]*\](?!\()/giu;
/** What says right before a name that it is a former one. */
const SAID_TO_BE_FORMER = /(?:^|[^\p{L}])(?:formerly|previously|was)(?:\s+(?:known as|called|named|branded(?: as)?|the))?[\s"\u201c\u201d'\u2018:]*$/iu;
/** More characters than `SAID_TO_BE_FORMER` can match. */
const LOOK_BACK = 60;
/**
 * Names that Microsoft has given up, in prose. A name after "formerly", "previously" or "was", in brackets, in code or
 * in an address is right where it stands.
 */
function findFormerNames(text) {
    const skipped = [...text.matchAll(SKIPPED)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    }));
    const found = PATTERNS.flatMap((one) => [...text.matchAll(one)]).sort((a, b) => a.index - b.index);
    const uses = [];
    let next = 0;
    for (const match of found) {
        const end = match.index + match[0].length;
        while (next < skipped.length && (skipped[next]?.end ?? 0) <= match.index)
            next++;
        const current = BY_KEY.get(keyOf(match[0]))?.current ?? null;
        const isSkipped = (skipped[next]?.start ?? text.length) < end;
        if (current === null || isSkipped)
            continue;
        if (SAID_TO_BE_FORMER.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index)))
            continue;
        uses.push({ text: match[0], start: match.index, end, current });
    }
    return uses;
}
function keyOf(name) {
    return name.replace(/[\p{White_Space}-]+/gu, '').toLowerCase();
}

// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(6513);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/press-release-texts.js



/** Endings of files that hold their text as text. */
const TEXT_FILE = /\.(?:adoc|asciidoc|htm|html|markdown|md|rst|text|txt)$/i;
/** A press release has a few thousand characters. */
const MOST_BYTES = 1_000_000;
/** The text files that the press releases name, as far as they can be read; `manifest-schema` reports missing ones. */
const pressReleaseTexts = (0,artifact/* artifact */.d)((subject) => {
    const paths = (subject.data.pressReleases ?? []).flatMap(({ file }) => {
        const path = file === undefined || !TEXT_FILE.test(file) ? null : (0,core_path/* resolveInside */.LI)(subject.file.folder, file);
        return path === null ? [] : [path];
    });
    return [...new Set(paths)].flatMap((path) => {
        const bytes = subject.run.tree.read(path, MOST_BYTES);
        const text = bytes && press_release_texts_decoded(bytes);
        return text === null ? [] : [new core_text/* SourceText */.D(path, text)];
    });
});
/** Null if it is no UTF-8. */
function press_release_texts_decoded(bytes) {
    const text = new TextDecoder().decode(bytes);
    return text.includes('\ufffd') ? null : text;
}

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
            for (const uses of grouped(findFormerNames(text))) {
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
        ...pressReleaseTexts(subject).map((source) => ({
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

// EXTERNAL MODULE: ./.build/src/logo/root-style.js + 1 modules
var root_style = __webpack_require__(9742);
// EXTERNAL MODULE: ./.build/src/logo/xml.js
var xml = __webpack_require__(6757);
;// CONCATENATED MODULE: ./.build/src/logo/active-content/addresses.js
const RASTER = /^image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|x-ms-bmp|avif|apng|jxl|tiff?|x-icon|vnd\.microsoft\.icon)$/;
const FONT = /^(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-(?:fontobject|opentype)|application\/octet-stream)/;
const SCRIPT_SCHEME = /^(?:javascript|vbscript|livescript|mocha):/;
/** Kind of an address, read as the URL Standard reads it: outer controls and blanks, inner tabs and line ends fall away. */
function addressKind(address) {
    const url = withoutBlanks(address);
    if (url === '' || url.startsWith('#'))
        return 'inside';
    const start = url.slice(0, 200).toLowerCase();
    if (SCRIPT_SCHEME.test(start))
        return 'script';
    if (!start.startsWith('data:'))
        return 'outside';
    const type = /^data:([^;,]*)/.exec(start)?.[1]?.trim() ?? '';
    if (RASTER.test(type))
        return 'raster';
    return FONT.test(type) ? 'font' : 'document';
}
/** Whether a value as written runs a program once HTML, which keeps tabs and line ends, reads it. */
function runsWhenPasted(raw) {
    return SCRIPT_SCHEME.test(withoutBlanks(raw.slice(0, 4000)).slice(0, 20).toLowerCase());
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL Standard drops C0 controls round an address
const OUTER = /^[\u0000-\u0020]+/;
function withoutBlanks(address) {
    return address
        .replace(OUTER, '')
        .replace(/[\t\n\r]+/g, '')
        .trimEnd();
}

// EXTERNAL MODULE: ../../work/main/node_modules/@csstools/css-tokenizer/dist/index.mjs
var dist = __webpack_require__(9031);
;// CONCATENATED MODULE: ./.build/src/logo/active-content/css.js


const BY_ADDRESS = {
    inside: null,
    script: 'script',
    raster: 'raster',
    font: 'font',
    document: 'document',
    outside: 'reference',
};
/** Functions whose string arguments are addresses, as in `image-set("a.png" 1x)`. */
const ADDRESS_FUNCTIONS = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const SCRIPT_PROPERTIES = new Set(['behavior', '-ms-behavior', '-moz-binding']);
const ANIMATION_PROPERTIES = /^(?:-(?:webkit|moz|o)-)?animation(?:-name)?$/;
const KEYFRAMES = /^(?:-(?:webkit|moz|o)-)?keyframes$/;
/**
 * Reads tokens of CSS Syntax 3: escapes are resolved, comments and letter case hide nothing. Addresses count wherever
 * they stand, custom properties and unknown at-rules included; only `@namespace` names without loading.
 */
function cssDangers(css) {
    const dangers = [];
    const open = [];
    let statement = '';
    let last = null;
    const address = (text, start, end) => {
        const kind = statement === 'import' ? 'reference' : BY_ADDRESS[addressKind(text)];
        if (kind && statement !== 'namespace')
            dangers.push({ kind, what: text, start, end });
    };
    for (const token of (0,dist/* tokenize */.qw)({ css })) {
        const [type, raw, start, lastUnit, data] = token;
        const end = lastUnit + 1;
        const add = (kind, what = raw) => dangers.push({ kind, what, start, end });
        if (type === 'whitespace-token' || type === 'comment')
            continue;
        if (type === 'at-keyword-token') {
            statement = data.value.toLowerCase();
            if (statement === 'font-face')
                add('font');
            else if (KEYFRAMES.test(statement))
                add('animation');
        }
        else if (type === 'semicolon-token' || type === '{-token' || type === '}-token') {
            statement = '';
            open.length = 0;
        }
        else if (type === 'function-token') {
            open.push(data.value.toLowerCase());
            if (open.at(-1) === 'expression')
                add('script');
        }
        else if (type === '(-token')
            open.push('(');
        else if (type === ')-token')
            open.pop();
        else if (type === 'url-token')
            address(data.value, start, end);
        else if (type === 'string-token') {
            if (statement === 'import' || ADDRESS_FUNCTIONS.has(open.at(-1) ?? ''))
                address(data.value, start, end);
        }
        else if (type === 'colon-token' && last?.[0] === 'ident-token' && open.length === 0) {
            const name = last[4].value.toLowerCase();
            const property = { start: last[2], end: last[3] + 1, what: name };
            if (SCRIPT_PROPERTIES.has(name))
                dangers.push({ kind: 'script', ...property });
            else if (ANIMATION_PROPERTIES.test(name))
                dangers.push({ kind: 'animation', ...property });
        }
        last = token;
    }
    return dangers;
}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/names.js
/*
 * Names that decide whether an SVG is a picture and nothing else. SVG 2, HTML Standard (parsing of foreign content),
 * SMIL, XML Events; facts in the rule's page.
 */
/** Elements that run a program. `handler` and `listener` are those of SVG Tiny 1.2 and XML Events. */
const SCRIPT_ELEMENTS = new Set(['script', 'handler', 'listener']);
/** Elements that bring documents, players or plug-ins into the picture, whatever namespace they stand in. */
const EMBEDDING_ELEMENTS = new Set(['audio', 'embed', 'iframe', 'object', 'video']);
const ANIMATION_ELEMENTS = new Set([
    'animate',
    'animateColor',
    'animateMotion',
    'animateTransform',
    'animation',
    'discard',
    'set',
]);
/** Elements whose look depends on fonts that the reader may not have. */
const TEXT_ELEMENTS = new Set(['text', 'font', 'font-face']);
/** Attributes that take a CSS value with addresses in it. */
const CSS_ATTRIBUTES = new Set([
    'clip-path',
    'color-profile',
    'cursor',
    'fill',
    'filter',
    'marker',
    'marker-end',
    'marker-mid',
    'marker-start',
    'mask',
    'stroke',
]);
/** Attributes that take an address by themselves, besides `href` and `xlink:href`. */
const ADDRESS_ATTRIBUTES = new Set(['action', 'data', 'formaction', 'poster', 'src']);
/** Attributes of animations that hold the values they set. */
const ANIMATED_VALUES = ['by', 'from', 'to', 'values'];
/** HTML elements that end an SVG when it is pasted into a page (HTML Standard 13.2.6.5). */
const BREAKOUT_ELEMENTS = new Set(('b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var').split(' '));
/** SVG elements in which a page reads HTML (HTML Standard, "HTML integration point"). */
const INTEGRATION_POINTS = new Set(['desc', 'foreignObject', 'title']);
const XINCLUDE = 'http://www.w3.org/2001/XInclude';
const XSLT = 'http://www.w3.org/1999/XSL/Transform';
/** Public DTDs of SVG itself, written by every older program and loaded by none. */
const SVG_DTD = /^https?:\/\/www\.w3\.org\/(?:Graphics\/SVG|TR)\/[\w./-]*\.dtd$/;

;// CONCATENATED MODULE: ./.build/src/logo/active-content/pasted.js


/*
 * What is inert while the file is an image, and wakes when its text is pasted into an HTML page: HTML knows neither
 * namespaces nor letter case of names, and ends comments and instructions sooner.
 */
/** Why an element wakes in HTML; null if it does not. */
function elementWhenPasted(element) {
    if (element.name.includes(':'))
        return null;
    const name = element.localName.toLowerCase();
    const inSvg = element.namespace === xml/* NAMESPACES */.dK.svg;
    if (SCRIPT_ELEMENTS.has(name) && name === 'script')
        return 'runs';
    if (EMBEDDING_ELEMENTS.has(name) || name === 'foreignobject')
        return 'loads a document';
    if (BREAKOUT_ELEMENTS.has(name))
        return 'becomes HTML';
    if (name === 'style' && !inSvg)
        return 'becomes a style sheet';
    return null;
}
/** An `on\u2026` attribute that XML takes for some other name. */
function isHandlerWhenPasted(name) {
    return /^on[a-z]+$/i.test(name);
}
/** HTML ends a comment that starts with `>` or `->` at once. */
function commentWhenPasted({ value }) {
    return /^-?>/.test(value) && value.includes('<');
}
/** HTML ends a processing instruction at its first `>`. */
function instructionWhenPasted({ value }) {
    const end = value.indexOf('>');
    return end !== -1 && value.indexOf('<', end) !== -1;
}
/** Where HTML is read, HTML takes a CDATA section for a comment up to its first `>`. */
function cdataWhenPasted(element, { value, range }, source) {
    if (!INTEGRATION_POINTS.has(element.localName) || !source.startsWith('<![CDATA[', range.start))
        return false;
    const end = value.indexOf('>');
    return end !== -1 && value.indexOf('<', end) !== -1;
}
/** A `foreignObject` that no browser shows: it asks for an extension and holds only data of a design program. */
function isPrivateData(foreignObject) {
    const extension = (0,xml/* attributeOf */.w4)(foreignObject, 'requiredExtensions')?.value.trim() ?? '';
    const foreign = (element) => element.namespace !== xml/* NAMESPACES */.dK.xhtml && element.namespace !== xml/* NAMESPACES */.dK.svg && element.namespace !== null;
    return (extension !== '' &&
        foreignObject.children.every((child) => child.kind !== 'element' || (foreign(child) && child.name.includes(':'))));
}

// EXTERNAL MODULE: ./.build/src/logo/active-content/use-references.js
var use_references = __webpack_require__(3111);
;// CONCATENATED MODULE: ./.build/src/logo/active-content/raster.js



const SHAPES = new Set([
    'circle',
    'ellipse',
    'line',
    'path',
    'polygon',
    'polyline',
    'rect',
    'text',
]);
/** Elements whose content shapes other things, or is not drawn where it stands. */
const NOT_DRAWN = new Set(['clipPath', 'mask', 'marker', 'filter', 'symbol', 'defs', 'pattern']);
/** An `image` whose picture is inside the file. */
function isRasterImage(element) {
    if (element.namespace !== xml/* NAMESPACES */.dK.svg || !/^(?:image|feImage)$/.test(element.localName))
        return false;
    const href = (0,use_references/* hrefOf */.hE)(element);
    return href !== undefined && addressKind(href.value) === 'raster';
}
/**
 * Whether all that the file draws is raster pictures: the shapes there are fill themselves with a pattern that holds
 * one, or only clip and mask.
 */
function isRasterOnly(root) {
    const elements = [...(0,xml/* walk */.GG)(root)];
    if (!elements.some(isRasterImage))
        return false;
    const rasterPatterns = new Set(elements.filter((element) => element.localName === 'pattern' && holdsNoShape(element)).map((one) => idOf(one)));
    const isVector = (element) => element.namespace === xml/* NAMESPACES */.dK.svg && SHAPES.has(element.localName) && !rasterPatterns.has(patternOf(element));
    const used = new Set(elements.filter((one) => one.localName === 'use').map((one) => (0,use_references/* hrefOf */.hE)(one)?.value.slice(1)));
    return !elements.some((element) => isVector(element) && isDrawn(element, used));
}
function holdsNoShape(pattern) {
    return ![...(0,xml/* walk */.GG)(pattern)].some((element) => SHAPES.has(element.localName));
}
function idOf(element) {
    return (0,xml/* attributeOf */.w4)(element, 'id')?.value;
}
/** Id of the pattern that fills a shape without a stroke; undefined if it is filled otherwise. */
function patternOf(element) {
    const style = (0,xml/* attributeOf */.w4)(element, 'style')?.value ?? '';
    const fill = /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}([^;]*)/.exec(style)?.[1] ?? (0,xml/* attributeOf */.w4)(element, 'fill')?.value ?? '';
    return /^\s{0,9}url\(\s{0,9}["']?#([^"')]+)/.exec(fill)?.[1];
}
/** Not below a definition, unless a `use` brings it or one of its ancestors in. */
function isDrawn(element, used) {
    for (let at = element; at; at = at.parent) {
        const id = idOf(at);
        if (id !== undefined && used.has(id))
            return true;
        if (NOT_DRAWN.has(at.localName))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/active-content.js








/**
 * Everything in a logo that runs, loads, links, moves, or depends on fonts, in document order. Decided on the parsed
 * tree, so entities, prefixes and letter case hide nothing, and on CSS tokens.
 *
 * @param source the text that the document was parsed from
 */
function activeContent(document, source) {
    const found = [];
    const reader = new Reader(source, found);
    reader.doctype(document);
    for (const node of [...document.prolog, ...document.epilog]) {
        if (node.kind === 'comment')
            reader.comment(node);
        else
            reader.instruction(node);
    }
    for (const element of (0,xml/* walk */.GG)(document.root))
        reader.element(element);
    const bomb = (0,use_references/* findUseBomb */.xM)(document.root);
    if (bomb)
        reader.add(bomb.kind === 'cycle' ? 'use-cycle' : 'use-multiplied', bomb.attribute.value, bomb.attribute.range);
    if (isRasterOnly(document.root))
        reader.rasterOnly(document.root);
    return found.sort((a, b) => a.range.start - b.range.start);
}
const CSS_KINDS = {
    script: 'active-css',
    reference: 'external',
    document: 'data-document',
    raster: 'raster',
    font: 'font',
    animation: 'animation',
};
class Reader {
    #source;
    #found;
    constructor(source, found) {
        this.#source = source;
        this.#found = found;
    }
    add(kind, what, range, removable = null) {
        this.#found.push({ kind, what, range, removable });
    }
    doctype({ doctype }) {
        if (!doctype)
            return;
        if (doctype.systemId !== null && !SVG_DTD.test(doctype.systemId))
            this.add('external', doctype.systemId, doctype.range);
        for (const entity of doctype.entities) {
            if (entity.systemId !== null)
                this.add('external', entity.systemId, entity.range);
            else if (entity.value?.includes('<'))
                this.add('pasted', `<!ENTITY ${entity.name}>`, entity.range);
        }
    }
    comment(comment) {
        const { value, range } = comment;
        if (/^\s*#(?:exec|include|config|set|if)\b/.test(value) || value.includes('<?php'))
            this.add('server-code', `<!--${value}`, range, range);
        else if (commentWhenPasted(comment))
            this.add('pasted', '<!-->', range, range);
    }
    instruction(instruction) {
        const { target, value, range } = instruction;
        const what = `<?${target}`;
        if (/^php/i.test(target))
            this.add('server-code', what, range, range);
        else if (target === 'xml-stylesheet')
            this.#stylesheet(value, range);
        else if (instructionWhenPasted(instruction))
            this.add('pasted', what, range, range);
    }
    #stylesheet(value, range) {
        const address = /(?:^|\s)href\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/.exec(value);
        const href = address?.[1] ?? address?.[2] ?? '';
        if (/\bxslt?\b/i.test(/(?:^|\s)type\s{0,9}=\s{0,9}["']([^"']*)/.exec(value)?.[1] ?? ''))
            this.add('script', '<?xml-stylesheet', range, range);
        else if (addressKind(href) !== 'inside')
            this.add('external', href, range, range);
    }
    element(element) {
        const { namespace, localName } = element;
        if (namespace === XINCLUDE)
            this.#whole('external', element);
        else if (namespace === XSLT)
            this.#whole('script', element);
        else if (namespace === xml/* NAMESPACES */.dK.xhtml)
            this.#xhtml(element);
        else if (namespace === xml/* NAMESPACES */.dK.svg)
            this.#svg(element);
        else if (elementWhenPasted(element))
            this.#whole('pasted', element);
        for (const attribute of element.attributes)
            this.#attribute(element, attribute);
        for (const child of element.children) {
            if (child.kind === 'comment')
                this.comment(child);
            else if (child.kind === 'instruction')
                this.instruction(child);
            else if (child.kind === 'text') {
                if (/<\?(?:php|=)|<%/.test(child.value))
                    this.add('server-code', child.value.trim(), child.range);
                else if (cdataWhenPasted(element, child, this.#source))
                    this.add('pasted', '<![CDATA[', child.range);
            }
        }
        if (localName === 'style' && (namespace === xml/* NAMESPACES */.dK.svg || namespace === xml/* NAMESPACES */.dK.xhtml))
            this.#css(element);
    }
    #xhtml(element) {
        const above = element.parent;
        if (element.localName === 'script')
            this.#whole('script', element);
        else if (above?.namespace !== xml/* NAMESPACES */.dK.xhtml && !isFlagged(above))
            this.#whole('embedded', element);
    }
    #svg(element) {
        const { localName } = element;
        if (SCRIPT_ELEMENTS.has(localName))
            this.#whole('script', element);
        else if (isFlagged(element))
            this.#whole('embedded', element);
        else if (ANIMATION_ELEMENTS.has(localName))
            this.#animation(element);
        else if (isRasterImage(element))
            this.#start('raster', element);
        else if (TEXT_ELEMENTS.has(localName))
            this.#start(localName === 'text' ? 'text' : 'font', element);
        else if (localName !== 'foreignObject' && elementWhenPasted(element))
            this.#whole('pasted', element);
    }
    #whole(kind, element) {
        const inDocument = element.origin === 'document' && element.parent !== null;
        this.add(kind, `<${element.name}>`, element.startTag, inDocument ? element.range : null);
    }
    #start(kind, element) {
        this.add(kind, `<${element.name}>`, element.startTag);
    }
    /** What an animation sets decides: an address or a handler is active, a colour only moves. */
    #animation(element) {
        const target = (0,xml/* attributeOf */.w4)(element, 'attributeName')?.value.trim() ?? '';
        const local = target.slice(target.indexOf(':') + 1);
        if (/^href$/i.test(local) || /^on/i.test(local))
            this.#whole('animated-reference', element);
        else
            this.#whole('animation', element);
        for (const name of ANIMATED_VALUES) {
            const attribute = (0,xml/* attributeOf */.w4)(element, name);
            if (!attribute)
                continue;
            if (attribute.value.split(';').some((one) => addressKind(one) === 'script'))
                this.add('script-address', attribute.value, attribute.range, this.#attributeCut(attribute));
            if (CSS_ATTRIBUTES.has(target) || target === 'style')
                this.#cssValue(attribute);
        }
    }
    #attribute(element, attribute) {
        const { namespace, localName, name } = attribute;
        const live = element.namespace === xml/* NAMESPACES */.dK.svg || element.namespace === xml/* NAMESPACES */.dK.xhtml;
        const cut = this.#attributeCut(attribute);
        if (namespace === null && isHandlerWhenPasted(localName)) {
            const handler = live && /^on[a-z]+$/.test(localName);
            this.add(handler ? 'handler' : 'pasted', name, attribute.range, cut);
        }
        else if (!live || SCRIPT_ELEMENTS.has(element.localName))
            return;
        else if (attribute === (0,use_references/* hrefOf */.hE)(element) || localName === 'href')
            this.#href(element, attribute);
        else if (namespace === null && localName === 'style')
            this.#cssValue(attribute);
        else if (namespace === null && CSS_ATTRIBUTES.has(localName))
            this.#cssValue(attribute);
        else if (ADDRESS_ATTRIBUTES.has(localName) && addressKind(attribute.value) === 'script')
            this.add('script-address', attribute.value, attribute.range, cut);
    }
    #href(element, attribute) {
        if (attribute.namespace !== null && attribute.namespace !== xml/* NAMESPACES */.dK.xlink)
            return;
        const kind = addressKind(attribute.value);
        const cut = this.#attributeCut(attribute);
        const raw = this.#source.slice(attribute.valueRange.start, attribute.valueRange.end);
        const isLink = element.localName === 'a';
        if (kind === 'script')
            this.add('script-address', attribute.value, attribute.range, cut);
        else if (kind === 'document')
            this.add('data-document', attribute.value, attribute.range, cut);
        else if (runsWhenPasted(raw))
            this.add('pasted', attribute.value, attribute.range, cut);
        else if (kind === 'outside')
            this.add(isLink ? 'link' : 'external', attribute.value, attribute.range, cut);
        else if (kind === 'raster' && element.localName === 'use')
            this.add('data-document', attribute.value, attribute.range, cut);
        else if (kind === 'font')
            this.add('font', attribute.value, attribute.range, cut);
    }
    #cssValue(attribute) {
        if (!/[(\\:]/.test(attribute.value))
            return;
        for (const { kind, what } of cssDangers(attribute.value))
            this.add(CSS_KINDS[kind], what, attribute.range, this.#attributeCut(attribute));
    }
    #css(element) {
        const place = (0,root_style/* placesIn */.yN)(element);
        const text = element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
        for (const { kind, what, start, end } of cssDangers(text))
            this.add(CSS_KINDS[kind], what, place(start, end));
    }
    rasterOnly(root) {
        const image = [...(0,xml/* walk */.GG)(root)].find(isRasterImage);
        const at = this.#found.findIndex((one) => one.kind === 'raster');
        if (image && at !== -1)
            this.#found.splice(at, 1);
        if (image)
            this.#start('raster-only', image);
    }
    /** The attribute and the white space before it; null if it was not written where its element stands. */
    #attributeCut({ range, origin }) {
        if (origin !== 'document')
            return null;
        let { start } = range;
        while (/\s/.test(this.#source[start - 1] ?? ''))
            start--;
        return { start, end: range.end };
    }
}
/** Elements that are reported as a whole, with all that is in them. */
function isFlagged(element) {
    if (element?.namespace !== xml/* NAMESPACES */.dK.svg)
        return false;
    if (EMBEDDING_ELEMENTS.has(element.localName))
        return true;
    return element.localName === 'foreignObject' && !isPrivateData(element);
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/logo.js
var artifacts_logo = __webpack_require__(1139);
;// CONCATENATED MODULE: ./.build/src/rules/logo-active-content.js




/** What a person reads after the name of the thing, and how to be rid of it. */
const KINDS = {
    script: { severity: 'error', does: 'runs a program', mend: 'Remove it.' },
    handler: { severity: 'error', does: 'runs a program on an event', mend: 'Remove the attribute.' },
    'script-address': { severity: 'error', does: 'is an address that runs a program', mend: 'Remove it.' },
    embedded: { severity: 'error', does: 'embeds another document', mend: 'Draw its content as paths, or remove it.' },
    'server-code': { severity: 'error', does: 'is code for a web server', mend: 'Remove it.' },
    'active-css': { severity: 'error', does: 'is CSS that runs a program', mend: 'Remove it.' },
    external: { severity: 'error', does: 'loads from outside the file', mend: 'Put what it needs into the file.' },
    'data-document': { severity: 'error', does: 'hides a document in a data address', mend: 'Remove it.' },
    'animated-reference': { severity: 'error', does: 'changes an address or a handler', mend: 'Remove the animation.' },
    'use-cycle': { severity: 'error', does: 'makes an element contain itself', mend: 'Point it at another element.' },
    'use-multiplied': { severity: 'error', does: 'multiplies what is drawn beyond measure', mend: 'Draw it once.' },
    'raster-only': {
        severity: 'error',
        does: 'is a pixel picture and all there is',
        mend: 'Export the logo as vector paths.',
    },
    animation: { severity: 'warning', does: 'moves', mend: 'Remove the animation: a listing shows a still picture.' },
    raster: {
        severity: 'warning',
        does: 'is a pixel picture',
        mend: 'Trace it as vector paths: pixels blur when scaled.',
    },
    text: { severity: 'warning', does: 'needs a font', mend: 'Convert the text to paths (outlines).' },
    font: {
        severity: 'warning',
        does: 'brings a font along',
        mend: 'Convert text to paths (outlines) and remove the font.',
    },
    pasted: {
        severity: 'warning',
        does: 'is inert here but wakes when the file is pasted into a web page',
        mend: 'Remove it.',
    },
    link: {
        severity: 'notice',
        does: 'links to another page',
        mend: 'Remove the link: a listing shows only the picture.',
    },
};
/** Places beyond the first that a finding names. */
const RELATED = 5;
/** Whatever makes the file more than a still picture. */
const logoActiveContent = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'logo-active-content',
        title: 'The logo is a picture and nothing else',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        docs: {
            what: [
                'Reads the parsed file, with namespaces, entities and CSS escapes resolved. One finding for each class; the first',
                'place is underlined, up to five more are named.',
                '',
                '* **Error**: scripts; event handlers (`on\u2026`), also set by animation; addresses that run a program; embedded',
                '  documents (`foreignObject`, HTML, audio, video, frames); server-side code; CSS that runs; anything loaded from',
                '  outside the file (addresses, `@import`, style sheets, external entities, XInclude); HTML, SVG or other documents',
                '  in `data:` addresses; `use` elements that contain themselves or multiply beyond 50,000 elements; a logo that is',
                '  only a pixel picture.',
                '* **Warning**: animation, pixel pictures as a part, text and fonts, and what is inert in an image but wakes when',
                '  the text of the file is pasted into a page: names in other letter case, comments that HTML ends sooner.',
                '* **Notice**: links.',
                '',
                'Metadata with addresses, namespaces, comments, references inside the file and the private data of Inkscape and',
                'Illustrator are left alone.',
            ].join('\n'),
            why: [
                'The partner programme asks for a logo. An SVG can also hold programs and load pages, and whoever shows partner',
                'logos to customers refuses such files. Text depends on fonts that the reader does not have, pixels blur.',
            ].join('\n'),
            fix: [
                'Export as plain SVG with text as outlines and without links. `mde-partner fix --suggest` cuts out what can be cut',
                'without a doubt about what to put in its place.',
            ].join('\n'),
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="start()"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                },
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>@im\\70ort "https://contoso.com/logo.css";</style><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>path { fill: #0a5 }</style><path d="M0 0h8v8H0z"/></svg>\n',
                    note: 'An escape hides nothing.',
                },
            ],
        },
    },
    skip: (subject) => ((0,artifacts_logo/* logoOf */.bq)(subject).state === 'svg' ? undefined : 'there is no logo that could be read'),
    *check(subject) {
        const logo = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (logo.state !== 'svg')
            return;
        const byKind = new Map();
        for (const one of activeContent(logo.svg.document, logo.svg.source.text)) {
            const all = byKind.get(one.kind);
            if (all)
                all.push(one);
            else
                byKind.set(one.kind, [one]);
        }
        for (const [kind, all] of byKind)
            yield draft(kind, all, logo, (0,artifacts_logo/* namedHere */.mQ)(subject));
    },
});
function draft(kind, all, { svg }, named) {
    const { severity, does, mend } = KINDS[kind];
    const [first, ...others] = all;
    const location = ({ range }) => svg.source.locate(range.start, range.end);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const fix = cut(all, svg.source);
    return {
        severity,
        message: `${(0,quote/* quote */.hD)(first.what)} in line ${location(first).start.line}${more} ${does}. ${mend}`,
        location: location(first),
        related: [...others.slice(0, RELATED).map((one) => ({ message: (0,quote/* quote */.hD)(one.what), location: location(one) })), named],
        ...(fix && { fix }),
    };
}
/** Cuts all of a class out, or nothing: half a cut would leave the finding. */
function cut(all, source) {
    const edits = [];
    let end = -1;
    for (const { removable } of all) {
        if (!removable)
            return undefined;
        if (removable.start < end)
            continue;
        edits.push({ location: source.locate(removable.start, removable.end), text: '' });
        end = removable.end;
    }
    const [first, ...rest] = edits;
    return first && { title: 'cut it out', applicability: 'suggest', edits: [first, ...rest] };
}

// EXTERNAL MODULE: ./.build/src/logo/measure-ink.js + 2 modules
var measure_ink = __webpack_require__(274);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/known-ink.js
var known_ink = __webpack_require__(6844);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/ink.js




const drawn = (0,artifact/* artifact */.d)(async (subject) => {
    const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
    const { rasterizer } = subject.run;
    if (!logo || !rasterizer || undrawnReason(subject) !== undefined)
        return null;
    const ink = await (0,measure_ink/* measureInk */.br)(logo.svg.document, logo.size, rasterizer);
    if (ink.measured)
        (0,known_ink/* rememberInk */.b)(subject, ink.measured);
    return ink;
});
/** What the drawn logo shows; null if it was not to be drawn, or its drawing failed. */
async function inkOf(subject) {
    return (await drawn(subject))?.measured ?? null;
}
/** Why drawing was given up; null if it was not. */
async function drawingFailure(subject) {
    return (await drawn(subject))?.failure ?? null;
}
/** Why the logo is not drawn; undefined if it is. */
const undrawnReason = (0,artifact/* artifact */.d)((subject) => {
    const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
    if (!logo)
        return (0,artifacts_logo/* unreadReason */.un)(subject);
    if (!subject.run.rasterizer)
        return 'logos are not drawn in this run';
    return (0,measure_ink/* undrawableReason */.C2)(logo.svg.document, logo.size);
});

// EXTERNAL MODULE: ./.build/src/rules/artifacts/logo-places.js + 1 modules
var logo_places = __webpack_require__(215);
;// CONCATENATED MODULE: ./.build/src/rules/logo-blank.js




/** A canvas without ink. */
const logoBlank = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'logo-blank',
        title: 'The logo draws something',
        severities: ['error', 'warning'],
        requirements: ['R4.1'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if nothing of the artwork is seen inside the canvas: no pixel of the drawn logo is at least 5 %',
                'opaque. It is a **warning** if the logo holds text, filters or other things that cannot be drawn here as a browser',
                'draws them ("estimated").',
                '',
                'Also an **error** if drawing had to be stopped after 2 seconds: such a logo is not judged.',
            ].join('\n'),
            why: 'A square canvas is no logo. Artwork gets lost when it is moved off the canvas, or when its colours stay behind in another file.',
            fix: 'Fit the canvas to the artwork in the design program before the export, and look at the exported file in a browser.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
                    note: 'The artwork lies beside the canvas.',
                },
            ],
        },
    },
    skip(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        return logo?.size.viewBox.kind === 'empty' && logo.size.ratio !== null ? undefined : undrawnReason(subject);
    },
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (!logo)
            return;
        const place = { location: (0,logo_places/* canvasPlace */.Iv)(logo), related: [(0,artifacts_logo/* namedHere */.mQ)(subject)] };
        if (logo.size.viewBox.kind === 'empty') {
            const message = 'The logo draws nothing: a side of its viewBox is 0. Give the box of the artwork.';
            yield { severity: 'error', message, ...place };
            return;
        }
        const failure = await drawingFailure(subject);
        if (failure) {
            yield { severity: FAILURES[failure].severity, message: FAILURES[failure].message, ...place };
            return;
        }
        const ink = await inkOf(subject);
        if (!ink || ink.box)
            return;
        const where = ink.overhang > 0 ? 'its artwork lies outside' : 'it holds no shape with a colour';
        const [reason] = ink.estimated;
        if (reason === undefined)
            yield { severity: 'error', message: `The logo draws nothing inside its canvas: ${where}.`, ...place };
        else
            yield {
                severity: 'warning',
                message: `The logo seems to draw nothing inside its canvas (estimated, it has ${reason}). Turn text and effects into paths.`,
                ...place,
            };
    },
});
const FAILURES = {
    time: {
        severity: 'error',
        message: 'The logo is not judged: drawing it takes more than 2 seconds. Simplify its filters, masks and patterns.',
    },
    refused: {
        severity: 'warning',
        message: 'The logo is not judged: the renderer could not draw it (estimated). Export it as plain SVG.',
    },
};

// EXTERNAL MODULE: ./.build/src/logo/words.js
var words = __webpack_require__(4001);
;// CONCATENATED MODULE: ./.build/src/rules/logo-clipped.js





/** Overhang as a share of the canvas; from what a thousand real icons do. */
const NOTICE = 0.005;
const WARNING = 0.02;
/** Artwork that goes beyond the canvas. */
const logoClipped = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'logo-clipped',
        title: 'The artwork lies inside its canvas',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        docs: {
            what: [
                'Draws the logo with its surroundings. A **notice** if visible artwork goes beyond the canvas by more than 0.5 % of',
                'its side, a **warning** over 2 %. If the canvas is opaque all over, it is a notice at most: there a background',
                'that is larger than the canvas is usual.',
            ].join('\n'),
            why: 'What lies beyond the canvas is cut off in the tile, a rounded end becomes a straight edge.',
            fix: 'Enlarge the `viewBox` until it holds the artwork, or delete what is not to be seen.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4.5"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n',
                },
            ],
        },
    },
    skip: undrawnReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        // Without ink on the canvas logo-blank says where the artwork is.
        if (!logo || !ink?.box || ink.overhang <= NOTICE)
            return;
        const doubt = ink.estimated[0] === undefined ? '' : ` (estimated, it has ${ink.estimated[0]})`;
        yield {
            severity: ink.overhang > WARNING && !ink.opaque ? 'warning' : 'notice',
            message: `The artwork goes ${(0,words/* percent */.KN)(ink.overhang)} beyond the canvas and is cut off there${doubt}. Enlarge the viewBox, or remove what is not to be seen.`,
            location: (0,logo_places/* canvasPlace */.Iv)(logo),
            related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
        };
    },
});

// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(270);
// EXTERNAL MODULE: ./.build/src/logo/ink.js
var logo_ink = __webpack_require__(4368);
;// CONCATENATED MODULE: ./.build/src/rules/logo-framing.js







/** A limit for a notice and one for a warning; from what a thousand real icons do. */
const FILL = { notice: 0.85, warning: 0.75 };
const SHAPE = { notice: 0.5, warning: 0.4 };
const OFFSET = { notice: 0.05, warning: 0.1 };
/** Artwork that is small, thin or off centre on its canvas. */
const logoFraming = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'logo-framing',
        title: 'The artwork fills its canvas',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        docs: {
            what: [
                'Looks at the box round the ink of the drawn logo; in a logo with an opaque background, at the box round what',
                "differs from the background's colour.",
                '',
                '| measure | notice | warning |',
                '| --- | --- | --- |',
                '| long side of the box, as a share of the canvas | under 85 % | under 75 % |',
                '| short side over long side | under 0.5 | under 0.4 |',
                '| distance of the centres, as a share of the canvas | over 5 % | over 10 % |',
                '',
                'Estimates (text, filters) say so.',
            ].join('\n'),
            why: [
                'A tile shows the canvas, not the artwork. A mark with wide margins looks half the size of its neighbours; a',
                'wordmark on a square canvas is not readable at 24 pixels.',
            ].join(' '),
            fix: 'Crop the canvas to the artwork, with at most 7 % of margin on each side. Use the symbol without the word.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h60v60H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 66 66"><path d="M0 0h60v60H0z"/></svg>\n',
                },
            ],
        },
    },
    skip: undrawnReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        if (!logo || !ink?.art)
            return;
        const framing = (0,logo_ink/* framingOf */.K)(ink.art, logo.size.ratio ?? 1);
        const severity = severityOf(framing);
        if (!severity)
            return;
        const doubt = ink.estimated[0] === undefined ? '' : ` (estimated, it has ${ink.estimated[0]})`;
        const fix = ink.overhang === 0 ? await closerCrop(subject, logo, ink.art, framing) : undefined;
        yield {
            severity,
            message: `${describe(framing)}${doubt}. ${advice(framing)}`,
            location: (0,logo_places/* canvasPlace */.Iv)(logo),
            related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
            ...(fix && { fix }),
        };
    },
});
function severityOf({ fill, shape, offset }) {
    if (fill < FILL.warning || shape < SHAPE.warning || offset > OFFSET.warning)
        return 'warning';
    return fill < FILL.notice || shape < SHAPE.notice || offset > OFFSET.notice ? 'notice' : undefined;
}
function describe({ fill, shape, offset }) {
    const thin = shape < SHAPE.notice ? `, is ${Number((1 / shape).toPrecision(2))} times as long as wide` : '';
    return `Artwork fills ${(0,words/* percent */.KN)(fill)}${thin} and sits ${(0,words/* percent */.KN)(offset)} off centre`;
}
function advice({ shape }) {
    return shape < SHAPE.notice
        ? 'Use the symbol alone: a wordmark is not readable in a small tile.'
        : 'Fit the canvas to the artwork.';
}
/** Share of the canvas that the art fills after the fix. */
const FILLED = 0.9;
/** A square canvas round the centre of the art, if that mends it. */
async function closerCrop(subject, logo, [left, top, right, bottom], { shape }) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(logo.size);
    if (!canvas || logo.size.shape !== 'square' || logo.size.aspectRatio.fit === 'none' || shape < SHAPE.notice)
        return undefined;
    const [x, y, width] = canvas;
    const side = (Math.max(right - left, bottom - top) * width) / FILLED;
    const box = [x + ((left + right) * width - side) / 2, y + ((top + bottom) * width - side) / 2, side, side];
    const value = (0,logo_canvas/* boxText */.nT)(box);
    return (0,logo_places/* canvasFix */.qc)(subject, logo, `set the viewBox to "${value}"`, { viewBox: value });
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-low-contrast.js




/** Less of the art than this is hardly seen. */
const SEEN = 0.1;
/** Artwork in the colour of the page. */
const logoLowContrast = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'logo-low-contrast',
        title: 'The logo is seen on white and on dark',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        docs: {
            what: [
                'A **warning** if less than 10 % of the artwork can be told from a white page, a **notice** if less than 10 % can be',
                'told from a dark one (`#1f1f1f`). A pixel is seen if one channel differs from the page by at least 24 of 255. In a',
                "logo with an opaque background, what differs from the background's colour counts as artwork.",
            ].join('\n'),
            why: 'The portal is white for most readers and dark for some. White variants of a logo, made for dark slides, vanish on it.',
            fix: 'Hand in the variant for light backgrounds, or put the mark on a coloured shape of its own.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#fff" d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#06c" d="M0 0h8v8H0z"/></svg>\n',
                },
            ],
        },
    },
    skip: undrawnReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        if (!logo || !ink?.art)
            return;
        const { white, dark } = ink.visible;
        const pages = [];
        if (white < SEEN)
            pages.push(['warning', 'a white page']);
        if (dark < SEEN)
            pages.push(['notice', 'a dark page']);
        const doubt = ink.estimated[0] === undefined ? '' : ` (estimated, it has ${ink.estimated[0]})`;
        for (const [severity, page] of pages)
            yield {
                severity,
                message: `The logo is hardly visible on ${page}${doubt}. Use the variant in a colour that stands out on it.`,
                location: (0,logo_places/* colourPlace */.Sq)(logo),
                related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
            };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/manifest-faults.js
/** What reading the manifest brought to light under a rule's name, as far as it concerns the subject. */
function faultsOf(rule, subject) {
    const index = subject.kind === 'product' ? subject.index : undefined;
    return subject.file.faults
        .filter((fault) => fault.rule === rule && fault.product === index)
        .map(({ severity, message, location, related, fix }) => ({
        severity,
        message,
        location,
        ...(related && { related }),
        ...(fix && { fix }),
    }));
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-missing.js


/** There is no manifest, or more than one in a folder. */
const manifestMissing = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-missing',
        title: 'There is one manifest',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if no manifest is found, if a given path or glob leads to none, or if a folder holds two.',
                '',
                'In a folder these names are looked for, in this order: `mde-partner.yml`, `mde-partner.yaml`,',
                '`.github/mde-partner.yml`, `.github/mde-partner.yaml`. One of them must be there, and no second one.',
            ].join('\n'),
            why: [
                'The manifest holds what the partner programme asks for the listing: name, logo, description, landing page,',
                'User-Agent. Without it nothing can be checked; with two, nobody knows which one counts.',
            ].join('\n'),
            fix: [
                'Create `mde-partner.yml`; `mde-partner explain manifest-missing` prints one to start from, and',
                '`mde-partner fix --suggest` writes it. In a workflow, a step with `actions/checkout` must come before. Of two',
                'manifests, keep one.',
            ].join('\n'),
            examples: [
                { bad: null, good: 'schemaVersion: 1\n', note: 'The repository has no manifest.' },
                {
                    file: '.github/mde-partner.yaml',
                    bad: 'schemaVersion: 1\n',
                    good: null,
                    note: 'A second manifest, besides `mde-partner.yml`.',
                },
            ],
        },
    },
    check: (subject) => faultsOf('manifest-missing', subject),
});

;// CONCATENATED MODULE: ./.build/src/rules/manifest-schema.js




/** A key or value differs from what the manifest's format allows. */
const manifestSchema = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-schema',
        title: 'The manifest has the documented keys and values',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** for',
                '',
                '* an unknown key (keys that begin with `x-` are free), a required key that is missing or has no value,',
                '* a value of the wrong type, also text that YAML takes for something else: unquoted `1.10` is the number 1.1,',
                '* a `schemaVersion` that is missing, no whole number, or newer than the tool,',
                '* no product, or more than 50; two products with the same `id`, `name` or `userAgent`,',
                '* a path that is absolute, an address, written with back-slashes, or leads out of the repository,',
                '* an `applicationId` that is no GUID, a `website` or press-release `url` that is no https address, a',
                '  press-release `file` that is not there.',
                '',
                'All of them are reported at once; fields that are right are checked all the same.',
            ].join('\n'),
            why: [
                'A misspelt key is silently no key: the logo or the landing page that the partner programme asks for would look',
                'unstated, though it is written down.',
            ].join('\n'),
            fix: [
                'The message names the key that was probably meant, or what the key is for with an example. Keys that differ only',
                'in letter case, `-` and `_` are renamed by `mde-partner fix`.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landing_page: https://contoso.com/guides/connect-defender\n',
                    good: '    landingPage: https://contoso.com/guides/connect-defender\n',
                    note: 'Keys are written in camelCase.',
                },
                {
                    bad: '    version: { file: package.json, tag: 1.10 }\n',
                    good: '    version: { file: package.json, tag: "1.10" }\n',
                    note: 'Without quotes this is the number 1.1.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        yield* faultsOf('manifest-schema', subject);
        if (subject.kind === 'product')
            yield* filesNotThere(subject);
    },
});
/** Files other than the logo, which has rules of its own. */
function* filesNotThere(subject) {
    const { version, pressReleases } = subject.data;
    // Whether the version file is there, the rules about releases judge.
    yield* judgeFile(subject, ['version', 'file'], version?.file, false);
    for (const [index, release] of (pressReleases ?? []).entries())
        yield* judgeFile(subject, ['pressReleases', index, 'file'], release.file, true);
}
function* judgeFile(subject, at, file, mustExist) {
    const path = file === undefined ? null : (0,core_path/* resolveInside */.LI)(subject.file.folder, file);
    if (file === undefined || path === null)
        return;
    const { kind } = subject.run.tree.entry(path);
    const location = subject.locate(at, 'value');
    const shown = (0,quote/* quote */.hD)(file);
    if (kind === 'outside')
        yield {
            severity: 'error',
            location,
            message: `${shown} is a link that leads out of the repository; commit the file itself.`,
        };
    else if (mustExist && kind !== 'file')
        yield {
            severity: 'error',
            location,
            message: `No file at ${shown}; give the path of the press release, from the folder of the manifest.`,
        };
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-syntax.js


/** The manifest is no single plain YAML mapping. */
const manifestSyntax = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-syntax',
        title: 'The manifest is plain YAML',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the manifest is no YAML 1.2, or uses what readers of YAML understand differently:',
                '',
                '* a key that is set twice, a merge key (`<<`),',
                '* a directive (`%YAML`), a tag (`!mine`) other than those of plain YAML, a second document,',
                '* an alias to nothing or to the value it is part of, more than 100 aliases,',
                '* more than 32 levels,',
                '* a file that is empty, or no mapping at its root.',
                '',
                'The first ten faults are shown; one often causes the next.',
            ].join('\n'),
            why: [
                'The manifest carries everything that the listing needs; as long as it cannot be read without doubt, none of it',
                'can be checked.',
            ].join('\n'),
            fix: [
                'Go to the line named. Text that holds `: ` or begins with one of `@`, `` ` ``, `*`, `&`, `!`, `%`, `|`, `>`,',
                '`{` or `[` belongs in quotes.',
            ].join('\n'),
            examples: [
                {
                    bad: '    description: Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint\n',
                    good: '    description: "Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint"\n',
                    note: 'A colon and a blank begin a value; text that holds them needs quotes.',
                },
                {
                    bad: '    logo: assets/logo.svg\n    logo: assets/logo-dark.svg\n',
                    good: '    logo: assets/logo.svg\n',
                    note: 'A key that is set twice.',
                },
            ],
        },
    },
    skip: ({ file }) => file.state === 'missing' || file.state === 'unreadable' ? 'the manifest could not be read' : undefined,
    check: (subject) => faultsOf('manifest-syntax', subject),
});

// EXTERNAL MODULE: ./.build/src/manifest/quoting.js
var quoting = __webpack_require__(3577);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-text-cut.js



/** A text that a comment sign cuts short. */
const manifestTextCut = (0,rules_subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-text-cut',
        title: 'No text is cut by a comment sign',
        severities: ['warning'],
        requirements: ['R4.2', 'R4.3'],
        since: '1.0.0',
        docs: {
            what: [
                'A **warning** if a name, a title or a description without quotes is followed by a blank and `#`, and what comes',
                'then reads like more of the text: a letter or digit directly after the sign, or a number after `# `.',
                '',
                'A comment with a blank after its sign (`# as in the portal`) is a comment.',
            ].join('\n'),
            why: [
                'YAML drops everything from ` #` on, without a word. The partner programme would list a name or a description',
                'that ends in the middle.',
            ].join('\n'),
            fix: 'Put the text in quotes; or write a blank after `#` if it is a comment.',
            examples: [
                {
                    bad: '    description: Network context for every Defender for Endpoint alert, from the #1 sensor on the market\n',
                    good: '    description: "Network context for every Defender for Endpoint alert, from the #1 sensor on the market"\n',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        const { source } = subject.file;
        if (!source)
            return;
        for (const [path, requirement] of manifest_text_cut_textsOf(subject)) {
            const scalar = subject.file.scalar(path);
            const draft = scalar && judge(source, scalar);
            if (draft)
                yield { ...draft, requirements: [requirement] };
        }
    },
});
/** Paths of the texts that the listing shows, from the root of the manifest. */
function manifest_text_cut_textsOf(subject) {
    if (subject.kind === 'manifest')
        return [[['company', 'name'], 'R4.2']];
    const product = ['products', subject.index];
    const titles = (subject.data.pressReleases ?? []).map((_, index) => [...product, 'pressReleases', index, 'title']);
    return [
        [[...product, 'name'], 'R4.2'],
        [[...product, 'description'], 'R4.3'],
        [[...product, 'entraApplication', 'name'], 'R4.2'],
        ...titles.map((title) => [title, 'R4.2']),
    ];
}
function judge(source, { style, location, value }) {
    if (style !== 'plain' || value === '')
        return undefined;
    const line = source.line(location.end.line);
    const from = location.end.column - 1;
    const sign = line.indexOf('#', from);
    const rest = line.slice(sign).trimEnd();
    if (sign <= from || line.slice(from, sign).trim() !== '' || !READS_LIKE_TEXT.test(rest))
        return undefined;
    const end = { line: location.end.line, column: sign + rest.length + 1 };
    const text = `${value} ${rest}`;
    return {
        severity: 'warning',
        message: `The text ends before '#'; put it in quotes to keep ${(0,quote/* quote */.hD)(rest)}, or write a blank after '#' if it is a comment.`,
        location: { path: location.path, start: { line: end.line, column: sign + 1 }, end },
        fix: {
            title: 'put the whole text in quotes',
            applicability: 'suggest',
            edits: [{ location: { path: location.path, start: location.start, end }, text: (0,quoting/* quoted */.T)(text) }],
        },
    };
}
const READS_LIKE_TEXT = /^#(?: ?\p{N}|\p{L})(?!de-partner-ignore)/u;

;// CONCATENATED MODULE: ./.build/src/rules/manifest-unreadable.js


/** The manifest is no text that can be read. */
const manifestUnreadable = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-unreadable',
        title: 'The manifest is plain UTF-8 text',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the manifest',
                '',
                '* is larger than 64 KiB (65,536 bytes),',
                '* is not UTF-8: a byte that belongs to no character, or the mark of UTF-16 or UTF-32 at its start,',
                '* holds a control character (other than tab and line end), a carriage return that ends no line, or a byte order',
                '  mark inside the text; one at the very start is fine,',
                '* is no regular file, cannot be read, or is a link that leads out of the repository.',
            ].join('\n'),
            why: [
                'The manifest carries everything that the listing needs. Programs disagree on such bytes: what one shows as',
                'your product name, another cuts or changes.',
            ].join('\n'),
            fix: 'Save the file as UTF-8 in your editor, and remove the character at the place named.',
            examples: [
                {
                    bad: '  - name: Contoso \uFEFFCognito\n',
                    good: '  - name: Contoso Cognito\n',
                    note: 'A byte order mark, which no editor shows, stands before `Cognito`.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'missing' ? 'there is no manifest' : undefined),
    check: (subject) => faultsOf('manifest-unreadable', subject),
});

;// CONCATENATED MODULE: ./.build/src/text/microsoft-brands.js
/** Marks and product names that no other company's product may begin with; found as words and camel-case humps. */
const BRANDS = [
    'Active Directory',
    'Azure',
    'BitLocker',
    'Defender for Cloud',
    'Defender for Cloud Apps',
    'Defender for Endpoint',
    'Defender for Identity',
    'Defender for IoT',
    'Defender for Office 365',
    'Defender XDR',
    'Dynamics 365',
    'Entra',
    'Exchange Online',
    'Exchange Server',
    'Hyper-V',
    'Intune',
    'Microsoft',
    'Microsoft 365',
    'Microsoft Azure',
    'Microsoft Copilot',
    'Microsoft Defender',
    'Microsoft Defender for Cloud',
    'Microsoft Defender for Cloud Apps',
    'Microsoft Defender for Endpoint',
    'Microsoft Defender for Identity',
    'Microsoft Defender for IoT',
    'Microsoft Defender for Office 365',
    'Microsoft Defender XDR',
    'Microsoft Edge',
    'Microsoft Entra',
    'Microsoft Entra ID',
    'Microsoft Exchange',
    'Microsoft Graph',
    'Microsoft Intune',
    'Microsoft Office',
    'Microsoft Purview',
    'Microsoft Security Copilot',
    'Microsoft Sentinel',
    'Microsoft Teams',
    'Microsoft Windows',
    'Office 365',
    'OneDrive',
    'OneNote',
    'Power Apps',
    'Power Automate',
    'Power BI',
    'Power Platform',
    'PowerPoint',
    'Purview',
    'Security Copilot',
    'SharePoint',
    'SQL Server',
    'Visual Studio',
    'Windows',
    'Windows Defender',
    'Windows Server',
    'Xbox',
];
/** Marks that are common words: only as the whole first word, for `WordPress` and `Spare Word List` are other things. */
const COMMON_WORD_BRANDS = ['Excel', 'Outlook', 'Word'];
/** Short forms, in capitals. Those of former names are left to `legacy-product-name`. */
const ABBREVIATIONS = new Map([
    ['D365', 'Dynamics 365'],
    ['M365', 'Microsoft 365'],
    ['MDCA', 'Microsoft Defender for Cloud Apps'],
    ['MDE', 'Microsoft Defender for Endpoint'],
    ['MSFT', 'Microsoft'],
    ['O365', 'Office 365'],
]);
/** Words after which `MS` is short for Microsoft. */
const AFTER_MS = new Set([
    'azure',
    'defender',
    'edge',
    'entra',
    'exchange',
    'graph',
    'intune',
    'office',
    'purview',
    'security',
    'sentinel',
    'sharepoint',
    'teams',
    'windows',
]);

;// CONCATENATED MODULE: ./.build/src/text/brand-uses.js

/** Camel-case humps, runs of capitals, digits. */
const HUMPS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{L}/gu;
const NAMES = new Map(BRANDS.map((brand) => [brand_uses_keyOf(brand), brand]));
const COMMON_WORDS = new Map(COMMON_WORD_BRANDS.map((brand) => [brand_uses_keyOf(brand), brand]));
const LONGEST_KEY = Math.max(...[...NAMES.keys()].map((key) => key.length));
/**
 * The Microsoft brands in a name, longest first where several fit, as whole words or camel-case humps: `AzureWatch` has
 * one, `Excellence` and `Wordsmith` have none.
 */
function brandUses(name) {
    const humps = humpsOf(name);
    const uses = [];
    let isReference = false;
    for (let index = 0; index < humps.length;) {
        const found = brandAt(name, humps, index) ?? abbreviationAt(name, humps, index);
        if (found) {
            const start = humps[index]?.start ?? 0;
            const end = humps[index + found.humps - 1]?.end ?? start;
            const { brand, isAbbreviated } = found;
            uses.push({ text: name.slice(start, end), start, end, brand, isAbbreviated, isFirst: index === 0, isReference });
        }
        isReference ||= ['for', 'with'].includes(humps[index]?.key ?? '');
        index += found?.humps ?? 1;
    }
    return uses;
}
function brandAt(name, humps, from) {
    let found;
    let key = '';
    for (let index = from; index < humps.length; index++) {
        key += humps[index]?.key ?? '';
        if (key.length > LONGEST_KEY)
            break;
        const brand = NAMES.get(key) ?? (from === 0 && isWord(name, humps, from, index) ? COMMON_WORDS.get(key) : undefined);
        if (brand !== undefined)
            found = { brand, humps: index - from + 1, isAbbreviated: false };
    }
    return found;
}
function abbreviationAt(name, humps, from) {
    const [one, two] = humps.slice(from, from + 2);
    if (!one)
        return undefined;
    if (one.text === 'MS' && isWord(name, humps, from, from) && AFTER_MS.has(two?.key ?? ''))
        return { brand: 'Microsoft', humps: 1, isAbbreviated: true };
    for (const [count, text] of [[2, two ? name.slice(one.start, two.end) : ''], [1, one.text]]) {
        const brand = ABBREVIATIONS.get(text);
        if (brand !== undefined)
            return { brand, humps: count, isAbbreviated: true };
    }
    return undefined;
}
/** No letter or digit stands right before the first or right after the last hump. */
function isWord(name, humps, first, last) {
    const { start } = humps[first];
    const { end } = humps[last];
    return (!/[\p{L}\p{N}]$/u.test(name.slice(Math.max(0, start - 2), start)) &&
        !/^[\p{L}\p{N}]/u.test(name.slice(end, end + 2)));
}
function humpsOf(name) {
    return [...name.matchAll(HUMPS)].map(({ 0: text, index }) => ({
        text,
        start: index,
        end: index + text.length,
        key: text.normalize('NFKC').toLowerCase(),
    }));
}
function brand_uses_keyOf(brand) {
    return humpsOf(brand)
        .map((hump) => hump.key)
        .join('');
}

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
        return isMicrosoft(subject.file.data.company?.name) ? 'the brands are its own' : undefined;
    },
    *check(subject) {
        const scalar = (0,rules_subject/* textOf */.b6)(subject, 'name');
        if (!scalar)
            return;
        const uses = brandUses(scalar.value);
        const company = subject.file.data.company?.name;
        const leading = uses.find((use) => use.isFirst && !use.isAbbreviated);
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
function isMicrosoft(company) {
    return company !== undefined && acceptsPart(company, 'Microsoft');
}
/** `<company> <rest> for Microsoft Defender for Endpoint`: a form, for only the partner knows the name. */
function reordered(name, leading, company) {
    const own = trimmed(company ?? '') || 'Your Brand';
    const rest = trimmed(name.slice(leading.end).replace(/(?<!\S)for\s.*$/isu, '')).replace(/^[-\u2013\u2014:,/]+\s*/u, '');
    const kept = rest.toLowerCase().startsWith(own.toLowerCase()) ? rest : `${own} ${rest}`;
    return `${trimmed(kept)} for Microsoft Defender for Endpoint`;
}

;// CONCATENATED MODULE: ./.build/src/text/name-faults.js






/** Characters that a name has at most without a doubt; listed product names have 6 to 43. */
const LONG_NAME = 60;
/** Kinds that go away when the piece at fault is taken out. */
const name_faults_REMOVABLE = new Set([
    'outer-blanks',
    'line-break',
    'markup',
    'invisible',
    'emoji',
    'version',
    'trademark',
]);
const TRADEMARKS = /[\u00ae\u2122\u2120]\ufe0f?/gu;
/** `2.0`, `v3`, `1.0.0-beta`, `version 4`; a bare number such as 365 belongs to the name. */
const VERSION = /(?<![^\s([])(?:(?:version|release|ver\.?)\s+v?\d+(?:\.\d+)*|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)(?:[-+][a-z0-9.]+)?(?![^\s)\],;:])/giu;
/** What makes a display name unfit for the listing, one fault a kind. Of an empty or overlong name nothing else is said. */
function nameFaults(name, company) {
    const whole = { text: name, start: 0, end: name.length };
    const characters = [...name].length;
    if (characters > LONGEST_NAME)
        return [{ kind: 'too-long', ...whole }];
    const core = trimmed(name);
    if (without(core, invisibleCharacters(core)).trim() === '')
        return [{ kind: 'empty', ...whole }];
    const at = name.indexOf(core);
    const placeholder = findPlaceholder(core, company);
    const markup = [...tagsAndEntities(core), ...markdown(core)].filter((one) => placeholder === null || !overlap(one, placeholder));
    const first = (kind, spans) => spans.slice(0, 1).map(({ text, start, end }) => ({ kind, text, start: start + at, end: end + at }));
    return [
        ...outerBlanks(name, at, at + core.length),
        ...(characters > LONG_NAME ? [{ kind: 'long', ...whole }] : []),
        ...first('line-break', lineBreaks(core)),
        ...first('placeholder', placeholder ? [placeholder] : []),
        ...first('markup', markup),
        ...first('invisible', invisibleCharacters(core)),
        ...first('mixed-script', mixedScriptWords(core)),
        ...first('emoji', emoji(core)),
        ...first('version', spansOf(core, VERSION)),
        ...first('trademark', spansOf(core, TRADEMARKS)),
    ];
}
/** The name without all that can be taken out; null if nothing fit is left of it. */
function cleanedName(name, company) {
    const cleaned = plainLine(withoutMarkup(trimmed(name)).replace(TRADEMARKS, '').replace(VERSION, ''));
    return nameFaults(cleaned, company).some(({ kind }) => name_faults_REMOVABLE.has(kind) || kind === 'empty') ? null : cleaned;
}
/** Whether the cleaned name is without this fault. */
function isRemovable(kind) {
    return name_faults_REMOVABLE.has(kind);
}
function outerBlanks(name, from, to) {
    if (from > 0)
        return [{ kind: 'outer-blanks', text: name.slice(0, from), start: 0, end: from }];
    if (to < name.length)
        return [{ kind: 'outer-blanks', text: name.slice(to), start: to, end: name.length }];
    return [];
}

;// CONCATENATED MODULE: ./.build/src/text/name-fault-messages.js



/** What is there and what is wanted, after "Product name". */
function describeNameFault(fault) {
    const shown = (0,quote/* quote */.hD)(fault.text);
    switch (fault.kind) {
        case 'empty':
            return 'is empty; give the name as it is to be shown';
        case 'too-long':
            return `has ${[...fault.text].length} characters, at most ${LONGEST_NAME} are allowed: ${shown}`;
        case 'long':
            return `has ${[...fault.text].length} characters; more than ${LONG_NAME} are hard to show in a list: ${shown}`;
        case 'line-break':
            return 'has a line break; write it on one line';
        case 'placeholder':
            return `is or holds a placeholder: ${shown}. Give the real name`;
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

;// CONCATENATED MODULE: ./.build/src/rules/name-unfit.js






const name_unfit_SEVERITIES = {
    empty: 'error',
    'too-long': 'error',
    'line-break': 'error',
    placeholder: 'error',
    markup: 'error',
    invisible: 'error',
    'mixed-script': 'error',
    long: 'warning',
    'outer-blanks': 'warning',
    emoji: 'warning',
    version: 'warning',
    trademark: 'notice',
};
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
                '  Latin letters with Greek or Cyrillic ones; a placeholder such as `Product name`, `TBD`, `{CompanyName}`, or',
                "  Microsoft's sample names Contoso and Fabrikam in another company's listing.",
                '* **Warning**: over 60 characters; an emoji; a version number; white space before or after the name.',
                '* **Notice**: the signs \u00ae and \u2122.',
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
        const company = subject.file.data.company?.name;
        for (const { which, requirement, scalar } of namesOf(subject)) {
            const faults = nameFaults(scalar.value, company);
            const fix = faults.some((fault) => isRemovable(fault.kind)) ? cleaning(scalar, company) : undefined;
            for (const fault of faults)
                yield {
                    severity: name_unfit_SEVERITIES[fault.kind],
                    message: `${which} name ${describeNameFault(fault)}.`,
                    location: (0,scalar_edit/* placeIn */.V)(scalar, fault),
                    requirements: [requirement],
                    ...(fix && isRemovable(fault.kind) && { fix }),
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
function cleaning(scalar, company) {
    const cleaned = cleanedName(scalar.value, company);
    if (cleaned === null)
        return undefined;
    const onlyBlanks = cleaned === trimmed(scalar.value);
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

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/readiness.js
/** Whether steps outside the repository must be stated as done: a release run with `require-readiness`. */
function isRequired({ run }) {
    return run.release !== null && run.requireReadiness;
}
/** Why a statement cannot be judged; undefined: it can. What is required and not stated is judged. */
function unstated(subject, ...keys) {
    const stated = subject.file.data.readiness ?? {};
    if (keys.some((key) => stated[key] === undefined && subject.file.scalar(['readiness', key])))
        return 'the statement cannot be read';
    if (subject.file.state !== 'parsed')
        return 'the manifest cannot be read';
    return keys.some((key) => stated[key] !== undefined) || isRequired(subject) ? undefined : 'not stated';
}
/** Place of the first of the statements that is there; else where it would stand. */
function statedAt(subject, ...keys) {
    const [key = ''] = keys.filter((one) => subject.file.data.readiness?.[one] !== undefined);
    return subject.file.locate(key === '' ? ['readiness'] : ['readiness', key], key === '' ? 'key' : 'value');
}

;// CONCATENATED MODULE: ./.build/src/rules/readiness-license.js


/** No developer licence, as the vendor states. */
const readinessLicense = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-license',
        title: 'The developer licence is there',
        severities: ['error', 'notice'],
        requirements: ['R1'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.developerLicense` is `false`. An **error** if it is `false` or not stated in a release',
                'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
            ].join('\n'),
            why: 'The partner programme asks for a developer licence: a Defender for Endpoint tenant to build and test against.',
            fix: 'Apply for the licence, and state `developerLicense: true` once it is there.',
            examples: [
                { bad: 'readiness:\n  developerLicense: false', good: 'readiness:\n  developerLicense: true' },
                {
                    bad: 'readiness:\n  misa: member',
                    good: 'readiness:\n  misa: member\n  developerLicense: true',
                    options: { release: 'v1.0.0', requireReadiness: true },
                },
            ],
        },
    },
    skip: (subject) => unstated(subject, 'developerLicense'),
    *check(subject) {
        const stated = subject.file.data.readiness?.developerLicense;
        if (stated === true)
            return;
        const state = stated === false ? 'stated as missing' : 'not stated';
        yield {
            severity: isRequired(subject) ? 'error' : 'notice',
            message: `Developer licence: ${state}. Apply for it, then state 'developerLicense: true'.`,
            location: statedAt(subject, 'developerLicense'),
        };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/readiness-misa.js


/** No member of MISA, as the vendor states. */
const readinessMisa = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-misa',
        title: 'The company is a member of MISA',
        severities: ['error', 'notice'],
        requirements: ['R3'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.misa` is `none` or `nominated`. An **error** if it is `none` or not stated in a release',
                'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
            ].join('\n'),
            why: [
                'The partner programme asks for membership of the Microsoft Intelligent Security Association (MISA). The',
                'User-Agent in every API call is a condition for it.',
            ].join('\n'),
            fix: 'Have the product nominated, and state `misa: member` once the company is one.',
            examples: [{ bad: 'readiness:\n  misa: nominated', good: 'readiness:\n  misa: member' }],
        },
    },
    skip: (subject) => unstated(subject, 'misa'),
    *check(subject) {
        const misa = subject.file.data.readiness?.misa;
        if (misa === 'member')
            return;
        yield {
            severity: isRequired(subject) && misa !== 'nominated' ? 'error' : 'notice',
            message: `MISA: ${misa === undefined ? 'not stated' : STATES[misa]}. State 'misa: member' once the company is one.`,
            location: statedAt(subject, 'misa'),
        };
    },
});
const STATES = { none: 'no member', nominated: 'nominated, not yet a member' };

;// CONCATENATED MODULE: ./.build/src/rules/readiness-validation.js


/** No approval by a customer or no demonstration to Microsoft, as the vendor states. */
const readinessValidation = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-validation',
        title: 'The solution is validated',
        severities: ['error', 'notice'],
        requirements: ['R2'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.customerApproved` or `readiness.demoed` is `false`. An **error** if one of the two is',
                '`false` or not stated in a release run with `require-readiness`. No machine can check the statements; the report',
                'shows them as stated.',
            ].join('\n'),
            why: [
                'The partner programme asks for a validated solution: a joint customer approves the design of the integration,',
                'and the design is demonstrated to the Defender for Endpoint team.',
            ].join('\n'),
            fix: 'State the day of each step once it is done.',
            examples: [
                {
                    bad: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false',
                    good: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-08-20',
                },
            ],
        },
    },
    skip: (subject) => unstated(subject, 'customerApproved', 'demoed'),
    *check(subject) {
        const { customerApproved, demoed } = subject.file.data.readiness ?? {};
        const required = isRequired(subject);
        const lacks = (day) => day === false || (required && day === undefined);
        if (!lacks(customerApproved) && !lacks(demoed))
            return;
        yield {
            severity: required ? 'error' : 'notice',
            message: `Customer approval: ${state(customerApproved)}; demonstration: ${state(demoed)}. State the day of each once it is done.`,
            location: lacks(customerApproved)
                ? statedAt(subject, 'customerApproved', 'demoed')
                : statedAt(subject, 'demoed', 'customerApproved'),
        };
    },
});
function state(day) {
    if (day === undefined)
        return 'not stated';
    return day === false ? 'not yet' : 'stated';
}

// EXTERNAL MODULE: ../../work/main/node_modules/semver/functions/parse.js
var parse = __webpack_require__(641);
;// CONCATENATED MODULE: ./.build/src/release/pep440.js
/** Spellings of PEP 440, section "Normalization". Letter case does not count. */
const FORM = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$/;
const pep440_SPELLINGS = new Map([
    ['alpha', 'a'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
]);
/** Reads also one to four plain numbers, as .NET has them, and dates. Null: another scheme. */
function parsePep440(version) {
    const match = FORM.exec(version.toLowerCase());
    if (!match)
        return null;
    const [, epoch, release, pre, preNumber, implicitPost, post, dev, devNumber] = match;
    return {
        epoch: number(epoch),
        release: trimZeros(release.split('.').map(number)),
        pre: pre === undefined ? '' : (pep440_SPELLINGS.get(pre) ?? pre) + number(preNumber),
        post: implicitPost !== undefined || post !== undefined ? number(implicitPost ?? post) : '',
        dev: dev === undefined ? '' : number(devNumber),
    };
}
/** Of any length, so as text. */
function number(digits) {
    return digits?.replace(/^0+(?=\d)/, '') || '0';
}
function trimZeros(parts) {
    const last = parts.findLastIndex((part) => part !== '0');
    return parts.slice(0, last + 1);
}

;// CONCATENATED MODULE: ./.build/src/release/compare.js


/**
 * Compares a version with the one that it should be. Build metadata and a leading `v` do not count. Two SemVer versions
 * compare by SemVer, two of PEP 440 (which holds plain numbers of any length) by PEP 440, others as text.
 */
function relate(version, wanted) {
    const [a, b] = [bare(version), bare(wanted)];
    if (a === b)
        return 'same';
    return relateSemVer(a, b) ?? relatePep440(a, b) ?? 'different';
}
/** The same for the version in a User-Agent, which may have fewer parts only as far as the precision says. */
function relateUserAgent(version, wanted, precision) {
    const parts = plainNumbers(version);
    if (!parts)
        return relate(version, wanted);
    const given = leadingNumbers(wanted);
    if (precision !== 'full' && parts.length < compare_PARTS.full && parts.length >= compare_PARTS[precision])
        return relate(parts.join('.'), Array.from(parts, (_, at) => given[at] ?? '0').join('.'));
    return hasFewerParts(version, wanted) ? 'different' : relate(version, wanted);
}
/** Holds both against the released version; in a development run the User-Agent against the file. */
function agreementOf({ userAgent, file, released, precision }) {
    if (released !== null)
        return {
            userAgent: userAgent === null ? 'same' : relateUserAgent(userAgent, released, precision),
            file: file === null ? 'same' : relate(file, released),
        };
    if (userAgent === null || file === null)
        return { userAgent: 'same', file: 'same' };
    const agrees = [file, developedVersion(file) ?? file].some((version) => relateUserAgent(userAgent, version, precision) === 'same');
    return { userAgent: agrees ? 'same' : 'different', file: 'same' };
}
/** Whether a version of plain numbers lacks parts that the other one has; a fourth part is never asked for. */
function hasFewerParts(version, wanted) {
    const parts = plainNumbers(version);
    return parts !== null && parts.length < Math.min(compare_PARTS.full, leadingNumbers(wanted).length);
}
const compare_PARTS = { full: 3, minor: 2, major: 1 };
/** As a User-Agent of that precision carries it. */
function atPrecision(version, precision) {
    return precision === 'full' ? bare(version) : leadingNumbers(version).slice(0, compare_PARTS[precision]).join('.');
}
/**
 * The version that a development version leads to: without Maven's `-SNAPSHOT` or the `.devN` of PEP 440. Null: it is
 * none.
 */
function developedVersion(version) {
    const next = bare(version).replace(/(?:-snapshot|[-_.]?dev[-_.]?\d*)$/i, '');
    return next === bare(version) ? null : next;
}
/** Without a leading `v` and build metadata. */
function bare(version) {
    return version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
}
/** Parts of a version that is nothing but numbers and dots; else null. */
function plainNumbers(version) {
    return /^\d+(?:\.\d+)*$/.test(bare(version)) ? bare(version).split('.') : null;
}
function leadingNumbers(version) {
    return /^\d+(?:\.\d+)*/.exec(bare(version))?.[0].split('.') ?? [];
}
function relateSemVer(version, wanted) {
    const [a, b] = [parse(version), parse(wanted)];
    if (!a || !b)
        return null;
    if (a.compare(b) === 0)
        return 'same';
    const isFinal = a.prerelease.length === 0 && b.prerelease.length > 0;
    return isFinal && a.compareMain(b) === 0 ? 'pre-release' : 'different';
}
function relatePep440(version, wanted) {
    const [a, b] = [parsePep440(version), parsePep440(wanted)];
    if (!a || !b)
        return null;
    const isSameRelease = a.epoch === b.epoch && a.release.join('.') === b.release.join('.');
    if (!isSameRelease)
        return 'different';
    if (a.pre === b.pre && a.post === b.post && a.dev === b.dev)
        return 'same';
    return isFinal(a) && !isFinal(b) && b.post === '' ? 'pre-release' : 'different';
}
function isFinal({ pre, post, dev }) {
    return pre === '' && post === '' && dev === '';
}

;// CONCATENATED MODULE: ./.build/src/release/version-text.js
/** The longest version that is read, in UTF-16 units; the longest User-Agent has as many. */
const LONGEST = 256;
/** Whether a text is a version of any scheme: it begins with a digit, perhaps after a `v`, and holds no blank. */
function isVersionText(text) {
    return text.length <= LONGEST && /^v?\d[\w.+!~-]*$/i.test(text);
}
/** Nothing but zeros before a pre-release: what tools write that take the version from the tag. */
function isPlaceholder(version) {
    return isVersionText(version) && /^v?0+(?:\.0+)+(?![\d.]*[1-9])/i.test(version);
}

;// CONCATENATED MODULE: ./.build/src/release/tags.js

/** Form of a release tag for a product that names none. */
const DEFAULT_TAG_FORM = 'v{version}';
const HOLE = '{version}';
/**
 * @param release tag or version
 * @param forms of every product of the run, such as `v{version}` or `pkg@{version}`
 */
function ownersOf(release, forms) {
    const fitting = [...new Set(forms)].filter((form) => versionIn(release, form) !== null);
    const longest = fitting.reduce((most, form) => Math.max(most, form.length), 0);
    return { release, forms: new Set(fitting.filter((form) => form.length === longest)) };
}
/** Reads a tag for a product. A version that is no product's tag is for every product. */
function readTag({ release, forms }, form) {
    const version = forms.has(form) ? versionIn(release, form) : null;
    if (version !== null)
        return { kind: 'version', version };
    if (forms.size > 0)
        return { kind: 'other' };
    return isVersion(release) ? { kind: 'version', version: release } : { kind: 'unfit' };
}
/** Whether a form has the version in it, once. */
function isTagForm(form) {
    return form.split(HOLE).length === 2;
}
/** The tag of a version. */
function tagFor(form, version) {
    return form.replace(HOLE, () => version);
}
/** The form that a tag seems to have: the first number with a dot begins the version. Null: it holds none. */
function formOf(tag) {
    const at = tag.search(/\d{1,9}\.\d/);
    if (at < 0 || !isVersion(tag.slice(at)))
        return null;
    const form = tag.slice(0, at) + HOLE;
    return isTagForm(form) ? form : null;
}
function versionIn(tag, form) {
    if (!isTagForm(form))
        return null;
    const [before, after] = form.split(HOLE);
    if (!tag.startsWith(before) || !tag.endsWith(after))
        return null;
    const version = tag.slice(before.length, tag.length - after.length);
    return isVersion(version) ? version : null;
}
/** Begins with a digit: a `v` belongs to the form. */
function isVersion(text) {
    return /^\d/.test(text) && isVersionText(text);
}

;// CONCATENATED MODULE: ./.build/src/release/reading.js


function unknown(reason, location = null) {
    return { kind: 'unknown', reason, location };
}
/** @param at offset in the file, in UTF-16 units */
function notWellFormed(source, format, at) {
    const location = source.locate(at, at);
    return unknown(`${(0,quote/* quote */.hD)(source.path)} is not well-formed ${format}, see line ${location.start.line}`, location);
}
function tooDeep(source) {
    return unknown(`${(0,quote/* quote */.hD)(source.path)} is nested too deeply to be read`);
}
function noSuchKey(source, key) {
    return unknown(`${(0,quote/* quote */.hD)(source.path)} has no ${(0,quote/* quote */.hD)(key)}`);
}
/** Judges the text found at the place of the version. */
function versionAt(source, text, { start, end }) {
    const location = source.locate(start, end);
    if (isPlaceholder(text))
        return { kind: 'from-tag' };
    if (isVersionText(text))
        return { kind: 'found', version: text, location };
    const problem = UNRESOLVED.test(text) ? 'which is filled in only by a build' : 'which is no version';
    return unknown(`${(0,quote/* quote */.hD)(source.path)} says ${(0,quote/* quote */.hD)(text)}, ${problem}`, location);
}
/** Properties and templates that another program expands. */
const UNRESOLVED = /\$[({]|\{\{|@\w|%\w/;

;// CONCATENATED MODULE: ./.build/src/release/formats/assignments.js


/** Lines `key=value`, `key: value` or `key value`; the last one of a key counts. Default key `version`. */
const properties = ({ source, key }) => {
    const name = key ?? 'version';
    const value = [...valuesOf(source.text, name)].at(-1);
    return value ? read(source, value) : noSuchKey(source, name);
};
/** A Gradle script: the first such line that is not indented, else the first; only a quoted text is a value. */
const gradleScript = ({ source, key }) => {
    const name = key ?? 'version';
    const values = [...valuesOf(source.text, name)];
    const value = values.find(({ isIndented }) => !isIndented) ?? values[0];
    if (!value)
        return noSuchKey(source, name);
    if (value.isQuoted)
        return read(source, value);
    const reason = `${(0,quote/* quote */.hD)(source.path)} computes ${(0,quote/* quote */.hD)(name)}; write it as a text, or in gradle.properties`;
    return unknown(reason, source.locate(value.start, value.end));
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
/** Up to the closing quote, else up to a blank or the sign that ends a statement. */
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
    return versionAt(source, source.text.slice(value.start, value.end), value);
}

// EXTERNAL MODULE: ../../work/main/node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(5332);
;// CONCATENATED MODULE: ./.build/src/release/formats/toml-places.js
/**
 * Where the value at a path of tables stands in a document that a parser has accepted: all its characters, quotes
 * included. Null if the path is not there.
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
    /** Goes past a value; the place of what is looked for inside an inline table. */
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
        // Up to two more quotes may stand before the closing three and belong to the text.
        for (let more = 0; isTriple && more < 2 && this.#text[this.#at] === quote; more++)
            this.#at++;
    }
    /** Goes past white space, line ends and comments. */
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
/** A quoted key may hold escapes; JSON knows all that TOML has but `\e`, `\x` and `\U`, which no key needs. */
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
/** Parses a document and reads it, or says why it cannot be parsed. */
function inToml(source, read) {
    let data;
    try {
        data = (0,smol_toml_dist/* parse */.qg)(source.text);
    }
    catch (error) {
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        return notWellFormed(source, 'TOML', source.offsetAt({ line: error.line, column: error.column }));
    }
    return read({
        value: (path) => valueIn(data, path),
        version: (path) => toml_versionIn(source, valueIn(data, path), path),
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
function toml_versionIn(source, value, path) {
    const isScalar = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
    const place = isScalar ? placeInToml(source.text, path) : null;
    if (!place)
        return noSuchKey(source, path.join('.'));
    const raw = source.text.slice(place.start, place.end);
    if (typeof value !== 'string')
        return versionAt(source, raw, place);
    const open = /^(?:(?:"""|''')(?:\r?\n)?|["'])/.exec(raw)?.[0].length ?? 0;
    const close = open >= 3 ? 3 : 1;
    return versionAt(source, value, { start: place.start + open, end: place.end - close });
}

;// CONCATENATED MODULE: ./.build/src/release/formats/cargo.js




const OWN = ['package', 'version'];
const SHARED = ['workspace', 'package', 'version'];
/** `Cargo.toml`: `version.workspace = true` takes the version of the workspace. */
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
    const none = unknown(`${(0,quote/* quote */.hD)(source.path)} takes the version of its workspace, and there is none above it`);
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
/** Where the workspace may be: at `package.workspace`, else in the nearest folder above. */
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

// EXTERNAL MODULE: ../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(4411);
;// CONCATENATED MODULE: ./.build/src/release/formats/json.js


/** JSON, with comments and trailing commas as some tools allow them; default key `version`. */
const json = ({ source, key }) => {
    const errors = [];
    let root;
    try {
        root = (0,main.parseTree)(source.text, errors, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooDeep(source);
        throw error;
    }
    const [error] = errors;
    if (!root || error)
        return notWellFormed(source, 'JSON', error?.offset ?? 0);
    const path = key ?? 'version';
    const node = path.split('.').reduce(childOf, root);
    if (node?.type !== 'string' && node?.type !== 'number')
        return noSuchKey(source, path);
    const quotes = node.type === 'string' ? 1 : 0;
    const range = { start: node.offset + quotes, end: node.offset + node.length - quotes };
    const text = node.type === 'string' ? String(node.value) : source.text.slice(range.start, range.end);
    return versionAt(source, text, range);
};
/** Of a key given twice the last counts, as in `JSON.parse`. */
function childOf(parent, step) {
    if (parent?.type === 'array')
        return /^\d+$/.test(step) ? parent.children?.[Number(step)] : undefined;
    if (parent?.type !== 'object')
        return undefined;
    return parent.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1];
}

// EXTERNAL MODULE: ../../work/main/node_modules/@rgrove/parse-xml/dist/index.js
var parse_xml_dist = __webpack_require__(8270);
;// CONCATENATED MODULE: ./.build/src/release/formats/xml-document.js


/** Parses a document and reads it from its root element, or says why it cannot be parsed. */
function inXml(source, read) {
    let root;
    try {
        // Line ends are blanks like others here, and the parser takes quadratic time to normalise them.
        root = (0,parse_xml_dist.parseXml)(source.text.replaceAll('\r', ' '), { includeOffsets: true }).root;
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooDeep(source);
        if (!(error instanceof parse_xml_dist.XmlError))
            throw error;
        return notWellFormed(source, 'XML', error.pos);
    }
    return root ? read(root) : notWellFormed(source, 'XML', 0);
}
/** Child elements of that name, in order. */
function childrenOf(parent, name) {
    return parent.children.filter((child) => child instanceof parse_xml_dist.XmlElement && (name === undefined || child.name === name));
}
/** Text of an element without blanks around it, and its place; null if it has child elements or no text. */
function textIn(source, element) {
    const [only, ...more] = element.children.filter((child) => child instanceof parse_xml_dist.XmlText || child instanceof parse_xml_dist.XmlElement);
    if (!(only instanceof parse_xml_dist.XmlText) || more.length > 0)
        return null;
    const raw = source.text.slice(only.start, only.end);
    const start = only.start + raw.length - raw.trimStart().length;
    return { text: only.text.trim(), start, end: Math.max(start, only.start + raw.trimEnd().length) };
}

;// CONCATENATED MODULE: ./.build/src/release/formats/xml.js


/** Any XML file; `key` is the path of an element with or without the root, separated by `/` or `.`. */
const xml_xml = ({ source, key }) => inXml(source, (root) => {
    const path = key ?? 'version';
    const found = textAt(source, root, path);
    return found ? versionAt(source, found.text, found) : noSuchKey(source, path);
});
/** Text of the first element at the path that is nothing but text. */
function textAt(source, root, path) {
    return elementsAt(root, path).flatMap((element) => textIn(source, element) ?? [])[0];
}
/** Every element at the path, in document order. */
function elementsAt(root, path) {
    const steps = path.split(path.includes('/') ? '/' : '.').filter((step) => step !== '');
    const below = steps[0] === root.name ? steps.slice(1) : steps;
    return below.reduce((found, step) => found.flatMap((element) => childrenOf(element, step)), [root]);
}

;// CONCATENATED MODULE: ./.build/src/release/formats/maven.js



/** Properties may lead to properties; a chain of more steps, or a longer text, is left as it is. */
const MOST_STEPS = 8;
const LONGEST_TEXT = 1000;
/** `pom.xml`: `project/version`, else that of the parent; properties such as `${revision}` from the same file. */
const maven = ({ source, key }) => inXml(source, (root) => {
    const paths = key === null ? ['project/version', 'project/parent/version'] : [key];
    const version = paths.map((path) => textAt(source, root, path)).find((one) => one !== undefined);
    return version
        ? resolved(source, version, propertiesOf(source, root))
        : noSuchKey(source, key ?? 'project/version');
});
/** The place is that of the property, where the version is nothing but a property. */
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
    return versionAt(source, text, place);
}
/** What the file itself says; a property may not take the name of a built-in one. */
function propertiesOf(source, root) {
    const properties = new Map();
    for (const element of elementsAt(root, 'project/properties').flatMap((group) => childrenOf(group))) {
        const value = textIn(source, element);
        if (value)
            properties.set(element.name, value);
    }
    for (const [name, path] of BUILT_IN) {
        const value = textAt(source, root, path);
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
/** NuGet packages, in lower case, that compute the version from git during the build and write none into a file. */
const GIT_VERSION_PACKAGES = new Set([
    'gitversion.msbuild',
    'gitversiontask',
    'minver',
    'nerdbank.gitversioning',
]);

;// CONCATENATED MODULE: ./.build/src/release/formats/msbuild-properties.js

/** Longer values come from properties that double each other; they are left unexpanded. */
const LONGEST_VALUE = 1000;
/**
 * Evaluates the properties of one file on top of those of an earlier one, in the order of the document. Conditions are
 * not computed, but for the usual "only if not set".
 */
function evaluate(source, project, properties) {
    for (const group of childrenOf(project, 'PropertyGroup'))
        for (const element of childrenOf(group)) {
            const found = textIn(source, element);
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
/** Puts the known properties in; `$(Name)` stays where it is unknown or depends on a condition. */
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






/** What MSBuild reads before a project, from the nearest folder above that has it. */
const SHARED_PROPERTIES = 'Directory.Build.props';
/**
 * Projects and property files of MSBuild: `Version`, else `VersionPrefix` with `VersionSuffix`, else `PackageVersion`.
 * `key` names another property, alone or at the end of a path.
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
/** Parses one file after the other. */
function inEach(sources, read, before = []) {
    const [source, ...rest] = sources;
    return source ? inXml(source, (root) => inEach(rest, read, [...before, { source, root }])) : read(before);
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
        return noSuchKey(file, names[0]);
    const suffix = property.name.toLowerCase() === 'versionprefix' ? properties.get('versionsuffix') : undefined;
    const open = [property, suffix].find((one) => one?.isConditional);
    if (open)
        return underCondition(open);
    const text = suffix?.value ? `${property.value}-${suffix.value}` : property.value;
    return versionAt(property.source, text, property.place);
}
function underCondition({ name, source, place }) {
    const reason = `${(0,quote/* quote */.hD)(source.path)} sets ${(0,quote/* quote */.hD)(name)} under a condition`;
    return unknown(reason, source.locate(place.start, place.end));
}
function namesGitVersionPackage(root) {
    return childrenOf(root, 'ItemGroup')
        .flatMap((group) => childrenOf(group))
        .some(({ attributes }) => GIT_VERSION_PACKAGES.has((attributes['Include'] ?? '').toLowerCase()));
}

;// CONCATENATED MODULE: ./.build/src/release/formats/plain.js


/** A file that holds nothing but the version: its first line, without blanks and line end. */
const plain = ({ source }) => {
    const line = source.line(1);
    const text = line.trim();
    if (text === '')
        return unknown(`the first line of ${(0,quote/* quote */.hD)(source.path)} is empty`);
    const start = line.length - line.trimStart().length;
    return versionAt(source, text, { start, end: start + text.length });
};

;// CONCATENATED MODULE: ./.build/src/release/formats/pyproject.js


/** The two places that build back-ends read; Poetry 2 declares its own as `dynamic` in `project`. */
const PLACES = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
];
/** `pyproject.toml`: a version that is `dynamic` comes from source control. */
const pyproject = ({ source, key }) => inToml(source, (document) => {
    const place = key === null ? PLACES.find((path) => document.value(path) !== undefined) : key.split('.');
    if (place)
        return document.version(place);
    const dynamic = document.value(['project', 'dynamic']);
    if (Array.isArray(dynamic) && dynamic.includes('version'))
        return { kind: 'from-tag' };
    return noSuchKey(source, 'project.version');
});

// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(7207);
;// CONCATENATED MODULE: ./.build/src/release/formats/yaml.js



/** The parser takes seconds a MiB, so that YAML files have a limit of their own: 256 KiB. */
const yaml_LONGEST = 256 * 1024;
/** The parser recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;
/** First document of a YAML file; default key `version`. Numbers are read as written: `1.10` is not `1.1`. */
const yaml = (file) => readYaml(file.source, file.key ?? 'version');
/** Helm: `version` is that of the chart, `appVersion` that of the product. */
const helmChart = (file) => readYaml(file.source, file.key ?? 'appVersion');
function readYaml(source, key) {
    if (source.text.length > yaml_LONGEST)
        return unknown(`${(0,quote/* quote */.hD)(source.path)} is larger than the 256 KiB that are read of YAML`);
    const document = firstDocument(source.text);
    if (document === 'too deep')
        return tooDeep(source);
    const [error] = document?.errors ?? [];
    if (error)
        return notWellFormed(source, 'YAML', error.pos[0]);
    let node = document?.contents;
    for (const step of key.split('.'))
        node = yaml_childOf(document, node, step);
    if (!(0,yaml_dist/* isScalar */.jn)(node) || !node.range || node.source === undefined)
        return noSuchKey(source, key);
    const { start, end } = { start: node.range[0], end: node.range[1] };
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
        return unknown(`${(0,quote/* quote */.hD)(key)} in ${(0,quote/* quote */.hD)(source.path)} is a block of text; write the version on one line`, source.locate(start, start));
    const quotes = node.type === 'PLAIN' ? 0 : 1;
    return versionAt(source, node.source, { start: start + quotes, end: end - quotes });
}
function firstDocument(text) {
    const tokens = [...new yaml_dist/* Parser */.iX().parse(text)];
    if (tokens.some(isTooDeep))
        return 'too deep';
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    for (const document of new yaml_dist/* Composer */.Dk(options).compose(tokens, true, text.length))
        return document;
    return undefined;
}
/** Without recursion, unlike everything that comes after. */
function isTooDeep(token) {
    const open = [[token, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [parent, depth] = next;
        if (depth > DEEPEST)
            return true;
        if (parent.type === 'document' && parent.value)
            open.push([parent.value, depth + 1]);
        if (!yaml_dist/* CST */.DB.isCollection(parent))
            continue;
        for (const { key, value } of parent.items)
            for (const child of [key, value])
                if (child)
                    open.push([child, depth + 1]);
    }
    return false;
}
function yaml_childOf(document, parent, step) {
    let child;
    if ((0,yaml_dist/* isMap */.jh)(parent))
        child = parent.items.findLast(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.source === step)?.value;
    if ((0,yaml_dist/* isSeq */.oP)(parent) && /^\d+$/.test(step))
        child = parent.items[Number(step)];
    return document && (0,yaml_dist/* isAlias */.Vj)(child) ? child.resolve(document) : child;
}

;// CONCATENATED MODULE: ./.build/src/release/text-file.js


/** Larger files are not searched for a version: 1 MiB. */
const LARGEST_FILE = 1024 * 1024;
/** UTF-8, or UTF-16 with a byte order mark, as some .NET tools write it. */
function openText(tree, path) {
    const refuse = (reason) => ({ source: null, reason: `${(0,quote/* quote */.hD)(path)} ${reason}` });
    const entry = tree.entry(path);
    if (entry.kind === 'missing')
        return refuse('does not exist');
    if (entry.kind === 'folder')
        return refuse('is a folder');
    if (entry.kind === 'outside')
        return refuse('is a link out of the repository');
    if (entry.kind !== 'file')
        return refuse('cannot be read');
    if (entry.bytes > LARGEST_FILE)
        return refuse(`has ${entry.bytes} bytes; the limit is 1 MiB`);
    const bytes = tree.read(path, LARGEST_FILE);
    if (!bytes)
        return refuse('cannot be read');
    try {
        const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
        return { source: new core_text/* SourceText */.D(path, text), reason: null };
    }
    catch {
        return refuse('is not UTF-8 text');
    }
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

;// CONCATENATED MODULE: ./.build/src/release/version-files.js














/** By name, the first that fits; names of tools before endings. */
const FORMATS = [
    [/^pyproject\.toml$/, pyproject],
    [/^Cargo\.toml$/, cargo],
    [/^Chart\.ya?ml$/, helmChart],
    [/^pom\.xml$|\.pom$/, maven],
    [/\.(?:\w+proj|props|targets)$/, msbuild],
    [/\.jsonc?$/, json],
    [/\.toml$/, toml],
    [/\.ya?ml$/, yaml],
    [/\.(?:xml|nuspec|config|vsixmanifest)$/, xml_xml],
    [/\.properties$/, properties],
    [/\.gradle(?:\.kts)?$/, gradleScript],
];
/** Files that hold nothing but the version. */
const PLAIN_NAME = /^\.?version(?:\.txt)?$/i;
/**
 * The version that a file states, and its place.
 *
 * @param path repository-relative
 * @param key where in the file it stands, if not at the usual place: a dotted path in JSON, YAML and TOML, an element
 *   path in XML, else the name before `=` or `:`
 */
function readVersion(tree, path, key) {
    const { source, reason } = openText(tree, path);
    if (!source)
        return unknown(reason);
    const reader = readerFor(path, key);
    if (!reader)
        return unknown(`how ${(0,quote/* quote */.hD)(path)} states its version is not known; name the place in 'version.key'`);
    return reader({ source, key, open: (other) => openText(tree, other).source });
}
function readerFor(path, key) {
    const name = (0,core_path/* nameOf */.Vb)(path);
    const format = FORMATS.find(([pattern]) => pattern.test(name))?.[1];
    return format ?? (key !== null ? properties : PLAIN_NAME.test(name) ? plain : undefined);
}
/** What may be proposed as the file of the version. */
const USUAL_NAME = /^(?:package\.json|pyproject\.toml|Cargo\.toml|Chart\.ya?ml|pom\.xml|Directory\.Build\.props|gradle\.properties|manifest\.json|VERSION|[^/]+\.csproj)$/;
/** In a folder with more of them none is proposed, nor read. */
const MOST_CANDIDATES = 8;
/** The only file in a folder that states a version at the usual place; null if there is none, or more than one. */
function usualVersionFile(tree, folder) {
    const names = tree.names(folder).filter((name) => USUAL_NAME.test(name));
    if (names.length > MOST_CANDIDATES)
        return null;
    const paths = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => readVersion(tree, path, null).kind === 'found');
    return paths.length === 1 ? paths[0] : null;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/holes.js

/** Our own template: filled from the version file or the tag, at the end of a manifest's `userAgent` only. */
const VERSION_TEMPLATE = '{version}';
/**
 * Texts that a template engine, a shell or a format function should have replaced. `$` and `%` are legal in a token
 * (RFC 9110 section 5.6.2), so the grammar alone lets `%s` and `$VERSION` through.
 */
const holes_HOLE = /\{\{[^{}]*\}\}|[$#]?\{[^{}]*\}|\$\([^()]*\)|<[^<>]*>|%\([^()]*\)[a-z]|%(?:\d\$)?s|%[div](?![A-Za-z\d])|%[A-Za-z_]\w*%|\$[A-Za-z_]\w*|__[A-Za-z]\w*?__/g;
/** Names of the documented pattern and the like, as normal forms. */
const PLACEHOLDER_PART = /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$|^(?:your|my)app(?:name)?$|^(?:todo|tbd|fixme|changeme|placeholder)$/;
/** What programs print where a version is missing. */
const MISSING_VERSION = /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$|(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i;
/** Every hole, in order. */
function holesOf(text) {
    return [...text.matchAll(holes_HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function isPlaceholderPart(part) {
    return PLACEHOLDER_PART.test(normalisePart(part));
}
function isMissingVersion(version) {
    return MISSING_VERSION.test(version);
}

;// CONCATENATED MODULE: ./.build/src/user-agent/fault.js
function malformed(severity, { start, end }, problem, mend = 'product') {
    return { status: 'malformed', severity, start, end, problem, mend };
}

;// CONCATENATED MODULE: ./.build/src/user-agent/prefix.js

/** How every User-Agent of a partner begins, in exactly these letters. */
const PREFIX = 'MdePartner-';
/** The signs that stand where a hyphen should; a dash of any length among them. */
const SEPARATOR = '[-_.: \\u2010-\\u2015]';
const KNOWN = new RegExp(`^(mde|mdatp|m365d)${SEPARATOR}?partner(?:s(?=${SEPARATOR}))?${SEPARATOR}?`, 'i');
const WORDS = new RegExp(`^([a-z\\d]{2,15})(?:${SEPARATOR}([a-z]{4,12}))?`, 'i');
/** The prefix at the start of a text; null if nothing there resembles it. */
function prefixAt(text, start) {
    const rest = text.slice(start, start + 40);
    if (rest.startsWith(PREFIX))
        return { kind: 'exact', start, end: start + PREFIX.length };
    const known = KNOWN.exec(rest);
    if (known) {
        const kind = known[1]?.toLowerCase() === 'mde' ? 'near' : 'legacy';
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
        const separator = new RegExp(SEPARATOR).test(rest.charAt(length)) ? 1 : 0;
        return { kind: 'near', start, end: start + length + separator };
    }
    return null;
}
/** Where a partner product begins that is not the first; -1: nowhere. */
function laterPartnerProduct(text) {
    return text.search(/(?<=[\s,;()])(?:mde|mdatp|m365d)[-_.]?partner[-_.]/i);
}
function resembles(letters) {
    return (0,distance/* editDistance */.Y)(letters.toLowerCase(), 'mdepartner', 2) <= 2;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/tokens.js
/** `tchar` of RFC 9110 section 5.6.2. */
const TCHAR = /[\w!#$%&'*+\-.^`|~]/;
/** First character that no token may hold, as an offset; -1: none. */
function firstNonToken(text) {
    return text.search(/[^\w!#$%&'*+\-.^`|~]/);
}
/**
 * First character of a list of products and comments that the grammar forbids (RFC 9110 sections 5.6.5 and 10.1.5), as
 * an offset; -1: the list is well-formed. An open bracket that is never closed counts.
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
/** Comments nest; a back-slash takes away the meaning of the next character. */
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

;// CONCATENATED MODULE: ./.build/src/user-agent/version.js


/** Security partners once sent the tenant's id in the place of the version. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Seven characters is git's shortest; a run of digits alone may be a date. */
const COMMIT = /^g?(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}$/i;
function isGuid(version) {
    return GUID.test(version);
}
/** Judges a version that is a token without holes; one of numbers, of whatever scheme, is fine. */
function versionFault(version) {
    const error = (problem) => ({ severity: 'error', problem });
    const warning = (problem) => ({ severity: 'warning', problem });
    if (version === '')
        return error('has no version after the slash');
    if (isMissingVersion(version))
        return error('has a word where the version should be filled in');
    if (isGuid(version))
        return warning("has a GUID in the place of the version, as an older form had the tenant's id; give the product's version");
    if (COMMIT.test(version))
        return warning('has a commit hash in the place of the version');
    if (/^v[.\d{]/i.test(version))
        return warning("has a 'v' before the version");
    if (!/\d/.test(version) && !version.endsWith(VERSION_TEMPLATE))
        return warning('has a version without a digit');
    return null;
}
/** The version to propose: as written if nothing speaks against it, without a leading `v`; else null. */
function wantedVersion(version) {
    const bare = version.replace(/^v\.?(?=[\d{])/i, '');
    const fixed = withoutTemplate(bare);
    const isWhole = firstNonToken(fixed) < 0 && holesOf(fixed).length === 0;
    return isWhole && versionFault(bare) === null ? bare : null;
}
/** What a final template leaves of a version. */
function withoutTemplate(version) {
    return version.endsWith(VERSION_TEMPLATE) ? version.slice(0, -VERSION_TEMPLATE.length) : version;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/form-faults.js





/** In UTF-16 units; no length is documented, so these are ours. */
const LENGTH = { warning: 128, error: 256 };
const CONTROL_NAMES = new Map([
    ['\t', 'a tab'],
    ['\n', 'a line break'],
    ['\r', 'a line break'],
]);
/** Controls, as a reader calls them; line breaks let a value end the header and begin another. */
function controlName(controls) {
    const first = controls.charAt(0);
    return CONTROL_NAMES.get(first) ?? `the control character ${(0,quote/* codePoint */.yb)(first)}`;
}
/** White space at the ends: a blank is repaired by many clients, a tab or line break is not. */
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
    return ends[0] ? [malformed('warning', ends[0], 'has blanks around it', 'blanks')] : [];
}
function prefixFaults(value, { prefix, core, product }) {
    if (!prefix)
        return [];
    const shown = (0,quote/* quote */.hD)(value.slice(prefix.start, prefix.end));
    const faults = [];
    if (prefix.start > core.start)
        faults.push(malformed('error', product, 'does not name the partner product first'));
    if (prefix.kind === 'near')
        faults.push(malformed('error', prefix, `begins with ${shown} (did you mean ${(0,quote/* quote */.hD)(PREFIX)}?)`));
    if (prefix.kind === 'legacy')
        faults.push({ ...malformed('error', prefix, `has the older prefix ${shown}`), status: 'legacy' });
    return faults;
}
/** One fault for all that was left to fill in: a copied pattern has several holes and one cause. */
function holeFaults(value, { holes, prefix, version, product }) {
    const [first] = holes;
    const last = holes.at(-1);
    if (!first || !last)
        return [];
    // Under an older prefix a template in the version is part of that older form.
    if (prefix?.kind === 'legacy' &&
        version &&
        holes.every(({ start, end }) => start >= version.start && end <= version.end))
        return [];
    const more = holes.length > 1 ? ` and ${holes.length - 1} more` : '';
    const shown = (0,quote/* quote */.hD)(value.slice(first.start, first.end));
    const inside = last.end <= product.end;
    const range = { start: first.start, end: last.end };
    return [malformed('error', range, `still has ${shown}${more} to be filled in`, inside ? 'product' : null)];
}
/** @param value its version holds no hole */
function versionFaults(value, { version, name, prefix }, template) {
    if (!version)
        return name.end > name.start ? [malformed('error', name, 'has no slash and version at its end')] : [];
    const written = value.slice(version.start, version.end);
    const body = template ? withoutTemplate(written) : written;
    const at = firstNonToken(body);
    if (at >= 0) {
        const character = String.fromCodePoint(body.codePointAt(at));
        const range = { start: version.start + at, end: version.start + at + character.length };
        return [malformed('error', range, `has ${(0,quote/* quote */.hD)(character)} in the version, where no such character may stand`)];
    }
    const fault = versionFault(written);
    if (!fault || (prefix?.kind === 'legacy' && isGuid(written)))
        return [];
    return [
        malformed(fault.severity, written === '' ? { start: version.start - 1, end: version.start } : version, fault.problem),
    ];
}
/** Further products and comments are allowed; what the grammar forbids among them is not. */
function extraFaults({ extras, masked }) {
    if (!extras)
        return [];
    const text = masked.slice(extras.start, extras.end);
    const at = firstMisplaced(text);
    if (at < 0)
        return [
            malformed('notice', extras, 'has further products or comments after the partner product, which is allowed', null),
        ];
    const character = String.fromCodePoint(text.codePointAt(at));
    const range = { start: extras.start + at, end: extras.start + at + character.length };
    return [malformed('error', range, `has ${(0,quote/* quote */.hD)(character)} after the partner product, where none may stand`, null)];
}
function lengthFaults({ start, end }) {
    const length = end - start;
    const limit = length > LENGTH.error ? LENGTH.error : LENGTH.warning;
    if (length <= limit)
        return [];
    const severity = limit === LENGTH.error ? 'error' : 'warning';
    return [
        malformed(severity, { start: start + limit, end }, `has ${length} characters; more than ${limit} may be cut`, null),
    ];
}

;// CONCATENATED MODULE: ./.build/src/user-agent/parts.js

/** Longer names are cut at the first hyphen without asking the display names. */
const LONGEST_SPLIT = 256;
/**
 * Cuts `Contoso-Contoso-Cognito` into company and product. Of several hyphens only the display names know which one
 * counts: the cut where both parts fit them, else where one does, else the first. The name has no empty part.
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
function expected({ company, product }, template) {
    const companies = company === undefined ? new Set() : acceptedParts(company);
    const products = product === undefined ? new Set() : acceptedParts(product, company);
    const fits = {
        company: (part) => companies.has(normalisePart(part)),
        product: (part) => products.has(normalisePart(part)),
    };
    return { company, product, template, fits };
}

;// CONCATENATED MODULE: ./.build/src/user-agent/layout.js



/** Stands for a character of a hole: whatever fills it is meant to be a token. */
const MASK = 'x';
/** @param value not empty, without control characters but at its ends */
function layOut(value, { fits, template }) {
    const core = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
    const all = holesOf(value.slice(0, core.end));
    const masked = mask(value, all);
    const prefix = prefixAt(value, core.start) ?? laterPrefix(value, masked, core);
    const base = { core, prefix, ...layout_pieces(masked, core, prefix, value, fits) };
    const holes = all.filter((hole) => !(template && isVersionTemplate(value, hole, base.version, core)));
    return { ...base, holes, masked: mask(value, holes) };
}
/** Our template: `{version}` as the end of the version and of the whole value. */
function isVersionTemplate(value, hole, version, core) {
    return (version !== null &&
        hole.start >= version.start &&
        hole.end === core.end &&
        value.slice(hole.start, hole.end) === VERSION_TEMPLATE);
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
    const at = laterPartnerProduct(masked.slice(0, core.end));
    return at < 0 ? null : prefixAt(value, at);
}
function layout_pieces(masked, core, prefix, value, fits) {
    const start = prefix?.start ?? core.start;
    const nameStart = prefix?.end ?? core.start;
    const tokenEnd = endOfToken(masked, nameStart, core.end);
    const slash = masked.indexOf('/', nameStart);
    const whole = (nameEnd, version, blank) => {
        const end = version?.end ?? nameEnd;
        return {
            product: { start, end },
            name: { start: nameStart, end: nameEnd },
            blank,
            version,
            extras: after(masked, end, core.end),
        };
    };
    const hasSlash = slash >= 0 && slash < tokenEnd;
    const next = after(masked, tokenEnd, core.end);
    const following = next ? masked.slice(next.start, next.start + 2) : '';
    if (hasSlash && (slash + 1 < tokenEnd || !/^v?\d/i.test(following)))
        return whole(slash, { start: slash + 1, end: tokenEnd }, null);
    const blank = { start: tokenEnd, end: next?.start ?? tokenEnd };
    if (next && /^v?\d/i.test(following))
        return whole(hasSlash ? slash : tokenEnd, { start: next.start, end: endOfToken(masked, next.start, core.end) }, blank);
    const apart = slash >= 0 && slash < core.end && !masked.slice(tokenEnd, slash).includes('(');
    if (next && apart && (slash === next.start || !isComplete(value.slice(nameStart, tokenEnd), fits))) {
        const nameEnd = slash === next.start ? tokenEnd : slash;
        return whole(nameEnd, { start: slash + 1, end: endOfToken(masked, slash, core.end) }, blank);
    }
    return whole(tokenEnd, null, null);
}
/** Whether a name stands for company and product already, so that what follows a blank is another product. */
function isComplete(name, fits) {
    const parts = cutName(name, fits);
    if (!parts)
        return false;
    return (fits.company(name.slice(parts.company.start, parts.company.end)) &&
        fits.product(name.slice(parts.product.start, parts.product.end)));
}
function endOfToken(text, from, end) {
    const blank = text.indexOf(' ', from);
    return blank < 0 || blank > end ? end : blank;
}
/** What follows, without the blanks before it. */
function after(text, from, end) {
    let start = from;
    while (start < end && text[start] === ' ')
        start++;
    return start < end ? { start, end } : null;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/name-faults.js






/** The documented example, which a copy betrays unless the company is Contoso. */
const EXAMPLE = { company: 'contoso', product: 'contosocognito' };
/** Judges what stands between a known prefix and the slash. */
function judgeName(layout, names) {
    const { name, blank, prefix } = layout;
    if (layout.holes.some((hole) => hole.start < name.end && hole.end > name.start))
        return { faults: [], parts: null };
    const text = partsText(layout);
    const faults = [];
    if (blank)
        faults.push(malformed('error', blank, 'has a blank inside'));
    const bad = firstBadCharacter(text, name.start);
    if (bad)
        faults.push(bad);
    const missing = missingPart(text, name);
    if (missing && prefix?.kind !== 'near')
        faults.push(missing);
    const inside = blank !== null && blank.start < name.end;
    const cut = missing || bad || inside ? null : cutName(text, names.fits);
    if (!cut)
        return { faults, parts: null };
    const parts = { company: shift(cut.company, name.start), product: shift(cut.product, name.start) };
    const company = text.slice(cut.company.start, cut.company.end);
    const product = text.slice(cut.product.start, cut.product.end);
    const unfilled = unfilledFault(company, product, parts, names);
    if (unfilled)
        return { faults: [...faults, unfilled], parts: null };
    const hyphen = hyphenFault(company, product, parts);
    return { faults: hyphen ? [...faults, hyphen] : faults, parts };
}
/** Under a prefix with underscores, underscores are meant as hyphens in the name too. */
function partsText({ masked, name, prefix }) {
    const text = masked.slice(name.start, name.end);
    const meant = prefix?.kind === 'near' && masked[prefix.end - 1] === '_' && !text.includes('-');
    return meant ? text.replace('_', '-') : text;
}
function firstBadCharacter(text, from) {
    // The blank that cuts a name in two is a fault of its own.
    const at = firstNonToken(text.replaceAll(' ', '_'));
    if (at < 0)
        return null;
    const character = String.fromCodePoint(text.codePointAt(at));
    const shown = character > '~' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
    const range = { start: from + at, end: from + at + character.length };
    return malformed('error', range, `has ${shown} in a part, where no such character may stand`);
}
function missingPart(text, name) {
    if (text === '')
        return malformed('error', { start: name.start - 1, end: name.end }, 'names no company and no product');
    const parts = text.split('-');
    if (parts.length === 1)
        return malformed('error', name, 'has one part only, where company and product are wanted');
    const empty = parts.indexOf('');
    if (empty < 0)
        return null;
    const at = name.start + parts.slice(0, empty).join('-').length + (empty > 0 ? 1 : 0);
    // The hyphens on both sides, one of them that of the prefix; at the end of the name the slash follows.
    const range = { start: at - 1, end: empty === parts.length - 1 ? at : at + 1 };
    return malformed('error', range, 'has an empty part between two signs');
}
function unfilledFault(company, product, parts, names) {
    const { fits } = names;
    const whole = { start: parts.company.start, end: parts.product.end };
    const isExample = normalisePart(company) === EXAMPLE.company && normalisePart(product) === EXAMPLE.product;
    if (isExample && names.company !== undefined && !fits.company(EXAMPLE.company))
        return malformed('error', whole, 'is the documented example and names another company');
    const left = isPlaceholderPart(company) && !fits.company(company);
    const right = isPlaceholderPart(product) && !fits.product(product);
    if (!left && !right)
        return null;
    const range = { start: left ? whole.start : parts.product.start, end: right ? whole.end : parts.company.end };
    const shown = left ? company : product;
    return malformed('error', range, `still has the placeholder ${(0,quote/* quote */.hD)(shown)}`);
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
    return malformed('notice', range, `has a hyphen ${which}, so that a reader cannot tell where the product begins`);
}
function shift({ start, end }, by) {
    return { start: start + by, end: end + by };
}

;// CONCATENATED MODULE: ./.build/src/user-agent/wanted.js





/** What a header that was sent cannot fill in later: the documented pattern only shows what is meant. */
const OPEN_VERSION = '{Version}';
/** `MdePartner-{CompanyName}-{ProductName}/{Version}` from the display names alone; null if one has no ASCII form. */
function expectedUserAgent(names, version) {
    const company = names.company === undefined ? null : userAgentToken(names.company);
    const product = names.product === undefined ? null : userAgentToken(names.product);
    return company && product && `${PREFIX}${company}-${product}/${version || VERSION_TEMPLATE}`;
}
/**
 * The value to propose: each part as written where it is well-formed and stands for its name, else the token of the
 * name, else what is left of the part; null if neither is to be had.
 */
function wantedProduct(written, names) {
    const company = wantedPart(written.company, names.company, names.fits.company);
    const product = wantedPart(written.product, names.product, names.fits.product);
    if (company === null || product === null)
        return null;
    const version = written.version === null ? null : wantedVersion(written.version);
    return `${PREFIX}${company}-${product}/${version ?? (names.template ? VERSION_TEMPLATE : OPEN_VERSION)}`;
}
function wantedPart(written, name, fits) {
    const sound = written !== null && written !== '' && !written.includes('-') && firstNonToken(written) < 0;
    if (sound && fits(written))
        return written;
    const token = userAgentToken(name ?? '');
    if (token !== null)
        return token;
    if (written === null || isPlaceholderPart(written))
        return null;
    return sound ? written : userAgentToken(written);
}

;// CONCATENATED MODULE: ./.build/src/user-agent/grammar.js









const HEADER_NAME = /^user-?agent\s*[:=]\s*/i;
/**
 * Judges a User-Agent, wherever it stands: the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}`, then
 * the grammar of RFC 9110 section 10.1.5. Without names only the form is judged.
 */
function judgeUserAgent(value, { template = false, ...names } = {}) {
    return grammar_judge(value, expected(names, template));
}
function grammar_judge(value, names) {
    const core = coreOf(value);
    const text = value.slice(core.start, core.end);
    const whole = { start: 0, end: value.length };
    if (text === '')
        return unclear(value, [malformed('error', whole, 'is empty')], whole, null, names);
    const control = /\p{Cc}+/u.exec(text);
    if (control) {
        const start = core.start + control.index;
        const fault = malformed('error', { start, end: start + control[0].length }, `holds ${controlName(control[0])}`);
        return unclear(value, [fault], whole, /\/([^/\s]+)$/.exec(text)?.[1] ?? null, names);
    }
    const header = HEADER_NAME.exec(text)?.[0].length ?? 0;
    if (header > 0)
        return withHeaderName(value, core, header, names);
    const layout = layOut(value, names);
    return layout.prefix ? judgePartner(value, layout, names) : judgeOther(value, layout, names);
}
/** Company, product and version as written; null where they are missing, unclear or, the version, still open. */
function readUserAgent(value, names = {}) {
    const { parts, version } = judgeUserAgent(value, { ...names, template: true });
    const written = textOf(value, version);
    return {
        company: textOf(value, parts?.company),
        product: textOf(value, parts?.product),
        version: written?.endsWith(VERSION_TEMPLATE) ? null : written,
    };
}
/** A value with a partner product in it. */
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
        ...(open ? [] : versionFaults(value, layout, names.template)),
        ...extraFaults(layout),
        ...lengthFaults(core),
    ];
    const [company, product] = [textOf(value, parts?.company), textOf(value, parts?.product)];
    const wanted = wantedProduct({ company, product, version: textOf(value, known) }, names);
    // Our template fills the end of the value, so nothing may follow it.
    const end = wanted?.endsWith(VERSION_TEMPLATE) ? core.end : layout.product.end;
    return finished(value, {
        faults,
        parts,
        version: known,
        wanted,
        product: { start: core.start, end },
    });
}
/** A value of another scheme: what is wanted comes from the names, with its version if it is this product's. */
function judgeOther(value, layout, names) {
    const { core, holes } = layout;
    const faults = [
        ...outerFaults(value),
        ...(holes[0]?.start === core.start
            ? []
            : [malformed('error', layout.product, `does not begin with ${(0,quote/* quote */.hD)(PREFIX)}`)]),
        ...holeFaults(value, layout),
        ...lengthFaults(core),
    ];
    const name = value.slice(layout.name.start, layout.name.end);
    const cut = cutName(name, names.fits);
    const fits = names.fits.product;
    const isOwn = fits(name) || (cut !== null && fits(name.slice(cut.product.start)));
    return unclear(value, faults, core, isOwn ? textOf(value, layout.version) : null, names);
}
function withHeaderName(value, core, length, names) {
    const fault = malformed('error', { start: core.start, end: core.start + length }, 'begins with the name of the header');
    const { wanted } = grammar_judge(value.slice(core.start + length, core.end), names);
    const faults = [...outerFaults(value), fault];
    return finished(value, { faults, parts: null, version: null, wanted, product: core });
}
function unclear(value, faults, product, version, names) {
    const wanted = wantedProduct({ company: null, product: null, version }, names);
    return finished(value, { faults, parts: null, version: null, wanted, product });
}
/** Nothing is offered where the wanted product is unknown, incomplete or there already. */
function finished(value, judgement) {
    const { wanted, product, faults } = judgement;
    if (wanted !== null && !wanted.endsWith(OPEN_VERSION) && wanted !== textOf(value, product))
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

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/user-agent.js







/** What a reader is told to write where the names give nothing better. */
const DOCUMENTED_FORM = 'MdePartner-{CompanyName}-{ProductName}/{Version}';
/** The User-Agent that a product states, held against the names of the manifest; null if there is none to read. */
const userAgentOf = (0,artifact/* artifact */.d)((subject) => {
    const scalar = (0,rules_subject/* textOf */.b6)(subject, 'userAgent');
    if (!scalar)
        return null;
    const names = user_agent_namesOf(subject);
    return { scalar, names, judgement: judgeUserAgent(scalar.value, { ...names, template: true }) };
});
function userAgentMeasurement(subject) {
    const stated = userAgentOf(subject);
    if (!stated)
        return null;
    const { scalar, names } = stated;
    const read = readUserAgent(scalar.value, names);
    return { value: scalar.value, ...read, expected: expectedUserAgent(names, read.version) };
}
/** Why the User-Agent cannot be judged; undefined: it can. */
function noUserAgent(subject) {
    return userAgentOf(subject) ? undefined : 'no User-Agent to judge';
}
/** The fix that a fault allows. All that mend the product are the same fix, so that none excludes another. */
function userAgentFix({ scalar, judgement }, fault) {
    if (fault.mend === null)
        return undefined;
    const { wanted, product } = judgement;
    if (fault.mend === 'blanks') {
        const edit = (0,scalar_edit/* rewriting */.k)(scalar, scalar.value.trim());
        return { title: 'remove the white space around it', applicability: 'safe', edits: [edit] };
    }
    const text = scalar.value.slice(0, product.start) + wanted + scalar.value.slice(product.end);
    return { title: `write ${(0,quote/* quote */.hD)(text.trim())}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, text.trim())] };
}
/** Names to compare with; an empty one or a placeholder says nothing, and name-unfit reports it. */
function user_agent_namesOf(subject) {
    const told = (name = '') => (name.trim() === '' || findPlaceholder(name, undefined) ? undefined : name);
    return { company: told(subject.file.data.company?.name), product: told(subject.data.name) };
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/release.js








const releaseOf = (0,artifact/* artifact */.d)((subject) => {
    const { data, file, run } = subject;
    const { file: stated, key, precision } = data.version ?? {};
    const path = stated === undefined ? null : (0,core_path/* resolveInside */.LI)(file.folder, stated);
    return {
        userAgent: userAgentVersion(subject),
        file: path === null ? null : { path, reading: readVersion(run.tree, path, key ?? null) },
        tag: run.release === null ? null : readTag(tagOwners(run), tagFormOf(data)),
        precision: precision ?? 'full',
    };
});
function releaseMeasurement(subject) {
    const { file, tag } = releaseOf(subject);
    if (!file && !tag)
        return null;
    return { file: foundIn(file), tag: tag?.kind === 'version' ? tag.version : null };
}
/** What fills `{version}` at the end of the User-Agent: the released version, else that of the file; null: neither. */
function versionForTemplate(subject) {
    const { file, tag, precision } = releaseOf(subject);
    const version = tag?.kind === 'version' ? tag.version : foundIn(file);
    return version === null ? null : atPrecision(version, precision);
}
/** Form of the product's release tags. */
function tagFormOf({ version }) {
    return version?.tag ?? DEFAULT_TAG_FORM;
}
/** Names of the products of the run whose tag is released; of one without a name, the form of its tag. */
const ownerNames = (0,artifact/* artifact */.d)((run) => {
    const { forms } = tagOwners(run);
    const owners = run.products.filter((product) => forms.has(tagFormOf(product)));
    return owners.map((product) => product.name || product.id || tagFormOf(product));
});
const tagOwners = (0,artifact/* artifact */.d)((run) => ownersOf(run.release ?? '', run.products.map(tagFormOf)));
function userAgentVersion(subject) {
    const stated = userAgentOf(subject);
    const range = stated?.judgement.version;
    if (!stated || !range)
        return null;
    const text = stated.scalar.value.slice(range.start, range.end);
    if (isMissingVersion(text))
        return null;
    return {
        written: text.endsWith(VERSION_TEMPLATE) ? null : text,
        location: (0,scalar_edit/* placeIn */.V)(stated.scalar, range),
        ...range,
    };
}
function foundIn(file) {
    return file?.reading.kind === 'found' ? file.reading.version : null;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/near-logo.js
var near_logo = __webpack_require__(7780);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/release-fix.js









/** Names another file in the manifest's folder, if it is the only one that states a version. */
function namingFile(subject) {
    const path = usualVersionFile(subject.run.tree, subject.file.folder);
    const scalar = subject.scalar(['version', 'file']);
    if (path === null || !scalar || subject.data.version?.key !== undefined)
        return undefined;
    const file = (0,near_logo/* relativeTo */.M)(subject.file.folder, path);
    return { title: `name ${(0,quote/* quote */.hD)(file)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, file)] };
}
/** Takes the form of the tag from the tag that is released; only where there is no second product to own it. */
function namingTagForm(subject) {
    const form = formOf(subject.run.release ?? '');
    if (form === null || subject.run.products.length > 1)
        return undefined;
    const scalar = subject.scalar(['version', 'tag']);
    if (!scalar)
        return addingVersion(subject, `{ tag: ${(0,quoting/* quoted */.T)(form)} }`);
    return { title: `write ${(0,quote/* quote */.hD)(form)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, form)] };
}
/** Says what fills `{version}`: the usual file if it states a version, else the tag. */
function explainingTemplate(subject) {
    const path = usualVersionFile(subject.run.tree, subject.file.folder);
    const file = path === null ? null : (0,near_logo/* relativeTo */.M)(subject.file.folder, path);
    const form = (0,quoting/* quoted */.T)(DEFAULT_TAG_FORM);
    return addingVersion(subject, file === null ? `{ tag: ${form} }` : `{ file: ${(0,quoting/* quoted */.T)(file)} }`);
}
/** Puts `{version}` into the User-Agent where something fills it, else the version itself. */
function writingVersion(subject, version) {
    const scalar = subject.scalar(['userAgent']);
    const { userAgent, precision } = releaseOf(subject);
    if (!scalar || !userAgent)
        return undefined;
    const { file, tag } = subject.data.version ?? {};
    const isFilled = (file ?? tag) !== undefined && userAgent.end === scalar.value.length;
    const wanted = isFilled ? VERSION_TEMPLATE : atPrecision(version, precision);
    const text = scalar.value.slice(0, userAgent.start) + wanted + scalar.value.slice(userAgent.end);
    return { title: `write ${(0,quote/* quote */.hD)(wanted)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, text)] };
}
/** A new key before `userAgent`, where that stands at the start of a line. */
function addingVersion(subject, value) {
    const { path, start } = subject.locate(['userAgent'], 'key');
    const before = subject.file.source?.line(start.line).slice(0, start.column - 1) ?? '';
    const isBlock = /^ *(?:- +)?$/.test(before);
    if (!isBlock || subject.data.userAgent === undefined || subject.data.version !== undefined)
        return undefined;
    const text = `version: ${value}\n${' '.repeat(start.column - 1)}`;
    const edit = { location: { path, start, end: start }, text };
    return { title: `add ${(0,quote/* quote */.hD)(`version: ${value}`)}`, applicability: 'suggest', edits: [edit] };
}

;// CONCATENATED MODULE: ./.build/src/rules/release-version-mismatch.js





/** User-Agent, version file and tag that name different versions. */
const releaseVersionMismatch = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'release-version-mismatch',
        title: 'User-Agent, version file and tag agree',
        severities: ['error', 'warning'],
        requirements: ['R6'],
        since: '1.0.0',
        docs: {
            what: [
                'In a release run an **error** if the version in `userAgent`, the one in `version.file` and that of the tag are not',
                'the same; a **warning** if the tag is a pre-release of what the others call final. In other runs a **warning** if',
                '`userAgent` and `version.file` differ; a file on its way to a version (`1.1.0-SNAPSHOT`, `1.1.0.dev3`) agrees',
                'with it there.',
                '',
                'Versions are compared by SemVer without build metadata, or by PEP 440 where one of them is not SemVer:',
                '`1.0.0rc1` is `1.0.0-rc.1`, and `1.0.0.0` is `1.0.0`. The User-Agent may have fewer parts than three only if',
                '`version.precision` is `minor` or `major`.',
            ].join('\n'),
            why: [
                'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A version that',
                'nobody raises tells Microsoft, and your own support, of a release that is long gone.',
            ].join('\n'),
            fix: [
                'End `userAgent` in `{version}` and name the file that holds the version, so that there is no second copy to keep.',
                'If the file is behind, change it before the tag is set.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n    version: { file: package.json }',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }',
                    files: { 'package.json': '{ "version": "1.0.1" }\n' },
                    options: { release: 'v1.0.1' },
                    note: 'With `{version}` the version has one place.',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.1',
                    options: { release: 'v1.0.1' },
                    note: 'Without a version file the tag is what counts.',
                },
            ],
        },
    },
    skip(subject) {
        const { userAgent, file, tag } = releaseOf(subject);
        if (tag?.kind === 'other')
            return 'the tag is that of another product';
        if (tag?.kind === 'unfit')
            return 'the tag fits no product';
        if (!userAgent)
            return 'no version in the User-Agent';
        if (!tag && file?.reading.kind === 'unknown')
            return 'no version in the version file';
        return undefined;
    },
    *check(subject) {
        const versions = versionsOf(releaseOf(subject));
        if (!versions)
            return;
        const { agreement } = versions;
        if (agreement.userAgent === 'same' && agreement.file === 'same')
            return;
        const fix = fixFor(subject, versions);
        const [{ location }, ...related] = places(versions);
        yield {
            severity: versions.released !== null && isDifferent(agreement) ? 'error' : 'warning',
            message: `${statements(subject, versions).join(', ')}. ${release_version_mismatch_advice(versions, fix)}`,
            location,
            related,
            ...(fix && { fix }),
        };
    },
});
function versionsOf({ userAgent, file, tag, precision }) {
    if (!userAgent)
        return null;
    const found = file?.reading.kind === 'found' ? file.reading : null;
    const released = tag?.kind === 'version' ? tag.version : null;
    const versions = { userAgent: userAgent.written, file: found?.version ?? null, released, precision };
    return { userAgent, file: found, released, agreement: agreementOf(versions) };
}
function isDifferent({ userAgent, file }) {
    return userAgent === 'different' || file === 'different';
}
/** What has to change comes first. */
function places({ userAgent, file, agreement }) {
    const isTemplate = userAgent.written === null;
    const own = {
        message: isTemplate ? 'the User-Agent takes it from there' : 'the version in the User-Agent',
        location: userAgent.location,
    };
    if (!file)
        return [own];
    const other = { message: `the version in ${(0,quote/* quote */.hD)(file.location.path)}`, location: file.location };
    return agreement.userAgent === 'same' ? [other, own] : [own, other];
}
function statements({ run }, { userAgent, file, released }) {
    const release = run.release ?? '';
    return [
        ...(userAgent.written === null ? [] : [`The User-Agent says ${(0,quote/* quote */.hD)(userAgent.written)}`]),
        ...(file ? [`${(0,quote/* quote */.hD)(file.location.path)} says ${(0,quote/* quote */.hD)(file.version)}`] : []),
        ...(released === null ? [] : [`the ${released === release ? 'release' : 'tag'} is ${(0,quote/* quote */.hD)(release)}`]),
    ];
}
/** A value that agrees with the release or the file, unless these two disagree with each other. */
function fixFor(subject, { file, released, agreement }) {
    const wanted = released ?? file?.version;
    const helps = agreement.userAgent !== 'same' && agreement.file === 'same';
    return helps && wanted !== undefined ? writingVersion(subject, wanted) : undefined;
}
function release_version_mismatch_advice({ userAgent, file, released, agreement }, fix) {
    if (!isDifferent(agreement))
        return 'A pre-release should not call itself final.';
    const wanted = released ?? file?.version;
    if (userAgent.written !== null && wanted !== undefined && hasFewerParts(userAgent.written, wanted))
        return "The User-Agent has fewer parts: add them, or allow it by 'precision' under 'version'.";
    return fix ? `To mend it, ${fix.title} in the User-Agent.` : 'Change the version before the tag is set.';
}

;// CONCATENATED MODULE: ./.build/src/rules/release-version-unknown.js





/** A version that has to be compared and cannot be found. */
const releaseVersionUnknown = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'release-version-unknown',
        title: 'The version of a product can be found',
        severities: ['error', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** in every run if the file that `version.file` names is missing, cannot be read, or states no version',
                'at the usual place or at `version.key`. A version that only a build fills in, such as `$(Version)`, is none.',
                'No fault: a file that leaves the version to the tag (`0.0.0-development`, `dynamic` in pyproject.toml, MinVer).',
                '',
                'In a release run also an **error** if the tag has the form of no product, or if `userAgent` ends in `{version}`',
                'and the product has no `version` that says what fills it; a **notice** if the tag is that of another product,',
                'which leaves this one out of the gate. The form of the tag is `version.tag`, by default `v{version}`; a version',
                'without anything around it is for every product.',
            ].join('\n'),
            why: [
                'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. A gate that finds',
                'no version would let any release through.',
            ].join('\n'),
            fix: [
                'Name the file that holds the version, as a path from the folder of the manifest, with `key` if it stands at an',
                'unusual place. If only the tag holds it, leave `file` out and state the form of the tag.',
            ].join('\n'),
            examples: [
                {
                    bad: '    version: { file: package.jsn }',
                    good: '    version: { file: package.json }',
                    files: { 'package.json': '{ "version": "1.0.0" }\n' },
                },
                {
                    bad: '    version: { tag: "v{version}" }',
                    good: '    version: { tag: "cognito@{version}" }',
                    options: { release: 'cognito@1.0.0' },
                    note: 'A tag that fits no product stops the release.',
                },
            ],
        },
    },
    *check(subject) {
        const release = releaseOf(subject);
        if (release.tag?.kind === 'other') {
            yield otherProduct(subject);
            return;
        }
        if (release.tag?.kind === 'unfit')
            yield unfitTag(subject);
        const unread = unreadFile(subject, release);
        if (unread)
            yield unread;
        const open = release.tag?.kind === 'version' && openTemplate(subject, release);
        if (open)
            yield open;
    },
});
/** Names and forms shown in a message. */
const SHOWN = 3;
function otherProduct(subject) {
    return {
        severity: 'notice',
        message: `${released(subject)} is the tag of ${list(ownerNames(subject.run))}; this product is not compared.`,
        location: placeOfForm(subject),
    };
}
function unfitTag(subject) {
    const { run, file } = subject;
    const own = tagFormOf(subject.data);
    const forms = [...new Set(run.products.map(tagFormOf))];
    const wanted = isTagForm(own) || forms.length > 1 ? `wanted ${list(forms)}` : `${(0,quote/* quote */.hD)(own)} needs '{version}' in it, once`;
    const fix = namingTagForm(subject);
    return {
        severity: 'error',
        message: `No version to compare: the tag ${released(subject)} fits no product; ${wanted}. 'version.tag' states the form.`,
        // One finding for all products of the manifest.
        location: file.data.products?.length === 1 ? placeOfForm(subject) : file.locate(['products'], 'key'),
        ...(fix && { fix }),
    };
}
function unreadFile(subject, { file }) {
    if (file?.reading.kind !== 'unknown')
        return undefined;
    const { reason, location } = file.reading;
    const fix = namingFile(subject);
    return {
        severity: 'error',
        message: `No version to compare: ${reason}. Correct 'version', or leave 'file' out if only the tag holds the version.`,
        location: subject.locate(['version', 'file'], 'value'),
        ...(location && { related: [{ message: 'read here', location }] }),
        ...(fix && { fix }),
    };
}
/** Nothing says what the product fills in, so there is nothing that the tag could be held against. */
function openTemplate(subject, { userAgent }) {
    const { file, tag } = subject.data.version ?? {};
    if (!userAgent || userAgent.written !== null || file !== undefined || tag !== undefined)
        return undefined;
    const fix = explainingTemplate(subject);
    return {
        severity: 'error',
        message: `No version to compare: nothing says what fills '{version}'. Add 'version' with 'file', or with 'tag' if only the tag holds the version.`,
        location: userAgent.location,
        ...(fix && { fix }),
    };
}
function placeOfForm(subject) {
    return subject.data.version ? subject.locate(['version', 'tag'], 'value') : subject.locate(['userAgent'], 'key');
}
function released({ run }) {
    return (0,quote/* quote */.hD)(run.release ?? '');
}
function list(texts) {
    const more = texts.length > SHOWN ? ` and ${texts.length - SHOWN} more` : '';
    return texts.slice(0, SHOWN).map(quote/* quote */.hD).join(', ') + more;
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-legacy-prefix.js






/** A User-Agent with a prefix of earlier days. */
const userAgentLegacyPrefix = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-legacy-prefix',
        title: 'The User-Agent has the prefix of today',
        severities: ['error'],
        requirements: ['R6'],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if `userAgent` begins with `MdatpPartner-` or `M365DPartner-`, in any letter case. Such a value is',
                'not reported as malformed for its prefix too.',
            ].join('\n'),
            why: [
                'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. An older public',
                "text asked for `MdatpPartner-`, of security partners with a tenant's id in the place of the version; shipped",
                'products also send `M365DPartner-`, which no public text documents.',
            ].join('\n'),
            fix: 'Write `MdePartner-` instead, here and where the product sets the header; the version is that of the product.',
            examples: [
                {
                    bad: '    userAgent: MdatpPartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: M365DPartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
            ],
        },
    },
    skip: noUserAgent,
    *check(subject) {
        const stated = userAgentOf(subject);
        const fault = stated?.judgement.faults.find(({ status }) => status === 'legacy');
        if (!stated || !fault)
            return;
        const { value } = stated.scalar;
        const { version } = stated.judgement;
        const hasTenant = version !== null && isGuid(value.slice(version.start, version.end));
        const more = hasTenant
            ? " The GUID after the slash belongs to that older form too; give the product's version."
            : '';
        const fix = userAgentFix(stated, fault);
        yield {
            severity: 'error',
            message: `${(0,quote/* quote */.hD)(value.slice(fault.start, fault.end))} is not the documented prefix; use ${(0,quote/* quote */.hD)(PREFIX)}.${more}`,
            location: (0,scalar_edit/* placeIn */.V)(stated.scalar, fault),
            ...(fix && { fix }),
        };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-malformed.js




/** A User-Agent that is not of the documented form. */
const userAgentMalformed = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-malformed',
        title: 'The User-Agent has the documented form',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        docs: {
            what: [
                'Judges `userAgent` by the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}` and the grammar of',
                'the header (RFC 9110 section 10.1.5). At its end `{version}` is a template, filled in from the version file or',
                'the release tag.',
                '',
                '* **Error**: another prefix than `MdePartner-`, in exactly these letters; a part or the version missing or empty;',
                '  a blank inside; a character that no token may hold; a tab or line break; a template that nothing filled in,',
                '  such as `%s`, `{Version}`, `$VERSION` or the word `undefined`; a placeholder, or the documented example in',
                "  another company's manifest; other products before the partner product; over 256 characters.",
                '* **Warning**: blanks around the value; a version without a digit, with a leading `v`, or a GUID or commit hash',
                '  in its place; over 128 characters.',
                '* **Notice**: a hyphen inside a part; further products or comments after the first.',
                '',
                'Version schemes are free: SemVer, PEP 440, calendar versions, one to four numbers. The older prefixes are',
                '`user-agent-legacy-prefix`.',
            ].join('\n'),
            why: [
                'The partner programme asks for this User-Agent in every call to the Defender for Endpoint and Graph Security',
                'APIs; it is also a condition for membership of MISA. Microsoft finds the calls of a partner by these letters: a',
                'value that is almost right counts as nobody.',
            ].join('\n'),
            fix: [
                'Write the value that the message names, here and where the product sets the header. Leave spaces and signs out',
                'of the parts (`Contoso Cognito` is `ContosoCognito`); never percent-encode them.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: mdepartner-Contoso-ContosoCognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-Contoso Cognito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                },
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCognito/%s',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
                    note: 'At the end of the value `{version}` stands for the version of the product.',
                },
            ],
        },
    },
    skip: noUserAgent,
    *check(subject) {
        const stated = userAgentOf(subject);
        if (!stated)
            return;
        for (const fault of stated.judgement.faults) {
            if (fault.status !== 'malformed')
                continue;
            const fix = userAgentFix(stated, fault);
            yield {
                severity: fault.severity,
                message: `${(0,quote/* quote */.hD)(stated.scalar.value)} ${fault.problem}${wish(stated, fault)}.`,
                location: (0,scalar_edit/* placeIn */.V)(stated.scalar, fault),
                ...(fix && { fix }),
            };
        }
    },
});
/** What is wanted, unless it is there already and the fault lies around it. */
function wish({ judgement }, { mend, severity }) {
    if (mend === null && (severity === 'notice' || judgement.wanted !== null))
        return '';
    return `; wanted ${(0,quote/* quote */.hD)(judgement.wanted ?? DOCUMENTED_FORM)}`;
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-name-mismatch.js





/** A User-Agent that names somebody or something else than the manifest. */
const userAgentNameMismatch = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-name-mismatch',
        title: 'The User-Agent names the company and product of the manifest',
        severities: ['warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        docs: {
            what: [
                'Compares the two parts of `userAgent` with the names of company and product, without regard to letter case and',
                'signs.',
                '',
                '* **Warning**: a part stands for another name, or the two are swapped. Accepted are the full name; the name',
                '  without a legal suffix (Inc, Ltd, GmbH and the like); `&` left out or written And; \u00e4, \u00f6, \u00fc as the bare letter or',
                '  with an e; the product with or without the company in front; the acronym that the name gives in brackets; the',
                '  name without a tail "for Microsoft \u2026".',
                '* **Notice**: the name has no ASCII form to compare with, as in another script.',
            ].join('\n'),
            why: [
                'The partner programme asks for a User-Agent that names company and product. It lays down no relation to the names',
                'shown in the portal; but who reads the one must recognise the other, and a copied User-Agent is found this way.',
            ].join('\n'),
            fix: [
                'Write the part that the message names, here and where the product sets the header. If the product is known by',
                'another short form, waive the finding with that reason.',
            ].join('\n'),
            examples: [
                {
                    bad: '    userAgent: MdePartner-Contoso-ContosoCogito/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
                    note: 'A difference of one or two letters is called a likely typing error.',
                },
                {
                    bad: '    userAgent: MdePartner-ContosoCognito-Contoso/1.0.0',
                    good: '    userAgent: MdePartner-Contoso-Cognito/1.0.0',
                    note: 'The company comes first; it may be left out of the product part.',
                },
            ],
        },
    },
    skip: (subject) => {
        const stated = userAgentOf(subject);
        if (!stated)
            return noUserAgent(subject);
        if (!stated.judgement.parts)
            return 'company and product part cannot be told; user-agent-malformed says why';
        const { company, product } = stated.names;
        return company === undefined && product === undefined ? 'no name to compare with' : undefined;
    },
    *check(subject) {
        const stated = userAgentOf(subject);
        const parts = stated?.judgement.parts;
        if (!stated || !parts)
            return;
        const compared = [...comparisons(stated, parts)];
        if (areSwapped(compared))
            yield swapped(stated, parts, compared);
        else
            yield* mismatches(stated, compared);
    },
});
function* comparisons({ scalar, names }, parts) {
    for (const which of ['company', 'product']) {
        const name = names[which];
        if (name === undefined)
            continue;
        const range = parts[which];
        const vendor = which === 'product' && names.company !== undefined ? { company: names.company } : {};
        const accepts = (part) => acceptsPart(name, part, vendor);
        yield { which, range, part: scalar.value.slice(range.start, range.end), name, accepts };
    }
}
function areSwapped([company, product]) {
    if (!company || !product || company.accepts(company.part) || product.accepts(product.part))
        return false;
    return company.accepts(product.part) && product.accepts(company.part);
}
function swapped(stated, { company, product }, compared) {
    const [left, right] = compared.map(({ name }) => userAgentToken(name));
    const range = { start: company.start, end: product.end };
    const shown = (0,quote/* quote */.hD)(stated.scalar.value.slice(range.start, range.end));
    const message = `The User-Agent says ${shown}: product and company are swapped; the company comes first.`;
    const fix = left && right ? { fix: writing(stated.scalar, [{ ...range, token: `${left}-${right}` }]) } : {};
    return { severity: 'warning', message, location: (0,scalar_edit/* placeIn */.V)(stated.scalar, range), ...fix };
}
function* mismatches(stated, compared) {
    const wrong = compared.filter(({ part, accepts }) => !accepts(part));
    const fix = rewritten(stated, wrong);
    for (const { which, range, part, name } of wrong) {
        const token = userAgentToken(name);
        const location = (0,scalar_edit/* placeIn */.V)(stated.scalar, range);
        if (token === null) {
            const message = `The ${which} name ${(0,quote/* quote */.hD)(name)} has no ASCII form to compare ${(0,quote/* quote */.hD)(part)} with; see that it is yours.`;
            yield { severity: 'notice', message, location };
            continue;
        }
        const typing = closeTo(token, part) ? ' This looks like a typing error.' : '';
        const gives = `the manifest's ${which} name ${(0,quote/* quote */.hD)(name)} gives ${(0,quote/* quote */.hD)(token)}`;
        const message = `The User-Agent says ${(0,quote/* quote */.hD)(part)}; ${gives}.${typing}`;
        yield { severity: 'warning', message, location, ...(fix && { fix }) };
    }
}
/** One fix for both parts, so that their findings never offer two that exclude each other. */
function rewritten({ scalar }, wrong) {
    const tokens = wrong.flatMap(({ range, name }) => {
        const token = userAgentToken(name);
        return token === null ? [] : [{ ...range, token }];
    });
    return tokens.length === 0 ? undefined : writing(scalar, tokens);
}
function writing(scalar, tokens) {
    const text = [...tokens]
        .sort((a, b) => b.start - a.start)
        .reduce((written, { start, end, token }) => written.slice(0, start) + token + written.slice(end), scalar.value);
    return { title: `write ${(0,quote/* quote */.hD)(text)}`, applicability: 'suggest', edits: [(0,scalar_edit/* rewriting */.k)(scalar, text)] };
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/json-tokens.js
/** What the current byte is in the middle of. The number states follow the grammar of RFC 8259 section 6. */
const Token = {
    none: 0,
    string: 1,
    escape: 2,
    hex: 3,
    literal: 4,
    minus: 5,
    zero: 6,
    integer: 7,
    point: 8,
    fraction: 9,
    exponent: 10,
    exponentSign: 11,
    exponentDigits: 12,
};
/** Whether a number may end in this state. */
function endsNumber(token) {
    const { zero, integer, fraction, exponentDigits } = Token;
    return token === zero || token === integer || token === fraction || token === exponentDigits;
}
function isHex(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
/** The state of a number behind one more byte; `none` if the byte is not part of it. */
function afterNumberByte(token, byte) {
    if (byte >= 0x30 && byte <= 0x39) {
        if (token === Token.minus)
            return byte === 0x30 ? Token.zero : Token.integer;
        if (token === Token.point || token === Token.fraction)
            return Token.fraction;
        if (token >= Token.exponent)
            return Token.exponentDigits;
        return token === Token.integer ? Token.integer : Token.none;
    }
    if (byte === 0x2e)
        return token === Token.zero || token === Token.integer ? Token.point : Token.none;
    if (byte === 0x65 || byte === 0x45)
        return token === Token.zero || token === Token.integer || token === Token.fraction ? Token.exponent : Token.none;
    if (byte === 0x2b || byte === 0x2d)
        return token === Token.exponent ? Token.exponentSign : Token.none;
    return Token.none;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/json-bytes.js

/** Deepest nesting that is followed; recorders write about ten levels. */
const json_bytes_DEEPEST = 512;
/** What may come next. */
const Expect = { value: 0, valueOrEnd: 1, keyOrEnd: 2, key: 3, colon: 4, commaOrEnd: 5, nothing: 6 };
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
/** Bytes that end a plain run inside a string: the quote, the backslash and control characters. */
const STOPS_STRING = new Uint8Array(256).fill(1, 0, 0x20);
STOPS_STRING[QUOTE] = 1;
STOPS_STRING[BACKSLASH] = 1;
/** What may follow a backslash, `u` apart. */
const ESCAPES = new Uint8Array(256);
for (const letter of '"\\/bfnrt')
    ESCAPES[letter.charCodeAt(0)] = 1;
const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));
/** Longest key whose name is known, as written; longer ones are the empty key. */
const json_bytes_LONGEST_KEY = 64;
/**
 * Follows JSON (RFC 8259) through pieces of any size, one byte after the other, in memory that does not grow with the
 * text. It knows when the bytes are no JSON, and where; bad UTF-8 inside strings passes, as for a lenient decoder.
 */
class JsonBytes {
    /** Containers around the current place. */
    depth = 0;
    fault = null;
    #events;
    /** Values and keys are told down to this depth. */
    #deepestTold;
    /** 1: object, 0: array. */
    #kinds = new Uint8Array(json_bytes_DEEPEST);
    #expect = Expect.value;
    #token = Token.none;
    #isKey = false;
    #hexLeft = 0;
    #literal = '';
    #literalAt = 0;
    #key = new Uint8Array(json_bytes_LONGEST_KEY);
    #keyLength = 0;
    #line = 1;
    /** UTF-16 units of the current line, up to `#counted` in the current piece. */
    #units = 0;
    #counted = 0;
    #piece = new Uint8Array(0);
    constructor(events, deepestTold) {
        this.#events = events;
        this.#deepestTold = deepestTold;
    }
    /** Name of the last key; the empty text if it is very long. */
    get key() {
        if (this.#keyLength > json_bytes_LONGEST_KEY)
            return '';
        const text = String.fromCharCode(...this.#key.subarray(0, this.#keyLength));
        return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
    }
    /** Where an offset of the current piece stands; offsets must not go back. */
    place(offset) {
        this.#count(offset);
        return { line: this.#line, column: this.#units + 1 };
    }
    /** Follows one more piece, up to its end or to the fault. */
    push(piece) {
        this.#piece = piece;
        this.#counted = 0;
        let at = 0;
        while (at < piece.length && !this.fault) {
            if (this.#token === Token.none)
                at = this.#structure(at);
            else if (this.#token === Token.string)
                at = this.#string(at);
            else if (this.#token <= Token.literal)
                at = this.#inside(at);
            else
                at = this.#number(at);
        }
        this.#count(piece.length);
    }
    /** No more pieces: what is open now is a fault. */
    finish() {
        if (this.fault)
            return;
        if (this.#token >= Token.minus)
            this.#endNumber(this.#piece.length);
        if (!this.fault && (this.#token !== Token.none || this.#expect !== Expect.nothing))
            this.#fail(this.#piece.length, 'the file ends in the middle');
    }
    #fail(offset, reason) {
        this.fault ??= { place: this.place(offset), reason };
        return this.#piece.length;
    }
    #count(offset) {
        const piece = this.#piece;
        let units = 0;
        for (let at = this.#counted; at < offset; at++) {
            const byte = piece[at];
            if ((byte & 0xc0) !== 0x80)
                units += byte >= 0xf0 ? 2 : 1;
        }
        this.#units += units;
        this.#counted = Math.max(this.#counted, offset);
    }
    /** A byte outside strings, numbers and words; returns where to go on. */
    #structure(at) {
        const byte = this.#piece[at];
        if (byte === NEWLINE) {
            this.#line++;
            this.#units = 0;
            this.#counted = at + 1;
            return at + 1;
        }
        if (byte === 0x20 || byte === 0x09 || byte === 0x0d)
            return at + 1;
        const expect = this.#expect;
        if (expect === Expect.commaOrEnd) {
            if (byte === 0x2c) {
                this.#expect = this.#inObject() ? Expect.key : Expect.value;
                return at + 1;
            }
            return this.#close(at, byte);
        }
        if (expect === Expect.colon) {
            if (byte !== 0x3a)
                return this.#fail(at, 'a colon is missing');
            this.#expect = Expect.value;
            return at + 1;
        }
        if (expect === Expect.key || expect === Expect.keyOrEnd) {
            if (byte === QUOTE)
                return this.#openKey(at);
            if (expect === Expect.keyOrEnd)
                return this.#close(at, byte);
            return this.#fail(at, 'a name in quotes is missing');
        }
        if (expect === Expect.nothing)
            return this.#fail(at, 'more text follows the end');
        if (expect === Expect.valueOrEnd && byte === 0x5d)
            return this.#close(at, byte);
        return this.#begin(at, byte);
    }
    #inObject() {
        return this.#kinds[this.depth - 1] === 1;
    }
    #openKey(at) {
        this.#token = Token.string;
        this.#isKey = true;
        this.#keyLength = 0;
        return at + 1;
    }
    #begin(at, byte) {
        if (this.depth <= this.#deepestTold)
            this.#events.begin(at, byte);
        if (byte === 0x7b || byte === 0x5b) {
            if (this.depth === json_bytes_DEEPEST)
                return this.#fail(at, `it is nested more than ${json_bytes_DEEPEST} levels deep`);
            this.#kinds[this.depth++] = byte === 0x7b ? 1 : 0;
            this.#expect = byte === 0x7b ? Expect.keyOrEnd : Expect.valueOrEnd;
        }
        else if (byte === QUOTE) {
            this.#token = Token.string;
            this.#isKey = false;
        }
        else if (byte === 0x2d)
            this.#token = Token.minus;
        else if (byte === 0x30)
            this.#token = Token.zero;
        else if (byte > 0x30 && byte <= 0x39)
            this.#token = Token.integer;
        else {
            const word = LITERALS.get(byte);
            if (word === undefined)
                return this.#fail(at, 'a value is missing');
            this.#token = Token.literal;
            this.#literal = word;
            this.#literalAt = 1;
        }
        return at + 1;
    }
    #close(at, byte) {
        const wanted = this.#inObject() ? 0x7d : 0x5d;
        if (byte !== wanted)
            return this.#fail(at, `a comma or ${this.#inObject() ? '}' : ']'} is missing`);
        this.depth--;
        this.#endValue(at + 1);
        return at + 1;
    }
    #endValue(offset) {
        this.#token = Token.none;
        this.#expect = this.depth === 0 ? Expect.nothing : Expect.commaOrEnd;
        if (this.depth <= this.#deepestTold)
            this.#events.end(offset);
    }
    #string(from) {
        const piece = this.#piece;
        let at = from;
        for (;;) {
            while (at < piece.length && STOPS_STRING[piece[at]] === 0)
                at++;
            if (piece[at] !== BACKSLASH || ESCAPES[piece[at + 1]] !== 1)
                break;
            at += 2;
        }
        if (this.#isKey)
            this.#addToKey(from, at);
        if (at === piece.length)
            return at;
        const byte = piece[at];
        if (byte === BACKSLASH) {
            if (this.#isKey)
                this.#addToKey(at, at + 1);
            this.#token = Token.escape;
        }
        else if (byte !== QUOTE)
            return this.#fail(at, 'a text is not closed in its line');
        else if (this.#isKey) {
            this.#token = Token.none;
            this.#expect = Expect.colon;
        }
        else
            this.#endValue(at + 1);
        return at + 1;
    }
    #addToKey(from, to) {
        if (this.depth > this.#deepestTold)
            return;
        const length = this.#keyLength + (to - from);
        if (length <= json_bytes_LONGEST_KEY)
            this.#key.set(this.#piece.subarray(from, to), this.#keyLength);
        this.#keyLength = length;
    }
    /** One byte of an escape or of `true`, `false`, `null`. */
    #inside(at) {
        const byte = this.#piece[at];
        if (this.#token === Token.literal) {
            if (byte !== this.#literal.charCodeAt(this.#literalAt++))
                return this.#fail(at, 'a value is missing');
            if (this.#literalAt === this.#literal.length)
                this.#endValue(at + 1);
            return at + 1;
        }
        if (this.#isKey)
            this.#addToKey(at, at + 1);
        if (this.#token === Token.escape) {
            if (byte === 0x75) {
                this.#token = Token.hex;
                this.#hexLeft = 4;
            }
            else if (ESCAPES[byte] === 1)
                this.#token = Token.string;
            else
                return this.#fail(at, 'a backslash stands before the wrong character');
            return at + 1;
        }
        if (!isHex(byte))
            return this.#fail(at, 'an escape needs four hexadecimal digits');
        if (--this.#hexLeft === 0)
            this.#token = Token.string;
        return at + 1;
    }
    #number(from) {
        const piece = this.#piece;
        for (let at = from; at < piece.length; at++) {
            const next = afterNumberByte(this.#token, piece[at]);
            if (next === Token.none)
                return this.#endNumber(at);
            this.#token = next;
        }
        return piece.length;
    }
    #endNumber(at) {
        if (!endsNumber(this.#token))
            return this.#fail(at, 'a number is not complete');
        this.#endValue(at);
        return at;
    }
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/entries.js

/** Bytes of one file that are read; more is "too large to judge". */
const entries_LARGEST_FILE = 1024 * 1024 * 1024;
/** Bytes of one entry that are kept, the recorded response body not counted. */
const LARGEST_ENTRY = 16 * 1024 * 1024;
const LIMITS = { fileBytes: entries_LARGEST_FILE, entryBytes: LARGEST_ENTRY };
/**
 * The entries of a HAR, one after the other, in memory for one entry and one piece. What stands before a fault is
 * yielded; response bodies are passed over. A piece may be overwritten by its owner once the next is asked for.
 */
function* readEntries(pieces, limits = LIMITS) {
    const reader = new EntryReader(limits.entryBytes);
    let bytes = 0;
    for (const piece of withoutMark(pieces)) {
        bytes += piece.length;
        yield* reader.push(bytes > limits.fileBytes ? piece.subarray(0, piece.length - (bytes - limits.fileBytes)) : piece);
        if (reader.fault)
            break;
        if (bytes > limits.fileBytes)
            return { kind: 'too-large', place: reader.here };
    }
    return reader.finish(bytes);
}
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Bytes between two looks at what was found, so that a large piece does not fill the memory with its entries. */
const STEP = 64 * 1024;
function* withoutMark(pieces) {
    let seen = 0;
    for (const piece of pieces) {
        let from = 0;
        while (seen < BYTE_ORDER_MARK.length && from < piece.length) {
            if (piece[from] !== BYTE_ORDER_MARK[seen])
                seen = BYTE_ORDER_MARK.length;
            else {
                from++;
                seen++;
            }
        }
        for (; from < piece.length; from += STEP)
            yield piece.subarray(from, from + STEP);
    }
}
/** Depths of the values that matter, in containers around them. */
const Depth = { root: 0, log: 1, entries: 2, entry: 3, member: 4, content: 5 };
const OBJECT = 0x7b;
const ARRAY = 0x5b;
const NULL = new TextEncoder().encode('null');
class EntryReader {
    fault = null;
    #json = new JsonBytes(this, Depth.content);
    #largest;
    #piece = new Uint8Array(0);
    #rootIsObject = false;
    #inLog = false;
    #logSeen = false;
    #inEntries = false;
    #entriesSeen = false;
    #count = 0;
    #inEntry = false;
    #entryIsObject = false;
    #inResponse = false;
    #inContent = false;
    #place = { line: 1, column: 1 };
    #kept = [];
    #keptBytes = 0;
    /** Where in the piece the bytes begin that are still to be kept. */
    #from = 0;
    #finished = [];
    constructor(largest) {
        this.#largest = largest;
    }
    /** Behind the last piece. */
    get here() {
        return this.#json.place(this.#piece.length);
    }
    push(piece) {
        this.#piece = piece;
        this.#from = 0;
        this.#json.push(piece);
        this.fault ??= this.#json.fault;
        if (this.#inEntry && !this.#inContent)
            this.#keep(piece.length);
        const finished = this.#finished;
        this.#finished = [];
        return finished;
    }
    finish(bytes) {
        if (!this.fault)
            this.#json.finish();
        const fault = this.fault ?? this.#json.fault;
        const start = { line: 1, column: 1 };
        if (bytes === 0)
            return { kind: 'damaged', place: start, reason: 'the file is empty', entry: null };
        if (!fault && this.#entriesSeen)
            return { kind: 'complete' };
        if (!fault)
            return { kind: 'damaged', place: start, reason: 'there is no list log.entries', entry: null };
        const { place } = fault;
        const atStart = place.line === 1 && place.column === 1;
        const reason = atStart ? 'it begins with no {; a HAR is JSON in UTF-8, not compressed' : fault.reason;
        return { kind: 'damaged', place, reason, entry: this.#inEntry ? this.#count : null };
    }
    begin(offset, byte) {
        switch (this.#json.depth) {
            case Depth.root:
                this.#rootIsObject = byte === OBJECT;
                return;
            case Depth.log:
                if (!this.#rootIsObject || this.#json.key !== 'log')
                    return;
                if (this.#logSeen)
                    this.#fail(offset, '"log" stands twice');
                this.#logSeen = true;
                this.#inLog = byte === OBJECT;
                return;
            case Depth.entries:
                if (!this.#inLog || this.#json.key !== 'entries')
                    return;
                if (this.#entriesSeen)
                    this.#fail(offset, '"entries" stands twice');
                this.#inEntries = byte === ARRAY;
                this.#entriesSeen ||= this.#inEntries;
                return;
            case Depth.entry:
                if (this.#inEntries)
                    this.#beginEntry(offset, byte);
                return;
            case Depth.member:
                if (!this.#inEntry || !this.#entryIsObject)
                    return;
                if (this.#json.key === 'request')
                    this.#place = this.#json.place(offset);
                this.#inResponse = byte === OBJECT && this.#json.key === 'response';
                return;
            default:
                if (!this.#inResponse || this.#json.key !== 'content')
                    return;
                this.#keep(offset);
                this.#add(NULL);
                this.#inContent = true;
        }
    }
    end(offset) {
        switch (this.#json.depth) {
            case Depth.log:
                this.#inLog = false;
                return;
            case Depth.entries:
                this.#inEntries = false;
                return;
            case Depth.entry:
                if (this.#inEntry)
                    this.#endEntry(offset);
                return;
            case Depth.member:
                this.#inResponse = false;
                return;
            case Depth.content:
                if (!this.#inContent)
                    return;
                this.#inContent = false;
                this.#from = offset;
        }
    }
    #fail(offset, reason) {
        this.fault ??= { place: this.#json.place(offset), reason };
    }
    #beginEntry(offset, byte) {
        this.#inEntry = true;
        this.#entryIsObject = byte === OBJECT;
        this.#place = this.#json.place(offset);
        this.#kept = [];
        this.#keptBytes = 0;
        this.#from = offset;
    }
    #endEntry(offset) {
        this.#keep(offset);
        this.#inEntry = false;
        const bytes = this.#keptBytes > this.#largest ? null : joined(this.#kept, this.#keptBytes);
        this.#kept = [];
        this.#finished.push({ index: this.#count++, place: this.#place, bytes });
    }
    /** Keeps the current piece up to an offset; copies, since the piece is not ours. */
    #keep(to) {
        if (to > this.#from)
            this.#add(new Uint8Array(this.#piece.subarray(this.#from, to)));
        this.#from = to;
    }
    #add(bytes) {
        this.#keptBytes += bytes.length;
        if (this.#keptBytes <= this.#largest)
            this.#kept.push(bytes);
        else
            this.#kept = [];
    }
}
function joined(pieces, length) {
    const only = pieces[0];
    if (pieces.length === 1 && only)
        return only;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./.build/src/user-agent/scan/hosts.js
function rows(group, paths, ...hosts) {
    return hosts.map((host) => ({ host, group, paths }));
}
/**
 * Hosts in scope. Sources: defender-docs `defender-endpoint/api/exposed-apis-list.md`, `defender-endpoint/gov.md`,
 * `includes/improve-request-performance.md`, `defender-xdr/api-list-incidents.md`; microsoft-graph-docs
 * `concepts/deployments.md`; some rows are known from public code only.
 */
const API_HOSTS = [
    ...rows('mde', 'all', 'api.security.microsoft.com'),
    ...['us', 'eu', 'uk', 'au', 'swa', 'ina', 'aea'].flatMap((region) => rows('mde', 'all', `${region}.api.security.microsoft.com`)),
    ...['api', 'api-us', 'api-eu', 'api-uk', 'api-eu3'].flatMap((name) => rows('mde', 'all', `${name}.securitycenter.microsoft.com`)),
    ...['api', 'api-us', 'api-eu', 'api-uk'].flatMap((name) => rows('mde', 'all', `${name}.securitycenter.windows.com`)),
    ...rows('mde', 'all', 'api-gcc.securitycenter.microsoft.us', 'api-gov.securitycenter.microsoft.us'),
    ...rows('xdr', 'all', 'api-gcc.security.microsoft.us', 'api-gov.security.microsoft.us'),
    ...rows('xdr', 'all', 'api-us.security.microsoft.com', 'api-eu.security.microsoft.com'),
    ...rows('xdr', 'all', 'api-uk.security.microsoft.com'),
    ...['us', 'eu', 'uk'].flatMap((region) => rows('siem', 'all', `wdatp-alertexporter-${region}.securitycenter.windows.com`)),
    ...rows('siem', 'all', 'wdatp-alertexporter-us.securitycenter.windows.us'),
    ...rows('siem', 'all', 'wdatp-alertexporter-us.gcc.securitycenter.windows.us'),
    ...['us', 'eu', 'uk'].flatMap((region) => rows('siem', 'all', `wdatp-alertexporter-${region}.windows.com`)),
    ...rows('graph', 'security', 'graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us'),
    ...rows('graph', 'security', 'microsoftgraph.chinacloudapi.cn', 'graph.microsoft.de'),
];
/** Stands for a part of a text that only the running program knows; a private-use character. */
const hosts_HOLE = '\uE000';
/** End of an address that a response gave for its next page. */
const NEXT_PAGE = (/* unused pure expression or super */ null && (`?${hosts_HOLE}next`));
/** The table with a manifest's changes. A proxy's host is in scope with every path. */
class HostTable {
    #rows;
    constructor(changes = {}) {
        const table = new Map(API_HOSTS.map((row) => [row.host, row]));
        for (const host of changes.extra ?? []) {
            const name = bareHost(host);
            if (name !== '' && !table.has(name))
                table.set(name, { host: name, group: 'mde', paths: 'all' });
        }
        for (const host of changes.ignore ?? [])
            table.delete(bareHost(host));
        this.#rows = table;
    }
    get hosts() {
        return [...this.#rows.keys()];
    }
    row(host) {
        return this.#rows.get(host);
    }
    /** Takes an address apart if its host is in the table; holes may stand behind the host, or be a part of its name. */
    parse(text) {
        const match = hosts_ADDRESS.exec(text);
        if (!match)
            return undefined;
        const written = match[1].toLowerCase();
        const end = match[0].length;
        if (this.#rows.has(written))
            return { host: written, path: normalPath(text.slice(end)) };
        const hole = written.indexOf(hosts_HOLE);
        if (hole === -1)
            return undefined;
        const before = written.slice(0, hole);
        if (this.#rows.has(before)) {
            const start = text.toLowerCase().indexOf(before) + before.length;
            return { host: before, path: normalPath(text.slice(start)) };
        }
        const host = this.#byPattern(before, written.slice(written.lastIndexOf(hosts_HOLE) + 1));
        return host === undefined ? undefined : { host, path: normalPath(text.slice(end)) };
    }
    /** A host whose region is a hole, such as `api-{region}.securitycenter.microsoft.com`. */
    #byPattern(before, after) {
        if (!/^\.?(?:[a-z]+\.)*security(?:center)?\.[a-z]+\.[a-z]+$/.test(after))
            return undefined;
        for (const host of this.#rows.keys())
            if (host.startsWith(before) && host.endsWith(after))
                return host;
        return undefined;
    }
    /**
     * Whether a request to this address needs the header. `open`: the path is not known far enough to say (a bare
     * origin, or a Graph path that begins with a hole).
     */
    scope(address) {
        const row = this.#rows.get(address.host);
        if (!row)
            return 'out';
        if (isAudience(address.path))
            return 'out';
        if (row.paths === 'security')
            return securityPath(address.path);
        return address.path === '' || address.path === '/' ? 'open' : 'in';
    }
}
/** Optional scheme, no user part, host, optional port; what follows must not continue the host. */
const hosts_ADDRESS = /^\s*(?:https?:\/\/)?([a-z0-9\uE000][a-z0-9.\uE000-]{2,251})(?::\d{1,5})?(?=[/?#]|\s*$)/i;
function bareHost(text) {
    const match = hosts_ADDRESS.exec(text);
    return match ? match[1].toLowerCase() : '';
}
/** Without query and fragment, `//` collapsed. */
function normalPath(rest) {
    const cut = rest.search(/[?#]/);
    return (cut === -1 ? rest : rest.slice(0, cut)).replace(/\/{2,}/g, '/').trimEnd();
}
/** `.default` scopes name an audience and are never requested. */
function isAudience(path) {
    return path.toLowerCase().endsWith('/.default');
}
const hosts_VERSION = /^\/(?:v1\.0|beta|v\d+(?:\.\d+)?|\uE000)(?=\/|$)/i;
function securityPath(path) {
    if (path === '' || path === '/')
        return 'open';
    const rest = path.replace(hosts_VERSION, '');
    if (/^\/security(?:[/\uE000]|$)/i.test(rest))
        return 'in';
    if (rest === '' || rest === '/' || rest.startsWith(hosts_HOLE) || rest.startsWith(`/${hosts_HOLE}`))
        return 'open';
    return /^\/?\$batch$/i.test(rest) ? 'open' : 'out';
}
/** Children of Graph's `/security`; a path or an SDK chain without a host is in scope only through one of these. */
const SECURITY_CHILDREN = new Set([
    'alerts',
    'alertsv2',
    'attacksimulation',
    'cases',
    'collaboration',
    'datadiscovery',
    'identities',
    'incidents',
    'informationprotection',
    'labels',
    'auditlog',
    'microsoftgraphsecurityrunhuntingquery',
    'runhuntingquery',
    'rules',
    'securescores',
    'securescorecontrolprofiles',
    'securityactions',
    'subjectrightsrequests',
    'threatintelligence',
    'threatsubmission',
    'tiindicators',
    'triggers',
    'triggertypes',
]);
/** A segment as the child names are written above: lower case, letters and digits only. */
function childName(segment) {
    return segment.toLowerCase().replace(/[^a-z0-9]/g, '');
}
const RELATIVE_SECURITY = /^\/?(?:(?:v1\.0|beta|\uE000)\/)?security\/([a-z0-9_.]+)/i;
/** A path without host, such as `/security/alerts_v2`: in scope by itself. */
function isRelativeSecurity(path) {
    const match = RELATIVE_SECURITY.exec(path);
    return match !== null && SECURITY_CHILDREN.has(childName(match[1]));
}
/** Ends of Defender for Endpoint paths that no other API is likely to share. */
const MDE_TAIL = /\/(?:advancedqueries\/run|advancedhunting\/run|machineactions|exposurescore|configurationscore|libraryfiles|runliveresponse|runantivirusscan)(?:[/?\uE000]|$)/i;
/** A path whose host is unknown but whose words say that it is Defender's. */
function isDefenderPath(path) {
    return MDE_TAIL.test(path);
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/path-words.js
/**
 * Words of the API paths, in their documented letter case; a path template shows only these. Sources: defender-docs
 * `defender-endpoint/api/`, `defender-xdr/`; microsoft-graph-docs `api-reference` (security API overview).
 */
const path_words_WORDS = `
  api security beta $batch $metadata $count $ref $value me tenants stats alerts alerts_v2 incidents comments

  advancedqueries advancedhunting run createAlertByReference batchUpdate domains files ips users user logonusers
  machines machine machineactions machineReferences relatedMachines investigations indicators import batchDelete
  libraryfiles score exposureScore configurationScore byMachineGroups
  software distribution vulnerabilities machinesVulnerabilities recommendations remediationTasks getMissingKbs
  findbyip findbytag addOrRemoveTagForMultipleMachines tags setDeviceValue
  isolate unisolate contain uncontain restrictCodeExecution unrestrictCodeExecution runAntiVirusScan
  collectInvestigationPackage offboard stopAndQuarantineFile startInvestigation initiateInvestigation runliveresponse
  setCriticality cancel getPackageUri getLiveResponseResultDownloadLink
  secureConfigurationsAssessmentByMachine secureConfigurationsAssessmentExport
  softwareInventoryByMachine softwareInventoryExport softwareInventoryNoProductCodeByMachine
  softwareInventoryNonCpeExport softwareVulnerabilitiesByMachine softwareVulnerabilitiesExport
  softwareVulnerabilityChangesByMachine browserExtensionsInventoryByMachine browserExtensionsInventoryExport
  browserExtensions permissionsInfo certificateAssessmentByMachine certificateAssessmentExport
  baselineComplianceAssessmentByMachine baselineComplianceAssessmentExport baselineProfiles baselineConfigurations
  hardwareFirmwareInventoryByMachine hardwareFirmwareInventoryExport infoGatheringExport
  deviceAvInfo infoGathering deviceAuthenticatedScanDefinitions deviceAuthenticatedScanAgents batchDeleteScans
  getScanHistoryByScanDefinitionId getScanHistoryBySessionId dataExportSettings

  secureScores secureScoreControlProfiles securityActions cancelSecurityAction tiIndicators submitTiIndicators
  updateTiIndicators deleteTiIndicators deleteTiIndicatorsByExternalId runHuntingQuery threatIntelligence
  articles articleIndicators intelProfiles intelligenceProfiles intelligenceProfileIndicators hosts hostComponents
  hostCookies hostPairs hostPorts hostSslCertificates hostTrackers components cookies hostPairs childHostPairs
  parentHostPairs ports reputation sslCertificates subdomains trackers passiveDns passiveDnsReverse passiveDnsRecords
  whois whoisRecords whoisHistoryRecords history relatedHosts vulnerabilityComponents
  cases ediscoveryCases collaboration analyzedEmails remediate rules detectionRules threatSubmission emailThreats
  urlThreats fileThreats emailThreatSubmissionPolicies attackSimulation simulations simulationAutomations trainings
  payloads landingPages loginPages identities healthIssues sensors sensorCandidates identityAccounts
  labels auditLog queries records triggers triggerTypes informationProtection subjectRightsRequests
`;
/** From the lower-case form of a word to its documented one. */
const PATH_WORDS = new Map(path_words_WORDS.trim()
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]));

;// CONCATENATED MODULE: ./.build/src/user-agent/har/path-template.js

/** Segments that a template shows; longer paths end in `\u2026`. */
const MOST_SEGMENTS = 10;
/** `v1.0`, `v2`. */
const path_template_VERSION = /^v\d{1,2}(?:\.\d{1,2})?$/;
/** A bound function as in `findbyip(ip='\u2026')`; its namespace is left out. */
const FUNCTION = /^(?:microsoft\.graph\.(?:security\.)?)?([a-z_$]\w{0,60})\(/;
/**
 * A path without anything of a customer's: only words that the APIs document are shown, the rest (ids, hashes, names of
 * devices and people, arguments) becomes `{id}`. Letter case, doubled slashes and percent-encoding make no difference.
 *
 * @param path of a URL, without query and fragment
 */
function pathTemplate(path) {
    const segments = path.split('/', 4 * MOST_SEGMENTS).filter((segment) => segment !== '');
    const shown = segments.slice(0, MOST_SEGMENTS).map(shownSegment);
    if (segments.length > MOST_SEGMENTS)
        shown.push('\u2026');
    return `/${shown.join('/')}`;
}
function shownSegment(segment) {
    const word = path_template_decoded(segment).toLowerCase();
    if (path_template_VERSION.test(word))
        return word;
    const called = FUNCTION.exec(word)?.[1];
    if (called !== undefined) {
        const name = PATH_WORDS.get(called);
        return name === undefined ? '{id}' : `${name}(\u2026)`;
    }
    return PATH_WORDS.get(word.replace(/^microsoft\.graph\.(?:security\.)?/, '')) ?? '{id}';
}
/** As it stands if it is no valid percent-encoding. */
function path_template_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/request.js
/** @param entry an element of `log.entries`, as parsed */
function requestOf(entry) {
    const request = field(entry, 'request');
    const body = field(field(request, 'postData'), 'text');
    return {
        method: request_text(field(request, 'method')).trim().toUpperCase(),
        address: request_text(field(request, 'url')),
        headers: headersOf(request),
        body: typeof body === 'string' ? body : null,
    };
}
/** Headers of a request or a response, in order; null if there is no list. */
function headersOf(message) {
    const headers = field(message, 'headers');
    if (!Array.isArray(headers))
        return null;
    return headers.map((header) => ({ name: request_text(field(header, 'name')), value: request_text(field(header, 'value')) }));
}
/** Headers that let whoever reads them act as the caller. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);
/** What recorders and sanitisers leave in place of a secret. */
const REDACTED = /^(?:(?:bearer|basic)\s+)?(?:\*+|[[<(]?redacted[\])>]?|)$/i;
/** Whether an entry holds an Authorization header or a cookie, sent or received. */
function holdsCredentials(entry) {
    return ['request', 'response'].some((side) => {
        const message = field(entry, side);
        const cookies = field(message, 'cookies');
        if (Array.isArray(cookies) && cookies.some((cookie) => request_isSecret(request_text(field(cookie, 'value')))))
            return true;
        return (headersOf(message) ?? []).some(({ name, value }) => CREDENTIAL_HEADERS.has(name.toLowerCase()) && request_isSecret(value));
    });
}
function request_isSecret(value) {
    return !REDACTED.test(value.trim());
}
function field(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function request_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/judge.js




/** UTF-16 units of a User-Agent that are looked at; 256 are too many already. */
const LONGEST_KEPT = 1024;
/** RFC 9110 section 9, RFC 5789. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
/** The browser's question beforehand, and the opening of a proxy's tunnel: no calls of an API. */
const NOT_CALLS = new Set(['OPTIONS', 'CONNECT']);
/** Judges one entry of `log.entries`; null: not applicable. */
function judgeEntry(entry, index, place, table) {
    const request = requestOf(entry);
    if (NOT_CALLS.has(request.method))
        return null;
    const url = urlOf(request);
    const call = { index, place, method: METHODS.has(request.method) ? request.method : null };
    if (!url) {
        if (!namesHost(request, table))
            return null;
        return { ...call, ...NOTHING_READ, problem: 'its address is no URL' };
    }
    const host = url.hostname.replace(/\.$/, '');
    const scope = /^https?:$/.test(url.protocol) ? scopeOf(host, url.pathname, request.body, table) : 'out';
    if (scope === 'out')
        return null;
    const where = { ...call, host, pathTemplate: pathTemplate(url.pathname) };
    if (scope === 'unknown')
        return { ...where, ...NO_USER_AGENT, form: 'unverifiable', problem: 'the body of the batch was not recorded' };
    return { ...where, ...judgeHeaders(request.headers) };
}
const NO_USER_AGENT = { userAgent: null, name: null, version: null };
const NOTHING_READ = { ...NO_USER_AGENT, form: 'unverifiable', host: null, pathTemplate: null };
/** An entry that is too large to be looked at. */
function unreadCall(index, place, problem) {
    return { index, place, method: null, ...NOTHING_READ, problem };
}
function scopeOf(host, pathname, body, table) {
    const row = table.row(host);
    if (!row)
        return 'out';
    const path = normalPath(path_template_decoded(pathname).replace(/[?#]/g, '_'));
    const scope = table.scope({ host, path });
    if (scope !== 'open')
        return scope;
    if (row.paths === 'all')
        return 'in';
    return /\/\$batch\/?$/i.test(path) ? batchScope(body) : 'out';
}
/** The scope of a Graph batch is that of the requests in its body (`requests[].url`). */
function batchScope(body) {
    const batch = parsed(body);
    const requests = typeof batch === 'object' && batch !== null && 'requests' in batch ? batch.requests : undefined;
    if (!Array.isArray(requests))
        return 'unknown';
    return requests.some((inner) => isSecurity(inner)) ? 'in' : 'out';
}
function isSecurity(inner) {
    if (typeof inner !== 'object' || inner === null || !('url' in inner) || typeof inner.url !== 'string')
        return false;
    const path = inner.url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^\/*(?:(?:v1\.0|beta)(?=\/))?\/*/i, '');
    return /^security(?:[/?#]|$)/i.test(path);
}
function parsed(text) {
    try {
        return text === null ? undefined : JSON.parse(text);
    }
    catch {
        // A body that was cut off or is no JSON says nothing.
        return undefined;
    }
}
/** Some recorders leave out the scheme, or the host as well, which then stands in a header of its own. */
function urlOf(request) {
    const { address } = request;
    const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address)
        ? address
        : `https://${address.startsWith('/') ? sentTo(request) : ''}${address}`;
    return URL.canParse(full) ? new URL(full) : null;
}
function sentTo({ headers }) {
    return headers?.find((header) => header.name.toLowerCase() === 'host')?.value ?? '';
}
/** Whether an address that is no URL, or the header with the host, names a host of the table. */
function namesHost(request, table) {
    const text = `${request.address} ${sentTo(request)}`.toLowerCase();
    return table.hosts.some((host) => text.includes(host));
}
function judgeHeaders(headers) {
    if (!headers)
        return { ...NO_USER_AGENT, form: 'unverifiable', problem: 'the recording holds no headers' };
    const sent = headers.filter((header) => header.name.toLowerCase() === 'user-agent');
    if (sent.length > 1)
        return { ...NO_USER_AGENT, form: 'malformed', problem: 'the header stands there twice' };
    const value = sent[0]?.value ?? '';
    if (value.trim() === '') {
        const similar = headers.some(({ name }) => /^(?:x[-_])?user[-_ ]?agent\s?$/i.test(name) && name.toLowerCase() !== 'user-agent');
        const problem = similar ? 'a header of a similar name does not count; it is called User-Agent' : null;
        return { ...NO_USER_AGENT, form: 'missing', problem };
    }
    return judgeValue(value.length > LONGEST_KEPT ? copyOf(value.slice(0, LONGEST_KEPT)) : value);
}
/** A part of a text keeps the whole in memory; a copy does not. */
function copyOf(part) {
    return new TextDecoder().decode(new TextEncoder().encode(part));
}
function judgeValue(value) {
    const { faults, product } = judgeUserAgent(value);
    const worst = faults.find((fault) => fault.severity === 'error');
    if (worst)
        return { form: worst.status, userAgent: value, name: null, version: null, problem: worst.problem };
    const [name = '', version = ''] = value.slice(product.start, product.end).split('/');
    return { form: 'formed', userAgent: value, name, version, problem: null };
}
/** Texts of which an entry in scope holds at least one, in lower case. */
function needlesOf(table) {
    const known = new Set(API_HOSTS.map((row) => row.host));
    const needles = table.hosts.map((host) => (known.has(host) ? host.split('.').slice(-3).join('.') : host));
    return [...new Set(needles)];
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/recording.js



/** Calls in scope that one run judges; the rest counts as too large to judge. */
const MOST_CALLS = 50_000;
/** Reads files one after the other, each once and in bounded memory. */
function readRecordings(files, table, most = MOST_CALLS) {
    let left = most;
    return files.paths.map((path) => {
        const recording = readRecording(path, files, table, left);
        left -= recording.calls.length;
        return recording;
    });
}
function readRecording(path, files, table, most) {
    const calls = [];
    const tracked = files.isTracked(path);
    const inScope = mayBeInScope(table);
    let credentials = null;
    const found = (entries, ending) => ({ path, entries, calls, ending, credentials });
    const pieces = files.pieces(path);
    if (!pieces)
        return found(0, { kind: 'unreadable' });
    const entries = readEntries(pieces);
    for (let count = 0;; count++) {
        const { done, value } = entries.next();
        if (done)
            return found(count, value);
        const { index, place, bytes } = value;
        const text = bytes && DECODER.decode(bytes);
        const candidate = text === null || inScope(text);
        const entry = text !== null && (candidate || tracked) ? JSON.parse(text) : undefined;
        if (tracked && holdsCredentials(entry))
            credentials = { entries: (credentials?.entries ?? 0) + 1, first: credentials?.first ?? place };
        if (!candidate)
            continue;
        const call = text === null ? unreadCall(index, place, TOO_LARGE) : judgeEntry(entry, index, place, table);
        if (call && calls.length === most) {
            entries.return({ kind: 'complete' });
            return found(count, { kind: 'too-many', place });
        }
        if (call)
            calls.push(call);
    }
}
const DECODER = new TextDecoder();
const TOO_LARGE = `it is larger than ${LARGEST_ENTRY / 1024 / 1024} MiB`;
/**
 * Whether an entry is worth parsing. Hosts are looked for in the raw text, where JSON may write any letter as `\u00..`:
 * a text with such an escape is always parsed. Percent-encoded hosts, which no client sends, are not found.
 */
function mayBeInScope(table) {
    const needles = needlesOf(table);
    return (text) => {
        if (text.includes('\\u00'))
            return true;
        const lower = text.toLowerCase();
        return needles.some((needle) => lower.includes(needle));
    };
}

;// CONCATENATED MODULE: ./.build/src/user-agent/har/words.js



/** `GET /api/machines/{id}`; the number of the entry where nothing of it could be read. */
function endpointWords({ method, pathTemplate, index }) {
    return pathTemplate === null ? `entry ${index}` : `${method ?? 'a request to'} ${pathTemplate}`;
}
/** For one call and for more. */
const DOES = {
    missing: ['lacks the User-Agent', 'lack the User-Agent'],
    malformed: ['sends a malformed User-Agent', 'send a malformed User-Agent'],
    legacy: ['sends a User-Agent of an older form', 'send a User-Agent of an older form'],
    'name-mismatch': ['sends the User-Agent of another name', 'send the User-Agent of another name'],
    'version-mismatch': ['sends another version', 'send another version'],
    unverifiable: ['cannot be judged', 'cannot be judged'],
};
/**
 * What a group of calls lacks and what to do.
 *
 * @param wanted the User-Agent to send, ready to be shown
 */
function groupWords({ fault, count, of, first }, wanted) {
    const { userAgent, problem } = first;
    const shown = [userAgent === null ? '' : (0,quote/* quote */.hD)(userAgent), problem ?? ''].join(' ').trim();
    const what = `${count} of ${of} ${of === 1 ? 'request' : 'requests'} ${DOES[fault][count === 1 ? 0 : 1]}`;
    const where = `${count === 1 ? ':' : ', first'} ${endpointWords(first)}${shown === '' ? '' : ` (${shown})`}`;
    const advice = fault === 'unverifiable' ? 'Record it with its headers and bodies.' : `Send ${wanted} in every request.`;
    return `${what}${where}. ${advice}`;
}
/** Why a file could not be judged to its end; null: it could. */
function endingWords({ path, ending, entries }) {
    const before = `; the ${entries === 1 ? 'entry' : `${entries} entries`} before ${entries === 1 ? 'was' : 'were'} judged`;
    const judged = entries === 0 ? '' : before;
    switch (ending.kind) {
        case 'complete':
            return null;
        case 'unreadable':
            return `${(0,quote/* quote */.hD)(path)} cannot be read: it is no regular file, or access is denied.`;
        case 'damaged':
            return `${(0,quote/* quote */.hD)(path)} is damaged${inEntry(ending)}: ${ending.reason}${judged}. Record it again.`;
        case 'too-large':
            return `${(0,quote/* quote */.hD)(path)} is larger than ${entries_LARGEST_FILE / 1024 ** 3} GiB, too large to judge as a whole${judged}. Record less in one file.`;
        case 'too-many':
            return `${(0,quote/* quote */.hD)(path)} holds more requests than one run judges (${MOST_CALLS})${judged}. Record fewer.`;
    }
}
function inEntry({ entry }) {
    return entry === null ? '' : ` in entry ${entry}`;
}
/** What a tracked file gives away. */
function credentialWords({ path, entries, credentials }) {
    const count = credentials?.entries ?? 0;
    return (`Git tracks ${(0,quote/* quote */.hD)(path)}, which holds credentials: an Authorization header or cookies in ${count} of ${entries} ` +
        `${entries === 1 ? 'entry' : 'entries'}. Revoke them, take the file out of git, and strip it before it goes back.`);
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/traffic.js








/** Entries of one file up to which the report also lists those that are not applicable. */
const MOST_LISTED = 10_000;
/** The captured traffic that concerns a product; null: the run was given none. */
const trafficOf = (0,artifact/* artifact */.d)((subject) => {
    const { run } = subject;
    if (!run.har)
        return null;
    const statusOf = judgeFor(subject);
    return recordingsOf(subject)
        .filter(({ path }) => concerns(path, subject.file.folder, run.tree))
        .map((recording) => ({ ...recording, statuses: recording.calls.map(statusOf) }));
});
/** One reading of the files for each set of hosts that manifests ask for. */
const readings = (0,artifact/* artifact */.d)((_) => new Map());
function recordingsOf({ file, run }) {
    if (!run.har)
        return [];
    const hosts = file.data.scan?.hosts ?? {};
    const key = JSON.stringify([hosts.extra, hosts.ignore]);
    const known = readings(run).get(key);
    if (known)
        return known;
    const texts = (list) => list?.filter((text) => text !== undefined);
    const read = readRecordings(run.har, new HostTable({ extra: texts(hosts.extra), ignore: texts(hosts.ignore) }));
    readings(run).set(key, read);
    return read;
}
/** A file in the folder of another manifest is evidence for that one; the nearest manifest above it counts. */
function concerns(path, folder, tree) {
    const home = homeOf(folder);
    for (let at = (0,core_path/* folderOf */.yS)(path);; at = (0,core_path/* folderOf */.yS)(at)) {
        if (at === '' || at === home || home.startsWith(`${at}/`))
            return true;
        if (holdsManifest(at, tree))
            return false;
    }
}
/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. */
function homeOf(folder) {
    return (0,core_path/* nameOf */.Vb)(folder) === '.github' ? (0,core_path/* folderOf */.yS)(folder) : folder;
}
function holdsManifest(folder, tree) {
    return [folder, `${folder}/.github`].some((one) => tree.names(one).some((name) => /^mde-partner\.ya?ml$/.test(name)));
}
/** Compares what was sent with the manifest; a value there that cannot be read leaves nothing to compare with. */
function judgeFor(subject) {
    const own = nameIn(subject.data);
    const others = namesIn(subject.run);
    const wanted = expectedVersion(subject);
    return ({ form, name, version }) => {
        if (form !== 'formed')
            return form;
        if (name !== own) {
            if (others.has(name))
                return null;
            return own === null ? 'unverifiable' : 'name-mismatch';
        }
        return wanted === null || relate(version ?? '', wanted) === 'same' ? 'ok' : 'version-mismatch';
    };
}
/** What the products of the run send before the slash. */
const namesIn = (0,artifact/* artifact */.d)((run) => new Set(run.products.map(nameIn)));
function nameIn({ userAgent }) {
    if (userAgent === undefined)
        return null;
    const { company, product } = readUserAgent(userAgent);
    return company === null || product === null ? null : `${PREFIX}${company}-${product}`;
}
/** The version of the manifest's User-Agent, or the one its template is filled with; null: any may be sent. */
function expectedVersion(subject) {
    const { userAgent } = releaseOf(subject);
    return userAgent?.written ?? versionForTemplate(subject);
}
/** Calls that are to be reported. One that only the manifest keeps from being judged is none: its own rule tells. */
function faultyCalls({ calls, statuses }) {
    const groups = new Map();
    calls.forEach((call, index) => {
        const status = statuses[index];
        if (!status || status === 'ok' || status === 'not-applicable')
            return;
        if (status === 'unverifiable' && call.form === 'formed')
            return;
        const group = groups.get(status);
        if (group)
            group.push(call);
        else
            groups.set(status, [call]);
    });
    return groups;
}
function trafficMeasurement(subject) {
    const recordings = trafficOf(subject);
    if (!recordings)
        return null;
    return { files: recordings.map(({ path }) => path), entries: recordings.flatMap(traffic_listed) };
}
/** Every entry that was read; of a very long file those in scope. */
function traffic_listed({ path, entries, calls, statuses }) {
    const judged = new Map(calls.map(({ index }, at) => [index, statuses[at]]));
    const indexes = entries > MOST_LISTED ? [...judged.keys()] : Array.from({ length: entries }, (_, index) => index);
    return indexes.flatMap((index) => {
        const status = judged.has(index) ? judged.get(index) : 'not-applicable';
        return status ? [{ file: path, index, status }] : [];
    });
}
/** The endpoints that the traffic of a product touches, each once for every status it was seen with. */
function coveredEndpoints(traffic) {
    const found = new Map();
    for (const { calls, statuses } of traffic)
        calls.forEach(({ host, pathTemplate, method }, at) => {
            const status = statuses[at];
            if (!status || host === null || pathTemplate === null)
                return;
            found.set([host, pathTemplate, method, status].join(' '), { host, pathTemplate, method, status });
        });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./.build/src/rules/user-agent-traffic.js







/** Further endpoints that a finding lists. */
const MOST_RELATED = 5;
const captured = (headers) => `{"log": {"version": "1.2", "entries": [
  {"request": {"method": "GET", "url": "https://api.security.microsoft.com/api/alerts", "headers": [${headers}]}}
]}}
`;
/** The User-Agent of requests as they were recorded on the wire. */
const userAgentTraffic = (0,rules_subject/* productRule */.E8)({
    meta: {
        id: 'user-agent-traffic',
        title: 'Captured requests carry the User-Agent',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R6'],
        since: '1.0.0',
        optIn: '--har',
        docs: {
            what: [
                'Judges HAR files given with `--har` (the input `har`). Of each request to an API in scope, redirects too:',
                '',
                '- an **error** if the header is missing or empty, malformed, sent twice, of an older prefix, or names another',
                '  company or product than the manifest;',
                '- if only the version differs: an **error** in a release run, else a **warning**;',
                '- a **notice** if the recording does not tell (no headers, no body of a Graph batch, an entry over 16 MiB).',
                '',
                'Sign-in, storage downloads, the portal, preflights and Graph outside `/security` are not judged. A batch counts',
                'if one of its requests goes to `/security`. A header named `UserAgent` or `X-User-Agent` does not count.',
                '',
                'An **error** also: a file that is damaged, over 1 GiB or unreadable, since it was not judged to its end; and a',
                'file that git tracks with an `Authorization` header or cookies in it. A **notice**: no request in scope, or none of the product.',
                '',
                'No header but the User-Agent is ever shown, no query and no body; a path is shown by its documented words only.',
            ].join('\n'),
            why: [
                'The partner programme asks for the User-Agent in every API call, and MISA membership depends on it. What a',
                'program really sends is the proof: a header can get lost between the line that sets it and the wire, on the',
                'second page of results for example.',
            ].join('\n'),
            fix: [
                'Set the header once, on the client that all calls share, and record again. Keep recordings out of git: they',
                'hold tokens. If one must be kept, strip it first, as the README shows.',
            ].join('\n'),
            examples: [
                {
                    file: 'captures/alerts.har',
                    bad: captured('{"name": "User-Agent", "value": "python-requests/2.32.3"}'),
                    good: captured('{"name": "user-agent", "value": "MdePartner-Contoso-ContosoCognito/1.0.0"}'),
                    options: { har: ['captures/alerts.har'] },
                },
            ],
        },
    },
    skip: ({ run }) => (run.har ? undefined : 'no captured traffic was given'),
    *check(subject) {
        const recordings = trafficOf(subject) ?? [];
        for (const recording of recordings) {
            yield* fileFindings(recording);
            for (const [fault, calls] of faultyCalls(recording))
                yield callFinding(fault, calls, recording, subject);
        }
        if (recordings.some(({ statuses, ending }) => statuses.some(Boolean) || ending.kind !== 'complete'))
            return;
        const first = recordings[0];
        const location = first ? (0,core_text/* startOf */.G)(first.path) : subject.locate(['userAgent'], 'value');
        const what = recordings.some(({ calls }) => calls.length > 0)
            ? `of ${(0,quote/* quote */.hD)(subject.product)}`
            : 'to an API in scope';
        const message = first
            ? `The captured traffic holds no request ${what}. Record the product while it calls Defender.`
            : 'No captured traffic was found for this manifest. Record the product while it calls Defender.';
        yield { severity: 'notice', message, location };
    },
});
function* fileFindings(recording) {
    const { path, ending, credentials } = recording;
    const message = endingWords(recording);
    if (message !== null) {
        const location = 'place' in ending ? { path, start: ending.place, end: ending.place } : (0,core_text/* startOf */.G)(path);
        yield { severity: 'error', message, location };
    }
    if (credentials)
        yield { severity: 'error', message: credentialWords(recording), location: at(path, credentials.first) };
}
function callFinding(fault, calls, { path, calls: all }, subject) {
    const [first] = calls;
    return {
        severity: user_agent_traffic_severityOf(fault, subject),
        message: groupWords({ fault, count: calls.length, of: all.length, first }, wantedIn(subject)),
        location: at(path, first.place),
        related: [...otherEndpoints(calls, path), ...inManifest(subject)],
    };
}
function user_agent_traffic_severityOf(fault, { run }) {
    if (fault === 'version-mismatch')
        return run.release === null ? 'warning' : 'error';
    return fault === 'unverifiable' ? 'notice' : 'error';
}
/** Of several products none is named, so that they share one finding. */
function wantedIn(subject) {
    const stated = userAgentMeasurement(subject);
    if (subject.file.data.products?.length !== 1 || !stated?.company)
        return DOCUMENTED_FORM;
    return (0,quote/* quote */.hD)(stated.value.replace(VERSION_TEMPLATE, () => expectedVersion(subject) ?? VERSION_TEMPLATE));
}
function otherEndpoints(calls, path) {
    const places = new Map();
    for (const call of calls) {
        const words = endpointWords(call);
        if (places.size <= MOST_RELATED && !places.has(words))
            places.set(words, call.place);
    }
    return [...places].slice(1).map(([message, place]) => ({ message, location: at(path, place) }));
}
function inManifest(subject) {
    if (subject.data.userAgent === undefined)
        return [];
    return [{ message: 'the User-Agent of the manifest', location: subject.locate(['userAgent'], 'value') }];
}
function at(path, place) {
    return { path, start: place, end: { line: place.line, column: place.column + 1 } };
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/waivers.js
var waivers = __webpack_require__(4359);
;// CONCATENATED MODULE: ./.build/src/rules/waiver-invalid.js


/** A waiver that hides nothing, because something is wrong with it. */
const waiverInvalid = (0,rules_subject/* manifestRule */.WL)({
    meta: {
        id: 'waiver-invalid',
        title: 'Every waiver is in order',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if a waiver, in `waivers:` or in a comment `mde-partner-ignore <rule-id> -- <reason>`,',
                '',
                '* gives no reason,',
                '* names a rule that there is not, or one that cannot be waived (`waiver-invalid` itself, `manifest-missing`,',
                '  `manifest-unreadable`, `manifest-syntax`),',
                '* has an `expires` that is no day, or a day that is past; `expires` is the last day on which it holds.',
                '',
                'A faulty waiver hides nothing: the finding counts again.',
            ].join('\n'),
            why: [
                'A waiver lets a listing pass that a reader at Microsoft may send back. Whoever reads it a year later must know',
                'what was accepted, and why.',
            ].join('\n'),
            fix: 'Give a reason, correct the rule id, set a later day; or mend the finding and remove the waiver.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-hevy, reason: Agreed with the design team }\n',
                    good: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    note: 'A rule that there is not.',
                },
                {
                    bad: '    # mde-partner-ignore logo-heavy\n    logo: assets/logo.svg\n',
                    good: '    # mde-partner-ignore logo-heavy -- Agreed with the design team\n    logo: assets/logo.svg\n',
                    note: 'A comment without a reason.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        for (const { faults } of (0,waivers/* writtenWaivers */.R)(subject))
            for (const { message, location, fix } of faults)
                yield { severity: 'error', message, location, ...(fix && { fix }) };
    },
});

;// CONCATENATED MODULE: ./.build/src/manifest/waiver-removal.js
/**
 * The edit that takes an entry of `waivers:` out, with its lines; undefined where that would break what is left.
 *
 * @param unused indexes of all entries that are to go: if none stays, the key goes with them
 */
function withoutEntry(manifest, index, unused) {
    const { source, root } = manifest;
    const waivers = root?.entries.get('waivers');
    if (!source || !root || waivers?.node.kind !== 'list')
        return undefined;
    const list = waivers.node;
    const goesWhole = list.items.every((_, at) => unused.has(at));
    const place = goesWhole
        ? root.entries.size > 1 && !root.flow
            ? linesOf(source, waivers.key.start, waivers.end)
            : undefined
        : list.flow
            ? flowItem(source, list, index, unused)
            : blockItem(source, list, index);
    if (!place || /(?:^|[\s,[{])&/.test(source.text.slice(place.start, place.end)))
        return undefined;
    return { location: source.locate(place.start, place.end), text: '' };
}
/** The edit that takes a comment out: with its line, or up to the value that it follows. */
function withoutComment(source, comment) {
    const start = source.offsetAt(comment.start);
    const end = source.offsetAt(comment.end);
    const whole = linesOf(source, start, end);
    const from = trimmedBack(source.text, start);
    const place = whole ?? { start: from, end };
    return { location: source.locate(place.start, place.end), text: '' };
}
function blockItem(source, list, index) {
    const item = list.items[index];
    return item && linesOf(source, item.key.start, item.end);
}
/** An item in brackets with the comma towards the nearest item that stays, so that neighbours can go together. */
function flowItem(source, list, index, unused) {
    const before = list.items[index - 1];
    const item = list.items[index];
    const next = list.items[index + 1];
    const isLeading = list.items.slice(0, index).every((_, at) => unused.has(at));
    if (item && next && isLeading)
        return plainBetween(source, item, next) ? { start: item.value.start, end: next.value.start } : undefined;
    return item && before && plainBetween(source, before, item) ? { start: before.end, end: item.end } : undefined;
}
/** Nothing but a comma and white space stands between two items. */
function plainBetween(source, first, second) {
    return source.text.slice(first.end, second.value.start).trim() === ',';
}
/** The whole lines from one offset to another; undefined if others share them, comments behind apart. */
function linesOf(source, start, end) {
    const { text } = source;
    const lineStart = start - source.positionAt(start).column + 1;
    const feed = text.indexOf('\n', end);
    const lineEnd = feed === -1 ? text.length : feed + 1;
    const rest = text.slice(end, lineEnd).trim();
    if (text.slice(lineStart, start).trim() !== '' || (rest !== '' && !rest.startsWith('#')))
        return undefined;
    // Blank lines left behind would become part of a text before that keeps its line ends.
    const blank = KEEPS_LINE_ENDS.test(text) ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd))?.[0].length ?? 0) : 0;
    return { start: lineStart, end: lineEnd + blank };
}
const KEEPS_LINE_ENDS = /[|>][1-9]?\+/;
function trimmedBack(text, offset) {
    let at = offset;
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t'))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./.build/src/rules/waiver-unused.js


/** A waiver that hides nothing any more. */
const waiverUnused = {
    subjects: ['waivers'],
    meta: {
        id: 'waiver-unused',
        title: 'Every waiver is needed',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if a waiver covers no finding of this run, although its rule ran everywhere the waiver is for. A',
                'rule that was skipped, left out or could not do its work leaves its waivers alone.',
            ].join('\n'),
            why: [
                'The finding is mended. A waiver that stays behind would hide it without a word when it comes back, and with it',
                'the listing that the partner programme sends back.',
            ].join('\n'),
            fix: 'Remove the waiver; `mde-partner fix` does.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    good: 'schemaVersion: 1\n',
                    note: 'The logo is small again.',
                },
            ],
        },
    },
    *check({ file, unused }) {
        const entries = new Set(unused.flatMap(({ entry }) => (entry === null ? [] : [entry])));
        for (const waiver of unused) {
            const edit = removal(file, waiver, entries);
            yield waiver_unused_draft(waiver, edit && { title: 'remove the waiver', applicability: 'safe', edits: [edit] });
        }
    },
};
function removal(file, { entry, location }, unused) {
    if (entry !== null)
        return withoutEntry(file, entry, unused);
    return file.source && location.path === file.path ? withoutComment(file.source, location) : undefined;
}
function waiver_unused_draft({ rule, location }, fix) {
    const message = `Waiver for ${(0,quote/* quote */.hD)(rule ?? '')} is no longer needed: it covers no finding. Remove it.`;
    return { severity: 'notice', message, location, ...(fix && { fix }) };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/others.js









































/** All other rules, in one group: nearly every run needs them all, and few files are read faster than many. */
const RULES = [
    manifestMissing,
    manifestUnreadable,
    manifestSyntax,
    manifestSchema,
    manifestTextCut,
    readinessLicense,
    readinessValidation,
    readinessMisa,
    logoBlank,
    logoFraming,
    logoClipped,
    logoLowContrast,
    logoActiveContent,
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
    userAgentMalformed,
    userAgentLegacyPrefix,
    userAgentNameMismatch,
    userAgentTraffic,
    releaseVersionMismatch,
    releaseVersionUnknown,
    waiverInvalid,
    waiverUnused,
];


/***/ })

};

export const id = 2716;
export const ids = [2716];
export const modules = {

/***/ 94627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/**
 * Returns the place of a part of a scalar's value. White space at the end of a block scalar, which its indicator keeps,
 * has the place of the indicator.
 */
function placeIn(scalar, { start, end }) {
    const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
    const piece = scalar.value.slice(start, end);
    if (!isBlock || piece === '' || piece.trim() !== '' || !piece.startsWith('\n'))
        return scalar.locate(start, end);
    const indicator = /^\S+/.exec(scalar.raw)?.[0] ?? '';
    const from = scalar.location.start;
    return { path: scalar.location.path, start: from, end: { line: from.line, column: from.column + indicator.length } };
}


/***/ }),

/***/ 54483:
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


/***/ }),

/***/ 28092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isPlainAscii)
/* harmony export */ });
/**
 * Whether a text has only printable ASCII characters and line feeds. Most listings do, and patterns with properties of
 * Unicode characters take a millisecond or more to compile, so they are not asked about such a text.
 */
function isPlainAscii(text) {
    return /^[\n\x20-\x7e]*$/.test(text);
}


/***/ }),

/***/ 86457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ brandUses),
  jA: () => (/* binding */ isMicrosoft),
  A6: () => (/* binding */ leadingBrand)
});

// EXTERNAL MODULE: ./.build/src/core/lazy.js
var lazy = __webpack_require__(66505);
;// CONCATENATED MODULE: ./.build/src/text/microsoft-brands.js
/** Marks and product names that no other company's product may begin with; matched as words and camel-case humps. */
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
/**
 * Marks that are common words, matched only as the whole first word, because `WordPress` and `Spare Word List` are
 * unrelated.
 */
const COMMON_WORD_BRANDS = ['Excel', 'Outlook', 'Word'];
/**
 * Words after `Defender` as the first word of a Microsoft name, in lower case; other products are called Defender too.
 */
const AFTER_DEFENDER = new Set([
    'adapter',
    'add',
    'addin',
    'addon',
    'agent',
    'app',
    'bridge',
    'collector',
    'connector',
    'exporter',
    'extension',
    'for',
    'forwarder',
    'integration',
    'integrator',
    'plug',
    'plugin',
    'sync',
]);
/** Short forms, in capitals. Those of former names are in `former-names.ts`. */
const ABBREVIATIONS = new Map([
    ['D365', 'Dynamics 365'],
    ['M365', 'Microsoft 365'],
    ['MDCA', 'Microsoft Defender for Cloud Apps'],
    ['MDE', 'Microsoft Defender for Endpoint'],
    ['MSFT', 'Microsoft'],
    ['O365', 'Office 365'],
]);
/** Words after which `MS` stands for Microsoft. */
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

// EXTERNAL MODULE: ./.build/src/text/names.js
var names = __webpack_require__(70283);
;// CONCATENATED MODULE: ./.build/src/text/brand-uses.js



/** Camel-case humps, runs of capitals, and digits. */
const HUMPS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{L}/gu;
const brands = (0,lazy/* lazy */.R)(() => byKey(BRANDS));
const commonWords = (0,lazy/* lazy */.R)(() => byKey(COMMON_WORD_BRANDS));
const longestKey = (0,lazy/* lazy */.R)(() => Math.max(...[...brands().keys()].map((key) => key.length)));
function byKey(names) {
    return new Map(names.map((brand) => [keyOf(brand), brand]));
}
/**
 * Finds the Microsoft brands in a name as whole words or camel-case humps, the longest first where several match:
 * `AzureWatch` has one, `Excellence` and `Wordsmith` have none.
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
/** Returns the full brand that a name begins with, which an app's name may not do. */
function leadingBrand(name) {
    return brandUses(name).find((use) => use.isFirst && !use.isAbbreviated);
}
/** Whether the brands belong to the company itself. */
function isMicrosoft(company) {
    return company !== undefined && (0,names/* acceptsPart */.XM)(company, 'Microsoft');
}
function brandAt(name, humps, from) {
    let found;
    let key = '';
    for (let index = from; index < humps.length; index++) {
        key += humps[index]?.key ?? '';
        if (key.length > longestKey())
            break;
        const brand = brands().get(key) ?? (from === 0 ? firstWordBrand(name, humps, index, key) : undefined);
        if (brand !== undefined)
            found = { brand, humps: index - from + 1, isAbbreviated: false };
    }
    return found;
}
/** A common word that is a brand only at the start of a name. */
function firstWordBrand(name, humps, last, key) {
    if (key === 'defender' && AFTER_DEFENDER.has(humps[last + 1]?.key ?? ''))
        return 'Microsoft Defender';
    return isWord(name, humps, 0, last) ? commonWords().get(key) : undefined;
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
/** Whether no letter or digit directly precedes the first hump or follows the last. */
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
function keyOf(brand) {
    return humpsOf(brand)
        .map((hump) => hump.key)
        .join('');
}


/***/ }),

/***/ 89495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ mixedScriptWords),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   r4: () => (/* binding */ lineBreaks),
/* harmony export */   sN: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28092);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22363);


/** Scripts in which joiners between letters change the visible text. */
const JOINING = '[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nkoo}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}' +
    '\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}]';
const EMOJI_START = '(?![\u00a9\u00ae\u2122])(?:\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3)';
const EMOJI_REST = '(?:\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\ufe0f|\\u20e3|\\u200d\\p{Extended_Pictographic}|[\\u{e0020}-\\u{e007f}])*';
const EMOJI = new RegExp(EMOJI_START + EMOJI_REST, 'gu');
/** Invisible characters that have a meaning in their place. */
const MEANT = [
    EMOJI_START + EMOJI_REST,
    '(?<=[\u00a9\u00ae\u2122])\\ufe0f',
    `(?<=${JOINING}\\p{M}?)[\\u200c\\u200d](?=[\\p{L}\\p{M}])`,
    '(?<=\\p{sc=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
    '(?<=\\p{sc=Mong})\\p{Variation_Selector}',
].join('|');
/**
 * Controls (except line breaks), default-ignorable characters, annotation marks, the empty Braille cell, private use,
 * lone surrogates.
 */
const UNSEEN = '(?![\\n\\v\\f\\r\\u0085])\\p{Cc}|\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb\\u2800]|\\p{Co}|\\p{Cs}';
const INVISIBLE = new RegExp(`(?:${MEANT})|(${UNSEEN})`, 'gu');
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/**
 * Finds characters that a reader cannot see: controls, bidirectional marks, zero-width and other ignored characters,
 * private use. `lineBreaks` finds line breaks; joiners and variation selectors are accepted in emoji and in scripts
 * that need them.
 */
function invisibleCharacters(text) {
    if ((0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAscii */ ._)(text))
        return [];
    return [...text.matchAll(INVISIBLE)].flatMap(({ 1: unseen, index }) => unseen === undefined ? [] : [{ text: unseen, start: index, end: index + unseen.length }]);
}
function lineBreaks(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .Ly)(text, LINE_BREAK);
}
/**
 * Finds emoji as a reader sees them, one span per sequence; symbols such as \u00ae and digits only if displayed as emoji.
 */
function emoji(text) {
    return (0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAscii */ ._)(text) ? [] : (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .Ly)(text, EMOJI);
}
/**
 * A measure such as `10k\u03a9`; the micro sign has no script of its own, and the Greek letter is as common in its place.
 */
const OHMS = /^\p{Nd}*[kMGTmnp\u00b5\u03bc]?[\u03a9\u2126]$/u;
/** Finds words that mix Latin letters with Greek or Cyrillic letters, which mostly look the same. */
function mixedScriptWords(text) {
    if ((0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAscii */ ._)(text))
        return [];
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .Ly)(text, /[\p{L}\p{M}\p{N}]+/gu).filter(({ text: word }) => {
        return /\p{sc=Latn}/u.test(word) && /(?!\u03bc)[\p{sc=Grek}\p{sc=Cyrl}]/u.test(word) && !OHMS.test(word);
    });
}


/***/ }),

/***/ 73893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findFormerNames)
});

// EXTERNAL MODULE: ./.build/src/core/lazy.js
var lazy = __webpack_require__(66505);
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
        'Defender ATP',
        'Defender Advanced Threat Protection',
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
/** Features named after the family, not the product: `Microsoft Entra <feature>`. */
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
 * Every former name, its features, and what was not renamed. Azure AD: MicrosoftDocs/entra-docs
 * `docs/fundamentals/new-name.md`; the portal: MicrosoftDocs/defender-docs.
 */
const FORMER_NAMES = [
    ...listed(PRODUCTS, { exact: false }),
    ...listed(EXACT, { exact: true }),
    ...DIRECTORY.flatMap((directory) => directoryNames(directory, { exact: false })),
    ...directoryNames('AAD', { exact: true }),
];
function listed(table, { exact }) {
    return table.flatMap(([current, ...names]) => names.map((former) => ({ former, current, exact })));
}
function directoryNames(directory, { exact }) {
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

// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
;// CONCATENATED MODULE: ./.build/src/text/find-former-names.js



/** Between the words of a name; empty in `AzureAD`. */
const GAP = '[\\p{White_Space}-]{0,3}';
const byKey = (0,lazy/* lazy */.R)(() => new Map(FORMER_NAMES.map((name) => [keyOf(name.former), name])));
const words = (0,lazy/* lazy */.R)(() => FORMER_NAMES.map((name) => name.former.toLowerCase().split(/[ -]/)));
/** Large, so compiled only once a text may contain a name. */
const patterns = (0,lazy/* lazy */.R)(() => [
    pattern(FORMER_NAMES.filter(({ exact }) => !exact), 'giu'),
    pattern(FORMER_NAMES.filter(({ exact }) => exact), 'gu'),
]);
/** Matches whole words that are not part of an identifier, path or URL. Longest name first. */
function pattern(formerNames, flags) {
    const names = formerNames
        .map((name) => name.former)
        .sort((a, b) => b.length - a.length)
        .map((name) => name.split(/[ -]/).join(GAP));
    const whole = `(?<![\\p{L}\\p{N}_.@#\\\\])(?:${names.join('|')})(?![\\p{L}\\p{N}_]|[.@\\\\]\\p{L})`;
    return new RegExp(whole, flags);
}
/**
 * Code and URLs, whose names are not ours to change; brackets, which contain explanations, except in Markdown links.
 */
const SKIPPED = /`[^`\n]*`|[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"<>]+|\([^()]*\)|\[[^[\]]*\](?!\()/giu;
/** A partner's User-Agent, which does not name a product in prose: `MDATP-Partner-Contoso`. */
const USER_AGENT = new RegExp(`^${partner_prefixes/* PREFIX_WORDS */.R7}[-_]`, 'i');
/** Words directly before a name that call it former. */
const SAID_TO_BE_FORMER = new RegExp([
    String.raw `(?:^|[^\p{L}])`,
    '(?:formerly|previously|was)',
    String.raw `(?:\s+(?:known as|called|named|branded(?: as)?|the))?`,
    String.raw `[\s"\u201c\u201d'\u2018:]*$`,
].join(''), 'iu');
/** More characters than `SAID_TO_BE_FORMER` can match. */
const LOOK_BACK = 60;
/**
 * Finds names that Microsoft no longer uses, in prose. A name after "formerly", "previously" or "was", in brackets, in
 * code or in a URL is correct.
 */
function findFormerNames(text) {
    if (!mayHoldName(text))
        return [];
    const skipped = [...text.matchAll(SKIPPED)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    }));
    const found = patterns()
        .flatMap((one) => [...text.matchAll(one)])
        .sort((a, b) => a.index - b.index);
    const uses = [];
    let next = 0;
    for (const match of found) {
        const end = match.index + match[0].length;
        while (next < skipped.length && (skipped[next]?.end ?? 0) <= match.index)
            next++;
        const current = byKey().get(keyOf(match[0]))?.current;
        const isSkipped = (skipped[next]?.start ?? text.length) < end;
        if (!current || isSkipped || isRightHere(text, match.index))
            continue;
        uses.push({ text: match[0], start: match.index, end, current });
    }
    return uses;
}
/** Whether the name at an offset is part of a User-Agent, or follows words that call it former. */
function isRightHere(text, at) {
    return beginsUserAgent(text, at) || SAID_TO_BE_FORMER.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}
function beginsUserAgent(text, at) {
    const [prefix] = USER_AGENT.exec(text.slice(at, at + LOOK_BACK)) ?? [];
    return prefix !== undefined && !/\s/.test(prefix);
}
/** Whether all words of some name are in the text: a quick check without false negatives. */
function mayHoldName(text) {
    const searched = text.toLowerCase();
    return words().some((parts) => parts.every((word) => searched.includes(word)));
}
function keyOf(name) {
    return name.replace(/[\p{White_Space}-]+/gu, '').toLowerCase();
}


/***/ }),

/***/ 50967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   Y: () => (/* binding */ tagsAndEntities),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   z8: () => (/* binding */ withoutMarkup),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22363);

/** A tag, a comment, a processing instruction or a declaration. */
const TAG = /<(?:[a-z][a-z0-9:-]*(?=[\s/>])|\/[a-z]|!--|[!?][a-z[])[^<>]*>/gi;
/** Character references in the form of HTML and XML. */
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
/** Markdown whose syntax would be visible: strong text, code, links and images; the first group remains. */
const MARKDOWN = [
    /!?\[([^[\]\n]+)\]\([^()\s]*\)/g,
    /\*\*(?=\S)([^*\n]+)\*\*/g,
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+)\*(?![\p{L}\p{N}*])/gu,
    /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)__(?![\p{L}\p{N}_])/gu,
    /`([^`\n]+)`/g,
];
/** Syntax at the start of a line: headings, list items, quotes. */
const MARKDOWN_LINE = /^[ \t]{0,3}(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+(?=\S)/gm;
/** Web and email addresses. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** Finds tags and entities of HTML or XML. */
function tagsAndEntities(text) {
    return [TAG, ENTITY].flatMap((pattern) => (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, pattern)).sort((a, b) => a.start - b.start);
}
function markdown(text) {
    return MARKDOWN.flatMap((pattern) => (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, pattern)).sort((a, b) => a.start - b.start);
}
function markdownLines(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, MARKDOWN_LINE);
}
function addresses(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, ADDRESS);
}
/** Removes tags and Markdown syntax, and replaces known entities with their characters. */
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


/***/ }),

/***/ 78872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ isRemovable),
/* harmony export */   W_: () => (/* binding */ cleanedName),
/* harmony export */   hV: () => (/* binding */ nameFaults),
/* harmony export */   p1: () => (/* binding */ LONG_NAME)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89495);
/* harmony import */ var _fictional_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81155);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50967);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70283);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12162);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18207);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22363);







/** Longest name that is surely displayed in full, in characters; listed product names have 6 to 43. */
const LONG_NAME = 60;
/** Kinds that removing the part at fault fixes. */
const REMOVABLE = new Set([
    'outer-blanks',
    'line-break',
    'markup',
    'invisible',
    'emoji',
    'version',
    'trademark',
]);
const TRADEMARKS = /[\u00ae\u2122\u2120]\ufe0f?/gu;
/** Matches `2.0`, `v3`, `1.0.0-beta`, `version 4`; a bare number such as 365 belongs to the name. */
const VERSION = new RegExp([
    String.raw `(?<![^\s([])`,
    String.raw `(?:(?:version|release|ver\.?)\s+v?\d+(?:\.\d+)*|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)`,
    '(?:[-+][a-z0-9.]+)?',
    String.raw `(?![^\s)\],;:])`,
].join(''), 'giu');
/**
 * Returns what makes a display name unfit for the listing, one fault per kind. An empty or overlong name has no other
 * faults.
 */
function nameFaults(name, { sample }) {
    const whole = { text: name, start: 0, end: name.length };
    const characters = [...name].length;
    if (characters > _names_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_NAME */ .B6)
        return [{ kind: 'too-long', ...whole }];
    const core = (0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .trimmed */ .dE)(name);
    if ((0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .without */ .FF)(core, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(core)).trim() === '')
        return [{ kind: 'empty', ...whole }];
    const at = name.indexOf(core);
    const placeholder = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlaceholder */ .$)(core);
    const invented = sample || placeholder ? null : inventedName(core);
    const markup = [...(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsAndEntities */ .Y)(core), ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(core)].filter((one) => placeholder === null || !(0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .overlap */ .EF)(one, placeholder));
    const first = (kind, spans) => spans.slice(0, 1).map(({ text, start, end }) => ({ kind, text, start: start + at, end: end + at }));
    return [
        ...outerBlanks(name, at, at + core.length),
        ...(characters > LONG_NAME ? [{ kind: 'long', ...whole }] : []),
        ...first('line-break', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreaks */ .r4)(core)),
        ...first('placeholder', placeholder ? [placeholder] : []),
        ...(invented ? first(invented.kind, [invented]) : []),
        ...first('markup', markup),
        ...first('invisible', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(core)),
        ...first('mixed-script', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .mixedScriptWords */ .QV)(core)),
        ...first('emoji', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(core)),
        ...first('version', (0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .spansOf */ .Ly)(core, VERSION)),
        ...first('trademark', (0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .spansOf */ .Ly)(core, TRADEMARKS)),
    ];
}
/** Finds a name of sample listings in a trimmed name, or as the whole name. */
function inventedName(core) {
    const fictional = (0,_fictional_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findFictionalName */ .yi)(core);
    if (fictional)
        return { kind: 'fictional', ...fictional };
    return (0,_fictional_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isStockName */ .ix)(core) ? { kind: 'stock', text: core, start: 0, end: core.length } : null;
}
/** Removes everything removable from a name; null if the rest is empty or still unfit. */
function cleanedName(name, options) {
    const cleaned = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkup */ .z8)((0,_span_js__WEBPACK_IMPORTED_MODULE_6__/* .trimmed */ .dE)(name)).replace(TRADEMARKS, '').replace(VERSION, ''));
    return nameFaults(cleaned, options).some(({ kind }) => REMOVABLE.has(kind) || kind === 'empty') ? null : cleaned;
}
/** Whether the cleaned name no longer has this fault. */
function isRemovable(kind) {
    return REMOVABLE.has(kind);
}
function outerBlanks(name, from, to) {
    if (from > 0)
        return [{ kind: 'outer-blanks', text: name.slice(0, from), start: 0, end: from }];
    if (to < name.length)
        return [{ kind: 'outer-blanks', text: name.slice(to), start: to, end: name.length }];
    return [];
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPlaceholder)
/* harmony export */ });
/** Texts that stand for a missing name if they are the whole text; in lower case, words separated by one space. */
const WHOLE = new Set([
    '-',
    '?',
    '...',
    'app name',
    'application name',
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
/** Matches `Your company`, `Example product name`, `Insert the description here` as the whole text. */
const ADDRESSED = new RegExp(`^(?:your|my|insert|enter|example|sample|dummy|test|demo)(?: your| the)? ` +
    `(?:${NOUN}(?: name| description)?|name|description)(?: goes)?(?: here)?$`);
/** `your company` alone is prose, because products protect companies. */
const INSTRUCTION = new RegExp(`\\binsert (?:your |the |a )?(?:${NOUN} )?(?:name|description)\\b|\\b(?:name|description|text) (?:goes )?here\\b`, 'i');
/** How text between angle or square brackets begins if it is to be filled in and is not a tag. */
const TO_FILL_IN = '(?:your|my|what|insert|enter|name|company|product|vendor|application|app|placeholder|todo|tbd)(?![a-z])';
const ANYWHERE = [
    { needs: ['insert', 'here'], pattern: INSTRUCTION },
    { needs: ['lorem'], pattern: /\blorem ipsum\b/i },
    { needs: ['todo', 'fixme', 'tbd'], pattern: /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/u },
    { needs: ['{', '$('], pattern: /[$#%]?\{{1,3}[^{}]*\}{1,3}|\$\([^()]*\)/ },
    { needs: ['$'], pattern: /(?<![\p{L}\p{N}$])\$[A-Z][A-Z0-9_]+/u },
    {
        needs: ['%', '@@', '__'],
        pattern: /%[A-Z][A-Z_]+%|@@[A-Z][A-Z_]*@@|(?<![\p{L}\p{N}_])__[A-Z][A-Z_]*[A-Z]__(?![\p{L}\p{N}_])/u,
    },
    { needs: ['<'], pattern: new RegExp(`<${TO_FILL_IN}[^<>]*>`, 'i') },
    {
        needs: ['<'],
        pattern: /<(?:your|my|[Cc]ompany|[Pp]roduct|[Vv]endor|[Aa]pp(?:lication)?)[A-Z][A-Za-z]*>|<[A-Z]{2,}_[A-Z_]*>/,
    },
    { needs: ['['], pattern: /\[(?:your|my|insert|enter|company|product|vendor)(?: [^[\]]*)?\]/i },
];
/** More characters than any text in `WHOLE` and `ADDRESSED`. */
const LONGEST_WHOLE = 80;
/**
 * Returns the first part of a text that should have been replaced: `Product name`, `Lorem ipsum`, `TBD`,
 * `{CompanyName}`, `<your product>`. Null if there is none. Names of fictional companies are in `fictional-names.ts`.
 */
function findPlaceholder(text) {
    if (isWholePlaceholder(text))
        return { text, start: 0, end: text.length };
    let first = null;
    const lower = text.toLowerCase();
    for (const { needs, pattern } of ANYWHERE) {
        if (!needs.some((one) => lower.includes(one)))
            continue;
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


/***/ }),

/***/ 18207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ plainForm),
/* harmony export */   XD: () => (/* binding */ plainTextFaults),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   rJ: () => (/* binding */ isRemovableFromText)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28092);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89495);
/* harmony import */ var _fictional_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81155);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50967);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12162);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22363);






/** Kinds that `plainForm` removes. */
const REMOVABLE = new Set([
    'outer-blanks',
    'tag',
    'invisible',
    'markdown',
    'emoji',
    'line-break',
]);
/** Two or more letters of a script other than Latin; a single one is a symbol, such as `\u03a9`. */
const OTHER_SCRIPT = /(?:(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}\p{M}*){2,}/gu;
/** Scripts that only Japanese uses; it shares Han with Chinese. */
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
/**
 * Returns what a reader of plain text would see as noise, one fault per kind; a fault inside another is not reported.
 */
function plainTextFaults(text, { sample }) {
    const placeholder = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlaceholder */ .$)(text);
    const fictional = sample || placeholder ? null : (0,_fictional_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findFictionalName */ .yi)(text);
    const tags = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsAndEntities */ .Y)(text).filter((one) => placeholder === null || !(0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .overlap */ .EF)(one, placeholder));
    const marks = [...(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(text), ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLines */ .zQ)(text)].sort((a, b) => a.start - b.start);
    const others = [...tags, ...marks, ...(fictional ? [fictional] : [])];
    const address = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .addresses */ .Nt)(text).find((one) => !others.some((other) => (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .overlap */ .EF)(one, other)));
    const from = text.length - text.trimStart().length;
    const to = text.trimEnd().length;
    return [
        ...first('outer-blanks', outerBlanks(text)),
        ...first('placeholder', placeholder),
        ...first('fictional', fictional),
        ...first('tag', tags[0]),
        ...first('invisible', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(text)[0]),
        ...first('markdown', marks[0]),
        ...first('address', address),
        ...first('emoji', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(text)[0]),
        ...first('line-break', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreaks */ .r4)(text).find((one) => one.start > from && one.end < to)),
        ...first('script', otherScript(text)),
    ];
}
/** Accepts Japanese. */
function otherScript(text) {
    if ((0,_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainAscii */ ._)(text))
        return undefined;
    const spans = (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .spansOf */ .Ly)(text, OTHER_SCRIPT);
    return KANA.test(text) ? spans.find((span) => !JAPANESE.test(span.text)) : spans[0];
}
function first(kind, span) {
    return span ? [{ kind, ...span }] : [];
}
/** White space before or after the text, except the line end of a block scalar. */
function outerBlanks(text) {
    const body = text.replace(/[\r\n]+$/, '');
    const core = (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .trimmed */ .dE)(body);
    const start = body.indexOf(core);
    const end = start + core.length;
    if (core === '' || core.length === body.length)
        return null;
    const [from, to] = start > 0 ? [0, start] : [end, body.length];
    return { text: body.slice(from, to), start: from, end: to };
}
function isRemovableFromText(kind) {
    return REMOVABLE.has(kind);
}
/**
 * Returns the text on one line without markup, emoji and invisible characters; null if some of it cannot be removed.
 */
function plainForm(text, options) {
    const plain = plainLine((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarkup */ .z8)(text));
    return plain === '' || plainTextFaults(plain, options).some((fault) => REMOVABLE.has(fault.kind)) ? null : plain;
}
/**
 * Returns the text on one line without emoji, invisible characters, the brackets that they leave empty, and leading or
 * trailing spaces.
 */
function plainLine(text) {
    let plain = (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(text, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(text));
    plain = (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(plain, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(plain));
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_4__/* .trimmed */ .dE)(plain.replace(/[([]\s*[)\]]/g, '').replace(/\p{White_Space}{2,}|[\n\v\f\r\u0085\u2028\u2029]/gu, ' '));
}


/***/ }),

/***/ 25000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ settledName),
/* harmony export */   I: () => (/* binding */ NAME_SEVERITIES)
/* harmony export */ });
/* harmony import */ var _brand_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86457);
/* harmony import */ var _find_former_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73893);
/* harmony import */ var _name_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78872);



/** How severe each fault of a name is. */
const NAME_SEVERITIES = {
    empty: 'error',
    'too-long': 'error',
    'line-break': 'error',
    placeholder: 'error',
    fictional: 'error',
    markup: 'error',
    invisible: 'error',
    'mixed-script': 'error',
    stock: 'warning',
    long: 'warning',
    'outer-blanks': 'warning',
    emoji: 'warning',
    version: 'warning',
    trademark: 'notice',
};
/** @param which brands and former names are judged only in the name of a product */
function settledName(written, which, { company, sample }) {
    const name = fixedName(written, which, { sample });
    const isForeign = which === 'product' && !(0,_brand_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .isMicrosoft */ .jA)(company) && (0,_brand_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingBrand */ .A6)(name) !== undefined;
    const isOpen = isForeign || (0,_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFaults */ .hV)(name, { sample }).some(({ kind }) => NAME_SEVERITIES[kind] === 'error');
    return { name, isOpen };
}
function fixedName(name, which, options) {
    const isFixable = (0,_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFaults */ .hV)(name, options).some(({ kind }) => (0,_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemovable */ .UA)(kind));
    const cleaned = (isFixable ? (0,_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanedName */ .W_)(name, options) : null) ?? name;
    return which === 'product' ? withCurrentNames(cleaned) : cleaned;
}
function withCurrentNames(name) {
    return (0,_find_former_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findFormerNames */ .z)(name).reduceRight((text, { start, end, current }) => text.slice(0, start) + current + text.slice(end), name);
}


/***/ }),

/***/ 22363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28092);

/** Returns every match of a global pattern. */
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
/** Removes parts from a text; they are in order and do not overlap. */
function without(text, pieces) {
    const kept = [];
    let from = 0;
    for (const { start, end } of pieces) {
        kept.push(text.slice(from, start));
        from = end;
    }
    return kept.join('') + text.slice(from);
}
/** Removes leading and trailing white space as Unicode defines it. */
function trimmed(text) {
    if ((0,_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAscii */ ._)(text))
        return text.trim();
    return text.replace(/^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu, '');
}


/***/ })

};

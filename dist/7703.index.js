export const id = 7703;
export const ids = [7703];
export const modules = {

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   k: () => (/* binding */ rewriting)
/* harmony export */ });
/* harmony import */ var _manifest_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4778);

/** A text that means itself in YAML, also in a flow collection: no blank, no bracket, no sign at the start. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@]*[\w\-./%~+]$/;
/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|null)$/i;
/** Writes a text in the place of a scalar: without quotes where it had none and needs none. */
function rewriting(scalar, text) {
    return {
        location: scalar.location,
        text: scalar.style === 'plain' && PLAIN.test(text) && !NO_TEXT.test(text) ? text : (0,_manifest_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text),
    };
}
/**
 * Place of a piece of a scalar's value. White space at the end of a block scalar, which the block's sign keeps, is shown
 * at that sign.
 */
function placeIn(scalar, { start, end }) {
    const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
    const piece = scalar.value.slice(start, end);
    if (!isBlock || piece === '' || piece.trim() !== '' || !piece.startsWith('\n'))
        return scalar.locate(start, end);
    const sign = /^\S+/.exec(scalar.raw)?.[0] ?? '';
    const from = scalar.location.start;
    return { path: scalar.location.path, start: from, end: { line: from.line, column: from.column + sign.length } };
}


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ settledName),
/* harmony export */   I: () => (/* binding */ NAME_SEVERITIES)
/* harmony export */ });
/* harmony import */ var _text_brand_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6457);
/* harmony import */ var _text_find_former_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3893);
/* harmony import */ var _text_name_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8872);



/** How `name-unfit` judges each fault of a name. */
const NAME_SEVERITIES = {
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
/** @param which only a product's name is judged for brands and former names */
function settledName(name, which, company, isWritten = true) {
    const faults = (0,_text_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFaults */ .hV)(name, company);
    const cleaned = faults.some(({ kind }) => (0,_text_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemovable */ .UA)(kind)) ? (0,_text_name_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanedName */ .W_)(name, company) : null;
    const current = which === 'product' ? withCurrentNames(cleaned ?? name) : (cleaned ?? name);
    if (isWritten && current !== name)
        return settledName(current, which, company, false);
    const isForeign = which === 'product' && !(0,_text_brand_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .isMicrosoft */ .jA)(company) && (0,_text_brand_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingBrand */ .A6)(name) !== undefined;
    return { name, isOpen: isForeign || faults.some(({ kind }) => NAME_SEVERITIES[kind] === 'error') };
}
function withCurrentNames(name) {
    return (0,_text_find_former_names_js__WEBPACK_IMPORTED_MODULE_1__/* .findFormerNames */ .z)(name).reduceRight((text, { start, end, current }) => text.slice(0, start) + current + text.slice(end), name);
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ brandUses),
  jA: () => (/* binding */ isMicrosoft),
  A6: () => (/* binding */ leadingBrand)
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

// EXTERNAL MODULE: ./.build/src/text/names.js + 1 modules
var names = __webpack_require__(1623);
;// CONCATENATED MODULE: ./.build/src/text/brand-uses.js


/** Camel-case humps, runs of capitals, digits. */
const HUMPS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{L}/gu;
const NAMES = new Map(BRANDS.map((brand) => [keyOf(brand), brand]));
const COMMON_WORDS = new Map(COMMON_WORD_BRANDS.map((brand) => [keyOf(brand), brand]));
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
/** The brand in full that a name begins with; the name of an app may not. */
function leadingBrand(name) {
    return brandUses(name).find((use) => use.isFirst && !use.isAbbreviated);
}
/** Whether the brands are the company's own. */
function isMicrosoft(company) {
    return company !== undefined && (0,names/* acceptsPart */.XM)(company, 'Microsoft');
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
function keyOf(brand) {
    return humpsOf(brand)
        .map((hump) => hump.key)
        .join('');
}


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ mixedScriptWords),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   r4: () => (/* binding */ lineBreaks),
/* harmony export */   sN: () => (/* binding */ invisibleCharacters)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);

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
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, LINE_BREAK);
}
/** Emoji as a reader sees them, one span for a sequence; signs such as \u00ae and digits only if shown as emoji. */
function emoji(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, EMOJI);
}
/** A measure such as `10k\u03a9`; the micro sign has no script of its own, and the Greek letter in its place is as common. */
const OHMS = /^\p{Nd}*[kMGTmnp\u00b5\u03bc]?[\u03a9\u2126]$/u;
/** Words that mix Latin letters with Greek or Cyrillic ones, most of which look the same. */
function mixedScriptWords(text) {
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(text, /[\p{L}\p{M}\p{N}]+/gu).filter(({ text: word }) => {
        return /\p{sc=Latn}/u.test(word) && /(?!\u03bc)[\p{sc=Grek}\p{sc=Cyrl}]/u.test(word) && !OHMS.test(word);
    });
}


/***/ }),

/***/ 3893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findFormerNames)
});

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
const WORDS = FORMER_NAMES.map((name) => name.former.toLowerCase().split(/[ -]/));
/** Large, so made only once a text may hold a name. */
let patterns;
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
    if (!mayHoldName(text))
        return [];
    patterns ??= [pattern(false), pattern(true)];
    const skipped = [...text.matchAll(SKIPPED)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    }));
    const found = patterns.flatMap((one) => [...text.matchAll(one)]).sort((a, b) => a.index - b.index);
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
/** Whether all words of some name stand somewhere in the text: a quick look that misses none. */
function mayHoldName(text) {
    const searched = text.toLowerCase();
    return WORDS.some((words) => words.every((word) => searched.includes(word)));
}
function keyOf(name) {
    return name.replace(/[\p{White_Space}-]+/gu, '').toLowerCase();
}


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   Y: () => (/* binding */ tagsAndEntities),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   z8: () => (/* binding */ withoutMarkup),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2363);

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


/***/ }),

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ isRemovable),
/* harmony export */   W_: () => (/* binding */ cleanedName),
/* harmony export */   hV: () => (/* binding */ nameFaults),
/* harmony export */   p1: () => (/* binding */ LONG_NAME)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1623);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2162);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8207);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);






/** Characters that a name has at most without a doubt; listed product names have 6 to 43. */
const LONG_NAME = 60;
/** Kinds that go away when the piece at fault is taken out. */
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
/** `2.0`, `v3`, `1.0.0-beta`, `version 4`; a bare number such as 365 belongs to the name. */
const VERSION = /(?<![^\s([])(?:(?:version|release|ver\.?)\s+v?\d+(?:\.\d+)*|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)(?:[-+][a-z0-9.]+)?(?![^\s)\],;:])/giu;
/** What makes a display name unfit for the listing, one fault a kind. Of an empty or overlong name nothing else is said. */
function nameFaults(name, company) {
    const whole = { text: name, start: 0, end: name.length };
    const characters = [...name].length;
    if (characters > _names_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6)
        return [{ kind: 'too-long', ...whole }];
    const core = (0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .trimmed */ .dE)(name);
    if ((0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(core, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(core)).trim() === '')
        return [{ kind: 'empty', ...whole }];
    const at = name.indexOf(core);
    const placeholder = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlaceholder */ .$)(core, company);
    const markup = [...(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsAndEntities */ .Y)(core), ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(core)].filter((one) => placeholder === null || !(0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(one, placeholder));
    const first = (kind, spans) => spans.slice(0, 1).map(({ text, start, end }) => ({ kind, text, start: start + at, end: end + at }));
    return [
        ...outerBlanks(name, at, at + core.length),
        ...(characters > LONG_NAME ? [{ kind: 'long', ...whole }] : []),
        ...first('line-break', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreaks */ .r4)(core)),
        ...first('placeholder', placeholder ? [placeholder] : []),
        ...first('markup', markup),
        ...first('invisible', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(core)),
        ...first('mixed-script', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .mixedScriptWords */ .QV)(core)),
        ...first('emoji', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(core)),
        ...first('version', (0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .spansOf */ .Ly)(core, VERSION)),
        ...first('trademark', (0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .spansOf */ .Ly)(core, TRADEMARKS)),
    ];
}
/** The name without all that can be taken out; null if nothing fit is left of it. */
function cleanedName(name, company) {
    const cleaned = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMarkup */ .z8)((0,_span_js__WEBPACK_IMPORTED_MODULE_5__/* .trimmed */ .dE)(name)).replace(TRADEMARKS, '').replace(VERSION, ''));
    return nameFaults(cleaned, company).some(({ kind }) => REMOVABLE.has(kind) || kind === 'empty') ? null : cleaned;
}
/** Whether the cleaned name is without this fault. */
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

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B6: () => (/* binding */ LONGEST_NAME),
  IM: () => (/* binding */ acceptedParts),
  XM: () => (/* binding */ acceptsPart),
  os: () => (/* binding */ closeTo),
  Iv: () => (/* binding */ normalisePart),
  Q3: () => (/* binding */ userAgentToken)
});

// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(1740);
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


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPlaceholder)
/* harmony export */ });
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


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ plainForm),
/* harmony export */   XD: () => (/* binding */ plainTextFaults),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   rJ: () => (/* binding */ isRemovableFromText)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2162);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2363);




/** Kinds that `plainForm` takes away. */
const REMOVABLE = new Set([
    'outer-blanks',
    'tag',
    'invisible',
    'markdown',
    'emoji',
    'line-break',
]);
/** Two or more letters of a script other than Latin; one alone is a symbol, such as `\u03a9`. */
const OTHER_SCRIPT = /(?:(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}\p{M}*){2,}/gu;
/** What a reader of plain text would see as noise, one fault a kind; what lies in another fault is none of its own. */
function plainTextFaults(text, company) {
    const placeholder = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaceholder */ .$)(text, company);
    const tags = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsAndEntities */ .Y)(text).filter((one) => placeholder === null || !(0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .overlap */ .EF)(one, placeholder));
    const marks = [...(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(text), ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLines */ .zQ)(text)].sort((a, b) => a.start - b.start);
    const others = [...tags, ...marks];
    const address = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .addresses */ .Nt)(text).find((one) => !others.some((other) => (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .overlap */ .EF)(one, other)));
    const from = text.length - text.trimStart().length;
    const to = text.trimEnd().length;
    return [
        ...first('outer-blanks', outerBlanks(text)),
        ...first('placeholder', placeholder),
        ...first('tag', tags[0]),
        ...first('invisible', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(text)[0]),
        ...first('markdown', marks[0]),
        ...first('address', address),
        ...first('emoji', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(text)[0]),
        ...first('line-break', (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreaks */ .r4)(text).find((one) => one.start > from && one.end < to)),
        ...first('script', (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .Ly)(text, OTHER_SCRIPT)[0]),
    ];
}
function first(kind, span) {
    return span ? [{ kind, ...span }] : [];
}
/** White space before or after the text; the line end of a block is none. */
function outerBlanks(text) {
    const body = text.replace(/[\r\n]+$/, '');
    const core = (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmed */ .dE)(body);
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
/** The text on one line without markup, emoji and invisible characters; null if some of it cannot be taken out. */
function plainForm(text, company) {
    const plain = plainLine((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMarkup */ .z8)(text));
    return plain === '' || plainTextFaults(plain, company).some((fault) => REMOVABLE.has(fault.kind)) ? null : plain;
}
/** The text on one line without emoji, invisible characters, the brackets that they leave empty, and outer blanks. */
function plainLine(text) {
    let plain = (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(text, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg)(text));
    plain = (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(plain, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(plain));
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmed */ .dE)(plain.replace(/[([]\s*[)\]]/g, '').replace(/\p{White_Space}{2,}|[\n\v\f\r\u0085\u2028\u2029]/gu, ' '));
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
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


/***/ })

};

export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editsArtwork),
/* harmony export */   i: () => (/* binding */ artworkOf)
/* harmony export */ });
/** Paths of the files that a `logo` key names: artwork, which nobody wants changed unasked. */
function artworkOf(manifests) {
    return new Set(manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])));
}
/** Whether a fix changes artwork. */
function editsArtwork(edits, artwork) {
    return edits.some(({ path }) => artwork.has(path));
}


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ shownCharacter),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   vI: () => (/* binding */ padCells)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Characters that terminals draw two cells wide: East Asian wide and full-width forms, and emoji. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
/** Drawn onto the character before: marks, and the vowels and finals of decomposed Hangul. */
const COMBINING = /[\p{M}\u1160-\u11ff]/u;
const REGIONAL_INDICATOR = /\p{Regional_Indicator}/u;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** Cells of a terminal line that the text takes, as well as can be told without asking the terminal. */
function cellsOf(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.length;
    let cells = 0;
    for (const character of text) {
        if (COMBINING.test(character))
            continue;
        cells += WIDE.test(character) && !REGIONAL_INDICATOR.test(character) ? 2 : 1;
    }
    return cells;
}
/** `text` filled up with blanks to `cells`. */
function padCells(text, cells) {
    return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}
/** One character of a source line as a terminal shows it; a tab as two blanks. */
function shownCharacter(character) {
    return character === '\t' ? '  ' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(character);
}


/***/ }),

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   _: () => (/* binding */ coverageText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);



/** What stands first needs a person most. */
const ORDER = ['missing', 'malformed', 'legacy', 'unverifiable', 'templated', 'ok'];
const MARKS = {
    missing: '\u274c',
    malformed: '\u274c',
    legacy: '\u274c',
    unverifiable: '\u2754',
    templated: '\u2705',
    ok: '\u2705',
};
/** Rows of one product; the report file holds all. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** `3 of 4 API calls covered (75 %), 1 uncovered (25 %)`; null where no call was found. */
function coverageText(calls) {
    const all = calls.sites.length;
    if (all === 0)
        return null;
    const part = (count) => `${count} of ${all} API ${all === 1 ? 'call' : 'calls'} covered (${percent(count, all)} %)`;
    const others = ['uncovered', 'unverifiable']
        .filter((kind) => calls[kind] > 0)
        .map((kind) => `${calls[kind]} ${kind} (${percent(calls[kind], all)} %)`);
    return [part(calls.covered), ...others].join(', ');
}
/** Whole per cent; 0 and 100 only for none and all. */
function percent(count, all) {
    if (count === 0 || count === all)
        return count === 0 ? 0 : 100;
    return Math.min(99, Math.max(1, Math.round((100 * count) / all)));
}
/**
 * The coverage map for a terminal: the sum, then a line a call. Empty where no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
function coverageLines(calls, today) {
    const sum = coverageText(calls);
    if (sum === null)
        return [];
    const sites = inOrder(calls.sites);
    const rows = sites
        .slice(0, PRETTY_ROWS)
        .map((site) => [
        site.status,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.path}:${site.line}`),
        ...(site.host === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(site.host)]),
        ...(site.userAgent === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(site.userAgent)]),
        ...(site.setAt === null ? [] : [`set at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.setAt.path}:${site.setAt.line}`)}`]),
        ...trafficWords(site),
        ...retirement(site, today),
    ]);
    const more = sites.length - rows.length;
    return [
        `  ${sum}`,
        ...rows.map(([status = '', ...cells]) => `    ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(status, 12)}  ${cells.join('  ')}`),
        ...(more > 0 ? [`    and ${more} more; --format json lists all`] : []),
    ];
}
/**
 * The coverage map for the job summary, as a table; null where no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
function coverageTable(product, calls, links, today) {
    const sum = coverageText(calls);
    if (sum === null)
        return null;
    const sites = inOrder(calls.sites);
    const rows = sites
        .slice(0, MARKDOWN_ROWS)
        .map((site) => cells([
        `${MARKS[site.status]} ${site.status}`,
        [(0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLink */ .lz)(site.path, site.line, links), ...retirement(site, today)].join(', '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(site.host ?? ''),
        site.userAgent === null ? '' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(site.userAgent))}</code>`,
        [
            ...(site.setAt === null ? [] : [(0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLink */ .lz)(site.setAt.path, site.setAt.line, links)]),
            ...trafficWords(site),
        ].join(', '),
    ]));
    const more = sites.length > rows.length ? `\n${sites.length - rows.length} more are in the report file.\n` : '';
    const head = `${cells(['State', 'Call', 'Host', 'User-Agent', 'Set at'])}${cells(['---', '---', '---', '---', '---'])}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product))}**: ${sum}\n\n${head}${rows.join('')}${more}\n`;
}
/** What recorded traffic adds to a call that the sources alone leave open. */
function trafficWords({ status, setAt, traffic }) {
    if (status === 'ok' && traffic === 'seen' && setAt === null)
        return ['proven by traffic'];
    if (status !== 'unverifiable')
        return [];
    if (traffic === 'ambiguous')
        return ['traffic cannot tell it apart'];
    if (traffic === 'seen')
        return ['traffic does not prove it'];
    return traffic === 'not-seen' ? ['not in the traffic'] : [];
}
/** That a call goes to a retired endpoint; the finding names the replacement. */
function retirement({ retired }, today) {
    if (!retired)
        return [];
    const { since } = retired;
    if (since === null)
        return ['retired endpoint'];
    return [`endpoint ${since <= today ? 'retired' : 'retires'} ${since}`];
}
function inOrder(sites) {
    return [...sites].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
function cells(texts) {
    return `| ${texts.join(' | ')} |\n`;
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ showExcerpt)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);


/** Cells kept before a finding when a line is too wide. */
const LEAD = 30;
/**
 * The excerpt of a finding, cut around it to `width` cells; null if it has none. An empty range gets one mark; a range
 * over several lines is marked to the end of its first.
 */
function showExcerpt(finding, width) {
    const { excerpt, start, end } = finding;
    if (!excerpt)
        return null;
    const from = start.column - excerpt.column;
    const to = end.line > start.line ? excerpt.text.length : end.column - excerpt.column;
    const before = [];
    const marked = [];
    const after = [];
    let unit = 0;
    for (const character of excerpt.text) {
        const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCharacter */ .nH)(character);
        (unit < from ? before : unit < to ? marked : after).push({ text, cells: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(text) });
        unit += character.length;
    }
    const left = excerpt.column > 1;
    return { line: excerpt.line, ...cutToFit(before, marked, after, width, left) };
}
function cutToFit(before, marked, after, width, cutAlready) {
    const all = sum(before) + sum(marked) + sum(after);
    const lead = all <= width ? before : lastOf(before, Math.max(LEAD, width - sum(marked) - sum(after)));
    const room = Math.max(1, width - sum(lead));
    const shown = firstOf(marked, room);
    const rest = shown.length < marked.length ? [] : firstOf(after, room - sum(shown));
    const cutLeft = cutAlready || lead.length < before.length;
    const cutRight = shown.length + rest.length < marked.length + after.length;
    const text = `${cutLeft ? '\u2026' : ''}${join(lead)}${join(shown)}${join(rest)}${cutRight ? '\u2026' : ''}`;
    const marks = ' '.repeat(sum(lead) + (cutLeft ? 1 : 0)) + '^'.repeat(Math.max(1, sum(shown)));
    return { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text), marks };
}
function lastOf(characters, cells) {
    let left = cells;
    let at = characters.length;
    while (at > 0 && characters[at - 1].cells <= left)
        left -= characters[--at].cells;
    return characters.slice(at);
}
function firstOf(characters, cells) {
    let left = cells;
    let at = 0;
    while (at < characters.length && characters[at].cells <= left)
        left -= characters[at++].cells;
    return characters.slice(0, at);
}
function sum(characters) {
    return characters.reduce((cells, character) => cells + character.cells, 0);
}
function join(characters) {
    return characters.map((character) => character.text).join('');
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftOutTable),
/* harmony export */   V: () => (/* binding */ leftOutLines)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);



/** Rows of one product; the report file holds all. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Characters of a reason. */
const REASON = 120;
/** What the sum of the API calls leaves out, for a terminal: files that were not judged, and what the manifest takes out. */
function leftOutLines({ notJudged, excluded }) {
    return [
        ...block(notJudgedText(notJudged.length), notJudged.map(({ path, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(path)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)}`)),
        ...block(excludedText(excluded.length), excluded.map(({ path, line, by, reason }) => {
            const place = line === null ? path : `${path}:${line}`;
            return `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(by), 18)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(place)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)}`;
        })),
    ];
}
function block(title, rows) {
    if (title === null)
        return [];
    const more = rows.length - PRETTY_ROWS;
    return [
        `  ${title}`,
        ...rows.slice(0, PRETTY_ROWS).map((row) => `    ${row}`),
        ...(more > 0 ? [`    and ${more} more; --format json lists all`] : []),
    ];
}
/** The same for the job summary, as a table; null where nothing was left out. */
function leftOutTable(product, { notJudged, excluded }, links) {
    const titles = [notJudgedText(notJudged.length), excludedText(excluded.length)].filter((text) => text !== null);
    if (titles.length === 0)
        return null;
    const rows = [
        ...notJudged.map(({ path, reason }) => cells('not judged', (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(path, links), reason)),
        ...excluded.map(({ path, line, by, reason }) => cells(by, line === null ? (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(path, links) : (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLink */ .lz)(path, line, links), reason)),
    ];
    const more = rows.length > MARKDOWN_ROWS ? `\n${rows.length - MARKDOWN_ROWS} more are in the report file.\n` : '';
    const head = '| Left out by | Place | Reason |\n| --- | --- | --- |\n';
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product))}**: ${titles.join('; ')}\n\n${head}${rows.slice(0, MARKDOWN_ROWS).join('')}${more}\n`;
}
function cells(by, place, reason) {
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(by)} | ${place} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))} |\n`;
}
function notJudgedText(count) {
    if (count === 0)
        return null;
    return count === 1
        ? '1 file with an API address was not judged'
        : `${count} files with an API address were not judged`;
}
function excludedText(count) {
    if (count === 0)
        return null;
    return count === 1 ? '1 place is taken out by the manifest' : `${count} places are taken out by the manifest`;
}


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   nA: () => (/* binding */ findingBlock),
/* harmony export */   ru: () => (/* binding */ SEVERITY_MARKS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5765);


const SEVERITY_MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** Longest reason of a waiver, in characters. */
const REASON = 200;
/** Cells of an excerpt's line before a reader has to scroll. */
const EXCERPT = 110;
/** One finding: severity, rule, places, what is wanted, fix, waiver, the marked line. */
function findingBlock(finding, links) {
    const { severity, rule, help, waiver } = finding;
    const head = [
        `${SEVERITY_MARKS[severity]} **${waiver ? 'waived ' : ''}${severity}**`,
        `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)}](${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(help)})`,
        [finding, ...finding.related].map((place) => placeLink(place, links)).join(', '),
        ...(finding.product === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)(finding.product))]),
    ];
    const lines = [head.join(' \u00b7 '), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.message)];
    if (finding.fix)
        lines.push(`**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.fix.title)}`);
    if (waiver)
        lines.push(`**Waived:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)(waiver.reason, REASON))}${waiver.expires === null ? '' : ` (until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waiver.expires)})`}`);
    // All on one line: a line that began with a partner's text could begin with a command or with Markdown.
    return `${lines.join('<br>')}\n\n${excerptBlock(finding)}`;
}
function excerptBlock(finding) {
    const shown = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .showExcerpt */ .p)(finding, EXCERPT);
    if (!shown)
        return '';
    const number = String(shown.line);
    const bar = ' '.repeat(number.length);
    return `<pre>\n${number} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(shown.text)}\n${bar} | ${shown.marks}\n</pre>\n\n`;
}
/**
 * A place as `path:line:column`, linked where the files can be read. GitHub renders some files instead of showing their
 * lines; `plain=1` asks for the source.
 */
function placeLink({ path, start, end }, links) {
    const lines = end.line > start.line ? `#L${start.line}-L${end.line}` : `#L${start.line}`;
    return linkTo(`${path}:${start.line}:${start.column}`, path, lines, links);
}
/** The same for a whole line, as `path:line`. */
function lineLink(path, line, links) {
    return linkTo(`${path}:${line}`, path, `#L${line}`, links);
}
/** A link to a file as a whole. */
function fileLink(path, links) {
    return linkTo(path, path, '', links);
}
function linkTo(label, path, lines, links) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(label);
    if (!links)
        return text;
    const address = `${links.repository}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInAddress */ .$)(links.commit)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInAddress */ .$)(path)}?plain=1${lines}`;
    return `[${text}](${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(address)})`;
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);

/**
 * What was measured for a requirement, raw text to be escaped by the caller; null where nothing was. The requirements
 * that are only stated have no measurement.
 */
function measured(requirement, { name, measurements }) {
    switch (requirement) {
        case 'R4.1':
            return measurements.logo && logoText(measurements.logo);
        case 'R4.2':
            return name;
        case 'R4.3':
            return measurements.description && words(measurements.description.words);
        case 'R4.4':
            return measurements.landingPage?.value ?? null;
        case 'R4.5':
            return measurements.pressReleases?.map(pressReleaseText).join('; ') || null;
        case 'R5':
            return measurements.entraApplication?.name ?? null;
        case 'R6':
            return userAgentText(measurements);
        default:
            return null;
    }
}
function userAgentText({ userAgent, apiCalls }) {
    const parts = [userAgent?.value, apiCalls && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageText */ ._)(apiCalls)].filter((part) => part);
    return parts.length > 0 ? parts.join(', ') : null;
}
function words(count) {
    return `${count} ${count === 1 ? 'word' : 'words'}`;
}
/** Shape, how the artwork sits on the canvas, weight: what a designer asks for. */
function logoText({ path, bytes, width, height, ratio, ink, estimated }) {
    const shape = ratio === null ? 'no natural shape' : ratio === 1 ? 'square' : `${rounded(ratio)} to 1`;
    const size = width !== null && height !== null ? ` (${rounded(width)} x ${rounded(height)})` : '';
    const placed = ink ? `, ${placement(ink)}${estimated ? ' (estimated)' : ''}` : '';
    return `${shape}${size}${placed}, ${bytes} bytes, ${path}`;
}
function placement([left, top, right, bottom]) {
    const fill = Math.max(right - left, bottom - top);
    const offset = Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5));
    return `artwork fills ${percent(fill)} %, ${percent(offset)} % off centre`;
}
function percent(fraction) {
    return Math.round(fraction * 100);
}
/** The window in calendar days, which count, and in business days, which people plan by. */
function pressReleaseText({ title, submitted, publish, days, businessDays, earliest, }) {
    const name = title ?? 'press release';
    if (days !== null)
        return `${name}: ${submitted} to ${publish}, ${days} days (${businessDays} business days)`;
    if (earliest !== null)
        return `${name}: submitted ${submitted}, publish on ${earliest} at the earliest`;
    return `${name}: not submitted`;
}
/** At most four decimals: enough to tell 1.001 from a square. */
function rounded(value) {
    return String(Math.round(value * 10_000) / 10_000);
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPretty: () => (/* binding */ renderPretty)
/* harmony export */ });
/* harmony import */ var _core_artwork_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4947);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5666);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2075);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7281);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6076);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4349);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5765);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4718);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(134);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2393);
/* harmony import */ var _release_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2149);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4808);












const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const COLOUR_OF = { error: 'red', warning: 'yellow', notice: 'cyan' };
const STATE_COLOUR = {
    met: 'green',
    unmet: 'red',
    stated: 'cyan',
    waived: 'yellow',
    unstated: 'yellow',
    unknown: 'yellow',
    'not-applicable': 'dim',
};
/** Where messages and excerpts begin. */
const INDENT = ' '.repeat(9);
/** Width of line numbers; with the bar they stand left of the messages' text. */
const GUTTER = 7;
/** Related places shown behind a finding's own. */
const SHOWN_PLACES = 3;
/** Longest reason of a waiver, a state or a check that did not run, in characters. */
const REASON = 400;
/** Cells before what was measured, in the table of requirements. */
const COLUMNS = { state: 15, id: 4, title: 22 };
/** More clean products than this, and the last line must do. */
const TABLES = 10;
/** The report for a person at a terminal or in a log; every line is one line, whatever the repository holds. */
function renderPretty(report, { colour, quiet, width }) {
    const paint = (style, text) => (colour ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text);
    const open = _core_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .oC.some((severity) => report.counts[severity] > 0);
    const crashes = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .erroredChecks */ .H$)(report);
    const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
    const tables = !quiet && !open && crashes.length === 0 && products <= TABLES;
    const artwork = (0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_11__/* .artworkOf */ .i)(report.manifests);
    const lines = [];
    for (const group of (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .groups */ .TN)(report)) {
        const findings = group.findings.filter(_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .isShown */ .aJ);
        const isAsked = report.run.changedSince === null || findings.length > 0;
        const shown = tables ? isAny : quiet || products > TABLES || !isAsked ? isNone : isUnproven;
        const rows = table(group, shown, paint);
        const calls = quiet || products > TABLES || !isAsked ? [] : callLines(group, report.run.today, paint);
        if (findings.length + rows.length + calls.length === 0)
            continue;
        lines.push(paint('bold', headingOf(group)), '');
        for (const finding of findings)
            lines.push(...findingLines(finding, { paint, width, artwork }));
        if (rows.length > 0 && findings.length > 0)
            lines.push('');
        lines.push(...rows);
        if (calls.length > 0)
            lines.push(...(lines.at(-1) === '' ? [] : ['']), ...calls);
        lines.push('');
    }
    for (const { manifest, product, rule, reason } of crashes)
        lines.push(`  ${paint('red', 'crashed')}  ${paint('bold', rule)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(manifest)}${product === null ? '' : ` \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(product)}`}`, `${INDENT}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(reason ?? '', REASON)}`, '');
    const gate = quiet ? [] : (0,_release_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseGateLines */ .m)(report);
    if (gate.length > 0)
        lines.push(paint('bold', gate[0] ?? ''), ...gate.slice(1), '');
    const older = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .olderText */ .qr)(report);
    if (older)
        lines.push(older, ...(quiet ? [] : ['']));
    if (!quiet)
        lines.push(lastLine(report, open, crashes.length, paint));
    else if (lines.at(-1) === '')
        lines.pop();
    // Once more as a whole: text may end in '##', and a color begins with '['.
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .breakCommands */ .ix)(lines.map((line) => `${line}\n`).join(''));
}
function headingOf({ manifest, product }) {
    const parts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(manifest.path), ...(product === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(product)])];
    return [...parts, ...(manifest.sample ? ['sample listing'] : [])].join(' \u00b7 ');
}
function findingLines(finding, { paint, width, artwork }) {
    const { severity, waiver } = finding;
    const label = waiver ? paint('dim', `waived ${severity}`) : paint(COLOUR_OF[severity], severity);
    const lines = [
        `  ${label}  ${paint('bold', finding.rule)}  ${placeText(finding)}${relatedText(finding)}`,
        `${INDENT}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.message)}`,
    ];
    const shown = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .showExcerpt */ .p)(finding, Math.max(20, width - INDENT.length - 2));
    if (shown)
        lines.push(`${paint('dim', `${String(shown.line).padStart(GUTTER)} |`)} ${shown.text}`, `${paint('dim', `${' '.repeat(Math.max(GUTTER, String(shown.line).length))} |`)} ${paint(COLOUR_OF[severity], shown.marks)}`);
    if (finding.fix)
        lines.push(`${INDENT}${paint('green', 'fix:')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.fix.title)} (${fixCommand(finding.fix, artwork)})`);
    if (waiver)
        lines.push(`${INDENT}waived: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(waiver.reason, REASON)}${until(waiver.expires)}`);
    return lines;
}
function fixCommand({ applicability, edits }, artwork) {
    if ((0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_11__/* .editsArtwork */ .K)(edits, artwork))
        return 'mde-partner fix --suggest --art';
    return applicability === 'safe' ? 'mde-partner fix' : 'mde-partner fix --suggest';
}
function until(day) {
    return day === null ? '' : ` (until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(day)})`;
}
function placeText({ path, start }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(path)}:${start.line}:${start.column}`;
}
function relatedText({ related }) {
    if (related.length === 0)
        return '';
    const places = related.slice(0, SHOWN_PLACES).map(placeText);
    if (related.length > SHOWN_PLACES)
        places.push(`${related.length - SHOWN_PLACES} more`);
    return `  (${places.join(', ')})`;
}
const isAny = () => true;
const isNone = () => false;
/** Neither proven nor refuted. No finding has to mention it, so it is shown next to findings too. */
const isUnproven = ({ status, reason }) => reason !== null && (status === 'unknown' || status === 'waived');
/** The requirements of a group, as a table. */
function table({ manifest, product }, isShown, paint) {
    const measurements = manifest.products.find(({ name }) => name === product);
    return manifest.requirements
        .filter((requirement) => requirement.product === product && isShown(requirement))
        .flatMap((requirement) => row(requirement, measurements ? (0,_measured_js__WEBPACK_IMPORTED_MODULE_6__/* .measured */ .j)(requirement.id, measurements) : null, paint));
}
/** The API calls of a product, covered or not, and what their number leaves out. */
function callLines({ manifest, product }, today, paint) {
    const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
    if (!calls)
        return [];
    const [sum, ...rows] = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageLines */ .Uo)(calls, today);
    return [...(sum === undefined ? [] : [paint('bold', sum), ...rows]), ...(0,_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutLines */ .V)(calls)];
}
function row({ id, status, reason }, value, paint) {
    const state = paint(STATE_COLOUR[status], (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)(_states_js__WEBPACK_IMPORTED_MODULE_9__/* .STATES */ .x[status].word, COLUMNS.state));
    const name = `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)(id, COLUMNS.id)}  ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .padCells */ .vI)((0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(id)?.title ?? '', COLUMNS.title)}`;
    const indent = ' '.repeat(2 + COLUMNS.state + 2);
    return [
        `  ${state}  ${name}  ${value === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(value)}`.trimEnd(),
        ...(reason === null ? [] : [`${indent}${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortText */ .os)(reason, REASON))}`]),
    ];
}
function lastLine(report, open, crashed, paint) {
    const counts = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .countsText */ .WN)(report);
    const worst = _core_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .oC.find((severity) => report.counts[severity] > 0);
    const parts = [
        paint(worst ? COLOUR_OF[worst] : 'green', counts),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .extentText */ .WL)(report),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .requirementsText */ .OD)((0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .allRequirements */ .Wc)(report)),
    ];
    if (crashed > 0)
        parts.splice(1, 0, paint('red', `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(crashed, 'check')} crashed`));
    const sample = (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleText */ .EB)(report);
    if (sample)
        parts.push(sample);
    if (report.conclusion === 'neutral')
        parts.push('errors do not fail this run');
    if (open || report.counts.waived > 0)
        parts.push(paint('dim', 'mde-partner explain RULE'));
    return parts.join(' \u00b7 ');
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ releaseGateLines),
/* harmony export */   n: () => (/* binding */ releaseGateTable)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);


/** Products of one block; the report file holds all. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, in characters. */
const REASON = 400;
const MARKS = {
    agrees: '\u2705',
    differs: '\u274c',
    'not compared': '\u2754',
    'not gated': '\u2796',
};
/** The release gate for a terminal: what is released, then a line a product. Empty in a run that is no release. */
function releaseGateLines(report) {
    const rows = rowsOf(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, PRETTY_ROWS);
    const width = Math.max(...shown.map(({ product }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product))));
    return [
        `Release gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(report.run.release ?? '')}`,
        '',
        ...shown.map(({ product, state, measured }) => [
            `  ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(state, 12)}  ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product), width)}`,
            versionsOf(measured),
            ...(measured.reason === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(measured.reason, REASON)]),
        ]
            .filter((part) => part !== '')
            .join('  ')),
        ...(rows.length > shown.length ? [`  and ${rows.length - shown.length} more; --format json lists all`] : []),
    ];
}
function versionsOf({ tag, file, userAgent }) {
    const versions = [
        ['tag', tag],
        ['file', file],
        ['User-Agent', userAgent],
    ];
    return versions.flatMap(([name, version]) => (version === null ? [] : [`${name} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(version)}`])).join(', ');
}
/** The release gate for the job summary, as a table; null in a run that is no release. */
function releaseGateTable(report) {
    const rows = rowsOf(report);
    if (rows.length === 0)
        return null;
    const value = (text) => (text === null ? '' : code(text));
    const shown = rows
        .slice(0, MARKDOWN_ROWS)
        .map(({ product, state, measured: { tag, file, userAgent, reason } }) => cells([
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product)),
        `${MARKS[state]} ${state}`,
        value(tag),
        value(file),
        value(userAgent),
        reason === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)),
    ]));
    const more = rows.length > MARKDOWN_ROWS ? `\n${rows.length - MARKDOWN_ROWS} more are in the report file.\n` : '';
    const head = ['Product', 'State', 'Tag', 'File', 'User-Agent', 'What was not compared, or differs'];
    return `${code(report.run.release ?? '')}\n\n${cells(head)}${cells(head.map(() => '---'))}${shown.join('')}${more}\n`;
}
function rowsOf({ run, manifests }) {
    return run.release === null ? [] : manifests.flatMap(({ products }) => products.flatMap(rowOf));
}
/** Without a measurement its rules did not run. */
function rowOf({ name, measurements: { release } }) {
    return release ? [{ product: name, state: stateOf(release), measured: release }] : [];
}
function stateOf({ gated, agrees }) {
    if (!gated)
        return 'not gated';
    if (agrees === null)
        return 'not compared';
    return agrees ? 'agrees' : 'differs';
}
function code(text) {
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(text))}</code>`;
}
function cells(texts) {
    return `| ${texts.join(' | ')} |\n`;
}


/***/ })

};

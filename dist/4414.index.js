export const id = 4414;
export const ids = [4414];
export const modules = {

/***/ 7236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2393);

/** As many whole blocks as fit into `bytes`, and a notice that counts the others. */
function fill(blocks, bytes, noun, words) {
    const kept = [];
    let used = 0;
    let dropped = 0;
    for (const block of blocks) {
        const size = dropped > 0 ? Number.POSITIVE_INFINITY : bytesOf(block);
        if (used + size <= bytes) {
            kept.push(block);
            used += size;
        }
        else
            dropped++;
    }
    if (dropped > 0)
        kept.push(`> **${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(dropped, noun)}** left out here: ${words}. The log and the report file hold all.\n\n`);
    return kept.join('');
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
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

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ CHECK_ANNOTATION_TITLE),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   _E: () => (/* binding */ ANNOTATION_MESSAGE_UNITS),
/* harmony export */   _q: () => (/* binding */ CHECK_ANNOTATIONS_PER_REQUEST),
/* harmony export */   db: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   nz: () => (/* binding */ CHECK_SUMMARY_CHARACTERS)
/* harmony export */ });
/** Annotations of one level that a step may show; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts an annotation's message here, in UTF-16 units. actions/runner `ExecutionContext.cs`. */
const ANNOTATION_MESSAGE_UNITS = 4096;
/** Bytes of a step's job summary; above, nothing of it is shown. actions/runner `FileCommandManager.cs`. */
const SUMMARY_BYTES = 1024 * 1024;
/** Annotations of one request to create or update a check run; later requests append. Checks API, `output.annotations`. */
const CHECK_ANNOTATIONS_PER_REQUEST = 50;
/** Characters of a check run's `output.summary` and `output.text`. Checks API. */
const CHECK_SUMMARY_CHARACTERS = 65_535;
/** Characters of the title of a check run's annotation. Checks API, in prose only. */
const CHECK_ANNOTATION_TITLE = 255;
/** Characters of a comment's body; above, it is refused with 422. peter-evans/create-or-update-comment#181. */
const COMMENT_CHARACTERS = 65_536;


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

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclusionLine: () => (/* binding */ conclusionLine),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(2075);
// EXTERNAL MODULE: ./.build/src/render/blocks.js
var render_blocks = __webpack_require__(7236);
// EXTERNAL MODULE: ./.build/src/render/coverage.js
var coverage = __webpack_require__(6076);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/left-out.js
var left_out = __webpack_require__(4718);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(1410);
// EXTERNAL MODULE: ./.build/src/render/markdown-finding.js
var markdown_finding = __webpack_require__(3987);
;// CONCATENATED MODULE: ./.build/src/render/advice.js
/** What to write in the manifest to declare a requirement. */
const HOW_TO_DECLARE = {
    R1: 'When you have a tenant to build against, set readiness.developerLicense: true in the manifest.',
    R2: 'Set readiness.customerApproved and readiness.demoed in the manifest, each to a date or false.',
    R3: 'Set readiness.misa in the manifest: none, nominated or member.',
    'R4.5': 'If a press release names Defender for Endpoint, list it under pressReleases; if none does, write pressReleases: [].',
    R5: 'Set entraApplication.multiTenant: true with the application name, or false.',
};
/** Sentences of advice that one table cell shows. */
const SHOWN_MESSAGES = 3;
/**
 * What to do about one requirement of one product, raw text to be escaped by the caller, most urgent first; empty if
 * there is nothing to do.
 *
 * @param findings those of the manifest, most severe first, none waived
 */
function whatToDo(requirement, findings) {
    const concerned = findings.filter((finding) => finding.requirements.includes(requirement.id) &&
        (finding.product === requirement.product || finding.product === null));
    const messages = concerned.slice(0, SHOWN_MESSAGES).map(({ message }) => message);
    const left = concerned.length - messages.length;
    if (left > 0)
        messages.push(`And ${left} more, listed below.`);
    return [...messages, ...forStatus(requirement, messages.length > 0)];
}
function forStatus({ id, status }, found) {
    switch (status) {
        case 'unmet':
            return found ? [] : ['See the findings below.'];
        case 'waived':
            return ['It is not proven. Fix what is waived, or take the setting out of the manifest.'];
        case 'stated':
            return ['No machine can check this. Keep the evidence at hand.'];
        case 'unstated':
            return [HOW_TO_DECLARE[id] ?? 'Declare it in the manifest.'];
        case 'unknown':
            return found ? [] : ['Remove the cause that the state names.'];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./.build/src/render/measured.js
var measured = __webpack_require__(134);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(2393);
// EXTERNAL MODULE: ./.build/src/render/states.js
var states = __webpack_require__(4808);
;// CONCATENATED MODULE: ./.build/src/render/markdown-tables.js






/** Longest value in a cell, in characters. */
const VALUE = 200;
/** Longest reason of a state, in characters. */
const REASON = 400;
/**
 * One table a product: requirement, state, what was measured, what to do.
 *
 * @param open findings that are not waived, most severe first
 */
function* productTables(report, open) {
    const found = (0,overview/* byManifest */.XZ)(open);
    for (const manifest of report.manifests) {
        const findings = found.get(manifest.path) ?? [];
        for (const product of manifest.products) {
            const rows = manifest.requirements
                .filter((requirement) => requirement.product === product.name)
                .map((requirement) => cells([
                requirementCell(requirement.id),
                stateCell(requirement),
                valueCell((0,measured/* measured */.j)(requirement.id, product)),
                adviceCell(whatToDo(requirement, findings)),
            ]));
            const where = report.manifests.length > 1 ? ` <sub>${(0,render_escape/* markdownText */.p7)(manifest.path)}</sub>` : '';
            yield `### ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product.name))}${where}\n\n` +
                `${cells(['Requirement', 'State', 'Measured', 'What to do'])}${cells(['---', '---', '---', '---'])}${rows.join('')}\n`;
        }
    }
}
/** From the developer license to the listing: what is asked of the vendor, then the sum of each product. */
function* ladders(report, open) {
    const found = (0,overview/* byManifest */.XZ)(open);
    for (const manifest of report.manifests) {
        const findings = found.get(manifest.path) ?? [];
        const steps = manifest.requirements.filter((requirement) => requirement.product === null);
        if (steps.length === 0)
            continue;
        const rows = steps.map((step) => cells([requirementCell(step.id), stateCell(step), adviceCell(whatToDo(step, findings))]));
        for (const product of manifest.products)
            rows.push(listingRow(manifest, product.name));
        const where = report.manifests.length > 1 ? `${code(manifest.path)}\n\n` : '';
        yield `${where}${cells(['Step', 'State', 'What to do'])}${cells(['---', '---', '---'])}${rows.join('')}\n`;
    }
}
function listingRow(manifest, name) {
    const asked = manifest.requirements.filter((one) => one.product === name);
    const idsOf = (...statuses) => asked.filter((one) => statuses.includes(one.status)).map(({ id }) => id);
    const parts = [
        ['unmet', 'Fix', idsOf('unmet')],
        ['unknown', 'Not known:', idsOf('unknown', 'unstated')],
        ['waived', 'Waived:', idsOf('waived')],
    ];
    const open = parts.filter(([, , ids]) => ids.length > 0);
    const status = open[0]?.[0] ?? 'met';
    const todo = open.map(([, what, ids]) => `${what} ${ids.join(', ')}.`).join(' ') || 'Nothing left to fix.';
    return cells([
        `Listing of ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(name))}`,
        stateCell({ status, reason: null }),
        (0,render_escape/* markdownText */.p7)(todo),
    ]);
}
function requirementCell(id) {
    const requirement = (0,requirements/* requirementOf */.h2)(id);
    return requirement ? `${id} ${requirement.title}<br><sub>${(0,render_escape/* markdownText */.p7)(requirement.asks)}</sub>` : (0,render_escape/* markdownText */.p7)(id);
}
function stateCell({ status, reason }) {
    const { mark, word } = states/* STATES */.x[status];
    return `${mark} ${word}${reason === null ? '' : `<br><sub>${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(reason, REASON))}</sub>`}`;
}
function valueCell(value) {
    return value === null || value === '' ? '' : code((0,render_escape/* shortText */.os)(value, VALUE));
}
function adviceCell(messages) {
    return messages.map(render_escape/* markdownText */.p7).join('<br>');
}
function cells(texts) {
    return `| ${texts.join(' | ')} |\n`;
}
/** Literal text in the fixed-width font. */
function code(text) {
    return `<code>${(0,render_escape/* markdownText */.p7)(text)}</code>`;
}

// EXTERNAL MODULE: ./.build/src/render/release-gate.js
var release_gate = __webpack_require__(2149);
;// CONCATENATED MODULE: ./.build/src/render/markdown.js










/** Longest reason of a check that did not run, in characters. */
const markdown_REASON = 200;
/** Left for headings and notices about what was cut. */
const RESERVE = 4096;
const JOB_SUMMARY = { bytes: limits/* SUMMARY_BYTES */.R$, words: 'a job summary holds 1 MiB' };
/**
 * The job summary: conclusion, a table a product, findings, the ladder to a listing, waived findings, how it was run.
 * What does not fit into the room is left out whole and counted.
 *
 * @param links null: places are shown without links
 * @param remarks sentences on how the run went, raw text
 */
function renderMarkdown(report, links, { room = JOB_SUMMARY, remarks = [] } = {}) {
    const head = conclusion(report);
    const tail = howItWasRun(report, remarks);
    let left = room.bytes - RESERVE - (0,render_blocks/* bytesOf */.$)(head) - (0,render_blocks/* bytesOf */.$)(tail);
    const parts = [head];
    const open = (0,overview/* bySeverity */.Np)(report);
    const sections = [
        ['', 'more table', 0.4, productTables(report, open)],
        ['Release gate', 'more table', 0.4, releaseGate(report)],
        ['API calls', 'more table', 0.4, coverageTables(report, links)],
        ['Findings', 'more finding', 0.7, map(open.filter(overview/* isShown */.aJ), (finding) => (0,markdown_finding/* findingBlock */.nA)(finding, links))],
        ['', 'more line', 1, olderBlock(report)],
        ['The way to the listing', 'more manifest', 0.4, ladders(report, open)],
        [
            'Waived',
            'more waived finding',
            0.6,
            map(report.findings.filter((one) => one.waiver && (0,overview/* isShown */.aJ)(one)), (finding) => (0,markdown_finding/* findingBlock */.nA)(finding, links)),
        ],
        ['Checks that did not run', 'more check', 1, notRun(report)],
    ];
    for (const [title, noun, share, blocks] of sections) {
        const section = (0,render_blocks/* fill */.G)(blocks, left * share, noun, room.words);
        if (section === '')
            continue;
        left -= (0,render_blocks/* bytesOf */.$)(section);
        parts.push(title === '' ? section : `### ${title}\n\n${section}`);
    }
    return [...parts, tail].join('\n');
}
function* map(items, block) {
    for (const item of items)
        yield block(item);
}
/** What came out, in one line of Markdown, with a mark before it. */
function conclusionLine(report) {
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    const counts = [(0,overview/* countsText */.WN)(report), (0,overview/* sampleText */.EB)(report) ?? []].flat().join('; ');
    if (crashed > 0)
        return `\u274c The check could not finish: ${(0,overview/* plural */.LS)(crashed, 'rule')} crashed; ${counts}`;
    if (report.conclusion === 'failure')
        return `\u274c Partner listing: ${counts}`;
    if (report.conclusion === 'neutral')
        return `\u26a0\ufe0f Partner listing: ${counts}; this run does not fail on errors`;
    return `\u2705 Partner listing: ${counts}`;
}
function conclusion(report) {
    const paths = report.manifests.length === 1 ? ` in ${code(report.manifests[0]?.path ?? '')}` : '';
    return (`## ${conclusionLine(report)}\n\n` +
        `${(0,overview/* extentText */.WL)(report)}${paths}, ${(0,overview/* requirementsText */.OD)((0,overview/* allRequirements */.Wc)(report))}. ` +
        `Checked against [what Microsoft asks of a Defender for Endpoint partner](${requirements/* PROGRAMME_SOURCE */.Zz}).\n`);
}
/** What was compared before the release. */
function* releaseGate(report) {
    const table = (0,release_gate/* releaseGateTable */.n)(report);
    if (table)
        yield table;
}
/** What a vendor can show: which call sends what, and where that is set. */
function* coverageTables(report, links) {
    for (const { products } of report.manifests)
        for (const { name, measurements } of products) {
            const { apiCalls } = measurements;
            if (!apiCalls)
                continue;
            for (const table of [(0,coverage/* coverageTable */.LR)(name, apiCalls, links, report.run.today), (0,left_out/* leftOutTable */.E)(name, apiCalls, links)])
                if (table)
                    yield table;
        }
}
/** They count like all others; only the list leaves them out. */
function* olderBlock(report) {
    const older = (0,overview/* olderText */.qr)(report);
    if (older)
        yield `> **${older}**. They count all the same; the report file holds them.\n`;
}
function* notRun(report) {
    for (const { manifest, product, rule, status, reason } of [...(0,overview/* erroredChecks */.H$)(report), ...(0,overview/* skippedChecks */.kW)(report)]) {
        const subject = product === null ? manifest : product;
        const why = `${status === 'errored' ? 'crashed: ' : ''}${reason ?? ''}`;
        yield `* ${(0,render_escape/* markdownText */.p7)(rule)} (${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(subject))}): ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(why, markdown_REASON))}\n`;
    }
}
function howItWasRun({ tool, run }, remarks) {
    const facts = [
        `${tool.name} ${(0,render_escape/* markdownText */.p7)(tool.version)}`,
        `today ${(0,render_escape/* markdownText */.p7)(run.today)}`,
        `fails on ${run.failOn}`,
        `source scan ${run.scan ? 'on' : 'off'}`,
        `online checks ${run.online ? 'on' : 'off'}`,
    ];
    if (run.require.length > 0)
        facts.push(`requires ${(0,render_escape/* markdownText */.p7)(run.require.join(', '))}`);
    if (run.changedSince !== null)
        facts.push(`changes since ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(run.changedSince))}`);
    if (run.release !== null)
        facts.splice(2, 0, `release ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(run.release))}`);
    const lines = [facts.join(' \u00b7 '), ...remarks.map(render_escape/* markdownText */.p7)];
    return `<sub>How it was run: ${lines.join('<br>')}</sub>\n`;
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

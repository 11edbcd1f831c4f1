export const id = 5137;
export const ids = [5137];
export const modules = {

/***/ 74947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editsArtwork),
/* harmony export */   i: () => (/* binding */ artworkOf)
/* harmony export */ });
/** Returns the paths of the files that a `logo` key names. They are artwork, which a fix changes only on request. */
function artworkOf(manifests) {
    return new Set(manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])));
}
/** Whether a fix changes artwork. */
function editsArtwork(edits, artwork) {
    return edits.some(({ path }) => artwork.has(path));
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * Returns items as English lists them: `a`, `a and b`, `a, b, and c`. `Intl.ListFormat` writes the same and takes 8 ms to
 * start.
 */
function listOf(items, word = 'and') {
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    const rest = items.slice(0, -1).join(', ');
    return `${rest}${items.length > 2 ? ',' : ''} ${word} ${last}`;
}


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isUnnamed),
/* harmony export */   u: () => (/* binding */ productLabel)
/* harmony export */ });
/** Returns the name of a product, or its place in the manifest if it has none: `products[2]`. */
function productLabel(name, index) {
    return name || `products[${index}]`;
}
/** Whether a label is that of a product without a name. */
function isUnnamed(label) {
    return /^products\[\d+\]$/.test(label);
}


/***/ }),

/***/ 34588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ratioInWords)
/* harmony export */ });
/** Ratios of whole numbers up to this are shown as such: 3:2, not 1.5:1. */
const LARGEST_TERM = 10;
const NEAR = 0.0005;
/** Formats `2:1`, `3:4`, `1.006:1`; width first. */
function ratioInWords(ratio) {
    for (let below = 1; below <= LARGEST_TERM; below++) {
        const above = Math.round(ratio * below);
        if (above < 1 || above > LARGEST_TERM || above === below)
            continue;
        if (Math.abs(above / below / ratio - 1) < NEAR)
            return `${above}:${below}`;
    }
    if (ratio >= 1)
        return `${Number(ratio.toPrecision(4))}:1`;
    return `1:${Number((1 / ratio).toPrecision(4))}`;
}


/***/ }),

/***/ 40134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _core_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1691);
/* harmony import */ var _core_product_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64519);
/* harmony import */ var _core_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34588);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26076);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);






/**
 * Returns what was measured for a requirement, raw text to be escaped by the caller; null if nothing was. Requirements
 * that are only declared have no measurement.
 */
function measured(requirement, product) {
    const shown = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(requirement)?.measured ?? [];
    const parts = shown.map((one) => WORDS[one]?.(product)).filter((part) => part !== null && part !== undefined);
    return parts.length > 0 ? parts.join(', ') : null;
}
/** By measurement; null or undefined: nothing was measured. */
const WORDS = {
    name: ({ name }) => ((0,_core_product_label_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnnamed */ .V)(name) ? null : name),
    description: ({ measurements: { description } }) => description && (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(description.words, 'word'),
    logo: ({ measurements: { logo } }) => logo && logoText(logo),
    landingPage: ({ measurements }) => measurements.landingPage?.value || null,
    userAgent: ({ measurements }) => measurements.userAgent?.value || null,
    pressReleases: ({ measurements }) => measurements.pressReleases?.map(pressReleaseText).join('; ') || null,
    entraApplication: ({ measurements }) => measurements.entraApplication?.name,
    apiCalls: ({ measurements: { apiCalls } }) => apiCalls && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(apiCalls),
};
/** Ratio, position of the artwork on the canvas, and weight, for designers. */
function logoText({ path, bytes, width, height, ratio, ink, estimated, notDrawn }) {
    const shape = ratio === null ? 'no shape of its own' : ratio === 1 ? 'square' : (0,_core_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .ratioInWords */ .a)(ratio);
    const size = width !== null && height !== null ? ` (${rounded(width)} \u00d7 ${rounded(height)})` : '';
    const unmeasured = notDrawn.length > 0 ? `, artwork not measured (it contains ${(0,_core_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c)(notDrawn)})` : '';
    const placed = ink ? `, ${placement(ink)}${estimated ? ' (estimated)' : ''}` : unmeasured;
    return `${shape}${size}${placed}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(bytes, 'byte')}, ${path}`;
}
function placement([left, top, right, bottom]) {
    const fill = Math.max(right - left, bottom - top);
    const offset = Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5));
    return `artwork fills ${percent(fill)}%, ${percent(offset)}% off center`;
}
function percent(fraction) {
    return Math.round(fraction * 100);
}
/** The window in calendar days, which count, and in business days, for planning. */
function pressReleaseText({ title, submitted, publish, days, businessDays, earliest, }) {
    const name = title ?? 'press release';
    if (days !== null)
        return `${name}: ${submitted} to ${publish}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(days, 'day')} (${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(businessDays ?? 0, 'business day')})`;
    if (earliest !== null)
        return `${name}: submitted ${submitted}, publish on ${earliest} at the earliest`;
    return `${name}: ${submitted === null ? 'not submitted' : 'not all of its dates are valid'}`;
}
/** At most four decimals, enough to distinguish 1.001 from a square. */
function rounded(value) {
    return String(Math.round(value * 10_000) / 10_000);
}


/***/ }),

/***/ 95137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPretty: () => (/* binding */ renderPretty)
});

// EXTERNAL MODULE: ./.build/src/core/artwork.js
var core_artwork = __webpack_require__(74947);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/render/coverage.js
var coverage = __webpack_require__(26076);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/left-out.js
var left_out = __webpack_require__(54718);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/render/release-gate.js
var release_gate = __webpack_require__(22149);
// EXTERNAL MODULE: ./.build/src/render/repository.js
var repository = __webpack_require__(53858);
// EXTERNAL MODULE: ./.build/src/render/requirement-rows.js
var requirement_rows = __webpack_require__(43273);
// EXTERNAL MODULE: ./.build/src/core/open-findings.js
var open_findings = __webpack_require__(27594);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/render/excerpt.js
var excerpt = __webpack_require__(25765);
;// CONCATENATED MODULE: ./.build/src/render/pretty/paint.js
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const SEVERITY_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
const STATE_STYLES = {
    met: 'green',
    unmet: 'red',
    stated: 'cyan',
    waived: 'yellow',
    unstated: 'yellow',
    unknown: 'yellow',
    'not-applicable': 'dim',
};
/** Leaves text as it is. */
const plain = (_, text) => text;
/** Colors text with escape sequences. */
const colored = (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`);

// EXTERNAL MODULE: ./.build/src/render/cells.js
var render_cells = __webpack_require__(37281);
;// CONCATENATED MODULE: ./.build/src/render/pretty/wrap.js

/** Least width of text, in cells, on any terminal. */
const LEAST_ROOM = 20;
/**
 * Returns lines of at most `width` cells. A longer word has its own line, uncut: the terminal breaks it, and it can be
 * copied.
 */
function wrap(words, { width, indent, hang }, paint) {
    const end = Math.max(width, indent + LEAST_ROOM, hang + LEAST_ROOM);
    const lines = [];
    let line = [];
    let used = indent;
    for (const word of words) {
        const cells = (0,render_cells/* cellsOf */.nc)(word.text);
        const gap = line.length === 0 ? 0 : (0,render_cells/* cellsOf */.nc)(word.gap ?? ' ');
        if (line.length > 0 && used + gap + cells > end) {
            lines.push(line);
            line = [word];
            used = hang + cells;
        }
        else {
            line.push(word);
            used += gap + cells;
        }
    }
    if (line.length > 0)
        lines.push(line);
    return lines.map((one, index) => ' '.repeat(index === 0 ? indent : hang) + painted(one, paint));
}
/** Neighbors with the same style share one pair of escape sequences. */
function painted(words, paint) {
    let text = '';
    let run = '';
    let style;
    const flush = () => {
        text += style ? paint(style, run) : run;
        run = '';
    };
    for (const [index, word] of words.entries()) {
        const gap = index === 0 ? '' : (word.gap ?? ' ');
        if (index > 0 && word.style === style)
            run += gap;
        else {
            flush();
            text += gap;
            style = word.style;
        }
        run += word.text;
    }
    flush();
    return text;
}
/** Splits text into words. Quoted text stays together if it takes at most `room` cells. */
function wordsOf(text, room, style) {
    const words = [];
    for (let at = 0; at < text.length;) {
        const end = endOfWord(text, at, room);
        words.push({ text: text.slice(at, end), ...(style && { style }) });
        at = end + 1;
    }
    return words;
}
/**
 * A quote opens at the start of a word, possibly after a bracket, and closes before anything other than a letter or
 * digit.
 */
const OPENING = /^[([]?(['"])/;
function endOfWord(text, start, room) {
    const space = indexOr(text.indexOf(' ', start), text.length);
    const ahead = text.slice(start, start + room + 1);
    const [opening, quote] = OPENING.exec(ahead) ?? [];
    if (opening === undefined || quote === undefined)
        return space;
    for (let at = ahead.indexOf(quote, opening.length); at >= 0; at = ahead.indexOf(quote, at + 1)) {
        if (/[\p{L}\p{N}]/u.test(ahead[at + 1] ?? ''))
            continue;
        const end = indexOr(ahead.indexOf(' ', at), ahead.length);
        return end <= room && (0,render_cells/* cellsOf */.nc)(ahead.slice(0, end)) <= room ? Math.max(space, start + end) : space;
    }
    return space;
}
function indexOr(index, otherwise) {
    return index < 0 ? otherwise : index;
}
/** Wraps a line that is already indented. Its cells are separated by two spaces or more and break there if possible. */
function wrapLine(line, { width, hang }, paint) {
    if ((0,render_cells/* cellsOf */.nc)(line) <= width)
        return [line];
    const text = line.trimStart();
    const room = Math.max(LEAST_ROOM, width - hang);
    // `split` alternately returns cells and separators.
    const pieces = text.split(/( {2,})/);
    const words = pieces.flatMap((cell, index) => {
        if (index % 2 === 1)
            return [];
        const [first, ...rest] = (0,render_cells/* cellsOf */.nc)(cell) <= room ? [{ text: cell }] : wordsOf(cell, room);
        return first ? [{ ...first, gap: pieces[index - 1] ?? '' }, ...rest] : [];
    });
    return wrap(words, { width, indent: line.length - text.length, hang }, paint);
}

;// CONCATENATED MODULE: ./.build/src/render/pretty/finding.js








/** Indentation of messages and excerpts, in cells. */
const INDENT = 9;
/** Width of line numbers, in cells; with the bar, they are left of the messages' text. */
const GUTTER = 7;
/** Most related places shown after a finding's own. */
const SHOWN_PLACES = 3;
/** Longest reason of a waiver, in characters. */
const REASON = 400;
/**
 * Renders severity, rule and places, then message, excerpt, fix and waiver, wrapped at the width. A known finding is one
 * line, because there may be many.
 */
function findingLines(finding, { paint, width, artwork, command }) {
    const { severity, waiver, known, fix } = finding;
    const style = SEVERITY_STYLES[severity];
    const margins = { width, indent: INDENT, hang: INDENT };
    const text = (words) => wrap(words, margins, paint);
    const wordsIn = (raw) => wordsOf(raw, width - INDENT);
    const head = wrap(headWords(finding), { ...margins, indent: 2 }, paint);
    if (known)
        return head;
    const lines = [...head, ...text(wordsIn((0,render_escape/* plainText */.wh)(finding.message)))];
    const shown = (0,excerpt/* showExcerpt */.p)(finding, Math.max(20, width - INDENT - 2));
    if (shown)
        lines.push(`${paint('dim', `${String(shown.line).padStart(GUTTER)} |`)} ${shown.text}`, `${paint('dim', `${' '.repeat(Math.max(GUTTER, String(shown.line).length))} |`)} ${paint(style, shown.marks)}`);
    if (fix) {
        const label = { text: 'fix:', style: 'green' };
        lines.push(...text([label, ...wordsIn((0,render_escape/* plainText */.wh)(fix.title)), { text: `(${command} ${fixCommand(fix, artwork)})` }]));
    }
    if (waiver)
        lines.push(...text(wordsIn(`waived: ${(0,render_escape/* shortText */.os)(waiver.reason, REASON)}${(0,render_escape/* shortText */.os)((0,overview/* waiverDetails */.Bq)(waiver), REASON)}`)));
    return lines;
}
function headWords(finding) {
    const { severity, rule } = finding;
    return [
        { text: (0,overview/* kindOf */.I)(finding), style: (0,open_findings/* isOpen */.nT)(finding) ? SEVERITY_STYLES[severity] : 'dim' },
        { text: rule, gap: '  ', style: 'bold' },
        { text: placeText(finding), gap: '  ' },
        ...relatedWords(finding),
    ];
}
function fixCommand({ applicability, edits }, artwork) {
    if ((0,core_artwork/* editsArtwork */.K)(edits, artwork))
        return 'fix --suggest --art';
    return applicability === 'safe' ? 'fix' : 'fix --suggest';
}
function placeText(place) {
    return (0,render_escape/* plainText */.wh)((0,core_text/* startText */.qK)(place));
}
/** Places in the file of the finding have no path. */
function relatedWords({ path, related }) {
    if (related.length === 0)
        return [];
    const places = related
        .slice(0, SHOWN_PLACES)
        .map((one) => (one.path === path ? `${one.start.line}:${one.start.column}` : placeText(one)));
    if (related.length > SHOWN_PLACES)
        places.push(`${related.length - SHOWN_PLACES} more`);
    const last = places.length - 1;
    return places.map((place, index) => ({
        text: `${index === 0 ? '(' : ''}${place}${index === last ? ')' : ','}`,
        gap: index === 0 ? '  ' : ' ',
    }));
}

// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/measured.js
var measured = __webpack_require__(40134);
// EXTERNAL MODULE: ./.build/src/render/states.js
var states = __webpack_require__(84808);
;// CONCATENATED MODULE: ./.build/src/render/pretty/requirements.js










/** With more rows, each is one line of marks. */
const FULL = 3;
/** Most lines of one table, and of the reasons below it; the report file has all of them. */
const SHOWN_ROWS = 100;
const SHOWN_REASONS = 10;
/** Cells before the measurement. */
const COLUMNS = { state: 15, id: 4, title: 22 };
const REASON_INDENT = 2 + COLUMNS.state + 2;
const VALUE_INDENT = REASON_INDENT + COLUMNS.id + 2 + COLUMNS.title + 2;
/** Longest value or reason, in characters. */
const VALUE = 200;
const requirements_REASON = 400;
/** Least width of names, in cells, on any terminal. */
const LEAST_NAME = 16;
/** Least width of values, in cells. */
const LEAST_VALUE = 20;
/** States that need no reader when findings are shown; combined in one line per state, after the open requirements. */
const FOLDED = ['unstated', 'stated', 'not-applicable', 'met'];
/**
 * Renders the requirement table: one line per requirement for a few products, one line per product for more. When
 * findings are shown it is brief: values are cut to their line, and requirements that are not open share a line.
 */
function requirementLines(report, options) {
    const rows = (0,requirement_rows/* requirementRows */.TN)(report);
    if ((0,requirement_rows/* columnsOf */.PL)(rows).length === 0)
        return [];
    const isBrief = finding/* SEVERITIES */.oC.some((severity) => report.counts[severity] > 0);
    return rows.length <= FULL ? fullTables(rows, { ...options, isBrief }) : marksTable(rows, options);
}
/** Requirements of the vendor are shown once per manifest. */
function fullTables(rows, options) {
    const begun = new Set();
    const names = namesOf(rows);
    return rows.flatMap((row, index) => {
        const { manifest, states } = row;
        const asked = [...states.values()].filter(({ product }) => product !== null || !begun.has(manifest.path));
        begun.add(manifest.path);
        if (asked.length === 0)
            return [];
        const product = row.products[0];
        const isFolded = ({ status }) => options.isBrief && FOLDED.includes(status);
        return [
            options.paint('bold', `Requirements: ${names[index]}`),
            ...asked
                .filter((one) => !isFolded(one))
                .flatMap((one) => requirementLine(one, product ? (0,measured/* measured */.j)(one.id, product) : null, options)),
            ...foldedLines(asked.filter(isFolded), options),
            '',
        ];
    });
}
/** Renders one line per state, with as many requirements as fit and the number of the others. */
function foldedLines(requirements, { paint, width }) {
    return FOLDED.flatMap((status) => {
        const names = requirements.filter((one) => one.status === status).map(({ id }) => `${id} ${titleOf(id)}`);
        if (names.length === 0)
            return [];
        const state = paint(STATE_STYLES[status], (0,render_cells/* padCells */.vI)(states/* STATES */.x[status].word, COLUMNS.state));
        return [`  ${state}  ${fittingNames(names, Math.max(LEAST_VALUE, width - REASON_INDENT))}`];
    });
}
/** `R1 Developer license, R2 Validated solution, and 3 more`; always includes the first name. */
function fittingNames(names, room) {
    const text = (shown) => {
        const more = names.length - shown;
        return [...names.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
    };
    let shown = names.length;
    while (shown > 1 && (0,render_cells/* cellsOf */.nc)(text(shown)) > room)
        shown--;
    return text(shown);
}
function titleOf(id) {
    return (0,requirements/* requirementOf */.h2)(id)?.title ?? '';
}
/** A value that does not fit next to its requirement is below it, like its reason, or is cut. */
function requirementLine({ id, status, reason }, measurement, { paint, width, isBrief }) {
    const state = paint(STATE_STYLES[status], (0,render_cells/* padCells */.vI)(states/* STATES */.x[status].word, COLUMNS.state));
    const name = `${(0,render_cells/* padCells */.vI)(id, COLUMNS.id)}  ${(0,render_cells/* padCells */.vI)(titleOf(id), COLUMNS.title)}`;
    const below = (text, style) => wrap(wordsOf(text, width - REASON_INDENT, style), { width, indent: REASON_INDENT, hang: REASON_INDENT }, paint);
    const room = Math.max(LEAST_VALUE, width - VALUE_INDENT);
    const why = reason === null ? '' : (0,render_escape/* shortText */.os)(reason, requirements_REASON);
    const line = (beside) => `  ${state}  ${name}  ${beside}`.trimEnd();
    if (measurement === null && why !== '' && (0,render_cells/* cellsOf */.nc)(why) <= room)
        return [line(paint('dim', why))];
    const value = (0,render_escape/* shortText */.os)(measurement ?? '', VALUE);
    const fits = (0,render_cells/* cellsOf */.nc)(value) <= room;
    return [
        line(fits ? value : isBrief ? cutEnd(value, room) : ''),
        ...(fits || isBrief ? [] : below(value)),
        ...below(why, 'dim'),
    ];
}
function marksTable(rows, { paint, width }) {
    const listed = rows.filter(({ manifest, product }) => product !== null || manifest.products.length === 0);
    const columns = (0,requirement_rows/* columnsOf */.PL)(rows).map(({ id }) => id);
    const marksWidth = columns.reduce((sum, id) => sum + id.length + 2, 0);
    const shown = (0,requirement_rows/* worstFirst */.md)(listed).slice(0, SHOWN_ROWS);
    const names = namesOf(shown);
    const room = Math.max(LEAST_NAME, width - 2 - marksWidth);
    const nameWidth = Math.min(room, Math.max(...['Requirements'.length, ...names.map(render_cells/* cellsOf */.nc)]));
    const more = listed.length - shown.length;
    return [
        paint('bold', `${(0,render_cells/* padCells */.vI)('Requirements', nameWidth + 2)}  ${columns.join('  ')}`),
        ...shown.map(({ states }, index) => {
            const marks = columns.map((id) => mark(states.get(id)?.status, id.length, paint));
            return `  ${(0,render_cells/* padCells */.vI)(cutMiddle(names[index] ?? '', nameWidth), nameWidth)}  ${marks.join('  ')}`.trimEnd();
        }),
        ...(more > 0 ? [`  and ${(0,overview/* grouped */.zD)(more)} more; --format json lists all`] : []),
        ...legend(shown, { paint, width }),
        ...reasons(listed, { paint, width }),
        '',
    ];
}
function mark(status, cells, paint) {
    return status === undefined ? ' '.repeat(cells) : paint(STATE_STYLES[status], (0,render_cells/* padCells */.vI)(states/* STATES */.x[status].letter, cells));
}
/** Renders the letters that the table shows, then its columns. */
function legend(rows, { paint, width }) {
    const letters = (0,requirement_rows/* usedStates */.Mi)(rows).map((status) => {
        const { letter, word } = states/* STATES */.x[status];
        return { text: `${letter} ${word}`, gap: '   ' };
    });
    const titles = (0,requirement_rows/* columnsOf */.PL)(rows).map(({ id, title }) => ({ text: `${id} ${title}`, gap: '   ' }));
    const margins = { width, indent: 2, hang: 2 };
    return [letters, titles].flatMap((words) => wrap(words.map((word) => ({ ...word, style: 'dim' })), margins, paint));
}
function reasons(rows, { paint, width }) {
    const all = (0,requirement_rows/* unproven */.gm)(rows);
    const shown = all.slice(0, SHOWN_REASONS).flatMap(({ id, status, reason, noun, rows: count }) => {
        const text = `${id} ${states/* STATES */.x[status].word}: ${(0,render_escape/* shortText */.os)(reason, requirements_REASON)} (${(0,overview/* plural */.LS)(count, noun)})`;
        return wrap(wordsOf(text, width - 4), { width, indent: 2, hang: 4 }, paint);
    });
    const more = all.length - SHOWN_REASONS;
    return [...shown, ...(more > 0 ? [`  and ${(0,overview/* plural */.LS)(more, 'more reason')}; --format json lists all`] : [])];
}
/**
 * Returns the product, with the folder of its manifest if names repeat; the manifest alone if it is the row of a
 * manifest.
 */
function namesOf(rows) {
    const isUnique = new Set(rows.map(({ product }) => product)).size === rows.length;
    return rows.map(({ manifest: { path }, product }) => {
        if (product === null)
            return (0,render_escape/* plainText */.wh)(path);
        return isUnique ? (0,render_escape/* shortText */.os)(product) : `${(0,render_escape/* shortText */.os)(product)} \u00b7 ${(0,render_escape/* plainText */.wh)(folderOf(path) || path)}`;
    });
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function cutEnd(text, cells) {
    return `${fitting([...text], cells - 1).join('')}\u2026`;
}
/** Cuts the middle: keeps the start of a name and the end of a folder. */
function cutMiddle(text, cells) {
    if ((0,render_cells/* cellsOf */.nc)(text) <= cells)
        return text;
    const characters = [...text];
    const half = Math.max(1, Math.floor((cells - 1) / 2));
    const start = fitting(characters, half);
    const end = fitting([...characters].reverse(), cells - 1 - half).reverse();
    return `${start.join('')}\u2026${end.join('')}`;
}
function fitting(characters, cells) {
    const kept = [];
    let used = 0;
    for (const character of characters) {
        used += (0,render_cells/* cellsOf */.nc)(character);
        if (used > cells)
            break;
        kept.push(character);
    }
    return kept;
}

;// CONCATENATED MODULE: ./.build/src/render/pretty/pretty.js













/** Longest reason of a check that crashed, in characters. */
const pretty_REASON = 400;
/** Indentation of continued list lines, in cells: below the second column, or slightly right of the first. */
const HANGS = { calls: 8, gate: 16, leftOut: 6 };
/**
 * Renders the report for a person at a terminal or in a log: findings by product, then the table of requirements, then
 * the sum. Text of the repository never starts a line of its own.
 */
function renderPretty(report, { color, quiet, width, command = repository/* INSTALLED */.Ln }) {
    const options = { paint: color ? colored : plain, width, command: (0,render_escape/* plainText */.wh)(command) };
    const lines = [...groupLines(report, { ...options, quiet }), ...crashLines(report, options)];
    if (!quiet)
        lines.push(...gateLines(report, options), ...(0,repository/* repositoryLines */.QV)(report, command));
    for (const text of [(0,overview/* olderText */.qr)(report), (0,overview/* goneText */.LJ)(report)])
        if (text)
            lines.push(...wrapLine((0,render_escape/* plainText */.wh)(text), { width, hang: 2 }, options.paint), '');
    lines.push(...policyLines(report, options));
    if (quiet) {
        if (lines.at(-1) === '')
            lines.pop();
    }
    else
        lines.push(...requirementLines(report, options), ...lastLines(report, options));
    // Once more as a whole: text may end in '##', and a color begins with '['.
    return (0,render_escape/* breakCommands */.ix)(lines.map((line) => `${line}\n`).join(''));
}
/** The findings of each product and its API calls. */
function groupLines(report, options) {
    const artwork = (0,core_artwork/* artworkOf */.i)(report.manifests);
    const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
    return (0,overview/* groups */.TN)(report).flatMap((group) => {
        const findings = group.findings.filter(overview/* isShown */.aJ);
        const isAsked = report.run.changedSince === null || findings.length > 0;
        const calls = options.quiet || products > requirement_rows/* MANY_PRODUCTS */.hH || !isAsked ? [] : callLines(group, report.run.today, options);
        if (findings.length + calls.length === 0)
            return [];
        return [
            options.paint('bold', headingOf(group)),
            ...findings.flatMap((finding) => findingLines(finding, { ...options, artwork })),
            ...(findings.length > 0 && calls.length > 0 ? [''] : []),
            ...calls,
            '',
        ];
    });
}
function headingOf({ manifest, product }) {
    const parts = [(0,render_escape/* plainText */.wh)(manifest.path), ...(product === null ? [] : [(0,render_escape/* shortText */.os)(product)])];
    return [...parts, ...(manifest.sample ? ['sample listing'] : [])].join(' \u00b7 ');
}
/** The API calls of a product, covered or not, and what their number leaves out. */
function callLines({ manifest, product }, today, { paint, width }) {
    const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
    if (!calls)
        return [];
    const [sum, ...rows] = (0,coverage/* coverageLines */.Uo)(calls, today);
    return [
        ...(sum === undefined ? [] : [paint('bold', sum)]),
        ...rows.flatMap((row) => wrapLine(row, { width, hang: HANGS.calls }, paint)),
        ...(0,left_out/* leftOutLines */.V)(calls).flatMap((line) => wrapLine(line, { width, hang: HANGS.leftOut }, paint)),
    ];
}
/** Also if only findings are shown: it may have changed them. */
function policyLines(report, { paint, width }) {
    const text = (0,overview/* policyText */.MJ)(report);
    return text === null ? [] : [...wrap(wordsOf((0,render_escape/* plainText */.wh)(text), width), { width, indent: 0, hang: 2 }, paint), ''];
}
function crashLines(report, { paint, width }) {
    return (0,overview/* erroredChecks */.H$)(report).flatMap(({ manifest, product, rule, reason }) => [
        `  ${paint('red', 'crashed')}  ${paint('bold', rule)}  ${(0,render_escape/* plainText */.wh)(manifest)}${product === null ? '' : ` \u00b7 ${(0,render_escape/* shortText */.os)(product)}`}`,
        ...wrap(wordsOf((0,render_escape/* shortText */.os)(reason ?? '', pretty_REASON), width - 9), { width, indent: 9, hang: 9 }, paint),
        '',
    ]);
}
function gateLines(report, { paint, width }) {
    const [title, ...rows] = (0,release_gate/* releaseGateLines */.m)(report);
    if (title === undefined)
        return [];
    return [paint('bold', title), ...rows.flatMap((row) => wrapLine(row, { width, hang: HANGS.gate }, paint)), ''];
}
/** Whether a heading of findings says that the listing is a sample. */
function isInHeading({ manifests, findings }) {
    return manifests.length === 1 && findings.some(overview/* isShown */.aJ);
}
/**
 * The sum, in one line where it fits; it breaks between clauses. It does not repeat what the heading of the findings
 * says: that there is one product, or that the listing is a sample.
 */
function lastLines(report, { paint, width, command }) {
    const worst = finding/* SEVERITIES */.oC.find((severity) => report.counts[severity] > 0);
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    const sample = isInHeading(report) ? null : (0,overview/* sampleText */.EB)(report);
    const why = (0,overview/* passText */.$S)(report);
    const parts = [
        { text: (0,overview/* countsText */.WN)(report), style: worst || why !== null ? SEVERITY_STYLES[worst ?? 'warning'] : 'green' },
        ...(crashed > 0 ? [{ text: `${(0,overview/* plural */.LS)(crashed, 'check')} crashed`, style: 'red' }] : []),
        ...(worst && (0,overview/* extentText */.WL)(report) === '1 product' ? [] : [{ text: (0,overview/* extentText */.WL)(report) }]),
        ...(report.repository ? [] : [{ text: (0,overview/* requirementsText */.OD)((0,overview/* allRequirements */.Wc)(report)) }]),
        ...(sample ? [{ text: sample }] : []),
        ...(why === null ? [] : [{ text: why }]),
        ...(worst || report.counts.waived + report.counts.known > 0
            ? [{ text: `${command} explain RULE`, style: 'dim' }]
            : []),
    ];
    const words = parts.flatMap(({ text, style }) => text
        .split(/(?<=,) /)
        .map((clause, index) => ({ text: clause, gap: index === 0 ? ' \u00b7 ' : ' ', ...(style && { style }) })));
    return wrap(words, { width, indent: 0, hang: 0 }, paint);
}


/***/ }),

/***/ 22149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ releaseGateLines),
/* harmony export */   n: () => (/* binding */ releaseGateTable)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42747);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);




/** Most products of one block; the report file has all of them. */
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
/**
 * Renders the release gate for a terminal: what is released, then one line per product. Empty in a run that is not a
 * release.
 */
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
        ...(rows.length > shown.length
            ? [`  and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rows.length - shown.length)} more; --format json lists all`]
            : []),
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
/** Renders the release gate for the job summary as a table; null in a run that is not a release. */
function releaseGateTable(report) {
    const rows = rowsOf(report);
    if (rows.length === 0)
        return null;
    const value = (text) => (text === null ? '' : code(text));
    const shown = rows
        .slice(0, MARKDOWN_ROWS)
        .map(({ product, state, measured: { tag, file, userAgent, reason } }) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .j)([
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product)),
        `${MARKS[state]} ${state}`,
        value(tag),
        value(file),
        value(userAgent),
        reason === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)),
    ]));
    const more = rows.length > MARKDOWN_ROWS ? `\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rows.length - MARKDOWN_ROWS)} more are in the report file.\n` : '';
    const head = ['Product', 'State', 'Tag', 'File', 'User-Agent', 'What was not compared, or differs'];
    return `${code(report.run.release ?? '')}\n\n${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .P)(head)}${shown.join('')}${more}\n`;
}
function rowsOf({ run, manifests }) {
    return run.release === null ? [] : manifests.flatMap(({ products }) => products.flatMap(rowOf));
}
/** Without a measurement, its rules did not run. */
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


/***/ }),

/***/ 43273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   Mi: () => (/* binding */ usedStates),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TN: () => (/* binding */ requirementRows),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   hH: () => (/* binding */ MANY_PRODUCTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27594);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84808);




/** With more products, each has one line, and details are given only for those that need a person. */
const MANY_PRODUCTS = 10;
/** Most urgent for a person first. */
const WORST_FIRST = ['unmet', 'waived', 'unknown', 'unstated', 'stated', 'met', 'not-applicable'];
/**
 * Returns one row per product in the order of the report. What concerns a manifest as a whole counts for its only
 * product; with none or several products, it has a row of its own. Empty where there is no
 * manifest yet.
 */
function requirementRows(report) {
    if (report.repository)
        return [];
    const crashes = crashesBySubject(report);
    return [...(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)((0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)(report), ({ manifest }) => manifest)].flatMap(([manifest, parts]) => rowsOf(manifest, parts, crashes));
}
function rowsOf(manifest, parts, crashes) {
    const byName = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(manifest.products, ({ name }) => name);
    const states = worstStates(manifest);
    const whole = parts.filter(({ product }) => product === null);
    const isOnly = (product) => byName.size === 1 && product !== null && byName.has(product);
    return parts
        .filter(({ product }) => product !== null || byName.size !== 1)
        .map((part) => {
        const { product } = part;
        return {
            manifest,
            product,
            products: byName.get(product ?? '') ?? [],
            states: new Map([...(states.get(null) ?? []), ...(product === null ? [] : (states.get(product) ?? []))]),
            counts: countsOf(isOnly(product) ? [...whole, part] : [part], crashes),
        };
    })
        .filter((row) => row.product !== null || byName.size === 0 || !isClean(row));
}
/** Two products with the same name share a row, which shows the worse state of each requirement. */
function worstStates({ requirements }) {
    const states = new Map();
    for (const requirement of requirements) {
        const ofSubject = states.get(requirement.product) ?? new Map();
        states.set(requirement.product, ofSubject);
        const known = ofSubject.get(requirement.id);
        if (!known || WORST_FIRST.indexOf(requirement.status) < WORST_FIRST.indexOf(known.status))
            ofSubject.set(requirement.id, requirement);
    }
    return states;
}
function countsOf(parts, crashes) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0, crashed: 0 };
    for (const { manifest, product, findings } of parts) {
        for (const finding of findings)
            counts[(0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAs */ .DV)(finding)]++;
        counts.crashed += crashes.get(subjectKey(manifest.path, product)) ?? 0;
    }
    return counts;
}
function crashesBySubject(report) {
    const crashes = new Map();
    for (const { manifest, product } of (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .erroredChecks */ .H$)(report)) {
        const key = subjectKey(manifest, product);
        crashes.set(key, (crashes.get(key) ?? 0) + 1);
    }
    return crashes;
}
function subjectKey(manifest, product) {
    return JSON.stringify([manifest, product]);
}
/** Whether it has no finding, no crashed check and no requirement that is known to be unmet. */
function isClean({ counts, states }) {
    return Object.values(counts).every((count) => count === 0) && countOf(states, 'unmet') === 0;
}
/**
 * Returns a sorted copy: crashes and errors first, then unproven requirements, then notices; otherwise in the order of
 * the report.
 */
function worstFirst(rows) {
    const weights = new Map(rows.map((row) => [row, weightOf(row)]));
    return [...rows].sort((a, b) => {
        const [one = [], other = []] = [weights.get(a), weights.get(b)];
        const at = one.findIndex((weight, index) => weight !== other[index]);
        return at < 0 ? 0 : other[at] - one[at];
    });
}
function weightOf({ counts, states }) {
    const { crashed, error, warning, waived, known, notice } = counts;
    const unproven = countOf(states, 'unknown') + countOf(states, 'unstated');
    const hidden = waived + known + countOf(states, 'waived');
    return [crashed, error, countOf(states, 'unmet'), warning, hidden, notice, unproven];
}
function countOf(states, status) {
    let count = 0;
    for (const state of states.values())
        if (state.status === status)
            count++;
    return count;
}
/** Returns the requirements for which any row has a state, in the order of the program. */
function columnsOf(rows) {
    return _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.filter(({ id }) => rows.some(({ states }) => states.has(id)));
}
/** Returns the states that any row has, in the order of the documentation. */
function usedStates(rows) {
    const used = new Set();
    for (const { states } of rows)
        for (const { status } of states.values())
            used.add(status);
    return Object.keys(_states_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .x).filter((status) => used.has(status));
}
function unproven(rows) {
    const found = new Map();
    for (const { states, product } of rows)
        for (const { id, status, reason } of states.values()) {
            if (reason === null || (status !== 'unknown' && status !== 'waived'))
                continue;
            const noun = product === null ? 'manifest' : 'product';
            const key = JSON.stringify([id, status, reason, noun]);
            found.set(key, { id, status, reason, noun, rows: (found.get(key)?.rows ?? 0) + 1 });
        }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
}


/***/ })

};

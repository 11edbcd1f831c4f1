export const id = 2442;
export const ids = [2442];
export const modules = {

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

/***/ 67236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52393);

/** Returns as many whole blocks as fit into `bytes`, and a notice that counts the others. */
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
        kept.push(`> **${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(dropped, noun)}** left out here: ${words}. The report file has all of them.\n\n`);
    return kept.join('');
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
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


/***/ }),

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclusionLine),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/src/core/gate.js
var gate = __webpack_require__(59960);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/blocks.js
var render_blocks = __webpack_require__(67236);
// EXTERNAL MODULE: ./.build/src/render/coverage.js
var coverage = __webpack_require__(26076);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/left-out.js
var left_out = __webpack_require__(54718);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(51410);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/render/release-gate.js
var release_gate = __webpack_require__(22149);
// EXTERNAL MODULE: ./.build/src/render/repository.js
var render_repository = __webpack_require__(53858);
// EXTERNAL MODULE: ./.build/src/render/requirement-rows.js
var requirement_rows = __webpack_require__(43273);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
;// CONCATENATED MODULE: ./.build/src/render/summary/advice.js



/** Most sentences of advice in one table cell. */
const SHOWN_MESSAGES = 3;
/**
 * Returns a lookup of what the findings state about a requirement of a product, which takes the same time for any
 * number of findings.
 *
 * @param findings those that are not waived, most severe first
 */
function adviceFrom(findings) {
    const key = (manifest, product, id) => JSON.stringify([manifest, product, id]);
    const concerning = (0,overview/* groupBy */.$z)(findings.flatMap((finding) => finding.requirements.map((id) => ({ finding, id }))), ({ finding, id }) => key(finding.manifest, finding.product, id));
    return (manifest, requirement) => {
        const subjects = new Set([requirement.product, null]);
        const found = [...subjects].map((product) => concerning.get(key(manifest, product, requirement.id)) ?? []);
        const messages = found
            .flatMap((list) => list.slice(0, SHOWN_MESSAGES))
            .sort((a, b) => finding/* SEVERITIES */.oC.indexOf(a.finding.severity) - finding/* SEVERITIES */.oC.indexOf(b.finding.severity))
            .slice(0, SHOWN_MESSAGES)
            .map(({ finding }) => finding.message);
        const left = found.reduce((sum, { length }) => sum + length, -messages.length);
        if (left > 0)
            messages.push(`And ${(0,overview/* grouped */.zD)(left)} more, listed above.`);
        return [...messages, ...forStatus(requirement, messages)];
    };
}
/** @param messages those of findings, which already explain some states */
function forStatus({ id, status }, messages) {
    switch (status) {
        case 'unmet':
            return messages.length > 0 ? [] : ['See the findings above.'];
        case 'waived':
            return ['It is not proven. Fix the waived findings, or remove the setting from the manifest.'];
        case 'stated':
            return ['This cannot be checked automatically. Keep the evidence at hand.'];
        case 'unstated':
            return [(0,requirements/* requirementOf */.h2)(id)?.howToDeclare ?? 'Declare it in the manifest.'];
        case 'unknown':
            return messages.length > 0 ? [] : ['Fix the cause that is given with the state.'];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./.build/src/render/summary/finding.js + 1 modules
var summary_finding = __webpack_require__(38214);
// EXTERNAL MODULE: ./.build/src/render/summary/merged-findings.js
var merged_findings = __webpack_require__(22974);
// EXTERNAL MODULE: ./.build/src/render/summary/some.js
var some = __webpack_require__(2935);
;// CONCATENATED MODULE: ./.build/src/render/summary/not-run.js


/** Longest reason, in characters. */
const REASON = 200;
/** Most subjects named for each reason. */
const SHOWN_SUBJECTS = 10;
/** Renders one list item per reason: the rules that did not run because of it, and for which subjects. */
function* notRunLines(checks) {
    const byReason = new Map();
    for (const { rule, manifest, product, reason } of checks) {
        const text = reason ?? '';
        const group = byReason.get(text) ?? { reason: text, rules: new Set(), subjects: new Map() };
        byReason.set(text, group);
        group.rules.add(rule);
        group.subjects.set(JSON.stringify([manifest, product]), product ?? manifest);
    }
    for (const { reason, rules, subjects } of byReason.values()) {
        const names = (0,some/* some */.z)([...new Set(subjects.values())], SHOWN_SUBJECTS, (name) => (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(name)));
        const ids = [...rules].map(render_escape/* markdownText */.p7).join(', ');
        // The ids come first, because a reason could begin a list of its own.
        yield `* ${ids}: ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(reason, REASON))} (${names})\n`;
    }
}

// EXTERNAL MODULE: ./.build/src/render/summary/overview.js
var summary_overview = __webpack_require__(67456);
;// CONCATENATED MODULE: ./.build/src/render/summary/page-links.js


const INTRODUCTION = 'to preview, edit and check the listing there. The link itself holds it, and nothing is sent.';
const WITHOUT_LOGO = 'The logo is too large for the link. Drop the file there.';
/** Renders the links: one as a sentence, several as a list. */
function* pageLinkBlocks({ links, more }) {
    const [first, ...others] = links;
    if (!first)
        return;
    if (others.length === 0 && more === 0) {
        const note = first.isWithoutLogo ? ` ${WITHOUT_LOGO}` : '';
        yield `[Open in the browser](${(0,render_escape/* linkTarget */.Cm)(first.url)}) ${INTRODUCTION}${note}\n\n`;
        return;
    }
    yield `Open in the browser ${INTRODUCTION}\n\n`;
    const hasSeveral = new Set(links.map(({ manifest }) => manifest)).size > 1;
    for (const { manifest, product, url, isWithoutLogo } of links) {
        const where = hasSeveral && product !== null ? ` <sub>${(0,render_escape/* markdownText */.p7)(manifest)}</sub>` : '';
        const note = isWithoutLogo ? `. ${WITHOUT_LOGO}` : '';
        yield `* [${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product ?? manifest))}](${(0,render_escape/* linkTarget */.Cm)(url)})${where}${note}\n`;
    }
    yield more > 0 ? `\n${(0,overview/* plural */.LS)(more, 'more product')} ${more === 1 ? 'has' : 'have'} no link here.\n\n` : '\n';
}

// EXTERNAL MODULE: ./.build/src/render/summary/tables.js
var tables = __webpack_require__(80614);
;// CONCATENATED MODULE: ./.build/src/render/summary/markdown.js


















/** Bytes reserved for headings and notices about what was cut. */
const RESERVE = 4096;
const JOB_SUMMARY = { bytes: limits/* SUMMARY_BYTES */.R$, words: 'a job summary holds 1 MiB' };
/**
 * Renders the job summary: the conclusion, a table of marks with one row per product, the findings, and everything else
 * in folded sections. What does not fit is omitted as a whole and counted.
 *
 * @param links null: places are shown without links
 */
function renderMarkdown(report, links, { room = JOB_SUMMARY, remarks = [], command = render_repository/* INSTALLED */.Ln, artifacts = null, pages = null } = {}) {
    const rows = (0,requirement_rows/* requirementRows */.TN)(report);
    const detailed = rows.length <= requirement_rows/* MANY_PRODUCTS */.hH ? rows : rows.filter((row) => !(0,requirement_rows/* isClean */.AG)(row));
    const summary = { report, links, rows, detailed, open: (0,overview/* bySeverity */.Np)(report) };
    const head = `## ${conclusionLine(report)}\n\n`;
    const tail = previewLine(artifacts) + howItWasRun(report, remarks);
    let left = room.bytes - RESERVE - (0,render_blocks/* bytesOf */.$)(head) - (0,render_blocks/* bytesOf */.$)(tail);
    const parts = [head];
    const repository = {
        title: 'What the repository shows',
        noun: 'more table',
        share: 0.6,
        blocks: (0,render_repository/* repositoryBlocks */.R1)(report, links, command),
    };
    const browser = {
        title: null,
        noun: 'more link',
        share: 0.2,
        blocks: pages ? pageLinkBlocks(pages) : [],
    };
    const sections = [...markdown_overview(summary), browser, ...findingSections(summary), repository, ...details(summary)];
    for (const section of sections) {
        const text = sectionText(section, left * section.share, room.words);
        left -= (0,render_blocks/* bytesOf */.$)(text);
        parts.push(text);
    }
    return [...parts, tail].join('');
}
function sectionText({ title, folded, lead = '', note = '', noun, blocks }, bytes, words) {
    const body = (0,render_blocks/* fill */.G)(blocks, bytes, noun, words);
    if (body === '')
        return '';
    const text = `${lead}${body.trimEnd()}\n\n${note}`;
    if (folded)
        return `<details>\n<summary>${title}</summary>\n\n${text}</details>\n\n`;
    return title === null ? text : `### ${title}\n\n${text}`;
}
/** Renders the table of marks, worst first. Of many products, those without findings are in a folded section. */
function markdown_overview({ rows }) {
    if ((0,requirement_rows/* columnsOf */.PL)(rows).length === 0)
        return [];
    const { shown, folded } = (0,summary_overview/* splitRows */.aN)(rows);
    const table = { lead: (0,summary_overview/* overviewHead */.Og)(rows), noun: 'more product', share: 0.2 };
    return [
        { ...table, title: null, blocks: (0,summary_overview/* overviewLines */.rt)(shown, rows) },
        { ...table, title: (0,summary_overview/* foldedTitle */.H4)(folded), folded: true, blocks: (0,summary_overview/* overviewLines */.rt)(folded, rows) },
        { title: null, noun: 'more line', share: 1, blocks: [(0,summary_overview/* legend */.o1)(rows)] },
    ];
}
/** States what was checked, and how many requirements are met. */
function about(report) {
    const paths = report.manifests.length === 1 && !report.repository ? ` in ${(0,tables/* code */.aY)(report.manifests[0]?.path ?? '')}` : '';
    const text = `${report.repository ? 'There is no manifest' : `${(0,overview/* extentText */.WL)(report)}${paths}, ${(0,overview/* requirementsText */.OD)((0,overview/* allRequirements */.Wc)(report))}`}. ` +
        `Checked against [what Microsoft asks of a Defender for Endpoint partner](${requirements/* PROGRAMME_SOURCE */.Zz}).\n`;
    return { title: null, noun: 'more line', share: 1, blocks: [text] };
}
/** What makes the run fail comes first: crashed rules, then findings that fail the run, then the others. */
function findingSections({ report, open, links }) {
    const shown = open.filter(overview/* isShown */.aJ);
    const gating = shown.filter(({ severity }) => (0,gate/* gates */.V)(severity, report.run.failOn));
    const others = shown.filter(({ severity }) => !(0,gate/* gates */.V)(severity, report.run.failOn));
    const list = (title, findings) => ({
        title: `${title} (${(0,overview/* countsText */.WN)({ counts: severityCounts(findings) })})`,
        noun: 'more finding',
        share: 0.7,
        blocks: findingBlocks(findings, links),
    });
    return [
        { title: 'Rules that crashed', noun: 'more rule', share: 0.4, blocks: notRunLines((0,overview/* erroredChecks */.H$)(report)) },
        list('Findings that fail this run', gating),
        list(gating.length > 0 ? 'Other findings' : 'Findings', others),
        { title: null, noun: 'more line', share: 1, blocks: remarkBlocks(report) },
        about(report),
    ];
}
/** Renders everything else, each part in a folded section. */
function details({ report, links, rows, detailed, open }) {
    const fold = { folded: true, noun: 'more table', share: 0.4 };
    const waived = report.findings.filter((one) => one.waiver && (0,overview/* isShown */.aJ)(one));
    const left = rows.length - detailed.length;
    const note = leftToReport(left);
    const unread = new Set(report.manifests.filter(({ sha256 }) => sha256 === null).map(({ path }) => path));
    const skipped = (0,overview/* skippedChecks */.kW)(report).filter(({ manifest }) => !unread.has(manifest));
    const withoutManifest = (0,overview/* skippedChecks */.kW)(report).length - skipped.length;
    const known = (0,overview/* knownFindings */.Mw)(report);
    const advice = adviceFrom([...open, ...known]);
    return [
        { ...fold, title: 'Requirements, measurements and what to do', note, blocks: (0,tables/* productTables */.ps)(detailed, advice) },
        { ...fold, title: 'What is not proven, and why', noun: 'more reason', blocks: (0,tables/* unprovenLines */.DP)(left > 0 ? rows : []) },
        { ...fold, title: 'Release gate', blocks: releaseGate(report) },
        { ...fold, title: 'API calls', note, blocks: coverageTables(detailed, report, links) },
        { ...fold, title: 'Places that were not judged or are excluded', blocks: leftOutTables(rows, links) },
        { ...fold, title: 'The way to the listing', noun: 'more manifest', note, blocks: (0,tables/* ladders */.WF)(detailed, advice) },
        {
            ...fold,
            title: `Known findings (${(0,overview/* grouped */.zD)(known.filter(overview/* isShown */.aJ).length)})`,
            lead: 'The baseline has them, so they do not fail this run. Their requirements stay open.\n\n',
            noun: 'more known finding',
            share: 0.6,
            blocks: findingBlocks(known.filter(overview/* isShown */.aJ), links),
        },
        {
            ...fold,
            title: `Waived findings (${(0,overview/* grouped */.zD)(waived.length)})`,
            noun: 'more waived finding',
            share: 0.6,
            blocks: findingBlocks(waived, links),
        },
        {
            ...fold,
            title: `Checks that did not run (${(0,overview/* grouped */.zD)(skipped.length)})`,
            noun: 'more check',
            share: 1,
            blocks: notRunLines(skipped),
        },
        { title: null, noun: 'more line', share: 1, blocks: withoutManifestLine(withoutManifest) },
    ];
}
/** All checks of such a manifest have the same cause, which is a finding. */
function* withoutManifestLine(checks) {
    if (checks === 0)
        return;
    const [need, was] = checks === 1 ? ['needs', 'was'] : ['need', 'were'];
    yield `${(0,overview/* plural */.LS)(checks, 'check')} ${need} a manifest that can be read and ${was} skipped.\n`;
}
/** Empty if nothing is left of it. */
function leftToReport(products) {
    if (products === 0)
        return '';
    const are = products === 1 ? 'is' : 'are';
    return `> **${(0,overview/* plural */.LS)(products, 'product')} without findings** ${are} left out here. The report file has all products.\n\n`;
}
function* findingBlocks(findings, links) {
    for (const merged of (0,merged_findings/* mergeFindings */.D)(findings))
        yield (0,summary_finding/* findingBlock */.nA)(merged, links);
}
function severityCounts(findings) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
/** Renders the result in one line of Markdown, with a mark before it. */
function conclusionLine(report) {
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    const counts = [(0,overview/* countsText */.WN)(report), (0,overview/* sampleText */.EB)(report) ?? []].flat().join(' \u00b7 ');
    if (crashed > 0)
        return `\u274c The check could not finish: ${(0,overview/* plural */.LS)(crashed, 'rule')} crashed, ${counts}`;
    if (report.manifests.length === 0)
        return '\u2705 No partner manifest was found, and none is required';
    const why = (0,overview/* passText */.$S)(report);
    return `${(0,overview/* conclusionMark */.Lu)(report)} Partner listing: ${counts}${why === null ? '' : ` (${why})`}`;
}
/** Renders what was compared before the release. */
function* releaseGate(report) {
    const table = (0,release_gate/* releaseGateTable */.n)(report);
    if (table)
        yield table;
}
/** Renders which call sends which User-Agent, and where it is set, as evidence for the vendor. */
function* coverageTables(rows, { run }, links) {
    for (const { name, measurements } of rows.flatMap(({ products }) => products)) {
        const table = measurements.apiCalls && (0,coverage/* coverageTable */.LR)(name, measurements.apiCalls, links, run.today);
        if (table)
            yield table;
    }
}
/** Renders what these calls leave out. */
function* leftOutTables(rows, links) {
    for (const { name, measurements } of rows.flatMap(({ products }) => products)) {
        const table = measurements.apiCalls && (0,left_out/* leftOutTable */.E)(name, measurements.apiCalls, links);
        if (table)
            yield table;
    }
}
function* remarkBlocks(report) {
    const older = (0,overview/* olderText */.qr)(report);
    // They count like all others; only the list omits them.
    if (older)
        yield `> **${older}**. All findings count. The report file lists them.\n\n`;
    const gone = (0,overview/* goneText */.LJ)(report);
    if (gone)
        yield `> ${(0,render_escape/* markdownText */.p7)(gone)}. Write a new baseline.\n\n`;
}
/** A summary cannot show the page itself: GitHub strips styles and images without an address. */
function previewLine(artifacts) {
    if (artifacts === null)
        return '';
    return `[Preview of the listing](${artifacts}), in the artifacts of this run if a step uploads it.\n\n`;
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
    if (run.policy)
        facts.push(`policy ${(0,tables/* code */.aY)(run.policy.path)} (SHA-256 ${(0,tables/* code */.aY)(run.policy.sha256)})`);
    if (run.baseline)
        facts.push(`baseline ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(run.baseline.path))} (SHA-256 ${run.baseline.sha256})`);
    if (run.changedSince !== null)
        facts.push(`changes since ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(run.changedSince))}`);
    if (run.release !== null)
        facts.splice(2, 0, `release ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(run.release))}`);
    const lines = [facts.join(' \u00b7 '), ...remarks.map(render_escape/* markdownText */.p7)];
    return `<sub>How it was run: ${lines.join('<br>')}</sub>\n`;
}


/***/ }),

/***/ 22974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mergeFindings)
/* harmony export */ });
/** Returns each message once, at its first position, with all of its places and products. */
function mergeFindings(findings) {
    const drafts = new Map();
    for (const finding of findings) {
        const { rule, severity, message, fix, waiver, help } = finding;
        const key = JSON.stringify([rule, severity, message, fix?.title ?? null, waiver, help]);
        const draft = drafts.get(key) ?? { finding, places: new Map(), products: new Map() };
        drafts.set(key, draft);
        if (finding.product !== null)
            draft.products.set(JSON.stringify([finding.manifest, finding.product]), finding.product);
        const at = placeKey(finding);
        const place = draft.places.get(at) ?? { finding, related: new Map() };
        draft.places.set(at, place);
        for (const one of finding.related)
            place.related.set(placeKey(one), one);
    }
    return [...drafts.values()].map(({ finding, places, products }) => ({
        finding,
        places: [...places.values()].map((place) => ({ finding: place.finding, related: [...place.related.values()] })),
        products: [...products.values()],
    }));
}
function placeKey({ path, start, end }) {
    return JSON.stringify([path, start.line, start.column, end.line, end.column]);
}


/***/ }),

/***/ 67456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ foldedTitle),
/* harmony export */   Og: () => (/* binding */ overviewHead),
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   rt: () => (/* binding */ overviewLines)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42747);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52393);
/* harmony import */ var _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43273);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84808);





/** Of many products, only those with findings are visible, so that the findings follow on the first screen. */
function splitRows(rows) {
    const sorted = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(rows);
    const open = sorted.filter((row) => !(0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG)(row)).length;
    if (rows.length <= _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY_PRODUCTS */ .hH || open === 0)
        return { shown: sorted, folded: [] };
    const at = Math.min(open, _requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY_PRODUCTS */ .hH);
    return { shown: sorted.slice(0, at), folded: sorted.slice(at) };
}
/** Title of the folded section. */
function foldedTitle(folded) {
    const clean = folded.filter(_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG).length;
    if (clean === folded.length)
        return `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(clean, 'more product')} without findings`;
    return `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(folded.length, 'more product')}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(clean)} of them without findings`;
}
/** Renders the head of the table of marks: one column per requirement. */
function overviewHead(rows) {
    const ids = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows).map(({ id }) => id);
    return `${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)(['Product', 'Findings', ...ids])}${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)(['---', '---', ...ids.map(() => ':-:')])}`;
}
/**
 * Renders the rows of the table of marks.
 *
 * @param rows all rows of both tables, which have the same columns
 */
function* overviewLines(shown, rows) {
    const columns = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows);
    const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
    for (const row of shown) {
        const marks = columns.map(({ id }) => {
            const state = row.states.get(id);
            return state ? _states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[state.status].mark : '';
        });
        yield (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)([productCell(row, { hasSeveral }), findingsCell(row), ...marks]);
    }
}
/** Renders the meaning of the marks and columns that the table has. */
function legend(rows) {
    const states = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .usedStates */ .Mi)(rows).map((status) => `${_states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[status].mark} ${_states_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .x[status].word}`);
    const titles = (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(rows).map(({ id, title }) => `${id}&nbsp;${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}`);
    return `<sub>${states.join(' \u00b7 ')}<br>${titles.join(' \u00b7 ')}</sub>\n`;
}
function productCell({ manifest, product }, { hasSeveral }) {
    if (product === null)
        return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(manifest.path)}</code>`;
    const where = hasSeveral ? `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(manifest.path)}</sub>` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)(product))}${where}`;
}
function findingsCell({ counts }) {
    const crashed = counts.crashed > 0 ? [`${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.crashed, 'rule')} crashed`] : [];
    const { error, warning, notice, waived, known } = counts;
    const found = error + warning + notice + waived + known > 0 ? (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)({ counts }).split(', ') : [];
    return [...crashed, ...found].map((text) => text.replaceAll(' ', '&nbsp;')).join('<br>');
}


/***/ }),

/***/ 80614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ unprovenLines),
/* harmony export */   WF: () => (/* binding */ ladders),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ps: () => (/* binding */ productTables)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42747);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40134);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52393);
/* harmony import */ var _requirement_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43273);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84808);







/** Longest value in a cell, in characters. */
const VALUE = 200;
/** Longest reason of a state, in characters. */
const REASON = 400;
/** Renders one table per product: requirement, state, measurement, what to do. */
function* productTables(rows, advice) {
    const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
    for (const { manifest, products, states } of rows) {
        for (const product of products) {
            const lines = [...states.values()]
                .filter((requirement) => requirement.product !== null)
                .map((requirement) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([
                requirementCell(requirement.id),
                stateCell(requirement),
                valueCell((0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)(requirement.id, product)),
                adviceCell(advice(manifest.path, requirement)),
            ]));
            const where = hasSeveral ? ` <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(manifest.path)}</sub>` : '';
            yield `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product.name))}${where}\n\n` +
                `${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(['Requirement', 'State', 'Measured', 'What to do'])}${lines.join('')}\n`;
        }
    }
}
/** Renders the requirements of the vendor, from developer license to listing, then the sum of each product. */
function* ladders(rows, advice) {
    const byVendor = (0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(rows, ({ manifest }) => manifest);
    for (const [manifest, ofVendor] of byVendor) {
        const steps = manifest.requirements.filter((requirement) => requirement.product === null);
        if (steps.length === 0)
            continue;
        const lines = [
            ...steps.map((step) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([requirementCell(step.id), stateCell(step), adviceCell(advice(manifest.path, step))])),
            ...ofVendor.flatMap(listingRow),
        ];
        const where = byVendor.size > 1 ? `${code(manifest.path)}\n\n` : '';
        yield `${where}${(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(['Step', 'State', 'What to do'])}${lines.join('')}\n`;
    }
}
function listingRow({ products, product, states }) {
    if (product === null || products.length === 0)
        return [];
    const asked = [...states.values()].filter((one) => one.product !== null);
    const idsOf = (...statuses) => asked.filter((one) => statuses.includes(one.status)).map(({ id }) => id);
    const parts = [
        ['unmet', 'Fix', idsOf('unmet')],
        ['unknown', 'Not known:', idsOf('unknown', 'unstated')],
        ['waived', 'Waived:', idsOf('waived')],
    ];
    const open = parts.filter(([, , ids]) => ids.length > 0);
    const status = open[0]?.[0] ?? 'met';
    const todo = open.map(([, what, ids]) => `${what} ${ids.join(', ')}.`).join(' ') || 'Nothing left to fix.';
    const state = stateCell({ status, reason: null });
    return [(0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)([`Listing of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(product))}`, state, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(todo)])];
}
/** Renders one list item per reason why something is not proven. */
function* unprovenLines(rows) {
    for (const { id, status, reason, noun, rows: count } of (0,_requirement_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .unproven */ .gm)(rows))
        yield `* ${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status].mark} ${id} ${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status].word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))} (${(0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, noun)})\n`;
}
function requirementCell(id) {
    const requirement = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(id);
    return requirement ? `${id} ${requirement.title}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(requirement.asks)}</sub>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id);
}
function stateCell({ status, reason }) {
    const { mark, word } = _states_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[status];
    return `${mark} ${word}${reason === null ? '' : `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))}</sub>`}`;
}
function valueCell(value) {
    return value === null || value === '' ? '' : code((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(value, VALUE));
}
function adviceCell(messages) {
    return messages.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7).join('<br>');
}
/** Renders literal text in the fixed-width font. */
function code(text) {
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text)}</code>`;
}


/***/ })

};

export const id = 8822;
export const ids = [8822];
export const modules = {

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2393);


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
            return measurements.description && (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(measurements.description.words, 'word');
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
/** Shape, how the artwork sits on the canvas, weight: what a designer asks for. */
function logoText({ path, bytes, width, height, ratio, ink, estimated }) {
    const shape = ratio === null ? 'no natural shape' : ratio === 1 ? 'square' : `${rounded(ratio)}:1`;
    const size = width !== null && height !== null ? ` (${rounded(width)} \u00d7 ${rounded(height)})` : '';
    const placed = ink ? `, ${placement(ink)}${estimated ? ' (estimated)' : ''}` : '';
    return `${shape}${size}${placed}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(bytes, 'byte')}, ${path}`;
}
function placement([left, top, right, bottom]) {
    const fill = Math.max(right - left, bottom - top);
    const offset = Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5));
    return `artwork fills ${percent(fill)}%, ${percent(offset)}% off center`;
}
function percent(fraction) {
    return Math.round(fraction * 100);
}
/** The window in calendar days, which count, and in business days, which people plan by. */
function pressReleaseText({ title, submitted, publish, days, businessDays, earliest, }) {
    const name = title ?? 'press release';
    if (days !== null)
        return `${name}: ${submitted} to ${publish}, ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(days, 'day')} (${(0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(businessDays ?? 0, 'business day')})`;
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
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2747);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2393);




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
/** The release gate for the job summary, as a table; null in a run that is no release. */
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


/***/ }),

/***/ 3273:
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
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2075);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2393);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4808);



/** More products than this: one line each, and details only of those that need a person. */
const MANY_PRODUCTS = 10;
/** From what needs a person most to what does not. */
const WORST_FIRST = ['unmet', 'waived', 'unknown', 'unstated', 'stated', 'met', 'not-applicable'];
/**
 * A row per product in the order of the report. What concerns a manifest as a whole counts for its only product; with
 * none or several it has a row of its own.
 */
function requirementRows(report) {
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
/** Two products of one name share a row, which shows the worse state of each requirement. */
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
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, crashed: 0 };
    for (const { manifest, product, findings } of parts) {
        for (const { severity, waiver } of findings)
            counts[waiver ? 'waived' : severity]++;
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
/** Whether it has no finding, no crashed check and no requirement that is known not to be met. */
function isClean({ counts, states }) {
    return Object.values(counts).every((count) => count === 0) && countOf(states, 'unmet') === 0;
}
/** A copy: crashes and errors first, then what is not proven, then notices; else in the order of the report. */
function worstFirst(rows) {
    const weights = new Map(rows.map((row) => [row, weightOf(row)]));
    return [...rows].sort((a, b) => {
        const [one = [], other = []] = [weights.get(a), weights.get(b)];
        const at = one.findIndex((weight, index) => weight !== other[index]);
        return at < 0 ? 0 : other[at] - one[at];
    });
}
function weightOf({ counts, states }) {
    const { crashed, error, warning, waived, notice } = counts;
    const unproven = countOf(states, 'unknown') + countOf(states, 'unstated');
    return [crashed, error, countOf(states, 'unmet'), warning, waived + countOf(states, 'waived'), notice, unproven];
}
function countOf(states, status) {
    let count = 0;
    for (const state of states.values())
        if (state.status === status)
            count++;
    return count;
}
/** The requirements that any row has a state for, in the order of the program. */
function columnsOf(rows) {
    return _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.filter(({ id }) => rows.some(({ states }) => states.has(id)));
}
/** The states that any row has, in the order of the documentation. */
function usedStates(rows) {
    const used = new Set();
    for (const { states } of rows)
        for (const { status } of states.values())
            used.add(status);
    return Object.keys(_states_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj).filter((status) => used.has(status));
}
function unproven(rows) {
    const found = new Map();
    for (const { states } of rows)
        for (const { id, status, reason } of states.values()) {
            if (reason === null || (status !== 'unknown' && status !== 'waived'))
                continue;
            const key = JSON.stringify([id, status, reason]);
            found.set(key, { id, status, reason, rows: (found.get(key)?.rows ?? 0) + 1 });
        }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
}


/***/ })

};

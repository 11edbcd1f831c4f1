export const id = 5127;
export const ids = [5127];
export const modules = {

/***/ 16914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ markdownAsText)
/* harmony export */ });
/** A code span: its backticks, and what is between them. */
const CODE = /(`+)(.+?)\1(?!`)/s;
const EMPHASIS = /\*(\S[^*]*)\*/g;
const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;
const BULLET = /^(\s*)[*-] /gm;
/** The delimiter row of a table. */
const DELIMITERS = /^\|[\s|:-]+\|$/;
/**
 * Returns the Markdown of a rule's record as plain text: code in single quotes, the URL of a link in parentheses after
 * it, dots between the cells of a row. Handles only the constructs that records use; a test compares all of them with
 * the rendered Markdown.
 */
function markdownAsText(markdown) {
    const pieces = markdown.split(CODE);
    // `split` returns text, backticks and code in turn.
    const inline = pieces.map((piece, index) => {
        if (index % 3 === 1)
            return '';
        return index % 3 === 2 ? `'${codeOf(piece)}'` : unmarked(piece);
    });
    return inline
        .join('')
        .split('\n')
        .filter((line) => !DELIMITERS.test(line))
        .map((line) => (line.startsWith('|') ? rowOf(line) : line))
        .join('\n');
}
function unmarked(text) {
    return text.replaceAll('**', '').replace(EMPHASIS, '$1').replace(LINK, '$1 ($2)').replace(BULLET, '$1\u2022 ');
}
/** One space at each end belongs to the backticks. Source: CommonMark 0.31, 6.1. */
function codeOf(piece) {
    const padded = piece.startsWith(' ') && piece.endsWith(' ') && piece.trim() !== '';
    return (padded ? piece.slice(1, -1) : piece).replaceAll('\n', ' ');
}
function rowOf(line) {
    return line
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' \u00b7 ');
}


/***/ }),

/***/ 77960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   c1: () => (/* binding */ circumstancesOf),
/* harmony export */   uU: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);


const MANIFEST = 'mde-partner.yml';
/** Returns the requirements that a rule serves, in the program's order. */
function requirementsOf({ requirements }) {
    return _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.filter(({ id }) => requirements.includes(id));
}
/** A file that is shown as a picture has no waivers. */
const AT_LOGO = 'in the manifest, on the line of `logo:` or the line before; a comment in the SVG file does not count';
const AT_FINDING = 'on the line of the finding or of a related place, or on the line before';
/** Returns the two ways to waive a finding, as lines of YAML; null for a rule that cannot be waived. */
function waiverLines({ id, waivable = true, restsOn, }) {
    if (!waivable)
        return null;
    return {
        central: [
            'waivers:',
            `  - rule: ${id}`,
            '    reason: Why it is right as it is',
            '    expires: 2027-12-31 # optional',
        ],
        comment: `# mde-partner-ignore ${id} -- Why it is right as it is`,
        place: restsOn.files?.includes('logo') ? AT_LOGO : AT_FINDING,
    };
}
function fileOf(example, side) {
    return shown(example.file ?? MANIFEST, example[side]);
}
function companionsOf({ files }) {
    return Object.entries(files ?? {}).map(([path, text]) => shown(path, text));
}
/** Options that the run needs for the example, for instance `on 2026-11-22`; empty if none. */
function circumstancesOf({ options }) {
    const parts = [];
    if (options?.today)
        parts.push(`on ${options.today}`);
    if (options?.release)
        parts.push(`when ${options.release} is released`);
    if (options?.changed)
        parts.push(`when the change edits ${options.changed.join(' and ')}`);
    if (options?.policy)
        parts.push(`with a policy that has '${options.policy.trim().split('\n').slice(1).join(' ')}'`);
    if (options?.require)
        parts.push(`with --require ${options.require.join(' --require ')}`);
    return parts.join(', ');
}
function shown(path, text) {
    const lines = text?.replace(/\n$/, '').split(/\r?\n/) ?? null;
    return { path, lines: lines?.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(line.replaceAll('\t', '  '))) ?? null };
}


/***/ }),

/***/ 55127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleList: () => (/* binding */ ruleList),
/* harmony export */   ruleText: () => (/* binding */ ruleText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _markdown_as_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16914);
/* harmony import */ var _rule_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77960);



/** Longest line of running text, in characters. */
const WIDTH = 90;
/**
 * Renders the record of a rule for a terminal.
 *
 * @param help URL of the rule's page
 */
function ruleText(meta, help) {
    const requirements = (0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)(meta);
    const lines = [
        `${meta.id} (${meta.severities.join(', ')}; since ${meta.since})`,
        meta.title,
        '',
        'What it finds',
        ...paragraphs(meta.docs.what),
        '',
        'Why it matters',
        ...paragraphs(meta.docs.why),
        ...requirements.flatMap(({ id, title, asks, source }) => [`  ${id} ${title}: ${asks}`, `  ${source}`]),
        '',
        'How to fix it',
        ...paragraphs(meta.docs.fix),
        '',
        ...meta.docs.examples.flatMap(exampleLines),
        'How to waive it',
        ...waiverText(meta),
        '',
        `More: ${help}`,
    ];
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
/** Renders `rules`: one rule per line, in columns. */
function ruleList(metas) {
    const widest = (texts) => Math.max(0, ...texts.map((text) => text.length));
    const ids = widest(metas.map(({ id }) => id));
    const severities = widest(metas.map((meta) => meta.severities.join(', ')));
    return metas
        .map((meta) => `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(meta.id, ids)}  ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(meta.severities.join(', '), severities)}  ${meta.title}\n`)
        .join('');
}
function exampleLines(example) {
    const circumstances = (0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .circumstancesOf */ .c1)(example);
    return [
        example.note ? `Example: ${example.note}` : 'Example',
        ...fileLines(`found${circumstances ? ` ${circumstances}` : ''}`, (0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(example, 'bad')),
        ...fileLines('fine', (0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(example, 'good')),
        ...(0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .companionsOf */ .Lo)(example).flatMap((file) => fileLines('both with', file)),
        '',
    ];
}
function fileLines(label, { path, lines }) {
    return [`  ${label}: ${path}`, ...(lines ?? ['(no such file)']).map((line) => `    | ${line}`)];
}
function waiverText(meta) {
    const waiver = (0,_rule_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverLines */ .uU)(meta);
    if (!waiver)
        return ['  It cannot be waived.'];
    return [
        ...waiver.central.map((line) => `    | ${line}`),
        ...paragraphs(`or as a comment ${waiver.place}:`),
        `    | ${waiver.comment}`,
    ];
}
/** Renders Markdown for a terminal: paragraphs, list items and rows of a table as text, filled to the width. */
function paragraphs(markdown) {
    const lines = [];
    for (const line of markdown.trim().split('\n')) {
        const continues = /^\s*\S/.test(line) && !/^\s*(?:[*-] |\d+\. |\|)/.test(line);
        const last = lines.at(-1);
        if (continues && last !== undefined && last !== '')
            lines[lines.length - 1] = `${last} ${line.trimStart()}`;
        else
            lines.push(line);
    }
    return lines.flatMap((line) => {
        const text = (0,_markdown_as_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownAsText */ .n)(line);
        // The delimiter row of a table leaves no text.
        return text === '' && line !== '' ? [] : filled(text);
    });
}
function filled(line) {
    const hang = /^\s*(\u2022|\d+\.) /.exec(line)?.[0].length ?? 0;
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > WIDTH) {
            lines.push(`  ${current}`);
            current = `${' '.repeat(hang)}${word}`;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, `  ${current}`];
}


/***/ })

};

export const id = 7308;
export const ids = [7308];
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

/***/ 70702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `\u00fc`.
 */
function isUrl(address, base) {
    try {
        return new URL(address, base) !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 65269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oneForEachArtwork)
/* harmony export */ });
/* harmony import */ var _core_artwork_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74947);

/**
 * Returns a test for which fixes can be offered together, to be called in order of preference: a file of artwork gets
 * one. Each of its fixes was compared with the picture individually, and two of them together may damage it.
 */
function oneForEachArtwork({ manifests }) {
    const artwork = (0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .artworkOf */ .i)(manifests);
    const free = new Set(artwork);
    return ({ edits }) => {
        if (!(0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .editsArtwork */ .K)(edits, artwork))
            return true;
        const paths = edits.map(({ path }) => path).filter((path) => artwork.has(path));
        const isFree = paths.every((path) => free.has(path));
        for (const path of paths)
            free.delete(path);
        return isFree;
    };
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

/***/ 17308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var core_finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/core/open-findings.js
var open_findings = __webpack_require__(27594);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/offered-fixes.js
var offered_fixes = __webpack_require__(65269);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
;// CONCATENATED MODULE: ./.build/src/render/sarif/limits.js
// What code scanning accepts in one SARIF file. Source: github/docs `data/reusables/code-scanning/sarif-limits.md` and
// `sarif-support-for-code-scanning.md`.
/** Most results of a run; with more, the file is rejected. */
const RESULTS = 25_000;
/** Most locations of a result that are kept. */
const LOCATIONS = 100;
/** Most tags of a rule; with more, the file is rejected. */
const TAGS = 20;
/** Longest short and full description of a rule, in characters. */
const DESCRIPTION = 1024;
/** Largest file after gzip, in bytes; a larger upload is rejected. */
const GZIP_BYTES = 10 * 1024 * 1024;

// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/render/markdown-as-text.js
var markdown_as_text = __webpack_require__(16914);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/rule-page/rule-sections.js
var rule_sections = __webpack_require__(77960);
;// CONCATENATED MODULE: ./.build/src/render/rule-page/rule-page.js




/** Relative, so that it leads to the same version and fork. */
const BROWSER = 'Without a terminal: [check your listing in the browser](../page.md).';
/**
 * Renders the page `docs/rules/<id>.md`: what, why, examples, fix, how to waive.
 *
 * @param isEmbedded whether it is shown outside of `docs`, where its pictures and pages are not
 */
function rulePage(meta, { isEmbedded = false } = {}) {
    const requirements = (0,rule_sections/* requirementsOf */.CG)(meta);
    const asked = requirements.map(({ id, title, asks, source }) => `* **${id} ${title}**: ${asks} ([source](${source}))`);
    return `${[
        `# ${meta.id}`,
        `**${meta.title}**`,
        `Severity: ${meta.severities.join(', ')} \u00b7 ${serves(meta)} \u00b7 since ${meta.since}`,
        // The page in the browser has no sources.
        ...(isEmbedded || meta.scans ? [] : [BROWSER]),
        '## What it finds',
        meta.docs.what.trim(),
        '## Why it matters',
        meta.docs.why.trim(),
        ...(asked.length > 0 ? [asked.join('\n')] : []),
        `## ${meta.docs.examples.length > 1 ? 'Examples' : 'Example'}`,
        ...meta.docs.examples.flatMap((example, index) => exampleParts(example, (side) => (!isEmbedded && example.picture ? [pictureOf(meta, index, side)] : []))),
        '## How to fix it',
        meta.docs.fix.trim(),
        '## How to waive it',
        ...waiverParts(meta),
        '[All rules](README.md)',
    ].join('\n\n')}\n`;
}
function serves(meta) {
    const requirements = (0,rule_sections/* requirementsOf */.CG)(meta);
    if (requirements.length === 0)
        return 'serves all requirements';
    return requirements.map(({ id, title }) => `${id} ${title}`).join(', ');
}
function exampleParts(example, picture) {
    const circumstances = (0,rule_sections/* circumstancesOf */.c1)(example);
    return [
        ...(example.note ? [example.note] : []),
        `\u274c Found${circumstances ? ` ${circumstances}` : ''}:`,
        ...picture('bad'),
        fence((0,rule_sections/* fileOf */.W7)(example, 'bad')),
        '\u2705 Fine:',
        ...picture('good'),
        fence((0,rule_sections/* fileOf */.W7)(example, 'good')),
        ...(0,rule_sections/* companionsOf */.Lo)(example).flatMap((file) => ['Both with:', fence(file)]),
    ];
}
/** Returns the name of the file that shows one side of an example, next to the page. */
function pictureName({ id }, index, side) {
    return `${id}-${index + 1}-${side}.svg`;
}
function pictureOf(meta, index, side) {
    const text = side === 'bad' ? `A logo that ${meta.id} reports` : `A logo that ${meta.id} does not report`;
    return `<img src="${pictureName(meta, index, side)}" alt="${text}" width="160">`;
}
function fence({ path, lines }) {
    if (lines === null)
        return `(no file \`${path}\`)`;
    const ticks = '`'.repeat(Math.max(2, ...lines.map((line) => longestTicks(line))) + 1);
    const comment = isYaml(path) ? `# ${path}` : `<!-- ${path} -->`;
    const head = isYaml(path) || path.endsWith('.svg') ? [comment] : [];
    return [`${ticks}${languageOf(path)}`, ...head, ...lines, ticks].join('\n');
}
function longestTicks(line) {
    return Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
}
function isYaml(path) {
    return /\.ya?ml$/.test(path);
}
function languageOf(path) {
    if (isYaml(path))
        return 'yaml';
    return path.endsWith('.svg') ? 'xml' : '';
}
function waiverParts(meta) {
    const waiver = (0,rule_sections/* waiverLines */.uU)(meta);
    if (!waiver)
        return ['This rule cannot be waived.'];
    return [
        'In the manifest, with a reason:',
        ['```yaml', ...waiver.central, '```'].join('\n'),
        `Or as a comment ${waiver.place}:`,
        ['```yaml', waiver.comment, '```'].join('\n'),
        'The finding stays visible with its reason and no longer fails the run.',
    ];
}
/** Renders the page `docs/rules/README.md`: every rule, by requirement. */
function ruleIndex(metas) {
    const sections = [
        ['The manifest and its waivers', metas.filter((meta) => meta.requirements.length === 0)],
        ...REQUIREMENTS.map(({ id, title }) => [
            `${id} ${title}`,
            metas.filter((meta) => meta.requirements.includes(id)),
        ]),
    ];
    const parts = sections
        .filter(([, listed]) => listed.length > 0)
        .map(([title, listed]) => `## ${title}\n\n${table(listed)}`);
    return `# Rules\n\n${plain(metas)}\n\n${parts.join('\n\n')}\n`;
}
function plain(metas) {
    return (`${metas.length} rules. An ${SEVERITIES[0]} fails the run, a warning should be checked, and a notice is for your information. ` +
        '`fail-on` changes which severity fails the run. A rule that serves several requirements is listed under each.');
}
function table(metas) {
    const rows = metas.map(({ id, severities, title }) => tableRow([`[${id}](${id}.md)`, severities.join(', '), title]));
    return `${tableHead(['rule', 'severity', 'fault'])}${rows.join('')}`.trimEnd();
}

;// CONCATENATED MODULE: ./.build/src/render/sarif/rules.js





/** SARIF's words for the severities. */
const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** Code scanning's words for the severities, for a rule that is not about security. */
const PROBLEM_SEVERITIES = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/**
 * Renders a rule as a `reportingDescriptor`.
 *
 * @param help URL of the rule's page; undefined: unknown
 */
function sarifRule(meta, help) {
    const [highest = 'notice'] = meta.severities;
    const { what, why, fix } = meta.docs;
    return {
        id: meta.id,
        shortDescription: { text: cut((0,markdown_as_text/* markdownAsText */.n)(meta.title)) },
        fullDescription: { text: cut((0,markdown_as_text/* markdownAsText */.n)(what.trim())) },
        ...(help !== undefined && (0,url/* isUrl */.g)(help) && { helpUri: (0,render_escape/* linkTarget */.Cm)(help) }),
        help: { text: [what, why, fix].map((text) => (0,markdown_as_text/* markdownAsText */.n)(text.trim())).join('\n\n'), markdown: helpPage(meta) },
        defaultConfiguration: { level: LEVELS[highest] },
        properties: {
            tags: ['defender-for-endpoint', ...meta.requirements].slice(0, TAGS),
            precision: 'high',
            'problem.severity': PROBLEM_SEVERITIES[highest],
        },
    };
}
/** Returns the rule's page without its heading, which the viewer shows, and without the links to its neighbors. */
function helpPage(meta) {
    return rulePage(meta, { isEmbedded: true }).split('\n\n').slice(1, -1).join('\n\n');
}
function cut(text) {
    const characters = [...text];
    return characters.length <= DESCRIPTION ? text : `${characters.slice(0, DESCRIPTION - 1).join('')}\u2026`;
}

;// CONCATENATED MODULE: ./.build/src/render/sarif/result.js




/** The base of the relative URLs. */
const ROOT_ID = '%SRCROOT%';
/** Most related places that the message links to: code scanning shows no others. */
const LINKED = 10;
/**
 * Renders a finding as a `result`.
 *
 * @param ruleIndex its rule's index in the list of rules; undefined: not listed
 * @param withFix false omits the fix
 */
function sarifResult(finding, { ruleIndex, withFix }) {
    const { rule, severity, related, fix, waiver, manifest, product, requirements, fingerprint, known } = finding;
    const shown = related.slice(0, LOCATIONS - 1);
    return {
        ruleId: rule,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: LEVELS[severity],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: physical(finding) }],
        ...(shown.length > 0 && {
            relatedLocations: shown.map((place, index) => ({
                id: index + 1,
                physicalLocation: physical(place),
                message: { text: literal(place.message) },
            })),
        }),
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...(fix && withFix && { fixes: [sarifFix(fix)] }),
        ...(known !== null && { baselineState: known ? 'unchanged' : 'new' }),
        ...(waiver && { suppressions: [suppression(finding, waiver)] }),
        properties: { manifest, product, requirements },
    };
}
/** Returns how many related places `sarifResult` omits. */
function relatedLeftOut({ related }) {
    return Math.max(0, related.length - (LOCATIONS - 1));
}
function messageOf({ message, related }) {
    const links = related
        .slice(0, LINKED)
        .map((place, index) => `[${(0,render_escape/* plainText */.wh)(place.message).replace(/[\\[\]]/g, '\\$&')}](${index + 1})`);
    return links.length === 0 ? literal(message) : `${literal(message)} See also ${links.join(', ')}.`;
}
/**
 * Returns plain text without links: an invisible space separates `](`. Braces are unchanged; without `arguments`,
 * nothing replaces them. Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
function literal(text) {
    return (0,render_escape/* plainText */.wh)(text).replaceAll('](', ']\u200b(');
}
function physical(place) {
    return { artifactLocation: artifact(place.path), region: region(place) };
}
function artifact(path) {
    return { uri: (0,render_escape/* pathInAddress */.$)(path), uriBaseId: ROOT_ID };
}
function region({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function sarifFix({ title, applicability, edits }) {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
        description: { text: literal(title) },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
        })),
        properties: { applicability },
    };
}
/** A comment is in the file of the finding; a waiver in the manifest is external for a finding in another file. */
function suppression({ path, manifest }, waiver) {
    const isInside = waiver.from === 'comment' || (waiver.from === 'manifest' && path === manifest);
    return {
        kind: isInside ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,render_escape/* plainText */.wh)(`${waiver.reason}${(0,overview/* waiverDetails */.Bq)(waiver)}`),
    };
}

;// CONCATENATED MODULE: ./.build/src/render/sarif/sarif.js









/**
 * Renders the report as SARIF 2.1.0, with waived findings as suppressed results and known
 * findings as unchanged since the baseline. Stays within the limits of code
 * scanning: beyond 25,000 results, or 10 MiB after gzip, omits first the fixes, then the least severe results, and adds
 * a notification.
 *
 * @param rules all existing rules, so that two files of one version list the same rules
 */
function renderSarif(report, rules, options) {
    let kept = { findings: mostSevere(report.findings, RESULTS), withFix: true };
    for (;;) {
        const text = `${(0,render_escape/* jsonText */.s$)(JSON.stringify(log(report, rules, options, kept), null, 2))}\n`;
        if (fits(text) || kept.findings.length === 0)
            return text;
        if (kept.withFix && kept.findings.some(({ fix }) => fix))
            kept = { ...kept, withFix: false };
        else
            kept = { ...kept, findings: mostSevere(kept.findings, Math.floor(kept.findings.length / 2)) };
    }
}
/** Short text needs no test: a character has at most 3 bytes, to which gzip adds almost nothing. */
function fits(text) {
    return text.length < GZIP_BYTES / 4 || (0,external_node_zlib_.gzipSync)(text).length <= GZIP_BYTES;
}
/** Returns the `limit` most severe findings, those that are not open last, in the order of the report. */
function mostSevere(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const chosen = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
    return findings.filter((finding) => chosen.has(finding));
}
/** Known findings come after open findings, and waived findings last. */
function rank(finding) {
    const order = [...core_finding/* SEVERITIES */.oC, 'known', 'waived'];
    return order.indexOf((0,open_findings/* countedAs */.DV)(finding));
}
function log(report, rules, { home, category = 'mde-partner-check' }, { findings, withFix }) {
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const offered = withFix ? offeredFixes(report, findings) : new Set();
    const pages = new Map(report.findings.map(({ rule, help }) => [rule, help]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: home,
                        rules: rules.map((meta) => sarifRule(meta, pages.get(meta.id))),
                    },
                },
                // Without the final slash, it would be the id of the run.
                automationDetails: { id: category.endsWith('/') ? category : `${category}/` },
                invocations: [invocation(report, { findings, withFix })],
                originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                ...properties(report),
                results: findings.map((finding) => sarifResult(finding, { ruleIndex: indices.get(finding.rule), withFix: offered.has(finding) })),
            },
        ],
    };
}
/** Findings that show their fix: applying all fixes of a log must not edit a logo twice. */
function offeredFixes(report, findings) {
    const isFree = (0,offered_fixes/* oneForEachArtwork */.X)(report);
    const preferred = [...findings].sort((a, b) => rank(a) - rank(b));
    return new Set(preferred.filter(({ fix }) => fix && isFree(fix)));
}
/**
 * The policy that applied, and the manifests that are sample listings, so that the run is not mistaken for a check of a
 * real listing.
 */
function properties({ manifests, run: { policy } }) {
    const samples = manifests.filter(({ sample }) => sample).map(({ path }) => (0,render_escape/* plainText */.wh)(path));
    const own = {
        ...(samples.length > 0 && { tags: ['sample listing'], sampleListings: samples }),
        ...(policy && { policy: { path: (0,render_escape/* plainText */.wh)(policy.path), sha256: policy.sha256 } }),
    };
    return Object.keys(own).length === 0 ? {} : { properties: own };
}
function invocation(report, kept) {
    const crashed = (0,overview/* erroredChecks */.H$)(report);
    const notifications = [
        ...crashed.map(({ rule, manifest, product, reason }) => ({
            level: 'error',
            message: { text: (0,render_escape/* plainText */.wh)(`${rule}, ${product ?? manifest}: ${reason ?? 'the rule could not do its work'}`) },
            associatedRule: { id: rule },
        })),
        ...leftOut(report, kept).map((text) => ({ level: 'warning', message: { text } })),
    ];
    return {
        executionSuccessful: crashed.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    };
}
function leftOut({ findings: all }, { findings, withFix }) {
    const parts = [];
    const missing = all.length - findings.length;
    if (missing > 0)
        parts.push((0,overview/* plural */.LS)(missing, 'finding'));
    const fixes = withFix ? 0 : findings.filter(({ fix }) => fix).length;
    if (fixes > 0)
        parts.push(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`);
    const related = findings.reduce((sum, finding) => sum + relatedLeftOut(finding), 0);
    if (related > 0)
        parts.push((0,overview/* plural */.LS)(related, 'related place'));
    return parts.map((part) => `${part} left out here: code scanning accepts no more. The JSON report lists all.`);
}


/***/ })

};

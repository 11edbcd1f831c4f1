export const id = 4587;
export const ids = [4587];
export const modules = {

/***/ 58330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logoIn)
/* harmony export */ });
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _logo_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55311);


/**
 * Returns the bytes of a logo if they are an SVG; null otherwise. A manifest may name any file, also one with a secret,
 * and what is shown or packed is made to be passed on.
 */
function logoIn(files, path) {
    if (!/\.svg$/i.test(path))
        return null;
    const bytes = files.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.logo);
    return bytes !== null && (0,_logo_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSvg */ .Z)(path, bytes).svg ? bytes : null;
}


/***/ }),

/***/ 34587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preview: () => (/* binding */ preview)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56341);
/* harmony import */ var _render_preview_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25314);
/* harmony import */ var _logo_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58330);





/** Renders the preview page of a report, with the logos of its work tree. */
function preview(report, tree, { command, earlier }) {
    return (0,_render_preview_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPreview */ .B)(report, {
        command,
        logo: (path) => (0,_logo_in_js__WEBPACK_IMPORTED_MODULE_3__/* .logoIn */ .J)(tree, path),
        ...(earlier && { before: tilesBefore(report, tree, earlier) }),
    });
}
/** Returns the tile of a product before the change; null: there was none, or it looked the same. */
function tilesBefore(report, tree, earlier) {
    const manifests = new Map(report.manifests.map((manifest) => [manifest.path, manifest]));
    const listings = new Map([...manifests.keys()].map((path) => [path, productsAt(path, earlier)]));
    return (path, index) => {
        const product = manifests.get(path)?.products[index];
        const listing = listings.get(path) ?? [];
        const before = listing.find(({ name }) => name === product?.name) ?? listing[index];
        if (!product || !before)
            return null;
        const { description, logo } = product.measurements;
        const isSame = before.name === product.name &&
            before.description === (description?.text ?? '') &&
            isEqual(before.logo, logo === null ? null : (0,_logo_in_js__WEBPACK_IMPORTED_MODULE_3__/* .logoIn */ .J)(tree, logo.path));
        return isSame ? null : before;
    };
}
function productsAt(path, earlier) {
    const bytes = earlier.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.manifest);
    if (bytes === null)
        return [];
    const { data, folder } = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(path, bytes);
    return (data.products ?? []).map(({ name, description, logo }) => {
        const at = typeof logo === 'string' ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(folder, logo) : null;
        return { name: name ?? '', description: description ?? '', logo: at === null ? null : (0,_logo_in_js__WEBPACK_IMPORTED_MODULE_3__/* .logoIn */ .J)(earlier, at) };
    });
}
function isEqual(one, other) {
    if (one === null || other === null)
        return one === other;
    return one.length === other.length && one.every((byte, index) => byte === other[index]);
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

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderPreview)
});

;// CONCATENATED MODULE: ./.build/src/core/base64.js
/** Bytes that become one argument list; a larger one overflows the stack. */
const CHUNK = 8_192;
/** Returns bytes in the base64 of RFC 4648, section 4, with padding. */
function base64Of(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += CHUNK)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
    return btoa(parts.join(''));
}

// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/requirements.js
var src_requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/measured.js
var measured = __webpack_require__(40134);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/render/repository.js
var repository = __webpack_require__(53858);
// EXTERNAL MODULE: ./.build/src/render/states.js
var states = __webpack_require__(84808);
;// CONCATENATED MODULE: ./.build/src/render/preview/sizes.js
/** CSS px of the logo on a tile, and the smaller and larger sizes that a portal may show it in. */
const LOGO_SIZES = [24, 48, 96, 150];

;// CONCATENATED MODULE: ./.build/src/render/preview/style.js

/** Style sheet of the preview; without `url()`, so that the page decides what is shown. */
const PREVIEW_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa;
  --error: #b3261e; --warning: #8a5700; --notice: #0a5cc2; --good: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117;
  --panel: #151b23; --error: #ff8f87; --warning: #e0a73a; --notice: #6cb0ff; --good: #56d364 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 1080px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 24px; margin: 0 0 4px } h2 { font-size: 20px; margin: 40px 0 4px; padding-top: 24px;
  border-top: 1px solid var(--line) } h3 { font-size: 15px; margin: 24px 0 8px }
p { margin: 0 0 8px } small, .muted { color: var(--muted); font-size: 13px }
code { font: 13px/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace }
a { color: var(--notice) }
.draft { border: 2px solid var(--warning); border-radius: 6px; padding: 8px 12px; margin: 0 0 16px; font-weight: 600 }
.surfaces { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 16px; margin: 16px 0 8px }
.surface { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: 20px; print-color-adjust: exact;
  -webkit-print-color-adjust: exact }
.surface figcaption { font-size: 12px; margin-bottom: 12px }
.light { background: #faf9f8; color: #242424 } .light figcaption, .light .host { color: #5c5c5c }
.dark { background: #1f1f1f; color: #fff } .dark figcaption, .dark .host { color: #b8b8b8 }
.tile { display: flex; gap: 16px; border-radius: 4px; padding: 16px; box-shadow: 0 1px 4px #0003 }
.light .tile { background: #fff } .dark .tile { background: #292929 }
.tile h4 { margin: 0 0 4px; font-size: 16px } .tile p { font-size: 13px } .tile .host { font-size: 12px }
.sizes { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; margin-top: 20px; font-size: 12px }
.sizes div { text-align: center }
.logo { display: block; flex: none; background: center / contain no-repeat; margin: 0 auto }
.tile .logo { margin: 0 }
.none { border: 1px dashed currentColor; border-radius: 4px; opacity: .6 }
${[64, ...LOGO_SIZES].map((size) => `.px${size} { width: ${size}px; height: ${size}px }`).join(' ')}
ol.words { display: flex; flex-wrap: wrap; gap: 6px; padding: 0; margin: 0 0 8px; list-style: none }
ol.words li { border: 1px solid var(--line); border-radius: 4px; padding: 2px 8px }
ol.words sup { color: var(--muted); font-size: 10px; margin-left: 4px }
ol.words .over { border-color: var(--error); color: var(--error); text-decoration: line-through }
ul.findings { list-style: none; padding: 0; margin: 0 }
ul.findings li { border-left: 3px solid var(--line); padding: 4px 12px; margin: 0 0 8px; background: var(--panel) }
.error { border-color: var(--error) !important } .warning { border-color: var(--warning) !important }
.notice { border-color: var(--notice) !important }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 13px }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); min-width: 90px }
footer { margin-top: 48px; color: var(--muted); font-size: 13px }
@media print { body { max-width: none; padding: 0 } section + section h2 { break-before: page }
  .surface, ul.findings li, tr { break-inside: avoid } }
`;

;// CONCATENATED MODULE: ./.build/src/render/preview/preview.js











/** What others read in place of words that address the vendor. */
const PASSED_ON = { stated: 'declared by the vendor' };
/** Most findings listed for one product. */
const MOST_FINDINGS = 200;
/** Longest value in a cell, in characters. */
const VALUE = 400;
/**
 * Renders one HTML page without scripts and without requests: the tile of each product as customers might see it, what
 * was measured, findings and requirements. Text of the repository is only ever text, and a logo only ever an image in a
 * style sheet, where browsers run no script and load nothing.
 */
function renderPreview(report, context) {
    const logos = new Logos();
    const wordOf = (status) => (context.isPassedOn ? PASSED_ON[status] : undefined) ?? states/* STATES */.x[status].word;
    const findings = (0,overview/* groupBy */.$z)((0,overview/* bySeverity */.Np)(report), ({ manifest, product }) => JSON.stringify([manifest, product]));
    const sections = report.manifests.flatMap((manifest) => [
        ...manifest.products.map((product, index) => productSection(manifest, product, {
            after: tileOf(product, context),
            before: context.before?.(manifest.path, index) ?? null,
            findings: findings.get(JSON.stringify([manifest.path, product.name])) ?? [],
            logos,
            wordOf,
        })),
        ...wholeSection(manifest, findings.get(JSON.stringify([manifest.path, null])) ?? [], wordOf),
    ]);
    const style = PREVIEW_STYLE + logos.style();
    const title = `Listing preview: ${titleOf(report)}`;
    const none = report.manifests.length === 0 || report.repository !== null;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(title))}</title>
<style>${style}</style>
</head>
<body>
<header>
${context.draft === undefined ? '' : `<p class="draft">${(0,render_escape/* htmlText */.js)(context.draft)}</p>\n`}<h1>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(title))}</h1>
<p>${(0,render_escape/* htmlText */.js)(summaryOf(report, wordOf))}</p>
<p class="muted">The portal of Microsoft Defender is not public, so the tiles are approximations: they show how the logo and the words hold up on light and dark surfaces, not where Microsoft puts them.</p>
</header>
<main>
${sections.join('\n')}${none ? noManifest(report, context.command) : ''}
</main>
<footer>${(0,render_escape/* htmlText */.js)(footerOf(report))}</footer>
</body>
</html>
`;
}
function footerOf(report) {
    const { tool, run } = report;
    const policy = (0,overview/* policyText */.MJ)(report);
    const facts = `mde-partner-check ${tool.version}, dates compared with ${run.today}${run.scan ? '' : ', without the source scan'}.`;
    return policy === null ? facts : `${facts} ${policy}.`;
}
/** Shows nothing but its own style sheet and the images inside it. */
function policyFor(style) {
    const hash = base64Of((0,sha256/* sha256Bytes */.L)(style));
    return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function titleOf({ manifests }) {
    const names = manifests.flatMap(({ products }) => products.map(({ name }) => name));
    return names.length === 1 ? names[0] : (0,overview/* plural */.LS)(names.length, 'product');
}
function summaryOf(report, wordOf) {
    const sample = (0,overview/* sampleText */.EB)(report);
    const all = report.manifests.flatMap(({ requirements }) => requirements);
    const parts = [(0,overview/* countsText */.WN)(report), (0,overview/* extentText */.WL)(report), ...(sample === null ? [] : [sample])];
    return `${parts.join(' \u00b7 ')}${report.repository ? '' : ` \u00b7 ${(0,overview/* requirementsText */.OD)(all, wordOf)}`}`;
}
function noManifest(report, command) {
    return (0,repository/* repositoryLines */.QV)(report, command)
        .map((line) => `<p>${(0,render_escape/* htmlText */.js)(line)}</p>`)
        .join('\n');
}
/** What concerns a manifest as a whole. */
function wholeSection(manifest, findings, wordOf) {
    const steps = manifest.requirements.filter(({ product }) => product === null);
    if (findings.length === 0 && steps.length === 0)
        return [];
    return [
        `<section>\n<h2>${(0,render_escape/* htmlText */.js)(manifest.path)}</h2>\n${findingList(findings)}${requirementTable(steps, null, wordOf)}</section>`,
    ];
}
function productSection(manifest, product, { after, before, findings, logos, wordOf }) {
    const host = product.measurements.landingPage?.host ?? null;
    const mine = manifest.requirements.filter((one) => one.product === product.name);
    const surfaces = (tile, when) => ['light', 'dark']
        .map((surface) => surfaceOf(tile, { host, surface, when, logo: logos.classOf(tile.logo) }))
        .join('');
    return `<section>
<h2>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(product.name))}</h2>
<p class="muted">${(0,render_escape/* htmlText */.js)(manifest.path)}${manifest.sample ? ' \u00b7 sample listing' : ''}</p>
${before ? `<h3>Before this change</h3>\n<div class="surfaces">${surfaces(before, 'before')}</div>\n<h3>After this change</h3>\n` : ''}<div class="surfaces">${surfaces(after, before ? 'after' : 'now')}</div>
${wordList(product)}${findingList(findings)}${requirementTable(mine, product, wordOf)}</section>`;
}
function tileOf({ name, measurements: { description, logo } }, context) {
    return {
        name,
        description: description?.text ?? '',
        logo: logo === null ? null : context.logo(logo.path),
    };
}
function surfaceOf({ name, description }, { host, surface, when, logo }) {
    const label = `${when === 'now' ? '' : `${when}, `}${surface} surface`;
    const picture = (size) => logo === null
        ? `<span class="logo none px${size}" role="img" aria-label="no logo"></span>`
        : `<span class="logo ${logo} px${size}" role="img" aria-label="logo at ${size} px"></span>`;
    return `<figure class="surface ${surface}">
<figcaption>${(0,render_escape/* htmlText */.js)(label.charAt(0).toUpperCase() + label.slice(1))}</figcaption>
<div class="tile">${picture(64)}<div><h4>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(name))}</h4><p>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(description, VALUE))}</p>${host === null ? '' : `<span class="host">${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(host))}</span>`}</div></div>
<div class="sizes">${LOGO_SIZES.map((size) => `<div>${picture(size)}${size} px</div>`).join('')}</div>
</figure>
`;
}
/** The words as they are counted; those beyond the limit are struck through. */
function wordList({ measurements: { description } }) {
    if (!description)
        return '';
    const words = description.counted.map((word, index) => `<li${index < src_requirements/* MOST_DESCRIPTION_WORDS */.zz ? '' : ' class="over"'}>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(word))}<sup>${index + 1}</sup></li>`);
    return `<h3>${(0,overview/* plural */.LS)(description.words, 'word')} of at most ${src_requirements/* MOST_DESCRIPTION_WORDS */.zz}</h3>\n<ol class="words">${words.join('')}</ol>\n`;
}
function findingList(findings) {
    if (findings.length === 0)
        return '';
    const items = findings
        .slice(0, MOST_FINDINGS)
        .map(({ severity, message, rule, ...place }) => `<li class="${severity}"><b>${severity}</b> ${(0,render_escape/* htmlText */.js)(message)}<br><small>${(0,render_escape/* htmlText */.js)(rule)} \u00b7 <code>${(0,render_escape/* htmlText */.js)((0,core_text/* startText */.qK)(place))}</code></small></li>`);
    const more = findings.length - items.length;
    const rest = more === 0 ? '' : `<p class="muted">${(0,overview/* plural */.LS)(more, 'more finding')} in the report.</p>\n`;
    return `<h3>Findings</h3>\n<ul class="findings">\n${items.join('\n')}\n</ul>\n${rest}`;
}
/** @param product null: the requirements are those of the vendor */
function requirementTable(requirements, product, wordOf) {
    if (requirements.length === 0)
        return '';
    const rows = requirements.map(({ id, status, reason }) => {
        const { mark } = states/* STATES */.x[status];
        const known = (0,src_requirements/* requirementOf */.h2)(id);
        const value = product === null ? null : (0,measured/* measured */.j)(id, product);
        const cells = product === null ? '' : `<td>${value === null ? '' : `<code>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(value, VALUE))}</code>`}</td>`;
        return `<tr><td>${(0,render_escape/* htmlText */.js)(id)} ${(0,render_escape/* htmlText */.js)(known?.title ?? '')}<br><small>${(0,render_escape/* htmlText */.js)(known?.asks ?? '')}</small></td><td>${mark} ${(0,render_escape/* htmlText */.js)(wordOf(status))}${reason === null ? '' : `<br><small>${(0,render_escape/* htmlText */.js)((0,render_escape/* shortText */.os)(reason, VALUE))}</small>`}</td>${cells}</tr>`;
    });
    return `<h3>Requirements</h3>\n<div class="scroll"><table>\n<thead><tr><th scope="col">Requirement</th><th scope="col">State</th>${product === null ? '' : '<th scope="col">Measured</th>'}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>\n`;
}
/** The logos of the page, each once, as classes of the style sheet. */
class Logos {
    #classes = new Map();
    /** Returns the class that shows the logo; null if there is none. */
    classOf(logo) {
        if (logo === null)
            return null;
        const data = base64Of(logo);
        const known = this.#classes.get(data) ?? `picture-${this.#classes.size + 1}`;
        this.#classes.set(data, known);
        return known;
    }
    style() {
        return [...this.#classes]
            .map(([data, name]) => `.${name} { background-image: url("data:image/svg+xml;base64,${data}") }\n`)
            .join('');
    }
}


/***/ })

};

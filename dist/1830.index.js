export const id = 1830;
export const ids = [1830,6516,9646];
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

/***/ 51830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/render/json.js
var json = __webpack_require__(36516);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/render/measured.js
var measured = __webpack_require__(40134);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/states.js
var states = __webpack_require__(84808);
;// CONCATENATED MODULE: ./.build/src/render/pack/page.js



/** Longest reason of a state, in characters. */
const REASON = 400;
/** Renders a page of Markdown: title, stamp, origin, sections. */
function page(title, { report, manifest, product, draft }, sections) {
    const sample = manifest.sample ? ' This is a sample listing of a fictional company.' : '';
    return [
        `# ${title} of ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product.name))}`,
        ...(draft === null ? [] : [`> **${draft}**`]),
        `Written by mde-partner-check ${(0,render_escape/* markdownText */.p7)(report.tool.version)} from ${(0,render_escape/* markdownText */.p7)(manifest.path)}. Dates are compared with ${report.run.today}.${sample}`,
        ...sections,
        '',
    ]
        .join('\n\n')
        .trimEnd()
        .concat('\n');
}
/** Renders a text as it is, to be copied. Nothing in the block is read as Markdown. */
function literal(text) {
    return `    ${(0,render_escape/* plainText */.wh)(text)}`;
}
/** Returns the id of the requirement that a key of a product declares. */
function requirementFor(key) {
    const [id] = (0,requirements/* requirementsAt */.Gw)(['products', 0, key]);
    if (id === undefined)
        throw new Error(`no requirement is declared by '${key}'`);
    return id;
}
/** Renders the state of a requirement, with the reason; null: the report does not have it. */
function stateLine(id, { manifest, product }) {
    const found = manifest.requirements.find((one) => one.id === id && (one.product === null || one.product === product.name));
    if (!found)
        return null;
    const { mark, word } = states/* STATES */.x[found.status];
    const reason = found.reason === null ? '' : ` (${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(found.reason, REASON))})`;
    return `${mark} ${id} ${(0,requirements/* requirementOf */.h2)(id)?.title ?? ''}: ${word}${reason}`;
}

;// CONCATENATED MODULE: ./.build/src/render/pack/listing.js



/** Renders `listing.md`: each field as it goes into the listing. */
function listingPage(packed, { logo, leftOut }) {
    const { product, declared } = packed;
    const { description, landingPage, userAgent } = product.measurements;
    const fields = [
        { title: 'Company', key: null, values: [declared.company] },
        { title: 'Website of the company', key: null, values: [declared.website] },
        { title: 'Product name', key: 'name', values: [product.name] },
        {
            title: 'Description',
            key: 'description',
            values: [description?.text],
            note: description && `${(0,overview/* plural */.LS)(description.words, 'word')}.`,
        },
        {
            title: 'Logo',
            key: 'logo',
            values: [logo ? 'logo.svg' : null, (0,measured/* measured */.j)(requirementFor('logo'), product)],
            note: leftOut.length > 0
                ? leftOut.join(' ')
                : '`logo-216.png` is the same logo for Partner Center, at 216 \u00d7 216 pixels.',
        },
        { title: 'Landing page', key: 'landingPage', values: [landingPage?.value] },
        { title: 'Application in Microsoft Entra ID', key: 'entraApplication', values: entraValues(packed) },
        { title: 'Press releases', key: 'pressReleases', values: pressReleaseValues(declared.pressReleases) },
        { title: 'User-Agent', key: 'userAgent', values: [userAgent?.value], note: '`user-agent.md` has the evidence.' },
    ];
    return page('Listing', packed, fields.flatMap((field) => sectionOf(field, packed)));
}
function sectionOf({ title, key, values, note }, packed) {
    const given = values.filter((value) => typeof value === 'string' && value !== '');
    const state = key === null ? null : stateLine(requirementFor(key), packed);
    return [
        `## ${title}`,
        given.length === 0 ? 'Not declared.' : given.map(literal).join('\n'),
        ...[state, note ?? null].filter((line) => line !== null),
    ];
}
function entraValues({ declared: { entraApplication } }) {
    if (!entraApplication)
        return [];
    const { multiTenant, name, applicationId } = entraApplication;
    const tenants = multiTenant === undefined ? undefined : multiTenant ? 'multi-tenant' : 'not multi-tenant';
    return [name, tenants, applicationId && `application id ${applicationId}`];
}
function pressReleaseValues(releases) {
    if (releases?.length === 0)
        return ['none'];
    return (releases ?? []).map(({ title, url, submitted, approved, publish }) => [
        title ?? url ?? 'Press release',
        ...[
            ['submitted', submitted],
            ['approved', approved],
            ['to be published', publish],
        ].flatMap(([word, day]) => (day === undefined ? [] : [`${word} ${day}`])),
    ].join(', '));
}

// EXTERNAL MODULE: ./.build/src/core/markdown-table.js
var markdown_table = __webpack_require__(42747);
;// CONCATENATED MODULE: ./.build/src/render/pack/readiness.js





const STATEMENTS = {
    developerLicense: 'tenant to build against',
    customerApproved: 'design approved by a joint customer',
    demoed: 'design demonstrated to Microsoft',
    misa: 'membership in MISA',
};
/** For the reader of the pack, who is not the vendor. */
const WORDS = {
    stated: 'stated, not proven',
    unstated: 'not stated as done',
};
/** Renders `readiness.md`: what the vendor states, with dates. */
function readinessPage(packed) {
    const { manifest, declared } = packed;
    const rows = requirements/* REQUIREMENTS */.dq.filter(({ evidence }) => evidence === 'stated').map(({ id, title, statements }) => {
        const state = manifest.requirements.find((one) => one.id === id);
        const word = state ? (WORDS[state.status] ?? states/* STATES */.x[state.status].word) : states/* STATES */.x.unknown.word;
        const reason = state?.reason ? `: ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(state.reason))}` : '';
        const stated = statements.map(({ key }) => `${STATEMENTS[key]}: ${textOf(declared.readiness[key])}`);
        return (0,markdown_table/* tableRow */.j)([`${id} ${title}`, stated.join('; '), `${word}${reason}`]);
    });
    return page('Readiness', packed, [
        'The vendor states these steps. They are **stated, not proven**: nothing in a repository can prove them.',
        `${(0,markdown_table/* tableHead */.P)(['Requirement', 'Statement', 'State'])}${rows.join('')}`.trimEnd(),
    ]);
}
function textOf(value) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'boolean')
        return value ? 'yes' : 'not yet';
    return (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(value));
}

// EXTERNAL MODULE: ./.build/src/render/coverage.js
var coverage = __webpack_require__(26076);
// EXTERNAL MODULE: ./.build/src/render/left-out.js
var left_out = __webpack_require__(54718);
// EXTERNAL MODULE: ./.build/src/render/why.js
var why = __webpack_require__(79646);
;// CONCATENATED MODULE: ./.build/src/render/pack/user-agent.js







/** Requests that are listed; the report has all of them. */
const MOST_REQUESTS = 1000;
/**
 * Renders `user-agent.md`: the value, which call sends it, how that is known, and what recorded traffic shows. Without
 * any source code, and without a URL or a body of the traffic.
 */
function userAgentPage(packed) {
    const { product, report } = packed;
    const { userAgent, apiCalls, traffic } = product.measurements;
    const value = userAgent?.value ?? '';
    return page('User-Agent', packed, [
        value === '' ? 'Not declared.' : literal(value),
        ...[stateLine(requirementFor('userAgent'), packed)].filter((line) => line !== null),
        '## API calls in the sources',
        ...(apiCalls ? callSections(apiCalls, report.run.today) : ['The sources were not scanned.']),
        '## Recorded traffic',
        ...(traffic ? trafficSections(traffic) : ['No recorded traffic was given.']),
    ]);
}
function callSections(calls, today) {
    const map = (0,coverage/* coverageTable */.LR)(null, calls, null, today);
    const leftOut = (0,left_out/* leftOutTable */.E)(null, calls, null);
    const evidence = (0,coverage/* inOrder */.al)(calls.sites).map((site) => indented((0,why/* explainCall */.u)(site)));
    return [
        map === null ? 'No API call was found.' : map.trimEnd(),
        ...(leftOut === null ? [] : ['### Places that were not judged or are excluded', leftOut.trimEnd()]),
        ...(evidence.length === 0 ? [] : ['### Evidence for each call', evidence.join('\n\n')]),
    ];
}
function indented(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
}
function trafficSections({ files, entries }) {
    const counts = [...(0,overview/* groupBy */.$z)(entries, ({ status }) => status)].map(([status, { length }]) => `${(0,overview/* grouped */.zD)(length)} ${wordOf(status)}`);
    const rows = entries
        .slice(0, MOST_REQUESTS)
        .map(({ file, index, status }) => (0,markdown_table/* tableRow */.j)([(0,render_escape/* markdownText */.p7)(file), String(index), wordOf(status)]));
    const more = entries.length - rows.length;
    return [
        `${(0,overview/* plural */.LS)(entries.length, 'request')} in ${(0,overview/* plural */.LS)(files.length, 'file')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
        ...(rows.length > 0 ? [`${(0,markdown_table/* tableHead */.P)(['File', 'Entry', 'Verdict'])}${rows.join('')}`.trimEnd()] : []),
        ...(more > 0 ? [`${(0,overview/* plural */.LS)(more, 'more request')} in report.json.`] : []),
    ];
}
function wordOf(status) {
    return status.replaceAll('-', ' ');
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/browser.js
var browser = __webpack_require__(59452);
;// CONCATENATED MODULE: ./.build/src/render/pack/zip.js

/** Fixed, so that the same files always give the same bytes. */
const LEVEL = 9;
/** A zip file stores civil time; the earliest day that it can. */
const [YEAR, MONTH, DAY] = [1980, 0, 1];
/**
 * Packs files into a zip file, in the order given. The same files give the same bytes on every system, in every time
 * zone and at any time.
 *
 * @param files by path, with `/`
 */
function zipOf(files) {
    const mtime = new Date(YEAR, MONTH, DAY, 12);
    return (0,browser/* zipSync */.L)(Object.fromEntries(files), { level: LEVEL, mtime });
}

// EXTERNAL MODULE: ./.build/src/render/preview/preview.js + 3 modules
var preview = __webpack_require__(25314);
// EXTERNAL MODULE: ./.build/src/app/logo-in.js
var logo_in = __webpack_require__(58330);
// EXTERNAL MODULE: ./.build/src/core/open-findings.js
var open_findings = __webpack_require__(27594);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
;// CONCATENATED MODULE: ./.build/src/render/option-hint.js
/** Returns a reason without the option of the command line that it ends with, for readers who have no command line. */
function withoutOption(reason) {
    return reason.replace(/ \(--[\w-]+\)$/, '');
}

;// CONCATENATED MODULE: ./.build/src/app/pack/packed-report.js



/**
 * Returns the report as it may leave the company: without lines of the sources, and without the folders of files that
 * are outside the repository.
 */
function packedReport(report) {
    const outside = new Map(pathsIn(report).flatMap((path) => (isOutside(path) ? [[path, (0,core_path/* nameOf */.Vb)(path)]] : [])));
    const hidden = {
        ...report,
        // Not a property of the commit: each clone has its own.
        run: { ...report.run, repositoryUrl: null },
        findings: report.findings.map((finding) => ({ ...finding, excerpt: null })),
    };
    return outside.size === 0 ? hidden : renamed(hidden, outside);
}
/** Paths of files that the caller chose, which may be anywhere. */
function pathsIn({ run, findings, manifests }) {
    return [
        ...[run.policy, run.baseline].flatMap((file) => (file ? [file.path] : [])),
        ...findings.flatMap(({ path, related }) => [path, ...related.map((one) => one.path)]),
        ...manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.traffic?.files ?? [])),
    ];
}
function isOutside(path) {
    return path.startsWith('../') || path.startsWith('/') || /^[a-z]:/i.test(path);
}
/** Replaces the paths in every text, the longest first, since a path may be the start of a longer path. */
function renamed(value, names) {
    const paths = [...names.keys()].sort((one, other) => other.length - one.length);
    const rename = (part) => {
        if (typeof part === 'string')
            return paths.reduce((text, path) => text.replaceAll(path, () => names.get(path) ?? ''), part);
        if (Array.isArray(part))
            return part.map(rename);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, content]) => [key, rename(content)]));
    };
    return rename(value);
}
/**
 * Returns the part of a report that is about one product, as the pages of the pack show it.
 *
 * @param report with the findings of that manifest alone
 */
function reportOfProduct(report, manifest, product) {
    const concerns = (one) => one.product === null || one.product === product.name;
    const findings = report.findings.filter(concerns);
    return {
        ...report,
        counts: (0,open_findings/* countFindings */.Gt)(findings),
        manifests: [
            {
                ...manifest,
                checks: manifest.checks.filter(concerns),
                // Whoever the pack is sent to runs nothing.
                requirements: manifest.requirements
                    .filter(concerns)
                    .map((one) => ({ ...one, reason: one.reason && withoutOption(one.reason) })),
                products: [product],
            },
        ],
        findings,
    };
}

// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(45535);
// EXTERNAL MODULE: ./.build/src/logo/drawing/budget.js
var budget = __webpack_require__(45541);
// EXTERNAL MODULE: ./.build/src/logo/drawing/estimate.js
var estimate = __webpack_require__(9862);
// EXTERNAL MODULE: ./.build/src/logo/drawing/measure-ink.js + 3 modules
var measure_ink = __webpack_require__(44309);
// EXTERNAL MODULE: ./.build/src/logo/load.js + 1 modules
var load = __webpack_require__(55311);
// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var logo_size = __webpack_require__(50214);
;// CONCATENATED MODULE: ./.build/src/render/pack/font.js
/**
 * Reads the character map and the widths of a TrueType font.
 *
 * @param bytes a font that is part of this tool
 * @throws if it has no character map of format 4
 */
function readFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const table = tableOffsets(view);
    const at = (name) => {
        const offset = table.get(name);
        if (offset === undefined)
            throw new Error(`the font has no table ${name}`);
        return offset;
    };
    const glyphOf = characterMap(view, at('cmap'));
    const unitsPerEm = view.getUint16(at('head') + 18);
    const widths = view.getUint16(at('hhea') + 34);
    const advance = (glyph) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, widths - 1));
    return {
        covers: (text) => [...text].every((character) => glyphOf(character.codePointAt(0)) !== 0),
        width(text, size) {
            let units = 0;
            for (const character of text)
                units += advance(glyphOf(character.codePointAt(0)));
            return (units * size) / unitsPerEm;
        },
    };
}
function tableOffsets(view) {
    const tables = new Map();
    for (let index = 0; index < view.getUint16(4); index++) {
        const at = 12 + 16 * index;
        const name = [0, 1, 2, 3].map((letter) => String.fromCharCode(view.getUint8(at + letter))).join('');
        tables.set(name, view.getUint32(at + 8));
    }
    return tables;
}
/** Returns a function that finds the glyph of a code point; 0: there is none. */
function characterMap(view, cmap) {
    const maps = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index));
    const map = maps.find((at) => view.getUint16(at) === 4);
    if (map === undefined)
        throw new Error('the font has no character map of format 4');
    const size = view.getUint16(map + 6);
    const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((offset) => map + offset);
    return (codePoint) => {
        if (codePoint > 0xffff)
            return 0;
        for (let at = 0; at < size; at += 2) {
            if (view.getUint16(ends + at) < codePoint)
                continue;
            const start = view.getUint16(starts + at);
            if (start > codePoint)
                return 0;
            const delta = view.getUint16(deltas + at);
            const offset = view.getUint16(offsets + at);
            if (offset === 0)
                return (codePoint + delta) & 0xffff;
            const glyph = view.getUint16(offsets + at + offset + 2 * (codePoint - start));
            return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
        }
        return 0;
    };
}

;// CONCATENATED MODULE: ./.build/src/render/pack/png.js

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** 8 bits per channel, red, green, blue and alpha, without interlacing. */
const FORMAT = [8, 6, 0, 0, 0];
/** Fixed, so that the same picture always has the same bytes. */
const png_LEVEL = 9;
/**
 * Encodes a picture as PNG. The same pixels give the same bytes on every system: nothing of the machine's own zlib is
 * used.
 *
 * @param raster premultiplied RGBA
 */
function pngOf({ width, height, pixels }) {
    const rows = new Uint8Array(height * (1 + 4 * width));
    for (let row = 0; row < height; row++)
        straighten(pixels.subarray(4 * width * row, 4 * width * (row + 1)), rows, row * (1 + 4 * width) + 1);
    return joined([
        Uint8Array.from(SIGNATURE),
        chunk('IHDR', joined([number(width), number(height), Uint8Array.from(FORMAT)])),
        chunk('IDAT', (0,browser/* zlibSync */.$)(rows, { level: png_LEVEL })),
        chunk('IEND', new Uint8Array()),
    ]);
}
/** Divides the colors by their alpha, as PNG stores them. */
function straighten(pixels, target, at) {
    for (let index = 0; index < pixels.length; index += 4) {
        const alpha = pixels[index + 3];
        for (let channel = 0; channel < 3; channel++)
            target[at + index + channel] =
                alpha === 0 ? 0 : Math.min(255, Math.round((pixels[index + channel] * 255) / alpha));
        target[at + index + 3] = alpha;
    }
}
/** Length, type, content, and the CRC of type and content. */
function chunk(type, content) {
    const body = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), content]);
    return joined([number(content.length), body, number(crc32(body))]);
}
function number(value) {
    return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
/** CRC-32 as in ISO 3309, which PNG uses. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}
function joined(parts) {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

;// CONCATENATED MODULE: ./.build/src/render/pack/tile.js

const SURFACES = {
    light: { page: '#faf9f8', card: '#ffffff', text: '#242424', muted: '#5c5c5c' },
    dark: { page: '#1f1f1f', card: '#292929', text: '#ffffff', muted: '#b8b8b8' },
};
/** Pixels of the picture per CSS px. */
const SCALE = 2;
/** In CSS px. */
const WIDTH = 480;
const PADDING = 20;
const GAP = 16;
const LOGO = 64;
const TEXT_X = PADDING + GAP + LOGO + GAP;
const TEXT_WIDTH = WIDTH - PADDING - GAP - TEXT_X;
/** Size and height of a line, in CSS px. */
const NAME = [17, 24];
const DESCRIPTION = [13, 19];
const SMALL = [12, 17];
/** Lines of a text; what is longer is cut, since no tile shows it. */
const MOST_LINES = 8;
/** Whether the font can draw all words. */
function canBeDrawn({ name, description, host }, font) {
    return [name, description, host ?? ''].every((text) => font.covers(spaced(text)));
}
/** Lays out a tile as an SVG of ours, whose only text is that of the listing, escaped. */
function tilePicture(words, surface, font) {
    const { page, card, text, muted } = SURFACES[surface];
    const parts = [];
    let y = PADDING + GAP;
    const write = (content, [size, height], fill, x = TEXT_X, width = TEXT_WIDTH) => {
        for (const line of wrapped(content, size, width, font)) {
            parts.push(`<text x="${x}" y="${y + Math.round((height + 0.7 * size) / 2)}" font-family="Open Sans" font-size="${size}" fill="${fill}">${(0,render_escape/* xmlText */.xK)(line)}</text>`);
            y += height;
        }
    };
    write(words.name, NAME, text);
    write(words.description, DESCRIPTION, text);
    if (words.host !== null)
        write(words.host, SMALL, muted);
    const bottom = Math.max(y, PADDING + GAP + LOGO) + GAP;
    y = bottom + GAP / 2;
    for (const caption of words.captions)
        write(caption, SMALL, muted, PADDING, WIDTH - 2 * PADDING);
    const height = y + PADDING / 2;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SCALE * WIDTH}" height="${SCALE * height}" viewBox="0 0 ${WIDTH} ${height}">` +
        `<rect width="${WIDTH}" height="${height}" fill="${page}"/>` +
        `<rect x="${PADDING}" y="${PADDING}" width="${WIDTH - 2 * PADDING}" height="${bottom - PADDING}" rx="4" fill="${card}"/>` +
        `${parts.join('')}</svg>`;
    return { svg, logo: { x: SCALE * (PADDING + GAP), y: SCALE * (PADDING + GAP), side: SCALE * LOGO } };
}
/** Breaks a text into lines between words, and inside words that are longer than a line. */
function wrapped(text, size, width, font) {
    const lines = [];
    let line = '';
    const fits = (content) => font.width(content, size) <= width;
    for (const word of spaced(text).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const character of word) {
            if (!fits(line + character)) {
                lines.push(line);
                line = '';
                if (lines.length >= MOST_LINES)
                    break;
            }
            line += character;
        }
        if (lines.length >= MOST_LINES)
            break;
    }
    if (line !== '')
        lines.push(line);
    return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '\u2026'] : lines;
}
function spaced(text) {
    return text.split(/\s+/).filter(Boolean).join(' ');
}

;// CONCATENATED MODULE: ./.build/src/app/pack/pictures.js









/** Side of the logo that Partner Center takes, in pixels. */
const PARTNER_CENTER = 216;
const APPROXIMATION = 'An approximation: the portal of Microsoft Defender is not public.';
/**
 * Draws the logo and the tile on both surfaces. A logo that a browser may show in another way is not drawn: the page
 * in the same folder shows it as it is.
 *
 * @param logo bytes of the SVG; null: there is none
 */
async function picturesOf(product, logo, tools) {
    const draw = logo === null ? NO_LOGO : logoDrawer(logo, tools.rasterizer);
    if (typeof draw === 'string')
        return none(draw);
    const small = await draw(PARTNER_CENTER);
    if (small === null)
        return none('the logo could not be drawn');
    const font = readFont(tools.font);
    const words = wordsOf(product, tools.draft);
    const isLegible = canBeDrawn(words, font);
    const shown = isLegible ? words : { ...words, name: '', description: '', host: null };
    const files = new Map([['logo-216.png', pngOf(small)]]);
    for (const surface of ['light', 'dark']) {
        const tile = tilePicture(shown, surface, font);
        const [base, mark] = [
            await tools.rasterizer.draw({ svg: tile.svg, costly: false, fonts: [tools.font] }),
            await draw(tile.logo.side),
        ];
        if (base.drawing === null || mark === null)
            return none('the tile could not be drawn');
        files.set(`tile-${surface}.png`, pngOf(placed(mark, base.drawing, tile.logo)));
    }
    const leftOut = isLegible ? [] : ['The pictures of the tile are without words: their font lacks a character.'];
    return { files, leftOut };
}
const NO_LOGO = 'the product has no SVG logo';
function none(why) {
    return { files: new Map(), leftOut: [`There are no PNG pictures, because ${why}.`] };
}
/** Returns a function that draws the logo in the middle of a square, or why it is not drawn. */
function logoDrawer(logo, rasterizer) {
    const { svg } = (0,load/* loadSvg */.Z)('logo.svg', logo);
    if (!svg)
        return NO_LOGO;
    const size = (0,logo_size/* naturalSize */.DC)(svg.document);
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(size);
    const reason = (0,measure_ink/* undrawableReason */.C2)(svg.document, size);
    if (reason !== undefined || canvas === null)
        return reason ?? 'the logo has no canvas to draw on';
    const [estimated] = (0,estimate/* estimateReasons */.i)(svg.document);
    if (estimated !== undefined)
        return `browsers may draw ${estimated} in the logo in another way`;
    const draw = (0,measure_ink/* drawer */.w$)(svg.document, size, (0,budget/* withinBudget */.x)(rasterizer));
    return async (side) => (await draw((0,logo_canvas/* squareRound */.w_)(canvas), side)).drawing;
}
function wordsOf({ name, measurements: { description, landingPage } }, draft) {
    return {
        name,
        description: description?.text ?? '',
        host: landingPage?.host ?? null,
        captions: [APPROXIMATION, ...(draft === null ? [] : [draft])],
    };
}
/** Returns `base` with `top` drawn over it, both premultiplied. */
function placed(top, base, { x, y }) {
    const pixels = base.pixels.slice();
    for (let row = 0; row < top.height; row++)
        for (let column = 0; column < top.width; column++) {
            const from = 4 * (row * top.width + column);
            const to = 4 * ((y + row) * base.width + x + column);
            const behind = 255 - top.pixels[from + 3];
            for (let channel = 0; channel < 4; channel++)
                pixels[to + channel] =
                    top.pixels[from + channel] + Math.round((pixels[to + channel] * behind) / 255);
        }
    return { width: base.width, height: base.height, pixels };
}

;// CONCATENATED MODULE: ./.build/src/app/pack/pack.js













/**
 * Packs what a vendor sends to Microsoft: a folder per product, the report, and checksums. The same report, files and
 * font give the same bytes. Of the repository, only logos that are an SVG are packed as files.
 */
async function pack(whole, tree, request) {
    const refusal = refusalOf(whole, request);
    if (refusal !== null)
        return { archive: null, ...refusal };
    const report = packedReport(whole);
    const draft = request.draft ? stampOf(report) : null;
    const files = new Map([['report.json', (0,json.renderJson)(report)]]);
    const folders = new Set();
    const findings = (0,overview/* groupBy */.$z)(report.findings, ({ manifest }) => manifest);
    for (const manifest of report.manifests) {
        const declared = declaredIn(tree, manifest.path);
        const part = { ...report, findings: findings.get(manifest.path) ?? [] };
        for (const [index, product] of manifest.products.entries()) {
            const folder = folderFor(product.name, folders);
            const own = reportOfProduct(part, manifest, product);
            const packed = { report: own, manifest: own.manifests[0] ?? manifest, product, draft };
            const content = await filesOf({ ...packed, declared: declared(index) }, tree, request);
            for (const [name, bytes] of content)
                files.set(`${folder}/${name}`, bytes);
        }
    }
    return { archive: zipOf(withChecksums(files)), refusal: null };
}
function refusalOf(report, { draft }) {
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    if (crashed > 0)
        return { refusal: `${(0,overview/* plural */.LS)(crashed, 'check')} crashed`, helps: null };
    if (!report.manifests.some(({ products }) => products.length > 0)) {
        const cause = report.findings.find(({ severity }) => severity === 'error')?.message.replace(/\.$/, '');
        return { refusal: `no product was found${cause === undefined ? '' : `. ${cause}`}`, helps: null };
    }
    const error = openErrors(report);
    if (error === 0 || draft)
        return null;
    const refusal = `${(0,overview/* plural */.LS)(error, 'error')} ${error === 1 ? 'is' : 'are'} open`;
    return { refusal, helps: '--draft packs all the same' };
}
/** Also counts errors that a baseline knows: they are still to be fixed. */
function openErrors({ findings }) {
    return findings.filter(({ severity, waiver }) => severity === 'error' && !waiver).length;
}
function stampOf(report) {
    const error = openErrors(report);
    return error === 0 ? 'Draft.' : `Draft: ${(0,overview/* plural */.LS)(error, 'error')} ${error === 1 ? 'is' : 'are'} open.`;
}
async function filesOf(packed, tree, { rasterizer, font }) {
    const { report, product, draft } = packed;
    const path = product.measurements.logo?.path;
    const logo = path === undefined ? null : (0,logo_in/* logoIn */.J)(tree, path);
    const { files: pictures, leftOut } = await picturesOf(product, logo, { rasterizer, font, draft });
    return new Map([
        ...pictures,
        ...(logo === null ? [] : [['logo.svg', logo]]),
        ['listing.md', listingPage(packed, { logo: logo !== null, leftOut })],
        ['user-agent.md', userAgentPage(packed)],
        ['readiness.md', readinessPage(packed)],
        [
            'preview.html',
            (0,preview/* renderPreview */.B)(report, {
                command: 'mde-partner',
                isPassedOn: true,
                logo: (wanted) => (0,logo_in/* logoIn */.J)(tree, wanted),
                ...(draft !== null && { draft }),
            }),
        ],
    ]);
}
/** Reads what the report does not have. Each value was judged already, and is only shown. */
function declaredIn(tree, path) {
    const bytes = tree.read(path, sizes/* MOST_BYTES */.u.manifest);
    const data = bytes === null ? {} : (0,parse/* parseManifest */.N)(path, bytes).data;
    return (index) => {
        const product = data.products?.[index];
        return {
            company: data.company?.name,
            website: data.company?.website,
            entraApplication: product?.entraApplication,
            pressReleases: product?.pressReleases,
            readiness: { ...data.readiness },
        };
    };
}
/** Returns a new folder name: the letters and digits of the product's name in lowercase. */
function folderFor(name, taken) {
    const base = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-|-$/g, '') || 'product';
    let folder = base;
    for (let number = 2; taken.has(folder); number++)
        folder = `${base}-${number}`;
    taken.add(folder);
    return folder;
}
/** Sorts the files by path, and adds `SHA256SUMS` in the form that `sha256sum --check` reads. */
function withChecksums(files) {
    const encoder = new TextEncoder();
    const sorted = [...files]
        .map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content])
        .sort(([one], [other]) => (one < other ? -1 : 1));
    const sums = sorted.map(([path, content]) => `${(0,sha256/* sha256Of */.B)(content)}  ${path}\n`).join('');
    return new Map([...sorted, ['SHA256SUMS', encoder.encode(sums)]]);
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

/***/ 36516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Renders the report itself, indented, with a line end. */
function renderJson(report) {
    return [...jsonPieces(report)].join('');
}
/**
 * The same in pieces, one for each manifest and each finding: the report of thousands of manifests takes more memory as
 * one text than all else in the run.
 */
function* jsonPieces(report) {
    let before = '{';
    for (const [key, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        yield `${before}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* items(value);
        else
            yield indented(value, '  ');
        before = ',';
    }
    yield '\n}\n';
}
function* items(list) {
    let before = '[';
    for (const item of list) {
        yield `${before}\n    ${indented(item, '    ')}`;
        before = ',';
    }
    yield '\n  ]';
}
/** A string of JSON has no line ends, so each line end is one of the layout. */
function indented(value, by) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${by}`);
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


/***/ }),

/***/ 79646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCalls: () => (/* binding */ explainCalls),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88996);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);





/** Characters of a line of source that are shown. */
const EXCERPT = 120;
/** Calls of the file that are named where none is at the line. */
const MOST_NEAR = 5;
/** Explains the calls at a line: every step to the header, with its line of source. Where there is none, says why. */
function explainCalls(report, place, read) {
    const maps = callMaps(report);
    const calls = distinct(maps.flatMap(({ sites }) => sites)).filter(({ path, line, endLine }) => path === place.path && line <= place.line && place.line <= endLine);
    const lines = linesOf(read);
    if (calls.length === 0)
        return throughLine(maps, place, lines) ?? { text: `${noCall(maps, place)}\n`, found: false };
    return { text: calls.map((call) => explainCall(call, lines)).join('\n'), found: true };
}
/** Explains calls whose way to the header leads through a line, as findings name it; null: none does. */
function throughLine(maps, { path, line }, lines) {
    const calls = distinct(maps.flatMap(({ sites }) => sites)).filter((site) => site.evidence?.some((step) => step.path === path && step.line === line));
    if (calls.length === 0)
        return null;
    const [first, ...more] = calls.slice(0, MOST_NEAR).map((call) => explainCall(call, lines));
    const count = calls.length === 1 ? '1 call leads' : `${calls.length} calls lead`;
    const rest = calls.length > MOST_NEAR ? `, the first ${MOST_NEAR}` : '';
    const heading = `${count} through ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}${rest}:`;
    return { text: [heading, first, ...more].join('\n'), found: true };
}
function callMaps({ manifests, repository }) {
    const products = manifests.flatMap((manifest) => manifest.products.map(({ measurements }) => measurements.apiCalls));
    return [...products, repository?.apiCalls ?? null].filter((map) => map !== null);
}
/** Products may share a call. */
function distinct(sites) {
    return [...new Map(sites.map((site) => [JSON.stringify(site), site])).values()];
}
/**
 * Renders what a call sends, and every step to its header.
 *
 * @param lineAt the source at a place; absent: the steps are shown without source
 */
function explainCall(site, lineAt = () => null) {
    const steps = (site.evidence ?? []).flatMap(({ path, line, message }, index) => {
        const text = lineAt({ path, line })?.trim() ?? '';
        const number = `${index + 1}.`.padStart(4);
        return [
            `${number} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message)}`,
            `     ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}${text === '' ? '' : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(text, EXCERPT)}`}`,
        ];
    });
    return `${[`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.path}:${site.line}`)}  ${conclusion(site)}`, ...steps].join('\n')}\n`;
}
function conclusion({ status, host, userAgent }) {
    const call = host === null ? 'This call' : `This call to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(host)}`;
    const value = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(userAgent ?? ''));
    switch (status) {
        case 'missing':
            return `${call} sends no User-Agent.`;
        case 'malformed':
            return `${call} sends a User-Agent without the documented form: ${value}`;
        case 'legacy':
            return `${call} sends a User-Agent of an older form: ${value}`;
        case 'unverifiable':
            return `${call} may lack the User-Agent: what it sends could not be determined.`;
        case 'templated':
            return `${call} sends this User-Agent, completed at run time: ${value}`;
        case 'ok':
            return `${call} sends this User-Agent: ${value}`;
    }
}
/** Says why there is no call at a line: what is known of the file. */
function noCall(maps, { path, line }) {
    const none = `No API call was found at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)}.`;
    if (maps.length === 0)
        return `${none} No product could be read, so the sources were not scanned.`;
    const sites = distinct(maps.flatMap((map) => map.sites)).filter((site) => site.path === path);
    const near = [...new Set(sites.map((site) => site.line))].sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
    if (near.length > 0) {
        const shown = near.slice(0, MOST_NEAR).join(', ');
        return `${none} The nearest calls in this file are on line${near.length === 1 ? '' : 's'} ${shown}.`;
    }
    const excluded = maps.flatMap((map) => map.excluded).find((one) => one.path === path);
    if (excluded)
        return `${none} The file is excluded by ${excluded.by}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(excluded.reason)}`;
    const open = maps.flatMap((map) => map.notJudged).find((one) => one.path === path);
    if (open)
        return `${none} The file was not judged: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(open.reason)}`;
    return `${none} The file has no call to the Defender for Endpoint or Graph Security API that the scan can see.`;
}
function linesOf(read) {
    const files = new Map();
    return ({ path, line }) => {
        if (!files.has(path)) {
            const bytes = read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.source);
            files.set(path, bytes && new _core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .roughTextOf */ .Y9)(bytes)));
        }
        return files.get(path)?.line(line) ?? null;
    };
}


/***/ })

};

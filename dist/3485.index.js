export const id = 3485;
export const ids = [3485,2561,7685];
export const modules = {

/***/ 86043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ suggestsLogo),
/* harmony export */   Y: () => (/* binding */ logoCandidates)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70917);
/* harmony import */ var _logo_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55311);
/* harmony import */ var _logo_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50214);
/* harmony import */ var _scan_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72569);






/** Most files that are listed. */
const SHOWN = 10;
/** Most files that are opened, best names first: a set of icons may have thousands. */
const OPENED = 40;
/** Words of a path by how much they suggest a logo; the first match counts. */
const NAMES = [
    { words: /logo/i, weight: 8 },
    { words: /brand|emblem|app[-_ ]?icon/i, weight: 6 },
    { words: /(?:^|[-_. ])icon(?:$|[-_. ])/i, weight: 4 },
];
const FOLDERS = [
    { words: /logo|brand/i, weight: 3 },
    { words: /(?:^|\/)(?:icons?|assets?|images?|img|media|static|public)(?:\/|$)/i, weight: 1 },
];
const SQUARE = 2;
/**
 * Returns SVG files that could be the logo of a product, square files first. Leaves out files that are not square and
 * whose name or folder does not suggest a logo, and files that cannot be read.
 *
 * @param folders where to search; `''` is the root
 */
function logoCandidates(tree, folders) {
    const candidates = tree
        .glob('**/*.[sS][vV][gG]')
        .filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)) && !(0,_scan_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .isAside */ .Zl)(path))
        .map((path) => ({ path, weight: weightOf(path) }))
        .sort(byWeight)
        .slice(0, OPENED)
        .flatMap(({ path, weight }) => {
        const size = sizeOf(tree, path);
        const square = size?.shape === 'square' ? SQUARE : 0;
        return size && weight + square > 0 ? [{ path, weight: weight + square, size }] : [];
    })
        .sort(byWeight)
        .slice(0, SHOWN);
    const isSquare = ({ size }) => size.shape === 'square';
    return [...candidates.filter(isSquare), ...candidates.filter((one) => !isSquare(one))].map(({ path, size }) => ({
        path,
        ratio: size.ratio,
    }));
}
/** Whether the name or the folder of a file suggests a logo. */
function suggestsLogo(path) {
    return weightOf(path) > 0;
}
/** With equal weight, files nearer to the root come first. */
function byWeight(a, b) {
    const depth = ({ path }) => path.split('/').length;
    return b.weight - a.weight || depth(a) - depth(b) || (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path);
}
function weightOf(path) {
    const best = (text, table) => table.find(({ words }) => words.test(text))?.weight ?? 0;
    return best((0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path).replace(/\.svg$/i, ''), NAMES) + best((0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path), FOLDERS);
}
function sizeOf(tree, path) {
    const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.logo);
    const svg = bytes && (0,_logo_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSvg */ .Z)(path, bytes).svg;
    return svg ? (0,_logo_size_js__WEBPACK_IMPORTED_MODULE_3__/* .naturalSize */ .DC)(svg.document) : null;
}


/***/ }),

/***/ 33485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/manifest/file-names.js
var file_names = __webpack_require__(21058);
// EXTERNAL MODULE: ./.build/src/manifest/listing-text.js
var listing_text = __webpack_require__(7161);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var homes = __webpack_require__(99531);
// EXTERNAL MODULE: ./.build/src/text/characters.js
var characters = __webpack_require__(89495);
// EXTERNAL MODULE: ./.build/src/manifest/schema/limits.js
var limits = __webpack_require__(95301);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/tree.js
var tree = __webpack_require__(7105);
;// CONCATENATED MODULE: ./.build/src/app/init/add-product.js






/**
 * Returns the text of a manifest with one more product after the last one; all other characters stay as they are.
 *
 * @throws UsageError if the product cannot be added
 */
function withProduct(manifest, product) {
    const fail = (why) => new errors/* UsageError */.e(`cannot add a product to ${(0,quote/* quote */.hD)(manifest.path)}: ${why}`);
    const { source, root } = manifest;
    if (!source || !root)
        throw fail(`it cannot be read (run 'check')`);
    const list = (0,tree/* entryAt */._f)(root, ['products'])?.node;
    if (list?.kind !== 'list' || list.items.length === 0)
        throw fail("it has no list 'products'");
    if (list.flow)
        throw fail("'products' is in brackets (write one product per '-')");
    if (list.items.length >= limits/* PRODUCTS */.z.most)
        throw fail(`it has ${list.items.length} products already`);
    const last = list.items.at(-1);
    const dash = last?.key.start ?? 0;
    const text = source.text;
    const indent = /[ ]*$/.exec(text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash))?.[0] ?? '';
    const at = endOfLine(text, last?.end ?? text.length);
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = (0,listing_text/* productLines */.Vj)(product, indent).map((line) => line + end);
    const after = `${text.slice(0, at)}${at > 0 && text[at - 1] !== '\n' ? end : ''}${lines.join('')}${text.slice(at)}`;
    if (!addsOnly(manifest, after))
        throw fail('its layout is not one that can be extended safely (add it by hand)');
    return after;
}
function endOfLine(text, from) {
    if (text[from - 1] === '\n')
        return from;
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end + 1;
}
/** Whether the new text has the same values, and one product more. */
function addsOnly({ path, root }, after) {
    const next = (0,parse/* parseManifest */.N)(path, new TextEncoder().encode(after)).root;
    if (!root || !next)
        return false;
    const { products: old, ...before } = (0,tree/* toPlain */.Ul)(root);
    const { products: added, ...rest } = (0,tree/* toPlain */.Ul)(next);
    if (!Array.isArray(old) || !Array.isArray(added) || added.length !== old.length + 1)
        return false;
    return JSON.stringify([before, old]) === JSON.stringify([rest, added.slice(0, -1)]);
}

// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(69616);
// EXTERNAL MODULE: ./.build/src/text/find-former-names.js + 1 modules
var find_former_names = __webpack_require__(73893);
// EXTERNAL MODULE: ./.build/src/text/names.js
var text_names = __webpack_require__(70283);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(18207);
// EXTERNAL MODULE: ./.build/src/text/words.js + 1 modules
var words = __webpack_require__(38371);
// EXTERNAL MODULE: ./.build/src/user-agent/grammar.js + 4 modules
var grammar = __webpack_require__(78838);
// EXTERNAL MODULE: ./.build/src/release/text-file.js
var text_file = __webpack_require__(71389);
// EXTERNAL MODULE: ./.build/src/scan/aside.js
var aside = __webpack_require__(72569);
// EXTERNAL MODULE: ./.build/src/text/name-faults.js
var name_faults = __webpack_require__(78872);
;// CONCATENATED MODULE: ./.build/src/app/init/entra-application.js



const QUOTED_NAME = String.raw `["']([^"'\r\n]{1,120})["']`;
const REGISTRATIONS = [
    ...['New-MgApplication', 'New-AzADApplication', 'New-AzureADApplication', 'New-EntraApplication'].map((word) => ({
        word,
        name: new RegExp(String.raw `-DisplayName\s+${QUOTED_NAME}`, 'i'),
    })),
    { word: 'az ad app create', name: new RegExp(`--display-name[ =]${QUOTED_NAME}`) },
    { word: 'resource "azuread_application"', name: new RegExp(String.raw `display_name\s*=\s*${QUOTED_NAME}`) },
    { word: 'Microsoft.Graph/applications@', name: new RegExp(String.raw `displayName\s*:\s*${QUOTED_NAME}`) },
];
/** Characters after the word in which the name and the audience are. */
const REACH = 600;
const MOST_FILES = 50;
const AUDIENCES = [
    [/AzureAD(?:MultipleOrgs|andPersonalMicrosoftAccount)|-AvailableToOtherTenants\s+\$true/i, true],
    [/AzureADMyOrg/i, false],
];
/** Finds the name with which the code registers its application; null: it registers none, or several. */
async function entraApplicationOf(tree, search, isInside) {
    const files = await search.find(REGISTRATIONS.map(({ word }) => word), (path) => isInside(path) && !(0,aside/* isAside */.Zl)(path));
    const found = files.slice(0, MOST_FILES).flatMap((path) => {
        const { source } = (0,text_file/* openText */.U)(tree, path);
        return source ? registrationsIn(source.text).map((one) => ({ ...one, source: path })) : [];
    });
    const [first] = found;
    return first && found.every(({ value }) => value === first.value) ? first : null;
}
function registrationsIn(text) {
    const lower = text.toLowerCase();
    return REGISTRATIONS.flatMap(({ word, name }) => {
        const found = [];
        for (let at = lower.indexOf(word.toLowerCase()); at !== -1; at = lower.indexOf(word.toLowerCase(), at + 1)) {
            const rest = text.slice(at, at + REACH);
            const value = name.exec(rest)?.[1]?.trim();
            if (value === undefined || /[$%{}]/.test(value) || (0,name_faults/* nameFaults */.hV)(value, { sample: false }).length > 0)
                continue;
            const audience = AUDIENCES.find(([pattern]) => pattern.test(rest));
            found.push({ value, multiTenant: audience?.[1] ?? null });
        }
        return found;
    });
}

// EXTERNAL MODULE: ./.build/src/app/logo-candidates.js
var logo_candidates = __webpack_require__(86043);
;// CONCATENATED MODULE: ./.build/src/app/init/logo.js




/** Most other files that a comment names. */
const MOST_SHOWN = 4;
/** Logos of tools, which their project templates bring along. */
const TEMPLATE_FILES = new Set([
    'angular.svg',
    'astro.svg',
    'javascript.svg',
    'next.svg',
    'nuxt.svg',
    'react.svg',
    'solid.svg',
    'svelte.svg',
    'typescript.svg',
    'vercel.svg',
    'vite.svg',
    'vue.svg',
]);
/**
 * Finds the best square SVG file: one with the name of the product or company, else one whose name or folder suggests a
 * logo.
 *
 * @param taken logos of other products
 */
function logoOf(tree, folder, names, taken) {
    const candidates = (0,logo_candidates/* logoCandidates */.Y)(tree, [folder]).filter(({ path }) => !taken.has(path) && (0,logo_candidates/* suggestsLogo */.H)(path) && !TEMPLATE_FILES.has((0,core_path/* nameOf */.Vb)(path).toLowerCase()));
    const square = candidates.filter(({ ratio }) => ratio !== null && Math.abs(ratio - 1) <= SQUARE_WITHIN);
    const isNamed = ({ path }) => names.some((name) => name !== null && (0,text_names/* normalisePart */.Iv)((0,core_path/* nameOf */.Vb)(path)).includes((0,text_names/* normalisePart */.Iv)(name)));
    const best = square.find(isNamed) ?? square[0] ?? null;
    const others = candidates.filter((one) => one !== best).map(({ path }) => path);
    return {
        path: best?.path ?? null,
        remarks: listed(best ? 'Other SVG files' : 'SVG files that are not square', others),
    };
}
/** The tolerance of a square, as in `logo-not-square`. */
const SQUARE_WITHIN = 0.01;
function listed(title, paths) {
    if (paths.length === 0)
        return [];
    const shown = paths.slice(0, MOST_SHOWN).map(quote/* quote */.hD).join(', ');
    const more = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : '';
    return [`${title}: ${shown}${more}`];
}

// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/release/formats/xml.js
var xml = __webpack_require__(44607);
// EXTERNAL MODULE: ./.build/src/release/formats/xml-document.js
var xml_document = __webpack_require__(69565);
// EXTERNAL MODULE: ./.build/src/release/reading.js
var reading = __webpack_require__(83817);
// EXTERNAL MODULE: ./.build/src/text/yaml-documents.js
var yaml_documents = __webpack_require__(58035);
;// CONCATENATED MODULE: ./.build/src/app/init/metadata-sources.js







function stated(keys, lookUp) {
    return Object.entries(keys).flatMap(([kind, paths]) => paths.flatMap((path) => {
        const value = lookUp(path);
        return typeof value === 'string' ? [{ kind: kind, value, key: `'${path}'` }] : [];
    }));
}
function inData(data) {
    return (path) => path
        .split('.')
        .reduce((value, step) => typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? value[step]
        : undefined, data);
}
function attempt(parse) {
    try {
        return parse();
    }
    catch {
        // A file that cannot be parsed states nothing; the tools that it belongs to report it.
        return undefined;
    }
}
/** @param marks keys that a file of this kind has */
function json(file, keys, { marks = [], ...rest } = {}) {
    return {
        file,
        read: ({ text }) => {
            const lookUp = inData(attempt(() => (0,main.parse)(text, [], { allowTrailingComma: true })));
            return marks.every((mark) => lookUp(mark) !== undefined) ? stated(keys, lookUp) : [];
        },
        ...rest,
    };
}
function toml(file, keys) {
    return { file, read: ({ text }) => stated(keys, inData(attempt(() => (0,dist/* parse */.qg)(text)))) };
}
function yaml(file, keys) {
    return {
        file,
        read: ({ text }) => {
            if (text.length > yaml_documents/* LONGEST_YAML */.x)
                return [];
            const [document] = (0,yaml_documents/* yamlDocuments */.O)(text) ?? [];
            const root = document?.contents;
            return (0,yaml_dist/* isMap */.jh)(root) ? stated(keys, (key) => root.get(key)) : [];
        },
    };
}
function metadata_sources_xml(file, keys, rest = {}) {
    return {
        file,
        read: (source) => {
            let found = [];
            (0,xml_document/* inXml */.F3)(source, (root) => {
                // A property that a build fills in cannot be copied.
                const lookUp = (path) => {
                    const text = (0,xml/* textAt */.$6)(source, root, path.replaceAll('.', '/'))?.text;
                    return text !== undefined && !/\$[({]/.test(text) ? text : undefined;
                };
                found = stated(keys, lookUp);
                return (0,reading/* unknown */.L5)('');
            });
            return found;
        },
        ...rest,
    };
}
/** Longer lines are not written by people. */
const LONGEST_LINE = 1_000;
/** A keyword argument, an entry of a hash table, or a line of settings. */
const QUOTED = /(?:^|[\s(,{;])([\w.]{1,60})\s*=\s*(?:"([^"\\]{1,300})"|'([^'\\]{1,300})')/g;
const UNQUOTED = /^\s*([\w.]{1,60})\s*=\s*(\S.*)$/g;
/**
 * Reads `key = value` of code and settings; the first one with a key counts.
 *
 * @param quotes whether only quoted text is a value
 * @param mark what a file of this kind has
 */
function assignments(file, keys, rest) {
    const { quotes, mark, ...more } = rest;
    return {
        file,
        read: ({ text }) => {
            if (mark && !mark.test(text))
                return [];
            const values = new Map();
            for (const line of text.split(/\r?\n/)) {
                if (line.length > LONGEST_LINE || line.trimStart().startsWith('#'))
                    continue;
                for (const [, key = '', first, second] of line.matchAll(quotes ? QUOTED : UNQUOTED))
                    if (!values.has(key))
                        values.set(key, first ?? second ?? '');
            }
            return stated(keys, (path) => values.get(path));
        },
        ...more,
    };
}
/** Adds the name of the file without its ending, where that is the name of the package. */
function namedByFile(source) {
    return {
        ...source,
        read: (text) => {
            const facts = source.read(text);
            const stem = /([^/]+)\.\w+$/.exec(text.path)?.[1];
            return facts.length === 0 || facts.some(({ kind }) => kind === 'package')
                ? facts
                : [...facts, { kind: 'package', value: stem, key: 'the file name' }];
        },
    };
}
const NUGET = {
    company: ['Company'],
    author: ['Authors'],
    title: ['Product', 'Title', 'AssemblyTitle'],
    package: ['PackageId', 'AssemblyName'],
    description: ['Description'],
    repository: ['RepositoryUrl'],
};
function inProject(keys) {
    return Object.fromEntries(Object.entries(keys).map(([kind, paths]) => [kind, paths.map((path) => `PropertyGroup.${path}`)]));
}
/** In order of how much their titles and companies are meant for customers. */
const SOURCES = [
    // Splunk, Splunk SOAR, Cortex XSOAR and Teams describe an app of a vendor.
    json(/^app\.manifest$/, {
        title: ['info.title'],
        company: ['info.author.0.company'],
        author: ['info.author.0.name'],
        description: ['info.description'],
    }, { isFoundBelow: 'product', versionKey: 'info.id.version' }),
    assignments(/^app\.conf$/, { title: ['label'], author: ['author'], description: ['description'] }, {
        quotes: false,
        isFoundBelow: 'product',
        versionKey: 'version',
        mark: /^\[(?:launcher|ui)\]/m,
    }),
    json(/\.json$/, { title: ['name'], company: ['publisher'], description: ['description'] }, {
        marks: ['appid', 'product_vendor'],
        versionKey: 'app_version',
    }),
    json(/^pack_metadata\.json$/, { title: ['name'], company: ['author'], description: ['description'] }, {
        versionKey: 'currentVersion',
    }),
    json(/^manifest\.json$/, { title: ['name.short'], company: ['developer.name'], description: ['description.short'] }, {
        marks: ['manifestVersion'],
        versionKey: 'version',
    }),
    yaml(/^action\.ya?ml$/, { action: ['name'], author: ['author'], description: ['description'] }),
    json(/^package\.json$/, {
        title: ['displayName'],
        company: ['publisher'],
        author: ['author', 'author.name'],
        package: ['name'],
        description: ['description'],
        repository: ['repository', 'repository.url'],
    }, { versionKey: 'version' }),
    toml(/^pyproject\.toml$/, {
        author: ['project.authors.0.name', 'tool.poetry.authors.0'],
        package: ['project.name', 'tool.poetry.name'],
        description: ['project.description', 'tool.poetry.description'],
        repository: ['project.urls.Repository', 'project.urls.repository', 'tool.poetry.repository'],
    }),
    assignments(/^setup\.cfg$/, {
        author: ['author'],
        package: ['name'],
        description: ['description'],
        repository: ['url'],
    }, { quotes: false, versionKey: 'version', mark: /^\[metadata\]/m }),
    assignments(/^setup\.py$/, {
        author: ['author'],
        package: ['name'],
        description: ['description'],
        repository: ['url'],
    }, { quotes: true, versionKey: 'version' }),
    namedByFile(assignments(/\.psd1$/, { company: ['CompanyName'], author: ['Author'], description: ['Description'] }, {
        quotes: true,
        isFoundBelow: 'part',
        versionKey: 'ModuleVersion',
        mark: /^\s*ModuleVersion\s*=/m,
    })),
    namedByFile(metadata_sources_xml(/\.(?:cs|fs|vb)proj$/, inProject(NUGET), { isFoundBelow: 'part' })),
    metadata_sources_xml(/^Directory\.Build\.props$/, inProject(NUGET)),
    {
        file: /^go\.mod$/,
        read: ({ text }) => {
            const path = /^module\s+(\S{1,300})/m.exec(text)?.[1]?.replace(/\/v\d+$/, '');
            return path === undefined
                ? []
                : [
                    { kind: 'package', value: path.slice(path.lastIndexOf('/') + 1), key: "'module'" },
                    { kind: 'repository', value: `https://${path}`, key: "'module'" },
                ];
        },
    },
    metadata_sources_xml(/^pom\.xml$/, {
        company: ['organization.name'],
        title: ['name'],
        package: ['artifactId'],
        description: ['description'],
        repository: ['scm.url'],
    }),
    assignments(/^settings\.gradle(?:\.kts)?$/, { package: ['rootProject.name'] }, { quotes: true }),
    toml(/^Cargo\.toml$/, {
        author: ['package.authors.0'],
        package: ['package.name'],
        description: ['package.description'],
        repository: ['package.repository'],
    }),
    json(/^composer\.json$/, { author: ['authors.0.name'], package: ['name'], description: ['description'] }),
];

;// CONCATENATED MODULE: ./.build/src/app/init/metadata.js





/** A folder with more files of one kind describes no single product. */
const metadata_MOST_FILES = 1;
/** Files that may be opened to see whether they are of a kind. */
const MOST_OPENED = 30;
/** Returns what project files, module manifests and app descriptions of a folder state, in order of the table. */
function metadataOf(tree, folder) {
    const facts = [];
    const versionFiles = [];
    for (const source of SOURCES) {
        const [found, ...more] = readable(tree, folder, source);
        if (!found || more.length >= metadata_MOST_FILES)
            continue;
        const isPart = source.isFoundBelow === 'part' && (0,core_path/* folderOf */.yS)(found.path) !== folder;
        for (const { kind, value, key } of found.facts) {
            const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
            const isName = kind === 'title' || kind === 'package';
            if (text !== '')
                facts.push({ kind: isPart && isName ? 'part' : kind, value: text, source: `${key} in ${found.path}` });
        }
        if (source.versionKey !== undefined)
            versionFiles.push({ path: found.path, key: source.versionKey });
    }
    return { facts, versionFiles };
}
/** Files of the folder itself; of some kinds, else those below it. */
function readable(tree, folder, source) {
    const here = opened(tree, pathsIn(tree, folder, source), source);
    return here.length > 0 || source.isFoundBelow === undefined
        ? here
        : opened(tree, pathsBelow(tree, folder, source), source);
}
function opened(tree, paths, source) {
    if (paths.length > MOST_OPENED)
        return [];
    return paths.flatMap((path) => {
        const text = (0,text_file/* openText */.U)(tree, path).source;
        const facts = text ? source.read(text) : [];
        return facts.length > 0 ? [{ path, facts }] : [];
    });
}
function pathsIn(tree, folder, { file }) {
    return tree
        .names(folder)
        .filter((name) => file.test(name))
        .map((name) => (folder === '' ? name : `${folder}/${name}`));
}
function pathsBelow(tree, folder, { file }) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return tree
        .glob('**/*')
        .filter((path) => path.startsWith(prefix) && file.test((0,core_path/* nameOf */.Vb)(path)) && !(0,aside/* isAside */.Zl)(path) && (0,core_path/* folderOf */.yS)(path) !== folder)
        .sort(finding/* compareText */.n6);
}

// EXTERNAL MODULE: ./.build/src/text/legal-suffixes.js
var legal_suffixes = __webpack_require__(12942);
;// CONCATENATED MODULE: ./.build/src/app/init/names.js



/** Names that tools fill in, and parts of a product, as normal forms. */
const GENERIC = new Set([
    'about',
    'api',
    'app',
    'backend',
    'changelog',
    'cli',
    'client',
    'code',
    'community',
    'connectors',
    'description',
    'docs',
    'documentation',
    'frontend',
    'functionapp',
    'functions',
    'gettingstarted',
    'installation',
    'integration',
    'integrations',
    'introduction',
    'license',
    'main',
    'me',
    'module',
    'monorepo',
    'myapp',
    'na',
    'none',
    'note',
    'notice',
    'overview',
    'package',
    'portal',
    'powershell',
    'prerequisites',
    'project',
    'python',
    'reactapp',
    'readme',
    'repo',
    'repository',
    'requirements',
    'root',
    'scripts',
    'server',
    'service',
    'site',
    'source',
    'src',
    'temp',
    'tests',
    'tool',
    'toolkit',
    'tools',
    'unknown',
    'usage',
    'viteproject',
    'vitereacttypescriptstarter',
    'web',
    'website',
    'workspace',
]);
function companyOf(sources) {
    const { facts, holder, parts } = sources;
    const owner = ownerOf(sources);
    const oneOf = (guess) => ({ ...guess, value: oneAuthor(withoutContact(guess.value), owner) });
    const authors = ofKind(facts, 'author').map(oneOf);
    const packages = new Set([...ofKind(facts, 'package'), ...ofKind(facts, 'part')].map(({ value }) => (0,text_names/* normalisePart */.Iv)(value)));
    const isCompany = (guess) => owner === null || isLike(guess.value, owner.value) || hasSuffix(guess.value);
    const ranked = [
        ...ofKind(facts, 'company'),
        ...[...(holder ? [oneOf(holder)] : []), ...authors].filter(isCompany),
        ...(owner ? [owner] : []),
        ...authors,
    ]
        .flatMap((guess) => usable(guess))
        // Build tools write the name of the package where they know no company.
        .filter(({ value }) => !packages.has((0,text_names/* normalisePart */.Iv)(value)) || (owner !== null && isLike(value, owner.value)));
    const { company } = parts;
    if (!company)
        return ranked[0] ?? null;
    return ranked.find(({ value }) => (0,text_names/* acceptsPart */.XM)(value, company.value)) ?? company;
}
/** One name of a list of them: that of the owner, else the first; `Halvard Research and Data, Inc.` is one name. */
function oneAuthor(list, owner) {
    const names = list.split(/\s*[,;]\s*|\s+and\s+/).filter((name) => name !== '');
    if (names.length < 2 || hasSuffix(list))
        return list;
    const own = owner === null ? undefined : names.find((name) => isLike(name, owner.value));
    return own ?? list.split(/\s*[,;]\s*/).find((name) => name !== '') ?? list;
}
function productOf(sources, company) {
    const { facts, headings, parts } = sources;
    const technical = (kind) => ofKind(facts, kind).map((guess) => ({ ...guess, value: guess.value.replace(/^@?[\w.-]+\//, '') }));
    const home = folderName(sources);
    const isHome = ({ value }) => home.some((one) => (0,text_names/* normalisePart */.Iv)(one.value) === (0,text_names/* normalisePart */.Iv)(value));
    const below = technical('part');
    const candidates = [...ofKind(facts, 'title'), ...technical('package'), ...below.filter(isHome), ...home, ...below];
    const names = candidates.flatMap((guess) => usable(guess));
    const titles = [...headings, ...ofKind(facts, 'action')].flatMap((guess) => usable(guess));
    const { product } = parts;
    if (product) {
        const accepts = ({ value }) => (0,text_names/* acceptsPart */.XM)(value, product.value, company === null ? {} : { company });
        return [...titles, ...names].find(accepts) ?? product;
    }
    for (const name of names) {
        const same = titles.find(({ value }) => (0,text_names/* normalisePart */.Iv)(value) === (0,text_names/* normalisePart */.Iv)(name.value));
        if (same)
            return same;
    }
    const [name] = names;
    if (name)
        return respelled(name, titles, company ?? '');
    // `connectors` alone does not name a product, but `OpenCTI connectors` does.
    const [generic] = home.flatMap((guess) => usable(guess, { generic: true }));
    if (!generic)
        return titles[0] ?? null;
    return titles.find(({ value }) => spelledIn(value.split(' '), (0,text_names/* normalisePart */.Iv)(generic.value)) !== null) ?? generic;
}
function ofKind(facts, kind) {
    return facts.filter((fact) => fact.kind === kind);
}
/** Web pages and mailboxes, which are not names. */
const ADDRESS = /^(?:https?:|www\.)|@\w+\.\w/i;
/** Leaves out placeholders, names of fictional companies, and what no listing would show. */
function usable({ value, source }, { generic = false } = {}) {
    const name = (0,name_faults/* cleanedName */.W_)(value, { sample: false });
    const isUsable = name !== null &&
        (0,text_names/* normalisePart */.Iv)(name) !== '' &&
        (generic || !GENERIC.has((0,text_names/* normalisePart */.Iv)(name))) &&
        !ADDRESS.test(name) &&
        (0,name_faults/* nameFaults */.hV)(name, { sample: false }).every(({ kind }) => kind === 'long');
    return isUsable && name.length <= LONGEST_TITLE ? [{ value: name, source }] : [];
}
/** Longer titles are sentences, in characters. */
const LONGEST_TITLE = 80;
/** `Ada <ada@contoso.com> (https://contoso.com)` */
function withoutContact(author) {
    return author.replace(/\s*[<(].*$/s, '').trim();
}
function hasSuffix(name) {
    const words = name.split(/[\s,]+/);
    return words.length > 1 && legal_suffixes/* LEGAL_SUFFIXES */.a.has((0,text_names/* normalisePart */.Iv)(words.at(-1) ?? ''));
}
/** Shorter words occur in too many names by accident. */
const SHORTEST_WORD = 4;
/** Whether a name may be that of an account: one has a word of the other. */
function isLike(name, account) {
    const own = (0,text_names/* normalisePart */.Iv)(account);
    return (wordsOf(name).some((word) => word.length >= SHORTEST_WORD && own.includes(word)) || (0,text_names/* normalisePart */.Iv)(name) === own);
}
/** The account that the repository belongs to. */
function ownerOf({ facts, repository }) {
    const stated = ofKind(facts, 'repository');
    for (const { value, source } of [
        ...(repository === undefined ? [] : [{ value: repository, source: 'the URL of the git remote' }]),
        ...stated,
    ]) {
        const owner = /(?:github\.com|gitlab\.com|bitbucket\.org)[/:]([\w.-]+)\/[\w.-]+/i.exec(value)?.[1];
        if (owner !== undefined)
            return { value: owner, source };
    }
    return null;
}
function folderName({ repository, folder }) {
    if (folder !== null)
        return [{ value: folder, source: 'the name of the folder' }];
    const name = repository?.split('/').at(-1);
    return name ? [{ value: name, source: 'the URL of the git remote' }] : [];
}
/** Most words of a title that is a name and not a sentence. */
const MOST_WORDS = 8;
/** Share of the words of a title that the technical name must have. */
const SHARED = 2 / 3;
/** Returns a technical name as a title of the README spells it, or the title if it consists of the same words. */
function respelled(name, titles, company) {
    const ofCompany = new Set(wordsOf(company));
    for (const title of titles) {
        const words = title.value.split(' ').filter((word) => (0,text_names/* normalisePart */.Iv)(word) !== '');
        const inside = spelledIn(words, (0,text_names/* normalisePart */.Iv)(name.value));
        if (inside) {
            const rest = [...words.slice(0, inside.start), ...words.slice(inside.end)];
            // The company in front belongs to the name.
            if (rest.length > 0 && rest.flatMap(wordsOf).every((word) => ofCompany.has(word)))
                return title;
            return { value: words.slice(inside.start, inside.end).join(' '), source: `${title.source} and ${name.source}` };
        }
        const own = wordsOf(title.value);
        const known = wordsOf(name.value);
        const shared = own.filter((word) => known.includes(word)).length;
        if (own.length > 1 && own.length <= MOST_WORDS && shared >= own.length * SHARED)
            return title;
    }
    return name;
}
/** Returns the words that together are a name; null: no such words are next to each other. */
function spelledIn(words, normal) {
    for (let start = 0; start < words.length; start++)
        for (let end = start + 1; end <= Math.min(words.length, start + MOST_WORDS); end++)
            if ((0,text_names/* normalisePart */.Iv)(words.slice(start, end).join('')) === normal)
                return { start, end };
    return null;
}
function wordsOf(name) {
    return name
        .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

// EXTERNAL MODULE: ./.build/src/link/address.js + 2 modules
var address = __webpack_require__(21660);
// EXTERNAL MODULE: ./.build/src/link/doubts.js
var doubts = __webpack_require__(72561);
// EXTERNAL MODULE: ./.build/src/link/page-content.js + 1 modules
var page_content = __webpack_require__(70066);
// EXTERNAL MODULE: ./.build/src/link/site.js
var site = __webpack_require__(70485);
;// CONCATENATED MODULE: ./.build/src/app/init/readme.js





const README = /^readme(?:\.(?:md|markdown|rst|txt))?$/i;
const LICENSE = /^(?:licen[cs]e|copying|notice)(?:[-.\w]*)$/i;
/** Main headings that are read; what follows are chapters. */
const MOST_HEADINGS = 3;
/** Longer lines are sentences. */
const readme_LONGEST_LINE = 300;
/** Returns the README of a folder; null: it has none that can be read. */
function readmeOf(tree, folder) {
    return fileNamed(tree, folder, README);
}
function fileNamed(tree, folder, pattern) {
    for (const name of tree.names(folder).filter((one) => pattern.test(one))) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const { source } = (0,text_file/* openText */.U)(tree, path);
        if (source)
            return { path, text: source.text };
    }
    return null;
}
/** Returns the texts of the main headings, without markup and without what follows a dash or colon. */
function headingsOf({ path, text }) {
    const headings = [];
    let isCode = false;
    let before = '';
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*(?:```|~~~)/.test(line))
            isCode = !isCode;
        if (isCode || line.length > readme_LONGEST_LINE)
            continue;
        const marked = /^# +(\S.*)$/.exec(line)?.[1] ?? /<h1[^>]*>(.+?)<\/h1>/i.exec(line)?.[1];
        const heading = marked ?? (/^={3,}\s*$/.test(line) ? before : undefined);
        before = line.trim();
        const title = heading === undefined ? '' : titleIn(heading);
        if (title !== '')
            headings.push({ value: title, source: `the heading of ${path}` });
        if (headings.length === MOST_HEADINGS)
            break;
    }
    return headings;
}
function titleIn(heading) {
    return heading
        .replace(/!\[[^\]]*\](?:\([^)]*\))?/g, ' ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<[^>]*>|[`*]|:[a-z_]{2,30}:/g, ' ')
        .replace(/[^\p{L}\p{N}\p{P}\p{Sm}\p{Sc} ]/gu, ' ')
        .replace(/#+\s*$/, '')
        .replace(/\s+/g, ' ')
        .replace(/^ ?(?:welcome to|introducing|about|getting started with|the)(?: the)? /i, '')
        .split(/ [-\u2013\u2014|] |: /, 1)
        .join('')
        .trim();
}
/** Longest label and URL of a link. */
const LINK = /\[([^[\]]{1,200})\]\(\s*<?(https:\/\/[^\s()<>]{1,500})>?(?:\s+"[^"]{0,200}")?\s*\)/g;
/** Finds a link to a page about Defender that is on a site with the name of the company or product. */
function landingLinks(readme, names) {
    let other = null;
    for (const [, label = '', url = ''] of readme?.text.matchAll(LINK) ?? []) {
        if (!speaksOfDefender(label, url) || (0,address/* judgeAddress */.K)(url, { sample: false }) !== null)
            continue;
        if ((0,doubts.doubtsAbout)(url, { has: () => false }).length > 0)
            continue;
        const host = (0,address/* hostOf */.w)(url) ?? '';
        if (names.some((name) => name !== null && (0,site/* carriesName */.T)(host, name)))
            return { guess: { value: url, source: `a link in ${readme?.path}` }, other: null };
        other ??= url;
    }
    return { guess: null, other };
}
/** Other vendors have products with this name, too. */
function speaksOfDefender(label, url) {
    const isOurs = /\b(?:microsoft|windows|365)[\s/_-]*defender\b|\bdefender[\s/_-]*(?:for|xdr|atp)\b/i;
    return (0,page_content.mentionsDefender)({ title: label, text: url, isHidden: false }) || isOurs.test(label) || isOurs.test(url);
}
/** How a holder begins that belongs to the text of a license, or is many people. */
const NO_HOLDER = startsWithOneOf([
    'free software foundation',
    'the apache',
    'apache software',
    'the author',
    'the original author',
    'contributors',
    'holder',
    'owner',
    'notice',
    'license',
    '\\[',
    '<',
    '\\{',
    'yyyy',
    'name of',
    'and ',
    'or ',
    'to ',
    'by ',
]);
function startsWithOneOf(starts) {
    return new RegExp(`^(?:${starts.join('|')})`, 'i');
}
/** Returns who holds the copyright, by the license of the folder or of the repository. */
function copyrightHolder(tree, folder) {
    for (const place of new Set([folder, ''])) {
        const file = fileNamed(tree, place, LICENSE);
        const holder = file && holderIn(file.text);
        if (file && holder)
            return { value: holder, source: `the copyright in ${file.path}` };
    }
    return null;
}
const OTHERS = 'and (?:its |the )?(?:other )?(?:contributors|affiliates|others).*';
const ALTERNATIVES = 'or (?:its|the|other) .*';
const AUTHORS = '(?:the )?(?:authors|contributors)';
/** People after the holder, up to the end of the line. */
const MORE_HOLDERS = new RegExp(String.raw `[,.]?\s*(?:${OTHERS}|${ALTERNATIVES}|${AUTHORS})$`, 'i');
const YEARS = String.raw `[\d\s,\u2013-]{4,30}(?:present|now)?[\s,.:]*`;
const MARK = String.raw `(?:\(c\)|\u00a9)\s*`;
/** With the mark, a year or both: the word alone begins sentences. */
const COPYRIGHT = new RegExp(String.raw `^[\s*#/]*copyright\s+(?:${MARK}(?:${YEARS})?|${YEARS}(?:${MARK})?)(\S.{0,80})$`, 'i');
function holderIn(text) {
    for (const line of text.split(/\r?\n/)) {
        if (line.length > readme_LONGEST_LINE)
            continue;
        const holder = COPYRIGHT.exec(line.trim())?.[1]
            ?.replace(/\s*(?:<[^>]*>|\([^)]*@[^)]*\)|https?:\S+)/g, '')
            .replace(MORE_HOLDERS, '')
            .replace(/[,.;]?\s*all rights reserved.*$/i, '')
            .replace(/^by\s+/i, '')
            .replace(/(?<!\b(?:inc|ltd|co|corp|llc))[.,;]$/i, '')
            .trim();
        if (holder && !NO_HOLDER.test(holder))
            return holder;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-values.js
var source_values = __webpack_require__(2937);
// EXTERNAL MODULE: ./.build/src/user-agent/holes.js
var holes = __webpack_require__(90084);
// EXTERNAL MODULE: ./.build/src/user-agent/prefix.js
var prefix = __webpack_require__(24391);
// EXTERNAL MODULE: ./.build/src/user-agent/wanted.js
var wanted = __webpack_require__(78328);
;// CONCATENATED MODULE: ./.build/src/app/init/user-agent.js






/** Most values that a comment names. */
const user_agent_MOST_SHOWN = 3;
/** Used where no file has a version, so that there is a value to send. */
const ASSUMED_VERSION = '1.0.0';
const ASSUMED = `No file with the version was found. Confirm ${ASSUMED_VERSION}, or name the file as 'version.file' and write {version} here`;
const OPEN_VERSION = "The code fills in the version, but no file with it was found. Name the file as 'version.file', or write the version in place of {version}";
/** Returns each partner User-Agent of the code once, with its first place. */
function valuesInCode({ literals }) {
    const found = new Map();
    for (const { value, location } of literals) {
        const text = withTemplate(value.trim());
        if (!(0,prefix/* looksLikePartner */.cG)(text) || text.includes(source_values/* OPEN */.vP))
            continue;
        if (!found.has(text))
            found.set(text, { value: text, place: `${location.path}:${location.start.line}` });
    }
    // What is put together from a name and a version is found both ways.
    return [...found.values()].filter(({ value }) => !value.endsWith(`/${holes/* VERSION_TEMPLATE */.Yg}`) || ![...found.keys()].some((other) => isFilled(value, other)));
}
function isFilled(template, other) {
    return other !== template && other.startsWith(template.slice(0, -holes/* VERSION_TEMPLATE */.Yg.length));
}
/** Writes a version that is open, or follows elsewhere, as the template of the manifest. */
function withTemplate(value) {
    const [name = '', ...rest] = value.split('/');
    const version = rest.join('/');
    if (rest.length === 0 || !(version === '' || version.startsWith(source_values/* OPEN */.vP)))
        return value;
    return `${name}/${holes/* VERSION_TEMPLATE */.Yg}`;
}
/** The company and the product of the values in the code; null where they differ or are not clear. */
function partsInCode(values) {
    const read = values.map(({ value }) => (0,grammar/* readUserAgent */.J)(value));
    const only = (parts) => (new Set(parts).size === 1 ? (parts[0] ?? null) : null);
    return { company: only(read.map(({ company }) => company)), product: only(read.map(({ product }) => product)) };
}
/** Returns the only value of the code, in the documented form; otherwise one that is made of the names. */
function userAgentFrom(values, names, { hasVersionFile }) {
    const pair = { company: names.company ?? undefined, product: names.product ?? undefined };
    const [only, ...more] = values;
    const open = (value) => (!hasVersionFile && value.endsWith(holes/* VERSION_TEMPLATE */.Yg) ? [OPEN_VERSION] : []);
    if (only && more.length === 0) {
        const { faults, wanted } = (0,grammar/* judgeUserAgent */.y)(only.value, { ...pair, template: true });
        const isSound = faults.every(({ severity }) => severity !== 'error');
        if (isSound)
            return {
                guess: { value: only.value, source: `${only.place}, where the code sets it` },
                remarks: open(only.value),
            };
        if (wanted !== null && !/[{}]/.test(wanted.replace(holes/* VERSION_TEMPLATE */.Yg, '')))
            return {
                guess: { value: wanted, source: only.place },
                remarks: [`The code has ${(0,quote/* quote */.hD)(only.value)}, which is not the documented form`, ...open(wanted)],
            };
    }
    const places = values.map(({ value: text, place }) => `${(0,quote/* quote */.hD)(text)} in ${place}`);
    const several = places.length > 1 ? [`The code has several: ${places.slice(0, user_agent_MOST_SHOWN).join(', ')}`] : [];
    const version = hasVersionFile ? null : versionInCode(values);
    const value = (0,wanted/* expectedUserAgent */.Lo)(pair, hasVersionFile ? null : (version?.version ?? ASSUMED_VERSION));
    if (value === null)
        return { guess: null, remarks: several };
    const source = 'the names of the company and the product';
    if (hasVersionFile)
        return { guess: { value, source }, remarks: several };
    return version
        ? { guess: { value, source: `${source}, and the version in ${version.place}` }, remarks: several }
        : { guess: { value, source: `${source}, with an assumed version` }, remarks: [...several, ASSUMED] };
}
/** The version that all values of the code have, with its first place; null where they differ or have none. */
function versionInCode(values) {
    const [first] = values;
    const found = new Set(values.map(({ value }) => (0,grammar/* readUserAgent */.J)(value).version));
    const [version] = found;
    return first && version && found.size === 1 ? { version, place: first.place } : null;
}

// EXTERNAL MODULE: ./.build/src/release/version-files.js + 13 modules
var version_files = __webpack_require__(31444);
;// CONCATENATED MODULE: ./.build/src/app/init/version.js



/** Python modules that hold nothing but facts of the package, and their variable. */
const PYTHON_MODULE = /^(?:__init__|__version__|_version|version|__about__)\.py$/;
const PYTHON_KEY = '__version__';
/** A package has few of them at its top. */
const MOST_MODULES = 20;
/** Finds the only file at the usual place, else one of the files that describe the product, else a Python module. */
function versionPlaceOf(tree, folder, { versionFiles }) {
    const usual = (0,version_files.usualVersionFile)(tree, folder);
    if (usual !== null)
        return { path: usual, key: null };
    const states = ({ path, key }) => (0,version_files.readVersion)(tree, path, key).kind === 'found';
    return versionFiles.find(states) ?? pythonModule(tree, folder, states);
}
function pythonModule(tree, folder, states) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const depth = prefix.split('/').length;
    const places = tree
        .glob('**/*.py')
        .filter((path) => path.startsWith(prefix) && path.split('/').length <= depth + 1)
        .filter((path) => PYTHON_MODULE.test((0,core_path/* nameOf */.Vb)(path)) && !(0,aside/* isAside */.Zl)(path))
        .map((path) => ({ path, key: PYTHON_KEY }));
    if (places.length > MOST_MODULES)
        return null;
    const found = places.filter(states);
    return found.length === 1 ? (found[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./.build/src/app/init/draft.js


















const asGuessed = async ({ guess }) => guess;
/** Returns one product and its company as the repository suggests them. What an existing manifest uses is taken. */
async function draftListing(manifest, { tree, tools, product, ask }) {
    const folder = (0,homes/* homeOf */.lt)(manifest.folder);
    const asked = async (key, guess, remarks = []) => {
        const value = await ask({ key, hint: listing_text/* TEMPLATES */.QT[key].hint, guess: guess?.value ?? null });
        return { value, source: guess !== null && value === guess.value ? guess.source : null, remarks };
    };
    const others = manifest.data.products ?? [];
    const metadata = metadataOf(tree, folder);
    const readme = readmeOf(tree, folder) ?? readmeOf(tree, folder === '' ? '.github' : `${folder}/.github`);
    const values = product === null ? await valuesOf(manifest, tree, tools) : [];
    const sources = {
        facts: metadata.facts,
        repository: tools.repository,
        folder: folder === '' ? null : (0,core_path/* nameOf */.Vb)(folder),
        headings: readme ? headingsOf(readme) : [],
        holder: copyrightHolder(tree, folder),
        parts: partsOf(values),
    };
    const stated = manifest.data.company?.name;
    const company = stated === undefined ? await asked('company', companyOf(sources)) : given(stated);
    const name = product === null ? await asked('name', productOf(sources, company.value)) : given(product);
    const names = [company.value, name.value];
    const description = await descriptionOf(others.length === 0 ? metadata : null, asked);
    const taken = new Set(others.flatMap(({ logo }) => (0,core_path/* resolveInside */.LI)(manifest.folder, logo ?? '') ?? []));
    const logo = logoOf(tree, folder, names, taken);
    const links = landingLinks(readme, names);
    const isTaken = others.some(({ landingPage }) => landingPage === links.guess?.value);
    const agents = product === null ? values : ofProduct(await valuesOf(manifest, tree, tools), product, company.value);
    const version = versionPlaceOf(tree, folder, metadata);
    const agent = userAgentFrom(agents, { company: company.value, product: name.value }, { hasVersionFile: version !== null });
    return {
        company,
        fields: {
            name,
            description,
            logo: await asked('logo', logo.path === null ? null : { value: (0,core_path/* relativeTo */.Mf)(manifest.folder, logo.path), source: SQUARE_FILE }, logo.remarks),
            landingPage: await asked('landingPage', isTaken ? null : links.guess, links.other === null ? [] : [`${readme?.path} links to ${(0,quote/* quote */.hD)(links.other)}`]),
            userAgent: await asked('userAgent', agent.guess, agent.remarks),
        },
        blocks: [...versionBlock(manifest, version), ...(others.length === 0 ? await entraBlock(tree, tools, folder) : [])],
    };
}
const SQUARE_FILE = 'the SVG files of the repository: the best square one. Check that it shows the product';
function given(value) {
    return { value, source: null, remarks: [] };
}
/** The User-Agents in the code; none if the sources are not scanned. */
async function valuesOf(manifest, tree, tools) {
    const run = {
        ...tools,
        tree,
        today: '',
        release: null,
        manifests: [manifest],
        products: manifest.data.products ?? [],
        versionFiles: null,
        ruleIds: new Set(),
        unwaivable: new Set(),
        artifacts: new artifact/* Artifacts */.EZ(),
    };
    const found = await (0,api_calls.sourcesOf)(run, manifest);
    return found ? valuesInCode(found) : [];
}
function partsOf(values) {
    const { company, product } = partsInCode(values);
    const source = values[0]?.place ?? '';
    return {
        company: company === null ? null : { value: company, source: `the User-Agent in ${source}` },
        product: product === null ? null : { value: product, source: `the User-Agent in ${source}` },
    };
}
function ofProduct(values, product, company) {
    return values.filter(({ value }) => {
        const part = (0,grammar/* readUserAgent */.J)(value, { product, company: company ?? undefined }).product;
        return part !== null && (0,text_names/* acceptsPart */.XM)(product, part, company === null ? {} : { company });
    });
}
/** The limits of the listing. */
const WORDS = { least: 10, most: 15 };
/** Takes a description that can stay as it is; any other is only shown. */
async function descriptionOf(metadata, asked) {
    const found = metadata?.facts.filter(({ kind }) => kind === 'description') ?? [];
    const fitting = found.find(({ value }) => {
        const { length } = (0,words/* countWords */.r)(value).words;
        const isPlain = (0,plain_text/* plainTextFaults */.XD)(value, { sample: false }).length === 0 && (0,find_former_names/* findFormerNames */.z)(value).length === 0;
        return length >= WORDS.least && length <= WORDS.most && isPlain;
    });
    const [other] = found;
    const remarks = other && !fitting ? [`${other.source}: ${(0,quote/* quote */.hD)(other.value)}`] : [];
    return asked('description', fitting ?? null, remarks);
}
function versionBlock(manifest, place) {
    if (!place)
        return [];
    const values = [
        ['file', (0,core_path/* relativeTo */.Mf)(manifest.folder, place.path)],
        ...(place.key === null ? [] : [['key', place.key]]),
    ];
    return [{ key: 'version', values, comments: ['The file with the version of the product.'] }];
}
async function entraBlock(tree, tools, folder) {
    if (!tools.scan)
        return [];
    const isInside = (path) => folder === '' || path.startsWith(`${folder}/`);
    const found = await entraApplicationOf(tree, tools.scan.search, isInside);
    if (!found)
        return [];
    const { value, source, multiTenant } = found;
    return [
        {
            key: 'entraApplication',
            values: [...(multiTenant === null ? [] : [['multiTenant', multiTenant]]), ['name', value]],
            comments: [`From ${source}, where the code registers the application.`],
        },
    ];
}

;// CONCATENATED MODULE: ./.build/src/app/init/init.js











/**
 * Returns a manifest made of what the repository states, or an existing one with one more product. Writes nothing and
 * uses no network. What no file states stays a placeholder, which `check` reports.
 *
 * @param ask null: no person is asked
 * @throws UsageError if there is a manifest already, or if the product cannot be added
 */
async function init({ path, product }, tree, tools, ask = null) {
    const target = targetOf(tree, path);
    const existing = existingManifest(tree, target, { extend: product !== null });
    if (product !== null)
        refuseName(product, existing);
    const manifest = existing ?? (0,parse/* missingManifest */.Y)(target);
    const { company, fields, blocks } = await draftListing(manifest, { tree, tools, product, ask: ask ?? asGuessed });
    const added = {
        fields: {
            name: fieldOf('name', fields.name),
            description: fieldOf('description', fields.description),
            logo: fieldOf('logo', fields.logo),
            landingPage: fieldOf('landingPage', fields.landingPage),
            userAgent: fieldOf('userAgent', fields.userAgent),
        },
        blocks: blocks.map((block) => ({ ...block, comments: block.comments.map(asComment) })),
    };
    const ofCompany = existing ? [] : [{ key: 'company', draft: company }];
    return {
        path: manifest.path,
        before: existing?.source?.text ?? null,
        after: existing ? withProduct(existing, added) : (0,listing_text/* manifestText */.$2)(fieldOf('company', company), added),
        fields: [...ofCompany, ...listing_text/* PRODUCT_KEYS */.li.map((key) => ({ key, draft: fields[key] }))].map(({ key, draft }) => ({
            key,
            hint: listing_text/* TEMPLATES */.QT[key].hint,
            value: draft.value,
            source: draft.source,
        })),
    };
}
/** @throws UsageError if the path is neither a folder nor the name of a manifest */
function targetOf(tree, given) {
    const path = (0,core_path/* resolveInside */.LI)('', given);
    if (path === null)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(given)} is outside the repository`);
    if ((0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) && tree.entry(path).kind !== 'folder') {
        requireFolder(tree, (0,core_path/* folderOf */.yS)(path));
        return path;
    }
    requireFolder(tree, path);
    return inFolder(path, file_names/* MANIFEST_NAMES */.Rr[0]);
}
function requireFolder(tree, path) {
    if (path !== '' && tree.entry(path).kind !== 'folder')
        throw new errors/* UsageError */.e(`the folder ${(0,quote/* quote */.hD)(path)} does not exist (init takes a folder, or the path of a new manifest)`);
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** @throws UsageError if there is a manifest that is not to be extended, or that cannot be read */
function existingManifest(tree, target, { extend }) {
    const home = (0,homes/* homeOf */.lt)((0,core_path/* folderOf */.yS)(target));
    const [path, other] = file_names/* MANIFEST_NAMES */.Rr.map((name) => inFolder(home, name)).filter((place) => tree.entry(place).kind !== 'missing');
    if (path === undefined)
        return null;
    if (!extend)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(path)} exists (init never overwrites it; --product NAME adds a product)`);
    if (other !== undefined)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(path)} and ${(0,quote/* quote */.hD)(other)} both exist (keep only one)`);
    const bytes = tree.read(path, sizes/* MOST_BYTES */.u.manifest);
    const manifest = bytes && (0,parse/* parseManifest */.N)(path, bytes);
    if (manifest?.state !== 'parsed')
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(path)} cannot be read (run check to see why)`);
    return manifest;
}
/** @throws UsageError for a name that no list of products can show, or that is taken */
function refuseName(name, existing) {
    if (name.trim() === '' || [...(0,characters/* lineBreaks */.r4)(name), ...(0,characters/* invisibleCharacters */.sN)(name)].length > 0)
        throw new errors/* UsageError */.e(`--product: ${(0,quote/* quote */.hD)(name)} is not a name`);
    const isTaken = existing?.data.products?.some((one) => one.name?.trim().toLowerCase() === name.trim().toLowerCase());
    if (isTaken)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(existing?.path ?? '')} already has the product ${(0,quote/* quote */.hD)(name)}`);
}
function fieldOf(key, { value, source, remarks }) {
    const comments = [
        ...(value === null ? [listing_text/* TEMPLATES */.QT[key].hint] : []),
        ...(source === null ? [] : [`From ${source}.`]),
        ...remarks.map((remark) => `${remark}.`),
    ];
    return { value, comments: comments.map(asComment) };
}
/** On one line, with every invisible character as `U+XXXX`; text of the repository never makes it a waiver. */
function asComment(text) {
    const line = [...text].map(quote/* visible */.RK).join('');
    return line.replaceAll(/mde-partner-ignore/gi, 'mde-partner ignore');
}

// EXTERNAL MODULE: ./.build/src/core/glob.js
var glob = __webpack_require__(4817);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(37823);
// EXTERNAL MODULE: ./.build/src/platform/node/own-command.js
var own_command = __webpack_require__(91288);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
;// CONCATENATED MODULE: ./.build/src/platform/node/prompt.js



/** Whether a person can answer: questions go to stderr, so that stdout may lead anywhere. */
function canAsk() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
/**
 * Runs something that asks questions on the terminal. What is typed ahead answers the next questions.
 *
 * @throws UsageError if the person ends the input instead of answering
 */
async function withPrompt(use) {
    const terminal = (0,external_node_readline_.createInterface)({ input: process.stdin, output: process.stderr });
    const answers = terminal[Symbol.asyncIterator]();
    try {
        return await use(async (question) => {
            terminal.setPrompt((0,render_escape/* plainText */.wh)(question));
            terminal.prompt();
            const { value, done } = await answers.next();
            if (done)
                throw new errors/* UsageError */.e('the questions were not answered, so nothing was written');
            return String(value).trim();
        });
    }
    finally {
        terminal.close();
    }
}

// EXTERNAL MODULE: ./.build/src/platform/node/repository-root.js
var repository_root = __webpack_require__(68499);
// EXTERNAL MODULE: ./.build/src/platform/node/tools.js
var node_tools = __webpack_require__(99751);
// EXTERNAL MODULE: ./.build/src/platform/node/work-tree.js + 1 modules
var work_tree = __webpack_require__(45467);
// EXTERNAL MODULE: ./.build/src/render/fix-text.js
var fix_text = __webpack_require__(79571);
// EXTERNAL MODULE: ./.build/src/render/repository.js
var repository = __webpack_require__(53858);
;// CONCATENATED MODULE: ./.build/src/render/init-text.js


/** Longest source, in characters. */
const SOURCE = 120;
/**
 * Lists what was written, with the source of each guess, and what a person has to write.
 *
 * @param command how the reader runs the program
 */
function initText({ path, before, fields }, command = repository/* INSTALLED */.Ln) {
    const width = Math.max(...fields.map(({ key }) => key.length));
    const lines = fields.map(({ key, hint, value, source }) => {
        const shown = value === null ? `to write: ${hint}` : (0,render_escape/* shortText */.os)(value);
        return `  ${key.padEnd(width)}  ${shown}${source === null ? '' : `  (from ${(0,render_escape/* shortText */.os)(source, SOURCE)})`}`;
    });
    return [
        `${before === null ? 'Wrote' : 'Added a product to'} ${(0,render_escape/* plainText */.wh)(path)}`,
        ...lines,
        '',
        `Check every value, then run: ${(0,render_escape/* plainText */.wh)(command)} check`,
        '',
    ].join('\n');
}
/** Returns the question for one value, with the guess that an empty answer accepts. */
function questionText(key, hint, guess) {
    return `${key} (${hint})${guess === null ? '' : ` [${guess}]`}: `;
}

// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
;// CONCATENATED MODULE: ./.build/src/cli/init.js












/** @param show puts a text where the caller wants it */
async function runInit({ path: given, product, dryRun }, show) {
    const { root, paths } = (0,repository_root/* locateRepository */.Z)(process.cwd(), given === null ? [] : [given]);
    const tree = (0,work_tree/* diskWorkTree */.j)(root, (pattern) => (0,glob/* globTest */.F)('', pattern));
    const tools = await (0,node_tools/* toolsFor */.J)({ root, folder: process.cwd(), userAgent: version/* AGENT */.Sr });
    const request = { path: paths[0] ?? '', product };
    const outcome = !dryRun && canAsk()
        ? await withPrompt((prompt) => init(request, tree, tools, asking(prompt)))
        : await init(request, tree, tools);
    const { path, before, after } = outcome;
    if (dryRun) {
        if (before === null)
            show(after, 'program');
        else
            show((0,fix_text/* fixDiff */.L)({ path, before, after }), 'person');
        return;
    }
    (0,output/* writeText */.x3)((0,external_node_path_.join)(root, path), after, before === null ? 'create' : 'refuse');
    show(initText(outcome, (0,own_command/* ownCommand */.w)(process.argv[1] ?? '', process.cwd())), 'person');
}
function asking(prompt) {
    return async ({ key, hint, guess }) => (await prompt(questionText(key, hint, guess))) || guess;
}


/***/ }),

/***/ 72561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doubtsAbout: () => (/* binding */ doubtsAbout)
/* harmony export */ });
/* harmony import */ var _host_doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97260);
/* harmony import */ var _page_doubts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51189);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15586);



/** Returns every doubt about a URL in which `judgeAddress` finds no fault, in the order of their places. */
function doubtsAbout(address, partner) {
    const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(address);
    const place = (0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDoubt */ .W7)(parts, partner);
    const doubts = [
        ...(place ? [place] : []),
        ...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptDoubts */ .rp)(parts),
        ...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .portDoubts */ .BU)(parts),
        ...(place?.severity === 'warning' ? [] : [...(0,_host_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .stagingDoubts */ .bL)(parts), ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .pageDoubts */ .Bw)(parts)]),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingDoubts */ .Hs)(parts),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .secretDoubts */ .WN)(parts),
        ...(0,_page_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthDoubts */ .GH)(parts),
    ];
    return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}


/***/ }),

/***/ 70066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FEWEST_CHARACTERS: () => (/* binding */ FEWEST_CHARACTERS),
  contentOf: () => (/* binding */ contentOf),
  mentionsDefender: () => (/* binding */ mentionsDefender),
  saysNotFound: () => (/* binding */ saysNotFound)
});

;// CONCATENATED MODULE: ./.build/src/link/page-text.js
/** Elements whose content is not text of the page. */
const UNSEEN = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template']);
/** Elements that do not end a word. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '));
const ENTITIES = new Map([
    ['amp', '&'],
    ['apos', "'"],
    ['copy', '\u00a9'],
    ['gt', '>'],
    ['lt', '<'],
    ['nbsp', '\u00A0'],
    ['quot', '"'],
    ['reg', '\u00ae'],
    ['trade', '\u2122'],
]);
/** Reads HTML without building a tree: removes tags and keeps the text. Takes linear time for any text. */
function readHtml(html) {
    const lower = lowered(html);
    const words = [];
    let title = '';
    let isHidden = false;
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        words.push(html.slice(at, open < 0 ? html.length : open));
        if (open < 0)
            break;
        const tag = tagAt(html, lower, open);
        at = tag.end;
        // A '<' that does not open a tag is text.
        if (at === open + 1)
            words.push('<');
        if (tag.name === 'title' || UNSEEN.has(tag.name)) {
            const close = tag.isClosing ? at : closeOf(lower, tag.name, at);
            if (tag.name === 'title' && title === '')
                title = folded(html.slice(at, close));
            at = close;
        }
        if (tag.name === 'meta')
            isHidden ||= hides(html.slice(open, tag.end));
        if (tag.name !== '' && !INLINE.has(tag.name))
            words.push(' ');
    }
    return { title, text: folded(words.join('')), isHidden };
}
function tagAt(html, lower, open) {
    if (lower.startsWith('<!--', open))
        return { name: '', isClosing: false, end: endAfter(html, '-->', open + 4) };
    const [all, slash, name = ''] = /^<(\/?)([a-z][a-z\d:-]{0,30})/.exec(lower.slice(open, open + 34)) ?? [];
    if (all === undefined) {
        const isMarkup = html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/';
        return { name: '', isClosing: false, end: isMarkup ? endAfter(html, '>', open) : open + 1 };
    }
    return { name, isClosing: slash === '/', end: tagEnd(html, open + all.length) };
}
/** Returns the offset after the `>` that is not in a quoted attribute value. */
function tagEnd(html, from) {
    for (let at = from; at < html.length; at++) {
        const character = html[at];
        if (character === '>')
            return at + 1;
        if ((character === '"' || character === "'") && html[at - 1] === '=') {
            const close = html.indexOf(character, at + 1);
            if (close < 0)
                return html.length;
            at = close;
        }
    }
    return html.length;
}
function closeOf(lower, name, from) {
    const close = lower.indexOf(`</${name}`, from);
    return close < 0 ? lower.length : close;
}
function endAfter(html, mark, from) {
    const at = html.indexOf(mark, from);
    return at < 0 ? html.length : at + mark.length;
}
function hides(meta) {
    return /\bname\s*=\s*["']?(?:robots|googlebot|bingbot)\b/i.test(meta) && saysNoIndex(meta);
}
/** Whether a value of `robots`, in an attribute or header, forbids indexing. */
function saysNoIndex(text) {
    return /\b(?:noindex|none)\b/i.test(text);
}
/** Lower-cases ASCII letters only; other letters may change their length. */
function lowered(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function folded(text) {
    return text
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));?/gi, (all, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return ENTITIES.get(name.toLowerCase()) ?? all;
        const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
const CHARSET = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;
/** Decodes a page in the encoding that the header or the page itself states; otherwise as UTF-8. */
function decodePage(bytes, contentType) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const named = [CHARSET.exec(contentType)?.[1], CHARSET.exec(start)?.[1]];
    return decoderFor(named.filter((name) => name !== undefined)).decode(bytes);
}
function decoderFor([name, ...others]) {
    if (name === undefined)
        return new TextDecoder();
    try {
        return new TextDecoder(name);
    }
    catch {
        return decoderFor(others);
    }
}

;// CONCATENATED MODULE: ./.build/src/link/page-content.js

/** Pages with less text are probably built by a script, which is not run. In code points; spaces do not count. */
const FEWEST_CHARACTERS = 400;
/** Returns the readable content of a response; null: not text, or an encoding that cannot be decoded. */
function contentOf({ body, headers, isCut }) {
    const type = headers.get('content-type') ?? 'text/html';
    const isPlain = /^\s*text\/plain\b/i.test(type);
    if (body === null || !(isPlain || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)))
        return null;
    const text = decodePage(body, type);
    const page = isPlain ? { title: '', text, isHidden: false } : readHtml(text);
    const isHidden = page.isHidden || saysNoIndex(headers.get('x-robots-tag') ?? '');
    return { ...page, isHidden, isCut, characters: [...page.text.replace(/\s/g, '')].length };
}
/** Whether the page names the expected product; `MDE` only in capitals and as a word. */
function mentionsDefender({ title, text }) {
    return [title, text].some((one) => /defender\s+for\s+endpoint/i.test(one) || /(?<![\p{L}\d])MDE(?![\p{L}\d])/u.test(one));
}
const NOT_FOUND = [
    /\b(?:not found|does(?: not|n['\u2019]t) exist|no longer (?:available|exists))\b/i,
    /^\W*(?:error\W*)?(?:404|410)\b/i,
];
/** Whether the title states that the page does not exist, with any status code. */
function saysNotFound(title) {
    return NOT_FOUND.some((pattern) => pattern.test(title));
}


/***/ }),

/***/ 79571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fixDiff),
/* harmony export */   X: () => (/* binding */ fixText)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37291);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53858);




/** Lists what was fixed and what was undone, one per line, and, after all suggested fixes, each error that has none. */
function fixText(outcome, options) {
    const { files, applied, undone, remaining } = outcome;
    const lines = [
        ...applied.map((finding) => `${placeText(finding)}\n`),
        ...undone.map(({ finding, reason }) => `${placeText(finding)} \u00b7 undone: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}\n`),
        ...(options.suggest ? remaining.filter(needsPerson).map(errorText) : []),
    ];
    const done = applied.length === 0
        ? 'nothing to fix'
        : `${amount(applied.length, 'fix', 'fixes')} in ${amount(files.length, 'file', 'files')}${options.dryRun ? ', not written' : ''}`;
    return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${done}${left(outcome, options)}\n`;
}
function placeText({ location, rule, fix }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startText */ .qK)(location))}  ${rule}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(fix?.title ?? '')}`;
}
/** Whether a finding fails a check and no fix corrects it. */
function needsPerson({ severity, fix }) {
    return severity === 'error' && !fix;
}
function errorText({ location, rule, message }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startText */ .qK)(location))}  ${rule}  no fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`;
}
function left({ undone, remaining, artwork }, { suggest, check = `${_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALLED */ .Ln} check` }) {
    if (remaining.length === 0)
        return '';
    const isArt = new Set(artwork);
    const suggested = suggest
        ? 0
        : remaining.filter((finding) => finding.fix?.applicability === 'suggest' && !isArt.has(finding)).length;
    const parts = [`${amount(remaining.length, 'finding is', 'findings are')} left`];
    if (undone.length > 0)
        parts.push(`${amount(undone.length, 'fix was', 'fixes were')} undone`);
    if (suggested > 0)
        parts.push(`${suggested} with a suggested fix (--suggest)`);
    if (artwork.length > 0)
        parts.push(`${artwork.length} with a fix for artwork (--suggest --art)`);
    return ` \u00b7 ${parts.join(', ')} \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(check)}`;
}
function amount(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/**
 * Renders a unified diff of one file, which `git apply` takes. Invisible characters are shown as `U+XXXX`, except tabs and
 * the CR of a line end.
 */
function fixDiff({ path, before, after, }) {
    const old = before === null ? '/dev/null' : `a/${path}`;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .createTwoFilesPatch */ .ss)(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
    const lines = patch.split('\n').filter((line) => !line.startsWith('====='));
    return lines
        .map((line) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)(line.replace(/[^\t\r]+|\r(?!$)/g, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh))}\n`)
        .join('')
        .replace(/\n+$/, '\n');
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ versionedValue),
/* harmony export */   nf: () => (/* binding */ valueToSend),
/* harmony export */   qg: () => (/* binding */ sourceFault),
/* harmony export */   vP: () => (/* binding */ OPEN),
/* harmony export */   xy: () => (/* binding */ wantedInSources),
/* harmony export */   yt: () => (/* binding */ sourceValues)
/* harmony export */ });
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24337);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69616);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69834);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70284);







/** How the scan shows what only the running program knows. */
const OPEN = '{\u2026}';
/** The User-Agents in the sources that are a product's; empty if the sources are not scanned. */
const sourceValues = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .artifact */ .dj)(async (subject) => {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_3__.apiCallsOf)(subject);
    if (!calls)
        return [];
    const key = ({ path, start }) => `${path}:${start.line}:${start.column}`;
    const surely = new Set(calls.sites.flatMap(({ setAt, confidence }) => (setAt && confidence === 'high' ? [key(setAt)] : [])));
    return calls.literals.map(({ value, location, inner, status, sent }) => ({
        value,
        location,
        inner: inner && isWhole(inner, value) ? inner : null,
        status,
        sent: surely.has(key(location)) ? 'surely' : sent ? 'perhaps' : 'no',
    }));
});
/** A hole may be as long as what is written for it. */
function isWhole({ start, end }, value) {
    return !value.includes(OPEN) && start.line === end.line && end.column - start.column === value.length;
}
/** The gravest fault of one kind in a value of the sources, and its place; null: there is none to report. */
function sourceFault(subject, { value, status, location, inner, sent }, kind) {
    // What nobody sends and has no version yet is a piece of a value that is put together somewhere.
    if (status !== kind || (sent === 'no' && !value.includes('/')))
        return null;
    const names = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject)?.names ?? {};
    const { faults } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeUserAgent */ .y)(value.replaceAll(OPEN, '1'), names);
    const fault = faults.find((one) => one.status === kind && one.severity === 'error');
    if (!fault)
        return null;
    const severity = sent === 'surely' ? 'error' : 'notice';
    if (!inner)
        return { fault, location, severity };
    const { line, column } = inner.start;
    const at = (offset) => ({ line, column: column + offset });
    return { fault, location: { path: inner.path, start: at(fault.start), end: at(fault.end) }, severity };
}
/**
 * What a product has to send, letter for letter; null if the manifest's value is faulty or its version is not known.
 */
function valueToSend(subject) {
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject);
    if (!stated || stated.judgement.faults.some(({ severity }) => severity === 'error'))
        return null;
    const value = stated.scalar.value.trim();
    if (!value.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg))
        return value;
    const version = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedVersion */ .pN)(subject);
    return version === null ? null : value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg.length) + version;
}
/** What the value to send is made of; null: the manifest has its version as text, or there is no value. */
function versionedValue(subject, wanted) {
    const value = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .userAgentOf */ .a)(subject)?.scalar.value.trim();
    if (!value?.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg) || wanted === _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck)
        return null;
    const before = value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION_TEMPLATE */ .Yg.length);
    return { before, version: wanted.slice(before.length) };
}
/** What a message asks for. Where several products may be meant none is named, so that they share one finding. */
function wantedInSources(subject, path) {
    const isOwn = subject.file.data.products?.length === 1 || (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_3__.claimsPath)(subject, path);
    return (isOwn ? valueToSend(subject) : null) ?? _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck;
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ BUILT),
/* harmony export */   PQ: () => (/* binding */ TEST_FOLDERS),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   mP: () => (/* binding */ withoutPackages),
/* harmony export */   ou: () => (/* binding */ VENDORED)
/* harmony export */ });
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|vendors|_vendor|third[-_]?party|3rdparty|external|externals|site-packages|\.venv|venv|\.tox|packages\/[^/]+\.\d+\.\d+[^/]*)\//i;
const BUILT = /(?:^|\/)(?:dist|build|out|obj|bin\/(?:debug|release)|target)\//i;
const TEST_FOLDERS = /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|(?:vcr[-_]?)?cassettes|__recordings__|[^/]+\.(?:(?:unit|integration)?tests?|benchmarks?)|[^/]*unittests?)\//i;
/** Whether a path is in a folder for third-party code, build output or tests. */
function isAside(path) {
    const folders = withoutPackages(path);
    return [VENDORED, BUILT, TEST_FOLDERS].some((pattern) => pattern.test(folders));
}
/** The folder of a product's sources, in the layout of Maven and Gradle. What is below it are packages: `com/example/`. */
const PACKAGES = /((?:^|\/)src\/(?:main|[a-z]+Main)\/[a-z]+\/)(?:[^/]+\/)+/;
/** A path without folders that name a package: these say nothing of what the file is for. */
function withoutPackages(path) {
    return path.replace(PACKAGES, '$1');
}


/***/ }),

/***/ 38371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ countWords)
});

// EXTERNAL MODULE: ./.build/src/core/lazy.js
var lazy = __webpack_require__(66505);
;// CONCATENATED MODULE: ./.build/src/text/segments.js

/** The locale does not change words, but must not depend on the machine. */
const segmenter = (0,lazy/* lazy */.R)(() => new Intl.Segmenter('en', { granularity: 'word' }));
/** Printable ASCII except `_`, because a run of two or more `_` is a word. */
const PLAIN = /^[ -^`-~]*$/;
/** The words of such a text per UAX #29, rules WB5 to WB12. */
const PLAIN_WORDS = /(?:[A-Za-z0-9]|(?<=[A-Za-z])[.':](?=[A-Za-z])|(?<=[0-9])[.,;'](?=[0-9]))+/g;
/** Units segmented at a time, and how many of them at the end serve only as context. */
const WINDOW = 256;
const CONTEXT = 64;
/** Returns the word-like segments of a text. The segmenter takes 9 ms to start, so plain texts do without it. */
function wordSegments(text) {
    if (!PLAIN.test(text))
        return segmented(text);
    return [...text.matchAll(PLAIN_WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
/**
 * Returns the word-like segments of any text. V8 copies the whole input for every segment, so a plain loop is quadratic;
 * the text is read through a window that moves from boundary to boundary.
 */
function segmented(text) {
    const found = [];
    let from = 0;
    let size = WINDOW;
    while (from < text.length) {
        const start = from;
        const settled = start + size >= text.length ? text.length : start + size - CONTEXT;
        for (const { index, segment, isWordLike } of segmenter().segment(text.slice(start, start + size))) {
            const end = start + index + segment.length;
            if (end > settled)
                break;
            if (isWordLike)
                found.push({ start: start + index, end });
            from = end;
            // A window that grew for one long segment is too expensive for short segments after it.
            if (size > WINDOW)
                break;
        }
        size = from === start ? size * 2 : WINDOW;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/text/words.js

/** Soft hyphens, joiners, byte order marks, bidirectional marks and variation selectors are not part of words. */
const DELETED = /[\u00ad\u2060\ufeff\p{Bidi_Control}\p{Variation_Selector}]|\u200c|\u200d/u;
/** White space, the zero-width space, figure dash to horizontal bar, two or more hyphens. */
const SEPARATORS = /(?:[\p{White_Space}\u200b\u2012-\u2015]|--+)+/gu;
/** Letters to which Unicode assigns no script, although only Han and Kana texts use them. */
const SHARED_LETTERS = '\\u3006\\u3031-\\u3035\\u303c\\u30fc\\uff70\\uff9e\\uff9f';
const BLANKLESS = `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}${SHARED_LETTERS}]`;
/** A run of scripts written without spaces, including their marks, or a run of anything else. */
const RUNS = new RegExp(`(${BLANKLESS}(?:${BLANKLESS}|\\p{M})*)|(?:(?!${BLANKLESS}).)+`, 'gsu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Symbols that are read aloud if they are words of their own. */
const SPOKEN_SIGNS = new Set(['&', '+']);
/**
 * Counts words as a word processor does: compounds with hyphens, slashes or dots are one word; dashes separate words; a
 * lone `&` or `+` counts. Scripts without spaces are segmented by ICU's dictionaries, so their count can differ between
 * versions of Node.
 */
function countWords(text) {
    return {
        words: wordsOf(text),
        blankSeparated: text.split(/\p{White_Space}+/u).filter((piece) => piece !== '').length,
        uax29: wordSegments(text).length,
    };
}
function wordsOf(text) {
    const clean = cleaned(text);
    const words = [];
    let from = 0;
    for (const separator of [...clean.text.matchAll(SEPARATORS), null]) {
        const to = separator?.index ?? clean.text.length;
        for (const [start, end] of wordsOfToken(clean.text.slice(from, to)))
            words.push(placed(clean, from + start, from + end));
        if (separator)
            from = to + separator[0].length;
    }
    return words;
}
/** Returns the ranges of the words in a text without separators. */
function wordsOfToken(token) {
    if (SPOKEN_SIGNS.has(token))
        return [[0, token.length]];
    return [...token.matchAll(RUNS)].flatMap((run) => {
        const [text, blankless] = run;
        if (blankless !== undefined)
            return wordSegments(text).map((segment) => [run.index + segment.start, run.index + segment.end]);
        return LETTER_OR_DIGIT.test(text) ? [[run.index, run.index + text.length]] : [];
    });
}
/**
 * A character and all that can compose with it under NFC: marks, Hangul vowels and finals, and the vowel signs of Kirat
 * Rai, which are letters. Normalizing these parts individually equals normalizing the whole text. Real text has at most
 * 30 marks in a row (UAX #15, section 13); more would make sorting marks quadratic.
 */
const COMPOSABLE = /.(?:\p{M}|[\u1161-\u1175\u11a8-\u11c2]|[\u{16d63}-\u{16d6a}]){0,30}/gsu;
function cleaned(text) {
    const parts = [];
    const starts = [];
    const ends = [];
    for (const { 0: piece, index } of text.matchAll(COMPOSABLE)) {
        const composed = piece.normalize('NFC');
        let at = index;
        for (const character of composed) {
            // In a part that NFC does not change, each character has its own place; otherwise all share that of the part.
            const [start, end] = composed === piece ? [at, at + character.length] : [index, index + piece.length];
            at += character.length;
            if (DELETED.test(character))
                continue;
            parts.push(character);
            for (let unit = 0; unit < character.length; unit++) {
                starts.push(start);
                ends.push(end);
            }
        }
    }
    return { text: parts.join(''), starts, ends };
}
function placed(clean, start, end) {
    return {
        text: clean.text.slice(start, end),
        start: clean.starts[start],
        end: clean.ends[end - 1],
    };
}


/***/ })

};

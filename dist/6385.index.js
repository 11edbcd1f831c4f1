export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 67253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ TUNNELS),
/* harmony export */   U5: () => (/* binding */ SHARED_FILES),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   ad: () => (/* binding */ DYNAMIC_DNS),
/* harmony export */   ey: () => (/* binding */ PREVIEWS),
/* harmony export */   iX: () => (/* binding */ SHORTENERS),
/* harmony export */   iv: () => (/* binding */ SIGN_IN),
/* harmony export */   nA: () => (/* binding */ ACCEPTED_ELSEWHERE),
/* harmony export */   vW: () => (/* binding */ nameAbove),
/* harmony export */   zk: () => (/* binding */ MICROSOFT)
/* harmony export */ });
/**
 * Services that hide the target of a link. `aka.ms` and `go.microsoft.com/fwlink` are absent because listings use them.
 */
const SHORTENERS = new Set([
    'adf.ly',
    'bit.ly',
    'bitly.com',
    'bl.ink',
    'buff.ly',
    'cutt.ly',
    'dlvr.it',
    'dub.sh',
    'fb.me',
    'goo.gl',
    'hubs.la',
    'hubs.ly',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'qr.ae',
    'rb.gy',
    'rebrand.ly',
    's.id',
    'shorturl.at',
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
    'trib.al',
    'v.gd',
    'wp.me',
    'youtu.be',
]);
/** Tunnels to a developer's machine and cloud workspaces: everything below these names is temporary. */
const TUNNELS = new Set([
    'app.github.dev',
    'cloudworkstations.dev',
    'csb.app',
    'devtunnels.ms',
    'githubpreview.dev',
    'gitpod.io',
    'lhr.life',
    'loca.lt',
    'localhost.run',
    'localtunnel.me',
    'ngrok-free.app',
    'ngrok-free.dev',
    'ngrok.app',
    'ngrok.dev',
    'ngrok.io',
    'pinggy.link',
    'preview.app.github.dev',
    'replit.dev',
    'requestbin.com',
    'serveo.net',
    'stackblitz.io',
    'trycloudflare.com',
    'webcontainer.io',
    'webhook.site',
]);
/** Host names that hosting services give to previews of branches and pull requests. */
const PREVIEWS = [
    /^[^.]+--[^.]+\.netlify\.app$/,
    /^[^.]+-git-[^.]+\.vercel\.app$/,
    /^[^.]+-[a-z\d]{9}-[^.]+\.vercel\.app$/,
    /^[^.]+\.[^.]+\.pages\.dev$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.herokuapp\.com$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.onrender\.com$/,
    /^[^.]+-\d+\.[a-z\d]+\.\d+\.azurestaticapps\.net$/,
    /^[^.]+--pr\d+-[^.]+\.web\.app$/,
    /^pr-\d+\.[^.]+\.amplifyapp\.com$/,
];
/** Names that resolve to the IP address written in them, or that home routers update. */
const DYNAMIC_DNS = new Set([
    'ddns.net',
    'duckdns.org',
    'dyndns.org',
    'dynu.net',
    'dynv6.net',
    'freeddns.org',
    'hopto.org',
    'localtest.me',
    'lvh.me',
    'mooo.com',
    'myddns.me',
    'nip.io',
    'no-ip.org',
    'sslip.io',
    'sytes.net',
    'traefik.me',
    'vcap.me',
    'xip.io',
    'zapto.org',
]);
/** Sites that show nothing, or nothing useful, without signing in. */
const SIGN_IN = new Set([
    'accounts.google.com',
    'admin.microsoft.com',
    'console.aws.amazon.com',
    'console.cloud.google.com',
    'docs.google.com',
    'drive.google.com',
    'entra.microsoft.com',
    'login.live.com',
    'login.microsoftonline.com',
    'onedrive.live.com',
    'outlook.office.com',
    'portal.azure.com',
    'security.microsoft.com',
    'sharepoint.com',
    'slack.com',
    'teams.microsoft.com',
]);
/** Links that share a file and require an account or a click. Host and start of the path. */
const SHARED_FILES = [
    ['1drv.ms', '/'],
    ['box.com', '/s/'],
    ['db.tt', '/'],
    ['dl.dropboxusercontent.com', '/'],
    ['dropbox.com', '/l/'],
    ['dropbox.com', '/s/'],
    ['dropbox.com', '/scl/'],
    ['dropbox.com', '/sh/'],
    ['icloud.com', '/iclouddrive/'],
    ['mega.nz', '/file/'],
    ['mega.nz', '/folder/'],
    ['we.tl', '/'],
    ['wetransfer.com', '/downloads/'],
];
/** Hosts of source code. */
const REPOSITORIES = new Set([
    'bitbucket.org',
    'codeberg.org',
    'dev.azure.com',
    'gist.github.com',
    'github.com',
    'gitlab.com',
    'raw.githubusercontent.com',
    'sourceforge.net',
]);
/** Hosts of Microsoft's own pages. */
const MICROSOFT = new Set([
    'azure.com',
    'azure.microsoft.com',
    'bing.com',
    'live.com',
    'microsoft.com',
    'microsoft365.com',
    'microsoftonline.com',
    'msn.com',
    'office.com',
    'windows.com',
]);
/**
 * Marketplaces and redirectors that listings use: not the partner's own site, but accepted. Host and start of the path.
 */
const ACCEPTED_ELSEWHERE = [
    ['aka.ms', '/'],
    ['go.microsoft.com', '/fwlink'],
    ['appsource.microsoft.com', '/'],
    ['azuremarketplace.microsoft.com', '/'],
    ['marketplace.microsoft.com', '/'],
    ['aws.amazon.com', '/marketplace'],
    ['console.cloud.google.com', '/marketplace'],
    ['cloud.google.com', '/marketplace'],
];
/** Returns the name in a set that equals the host or is a parent domain of it; null: none. */
function nameAbove(host, names) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        if (names.has(name))
            return name;
        if (!name.includes('.'))
            return null;
    }
}


/***/ }),

/***/ 89013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ specialUse)
/* harmony export */ });
/* harmony import */ var _text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81155);

const OWN_NETWORK = 'works only inside a private network';
/**
 * Names that the public DNS does not resolve, or reserves for documentation; everything below them is included. IANA
 * registry of special-use domain names, with the RFC that reserves each.
 */
const SPECIAL_USE = new Map([
    ..._text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_DOMAINS */ .Rh,
    ['localhost', "is the reader's own machine"],
    // RFC 6762, with the names of its appendix G; RFC 8375 is below arpa
    ['local', OWN_NETWORK],
    ['intranet', OWN_NETWORK],
    ['internal', OWN_NETWORK],
    ['private', OWN_NETWORK],
    ['corp', OWN_NETWORK],
    ['home', OWN_NETWORK],
    ['lan', OWN_NETWORK],
    // Names that routers and hosts files define
    ['localdomain', OWN_NETWORK],
    // RFC 3172; home.arpa is RFC 8375
    ['home.arpa', OWN_NETWORK],
    ['arpa', 'is reserved for DNS infrastructure'],
    // RFC 7686
    ['onion', 'needs the Tor network'],
    // RFC 9476
    ['alt', 'is reserved for names outside the DNS'],
]);
/** @param host in lower case, ASCII, without a final dot */
function specialUse(host) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        const why = SPECIAL_USE.get(name);
        if (why !== undefined)
            return { name, why, isExample: _text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_DOMAINS */ .Rh.has(name) };
        if (!name.includes('.'))
            return null;
    }
}


/***/ }),

/***/ 96385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenCallFixes: () => (/* binding */ provenCallFixes)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/scan/analysis/ensure.js
var ensure = __webpack_require__(85104);
// EXTERNAL MODULE: ./.build/src/scan/edits/code.js
var edits_code = __webpack_require__(86610);
// EXTERNAL MODULE: ./.build/src/scan/result.js
var result = __webpack_require__(81700);
// EXTERNAL MODULE: ./.build/src/text/partner-prefixes.js
var partner_prefixes = __webpack_require__(72274);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/scan/edits/declared.js
var declared = __webpack_require__(51957);
// EXTERNAL MODULE: ./.build/src/scan/facts.js
var scan_facts = __webpack_require__(58878);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 75 modules
var libraries = __webpack_require__(89282);
// EXTERNAL MODULE: ./.build/src/scan/edits/writing.js
var writing = __webpack_require__(13379);
;// CONCATENATED MODULE: ./.build/src/scan/edits/imports.js

/**
 * Adds an import to those of a file: in alphabetical order where the language has it so, else behind the first ones; null:
 * the file has none.
 */
function importInsertion({ source: { text }, writes }, statement) {
    const behind = afterImports(text, writes);
    const { imports } = writes;
    if (!behind || !imports)
        return null;
    const eol = (0,writing/* lineEnd */.kd)(text);
    if (!imports.sorted)
        return { at: behind.at, text: `${eol}${statement}` };
    const found = [...text.matchAll(imports.statement)];
    const before = found.filter(([written]) => written < statement).at(-1);
    if (!before)
        return { at: found[0]?.index ?? behind.at, text: `${statement}${eol}` };
    return { at: before.index + before[0].trimEnd().length, text: `${eol}${statement}` };
}
/** What may be between two imports of the first ones of a file. */
const BETWEEN = /^\s*(?:(?:#|\/\/|\/?\*).*)?$/;
/** The end of the first imports of a file, and the semicolon with which they end; null: it has none. */
function afterImports(text, { imports }) {
    let end = -1;
    let last = '';
    for (const { 0: written, index } of imports ? text.matchAll(imports.statement) : []) {
        if (end !== -1 &&
            !text
                .slice(end, index)
                .split('\n')
                .every((line) => BETWEEN.test(line)))
            break;
        end = index + written.trimEnd().length;
        last = written.trimEnd();
    }
    return end === -1 ? null : { at: end, terminator: last.endsWith(';') ? ';' : '' };
}

// EXTERNAL MODULE: ./.build/src/scan/edits/made-by.js
var made_by = __webpack_require__(54626);
// EXTERNAL MODULE: ./.build/src/scan/edits/width.js
var width = __webpack_require__(77679);
;// CONCATENATED MODULE: ./.build/src/scan/edits/header-edits.js







/**
 * Returns the insertions that give a request its header, nearest first: at the calls that it is made of.
 */
function headerEdits(code, request, valueAt) {
    return editsAt(code, request, (0,made_by/* callsBehind */.Sh)(code.facts, code.language, request), valueAt);
}
/** Returns the insertions at the call that creates a client, which something else holds. */
function clientEdits(code, client, valueAt) {
    const [own, ...behind] = (0,made_by/* callsBehind */.Sh)(code.facts, code.language, client);
    const held = own && { ...own, ...(0,made_by/* keptAt */.yo)(code.facts, client), isHeld: true };
    return editsAt(code, client, held ? [held, ...behind] : [], valueAt).filter(({ edits }) => edits === 'client');
}
function editsAt(code, request, calls, valueAt) {
    const { language } = code;
    const records = libraries.LIBRARIES.filter((one) => one.edits && one.languages.includes(language.id));
    const found = [];
    for (const made of calls)
        for (const record of records)
            for (const edit of record.edits ?? []) {
                if (edit.serves === 'all' || !isIn(edit, code))
                    continue;
                if (!isAt(edit, record, made, request, code))
                    continue;
                const value = valueAt(made.call.start, (0,edits_code/* markIn */.bk)(made.call, code));
                const insertion = value && insertionOf(edit, made, code, value.text);
                const complete = insertion && withImport(insertion, edit, code);
                if (complete)
                    found.push({ ...complete, value, edits: editedBy(edit) });
            }
    return found;
}
function editedBy(edit) {
    const { serves, as } = edit;
    if (serves === 'client')
        return 'client';
    if (as === 'entry')
        return 'entry';
    if (as === 'parameter' && edit.isOwnOption)
        return 'option';
    const makes = ['statement', 'initializer', 'link', 'builder', 'block'];
    return makes.includes(as) ? 'request' : 'call';
}
function isIn({ languages, where }, { source: { text }, language }) {
    if (languages && !languages.includes(language.id))
        return false;
    return !where || (text.includes(where.has) && !(where.not !== undefined && text.includes(where.not)));
}
function isAt(edit, record, made, request, code) {
    const { facts, language } = code;
    const { call, type } = made;
    const names = writtenNames(call, code, type);
    const same = (one) => (language.caseless ? one.toLowerCase() : one);
    if (edit.calls)
        return edit.calls.some((pattern) => pattern.startsWith(': ')
            ? makesNew(pattern.slice(2), made)
            : names.some((name) => matches(same(name), same(pattern))));
    if (call !== request || !namesLibrary(record, facts))
        return false;
    // Under whatever name it is called.
    if (edit.as === 'entry')
        return true;
    const [last = ''] = (0,scan_facts/* memberNames */.hQ)(call.callee);
    return (record.dispatches ?? []).some(({ calls }) => calls.includes(last));
}
const MAKES_NEW = /^(?:create|new|build|make)/i;
/** Whether a call makes a new object of a class, as its name and the type of what keeps it say. */
function makesNew(cls, { call, type }) {
    const name = (0,scan_facts/* lastName */.UK)(call.callee);
    return !call.creates && MAKES_NEW.test(name) && (type === cls || name.includes(cls));
}
/** `new X` matches any qualified `X`, `.x` any receiver, `x*` what begins so. */
function matches(name, pattern) {
    if (pattern.endsWith('*'))
        return name.startsWith(pattern.slice(0, -1));
    if (pattern.startsWith('.'))
        return name.endsWith(pattern);
    return name === pattern || (pattern.includes('.') && name.endsWith(`.${pattern}`));
}
/** How a call is written, and with the module that its first name is imported from. */
function writtenNames({ callee, creates }, { facts, source }, type) {
    const words = (0,scan_facts/* memberNames */.hQ)(callee).reverse();
    const [root = '', ...rest] = words;
    const dotted = words.join('.');
    if (creates) {
        const written = source.text.slice(callee.start, callee.end).replace(/<.*/s, '');
        return written === 'new' ? [`new ${type ?? ''}`] : [`new ${written}`, `new ${words.at(-1) ?? ''}`];
    }
    const imported = facts.imports
        .filter(({ local }) => local === root)
        .map(({ module, name }) => [module, ...(name === null || name === 'default' ? [] : [name]), ...rest].join('.'));
    const required = facts.module.statements.flatMap((statement) => {
        const { name, module } = (0,scan_facts/* requirement */.aS)(statement) ?? {};
        return module !== undefined && name === root ? [[module, ...rest].join('.')] : [];
    });
    return [dotted, ...imported, ...required];
}
function namesLibrary({ modules = [] }, { imports }) {
    return imports.some(({ module }) => modules.some((one) => module === one || module.startsWith(`${one}.`)));
}
function insertionOf(edit, { call, kept, isHeld }, code, value) {
    const { source, writes } = code;
    const { text } = source;
    const mark = (0,edits_code/* markIn */.bk)(call, code);
    const filled = (template) => writes.quotes.length > 1
        ? template.replace(/["']/g, mark).replace('$', () => value)
        : template.replace('$', () => value);
    switch (edit.as) {
        case 'statement': {
            // What the caller gives is the caller's, unless the code sets it up all the same.
            if (kept?.isOneOfSeveral && !(0,made_by/* isSetUp */.oE)(code.facts, kept))
                return null;
            if (setsInBraces(call, edit.text, code))
                return null;
            const variable = kept && nameOf(kept, text);
            return variable
                ? (0,writing/* nextStatement */.py)(text, kept, filled(edit.text).replace('@', () => variable), writes)
                : null;
        }
        case 'initializer': {
            const isFree = kept === null || kept.isOneOfSeveral;
            return isFree && (isHeld || edit.serves === 'request') ? propertyOf(call, code, filled(edit.text)) : null;
        }
        case 'link':
            return (0,writing/* nextLink */.IX)(text, call, filled(edit.text));
        case 'builder': {
            const { callee, args, end } = call;
            if (!isHeld || args.length > 0 || !/^\s*\(\s*\)$/.test(text.slice(callee.end, end)))
                return null;
            const made = (0,writing/* laidOut */.z5)(filled(edit.text), text, (0,writing/* indentOf */._j)(text, callee.end));
            const name = (0,scan_facts/* lastName */.UK)(callee);
            return edit.replaces
                ? { at: callee.end - name.length, end: callee.end, text: made }
                : { at: callee.end, text: made };
        }
        case 'block':
            return blockStatement(edit, call, code, filled);
        case 'argument': {
            const { dictionary } = writes;
            if (!dictionary || call.args.some((arg) => isOrBrings(arg, edit.name)))
                return null;
            const entry = `${mark}User-Agent${mark}${dictionary.assign}${value}`;
            return (0,writing/* lastArgument */.kw)(text, call, `${edit.name}=${dictionary.open}${entry}${dictionary.close}`, writes);
        }
        case 'entry':
            return entryOfVariable(edit.name, call, code, filled);
        case 'parameter': {
            const spread = call.args.filter((arg) => arg.spread);
            const inSpread = spread.length > 0 ? entryOfSpread(edit.name, filled(edit.value), spread, call, code) : null;
            // What is spread does not bring an option of a call that surely sends no User-Agent.
            if (inSpread || (spread.length > 0 && !edit.isOwnOption))
                return inSpread;
            if (call.args.some((arg) => !arg.spread && isOrBrings(arg, edit.name)))
                return null;
            return (0,writing/* lastParameter */.ik)(text, call, `-${edit.name} ${filled(edit.value)}`, writes);
        }
        case 'options':
            return optionsEntry(edit, call, code, `${mark}User-Agent${mark}: ${value}`);
    }
}
/** Whether the braces of a new object set the property that a statement would change. */
function setsInBraces({ args }, statement, { source: { text }, writes }) {
    const [, property] = /^@\.(\w+)/.exec(statement) ?? [];
    const { open } = writes.properties ?? {};
    const braces = args.find(({ value }) => open !== undefined && text.charAt(value.start) === open)?.value;
    return (property !== undefined &&
        braces?.kind === 'dict' &&
        braces.entries.some(({ key }) => key?.kind === 'text' && key.value === property));
}
/** Sets a property of a new object in its braces, or in new ones behind it; null: they set it already. */
function propertyOf({ args, end }, { source: { text }, writes }, property) {
    const { properties } = writes;
    if (!properties)
        return null;
    const [name = ''] = property.split(' ', 1);
    const { open, close, separator } = properties;
    const onLines = (properties) => (0,writing/* laidOut */.z5)(`\n{\n\t${properties.join(',\n\t')},\n}`, text, (0,writing/* indentOf */._j)(text, end));
    const braces = args.find(({ value }) => text.charAt(value.start) === open)?.value;
    if (!braces) {
        if (text.charAt(end - 1) !== ')')
            return null;
        const inline = ` { ${property} }`;
        return { at: end, text: (0,width/* fits */.l)(text, end, inline) ? inline : onLines([property]) };
    }
    if (text.slice(braces.start, braces.end).includes(name))
        return null;
    const inside = (0,width/* fits */.l)(text, braces.start, property)
        ? null
        : (0,width/* splitInside */.X)(text, braces.start + 1, close, separator.trim());
    return inside
        ? { at: text.slice(0, braces.start).trimEnd().length, end: braces.end, text: onLines([property, ...inside.parts]) }
        : (0,writing/* firstEntry */.V9)(text, braces.start, property, properties);
}
/** Behind the last statement that the block of a call always runs; else behind the call. */
function blockStatement(edit, call, { source: { text }, writes }, filled) {
    const block = call.args.at(-1)?.value;
    const fn = block?.kind === 'function' ? block.fn : null;
    // The last expression of a block is also what the block gives.
    const isBraced = fn !== null && text.charAt(fn.end - 1) === '}';
    const last = fn?.statements.findLast(({ kind, blocks, start }) => blocks.length === 0 && (kind !== 'return' || (isBraced && !text.startsWith('return', start))));
    const name = fn?.params.at(-1)?.name;
    const statement = filled(edit.text).replace('@', () => name ?? '');
    const made = last && (name !== undefined || !edit.text.includes('@')) ? (0,writing/* nextStatement */.py)(text, last, statement, writes) : null;
    if (made)
        return made;
    const behind = edit.link ?? (fn ? undefined : edit.block);
    return behind === undefined
        ? null
        : { at: call.end, text: (0,writing/* laidOut */.z5)(filled(behind), text, (0,writing/* indentOf */._j)(text, call.start)) };
}
/** An edit with the import that its code needs; null: the file cannot get it. */
function withImport(insertion, { imports }, code) {
    const { source, writes } = code;
    if (imports === undefined)
        return insertion;
    const written = writes.imports?.writes.replace('NAME', () => imports);
    if (written === undefined)
        return null;
    const names = [imports, imports.replace(/\w+$/, '*')];
    if (names.some((name) => source.text.includes(written.replace(imports, () => name))))
        return insertion;
    const needed = importInsertion(code, written);
    return needed && { ...insertion, needs: [...(insertion.needs ?? []), needed] };
}
/** A second argument of one name is an error, and what is spread may bring it along. */
function isOrBrings({ name, spread }, wanted) {
    return spread || name?.toLowerCase() === wanted.toLowerCase();
}
/** The variable that keeps a result, as it is written. */
function nameOf({ target, start }, text) {
    if (target.kind === 'name') {
        const written = text.slice(target.start, target.end);
        return written === '' ? (text.startsWith(target.name, start) ? target.name : null) : written;
    }
    return target.kind === 'member' ? text.slice(target.start, target.end) : null;
}
/**
 * Sets an entry of the headers that a call is given in a variable: behind its only assignment, or in front of the call
 * if a parameter may also get them there. What another object holds as well is left alone.
 */
function entryOfVariable(argument, call, code, filled) {
    const { source, facts, writes } = code;
    const given = call.args.find(({ name }) => name?.toLowerCase() === argument.toLowerCase())?.value;
    if (given?.kind !== 'name' || !writes.dictionary)
        return null;
    const local = (0,made_by/* localVariable */.kn)(given, facts);
    if (!local)
        return null;
    const variable = source.text.slice(given.start, given.end);
    const statement = filled(writes.dictionary.set).replace('@', () => variable);
    const [only, ...more] = local.assignments;
    if (!local.isParameter) {
        if (!only || more.length > 0)
            return null;
        if (only.value.kind === 'dict')
            return entryOfLiteral(only.value, filled, code);
        return only.value.kind === 'call' ? (0,writing/* nextStatement */.py)(source.text, only, statement, writes) : null;
    }
    // Without a default, the parameter may be nothing at all.
    const sending = only && local.assignments.every(({ value }) => isDefault(value)) ? (0,made_by/* statementAround */.V7)(facts, call) : null;
    return sending && (0,writing/* previousStatement */.b9)(source.text, sending, statement);
}
/** Adds a parameter to the dictionary of parameters that a command is given, unless several give it some. */
function entryOfSpread(name, value, [given, ...more], call, { source, facts, language, writes }) {
    const { dictionary } = writes;
    const parameters = given && more.length === 0 ? (0,made_by/* dictionaryOf */._2)(given.value, facts, language) : null;
    if (!dictionary || !parameters || call.args.some((arg) => !arg.spread && isOrBrings(arg, name)))
        return null;
    const isFree = ({ key }) => key?.kind === 'text' && key.value.toLowerCase() !== name.toLowerCase();
    if (!parameters.entries.every(isFree))
        return null;
    return (0,writing/* firstEntry */.V9)(source.text, parameters.start, `${name}${dictionary.assign}${value}`, dictionary);
}
function entryOfLiteral({ start }, filled, { source, writes }) {
    const { dictionary } = writes;
    return dictionary ? (0,writing/* firstEntry */.V9)(source.text, start, filled(`"User-Agent"${dictionary.assign}$`), dictionary) : null;
}
/** A dictionary where the parameter is nothing: `headers = headers or {}`. */
function isDefault(value) {
    return value.kind === 'choice' && value.standsIn && value.options[1]?.kind === 'dict';
}
/** Adds `headers` to an object of options, or the object to the call. */
function optionsEntry({ position, within }, call, code, entry) {
    const { source, writes, facts, language } = code;
    const { text } = source;
    const { dictionary } = writes;
    if (!dictionary || call.args.slice(0, position + 1).some(({ spread }) => spread))
        return null;
    const given = call.args[position];
    const headers = `headers: { ${entry} }`;
    const added = within === undefined ? headers : `${within}: { ${headers} }`;
    if (!given) {
        const isAddressed = call.args.every(({ value }) => mayBeAddress(value, code));
        return call.args.length === position && isAddressed ? (0,writing/* lastArgument */.kw)(text, call, `{ ${added} }`, writes) : null;
    }
    const options = (0,made_by/* dictionaryOf */._2)(given.value, facts, language);
    if (!options || !isClosed(options))
        return null;
    const around = within === undefined ? options : entryNamed(options, within);
    if (!around)
        return (0,writing/* firstEntry */.V9)(text, options.start, added, dictionary);
    const isOpen = around.kind !== 'dict' || !isClosed(around) || entryNamed(around, 'headers');
    return isOpen ? null : (0,writing/* firstEntry */.V9)(text, around.start, headers, dictionary);
}
/** Whether an argument is no object of options, and no request that has headers of its own. */
function mayBeAddress(value, { facts, language }) {
    if (value.kind === 'dict' || (value.kind === 'call' && value.creates && (0,scan_facts/* lastName */.UK)(value.callee) === 'Request'))
        return false;
    return value.kind !== 'name' || (0,made_by/* dictionaryOf */._2)(value, facts, language) === null;
}
/** Whether each key of a dictionary is written out. */
function isClosed({ entries }) {
    return entries.every(({ key }) => key !== null);
}
function entryNamed({ entries }, name) {
    return entries.find(({ key }) => key?.kind === 'text' && key.value === name)?.value;
}

;// CONCATENATED MODULE: ./.build/src/scan/edits/passing.js





/** Functions of a file that are looked at. */
const MOST_FUNCTIONS = 400;
/**
 * Returns the insertions that add the header where a function of a file sets another header of a request that it is
 * given: first in the methods by which libraries let a class change each request (`RoundTrip`, `intercept`).
 */
function passingEdits(code, valueAt) {
    const { facts, language } = code;
    const records = libraries.LIBRARIES.filter(({ languages }) => languages.includes(language.id));
    const edits = records.flatMap((one) => (one.edits ?? []).filter(({ serves }) => serves === 'all'));
    if (edits.length === 0)
        return [];
    const passes = new Set(records.flatMap((one) => one.passes ?? []));
    const found = facts.functions
        .filter(({ kind, params }) => kind !== 'module' && params.length > 0)
        .slice(0, MOST_FUNCTIONS)
        .flatMap((fn) => {
        const insertion = inFunction(fn, edits, code, valueAt);
        return insertion ? [{ insertion, isPass: passes.has(fn.name) }] : [];
    });
    return found.sort((a, b) => Number(b.isPass) - Number(a.isPass)).map(({ insertion }) => insertion);
}
/** Returns the insertion that adds the header to the request that a function is given, in front of where it sends it. */
function sendingEdit(code, call, valueAt) {
    const { facts, language, source } = code;
    const given = call.args.find(({ value }) => value.kind === 'name')?.value;
    const statement = (0,made_by/* statementAround */.V7)(facts, call);
    if (given?.kind !== 'name' || !statement || !(0,made_by/* isOnlyParameter */.Am)(given, facts))
        return null;
    const value = valueAt(statement.start, (0,edits_code/* markIn */.bk)(statement, code));
    if (value === null)
        return null;
    for (const { languages, dispatches = [], edits = [] } of libraries.LIBRARIES) {
        const edit = edits.find(({ serves, as }) => serves === 'all' && as === 'statement');
        const sends = dispatches.some(({ calls, form }) => form === 'send' && calls.includes((0,scan_facts/* lastName */.UK)(call.callee)));
        if (!edit || !sends || !languages.includes(language.id))
            continue;
        const written = source.text.slice(given.start, given.end);
        const text = textOf(edit)
            .replace('$', () => value.text)
            .replace('@', () => written);
        const made = (0,writing/* previousStatement */.b9)(source.text, statement, text);
        if (made)
            return { ...made, value };
    }
    return null;
}
/** Behind the last header that a function always sets. */
function inFunction(fn, edits, code, valueAt) {
    const { source, writes } = code;
    const mark = (0,edits_code/* markIn */.bk)(fn, code);
    for (const statement of fn.statements.toReversed()) {
        if (statement.blocks.length > 0)
            continue;
        for (const edit of edits) {
            const setter = setterIn(statement, edit, fn, source.text);
            const value = setter && valueAt(setter.start, mark);
            if (!setter || value === null)
                continue;
            const quoted = writes.quotes.length > 1 ? textOf(edit).replace(/["']/g, mark) : textOf(edit);
            const text = quoted.replace('$', () => value.text);
            if (edit.as === 'link')
                return { ...(0,writing/* nextLink */.IX)(source.text, setter, text), value };
            const made = (0,writing/* nextStatement */.py)(source.text, statement, text.replace('@', () => setter.receiver), writes);
            if (made)
                return { ...made, value };
        }
    }
    return null;
}
function textOf(edit) {
    return 'text' in edit ? edit.text : '';
}
/** What sets a header of a request that the function is given; null: a statement does not, or sets the User-Agent. */
function setterIn(statement, edit, fn, text) {
    const { kind, target, value } = statement;
    const [name] = edit.calls ?? [];
    if (name === undefined)
        return null;
    if (edit.as === 'link') {
        const link = callsIn(value).find((call) => isSetter(call, edit) && isGiven(call, fn));
        return link ? { start: link.start, end: link.end, receiver: '' } : null;
    }
    if (kind === 'run' && value.kind === 'call' && isSetter(value, edit) && isGiven(value, fn))
        return { start: value.start, end: value.end, receiver: receiverOf(value.callee, patternOf(value, edit), text) };
    const entry = kind === 'assign' && target && edit.calls?.includes('[]') ? entryOf(target) : null;
    if (!target || !entry || isAgent(entry.key) || !isGiven(target, fn))
        return null;
    const { headers } = entry;
    if (headers.kind !== 'member' || headers.name.toLowerCase() !== 'headers')
        return null;
    return { start: target.start, end: target.end, receiver: text.slice(headers.object.start, headers.object.end) };
}
/** `headers['Accept']`, or `headers.Accept`; null: it is no entry. */
function entryOf(target) {
    if (target.kind === 'member')
        return { headers: target.object, key: target.name };
    return target.kind === 'index' && target.key.kind === 'text'
        ? { headers: target.object, key: target.key.value }
        : null;
}
function callsIn(expr) {
    const own = expr.kind === 'call' ? [expr] : [];
    return [...own, ...(0,scan_facts/* partsOf */.CI)(expr).flatMap(callsIn)];
}
/** The name of a header, in a call that sets it. */
function isSetter(call, edit) {
    const [name, value] = call.args;
    return (patternOf(call, edit) !== '' && name?.value.kind === 'text' && value !== undefined && !isAgent(name.value.value));
}
function isAgent(name) {
    return name.toLowerCase() === 'user-agent';
}
function patternOf({ callee }, { calls = [] }) {
    const written = `.${(0,scan_facts/* memberNames */.hQ)(callee).reverse().join('.')}`;
    return calls.find((pattern) => written.endsWith(pattern) && written !== pattern) ?? '';
}
function receiverOf(callee, pattern, text) {
    return text.slice(callee.start, callee.end).slice(0, -pattern.length);
}
/** Whether an expression begins at a parameter, or at a variable that is made from one. */
function isGiven(expr, fn) {
    const root = (0,scan_facts/* rootOf */.I5)(expr)?.name;
    if (root === undefined)
        return false;
    const isParam = (name) => fn.params.some((param) => param.name === name);
    if (isParam(root))
        return true;
    return fn.statements.some(({ kind, target, value }) => kind === 'assign' && target?.kind === 'name' && target.name === root && isParam((0,scan_facts/* rootOf */.I5)(value)?.name));
}

// EXTERNAL MODULE: ./.build/src/scan/edits/texts.js
var texts = __webpack_require__(74735);
// EXTERNAL MODULE: ./.build/src/link/doubtful-hosts.js
var doubtful_hosts = __webpack_require__(67253);
// EXTERNAL MODULE: ./.build/src/link/special-use.js
var special_use = __webpack_require__(89013);
;// CONCATENATED MODULE: ./.build/src/rules/edits/foreign-hosts.js


const ADDRESS = /https?:\/\/([\w.-]+)/gi;
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*|<#|\.)/;
/** Hosts of Microsoft's clouds that no site is on. */
const CLOUDS = new Set([
    'microsoft.us',
    'microsoftonline.com',
    'microsoftonline.us',
    'microsoft.com',
    'windows.net',
    'azure.com',
    'azure.us',
    'azure.net',
    'office.com',
    'localhost',
    'w3.org',
]);
/** The hosts of other vendors in source code; none in a line that is a comment. */
function foreignHosts(text) {
    return COMMENT.test(text) ? [] : [...text.matchAll(ADDRESS)].flatMap(([, host = '']) => foreignHost(host) ?? []);
}
/** What makes a URL a name or a link: the name of a namespace, or words in front of it, as in an error message. */
const NO_ADDRESS = /(?:\bxmlns(?::[\w-]+)?\s*=\s*["']?|\p{L}[\p{L}'\u2019-]*[,:]?\s+[("'<[]?)$/u;
const LONGEST_WORD = 80;
const LONGEST_URL = 300;
/** URLs of pages for people, by their host and by their file. */
const PAGES = [
    /^https?:\/\/(?:docs?|help|learn|wiki|blog)\.[\w.-]+(?!.*\bapi\b)/i,
    /^https?:\/\/[^?#]*\.(?:html?|md|pdf|png|svg)(?:[?#]|$)/i,
];
/** The hosts of other vendors that a text of code may call. */
function calledHosts(text) {
    if (COMMENT.test(text))
        return [];
    return [...text.matchAll(ADDRESS)].flatMap(({ 1: host = '', index }) => {
        const url = text.slice(index, index + LONGEST_URL);
        const isLink = NO_ADDRESS.test(text.slice(Math.max(0, index - LONGEST_WORD), index)) || PAGES.some((page) => page.test(url));
        return isLink ? [] : (foreignHost(host) ?? []);
    });
}
function foreignHost(host) {
    const name = host.toLowerCase();
    // Examples are no vendor's.
    const isForeign = (0,doubtful_hosts/* nameAbove */.vW)(name, CLOUDS) === null && (0,doubtful_hosts/* nameAbove */.vW)(name, doubtful_hosts/* MICROSOFT */.zk) === null;
    return isForeign && !(0,special_use/* specialUse */.Z)(name)?.isExample ? name : null;
}

;// CONCATENATED MODULE: ./.build/src/rules/edits/call-headers.js










/** What an edit may change, in the order of preference: what more calls share comes first. */
const EDITED = ['client', 'pass', 'request', 'requests', 'option', 'headers', 'base', 'entry', 'call'];
async function callEdits(site, sources) {
    const { sender, headersAt } = site;
    const none = (refusal) => ({ by: new Map(), refusal });
    const declared = await atDeclared(site, sources);
    if (declared)
        return declared;
    const code = await sources.codeAt(sender.path);
    if (!code)
        return none({ reason: 'language' });
    if (!(await sources.isSound(sender.path)))
        return none({ reason: 'not-parsed' });
    const found = [...(await atCalls(site, code, sources))];
    const passing = await atPassing(site, sources);
    if (passing)
        found.push(['pass', [passing]]);
    if (headersAt) {
        const headers = await atHeaders(headersAt, sources);
        if (headers)
            found.push(['headers', [headers]]);
    }
    const base = await atBase(site, sources);
    if (base)
        found.push(['base', [base]]);
    const by = new Map();
    let refusal = { reason: 'not-written-out' };
    for (const [edited, insertions] of found) {
        const isOwn = !MAY_SERVE_OTHERS.has(edited) && isSender(site) && insertions.every((one) => isOwnPlace(one, edited, site, code));
        const inside = MAY_SERVE_OTHERS.has(edited) ? null : await functionAround(site, insertions, sources);
        const host = isOwn
            ? null
            : inside
                ? (hostsIn(inside.code, inside.span)[0] ?? null)
                : await call_headers_foreignHost([...insertions.map(({ path }) => path), site.path, sender.path], sources);
        if (host === null)
            by.set(edited, insertions);
        else
            refusal = { reason: 'other-host', host };
    }
    return { by, refusal: by.size > 0 ? null : refusal };
}
/** Edits of what more calls than those of a finding may use. */
const MAY_SERVE_OTHERS = new Set(['client', 'pass', 'base']);
/** The edit of a request that a data file declares; null: it has none. */
async function atDeclared({ sender }, sources) {
    const { path, start } = sender;
    const source = sources.textAt(path);
    const made = source && (0,declared/* declaredHeader */.e)(path, source.text, source.offsetAt(start), sources.wanted);
    if (!made)
        return null;
    const { isOwn, ...insertion } = made;
    const host = isOwn ? null : await call_headers_foreignHost([path], sources);
    if (host !== null)
        return { by: new Map(), refusal: { reason: 'other-host', host } };
    return { by: new Map([['call', [{ path, ...insertion }]]]), refusal: null };
}
/** The literal dictionaries in the file of a call that it is made of. */
async function dictionariesOf({ sender }, { codeAt }) {
    const code = await codeAt(sender.path);
    const call = code && (0,made_by/* callAt */.io)(code.facts, code.source.offsetAt(sender.start), code.source.offsetAt(sender.end));
    return call ? (0,made_by/* dictionariesBehind */.N0)(code.facts, code.language, call) : [];
}
async function atCalls(site, code, sources) {
    const { sender } = site;
    const found = new Map();
    const look = async (at, start, end, { passedOn }) => {
        const { path } = at.source;
        const call = (0,made_by/* callAt */.io)(at.facts, start, end);
        if (!call)
            return;
        for (const { edits, ...insertion } of headerEdits(at, call, await sources.valuesIn(at))) {
            if (passedOn && (edits === 'call' || edits === 'option' || edits === 'entry'))
                continue;
            const known = found.get(edits);
            if (!known)
                found.set(edits, [{ path, ...insertion }]);
            else if (known.every((one) => one.path !== path || one.at !== insertion.at))
                known.push({ path, ...insertion });
        }
    };
    await look(code, code.source.offsetAt(sender.start), code.source.offsetAt(sender.end), { passedOn: false });
    const own = isSender(site) ? null : await sources.codeAt(site.path);
    if (own)
        await look(own, own.source.offsetAt({ line: site.line, column: site.column }), null, { passedOn: true });
    if (!found.has('request')) {
        const elsewhere = await atOthers(site, code, sources);
        if (elsewhere.length > 0)
            found.set('request', elsewhere);
    }
    if (!found.has('client')) {
        const makers = await atMakers(site, sources);
        if (makers.length > 0)
            found.set('client', [...makers]);
    }
    const [client, request] = [found.get('client'), found.get('request')];
    const [nearest] = request ?? [];
    return new Map([
        ...(client ? [['client', client.slice(0, 1)]] : []),
        ...(nearest ? [['request', [nearest]]] : []),
        ...(request && request.length > 1 && request.length <= MOST_REQUESTS ? [['requests', request]] : []),
        ...['option', 'entry', 'call'].flatMap((edited) => {
            const [first] = found.get(edited) ?? [];
            return first ? [[edited, [first]]] : [];
        }),
    ]);
}
/** Edits where the client of a call is made, if its file does not tell that it is the client: a container may hand it out. */
async function atMakers({ steps }, sources) {
    const found = [];
    for (const { kind, location } of steps) {
        if (kind !== 'client')
            continue;
        const code = await sources.codeAt(location.path);
        const call = code && (0,made_by/* callAt */.io)(code.facts, code.source.offsetAt(location.start), null);
        if (!call || !(await sources.isSound(location.path)))
            continue;
        for (const { edits: _, ...insertion } of clientEdits(code, call, await sources.valuesIn(code)))
            found.push({ path: location.path, ...insertion });
    }
    return found;
}
/** Files that may define a function by their names or their folder. */
const MOST_DEFINING = 30;
/** Edits where a function of another file makes the request that a call sends. */
async function atOthers({ sender }, code, sources) {
    const { facts, language, source } = code;
    const call = (0,made_by/* callAt */.io)(facts, source.offsetAt(sender.start), source.offsetAt(sender.end));
    if (!call || language.shares !== true)
        return [];
    const found = [];
    for (const { call: made } of (0,made_by/* callsBehind */.Sh)(facts, language, call)) {
        const name = (0,scan_facts/* lastName */.UK)(made.callee);
        const owner = made.callee.kind === 'member' ? (0,scan_facts/* rootOf */.I5)(made.callee)?.name : undefined;
        if (made.creates || name === '' || facts.functions.some((fn) => fn.name === name))
            continue;
        for (const path of mayDefine(owner, source.path, sources.files())) {
            const other = await sources.codeAt(path);
            const [given, ...more] = other ? (0,made_by/* callsGivenBack */.a2)(other.facts, name) : [];
            if (!other || !given || !(await sources.isSound(path)))
                continue;
            for (const one of [given, ...more])
                for (const { edits, ...insertion } of headerEdits(other, one, await sources.valuesIn(other)))
                    if (edits === 'request')
                        found.push({ path, ...insertion });
        }
    }
    return found;
}
/** The file that is named after the owner of a function; without one, those beside the file that calls it. */
function mayDefine(owner, from, files) {
    const ending = /\.\w+$/.exec(from)?.[0] ?? '';
    const isNamed = (path) => path.endsWith(`/${owner}${ending}`);
    const isBeside = (path) => path.endsWith(ending) && (0,core_path/* folderOf */.yS)(path) === (0,core_path/* folderOf */.yS)(from);
    const wanted = owner === undefined ? isBeside : isNamed;
    return files.filter((path) => path !== from && wanted(path)).slice(0, MOST_DEFINING);
}
/** Objects of which any may be the request: the branches of a choice. */
const MOST_REQUESTS = 3;
function isSender({ path, line, sender }) {
    return path === sender.path && line === sender.start.line;
}
/** Whether an edit changes nothing but one request: a dictionary may also be for others, unless it is in the call. */
function isOwnPlace({ path, at }, edited, { sender }, code) {
    if (path !== sender.path)
        return false;
    const [start, end] = [code.source.offsetAt(sender.start), code.source.offsetAt(sender.end)];
    return edited === 'headers' ? at >= start && at <= end : (0,made_by/* isSameFunction */.nE)(code.facts, at, start);
}
/** The function that adds headers to a request on the way of a call: in the file that sends it, else on its trail. */
async function atPassing({ sender, path, steps }, sources) {
    const paths = new Set([sender.path, path, ...steps.map(({ location }) => location.path)]);
    for (const one of paths) {
        const code = await sources.codeAt(one);
        if (!code || !(await sources.isSound(one)))
            continue;
        const [first] = passingEdits(code, await sources.valuesIn(code));
        if (first)
            return { path: one, ...first };
    }
    return atSending(sender, sources);
}
/** In front of where a function sends the request that it is given. */
async function atSending({ path, start, end }, sources) {
    const code = await sources.codeAt(path);
    if (!code || !(await sources.isSound(path)))
        return null;
    const call = (0,made_by/* callAt */.io)(code.facts, code.source.offsetAt(start), code.source.offsetAt(end));
    const made = call && sendingEdit(code, call, await sources.valuesIn(code));
    return made && { path, ...made };
}
/** A header of a list, as an object with its name and its value: another entry would be no header. */
const PAIR = /^[{\s]*["']?(?:name|key)["']?\s*(?::|=>?)[^{}]*\bvalue\b/i;
const LONGEST_PAIR = 300;
async function atHeaders({ path, start }, sources) {
    const code = await sources.codeAt(path);
    const dictionary = code?.writes.dictionary;
    if (!dictionary)
        return null;
    const { source } = code;
    const at = source.offsetAt(start);
    if (PAIR.test(source.text.slice(at, at + LONGEST_PAIR)))
        return null;
    const mark = (0,edits_code/* markAt */.Hf)(at, code);
    const value = (await sources.valuesIn(code))(at, mark);
    if (value === null)
        return null;
    const { assign, pair, lists } = dictionary;
    const list = lists?.open.exec(source.text.slice(at, at + LONGEST_PAIR))?.[1];
    if (lists && list === undefined)
        return null;
    const entry = `${mark}User-Agent${mark}${assign}${list ? `${list}${value.text}${lists?.close ?? ''}` : value.text}`;
    // Entries of several kinds cannot stand beside each other.
    if (pair && !startsWithPair(source.text, at, pair.open.trim()))
        return null;
    const made = (0,writing/* firstEntry */.V9)(source.text, at, pair ? `${pair.open}${entry}${pair.close}` : entry, dictionary);
    return made && { path, value, ...made };
}
/** Whether the first entry of a dictionary is in brackets of its own. */
function startsWithPair(text, at, open) {
    return text
        .slice(at, at + LONGEST_PAIR)
        .replace(/\s/g, '')
        .startsWith(open + open);
}
/** The headers that those of the call take over, from the function or variable that is the farthest on its trail. */
async function atBase({ headersAt, steps }, sources) {
    if (!headersAt)
        return null;
    const isSame = ({ path, start }) => path === headersAt.path && start.line === headersAt.start.line && start.column === headersAt.start.column;
    for (const { kind, location } of steps.toReversed()) {
        if (kind !== 'headers' || isSame(location))
            continue;
        const made = (await sources.isSound(location.path)) ? await atHeaders(location, sources) : null;
        if (made)
            return made;
    }
    return null;
}
/** The function of a call that all edits are in, so that what they change is a request of that function; null: none. */
async function functionAround({ path, line, column }, edits, { codeAt }) {
    if (edits.some((one) => one.path !== path))
        return null;
    const code = await codeAt(path);
    const span = code && (0,made_by/* innerFunction */.b_)(code.facts, code.source.offsetAt({ line, column }));
    return code && span && edits.every(({ at }) => at > span.start && at < span.end) ? { code, span } : null;
}
/** The first host of another vendor in the texts of the files; null: there is none. */
async function call_headers_foreignHost(paths, { textAt, codeAt }) {
    for (const path of new Set(paths)) {
        const code = await codeAt(path);
        const [host] = code ? hostsIn(code, null) : (textAt(path)?.text ?? '').split('\n').flatMap(foreignHosts);
        if (host !== undefined)
            return host;
    }
    return null;
}
function hostsIn({ facts }, inside) {
    return (0,texts/* textsOf */.CB)(facts, inside).flatMap(calledHosts);
}

;// CONCATENATED MODULE: ./.build/src/rules/edits/repeated-values.js



/** Insertions of one text in one file from which on it becomes a constant. */
const FEWEST = 3;
/** Returns constants for the files in which several insertions write out the same value, by their paths. */
async function repeatedValues(insertions, codeAt, files) {
    const found = new Map();
    const written = insertions.filter(({ value }) => value?.isText === true);
    for (const path of new Set(written.map((one) => one.path))) {
        if (found.has(path))
            continue;
        const code = await codeAt(path);
        const defines = code?.writes.defines;
        if (!code || !defines || (defines.in === 'module' && !isOfModule(path, defines.of, files())))
            continue;
        const isSeen = defines.in === 'package' ? inPackageOf(path) : (other) => other === path;
        const own = written.filter((one) => isSeen(one.path));
        const texts = new Set(own.flatMap(({ value }) => value?.text ?? []));
        const [text] = texts;
        const isOne = new Set([...texts].map(withoutQuotes)).size === 1;
        if (new Set(own.map(placeOf)).size < FEWEST || !isOne || text === undefined)
            continue;
        if (await isTaken(defines.name, files().filter(isSeen), codeAt))
            continue;
        const places = own.filter((one) => one.path === path).map(({ at }) => at);
        const made = definitionOf(code, text, places);
        if (made)
            for (const { path: other } of own)
                found.set(other, { texts, name: made.name, definition: { path, ...made.definition } });
    }
    return found;
}
function placeOf({ path, at }) {
    return `${path}:${at}`;
}
/** Whether a file is in the folder of another, in the same language. */
function inPackageOf(path) {
    const ending = path.slice(path.lastIndexOf('.'));
    return (other) => (0,core_path/* folderOf */.yS)(other) === (0,core_path/* folderOf */.yS)(path) && other.endsWith(ending);
}
/** Whether one of the files that see a name has it already, or cannot be read. */
async function isTaken(name, paths, codeAt) {
    const word = new RegExp(String.raw `\b${name}\b`);
    for (const path of paths) {
        const text = (await codeAt(path))?.source.text;
        if (text === undefined || word.test(text))
            return true;
    }
    return false;
}
function withoutQuotes(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}
/** Defines a constant before the first place that uses it; null: there is nowhere to put it. */
function definitionOf({ source: { text }, facts, writes }, value, places) {
    const { defines } = writes;
    if (!defines || defines.unless?.test(text) || writes.isolates?.test(text))
        return null;
    const statement = defines.text.replace('NAME', () => defines.name).replace('VALUE', () => value);
    const eol = (0,writing/* lineEnd */.kd)(text);
    const written = (at, before) => ({
        name: (defines.uses ?? 'NAME').replace('NAME', () => defines.name),
        definition: { at, text: `${before}${statement}` },
    });
    if (defines.in === 'class') {
        const around = facts.classes.find(({ outer, start, end }) => !outer && places.every((at) => start < at && at < end));
        const opening = around &&
            new RegExp(String.raw `\b(?:class|record)\s+${around.name}\b[^{;]*\{[ \t]*(?=\r?\n)`).exec(text.slice(around.start, around.end));
        if (!around || !opening)
            return null;
        const at = around.start + opening.index + opening[0].length;
        return written(at, `${eol}${(0,writing/* indentOf */._j)(text, around.start)}${(0,writing/* unitOf */.uF)(text)}`);
    }
    if (defines.in === 'module') {
        const at = beforeCode(text);
        return at === null ? null : { ...written(at, ''), definition: { at, text: `${statement}${eol}${eol}` } };
    }
    const imports = afterImports(text, writes);
    if (!imports || places.some((at) => at < imports.at))
        return null;
    const { definition, name } = written(imports.at, `${eol}${eol}`);
    return { name, definition: { ...definition, text: `${definition.text}${imports.terminator}` } };
}
function isOfModule(path, ending = '', files) {
    return files.some((one) => {
        const folder = (0,core_path/* folderOf */.yS)(one);
        return one.endsWith(ending) && (folder === '' || path.startsWith(`${folder}/`));
    });
}
/** A comment of lines at the start of a file that an empty line ends. */
const HEAD = /^(?:[ \t]*#[^\r\n]*\r?\n)+[ \t]*\r?\n/;
/** A comment in front of a function, which belongs to it. */
const OF_FUNCTION = /^\s*(?:<#(?:(?!#>)[\s\S]){0,20000}#>\s*)?function\s/i;
/** Where the code of a file begins; null: what is there may have to stay the first. */
function beforeCode(text) {
    const at = HEAD.exec(text)?.[0].length ?? 0;
    return OF_FUNCTION.test(text.slice(at)) || !/^\s*<#/.test(text.slice(at)) ? at : null;
}

// EXTERNAL MODULE: ./.build/src/scan/import-paths.js
var import_paths = __webpack_require__(6273);
;// CONCATENATED MODULE: ./.build/src/scan/edits/shared-constants.js



/** Files that are searched for a version, nearest first. */
const MOST_FILES = 20;
/** Files that imports are followed through. */
const MOST_IMPORTED = 60;
/**
 * Returns how code of a file writes a constant of another file of its package that holds a text at a place, with the
 * import that it needs; null: it cannot, or an import might fail.
 */
async function reachOf(code, constant, files) {
    const { path, text } = code.source;
    const { reaches, failsInCircles } = code.writes.shared ?? {};
    if (!reaches || projectOf(path, code, files) !== projectOf(constant.path, code, files))
        return null;
    const textOf = (one) => files.textAt(one)?.text ?? null;
    const reach = reaches(constant, { path, text, imports: code.facts.imports, textOf });
    if (!reach)
        return null;
    const isNew = reach.statement !== null;
    if (isNew && new RegExp(String.raw `(?<![\w$])${constant.owner ?? constant.name}(?![\w$])`).test(text))
        return null;
    return isNew && failsInCircles && (await leadsTo(constant.path, path, files)) ? null : reach;
}
/** The constant of a file, or of a class of it, that a place is the value of; null: it is in none. */
function constantAt({ facts, source }, { start, end }) {
    return constantsOf(facts, source).find(({ value }) => value.start <= start && value.end >= end) ?? null;
}
/** Constants with the version of the package, in the files of it that are for such. */
async function versionConstants({ source, language, writes }, isVersion, files) {
    const pattern = writes.shared?.versionFiles;
    if (!pattern)
        return [];
    const own = (0,core_path/* folderOf */.yS)(source.path).split('/');
    const distance = (path) => {
        const folders = (0,core_path/* folderOf */.yS)(path).split('/');
        const shared = folders.findIndex((name, index) => name !== own[index]);
        return own.length + folders.length - 2 * (shared === -1 ? folders.length : shared);
    };
    const paths = files
        .files()
        .filter((path) => path !== source.path && language.extensions.some((one) => path.endsWith(`.${one}`)))
        .filter((path) => pattern.test(path.slice(path.lastIndexOf('/') + 1)))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, MOST_FILES);
    const found = [];
    for (const path of paths) {
        const code = await files.codeAt(path);
        if (code)
            found.push(...constantsOf(code.facts, code.source).filter(isVersion));
    }
    return found;
}
function constantsOf({ path, module, classes }, source) {
    const lineOf = (at) => source.line(source.positionAt(at).line) ?? '';
    const variables = module.statements.flatMap(({ kind, target, value, blocks }) => kind === 'assign' && target?.kind === 'name' && blocks.length === 0
        ? [{ path, text: source.text, name: target.name, owner: null, value, line: lineOf(target.start) }]
        : []);
    const fields = classes
        .filter(({ outer }) => outer === null)
        .flatMap(({ name: owner, fields: all }) => all.flatMap(({ name, value }) => value ? [{ path, text: source.text, name, owner, value, line: lineOf(value.start) }] : []));
    return [...variables, ...fields];
}
/** The folder of the nearest project file above a file; null: none is. */
function projectOf(path, { language }, files) {
    const { projects = [] } = language;
    const folders = new Set(files
        .files()
        .filter((one) => {
        const name = one.slice(one.lastIndexOf('/') + 1);
        return projects.some((pattern) => pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern);
    })
        .map(core_path/* folderOf */.yS));
    for (let at = (0,core_path/* folderOf */.yS)(path);; at = (0,core_path/* folderOf */.yS)(at)) {
        if (folders.has(at))
            return at;
        if (at === '')
            return null;
    }
}
/** Whether the imports of a file may lead to another one, directly or through others. */
async function leadsTo(from, to, files) {
    const existing = new Set(files.files());
    const seen = new Set();
    const waiting = [from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (path === to || seen.size > MOST_IMPORTED)
            return true;
        if (seen.has(path))
            continue;
        seen.add(path);
        const code = await files.codeAt(path);
        if (!code)
            continue;
        const { packageFile } = code.writes.shared ?? {};
        // The file of a package runs before its modules; those around the edited file run already.
        for (let at = (0,core_path/* folderOf */.yS)(path); packageFile !== undefined && at !== ''; at = (0,core_path/* folderOf */.yS)(at))
            if (!to.startsWith(`${at}/`) && existing.has(`${at}/${packageFile}`))
                waiting.push(`${at}/${packageFile}`);
        waiting.push(...(0,import_paths/* importPaths */.i)(code.facts, code.language).filter((one) => existing.has(one)));
    }
    return false;
}
/** Whether an expression is a text with a value. */
function isText({ value }, wanted) {
    return value.kind === 'text' && value.value === wanted && (0,scan_facts/* partsOf */.CI)(value).length === 0;
}

;// CONCATENATED MODULE: ./.build/src/scan/edits/version-names.js

/** Names of constants that hold the version of a package. */
const VERSION_NAME = /^(?:__version__|_*(?:\w+_)?version|(?:[a-z]\w*)?Version)$/i;
function isVersionName(name) {
    return VERSION_NAME.test(name);
}
/** Modules of the own package from which a constant may come. */
const OWN_MODULE = /^\./;
/**
 * Returns the name under which code at an offset knows the version of the package: a constant of the file or of the
 * class around it that is that text, or that code of the file reads from the package; one that the file imports from its
 * own package; or the version of `package.json`. Null: it knows none.
 */
function versionName(code, at, version) {
    const { facts, source } = code;
    for (const { target, value } of constantsAt(facts, at)) {
        if (!VERSION_NAME.test(target.name))
            continue;
        const isVersion = value.kind === 'text' ? value.value === version : isRead(value, code);
        if (isVersion)
            return source.text.slice(target.start, target.end).replace(/^\$/, '') || target.name;
    }
    for (const { local, module: from, name } of facts.imports) {
        if (/(?:^|\/)package\.json$/.test(from) && OWN_MODULE.test(from))
            return name === 'version' ? local : name === null || name === 'default' ? `${local}.version` : null;
        if (OWN_MODULE.test(from) && name !== null && VERSION_NAME.test(name))
            return local;
    }
    return null;
}
/** Variables of the file above an offset, and fields of the classes around it. */
function constantsAt({ module, classes }, at) {
    const variables = module.statements.flatMap(({ kind, target, value, blocks, start }) => kind === 'assign' && target?.kind === 'name' && start < at && blocks.length === 0 ? [{ target, value }] : []);
    const fields = classes
        .filter(({ start, end }) => start < at && at < end)
        .flatMap((one) => one.fields.flatMap(({ name, value }) => (value ? [{ target: { name, start: 0, end: 0 }, value }] : [])));
    return [...variables, ...fields];
}
/** Whether an expression reads the version of its own package, itself or by a function of the file. */
function isRead(value, { facts, source, writes }) {
    const { readsVersion } = writes;
    if (!readsVersion)
        return false;
    const textOf = ({ start, end }) => source.text.slice(start, end);
    if (readsVersion.test(textOf(value)))
        return true;
    if (value.kind !== 'call' || value.args.length > 0)
        return false;
    const { callee } = value;
    return facts.functions.some((fn) => fn.name === (0,scan_facts/* lastName */.UK)(callee) && readsVersion.test(textOf(fn)));
}

;// CONCATENATED MODULE: ./.build/src/rules/edits/value-names.js




/**
 * Returns how code of a file writes the value to send: by a constant of the file that has it, else of another file of the
 * package, else in quotes, with a constant for its version if the file or the package has one.
 */
async function valuesIn(code, sent, files) {
    const { wanted, versioned } = sent;
    // Code that runs elsewhere may not see a name of the file.
    const isSeen = !code.writes.isolates?.test(code.source.text);
    const far = isSeen ? await farName(code, await agentConstants(code, sent, files), files) : null;
    const isVersion = (one) => versioned !== null && isVersionName(one.name) && isText(one, versioned.version);
    const versions = isSeen && versioned && !far ? await versionConstants(code, isVersion, files) : [];
    const farVersion = await farName(code, versions, files);
    return (at, mark) => {
        const written = (0,writing/* quotedText */.w0)(wanted, mark, code.writes);
        const asText = written === null ? null : { text: written, inPlaceOf: null, isText: true, needs: [] };
        const near = isSeen ? nearName(code, at, sent) : null;
        if (near !== null)
            return { text: near, inPlaceOf: null, isText: false, needs: [] };
        if (far)
            return { text: far.name, inPlaceOf: written, isText: false, needs: far.needs };
        const own = isSeen && versioned ? versionName(code, at, versioned.version) : null;
        const name = own ?? farVersion?.name ?? null;
        if (!versioned || name === null)
            return asText;
        const text = templateOf(code, versioned, name, mark);
        const isFar = own === null;
        return text === null
            ? null
            : { text, inPlaceOf: isFar ? written : null, isText: true, needs: isFar ? (farVersion?.needs ?? []) : [] };
    };
}
/** A constant above that has the value already. */
function nearName({ source, writes }, at, { literals, wanted }) {
    for (const { value, location, inner } of literals) {
        const isAbove = location.path === source.path && source.offsetAt(location.start) < at;
        if (value !== wanted || inner === null || !isAbove)
            continue;
        const name = writes.constant?.exec(source.line(location.start.line) ?? '')?.[1];
        if (name !== undefined)
            return name;
    }
    return null;
}
/** Constants of other files that have the value. */
async function agentConstants({ source, language }, { literals, wanted }, files) {
    const found = [];
    for (const { value, location } of literals) {
        if (value !== wanted || location.path === source.path)
            continue;
        const other = await files.codeAt(location.path);
        if (other?.language.id !== language.id)
            continue;
        const [start, end] = [other.source.offsetAt(location.start), other.source.offsetAt(location.end)];
        const constant = constantAt(other, { start, end });
        if (constant)
            found.push(constant);
    }
    return found;
}
/** The first of the constants that the file can name. */
async function farName(code, constants, files) {
    for (const constant of constants) {
        const reach = await reachOf(code, constant, files);
        if (!reach)
            continue;
        if (reach.statement === null)
            return { name: reach.name, needs: [] };
        const needed = importInsertion(code, reach.statement);
        if (needed)
            return { name: reach.name, needs: [needed] };
    }
    return null;
}
function templateOf({ writes }, { before }, name, mark) {
    if ((0,writing/* quotedText */.w0)(before, mark, writes) === null)
        return null;
    const template = writes.quotes.length > 1 ? writes.template.replaceAll("'", mark) : writes.template;
    return template.replace('NAME', () => name).replace('TEXT', () => before);
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/api-calls.js + 3 modules
var api_calls = __webpack_require__(69616);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/browser-packages.js
/** Packages of which a page is made. */
const browser_packages_PAGES = ['react-dom', 'vue', '@angular/core', 'svelte', 'preact'];
/** Packages with which the same project also has code that a server or a desktop runs. */
const SERVERS = [
    'next',
    'nuxt',
    'express',
    'fastify',
    'koa',
    '@nestjs/core',
    '@remix-run/node',
    '@sveltejs/kit',
    'electron',
];
const SCRIPTS = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Bytes of a `package.json` that are read. */
const MOST_BYTES = 1_000_000;
/** Whether the nearest `package.json` of a script says that only browsers run it. */
function isInPage(path, tree) {
    if (!SCRIPTS.test(path))
        return false;
    for (let folder = path; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        const bytes = tree.read(folder === '' ? 'package.json' : `${folder}/package.json`, MOST_BYTES);
        if (!bytes)
            continue;
        const names = dependencies(new TextDecoder().decode(bytes));
        return browser_packages_PAGES.some((name) => names.has(name)) && !SERVERS.some((name) => names.has(name));
    }
    return false;
}
function dependencies(text) {
    try {
        const file = JSON.parse(text);
        return new Set(isObject(file) ? [...keysOf(file['dependencies']), ...keysOf(file['devDependencies'])] : []);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return new Set();
        throw error;
    }
}
function keysOf(value) {
    return isObject(value) ? Object.keys(value) : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/call-proof.js
var call_proof = __webpack_require__(97364);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-lines.js
var source_lines = __webpack_require__(31208);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/other-hosts.js



/** Files around calls that are searched for hosts. */
const other_hosts_MOST_FILES = 500;
/** Hosts whose calls are watched: each makes the scan of the proof larger. */
const MOST_HOSTS = 20;
/**
 * Hosts of other vendors in the files around the calls that lack the header. The proof watches the calls to them, so
 * that no edit gives them the header, however they are made.
 */
function otherHosts(sites, run) {
    const missing = sites.filter(({ status }) => status === 'missing');
    const patterns = new Set(missing.flatMap(({ path, sender }) => [other_hosts_patternOf(path), other_hosts_patternOf(sender.path)]));
    const textAt = (0,source_lines/* sourceTexts */.w)(run);
    const hosts = new Set();
    let files = 0;
    for (const pattern of [...patterns].sort())
        for (const path of run.tree.glob(pattern)) {
            if (files++ >= other_hosts_MOST_FILES || hosts.size >= MOST_HOSTS)
                return [...hosts].slice(0, MOST_HOSTS);
            for (const line of (textAt(path)?.text ?? '').split('\n'))
                for (const host of foreignHosts(line))
                    hosts.add(host);
        }
    return [...hosts].slice(0, MOST_HOSTS);
}
/** Files of the same kind in the folders around a file. */
function other_hosts_patternOf(path) {
    const around = (0,core_path/* folderOf */.yS)((0,core_path/* folderOf */.yS)(path));
    return `${around === '' ? '' : `${around}/`}**/*${/\.\w+$/.exec(path)?.[0] ?? ''}`;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/source-values.js
var source_values = __webpack_require__(2937);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/proven-call-fixes.js















/** Scans that the proof may take: each leaves out what the one before refuted. */
const MOST_SCANS = 12;
/**
 * Fixes that give every call of a client its User-Agent. Each is proven: with all of them in place, a second scan finds
 * that exactly their calls turn to `ok`, that no other call changes, and that each file is still wholly in its language.
 * Their calls are those of the finding; a call whose status is open may turn to `ok` only if the edit reaches it, which is
 * known before. An edit that is refuted is replaced by the next one that the same calls allow.
 */
async function provenCallFixes(subject, calls, all, scan) {
    const { run, file } = subject;
    const refusals = new Map();
    const parsedFiles = await (0,api_calls.parsedFilesOf)(run);
    const again = { ...run, artifacts: new artifact/* Artifacts */.EZ(), ...(parsedFiles && { parsedFiles }) };
    const watchedHosts = otherHosts(calls.sites, run);
    const watching = { file, run: watchedHosts.length > 0 ? { ...again, watchedHosts } : again };
    const before = watchedHosts.length > 0 ? await (0,api_calls.sourcesOf)(watching.run, file) : all;
    if (!before)
        return { fixes: new Map(), refusals };
    const codes = new edits_code/* Codes */.NC(scan);
    try {
        const planner = new Planner(subject, calls, codes, () => scan.search.files());
        const open = await planner.openCalls(all.sites);
        const plans = await Promise.all(calls.clients.filter(({ status }) => status === 'missing').map((client) => planner.planOf(client, refusals)));
        let candidates = plans.flatMap((plan) => (plan && candidateOf(plan, EDITED, open)) ?? []);
        candidates = await withoutDoubles(watching, candidates, codes);
        candidates = await withoutRepetition(candidates, planner);
        const settled = await new Settling((some) => (0,call_proof/* prove */.z)(watching, some, before, codes), refusals).of(candidates);
        return { fixes: settled ? fixesOf(settled, subject, refusals) : new Map(), refusals };
    }
    finally {
        await codes.close();
    }
}
/** Finds the candidates that scans confirm together, and says why the others are refused. */
class Settling {
    #prove;
    #refusals;
    /** Why edits of a client were refuted: what was tried first is what a person would do, too. */
    #refuted = new Map();
    #scans = 0;
    constructor(prove, refusals) {
        this.#prove = prove;
        this.#refusals = refusals;
    }
    /** Null: none is confirmed. */
    async of(candidates) {
        let left = [...candidates];
        while (left.length > 0 && this.#scans < MOST_SCANS) {
            const proof = await this.#scan(left);
            const { refuted, together } = proof;
            if (refuted.size === 0 && together === null)
                return { candidates: left, proof };
            const [only, ...more] = left;
            if (refuted.size === 0 && only && more.length > 0)
                return this.#ofHalves(left);
            left = left.flatMap((one) => {
                const refusal = refuted.get(one) ?? (refuted.size === 0 ? together : null);
                return refusal ? this.#instead(one, refusal) : one;
            });
        }
        for (const one of left)
            this.#refuse(one, { reason: 'refuted' });
        return null;
    }
    /** What no candidate alone explains is sought in each half. */
    async #ofHalves(candidates) {
        const middle = Math.ceil(candidates.length / 2);
        const one = await this.of(candidates.slice(0, middle));
        const other = await this.of(candidates.slice(middle));
        if (!one || !other)
            return one ?? other;
        const both = [...one.candidates, ...other.candidates];
        const proof = this.#scans < MOST_SCANS ? await this.#scan(both) : null;
        if (proof?.refuted.size === 0 && proof.together === null)
            return { candidates: both, proof };
        const [more, fewer] = callsOf(one) >= callsOf(other) ? [one, other] : [other, one];
        for (const candidate of fewer.candidates)
            this.#refuse(candidate, { reason: 'refuted' });
        return more;
    }
    #scan(candidates) {
        this.#scans++;
        return this.#prove(candidates);
    }
    /** The next edit that the calls of a client allow; none: it is refused. */
    #instead(candidate, refusal) {
        const { id } = candidate.client;
        if ((this.#refuted.get(id)?.reason ?? 'refuted') === 'refuted')
            this.#refuted.set(id, refusal);
        const next = candidate.next();
        if (!next)
            this.#refuse(candidate, refusal);
        return next ?? [];
    }
    #refuse({ client }, refusal) {
        this.#refusals.set(client.id, this.#refuted.get(client.id) ?? refusal);
    }
}
function callsOf({ candidates }) {
    return candidates.reduce((sum, { intended }) => sum + intended.length, 0);
}
/** Asks what edits calls allow. */
class Planner {
    #subject;
    #calls;
    codeAt;
    files;
    #sources;
    #files;
    /** How the code of files writes values, by what has to be sent. */
    #values = new Map();
    constructor(subject, calls, codes, files) {
        this.#subject = subject;
        this.#calls = calls;
        const textAt = (0,source_lines/* sourceTexts */.w)(subject.run);
        this.#sources = {
            textAt,
            codeAt: async (path) => {
                const source = textAt(path);
                return source && codes.of(source);
            },
            isSound: async (path) => {
                const source = textAt(path);
                return source !== null && codes.isSound(source);
            },
        };
        this.codeAt = this.#sources.codeAt;
        this.files = files;
        this.#files = { ...this.#sources, files };
    }
    /** A client whose calls are not all alike, or that has several findings, is left to a person. */
    async planOf(client, refusals) {
        const refuse = (refusal) => {
            refusals.set(client.id, refusal);
            return null;
        };
        if (client.cause === 'browser')
            return refuse({ reason: 'browser' });
        if (client.cause !== 'absent' && client.cause !== 'dropped-parameter')
            return refuse({ reason: 'set-otherwise' });
        if (this.#calls.clients.filter(({ id, status }) => id === client.id && status === 'missing').length > 1)
            return refuse({ reason: 'shared' });
        const sites = [];
        let wanted = partner_prefixes/* DOCUMENTED_FORM */.Ck;
        for (const index of client.sites) {
            const site = this.#calls.sites[index];
            wanted = (0,source_values/* wantedInSources */.xy)(this.#subject, site?.sender.path ?? '');
            if (!site || wanted === partner_prefixes/* DOCUMENTED_FORM */.Ck)
                return refuse({ reason: 'value' });
            if (isInPage(site.sender.path, this.#subject.run.tree))
                return refuse({ reason: 'browser' });
            const { by, refusal } = await this.#editsOf(site, wanted);
            if (refusal)
                return refuse(refusal);
            sites.push({ site, by });
        }
        return { client, sites, wanted, versioned: (0,source_values/* versionedValue */.$y)(this.#subject, wanted) };
    }
    /** The calls that an edit for other calls may reach. */
    async openCalls(sites) {
        const paths = new Set(sites.flatMap((site) => (site.status === 'missing' ? pathsOf(site) : [])));
        const open = [];
        for (const site of sites) {
            if (site.status !== 'unverifiable' || !pathsOf(site).some((path) => paths.has(path)))
                continue;
            const { by } = await this.#editsOf(site, (0,source_values/* wantedInSources */.xy)(this.#subject, site.sender.path));
            open.push({ site, by, dictionaries: await dictionariesOf(site, this.#sources) });
        }
        return open;
    }
    #editsOf(site, wanted) {
        const known = (0,ensure/* ensure */.D)(this.#values, wanted, () => new Map());
        const sent = { literals: this.#calls.literals, wanted, versioned: (0,source_values/* versionedValue */.$y)(this.#subject, wanted) };
        return callEdits(site, {
            ...this.#sources,
            files: this.#files.files,
            wanted,
            valuesIn: (code) => (0,ensure/* ensure */.D)(known, code, () => valuesIn(code, sent, this.#files)),
        });
    }
}
/** The files that the trail of a call leads through. */
function pathsOf({ path, sender, steps }) {
    return [path, sender.path, ...steps.map(({ location }) => location.path)];
}
/** The first of the edits that each call allows; null: one allows none. */
function candidateOf(plan, allowed, open) {
    const edits = [];
    for (const { site, by } of plan.sites) {
        const edited = allowed.find((one) => by.has(one));
        if (edited === undefined)
            return null;
        edits.push({ site, edited, insertions: by.get(edited) ?? [] });
    }
    const first = Math.min(...edits.map(({ edited }) => allowed.indexOf(edited)));
    const rest = allowed.filter((_, index) => index !== first);
    return withEdits(plan, edits, open, () => candidateOf(plan, rest, open));
}
function withEdits(plan, edits, open, next) {
    const { client, sites, wanted, versioned } = plan;
    const all = edits.flatMap(({ insertions }) => insertions.flatMap(withNeeds));
    const found = new Map(all.map((one) => [`${proven_call_fixes_placeOf(one)}:${one.text}`, one]));
    const isExact = edits.some(({ insertions }) => insertions.some(isFar));
    const candidate = {
        client,
        edits,
        insertions: [...found.values()],
        wanted,
        versioned,
        intended: sites.map(({ site }) => site),
        reached: open.filter((one) => isReached(one, [...found.values()])).map(({ site }) => site),
        isExact,
        next: isExact ? () => withEdits(plan, edits.map(asText), open, next) : next,
        withEdits: (others) => withEdits(plan, others, open, () => candidate),
    };
    return candidate;
}
/** Whether an insertion names a constant of another file. */
function isFar({ value }) {
    return value !== undefined && value.inPlaceOf !== null;
}
/** The edit of a call with the value written out. */
function asText(edit) {
    const insertions = edit.insertions.map((one) => {
        const written = one.value?.inPlaceOf;
        return one.value && written ? withValue(one, { ...one.value, text: written, inPlaceOf: null, needs: [] }) : one;
    });
    return { ...edit, insertions };
}
function withValue(insertion, value) {
    const { text, value: old } = insertion;
    return { ...insertion, value, text: old ? text.replace(old.text, () => value.text) : text };
}
/** An insertion, behind those that its file needs for it. */
function withNeeds(insertion) {
    const { path, needs = [], value } = insertion;
    return [...needs, ...(value?.needs ?? [])].map((one) => ({ path, ...one })).concat(insertion);
}
function proven_call_fixes_placeOf({ path, at }) {
    return `${path}:${at}`;
}
/** Whether edits for other calls change what gives an open call its headers. */
function isReached({ site, by, dictionaries }, edits) {
    const places = new Set(edits.map(proven_call_fixes_placeOf));
    const isEdited = (insertions) => insertions.length > 0 && insertions.every((one) => places.has(proven_call_fixes_placeOf(one)));
    if ([...by.values()].some(isEdited))
        return true;
    return edits.some(({ path, at }) => path === site.sender.path && dictionaries.some(({ start, end }) => at > start && at < end));
}
/** Edits of what several calls may share. Where one of them reaches a call, that call needs no edit of its own. */
const SHARED = [
    ['client', 'pass'],
    ['client', 'pass', 'headers', 'base'],
];
/**
 * Leaves out edits of calls that get the header by an edit of what they share with others, such as a client that another
 * function creates: never both. Shared edits are tried alone where calls with edits of their own are near.
 */
async function withoutDoubles(subject, candidates, codes) {
    let left = [...candidates];
    for (const level of SHARED) {
        const isShared = ({ edited }) => level.includes(edited);
        const shared = left.flatMap(({ edits }) => edits.filter(isShared).flatMap(({ insertions }) => insertions.flatMap(withNeeds)));
        const near = new Set(shared.map(({ path }) => path));
        const own = left.flatMap(({ edits }) => edits.filter((edit) => !isShared(edit) && edit.insertions.length > 0 && pathsOf(edit.site).some((path) => near.has(path))));
        if (shared.length === 0 || own.length === 0)
            continue;
        const { callOf } = await (0,call_proof/* tryOut */.Y)(subject, shared, codes);
        const covered = new Set(own.filter(({ site }) => {
            const found = callOf(site);
            return found !== null && (0,result/* isCovered */.P)(found.status);
        }));
        left = left.map((one) => {
            if (!one.edits.some((edit) => covered.has(edit)))
                return one;
            const edits = one.edits.map((edit) => (covered.has(edit) ? { ...edit, insertions: [] } : edit));
            return one.withEdits(edits);
        });
    }
    return left;
}
/** The same with constants for values that several insertions of a file repeat. */
async function withoutRepetition(candidates, { codeAt, files }) {
    const all = candidates.flatMap(({ edits }) => edits.flatMap(({ insertions }) => insertions));
    const constants = await repeatedValues(all, codeAt, files);
    const named = (insertion) => {
        const { path, value } = insertion;
        const constant = constants.get(path);
        if (!constant || !value || !constant.texts.has(value.text))
            return insertion;
        const { name, definition } = constant;
        return withValue(insertion, { ...value, text: name, isText: false, needs: [...value.needs, definition] });
    };
    return candidates.map((one) => {
        if (!one.insertions.some(({ path }) => constants.has(path)))
            return one;
        return one.withEdits(one.edits.map((edit) => ({ ...edit, insertions: edit.insertions.map(named) })));
    });
}
function fixesOf({ candidates, proof }, subject, refusals) {
    const fixes = new Map();
    for (const one of candidates)
        if (one.insertions.length > 0)
            fixes.set(one.client.id, fixOf(one, proof, subject));
        else
            refusals.set(one.client.id, { reason: 'covered' });
    return fixes;
}
function fixOf(candidate, proof, { run }) {
    const textAt = (0,source_lines/* sourceTexts */.w)(run);
    const edits = candidate.insertions.flatMap(({ path, at, end = at, text }) => {
        const source = textAt(path);
        return source ? [{ location: source.locate(at, end), text }] : [];
    });
    return { title: titleOf(candidate, proof), applicability: 'suggest', edits: edits };
}
function titleOf({ insertions, edits, reached, wanted, versioned }, { sends }) {
    const settled = reached.filter((site) => sends(site, wanted)).length;
    const places = new Set(edits.flatMap((edit) => edit.insertions.map(proven_call_fixes_placeOf))).size;
    // No constant that holds the version is in scope there.
    const isLiteral = versioned && insertions.some(({ text }) => text.includes(wanted));
    return [
        'add the User-Agent',
        ...(places === 1 ? [] : [` in ${places} places`]),
        ...(settled === 0
            ? []
            : [`, also for ${settled} ${settled === 1 ? 'call' : 'calls'} that could not be determined`]),
        ...(isLiteral ? [`, with the version ${(0,quote/* quote */.hD)(versioned.version)} as text`] : []),
    ].join('');
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ moduleFolders),
/* harmony export */   i: () => (/* binding */ importPaths)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21720);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58878);


/** Paths at which the modules that a file imports may stand; not all of them exist. */
function importPaths(facts, { modulePaths }) {
    if (!modulePaths)
        return [];
    const modules = facts.imports.map((one) => ({ module: one.module, name: one.name }));
    for (const name of requiredModules(facts))
        modules.push({ module: name, name: null });
    const paths = modules.flatMap(({ module, name }) => modulePaths(facts.path, module, name));
    return [...new Set(paths)].filter((path) => path !== facts.path);
}
/**
 * Folders that are modules: those that files are in, and those that they import.
 *
 * @param folder the folder that a file means by a module; null: none of the repository
 */
function moduleFolders(facts, languageOf, folder) {
    const modular = facts.filter(({ path }) => languageOf(path).foldersAreModules);
    const imported = modular.flatMap((from) => from.imports.map(({ module }) => folder(module, from)));
    return new Set([...modular.map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)), ...imported].filter((one) => one !== null));
}
/** `require('./x')` anywhere in a file: in a table of resources, or in the function that needs it. */
function requiredModules(facts) {
    const found = new Set();
    const open = facts.functions.flatMap(({ statements }) => statements.map(({ value }) => value));
    for (const { fields } of facts.classes)
        for (const { value } of fields)
            if (value)
                open.push(value);
    for (let expr = open.pop(); expr; expr = open.pop()) {
        const first = expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'require'
            ? expr.args[0]?.value
            : undefined;
        if (first?.kind === 'text')
            found.add(first.value);
        open.push(...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expr));
    }
    return found;
}


/***/ })

};

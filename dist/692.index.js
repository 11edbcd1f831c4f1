export const id = 692;
export const ids = [692];
export const modules = {

/***/ 97364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tryOut),
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _scan_analysis_ensure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85104);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24337);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69616);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31208);





/** Scans the sources with insertions. Nothing is written. */
async function tryOut({ run, file }, insertions, codes) {
    const { tree } = run;
    const textAt = (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceTexts */ .w)(run);
    const changed = new Map();
    for (const path of new Set(insertions.map((one) => one.path))) {
        const source = textAt(path);
        const own = insertions.filter((one) => one.path === path);
        if (source)
            changed.set(path, new EditedFile(source, own));
    }
    const broken = new Set();
    for (const [path, { before, after }] of changed)
        if (!(await codes.staysSound(before, after)))
            broken.add(path);
    if (broken.size > 0)
        return { broken, result: null, callOf: () => null, lineBefore: ({ line }) => line, insertedAt: () => null };
    const bytes = new Map([...changed].map(([path, { after }]) => [path, new TextEncoder().encode(after.text)]));
    const texts = new Map([...changed].map(([path, { after }]) => [path, after.text.toLowerCase()]));
    const edited = {
        ...run,
        artifacts: new _artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Artifacts */ .EZ(),
        scan: run.scan && { ...run.scan, search: searchWith(run.scan.search, texts) },
        tree: {
            entry: (path) => tree.entry(path),
            names: (folder) => tree.names(folder),
            glob: (pattern) => tree.glob(pattern),
            read: (path, limit) => {
                const own = bytes.get(path);
                if (!own)
                    return tree.read(path, limit);
                return own.length > limit ? null : own;
            },
        },
    };
    const result = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_0__.sourcesOf)(edited, file);
    const now = new Map();
    for (const site of result?.sites ?? []) {
        const key = keyOf(site);
        // One call may be reached in several ways.
        now.set(key, now.has(key) && now.get(key)?.status !== site.status ? null : site);
    }
    return {
        broken,
        result,
        callOf: (site) => now.get(keyOf(site, changed.get(site.path))) ?? null,
        lineBefore: (site) => changed.get(site.path)?.original(site).line ?? site.line,
        insertedAt: (place) => changed.get(place.path)?.insertedAt(place) ?? null,
    };
}
/**
 * A search that sees changed files as they are now: which files a scan reads depends on what they contain.
 *
 * @param texts in small letters
 */
function searchWith(search, texts) {
    return {
        files: () => search.files(),
        target: (path) => search.target(path),
        isForeign: (path) => search.isForeign(path),
        absent: () => search.absent(),
        isRefused: () => search.isRefused(),
        find: async (strings, isWanted, among) => {
            const before = await search.find(strings, isWanted, among);
            const wanted = strings.map((one) => one.toLowerCase());
            const found = new Set(before);
            const asked = among && new Set(among);
            for (const [path, text] of texts)
                if (asked?.has(path) !== false && isWanted(path) && wanted.some((one) => text.includes(one)))
                    found.add(path);
                else
                    found.delete(path);
            if (found.size === before.length && before.every((path) => found.has(path)))
                return before;
            return search.files().filter((path) => found.has(path));
        },
    };
}
/** Scans the sources with all of the changes. */
async function prove(subject, candidates, before, codes) {
    const all = candidates.flatMap(({ insertions }) => insertions);
    const { broken, result, callOf, lineBefore, insertedAt } = await tryOut(subject, all, codes);
    const sends = (site, wanted) => {
        const now = callOf(site);
        return now !== null && isSent(now, wanted);
    };
    if (broken.size > 0)
        return { refuted: because(REFUTED, touching(candidates, broken)), together: null, sends };
    if (!result)
        return { refuted: new Map(), together: REFUTED, sends };
    const seenAs = keysIn(before.sites);
    const intended = byCall(candidates, (one) => one.intended, seenAs);
    const reached = byCall(candidates, (one) => one.reached, seenAs);
    const refuted = because(REFUTED, candidates.filter((one) => one.intended.some((site) => seenAs(site) === null)));
    const others = [];
    const nearest = (site, now) => {
        const inserted = now?.setAt ? insertedAt(now.setAt) : null;
        const having = inserted
            ? candidates.filter(({ insertions }) => insertions.some((one) => isSame(one, inserted)))
            : [];
        if (having.length > 0)
            return new Set(having);
        const touched = placesOf(site, now).map((some) => touching(candidates, new Set(some)));
        return touched.find(({ size }) => size > 0) ?? new Set();
    };
    const watched = new Set(subject.run.watchedHosts);
    const known = new Set();
    for (const site of before.sites) {
        const key = keyOf(site);
        const own = intended.get(key);
        const [candidate] = own ?? reached.get(key) ?? [];
        const now = callOf(site);
        if (now)
            known.add(now);
        if (!own && now?.status === site.status)
            continue;
        const isProven = !candidate?.isExact || now?.status === 'ok';
        if (candidate && isProven && sends(site, candidate.wanted))
            continue;
        if (!own)
            others.push({ near: nearest(site, now), refusal: otherCall(site, watched) });
        for (const one of own ?? [])
            refuted.set(one, now?.status === 'unverifiable' ? openNow(now) : REFUTED);
    }
    // With the header, a request to an unknown host counts as a call.
    if (result.sites.length > before.sites.length)
        for (const site of result.sites)
            if (!known.has(site)) {
                const refusal = otherCall({ ...site, line: lineBefore(site) }, watched);
                others.push({ near: nearest(site, site), refusal });
            }
    let together = null;
    for (const { near, refusal } of others) {
        if (near.size === 0)
            together ??= refusal;
        for (const one of near)
            if (refuted.get(one)?.reason !== 'other-host')
                refuted.set(one, refusal);
    }
    const isCut = result.sites.length !== before.sites.length || result.notJudged.length !== before.notJudged.length;
    if (isCut && refuted.size === 0)
        together ??= REFUTED;
    return { refuted, together, sends };
}
const REFUTED = { reason: 'refuted' };
function because(refusal, candidates) {
    return new Map([...candidates].map((one) => [one, refusal]));
}
/** Where a change may be that changes a call, nearest first: where its header is set now, where it is sent, on its trail. */
function placesOf({ path, sender, steps }, now) {
    const trail = [...steps, ...(now?.steps ?? [])].map(({ location }) => location.path);
    return [now?.setAt ? [now.setAt.path] : [], [path, sender.path], trail];
}
function isSame(one, other) {
    return one.path === other.path && one.at === other.at && one.text === other.text;
}
/** A call that the changes are not for, and that they change. */
function otherCall({ host, path, line }, watched) {
    return host !== null && watched.has(host)
        ? { reason: 'other-host', host, at: `${path}:${line}` }
        : { reason: 'other-call', at: `${path}:${line}` };
}
/** A call that may send something else even with the header. */
function openNow({ cause }) {
    return { reason: 'open', cause };
}
/** The key that a call has among others, where it may have another endpoint if it is the only one at its place; null: none. */
function keysIn(sites) {
    const keys = new Set(sites.map((site) => keyOf(site)));
    const byPlace = new Map();
    for (const site of sites)
        (0,_scan_analysis_ensure_js__WEBPACK_IMPORTED_MODULE_3__/* .ensure */ .D)(byPlace, placeKey(site), () => new Set()).add(keyOf(site));
    return (site) => {
        const key = keyOf(site);
        if (keys.has(key))
            return key;
        const [only, ...more] = byPlace.get(placeKey(site)) ?? [];
        return only !== undefined && more.length === 0 ? only : null;
    };
}
function placeKey({ path, line, column, host }) {
    return JSON.stringify([path, line, column, host]);
}
function byCall(candidates, callsOf, keyAmong) {
    const found = new Map();
    for (const one of candidates)
        for (const site of callsOf(one)) {
            const key = keyAmong(site);
            if (key !== null)
                (0,_scan_analysis_ensure_js__WEBPACK_IMPORTED_MODULE_3__/* .ensure */ .D)(found, key, () => []).push(one);
        }
    return found;
}
/** Whether a call sends a value; only the running program may know its version. */
function isSent({ status, userAgent }, wanted) {
    if (status === 'ok')
        return userAgent === wanted;
    return status === 'templated' && userAgent?.startsWith(wanted.slice(0, wanted.indexOf('/') + 1)) === true;
}
function touching(candidates, paths) {
    return new Set(candidates.filter(({ insertions }) => insertions.some(({ path }) => paths.has(path))));
}
function keyOf({ path, line, column, host, endpoint }, edited) {
    const { line: at, column: from } = edited ? edited.moved({ line, column }) : { line, column };
    return JSON.stringify([path, at, from, host, endpoint]);
}
/** A file with insertions. */
class EditedFile {
    before;
    after;
    #insertions;
    constructor(before, insertions) {
        this.before = before;
        const unique = new Map(insertions.map((one) => [`${one.at} ${one.text}`, one]));
        this.#insertions = [...unique.values()].sort((a, b) => a.at - b.at);
        const parts = [];
        let from = 0;
        for (const { at, end, text } of this.#insertions) {
            parts.push(before.text.slice(from, at), text);
            from = end ?? at;
        }
        this.after = new _core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(before.path, parts.join('') + before.text.slice(from));
    }
    /** Where a place is now; what is inserted there is behind it. */
    moved(position) {
        const offset = this.before.offsetAt(position);
        let shift = 0;
        for (const { at, end, text } of this.#insertions)
            if (at < offset)
                shift += text.length - ((end ?? at) - at);
        return this.after.positionAt(offset + shift);
    }
    /** What was inserted at a place of the text as it is now; null: nothing. */
    insertedAt({ start }) {
        const offset = this.after.offsetAt(start);
        let shift = 0;
        for (const one of this.#insertions) {
            const from = one.at + shift;
            if (offset >= from && offset < from + one.text.length)
                return one;
            shift += one.text.length - ((one.end ?? one.at) - one.at);
        }
        return null;
    }
    /** Where a place was before. */
    original(position) {
        const offset = this.after.offsetAt(position);
        let shift = 0;
        for (const { at, end, text } of this.#insertions)
            if (at + shift < offset)
                shift += text.length - ((end ?? at) - at);
        return this.before.positionAt(Math.max(0, offset - shift));
    }
}


/***/ }),

/***/ 86610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   NC: () => (/* binding */ Codes),
/* harmony export */   bk: () => (/* binding */ markIn)
/* harmony export */ });
/* harmony import */ var _grammars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30294);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74484);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51957);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74735);




/** The quotation mark of most texts in a part of a file, else in the file; comments and docstrings do not count. */
function markIn(part, code) {
    const { facts, writes } = code;
    const [first = '"'] = writes.quotes;
    const marks = (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(facts).flatMap(({ start, end }) => {
        const mark = code.source.text.charAt(start);
        const isDocument = code.source.text.startsWith(mark.repeat(3), start);
        return writes.quotes.includes(mark) && !isDocument ? { mark, isNear: start >= part.start && end <= part.end } : [];
    });
    const near = marks.filter(({ isNear }) => isNear);
    const count = (mark) => (near.length > 0 ? near : marks).filter((one) => one.mark === mark).length;
    return writes.quotes.reduce((best, mark) => (count(mark) > count(best) ? mark : best), first);
}
/** The quotation mark of the first text of the brackets at an offset; else the usual one of the file. */
function markAt(at, code) {
    const { source, writes } = code;
    // Behind the brackets, another call or comment may have other ones.
    const inside = /^[^\])}]*/.exec(source.text.slice(at, at + 200))?.[0] ?? '';
    const near = /["']/.exec(inside)?.[0];
    return near !== undefined && writes.quotes.includes(near) ? near : markIn({ start: at, end: at }, code);
}
/** Time for one file, as in the scan. */
const MILLISECONDS = 2_000;
/** Reads files for edits, each once. */
class Codes {
    #parsers;
    #known = new Map();
    constructor({ grammars, now }) {
        this.#parsers = new _grammars_js__WEBPACK_IMPORTED_MODULE_0__/* .Grammars */ .R(grammars, now);
    }
    /** Null: edits cannot write its language, or it cannot be parsed. */
    of(source) {
        const known = this.#known.get(source);
        if (known)
            return known;
        const reading = this.#read(source);
        this.#known.set(source, reading);
        return reading;
    }
    async #read(source) {
        const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(source.path);
        if (!language?.writes)
            return null;
        try {
            const facts = await this.#parsers.facts(source.path, source.text, language, MILLISECONDS);
            return { source, facts, language, writes: language.writes };
        }
        catch (error) {
            if (error instanceof _grammars_js__WEBPACK_IMPORTED_MODULE_0__/* .Unparsed */ .d)
                return null;
            throw error;
        }
    }
    /** Whether the parser takes a file as it is. */
    async isSound({ path, text }) {
        const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path);
        if (!language)
            return false;
        const guesses = await this.#parsers.guesses(text, language, MILLISECONDS);
        return guesses !== null && (guesses === 0 || language.refusesValidCode === true);
    }
    /** Whether a changed text is as well-formed as it was before. */
    async staysSound(before, after) {
        const asDeclared = (0,_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .declaresAsBefore */ .n)(before.path, before.text, after.text);
        if (asDeclared !== null)
            return asDeclared;
        const language = (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(before.path);
        if (!language || !(await this.isSound(before)))
            return false;
        const old = await this.#parsers.guesses(before.text, language, MILLISECONDS);
        return (await this.#parsers.guesses(after.text, language, MILLISECONDS)) === old;
    }
    close() {
        return this.#parsers.close();
    }
}


/***/ }),

/***/ 51957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredHeader),
/* harmony export */   n: () => (/* binding */ declaresAsBefore)
/* harmony export */ });
/* harmony import */ var _declared_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18691);
/* harmony import */ var _declared_embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82968);
/* harmony import */ var _declared_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82034);
/* harmony import */ var _declared_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48396);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45994);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13379);






const ENTRIES = {
    json: { assign: ':', separator: ',', lineSeparator: ',' },
    flow: { assign: ': ', separator: ', ', lineSeparator: ',' },
    hcl: { assign: ' = ', separator: ', ', lineSeparator: '' },
    bicep: { assign: ': ', separator: ', ', lineSeparator: '' },
};
/**
 * Returns the insertion that gives a declared request its header, in the notation of the file: in its headers, else as
 * headers behind its URL; null: its headers are not written out.
 *
 * @param url offset of the text of its URL
 */
function declaredHeader(path, text, url, value) {
    const place = placeOf(path, text, url);
    if (!place)
        return null;
    const { map } = place;
    const insertion = insertionOf(place, value);
    // Headers with an anchor may be named by other requests.
    const isShared = headersOf(map, 0).some(({ start }) => /&[\w-]+\s*$/.test(text.slice(Math.max(0, start - 100), start)));
    return insertion && { ...insertion, isOwn: !isShared && insertion.at >= map.start && insertion.at <= map.end };
}
/** Whether a changed data file still declares all that it did, in the same order; null: it is no data file. */
function declaresAsBefore(path, before, after) {
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path, before)?.as !== 'data')
        return null;
    const [old, next] = [leavesOf(path, before), leavesOf(path, after)];
    if (old === null || next === null)
        return false;
    let found = 0;
    for (const leaf of next)
        if (leaf === old[found])
            found++;
    return found === old.length;
}
function placeOf(path, text, url) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path, text);
    if (kind?.as !== 'data')
        return null;
    const roots = rootsOf(path, text);
    const found = roots &&
        mapAt(roots.map((one) => (0,_declared_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .withEmbedded */ .t)(one)), url);
    if (!found)
        return null;
    const before = /(["']?)([\w.-]+)\1(\s*[:=]\s*)(["']?)$/.exec(text.slice(Math.max(0, url - 300), url));
    const [written = '', quote = '', name = '', sign = ''] = before ?? [];
    if (!before)
        return null;
    const key = url - written.length;
    const isInline = /[{,]\s*$/.test(text.slice(text.lastIndexOf('\n', key) + 1, key));
    const notation = sign.includes('=')
        ? 'hcl'
        : quote === '"'
            ? 'json'
            : kind.format === 'bicep'
                ? 'bicep'
                : isInline
                    ? 'flow'
                    : 'yaml';
    return { text, notation, gap: /[ ]*$/.exec(sign)?.[0] ?? '', map: found.map, key, name, url: found.url };
}
/** The innermost map whose URL is at an offset. */
function mapAt(roots, url) {
    const waiting = [...roots];
    let found = null;
    for (let data = waiting.pop(); data; data = waiting.pop()) {
        if (data.kind === 'list')
            waiting.push(...data.items);
        if (data.kind !== 'map')
            continue;
        for (const { key, value } of data.entries) {
            if (_declared_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .ADDRESS_KEY */ .TQ.test(key) && value.kind === 'text' && value.start === url)
                found = { map: data, url: value };
            waiting.push(value);
        }
    }
    return found;
}
function insertionOf(place, value) {
    const headers = headersOf(place.map, 0);
    if (headers.length === 0)
        return place.name.startsWith('request.') ? transform(place, value) : newHeaders(place, value);
    const [one, ...more] = headers;
    if (!one || more.length > 0)
        return null;
    if (one.kind === 'map')
        return inMap(place, one, value);
    return one.kind === 'list' ? inList(place, one, value) : null;
}
/** The headers that a request has, as the scan looks for them. */
function headersOf(map, level) {
    return map.entries.flatMap(({ key, value }) => {
        if (_declared_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADERS_KEY */ .tS.test(key))
            return [value];
        return level < 3 && value.kind === 'map' ? headersOf(value, level + 1) : [];
    });
}
function inMap({ text, notation, gap }, headers, value) {
    if (notation !== 'yaml' || text[headers.start] === '{') {
        const writes = ENTRIES[notation === 'yaml' ? 'flow' : notation];
        const [name, quoted] = entryOf(notation, value, text.slice(headers.start, headers.end));
        const space = notation === 'json' ? gap : '';
        const entry = `${name}${writes.assign}${space}${quoted}`;
        const dictionary = {
            ...writes,
            separator: `${writes.separator}${space}`,
            open: '{',
            close: '}',
            padding: '',
            set: '',
        };
        return (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .firstEntry */ .V9)(text, headers.start, entry, dictionary);
    }
    const indent = indentAt(text, headers.start);
    if (indent === null || headers.entries.length === 0)
        return null;
    const mark = /^[^\n]*?:\s*(["'])/.exec(text.slice(headers.start, headers.end))?.[1] ?? '';
    return { at: headers.start, text: `User-Agent: ${mark}${value}${mark}${(0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnd */ .kd)(text)}${indent}` };
}
/** Name and value of the header as an entry. */
function entryOf(notation, value, others) {
    if (notation === 'json')
        return ['"User-Agent"', `"${value}"`];
    if (notation === 'bicep')
        return ["'User-Agent'", `'${value}'`];
    if (notation === 'hcl')
        return [/"[\w-]+"\s*=/.test(others) ? '"User-Agent"' : 'User-Agent', `"${value}"`];
    return ['User-Agent', value];
}
/** A copy of the first of several `{ name, value }`, with this name and value. */
function inList({ text }, { items }, value) {
    const [first] = items;
    if (first?.kind !== 'map' || first.entries.length !== 2)
        return null;
    const name = first.entries.find(({ key }) => /^(?:name|key)$/i.test(key))?.value;
    const given = first.entries.find(({ key }) => /^value$/i.test(key))?.value;
    if (name?.kind !== 'text' || given?.kind !== 'text' || /^['"`]/.test(given.value))
        return null;
    const parts = [
        { ...name, text: 'User-Agent' },
        { ...given, text: value },
    ].sort((a, b) => a.start - b.start);
    let copy = '';
    let at = first.start;
    for (const part of parts) {
        copy += text.slice(at, part.start) + part.text;
        at = part.end;
    }
    // The end of a map of YAML may be on the next line.
    const end = first.start + text.slice(first.start, first.end).trimEnd().length;
    copy += text.slice(at, Math.max(at, end));
    const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
    const before = text.slice(lineStart, first.start);
    if (text[first.start] === '{') {
        const gap = before.trim() === '' ? `,${(0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnd */ .kd)(text)}${before}` : ', ';
        return { at: first.start, text: `${copy}${gap}` };
    }
    return /^\s*-\s+$/.test(before) ? { at: first.start, text: `${copy}${(0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnd */ .kd)(text)}${before}` } : null;
}
/** Headers behind the URL, or in front of it where they share a line with others. */
function newHeaders({ text, notation, key, name, url, gap, map }, value) {
    const headers = notation === 'hcl' ? 'request_headers' : 'headers';
    if (/^collect/i.test(name) || (notation === 'hcl' && !isHttpData(text, key)))
        return null;
    const indent = indentAt(text, key);
    const [header, quoted] = entryOf(notation, value, '');
    const eol = (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnd */ .kd)(text);
    const inner = `${indent ?? ''}${(0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .uF)(text)}`;
    if (notation === 'json') {
        const entry = `${header}:${gap}${quoted}`;
        const pad = text[map.start + 1] === ' ' ? ' ' : '';
        if (indent === null)
            return { at: key, text: `"headers":${gap}{${pad}${entry}${pad}},${gap}` };
        return { at: key, text: `"headers":${gap}{${eol}${inner}${entry}${eol}${indent}},${eol}${indent}` };
    }
    const end = lineEndOf(text, url.end);
    const isInline = notation === 'flow' || (notation === 'bicep' && indent === null);
    if (isInline)
        return { at: key, text: `headers: { ${header}: ${quoted} }, ` };
    // What is behind a text on its line, or a text over several lines, leaves no room.
    const rest = text.slice(url.end, end);
    if (indent === null || !/^["']?\s*$/.test(rest))
        return null;
    if (notation === 'yaml')
        return { at: end, text: `${eol}${indent}headers:${eol}${inner}User-Agent: ${value}` };
    const assign = notation === 'hcl' ? ' = ' : ': ';
    return {
        at: end,
        text: `${eol}${indent}${headers}${assign}{${eol}${inner}${header}${assign}${quoted}${eol}${indent}}`,
    };
}
/** The transform of an Elastic integration that sets a header. */
function transform({ text, key, url, map, notation }, value) {
    const indent = indentAt(text, key);
    if (notation !== 'yaml' || indent === null)
        return null;
    const eol = (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEnd */ .kd)(text);
    const item = (before) => ['- set:', `${before}    target: header.User-Agent`, `${before}    value: ${value}`].join(eol);
    const own = map.entries.find(({ key: name }) => name === 'request.transforms')?.value;
    if (!own) {
        const end = lineEndOf(text, url.end);
        if (!/^["']?\s*$/.test(text.slice(url.end, end)))
            return null;
        return { at: end, text: `${eol}${indent}request.transforms:${eol}${indent}${item(indent)}` };
    }
    const [first] = own.kind === 'list' ? own.items : [];
    if (!first)
        return null;
    const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
    const before = /^([ \t]*)- +$/.exec(text.slice(lineStart, first.start))?.[1];
    if (before === undefined)
        return null;
    return { at: lineStart + before.length, text: `${item(before)}${eol}${before}` };
}
/** The space in front of what begins at an offset, with that of the dash of a list; null: something else is. */
function indentAt(text, at) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return /^[ \t]*(?:- +)*$/.test(before) ? before.replaceAll('-', ' ') : null;
}
function lineEndOf(text, at) {
    const end = text.indexOf('\n', at);
    const last = end === -1 ? text.length : end;
    return text[last - 1] === '\r' ? last - 1 : last;
}
/** Whether the nearest block of Terraform above is a data source of the provider `http`. */
function isHttpData(text, at) {
    const blocks = [...text.slice(0, at).matchAll(/^[ \t]*(data|resource)\s+"([\w-]+)"/gm)];
    const [, type, name] = blocks.at(-1) ?? [];
    return type === 'data' && name === 'http';
}
/** The documents of a data file; null: it cannot be read. */
function rootsOf(path, text) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path, text);
    if (kind?.as !== 'data')
        return null;
    try {
        return (0,_declared_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)(text, kind.format);
    }
    catch (error) {
        if (error instanceof _declared_data_js__WEBPACK_IMPORTED_MODULE_0__/* .NotData */ .YY)
            return null;
        throw error;
    }
}
/** Texts of a data file with their keys, in order; null: it cannot be read. */
function leavesOf(path, text) {
    const leaves = [];
    const collect = (data, at) => {
        if (data.kind === 'map')
            for (const { key, value } of data.entries)
                collect(value, `${at}/${key}`);
        else if (data.kind === 'list')
            for (const item of data.items)
                collect(item, `${at}/-`);
        else
            leaves.push(`${at}: ${data.kind === 'text' ? data.value : text.slice(data.start, data.end)}`);
    };
    const roots = rootsOf(path, text);
    for (const root of roots ?? [])
        collect(root, '');
    return roots && leaves;
}


/***/ }),

/***/ 54626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ isOnlyParameter),
/* harmony export */   Ix: () => (/* binding */ innerFunctionName),
/* harmony export */   N0: () => (/* binding */ dictionariesBehind),
/* harmony export */   Sh: () => (/* binding */ callsBehind),
/* harmony export */   V7: () => (/* binding */ statementAround),
/* harmony export */   _2: () => (/* binding */ dictionaryOf),
/* harmony export */   a2: () => (/* binding */ callsGivenBack),
/* harmony export */   b_: () => (/* binding */ innerFunction),
/* harmony export */   io: () => (/* binding */ callAt),
/* harmony export */   kn: () => (/* binding */ localVariable),
/* harmony export */   nE: () => (/* binding */ isSameFunction),
/* harmony export */   oE: () => (/* binding */ isSetUp),
/* harmony export */   yo: () => (/* binding */ keptAt)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58878);

/** Expressions that are looked at for one request. */
const MOST_STEPS = 400;
/**
 * Returns the calls of a file that an expression is made of, nearest first: those in it, and those whose results the
 * variables, fields and functions in it stand for.
 */
function callsBehind(facts, language, at) {
    return valuesBehind(facts, language, at).flatMap(({ value, kept, type, isHeld }) => value.kind === 'call' ? { call: value, kept, type, isHeld } : []);
}
/** Returns the literal dictionaries of a file that an expression is made of. */
function dictionariesBehind(facts, language, at) {
    return valuesBehind(facts, language, at).flatMap(({ value }) => (value.kind === 'dict' ? value : []));
}
function valuesBehind(facts, language, at) {
    const found = new Map();
    const waiting = [
        { value: at, kept: null, type: null, isHeld: false, fn: functionAround(facts, at) },
    ];
    for (let next = waiting.shift(); next && found.size < MOST_STEPS; next = waiting.shift()) {
        const { value, fn } = next;
        if (found.has(value))
            continue;
        found.set(value, next);
        if (value.kind === 'call')
            for (const given of returnsOf(value, facts))
                waiting.push(given);
        if (value.kind === 'name' || value.kind === 'member')
            for (const holder of holdersOf(value, fn, language))
                waiting.push(holder);
        const inner = isTaken(value) ? value.object : null;
        for (const part of (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(value))
            waiting.push(part === inner
                ? { ...next, value: part }
                : value.kind === 'choice'
                    ? { ...next, value: part, kept: next.kept && { ...next.kept, isOneOfSeveral: true } }
                    : { value: part, kept: null, type: null, isHeld: false, fn });
    }
    return [...found.values()];
}
/** One of several values that a call gives at once. */
function isTaken(expr) {
    return expr.kind === 'index' && expr.key.kind === 'text' && expr.key.value === '0' && expr.key.inner === null;
}
/** What gives a variable or a field its values, in the nearest function that does. */
function holdersOf(expr, fn, language) {
    const key = keyOf(expr, fn);
    if (key === null)
        return [];
    for (let at = fn; at; at = at.outer) {
        if (at.params.some(({ name }) => name === key))
            return [];
        const own = assignments(at, key);
        if (own.length > 0)
            return own;
    }
    const isField = key.startsWith('this.');
    if (!isField && language.implicitSelf !== true)
        return [];
    return fieldHolders(isField ? key : `this.${key}`, fn);
}
function fieldHolders(key, fn) {
    const owner = ownerOf(fn);
    if (!owner)
        return [];
    const bare = key.slice('this.'.length);
    const declared = owner.fields.find(({ name }) => name === bare)?.type ?? null;
    const assigned = owner.methods
        .flatMap((method) => {
        const isHidden = method.params.some(({ name }) => name === bare);
        return [...assignments(method, key), ...(isHidden ? [] : assignments(method, bare))];
    })
        .map((one) => ({ ...one, type: one.type ?? declared }));
    const fields = owner.fields.flatMap(({ name, value, type }) => name === bare && value ? [{ value, kept: null, type, isHeld: true, fn }] : []);
    return [...assigned, ...fields];
}
function ownerOf(fn) {
    for (let at = fn; at; at = at.outer)
        if (at.owner)
            return at.owner;
    return null;
}
function assignments(fn, key) {
    return fn.statements.flatMap(({ kind, target, value, type, start, end }) => kind === 'assign' && target && keyOf(target, fn) === key
        ? [{ value, kept: { target, start, end }, type, isHeld: true, fn }]
        : []);
}
/** `x`, or `this.x` for a member of the own object; null: something else. */
function keyOf(expr, fn) {
    if (expr.kind === 'name')
        return expr.name;
    if (expr.kind !== 'member' || expr.object.kind !== 'name')
        return null;
    return isSelf(expr.object.name, fn) ? `this.${expr.name}` : null;
}
function isSelf(name, fn) {
    for (let at = fn; at; at = at.outer)
        if (at.self !== null)
            return name === at.self || name === 'this';
    return name === 'this';
}
/** What a function of the file that a call names gives back. */
function returnsOf({ callee }, facts) {
    const name = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(callee);
    const isOwn = callee.kind === 'name' || (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(callee) === (callee.kind === 'member' ? callee.object : null);
    if (name === '' || !isOwn)
        return [];
    return facts.functions
        .filter((fn) => fn.name === name && fn.kind !== 'lambda')
        .flatMap((fn) => fn.statements.flatMap(({ kind, value }) => kind === 'return' ? [{ value, kept: null, type: null, isHeld: true, fn }] : []));
}
/** The calls that functions of a name give back. */
function callsGivenBack(facts, name) {
    return facts.functions
        .filter((fn) => fn.name === name && fn.kind !== 'lambda')
        .flatMap(({ statements }) => statements.flatMap(({ kind, value }) => (kind === 'return' && value.kind === 'call' ? value : [])));
}
function functionAround(facts, { start, end }) {
    let found = facts.module;
    for (const fn of facts.functions)
        if (fn.start <= start && fn.end >= end && fn.end - fn.start <= found.end - found.start && fn !== facts.module)
            found = fn;
    return found;
}
/** A variable of the function around it; null: it is none. */
function localVariable(name, facts) {
    const fn = functionAround(facts, name);
    const own = fn.statements.filter(({ target }) => target?.kind === 'name' && target.name === name.name);
    const isParameter = fn.params.some((param) => param.name === name.name);
    if (own.length === 0 || own.some(({ kind }) => kind !== 'assign'))
        return null;
    return { isParameter, assignments: own };
}
/** Whether a name is a parameter of the function around it, which gives it no other value. */
function isOnlyParameter(name, facts) {
    const fn = functionAround(facts, name);
    const isParameter = fn.params.some((param) => param.name === name.name);
    return isParameter && fn.statements.every(({ target }) => target?.kind !== 'name' || target.name !== name.name);
}
/** What keeps the result of a call, and its declared type; nothing: no statement assigns it. */
function keptAt({ functions }, call) {
    for (const { statements } of functions)
        for (const { kind, target, value, type, start, end } of statements)
            if (kind === 'assign' && target && value === call)
                return { kept: { target, start, end }, type };
    return {};
}
/** The statement that an expression is in; null: it is in none of a function. */
function statementAround(facts, at) {
    return functionAround(facts, at).statements.find(({ start, end }) => start <= at.start && end >= at.end) ?? null;
}
/** Whether two places are in the same function. */
function isSameFunction(facts, one, other) {
    return functionAround(facts, { start: one, end: one }) === functionAround(facts, { start: other, end: other });
}
/** Whether other statements of its function also set something of what a variable or field keeps. */
function isSetUp(facts, kept) {
    const fn = functionAround(facts, kept);
    const key = keyOf(kept.target, fn);
    const isOf = (expr) => expr.kind === 'member' && (keyOf(expr.object, fn) === key || isOf(expr.object));
    return (key !== null &&
        fn.statements.some(({ kind, target, value }) => {
            if (kind === 'assign')
                return target?.kind === 'index' ? isOf(target.object) : target !== null && isOf(target);
            // `x.get()` uses it, `x.headers.add()` sets it up.
            const callee = kind === 'run' && value.kind === 'call' ? value.callee : null;
            return callee?.kind === 'member' && isOf(callee.object);
        }));
}
/** The function that a place is in; null: it is in none. */
function innerFunction(facts, at) {
    const found = functionAround(facts, { start: at, end: at });
    return found === facts.module ? null : found;
}
/** The name of the function that a place is in; null: it is in none. */
function innerFunctionName(facts, at) {
    const found = functionAround(facts, { start: at, end: at });
    return found === facts.module ? null : found.name;
}
/** The call of a file at a place; `start` alone: the longest there. */
function callAt(facts, start, end) {
    let found = null;
    const look = (expr) => {
        if (expr.kind === 'call' && expr.start === start && (end === null || expr.end === end))
            if (!found || expr.end > found.end)
                found = expr;
        for (const part of (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(expr))
            look(part);
    };
    for (const fn of facts.functions)
        for (const { value } of fn.statements)
            look(value);
    for (const cls of facts.classes)
        for (const { value } of cls.fields)
            if (value)
                look(value);
    return found;
}
/** The dictionary that an argument is, or that the only assignment of its variable gives it; null: it is none. */
function dictionaryOf(expr, facts, language) {
    if (expr.kind === 'dict')
        return expr;
    if (expr.kind !== 'name')
        return null;
    const [only, ...more] = holdersOf(expr, functionAround(facts, expr), language);
    return only?.value.kind === 'dict' && more.length === 0 ? only.value : null;
}


/***/ }),

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   zG: () => (/* binding */ textAround)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58878);

const KNOWN = new WeakMap();
/** The literal texts in the code of a file, without comments and without texts that stand alone, as docstrings do. */
function textsIn(facts) {
    const known = KNOWN.get(facts) ?? collectTexts(facts);
    KNOWN.set(facts, known);
    return known;
}
/** What gives a text where it is written: a format is a call. */
const WRITTEN = new Set(['text', 'join', 'call']);
/** The expression of a file at a place that gives a text, or the texts put together of which it is one; null: none is there. */
function textAround({ functions, classes, annotations }, { start, end }) {
    const find = (expr) => {
        if (expr.start === start && expr.end === end && WRITTEN.has(expr.kind))
            return expr;
        for (const part of (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(expr)) {
            const found = find(part);
            if (found)
                return expr.kind === 'join' && expr.parts.includes(found) ? expr : found;
        }
        return null;
    };
    const roots = [
        ...functions.flatMap(({ statements, params }) => [
            ...statements.map(({ value }) => value),
            ...params.flatMap(({ fallback }) => fallback ?? []),
        ]),
        ...classes.flatMap(({ fields }) => fields.flatMap(({ value }) => value ?? [])),
        ...annotations,
    ];
    for (const root of roots) {
        const found = find(root);
        if (found)
            return found;
    }
    return null;
}
function collectTexts({ functions, classes, annotations }) {
    const found = [];
    const collect = (expr) => {
        if (expr.kind === 'text')
            found.push(expr);
        for (const part of (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(expr))
            collect(part);
    };
    for (const fn of functions) {
        for (const { kind, target, value } of fn.statements) {
            if (target)
                collect(target);
            if (kind !== 'run' || value.kind !== 'text')
                collect(value);
        }
        for (const { fallback } of fn.params)
            if (fallback)
                collect(fallback);
    }
    for (const { fields } of classes)
        for (const { value } of fields)
            if (value)
                collect(value);
    for (const one of annotations)
        collect(one);
    return found;
}
/** @param inside the function whose texts are asked for; null: those of the whole file */
function textsOf(facts, inside) {
    return textsIn(facts)
        .filter(({ start, end }) => !inside || (start >= inside.start && end <= inside.end))
        .map(({ value }) => value);
}


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ splitInside),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/** Columns that a line may always have. */
const LEAST = 80;
/** Lines of a file from which on their length is one that the file has. */
const SEVERAL = 3;
/** Whether a line of a file has room for a text: it gets no longer than several lines of the file are. */
function fits(text, at, added) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    const length = (end === -1 ? text.length : end) - start + added.length;
    if (length <= LEAST)
        return true;
    return text.split('\n').filter((line) => line.trimEnd().length >= length).length >= SEVERAL;
}
const CLOSING = { '{': '}', '(': ')', '[': ']' };
/**
 * Splits what is in brackets, from an offset behind the opening one on, at a separator; null: it does not end on its line,
 * or has texts with escapes or code in them.
 */
function splitInside(text, start, close, separator) {
    const parts = [];
    const open = [];
    let from = start;
    for (let at = start; at < text.length; at++) {
        const sign = text.charAt(at);
        if (/[\n\r\\`#]/.test(sign))
            return null;
        if (sign === '"' || sign === "'") {
            const next = text.indexOf(sign, at + 1);
            if (next === -1 || /[\n\\`(]/.test(text.slice(at, next)))
                return null;
            at = next;
        }
        else if (CLOSING[sign])
            open.push(CLOSING[sign]);
        else if (open.length === 0 && sign === close) {
            const last = text.slice(from, at).trim();
            return { parts: last === '' ? parts : [...parts, last], end: at };
        }
        else if (sign === open.at(-1))
            open.pop();
        else if (open.length === 0 && sign === separator) {
            parts.push(text.slice(from, at).trim());
            from = at + 1;
        }
    }
    return null;
}


/***/ }),

/***/ 13379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ nextLink),
/* harmony export */   V9: () => (/* binding */ firstEntry),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   b9: () => (/* binding */ previousStatement),
/* harmony export */   ik: () => (/* binding */ lastParameter),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   kw: () => (/* binding */ lastArgument),
/* harmony export */   py: () => (/* binding */ nextStatement),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   z5: () => (/* binding */ laidOut)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77679);

/** Returns a text in quotes; null: it would need escapes. */
function quotedText(text, mark, { special }) {
    return special.test(text) || text.includes(mark) ? null : `${mark}${text}${mark}`;
}
/**
 * Adds an entry in front of the others of a literal dictionary, in the way in which they are laid out; null: what is
 * there is not a literal.
 *
 * @param start of the dictionary, or of its first entry: some grammars leave the brackets out
 */
function firstEntry(text, start, bare, dictionary) {
    const at = afterOpening(text, start, dictionary);
    if (at === null)
        return null;
    const [, spaces = '', breaks = '', next = ''] = /^([ \t]*)((?:\r?\n[ \t]*)*)(.?)/.exec(text.slice(at, at + 2_000)) ?? [];
    // A key is in quotes where the key of the next entry is.
    const entry = next === '"' || next === "'" ? bare.replace(/^\w+/, `${next}$&${next}`) : bare;
    if (next === dictionary.close) {
        if (breaks !== '' || spaces !== '')
            return { at, text: ` ${entry}` };
        const inline = `${dictionary.padding}${entry}${dictionary.padding}`;
        // What is on one line as a whole stays so.
        return (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, at, inline) || !/\n[ \t]/.test(text)
            ? { at, text: inline }
            : (entriesOnLines(text, at, entry, dictionary) ?? { at, text: inline });
    }
    // A comment behind the bracket belongs to it.
    if (next === '' || next === '#' || next === '/')
        return null;
    if (breaks === '') {
        const inline = `${entry}${dictionary.separator}`;
        const first = at + spaces.length;
        if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, at, inline))
            return { at: first, text: inline };
        const onLines = entriesOnLines(text, at, entry, dictionary) ?? entryAbove(text, first, entry, dictionary);
        return onLines ?? { at: first, text: inline };
    }
    const indent = breaks.slice(breaks.lastIndexOf('\n') + 1);
    const [below = ''] = /^[^\r\n]*/.exec(text.slice(at + spaces.length + breaks.length)) ?? [];
    const mark = dictionary.separator.trim();
    const separator = dictionary.lineSeparator === '' && below.trimEnd().endsWith(mark) ? mark : dictionary.lineSeparator;
    const ending = `${separator}${lineEnd(text)}${indent}`;
    const first = at + spaces.length + breaks.length;
    return { at: first, text: `${aligned(entry, text.slice(first), dictionary)}${ending}` };
}
/** A dictionary of one line with an entry more, each on a line of its own; null: what it has cannot be told apart. */
function entriesOnLines(text, at, entry, dictionary) {
    const { close, separator, lineSeparator } = dictionary;
    const inside = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitInside */ .X)(text, at, close, separator.trim());
    if (!inside)
        return null;
    const indent = indentOf(text, at);
    const inner = `${lineEnd(text)}${indent}${unitOf(text)}`;
    const entries = [entry, ...inside.parts].join(`${lineSeparator}${inner}`);
    // As the last entries of the file have it.
    const last = /,\s*\n\s*[}\])]/.test(text) ? lineSeparator : '';
    return { at, end: inside.end, text: `${inner}${entries}${last}${lineEnd(text)}${indent}` };
}
/** An entry in front of others that begin behind the bracket and go on below each other; null: they do not. */
function entryAbove(text, at, entry, { separator }) {
    const column = at - (text.lastIndexOf('\n', at - 1) + 1);
    const [, below] = /^[^\r\n]*\r?\n([ \t]*)\S/.exec(text.slice(at, at + 2_000)) ?? [];
    return below?.length === column && !below.includes('\t')
        ? { at, text: `${entry}${separator.trimEnd()}${lineEnd(text)}${below}` }
        : null;
}
/** An entry with the space before its sign that the entries below it have, where they are aligned. */
function aligned(entry, below, { assign, alignsValues }) {
    if (alignsValues) {
        const [before = ''] = /^["'][^"'\n]*["']:[ \t]+/.exec(below) ?? [];
        const [name = ''] = entry.split(assign, 1);
        return name === entry
            ? entry
            : `${`${name}${assign}`.padEnd(before.length)}${entry.slice(name.length + assign.length)}`;
    }
    const sign = assign.trim();
    const at = entry.indexOf(assign);
    const columns = below
        .slice(0, 2_000)
        .split('\n')
        .slice(0, 2)
        .map((line, index) => (index === 0 ? line : line.trimStart()))
        .map((line) => ({ column: line.indexOf(sign), isPadded: /^\S+\s{2,}/.test(line.slice(0, line.indexOf(sign))) }));
    const [one] = columns;
    const isAligned = one && columns.some(({ isPadded }) => isPadded) && columns.every(({ column }) => column === one.column);
    const gap = isAligned ? one.column - at - assign.indexOf(sign) : 0;
    return gap > 0 ? `${entry.slice(0, at)}${' '.repeat(gap)}${entry.slice(at)}` : entry;
}
/** Characters between a bracket and the first entry. */
const LONGEST_GAP = 200;
function afterOpening(text, start, { open }) {
    if (text.startsWith(open, start))
        return start + open.length;
    const before = text.slice(Math.max(0, start - LONGEST_GAP), start).trimEnd();
    return before.endsWith(open) ? Math.max(0, start - LONGEST_GAP) + before.length : null;
}
/** Column up to which an argument is aligned with the others on a line of its own. */
const FARTHEST = 60;
/** Adds an argument behind the others of a call, in the way in which they are laid out; null: a comment is in the way. */
function lastArgument(text, { start, end }, argument, { comment }) {
    if (text[end - 1] !== ')')
        return null;
    const inside = text.slice(start, end - 1);
    const written = inside.trimEnd();
    const lastLine = written.slice(written.lastIndexOf('\n') + 1);
    if (hasComment(lastLine, comment))
        return null;
    const at = start + written.length;
    const indent = indentOf(text, start);
    if (written.endsWith('(')) {
        const inner = `${lineEnd(text)}${indent}`;
        const isLong = !(0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, at, argument) && !written.includes('\n');
        return { at, text: isLong ? `${inner}${unitOf(text)}${argument}${inner}` : argument };
    }
    const hasComma = written.endsWith(',');
    const isMultiline = /\n\s*$/.test(inside) && written.includes('\n');
    const gap = hasComma ? '' : ',';
    if (!isMultiline) {
        const inline = { at, text: `${gap} ${argument}` };
        if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, at, inline.text))
            return inline;
        if (written.includes('\n'))
            return argumentBelow(written, lastLine, at, argument, gap, text) ?? inline;
        if (argument.startsWith('{'))
            return { at, text: `${gap} ${bracesOnLines(argument, text, indent)}` };
        const opening = start + written.indexOf('(') + 1;
        const column = opening - (text.lastIndexOf('\n', start - 1) + 1);
        if (column <= FARTHEST && !indent.includes('\t'))
            return { at, text: `${gap}${lineEnd(text)}${' '.repeat(column)}${argument}` };
        return argumentsOnLines(text, opening, argument) ?? inline;
    }
    const inner = /^[ \t]*/.exec(lastLine)?.[0] ?? '';
    return { at, text: `${gap}${lineEnd(text)}${inner}${argument}${hasComma ? ',' : ''}` };
}
/** An argument on a line of its own below others that are on lines of their own; null: the last one shares its line. */
function argumentBelow(written, lastLine, at, argument, gap, text) {
    const before = written.slice(0, written.length - lastLine.length).trimEnd();
    const inner = /^[ \t]*/.exec(lastLine)?.[0] ?? '';
    return before.endsWith(',') ? { at, text: `${gap}${lineEnd(text)}${inner}${argument}` } : null;
}
/** `{ headers: ... }` with what is in it on a line of its own. */
function bracesOnLines(argument, text, indent) {
    const eol = lineEnd(text);
    const last = /,\s*\n\s*[}\])]/.test(text) ? ',' : '';
    return `{${eol}${indent}${unitOf(text)}${argument.slice(1, -1).trim()}${last}${eol}${indent}}`;
}
/** The arguments of one line, and one more, each on a line of its own; null: they cannot be told apart. */
function argumentsOnLines(text, opening, argument) {
    const inside = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitInside */ .X)(text, opening, ')', ',');
    if (!inside)
        return null;
    const indent = indentOf(text, opening);
    const inner = `${lineEnd(text)}${indent}${unitOf(text)}`;
    const last = /,\s*\n\s*[}\])]/.test(text) ? ',' : '';
    const all = [...inside.parts, argument].join(`,${inner}`);
    return { at: opening, end: inside.end, text: `${inner}${all}${last}${lineEnd(text)}${indent}` };
}
/** Whether a line may have a comment: a `//` inside of a URL has a colon before it. */
function hasComment(line, comment) {
    for (let at = line.indexOf(comment); at !== -1; at = line.indexOf(comment, at + 1))
        if (line[at - 1] !== ':')
            return true;
    return false;
}
/** Adds a parameter behind the others of a command: on the next line, where those go on there or it has no room. */
function lastParameter(text, { start, end }, parameter, { continues }) {
    const inside = text.slice(start, end);
    const at = start + inside.trimEnd().length;
    const inline = { at, text: ` ${parameter}` };
    if (continues === undefined)
        return inline;
    const below = lineBehind(inside, continues);
    if (below === null && (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, at, inline.text))
        return inline;
    const indent = below ?? `${indentOf(text, start)}${unitOf(text)}`;
    return { at, text: ` ${continues}${lineEnd(text)}${indent}${parameter}` };
}
/** The indentation of the first line on which a command goes on; null: it does not. */
function lineBehind(command, continues) {
    const lines = command.split('\n');
    const first = lines.findIndex((line) => line.trimEnd().endsWith(` ${continues}`));
    return first === -1 ? null : (/^[ \t]*/.exec(lines[first + 1] ?? '')?.[0] ?? null);
}
/** What may be before an assignment on its line: modifiers and a type. */
const BEFORE = /^\s*(?:[\w.<>[\],?@$:]+\s+)*$/;
const CONTROL = /\b(?:if|else|for|foreach|while|with|try|switch|case|return|catch|match|yield)\b/;
/** What holds a resource for a block: `using (var client = `, `with `. */
const HOLDS = /^\s*(?:using\s*\((?:[\w.<>?]+\s+)?|with\s+|try\s*\((?:final\s+)?(?:[\w.<>]+\s+)?)$/;
/** Lines of a block that leaves where a statement has failed. */
const LONGEST_GUARD = 30;
/**
 * Adds a statement behind another one, with its indentation, and behind the block that leaves if that has failed; null:
 * its lines may hold something else, too.
 */
function nextStatement(text, { start, end }, statement, writes) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(lineStart, start);
    if (HOLDS.test(before))
        return firstInBlock(text, { start: lineStart, end }, statement);
    if (!BEFORE.test(before) || CONTROL.test(before))
        return null;
    const rest = restOfLine(text, end);
    if (!isEnd(rest, writes))
        return null;
    const indent = /^\s*/.exec(text.slice(lineStart, start + 1))?.[0] ?? '';
    const at = afterGuard(text, end + rest.length, indent, writes);
    return at === null
        ? null
        : { at, text: `${lineEnd(text)}${indent}${laidOut(statement, text, indent)}${terminator(text, end)}` };
}
/** Adds a statement in front of the first of the block that holds a resource; null: it has none on lines of its own. */
function firstInBlock(text, { start, end }, statement) {
    const [opening, inner] = /^\s*\)?\s*[{:]?[ \t]*\r?\n(?:[ \t]*\{[ \t]*\r?\n)?([ \t]+)(?=[^\s{}#/])/.exec(text.slice(end, end + 500)) ?? [];
    if (opening === undefined || inner === undefined || inner.length <= indentOf(text, start).length)
        return null;
    const line = restOfLine(text, end + opening.length);
    const mark = line.endsWith(';') || line.endsWith('{') ? ';' : '';
    return { at: end + opening.length, text: `${laidOut(statement, text, inner)}${mark}${lineEnd(text)}${inner}` };
}
/** The semicolon that ends a statement, as its file writes it. */
function terminator(text, end) {
    return text[end - 1] === ';' || /^\s{0,10};/.test(text.slice(end, end + 12)) ? ';' : '';
}
/** Adds a statement in front of another one that begins its line; null: it does not. */
function previousStatement(text, { start, end }, statement) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const indent = text.slice(lineStart, start);
    return /^\s*$/.test(indent)
        ? { at: start, text: `${statement}${terminator(text, end)}${lineEnd(text)}${indent}` }
        : null;
}
function isEnd(rest, { comment }) {
    const trimmed = rest.replace(/^\s*;?\s*/, '');
    return trimmed === '' || trimmed.startsWith(comment);
}
function restOfLine(text, at) {
    const found = text.indexOf('\n', at);
    return text.slice(at, found === -1 ? text.length : found).replace(/\r$/, '');
}
/** The end of the line of an offset, or of the guard on the lines after it; null: the guard does not end. */
function afterGuard(text, lineEnding, indent, { guard }) {
    if (!guard)
        return lineEnding;
    let at = lineEnding;
    for (let lines = 0; lines < LONGEST_GUARD; lines++) {
        const next = text.indexOf('\n', at);
        if (next === -1)
            return lines === 0 ? lineEnding : null;
        const line = restOfLine(text, next + 1);
        at = next + 1 + line.length;
        if (lines === 0 && !guard.test(line))
            return lineEnding;
        if (lines > 0 && line === `${indent}}`)
            return at;
    }
    return null;
}
/** Adds a link to a chain behind a call, on a line of its own if the next link is on one. */
function nextLink(text, { end }, link) {
    const [breaks = ''] = /^\s*\n\s*(?=\.)/.exec(text.slice(end, end + 500)) ?? [];
    const isOwnLine = breaks !== '' && /^[ \t]*\r?\n[ \t]*$/.test(breaks);
    const indent = isOwnLine ? breaks.slice(breaks.lastIndexOf('\n') + 1) : indentOf(text, end);
    const made = laidOut(link, text, indent);
    if (isOwnLine || made.includes('\n') || (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(text, end, made))
        return { at: end, text: (isOwnLine ? breaks : '') + made };
    const line = `${lineEnd(text)}${indent}${unitOf(text).repeat(2)}`;
    return { at: end, text: `${line}${made}${text[end] === '.' ? line : ''}` };
}
/** A text of several lines, with the line ends and the indentation of a file. */
function laidOut(lines, text, indent) {
    return lines.includes('\n')
        ? lines.replaceAll('\t', unitOf(text)).replaceAll('\n', `${lineEnd(text)}${indent}`)
        : lines;
}
/** The indentation of the line of an offset. */
function indentOf(text, at) {
    return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
}
/** The space by which the file indents its first inner line; what continues a comment is none. */
function unitOf(text) {
    return /\n( +|\t)[^\s*]/.exec(text.slice(0, 20_000))?.[1]?.slice(0, 4) ?? '  ';
}
function lineEnd(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}


/***/ })

};

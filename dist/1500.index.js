export const id = 1500;
export const ids = [1500];
export const modules = {

/***/ 61500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ apiCallMeasurement),
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50246);
/* harmony import */ var _scan_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81700);
/* harmony import */ var _words_call_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39163);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69616);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31208);
/* harmony import */ var _source_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2937);






/** Of several endpoints that a call may reach, the one that is retired first. */
function retirementOf(calls) {
    const first = (0,_api_retired_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .earliest */ .Qd)(calls.map(({ endpoint }) => endpoint));
    return first ? { since: first.since, useInstead: first.useInstead } : null;
}
/** Null: the sources were not scanned, or the scan failed, which the rules that need it report. */
async function apiCallMeasurement(subject) {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.apiCallsOf)(subject).catch(() => null);
    if (!calls)
        return null;
    const wanted = (path) => (0,_source_values_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedInSources */ .xy)(subject, path);
    const traffic = (await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.callTrafficOf)(subject))?.of;
    return measured(calls, (0,_words_call_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .callEvidence */ .M)(calls, wanted, (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .J)(subject.run)), traffic);
}
/**
 * What a scan found, as the report has it.
 *
 * @param evidence the steps to the header of each call
 */
function measured(calls, evidence, traffic) {
    const sites = calls.sites.map((site) => {
        const seen = traffic?.get(site);
        const userAgent = (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.provenAgent)(site, seen);
        const steps = evidence.get(site) ?? [];
        const provenBy = (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .isCovered */ .P)(site.status) ? 'code' : null;
        const known = { ...site, traffic: seen?.state ?? null, provenBy, evidence: [...steps] };
        if (userAgent === null)
            return known;
        const { path, line } = site;
        const shown = { path, line, message: 'Recorded traffic shows which User-Agent this call sends.' };
        return {
            ...known,
            ...{ status: 'ok', provenBy: 'traffic', userAgent, setAt: null },
            evidence: [...steps.slice(0, -1), shown],
        };
    });
    const covered = sites.filter(({ status }) => (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .isCovered */ .P)(status)).length;
    const unverifiable = sites.filter(({ status }) => status === 'unverifiable').length;
    return {
        covered,
        uncovered: sites.length - covered - unverifiable,
        unverifiable,
        proof: traffic ? proofOf(sites) : null,
        sites: sites.map(({ path, line, endLine, status, host, userAgent, setAt, evidence, traffic, provenBy, retired }) => ({
            path,
            line,
            endLine,
            status,
            host,
            userAgent,
            setAt: setAt && { path: setAt.path, line: setAt.start.line },
            evidence,
            traffic,
            provenBy,
            retired: retirementOf(retired),
        })),
        notJudged: [...calls.notJudged, ...unfollowedFiles(calls)],
        excluded: [...calls.excluded],
    };
}
function proofOf(sites) {
    const by = (proof) => sites.filter(({ provenBy }) => provenBy === proof).length;
    return {
        code: by('code'),
        traffic: by('traffic'),
        open: sites.filter(({ status }) => status === 'unverifiable').length,
    };
}
/** Files with an address that leads to no call: what it is for is not known. */
function unfollowedFiles({ unfollowed, notJudged }) {
    const first = new Map();
    for (const { location } of unfollowed)
        if (!first.has(location.path))
            first.set(location.path, location.start.line);
    for (const { path } of notJudged)
        first.delete(path);
    return [...first].map(([path, line]) => ({
        path,
        reason: `no call was found for the API URL in line ${line}`,
    }));
}


/***/ }),

/***/ 31208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   w: () => (/* binding */ sourceTexts)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88996);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);




/** The texts of the sources; each file is read once. Null: it cannot be read. */
const sourceTexts = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)(({ tree }) => {
    const files = new Map();
    return (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.source);
        const source = bytes && new _core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .roughTextOf */ .Y9)(bytes));
        files.set(path, source);
        return source;
    };
});
/** The lines of the sources. */
const sourceLines = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)((run) => {
    const textAt = sourceTexts(run);
    return (path, line) => textAt(path)?.line(line) ?? null;
});


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
/* harmony import */ var _user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78838);
/* harmony import */ var _user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24337);
/* harmony import */ var _api_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69616);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69834);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70284);






/** How the scan shows what only the running program knows. */
const OPEN = '{\u2026}';
/** The User-Agents in the sources that are a product's; empty if the sources are not scanned. */
const sourceValues = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .artifact */ .dj)(async (subject) => {
    const calls = await (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.apiCallsOf)(subject);
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
function isWhole({ start, end }, value) {
    return start.line === end.line && end.column - start.column === value.length;
}
/** The gravest fault of one kind in a value of the sources, and its place; null: there is none to report. */
function sourceFault(subject, { value, status, location, inner, sent }, kind) {
    // What nobody sends and has no version yet is a piece of a value that is put together somewhere.
    if (status !== kind || (sent === 'no' && !value.includes('/')))
        return null;
    const names = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a9)(subject)?.names ?? {};
    const { faults } = (0,_user_agent_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeUserAgent */ .y)(value.replaceAll(OPEN, '1'), names);
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
    const stated = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a9)(subject);
    if (!stated || stated.judgement.faults.some(({ severity }) => severity === 'error'))
        return null;
    const value = stated.scalar.value.trim();
    if (!value.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg))
        return value;
    const version = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedVersion */ .pN)(subject);
    return version === null ? null : value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg.length) + version;
}
/** What the value to send is made of; null: the manifest has its version as text, or there is no value. */
function versionedValue(subject, wanted) {
    const value = (0,_user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgentOf */ .a9)(subject)?.scalar.value.trim();
    if (!value?.endsWith(_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg) || wanted === _user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENTED_FORM */ .Ck)
        return null;
    const before = value.slice(0, -_user_agent_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_TEMPLATE */ .Yg.length);
    return { before, version: wanted.slice(before.length) };
}
/** What a message asks for. Where several products may be meant none is named, so that they share one finding. */
function wantedInSources(subject, path) {
    const isOwn = subject.file.data.products?.length === 1 || (0,_api_calls_js__WEBPACK_IMPORTED_MODULE_2__.claimsPath)(subject, path);
    return (isOwn ? valueToSend(subject) : null) ?? _user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCUMENTED_FORM */ .Ck;
}


/***/ }),

/***/ 24430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ callEdit),
  n: () => (/* binding */ editAdvice)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/scan/languages/index.js + 23 modules
var languages = __webpack_require__(88134);
// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 58 modules
var libraries = __webpack_require__(77360);
;// CONCATENATED MODULE: ./.build/src/scan/hints.js


/** How a request in a file sets the header, `$` for its value; null: no library of its language says so. */
function requestHint(path) {
    const notebook = (0,languages/* extensionOf */.je)(path) === 'ipynb' ? languages/* NOTEBOOK_LANGUAGE */.$U : undefined;
    const language = (notebook ?? (0,languages/* languageOf */.eX)(path) ?? (0,languages/* plainLanguageOf */.oH)(path))?.id;
    return libraries/* LIBRARIES */.A.find(({ languages, hint }) => hint?.request && languages[0] === language)?.hint?.request ?? null;
}
/** How the client that a line makes sets the header for all requests, `@` for the client; null: it makes none that is known. */
function clientHint(line) {
    const found = libraries/* LIBRARIES */.A.find(({ hint }) => hint?.made?.some((call) => hasCall(line, call)));
    return found?.hint?.client ?? null;
}
/** Whether a text calls something, written as it is: not as a part of a longer name. */
function hasCall(text, call) {
    for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1))
        if (!/[\w.]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + call.length)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/src/rules/words/header-snippets.js

/** How a data file gives the header, `$` for the value; by the ending of its name. */
const FORMATS = new Map([
    ['json', '"headers": { "User-Agent": "$" }'],
    ['yml', 'User-Agent: $'],
    ['yaml', 'User-Agent: $'],
]);
/** One line that sets the header in the language of a file; null: no form is known. */
function headerSnippet(path, userAgent) {
    const snippet = FORMATS.get(endingOf(path)) ?? requestHint(path);
    return snippet === null ? null : filled(snippet, userAgent);
}
function endingOf(path) {
    return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
/** The last `$` is the value's; a variable before it may have one too. */
function filled(snippet, userAgent) {
    const at = snippet.lastIndexOf('$');
    return snippet.slice(0, at) + userAgent + snippet.slice(at + 1);
}
/** An entry of a dictionary of headers; by the ending of a file's name. */
const ENTRIES = new Map([
    ...['py', 'ipynb', 'json', 'cs', 'go'].map((ending) => [ending, '"User-Agent": "$"']),
    ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, "'User-Agent': '$'"]),
    ...['ps1', 'psm1'].map((ending) => [ending, "'User-Agent' = '$'"]),
    ...['rb', 'php', 'pl'].map((ending) => [ending, "'User-Agent' => '$'"]),
]);
/** An entry of a dictionary of headers in the language of a file. */
function entrySnippet(path, userAgent) {
    return filled(ENTRIES.get(endingOf(path)) ?? 'User-Agent: $', userAgent);
}
/** The variable, or field, that a line gives a value; its type may follow it. */
const ASSIGNED = /([\w$@#.>-]{1,80})(?:\s{0,8}:\s{0,8}[\w.[\]|<> ]{1,80}?)?\s{0,8}(?::=|=)(?![=>])/;
/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;
/** What sets the header for all requests of the client that a line creates; null: the line creates none that is known. */
function clientSnippet(line, userAgent) {
    const text = line.slice(0, LONGEST_LINE);
    const hint = clientHint(text);
    const variable = ASSIGNED.exec(text)?.[1];
    if (hint === null || (variable === undefined && hint.startsWith('@')))
        return null;
    return filled(hint.replace('@', () => variable ?? ''), userAgent);
}

;// CONCATENATED MODULE: ./.build/src/rules/words/call-edit.js


/**
 * Returns the edit that gives a call without the User-Agent its header, without loss of the headers that it has.
 *
 * @param wanted the User-Agent to send
 */
function callEdit(site, client, wanted, lineAt) {
    const { headersAt, sender } = site;
    const blamed = client.related[0]?.location ?? sender;
    switch (client.cause) {
        case 'near-miss':
            return { location: blamed, where: 'in', message: "Rename the header to 'User-Agent'." };
        case 'removed':
            return { location: blamed, where: 'in', message: `Set the header to ${(0,quote/* quote */.hD)(wanted)}.` };
        case 'browser':
            return {
                location: sender,
                where: null,
                message: 'Make it from your own server, because a browser sends its own User-Agent.',
            };
        default:
    }
    if (headersAt)
        return {
            location: headersAt,
            where: 'in',
            message: `Add to these headers: ${entrySnippet(headersAt.path, wanted)}`,
        };
    const { definition, name } = client;
    const snippet = definition && clientSnippet(lineAt(definition.path, definition.start.line) ?? '', wanted);
    if (definition && snippet)
        return { location: definition, where: 'after', message: `Set it once for this client: ${snippet}` };
    if (definition && isSender(site))
        return {
            location: definition,
            where: null,
            message: `Add to each call through ${(0,quote/* quote */.hD)(name)}: ${general(definition, wanted)}`,
        };
    return { location: sender, where: 'in', message: `Add to this call: ${general(sender, wanted)}` };
}
/** Whether the call sends the request itself, not through a function of the sources. */
function isSender({ path, line, sender }) {
    return path === sender.path && line === sender.start.line;
}
function general({ path }, wanted) {
    return headerSnippet(path, wanted) ?? `User-Agent: ${wanted}`;
}
/**
 * Returns the edits as advice in a finding: `In line 36, add to these headers: \u2026`.
 *
 * @param at the place that the finding already names
 */
function editAdvice([first, ...more], at) {
    const { location, where, message } = first;
    const others = new Set(more.map(lineOf).filter((line) => line !== lineOf(first))).size;
    const isHere = location.path === at.path && location.start.line === at.start.line;
    if (where === null || (others === 0 && isHere && where === 'in'))
        return message;
    const line = location.path === at.path ? `line ${location.start.line}` : (0,quote/* quote */.hD)(`${location.path}:${location.start.line}`);
    const rest = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'place' : 'places'}`;
    return `${where === 'in' ? 'In' : 'After'} ${line}${rest}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function lineOf({ location: { path, start } }) {
    return `${path}:${start.line}`;
}


/***/ }),

/***/ 39163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ callEvidence)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _call_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24430);
/* harmony import */ var _missing_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35489);



/**
 * For each call, the steps that were followed to its header, or to where the trail ends. Where something is to be done,
 * the last step says what and where. Calls that share that place have the same last step, so that they can be counted.
 *
 * @param wanted the User-Agent to send from a file
 * @param lineAt the text of a line of the sources; null: it cannot be read
 */
function callEvidence({ sites, clients }, wanted, lineAt) {
    const found = new Map();
    for (const client of clients)
        for (const index of client.sites) {
            const site = sites[index];
            if (!site)
                continue;
            const last = toDo(site, client, wanted(site.sender.path), lineAt);
            found.set(site, [...followed(site), ...(last ? [last] : [])]);
        }
    return found;
}
/** What is to be done about a call; null: nothing. */
function toDo(site, client, wanted, lineAt) {
    switch (site.status) {
        case 'missing': {
            const { location, where, message } = (0,_call_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .callEdit */ .h)(site, client, wanted, lineAt);
            return step(where === null ? site.sender : location, message);
        }
        case 'unverifiable': {
            const end = site.steps.findLast(({ kind }) => kind === 'end');
            return step(end?.location ?? site.sender, `${sentence((0,_missing_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .doubt */ .B2)(client))} ${SETTLED[site.cause] ?? BY_TRAFFIC}`);
        }
        case 'malformed':
        case 'legacy':
            return step(site.setAt ?? site.sender, `Use the form ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(wanted)}.`);
        default:
            return null;
    }
}
const BY_TRAFFIC = 'Recorded traffic (--har) can show what it sends.';
/** What settles a doubt. */
const SETTLED = {
    condition: 'Set it on every path, or check recorded traffic with --har.',
    parameter: 'Set it where the request is sent, or check recorded traffic with --har.',
    'by-name': 'Import it or declare its type, so that it can be followed.',
    'unknown-client': "Declare its library under 'scan.libraries', or check recorded traffic with --har.",
    'unknown-request': "Declare the function under 'scan.libraries', or check recorded traffic with --har.",
    connector: "List the file under 'scan.clients' with the reason.",
};
/** The steps in words, without the end of the trail, which what is to be done names. */
function followed({ steps, status }) {
    return steps.flatMap((one, index) => {
        const isRest = one.kind === 'address' && steps[index - 1]?.kind === 'address';
        const words = isRest ? 'Another part of the URL is here.' : wordsOf(one, status === 'missing');
        return words === null ? [] : [step(one.location, words)];
    });
}
function wordsOf({ kind, name, doubt: why }, isMissing) {
    const named = name === null ? null : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name);
    switch (kind) {
        case 'caller':
            return `${named} is called here${why === null ? '' : ' and was found only by its name'}.`;
        case 'dispatch':
            if (why === 'unknown-request')
                return `${named} may send the request. Its code is not in the sources.`;
            return `${named} sends the request.`;
        case 'address':
            if (named === null)
                return 'The SDK knows the URL.';
            return why === null ? `The URL is ${named}.` : `The URL may be ${named}. The host is not known.`;
        case 'client':
            return `The client is created here by ${named}${why === null ? '' : ', which was found only by its name'}.`;
        case 'headers':
            return isMissing ? 'These headers have no User-Agent.' : 'The headers are here.';
        case 'function':
            return named === null ? 'This function changes the request.' : `${named} changes the request.`;
        case 'set':
            return `${named} is set here${why === 'condition' ? ', but not on every path' : ''}.`;
        case 'near-miss':
            return named === null ? 'The header has the wrong name.' : `The header is named ${named}, not 'User-Agent'.`;
        case 'removed':
            return 'The User-Agent is removed or left empty here.';
        case 'value':
            return `Its value is ${named}.`;
        case 'defaults':
            return `No code in the sources passes options to ${named ?? 'this function'}, so its defaults count.`;
        case 'absent':
            return 'Nothing else sets the User-Agent of this call.';
        case 'end':
            return null;
    }
}
function step({ path, start }, message) {
    return { path, line: start.line, message };
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}


/***/ }),

/***/ 35489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   d3: () => (/* binding */ callsThrough),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _call_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24430);


/**
 * Names the calls of a client: `this call`, `the call through 'get' in 'src/alerts.py:12'` or `2 calls through 'session'`.
 *
 * @param at the place of the finding, which is not named again
 */
function callsThrough(found, sites, at) {
    return named(found, sites, at, { single: 'call', several: 'calls', link: 'through' });
}
function named({ name }, sites, at, noun) {
    const [first] = sites;
    const place = first && !isAt(first, at) ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${first.path}:${first.line}`) : null;
    if (sites.length !== 1)
        return `${sites.length} ${noun.several} ${noun.link} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}${place === null ? '' : ` (first in ${place})`}`;
    return place === null ? `this ${noun.single}` : `the ${noun.single} ${noun.link} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} in ${place}`;
}
function isAt({ path, line }, at) {
    return path === at.path && line === at.start.line;
}
/** Says which calls lack the User-Agent, and why. */
function faultWords(found, sites, at) {
    const verb = (one, many) => (sites.length === 1 ? one : many);
    const subject = found.cause === 'dropped-parameter'
        ? named(found, sites, at, { single: 'caller', several: 'callers', link: 'of' })
        : callsThrough(found, sites, at);
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${predicate(found, verb)}.`;
}
function predicate({ cause }, verb) {
    const not = verb('does not', 'do not');
    switch (cause) {
        case 'dropped-parameter':
            return `${not} pass the User-Agent that other callers pass`;
        case 'near-miss':
            return `${verb('sends', 'send')} the User-Agent in a header with the wrong name`;
        case 'browser':
            return `${verb('runs', 'run')} in a web page`;
        case 'removed':
            return `${verb('removes', 'remove')} the User-Agent or ${verb('leaves', 'leave')} it empty`;
        default:
            return `${not} set the User-Agent`;
    }
}
/** Says why the sources do not show what the calls send. */
function doubt({ cause }) {
    switch (cause) {
        case 'unknown-value':
            return 'the value of the header is only known at run time';
        case 'condition':
            return 'the header is set only under a condition';
        case 'parameter':
            return 'the headers are a parameter, and not every caller is in the sources';
        case 'by-name':
            return 'a function or value on the path was found only by its name';
        case 'unknown-client':
            return 'the client is created outside the sources or passed in';
        case 'unknown-request':
            return 'the function that sends the request is not in the sources, or the host is unknown';
        case 'process-default':
            return 'a process-wide default sets the header';
        case 'connector':
            return 'a managed connector sends the request';
        case 'approximate':
            return 'the language can be parsed only approximately';
        case 'near-miss':
            return 'the User-Agent is set in a header with the wrong name';
        case 'removed':
            return 'the header may be removed or left empty';
        default:
            return 'the headers come from code or data outside the sources';
    }
}
/**
 * Says how the calls get their header.
 *
 * @param at the place of the finding
 */
function advice({ cause }, edits, at) {
    return cause === 'dropped-parameter' ? 'Pass it, or set it when you create the client.' : (0,_call_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editAdvice */ .n)(edits, at);
}


/***/ })

};

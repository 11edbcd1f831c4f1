export const id = 9379;
export const ids = [9379];
export const modules = {

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NEVER_WAIVED)
/* harmony export */ });
/** Rules whose findings no waiver hides: faulty waivers, and what keeps a manifest from being read. */
const NEVER_WAIVED = new Set([
    'waiver-invalid',
    'manifest-missing',
    'manifest-unreadable',
    'manifest-syntax',
]);


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Folder of a repository-relative path; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * `relative` resolved against `folder`, both with `/`; the result is normalised. Null if it leaves the repository or is
 * no relative path.
 */
function resolveInside(folder, relative) {
    if (relative.startsWith('/'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1720);

/** Most alternatives that braces may stand for; beyond it they are plain characters. */
const MAX_ALTERNATIVES = 100;
/**
 * A test for paths: `*` and `?` inside a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before a
 * character meant as such. Names that begin with a dot are like others. Each test takes time in proportion to pattern
 * times path at most, whatever a partner writes; matchers built on regular expressions do not.
 *
 * @param folder what the glob starts from; leading `../` lead out of it
 */
function globTest(folder, glob) {
    let base = folder;
    let rest = glob;
    for (let opening = /^\.\.?\/+/.exec(rest); opening; opening = /^\.\.?\/+/.exec(rest)) {
        if (opening[0].startsWith('..'))
            base = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(base);
        rest = rest.slice(opening[0].length);
    }
    const patterns = alternatives(rest).map(segmentsOf);
    const prefix = base === '' ? '' : `${base}/`;
    return (path) => {
        if (!path.startsWith(prefix))
            return false;
        const segments = path.slice(prefix.length).split('/');
        return patterns.some((pattern) => matches(pattern, segments, '**', matchesSegment));
    };
}
/** Expands `{a,b}`; nested braces from the outside in. */
function alternatives(glob) {
    let open = [glob];
    const done = [];
    while (open.length > 0) {
        const next = [];
        for (const one of open) {
            const parts = firstBraces(one);
            if (parts)
                next.push(...parts.options.map((option) => parts.before + option + parts.after));
            else
                done.push(one);
        }
        if (next.length + done.length > MAX_ALTERNATIVES)
            return [glob];
        open = next;
    }
    return done;
}
/** The first pair of braces that holds a comma. */
function firstBraces(glob) {
    const opened = [];
    for (let at = 0; at < glob.length; at++) {
        const character = glob[at];
        const innermost = opened.at(-1);
        if (character === '\\')
            at++;
        else if (character === '{')
            opened.push({ at, commas: [] });
        else if (character === ',')
            innermost?.commas.push(at);
        else if (character === '}' && innermost) {
            opened.pop();
            if (innermost.commas.length === 0)
                continue;
            const edges = [innermost.at, ...innermost.commas, at];
            const options = edges.slice(1).map((end, index) => glob.slice(edges[index] + 1, end));
            return { before: glob.slice(0, innermost.at), options, after: glob.slice(at + 1) };
        }
    }
    return undefined;
}
/** At the end, `**` stands for what is in the folder, not for the folder itself. */
function segmentsOf(glob) {
    const segments = glob.split('/').filter(Boolean).map(segmentOf);
    return segments.at(-1) === '**' ? [...segments, ['*']] : segments;
}
function segmentOf(text) {
    if (text === '**')
        return '**';
    const steps = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        const set = character === '[' ? setAt(text, at) : undefined;
        if (character === '*') {
            if (steps.at(-1) !== '*')
                steps.push('*');
        }
        else if (character === '?')
            steps.push(() => true);
        else if (set) {
            steps.push(set.test);
            at = set.end;
        }
        else {
            const plain = character === '\\' && at + 1 < text.length ? text[++at] : character;
            steps.push((other) => other === plain);
        }
    }
    return steps;
}
/** `[abc]`, `[a-z]`, `[!a]`; undefined if the bracket is never closed. */
function setAt(text, start) {
    const negated = text[start + 1] === '!' || text[start + 1] === '^';
    const from = start + (negated ? 2 : 1);
    const end = text.indexOf(']', from + 1);
    if (end === -1)
        return undefined;
    const ranges = [];
    for (let at = from; at < end; at++) {
        const low = text[at];
        const isRange = text[at + 1] === '-' && at + 2 < end;
        ranges.push([low, isRange ? text[at + 2] : low]);
        if (isRange)
            at += 2;
    }
    return { end, test: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated };
}
function matchesSegment(pattern, segment) {
    return (pattern !== '**' && matches(pattern, segment.split(''), '*', (step, one) => step !== '*' && step(one)));
}
/** Whether the items fit the pattern, `any` standing for any number of them; it only ever goes back to the last `any`. */
function matches(pattern, items, any, fits) {
    let at = 0;
    let step = 0;
    let lastAny = -1;
    let resume = 0;
    while (at < items.length) {
        const wanted = pattern[step];
        if (wanted === any) {
            lastAny = step++;
            resume = at;
        }
        else if (step < pattern.length && fits(wanted, items[at])) {
            step++;
            at++;
        }
        else if (lastAny !== -1) {
            step = lastAny + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[step] === any && step < pattern.length)
        step++;
    return step === pattern.length;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ candidateFor)
});

// EXTERNAL MODULE: ./.build/src/text/distance.js
var text_distance = __webpack_require__(1740);
;// CONCATENATED MODULE: ./.build/src/manifest/synonyms.js
/** What people write instead of our keys, lower case without hyphens and underscores; the first allowed one counts. */
const SYNONYMS = new Map([
    ['url', ['landingPage', 'url', 'website']],
    ['link', ['landingPage', 'url', 'website']],
    ['homepage', ['landingPage', 'website']],
    ['icon', ['logo']],
    ['title', ['name']],
    ['ua', ['userAgent']],
    ['summary', ['description']],
    ['desc', ['description']],
    ['vendor', ['company']],
    ['publisher', ['company']],
    ['product', ['products']],
]);

;// CONCATENATED MODULE: ./.build/src/manifest/key-candidates.js


/** The allowed key that an unknown one most likely stands for; undefined if none is near. */
function candidateFor(unknown, allowed) {
    const bare = bareKey(unknown);
    const same = allowed.find((key) => bareKey(key) === bare);
    if (same !== undefined)
        return { key: same, certain: true };
    const synonym = SYNONYMS.get(bare)?.find((key) => allowed.includes(key));
    if (synonym !== undefined)
        return { key: synonym, certain: false };
    const near = nearest(bare, allowed);
    return near === undefined ? undefined : { key: near, certain: false };
}
function bareKey(key) {
    return key.toLowerCase().replace(/[-_]/g, '');
}
function nearest(bare, allowed) {
    const limit = Math.max(1, Math.floor(bare.length / 3));
    let best;
    let least = limit + 1;
    for (const key of allowed) {
        const distance = (0,text_distance/* editDistance */.Y)(bare, bareKey(key), limit);
        if (distance >= least)
            continue;
        best = key;
        least = distance;
    }
    return best;
}


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Text as a quoted YAML scalar on one line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can hold them
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers),
/* harmony export */   R: () => (/* binding */ waiversOf)
/* harmony export */ });
/* harmony import */ var _core_never_waived_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3023);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9746);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4543);
/* harmony import */ var _key_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4778);






/**
 * Every waiver that counts for a manifest: its entries first, then comments, each in the order written.
 *
 * @param comments those of the manifest and, where they were read, of its source files
 */
function waiversOf(manifest, facts, comments = manifest.ignoreComments) {
    const entries = manifest.data.waivers ?? [];
    return [
        ...entries.map((data, index) => fromEntry(manifest, data, index, facts)),
        ...comments.map((comment) => fromComment(comment, facts)),
    ];
}
/** Marks each finding with the first waiver in force for its rule, place and product. */
function applyWaivers(findings, waivers) {
    const byRule = new Map();
    for (const waiver of waivers) {
        if (!waiver.inForce || waiver.rule === null)
            continue;
        const others = byRule.get(waiver.rule);
        if (others)
            others.push(waiver);
        else
            byRule.set(waiver.rule, [waiver]);
    }
    const used = new Set();
    const marked = findings.map((finding) => {
        const waiver = byRule.get(finding.rule)?.find((one) => one.covers(finding));
        if (!waiver)
            return finding;
        used.add(waiver);
        return { ...finding, waiver: { reason: waiver.reason, expires: waiver.expires } };
    });
    return { findings: marked, used };
}
function fromEntry(manifest, data, index, facts) {
    const at = (key) => manifest.locate(['waivers', index, key], 'value');
    const rule = data.rule ?? null;
    const reason = data.reason ?? '';
    const faults = [];
    const products = data.product === undefined ? null : productNames(manifest, data.product);
    if (rule !== null) {
        const name = `Waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule)}`;
        if (data.product !== undefined && products?.size === 0)
            faults.push(...productFaults(name, data.product, at('product'), manifest));
        const raw = manifest.scalar(['waivers', index, 'rule'])?.style;
        faults.push(...ruleFaults(rule, at('rule'), facts, raw === 'plain' ? String : _quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T));
        if (data.reason !== undefined && reason.trim() === '')
            faults.push({ message: `${name} has no reason; say why its findings are accepted.`, location: at('reason') });
        if (data.expires !== undefined)
            faults.push(...expiryFaults(name, data.expires, at('expires'), facts.today));
    }
    const tests = data.paths?.map((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globTest */ .F)(manifest.folder, glob));
    const paths = new Map();
    const inPaths = (path) => {
        if (!tests)
            return true;
        const known = paths.get(path) ?? tests.some((test) => test(path));
        paths.set(path, known);
        return known;
    };
    return {
        rule,
        reason,
        expires: data.expires ?? null,
        entry: index,
        location: at('rule'),
        products,
        inForce: rule !== null && data.reason !== undefined && faults.length === 0,
        faults,
        covers: ({ product, location }) => (!products || (product !== null && products.has(product))) && inPaths(location.path),
    };
}
/** A waiver for a product that there is not would be no longer needed, and the finding it was meant for stays. */
function productFaults(name, product, location, manifest) {
    const known = (manifest.data.products ?? []).flatMap(({ id, name: own }) => [id, own].filter((one) => one !== undefined));
    if (known.length === 0)
        return [];
    const near = (0,_key_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateFor */ .h)(product, known);
    const message = `${name} is for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(product)}, which is no product of this manifest`;
    if (!near)
        return [{ message: `${message}; give its id or name.`, location }];
    const fix = {
        title: `write ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near.key)}`,
        applicability: 'suggest',
        edits: [{ location, text: (0,_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(near.key) }],
    };
    return [{ message: `${message}. Did you mean ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near.key)}?`, location, fix }];
}
/** How findings name the products with that id or name. */
function productNames(manifest, idOrName) {
    const products = manifest.data.products ?? [];
    const labels = products.map(({ id, name }, index) => ({ id, name, label: name || `products[${index}]` }));
    return new Set(labels.filter(({ id, name }) => id === idOrName || name === idOrName).map(({ label }) => label));
}
function fromComment(comment, facts) {
    const { rule, reason, location, lines } = comment;
    const faults = [];
    if (rule === null)
        faults.push({ message: `Waiver without a rule; write '${FORM}'.`, location });
    else {
        faults.push(...ruleFaults(rule, comment.ruleLocation, facts, String));
        if (comment.separator)
            faults.push(separatorFault(rule, comment.separator));
        else if (reason === null)
            faults.push({
                message: `Waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule)} has no reason; write '${FORM}'.`,
                location: comment.ruleLocation,
            });
    }
    const isHere = (place) => place.path === location.path && lines.first <= place.start.line && place.start.line <= lines.last;
    return {
        rule,
        reason: reason ?? '',
        expires: null,
        entry: null,
        location,
        products: null,
        inForce: faults.length === 0,
        faults,
        covers: (finding) => isHere(finding.location) || finding.related.some((related) => isHere(related.location)),
    };
}
function separatorFault(rule, location) {
    return {
        message: `Waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule)} has no '--' before its reason; write '${FORM}'.`,
        location,
        fix: { title: "write ' -- '", applicability: 'suggest', edits: [{ location, text: ' -- ' }] },
    };
}
const FORM = '# mde-partner-ignore <rule-id> -- <reason>';
function ruleFaults(rule, location, { ruleIds }, write) {
    const name = `Waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule)}`;
    if (_core_never_waived_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_WAIVED */ .o.has(rule))
        return [{ message: `${name} has no effect: this rule cannot be waived.`, location }];
    if (ruleIds.has(rule))
        return [];
    const candidate = (0,_key_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateFor */ .h)(rule, [...ruleIds]);
    if (!candidate)
        return [{ message: `${name} names no rule; 'mde-partner rules' lists them.`, location }];
    const title = `write '${candidate.key}'`;
    const fix = { title, applicability: 'suggest', edits: [{ location, text: write(candidate.key) }] };
    return [{ message: `${name} names no rule. Did you mean '${candidate.key}'?`, location, fix }];
}
function expiryFaults(name, expires, location, today) {
    const day = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCivilDate */ .Di)(expires);
    if (!day.ok)
        return [{ message: `${name} has a bad 'expires': ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expires)} ${day.reason}; write YYYY-MM-DD.`, location }];
    if (day.iso >= today)
        return [];
    const message = `${name} expired: ${day.iso} was the last day it held, today is ${today}. Mend the finding or set a later day.`;
    return [{ message, location }];
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ artifact)
/* harmony export */ });
/**
 * A costly thing that rules share: computed on first use, once for each owner (a subject, or the facts of the run), and
 * dropped with it.
 */
function artifact(compute) {
    const computed = new WeakMap();
    return (owner) => {
        const known = computed.get(owner);
        if (known)
            return known.value;
        const value = compute(owner);
        computed.set(owner, { value });
        return value;
    };
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writtenWaivers),
/* harmony export */   W: () => (/* binding */ waiversSubject)
/* harmony export */ });
/* harmony import */ var _manifest_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1804);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4337);


/** Every waiver of the manifest and of the sources that were scanned, judged. */
const writtenWaivers = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .d)(async ({ file, run }) => {
    // A scan that fails is reported by the rules that need it; the manifest's own waivers still count.
    const comments = run.scan ? await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6299), __webpack_require__.e(7703), __webpack_require__.e(324), __webpack_require__.e(4670)]).then(__webpack_require__.bind(__webpack_require__, 324))).ignoreCommentsOf(run, file).catch(() => []) : [];
    return (0,_manifest_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversOf */ .R)(file, run, [...file.ignoreComments, ...comments]);
});
/**
 * @param used those that hid a finding
 * @param findings marked with their waivers
 * @param checks of the run so far; a rule that was skipped, left out or crashed anywhere leaves its waivers alone
 */
async function waiversSubject(subject, used, findings, checks) {
    const { file, manifest } = subject;
    const unused = (await writtenWaivers(subject)).filter((one) => one.inForce && !used.has(one) && ranWherever(one, checks));
    const open = new Set(findings.filter(({ waiver }) => !waiver).map((finding) => finding.rule));
    return { kind: 'waivers', manifest, product: null, file, unused, open };
}
function ranWherever({ rule, products }, checks) {
    const concerned = checks.filter((check) => check.rule === rule && (!products?.size || check.product === null || products.has(check.product)));
    return concerned.length > 0 && concerned.every(({ status }) => status === 'passed' || status === 'failed');
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/manifest-faults.js
/** What reading the manifest brought to light under a rule's name, as far as it concerns the subject. */
function faultsOf(rule, subject) {
    const index = subject.kind === 'product' ? subject.index : undefined;
    return subject.file.faults
        .filter((fault) => fault.rule === rule && fault.product === index)
        .map(({ severity, message, location, related, fix }) => ({
        severity,
        message,
        location,
        ...(related && { related }),
        ...(fix && { fix }),
    }));
}

// EXTERNAL MODULE: ./.build/src/rules/subject.js
var subject = __webpack_require__(4483);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-missing.js


/** There is no manifest, or more than one in a folder. */
const manifestMissing = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-missing',
        title: 'There is one manifest',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if no manifest is found, if a given path or glob leads to none, or if a folder holds two.',
                '',
                'In a folder these names are looked for, in this order: `mde-partner.yml`, `mde-partner.yaml`,',
                '`.github/mde-partner.yml`, `.github/mde-partner.yaml`. One of them must be there, and no second one. Files of a name',
                'like it, and manifests in folders below, are pointed out.',
            ].join('\n'),
            why: [
                'The manifest holds what the partner programme asks for the listing: name, logo, description, landing page,',
                'User-Agent. Without it nothing can be checked; with two, nobody knows which one counts.',
            ].join('\n'),
            fix: [
                'Create `mde-partner.yml`; `mde-partner explain manifest-missing` prints one to start from, and',
                '`mde-partner fix --suggest` writes it; until they are replaced, its values are errors. In a workflow, a step with `actions/checkout` must come before. Of two',
                'manifests, keep one.',
            ].join('\n'),
            examples: [
                { bad: null, good: 'schemaVersion: 1\n', note: 'The repository has no manifest.' },
                {
                    file: '.github/mde-partner.yaml',
                    bad: 'schemaVersion: 1\n',
                    good: null,
                    note: 'A second manifest, besides `mde-partner.yml`.',
                },
            ],
        },
    },
    check: (subject) => faultsOf('manifest-missing', subject),
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(1720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-schema.js




/** A key or value differs from what the manifest's format allows. */
const manifestSchema = (0,subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-schema',
        title: 'The manifest has the documented keys and values',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** for',
                '',
                '* an unknown key (keys that begin with `x-` are free), a required key that is missing or has no value,',
                '* a value of the wrong type, also text that YAML takes for something else: unquoted `1.10` is the number 1.1,',
                '* a `schemaVersion` that is missing, no whole number, or newer than the tool,',
                '* no product, or more than 50; two products with the same `id`, `name` or `userAgent`,',
                '* a path that is absolute, an address, written with back-slashes, or leads out of the repository,',
                '* an `applicationId` that is no GUID, a `website` or press-release `url` that is no https address, a',
                '  press-release `file` that is not there.',
                '',
                'All of them are reported at once; fields that are right are checked all the same.',
            ].join('\n'),
            why: [
                'A misspelt key is silently no key: the logo or the landing page that the partner programme asks for would look',
                'unstated, though it is written down.',
            ].join('\n'),
            fix: [
                'The message names the key that was probably meant, or what the key is for with an example. Keys that differ only',
                'in letter case, `-` and `_` are renamed by `mde-partner fix`.',
            ].join('\n'),
            examples: [
                {
                    bad: '    landing_page: https://contoso.com/guides/connect-defender\n',
                    good: '    landingPage: https://contoso.com/guides/connect-defender\n',
                    note: 'Keys are written in camelCase.',
                },
                {
                    bad: '    version: { file: package.json, key: 1.10 }\n',
                    good: '    version: { file: package.json, key: "1.10" }\n',
                    note: 'Without quotes this is the number 1.1.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        yield* faultsOf('manifest-schema', subject);
        if (subject.kind === 'product')
            yield* filesNotThere(subject);
    },
});
/** Files other than the logo, which has rules of its own. */
function* filesNotThere(subject) {
    const { version, pressReleases } = subject.data;
    // Whether the version file is there, the rules about releases judge.
    yield* judgeFile(subject, ['version', 'file'], version?.file, false);
    for (const [index, release] of (pressReleases ?? []).entries())
        yield* judgeFile(subject, ['pressReleases', index, 'file'], release.file, true);
}
function* judgeFile(subject, at, file, mustExist) {
    const path = file === undefined ? null : (0,core_path/* resolveInside */.LI)(subject.file.folder, file);
    if (file === undefined || path === null)
        return;
    const { kind } = subject.run.tree.entry(path);
    const location = subject.locate(at, 'value');
    const shown = (0,quote/* quote */.hD)(file);
    if (kind === 'outside')
        yield {
            severity: 'error',
            location,
            message: `${shown} is a link that leads out of the repository; commit the file itself.`,
        };
    else if (mustExist && kind !== 'file')
        yield {
            severity: 'error',
            location,
            message: `No file at ${shown}; give the path of the press release, from the folder of the manifest.`,
        };
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-syntax.js


/** The manifest is no single plain YAML mapping. */
const manifestSyntax = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-syntax',
        title: 'The manifest is plain YAML',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the manifest is no YAML 1.2, or uses what readers of YAML understand differently:',
                '',
                '* a key that is set twice, a merge key (`<<`),',
                '* a directive (`%YAML`), a tag (`!mine`) other than those of plain YAML, a second document,',
                '* an alias to nothing or to the value it is part of, more than 100 aliases,',
                '* more than 32 levels,',
                '* a file that is empty, or no mapping at its root.',
                '',
                'The first ten faults are shown; one often causes the next.',
            ].join('\n'),
            why: [
                'The manifest carries everything that the listing needs; as long as it cannot be read without doubt, none of it',
                'can be checked.',
            ].join('\n'),
            fix: [
                'Go to the line named. Text that holds `: ` or begins with one of `@`, `` ` ``, `*`, `&`, `!`, `%`, `|`, `>`,',
                '`{` or `[` belongs in quotes.',
            ].join('\n'),
            examples: [
                {
                    bad: '    description: Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint\n',
                    good: '    description: "Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint"\n',
                    note: 'A colon and a blank begin a value; text that holds them needs quotes.',
                },
                {
                    bad: '    logo: assets/logo.svg\n    logo: assets/logo-dark.svg\n',
                    good: '    logo: assets/logo.svg\n',
                    note: 'A key that is set twice.',
                },
            ],
        },
    },
    skip: ({ file }) => file.state === 'missing' || file.state === 'unreadable' ? 'the manifest could not be read' : undefined,
    check: (subject) => faultsOf('manifest-syntax', subject),
});

// EXTERNAL MODULE: ./.build/src/manifest/quoting.js
var quoting = __webpack_require__(4778);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-text-cut.js



/** A text that a comment sign cuts short. */
const manifestTextCut = (0,subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-text-cut',
        title: 'No text is cut by a comment sign',
        severities: ['warning'],
        requirements: ['R4.2', 'R4.3'],
        since: '1.0.0',
        docs: {
            what: [
                'A **warning** if a name, a title or a description without quotes is followed by a blank and `#`, and what comes',
                'then reads like more of the text: a letter or digit directly after the sign, or a number after `# `.',
                '',
                'A comment with a blank after its sign (`# as in the portal`) is a comment.',
            ].join('\n'),
            why: [
                'YAML drops everything from ` #` on, without a word. The partner programme would list a name or a description',
                'that ends in the middle.',
            ].join('\n'),
            fix: 'Put the text in quotes; or write a blank after `#` if it is a comment.',
            examples: [
                {
                    bad: '    description: Network context for every Defender for Endpoint alert, from the #1 sensor on the market\n',
                    good: '    description: "Network context for every Defender for Endpoint alert, from the #1 sensor on the market"\n',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        const { source } = subject.file;
        if (!source)
            return;
        for (const [path, requirement] of textsOf(subject)) {
            const scalar = subject.file.scalar(path);
            const draft = scalar && judge(source, scalar);
            if (draft)
                yield { ...draft, requirements: [requirement] };
        }
    },
});
/** Paths of the texts that the listing shows, from the root of the manifest. */
function textsOf(subject) {
    if (subject.kind === 'manifest')
        return [[['company', 'name'], 'R4.2']];
    const product = ['products', subject.index];
    const titles = (subject.data.pressReleases ?? []).map((_, index) => [...product, 'pressReleases', index, 'title']);
    return [
        [[...product, 'name'], 'R4.2'],
        [[...product, 'description'], 'R4.3'],
        [[...product, 'entraApplication', 'name'], 'R4.2'],
        ...titles.map((title) => [title, 'R4.2']),
    ];
}
function judge(source, { style, location, value }) {
    if (style !== 'plain' || value === '')
        return undefined;
    const line = source.line(location.end.line);
    const from = location.end.column - 1;
    const sign = line.indexOf('#', from);
    const rest = line.slice(sign).trimEnd();
    if (sign <= from || line.slice(from, sign).trim() !== '' || !READS_LIKE_TEXT.test(rest))
        return undefined;
    const end = { line: location.end.line, column: sign + rest.length + 1 };
    const text = `${value} ${rest}`;
    return {
        severity: 'warning',
        message: `The text ends before '#'; put it in quotes to keep ${(0,quote/* quote */.hD)(rest)}, or write a blank after '#' if it is a comment.`,
        location: { path: location.path, start: { line: end.line, column: sign + 1 }, end },
        fix: {
            title: 'put the whole text in quotes',
            applicability: 'suggest',
            edits: [{ location: { path: location.path, start: location.start, end }, text: (0,quoting/* quoted */.T)(text) }],
        },
    };
}
const READS_LIKE_TEXT = /^#(?: ?\p{N}|\p{L})(?!de-partner-ignore)/u;

;// CONCATENATED MODULE: ./.build/src/rules/manifest-unreadable.js


/** The manifest is no text that can be read. */
const manifestUnreadable = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-unreadable',
        title: 'The manifest is plain UTF-8 text',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if the manifest',
                '',
                '* is larger than 64 KiB (65,536 bytes),',
                '* is not UTF-8: a byte that belongs to no character, or the mark of UTF-16 or UTF-32 at its start,',
                '* holds a control character (other than tab and line end), a carriage return that ends no line, or a byte order',
                '  mark inside the text; one at the very start is fine,',
                '* is no regular file, cannot be read, or is a link that leads out of the repository.',
            ].join('\n'),
            why: [
                'The manifest carries everything that the listing needs. Programs disagree on such bytes: what one shows as',
                'your product name, another cuts or changes.',
            ].join('\n'),
            fix: 'Save the file as UTF-8 in your editor, and remove the character at the place named.',
            examples: [
                {
                    bad: '  - name: Contoso \uFEFFCognito\n',
                    good: '  - name: Contoso Cognito\n',
                    note: 'A byte order mark, which no editor shows, stands before `Cognito`.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'missing' ? 'there is no manifest' : undefined),
    check: (subject) => faultsOf('manifest-unreadable', subject),
});

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/readiness.js
/** Whether steps outside the repository must be stated as done: a release run with `require-readiness`. */
function isRequired({ run }) {
    return run.release !== null && run.requireReadiness;
}
/** Why a statement cannot be judged; undefined: it can. What is required and not stated is judged. */
function unstated(subject, ...keys) {
    const stated = subject.file.data.readiness ?? {};
    if (keys.some((key) => stated[key] === undefined && subject.file.scalar(['readiness', key])))
        return 'the statement cannot be read';
    if (subject.file.state !== 'parsed')
        return 'the manifest cannot be read';
    return keys.some((key) => stated[key] !== undefined) || isRequired(subject) ? undefined : 'not stated';
}
/** Place of the first of the statements that is there; else where it would stand. */
function statedAt(subject, ...keys) {
    const [key = ''] = keys.filter((one) => subject.file.data.readiness?.[one] !== undefined);
    return subject.file.locate(key === '' ? ['readiness'] : ['readiness', key], key === '' ? 'key' : 'value');
}

;// CONCATENATED MODULE: ./.build/src/rules/readiness-license.js


/** No developer licence, as the vendor states. */
const readinessLicense = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-license',
        title: 'The developer licence is there',
        severities: ['error', 'notice'],
        requirements: ['R1'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.developerLicense` is `false`. An **error** if it is `false` or not stated in a release',
                'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
            ].join('\n'),
            why: 'The partner programme asks for a developer licence: a Defender for Endpoint tenant to build and test against.',
            fix: 'Apply for the licence, and state `developerLicense: true` once it is there.',
            examples: [
                { bad: 'readiness:\n  developerLicense: false', good: 'readiness:\n  developerLicense: true' },
                {
                    bad: 'readiness:\n  misa: member',
                    good: 'readiness:\n  misa: member\n  developerLicense: true',
                    options: { release: 'v1.0.0', requireReadiness: true },
                },
            ],
        },
    },
    skip: (subject) => unstated(subject, 'developerLicense'),
    *check(subject) {
        const stated = subject.file.data.readiness?.developerLicense;
        if (stated === true)
            return;
        const state = stated === false ? 'stated as missing' : 'not stated';
        yield {
            severity: isRequired(subject) ? 'error' : 'notice',
            message: `Developer licence: ${state}. Apply for it, then state 'developerLicense: true'.`,
            location: statedAt(subject, 'developerLicense'),
        };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/readiness-misa.js


/** No member of MISA, as the vendor states. */
const readinessMisa = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-misa',
        title: 'The company is a member of MISA',
        severities: ['error', 'notice'],
        requirements: ['R3'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.misa` is `none` or `nominated`. An **error** if it is `none` or not stated in a release',
                'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
            ].join('\n'),
            why: [
                'The partner programme asks for membership of the Microsoft Intelligent Security Association (MISA). The',
                'User-Agent in every API call is a condition for it.',
            ].join('\n'),
            fix: 'Have the product nominated, and state `misa: member` once the company is one.',
            examples: [{ bad: 'readiness:\n  misa: nominated', good: 'readiness:\n  misa: member' }],
        },
    },
    skip: (subject) => unstated(subject, 'misa'),
    *check(subject) {
        const misa = subject.file.data.readiness?.misa;
        if (misa === 'member')
            return;
        yield {
            severity: isRequired(subject) && misa !== 'nominated' ? 'error' : 'notice',
            message: `MISA: ${misa === undefined ? 'not stated' : STATES[misa]}. State 'misa: member' once the company is one.`,
            location: statedAt(subject, 'misa'),
        };
    },
});
const STATES = { none: 'no member', nominated: 'nominated, not yet a member' };

// EXTERNAL MODULE: ./.build/src/text/dates.js
var dates = __webpack_require__(9746);
;// CONCATENATED MODULE: ./.build/src/rules/readiness-validation.js



/** No approval by a customer or no demonstration to Microsoft, as the vendor states. */
const readinessValidation = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-validation',
        title: 'The solution is validated',
        severities: ['error', 'notice'],
        requirements: ['R2'],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if `readiness.customerApproved` or `readiness.demoed` is `false` or a day still to',
                'come. An **error** if one of the two is that or not stated in a release run with `require-readiness`. No machine can check the statements; the report',
                'shows them as stated.',
            ].join('\n'),
            why: [
                'The partner programme asks for a validated solution: a joint customer approves the design of the integration,',
                'and the design is demonstrated to the Defender for Endpoint team.',
            ].join('\n'),
            fix: 'State the day of each step once it is done.',
            examples: [
                {
                    bad: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false',
                    good: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-08-20',
                },
            ],
        },
    },
    skip: (subject) => unstated(subject, 'customerApproved', 'demoed'),
    *check(subject) {
        const { customerApproved, demoed } = subject.file.data.readiness ?? {};
        const required = isRequired(subject);
        const { today } = subject.run;
        const lacks = (day) => day === false || (required && day === undefined) || isToCome(day, today);
        if (!lacks(customerApproved) && !lacks(demoed))
            return;
        yield {
            severity: required ? 'error' : 'notice',
            message: `Customer approval: ${state(customerApproved, today)}; demonstration: ${state(demoed, today)}. State the day of each once it is done.`,
            location: lacks(customerApproved)
                ? statedAt(subject, 'customerApproved', 'demoed')
                : statedAt(subject, 'demoed', 'customerApproved'),
        };
    },
});
/** Civil dates in their only form compare as texts; what is no date is for date-invalid. */
function isToCome(day, today) {
    return typeof day === 'string' && (0,dates/* parseCivilDate */.Di)(day).ok && day > today;
}
function state(day, today) {
    if (day === undefined)
        return 'not stated';
    if (isToCome(day, today))
        return `planned for ${day}`;
    return day === false ? 'not yet' : 'stated';
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/waivers.js
var waivers = __webpack_require__(9090);
;// CONCATENATED MODULE: ./.build/src/rules/waiver-invalid.js


/** A waiver that hides nothing, because something is wrong with it. */
const waiverInvalid = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'waiver-invalid',
        title: 'Every waiver is in order',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'An **error** if a waiver, in `waivers:` or in a comment `mde-partner-ignore <rule-id> -- <reason>`,',
                '',
                '* gives no reason,',
                '* names a rule that there is not, or one that cannot be waived (`waiver-invalid` itself, `manifest-missing`,',
                '  `manifest-unreadable`, `manifest-syntax`),',
                '* is for a `product` that the manifest does not have,',
                '* has an `expires` that is no day, or a day that is past; `expires` is the last day on which it holds.',
                '',
                'A faulty waiver hides nothing: the finding counts again.',
            ].join('\n'),
            why: [
                'A waiver lets a listing pass that a reader at Microsoft may send back. Whoever reads it a year later must know',
                'what was accepted, and why.',
            ].join('\n'),
            fix: 'Give a reason, correct the rule id, set a later day; or mend the finding and remove the waiver.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-hevy, reason: Agreed with the design team }\n',
                    good: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    note: 'A rule that there is not.',
                },
                {
                    bad: '    # mde-partner-ignore logo-heavy\n    logo: assets/logo.svg\n',
                    good: '    # mde-partner-ignore logo-heavy -- Agreed with the design team\n    logo: assets/logo.svg\n',
                    note: 'A comment without a reason.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    async *check(subject) {
        for (const { faults } of await (0,waivers/* writtenWaivers */.R)(subject))
            for (const { message, location, fix } of faults)
                yield { severity: 'error', message, location, ...(fix && { fix }) };
    },
});

;// CONCATENATED MODULE: ./.build/src/manifest/waiver-removal.js
/**
 * The edit that takes an entry of `waivers:` out, with its lines; undefined where that would break what is left.
 *
 * @param unused indexes of all entries that are to go: if none stays, the key goes with them
 */
function withoutEntry(manifest, index, unused) {
    const { source, root } = manifest;
    const waivers = root?.entries.get('waivers');
    if (!source || !root || waivers?.node.kind !== 'list')
        return undefined;
    const list = waivers.node;
    const goesWhole = list.items.every((_, at) => unused.has(at));
    const place = goesWhole
        ? root.entries.size > 1 && !root.flow
            ? linesOf(source, waivers.key.start, waivers.end)
            : undefined
        : list.flow
            ? flowItem(source, list, index, unused)
            : blockItem(source, list, index);
    if (!place || /(?:^|[\s,[{])&/.test(source.text.slice(place.start, place.end)))
        return undefined;
    return { location: source.locate(place.start, place.end), text: '' };
}
/** The edit that takes a comment out: with its line, or up to the value that it follows. */
function withoutComment(source, comment) {
    const start = source.offsetAt(comment.start);
    const end = source.offsetAt(comment.end);
    const whole = linesOf(source, start, end);
    const from = trimmedBack(source.text, start);
    const place = whole ?? { start: from, end };
    return { location: source.locate(place.start, place.end), text: '' };
}
function blockItem(source, list, index) {
    const item = list.items[index];
    return item && linesOf(source, item.key.start, item.end);
}
/** An item in brackets with the comma towards the nearest item that stays, so that neighbours can go together. */
function flowItem(source, list, index, unused) {
    const before = list.items[index - 1];
    const item = list.items[index];
    const next = list.items[index + 1];
    const isLeading = list.items.slice(0, index).every((_, at) => unused.has(at));
    if (item && next && isLeading)
        return plainBetween(source, item, next) ? { start: item.value.start, end: next.value.start } : undefined;
    return item && before && plainBetween(source, before, item) ? { start: before.end, end: item.end } : undefined;
}
/** Nothing but a comma and white space stands between two items. */
function plainBetween(source, first, second) {
    return source.text.slice(first.end, second.value.start).trim() === ',';
}
/** The whole lines from one offset to another; undefined if others share them, comments behind apart. */
function linesOf(source, start, end) {
    const { text } = source;
    const lineStart = start - source.positionAt(start).column + 1;
    const feed = text.indexOf('\n', end);
    const lineEnd = feed === -1 ? text.length : feed + 1;
    const rest = text.slice(end, lineEnd).trim();
    if (text.slice(lineStart, start).trim() !== '' || (rest !== '' && !rest.startsWith('#')))
        return undefined;
    // Blank lines left behind would become part of a text before that keeps its line ends.
    const blank = KEEPS_LINE_ENDS.test(text) ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd))?.[0].length ?? 0) : 0;
    return { start: lineStart, end: lineEnd + blank };
}
const KEEPS_LINE_ENDS = /[|>][1-9]?\+/;
function trimmedBack(text, offset) {
    let at = offset;
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t'))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./.build/src/rules/waiver-unused.js


/** A waiver that hides nothing any more. */
const waiverUnused = {
    subjects: ['waivers'],
    meta: {
        id: 'waiver-unused',
        title: 'Every waiver is needed',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        docs: {
            what: [
                'A **notice** if a waiver covers no finding of this run, although its rule ran everywhere the waiver is for. A',
                'rule that was skipped, left out or could not do its work leaves its waivers alone. While the rule still has findings',
                'that no waiver covers, the notice asks to check the place, and no fix removes the waiver.',
            ].join('\n'),
            why: [
                'The finding is mended. A waiver that stays behind would hide it without a word when it comes back, and with it',
                'the listing that the partner programme sends back.',
            ].join('\n'),
            fix: 'Remove the waiver; `mde-partner fix` does.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    good: 'schemaVersion: 1\n',
                    note: 'The logo is small again.',
                },
            ],
        },
    },
    *check({ file, unused, open }) {
        const gone = unused.filter(({ rule }) => !open.has(rule ?? ''));
        const entries = new Set(gone.flatMap(({ entry }) => (entry === null ? [] : [entry])));
        for (const waiver of unused) {
            if (open.has(waiver.rule ?? '')) {
                yield misplaced(waiver);
                continue;
            }
            const edit = removal(file, waiver, entries);
            yield draft(waiver, edit && { title: 'remove the waiver', applicability: 'safe', edits: [edit] });
        }
    },
};
function removal(file, { entry, location }, unused) {
    if (entry !== null)
        return withoutEntry(file, entry, unused);
    return file.source && location.path === file.path ? withoutComment(file.source, location) : undefined;
}
/** Its rule still finds something: more likely a wrong place, product or path than a waiver that has done its duty. */
function misplaced({ rule, location, entry }) {
    const where = entry === null ? 'the place of the comment' : "its 'product' and 'paths'";
    const message = `Waiver for ${(0,quote/* quote */.hD)(rule ?? '')} covers none of the findings of that rule. Check ${where}, or remove it.`;
    return { severity: 'notice', message, location };
}
function draft({ rule, location }, fix) {
    const message = `Waiver for ${(0,quote/* quote */.hD)(rule ?? '')} is no longer needed: it covers no finding. Remove it.`;
    return { severity: 'notice', message, location, ...(fix && { fix }) };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/manifest.js










/** Rules about the manifest itself, what the vendor states as ready, and waivers. */
const RULES = [
    manifestMissing,
    manifestUnreadable,
    manifestSyntax,
    manifestSchema,
    manifestTextCut,
    readinessLicense,
    readinessValidation,
    readinessMisa,
    waiverInvalid,
    waiverUnused,
];


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ productRule),
/* harmony export */   KJ: () => (/* binding */ manifestAndProductRule),
/* harmony export */   WL: () => (/* binding */ manifestRule),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
function manifestRule(rule) {
    return { ...rule, subjects: ['manifest'] };
}
function productRule(rule) {
    return { ...rule, subjects: ['product'] };
}
/** For a rule that judges fields of both, such as names. */
function manifestAndProductRule(rule) {
    return { ...rule, subjects: ['manifest', 'product'] };
}
/** Text of a product's field, or why there is none to judge. */
function textOf(subject, key) {
    return typeof subject.data[key] === 'string' ? subject.scalar([key]) : undefined;
}


/***/ })

};

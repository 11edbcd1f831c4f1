export const id = 6914;
export const ids = [6914,4650];
export const modules = {

/***/ 98152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkTree)
});

;// CONCATENATED MODULE: ./.build/src/core/engine.js
/** Reason of a rule that the caller left out. */
const NOT_SELECTED = 'not selected';
/** Reason of a rule that threw. */
const CRASHED = 'the rule failed because of a fault in this tool';
/**
 * Runs each rule on each subject of its kinds. If a rule throws, its check of that subject is `errored`, its findings
 * so far are kept, and the other rules run.
 *
 * @param selected ids of the rules to run; the others are reported as skipped. Undefined: all.
 */
async function runRules(rules, subjects, selected) {
    const checks = [];
    const findings = [];
    const crashes = [];
    for (const subject of subjects)
        for (const rule of rules.filter(({ subjects: kinds }) => kinds.includes(subject.kind))) {
            const { id } = rule.meta;
            const isSelected = !selected || selected.has(id);
            const verdict = isSelected ? await runRule(rule, subject, { findings, crashes }) : LEFT_OUT;
            checks.push({ rule: id, manifest: subject.manifest, product: subject.product, asked: true, ...verdict });
        }
    return { checks, findings, crashes };
}
const LEFT_OUT = { status: 'skipped', reason: NOT_SELECTED };
/** @param out collects what the rule yields and throws */
async function runRule(rule, subject, { findings, crashes }) {
    const before = findings.length;
    try {
        if (!('check' in rule))
            throw new Error(`${rule.meta.id} is selected and was not loaded`);
        const skip = await rule.skip?.(subject);
        if (skip !== undefined)
            return { status: 'skipped', ...(typeof skip === 'string' ? { reason: skip } : skip) };
        for await (const draft of rule.check(subject))
            findings.push(stamp(rule, subject, draft));
        return { status: findings.length > before ? 'failed' : 'passed', reason: null };
    }
    catch (error) {
        crashes.push({ rule: rule.meta.id, error });
        return { status: 'errored', reason: CRASHED };
    }
}
function stamp(rule, subject, draft) {
    if (!rule.meta.severities.includes(draft.severity))
        throw new Error(`${rule.meta.id} yields the undeclared severity ${draft.severity}`);
    if (draft.message.trim() === '')
        throw new Error(`${rule.meta.id} yields an empty message`);
    return {
        rule: rule.meta.id,
        severity: draft.severity,
        ...(draft.title !== undefined && { title: draft.title }),
        message: draft.message,
        location: draft.location,
        manifest: subject.manifest,
        product: subject.product,
        requirements: draft.requirements ?? rule.meta.requirements,
        related: draft.related ?? [],
        occurrences: draft.occurrences ?? [{ location: draft.location }],
        fix: draft.fix ?? null,
        waiver: null,
    };
}

// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(89096);
// EXTERNAL MODULE: ./.build/src/policy/under-policy.js
var under_policy = __webpack_require__(98351);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/index.js + 1 modules
var src_rules = __webpack_require__(82269);
// EXTERNAL MODULE: ./.build/src/user-agent/holes.js
var holes = __webpack_require__(90084);
// EXTERNAL MODULE: ./.build/src/app/find-manifests.js + 1 modules
var find_manifests = __webpack_require__(76503);
;// CONCATENATED MODULE: ./.build/src/app/measurements.js
/**
 * Returns what the rules measured of a product, from the artifacts they share. Nothing is computed only for this: a
 * measurement is null if all its rules were left out.
 *
 * @param rules those that may run, loaded
 */
async function measurementsOf(subject, rules) {
    const measures = Object.assign({}, ...rules.map((rule) => ('measures' in rule ? rule.measures : {})));
    return {
        description: (await measures.description?.(subject)) ?? null,
        logo: (await measures.logo?.(subject)) ?? null,
        landingPage: (await measures.landingPage?.(subject)) ?? null,
        userAgent: (await measures.userAgent?.(subject)) ?? null,
        pressReleases: (await measures.pressReleases?.(subject)) ?? null,
        entraApplication: (await measures.entraApplication?.(subject)) ?? null,
        release: (await measures.release?.(subject)) ?? null,
        apiCalls: (await measures.apiCalls?.(subject)) ?? null,
        traffic: (await measures.traffic?.(subject)) ?? null,
    };
}

// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/tree.js
var tree = __webpack_require__(7105);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/known-ink.js
var known_ink = __webpack_require__(97353);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/not-scanned.js
var not_scanned = __webpack_require__(91495);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/press-release-texts.js
var press_release_texts = __webpack_require__(23181);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/readiness.js
var readiness = __webpack_require__(16759);
// EXTERNAL MODULE: ./.build/src/scan/result.js
var result = __webpack_require__(81700);
;// CONCATENATED MODULE: ./.build/src/app/requirement-statuses.js











/**
 * Returns the state of every requirement, for the vendor and for each product. An all-clear is a claim: `met` needs
 * every check that the run was asked to make, and evidence for what these checks depend on.
 */
function requirementStatuses({ rules, checks, findings }, whole, products) {
    return requirements/* REQUIREMENTS */.dq.flatMap((requirement) => {
        const { id, scope } = requirement;
        const serving = new Map(rules.filter(({ meta }) => meta.requirements.includes(id)).map((rule) => [rule.meta.id, rule]));
        // A policy decides what gates; what the rule judged still counts.
        const errors = findings.filter((one) => (one.severity === 'error' || one.judged === 'error') && one.requirements.includes(id));
        const stateFor = (subject, gaps, excluded) => ({
            id,
            product: subject.product,
            ...stateOf(requirement, subject, {
                checks: checks.filter(({ rule, product }) => {
                    const serves = serving.get(rule);
                    return serves !== undefined && (product === subject.product || (product === null && isShared(serves)));
                }),
                errors: errors.filter(({ product }) => product === subject.product || product === null),
                gaps,
                excluded,
            }),
        });
        if (scope === 'manifest')
            return [stateFor(whole, [], [])];
        return products.map(({ subject, measurements }) => stateFor(subject, requirement.proofs.flatMap((proof) => GAPS[proof](subject, measurements)), requirement.proofs.flatMap((proof) => EXCLUDED[proof]?.(measurements) ?? [])));
    });
}
/** A check of the manifest as a whole, for example of the company name, concerns every product. */
function isShared(rule) {
    return requirements/* REQUIREMENTS */.dq.every(({ id, scope }) => scope === 'product' || !rule.meta.requirements.includes(id));
}
/** Determines the state; docs/states.md documents the order. */
function stateOf(requirement, subject, basis) {
    const { checks, errors } = basis;
    const conditional = subject.kind === 'product' ? conditionalState(requirement, subject) : null;
    if (conditional)
        return conditional;
    const waived = errors.filter(({ waiver }) => waiver);
    if (waived.length < errors.length)
        return { status: 'unmet', reason: withoutValue(requirement, subject) ?? loweredErrors(errors) };
    const open = [...unrunChecks(checks), ...(basis.gaps.length > 0 ? basis.gaps : skippedChecks(checks))];
    const hidden = [...waivedErrors(waived), ...basis.excluded];
    if (hidden.length > 0)
        return { status: 'waived', reason: sentence([...hidden, ...open]) };
    if (requirement.evidence === 'stated') {
        const { status, reason } = (0,readiness/* declarationFor */._n)(requirement, subject);
        return { status, reason };
    }
    if (checks.length === 0)
        return { status: 'unknown', reason: 'none of its checks ran' };
    if (open.length > 0)
        return { status: 'unknown', reason: sentence(open) };
    return { status: 'met', reason: sentence(notAsked(checks)) };
}
/**
 * Returns the state of a requirement that applies only under a condition: not applicable if the product declares so,
 * open if it declares nothing. Null: it applies.
 */
function conditionalState({ condition }, { data, file, index }) {
    if (condition === null)
        return null;
    const isWritten = (keys) => file.root !== null && (0,tree/* entryAt */._f)(file.root, ['products', index, ...keys]) !== undefined;
    const above = condition.slice(0, -1);
    const holder = valueAt(data, above);
    const value = valueAt(holder, condition.slice(-1));
    if (value === false || (Array.isArray(value) && value.length === 0))
        return { status: 'not-applicable', reason: null };
    const isReadable = holder !== undefined || !isWritten(above);
    if (value !== undefined || !isReadable || isWritten(condition))
        return null;
    const isPartlyDeclared = above.length > 0 && holder !== undefined;
    return { status: 'unstated', reason: isPartlyDeclared ? `'${condition.at(-1)}' is missing` : null };
}
function valueAt(data, keys) {
    return keys.reduce((value, key) => value?.[key], data);
}
/** Explains why there is nothing to measure: the key that declares the requirement is missing or has no value. */
function withoutValue({ keys: [key] }, subject) {
    const path = subject.kind === 'product' ? ['products', subject.index, ...key.split('.').slice(1)] : key.split('.');
    const { root } = subject.file;
    if (root === null)
        return null;
    const node = (0,tree/* entryAt */._f)(root, path)?.node;
    if (!node)
        return `${(0,quote/* quote */.hD)(path.at(-1))} is missing`;
    return node.kind === 'scalar' && node.value === null ? `${(0,quote/* quote */.hD)(path.at(-1))} has no value` : null;
}
/** Names checks that crashed or that the caller left out. */
function unrunChecks(checks) {
    const crashed = new Set(checks.filter(({ status }) => status === 'errored').map(({ rule }) => rule));
    const leftOut = new Set(checks.filter(({ reason }) => reason === NOT_SELECTED).map(({ rule }) => rule));
    const all = new Set(checks.map(({ rule }) => rule)).size;
    return [
        ...[...crashed].map((rule) => `the check ${rule} crashed`),
        ...(leftOut.size > 0 ? [leftOutWords(leftOut.size, all)] : []),
    ];
}
function leftOutWords(count, all) {
    return count === all ? 'no check ran (--rule)' : `${count} of its ${(0,overview/* plural */.LS)(all, 'check')} did not run (--rule)`;
}
/** Returns why other checks could not judge. */
function skippedChecks(checks) {
    return checks.flatMap(({ status, asked, reason }) => status === 'skipped' && asked && reason !== NOT_SELECTED ? [reason ?? 'a check did not run'] : []);
}
/** Returns what the run was not asked to check. */
function notAsked(checks) {
    return checks.flatMap(({ asked, reason }) => (asked || reason === null ? [] : [reason]));
}
/** Names errors that the policy lowers, if they are all that is open; null: an error is open that it does not lower. */
function loweredErrors(errors) {
    const open = errors.filter(({ waiver }) => !waiver);
    if (open.some(({ severity }) => severity === 'error'))
        return null;
    const rules = [...new Set(open.map(({ rule, severity }) => `${rule} to ${severity}`))].join(' and ');
    return `the policy lowers ${rules}`;
}
function waivedErrors(waived) {
    if (waived.length === 0)
        return [];
    const rules = [...new Set(waived.map(({ rule }) => rule))].join(' and ');
    return [`${(0,overview/* plural */.LS)(waived.length, 'error')} of ${rules} ${verb(waived.length, 'is', 'are')} waived`];
}
/** For people: what is not proven although the checks found no error. */
const GAPS = {
    drawing: (subject, { logo }) => {
        if (!logo?.estimated)
            return [];
        if (logo.notDrawn.length > 0)
            return [
                `the artwork was not measured, because the logo contains ${(0,list/* listOf */.c)(logo.notDrawn)}, which this check does not draw`,
            ];
        const why = (0,known_ink/* knownInk */.u)(subject)?.estimated ?? [];
        return [
            why.length > 0
                ? `how the logo looks is an estimate, because it contains ${why.join(' and ')}`
                : 'the size of the logo is an estimate',
        ];
    },
    'press-release-texts': unreadTexts,
    'review-windows': openWindows,
    'api-calls': (_, { userAgent, apiCalls }) => openCalls(apiCalls, userAgent?.value ?? null),
};
/** For people: what the manifest excludes. */
const EXCLUDED = {
    'api-calls': ({ apiCalls }) => excludedCalls(apiCalls),
};
function unreadTexts(subject) {
    const files = (0,press_release_texts/* unreadPressReleases */.b)(subject);
    return files.length > 0 ? [`the text of ${(0,quote/* quoteSome */.Jv)(files)} could not be read`] : [];
}
/** A window is proven by its two dates, or by an approval, after which the review is over. */
function openWindows({ data, run }) {
    return (data.pressReleases ?? []).flatMap(({ title, submitted, approved, publish }) => {
        const name = title === undefined ? 'a press release' : (0,quote/* quote */.hD)(title);
        if (submitted !== undefined && submitted > run.today)
            return [`${name} is not submitted yet`];
        return publish === undefined && approved === undefined ? [`${name} has no publish date`] : [];
    });
}
function openCalls(calls, declared) {
    if (!calls)
        return [not_scanned/* NOT_SCANNED */.j];
    const all = calls.sites.length;
    const of = (count) => (all === 1 ? 'the only API call' : `${count} of ${all} API calls`);
    const without = calls.sites.filter(({ status }) => status === 'missing').length;
    const wrong = calls.uncovered - without;
    // A call that is already counted for its User-Agent does not count a second time for the name in it.
    const others = calls.sites.filter(({ status, userAgent }) => ((0,result/* isCovered */.P)(status) || status === 'unverifiable') && declared && userAgent && !isSameName(userAgent, declared)).length;
    return [
        ...(all === 0 && calls.notJudged.length === 0 ? ['no API calls were found in the sources'] : []),
        ...(without > 0 ? [`${of(without)} ${verb(without, 'does', 'do')} not send the User-Agent`] : []),
        ...(wrong > 0
            ? [`${of(wrong)} ${verb(wrong, 'sends', 'send')} a User-Agent that is not of the documented form`]
            : []),
        ...(calls.unverifiable > 0 ? [`${of(calls.unverifiable)} could not be determined`] : []),
        ...(others > 0
            ? [`${of(others)} ${verb(others, 'sends', 'send')} a User-Agent that differs from the manifest`]
            : []),
        ...(calls.notJudged.length > 0 ? [unjudgedFiles(calls.notJudged)] : []),
    ];
}
function unjudgedFiles(files) {
    const paths = (0,quote/* quoteSome */.Jv)(files.map(({ path }) => path));
    return `${(0,overview/* plural */.LS)(files.length, 'file')} with an API URL ${verb(files.length, 'was', 'were')} not checked: ${paths}`;
}
/**
 * What the sources leave open (`{\u2026}`) is assumed to be correct; a version of its own is left to the rules about
 * versions.
 */
function isSameName(sent, declared) {
    const [own, wanted] = [nameOf(sent), nameOf(declared)];
    return own.includes('{') || own === wanted;
}
function nameOf(userAgent) {
    return userAgent.trim().split('/', 1)[0] ?? '';
}
function excludedCalls(calls) {
    const [first, ...more] = calls?.excluded ?? [];
    if (!first)
        return [];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const place = first.line === null ? first.path : `${first.path}:${first.line}`;
    return [`${(0,quote/* quote */.hD)(first.by)} excludes ${(0,quote/* quote */.hD)(place)}${others} from the scan`];
}
/** Most parts that a reason shows. */
const SHOWN = 3;
/** Null: nothing to say. */
function sentence(parts) {
    const single = [...new Set(parts)];
    const more = single.length > SHOWN ? [(0,overview/* plural */.LS)(single.length - SHOWN, 'more reason')] : [];
    return single.length === 0 ? null : [...single.slice(0, SHOWN), ...more].join(', ');
}
function verb(count, one, many) {
    return count === 1 ? one : many;
}

// EXTERNAL MODULE: ./.build/src/core/product-label.js
var product_label = __webpack_require__(64519);
;// CONCATENATED MODULE: ./.build/src/app/subjects.js



function manifestSubject(file, run) {
    return { kind: 'manifest', manifest: file.path, product: null, file, run, artifacts: new artifact/* Artifacts */.EZ() };
}
/** Returns one subject for each entry of `products`, even without a name. */
function productSubjects(file, run) {
    return (file.data.products ?? []).map((data, index) => ({
        kind: 'product',
        manifest: file.path,
        product: (0,product_label/* productLabel */.u)(data.name, index),
        index,
        file,
        data,
        run,
        artifacts: new artifact/* Artifacts */.EZ(),
        locate: (path, part) => file.locate(['products', index, ...path], part),
        scalar: (path) => file.scalar(['products', index, ...path]),
    }));
}
/** Returns what the rule about required requirements judges: the vendor's part, then that of each product. */
function requirementsSubjects(whole, products, states) {
    const { file, run, manifest } = whole;
    const asked = isOptional(file) ? [] : requirements/* REQUIREMENTS */.dq.filter(({ id }) => run.required?.has(id));
    const [ofVendor, ofProducts] = [asked.filter(isOfVendor), asked.filter((one) => !isOfVendor(one))];
    const stateOf = ({ id }, index) => states.filter((one) => one.id === id)[index] ?? NO_PRODUCT;
    const withStates = (list, index) => list.map((requirement) => ({ requirement, state: stateOf(requirement, index) }));
    const base = { kind: 'requirements', manifest, file, run };
    return [
        { ...base, product: null, index: null, required: withStates(products.length > 0 ? ofVendor : asked, 0) },
        ...(ofProducts.length > 0 ? products : []).map(({ product, index }) => ({
            ...base,
            product,
            index,
            required: withStates(ofProducts, index),
        })),
    ];
}
/** Nothing is required of an optional manifest. */
function isOptional({ searched, faults }) {
    return searched !== null && faults.every(({ severity }) => severity !== 'error');
}
function isOfVendor({ scope }) {
    return scope === 'manifest';
}
/** A requirement of products, where no product could be read. */
const NO_PRODUCT = { status: 'unknown', reason: 'no product could be read' };

// EXTERNAL MODULE: ./.build/src/manifest/waivers/waivers.js
var waivers = __webpack_require__(20010);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
;// CONCATENATED MODULE: ./.build/src/policy/waivers.js


/**
 * Returns the waivers of a policy for the findings of one manifest. A product that is not in the manifest is not a
 * fault, because the waiver may be for another repository; so is one that covers nothing.
 *
 * @param today civil date `YYYY-MM-DD`
 */
function policyWaivers(policy, manifest, today) {
    return policy.waivers.map(({ rule, reason, owner, expires, product, paths }) => {
        const products = product === undefined ? null : (0,waivers/* productNames */.Ej)(manifest, product);
        const isInPaths = (0,waivers/* inPaths */.k6)('', paths);
        return {
            rule,
            reason,
            owner,
            expires: expires ?? null,
            from: 'policy',
            entry: null,
            location: (0,core_text/* startOf */.GH)(policy.path),
            products,
            inForce: expires === undefined || expires >= today,
            faults: [],
            covers: (finding) => (!products || (finding.product !== null && products.has(finding.product))) && isInPaths(finding),
        };
    });
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/waivers.js
var artifacts_waivers = __webpack_require__(69090);
;// CONCATENATED MODULE: ./.build/src/app/waive.js




/** Gives the findings the severities of the policy, marks the waived findings, and returns the subject of the rule about waivers that are no longer needed. */
async function waive(outcome, whole) {
    const { policy, today } = whole.run;
    const judged = policy ? (0,under_policy/* withSeverities */.sC)(outcome.findings, policy) : outcome.findings;
    const central = policy ? policyWaivers(policy, whole.file, today) : [];
    const { findings, used } = (0,waivers/* applyWaivers */.Kw)(judged, [...(await (0,artifacts_waivers/* writtenWaivers */.R)(whole)), ...central]);
    return { findings, subject: await (0,artifacts_waivers/* waiversSubject */.W)(whole, used, findings, outcome.checks) };
}

;// CONCATENATED MODULE: ./.build/src/app/check-tree.js












/**
 * Checks the manifests at the paths one by one, so that only one listing's artifacts are in memory at a time, and what
 * was parsed is dropped once it was checked.
 */
async function checkTree(tree, options) {
    const { rules, selected, changes } = options;
    const { facts, survey, waiting } = await prepared(tree, options);
    const crashes = survey?.crash ? [survey.crash] : [];
    const manifests = [];
    const findings = [];
    const read = [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const manifest = next.kept ?? { ...(0,find_manifests/* loadManifest */.eY)(tree, next.outline.path), data: next.outline.data };
        const outcome = await checkManifest(manifest, rules, facts, selected);
        manifests.push(survey?.crash ? withCrash(outcome.report, survey.crash.rule) : outcome.report);
        for (const finding of outcome.findings)
            findings.push(finding);
        for (const crash of outcome.crashes)
            crashes.push(crash);
        if (changes)
            read.push(manifest);
    }
    return { manifests, findings: (0,finding/* inOrder */.al)(findings), crashes, read, repository: survey?.repository ?? null };
}
/**
 * Most manifests that wait with their trees. A tree takes 10 KB; those of 10,000 manifests are a third of the memory of
 * a run, and reading a manifest again takes less than a millisecond.
 */
const MOST_PARSED = 500;
/** @param before how many manifests wait already */
function waitingFor(manifest, before) {
    const { path, folder, data } = manifest;
    const isKept = before < MOST_PARSED || manifest.state !== 'parsed';
    return { outline: { path, folder, data }, kept: isKept ? manifest : null };
}
/** A manifest with the data that count. */
function counting(manifest, policy) {
    return policy ? (0,under_policy/* underPolicy */.jI)(manifest, policy) : manifest;
}
async function prepared(tree, options) {
    const { paths, rules, selected, ifNoManifestFound = 'error', describesRepository = false, ...rest } = options;
    const { policy } = rest;
    const found = [];
    const counted = [];
    let isNone = true;
    for (const file of (0,find_manifests/* findManifests */.kD)(tree, paths ?? [''])) {
        isNone &&= file.searched !== null;
        found.push(waitingFor(counting(file, policy), found.length));
        const optional = ifNoManifestFound === 'ignore' ? (0,find_manifests/* ifOptional */.WJ)(file) : file;
        if (optional)
            counted.push(waitingFor(counting(optional, policy), counted.length));
    }
    isNone &&= found.length > 0;
    const ofRun = (isNone ? found : counted).map(({ outline }) => outline);
    const mayRun = rules.filter(({ meta }) => selected?.has(meta.id) ?? true);
    const known = [...src_rules/* RULES */.y, ...rules];
    const products = ofRun.flatMap(({ data }) => data.products ?? []);
    const facts = {
        ...rest,
        scan: mayRun.some(({ meta }) => meta.scans) ? rest.scan : undefined,
        tree,
        ruleIds: new Set(known.map(({ meta }) => meta.id)),
        unwaivable: new Set(known.filter(({ meta }) => meta.waivable === false).map(({ meta }) => meta.id)),
        manifests: ofRun,
        products,
        versionFiles: mayRun.some(readsVersions) && products.some(asksForVersionFiles)
            ? await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(6131), __webpack_require__.e(1444), __webpack_require__.e(3933)]).then(__webpack_require__.bind(__webpack_require__, 31444))
            : null,
        readRecordings: rest.har ? (await Promise.all(/* import() */[__webpack_require__.e(8838), __webpack_require__.e(1960)]).then(__webpack_require__.bind(__webpack_require__, 61960))).readRecordings : null,
        artifacts: new artifact/* Artifacts */.EZ(),
    };
    const survey = describesRepository && isNone ? await surveyed(facts) : null;
    // Without a description the run cannot pass, so the missing manifests are reported.
    return { facts, survey, waiting: [...(survey?.crash ? found : counted)].reverse() };
}
/** Whether a rule may ask for the version of a product: what it compares, measures or suggests may have it. */
function readsVersions(rule) {
    const measures = 'measures' in rule ? rule.measures : undefined;
    return rule.meta.scans === true || measures?.userAgent !== undefined || measures?.release !== undefined;
}
/** Whether a product names a version file, or has a template for the version, which such a file may fill. */
function asksForVersionFiles({ version, userAgent }) {
    return version?.file !== undefined || (userAgent?.includes(holes/* VERSION_TEMPLATE */.Yg) ?? false);
}
/** Loaded only if needed. If it fails, the rule whose finding it explains has crashed. */
async function surveyed(facts) {
    const { surveyRepository } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(5311), __webpack_require__.e(8838), __webpack_require__.e(9282), __webpack_require__.e(4484), __webpack_require__.e(2716), __webpack_require__.e(214), __webpack_require__.e(9616), __webpack_require__.e(8934), __webpack_require__.e(5486)]).then(__webpack_require__.bind(__webpack_require__, 85486));
    try {
        return { repository: await surveyRepository(facts), crash: null };
    }
    catch (error) {
        return { repository: null, crash: { rule: searchRule(), error } };
    }
}
/** Id of the rule that reports a missing manifest. */
function searchRule() {
    const rule = src_rules/* RULES */.y.find(({ meta }) => meta.reads === 'search');
    if (!rule)
        throw new Error('no rule is about the search for a manifest');
    return rule.meta.id;
}
function withCrash(report, rule) {
    const crashed = { rule, product: null, status: 'errored', reason: CRASHED };
    return { ...report, checks: [...report.checks.filter((check) => check.rule !== rule), crashed] };
}
async function checkManifest(manifest, rules, facts, selected) {
    const whole = manifestSubject(manifest, facts);
    const products = productSubjects(manifest, facts);
    const subjects = [whole, ...products];
    const first = await runRules(rules, subjects, selected);
    const { findings: waived, subject } = await waive(first, whole);
    const mayRun = rules.filter(({ meta }) => selected?.has(meta.id) ?? true);
    const measuredProducts = await measured(products, mayRun);
    const requirements = requirementStatuses({ rules, checks: first.checks, findings: waived }, whole, measuredProducts);
    const second = await runRules(rules, [...requirementsSubjects(whole, products, requirements), subject], selected);
    const findings = [...waived, ...(await waive(second, whole)).findings];
    const checks = [...first.checks, ...second.checks, ...(products.length === 0 ? unjudged(rules, manifest.path) : [])];
    return {
        report: {
            path: manifest.path,
            sha256: manifest.sha256,
            sample: (0,manifest_manifest/* isSample */.R)(manifest),
            checks: checks.map(({ rule, product, status, reason }) => ({ rule, product, status, reason })),
            requirements,
            products: measuredProducts.map(({ subject: { product }, measurements }) => ({ name: product, measurements })),
        },
        findings,
        crashes: [...first.crashes, ...second.crashes],
    };
}
async function measured(products, rules) {
    const measurements = [];
    for (const subject of products)
        measurements.push({ subject, measurements: await measurementsOf(subject, rules) });
    return measurements;
}
/** Without a product, the rules about products must be reported: their absence would read as a pass. */
function unjudged(rules, manifest) {
    return rules
        .filter((rule) => rule.subjects.every((kind) => kind === 'product'))
        .map((rule) => ({
        rule: rule.meta.id,
        manifest,
        product: null,
        asked: true,
        status: 'skipped',
        reason: 'no product could be read',
    }));
}


/***/ }),

/***/ 96914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  j: () => (/* binding */ selectedRules)
});

// EXTERNAL MODULE: ./.build/src/core/gate.js
var gate = __webpack_require__(59960);
// EXTERNAL MODULE: ./.build/src/core/open-findings.js
var open_findings = __webpack_require__(27594);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
// EXTERNAL MODULE: ./.build/src/rules/index.js + 1 modules
var src_rules = __webpack_require__(82269);
// EXTERNAL MODULE: ./.build/src/app/check-tree.js + 6 modules
var check_tree = __webpack_require__(98152);
// EXTERNAL MODULE: ./.build/src/app/choices.js
var choices = __webpack_require__(93255);
// EXTERNAL MODULE: ./.build/src/app/excerpts.js
var excerpts = __webpack_require__(31713);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
;// CONCATENATED MODULE: ./.build/src/app/fingerprints.js


/** Hexadecimal digits of the hash. */
const DIGITS = 32;
/**
 * Returns one fingerprint per mark, in their order. It stays the same as long as rule, file, product and the marked text
 * do, even if the line moves. In a manifest the text is the line, because a word in it says little about its value.
 * Equal marks are numbered, most severe first and waived findings last, so that a further one has a new number.
 *
 * @param textOf is asked in the order of the files
 */
function fingerprints(marks, textOf) {
    const hashes = [];
    for (const [index, mark] of sortedBy(marks, (a, b) => (0,finding/* compareText */.n6)(a.location.path, b.location.path)))
        hashes[index] = hashOf(mark, textOf(mark.location));
    const numbers = [];
    const seen = new Map();
    for (const [index] of sortedBy(marks, (a, b) => rank(a) - rank(b))) {
        const hash = hashes[index];
        const number = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, number);
        numbers[index] = number;
    }
    return hashes.map((hash, index) => `${hash}:${numbers[index]}`);
}
function hashOf({ finding, location: { path } }, { excerpt, flagged }) {
    const { rule, manifest, product } = finding;
    const text = path === manifest ? (excerpt?.text ?? '').replace(/\s+/g, '') : flagged;
    return (0,sha256/* sha256Of */.B)(JSON.stringify([rule, path, product, text])).slice(0, DIGITS);
}
function rank({ finding: { waiver, severity } }) {
    return waiver ? finding/* SEVERITIES */.oC.length : finding/* SEVERITIES */.oC.indexOf(severity);
}
/** Returns the items with their indexes. */
function sortedBy(items, compare) {
    return [...items.entries()].sort(([, a], [, b]) => compare(a, b));
}

;// CONCATENATED MODULE: ./.build/src/app/check.js








/** @throws UsageError for an unknown rule id, or a policy with a fault. */
async function check(request, tree, about, tools = {}) {
    const { today, release, changes = null, baseline = null } = request;
    const policy = request.policy ? (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1939), __webpack_require__.e(8945)]).then(__webpack_require__.bind(__webpack_require__, 28945))).parsePolicy(request.policy, src_rules/* RULES */.y) : undefined;
    const require = [...new Set([...(policy?.require ?? []), ...(request.require ?? [])])];
    const failOn = policy?.failOn ?? request.failOn;
    const selected = withGate(selectedRules(request.rules), require);
    const rules = await (0,src_rules/* loadSelected */.m)(selected);
    const metas = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta]] : [])));
    const { manifests, findings, crashes, read, repository } = await (0,check_tree/* checkTree */.R)(tree, {
        paths: request.paths,
        rules,
        selected,
        today,
        release,
        required: (0,requirements/* requiredIds */.cs)(require),
        policy,
        changes: changes ?? undefined,
        ifNoManifestFound: request.ifNoManifestFound,
        describesRepository: true,
        editsCalls: request.editsCalls,
        ...tools,
    });
    const isChanged = changes && (await __webpack_require__.e(/* import() */ 6062).then(__webpack_require__.bind(__webpack_require__, 76062))).causedBy(changes, read, rules);
    const recordings = new Set(tools.har?.paths);
    const textOf = (0,excerpts/* findingTexts */.i)(tree, recordings);
    const prints = fingerprints(findings.map((finding) => ({ finding, location: finding.location })), textOf);
    const placesOf = identifiedPlaces(findings, recordings, textOf);
    const reported = findings.map((finding, index) => ({
        rule: finding.rule,
        title: titleOf(finding, metas.get(finding.rule)),
        severity: finding.severity,
        message: finding.message,
        ...flat(finding.location),
        manifest: finding.manifest,
        product: finding.product,
        requirements: finding.requirements,
        help: about.help(finding.rule),
        related: finding.related.map(({ message, location }) => ({ message, ...flat(location) })),
        // What is accepted is not offered to be changed.
        fix: finding.waiver ? null : shownFix(finding.fix),
        waiver: finding.waiver,
        fingerprint: prints[index],
        places: placesOf.get(finding) ?? [],
        known: null,
        changed: isChanged ? isChanged(finding) : null,
        excerpt: textOf(finding.location).excerpt,
    }));
    const compared = baseline
        ? (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8908)]).then(__webpack_require__.bind(__webpack_require__, 28908))).compare(baseline.report, { findings: reported, manifests })
        : { findings: reported, gone: [] };
    const { conclusion, exitCode } = conclude(compared.findings, crashes, failOn);
    const report = {
        schemaVersion: 1,
        tool: { name: 'mde-partner-check', version: about.version },
        run: {
            repositoryUrl: tools.repository ?? null,
            today,
            release,
            scan: tools.scan !== undefined,
            online: tools.pages !== undefined,
            failOn,
            changedSince: changes?.since ?? null,
            require,
            policy: policy ? { path: policy.path, sha256: policy.sha256 } : null,
            baseline: baseline && { path: baseline.path, sha256: baseline.sha256 },
        },
        repository,
        conclusion,
        counts: (0,open_findings/* countFindings */.Gt)(compared.findings),
        manifests,
        ...compared,
    };
    return { report, exitCode, crashes };
}
/**
 * Returns what identifies the occurrences that findings stand for. What no waiver can hide has none, so that no baseline hides
 * it, and neither has recorded traffic, because nothing but its file could identify it.
 */
function identifiedPlaces(findings, recordings, textOf) {
    const unwaivable = new Set(src_rules/* RULES */.y.flatMap(({ meta }) => (meta.waivable === false ? [meta.id] : [])));
    const marks = findings
        .filter(({ rule, location }) => !unwaivable.has(rule) && !recordings.has(location.path))
        .flatMap((finding) => finding.occurrences.map(({ location }) => ({ finding, location })));
    const prints = fingerprints(marks, textOf);
    const places = new Map();
    marks.forEach(({ finding, location: { path } }, index) => {
        const all = places.get(finding) ?? [];
        places.set(finding, all);
        all.push({ path, fingerprint: prints[index] });
    });
    return places;
}
function titleOf({ rule, title, severity, judged }, meta) {
    return title ?? meta?.titles?.[judged ?? severity] ?? meta?.title ?? rule;
}
/** @throws UsageError for an unknown id */
function selectedRules(ids) {
    if (!ids)
        return undefined;
    const known = src_rules/* RULES */.y.map(({ meta }) => meta);
    const isKnown = new Set(known.map(({ id }) => id));
    for (const id of ids)
        if (!isKnown.has(id))
            throw (0,choices.unknownRule)(id, known);
    return new Set(ids);
}
/** What the caller requires is judged even if the rules for it are not selected. */
function withGate(selected, require) {
    if (!selected || require.length === 0)
        return selected;
    const required = src_rules/* RULES */.y.filter(({ subjects }) => subjects.includes('requirements'));
    return new Set([...selected, ...required.map(({ meta }) => meta.id)]);
}
function conclude(findings, crashes, failOn) {
    const open = findings.filter(open_findings/* isOpen */.nT);
    if (crashes.length > 0)
        return { conclusion: 'failure', exitCode: 2 };
    if (open.some(({ severity }) => (0,gate/* gates */.V)(severity, failOn)))
        return { conclusion: 'failure', exitCode: 1 };
    const passedErrors = open.some((finding) => finding.severity === 'error');
    return { conclusion: passedErrors ? 'neutral' : 'success', exitCode: 0 };
}
function shownFix(fix) {
    if (!fix)
        return null;
    const { title, applicability, edits } = fix;
    return { title, applicability, edits: edits.map(({ location, text }) => ({ ...flat(location), text })) };
}
function flat({ path, start, end }) {
    return { path, start, end };
}


/***/ }),

/***/ 31713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findingTexts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88996);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19112);



/** Longest excerpt, and how much of it precedes the finding, in UTF-16 units. */
const WIDTH = 240;
const BEFORE = 80;
/** Longest flagged text, and longest receiver before it, in UTF-16 units. */
const FLAGGED = 1000;
const RECEIVER = 200;
/** `session.`, `this->client->`, `api::v1::`: what a call is made on, up to where the call begins. */
const RECEIVERS = /(?:[\w$]+(?:\(\))?\s*(?:\??\.|->|::)\s*)+$/;
/**
 * Returns a function that cuts the text of a finding from its file. It keeps the last file, because findings are
 * sorted.
 *
 * @param secret paths of files that contain secrets; none of their text is used
 */
function findingTexts(tree, secret) {
    let last = null;
    let lastPath = null;
    return (location) => {
        const { path, start } = location;
        if (path !== lastPath) {
            lastPath = path;
            last = secret.has(path) ? null : readText(tree, path);
        }
        return {
            excerpt: last && cut(last.line(start.line), start.line, start.column),
            flagged: last ? flagged(last, location) : '',
        };
    };
}
function flagged(source, { start, end }) {
    const from = source.offsetAt(start);
    const to = Math.min(source.offsetAt(end), from + FLAGGED);
    if (to <= from)
        return '';
    const receiver = RECEIVERS.exec(source.text.slice(Math.max(0, from - RECEIVER), from))?.[0] ?? '';
    return (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)((receiver + source.text.slice(from, to)).replace(/\s+/g, ''));
}
/** Decodes UTF-8, or UTF-16 with a byte order mark; null for other bytes and for missing files. */
function readText(tree, path) {
    const bytes = tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text);
    const text = bytes && (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes);
    return text === null || text.includes('\0') ? null : new _core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(path, text);
}
function cut(line, number, column) {
    if (line.trim() === '')
        return null;
    if (line.length <= WIDTH)
        return { line: number, column: 1, text: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)(line) };
    let from = Math.max(0, Math.min(column - 1 - BEFORE, line.length - WIDTH));
    if (isLowSurrogate(line, from))
        from++;
    let to = Math.min(line.length, from + WIDTH);
    if (isLowSurrogate(line, to))
        to--;
    return { line: number, column: from + 1, text: (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)(line.slice(from, to)) };
}
function isLowSurrogate(text, at) {
    const unit = text.charCodeAt(at);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kD: () => (/* binding */ findManifests),
  WJ: () => (/* binding */ ifOptional),
  eY: () => (/* binding */ loadManifest)
});

// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/template-command.js
var template_command = __webpack_require__(27785);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/manifest/document-kind.js + 1 modules
var document_kind = __webpack_require__(72526);
// EXTERNAL MODULE: ./.build/src/manifest/file-names.js
var file_names = __webpack_require__(21058);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/manifest/starter.js
var starter = __webpack_require__(28678);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/decode.js
var decode = __webpack_require__(95171);
// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(75666);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(51740);
;// CONCATENATED MODULE: ./.build/src/app/near-manifests.js






/** Most files that a message names. */
const SHOWN = 3;
/** More typing errors than in `mde_partners` or `mdepartnr` make another name. */
const MOST_SLIPS = 2;
/**
 * Returns files that may be meant as the manifest of a folder: with its name or a similar one, in the folder or below.
 *
 * @returns nearest to the folder first; empty: none
 */
function nearManifests(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return tree
        .glob('**/*.[yY]*[mM][lL]')
        .filter((path) => path.startsWith(prefix) && isLikeManifest((0,core_path/* nameOf */.Vb)(path)))
        .sort((a, b) => depthOf(a) - depthOf(b) || (0,finding/* compareText */.n6)(a, b));
}
/** Returns the manifests of the nearest folder above that has one: the folder may be a part of what it covers. */
function manifestsAbove(tree, folder) {
    for (let above = folder; above !== '';) {
        above = (0,core_path/* folderOf */.yS)(above);
        const prefix = above === '' ? '' : `${above}/`;
        const there = file_names/* MANIFEST_NAMES */.Rr.map((name) => `${prefix}${name}`).filter((path) => tree.entry(path).kind === 'file');
        if (there.length > 0)
            return there;
    }
    return [];
}
/** Returns a sentence that names them and states what to do; empty if there are none. */
function nearManifestsHint(paths) {
    const [first] = paths;
    if (first === undefined)
        return '';
    const isRight = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(first));
    const alike = near_manifests_list(paths.filter((path) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) === isRight));
    if (!isRight)
        return ` If you meant ${alike}, rename it to '${file_names/* MANIFEST_NAME */.ir}'.`;
    return ` Check ${alike} instead${(0,core_path/* folderOf */.yS)(first) === '' ? '' : ` (or the folder ${(0,quote/* quote */.hD)((0,core_path/* folderOf */.yS)(first))})`}.`;
}
function near_manifests_list(paths) {
    const shown = paths.slice(0, SHOWN).map(quote/* quote */.hD);
    if (paths.length > SHOWN)
        return `${shown.join(', ')} or one of ${paths.length - SHOWN} more`;
    return (0,list/* listOf */.c)(shown, 'or');
}
/** Ignores letter case, separators, a plural, another ending of YAML and typing errors. */
function isLikeManifest(name) {
    const stem = /^(.{6,20})\.ya?ml$/i.exec(name)?.[1];
    if (stem === undefined)
        return false;
    const bare = stem.toLowerCase().replace(/[-_. ]/g, '');
    return bare.startsWith('md') && (0,distance/* editDistance */.Y)(bare, 'mdepartner', MOST_SLIPS) <= MOST_SLIPS;
}
function depthOf(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./.build/src/app/find-manifests.js













/**
 * Yields the manifests at the paths, each once, and reads each when it is asked for. What cannot be found or read is a
 * manifest too, with a fault that explains it.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path outside the repository
 */
function* findManifests(tree, paths) {
    const found = new Map();
    for (const path of paths)
        for (const [at, manifest] of lookUp(tree, path))
            if (!found.has(at))
                found.set(at, manifest);
    const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
    for (const [path, manifest] of found) {
        const others = rivals.get(path);
        if (manifest || !others)
            yield manifest ?? loadManifest(tree, path);
        else if (others[0] === path)
            yield bothExist(others);
    }
}
function lookUp(tree, given) {
    const path = (0,core_path/* resolveInside */.LI)('', given);
    if (path === null)
        throw new errors/* UsageError */.e(`${(0,quote/* quote */.hD)(given)} is outside the repository`);
    const { kind } = tree.entry(path);
    if (kind === 'folder' && !(0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)))
        return inFolder(tree, path);
    if (kind !== 'missing')
        return [[path, null]];
    if (!/[*?[{]/.test(path)) {
        const near = nearManifests(tree, (0,core_path/* folderOf */.yS)(path));
        return [
            [
                path,
                missing(path, `There is no manifest at ${(0,quote/* quote */.hD)(path)}.${nearManifestsHint(near) || adviceFor(path)}`, near),
            ],
        ];
    }
    const matches = tree.glob(path);
    if (matches.length === 0) {
        const search = { folder: fixedFolder(path), near: [] };
        const message = `No manifest matches ${(0,quote/* quote */.hD)(path)}. Check the glob.`;
        return [[path, notFound(search, (0,parse/* missingManifest */.Y)(path, fault('search', path, message)))]];
    }
    return matches.map((match) => [match, null]);
}
function inFolder(tree, folder) {
    const places = file_names/* MANIFEST_NAMES */.Rr.map((name) => (folder === '' ? name : `${folder}/${name}`));
    const there = places.filter((place) => tree.entry(place).kind !== 'missing');
    if (there.length > 0)
        return there.map((place) => [place, null]);
    const [first] = places;
    const isEmpty = tree.names('').every((name) => name === '.git');
    const hint = isEmpty ? ' In a workflow, run actions/checkout first, because the work tree is empty.' : '';
    const near = nearManifests(tree, folder);
    const others = near.length > 0 ? near : manifestsAbove(tree, folder);
    const message = `There is no manifest at ${(0,list/* listOf */.c)(places.map(quote/* quote */.hD), 'or')}.${hint || nearManifestsHint(others) || adviceFor(first)}`;
    return [[first, notFound({ folder, near }, missing(first, message, others))]];
}
/** A missing manifest represents the folder in which it was searched for. */
function notFound(searched, manifest) {
    return { ...manifest, folder: searched.folder, searched };
}
/**
 * Returns a manifest as it counts if none is required; null: a folder without a manifest, which does not count. If the
 * folder has a file that may be meant as one, this stays as a notice.
 */
function ifOptional(manifest) {
    if (!manifest.searched)
        return manifest;
    if (manifest.searched.near.length === 0)
        return null;
    return { ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' })) };
}
/** Returns the folder in which a glob starts to match. */
function fixedFolder(glob) {
    const parts = glob.split('/');
    return parts
        .slice(0, parts.findIndex((part) => /[*?[{]/.test(part)))
        .join('/');
}
/** Manifests in one folder or its `.github/`, each with all of them. */
function rivalsIn(paths) {
    const byHome = new Map();
    for (const path of paths.filter((one) => (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(one)))) {
        const folder = (0,core_path/* folderOf */.yS)(path);
        const home = (0,core_path/* nameOf */.Vb)(folder) === '.github' ? (0,core_path/* folderOf */.yS)(folder) : folder;
        byHome.set(home, [...(byHome.get(home) ?? []), path]);
    }
    const groups = [...byHome.values()].filter((group) => group.length > 1);
    return new Map(groups.flatMap((group) => group.map((path) => [path, group])));
}
function bothExist(paths) {
    const [first = '', ...others] = paths;
    const manifest = (0,parse/* missingManifest */.Y)(first, {
        ...fault('search', first, `${(0,list/* listOf */.c)(paths.map(quote/* quote */.hD))} ${paths.length === 2 ? 'both' : 'all'} exist. Keep only one.`),
        related: others.map((path) => ({ message: 'this file exists too', location: (0,core_text/* startOf */.GH)(path) })),
    });
    return manifest;
}
/** Reads the manifest at the path of a file. */
function loadManifest(tree, path) {
    const entry = tree.entry(path);
    if (entry.kind === 'file' && entry.bytes <= sizes/* MOST_BYTES */.u.manifest) {
        const bytes = tree.read(path, sizes/* MOST_BYTES */.u.manifest);
        if (bytes)
            return parsed(path, bytes);
    }
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, whyUnreadable(path, entry)));
}
/** A file of another format has one fault: where it is not YAML helps nobody who named the wrong file. */
function parsed(path, bytes) {
    const manifest = (0,parse/* parseManifest */.N)(path, bytes);
    const isReadable = manifest.faults.every(({ step, severity }) => step === 'keys' || severity !== 'error');
    if (isReadable || /\.ya?ml$/i.test(path))
        return manifest;
    const message = `${(0,quote/* quote */.hD)(path)} is not YAML. Name a manifest, such as ${(0,quote/* quote */.hD)(file_names/* MANIFEST_NAME */.ir)}.`;
    return (0,parse/* missingManifest */.Y)(path, fault('bytes', path, message));
}
function whyUnreadable(path, entry) {
    if (entry.kind === 'folder')
        return `${(0,quote/* quote */.hD)(path)} is a folder. Use a file as the manifest.`;
    if (entry.kind === 'outside')
        return `${(0,quote/* quote */.hD)(path)} is a link to a file outside the repository. Commit the file itself.`;
    if (entry.kind === 'other')
        return `${(0,quote/* quote */.hD)(path)} is not a regular file. Commit the manifest as a file.`;
    if (entry.kind === 'file' && entry.bytes > sizes/* MOST_BYTES */.u.manifest)
        return (0,decode/* tooLarge */.g)(entry.bytes, document_kind/* MANIFEST_DOCUMENT */.C);
    return `${(0,quote/* quote */.hD)(path)} cannot be read${entry.kind === 'unreadable' ? `: ${entry.reason}` : ''}.`;
}
/** How to get a manifest at a path. */
function adviceFor(path) {
    return (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) ? ` Create one with the command '${template_command/* CREATE_COMMAND */.jY}'.` : ` ${template_command/* TEMPLATE_HINT */.Nm}`;
}
/** @param near files that may be meant: with a second manifest, they do not help */
function missing(path, message, near = []) {
    const fix = (0,file_names/* isManifestName */.zU)((0,core_path/* nameOf */.Vb)(path)) && near.length === 0
        ? {
            fix: {
                title: 'add a manifest template',
                applicability: 'suggest',
                edits: [{ location: (0,core_text/* startOf */.GH)(path), text: (0,starter/* starterManifest */.l)() }],
            },
        }
        : {};
    return (0,parse/* missingManifest */.Y)(path, { ...fault('search', path, message), ...fix });
}
function fault(step, path, message) {
    return { step, severity: 'error', message, location: (0,core_text/* startOf */.GH)(path) };
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/**
 * Returns items as English lists them: `a`, `a and b`, `a, b, and c`. `Intl.ListFormat` writes the same and takes 8 ms to
 * start.
 */
function listOf(items, word = 'and') {
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    const rest = items.slice(0, -1).join(', ');
    return `${rest}${items.length > 2 ? ',' : ''} ${word} ${last}`;
}


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isUnnamed),
/* harmony export */   u: () => (/* binding */ productLabel)
/* harmony export */ });
/** Returns the name of a product, or its place in the manifest if it has none: `products[2]`. */
function productLabel(name, index) {
    return name || `products[${index}]`;
}
/** Whether a label is that of a product without a name. */
function isUnnamed(label) {
    return /^products\[\d+\]$/.test(label);
}


/***/ }),

/***/ 28678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ starterManifest)
/* harmony export */ });
/* harmony import */ var _listing_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);

/** A manifest to start from, with every required key. Unchanged, it never passes: each value is an error. */
function starterManifest() {
    const { logo, landingPage, userAgent } = _listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .QT;
    const open = (comments = []) => ({ value: null, comments });
    // The placeholders of names and the description state what to write.
    return (0,_listing_text_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestText */ .$2)(open(), {
        fields: {
            name: open(),
            description: open(),
            logo: open([logo.hint]),
            landingPage: open([landingPage.hint]),
            userAgent: open([userAgent.hint]),
        },
        blocks: [],
    });
}


/***/ }),

/***/ 20010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ productNames),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   k6: () => (/* binding */ inPaths)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4817);
/* harmony import */ var _core_product_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64519);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93023);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29746);
/* harmony import */ var _schema_key_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59163);
/* harmony import */ var _yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22466);






/**
 * Returns every waiver that applies to a manifest: its entries, then comments, each in the order written.
 *
 * @param comments those of the manifest and, if they were read, of its source files
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
        return { ...finding, waiver: waiverOf(waiver) };
    });
    return { findings: marked, used };
}
function waiverOf({ reason, expires, owner, from }) {
    return { reason, expires, owner, from };
}
function fromEntry(manifest, data, index, facts) {
    const rule = data.rule ?? null;
    const products = data.product === undefined ? null : productNames(manifest, data.product);
    const faults = rule === null ? [] : entryFaults(manifest, { ...data, rule }, index, facts);
    const isInPaths = inPaths(manifest.folder, data.paths);
    return {
        rule,
        reason: data.reason ?? '',
        expires: data.expires ?? null,
        owner: data.owner ?? null,
        from: 'manifest',
        entry: index,
        location: manifest.locate(['waivers', index, 'rule'], 'value'),
        products,
        inForce: rule !== null && data.reason !== undefined && faults.length === 0,
        faults,
        covers: (finding) => (!products || (finding.product !== null && products.has(finding.product))) && isInPaths(finding),
    };
}
function entryFaults(manifest, { rule, product, reason, expires }, index, facts) {
    const at = (key) => manifest.locate(['waivers', index, key], 'value');
    const name = `The waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)}`;
    const faults = [];
    if (product !== undefined && productNames(manifest, product).size === 0)
        faults.push(...productFaults(name, product, at('product'), manifest));
    const style = manifest.scalar(['waivers', index, 'rule'])?.style;
    faults.push(...ruleFaults(rule, at('rule'), facts, style === 'plain' ? String : _yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T));
    if (reason !== undefined && reason.trim() === '')
        faults.push({ message: `${name} has no reason. Add why its findings are accepted.`, location: at('reason') });
    if (expires !== undefined)
        faults.push(...expiryFaults(name, expires, at('expires'), facts.today));
    return faults;
}
/**
 * Returns a test for whether every occurrence of a finding is in a file that matches one of the globs, cached per path;
 * without globs, each is.
 */
function inPaths(folder, globs) {
    if (!globs)
        return () => true;
    const tests = globs.map((glob) => (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globTest */ .F)(folder, glob));
    const known = new Map();
    const isIn = (path) => {
        const matches = known.get(path) ?? tests.some((test) => test(path));
        known.set(path, matches);
        return matches;
    };
    return ({ occurrences }) => occurrences.every(({ location, sender }) => isIn(location.path) || (sender !== undefined && isIn(sender)));
}
/**
 * Reports a waiver for an unknown product, which would hide nothing, so the finding that it was meant for would stay.
 */
function productFaults(name, product, location, manifest) {
    const known = (manifest.data.products ?? []).flatMap(({ id, name: own }) => [id, own].filter((one) => one !== undefined));
    if (known.length === 0)
        return [];
    const near = (0,_schema_key_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateFor */ .h)(product, known);
    const message = `${name} is for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(product)}, which is not a product in this manifest`;
    if (!near)
        return [{ message: `${message}. Use the id or name of a product.`, location }];
    const fix = {
        title: `use ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near.key)}`,
        applicability: 'suggest',
        edits: [{ location, text: (0,_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(near.key) }],
    };
    return [{ message: `${message}. Did you mean ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near.key)}?`, location, fix }];
}
/** Returns the names that findings use for the products with that id or name. */
function productNames(manifest, idOrName) {
    const products = manifest.data.products ?? [];
    const labels = products.map(({ id, name }, index) => ({ id, name, label: (0,_core_product_label_js__WEBPACK_IMPORTED_MODULE_4__/* .productLabel */ .u)(name, index) }));
    return new Set(labels.filter(({ id, name }) => id === idOrName || name === idOrName).map(({ label }) => label));
}
function fromComment(comment, facts) {
    const { rule, reason, location, lines } = comment;
    const faults = [];
    if (rule === null)
        faults.push({ message: `The waiver has no rule. Use '${FORM}'.`, location });
    else {
        faults.push(...ruleFaults(rule, comment.ruleLocation, facts, String));
        if (comment.separator)
            faults.push(separatorFault(rule, comment.separator));
        else if (reason === null)
            faults.push({
                message: `The waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)} has no reason. Use '${FORM}'.`,
                location: comment.ruleLocation,
            });
    }
    const isHere = (place) => place.path === location.path && lines.first <= place.start.line && place.start.line <= lines.last;
    return {
        rule,
        reason: reason ?? '',
        expires: null,
        owner: comment.owner,
        from: 'comment',
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
        message: `The waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)} has no '--' before its reason. Use '${FORM}'.`,
        location,
        fix: { title: "add ' -- '", applicability: 'suggest', edits: [{ location, text: ' -- ' }] },
    };
}
const FORM = '# mde-partner-ignore <rule-id> -- <reason>';
function ruleFaults(rule, location, { ruleIds, unwaivable, policy }, write) {
    if (unwaivable.has(rule)) {
        const message = `The waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)} has no effect, because this rule cannot be waived. Remove it.`;
        return [{ message, location }];
    }
    if (policy?.unwaivable.has(rule)) {
        const message = `The waiver for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)} has no effect, because the policy does not allow it. Fix the finding, or ask the owner of the policy.`;
        return [{ message, location }];
    }
    if (ruleIds.has(rule))
        return [];
    const candidate = (0,_schema_key_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateFor */ .h)(rule, [...ruleIds]);
    const unknown = `The waiver is for ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)}, which is not a rule.`;
    if (!candidate)
        return [{ message: `${unknown} The command 'rules' lists all rules.`, location }];
    const title = `use '${candidate.key}'`;
    const fix = { title, applicability: 'suggest', edits: [{ location, text: write(candidate.key) }] };
    return [{ message: `${unknown} Did you mean '${candidate.key}'?`, location, fix }];
}
function expiryFaults(name, expires, location, today) {
    const day = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCivilDate */ .Di)(expires);
    if (!day.ok)
        return [{ message: `The 'expires' value ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expires)} ${day.reason}. Use the form YYYY-MM-DD.`, location }];
    if (day.iso >= today)
        return [];
    const message = `${name} expired on ${day.iso}. Fix the finding or extend 'expires'.`;
    return [{ message, location }];
}


/***/ }),

/***/ 62665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutSetting),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);

/** Stands for every item of a list. */
const ITEMS = '[]';
/** Settings of a manifest that a policy can forbid, by their names in reports. */
const SETTINGS = {
    'scan.hosts.extra': ['scan', 'hosts', 'extra'],
    'scan.hosts.ignore': ['scan', 'hosts', 'ignore'],
    'scan.libraries': ['scan', 'libraries'],
    'scan.clients': ['scan', 'clients'],
    'scan.tests': ['scan', 'tests'],
    'scan.vendored': ['scan', 'vendored'],
    'products[].source': ['products', ITEMS, 'source'],
};
const SETTING_NAMES = Object.keys(SETTINGS);
/** Returns the places of a setting that a manifest contains. */
function placesOf({ root, data }, name) {
    if (root === null)
        return [];
    const [first, ...rest] = SETTINGS[name];
    const paths = rest[0] === ITEMS ? (data.products ?? []).map((_, index) => [first, index, ...rest.slice(1)]) : [[first, ...rest]];
    return paths.filter((path) => (0,_manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryAt */ ._f)(root, path) !== undefined);
}
/** Returns the data without a setting. */
function withoutSetting(data, name) {
    return without(data, SETTINGS[name]);
}
function without(value, [step, ...rest]) {
    if (step === ITEMS)
        return Array.isArray(value) ? value.map((item) => without(item, rest)) : value;
    if (typeof value !== 'object' || value === null || step === undefined || !Object.hasOwn(value, step))
        return value;
    const { [step]: inner, ...others } = value;
    return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
}


/***/ }),

/***/ 98351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ refusedSettings),
/* harmony export */   jI: () => (/* binding */ underPolicy),
/* harmony export */   sC: () => (/* binding */ withSeverities)
/* harmony export */ });
/* harmony import */ var _api_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36695);
/* harmony import */ var _manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7105);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62665);



/** Returns a manifest with the data that count under a policy: without forbidden settings, with those of the policy. */
function underPolicy(manifest, policy) {
    const data = policy.forbiddenSettings.reduce(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSetting */ .N_, manifest.data);
    return { ...manifest, data: withSettings(data, policy) };
}
function withSettings(data, policy) {
    if (policy.hosts.length + policy.libraries.length === 0)
        return data;
    const { hosts, libraries = [] } = data.scan ?? {};
    const checked = new Set(policy.hosts);
    const ignore = hosts?.ignore?.map((one) => one && { ...one, hosts: one.hosts?.filter((host) => !isIn(checked, host)) });
    const names = new Set(policy.libraries.map(({ name }) => name));
    const modules = new Set(policy.libraries.flatMap((one) => one.modules));
    const others = libraries.filter((one) => !names.has(one?.name ?? '') && !one?.modules?.some((name) => name !== undefined && modules.has(name)));
    return {
        ...data,
        scan: {
            ...data.scan,
            hosts: { ...hosts, extra: [...policy.hosts, ...(hosts?.extra ?? [])], ignore },
            libraries: [...policy.libraries, ...others],
        },
    };
}
function isIn(hosts, host) {
    return host !== undefined && hosts.has((0,_api_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(host));
}
/** Returns what a manifest contains and a policy refuses. */
function refusedSettings(manifest, policy) {
    const forbidden = policy.forbiddenSettings.flatMap((name) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(manifest, name).map((at) => ({ at, name, host: null })));
    if (policy.forbiddenSettings.includes('scan.hosts.ignore'))
        return forbidden;
    const checked = new Set(policy.hosts);
    return [
        ...forbidden,
        ...ignoredHosts(manifest)
            .filter(({ host }) => isIn(checked, host))
            .map(({ at, host }) => ({ at, name: 'scan.hosts.ignore', host })),
    ];
}
/** As written: the data have them no longer. */
function ignoredHosts({ root }) {
    if (root === null)
        return [];
    const key = ['scan', 'hosts', 'ignore'];
    return itemsAt(root, key).flatMap((_, group) => {
        const list = [...key, group, 'hosts'];
        return itemsAt(root, list).flatMap(({ node }, index) => node.kind === 'scalar' ? [{ at: [...list, index], host: node.text }] : []);
    });
}
function itemsAt(root, path) {
    const node = (0,_manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(root, path)?.node;
    return node?.kind === 'list' ? node.items : [];
}
/** Gives findings the severities of a policy. */
function withSeverities(findings, { severities }) {
    if (severities.size === 0)
        return findings;
    return findings.map((finding) => {
        const severity = severities.get(finding.rule);
        return severity === undefined || severity === finding.severity
            ? finding
            : { ...finding, severity, judged: finding.severity };
    });
}


/***/ }),

/***/ 97353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rememberInk),
/* harmony export */   u: () => (/* binding */ knownInk)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24337);

/** What rules have had drawn so far. The report takes it from here, since it has nothing drawn of its own accord. */
const known = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifact */ .dj)((_) => ({ ink: null }));
function rememberInk(subject, ink) {
    known(subject).ink = ink;
}
/** The ink if a rule has asked for it and it could be measured. */
function knownInk(subject) {
    return known(subject).ink;
}


/***/ }),

/***/ 23181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pressReleaseTexts),
/* harmony export */   b: () => (/* binding */ unreadPressReleases)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88996);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);





/** Endings of files that hold their text as text. */
const TEXT_FILE = /\.(?:adoc|asciidoc|htm|html|markdown|md|rst|text|txt)$/i;
/** The text files that the press releases name, as far as they can be read; `manifest-schema` reports missing ones. */
function pressReleaseTexts(subject) {
    return [...textsOf(subject).values()].filter((text) => text !== null);
}
/** The files that press releases name and whose text could not be read, as the manifest writes them. */
function unreadPressReleases(subject) {
    return [...textsOf(subject)].flatMap(([file, text]) => (text === null ? [file] : []));
}
/** By the file's name as written; null: not a text that could be read. A file named twice is read once. */
const textsOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)((subject) => {
    const files = (subject.data.pressReleases ?? []).flatMap(({ file }) => (file === undefined ? [] : [file]));
    return new Map([...new Set(files)].map((file) => [file, read(subject, file)]));
});
function read({ file: manifest, run }, file) {
    const path = TEXT_FILE.test(file) ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(manifest.folder, file) : null;
    const bytes = path === null ? null : run.tree.read(path, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.text);
    const text = bytes && (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8TextOf */ .Wg)(bytes);
    return path === null || text === null ? null : new _core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(path, text);
}


/***/ }),

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _n: () => (/* binding */ declarationFor),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   yF: () => (/* binding */ declarationAt)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29746);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);



/**
 * Whether and how the vendor declares a requirement. "Not yet" and a date still to come do not declare a step as done.
 * Of several statements the worst decides.
 */
function declarationFor({ id }, { file, run }) {
    const found = declarationsOf(run, file).get(id);
    if (!found)
        throw new Error(`${id} is not declared by a statement`);
    return found;
}
const declarationsOf = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactByObject */ .np)(({ today }, file) => new Map(_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.flatMap(({ id, statements }) => {
    const worst = worstOf(statements.map((statement) => declarationOf(statement, file, today)));
    return worst ? [[id, worst]] : [];
})));
function worstOf(found) {
    return found.find(({ status }) => status === 'unknown') ?? firstUnstated(found) ?? found[0];
}
/** The same for the requirement that a key under `readiness` declares. */
function declarationAt(key, subject) {
    return declarationFor(declaredBy(key), subject);
}
function declaredBy(key) {
    const found = _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.find(({ statements }) => statements.some((one) => one.key === key));
    if (!found)
        throw new Error(`no requirement is declared by '${key}'`);
    return found;
}
function nounOf(key) {
    return declaredBy(key).statements.find((one) => one.key === key)?.noun ?? key;
}
function declarationOf(statement, file, today) {
    const { key } = statement;
    const value = file.data.readiness?.[key];
    if (value === undefined)
        return absent(file, statement);
    if (value === false)
        return notYet(statement, value);
    if (statement.form === 'date')
        return dateOf(String(value), statement, today);
    if (statement.form === 'word') {
        if (value === statement.no)
            return notYet(statement, value);
        return { status: 'stated', reason: statement.notes[String(value)] ?? null, key };
    }
    return { status: 'stated', reason: null, key };
}
function notYet({ key, pending }, value) {
    return { status: 'unstated', reason: `${pending} ('${key}: ${value}')`, key };
}
/** One that says "not yet" before one that says nothing. */
function firstUnstated(all) {
    const open = all.filter(({ status }) => status === 'unstated');
    const telling = open.find(({ reason }) => reason !== null);
    if (telling)
        return telling;
    const [first] = open;
    return first && open.length < all.length
        ? { ...first, reason: `the ${nounOf(first.key)} is not declared ('${first.key}')` }
        : first;
}
function dateOf(value, { key, noun }, today) {
    const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCivilDate */ .Di)(value);
    if (!date.ok || (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .implausibility */ .y8)(date, today) !== null)
        return { status: 'unknown', reason: `the date of the ${noun} is not valid ('${key}')`, key };
    // Civil dates in their only form compare as texts.
    const isPast = date.iso <= today;
    return {
        status: isPast ? 'stated' : 'unstated',
        reason: isPast ? null : `the ${noun} is planned for ${date.iso} ('${key}')`,
        key,
    };
}
function absent(file, { key, noun }) {
    if (file.state === 'missing')
        return { status: 'unknown', reason: 'no manifest was read', key };
    if (file.state !== 'parsed')
        return { status: 'unknown', reason: 'the manifest could not be read', key };
    const isWritten = file.scalar(['readiness', key]) !== undefined;
    return isWritten
        ? { status: 'unknown', reason: `the declaration of the ${noun} could not be read ('${key}')`, key }
        : { status: 'unstated', reason: null, key };
}
/** Why the rule about the requirement that a key declares says nothing; undefined: it does. */
function unjudged(subject, key) {
    const { status, reason } = declarationAt(key, subject);
    if (status !== 'stated' && subject.run.required?.has(declaredBy(key).id))
        return { reason: 'it is required, so requirement-open reports it', asked: false };
    if (status === 'unknown')
        return reason ?? 'the value could not be read';
    return status === 'unstated' && reason === null ? 'not declared' : undefined;
}
/** Place of the value that decides a declaration. */
function placeOf({ key }, file) {
    return file.locate(['readiness', key], 'value');
}


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writtenWaivers),
/* harmony export */   W: () => (/* binding */ waiversSubject)
/* harmony export */ });
/* harmony import */ var _manifest_waivers_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20010);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24337);


/** Every waiver of the manifest and of the sources that were scanned, judged. */
const writtenWaivers = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifact */ .dj)(async ({ file, run }) => {
    // A scan that fails is reported by the rules that need it; the manifest's own waivers still count.
    const comments = run.scan ? await (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(8838), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(2933)]).then(__webpack_require__.bind(__webpack_require__, 69616))).ignoreCommentsOf(run, file).catch(() => []) : [];
    return (0,_manifest_waivers_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversOf */ .Rh)(file, run, [...file.ignoreComments, ...comments]);
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

/***/ 82269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  loadRules: () => (/* binding */ loadRules),
  m: () => (/* binding */ loadSelected)
});

;// CONCATENATED MODULE: ./.build/src/rules/registry.js
const MANIFEST = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(7512), __webpack_require__.e(3840), __webpack_require__.e(1557)]).then(__webpack_require__.bind(__webpack_require__, 41557));
const LISTING = () => Promise.all(/* import() */[__webpack_require__.e(2716), __webpack_require__.e(1660), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 60067));
const LOGO = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(1617), __webpack_require__.e(7175), __webpack_require__.e(2649)]).then(__webpack_require__.bind(__webpack_require__, 12649));
const ARTWORK = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(1617), __webpack_require__.e(7175), __webpack_require__.e(2564)]).then(__webpack_require__.bind(__webpack_require__, 32564));
const USER_AGENT = () => Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(7512), __webpack_require__.e(8838), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(8934), __webpack_require__.e(4784)]).then(__webpack_require__.bind(__webpack_require__, 9404));
/** Every rule, with what is known of it before it is loaded. */
const REGISTRY = [
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-missing', requirements: [], waivable: false, reads: 'search' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-unreadable', requirements: [], waivable: false, reads: 'bytes' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'manifest-syntax', requirements: [], waivable: false, reads: 'syntax' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest', 'product'],
        meta: { id: 'manifest-text-cut', requirements: ['R4.2', 'R4.3'], reads: 'text' },
    },
    {
        group: MANIFEST,
        subjects: ['manifest', 'product'],
        meta: { id: 'manifest-schema', requirements: [], reads: 'keys' },
    },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-license', requirements: ['R1'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-validation', requirements: ['R2'] } },
    { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'date-invalid', requirements: ['R2', 'R4.5'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'readiness-misa', requirements: ['R3'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-missing', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-unreadable', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-not-square', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-size-syntax', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-canvas-mismatch', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-blank', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-framing', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-clipped', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-low-contrast', requirements: ['R4.1'] } },
    { group: ARTWORK, subjects: ['product'], meta: { id: 'logo-active-content', requirements: ['R4.1'] } },
    { group: LOGO, subjects: ['product'], meta: { id: 'logo-heavy', requirements: ['R4.1'] } },
    { group: LISTING, subjects: ['manifest', 'product'], meta: { id: 'name-unfit', requirements: ['R4.2', 'R5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'name-microsoft-brand', requirements: ['R4.2'] } },
    {
        group: LISTING,
        subjects: ['product'],
        meta: { id: 'legacy-product-name', requirements: ['R4.2', 'R4.3', 'R4.5'] },
    },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-too-long', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-too-short', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'description-not-plain-text', requirements: ['R4.3'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-invalid', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-doubtful', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-unreachable', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'landing-page-off-topic', requirements: ['R4.4'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'press-release-window', requirements: ['R4.5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'press-release-unapproved', requirements: ['R4.5'] } },
    { group: LISTING, subjects: ['product'], meta: { id: 'entra-application-unnamed', requirements: ['R5'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-malformed', requirements: ['R6'], scans: true } },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'user-agent-legacy-prefix', requirements: ['R6'], scans: true },
    },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-name-mismatch', requirements: ['R6'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-missing', requirements: ['R6'], scans: true } },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'api-address-not-followed', requirements: ['R6'], scans: true },
    },
    {
        group: USER_AGENT,
        subjects: ['product'],
        meta: { id: 'user-agent-inconsistent', requirements: ['R6'], scans: true },
    },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'user-agent-traffic', requirements: ['R6'], scans: true } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'api-retired', requirements: ['R6'], scans: true } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-mismatch', requirements: ['R6'] } },
    { group: USER_AGENT, subjects: ['product'], meta: { id: 'release-version-unknown', requirements: ['R6'] } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'manifest-not-checked', requirements: [], scans: true } },
    { group: MANIFEST, subjects: ['requirements'], meta: { id: 'requirement-open', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'scan-narrowed', requirements: [], waivable: false } },
    {
        group: MANIFEST,
        subjects: ['manifest'],
        meta: { id: 'scan-setting-forbidden', requirements: [], waivable: false },
    },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-added', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['manifest'], meta: { id: 'waiver-invalid', requirements: [], waivable: false } },
    { group: MANIFEST, subjects: ['waivers'], meta: { id: 'waiver-unused', requirements: [] } },
];

;// CONCATENATED MODULE: ./.build/src/rules/index.js

/** Every rule in the order of lists and documentation, as it is known before it is loaded. */
const RULES = REGISTRY;
/**
 * Every rule: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
async function loadSelected(selected) {
    const groups = new Set(REGISTRY.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
    const modules = [];
    // One after the other: their modules overlap, and module loaders under test do not survive the race.
    for (const load of groups)
        modules.push(await load());
    const loaded = new Map(modules.flatMap((module) => module.RULES.map((rule) => [rule.meta.id, rule])));
    return REGISTRY.map((entry) => loaded.get(entry.meta.id) ?? entry);
}
/** Every rule with its documentation. */
async function loadRules() {
    return (await loadSelected()).filter((rule) => 'check' in rule);
}


/***/ }),

/***/ 81700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCovered)
/* harmony export */ });
/** Whether a call sends the User-Agent. */
function isCovered(status) {
    return status === 'ok' || status === 'templated';
}


/***/ })

};

export const id = 5868;
export const ids = [5868,9096,2269];
export const modules = {

/***/ 1070:
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
        message: draft.message,
        location: draft.location,
        manifest: subject.manifest,
        product: subject.product,
        requirements: draft.requirements ?? rule.meta.requirements,
        related: draft.related ?? [],
        ...(draft.occurrences && { occurrences: draft.occurrences }),
        fix: draft.fix ?? null,
        waiver: null,
    };
}

// EXTERNAL MODULE: ./.build/src/core/finding.js
var finding = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(9096);
// EXTERNAL MODULE: ./.build/src/policy/under-policy.js
var under_policy = __webpack_require__(8351);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(4337);
// EXTERNAL MODULE: ./.build/src/rules/index.js + 1 modules
var src_rules = __webpack_require__(2269);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(6512);
// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(1720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(917);
// EXTERNAL MODULE: ./.build/src/core/template-command.js
var template_command = __webpack_require__(7785);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(9112);
// EXTERNAL MODULE: ./.build/src/manifest/document-kind.js + 1 modules
var document_kind = __webpack_require__(2526);
// EXTERNAL MODULE: ./.build/src/manifest/file-names.js
var file_names = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(6341);
// EXTERNAL MODULE: ./.build/src/manifest/starter.js
var starter = __webpack_require__(8678);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/decode.js
var decode = __webpack_require__(5171);
// EXTERNAL MODULE: ./.build/src/text/distance.js
var distance = __webpack_require__(1740);
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
 * Returns the manifests at the paths, each once. What cannot be found or read is a manifest too, with a fault that
 * explains it.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path outside the repository
 */
function findManifests(tree, paths) {
    const found = new Map();
    for (const path of paths)
        for (const [at, manifest] of lookUp(tree, path))
            if (!found.has(at))
                found.set(at, manifest);
    const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
    return [...found].flatMap(([path, manifest]) => {
        const others = rivals.get(path);
        if (manifest || !others)
            return [manifest ?? load(tree, path)];
        return others[0] === path ? [bothExist(others)] : [];
    });
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
 * Returns the manifests that count if none is required: a folder without a manifest is left out, unless it has a file
 * that may be meant as one, which stays as a notice.
 */
function withoutMissing(manifests) {
    return manifests.flatMap((manifest) => {
        if (!manifest.searched)
            return [manifest];
        if (manifest.searched.near.length === 0)
            return [];
        return [{ ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' })) }];
    });
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
        related: others.map((path) => ({ message: 'this file exists too', location: (0,core_text/* startOf */.G)(path) })),
    });
    return manifest;
}
function load(tree, path) {
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
                edits: [{ location: (0,core_text/* startOf */.G)(path), text: (0,starter/* starterManifest */.l)() }],
            },
        }
        : {};
    return (0,parse/* missingManifest */.Y)(path, { ...fault('search', path, message), ...fix });
}
function fault(step, path, message) {
    return { step, severity: 'error', message, location: (0,core_text/* startOf */.G)(path) };
}

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

// EXTERNAL MODULE: ./.build/src/manifest/yaml/tree.js
var tree = __webpack_require__(7105);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(2393);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(2075);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/known-ink.js
var known_ink = __webpack_require__(7353);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/press-release-texts.js
var press_release_texts = __webpack_require__(3181);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/readiness.js
var readiness = __webpack_require__(6759);
// EXTERNAL MODULE: ./.build/src/scan/result.js
var result = __webpack_require__(1700);
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
        return ['the sources were not scanned'];
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
const requirement_statuses_SHOWN = 3;
/** Null: nothing to say. */
function sentence(parts) {
    const single = [...new Set(parts)];
    const more = single.length > requirement_statuses_SHOWN ? [`${single.length - requirement_statuses_SHOWN} more reasons`] : [];
    return single.length === 0 ? null : [...single.slice(0, requirement_statuses_SHOWN), ...more].join(', ');
}
function verb(count, one, many) {
    return count === 1 ? one : many;
}

;// CONCATENATED MODULE: ./.build/src/app/subjects.js


function manifestSubject(file, run) {
    return { kind: 'manifest', manifest: file.path, product: null, file, run, artifacts: new artifact/* Artifacts */.EZ() };
}
/** Returns one subject for each entry of `products`, even without a name. */
function productSubjects(file, run) {
    return (file.data.products ?? []).map((data, index) => ({
        kind: 'product',
        manifest: file.path,
        product: data.name || `products[${index}]`,
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
var waivers = __webpack_require__(10);
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
            location: (0,core_text/* startOf */.G)(policy.path),
            products,
            inForce: expires === undefined || expires >= today,
            faults: [],
            covers: (finding) => (!products || (finding.product !== null && products.has(finding.product))) && isInPaths(finding),
        };
    });
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/waivers.js
var artifacts_waivers = __webpack_require__(9090);
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











/** Checks the manifests at the paths one by one, so that only one listing's artifacts are in memory at a time. */
async function checkTree(tree, options) {
    const { paths, rules, selected, ifNoManifestFound = 'error', describesRepository = false, ...rest } = options;
    const found = findManifests(tree, paths ?? ['']).map((file) => (rest.policy ? (0,under_policy/* underPolicy */.jI)(file, rest.policy) : file));
    const counted = ifNoManifestFound === 'ignore' ? withoutMissing(found) : found;
    const isNone = found.length > 0 && found.every(({ searched }) => searched !== null);
    const ofRun = isNone ? found : counted;
    const mayRun = rules.filter(({ meta }) => selected?.has(meta.id) ?? true);
    const known = [...src_rules/* RULES */.y, ...rules];
    const facts = {
        ...rest,
        scan: mayRun.some(({ meta }) => meta.scans) ? rest.scan : undefined,
        tree,
        ruleIds: new Set(known.map(({ meta }) => meta.id)),
        unwaivable: new Set(known.filter(({ meta }) => meta.waivable === false).map(({ meta }) => meta.id)),
        manifests: ofRun,
        products: ofRun.flatMap(({ data }) => data.products ?? []),
        artifacts: new artifact/* Artifacts */.EZ(),
    };
    const survey = describesRepository && isNone ? await surveyed(facts) : null;
    const crashes = survey?.crash ? [survey.crash] : [];
    // Without a description the run cannot pass, so the missing manifests are reported.
    const read = survey?.crash ? found : counted;
    const manifests = [];
    const findings = [];
    for (const manifest of read) {
        const outcome = await checkManifest(manifest, rules, facts, selected);
        manifests.push(survey?.crash ? withCrash(outcome.report, survey.crash.rule) : outcome.report);
        for (const finding of outcome.findings)
            findings.push(finding);
        for (const crash of outcome.crashes)
            crashes.push(crash);
    }
    return { manifests, findings: (0,finding/* inOrder */.al)(findings), crashes, read, repository: survey?.repository ?? null };
}
/** Loaded only if needed. If it fails, the rule whose finding it explains has crashed. */
async function surveyed(facts) {
    const { surveyRepository } = await Promise.all(/* import() */[__webpack_require__.e(6299), __webpack_require__.e(5311), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(8759), __webpack_require__.e(214), __webpack_require__.e(1500), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 733));
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

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ selectedRules),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9960);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2075);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
/* harmony import */ var _check_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1070);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3255);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1713);






/** @throws UsageError for an unknown rule id, or a policy with a fault. */
async function check(request, tree, about, tools = {}) {
    const { today, release, changes = null } = request;
    const policy = request.policy ? (await Promise.all(/* import() */[__webpack_require__.e(877), __webpack_require__.e(8945)]).then(__webpack_require__.bind(__webpack_require__, 8945))).parsePolicy(request.policy, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y) : undefined;
    const require = [...new Set([...(policy?.require ?? []), ...(request.require ?? [])])];
    const failOn = policy?.failOn ?? request.failOn;
    const selected = withGate(selectedRules(request.rules), require);
    const rules = await (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSelected */ .m)(selected);
    const metas = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta]] : [])));
    const { manifests, findings, crashes, read, repository } = await (0,_check_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTree */ .R)(tree, {
        paths: request.paths,
        rules,
        selected,
        today,
        release,
        required: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredIds */ .cs)(require),
        policy,
        changes: changes ?? undefined,
        ifNoManifestFound: request.ifNoManifestFound,
        describesRepository: true,
        ...tools,
    });
    const { conclusion, exitCode } = conclude(findings, crashes, failOn);
    const isChanged = changes && (await __webpack_require__.e(/* import() */ 6062).then(__webpack_require__.bind(__webpack_require__, 6062))).causedBy(changes, read, rules);
    const excerptOf = (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpts */ .N)(tree, new Set(tools.har?.paths));
    const report = {
        schemaVersion: 1,
        tool: { name: 'mde-partner-check', version: about.version },
        run: {
            today,
            release,
            scan: tools.scan !== undefined,
            online: tools.pages !== undefined,
            failOn,
            changedSince: changes?.since ?? null,
            require,
            policy: policy ? { path: policy.path, sha256: policy.sha256 } : null,
        },
        repository,
        conclusion,
        counts: count(findings),
        manifests,
        findings: findings.map((finding) => ({
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
            changed: isChanged ? isChanged(finding) : null,
            excerpt: excerptOf(finding.location),
        })),
    };
    return { report, exitCode, crashes };
}
function titleOf({ rule, severity, judged }, meta) {
    return meta?.titles?.[judged ?? severity] ?? meta?.title ?? rule;
}
/** @throws UsageError for an unknown id */
function selectedRules(ids) {
    if (!ids)
        return undefined;
    const known = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map(({ meta }) => meta);
    const isKnown = new Set(known.map(({ id }) => id));
    for (const id of ids)
        if (!isKnown.has(id))
            throw (0,_choices_js__WEBPACK_IMPORTED_MODULE_4__.unknownRule)(id, known);
    return new Set(ids);
}
/** What the caller requires is judged even if the rules for it are not selected. */
function withGate(selected, require) {
    if (!selected || require.length === 0)
        return selected;
    const required = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.filter(({ subjects }) => subjects.includes('requirements'));
    return new Set([...selected, ...required.map(({ meta }) => meta.id)]);
}
function conclude(findings, crashes, failOn) {
    const open = findings.filter((finding) => !finding.waiver);
    if (crashes.length > 0)
        return { conclusion: 'failure', exitCode: 2 };
    if (open.some(({ severity }) => (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V)(severity, failOn)))
        return { conclusion: 'failure', exitCode: 1 };
    const passedErrors = open.some((finding) => finding.severity === 'error');
    return { conclusion: passedErrors ? 'neutral' : 'success', exitCode: 0 };
}
function count(findings) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
    for (const finding of findings)
        counts[finding.waiver ? 'waived' : finding.severity]++;
    return counts;
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

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ excerpts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6615);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);



/** Longest excerpt, and how much of it precedes the finding, in UTF-16 units. */
const WIDTH = 240;
const BEFORE = 80;
/**
 * Returns a function that cuts the line of a finding from its file. It keeps the last file, because findings are
 * sorted.
 *
 * @param secret paths of files that contain secrets; none of their lines is shown
 */
function excerpts(tree, secret) {
    let last = null;
    let lastPath = null;
    return ({ path, start }) => {
        if (path !== lastPath) {
            lastPath = path;
            last = secret.has(path) ? null : readText(tree, path);
        }
        return last ? cut(last.line(start.line), start.line, start.column) : null;
    };
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

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DRAWING_SECONDS)
/* harmony export */ });
/**
 * Seconds of CPU time for all drawings of one logo together. An ordinary logo takes 0.02. Starting takes 0.3 and
 * reading the worst logo 0.7, more on a busy machine, so no logo takes 2 in total. Wall-clock time is not counted: on a
 * busy machine it depends on other processes.
 */
const DRAWING_SECONDS = 0.6;


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample)
/* harmony export */ });
/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
function isSample({ data }) {
    return data.sample === true;
}


/***/ }),

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/** The only place that reads the machine's time. */
const clock = {
    /** The civil date in UTC, `YYYY-MM-DD`. */
    today: () => new Date().toISOString().slice(0, 10),
    /** Milliseconds since 1970, as in HTTP dates; may decrease. */
    wall: () => Date.now(),
    /** Milliseconds of a monotonic clock. */
    steady: () => performance.now(),
    /** Milliseconds of CPU time that all threads of this process have used. */
    cpu() {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1_000;
    },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};


/***/ }),

/***/ 7940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Milliseconds: longer than git takes to search the largest repositories; a git that hangs must not hang the run. */
const PATIENCE = 120_000;
/** Whether git has hung in this run; it is not called again. */
let hangs = false;
/** Variables that make git use another repository, run a program or change its output. */
const LEFT_OUT = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS']);
/**
 * Returns git's output for a repository, split at NUL bytes, without empty parts. Nothing from the repository runs: its
 * file system monitor is off, git is not searched for in the current folder, no variable selects another repository,
 * and what a partial clone lacks is not fetched.
 *
 * @param root absolute path of a folder
 * @param keepEmpty keeps the empty parts
 * @param most greatest exit code that counts as success
 * @param onError receives what git prints to stderr if it fails
 * @param patience milliseconds of wall-clock time
 * @returns null if git is missing or fails
 */
function askGit(root, args, { input, most = 0, keepEmpty = false, onError, patience = PATIENCE, } = {}) {
    if (hangs)
        return null;
    const answer = run(root, args, { input, patience, withErrors: onError !== undefined });
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(answer?.error) === 'ETIMEDOUT') {
        hangs = true;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostic */ .B$)(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
    }
    if (!answer || answer.error || answer.status === null || answer.status > most) {
        onError?.(answer?.stderr ?? '');
        return null;
    }
    return answer.stdout.split('\0').filter((piece) => keepEmpty || piece !== '');
}
function run(root, args, { input, patience, withErrors }) {
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
    // Loaded only here: most runs name their manifests and start without it.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
    return started(() => spawnSync('git', [...options, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath),
        env: {
            ...environment,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            NoDefaultCurrentDirectoryInExePath: '1',
            LC_ALL: 'C',
        },
        encoding: 'utf8',
        maxBuffer: _core_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u.gitOutput,
        timeout: patience,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', withErrors ? 'pipe' : 'ignore'],
        ...(input !== undefined && { input }),
    }));
}
/** Returns null if the runtime forbids child processes. */
function started(start) {
    try {
        return start();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7940);



/** Folders that contain no files of the partner. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Returns every file of the work tree, tracked or not, sorted by UTF-16 units, without `.git`, `node_modules` and, if
 * git works, ignored files. May include links, folders of nested repositories and deleted files; does not follow them.
 *
 * @param root absolute path of a folder
 */
function listFiles(root) {
    const listed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
    return (listed ?? walk(root)).sort();
}
/** Null if git is missing or fails. */
function listWithGit(root) {
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
    // A file with a merge conflict is listed once per side.
    return listed && [...new Set(listed)].filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)));
}
/** Returns regular files below a folder, with `/`, and links if requested; follows none. */
function walk(root, { links = false } = {}) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() || (links && entry.isSymbolicLink()))
                files.push(path);
            else if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                folders.push(path);
        }
    }
    return files;
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that is missing or cannot be listed is empty.
        return [];
    }
}


/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   f: () => (/* binding */ remoteAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Largest configuration that is read, in bytes. */
const LARGEST = 256 * 1024;
/**
 * Returns the web URL of the remote `origin`, for example `https://github.com/contoso/cognito`; undefined if there is
 * none. Reads git's configuration file, so no program is started.
 */
function remoteAddress(root) {
    try {
        const config = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'config'), 'utf8');
        return config.length > LARGEST ? undefined : webAddress(originIn(config));
    }
    catch {
        return undefined;
    }
}
function originIn(config) {
    let inOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            inOrigin = /^\s*\[remote "origin"\]/.test(line);
        else if (inOrigin && /^\s*url\s*=/.test(line))
            return line.slice(line.indexOf('=') + 1).trim();
    }
    return '';
}
/**
 * Converts `git@host:owner/name.git`, `ssh://git@host/owner/name` and `https://user:secret@host/owner/name.git` alike.
 */
function webAddress(remote) {
    const match = REMOTE.exec(remote.replace(/\/$/, '').replace(/\.git$/, ''));
    return match ? `https://${match[1] ?? match[2]}/${match[3]}` : undefined;
}
/** `https://user@host:8443/` or `git@host:`, then the path. */
const URL_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/`;
const SCP_HOST = String.raw `[\w.-]+@([\w.-]+):`;
const REMOTE = new RegExp(String.raw `^(?:${URL_HOST}|${SCP_HOST})([\w.-]+(?:\/[\w.-]+)+)$`);


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3023);




/**
 * Finds the repository of the given paths: the nearest parent that contains `.git`, else the current folder, else (for
 * paths outside it, and at the top of the file system) the folder of the first path.
 *
 * @param cwd absolute path of a folder
 * @param paths files, folders or globs, relative to `cwd` or absolute; none: the current folder
 * @param within absolute path of a folder that must contain `cwd` and all paths; if it is the root of a repository,
 *   they must be in that repository; absent: anywhere
 * @throws UsageError if the paths are in two repositories or not allowed by `within`, or `cwd` is not a folder
 */
function locateRepository(cwd, paths, within) {
    if (!statOf(cwd, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the folder ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cwd)} does not exist`);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const given = (paths.length > 0 ? paths : ['.']).map((path) => placed(folder, path));
    if (within !== undefined)
        refuseOutside(within, [folder, ...given.map(({ base }) => base)], [cwd, ...paths]);
    // The top of the file system contains everything and is not a project.
    const holds = (base) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && isInside(folder, base);
    const roots = given.map(({ base }) => rootOf(base) ?? (holds(base) ? folder : existingFolder(base)));
    const root = roots[0];
    refuseTwoRepositories(roots, paths);
    if (within !== undefined && root !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within) && statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[0] ?? cwd)} is in a different repository than the workspace (check out only that repository)`);
    return {
        root,
        paths: given.map((path) => relativeTo(root, path)),
    };
}
/** @param roots one for each path; without paths, that of the current folder */
function refuseTwoRepositories(roots, paths) {
    const other = roots.findIndex((root) => root !== roots[0]);
    if (other !== -1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[0] ?? '.')} and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(paths[other] ?? '.')} are in different repositories (check one at a time)`);
}
function relativeTo(root, { base, glob }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, base).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return glob === '' || path === '' ? path + glob : `${path}/${glob}`;
}
/** Findings elsewhere would be shown, and linked, at lines of the workspace's repository. */
function refuseOutside(within, places, named) {
    const homes = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(within), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within)];
    const outside = places.findIndex((place) => !homes.some((home) => isInside(home, place)));
    if (outside !== -1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(named[outside] ?? '.')} is outside the workspace (use a folder of the checkout)`);
}
/** Splits a path unless a file with exactly that name exists. */
function placed(cwd, path) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const parts = slashed.split('/');
    const first = parts.findIndex((part) => /[*?[{]/.test(part));
    if (first === -1 || statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), glob: '' };
    const before = parts.slice(0, first).join('/');
    return {
        base: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, slashed.startsWith('/') && before === '' ? '/' : before),
        glob: parts.slice(first).join('/'),
    };
}
/** Returns the nearest folder above a path that contains `.git`. Inside a repository, its links are not followed. */
function rootOf(path) {
    let root = null;
    for (const folder of fromTop(path)) {
        if (!statOf(folder, root === null ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)?.isDirectory())
            break;
        if (statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
            root = folder;
    }
    return root;
}
/** Returns the deepest part of a path that is a folder. */
function existingFolder(path) {
    return fromTop(path).findLast((folder) => statOf(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)?.isDirectory()) ?? path;
}
/** Returns `/`, `/a`, `/a/b` for `/a/b`. */
function fromTop(path) {
    const folders = [path];
    for (let folder = path; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    return folders.reverse();
}
/** Undefined for what is missing or not accessible. */
function statOf(path, stat) {
    try {
        return stat(path);
    }
    catch {
        return undefined;
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ toolsFor)
});

// EXTERNAL MODULE: ./.build/src/platform/node/clock.js
var clock = __webpack_require__(6658);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/ports.js
var ports = __webpack_require__(6907);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./.build/src/platform/node/wasm-files.js



const wasm_files_require = (0,external_node_module_.createRequire)(import.meta.url);
/**
 * Returns the path of a file in the `wasm` folder next to the bundle or, in a checkout, in its package.
 *
 * @param origin folder in the package
 */
function wasmFile(origin, name) {
    const beside = (0,external_node_path_.join)(import.meta.dirname, 'wasm', name);
    return (0,external_node_fs_.existsSync)(beside) ? beside : wasm_files_require.resolve(`${origin}/${name}`);
}
const GRAMMARS = '@vscode/tree-sitter-wasm/wasm';
/** The grammars of the source scan. The runtime finds its own `.wasm` file only if it is loaded unbundled. */
const grammarFiles = {
    runtime() {
        keepBaselineCode();
        return wasm_files_require(wasmFile(GRAMMARS, 'tree-sitter.js'));
    },
    path: (name) => wasmFile(GRAMMARS, name),
};
/**
 * Compiles the renderer of logos. A run with few logos ends before optimized code pays off, so only functions that ran
 * for many logos are optimized, and each function is validated when it is first called: its file is part of this tool.
 */
function compileRenderer() {
    setFlags('--wasm-lazy-validation', '--wasm-tiering-budget=500000000');
    return WebAssembly.compile((0,external_node_fs_.readFileSync)(wasmFile('@resvg/resvg-wasm', 'index_bg.wasm')));
}
/**
 * The optimizing compiler spends seconds and gigabytes on the giant function of a grammar, so it must be off
 * before.
 */
function keepBaselineCode() {
    setFlags('--no-wasm-tier-up', '--no-wasm-dynamic-tiering');
}
/** Loads `node:v8` only when it is needed: it loads streams. */
function setFlags(...flags) {
    const { setFlagsFromString } = wasm_files_require('node:v8');
    for (const flag of flags)
        setFlagsFromString(flag);
}

;// CONCATENATED MODULE: ./.build/src/platform/node/rasterizer.js






const TIMING = { cpu: clock/* clock */.p.cpu, patience: 60_000 };
/** Milliseconds between two checks of the CPU time used. */
const LOOK = 20;
const REFUSED = { drawing: null, failure: 'refused' };
const OUT_OF_TIME = { drawing: null, failure: 'time' };
/**
 * Draws with resvg: in this thread if it surely takes little time, otherwise in a worker that is terminated once the
 * budget is used up. Nothing is loaded before the first job.
 */
class ResvgRasterizer {
    #timing;
    #worker = null;
    constructor(timing = TIMING) {
        this.#timing = timing;
    }
    async draw({ svg, costly, budget = { milliseconds: 1_000 * ports/* DRAWING_SECONDS */.h } }) {
        if (budget.milliseconds <= 0)
            return OUT_OF_TIME;
        const here = costly ? null : await this.#drawHere(svg, budget);
        return here ?? this.#drawInWorker(svg, budget);
    }
    /** Null if the renderer crashed. A trap may corrupt its state, but a worker can be replaced. */
    async #drawHere(svg, budget) {
        here ??= loadHere();
        const { Resvg } = await here;
        const start = this.#timing.cpu();
        try {
            const tree = new Resvg(svg);
            const box = tree.getBBox();
            const image = tree.render();
            const { width, height, pixels } = image;
            image.free();
            tree.free();
            const bounds = box ? [box.x, box.y, box.width, box.height] : null;
            return { drawing: { width, height, pixels, bounds }, failure: null };
        }
        catch {
            return null;
        }
        finally {
            budget.milliseconds -= this.#timing.cpu() - start;
        }
    }
    async #drawInWorker(svg, budget) {
        this.#worker ??= startWorker().then((worker) => new DrawingWorker(worker, this.#timing));
        const worker = await this.#worker;
        const result = await worker.draw(svg, budget);
        if (worker.ended)
            this.#worker = null;
        return result;
    }
}
let wasm = null;
/** The renderer can be initialized only once per thread, for all rasterizers. */
let here = null;
function compiled() {
    wasm ??= compileRenderer();
    return wasm;
}
async function loadHere() {
    const [resvg, module] = await Promise.all([__webpack_require__.e(/* import() */ 7243).then(__webpack_require__.bind(__webpack_require__, 7243)), compiled()]);
    await resvg.initWasm(module);
    return resvg;
}
/** Ready to draw, so that the time to initialize the renderer does not count. */
async function startWorker() {
    const [{ Worker }, module] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19)), compiled()]);
    const worker = new Worker(workerFile(), { workerData: { module }, stdout: true, stderr: true });
    await (0,external_node_events_.once)(worker, 'message');
    return worker;
}
/** Next to the bundle, else in the sources. */
function workerFile() {
    const beside = (0,external_node_path_.join)(import.meta.dirname, 'raster-worker.js');
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'raster-worker.js');
}
/**
 * One worker, reused for the next job unless it had to be terminated. Jobs wait for each other, and this thread waits
 * for them, so the CPU time of the process is that of the drawing.
 */
class DrawingWorker {
    #worker;
    #timing;
    #last = Promise.resolve();
    #id = 0;
    ended = false;
    constructor(worker, timing) {
        this.#worker = worker;
        this.#timing = timing;
        worker.unref();
    }
    draw(svg, budget) {
        const drawn = this.#last.then(() => this.#drawNow(svg, budget));
        this.#last = drawn;
        return drawn;
    }
    #drawNow(svg, budget) {
        if (this.ended)
            return Promise.resolve(REFUSED);
        const id = ++this.#id;
        const worker = this.#worker;
        const timing = this.#timing;
        worker.ref();
        return new Promise((resolve) => {
            const start = timing.cpu();
            const until = clock/* clock */.p.steady() + timing.patience;
            const finish = (result) => {
                clearInterval(looking);
                worker.off('message', receive).off('error', fail).off('exit', fail);
                worker.unref();
                budget.milliseconds -= timing.cpu() - start;
                resolve(result);
            };
            const giveUp = (result) => {
                this.ended = true;
                void worker.terminate();
                finish(result);
            };
            const receive = (reply) => {
                if (reply.id !== id)
                    return;
                const { drawing } = reply;
                if (drawing)
                    finish({ drawing, failure: null });
                else
                    giveUp(REFUSED);
            };
            const fail = () => giveUp(REFUSED);
            const looking = setInterval(() => {
                const isOver = timing.cpu() - start >= budget.milliseconds || clock/* clock */.p.steady() >= until;
                if (isOver)
                    giveUp(OUT_OF_TIME);
            }, LOOK);
            worker.on('message', receive).on('error', fail).on('exit', fail);
            worker.postMessage({ id, svg });
        });
    }
}

// EXTERNAL MODULE: ./.build/src/platform/node/remote-address.js
var remote_address = __webpack_require__(8041);
;// CONCATENATED MODULE: ./.build/src/platform/node/byte-matcher.js
/** Marks a complete string in the table. */
const FOUND = -1;
/**
 * Searches for all strings at once (Aho-Corasick), ignoring ASCII letter case, in UTF-8 and in UTF-16 of either byte
 * order. Takes time proportional to the bytes, for any number of strings.
 */
function byteMatcher(strings) {
    const patterns = strings.flatMap((text) => {
        const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        // Without the last byte, UTF-16 is the same in either byte order.
        return [Buffer.from(lower, 'utf8'), Buffer.from(lower, 'utf16le').subarray(0, -1)];
    });
    const classes = byteClasses(patterns);
    const table = transitions(patterns, classes);
    let state = 0;
    return {
        reset: () => {
            state = 0;
        },
        feed: (bytes, length) => {
            for (let at = 0; at < length; at++) {
                state = table[state + classes[bytes[at]]];
                if (state === FOUND)
                    return true;
            }
            return false;
        },
    };
}
/** A small number for each byte in a pattern; 0 for all others. */
function byteClasses(patterns) {
    const classes = new Uint8Array(256);
    let last = 0;
    for (const pattern of patterns)
        for (const byte of pattern)
            if (classes[byte] === 0)
                classes[byte] = ++last;
    for (let upper = 65; upper <= 90; upper++)
        classes[upper] = classes[upper + 32];
    return classes;
}
/**
 * Next state by state and class; each state is given as the offset of its row. A row is that of the longest proper
 * suffix of the state, copied, with the transitions of its own: every scan builds the table, and copying takes no time
 * of the interpreter.
 */
function transitions(patterns, classes) {
    const width = Math.max(...classes) + 1;
    const states = trie(patterns, classes);
    const table = new Int32Array(states.length * width);
    /** Offset of the row of each state's suffix. */
    const suffixes = new Int32Array(states.length);
    const queue = [0];
    for (let at = 0; at < queue.length; at++) {
        const state = queue[at];
        const row = state * width;
        const suffix = suffixes[state];
        table.copyWithin(row, suffix, suffix + width);
        for (const [column, next] of states[state].next) {
            const nextSuffix = table[row + column];
            const isFound = nextSuffix === FOUND || states[next].complete;
            table[row + column] = isFound ? FOUND : next * width;
            if (isFound)
                continue;
            suffixes[next] = nextSuffix;
            queue.push(next);
        }
    }
    return table;
}
function trie(patterns, classes) {
    const states = [{ next: new Map(), complete: false }];
    for (const pattern of patterns) {
        let state = states[0];
        for (const byte of pattern) {
            const column = classes[byte];
            const known = state.next.get(column);
            if (known === undefined) {
                state.next.set(column, states.length);
                state = { next: new Map(), complete: false };
                states.push(state);
            }
            else
                state = states[known];
        }
        state.complete = true;
    }
    return states;
}

// EXTERNAL MODULE: ./.build/src/platform/node/git.js
var git = __webpack_require__(7940);
// EXTERNAL MODULE: ./.build/src/platform/node/list-files.js
var list_files = __webpack_require__(5724);
;// CONCATENATED MODULE: ./.build/src/platform/node/list-sources.js




/** `H 100644 <id> 0\tpath`, tracked; `? path`, untracked; `S`: a sparse checkout leaves it out. */
const LIST = ['ls-files', '-s', '-t', '--cached', '--others', '--exclude-standard', '-z'];
const TRACKED = /^(\S) (\d{6}) \S+ \d\t([\s\S]+)$/;
/** @param root absolute path of a folder */
function listSources(root) {
    if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }))
        return walked(root, { isRefused: false });
    let complaint = '';
    const listed = (0,git/* askGit */.g)(root, LIST, { onError: (text) => (complaint = text) });
    return listed
        ? sorted(root, listed)
        : walked(root, { isRefused: /dubious ownership|safe\.directory/.test(complaint) });
}
function walked(root, { isRefused }) {
    return { files: (0,list_files/* walk */.G)(root, { links: true }).sort(), submodules: [], absent: [], isRefused };
}
function sorted(root, listed) {
    const files = new Set();
    const submodules = [];
    const absent = [];
    for (const line of listed) {
        const tracked = TRACKED.exec(line);
        if (!tracked) {
            const path = line.slice(2);
            // A folder of another repository ends with a slash.
            if (!path.endsWith('/') && !isInstalled(path))
                files.add(path);
            continue;
        }
        const [, tag, mode, path] = tracked;
        if (mode === '160000') {
            const inner = filesIn(root, path);
            if (inner.length === 0)
                absent.push({ path, reason: 'submodule' });
            else
                submodules.push(path);
            for (const one of inner)
                files.add(one);
        }
        else if (tag === 'S' && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }))
            absent.push({ path, reason: 'sparse' });
        else
            files.add(path);
    }
    return { files: [...files].sort(), submodules, absent, isRefused: false };
}
/** Whether a package manager installed it; a committed file does not count. */
function isInstalled(path) {
    return path.split('/').includes('node_modules');
}
function filesIn(root, folder) {
    try {
        if ((0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).length === 0)
            return [];
    }
    catch {
        // Not checked out.
        return [];
    }
    return (0,list_files/* walk */.G)((0,external_node_path_.join)(root, folder), { links: true }).map((path) => `${folder}/${path}`);
}
/** Returns where a link leads, relative to the root; null: outside the root, or nowhere. */
function linkTarget(root, path) {
    try {
        const target = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)));
        return target === '..' || target.startsWith(`..${external_node_path_.sep}`) ? null : target.split(external_node_path_.sep).join('/');
    }
    catch {
        // It leads nowhere.
        return null;
    }
}

// EXTERNAL MODULE: ./.build/src/platform/node/system-error.js
var system_error = __webpack_require__(8996);
;// CONCATENATED MODULE: ./.build/src/platform/node/source-search.js





/** Bytes read at a time. */
const PIECE = 1_048_576;
/**
 * Searches a checkout by reading every requested file: `git grep` would apply attributes, ignore rules and settings of
 * the repository, and treats UTF-16 as binary.
 *
 * @param root absolute path of the repository
 */
function sourceSearch(root) {
    let listing;
    const listed = () => {
        listing ??= listSources(root);
        return listing;
    };
    return {
        files: () => listed().files,
        find: async (strings, isWanted) => {
            if (strings.length === 0)
                return [];
            const matcher = byteMatcher(strings);
            const buffer = Buffer.allocUnsafe(PIECE);
            return listed().files.filter((path) => isWanted(path) && holds(root, path, matcher, buffer));
        },
        target: (path) => (isLink((0,external_node_path_.join)(root, path)) ? linkTarget(root, path) : path),
        isForeign: (path) => listed().submodules.some((folder) => path.startsWith(`${folder}/`)),
        absent: () => listed().absent,
        isRefused: () => listed().isRefused,
    };
}
function isLink(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/**
 * What exists but cannot be read, and what a link outside leads to, may contain anything: the next reader reports why.
 */
function holds(root, path, matcher, buffer) {
    matcher.reset();
    let handle = null;
    try {
        handle = openRegular(root, path);
        if (handle === null)
            return false;
        for (let length = read(handle, buffer); length > 0; length = read(handle, buffer))
            if (matcher.feed(buffer, length))
                return true;
        return false;
    }
    catch (error) {
        return path.includes(NO_TEXT) || !NOTHING_THERE.has((0,system_error/* codeOf */.$)(error));
    }
    finally {
        if (handle !== null)
            (0,external_node_fs_.closeSync)(handle);
    }
}
/** Occurs in a name whose bytes are not UTF-8, with which it cannot be opened. */
const NO_TEXT = '\uFFFD';
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);
/** Null for what is not a file. @throws if it cannot be opened, or is a link that leads out of the repository */
function openRegular(root, path) {
    const cannotTell = external_node_fs_.constants.O_NOFOLLOW === undefined && isLink((0,external_node_path_.join)(root, path));
    const handle = cannotTell ? openTarget(root, path) : openFile(root, path);
    if ((0,external_node_fs_.fstatSync)(handle).isFile())
        return handle;
    (0,external_node_fs_.closeSync)(handle);
    return null;
}
function openFile(root, path) {
    try {
        // So that a pipe does not block.
        return (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (isLink((0,external_node_path_.join)(root, path)))
            return openTarget(root, path);
        throw error;
    }
}
function openTarget(root, path) {
    const target = linkTarget(root, path);
    if (target === null)
        throw new Error('it leads out of the repository');
    return openFile(root, target);
}
function read(handle, buffer) {
    return (0,external_node_fs_.readSync)(handle, buffer, 0, buffer.length, null);
}

;// CONCATENATED MODULE: ./.build/src/platform/node/tools.js





/** Returns what a run may use. Without `online`, the run has no access to the network. */
async function toolsFor({ root, folder, userAgent }, { har = [], online = false, scan = true } = {}) {
    return {
        rasterizer: new ResvgRasterizer(),
        repository: repositoryAddress(root),
        ...(scan && { scan: sourceScan(root) }),
        ...(har.length > 0 && { har: (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 3401))).diskHarFiles(root, folder, har) }),
        ...(online && { pages: await pagesOf(userAgent) }),
    };
}
function sourceScan(root) {
    return { search: sourceSearch(root), grammars: grammarFiles, now: clock/* clock */.p.steady };
}
function repositoryAddress(root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    return server && repository ? `${server}/${repository}` : (0,remote_address/* remoteAddress */.f)(root);
}
async function pagesOf(userAgent) {
    const [{ pageSource }, { pageNetwork }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5805), __webpack_require__.e(7472)]).then(__webpack_require__.bind(__webpack_require__, 7472)),
        __webpack_require__.e(/* import() */ 5511).then(__webpack_require__.bind(__webpack_require__, 5511)),
    ]);
    return pageSource(pageNetwork({ userAgent }));
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diskWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5724);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);




/** Most links followed on one path before it counts as a circle, as in Linux. */
const LINKS = 40;
/**
 * The checkout on disk. Links are resolved step by step, so nothing outside `root` is accessed, not even to see whether
 * it exists.
 *
 * @param root absolute path of an existing folder
 * @param globTest returns a test for repository-relative paths
 */
function diskWorkTree(root, globTest) {
    const base = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    let files;
    return {
        entry: (path) => entryAt(base, path),
        names(folder) {
            const target = follow(base, folder);
            if (target.kind !== 'here')
                return [];
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.file).sort();
            }
            catch {
                // Not a folder, or not readable: `entry` distinguishes them.
                return [];
            }
        },
        read(path, limit) {
            const target = follow(base, path);
            return target.kind === 'here' ? readRegularFile(target.file, limit) : null;
        },
        glob(pattern) {
            files ??= (0,_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(base);
            const matches = globTest(pattern);
            return files.filter((path) => matches(path) && isRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)));
        },
    };
}
function entryAt(root, path) {
    const target = follow(root, path);
    if (target.kind !== 'here')
        return target;
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target.file);
        if (stat.isFile())
            return { kind: 'file', bytes: stat.size };
        return { kind: stat.isDirectory() ? 'folder' : 'other' };
    }
    catch (error) {
        return failure(error);
    }
}
function follow(root, path) {
    const pending = partsOf(path).reverse();
    const done = [];
    let links = 0;
    try {
        while (pending.length > 0) {
            const part = pending.pop();
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (done.pop() === undefined)
                    return { kind: 'outside' };
                continue;
            }
            const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done, part);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(here).isSymbolicLink()) {
                done.push(part);
                continue;
            }
            if (++links > LINKS)
                return { kind: 'unreadable', reason: 'its links form a loop' };
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(here);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target)) {
                done.length = 0;
                pending.push(...partsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target)).reverse());
            }
            else
                pending.push(...partsOf(target).reverse());
        }
    }
    catch (error) {
        return failure(error);
    }
    return { kind: 'here', file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...done) };
}
/** Both separators on Windows, so that no part can leave the root with a backslash. */
function partsOf(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[\\/]/ : '/');
}
/** Names that no file can have, too long or with a NUL in them, are missing files. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its links form a loop',
};
function failure(error) {
    const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error);
    if (NO_SUCH_FILE.has(code))
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: REASONS[code] ?? `system error ${code}` };
}
function isRegularFile(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Opened so that a pipe does not block, and a link created in the meantime is not followed. */
function readRegularFile(file, limit) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile() || stat.size > limit)
            return null;
        return readUpTo(descriptor, stat.size, limit);
    }
    catch {
        // Missing or not readable: `entry` distinguishes them.
        return null;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Reads to the end even if the file has grown since its size was read; null beyond `limit`. */
function readUpTo(descriptor, expected, limit) {
    let buffer = new Uint8Array(Math.min(expected, limit) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > limit)
            return null;
        if (length === buffer.length) {
            const larger = new Uint8Array(Math.min(2 * buffer.length, limit + 1));
            larger.set(buffer);
            buffer = larger;
        }
    }
}


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rememberInk),
/* harmony export */   u: () => (/* binding */ knownInk)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4337);

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

/***/ 3181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pressReleaseTexts),
/* harmony export */   b: () => (/* binding */ unreadPressReleases)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6615);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1720);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9112);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4337);





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

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  loadRules: () => (/* binding */ loadRules),
  m: () => (/* binding */ loadSelected)
});

;// CONCATENATED MODULE: ./.build/src/rules/registry.js
const MANIFEST = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(8815), __webpack_require__.e(5392), __webpack_require__.e(3164), __webpack_require__.e(1557)]).then(__webpack_require__.bind(__webpack_require__, 1557));
const LISTING = () => Promise.all(/* import() */[__webpack_require__.e(5392), __webpack_require__.e(2716), __webpack_require__.e(5805), __webpack_require__.e(1534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
const LOGO = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(883), __webpack_require__.e(2649)]).then(__webpack_require__.bind(__webpack_require__, 5030));
const ARTWORK = () => Promise.all(/* import() */[__webpack_require__.e(5514), __webpack_require__.e(5311), __webpack_require__.e(214), __webpack_require__.e(883), __webpack_require__.e(4594)]).then(__webpack_require__.bind(__webpack_require__, 4594));
const USER_AGENT = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6299), __webpack_require__.e(5392), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(8759), __webpack_require__.e(1500), __webpack_require__.e(1144)]).then(__webpack_require__.bind(__webpack_require__, 8528));
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

/***/ 1700:
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

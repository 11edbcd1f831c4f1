export const id = 1557;
export const ids = [1557];
export const modules = {

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

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ blockAt)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);

/** Returns the range from the key (or dash) at a path to the end of its value; null: no such entry. */
function blockAt({ root, source }, path) {
    const entry = root ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryAt */ ._f)(root, path) : undefined;
    return entry && source ? source.locate(entry.key.start, entry.end) : null;
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

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ homeAbove),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   vG: () => (/* binding */ uncheckedManifests)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21720);
/* harmony import */ var _manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24337);



/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. `''` is the repository root. */
function homeOf(folder) {
    return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder) === '.github' ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder) : folder;
}
/** Whether a folder has a manifest that speaks for it. Asked for every file of a scan, so every folder is listed once. */
const holdsManifest = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactByKey */ .JY)(({ tree }, folder) => {
    const places = folder === '' ? ['', '.github'] : [folder, `${folder}/.github`];
    return places.some((place) => tree.names(place).some(_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU));
});
/** The nearest folder, from this one up, that a manifest speaks for; null: there is none. */
function homeAbove(folder, isHome) {
    for (let at = folder;; at = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(at)) {
        if (isHome(at))
            return at;
        if (at === '')
            return null;
    }
}
/** Manifests outside of the run, by the home in the run whose files they take. */
const uncheckedManifests = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifact */ .dj)((run) => {
    const homes = new Set(run.manifests.map(({ folder }) => homeOf(folder)));
    const checked = new Set(run.manifests.map(({ path }) => path));
    const byHome = new Map();
    for (const path of run.scan?.search.files() ?? []) {
        if (!(0,_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU)((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)) || checked.has(path))
            continue;
        const home = homeAbove(homeOf((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)), (folder) => homes.has(folder));
        if (home === null)
            continue;
        const known = byHome.get(home);
        if (known)
            known.push(path);
        else
            byHome.set(home, [path]);
    }
    return byHome;
});


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

/***/ 38669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   Sx: () => (/* binding */ PRESS_RELEASE),
/* harmony export */   Tp: () => (/* binding */ SCAN_KEYS),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   tC: () => (/* binding */ DESCRIPTION)
/* harmony export */ });
/** What several rules rest on. */
const LOGO = { on: ['products[].logo'], files: ['own', 'logo'] };
const DESCRIPTION = { on: ['products[].description'] };
const PRESS_RELEASE = {
    on: ['products[].pressReleases[]'],
    reads: ['submitted', 'approved', 'publish'].map((key) => `products[].pressReleases[].${key}`),
};
const USER_AGENT = { on: ['products[].userAgent'], reads: ['sample', 'products[].name', 'company.name'] };
/** Keys that decide which API calls in the sources count, and what they have to send. */
const SCAN_KEYS = ['scan', 'products[].source', 'products[].userAgent'];
/** API calls in the sources. */
const SOURCES = { reads: SCAN_KEYS, headers: true };


/***/ }),

/***/ 41557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.build/src/manifest/starter.js
var starter = __webpack_require__(28678);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var subject = __webpack_require__(54483);
// EXTERNAL MODULE: ./.build/src/requirements.js
var src_requirements = __webpack_require__(52075);
;// CONCATENATED MODULE: ./.build/src/rules/words/manifest-faults.js

/** The faults that a step of reading the manifest found, as far as they concern the subject. */
function faultsOf(step, subject) {
    const index = subject.kind === 'product' ? subject.index : undefined;
    return subject.file.faults
        .filter((fault) => fault.step === step && fault.product === index)
        .map(({ severity, message, location, related, fix, at }) => ({
        severity,
        message,
        location,
        ...(at && { requirements: (0,src_requirements/* requirementsAt */.Gw)(at) }),
        ...(related && { related }),
        ...(fix && { fix }),
    }));
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-missing.js



/** There is no manifest, or more than one in a folder. */
const manifestMissing = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-missing',
        title: 'Manifest is missing or duplicated',
        severities: ['error', 'notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { files: ['manifest', 'rival'] },
        waivable: false,
        reads: 'search',
        docs: {
            what: [
                'An **error** if no manifest is found, if no manifest matches a given path or glob, or if a folder has two.',
                '',
                'A folder is searched for `mde-partner.yml`, `mde-partner.yaml`, `.github/mde-partner.yml` and',
                '`.github/mde-partner.yaml`, in this order. Exactly one of these must exist. If there are files with similar names, or',
                'manifests in subfolders, the message lists them.',
                '',
                'Where a folder or glob has no manifest, the run also shows the API calls of the repository and the SVG files that',
                'could be the logo.',
                '',
                'With `--if-no-manifest-found ignore` (the input `if-no-manifest-found`), a folder or glob without a manifest is not a',
                'finding. It is a **notice** if a file there has a similar name. A path that names a missing file stays an error.',
            ].join('\n'),
            why: [
                'The manifest contains what the partner program asks for: name, logo, description, landing page and User-Agent.',
                'Without it, nothing can be checked. With two, it is unclear which counts.',
            ].join('\n'),
            fix: [
                'Run `mde-partner init`, which writes `mde-partner.yml` from what the repository states. For the bare template, run',
                '`mde-partner explain manifest-missing`, or `mde-partner fix --suggest` to create the file. Placeholders are errors',
                'until you replace them. In a workflow, run `actions/checkout` first. If there are two manifests, remove one.',
            ].join('\n'),
            examples: [
                { bad: null, good: 'schemaVersion: 1\n', note: 'The repository has no manifest.' },
                {
                    file: '.github/mde-partner.yaml',
                    bad: 'schemaVersion: 1\n',
                    good: null,
                    note: 'The folder also has `mde-partner.yml`.',
                },
            ],
            template: starter/* starterManifest */.l,
        },
    },
    check: (subject) => faultsOf('search', subject),
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/manifest/parse.js + 6 modules
var parse = __webpack_require__(56341);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/homes.js
var homes = __webpack_require__(99531);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-not-checked.js







/** A manifest that takes files from this one, and is not checked with it. */
const manifestNotChecked = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-not-checked',
        title: 'Another manifest is not checked',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { files: ['own', 'manifest'] },
        scans: true,
        onPage: false,
        docs: {
            what: [
                'A **notice** for each other `mde-partner.yml` in the folder of the manifest, or below it, that is not part of the',
                'run. The files in its folder belong to it, so the source scan of this run excludes them. This also applies to a',
                'manifest that cannot be read.',
                '',
                'Excluded files that contain an API URL are reported as not checked. With `--no-scan`, this rule is skipped.',
            ].join('\n'),
            why: [
                'Each API call must be checked for one listing. A second manifest, even an empty manifest, hides the calls in its',
                'folder from the first.',
            ].join('\n'),
            fix: [
                "Check both: pass each manifest, or use a glob such as `'apps/*/mde-partner.yml'`. Delete the file if it is not a",
                'separate listing.',
            ].join('\n'),
            examples: [
                {
                    file: 'agent/mde-partner.yml',
                    bad: '# to be done\n',
                    good: null,
                },
            ],
        },
    },
    skip: ({ file, run }) => {
        if (!run.scan)
            return 'the sources are not scanned';
        return file.state === 'parsed' ? undefined : 'the manifest could not be read';
    },
    *check(subject) {
        const own = (0,homes/* homeOf */.lt)(subject.file.folder);
        for (const path of (0,homes/* uncheckedManifests */.vG)(subject.run).get(own) ?? []) {
            const home = (0,homes/* homeOf */.lt)((0,core_path/* folderOf */.yS)(path));
            const isSame = home === own;
            const broken = isBroken(subject, path) ? ' and is not valid' : '';
            const takes = isSame
                ? 'It is for the same folder as the checked manifest. Remove one of the two.'
                : `The files in ${(0,quote/* quote */.hD)(home)} belong to it, so they were not scanned. Check it too, for example with '**/mde-partner.yml', or delete it.`;
            yield {
                severity: 'notice',
                message: `This manifest was not checked${broken}. ${takes}`,
                location: (0,core_text/* startOf */.GH)(path),
            };
        }
    },
});
function isBroken({ run }, path) {
    const bytes = run.tree.read(path, sizes/* MOST_BYTES */.u.manifest);
    if (!bytes)
        return true;
    const { state, data } = (0,parse/* parseManifest */.N)(path, bytes);
    return state !== 'parsed' || !data.products?.length;
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-schema.js





/** A key or value differs from what the manifest's format allows. */
const manifestSchema = (0,subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-schema',
        title: 'Manifest has an invalid key or value',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: {
            on: [
                'schemaVersion',
                'company',
                'company.name',
                'products',
                ...['name', 'description', 'logo', 'landingPage', 'userAgent'].map((key) => `products[].${key}`),
            ],
            reads: ['sample'],
            files: ['version', 'press'],
        },
        reads: 'keys',
        docs: {
            what: [
                'An **error** for',
                '',
                '* an unknown key (keys that begin with `x-` are allowed), or a required key that is missing or has no value,',
                '* a value of the wrong type, or text that YAML reads as another type: unquoted `1.10` is the number 1.1,',
                '* a `schemaVersion` that is missing, is not a whole number, or is newer than the tool,',
                '* no product, more than 50 products, or two products with the same `id`, `name` or `userAgent`,',
                '* a path that is absolute, is a URL, contains backslashes, or leads out of the repository,',
                '* an `applicationId` that is not a GUID, a `website` or press-release `url` that is not an https URL, or a',
                '  press-release `file` that does not exist,',
                '* a text in curly quotes, which YAML reads as part of the text,',
                '* a `website`, or the `title` or `url` of a press release, that contains Contoso, Fabrikam or a domain reserved for',
                '  examples, unless the listing has `sample: true`.',
                '',
                'All faults are reported at once, and the fields without faults are checked by the other rules.',
            ].join('\n'),
            why: [
                'A misspelled key would otherwise be ignored. The logo or the landing page that the partner program asks for would',
                'be reported as not declared, although it is in the file.',
            ].join('\n'),
            fix: [
                'The message shows the key that was probably meant, or what the key is for, with an example. `mde-partner fix` renames',
                'keys that differ only in letter case, `-` and `_`.',
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
                    note: 'Without quotes, this is the number 1.1.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        yield* faultsOf('keys', subject);
        if (subject.kind === 'product')
            yield* filesNotThere(subject);
    },
});
/** Files other than the logo, which has rules of its own. */
function* filesNotThere(subject) {
    const { version, pressReleases } = subject.data;
    // Whether the version file is there, the rules about releases judge.
    yield* judgeFile(subject, ['version', 'file'], version?.file, { mustExist: false });
    for (const [index, release] of (pressReleases ?? []).entries())
        yield* judgeFile(subject, ['pressReleases', index, 'file'], release.file, { mustExist: true });
}
function* judgeFile(subject, at, file, { mustExist }) {
    const path = file === undefined ? null : (0,core_path/* resolveInside */.LI)(subject.file.folder, file);
    if (file === undefined || path === null)
        return;
    const { kind } = subject.run.tree.entry(path);
    const location = subject.locate(at, 'value');
    const requirements = (0,src_requirements/* requirementsAt */.Gw)(['products', subject.index, ...at]);
    const shown = (0,quote/* quote */.hD)(file);
    if (kind === 'outside')
        yield {
            severity: 'error',
            location,
            requirements,
            message: `${shown} is a link to a file outside the repository. Commit the file itself.`,
        };
    else if (mustExist && kind !== 'file')
        yield {
            severity: 'error',
            location,
            requirements,
            message: `${shown} ${kind === 'missing' ? 'does not exist' : 'is not a file'}. Set 'file' to the path of the press release, relative to the folder of the manifest.`,
        };
}

;// CONCATENATED MODULE: ./.build/src/rules/manifest-syntax.js


/** The manifest is no single plain YAML mapping. */
const manifestSyntax = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'manifest-syntax',
        title: 'Manifest is not plain YAML',
        severities: ['error', 'notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { files: ['manifest'] },
        waivable: false,
        reads: 'syntax',
        findsUnreadable: true,
        docs: {
            what: [
                'An **error** if the manifest is not YAML 1.2, or uses features that YAML parsers read differently:',
                '',
                '* a key that is set twice, or a merge key (`<<`),',
                '* a directive such as `%YAML 1.1`, a tag such as `!mine`, or a second document,',
                '* an alias without an anchor, an alias to the value that it is part of, or more than 100 aliases,',
                '* more than 32 levels of nesting,',
                '* a file that is empty or does not have a mapping at its root.',
                '',
                'Only the first ten faults are shown, because one often causes the next.',
                '',
                'A **notice** for the directive `%YAML 1.2`, which has no effect.',
            ].join('\n'),
            why: [
                'The manifest contains everything that the listing needs. If programs read it differently, nothing in it can be',
                'checked.',
            ].join('\n'),
            fix: [
                'Go to the reported line. Quote a text that contains `: ` or begins with `@`, `` ` ``, `*`, `&`, `!`, `%`, `|`, `>`,',
                '`{` or `[`.',
            ].join('\n'),
            examples: [
                {
                    bad: '    description: Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint\n',
                    good: '    description: "Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint"\n',
                    note: 'A colon and a space begin a value, so a text that contains them needs quotes.',
                },
                {
                    bad: '    logo: assets/logo.svg\n    logo: assets/logo-dark.svg\n',
                    good: '    logo: assets/logo.svg\n',
                    note: 'The key `logo` is set twice.',
                },
            ],
        },
    },
    skip: ({ file }) => file.state === 'missing' || file.state === 'unreadable' ? 'the manifest could not be read' : undefined,
    check: (subject) => faultsOf('syntax', subject),
});

// EXTERNAL MODULE: ./.build/src/manifest/yaml/quoting.js
var quoting = __webpack_require__(22466);
;// CONCATENATED MODULE: ./.build/src/rules/manifest-text-cut.js



/** A text that a comment sign cuts short. */
const manifestTextCut = (0,subject/* manifestAndProductRule */.KJ)({
    meta: {
        id: 'manifest-text-cut',
        title: 'Text may be cut off by a comment',
        severities: ['warning'],
        requirements: ['R4.2', 'R4.3'],
        since: '1.0.0',
        group: 'manifest',
        restsOn: {
            on: ['company.name', 'products[].name', 'products[].description', 'products[].entraApplication.name'],
        },
        reads: 'text',
        docs: {
            what: [
                'A **warning** if a name, a title or a description without quotes is followed by a space and `#`, and the rest of',
                'the line looks like part of the text: a letter or digit directly after `#`, or a number after `# `.',
                '',
                'A comment with a space after `#` is not reported, for example `# as in the portal`.',
            ].join('\n'),
            why: [
                'YAML treats everything after ` #` as a comment. The listing would show a name or a description that ends in the',
                'middle.',
            ].join('\n'),
            fix: 'Quote the text, or add a space after `#` if you meant a comment.',
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
        message: `YAML treats everything after ' #' as a comment. Quote the text to keep ${(0,quote/* quote */.hD)(rest)}, or add a space after '#' if you meant a comment.`,
        location: { path: location.path, start: { line: end.line, column: sign + 1 }, end },
        fix: {
            title: 'add quotes around the whole text',
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
        title: 'Manifest cannot be read',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { files: ['manifest'] },
        waivable: false,
        reads: 'bytes',
        findsUnreadable: true,
        docs: {
            what: [
                'An **error** if the manifest',
                '',
                '* is larger than 64 KiB (65,536 bytes),',
                '* is not UTF-8, that is, has a byte that is not part of a character, or the byte order mark of UTF-16 or UTF-32,',
                '* contains a control character (other than tab and line end), a carriage return that is not part of a line end, or',
                '  a byte order mark that is not at the very start of the file,',
                '* is not a regular file, cannot be read, or is a link to a file outside the repository.',
            ].join('\n'),
            why: [
                'The manifest contains everything that the listing needs. Programs read such bytes differently, so a product name',
                'that is right in one program may be cut or changed in another.',
            ].join('\n'),
            fix: 'Save the file as UTF-8 in your editor, and remove the character at the reported place.',
            examples: [
                {
                    bad: '  - name: Contoso \uFEFFCognito\n',
                    good: '  - name: Contoso Cognito\n',
                    note: 'There is an invisible byte order mark before `Cognito`.',
                },
            ],
        },
    },
    skip: ({ file }) => (file.state === 'missing' ? 'there is no manifest' : undefined),
    check: (subject) => faultsOf('bytes', subject),
});

// EXTERNAL MODULE: ./.build/src/rules/artifacts/readiness.js
var readiness = __webpack_require__(16759);
;// CONCATENATED MODULE: ./.build/src/rules/readiness-license.js


/** No developer license, as the vendor declares. */
const readinessLicense = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-license',
        title: 'Developer license is not in place',
        severities: ['notice'],
        requirements: ['R1'],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { reads: ['readiness.developerLicense'] },
        docs: {
            what: [
                'A **notice** if `readiness.developerLicense` is `false`. No machine can check the statement. The report shows it',
                'as declared by you.',
                '',
                'With `--require R1` or `--require readiness`, `requirement-open` reports it as an error instead.',
            ].join('\n'),
            why: 'The partner program asks for a developer license: a Defender for Endpoint tenant to build and test against.',
            fix: 'Apply for the license. Set `developerLicense: true` when you have it.',
            examples: [{ bad: 'readiness:\n  developerLicense: false', good: 'readiness:\n  developerLicense: true' }],
        },
    },
    skip: (subject) => (0,readiness/* unjudged */.bC)(subject, 'developerLicense'),
    *check(subject) {
        const declaration = (0,readiness/* declarationAt */.yF)('developerLicense', subject);
        if (declaration.status === 'stated')
            return;
        yield {
            severity: 'notice',
            message: "You do not have a developer license yet. Apply for one, and set 'developerLicense: true' when you have it.",
            location: (0,readiness/* placeOf */.$t)(declaration, subject.file),
        };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/readiness-misa.js


/** Not a member of MISA yet, as the vendor declares. */
const readinessMisa = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-misa',
        title: 'Company is not a MISA member',
        severities: ['notice'],
        requirements: ['R3'],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { reads: ['readiness.misa'] },
        docs: {
            what: [
                'A **notice** if `readiness.misa` is `none` or `nominated`. No machine can check the statement. The report shows',
                '`member` and `nominated` as declared by you.',
                '',
                'With `--require R3` or `--require readiness`, `requirement-open` reports `none` as an error',
                'instead. `nominated` satisfies the requirement.',
            ].join('\n'),
            why: [
                'The partner program asks for membership of the Microsoft Intelligent Security Association (MISA). The',
                'User-Agent in every API call is a condition for it.',
            ].join('\n'),
            fix: 'Have the product nominated. Set `misa: member` when the company is a member.',
            examples: [{ bad: 'readiness:\n  misa: nominated', good: 'readiness:\n  misa: member' }],
        },
    },
    skip: (subject) => (0,readiness/* unjudged */.bC)(subject, 'misa'),
    *check(subject) {
        const misa = subject.file.data.readiness?.misa;
        if (misa === undefined || misa === 'member')
            return;
        const location = (0,readiness/* placeOf */.$t)((0,readiness/* declarationAt */.yF)('misa', subject), subject.file);
        yield { severity: 'notice', message: MESSAGES[misa], location };
    },
});
const MESSAGES = {
    none: "The company is not a MISA member. Have the product nominated, then set 'misa: nominated'.",
    nominated: "The company is nominated for MISA, but not a member yet. Set 'misa: member' when it is a member.",
};

;// CONCATENATED MODULE: ./.build/src/rules/readiness-validation.js


/** No approval by a customer or no demonstration to Microsoft, as the vendor declares. */
const readinessValidation = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'readiness-validation',
        title: 'Solution is not validated',
        severities: ['notice'],
        requirements: ['R2'],
        since: '1.0.0',
        order: 10,
        group: 'manifest',
        restsOn: { reads: ['readiness.customerApproved', 'readiness.demoed'] },
        docs: {
            what: [
                'A **notice** if `readiness.customerApproved` or `readiness.demoed` is `false` or a date in the future. No machine',
                'can check the statements. The report shows them as declared by you.',
                '',
                'With `--require R2` or `--require readiness`, `requirement-open` reports it as an error instead.',
            ].join('\n'),
            why: [
                'The partner program asks for a validated solution: a joint customer approves the design of the integration,',
                'and the design is demonstrated to the Defender for Endpoint team.',
            ].join('\n'),
            fix: 'Set the date of each step when it is done.',
            examples: [
                {
                    bad: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false',
                    good: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-08-20',
                },
            ],
        },
    },
    skip: (subject) => (0,readiness/* unjudged */.bC)(subject, 'customerApproved'),
    *check(subject) {
        const declaration = (0,readiness/* declarationAt */.yF)('customerApproved', subject);
        const { status, reason, key } = declaration;
        if (status !== 'unstated' || subject.file.data.readiness?.[key] === undefined)
            return;
        yield {
            severity: 'notice',
            message: `The validation is not complete: ${reason}. Add the date of each step when it is done.`,
            location: (0,readiness/* placeOf */.$t)(declaration, subject.file),
        };
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/requirement-open.js

const client = (agent) => `import os, requests

requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": ${agent}})
`;
/** A requirement that has to be proven and is not. */
const requirementOpen = {
    subjects: ['requirements'],
    meta: {
        id: 'requirement-open',
        title: 'Requirement is not satisfied',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { all: true },
        waivable: false,
        onPage: false,
        docs: {
            what: [
                'An **error** for each requirement that `--require` (the input `require`) names, unless it is met, declared by you',
                'or not applicable. A requirement of a product is checked for each product. `docs/states.md`',
                'explains the states.',
                '',
                '`require` takes ids (`R6`) and the groups `readiness` (R1 to R3), `listing` (R4.1 to R5), `user-agent` (R6) and',
                '`all`. It applies to every run, and `--rule` does not turn it off. The readiness rules do not report a requirement',
                'that `--require` names, so each cause has one finding.',
            ].join('\n'),
            why: [
                'A run without errors does not prove what was not checked, such as a file that was skipped, a call that could not be',
                'followed or a finding that was waived. `require` turns the missing proof into an error.',
            ].join('\n'),
            fix: [
                'The message gives the reason. Fix the errors of the requirement, declare what is missing, or give the check what',
                'it needs, such as a HAR file, `source` globs or the source scan. A waiver does not satisfy `require`.',
            ].join('\n'),
            examples: [
                {
                    bad: 'readiness:\n  developerLicense: false',
                    good: 'readiness:\n  developerLicense: true',
                    options: { require: ['R1'] },
                },
                {
                    file: 'client.py',
                    bad: client('os.environ["AGENT"]'),
                    good: client('"MdePartner-Contoso-ContosoCognito/1.0.0"'),
                    options: { require: ['user-agent'] },
                    note: 'The sources do not show what the call sends.',
                },
            ],
        },
    },
    skip: ({ required }) => required.length === 0 ? { reason: 'nothing is required (--require)', asked: false } : undefined,
    *check(subject) {
        for (const { requirement, state } of subject.required) {
            const open = OPEN[state.status];
            if (open === null)
                continue;
            const { id, title } = requirement;
            const reason = state.reason === null ? '' : `: ${state.reason}`;
            yield {
                severity: 'error',
                message: `${id} (${title}) is required but ${open.word}${reason}. ${open.advice ?? requirement.howToDeclare}`,
                location: placeOf(subject, requirement),
                requirements: [id],
            };
        }
    },
};
/** Null: the state satisfies what is required. `advice` null: the requirement says how to declare it. */
const OPEN = {
    met: null,
    stated: null,
    'not-applicable': null,
    unmet: { word: 'not met', advice: 'Fix its errors.' },
    waived: { word: 'waived', advice: "A waiver does not satisfy 'require'." },
    unstated: { word: 'not declared', advice: null },
    unknown: { word: 'unknown', advice: "Fix this cause, or remove the requirement from 'require'." },
};
/** The key that declares the requirement, else the nearest key above it. */
function placeOf(subject, requirement) {
    const { file, index } = subject;
    if (requirement.evidence === 'stated')
        return (0,readiness/* placeOf */.$t)((0,readiness/* declarationFor */._n)(requirement, subject), file);
    const [key] = requirement.keys;
    return file.locate(['products', ...(index === null ? [] : [index, ...key.split('.').slice(1)])], 'value');
}

// EXTERNAL MODULE: ./.build/src/manifest/yaml/block.js
var yaml_block = __webpack_require__(1516);
;// CONCATENATED MODULE: ./.build/src/rules/words/changes-unknown.js
/** Why a rule about the change under review says nothing; undefined: the change is known. */
function changesUnknown({ changes }) {
    return changes ? undefined : { reason: 'the change is unknown (--changed-since)', asked: false };
}

;// CONCATENATED MODULE: ./.build/src/rules/scan-narrowed.js




/** Settings that take calls or files out of the scan, one entry a list item. */
const NARROWING = [
    ['scan', 'vendored'],
    ['scan', 'tests'],
    ['scan', 'hosts', 'ignore'],
    ['scan', 'clients'],
];
/** A setting that narrows the source scan and comes with the change under review. */
const scanNarrowed = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'scan-narrowed',
        title: 'Change narrows the source scan',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: {},
        waivable: false,
        onPage: false,
        docs: {
            what: [
                'A **notice** at each entry of `scan.vendored`, `scan.tests`, `scan.hosts.ignore` or `scan.clients`, and at each',
                '`source`, that the change adds or edits. It needs to know the change: `--changed-since` on the command line,',
                '`annotations: changed` in a workflow.',
            ].join('\n'),
            why: [
                'These settings decide which API calls are checked. The author of a pull request can remove a call from the scan with',
                'them, so the reviewer must see the change.',
            ].join('\n'),
            fix: [
                'Check the reason and approve it, or remove the setting. To make sure that the right people review these settings,',
                'add owners for the manifest to `CODEOWNERS`.',
            ].join('\n'),
            examples: [
                {
                    bad: '    source: [src/**]\n',
                    good: 'schemaVersion: 1\n',
                    options: { changed: ['mde-partner.yml'] },
                },
            ],
        },
    },
    skip: ({ run, file }) => changesUnknown(run) ?? (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
    *check(subject) {
        for (const { path, block } of settingsOf(subject)) {
            if (!subject.run.changes?.touchesLines(block))
                continue;
            yield {
                severity: 'notice',
                message: `This change adds or edits '${keyOf(path)}'${shown(subject.file, path)}, which limits the source scan. Check that no API call is excluded.`,
                location: subject.file.locate(path, 'value'),
            };
        }
    },
});
function settingsOf({ file }) {
    const lists = NARROWING.flatMap((key) => items(file, key));
    const sources = (file.data.products ?? []).map((_, index) => ['products', index, 'source']);
    return [...lists, ...sources].flatMap((path) => {
        const block = (0,yaml_block/* blockAt */.V)(file, path);
        return block ? [{ path, block }] : [];
    });
}
/** The items of a list, by what is written. */
function items(file, key) {
    const paths = [];
    while ((0,yaml_block/* blockAt */.V)(file, [...key, paths.length]))
        paths.push([...key, paths.length]);
    return paths;
}
/** `scan.vendored`, `products[0].source`. */
function keyOf(path) {
    const [root, index] = path;
    return root === 'products' ? `products[${index}].source` : path.filter((step) => typeof step === 'string').join('.');
}
/** The text of an entry, of a mapping its first path or host; empty: there is none to show. */
function shown(file, path) {
    const places = [path, [...path, 0], [...path, 'paths', 0], [...path, 'hosts', 0]];
    const scalar = places.map((one) => file.scalar(one)).find((one) => one !== undefined);
    return scalar ? ` (${(0,quote/* quote */.hD)(scalar.value)})` : '';
}

// EXTERNAL MODULE: ./.build/src/policy/under-policy.js
var under_policy = __webpack_require__(98351);
;// CONCATENATED MODULE: ./.build/src/rules/scan-setting-forbidden.js



/** A setting of the manifest that the policy of the run refuses. */
const scanSettingForbidden = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'scan-setting-forbidden',
        title: 'Scan setting is forbidden by the policy',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: {},
        waivable: false,
        onPage: false,
        docs: {
            what: [
                'An **error** at each setting that the policy of the run forbids (`forbiddenSettings`), and at each host under',
                '`scan.hosts.ignore` that the policy checks (`scan.hosts.extra`). The setting has no effect. `docs/policy.md`',
                'explains policies.',
            ].join('\n'),
            why: [
                'These settings decide which API calls are checked. The owner of the policy wants the same scan in every repository.',
            ].join('\n'),
            fix: 'Remove the setting, or ask the owner of the policy.',
            examples: [
                {
                    bad: 'scan:\n  vendored:\n    - { paths: [theirs/**], reason: A copy of an SDK }\n',
                    good: 'schemaVersion: 1\n',
                    options: { policy: 'schemaVersion: 1\nforbiddenSettings: [scan.vendored]\n' },
                },
            ],
        },
    },
    skip: ({ run, file }) => {
        if (!run.policy)
            return { reason: 'no policy was given (--policy)', asked: false };
        return file.state === 'parsed' ? undefined : 'the manifest could not be read';
    },
    *check({ file, run }) {
        for (const refused of run.policy ? (0,under_policy/* refusedSettings */.EA)(file, run.policy) : [])
            yield {
                severity: 'error',
                message: messageOf(refused),
                location: file.locate(refused.at, refused.host === null ? 'key' : 'value'),
            };
    },
});
function messageOf({ name, host }) {
    if (host === null)
        return `The policy forbids '${name}', so it has no effect. Remove it, or ask the owner of the policy.`;
    return `The policy checks calls to ${(0,quote/* quote */.hD)(host)}, so '${name}' has no effect on it. Remove the host.`;
}

// EXTERNAL MODULE: ./.build/src/rules/artifacts/waivers.js
var waivers = __webpack_require__(69090);
;// CONCATENATED MODULE: ./.build/src/rules/waiver-added.js





/** A waiver that comes with the change under review. */
const waiverAdded = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'waiver-added',
        title: 'Waiver is new or changed',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: {},
        waivable: false,
        onPage: false,
        docs: {
            what: [
                'A **notice** at each waiver that the change adds or edits, in `waivers:` or in a comment. It needs to know the',
                'change: `--changed-since` on the command line, `annotations: changed` in a workflow. `waiver-invalid` reports waivers',
                'that have no effect.',
            ].join('\n'),
            why: [
                'A waiver lets an error pass. The author of a pull request can add a waiver, so the reviewer must see it.',
            ].join('\n'),
            fix: [
                'Check the reason and approve it, or remove the waiver and fix the finding. To make sure that the right people review',
                'waivers, add owners for the manifest to `CODEOWNERS`.',
            ].join('\n'),
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    good: 'schemaVersion: 1\n',
                    options: { changed: ['mde-partner.yml'] },
                },
            ],
        },
    },
    skip: ({ run }) => changesUnknown(run),
    async *check(subject) {
        for (const { rule, inForce, location, entry } of await (0,waivers/* writtenWaivers */.R)(subject)) {
            const place = entry === null ? location : (0,yaml_block/* blockAt */.V)(subject.file, ['waivers', entry]);
            if (!inForce || !place || !subject.run.changes?.touchesLines(place))
                continue;
            yield {
                severity: 'notice',
                message: `This change adds or edits a waiver for ${(0,quote/* quote */.hD)(rule ?? '')}. Check its reason.`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./.build/src/rules/waiver-invalid.js


/** A waiver that hides nothing, because something is wrong with it. */
const waiverInvalid = (0,subject/* manifestRule */.WL)({
    meta: {
        id: 'waiver-invalid',
        title: 'Waiver is not valid',
        severities: ['error'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { reads: ['products[].name', 'products[].id'] },
        waivable: false,
        docs: {
            what: [
                'An **error** if a waiver, in `waivers:` or in a comment `mde-partner-ignore <rule-id> -- <reason>`,',
                '',
                '* has no reason,',
                '* is for a rule that does not exist or cannot be waived (`waiver-invalid` itself, `manifest-missing`,',
                '  `manifest-unreadable`, `manifest-syntax`, `requirement-open`, `waiver-added`, `scan-narrowed`,',
                '  `scan-setting-forbidden`), or that the policy of the run does not allow to be waived,',
                '* is for a `product` that is not in the manifest,',
                '* has an `expires` that is not a date or is in the past. The waiver is valid through the `expires` date.',
                '',
                'An invalid waiver has no effect, so the finding counts.',
            ].join('\n'),
            why: [
                'With a waiver, a listing passes that Microsoft may reject. A reader must know, even a year later, what was accepted',
                'and why.',
            ].join('\n'),
            fix: 'Add a reason, correct the rule id, or set a later date. Or fix the finding and remove the waiver.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-hevy, reason: Agreed with the design team }\n',
                    good: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    note: 'The rule does not exist.',
                },
                {
                    bad: '    # mde-partner-ignore logo-heavy\n    logo: assets/logo.svg\n',
                    good: '    # mde-partner-ignore logo-heavy -- Agreed with the design team\n    logo: assets/logo.svg\n',
                    note: 'The comment has no reason.',
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

;// CONCATENATED MODULE: ./.build/src/manifest/waivers/waiver-removal.js
/**
 * Returns the edit that removes an entry of `waivers:` with its lines; undefined where the rest would become invalid.
 *
 * @param unused indexes of all entries to remove: if none remains, the key is removed with them
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
/** Returns the edit that removes a comment: its line, or its part after a value. */
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
/**
 * Returns an item in brackets with the comma towards the nearest item that stays, so that neighbors can be removed
 * together.
 */
function flowItem(source, list, index, unused) {
    const before = list.items[index - 1];
    const item = list.items[index];
    const next = list.items[index + 1];
    const isLeading = list.items.slice(0, index).every((_, at) => unused.has(at));
    if (item && next && isLeading)
        return plainBetween(source, item, next) ? { start: item.value.start, end: next.value.start } : undefined;
    return item && before && plainBetween(source, before, item) ? { start: before.end, end: item.end } : undefined;
}
/** Whether only a comma and white space are between two items. */
function plainBetween(source, first, second) {
    return source.text.slice(first.end, second.value.start).trim() === ',';
}
/** Returns the whole lines from one offset to another; undefined if others share them, except comments at the end. */
function linesOf(source, start, end) {
    const { text } = source;
    const lineStart = start - source.positionAt(start).column + 1;
    const feed = text.indexOf('\n', end);
    const lineEnd = feed === -1 ? text.length : feed + 1;
    const rest = text.slice(end, lineEnd).trim();
    if (text.slice(lineStart, start).trim() !== '' || (rest !== '' && !rest.startsWith('#')))
        return undefined;
    // Empty lines left behind would become part of a preceding text that keeps its line ends.
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

// EXTERNAL MODULE: ./.build/src/rules/basis.js
var basis = __webpack_require__(38669);
;// CONCATENATED MODULE: ./.build/src/rules/waiver-unused.js



/** A waiver that hides nothing any more. */
const waiverUnused = {
    subjects: ['waivers'],
    meta: {
        id: 'waiver-unused',
        title: 'Waiver is not used',
        severities: ['notice'],
        requirements: [],
        since: '1.0.0',
        group: 'manifest',
        restsOn: { ...basis/* SOURCES */.Hl, waived: true },
        docs: {
            what: [
                'A **notice** if a waiver does not cover any finding of this run, although its rule ran everywhere the waiver',
                'applies. Waivers of a rule that was skipped or failed are not reported. If the rule has findings without a waiver,',
                'the notice asks you to check the place of the waiver, and no fix removes it.',
            ].join('\n'),
            why: [
                'The finding is fixed. If the waiver stays, it hides the finding when it comes back, and the partner program may',
                'reject the listing.',
            ].join('\n'),
            fix: 'Remove the waiver, or run `mde-partner fix`.',
            examples: [
                {
                    bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
                    good: 'schemaVersion: 1\n',
                    note: 'The logo file is small, so the waiver has nothing to cover.',
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
    const message = `The waiver for ${(0,quote/* quote */.hD)(rule ?? '')} does not cover any finding of that rule. Check ${where}, or remove it.`;
    return { severity: 'notice', message, location };
}
function draft({ rule, location }, fix) {
    const message = `The waiver for ${(0,quote/* quote */.hD)(rule ?? '')} does not cover any finding. Remove it.`;
    return { severity: 'notice', message, location, ...(fix && { fix }) };
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/manifest.js















const RULES = [
    manifestMissing,
    manifestUnreadable,
    manifestSyntax,
    manifestTextCut,
    manifestSchema,
    readinessLicense,
    readinessValidation,
    readinessMisa,
    manifestNotChecked,
    requirementOpen,
    scanNarrowed,
    scanSettingForbidden,
    waiverAdded,
    waiverInvalid,
    waiverUnused,
];


/***/ }),

/***/ 54483:
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

export const id = 9422;
export const ids = [9422];
export const modules = {

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   unknownRule: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3023);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9746);
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);




/**
 * One of a few words that the caller may give.
 *
 * @param what how the caller knows it, for instance `--format`
 * @throws UsageError if it is none of them
 */
function oneOf(what, given, allowed) {
    const found = allowed.find((choice) => choice === given);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}; it takes ${allowed.join(', ')}${didYouMean(given, allowed)}`);
}
/** `; did you mean X?`, or nothing if no candidate is near. */
function didYouMean(given, candidates) {
    const limit = Math.max(1, Math.floor(given.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const distance = (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(given.toLowerCase(), candidate, limit);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best === undefined ? '' : `; did you mean ${best}?`;
}
/** Most ids that the message suggests. */
const NAMED = 3;
/** Returns the error for an unknown rule id. It suggests the nearest id, else the ids that contain all of its words. */
function unknownRule(id, ids) {
    const words = id.toLowerCase().split('-');
    const withAllWords = ids.filter((known) => words.every((word) => known.split('-').includes(word)));
    const alike = withAllWords.length === 0 ? '' : `; did you mean ${withAllWords.slice(0, NAMED).join(' or ')}?`;
    const hint = didYouMean(id, ids) || alike || "; 'mde-partner rules' lists them";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`there is no rule ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)}${hint}`);
}
/**
 * A day as the caller gives it.
 *
 * @throws UsageError if it is no day of the calendar in the form `YYYY-MM-DD`
 */
function dayOf(what, given) {
    const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCivilDate */ .Di)(given);
    if (!date.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: that ${date.reason}; write YYYY-MM-DD`);
    return date.iso;
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(7823);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(7319);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/src/app/choices.js
var choices = __webpack_require__(3255);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(6512);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(3023);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(2075);
// EXTERNAL MODULE: ./.build/src/cli/options.js
var options = __webpack_require__(5852);
;// CONCATENATED MODULE: ./.build/src/cli/arguments.js






/** @throws UsageError, in one line, for anything that is not exactly right */
function parseArguments(args) {
    if (args.length === 0)
        return { name: 'nothing', output: null };
    const name = args[0]?.startsWith('-') ? null : args[0];
    const { values, positionals } = parseOptions(name === null ? args : args.slice(1), name === null ? options/* WITHOUT_COMMAND */.bX : commandOf(name).options, name);
    const output = values.get('output')?.at(-1) ?? null;
    if (values.has('help'))
        return { name: 'help', command: name, output };
    if (values.has('version'))
        return { name: 'version', output };
    switch (name) {
        case 'check':
            return { ...checkCommand(values, positionals), output };
        case 'fix':
            return {
                name,
                paths: positionals,
                rules: values.get('rule') ?? null,
                suggest: values.has('suggest'),
                art: values.has('art'),
                dryRun: values.has('dry-run'),
                output,
            };
        case 'explain':
            if (positionals.length !== 1)
                throw new errors/* UsageError */.e(`explain takes one rule; 'mde-partner rules' lists them`);
            return { name, rule: positionals[0], output };
        case 'help':
            if (positionals.length > 1)
                throw new errors/* UsageError */.e(`help takes one command; ${seeHelp(null)}`);
            if (positionals[0] !== undefined)
                commandOf(positionals[0]);
            return { name, command: positionals[0] ?? null, output };
        case 'rules':
        case 'schema':
            if (positionals.length > 0)
                throw new errors/* UsageError */.e(`${name} takes no ${(0,quote/* quote */.hD)(positionals[0])}; ${seeHelp(name)}`);
            return { name, output };
        default:
            throw new errors/* UsageError */.e(`no command is given; ${seeHelp(null)}`);
    }
}
/** @throws UsageError if there is none of this name */
function commandOf(name) {
    const command = Object.hasOwn(options/* COMMANDS */.Lo, name) ? options/* COMMANDS */.Lo[name] : undefined;
    if (command)
        return command;
    throw new errors/* UsageError */.e(`there is no command ${(0,quote/* quote */.hD)(name)}${(0,choices.didYouMean)(name, Object.keys(options/* COMMANDS */.Lo)) || `; ${seeHelp(null)}`}`);
}
/** @param command null: the whole program */
function seeHelp(command) {
    return `see 'mde-partner ${command === null ? '' : `${command} `}--help'`;
}
function checkCommand(values, paths) {
    const last = (option) => values.get(option)?.at(-1);
    const today = last('today');
    return {
        name: 'check',
        paths,
        format: (0,choices.oneOf)('--format', last('format') ?? 'pretty', options/* FORMATS */.hR),
        failOn: (0,choices.oneOf)('--fail-on', last('fail-on') ?? 'error', options/* FAIL_ON */.d$),
        rules: values.get('rule') ?? null,
        today: today === undefined ? null : (0,choices.dayOf)('--today', today),
        release: last('release') ?? null,
        require: (values.get('require') ?? []).map((name) => (0,choices.oneOf)('--require', name, requirements/* REQUIRABLE */.zl)),
        online: values.has('online'),
        scan: !values.has('no-scan'),
        har: values.get('har') ?? [],
        changedSince: last('changed-since') ?? null,
        colour: (0,choices.oneOf)('--color', last('color') ?? 'auto', options/* COLOURS */.O5),
        quiet: values.has('quiet'),
    };
}
/**
 * Values by option, in order; a switch that is on has an empty list.
 *
 * @param command null: the options are given without one
 */
function parseOptions(args, options, command) {
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple, short }]) => [
            name,
            { type, multiple: multiple ?? false, ...(short === undefined ? {} : { short }) },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (!option) {
            const names = Object.keys(options).map((known) => `--${known}`);
            throw new errors/* UsageError */.e(`there is no option ${(0,quote/* quote */.hD)(token.rawName)}${(0,choices.didYouMean)(token.rawName, names) || `; ${seeHelp(command)}`}`);
        }
        const given = values.get(token.name) ?? [];
        if (option.type === 'string')
            given.push(optionValue(token, option));
        else if (token.value !== undefined)
            throw new errors/* UsageError */.e(`${token.rawName} takes no value`);
        values.set(token.name, given);
    }
    return { values, positionals };
}
function optionValue({ rawName, value, inlineValue }, option) {
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
        throw new errors/* UsageError */.e(`${rawName} needs a value: ${rawName} ${option.value}`);
    return value;
}

;// CONCATENATED MODULE: ./.build/src/cli/main.js




/** Runs one command and sets the process's exit code; throws nothing. */
async function runCli(args) {
    try {
        process.exitCode = await run(parseArguments(args));
    }
    catch (error) {
        process.exitCode = 2;
        (0,output/* printFailure */.eV)(error);
    }
}
async function run(invocation) {
    const help = (0,context/* rulePages */.$)(process.env, { repository: version/* REPOSITORY */.Bw, version: version/* VERSION */.xv });
    const show = (text, reader) => {
        if (invocation.output !== null)
            (0,output/* writeText */.x3)(invocation.output, text, 'follow');
        else if (reader === 'person')
            (0,output/* printText */.n)(text);
        else
            (0,output/* printData */.wV)(text);
    };
    switch (invocation.name) {
        case 'check': {
            const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395), __webpack_require__.e(3598), __webpack_require__.e(6893), __webpack_require__.e(5599), __webpack_require__.e(6726)]).then(__webpack_require__.bind(__webpack_require__, 6726));
            return runCheck(invocation, { version: version/* VERSION */.xv, help }, show);
        }
        case 'fix': {
            const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395), __webpack_require__.e(7291), __webpack_require__.e(3598), __webpack_require__.e(6893), __webpack_require__.e(5599), __webpack_require__.e(5966)]).then(__webpack_require__.bind(__webpack_require__, 5966));
            return runFix(invocation, show);
        }
        case 'explain':
            show(await explanation(invocation.rule, help), 'person');
            return 0;
        case 'rules': {
            const [{ loadRules }, { ruleList }] = await Promise.all([
                __webpack_require__.e(/* import() */ 5407).then(__webpack_require__.bind(__webpack_require__, 5407)),
                __webpack_require__.e(/* import() */ 6822).then(__webpack_require__.bind(__webpack_require__, 6822)),
            ]);
            show(ruleList((await loadRules()).map(({ meta }) => meta)), 'person');
            return 0;
        }
        case 'schema':
            show(await schema(), 'program');
            return 0;
        case 'version':
            show(`${version/* VERSION */.xv}\n`, 'person');
            return 0;
        case 'help': {
            const { commandHelp, generalHelp } = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 4559));
            show(invocation.command === null ? generalHelp() : commandHelp(invocation.command), 'person');
            return 0;
        }
        case 'nothing': {
            const { generalHelp } = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 4559));
            show(generalHelp(), 'person');
            return 2;
        }
    }
}
async function explanation(id, help) {
    const [{ loadRules }, { ruleText }, { unknownRule }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5407).then(__webpack_require__.bind(__webpack_require__, 5407)),
        __webpack_require__.e(/* import() */ 6822).then(__webpack_require__.bind(__webpack_require__, 6822)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3255)),
    ]);
    const metas = (await loadRules()).map(({ meta }) => meta);
    const meta = metas.find((known) => known.id === id);
    if (!meta)
        throw unknownRule(id, metas.map((known) => known.id));
    const text = ruleText(meta, help(id));
    if (id !== 'manifest-missing')
        return text;
    const { starterManifest } = await __webpack_require__.e(/* import() */ 8678).then(__webpack_require__.bind(__webpack_require__, 8678));
    return `${text}\nA manifest to start from (mde-partner.yml)\n\n${starterManifest()}`;
}
async function schema() {
    const [{ manifestJsonSchema }, { SCHEMA_ADDRESS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1939), __webpack_require__.e(3059)]).then(__webpack_require__.bind(__webpack_require__, 3059)),
        __webpack_require__.e(/* import() */ 7479).then(__webpack_require__.bind(__webpack_require__, 7479)),
    ]);
    return `${JSON.stringify(manifestJsonSchema(SCHEMA_ADDRESS), null, 2)}\n`;
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   O5: () => (/* binding */ COLOURS),
/* harmony export */   bX: () => (/* binding */ WITHOUT_COMMAND),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
const COLOURS = ['auto', 'always', 'never'];
/** What every command takes. */
const GENERAL = {
    output: { type: 'string', value: 'FILE', help: 'write to FILE instead of stdout' },
    help: { type: 'boolean', short: 'h', help: 'show this text' },
    version: { type: 'boolean', help: 'show the version' },
};
const CHECK = {
    format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (default pretty)` },
    'fail-on': { type: 'string', value: 'LEVEL', help: `${FAIL_ON.join(', ')} (default error)` },
    rule: { type: 'string', multiple: true, value: 'ID', help: 'run only this rule; may be given several times' },
    today: { type: 'string', value: 'YYYY-MM-DD', help: 'the day to judge dates by (default: the UTC day)' },
    release: { type: 'string', value: 'TAG', help: 'gate a release: the version or tag that is released' },
    require: {
        type: 'string',
        multiple: true,
        value: 'NAME',
        help: 'fail unless proven: R1 to R6, readiness, listing, user-agent or all; may be given several times',
    },
    online: { type: 'boolean', help: 'open landing pages (the only use of the network)' },
    har: { type: 'string', multiple: true, value: 'GLOB', help: 'captured traffic to judge; may be given several times' },
    'changed-since': {
        type: 'string',
        value: 'REV',
        help: 'list only findings that the changes since REV caused; all still count',
    },
    'no-scan': { type: 'boolean', help: 'do not scan the sources for API calls' },
    color: { type: 'string', value: 'WHEN', help: `${COLOURS.join(', ')} (default auto)` },
    quiet: { type: 'boolean', help: 'print findings only' },
};
const FIX = {
    rule: {
        type: 'string',
        multiple: true,
        value: 'ID',
        help: 'fix only the findings of this rule; may be given several times',
    },
    suggest: { type: 'boolean', help: 'apply suggested fixes too: read what they changed' },
    art: { type: 'boolean', help: 'with --suggest, edit logos too: look at them afterwards' },
    'dry-run': { type: 'boolean', help: 'write nothing, print the changes as a diff' },
};
const COMMANDS = {
    check: {
        arguments: '[PATH ...]',
        help: 'check manifests: files, folders or globs; none: the current folder',
        options: { ...CHECK, ...GENERAL },
    },
    fix: {
        arguments: '[PATH ...]',
        help: 'apply the fixes that keep the meaning',
        options: { ...FIX, ...GENERAL },
    },
    explain: { arguments: 'RULE', help: 'say what a rule finds, why, and how to fix or waive it', options: GENERAL },
    rules: { arguments: '', help: 'list all rules', options: GENERAL },
    schema: { arguments: '', help: 'print the JSON Schema of the manifest', options: GENERAL },
    help: { arguments: '[COMMAND]', help: 'show the usage and options of a command', options: GENERAL },
};
/** The options in front of which no command stands. */
const WITHOUT_COMMAND = GENERAL;


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rulePages),
/* harmony export */   A: () => (/* binding */ repositoryLinks)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Where the lines of the checked commit can be read; null outside a runner. */
function repositoryLinks(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? { repository: `${server}/${repository}`, commit } : null;
}
/**
 * Addresses of rule pages: beside the action that runs, else in the project's own repository at its version.
 *
 * @param project address of the repository, and version, of this tool
 */
function rulePages(environment, project) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    const base = server && repository && ref
        ? `${server}/${repository}/blob/${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInAddress */ .$)(ref)}`
        : `${project.repository}/blob/v${project.version}`;
    return (rule) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(`${base}/docs/rules/${rule}.md`);
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ PROGRAMME_SOURCE),
/* harmony export */   cs: () => (/* binding */ requiredIds),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   zl: () => (/* binding */ REQUIRABLE)
/* harmony export */ });
/** Where the programme's text is published. */
const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';
function requirement(id, title, evidence, keys, asks) {
    const scope = keys[0].startsWith('products[].') ? 'product' : 'manifest';
    return { id, title, asks, scope, evidence, keys, source: PROGRAMME_SOURCE };
}
/** In the order of the program's text. R4.5 is part of its landing-page item; the number is ours. */
const REQUIREMENTS = [
    requirement('R1', 'Developer license', 'stated', ['readiness.developerLicense'], 'A Defender for Endpoint tenant to build against.'),
    requirement('R2', 'Validated solution', 'stated', ['readiness.customerApproved', 'readiness.demoed'], 'A joint customer approved the design and it was demonstrated to Microsoft.'),
    requirement('R3', 'MISA membership', 'stated', ['readiness.misa'], 'Membership of the Microsoft Intelligent Security Association.'),
    requirement('R4.1', 'Logo', 'checked', ['products[].logo'], 'A square logo as an SVG file.'),
    requirement('R4.2', 'Product name', 'checked', ['products[].name', 'company.name'], 'The name of the product as the portal is to show it.'),
    requirement('R4.3', 'Description', 'checked', ['products[].description'], 'A product description of 15 words.'),
    requirement('R4.4', 'Landing page', 'checked', ['products[].landingPage'], 'A page where a customer completes the integration, or reads how to.'),
    requirement('R4.5', 'Press releases', 'checked', ['products[].pressReleases'], 'At least 10 days for the review of a press release that names the product.'),
    requirement('R5', 'Entra application name', 'checked', ['products[].entraApplication'], 'The application name, if the integration is multi-tenant.'),
    requirement('R6', 'User-Agent', 'checked', ['products[].userAgent', 'products[].version', 'products[].source', 'scan'], 'MdePartner-{CompanyName}-{ProductName}/{Version} in every API call.'),
];
/** Names of groups of requirements, for `--require`. */
const GROUPS = {
    readiness: ['R1', 'R2', 'R3'],
    listing: ['R4.1', 'R4.2', 'R4.3', 'R4.4', 'R4.5', 'R5'],
    'user-agent': ['R6'],
    all: REQUIREMENTS.map(({ id }) => id),
};
/** What `--require` takes. */
const REQUIRABLE = [...REQUIREMENTS.map(({ id }) => id), ...Object.keys(GROUPS)];
/** The requirements that ids and names of groups stand for. */
function requiredIds(names) {
    return new Set(names.flatMap((name) => GROUPS[name] ?? REQUIREMENTS.flatMap(({ id }) => (id === name ? [id] : []))));
}
/** The requirement with that id. */
function requirementOf(id) {
    return REQUIREMENTS.find((one) => one.id === id);
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ parseCivilDate),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   y8: () => (/* binding */ implausibility),
/* harmony export */   yE: () => (/* binding */ businessDaysBetween)
/* harmony export */ });
const MILLISECONDS_A_DAY = 86_400_000;
/** The partner programme is younger. */
const FIRST_YEAR = 2016;
const YEARS_AHEAD = 5;
/** What people write instead, most telling first. A date in another form is named, its day never guessed. */
const OTHER_FORMS = [
    [/^\p{White_Space}*$/u, 'it is empty'],
    [/^\p{White_Space}|\p{White_Space}$/u, 'there is white space around it'],
    [/(?![0-9])\p{Nd}/u, 'it has digits of another script'],
    [/^(?=.*\d)(?=.*[OoIl])[\dOoIl]{4}-[\dOoIl]{1,2}-[\dOoIl]{1,2}$/, 'it has letters that look like digits'],
    [/^\d{4}\D?\d\d\D?\d\d.*\d{4}\D?\d\d\D?\d\d/, 'one day is wanted, not a range'],
    [/^\d{4}-\d\d-\d\d./, 'only the day is wanted, no time or offset'],
    [/^\d{4}-\d{1,2}-\d{1,2}$/, 'month and day need two digits'],
    [/^\d{1,2}-\d{1,2}-(?:\d\d|\d{4})$/, 'a year of four digits comes first'],
    [/^\d{4}-?W\d\d|^\d{4}-?\d{3}$/, 'week and day-of-year dates are not read'],
    [/^\d{4}-\d{1,2}$/, 'the day is missing'],
    [/^\d{8}$/, 'the hyphens are missing'],
    [/^\d{1,4}([^\d-])\d{1,2}\1\d{1,4}$/u, 'plain hyphens separate year, month and day'],
];
/** Longer texts hold no date in any of the forms above. */
const LONGEST_FORM = 40;
/** Reads `YYYY-MM-DD` in ASCII and nothing else; the day must exist in the Gregorian calendar. */
function parseCivilDate(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (!parts) {
        const other = text.length > LONGEST_FORM ? undefined : OTHER_FORMS.find(([form]) => form.test(text));
        return { ok: false, reason: other ? `is not a day: ${other[1]}` : 'is not a day' };
    }
    const [year, month, dayOfMonth] = parts.slice(1).map(Number);
    const date = utc(year, month, dayOfMonth);
    if (date.toISOString().startsWith(text))
        return { ok: true, day: date.getTime() / MILLISECONDS_A_DAY, iso: text };
    if (month < 1 || month > 12)
        return { ok: false, reason: `is not a day: there is no month ${parts[2]}` };
    const last = utc(year, month + 1, 0).getUTCDate();
    return { ok: false, reason: `is not a day: ${parts[1]}-${parts[2]} has the days 01 to ${last}` };
}
/** Unlike `Date.UTC`, takes the years 0 to 99 as they are. */
function utc(year, month, dayOfMonth) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, dayOfMonth);
    return date;
}
function addDays(date, days) {
    const day = date.day + days;
    return { day, iso: new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) };
}
/** Calendar days from `from` to `to`; negative if `to` is earlier. */
function daysBetween(from, to) {
    return to.day - from.day;
}
/** Mondays to Fridays after `from`, up to and with `to`; 0 if `to` is not later. Public holidays are not known. */
function businessDaysBetween(from, to) {
    const days = daysBetween(from, to);
    if (days <= 0)
        return 0;
    let count = Math.floor(days / 7) * 5;
    for (let day = to.day - (days % 7) + 1; day <= to.day; day++)
        if (isBusinessDay(day))
            count++;
    return count;
}
/** 1970-01-01 was a Thursday. */
function isBusinessDay(day) {
    const sinceMonday = (((day + 3) % 7) + 7) % 7;
    return sinceMonday < 5;
}
/**
 * Why a day cannot be meant, as a predicate like `reason` above; null if it can.
 *
 * @param today `YYYY-MM-DD`
 */
function implausibility(date, today) {
    const year = Number(date.iso.slice(0, 4));
    if (year < FIRST_YEAR)
        return `is before ${FIRST_YEAR}`;
    if (year > Number(today.slice(0, 4)) + YEARS_AHEAD)
        return `is more than ${YEARS_AHEAD} years ahead`;
    return null;
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions
 * and swaps of neighbours, in UTF-16 units, no unit edited twice.
 *
 * @returns the distance, or `max + 1` if it is larger than `max`. Time grows with `max` times the length of a text.
 */
function editDistance(a, b, max) {
    const beyond = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return beyond;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
    let current = new Array(b.length + 1).fill(beyond);
    for (let i = 1; i <= a.length; i++) {
        // Cells further than `max` from the diagonal cannot lie on a path worth at most `max`.
        const from = Math.max(1, i - max);
        const to = Math.min(b.length, i + max);
        current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
        let least = current[from - 1];
        for (let j = from; j <= to; j++) {
            const substituted = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(beyond, substituted, cell(last, j) + 1, cell(current, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
            current[j] = cost;
            least = Math.min(least, cost);
        }
        if (to < b.length)
            current[to + 1] = beyond;
        if (least > max)
            return beyond;
        [beforeLast, last, current] = [last, current, i === 1 ? new Array(b.length + 1).fill(beyond) : beforeLast];
    }
    return cell(last, b.length);
}
function cell(row, column) {
    return row[column];
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Sr: () => (/* binding */ AGENT),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json, which is not part of the bundle; a test holds them together. */
const VERSION = '1.0.0';
const REPOSITORY = 'https://github.com/OWNER/mde-partner-check';
/** How the tool names itself to web servers. */
const AGENT = `mde-partner-check/${VERSION} (+${REPOSITORY})`;


/***/ })

};

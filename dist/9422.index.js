export const id = 9422;
export const ids = [9422];
export const modules = {

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
// EXTERNAL MODULE: ./.build/src/app/if-no-manifest-found.js
var if_no_manifest_found = __webpack_require__(5739);
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
                throw new errors/* UsageError */.e(`explain takes one rule (run 'mde-partner rules' to list all rules)`);
            return { name, rule: positionals[0], output };
        case 'help':
            if (positionals.length > 1)
                throw new errors/* UsageError */.e(`help takes one command (${seeHelp(null)})`);
            if (positionals[0] !== undefined)
                commandOf(positionals[0]);
            return { name, command: positionals[0] ?? null, output };
        case 'rules':
        case 'schema':
            if (positionals.length > 0)
                throw new errors/* UsageError */.e(`unexpected argument ${(0,quote/* quote */.hD)(positionals[0])} (${seeHelp(name)})`);
            return { name, output };
        default:
            throw new errors/* UsageError */.e(`no command is given (${seeHelp(null)})`);
    }
}
/** @throws UsageError if there is none of this name */
function commandOf(name) {
    const command = Object.hasOwn(options/* COMMANDS */.Lo, name) ? options/* COMMANDS */.Lo[name] : undefined;
    if (command)
        return command;
    throw new errors/* UsageError */.e(`unknown command ${(0,quote/* quote */.hD)(name)}${(0,choices.didYouMean)(name, Object.keys(options/* COMMANDS */.Lo)) || ` (${seeHelp(null)})`}`);
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
        ifNoManifestFound: (0,choices.oneOf)('--if-no-manifest-found', last('if-no-manifest-found') ?? 'error', if_no_manifest_found/* IF_NO_MANIFEST_FOUND */.l),
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
            throw new errors/* UsageError */.e(`unknown option ${(0,quote/* quote */.hD)(token.rawName)}${(0,choices.didYouMean)(token.rawName, names) || ` (${seeHelp(command)})`}`);
        }
        const given = values.get(token.name) ?? [];
        if (option.type === 'string')
            given.push(optionValue(token, option));
        else if (token.value !== undefined)
            throw new errors/* UsageError */.e(`${token.rawName} does not take a value`);
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
    const help = (0,context/* rulePages */.$f)(process.env, { repository: version/* REPOSITORY */.Bw, version: version/* VERSION */.xv });
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
            const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395), __webpack_require__.e(6950), __webpack_require__.e(6809), __webpack_require__.e(5599), __webpack_require__.e(9457)]).then(__webpack_require__.bind(__webpack_require__, 9457));
            return runCheck(invocation, { version: version/* VERSION */.xv, help }, show);
        }
        case 'fix': {
            const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5395), __webpack_require__.e(7291), __webpack_require__.e(6950), __webpack_require__.e(6809), __webpack_require__.e(5599), __webpack_require__.e(5966)]).then(__webpack_require__.bind(__webpack_require__, 5966));
            return runFix(invocation, show);
        }
        case 'explain':
            show(await explanation(invocation.rule, help), 'person');
            return 0;
        case 'rules': {
            const [{ loadRules }, { ruleList }] = await Promise.all([
                __webpack_require__.e(/* import() */ 5407).then(__webpack_require__.bind(__webpack_require__, 5407)),
                __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 5127)),
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
        __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 5127)),
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
    return `${text}\nTemplate for the manifest (mde-partner.yml)\n\n${starterManifest()}`;
}
async function schema() {
    const [{ manifestJsonSchema }, { SCHEMA_ADDRESS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1939), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 9279)),
        __webpack_require__.e(/* import() */ 5027).then(__webpack_require__.bind(__webpack_require__, 5027)),
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
    help: { type: 'boolean', short: 'h', help: 'show this help' },
    version: { type: 'boolean', help: 'show the version' },
};
const CHECK = {
    format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (default pretty)` },
    'fail-on': { type: 'string', value: 'LEVEL', help: `${FAIL_ON.join(', ')} (default error)` },
    rule: { type: 'string', multiple: true, value: 'ID', help: 'run only this rule (repeatable)' },
    today: { type: 'string', value: 'YYYY-MM-DD', help: 'compare dates with this date (default: today in UTC)' },
    release: { type: 'string', value: 'TAG', help: 'check a release: the version or tag to be released' },
    require: {
        type: 'string',
        multiple: true,
        value: 'NAME',
        help: 'fail unless satisfied: R1 to R6, readiness, listing, user-agent or all (repeatable)',
    },
    online: { type: 'boolean', help: 'open landing pages (nothing else uses the network)' },
    har: { type: 'string', multiple: true, value: 'GLOB', help: 'check recorded traffic in HAR files (repeatable)' },
    'changed-since': {
        type: 'string',
        value: 'REV',
        help: 'show only findings introduced since REV; the exit code counts all',
    },
    'no-scan': { type: 'boolean', help: 'do not scan the sources for API calls' },
    'if-no-manifest-found': {
        type: 'string',
        value: 'WHAT',
        help: 'what to do if a folder or glob has no manifest: error, ignore (default error)',
    },
    color: { type: 'string', value: 'WHEN', help: `${COLOURS.join(', ')} (default auto)` },
    quiet: { type: 'boolean', help: 'print findings only' },
};
const FIX = {
    rule: {
        type: 'string',
        multiple: true,
        value: 'ID',
        help: 'fix only the findings of this rule (repeatable)',
    },
    suggest: { type: 'boolean', help: 'also apply suggested fixes (review the changes)' },
    art: { type: 'boolean', help: 'with --suggest, also edit logos (look at the result)' },
    'dry-run': { type: 'boolean', help: 'do not write files; print the changes as a diff' },
};
const COMMANDS = {
    check: {
        arguments: '[PATH ...]',
        help: 'check manifests: files, folders or globs (default: the current folder)',
        options: { ...CHECK, ...GENERAL },
    },
    fix: {
        arguments: '[PATH ...]',
        help: 'apply the safe fixes',
        options: { ...FIX, ...GENERAL },
    },
    explain: { arguments: 'RULE', help: 'show what a rule finds, why, and how to fix or waive it', options: GENERAL },
    rules: { arguments: '', help: 'list all rules', options: GENERAL },
    schema: { arguments: '', help: 'print the JSON Schema of the manifest', options: GENERAL },
    help: { arguments: '[COMMAND]', help: 'show the usage and options of a command', options: GENERAL },
};
/** The options in front of which no command stands. */
const WITHOUT_COMMAND = GENERAL;


/***/ })

};

export const id = 9422;
export const ids = [9422];
export const modules = {

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    check: {
        arguments: '[PATH ...]',
        help: 'check manifests: files, folders or globs (default: the current folder)',
        outcomes: ['no findings at or above --fail-on', 'at least one finding at or above --fail-on'],
    },
    init: { arguments: '[PATH]', help: 'write a manifest from what the repository states, or add a product to it' },
    fix: { arguments: '[PATH ...]', help: 'apply the safe fixes', outcomes: ['no findings remain', 'findings remain'] },
    preview: {
        arguments: '[PATH ...]',
        help: 'show the listing as customers might see it, as one HTML page',
    },
    pack: {
        arguments: '[PATH ...]',
        help: 'pack what you send to Microsoft into a zip file',
        outcomes: ['the pack was written', 'nothing was written, because errors are open or there is no product'],
    },
    overview: {
        arguments: 'REPORT ...',
        help: 'merge JSON reports of several runs or repositories into one table, worst first',
    },
    'har strip': {
        arguments: 'FILE',
        help: 'write a HAR file with only what the check reads: no tokens, bodies or ids',
    },
    'har record': {
        arguments: '-- COMMAND ...',
        help: 'run a command behind a local proxy and write the API requests that it sends to a HAR file',
    },
    'har mocks': {
        arguments: '[PATH ...]',
        help: 'write a file of mocks for the endpoints that the sources call, in the format of Dev Proxy',
    },
    explain: { arguments: 'RULE', help: 'show what a rule finds, why, and how to fix or waive it' },
    rules: { arguments: '', help: 'list all rules' },
    schema: { arguments: '', help: 'print the JSON Schema of the manifest' },
    help: { arguments: '[COMMAND]', help: 'show the usage and options of a command' },
};


/***/ }),

/***/ 29422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./.build/src/app/rule-records.js
var rule_records = __webpack_require__(45770);
// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/src/platform/node/output.js
var output = __webpack_require__(37823);
// EXTERNAL MODULE: ./.build/src/platform/node/own-command.js
var own_command = __webpack_require__(91288);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/src/app/choices.js
var choices = __webpack_require__(93255);
// EXTERNAL MODULE: ./.build/src/app/commands.js
var commands = __webpack_require__(68073);
// EXTERNAL MODULE: ./.build/src/app/option-faces.js
var option_faces = __webpack_require__(52621);
// EXTERNAL MODULE: ./.build/src/core/errors.js
var errors = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/cli/arguments.js







/**
 * @param program how the reader runs the program
 * @throws UsageError, in one line, for anything that is not exactly right
 */
function parseArguments(args, program) {
    if (args.length === 0)
        return { name: 'nothing', output: null };
    const { name, rest } = commandIn(args, program);
    const given = splitArguments(rest, name, program);
    const { help, version, output } = valuesOf(given, 'help');
    if (help)
        return { name: 'help', command: name, output };
    if (version)
        return { name: 'version', output };
    if (name === null)
        throw new errors/* UsageError */.e(`no command is given (${seeHelp(program, null)})`);
    return INVOCATIONS[name](given, program);
}
/** What each command makes of its arguments. */
const INVOCATIONS = {
    check: (given) => {
        const command = { name: 'check', paths: given.positionals, ...asked(given, 'check') };
        refuseSharedFile([command.output, ...command.formats.files.map(({ file }) => file)]);
        return command;
    },
    fix: (given, program) => {
        const command = { name: 'fix', paths: given.positionals, ...asked(given, 'fix') };
        // All fixes of artwork are suggested ones, so it would do nothing.
        if (command.art && !command.suggest)
            throw new errors/* UsageError */.e(`--art needs --suggest (${seeHelp(program, 'fix')})`);
        return command;
    },
    pack: (given) => ({ name: 'pack', paths: given.positionals, ...asked(given, 'pack') }),
    preview: (given) => ({ name: 'preview', paths: given.positionals, ...asked(given, 'preview') }),
    'har mocks': (given) => ({ name: 'har mocks', paths: given.positionals, ...asked(given, 'har mocks') }),
    'har record': (given, program) => {
        const { positionals, afterDashes } = given;
        if (positionals.length === 0 || afterDashes !== positionals.length)
            throw new errors/* UsageError */.e(`har record needs '--' and then a command (${seeHelp(program, 'har record')})`);
        return { name: 'har record', command: positionals, ...asked(given, 'har record') };
    },
    'har strip': (given, program) => {
        const file = only(given, `har strip takes one file (${seeHelp(program, 'har strip')})`);
        return { name: 'har strip', file, ...asked(given, 'har strip') };
    },
    init: (given, program) => {
        const [path = null, ...more] = given.positionals;
        if (more.length > 0)
            throw new errors/* UsageError */.e(`init takes one folder (${seeHelp(program, 'init')})`);
        return { name: 'init', path, ...asked(given, 'init') };
    },
    overview: (given, program) => {
        const { positionals } = given;
        if (positionals.length === 0)
            throw new errors/* UsageError */.e(`overview needs a report (${seeHelp(program, 'overview')})`);
        return { name: 'overview', reports: positionals, ...asked(given, 'overview') };
    },
    explain: (given, program) => {
        const rule = only(given, `explain takes one rule (run '${program} rules' to list all rules)`);
        return { name: 'explain', rule, ...asked(given, 'explain') };
    },
    help: (given, program) => {
        const { name: command, rest } = commandIn(given.positionals, program);
        if (rest.length > 0)
            throw new errors/* UsageError */.e(`help takes one command (${seeHelp(program, null)})`);
        return { name: 'help', command, ...asked(given, 'help') };
    },
    rules: (given, program) => withoutArguments('rules', given, program),
    schema: (given, program) => withoutArguments('schema', given, program),
};
/** @throws UsageError with these words if there is not exactly one argument */
function only({ positionals }, otherwise) {
    const [first, ...more] = positionals;
    if (first === undefined || more.length > 0)
        throw new errors/* UsageError */.e(otherwise);
    return first;
}
function withoutArguments(name, given, program) {
    const [first] = given.positionals;
    if (first !== undefined)
        throw new errors/* UsageError */.e(`unexpected argument ${(0,quote/* quote */.hD)(first)} (${seeHelp(program, name)})`);
    return { name, ...asked(given, name) };
}
/**
 * Splits arguments into the command that they begin with, of one word or two, and what follows it; the command is null
 * if they begin with an option.
 *
 * @throws UsageError if there is none of this name
 */
function commandIn(args, program) {
    const [first, second] = args;
    if (first === undefined || first.startsWith('-'))
        return { name: null, rest: args };
    const names = Object.keys(commands/* COMMANDS */.L);
    for (const [name, words] of [[first, 1], [`${first} ${second}`, 2]])
        if (names.includes(name))
            return { name: name, rest: args.slice(words) };
    const parts = names.flatMap((name) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []));
    if (parts.length > 0)
        throw new errors/* UsageError */.e(`${first} needs ${parts.slice(0, -1).join(', ')} or ${parts.at(-1)} (see '${program} ${first} ${parts[0]} --help')`);
    throw new errors/* UsageError */.e(`unknown command ${(0,quote/* quote */.hD)(first)}${(0,choices.didYouMean)(first, names) || ` (${seeHelp(program, null)})`}`);
}
/** @param command null: the whole program */
function seeHelp(program, command) {
    return `see '${program} ${command === null ? '' : `${command} `}--help'`;
}
/** One would overwrite the other. */
function refuseSharedFile(files) {
    const taken = new Set();
    for (const file of files) {
        if (file === null)
            continue;
        const path = (0,external_node_path_.resolve)(file);
        if (taken.has(path))
            throw new errors/* UsageError */.e(`two formats go to ${(0,quote/* quote */.hD)(file)} (give each its own file)`);
        taken.add(path);
    }
}
function asked(given, command) {
    const { help: _help, version: _version, ...values } = valuesOf(given, command);
    return values;
}
function valuesOf({ values }, command) {
    return Object.fromEntries([...(0,option_faces/* commandOptions */.i)(command)].map(([name, { key, kind }]) => [key, kind.parse(values.get(name) ?? [], `--${name}`)]));
}
/**
 * @param command null: the options are given without one
 * @throws UsageError for an unknown option or a missing value
 */
function splitArguments(args, command, program) {
    const options = (0,option_faces/* commandOptions */.i)(command);
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...options].map(([name, { kind, face }]) => {
            const type = kind.takesValue ? 'string' : 'boolean';
            return [name, face.short === undefined ? { type } : { type, short: face.short }];
        })),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = options.get(token.name);
        if (!option) {
            const names = [...options.keys()].map((name) => `--${name}`);
            throw new errors/* UsageError */.e(`unknown option ${(0,quote/* quote */.hD)(token.rawName)}${(0,choices.didYouMean)(token.rawName, names) || ` (${seeHelp(program, command)})`}`);
        }
        const given = values.get(token.name) ?? [];
        if (option.kind.takesValue)
            given.push(optionValue(token, option.face.value ?? ''));
        else if (token.value !== undefined)
            throw new errors/* UsageError */.e(`${token.rawName} does not take a value`);
        else
            given.push(String(option.kind.preset !== 'true'));
        values.set(token.name, given);
    }
    const dashes = args.indexOf('--');
    return { values, positionals, afterDashes: dashes < 0 ? null : args.length - dashes - 1 };
}
/** @param wanted the value, as the usage names it */
function optionValue({ rawName, value, inlineValue }, wanted) {
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
        throw new errors/* UsageError */.e(`${rawName} needs a value: ${rawName} ${wanted}`);
    return value;
}

;// CONCATENATED MODULE: ./.build/src/cli/main.js






/** Runs one command and sets the process's exit code; throws nothing. */
async function runCli(args) {
    try {
        const program = (0,own_command/* ownCommand */.w)(process.argv[1] ?? '', process.cwd());
        process.exitCode = await run(parseArguments(args, program), program);
    }
    catch (error) {
        process.exitCode = 2;
        (0,output/* printFailure */.eV)(error);
    }
}
async function run(invocation, program) {
    const help = (0,context/* rulePages */.$f)(process.env, { repository: version/* REPOSITORY */.Bw, version: version/* VERSION */.xv });
    const show = (text, reader) => {
        if (invocation.output !== null)
            (0,output/* writeText */.x3)(invocation.output, text, 'follow');
        else
            (0,output/* printFor */.XE)(reader, text);
    };
    switch (invocation.name) {
        case 'check': {
            const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(7512), __webpack_require__.e(3840), __webpack_require__.e(8629), __webpack_require__.e(6914), __webpack_require__.e(8483)]).then(__webpack_require__.bind(__webpack_require__, 48483));
            return runCheck(invocation, { version: version/* VERSION */.xv, help }, show);
        }
        case 'fix': {
            const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(7291), __webpack_require__.e(7512), __webpack_require__.e(3840), __webpack_require__.e(8629), __webpack_require__.e(6914), __webpack_require__.e(2110)]).then(__webpack_require__.bind(__webpack_require__, 12110));
            return runFix(invocation, show);
        }
        case 'preview': {
            const { runPreview } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(7512), __webpack_require__.e(5311), __webpack_require__.e(3840), __webpack_require__.e(8629), __webpack_require__.e(6914), __webpack_require__.e(5966)]).then(__webpack_require__.bind(__webpack_require__, 5966));
            return runPreview(invocation, { version: version/* VERSION */.xv, help }, show);
        }
        case 'pack': {
            const { runPack } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(9452), __webpack_require__.e(7512), __webpack_require__.e(5311), __webpack_require__.e(3840), __webpack_require__.e(8629), __webpack_require__.e(214), __webpack_require__.e(6914), __webpack_require__.e(1617), __webpack_require__.e(1830), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 60041));
            return runPack(invocation, { version: version/* VERSION */.xv, help });
        }
        case 'init': {
            const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(9547), __webpack_require__.e(6353), __webpack_require__.e(6131), __webpack_require__.e(7291), __webpack_require__.e(7512), __webpack_require__.e(5311), __webpack_require__.e(3840), __webpack_require__.e(8838), __webpack_require__.e(8629), __webpack_require__.e(2716), __webpack_require__.e(214), __webpack_require__.e(9616), __webpack_require__.e(1660), __webpack_require__.e(574), __webpack_require__.e(1444), __webpack_require__.e(3485)]).then(__webpack_require__.bind(__webpack_require__, 33485));
            await runInit(invocation, show);
            return 0;
        }
        case 'overview': {
            const { overview } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(4006), __webpack_require__.e(2827)]).then(__webpack_require__.bind(__webpack_require__, 92827));
            show(overview(invocation), 'program');
            return 0;
        }
        case 'har strip': {
            const { stripHar } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7512), __webpack_require__.e(8838), __webpack_require__.e(1960), __webpack_require__.e(2722)]).then(__webpack_require__.bind(__webpack_require__, 12534));
            show(stripHar(invocation), 'program');
            return 0;
        }
        case 'har record': {
            const { recordHar } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(7512), __webpack_require__.e(8838), __webpack_require__.e(1960), __webpack_require__.e(4418)]).then(__webpack_require__.bind(__webpack_require__, 58294));
            return recordHar(invocation);
        }
        case 'har mocks': {
            const { mocksText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5514), __webpack_require__.e(6353), __webpack_require__.e(7512), __webpack_require__.e(3840), __webpack_require__.e(8838), __webpack_require__.e(8629), __webpack_require__.e(2716), __webpack_require__.e(9616), __webpack_require__.e(5585)]).then(__webpack_require__.bind(__webpack_require__, 85585));
            show(await mocksText(invocation), 'program');
            return 0;
        }
        case 'explain':
            show(await explanation(invocation.rule, help), 'person');
            return 0;
        case 'rules': {
            const { ruleList } = await __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 55127));
            show(ruleList(await (0,rule_records/* ruleRecords */.v)()), 'person');
            return 0;
        }
        case 'schema':
            show(await schema(), 'program');
            return 0;
        case 'version':
            show(`${version/* VERSION */.xv}\n`, 'person');
            return 0;
        case 'help': {
            const { commandHelp, generalHelp } = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 54559));
            show(invocation.command === null ? generalHelp(program) : commandHelp(invocation.command, program), 'person');
            return 0;
        }
        case 'nothing': {
            const { generalHelp } = await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 54559));
            show(generalHelp(program), 'person');
            return 2;
        }
    }
}
async function explanation(id, help) {
    const [metas, { ruleText }, { unknownRule }] = await Promise.all([
        (0,rule_records/* ruleRecords */.v)(),
        __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 55127)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 93255)),
    ]);
    const meta = metas.find((known) => known.id === id);
    if (!meta)
        throw unknownRule(id, metas);
    const text = ruleText(meta, help(id));
    const { template } = meta.docs;
    return template ? `${text}\nTemplate for the manifest (mde-partner.yml)\n\n${template()}` : text;
}
async function schema() {
    const [{ manifestJsonSchema }, { SCHEMA_ADDRESS }, records] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1939), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 59279)),
        __webpack_require__.e(/* import() */ 5027).then(__webpack_require__.bind(__webpack_require__, 85027)),
        (0,rule_records/* ruleRecords */.v)(),
    ]);
    const ids = records.map(({ id }) => id);
    return `${JSON.stringify(manifestJsonSchema(SCHEMA_ADDRESS, ids), null, 2)}\n`;
}


/***/ }),

/***/ 91288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Name of the command in `package.json`. */
const NAME = 'mde-partner';
/**
 * Returns how the reader runs this program, for messages that suggest a command.
 *
 * @param script absolute path of the program as Node received it, `process.argv[1]`
 * @param folder absolute path of the current folder
 */
function ownCommand(script, folder) {
    const parts = script.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const cache = parts.lastIndexOf('_npx');
    if (cache !== -1)
        return `npx ${quoted(packageIn(parts.slice(0, cache + 2).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) ?? NAME)}`;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script)) === '.bin')
        return `npx ${NAME}`;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(script) === NAME)
        return NAME;
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, script);
    return `node ${quoted(near.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}..`) ? script : near)}`;
}
/** Returns what npx was asked to run, according to its install folder; null: unknown. */
function packageIn(folder) {
    try {
        const { _npx } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
        const packages = _npx?.packages;
        return Array.isArray(packages) && typeof packages[0] === 'string' ? packages[0] : null;
    }
    catch {
        return null;
    }
}
/** Quotes one argument for a shell. */
function quoted(text) {
    if (/^[\w./@:#+\\-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};

export const id = 9245;
export const ids = [9245];
export const modules = {

/***/ 93255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   unknownRule: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52075);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29746);
/* harmony import */ var _text_distance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51740);





/**
 * Returns one of a few words that the caller may give.
 *
 * @param what name of the option, for instance `--format`
 * @throws UsageError if it is another word
 */
function oneOf(what, given, allowed) {
    const found = allowed.find((choice) => choice === given);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}${didYouMean(given, allowed)} (allowed: ${allowed.join(', ')})`);
}
/** `, did you mean X?`, or nothing if no candidate is near. */
function didYouMean(given, candidates) {
    const limit = Math.max(1, Math.floor(given.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const distance = (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_3__/* .editDistance */ .Y)(given.toLowerCase(), candidate, limit);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best === undefined ? '' : `, did you mean ${best}?`;
}
/** Most ids that the message suggests. */
const NAMED = 3;
/** Longest word that must be right to the letter. */
const SHORT_WORD = 4;
/**
 * Returns the error for an unknown rule id. For the id of a requirement it names the rules that check it; else it
 * suggests the nearest id, else the ids that contain all of its words.
 */
function unknownRule(id, rules) {
    const requirement = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementOf */ .h2)(id.toUpperCase());
    if (requirement) {
        const own = rules.filter(({ requirements }) => requirements.includes(requirement.id));
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${requirement.id} is a requirement. Its rules: ${own.map((rule) => rule.id).join(', ')}`);
    }
    const ids = rules.map((rule) => rule.id);
    const words = id.toLowerCase().split('-');
    const withAllWords = ids.filter((known) => words.every((word) => known.split('-').some((own) => isLike(word, own))));
    const alike = withAllWords.length === 0 ? '' : `, did you mean ${withAllWords.slice(0, NAMED).join(' or ')}?`;
    const hint = didYouMean(id, ids) || alike || " (run 'mde-partner rules' to list all rules)";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unknown rule ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id)}${hint}`);
}
/** One slip in a word, if it is long enough to be no other word then. */
function isLike(given, known) {
    return given === known || (given.length > SHORT_WORD && (0,_text_distance_js__WEBPACK_IMPORTED_MODULE_3__/* .editDistance */ .Y)(given, known, 1) <= 1);
}
/**
 * Parses a date that the caller gives.
 *
 * @throws UsageError if it is not a calendar date in the form `YYYY-MM-DD`
 */
function dayOf(what, given) {
    const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCivilDate */ .Di)(given);
    if (!date.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${what} cannot be ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}, which ${date.reason} (use YYYY-MM-DD)`);
    return date.iso;
}


/***/ }),

/***/ 52621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   i: () => (/* binding */ commandOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51457);

/**
 * Returns the options of a command with their help, by name.
 *
 * @param command null: the options that need no command
 */
function commandOptions(command) {
    const found = named('cli').flatMap((option) => {
        const { help, otherHelp } = option.face;
        const own = (command && otherHelp?.[command]) ?? (typeof help === 'string' ? help : command && help[command]);
        return own ? [[option.name, { ...option, help: own + remark(option.kind) }]] : [];
    });
    return new Map(found);
}
/** Returns the inputs of the Action. */
function inputs() {
    return named('input');
}
function named(face) {
    return Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l).flatMap(([key, option]) => {
        const own = option[face];
        return own ? [{ key, name: own.name ?? kebab(key), kind: option.kind, face: own }] : [];
    });
}
/** Renders default and repeatability of a value as the help shows them. */
function remark({ takesValue, isRepeatable, preset }) {
    const parts = [
        ...(takesValue && preset !== '' ? [`default ${preset}`] : []),
        ...(isRepeatable ? ['repeatable'] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function kebab(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 78340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ webPage),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   L$: () => (/* binding */ listOrNull),
/* harmony export */   Q8: () => (/* binding */ AUTO),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   il: () => (/* binding */ flagOr),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uC: () => (/* binding */ destinations),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);



function single(preset, parse) {
    return { takesValue: true, isRepeatable: false, preset, parse: (given, name) => parse(given.at(-1), name) };
}
function several(parse) {
    return { takesValue: true, isRepeatable: true, preset: '', parse };
}
/** As an input: a YAML 1.2 core boolean, as the toolkit parses it. */
function flag(preset) {
    const parse = (value = String(preset), name) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(name, value.toLowerCase(), ['true', 'false']) === 'true';
    return { ...single(String(preset), parse), takesValue: false };
}
/** As an input: a boolean as in `flag`, or another word. */
function flagOr(word) {
    return single('false', (value = 'false', name) => {
        const chosen = (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(name, value.toLowerCase(), ['true', 'false', word]);
        return chosen === word ? word : chosen === 'true';
    });
}
/** Null: not given. */
const text = single('', (value) => value ?? null);
function textOr(preset) {
    return single(preset, (value) => value ?? preset);
}
/** A civil date `YYYY-MM-DD`; null: not given. */
const day = single('', (value, name) => (value === undefined ? null : (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.dayOf)(name, value)));
/** `PATH:LINE`; null: not given. */
const place = single('', (value, name) => {
    if (value === undefined)
        return null;
    const [, path, line] = /^(.+):([1-9]\d{0,8})$/s.exec(value) ?? [];
    if (path === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} needs PATH:LINE, for example ${name} src/client.py:12`);
    return { path, line: Number(line) };
});
/** The word for an address that follows from where the run is. */
const AUTO = 'auto';
/** URL of a web page, or `auto`; null: `none` or empty. */
const webPage = {
    ...single(AUTO, (value = AUTO, name) => {
        if (value === '' || value === 'none')
            return null;
        if (value === AUTO)
            return AUTO;
        const url = URL.canParse(value) ? new URL(value) : null;
        if (!url || !/^https?:$/.test(url.protocol))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} needs a URL with https, ${AUTO} or none, not ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`);
        url.hash = '';
        return url.href;
    }),
    takesEmpty: true,
};
function choice(allowed, preset) {
    return single(preset, (value, name) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(name, value ?? preset, allowed));
}
/** Paths, globs or ids. */
const list = several((given) => given);
/** Null: not given. */
const listOrNull = several((given) => (given.length === 0 ? null : given));
function choices(allowed) {
    return several((given, name) => given.map((value) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(name, value, allowed)));
}
/** `FORMAT`, at most once, and `FORMAT=FILE`. */
function destinations(formats, preset) {
    const parse = (given, name) => {
        const shown = [];
        const files = [];
        for (const value of given) {
            const at = value.indexOf('=');
            const format = (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(name, at < 0 ? value : value.slice(0, at), formats);
            const file = value.slice(at + 1);
            if (at < 0)
                shown.push(format);
            else if (file === '')
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} ${format}= needs a file: ${name} ${format}=FILE`);
            else
                files.push({ format, file });
        }
        if (shown.length > 1)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`only one format can be shown, not ${shown.join(' and ')} (write the others to files: ${name} ${shown[1]}=FILE)`);
        return { shown: shown[0] ?? preset, files };
    };
    return { ...several(parse), preset };
}


/***/ }),

/***/ 51457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS),
  f: () => (/* binding */ RECORDING_FILE)
});

// EXTERNAL MODULE: ./.build/src/core/gate.js
var gate = __webpack_require__(59960);
// EXTERNAL MODULE: ./.build/src/render/formats.js
var formats = __webpack_require__(91316);
// EXTERNAL MODULE: ./.build/src/requirements.js
var requirements = __webpack_require__(52075);
;// CONCATENATED MODULE: ./.build/src/app/if-no-manifest-found.js
/** What a run does if a folder or glob has no manifest. A path to a missing file is always an error. */
const IF_NO_MANIFEST_FOUND = ['error', 'ignore'];

// EXTERNAL MODULE: ./.build/src/app/option-kinds.js
var option_kinds = __webpack_require__(78340);
// EXTERNAL MODULE: ./.build/src/app/pack/file-name.js
var file_name = __webpack_require__(25055);
;// CONCATENATED MODULE: ./.build/src/app/options.js






/** Where `har record` writes to; stdout belongs to the command. */
const RECORDING_FILE = 'traffic.har';
const API = "GitHub's API";
const IDS = requirements/* REQUIREMENTS */.dq.map(({ id }) => id);
const GROUPS = requirements/* REQUIRABLE */.zl.filter((name) => !IDS.some((id) => id === name));
const PROVABLE = (quoted) => `${quoted(IDS[0] ?? '')} to ${quoted(IDS.at(-1) ?? '')}, ${alternatives(GROUPS.map(quoted))}`;
const SCANNED = requirements/* REQUIREMENTS */.dq.find(({ keys }) => keys.includes('scan'))?.id;
const COLORS = ['auto', 'always', 'never'];
const OVERVIEW_FORMATS = ['markdown', 'json'];
const ANNOTATIONS = ['all', 'changed', 'none'];
/**
 * Every option of every face, in the order in which help and documentation list it. Command line, inputs, `action.yml`
 * and their documentation come from this table.
 */
const OPTIONS = {
    /** Paths and globs; none: the working directory. The command line takes them as arguments. */
    manifest: {
        kind: option_kinds/* list */.p_,
        input: {
            description: 'Paths or globs of the manifests to check, one per line, relative to `working-directory`. Default - `mde-partner.yml` or `mde-partner.yaml` in that folder or in its `.github` folder.',
        },
    },
    workingDirectory: {
        kind: (0,option_kinds/* textOr */.ph)('.'),
        input: { description: 'Folder to start from, relative to the workspace.' },
    },
    formats: {
        kind: (0,option_kinds/* destinations */.uC)(formats/* FORMAT_NAMES */.BU, 'pretty'),
        cli: {
            name: 'format',
            value: 'NAME[=FILE]',
            help: { check: `${formats/* FORMAT_NAMES */.BU.join(', ')}; with =FILE, also write FILE` },
        },
    },
    overviewFormat: {
        kind: (0,option_kinds/* choice */.Yq)(OVERVIEW_FORMATS, 'markdown'),
        cli: { name: 'format', value: 'NAME', help: { overview: OVERVIEW_FORMATS.join(', ') } },
    },
    failOn: {
        kind: (0,option_kinds/* choice */.Yq)(gate/* FAIL_ON */.d, 'error'),
        cli: { value: 'LEVEL', help: { check: gate/* FAIL_ON */.d.join(', ') } },
        input: { description: `Lowest severity that fails the step - ${alternatives(gate/* FAIL_ON */.d.map(code))}.` },
    },
    annotations: {
        kind: (0,option_kinds/* choice */.Yq)(ANNOTATIONS, 'all'),
        input: {
            description: 'Findings to show as annotations and in the job summary - `all`, `changed` (only findings introduced by the pull request, merge group or push), or `none` (no annotations). All findings count for the result of the step.',
            needs: {
                asked: '`annotations: changed`',
                permission: 'none with the history; without it in private repositories `pull-requests: read`',
                network: `${API}, without the history`,
            },
        },
    },
    /** Null: all rules. */
    rules: {
        kind: option_kinds/* listOrNull */.L$,
        cli: {
            name: 'rule',
            value: 'ID',
            help: { check: 'run only this rule', fix: 'fix only the findings of this rule' },
        },
    },
    /** Null: none was given; the event of a workflow may still be a release. */
    release: {
        kind: option_kinds/* text */.Qq,
        cli: { value: 'TAG', help: { check: 'check a release: the version or tag to be released' } },
        input: {
            description: 'Version or tag to be released, which the run then checks. Default - the tag of a `release` event, of a pushed tag, or of a workflow started on a tag. Other runs only compare files.',
        },
    },
    require: {
        kind: (0,option_kinds/* choices */.zM)(requirements/* REQUIRABLE */.zl),
        cli: { value: 'NAME', help: { check: `fail unless satisfied: ${PROVABLE((name) => name)}` } },
        input: {
            description: `Requirements that must be satisfied, one per line - ${PROVABLE(code)}. The step fails unless each is met, declared by you or not applicable.`,
        },
    },
    /** Null: none. */
    policy: {
        kind: option_kinds/* text */.Qq,
        cli: { value: 'FILE', help: { check: 'apply a policy, which takes precedence over the manifests' } },
        input: {
            description: 'Policy to apply - a YAML file that takes precedence over the manifests, relative to `working-directory`. Default - none.',
        },
    },
    /** Null: none. */
    baseline: {
        kind: option_kinds/* text */.Qq,
        cli: { value: 'REPORT', help: { check: 'an earlier JSON report, whose findings do not fail the run' } },
        input: {
            description: 'JSON report of an earlier run, relative to `working-directory`. Its findings are listed as known and do not fail the step. Keep it where a pull request cannot change it.',
        },
    },
    scan: {
        kind: (0,option_kinds/* flag */.Jt)(true),
        cli: {
            name: 'no-scan',
            help: {
                check: 'do not scan the sources for API calls',
                preview: 'do not scan the sources for API calls',
                pack: 'do not scan the sources for API calls',
            },
        },
        input: {
            description: `Whether to scan the sources for API calls and the User-Agent that each call sends. Without the scan, requirement ${SCANNED} is unknown.`,
        },
    },
    online: {
        kind: (0,option_kinds/* flag */.Jt)(false),
        cli: { help: { check: 'open landing pages (nothing else uses the network)' } },
        input: {
            description: 'Whether to open the landing pages. Not allowed under `pull_request_target`.',
            needs: { permission: null, network: 'your landing pages' },
            refused: { event: 'pull_request_target', because: 'the pull request decides which page is opened' },
        },
    },
    har: {
        kind: option_kinds/* list */.p_,
        cli: {
            value: 'GLOB',
            help: { check: 'check recorded traffic in HAR files', pack: 'add the verdicts of recorded traffic in HAR files' },
        },
        input: {
            description: 'Recorded traffic to check - paths or globs of HAR files, one per line, relative to `working-directory`.',
        },
    },
    hosts: {
        kind: option_kinds/* list */.p_,
        cli: {
            name: 'host',
            value: 'HOST',
            help: {
                'har strip': 'also keep requests to this host, which scan.hosts.extra names',
                'har record': 'also record requests to this host, which scan.hosts.extra names',
            },
        },
    },
    /** Null: the hosts themselves answer. */
    mock: {
        kind: option_kinds/* text */.Qq,
        cli: { value: 'FILE', help: { 'har record': 'answer from a file of mocks, so that no tenant is needed' } },
    },
    /** Null: list all findings. */
    changedSince: {
        kind: option_kinds/* text */.Qq,
        cli: {
            value: 'REV',
            help: {
                check: 'show only findings introduced since REV; the exit code counts all',
                preview: 'also show logo and words as they were before the changes since REV',
            },
        },
    },
    /** Null: print the report. */
    why: {
        kind: option_kinds/* place */.ik,
        cli: {
            value: 'PATH:LINE',
            help: { check: 'explain the API call at this line instead of the report; exit code 1: none is there' },
        },
    },
    /** Null: the date of the run. */
    today: {
        kind: option_kinds/* day */.vd,
        cli: {
            value: 'YYYY-MM-DD',
            help: {
                check: 'compare dates with this date (default: today in UTC)',
                preview: 'compare dates with this date (default: today in UTC)',
                pack: 'compare dates with this date (default: today in UTC)',
            },
        },
        input: {
            description: 'Date to compare dates with, as `YYYY-MM-DD`. Default - the date of the run in UTC.',
        },
    },
    ifNoManifestFound: {
        kind: (0,option_kinds/* choice */.Yq)(IF_NO_MANIFEST_FOUND, 'error'),
        cli: {
            value: 'WHAT',
            help: { check: `what to do if a folder or glob has no manifest: ${IF_NO_MANIFEST_FOUND.join(', ')}` },
        },
        input: {
            description: 'What to do if a folder or glob has no manifest - `error` fails the step, `ignore` lets it pass. A path that names a missing file is always an error.',
        },
    },
    color: {
        kind: (0,option_kinds/* choice */.Yq)(COLORS, 'auto'),
        cli: {
            value: 'WHEN',
            help: { check: COLORS.join(', ') },
            environment: {
                NO_COLOR: 'If it is set and not empty, `--color auto` means no color.',
                TERM: 'If it is `dumb`, `--color auto` means no color.',
            },
        },
    },
    quiet: { kind: (0,option_kinds/* flag */.Jt)(false), cli: { help: { check: 'print findings only' } } },
    suggest: { kind: (0,option_kinds/* flag */.Jt)(false), cli: { help: { fix: 'also apply suggested fixes (review the changes)' } } },
    art: { kind: (0,option_kinds/* flag */.Jt)(false), cli: { help: { fix: 'with --suggest, also edit logos (look at the result)' } } },
    draft: {
        kind: (0,option_kinds/* flag */.Jt)(false),
        cli: { help: { pack: 'pack even if errors are open; each page is stamped as a draft' } },
    },
    /** Null: to be guessed. */
    product: {
        kind: option_kinds/* text */.Qq,
        cli: { value: 'NAME', help: { init: 'name of the product; if there is a manifest, add the product to it' } },
    },
    dryRun: {
        kind: (0,option_kinds/* flag */.Jt)(false),
        cli: {
            help: {
                init: 'do not write the manifest; print it, or the change as a diff',
                fix: 'do not write files; print the changes as a diff',
            },
        },
    },
    /** Null: a file in the runner's folder for temporary files. */
    reportFile: {
        kind: option_kinds/* text */.Qq,
        input: {
            description: 'File to write the JSON report to, relative to `working-directory`. Default - a file in the temporary folder of the runner.',
        },
    },
    /** Null: none is written. */
    sarifFile: {
        kind: option_kinds/* text */.Qq,
        input: {
            description: 'File to write the findings to as SARIF 2.1.0, relative to `working-directory`, for `github/codeql-action/upload-sarif`. Default - no file.',
            needs: {
                asked: '`sarif-file`, uploaded by a step of its own',
                permission: '`security-events: write`, for that step',
                network: null,
            },
        },
    },
    /** Null: none is written. */
    previewFile: {
        kind: option_kinds/* text */.Qq,
        input: {
            description: 'File to write a preview of the listing to, as one HTML page, relative to `working-directory`. Default - no file.',
        },
    },
    /** Null: none is written. */
    packFile: {
        kind: option_kinds/* text */.Qq,
        input: {
            description: 'Zip file to write what you send to Microsoft to, relative to `working-directory`. Not written while errors are open. Default - no file.',
        },
    },
    /** Null: no links. */
    pageUrl: {
        kind: option_kinds/* webPage */.I2,
        cli: {
            value: 'URL',
            help: {
                check: 'page in the browser that --format markdown links to (auto: known only to the Action)',
            },
        },
        input: {
            description: 'URL of the page in the browser that the job summary links to, with the listing after the `#`. `auto` - the GitHub Pages site of the repository that the action comes from. Empty or `none` - no links.',
        },
    },
    checkRun: {
        kind: (0,option_kinds/* flag */.Jt)(false),
        input: {
            description: 'Whether to create a check run that annotates all findings. Needs the permission `checks: write`.',
            needs: { permission: 'checks: write', network: API },
        },
    },
    comment: {
        kind: (0,option_kinds/* flagOr */.il)('on-failure'),
        input: {
            description: 'Whether to write one comment on the pull request and keep it up to date - `false`, `true`, or `on-failure` (only if the run fails; a comment that is there is updated when it passes again). Needs the permission `pull-requests: write`.',
            needs: { asked: '`comment: true` or `on-failure`', permission: 'pull-requests: write', network: API },
        },
    },
    suggestions: {
        kind: (0,option_kinds/* flag */.Jt)(false),
        input: {
            description: 'Whether to suggest fixes for lines in the diff of the pull request, and to look for edits that add the User-Agent to calls, which costs a second scan of the sources. Needs the permission `pull-requests: write` and does not work for forks.',
            needs: { permission: 'pull-requests: write', network: API },
        },
    },
    /** Null: none. The runner masks it in the log. */
    token: {
        kind: option_kinds/* text */.Qq,
        input: {
            description: 'Token for `check-run`, `comment` and `suggestions`, and for `annotations` with `changed` if the history was not fetched. Nothing else uses it.',
            expression: 'github.token',
        },
    },
    /** Null: stdout. */
    output: {
        kind: option_kinds/* text */.Qq,
        cli: {
            value: 'FILE',
            help: 'write to FILE instead of stdout',
            otherHelp: {
                pack: `write to FILE (default ${file_name/* PACK_FILE */.P})`,
                'har record': `write to FILE (default ${RECORDING_FILE})`,
            },
        },
    },
    help: { kind: (0,option_kinds/* flag */.Jt)(false), cli: { short: 'h', help: 'show this help' } },
    version: { kind: (0,option_kinds/* flag */.Jt)(false), cli: { help: 'show the version' } },
};
function code(word) {
    return `\`${word}\``;
}
/** `a, b or c` */
function alternatives(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 25055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PACK_FILE)
/* harmony export */ });
/** Name of a pack unless the caller chose one; never stdout, where a terminal or a CI system would interpret the bytes. */
const PACK_FILE = 'mde-partner-pack.zip';


/***/ }),

/***/ 45770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ruleRecords)
/* harmony export */ });
/** Loads the records of all rules. */
async function ruleRecords() {
    const { loadRules } = await __webpack_require__.e(/* import() */ 4650).then(__webpack_require__.bind(__webpack_require__, 82269));
    return (await loadRules()).map(({ meta }) => meta);
}


/***/ }),

/***/ 75666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gG: () => (/* binding */ WAIVER_PLACES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export compareFindings */
/** Most severe first: the order in which findings are counted and capped. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** Where a waiver is written. */
const WAIVER_PLACES = ['manifest', 'comment', 'policy'];
/**
 * The keys by which findings are ordered: places first, then everything else, so that equal runs print equal reports.
 */
const ORDER = [
    (a, b) => compareText(a.location.path, b.location.path),
    (a, b) => a.location.start.line - b.location.start.line,
    (a, b) => a.location.start.column - b.location.start.column,
    (a, b) => compareText(a.rule, b.rule),
    (a, b) => compareText(a.message, b.message),
    (a, b) => a.location.end.line - b.location.end.line,
    (a, b) => a.location.end.column - b.location.end.column,
    (a, b) => Number(a.waiver !== null) - Number(b.waiver !== null),
    (a, b) => compareText(a.severity, b.severity),
    (a, b) => compareText(a.manifest, b.manifest),
    (a, b) => compareText(a.product ?? '', b.product ?? ''),
];
/** Compares findings in a total order. */
function compareFindings(a, b) {
    for (const compare of ORDER) {
        const order = compare(a, b);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Orders by UTF-16 units, which is the same on every machine, unlike a locale's order. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Sorts findings and merges those that differ only in the product or manifest through which they were found, with all
 * their places. A waived finding never absorbs one that is not waived.
 */
function inOrder(findings) {
    const groups = [];
    for (const finding of [...findings].sort(compareFindings)) {
        const group = groups.at(-1);
        if (group && same(group[0], finding))
            group.push(finding);
        else
            groups.push([finding]);
    }
    return groups.map(merged);
}
/** Returns the first finding with the new places of the others. */
function merged([first, ...others]) {
    if (others.length === 0)
        return first;
    const related = unique([first, ...others].flatMap((one) => one.related.map((place) => [place, place.location])));
    const occurrences = unique([first, ...others].flatMap((one) => one.occurrences.map((occurrence) => [occurrence, occurrence.location])));
    return { ...first, related, occurrences };
}
/** Returns the first item at each location. */
function unique(items) {
    const found = new Map();
    for (const [item, location] of items) {
        const key = placeOf(location);
        if (!found.has(key))
            found.set(key, item);
    }
    return [...found.values()];
}
function same(a, b) {
    return (a.rule === b.rule &&
        a.severity === b.severity &&
        a.message === b.message &&
        (a.waiver === null) === (b.waiver === null) &&
        sameLocation(a.location, b.location));
}
function sameLocation(a, b) {
    return placeOf(a) === placeOf(b);
}
/** Returns a key of a location; two locations have the same key only if they are equal. */
function placeOf({ path, start, end }) {
    return `${start.line}:${start.column}-${end.line}:${end.column} ${path}`;
}


/***/ }),

/***/ 59960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gates),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);

/** The lowest severity that makes a run fail. */
const FAIL_ON = [..._finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never'];
/** Whether an open finding of that severity fails the run. */
function gates(severity, failOn) {
    return failOn !== 'never' && _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) <= _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn);
}


/***/ }),

/***/ 42747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tableHead),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** Renders rows of Markdown tables (GFM section 4.10). The cells are Markdown, escaped by the caller. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** Returns the header row and the delimiter row. */
function tableHead(titles) {
    return `${tableRow(titles)}${tableRow(titles.map(() => '---'))}`;
}


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether a finding counts: it is neither waived nor known from the baseline. */
function isOpen({ waiver, known }) {
    return waiver === null && known !== true;
}
/** Returns what a finding counts as in the sum. */
function countedAs({ waiver, known, severity, }) {
    return waiver ? 'waived' : known ? 'known' : severity;
}
/** Waived findings count as waived only, known findings as known only. */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const finding of findings)
        counts[countedAs(finding)]++;
    return counts;
}


/***/ }),

/***/ 27785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ TEMPLATE_HINT),
/* harmony export */   jY: () => (/* binding */ CREATE_COMMAND),
/* harmony export */   nl: () => (/* binding */ TEMPLATE_COMMAND)
/* harmony export */ });
/** The command that prints a manifest to start from. It explains the rule about a missing manifest. */
const TEMPLATE_COMMAND = 'explain manifest-missing';
/** Where to find the template, for a message that offers no fix. */
const TEMPLATE_HINT = `The command '${TEMPLATE_COMMAND}' prints a template.`;
/** The command that writes a manifest where there is none, from what the repository states. */
const CREATE_COMMAND = 'init';


/***/ }),

/***/ 19112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   qK: () => (/* binding */ startText)
/* harmony export */ });
/** The first character of a file, for findings about the whole file. */
function startOf(path) {
    return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** Where a range starts, as `path:line:column`. */
function startText({ path, start }) {
    return `${path}:${start.line}:${start.column}`;
}
/** Decoded text of one file (without byte order mark), which converts offsets (UTF-16 units) to places. */
class SourceText {
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lineCount() {
        return this.#starts().length;
    }
    /** Clamps offsets outside the text. */
    positionAt(offset) {
        const at = Math.max(0, Math.min(offset, this.text.length));
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    /** Returns the range from offset `start` to offset `end` (exclusive). */
    locate(start, end) {
        return { path: this.path, start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Inverse of `positionAt`; clamps places outside the text. */
    offsetAt(position) {
        const starts = this.#starts();
        if (position.line < 1)
            return 0;
        if (position.line > starts.length)
            return this.text.length;
        const start = starts[position.line - 1];
        const end = starts[position.line] ?? this.text.length + 1;
        return Math.min(start + Math.max(0, position.column - 1), end - 1);
    }
    /** Returns one line without its line end; empty for a line that does not exist. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        const end = starts[number] ?? this.text.length;
        return this.text.slice(start, end).replace(/\r?\n$/, '');
    }
    #starts() {
        if (!this.#lineStarts) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ rulePages),
/* harmony export */   Ay: () => (/* binding */ repositoryLinks),
/* harmony export */   kb: () => (/* binding */ artifactsAddress),
/* harmony export */   kh: () => (/* binding */ actionCommand),
/* harmony export */   xq: () => (/* binding */ pagesAddress)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _render_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53858);


/**
 * A runner does not name the repository of an action that it starts from the workspace. The reusable workflow, which
 * does that, names it by variables of its own.
 */
function actionSource(environment) {
    const { GITHUB_ACTION_REPOSITORY, MDE_PARTNER_ACTION_REPOSITORY } = environment;
    const { GITHUB_ACTION_REF, MDE_PARTNER_ACTION_REF } = environment;
    return {
        server: environment['GITHUB_SERVER_URL'],
        repository: GITHUB_ACTION_REPOSITORY || MDE_PARTNER_ACTION_REPOSITORY,
        ref: GITHUB_ACTION_REPOSITORY ? GITHUB_ACTION_REF : MDE_PARTNER_ACTION_REF,
    };
}
/** URL where the lines of the checked commit can be read; null outside a runner. */
function repositoryLinks(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? { repository: `${server}/${repository}`, commit } : null;
}
/** URL of the artifacts of this run; null outside a runner. */
function artifactsAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return server && repository && run ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(`${server}/${repository}/actions/runs/${run}#artifacts`) : null;
}
/**
 * URL of the GitHub Pages site of the repository that this action comes from; null: unknown. The form is documented for
 * github.com only. Source: https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages
 */
function pagesAddress(environment) {
    const { server, repository } = actionSource(environment);
    const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? [];
    if (server !== 'https://github.com' || !owner || !name)
        return null;
    const host = `${owner.toLowerCase()}.github.io`;
    return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
/** How a reader of the log can run this action's program in a terminal. */
function actionCommand(environment) {
    const { server, repository, ref } = actionSource(environment);
    if (!server || !repository || !ref)
        return _render_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALLED */ .Ln;
    const source = server === 'https://github.com' ? `github:${repository}` : `git+${server}/${repository}.git`;
    return SHELL_WORD.test(source + ref) ? `npx ${source}#${ref}` : _render_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALLED */ .Ln;
}
/** Characters that need no quotes in a shell. */
const SHELL_WORD = /^[\w./:@+-]+$/;
/**
 * Returns URLs of rule pages: next to the action that runs, else in the project's own repository at its version.
 *
 * @param project URL of the repository, and version, of this tool
 */
function rulePages(environment, project) {
    const { server, repository, ref } = actionSource(environment);
    const base = server && repository && ref
        ? `${server}/${repository}/blob/${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInAddress */ .$)(ref)}`
        : `${project.repository}/blob/v${project.version}`;
    return (rule) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(`${base}/docs/rules/${rule}.md`);
}


/***/ }),

/***/ 37281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ shownCharacter),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   vI: () => (/* binding */ padCells)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

const WIDE_SCRIPTS = ['Han', 'Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Yi'];
/** Characters that terminals draw two cells wide: East Asian wide and full-width forms, and emoji. */
const WIDE = new RegExp([
    '[',
    ...WIDE_SCRIPTS.map((script) => String.raw `\p{Script=${script}}`),
    String.raw `\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]`,
].join(''), 'u');
/** Combine with the character before: marks, and the vowels and finals of decomposed Hangul. */
const COMBINING = /[\p{M}\u1160-\u11ff]/u;
const REGIONAL_INDICATOR = /\p{Regional_Indicator}/u;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** Returns the number of terminal cells of a text, as well as possible without asking the terminal. */
function cellsOf(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.length;
    let cells = 0;
    for (const character of text) {
        if (COMBINING.test(character))
            continue;
        cells += WIDE.test(character) && !REGIONAL_INDICATOR.test(character) ? 2 : 1;
    }
    return cells;
}
/** Pads text with spaces to `cells`. */
function padCells(text, cells) {
    return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}
/** Returns one character of a source line as a terminal shows it; a tab as two spaces. */
function shownCharacter(character) {
    return character === '\t' ? '  ' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(character);
}


/***/ }),

/***/ 26076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42747);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);
/* harmony import */ var _product_heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36608);
/* harmony import */ var _shared_edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(143);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84808);
/* harmony import */ var _summary_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38214);








/** Most urgent for a person first. */
const ORDER = Object.keys(_states_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_STATES */ .y);
/** Most rows of one product; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Width of a status, in cells. */
const STATUS = 14;
/**
 * Returns `3 of 4 API calls covered (75%), 1 uncovered (25%)`, or with recorded traffic
 * `37 of 42 API calls proven by code, 4 by traffic, 1 open`; null if no call was found.
 */
function coverageText(calls) {
    const { sites, covered, uncovered, unverifiable, proof } = calls;
    const all = sites.length;
    if (all === 0)
        return null;
    if (proof)
        return proofText(proof, uncovered, all);
    const others = [
        [uncovered, 'uncovered'],
        [unverifiable, _states_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_STATES */ .y.unverifiable.word],
    ];
    return [
        `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(covered)} of ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)} API ${all === 1 ? 'call' : 'calls'} covered (${percent(covered, all)})`,
        ...others.flatMap(([count, word]) => (count > 0 ? [`${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} ${word} (${percent(count, all)})`] : [])),
    ].join(', ');
}
function proofText({ code, traffic, open }, uncovered, all) {
    return [
        `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(code)} of ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)} API ${all === 1 ? 'call' : 'calls'} proven by code`,
        `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(traffic)} by traffic`,
        ...(open > 0 ? [`${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(open)} open`] : []),
        ...(uncovered > 0 ? [`${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(uncovered)} uncovered`] : []),
    ].join(', ');
}
/** Rounds to whole percent; 0% and 100% mean exactly none and all. */
function percent(count, all) {
    if (count === 0 || count === all)
        return count === 0 ? '0%' : '100%';
    return `${Math.min(99, Math.max(1, Math.round((100 * count) / all)))}%`;
}
/**
 * Renders the coverage map for a terminal: the sum, then one line per call. Empty if no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
function coverageLines(calls, today) {
    const sum = coverageText(calls);
    if (sum === null)
        return [];
    const sites = inOrder(calls.sites);
    const rows = sites
        .slice(0, PRETTY_ROWS)
        .map((site) => [
        _states_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_STATES */ .y[site.status].word,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.path}:${site.line}`),
        ...(site.host === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(site.host)]),
        ...(site.userAgent === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(site.userAgent)]),
        ...(site.setAt === null ? [] : [`set at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${site.setAt.path}:${site.setAt.line}`)}`]),
        ...trafficWords(site),
        ...retirement(site, today),
    ]);
    const more = sites.length - rows.length;
    return [
        `  ${sum}`,
        ...rows.map(([status = '', ...cells]) => `    ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(status, STATUS)}  ${cells.join('  ')}`),
        ...(more > 0 ? [`    and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(more)} more; --format json lists all`] : []),
        ...(0,_shared_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedEdits */ .N)(calls.sites, (path, line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${path}:${line}`)).map((words) => `  ${words}`),
    ];
}
/**
 * Renders the coverage map for the job summary as a table; null if no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
function coverageTable(product, calls, links, today) {
    const sum = coverageText(calls);
    if (sum === null)
        return null;
    const sites = inOrder(calls.sites);
    const rows = sites
        .slice(0, MARKDOWN_ROWS)
        .map((site) => (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .tableRow */ .j)([
        `${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_STATES */ .y[site.status].mark} ${_states_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_STATES */ .y[site.status].word}`,
        [(0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(site.path, site.line, links), ...retirement(site, today)].join(', '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(site.host ?? ''),
        site.userAgent === null ? '' : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(site.userAgent))}</code>`,
        [
            ...(site.setAt === null ? [] : [(0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(site.setAt.path, site.setAt.line, links)]),
            ...trafficWords(site),
        ].join(', '),
    ]));
    const more = sites.length > rows.length ? `\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(sites.length - rows.length)} more are in the report file.\n` : '';
    const head = (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__/* .tableHead */ .P)(['State', 'Call', 'Host', 'User-Agent', 'Set at']);
    const edits = (0,_shared_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedEdits */ .N)(calls.sites, (path, line) => (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(path, line, links)).map((words) => `${words}.\n\n`);
    return `${(0,_product_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .productHeading */ .E)(product)}${sum}\n\n${edits.join('')}${head}${rows.join('')}${more}\n`;
}
/** States whether recorded traffic shows a call, and what that proves. */
function trafficWords({ status, provenBy, traffic }) {
    switch (traffic) {
        case null:
            return [];
        case 'not-seen':
            return ['not in the traffic'];
        case 'ambiguous':
            return ['traffic cannot distinguish it from other calls'];
        case 'seen':
            if (provenBy === 'traffic')
                return ['proven by traffic'];
            return [status === 'unverifiable' ? 'traffic does not prove it' : 'seen in traffic'];
    }
}
/** States that a call goes to a retired endpoint; the finding names the replacement. */
function retirement({ retired }, today) {
    if (!retired)
        return [];
    const { since } = retired;
    if (since === null)
        return ['retired endpoint'];
    return [`endpoint ${since <= today ? 'retired' : 'retires'} ${since}`];
}
/** Sorts the calls by urgency for a person. */
function inOrder(sites) {
    return [...sites].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}


/***/ }),

/***/ 25765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ showExcerpt)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);


/** Cells kept before a finding when a line is too wide. */
const LEAD = 30;
/**
 * Returns the excerpt of a finding, cut around it to `width` cells; null if it has none. An empty range gets one mark;
 * a range on several lines is marked to the end of its first line.
 */
function showExcerpt(finding, width) {
    const { excerpt, start, end } = finding;
    if (!excerpt)
        return null;
    const from = start.column - excerpt.column;
    const to = end.line > start.line ? excerpt.text.length : end.column - excerpt.column;
    const before = [];
    const marked = [];
    const after = [];
    let unit = 0;
    for (const character of excerpt.text) {
        const text = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCharacter */ .nH)(character);
        (unit < from ? before : unit < to ? marked : after).push({ text, cells: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(text) });
        unit += character.length;
    }
    return { line: excerpt.line, ...cutToFit({ before, marked, after }, { width, isCutLeft: excerpt.column > 1 }) };
}
function cutToFit({ before, marked, after }, { width, isCutLeft }) {
    const all = sum(before) + sum(marked) + sum(after);
    const lead = all <= width ? before : lastOf(before, Math.max(LEAD, width - sum(marked) - sum(after)));
    const room = Math.max(1, width - sum(lead));
    const shown = firstOf(marked, room);
    const rest = shown.length < marked.length ? [] : firstOf(after, room - sum(shown));
    const cutLeft = isCutLeft || lead.length < before.length;
    const cutRight = shown.length + rest.length < marked.length + after.length;
    const text = `${cutLeft ? '\u2026' : ''}${join(lead)}${join(shown)}${join(rest)}${cutRight ? '\u2026' : ''}`;
    const marks = ' '.repeat(sum(lead) + (cutLeft ? 1 : 0)) + '^'.repeat(Math.max(1, sum(shown)));
    return { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text), marks };
}
function lastOf(characters, cells) {
    let left = cells;
    let at = characters.length;
    while (at > 0 && characters[at - 1].cells <= left)
        left -= characters[--at].cells;
    return characters.slice(at);
}
function firstOf(characters, cells) {
    let left = cells;
    let at = 0;
    while (at < characters.length && characters[at].cells <= left)
        left -= characters[at++].cells;
    return characters.slice(0, at);
}
function sum(characters) {
    return characters.reduce((cells, character) => cells + character.cells, 0);
}
function join(characters) {
    return characters.map((character) => character.text).join('');
}


/***/ }),

/***/ 91316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   Yc: () => (/* binding */ renderPieces),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Every format, in the order in which it is offered. */
const FORMATS = {
    pretty: {
        title: 'findings and requirements for a terminal or a log',
        ending: '.txt',
        kind: 'text',
        load: async () => (await __webpack_require__.e(/* import() */ 5137).then(__webpack_require__.bind(__webpack_require__, 95137))).renderPretty,
    },
    json: {
        title: 'the versioned report; it has a [JSON Schema](../schema/report.schema.json)',
        ending: '.json',
        kind: 'data',
        load: async () => (await __webpack_require__.e(/* import() */ 6516).then(__webpack_require__.bind(__webpack_require__, 36516))).renderJson,
        loadPieces: async () => (await __webpack_require__.e(/* import() */ 6516).then(__webpack_require__.bind(__webpack_require__, 36516))).jsonPieces,
    },
    sarif: {
        title: 'SARIF 2.1.0 for [code scanning](code-scanning.md)',
        ending: '.sarif',
        kind: 'data',
        load: async () => {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 7308).then(__webpack_require__.bind(__webpack_require__, 17308));
            return async (report, { rules, home }) => renderSarif(report, await rules(), { home });
        },
    },
    markdown: {
        title: 'the job summary',
        ending: '.md',
        kind: 'data',
        load: async () => {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2442), __webpack_require__.e(2522)]).then(__webpack_require__.bind(__webpack_require__, 22442));
            return async (report, { links, remarks, command, artifacts, pages }) => renderMarkdown(report, links, { remarks, command, artifacts, pages: pages ? await pages() : null });
        },
    },
    github: {
        title: 'annotations, as workflow commands of GitHub Actions',
        ending: '.txt',
        kind: 'commands',
        load: async () => (await __webpack_require__.e(/* import() */ 1287).then(__webpack_require__.bind(__webpack_require__, 41287))).renderGithub,
    },
    azure: {
        title: 'issues, as logging commands of [Azure Pipelines](ci/azure-pipelines.md)',
        ending: '.txt',
        kind: 'agent-commands',
        load: async () => (await __webpack_require__.e(/* import() */ 3995).then(__webpack_require__.bind(__webpack_require__, 3995))).renderAzure,
    },
    gitlab: {
        title: 'Code Quality report for [GitLab CI](ci/gitlab-ci.md)',
        ending: '.json',
        kind: 'data',
        load: async () => (await __webpack_require__.e(/* import() */ 1593).then(__webpack_require__.bind(__webpack_require__, 41593))).renderGitlab,
    },
    junit: {
        title: 'JUnit XML for [Jenkins](ci/jenkins.md) and others, with a test case per rule and product',
        ending: '.xml',
        kind: 'data',
        load: async () => (await __webpack_require__.e(/* import() */ 7048).then(__webpack_require__.bind(__webpack_require__, 7048))).renderJunit,
    },
    rdjson: {
        title: 'Reviewdog Diagnostic Format, with fixes as suggestions',
        ending: '.json',
        kind: 'data',
        load: async () => (await __webpack_require__.e(/* import() */ 7052).then(__webpack_require__.bind(__webpack_require__, 27052))).renderRdjson,
    },
};
const FORMAT_NAMES = Object.keys(FORMATS);
async function render(format, report, context) {
    return (await FORMATS[format].load())(report, context);
}
/** The same in pieces, to be written one after the other. */
async function renderPieces(format, report, context) {
    const { loadPieces } = FORMATS[format];
    return loadPieces ? (await loadPieces())(report) : [await render(format, report, context)];
}


/***/ }),

/***/ 54718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftOutTable),
/* harmony export */   V: () => (/* binding */ leftOutLines)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42747);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);
/* harmony import */ var _product_heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36608);
/* harmony import */ var _summary_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38214);






/** Most rows of one product; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, in characters. */
const REASON = 120;
/**
 * Lists what the sum of the API calls leaves out, for a terminal: files that were not judged, and what the manifest
 * excludes.
 */
function leftOutLines({ notJudged, excluded }) {
    return [
        ...block(notJudgedText(notJudged.length), notJudged.map(({ path, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(path)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)}`)),
        ...block(excludedText(excluded.length), excluded.map(({ path, line, by, reason }) => {
            const place = line === null ? path : `${path}:${line}`;
            return `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(by), 18)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(place)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON)}`;
        })),
    ];
}
function block(title, rows) {
    if (title === null)
        return [];
    const more = rows.length - PRETTY_ROWS;
    return [
        `  ${title}`,
        ...rows.slice(0, PRETTY_ROWS).map((row) => `    ${row}`),
        ...(more > 0 ? [`    and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(more)} more; --format json lists all`] : []),
    ];
}
/** Does the same for the job summary as a table; null if nothing was left out. */
function leftOutTable(product, { notJudged, excluded }, links) {
    const titles = [notJudgedText(notJudged.length), excludedText(excluded.length)].filter((text) => text !== null);
    if (titles.length === 0)
        return null;
    const rows = [
        ...notJudged.map(({ path, reason }) => cells('not judged', (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(path, links), reason)),
        ...excluded.map(({ path, line, by, reason }) => cells(by, line === null ? (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(path, links) : (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .lineLink */ .lz)(path, line, links), reason)),
    ];
    const more = rows.length > MARKDOWN_ROWS ? `\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rows.length - MARKDOWN_ROWS)} more are in the report file.\n` : '';
    const head = (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .P)(['Left out by', 'Place', 'Reason']);
    return `${(0,_product_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .productHeading */ .E)(product)}${titles.join(', ')}\n\n${head}${rows.slice(0, MARKDOWN_ROWS).join('')}${more}\n`;
}
function cells(by, place, reason) {
    return (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .j)([(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(by), place, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(reason, REASON))]);
}
function notJudgedText(count) {
    if (count === 0)
        return null;
    return count === 1
        ? '1 file with an API URL was not judged'
        : `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} files with an API URL were not judged`;
}
function excludedText(count) {
    if (count === 0)
        return null;
    return count === 1 ? 'the manifest excludes 1 place' : `the manifest excludes ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} places`;
}


/***/ }),

/***/ 52393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ passText),
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Bq: () => (/* binding */ waiverDetails),
/* harmony export */   EB: () => (/* binding */ sampleText),
/* harmony export */   H$: () => (/* binding */ erroredChecks),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LJ: () => (/* binding */ goneText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ conclusionMark),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   OD: () => (/* binding */ requirementsText),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   WL: () => (/* binding */ extentText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Wc: () => (/* binding */ allRequirements),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   hX: () => (/* binding */ CONCLUSION_MARKS),
/* harmony export */   kW: () => (/* binding */ skippedChecks),
/* harmony export */   qr: () => (/* binding */ olderText),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75666);
/* harmony import */ var _core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27594);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93023);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84808);




/** `1 error`, `2 errors`, `1,000 errors`. */
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `1,000`. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2 errors, 1 warning, 1 waived, 40 known`; `no findings`. */
function countsText({ counts }) {
    const parts = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
    for (const state of ['waived', 'known'])
        if (counts[state] > 0)
            parts.push(`${grouped(counts[state])} ${state}`);
    return parts.length > 0 ? parts.join(', ') : 'no findings';
}
/** `sample listing`, or how many of the manifests are samples; null: none. */
function sampleText({ manifests }) {
    const samples = manifests.filter(({ sample }) => sample).length;
    if (samples === 0)
        return null;
    return manifests.length === 1
        ? 'sample listing'
        : `${plural(samples, 'sample listing')} of ${grouped(manifests.length)}`;
}
/** `1 product`, with the number of manifests if there are several. */
function extentText({ manifests, repository }) {
    if (manifests.length === 0)
        return 'no manifest, and none is required';
    if (repository)
        return 'no manifest';
    const products = plural(manifests.reduce((sum, manifest) => sum + manifest.products.length, 0), 'product');
    return manifests.length > 1 ? `${plural(manifests.length, 'manifest')}, ${products}` : products;
}
/** `6 of 10 requirements met, 3 declared by you`, without those that do not apply. */
function requirementsText(requirements, wordOf = (status) => _states_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .x[status].word) {
    const asked = requirements.filter((one) => one.status !== 'not-applicable');
    if (asked.length === 0)
        return 'no requirements to check';
    const count = (status) => asked.filter((one) => one.status === status).length;
    const parts = [`${grouped(count('met'))} of ${plural(asked.length, 'requirement')} met`];
    for (const status of ['waived', 'stated', 'unstated', 'unknown'])
        if (count(status) > 0)
            parts.push(`${grouped(count(status))} ${wordOf(status)}`);
    return parts.join(', ');
}
/** Marks of runs, worst first. */
const CONCLUSION_MARKS = ['\u274c', '\u26a0\ufe0f', '\u2705'];
/** Returns the mark of a run; success only if it passes and nothing is known to be not met. */
function conclusionMark(report) {
    if (report.conclusion === 'failure')
        return '\u274c';
    return passText(report) === null ? '\u2705' : '\u26a0\ufe0f';
}
/** Why a run passes although something is wrong: its errors are known, lowered by a policy, or do not count. Null: nothing is. */
function passText(report) {
    if (report.conclusion === 'neutral')
        return 'errors do not fail this run';
    const isUnmet = allRequirements(report).some(({ status }) => status === 'unmet');
    return report.conclusion === 'success' && isUnmet ? 'a requirement is not met, but nothing fails this run' : null;
}
/** None where there is no manifest yet: it would be unknown what it declares. */
function allRequirements({ manifests, repository }) {
    if (repository)
        return [];
    return manifests.flatMap((manifest) => manifest.requirements);
}
/** Returns open findings: errors first, then in the order of the manifests, then of the report. */
function bySeverity(report, isWanted = _core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT) {
    const order = new Map(report.manifests.map((manifest, index) => [manifest.path, index]));
    const place = (finding) => order.get(finding.manifest) ?? order.size;
    return report.findings
        .filter(isWanted)
        .sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) || place(a) - place(b));
}
/** Returns findings that the baseline has, in the same order. */
function knownFindings(report) {
    return bySeverity(report, isKnown);
}
function isKnown(finding) {
    return (0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .countedAs */ .DV)(finding) === 'known';
}
/** `error`, `known error`, `waived error`. */
function kindOf(finding) {
    return (0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(finding) ? finding.severity : `${(0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .countedAs */ .DV)(finding)} ${finding.severity}`;
}
/** `42 known findings are in the baseline (40 errors, 2 notices)`; null: none. */
function knownText(report) {
    const known = report.findings.filter(isKnown);
    if (known.length === 0)
        return null;
    return `${plural(known.length, 'known finding')} ${known.length === 1 ? 'is' : 'are'} in the baseline (${severitiesText(known).join(', ')})`;
}
/** Most findings that `goneText` names. */
const NAMED = 3;
/** `2 findings of the baseline are gone: logo-heavy in a.svg, logo-blank in b.svg`, raw text; null: none. */
function goneText({ gone }) {
    if (gone.length === 0)
        return null;
    const names = gone.slice(0, NAMED).map(({ rule, path }) => `${rule} in ${path}`);
    const more = gone.length > NAMED ? [`and ${grouped(gone.length - NAMED)} more`] : [];
    return `${plural(gone.length, 'finding')} of the baseline ${gone.length === 1 ? 'is' : 'are'} gone: ${[...names, ...more].join(', ')}`;
}
function severitiesText(findings) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const count = findings.filter((one) => one.severity === severity).length;
        return count > 0 ? [plural(count, severity)] : [];
    });
}
/**
 * Whether a list of findings includes it; a finding that is known not to come from the change is only in the report.
 */
function isShown({ changed }) {
    return changed !== false;
}
/** `3 older findings were not caused by this change (1 error, 2 waived)`; null: none. */
function olderText({ findings }) {
    const older = findings.filter((finding) => !isShown(finding));
    if (older.length === 0)
        return null;
    const parts = severitiesText(older.filter(_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT));
    for (const state of ['waived', 'known']) {
        const count = older.filter((one) => (0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .countedAs */ .DV)(one) === state).length;
        if (count > 0)
            parts.push(`${grouped(count)} ${state}`);
    }
    return `${plural(older.length, 'older finding')} ${older.length === 1 ? 'was' : 'were'} not caused by this change (${parts.join(', ')})`;
}
/** `The policy 'policy.yml' applies (SHA-256 1f2e\u2026)`; null: none was given. */
function policyText({ run: { policy } }) {
    return policy && `The policy ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(policy.path)} applies (SHA-256 ${policy.sha256})`;
}
/** ` (until 2027-06-30, owner: partner-team, from the policy)`, raw text; empty: there is nothing to add to the reason. */
function waiverDetails({ expires, owner, from }) {
    const parts = [
        ...(expires === null ? [] : [`until ${expires}`]),
        ...(owner === null ? [] : [`owner: ${owner}`]),
        ...(from === 'policy' ? ['from the policy'] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
/** Groups items with the same key; groups and items keep their order. */
function groupBy(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = found.get(key);
        if (known)
            known.push(item);
        else
            found.set(key, [item]);
    }
    return found;
}
/** Returns checks whose rule crashed. */
function erroredChecks(report) {
    return checksOf(report, (check) => check.status === 'errored');
}
/** Returns checks that could not judge for a reason other than the caller's choice. */
function skippedChecks(report) {
    return checksOf(report, (check) => check.status === 'skipped' && isSelected(check));
}
/** Whether the caller asked for the rule of a check. */
function isSelected({ status, reason }) {
    return status !== 'skipped' || reason !== NOT_SELECTED;
}
/** The engine's reason for a rule that `--rule` left out. */
const NOT_SELECTED = 'not selected';
function checksOf({ manifests }, wanted) {
    return manifests.flatMap(({ path, checks }) => checks.filter(wanted).map((check) => ({ ...check, manifest: path })));
}
/** Returns every subject of the report in order, with its findings: open, then known, then waived. */
function groups(report) {
    const found = groupBy(report.findings, ({ manifest }) => manifest);
    return report.manifests.flatMap((manifest) => {
        const ofManifest = found.get(manifest.path) ?? [];
        const bySubject = groupBy(ofManifest, ({ product }) => product);
        const subjects = new Set([null, ...manifest.products.map(({ name }) => name), ...bySubject.keys()]);
        return [...subjects].map((product) => {
            const all = bySubject.get(product) ?? [];
            const waived = all.filter(({ waiver }) => waiver);
            return { manifest, product, findings: [...all.filter(_core_open_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT), ...all.filter(isKnown), ...waived] };
        });
    });
}


/***/ }),

/***/ 36608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ productHeading)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Renders the heading above a table of a product. @param product null: the page is about one product */
function productHeading(product) {
    return product === null ? '' : `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortText */ .os)(product))}\n\n`;
}


/***/ }),

/***/ 53858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ INSTALLED),
/* harmony export */   QV: () => (/* binding */ repositoryLines),
/* harmony export */   R1: () => (/* binding */ repositoryBlocks)
/* harmony export */ });
/* harmony import */ var _core_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42747);
/* harmony import */ var _core_template_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27785);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37281);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26076);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4349);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54718);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52393);
/* harmony import */ var _shared_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(143);
/* harmony import */ var _summary_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38214);









/** Most rows of one list; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, and longest advice for an edit, which may quote a line of code; in characters. */
const REASON = 160;
const ADVICE = 300;
/** The command on a machine on which the package is installed. */
const INSTALLED = 'mde-partner';
const TITLE = 'No manifest was found. This is what the repository shows:';
const NO_CALLS = 'No API calls to Defender for Endpoint or Graph Security were found.';
const NONE_FOLLOWED = 'No API call could be followed.';
const NOT_SCANNED = 'The sources were not scanned for API calls.';
const NO_LOGOS = 'No SVG file that could be the logo was found.';
const LOGOS = 'SVG files that could be the logo';
/**
 * Describes a repository without a manifest, for a terminal or a log. Empty if there is a manifest.
 *
 * @param command how the reader runs the program
 */
function repositoryLines(report, command) {
    const { repository, run } = report;
    if (!repository)
        return [];
    const next = nextStep(report);
    return [
        TITLE,
        '',
        ...callLines(repository.apiCalls, run.today),
        '',
        ...logoLines(repository.logos),
        '',
        `Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(command)} ${next.command} (${next.does} a manifest to start from)`,
        '',
    ];
}
function callLines(calls, today) {
    if (!calls)
        return [`  ${NOT_SCANNED}`];
    const sum = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(calls);
    const rows = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(calls.sites).map((site) => [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(site.status, 12),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${site.path}:${site.line}`),
        ...(site.host === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(site.host)]),
        ...(site.userAgent === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(site.userAgent)]),
        ...reasonsOf(site).map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(reason, REASON)),
    ].join('  '));
    const shared = sharedEdit(calls.sites);
    const retired = retiredSites(calls.sites).map((site) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${site.path}:${site.line}`)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(retirementText(site, today), REASON)}`);
    return [
        ...(sum === null ? [`  ${noCalls(calls)}`] : [`  ${sum}`, ...limited(rows)]),
        ...(shared === null
            ? []
            : [
                `  ${shared.words} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${shared.step.path}:${shared.step.line}`)}`,
                `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(shared.step.message, ADVICE)}`,
            ]),
        ...(retired.length === 0 ? [] : ['  Retired endpoints', ...limited(retired)]),
        ...(0,_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutLines */ .V)(calls),
    ];
}
function logoLines(logos) {
    if (logos.length === 0)
        return [`  ${NO_LOGOS}`];
    return [`  ${LOGOS}`, ...logos.map(({ path, ratio }) => `    ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .padCells */ .vI)(shapeText(ratio), 12)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(path)}`)];
}
function limited(rows) {
    const more = rows.length - PRETTY_ROWS;
    return [
        ...rows.slice(0, PRETTY_ROWS).map((row) => `    ${row}`),
        ...(more > 0 ? [`    and ${more} more; --format json lists all`] : []),
    ];
}
/** Does the same for the job summary, in blocks. */
function* repositoryBlocks(report, links, command) {
    const { repository, run } = report;
    if (!repository)
        return;
    const { apiCalls, logos } = repository;
    if (!apiCalls)
        yield `${NOT_SCANNED}\n\n`;
    else {
        const sum = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(apiCalls);
        yield sum === null ? `${noCalls(apiCalls)}\n\n` : callTable(sum, apiCalls, links);
        const shared = sharedEdit(apiCalls.sites);
        if (shared)
            yield `${shared.words} ${(0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(shared.step.path, shared.step.line, links)}:\n\n${codeBlock((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(shared.step.message, ADVICE))}`;
        const retired = retiredSites(apiCalls.sites);
        if (retired.length > 0)
            yield tableOf(['Retired endpoint', 'Use instead'], retired.map((site) => [
                (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(site.path, site.line, links),
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(retirementText(site, run.today), REASON)),
            ]));
        const leftOut = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutTable */ .E)('API addresses', apiCalls, links);
        if (leftOut !== null)
            yield leftOut;
    }
    if (logos.length === 0)
        yield `${NO_LOGOS}\n\n`;
    else
        yield tableOf([LOGOS, 'Shape'], logos.map(({ path, ratio }) => [(0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .fileLink */ .RF)(path, links), shapeText(ratio)]));
    const next = nextStep(report);
    yield `This command ${next.does} a manifest to start from:\n\n${codeBlock(`${command} ${next.command}`)}`;
}
/** The command that leads to a manifest. It cannot write one for a glob, or where a similar file may have been meant. */
function nextStep({ manifests, findings }) {
    const missing = new Set(manifests.flatMap(({ path, sha256 }) => (sha256 === null ? [path] : [])));
    const faults = findings.filter(({ path }) => missing.has(path));
    return faults.length === 0 || faults.some(({ fix }) => fix !== null)
        ? { command: _core_template_command_js__WEBPACK_IMPORTED_MODULE_7__/* .CREATE_COMMAND */ .jY, does: 'writes' }
        : { command: _core_template_command_js__WEBPACK_IMPORTED_MODULE_7__/* .TEMPLATE_COMMAND */ .nl, does: 'prints' };
}
/** Returns one line to copy; in Markdown text, escaping may add invisible characters. */
function codeBlock(line) {
    return `<pre>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(line)}</pre>\n\n`;
}
function callTable(sum, calls, links) {
    const rows = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(calls.sites).map((site) => [
        site.status,
        (0,_summary_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .lineLink */ .lz)(site.path, site.line, links),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(site.host ?? ''),
        [
            ...(site.userAgent === null ? [] : [`<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(site.userAgent))}</code>`]),
            ...reasonsOf(site).map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(reason, REASON))),
        ].join('<br>'),
    ]);
    return `${sum}\n\n${tableOf(['State', 'Call', 'Host', 'User-Agent'], rows)}`;
}
function tableOf(head, rows) {
    const more = rows.length - MARKDOWN_ROWS;
    return [
        (0,_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableHead */ .P)(head),
        ...rows.slice(0, MARKDOWN_ROWS).map(_core_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableRow */ .j),
        ...(more > 0 ? [`\n${more} more are in the report file.\n`] : []),
        '\n',
    ].join('');
}
function noCalls({ notJudged }) {
    return notJudged.length === 0 ? NO_CALLS : NONE_FOLLOWED;
}
/** Explains why a call is open, or where its value is written and what it should be. What is missing has an edit of its own. */
function reasonsOf({ status, evidence }) {
    const steps = evidence?.slice(-1) ?? [];
    if (status === 'unverifiable')
        return steps.map(({ message }) => message);
    if (status === 'malformed' || status === 'legacy')
        return steps.map(({ path, line, message }) => `${path}:${line}  ${message}`);
    return [];
}
/** Introduces the edit that sets the header of most uncovered calls; null: none is known. */
function sharedEdit(sites) {
    const missing = sites.filter(({ status }) => status === 'missing');
    const [most] = (0,_shared_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .editsOf */ .t)(missing);
    if (!most)
        return null;
    const { step, count } = most;
    const all = (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(missing.length, 'call');
    if (missing.length === 1)
        return { words: 'The call without the User-Agent can be fixed at', step };
    if (count === 1)
        return { words: `The ${all} without the User-Agent have no place in common. Start at`, step };
    const covered = count < missing.length ? `${count} of the ${all}` : count === 2 ? 'both calls' : `all ${all}`;
    return { words: `One edit covers ${covered} without the User-Agent, at`, step };
}
function retiredSites(sites) {
    return sites.filter(({ retired }) => retired !== null);
}
function retirementText({ retired }, today) {
    const since = retired?.since ?? null;
    const state = since === null ? 'retired' : since <= today ? `retired on ${since}` : `will be retired on ${since}`;
    return `${state}. Use ${retired?.useInstead ?? ''}.`;
}
/** `1:1, square`, `2.06:1`, `1:1.5`; three decimals if two would look like a square. */
function shapeText(ratio) {
    if (ratio === null)
        return 'no ratio';
    const [wide, side] = ratio < 1 ? [false, 1 / ratio] : [true, ratio];
    if (side.toFixed(3) === '1.000')
        return '1:1, square';
    const shown = Number(side.toFixed(side < 1.01 ? 3 : 2));
    return wide ? `${shown}:1` : `1:${shown}`;
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sharedEdits),
/* harmony export */   t: () => (/* binding */ editsOf)
/* harmony export */ });
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52393);

/** Edits that are listed of one product. */
const MOST_EDITS = 5;
/** The edits of calls without the header, sorted by how many calls each covers. */
function editsOf(missing) {
    const edits = new Map();
    for (const { evidence } of missing) {
        const step = evidence?.at(-1);
        if (!step)
            continue;
        const key = JSON.stringify([step.path, step.line, step.message]);
        edits.set(key, { step, count: (edits.get(key)?.count ?? 0) + 1 });
    }
    return [...edits.values()].sort((a, b) => b.count - a.count);
}
/**
 * Says which edits cover several calls: `1 edit in src/http.py:12 covers 66 of 66 calls without the User-Agent`.
 *
 * @param show how a place is written
 */
function sharedEdits(sites, show) {
    const missing = sites.filter(({ status }) => status === 'missing');
    return editsOf(missing)
        .filter(({ count }) => count > 1)
        .slice(0, MOST_EDITS)
        .map(({ step, count }) => `1 edit in ${show(step.path, step.line)} covers ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} of ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(missing.length)} calls without the User-Agent`);
}


/***/ }),

/***/ 84808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ STATES),
/* harmony export */   y: () => (/* binding */ CALL_STATES)
/* harmony export */ });
/** Every state of a requirement, in the order of the documentation. */
const STATES = {
    met: {
        word: 'met',
        mark: '\u2705',
        letter: '+',
        satisfies: true,
    },
    unmet: { word: 'not met', mark: '\u274c', letter: 'X', satisfies: false },
    waived: {
        word: 'waived',
        mark: '\ud83d\udd15',
        letter: 'W',
        satisfies: false,
    },
    stated: {
        word: 'declared by you',
        mark: '\ud83d\udcdd',
        letter: 'D',
        satisfies: true,
    },
    unstated: {
        word: 'not declared',
        mark: '\u26aa',
        letter: 'N',
        satisfies: false,
    },
    unknown: {
        word: 'unknown',
        mark: '\u2754',
        letter: '?',
        satisfies: false,
    },
    'not-applicable': {
        word: 'not applicable',
        mark: '\u2796',
        letter: '-',
        satisfies: true,
    },
};
/** Every state of an API call, most urgent for a person first. */
const CALL_STATES = {
    missing: { word: 'missing', mark: '\u274c' },
    malformed: { word: 'malformed', mark: '\u274c' },
    legacy: { word: 'legacy', mark: '\u274c' },
    unverifiable: { word: 'not determined', mark: '\u2754' },
    templated: { word: 'templated', mark: '\u2705' },
    ok: { word: 'ok', mark: '\u2705' },
};


/***/ }),

/***/ 38214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ru: () => (/* binding */ SEVERITY_MARKS),
  RF: () => (/* binding */ fileLink),
  nA: () => (/* binding */ findingBlock),
  lz: () => (/* binding */ lineLink),
  aE: () => (/* binding */ placeLink)
});

// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/excerpt.js
var excerpt = __webpack_require__(25765);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
;// CONCATENATED MODULE: ./.build/src/render/repository-links.js

/** URL of a file at a commit. All parts but the repository are escaped. */
const PAGES = {
    /** GitHub renders some files instead of showing their lines; `plain=1` asks for the source. */
    github: (repository, commit, path, lines) => {
        const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-L${lines.last}` : ''}` : '';
        return `${repository}/blob/${commit}/${path}?plain=1${anchor}`;
    },
    gitlab: (repository, commit, path, lines) => {
        const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-${lines.last}` : ''}` : '';
        return `${repository}/-/blob/${commit}/${path}?plain=1${anchor}`;
    },
    /** Azure Repos; without the columns it marks no line. The last column is that of the line after. */
    azure: (repository, commit, path, lines) => {
        const range = lines
            ? `&line=${lines.first}&lineEnd=${lines.last + 1}&lineStartColumn=1&lineEndColumn=1&lineStyle=plain`
            : '';
        return `${repository}?path=/${path}&version=GC${commit}${range}&_a=contents`;
    },
};
/** URL of a file, or of lines of it, for the brackets of a Markdown link. */
function fileAddress({ repository, commit, host = 'github' }, path, lines) {
    const escapedPath = (0,render_escape/* pathInAddress */.$)(path);
    // In a query, what separates its parts must be escaped too; `pathInAddress` does.
    return (0,render_escape/* linkTarget */.Cm)(PAGES[host](repository, (0,render_escape/* pathInAddress */.$)(commit), escapedPath, lines));
}

// EXTERNAL MODULE: ./.build/src/render/summary/some.js
var some = __webpack_require__(2935);
;// CONCATENATED MODULE: ./.build/src/render/summary/finding.js






const SEVERITY_MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** Longest reason of a waiver, in characters. */
const REASON = 200;
/** The report file has all of them. */
const SHOWN_PLACES = 10;
const SHOWN_PRODUCTS = 10;
const SHOWN_EXCERPTS = 3;
/** Cells of an excerpt's line that fit without scrolling. */
const EXCERPT = 110;
/**
 * Renders findings with the same text: severity, rule, places, products, what is wanted, fix, waiver, the marked lines.
 */
function findingBlock({ finding, places, products }, links) {
    const { severity, rule, help, waiver } = finding;
    const head = [
        `${SEVERITY_MARKS[severity]} **${(0,overview/* kindOf */.I)(finding)}**`,
        `[${(0,render_escape/* markdownText */.p7)(rule)}](${(0,render_escape/* linkTarget */.Cm)(help)})`,
        (0,some/* some */.z)(places, SHOWN_PLACES, (place) => placeWithRelated(place, links)),
        ...(products.length > 0 ? [productsText(products)] : []),
    ];
    const lines = [head.join(' \u00b7 '), (0,render_escape/* markdownText */.p7)(finding.message)];
    if (finding.fix)
        lines.push(`**Fix:** ${(0,render_escape/* markdownText */.p7)(finding.fix.title)}`);
    if (waiver)
        lines.push(`**Waived:** ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(waiver.reason, REASON))}${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)((0,overview/* waiverDetails */.Bq)(waiver), REASON))}`);
    // Everything is on one line: a line that began with a partner's text could begin with a command or with Markdown.
    return `${lines.join('<br>')}\n\n${places
        .slice(0, SHOWN_EXCERPTS)
        .map((place) => excerptBlock(place.finding))
        .join('')}`;
}
function placeWithRelated({ finding, related }, links) {
    const own = placeLink(finding, links);
    return related.length === 0 ? own : `${own} (${(0,some/* some */.z)(related, SHOWN_PLACES, (place) => placeLink(place, links))})`;
}
/** Products with the same name, in several manifests, are named once with their number. */
function productsText(products) {
    const counts = new Map();
    for (const name of products)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return (0,some/* some */.z)([...counts], SHOWN_PRODUCTS, ([name, count]) => {
        const text = (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(name));
        return count === 1 ? text : `${text} (in ${(0,overview/* plural */.LS)(count, 'manifest')})`;
    });
}
function excerptBlock(finding) {
    const shown = (0,excerpt/* showExcerpt */.p)(finding, EXCERPT);
    if (!shown)
        return '';
    const number = String(shown.line);
    const bar = ' '.repeat(number.length);
    return `<pre>\n${number} | ${(0,render_escape/* htmlText */.js)(shown.text)}\n${bar} | ${shown.marks}\n</pre>\n\n`;
}
/** Returns a place as `path:line:column`, linked if the files can be read. */
function placeLink({ path, start, end }, links) {
    const label = (0,core_text/* startText */.qK)({ path, start });
    return linkTo(label, path, { first: start.line, last: Math.max(start.line, end.line) }, links);
}
/** Does the same for a whole line, as `path:line`. */
function lineLink(path, line, links) {
    return linkTo(`${path}:${line}`, path, { first: line, last: line }, links);
}
/** Returns a link to a whole file. */
function fileLink(path, links) {
    return linkTo(path, path, null, links);
}
function linkTo(label, path, lines, links) {
    const text = (0,render_escape/* markdownText */.p7)(label);
    return links ? `[${text}](${fileAddress(links, path, lines)})` : text;
}


/***/ }),

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52393);

/** Lists the first items, and how many more the report file has: `a, b, and 30 more in the report file`. */
function some(items, most, text) {
    const left = items.length - most;
    const more = left > 0 ? [`and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(left)} more in the report file`] : [];
    return [...items.slice(0, most).map(text), ...more].join(', ');
}


/***/ }),

/***/ 52075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ requirementsAt),
/* harmony export */   Zz: () => (/* binding */ PROGRAMME_SOURCE),
/* harmony export */   cs: () => (/* binding */ requiredIds),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   zl: () => (/* binding */ REQUIRABLE),
/* harmony export */   zz: () => (/* binding */ MOST_DESCRIPTION_WORDS)
/* harmony export */ });
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);

/** Where the text of the program is published. */
const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';
/** Read as a target and a ceiling: listed texts cluster at exactly 15 words. */
const MOST_DESCRIPTION_WORDS = 15;
function requirement(record) {
    return {
        scope: record.keys[0].startsWith('products[].') ? 'product' : 'manifest',
        evidence: record.statements ? 'stated' : 'checked',
        statements: [],
        condition: null,
        proofs: [],
        measured: [],
        howToDeclare: 'Declare it in the manifest.',
        source: PROGRAMME_SOURCE,
        ...record,
    };
}
/** In the order of the program's text. R4.5 is part of its landing-page item; the number is ours. */
const REQUIREMENTS = [
    requirement({
        id: 'R1',
        title: 'Developer license',
        asks: 'A Defender for Endpoint tenant to build against.',
        topic: 'readiness',
        keys: ['readiness.developerLicense'],
        statements: [
            {
                key: 'developerLicense',
                form: 'flag',
                noun: 'developer license',
                pending: 'you do not have a developer license yet',
            },
        ],
        howToDeclare: 'When you have a tenant to build against, set readiness.developerLicense: true in the manifest.',
    }),
    requirement({
        id: 'R2',
        title: 'Validated solution',
        asks: 'A design that a joint customer approved and that was demonstrated to Microsoft.',
        topic: 'readiness',
        keys: ['readiness.customerApproved', 'readiness.demoed'],
        statements: [
            {
                key: 'customerApproved',
                form: 'date',
                noun: 'customer approval',
                pending: 'no customer has approved the solution yet',
            },
            {
                key: 'demoed',
                form: 'date',
                noun: 'demonstration to Microsoft',
                pending: 'the solution has not been demonstrated to Microsoft yet',
            },
        ],
        howToDeclare: 'Set readiness.customerApproved and readiness.demoed in the manifest, each to a date or false.',
    }),
    requirement({
        id: 'R3',
        title: 'MISA membership',
        asks: 'Membership in the Microsoft Intelligent Security Association (MISA).',
        topic: 'readiness',
        keys: ['readiness.misa'],
        statements: [
            {
                key: 'misa',
                form: 'word',
                noun: 'MISA membership',
                pending: 'the company is not a MISA member yet',
                no: 'none',
                notes: { nominated: 'nominated, but not a member yet' },
            },
        ],
        howToDeclare: 'Set readiness.misa in the manifest: none, nominated or member.',
    }),
    requirement({
        id: 'R4.1',
        title: 'Logo',
        asks: 'A square logo as an SVG file.',
        topic: 'listing',
        keys: ['products[].logo'],
        proofs: ['drawing'],
        measured: ['logo'],
    }),
    requirement({
        id: 'R4.2',
        title: 'Product name',
        asks: 'The product name that the portal will show.',
        topic: 'listing',
        keys: ['products[].name', 'company.name'],
        measured: ['name'],
    }),
    requirement({
        id: 'R4.3',
        title: 'Description',
        asks: 'A product description in at most 15 words.',
        topic: 'listing',
        keys: ['products[].description'],
        measured: ['description'],
    }),
    requirement({
        id: 'R4.4',
        title: 'Landing page',
        asks: 'A page where a customer completes the integration or reads how to do it.',
        topic: 'listing',
        keys: ['products[].landingPage'],
        measured: ['landingPage'],
    }),
    requirement({
        id: 'R4.5',
        title: 'Press releases',
        asks: 'At least 10 days for the review of a press release that names the product.',
        topic: 'listing',
        keys: ['products[].pressReleases'],
        condition: ['pressReleases'],
        proofs: ['press-release-texts', 'review-windows'],
        measured: ['pressReleases'],
        howToDeclare: 'If a press release names Defender for Endpoint, list it under pressReleases. If none does, write pressReleases: [].',
    }),
    requirement({
        id: 'R5',
        title: 'Entra application name',
        asks: 'The application name, if the integration is multi-tenant.',
        topic: 'listing',
        keys: ['products[].entraApplication'],
        condition: ['entraApplication', 'multiTenant'],
        measured: ['entraApplication'],
        howToDeclare: 'Set entraApplication.multiTenant: true with the application name, or false.',
    }),
    requirement({
        id: 'R6',
        title: 'User-Agent',
        asks: `${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck} in every API call.`,
        topic: 'user-agent',
        keys: ['products[].userAgent', 'products[].version', 'products[].source', 'scan'],
        proofs: ['api-calls'],
        measured: ['apiCalls', 'userAgent'],
    }),
];
const TOPICS = ['readiness', 'listing', 'user-agent'];
/** Names of groups of requirements, for `--require`. */
const GROUPS = new Map([
    ...TOPICS.map((topic) => [topic, REQUIREMENTS.flatMap((one) => (one.topic === topic ? [one.id] : []))]),
    ['all', REQUIREMENTS.map(({ id }) => id)],
]);
/** What `--require` takes. */
const REQUIRABLE = [...REQUIREMENTS.map(({ id }) => id), ...GROUPS.keys()];
/** The requirements that ids and names of groups stand for. */
function requiredIds(names) {
    return new Set(names.flatMap((name) => GROUPS.get(name) ?? REQUIREMENTS.flatMap(({ id }) => (id === name ? [id] : []))));
}
/** The requirement with that id. */
function requirementOf(id) {
    return REQUIREMENTS.find((one) => one.id === id);
}
/** The requirements that a value of the manifest, or a value inside it, declares; none for keys that serve all of them. */
function requirementsAt(path) {
    const [root, index, ...rest] = path;
    const steps = root === 'products' && index !== undefined ? ['products[]', ...rest] : path;
    const place = `${steps.join('.')}.`;
    return REQUIREMENTS.filter(({ keys }) => keys.some((key) => place.startsWith(`${key}.`) || `${key}.`.startsWith(place))).map(({ id }) => id);
}


/***/ }),

/***/ 29746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ parseCivilDate),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   y8: () => (/* binding */ implausibility),
/* harmony export */   yE: () => (/* binding */ businessDaysBetween)
/* harmony export */ });
const MILLISECONDS_A_DAY = 86_400_000;
/** The partner program is younger than this year. */
const FIRST_YEAR = 2016;
const YEARS_AHEAD = 5;
/** What people write instead, most specific first. A date in another form is named, but never interpreted. */
const OTHER_FORMS = [
    [/^\p{White_Space}*$/u, 'it is empty'],
    [/^\p{White_Space}|\p{White_Space}$/u, 'it has leading or trailing spaces'],
    [/(?![0-9])\p{Nd}/u, 'it has digits of another script'],
    [/^(?=.*\d)(?=.*[OoIl])[\dOoIl]{4}-[\dOoIl]{1,2}-[\dOoIl]{1,2}$/, 'it has letters that look like digits'],
    [/^\d{4}\D?\d\d\D?\d\d.*\d{4}\D?\d\d\D?\d\d/, 'it is a range'],
    [/^\d{4}-\d\d-\d\d(?:[Tt ]\d|[Zz]|[+-]\d)/, 'it has a time or an offset'],
    [/^\d{4}-\d\d-\d\d./, 'there is more behind the day'],
    [/^\d{4}-\d{1,2}-\d{1,2}$/, 'the month and the day must have two digits'],
    [/^\d{1,2}-\d{1,2}-(?:\d\d|\d{4})$/, 'it does not begin with a four-digit year'],
    [/^\d{4}-?W\d\d|^\d{4}-?\d{3}$/, 'week dates and day-of-year dates are not supported'],
    [/^\d{4}-\d{1,2}$/, 'the day is missing'],
    [/^\d{8}$/, 'the hyphens are missing'],
    [/^\d{1,4}([^\d-])\d{1,2}\1\d{1,4}$/u, 'year, month and day are not separated by hyphens'],
];
/** Longer texts contain no date in any of the forms above. */
const LONGEST_FORM = 40;
/** Parses `YYYY-MM-DD` in ASCII and nothing else; the date must exist in the Gregorian calendar. */
function parseCivilDate(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (!parts) {
        const other = text.length > LONGEST_FORM ? undefined : OTHER_FORMS.find(([form]) => form.test(text));
        return { ok: false, reason: other ? `is not a valid date: ${other[1]}` : 'is not a valid date' };
    }
    const [year, month, dayOfMonth] = parts.slice(1).map(Number);
    const date = utc(year, month, dayOfMonth);
    if (date.toISOString().startsWith(text))
        return { ok: true, day: date.getTime() / MILLISECONDS_A_DAY, iso: text };
    if (month < 1 || month > 12)
        return { ok: false, reason: `is not a valid date: there is no month ${parts[2]}` };
    const last = utc(year, month + 1, 0).getUTCDate();
    return { ok: false, reason: `is not a valid date: ${parts[1]}-${parts[2]} has only ${last} days` };
}
/** Returns days since 1970-01-01. Unlike `Date.UTC`, takes the years 0 to 99 literally. */
function utc(year, month, dayOfMonth) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, dayOfMonth);
    return date;
}
function addDays(date, days) {
    const day = date.day + days;
    return { day, iso: new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) };
}
/** Returns the calendar days from `from` to `to`; negative if `to` is earlier. */
function daysBetween(from, to) {
    return to.day - from.day;
}
/**
 * Returns the days from Monday to Friday after `from`, up to and including `to`; 0 if `to` is not later. Public
 * holidays are not considered.
 */
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
 * Returns why a date is implausible, as a predicate like `reason` above; null if it is plausible.
 *
 * @param today `YYYY-MM-DD`
 */
function implausibility(date, today) {
    const year = Number(date.iso.slice(0, 4));
    if (year < FIRST_YEAR)
        return `is before the year ${FIRST_YEAR}`;
    if (year > Number(today.slice(0, 4)) + YEARS_AHEAD)
        return `is more than ${YEARS_AHEAD} years in the future`;
    return null;
}


/***/ }),

/***/ 51740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * Computes the Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbors, in UTF-16 units, with no unit edited twice.
 *
 * @returns the distance, or `max + 1` if it is larger than `max`. Takes time proportional to `max` times the length of
 *   a text.
 */
function editDistance(a, b, max) {
    const beyond = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return beyond;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
    let current = new Array(b.length + 1).fill(beyond);
    for (let i = 1; i <= a.length; i++) {
        // Cells further than `max` from the diagonal cannot be on a path of cost `max` or less.
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

/***/ 72274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ DOCUMENTED_FORM),
/* harmony export */   Ex: () => (/* binding */ PREFIX_STRINGS),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   R7: () => (/* binding */ PREFIX_WORDS),
/* harmony export */   WV: () => (/* binding */ PARTNER_PREFIXES),
/* harmony export */   l2: () => (/* binding */ PREFIX_SEPARATOR)
/* harmony export */ });
/** The only list of them; the source scan and the judges of values and changes all read it. */
const PARTNER_PREFIXES = [
    { text: 'MdePartner-', kind: 'documented' },
    { text: 'MdatpPartner-', kind: 'legacy' },
    { text: 'M365DPartner-', kind: 'undocumented' },
];
/** The form of a User-Agent that the program documents. */
const DOCUMENTED_FORM = `${PARTNER_PREFIXES[0].text}{CompanyName}-{ProductName}/{Version}`;
/** What may be between the words of a prefix that was meant, including a dash of any length. */
const PREFIX_SEPARATOR = '[-_.: \\u2010-\\u2015]';
/** `Mde` of `MdePartner-`. */
const stemOf = ({ text }) => text.slice(0, text.indexOf('Partner'));
/** A known prefix up to the word Partner, in any letter case; group 1 is what precedes that word. */
const PREFIX_WORDS = `(${PARTNER_PREFIXES.map(stemOf).join('|')})${PREFIX_SEPARATOR}?partner`;
/** Returns the known prefix that begins with these letters, in any case. */
function prefixOf(stem) {
    return PARTNER_PREFIXES.find((prefix) => stemOf(prefix).toLowerCase() === stem.toLowerCase());
}
/**
 * A text that may have a prefix contains one of these strings, in any letter case; each costs a pass over the sources.
 */
const PREFIX_STRINGS = PARTNER_PREFIXES.flatMap((prefix) => {
    const forms = prefix.kind === 'documented' ? ['', '-', '_'] : [''];
    return forms.map((separator) => `${stemOf(prefix)}${separator}Partner`);
});


/***/ }),

/***/ 37319:
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

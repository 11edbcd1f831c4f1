export const id = 3840;
export const ids = [3840,5027];
export const modules = {

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globTest)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21720);

/** Most alternatives that braces expand to; braces beyond it are literal characters. */
const MAX_ALTERNATIVES = 100;
/**
 * Returns a test for paths: `*` and `?` within a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before
 * a literal character. Leading dots are not special. Each test takes time proportional to pattern length times path
 * length at most, for any input; matchers built on regular expressions do not.
 *
 * @param folder folder that the glob is relative to; leading `../` lead out of it
 */
function globTest(folder, glob) {
    let base = folder;
    let rest = glob;
    for (let opening = /^\.\.?\/+/.exec(rest); opening; opening = /^\.\.?\/+/.exec(rest)) {
        if (opening[0].startsWith('..'))
            base = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(base);
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
/** Expands `{a,b}`, the outer braces first. */
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
/** Returns the first pair of braces that contains a comma. */
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
/** At the end, `**` matches what is in the folder, not the folder itself. */
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
/** Parses `[abc]`, `[a-z]`, `[!a]`; undefined if the bracket is never closed. */
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
/** Whether the items match the pattern, where `any` matches any number of them. Backtracks only to the last `any`. */
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

/***/ 21720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Returns the folder of a repository-relative path; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Returns the last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Resolves `relative` against `folder`, both with `/`, and normalizes the result. Null if it leaves the repository or
 * `relative` is not a relative path.
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
/** A repository path as a file in that folder writes it. */
function relativeTo(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common++;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}


/***/ }),

/***/ 64424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   L: () => (/* binding */ sha256Bytes)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35514);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42565);


/** Each byte as two hexadecimal digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/**
 * Returns the SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. Node's `crypto` takes 7 ms to load.
 * The digits are joined: as a sum of 32 strings, a hash takes ten times the memory.
 */
function sha256Of(content) {
    return Array.from(sha256Bytes(content), (byte) => HEX[byte]).join('');
}
/** The same as 32 bytes. */
function sha256Bytes(content) {
    return (0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(typeof content === 'string' ? (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8ToBytes */ .AI)(content) : content);
}


/***/ }),

/***/ 70702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `\u00fc`.
 */
function isUrl(address, base) {
    try {
        return new URL(address, base) !== null;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 72526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MANIFEST_DOCUMENT)
});

// EXTERNAL MODULE: ./.build/src/core/template-command.js
var template_command = __webpack_require__(27785);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/shapes.js
/** The shape of a manifest. */
const SHAPE = {
    type: 'mapping',
    required: ['schemaVersion', 'company', 'products'],
    keys: {
        schemaVersion: {
            type: 'number',
            value: 1,
            purpose: 'version of this format',
            example: '1',
        },
        sample: {
            type: 'flag',
            purpose: 'whether this is a sample listing, which may use the names and domains of fictional companies',
            example: 'true',
        },
        company: {
            type: 'mapping',
            required: ['name'],
            keys: {
                name: {
                    type: 'text',
                    purpose: 'name of the company as customers know it',
                    example: 'Contoso',
                },
                website: {
                    type: 'text',
                    purpose: 'URL of the company website, with https',
                    example: 'https://contoso.com',
                },
            },
            purpose: 'the company behind the products',
            example: 'name: Contoso',
        },
        products: {
            type: 'list',
            least: 1,
            item: {
                type: 'mapping',
                required: ['name', 'description', 'logo', 'landingPage', 'userAgent'],
                keys: {
                    id: {
                        type: 'text',
                        pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
                        purpose: 'short name in lowercase letters, digits and hyphens, which waivers can use for the product',
                        example: 'contoso-cognito',
                    },
                    name: {
                        type: 'text',
                        purpose: 'name of the product that the portal will show',
                        example: 'Contoso Cognito',
                    },
                    description: {
                        type: 'text',
                        purpose: 'description of the product in at most 15 words',
                        example: 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
                    },
                    logo: {
                        type: 'text',
                        purpose: 'path of the square SVG logo, relative to the folder of the manifest',
                        example: 'assets/logo.svg',
                    },
                    landingPage: {
                        type: 'text',
                        purpose: 'URL of the page on which a customer completes the integration',
                        example: 'https://contoso.com/guides/connect-defender',
                    },
                    userAgent: {
                        type: 'text',
                        purpose: 'User-Agent that the product sends in every API call',
                        example: 'MdePartner-Contoso-ContosoCognito/1.0.0',
                    },
                    entraApplication: {
                        type: 'mapping',
                        required: [],
                        keys: {
                            multiTenant: {
                                type: 'flag',
                                purpose: 'whether the application is registered as multi-tenant in Microsoft Entra ID',
                                example: 'true',
                            },
                            name: {
                                type: 'text',
                                purpose: 'name of the application in Microsoft Entra ID',
                                example: 'Contoso Cognito',
                            },
                            applicationId: {
                                type: 'text',
                                purpose: 'application (client) id, a GUID (not a secret)',
                                example: '11111111-2222-3333-4444-555555555555',
                            },
                        },
                        purpose: 'the application in Microsoft Entra ID',
                        example: 'multiTenant: true',
                    },
                    version: {
                        type: 'mapping',
                        required: [],
                        keys: {
                            file: {
                                type: 'text',
                                purpose: 'file that contains the version, relative to the folder of the manifest',
                                example: 'package.json',
                            },
                            key: {
                                type: 'text',
                                purpose: 'key of the version in that file, if it is not at the usual place',
                                example: 'project.version',
                            },
                            tag: {
                                type: 'text',
                                purpose: 'format of the release tag',
                                example: 'v{version}',
                            },
                            precision: {
                                type: 'choice',
                                choices: ['full', 'minor', 'major'],
                                purpose: 'how many parts of the version the User-Agent has',
                                example: 'full',
                            },
                        },
                        purpose: 'where the version of the product is',
                        example: 'file: package.json',
                    },
                    source: {
                        type: 'list',
                        item: {
                            type: 'text',
                        },
                        purpose: 'globs of the sources that belong to this product',
                        example: '- src/**',
                    },
                    pressReleases: {
                        type: 'list',
                        item: {
                            type: 'mapping',
                            required: [],
                            keys: {
                                title: {
                                    type: 'text',
                                    purpose: 'title of the press release',
                                    example: 'Contoso joins the partner program',
                                },
                                file: {
                                    type: 'text',
                                    purpose: 'file with its text, relative to the folder of the manifest',
                                    example: 'press/2026-03.md',
                                },
                                url: {
                                    type: 'text',
                                    purpose: 'URL of the published text, with https',
                                    example: 'https://contoso.com/news/defender',
                                },
                                submitted: {
                                    type: 'day',
                                    purpose: 'date when it was submitted to Microsoft for review',
                                    example: '2026-03-02',
                                },
                                approved: {
                                    type: 'day',
                                    purpose: 'date when Microsoft approved it',
                                    example: '2026-03-11',
                                },
                                publish: {
                                    type: 'day',
                                    purpose: 'date when it will be published',
                                    example: '2026-03-16',
                                },
                            },
                            purpose: 'A press release',
                            example: 'title: Contoso joins the partner program',
                        },
                        purpose: 'press releases that name Microsoft Defender for Endpoint',
                        example: '- title: Contoso joins the partner program',
                    },
                },
                purpose: 'A product',
                example: 'name: Contoso Cognito',
            },
            purpose: 'the products to list (a list, even for a single product)',
            example: '- name: Contoso Cognito',
        },
        readiness: {
            type: 'mapping',
            required: [],
            keys: {
                developerLicense: {
                    type: 'flag',
                    purpose: 'whether you have a Defender for Endpoint tenant to build against',
                    example: 'true',
                },
                customerApproved: {
                    type: 'day',
                    orFalse: true,
                    purpose: 'date when a joint customer approved the design, or false',
                    example: '2026-08-01',
                },
                demoed: {
                    type: 'day',
                    orFalse: true,
                    purpose: 'date when the design was demonstrated to Microsoft, or false',
                    example: '2026-08-20',
                },
                misa: {
                    type: 'choice',
                    choices: ['none', 'nominated', 'member'],
                    purpose: 'membership in the Microsoft Intelligent Security Association (MISA)',
                    example: 'member',
                },
            },
            purpose: 'what cannot be checked automatically, as declared by the company',
            example: 'developerLicense: true',
        },
        waivers: {
            type: 'list',
            item: {
                type: 'mapping',
                required: ['rule', 'reason'],
                keys: {
                    rule: {
                        type: 'text',
                        purpose: 'id of the rule whose findings are accepted',
                        example: 'logo-framing',
                    },
                    reason: {
                        type: 'text',
                        purpose: 'why the findings are accepted',
                        example: 'Brand guide asks for wide margins',
                    },
                    owner: {
                        type: 'text',
                        pattern: '\\S',
                        purpose: 'person or team that answers for the waiver',
                        example: 'partner-team',
                    },
                    expires: {
                        type: 'day',
                        purpose: 'last date on which the waiver is valid',
                        example: '2026-12-31',
                    },
                    product: {
                        type: 'text',
                        purpose: 'id or name of the product that the waiver applies to',
                        example: 'Contoso Cognito',
                    },
                    paths: {
                        type: 'list',
                        item: {
                            type: 'text',
                        },
                        purpose: 'globs of the files that the waiver applies to, relative to the folder of the manifest',
                        example: '- assets/**',
                    },
                },
                purpose: 'A waiver',
                example: 'rule: logo-framing',
            },
            purpose: 'findings that are accepted, with the reason',
            example: '- rule: logo-framing',
        },
        scan: {
            type: 'mapping',
            required: [],
            keys: {
                hosts: {
                    type: 'mapping',
                    required: [],
                    keys: {
                        extra: {
                            type: 'list',
                            item: {
                                type: 'text',
                            },
                            purpose: 'more hosts whose calls need the User-Agent',
                            example: '- defender-proxy.contoso.com',
                        },
                        ignore: {
                            type: 'list',
                            item: {
                                type: 'mapping',
                                required: ['hosts', 'reason'],
                                keys: {
                                    hosts: {
                                        type: 'list',
                                        item: {
                                            type: 'text',
                                        },
                                        purpose: 'hosts whose calls do not need the User-Agent',
                                        example: '- api.security.microsoft.com',
                                    },
                                    reason: {
                                        type: 'text',
                                        pattern: '\\S',
                                        purpose: 'why calls to these hosts do not need the User-Agent',
                                        example: 'Only the test tenant is called there',
                                    },
                                },
                                purpose: 'A group of hosts',
                                example: 'hosts: - api.security.microsoft.com',
                            },
                            purpose: 'hosts whose calls do not need the User-Agent',
                            example: '- hosts: - api.security.microsoft.com',
                        },
                    },
                    purpose: 'hosts that the source scan checks or ignores',
                    example: 'extra: - defender-proxy.contoso.com',
                },
                libraries: {
                    type: 'list',
                    item: {
                        type: 'mapping',
                        required: ['name', 'languages', 'modules', 'requests'],
                        keys: {
                            name: {
                                type: 'text',
                                purpose: 'name of the library',
                                example: 'contoso-http',
                            },
                            languages: {
                                type: 'list',
                                item: {
                                    type: 'choice',
                                    choices: [
                                        'bash',
                                        'cpp',
                                        'csharp',
                                        'go',
                                        'groovy',
                                        'java',
                                        'javascript',
                                        'kotlin',
                                        'perl',
                                        'php',
                                        'powershell',
                                        'python',
                                        'ruby',
                                        'rust',
                                        'scala',
                                        'swift',
                                    ],
                                    purpose: 'A language. TypeScript counts as javascript, C as cpp',
                                    example: 'python',
                                },
                                purpose: 'languages whose code calls it',
                                example: '- python',
                            },
                            modules: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'modules, packages or namespaces that code imports it from',
                                example: '- contoso_http',
                            },
                            clients: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'classes whose objects send requests',
                                example: '- ApiClient',
                            },
                            requests: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'functions and methods that send a request',
                                example: '- fetch_json',
                            },
                        },
                        purpose: 'A library',
                        example: 'name: contoso-http',
                    },
                    purpose: 'HTTP libraries of your own, whose code is not in the repository',
                    example: '- name: contoso-http',
                },
                clients: {
                    type: 'list',
                    item: {
                        type: 'mapping',
                        required: ['paths', 'reason'],
                        keys: {
                            paths: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'globs of the sources, relative to the folder of the manifest',
                                example: '- src/http/**',
                            },
                            reason: {
                                type: 'text',
                                pattern: '\\S',
                                purpose: 'why calls in these files cannot be checked',
                                example: 'Header set by the gateway',
                            },
                        },
                        purpose: 'A group of sources',
                        example: 'paths: - src/http/**',
                    },
                    purpose: 'sources whose calls count as unverifiable',
                    example: '- paths: - src/http/**',
                },
                tests: {
                    type: 'list',
                    item: {
                        type: 'mapping',
                        required: ['paths', 'reason'],
                        keys: {
                            paths: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'globs of the files, relative to the folder of the manifest',
                                example: '- checks/**',
                            },
                            reason: {
                                type: 'text',
                                pattern: '\\S',
                                purpose: 'why these files are not checked',
                                example: 'Integration tests against a fake server',
                            },
                        },
                        purpose: 'A group of test files',
                        example: 'paths: - checks/**',
                    },
                    purpose: 'more test code, which is not checked',
                    example: '- paths: - checks/**',
                },
                vendored: {
                    type: 'list',
                    item: {
                        type: 'mapping',
                        required: ['paths', 'reason'],
                        keys: {
                            paths: {
                                type: 'list',
                                item: {
                                    type: 'text',
                                },
                                purpose: 'globs of the files, relative to the folder of the manifest',
                                example: '- theirs/**',
                            },
                            reason: {
                                type: 'text',
                                pattern: '\\S',
                                purpose: 'why these files are not checked',
                                example: 'A copy of an SDK that we do not call',
                            },
                        },
                        purpose: 'A group of third-party files',
                        example: 'paths: - theirs/**',
                    },
                    purpose: 'more third-party code, which is not checked',
                    example: '- paths: - theirs/**',
                },
            },
            purpose: 'settings that the source scan cannot determine by itself',
            example: 'tests: - paths: - checks/**',
        },
    },
    purpose: 'the manifest mde-partner.yml',
};

;// CONCATENATED MODULE: ./.build/src/manifest/document-kind.js


const MANIFEST_DOCUMENT = {
    noun: 'manifest',
    shape: SHAPE,
    ifEmpty: template_command/* TEMPLATE_HINT */.Nm,
    ifTooLarge: 'Split it into several manifests.',
};


/***/ }),

/***/ 29641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ MAX_SYNTAX_FAULTS),
/* harmony export */   Mf: () => (/* binding */ suggested),
/* harmony export */   Rp: () => (/* binding */ syntaxFaults)
/* harmony export */ });
/** Most syntax faults shown for one manifest, because a parser's errors cascade. */
const MAX_SYNTAX_FAULTS = 10;
/** Sorts faults by place and keeps one for each place, at most ten. */
function syntaxFaults(source, faults, severity = 'error') {
    const sorted = [...faults].sort((a, b) => a.place.start - b.place.start);
    const single = sorted.filter((fault, index) => index === 0 || sorted[index - 1]?.place.start !== fault.place.start);
    return single.slice(0, MAX_SYNTAX_FAULTS).map((fault) => toFault(source, fault, severity));
}
function toFault(source, fault, severity) {
    const { message, place, related, fix } = fault;
    return {
        step: 'syntax',
        severity,
        message,
        location: source.locate(place.start, place.end),
        ...(related && {
            related: [{ message: related.message, location: source.locate(related.place.start, related.place.end) }],
        }),
        ...(fix && { fix: suggested(source, fix) }),
    };
}
function suggested(source, { title, edits: [first, ...rest] }) {
    const edit = (one) => ({ location: source.locate(one.place.start, one.place.end), text: one.text });
    return { title, applicability: 'suggest', edits: [edit(first), ...rest.map(edit)] };
}


/***/ }),

/***/ 21058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ MANIFEST_NAMES),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/** File names of a manifest in a folder, in the order in which they are tried. */
const MANIFEST_NAMES = [
    'mde-partner.yml',
    'mde-partner.yaml',
    '.github/mde-partner.yml',
    '.github/mde-partner.yaml',
];
/** The name that messages and examples use. */
const MANIFEST_NAME = MANIFEST_NAMES[0];
/** Whether a file name without folders is that of a manifest. */
function isManifestName(name) {
    return name === MANIFEST_NAMES[0] || name === MANIFEST_NAMES[1];
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   QT: () => (/* binding */ TEMPLATES),
/* harmony export */   Vj: () => (/* binding */ productLines),
/* harmony export */   li: () => (/* binding */ PRODUCT_KEYS)
/* harmony export */ });
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _schema_schema_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85027);
/* harmony import */ var _yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22466);



/** Keys of a product in a new manifest, in the order in which they are written. */
const PRODUCT_KEYS = ['name', 'description', 'logo', 'landingPage', 'userAgent'];
const TEMPLATES = {
    company: { placeholder: '<your company>', hint: 'The name of your company as customers know it.' },
    name: { placeholder: '<your product>', hint: 'The name that customers see in the portal.' },
    description: {
        placeholder: '<what your product adds to Microsoft Defender for Endpoint, in at most 15 words>',
        hint: 'Plain text of 10 to 15 words.',
    },
    logo: { placeholder: 'assets/<your logo>.svg', hint: 'A square SVG file.' },
    landingPage: {
        placeholder: 'https://<your site>/guides/connect-defender',
        hint: 'The page where a customer completes the integration or reads how to do it.',
    },
    userAgent: {
        placeholder: _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck.replace('{Version}', '1.0.0'),
        hint: 'Sent in every API call, for example MdePartner-Contoso-ContosoCognito/1.0.0',
    },
};
/** Returns the text of a manifest with one product. */
function manifestText(company, product) {
    const open = [company, ...PRODUCT_KEYS.map((key) => product.fields[key])].some(({ value }) => value === null);
    const braces = product.fields.userAgent.value === null ? ' or { }' : '';
    return [
        `# yaml-language-server: $schema=${_schema_schema_address_js__WEBPACK_IMPORTED_MODULE_1__.SCHEMA_ADDRESS}`,
        `# ${open ? `Replace everything in < >${braces}.` : 'Check every value.'} Paths are relative to the folder of this file.`,
        'schemaVersion: 1',
        'company:',
        ...fieldLines('company', 'name', company, '  '),
        'products:',
        ...productLines(product, '  '),
        '',
    ].join('\n');
}
/**
 * Returns the lines of one item of `products`.
 *
 * @param indent what precedes the dash
 */
function productLines({ fields, blocks }, indent) {
    const inner = `${indent}  `;
    const [name, ...others] = PRODUCT_KEYS.map((key) => ({ key, field: fields[key] }));
    const first = name ? fieldLines(name.key, name.key, name.field, `${indent}- `) : [];
    return [
        ...first,
        ...others.flatMap(({ key, field }) => fieldLines(key, key, field, inner)),
        ...blocks.flatMap(({ key, values, comments }) => [
            ...commentLines(comments, inner),
            `${inner}${key}:`,
            ...values.map(([inside, value]) => `${inner}  ${inside}: ${typeof value === 'string' ? (0,_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(value) : value}`),
        ]),
    ];
}
/** @param lead what precedes the key; only the key itself follows a dash */
function fieldLines(template, key, { value, comments }, lead) {
    const text = value === null ? TEMPLATES[template].placeholder : (0,_yaml_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(value);
    return [...commentLines(comments, lead.replace('- ', '')), `${lead}${key}: ${text}`];
}
function commentLines(comments, indent) {
    return comments.map((comment) => `${indent}# ${comment}`);
}


/***/ }),

/***/ 56341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ missingManifest),
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
// EXTERNAL MODULE: ./.build/src/manifest/document-kind.js + 1 modules
var document_kind = __webpack_require__(72526);
// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(81155);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/place-names.js
var place_names = __webpack_require__(86855);
// EXTERNAL MODULE: ./.build/src/manifest/schema/limits.js
var limits = __webpack_require__(95301);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/fields.js






/** Drops the products beyond the limit and reports that they are too many. */
function limitProducts(reader) {
    const { products } = reader.data;
    if (!Array.isArray(products) || products.length <= limits/* PRODUCTS */.z.most)
        return;
    const path = ['products', limits/* PRODUCTS */.z.most];
    reader.report(['products'], reader.place(path, 'key'), `The manifest has ${products.length.toLocaleString('en-US')} products, but the limit is ${limits/* PRODUCTS */.z.most}. Split it into several manifests, each in its own folder.`);
    reader.data['products'] = products.slice(0, limits/* PRODUCTS */.z.most);
}
/** Checks what the schema cannot express: paths, URLs, ids, repeated products. */
function judgeFields(reader, folder) {
    judgeAddress(reader, ['company', 'website']);
    judgeFiction(reader, ['company', 'website']);
    const products = Array.isArray(reader.data['products']) ? reader.data['products'] : [];
    for (const index of products.keys())
        judgeProduct(reader, ['products', index], folder);
    for (const [key, noun] of UNIQUE)
        reportDuplicates(reader, products.length, key, noun);
}
/** Keys whose value only one product may have, with what people call it. */
const UNIQUE = [
    ['id', 'id'],
    ['name', 'name'],
    ['userAgent', 'User-Agent'],
];
function judgeProduct(reader, path, folder) {
    judgePath(reader, [...path, 'logo'], folder);
    judgePath(reader, [...path, 'version', 'file'], folder);
    judgeTag(reader, [...path, 'version', 'tag']);
    for (const index of itemsAt(reader, [...path, 'source']))
        judgePath(reader, [...path, 'source', index], folder);
    for (const index of itemsAt(reader, [...path, 'pressReleases'])) {
        judgePath(reader, [...path, 'pressReleases', index, 'file'], folder);
        judgeAddress(reader, [...path, 'pressReleases', index, 'url']);
        for (const key of ['title', 'url'])
            judgeFiction(reader, [...path, 'pressReleases', index, key]);
    }
    judgeApplicationId(reader, [...path, 'entraApplication', 'applicationId']);
}
/** A form without a place for the version matches only one tag, so it would ignore every other release. */
function judgeTag(reader, path) {
    const value = reader.value(path);
    if (typeof value !== 'string' || value.split('{version}').length === 2)
        return;
    refuse(reader, path, `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is ${(0,quote/* quote */.hD)(value)}, but it must contain '{version}' exactly once, for example 'v{version}'.`);
}
function itemsAt(reader, path) {
    const items = reader.value(path);
    return Array.isArray(items) ? items.keys() : [];
}
function refuse(reader, path, message) {
    reader.report(path, reader.place(path, 'value'), message);
    reader.set(path, typeof path.at(-1) === 'number' ? '' : undefined);
}
function judgePath(reader, path, folder) {
    const value = reader.value(path);
    if (typeof value !== 'string')
        return;
    const example = typeof path.at(-1) === 'number' ? 'src/**' : 'assets/logo.svg';
    const problem = pathFault(value, folder, example);
    if (problem)
        refuse(reader, path, `The path ${(0,quote/* quote */.hD)(value)} in ${reader.nameOf(path)} ${problem}.`);
}
function pathFault(value, folder, example) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(value))
        return 'is a URL. Use the path of a file in the repository';
    if (/^[a-z]:/i.test(value) || /^[/\\]/.test(value))
        return `is absolute. Use a path relative to the folder of the manifest, such as '${example}'`;
    if (value.includes('\\'))
        return "contains backslashes. Use '/' between folders";
    if ((0,core_path/* resolveInside */.LI)(folder, value) === null)
        return 'leads out of the repository. Use the path of a file inside it';
    return undefined;
}
function judgeAddress(reader, path) {
    const value = reader.value(path);
    if (typeof value !== 'string' || (/^https:\/\/[^\s/?#\\]/i.test(value) && (0,url/* isUrl */.g)(value)))
        return;
    refuse(reader, path, `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is ${(0,quote/* quote */.hD)(value)}, which is not an https URL. Use a URL such as 'https://contoso.com'.`);
}
/** Checks fields that no other rule reads. The value is kept, because the manifest states it. */
function judgeFiction(reader, path) {
    const value = reader.value(path);
    const name = typeof value === 'string' && reader.data['sample'] !== true ? (0,fictional_names/* findFictionalName */.yi)(value) : null;
    if (!name)
        return;
    const message = `${(0,place_names/* sentence */.e)(reader.nameOf(path))} contains the fictional name ${(0,quote/* quote */.hD)(name.text)}. Use your own name, or set 'sample: true' for a sample listing.`;
    reader.report(path, reader.place(path, 'value'), message);
}
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function judgeApplicationId(reader, path) {
    const value = reader.value(path);
    if (typeof value !== 'string' || GUID.test(value))
        return;
    refuse(reader, path, `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is ${(0,quote/* quote */.hD)(value)}, which is not a GUID. Use the application (client) id, such as '11111111-2222-3333-4444-555555555555'.`);
}
function reportDuplicates(reader, count, key, noun) {
    const first = new Map();
    for (let index = 0; index < count; index++) {
        const path = ['products', index, key];
        const value = reader.value(path);
        if (typeof value !== 'string' || value.trim() === '')
            continue;
        const folded = value.trim().toLowerCase();
        const before = first.get(folded);
        if (before === undefined) {
            first.set(folded, index);
            continue;
        }
        const place = reader.place(path, 'value');
        const original = reader.place(['products', before, key], 'value');
        reader.report(path, place, `The ${noun} ${(0,quote/* quote */.hD)(value)} is also that of ${reader.nameOf(['products', before])}. Use a different ${noun} for each product.`, {
            related: [{ message: 'first used here', location: reader.source.locate(original.start, original.end) }],
        });
    }
}

// EXTERNAL MODULE: ./.build/src/manifest/schema/shape.js + 3 modules
var shape = __webpack_require__(12405);
// EXTERNAL MODULE: ./.build/src/text/waiver-comment.js
var waiver_comment = __webpack_require__(94131);
;// CONCATENATED MODULE: ./.build/src/manifest/waivers/ignore-comments.js

/**
 * Parses the comments that waive: `# mde-partner-ignore <rule-id> -- <reason>`, complete or not. A comment after a
 * value applies to its line, a comment on a line of its own to the next line that is not a comment; a value on several
 * lines counts as one line.
 */
function ignoreComments(source, comments, root) {
    const found = comments.filter(({ start, end }) => MARKED.test(source.text.slice(start, end)));
    if (found.length === 0)
        return [];
    const ownLines = new Set(comments.filter((place) => isAlone(source, place)).map((place) => lineOf(source, place.start)));
    const values = root ? longValues(source, root) : new Map();
    return found.map((place) => {
        const line = lineOf(source, place.start);
        let target = line;
        while (ownLines.has(target))
            target++;
        const value = values.get(target);
        const lines = { first: Math.min(line, value?.first ?? line), last: Math.max(target, value?.last ?? target) };
        return { ...read(source, place), lines };
    });
}
const MARKED = new RegExp(`^#+[ \\t]*${waiver_comment/* WAIVER_MARK */.L}(?![\\w-])`);
function lineOf(source, offset) {
    return source.positionAt(offset).line;
}
function isAlone(source, { start }) {
    const lineStart = start - source.positionAt(start).column + 1;
    return source.text.slice(lineStart, start).trim() === '';
}
/** Scalars on several lines with their keys, by each of their lines. */
function longValues(source, root) {
    const found = new Map();
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar' || seen.has(node))
            return;
        seen.add(node);
        for (const entry of node.kind === 'mapping' ? node.entries.values() : node.items) {
            visit(entry.node);
            if (entry.node.kind !== 'scalar')
                continue;
            const lines = { first: lineOf(source, entry.key.start), last: lineOf(source, entry.end) };
            for (let line = lines.first; line <= lines.last && lines.first < lines.last; line++)
                found.set(line, lines);
        }
    };
    visit(root);
    return found;
}
function read(source, place) {
    const text = source.text.slice(place.start, place.end).trimEnd();
    const from = text.indexOf(waiver_comment/* WAIVER_MARK */.L) + waiver_comment/* WAIVER_MARK */.L.length;
    const { rule, reason, owner, separator } = (0,waiver_comment/* readWaiverComment */.g)(text.slice(from));
    const location = source.locate(place.start, place.start + text.length);
    const at = ({ start, end }) => source.locate(place.start + from + start, place.start + from + end);
    return {
        location,
        rule: rule?.id ?? null,
        reason,
        owner,
        ruleLocation: rule ? at(rule) : location,
        separator: separator ? at(separator) : undefined,
    };
}

// EXTERNAL MODULE: ./.build/src/manifest/yaml/curly-quotes.js
var curly_quotes = __webpack_require__(16976);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/decode.js
var decode = __webpack_require__(95171);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/reader.js
var yaml_reader = __webpack_require__(67766);
;// CONCATENATED MODULE: ./.build/src/manifest/yaml/characters.js
/** Builds a value and the places of its characters. */
class Collector {
    starts = [];
    ends = [];
    #parts = [];
    /** Adds text in which each unit has the whole range, such as an escape or a folded line break. */
    add(text, start, end) {
        this.#parts.push(text);
        for (let unit = 0; unit < text.length; unit++) {
            this.starts.push(start);
            this.ends.push(end);
        }
    }
    /** Adds characters of the file unchanged. */
    copy(source, start, end) {
        this.#parts.push(source.slice(start, end));
        for (let at = start; at < end; at++) {
            this.starts.push(at);
            this.ends.push(at + 1);
        }
    }
    /** Folds line breaks: a single one becomes a space; of several, all but the first stay. */
    fold(breaks) {
        const [first, ...rest] = breaks;
        if (first && rest.length === 0)
            this.add(' ', first.end, first.next);
        for (const line of rest)
            this.add('\n', line.end, line.next);
    }
    done() {
        return { value: this.#parts.join(''), starts: this.starts, ends: this.ends };
    }
}
function linesOf(source, from, to) {
    const lines = [];
    let start = from;
    for (;;) {
        const feed = source.indexOf('\n', start);
        if (feed === -1 || feed >= to)
            break;
        lines.push({ start, end: source[feed - 1] === '\r' && feed > start ? feed - 1 : feed, next: feed + 1 });
        start = feed + 1;
    }
    lines.push({ start, end: to, next: to });
    return lines;
}
const isBlank = (character) => character === ' ' || character === '\t';
function skipBlanks(source, from, to) {
    let at = from;
    while (at < to && isBlank(source[at]))
        at++;
    return at;
}
function trimBlanks(source, from, to) {
    let at = to;
    while (at > from && isBlank(source[at - 1]))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/block-characters.js

/** Returns the characters of literal and folded text (YAML 1.2.2, section 8.1). */
function blockCharacters(source, layout) {
    const out = new Collector();
    if (layout.content === layout.end)
        return out.done();
    const lines = linesOf(source, layout.content, layout.end).map((line) => ({ ...line, text: indentEnd(source, line) }));
    const indent = blockIndent(lines, layout);
    const hasText = lines.some((line) => !isEmpty(line));
    const end = hasText ? lines.findLastIndex((line) => !isEmpty(line) || isFurtherIn(line, indent)) + 1 : 0;
    if (hasText)
        addBlockLines(out, source, lines.slice(0, end), { indent, folded: layout.header.startsWith('>') });
    for (const line of lastBreaks(lines, end, layout.header))
        out.add('\n', line.end, line.next);
    return out.done();
}
/**
 * Returns the lines whose ends follow the text: none with `-`, all with `+`, otherwise one. The last line has no end.
 */
function lastBreaks(lines, end, header) {
    if (header.includes('-'))
        return [];
    if (!header.includes('+'))
        return lines.slice(Math.max(0, end - 1), end);
    const kept = lines.slice(Math.max(0, end - 1), -1);
    return kept.length > 0 ? kept : lines.slice(-1);
}
function indentEnd(source, line) {
    let at = line.start;
    while (at < line.end && source[at] === ' ')
        at++;
    return at;
}
function isEmpty(line) {
    return line.text === line.end;
}
function isFurtherIn(line, indent) {
    return line.text - line.start > indent;
}
function blockIndent(lines, layout) {
    const digit = /[1-9]/.exec(layout.header);
    if (digit)
        return layout.indent + Number(digit[0]);
    const first = lines.find((line) => !isEmpty(line));
    return first ? first.text - first.start : layout.indent;
}
function addBlockLines(out, source, lines, { indent, folded }) {
    const copy = (line) => out.copy(source, Math.min(line.start + indent, line.text), line.end);
    const breakAt = (line) => out.add('\n', line.end, line.next);
    const first = lines.findIndex((line) => !isEmpty(line));
    for (const line of lines.slice(0, first)) {
        copy(line);
        breakAt(line);
    }
    /** The last copied line and the empty lines after it. */
    let breaks = [];
    let wasMoreIndented = false;
    for (const line of lines.slice(first)) {
        const isMoreIndented = isFurtherIn(line, indent) || source[line.text] === '\t';
        if (folded && isEmpty(line) && !isMoreIndented) {
            breaks.push(line);
            continue;
        }
        if (folded && !isMoreIndented && !wasMoreIndented)
            out.fold(breaks);
        else
            breaks.forEach(breakAt);
        copy(line);
        breaks = [line];
        wasMoreIndented = isMoreIndented;
    }
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/flow-characters.js

/** Returns the characters of plain or single-quoted text between two offsets (YAML 1.2.2, sections 7.3.2 and 7.3.3). */
function flowCharacters(source, from, to, style) {
    const out = new Collector();
    const lines = linesOf(source, from, to);
    let breaks = [];
    for (const [index, line] of lines.entries()) {
        const isLast = index === lines.length - 1;
        const start = index === 0 ? line.start : skipBlanks(source, line.start, line.end);
        const end = isLast ? line.end : trimBlanks(source, start, line.end);
        const isContent = index === 0 || isLast || start < end;
        if (isContent) {
            out.fold(breaks);
            if (style === 'plain')
                out.copy(source, start, end);
            else
                copyUndoubled(out, source, start, end);
            breaks = [];
        }
        if (!isLast)
            breaks.push({ ...line, end: isContent ? end : line.end });
    }
    return out.done();
}
function copyUndoubled(out, source, start, end) {
    const text = source.slice(start, end);
    let from = 0;
    for (let at = text.indexOf("''"); at !== -1; at = text.indexOf("''", from)) {
        out.copy(source, start + from, start + at);
        out.add("'", start + at, start + at + 2);
        from = at + 2;
    }
    out.copy(source, start + from, end);
}
const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['e', '\x1b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['N', '\u0085'],
    ['_', '\u00a0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
/** Number of digits after the letter of a numeric escape. */
const ESCAPE_DIGITS = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
/** Returns the characters of double-quoted text between its quotes (YAML 1.2.2, section 7.3.1). */
function doubleQuotedCharacters(source, from, to) {
    const out = new Collector();
    let at = from;
    while (at < to) {
        const character = source[at];
        if (character === '\\')
            at = addEscape(out, source, at, to);
        else if (isBlank(character) || character === '\n' || character === '\r')
            at = addSpace(out, source, at, to);
        else {
            out.copy(source, at, at + 1);
            at++;
        }
    }
    return out.done();
}
/** Adds white space unchanged, or folded if it contains a line break. */
function addSpace(out, source, from, to) {
    let end = from;
    let isFolded = false;
    while (end < to && (isBlank(source[end]) || source[end] === '\n' || source[end] === '\r')) {
        isFolded ||= source[end] === '\n';
        end++;
    }
    if (!isFolded)
        out.copy(source, from, end);
    else
        out.fold(linesOf(source, from, end)
            .slice(0, -1)
            .map((line, index) => (index === 0 ? { ...line, end: from } : line)));
    return end;
}
function addEscape(out, source, at, to) {
    const letter = source[at + 1] ?? '';
    const lineEnd = letter === '\n' ? at + 2 : letter === '\r' && source[at + 2] === '\n' ? at + 3 : -1;
    if (lineEnd !== -1)
        return skipBlanks(source, lineEnd, to);
    const digits = ESCAPE_DIGITS.get(letter);
    if (digits === undefined) {
        out.add(ESCAPES.get(letter) ?? letter, at, at + 2);
        return at + 2;
    }
    const end = at + 2 + digits;
    const code = Number.parseInt(source.slice(at + 2, end), 16);
    out.add(code <= 0x10ffff ? String.fromCodePoint(code) : source.slice(at, end), at, end);
    return end;
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/scalar.js


/** A scalar, which maps the characters of its value to their places in the file. */
function scalarOf(source, node) {
    const { start, end } = node.place;
    let characters;
    const known = () => {
        characters ??= charactersOf(source.text, node);
        return characters;
    };
    return {
        value: node.text,
        raw: source.text.slice(start, end),
        style: node.style,
        location: source.locate(start, end),
        locate: (from, to) => locateIn(source, node, known(), from, to),
    };
}
function charactersOf(text, node) {
    const { start, end } = node.place;
    if (node.block)
        return blockCharacters(text, node.block);
    if (node.style === 'double-quoted')
        return doubleQuotedCharacters(text, start + 1, end - 1);
    if (node.style === 'single-quoted')
        return flowCharacters(text, start + 1, end - 1, 'single-quoted');
    return flowCharacters(text, start, end, 'plain');
}
function locateIn(source, node, characters, from, to) {
    const { starts, ends, value } = characters;
    const last = starts.length - 1;
    // Text that we read differently than the parser has no places for its characters.
    if (value !== node.text || last < 0)
        return source.locate(node.place.start, node.place.end);
    const first = Math.max(0, Math.min(from, last));
    const start = from > last ? ends[last] : starts[first];
    if (to <= from)
        return source.locate(start, start);
    return source.locate(start, Math.max(start, ends[Math.min(to - 1, last)]));
}

// EXTERNAL MODULE: ./.build/src/manifest/yaml/syntax.js + 7 modules
var syntax = __webpack_require__(80946);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/tree.js
var tree = __webpack_require__(7105);
;// CONCATENATED MODULE: ./.build/src/manifest/parse.js













/** Reads what it can of a manifest; never throws. The faults state what could not be read. */
function parseManifest(path, bytes) {
    const base = { ...missingManifest(path), sha256: (0,sha256/* sha256Of */.B)(bytes) };
    const { source, fault } = (0,decode/* decode */.D)(path, bytes, document_kind/* MANIFEST_DOCUMENT */.C);
    if (fault)
        return { ...base, state: 'unreadable', source, faults: [fault] };
    const { root, faults, comments } = (0,syntax/* readYaml */.g)(source, document_kind/* MANIFEST_DOCUMENT */.C);
    const read = { ...base, source, ignoreComments: ignoreComments(source, comments, root) };
    if (!root)
        return { ...read, state: 'malformed', faults };
    const reader = new yaml_reader/* Reader */.mP(document_kind/* MANIFEST_DOCUMENT */.C, source, root, (0,tree/* toPlain */.Ul)(root));
    limitProducts(reader);
    (0,shape/* judgeShape */.H)(reader);
    (0,curly_quotes/* judgeCurlyQuotes */.Y)(reader);
    judgeFields(reader, base.folder);
    reader.dropFaultyWaivers();
    return {
        ...read,
        state: 'parsed',
        data: reader.data,
        root,
        faults: [...faults, ...withoutFlood(reader.faults)],
        locate: (at, part) => locate(source, root, at, part),
        scalar: (at) => scalarAt(source, root, at),
    };
}
/** Most faults of fields shown for one manifest; nobody reads more. */
const MOST_FAULTS = 200;
/** Returns the first faults, and one that states how many more there are. */
function withoutFlood(faults) {
    const last = faults[MOST_FAULTS];
    if (!last)
        return faults;
    const more = faults.length - MOST_FAULTS;
    const others = more - 1;
    const message = `${last.message} (${others.toLocaleString('en-US')} more ${others === 1 ? 'fault is' : 'faults are'} not shown)`;
    return [...faults.slice(0, MOST_FAULTS), { ...last, message }];
}
/** Returns a manifest that is missing, or whose bytes could not be read. */
function missingManifest(path, fault) {
    const state = fault?.step === 'bytes' ? 'unreadable' : 'missing';
    return {
        path,
        folder: (0,core_path/* folderOf */.yS)(path),
        searched: null,
        state,
        sha256: null,
        source: null,
        data: {},
        root: null,
        faults: fault ? [fault] : [],
        ignoreComments: [],
        locate: () => (0,core_text/* startOf */.GH)(path),
        scalar: () => undefined,
    };
}
function locate(source, root, path, part) {
    const { start, end } = (0,yaml_reader/* placeAt */.BW)(root, path, part);
    return source.locate(start, end);
}
function scalarAt(source, root, path) {
    const node = (0,tree/* entryAt */._f)(root, path)?.node;
    return node?.kind === 'scalar' ? scalarOf(source, node) : undefined;
}


/***/ }),

/***/ 59163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ candidateFor)
});

// EXTERNAL MODULE: ./.build/src/text/distance.js
var text_distance = __webpack_require__(51740);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/synonyms.js
/**
 * What people write instead of our keys, in lower case without hyphens and underscores; the first allowed key counts.
 */
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

;// CONCATENATED MODULE: ./.build/src/manifest/schema/key-candidates.js


/** Returns the allowed key that an unknown one most likely stands for; undefined if none is near. */
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

/***/ 31780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alternatives),
/* harmony export */   v: () => (/* binding */ factsAt)
/* harmony export */ });
/** Returns undefined if the schema has no such key. */
function factsAt(root, path) {
    let shape = root;
    let required = true;
    for (const step of path) {
        if (shape.type === 'list') {
            shape = shape.item;
            required = true;
        }
        else {
            const next = shape.type === 'mapping' && Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
            if (shape.type !== 'mapping' || !next)
                return undefined;
            required = shape.required.includes(String(step));
            shape = next;
        }
    }
    return {
        type: shape.type,
        purpose: shape.purpose,
        example: shape.example,
        keys: shape.type === 'mapping' ? Object.keys(shape.keys) : [],
        choices: shape.type === 'choice' ? shape.choices : [],
        required,
    };
}
/** Most allowed keys or values that a message lists. */
const SHOWN = 20;
/** Returns `'a', 'b' or 25 more`: the allowed keys or values as a message lists them. */
function alternatives(allowed) {
    const shown = allowed.slice(0, allowed.length > SHOWN ? 3 : SHOWN).map((one) => `'${one}'`);
    const more = allowed.length - shown.length;
    return more > 0 ? `${shown.join(', ')} (or ${more} more)` : shown.join(', ');
}


/***/ }),

/***/ 95301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   z: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/** Newest schema version that this code reads. */
const SCHEMA_VERSION = 1;
/** Fewest and most products of one manifest. */
const PRODUCTS = { least: 1, most: 50 };


/***/ }),

/***/ 85027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCHEMA_ADDRESS: () => (/* binding */ SCHEMA_ADDRESS)
/* harmony export */ });
/** URL where the JSON Schema of the manifest is published; a test compares it with `repository` in package.json. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/mde-partner-check/main/schema/mde-partner.schema.json';


/***/ }),

/***/ 12405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ judgeShape)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/manifest/fault.js
var fault = __webpack_require__(29641);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/missing-blank.js
var missing_blank = __webpack_require__(75438);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/parser-messages.js
var parser_messages = __webpack_require__(74579);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/place-names.js
var place_names = __webpack_require__(86855);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/quoting.js
var quoting = __webpack_require__(22466);
// EXTERNAL MODULE: ./.build/src/manifest/yaml/reader.js
var yaml_reader = __webpack_require__(67766);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/differences.js
/** Yields every difference, in the order of the schema; the unknown keys of a mapping follow its known keys. */
function* differences(shape, value, path = []) {
    if (shape.type === 'mapping') {
        if (isMapping(value))
            yield* inMapping(shape, value, path);
        else
            yield { kind: 'value', path, keys: [] };
    }
    else if (shape.type === 'list') {
        if (Array.isArray(value))
            yield* inList(shape, value, path);
        else
            yield { kind: 'value', path, keys: [] };
    }
    else if (!fits(shape, value))
        yield { kind: 'value', path, keys: [] };
}
function* inMapping({ keys, required }, value, path) {
    for (const [key, shape] of Object.entries(keys))
        if (value[key] !== undefined || required.includes(key))
            yield* differences(shape, value[key], [...path, key]);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
    if (unknown.length > 0)
        yield { kind: 'unknown-keys', path, keys: unknown };
}
function* inList({ item, least = 0 }, value, path) {
    for (const [index, one] of value.entries())
        yield* differences(item, one, [...path, index]);
    if (value.length < least)
        yield { kind: 'too-few', path, keys: [] };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fits(shape, value) {
    if (shape.type === 'flag')
        return typeof value === 'boolean';
    if (shape.type === 'number')
        return value === shape.value;
    if (shape.type === 'day')
        return typeof value === 'string' || (shape.orFalse === true && value === false);
    if (typeof value !== 'string')
        return false;
    if (shape.type === 'choice')
        return shape.choices.includes(value);
    return shape.pattern === undefined || new RegExp(shape.pattern).test(value);
}

// EXTERNAL MODULE: ./.build/src/manifest/schema/key-candidates.js + 1 modules
var key_candidates = __webpack_require__(59163);
// EXTERNAL MODULE: ./.build/src/manifest/schema/key-facts.js
var key_facts = __webpack_require__(31780);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/keys.js






/**
 * Most unknown keys of one mapping that are reported individually: more suggest another kind of file, not misspelled
 * keys.
 */
const MOST_KEYS = 20;
/**
 * Reports keys that the schema does not have and removes them from the data.
 *
 * @param replaced collects the paths that unknown keys were probably meant to be, which are not reported as missing
 */
function reportUnknownKeys(reader, parent, keys, replaced) {
    const allowed = (0,key_facts/* factsAt */.v)(reader.kind.shape, parent)?.keys ?? [];
    for (const key of keys)
        reader.set([...parent, key], undefined);
    for (const key of keys.slice(0, MOST_KEYS)) {
        const glued = (0,missing_blank/* missingBlank */.D)(key);
        const candidate = (0,key_candidates/* candidateFor */.h)(glued?.key ?? key, allowed);
        if (glued && candidate?.certain)
            reportGlued(reader, [...parent, key], glued, [...parent, candidate.key]);
        else if (candidate && !glued)
            reportMeant(reader, parent, key, candidate, replaced);
        else
            reportUnknown(reader, parent, key, allowed);
        if (candidate)
            replaced.add((0,yaml_reader/* pathName */.Dt)([...parent, candidate.key]));
    }
    reportMoreKeys(reader, parent, keys.slice(MOST_KEYS));
}
function reportMoreKeys(reader, parent, [next, ...others]) {
    if (next === undefined)
        return;
    const path = [...parent, next];
    const message = `${opening(reader, parent, next)} ${others.length === 1 ? '1 more unknown key follows' : `${others.length} more unknown keys follow`}, so this may not be a ${reader.kind.noun}.`;
    reader.report(path, reader.place(path, 'key'), message);
}
function opening(reader, parent, key) {
    if (key === '')
        return `There is a value without a key in ${reader.nameOf(parent)}.`;
    return `The key ${(0,quote/* quote */.hD)(key)} in ${reader.nameOf(parent)} is unknown.`;
}
function reportUnknown(reader, parent, key, allowed) {
    const path = [...parent, key];
    const message = `${opening(reader, parent, key)} Use ${(0,key_facts/* alternatives */.V)(allowed)}, or a key that begins with 'x-'.`;
    reader.report(path, reader.place(path, 'key'), message);
}
/** In braces, `name:Contoso` is a key without a value. */
function reportGlued(reader, path, glued, at) {
    const place = reader.place(path, 'key');
    const { message, fix } = (0,missing_blank/* missingBlankFault */.F)(glued, place.start);
    reader.report(path, place, message, { at, ...(fix && { fix: (0,fault/* suggested */.Mf)(reader.source, fix) }) });
}
function reportMeant(reader, parent, key, candidate, replaced) {
    const { key: meant } = candidate;
    const path = [...parent, key];
    const message = `${opening(reader, parent, key)} Did you mean '${meant}'?`;
    const isTaken = replaced.has((0,yaml_reader/* pathName */.Dt)([...parent, meant])) || reader.entry([...parent, meant]) !== undefined;
    if (isTaken)
        reader.report(path, reader.place(path, 'key'), `${message.replace(/\?$/, '')}, which is already set? Remove one of the two.`);
    else
        reader.report(path, reader.place(path, 'key'), message, {
            at: [...parent, meant],
            fix: rename(reader, path, candidate),
        });
}
function rename(reader, path, { key, certain }) {
    const { start, end } = reader.place(path, 'key');
    return {
        title: `rename the key to '${key}'`,
        applicability: certain ? 'safe' : 'suggest',
        edits: [{ location: reader.source.locate(start, end), text: key }],
    };
}

// EXTERNAL MODULE: ./.build/src/manifest/schema/limits.js
var limits = __webpack_require__(95301);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/schema-version.js



const LINE = `schemaVersion: ${limits/* SCHEMA_VERSION */.f}`;
/** Reports a schema version that is missing, not a whole number, unknown or newer than this code. */
function judgeSchemaVersion(reader) {
    const path = ['schemaVersion'];
    const entry = reader.entry(path);
    if (!entry) {
        const fix = insertion(reader);
        reader.report(path, reader.place(path, 'key'), `The ${reader.kind.noun} has no 'schemaVersion'. Add '${LINE}' at the top.`, fix ? { fix } : {});
        return;
    }
    const { node } = entry;
    const isEmpty = node.kind === 'scalar' && node.text === '';
    const place = isEmpty ? entry.key : entry.value;
    if (node.kind === 'scalar' && isNewer(node.value)) {
        reader.report(path, place, `'schemaVersion' is ${node.value}, but this version of the tool supports only ${limits/* SCHEMA_VERSION */.f}. Set it to ${limits/* SCHEMA_VERSION */.f}, or use a newer version of the tool.`);
        return;
    }
    const message = `'schemaVersion' is ${shown(node)}. Set it to the number ${limits/* SCHEMA_VERSION */.f}, without quotes.`;
    const isQuoted = node.kind === 'scalar' && node.text === String(limits/* SCHEMA_VERSION */.f);
    reader.report(path, place, message, isQuoted ? { fix: withoutQuotes(reader, node) } : {});
}
function withoutQuotes(reader, { place }) {
    return (0,fault/* suggested */.Mf)(reader.source, { title: 'remove the quotes', edits: [{ place, text: String(limits/* SCHEMA_VERSION */.f) }] });
}
function isNewer(version) {
    return typeof version === 'number' && Number.isInteger(version) && version > limits/* SCHEMA_VERSION */.f;
}
function shown(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    return node.text === '' ? 'empty' : (0,quote/* quote */.hD)(node.text);
}
/** Inserts the line before the first key; undefined if the root does not begin at the start of a line. */
function insertion(reader) {
    const [first] = reader.root.entries.values();
    if (!first)
        return undefined;
    const { text } = reader.source;
    const at = first.key.start;
    const lineStart = at - reader.source.positionAt(at).column + 1;
    const indent = text.slice(lineStart, at);
    if (!reader.root.flow && (at !== reader.root.place.start || indent.trim() !== ''))
        return undefined;
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const inserted = reader.root.flow ? `${LINE}, ` : `${LINE}${lineEnd}${indent}`;
    return {
        title: `add '${LINE}'`,
        applicability: 'safe',
        edits: [{ location: reader.source.locate(at, at), text: inserted }],
    };
}

;// CONCATENATED MODULE: ./.build/src/manifest/schema/shape.js












/** Compares the data with the schema: reports every difference and removes the value at fault from the data. */
function judgeShape(reader) {
    const found = [...differences(reader.kind.shape, reader.data)];
    const replaced = new Set();
    for (const { kind, path, keys } of found)
        if (kind === 'unknown-keys')
            reportUnknownKeys(reader, path, keys, replaced);
    for (const difference of found)
        if (difference.kind !== 'unknown-keys')
            judgeValue(reader, difference, replaced);
}
function judgeValue(reader, { kind, path }, replaced) {
    const facts = (0,key_facts/* factsAt */.v)(reader.kind.shape, path);
    if (!facts)
        return;
    if (replaced.has((0,yaml_reader/* pathName */.Dt)(path)))
        return;
    if (path.length === 1 && path[0] === 'schemaVersion')
        judgeSchemaVersion(reader);
    else if (kind === 'too-few')
        reportNoProducts(reader, path);
    else
        reportValue(reader, path, facts);
    reader.set(path, replacement(reader, path, facts));
}
/** Reports a value of the wrong type, except for dates, which a rule judges. */
function reportValue(reader, path, facts) {
    const node = path.length === 0 ? undefined : reader.entry(path)?.node;
    if (!node)
        reportMissing(reader, path, facts);
    else if (node.kind === 'scalar' && node.value === null)
        reportEmpty(reader, path, facts, node);
    else if (facts.type !== 'day' || node.kind !== 'scalar')
        reportWrong(reader, path, facts, node);
}
/**
 * Returns what replaces a value at fault. A date keeps its text for the rule that judges it; items stay in their lists,
 * so that each index keeps its item.
 */
function replacement(reader, path, facts) {
    const node = reader.scalar(path);
    if (facts.type === 'day' && node && node.value !== null)
        return node.text;
    if (typeof path.at(-1) !== 'number')
        return undefined;
    return facts.type === 'mapping' ? Object.create(null) : (node?.text ?? '');
}
function reportNoProducts(reader, path) {
    reader.report(path, reader.place(path, 'key'), "'products' is empty. Add at least one product, for example '- name: Contoso Cognito'.");
}
function reportMissing(reader, path, facts) {
    const parent = path.slice(0, -1);
    reader.report(path, reader.place(parent, 'key'), `${(0,place_names/* sentence */.e)(reader.nameOf(parent))} has no ${keyNamed(String(path.at(-1)))}. ${adding(facts)}.`);
}
function reportEmpty(reader, path, facts, node) {
    // `~` means "nothing" and cannot be meant as text.
    if (facts.type === 'text' && node.text !== '' && node.text !== '~') {
        reportUnquoted(reader, path, node, 'as no value');
        return;
    }
    const part = typeof path.at(-1) === 'number' ? 'item' : 'key';
    const remedy = facts.required ? adding(facts) : `Add a value or remove the ${part}`;
    reader.report(path, reader.place(path, node.text === '' ? 'key' : 'value'), `${(0,place_names/* sentence */.e)(reader.nameOf(path))} has no value. ${remedy}.`);
}
function reportUnquoted(reader, path, node, read) {
    const text = (0,quoting/* quoted */.T)(node.text);
    reader.report(path, node.place, `${(0,place_names/* sentence */.e)(reader.nameOf(path))} must be text, but YAML reads ${(0,quote/* quote */.hD)(node.text)} ${read}. Quote it: ${text}.`, { fix: (0,fault/* suggested */.Mf)(reader.source, { title: 'add quotes', edits: [{ place: node.place, text }] }) });
}
function reportWrong(reader, path, facts, node) {
    if (facts.type === 'text' && node.kind === 'scalar' && typeof node.value !== 'string') {
        const read = typeof node.value === 'boolean' ? `as ${node.value}` : `as the number ${node.value}`;
        reportUnquoted(reader, path, node, read);
        return;
    }
    const { message, fix } = wrongFault(reader, path, facts, node);
    reader.report(path, reader.place(path, 'value'), message, fix ? { fix: (0,fault/* suggested */.Mf)(reader.source, fix) } : {});
}
function wrongFault(reader, path, facts, node) {
    if (facts.type === 'text' && node.kind === 'scalar' && node.text.trim() === '')
        return { message: `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is empty. ${adding(facts)}.` };
    const glued = facts.type === 'mapping' && node.kind === 'scalar' && node.style === 'plain' && (0,missing_blank/* missingBlank */.D)(node.text);
    if (glued)
        return (0,missing_blank/* missingBlankFault */.F)(glued, node.place.start);
    if (hasGluedDash(facts, node))
        return { message: parser_messages/* GLUED_DASH */.b };
    const meant = facts.type === 'choice' && node.kind === 'scalar' ? (0,key_candidates/* candidateFor */.h)(node.text, facts.choices) : undefined;
    if (meant)
        return {
            message: `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is ${given(node)}. Did you mean '${meant.key}'?`,
            fix: { title: `use '${meant.key}'`, edits: [{ place: node.place, text: meant.key }] },
        };
    return {
        message: `${(0,place_names/* sentence */.e)(reader.nameOf(path))} is ${given(node)}. It must be ${wanted(path, facts)}.`,
        fix: facts.type === 'text' ? withoutBrackets(reader.source.text, node) : undefined,
    };
}
/** `{version}` was most likely meant as text, and a list of one text as that text; anything else is ambiguous. */
function withoutBrackets(text, node) {
    if (node.kind === 'scalar' || !node.flow)
        return undefined;
    const written = text.slice(node.place.start, node.place.end);
    if (node.kind === 'mapping') {
        if (!/^\{[A-Za-z]\w*\}$/.test(written))
            return undefined;
        return { title: 'add quotes', edits: [{ place: node.place, text: (0,quoting/* quoted */.T)(written) }] };
    }
    const [item, ...others] = node.items;
    if (item?.node.kind !== 'scalar' || typeof item.node.value !== 'string' || others.length > 0)
        return undefined;
    return { title: 'remove the brackets', edits: [{ place: node.place, text: (0,quoting/* quoted */.T)(item.node.text) }] };
}
/** `-name: x` is a mapping; with a space, it would be a list. */
function hasGluedDash(facts, node) {
    return facts.type === 'list' && node.kind === 'mapping' && /^-[A-Za-z]/.test([...node.entries.keys()][0] ?? '');
}
function wanted(path, facts) {
    if (facts.type === 'text')
        return path.at(-1) === 'id' ? 'text of lowercase letters, digits and hyphens' : 'text';
    if (facts.type === 'flag')
        return 'true or false, without quotes';
    if (facts.type === 'choice')
        return choices(facts);
    if (facts.type === 'day')
        return 'a date in the form YYYY-MM-DD';
    if (facts.type === 'list')
        return "a list, with '- ' before each item";
    const isOneLine = facts.example !== undefined && !facts.example.includes('- ');
    return `a mapping, with its keys indented below it${isOneLine ? `, such as '${facts.example}'` : ''}`;
}
function choices(facts) {
    return `one of ${(0,key_facts/* alternatives */.V)(facts.choices)}`;
}
function given(node) {
    if (node.kind === 'scalar')
        return node.text === '' ? 'empty text' : (0,quote/* quote */.hD)(node.text);
    return node.kind === 'list' ? 'a list' : 'a mapping';
}
/** Returns a sentence that states what to add. */
function adding({ purpose, example }) {
    const shown = example === undefined ? '' : `, for example '${example}'`;
    if (purpose === undefined)
        return `Add it${shown}`;
    const what = purpose.replace(/^why /, 'reason why ');
    return `Add ${/^(?:the|whether) /.test(what) ? '' : 'the '}${what}${shown}`;
}
/** What people call a key, where that is another word; the key is how to get there. */
const LABELS = { landingPage: 'landing page', userAgent: 'User-Agent' };
function keyNamed(key) {
    const label = LABELS[key];
    return label === undefined ? `'${key}'` : `${label} ('${key}')`;
}


/***/ }),

/***/ 16976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeCurlyQuotes)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29641);
/* harmony import */ var _schema_key_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31780);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86855);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22466);




/** Quotes of word processors, which YAML does not know, around a whole text without such quotes inside. */
const WRAPPED = [
    /^[\u201c-\u201f\u00ab]([^\u201c-\u201f\u00ab\u00bb]*)[\u201c-\u201f\u00bb]$/,
    /^[\u2018-\u201b\u2039]([^\u2018-\u201b\u2039\u203a]*)[\u2018-\u201b\u203a]$/,
];
/** Keys of sentences, which may contain quotes. */
const PROSE = new Set(['reason', 'title']);
/**
 * Reports plain scalars in curly quotes, which were meant as YAML quotes, and removes them from the data, because other
 * rules would report the same cause.
 */
function judgeCurlyQuotes(reader) {
    const waiting = [[]];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const value = path.length === 0 ? reader.data : reader.value(path);
        if (typeof value === 'string')
            judgeText(reader, path, value);
        else if (typeof value === 'object' && value !== null)
            for (const key of Object.keys(value))
                waiting.push([...path, Array.isArray(value) ? Number(key) : key]);
    }
}
function judgeText(reader, path, value) {
    const inner = WRAPPED.map((pattern) => pattern.exec(value)?.[1]).find((text) => text !== undefined);
    const node = inner === undefined ? undefined : reader.scalar(path);
    if (inner === undefined ||
        node?.style !== 'plain' ||
        PROSE.has(path.at(-1)) ||
        (0,_schema_key_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsAt */ .v)(reader.kind.shape, path)?.type !== 'text')
        return;
    const edit = { place: node.place, text: (0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(inner.trim()) };
    reader.report(path, node.place, `${(0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(reader.nameOf(path))} is in curly quotes, which YAML reads as part of the text. Use straight quotes.`, { fix: (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .suggested */ .Mf)(reader.source, { title: 'use straight quotes', edits: [edit] }) });
    reader.set(path, typeof path.at(-1) === 'number' ? '' : undefined);
}


/***/ }),

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88996);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93023);
/* harmony import */ var _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70917);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19112);




/** Decodes bytes without their byte order mark, or explains why the document must not contain them. */
function decode(path, bytes, kind) {
    if (bytes.length > _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.manifest)
        return refuse((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(path), tooLarge(bytes.length, kind));
    const foreign = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf32 */ .xb)(bytes) ? 'UTF-32' : (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf16 */ .bJ)(bytes) ? 'UTF-16' : null;
    if (foreign)
        return refuse((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(path), `The ${kind.noun} is ${foreign}. Save it as UTF-8.`);
    const text = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8TextOf */ .Wg)(bytes);
    if (text === null)
        return badByte(path, bytes);
    const source = new _core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(path, text);
    const at = source.text.search(FORBIDDEN);
    return at === -1 ? { source, fault: null } : forbidden(source, at);
}
/** The message for a file of that many bytes. */
function tooLarge(bytes, { noun, ifTooLarge }) {
    const [size, limit] = [bytes, _core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.manifest].map((count) => count.toLocaleString('en-US'));
    return `The ${noun} has ${size} bytes, but the limit is ${limit} bytes (${(0,_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(_core_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .u.manifest)}). ${ifTooLarge}`;
}
/** C0 except tab and line ends, DEL, C1, a byte order mark inside the text, or a CR that does not end a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|\r(?!\n)/;
function refuse(location, message, source = null) {
    return { source, fault: { step: 'bytes', severity: 'error', message, location } };
}
function badByte(path, bytes) {
    const offset = (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .wellFormedLength */ ._f)(bytes);
    const before = new _core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(path, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .roughTextOf */ .Y9)(bytes.subarray(0, offset)));
    const location = before.locate(before.text.length, before.text.length);
    const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return refuse(location, `Byte ${offset + 1} (0x${value}) is not UTF-8. Save the file as UTF-8.`);
}
function forbidden(source, at) {
    const character = source.text.charAt(at);
    const count = source.text.split(new RegExp(FORBIDDEN, 'g')).length - 1;
    const more = count > 1 ? ` (${count.toLocaleString('en-US')} such characters in the file)` : '';
    return refuse(source.locate(at, at + 1), `The character ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .codePoint */ .yb)(character)} is not allowed${more}. ${what(character, source.text)}`, source);
}
function what(character, text) {
    if (character === '\0' && (text[0] === '\0' || text[1] === '\0'))
        return 'The file may be UTF-16: save it as UTF-8.';
    if (character === _core_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$)
        return 'Remove this byte order mark, because it is allowed only at the start of the file.';
    if (character === '\r')
        return 'End each line with LF or CRLF.';
    return 'Remove this control character.';
}


/***/ }),

/***/ 75438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ missingBlank),
/* harmony export */   F: () => (/* binding */ missingBlankFault)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93023);

/** Parses `key:value`; a URL is not one. */
function missingBlank(text) {
    const parts = /^([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(text);
    return parts ? { key: parts[1] ?? '', value: parts[2] ?? '' } : undefined;
}
/** @param start offset of the key */
function missingBlankFault({ key, value }, start) {
    const at = start + key.length + 1;
    return {
        message: `There is no space after the colon. Use ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${key}: ${value}`)}.`,
        fix: { title: 'add a space after the colon', edits: [{ place: { start: at, end: at }, text: ' ' }] },
    };
}


/***/ }),

/***/ 74579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ translate),
/* harmony export */   b: () => (/* binding */ GLUED_DASH)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93023);
/* harmony import */ var _missing_blank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75438);
/* harmony import */ var _value_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42170);



/** In plain words; the library's own text is never shown. */
function translate(error, text) {
    const known = TRANSLATIONS.find(({ when }) => when.test(`${error.code} ${error.message}`));
    const say = known?.say ?? plain('This is not valid YAML. Check the quotes, colons and indentation here');
    return { fault: say(error, text), last: known?.last === true, isIndentation: known?.isIndentation === true };
}
function plain(message) {
    return (error, text) => ({ message: `${message}.`, place: onOneLine(error, text) });
}
function quotable(message) {
    return (error, text) => {
        const value = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOnLine */ .F)(text, error.start);
        const place = value?.start === error.start ? value : onOneLine(error, text);
        const fix = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quotingFix */ .r)(text, error.start);
        return { message: `${message}.`, place, ...(fix && { fix }) };
    };
}
/** Returns the place up to the end of its line, without trailing spaces. */
function onOneLine({ start, end }, text) {
    const feed = text.indexOf('\n', start);
    const shown = text.slice(start, Math.min(end, feed === -1 ? text.length : feed)).trimEnd();
    return { start, end: Math.min(text.length, start + Math.max(1, shown.length)) };
}
/** Returns the first word of the line with an offset, or of the next line that is not only a comment. */
function wordOfLine(text, offset) {
    const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const empty = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(lineStart))?.[0].length ?? 0;
    const word = /^([ \t]*)([^\s:]*:?)/.exec(text.slice(lineStart + empty, lineStart + empty + 200));
    const start = lineStart + empty + (word?.[1]?.length ?? 0);
    return { start, end: start + (word?.[2]?.length ?? 0) };
}
function lineFault(message) {
    return ({ start }, text) => ({ message: `${message}.`, place: wordOfLine(text, start) });
}
/** A line without `key: value`; usually the space after the colon is missing. */
function noKey(error, text) {
    const place = onOneLine(error, text);
    const line = text.slice(place.start, place.end);
    if (line === '' || line.startsWith('-'))
        return { message: `${STRAY_LINE}.`, place };
    const glued = (0,_missing_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBlank */ .D)(line);
    if (!glued) {
        const message = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line)} is not a 'key: value' pair. To continue the text of the line above, indent this line further than its key.`;
        return { message, place };
    }
    return { ...(0,_missing_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBlankFault */ .F)(glued, place.start), place };
}
/** `key: a: b` on one line, or a line that is indented below a key that already has a value. */
function nested(error, text) {
    const dash = gluedDash(error, text);
    if (dash)
        return dash;
    const say = quotable("The text contains ': ', which begins a value in YAML. Quote the text");
    const fault = say(error, text);
    const colon = firstColon(text.slice(fault.place.start, fault.place.end));
    if (colon === -1)
        return fault;
    const start = fault.place.start + colon;
    return { ...fault, place: { start, end: start + 1 } };
}
/** Returns the offset of the colon that ends a key, which may be quoted; -1: none. */
function firstColon(line) {
    const key = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line)?.[0].length ?? 0;
    const at = line.slice(key).search(/:(?=\s|$)/);
    return at === -1 ? -1 : key + at;
}
function gluedDash(error, text) {
    const place = wordOfLine(text, error.start);
    if (!/^-[A-Za-z]/.test(text.slice(place.start, place.start + 2)))
        return undefined;
    return { message: GLUED_DASH, place };
}
/** Message for `-name: x`, which is a key and not a list item. */
const GLUED_DASH = 'There is no space after the dash of this list item. Add a space after the dash.';
function tooFarIn(error, text) {
    const dash = gluedDash(error, text);
    if (dash)
        return dash;
    const message = 'This line is indented further than the key above it, which already has a value. Align the keys of one mapping.';
    return { message, place: wordOfLine(text, error.end - 1) };
}
function afterValue(error, text) {
    const place = onOneLine(error, text);
    const lineStart = text.lastIndexOf('\n', error.start - 1) + 1;
    const before = text.slice(lineStart, error.start).trimEnd();
    if (before.trim() === '')
        return lineFault(STRAY_LINE)(error, text);
    const value = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOnLine */ .F)(text, error.start);
    const first = value && text[value.start];
    if (value && (first === '*' || first === '[' || first === '{')) {
        const fix = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quotingFix */ .r)(text, value.start);
        return { message: `The text begins with '${first}'. Quote it.`, place: value, ...(fix && { fix }) };
    }
    if (/["']$/.test(before)) {
        const message = 'There is text after the closing quote. Double each single quote inside single quotes, or quote the text with the other kind of quotes.';
        return { message, place };
    }
    return { message: 'Nothing is allowed here. Check the quotes and brackets before it.', place };
}
const STRAY_LINE = 'This line does not fit the lines above it. Check its indentation';
/** In order; the first match counts. */
const TRANSLATIONS = [
    { when: /^BLOCK_AS_IMPLICIT_KEY Nested/, say: nested },
    { when: /^MULTILINE_NESTED/, say: tooFarIn, last: true, isIndentation: true },
    { when: /^BLOCK_AS_IMPLICIT_KEY/, say: lineFault('A list cannot be a key. Check the indentation') },
    {
        when: /^BLOCK_IN_FLOW/,
        say: plain("A comma may be missing in the brackets, or a text that contains ': ' is not quoted. Add the comma or the quotes"),
    },
    { when: /^MULTILINE_IMPLICIT_KEY|Implicit map keys need/, say: noKey },
    {
        when: /^BAD_INDENT All mapping/,
        isIndentation: true,
        say: lineFault('This line is not aligned with the keys around it. Align the keys of one mapping'),
    },
    {
        when: /All sequence items|Sequence item without/,
        isIndentation: true,
        say: lineFault("This line is not a list item. Start it with '- ', aligned with the items above, or indent it like the keys of the item"),
    },
    { when: /^TAB_AS_INDENT/, say: plain('A tab is used for indentation. Use spaces') },
    { when: /Block scalar header|Not a YAML token/, say: blockHeader },
    {
        when: /more-indented leading empty lines/,
        say: plain('The empty lines before this text have more spaces than its indentation. Remove these spaces'),
    },
    { when: /^BAD_INDENT Block scalar/, say: lineFault('The text is not indented further than its key. Indent it') },
    { when: /^BAD_DQ_ESCAPE/, say: badEscape },
    {
        when: /^BAD_SCALAR_START/,
        say: (error, text) => quotable(`A text cannot begin with '${text[error.start]}'. Quote it`)(error, text),
    },
    {
        when: /block-seq-ind on same line/,
        say: plain("A list cannot begin on the line of its key. Write each item on a new line that starts with '- '"),
    },
    {
        when: /flow-(?:map|seq)-end/,
        say: (error, text) => plain(`The bracket '${text[error.start]}' has no opening bracket. Remove it`)(error, text),
        last: true,
    },
    { when: /at node end|in YAML (?:stream|document)|Unexpected \S+ token/, say: afterValue, last: true },
    { when: /Comments must be separated/, say: comment },
    { when: /Missing , or : between|Missing , between/, say: plain('There is no comma before this. Add a comma') },
    { when: /Missing space after :/, say: plain('There is no space after the colon. Add a space') },
    { when: /Unexpected ,|Unexpected empty item/, say: plain('There is an extra comma. Remove it') },
    { when: /directives-end marker/, say: plain("There is text after '---'. Remove it") },
    { when: /^KEY_OVER_1024/, say: plain('This key has more than 1,024 characters. Add a key before the text') },
    {
        when: /^MULTIPLE_ANCHORS|^BAD_ALIAS|^ALIAS_PROPS/,
        say: quotable("In YAML, '&' and '*' begin an anchor or alias. Quote the text"),
    },
    {
        when: /^TAG_|^MULTIPLE_TAGS|^BAD_COLLECTION_TYPE|^BAD_PROP_ORDER|Tags and anchors/,
        say: plain('This tag or anchor does not fit its value. Remove it'),
    },
];
function blockHeader(error, text) {
    const value = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOnLine */ .F)(text, error.start);
    const sign = value && text[value.start];
    if (!value || (sign !== '|' && sign !== '>'))
        return plain(STRAY_LINE)(error, text);
    const fix = (0,_value_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quotingFix */ .r)(text, value.start);
    return {
        message: `There is text after '${sign}' on the same line. Begin the text on the next line, or quote it.`,
        place: value,
        ...(fix && { fix }),
    };
}
function badEscape(error, text) {
    const place = { start: error.start, end: Math.min(error.start + 2, text.length) };
    const shown = (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text.slice(place.start, place.end));
    return {
        message: `${shown} is not a valid escape sequence. Double the backslash, or use single quotes.`,
        place,
        fix: { title: 'add a second backslash', edits: [{ place: { start: place.start, end: place.start }, text: '\\' }] },
    };
}
function comment(error, text) {
    const at = text.indexOf('#', error.start);
    const start = at === -1 ? error.start : at;
    return {
        message: "There is no space before '#'. Add a space to begin a comment, or quote the text.",
        place: onOneLine({ start, end: error.end }, text),
        fix: { title: 'add a space', edits: [{ place: { start, end: start }, text: ' ' }] },
    };
}


/***/ }),

/***/ 86855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   f: () => (/* binding */ placeName)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93023);

/** What an entry of these lists is called; entries of others are items. */
const ENTRIES = new Map([
    ['products', 'product'],
    ['waivers', 'waiver'],
    ['pressReleases', 'press release'],
]);
/**
 * Names the place of a value as a person does: `'version.key' of the product 'Contoso Cognito'`, `waiver 2`.
 *
 * @param nameOfEntry the name of the entry of a list; null: it has none, so its number names it
 */
function placeName(path, nameOfEntry) {
    const groups = [];
    let keys = [];
    const close = () => {
        if (keys.length > 0)
            groups.unshift(`'${keys.join('.')}'`);
        keys = [];
    };
    for (const [at, step] of path.entries()) {
        if (typeof step !== 'number') {
            keys.push(step);
            continue;
        }
        const noun = ENTRIES.get(keys.at(-1) ?? '');
        const name = nameOfEntry(path.slice(0, at + 1));
        if (noun !== undefined)
            keys.pop();
        close();
        groups.unshift(noun === undefined ? `item ${step + 1}` : name === null ? `${noun} ${step + 1}` : `the ${noun} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`);
    }
    close();
    return groups.join(' of ');
}
/** With a capital at the start, unless it starts with a key. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 22466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/** Returns text as a quoted YAML scalar on one line. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can contain them
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Text that needs no quotes in YAML, also in a flow collection: no indicator at the start, no `: ` and no ` #`. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@()]*(?<!:)(?: [\w\-./?&=%~+@()]+)*$/;
/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|\.?nan|\.?inf)$/i;
/** The template at the end of a User-Agent; braces are text there. */
const TEMPLATE = /\{version\}$/;
/** Returns text as a YAML scalar on one line, in quotes only if it needs them. */
function scalarText(text) {
    const isPlain = PLAIN.test(text.replace(TEMPLATE, 'x')) && !NO_TEXT.test(text);
    return isPlain ? text : quoted(text);
}


/***/ }),

/***/ 67766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   mP: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _schema_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95301);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86855);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7105);



/** A parsed document while its fields are checked: places, removed values, faults found. */
class Reader {
    kind;
    source;
    root;
    /** Plain values, without those at fault. */
    data;
    faults = [];
    #faultyWaivers = new Set();
    #productNames = null;
    constructor(kind, source, root, data) {
        this.kind = kind;
        this.source = source;
        this.root = root;
        this.data = data;
    }
    /** Names the place of a value as a person does, and the root as `the manifest`. */
    nameOf(path) {
        if (path.length === 0)
            return `the ${this.kind.noun}`;
        return (0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .f)(path, (entry) => this.#nameOfProduct(entry));
    }
    /** The name of a product, if no other product has it too. */
    #nameOfProduct(entry) {
        const [root, index] = entry;
        if (entry.length !== 2 || root !== 'products' || typeof index !== 'number')
            return null;
        this.#productNames ??= this.#namesOfProducts();
        const name = this.#productNames[index] ?? '';
        const folded = name.toLowerCase();
        return name !== '' && this.#productNames.filter((one) => one.toLowerCase() === folded).length === 1 ? name : null;
    }
    #namesOfProducts() {
        const list = this.root.entries.get('products')?.node;
        const items = list?.kind === 'list' ? list.items.slice(0, _schema_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTS */ .z.most) : [];
        return items.map((_, index) => this.scalar(['products', index, 'name'])?.text.trim() ?? '');
    }
    entry(path) {
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(this.root, path);
    }
    scalar(path) {
        const node = this.entry(path)?.node;
        return node?.kind === 'scalar' ? node : undefined;
    }
    /** Returns the place of a key or value, else of the nearest ancestor's key, else the start of the file. */
    place(path, part) {
        return placeAt(this.root, path, part);
    }
    value(path) {
        let value = this.data;
        for (const step of path) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
                return undefined;
            value = value[step];
        }
        return value;
    }
    /** Replaces the value at a path; undefined removes the key. */
    set(path, value) {
        const parent = this.value(path.slice(0, -1));
        const step = path.at(-1);
        if (typeof parent === 'object' && parent !== null && step !== undefined)
            parent[step] = value;
    }
    /** @param more `at`: the value that it concerns, if that is not at `path` */
    report(path, place, message, more = {}) {
        const product = path[0] === 'products' && typeof path[1] === 'number' ? path[1] : undefined;
        this.faults.push({
            step: 'keys',
            severity: 'error',
            message,
            location: this.source.locate(place.start, place.end),
            ...(product !== undefined && { product }),
            at: path,
            ...more,
        });
        // A waiver with a fault must hide nothing: the rest of it could cover more than the whole.
        if (path[0] === 'waivers' && typeof path[1] === 'number')
            this.#faultyWaivers.add(path[1]);
    }
    /** Empties the waivers in which a fault was reported. */
    dropFaultyWaivers() {
        for (const index of this.#faultyWaivers)
            this.set(['waivers', index], Object.create(null));
    }
}
function placeAt(root, path, part) {
    const nearest = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestEntry */ .ZR)(root, path);
    if (!nearest)
        return { start: 0, end: 0 };
    return nearest.isExact && part === 'value' ? nearest.entry.value : nearest.entry.key;
}
/** Returns `products[0].version`; empty for the root. */
function pathName(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}


/***/ }),

/***/ 80946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/manifest/fault.js
var manifest_fault = __webpack_require__(29641);
;// CONCATENATED MODULE: ./.build/src/manifest/root.js

/** Returns why the document is not a mapping; undefined if it is one. */
function rootFault(text, { contents }, { noun, ifEmpty }) {
    if (contents === null || isNothing(contents))
        return {
            message: `The ${noun} is empty. ${ifEmpty}`,
            place: { start: 0, end: 0 },
        };
    if ((0,dist/* isMap */.jh)(contents))
        return undefined;
    const [start, end] = contents.range;
    const lineEnd = text.indexOf('\n', start);
    const what = (0,dist/* isSeq */.oP)(contents) ? 'a list' : (0,dist/* isAlias */.Vj)(contents) ? 'an alias' : 'plain text';
    return {
        message: `The ${noun} is ${what}, not a mapping. Write a key and its value on each line, such as 'schemaVersion: 1'.`,
        place: { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) },
    };
}
function isNothing(node) {
    return (0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN';
}

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
;// CONCATENATED MODULE: ./.build/src/manifest/yaml/missing-colon.js

const WORD = /[A-Za-z_][\w-]*(?=[ \t]*(?:#.*)?\r?\n)/y;
const SKIPPED = /(?:[ \t]*(?:#.*)?\r?\n)*/y;
const ENTRY = /[ ]*(?:- ?|["']?[\w-]+["']?:(?=\s))/y;
/** Returns the fault of a word on a line of its own, without a colon, above lines that can only be its content. */
function missingColon(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(lineStart, offset);
    const word = matchAt(WORD, text, offset);
    if (word === undefined || !/^[ -]*$/.test(before))
        return undefined;
    const column = offset - lineStart;
    const below = contentBelow(text, text.indexOf('\n', offset) + 1, column);
    if (!below)
        return undefined;
    const end = offset + word.length;
    return {
        fault: {
            message: `${(0,quote/* quote */.hD)(word)} has no colon, but the lines below it are ${below.isIndented ? 'indented' : 'written'} like its content. Use ${(0,quote/* quote */.hD)(`${word}:`)}.`,
            place: { start: offset, end },
            fix: { title: 'add a colon', edits: [{ place: { start: end, end }, text: ':' }] },
        },
        end: below.end,
    };
}
/** Returns what is below a key in this column: keys that are indented further, or a list; undefined: none. */
function contentBelow(text, offset, column) {
    const start = offset + (matchAt(SKIPPED, text, offset)?.length ?? 0);
    const entry = matchAt(ENTRY, text, start);
    const indentation = entry?.search(/\S/) ?? -1;
    const isIndented = indentation > column;
    const isList = indentation === column && entry?.[column] === '-';
    if (!isIndented && !isList)
        return undefined;
    let end = start;
    while (end < text.length) {
        const line = text.slice(end, text.indexOf('\n', end) + 1 || text.length);
        const at = line.search(/\S/);
        if (at >= 0 && at <= column && !(isList && at === column && line[at] === '-'))
            break;
        end += line.length;
    }
    return { isIndented, end };
}
function matchAt(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
}

// EXTERNAL MODULE: ./.build/src/manifest/yaml/parser-messages.js
var parser_messages = __webpack_require__(74579);
;// CONCATENATED MODULE: ./.build/src/manifest/yaml/parser-faults.js



/**
 * Returns the parser's errors and warnings in plain words. The parser reports an unclosed quote or bracket at the end
 * of the text; here its opening is reported, without the errors that follow from it.
 */
function parserFaults(source, document, marks) {
    const errors = merged([...document.errors, ...document.warnings].map(errorOf).sort((a, b) => a.start - b.start));
    const openings = [...marks.unclosed, ...swallowing(errors, marks.longQuotes)].sort((a, b) => a.start - b.start);
    const limit = openings[0]?.start ?? Number.POSITIVE_INFINITY;
    const faults = [];
    let lastLine = 0;
    let isShifted = false;
    let unread = 0;
    for (const error of errors) {
        if (error.start >= limit || faults.length === manifest_fault/* MAX_SYNTAX_FAULTS */.DE)
            break;
        if (error.start < unread)
            continue;
        const { line } = source.positionAt(error.start);
        if (line === lastLine)
            continue;
        lastLine = line;
        const colon = WITHOUT_COLON.has(error.code) ? missingColon(source.text, error.start) : undefined;
        if (colon) {
            faults.push(colon.fault);
            unread = colon.end;
            continue;
        }
        const { fault, last, isIndentation } = (0,parser_messages/* translate */.T)(error, source.text);
        if (!isIndentation || !isShifted)
            faults.push(fault);
        isShifted ||= isIndentation;
        if (last)
            break;
    }
    return [...faults, ...openings.map((opening) => neverClosed(source, opening))];
}
/** Codes of the parser for a key without a colon: it takes the next key for the second line of a key, or finds no value. */
const WITHOUT_COLON = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);
function errorOf({ code, message, pos }) {
    return { code, message, start: pos[0], end: Math.max(pos[0], pos[1]) };
}
/** A key on two lines where nested mappings were also found is a line that is indented too far. */
function merged(errors) {
    const multiline = new Map(errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map((one) => [one.start, one]));
    const flow = new Set(errors.filter(({ code }) => code === 'BLOCK_IN_FLOW').map(({ start }) => start));
    return errors.flatMap((error) => {
        const other = multiline.get(error.start);
        if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && other)
            return [{ ...other, code: 'MULTILINE_NESTED' }];
        return error.code === 'MULTILINE_IMPLICIT_KEY' && flow.has(error.start) ? [] : [error];
    });
}
/** Quotes on several lines, followed by invalid text, were meant to close earlier. */
function swallowing(errors, quotes) {
    const starts = new Set(errors.map(({ start }) => start));
    return quotes.filter(({ end }) => starts.has(end)).map(({ start }) => ({ start, end: start + 1 }));
}
function neverClosed(source, place) {
    const sign = source.text[place.start] ?? '';
    const isQuote = sign === '"' || sign === "'";
    const { line } = source.positionAt(place.start);
    return {
        message: isQuote
            ? `The quoted text that begins in line ${line} has no closing ${sign}. Add it at the end of the text.`
            : `The bracket '${sign}' in line ${line} is not closed. Add the closing bracket.`,
        place,
    };
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/token-walk.js
/**
 * Visits tokens and everything inside them in the order of the text. Does not recurse, so no nesting can exhaust the
 * stack.
 *
 * @param enter returns the context for the tokens inside; undefined skips them
 */
function walkTokens(tokens, context, enter) {
    const open = [...tokens].reverse().map((token) => ({ token, context }));
    for (let next = open.pop(); next; next = open.pop()) {
        const inner = enter(next.token, next.context);
        if (!inner)
            continue;
        const inside = insideOf(next.token);
        for (let index = inside.length - 1; index >= 0; index--)
            open.push({ token: inside[index], context: inner });
    }
}
function insideOf(token) {
    switch (token.type) {
        case 'document':
            return [...token.start, ...one(token.value), ...(token.end ?? [])];
        case 'block-map':
        case 'block-seq':
            return token.items.flatMap(insideOfItem);
        case 'flow-collection':
            return [...token.items.flatMap(insideOfItem), ...token.end];
        case 'block-scalar':
            return token.props;
        default:
            return 'end' in token ? (token.end ?? []) : [];
    }
}
function insideOfItem({ start, key, sep, value }) {
    return [...start, ...one(key), ...(sep ?? []), ...one(value)];
}
function one(token) {
    return token ? [token] : [];
}

// EXTERNAL MODULE: ./.build/src/manifest/yaml/value-quoting.js
var value_quoting = __webpack_require__(42170);
;// CONCATENATED MODULE: ./.build/src/manifest/yaml/tokens.js



/** Deepest nesting of mappings and lists. */
const MAX_DEPTH = 32;
/** @param noun what messages call the document */
function marksOf(tokens, text, noun) {
    const walk = new Walk(text, noun);
    walkTokens(tokens, { depth: 0, bracket: undefined }, (token, context) => walk.enter(token, context));
    return walk.marks();
}
const THIS_VERSION = /^%YAML[ \t]+1\.2[ \t]*$/;
const CORE_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?:str|int|float|bool|null|map|seq)>?$/;
class Walk {
    #text;
    #noun;
    #comments = [];
    #foreign = [];
    #idle = [];
    #brackets = [];
    #quotes = [];
    #longQuotes = [];
    #tooDeep = false;
    #documents = 0;
    constructor(text, noun) {
        this.#text = text;
        this.#noun = noun;
    }
    marks() {
        const brackets = this.#brackets.filter(({ isCause }) => isCause).map(({ place }) => place);
        return {
            comments: this.#comments,
            foreign: this.#foreign,
            idle: this.#idle,
            tooDeep: this.#tooDeep,
            unclosed: [...this.#quotes, ...brackets],
            longQuotes: this.#longQuotes,
        };
    }
    enter(token, context) {
        switch (token.type) {
            case 'comment':
                this.#comments.push(placeOf(token));
                return undefined;
            case 'directive':
                this.#directive(token);
                return undefined;
            case 'tag':
                this.#tag(token);
                return undefined;
            case 'document':
                this.#documents += 1;
                if (this.#documents === 2)
                    this.#refuse(token, `A second YAML document begins here, but a ${this.#noun} is a single document. Remove this line and the lines below it.`);
                return context;
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                this.#quoted(token, context);
                return context;
            case 'block-map':
            case 'block-seq':
            case 'flow-collection':
                return this.#collection(token, context);
            default:
                return context;
        }
    }
    /** The version that is read anyway changes nothing; older versions change the meaning of values. */
    #directive(token) {
        const place = placeOf(token);
        if (!THIS_VERSION.test(this.#text.slice(place.start, place.end)))
            this.#refuse(token, "Directives (lines that begin with '%') are not allowed. Remove this line.");
        else if (this.#idle.length === 0)
            this.#idle.push({
                message: "'%YAML 1.2' is not needed, because manifests are always YAML 1.2. You can remove this line.",
                place,
            });
    }
    #refuse(token, message, fix) {
        if (this.#foreign.length < manifest_fault/* MAX_SYNTAX_FAULTS */.DE)
            this.#foreign.push({ message, place: placeOf(token), ...(fix && { fix }) });
    }
    #tag(token) {
        const place = placeOf(token);
        if (CORE_TAG.test(this.#text.slice(place.start, place.end)) || this.#foreign.length === manifest_fault/* MAX_SYNTAX_FAULTS */.DE)
            return;
        const fix = (0,value_quoting/* quotingFix */.r)(this.#text, place.start);
        this.#refuse(token, "Tags (words that begin with '!') are not allowed. Remove the tag, or quote the text.", fix);
    }
    #quoted(token, { bracket }) {
        const place = placeOf(token);
        const sign = token.source.charAt(0);
        if (isClosed(token.source, sign)) {
            if (token.source.includes('\n'))
                this.#longQuotes.push(place);
            return;
        }
        this.#quotes.push({ start: place.start, end: place.start + 1 });
        if (bracket)
            bracket.isCause = false;
    }
    #collection(token, context) {
        const depth = context.depth + 1;
        if (depth > MAX_DEPTH) {
            if (!this.#tooDeep)
                this.#refuse(token, `The manifest is nested more than ${MAX_DEPTH} levels deep. Reduce the nesting.`);
            this.#tooDeep = true;
            return undefined;
        }
        if (token.type !== 'flow-collection')
            return { ...context, depth };
        if (token.end[0]?.source === (token.start.source === '{' ? '}' : ']'))
            return { ...context, depth };
        if (context.bracket)
            context.bracket.isCause = false;
        const bracket = { place: { start: token.offset, end: token.offset + 1 }, isCause: true };
        this.#brackets.push(bracket);
        return { depth, bracket };
    }
}
function placeOf(token) {
    const length = token.type === 'document' ? 3 : 'source' in token ? token.source.length : 1;
    return { start: token.offset, end: token.offset + length };
}
/** In double quotes, a quote after an odd number of backslashes is part of the text. */
function isClosed(source, sign) {
    if (source.length < 2 || !source.endsWith(sign))
        return false;
    if (sign === "'")
        return (source.length - source.replaceAll("'", '').length) % 2 === 0;
    const slashes = /\\*$/.exec(source.slice(0, -1))?.[0].length ?? 0;
    return slashes % 2 === 0;
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/aliases.js


/** Most aliases in a manifest; an alias counts each time it is read through another alias. */
const MAX_ALIASES = 100;
/** Most values in a manifest once aliases are resolved; 64 KiB cannot contain as many without aliases. */
const MAX_VALUES = 65_536;
/** Anchors in the order of the text, and the limits on alias expansion. Each limit is reported once. */
class Anchors {
    faults = [];
    /** By name; null while the anchored value is being built. */
    #known = new Map();
    #reported = new Set();
    #aliases = 0;
    open(name) {
        this.#known.set(name, null);
    }
    close(name, subtree) {
        this.#known.set(name, subtree);
    }
    resolve(name, place, depth) {
        const target = this.#known.get(name);
        const shown = (0,quote/* quote */.hD)(`*${name}`);
        if (target === undefined) {
            const message = `The alias ${shown} has no anchor ${(0,quote/* quote */.hD)(`&${name}`)} before it. Quote it if it is text.`;
            this.faults.push({ place, message });
            return undefined;
        }
        if (target === null) {
            this.faults.push({
                place,
                message: `The alias ${shown} refers to the value that it is part of. Replace it with the value.`,
            });
            return undefined;
        }
        this.#aliases += 1 + target.aliases;
        if (this.#aliases > MAX_ALIASES)
            return this.#limit(`There are more than ${MAX_ALIASES} aliases`, place);
        if (depth - 1 + target.depth > MAX_DEPTH)
            return this.#limit(`Aliases nest deeper than ${MAX_DEPTH} levels`, place);
        return { ...target, aliases: target.aliases + 1 };
    }
    /** @param values in a collection so far */
    checkSize(values, place) {
        if (values > MAX_VALUES)
            this.#limit(`Aliases repeat more than ${MAX_VALUES.toLocaleString('en-US')} values`, place);
    }
    #limit(message, place) {
        if (!this.#reported.has(message))
            this.faults.push({ place, message: `${message}. Replace the aliases with their values.` });
        this.#reported.add(message);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/tree-builder.js



/** Builds the tree of a document that the parser accepted; what YAML allows but a manifest does not is a fault. */
function buildTree(source, document) {
    const builder = new Builder(source);
    const root = document.contents && builder.build(document.contents, 1)?.node;
    return { root: root?.kind === 'mapping' ? root : null, faults: builder.faults };
}
const STYLES = new Map([
    ['QUOTE_SINGLE', 'single-quoted'],
    ['QUOTE_DOUBLE', 'double-quoted'],
    ['BLOCK_FOLDED', 'folded'],
    ['BLOCK_LITERAL', 'literal'],
]);
class Builder {
    #source;
    #anchors = new Anchors();
    #faults = [];
    constructor(source) {
        this.#source = source;
    }
    get faults() {
        return [...this.#faults, ...this.#anchors.faults];
    }
    /** @param depth number of levels down to this value, including its own */
    build(node, depth) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#anchors.resolve(node.source, tree_builder_placeOf(node), depth);
        if (node.anchor !== undefined)
            this.#anchors.open(node.anchor);
        const built = (0,dist/* isScalar */.jn)(node)
            ? this.#scalar(node)
            : (0,dist/* isMap */.jh)(node)
                ? this.#mapping(node, depth)
                : this.#list(node, depth);
        if (node.anchor !== undefined)
            this.#anchors.close(node.anchor, built);
        return built;
    }
    #scalar(node) {
        const [start, end] = node.range;
        const block = blockOf(node.srcToken, end);
        const leaf = {
            kind: 'scalar',
            value: node.value,
            text: node.source,
            style: STYLES.get(node.type) ?? 'plain',
            place: { start, end: block ? trimmedEnd(this.#source.text, start, end) : end },
            ...(block && { block }),
        };
        return { node: leaf, values: 1, aliases: 0, depth: 0 };
    }
    #mapping(map, depth) {
        const entries = new Map();
        const size = new Size(this.#anchors);
        let end = map.range[0];
        for (const { key, value } of map.items) {
            const name = this.#key(key, entries);
            const place = tree_builder_placeOf(key);
            const built = value ? this.build(value, depth + 1) : valueless(place.end);
            if (name === undefined || !built)
                continue;
            size.add(built, place);
            const entry = entryOf(place, value, built);
            entries.set(name, entry);
            end = Math.max(entry.end, place.end);
        }
        const node = { kind: 'mapping', flow: map.flow === true, place: collectionPlace(map, end), entries };
        return { node, ...size.total };
    }
    #key(key, entries) {
        const place = tree_builder_placeOf(key);
        if (!(0,dist/* isScalar */.jn)(key)) {
            this.#faults.push({
                place: { start: place.start, end: place.start + 1 },
                message: 'This key is not plain text. Use a documented key.',
            });
            return undefined;
        }
        const name = key.source;
        if (name === '<<' && key.type === 'PLAIN') {
            this.#faults.push({
                place,
                message: "Merge keys ('<<') are not allowed. Replace the merge key with the keys that it adds.",
            });
            return undefined;
        }
        const before = entries.get(name)?.key;
        if (!before)
            return name;
        const message = `${(0,quote/* quote */.hD)(name)} is already set in line ${this.#source.positionAt(before.start).line}. Remove one of the two.`;
        this.#faults.push({ place, message, related: { message: 'first set here', place: before } });
        return undefined;
    }
    #list(list, depth) {
        const items = [];
        const size = new Size(this.#anchors);
        const dashes = dashesOf(list.srcToken);
        let end = list.range[0];
        for (const [index, item] of list.items.entries()) {
            const built = this.build(item, depth + 1);
            if (!built)
                continue;
            const place = tree_builder_placeOf(item);
            size.add(built, place);
            const entry = entryOf(dashes[index] ?? { start: place.start, end: place.start + 1 }, item, built);
            items.push(entry);
            end = Math.max(entry.end, entry.key.end);
        }
        const node = { kind: 'list', flow: list.flow === true, place: collectionPlace(list, end), items };
        return { node, ...size.total };
    }
}
/** Counts the values of a collection after aliases are resolved. */
class Size {
    total = { values: 1, aliases: 0, depth: 1 };
    #anchors;
    constructor(anchors) {
        this.#anchors = anchors;
    }
    add(part, place) {
        this.total.values += part.values;
        this.total.aliases += part.aliases;
        this.total.depth = Math.max(this.total.depth, part.depth + 1);
        this.#anchors.checkSize(this.total.values, place);
    }
}
function tree_builder_placeOf(node) {
    return { start: node.range[0], end: node.range[1] };
}
/** The parser extends a block collection over the comments and empty lines after it. */
function collectionPlace(node, contentEnd) {
    return { start: node.range[0], end: node.flow ? node.range[1] : contentEnd };
}
function valueless(at) {
    const node = { kind: 'scalar', value: null, text: '', style: 'plain', place: { start: at, end: at } };
    return { node, values: 1, aliases: 0, depth: 0 };
}
function entryOf(key, written, { node }) {
    if (written && (0,dist/* isAlias */.Vj)(written))
        return { key, value: tree_builder_placeOf(written), end: written.range[1], node };
    return { key, value: shownPlace(node), end: node.place.end, node };
}
/** Returns what a reader would underline: for a block collection, the first key or dash. */
function shownPlace(node) {
    if (node.kind === 'scalar' || node.flow)
        return node.place;
    const [first] = node.kind === 'mapping' ? node.entries.values() : node.items;
    return first?.key ?? node.place;
}
function trimmedEnd(text, start, end) {
    let at = end;
    while (at > start && ' \t\r\n'.includes(text[at - 1]))
        at--;
    return at;
}
/** Returns the dashes of the items, in order; none for a list in brackets. */
function dashesOf(token) {
    if (token?.type !== 'block-seq')
        return [];
    return token.items.flatMap((item) => {
        const dash = item.start.find((start) => start.type === 'seq-item-ind');
        return dash ? [{ start: dash.offset, end: dash.offset + 1 }] : [];
    });
}
function blockOf(token, end) {
    if (token?.type !== 'block-scalar')
        return undefined;
    const header = token.props.find((prop) => prop.type === 'block-scalar-header');
    if (!header || !('source' in header))
        return undefined;
    return { header: header.source, content: end - token.source.length, end, indent: token.indent };
}

;// CONCATENATED MODULE: ./.build/src/manifest/yaml/syntax.js






/**
 * Parses YAML 1.2 core without directives (except `%YAML 1.2`), foreign tags, merge keys and further documents. Never
 * throws.
 */
function readYaml(source, kind) {
    const tokens = [...fewErrors(new dist/* Parser */.iX().parse(source.text))];
    const marks = marksOf(tokens, source.text, kind.noun);
    const refuse = (faults) => ({
        root: null,
        faults: (0,manifest_fault/* syntaxFaults */.Rp)(source, faults),
        comments: marks.comments,
    });
    if (marks.foreign.length > 0)
        return refuse(marks.foreign);
    const document = compose(tokens, source.text.length);
    const parsed = parserFaults(source, document, marks);
    if (parsed.length > 0)
        return refuse(parsed);
    const noMapping = rootFault(source.text, document, kind);
    if (noMapping)
        return refuse([noMapping]);
    const built = buildTree(source, document);
    if (built.faults.length > 0)
        return refuse(built.faults);
    return { root: built.root, faults: (0,manifest_fault/* syntaxFaults */.Rp)(source, marks.idle, 'notice'), comments: marks.comments };
}
/** Drops the parser's errors beyond those that are shown, because each is expensive. */
function* fewErrors(tokens) {
    let errors = 0;
    for (const token of tokens)
        if (token.type !== 'error' || errors++ < manifest_fault/* MAX_SYNTAX_FAULTS */.DE)
            yield token;
}
/** The first document; a second one is reported by its marker. */
function compose(tokens, length) {
    const composer = new dist/* Composer */.Dk({
        uniqueKeys: false,
        keepSourceTokens: true,
        resolveKnownTags: false,
        logLevel: 'silent',
    });
    for (const document of composer.compose(tokens, true, length))
        return document;
    throw new Error('the composer yields no document');
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   ZR: () => (/* binding */ nearestEntry),
/* harmony export */   _f: () => (/* binding */ entryAt)
/* harmony export */ });
/* unused harmony export isFree */
/** Returns the entry at a path; undefined for the root and for missing entries. */
function entryAt(root, path) {
    let node = root;
    let entry;
    for (const step of path) {
        if (node === undefined)
            return undefined;
        entry = child(node, step);
        node = entry?.node;
    }
    return entry;
}
function child(node, step) {
    if (node.kind === 'mapping')
        return node.entries.get(String(step));
    if (node.kind === 'list' && typeof step === 'number')
        return node.items[step];
    return undefined;
}
/** Returns the deepest existing entry on a path. */
function nearestEntry(root, path) {
    let node = root;
    let entry;
    for (const step of path) {
        const next = child(node, step);
        if (!next)
            return entry && { entry, isExact: false };
        entry = next;
        node = next.node;
    }
    return entry && { entry, isExact: true };
}
/**
 * Returns the plain values of a node: mappings without a prototype and without the free `x-` keys; nothing is shared.
 */
function toPlain(node) {
    if (node.kind === 'scalar')
        return node.value;
    return node.kind === 'list' ? node.items.map((item) => toPlain(item.node)) : mapping(node);
}
function mapping(node) {
    // Objects of `Object.create(null)` are hash tables, four times as large, and thousands of manifests are in memory.
    const plain = Object.setPrototypeOf({}, null);
    for (const [key, entry] of node.entries)
        if (!isFree(key))
            plain[key] = toPlain(entry.node);
    return plain;
}
/** Keys that are never checked. */
function isFree(key) {
    return key.startsWith('x-');
}


/***/ }),

/***/ 42170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ valueOnLine),
/* harmony export */   r: () => (/* binding */ quotingFix)
/* harmony export */ });
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22466);

/**
 * Returns the text on a line after its dashes and key, without a comment; undefined if it may continue on the next
 * line.
 *
 * @param offset anywhere in the line
 */
function valueOnLine(text, offset) {
    const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const feed = text.indexOf('\n', offset);
    const line = text.slice(lineStart, feed === -1 ? text.length : feed);
    const opening = /^([ \t]*(?:- +)*)(?:[A-Za-z_][\w-]*:[ \t]+)?/.exec(line);
    const keyColumn = opening?.[1]?.length ?? 0;
    const value = line.slice(opening?.[0].length ?? 0);
    const comment = value.search(/[ \t]#/);
    const shown = (comment === -1 ? value : value.slice(0, comment)).trimEnd();
    if (shown === '' || goesOn(text, feed, keyColumn))
        return undefined;
    const start = lineStart + line.length - value.length;
    return { start, end: start + shown.length };
}
/** Whether the next non-empty line is indented further than the key. */
function goesOn(text, feed, keyColumn) {
    if (feed === -1)
        return false;
    const next = /^(?:[ \t]*\r?\n)*([ \t]*)(\S?)/.exec(text.slice(feed + 1));
    return next?.[2] !== '' && (next?.[1]?.length ?? 0) > keyColumn;
}
/** Suggests quotes around a value that begins at the offset and has no quotes at its ends. */
function quotingFix(text, start) {
    const place = valueOnLine(text, start);
    if (place?.start !== start)
        return undefined;
    const value = text.slice(place.start, place.end);
    if (/^["']/.test(value))
        return undefined;
    return { title: 'add quotes around the text', edits: [{ place, text: (0,_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value) }] };
}


/***/ }),

/***/ 24337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ Artifacts),
/* harmony export */   JY: () => (/* binding */ artifactByKey),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   np: () => (/* binding */ artifactByObject)
/* harmony export */ });
/** What was computed of an owner so far. Each owner has its own, which is dropped with it. */
class Artifacts {
    #values = new Map();
    /** The value that `compute` gave for this owner; computed on first use. */
    of(compute, first) {
        if (!this.#values.has(compute))
            this.#values.set(compute, first());
        return this.#values.get(compute);
    }
}
/** Something costly that rules share: computed on first use, once for each owner. */
function artifact(compute) {
    return (owner) => owner.artifacts.of(compute, () => compute(owner));
}
/** The same for each text that an owner is asked for. For objects see below: by a text nothing else is held. */
function artifactByKey(compute) {
    return byKey(artifact((_) => new Map()), compute);
}
/** The same for each object that an owner is asked for; dropped with the object. */
function artifactByObject(compute) {
    return byKey(artifact((_) => new WeakMap()), compute);
}
function byKey(known, compute) {
    return (owner, key) => {
        const values = known(owner);
        const value = values.get(key);
        if (value !== undefined || values.has(key))
            return value;
        const first = compute(owner, key);
        values.set(key, first);
        return first;
    };
}


/***/ }),

/***/ 94131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WAIVER_MARK),
/* harmony export */   g: () => (/* binding */ readWaiverComment)
/* harmony export */ });
/** The start of a comment that waives, after the comment's own syntax. */
const WAIVER_MARK = 'mde-partner-ignore';
/** A rule and a reason separated by something other than `--`. */
const SINGLE_WORD = /^([\s:]+)([\w-]+)([ \t]+[-\u2013\u2014:,;=]+[ \t]*|[\u2013\u2014:,;=]+[ \t]*|[ \t]+)(?=\S)/;
/** @param text one line, without trailing white space */
function readWaiverComment(text) {
    const dashes = text.indexOf('--');
    const other = dashes === -1 ? SINGLE_WORD.exec(text) : null;
    if (other) {
        const [whole, before = '', id = ''] = other;
        const end = before.length + id.length;
        const rule = { id, start: before.length, end };
        return { rule, ...reasonAndOwner(text.slice(whole.length)), separator: { start: end, end: whole.length } };
    }
    const named = dashes === -1 ? text : text.slice(0, dashes);
    const id = named.replace(/^[\s:]+/, '').trimEnd();
    const end = named.trimEnd().length;
    return {
        rule: id === '' ? null : { id, start: end - id.length, end },
        ...reasonAndOwner(dashes === -1 ? '' : text.slice(dashes + 2)),
        separator: null,
    };
}
const OWNER = '(owner:';
/** An owner is in parentheses at the end. */
function reasonAndOwner(text) {
    const whole = text.trim();
    const at = whole.endsWith(')') ? whole.lastIndexOf(OWNER) : -1;
    const owner = at === -1 ? '' : whole.slice(at + OWNER.length, -1).trim();
    const reason = owner === '' ? whole : whole.slice(0, at).trimEnd();
    return { reason: reason === '' ? null : reason, owner: owner === '' ? null : owner };
}


/***/ })

};

export const id = 9279;
export const ids = [9279];
export const modules = {

/***/ 59279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editorSchema: () => (/* binding */ editorSchema),
/* harmony export */   manifestJsonSchema: () => (/* binding */ manifestJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91939);
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72274);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);



const HTTPS = {
    pattern: '^[hH][tT][tT][pP][sS]://',
    patternErrorMessage: 'Use a URL that begins with https://.',
};
const DAY = { pattern: '^\\d{4}-\\d{2}-\\d{2}$', patternErrorMessage: 'Use the form YYYY-MM-DD.' };
/**
 * Hints by the path of the value. Each is looser than the rule that judges the value, so that a clean manifest has no
 * mark in an editor.
 */
const HINTS = {
    'company.website': HTTPS,
    'products[].logo': { pattern: '\\.[sS][vV][gG]$', patternErrorMessage: 'Use the path of an SVG file.' },
    'products[].landingPage': HTTPS,
    'products[].userAgent': {
        pattern: '^MdePartner-[^\\s/]+/\\S',
        patternErrorMessage: `Use the form ${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTED_FORM */ .Ck}.`,
    },
    'products[].pressReleases[].url': HTTPS,
    'products[].pressReleases[].submitted': DAY,
    'products[].pressReleases[].approved': DAY,
    'products[].pressReleases[].publish': DAY,
    'waivers[].expires': DAY,
};
/** A place to fill in a snippet, with its first text. Source: yaml-language-server. */
function fill(number, text) {
    return `\${${number}:${text}}`;
}
/** Text that an editor inserts, by the path of the value. */
const SNIPPETS = {
    'products[]': {
        label: 'product',
        body: {
            name: fill(1, 'Contoso Cognito'),
            description: fill(2, 'What it adds to Defender for Endpoint, in at most 15 words'),
            logo: fill(3, 'assets/logo.svg'),
            landingPage: fill(4, 'https://contoso.com/guides/connect-defender'),
            userAgent: fill(5, 'MdePartner-Contoso-ContosoCognito/1.0.0'),
        },
    },
    'products[].pressReleases[]': {
        label: 'press release',
        body: {
            title: fill(1, 'Title'),
            file: fill(2, 'press/release.md'),
            submitted: fill(3, '2026-03-02'),
            publish: fill(4, '2026-03-16'),
        },
    },
    'waivers[]': { label: 'waiver', body: { rule: fill(1, 'rule'), reason: fill(2, 'Why it is accepted') } },
};
/**
 * Returns the JSON Schema (draft-07) of the manifest, for editors: the shape that the parser checks, and hints on what
 * the rules check.
 *
 * @param ruleIds every rule that a waiver can name
 */
function manifestJsonSchema(id, ruleIds) {
    const schema = editorSchema(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0, id);
    for (const [path, hint] of Object.entries(HINTS))
        Object.assign(nodeAt(schema, path), hint);
    for (const [path, snippet] of Object.entries(SNIPPETS))
        nodeAt(schema, path)['defaultSnippets'] = [snippet];
    nodeAt(schema, 'waivers[].rule')['enum'] = ruleIds;
    return schema;
}
/** @param path such as `products[].logo` */
function nodeAt(schema, path) {
    let at = schema;
    for (const step of path.replaceAll('[]', '.[]').split('.'))
        at = step === '[]' ? at?.items : at?.properties?.[step];
    if (!at)
        throw new Error(`the schema has no ${path}`);
    return at;
}
/** Returns the JSON Schema (draft-07) of a document that the parser of manifests reads. */
function editorSchema(kind, id) {
    const { $schema, ...schema } = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(kind, {
        target: 'draft-7',
        io: 'input',
        override: ({ jsonSchema }) => {
            // The parser removes `x-` keys before it checks the closed objects.
            if (jsonSchema.additionalProperties === false)
                jsonSchema.patternProperties = { '^x-': {} };
        },
    });
    return { $schema, $id: id, ...schema };
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

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qn: () => (/* binding */ DAYS),
  Ad: () => (/* binding */ LIBRARIES),
  oB: () => (/* binding */ LIBRARY),
  e0: () => (/* binding */ MANIFEST),
  Cv: () => (/* binding */ about),
  vd: () => (/* binding */ day),
  l: () => (/* binding */ reason),
  Qq: () => (/* binding */ schema_text),
  Te: () => (/* binding */ texts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./.build/src/manifest/schema/limits.js
var limits = __webpack_require__(95301);
;// CONCATENATED MODULE: ./.build/src/manifest/schema/scanned-languages.js
// Written by `npm run generate` from the records. Do not edit.
/** Languages that the source scan reads. */
const SCANNED_LANGUAGES = [
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
];

;// CONCATENATED MODULE: ./.build/src/manifest/schema/schema.js



const schema_text = (description, ...examples) => about(schemas/* string */.YjP(), { description, examples });
/** Fields for a civil date: the text of any scalar passes, because a rule judges it. */
const DAYS = registries/* registry */.u5();
const day = (description, ...examples) => about(schemas/* string */.YjP(), { description, examples }).register(DAYS, {});
const dayOrFalse = (description, ...examples) => about(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* literal */.euz(false)]), { description, examples }).register(DAYS, {});
/** Text with at least one visible character. */
const reason = (description, example) => about(schemas/* string */.YjP().check(api/* _regex */.Fk(/\S/)), { description, examples: [example] });
const flag = (description) => about(schemas/* boolean */.zMY(), { description, examples: [true] });
const texts = (description, ...examples) => about(schemas/* array */.YOg(schemas/* string */.YjP()), { description, examples: [examples] });
/** Adds what editors and messages state about a value. */
function about(schema, facts) {
    return schema.check(schemas/* meta */.mIj({ description: facts.description, examples: [...facts.examples] }));
}
const COMPANY = schemas/* strictObject */.rej({
    name: schema_text('Name of the company as customers know it', 'Contoso'),
    website: schemas/* optional */.lqM(schema_text('URL of the company website, with https', 'https://contoso.com')),
});
const ENTRA_APPLICATION = schemas/* strictObject */.rej({
    multiTenant: schemas/* optional */.lqM(flag('Whether the application is registered as multi-tenant in Microsoft Entra ID')),
    name: schemas/* optional */.lqM(schema_text('Name of the application in Microsoft Entra ID', 'Contoso Cognito')),
    applicationId: schemas/* optional */.lqM(schema_text('Application (client) id, a GUID (not a secret)', '11111111-2222-3333-4444-555555555555')),
});
const VERSION = schemas/* strictObject */.rej({
    file: schemas/* optional */.lqM(schema_text('File that contains the version, relative to the folder of the manifest', 'package.json')),
    key: schemas/* optional */.lqM(schema_text('Key of the version in that file, if it is not at the usual place', 'project.version')),
    tag: schemas/* optional */.lqM(schema_text('Format of the release tag', 'v{version}')),
    precision: schemas/* optional */.lqM(about(schemas/* enum */.k5n(['full', 'minor', 'major']), {
        description: 'How many parts of the version the User-Agent has',
        examples: ['full'],
    })),
});
const PRESS_RELEASE = schemas/* strictObject */.rej({
    title: schemas/* optional */.lqM(schema_text('Title of the press release', 'Contoso joins the partner program')),
    file: schemas/* optional */.lqM(schema_text('File with its text, relative to the folder of the manifest', 'press/2026-03.md')),
    url: schemas/* optional */.lqM(schema_text('URL of the published text, with https', 'https://contoso.com/news/defender')),
    submitted: schemas/* optional */.lqM(day('Date when it was submitted to Microsoft for review', '2026-03-02')),
    approved: schemas/* optional */.lqM(day('Date when Microsoft approved it', '2026-03-11')),
    publish: schemas/* optional */.lqM(day('Date when it will be published', '2026-03-16')),
});
const PRESS_RELEASES = [{ title: 'Contoso joins the partner program', submitted: '2026-03-02', publish: '2026-03-16' }];
const PRODUCT = schemas/* strictObject */.rej({
    id: schemas/* optional */.lqM(about(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)), {
        description: 'Short name in lowercase letters, digits and hyphens, which waivers can use for the product',
        examples: ['contoso-cognito'],
    })),
    name: schema_text('Name of the product that the portal will show', 'Contoso Cognito'),
    description: schema_text('Description of the product in at most 15 words', 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage'),
    logo: schema_text('Path of the square SVG logo, relative to the folder of the manifest', 'assets/logo.svg'),
    landingPage: schema_text('URL of the page on which a customer completes the integration', 'https://contoso.com/guides/connect-defender'),
    userAgent: schema_text('User-Agent that the product sends in every API call', 'MdePartner-Contoso-ContosoCognito/1.0.0'),
    entraApplication: schemas/* optional */.lqM(about(ENTRA_APPLICATION, {
        description: 'The application in Microsoft Entra ID',
        examples: [{ multiTenant: true, name: 'Contoso Cognito' }],
    })),
    version: schemas/* optional */.lqM(about(VERSION, {
        description: 'Where the version of the product is',
        examples: [{ file: 'package.json', tag: 'v{version}' }],
    })),
    source: schemas/* optional */.lqM(texts('Globs of the sources that belong to this product', 'src/**')),
    pressReleases: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(PRESS_RELEASE, { description: 'A press release', examples: PRESS_RELEASES })), {
        description: 'Press releases that name Microsoft Defender for Endpoint',
        examples: [PRESS_RELEASES],
    })),
});
const PRODUCT_EXAMPLE = {
    name: 'Contoso Cognito',
    description: 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
    logo: 'assets/logo.svg',
    landingPage: 'https://contoso.com/guides/connect-defender',
    userAgent: 'MdePartner-Contoso-ContosoCognito/1.0.0',
};
const READINESS = schemas/* strictObject */.rej({
    developerLicense: schemas/* optional */.lqM(flag('Whether you have a Defender for Endpoint tenant to build against')),
    customerApproved: schemas/* optional */.lqM(dayOrFalse('Date when a joint customer approved the design, or false', '2026-08-01', false)),
    demoed: schemas/* optional */.lqM(dayOrFalse('Date when the design was demonstrated to Microsoft, or false', '2026-08-20', false)),
    misa: schemas/* optional */.lqM(about(schemas/* enum */.k5n(['none', 'nominated', 'member']), {
        description: 'Membership in the Microsoft Intelligent Security Association (MISA)',
        examples: ['member'],
    })),
});
const WAIVER = schemas/* strictObject */.rej({
    rule: schema_text('Id of the rule whose findings are accepted', 'logo-framing'),
    reason: schema_text('Why the findings are accepted', 'Brand guide asks for wide margins'),
    owner: schemas/* optional */.lqM(reason('Person or team that answers for the waiver', 'partner-team')),
    expires: schemas/* optional */.lqM(day('Last date on which the waiver is valid', '2026-12-31')),
    product: schemas/* optional */.lqM(schema_text('Id or name of the product that the waiver applies to', 'Contoso Cognito')),
    paths: schemas/* optional */.lqM(texts('Globs of the files that the waiver applies to, relative to the folder of the manifest', 'assets/**')),
});
const WAIVERS = [{ rule: 'logo-framing', reason: 'Brand guide asks for wide margins' }];
const CLIENT = schemas/* strictObject */.rej({
    paths: texts('Globs of the sources, relative to the folder of the manifest', 'src/http/**'),
    reason: reason('Why calls in these files cannot be checked', 'Header set by the gateway'),
});
const CLIENTS = [{ paths: ['src/http/**'], reason: 'Header set by the gateway' }];
const IGNORED_HOSTS = schemas/* strictObject */.rej({
    hosts: texts('Hosts whose calls do not need the User-Agent', 'api.security.microsoft.com'),
    reason: reason('Why calls to these hosts do not need the User-Agent', 'Only the test tenant is called there'),
});
const IGNORED = [{ hosts: ['api.security.microsoft.com'], reason: 'Only the test tenant is called there' }];
const HOSTS = schemas/* strictObject */.rej({
    extra: schemas/* optional */.lqM(texts('More hosts whose calls need the User-Agent', 'defender-proxy.contoso.com')),
    ignore: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(IGNORED_HOSTS, { description: 'A group of hosts', examples: IGNORED })), {
        description: 'Hosts whose calls do not need the User-Agent',
        examples: [IGNORED],
    })),
});
const files = (paths, why) => schemas/* strictObject */.rej({
    paths: texts('Globs of the files, relative to the folder of the manifest', paths),
    reason: reason('Why these files are not checked', why),
});
const TESTS = [{ paths: ['checks/**'], reason: 'Integration tests against a fake server' }];
const VENDORED = [{ paths: ['theirs/**'], reason: 'A copy of an SDK that we do not call' }];
const LIBRARY = schemas/* strictObject */.rej({
    name: schema_text('Name of the library', 'contoso-http'),
    languages: about(schemas/* array */.YOg(about(schemas/* enum */.k5n(SCANNED_LANGUAGES), {
        description: 'A language. TypeScript counts as javascript, C as cpp',
        examples: ['python'],
    })), { description: 'Languages whose code calls it', examples: [['python']] }),
    modules: texts('Modules, packages or namespaces that code imports it from', 'contoso_http'),
    clients: schemas/* optional */.lqM(texts('Classes whose objects send requests', 'ApiClient')),
    requests: texts('Functions and methods that send a request', 'fetch_json'),
});
const LIBRARIES = [
    { name: 'contoso-http', languages: ['python'], modules: ['contoso_http'], requests: ['fetch_json'] },
];
const SCAN = schemas/* strictObject */.rej({
    hosts: schemas/* optional */.lqM(about(HOSTS, {
        description: 'Hosts that the source scan checks or ignores',
        examples: [{ extra: ['defender-proxy.contoso.com'] }],
    })),
    libraries: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(LIBRARY, { description: 'A library', examples: LIBRARIES })), {
        description: 'HTTP libraries of your own, whose code is not in the repository',
        examples: [LIBRARIES],
    })),
    clients: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(CLIENT, { description: 'A group of sources', examples: CLIENTS })), {
        description: 'Sources whose calls count as unverifiable',
        examples: [CLIENTS],
    })),
    tests: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(files('checks/**', 'Integration tests against a fake server'), {
        description: 'A group of test files',
        examples: TESTS,
    })), {
        description: 'More test code, which is not checked',
        examples: [TESTS],
    })),
    vendored: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(files('theirs/**', 'A copy of an SDK that we do not call'), {
        description: 'A group of third-party files',
        examples: VENDORED,
    })), {
        description: 'More third-party code, which is not checked',
        examples: [VENDORED],
    })),
});
/**
 * Schema of the manifest. Every object is closed; keys that begin with `x-` are removed before. Checks only the shape.
 * Types, the published JSON Schema and the table in `shapes.ts` come from it. A run reads the table, so that it does not
 * load zod.
 */
const MANIFEST = schemas/* strictObject */.rej({
    schemaVersion: about(schemas/* literal */.euz(limits/* SCHEMA_VERSION */.f), {
        description: 'Version of this format',
        examples: [limits/* SCHEMA_VERSION */.f],
    }),
    sample: schemas/* optional */.lqM(flag('Whether this is a sample listing, which may use the names and domains of fictional companies')),
    company: about(COMPANY, { description: 'The company behind the products', examples: [{ name: 'Contoso' }] }),
    products: about(schemas/* array */.YOg(about(PRODUCT, { description: 'A product', examples: [PRODUCT_EXAMPLE] }))
        .check(api/* _minLength */.m9(limits/* PRODUCTS */.z.least), api/* _maxLength */.Eb(limits/* PRODUCTS */.z.most)), { description: 'The products to list (a list, even for a single product)', examples: [[PRODUCT_EXAMPLE]] }),
    readiness: schemas/* optional */.lqM(about(READINESS, {
        description: 'What cannot be checked automatically, as declared by the company',
        examples: [{ developerLicense: true, misa: 'member' }],
    })),
    waivers: schemas/* optional */.lqM(about(schemas/* array */.YOg(about(WAIVER, { description: 'A waiver', examples: WAIVERS })), {
        description: 'Findings that are accepted, with the reason',
        examples: [WAIVERS],
    })),
    scan: schemas/* optional */.lqM(about(SCAN, {
        description: 'Settings that the source scan cannot determine by itself',
        examples: [{ tests: TESTS }],
    })),
})
    .check(schemas/* meta */.mIj({ title: 'Microsoft Defender for Endpoint partner listing', description: 'The manifest mde-partner.yml' }));


/***/ })

};

export const id = 574;
export const ids = [574];
export const modules = {

/***/ 92338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ doubt)
/* harmony export */ });
function doubt(severity, { start, end }, problem, cleaned = null) {
    return { severity, start, end, problem, cleaned };
}


/***/ }),

/***/ 67253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ TUNNELS),
/* harmony export */   U5: () => (/* binding */ SHARED_FILES),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   ad: () => (/* binding */ DYNAMIC_DNS),
/* harmony export */   ey: () => (/* binding */ PREVIEWS),
/* harmony export */   iX: () => (/* binding */ SHORTENERS),
/* harmony export */   iv: () => (/* binding */ SIGN_IN),
/* harmony export */   nA: () => (/* binding */ ACCEPTED_ELSEWHERE),
/* harmony export */   vW: () => (/* binding */ nameAbove),
/* harmony export */   zk: () => (/* binding */ MICROSOFT)
/* harmony export */ });
/**
 * Services that hide the target of a link. `aka.ms` and `go.microsoft.com/fwlink` are absent because listings use them.
 */
const SHORTENERS = new Set([
    'adf.ly',
    'bit.ly',
    'bitly.com',
    'bl.ink',
    'buff.ly',
    'cutt.ly',
    'dlvr.it',
    'dub.sh',
    'fb.me',
    'goo.gl',
    'hubs.la',
    'hubs.ly',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'qr.ae',
    'rb.gy',
    'rebrand.ly',
    's.id',
    'shorturl.at',
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
    'trib.al',
    'v.gd',
    'wp.me',
    'youtu.be',
]);
/** Tunnels to a developer's machine and cloud workspaces: everything below these names is temporary. */
const TUNNELS = new Set([
    'app.github.dev',
    'cloudworkstations.dev',
    'csb.app',
    'devtunnels.ms',
    'githubpreview.dev',
    'gitpod.io',
    'lhr.life',
    'loca.lt',
    'localhost.run',
    'localtunnel.me',
    'ngrok-free.app',
    'ngrok-free.dev',
    'ngrok.app',
    'ngrok.dev',
    'ngrok.io',
    'pinggy.link',
    'preview.app.github.dev',
    'replit.dev',
    'requestbin.com',
    'serveo.net',
    'stackblitz.io',
    'trycloudflare.com',
    'webcontainer.io',
    'webhook.site',
]);
/** Host names that hosting services give to previews of branches and pull requests. */
const PREVIEWS = [
    /^[^.]+--[^.]+\.netlify\.app$/,
    /^[^.]+-git-[^.]+\.vercel\.app$/,
    /^[^.]+-[a-z\d]{9}-[^.]+\.vercel\.app$/,
    /^[^.]+\.[^.]+\.pages\.dev$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.herokuapp\.com$/,
    /^[^.]+-pr-\d+(?:-[^.]+)?\.onrender\.com$/,
    /^[^.]+-\d+\.[a-z\d]+\.\d+\.azurestaticapps\.net$/,
    /^[^.]+--pr\d+-[^.]+\.web\.app$/,
    /^pr-\d+\.[^.]+\.amplifyapp\.com$/,
];
/** Names that resolve to the IP address written in them, or that home routers update. */
const DYNAMIC_DNS = new Set([
    'ddns.net',
    'duckdns.org',
    'dyndns.org',
    'dynu.net',
    'dynv6.net',
    'freeddns.org',
    'hopto.org',
    'localtest.me',
    'lvh.me',
    'mooo.com',
    'myddns.me',
    'nip.io',
    'no-ip.org',
    'sslip.io',
    'sytes.net',
    'traefik.me',
    'vcap.me',
    'xip.io',
    'zapto.org',
]);
/** Sites that show nothing, or nothing useful, without signing in. */
const SIGN_IN = new Set([
    'accounts.google.com',
    'admin.microsoft.com',
    'console.aws.amazon.com',
    'console.cloud.google.com',
    'docs.google.com',
    'drive.google.com',
    'entra.microsoft.com',
    'login.live.com',
    'login.microsoftonline.com',
    'onedrive.live.com',
    'outlook.office.com',
    'portal.azure.com',
    'security.microsoft.com',
    'sharepoint.com',
    'slack.com',
    'teams.microsoft.com',
]);
/** Links that share a file and require an account or a click. Host and start of the path. */
const SHARED_FILES = [
    ['1drv.ms', '/'],
    ['box.com', '/s/'],
    ['db.tt', '/'],
    ['dl.dropboxusercontent.com', '/'],
    ['dropbox.com', '/l/'],
    ['dropbox.com', '/s/'],
    ['dropbox.com', '/scl/'],
    ['dropbox.com', '/sh/'],
    ['icloud.com', '/iclouddrive/'],
    ['mega.nz', '/file/'],
    ['mega.nz', '/folder/'],
    ['we.tl', '/'],
    ['wetransfer.com', '/downloads/'],
];
/** Hosts of source code. */
const REPOSITORIES = new Set([
    'bitbucket.org',
    'codeberg.org',
    'dev.azure.com',
    'gist.github.com',
    'github.com',
    'gitlab.com',
    'raw.githubusercontent.com',
    'sourceforge.net',
]);
/** Hosts of Microsoft's own pages. */
const MICROSOFT = new Set([
    'azure.com',
    'azure.microsoft.com',
    'bing.com',
    'live.com',
    'microsoft.com',
    'microsoft365.com',
    'microsoftonline.com',
    'msn.com',
    'office.com',
    'windows.com',
]);
/**
 * Marketplaces and redirectors that listings use: not the partner's own site, but accepted. Host and start of the path.
 */
const ACCEPTED_ELSEWHERE = [
    ['aka.ms', '/'],
    ['go.microsoft.com', '/fwlink'],
    ['appsource.microsoft.com', '/'],
    ['azuremarketplace.microsoft.com', '/'],
    ['marketplace.microsoft.com', '/'],
    ['aws.amazon.com', '/marketplace'],
    ['console.cloud.google.com', '/marketplace'],
    ['cloud.google.com', '/marketplace'],
];
/** Returns the name in a set that equals the host or is a parent domain of it; null: none. */
function nameAbove(host, names) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        if (names.has(name))
            return name;
        if (!name.includes('.'))
            return null;
    }
}


/***/ }),

/***/ 18539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Qf: () => (/* binding */ SIGN_IN_SEGMENT),
/* harmony export */   Ww: () => (/* binding */ HOME_SEGMENT),
/* harmony export */   Xg: () => (/* binding */ STAGING_WORD),
/* harmony export */   Zd: () => (/* binding */ isLocale),
/* harmony export */   dC: () => (/* binding */ DOWNLOAD),
/* harmony export */   hX: () => (/* binding */ SIGN_IN_LABEL),
/* harmony export */   oS: () => (/* binding */ INTEGRATION_WORD),
/* harmony export */   oz: () => (/* binding */ isTracking)
/* harmony export */ });
/** Parameters that measure visits and do not change the page; a final `*` stands for any ending. */
const TRACKING = [
    '_branch_match_id',
    '_ga',
    '_gl',
    '_hsenc',
    '_hsmi',
    'cvid',
    'dclid',
    'epik',
    'fbclid',
    'gad_source',
    'gbraid',
    'gclid',
    'gclsrc',
    'hsctatracking',
    'igshid',
    'itm_*',
    'li_fat_id',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'msclkid',
    'mtm_*',
    'ocid',
    'oly_anon_id',
    'pk_*',
    'rb_clickid',
    's_cid',
    'trk',
    'ttclid',
    'twclid',
    'utm_*',
    'vero_id',
    'wbraid',
    'wickedid',
    'wt.mc_id',
    'yclid',
];
/** Parameters whose value grants access or proves it. */
const SECRET = new Set([
    'access_token',
    'api-key',
    'api_key',
    'apikey',
    'auth_token',
    'client_secret',
    'id_token',
    'jwt',
    'passwd',
    'password',
    'pwd',
    'refresh_token',
    'secret',
    'session_id',
    'sessionid',
    'sig',
    'signature',
    'subscription-key',
    'token',
    'x-amz-credential',
    'x-amz-security-token',
    'x-amz-signature',
    'x-goog-credential',
    'x-goog-signature',
]);
/** Names whose value is a secret only if it looks like one. */
const MAYBE_SECRET = new Set(['auth', 'code', 'key', 'sas', 'sid']);
function isTracking(name) {
    return TRACKING.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}
/** Whether the value is a signed token, or has at least 24 characters that are not words. */
function isSecret(name, value) {
    if (/^eyJ[\w-]{8,}\.[\w-]+/.test(value))
        return true;
    if (SECRET.has(name))
        return value !== '';
    return MAYBE_SECRET.has(name) && /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[\w+/=%.-]{24,}$/.test(value);
}
/** Matches segments of a path that lead to a sign-in. */
const SIGN_IN_SEGMENT = new RegExp([
    '^(?:account|user|users)?[-_]?',
    '(?:log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|sso|authorize|oauth2?)',
    String.raw `(?:\.\w{2,5})?$`,
].join(''), 'i');
/** Matches labels of a host that lead to a sign-in. */
const SIGN_IN_LABEL = /^(?:accounts?|auth|idp|login|logon|signin|sign-in|sso)$/;
function alternatives(words) {
    return words.split(' ').join('|');
}
/** Matches words in a host, below the registered name, that name a system not meant for customers. */
const STAGING_WORD = new RegExp(String.raw `^(?:${alternatives('dev develop int integ nightly nonprod preprod preproduction preview qa sandbox stage staging stg test testing uat')})\d{0,2}$`);
/** Matches files that a browser saves instead of showing. */
const DOWNLOAD = new RegExp(String.raw `\.(?:${alternatives('7z apk appx bin bz2 csv deb dmg docx? exe gz img iso jar mp4 msi msix nupkg ova ovf pkg pptx? rar rpm tar tgz ' +
    'vhdx? vsix whl xlsx? xz zip')})$`, 'i');
/** Matches segments of a path that name the start page. */
const HOME_SEGMENT = /^(?:index|default|home|main|start|welcome)(?:\.(?:aspx?|cfm|html?|jsp|php))?$/i;
/** Languages and countries in the paths of sites. */
const LOCALES = new Set(('ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms mt nb nl no pl pt ro ru ' +
    'sk sl sq sr sv ta th tr uk ur vi zh us gb au nz ie in za sg jp kr cn tw hk br mx at ch be dk se cz gr global intl').split(' '));
/** Whether a segment only states a language or country. */
function isLocale(segment) {
    const [language = '', region = ''] = segment.toLowerCase().split(/[-_]/);
    return LOCALES.has(language) && /^(?:[a-z]{2}|[a-z]{4}|419)?$/.test(region);
}
/** Matches words of a host that name the integration, so its start page is about the integration. */
const INTEGRATION_WORD = /^(?:connect|connectors?|defender|integrations?|mde|microsoft|partners?)$/;


/***/ }),

/***/ 97260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ix: () => (/* binding */ isAcceptedElsewhere),
  W7: () => (/* binding */ placeDoubt),
  BU: () => (/* binding */ portDoubts),
  rp: () => (/* binding */ scriptDoubts),
  bL: () => (/* binding */ stagingDoubts)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/text/names.js
var names = __webpack_require__(70283);
// EXTERNAL MODULE: ./.build/src/link/doubt.js
var doubt = __webpack_require__(92338);
// EXTERNAL MODULE: ./.build/src/link/doubtful-hosts.js
var doubtful_hosts = __webpack_require__(67253);
// EXTERNAL MODULE: ./.build/src/link/doubtful-words.js
var doubtful_words = __webpack_require__(18539);
// EXTERNAL MODULE: ./.build/src/link/international-names.js
var international_names = __webpack_require__(88365);
;// CONCATENATED MODULE: ./.build/src/link/look-alike-letters.js

/** Lower-case Cyrillic and Greek letters that look like Latin letters in most typefaces. */
const LOOK_ALIKE = {
    Cyrillic: '\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf\u043e\u0440\u051b\u0455\u051d\u0445\u0443\u044c\u04bd\u043f\u0433\u0475\u0461',
    Greek: '\u03b1\u03b3\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c9\u03c7',
};
/** Finds a label that has only look-alike letters, below a top-level domain in another script. */
function lookAlikeLabel(host) {
    const labels = (0,international_names/* toLetters */.L)(host).split('.');
    const top = labels.pop() ?? '';
    for (const label of labels) {
        const letters = [...label].filter((character) => /\p{L}/u.test(character));
        for (const [script, alike] of Object.entries(LOOK_ALIKE)) {
            const inScript = new RegExp(`^\\p{Script=${script}}+$`, 'u');
            if (letters.length > 0 && letters.every((letter) => alike.includes(letter)) && !inScript.test(top))
                return { label, script };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./.build/src/link/parts.js
var parts = __webpack_require__(15586);
;// CONCATENATED MODULE: ./.build/src/link/repository.js


/** Kinds of page that show a file at a branch, tag or commit. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw']);
/** Kinds of page that show a folder, including the root. */
const FOLDER_PAGES = new Set(['tree', 'src']);
/** Names of branches without slashes: what follows is a path. */
const PLAIN_BRANCHES = new Set(['main', 'master', 'trunk', 'HEAD']);
/**
 * Returns what a link into this repository shows: candidate paths; one should exist, because branch names may contain
 * slashes; `''` is the root. Null: it leads elsewhere, or to a page that does not show a file.
 *
 * @param repository web URL of the repository, for example `https://github.com/contoso/cognito`
 */
function pathsShown({ host, segments }, repository) {
    if (!(0,url/* isUrl */.g)(repository))
        return null;
    const own = new URL(repository);
    const ownPath = own.pathname.replace(/\.git\/?$|\/$/, '').toLowerCase();
    const texts = segments.map(({ text }) => (0,parts/* decoded */.D)(text));
    const depth = ownPath.split('/').length - 1;
    if (`/${texts
        .slice(0, depth)
        .join('/')
        .replace(/\.git$/, '')}`.toLowerCase() !== ownPath)
        return null;
    const rest = texts.slice(depth);
    if (host === 'raw.githubusercontent.com' && own.hostname === 'github.com')
        return files(rest);
    if (host !== own.hostname)
        return null;
    const [kind, ...page] = rest[0] === '-' ? rest.slice(1) : rest;
    if (kind === undefined)
        return [''];
    if (FILE_PAGES.has(kind))
        return files(page);
    return FOLDER_PAGES.has(kind) && page.length > 0 ? suffixes(page) : null;
}
/** A page that shows a file has a path. */
function files(page) {
    const paths = suffixes(page).filter((path) => path !== '');
    return paths.length > 0 ? paths : null;
}
/** Returns what follows a branch name of one segment, of two, and so on. */
function suffixes(segments) {
    if (PLAIN_BRANCHES.has(segments[0] ?? ''))
        return [segments.slice(1).join('/')];
    return segments.map((_, index) => segments.slice(index + 1).join('/'));
}

// EXTERNAL MODULE: ./.build/src/link/site.js
var link_site = __webpack_require__(70485);
;// CONCATENATED MODULE: ./.build/src/link/host-doubts.js









/** Returns the first doubt about where a link leads. Its page is judged only if there is none, or only a notice. */
function placeDoubt(parts, partner) {
    const { host, hostRange } = parts;
    const warning = (problem) => (0,doubt/* doubt */.B)('warning', hostRange, problem);
    if ((0,doubtful_hosts/* nameAbove */.vW)(host, doubtful_hosts/* SHORTENERS */.iX))
        return warning(`goes through the link shortener ${(0,quote/* quote */.hD)(host)}, which hides its target`);
    if (isSharedFile(parts))
        return warning(`is a shared file on ${(0,quote/* quote */.hD)(host)}, which disappears when its owner stops sharing it`);
    if ((0,doubtful_hosts/* nameAbove */.vW)(host, doubtful_hosts/* TUNNELS */.IR))
        return warning(`is in a temporary tunnel or workspace on ${(0,quote/* quote */.hD)(host)}`);
    if (doubtful_hosts/* PREVIEWS */.ey.some((form) => form.test(host)))
        return warning(`is a temporary preview on ${(0,quote/* quote */.hD)(host)}`);
    if ((0,doubtful_hosts/* nameAbove */.vW)(host, doubtful_hosts/* DYNAMIC_DNS */.ad))
        return warning(`is on ${(0,quote/* quote */.hD)(host)}, which is a dynamic DNS name`);
    const isSignIn = host
        .split('.')
        .slice(0, -2)
        .some((label) => doubtful_words/* SIGN_IN_LABEL */.hX.test(label));
    if (isSignIn || isClosed(parts))
        return warning(`is on ${(0,quote/* quote */.hD)(host)}, which requires a sign-in`);
    if ((0,doubtful_hosts/* nameAbove */.vW)(host, doubtful_hosts/* REPOSITORIES */.X$))
        return repositoryDoubt(parts, partner);
    return ownerDoubt(parts, partner);
}
function isSharedFile({ host, address, path }) {
    const text = address.slice(path.start, path.end) || '/';
    return doubtful_hosts/* SHARED_FILES */.U5.some(([name, start]) => (host === name || host.endsWith(`.${name}`)) && text.startsWith(start));
}
/** Marketplaces are on hosts that are refused otherwise. */
function isClosed(parts) {
    return (0,doubtful_hosts/* nameAbove */.vW)(parts.host, doubtful_hosts/* SIGN_IN */.iv) !== null && !isAcceptedElsewhere(parts);
}
function repositoryDoubt(parts, { repository, has }) {
    const paths = repository === undefined ? null : pathsShown(parts, repository);
    if (paths && !paths.some(has)) {
        const shown = (0,quote/* quote */.hD)(paths[0] ?? '');
        return (0,doubt/* doubt */.B)('warning', parts.path, `is in this repository, but ${shown} does not exist`);
    }
    return (0,doubt/* doubt */.B)('notice', parts.hostRange, 'is a page of a source repository');
}
/**
 * Compared with the partner's site if it is stated; otherwise only Microsoft's pages are certainly not the partner's.
 */
function ownerDoubt(parts, { company, website }) {
    const { host, hostRange } = parts;
    if (isAcceptedElsewhere(parts) || (company !== undefined && (0,link_site/* carriesName */.T)(host, company)))
        return null;
    const site = website !== undefined && (0,url/* isUrl */.g)(website) ? (0,link_site/* siteOf */.z)(new URL(website).hostname) : null;
    if (site !== null) {
        if ((0,link_site/* siteOf */.z)(host) === site)
            return null;
        return (0,doubt/* doubt */.B)('warning', hostRange, `is on ${(0,quote/* quote */.hD)(host)}, not on the site of the company (${(0,quote/* quote */.hD)(site)})`);
    }
    if (!(0,doubtful_hosts/* nameAbove */.vW)(host, doubtful_hosts/* MICROSOFT */.zk) || (company !== undefined && (0,names/* acceptsPart */.XM)(company, 'Microsoft')))
        return null;
    return (0,doubt/* doubt */.B)('warning', hostRange, `is on ${(0,quote/* quote */.hD)(host)}, which belongs to Microsoft`);
}
/** Whether it is a marketplace, or a redirector that listings use. */
function isAcceptedElsewhere({ host, address, path }) {
    const text = address.slice(path.start, path.end) || '/';
    return doubtful_hosts/* ACCEPTED_ELSEWHERE */.nA.some(([name, start]) => host === name && text.toLowerCase().startsWith(start));
}
/** Letters of other scripts. */
function scriptDoubts({ host, hostRange }) {
    const alike = lookAlikeLabel(host);
    if (alike)
        return [
            (0,doubt/* doubt */.B)('warning', hostRange, `has ${(0,quote/* quote */.hD)(alike.label)} in its host, which is written in ${alike.script} letters that look like Latin letters`),
        ];
    if (/(?:^|\.)xn--/.test(host))
        return [(0,doubt/* doubt */.B)('notice', hostRange, `has an internationalized host, which some programs show as ${(0,quote/* quote */.hD)(host)}`)];
    return [];
}
/** Finds words below the registered name that name a test system. */
function stagingDoubts({ host, hostRange, address }) {
    const own = (0,link_site/* siteOf */.z)(host).split('.').length;
    let { start } = hostRange;
    for (const label of address.slice(hostRange.start, hostRange.end).split('.').slice(0, -own)) {
        const range = { start, end: start + label.length };
        if (label
            .toLowerCase()
            .split('-')
            .some((word) => doubtful_words/* STAGING_WORD */.Xg.test(word)))
            return [(0,doubt/* doubt */.B)('notice', range, `is on ${(0,quote/* quote */.hD)(host)}, which looks like a test system`)];
        start = range.end + 1;
    }
    return [];
}
function portDoubts({ port, address }) {
    if (!port)
        return [];
    const number = address.slice(port.start + 1, port.end);
    if (number === '' || Number(number) === 443)
        return [];
    return [(0,doubt/* doubt */.B)('warning', port, `uses port ${number} instead of 443, and many networks block it`)];
}


/***/ }),

/***/ 51189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ pageDoubts),
/* harmony export */   Cy: () => (/* binding */ isStartPage),
/* harmony export */   GH: () => (/* binding */ lengthDoubts),
/* harmony export */   Hs: () => (/* binding */ trackingDoubts),
/* harmony export */   WN: () => (/* binding */ secretDoubts)
/* harmony export */ });
/* unused harmony export LONGEST_ADDRESS */
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93023);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92338);
/* harmony import */ var _doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18539);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70485);




/** Old fields and forms cut longer URLs. In UTF-16 units. */
const LONGEST_ADDRESS = 255;
/** Returns doubts about the page itself, based on its path. */
function pageDoubts(parts) {
    const { segments, address } = parts;
    const last = segments.at(-1);
    if (isStartPage(parts)) {
        const whole = { start: 0, end: address.length };
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', whole, 'is the home page of the site, not the page about the integration')];
    }
    if (last && /\.pdf$/i.test(last.text))
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('notice', last, 'is a PDF, not a web page')];
    if (last && _doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DOWNLOAD */ .dC.test(last.text))
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', last, 'starts a download instead of showing a page')];
    const signIn = segments.find(({ text }) => _doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_IN_SEGMENT */ .Qf.test(text));
    return signIn ? [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', signIn, 'is a sign-in page')] : [];
}
/** Whether the path is empty, or has only a locale or start document and nothing that selects another page. */
function isStartPage({ segments, parameters, fragment, host }) {
    const chooses = parameters.some(({ name }) => !(0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTracking */ .oz)(name)) || (fragment !== null && fragment.end - fragment.start > 1);
    if (chooses || namesIntegration(host))
        return false;
    return segments.every(({ text }) => (0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocale */ .Zd)(text) || _doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME_SEGMENT */ .Ww.test(text));
}
/** A subdomain that names the integration is a site of its own. */
function namesIntegration(host) {
    const labels = host.split('.').slice(0, -(0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(host).split('.').length);
    return labels.some((label) => label.split('-').some((word) => _doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGRATION_WORD */ .oS.test(word)));
}
/** Parameters that only measure visits; one doubt, because one edit removes them all. */
function trackingDoubts({ address, query, parameters }) {
    const tracking = parameters.filter(({ name }) => (0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTracking */ .oz)(name));
    const [first] = tracking;
    if (!first || !query)
        return [];
    const rest = parameters.filter(({ name }) => !(0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTracking */ .oz)(name));
    const text = rest.map(({ start, end }) => address.slice(start, end)).join('&');
    const cleaned = address.slice(0, query.start) + (text === '' ? '' : `?${text}`) + address.slice(query.end);
    const names = tracking.map(({ name }) => name).join(', ');
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', { start: first.start, end: endOfRun(parameters, first) }, `contains the tracking parameters ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(names)}`, cleaned),
    ];
}
function endOfRun(parameters, first) {
    let { end } = first;
    for (const parameter of parameters.slice(parameters.indexOf(first) + 1)) {
        if (!(0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTracking */ .oz)(parameter.name))
            break;
        ({ end } = parameter);
    }
    return end;
}
/** Readers of the listing see what is in its links. The value itself is never shown. */
function secretDoubts({ parameters, fragmentParameters }) {
    return [...parameters, ...fragmentParameters]
        .filter(({ name, value }) => (0,_doubtful_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecret */ .$f)(name, value))
        .map((parameter) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', parameter, `contains a secret or signature in ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(parameter.name)}`));
}
function lengthDoubts({ address }) {
    if (address.length <= LONGEST_ADDRESS)
        return [];
    const range = { start: LONGEST_ADDRESS, end: address.length };
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubt */ .B)('warning', range, `has a URL of ${address.length.toLocaleString('en-US')} characters, and some forms cut off more than ${LONGEST_ADDRESS}`),
    ];
}


/***/ }),

/***/ 15586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
const PARTS = /^(https:\/\/)([^/?#:]*)(:\d*)?([^?#]*)(\?[^#]*)?(#.*)?$/i;
/** @param address a URL in which `judgeAddress` finds no fault */
function partsOf(address) {
    const [, scheme = '', host = '', port = '', path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
    let at = scheme.length;
    const next = (text) => {
        const start = at;
        at += text.length;
        return { start, end: at };
    };
    const optional = (text) => (text === '' ? null : next(text));
    const hostRange = next(host);
    const portRange = optional(port);
    const pathRange = next(path);
    const queryRange = optional(query);
    const fragmentRange = optional(fragment);
    return {
        address,
        host: new URL(address).hostname,
        hostRange,
        port: portRange,
        path: pathRange,
        segments: pieces(path, pathRange.start, '/').filter(({ text }) => text !== ''),
        query: queryRange,
        parameters: queryRange ? parametersOf(query.slice(1), queryRange.start + 1) : [],
        fragment: fragmentRange,
        fragmentParameters: fragmentRange ? parametersOf(fragment.slice(1), fragmentRange.start + 1) : [],
    };
}
function parametersOf(text, from) {
    return pieces(text, from, '&').flatMap(({ text: pair, start, end }) => {
        if (pair === '')
            return [];
        const equals = pair.indexOf('=');
        const name = equals < 0 ? pair : pair.slice(0, equals);
        return [{ start, end, name: decoded(name).toLowerCase(), value: equals < 0 ? '' : pair.slice(equals + 1) }];
    });
}
function pieces(text, from, separator) {
    let start = from;
    return text.split(separator).map((piece) => {
        const range = { start, end: start + piece.length, text: piece };
        start = range.end + separator.length;
        return range;
    });
}
/** Decodes percent-encoded octets; unchanged if they are not UTF-8. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 70485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ carriesName),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70283);

/** Second-level domains under which countries register names. */
const SHARED_SECOND_LEVELS = new Set([
    'ac',
    'co',
    'com',
    'edu',
    'go',
    'gob',
    'gov',
    'gv',
    'ltd',
    'me',
    'ne',
    'net',
    'nom',
    'or',
    'org',
    'plc',
]);
/** Shorter names occur in too many hosts by accident. */
const SHORTEST_NAME = 4;
/** Returns the registered name, as well as possible without the public suffix list: `contoso.co.uk`. */
function siteOf(host) {
    const labels = host.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    return labels.slice(top.length === 2 && SHARED_SECOND_LEVELS.has(second) ? -3 : -2).join('.');
}
/** Whether a label of the host contains the company's name, as on its own and hosted sites. */
function carriesName(host, company) {
    const labels = host.split('.').map(_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePart */ .Iv);
    return [...(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedParts */ .IM)(company)].some((form) => labels.some((label) => label === form || (form.length >= SHORTEST_NAME && label.includes(form))));
}


/***/ })

};

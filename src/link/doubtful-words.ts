/** Parameters that measure visits and do not change the page; a final `*` stands for any ending. */
const TRACKING: readonly string[] = [
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
const SECRET: ReadonlySet<string> = new Set([
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
const MAYBE_SECRET: ReadonlySet<string> = new Set(['auth', 'code', 'key', 'sas', 'sid']);

export function isTracking(name: string): boolean {
  return TRACKING.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}

/** Whether the value is a signed token, or has at least 24 characters that are not words. */
export function isSecret(name: string, value: string): boolean {
  if (/^eyJ[\w-]{8,}\.[\w-]+/.test(value)) return true;
  if (SECRET.has(name)) return value !== '';
  return MAYBE_SECRET.has(name) && /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[\w+/=%.-]{24,}$/.test(value);
}

/** Matches segments of a path that lead to a sign-in. */
export const SIGN_IN_SEGMENT = new RegExp(
  [
    '^(?:account|user|users)?[-_]?',
    '(?:log[-_]?in|log[-_]?on|sign[-_]?in|sign[-_]?on|sso|authorize|oauth2?)',
    String.raw`(?:\.\w{2,5})?$`,
  ].join(''),
  'i',
);

/** Matches labels of a host that lead to a sign-in. */
export const SIGN_IN_LABEL = /^(?:accounts?|auth|idp|login|logon|signin|sign-in|sso)$/;

function alternatives(words: string): string {
  return words.split(' ').join('|');
}

/** Matches words in a host, below the registered name, that name a system not meant for customers. */
export const STAGING_WORD = new RegExp(
  String.raw`^(?:${alternatives(
    'dev develop int integ nightly nonprod preprod preproduction preview qa sandbox stage staging stg test testing uat',
  )})\d{0,2}$`,
);

/** Matches files that a browser saves instead of showing. */
export const DOWNLOAD = new RegExp(
  String.raw`\.(?:${alternatives(
    '7z apk appx bin bz2 csv deb dmg docx? exe gz img iso jar mp4 msi msix nupkg ova ovf pkg pptx? rar rpm tar tgz ' +
      'vhdx? vsix whl xlsx? xz zip',
  )})$`,
  'i',
);

/** Matches segments of a path that name the start page. */
export const HOME_SEGMENT = /^(?:index|default|home|main|start|welcome)(?:\.(?:aspx?|cfm|html?|jsp|php))?$/i;

/** Languages and countries in the paths of sites. */
const LOCALES: ReadonlySet<string> = new Set(
  (
    'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms mt nb nl no pl pt ro ru ' +
    'sk sl sq sr sv ta th tr uk ur vi zh us gb au nz ie in za sg jp kr cn tw hk br mx at ch be dk se cz gr global intl'
  ).split(' '),
);

/** Whether a segment only states a language or country. */
export function isLocale(segment: string): boolean {
  const [language = '', region = ''] = segment.toLowerCase().split(/[-_]/);
  return LOCALES.has(language) && /^(?:[a-z]{2}|[a-z]{4}|419)?$/.test(region);
}

/** Matches words of a host that name the integration, so its start page is about the integration. */
export const INTEGRATION_WORD = /^(?:connect|connectors?|defender|integrations?|mde|microsoft|partners?)$/;

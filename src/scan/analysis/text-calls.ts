/** Methods and functions whose result is, for an address or a header value, what they were called on or given. */
export const SAME_AS_RECEIVER: ReadonlySet<string> = new Set([
  'absoluteuri',
  'as_str',
  'asstring',
  'bytes',
  'c_str',
  'clone',
  'compactmap',
  'copy',
  'decode',
  'encode',
  'expect',
  'freeze',
  'getvalue',
  'href',
  'into',
  'intern',
  'lower',
  'lstrip',
  'ok',
  'orelse',
  'rstrip',
  'strip',
  'to_lowercase',
  'to_owned',
  'to_s',
  'to_string',
  'toasciistring',
  'tolower',
  'tolowercase',
  'tostring',
  'touri',
  'trim',
  'trim_end',
  'trim_end_matches',
  'trimend',
  'trimright',
  'trimsuffix',
  'trimstart',
  'unwrap',
  'unwrap_or_default',
  'value',
  'asterisk',
  'chomp',
  'unsecure',
  'str',
  'string',
]);

/** Of these, those that write it in small letters. */
export const SMALL_LETTERS: ReadonlySet<string> = new Set(['lower', 'tolower', 'tolowercase', 'to_lowercase']);

export const SAME_AS_ARGUMENT: ReadonlySet<string> = new Set([
  'encodeuri',
  'ensure_str',
  'from',
  'from_static',
  'from_str',
  'fromhttpurl',
  'fromstring',
  'fromuri',
  'fromuristring',
  'new_uri',
  'of',
  'ok',
  'parse',
  'parse_url',
  'parserequesturi',
  'quote',
  'ref',
  'some',
  'str',
  'string',
  'tostring',
  'trimright',
  'trimsuffix',
  'unicode',
  'uri',
  'uri_parse',
  'url',
  'urlparse',
  'valueof',
  'must',
  'trim',
  'rtrim',
  'deepcopy',
  'clonedeep',
  'structuredclone',
  'copy',
  'dict',
  'freeze',
  'requirenonnull',
  'untrimmed',
  'from_maybe_shared',
  'httpurl',
  'parse_uri',
  'securestring',
  'lit',
  'u',
  'stringvalue',
  'tobytes',
  'convert',
  'yarl',
  'wstring',
]);

/** The same for calls on a class that this names: `URI.create(url)`, but not `WebRequest.Create(url)`. */
const SAME_AS_ARGUMENT_OF: ReadonlyMap<string, RegExp> = new Map([
  ['create', /^ur[il]$/i],
  ['get', /^HttpUrl$/],
]);

/** Whether a call on something gives its argument, by the name of what it is called on. */
export function givesArgument(name: string, receiver: string): boolean {
  return SAME_AS_ARGUMENT_OF.get(name.toLowerCase())?.test(receiver) === true;
}

/** Calls that give entries one by one: `endpoints.items()`, `Object.values(endpoints)`, `enumerate(endpoints)`. */
export const LISTS_ENTRIES: ReadonlySet<string> = new Set([
  'items',
  'values',
  'entries',
  'itervalues',
  'iteritems',
  'enumerate',
]);

/** Of these, those that also give back objects. */
export const COPIES: ReadonlySet<string> = new Set([
  'deepcopy',
  'clonedeep',
  'structuredclone',
  'copy',
  'dict',
  'freeze',
  'requirenonnull',
  'some',
  'ok',
]);

/** Give the address that a base and a path make. */
export const JOINS_ADDRESS: ReadonlySet<string> = new Set([
  'combineurls',
  'joinurl',
  'urljoin',
  'url_join',
  'urlcombine',
  'appendpathsegment',
  'appendpathsegments',
  'joinpath',
  'resolve',
  'resolvereference',
  'urljoinpath',
  'pathcombine',
]);

/** Give the address that they are called on with a path behind it, if that is an address. */
export const EXTENDS_ADDRESS: ReadonlySet<string> = new Set([
  'addpathsegment',
  'addpathsegments',
  'addencodedpathsegment',
  'addencodedpathsegments',
  'appendpath',
  'appendencodedpath',
  'parse',
  'path',
  'pathsegment',
]);

/** Give an address builder the host. */
export const TAKES_HOST: ReadonlySet<string> = new Set(['host', 'sethost', 'authority']);

/** End or begin the building of an address, and give it back. */
export const BUILDS_ADDRESS: ReadonlySet<string> = new Set(['build', 'newbuilder', 'buildandexpand', 'buildupon']);

/** Set a part of an address that is neither its host nor its path, and give the address back. */
export const SETS_PART: ReadonlySet<string> = new Set([
  'addencodedqueryparameter',
  'addqueryparameter',
  'appendqueryparameter',
  'port',
  'queryparam',
  'queryparamifpresent',
  'setencodedqueryparameter',
  'setqueryparameter',
]);

/** Give the address that a list of its parts makes: scheme, host, path. */
export const FROM_PARTS: ReadonlySet<string> = new Set(['urlunsplit', 'urlunparse']);

/** Give what their receiver holds, or else their argument: a value, or a function that gives one. */
export const FALLS_BACK: ReadonlySet<string> = new Set([
  'unwrap_or',
  'unwrap_or_else',
  'orelse',
  'orelseget',
  'getorelse',
  'ifempty',
]);

/** Fill the holes of a template, which is the receiver or the first argument. */
export const FILLS: ReadonlySet<string> = new Set([
  'format',
  'sprintf',
  'vsprintf',
  'printf',
  'formatted',
  'format_map',
  'interpolate',
  'formatstring',
  'asprintf',
  'stringformat',
]);

/** Make an address of its parts, each an argument with a name. */
export const MADE_OF_PARTS: ReadonlySet<string> = new Set(['build', 'url', 'uri']);

/** Methods in `READS_SETTING` that parsers of sectioned files have too, with the option as second argument: `ini.get("http", "agent")`. */
export const READS_SECTION: ReadonlySet<string> = new Set(['get', 'getvalue', 'getstring', 'fetch', 'lookup']);

/** Read a setting by name; a second argument is its default, where it is not an option (`READS_SECTION`). */
export const READS_SETTING: ReadonlySet<string> = new Set([
  'get',
  'getenv',
  'env',
  'getvalue',
  'getstring',
  'getproperty',
  'getconfig',
  'get_config',
  'getrequiredsection',
  'fetch',
  'setting',
  'config',
  'getoption',
  'get_param',
  'getparameter',
  'getenvironmentvariable',
  'lookup',
  'lookupenv',
  'getordefault',
  'get_env',
  'pop',
  'getparam',
  'get_setting',
  'getsetting',
  'viper',
  'getvariable',
  'var',
  'option_env',
  'setdefault',
]);

/** Keys and members under which a response names its next page. */
export const NEXT_LINK =
  /^(?:@?odata[._]?next_?link|@odata\.nextLink|next_?(?:link|page_?link|url|page_?url)|odatanextlink)$/i;

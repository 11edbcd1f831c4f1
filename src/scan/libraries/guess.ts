import type { DispatchForm } from './library.ts';

/**
 * What names say of calls that no record knows. It is a guess: what rests on it alone is never sure. Words count as a
 * whole, or as a part of a name where names are usually put together from them.
 */

const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'del']);

const REQUESTS: ReadonlySet<string> = new Set([
  'doget',
  'dopost',
  'fetch',
  'getjson',
  'getstring',
  'http_request',
  'make_request',
  'postjson',
  'request',
  'request_json',
  'sendrequest',
  'simplepost',
  'stream',
]);

const SENDS: ReadonlySet<string> = new Set([
  'async',
  'bytes',
  'call',
  'connect',
  'do',
  'end',
  'enqueue',
  'exchange',
  'exec',
  'execute',
  'executeasync',
  'getresponse',
  'getresponseasync',
  'open',
  'perform',
  'perform_request',
  'request_async',
  'retrieve',
  'send',
  'send_request',
  'sendasync',
  'submit',
  'sync',
]);

/** How a call of an unknown library may send a request, by its whole name; null: its name does not say so. */
export function guessedForm(name: string): DispatchForm | null {
  const word = name.toLowerCase();
  if (VERBS.has(word)) return 'verb';
  if (REQUESTS.has(word)) return 'request';
  return SENDS.has(word) ? 'send' : null;
}

/** Whether a call is named after an HTTP method. */
export function isVerb(name: string): boolean {
  return VERBS.has(name.toLowerCase());
}

/** Words in the name of a function outside the repository that say that it makes a request. */
const REQUEST_WORDS =
  /(?:request|http|fetch|api_?call|call_?api|invoke|restmethod|webrequest|curl|(?:graph|api|defender|mde)_?(?:get|post|patch|put|delete|call|query)|(?:get|post|patch|call|query)_?(?:graph|api|defender|mde)$)/i;

/** Words that say that it does not, whatever else its name says. */
const NO_REQUEST =
  /(?:token|credential|scope|login|auth|acquire|log|print|write-|trace|debug|warn|error|assert|expect|should|format|encode|decode|parse|builder|create|new|mock|stub|nock|intercept|register|route|isrequest|validate|test|match|regex|url$|uri$|to_?string|exception|message|event|config|setting|argument|option|header|describe|render|template|link|doc|open_new|browser|handler|factory|wrap|setopt|opt_|clean|slist|getinfo|errno|_init$|_close$)/i;

/** Cmdlets whose verb is `New` because they make a request and send it. */
const NEW_REQUEST = /^new-\w*(?:get|post|patch|put|delete|graph|api|rest|http|web)\w*request$/i;

/** Requests that say in their name that they sign in for them. */
const SIGNED =
  /request_?with_?auth|authenticated_?(?:request|fetch|get|post)|with_?auth\w*_?request|auth(?:ori[sz]ed)?_?request/i;

export function mayRequest(name: string): boolean {
  if (SIGNED.test(name) || NEW_REQUEST.test(name)) return true;
  return (
    REQUEST_WORDS.test(name) &&
    !NO_REQUEST.test(name) &&
    !/^(?:set|add|is|has|with|on|prepare|apply)(?:[A-Z_]|$)/.test(name)
  );
}

/** A function outside the repository that is given headers may make a request under any name that says nothing else. */
export function mayTakeHeaders(name: string): boolean {
  return /^[a-z_]/.test(name) && !NO_REQUEST.test(name) && !/^(?:set|add|with|on|prepare|apply)(?:[A-Z_]|$)/.test(name);
}

/** A method of a base class outside the repository that is given an address may request it, unless it says otherwise. */
export function mayRequestForHeir(name: string): boolean {
  return mayTakeHeaders(name) && !KEEPS.test(name);
}

/** Words of methods that keep, show or pass on what they are given. */
const KEEPS =
  /report|notif|emit|cache|save|store|state|record|track|audit|metric|dump|display|show|warn|fail|init|super/i;

/** A function outside the repository that gives back what was answered. */
export function answers(name: string): boolean {
  return mayRequest(name) && !/client|session|conn|transport|pool/i.test(name);
}

/** A method by which a class may change each request on its way. */
export function mayPassRequest(name: string): boolean {
  return PASSES.has(name.toLowerCase());
}

const PASSES: ReadonlySet<string> = new Set([
  'apply',
  'authenticate_request',
  'authenticaterequest',
  'handle',
  'intercept',
  'invoke',
  'on_request',
  'onrequest',
  'process',
  'send',
]);

/** A call that gives decoded data. */
export function givesData(name: string): boolean {
  return GIVES_DATA.test(name) || GIVES_SETTINGS.test(name);
}

const GIVES_DATA =
  /^(?:(?:get|read|to|as|from|parse|decode|load)?_?json(?:_?(?:body|object|array|node|decode))?(?:async)?|loads|deserialize\w*|convertfrom-json|safe_load|literal_eval|read_?(?:value|tree)|as_?dict|to_?(?:dict|h|map|array)|model_dump|vars|collect)$/i;

/** `self.get_config()`, `loadState()` */
const GIVES_SETTINGS =
  /^(?:get|load|read)_?(?:[a-z]+_)?(?:config(?:uration)?|settings|state|param(?:eter)?s|options|preferences|secrets|json|manifest|metadata)$/i;

/** A class or function that makes something that only keeps data. */
export function makesContainer(name: string): boolean {
  return /^\w*(?:map|mapof|dict|dictionary|hashtable|cache|registry|collection|params|counter|set|headers?|formdata)$/i.test(
    name,
  );
}

/** Whether a class is that of the bodies of requests: no header of the request is in one. */
export function isBodyClass(name: string): boolean {
  return BODIES.test(name);
}

const BODIES =
  /^(?:(?:Request|Form|Multipart)Body|Body(?:Publishers|Inserters)|[A-Z]\w*Content|(?:String|ByteArray|File|InputStream|UrlEncodedForm|Serializable)Entity)$/;

/** Whether a class is that of the answers to requests: no header of a request is in one. */
export function isAnswerClass(name: string): boolean {
  return /^(?:Http|Web|HttpWeb)?Response(?:Message|Entity)?$/.test(name);
}

/** Whether a variable holds data by its name, and not a client. */
export function holdsData(name: string): boolean {
  return HOLDS_DATA.test(name);
}

const HOLDS_DATA =
  /^_*(?:\w*_)?(?:headers?|cookies?|params?|query|search_?params|args|kwargs|form|environ|env|config\w*|settings|options?|opts|registry|cache|\w*cache|\w*map|\w*dict|store|storage|data|body|json|payload|results?|items?|entry|row|record|metadata|attributes?|props|context|labels|tags|error|errors)_*$/i;

/** Words in the names of classes whose methods make clients, in files that do not import them by name. */
const CLIENT_CLASS = /Http|Client|Request|Rest(?=[A-Z]|$)|Web(?=[A-Z]|$)/;

/** Words in the names of clients that speak something else than HTTP, or to a service of their own. */
const OTHER_CLIENT =
  /Smtp|Mail|Ftp|Ssh|Tcp|Udp|Sql|Db|Mongo|Redis|Kafka|Queue|Bus|Blob|Socket|Dns|Ldap|Mqtt|Grpc|Cache|Pipe/;

/** Whether a class that is not in the sources, and is not imported by name, is that of an HTTP library. */
export function mayBeLibraryClass(name: string): boolean {
  return CLIENT_CLASS.test(name) && (name.includes('Http') || !OTHER_CLIENT.test(name));
}

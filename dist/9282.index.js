export const id = 9282;
export const ids = [9282];
export const modules = {

/***/ 89282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LIBRARIES: () => (/* binding */ LIBRARIES)
});

// NAMESPACE OBJECT: ./.build/src/scan/libraries/all.js
var all_namespaceObject = {};
__webpack_require__.r(all_namespaceObject);
__webpack_require__.d(all_namespaceObject, {
  actionsHttpClient: () => (actionsHttpClient),
  aiohttp: () => (aiohttp),
  angularHttp: () => (angularHttp),
  apacheHttp: () => (apacheHttp),
  argparse: () => (argparse),
  argumentGuards: () => (argumentGuards),
  axios: () => (axios),
  click: () => (click),
  cppClients: () => (cppClients),
  dotnetHttpClient: () => (dotnetHttpClient),
  dotnetWebClient: () => (dotnetWebClient),
  faraday: () => (faraday),
  fasthttp: () => (fasthttp),
  feign: () => (feign),
  fetchApi: () => (fetchApi),
  flurl: () => (flurl),
  formData: () => (formData),
  functionWrappers: () => (functionWrappers),
  gaxios: () => (gaxios),
  goClients: () => (goClients),
  goFlag: () => (goFlag),
  goHttp: () => (goHttp),
  goSettings: () => (goSettings),
  got: () => (got),
  graphClient: () => (graphClient),
  graphSdk: () => (graphSdk),
  guzzle: () => (guzzle),
  httpie: () => (httpie),
  httpx: () => (httpx),
  javaNet: () => (javaNet),
  jquery: () => (jquery),
  jupiterOne: () => (jupiterOne),
  koin: () => (koin),
  kotlinClients: () => (kotlinClients),
  ky: () => (ky),
  libcurl: () => (libcurl),
  locust: () => (locust),
  logicApps: () => (logicApps),
  lwp: () => (lwp),
  n8n: () => (n8n),
  needle: () => (needle),
  netHttp: () => (netHttp),
  nodeHttp: () => (nodeHttp),
  obsidian: () => (obsidian),
  okHttp: () => (okHttp),
  phpCurl: () => (phpCurl),
  phpStreams: () => (phpStreams),
  powershellCmdlets: () => (powershellCmdlets),
  powershellGraph: () => (powershellGraph),
  pycurl: () => (pycurl),
  pythonFields: () => (pythonFields),
  refit: () => (refit),
  request: () => (request),
  requests: () => (requests),
  reqwest: () => (reqwest),
  restClient: () => (restClient),
  restSharp: () => (restSharp),
  resty: () => (resty),
  retrofit: () => (retrofit),
  rubyClients: () => (rubyClients),
  scalaClients: () => (scalaClients),
  shellCurl: () => (shellCurl),
  shellWget: () => (shellWget),
  splunkSoar: () => (splunkSoar),
  spring: () => (spring),
  springInterfaces: () => (springInterfaces),
  superagent: () => (superagent),
  swiftClients: () => (swiftClients),
  treq: () => (treq),
  unirest: () => (unirest),
  ureq: () => (ureq),
  urllib: () => (urllib),
  xmlHttpRequest: () => (xmlHttpRequest),
  xsoar: () => (xsoar)
});

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/actions-http-client.js
/** The client of GitHub's toolkit for actions, and the one that it comes from. */
const actionsHttpClient = {
    id: 'actions-http-client',
    languages: ['javascript'],
    modules: ['@actions/http-client', 'typed-rest-client'],
    clients: ['HttpClient', 'RestClient'],
    agents: {
        '@actions/http-client.HttpClient': 0,
        'typed-rest-client.RestClient': 0,
        'typed-rest-client/RestClient.RestClient': 0,
        'typed-rest-client/HttpClient.HttpClient': 0,
    },
    dispatches: [
        { calls: ['get', 'del', 'head', 'options', 'getJson'], form: 'verb' },
        { calls: ['post', 'put', 'patch', 'postJson', 'putJson', 'patchJson'], form: 'verb', body: 1 },
        { calls: ['request'], form: 'request', url: 1 },
    ],
    hint: { client: "new HttpClient('$')", made: ['new HttpClient'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/aiohttp.js
const aiohttp = {
    id: 'aiohttp',
    languages: ['python'],
    modules: ['aiohttp', 'homeassistant.helpers.aiohttp_client', 'aiohttp_retry'],
    clients: ['ClientSession', 'RetryClient'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['aiohttp.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['aiohttp.ClientSession', 'ClientSession'] },
    edits: [
        { as: 'argument', serves: 'client', calls: ['aiohttp.ClientSession'], name: 'headers' },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/angular-http.js
/** `HttpClient` of Angular, and of GitHub's and Microsoft's packages that have a class of that name. */
const angularHttp = {
    id: 'angular-http',
    languages: ['javascript'],
    modules: ['@angular/common/http', '@actions/http-client', '@microsoft/sp-http'],
    clients: ['HttpClient'],
    passes: ['intercept'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options', 'del'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['request', 'fetch', 'getJson', 'postJson'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/apache-http.js
/** HttpClient of Apache, its predecessor in Commons, and AsyncHttpClient. */
const apacheHttp = {
    id: 'apache-http',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: [
        'org.apache',
        'org.asynchttpclient',
        'apache',
        'asynchttpclient',
        'HttpClients',
        'HttpAsyncClients',
        'HttpClientBuilder',
        'HttpAsyncClientBuilder',
        'RequestBuilder',
        'ClassicRequestBuilder',
        'SimpleRequestBuilder',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpPatch',
        'HttpDelete',
        'GetMethod',
        'PostMethod',
        'PutMethod',
        'DeleteMethod',
    ],
    passes: ['process'],
    dispatches: [
        { calls: ['execute', 'executeRequest', 'executeMethod'], form: 'send' },
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
        // Time limits, proxies and pools.
        {
            calls: [
                'setConfig',
                'setDefaultRequestConfig',
                'setDefaultSocketConfig',
                'setDefaultConnectionConfig',
                'setConnectionManager',
            ],
            form: 'setup',
            body: 0,
        },
    ],
    edits: [
        {
            as: 'link',
            serves: 'client',
            calls: ['HttpClients.custom', 'HttpClientBuilder.create'],
            text: '.setUserAgent($)',
        },
        {
            as: 'builder',
            serves: 'client',
            calls: ['HttpClients.createDefault'],
            replaces: true,
            text: 'custom().setUserAgent($).build',
        },
        {
            as: 'statement',
            serves: 'request',
            calls: ['new HttpGet', 'new HttpPost', 'new HttpPut', 'new HttpPatch', 'new HttpDelete'],
            text: '@.setHeader("User-Agent", $)',
        },
        {
            as: 'statement',
            serves: 'request',
            calls: ['new GetMethod', 'new PostMethod', 'new PutMethod', 'new DeleteMethod'],
            text: '@.setRequestHeader("User-Agent", $)',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/argparse.js
/** Options of Python's command lines. */
const argparse = {
    id: 'argparse',
    languages: ['python'],
    modules: ['argparse'],
    options: [
        {
            call: 'add_argument',
            name: 0,
            default: 'default',
            gives: 'member',
            parsedBy: ['parse_args', 'parse_known_args'],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/argument-guards.js
/** Functions that refuse an argument that is nothing, and give it back otherwise. */
const argumentGuards = {
    id: 'argument-guards',
    languages: ['csharp', 'java', 'kotlin'],
    wraps: [
        'Objects.requireNonNull',
        'java.util.Objects.requireNonNull',
        'requireNonNull',
        'Preconditions.checkNotNull',
        'com.google.common.base.Preconditions.checkNotNull',
        'checkNotNull',
        'requireNotNull',
        'Validate.notNull',
        'org.apache.commons.lang3.Validate.notNull',
        'Guard.Against.Null',
        'Guard.Against.NullOrEmpty',
        'Guard.Against.NullOrWhiteSpace',
        'Guard.NotNull',
        'Guard.NotNullOrEmpty',
        'Guard.ArgumentNotNull',
        'Guard.ArgumentNotNullOrEmpty',
        'Check.NotNull',
        'Check.NotNullOrEmpty',
        'Check.NotNullOrWhiteSpace',
        'Ensure.Any.HasValue',
        'Ensure.Any.IsNotNull',
        'Ensure.String.IsNotNull',
        'Ensure.String.IsNotNullOrEmpty',
        'Ensure.String.IsNotNullOrWhiteSpace',
        'EnsureArg.IsNotNull',
        'EnsureArg.IsNotNullOrEmpty',
        'EnsureArg.IsNotNullOrWhiteSpace',
        'EnsureArg.HasValue',
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/axios.js
const axios = {
    id: 'axios',
    languages: ['javascript'],
    modules: ['axios', '@nestjs/axios', 'axios-retry'],
    functions: ['axios'],
    makers: ['axios.create', 'axios.instance'],
    clients: ['Axios'],
    dispatches: [
        { calls: ['get', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'], form: 'verb', body: 1 },
        { calls: ['request', 'axios'], form: 'request' },
    ],
    processDefaults: [{ sets: ['axios.defaults'] }, { calls: ['axios.interceptors.request.use'] }],
    hint: {
        client: "headers: { 'User-Agent': '$' }",
        made: ['axios.create'],
    },
    edits: [
        { as: 'options', serves: 'client', calls: ['axios.create'], position: 0 },
        { as: 'statement', serves: 'all', calls: ['[]', '.headers.set'], text: '@.headers["User-Agent"] = $' },
        { as: 'options', serves: 'request', calls: ['axios', 'axios.request'], position: 0 },
        { as: 'options', serves: 'request', calls: ['axios.get', 'axios.delete', 'axios.head'], position: 1 },
        { as: 'options', serves: 'request', calls: ['axios.post', 'axios.put', 'axios.patch'], position: 2 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/click.js
/** Options of commands that decorators or defaults of parameters declare in Python. */
const click = {
    id: 'click',
    languages: ['python'],
    modules: ['click', 'asyncclick', 'typer'],
    options: [
        { call: 'option', name: 0, default: 'default', gives: 'parameter' },
        { call: 'argument', name: 0, default: 'default', gives: 'parameter' },
        { call: 'Option', name: 1, default: 0, gives: 'value' },
        { call: 'Argument', name: 1, default: 0, gives: 'value' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/cpp-clients.js
/** cpr and cpprestsdk. */
const cppClients = {
    id: 'cpp-clients',
    languages: ['cpp'],
    modules: ['cpr', 'web'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        { calls: ['request', 'GetAsync', 'PostAsync'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-http-client.js
/** `System.Net.Http.HttpClient`, which PowerShell can make as well. */
const dotnetHttpClient = {
    id: 'dotnet-http-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net.Http'],
    clients: ['HttpClient', 'HttpMessageInvoker'],
    withoutHeaders: ['HttpCompletionOption', 'CancellationToken', 'HttpMethod', 'JsonSerializerOptions'],
    passes: ['SendAsync', 'Send'],
    handlers: {
        classes: [
            'DelegatingHandler',
            'HttpClientHandler',
            'HttpMessageHandler',
            'MessageProcessingHandler',
            'SocketsHttpHandler',
            'WebRequestHandler',
        ],
        next: 'InnerHandler',
    },
    keeps: ['ParseQueryString'],
    dispatches: [
        {
            calls: ['GetAsync', 'DeleteAsync', 'GetStringAsync', 'GetStreamAsync', 'GetByteArrayAsync', 'GetFromJsonAsync'],
            form: 'request',
            url: 0,
        },
        {
            calls: ['PostAsync', 'PutAsync', 'PatchAsync', 'PostAsJsonAsync', 'PatchAsJsonAsync', 'PutAsJsonAsync'],
            form: 'request',
            url: 0,
            body: 1,
        },
        { calls: ['Send', 'SendAsync'], form: 'send' },
        { calls: ['CancelPendingRequests'], form: 'setup' },
    ],
    processDefaults: [{ calls: ['ConfigureHttpClientDefaults'], factory: true }],
    interfaces: ['HttpMessageInvoker'],
    typedClients: {
        call: 'AddHttpClient',
        type: 'HttpClient',
        asked: { call: 'CreateClient', of: 'IHttpClientFactory' },
    },
    hint: {
        request: 'client.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        client: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        made: ['new HttpClient', 'new System.Net.Http.HttpClient'],
        calls: [
            {
                written: /([\w.]+)\??\.(?:(?:Get|Delete|Post|Put|Patch)(?:String|Stream|ByteArray|FromJson|AsJson)?|Send)Async\(/,
                says: 'Set it for the client',
                text: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
                languages: ['csharp'],
            },
        ],
    },
    edits: [
        {
            as: 'block',
            serves: 'client',
            calls: ['.AddHttpClient'],
            text: '@.DefaultRequestHeaders.UserAgent.ParseAdd($)',
            link: '\n\t.ConfigureHttpClient(client =>\n\t\tclient.DefaultRequestHeaders.UserAgent.ParseAdd($))',
        },
        {
            as: 'statement',
            serves: 'client',
            calls: ['new HttpClient', '.CreateClient', ': HttpClient'],
            text: '@.DefaultRequestHeaders.UserAgent.ParseAdd($)',
        },
        {
            as: 'initializer',
            serves: 'client',
            calls: ['new HttpClient'],
            languages: ['csharp'],
            text: 'DefaultRequestHeaders = { { "User-Agent", $ } }',
        },
        { as: 'statement', serves: 'request', calls: ['new HttpRequestMessage'], text: '@.Headers.UserAgent.ParseAdd($)' },
        {
            as: 'initializer',
            serves: 'request',
            calls: ['new HttpRequestMessage'],
            languages: ['csharp'],
            text: 'Headers = { { "User-Agent", $ } }',
        },
        {
            as: 'statement',
            serves: 'all',
            calls: ['.Headers.Add', '.Headers.TryAddWithoutValidation'],
            text: '@.Headers.UserAgent.ParseAdd($)',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/dotnet-web-client.js
/** The names of a method that blocks, of one that reports by an event, and of one that gives a task. */
function withAsync(name) {
    return [name, `${name}Async`, `${name}TaskAsync`];
}
/** `System.Net.WebClient` and `WebRequest`, both obsolete and both common in scripts. */
const dotnetWebClient = {
    id: 'dotnet-web-client',
    languages: ['csharp', 'powershell'],
    modules: ['System.Net'],
    clients: ['WebClient'],
    makesRequests: ['GetWebRequest'],
    dispatches: [
        {
            calls: [
                ...['DownloadString', 'DownloadData', 'DownloadFile', 'OpenRead'].flatMap(withAsync),
                ...['UploadString', 'UploadData', 'UploadFile', 'UploadValues', 'OpenWrite'].flatMap(withAsync),
            ],
            form: 'request',
            url: 0,
        },
        { calls: ['GetResponse', 'GetResponseAsync'], form: 'send', steps: true },
    ],
    hint: {
        calls: [
            {
                written: /([\w.]+)\.(?:(?:Download|Upload)(?:String|Data|File|Values)|Open(?:Read|Write))\w*\(/,
                says: 'Before this call, add',
                text: '@.Headers.Add("User-Agent", "$")',
                languages: ['csharp'],
            },
        ],
    },
    edits: [
        {
            as: 'statement',
            serves: 'request',
            calls: ['HttpWebRequest.CreateHttp', 'WebRequest.CreateHttp'],
            text: '@.UserAgent = $',
        },
        {
            as: 'statement',
            serves: 'request',
            calls: ['WebRequest.Create', 'HttpWebRequest.Create'],
            // Other requests have no such property.
            where: { has: '(HttpWebRequest)' },
            text: '@.UserAgent = $',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/faraday.js
const faraday = {
    id: 'faraday',
    languages: ['ruby'],
    modules: ['Faraday'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['run_request'], form: 'request', url: 1 },
    ],
    processDefaults: [{ sets: ['Faraday.default_connection'] }],
    hint: { client: "@.headers['User-Agent'] = '$'", made: ['Faraday.new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/fasthttp.js
const fasthttp = {
    id: 'fasthttp',
    languages: ['go'],
    modules: ['github.com/valyala/fasthttp'],
    dispatches: [
        { calls: ['Do', 'DoTimeout', 'DoDeadline', 'DoRedirects'], form: 'send' },
        { calls: ['AcquireRequest', 'AcquireResponse', 'ReleaseRequest', 'ReleaseResponse'], form: 'setup' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/feign.js
/** OpenFeign, with its own annotations. */
const feign = {
    id: 'feign',
    languages: ['java', 'kotlin'],
    declaredCalls: {
        library: 'feign',
        methods: ['RequestLine'],
        headers: 'Headers',
        headerMap: 'HeaderMap',
        makers: ['target'],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/fetch-api.js
const GLOBAL = ['globalThis.fetch', 'global.fetch', 'window.fetch', 'self.fetch'];
/** The standard's `fetch`, and packages that bring it to Node. */
const fetchApi = {
    id: 'fetch-api',
    languages: ['javascript'],
    modules: ['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici', 'ofetch', ...GLOBAL],
    functions: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'ofetch', ...GLOBAL],
    makers: ['ofetch.create', 'ofetch.ofetch.create'],
    dispatches: [
        { calls: ['fetch', '$fetch', 'ofetch'], form: 'request', url: 0 },
        { calls: ['request', 'stream'], form: 'request' },
    ],
    processDefaults: [{ sets: ['globalThis.fetch', 'global.fetch', 'window.fetch'] }, { calls: ['setGlobalDispatcher'] }],
    hint: { request: "headers: { 'User-Agent': '$' }" },
    edits: [
        { as: 'statement', serves: 'request', calls: ['new Headers'], text: '@.set("User-Agent", $)' },
        { as: 'options', serves: 'request', calls: ['fetch', 'node-fetch', 'cross-fetch', 'undici.fetch'], position: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/flurl.js
const flurl = {
    id: 'flurl',
    languages: ['csharp'],
    modules: ['Flurl', 'Flurl.Http'],
    clients: ['FlurlClient'],
    interfaces: ['IFlurlClient'],
    links: [
        'AllowAnyHttpStatus',
        'AllowHttpStatus',
        'AppendPathSegment',
        'AppendPathSegments',
        'BeforeCall',
        'AfterCall',
        'OnError',
        'Request',
        'SetQueryParam',
        'SetQueryParams',
        'WithAutoRedirect',
        'WithBasicAuth',
        'WithClient',
        'WithCookie',
        'WithCookies',
        'WithHeader',
        'WithHeaders',
        'WithOAuthBearerToken',
        'WithSettings',
        'WithTimeout',
    ],
    takesMembers: ['WithHeaders'],
    dispatches: [
        { calls: ['Request', 'AppendPathSegment', 'AppendPathSegments'], form: 'setup', segments: true },
        { calls: ['GetJsonAsync', 'PostJsonAsync', 'PutJsonAsync', 'PatchJsonAsync', 'GetStringAsync'], form: 'request' },
        { calls: ['GetAsync', 'PostAsync', 'PutAsync', 'PatchAsync', 'DeleteAsync'], form: 'request' },
        { calls: ['SendAsync'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'FlurlHttp.Clients.WithDefaults',
                'FlurlHttp.WithDefaults',
                'FlurlHttp.ConfigureClientForUrl',
                'FlurlHttp.Configure',
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/form-data.js
/** Bodies of several parts in Node, which give the headers that say so. */
const formData = {
    id: 'form-data',
    languages: ['javascript'],
    addsNoAgent: ['form-data.getHeaders'],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/function-wrappers.js
/** Functions that give a request function or client again, which does the same in another way. */
const functionWrappers = {
    id: 'function-wrappers',
    languages: ['javascript'],
    wraps: [
        'util.promisify',
        'node:util.promisify',
        'promisify',
        'pify',
        'es6-promisify.promisify',
        'bluebird.promisify',
        'bluebird.promisifyAll',
        'promise.promisify',
        'promise.promisifyAll',
        'bottleneck.wrap',
        'axios-rate-limit',
        'axios-cookiejar-support.wrapper',
        'axios-cache-interceptor.setupCache',
        'axios-case-converter',
        'fetch-retry',
        'fetch-cookie',
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/gaxios.js
/** Google's client for Node. */
const gaxios = {
    id: 'gaxios',
    languages: ['javascript'],
    modules: ['gaxios'],
    clients: ['Gaxios'],
    dispatches: [{ calls: ['request'], form: 'request', url: 0 }],
    processDefaults: [{ sets: ['gaxios.instance.defaults.headers'] }],
    edits: [
        { as: 'options', serves: 'client', calls: ['new Gaxios'], position: 0 },
        { as: 'options', serves: 'request', calls: ['gaxios.request'], position: 0 },
    ],
    hint: { request: "headers: { 'User-Agent': '$' }", client: "headers: { 'User-Agent': '$' }", made: ['new Gaxios'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-clients.js
/** Other clients of Go that are chained like Resty's. */
const goClients = {
    id: 'go-clients',
    languages: ['go'],
    modules: [
        'github.com/parnurzeal/gorequest',
        'gorequest',
        'github.com/dghubble/sling',
        'sling',
        'github.com/gojek/heimdall',
        'heimdall',
        'github.com/levigross/grequests',
        'grequests',
        'github.com/imroc/req',
    ],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['End', 'Receive', 'ReceiveSuccess'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-flag.js
/** Flags of Go and of pflag, and fields with a default in their tag. */
const goFlag = {
    id: 'go-flag',
    languages: ['go'],
    modules: ['flag', 'github.com/spf13/pflag'],
    options: [
        { call: 'String', name: 0, default: 1, gives: 'value' },
        { call: 'StringP', name: 0, default: 2, gives: 'value' },
        // Tags of fields that are read from a command line or from the environment.
        { call: 'default', name: 0, default: 0, gives: 'tagged' },
        { call: 'envDefault', name: 0, default: 0, gives: 'tagged' },
        { call: 'env-default', name: 0, default: 0, gives: 'tagged' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-http.js
const goHttp = {
    id: 'go-http',
    languages: ['go'],
    modules: [
        'net/http',
        'net/url',
        'net',
        'http',
        'golang.org/x/oauth2',
        'github.com/hashicorp/go-retryablehttp',
        'github.com/projectdiscovery/retryablehttp-go',
    ],
    clients: ['Client'],
    keeps: ['Values', 'Query', 'ParseQuery', 'Header'],
    passes: ['RoundTrip', 'Do'],
    dispatches: [
        { calls: ['Get', 'Head'], form: 'verb' },
        { calls: ['Post'], form: 'verb', body: 2 },
        { calls: ['Put', 'Patch', 'Delete'], form: 'verb' },
        { calls: ['PostForm'], form: 'request', url: 0, body: 1 },
        { calls: ['NewRequest'], form: 'setup', body: 2 },
        { calls: ['NewRequestWithContext'], form: 'setup', body: 3 },
        { calls: ['Do', 'RoundTrip'], form: 'send' },
        // Writes out what is or was sent.
        { calls: ['DumpRequest', 'DumpRequestOut', 'DumpResponse'], form: 'setup' },
    ],
    processDefaults: [{ sets: ['http.DefaultTransport', 'http.DefaultClient'] }],
    hint: {
        request: 'req.Header.Set("User-Agent", "$")',
        calls: [
            {
                written: /\b(?:http|\w*[cC]lient)\.(?:Get|Head|Post|PostForm)\(/,
                says: 'Send this with http.NewRequest and Do instead, and set the header of the request',
                text: 'req.Header.Set("User-Agent", "$")',
            },
        ],
    },
    edits: [
        {
            as: 'statement',
            serves: 'request',
            calls: ['net/http.NewRequest', 'net/http.NewRequestWithContext'],
            text: '@.Header.Set("User-Agent", $)',
        },
        {
            as: 'statement',
            serves: 'all',
            calls: ['.Header.Set', '.Header.Add'],
            text: '@.Header.Set("User-Agent", $)',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/go-settings.js
/** Settings of Go programs and of Terraform providers, which code declares with a default and reads by their names. */
const goSettings = {
    id: 'go-settings',
    languages: ['go'],
    settings: [
        { module: 'github.com/spf13/viper', call: 'SetDefault', name: 0, default: 1 },
        { module: 'github.com/spf13', call: 'String', name: 0, default: 1 },
        { module: 'github.com/spf13', call: 'StringP', name: 0, default: 2 },
        { module: 'github.com/spf13', call: 'StringVar', name: 1, default: 2 },
        { module: 'github.com/spf13', call: 'StringVarP', name: 1, default: 3 },
        {
            module: 'github.com/hashicorp/terraform-plugin-sdk',
            entries: ['Default', 'DefaultFunc'],
            through: { EnvDefaultFunc: 1, MultiEnvDefaultFunc: 1 },
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/got.js
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const got = {
    id: 'got',
    languages: ['javascript'],
    modules: ['got'],
    functions: ['got'],
    makers: ['got.extend'],
    dispatches: [
        { calls: VERBS, form: 'verb' },
        { calls: ['got', 'stream', 'paginate'], form: 'request' },
    ],
    edits: [
        { as: 'options', serves: 'client', calls: ['got.extend'], position: 0 },
        { as: 'options', serves: 'request', calls: ['got', ...VERBS.map((verb) => `got.${verb}`)], position: 1 },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['got.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-client.js
/** Microsoft's Graph client for JavaScript: `client.api('/security/alerts').header(...).get()`. */
const graphClient = {
    id: 'graph-client',
    languages: ['javascript'],
    modules: ['@microsoft/microsoft-graph-client', '@microsoft/msgraph-sdk', 'graph-client'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'del'], form: 'verb' }],
    hint: { request: ".header('User-Agent', '$')" },
    edits: [
        {
            as: 'options',
            serves: 'client',
            calls: ['Client.init', 'Client.initWithMiddleware'],
            position: 0,
            within: 'fetchOptions',
            where: { has: 'microsoft-graph-client' },
        },
        { as: 'link', serves: 'request', calls: ['.api'], text: ".header('User-Agent', $)" },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/graph-sdk.js
/** Microsoft's Graph SDKs, which have a member for each part of a path. */
const graphSdk = {
    id: 'graph-sdk',
    languages: ['csharp', 'java', 'kotlin', 'go', 'python', 'javascript', 'php', 'powershell', 'ruby', 'scala', 'groovy'],
    modules: ['Microsoft.Graph', 'msgraph', 'com.microsoft.graph', 'github.com/microsoftgraph/msgraph-sdk-go'],
    graphSecurity: {
        members: ['security().', 'security()->'],
        ends: [
            'get',
            'post',
            'patch',
            'put',
            'delete',
            'list',
            'create',
            'update',
            'getAsync',
            'postAsync',
            'patchAsync',
            'deleteAsync',
            'putAsync',
            'toGet',
            'execute',
            'send',
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/guzzle.js
/** Guzzle, and the clients of Symfony and Laravel. */
const guzzle = {
    id: 'guzzle',
    languages: ['php'],
    modules: ['GuzzleHttp', 'Guzzle', 'Symfony', 'Illuminate', 'Http'],
    clients: ['Client'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request', 'requestAsync'], form: 'request', url: 1 },
        { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync'], form: 'request', url: 0 },
        { calls: ['send', 'sendAsync', 'sendRequest'], form: 'send' },
    ],
    hint: {
        calls: [
            {
                written: /->(?:request|get|post|put|patch|delete)\(/i,
                says: 'Add to the options of this call',
                text: "'headers' => ['User-Agent' => '$']",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpie.js
/** HTTPie, in shells: `http GET https://... User-Agent:...`. */
const httpie = {
    id: 'httpie',
    languages: ['bash'],
    dispatches: [{ calls: ['http', 'https'], form: 'request' }],
    flags: { '-o': null, '--output': null, '-a': null, '--auth': null, '--timeout': null, '--proxy': null },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/httpx.js
const httpx = {
    id: 'httpx',
    languages: ['python'],
    modules: ['httpx', 'homeassistant.helpers.httpx_client', 'httpx_sse', 'authlib.integrations.httpx_client'],
    clients: ['Client', 'AsyncClient', 'AsyncOAuth2Client'],
    passes: ['handle_request', 'handle_async_request', 'auth_flow'],
    applies: ['auth', 'event_hooks'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request', 'stream', 'build_request'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send', bare: true },
    ],
    processDefaults: [{ sets: ['httpx.*'] }],
    hint: { client: '@.headers["User-Agent"] = "$"', made: ['httpx.Client', 'httpx.AsyncClient'] },
    edits: [
        { as: 'argument', serves: 'client', calls: ['httpx.Client', 'httpx.AsyncClient'], name: 'headers' },
        { as: 'statement', serves: 'all', calls: ['[]'], text: '@.headers["User-Agent"] = $' },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/java-net.js
/** `java.net.http`, `HttpURLConnection` and `URL.openStream`. */
const javaNet = {
    id: 'java-net',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['java', 'javax', 'jakarta'],
    keeps: ['getQueryParams'],
    dispatches: [
        { calls: ['openStream'], form: 'request' },
        { calls: ['send', 'sendAsync'], form: 'send' },
        { calls: ['getInputStream', 'getResponseCode', 'getOutputStream', 'connect'], form: 'send', steps: true },
    ],
    getters: { inputStream: 'getInputStream', responseCode: 'getResponseCode', outputStream: 'getOutputStream' },
    processDefaults: [{ calls: ['System.setProperty'], key: 'http.agent' }],
    hint: {
        request: '.setHeader("User-Agent", "$")',
        calls: [
            {
                written: /\b(\w+)\.(?:getInputStream|getResponseCode|getOutputStream|connect)\(/,
                says: 'Before this call, add',
                text: '@.setRequestProperty("User-Agent", "$")',
            },
            {
                written: /\.(?:send|sendAsync)\(/,
                says: 'Add to the builder of its request',
                text: '.header("User-Agent", "$")',
            },
        ],
    },
    edits: [
        { as: 'link', serves: 'request', calls: ['HttpRequest.newBuilder'], text: '.header("User-Agent", $)' },
        { as: 'statement', serves: 'request', calls: ['.openConnection'], text: '@.setRequestProperty("User-Agent", $)' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/jquery.js
const jquery = {
    id: 'jquery',
    languages: ['javascript'],
    modules: ['jquery', '$', 'jQuery'],
    dispatches: [
        { calls: ['get', 'post'], form: 'verb', body: 1 },
        { calls: ['ajax', 'getJSON'], form: 'request' },
    ],
    processDefaults: [{ calls: ['$.ajaxSetup', 'jQuery.ajaxSetup'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/jupiterone.js
/** `BaseAPIClient` of JupiterOne's integrations, whose heirs give the headers of each request. */
const jupiterOne = {
    id: 'jupiterone',
    languages: ['javascript'],
    modules: ['@jupiterone/integration-sdk-http-client'],
    clients: ['BaseAPIClient'],
    makesRequests: ['getAuthorizationHeaders'],
    dispatches: [
        {
            calls: ['request', 'retryableRequest', 'authenticatedRequest', 'retryableAuthenticatedRequest'],
            form: 'request',
            url: 0,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/koin.js
/** Koin, a container whose blocks make what others ask it for. */
const koin = {
    id: 'koin',
    languages: ['kotlin'],
    containerBlocks: {
        within: 'module',
        gives: ['single', 'factory', 'scoped', 'viewModel'],
        makes: ['singleOf', 'factoryOf', 'scopedOf', 'viewModelOf'],
        asks: ['get', 'inject', 'koinInject'],
        name: 'qualifier',
        takes: { client: 'OkHttpClient' },
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/kotlin-clients.js
const KTOR_REQUESTS = ['.get', '.post', '.put', '.patch', '.delete', '.head', '.request'];
/** Ktor, khttp and Fuel. */
const kotlinClients = {
    id: 'kotlin-clients',
    languages: ['kotlin'],
    modules: ['io.ktor', 'khttp', 'com.github.kittinunf.fuel'],
    clients: ['HttpClient', 'FuelManager'],
    links: ['config'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request', 'submitForm', 'submitFormWithBinaryData'], form: 'request' },
        { calls: ['responseString'], form: 'send' },
        { calls: ['defaultRequest', 'install'], form: 'setup' },
    ],
    plugins: {
        call: 'install',
        agents: { UserAgent: 'agent' },
        requests: ['DefaultRequest'],
        others: [
            'Auth',
            'BodyProgress',
            'ContentEncoding',
            'ContentNegotiation',
            'HttpCache',
            'HttpCallValidator',
            'HttpCookies',
            'HttpRedirect',
            'HttpRequestRetry',
            'HttpTimeout',
            'JsonFeature',
            'JsonPlugin',
            'Logging',
            'Resources',
            'WebSockets',
        ],
    },
    edits: [
        {
            as: 'block',
            serves: 'client',
            calls: ['new HttpClient', 'HttpClient'],
            text: 'defaultRequest {\n\theaders.append("User-Agent", $)\n}',
            block: ' {\n\tdefaultRequest {\n\t\theaders.append("User-Agent", $)\n\t}\n}',
            imports: 'io.ktor.client.plugins.defaultRequest',
            where: { has: 'io.ktor.client.', not: 'io.ktor.client.features' },
        },
        {
            as: 'block',
            serves: 'request',
            calls: KTOR_REQUESTS,
            text: 'headers.append("User-Agent", $)',
            block: ' {\n\theaders.append("User-Agent", $)\n}',
            where: { has: 'io.ktor.client.' },
        },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ky.js
const ky_VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const ky = {
    id: 'ky',
    languages: ['javascript'],
    modules: ['ky'],
    functions: ['ky'],
    makers: ['ky.create', 'ky.extend'],
    dispatches: [
        { calls: ky_VERBS, form: 'verb' },
        { calls: ['ky'], form: 'request', url: 0 },
    ],
    edits: [
        { as: 'options', serves: 'client', calls: ['ky.create', 'ky.extend'], position: 0 },
        { as: 'options', serves: 'request', calls: ['ky', ...ky_VERBS.map((verb) => `ky.${verb}`)], position: 1 },
    ],
    hint: { client: "headers: { 'User-Agent': '$' }", made: ['ky.create', 'ky.extend'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/libcurl.js
const libcurl = {
    id: 'libcurl',
    languages: ['cpp'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_easy_perform', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_easy_reset'],
    hint: { request: 'curl_easy_setopt(curl, CURLOPT_USERAGENT, "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/locust.js
/** Load tests: `self.client.get('/path')` in a user's class. */
const locust = {
    id: 'locust',
    languages: ['python'],
    modules: ['locust'],
    clients: ['HttpUser', 'FastHttpUser'],
    dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/logic-apps.js
/** Actions of Logic Apps and pollers of Sentinel, as objects that code deploys. */
const logicApps = {
    id: 'logic-apps',
    languages: ['javascript', 'python', 'powershell', 'csharp', 'ruby', 'php', 'go'],
    requestObjects: [
        { key: 'inputs', has: ['method', 'uri'], beside: { key: 'type', value: 'http' } },
        { key: 'request', has: ['apiEndpoint'] },
    ],
    dispatches: [{ calls: ['inputs'], form: 'request' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/lwp.js
/** LWP::UserAgent of Perl. */
const lwp = {
    id: 'lwp',
    languages: ['perl'],
    modules: ['LWP', 'HTTP'],
    clients: ['UserAgent'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request', 'simple_request'], form: 'request' },
    ],
    hint: { request: "$ua->agent('$')", client: "@->agent('$')", made: ['LWP::UserAgent->new'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/n8n.js
/** Nodes of n8n: `this.helpers.httpRequest(options)`, or `routing: { request: { method, url } }`. */
const n8n = {
    id: 'n8n',
    languages: ['javascript'],
    modules: ['n8n-workflow', 'n8n-core'],
    receivers: ['this.helpers'],
    settings: [{ module: 'n8n-workflow', named: 'name', default: 'default', asked: 'getCredentials', group: 'name' }],
    requestObjects: [{ key: 'request', has: ['method', 'url'], without: ['response'], defaults: 'requestDefaults' }],
    dispatches: [
        { calls: ['httpRequest', 'request'], form: 'request', url: 0 },
        { calls: ['httpRequestWithAuthentication', 'requestWithAuthentication', 'requestOAuth2'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/needle.js
const needle = {
    id: 'needle',
    languages: ['javascript'],
    modules: ['needle'],
    functions: ['needle'],
    makers: ['needle.defaults'],
    dispatches: [
        { calls: ['get', 'head', 'delete'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['needle', 'request'], form: 'request' },
    ],
    edits: [
        { as: 'options', serves: 'request', calls: ['needle.get', 'needle.head'], position: 1 },
        {
            as: 'options',
            serves: 'request',
            calls: ['needle.post', 'needle.put', 'needle.patch', 'needle.delete'],
            position: 2,
        },
    ],
    processDefaults: [{ calls: ['needle.defaults'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/net-http.js
/** `Net::HTTP` of Ruby, and `URI.open`. */
const netHttp = {
    id: 'net-http',
    languages: ['ruby'],
    modules: ['Net', 'net/http', 'URI', 'OpenURI'],
    opens: ['start', 'open'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['get_response', 'post_form'], form: 'request', url: 0 },
        { calls: ['request', 'send_request'], form: 'request' },
        { calls: ['open'], form: 'send' },
    ],
    resets: ['initialize_http_header'],
    hint: { request: "request['User-Agent'] = '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/node-http.js
/** `http` and `https` of Node. */
const nodeHttp = {
    id: 'node-http',
    languages: ['javascript'],
    modules: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2', 'follow-redirects'],
    dispatches: [
        { calls: ['get'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
    processDefaults: [{ sets: ['http.globalAgent', 'https.globalAgent', 'http.request', 'https.request'] }],
    edits: [
        {
            as: 'options',
            serves: 'request',
            calls: ['http', 'https', 'node:http', 'node:https', 'follow-redirects.http', 'follow-redirects.https'].flatMap((module) => [`${module}.get`, `${module}.request`]),
            position: 0,
        },
    ],
    hint: {
        calls: [
            {
                written: /\bhttps?\.(?:get|request)\(/,
                says: 'Add to the options of this call',
                text: "headers: { 'User-Agent': '$' }",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/obsidian.js
/** The requests of Obsidian's plugins, which a browser's rules for other origins do not stop. */
const obsidian = {
    id: 'obsidian',
    languages: ['javascript'],
    modules: ['obsidian'],
    dispatches: [{ calls: ['requestUrl', 'request'], form: 'request', url: 0 }],
    hint: { request: "headers: { 'User-Agent': '$' }" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/okhttp.js
/** What adds the header to each request of a client. */
const INTERCEPTOR = 'chain -> chain.proceed(\n\tchain.request().newBuilder()\n\t\t.header("User-Agent", $)\n\t\t.build())';
const KOTLIN_INTERCEPTOR = '{ chain ->\n\tchain.proceed(\n\t\tchain.request().newBuilder()\n\t\t\t.header("User-Agent", $)\n\t\t\t.build()\n\t)\n}';
/** OkHttp, and Retrofit, whose calls are sent alike. */
const okHttp = {
    id: 'okhttp',
    languages: ['java', 'kotlin', 'groovy', 'scala'],
    modules: ['okhttp', 'okhttp3', 'retrofit2', 'com.squareup.okhttp'],
    passes: ['intercept'],
    dispatches: [
        { calls: ['execute', 'executeAsync', 'enqueue'], form: 'send' },
        // A request that it is given says nothing about the next one.
        { calls: ['newCall'], form: 'send', prepares: true },
        // Of a `Request.Builder`.
        { calls: ['post', 'put', 'patch', 'delete'], form: 'setup', body: 0 },
    ],
    links: ['url', 'header', 'headers', 'addHeader', 'removeHeader', 'cacheControl', 'tag'],
    hint: {
        calls: [
            {
                written: /\.newCall\(/,
                says: 'Add to the builder of its request',
                text: '.header("User-Agent", "$")',
            },
        ],
    },
    edits: [
        {
            as: 'link',
            serves: 'client',
            calls: ['new OkHttpClient.Builder'],
            languages: ['java'],
            text: `.addInterceptor(${INTERCEPTOR})`,
        },
        {
            as: 'builder',
            serves: 'client',
            calls: ['new OkHttpClient'],
            languages: ['java'],
            text: `.Builder()\n\t.addInterceptor(${INTERCEPTOR.replaceAll('\n', '\n\t')})\n\t.build`,
        },
        {
            as: 'link',
            serves: 'client',
            calls: ['new OkHttpClient.Builder'],
            languages: ['kotlin'],
            text: `.addInterceptor ${KOTLIN_INTERCEPTOR}`,
        },
        {
            as: 'builder',
            serves: 'client',
            calls: ['new OkHttpClient'],
            languages: ['kotlin'],
            text: `.Builder()\n\t.addInterceptor ${KOTLIN_INTERCEPTOR.replaceAll('\n', '\n\t')}\n\t.build`,
        },
        { as: 'link', serves: 'request', calls: ['new Request.Builder'], text: '.header("User-Agent", $)' },
        { as: 'link', serves: 'all', calls: ['.header', '.addHeader'], text: '.header("User-Agent", $)' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-curl.js
/** libcurl as PHP calls it. */
const phpCurl = {
    id: 'php-curl',
    languages: ['php'],
    modules: ['curl'],
    dispatches: [{ calls: ['curl_exec', 'curl_multi_add_handle'], form: 'send' }],
    resets: ['curl_reset'],
    hint: { request: "curl_setopt($ch, CURLOPT_USERAGENT, '$')" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/php-streams.js
/** PHP's functions that open a URL like a file. */
const STREAMS = ['file_get_contents', 'fopen', 'file', 'readfile', 'copy', 'get_headers', 'simplexml_load_file'];
const phpStreams = {
    id: 'php-streams',
    languages: ['php'],
    dispatches: [{ calls: ['file_get_contents', 'fopen'], form: 'request', url: 0 }],
    processDefaults: [
        { calls: ['ini_set'], key: 'user_agent', requests: STREAMS },
        { calls: ['stream_context_set_default'], requests: STREAMS },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-cmdlets.js
/** Cmdlets of PowerShell that send a request, by name and alias. */
const powershellCmdlets = {
    id: 'powershell-cmdlets',
    languages: ['powershell'],
    commands: true,
    sessions: ['WebSession'],
    dispatches: [
        {
            calls: [
                'Invoke-RestMethod',
                'Invoke-WebRequest',
                'irm',
                'iwr',
                'curl',
                'curl.exe',
                'wget',
                'wget.exe',
                'Start-BitsTransfer',
            ],
            form: 'request',
        },
    ],
    processDefaults: [{ sets: ['PSDefaultParameterValues'] }, { calls: ['PSDefaultParameterValues.Add'] }],
    hint: {
        request: "-UserAgent '$'",
        calls: [
            {
                written: /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b/i,
                says: 'Add to this call',
                text: "-UserAgent '$'",
                isOwnOption: true,
            },
        ],
    },
    edits: [
        {
            as: 'entry',
            serves: 'request',
            calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
            name: 'Headers',
        },
        // The reference of Windows PowerShell 5.1 says that -Headers cannot set it.
        {
            as: 'parameter',
            isOwnOption: true,
            serves: 'request',
            calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
            name: 'UserAgent',
            value: '$',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/powershell-graph.js
/** Requests by the modules of Microsoft Graph and Azure: the cmdlets sign in, and take `-Headers` like the others. */
const powershellGraph = {
    id: 'powershell-graph',
    languages: ['powershell'],
    modules: ['Microsoft.Graph', 'Az.Accounts'],
    dispatches: [{ calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-AzRestMethod'], form: 'request' }],
    addressed: ['Invoke-MgGraphRequest'],
    graphSecurity: { nouns: ['MgSecurity', 'MgBetaSecurity'], suffixes: ['Count', 'Multiple', 'ByExternalId'] },
    edits: [
        { as: 'entry', serves: 'request', calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest'], name: 'Headers' },
        {
            as: 'parameter',
            serves: 'request',
            calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Get-MgSecurity*', 'Get-MgBetaSecurity*'],
            name: 'Headers',
            value: "@{ 'User-Agent' = $ }",
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/pycurl.js
const pycurl = {
    id: 'pycurl',
    languages: ['python'],
    modules: ['pycurl'],
    dispatches: [{ calls: ['perform', 'perform_rb', 'perform_rs'], form: 'send' }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/python-fields.js
/** Fields of Python's data classes, of attrs and of pydantic. */
const pythonFields = {
    id: 'python-fields',
    languages: ['python'],
    fields: {
        calls: [
            'dataclasses.field',
            'attr.ib',
            'attr.attrib',
            'attr.field',
            'attrs.field',
            'pydantic.Field',
            'pydantic.PrivateAttr',
            'pydantic.fields.Field',
            'soar_sdk.asset.AssetField',
            'msgspec.field',
        ],
        default: 'default',
        makers: ['default_factory', 'factory'],
        alias: 'alias',
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/refit.js
/** Refit makes the clients that interfaces declare, over HttpClient. */
const refit = {
    id: 'refit',
    languages: ['csharp'],
    declaredCalls: {
        library: 'refit',
        methods: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'],
        headers: 'Headers',
        header: 'Header',
        headerMap: 'HeaderCollection',
        makers: ['For'],
        registeredBy: 'AddRefitClient',
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/request.js
const MODULES = ['request', 'request-promise', 'request-promise-native', 'postman-request', '@cypress/request'];
const request_VERBS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'];
const CALLS = MODULES.flatMap((name) => [name, ...request_VERBS.map((verb) => `${name}.${verb}`)]);
/** The package `request` of Node, its promises, and packages that continue it. */
const request = {
    id: 'request',
    languages: ['javascript'],
    modules: MODULES,
    functions: [...MODULES, 'phin', 'bent'],
    makers: MODULES.map((name) => `${name}.defaults`),
    dispatches: [
        { calls: request_VERBS, form: 'verb' },
        { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync', 'delAsync'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
    edits: [
        { as: 'options', serves: 'request', calls: CALLS, position: 0 },
        { as: 'options', serves: 'request', calls: CALLS, position: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/requests.js
/** Requests, and packages whose sessions extend its own. */
const requests = {
    id: 'requests',
    languages: ['python'],
    modules: [
        'requests',
        'requests_cache',
        'requests_futures',
        'requests_html',
        'requests_kerberos',
        'requests_ntlm',
        'requests_oauthlib',
        'requests_toolbelt',
        'grequests',
    ],
    clients: ['Session', 'FuturesSession', 'OAuth2Session', 'CachedSession'],
    passes: ['__call__', 'send', 'add_headers'],
    applies: ['auth'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch'], form: 'verb', body: 1, through: 'request' },
        { calls: ['delete', 'head', 'options'], form: 'verb', through: 'request' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['send'], form: 'send', bare: true },
    ],
    processDefaults: [{ sets: ['requests.*'] }],
    hint: {
        request: 'headers={"User-Agent": "$"}',
        client: '@.headers["User-Agent"] = "$"',
        made: ['requests.Session', 'requests.session', 'Session'],
    },
    edits: [
        {
            as: 'statement',
            serves: 'client',
            calls: ['requests.Session', 'requests.session'],
            text: '@.headers["User-Agent"] = $',
        },
        { as: 'statement', serves: 'all', calls: ['[]'], text: '@.headers["User-Agent"] = $' },
        { as: 'entry', serves: 'request', name: 'headers' },
        { as: 'argument', serves: 'request', name: 'headers' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/reqwest.js
/** Reqwest, whose verbs only make a request: `client.get(url).header(...).send()`. */
const reqwest = {
    id: 'reqwest',
    languages: ['rust'],
    modules: ['reqwest', 'reqwest_middleware', 'hyper', 'surf'],
    functions: ['reqwest.get', 'reqwest.blocking.get'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['request'], form: 'request', url: 1, prepares: true },
        { calls: ['send', 'execute'], form: 'send' },
    ],
    hint: { request: '.header("User-Agent", "$")' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/rest-client.js
/** The gem rest-client. */
const restClient = {
    id: 'rest-client',
    languages: ['ruby'],
    modules: ['RestClient'],
    dispatches: [
        { calls: ['get', 'head', 'delete', 'options'], form: 'verb' },
        { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
        { calls: ['execute'], form: 'send' },
    ],
    processDefaults: [{ calls: ['RestClient.add_before_execution_proc'] }],
    hint: {
        calls: [
            {
                written: /\bRestClient\.\w+/,
                says: 'Add to the headers of this call',
                text: "'User-Agent' => '$'",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/restsharp.js
const restSharp = {
    id: 'restsharp',
    languages: ['csharp'],
    modules: ['RestSharp'],
    clients: ['RestClient'],
    interfaces: ['IRestClient'],
    takesHeaders: ['AddHeaders', 'AddOrUpdateHeaders', 'AddDefaultHeaders'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
        {
            calls: ['Execute', 'ExecuteAsync', 'ExecuteGet', 'ExecutePost', 'ExecuteGetAsync', 'ExecutePostAsync'],
            form: 'send',
        },
    ],
    hint: { client: '@.AddDefaultHeader("User-Agent", "$")', made: ['new RestClient'] },
    edits: [
        { as: 'statement', serves: 'client', calls: ['new RestClient'], text: '@.AddDefaultHeader("User-Agent", $)' },
        { as: 'statement', serves: 'request', calls: ['new RestRequest'], text: '@.AddHeader("User-Agent", $)' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/resty.js
const resty = {
    id: 'resty',
    languages: ['go'],
    modules: ['github.com/go-resty/resty', 'resty', 'resty.dev', 'gopkg.in/resty.v1'],
    dispatches: [
        { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'], form: 'verb' },
        { calls: ['Execute'], form: 'request', url: 1 },
        { calls: ['Send'], form: 'send' },
    ],
    edits: [
        {
            as: 'statement',
            serves: 'client',
            calls: ['resty.New', 'resty.NewWithClient'],
            text: '@.SetHeader("User-Agent", $)',
        },
    ],
    hint: { client: '@.SetHeader("User-Agent", "$")', made: ['resty.New'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/retrofit.js
/** Retrofit makes the clients that interfaces declare, over OkHttp. */
const retrofit = {
    id: 'retrofit',
    languages: ['java', 'kotlin'],
    declaredCalls: {
        library: 'retrofit',
        methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'HTTP'],
        headers: 'Headers',
        header: 'Header',
        headerMap: 'HeaderMap',
        makers: ['create'],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ruby-clients.js
/** HTTParty, Excon, Typhoeus, Mechanize, Curb and http.rb. */
const rubyClients = {
    id: 'ruby-clients',
    languages: ['ruby'],
    modules: ['HTTParty', 'Excon', 'Typhoeus', 'Mechanize', 'Curl', 'HTTP', 'HTTPX'],
    clients: ['Mechanize'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
        { calls: ['request'], form: 'request' },
        { calls: ['perform'], form: 'send' },
    ],
    processDefaults: [{ sets: ['Excon.defaults', 'Typhoeus.Config', 'Config.user_agent'] }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/scala-clients.js
/** Requests-Scala, sttp and Play's WS. */
const scalaClients = {
    id: 'scala-clients',
    languages: ['scala', 'groovy'],
    modules: ['requests', 'sttp', 'play.api.libs.ws'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-curl.js
/** The command curl, in shells. */
const shellCurl = {
    id: 'shell-curl',
    languages: ['bash'],
    modules: ['curl'],
    commands: true,
    dispatches: [{ calls: ['curl'], form: 'request' }],
    flags: {
        '-A': 'user-agent',
        '--user-agent': 'user-agent',
        '-H': 'header',
        '--header': 'header',
        '--url': 'url',
        '-K': 'config',
        '--config': 'config',
        '-X': null,
        '--request': null,
        '-d': null,
        '--data': null,
        '--data-ascii': null,
        '--data-binary': null,
        '--data-raw': null,
        '--data-urlencode': null,
        '--json': null,
        '-o': null,
        '--output': null,
        '-u': null,
        '--user': null,
        '-U': null,
        '--proxy-user': null,
        '-w': null,
        '--write-out': null,
        '-F': null,
        '--form': null,
        '-x': null,
        '--proxy': null,
        '-m': null,
        '--max-time': null,
        '--connect-timeout': null,
        '--retry': null,
        '-T': null,
        '-b': null,
        '-c': null,
        '-e': null,
        '-E': null,
        '--cacert': null,
    },
    separators: ['--next', '-:'],
    hint: { request: "curl -A '$'" },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/shell-wget.js
/** The command wget, in shells. */
const shellWget = {
    id: 'shell-wget',
    languages: ['bash'],
    commands: true,
    dispatches: [{ calls: ['wget'], form: 'request' }],
    flags: {
        '-U': 'user-agent',
        '--user-agent': 'user-agent',
        '--header': 'header',
        '--config': 'config',
        '--method': null,
        '--body-data': null,
        '--post-data': null,
        '-O': null,
        '-o': null,
        '-e': null,
        '-T': null,
    },
    hint: {
        calls: [
            {
                written: /\bwget\b/,
                says: 'Add to this call',
                text: "-U '$'",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/splunk-soar.js
/** `BaseConnector` of apps for Splunk SOAR, which initializes an app before it runs an action. */
const splunkSoar = {
    id: 'splunk-soar',
    languages: ['python'],
    starts: { classes: ['BaseConnector'], methods: ['initialize'] },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/spring.js
/** `RestTemplate`, `WebClient` and `RestClient` of Spring. */
const spring = {
    id: 'spring',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['org.springframework', 'springframework'],
    options: [{ call: 'Value', name: 0, default: 0, gives: 'annotated' }],
    injected: {
        module: 'org.springframework',
        // Of a nested class such as `WebClient.Builder` only the last name is known, which other libraries have, too.
        types: ['RestTemplateBuilder'],
        customizers: ['RestTemplateCustomizer'],
    },
    passes: ['intercept', 'filter'],
    dispatches: [
        {
            calls: ['exchange', 'getForObject', 'getForEntity', 'postForObject', 'postForEntity', 'patchForObject'],
            form: 'request',
        },
        { calls: ['put', 'delete', 'get', 'post', 'patch'], form: 'verb' },
        { calls: ['retrieve', 'exchangeToMono', 'bodyToMono'], form: 'send' },
    ],
    hint: {
        calls: [
            {
                written: /([\w.]+)\.(?:exchange|(?:get|post|patch)For(?:Object|Entity))\(/,
                says: 'Add an interceptor to the client',
                text: '@.getInterceptors().add((request, body, execution) -> { request.getHeaders().set("User-Agent", "$"); return execution.execute(request, body); });',
                languages: ['java'],
            },
        ],
    },
    edits: [
        {
            as: 'statement',
            serves: 'client',
            calls: ['new RestTemplate'],
            languages: ['java'],
            text: '@.getInterceptors().add((request, body, execution) -> {\n\trequest.getHeaders().set("User-Agent", $);\n\treturn execution.execute(request, body);\n})',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/spring-interfaces.js
/** Interfaces that Spring implements: those of Spring Cloud OpenFeign, and HTTP interfaces. */
const springInterfaces = {
    id: 'spring-interfaces',
    languages: ['java', 'kotlin'],
    declaredCalls: {
        library: 'spring-interfaces',
        methods: [
            'GetMapping',
            'PostMapping',
            'PutMapping',
            'PatchMapping',
            'DeleteMapping',
            'RequestMapping',
            'GetExchange',
            'PostExchange',
            'PutExchange',
            'PatchExchange',
            'DeleteExchange',
            'HttpExchange',
        ],
        header: 'RequestHeader',
        makers: ['createClient'],
        base: { annotation: 'FeignClient', argument: 'url', customizers: ['RequestInterceptor'] },
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/superagent.js
const superagent_VERBS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'];
const superagent = {
    id: 'superagent',
    languages: ['javascript'],
    modules: ['superagent'],
    functions: ['superagent'],
    makers: ['superagent.agent'],
    dispatches: [
        { calls: superagent_VERBS, form: 'verb' },
        { calls: ['superagent'], form: 'request' },
        { calls: ['end'], form: 'send' },
    ],
    edits: [
        {
            as: 'link',
            serves: 'request',
            calls: ['superagent', ...superagent_VERBS.map((verb) => `superagent.${verb}`)],
            text: '.set("User-Agent", $)',
        },
    ],
    hint: {
        calls: [
            {
                written: /\bsuperagent\b/,
                says: 'Add to this call',
                text: ".set('User-Agent', '$')",
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/swift-clients.js
/** Alamofire. */
const swiftClients = {
    id: 'swift-clients',
    languages: ['swift'],
    modules: ['AF', 'Alamofire'],
    dispatches: [{ calls: ['request', 'download', 'upload'], form: 'request', url: 0 }],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/treq.js
const treq = {
    id: 'treq',
    languages: ['python'],
    modules: ['treq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
        { calls: ['request'], form: 'request', url: 1 },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/unirest.js
const unirest = {
    id: 'unirest',
    languages: ['java', 'kotlin', 'groovy'],
    modules: ['unirest', 'kong.unirest', 'com.mashape.unirest', 'Unirest'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['asString', 'asJson', 'asObject', 'asBytes'], form: 'send' },
    ],
    processDefaults: [
        {
            calls: [
                'Unirest.setDefaultHeader',
                'Unirest.config.setDefaultHeader',
                'Unirest.config.addDefaultHeader',
                'Unirest.addDefaultHeader',
            ],
        },
    ],
    edits: [
        {
            as: 'link',
            serves: 'request',
            calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'].map((one) => `Unirest.${one}`),
            text: '.header("User-Agent", $)',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/ureq.js
const ureq = {
    id: 'ureq',
    languages: ['rust'],
    modules: ['ureq'],
    dispatches: [
        { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
        { calls: ['call', 'send_json', 'send_string', 'send_form'], form: 'send' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/urllib.js
/** `urllib.request` and `http.client` of Python, and urllib3. */
const urllib = {
    id: 'urllib',
    languages: ['python'],
    modules: ['urllib', 'urllib2', 'urllib3', 'http', 'https', 'httplib', 'httplib2'],
    clients: ['PoolManager', 'HTTPSConnection'],
    keeps: ['parse_qs', 'parse_qsl', '_asdict'],
    dispatches: [
        { calls: ['urlopen', 'urlretrieve'], form: 'request' },
        { calls: ['request'], form: 'request', url: 1 },
        { calls: ['open', 'retrieve'], form: 'send' },
        { calls: ['getresponse'], form: 'send', steps: true },
    ],
    processDefaults: [
        { calls: ['install_opener'], requests: ['urlopen', 'urlretrieve', 'open', 'retrieve'] },
        { sets: ['urllib.*', 'urllib3.*', 'http.*'] },
    ],
    hint: {
        calls: [
            {
                written: /\burlopen\(\s*(\w*req\w*)\s*[,)]/i,
                says: 'Before this call, add',
                text: '@.add_header("User-Agent", "$")',
            },
            {
                written: /\burlopen\(/,
                says: 'Give this call a request with the header',
                text: 'urllib.request.Request(url, headers={"User-Agent": "$"})',
            },
        ],
    },
    edits: [
        {
            as: 'argument',
            serves: 'request',
            calls: ['urllib.request.Request', 'urllib2.Request'],
            name: 'headers',
        },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xml-http-request.js
/** The browser's oldest client: `open` takes method and URL, `send` sends. */
const xmlHttpRequest = {
    id: 'xml-http-request',
    languages: ['javascript'],
    modules: ['XMLHttpRequest', 'xmlhttprequest'],
    clients: ['XMLHttpRequest'],
    dispatches: [
        { calls: ['send'], form: 'send' },
        { calls: ['open'], form: 'setup' },
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/records/xsoar.js
/** `BaseClient` of integrations for Cortex XSOAR: `self._http_request(method, url_suffix, full_url=..., headers=...)`. */
const xsoar = {
    id: 'xsoar',
    languages: ['python'],
    modules: ['CommonServerPython'],
    clients: ['BaseClient'],
    dispatches: [{ calls: ['_http_request', 'generic_http_request'], form: 'request' }],
    hint: { client: 'headers={"User-Agent": "$"}' },
};

;// CONCATENATED MODULE: ./.build/src/scan/libraries/all.js
// Written by `npm run generate` from the records. Do not edit.











































































;// CONCATENATED MODULE: ./.build/src/scan/libraries/index.js

/** Every library that the scan knows. */
const LIBRARIES = Object.values(all_namespaceObject);


/***/ })

};

/**
 * How a call takes part in a request. `verb`: it is named after an HTTP method, and its first argument is the URL. `request`: the
 * URL is among its arguments. `send`: it sends what its receiver or an argument was set up for. `setup`: it sends
 * nothing, whatever its name says.
 */
export type DispatchForm = 'verb' | 'request' | 'send' | 'setup';

/** Calls of a library, by their last name in any case. */
export interface Dispatch {
  readonly calls: readonly string[];
  readonly form: DispatchForm;
  /** Position of the URL among the arguments without a name, from 0; absent: among the first. */
  readonly url?: number;
  /** Position of the body or the query among the arguments without a name, from 0. No header is in it. */
  readonly body?: number;
  /** Each is a step of one connection, of which only the first sends. */
  readonly steps?: true;
  /** It only prepares a request, which another call sends. */
  readonly prepares?: true;
  /** The method that it calls on its own object, with the HTTP method first: an heir of the client may override that. */
  readonly through?: string;
  /** Its arguments are segments of the path behind the address that it is called on. */
  readonly segments?: true;
  /** It sends the request as it is: defaults of what it is called on are not added. */
  readonly bare?: true;
}

/** A default that a library keeps for every client of the process. */
export interface ProcessDefault {
  /** Dotted names that are assigned to, or members below them; `x.*`: only members. */
  readonly sets?: readonly string[];
  /** Dotted names of what is called, as far as they are always written. */
  readonly calls?: readonly string[];
  /** The text that the call, or the index, has to be given. */
  readonly key?: string;
  /** Last names of the requests that it is for; absent: of all. */
  readonly requests?: readonly string[];
  /** It is only for clients that a factory makes, not for those that code creates. */
  readonly factory?: true;
}

/** What the scan knows about one HTTP library. */
export interface Library {
  readonly id: string;
  /** A manifest declares it: its calls are known by what they are called on alone, not by their names. */
  readonly declared?: true;
  /** Ids of the languages that call it. */
  readonly languages: readonly string[];
  /** Modules, packages, namespaces or global objects under which code reaches it; each covers what is below it. */
  readonly modules?: readonly string[];
  /** Modules that are functions which send a request: `axios(options)`. */
  readonly functions?: readonly string[];
  /** Functions whose result is called to send a request: `axios.create()`. */
  readonly makers?: readonly string[];
  /** Classes whose objects are clients without a partner's header; classes of the sources may extend them. */
  readonly clients?: readonly string[];
  /** Classes and methods that give something which only keeps data: `url.Query()`. */
  readonly keeps?: readonly string[];
  /** Classes that are given the User-Agent of all their requests, with the position of that argument. */
  readonly agents?: Readonly<Record<string, number>>;
  /** Members of its own object under which code is given a client: `this.helpers`. */
  readonly receivers?: readonly string[];
  /** Functions that give their first argument again, a function or client that sends the same: `promisify(request)`. */
  readonly wraps?: readonly string[];
  /** Methods that give the headers that they are given, with others that are no User-Agent. */
  readonly addsNoAgent?: readonly string[];
  readonly dispatches?: readonly Dispatch[];
  /** Methods that give back the client or request, or a new one with its settings, that they are called on. */
  readonly links?: readonly string[];
  /** Arguments that are a session, which keeps the headers of each request that it is given to: `-WebSession`. */
  readonly sessions?: readonly string[];
  readonly processDefaults?: readonly ProcessDefault[];
  /**
   * Types of what a container gives by itself, without a partner's header unless a class or function of the sources
   * has one of these names to change it.
   */
  readonly injected?: {
    readonly module: string;
    readonly types: readonly string[];
    readonly customizers: readonly string[];
  };
  /**
   * A container makes the client that a class is given, or that code asks a factory for, by its name or without one:
   * `AddHttpClient<Api>(...)`, `AddHttpClient("api", ...)` and `CreateClient("api")`.
   */
  readonly typedClients?: {
    readonly call: string;
    readonly type: string;
    readonly asked?: { readonly call: string; readonly of: string };
  };
  /** Interfaces and base classes by which code holds its clients. */
  readonly interfaces?: readonly string[];
  /** Calls that know the API's host: a path is all that they are given. */
  readonly addressed?: readonly string[];
  /** Its calls are commands, which other programs and documents hold as text. */
  readonly commands?: true;
  /** How calls name a child of Graph's `/security` without a URL. */
  readonly graphSecurity?: GraphSecurity;
  /** Interfaces whose methods the library implements. */
  readonly declaredCalls?: DeclaredCalls;
  /** Objects that declare a request, which the library sends. */
  readonly requestObjects?: readonly RequestObject[];
  /** How fields of data classes are declared with a default. */
  readonly fields?: FieldDeclaration;
  /** How options of a command line are declared with a default. */
  readonly options?: readonly OptionDeclaration[];
  /** How settings are declared with a default, which code reads by their names. */
  readonly settings?: readonly SettingDeclaration[];
  /** Methods by which a class changes each request on its way: those of handlers, transports and interceptors. */
  readonly passes?: readonly string[];
  /** Classes whose heirs do so, and which set no header themselves; `next`: the member that has the one behind it. */
  readonly handlers?: { readonly classes: readonly string[]; readonly next: string };
  /** Methods that take headers as the members of an object, with an underscore for each hyphen: `new { User_Agent = value }`. */
  readonly takesMembers?: readonly string[];
  /** Types of arguments, beside the request and its body, in which no header is. */
  readonly withoutHeaders?: readonly string[];
  /** Methods that the library calls on an heir of these classes before any other. */
  readonly starts?: { readonly classes: readonly string[]; readonly methods: readonly string[] };
  /** Methods by which an heir of a client makes each of its requests. */
  readonly makesRequests?: readonly string[];
  /** Methods that set the headers that they are given, and no others. */
  readonly takesHeaders?: readonly string[];
  /** Members of a client that hold what changes each request: `session.auth = TokenAuth()`. */
  readonly applies?: readonly string[];
  /** Calls of getters, by the property that some languages write instead: `connection.inputStream`. */
  readonly getters?: Readonly<Record<string, string>>;
  /** Extensions of a client that a call adds to it by their names. */
  readonly plugins?: ClientPlugins;
  /** How blocks give objects to a container, and how code asks it for them. */
  readonly containerBlocks?: ContainerBlocks;
  /** Calls that open a connection for the block that they are given. */
  readonly opens?: readonly string[];
  /** Options of a command, by the name that the analysis knows; null: one whose value says nothing. */
  readonly flags?: Readonly<Record<string, string | null>>;
  /** Words of a command behind which another request begins, with options of its own. */
  readonly separators?: readonly string[];
  /** Functions that forget all that a handle was set up with. */
  readonly resets?: readonly string[];
  /** How the header is set, `$` for its value. */
  readonly hint?: Hint;
  /** How an edit sets the header; absent: no edit is offered. */
  readonly edits?: readonly HeaderEdit[];
}

/** An edit at a call: it gives the header to all requests of a client, or to one request. */
export type HeaderEdit = HeaderEditForm & {
  /**
   * The calls as they are written, with the module that they are imported from: `requests.Session`. `new X` creates an
   * object, `.x` is a method of any object. `: X` makes a new X, by its name, and by the type of what keeps it or its name
   * again: `CreateProxiedHttpClient()`. Absent: the requests of the library, in files that name it.
   */
  readonly calls?: readonly string[];
  /**
   * `all`: it sets another header of a request that a function is given, so that all that goes through the function gets
   * both; `@` is that request.
   */
  readonly serves: 'client' | 'request' | 'all';
  /** The languages whose code it is; absent: all of the library. */
  readonly languages?: readonly string[];
  /** What its code names, which the file has to import. */
  readonly imports?: string;
  /** Only in files with this text, and without those: names that other libraries have as well say nothing alone. */
  readonly where?: { readonly has: string; readonly not?: string };
};

/**
 * `$` stands for the value in quotes. In a `text`, a line break stands for one with the indentation of the line where it
 * is inserted, and a tab for one step of indentation.
 */
export type HeaderEditForm =
  /** A statement behind the one that keeps the result in a variable, `@`; it ends as that one does. */
  | { readonly as: 'statement'; readonly text: string }
  /** An entry of the braces of a new object, where no statement keeps it: a field's first value, or what a function gives. */
  | { readonly as: 'initializer'; readonly text: string }
  /** The next link of a chain. */
  | { readonly as: 'link'; readonly text: string }
  /** What is between the name of what is called and its arguments, of which there are none; or instead of that name. */
  | { readonly as: 'builder'; readonly text: string; readonly replaces?: true }
  /**
   * A statement in the block that the call is given, whose last parameter is `@`. Behind the call, `link` where the block
   * does not take it, `block` where there is none.
   */
  | { readonly as: 'block'; readonly text: string; readonly link?: string; readonly block?: string }
  /** An argument with a name, whose value is a dictionary of headers. */
  | { readonly as: 'argument'; readonly name: string }
  /** An entry of the dictionary that a variable holds, which is the argument of that name. */
  | { readonly as: 'entry'; readonly name: string }
  /** A parameter of a command, which it is given once; `isOwnOption`: it is for this header alone, and goes before others. */
  | { readonly as: 'parameter'; readonly name: string; readonly value: string; readonly isOwnOption?: true }
  /** The entry `headers` of an object of options, or of one `within` it, which is the argument of that position, from 0. */
  | { readonly as: 'options'; readonly position: number; readonly within?: string };

/** `{ request: { method: 'GET', url: '/alerts' }, requestDefaults: { baseURL: ... } }` */
export interface RequestObject {
  /** The key of the object that is the request. */
  readonly key: string;
  /** Keys that it has to have. */
  readonly has: readonly string[];
  /** Keys beside it that make it something else, such as a recorded answer. */
  readonly without?: readonly string[];
  /** A key beside it with the text, in any case, that makes it a request. */
  readonly beside?: { readonly key: string; readonly value: string };
  /** The key, in an object around it, of what all requests in that one start from. */
  readonly defaults?: string;
}

/** A call that declares an option: `add_argument('--url', default=...)`, `flag.String("url", ...)`. */
export interface OptionDeclaration {
  readonly call: string;
  /** Position of the option's name; of several names each counts. */
  readonly name: number;
  /** Position of the default, or the name of its argument. */
  readonly default: number | string;
  /**
   * The call gives the option's value, it is a member of what the parser gives, or the call is an annotation of what is
   * given the value and holds both as `${name:default}`, or it is the tag of a field and holds the default, or it is
   * written before a function whose parameter of that name is given the value.
   */
  readonly gives: 'value' | 'member' | 'annotated' | 'tagged' | 'parameter';
  /** Calls of the parser that give all options. */
  readonly parsedBy?: readonly string[];
}

/**
 * A call that declares a setting, with the positions of its name and default; or the entry of a table by the setting's
 * name, whose own entries hold the default, or a call of `through` that is given it at a position; or an object in a
 * field of a class that has the setting's name and default under these keys. A call of `asked` with what that class has
 * in the field `group` gives an object with its settings.
 * `module`: a file imports it, or what is below it.
 */
export type SettingDeclaration = { readonly module: string } & (
  | { readonly call: string; readonly name: number; readonly default: number }
  | { readonly entries: readonly string[]; readonly through: Readonly<Record<string, number>> }
  | { readonly named: string; readonly default: string; readonly asked: string; readonly group: string }
);

/** `install(UserAgent) { agent = "..." }` */
export interface ClientPlugins {
  readonly call: string;
  /** Those that set the User-Agent, with the variable of their block that holds it. */
  readonly agents: Readonly<Record<string, string>>;
  /** Those whose block sets up each request. */
  readonly requests: readonly string[];
  /** Those that set no User-Agent. */
  readonly others: readonly string[];
}

/** `module { single { Client() } }`, `get()`: a container gives an object by its type. */
export interface ContainerBlocks {
  /** The call in whose block it is set up. */
  readonly within: string;
  /** Calls there whose block gives an object. */
  readonly gives: readonly string[];
  /** Calls that are given a class, which the container makes of what it holds. */
  readonly makes: readonly string[];
  /** Calls that ask for an object of the type which is written behind their name, or which is declared for their result. */
  readonly asks: readonly string[];
  /** The argument of these that is a name, beside the type; it needs no name where it is the first. */
  readonly name: string;
  /** Types that methods of libraries take, by their names. */
  readonly takes: Readonly<Record<string, string>>;
}

/** A call that declares a field with a default, or with what makes it: `field(default_factory=requests.Session)`. */
export interface FieldDeclaration {
  /** Dotted names of the calls. */
  readonly calls: readonly string[];
  /** The argument that is the default; it may be the first one, without its name. */
  readonly default: string;
  /** Arguments that are functions which make the default. */
  readonly makers: readonly string[];
  /** The argument that gives the name of the field in the constructor. */
  readonly alias?: string;
}

/** Annotations by which the methods of an interface declare requests: `@GET("users/{id}") Call<User> user(String id)`. */
export interface DeclaredCalls {
  readonly library: string;
  /** Annotations that declare a request, with its path. */
  readonly methods: readonly string[];
  /** The annotation that has headers as lines. */
  readonly headers?: string;
  /** The annotation of a parameter that is the header of that name, or several headers. */
  readonly header?: string;
  readonly headerMap?: string;
  /** Calls that make an object of the interface, which is an argument or a type argument. */
  readonly makers: readonly string[];
  /** The call by which a container makes the object of an interface, which is its type argument. */
  readonly registeredBy?: string;
  /** The argument of an annotation of the interface that is the base of its paths. A container makes its objects. */
  readonly base?: { readonly annotation: string; readonly argument: string; readonly customizers: readonly string[] };
}

/** Fluent calls such as `graph.Security.Alerts_v2.GetAsync()`, and cmdlets such as `Get-MgSecurityAlert`. */
export interface GraphSecurity {
  /** Methods that end a chain of members and send it. */
  readonly ends?: readonly string[];
  /** How the noun of a cmdlet begins, before the child. */
  readonly nouns?: readonly string[];
  /** How code writes the member before the child, as far as a search for its beginning does not find it. */
  readonly members?: readonly string[];
  /** What may follow the child in the noun of a cmdlet. */
  readonly suffixes?: readonly string[];
}

/** How one call sets the header, as a sentence that ends with code. */
export interface CallHint {
  /** How the line of the call is written; the first group is `@` in the text. */
  readonly written: RegExp;
  readonly says: string;
  readonly text: string;
  /** The languages whose code it is; absent: all of the library. */
  readonly languages?: readonly string[];
  /** It goes before an entry of the headers. */
  readonly isOwnOption?: true;
}

export interface Hint {
  /** In a single request, in the first of the library's languages. */
  readonly request?: string;
  /** For single calls that the line above does not fit; the first that is written so. */
  readonly calls?: readonly CallHint[];
  /** For all requests of a client; `@` for the variable that holds it. */
  readonly client?: string;
  /** Calls that make such a client, as they are written. */
  readonly made?: readonly string[];
}

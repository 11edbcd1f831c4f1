import type { Conditions } from './dead-code.ts';
import type { CallExpr, Expr, ImportFact } from './facts.ts';
import type { Selector, SyntaxNode } from './syntax.ts';

/** What opens a comment that ends with the line, and what encloses one. */
export interface CommentMarks {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
}

/** How escapes are written inside a string literal. */
export type Escapes = 'backslash' | 'doubled' | 'backtick' | 'none';

/** What a node of the syntax tree means, told in selectors of its children. */
export type Shape =
  /** `variable`: how an escape, or a variable that the grammar takes for text, is written; group 1 is its name. */
  | {
      readonly as: 'text';
      readonly escapes: Escapes;
      readonly holes?: readonly string[];
      readonly variable?: RegExp;
    }
  | { readonly as: 'join' }
  | { readonly as: 'name' }
  | { readonly as: 'self' }
  | { readonly as: 'field-of-self' }
  | { readonly as: 'constant' }
  | { readonly as: 'member'; readonly object: Selector; readonly name: Selector; readonly refers?: true }
  /** A name with type arguments. */
  | { readonly as: 'generic'; readonly name: Selector; readonly types: Selector }
  | { readonly as: 'index'; readonly object: Selector; readonly key: Selector }
  | {
      readonly as: 'call';
      readonly callee?: Selector;
      readonly object?: Selector;
      readonly name?: Selector;
      readonly args: Selector;
      readonly creates?: boolean;
      /** What is called may have a type argument behind it that the grammar takes for an index: `get[User](url)`. */
      readonly indexedByType?: true;
      /** A block or initialiser that belongs to the call. */
      readonly block?: Selector;
    }
  | { readonly as: 'argument'; readonly name?: Selector; readonly value: Selector }
  | { readonly as: 'spread' }
  /** `bare`: node types of keys that are texts without quotes; `wrapsKey`: a node of its own is around the key. */
  | {
      readonly as: 'pair';
      readonly key: Selector;
      readonly value: Selector;
      readonly bare?: readonly string[];
      readonly wrapsKey?: true;
    }
  | { readonly as: 'shorthand' }
  | { readonly as: 'dict' }
  /** `pairs`: items of two values are a key and its value. */
  | { readonly as: 'list'; readonly pairs?: true }
  /** A literal of a named type: fields in braces. */
  /** `unnamed`: types of this form have no name, so that the fields alone are the value. */
  | { readonly as: 'composite'; readonly type: Selector; readonly body: Selector; readonly unnamed?: RegExp }
  | { readonly as: 'binary'; readonly left: Selector; readonly operator: Selector; readonly right: Selector }
  | { readonly as: 'choice'; readonly options: readonly Selector[]; readonly test?: Selector }
  /** `declares`: it makes the variable (`:=`). */
  | {
      readonly as: 'assign';
      readonly left: Selector;
      readonly right: Selector;
      readonly operator?: Selector;
      readonly type?: Selector;
      readonly declares?: true;
    }
  /** `imports`: it may pass on what another module has. */
  | {
      readonly as: 'declare';
      readonly name: Selector;
      readonly value: Selector;
      readonly type?: Selector;
      readonly imports?: true;
    }
  /** Variables of the function that assigns them; `except`: written so, they are the file's. */
  | { readonly as: 'local'; readonly except: RegExp }
  | { readonly as: 'delete' }
  /** Names that mean variables of the file inside a function (`global`). */
  | { readonly as: 'outward' }
  /** `unless`: written so, it gives nothing back. */
  | { readonly as: 'return'; readonly unless?: RegExp }
  | {
      readonly as: 'function';
      readonly kind: 'function' | 'method' | 'constructor' | 'property' | 'lambda';
      readonly name?: Selector;
      readonly params?: Selector;
      readonly body: Selector;
      /** Receiver whose type is the owning class. */
      readonly receiver?: Selector;
      /** Name, owning class and parameters are inside a declarator: the selector of the one that it has inside. */
      readonly declarator?: Selector;
      /** Is there if it is read like a field. */
      readonly getter?: Selector;
      /** What a constructor hands to its base and its fields before its body. */
      readonly initializers?: Selector;
      /** How the head of a constructor says that it runs whichever other one makes the object. */
      readonly always?: RegExp;
      /** The type of what it gives. */
      readonly type?: Selector;
      /** The list of its type parameters, and the name in each. */
      readonly typeParams?: { readonly list: Selector; readonly name: Selector };
      /** The expression that it gives, where it has no body. */
      readonly gives?: Selector;
      /** Types of nodes before the name, one of which is the type that it extends. */
      readonly extends?: readonly string[];
      /** Its statements are its own children, and the last one is its value. */
      readonly isBlock?: true;
      /** The parameter of a block that names none. */
      readonly implicit?: string;
    }
  /**
   * `rest`: it takes several arguments; `field`: is there if it is a field of the object as well; `extended`: it is what
   * the method is called on, where it is marked so.
   */
  | {
      readonly as: 'param';
      readonly name: Selector;
      readonly fallback?: Selector;
      readonly type?: Selector;
      readonly rest?: true;
      /** It need not be given. */
      readonly optional?: true;
      readonly field?: Selector;
      readonly extended?: RegExp;
    }
  /** Parameters with their defaults beside them; `rest` marks one that takes several arguments. */
  | { readonly as: 'param-list'; readonly rest: RegExp }
  /** A constant of an enumeration: an object of the class around it. */
  | { readonly as: 'entry'; readonly name: Selector; readonly args: Selector }
  /**
   * `params`: those of a constructor that the head of the class declares; they are fields as well. `base`: what the head
   * gives the constructor of the base.
   */
  | {
      readonly as: 'class';
      readonly name: Selector;
      readonly bases?: Selector;
      readonly body: Selector;
      readonly params?: Selector;
      readonly base?: Selector;
      /** It is read only where this is in it. */
      readonly where?: RegExp;
      /** How the head of the class says that other files may have other parts of it. */
      readonly partial?: RegExp;
      /** Type of the body of an interface: other classes have its methods. */
      readonly contract?: string;
      /** The type whose fields and methods it has as well, where that is its body (`type A B`). */
      readonly named?: string;
    }
  /** `embeds`: without a name it is named after its type, and its members are those of the object around it. */
  | {
      readonly as: 'field';
      readonly name: Selector;
      readonly value?: Selector;
      readonly type?: Selector;
      readonly embeds?: true;
      /** A text behind it that gives it values by words (`default:"..."`), and the words that count. */
      readonly tag?: { readonly node: Selector; readonly words: RegExp };
      /** The accessors of a property, of which the one that reads has the keyword `get`. */
      readonly accessors?: Selector;
      /** The body of an accessor. */
      readonly accessed?: Selector;
    }
  /** Declarations that share a type. */
  | { readonly as: 'declarations'; readonly type: Selector }
  /** Parameters that stand inside the body. */
  | { readonly as: 'params' }
  /**
   * `body`: what is tried, absent: what stands before the first of `catches`, the nodes of what catches; `within`: they
   * stand in this.
   */
  | { readonly as: 'try'; readonly body?: Selector; readonly catches: readonly string[]; readonly within?: Selector }
  /** Commands of which the next runs as the one before ends: `a && b || c`. */
  | { readonly as: 'chain' }
  /**
   * `repeats`: it may run more than once; `clause`: it is a part of a choice that runs under its own condition, or else;
   * `otherwise`: the keyword before what runs in the other case; `compares`: its condition is compared with something.
   */
  | {
      readonly as: 'branch';
      readonly repeats?: true;
      readonly clause?: 'if' | 'else';
      readonly otherwise?: string;
      readonly compares?: true;
    }
  /**
   * A branch whose variable takes one item after the other; `keyed`: of two names the first takes the key, not a part;
   * `keys`: the word with which it takes the keys.
   */
  | {
      readonly as: 'loop';
      readonly name: Selector;
      readonly over: Selector;
      readonly keyed?: true;
      readonly keys?: { readonly at: Selector; readonly word: string };
      /** It is only the head of the branch around it. */
      readonly head?: true;
    }
  /** `many`: several children are a list; `type`: that of the value, if nothing else tells it. */
  | { readonly as: 'through'; readonly child?: Selector; readonly many?: true; readonly type?: Selector }
  | { readonly as: 'skip' }
  | { readonly as: 'import' }
  /** Written too unlike the rest for selectors. */
  /** `variable`: it is the name of one. */
  | {
      readonly as: 'special';
      readonly read: (node: SyntaxNode, reader: Reader) => Expr;
      readonly variable?: true;
      /** As a statement, what it runs where it is written; null: it does something else. */
      readonly inlines?: (node: SyntaxNode, reader: Reader) => SyntaxNode | null;
    };

/** An assignment that a call makes. */
export interface Assigned {
  readonly target: Expr;
  readonly value: Expr;
  /** The target is a variable of the file. */
  readonly outward?: boolean;
}

/** What a `special` shape may ask of the walk. */
export interface Reader {
  readonly source: string;
  text(node: SyntaxNode): string;
  expr(node: SyntaxNode): Expr;
  /** The variable that a name means at this place. */
  variable(name: string): string;
  call(node: SyntaxNode, callee: Expr, args: CallExpr['args'], creates?: boolean): CallExpr;
  /** Reads a part that is evaluated under a condition only. */
  perhaps(node: SyntaxNode): { readonly value: Expr; readonly blocks: readonly number[] };
  /** A block that is given to what `callee` names. */
  block(node: SyntaxNode, callee: Expr, runs: BlockRuns): Expr;
  /** Reads a block that runs where it is written, on the object of the method around it; null: there is no such object. */
  inPlace(node: SyntaxNode): Expr | null;
  /** A literal whose value is given; `inner` if it stands so in the source. */
  literal(node: SyntaxNode, value: string): Expr;
}

/**
 * A call that runs a block on an object: on what it is called on, or on its first argument. The block knows the object as
 * its receiver or as its parameter, and the call gives the object or what the block gives. `on` absent: on nothing.
 */
export interface ScopeCall {
  readonly on?: 'receiver' | 'argument';
  readonly as?: 'receiver' | 'parameter';
  readonly gives: 'object' | 'result';
}

/** `receives`: bare names in a block may be members of what it runs on; `perhaps`: it may not run. */
export interface BlockRuns {
  readonly receives: boolean;
  readonly perhaps: boolean;
}

/** How a language writes what an edit inserts. */
export interface Writing {
  /** Quotation marks of a text, the usual one first. */
  readonly quotes: readonly string[];
  /** Characters that a quoted text cannot hold as they are, besides its quotation mark. */
  readonly special: RegExp;
  /** Begins a comment up to the end of the line. */
  readonly comment: string;
  /** What ends a line of a command that goes on on the next one; absent: nothing. */
  readonly continues?: string;
  /** A line that defines a constant whose name code below may use. */
  readonly constant?: RegExp;
  /** A text that ends with a variable: `TEXT` and `NAME`, in the quotation mark `'` of the file. */
  readonly template: string;
  /** Code that reads the version of its own package, as a constant is given it; absent: no code is known to. */
  readonly readsVersion?: RegExp;
  /** A dictionary that is written out; absent: headers are never written so. */
  readonly dictionary?: Dictionary;
  /** The properties of a new object, in braces behind it; absent: they are never written so. */
  readonly properties?: Dictionary;
  /** A line that begins a block which leaves if the statement before has failed; the block ends with `}`. */
  readonly guard?: RegExp;
  /** How a file imports a name; absent: no edit adds an import. */
  readonly imports?: ImportWriting;
  /** How a file names constants of the others of its package; absent: not at all. */
  readonly shared?: SharedNames;
  /**
   * A constant `NAME` with the value `VALUE`, for what a file says several times, which code `uses` by that or by its name;
   * absent: no edit defines any. `module`: in front of all code, if a file with the ending `of` is in the folder or above.
   * `package`: the other files of the folder see it, too.
   */
  readonly defines?: {
    readonly name: string;
    readonly text: string;
    readonly in: 'file' | 'class' | 'module' | 'package';
    readonly of?: string;
    /** Code of a file that has to stay the first. */
    readonly unless?: RegExp;
    readonly uses?: string;
  };
  /** Code of a file that runs where its variables are not seen. */
  readonly isolates?: RegExp;
}

/** A constant of a file, or of a class of it. */
export interface SharedConstant {
  readonly path: string;
  /** The text of its file. */
  readonly text: string;
  readonly name: string;
  readonly owner: string | null;
  readonly value: Expr;
  /** The line that defines it. */
  readonly line: string;
}

/** A file that is to name a constant. */
export interface Importer {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportFact[];
  /** Null: there is no such file. */
  textOf(path: string): string | null;
}

export interface Reach {
  readonly name: string;
  /** The import that it needs; null: none. */
  readonly statement: string | null;
}

export interface SharedNames {
  /** Names of files, without folders, that have the version of their package. */
  readonly versionFiles: RegExp;
  /** Returns how a file writes a constant of another one; null: it cannot, or not surely. */
  readonly reaches: (constant: SharedConstant, from: Importer) => Reach | null;
  /** An import fails where its module imports the file in turn. */
  readonly failsInCircles?: true;
  /** The file of a folder that runs before the others of it. */
  readonly packageFile?: string;
}

export interface ImportWriting {
  /** The import statements of a file, each as a whole, with the flags `gm`. */
  readonly statement: RegExp;
  /** They are in alphabetical order. */
  readonly sorted?: true;
  /** A statement that imports the dotted `NAME`. */
  readonly writes: string;
}

export interface Dictionary {
  readonly open: string;
  readonly close: string;
  /** What is between a name and its value. */
  readonly assign: string;
  /** What separates entries on one line. */
  readonly separator: string;
  /** What is around the only entry. */
  readonly padding: string;
  /** What separates entries on lines of their own. */
  readonly lineSeparator: string;
  /** A statement that sets the entry `User-Agent` of the variable `@` to `$`. */
  readonly set: string;
  /** Around each entry: `{ "a", "b" }`; absent: nothing is. */
  readonly pair?: { readonly open: string; readonly close: string };
  /**
   * Values may be lists, as that of the first entry shows, which is behind the text up to what `open` captures; an empty
   * dictionary shows nothing.
   */
  readonly lists?: { readonly open: RegExp; readonly close: string };
  /** Values of entries on lines of their own begin in one column. */
  readonly alignsValues?: true;
}

/** Classes whose objects put a text together, their methods that add to it, and the one that gives it. */
export interface TextBuilders {
  readonly classes: readonly string[];
  readonly appends: readonly string[];
  readonly gives: string;
}

/** `to_thread(f, url)`, `retry_call(f, fargs=[url])` */
export interface Forward {
  readonly call: string;
  /** The function: its position among the arguments, or the argument of that name. */
  readonly runs: number | string;
  /** Arguments that hold its own, as a list and as a dictionary; absent: those behind it are its own. */
  readonly list?: string;
  readonly dictionary?: string;
  /** Other calls have the name as well: what they are given first has to be named after something that is done. */
  readonly common?: true;
}

/** One programming language, as data. */
export interface Language {
  readonly id: string;
  /** Conditions of its preprocessor that are never and always true; absent: it has none. */
  readonly conditions?: Conditions;
  /** Name of the grammar file, without `tree-sitter-` and `.wasm`. */
  readonly grammar: string;
  /** The npm package of the grammar; absent: the package of the runtime has it. */
  readonly grammarPackage?: string;
  /** Programs that run its scripts, as the first line names them. */
  readonly interpreters?: RegExp;
  /** The grammar refuses code that the language allows, so an error before a change says nothing about the change. */
  readonly refusesValidCode?: true;
  readonly extensions: readonly string[];
  readonly nodes: Readonly<Record<string, Shape>>;
  /**
   * Names of the files of which a package has one, `*.x` by their ending; absent: all files of a manifest are one
   * package, as where a loaded module gives its names to all others.
   */
  readonly projects?: readonly string[];
  /** Lines that name a namespace or module whose names they share; absent: `imports` has all of them. */
  readonly uses?: RegExp;
  /** Operators that write text after text. */
  readonly joins: readonly string[];
  /** Operators that give one side or the other. */
  readonly choices: readonly string[];
  /** Operators that fill the holes of the left text from the right. */
  readonly fills?: readonly string[];
  /** Names of the own object, beside those that are nodes of their own. */
  readonly selfNames?: readonly string[];
  /** Whether methods name their own object as first parameter. */
  readonly selfParam?: boolean;
  /** The parameter that only gives the type of the own object, for which no call has an argument. */
  readonly typedSelf?: string;
  /** Functions have names with capitals, and give errors or nothing: no name says that something is made. */
  readonly capitalFunctions?: true;
  /** Method names that construct. */
  readonly constructors: readonly string[];
  /** The type of a text, where calls choose among methods by the types of arguments. */
  readonly textType?: string;
  /** Types of which none is a kind of another: an argument of one fits no parameter of another. */
  readonly unrelatedTypes?: readonly string[];
  /** Whether a bare name inside a method may be a field of its object. */
  readonly implicitSelf?: boolean;
  /** Types of nodes that are values although the grammar does not name them. */
  readonly values?: readonly string[];
  /** A type of another package is written behind that package's name: `http.Client` is no `Client` of this one. */
  readonly qualifiesTypes?: true;
  /** Whether an assignment copies what a variable holds, so that what is done to the copy is not done to it. */
  readonly copies?: boolean;
  /** Whether functions see no variables of the code around them but those that they say they take. */
  readonly isolates?: boolean;
  /** Whether the last expression of a body is its value. */
  readonly lastIsReturn?: boolean;
  /** Whether functions know their arguments by number (shell). */
  readonly numberedParams?: boolean;
  /** The argument that holds what a command is given one by one, and runs its blocks for. */
  readonly inputs?: string;
  /** Whether a loop over something that is no list runs once, for that. */
  readonly loopsOverOne?: true;
  /** Whether a call can give a function another name, so that it is assigned like a variable. */
  readonly renames?: true;
  /** Whether a variable that holds the name of a command can be called (`&`). */
  readonly callsTexts?: boolean;
  /** Whether a field may have a method that reads it and is written nowhere (annotations, records). */
  readonly accessors?: boolean;
  /** Whether what one file defines is known by its bare name in others, without an import. */
  readonly shares?: boolean;
  /** Calls that run a block on an object, by their names. */
  readonly scopeCalls?: Readonly<Record<string, ScopeCall>>;
  /** Names of other calls that may run a block, now or later, once or several times. */
  readonly blockCalls?: RegExp;
  /** Whether a dictionary or list without anything in it counts as nothing in a condition. */
  readonly emptyIsFalse?: boolean;
  /** A parameter that is given nothing at all takes its default. */
  readonly nothingIsDefault?: boolean;
  /** The operator that puts two dictionaries together; `firstWins`: where both have a key. */
  readonly unites?: { readonly operator: string; readonly firstWins: boolean };
  /** Whether an argument of a name may also be in one that is spread behind it, and the last one counts. */
  readonly lastKeywordWins?: boolean;
  /** Whether named arguments that no parameter takes are a dictionary for the last one. */
  readonly trailingHash?: boolean;
  /** The variable that holds all arguments of a function by their names. */
  readonly allArguments?: string;
  /** Whether names mean the same whatever their case. */
  readonly caseless?: boolean;
  /** Decorations of a name that are no part of it, cut off in front. */
  readonly sigils?: RegExp;
  /** Whether a variable belongs to where it is declared, so that an assignment inside a function can be to the file's. */
  readonly declares?: boolean;
  /** Node types to which the variables belong that are declared in them; absent: these belong to the function. */
  readonly blocks?: {
    readonly nodes: readonly string[];
    /** Node types of declarations whose variables belong to the function all the same (`var`). */
    readonly hoisted?: readonly string[];
    /** How a loop is written that declares its variable; absent: each does. */
    readonly loops?: RegExp;
  };
  /** Whether an assignment inside a function is to a variable of the file, unless the function declares one. */
  readonly assignsOutward?: boolean;
  /** What a call assigns that sets a variable or a member by its name. */
  readonly assigns?: (call: CallExpr) => readonly Assigned[];
  /** What a call assigns to variables that it is given by their names, beside what it does. */
  readonly keeps?: (call: CallExpr) => readonly Assigned[];
  /** How a variable is written that is the file's wherever it stands (`$script:`). */
  readonly outward?: RegExp;
  /** Read without a grammar: nothing about it is sure. */
  readonly approximate?: boolean;
  /** Changes the source before it is parsed, keeping every offset. */
  readonly prepare?: (source: string) => string;
  /** Node types of statements that leave the block they are in: `return`, `throw`. */
  readonly leaves?: readonly string[];
  /** How comments are written. */
  readonly commentMarks: CommentMarks;
  /** How the paths of files end that hold tests. */
  readonly testFiles?: RegExp;
  /** How the paths of files end that a program writes. */
  readonly generatedFiles?: RegExp;
  /** Endings of files that an import may write behind a module's name. */
  readonly importEndings?: readonly string[];
  /** Node types of comments; absent: `comment`. */
  readonly comments?: readonly string[];
  /** Node types that name a type beside a value, and are no part of the value. */
  readonly types?: readonly string[];
  /** Node types of attributes or decorators, searched for marks of tests and properties. */
  readonly marks?: readonly string[];
  /** Marks of functions that give something to a container, and of classes whose objects one makes; what to search for. */
  readonly container?: { readonly provides: RegExp; readonly manages: RegExp; readonly search: readonly string[] };
  /** Types of what a container gives, each with the call that sets it up, in a file that nothing else leads to. */
  readonly setUpBy?: Readonly<Record<string, string>>;
  /** Marks of a method that is read like a field. */
  readonly propertyMarks?: RegExp;
  /** Functions that give another one some of its arguments, and those that do so with a method of the class around. */
  readonly partials?: { readonly functions: readonly string[]; readonly methods: readonly string[] };
  /** Functions that call a function which they are given, with arguments that they are given for it. */
  readonly forwards?: readonly Forward[];
  /** The constructor that a class has without writing it takes its fields: those of data classes. */
  readonly fieldsConstruct?: true;
  /** A literal may give the fields of its object in their order. */
  readonly literalsListFields?: true;
  /** A property can be read that is the getter of a class of another language: `connection.inputStream`. */
  readonly readsGetters?: true;
  /** A class may have a field and a method of one name; which is meant, a call tells. */
  readonly fieldsBesideMethods?: true;
  /** In the body of a class, outside of its methods, a bare name means one of its fields. */
  readonly seesClassBody?: true;
  /** Classes outside the sources from which enumerations inherit, and the member that is what a constant stands for. */
  readonly enums?: { readonly bases: readonly string[]; readonly value: string };
  /** Classes of texts: an object of one that inherits from them is the text that it is made with. */
  readonly textClasses?: readonly string[];
  /** The method of such a class that makes the text. */
  readonly textMaker?: string;
  /** The member of a function under which it has the methods of the objects that it makes (`prototype`). */
  readonly prototypes?: string;
  /** The function that has one such function inherit from another (`util.inherits`). */
  readonly inherits?: string;
  /**
   * Calls that put objects together, by their dotted name in small letters, the first that fits: what becomes of an
   * object that several have under one key, and whether the first value of a key wins.
   */
  readonly merges?: readonly {
    readonly name: RegExp;
    readonly nested: 'replaced' | 'merged' | 'unknown';
    readonly keepsFirst?: true;
  }[];
  /** The method of a function that gives it bound to its own object, which is the first argument (`bind`). */
  readonly binds?: string;
  /** Whether the value that a class gives a field takes the place of what its base classes give it. */
  readonly fieldsOverride?: true;
  /** Whether a call of a type of functions gives the function that it is given, with the methods of the type. */
  readonly convertsFunctions?: true;
  /** Methods of a function that call it: `send.Invoke(url)`. */
  readonly invokes?: readonly string[];
  /** Names by which a method calls what its class inherits (`super`, `base`). */
  readonly supers?: readonly string[];
  /** Methods of the inherited object that construct it: `super().__init__(...)`. */
  readonly superConstructors?: readonly string[];
  /** Classes whose objects hold what the function gives that they are made with, and the member that has it. */
  readonly holders?: Readonly<Record<string, string>>;
  /** Classes of objects that put a text together, the methods that add to it, and the one that gives it. */
  readonly textBuilders?: TextBuilders;
  /** Names by which a method means its own class. */
  readonly ownClasses?: readonly string[];
  /** The function that gives a member by its name: `getattr(object, name)`. */
  readonly picksMember?: string;
  /** Names of the files whose constants, and of the classes whose fields, are settings that a framework hands out. */
  readonly settings?: { readonly files: RegExp; readonly classes: RegExp };
  /** Name of the file that stands for its folder in an import. */
  readonly folderFile?: string;
  /** That file runs before any other of its folder and of those below. */
  readonly foldersRunFirst?: true;
  /** How the definition of a name is written, as strings to search for; absent: as `FUNCTION_WORDS` has it. */
  readonly definitions?: (name: string, isType: boolean) => readonly string[];
  /** Methods that give what they are called on, once it is there. */
  readonly waits?: readonly string[];
  /** Calls, as they are written, that give their first argument, now or once it is there: `Promise.resolve(value)`. */
  readonly passes?: readonly string[];
  /** The call that gives the last name of what it is given, as a text. */
  readonly nameOf?: string;
  /** A namespace usually has the name of the folder with its files: `Internal.Platform` is a class in `Internal`. */
  readonly foldersNameNamespaces?: true;
  /** How code uses a class, for names that many packages have; absent: only definitions are looked for. */
  readonly classUses?: (name: string) => readonly string[];
  /** How a method of that name is defined outside of the class that it is called on, as strings to search for. */
  readonly extensionDefinitions?: (name: string) => readonly string[];
  /** How code gives a value to a variable that all files share, by its name. */
  readonly variableDefinitions?: (name: string) => readonly string[];
  /** How a call of a name is written, as strings to search for; absent: before a parenthesis. */
  readonly calls?: (name: string) => readonly string[];
  /** Paths at which an imported module may be; not all of them exist. Absent: imports lead to no path. */
  readonly modulePaths?: (from: string, module: string, name: string | null) => readonly string[];
  /** Whether a module is a folder, not a file. */
  readonly foldersAreModules?: boolean;
  /** The line of a project file with the name under which imports know its folder, in the first group. */
  readonly namesModule?: RegExp;
  /** Characters that end a line besides a line feed; absent: a carriage return. */
  readonly lineEnds?: RegExp | null;
  /** The method that calls a function with an object of its own: `get.call(self, url)`. */
  readonly borrows?: string;
  /** Whether a file that imports these surely runs in a browser, which sends a User-Agent of its own. */
  readonly runsInBrowser?: (imports: readonly ImportFact[]) => boolean;
  /** An import of a type, with its package and its name: the folder of the file that declares it ends with the former. */
  readonly importsType?: RegExp;
  readonly imports?: (node: SyntaxNode, text: (node: SyntaxNode) => string) => readonly ImportFact[];
  /** How edits write it; absent: its files are not edited. */
  readonly writes?: Writing;
}

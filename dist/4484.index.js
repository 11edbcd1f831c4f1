export const id = 4484;
export const ids = [4484];
export const modules = {

/***/ 85104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ensure),
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
/** The value of a key, made on first use. */
function ensure(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
/** Adds to the list that a map has under a key. */
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ 55300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BlockVariables),
/* harmony export */   l: () => (/* binding */ writtenName)
/* harmony export */ });
/* harmony import */ var _analysis_ensure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85104);

/** Between the name of a variable and the number of its block; no source can have it in a name. */
const MARK = '~';
/** The name of a variable as it is written. */
function writtenName(name) {
    const mark = name.indexOf(MARK);
    return mark === -1 ? name : name.slice(0, mark);
}
/**
 * Tells variables of one name apart that belong to different blocks of a function: one that hides another gets a name of
 * its own, so that what is done to it is not done to the other.
 */
class BlockVariables {
    #scopes;
    #meanings = new Map();
    /** Names that blocks of a function have declared so far. */
    #used = new Map();
    #count = 0;
    constructor(module) {
        this.#scopes = [{ fn: module, isFunction: true, declared: [] }];
    }
    /** Which variable a name means here. */
    find(name) {
        return this.#meanings.get(name)?.at(-1)?.name ?? name;
    }
    /** Begins a block, or the function that its variables belong to. */
    open(fn, isFunction) {
        this.#scopes.push({ fn, isFunction, declared: [] });
    }
    close() {
        for (const name of this.#scopes.pop()?.declared ?? [])
            this.#meanings.get(name)?.pop();
    }
    /**
     * Notes a variable of the block around it.
     *
     * @param isHoisted it belongs to the function, whatever block it is in
     * @returns its name, which is another one if it hides a variable, or if a block before it had one of that name
     */
    declare(name, isHoisted = false) {
        const scope = this.#scopes.at(-1);
        const used = (0,_analysis_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .ensure */ .D)(this.#used, scope.fn, () => new Set());
        if (isHoisted) {
            used.add(name);
            return name;
        }
        const meanings = (0,_analysis_ensure_js__WEBPACK_IMPORTED_MODULE_0__/* .ensure */ .D)(this.#meanings, name, () => []);
        const hidden = meanings.at(-1);
        if (hidden?.scope === scope)
            return hidden.name;
        const isOther = !scope.isFunction && (hidden !== undefined || used.has(name));
        const own = isOther ? `${name}${MARK}${++this.#count}` : name;
        used.add(name);
        meanings.push({ name: own, scope });
        scope.declared.push(name);
        return own;
    }
}


/***/ }),

/***/ 58878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Dw: () => (/* binding */ ALL_NAMES),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   hQ: () => (/* binding */ memberNames),
/* harmony export */   iu: () => (/* binding */ RECEIVER)
/* harmony export */ });
/* harmony import */ var _block_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55300);

/** The span of anything that has one, without the rest of it. */
function spanOf({ start, end }) {
    return { start, end };
}
/** The parameter that holds what an extension is called on, or what a block runs on; no source can name it. */
const RECEIVER = '#';
/** The name under which an import brings, or passes on, all that a module has. */
const ALL_NAMES = '*';
/** Parts of an expression, in the order of the source. */
function partsOf(expr) {
    switch (expr.kind) {
        case 'join':
        case 'opaque':
            return expr.parts;
        case 'member':
            return [expr.object];
        case 'index':
            return [expr.object, expr.key];
        case 'call':
            return [expr.callee, ...expr.args.map((arg) => arg.value)];
        case 'dict':
            return expr.entries.flatMap((entry) => (entry.key ? [entry.key, entry.value] : [entry.value]));
        case 'list':
            return expr.items;
        case 'choice':
            return expr.options;
        default:
            return [];
    }
}
/** The last word of a name or member chain: `get` of `self.session.get`; empty for anything else. */
function lastName(expr) {
    if (expr.kind === 'name')
        return (0,_block_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .l)(expr.name);
    return expr.kind === 'member' ? expr.name : '';
}
/** The name that a statement gives to a module: `const client = require('./client')`; null: it gives none. */
function requirement({ target, value }) {
    if (target?.kind !== 'name' || value.kind !== 'call' || lastName(value.callee) !== 'require')
        return null;
    const [module] = value.args;
    return module?.value.kind === 'text' ? { name: target.name, module: module.value.value } : null;
}
/** The name that a chain of members, indexes and calls starts from; null if it starts from something else. */
function rootOf(expr) {
    let at = expr;
    for (;;) {
        if (at.kind === 'name')
            return at;
        if (at.kind === 'member' || at.kind === 'index')
            at = at.object;
        else if (at.kind === 'call')
            at = at.callee;
        else
            return null;
    }
}
/**
 * Names of the members, and of the methods called, on the way to an expression, last one first.
 *
 * @param passes whether a call on the way is passed; the way ends at one that is not
 */
function memberNames(expr, passes = () => true) {
    const names = [];
    let at = expr;
    for (;;) {
        if (at.kind === 'member') {
            names.push(at.name);
            at = at.object;
        }
        else if (at.kind === 'index')
            at = at.object;
        else if (at.kind === 'call' && passes(at))
            at = at.callee;
        else {
            if (at.kind === 'name')
                names.push((0,_block_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .l)(at.name));
            return names;
        }
    }
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IB: () => (/* binding */ ALL_LANGUAGES),
  $U: () => (/* binding */ NOTEBOOK_LANGUAGE),
  gS: () => (/* binding */ SHELL_CELL),
  hS: () => (/* binding */ commentMarksOf),
  je: () => (/* binding */ extensionOf),
  Pk: () => (/* binding */ interpretedAs),
  eX: () => (/* binding */ languageOf),
  oH: () => (/* binding */ plainLanguageOf)
});

// UNUSED EXPORTS: LANGUAGES, PLAIN_LANGUAGES

// NAMESPACE OBJECT: ./.build/src/scan/languages/with-grammar.js
var with_grammar_namespaceObject = {};
__webpack_require__.r(with_grammar_namespaceObject);
__webpack_require__.d(with_grammar_namespaceObject, {
  bash: () => (bash),
  cpp: () => (cpp),
  csharp: () => (csharp),
  go: () => (go),
  java: () => (java),
  javascript: () => (javascript),
  kotlin: () => (kotlin),
  php: () => (php),
  powershell: () => (powershell),
  python: () => (python),
  ruby: () => (ruby),
  rust: () => (rust),
  tsx: () => (tsx),
  typescript: () => (typescript)
});

// NAMESPACE OBJECT: ./.build/src/scan/languages/without-grammar.js
var without_grammar_namespaceObject = {};
__webpack_require__.r(without_grammar_namespaceObject);
__webpack_require__.d(without_grammar_namespaceObject, {
  groovy: () => (groovy),
  perl: () => (perl),
  scala: () => (scala),
  swift: () => (swift)
});

;// CONCATENATED MODULE: ./.build/src/scan/languages/comments.js
const C_COMMENTS = { line: ['//'], block: [['/*', '*/']] };
const HASH_COMMENTS = { line: ['#'], block: [] };
const C_AND_HASH_COMMENTS = { line: ['//', '#'], block: C_COMMENTS.block };
const MARKUP = { line: [], block: [['<!--', '-->']] };
/** By the endings of files that no language's record has: data, and code that the scan does not read. */
const OTHER_COMMENTS = new Map([
    ...each(C_COMMENTS, 'jsonc dart vb fs proto bicep bicepparam'),
    ...each(C_AND_HASH_COMMENTS, 'tf hcl tfvars'),
    ...each(HASH_COMMENTS, 'yml yaml toml properties cfg conf env dockerfile makefile r jl ex exs'),
    ...each({ line: ['#', ';'], block: [] }, 'ini'),
    ...each({ line: ['--'], block: [] }, 'lua sql hs'),
    ...each(MARKUP, 'xml config csproj props targets vue svelte'),
]);
function each(comments, endings) {
    return endings.split(' ').map((ending) => [ending, comments]);
}

// EXTERNAL MODULE: ./.build/src/scan/facts.js
var facts = __webpack_require__(58878);
// EXTERNAL MODULE: ./.build/src/scan/syntax.js
var syntax = __webpack_require__(19906);
;// CONCATENATED MODULE: ./.build/src/scan/languages/python-comments.js
/** Lines of comments in a row that the parser sees. */
const MOST_LINES = 100;
/** Opens a text over several lines, is one within the line, or opens a comment. */
const LITERALS = /"""|'''|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|#/g;
/**
 * Returns Python with blanks in the place of all but the first lines of a long row of comments, so that all offsets
 * stay: to see where a block ends, the parser reads the rest of the row again at each of its lines.
 */
function withoutLongComments(text) {
    let open = null;
    let row = 0;
    return text
        .split('\n')
        .map((line) => {
        row = open === null && line.trimStart().startsWith('#') ? row + 1 : line.trim() === '' ? row : 0;
        open = leftOpen(line, open);
        return row > MOST_LINES ? line.replace(/[^\r]/g, ' ') : line;
    })
        .join('\n');
}
/** What closes the text over several lines that a line leaves open; null: there is none. */
function leftOpen(line, before) {
    let open = before;
    let at = 0;
    for (;;) {
        if (open !== null) {
            const end = line.indexOf(open, at);
            if (end === -1)
                return open;
            at = end + open.length;
            open = null;
        }
        LITERALS.lastIndex = at;
        const [found] = LITERALS.exec(line) ?? [];
        if (found === undefined || found === '#')
            return null;
        at = LITERALS.lastIndex;
        if (found === '"""' || found === "'''")
            open = found;
    }
}

// EXTERNAL MODULE: ./.build/src/core/path.js
var core_path = __webpack_require__(21720);
;// CONCATENATED MODULE: ./.build/src/scan/languages/python-paths.js

/** Relative modules from the file's folder; others from each folder above it. */
function pythonPaths(from, module, name) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const words = module
        .slice(dots)
        .split('.')
        .filter((word) => word !== '');
    if (words.length > 8)
        return [];
    const own = (0,core_path/* folderOf */.yS)(from);
    const parts = own === '' ? [] : own.split('/');
    const bases = dots > 0
        ? [parts.slice(0, Math.max(0, parts.length - dots + 1))]
        : parts.map((_, index) => parts.slice(0, index + 1)).concat([[]]);
    return bases.flatMap((base) => {
        const target = [...base, ...words].join('/');
        const inner = name === null || name === '*' ? [] : [`${target}${target === '' ? '' : '/'}${name}.py`];
        return target === '' ? inner : [`${target}.py`, `${target}/__init__.py`, ...inner];
    });
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/python-names.js


/** `from .version import __version__`, relative or absolute as the other imports of the file are. */
const PYTHON_NAMES = {
    versionFiles: /^(?:__init__|_*version_*|__about__|_?about|_?meta(?:data)?|const(?:ants?)?|config|settings)\.py$/,
    reaches,
    failsInCircles: true,
    packageFile: '__init__.py',
};
function reaches({ path, name, owner }, from) {
    // What has one underscore is private.
    if (owner !== null || /^_(?!_)/.test(name))
        return null;
    for (const { local, module, name: taken } of from.imports) {
        const isModule = pythonPaths(from.path, module, null).includes(path);
        if (isModule && taken === name)
            return { name: local, statement: null };
        if (isModule && taken === null)
            return { name: `${local === module.split('.')[0] ? module : local}.${name}`, statement: null };
        if (taken !== null && pythonPaths(from.path, module, taken).slice(-1)[0] === path && path.endsWith(`/${taken}.py`))
            return { name: `${local}.${name}`, statement: null };
    }
    const module = moduleName(path, from);
    return module === null ? null : { name, statement: `from ${module} import ${name}` };
}
/** How a file writes the module of another one; null: they are not in one package. */
function moduleName(path, { path: from, text, textOf }) {
    const isPackage = (folder) => folder !== '' && textOf(`${folder}/__init__.py`) !== null;
    const own = (0,core_path/* folderOf */.yS)(from);
    const words = path.replace(/(?:^|\/)__init__\.py$|\.py$/, '').split('/');
    if (!isPackage(own)) {
        // Scripts in one folder: only where they import each other already.
        const isSibling = (0,core_path/* folderOf */.yS)(path) === own &&
            [...text.matchAll(/^(?:from|import)\s+(\w+)/gm)].some(([, one]) => textOf(own === '' ? `${one}.py` : `${own}/${one}.py`) !== null);
        return isSibling ? (words.at(-1) ?? null) : null;
    }
    let top = own;
    while (isPackage((0,core_path/* folderOf */.yS)(top)))
        top = (0,core_path/* folderOf */.yS)(top);
    if (path !== `${top}/__init__.py` && !path.startsWith(`${top}/`))
        return null;
    for (let at = (0,core_path/* folderOf */.yS)(path); at !== top; at = (0,core_path/* folderOf */.yS)(at))
        if (!isPackage(at))
            return null;
    const outer = top.split('/').length - 1;
    const [first = ''] = top.split('/').slice(-1);
    const isRelative = /^from\s+\./m.test(text);
    const isAbsolute = new RegExp(String.raw `^(?:from|import)\s+${first}\b`, 'm').test(text);
    if (isAbsolute && !isRelative)
        return words.slice(outer).join('.');
    // What is run as a script is in no package.
    if (!isRelative && /^if\s+__name__\s*==/m.test(text))
        return null;
    const folders = own.split('/');
    let shared = 0;
    while (shared < folders.length && shared < words.length && folders[shared] === words[shared])
        shared++;
    return '.'.repeat(folders.length - shared + 1) + words.slice(shared).join('.');
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/python.js






const python = {
    id: 'python',
    writes: {
        quotes: ['"', "'"],
        special: /[\\{}\n\r]/,
        comment: '#',
        template: "f'TEXT{NAME}'",
        readsVersion: /\b(?:metadata\.version|get_distribution)\(|^version\(/,
        constant: /^([A-Z_][A-Z0-9_]*)\s*=/,
        dictionary: {
            open: '{',
            close: '}',
            assign: ': ',
            separator: ', ',
            padding: '',
            lineSeparator: ',',
            set: '@["User-Agent"] = $',
        },
        imports: {
            statement: /^(?:from [.\w]+ import (?:\([^)]*\)[^\n]*|(?:[^\n(\\]|\\\r?\n)*)|import (?:[^\n\\]|\\\r?\n)*)$/gm,
            writes: 'import NAME',
        },
        shared: PYTHON_NAMES,
        defines: { name: 'USER_AGENT', text: 'NAME = VALUE', in: 'file' },
    },
    textBuilders: { classes: ['StringIO'], appends: ['write'], gives: 'getvalue' },
    commentMarks: HASH_COMMENTS,
    testFiles: /(?:_test|(?:^|\/)conftest)\.py$/,
    generatedFiles: /_pb2\.py$/i,
    importEndings: ['py'],
    fieldsOverride: true,
    supers: ['super'],
    textClasses: ['str'],
    textMaker: '__new__',
    partials: { functions: ['partial'], methods: ['partialmethod'] },
    forwards: [
        { call: 'to_thread', runs: 0 },
        { call: 'run_in_executor', runs: 1 },
        { call: 'run_in_threadpool', runs: 0 },
        { call: 'run_sync', runs: 0 },
        { call: 'deferToThread', runs: 0 },
        { call: 'async_add_executor_job', runs: 0 },
        { call: 'submit', runs: 0, common: true },
        { call: 'apply_async', runs: 0, list: 'args', dictionary: 'kwds' },
        { call: 'retry_call', runs: 0, list: 'fargs', dictionary: 'fkwargs' },
        { call: 'add_job', runs: 0, list: 'args', dictionary: 'kwargs' },
        { call: 'Thread', runs: 'target', list: 'args', dictionary: 'kwargs' },
        { call: 'Process', runs: 'target', list: 'args', dictionary: 'kwargs' },
    ],
    fieldsConstruct: true,
    seesClassBody: true,
    enums: { bases: ['Enum', 'StrEnum', 'IntEnum'], value: 'value' },
    superConstructors: ['__init__'],
    picksMember: 'getattr',
    folderFile: '__init__',
    foldersRunFirst: true,
    settings: {
        files: /(?:^|\/)(?:\w*_)?(?:settings|config)(?:\/\w+)?\.py$/,
        classes: /(?:Config|Settings|Configuration)$/,
    },
    definitions: (name, isType) => (isType ? [`class ${name}`, `${name} = `] : [`def ${name}(`]),
    modulePaths: pythonPaths,
    grammar: 'python',
    interpreters: /^python[\d.]*$/,
    prepare: withoutLongComments,
    extensions: ['py', 'pyw', 'pyi'],
    projects: ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile'],
    joins: ['+'],
    unites: { operator: '|', firstWins: false },
    choices: ['or', 'and'],
    fills: ['%'],
    selfParam: true,
    emptyIsFalse: true,
    constructors: ['__init__', '__post_init__', '__new__'],
    marks: ['decorator'],
    leaves: ['return_statement', 'raise_statement', 'break_statement', 'continue_statement'],
    propertyMarks: /@property|@cached_property/,
    types: ['type', 'type_conversion', 'type_parameter', 'typed_parameter', 'typed_default_parameter'],
    nodes: {
        module: { as: 'through' },
        string: { as: 'text', escapes: 'backslash', holes: ['interpolation'] },
        interpolation: { as: 'through', child: 'expression' },
        concatenated_string: { as: 'join' },
        identifier: { as: 'name' },
        none: { as: 'constant' },
        integer: { as: 'constant' },
        float: { as: 'constant' },
        true: { as: 'constant' },
        false: { as: 'constant' },
        attribute: { as: 'member', object: 'object', name: 'attribute' },
        subscript: { as: 'index', object: 'value', key: 'subscript' },
        call: { as: 'call', callee: 'function', args: 'arguments' },
        keyword_argument: { as: 'argument', name: 'name', value: 'value' },
        list_splat: { as: 'spread' },
        dictionary_splat: { as: 'spread' },
        dictionary: { as: 'dict' },
        pair: { as: 'pair', key: 'key', value: 'value' },
        list: { as: 'list' },
        set: { as: 'list' },
        tuple: { as: 'list' },
        expression_list: { as: 'list' },
        pattern_list: { as: 'list' },
        tuple_pattern: { as: 'list' },
        binary_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        boolean_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        comparison_operator: { as: 'binary', left: ':0', operator: 'operators', right: ':1' },
        conditional_expression: { as: 'choice', options: [':0', ':2'], test: ':1' },
        named_expression: { as: 'assign', left: 'name', right: 'value' },
        assignment: { as: 'assign', left: 'left', right: 'right', type: 'type' },
        augmented_assignment: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        global_statement: { as: 'outward' },
        delete_statement: { as: 'delete' },
        return_statement: { as: 'return' },
        yield: { as: 'return' },
        await: { as: 'through' },
        parenthesized_expression: { as: 'through' },
        as_pattern: { as: 'declare', name: '.as_pattern_target', value: ':0' },
        as_pattern_target: { as: 'through' },
        function_definition: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        lambda: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        default_parameter: { as: 'param', name: 'name', fallback: 'value' },
        typed_default_parameter: { as: 'param', name: 'name', fallback: 'value', type: 'type' },
        typed_parameter: { as: 'param', name: ':0', type: 'type' },
        list_splat_pattern: { as: 'param', name: ':0', rest: true },
        dictionary_splat_pattern: { as: 'param', name: ':0', rest: true },
        class_definition: { as: 'class', name: 'name', bases: 'superclasses', body: 'body' },
        if_statement: { as: 'branch' },
        elif_clause: { as: 'branch', clause: 'if' },
        else_clause: { as: 'branch', clause: 'else' },
        for_statement: { as: 'loop', name: 'left', over: 'right' },
        try_statement: { as: 'try', body: 'body', catches: ['except_clause', 'except_group_clause'] },
        while_statement: { as: 'branch', repeats: true },
        except_clause: { as: 'branch' },
        case_clause: { as: 'branch' },
        import_statement: { as: 'import' },
        import_from_statement: { as: 'import' },
        type: { as: 'skip' },
    },
    imports: readImports,
    assigns: setAttribute,
};
/** `setattr(self, 'base', value)` */
function setAttribute({ callee, args }) {
    const [object, name, value] = args.map((arg) => arg.value);
    if (callee.kind !== 'name' || callee.name !== 'setattr' || !object || name?.kind !== 'text' || !value)
        return [];
    const { start, end } = name;
    return [{ target: { kind: 'member', object, name: name.value, start, end }, value }];
}
function readImports(node, text) {
    const from = (0,syntax/* pick */.Up)(node, 'module_name');
    const module = from ? text(from) : null;
    if (module !== null && (0,syntax/* pick */.Up)(node, '.wildcard_import'))
        return [{ local: facts/* ALL_NAMES */.Dw, module, name: facts/* ALL_NAMES */.Dw }];
    return (0,syntax/* namedChildren */.TP)(node)
        .filter((child) => child.field === 'name')
        .map((child) => {
        const name = text((0,syntax/* pick */.Up)(child, 'name') ?? child);
        const alias = (0,syntax/* pick */.Up)(child, 'alias');
        if (module !== null)
            return { local: alias ? text(alias) : name, module, name };
        return { local: alias ? text(alias) : name.split('.')[0], module: name, name: null };
    });
}

// EXTERNAL MODULE: ./.build/src/scan/libraries/index.js + 75 modules
var libraries = __webpack_require__(89282);
;// CONCATENATED MODULE: ./.build/src/scan/languages/bash.js



const bash = {
    id: 'bash',
    commentMarks: HASH_COMMENTS,
    lineEnds: null,
    grammar: 'bash',
    interpreters: /^(?:ba|da|k|z)?sh$/,
    extensions: ['sh', 'bash', 'zsh', 'ksh'],
    joins: [],
    choices: [],
    shares: true,
    assignsOutward: true,
    constructors: [],
    numberedParams: true,
    sigils: /^\$\{?/,
    nodes: {
        string: { as: 'text', escapes: 'backslash', holes: ['simple_expansion', 'expansion', 'command_substitution'] },
        raw_string: { as: 'text', escapes: 'none' },
        ansi_c_string: { as: 'text', escapes: 'backslash' },
        word: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
        number: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
        concatenation: { as: 'join' },
        simple_expansion: { as: 'special', read: readExpansion },
        expansion: { as: 'special', read: readExpansion },
        variable_name: { as: 'name' },
        array: { as: 'special', read: readArray },
        command_substitution: { as: 'through' },
        pipeline: { as: 'special', read: readPipeline },
        redirected_statement: { as: 'through', child: 'body' },
        variable_assignment: { as: 'assign', left: 'name', right: 'value' },
        declaration_command: { as: 'local', except: /^(?:export|readonly)\b/ },
        command: { as: 'special', read: readCommand },
        function_definition: { as: 'function', kind: 'function', name: 'name', body: 'body' },
        if_statement: { as: 'branch' },
        elif_clause: { as: 'branch', clause: 'if' },
        else_clause: { as: 'branch', clause: 'else' },
        while_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'loop', name: 'variable', over: 'value' },
        case_item: { as: 'branch' },
        list: { as: 'chain' },
        // What it sets is gone behind it.
        subshell: { as: 'branch' },
        test_command: { as: 'skip' },
    },
};
/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME[@]}`; numbers are the function's parameters. */
function readExpansion(node, reader) {
    const { start, end } = node;
    const text = reader.text(node);
    const name = /^\$\{?[!#]?(\w+|[@*])/.exec(text)?.[1];
    if (name === undefined)
        return { kind: 'opaque', parts: [], constant: false, start, end };
    const own = { kind: 'name', name, start, end };
    const fallback = /^\$\{\w+:?[-=]["']?([^}"']*)["']?\}$/.exec(text)?.[1];
    if (fallback === undefined || fallback === '')
        return own;
    return {
        kind: 'choice',
        options: [own, { kind: 'text', value: fallback, inner: null, start, end }],
        standsIn: true,
        start,
        end,
    };
}
/** What a pipeline gives begins with what its first command gives; each of them runs. */
function readPipeline(node, reader) {
    const options = (0,syntax/* namedChildren */.TP)(node).map((command) => reader.expr(command));
    const { start, end } = node;
    return options.length === 1 ? options[0] : { kind: 'choice', options, standsIn: false, start, end };
}
/** The commands that send requests, with their options. */
const COMMANDS = new Map(libraries.LIBRARIES.filter(({ flags, languages }) => flags && languages.includes('bash')).flatMap(({ dispatches = [], flags = {}, separators = [] }) => {
    const command = { flags: new Map(Object.entries(flags)), separators: new Set(separators) };
    return dispatches.flatMap(({ calls }) => calls.map((call) => [call, command]));
}));
/** Commands that run the one in their arguments. */
const RUNNERS = /^(?:time|sudo|env|exec|command|nohup|nice|timeout|xargs|builtin|retry)$/;
function readCommand(node, reader) {
    const given = node.children.filter((child) => child.field === 'argument');
    const first = (0,syntax/* pick */.Up)(node, 'name');
    const nameOf = (one) => (one ? (reader.text(one).split('/').at(-1) ?? '') : '');
    const inner = RUNNERS.test(nameOf(first)) ? given.findIndex((one) => COMMANDS.has(nameOf(one))) : -1;
    const word = inner === -1 ? first : given[inner];
    const words = given.slice(inner + 1);
    const name = nameOf(word);
    const callee = { kind: 'name', name, start: word?.start ?? node.start, end: word?.end ?? node.end };
    const command = COMMANDS.get(name);
    if (!command)
        return reader.call(node, callee, words.map((one) => plain(one, reader)));
    const { start, end } = node;
    const requests = parted(words, (one) => command.separators.has(reader.text(one))).map((own) => reader.call(node, callee, options(own, command.flags, reader)));
    return requests.length === 1 ? requests[0] : { kind: 'list', items: requests, start, end };
}
/** The items between those that part them. */
function parted(items, parts) {
    const all = [[]];
    for (const item of items)
        if (parts(item))
            all.push([]);
        else
            all.at(-1)?.push(item);
    return all;
}
function plain(node, reader) {
    return { name: null, value: reader.expr(node), spread: /^"?\$\{\w+\[[@*]\]\}"?$/.test(reader.text(node)) };
}
/** Options of any of these commands, for lists of options that are handed to one of them. */
const ANY_FLAGS = new Map([...COMMANDS.values()].flatMap(({ flags }) => [...flags]));
/** `(-s -H 'Accept: x' "$url")`: options by their names, and what else is in the list. */
function readArray(node, reader) {
    const words = (0,syntax/* namedChildren */.TP)(node);
    const { start, end } = node;
    if (!words.some((one) => /^-/.test(reader.text(one))))
        return { kind: 'list', items: words.map((one) => reader.expr(one)), start, end };
    const entries = options(words, ANY_FLAGS, reader).map(({ name, value }) => ({
        key: name === null ? null : reader.literal(node, name),
        value,
    }));
    return { kind: 'dict', entries, start, end };
}
/** Arguments of a command, its options by the names that the library's record gives them. */
function options(words, flags, reader) {
    const args = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const text = reader.text(word);
        const next = words[index + 1];
        const joined = /^(--[\w-]+)=/.exec(text)?.[1];
        const option = flags.get(joined ?? text);
        if (joined !== undefined) {
            if (option)
                args.push({ name: option, value: after(word, joined.length + 1, reader), spread: false });
        }
        else if (option && next) {
            // Of several the last one counts; headers and URLs add up.
            const before = option === 'user-agent' ? args.findIndex(({ name }) => name === option) : -1;
            if (before !== -1)
                args.splice(before, 1);
            args.push({ name: option, value: reader.expr(next), spread: false });
            index++;
        }
        else if (option === null)
            index++;
        else if (!text.startsWith('-'))
            args.push(plain(word, reader));
    }
    // A header of that name takes the place of what its own option says.
    const isWritten = args.some(({ name, value }) => name === 'header' && value.kind === 'text' && NAMED.test(value.value));
    return isWritten ? args.filter(({ name }) => name !== 'user-agent') : args;
}
const NAMED = /^\s*user-agent\s*[:;]/i;
/** The part of a word behind its first characters: the value of `--option=value`. */
function after(word, length, reader) {
    const [first, ...rest] = (0,syntax/* namedChildren */.TP)(word);
    if (word.type !== 'concatenation' || !first) {
        const value = reader.text(word).slice(length);
        return {
            kind: 'text',
            value,
            inner: { start: word.start + length, end: word.end },
            start: word.start,
            end: word.end,
        };
    }
    const parts = [reader.literal(first, reader.text(first).slice(length)), ...rest.map((one) => reader.expr(one))];
    return { kind: 'join', parts, inner: null, start: word.start, end: word.end };
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/cpp.js

/** C is read as C++. */
const cpp = {
    id: 'cpp',
    blocks: {
        nodes: ['compound_statement', 'for_statement', 'for_range_loop', 'if_statement', 'while_statement', 'catch_clause'],
    },
    commentMarks: C_COMMENTS,
    conditions: { never: '0', always: '1' },
    grammar: 'cpp',
    extensions: ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'hxx'],
    joins: ['+'],
    choices: [],
    shares: true,
    constructors: [''],
    implicitSelf: true,
    sigils: /^[*&\s]+/,
    leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
    copies: true,
    types: ['type_descriptor', 'type_qualifier', 'type_parameter_declaration', 'type_requirement', 'type_identifier'],
    nodes: {
        string_literal: { as: 'text', escapes: 'backslash' },
        raw_string_literal: { as: 'text', escapes: 'none' },
        concatenated_string: { as: 'join' },
        identifier: { as: 'name' },
        field_identifier: { as: 'name' },
        type_identifier: { as: 'name' },
        namespace_identifier: { as: 'name' },
        this: { as: 'self' },
        null: { as: 'constant' },
        nullptr: { as: 'constant' },
        number_literal: { as: 'constant' },
        true: { as: 'constant' },
        false: { as: 'constant' },
        qualified_identifier: { as: 'member', object: 'scope', name: 'name' },
        field_expression: { as: 'member', object: 'argument', name: 'field' },
        subscript_expression: { as: 'index', object: 'argument', key: 'indices' },
        subscript_argument_list: { as: 'through', many: true },
        call_expression: { as: 'call', callee: 'function', args: 'arguments' },
        new_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true },
        compound_literal_expression: { as: 'call', callee: 'type', args: 'value', creates: true },
        initializer_list: { as: 'list', pairs: true },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        conditional_expression: { as: 'choice', options: ['consequence', 'alternative'] },
        assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        parenthesized_expression: { as: 'through' },
        pointer_expression: { as: 'through', child: 'argument' },
        cast_expression: { as: 'through', child: 'value' },
        preproc_def: { as: 'declare', name: 'name', value: 'value' },
        preproc_arg: { as: 'special', read: readMacro },
        declaration: { as: 'declarations', type: 'type' },
        init_declarator: { as: 'field', name: 'declarator', value: 'value' },
        pointer_declarator: { as: 'through', child: 'declarator' },
        reference_declarator: { as: 'through' },
        array_declarator: { as: 'through', child: 'declarator' },
        field_declaration: { as: 'field', name: 'declarator', value: 'default_value', type: 'type' },
        return_statement: { as: 'return' },
        function_definition: {
            as: 'function',
            kind: 'function',
            name: 'declarator',
            params: 'declarator',
            body: 'body',
            declarator: 'declarator',
            initializers: '.field_initializer_list',
        },
        lambda_expression: { as: 'function', kind: 'lambda', params: 'declarator', body: 'body' },
        parameter_declaration: { as: 'param', name: 'declarator', type: 'type' },
        optional_parameter_declaration: { as: 'param', name: 'declarator', fallback: 'default_value', type: 'type' },
        class_specifier: { as: 'class', name: 'name', bases: '.base_class_clause', body: 'body' },
        struct_specifier: { as: 'class', name: 'name', bases: '.base_class_clause', body: 'body' },
        if_statement: { as: 'branch' },
        else_clause: { as: 'branch', clause: 'else' },
        while_statement: { as: 'branch', repeats: true },
        do_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'branch', repeats: true },
        for_range_loop: { as: 'loop', name: 'declarator', over: 'right' },
        case_statement: { as: 'branch' },
        try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
        catch_clause: { as: 'branch' },
        preproc_include: { as: 'skip' },
    },
};
/** The text of `#define NAME "text" "more"`; other macros say nothing. */
function readMacro(node, reader) {
    const { start, end } = node;
    const pieces = [...reader.text(node).matchAll(/"((?:[^"\\\n]|\\.){0,500})"|([A-Za-z_]\w*)/g)];
    const parts = pieces.map((piece) => {
        const from = start + piece.index;
        const to = from + piece[0].length;
        if (piece[2] !== undefined)
            return { kind: 'name', name: piece[2], start: from, end: to };
        const value = piece[1] ?? '';
        return { kind: 'text', value, inner: { start: from + 1, end: to - 1 }, start: from, end: to };
    });
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'join', parts, inner: null, start, end };
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/class-names.js

/** `Version.VERSION` of a class in the same package, or one that is imported. */
function javaNames({ path, text, name, owner, line }, from) {
    if (owner === null || /\bprivate\b/.test(line) || !/\bstatic\b/.test(line))
        return null;
    const own = packageOf(text);
    const written = `${owner}.${name}`;
    if (own === packageOf(from.text) && (0,core_path/* folderOf */.yS)(path) === (0,core_path/* folderOf */.yS)(from.path))
        return { name: written, statement: null };
    if (own === '' || !/\bpublic\b/.test(line) || !isPublic(text, owner))
        return null;
    const isImported = new RegExp(String.raw `^import\s+${own}\.(?:${owner}|\*)\s*;`, 'm').test(from.text);
    return { name: written, statement: isImported ? null : `import ${own}.${owner};` };
}
/** A constant of the same package, or one that is imported. */
function kotlinNames({ text, name, owner, line }, from) {
    if (/\bprivate\b/.test(line))
        return null;
    const own = packageOf(text);
    const written = owner === null ? name : `${owner}.${name}`;
    const imported = `${own}.${owner ?? name}`;
    const isKnown = own === packageOf(from.text) ||
        new RegExp(String.raw `^import\s+(?:${imported}|${own}\.\*)\s*$`, 'm').test(from.text);
    return isKnown
        ? { name: written, statement: null }
        : own === ''
            ? null
            : { name: written, statement: `import ${imported}` };
}
/** A constant of a class in the same namespace, in one around it, or in one that the file uses. */
function csharpNames({ text, name, owner, line }, from) {
    if (owner === null || !/\b(?:public|internal)\b/.test(line) || !/\b(?:const|static)\b/.test(line))
        return null;
    const written = `${owner}.${name}`;
    const [own, used] = [namespaceOf(text), namespaceOf(from.text)];
    const isNear = own === '' || used === own || used.startsWith(`${own}.`);
    const isUsed = new RegExp(String.raw `^\s*(?:global\s+)?using\s+${own}\s*;`, 'm').test(from.text);
    return { name: written, statement: isNear || isUsed ? null : `using ${own};` };
}
function packageOf(text) {
    return /^package\s+([\w.]+)/m.exec(text)?.[1] ?? '';
}
function namespaceOf(text) {
    return /^namespace\s+([\w.]+)/m.exec(text)?.[1] ?? '';
}
function isPublic(text, owner) {
    return new RegExp(String.raw `\bpublic\s+(?:(?:final|abstract|sealed)\s+)*(?:class|interface|enum|record)\s+${owner}\b`).test(text);
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/csharp.js



const PARTIAL = /\bpartial\b/;
const csharp = {
    id: 'csharp',
    writes: {
        quotes: ['"'],
        special: /[\\\n\r]/,
        comment: '//',
        template: '$"TEXT{NAME}"',
        dictionary: {
            open: '{',
            close: '}',
            assign: ', ',
            separator: ', ',
            padding: ' ',
            lineSeparator: ',',
            set: '@["User-Agent"] = $',
            pair: { open: '{ ', close: ' }' },
        },
        properties: {
            open: '{',
            close: '}',
            assign: ' = ',
            separator: ', ',
            padding: ' ',
            lineSeparator: ',',
            set: '',
        },
        readsVersion: /\bAssembly\b[\s\S]*\.Version\b|\bAssemblyInformationalVersionAttribute\b|\bThisAssembly\./,
        constant: /^\s*(?:(?:public|private|internal|protected)\s+)?const\s+string\s+(\w+)\s*=/,
        imports: { statement: /^using [\w.]+;$/gm, sorted: true, writes: 'using NAME;' },
        shared: { versionFiles: /(?:Version|Constants?|BuildInfo|Info|Defaults)\w*\.cs$/i, reaches: csharpNames },
        defines: { name: 'UserAgent', text: 'private const string NAME = VALUE;', in: 'class' },
    },
    blocks: { nodes: ['block', 'for_statement', 'foreach_statement', 'using_statement', 'catch_clause', 'switch_body'] },
    commentMarks: C_COMMENTS,
    testFiles: /[^/]Tests?\.cs$/,
    generatedFiles: /\.(?:designer|g)\.cs$/i,
    invokes: ['Invoke'],
    supers: ['base'],
    values: ['this'],
    definitions: (name, isType) => (isType ? [`class ${name}`, `interface ${name}`] : []),
    extensionDefinitions: (name) => [`${name}(this `, `${name}<T>(this `],
    classUses: (name) => [`new ${name}(`, ` ${name}.`, `(${name}.`, ` ${name} `, `(${name} `, `<${name}>`, ` ${name},`],
    setUpBy: { IHttpClientFactory: 'AddHttpClient' },
    lineEnds: /\r(?!\n)|[\u0085\u2028\u2029]/g,
    conditions: { never: 'false', always: 'true' },
    grammar: 'c-sharp',
    extensions: ['cs', 'csx'],
    projects: ['*.csproj'],
    uses: /^[ \t]{0,200}(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)\s*;/gm,
    joins: ['+'],
    choices: ['??', '??='],
    shares: true,
    foldersNameNamespaces: true,
    capitalFunctions: true,
    constructors: [''],
    textType: 'string',
    unrelatedTypes: [
        'string',
        'Uri',
        'byte',
        'int',
        'bool',
        'Stream',
        'Guid',
        'Dictionary',
        'HttpMethod',
        'HttpRequestMessage',
    ],
    textBuilders: { classes: ['StringBuilder'], appends: ['Append'], gives: 'ToString' },
    nameOf: 'nameof',
    waits: ['ConfigureAwait', 'AsTask', 'GetAwaiter', 'GetResult', 'WaitAsync'],
    holders: { Lazy: 'Value', ThreadLocal: 'Value' },
    implicitSelf: true,
    types: ['type_argument_list', 'type_parameter_list', 'type_parameter', 'type_pattern', 'type_parameter_constraint'],
    marks: ['attribute_list'],
    leaves: ['return_statement', 'throw_statement', 'throw_expression', 'break_statement', 'continue_statement'],
    nodes: {
        string_literal: { as: 'text', escapes: 'backslash' },
        verbatim_string_literal: { as: 'text', escapes: 'doubled' },
        raw_string_literal: { as: 'text', escapes: 'none' },
        interpolated_string_expression: { as: 'text', escapes: 'backslash', holes: ['interpolation'] },
        interpolation: {
            as: 'special',
            read: (node, reader) => reader.expr(node.children.find((child) => child.named && child.type !== 'interpolation_brace') ?? node),
        },
        interpolation_brace: { as: 'skip' },
        identifier: { as: 'name' },
        implicit_parameter: { as: 'name' },
        this: { as: 'self' },
        base: { as: 'special', read: (node) => ({ kind: 'name', name: 'base', start: node.start, end: node.end }) },
        null_literal: { as: 'constant' },
        integer_literal: { as: 'constant' },
        boolean_literal: { as: 'constant' },
        generic_name: { as: 'generic', name: '.identifier', types: '.type_argument_list' },
        qualified_name: { as: 'member', object: 'qualifier', name: 'name' },
        predefined_type: { as: 'name' },
        member_access_expression: { as: 'member', object: 'expression', name: 'name' },
        conditional_access_expression: { as: 'special', read: readConditional },
        member_binding_expression: { as: 'through', child: 'name' },
        element_access_expression: { as: 'index', object: 'expression', key: 'subscript' },
        bracketed_argument_list: { as: 'through', many: true },
        invocation_expression: { as: 'call', callee: 'function', args: 'arguments' },
        object_creation_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true, block: 'initializer' },
        implicit_object_creation_expression: {
            as: 'special',
            read: (node, reader) => {
                const list = (0,syntax/* pick */.Up)(node, '.argument_list');
                const initializer = (0,syntax/* pick */.Up)(node, '.initializer_expression');
                const args = (list?.children ?? [])
                    .filter((child) => child.named)
                    .map((child) => ({ name: null, value: reader.expr(child), spread: false }));
                if (initializer)
                    args.push({ name: null, value: reader.expr(initializer), spread: false });
                return reader.call(node, { kind: 'name', name: 'new', start: node.start, end: node.start + 3 }, args, true);
            },
        },
        anonymous_object_creation_expression: { as: 'special', read: readAnonymous },
        constructor_initializer: {
            as: 'special',
            read: (node, reader) => {
                const list = (0,syntax/* pick */.Up)(node, '.argument_list');
                const args = (list?.children ?? [])
                    .filter((child) => child.named)
                    .map((child) => ({ name: null, value: reader.expr(child), spread: false }));
                const name = /^:\s*this\b/.test(reader.text(node).slice(0, 40)) ? 'this' : 'base';
                return reader.call(node, { kind: 'name', name, start: node.start, end: node.start }, args);
            },
        },
        argument: { as: 'argument', name: 'name', value: ':last' },
        initializer_expression: { as: 'list', pairs: true },
        collection_expression: { as: 'list' },
        tuple_pattern: { as: 'list' },
        tuple_expression: { as: 'list' },
        array_creation_expression: { as: 'through', child: '.initializer_expression' },
        implicit_array_creation_expression: { as: 'through', child: '.initializer_expression' },
        element_binding_expression: { as: 'through' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        conditional_expression: { as: 'choice', options: ['consequence', 'alternative'] },
        switch_expression: { as: 'list' },
        assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        field_declaration: { as: 'through', child: '.variable_declaration' },
        variable_declaration: { as: 'declarations', type: 'type' },
        variable_declarator: { as: 'field', name: 'name', value: ':1' },
        property_declaration: { as: 'field', name: 'name', value: 'value', type: 'type', accessors: '.accessor_list' },
        arrow_expression_clause: { as: 'special', read: (node, reader) => reader.expr((0,syntax/* pick */.Up)(node, ':0') ?? node) },
        await_expression: { as: 'through' },
        parenthesized_expression: { as: 'through' },
        cast_expression: { as: 'through', child: 'value' },
        postfix_unary_expression: { as: 'through' },
        as_expression: { as: 'through', child: 'left' },
        return_statement: { as: 'return' },
        yield_statement: { as: 'return' },
        method_declaration: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
        local_function_statement: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        constructor_declaration: {
            as: 'function',
            kind: 'method',
            name: 'name',
            params: 'parameters',
            body: 'body',
            initializers: '.constructor_initializer',
            always: /\bstatic\b/,
        },
        lambda_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        anonymous_method_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: '.block' },
        parameter: { as: 'param', name: 'name', fallback: ':last', type: 'type', extended: /^this\s/ },
        class_declaration: {
            as: 'class',
            name: 'name',
            bases: '.base_list',
            body: 'body',
            partial: PARTIAL,
            params: '.parameter_list',
        },
        struct_declaration: { as: 'class', name: 'name', bases: '.base_list', body: 'body', partial: PARTIAL },
        record_declaration: {
            as: 'class',
            name: 'name',
            bases: '.base_list',
            body: 'body',
            partial: PARTIAL,
            params: '.parameter_list',
        },
        interface_declaration: {
            as: 'class',
            name: 'name',
            bases: '.base_list',
            body: 'body',
            where: /\[(?:Get|Post|Put|Patch|Delete|Head)\(/,
        },
        enum_declaration: { as: 'skip' },
        using_directive: { as: 'skip' },
        attribute_list: { as: 'skip' },
        attribute: { as: 'call', callee: 'name', args: '.attribute_argument_list' },
        attribute_argument: { as: 'argument', value: ':last' },
        type_argument_list: { as: 'skip' },
        if_statement: { as: 'branch' },
        else_clause: { as: 'branch', clause: 'else' },
        while_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'branch', repeats: true },
        do_statement: { as: 'branch', repeats: true },
        foreach_statement: { as: 'loop', name: 'left', over: 'right', keyed: true },
        switch_section: { as: 'branch' },
        try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
        catch_clause: { as: 'branch' },
    },
};
/** `a?.B`: as `a.B`. */
function readConditional(node, reader) {
    const object = (0,syntax/* pick */.Up)(node, 'condition');
    const member = (0,syntax/* pick */.Up)(node, '.member_binding_expression');
    const name = member ? reader.text(member).replace(/^\??\./, '') : '';
    if (!object || name === '')
        return reader.expr(object ?? node.children[0] ?? node);
    return { kind: 'member', object: reader.expr(object), name, start: node.start, end: node.end };
}
/** `new { url = x, method }` */
function readAnonymous(node, reader) {
    const entries = [];
    const named = node.children.filter((child) => child.named);
    for (let index = 0; index < named.length; index++) {
        const name = named[index];
        const equals = /^\s*=/.test(reader.source.slice(name.end, name.end + 20));
        const value = equals ? named[++index] : name;
        if (value)
            entries.push({ key: reader.literal(name, reader.text(name).split('.').at(-1) ?? ''), value: reader.expr(value) });
    }
    return { kind: 'dict', entries, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/go.js




const go = {
    id: 'go',
    writes: {
        quotes: ['"'],
        special: /[\\\n\r]/,
        comment: '//',
        template: '"TEXT" + NAME',
        dictionary: {
            open: '{',
            close: '}',
            assign: ': ',
            separator: ', ',
            padding: '',
            lineSeparator: ',',
            set: '@["User-Agent"] = $',
            lists: { open: /^[^"{}]*\{\s*"[^"\n]*":\s*((?:\[\]string)?\{|)/, close: '}' },
            alignsValues: true,
        },
        readsVersion: /\bdebug\.ReadBuildInfo\(/,
        constant: /^(?:const|var)\s+(\w+)\s*(?:string\s*)?=/,
        imports: { statement: /^import (?:\([^)]*\)|[^\n(]*)$/gm, writes: '' },
        shared: { versionFiles: /\.go$/, reaches: goNames },
        defines: { name: 'userAgent', text: 'const NAME = VALUE', in: 'package' },
        guard: /^\s*if\s+err\w*\s*!=\s*nil\s*\{$/,
    },
    blocks: {
        nodes: [
            'block',
            'if_statement',
            'for_statement',
            'expression_switch_statement',
            'type_switch_statement',
            'expression_case',
            'type_case',
            'communication_case',
            'default_case',
        ],
        loops: /:=\s*(?:range\s*)?$/,
    },
    commentMarks: C_COMMENTS,
    testFiles: /_test\.go$/,
    generatedFiles: /\.pb\.go$/i,
    definitions: (name, isType) => [`func ${name}(`, `) ${name}(`, ...(isType ? [`${name} = "`] : [])],
    foldersAreModules: true,
    namesModule: /^module\s+"?([^\s"]+)/m,
    lineEnds: null,
    convertsFunctions: true,
    grammar: 'go',
    extensions: ['go'],
    projects: ['go.mod'],
    types: ['type_arguments', 'type_parameter_list', 'type_parameter_declaration', 'type_elem', 'type_identifier'],
    joins: ['+'],
    choices: [],
    declares: true,
    shares: true,
    qualifiesTypes: true,
    literalsListFields: true,
    capitalFunctions: true,
    constructors: [],
    leaves: ['return_statement', 'break_statement', 'continue_statement'],
    nodes: {
        interpreted_string_literal: { as: 'text', escapes: 'backslash' },
        raw_string_literal: { as: 'text', escapes: 'none' },
        identifier: { as: 'name' },
        field_identifier: { as: 'name' },
        type_identifier: { as: 'name' },
        package_identifier: { as: 'name' },
        qualified_type: { as: 'member', object: 'package', name: 'name' },
        nil: { as: 'constant' },
        true: { as: 'constant' },
        false: { as: 'constant' },
        int_literal: { as: 'constant' },
        float_literal: { as: 'constant' },
        selector_expression: { as: 'member', object: 'operand', name: 'field' },
        index_expression: { as: 'index', object: 'operand', key: 'index' },
        call_expression: { as: 'call', callee: 'function', args: 'arguments', indexedByType: true },
        variadic_argument: { as: 'spread' },
        composite_literal: { as: 'composite', type: 'type', body: 'body', unnamed: /^(?:map|\[)/ },
        literal_value: { as: 'list' },
        literal_element: { as: 'through' },
        keyed_element: { as: 'pair', key: 'key', value: 'value', bare: ['identifier', 'field_identifier'], wrapsKey: true },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        unary_expression: { as: 'through', child: 'operand' },
        parenthesized_expression: { as: 'through' },
        type_assertion_expression: { as: 'through', child: 'operand', type: 'type' },
        type_conversion_expression: { as: 'through', child: 'operand' },
        expression_list: { as: 'through', many: true },
        short_var_declaration: { as: 'assign', left: 'left', right: 'right', declares: true },
        assignment_statement: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        const_spec: { as: 'declare', name: 'name', value: 'value' },
        var_spec: { as: 'declare', name: 'name', value: 'value', type: 'type' },
        return_statement: { as: 'return' },
        function_declaration: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        method_declaration: {
            as: 'function',
            kind: 'method',
            name: 'name',
            params: 'parameters',
            body: 'body',
            receiver: 'receiver',
        },
        func_literal: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        parameter_declaration: { as: 'param', name: 'name', type: 'type' },
        variadic_parameter_declaration: { as: 'param', name: 'name', rest: true },
        type_spec: { as: 'class', name: 'name', body: 'type', contract: 'interface_type', named: 'type_identifier' },
        field_declaration: {
            as: 'field',
            name: 'name',
            type: 'type',
            embeds: true,
            tag: { node: 'tag', words: /default$/i },
        },
        if_statement: { as: 'branch' },
        // Run at the end, or at any time.
        defer_statement: { as: 'branch' },
        go_statement: { as: 'branch' },
        for_statement: { as: 'branch', repeats: true },
        range_clause: { as: 'loop', name: 'left', over: 'right', keyed: true, head: true },
        expression_case: { as: 'branch' },
        default_case: { as: 'branch' },
        import_spec: { as: 'import' },
        comment: { as: 'skip' },
    },
    imports: readImport,
};
function readImport(node, text) {
    const path = (0,syntax/* pick */.Up)(node, 'path');
    if (!path)
        return [];
    const module = text(path).slice(1, -1);
    const name = (0,syntax/* pick */.Up)(node, 'name');
    if (name?.type === 'dot')
        return [{ local: facts/* ALL_NAMES */.Dw, module, name: facts/* ALL_NAMES */.Dw }];
    const local = name
        ? text(name)
        : (module
            .replace(/\/v\d+$/, '')
            .split('/')
            .at(-1) ?? '').replace(/^go-|-go$/g, '');
    return [{ local, module, name: null }];
}
/** A constant of the same package, or of one that the file imports: an import of another may be a circle. */
function goNames({ path, text, name, owner }, from) {
    if (owner !== null || path.endsWith('_test.go'))
        return null;
    const packageOf = (one) => /^package\s+(\w+)/m.exec(one)?.[1] ?? '';
    const folder = (0,core_path/* folderOf */.yS)(path);
    if (folder === (0,core_path/* folderOf */.yS)(from.path))
        return packageOf(text) === packageOf(from.text) ? { name, statement: null } : null;
    const imported = from.imports.find(({ module, name: taken }) => taken === null && folder !== '' && module.endsWith(`/${folder}`));
    return imported && /^[A-Z]/.test(name) ? { name: `${imported.local}.${name}`, statement: null } : null;
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/jvm-container.js
/** Spring, CDI, Dagger and Hilt: what gives objects to the container, and which classes it makes. */
const JVM_CONTAINER = {
    provides: /@(?:Bean|Produces|Provides)\b/,
    manages: /@(?:Component|Service|Repository|(?:Rest)?Controller|Configuration|SpringBootApplication|Singleton|ApplicationScoped|RequestScoped|Named|FeignClient|Inject|AndroidEntryPoint)\b/,
    search: [
        '@Bean',
        '@Provides',
        '@Produces',
        'RequestInterceptor',
        'RestTemplateCustomizer',
        'WebClientCustomizer',
        'RestClientCustomizer',
    ],
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/java.js




const java = {
    id: 'java',
    writes: {
        quotes: ['"'],
        special: /[\\\n\r]/,
        comment: '//',
        template: '"TEXT" + NAME',
        constant: /^\s*(?:(?:public|private|protected)\s+)?static\s+final\s+String\s+(\w+)\s*=/,
        imports: { statement: /^import (?!static )[\w.*]+;$/gm, sorted: true, writes: 'import NAME;' },
        shared: {
            versionFiles: /(?:Version|Constants?|BuildInfo|BuildConfig|Info|Defaults)\w*\.java$/i,
            reaches: javaNames,
        },
        defines: { name: 'USER_AGENT', text: 'private static final String NAME = VALUE;', in: 'class' },
    },
    blocks: {
        nodes: [
            'block',
            'for_statement',
            'enhanced_for_statement',
            'try_with_resources_statement',
            'catch_clause',
            'switch_block',
            'switch_rule',
        ],
    },
    commentMarks: C_COMMENTS,
    testFiles: /[^/]Tests?\.java$/,
    invokes: ['apply', 'accept', 'call'],
    supers: ['super'],
    superConstructors: ['super'],
    textBuilders: { classes: ['StringBuilder', 'StringBuffer'], appends: ['append'], gives: 'toString' },
    definitions: (name, isType) => (isType ? [`class ${name}`, `interface ${name}`] : []),
    grammar: 'java',
    extensions: ['java'],
    projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    uses: /^[ \t]{0,200}import\s+(?:static\s+)?([\w.]+)/gm,
    joins: ['+'],
    choices: [],
    shares: true,
    constructors: [''],
    textType: 'String',
    unrelatedTypes: ['String', 'URI', 'URL', 'byte', 'int', 'boolean', 'Map'],
    implicitSelf: true,
    fieldsBesideMethods: true,
    accessors: true,
    comments: ['line_comment', 'block_comment'],
    types: ['type_arguments', 'type_pattern', 'type_parameters', 'type_parameter', 'type_list', 'type_identifier'],
    marks: ['modifiers'],
    container: JVM_CONTAINER,
    leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
    nodes: {
        string_literal: { as: 'text', escapes: 'backslash' },
        identifier: { as: 'name' },
        type_identifier: { as: 'name' },
        scoped_type_identifier: {
            as: 'special',
            read: (node, reader) => ({
                kind: 'name',
                name: reader.text(node).split('.').at(-1) ?? '',
                start: node.start,
                end: node.end,
            }),
        },
        generic_type: { as: 'special', read: (node, reader) => reader.expr((0,syntax/* pick */.Up)(node, ':0') ?? node) },
        this: { as: 'self' },
        super: { as: 'special', read: (node) => ({ kind: 'name', name: 'super', start: node.start, end: node.end }) },
        null_literal: { as: 'constant' },
        decimal_integer_literal: { as: 'constant' },
        true: { as: 'constant' },
        false: { as: 'constant' },
        field_access: { as: 'member', object: 'object', name: 'field' },
        scoped_identifier: { as: 'member', object: 'scope', name: 'name' },
        array_access: { as: 'index', object: 'array', key: 'index' },
        method_invocation: { as: 'call', object: 'object', name: 'name', args: 'arguments' },
        object_creation_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true, block: '.class_body' },
        class_body: { as: 'list' },
        explicit_constructor_invocation: { as: 'call', callee: 'constructor', args: 'arguments' },
        array_initializer: { as: 'list', pairs: true },
        array_creation_expression: { as: 'through', child: 'value' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        ternary_expression: { as: 'choice', options: ['consequence', 'alternative'] },
        parenthesized_expression: { as: 'through' },
        cast_expression: { as: 'through', child: 'value' },
        assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        field_declaration: { as: 'declarations', type: 'type' },
        local_variable_declaration: { as: 'declarations', type: 'type' },
        variable_declarator: { as: 'field', name: 'name', value: 'value' },
        resource: { as: 'declare', name: 'name', value: 'value', type: 'type' },
        return_statement: { as: 'return' },
        method_declaration: {
            as: 'function',
            kind: 'method',
            name: 'name',
            params: 'parameters',
            type: 'type',
            body: 'body',
        },
        constructor_declaration: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
        method_reference: { as: 'member', object: ':0', name: ':1', refers: true },
        lambda_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        formal_parameter: { as: 'param', name: 'name', type: 'type' },
        spread_parameter: { as: 'param', name: '.variable_declarator/name', rest: true },
        class_declaration: { as: 'class', name: 'name', bases: 'superclass|interfaces', body: 'body' },
        record_declaration: { as: 'class', name: 'name', bases: 'interfaces', body: 'body', params: 'parameters' },
        enum_declaration: { as: 'class', name: 'name', body: 'body' },
        enum_constant: { as: 'entry', name: 'name', args: 'arguments' },
        interface_declaration: { as: 'class', name: 'name', body: 'body' },
        import_declaration: { as: 'import' },
        package_declaration: { as: 'skip' },
        modifiers: { as: 'skip' },
        annotation: { as: 'call', callee: 'name', args: 'arguments' },
        element_value_pair: { as: 'argument', name: 'key', value: 'value' },
        element_value_array_initializer: { as: 'list' },
        class_literal: { as: 'through' },
        if_statement: { as: 'branch' },
        while_statement: { as: 'branch', repeats: true },
        do_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'branch', repeats: true },
        enhanced_for_statement: { as: 'loop', name: 'name', over: 'value' },
        switch_block_statement_group: { as: 'branch' },
        switch_rule: { as: 'branch' },
        try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
        try_with_resources_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
        catch_clause: { as: 'branch' },
    },
    importsType: /^import\s+([\w.]+)\.([A-Z]\w*)\s*;$/,
    imports: java_readImport,
};
/** `import static com.acme.Api.URL`: what a class lends by its bare name. Others are names of the language's own. */
function java_readImport(node, text) {
    const path = (0,syntax/* pick */.Up)(node, '.scoped_identifier');
    const written = path ? text(path) : '';
    const end = written.lastIndexOf('.');
    if (end <= 0 || !/^import\s+static\s/.test(text(node)) || node.children.some(({ type }) => type === 'asterisk'))
        return [];
    const name = written.slice(end + 1);
    return [{ local: name, module: written.slice(0, end), name }];
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/browsers.js
/** Modules that only code in a browser imports. */
const BROWSER = /^(?:react-dom(?:\/client)?|vue|svelte|@angular\/core|@azure\/msal-(?:browser|react|angular)|solid-js\/web)$/;
/** Hooks that run in a browser: the same library also draws pages on a server. */
const HOOKS = /^(?:useState|useEffect|useLayoutEffect|useReducer|useRef)$/;
/** Modules that no browser has. */
const SERVER = /^(?:node:.*|fs|https?|path|child_process|express|fastify|koa|next\/(?:server|headers)|server-only)$/;
/** Whether a script that imports these surely runs in a browser. */
function runsInBrowser(imports) {
    if (imports.some(({ module }) => SERVER.test(module)))
        return false;
    return imports.some(({ module, name }) => BROWSER.test(module) || (module === 'react' && name !== null && HOOKS.test(name)));
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/script-names.js

/** `import { VERSION } from './version.js'`, or `require`, as the other imports of the file are. */
const SCRIPT_NAMES = {
    versionFiles: /^(?:_?version|constants?|config|meta|about)\.[cm]?[jt]s$/i,
    reaches: script_names_reaches,
    failsInCircles: true,
};
const RELATIVE = /\bfrom\s*(['"])(\.{1,2}\/[^'"]*)\1|\brequire\(\s*(['"])(\.{1,2}\/[^'"]*)\3\s*\)/g;
const MODULE = /^import\b/m;
function script_names_reaches({ path, text: other, name, owner }, from) {
    const isModule = MODULE.test(from.text);
    if (owner !== null || !isExported(name, other, isModule))
        return null;
    const relative = [...from.text.matchAll(RELATIVE)].map((one) => ({
        mark: one[1] ?? one[3] ?? "'",
        specifier: one[2] ?? one[4] ?? '',
    }));
    const isOf = (specifier) => {
        const target = (0,core_path/* resolveInside */.LI)((0,core_path/* folderOf */.yS)(from.path), specifier);
        return target !== null && withoutEnding(target) === withoutEnding(path);
    };
    const known = from.imports.find(({ module, name: taken }) => taken === name && isOf(module));
    if (known)
        return { name: known.local, statement: null };
    const first = relative[0];
    const written = first && /\.[cm]?[jt]sx?$/.exec(first.specifier)?.[0];
    // Without another import of the package, nothing shows whether endings are written.
    if (!first && (isModule || /\.[cm]?tsx?$/.test(from.path)))
        return null;
    const bare = withoutEnding(relativePath((0,core_path/* folderOf */.yS)(from.path), path));
    const ending = written === undefined ? '' : /ts/.test(written) ? (/\.\w+$/.exec(path)?.[0] ?? '') : ofScript(path);
    const mark = first?.mark ?? (/require\(\s*"/.test(from.text) ? '"' : "'");
    const specifier = `${mark}${bare}${ending}${mark}`;
    const end = isModule
        ? /^import\b[^\n]*;[ \t]*\r?$/m.test(from.text)
            ? ';'
            : ''
        : /require\([^)]*\)[\w.]*;/.test(from.text)
            ? ';'
            : '';
    if (isModule)
        return { name, statement: `import { ${name} } from ${specifier}${end}` };
    return /\brequire\(/.test(from.text) ? { name, statement: `const { ${name} } = require(${specifier})${end}` } : null;
}
function isExported(name, text, isModule) {
    const inList = new RegExp(String.raw `(?:^|[\s{,])${name}\s*[,}]`);
    if (isModule)
        return (new RegExp(String.raw `^export\s+(?:const|let|var)\s+${name}\b`, 'm').test(text) ||
            [...text.matchAll(/^export\s*(\{[^}]*\})\s*;?\s*$/gm)].some(([, list = '']) => inList.test(list)));
    return (new RegExp(String.raw `^(?:module\.)?exports\.${name}\s*=`, 'm').test(text) ||
        [...text.matchAll(/^module\.exports\s*=\s*(\{[^}]*\})/gm)].some(([, list = '']) => inList.test(list)));
}
/** `./version`, `../lib/version` */
function relativePath(folder, path) {
    const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared])
        shared++;
    const up = from.length - shared;
    return `${up === 0 ? './' : '../'.repeat(up)}${to.slice(shared).join('/')}`;
}
function withoutEnding(path) {
    return path.replace(/\.[cm]?[jt]sx?$/, '');
}
/** What an import of a compiled file ends in. */
function ofScript(path) {
    return (/\.[cm]?[jt]s$/.exec(path)?.[0] ?? '.js').replace('ts', 'js');
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/javascript.js






const nodes = {
    string: { as: 'text', escapes: 'backslash' },
    template_string: { as: 'text', escapes: 'backslash', holes: ['template_substitution'] },
    template_substitution: { as: 'through' },
    identifier: { as: 'name' },
    property_identifier: { as: 'name' },
    shorthand_property_identifier_pattern: { as: 'shorthand' },
    shorthand_property_identifier: { as: 'shorthand' },
    this: { as: 'self' },
    super: { as: 'special', read: (node) => ({ kind: 'name', name: 'super', start: node.start, end: node.end }) },
    null: { as: 'constant' },
    undefined: { as: 'constant' },
    number: { as: 'constant' },
    true: { as: 'constant' },
    false: { as: 'constant' },
    member_expression: { as: 'member', object: 'object', name: 'property' },
    subscript_expression: { as: 'index', object: 'object', key: 'index' },
    call_expression: { as: 'call', callee: 'function', args: 'arguments' },
    new_expression: { as: 'call', callee: 'constructor', args: 'arguments', creates: true },
    spread_element: { as: 'spread' },
    object: { as: 'dict' },
    object_pattern: { as: 'dict' },
    array: { as: 'list' },
    array_pattern: { as: 'list' },
    pair: { as: 'pair', key: 'key', value: 'value', bare: ['property_identifier'] },
    pair_pattern: { as: 'pair', key: 'key', value: 'value', bare: ['property_identifier'] },
    computed_property_name: { as: 'through' },
    object_assignment_pattern: { as: 'param', name: 'left', fallback: 'right' },
    assignment_pattern: { as: 'param', name: 'left', fallback: 'right' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    ternary_expression: { as: 'choice', options: ['consequence', 'alternative'] },
    assignment_expression: { as: 'assign', left: 'left', right: 'right' },
    augmented_assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    variable_declarator: { as: 'declare', name: 'name', value: 'value', type: 'type' },
    await_expression: { as: 'through' },
    parenthesized_expression: { as: 'through' },
    non_null_expression: { as: 'through' },
    as_expression: { as: 'through', child: ':0' },
    satisfies_expression: { as: 'through', child: ':0' },
    unary_expression: {
        as: 'special',
        read: (node, reader) => {
            const operand = reader.expr((0,syntax/* pick */.Up)(node, 'argument') ?? node.children[0]);
            return /^delete\b/.test(reader.text(node)) ? deletion(node, operand, reader) : operand;
        },
    },
    return_statement: { as: 'return' },
    yield_expression: { as: 'return' },
    function_declaration: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
    generator_function_declaration: {
        as: 'function',
        kind: 'function',
        name: 'name',
        params: 'parameters',
        body: 'body',
    },
    function_expression: { as: 'function', kind: 'lambda', name: 'name', params: 'parameters', body: 'body' },
    arrow_function: { as: 'function', kind: 'lambda', params: 'parameters|parameter', body: 'body' },
    method_definition: {
        as: 'function',
        kind: 'method',
        name: 'name',
        params: 'parameters',
        body: 'body',
        getter: '.get',
    },
    required_parameter: {
        as: 'param',
        name: 'pattern',
        fallback: 'value',
        type: 'type',
        field: '.accessibility_modifier|.readonly',
    },
    optional_parameter: {
        as: 'param',
        name: 'pattern',
        fallback: 'value',
        type: 'type',
        optional: true,
        field: '.accessibility_modifier|.readonly',
    },
    rest_pattern: { as: 'param', name: ':0', rest: true },
    class_declaration: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
    abstract_class_declaration: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
    class: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
    public_field_definition: { as: 'field', name: 'name', value: 'value', type: 'type' },
    field_definition: { as: 'field', name: 'property', value: 'value' },
    if_statement: { as: 'branch' },
    else_clause: { as: 'branch', clause: 'else' },
    while_statement: { as: 'branch', repeats: true },
    do_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'branch', repeats: true },
    for_in_statement: { as: 'loop', name: 'left', over: 'right', keys: { at: 'operator', word: 'in' } },
    switch_case: { as: 'branch' },
    try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
    catch_clause: { as: 'branch' },
    export_statement: { as: 'declare', name: '.default|.=', value: 'value|declaration|:0', imports: true },
    default: { as: 'name' },
    // `export = value` gives the whole module, as `export default value` does.
    '=': { as: 'special', read: ({ start, end }) => ({ kind: 'name', name: 'default', start, end }) },
    import_statement: { as: 'import' },
    type_annotation: { as: 'skip' },
    type_arguments: { as: 'skip' },
    interface_declaration: { as: 'skip' },
    type_alias_declaration: { as: 'skip' },
};
const common = {
    writes: {
        quotes: ["'", '"'],
        special: /[\\\n\r]/,
        comment: '//',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the language.
        template: '`TEXT${NAME}`',
        constant: /^(?:export\s+)?const\s+([A-Za-z_$][\w$]*)\s*=/,
        dictionary: {
            open: '{',
            close: '}',
            assign: ': ',
            separator: ', ',
            padding: ' ',
            lineSeparator: ',',
            set: "@['User-Agent'] = $",
        },
        imports: {
            statement: /^(?:import\b[^'"()]*['"][^'"\n]+['"][^\n]*|(?:const|let|var) [^=\n]+= *require\(['"][^'"\n]+['"]\)[^\n]*)$/gm,
            writes: '',
        },
        shared: SCRIPT_NAMES,
        defines: { name: 'USER_AGENT', text: 'const NAME = VALUE', in: 'file' },
    },
    fieldsOverride: true,
    supers: ['super'],
    textClasses: ['String'],
    forwards: [
        { call: 'schedule', runs: 0, common: true },
        { call: 'submit', runs: 0, common: true },
    ],
    binds: 'bind',
    prototypes: 'prototype',
    inherits: 'inherits',
    typedSelf: 'this',
    passes: ['Promise.resolve'],
    merges: [
        { name: /(?:^|[._/-])defaults_?-?deep$/, nested: 'merged', keepsFirst: true },
        { name: /(?:^|[./])(?:_|lodash|underscore)[./]defaults$/, nested: 'replaced', keepsFirst: true },
        {
            name: /deep[._-]?(?:merge|extend|assign)|(?:merge|extend|assign)[._-]?deep|^(?:_|lodash)[./](?:fp[./])?merge$/,
            nested: 'merged',
        },
        { name: /(?:^|[./_-])(?:object[._-]?assign|assign|assignin|xtend|extend)$/, nested: 'replaced' },
        { name: /(?:^|[./_-])merge(?:[._-]?(?:config|options))?$/, nested: 'unknown' },
    ],
    superConstructors: ['constructor'],
    nothingIsDefault: true,
    folderFile: 'index',
    calls: (name) => [`${name}(`, `${name}.call(`],
    modulePaths: scriptPaths,
    borrows: 'call',
    blocks: {
        nodes: ['statement_block', 'for_statement', 'for_in_statement', 'switch_body'],
        hoisted: ['variable_declaration'],
        loops: /^for\s*(?:await\s*)?\(\s*(?:const|let)\b/,
    },
    leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
    runsInBrowser: runsInBrowser,
    commentMarks: C_COMMENTS,
    testFiles: /_test\.[jt]s$/,
    generatedFiles: /(?:[.-]min\.(?:js|mjs|cjs)|\.bundle\.js)$/i,
    importEndings: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'],
    joins: ['+'],
    choices: ['||', '??', '&&'],
    declares: true,
    constructors: ['constructor'],
    comments: ['comment', 'html_comment'],
    types: [
        'type_alias_declaration',
        'type_annotation',
        'type_predicate',
        'type_predicate_annotation',
        'type_query',
        'type_arguments',
        'type_parameters',
        'type_parameter',
        'type_identifier',
    ],
    nodes,
    imports: javascript_readImports,
    assigns: defined,
};
const javascript = {
    ...common,
    id: 'javascript',
    grammar: 'javascript',
    interpreters: /^(?:node|nodejs|bun)$/,
    extensions: ['js', 'mjs', 'cjs', 'jsx'],
    projects: ['package.json', 'deno.json'],
};
const typescript = {
    ...common,
    id: 'javascript',
    grammar: 'typescript',
    interpreters: /^(?:deno|ts-node|tsx)$/,
    extensions: ['ts', 'mts', 'cts'],
    projects: ['package.json', 'deno.json'],
};
const tsx = { ...common, id: 'javascript', grammar: 'tsx', extensions: ['tsx'] };
function javascript_readImports(node, text) {
    const source = (0,syntax/* pick */.Up)(node, 'source');
    if (!source)
        return [];
    const module = text(source).slice(1, -1);
    if (node.type === 'export_statement')
        return passedOn(node, module, text);
    const clause = (0,syntax/* pick */.Up)(node, '.import_clause');
    if (!clause)
        return [];
    const found = [];
    for (const child of (0,syntax/* namedChildren */.TP)(clause)) {
        if (child.type === 'identifier')
            found.push({ local: text(child), module, name: 'default' });
        if (child.type === 'namespace_import') {
            const [name] = (0,syntax/* namedChildren */.TP)(child);
            if (name)
                found.push({ local: text(name), module, name: null });
        }
        if (child.type !== 'named_imports')
            continue;
        for (const specifier of (0,syntax/* namedChildren */.TP)(child)) {
            const name = (0,syntax/* pick */.Up)(specifier, 'name');
            const alias = (0,syntax/* pick */.Up)(specifier, 'alias');
            if (name)
                found.push({ local: text(alias ?? name), module, name: text(name) });
        }
    }
    return found;
}
/** `export { a as b } from 'module'`, `export * from 'module'`, `export * as a from 'module'`. */
function passedOn(node, module, text) {
    const clause = (0,syntax/* pick */.Up)(node, '.export_clause');
    const [space] = (0,syntax/* namedChildren */.TP)((0,syntax/* pick */.Up)(node, '.namespace_export') ?? { ...node, children: [] });
    if (space)
        return [{ local: text(space), module, name: null }];
    if (!clause)
        return [{ local: facts/* ALL_NAMES */.Dw, module, name: facts/* ALL_NAMES */.Dw }];
    return (0,syntax/* namedChildren */.TP)(clause).flatMap((specifier) => {
        const name = (0,syntax/* pick */.Up)(specifier, 'name');
        return name ? [{ local: text((0,syntax/* pick */.Up)(specifier, 'alias') ?? name), module, name: text(name) }] : [];
    });
}
/** `delete headers['User-Agent']` as a call of a method that removes, whose name is none of HTTP. */
function deletion(node, operand, reader) {
    if (operand.kind !== 'index' && operand.kind !== 'member')
        return operand;
    const { object, start, end } = operand;
    const value = operand.kind === 'index' ? operand.key : { kind: 'text', value: operand.name, inner: null, start, end };
    const callee = { kind: 'member', object, name: 'unset', start, end };
    return reader.call(node, callee, [{ name: null, value, spread: false }]);
}
/** `Object.defineProperty(this, 'base', { value })`, `Object.defineProperties(this, { base: { value } })` */
function defined({ callee, args }) {
    const name = (0,facts/* lastName */.UK)(callee);
    const [object, first, second] = args.map(({ value }) => value);
    if (callee.kind !== 'member' || (0,facts/* lastName */.UK)(callee.object) !== 'Object' || !object || !first)
        return [];
    if (name === 'assign')
        return assignedAtOnce(object, args);
    const members = name === 'defineProperty' && second
        ? [{ key: first, value: second }]
        : name === 'defineProperties' && first.kind === 'dict'
            ? [...first.entries]
            : [];
    return members.flatMap(({ key, value }) => {
        const given = value.kind === 'dict' ? value.entries.find((entry) => textOf(entry.key) === 'value') : undefined;
        const member = textOf(key);
        if (!given || !key || member === null)
            return [];
        const { start, end } = key;
        return [{ target: { kind: 'member', object, name: member, start, end }, value: given.value }];
    });
}
/** `Object.assign(this, { base, headers })`, `Object.assign(Api.prototype, { list() {} })` */
function assignedAtOnce(object, args) {
    const isOwn = object.kind === 'name' && object.name === 'this';
    if (!isOwn && !(object.kind === 'member' && object.name === 'prototype'))
        return [];
    const assigned = [];
    for (const { value } of args.slice(1)) {
        if (value.kind !== 'dict')
            return [];
        for (const entry of value.entries) {
            const name = textOf(entry.key);
            if (!entry.key || name === null)
                return [];
            const { start, end } = entry.key;
            assigned.push({ target: { kind: 'member', object, name, start, end }, value: entry.value });
        }
    }
    return assigned;
}
function textOf(key) {
    return key?.kind === 'text' ? key.value : null;
}
const SCRIPT_ENDINGS = ['', '.ts', '.js', '.tsx', '.mjs', '.cjs', '.jsx', '/index.ts', '/index.js'];
function scriptPaths(from, module) {
    if (!/^\.{1,2}\//.test(module))
        return [];
    const target = (0,core_path/* resolveInside */.LI)((0,core_path/* folderOf */.yS)(from), module);
    if (target === null)
        return [];
    const bare = target.replace(/\.[cm]?js$/, '');
    if (bare !== target)
        return [target, `${bare}.ts`, `${bare}.mts`, `${bare}.tsx`];
    // The folder at the top has no name: its file is `index.js`, not `/index.js`.
    return SCRIPT_ENDINGS.map((ending) => (target === '' ? ending.replace(/^\//, '') : target + ending));
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/kotlin.js




const TYPES = ['user_type', 'nullable_type', 'non_nullable_type', 'function_type', 'parenthesized_type'];
const TYPE = TYPES.map((type) => `.${type}`).join('|');
const BEHIND_EQUALS = '>=';
/** Functions of the standard library and of coroutines that run a block, by what the block knows. */
const SCOPE_CALLS = {
    apply: { on: 'receiver', as: 'receiver', gives: 'object' },
    also: { on: 'receiver', as: 'parameter', gives: 'object' },
    let: { on: 'receiver', as: 'parameter', gives: 'result' },
    use: { on: 'receiver', as: 'parameter', gives: 'result' },
    run: { on: 'receiver', as: 'receiver', gives: 'result' },
    with: { on: 'argument', as: 'receiver', gives: 'result' },
    lazy: { gives: 'result' },
    runBlocking: { gives: 'result' },
    withContext: { gives: 'result' },
    coroutineScope: { gives: 'result' },
    synchronized: { gives: 'result' },
};
/**
 * Other functions there that take a block, which may not run, and which gets nothing that a bare name could mean. On
 * nothing, `single` is a call of a container.
 */
const BLOCK_CALLS = /^(?:forEach\w*|on[A-Z]\w*|map\w*|flatMap\w*|filter\w*|any|all|none|count|first\w*|last\w*|single\w*|find\w*|take\w*|drop\w*|sorted\w*|max\w*|min\w*|sum\w*|associate\w*|group\w*|fold\w*|reduce\w*|partition|joinTo\w*|repeat|require\w*|check\w*|launch|async|thread|flow|runCatching|getOrElse|getOrPut|orElse\w*|ifEmpty|ifBlank|recover\w*|measure\w*)$/;
const kotlin = {
    id: 'kotlin',
    blocks: { nodes: ['block', 'control_structure_body', 'for_statement', 'when_entry', 'catch_block'] },
    writes: {
        quotes: ['"'],
        special: /[\\$\n\r]/,
        comment: '//',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the language.
        template: '"TEXT${NAME}"',
        constant: /^\s*(?:(?:private|internal|public)\s+)?const\s+val\s+(\w+)\s*(?::\s*String\s*)?=/,
        imports: { statement: /^import [\w.*]+(?: as \w+)?$/gm, sorted: true, writes: 'import NAME' },
        shared: {
            versionFiles: /(?:Version|Constants?|BuildInfo|BuildConfig|Info|Defaults)\w*\.kt$/i,
            reaches: kotlinNames,
        },
        defines: { name: 'USER_AGENT', text: 'private const val NAME = VALUE', in: 'file' },
    },
    commentMarks: C_COMMENTS,
    testFiles: /[^/]Tests?\.kt$/,
    invokes: ['invoke'],
    fieldsOverride: true,
    supers: ['super'],
    superConstructors: ['super'],
    textBuilders: { classes: ['StringBuilder', 'StringBuffer'], appends: ['append'], gives: 'toString' },
    definitions: (name, isType) => (isType ? [`class ${name}`, `object ${name}`, `interface ${name}`] : [`fun ${name}`]),
    grammar: 'kotlin',
    grammarPackage: '@tree-sitter-grammars/tree-sitter-kotlin',
    extensions: ['kt', 'kts'],
    projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
    joins: ['+'],
    choices: ['?:'],
    shares: true,
    constructors: [''],
    implicitSelf: true,
    fieldsBesideMethods: true,
    readsGetters: true,
    accessors: true,
    scopeCalls: SCOPE_CALLS,
    blockCalls: BLOCK_CALLS,
    comments: ['line_comment', 'block_comment'],
    types: ['type_arguments', 'type_parameters', 'type_parameter', 'type_constraints', 'type_test', ...TYPES],
    marks: ['modifiers'],
    container: JVM_CONTAINER,
    leaves: ['return_expression', 'throw_expression', 'break_expression', 'continue_expression'],
    prepare: withoutTypeArguments,
    nodes: {
        string_literal: {
            as: 'text',
            escapes: 'backslash',
            holes: ['interpolation'],
            variable: /\\[\s\S]|\$([A-Za-z_]\w{0,80})/g,
        },
        multiline_string_literal: { as: 'text', escapes: 'none', holes: ['interpolation'] },
        interpolation: { as: 'through' },
        identifier: { as: 'special', read: readName, variable: true },
        this_expression: { as: 'self' },
        super_expression: {
            as: 'special',
            read: ({ start, end }) => ({ kind: 'name', name: 'super', start, end }),
        },
        user_type: {
            as: 'special',
            read: (node, reader) => reader.expr((0,syntax/* pick */.Up)(node, ':last') ?? node),
        },
        number_literal: { as: 'constant' },
        float_literal: { as: 'constant' },
        character_literal: { as: 'constant' },
        navigation_expression: { as: 'member', object: ':0', name: ':1' },
        callable_reference: { as: 'special', read: readReference },
        index_expression: { as: 'index', object: ':0', key: ':1' },
        call_expression: { as: 'special', read: readCall },
        value_argument: { as: 'argument', name: '<=', value: ':last' },
        spread_expression: { as: 'spread' },
        annotated_lambda: { as: 'through', child: '.lambda_literal' },
        lambda_literal: {
            as: 'function',
            kind: 'lambda',
            params: '.lambda_parameters',
            body: ':self',
            isBlock: true,
            implicit: 'it',
        },
        anonymous_function: {
            as: 'function',
            kind: 'lambda',
            params: '.function_value_parameters',
            body: '.function_body/.block',
            gives: `.function_body/${BEHIND_EQUALS}`,
        },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        infix_expression: { as: 'special', read: readInfix },
        unary_expression: { as: 'through' },
        as_expression: { as: 'through', child: 'left' },
        parenthesized_expression: { as: 'through' },
        annotated_expression: { as: 'through', child: ':last' },
        labeled_expression: { as: 'through', child: ':last' },
        collection_literal: { as: 'list' },
        object_literal: { as: 'special', read: readObject },
        assignment: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        property_declaration: {
            as: 'field',
            name: '.variable_declaration/.identifier',
            value: `${BEHIND_EQUALS}|.property_delegate`,
            type: TYPES.map((type) => `.variable_declaration/.${type}`).join('|'),
            accessors: ':self',
            accessed: `.function_body/.block|.function_body/${BEHIND_EQUALS}`,
        },
        property_delegate: { as: 'through' },
        variable_declaration: { as: 'param', name: '.identifier', type: TYPE },
        multi_variable_declaration: { as: 'list' },
        return_expression: { as: 'return' },
        function_declaration: {
            as: 'function',
            kind: 'function',
            name: 'name',
            params: '.function_value_parameters',
            type: '>:',
            typeParams: { list: '.type_parameters', name: '.identifier' },
            body: '.function_body/.block',
            gives: `.function_body/${BEHIND_EQUALS}`,
            extends: TYPES,
        },
        secondary_constructor: {
            as: 'function',
            kind: 'method',
            params: '.function_value_parameters',
            body: '.block',
            initializers: '.constructor_delegation_call',
        },
        constructor_delegation_call: { as: 'special', read: readDelegation },
        anonymous_initializer: { as: 'function', kind: 'method', body: '.block', always: /^/ },
        function_value_parameters: { as: 'param-list', rest: /\bvararg\b/ },
        parameter: { as: 'param', name: '.identifier', type: TYPE },
        parameter_modifiers: { as: 'skip' },
        class_parameter: { as: 'param', name: '.identifier', type: TYPE, fallback: BEHIND_EQUALS },
        class_declaration: {
            as: 'class',
            name: 'name',
            bases: '.delegation_specifiers',
            body: '.class_body|.enum_class_body',
            params: '.primary_constructor',
            base: '.delegation_specifiers/.delegation_specifier/.constructor_invocation/.value_arguments',
        },
        object_declaration: {
            as: 'class',
            name: 'name',
            bases: '.delegation_specifiers',
            body: '.class_body',
            base: '.delegation_specifiers/.delegation_specifier/.constructor_invocation/.value_arguments',
        },
        companion_object: { as: 'through', child: '.class_body' },
        enum_entry: { as: 'entry', name: '.identifier', args: '.value_arguments' },
        import: { as: 'import' },
        package_header: { as: 'skip' },
        type_alias: { as: 'skip' },
        modifiers: { as: 'skip' },
        annotation: {
            as: 'call',
            callee: '.constructor_invocation/.user_type|.user_type',
            args: '.constructor_invocation/.value_arguments',
        },
        if_expression: { as: 'branch', otherwise: 'else' },
        when_expression: { as: 'branch', compares: true },
        when_entry: { as: 'branch', compares: true },
        while_statement: { as: 'branch', repeats: true },
        do_while_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'loop', name: '.variable_declaration|.multi_variable_declaration', over: '>in' },
        try_expression: { as: 'try', body: '.block', catches: ['catch_block'] },
        catch_block: { as: 'branch' },
    },
    importsType: /^import\s+([\w.]+)\.([A-Z]\w*)\s*$/,
    imports: kotlin_readImport,
};
/** Type arguments before an argument list or a block, which the grammar takes for comparisons, as spaces. */
function withoutTypeArguments(source) {
    return source.replace(TYPE_ARGUMENTS, (types) => ' '.repeat(types.length));
}
const TYPE_ARGUMENTS = /(?:(?<=\w)<[A-Z*][\w.,?<>*& ]{0,200}>(?=\()|(?<=\b[a-z]\w{0,40})<[A-Z][\w.,? ]{0,200}>(?= ?\{))/g;
/** The grammar has no nodes for these constants. */
function readName(node, reader) {
    const { start, end } = node;
    const name = reader.text(node).replaceAll('`', '');
    return /^(?:null|true|false)$/.test(name)
        ? { kind: 'opaque', parts: [], constant: true, falsy: name !== 'true', start, end }
        : { kind: 'name', name: reader.variable(name), start, end };
}
/** `api::normalize`, of which the object says nothing that is known. */
function readReference(node, reader) {
    const named = (0,syntax/* pick */.Up)(node, ':last');
    const referred = reader.expr(named ?? node);
    return referred.kind === 'name' ? { ...referred, refers: true } : referred;
}
/** A call with what is in its parentheses and the block behind them. Names in capital letters make objects. */
function readCall(node, reader) {
    const [first] = (0,syntax/* namedChildren */.TP)(node);
    const block = (0,syntax/* pick */.Up)(node, '.annotated_lambda/.lambda_literal');
    const own = (0,syntax/* pick */.Up)(node, '.value_arguments');
    const inner = first?.type === node.type && !own && !(0,syntax/* pick */.Up)(first, '.annotated_lambda') ? first : undefined;
    const called = inner ? (0,syntax/* namedChildren */.TP)(inner)[0] : first;
    const list = own ?? (inner && (0,syntax/* pick */.Up)(inner, '.value_arguments'));
    if (!called)
        return reader.expr(first ?? node);
    const callee = withTypes(reader.expr(called), reader.source.slice(called.end, list?.start ?? block?.start ?? called.end).trimEnd());
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const scope = Object.hasOwn(SCOPE_CALLS, name) ? SCOPE_CALLS[name] : undefined;
    const isOnItself = callee.kind === 'name' && !list && scope?.as === 'receiver' && scope.gives === 'object';
    const itself = isOnItself && block ? reader.inPlace(block) : null;
    if (itself)
        return itself;
    const isListed = BLOCK_CALLS.test(name) && !(callee.kind === 'name' && name === 'single');
    const hasReceiver = scope ? scope.as === 'receiver' : !isListed;
    const perhaps = isListed || called.children.some(({ type }) => type === '?.');
    const readBlock = (lambda) => reader.block(lambda, callee, { receives: hasReceiver && !(0,syntax/* pick */.Up)(lambda, '.lambda_parameters'), perhaps });
    const args = [];
    for (const child of list ? (0,syntax/* namedChildren */.TP)(list) : []) {
        const written = (0,syntax/* pick */.Up)(child, '<=');
        const value = (0,syntax/* pick */.Up)(child, ':last') ?? child;
        const given = value.type === 'spread_expression' ? ((0,syntax/* pick */.Up)(value, ':0') ?? value) : value;
        const isSpread = given !== value || /^(?:\w+\s*=\s*)?\*/.test(reader.text(child).slice(0, 200));
        const read = given.type === 'lambda_literal' ? readBlock(given) : reader.expr(given);
        args.push({ name: written ? reader.text(written) : null, value: read, spread: isSpread });
    }
    if (block)
        args.push({ name: null, value: readBlock(block), spread: false });
    return reader.call(node, callee, args, /^[A-Z]/.test(name));
}
/** A callee with the type arguments behind it, which the grammar does not see. */
function withTypes(callee, behind) {
    const written = /^<([A-Z][\w.,? ]{0,200})>$/.exec(behind)?.[1];
    if (written === undefined || (callee.kind !== 'name' && callee.kind !== 'member'))
        return callee;
    return { ...callee, types: written.split(',').map((type) => type.trim().replace(/\?$/, '')) };
}
/** `a to b` is a pair. */
function readInfix(node, reader) {
    const [left, operator, right] = (0,syntax/* namedChildren */.TP)(node);
    const { start, end } = node;
    const operands = [left, right].filter((one) => one !== undefined).map((one) => reader.expr(one));
    return operator && reader.text(operator) === 'to'
        ? { kind: 'list', items: operands, start, end }
        : { kind: 'opaque', parts: operands, constant: false, compares: true, start, end };
}
/** `object : Interceptor { ... }` */
function readObject(node, reader) {
    const { start, end } = node;
    const members = (0,syntax/* pick */.Up)(node, '.class_body')?.children ?? [];
    const functions = members.filter(({ type }) => type === 'function_declaration').map((child) => reader.expr(child));
    const base = (0,syntax/* pick */.Up)(node, '.delegation_specifiers/.delegation_specifier');
    const callee = base ? reader.expr((0,syntax/* pick */.Up)(base, '.constructor_invocation/.user_type|.user_type') ?? base) : null;
    const list = { kind: 'list', items: functions, start, end };
    return callee ? reader.call(node, callee, [{ name: null, value: list, spread: false }], true) : list;
}
/** `: this(...)` and `: super(...)` of a constructor. */
function readDelegation(node, reader) {
    const list = (0,syntax/* pick */.Up)(node, '.value_arguments');
    const args = list ? (0,syntax/* namedChildren */.TP)(list).map((one) => ({ name: null, value: reader.expr(one), spread: false })) : [];
    const name = reader.text(node).startsWith('super') ? 'super' : 'this';
    return reader.call(node, { kind: 'name', name, start: node.start, end: node.start }, args);
}
/** What a class lends by its bare name, and names that the file gives to what it imports. Others are shared. */
function kotlin_readImport(node, text) {
    const match = /^import\s+([\w.]+)\.(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(text(node));
    const [, module, name, alias] = match ?? [];
    if (module === undefined || name === undefined)
        return [];
    return alias !== undefined || /\.[A-Z]\w*$/.test(module) ? [{ local: alias ?? name, module, name }] : [];
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/php.js

const php = {
    id: 'php',
    commentMarks: C_AND_HASH_COMMENTS,
    testFiles: /[^/]Tests?\.php$/,
    importEndings: ['php'],
    fieldsOverride: true,
    supers: ['parent'],
    superConstructors: ['__construct'],
    ownClasses: ['self', 'static'],
    grammar: 'php',
    interpreters: /^php[\d.]*$/,
    extensions: ['php', 'inc', 'phtml'],
    projects: ['composer.json'],
    uses: /^[ \t]{0,200}use\s+([\w\\]+)/gm,
    joins: ['.'],
    choices: ['??', '?:', '||'],
    shares: true,
    emptyIsFalse: true,
    unites: { operator: '+', firstWins: true },
    constructors: ['__construct'],
    selfNames: ['this'],
    sigils: /^\$/,
    leaves: ['return_statement', 'throw_expression', 'exit_statement', 'break_statement', 'continue_statement'],
    copies: true,
    isolates: true,
    types: ['type_list'],
    nodes: {
        string: { as: 'text', escapes: 'none' },
        encapsed_string: {
            as: 'text',
            escapes: 'backslash',
            holes: ['variable_name', 'member_access_expression', 'subscript_expression', 'dynamic_variable_name'],
        },
        name: { as: 'name' },
        variable_name: { as: 'name' },
        qualified_name: {
            as: 'special',
            read: (node, reader) => ({
                kind: 'name',
                name: reader.text(node).split('\\').at(-1) ?? '',
                start: node.start,
                end: node.end,
            }),
        },
        relative_scope: { as: 'name' },
        null: { as: 'constant' },
        unset_statement: { as: 'delete' },
        integer: { as: 'constant' },
        boolean: { as: 'constant' },
        member_access_expression: { as: 'member', object: 'object', name: 'name' },
        nullsafe_member_access_expression: { as: 'member', object: 'object', name: 'name' },
        class_constant_access_expression: { as: 'member', object: ':0', name: ':1' },
        scoped_property_access_expression: { as: 'member', object: 'scope', name: 'name' },
        subscript_expression: { as: 'index', object: ':0', key: ':1' },
        function_call_expression: { as: 'call', callee: 'function', args: 'arguments' },
        member_call_expression: { as: 'call', object: 'object', name: 'name', args: 'arguments' },
        nullsafe_member_call_expression: { as: 'call', object: 'object', name: 'name', args: 'arguments' },
        scoped_call_expression: { as: 'call', object: 'scope', name: 'name', args: 'arguments' },
        object_creation_expression: { as: 'call', callee: '.name|.qualified_name', args: '.arguments', creates: true },
        argument: { as: 'argument', name: 'name', value: ':last' },
        variadic_unpacking: { as: 'spread' },
        array_creation_expression: { as: 'list' },
        array_element_initializer: { as: 'pair', key: ':0', value: ':1' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        conditional_expression: { as: 'choice', options: ['body', 'alternative'] },
        assignment_expression: { as: 'assign', left: 'left', right: 'right' },
        augmented_assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        parenthesized_expression: { as: 'through' },
        cast_expression: { as: 'through', child: 'value' },
        error_suppression_expression: { as: 'through' },
        const_element: { as: 'field', name: ':0', value: ':1' },
        property_element: { as: 'field', name: 'name', value: 'default_value' },
        return_statement: { as: 'return' },
        function_definition: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        method_declaration: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
        anonymous_function: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        arrow_function: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        simple_parameter: { as: 'param', name: 'name', fallback: 'default_value', type: 'type' },
        property_promotion_parameter: {
            as: 'param',
            name: 'name',
            fallback: 'default_value',
            type: 'type',
            field: 'visibility|.readonly',
        },
        class_declaration: { as: 'class', name: 'name', bases: '.base_clause', body: 'body' },
        trait_declaration: { as: 'class', name: 'name', body: 'body' },
        namespace_definition: { as: 'through', child: 'body' },
        namespace_use_declaration: { as: 'skip' },
        if_statement: { as: 'branch' },
        else_clause: { as: 'branch', clause: 'else' },
        else_if_clause: { as: 'branch', clause: 'if' },
        while_statement: { as: 'branch', repeats: true },
        do_statement: { as: 'branch', repeats: true },
        for_statement: { as: 'branch', repeats: true },
        foreach_statement: { as: 'branch', repeats: true },
        case_statement: { as: 'branch' },
        try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
        catch_clause: { as: 'branch' },
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/powershell-sources.js
/**
 * A source as the grammar knows it: what it does not know is written as something of the same length that it does. Texts
 * and operators are read from the source as it is.
 */
function asGrammarKnows(source) {
    return CHANGES.reduce((text, change) => change(text), source);
}
const CHANGES = [
    withoutTrailingComments,
    withoutSuppressions,
    withoutChoices,
    withoutDigits,
    withoutWordLists,
    withoutLists,
    withPlainWords,
    withEndedParameters,
    withPlainLoops,
    withNamedLoops,
];
/** `ForEach-Object -Parallel { ... } -ThrottleLimit 5`: the grammar knows the loop with its blocks alone. */
function withPlainLoops(source) {
    if (!/-(?:parallel|process|begin|end)\b/i.test(source))
        return source;
    return source
        .replace(LOOP, (options) => options.replace(/\s-\w+/g, blank))
        .replace(/\}(?:[ \t]{1,20}-(?:throttlelimit|timeoutseconds)[ \t]{1,20}[\w$]{1,80}|[ \t]{1,20}-asjob){1,3}/gi, (all) => `}${blank(all.slice(1))}`);
}
/** The word of a loop with its first option, and empty blocks with theirs before that. */
const LOOP = /(?:\bforeach(?:-object)?|%)(?:\s{1,20}-(?:begin|end)\s{0,20}\{\s{0,20}\}){0,2}\s{1,20}-(?:parallel|process|begin|end)(?=\s{0,20}\{)/gi;
/** `$uri | % ToString`: after the name of a loop the grammar knows a block alone, after any other name words as well. */
function withNamedLoops(source) {
    return source.replace(MEMBER_OF_EACH, (_, before, word) => before + word.replace(/[%-]/, '_'));
}
const MEMBER_OF_EACH = /(\|\s{0,20})(%|foreach-object)(?=[ \t]{1,20}(?:-membername[ \t]{1,20})?[a-z]\w{0,80}[ \t]{0,20}(?:[|)};`\r\n]|$))/gi;
function blank(text) {
    return text.replace(/[^\n]/g, ' ');
}
/** `[Diagnostics.CodeAnalysis.SuppressMessage(...)]`: before a variable, the grammar knows no attribute. */
function withoutSuppressions(source) {
    if (!source.includes('CodeAnalysis.SuppressMessage'))
        return source;
    return source.replace(/\[(?:System\.)?Diagnostics\.CodeAnalysis\.SuppressMessage(?:Attribute)?\([^()]{0,2000}\)\]/gi, blank);
}
/** `$a ?? $b`, `$a ??= $b` and `$a ? $b : $c` with operators of old. */
function withoutChoices(source) {
    if (!source.includes('?'))
        return source;
    return source
        .replace(/\?\?=/g, ' +=')
        .replace(/ \?\? /g, '-or ')
        .replace(/ \? (?=[$'"(@[\d-])([^\n;{}|]{1,300}?) : /g, (_, chosen) => `-or${chosen}-or`);
}
/** `-Size10Mb`: the grammar takes a digit before a letter for the end of a parameter's name. */
function withoutDigits(source) {
    return source.replace(/\s-[A-Za-z_]\w{0,80}/g, (name) => name.replace(/\d/g, 'x'));
}
/** The grammar takes the line after a trailing comment for more arguments of the command before it. */
function withoutTrailingComments(source) {
    let block = false;
    const called = source.replace(/(^|[\s=|(])\.[\\/](?=[\w-]+(?:[\\/][\w-]+){0,9}\.ps1\b)/g, '$1& ');
    const lines = called.split('\n').map((line) => {
        if (block || line.includes('<#') || line.includes('#>')) {
            block = line.lastIndexOf('<#') > line.lastIndexOf('#>') || (block && !line.includes('#>'));
            return line;
        }
        return withoutComment(line);
    });
    return lines.join('\n');
}
/** A line without the comment behind its code, and without the hashes in its texts, after which the grammar sees one. */
function withoutComment(line) {
    if (!line.includes('#'))
        return line;
    const first = line.search(/\S/);
    const pieces = [];
    let quote = '';
    let opened = 0;
    let kept = 0;
    for (let at = first; at < line.length; at++) {
        const letter = line[at];
        if (quote !== '') {
            if (letter !== quote)
                continue;
            if (quote === '"')
                pieces.push(line.slice(kept, opened), line.slice(opened, at).replaceAll('#', '_'));
            if (quote === '"')
                kept = at;
            quote = '';
        }
        else if (letter === '"' || letter === "'") {
            quote = letter;
            opened = at;
        }
        else if (letter === '#' && at > first && /\s/.test(line[at - 1] ?? ''))
            return pieces.join('') + line.slice(kept, at) + ' '.repeat(line.length - at);
    }
    return pieces.join('') + line.slice(kept);
}
/** `-Scopes User.Read, Group.Read`: the same for words that a parameter is given. */
function withoutWordLists(source) {
    return source.replace(WORD_LIST, (_, start, words) => start + words.replace(/[^\w.*-]/g, ' '));
}
const WORD_LIST = /(\s-[A-Za-z_]\w{0,60}[ \t]{1,20}[A-Za-z_*][\w.*-]{0,100})((?:[ \t]{0,20},[ \t]{0,20}(?:`?\r?\n[ \t]{0,60})?[A-Za-z_*][\w.*-]{0,100}){1,60})/g;
/** Commands that are given lists of properties. */
const TAKES_LIST = /\b(?:select(?:-object)?|sort(?:-object)?|group(?:-object)?|f[tl]|format-(?:table|list))[ \t]/gi;
/** Characters of a list of properties that are looked at. */
const MAX_LIST = 4_000;
/** Lists are in each other: together, they are looked at as often as this. */
const MAX_SHARE = 4;
/**
 * A source in which the properties that a command selects are arguments of their own: in a list of words the grammar
 * loses its way. Of the same length.
 */
function withoutLists(source) {
    const commas = [];
    let left = MAX_SHARE * source.length;
    for (const { index, 0: command } of source.matchAll(TAKES_LIST)) {
        const start = index + command.length;
        const { gaps, end } = listCommas(source.slice(start, start + MAX_LIST));
        for (const gap of gaps)
            commas.push({ start: start + gap.start, end: start + gap.end });
        left -= end;
        if (left < 0)
            break;
    }
    const ordered = commas.sort((one, other) => one.start - other.start);
    return spaced(source, ordered);
}
/** The commas between the items of a list, with the line ends behind them. */
function listCommas(list) {
    const gaps = [];
    let end = list.length;
    let depth = 0;
    for (const { 0: token, index } of list.matchAll(/"(?:[^"`]|`[\s\S])*"|'[^']*'|`\r?\n|@\{|,\s*|[(){}[\]|;\n]/g)) {
        if (token === '@{' || token === '(' || token === '{' || token === '[')
            depth++;
        else if (token === ')' || token === '}' || token === ']')
            depth--;
        else if (depth === 0 && token.startsWith(','))
            gaps.push({ start: index, end: index + token.length });
        if (depth < 0 || (depth === 0 && /^[|;\n]$/.test(token))) {
            end = index;
            break;
        }
    }
    return { gaps, end };
}
function spaced(text, gaps) {
    const pieces = [];
    let kept = 0;
    for (const { start, end } of gaps) {
        if (start < kept)
            continue;
        pieces.push(text.slice(kept, start), ' '.repeat(end - start));
        kept = end;
    }
    return pieces.join('') + text.slice(kept);
}
/** `-Uri $base/$path`, `-Uri https://host/$($item.id)`: the grammar knows an argument without quotes by its first letter. */
function withPlainWords(source) {
    if (!/[$/]/.test(source))
        return source;
    return source.replace(ADDRESS_WORD, (all, before, operator, word) => operator === undefined && /\//.test(word) && word.includes('$') ? before + word.replace(/[^\w/]/g, '_') : all);
}
/** An address without quotes behind a parameter's name, which may be an operator, or behind a command. */
const ADDRESS_WORD = new RegExp([
    /((?:[ \t]-(?:([ci]?(?:eq|ne|gt|ge|lt|le|like|match|contains|in|replace|split|is|as)|not\w{0,8}|and|x?or|join|f|b\w{1,4}|sh[lr])\b|[a-z]\w{0,40})|\b[a-z]{1,20}-[a-z]{1,60}|\bi[rw][mr])[ \t]{1,20})/,
    /((?:https?:\/\/|\$(?:\w{1,20}:)?\w{1,80}\/|\$\(\$[\w.]{1,100}\)\/)(?:[\w$/.%?=&:{}~+-]|\$\([^()\s"']{1,200}\)){1,500}(?=[\s);|]|$))/,
]
    .map(({ source }) => source)
    .join(''), 'gi');
/** Characters of a parameter block that are looked at. */
const MAX_PARAMETERS = 20_000;
/**
 * A source in which a semicolon ends each parameter block that a statement follows on its line: the grammar asks for
 * one. Of the same length.
 */
function withEndedParameters(source) {
    const ends = [];
    let last = 0;
    for (const { index } of source.matchAll(/\bparam\s{0,20}\(/gi)) {
        if (index < last)
            continue;
        const open = source.indexOf('(', index);
        const end = closingOf(source.slice(open, open + MAX_PARAMETERS));
        // What does not end near is looked at once.
        last = open + (end === -1 ? MAX_PARAMETERS : end);
        if (end === -1)
            continue;
        if (/^[ \t]+[^\s;}#)]/.test(source.slice(last + 1, last + 200)))
            ends.push(last + 1);
    }
    if (ends.length === 0)
        return source;
    const pieces = ends.map((end, at) => `${source.slice(at === 0 ? 0 : ends[at - 1] + 1, end)};`);
    return pieces.join('') + source.slice(ends.at(-1) + 1);
}
/** Offset of the parenthesis that closes the first one, texts and comments left out; -1: there is none. */
function closingOf(text) {
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"`]|`[\s\S])*"|'[^']*'|#[^\n]*|[()]/g)) {
        if (token === '(')
            depth++;
        else if (token === ')' && --depth === 0)
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/powershell.js



/** Levels of the expression grammar that mostly hold one child. */
const LEVELS = [
    'unary_expression',
    'parenthesized_expression',
    'range_expression',
    'multiplicative_expression',
    'argument_expression',
    'range_argument_expression',
    'multiplicative_argument_expression',
    'key_expression',
    'left_assignment_expression',
    'string_literal',
    'sub_expression',
    'expandable_argument',
    'array_literal_expression',
    'statement_list',
];
/** Levels whose children, if there are several, are a list. */
const LISTS = new Set(['array_literal_expression', 'statement_list']);
const BINARY = ['logical', 'bitwise', 'comparison', 'additive', 'format'].flatMap((level) => [
    `${level}_expression`,
    `${level}_argument_expression`,
]);
const levels = {};
for (const type of LEVELS)
    levels[type] = { as: 'through', ...(LISTS.has(type) && { many: true }) };
for (const type of BINARY)
    levels[type] = { as: 'special', read: readLevel };
/** The argument that holds what a pipeline gives a command. */
const INPUT = 'inputobject';
const powershell = {
    id: 'powershell',
    writes: {
        quotes: ["'", '"'],
        special: /[`$\n\r]/,
        comment: '#',
        continues: '`',
        // Outside a module, the variable is one of the script that calls the function.
        defines: {
            name: 'DefenderUserAgent',
            text: '$script:NAME = VALUE',
            in: 'module',
            of: '.psm1',
            uses: '$script:NAME',
            unless: /^(?:using\s|param\s*\(|\[CmdletBinding)/im,
        },
        isolates: /-Parallel\b|\b(?:Start-(?:Thread)?Job|Invoke-Command)\b/i,
        constant: /^(\$(?:script|global):\w+)\s*=/i,
        template: '"TEXT$NAME"',
        readsVersion: /\.Module\.Version\b|\b(?:Test-ModuleManifest|Import-PowerShellDataFile)\b[\s\S]*\.(?:Module)?Version\b/i,
        dictionary: {
            open: '@{',
            close: '}',
            assign: ' = ',
            separator: '; ',
            padding: ' ',
            lineSeparator: '',
            set: "@['User-Agent'] = $",
        },
    },
    commentMarks: { line: ['#'], block: [['<#', '#>']] },
    testFiles: /[^/]Tests?\.ps1$/,
    importEndings: ['ps1', 'psm1'],
    supers: ['base'],
    definitions: (name) => [`function ${name}`],
    calls: (name) => [name],
    variableDefinitions: (name) => [
        ...[`$${name} =`, `$script:${name}`, `$global:${name}`],
        ...[`-name ${name} `, `-name "${name}"`, `-name '${name}'`],
    ],
    grammar: 'powershell',
    interpreters: /^(?:pwsh|powershell)$/,
    refusesValidCode: true,
    types: ['type_identifier', 'type_name', 'type_literal', 'type_spec'],
    extensions: ['ps1', 'psm1', 'psd1'],
    joins: ['+'],
    choices: [],
    fills: ['-f'],
    selfNames: ['this'],
    shares: true,
    capitalFunctions: true,
    constructors: [''],
    caseless: true,
    allArguments: 'psboundparameters',
    lastIsReturn: true,
    callsTexts: true,
    renames: true,
    loopsOverOne: true,
    inputs: INPUT,
    sigils: /^[$@]\{?(?:(?:script|global|local|private|using|env|variable):)?/i,
    outward: /^\$\{?(?:script|global):/i,
    assigns: (call) => [...setVariable(call), ...setAlias(call)],
    keeps: keepSession,
    prepare: asGrammarKnows,
    leaves: ['flow_control_statement'],
    nodes: {
        ...levels,
        expandable_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
        expandable_here_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
        verbatim_string_characters: { as: 'text', escapes: 'doubled' },
        verbatim_here_string_characters: { as: 'text', escapes: 'none' },
        pipeline: { as: 'chain' },
        expression_with_unary_operator: { as: 'special', read: readUnary },
        pipeline_chain: { as: 'special', read: readChain, inlines: scriptBlock },
        variable: { as: 'special', read: readVariable, variable: true },
        generic_token: { as: 'special', read: readWord },
        command_argument: { as: 'through' },
        simple_name: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
        type_literal: { as: 'special', read: readType },
        cast_expression: { as: 'special', read: readCast },
        integer_literal: { as: 'constant' },
        real_literal: { as: 'constant' },
        array_expression: { as: 'special', read: powershell_readArray },
        member_access: { as: 'member', object: ':0', name: '.member_name' },
        element_access: { as: 'index', object: ':0', key: ':1' },
        invokation_expression: { as: 'special', read: readInvocation },
        command: { as: 'special', read: powershell_readCommand },
        hash_literal_expression: { as: 'special', read: readHash },
        hash_literal_body: { as: 'dict' },
        hash_entry: { as: 'pair', key: '.key_expression', value: ':last', bare: ['simple_name'] },
        assignment_expression: {
            as: 'assign',
            left: '.left_assignment_expression',
            right: 'value',
            operator: '.assignement_operator',
        },
        flow_control_statement: { as: 'return', unless: /^(?:throw|exit|break|continue)\b/i },
        function_statement: {
            as: 'function',
            kind: 'function',
            name: '.function_name',
            params: '.function_parameter_declaration',
            body: '.script_block',
        },
        script_block_expression: { as: 'function', kind: 'lambda', body: '.script_block' },
        class_statement: { as: 'class', name: '.simple_name', body: ':self' },
        class_property_definition: { as: 'field', name: '.variable', value: ':2', type: '.type_literal' },
        class_method_definition: {
            as: 'function',
            kind: 'method',
            name: '.simple_name',
            params: '.class_method_parameter_list',
            body: '.script_block',
        },
        class_method_parameter: { as: 'param', name: '.variable', type: '.type_literal' },
        script_parameter: { as: 'param', name: '.variable', fallback: '.script_parameter_default' },
        script_parameter_default: { as: 'through' },
        param_block: { as: 'params' },
        if_statement: { as: 'branch' },
        elseif_clauses: { as: 'branch', clause: 'if' },
        elseif_clause: { as: 'branch', clause: 'if' },
        comparison_operator: { as: 'skip' },
        else_clause: { as: 'branch', clause: 'else' },
        while_statement: { as: 'branch', repeats: true },
        do_statement: { as: 'branch', repeats: true },
        foreach_statement: { as: 'loop', name: ':0', over: ':1' },
        for_statement: { as: 'branch', repeats: true },
        switch_statement: { as: 'branch' },
        switch_clause: { as: 'branch' },
        switch_condition: { as: 'special', read: readCase },
        switch_clause_condition: { as: 'special', read: readCase },
        try_statement: { as: 'try', body: ':0', catches: ['catch_clause'], within: '.catch_clauses' },
        catch_clause: { as: 'branch' },
        attribute_list: { as: 'skip' },
    },
};
/** A level of the grammar: transparent with one child, an operator with two. */
function readLevel(node, reader) {
    const operands = (0,syntax/* namedChildren */.TP)(node).filter((child) => !child.type.endsWith('operator'));
    if (operands.length === 1)
        return reader.expr(operands[0]);
    const [left, right] = operands;
    const { start, end } = node;
    const between = reader.source.slice(left.end, right.start).trim().toLowerCase();
    if (between === '-f') {
        const values = reader.expr(right);
        const callee = { kind: 'member', object: reader.expr(left), name: 'format', start, end: left.end };
        const items = values.kind === 'list' ? values.items : [values];
        return reader.call(node, callee, items.map((value) => ({ name: null, value, spread: false })));
    }
    if (between === '-join') {
        const callee = { kind: 'member', object: reader.expr(left), name: 'join', start, end: left.end };
        return reader.call(node, callee, [{ name: null, value: reader.expr(right), spread: false }]);
    }
    if (/^(?:\?\?|-and|-or)$/.test(between)) {
        const first = reader.expr(left);
        const { value, blocks } = reader.perhaps(right);
        if (between === '??')
            return { kind: 'choice', options: [first, value], blocks: [[], blocks], standsIn: true, start, end };
        return { kind: 'opaque', parts: [first, value], blocks: [[], blocks], constant: false, start, end };
    }
    const chosen = between === ':' && left.type === node.type ? readChosen(left, right, reader) : null;
    if (chosen)
        return chosen;
    if (node.type.startsWith('additive') && between === '+')
        return { kind: 'join', parts: [reader.expr(left), reader.expr(right)], inner: null, start, end };
    if (between === '-replace')
        return reader.expr(left);
    return { kind: 'opaque', parts: operands.map((child) => reader.expr(child)), constant: false, start, end };
}
/** `-join ($base, $path)` joins a list; any other operator before an expression leaves that. */
function readUnary(node, reader) {
    const { start, end } = node;
    const [operand] = (0,syntax/* namedChildren */.TP)(node);
    const value = operand ? reader.expr(operand) : { kind: 'opaque', parts: [], constant: false, start, end };
    const operator = operand && reader.source.slice(start, operand.start).trim().toLowerCase();
    if (operator !== '-join')
        return value;
    const callee = { kind: 'name', name: 'join', start, end: start + '-join'.length };
    return reader.call(node, callee, [{ name: null, value, spread: false }]);
}
/** `$test ? $left : $right`, which the grammar takes for `$test -or $left -or $right`; null: it is none. */
function readChosen(asked, right, reader) {
    const [test, left] = (0,syntax/* namedChildren */.TP)(asked).filter((child) => !child.type.endsWith('operator'));
    if (!test || !left || reader.source.slice(test.end, left.start).trim() !== '?')
        return null;
    const options = [reader.expr(left), reader.expr(right)];
    return { kind: 'choice', options, standsIn: false, test: reader.expr(test), start: asked.start, end: right.end };
}
/** `Begin { ... }` outside of a function: the grammar takes it for a command. */
function scriptBlock(node, reader) {
    const command = (0,syntax/* namedChildren */.TP)(node)[0];
    const word = command && (0,syntax/* pick */.Up)(command, 'command_name');
    if (!word || !/^(?:begin|process|end|clean|dynamicparam)$/i.test(reader.text(word)))
        return null;
    const elements = (0,syntax/* namedChildren */.TP)((0,syntax/* pick */.Up)(command, 'command_elements') ?? node);
    const [block, ...others] = elements.filter(({ type }) => type !== 'command_argument_sep');
    const inner = block && innermost(block);
    return others.length === 0 && inner?.type === 'script_block_expression' ? inner : null;
}
/** What a node holds that has levels of the grammar around it. */
function innermost(node) {
    let at = node;
    while (LEVELS.includes(at.type) || at.type.endsWith('_argument_expression')) {
        const [only, ...others] = (0,syntax/* namedChildren */.TP)(at);
        if (!only || others.length > 0)
            return at;
        at = only;
    }
    return at;
}
/** An argument without quotes is a text, in which variables stand for what they hold: `https://host/$id`. */
function readWord(node, reader) {
    const text = reader.text(node);
    const { start, end } = node;
    if (!/^(?:https?:|\$)/i.test(text) || !text.includes('$'))
        return reader.literal(node, text);
    const parts = [];
    let last = 0;
    const addText = (to) => {
        if (to === last)
            return;
        const inner = { start: start + last, end: start + to };
        parts.push({ kind: 'text', value: text.slice(last, to), inner, ...inner });
    };
    for (const { 0: hole, 1: chain, index } of text.matchAll(WORD_HOLE)) {
        addText(index);
        last = index + hole.length;
        const at = { start: start + index, end: start + last };
        const [name = '', ...members] = (chain ?? hole).toLowerCase().split('.');
        const variable = {
            kind: 'name',
            name: name.replace(powershell.sigils, '').replace(/\}$/, ''),
            ...at,
        };
        const value = members.reduce((object, member) => ({ kind: 'member', object, name: member, ...at }), variable);
        const isKnown = !hole.startsWith('$(') || chain !== undefined;
        parts.push(isKnown ? value : { kind: 'opaque', parts: [], constant: false, ...at });
    }
    addText(text.length);
    return { kind: 'join', parts, inner: { start, end }, start, end };
}
/** What a switch compares: its block gives something else. */
function readCase(node, reader) {
    const parts = (0,syntax/* namedChildren */.TP)(node).map((child) => reader.expr(child));
    return { kind: 'opaque', parts, constant: false, compares: true, start: node.start, end: node.end };
}
/** `$name`, `${name}`, `$($name.member)` and any other `$(...)`. */
const WORD_HOLE = /\$(?:\((\$(?:\w+:)?\w+(?:\.\w+)*)\)|\([^()]*\)|\{\w+\}|(?:(?:script|global|local|private|using):)?\w+)/gi;
/** Commands behind each other: each gets what the one before gives. */
function readChain(node, reader) {
    const parts = (0,syntax/* namedChildren */.TP)(node).filter((child) => child.type !== 'redirections');
    const [first, ...rest] = parts;
    if (!first)
        return { kind: 'opaque', parts: [], constant: false, start: node.start, end: node.end };
    let value = reader.expr(first);
    for (const next of rest) {
        const command = reader.expr(next);
        if (command.kind !== 'call')
            continue;
        const member = memberOfEach(command);
        if (member !== null) {
            const { start, end } = command;
            const got = { kind: 'member', object: value, name: member, start, end };
            value = IS_METHOD.test(member) ? reader.call(next, got, []) : got;
            continue;
        }
        const input = { name: INPUT, value, spread: false };
        value = { ...command, args: [...command.args, input] };
    }
    return value;
}
/** Commands that run a block for each of their inputs. */
const IS_LOOP = /^(?:%|foreach-object|foreach)$/;
/** Methods of texts and addresses; a member of any other name is a property. */
const IS_METHOD = /^(?:to\w+|trim\w*)$/;
/** `$uri | ForEach-Object ToString`: the member that the command takes of each of its inputs; null: it runs something else. */
function memberOfEach({ callee, args }) {
    if (!IS_LOOP.test((0,facts/* lastName */.UK)(callee)))
        return null;
    const [arg] = args;
    const isMember = args.length === 1 && arg?.value.kind === 'text' && (arg.name ?? 'membername') === 'membername';
    return isMember && arg.value.kind === 'text' && /^\w+$/.test(arg.value.value) ? arg.value.value.toLowerCase() : null;
}
function readVariable(node, reader) {
    const text = reader.text(node);
    const { start, end } = node;
    const env = /^\$\{?env:(\w+)/i.exec(text)?.[1];
    if (env !== undefined) {
        const object = { kind: 'name', name: 'env', start, end };
        return { kind: 'index', object, key: { kind: 'text', value: env, inner: null, start, end }, start, end };
    }
    const name = text
        .replace(powershell.sigils, '')
        .replace(/\}$/, '')
        .toLowerCase();
    if (name === 'null' || name === 'true' || name === 'false')
        return { kind: 'opaque', parts: [], constant: true, start, end };
    return { kind: 'name', name, start, end };
}
/** `[System.Net.Http.HttpClient]`: the last word names the type. */
function readType(node, reader) {
    const word = plainType(reader.text(node).replace(/^\[/, '')).match(/\w+/)?.[0] ?? '';
    return { kind: 'name', name: word.toLowerCase(), start: node.start, end: node.end };
}
/** `[string]$value` is the value itself, `[System.UriBuilder]$value` an object that is made of it. */
function readCast(node, reader) {
    const [type, operand] = (0,syntax/* namedChildren */.TP)(node);
    if (!type || !operand)
        return type ? reader.expr(type) : reader.literal(node, '');
    const value = reader.expr(operand);
    const made = type.type === 'type_literal' ? readType(type, reader) : null;
    if (made?.kind !== 'name' || !/builder$/.test(made.name))
        return value;
    return reader.call(node, made, [{ name: null, value, spread: false }], true);
}
function readInvocation(node, reader) {
    const object = (0,syntax/* namedChildren */.TP)(node)[0];
    const member = (0,syntax/* pick */.Up)(node, '.member_name');
    const list = (0,syntax/* pick */.Up)(node, '.argument_list');
    const expressions = list ? (0,syntax/* namedChildren */.TP)(list).flatMap((child) => (0,syntax/* namedChildren */.TP)(child)) : [];
    const args = expressions.map((child) => ({ name: null, value: reader.expr(child), spread: false }));
    const name = member
        ? reader
            .text(member)
            .replace(/^['"]|['"]$/g, '')
            .toLowerCase()
        : '';
    if (!object)
        return reader.call(node, { kind: 'name', name, start: node.start, end: node.end }, args);
    const target = reader.expr(object);
    if (name === 'new' && object.type === 'type_literal')
        return reader.call(node, target, args, true);
    return reader.call(node, { kind: 'member', object: target, name, start: node.start, end: member?.end ?? node.end }, args);
}
/** `Verb-Noun -Name value $positional @splat`; `New-Object Type` makes an object of the type. */
/** Script blocks that a command runs and that are no arguments of it: `& { ... }`, `$ids | ForEach-Object { ... }`. */
function blocksOf(node) {
    const holder = (0,syntax/* pick */.Up)(node, '.command_name_expr|.foreach_command');
    return holder ? (0,syntax/* namedChildren */.TP)(holder).filter(({ type }) => type === 'script_block_expression') : [];
}
/** A block that knows each item of what it runs over as `$_`. */
function takingItem(block) {
    if (block.kind !== 'function' || block.fn.params.length > 0)
        return block;
    const item = { name: '_', fallback: null, type: null, rest: false };
    Object.assign(block.fn, { params: [item] });
    return block;
}
function powershell_readCommand(node, reader) {
    const word = blocksOf(node).length > 0 ? undefined : (0,syntax/* pick */.Up)(node, 'command_name|.command_name_expr');
    const name = word
        ? reader
            .text(word)
            .toLowerCase()
            .replace(/^[&.]\s*/, '')
            .replace(/^['"]|['"]$/g, '')
        : '';
    const elements = (0,syntax/* pick */.Up)(node, 'command_elements');
    const blocks = blocksOf(node).map((block) => ({ name: null, value: takingItem(reader.expr(block)), spread: false }));
    const args = [...blocks, ...(elements ? readElements((0,syntax/* namedChildren */.TP)(elements), reader) : [])];
    const renamed = /^curl(?:\.exe)?$/.test(name)
        ? args.map((arg) => (arg.name === 'a' ? { ...arg, name: 'user-agent' } : arg))
        : args;
    const callee = {
        kind: 'name',
        name: (name.split('\\').at(-1) ?? name).replace(/^\$/, ''),
        start: node.start,
        end: word?.end ?? node.end,
    };
    if (name !== 'new-object')
        return reader.call(node, callee, renamed);
    const type = args.find((arg) => arg.name === null || arg.name === 'typename');
    const typeName = type?.value.kind === 'text' ? plainType(type.value.value) : '';
    const rest = args.filter((arg) => arg !== type && arg.name !== 'comobject');
    return reader.call(node, { ...callee, name: typeName.toLowerCase() }, rest, true);
}
/** The last name of a type, without its namespace and what it is a type of: `Dictionary[[String],[String]]`. */
function plainType(written) {
    return (written.split(/[[`]/, 1)[0] ?? '').split('.').at(-1) ?? '';
}
/** `-SessionVariable Name -Headers $headers`: the session keeps the headers of the request. */
function keepSession({ args }) {
    const name = args.find((arg) => arg.name === 'sessionvariable' || arg.name === 'sv')?.value;
    // What splatting gives may be headers, so that nothing is known of the session.
    if (name?.kind !== 'text' || args.some(({ spread }) => spread))
        return [];
    const { start, end } = name;
    const kept = args.filter((arg) => arg.name === 'headers' || arg.name === 'useragent');
    const entries = kept.map(({ name: key, value }) => ({
        key: { kind: 'text', value: key ?? '', inner: null, start: value.start, end: value.end },
        value,
    }));
    const target = { kind: 'name', name: name.value.toLowerCase(), start, end };
    return [{ target, value: { kind: 'dict', entries, start, end }, outward: false }];
}
/** `Set-Variable -Name Base -Value $value -Scope Global` */
function setVariable(call) {
    if (!/^(?:set|new)-variable$/.test((0,facts/* lastName */.UK)(call.callee)))
        return [];
    const named = (name) => call.args.find((arg) => arg.name === name)?.value;
    const [first, second] = call.args.filter((arg) => arg.name === null);
    const name = named('name') ?? first?.value;
    const value = named('value') ?? (named('name') ? first : second)?.value;
    const scope = named('scope');
    if (name?.kind !== 'text' || !value)
        return [];
    const { start, end } = name;
    const outward = scope?.kind === 'text' && /^(?:script|global)$/i.test(scope.value);
    return [{ target: { kind: 'name', name: name.value.toLowerCase(), start, end }, value, outward }];
}
/** `Set-Alias -Name Short -Value Long`: a command of the session, wherever it is written. */
function setAlias(call) {
    if (!/^(?:set-alias|new-alias|sal|nal)$/.test((0,facts/* lastName */.UK)(call.callee)))
        return [];
    const given = (name, position) => {
        const named = call.args.find((arg) => arg.name === name);
        return (named ?? call.args.filter((arg) => arg.name === null)[position])?.value;
    };
    const name = given('name', 0);
    const value = given('value', given('name', 0) === call.args.find((arg) => arg.name === 'name')?.value ? 0 : 1);
    if (name?.kind !== 'text' || value?.kind !== 'text')
        return [];
    const { start, end } = name;
    const target = { kind: 'name', name: name.value.toLowerCase(), start, end };
    const command = value.value.split('\\').at(-1) ?? '';
    return [{ target, value: { kind: 'name', name: command.toLowerCase(), start: value.start, end: value.end } }];
}
function readElements(elements, reader) {
    const args = [];
    let named = null;
    const nameOf = (node) => reader.text(node).replace(/^-+/, '').replace(/:$/, '').toLowerCase();
    const addSwitch = (node) => {
        const { start, end } = node;
        const value = { kind: 'opaque', parts: [], constant: true, falsy: false, start, end };
        args.push({ name: nameOf(node), value, spread: false });
    };
    for (const element of elements) {
        if (element.type === 'command_argument_sep')
            continue;
        if (element.type === 'command_parameter') {
            if (named)
                addSwitch(named);
            named = element;
            continue;
        }
        const spread = reader.text(element).startsWith('@') && /^@\w+$/.test(reader.text(element));
        if (spread && named)
            addSwitch(named);
        const value = reader.expr(element);
        args.push({
            name: spread || !named ? null : nameOf(named),
            value: spread && value.kind === 'list' ? (value.items[0] ?? value) : value,
            spread,
        });
        named = null;
    }
    if (named)
        addSwitch(named);
    return args;
}
/** The grammar leaves out the body of `@{}`. */
function readHash(node, reader) {
    const [body] = (0,syntax/* namedChildren */.TP)(node);
    const { start, end } = node;
    return body ? reader.expr(body) : { kind: 'dict', entries: [], start, end };
}
/** `@($a, $b)` is one list, not a list of one. */
function powershell_readArray(node, reader) {
    const items = (0,syntax/* namedChildren */.TP)(node).map((child) => reader.expr(child));
    const [only] = items;
    return items.length === 1 && only?.kind === 'list' ? only : { kind: 'list', items, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/ruby.js

const ruby = {
    id: 'ruby',
    commentMarks: HASH_COMMENTS,
    testFiles: /_test\.rb$/,
    importEndings: ['rb'],
    fieldsOverride: true,
    supers: ['super'],
    textClasses: ['String'],
    superConstructors: ['initialize'],
    definitions: (name, isType) => (isType ? [`class ${name}`, `module ${name}`] : [`def ${name}`]),
    grammar: 'ruby',
    interpreters: /^ruby[\d.]*$/,
    extensions: ['rb', 'rake', 'gemspec'],
    projects: ['Gemfile', '*.gemspec'],
    uses: /^[ \t]{0,200}require(?:_relative)?\s+['"]([^'"\n]+)/gm,
    joins: ['+'],
    lastKeywordWins: true,
    choices: ['||', 'or'],
    fills: ['%'],
    shares: true,
    trailingHash: true,
    constructors: ['initialize'],
    implicitSelf: true,
    lastIsReturn: true,
    sigils: /^@{1,2}/,
    leaves: ['return', 'next', 'break', 'retry'],
    nodes: {
        string: { as: 'text', escapes: 'backslash', holes: ['interpolation'] },
        interpolation: { as: 'through' },
        chained_string: { as: 'join' },
        simple_symbol: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node).slice(1)) },
        hash_key_symbol: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
        identifier: { as: 'name' },
        constant: { as: 'name' },
        instance_variable: { as: 'field-of-self' },
        class_variable: { as: 'field-of-self' },
        self: { as: 'self' },
        nil: { as: 'constant' },
        integer: { as: 'constant' },
        true: { as: 'constant' },
        false: { as: 'constant' },
        scope_resolution: { as: 'member', object: 'scope', name: 'name' },
        call: { as: 'call', object: 'receiver', name: 'method', args: 'arguments', block: 'block' },
        element_reference: { as: 'index', object: 'object', key: ':1' },
        pair: { as: 'pair', key: 'key', value: 'value', bare: ['hash_key_symbol'] },
        hash_splat_argument: { as: 'spread' },
        splat_argument: { as: 'spread' },
        hash: { as: 'dict' },
        array: { as: 'list' },
        left_assignment_list: { as: 'list' },
        binary: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        conditional: { as: 'choice', options: ['consequence', 'alternative'] },
        assignment: { as: 'assign', left: 'left', right: 'right' },
        operator_assignment: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        parenthesized_statements: { as: 'through' },
        return: { as: 'return' },
        method: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        singleton_method: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
        do_block: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        block: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        lambda: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        optional_parameter: { as: 'param', name: 'name', fallback: 'value' },
        keyword_parameter: { as: 'param', name: 'name', fallback: 'value' },
        splat_parameter: { as: 'param', name: 'name', rest: true },
        hash_splat_parameter: { as: 'param', name: 'name', rest: true },
        class: { as: 'class', name: 'name', bases: 'superclass', body: 'body' },
        if: { as: 'branch' },
        elsif: { as: 'branch', clause: 'if' },
        else: { as: 'branch', clause: 'else' },
        unless: { as: 'branch' },
        while: { as: 'branch', repeats: true },
        until: { as: 'branch', repeats: true },
        when: { as: 'branch' },
        begin: { as: 'try', catches: ['rescue'] },
        body_statement: { as: 'try', catches: ['rescue'] },
        rescue_modifier: { as: 'branch' },
        rescue: { as: 'branch' },
        if_modifier: { as: 'branch' },
        unless_modifier: { as: 'branch' },
    },
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/rust.js


const rust = {
    id: 'rust',
    blocks: { nodes: ['block', 'for_expression', 'if_expression', 'while_expression', 'match_arm'] },
    commentMarks: C_COMMENTS,
    ownClasses: ['Self'],
    folderFile: 'mod',
    grammar: 'rust',
    extensions: ['rs'],
    projects: ['Cargo.toml'],
    uses: /^[ \t]{0,200}(?:pub\s+)?use\s+(\w+)/gm,
    joins: ['+'],
    choices: [],
    constructors: [],
    selfParam: true,
    lastIsReturn: true,
    comments: ['line_comment', 'block_comment', 'doc_comment'],
    types: ['type_parameters', 'type_parameter', 'type_arguments', 'type_binding', 'type_identifier'],
    marks: ['attribute_item'],
    copies: true,
    leaves: ['return_expression', 'break_expression', 'continue_expression'],
    nodes: {
        string_literal: { as: 'text', escapes: 'backslash' },
        raw_string_literal: { as: 'text', escapes: 'none' },
        identifier: { as: 'name' },
        field_identifier: { as: 'name' },
        type_identifier: { as: 'name' },
        self: { as: 'self' },
        integer_literal: { as: 'constant' },
        boolean_literal: { as: 'constant' },
        field_expression: { as: 'member', object: 'value', name: 'field' },
        scoped_identifier: { as: 'member', object: 'path', name: 'name' },
        scoped_type_identifier: { as: 'member', object: 'path', name: 'name' },
        generic_function: { as: 'through', child: 'function' },
        index_expression: { as: 'index', object: ':0', key: ':1' },
        call_expression: { as: 'call', callee: 'function', args: 'arguments' },
        macro_invocation: { as: 'special', read: rust_readMacro },
        struct_expression: { as: 'composite', type: 'name', body: 'body' },
        field_initializer_list: { as: 'dict' },
        field_initializer: { as: 'pair', key: 'field', value: 'value', bare: ['field_identifier'] },
        shorthand_field_initializer: { as: 'shorthand' },
        array_expression: { as: 'list' },
        tuple_expression: { as: 'list' },
        tuple_pattern: { as: 'list' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
        reference_expression: { as: 'through', child: 'value' },
        unary_expression: { as: 'through' },
        try_expression: { as: 'through' },
        await_expression: { as: 'through' },
        parenthesized_expression: { as: 'through' },
        type_cast_expression: { as: 'through', child: 'value' },
        let_declaration: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
        const_item: { as: 'declare', name: 'name', value: 'value' },
        static_item: { as: 'declare', name: 'name', value: 'value' },
        assignment_expression: { as: 'assign', left: 'left', right: 'right' },
        compound_assignment_expr: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
        return_expression: { as: 'return' },
        function_item: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
        closure_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
        parameter: { as: 'param', name: 'pattern', type: 'type' },
        self_parameter: { as: 'skip' },
        impl_item: { as: 'class', name: 'type', body: 'body' },
        struct_item: { as: 'class', name: 'name', body: 'body' },
        field_declaration: { as: 'field', name: 'name', type: 'type' },
        mod_item: { as: 'through', child: 'body' },
        use_declaration: { as: 'skip' },
        attribute_item: { as: 'skip' },
        if_expression: { as: 'branch' },
        else_clause: { as: 'branch', clause: 'else' },
        while_expression: { as: 'branch', repeats: true },
        loop_expression: { as: 'branch', repeats: true },
        for_expression: { as: 'loop', name: 'pattern', over: 'value' },
        match_arm: { as: 'branch' },
    },
};
/** `format!` and `concat!` make texts, `env!` reads one; of others the arguments are read. */
function rust_readMacro(node, reader) {
    const macro = (0,syntax/* pick */.Up)(node, 'macro');
    const name = macro ? reader.text(macro) : '';
    const tokens = (0,syntax/* pick */.Up)(node, '.token_tree');
    const args = tokens ? readTokens(tokens, reader) : [];
    if (name === 'concat')
        return { kind: 'join', parts: args, inner: null, start: node.start, end: node.end };
    if (name === 'format')
        return readFormat(node, args, reader);
    const callee = { kind: 'name', name, start: node.start, end: macro?.end ?? node.end };
    return reader.call(node, callee, args.map((value) => ({ name: null, value, spread: false })));
}
/** A macro's arguments are mere tokens: names and members between commas. */
function readTokens(tree, reader) {
    const args = [];
    let current = null;
    for (const child of tree.children) {
        const { start, end } = child;
        if (child.type === ',') {
            if (current)
                args.push(current);
            current = null;
        }
        else if (child.type === 'identifier' || child.type === 'self') {
            const name = reader.text(child);
            const own = { kind: 'name', name: name === 'self' ? 'this' : reader.variable(name), start, end };
            current =
                current && current.kind !== 'text' ? { kind: 'member', object: current, name, start: current.start, end } : own;
        }
        else if (child.type === 'token_tree' && current) {
            const inner = readTokens(child, reader).map((value) => ({ name: null, value, spread: false }));
            current = reader.call({ ...child, start: current.start }, current, inner);
        }
        else if (child.type.includes('string_literal'))
            current = reader.expr(child);
    }
    if (current)
        args.push(current);
    return args;
}
/** `format!("{}/x/{name}", a)`: names inside the braces are variables. */
function readFormat(node, args, reader) {
    const [template, ...values] = args;
    if (template?.kind !== 'text')
        return reader.call(node, { kind: 'name', name: 'format', start: node.start, end: node.start }, []);
    const parts = [];
    let next = 0;
    let last = 0;
    const { start, end } = template;
    const piece = (value) => ({ kind: 'text', value, inner: null, start, end });
    for (const match of template.value.matchAll(/\{([A-Za-z_]\w{0,60})?(?::[^{}]{0,20})?\}/g)) {
        parts.push(piece(template.value.slice(last, match.index)));
        const name = match[1];
        parts.push(name === undefined
            ? (values[next++] ?? piece('\uE000'))
            : { kind: 'name', name: reader.variable(name), start, end });
        last = match.index + match[0].length;
    }
    parts.push(piece(template.value.slice(last)));
    return { kind: 'join', parts, inner: { start, end }, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./.build/src/scan/languages/with-grammar.js
// Written by `npm run generate` from the records. Do not edit.













;// CONCATENATED MODULE: ./.build/src/scan/languages/plain-c-like.js

/** What languages without a grammar have in common that look like C. */
const PLAIN_C_LIKE = {
    commentMarks: C_COMMENTS,
    literals: '',
    joinOperator: '+',
    members: ['.', '?.', '::'],
    trailingBlocks: true,
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/groovy.js

const groovy = {
    ...PLAIN_C_LIKE,
    id: 'groovy',
    extensions: ['groovy', 'gradle'],
    projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    uses: /^[ \t]{0,200}import\s+(?:static\s+)?([\w.]+)/gm,
    templates: '"',
    literals: "'",
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/perl.js

const perl = {
    id: 'perl',
    sigil: '$',
    extensions: ['pl', 'pm', 't'],
    projects: ['cpanfile', 'Makefile.PL'],
    uses: /^[ \t]{0,200}(?:use|require)\s+([\w:]+)/gm,
    commentMarks: HASH_COMMENTS,
    templates: '"',
    literals: "'",
    hole: /[$@](?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'sub',
    joinOperator: '.',
    members: ['->', '::'],
    trailingBlocks: false,
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/scala.js

const scala = {
    ...PLAIN_C_LIKE,
    id: 'scala',
    extensions: ['scala'],
    projects: ['build.sbt', 'pom.xml'],
    uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
    templates: '"',
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/swift.js

const swift = {
    ...PLAIN_C_LIKE,
    id: 'swift',
    extensions: ['swift'],
    projects: ['Package.swift'],
    uses: /^[ \t]{0,200}import\s+(\w+)/gm,
    templates: '"',
    hole: /\\\(([^()]{1,200})\)|(?!)()/g,
    functionWord: 'func',
};

;// CONCATENATED MODULE: ./.build/src/scan/languages/without-grammar.js
// Written by `npm run generate` from the records. Do not edit.





;// CONCATENATED MODULE: ./.build/src/scan/languages/index.js




/** Every language that is read by its grammar. */
const LANGUAGES = Object.values(with_grammar_namespaceObject);
/** Languages that are read by their strings, names and brackets alone. */
const PLAIN_LANGUAGES = Object.values(without_grammar_namespaceObject);
const BY_EXTENSION = new Map(LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language])));
const PLAIN_BY_EXTENSION = new Map(PLAIN_LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language])));
/** Every language, read by a grammar or not. */
const ALL_LANGUAGES = [...LANGUAGES, ...PLAIN_LANGUAGES];
/** The language of a file that is read without a grammar. */
function plainLanguageOf(path) {
    return PLAIN_BY_EXTENSION.get(extensionOf(path));
}
/** How a file with that ending writes comments; undefined: it is not known, so every line counts. */
function commentMarksOf(ending) {
    return (BY_EXTENSION.get(ending) ?? PLAIN_BY_EXTENSION.get(ending))?.commentMarks ?? OTHER_COMMENTS.get(ending);
}
/** Notebooks are read as this; cells of other languages make no sense of it and say nothing. */
const NOTEBOOK_LANGUAGE = python;
/** A command of a shell that makes a request, in a line of a notebook that a shell runs. */
const SHELL_CELL = /"\s{0,20}(?:!|%%)[^"\n]{0,60}\b(?:curl|wget|bash|sh|powershell|pwsh)\b/i;
/** The language of a file by its name; undefined if its grammar is not among them. */
function languageOf(path) {
    return BY_EXTENSION.get(extensionOf(path));
}
/** The language that a file's first line names; undefined if it names none. */
function interpretedAs(text) {
    const line = /^#![^\r\n]{1,200}/.exec(text)?.[0] ?? '';
    const words = line.split(/[\s/]+/);
    return LANGUAGES.find(({ interpreters }) => words.some((word) => interpreters?.test(word)));
}
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    return dot === -1 ? name : name.slice(dot + 1);
}


/***/ }),

/***/ 19906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ namedChildren),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   YK: () => (/* binding */ COMMENT)
/* harmony export */ });
/** The type of every comment, whatever the grammar calls it. */
const COMMENT = 'comment';
/** The child that a selector names; undefined if it is not there. */
function pick(node, selector) {
    for (const one of selector.split('|')) {
        const found = pickPath(node, one);
        if (found)
            return found;
    }
    return undefined;
}
function pickPath(node, path) {
    let at = node;
    for (const one of path.split('/'))
        at = at && pickOne(at, one);
    return at;
}
function pickOne(node, selector) {
    if (selector.startsWith('.')) {
        const type = selector.slice(1);
        return node.children.find((child) => child.type === type);
    }
    if (selector === ':self')
        return node;
    if (/^[<>]./.test(selector)) {
        const mark = node.children.findIndex((child) => child.type === selector.slice(1));
        if (mark === -1)
            return undefined;
        const isNode = (child) => child.named && child.type !== COMMENT;
        return selector.startsWith('>')
            ? node.children.slice(mark + 1).find(isNode)
            : node.children.slice(0, mark).findLast(isNode);
    }
    if (selector.startsWith(':')) {
        const named = namedChildren(node);
        return selector === ':last' ? named.at(-1) : named[Number(selector.slice(1))];
    }
    return node.children.find((child) => child.field === selector);
}
function namedChildren(node) {
    return node.children.filter((child) => child.named && child.type !== COMMENT);
}


/***/ })

};

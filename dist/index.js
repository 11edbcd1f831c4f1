#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 56512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** The caller asked for something impossible: one line on stderr, exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 93023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ SHOWN_CHARACTERS),
/* harmony export */   Jv: () => (/* binding */ quoteSome),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/** Longest piece of a partner's text in a message, in characters. */
const SHOWN_CHARACTERS = 80;
/**
 * Quotes a partner's text for a message: in single quotes, cut at 80 characters, with every character that is invisible
 * or changes the writing direction as `U+XXXX`. Output modules escape it again for their medium.
 */
function quote(text) {
    const characters = [];
    let count = 0;
    for (const character of text) {
        if (count++ === SHOWN_CHARACTERS) {
            characters.push('\u2026');
            break;
        }
        characters.push(visible(character));
    }
    return `'${characters.join('')}'`;
}
/** Most texts that a message names individually. */
const SHOWN_TEXTS = 3;
/** Returns the first few texts, each through `quote`, and the number of the others. */
function quoteSome(texts) {
    const more = texts.length > SHOWN_TEXTS ? ` and ${texts.length - SHOWN_TEXTS} more` : '';
    return texts.slice(0, SHOWN_TEXTS).map(quote).join(', ') + more;
}
/** Control, format, private, unassigned and separator characters, except the ordinary space. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
/** Returns the character itself, or `U+XXXX` if a reader could not see it. */
function visible(character) {
    return INVISIBLE.test(character) ? codePoint(character) : character;
}
/** Returns `U+` and at least four hexadecimal digits. */
function codePoint(character) {
    const point = character.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 76983:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/* harmony import */ var _platform_node_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37823);


process.on('uncaughtException', (error) => {
    process.exitCode = 2;
    (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_1__/* .printFailure */ .eV)(error);
});
const args = process.argv.slice(2);
if (args.length === 0 && (0,_platform_node_output_js__WEBPACK_IMPORTED_MODULE_1__/* .inRunner */ .k1)())
    await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5514), __nccwpck_require__.e(6723), __nccwpck_require__.e(7512), __nccwpck_require__.e(3840), __nccwpck_require__.e(8629), __nccwpck_require__.e(6914), __nccwpck_require__.e(9245), __nccwpck_require__.e(4742)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4742))).runAction();
else {
    // Node 22 and newer keep compiled code between runs: 10 ms and more of a command's start. A runner starts cold.
    if ("enableCompileCache" in node_module__WEBPACK_IMPORTED_MODULE_0__)
        node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache();
    await (await Promise.all(/* import() */[__nccwpck_require__.e(9245), __nccwpck_require__.e(9422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29422))).runCli(args);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ printDiagnostic),
/* harmony export */   XE: () => (/* binding */ printFor),
/* harmony export */   eV: () => (/* binding */ printFailure),
/* harmony export */   k1: () => (/* binding */ inRunner),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   wV: () => (/* binding */ printData),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   ye: () => (/* binding */ printStack)
/* harmony export */ });
/* unused harmony export printAgentCommands */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56512);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(93023);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4349);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8996);






/**
 * The only module that writes to stdout and stderr. CI systems interpret both as commands. Commands that they would
 * find anywhere in a line are broken up here, even where two harmless texts meet; GitHub's runner also reads the start
 * of a line, so in a runner each line for people starts with a mark that is not white space.
 */
const MARK = '\u2502 ';
const listening = new Set();
const lost = new Set();
/** Whether a runner interprets what this process prints. */
function inRunner() {
    return process.env['GITHUB_ACTIONS'] === 'true';
}
function isDebug() {
    return Boolean(process.env['MDE_PARTNER_DEBUG']) || process.env['RUNNER_DEBUG'] === '1';
}
/** Prints lines for people on stdout. Each must already be free of control characters (`plainText`). */
function printText(text) {
    write(process.stdout, inRunner() ? marked(text) : text);
}
/**
 * Prints a document or workflow commands for a program on stdout. JSON must come from `jsonText`, which keeps its
 * meaning.
 */
function printData(text) {
    write(process.stdout, text);
}
/**
 * Commands that the renderer of Azure Pipelines makes. Every value in them is escaped (`loggingValue`), so only the
 * start of a line can match.
 */
const AGENT_COMMAND = /^##vso\[task\.(?:logissue|complete) [^\]\r\n]*\]/;
/** Prints the lines of an agent's format: the command that a line starts with stays, and all others are broken up. */
function printAgentCommands(text) {
    const lines = text.split('\n').map((line) => {
        const command = AGENT_COMMAND.exec(line)?.[0] ?? '';
        return command + (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .breakCommands */ .ix)(line.slice(command.length));
    });
    writeUnbroken(process.stdout, lines.join('\n'));
}
const PRINTERS = {
    person: printText,
    program: printData,
    agent: printAgentCommands,
};
function piecesOf(text) {
    return typeof text === 'string' ? [text] : text;
}
/** Prints on stdout what a reader understands. */
function printFor(reader, text) {
    for (const piece of piecesOf(text))
        PRINTERS[reader](piece);
}
/** Prints one line for people on stderr; any text is allowed. */
function printDiagnostic(message) {
    write(process.stderr, `mde-partner: ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(message)}\n`);
}
/** Prints what went wrong in one line; a fault of the tool includes its stack only in debug runs. */
function printFailure(error) {
    printDiagnostic(failureText(error));
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e))
        printStack(error);
}
/** Returns the stack of an error in a debug run. */
function printStack(error) {
    if (!isDebug())
        return;
    const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
    for (const line of stack.split('\n'))
        write(process.stderr, `${MARK}${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line)}\n`);
}
/** Returns one line; not yet safe to print. */
function failureText(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
        return error.message;
    return `the tool failed: ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)} (set MDE_PARTNER_DEBUG=1 for details)`;
}
/** How long a reader of a pipe may read nothing, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 20;
/**
 * Writes text or bytes to a file. `follow`, for a path that the caller gave, follows links and writes to pipes and devices such
 * as `/dev/stdout`. `refuse`, where the repository could have replaced the file, writes only to a regular file. `create`
 * writes only a file that did not exist, not even as a link.
 *
 * @throws UsageError if the file cannot be written
 */
function writeText(file, content, link) {
    const fail = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(file)}: ${why}`, { cause });
    let descriptor;
    try {
        const { O_WRONLY, O_CREAT, O_TRUNC, O_EXCL, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        // Undefined on Windows, where a checkout has no links by default, and pipes are not files.
        const noFollow = link === 'refuse' ? (O_NOFOLLOW ?? 0) : 0;
        const isNew = link === 'create' ? O_EXCL : 0;
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | noFollow | isNew | (O_NONBLOCK ?? 0));
        const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!kind.isFile() && (link !== 'follow' || kind.isBlockDevice()))
            throw fail('it is not a regular file');
        for (const piece of content instanceof Uint8Array ? [content] : piecesOf(content))
            writeAll(descriptor, piece);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error);
        throw fail(link === 'create' && code === 'EEXIST' ? 'it exists' : (REASONS[code] ?? code), error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const REASONS = {
    EACCES: 'permission is denied',
    EEXIST: 'a file is where a folder is needed',
    EISDIR: 'it is a folder',
    ENOENT: 'its folder does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file is where a folder is needed',
    EPERM: 'permission is denied',
    EROFS: 'the file system is read-only',
    ENXIO: 'no process reads from this pipe, or it is a socket',
    EAGAIN: `the program that reads this pipe read nothing for ${PATIENCE / 1_000} seconds`,
};
/** Writes everything, even into a pipe that is temporarily full. */
function writeAll(descriptor, text) {
    let bytes = typeof text === 'string' ? Buffer.from(text) : text;
    let patience = PATIENCE;
    while (bytes.length > 0) {
        try {
            bytes = bytes.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes));
            patience = PATIENCE;
        }
        catch (error) {
            if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) !== 'EAGAIN' || patience <= 0)
                throw error;
            patience -= PAUSE;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        }
    }
}
/**
 * Writes a report that a workflow requested, and creates its folders. Below `workspace`, whose content belongs to the
 * repository, no link may lead outside; elsewhere, the path belongs to the workflow.
 *
 * @param workspace absolute path of an existing folder
 * @param file absolute path
 * @throws UsageError if the file cannot be written
 */
function writeReport(workspace, file, content) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    if (isBelow(workspace, file) && !isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), existing(folder)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(file)}: a link on its path leads out of the workspace`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(file)}: ${REASONS[code] ?? code}`, { cause: error });
    }
    writeText(file, content, 'refuse');
}
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/**
 * Returns the real path of the existing part of a path; a link that leads nowhere returns `/`, which is outside
 * everything.
 */
function existing(path) {
    let at = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false }))
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(at);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(at).root;
    }
}
function marked(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return lines.map((line) => `${MARK}${line}\n`).join('') + (last === '' ? '' : MARK + last);
}
/** Output is lost, for example on a full disk: reported once, and the run fails with any result. */
function tellLost(stream, error) {
    if (lost.has(stream))
        return;
    lost.add(stream);
    process.once('exit', () => {
        process.exitCode = 2;
    });
    if (stream !== process.stderr)
        printDiagnostic(`cannot write to stdout: ${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error)}`);
}
/** Without a listener, a reader that stops early (`| head`) would end the process with a stack trace. */
function writeUnbroken(stream, text) {
    if (!listening.has(stream)) {
        listening.add(stream);
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                tellLost(stream, error);
        });
    }
    stream.write(text);
}
function write(stream, text) {
    writeUnbroken(stream, (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .breakCommands */ .ix)(text));
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** Returns the code of an error from a system call, for instance `ENOENT`; `unknown` if it has none. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
/** Returns the message of anything thrown. */
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pathInAddress),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PU: () => (/* binding */ loggingValue),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93023);

/** Characters that a culture-sensitive search ignores, and that others may strip or join later. */
const IGNORED = String.raw `[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]*`;
/**
 * Starts of commands that agents execute anywhere in a line: `##[` (GitHub, formatting on Azure Pipelines) and `##vso[`
 * (a command on Azure Pipelines, in any case). Source: microsoft/azure-pipelines-agent `Command.cs`.
 */
const COMMAND = new RegExp(`(#${IGNORED})#(?=${IGNORED}(?:v${IGNORED}s${IGNORED}o${IGNORED})?\\[)`, 'giu');
/**
 * Returns text for a log without a command in it: `##_[` and `##_vso[`, as Microsoft's own tasks write it. Idempotent.
 */
function breakCommands(text) {
    return text.replace(COMMAND, '$1#_');
}
/**
 * Returns one line for a terminal or a log. Line breaks, control, bidirectional and other invisible characters become
 * `U+XXXX`, and commands of CI systems are broken up. Idempotent.
 */
function plainText(text) {
    return breakCommands(text.replace(/[^\x20-\x7e]/gu, _core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK));
}
/** `plainText`, cut at `limit` characters. */
function shortText(text, limit = _core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWN_CHARACTERS */ .Do) {
    const characters = [];
    for (const character of text) {
        if (characters.length === limit)
            return `${plainText(characters.join(''))}\u2026`;
        characters.push(character);
    }
    return plainText(text);
}
/** Invisible to a reader; keeps GitHub from turning the text into a mention, a reference, a link or an emoji. */
const BREAK = '&#8203;';
/**
 * Returns one line of literal text for GitHub-flavored Markdown, in a table cell, a heading or a paragraph (not at the
 * start of a line). Nothing in it is read as Markdown, HTML, mention, reference, URL, emoji or formula.
 */
function markdownText(text) {
    return plainText(text).replace(/[&<>"`*_~|\\[\]{}$]|[#@]|:(?=\/\/|[\w+-]{1,64}:)|www(?=\.)|GH(?=-\d)/gi, (special) => {
        if (special.length > 1)
            return special + BREAK;
        if (special === '@' || special === ':')
            return special + BREAK;
        return special === '#' ? `${entity(special)}${BREAK}` : entity(special);
    });
}
/** Returns one line for the inside of an HTML block such as `<pre>`, where Markdown is not interpreted. */
function htmlText(text) {
    return plainText(text).replace(/[&<>"#[\]]/g, entity);
}
/** One line for text or a quoted attribute of XML 1.0, which cannot hold most control characters even as references. */
function xmlText(text) {
    return plainText(text).replace(/[&<>"'#]/g, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** Returns a URL for the parentheses of a Markdown link: only characters that cannot end it or have another meaning. */
function linkTarget(address) {
    return wellFormed(address)
        .replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu, encodeURIComponent)
        .replace(/[()*']/g, percent);
}
/** Returns a repository-relative path as part of a URL. */
function pathInAddress(path) {
    return wellFormed(path)
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[()*'!~]/g, percent))
        .join('/');
}
/** `encodeURIComponent` throws on a lone surrogate. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/**
 * Returns JSON with the same meaning, without invisible characters or commands of a CI system.
 *
 * @param json the text of a JSON document
 */
function jsonText(json) {
    return json
        .replace(/[^\x20-\x7e\n]/gu, (character) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(character) === character ? character : unicodeEscape(character))
        .replace(COMMAND, `$1${unicodeEscape('#')}`);
}
function unicodeEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/**
 * Escapes the message of a workflow command. Source: actions/runner `ActionCommand.cs`; the same as `@actions/core`.
 */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes a property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * A property or the message of a logging command of Azure Pipelines. Source: microsoft/azure-pipelines-agent
 * `CommandStringConvertor.cs`; the agent decodes both alike, `%AZP25` last.
 */
function loggingValue(text) {
    return plainText(text)
        .replaceAll('%', '%AZP25')
        .replaceAll(';', '%3B')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(']', '%5D');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(76983);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

export const id = 4559;
export const ids = [4559];
export const modules = {

/***/ 4559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);

/** Columns of the left side of a list. */
const LEFT = 24;
/** Returns the help of the whole program: its commands, exit codes and first steps. */
function generalHelp() {
    const commands = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, command]) => entry(`${name} ${command.arguments}`.trimEnd(), command.help));
    return `mde-partner checks a Microsoft Defender for Endpoint partner listing: the manifest mde-partner.yml, the logo and
other files that it refers to, and the User-Agent in your source code.

Usage: mde-partner COMMAND [OPTION ...]

Commands
${commands.join('')}
Run 'mde-partner COMMAND --help' for the options of a command.

Exit code
${exitCodes('check')}
Start
  mde-partner explain manifest-missing    print a template for the manifest
  mde-partner check                       check the manifest of this folder
`;
}
/**
 * Returns the usage, options and exit codes of one command.
 *
 * @param name a key of `COMMANDS`
 */
function commandHelp(name) {
    const command = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[name];
    const codes = exitCodes(name);
    return `${[
        `${command.help.charAt(0).toUpperCase()}${command.help.slice(1)}.`,
        `Usage: mde-partner ${name} [OPTION ...] ${command.arguments}`.trimEnd(),
        `Options\n${options(command.options)}`.trimEnd(),
        ...(codes === '' ? [] : [`Exit code\n${codes}`.trimEnd()]),
    ].join('\n\n')}\n`;
}
/** Meaning of exit codes 0 and 1, by command; the other commands exit with 0 or 2. */
const OUTCOMES = {
    check: ['no findings at or above --fail-on', 'at least one finding at or above --fail-on'],
    fix: ['no findings remain', 'findings remain'],
};
function exitCodes(command) {
    const outcomes = OUTCOMES[command];
    if (!outcomes)
        return '';
    const lines = [...outcomes, 'the command failed, or its arguments are not valid'];
    return lines.map((line, code) => entry(String(code), line)).join('');
}
function options(list) {
    return Object.entries(list)
        .map(([name, { short, value, help }]) => entry(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help))
        .join('');
}
function entry(left, right) {
    return `  ${left.padEnd(LEFT - 3)} ${right}\n`;
}


/***/ })

};

export const id = 4559;
export const ids = [4559];
export const modules = {

/***/ 54559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _app_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68073);
/* harmony import */ var _app_option_faces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52621);
/* harmony import */ var _core_template_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27785);



/** Columns of the left side of a list. */
const LEFT = 24;
/** Columns of a line. */
const WIDTH = 120;
/**
 * Returns the help of the whole program: its commands, exit codes and first steps.
 *
 * @param program how the reader runs it
 */
function generalHelp(program) {
    const commands = Object.entries(_app_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(([name, command]) => entry(`${name} ${command.arguments}`.trimEnd(), command.help));
    return `mde-partner checks a Microsoft Defender for Endpoint partner listing: the manifest mde-partner.yml, the logo and
other files that it refers to, and the User-Agent in your source code.

Usage: ${program} COMMAND [OPTION ...]

Commands
${commands.join('')}
Run '${program} COMMAND --help' for the options of a command.

Exit code
${exitCodes('check')}
Start
  ${program} check
      check the manifest of this folder, or show what the repository has without one
  ${program} ${_core_template_command_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATE_COMMAND */ .jY}
      write a manifest from what the repository states
`;
}
/** Returns the usage, options and exit codes of one command. */
function commandHelp(name, program) {
    const command = _app_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
    const codes = exitCodes(name);
    return `${[
        `${command.help.charAt(0).toUpperCase()}${command.help.slice(1)}.`,
        `Usage: ${program} ${name} [OPTION ...] ${command.arguments}`.trimEnd(),
        `Options\n${options(name)}`.trimEnd(),
        ...(codes === '' ? [] : [`Exit code\n${codes}`.trimEnd()]),
    ].join('\n\n')}\n`;
}
function exitCodes(command) {
    const { outcomes } = _app_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    if (!outcomes)
        return '';
    const lines = [...outcomes, 'the command failed, or its arguments are not valid'];
    return lines.map((line, code) => entry(String(code), line)).join('');
}
function options(command) {
    return [...(0,_app_option_faces_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOptions */ .i)(command).values()]
        .map(({ name, face: { short, value }, help }) => entry(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help))
        .join('');
}
/** A left side that is too long has a line of its own; a right side that is too long has several. */
function entry(left, right) {
    const margin = `\n${' '.repeat(LEFT)}`;
    const gap = left.length > LEFT - 3 ? margin : ' '.repeat(LEFT - 2 - left.length);
    return `  ${left}${gap}${linesOf(right).join(margin)}\n`;
}
function linesOf(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const longer = `${lines.at(-1) ?? ''} ${word}`;
        if (lines.length > 0 && longer.length <= WIDTH - LEFT)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};

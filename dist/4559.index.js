export const id = 4559;
export const ids = [4559];
export const modules = {

/***/ 4559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);

/** Columns of the left side of a list. */
const LEFT = 24;
function helpText() {
    const commands = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, command]) => entry(`${name} ${command.arguments}`.trimEnd(), command.help));
    return `mde-partner checks a listing of a Microsoft Defender for Endpoint partner: the manifest mde-partner.yml and
the files it names, against what Microsoft asks for.

Usage: mde-partner COMMAND [OPTION ...]

Commands
${commands.join('')}
Options of check
${options(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo['check']?.options ?? {})}
Options of fix
${options(own('fix'))}
The other commands take --output, --help and --version.

Exit code
${entry('0', 'no finding at or above --fail-on')}${entry('1', 'a finding at or above --fail-on; after fix: findings are left')}${entry('2', 'the check could not do its work, or it was called wrongly')}
Start
  mde-partner explain manifest-missing    prints a manifest to start from
  mde-partner check                       checks it
`;
}
/** Without those that every command takes. */
function own(command) {
    const all = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[command]?.options ?? {});
    return Object.fromEntries(all.filter(([name]) => !Object.hasOwn(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_COMMAND */ .bX, name)));
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

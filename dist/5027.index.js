export const id = 5027;
export const ids = [5027];
export const modules = {

/***/ 85027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCHEMA_ADDRESS: () => (/* binding */ SCHEMA_ADDRESS)
/* harmony export */ });
/** URL where the JSON Schema of the manifest is published; a test compares it with `repository` in package.json. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/mde-partner-check/main/schema/mde-partner.schema.json';


/***/ })

};

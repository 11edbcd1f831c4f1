export const id = 8678;
export const ids = [8678,5027];
export const modules = {

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCHEMA_ADDRESS: () => (/* binding */ SCHEMA_ADDRESS)
/* harmony export */ });
/** Where the JSON Schema of the manifest is published; a test holds it against `repository` in package.json. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/mde-partner-check/main/schema/mde-partner.schema.json';


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   starterManifest: () => (/* binding */ starterManifest)
/* harmony export */ });
/* harmony import */ var _schema_schema_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5027);

/** A manifest to start from, with every key that is required. Unchanged it passes nowhere: each value is an error. */
function starterManifest() {
    return `# yaml-language-server: $schema=${_schema_schema_address_js__WEBPACK_IMPORTED_MODULE_0__.SCHEMA_ADDRESS}
# Replace everything in < > or { }. Paths are relative to the folder of this file.
schemaVersion: 1
company:
  name: <your company>
products:
  - name: <your product>
    description: <what your product adds to Microsoft Defender for Endpoint, in at most 15 words>
    # A square SVG file.
    logo: assets/<your logo>.svg
    # The page where a customer completes the integration or reads how to do it.
    landingPage: https://<your site>/guides/connect-defender
    # Sent in every API call, for example MdePartner-Contoso-ContosoCognito/1.0.0
    userAgent: MdePartner-{CompanyName}-{ProductName}/1.0.0
`;
}


/***/ })

};

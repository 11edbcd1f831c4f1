export const id = 6785;
export const ids = [6785];
export const modules = {

/***/ 96785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provenValueFixes: () => (/* binding */ provenValueFixes)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93023);
/* harmony import */ var _scan_edits_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86610);
/* harmony import */ var _scan_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81700);
/* harmony import */ var _edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42118);
/* harmony import */ var _call_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97364);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31208);
/* harmony import */ var _source_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2937);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70284);








/**
 * Fixes of User-Agents that the sources put together, by their place (`placeKey`): the constant part is replaced where
 * it is written, else the product is put in front of the value. A second scan proves each: every call that sends the
 * value sends the new one, and no other call changes.
 */
async function provenValueFixes(subject, before, scan) {
    const fixes = new Map();
    const textAt = (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceTexts */ .w)(subject.run);
    const codes = new _scan_edits_code_js__WEBPACK_IMPORTED_MODULE_0__/* .Codes */ .NC(scan);
    try {
        for (const value of await (0,_source_values_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceValues */ .yt)(subject))
            for (const candidate of await candidatesOf(subject, value, codes)) {
                const { replacement, becomes } = candidate;
                const source = textAt(replacement.path);
                if (!source || !(await isProven(subject, candidate, before, codes)))
                    continue;
                const location = source.locate(replacement.at, replacement.end ?? replacement.at);
                fixes.set((0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeKey */ .r4)(value.location), {
                    title: `use ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)((0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(becomes))}`,
                    applicability: 'suggest',
                    edits: [{ location, text: replacement.text }],
                });
                break;
            }
    }
    finally {
        await codes.close();
    }
    return fixes;
}
async function isProven(subject, { value, replacement, becomes }, before, codes) {
    const { result, callOf } = await (0,_call_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .tryOut */ .Y)(subject, [replacement], codes);
    return (result?.sites.length === before.sites.length &&
        result.notJudged.length === before.notJudged.length &&
        before.sites.every((site) => {
            const now = callOf(site);
            const isSame = now?.status === site.status && now.userAgent === site.userAgent;
            if (site.userAgent !== value.value)
                return isSame;
            const isHere = site.setAt !== null && (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeKey */ .r4)(site.setAt) === (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeKey */ .r4)(value.location);
            return (now?.userAgent === becomes && (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_7__/* .isCovered */ .P)(now.status)) || (isSame && !isHere);
        }));
}
/** What may correct a value that no other edit can replace as a whole, in the order of preference. */
async function candidatesOf(subject, value, codes) {
    const { location, inner } = value;
    const wanted = (0,_source_values_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedInSources */ .xy)(subject, location.path);
    const source = inner === null && wanted !== _user_agent_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCUMENTED_FORM */ .Ck ? (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceTexts */ .w)(subject.run)(location.path) : null;
    const name = (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value.value);
    if (!source || value.sent === 'no' || name === (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(wanted))
        return [];
    const code = await codes.of(source);
    const span = { start: source.offsetAt(location.start), end: source.offsetAt(location.end) };
    const candidates = [];
    const part = (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .constantPart */ .Og)(source.text, span, value.value, (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(wanted), code);
    if (part) {
        // A part of the name that only the running program knows stays.
        const kept = name.includes(_source_values_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN */ .vP) ? name.replace(source.text.slice(part.at, part.end), part.text) : (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(wanted);
        const becomes = kept + value.value.slice(name.length);
        candidates.push({ value, replacement: { path: source.path, ...part }, becomes });
    }
    const lead = code && (0,_edits_constant_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingPart */ .y0)(code, span, value.value, wanted);
    if (lead) {
        const becomes = `${wanted} ${value.value}`;
        candidates.push({ value, replacement: { path: source.path, ...lead }, becomes });
    }
    return candidates;
}


/***/ })

};

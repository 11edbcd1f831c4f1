export const id = 2058;
export const ids = [2058];
export const modules = {

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ hasShares),
/* harmony export */   showsTheSame: () => (/* binding */ showsTheSame)
/* harmony export */ });
/* harmony import */ var _canvas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5535);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6605);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6415);
/* harmony import */ var _measure_ink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2580);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8622);





const RASTER = 256;
/** Rounded numbers in a new viewBox may shade the edge of a shape differently. */
const SAME_SHADE = 8;
/** Two pixels, for ink at the edge of the old canvas. */
const EDGE = 2 / RASTER;
/**
 * Whether a logo with another canvas surely shows the same art: on the old canvas every pixel stays, and the new one
 * brings nothing into view that the old one cut off. Never true of what can only be estimated.
 */
async function showsTheSame(before, after, rasterizer) {
    const oldCanvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_3__/* .canvasOf */ .Qd)(before.size);
    const newCanvas = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_3__/* .canvasOf */ .Qd)(after.size);
    if (!oldCanvas || !newCanvas || (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .undrawableReason */ .C2)(before.document, before.size) !== undefined)
        return false;
    if ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateReasons */ .i)(before.document).length > 0)
        return false;
    const drawAfter = (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(after.document, after.size, rasterizer);
    const [was, is, whole] = [
        await (0,_measure_ink_js__WEBPACK_IMPORTED_MODULE_1__/* .drawer */ .w$)(before.document, before.size, rasterizer)(oldCanvas, RASTER),
        await drawAfter(oldCanvas, RASTER),
        await drawAfter(newCanvas, RASTER),
    ];
    if (!was.drawing || !is.drawing || !whole.drawing)
        return false;
    if (!samePixels(was.drawing.pixels, is.drawing.pixels))
        return false;
    const { box } = (0,_ink_js__WEBPACK_IMPORTED_MODULE_4__/* .inkFacts */ .i)(whole.drawing);
    if (!box)
        return false;
    const [left, top, right, bottom] = box;
    const [x, y, width, height] = newCanvas;
    const [oldX, oldY, oldWidth, oldHeight] = oldCanvas;
    const slack = EDGE * Math.max(width, height);
    return (x + left * width >= oldX - slack &&
        y + top * height >= oldY - slack &&
        x + right * width <= oldX + oldWidth + slack &&
        y + bottom * height <= oldY + oldHeight + slack);
}
function samePixels(a, b) {
    return a.length === b.length && a.every((value, index) => Math.abs(value - b[index]) <= SAME_SHADE);
}
const UNITLESS = new Set(['linearGradient', 'radialGradient', 'stop']);
/** Whether something is measured in shares of the viewBox, and so moves when that changes. */
function hasShares(document) {
    for (const element of (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(document.root)) {
        if (element.localName === 'style' && (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(element).includes('%'))
            return true;
        if (element === document.root ? sharesInStyle(element) : sharesInAttributes(element))
            return true;
    }
    return false;
}
function sharesInStyle(root) {
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, 'style')?.value.includes('%') ?? false;
}
/** Colours and gradients of a shape's own box are no shares of the viewBox. */
function sharesInAttributes(element) {
    if (UNITLESS.has(element.localName) && (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(element, 'gradientUnits')?.value !== 'userSpaceOnUse')
        return false;
    return element.attributes.some(({ namespace, localName, value }) => namespace !== _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMESPACES */ .dK.xmlns && localName !== 'offset' && /\d%/.test(value));
}


/***/ })

};

export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 90898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ SVG_DTD),
/* harmony export */   D8: () => (/* binding */ ANIMATION_ELEMENTS),
/* harmony export */   IG: () => (/* binding */ SCRIPT_ELEMENTS),
/* harmony export */   J$: () => (/* binding */ ANIMATED_VALUES),
/* harmony export */   W2: () => (/* binding */ XSLT),
/* harmony export */   YM: () => (/* binding */ TEXT_ELEMENTS),
/* harmony export */   Zs: () => (/* binding */ ADDRESS_ATTRIBUTES),
/* harmony export */   fn: () => (/* binding */ INTEGRATION_POINTS),
/* harmony export */   fo: () => (/* binding */ RAW_TEXT_ELEMENTS),
/* harmony export */   g5: () => (/* binding */ FONT_BREAKOUT),
/* harmony export */   o6: () => (/* binding */ EMBEDDING_ELEMENTS),
/* harmony export */   pi: () => (/* binding */ XINCLUDE),
/* harmony export */   sJ: () => (/* binding */ CSS_ATTRIBUTES),
/* harmony export */   yG: () => (/* binding */ BREAKOUT_ELEMENTS)
/* harmony export */ });
/*
 * Names that decide whether an SVG is only a picture. SVG 2, HTML Standard (parsing of foreign content), SMIL, XML
 * Events; sources are in the page of the rule.
 */
/** Elements that run a script. `handler` and `listener` are those of SVG Tiny 1.2 and XML Events. */
const SCRIPT_ELEMENTS = new Set(['script', 'handler', 'listener']);
/** Elements that embed documents, players or plug-ins in the picture, in any namespace. */
const EMBEDDING_ELEMENTS = new Set(['audio', 'embed', 'iframe', 'object', 'video']);
const ANIMATION_ELEMENTS = new Set([
    'animate',
    'animateColor',
    'animateMotion',
    'animateTransform',
    'animation',
    'discard',
    'set',
]);
/** Elements whose appearance depends on fonts that the reader may not have. */
const TEXT_ELEMENTS = new Set(['text', 'font', 'font-face']);
/** Attributes whose CSS value may contain URLs. */
const CSS_ATTRIBUTES = new Set([
    'clip-path',
    'color-profile',
    'cursor',
    'fill',
    'filter',
    'marker',
    'marker-end',
    'marker-mid',
    'marker-start',
    'mask',
    'stroke',
]);
/** Attributes whose value is a URL, besides `href` and `xlink:href`. */
const ADDRESS_ATTRIBUTES = new Set(['action', 'data', 'formaction', 'poster', 'src']);
/** Attributes of animations that contain the values they set. */
const ANIMATED_VALUES = ['by', 'from', 'to', 'values'];
/** HTML elements that end an SVG when it is pasted into a page (HTML Standard 13.2.6.5). */
const BREAKOUT_ELEMENTS = new Set(('b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var').split(' '));
/** Attributes that make `font` one of them. */
const FONT_BREAKOUT = new Set(['color', 'face', 'size']);
/** Elements whose content HTML reads as text up to the end tag (HTML Standard 13.2.6.4). */
const RAW_TEXT_ELEMENTS = new Set('iframe noembed noframes noscript plaintext script style textarea title xmp'.split(' '));
/** SVG elements in which a page reads HTML (HTML Standard, "HTML integration point"), in lower case. */
const INTEGRATION_POINTS = new Set(['desc', 'foreignobject', 'title']);
const XINCLUDE = 'http://www.w3.org/2001/XInclude';
const XSLT = 'http://www.w3.org/1999/XSL/Transform';
/** Public DTDs of SVG itself, which every older program writes and none loads. */
const SVG_DTD = /^https?:\/\/www\.w3\.org\/(?:Graphics\/SVG|TR)\/[\w./-]*\.dtd$/;


/***/ }),

/***/ 85641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ elementWhenPasted),
/* harmony export */   Ix: () => (/* binding */ isPrivateData),
/* harmony export */   Pu: () => (/* binding */ breaksOut),
/* harmony export */   S3: () => (/* binding */ isRawText),
/* harmony export */   gE: () => (/* binding */ instructionWhenPasted),
/* harmony export */   n8: () => (/* binding */ commentWhenPasted),
/* harmony export */   nv: () => (/* binding */ isIntegrationPoint),
/* harmony export */   rO: () => (/* binding */ cdataWhenPasted)
/* harmony export */ });
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74696);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90898);


/*
 * Content that is inert while the file is an image, and becomes active when its text is pasted into an HTML page: HTML
 * ignores namespaces and the letter case of names, and ends comments and instructions earlier.
 */
/** Returns why an element becomes active in HTML; null if it does not. */
function elementWhenPasted(element) {
    if (element.name.includes(':'))
        return null;
    const name = element.localName.toLowerCase();
    const inSvg = element.namespace === _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg;
    if (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPT_ELEMENTS */ .IG.has(name) && name === 'script')
        return 'runs';
    if (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .EMBEDDING_ELEMENTS */ .o6.has(name) || name === 'foreignobject')
        return 'loads a document';
    if (breaksOut(element))
        return 'becomes HTML';
    if (name === 'style' && !inSvg)
        return 'becomes a style sheet';
    return null;
}
/** Whether an element ends the picture for HTML, which reads it and everything after it as HTML (13.2.6.5). */
function breaksOut({ name, attributes }) {
    const lower = name.toLowerCase();
    if (lower === 'font')
        return attributes.some((one) => _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FONT_BREAKOUT */ .g5.has(one.name.toLowerCase()));
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .BREAKOUT_ELEMENTS */ .yG.has(lower);
}
/** HTML immediately ends a comment that starts with `>` or `->`. */
function commentWhenPasted({ value }) {
    return /^-?>/.test(value) && value.includes('<');
}
/** HTML ends a processing instruction at its first `>`. */
function instructionWhenPasted({ value }) {
    const end = value.indexOf('>');
    return end !== -1 && value.indexOf('<', end) !== -1;
}
/**
 * Where HTML is read, a CDATA section is a comment up to its first `>` and, in a raw text element, text up to the end
 * tag. Which elements are read as HTML depends on where the text is pasted: all of them if only a part of the file is
 * pasted.
 */
function cdataWhenPasted(element, { value, range }, source, { inHtml }) {
    if (!source.startsWith('<![CDATA[', range.start))
        return false;
    const name = element.name.toLowerCase();
    if (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .RAW_TEXT_ELEMENTS */ .fo.has(name) && value.toLowerCase().includes(`</${name}`))
        return true;
    if (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .RAW_TEXT_ELEMENTS */ .fo.has(name) && !_names_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGRATION_POINTS */ .fn.has(name))
        return false;
    if (!inHtml && name !== 'font' && !_names_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGRATION_POINTS */ .fn.has(name))
        return false;
    const end = value.indexOf('>');
    return end !== -1 && value.indexOf('<', end) !== -1;
}
/** Whether HTML reads everything up to its end tag as text, including quoted attributes of elements inside. */
function isRawText({ name }) {
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .RAW_TEXT_ELEMENTS */ .fo.has(name.toLowerCase());
}
/** Whether HTML reads the elements inside it as HTML. */
function isIntegrationPoint({ name }) {
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGRATION_POINTS */ .fn.has(name.toLowerCase());
}
/** A `foreignObject` that no browser shows: it requires an extension and contains only data of a design program. */
function isPrivateData(foreignObject) {
    const extension = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(foreignObject, 'requiredExtensions')?.value.trim() ?? '';
    const foreign = (element) => element.namespace !== _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.xhtml && element.namespace !== _xml_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg && element.namespace !== null;
    return (extension !== '' &&
        foreignObject.children.every((child) => child.kind !== 'element' || (foreign(child) && child.name.includes(':'))));
}


/***/ }),

/***/ 33336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hrefOf),
/* harmony export */   x: () => (/* binding */ findUseBomb)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23582);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74696);


/** `href` wins over `xlink:href` (SVG 2, 16.1.5). */
function hrefOf(element) {
    return (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(element, 'href') ?? (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(element, 'href', _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACES */ .dK.xlink);
}
/** Returns the `use` that makes a bomb; null if none does. Counts each element once, so it takes linear time. */
function findUseBomb(root) {
    const byId = elementsById(root);
    const counts = new Map();
    const path = new Set();
    const waiting = [{ element: root, leave: false }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
        const { element, leave } = step;
        const parts = partsOf(element, byId);
        if (leave) {
            if (parts.some((part) => !counts.has(part)))
                return bomb('cycle', [...path].findLast(isUse));
            const count = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 1);
            counts.set(element, Math.min(count, Number.MAX_SAFE_INTEGER / _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logoElements));
            path.delete(element);
        }
        else if (!counts.has(element) && !path.has(element)) {
            path.add(element);
            waiting.push({ element, leave: true }, ...parts.map((part) => ({ element: part, leave: false })));
        }
    }
    if ((counts.get(root) ?? 0) - counts.size <= _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logoUsedElements)
        return null;
    const uses = [...counts].filter(([element]) => isUse(element));
    return bomb('multiplied', uses.reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
}
function elementsById(root) {
    const byId = new Map();
    for (const element of (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(root)) {
        const id = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(element, 'id')?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, element);
    }
    return byId;
}
function isUse(element) {
    return element.localName === 'use' && element.namespace === _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACES */ .dK.svg;
}
function bomb(kind, element) {
    const attribute = element && hrefOf(element);
    return attribute ? { kind, element, attribute } : null;
}
/** Returns the children and, for a `use`, the element that it shows. */
function partsOf(element, byId) {
    const parts = element.children.filter((child) => child.kind === 'element');
    const target = isUse(element) ? byId.get(hrefOf(element)?.value.trim().replace(/^#/, '') ?? '') : undefined;
    return target ? [...parts, target] : parts;
}


/***/ }),

/***/ 45535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSameCanvas),
/* harmony export */   Qd: () => (/* binding */ canvasOf),
/* harmony export */   mf: () => (/* binding */ lengthText),
/* harmony export */   nT: () => (/* binding */ boxText),
/* harmony export */   w_: () => (/* binding */ squareRound)
/* harmony export */ });
/**
 * Returns the natural canvas in user units: the part of the drawing plane that a browser shows. It is larger than the
 * viewBox where `meet` leaves bands, and smaller where `slice` crops. Null if there is no natural ratio or nothing is
 * drawn.
 */
function canvasOf({ ratio, width, height, viewBox, aspectRatio }) {
    if (ratio === null || width === null || height === null || viewBox.kind === 'empty')
        return null;
    // An image without a viewBox gets one from its width and height.
    if (viewBox.kind !== 'valid')
        return [0, 0, width, height];
    const [x, y, boxWidth, boxHeight] = viewBox.box;
    if (aspectRatio.fit === 'none')
        return viewBox.box;
    const across = width / boxWidth;
    const down = height / boxHeight;
    const scale = aspectRatio.fit === 'slice' ? Math.max(across, down) : Math.min(across, down);
    const canvasWidth = width / scale;
    const canvasHeight = height / scale;
    return [
        x - (canvasWidth - boxWidth) * aspectRatio.x,
        y - (canvasHeight - boxHeight) * aspectRatio.y,
        canvasWidth,
        canvasHeight,
    ];
}
/** How far rounded numbers may move an edge, as a fraction of the canvas. */
const ROUNDING = 1e-4;
/** Whether two sizes show the same part of the drawing plane, apart from rounding; false if nothing is drawn. */
function isSameCanvas(before, after) {
    const [old, now] = [canvasOf(before), canvasOf(after)];
    if (!old || !now || before.aspectRatio.fit !== after.aspectRatio.fit)
        return false;
    const slack = ROUNDING * Math.min(old[2], old[3]);
    return old.every((value, index) => Math.abs(value - now[index]) <= slack);
}
/** Returns the smallest square around the center of a box that contains the box. */
function squareRound([x, y, width, height]) {
    const side = Math.max(width, height);
    return [x - (side - width) / 2, y - (side - height) / 2, side, side];
}
/** Formats a box as an attribute's value, with as many decimals as its size needs. */
function boxText([x, y, width, height]) {
    const digits = Math.max(0, Math.min(9, 5 - Math.floor(Math.log10(Math.max(width, height)))));
    return [x, y, width, height].map((value) => Number(value.toFixed(digits))).join(' ');
}
/** Formats a length as an attribute's value, with six significant digits. */
function lengthText(px) {
    return String(Number(px.toPrecision(6)));
}


/***/ }),

/***/ 45541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withinBudget)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23582);

/** A rasterizer for one logo: all its drawings share one budget. */
function withinBudget(rasterizer) {
    const budget = new _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ ._(_core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.drawingMilliseconds);
    return { draw: (job) => rasterizer.draw({ ...job, budget }) };
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ undrawnParts),
/* harmony export */   i: () => (/* binding */ estimateReasons)
/* harmony export */ });
/* harmony import */ var _active_content_pasted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85641);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74696);


/** Elements that a browser shows and the renderer does not draw at all. */
const UNDRAWN = new Map([
    ['text', 'text'],
    ['foreignObject', 'an embedded document'],
]);
/** Elements that the renderer draws differently than a browser. */
const ELEMENTS = new Map([
    ['filter', 'a filter'],
    ['image', 'a bitmap'],
    ['feImage', 'a bitmap'],
    ['animate', 'an animation'],
    ['animateTransform', 'an animation'],
    ['animateMotion', 'an animation'],
    ['set', 'an animation'],
]);
const alternatives = (words) => words.split(' ').join('|');
/** Conditions, functions, selectors and geometry properties of CSS that the renderer does not know. */
const AT_RULES = alternatives('media import supports layer container keyframes');
const FUNCTIONS = alternatives('var calc min max clamp lab lch oklab oklch hwb color color-mix light-dark');
const SELECTORS = alternatives('root not is where has nth- last- only-');
const PROPERTIES = alternatives('x y r d cx cy rx ry width height transform transform-origin transform-box translate scale rotate offset-path ' +
    'animation animation-name');
const CSS = new RegExp(String.raw `@(?:${AT_RULES})|(?:${FUNCTIONS})\(|:(?:${SELECTORS})|(?:^|[;{\s])(?:${PROPERTIES})\s{0,9}:`, 'i');
const VALUE_FUNCTIONS = new RegExp(String.raw `^\s{0,9}(?:${FUNCTIONS})\(`, 'i');
/** CSS that moves or fills the canvas itself. */
const ROOT_CSS = /(?:^|[;{\s])(?:padding|border|background|transform|margin|translate|scale|rotate)[\w-]{0,20}\s{0,9}:/i;
/** Returns what of a logo the renderer leaves out although a browser shows it; the rest says little about the logo. */
function undrawnParts({ root }) {
    return [...new Set(svgElements(root).flatMap((element) => undrawnPart(element) ?? []))];
}
function undrawnPart(element) {
    if (element.localName === 'foreignObject' && (element.children.length === 0 || (0,_active_content_pasted_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateData */ .Ix)(element)))
        return undefined;
    return UNDRAWN.get(element.localName);
}
function svgElements(root) {
    return [...(0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(root)].filter(({ namespace }) => namespace === _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACES */ .dK.svg);
}
/** Returns why the drawing is only an estimate; empty: a browser shows the same. */
function estimateReasons({ root }) {
    const reasons = new Set();
    const elements = svgElements(root);
    for (const element of elements) {
        const reason = undrawnPart(element) ?? ELEMENTS.get(element.localName);
        if (reason)
            reasons.add(reason);
        if (element.localName === 'style' && CSS.test((0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element)))
            reasons.add('CSS rules');
        if (hasForeignStyle(element))
            reasons.add('CSS values');
    }
    // The renderer resolves these differently than a browser; references in attributes are written out for it.
    if (isIdShared(elements) && elements.some(hasCssReference))
        reasons.add('a duplicate id');
    if (plainAttributes(root).some(isRootCss))
        reasons.add('CSS on the root');
    return [...reasons];
}
function plainAttributes({ attributes }) {
    return attributes.filter(({ namespace }) => namespace === null);
}
function isIdShared(elements) {
    const ids = elements.flatMap(plainAttributes).filter(({ localName }) => localName === 'id');
    return new Set(ids.map(({ value }) => value)).size < ids.length;
}
/** Whether an element's CSS refers to another element. */
function hasCssReference(element) {
    if (element.localName === 'style' && (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element).includes('url('))
        return true;
    return plainAttributes(element).some(({ localName, value }) => localName === 'style' && value.includes('url('));
}
function isRootCss({ localName, value }) {
    return localName === 'transform' || (localName === 'style' && ROOT_CSS.test(value));
}
/** Whether an attribute has CSS unknown to the renderer. Our own geometry reads the size of the root. */
function hasForeignStyle(element) {
    const isRoot = element.parent === null;
    return element.attributes.some(({ namespace, localName, value }) => {
        if (namespace !== null || (isRoot && (localName === 'width' || localName === 'height')))
            return false;
        if (localName === 'style')
            return CSS.test(isRoot ? value.replace(/\b(?:width|height)\s{0,9}:/gi, '') : value);
        return VALUE_FUNCTIONS.test(value);
    });
}


/***/ }),

/***/ 76902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ framingOf),
/* harmony export */   a: () => (/* binding */ inkBox),
/* harmony export */   il: () => (/* binding */ inkFacts)
/* harmony export */ });
/** 5%: fainter pixels are not ink. */
const INK_ALPHA = 13;
/**
 * Difference from the background, in one channel of 255, that makes a pixel part of the mark on an opaque background.
 */
const MARK_DIFFERENCE = 16;
/** Difference from what is behind it, in one channel of 255 and times alpha, that makes a pixel visible. */
const SEEN_DIFFERENCE = 24;
/** Where two shapes of an opaque logo meet, renderers leave hairlines that are not fully opaque. */
const SEAMS = 0.02;
const WHITE = [255, 255, 255];
/** Page color of the portals' dark theme, `#1f1f1f`. */
const DARK = [31, 31, 31];
/** Looked up once, not for each pixel, which is ten times slower where globals are intercepted (node:vm). */
const { abs, max } = Math;
/**
 * Measures the ink on a raster.
 *
 * @param raster premultiplied RGBA
 */
function inkFacts(raster) {
    const picture = stretchesOf(raster);
    const { box, count } = inkOf(picture);
    if (!box)
        return { box, opaque: false, art: null, visible: { white: 0, dark: 0 }, onOwnBackground: null };
    const shown = (page) => scan(picture, (pixels, at) => differsFromPage(page, pixels, at)).count / count;
    const opaque = isOpaque(picture);
    const facts = { box, opaque, visible: { white: shown(WHITE), dark: shown(DARK) } };
    const background = opaque ? backgroundOf(raster) : null;
    const mark = background && scan(picture, (pixels, at) => difference(pixels, at, background) >= MARK_DIFFERENCE);
    // An opaque logo of one color is all art.
    if (!background || !mark?.box)
        return { ...facts, art: box, onOwnBackground: null };
    const seen = scan(picture, (pixels, at) => difference(pixels, at, background) >= SEEN_DIFFERENCE);
    const isTile = colourDifference(background, WHITE) >= SEEN_DIFFERENCE;
    return { ...facts, art: isTile ? box : mark.box, onOwnBackground: seen.count / mark.count };
}
/** Returns the smallest box around the ink; null: no ink. */
function inkBox(raster) {
    return inkOf(stretchesOf(raster)).box;
}
function inkOf(picture) {
    return scan(picture, (pixels, at) => pixels[at + 3] >= INK_ALPHA);
}
/** Returns the color of all four corners; null: they differ, so the picture has no background to compare with. */
function backgroundOf({ width, height, pixels }) {
    const last = (height - 1) * width;
    const corners = [0, width - 1, last, last + width - 1].map((pixel) => {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * pixel);
        return [red, green, blue];
    });
    const [first] = corners;
    return corners.every((corner) => colourDifference(corner, first) < MARK_DIFFERENCE) ? first : null;
}
function isOpaque(picture) {
    const { width, height } = picture.raster;
    if (scan(picture, (pixels, at) => pixels[at + 3] < INK_ALPHA).count > 0)
        return false;
    const seams = scan(picture, (pixels, at) => pixels[at + 3] < 255).count;
    return seams <= width * height * SEAMS;
}
function colourDifference([red, green, blue], other) {
    return max(abs(red - other[0]), abs(green - other[1]), abs(blue - other[2]));
}
function difference(pixels, at, [red, green, blue]) {
    return max(abs(pixels[at] - red), abs(pixels[at + 1] - green), abs(pixels[at + 2] - blue));
}
/** Only for ink: the difference of fainter pixels is smaller. */
function differsFromPage([red, green, blue], pixels, at) {
    // Premultiplied: |color - page| * alpha is |color * alpha - page * alpha|.
    const cover = pixels[at + 3] / 255;
    return (abs(pixels[at] - red * cover) >= SEEN_DIFFERENCE ||
        abs(pixels[at + 1] - green * cover) >= SEEN_DIFFERENCE ||
        abs(pixels[at + 2] - blue * cover) >= SEEN_DIFFERENCE);
}
/** Reads every pixel once; everything later works on the runs, which are few. */
function stretchesOf(raster) {
    const colours = wordsOf(raster.pixels);
    const { width } = raster;
    const starts = [];
    let last = -1;
    for (let row = 0; row < colours.length; row += width) {
        last = -1;
        for (let pixel = row; pixel < row + width; pixel++) {
            const colour = colours[pixel];
            if (colour === last)
                continue;
            last = colour;
            starts.push(pixel);
        }
    }
    return { raster, starts };
}
function scan({ raster, starts }, chosen) {
    const { width, height, pixels } = raster;
    let left = width;
    let right = -1;
    let top = height;
    let bottom = -1;
    let count = 0;
    for (let index = 0; index < starts.length; index++) {
        const start = starts[index];
        if (!chosen(pixels, 4 * start))
            continue;
        const end = starts[index + 1] ?? width * height;
        const x = start % width;
        const y = (start - x) / width;
        if (x < left)
            left = x;
        right = max(right, x + end - start - 1);
        if (y < top)
            top = y;
        bottom = y;
        count += end - start;
    }
    return {
        box: count === 0 ? null : [left / width, top / height, (right + 1) / width, (bottom + 1) / height],
        count,
    };
}
/** The four channels of each pixel as one number. */
function wordsOf(pixels) {
    const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
/** @param ratio width of the canvas divided by its height */
function framingOf([left, top, right, bottom], ratio) {
    const across = right - left;
    const down = bottom - top;
    const wide = across * ratio;
    return {
        fill: Math.max(across, down),
        shape: Math.min(wide, down) / Math.max(wide, down),
        offset: Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5)),
    };
}


/***/ }),

/***/ 44309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YX: () => (/* binding */ RASTER),
  w$: () => (/* binding */ drawer),
  br: () => (/* binding */ measureInk),
  C2: () => (/* binding */ undrawableReason)
});

// EXTERNAL MODULE: ./.build/src/logo/active-content/use-references.js
var use_references = __webpack_require__(33336);
// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(45535);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/cost.js

/** Most steps drawn in the main thread: even if every step fills the largest raster, they take a tenth of a second. */
const CHEAP_STEPS = 2_000;
/** Length of the shortest declaration in a style attribute. */
const CHARACTERS_PER_DECLARATION = 4;
/**
 * The renderer compares every attribute and declaration of an element with every other; the same applies to namespaces.
 */
const COMPARISONS_PER_STEP = 100;
/** A group that is not opaque is drawn on its own raster. */
const STEPS_PER_RASTER = 100;
/** Length of the shortest rule of CSS; each rule is compared with each element. */
const CHARACTERS_PER_RULE = 20;
/** Length of the shortest segment of path data: a letter and a number. */
const CHARACTERS_PER_STEP = 4;
const LAYERS = new Set(['filter', 'mask', 'pattern', 'marker']);
/** Elements whose `href` draws another element. */
const SHOWING = new Set(['use', 'pattern', 'textPath', 'feImage']);
/** Whether drawing takes so little time that no limit is needed. */
function isCheap({ steps, layers }) {
    return steps <= CHEAP_STEPS && layers === 0;
}
/**
 * Returns an upper bound, with every `use` replaced by what it shows; Infinity for elements that show themselves. Takes
 * linear time in the size of the document.
 */
function drawingCost(document) {
    const elements = [...(0,xml/* walk */.GG)(document.root)];
    const targets = new Map();
    let layers = 0;
    let namespaces = 0;
    let css = 0;
    for (const element of elements) {
        if (element.localName === 'style')
            css += (0,xml/* textOf */.b6)(element).length;
        for (const { namespace } of element.attributes)
            if (namespace === xml/* NAMESPACES */.dK.xmlns)
                namespaces++;
        const id = (0,xml/* attributeOf */.w4)(element, 'id')?.value;
        if (id !== undefined && !targets.has(id))
            targets.set(id, element);
        if (LAYERS.has(element.localName) || isDashed(element))
            layers++;
    }
    const compared = namespaces ** 2 / COMPARISONS_PER_STEP;
    const styled = (css / CHARACTERS_PER_RULE) * elements.length;
    return { steps: new StepCounter(targets).count(document.root) + Math.floor(compared + styled), layers };
}
/** There may be millions of dashes. */
function isDashed(element) {
    if (element.localName === 'style')
        return (0,xml/* textOf */.b6)(element).includes('dasharray');
    return element.attributes.some(({ localName, value }) => localName === 'stroke-dasharray' || (localName === 'style' && value.includes('dasharray')));
}
class StepCounter {
    #targets;
    #known = new Map();
    #open = new Set();
    constructor(targets) {
        this.#targets = targets;
    }
    /** Depth-first without recursion: an element is summed once all that it shows is known. */
    count(root) {
        const waiting = [root];
        for (let element = waiting.at(-1); element; element = waiting.at(-1)) {
            if (this.#known.has(element))
                waiting.pop();
            else if (this.#open.has(element)) {
                this.#open.delete(element);
                this.#known.set(element, this.#sum(element));
                waiting.pop();
            }
            else {
                this.#open.add(element);
                for (const shown of this.#shown(element)) {
                    if (this.#open.has(shown))
                        return Number.POSITIVE_INFINITY;
                    if (!this.#known.has(shown))
                        waiting.push(shown);
                }
            }
        }
        return this.#known.get(root) ?? 0;
    }
    #sum(element) {
        let steps = ownSteps(element);
        for (const shown of this.#shown(element))
            steps += this.#known.get(shown) ?? 0;
        return Math.min(steps, Number.MAX_SAFE_INTEGER);
    }
    *#shown(element) {
        for (const child of element.children)
            if (child.kind === 'element')
                yield child;
        for (const { namespace, localName, value } of element.attributes) {
            if (namespace !== null && namespace !== xml/* NAMESPACES */.dK.xlink)
                continue;
            if (localName === 'href' && !SHOWING.has(element.localName))
                continue;
            const id = referencedId(localName, value);
            const target = id === undefined ? undefined : this.#targets.get(id);
            if (target)
                yield target;
        }
    }
}
/** References that draw: `href`, and `url(#id)` of clip paths, masks, markers, patterns and filters. */
function referencedId(localName, value) {
    if (localName === 'href')
        return value.startsWith('#') ? value.slice(1) : undefined;
    return /url\(\s{0,9}["']?#([^"')\s]{1,200})/.exec(value)?.[1];
}
const OPACITY = /opacity|mix-blend-mode|isolation/;
function ownSteps({ attributes }) {
    let steps = 1 + Math.floor(attributes.length ** 2 / COMPARISONS_PER_STEP);
    for (const { localName, value } of attributes) {
        if (localName === 'd' || localName === 'points')
            steps += value.length / CHARACTERS_PER_STEP;
        if (localName === 'style')
            steps += Math.floor((value.length / CHARACTERS_PER_DECLARATION) ** 2 / COMPARISONS_PER_STEP);
        if (OPACITY.test(localName === 'style' ? value : localName))
            steps += STEPS_PER_RASTER;
    }
    return steps;
}

;// CONCATENATED MODULE: ./.build/src/logo/drawing/renderer-dialect.js

/** What the renderer reads differently than a browser, and how it is written so that it draws the same. */
/** Attributes whose value may be a keyword, which browsers read in any letter case (CSS Values 4, section 3.1). */
const KEYWORD_ATTRIBUTES = new Set([
    'color',
    'display',
    'fill',
    'flood-color',
    'lighting-color',
    'stop-color',
    'stroke',
    'visibility',
]);
const CSS_KEYWORD = /(:[ \t\r\n]{0,9})(currentcolor|inherit|none)(?![\w(-])/gi;
/** Returns an attribute's value with its keyword in the renderer's letter case. */
function withKnownKeywords({ localName, namespace, value }) {
    if (namespace !== null)
        return value;
    if (localName === 'style')
        return cssWithKnownKeywords(value);
    if (!KEYWORD_ATTRIBUTES.has(localName))
        return value;
    return value.replace(/[a-z]+(?=\s*$)/i, (word, at) => /[\w#.-]/.test(value.charAt(at - 1)) ? word : known(word));
}
/** Does the same for CSS declarations. */
function cssWithKnownKeywords(css) {
    return css.replace(CSS_KEYWORD, (_, before, word) => before + known(word));
}
function known(word) {
    const lower = word.toLowerCase();
    return lower === 'currentcolor' ? 'currentColor' : lower;
}
/**
 * Elements that an attribute may refer to; a reference to another kind of element is ignored (CSS Masking 1, Filter
 * Effects 1).
 */
const REFERENCES = new Map([
    ['clip-path', 'clipPath'],
    ['filter', 'filter'],
    ['mask', 'mask'],
]);
/** Which attributes count if several elements have the same id: a browser uses the first element. */
class Ids {
    #owners = new Map();
    constructor(root) {
        for (const element of (0,xml/* walk */.GG)(root))
            for (const { localName, namespace, value } of element.attributes)
                if (namespace === null && localName === 'id' && !this.#owners.has(value))
                    this.#owners.set(value, element);
    }
    /** Whether a browser uses the attribute: the first with its id, or a reference to an element of the right kind. */
    counts(element, { localName, namespace, value }) {
        if (namespace !== null)
            return true;
        if (localName === 'id')
            return this.#owners.get(value) === element;
        const wanted = REFERENCES.get(localName);
        const id = wanted === undefined ? undefined : /^\s*url\(\s*["']?#([^"')\s]+)["']?\s*\)\s*$/i.exec(value)?.[1];
        const owner = id === undefined ? undefined : this.#owners.get(id);
        return owner === undefined || owner.localName === wanted;
    }
}

;// CONCATENATED MODULE: ./.build/src/logo/drawing/drawable.js


/** Attributes of the root that the frame below replaces, or that browsers ignore on the root of an image. */
const FRAMED = new Set([
    'systemLanguage',
    'requiredExtensions',
    'requiredFeatures',
    'x',
    'y',
    'width',
    'height',
    'viewBox',
    'preserveAspectRatio',
    'overflow',
    'display',
    'transform',
]);
/** Elements that a renderer without fonts, scripts and decoders cannot draw. */
const LEFT_OUT = new Set(['script', 'foreignObject', 'text', 'metadata', 'title', 'desc']);
/**
 * Returns a document for the renderer that shows `region` of the drawing plane, in user units, on a raster of `width`
 * by `height` pixels. The old root is inside unchanged, so that percentages keep their meaning. Entities and defaults
 * are written out; text is left out; a bitmap becomes a gray rectangle, so nothing is decoded.
 */
function drawable(document, size, region, width, height) {
    const [x, y, boxWidth, boxHeight] = size.viewBox.box ?? [0, 0, size.width ?? 0, size.height ?? 0];
    const frame = `<svg xmlns="${xml/* NAMESPACES */.dK.svg}" width="${width}" height="${height}" viewBox="${region.join(' ')}" preserveAspectRatio="none">`;
    const inner = ` x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" viewBox="${[x, y, boxWidth, boxHeight].join(' ')}" overflow="visible"`;
    return `${frame}${serialize(document.root, inner, new Ids(document.root))}</svg>`;
}
function serialize(root, rootAttributes, ids) {
    const parts = [];
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string')
            parts.push(next);
        else if (next.kind === 'text')
            parts.push(escapeText(cssWithKnownKeywords(next.value)));
        else if (next.kind === 'element' && isDrawn(next)) {
            const name = isPicture(next) ? rectName(next) : next.name;
            const attributes = next === root ? [...rootAttributesOf(next, ids), rootAttributes] : attributesOf(next, ids);
            parts.push('<', name, ...attributes, '>');
            waiting.push(`</${name}>`);
            if (!isPicture(next))
                for (let index = next.children.length - 1; index >= 0; index--)
                    waiting.push(next.children[index]);
        }
    }
    return parts.join('');
}
function attributesOf(element, ids) {
    return element.attributes
        .filter((one) => !isSource(element, one) && ids.counts(element, one))
        .map((one) => attribute(one, withKnownKeywords(one)));
}
/** Browsers draw the root of an image even if `display` is `none`. */
function rootAttributesOf(root, ids) {
    return root.attributes
        .filter((one) => !isFramed(one) && ids.counts(root, one))
        .map((one) => {
        const value = withKnownKeywords(one);
        const isStyle = one.namespace === null && one.localName === 'style';
        return attribute(one, isStyle ? value.replace(/\bdisplay[ \t]*:/gi, '-x-display:') : value);
    });
}
function isDrawn({ namespace, localName }) {
    return namespace === xml/* NAMESPACES */.dK.svg && !LEFT_OUT.has(localName);
}
function isPicture({ namespace, localName }) {
    return namespace === xml/* NAMESPACES */.dK.svg && localName === 'image';
}
function rectName({ name }) {
    return name.replace(/image$/, 'rect');
}
function isFramed({ namespace, localName }) {
    return namespace === null && FRAMED.has(localName);
}
function isSource(element, { localName }) {
    return localName === 'href' && isPicture(element);
}
function attribute({ name }, value) {
    return ` ${name}="${escapeValue(value)}"`;
}
function escapeText(text) {
    return text.replace(/[&<>\r]/g, reference);
}
function escapeValue(text) {
    return text.replace(/[&<"\t\n\r]/g, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

// EXTERNAL MODULE: ./.build/src/logo/drawing/estimate.js
var estimate = __webpack_require__(9862);
// EXTERNAL MODULE: ./.build/src/logo/drawing/ink.js
var ink = __webpack_require__(76902);
;// CONCATENATED MODULE: ./.build/src/logo/drawing/measure-ink.js






/** Long side of the raster for the canvas, in pixels: one pixel is 0.4% of the canvas. */
const RASTER = 256;
/** Largest long side in pixels, for the canvas with its surroundings. */
const WIDE_RASTER = 1024;
/** A smaller overhang, as a fraction of the canvas, is not examined. */
const NO_OVERHANG = 0.005;
/** Returns why a logo is not drawn at all; undefined: it can be. */
function undrawableReason(document, size) {
    if (!(0,logo_canvas/* canvasOf */.Qd)(size))
        return 'the logo has no canvas to draw on';
    return (0,use_references/* findUseBomb */.x)(document.root) ? "its 'use' elements multiply beyond the limit" : undefined;
}
/** @throws if `undrawableReason` gives a reason for the logo */
async function measureInk(document, size, rasterizer) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(size);
    if (!canvas)
        throw new Error('there is no canvas');
    const draw = drawer(document, size, rasterizer);
    const first = await draw(canvas, RASTER);
    if (!first.drawing)
        return { measured: null, failure: first.failure };
    const facts = { ...(0,ink/* inkFacts */.il)(first.drawing), undrawn: (0,estimate/* undrawnParts */.M)(document) };
    const estimated = (0,estimate/* estimateReasons */.i)(document);
    const bound = first.drawing.bounds ? overhangOf(edges(first.drawing.bounds), canvas) : 0;
    if (bound <= NO_OVERHANG)
        return { measured: { ...facts, overhang: bound, estimated }, failure: null };
    const region = around(canvas, first.drawing.bounds);
    const second = await draw(region, Math.min(WIDE_RASTER, (RASTER * longSide(region)) / longSide(canvas)));
    if (!second.drawing)
        return { measured: null, failure: second.failure };
    const overhang = seenOverhang(second.drawing, region, canvas, bound);
    return { measured: { ...facts, overhang, estimated }, failure: null };
}
/** Draws regions of a logo; the side in pixels is that of the region's long side. */
function drawer(document, size, rasterizer) {
    const costly = !isCheap(drawingCost(document));
    return (region, side) => {
        const [, , width, height] = region;
        const scale = side / Math.max(width, height);
        const across = Math.max(1, Math.round(width * scale));
        const down = Math.max(1, Math.round(height * scale));
        return rasterizer.draw({ svg: drawable(document, size, region, across, down), costly });
    };
}
function longSide([, , width, height]) {
    return Math.max(width, height);
}
function edges([x, y, width, height]) {
    return [x, y, x + width, y + height];
}
function overhangOf([left, top, right, bottom], [x, y, width, height]) {
    return Math.max(0, (x - left) / width, (right - x - width) / width, (y - top) / height, (bottom - y - height) / height);
}
/** Returns the smallest box that contains the canvas and all shapes. */
function around(canvas, bounds) {
    const [left, top, right, bottom] = edges(canvas);
    const [farLeft, farTop, farRight, farBottom] = edges(bounds);
    const x = Math.min(left, farLeft);
    const y = Math.min(top, farTop);
    return [x, y, Math.max(right, farRight) - x, Math.max(bottom, farBottom) - y];
}
/**
 * Measures the overhang of ink; shapes beyond the canvas may be invisible. Pixels show slightly too much, and the bound
 * of all shapes is exact: where both agree the bound is used, otherwise the part that is surely beyond.
 */
function seenOverhang(drawing, [x, y, width, height], canvas, bound) {
    const box = (0,ink/* inkBox */.a)(drawing);
    if (!box)
        return 0;
    const [left, top, right, bottom] = box;
    const seen = overhangOf([x + left * width, y + top * height, x + right * width, y + bottom * height], canvas);
    const pixel = Math.max(width / drawing.width / canvas[2], height / drawing.height / canvas[3]);
    return bound - seen < 1.5 * pixel ? bound : Math.max(0, seen - pixel);
}


/***/ })

};

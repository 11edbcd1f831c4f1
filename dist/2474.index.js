export const id = 2474;
export const ids = [2474];
export const modules = {

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ hrefOf),
/* harmony export */   xM: () => (/* binding */ findUseBomb)
/* harmony export */ });
/* unused harmony export MAX_USED_ELEMENTS */
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);

/** Elements that `use` may bring in, all in all. A browser draws this many in a moment, and hangs at some millions. */
const MAX_USED_ELEMENTS = 50_000;
/** `href` wins over `xlink:href` (SVG 2, 16.1.5). */
function hrefOf(element) {
    return ((0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'href') ??
        element.attributes.find((one) => one.namespace === _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.xlink && one.localName === 'href'));
}
/** The `use` that makes a bomb; null if none does. Linear: every element is counted once. */
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
            counts.set(element, Math.min(count, Number.MAX_SAFE_INTEGER / _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .XML_LIMITS */ .Rl.elements));
            path.delete(element);
        }
        else if (!counts.has(element) && !path.has(element)) {
            path.add(element);
            waiting.push({ element, leave: true }, ...parts.map((part) => ({ element: part, leave: false })));
        }
    }
    if ((counts.get(root) ?? 0) - counts.size <= MAX_USED_ELEMENTS)
        return null;
    const uses = [...counts].filter(([element]) => isUse(element));
    return bomb('multiplied', uses.reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
}
function elementsById(root) {
    const byId = new Map();
    for (const element of (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(root)) {
        const id = (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'id')?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, element);
    }
    return byId;
}
function isUse(element) {
    return element.localName === 'use' && element.namespace === _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg;
}
function bomb(kind, element) {
    const attribute = element && hrefOf(element);
    return attribute ? { kind, element, attribute } : null;
}
/** Children, and what a `use` brings in. */
function partsOf(element, byId) {
    const parts = element.children.filter((child) => child.kind === 'element');
    const target = isUse(element) ? byId.get(hrefOf(element)?.value.trim().replace(/^#/, '') ?? '') : undefined;
    return target ? [...parts, target] : parts;
}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ canvasOf),
/* harmony export */   nT: () => (/* binding */ boxText),
/* harmony export */   w_: () => (/* binding */ squareRound)
/* harmony export */ });
/**
 * The natural canvas in user units: what of the drawing plane a browser shows. It is larger than the viewBox where
 * `meet` leaves bands and smaller where `slice` crops. Null if there is no natural shape or nothing is drawn.
 */
function canvasOf({ ratio, width, height, viewBox, aspectRatio }) {
    if (ratio === null || width === null || height === null || viewBox.kind === 'empty')
        return null;
    // An image without a viewBox gets the one of its sides.
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
/** The smallest square round the centre of a box that holds it. */
function squareRound([x, y, width, height]) {
    const side = Math.max(width, height);
    return [x - (side - width) / 2, y - (side - height) / 2, side, side];
}
/** As an attribute's value, with as many decimals as the size of the box makes sense of. */
function boxText([x, y, width, height]) {
    const digits = Math.max(0, Math.min(9, 5 - Math.floor(Math.log10(Math.max(width, height)))));
    return [x, y, width, height].map((value) => Number(value.toFixed(digits))).join(' ');
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ estimateReasons)
/* harmony export */ });
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);

/** Elements that the renderer draws otherwise than a browser, or not at all. */
const ELEMENTS = new Map([
    ['text', 'text'],
    ['filter', 'a filter'],
    ['image', 'a picture'],
    ['feImage', 'a picture'],
    ['animate', 'animation'],
    ['animateTransform', 'animation'],
    ['animateMotion', 'animation'],
    ['set', 'animation'],
]);
/** CSS that the renderer does not know: conditions, computed values, newer colours, selectors and geometry. */
const CSS = /@(?:media|import|supports|layer|container|keyframes)|(?:var|calc|min|max|clamp|lab|lch|oklab|oklch|hwb|color|color-mix|light-dark)\(|:(?:root|not|is|where|has|nth-|last-|only-)|(?:^|[;{\s])(?:x|y|r|d|cx|cy|rx|ry|width|height|transform|transform-origin|transform-box|translate|scale|rotate|offset-path|animation|animation-name)\s{0,9}:/i;
/** CSS that moves or fills the canvas itself. */
const ROOT_CSS = /(?:^|[;{\s])(?:padding|border|background|transform|margin|translate|scale|rotate)[\w-]{0,20}\s{0,9}:/i;
/** Why what was drawn is only an estimate; empty: it is what a browser shows. */
function estimateReasons(document) {
    const reasons = new Set();
    for (const element of (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(document.root)) {
        if (element.namespace !== _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACES */ .dK.svg)
            continue;
        const reason = ELEMENTS.get(element.localName);
        if (reason)
            reasons.add(reason);
        if (element.localName === 'style' && CSS.test((0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element)))
            reasons.add('CSS rules');
        if (hasForeignStyle(element))
            reasons.add('CSS values');
    }
    const { root } = document;
    for (const { namespace, localName, value } of root.attributes) {
        if (namespace !== null)
            continue;
        if (localName === 'transform' || (localName === 'style' && ROOT_CSS.test(value)))
            reasons.add('CSS on the root');
    }
    return [...reasons];
}
/** Attributes whose value is CSS. Sizes on the root are read by our own geometry. */
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
const VALUE_FUNCTIONS = /^\s{0,9}(?:var|calc|min|max|clamp|lab|lch|oklab|oklch|hwb|color|color-mix|light-dark)\(/i;


/***/ }),

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ framingOf),
/* harmony export */   i: () => (/* binding */ inkFacts)
/* harmony export */ });
/** 5 %: what is fainter is no ink. */
const INK_ALPHA = 13;
/** Difference from the corner's colour, in one channel of 255, that makes art on an opaque background. */
const ART_DIFFERENCE = 16;
/** Difference from the page, in one channel of 255 and times alpha, that can be seen. */
const SEEN_DIFFERENCE = 24;
/** Where two shapes of an opaque logo meet, renderers leave hairlines that are not quite opaque. */
const SEAMS = 0.02;
const WHITE = 255;
/** Page colour of the portals' dark theme, `#1f1f1f`. */
const DARK = 31;
/** Looked up once and not for each pixel: that takes ten times as long where globals are intercepted (node:vm). */
const { abs, max } = Math;
/** @param raster premultiplied RGBA. */
function inkFacts(raster) {
    const ink = scan(raster, (pixels, at) => pixels[at + 3] >= INK_ALPHA);
    if (!ink.box)
        return { box: null, opaque: false, art: null, visible: { white: 0, dark: 0 } };
    const opaque = isOpaque(raster);
    const art = opaque ? scan(raster, differsFromCorner(raster.pixels)) : ink;
    // An opaque logo of one colour is all art.
    return art.box
        ? { box: ink.box, opaque, art: art.box, visible: art.visible }
        : { box: ink.box, opaque, art: ink.box, visible: ink.visible };
}
function isOpaque({ pixels }) {
    let seams = 0;
    for (let at = 3; at < pixels.length; at += 4) {
        const alpha = pixels[at];
        if (alpha < INK_ALPHA)
            return false;
        if (alpha < 255)
            seams++;
    }
    return seams <= (pixels.length / 4) * SEAMS;
}
function differsFromCorner(pixels) {
    const [red = 0, green = 0, blue = 0] = pixels;
    return (all, at) => difference(all, at, red, green, blue) >= ART_DIFFERENCE;
}
function difference(pixels, at, red, green, blue) {
    return max(abs(pixels[at] - red), abs(pixels[at + 1] - green), abs(pixels[at + 2] - blue));
}
function seenOn(page, pixels, at) {
    // Premultiplied: |colour - page| * alpha is |colour * alpha - page * alpha|.
    const covered = (page * pixels[at + 3]) / 255;
    return difference(pixels, at, covered, covered, covered) >= SEEN_DIFFERENCE;
}
function scan({ width, height, pixels }, chosen) {
    let left = width;
    let right = -1;
    let top = height;
    let bottom = -1;
    let count = 0;
    let white = 0;
    let dark = 0;
    for (let y = 0, at = 0; y < height; y++)
        for (let x = 0; x < width; x++, at += 4) {
            if (!chosen(pixels, at))
                continue;
            if (x < left)
                left = x;
            if (x > right)
                right = x;
            if (y < top)
                top = y;
            bottom = y;
            count++;
            if (seenOn(WHITE, pixels, at))
                white++;
            if (seenOn(DARK, pixels, at))
                dark++;
        }
    if (count === 0)
        return { box: null, visible: { white: 0, dark: 0 } };
    const box = [left / width, top / height, (right + 1) / width, (bottom + 1) / height];
    return { box, visible: { white: white / count, dark: dark / count } };
}
/** @param ratio width over height of the canvas. */
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

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w$: () => (/* binding */ drawer),
  br: () => (/* binding */ measureInk),
  C2: () => (/* binding */ undrawableReason)
});

// EXTERNAL MODULE: ./.build/src/logo/active-content/use-references.js
var use_references = __webpack_require__(3336);
// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(5535);
// EXTERNAL MODULE: ./.build/src/logo/xml.js
var xml = __webpack_require__(8622);
;// CONCATENATED MODULE: ./.build/src/logo/cost.js

/** Drawn in the main thread up to here: a few milliseconds. */
const CHEAP_STEPS = 20_000;
/** Shortest segment of path data: a letter and a number. */
const CHARACTERS_PER_STEP = 4;
const LAYERS = new Set(['filter', 'mask', 'pattern', 'marker']);
/** Elements whose `href` draws another element. */
const SHOWING = new Set(['use', 'pattern', 'textPath', 'feImage']);
/** Whether it is drawn before anybody notices, so that no time limit is needed. */
function isCheap({ steps, layers }) {
    return steps <= CHEAP_STEPS && layers === 0;
}
/**
 * An upper bound, with every `use` replaced by what it shows. Infinity for elements that show themselves.
 * Linear in the size of the document.
 */
function drawingCost(document) {
    const elements = [...(0,xml/* walk */.GG)(document.root)];
    const targets = new Map();
    let layers = 0;
    for (const element of elements) {
        const id = (0,xml/* attributeOf */.w4)(element, 'id')?.value;
        if (id !== undefined && !targets.has(id))
            targets.set(id, element);
        if (LAYERS.has(element.localName) || isDashed(element))
            layers++;
    }
    return { steps: new StepCounter(targets).count(document.root), layers };
}
/** Dashes can be millions. */
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
    /** Depth first without recursion: an element is summed up once all that it shows is known. */
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
/** References that draw something: `href`, and `url(#id)` of clip paths, masks, markers, patterns and filters. */
function referencedId(localName, value) {
    if (localName === 'href')
        return value.startsWith('#') ? value.slice(1) : undefined;
    return /url\(\s{0,9}["']?#([^"')\s]{1,200})/.exec(value)?.[1];
}
function ownSteps({ attributes }) {
    let steps = 1;
    for (const { localName, value } of attributes)
        if (localName === 'd' || localName === 'points')
            steps += value.length / CHARACTERS_PER_STEP;
    return steps;
}

;// CONCATENATED MODULE: ./.build/src/logo/drawable.js

/** Attributes of the root that the frame below replaces, or that browsers ignore on the root of an image. */
const FRAMED = new Set([
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
/** What a renderer without fonts, scripts and decoders cannot draw. */
const LEFT_OUT = new Set(['script', 'foreignObject', 'text', 'metadata', 'title', 'desc']);
/**
 * A document for the renderer that shows `region` of the drawing plane, in user units, on a raster of that many pixels.
 * The old root stands inside as it was, so that percentages keep their meaning. Entities and defaults are written out;
 * text is left out; a picture becomes a grey rectangle, so that nothing is decoded.
 */
function drawable(document, size, region, width, height) {
    const [x, y, boxWidth, boxHeight] = size.viewBox.box ?? [0, 0, size.width ?? 0, size.height ?? 0];
    const frame = `<svg xmlns="${xml/* NAMESPACES */.dK.svg}" width="${width}" height="${height}" viewBox="${region.join(' ')}" preserveAspectRatio="none">`;
    const inner = ` x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" viewBox="${[x, y, boxWidth, boxHeight].join(' ')}" overflow="visible"`;
    return `${frame}${serialize(document.root, inner)}</svg>`;
}
function serialize(root, rootAttributes) {
    const parts = [];
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string')
            parts.push(next);
        else if (next.kind === 'text')
            parts.push(escapeText(next.value));
        else if (next.kind === 'element' && isDrawn(next)) {
            const isRoot = next === root;
            const attributes = next.attributes.filter((one) => (isRoot ? !isFramed(one) : !isSource(next, one)));
            const name = isPicture(next) ? rectName(next) : next.name;
            parts.push('<', name, ...attributes.map((one) => attribute(one, isRoot)), isRoot ? rootAttributes : '', '>');
            waiting.push(`</${name}>`);
            if (!isPicture(next))
                for (let index = next.children.length - 1; index >= 0; index--)
                    waiting.push(next.children[index]);
        }
    }
    return parts.join('');
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
/** Browsers draw the root of an image even if `display` is `none`. */
function attribute({ name, localName, namespace, value }, isRoot) {
    const shown = isRoot && namespace === null && localName === 'style' ? value.replace(/\bdisplay[ \t]*:/gi, '-x-display:') : value;
    return ` ${name}="${escapeValue(shown)}"`;
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

// EXTERNAL MODULE: ./.build/src/logo/estimate.js
var estimate = __webpack_require__(6605);
// EXTERNAL MODULE: ./.build/src/logo/ink.js
var ink = __webpack_require__(6415);
;// CONCATENATED MODULE: ./.build/src/logo/measure-ink.js






/** Long side of the raster that the canvas is drawn on, in pixels: one is 0.4 % of the canvas. */
const RASTER = 256;
/** At most, for the canvas with its surroundings. */
const WIDE_RASTER = 1024;
/** Overhang up to this is no matter, so that it is not looked into. */
const NO_OVERHANG = 0.005;
/** Why a logo is not drawn at all; undefined: it can be. */
function undrawableReason(document, size) {
    if (!(0,logo_canvas/* canvasOf */.Qd)(size))
        return 'the logo has no canvas on which anything is drawn';
    return (0,use_references/* findUseBomb */.xM)(document.root) ? "its 'use' elements multiply beyond measure" : undefined;
}
/** @throws for a logo that `undrawableReason` tells not to draw. */
async function measureInk(document, size, rasterizer) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(size);
    if (!canvas)
        throw new Error('there is no canvas');
    const draw = drawer(document, size, rasterizer);
    const first = await draw(canvas, RASTER);
    if (!first.drawing)
        return { measured: null, failure: first.failure };
    const facts = (0,ink/* inkFacts */.i)(first.drawing);
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
/** The smallest box that holds the canvas and all shapes. */
function around(canvas, bounds) {
    const [left, top, right, bottom] = edges(canvas);
    const [farLeft, farTop, farRight, farBottom] = edges(bounds);
    const x = Math.min(left, farLeft);
    const y = Math.min(top, farTop);
    return [x, y, Math.max(right, farRight) - x, Math.max(bottom, farBottom) - y];
}
/**
 * Shapes beyond the canvas may be invisible; only ink counts. Pixels show a little too much, the bound of all shapes is
 * exact: where both agree it is taken, else what is surely beyond.
 */
function seenOverhang(drawing, [x, y, width, height], canvas, bound) {
    const { box } = (0,ink/* inkFacts */.i)(drawing);
    if (!box)
        return 0;
    const [left, top, right, bottom] = box;
    const seen = overhangOf([x + left * width, y + top * height, x + right * width, y + bottom * height], canvas);
    const pixel = Math.max(width / drawing.width / canvas[2], height / drawing.height / canvas[3]);
    return bound - seen < 1.5 * pixel ? bound : Math.max(0, seen - pixel);
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   ag: () => (/* binding */ ratioInWords),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/** A measure as a person writes it: at most three decimals, no exponent where it can be avoided. */
function measure(value) {
    if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 0.0005))
        return value.toPrecision(3);
    return String(Number(value.toFixed(3)));
}
/** Whole numbers up to this are told as such: 3 to 2, not 1.5 to 1. */
const LARGEST_TERM = 10;
const NEAR = 0.0005;
/** `2 to 1`, `3 to 4`, `1.006 to 1`; width first. */
function ratioInWords(ratio) {
    for (let below = 1; below <= LARGEST_TERM; below++) {
        const above = Math.round(ratio * below);
        if (above < 1 || above > LARGEST_TERM || above === below)
            continue;
        if (Math.abs(above / below / ratio - 1) < NEAR)
            return `${above} to ${below}`;
    }
    if (ratio >= 1)
        return `${Number(ratio.toPrecision(4))} to 1`;
    return `1 to ${Number((1 / ratio).toPrecision(4))}`;
}
/** A share as per cent, with one decimal below ten. */
function percent(share) {
    const value = share * 100;
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} %`;
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qc: () => (/* binding */ canvasFix),
  Iv: () => (/* binding */ canvasPlace),
  Sq: () => (/* binding */ colourPlace),
  mc: () => (/* binding */ rootFix)
});

// EXTERNAL MODULE: ./.build/src/logo/size.js + 1 modules
var size = __webpack_require__(214);
// EXTERNAL MODULE: ./.build/src/logo/xml.js
var xml = __webpack_require__(8622);
// EXTERNAL MODULE: ./.build/src/logo/xml-parse.js + 6 modules
var xml_parse = __webpack_require__(4280);
;// CONCATENATED MODULE: ./.build/src/logo/root-edits.js



/**
 * Edits that give attributes of the root new values; null takes an attribute away. Null as a whole if the root or one
 * of these attributes comes out of an entity or the document type, where it cannot be edited in place.
 *
 * @param changes values without quotes and markup.
 */
function rootEdits({ source, document }, changes) {
    const { root } = document;
    if (root.origin !== 'document')
        return null;
    const edits = [];
    for (const [name, value] of Object.entries(changes)) {
        const attribute = (0,xml/* attributeOf */.w4)(root, name);
        if (attribute && attribute.origin !== 'document')
            return null;
        if (attribute && value !== null)
            edits.push({ ...attribute.valueRange, text: value });
        else if (attribute)
            edits.push({ start: blankBefore(source, attribute.range.start), end: attribute.range.end, text: '' });
        else if (value !== null)
            edits.push({ start: root.nameRange.end, end: root.nameRange.end, text: ` ${name}="${value}"` });
    }
    return edits.sort((a, b) => a.start - b.start);
}
function blankBefore({ text }, at) {
    let start = at;
    while (/\s/.test(text[start - 1] ?? ''))
        start--;
    return start;
}
/** The logo after edits; null if it would not be well-formed any more. */
function edited({ source }, edits) {
    let text = '';
    let from = 0;
    for (const edit of edits) {
        text += source.text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    const { document } = (0,xml_parse/* parseXml */.N)(text + source.text.slice(from));
    return document && { document, size: (0,size/* naturalSize */.DC)(document) };
}

;// CONCATENATED MODULE: ./.build/src/rules/artifacts/logo-places.js


/** Where the canvas is set: the viewBox, else a side, else the name of the root. */
function canvasPlace({ svg, size }) {
    const { viewBox, width, height } = size.attributes;
    const { start, end } = (viewBox ?? width ?? height)?.range ?? svg.document.root.nameRange;
    return svg.source.locate(start, end);
}
/** The first colour that is given; else the name of the root. */
function colourPlace({ svg }) {
    for (const element of (0,xml/* walk */.GG)(svg.document.root)) {
        const fill = (0,xml/* attributeOf */.w4)(element, 'fill');
        if (fill && fill.value !== 'none')
            return svg.source.locate(fill.range.start, fill.range.end);
    }
    const { start, end } = svg.document.root.nameRange;
    return svg.source.locate(start, end);
}
/** A suggestion that sets attributes of the root; undefined where they cannot be edited in place. */
function rootFix(logo, title, changes) {
    const edits = rootEdits(logo.svg, changes);
    const [first, ...rest] = (edits ?? []).map(({ start, end, text }) => ({
        location: logo.svg.source.locate(start, end),
        text,
    }));
    return first && { title, applicability: 'suggest', edits: [first, ...rest] };
}
/** The same, offered only if a drawing before and after shows the same art. */
async function canvasFix(subject, logo, title, changes) {
    const { rasterizer } = subject.run;
    const edits = rootEdits(logo.svg, changes);
    const after = edits && edited(logo.svg, edits);
    if (!rasterizer || !after)
        return undefined;
    const { showsTheSame } = await __webpack_require__.e(/* import() */ 2058).then(__webpack_require__.bind(__webpack_require__, 2058));
    const same = await showsTheSame({ document: logo.svg.document, size: logo.size }, after, rasterizer);
    return same ? rootFix(logo, title, changes) : undefined;
}


/***/ })

};

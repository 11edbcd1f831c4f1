/*
 * Names that decide whether an SVG is only a picture. SVG 2, HTML Standard (parsing of foreign content), SMIL, XML
 * Events; sources are in the page of the rule.
 */

/** Elements that run a script. `handler` and `listener` are those of SVG Tiny 1.2 and XML Events. */
export const SCRIPT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'handler', 'listener']);

/** Elements that embed documents, players or plug-ins in the picture, in any namespace. */
export const EMBEDDING_ELEMENTS: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

export const ANIMATION_ELEMENTS: ReadonlySet<string> = new Set([
  'animate',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'animation',
  'discard',
  'set',
]);

/** Elements whose appearance depends on fonts that the reader may not have. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['text', 'font', 'font-face']);

/** Attributes whose CSS value may contain URLs. */
export const CSS_ATTRIBUTES: ReadonlySet<string> = new Set([
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
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(['action', 'data', 'formaction', 'poster', 'src']);

/** Attributes of animations that contain the values they set. */
export const ANIMATED_VALUES: readonly string[] = ['by', 'from', 'to', 'values'];

/** HTML elements that end an SVG when it is pasted into a page (HTML Standard 13.2.6.5). */
export const BREAKOUT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Attributes that make `font` one of them. */
export const FONT_BREAKOUT: ReadonlySet<string> = new Set(['color', 'face', 'size']);

/** Elements whose content HTML reads as text up to the end tag (HTML Standard 13.2.6.4). */
export const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  'iframe noembed noframes noscript plaintext script style textarea title xmp'.split(' '),
);

/** SVG elements in which a page reads HTML (HTML Standard, "HTML integration point"), in lower case. */
export const INTEGRATION_POINTS: ReadonlySet<string> = new Set(['desc', 'foreignobject', 'title']);

export const XINCLUDE = 'http://www.w3.org/2001/XInclude';
export const XSLT = 'http://www.w3.org/1999/XSL/Transform';

/** Public DTDs of SVG itself, which every older program writes and none loads. */
export const SVG_DTD = /^https?:\/\/www\.w3\.org\/(?:Graphics\/SVG|TR)\/[\w./-]*\.dtd$/;

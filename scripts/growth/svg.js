/** Just below the limits of the parser (`LIMITS` in `core/budget.ts`). */
const ELEMENTS = 19_900;
const ATTRIBUTES = 39_900;
const DEPTH = 1_900;

/**
 * What an SVG can have many of. Each dimension makes a document with `n` of them.
 *
 * @type {import('./dimensions.js').Dimensions}
 */
export const SVG = {
  attributes: [(n) => svg(times(n, (i) => ` a${i}="1"`)), ATTRIBUTES],
  'attributes of CSS': [
    (n) =>
      svg(
        '',
        times(n, (i) => `<g fill="url(#a${i})" stroke="url(#b${i})"/>`),
      ),
    ELEMENTS,
  ],
  'event handlers': [
    (n) =>
      svg(
        '',
        times(n, () => '<g onclick="a()"/>'),
      ),
    ELEMENTS,
  ],
  namespaces: [(n) => svg(times(n, (i) => ` xmlns:a${i}="u${i}"`)), ATTRIBUTES],
  'prefixed attributes': [(n) => svg(' xmlns:a="u"', `<g${times(n, (i) => ` a:a${i}="1"`)}/>`), ATTRIBUTES],
  'nested namespaces': [
    (n) => svg('', `${times(n, (i) => `<g xmlns:a${i}="u${i}">`)}${times(n, () => '</g>')}`),
    DEPTH,
  ],
  depth: [(n) => svg('', `${times(n, () => '<g>')}${times(n, () => '</g>')}`), DEPTH],
  siblings: [
    (n) =>
      svg(
        '',
        times(n, () => '<g/>'),
      ),
    ELEMENTS,
  ],
  'siblings below deep ones': [
    (n) => svg('', `${times(900, () => '<g>')}${times(n, () => '<path d="M0 0"/>')}${times(900, () => '</g>')}`),
    ELEMENTS,
  ],
  'declarations of style': (n) => svg(` style="${times(n, (i) => `a${i}:b;`)}"`),
  'sizes in style': (n) => svg(` style="${times(n, (i) => `width:${i}px;`)}"`),
  'words in style': (n) => svg(` style="${times(n, () => 'a;')}"`),
  'brackets in style': (n) => svg(` style="a:${times(n, () => '(')}"`),
  'braces in style': (n) => svg(` style="${times(n, () => '{')}"`),
  'strings in style': (n) => svg(` style="a:${times(n, () => "'b' ")}"`),
  'variables in style': (n) =>
    svg(` width="var(--a0)" style="${times(n, (i) => `--a${i}:var(--a${i + 1}) var(--a${i + 1});`)}"`),
  'addresses in style': (n) => svg(` style="${times(n, (i) => `a:url(b${i});`)}"`),
  'a long size': (n) => svg(` width="calc(${times(n, () => '1px + ')}1px)" height="8"`),
  'a long viewBox': (n) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${times(n, () => '1 ')}"/>`,
  'rules of CSS': (n) => sheet(times(n, (i) => `.a${i}{width:1px}`)),
  'rules for the root': (n) => sheet(times(n, () => 'svg{width:1px}')),
  selectors: (n) => sheet(`${times(n, (i) => `.a${i},`)}svg{width:1px}`),
  'a compound selector': (n) => sheet(`svg${times(n, () => ':root')}{width:1px}`),
  classes: (n) => svg(` class="${times(n, (i) => `a${i} `)}"`, `<style>.a0{width:1px}</style>`),
  'comments of CSS': (n) => sheet(`${times(n, () => '/*a*/')}`),
  'open comments of CSS': (n) => sheet(`${times(n, () => '/*')}`),
  'nested rules of CSS': (n) => sheet(`${times(n, () => '@media a{')}`),
  'open strings of CSS': (n) => sheet(times(n, () => '"\n')),
  'escapes of CSS': (n) => sheet(`a${times(n, () => '\\61 ')}{}`),
  'imports of CSS': (n) => sheet(times(n, (i) => `@import "a${i}";`)),
  'open addresses of CSS': (n) => sheet(times(n, () => 'url(')),
  'style sheets': [
    (n) =>
      svg(
        '',
        times(n, () => '<style>svg{width:1px}</style>'),
      ),
    ELEMENTS,
  ],
  entities: (n) =>
    doctype(
      times(n, (i) => `<!ENTITY a${i} "b">`),
      svg(),
    ),
  'references to an entity': (n) =>
    doctype(
      '<!ENTITY a "b">',
      svg(
        '',
        times(n, () => '&a;'),
      ),
    ),
  'references in a value': (n) => doctype('<!ENTITY a "b">', svg(` b="${times(n, () => '&a;')}"`)),
  'a chain of entities': (n) =>
    doctype(`<!ENTITY a0 "b">${times(n, (i) => `<!ENTITY a${i + 1} "&a${i};">`)}`, svg('', `&a${n};`)),
  'entities with markup': [
    (n) =>
      doctype(
        '<!ENTITY a "<g/>">',
        svg(
          '',
          times(n, () => '&a;'),
        ),
      ),
    ELEMENTS,
  ],
  'parameter entities': (n) =>
    doctype(
      times(n, (i) => `<!ENTITY % a${i} "">%a${i};`),
      svg(),
    ),
  'declared attributes': [(n) => doctype(`<!ATTLIST svg ${times(n, (i) => `a${i} CDATA "b" `)}>`, svg()), ATTRIBUTES],
  'lists of attributes': (n) =>
    doctype(
      times(n, (i) => `<!ATTLIST a${i} b CDATA "c">`),
      svg(),
    ),
  'elements with a default': [
    (n) =>
      doctype(
        '<!ATTLIST g style CDATA "a:b">',
        svg(
          '',
          times(n, () => '<g/>'),
        ),
      ),
    ELEMENTS,
  ],
  'a long default': (n) =>
    doctype(
      `<!ATTLIST g style CDATA "${times(n, () => 'a:b;')}">`,
      svg(
        '',
        times(200, () => '<g/>'),
      ),
    ),
  'comments of the document type': (n) =>
    doctype(
      times(n, () => '<!--a-->'),
      svg(),
    ),
  'character references': (n) =>
    svg(
      '',
      times(n, () => '&#65;'),
    ),
  'path data': (n) => svg('', `<path d="M0 0${times(n, () => 'L1 1')}"/>`),
  points: (n) => svg('', `<polyline points="${times(n, () => '1,1 ')}"/>`),
  paths: [
    (n) =>
      svg(
        '',
        times(n, () => '<path d="M0 0h8v8z"/>'),
      ),
    ELEMENTS,
  ],
  comments: (n) =>
    svg(
      '',
      times(n, () => '<!--a-->'),
    ),
  'comments outside the root': (n) => `${times(n, () => '<!--a-->')}${svg()}`,
  'a long comment': (n) => svg('', `<!--${times(n, () => '#if <')}-->`),
  'dashes in a comment': (n) => svg('', `<!--${times(n, () => '- ')}-->`),
  instructions: (n) =>
    svg(
      '',
      times(n, () => '<?a b?>'),
    ),
  'a long instruction': (n) => `<?xml-stylesheet ${times(n, () => 'href = ')}?>${svg()}`,
  'CDATA sections': (n) =>
    svg(
      '',
      times(n, () => '<![CDATA[a]]>'),
    ),
  'a long CDATA section': (n) => svg('', `<title><![CDATA[${times(n, () => '<a ')}]]></title>`),
  text: (n) => svg('', `<text>${times(n, () => 'a ')}</text>`),
  'white space': (n) =>
    svg(
      '',
      times(n, () => ' \n'),
    ),
  'white space in a tag': (n) => svg(times(n, () => ' \n')),
  'a long name': (n) => svg('', `<a${times(n, () => 'b')}/>`),
  'a long value': (n) => svg(` b="${times(n, () => 'a ')}"`),
  'references by use': [(n) => svg('', `<path id="a" d="M0 0"/>${times(n, () => '<use href="#a"/>')}`), ELEMENTS],
  'a chain of use': [
    (n) =>
      svg(
        '',
        times(n, (i) => `<use id="a${i}" href="#a${i + 1}"/>`),
      ),
    ELEMENTS,
  ],
  'a circle of use': [
    (n) =>
      svg(
        '',
        times(n, (i) => `<use id="a${i}" href="#a${(i + 1) % n}"/>`),
      ),
    ELEMENTS,
  ],
  ids: [
    (n) =>
      svg(
        '',
        times(n, (i) => `<g id="a${i}"/>`),
      ),
    ELEMENTS,
  ],
  'equal ids': [
    (n) =>
      svg(
        '',
        times(n, () => '<g id="a"/>'),
      ),
    ELEMENTS,
  ],
  addresses: [
    (n) =>
      svg(
        '',
        times(n, (i) => `<a href="https://a${i}.example/"><g/></a>`),
      ),
    ELEMENTS,
  ],
  'an address of white space': (n) => svg('', `<a href="${times(n, () => '&#10;')}javascript:a"><g/></a>`),
  pictures: [
    (n) =>
      svg(
        '',
        times(n, () => '<image href="data:image/png;base64,AA"/>'),
      ),
    ELEMENTS,
  ],
  'nested patterns with a picture': [
    (n) =>
      svg(
        '',
        `${times(n, (i) => `<pattern id="a${i}">`)}${IMAGE}${times(n, () => '</pattern>')}${times(20 * n, () => '<g/>')}`,
      ),
    DEPTH,
  ],
  'shapes below deep groups with a picture': [
    (n) =>
      svg('', `${IMAGE}${times(900, () => '<g>')}${times(n, () => '<path d="M0 0"/>')}${times(900, () => '</g>')}`),
    ELEMENTS,
  ],
  'pages in foreignObject': [
    (n) =>
      svg(
        '',
        `<foreignObject requiredExtensions="a">${times(n, () => '<i:a xmlns:i="u"/>')}${times(n, () => '<p xmlns="http://www.w3.org/1999/xhtml"/>')}</foreignObject>`,
      ),
    ELEMENTS / 2,
  ],
  'values of an animation': (n) => svg('', `<animate attributeName="fill" values="${times(n, () => 'a;')}"/>`),
  animations: [
    (n) =>
      svg(
        '',
        times(n, () => '<set attributeName="fill" to="a"/>'),
      ),
    ELEMENTS,
  ],
  gradients: [
    (n) =>
      svg(
        '',
        times(n, (i) => `<linearGradient id="a${i}" href="#a${i + 1}"/>`),
      ),
    ELEMENTS,
  ],
  'clip paths': [
    (n) =>
      svg(
        '',
        times(n, (i) => `<clipPath id="a${i}" clip-path="url(#a${i + 1})"/>`),
      ),
    ELEMENTS,
  ],
  'open elements': [(n) => `<svg xmlns="http://www.w3.org/2000/svg">${times(n, () => '<g/>')}<g>`, ELEMENTS],
  'text before the root': (n) => `${times(n, () => 'a ')}`,
  'white space at the beginning': (n) => `${times(n, () => '  ')}<!doctype htm`,
};

const IMAGE = '<image href="data:image/png;base64,AA"/>';

/**
 * @param {number} n
 * @param {(i: number) => string} part
 */
function times(n, part) {
  return Array.from({ length: n }, (_, i) => part(i)).join('');
}

/**
 * @param {string} [attributes]
 * @param {string} [content]
 */
function svg(attributes = '', content = '') {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${content}</svg>`;
}

/** @param {string} text */
function sheet(text) {
  return svg('', `<style>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`);
}

/**
 * @param {string} declarations
 * @param {string} document
 */
function doctype(declarations, document) {
  return `<!DOCTYPE svg [${declarations}]>${document}`;
}

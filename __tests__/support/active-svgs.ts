/*
 * Hostile logos and innocent ones that look alike, class by class. Each is a whole document. What browsers do with them
 * is stated by SVG 2, CSS Syntax 3, the HTML and URL Standards; no expectation here comes from our own output.
 */

const ART = '<path d="M4 4h120v120H4z"/>';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** A document round some content. */
export function svg(content: string, attributes = '', before = ''): string {
  return `${before}<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} viewBox="0 0 128 128"${attributes && ` ${attributes}`}>${ART}${content}</svg>`;
}

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Every one must raise an error. */
export const DANGEROUS: Readonly<Record<string, string>> = {
  script: svg('<script>start()</script>'),
  'script with a prefix': svg('<s:script>start()</s:script>', 'xmlns:s="http://www.w3.org/2000/svg"'),
  'script of XHTML': svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">start()</h:script>'),
  'script from outside': svg('<script href="https://fabrikam.com/a.js"/>'),
  'script in a definition': svg('<defs><g><script>start()</script></g></defs>'),
  'script produced by an entity': svg('&go;', '', '<!DOCTYPE svg [<!ENTITY go "<script>start()</script>">]>'),
  'script whose namespace is an entity': svg(
    '<x:script xmlns:x="&ns;">start()</x:script>',
    '',
    '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>',
  ),
  'handler element of SVG Tiny': svg('<handler type="application/ecmascript">start()</handler>'),
  'onload on the root': svg('', 'onload="start()"'),
  'onclick on a shape': svg('<rect width="1" height="1" onclick="start()"/>'),
  'a handler by a character reference in its value': svg('<rect width="1" height="1" onmouseover="&#115;tart()"/>'),
  'a handler by an attribute default': svg('<g/>', '', '<!DOCTYPE svg [<!ATTLIST g onclick CDATA "start()">]>'),
  'a handler set by animation': svg('<rect width="1" height="1"><set attributeName="onclick" to="start()"/></rect>'),
  'javascript link': svg('<a href="javascript:start()"><path d="M0 0h1"/></a>'),
  'javascript in xlink:href': svg('<a xlink:href="javascript:start()"><path d="M0 0h1"/></a>'),
  'javascript in mixed case': svg('<a href="JaVaScRiPt:start()"/>'),
  'javascript behind blanks': svg('<a href="  &#10; javascript:start()"/>'),
  'javascript with a tab': svg('<a href="java&#9;script:start()"/>'),
  'javascript with a line end': svg('<a href="java&#10;script&#13;:start()"/>'),
  'javascript by references': svg('<a href="&#x6a;avascript:start()"/>'),
  'javascript by an entity': svg('<a href="&j;:start()"/>', '', '<!DOCTYPE svg [<!ENTITY j "javascript">]>'),
  vbscript: svg('<a href="vbscript:start"/>'),
  'javascript animated': svg('<a href="#x"><animate attributeName="href" values="#x;javascript:start()"/></a>'),
  'javascript set on xlink:href': svg('<a href="#x"><set attributeName="xlink:href" to="javascript:start()"/></a>'),
  foreignObject: svg(
    '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>',
  ),
  'foreignObject that asks for an extension and holds HTML': svg(
    '<foreignObject requiredExtensions="x" width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>',
  ),
  'an empty foreignObject': svg('<foreignObject width="9" height="9"/>'),
  'HTML without foreignObject': svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="a.png"/>'),
  iframe: svg('<iframe src="a.html"/>'),
  audio: svg('<audio src="a.mp3"/>'),
  video: svg('<video src="a.mp4"/>'),
  object: svg('<object data="a.swf"/>'),
  'PHP instruction': svg('<?php start(); ?>'),
  'PHP before the root': svg('', '', '<?php start(); ?>'),
  'ASP in CDATA': svg('<desc><![CDATA[<% start %>]]></desc>'),
  'server-side include': svg('<!--#exec cmd="ls" -->'),
  behavior: svg('<style>rect { behavior: url(#default#time2) }</style>'),
  'behavior escaped': svg('<style>rect { beh\\61vior: url(a.htc) }</style>'),
  expression: svg('<rect width="1" height="1" style="width: expression(start())"/>'),
  'expression in mixed case': svg('<style>rect { width: eXpReSsIoN(start()) }</style>'),
  '-moz-binding': svg('<style>rect { -moz-binding: url("#x") }</style>'),
  'image from outside': svg('<image href="https://fabrikam.com/a.png" width="9" height="9"/>'),
  'image beside the file': svg('<image xlink:href="a.png" width="9" height="9"/>'),
  'image without a scheme': svg('<image href="//fabrikam.com/a.png" width="9" height="9"/>'),
  'use from outside': svg('<use href="icons.svg#a"/>'),
  'feImage from outside': svg('<filter id="f"><feImage href="https://fabrikam.com/a.png"/></filter>'),
  'gradient from outside': svg('<linearGradient xlink:href="other.svg#a"/>'),
  'an href with another prefix': svg(
    '<image y:href="https://fabrikam.com/a.png" width="9" height="9" xmlns:y="http://www.w3.org/1999/xlink"/>',
  ),
  'fill from outside': svg('<rect width="9" height="9" fill="url(https://fabrikam.com/a.svg#p)"/>'),
  'filter in quotes from outside': svg('<rect width="9" height="9" filter="url(\'https://fabrikam.com/a.svg#f\')"/>'),
  'mask escaped from outside': svg('<rect width="9" height="9" mask="\\75rl(https://fabrikam.com/a.svg#m)"/>'),
  'style from outside': svg('<rect width="9" height="9" style="fill:url(https://fabrikam.com/a.svg#p)"/>'),
  'style sheet address from outside': svg('<style>rect { fill: url(https://fabrikam.com/a.svg#p) }</style>'),
  'a custom property from outside': svg('<style>:root { --p: url(https://fabrikam.com/a.png) }</style>'),
  'an address after a comment': svg('<style>/* url(#a) */ rect { fill: url( "https://fabrikam.com/a" ) }</style>'),
  'a comment inside url() belongs to the address': svg('<style>rect { fill: url(/**/#a) }</style>'),
  'url in upper case': svg('<style>rect { fill: URL(https://fabrikam.com/a) }</style>'),
  'import of a string': svg('<style>@import "a.css";</style>'),
  'import of an address': svg('<style>@import url(https://fabrikam.com/a.css) screen;</style>'),
  'import escaped': svg('<style>@im\\70ort "a.css";</style>'),
  'import in CDATA': svg('<style><![CDATA[@import "a.css";]]></style>'),
  'import after a comment': svg('<style>/**/@import/**/"a.css";</style>'),
  'image-set of strings': svg('<style>svg { background-image: image-set("a.png" 1x, "b.png" 2x) }</style>'),
  '-webkit-image-set': svg('<style>svg { background: -webkit-image-set(url(a.png) 1x) }</style>'),
  'font from outside': svg('<style>@font-face { font-family: A; src: url(https://fabrikam.com/a.woff2) }</style>'),
  'cursor from outside': svg('<rect width="9" height="9" cursor="url(a.cur), auto"/>'),
  'javascript in CSS': svg('<style>rect { fill: url(&quot;javascript:start()&quot;) }</style>'),
  'style sheet instruction': svg('', '', '<?xml-stylesheet href="a.css" type="text/css"?>'),
  'XSLT instruction': svg('', '', '<?xml-stylesheet type="text/xsl" href="#t"?>'),
  'external entity': svg('', '', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
  'external parameter entity': svg('', '', '<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://fabrikam.com/x.dtd">]>'),
  'DTD of somebody': svg('', '', '<!DOCTYPE svg SYSTEM "https://fabrikam.com/x.dtd">'),
  XInclude: svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="a.xml"/>'),
  'HTML in a data address': svg('<a href="data:text/html,hi"/>'),
  'SVG in a data address': svg('<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>'),
  'SVG in a data address in upper case': svg('<image href="DATA:IMAGE/SVG+XML,x" width="9" height="9"/>'),
  'XHTML in a data address': svg('<use href="data:application/xhtml+xml,x#a"/>'),
  'SVG in a data address in CSS': svg('<style>rect { fill: url("data:image/svg+xml,x#p") }</style>'),
  'animated image address': svg(
    '<image href="#a" width="9" height="9"><animate attributeName="href" to="a.png"/></image>',
  ),
  'animated fill from outside': svg(
    '<rect width="9" height="9"><set attributeName="fill" to="url(https://fabrikam.com/a#p)"/></rect>',
  ),
  'use of itself': svg('<use id="a" href="#a"/>'),
  'use in a circle': svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  'use of its own ancestor': svg('<g id="a"><g><use href="#a"/></g></g>'),
  'use chain that multiplies': svg(
    `<g id="u0"><path d="M0 0h1"/></g>${Array.from({ length: 8 }, (_, level) => `<g id="u${level + 1}">${`<use href="#u${level}"/>`.repeat(10)}</g>`).join('')}`,
  ),
  'a pixel picture alone': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${PNG}" width="9" height="9"/></svg>`,
  'a pixel picture behind a clip': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><clipPath id="c"><rect width="9" height="9"/></clipPath><image clip-path="url(#c)" href="${PNG}" width="9" height="9"/></svg>`,
  'a pixel picture as the pattern of a frame': `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} viewBox="0 0 9 9"><rect width="9" height="9" fill="url(#p)"/><defs><pattern id="p" width="1" height="1"><use xlink:href="#i"/></pattern><image id="i" xlink:href="${PNG}" width="9" height="9"/></defs></svg>`,
};

/** None may raise an error; those with a level may raise that at most. */
export const INNOCENT: Readonly<
  Record<string, { readonly svg: string; readonly most: 'nothing' | 'notice' | 'warning' }>
> = {
  plain: { svg: svg(''), most: 'nothing' },
  'metadata with addresses': {
    svg: svg(
      '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:c="http://creativecommons.org/ns#" xmlns:d="http://purl.org/dc/elements/1.1/"><c:Work r:about=""><d:format>image/svg+xml</d:format><d:type r:resource="http://purl.org/dc/dcmitype/StillImage"/><c:license r:resource="https://creativecommons.org/licenses/by/4.0/"/></c:Work></r:RDF></metadata>',
    ),
    most: 'nothing',
  },
  'script as a word in title and desc': {
    svg: svg('<title>javascript: the script of onload</title><desc>url(https://fabrikam.com)</desc>'),
    most: 'nothing',
  },
  'script as escaped text': { svg: svg('<desc>&lt;script>start()&lt;/script></desc>'), most: 'nothing' },
  'comment with markup': {
    svg: svg('<!-- <script>start()</script> <image href="https://fabrikam.com/a.png"/> -->'),
    most: 'nothing',
  },
  'comment in a style sheet': {
    svg: svg('<style>/* @import "a.css"; url(https://fabrikam.com/a) expression( */ path { fill: red }</style>'),
    most: 'nothing',
  },
  'address in a string that is no address': {
    svg: svg('<style>path { --note: "https://fabrikam.com" }</style>'),
    most: 'nothing',
  },
  'namespace rule of CSS': {
    svg: svg('<style>@namespace s url(http://www.w3.org/2000/svg); s|path { fill: red }</style>'),
    most: 'nothing',
  },
  'references inside the file': {
    svg: svg(
      '<defs><linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/><clipPath id="c"><path d="M0 0h9v9"/></clipPath></defs><g clip-path="url(#c)" style="fill:url(&quot;#b&quot;)"><use href="#c"/></g>',
    ),
    most: 'nothing',
  },
  'a link inside the file': { svg: svg('<a href="#a"><path id="a" d="M0 0h1"/></a>'), most: 'nothing' },
  'a link to a page': { svg: svg('<a href="https://fabrikam.com"><path d="M0 0h1"/></a>'), most: 'notice' },
  'an empty address': { svg: svg('<use href=""/><image xlink:href=" "/>'), most: 'nothing' },
  'prefixed root': {
    svg: '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><s:path d="M0 0h8v8z"/></s:svg>',
    most: 'nothing',
  },
  'names that contain dangerous ones': {
    svg: svg('<g id="script" class="onload javascript"><path id="iframe" d="M0 0h1" data-onclick="x"/></g>'),
    most: 'nothing',
  },
  'prototype names': {
    svg: svg('<g id="__proto__"><path id="constructor" d="M0 0h1"/></g><use href="#__proto__"/>'),
    most: 'nothing',
  },
  'the public DTD': {
    svg: svg(
      '',
      '',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    ),
    most: 'nothing',
  },
  Inkscape: {
    svg: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Created with Inkscape (http://www.inkscape.org/) -->\n<svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" inkscape:version="1.3" sodipodi:docname="a.svg" inkscape:export-filename="/home/a/a.png"><sodipodi:namedview pagecolor="#fff" showgrid="false"><inkscape:grid type="xygrid"/></sodipodi:namedview><path d="M0 0h8v8z" style="fill:#000;marker:none" inkscape:connector-curvature="0"/></svg>`,
    most: 'nothing',
  },
  Illustrator: {
    svg: `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">\n<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n]>\n<svg xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns="http://www.w3.org/2000/svg" ${XLINK} viewBox="0 0 8 8"><switch><foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:pgfRef xlink:href="#adobe_illustrator_pgf"></i:pgfRef></foreignObject><g i:extraneous="self"><path d="M0 0h8v8z"/></g></switch><i:pgf id="adobe_illustrator_pgf"><![CDATA[eJzs vXl]]></i:pgf></svg>`,
    most: 'nothing',
  },
  'xpacket of XMP': {
    svg: svg(
      '<metadata><?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?></metadata>',
    ),
    most: 'nothing',
  },
  'style sheet instruction inside the file': {
    svg: svg('<style id="s">path { fill: red }</style>', '', '<?xml-stylesheet href="#s" type="text/css"?>'),
    most: 'nothing',
  },
  'a sprite that is used often': {
    svg: svg(`<g id="dot"><path d="M0 0h1"/></g>${'<use href="#dot"/>'.repeat(2000)}`),
    most: 'nothing',
  },
  'a use of a use': {
    svg: svg('<g id="a"><path d="M0 0h1"/></g><g id="b"><use href="#a"/></g><use href="#b"/><use href="#missing"/>'),
    most: 'nothing',
  },
  'an animated colour': {
    svg: svg('<rect width="9" height="9"><animate attributeName="fill" values="red;blue" dur="1s"/></rect>'),
    most: 'warning',
  },
  keyframes: {
    svg: svg('<style>@keyframes a { to { opacity: 0 } } path { animation: a 1s }</style>'),
    most: 'warning',
  },
  'a pixel picture as a part': { svg: svg(`<image href="${PNG}" width="9" height="9"/>`), most: 'warning' },
  text: { svg: svg('<text x="1" y="9">Contoso</text>'), most: 'warning' },
  'a font in the file': {
    svg: svg('<style>@font-face { font-family: A; src: url(data:font/woff2;base64,d09GMg==) }</style>'),
    most: 'warning',
  },
  'script in other letter case': { svg: svg('<ScRiPt>start()</ScRiPt>'), most: 'warning' },
  ONLOAD: { svg: svg('<rect width="1" height="1" ONLOAD="start()"/>'), most: 'warning' },
  'script of another namespace': { svg: svg('<script xmlns="urn:contoso">start()</script>'), most: 'warning' },
  'comment that HTML ends sooner': { svg: svg('<!--><img src="x" onerror="start()">-->'), most: 'warning' },
  'instruction that HTML ends sooner': { svg: svg('<?x > <img src="x"> ?>'), most: 'warning' },
  'CDATA that HTML ends sooner': {
    svg: svg('<desc><![CDATA[ > <img src=x onerror=start()> ]]></desc>'),
    most: 'warning',
  },
  'javascript with a raw line end': {
    svg: svg('<g><use href="java\nscript:start()"/></g>'.replace('use', 'a').replace('/>', '/>')),
    most: 'warning',
  },
  'HTML that ends the picture': { svg: svg('<img src="x"/>'), most: 'warning' },
};

/*
 * Logos that are inert as an image and wake when their text is pasted into an HTML page, and look-alikes that do not.
 * The HTML Standard says so (13.2.6.5, foreign content); Chromium's parser is the judge in `browser/pasted.test.ts`.
 */

const IMG = '<img src="x" onerror="start()">';

/** Content of a picture that a page runs or loads. */
export const WAKING: Readonly<Record<string, string>> = {
  'a link in capitals': '<a HREF="javascript:start()"/>',
  'a link with xlink in capitals': '<a xlink:HREF="javascript:start()"/>',
  'a link of another namespace': '<a xmlns="urn:x" href="javascript:start()"/>',
  'an image in capitals': '<IMAGE HREF="https://fabrikam.com/a.png"/>',
  'a style in capitals': '<g STYLE="fill:url(https://fabrikam.com/a.svg#p)"/>',
  'a fill in capitals': '<g FILL="url(https://fabrikam.com/a.svg#p)"/>',
  'a style sheet in capitals': '<STYLE>@import "https://fabrikam.com/a.css";</STYLE>',
  'an animation in capitals': '<a href="#x"><SET ATTRIBUTENAME="href" TO="javascript:start()"/></a>',
  'a handler in capitals': '<g ONCLICK="start()"/>',
  'a font of HTML, whose CDATA is a comment': `<font color="x"><![CDATA[ > ${IMG} ]]></font>`,
  'CDATA after a font of HTML': `<font face="x"/><g><![CDATA[ > ${IMG} ]]></g>`,
  'CDATA in a style after a font of HTML': `<font size="1"/><style><![CDATA[</style>${IMG}]]></style>`,
  'CDATA in a paragraph of a description': `<desc><p><![CDATA[ > ${IMG} ]]></p></desc>`,
  'CDATA after an element of a title': `<title><a/><![CDATA[ > ${IMG} ]]></title>`,
  'CDATA in a title of a description': `<desc><title><![CDATA[</title>${IMG}]]></title></desc>`,
  'CDATA in a text area of a description': `<desc><textarea><![CDATA[</textarea>${IMG}]]></textarea></desc>`,
  'CDATA in raw text of a title': `<title><xmp><![CDATA[</xmp>${IMG}]]></xmp></title>`,
  'CDATA in a style of a description': `<desc><style><![CDATA[</style>${IMG}]]></style></desc>`,
};

/** The same where no page runs or loads anything. */
export const SLEEPING: Readonly<Record<string, string>> = {
  'a name that only begins with on': '<g one="z" ontology="z" only="z" onto="z"/>',
  'the same in capitals': '<g ONE="z" Ontology="z"/>',
  'a second link, which HTML drops': '<a href="#a" HREF="javascript:start()"/>',
  'a link with a prefix': '<x:a xmlns:x="urn:x" href="javascript:start()"/>',
  'a link inside the file in capitals': '<a HREF="#a"><path ID="a" d="M0 0h1"/></a>',
  'CSS in CDATA': '<style><![CDATA[ g > path { fill: red } ]]></style>',
  'CDATA in a shape': `<g><![CDATA[ > ${IMG} ]]></g>`,
  'a font of SVG': '<font id="f" horiz-adv-x="9"><font-face font-family="F"/></font>',
  'names in capitals': '<G FILL="red" STYLE="fill:url(#p)"/>',
};

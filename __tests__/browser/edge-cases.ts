import { gzipSync } from 'node:zlib';

/** A file whose shape is easily judged wrongly. */
export interface EdgeCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const ART = '<path d="M1 1h5v4H1z"/>';

/** Sides as a partner, a drawing program or an attacker may write them. */
const SIDES: readonly string[] = [
  ...['100', '100px', '100PX', ' 100 ', '&#9;100&#10;', '+100', '1e2', '1E2px', '1e+2', '.5', '0.5', '00100', '100.0'],
  ...['2e2', '24.4', '23.6', '1in', '72pt', '6pc', '2.54cm', '25.4mm', '101.6q', '101.6Q', '100mm', '1e2mm', '1e-1in'],
  ...['1em', '1rem', '3ex', '3ch', '100%', '50%', '0%', '-50%', '100 %', 'auto', 'AUTO', 'inherit', 'initial', 'unset'],
  ...[
    'foo',
    '100 px',
    '100foo',
    '100.',
    '100.px',
    '100,5',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e',
    '0x64',
    '１００',
    '--5',
  ],
  ...['', ' ', '&#160;100', '100;', '100px;', '100px 5', '100!important', '100px !important', '"100"', '1 00', '1_000'],
  ...['0', '0px', '-0', '+0', '0.0', '0e5', '0foo', '-100', '-100px', '-1mm', '-.5', '1e-9'],
  ...['50vw', '50vh', '50vmin', '50vmax', '50dvh', '50cqw', '1e5', '99999', '1e9', '1e20', '1e38', '1e39', '1e99'],
  ...['calc(50px + 50px)', 'calc(50px+50px)', 'CALC(2 * (25px + 25px))', 'calc(200px / 2)', 'calc(100% - 10px)'],
  ...[
    'calc(100%)',
    'calc(50 + 50)',
    'calc(1in - 46px)',
    'calc(100px + 2)',
    'calc(100px * 2px)',
    'calc()',
    'calc(100px',
  ],
  ...['min(100px, 200px)', 'max(50px, 100px)', 'clamp(10px, 100px, 50px)', 'min(100px, 50%)', 'var(--a, 100px)'],
  ...['var(--undefined)', 'var(--a, calc(2 * 50px))', 'max-content', 'fit-content'],
  ...['10/**/0', '10/**/', '/* a */10', '10\\70 x', '100\\', '100\\0', 'url(#a)', 'none', 'thick', 'medium', '100dpi'],
  ...['100 200', '100/2', '100,', ',100', '1,000', '1.000,5', "100'", '&#x31;00', '1&#x30;0px', '100p&#120;', '100x'],
];

const VIEW_BOXES: readonly string[] = [
  ...['0 0 200 100', '0,0,200,100', '0 , 0 , 200 , 100', '  0 0 200 100  ', '0&#9;0&#10;200&#13;100', '0-0+100+100'],
  ...[
    '+0 -0 +2e2 1E+2',
    '0 0 .5.5',
    '0 0 .5 .25',
    '-50 -50 1e-3 1e-3',
    '0 0 100',
    '0 0 100 100 100',
    '0 0 100px 100px',
  ],
  ...['0 0 100% 100%', '0;0;100;100', '0 0 100 100,', ',0 0 100 100', '0,,0 100 100', '0 0 100 100 x', '0 0 100 100;'],
  ...[
    '0&#160;0&#160;100&#160;100',
    '0 0 100. 100.',
    '0 0 1e 1e',
    '0 0 1e99 1e99',
    '0 0 1e38 1e38',
    '0 0 9e-7 9e-7',
    '0 0 1e-6 1e-6',
  ],
  ...[
    '0 0 0 100',
    '0 0 100 0',
    '0 0 0 0',
    '0 0 -100 -100',
    '0 0 100 -100',
    '',
    ' ',
    'none',
    '0 0 100 100)',
    '(0 0 1 1)',
  ],
  ...['0 0 1e2 100', '0 0 0x64 100', '0 0 100,100', '0\f0\f100\f50', '0 0 NaN 100', '0 0 Infinity 100', '0 0 ++1 1'],
  ...['0 0 1.5.5', '0 0 100-100', '0 0 100 1e2e1', '0 0 1 000 100', '1 2 3 4', '0 0 512 511.6', '0 0 1010 1000'],
  ...['0 0 100 100 /* a */', 'calc(0) 0 100 100', '0 0 １００ 100', '0 0 100 100\\', '&#48; 0 100 50', '0 0 1e+2 1e-0'],
];

const FITS: readonly string[] = [
  ...[
    'none',
    ' none ',
    'none meet',
    'none slice',
    'None',
    'NONE',
    'none x',
    'none none',
    'defer none',
    'defer xMidYMid',
  ],
  ...[
    'xMinYMax slice',
    'xMidYMid meet',
    'xMidYMid  slice',
    'xMidYMidslice',
    'xmidymid',
    '',
    ' ',
    'meet',
    'slice',
    'foo',
  ],
  ...['&#110;one', 'none&#9;meet', 'none,meet', 'nonemeet', 'none meet slice', 'xMidYMid none', 'xMidYMid slice x'],
];

const ROOTS: readonly string[] = [
  'width="200" height="100" viewBox="0 0 8 8"',
  'width="8" height="8" viewBox="0 0 200 100"',
  'width="8" height="8" viewBox="0 0 200 100" preserveAspectRatio="none"',
  'width="8" height="8" style="width:200px;height:100px"',
  'style="width:100px;height:100px"',
  'style="width:100px;height:100px" viewBox="0 0 2 1"',
  'style="width:100px!important" width="8" height="8"',
  'style="aspect-ratio:1" width="100"',
  'style="aspect-ratio:3" viewBox="0 0 8 8"',
  'width="8" height="8" style="display:none"',
  'width="8" height="8" display="none"',
  'viewBox="0 0 8 8" style="visibility:hidden"',
  'width="8" height="8" style="padding:3px 9px"',
  'viewBox="0 0 8 8" style="padding:3px 9px;border:2px solid;box-sizing:border-box"',
  'width="8" height="8" style="transform:scale(2,1)"',
  'width="8" height="8" transform="rotate(45)"',
  'viewBox="0 0 8 8" style="zoom:2"',
  'viewBox="0 0 8 8" style="writing-mode:vertical-rl"',
  'width="10" height="20" style="writing-mode:vertical-rl"',
  'width="100" style="writing-mode:vertical-rl" viewBox="0 0 2 1"',
  'viewBox="0 0 8 8" style="contain:size"',
  'viewBox="0 0 8 8" style="max-width:2px;min-height:50px"',
  'viewBox="0 0 8 8" style="object-fit:fill;inline-size:9px"',
  'stroke-width="2" data-width="1" viewBox="0 0 8 8"',
  'viewbox="0 0 8 8"',
  'VIEWBOX="0 0 8 8"',
  'viewbox="0 0 8 4" viewBox="0 0 8 8"',
  'xmlns:svg="http://www.w3.org/2000/svg" svg:viewBox="0 0 8 8"',
  'xmlns:x="urn:x" x:width="3" x:viewBox="0 0 8 4" viewBox="0 0 8 8"',
  'data-viewBox="0 0 8 8"',
  'Width="8" Height="8"',
  'WIDTH="8" HEIGHT="8" viewBox="0 0 8 4"',
  'width="1em" height="1rem" font-size="32"',
  'width="1em" height="20" style="font-size:20px"',
  'width="1em" height="10" style="font-size:50%;font-size:10px"',
  'width="1em" height="32" font-size="200%"',
  'width="1em" height="18" font-size="large"',
  'width="1em" height="20" style="font:20px serif"',
  'width="1em" height="20" style="font:bold 20px/2 serif"',
  'width="2rem" height="32" style="font-size:99px"',
  'width="var(--a)" height="100" style="--a: 100px"',
  'width="var(--a, var(--b))" height="100" style="--a: 100px"',
  'width="calc(var(--a) * 2)" height="100" style="--a:50px"',
  'width="var(--a)" height="100" style="--a:var(--a)"',
  'width="var(--a)" height="100" style="--a:1e2px;--A:5px"',
  'width="VAR(--a)" height="100" style="--a:100px"',
  'width="var(--a)" height="100" style="--a:foo" viewBox="0 0 8 8"',
  'width="var(--a)" viewBox="0 0 8 8"',
  'width="calc(1em + 4px)" height="24" font-size="20"',
  'width="calc(100px - 200px)" height="100"',
  'width="calc(1px / 0)" height="100"',
  'width="calc(100px * sin(90deg))" height="100"',
  'width="round(99.6px, 1px)" height="100"',
  'width="calc(100px * pi / pi)" height="100"',
  'width="-webkit-calc(100px)" height="100"',
  'width="10" height="10" x="5" y="5" viewBox="0 0 1 2"',
  'width="100" height="100" overflow="visible"',
  'version="1.0" baseProfile="tiny" viewBox="0 0 8 8"',
  'viewBox="0 0 8 8" xml:space="preserve"',
  'viewBox="0 0 100000 1"',
  'width="1" height="2000"',
  'width="512" height="511.6"',
  'width="1001" height="1000"',
  'width="1010" height="1000"',
  'width="1011" height="1000"',
  'width="0.01" height="0.01"',
  'width="0.02" height="0.02"',
  'width="env(x, 100px)" height="100"',
  'width="attr(height px)" height="100"',
  'width="0.5" height="0.5" viewBox="0 0 100 100"',
  'width="33554432" height="33554432"',
  'width="1e9" height="1e9"',
  'width="1e10" height="5e9"',
];

const CONTENTS: readonly (readonly [name: string, attributes: string, content: string])[] = [
  ['a style sheet with sizes', 'viewBox="0 0 8 8"', '<style>svg{width:200px;height:100px!important}</style>'],
  ['a style sheet under a condition', 'viewBox="0 0 8 8"', '<style>@media all{svg{width:9px;height:1px}}</style>'],
  ['a property from a style sheet', 'width="var(--a)" height="100"', '<style>:root{--a:100px}</style>'],
  ['em from a style sheet', 'width="1em" height="20" class="x"', '<style>svg.x{font-size:20px}</style>'],
  ['em from a child selector', 'width="1em" height="20"', '<style>:root:not(.a){font-size:20px}</style>'],
  ['em from an attribute selector', 'width="1em" height="20"', '<style>svg[width]{font-size:20px}</style>'],
  ['em from a condition', 'width="1em" height="20"', '<style>@media screen{svg{font-size:20px}}</style>'],
  ['em from print', 'width="1em" height="16"', '<style>@media print{svg{font-size:20px}}</style>'],
  ['em for a child', 'width="1em" height="16"', '<style>svg svg,path{font-size:20px}</style>'],
  ['em by id', 'width="1em" height="20" id="i"', '<style>#i{font-size:20px}svg{font-size:1px}</style>'],
  ['an inner svg', 'viewBox="0 0 8 8"', '<svg width="2" height="1" viewBox="0 0 2 1"/>'],
  ['an inner svg and no size outside', '', '<svg width="2" height="2" viewBox="0 0 2 2"/>'],
  ['a symbol', '', '<symbol viewBox="0 0 8 8"/>'],
  ['a view', '', '<view id="v" viewBox="0 0 8 8"/>'],
  [
    'a script that sets sizes',
    'viewBox="0 0 8 4"',
    "<script>document.documentElement.setAttribute('width','4')</script>",
  ],
  ['animation of the width', 'width="8" height="8"', '<set attributeName="width" to="16"/>'],
  ['animation of the viewBox', 'viewBox="0 0 8 8"', '<set attributeName="viewBox" to="0 0 8 4"/>'],
  [
    'foreign content',
    'viewBox="0 0 8 8"',
    '<foreignObject width="9" height="1"><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  ],
  ['nothing inside', 'viewBox="0 0 8 8"', ''],
  ['text inside', 'viewBox="0 0 8 8"', 'a]] >b'],
];

const utf8 = (text: string) => new TextEncoder().encode(text);
const node = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));
const swapped = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const SQUARE = `<svg ${NAMESPACE} viewBox="0 0 8 8">${ART}</svg>`;
const UMLAUT = `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>Ü</title>${ART}</svg>`;
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const withDoctype = (subset: string, rest: string) => `<!DOCTYPE svg [${subset}]>${rest}`;
const nested = (levels: number) =>
  `<svg ${NAMESPACE} viewBox="0 0 8 8">${'<g>'.repeat(levels)}${'</g>'.repeat(levels)}</svg>`;

const DOCUMENTS: Readonly<Record<string, Uint8Array | string>> = {
  'UTF-8': UMLAUT,
  'UTF-8 with a mark': `\uFEFF${UMLAUT}`,
  'three marks': `\uFEFF\uFEFF\uFEFF${UMLAUT}`,
  'two marks': `\uFEFF\uFEFF${UMLAUT}`,
  'UTF-16 LE with a mark': node(`\uFEFF${UMLAUT}`, 'utf16le'),
  'UTF-16 BE with a mark': swapped(`\uFEFF${UMLAUT}`),
  'UTF-16 LE, declared': node(`\uFEFF${declared('UTF-16')}${UMLAUT}`, 'utf16le'),
  'UTF-16 LE that declares UTF-8': node(`\uFEFF${declared('UTF-8')}${UMLAUT}`, 'utf16le'),
  'UTF-16 without a mark': node(UMLAUT, 'utf16le'),
  'UTF-16 BE without a mark': swapped(UMLAUT),
  'UTF-16 declared, bytes of UTF-8': declared('UTF-16') + UMLAUT,
  'UTF-32': Uint8Array.from([0xff, 0xfe, 0, 0, ...[...Buffer.from(UMLAUT)].flatMap((byte) => [byte, 0, 0, 0])]),
  'Latin-1 declared, bytes of Latin-1': node(declared('ISO-8859-1') + UMLAUT, 'latin1'),
  'Latin-1 declared, bytes of UTF-8': declared('ISO-8859-1') + UMLAUT,
  'Latin-1 declared, ASCII': declared('ISO-8859-1') + SQUARE,
  'windows-1252 declared, its bytes': node(declared('windows-1252') + UMLAUT, 'latin1'),
  'windows-1252 declared, bytes of UTF-8': declared('windows-1252') + UMLAUT,
  'Shift_JIS declared, its bytes': Uint8Array.from([
    ...utf8(`${declared('Shift_JIS')}<svg ${NAMESPACE} viewBox="0 0 8 8"><title>`),
    ...[0x83, 0x8d, 0x83, 0x53],
    ...utf8('</title></svg>'),
  ]),
  'Shift_JIS declared, bytes of UTF-8': declared('Shift_JIS') + UMLAUT,
  'an encoding that does not exist': declared('klingon') + UMLAUT,
  'Latin-1 without a word': node(UMLAUT, 'latin1'),
  'half a UTF-8 character': Uint8Array.from([...utf8(SQUARE), 0xc3]),
  'a surrogate in UTF-8': Uint8Array.from([...utf8(SQUARE.replace('</svg>', '')), 0xed, 0xa0, 0x80, ...utf8('</svg>')]),
  'half a UTF-16 unit': Uint8Array.from([...node(`\uFEFF${SQUARE}`, 'utf16le'), 0x20]),
  'a lone surrogate in UTF-16': node(`\uFEFF${SQUARE.replace('</svg>', '\uD800</svg>')}`, 'utf16le'),
  gzip: Uint8Array.from(gzipSync(SQUARE)),
  empty: '',
  blanks: ' \n ',
  'a byte of zero': SQUARE.replace('</svg>', '\0</svg>'),
  'a control character': SQUARE.replace('</svg>', '\u0001</svg>'),
  'a character that is none': SQUARE.replace('</svg>', '\uFFFF</svg>'),
  'C1 controls': SQUARE.replace('</svg>', '\u0085</svg>'),
  'no namespace': '<svg viewBox="0 0 8 8"/>',
  'an empty namespace': '<svg xmlns="" viewBox="0 0 8 8"/>',
  'the https namespace': '<svg xmlns="https://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
  'a namespace with a blank': '<svg xmlns=" http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
  'a namespace in upper case': '<svg xmlns="HTTP://WWW.W3.ORG/2000/SVG" viewBox="0 0 8 8"/>',
  'a namespace with a slash at its end': '<svg xmlns="http://www.w3.org/2000/svg/" viewBox="0 0 8 8"/>',
  'a prefixed root': `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>`,
  'a prefix of another namespace': `<s:svg xmlns:s="urn:x" ${NAMESPACE} viewBox="0 0 8 8"/>`,
  'SVG in upper case': `<SVG ${NAMESPACE} viewBox="0 0 8 8"/>`,
  'another root': `<symbol ${NAMESPACE} viewBox="0 0 8 8"/>`,
  'HTML around it': `<html><body>${SQUARE}</body></html>`,
  'XHTML around it': `<html xmlns="http://www.w3.org/1999/xhtml"><body>${SQUARE}</body></html>`,
  'a group around it': `<g ${NAMESPACE}>${SQUARE}</g>`,
  'text before the root': `x${SQUARE}`,
  'text after the root': `${SQUARE}x`,
  'a comment after the root': `${SQUARE}<!-- x -->`,
  'an instruction after the root': `${SQUARE}<?x y?>`,
  'two roots': SQUARE + SQUARE,
  'never closed': `<svg ${NAMESPACE} viewBox="0 0 8 8">`,
  'closed twice': `${SQUARE}</svg>`,
  'a tag left open': `<svg ${NAMESPACE} viewBox="0 0 8 8"><g></svg>`,
  'a tag cut off': `<svg ${NAMESPACE} viewBox="0 0 8 8"`,
  'an attribute twice': `<svg ${NAMESPACE} viewBox="0 0 8 8" viewBox="0 0 8 8"/>`,
  'an attribute twice by prefix': `<svg ${NAMESPACE} xmlns:a="u" xmlns:b="u" a:x="" b:x="" viewBox="0 0 8 8"/>`,
  'an attribute without quotes': `<svg ${NAMESPACE} width=8 height=8/>`,
  'an attribute without a value': `<svg ${NAMESPACE} viewBox="0 0 8 8" hidden/>`,
  'attributes without a blank': `<svg ${NAMESPACE} width="8"height="8"/>`,
  'single quotes': `<svg ${NAMESPACE} viewBox='0 0 8 8'/>`,
  'blanks round the equals sign': `<svg ${NAMESPACE} viewBox = "0 0 8 8" />`,
  '> in an attribute': `<svg ${NAMESPACE} id=">" viewBox="0 0 8 8"/>`,
  '< in an attribute': `<svg ${NAMESPACE} id="<" viewBox="0 0 8 8"/>`,
  'a bare ampersand': `<svg ${NAMESPACE} id="a&b" viewBox="0 0 8 8"/>`,
  'an ampersand in text': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>a & b</title></svg>`,
  '&nbsp;': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&nbsp;</title></svg>`,
  '&nbsp; with an external document type': `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${NAMESPACE} viewBox="0 0 8 8"><title>&nbsp;</title></svg>`,
  '&nbsp; with the XHTML document type': `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><svg ${NAMESPACE} viewBox="0 0 8 8"><title>&nbsp;</title></svg>`,
  '&amp; and others of XML': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&amp;&lt;&gt;&quot;&apos;&#220;&#xDC;</title></svg>`,
  'a reference to zero': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&#0;</title></svg>`,
  'a reference to a surrogate': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&#xD800;</title></svg>`,
  'a reference beyond Unicode': `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&#x110000;</title></svg>`,
  'an undeclared prefix on an attribute': `<svg ${NAMESPACE} viewBox="0 0 8 8"><use xlink:href="#a"/></svg>`,
  'an undeclared prefix on an element': `<svg ${NAMESPACE} viewBox="0 0 8 8"><i:x/></svg>`,
  'an undeclared prefix on the root': `<svg ${NAMESPACE} i:x="" viewBox="0 0 8 8"/>`,
  'an empty prefix declaration': `<svg ${NAMESPACE} xmlns:a="" viewBox="0 0 8 8"/>`,
  'a name with two colons': `<svg ${NAMESPACE} xmlns:a="u" a:b:c="" viewBox="0 0 8 8"/>`,
  'a name that starts with a digit': `<svg ${NAMESPACE} 1a="" viewBox="0 0 8 8"/>`,
  'an element that starts with a hyphen': `<svg ${NAMESPACE} viewBox="0 0 8 8"><-a/></svg>`,
  'letters of all kinds in names': `<svg ${NAMESPACE} größe="1" viewBox="0 0 8 8"><日本/></svg>`,
  'an end tag with a blank': `<svg ${NAMESPACE} viewBox="0 0 8 8"></svg >`,
  'an end tag with an attribute': `<svg ${NAMESPACE} viewBox="0 0 8 8"></svg a="">`,
  'an end tag in another case': `<svg ${NAMESPACE} viewBox="0 0 8 8"></SVG>`,
  'two hyphens in a comment': `<svg ${NAMESPACE} viewBox="0 0 8 8"><!-- a -- b --></svg>`,
  'three hyphens at the end of a comment': `<svg ${NAMESPACE} viewBox="0 0 8 8"><!-- a ---></svg>`,
  'a comment of HTML': `<svg ${NAMESPACE} viewBox="0 0 8 8"><!--></svg>`,
  'a comment never closed': `<svg ${NAMESPACE} viewBox="0 0 8 8"><!-- </svg>`,
  'a decoy in a comment': `<!-- <svg ${NAMESPACE} viewBox="0 0 1 9"> -->${SQUARE}`,
  'a decoy in an instruction': `<?x <svg viewBox="0 0 1 9"> ?>${SQUARE}`,
  'CDATA inside': `<svg ${NAMESPACE} viewBox="0 0 8 8"><![CDATA[<svg viewBox="0 0 1 9">]]></svg>`,
  'CDATA outside': `<![CDATA[x]]>${SQUARE}`,
  ']]> in text': `<svg ${NAMESPACE} viewBox="0 0 8 8">]]></svg>`,
  'XML declaration': `<?xml version="1.0"?>${SQUARE}`,
  'XML declaration after a blank': ` <?xml version="1.0"?>${SQUARE}`,
  'XML declaration after a line': `\n<?xml version="1.0" encoding="UTF-8"?>\n${SQUARE}`,
  'XML declaration after a comment': `<!-- x --><?xml version="1.0"?>${SQUARE}`,
  'XML declaration twice': `<?xml version="1.0"?><?xml version="1.0"?>${SQUARE}`,
  'XML declaration without a version': `<?xml encoding="UTF-8"?>${SQUARE}`,
  'XML declaration, wrong order': `<?xml encoding="UTF-8" version="1.0"?>${SQUARE}`,
  'XML declaration in upper case': `<?XML version="1.0"?>${SQUARE}`,
  'XML declaration without an end': `<?xml version="1.0">${SQUARE}`,
  'XML 1.1': `<?xml version="1.1"?>${SQUARE}`,
  'XML 1.9': `<?xml version="1.9"?>${SQUARE}`,
  'XML 2.0': `<?xml version="2.0"?>${SQUARE}`,
  'XML without a number': `<?xml version="one"?>${SQUARE}`,
  standalone: `<?xml version="1.0" standalone="yes"?>${SQUARE}`,
  'standalone maybe': `<?xml version="1.0" standalone="maybe"?>${SQUARE}`,
  'an unknown pseudo-attribute': `<?xml version="1.0" foo="bar"?>${SQUARE}`,
  'a style sheet instruction': `<?xml-stylesheet href="a.css" type="text/css"?>${SQUARE}`,
  'the document type of SVG 1.1': `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${SQUARE}`,
  'a document type in lower case': `<!doctype svg>${SQUARE}`,
  'the document type of HTML': `<!DOCTYPE html>${SQUARE}`,
  'a document type twice': `<!DOCTYPE svg><!DOCTYPE svg>${SQUARE}`,
  'a document type after the root': `${SQUARE}<!DOCTYPE svg>`,
  'an entity in an attribute': withDoctype('<!ENTITY b "0 0 8 4">', `<svg ${NAMESPACE} viewBox="&b;"/>`),
  'an entity in text': withDoctype('<!ENTITY t "x">', `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&t;</title></svg>`),
  'an entity with elements': withDoctype(
    `<!ENTITY t "<path d='M1 1h5v5z'/>">`,
    `<svg ${NAMESPACE} viewBox="0 0 8 8">&t;</svg>`,
  ),
  'an entity that is not balanced': withDoctype(
    '<!ENTITY t "<g>">',
    `<svg ${NAMESPACE} viewBox="0 0 8 8">&t;</g></svg>`,
  ),
  'an entity in an entity': withDoctype('<!ENTITY a "8"><!ENTITY b "0 0 &a; 4">', `<svg ${NAMESPACE} viewBox="&b;"/>`),
  'an entity that names itself': withDoctype('<!ENTITY a "&a;">', `<svg ${NAMESPACE} viewBox="0 0 8 8">&a;</svg>`),
  'an entity used before its declaration': withDoctype(
    '<!ENTITY b "&a;"><!ENTITY a "8">',
    `<svg ${NAMESPACE} width="&b;" height="8"/>`,
  ),
  'an entity declared twice': withDoctype(
    '<!ENTITY a "8"><!ENTITY a "4">',
    `<svg ${NAMESPACE} width="&a;" height="8"/>`,
  ),
  'an entity that is the root': withDoctype(
    `<!ENTITY r "<svg ${NAMESPACE.replaceAll('"', "'")} viewBox='0 0 8 8'/>">`,
    '&r;',
  ),
  'a namespace from an entity': withDoctype(
    '<!ENTITY n "http://www.w3.org/2000/svg">',
    '<svg xmlns="&n;" viewBox="0 0 8 8"/>',
  ),
  'an entity of an Illustrator export': withDoctype(
    '<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_xlink "http://www.w3.org/1999/xlink">',
    '<svg xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" width="8" height="8"/>',
  ),
  'a parameter entity': withDoctype(
    '<!ENTITY % p "<!ENTITY a \'8\'>"> %p;',
    `<svg ${NAMESPACE} width="&a;" height="8"/>`,
  ),
  'an external entity in text': withDoctype(
    '<!ENTITY x SYSTEM "a.txt">',
    `<svg ${NAMESPACE} viewBox="0 0 8 8">&x;</svg>`,
  ),
  'an external entity in an attribute': withDoctype(
    '<!ENTITY x SYSTEM "a.txt">',
    `<svg ${NAMESPACE} id="&x;" viewBox="0 0 8 8"/>`,
  ),
  'an unused external entity': withDoctype('<!ENTITY x SYSTEM "a.txt">', SQUARE),
  'an attribute by default': withDoctype('<!ATTLIST svg viewBox CDATA "0 0 8 4">', `<svg ${NAMESPACE}/>`),
  'a namespace by default': withDoctype(
    '<!ATTLIST svg xmlns CDATA #FIXED "http://www.w3.org/2000/svg">',
    '<svg viewBox="0 0 8 8"/>',
  ),
  'an attribute by default that is there': withDoctype(
    '<!ATTLIST svg width CDATA "9">',
    `<svg ${NAMESPACE} width="8" height="8"/>`,
  ),
  'a size of type NMTOKENS': withDoctype(
    '<!ATTLIST svg width NMTOKEN #IMPLIED>',
    `<svg ${NAMESPACE} width="  8  " height="8"/>`,
  ),
  'notations and element declarations': withDoctype(
    '<!ELEMENT svg ANY><!NOTATION n SYSTEM "x"><!-- c --><?p i?>',
    SQUARE,
  ),
  'a subset that is not well-formed': withDoctype('<!ENTITY a>', SQUARE),
  'a conditional section': withDoctype('<![INCLUDE[]]>', SQUARE),
  'exponential entities that are not used': withDoctype(bomb(), SQUARE),
  'exponential entities in text': withDoctype(bomb(), `<svg ${NAMESPACE} viewBox="0 0 8 8"><title>&e9;</title></svg>`),
  'a hundred levels': nested(100),
  'a thousand levels': nested(1_000),
  'ten thousand levels': nested(10_000),
  'a name of 10,000 letters': `<svg ${NAMESPACE} viewBox="0 0 8 8"><${'a'.repeat(10_000)}/></svg>`,
  'an attribute of 100,000 letters': `<svg ${NAMESPACE} id="${'a'.repeat(100_000)}" viewBox="0 0 8 8"/>`,
  'blanks by the thousand in the viewBox': `<svg ${NAMESPACE} viewBox="0${' '.repeat(50_000)}0 8 4"/>`,
  'line ends of a Mac': SQUARE.replaceAll(' ', '\r'),
  'line ends of Windows': SQUARE.replaceAll(' ', '\r\n'),
  'a line separator between attributes': SQUARE.replaceAll(' viewBox', '\u2028viewBox'),
  'a no-break space between attributes': SQUARE.replaceAll(' viewBox', '\u00A0viewBox'),
  JSON: '{"svg": 1}',
  'a web address': 'https://contoso.com/logo.svg',
  'a merge conflict': SQUARE.replace('</svg>', '\n<<<<<<< a\n=======\n>>>>>>> b\n</svg>'),
};

function bomb(): string {
  let text = '<!ENTITY e0 "ha">';
  for (let level = 1; level < 10; level++) text += `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`;
  return text;
}

function root(attributes: string, content = ART): string {
  return `<svg ${NAMESPACE} ${attributes}>${content}</svg>`;
}

/** Values with quotes in them need the other kind. */
function attribute(name: string, value: string): string {
  return value.includes('"') ? `${name}='${value}'` : `${name}="${value}"`;
}

/** Each row of the tables by itself. */
export function edgeCases(): EdgeCase[] {
  const roots = [
    ...SIDES.map((side) => `${attribute('width', side)} height="50" viewBox="0 0 8 8"`),
    ...SIDES.map((side) => `width="100" ${attribute('height', side)}`),
    ...VIEW_BOXES.map((box) => attribute('viewBox', box)),
    ...VIEW_BOXES.map((box) => `width="100" height="50" ${attribute('viewBox', box)}`),
    ...FITS.map((fit) => `viewBox="0 0 8 8" ${attribute('preserveAspectRatio', fit)}`),
    ...ROOTS,
  ];
  return [
    ...roots.map((attributes) => ({ name: attributes, bytes: utf8(root(attributes)) })),
    ...CONTENTS.map(([name, attributes, content]) => ({ name, bytes: utf8(root(attributes, content + ART)) })),
    ...Object.entries(DOCUMENTS).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? utf8(content) : content,
    })),
  ];
}

/** Rows of the tables with each other: every side meets another side, a viewBox and a fit. */
export function mixedCases(count: number): EdgeCase[] {
  return Array.from({ length: count }, (_, index) => {
    const pick = (table: readonly string[], step: number) => table[(index * step) % table.length] as string;
    const parts = [
      index % 7 === 0 ? '' : attribute('width', pick(SIDES, 1)),
      index % 5 === 0 ? '' : attribute('height', pick(SIDES, 37)),
      index % 3 === 0 ? '' : attribute('viewBox', pick(VIEW_BOXES, 13)),
      index % 4 === 0 ? attribute('preserveAspectRatio', pick(FITS, 5)) : '',
    ];
    const attributes = parts.filter((part) => part !== '').join(' ');
    return { name: attributes, bytes: utf8(root(attributes)) };
  });
}

import { logoActiveContent } from '../../src/rules/logo-active-content.ts';
import { INNOCENT, svg } from '../support/active-svgs.ts';
import { testRule } from '../support/test-rule.ts';

const file = (content: string) => ({ 'assets/logo.svg': content });
const path = 'assets/logo.svg';
const fires = (
  name: string,
  content: string,
  severity: 'error' | 'warning' | 'notice',
  underlined: string,
  message: RegExp,
  fix: 'none' | 'suggest',
) => ({
  name,
  files: file(content),
  findings: [{ severity, path, underlined, message, fix, related: ['assets/logo.svg'] }],
});

testRule(logoActiveContent, {
  valid: [
    { name: 'the model' },
    { name: 'a logo that is not readable is for logo-unreadable', files: file('<svg') },
    ...Object.entries(INNOCENT)
      .filter(([, { most }]) => most === 'nothing')
      .map(([name, one]) => ({ name, files: file(one.svg) })),
  ],
  invalid: [
    fires(
      'a script',
      svg('\n<script>go()</script>'),
      'error',
      '<script>',
      /^'<script>' runs a script\. Remove it\.$/,
      'suggest',
    ),
    fires(
      'a handler',
      svg('', 'onload="go()"'),
      'error',
      'onload="go()"',
      /^'onload' runs a script when an event occurs\. Remove the attribute\.$/,
      'suggest',
    ),
    fires(
      'an address',
      svg('<image href="https://fabrikam.com/a.png"/>'),
      'error',
      'href="https://fabrikam.com/a.png"',
      /^'https:\/\/fabrikam\.com\/a\.png' loads content from outside the file\./,
      'suggest',
    ),
    fires(
      'an import',
      svg('<style>\n  @import "a.css";\n</style>'),
      'error',
      '"a.css"',
      /^'a\.css' loads content from outside the file\./,
      'none',
    ),
    fires(
      'an import in CDATA',
      svg('<style><![CDATA[@import "a.css";]]></style>'),
      'error',
      '"a.css"',
      /loads content from outside the file/,
      'none',
    ),
    fires(
      'an instruction',
      svg('', '', '<?php go() ?>\n'),
      'error',
      '<?php go() ?>',
      /code for a web server/,
      'suggest',
    ),
    fires(
      'a use of itself',
      svg('<use id="a" href="#a"/>'),
      'error',
      'href="#a"',
      /makes an element contain itself/,
      'none',
    ),
    fires('text', svg('<text>Contoso</text>'), 'warning', '<text>', /needs a font\. Convert the text to paths/, 'none'),
    fires(
      'a link',
      svg('<a href="https://contoso.com"/>'),
      'notice',
      'href="https://contoso.com"',
      /links to another page/,
      'suggest',
    ),
    fires(
      'a comment that HTML ends',
      svg('<!--><b>-->'),
      'warning',
      '<!--><b>-->',
      /'<!-->' has no effect here, but becomes active if the SVG code is pasted into a web page\./,
      'suggest',
    ),
    fires(
      'CSS that runs, in an attribute that colors nothing else',
      svg('<path d="M0 0h8v8H0z"/><g style="width:expression(go())"/>'),
      'error',
      'style="width:expression(go())"',
      /is CSS that runs/,
      'suggest',
    ),
    fires(
      'CSS that runs, next to a color',
      svg('<path style="fill:red;width:expression(go())" d="M0 0h8v8H0z"/>'),
      'error',
      'style="fill:red;width:expression(go())"',
      /is CSS that runs/,
      'none',
    ),
    fires(
      'paint from outside, which is none: without it the shape would be black',
      svg('<path fill="url(https://fabrikam.com/a.svg#a)" d="M0 0h8v8H0z"/>'),
      'error',
      'fill="url(https://fabrikam.com/a.svg#a)"',
      /loads content from outside the file/,
      'none',
    ),
    fires(
      'HTML that a browser draws',
      svg('<foreignObject width="8" height="8"><p xmlns="http://www.w3.org/1999/xhtml">Contoso</p></foreignObject>'),
      'error',
      '<foreignObject width="8" height="8">',
      /embeds another document/,
      'none',
    ),
    {
      name: 'one finding for a class, with places',
      files: file(svg('<g onclick="a"/>\n<g onclick="b"/>\n<g onclick="c"/>')),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'onclick="a"',
          message: /^'onclick' \(and 2 more\) runs a script/,
          related: ['onclick="b"', 'onclick="c"', 'assets/logo.svg'],
        },
      ],
      fixed: '<g/>\n<g/>\n<g/>',
    },
    {
      name: 'what stands alone on its lines goes with them',
      files: file(svg('\n  <g/>\r\n  <script>\n    a()\n  </script>\t\r\n  <script/>\n  <g/><script/>\n')),
      findings: [{ severity: 'error', path, fix: 'suggest' }],
      fixed: '\n  <g/>\r\n  <g/>\n</svg>',
    },
    {
      name: 'a script from outside is one finding',
      files: file(svg('<script href="a.js">go()</script>')),
      findings: [
        { severity: 'error', path, underlined: '<script href="a.js">', message: /'<script>' runs a script\./ },
      ],
    },
  ],
});

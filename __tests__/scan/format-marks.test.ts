import { describe, expect, test } from '@jest/globals';
import { scan } from './support.ts';

const P = 'MdePartner-Contoso-Cognito';

/** What a function fills later, in each language; nothing was seen to send it. */
const TEMPLATES: readonly (readonly [path: string, text: string])[] = [
  ['a.py', `UA = "${P}/%s"\ndef agent(v):\n    return UA % v\n`],
  ['b.py', `UA = "${P}/{version}"\ndef agent(v):\n    return UA.format(version=v)\n`],
  ['c.py', `UA = "${P}/%(version)s"\ndef agent(v):\n    return UA % {"version": v}\n`],
  ['d.go', `package a\nimport "fmt"\nconst UA = "${P}/%v"\nfunc g(v string) string { return fmt.Sprintf(UA, v) }\n`],
  ['e.java', `class A { String a(String v) { return String.format("${P}/%1$s", v); } }\n`],
  ['f.cs', `class A { string a(string v) { return string.Format("${P}/{0}", v); } }\n`],
  ['g.js', `const UA = '${P}/%s';\nmodule.exports = (v) => util.format(UA, v);\n`],
  ['h.rb', `UA = "${P}/%s"\ndef a(v)\n  format(UA, v)\nend\n`],
  ['i.php', `<?php\nconst UA = '${P}/%s';\nfunction a($v) { return sprintf(UA, $v); }\n`],
  ['j.ps1', `$UA = '${P}/{0}'\nfunction A($v) { $UA -f $v }\n`],
  ['k.c', `void a(char *b, const char *v) { snprintf(b, 99, "${P}/%d.%d", v); }\n`],
  ['l.kt', `val UA = "${P}/%s"\nfun a(v: String) = UA.format(v)\n`],
  ['m.sh', `b=$(printf '${P}/%s' "$V")\n`],
  ['n.py', 'UA = "MdePartner-%s-%s/%s"\ndef agent(a, b, c):\n    return UA % (a, b, c)\n'],
];

describe('a value that a format function fills is a template', () => {
  test.each(TEMPLATES)('%s', async (path, text) => {
    const { literals } = await scan({ [path]: text });
    expect(literals.map(({ status, sent }) => [status, sent])).toEqual([['templated', false]]);
  });

  test.each([
    [
      'sent with its mark',
      `requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": "${P}/%s"})`,
    ],
    ['the documented pattern', 'UA = "MdePartner-{CompanyName}-{ProductName}/{Version}"'],
    ['a wrong prefix', 'UA = "mdepartner-Contoso-Cognito/%s"'],
    ['a shell variable in a text', `UA = "${P}/$VERSION"`],
  ])('still malformed: %s', async (_, line) => {
    const { literals } = await scan({ 'a.py': `import requests\n${line}\n` });
    expect(literals.map(({ status }) => status)).toEqual(['malformed']);
  });
});

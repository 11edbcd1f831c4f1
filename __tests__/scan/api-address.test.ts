import { describe, expect, test } from '@jest/globals';
import { HostTable } from '../../src/api/hosts.ts';
import { holdsApiAddress } from '../../src/scan/api-address.ts';

const HOSTS = new HostTable({ extra: ['proxy.contoso.com'] });
const ADDRESS = 'https://api.security.microsoft.com/api/alerts';
const holds = (text: string, ending = 'py') => holdsApiAddress(text, ending, HOSTS);

describe('an address', () => {
  test.each([
    [`get("${ADDRESS}")`],
    ['HOST = "api.securitycenter.microsoft.com"'],
    ['get(f"https://api-{region}.securitycenter.microsoft.com/api/machines")'],
    ['fmt.Sprintf("https://api-%s.securitycenter.windows.com/api", region)'],
    ['HOST = region + ".api.security.microsoft.com"'],
    ['get("https://PROXY.contoso.com/mde")'],
    ['get("https://graph.microsoft.com/v1.0/security/alerts_v2")'],
    ['BASE = "https://graph.microsoft.com/v1.0"\nget(BASE + "/security/incidents")'],
    ['get(f"https://graph.microsoft.com/{version}/security/incidents")'],
    ['get("/security/alerts_v2")'],
    ['get(base + "/advancedqueries/run")'],
    ['Get-MgSecurityAlert -Top 5'],
  ])('%s', (text) => expect(holds(text)).toBe(true));

  test.each([
    ['none', 'MdePartner = 1'],
    ['an audience', 'scope = "https://api.security.microsoft.com/.default"'],
    ['the portal', 'open("https://security.microsoft.com/alerts")'],
    ['another part of Graph', 'get("https://graph.microsoft.com/v1.0/users")'],
    ['Graph alone', 'BASE = "https://graph.microsoft.com/v1.0"'],
    ['another host', 'get("https://evil-api.security.microsoft.com.example.com/api")'],
    ['the advisories of a repository', 'url = "https://github.com/contoso/x/security/advisories"'],
  ])('%s is none', (_, text) => expect(holds(text)).toBe(false));
});

describe('comments', () => {
  test.each([
    ['py', `# ${ADDRESS}`],
    ['py', `x = 1  # ${ADDRESS}`],
    ['js', `// ${ADDRESS}\nx();`],
    ['js', `x(); // see ${ADDRESS}`],
    ['js', `/*\n * ${ADDRESS}\n */\nx();`],
    ['cs', `/// <see href="${ADDRESS}"/>`],
    ['go', `/* ${ADDRESS} */\r\nfunc a() {}`],
    ['ps1', `<#\n.LINK ${ADDRESS}\n#>`],
    ['lua', `-- ${ADDRESS}`],
    ['xml', `<!--\n${ADDRESS}\n-->`],
    ['bicep', `// ${ADDRESS}\n/* ${ADDRESS} */`],
    ['tf', `# ${ADDRESS}\n// ${ADDRESS}`],
  ])('%s: %s', (ending, text) => expect(holds(text, ending)).toBe(false));

  test.each([
    ['py', `x = "# ${ADDRESS}"`, 'a mark in a text'],
    ['py', `// ${ADDRESS}`, 'the mark of another language'],
    ['js', `get('${ADDRESS}') // x`, 'code before it'],
    ['js', `/* x */ get('${ADDRESS}')`, 'code behind it'],
    ['js', `/*\n x */ get('${ADDRESS}')`, 'code behind its last line'],
    ['js', `x("/*");\nget('${ADDRESS}');\ny("*/")`, 'a mark in a text on another line'],
    ['js', `x('//'); get("${ADDRESS}")`, 'two texts'],
    ['abc', `# ${ADDRESS}`, 'a language that is not known'],
  ])('%s: %s counts: %s', (ending, text) => expect(holds(text, ending)).toBe(true));
});

test.each(['a', '.', '/', ' /machines/', '"', '/* ', '#', 'graph.microsoft.com ', '\n', '\r', ' security/', 'a.b-'])(
  'takes time in proportion to a text of %j',
  (piece) => {
    expect(holds(piece.repeat(Math.ceil(1_000_000 / piece.length)), 'js')).toBe(false);
  },
);

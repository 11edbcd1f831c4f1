import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AddressFault, hostOf, judgeAddress } from '../../src/link/address.ts';
import { examples } from '../support/examples.ts';

const judge = (address: string) => judgeAddress(address, { sample: false });

/** [value, underlined text, problem] */
type Row = readonly [value: string, underlined: string, problem: RegExp];

const long = (count: number, letter = 'a') => letter.repeat(count);

/** What a listing may contain: RFC 3986 and RFC 1035 allow it, no registry reserves it, nothing is left to fill in. */
const GOOD: readonly string[] = [
  'https://litware.com/guides/connect-defender',
  'https://litware.com',
  'https://litware.com/',
  'https://www.litware.com/',
  'https://tailspin.co.uk/defender?lang=en#setup',
  'https://docs.litware.com/en-us/integrations/microsoft-defender-for-endpoint.html',
  'HTTPS://Litware.COM/Guides',
  'https://litware.com:8443/guide',
  'https://litware.com:/guide',
  'https://3m.com/defender',
  'https://a.co/x',
  'https://x--y.litware.com/',
  'https://go.microsoft.com/fwlink/?linkid=2091001',
  'https://aka.ms/litware-defender',
  "https://litware.com/a(b)/c,d;e=f/g@h:i!j$k&l*m+n'o~p",
  'https://litware.com/?q[]=1&r=2',
  'https://litware.com/docs/C%C3%B4te-d%27Azur%E2%80%99s',
  'https://litware.com/?next=https://tailspin.com/defender',
  'https://web.archive.org/web/2024/https://litware.com/defender',
  'https://litware.com/beispiel/übersicht',
  'https://litware.com/例/ガイド',
  'https://münchen.de/defender',
  'https://xn--mnchen-3ya.de/defender',
  'https://例え.jp/defender',
  'https://日本語abc.jp/',
  'https://почта.рф/',
  'https://xn--80a1acny.xn--p1ai/',
  'https://ελλάδα.gr/',
  'https://faß.de/',
  'https://litware.photography/x',
  'https://example-security.com/defender',
  'https://examples.com/',
  'https://testing.com/',
  'https://litware.com/test/example/invalid',
  'https://local.litware.com/',
  'https://localhost.litware.com/',
  'https://internal-tools.com/',
  'https://homearpa.com/',
  'https://onion.com/',
  'https://your-move.com/',
  'https://litware.com/protect-your-company',
  'https://litware.com/docs/product-names',
  'https://litware.com/todo-lists',
  'https://litware.com/$metadata',
  'https://litware.com/50%25-off',
  'https://litware.com/%D0%B4%D0%BE%D0%BA',
  'https://1password.com/',
  'https://163.com/',
  'https://1.2.3.litware.com/',
  'https://0x7f.litware.com/',
  `https://${long(63)}.com/`,
  `https://${[long(63), long(63), long(63), long(57)].join('.')}.com/`,
];

const BAD: readonly Row[] = [
  // Empty, not absolute, other schemes
  ['', '', /is empty/],
  ['   ', '   ', /is empty/],
  ['litware.com', 'litware.com', /does not begin with 'https:\/\/'/],
  ['litware.com/guide', 'litware.com', /does not begin with 'https:\/\/'/],
  ['www.litware.com?x=1', 'www.litware.com', /does not begin with 'https:\/\/'/],
  ['litware.com:8443/guide', 'litware.com:8443', /does not begin with 'https:\/\/'/],
  ['localhost:8080/guide', 'localhost:8080', /does not begin with 'https:\/\/'/],
  ['//litware.com/guide', '//litware.com', /does not begin with 'https:\/\/'/],
  ['/guides/connect', '/guides', /does not begin with 'https:\/\/'/],
  ['docs/landing.html', 'docs', /does not begin with 'https:\/\/'/],
  ['README.md', 'README.md', /does not begin with 'https:\/\/'/],
  ['#setup', '#setup', /does not begin with 'https:\/\/'/],
  ['http://litware.com/guide', 'http:', /uses http/],
  ['HTTP://litware.com/guide', 'HTTP:', /uses http/],
  ['ftp://litware.com/guide', 'ftp:', /scheme 'ftp'/],
  ['mailto:sales@litware.com', 'mailto:', /scheme 'mailto'/],
  ['javascript:alert(1)', 'javascript:', /scheme 'javascript'/],
  ['data:text/html,hello', 'data:', /scheme 'data'/],
  ['file:///etc/passwd', 'file:', /scheme 'file'/],
  ['htps://litware.com/', 'htps:', /scheme 'htps'/],
  ['https:litware.com/guide', 'https:', /two slashes/],
  ['https:/litware.com/guide', 'https:/', /two slashes/],
  ['https:///litware.com/guide', 'https:///', /two slashes/],
  ['https://', 'https://', /has no host/],
  ['https://?x=1', 'https://', /has no host/],
  ['https://:443/', 'https://:443', /has no host/],
  // White space, backslashes, invisible characters
  [' https://litware.com/guide', ' ', /has leading or trailing spaces/],
  ['https://litware.com/guide ', ' ', /has leading or trailing spaces/],
  ['\thttps://litware.com/guide\t', '\t', /has leading or trailing spaces/],
  ['https://litware.com/guide\n', '\n', /has leading or trailing spaces/],
  ['\u00A0https://litware.com/guide', '\u00A0', /has leading or trailing spaces/],
  ['https://litware.com/connect defender', ' ', /contains a space/],
  ['https://litware .com/guide', ' ', /contains a space/],
  ['see the guide at litware.com', ' ', /contains a space/],
  ['https://litware.com/con\tnect', '\t', /invisible character U\+0009/],
  ['https://litware.com/con\nnect', '\n', /invisible character U\+000A/],
  ['https://con\u00ADtoso.com/', '\u00AD', /U\+00AD/],
  ['https://litware.com/\u200Bguide', '\u200B', /U\+200B/],
  ['https://litware.com/\u202Egpj.exe', '\u202E', /U\+202E/],
  ['https://litware.com/\u2066x', '\u2066', /U\+2066/],
  ['\uFEFFhttps://litware.com/x', '\uFEFF', /has leading or trailing spaces/],
  ['https://litware.com/a\uFE0F', '\uFE0F', /U\+FE0F/],
  ['https://litware.com/\0', '\0', /U\+0000/],
  ['https://litware.com/\u0085x', '\u0085', /U\+0085/],
  ['https://litware.com/\uFFFDx', '\uFFFD', /U\+FFFD/],
  ['https:\\\\litware.com\\guide', '\\', /contains a backslash instead of '\/'/],
  ['https://litware.com\\@tailspin.com', '\\', /contains a backslash instead of '\/'/],
  // Wrapping, more than one URL
  ['<https://litware.com/guide>', '<', /has quotes, brackets or Markdown around it/],
  ['"https://litware.com/guide"', '"', /has quotes, brackets or Markdown around it/],
  ["'https://litware.com/guide'", "'", /has quotes, brackets or Markdown around it/],
  ['\u201Chttps://litware.com/guide\u201D', '\u201C', /has quotes, brackets or Markdown around it/],
  ['«https://litware.com/guide»', '«', /has quotes, brackets or Markdown around it/],
  ['(https://litware.com/guide)', '(', /has quotes, brackets or Markdown around it/],
  ['`https://litware.com/guide`', '`', /has quotes, brackets or Markdown around it/],
  ['[Guide to it](https://litware.com/guide)', '[Guide to it](', /has quotes, brackets or Markdown around it/],
  ['![Guide](https://litware.com/guide)', '![Guide](', /has quotes, brackets or Markdown around it/],
  ['https://litware.com/a https://litware.com/b', 'https://litware.com/b', /contains more than one URL/],
  ['https://litware.com/a,https://litware.com/b', 'https://litware.com/b', /contains more than one URL/],
  ['https://litware.com/a; http://litware.com/b', 'http://litware.com/b', /contains more than one URL/],
  ['https://litware.com/a|https://litware.com/b', 'https://litware.com/b', /contains more than one URL/],
  // User information
  ['https://user@litware.com/', 'user@', /contains a user name or password/],
  ['https://user:secret@litware.com/', 'user:secret@', /contains a user name or password/],
  ['https://litware.com@tailspin.com/', 'litware.com@', /contains a user name or password/],
  ['https://@litware.com/', '@', /contains a user name or password/],
  // Labels: RFC 1035 section 2.3.1 and 2.3.4
  ['https://litware..com/', '..', /empty part/],
  ['https://.litware.com/', '.', /dot at the start/],
  ['https://litware.com./', '.', /dot at the end/],
  ['https://-litware.com/', '-', /begins with a hyphen/],
  ['https://litware-.com/', '-', /ends with a hyphen/],
  ['https://con_toso.com/', '_', /'_' in the host/],
  ['https://litware,com/', ',', /',' in the host/],
  ['https://con%74oso.com/', '%', /'%' in the host/],
  ['https://litware!.com/', '!', /'!' in the host/],
  ['https://ｃontoso.com/', 'ｃ', /U\+FF43/],
  ['https://litware。com/', '。', /U\+3002/],
  ['https://①litware.com/', '①', /U\+2460/],
  ['https://ﬁrm.com/', 'ﬁ', /U\+FB01/],
  ['https://litware❤.com/', '❤', /U\+2764/],
  [`https://${long(64)}.com/`, long(64), /more than 63/],
  [`https://${long(60, 'ü')}.de/`, long(60, 'ü'), /more than 63/],
  [
    `https://${[long(63), long(63), long(63), long(58)].join('.')}.com/`,
    `${[long(63), long(63), long(63), long(58)].join('.')}.com`,
    /more than 253/,
  ],
  [`https://${'a.'.repeat(5000)}com/`, `${'a.'.repeat(5000)}com`, /more than 253/],
  [`https://${long(30_000, '漢')}.com/`, `${long(30_000, '漢')}.com`, /more than 253/],
  [
    'https://intranetserver/guide',
    'intranetserver',
    /has a host without a dot, which works only inside a private network/,
  ],
  ['https://litware/guide', 'litware', /has a host without a dot, which works only inside a private network/],
  ['https://xn--a.com/', 'xn--a', /has a part of the host that is not a valid name/],
  ['https://cоntoso.com/', 'cоntoso', /mixes Latin and Cyrillic/],
  ['https://www.miсrosoft.com/', 'miсrosoft', /mixes Latin and Cyrillic/],
  ['https://αlitware.com/', 'αlitware', /mixes Latin and Greek/],
  ['https://xn--cntoso-lqf.com/', 'xn--cntoso-lqf', /mixes Latin and Cyrillic/],
  ['https://почтаω.рф/', 'почтаω', /mixes Greek and Cyrillic/],
  ['https://litware.c0m/', 'c0m', /not a public top-level domain/],
  ['https://litware.x/', 'x', /not a public top-level domain/],
  // Ports
  ['https://litware.com:99999/', ':99999', /invalid port '99999'/],
  ['https://litware.com:abc/', ':abc', /invalid port 'abc'/],
  ['https://litware.com:443:8443/', ':443:8443', /invalid port/],
  // IP literals, in every form that the WHATWG URL parser accepts
  ['https://192.0.2.1/', '192.0.2.1', /IP address 192\.0\.2\.1/],
  ['https://8.8.8.8/', '8.8.8.8', /IP address/],
  ['https://127.0.0.1:8443/x', '127.0.0.1', /IP address/],
  ['https://2130706433/', '2130706433', /IP address 127\.0\.0\.1/],
  ['https://0x7f000001/', '0x7f000001', /IP address 127\.0\.0\.1/],
  ['https://0x7f.1/', '0x7f.1', /IP address 127\.0\.0\.1/],
  ['https://0300.0250.0.1/', '0300.0250.0.1', /IP address 192\.168\.0\.1/],
  ['https://127.1/', '127.1', /IP address 127\.0\.0\.1/],
  ['https://1/', '1', /IP address 0\.0\.0\.1/],
  ['https://①②⑦.0.0.1/', '①②⑦.0.0.1', /IP address 127\.0\.0\.1/],
  ['https://１２７.0.0.1/', '１２７.0.0.1', /IP address 127\.0\.0\.1/],
  ['https://127.0.0.1./', '127.0.0.1.', /IP address/],
  ['https://1%32%37.0.0.1/', '1%32%37.0.0.1', /IP address 127\.0\.0\.1/],
  ['https://[::1]/', '[::1]', /IP address/],
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]', /IP address/],
  ['https://[::ffff:127.0.0.1]/', '[::ffff:127.0.0.1]', /IP address/],
  ['https://[fe80::1%25eth0]/', '[fe80::1%25eth0]', /IP address/],
  ['https://[::1/', '[::1', /IP address/],
  ['https://1.2.3.4.5/', '1.2.3.4.5', /ends in a number/],
  ['https://litware.123/', 'litware.123', /ends in a number/],
  ['https://256.256.256.256/', '256.256.256.256', /ends in a number/],
  // Special-use and private names: RFC 6761, 2606, 6762, 8375, 7686, 9476, internal
  ['https://example.com/guide', 'example.com', /'example\.com' is reserved for examples/],
  ['https://www.example.org/', 'www.example.org', /'example\.org'/],
  ['https://example.net/', 'example.net', /'example\.net'/],
  ['https://litware.example/', 'litware.example', /'example'/],
  ['https://EXAMPLE.COM/', 'EXAMPLE.COM', /'example\.com'/],
  ['https://litware.test/', 'litware.test', /'test'/],
  ['https://litware.invalid/', 'litware.invalid', /'invalid'/],
  ['https://localhost/', 'localhost', /'localhost'/],
  ['https://localhost:3000/x', 'localhost', /'localhost'/],
  ['https://app.localhost/', 'app.localhost', /'localhost'/],
  ['https://printer.local/', 'printer.local', /'local'/],
  ['https://wiki.litware.internal/', 'wiki.litware.internal', /'internal'/],
  ['https://metadata.google.internal/', 'metadata.google.internal', /'internal'/],
  ['https://nas.home.arpa/', 'nas.home.arpa', /'home\.arpa'/],
  ['https://1.0.0.127.in-addr.arpa/', '1.0.0.127.in-addr.arpa', /'arpa'/],
  ['https://litwareabcdefgh.onion/', 'litwareabcdefgh.onion', /'onion'/],
  ['https://litware.alt/', 'litware.alt', /'alt'/],
  ['https://wiki.intranet/', 'wiki.intranet', /'intranet'/],
  ['https://wiki.corp/', 'wiki.corp', /'corp'/],
  ['https://router.lan/', 'router.lan', /'lan'/],
  ['https://ｌocalhost/', 'ｌocalhost', /'localhost'/],
  // Placeholders and template variables
  ['https://{company}.com/guide', '{company}', /contains the placeholder/],
  ['https://litware.com/{{page}}', '{{page}}', /contains the placeholder/],
  ['https://litware.com/$' + '{PAGE}', '$' + '{PAGE}', /contains the placeholder/],
  ['https://litware.com/<your page>', '<your page>', /contains the placeholder/],
  ['https://litware.com/%s/guide', '%s', /contains the placeholder/],
  ['https://litware.com/$PRODUCT/guide', '$PRODUCT', /contains the placeholder/],
  ['https://litware.com/%PRODUCT%/guide', '%PRODUCT%', /contains the placeholder/],
  ['https://litware.com/$(product)', '$(product)', /contains the placeholder/],
  ['https://yourcompany.com/guide', 'yourcompany', /placeholder 'yourcompany'/],
  ['https://www.your-domain.com/guide', 'your-domain', /placeholder/],
  ['https://companyname.com/', 'companyname', /placeholder/],
  ['https://litware.com/TODO', 'TODO', /placeholder 'TODO'/],
  ['https://litware.com/guide?x=TBD', 'TBD', /placeholder/],
  ['https://litware.com/your_product/guide', 'your_product', /placeholder/],
  ['https://litware.com/link-here', 'link-here', /placeholder/],
  ['https://litware.com/changeme#x', 'changeme', /placeholder/],
  // The rest of the address: RFC 3986 appendix A
  ['https://litware.com/a"b', '"', /percent-encoded/],
  ['https://litware.com/a|b', '|', /percent-encoded/],
  ['https://litware.com/a^b', '^', /percent-encoded/],
  ['https://litware.com/a>b', '>', /percent-encoded/],
  ['https://litware.com/{open', '{', /percent-encoded/],
  ['https://litware.com/100%', '%', /percent sign/],
  ['https://litware.com/%zz', '%', /percent sign/],
];

const underlinedBy = (value: string, fault: AddressFault) => value.slice(fault.start, fault.end);

describe('judgeAddress', () => {
  test('the tables have no duplicate rows', () => {
    const values = [...GOOD, ...BAD.map(([value]) => value)];
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  test.each(GOOD.map((value) => [value]))('accepts %j', (value) => {
    expect(judge(value)).toBeNull();
  });

  test.each(BAD)('refuses %j', (value, underlined, problem) => {
    const fault = judge(value) as AddressFault;
    expect(fault.problem).toMatch(problem);
    expect(underlinedBy(value, fault)).toBe(underlined);
  });
});

describe('fixes', () => {
  const fixed = (value: string) => {
    const fault = judge(value) as AddressFault;
    return fault.fix && [fault.fix.applicability, fault.fix.text];
  };

  test.each([
    [' https://litware.com/x', 'safe', 'https://litware.com/x'],
    ['https://litware.com/x \n', 'safe', 'https://litware.com/x'],
    ['\t https://litware.com/x\u3000', 'safe', 'https://litware.com/x'],
    ['http://litware.com/x', 'suggest', 'https://litware.com/x'],
    ['HTTP://litware.com/x', 'suggest', 'https://litware.com/x'],
    [' http://litware.com/x ', 'suggest', 'https://litware.com/x'],
    ['litware.com/x', 'suggest', 'https://litware.com/x'],
    ['//litware.com/x', 'suggest', 'https://litware.com/x'],
    ['https:/litware.com/x', 'suggest', 'https://litware.com/x'],
    ['https:///litware.com/x', 'suggest', 'https://litware.com/x'],
  ])('fixes %j (%s)', (value, applicability, wanted) => {
    expect(fixed(value)).toEqual([applicability, wanted]);
    expect(judge(wanted)).toBeNull();
  });

  test.each([
    'http://localhost/x',
    'http://litware.com/a b',
    'http://user:secret@litware.com/',
    'http://192.0.2.1/',
    'ftp://litware.com/x',
    'mailto:sales@litware.com',
    'javascript:alert(1)',
    'README.md',
    'docs/landing.html',
    '/guides/connect',
    'see our site',
    ' https://localhost/ ',
    '<https://litware.com/x>',
  ])('offers none for %j, which has another fault too', (value) => {
    expect(fixed(value)).toBeNull();
  });

  test('a password is never shown', () => {
    for (const value of [
      'https://me:hunter2@litware.com/x',
      'http://me:hunter2@litware.com/',
      '//me:hunter2@litware.com',
    ])
      expect(judge(value)?.shown).not.toContain('hunter2');
    expect(judge('https://me:hunter2@litware.com/x')?.shown).toBe('https://…@litware.com/x');
    expect(judge('mailto:sales@litware.com')?.shown).toBe('mailto:sales@litware.com');
  });
});

/** RFC 3986 appendix A for https addresses with a registered name, restated; RFC 1123 host names of two labels or more. */
const ORACLE =
  /^https:\/\/(?=[^/?#:]{1,253}(?:[/?#:]|$))(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})(?::\d*)?(?:\/(?:[\w\-.~!$&'()*+,;=:@[\]/]|%[\da-f]{2})*)?(?:\?(?:[\w\-.~!$&'()*+,;=:@/?[\]]|%[\da-f]{2})*)?(?:#(?:[\w\-.~!$&'()*+,;=:@/?[\]]|%[\da-f]{2})*)?$/i;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' .:/@\\[]%#?-_x1aеΩü\u200B\t\n{}<>$') }).map((text) => `https://${text}`),
  fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true, withQueryParameters: true }),
);

describe('properties', () => {
  test('never throws, and every range is inside the value', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const fault = judge(value);
        hostOf(value);
        if (!fault) return;
        expect(fault.start).toBeGreaterThanOrEqual(0);
        expect(fault.end).toBeGreaterThanOrEqual(fault.start);
        expect(fault.end).toBeLessThanOrEqual(value.length);
        if (fault.fix) expect(judge(fault.fix.text)).toBeNull();
        if (value.trim() !== '') expect(fault.end).toBeGreaterThan(fault.start);
        expect(fault.problem).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
      examples(2000),
    );
  });

  test('an ASCII address that is accepted fits RFC 3986 and RFC 1123', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        if (/^[\0-\x7F]*$/.test(value) && judge(value) === null) expect(value).toMatch(ORACLE);
      }),
      examples(2000),
    );
    for (const value of GOOD.filter((one) => /^[\0-\x7F]*$/.test(one))) expect(value).toMatch(ORACLE);
  });

  test('a browser opens an accepted address unchanged, on the same host', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        if (judge(value) !== null || !/^[\0-\x7F]*$/.test(value)) return;
        const host = /^https:\/\/([^/?#:]*)/i.exec(value)?.[1] as string;
        expect(new URL(value).hostname).toBe(host.toLowerCase());
      }),
      examples(2000),
    );
  });

  const octet = fc.nat(255);
  const written = (value: number, form: number) =>
    form === 0 ? `${value}` : form === 1 ? `0x${value.toString(16)}` : `0${value.toString(8)}`;
  const form = fc.nat(2);

  test('an IPv4 address is refused in every notation', () => {
    fc.assert(
      fc.property(octet, octet, octet, octet, fc.tuple(form, form, form, form), fc.nat(3), (a, b, c, d, forms, cut) => {
        const parts = [a, b, c, d];
        const rest = parts.slice(cut).reduce((sum, part) => sum * 256 + part, 0);
        const host = [...parts.slice(0, cut), rest].map((part, at) => written(part, forms[at] as number)).join('.');
        const fullWidth = host.replace(/[\da-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        for (const spelling of [host, host.toUpperCase().replaceAll('X', 'x'), `${host}.`, fullWidth]) {
          const fault = judge(`https://${spelling}/guide`) as AddressFault;
          expect(fault.problem).toContain(`IP address ${parts.join('.')}`);
          expect(underlinedBy(`https://${spelling}/guide`, fault)).toBe(spelling);
        }
      }),
    );
  });

  test('no name below a reserved name passes, in any letter case', () => {
    const reserved = ['example.com', 'test', 'invalid', 'localhost', 'local', 'internal', 'home.arpa', 'onion', 'alt'];
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom(...reserved), (labels, name) => {
        const host = [...labels, name].join('.');
        expect(judge(`https://${host}/`)?.problem).toContain('is not a public site');
        expect(judge(`https://${host.toUpperCase()}`)?.problem).toContain('is not a public site');
      }),
    );
  });

  test('one Cyrillic or Greek letter in a Latin label is found, also in punycode', () => {
    const foreign = fc.constantFrom(...'асеорхуіјѕԁαορνικ');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,20}$/), foreign, fc.nat(20), (latin, letter, at) => {
        const label = latin.slice(0, at) + letter + latin.slice(at);
        const value = `https://www.${label}.com/`;
        expect(underlinedBy(value, judge(value) as AddressFault)).toBe(label);
        const ascii = new URL(value).href;
        expect(judge(ascii)?.problem).toContain(`'${label}'`);
      }),
    );
  });
});

describe('hostOf', () => {
  test.each([
    ['https://Litware.COM/x', 'litware.com'],
    [' http://litware.com:8080 ', 'litware.com'],
    ['https://münchen.de/', 'xn--mnchen-3ya.de'],
    ['https://user:secret@litware.com/', 'litware.com'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://[::1]/', '[::1]'],
    ['litware.com', null],
    ['ftp://litware.com/', null],
    ['https://', null],
    ['https://1.2.3.4.5/', null],
    [`https://${long(30_000, '漢')}.com/`, null],
    ['', null],
  ])('%j: %j', (value, host) => {
    expect(hostOf(value)).toBe(host);
  });
});

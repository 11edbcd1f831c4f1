/**
 * What a manifest can have many of.
 *
 * @type {import('./dimensions.js').Dimensions}
 */
export const MANIFEST = {
  'unknown keys': (n) => `${HEAD}${times(n, (i) => `a${i}: 1\n`)}`,
  'keys of a product': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `    a${i}: 1\n`)}`,
  'equal keys': (n) => `${HEAD}${PRODUCT}${times(n, () => 'a: 1\n')}`,
  products: (n) => `${HEAD}${times(n, (i) => PRODUCT.replace('Contoso Cognito', `Contoso Cognito ${i}`))}`,
  'short products': (n) => `${HEAD}${times(n, () => '  - {}\n')}`,
  'products that are no maps': (n) => `${HEAD}${times(n, () => '  - a\n')}`,
  waivers: (n) => `${HEAD}${PRODUCT}waivers:\n${times(n, (i) => `  - { rule: logo-framing, reason: a${i} }\n`)}`,
  'waivers of files': (n) =>
    `${HEAD}${PRODUCT}waivers:\n  - { rule: logo-framing, reason: a, paths: [${times(n, (i) => `"a${i}/**", `)}] }\n`,
  'globs of sources': (n) => `${HEAD}${PRODUCT}    source: [${times(n, (i) => `"**/a${i}*", `)}]\n`,
  'one long glob': (n) => `${HEAD}${PRODUCT}    source: ["${times(n, () => '**/a*')}"]\n`,
  'alternatives of a glob': (n) => `${HEAD}${PRODUCT}    source: ["{${times(n, () => 'a,')}b}"]\n`,
  'press releases': (n) =>
    `${HEAD}${PRODUCT}    pressReleases:\n${times(n, (i) => `      - { title: Contoso ${i}, submitted: 2026-03-02, publish: 2026-03-16 }\n`)}`,
  comments: (n) => `${HEAD}${PRODUCT}${times(n, () => '# a\n')}`,
  'comments that ignore rules': (n) => `${HEAD}${PRODUCT}${times(n, () => '# mde-partner-ignore logo-framing -- a\n')}`,
  'a long comment': (n) => `${HEAD}${PRODUCT}# ${times(n, () => 'a ')}\n`,
  'words of the description': (n) =>
    field(
      'description',
      times(n, () => 'a '),
    ),
  'hyphens of the description': (n) =>
    field(
      'description',
      times(n, () => 'a-'),
    ),
  'marks of the description': (n) =>
    field(
      'description',
      times(n, () => '*_`<['),
    ),
  'brackets of the description': (n) => field('description', `"${times(n, () => '[a](')}"`),
  'tags of the description': (n) => field('description', `"${times(n, () => '<a ')}"`),
  'entities of the description': (n) => field('description', `"${times(n, () => '&a')}"`),
  'old names in the description': (n) =>
    field(
      'description',
      times(n, () => 'Defender ATP '),
    ),
  'names in the description': (n) =>
    field(
      'description',
      times(n, () => 'Microsoft Defender for '),
    ),
  'capitals of the description': (n) =>
    field(
      'description',
      times(n, () => 'Microsoft '),
    ),
  'white space in the description': (n) => field('description', `"${times(n, () => ' \\t')}a"`),
  'combining marks': (n) =>
    field(
      'description',
      times(n, () => 'e\u0301'),
    ),
  'Chinese text': (n) =>
    field(
      'description',
      times(n, () => '漢字'),
    ),
  emoji: (n) =>
    field(
      'name',
      times(n, () => '👩‍💻'),
    ),
  'a long name': (n) =>
    field(
      'name',
      times(n, () => 'Contoso '),
    ),
  'a name of Microsoft': (n) =>
    field(
      'name',
      times(n, () => 'Microsoft Defender Contoso '),
    ),
  'a name in other letters': (n) =>
    field(
      'name',
      times(n, () => 'Соntоsо '),
    ),
  'a long path': (n) =>
    field(
      'logo',
      times(n, () => 'a/'),
    ),
  'a path that climbs': (n) =>
    field(
      'logo',
      times(n, () => '../'),
    ),
  'a long address': (n) => field('landingPage', `https://contoso.com/${times(n, () => 'a/')}`),
  'a long host': (n) => field('landingPage', `https://${times(n, () => 'a.')}com/`),
  'a query of an address': (n) => field('landingPage', `https://contoso.com/?${times(n, () => 'a=b&')}`),
  'escapes of an address': (n) => field('landingPage', `https://contoso.com/${times(n, () => '%41')}`),
  'a long User-Agent': (n) => field('userAgent', `MdePartner-${times(n, () => 'a-')}/1`),
  'parts of a User-Agent': (n) => field('userAgent', `"${times(n, () => 'a/1 ')}"`),
  'comments of a User-Agent': (n) => field('userAgent', `"MdePartner-Contoso-A/1 ${times(n, () => '(')}"`),
  'holes of a User-Agent': (n) => field('userAgent', `"MdePartner-Contoso-A/${times(n, () => '{a}')}"`),
  'digits of a version': (n) => field('userAgent', `MdePartner-Contoso-A/${times(n, () => '1.')}1`),
  'nested lists': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => '[')}`,
  'nested maps': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => '{a: ')}`,
  'nested blocks': (n) => `${times(n, (i) => `${' '.repeat(i)}a:\n`)}`,
  'nested lists of blocks': (n) => `a: ${times(n, () => '- ')}\n`,
  'a flow list': (n) => `${HEAD}${PRODUCT}a: [${times(n, () => 'a, ')}]\n`,
  'a flow map': (n) => `${HEAD}${PRODUCT}a: {${times(n, (i) => `a${i}: b, `)}}\n`,
  'an open flow list': (n) => `${HEAD}${PRODUCT}a: [${times(n, () => 'a, ')}\n`,
  'double quotes': (n) => `${HEAD}${PRODUCT}a: "${times(n, () => 'a\\n')}"\n`,
  'single quotes': (n) => `${HEAD}${PRODUCT}a: '${times(n, () => "a''")}'\n`,
  'open quotes': (n) => `${HEAD}${PRODUCT}a: "${times(n, () => 'a\n  ')}`,
  'quotes on every line': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `a${i}: "b"\n`)}`,
  'faulty quotes on every line': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `a${i}: "b" c\n`)}`,
  'a folded text': (n) => `${HEAD}${PRODUCT}a: >\n${times(n, () => '  a\n')}`,
  'a literal text': (n) => `${HEAD}${PRODUCT}a: |\n${times(n, () => '  a\n')}`,
  'a plain text of many lines': (n) => `${HEAD}${PRODUCT}a: b\n${times(n, () => '  a\n')}`,
  'a long line': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => 'b ')}\n`,
  'colons in a line': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => 'b: ')}\n`,
  'number signs in a line': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => 'b #')}\n`,
  'empty lines': (n) => `${HEAD}${times(n, () => '\n')}${PRODUCT}`,
  'lines of blanks': (n) => `${HEAD}${times(n, () => '    \n')}${PRODUCT}`,
  'line ends of Windows': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `a${i}: b\n`)}`.replaceAll('\n', '\r\n'),
  tabs: (n) => `${HEAD}${PRODUCT}${times(n, () => '\ta: b\n')}`,
  'lines that are nothing': (n) => `${HEAD}${PRODUCT}${times(n, () => 'a\n')}`,
  'signs that are nothing': (n) => `${HEAD}${PRODUCT}${times(n, () => '@`\n')}`,
  'control characters': (n) => `${HEAD}${PRODUCT}a: ${times(n, () => '\u0007')}\n`,
  documents: (n) => `${times(n, () => '---\na: b\n')}`,
  directives: (n) => `${times(n, (i) => `%TAG !a${i}! b\n`)}---\n${HEAD}${PRODUCT}`,
  tags: (n) => `${HEAD}${PRODUCT}a: [${times(n, () => '!a b, ')}]\n`,
  anchors: (n) => `${HEAD}${PRODUCT}a: [${times(n, (i) => `&a${i} b, `)}]\n`,
  aliases: (n) => `${HEAD}${PRODUCT}a: &a b\nb: [${times(n, () => '*a, ')}]\n`,
  'a chain of aliases': (n) => `${HEAD}${PRODUCT}a0: &a0 b\n${times(n, (i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`)}`,
  'merge keys': (n) => `${HEAD}${PRODUCT}a: &a { b: 1 }\n${times(n, (i) => `b${i}: { <<: *a }\n`)}`,
  'keys of many lines': (n) => `${HEAD}${PRODUCT}? ${times(n, () => 'a\n  ')}\n: b\n`,
  'explicit keys': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `? a${i}\n: b\n`)}`,
  'keys that begin with x-': (n) => `${HEAD}${PRODUCT}${times(n, (i) => `x-a${i}: [b]\n`)}`,
};

const HEAD = 'schemaVersion: 1\ncompany:\n  name: Contoso\nproducts:\n';
const PRODUCT = `  - name: Contoso Cognito
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: logo.svg
    landingPage: https://contoso.com/guides/connect-defender
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
`;

/**
 * @param {string} key
 * @param {string} value
 */
function field(key, value) {
  return `${HEAD}${PRODUCT.replace(new RegExp(`${key}: .*`), () => `${key}: ${value}`)}`;
}

/**
 * @param {number} n
 * @param {(i: number) => string} part
 */
function times(n, part) {
  return Array.from({ length: n }, (_, i) => part(i)).join('');
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JudgeOptions, judgeUserAgent, readUserAgent, type UserAgentFault } from '../../src/user-agent/grammar.ts';
import { examples } from '../support/examples.ts';

const CONTOSO = { company: 'Contoso', product: 'Contoso Cognito', template: true };
const FABRIKAM = { company: 'Fabrikam Ltd', product: 'Fabrikam Shield', template: true };
/** Not a sample listing, so fictional names are placeholders. */
const REAL = { company: 'Adatumix Ltd', product: 'Adatumix Shield', template: true, sample: false };
const HEADER = { company: 'Contoso', product: 'Contoso Cognito' };
const NAMELESS = {};

/** [severity, underlined text, problem] */
type Fault = readonly [severity: string, underlined: string, problem: RegExp];

const WANTED = 'MdePartner-Contoso-ContosoCognito';
const GUID = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const a = (count: number) => 'a'.repeat(count);

const GOOD: readonly (readonly [string, JudgeOptions])[] = [
  // The documented example, and every version scheme the facts name: SemVer, PEP 440, CalVer, one to four numbers
  [`${WANTED}/1.0.0`, CONTOSO],
  [`${WANTED}/1`, CONTOSO],
  [`${WANTED}/1.0`, CONTOSO],
  [`${WANTED}/1.0.0.0`, CONTOSO],
  [`${WANTED}/1.0.0-rc.1+build.5`, CONTOSO],
  [`${WANTED}/1.0.0rc1`, CONTOSO],
  [`${WANTED}/2!1.0.post1.dev2`, CONTOSO],
  [`${WANTED}/2026.11`, CONTOSO],
  [`${WANTED}/20261122`, CONTOSO],
  [`${WANTED}/20261122.3`, CONTOSO],
  [`${WANTED}/R12`, CONTOSO],
  [`${WANTED}/release-12`, CONTOSO],
  [`${WANTED}/1.0.0~beta`, CONTOSO],
  // The template
  [`${WANTED}/{version}`, CONTOSO],
  [`${WANTED}/1.{version}`, CONTOSO],
  // Display names in other forms that listing.md section 3 accepts
  ['MdePartner-contoso-cognito/1.0', CONTOSO],
  ['MdePartner-Contoso-Cognito/1.0', CONTOSO],
  ['MdePartner-Fabrikam-FabrikamShield/3', FABRIKAM],
  ['MdePartner-FabrikamLtd-Shield/3', FABRIKAM],
  // Every tchar but the hyphen, RFC 9110 section 5.6.2
  ["MdePartner-A!#$&'*+.^_`|~-B/1.0", NAMELESS],
  ['MdePartner-A-B/0', NAMELESS],
  ['MdePartner-3M-7Zip/9', NAMELESS],
  ['MdePartner-A-B/1.0%2B5', NAMELESS],
  // The example is not a fault if the company is unknown
  [`${WANTED}/1.0.0`, NAMELESS],
  [`${WANTED}/1.0.0`, { company: 'Contoso Ltd.', product: 'Cognito' }],
  // A company that really has this name
  ['MdePartner-Vendor-Product/1.0', { company: 'Vendor', product: 'Product' }],
  [`MdePartner-${a(57)}-${a(57)}/1`, NAMELESS],
];

/** [value, options, faults, wanted product or null] */
const BAD: readonly (readonly [string, JudgeOptions, readonly Fault[], string | null])[] = [
  ['', CONTOSO, [['error', '', /is empty/]], `${WANTED}/{version}`],
  ['  ', CONTOSO, [['error', '  ', /is empty/]], `${WANTED}/{version}`],
  // Prefix: exact, else error; near misses are questions
  [
    `mdepartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'mdepartner-', /begins with 'mdepartner-' instead of 'MdePartner-'/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MDEPARTNER-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MDEPARTNER-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MDEPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MDEPartner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `Mdepartner-Contoso-Cognito/1.0`,
    NAMELESS,
    [['error', 'Mdepartner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MDE-Partner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MDE-Partner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `Mde_Partner_Contoso_Cognito/1.0`,
    CONTOSO,
    [['error', 'Mde_Partner_', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MdePartner_Contoso_Cognito/1.0`,
    CONTOSO,
    [['error', 'MdePartner_', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MdePartner_Contoso-Cognito/1.0`,
    NAMELESS,
    [['error', 'MdePartner_', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [`MdePartnerContoso-Cognito/1.0`, CONTOSO, [['error', 'MdePartner', /instead of/]], 'MdePartner-Contoso-Cognito/1.0'],
  [
    `MdePartners-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MdePartners-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MdePartner\u2013Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MdePartner\u2013', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MDE Partner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MDE Partner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MdePartner Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MdePartner ', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [`MdePatner-Contoso-Cognito/1.0`, CONTOSO, [['error', 'MdePatner-', /instead of/]], 'MdePartner-Contoso-Cognito/1.0'],
  [
    `MdePratner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MdePratner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MedPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MedPartner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MDE-Patner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MDE-Patner-', /instead of/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [`mdepartner/1.0`, CONTOSO, [['error', 'mdepartner', /instead of/]], `${WANTED}/1.0`],
  // Other schemes
  [
    `Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'Contoso-Cognito/1.0', /does not begin with 'MdePartner-'/]],
    `${WANTED}/1.0`,
  ],
  [`ContosoCognito/2.1`, CONTOSO, [['error', 'ContosoCognito/2.1', /does not begin/]], `${WANTED}/2.1`],
  [`python-requests/2.31.0`, CONTOSO, [['error', 'python-requests/2.31.0', /does not begin/]], `${WANTED}/{version}`],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64)`,
    CONTOSO,
    [['error', 'Mozilla/5.0', /does not begin/]],
    `${WANTED}/{version}`,
  ],
  [`Partner-Contoso-Cognito/1.0`, NAMELESS, [['error', 'Partner-Contoso-Cognito/1.0', /does not begin/]], null],
  [
    `"MdePartner-Contoso-Cognito/1.0"`,
    CONTOSO,
    [['error', `"MdePartner-Contoso-Cognito/1.0"`, /does not begin/]],
    `${WANTED}/{version}`,
  ],
  [
    `User-Agent: MdePartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'User-Agent: ', /name of the header/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  // Older prefixes, in any letter case; the prefix is judged before holes
  [
    `MdatpPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'MdatpPartner-', /has the legacy prefix 'MdatpPartner-'/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `mdatppartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'mdatppartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `M365DPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'M365DPartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `M365dPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'M365dPartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `M365D_Partner_Contoso-Cognito/1.0`,
    CONTOSO,
    [['error', 'M365D_Partner_', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [
    `MdatpPartner-Contoso-Cognito/%s`,
    CONTOSO,
    [['error', 'MdatpPartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdatpPartner-Contoso-Cognito/${GUID}`,
    CONTOSO,
    [['error', 'MdatpPartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdatpPartner-Contoso-Cognito/{version}`,
    CONTOSO,
    [['error', 'MdatpPartner-', /legacy prefix/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdatpPartner-Contoso-Cognito/`,
    CONTOSO,
    [
      ['error', 'MdatpPartner-', /legacy prefix/],
      ['error', '/', /no version/],
    ],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  // Parts
  [`MdePartner-`, CONTOSO, [['error', '-', /has no company part and no product part/]], `${WANTED}/{version}`],
  [`MdePartner-/1.0`, CONTOSO, [['error', '-', /has no company part and no product part/]], `${WANTED}/1.0`],
  [
    `MdePartner-Contoso/1.0`,
    CONTOSO,
    [['error', 'Contoso', /has only one part instead of a company and a product/]],
    `${WANTED}/1.0`,
  ],
  [
    `MdePartner-ContosoCognito/1.0`,
    NAMELESS,
    [['error', 'ContosoCognito', /has only one part instead of a company and a product/]],
    null,
  ],
  [`MdePartner--Cognito/1.0`, CONTOSO, [['error', '--', /empty part/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-/1.0`, CONTOSO, [['error', '-', /empty part/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso--Cognito/1.0`, CONTOSO, [['error', '--', /empty part/]], `${WANTED}/1.0`],
  [`MdePartner---/1.0`, CONTOSO, [['error', '--', /empty part/]], `${WANTED}/1.0`],
  // Hyphens: valid, ambiguous; the names decide the split
  [
    `MdePartner-Contoso-Contoso-Cognito/1.0`,
    CONTOSO,
    [['notice', 'Contoso-Cognito', /in the product part/]],
    `${WANTED}/1.0`,
  ],
  [
    `MdePartner-Fabrikam-Ltd-Shield/1.0`,
    FABRIKAM,
    [['notice', 'Fabrikam-Ltd', /in the company part/]],
    'MdePartner-FabrikamLtd-Shield/1.0',
  ],
  [
    `MdePartner-Fabrikam-Ltd-Fabrikam-Shield/1.0`,
    FABRIKAM,
    [['notice', 'Fabrikam-Ltd-Fabrikam-Shield', /in both parts/]],
    'MdePartner-FabrikamLtd-FabrikamShield/1.0',
  ],
  [`MdePartner-A-B-C/1.0`, NAMELESS, [['notice', 'B-C', /in the product part/]], 'MdePartner-A-BC/1.0'],
  // Spaces and other characters
  [`MdePartner-Contoso-Contoso Cognito/1.0`, CONTOSO, [['error', ' ', /contains a space/]], `${WANTED}/1.0`],
  [
    `MdePartner-Contoso-Contoso Cognito/{version}`,
    CONTOSO,
    [['error', ' ', /contains a space/]],
    `${WANTED}/{version}`,
  ],
  [
    `MdePartner - Contoso - Cognito/1.0`,
    CONTOSO,
    [
      ['error', 'MdePartner ', /instead of/],
      ['error', ' ', /contains a space/],
    ],
    `${WANTED}/1.0`,
  ],
  [`MdePartner-Contoso-Cognito 1.0`, CONTOSO, [['error', ' ', /contains a space/]], 'MdePartner-Contoso-Cognito/1.0'],
  [
    `MdePartner-Contoso-Cognito v1.0`,
    CONTOSO,
    [
      ['error', ' ', /contains a space/],
      ['warning', 'v1.0', /'v' before/],
    ],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  [`MdePartner-Contoso-Cognito /1.0`, CONTOSO, [['error', ' ', /contains a space/]], 'MdePartner-Contoso-Cognito/1.0'],
  [`MdePartner-Contoso-Cognito/ 1.0`, CONTOSO, [['error', ' ', /contains a space/]], 'MdePartner-Contoso-Cognito/1.0'],
  [`MdePartner-Contoso-Cognitö/1.0`, CONTOSO, [['error', 'ö', /'ö' \(U\+00F6\)/]], `${WANTED}/1.0`],
  [`MdePartner-Con(toso)-Cognito/1.0`, CONTOSO, [['error', '(', /'\('/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-Cognito@home/1.0`, CONTOSO, [['error', '@', /'@'/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-"Cognito"/1.0`, CONTOSO, [['error', '"', /'"'/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-Cog\u200Bnito/1.0`, CONTOSO, [['error', '\u200B', /U\+200B/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-Cog\u{1F600}nito/1.0`, CONTOSO, [['error', '\u{1F600}', /U\+1F600/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-Cog\u00A0nito/1.0`, CONTOSO, [['error', '\u00A0', /U\+00A0/]], `${WANTED}/1.0`],
  [
    `MdePartner-Contoso-Cognito/1.0,2`,
    CONTOSO,
    [['error', ',', /',' in the version/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdePartner-Contoso-Cognito/1.0/2`,
    CONTOSO,
    [['error', '/', /'\/' in the version/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdePartner-Contoso-Cognito/1.0(beta)`,
    CONTOSO,
    [['error', '(', /'\(' in the version/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  [
    `MdePartner-Contoso-Cognito/1.0;x`,
    CONTOSO,
    [['error', ';', /';' in the version/]],
    'MdePartner-Contoso-Cognito/{version}',
  ],
  // Leading and trailing white space, line breaks and tabs
  [` ${WANTED}/1.0`, CONTOSO, [['warning', ' ', /has leading or trailing spaces/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0  `, CONTOSO, [['warning', '  ', /has leading or trailing spaces/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0\n`, CONTOSO, [['error', '\n', /ends with a line break/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0\r\n`, CONTOSO, [['error', '\r\n', /ends with a line break/]], `${WANTED}/1.0`],
  [`\t${WANTED}/1.0`, CONTOSO, [['error', '\t', /begins with a tab/]], `${WANTED}/1.0`],
  [`MdePartner-Contoso-\tCognito/1.0`, CONTOSO, [['error', '\t', /contains a tab/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0\r\nX-Evil: 1`, CONTOSO, [['error', '\r\n', /contains a line break/]], `${WANTED}/{version}`],
  [`${WANTED}/1.0\0`, CONTOSO, [['error', '\0', /control character U\+0000/]], `${WANTED}/{version}`],
  // Versions
  [
    `${WANTED}`,
    CONTOSO,
    [['error', 'Contoso-ContosoCognito', /does not end with '\/' and a version/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/`, CONTOSO, [['error', '/', /no version after/]], `${WANTED}/{version}`],
  [
    `${WANTED}/undefined`,
    CONTOSO,
    [['error', 'undefined', /has a placeholder instead of a version/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/null`, CONTOSO, [['error', 'null', /has a placeholder instead of a version/]], `${WANTED}/{version}`],
  [`${WANTED}/None`, CONTOSO, [['error', 'None', /has a placeholder instead of a version/]], `${WANTED}/{version}`],
  [`${WANTED}/NaN`, CONTOSO, [['error', 'NaN', /has a placeholder instead of a version/]], `${WANTED}/{version}`],
  [
    `${WANTED}/1.undefined`,
    CONTOSO,
    [['error', '1.undefined', /has a placeholder instead of a version/]],
    `${WANTED}/{version}`,
  ],
  [
    `${WANTED}/Version`,
    CONTOSO,
    [['error', 'Version', /has a placeholder instead of a version/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/%s`, CONTOSO, [['error', '%s', /contains the placeholder '%s'/]], `${WANTED}/{version}`],
  [`${WANTED}/%d.%d`, CONTOSO, [['error', '%d.%d', /'%d' and 1 more/]], `${WANTED}/{version}`],
  [`${WANTED}/%(version)s`, CONTOSO, [['error', '%(version)s', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/%VERSION%`, CONTOSO, [['error', '%VERSION%', /contains the placeholder/]], `${WANTED}/{version}`],
  [
    'MdePartner-Contoso-ContosoCognito/$' + '{version}',
    CONTOSO,
    [['error', '$' + '{version}', /contains the placeholder/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/$VERSION`, CONTOSO, [['error', '$VERSION', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/$(version)`, CONTOSO, [['error', '$(version)', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/{{ version }}`, CONTOSO, [['error', '{{ version }}', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/#{version}`, CONTOSO, [['error', '#{version}', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/{Version}`, CONTOSO, [['error', '{Version}', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/{0}`, CONTOSO, [['error', '{0}', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/<version>`, CONTOSO, [['error', '<version>', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/{version}`, HEADER, [['error', '{version}', /contains the placeholder/]], `${WANTED}/{Version}`],
  [`${WANTED}/{version}-beta`, CONTOSO, [['error', '{version}', /contains the placeholder/]], `${WANTED}/{version}`],
  [`${WANTED}/v1.0.0`, CONTOSO, [['warning', 'v1.0.0', /'v' before/]], `${WANTED}/1.0.0`],
  [`${WANTED}/V2`, CONTOSO, [['warning', 'V2', /'v' before/]], `${WANTED}/2`],
  [`${WANTED}/v{version}`, CONTOSO, [['warning', 'v{version}', /'v' before/]], `${WANTED}/{version}`],
  [
    `${WANTED}/${GUID}`,
    CONTOSO,
    [['warning', GUID, /has a GUID instead of the version of the product/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/1a2b3c4`, CONTOSO, [['warning', '1a2b3c4', /commit hash/]], `${WANTED}/{version}`],
  [
    `${WANTED}/9fceb02d0ae598e95dc970b74767f19372d61af8`,
    CONTOSO,
    [['warning', '9fceb02d0ae598e95dc970b74767f19372d61af8', /commit hash/]],
    `${WANTED}/{version}`,
  ],
  [`${WANTED}/latest`, CONTOSO, [['warning', 'latest', /without a digit/]], `${WANTED}/{version}`],
  [`${WANTED}/beta`, CONTOSO, [['warning', 'beta', /without a digit/]], `${WANTED}/{version}`],
  // Placeholders
  [
    'MdePartner-{CompanyName}-{ProductName}/{Version}',
    CONTOSO,
    [['error', '{CompanyName}-{ProductName}/{Version}', /'\{CompanyName\}' and 2 more/]],
    `${WANTED}/{version}`,
  ],
  [
    'MdePartner-{CompanyName}-{ProductName}/{version}',
    CONTOSO,
    [['error', '{CompanyName}-{ProductName}', /and 1 more/]],
    `${WANTED}/{version}`,
  ],
  [
    'MdePartner-<Your Company>-Cognito/1.0',
    CONTOSO,
    [['error', '<Your Company>', /contains the placeholder/]],
    `${WANTED}/1.0`,
  ],
  ['MdePartner-%s-%s/%s', CONTOSO, [['error', '%s-%s/%s', /and 2 more/]], `${WANTED}/{version}`],
  ['{{userAgent}}', CONTOSO, [['error', '{{userAgent}}', /contains the placeholder/]], `${WANTED}/{version}`],
  [
    'MdePartner-CompanyName-ProductName/1.0',
    CONTOSO,
    [['error', 'CompanyName-ProductName', /placeholder 'CompanyName'/]],
    `${WANTED}/1.0`,
  ],
  [
    'MdePartner-Contoso-YourProduct/1.0',
    CONTOSO,
    [['error', 'YourProduct', /placeholder 'YourProduct'/]],
    `${WANTED}/1.0`,
  ],
  ['MdePartner-MyCompany-Cognito/1.0', CONTOSO, [['error', 'MyCompany', /placeholder/]], `${WANTED}/1.0`],
  [
    `${WANTED}/1.0.0`,
    REAL,
    [['error', 'Contoso', /fictional name 'contoso'/i]],
    'MdePartner-AdatumixLtd-AdatumixShield/1.0.0',
  ],
  [
    `MdePartner-contoso-contosocognito/2`,
    REAL,
    [['error', 'contoso', /fictional name 'contoso'/i]],
    'MdePartner-AdatumixLtd-AdatumixShield/2',
  ],
  // Further products and comments
  [
    `${WANTED}/1.0 python-requests/2.31`,
    CONTOSO,
    [['notice', 'python-requests/2.31', /has more products or comments after the partner product, which is allowed/]],
    `${WANTED}/1.0`,
  ],
  [
    `${WANTED}/1.0 (Windows; x64 (AMD))`,
    CONTOSO,
    [['notice', '(Windows; x64 (AMD))', /has more products or comments after the partner product, which is allowed/]],
    `${WANTED}/1.0`,
  ],
  [
    `${WANTED}/1.0 (a \\) b) lib`,
    CONTOSO,
    [['notice', '(a \\) b) lib', /has more products or comments after the partner product, which is allowed/]],
    `${WANTED}/1.0`,
  ],
  [`${WANTED}/1.0 lib/1/2`, CONTOSO, [['error', '/', /after the partner product/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0 (open`, CONTOSO, [['error', '(', /after the partner product/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0 lib;x`, CONTOSO, [['error', ';', /after the partner product/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0 lib(x)`, CONTOSO, [['error', '(', /after the partner product/]], `${WANTED}/1.0`],
  [`${WANTED}/1.0 lib/`, CONTOSO, [['error', '/', /after the partner product/]], `${WANTED}/1.0`],
  [
    `${WANTED}/1.0 lib/%s`,
    CONTOSO,
    [
      ['error', '%s', /contains the placeholder/],
      ['notice', 'lib/%s', /has more products or comments after the partner product, which is allowed/],
    ],
    `${WANTED}/1.0`,
  ],
  [
    `${WANTED} (x64)`,
    CONTOSO,
    [
      ['error', 'Contoso-ContosoCognito', /does not end with '\/' and a version/],
      ['notice', '(x64)', /has more products or comments after the partner product, which is allowed/],
    ],
    `${WANTED}/{version}`,
  ],
  [
    `${WANTED} python-requests/2.31`,
    CONTOSO,
    [
      ['error', 'Contoso-ContosoCognito', /does not end with '\/' and a version/],
      ['notice', 'python-requests/2.31', /has more products or comments after the partner product, which is allowed/],
    ],
    `${WANTED}/{version}`,
  ],
  // Partner product not first
  [
    `python-requests/2.31 ${WANTED}/1.0`,
    CONTOSO,
    [['error', `${WANTED}/1.0`, /does not begin with the partner product/]],
    `${WANTED}/1.0`,
  ],
  [
    `Mozilla/5.0 (x64) ${WANTED}/1.0 lib/2`,
    CONTOSO,
    [
      ['error', `${WANTED}/1.0`, /does not begin with the partner product/],
      ['notice', 'lib/2', /has more products or comments after the partner product, which is allowed/],
    ],
    `${WANTED}/1.0`,
  ],
  [
    `curl/8.0 MdatpPartner-Contoso-Cognito/1.0`,
    CONTOSO,
    [
      ['error', 'MdatpPartner-Contoso-Cognito/1.0', /does not begin with the partner product/],
      ['error', 'MdatpPartner-', /legacy prefix/],
    ],
    'MdePartner-Contoso-Cognito/1.0',
  ],
  // Length
  [`MdePartner-${a(58)}-${a(58)}/1`, NAMELESS, [['warning', '/1', /130 characters/]], `MdePartner-${a(58)}-${a(58)}/1`],
  [
    `MdePartner-${a(121)}-${a(121)}/1`,
    NAMELESS,
    [['warning', `${a(4)}-${a(121)}/1`, /256 characters/]],
    `MdePartner-${a(121)}-${a(121)}/1`,
  ],
  [
    `MdePartner-${a(121)}-${a(122)}/1`,
    NAMELESS,
    [['error', '1', /257 characters/]],
    `MdePartner-${a(121)}-${a(122)}/1`,
  ],
  [`MdePartner-${a(200)}-${a(100)}/1`, CONTOSO, [['error', `${a(56)}/1`, /314 characters/]], `${WANTED}/1`],
];

const underlinedBy = (value: string, fault: UserAgentFault) => value.slice(fault.start, fault.end);

/** The value with everything fixed that a tool can fix. */
function mended(value: string, options: JudgeOptions): string {
  const { faults, wanted, product } = judgeUserAgent(value, options);
  let text = value;
  if (faults.some((fault) => fault.mend === 'product'))
    text = value.slice(0, product.start) + wanted + value.slice(product.end);
  return faults.some((fault) => fault.mend === 'blanks') ? text.trim() : text;
}

describe('judgeUserAgent', () => {
  test('the tables have no duplicate rows', () => {
    const keys = [...GOOD, ...BAD].map(([value, options]) => JSON.stringify([value, options]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBeGreaterThan(100);
  });

  test.each(GOOD)('accepts %j for %j', (value, options) => {
    expect(judgeUserAgent(value, options).faults).toEqual([]);
  });

  test.each(BAD)('refuses %j for %j', (value, options, expected, wanted) => {
    const judgement = judgeUserAgent(value, options);
    expect(judgement.faults.map((fault) => [fault.severity, underlinedBy(value, fault)])).toEqual(
      expected.map(([severity, underlined]) => [severity, underlined]),
    );
    for (const [index, [, , problem]] of expected.entries()) expect(judgement.faults[index]?.problem).toMatch(problem);
    expect(judgement.wanted).toBe(wanted);
  });

  test('the two legacy prefixes, and nothing else, have the status legacy', () => {
    for (const [value, options, expected] of BAD) {
      const legacy = judgeUserAgent(value, options).faults.filter((fault) => fault.status === 'legacy');
      expect(legacy.map((fault) => fault.problem)).toEqual(
        expected.filter(([, , problem]) => problem.source.includes('legacy prefix')).map(() => expect.any(String)),
      );
    }
  });

  test.each(BAD)('the fix for %j (%j) leaves only faults without a fix', (value, options) => {
    const before = judgeUserAgent(value, options).faults.filter((fault) => fault.mend === null);
    const after = judgeUserAgent(mended(value, options), options).faults;
    expect(after.every((fault) => fault.mend === null)).toBe(true);
    expect(after.length).toBeLessThanOrEqual(before.length);
  });
});

/** RFC 9110 sections 5.6.2, 5.6.5 and 10.1.5 restated, with comments of one level and the documented prefix. */
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ORACLE = new RegExp(
  `^MdePartner-(?!-)[^/]*(?<!-)/${TOKEN}(?: +(?:${TOKEN}(?:/${TOKEN})?|\\((?:[^()\\\\]|\\\\.|\\([^()]*\\))*\\)))*$`,
);
const NAME = /^MdePartner-[!#$%&'*+.^_`|~0-9A-Za-z]+(?:-[!#$%&'*+.^_`|~0-9A-Za-z]+)+\//;

const tchar = fc.constantFrom(..."!#$%&'*+.^_`|~019azAZ");
const part = fc.string({ unit: tchar, minLength: 1, maxLength: 12 });
const almost = fc
  .array(
    fc.constantFrom(
      'MdePartner-',
      'mdepartner-',
      'MdatpPartner-',
      'Contoso',
      'Cognito',
      '-',
      '/',
      '1.0',
      ' ',
      '(',
      ')',
      '\\',
      '{version}',
      '%s',
      '\n',
      '\t',
      'é',
      '\u200B',
      'v',
      '{',
      '}',
      '\0',
      ',',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  almost,
  almost.map((text) => `MdePartner-Contoso-Cognito/1${text}`),
);
const anyNames = fc.constantFrom<JudgeOptions>(
  CONTOSO,
  FABRIKAM,
  HEADER,
  NAMELESS,
  { company: '株式会社', product: '製品' },
  { company: '', product: '' },
);

describe('properties', () => {
  test('never throws, and every range is inside the value', () => {
    fc.assert(
      fc.property(hostile, anyNames, (value, options) => {
        const { faults, parts, version, product } = judgeUserAgent(value, options);
        for (const { start, end } of [
          ...faults,
          product,
          ...(version ? [version] : []),
          ...(parts ? [parts.company, parts.product] : []),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(value.length);
        }
        if (value !== '') for (const fault of faults) expect(fault.end).toBeGreaterThan(fault.start);
        for (const fault of faults) expect(fault.problem).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
      examples(1000),
    );
  });

  test('without an error a header fits the grammar of RFC 9110 and the documented form', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom<JudgeOptions>(HEADER, NAMELESS), (value, options) => {
        if (judgeUserAgent(value, options).faults.some((fault) => fault.severity === 'error')) return;
        expect(value.trim()).toMatch(ORACLE);
        expect(value.trim()).toMatch(NAME);
      }),
      examples(1000),
    );
  });

  test('the documented form has no fault, and its parts are read back', () => {
    const number = fc.nat(99);
    fc.assert(
      fc.property(part, part, fc.tuple(number, number, number), (company, product, numbers) => {
        const version = numbers.join('.');
        const value = `MdePartner-${company}-${product}/${version}`;
        // `$NAME` and `%s` are tokens by the grammar and holes by ours; names of placeholders have a table above.
        fc.pre(!/[$%]|__|^(your|my)?(company|vendor|product)/i.test(company + product));
        expect(judgeUserAgent(value).faults).toEqual([]);
        expect(readUserAgent(value)).toEqual({ company, product, version });
      }),
    );
  });

  test('a fix has no fault itself, except for tokens and lengths that cannot be fixed', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(CONTOSO, FABRIKAM), (value, options) => {
        const after = judgeUserAgent(mended(value, options), options).faults;
        expect(after.filter((fault) => fault.mend !== null)).toEqual([]);
        const wanted = judgeUserAgent(value, options).wanted as string;
        expect(judgeUserAgent(wanted, options).faults).toEqual([]);
      }),
      examples(1000),
    );
  });

  test('a legacy prefix in any letter case is legacy, with any text after it', () => {
    const prefix = fc
      .constantFrom('MdatpPartner-', 'M365DPartner-')
      .chain((text) =>
        fc
          .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
          .map((upper) =>
            [...text].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''),
          ),
      );
    fc.assert(
      fc.property(prefix, fc.stringMatching(/^[ -~]*$/), (text, rest) => {
        expect(judgeUserAgent(text + rest).faults.filter((fault) => fault.status === 'legacy')).toHaveLength(1);
      }),
    );
  });
});

describe('readUserAgent', () => {
  test.each([
    [`${WANTED}/1.0.0`, CONTOSO, ['Contoso', 'ContosoCognito', '1.0.0']],
    [`${WANTED}/{version}`, CONTOSO, ['Contoso', 'ContosoCognito', null]],
    [`${WANTED}/1.{version}`, CONTOSO, ['Contoso', 'ContosoCognito', null]],
    [`${WANTED}/%s`, CONTOSO, ['Contoso', 'ContosoCognito', null]],
    [`${WANTED}/`, CONTOSO, ['Contoso', 'ContosoCognito', null]],
    [WANTED, CONTOSO, ['Contoso', 'ContosoCognito', null]],
    ['mdepartner-A-B/2', NAMELESS, ['A', 'B', '2']],
    ['MdatpPartner-A-B/2', NAMELESS, ['A', 'B', '2']],
    ['curl/8 MdePartner-A-B/2', NAMELESS, ['A', 'B', '2']],
    ['MdePartner-A-B-C/2', NAMELESS, ['A', 'B-C', '2']],
    ['MdePartner-A-B-C/2', { company: 'A B', product: 'Q' }, ['A-B', 'C', '2']],
    ['MdePartner-A-B-C/2', { company: 'Q', product: 'C' }, ['A-B', 'C', '2']],
    ['MdePartner-A-B-C-D/2', { company: 'A', product: 'C D' }, ['A', 'B-C-D', '2']],
    ['MdePartner-A-B-C-D/2', { company: 'A B', product: 'C D' }, ['A-B', 'C-D', '2']],
    ['MdePartner-A/2', NAMELESS, [null, null, '2']],
    ['python-requests/2.31', NAMELESS, [null, null, null]],
    ['', NAMELESS, [null, null, null]],
  ])('%j for %j: %j', (value, names, [company, product, version]) => {
    expect(readUserAgent(value, names)).toEqual({ company, product, version });
  });
});

import { releaseVersionUnknown } from '../../src/rules/release-version-unknown.ts';
import { testRule } from '../support/test-rule.ts';

const SENT = 'MdePartner-Contoso-ContosoCognito';
const version = (content: string) => `    version: { ${content} }`;
const template = (content: string) => `    userAgent: ${SENT}/{version}\n${content && version(content)}`;
const two = (first: string, second: string) => ({
  'mde-partner.yml': `schemaVersion: 1\nproducts:\n  - name: Contoso Cognito\n    version: { ${first} }\n  - name: Contoso Gateway\n    version: { ${second} }\n`,
});
const PACKAGE = { 'package.json': '{ "version": "1.0.0" }\n' };
const released = (release: string) => ({ release });

testRule(releaseVersionUnknown, {
  valid: [
    { name: 'a development run without a file' },
    { name: 'a development run with a template alone', manifest: template('') },
    { name: 'a file with a version', manifest: version('file: package.json'), files: PACKAGE },
    {
      name: 'a file that leaves the version to the tag',
      manifest: version('file: package.json'),
      files: { 'package.json': '{ "version": "0.0.0-development" }' },
    },
    {
      name: 'a dynamic version',
      manifest: template('file: pyproject.toml'),
      files: { 'pyproject.toml': '[project]\ndynamic = ["version"]\n' },
      options: released('v1.0.0'),
    },
    {
      name: 'a key',
      manifest: version('file: x.yml, key: info.version'),
      files: { 'x.yml': 'info:\n  version: 1.0.0\n' },
    },
    { name: 'a released version and no file', options: released('v1.0.0') },
    { name: 'a template for the tag', manifest: template('tag: "v{version}"'), options: released('v1.0.0') },
    {
      name: 'a template for the file',
      manifest: template('file: package.json'),
      files: PACKAGE,
      options: released('v1.0.0'),
    },
    {
      name: 'a version alone is for every form',
      manifest: version('tag: "cognito@{version}"'),
      options: released('1.0.0'),
    },
    {
      name: 'a version alone is for every product',
      files: two('tag: "a@{version}"', 'tag: "b@{version}"'),
      options: released('1.0.0'),
    },
    {
      name: 'products with one form',
      files: two('tag: "v{version}"', 'precision: full'),
      options: released('v1.0.0'),
    },
    { name: 'a path out of the repository is for another rule', manifest: version('file: ../package.json') },
    { name: 'a list for the file is for another rule', manifest: version('file: [package.json]') },
    {
      name: 'from a folder',
      files: {
        'mde-partner.yml': null,
        '.github/mde-partner.yml': `schemaVersion: 1\nproducts:\n  - version: { file: ../package.json }\n`,
        ...PACKAGE,
      },
    },
  ],
  invalid: [
    {
      name: 'no such file',
      manifest: version('file: package.json'),
      findings: [
        {
          severity: 'error',
          underlined: 'package.json',
          at: '10:22',
          message:
            /^'package\.json' does not exist, so no version can be compared\. Correct 'version\.file', or remove it if only the tag has the version\.$/,
          related: [],
          fix: 'none',
        },
      ],
    },
    {
      name: 'no such file, but another one that states the version',
      manifest: version('file: pakage.json'),
      files: PACKAGE,
      findings: [{ severity: 'error', underlined: 'pakage.json', fix: 'suggest' }],
      fixed: '{ file: package.json }',
    },
    {
      name: 'no such file, and one of another kind, which may be of something else',
      manifest: version('file: setup.py'),
      files: PACKAGE,
      findings: [{ severity: 'error', underlined: 'setup.py', fix: 'none' }],
    },
    {
      name: 'a file with no version, beside another one',
      manifest: version('file: Chart.yaml'),
      files: { 'Chart.yaml': 'name: x\n', ...PACKAGE },
      findings: [{ severity: 'error', underlined: 'Chart.yaml', fix: 'none' }],
    },
    {
      name: 'no such file with a key, which would not fit the other',
      manifest: version('file: pakage.json, key: a.b'),
      files: PACKAGE,
      findings: [{ severity: 'error', underlined: 'pakage.json', fix: 'none' }],
    },
    {
      name: 'a file without a version',
      manifest: version('file: package.json'),
      files: { 'package.json': '{}' },
      findings: [{ severity: 'error', underlined: 'package.json', message: /'package\.json' has no 'version'/ }],
    },
    {
      name: 'a version that a build fills in',
      manifest: version('file: X.csproj'),
      files: { 'X.csproj': '<Project><PropertyGroup><Version>$(V)</Version></PropertyGroup></Project>' },
      findings: [
        {
          severity: 'error',
          message:
            /The version in 'X\.csproj' is '\$\(V\)', which only a build fills in, so no version can be compared\./,
          related: ['$(V)'],
        },
      ],
    },
    {
      name: 'a malformed file',
      manifest: version('file: package.json'),
      files: { 'package.json': '{\n  "version": "1.0.0\n}' },
      findings: [
        {
          severity: 'error',
          message: /'package\.json' is not valid JSON \(line 2\), so no version can be compared\./,
          related: [''],
        },
      ],
    },
    {
      name: 'a key that is not there',
      manifest: version('file: package.json, key: release'),
      files: PACKAGE,
      findings: [{ severity: 'error', message: /'package\.json' has no 'release'/, fix: 'none' }],
    },
    {
      name: 'an unknown file without a key',
      manifest: version('file: about.py'),
      files: { 'about.py': '__version__ = "1.0.0"\n', ...PACKAGE },
      findings: [
        {
          severity: 'error',
          message:
            /The format of 'about\.py' is unknown and there is no 'version\.key' with the name of the variable, such as 'VERSION', so no version can be compared\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a folder',
      manifest: version('file: src'),
      files: { 'src/x': '' },
      findings: [{ severity: 'error', message: /'src' is a folder/ }],
    },
    {
      name: 'an empty path',
      manifest: version('file: ""'),
      findings: [{ severity: 'error', underlined: '""', message: /'' is a folder/ }],
    },
    {
      name: 'no such file in a release run',
      manifest: version('file: package.json'),
      options: released('v1.0.0'),
      findings: [{ severity: 'error', underlined: 'package.json' }],
    },
    {
      name: 'a tag that fits no product, by default',
      options: released('release-1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'userAgent',
          message:
            /^The tag 'release-1\.0\.0' does not match any product, so no version was compared\. Use the format 'v\{version\}', or set 'version\.tag'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: '    version: { tag: "release-{version}" }\n    userAgent: ',
    },
    {
      name: 'a tag that fits no product, by its form',
      manifest: version('tag: "v{version}"'),
      options: released('@contoso/cognito@1.0.0'),
      findings: [{ severity: 'error', underlined: '"v{version}"', fix: 'suggest' }],
      fixed: 'tag: "@contoso/cognito@{version}"',
    },
    {
      name: 'a tag without a version',
      options: released('nightly'),
      findings: [{ severity: 'error', fix: 'none' }],
    },
    {
      name: 'a tag that fits none of several products is said once',
      files: two('tag: "a@{version}"', 'tag: "b@{version}"'),
      options: released('c@1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'products',
          message:
            /The tag 'c@1\.0\.0' does not match any product, so no version was compared\. Use one of the formats 'a@\{version\}', 'b@\{version\}', or set 'version\.tag'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'the tag of another product',
      files: two('tag: "a@{version}"', 'tag: "b@{version}"'),
      options: released('b@1.0.0'),
      findings: [
        {
          severity: 'notice',
          underlined: '"a@{version}"',
          message: /^The tag 'b@1\.0\.0' is for 'Contoso Gateway', so the version of this product was not compared\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'the tag of another product, which makes the file of this one no matter',
      files: two('tag: "a@{version}", file: package.json', 'tag: "b@{version}"'),
      options: released('b@1.0.0'),
      findings: [{ severity: 'notice' }],
    },
    {
      name: 'a template that nothing fills',
      manifest: template(''),
      options: released('v1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: '{version}',
          message:
            /^The User-Agent ends with '\{version\}', but the product has no 'version', so no version can be compared\./,
          fix: 'suggest',
        },
      ],
      fixed: '    version: { tag: "v{version}" }\n    userAgent: ',
    },
    {
      name: 'a template that nothing fills, beside a file with a version',
      manifest: template(''),
      files: PACKAGE,
      options: released('v1.0.0'),
      findings: [{ severity: 'error', underlined: '{version}', fix: 'suggest' }],
      fixed: 'version: { file: "package.json" }',
    },
    {
      name: 'a template with a precision alone',
      manifest: template('precision: minor'),
      options: released('v1.0.0'),
      findings: [{ severity: 'error', underlined: '{version}', fix: 'none' }],
    },
    {
      name: 'a template in a flow mapping',
      files: {
        'mde-partner.yml': `schemaVersion: 1\nproducts: [{ name: X, userAgent: "${SENT}/{version}" }]\n`,
      },
      options: released('v1.0.0'),
      findings: [{ severity: 'error', underlined: '{version}', fix: 'none' }],
    },
    {
      name: 'a template that is the first key',
      files: { 'mde-partner.yml': `schemaVersion: 1\nproducts:\n  - userAgent: ${SENT}/{version}\n    name: X\n` },
      options: released('v1.0.0'),
      findings: [{ severity: 'error', fix: 'suggest' }],
      fixed: `  - version: { tag: "v{version}" }\n    userAgent: ${SENT}/{version}\n    name: X`,
    },
  ],
});

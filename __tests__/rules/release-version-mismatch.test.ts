import { releaseVersionMismatch } from '../../src/rules/release-version-mismatch.ts';
import { testRule } from '../support/test-rule.ts';

const SENT = 'MdePartner-Contoso-ContosoCognito';
const product = (version: string, more = '') =>
  `    userAgent: ${SENT}/${version}${more && `\n    version: { ${more} }`}`;
const PACKAGE = { 'package.json': '{\n  "version": "1.0.1"\n}\n' };
const TWO = {
  'mde-partner.yml': `schemaVersion: 1
company: { name: Contoso }
products:
  - name: Contoso Cognito
    userAgent: ${SENT}/1.0.0
    version: { tag: "a@{version}" }
  - name: Contoso Gateway
    userAgent: MdePartner-Contoso-ContosoGateway/3.0.0
    version: { tag: "b@{version}" }
`,
};
const released = (release: string) => ({ release });

testRule(releaseVersionMismatch, {
  valid: [
    { name: 'a development run without a file' },
    {
      name: 'a development run, the same in the file',
      manifest: product('1.0.1', 'file: package.json'),
      files: PACKAGE,
    },
    { name: 'a development run, a template', manifest: product('{version}', 'file: package.json'), files: PACKAGE },
    {
      name: 'a snapshot of the version that comes next',
      manifest: product('1.1.0', 'file: gradle.properties'),
      files: { 'gradle.properties': 'version=1.1.0-SNAPSHOT\n' },
    },
    { name: 'the tag', options: released('v1.0.0') },
    { name: 'a version without a tag', options: released('1.0.0') },
    { name: 'build metadata of the tag', options: released('v1.0.0+5') },
    {
      name: 'all three',
      manifest: product('1.0.1', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1'),
    },
    {
      name: 'a template and the file',
      manifest: product('{version}', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1'),
    },
    {
      name: 'a template and only the tag',
      manifest: product('{version}', 'tag: v{version}'),
      options: released('v1.0.1'),
    },
    {
      name: 'a file that leaves the version to the tag',
      manifest: product('1.0.0', 'file: package.json'),
      files: { 'package.json': '{ "version": "0.0.0-development" }\n' },
      options: released('v1.0.0'),
    },
    {
      name: 'PEP 440 in the file and SemVer in the tag',
      manifest: product('1.0.0-rc.1', 'file: pyproject.toml'),
      files: { 'pyproject.toml': '[project]\nversion = "1.0.0rc1"\n' },
      options: released('v1.0.0-rc.1'),
    },
    {
      name: 'four parts',
      manifest: product('1.0.0', 'file: X.csproj'),
      files: { 'X.csproj': '<Project><PropertyGroup><Version>1.0.0.0</Version></PropertyGroup></Project>' },
      options: released('v1.0.0'),
    },
    {
      name: 'two parts by precision',
      manifest: product('1.0', 'file: package.json, precision: minor'),
      files: PACKAGE,
      options: released('v1.0.1'),
    },
    { name: 'one part by precision', manifest: product('1', 'precision: major'), options: released('v1.9.3') },
    {
      name: 'the tag of one product with its version',
      files: TWO,
      options: released('b@3.0.0'),
    },
    { name: 'a tag that fits no product', options: released('nightly-2.0.0') },
    { name: 'a file that cannot be read', manifest: product('1.0.0', 'file: package.json') },
    { name: 'a User-Agent without a version', manifest: `    userAgent: ${SENT}`, options: released('v1.0.1') },
    { name: 'a User-Agent with a word for the version', manifest: product('undefined'), options: released('v1.0.1') },
    { name: 'an open template of another kind', manifest: `    userAgent: "${SENT}/%s"`, options: released('v1.0.1') },
  ],
  invalid: [
    {
      name: 'a development run',
      manifest: product('1.0.0', 'file: package.json'),
      files: PACKAGE,
      findings: [
        {
          severity: 'warning',
          underlined: '1.0.0',
          at: '9:50',
          related: ['1.0.1'],
          message:
            /^The versions do not match: the User-Agent has '1\.0\.0' and 'package\.json' has '1\.0\.1'\. Update the version in the User-Agent\.$/,
          fix: 'suggest',
        },
      ],
      fixed: `userAgent: "${SENT}/{version}"`,
    },
    {
      name: 'a snapshot of another version',
      manifest: product('1.0.0', 'file: gradle.properties'),
      files: { 'gradle.properties': 'version=1.1.0-SNAPSHOT\n' },
      findings: [{ severity: 'warning', underlined: '1.0.0', related: ['1.1.0-SNAPSHOT'] }],
    },
    {
      name: 'older than the tag',
      options: released('v1.0.1'),
      findings: [
        {
          severity: 'error',
          underlined: '1.0.0',
          message:
            /^The versions do not match: the User-Agent has '1\.0\.0' and the tag is 'v1\.0\.1'\. Update the version in the User-Agent\.$/,
          related: [],
          fix: 'suggest',
        },
      ],
      fixed: `userAgent: ${SENT}/1.0.1\n`,
    },
    {
      name: 'newer than the released version',
      manifest: product('2.0.0'),
      options: released('1.0.1'),
      findings: [
        {
          severity: 'error',
          underlined: '2.0.0',
          message: /The versions do not match: the User-Agent has '2\.0\.0' and the release is '1\.0\.1'\./,
        },
      ],
    },
    {
      name: 'the User-Agent alone is behind',
      manifest: product('1.0.0', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1'),
      findings: [
        {
          severity: 'error',
          underlined: '1.0.0',
          message:
            /^The versions do not match: the User-Agent has '1\.0\.0', 'package\.json' has '1\.0\.1', and the tag is 'v1\.0\.1'\./,
          related: ['1.0.1'],
          fix: 'suggest',
        },
      ],
      fixed: '/{version}"',
    },
    {
      name: 'the file alone is behind',
      manifest: product('1.0.2', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.2'),
      findings: [
        {
          severity: 'error',
          path: 'package.json',
          underlined: '1.0.1',
          at: '2:15',
          message:
            /^The versions do not match: the User-Agent has '1\.0\.2', 'package\.json' has '1\.0\.1', and the tag is 'v1\.0\.2'\. Update the version before you create the tag\.$/,
          related: ['1.0.2'],
          fix: 'none',
        },
      ],
    },
    {
      name: 'the file of a template is behind',
      manifest: product('{version}', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.2'),
      findings: [
        {
          severity: 'error',
          path: 'package.json',
          underlined: '1.0.1',
          message:
            /^The versions do not match: 'package\.json' has '1\.0\.1' and the tag is 'v1\.0\.2'\. Update the version before you create the tag\.$/,
          related: ['{version}'],
          fix: 'none',
        },
      ],
    },
    {
      name: 'all three differ',
      manifest: product('1.0.0', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.2'),
      findings: [{ severity: 'error', underlined: '1.0.0', related: ['1.0.1'], fix: 'none' }],
    },
    {
      name: 'a snapshot is released',
      manifest: product('{version}', 'file: gradle.properties'),
      files: { 'gradle.properties': 'version=1.1.0-SNAPSHOT\n' },
      options: released('v1.1.0'),
      findings: [{ severity: 'error', path: 'gradle.properties', underlined: '1.1.0-SNAPSHOT', fix: 'none' }],
    },
    {
      name: 'a pre-release tag and a final version',
      options: released('v1.0.0-rc.1'),
      findings: [
        {
          severity: 'warning',
          underlined: '1.0.0',
          message:
            /The versions do not match: the User-Agent has '1\.0\.0' and the tag is 'v1\.0\.0-rc\.1'\. Use the version of the pre-release, so that it is not reported as final\.$/,
          fix: 'suggest',
        },
      ],
      fixed: `${SENT}/1.0.0-rc.1\n`,
    },
    {
      name: 'a pre-release tag and a final version in the file',
      manifest: product('{version}', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1-rc.1'),
      findings: [{ severity: 'warning', path: 'package.json', underlined: '1.0.1', fix: 'none' }],
    },
    {
      name: 'a pre-release of another version',
      options: released('v1.0.1-rc.1'),
      findings: [{ severity: 'error', underlined: '1.0.0' }],
    },
    {
      name: 'a final tag and a pre-release',
      manifest: product('1.0.0-rc.1'),
      options: released('v1.0.0'),
      findings: [{ severity: 'error', underlined: '1.0.0-rc.1', fix: 'suggest' }],
      fixed: `${SENT}/1.0.0\n`,
    },
    {
      name: 'fewer parts, and another version all the same: no precision would help',
      manifest: product('1.0', 'file: package.json'),
      files: { 'package.json': '{ "version": "2.1.0" }\n' },
      options: released('v2.1.0'),
      findings: [
        {
          severity: 'error',
          underlined: '1.0',
          message: /\. Update the version in the User-Agent\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'one part where the version has three',
      manifest: product('1', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1'),
      findings: [
        {
          severity: 'error',
          message:
            /The versions do not match: the User-Agent has '1', 'package\.json' has '1\.0\.1', and the tag is 'v1\.0\.1'\. Add the missing parts to the User-Agent, or set 'version\.precision' to 'major'\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'fewer parts, and a file that disagrees with the tag',
      manifest: product('1.0', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.2'),
      findings: [
        {
          severity: 'error',
          message:
            /The versions do not match: the User-Agent has '1\.0', 'package\.json' has '1\.0\.1', and the tag is 'v1\.0\.2'\. Update the version before you create the tag\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'fewer parts',
      manifest: product('1.0', 'file: package.json'),
      files: PACKAGE,
      options: released('v1.0.1'),
      findings: [
        {
          severity: 'error',
          underlined: '1.0',
          message:
            /The versions do not match: the User-Agent has '1\.0', 'package\.json' has '1\.0\.1', and the tag is 'v1\.0\.1'\. Add the missing parts to the User-Agent, or set 'version\.precision' to 'minor'\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'two parts that differ',
      manifest: product('1.1', 'precision: minor'),
      options: released('v1.0.1'),
      findings: [{ severity: 'error', underlined: '1.1', fix: 'suggest' }],
      fixed: `${SENT}/1.0\n`,
    },
    {
      name: 'the file leaves the version to the tag',
      manifest: product('1.0.0', 'file: package.json'),
      files: { 'package.json': '{ "version": "0.0.0-development" }\n' },
      options: released('v1.0.1'),
      findings: [{ severity: 'error', underlined: '1.0.0', related: [], fix: 'suggest' }],
      fixed: '/{version}"',
    },
    {
      name: 'a file that cannot be read does not hide the tag',
      manifest: product('1.0.0', 'file: package.json'),
      options: released('v1.0.1'),
      findings: [{ severity: 'error', underlined: '1.0.0' }],
    },
    {
      name: 'more after the version',
      manifest: `    userAgent: ${SENT}/1.0.0 (Linux)\n    version: { file: package.json }`,
      files: PACKAGE,
      findings: [{ severity: 'warning', underlined: '1.0.0', fix: 'suggest' }],
      fixed: `userAgent: "${SENT}/1.0.1 (Linux)"`,
    },
    {
      name: 'a quoted and folded User-Agent',
      manifest: `    userAgent: >-\n      ${SENT}/1.0.0\n    version: { file: package.json }`,
      files: PACKAGE,
      findings: [{ severity: 'warning', underlined: '1.0.0', at: '10:41', fix: 'suggest' }],
    },
    {
      name: 'the version in a file of the folder above',
      manifest: product('1.0.0', 'file: x/X.csproj'),
      files: {
        'x/X.csproj': '<Project />',
        'Directory.Build.props': '<Project><PropertyGroup><Version>1.0.1</Version></PropertyGroup></Project>',
      },
      findings: [
        {
          severity: 'warning',
          message:
            /The versions do not match: the User-Agent has '1\.0\.0' and 'Directory\.Build\.props' has '1\.0\.1'\./,
          related: ['1.0.1'],
        },
      ],
    },
    {
      name: 'hostile text in the file and the tag',
      manifest: product('1.0.0', 'tag: "::error::{version}"'),
      options: released('::error::1.0.1'),
      findings: [{ severity: 'error', message: /the tag is '::error::1\.0\.1'/ }],
    },
    {
      name: 'one of several products',
      files: TWO,
      options: released('a@1.0.1'),
      findings: [{ severity: 'error', underlined: '1.0.0' }],
    },
  ],
});

import { landingPageDoubtful } from '../../src/rules/landing-page-doubtful.ts';
import { testRule } from '../support/test-rule.ts';

const landing = (yaml: string) => `    landingPage: ${yaml}`;
const repository = 'https://github.com/contoso/cognito';

testRule(landingPageDoubtful, {
  valid: [
    { name: 'the model' },
    { name: 'a redirector that listings use', manifest: landing('https://go.microsoft.com/fwlink/?linkid=2091001') },
    { name: 'a sub-domain about the integration', manifest: landing('https://defender.contoso.com/') },
    { name: 'an invalid address: landing-page-invalid says so', manifest: landing('http://bit.ly/x') },
    {
      name: 'white space around a doubtful one: landing-page-invalid says so',
      manifest: landing('" https://bit.ly/x"'),
    },
    { name: 'none: manifest-schema says so', manifest: '    landingPage:' },
    {
      name: "a host on the company's site",
      manifest: `${landing('https://docs.adatum.com/x')}\ncompany:\n  name: Fabrikam\n  website: https://www.adatum.com`,
    },
  ],
  invalid: [
    {
      name: 'the start page',
      manifest: landing('https://www.contoso.com/'),
      findings: [
        {
          severity: 'warning',
          underlined: 'https://www.contoso.com/',
          at: '8:18',
          message:
            /^The landing page is the home page of the site, not the page about the integration\. Use the permanent, public URL of the page where customers complete the integration or read how to do it\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'tracking parameters',
      manifest: landing('https://contoso.com/x?a=1&utm_source=l&utm_medium=m'),
      findings: [{ severity: 'warning', underlined: 'utm_source=l&utm_medium=m', at: '8:44', fix: 'suggest' }],
      fixed: 'landingPage: https://contoso.com/x?a=1\n',
    },
    {
      name: 'tracking parameters in double quotes, and a port',
      manifest: landing('"https://contoso.com:8443/x?utm_source=l"'),
      findings: [
        { severity: 'warning', underlined: ':8443', fix: 'none' },
        { severity: 'warning', underlined: 'utm_source=l', fix: 'suggest' },
      ],
      fixed: 'landingPage: "https://contoso.com:8443/x"\n',
    },
    {
      name: 'a shortener',
      manifest: landing('https://bit.ly/3abcdef'),
      findings: [{ severity: 'warning', underlined: 'bit.ly', message: /shortener/, fix: 'none' }],
    },
    {
      name: 'a PDF',
      manifest: landing('https://contoso.com/guide.pdf'),
      findings: [{ severity: 'notice', underlined: 'guide.pdf', fix: 'none' }],
    },
    {
      name: 'a secret, which no message shows',
      manifest: landing('https://contoso.com/x?sig=hunter2&utm_source=l'),
      findings: [
        { severity: 'warning', underlined: 'sig=hunter2', message: /^(?!.*hunter2)/, fix: 'none' },
        { severity: 'warning', underlined: 'utm_source=l', message: /^(?!.*hunter2)/, fix: 'suggest' },
      ],
    },
    {
      name: "not the company's site",
      manifest: `${landing('https://medium.com/defender')}\ncompany:\n  name: Fabrikam\n  website: https://www.adatum.com`,
      findings: [
        {
          severity: 'warning',
          underlined: 'medium.com',
          message: /The landing page is on 'medium\.com', not on the site of the company \('adatum\.com'\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: "a page of Microsoft's",
      manifest: landing('https://learn.microsoft.com/defender-endpoint/x'),
      findings: [{ severity: 'warning', underlined: 'learn.microsoft.com', fix: 'none' }],
    },
    {
      name: 'a file of this repository that is there',
      manifest: landing(`${repository}/blob/main/docs/connect.md`),
      files: { 'docs/connect.md': '# Connect' },
      options: { repository },
      findings: [{ severity: 'notice', underlined: 'github.com', message: /source repository/, fix: 'none' }],
    },
    {
      name: 'a file of this repository that is not there',
      manifest: landing(`${repository}/blob/main/docs/gone.md`),
      files: { 'docs/connect.md': '# Connect' },
      options: { repository },
      findings: [
        {
          severity: 'warning',
          underlined: '/contoso/cognito/blob/main/docs/gone.md',
          message: /The landing page is in this repository, but 'docs\/gone\.md' does not exist\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a path out of the repository',
      manifest: landing(`${repository}/blob/main/%2e%2e/%2e%2e/etc/passwd`),
      options: { repository },
      findings: [
        {
          severity: 'warning',
          message: /The landing page is in this repository, but '\.\.\/\.\.\/etc\/passwd' does not exist\./,
          fix: 'none',
        },
      ],
    },
  ],
});

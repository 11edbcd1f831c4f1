import { manifestTextCut } from '../../src/rules/manifest-text-cut.ts';
import { testRule } from '../support/test-rule.ts';

testRule(manifestTextCut, {
  valid: [
    { name: 'a comment with a blank after its sign', manifest: '    description: Adds context # as in the portal\n' },
    { name: 'quoted', manifest: '    description: "The #1 sensor"\n' },
    { name: 'quoted, with a comment that reads like text', manifest: "    description: 'The' #1 sensor\n" },
    { name: 'a sign inside a word', manifest: '    description: C# and F#1 sensors\n' },
    { name: 'a folded text', manifest: '    description: >-\n      The #1 sensor\n' },
    { name: 'a ruler of signs', manifest: '    description: Adds context ####\n' },
    {
      name: 'a waiver without a blank',
      manifest: '    description: Adds context #mde-partner-ignore description-too-short -- y\n',
    },
    { name: 'a field that no listing shows', manifest: '    logo: assets/logo.svg #1\n' },
    { name: 'a comment on the next line', manifest: '    description: Adds context\n    #1 is below\n' },
    { name: 'no text at all', manifest: '    description: #1 sensor\n' },
    { name: 'a manifest that cannot be parsed', files: { 'mde-partner.yml': 'a: [ #1' } },
  ],
  invalid: [
    {
      name: 'a rank',
      manifest: '    description: Alerts of the #1 sensor on the market\n',
      findings: [
        {
          severity: 'warning',
          at: '6:32',
          underlined: '#1 sensor on the market',
          message: /YAML treats everything after ' #' as a comment\./,
          fix: 'suggest',
        },
      ],
      fixed: '    description: "Alerts of the #1 sensor on the market"\n',
    },
    {
      name: 'a rank with a blank',
      manifest: '    description: Sensor # 1\n',
      findings: [{ severity: 'warning', underlined: '# 1' }],
      fixed: '"Sensor # 1"',
    },
    {
      name: 'a word, in names and titles, quotes inside',
      files: {
        'mde-partner.yml': `schemaVersion: 1
company:
  name: Contoso #sharp
products:
  - name: The "Cognito" #über   
    entraApplication:
      name: A #b
    pressReleases:
      - title: We are #one
`,
      },
      findings: [
        { severity: 'warning', at: '3:17', underlined: '#sharp' },
        { severity: 'warning', at: '5:25', underlined: '#über' },
        { severity: 'warning', underlined: '#b' },
        { severity: 'warning', underlined: '#one' },
      ],
      fixed: `  - name: 'The "Cognito" #über'   \n`,
    },
    {
      name: 'behind the last of several lines',
      manifest: '    description: Alerts of\n      the #1 sensor\n',
      findings: [{ severity: 'warning', at: '7:11', underlined: '#1 sensor' }],
      fixed: '    description: "Alerts of the #1 sensor"\n',
    },
  ],
});

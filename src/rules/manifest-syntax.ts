import { faultsOf } from './artifacts/manifest-faults.ts';
import { manifestRule } from './subject.ts';

/** The manifest is no single plain YAML mapping. */
export const manifestSyntax = manifestRule({
  meta: {
    id: 'manifest-syntax',
    title: 'The manifest is plain YAML',
    severities: ['error', 'notice'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if the manifest is no YAML 1.2, or uses what readers of YAML understand differently:',
        '',
        '* a key that is set twice, a merge key (`<<`),',
        '* a directive such as `%YAML 1.1`, a tag (`!mine`) other than those of plain YAML, a second document,',
        '* an alias to nothing or to the value it is part of, more than 100 aliases,',
        '* more than 32 levels,',
        '* a file that is empty, or no mapping at its root.',
        '',
        'The first ten faults are shown; one often causes the next.',
        '',
        'A **notice** for the directive `%YAML 1.2`, which changes nothing.',
      ].join('\n'),
      why: [
        'The manifest carries everything that the listing needs; as long as it cannot be read without doubt, none of it',
        'can be checked.',
      ].join('\n'),
      fix: [
        'Go to the line named. Text that holds `: ` or begins with one of `@`, `` ` ``, `*`, `&`, `!`, `%`, `|`, `>`,',
        '`{` or `[` belongs in quotes.',
      ].join('\n'),
      examples: [
        {
          bad: '    description: Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint\n',
          good: '    description: "Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint"\n',
          note: 'A colon and a blank begin a value; text that holds them needs quotes.',
        },
        {
          bad: '    logo: assets/logo.svg\n    logo: assets/logo-dark.svg\n',
          good: '    logo: assets/logo.svg\n',
          note: 'A key that is set twice.',
        },
      ],
    },
  },
  skip: ({ file }) =>
    file.state === 'missing' || file.state === 'unreadable' ? 'the manifest could not be read' : undefined,
  check: (subject) => faultsOf('manifest-syntax', subject),
});

import { manifestRule } from './subject.ts';
import { faultsOf } from './words/manifest-faults.ts';

/** The manifest is no single plain YAML mapping. */
export const manifestSyntax = manifestRule({
  meta: {
    id: 'manifest-syntax',
    title: 'Manifest is not plain YAML',
    severities: ['error', 'notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { files: ['manifest'] },
    waivable: false,
    reads: 'syntax',
    findsUnreadable: true,
    docs: {
      what: [
        'An **error** if the manifest is not YAML 1.2, or uses features that YAML parsers read differently:',
        '',
        '* a key that is set twice, or a merge key (`<<`),',
        '* a directive such as `%YAML 1.1`, a tag such as `!mine`, or a second document,',
        '* an alias without an anchor, an alias to the value that it is part of, or more than 100 aliases,',
        '* more than 32 levels of nesting,',
        '* a file that is empty or does not have a mapping at its root.',
        '',
        'Only the first ten faults are shown, because one often causes the next.',
        '',
        'A **notice** for the directive `%YAML 1.2`, which has no effect.',
      ].join('\n'),
      why: [
        'The manifest contains everything that the listing needs. If programs read it differently, nothing in it can be',
        'checked.',
      ].join('\n'),
      fix: [
        'Go to the reported line. Quote a text that contains `: ` or begins with `@`, `` ` ``, `*`, `&`, `!`, `%`, `|`, `>`,',
        '`{` or `[`.',
      ].join('\n'),
      examples: [
        {
          bad: '    description: Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint\n',
          good: '    description: "Contoso Cognito: network context for every alert of Microsoft Defender for Endpoint"\n',
          note: 'A colon and a space begin a value, so a text that contains them needs quotes.',
        },
        {
          bad: '    logo: assets/logo.svg\n    logo: assets/logo-dark.svg\n',
          good: '    logo: assets/logo.svg\n',
          note: 'The key `logo` is set twice.',
        },
      ],
    },
  },
  skip: ({ file }) =>
    file.state === 'missing' || file.state === 'unreadable' ? 'the manifest could not be read' : undefined,
  check: (subject) => faultsOf('syntax', subject),
});

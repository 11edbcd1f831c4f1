import { faultsOf } from './artifacts/manifest-faults.ts';
import { manifestRule } from './subject.ts';

/** The manifest is no text that can be read. */
export const manifestUnreadable = manifestRule({
  meta: {
    id: 'manifest-unreadable',
    title: 'The manifest is plain UTF-8 text',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if the manifest',
        '',
        '* is larger than 64 KiB (65,536 bytes),',
        '* is not UTF-8: a byte that belongs to no character, or the mark of UTF-16 or UTF-32 at its start,',
        '* holds a control character (other than tab and line end), a carriage return that ends no line, or a byte order',
        '  mark inside the text; one at the very start is fine,',
        '* is no regular file, cannot be read, or is a link that leads out of the repository.',
      ].join('\n'),
      why: [
        'The manifest carries everything that the listing needs. Programs disagree on such bytes: what one shows as',
        'your product name, another cuts or changes.',
      ].join('\n'),
      fix: 'Save the file as UTF-8 in your editor, and remove the character at the place named.',
      examples: [
        {
          bad: '  - name: Contoso \uFEFFCognito\n',
          good: '  - name: Contoso Cognito\n',
          note: 'A byte order mark, which no editor shows, stands before `Cognito`.',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'missing' ? 'there is no manifest' : undefined),
  check: (subject) => faultsOf('manifest-unreadable', subject),
});

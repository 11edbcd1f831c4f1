import { manifestRule } from './subject.ts';
import { faultsOf } from './words/manifest-faults.ts';

/** The manifest is no text that can be read. */
export const manifestUnreadable = manifestRule({
  meta: {
    id: 'manifest-unreadable',
    title: 'Manifest cannot be read',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { files: ['manifest'] },
    waivable: false,
    reads: 'bytes',
    findsUnreadable: true,
    docs: {
      what: [
        'An **error** if the manifest',
        '',
        '* is larger than 64 KiB (65,536 bytes),',
        '* is not UTF-8, that is, has a byte that is not part of a character, or the byte order mark of UTF-16 or UTF-32,',
        '* contains a control character (other than tab and line end), a carriage return that is not part of a line end, or',
        '  a byte order mark that is not at the very start of the file,',
        '* is not a regular file, cannot be read, or is a link to a file outside the repository.',
      ].join('\n'),
      why: [
        'The manifest contains everything that the listing needs. Programs read such bytes differently, so a product name',
        'that is right in one program may be cut or changed in another.',
      ].join('\n'),
      fix: 'Save the file as UTF-8 in your editor, and remove the character at the reported place.',
      examples: [
        {
          bad: '  - name: Contoso \uFEFFCognito\n',
          good: '  - name: Contoso Cognito\n',
          note: 'There is an invisible byte order mark before `Cognito`.',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'missing' ? 'there is no manifest' : undefined),
  check: (subject) => faultsOf('bytes', subject),
});

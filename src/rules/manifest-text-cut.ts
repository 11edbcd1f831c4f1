import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { SourceText } from '../core/text.ts';
import type { DataPath, Scalar } from '../manifest/manifest.ts';
import { quoted } from '../manifest/yaml/quoting.ts';
import { type AnySubject, manifestAndProductRule } from './subject.ts';

/** A text that a comment sign cuts short. */
export const manifestTextCut = manifestAndProductRule({
  meta: {
    id: 'manifest-text-cut',
    title: 'Text may be cut off by a comment',
    severities: ['warning'],
    requirements: ['R4.2', 'R4.3'],
    since: '1.0.0',
    group: 'manifest',
    restsOn: {
      on: ['company.name', 'products[].name', 'products[].description', 'products[].entraApplication.name'],
    },
    reads: 'text',
    docs: {
      what: [
        'A **warning** if a name, a title or a description without quotes is followed by a space and `#`, and the rest of',
        'the line looks like part of the text: a letter or digit directly after `#`, or a number after `# `.',
        '',
        'A comment with a space after `#` is not reported, for example `# as in the portal`.',
      ].join('\n'),
      why: [
        'YAML treats everything after ` #` as a comment. The listing would show a name or a description that ends in the',
        'middle.',
      ].join('\n'),
      fix: 'Quote the text, or add a space after `#` if you meant a comment.',
      examples: [
        {
          bad: '    description: Network context for every Defender for Endpoint alert, from the #1 sensor on the market\n',
          good: '    description: "Network context for every Defender for Endpoint alert, from the #1 sensor on the market"\n',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
  *check(subject) {
    const { source } = subject.file;
    if (!source) return;
    for (const [path, requirement] of textsOf(subject)) {
      const scalar = subject.file.scalar(path);
      const draft = scalar && judge(source, scalar);
      if (draft) yield { ...draft, requirements: [requirement] };
    }
  },
});

/** Paths of the texts that the listing shows, from the root of the manifest. */
function textsOf(subject: AnySubject): [DataPath, string][] {
  if (subject.kind === 'manifest') return [[['company', 'name'], 'R4.2']];
  const product = ['products', subject.index];
  const titles = (subject.data.pressReleases ?? []).map((_, index) => [...product, 'pressReleases', index, 'title']);
  return [
    [[...product, 'name'], 'R4.2'],
    [[...product, 'description'], 'R4.3'],
    [[...product, 'entraApplication', 'name'], 'R4.2'],
    ...titles.map((title): [DataPath, string] => [title, 'R4.2']),
  ];
}

function judge(source: SourceText, { style, location, value }: Scalar): Draft | undefined {
  if (style !== 'plain' || value === '') return undefined;
  const line = source.line(location.end.line);
  const from = location.end.column - 1;
  const sign = line.indexOf('#', from);
  const rest = line.slice(sign).trimEnd();
  if (sign <= from || line.slice(from, sign).trim() !== '' || !READS_LIKE_TEXT.test(rest)) return undefined;
  const end = { line: location.end.line, column: sign + rest.length + 1 };
  const text = `${value} ${rest}`;
  return {
    severity: 'warning',
    message: `YAML treats everything after ' #' as a comment. Quote the text to keep ${quote(rest)}, or add a space after '#' if you meant a comment.`,
    location: { path: location.path, start: { line: end.line, column: sign + 1 }, end },
    fix: {
      title: 'add quotes around the whole text',
      applicability: 'suggest',
      edits: [{ location: { path: location.path, start: location.start, end }, text: quoted(text) }],
    },
  };
}

const READS_LIKE_TEXT = /^#(?: ?\p{N}|\p{L})(?!de-partner-ignore)/u;

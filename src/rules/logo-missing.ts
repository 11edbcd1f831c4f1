import type { Draft, Fix } from '../core/finding.ts';
import { relativeTo, resolveInside } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import { findPlaceholder } from '../text/placeholder.ts';
import { trimmed } from '../text/span.ts';
import { logoMeasurement, logoOf } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { nearLogos } from './edits/near-logo.ts';
import { rewriting } from './edits/scalar.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** The path that the manifest gives leads to no file. */
export const logoMissing = productRule({
  meta: {
    id: 'logo-missing',
    title: 'Logo file is missing',
    severities: ['error'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 10,
    group: 'logo',
    restsOn: LOGO,
    docs: {
      what: [
        'An **error** if `logo` is empty or is not the path of a file: nothing exists there, it is a folder or a link out of',
        'the repository, or the name of the file differs in letter case. Windows and macOS open `Logo.svg` as `logo.svg`,',
        'but the Linux machines that run workflows do not.',
        '',
        'The path is relative to the folder of the manifest.',
      ].join('\n'),
      why: 'The partner program asks for a square logo as an SVG file. Without the file, there is no logo to list.',
      fix: 'Commit the file, or correct the path. If one SVG file has a similar path, a fix sets it.',
      examples: [
        {
          bad: '    logo: assets/logo.png',
          good: '    logo: assets/logo.svg',
          note: 'The file has another extension.',
        },
        { bad: '    logo: Assets/Logo.svg', good: '    logo: assets/logo.svg', note: 'The letter case differs.' },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: (subject) => (logoOf(subject).state === 'unnamed' ? 'no logo is declared' : undefined),
  *check(subject): Iterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'missing') return;
    const { message, fix } = logo.onDisk === null ? missing(subject, logo) : otherSpelling(subject, logo.onDisk);
    yield { severity: 'error', message, location: subject.locate(['logo'], 'value'), ...(fix && { fix }) };
  },
});

type MissingLogo = Extract<ReturnType<typeof logoOf>, { readonly state: 'missing' }>;
interface Told {
  readonly message: string;
  readonly fix?: Fix | undefined;
}

function otherSpelling(subject: ProductSubject, onDisk: string): Told {
  const value = subject.data.logo ?? '';
  const spelling = relativeTo(subject.file.folder, onDisk);
  // Letters with accents may be written in two ways that look the same.
  const isCase = spelling.toLowerCase() === value.toLowerCase();
  const same = isCase ? 'letter case' : 'form of the accents';
  return {
    message: `${quote(value)} does not exist, but ${quote(spelling)} does. Use the same ${same}.`,
    fix: replacement(subject, spelling),
  };
}

function missing(subject: ProductSubject, { absence, path }: MissingLogo): Told {
  const value = subject.data.logo ?? '';
  const shown = quote(value);
  switch (absence) {
    case 'empty':
      return {
        message: "The path of the logo is empty. Set it to the path of an SVG file, such as 'assets/logo.svg'.",
      };
    case 'folder':
      return { message: `${shown} is a folder. Set 'logo' to the path of an SVG file.` };
    case 'outside':
      return { message: `${shown} is a link to a file outside the repository. Commit the file itself.` };
    case 'special':
      return { message: `${shown} is not a regular file. Commit the SVG file itself.` };
  }
  if (isPadded(subject))
    return {
      message: `${shown} does not exist. Remove the leading and trailing spaces of the path.`,
      fix: trimming(subject),
    };
  const placeholder = findPlaceholder(value);
  if (placeholder)
    return {
      message: `The path ${shown} contains the placeholder ${quote(placeholder.text)}. Use the path of your SVG file.`,
    };
  const { meant, others } = nearLogos(subject, path);
  if (meant === null) return { message: `${shown} does not exist. ${otherFiles(others)}` };
  return { message: `${shown} does not exist. Did you mean ${quote(meant)}?`, fix: replacement(subject, meant) };
}

/** Without the white space around it the path leads to a file. */
function isPadded({ data, file, run }: ProductSubject): boolean {
  const value = data.logo ?? '';
  const path = resolveInside(file.folder, trimmed(value));
  return trimmed(value) !== value && path !== null && run.tree.entry(path).kind === 'file';
}

function trimming(subject: ProductSubject): Fix | undefined {
  const scalar = subject.scalar(['logo']);
  if (!scalar) return undefined;
  const edits = [rewriting(scalar, trimmed(scalar.value))] as const;
  return { title: 'remove leading and trailing spaces', applicability: 'safe', edits };
}

function otherFiles(others: readonly string[]): string {
  if (others.length === 0) return 'Add the logo as an SVG file: there is none yet.';
  return `Commit it, or use another SVG file: ${others.map(quote).join(', ')}.`;
}

function replacement(subject: ProductSubject, path: string): Fix | undefined {
  const scalar = subject.scalar(['logo']);
  if (!scalar) return undefined;
  return {
    title: `use ${quote(path)}`,
    applicability: 'suggest',
    edits: [rewriting(scalar, path)],
  };
}

import type { Draft, Fix } from '../core/finding.ts';
import { resolveInside } from '../core/path.ts';
import { quote } from '../core/quote.ts';
import { trimmed } from '../text/span.ts';
import { logoOf } from './artifacts/logo.ts';
import { nearLogos, relativeTo } from './artifacts/near-logo.ts';
import { rewriting } from './artifacts/scalar-edit.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** The path that the manifest gives leads to no file. */
export const logoMissing = productRule({
  meta: {
    id: 'logo-missing',
    title: 'The logo file exists',
    severities: ['error'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if `logo` is empty or leads to no file: nothing there, a folder, a link out of the repository,',
        'or a name that differs in letter case. Windows and macOS find `Logo.svg` as `logo.svg`; the Linux machines',
        'that run workflows do not.',
        '',
        'The path starts in the folder of the manifest.',
      ].join('\n'),
      why: 'The partner programme asks for a square logo as an SVG file. Without the file there is nothing to list.',
      fix: 'Commit the file, or correct the path. Where one SVG file comes close, a fix puts its path in.',
      examples: [
        {
          bad: '    logo: assets/logo.png',
          good: '    logo: assets/logo.svg',
          note: 'Another ending than the file has.',
        },
        { bad: '    logo: Assets/Logo.svg', good: '    logo: assets/logo.svg', note: 'Another letter case.' },
      ],
    },
  },
  skip: (subject) => (logoOf(subject).state === 'unnamed' ? 'no logo is named' : undefined),
  *check(subject): Iterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'missing') return;
    const location = subject.locate(['logo'], 'value');
    const shown = quote(subject.data.logo ?? '');
    const report = (message: string, fix: Fix | undefined = undefined): Draft => ({
      severity: 'error',
      message,
      location,
      ...(fix && { fix }),
    });
    if (logo.absence === 'empty')
      yield report("The path of the logo is empty; give the path of an SVG file, such as 'assets/logo.svg'.");
    else if (logo.absence === 'folder') yield report(`${shown} is a folder; give the path of the SVG file in it.`);
    else if (logo.absence === 'outside')
      yield report(`${shown} is a link that leads out of the repository; commit the file itself.`);
    else if (logo.absence === 'special') yield report(`${shown} is no regular file; commit the SVG file itself.`);
    else if (logo.onDisk !== null) {
      const spelt = relativeTo(subject.file.folder, logo.onDisk);
      yield report(
        `No file at ${shown}: its name on disk is ${quote(spelt)}. Letter case and accents must be the same.`,
        replacement(subject, spelt),
      );
    } else if (isPadded(subject)) {
      yield report(`No file at ${shown}: the path begins or ends with white space; remove it.`, trimming(subject));
    } else {
      const { meant, others } = nearLogos(subject, logo.path);
      if (meant !== null)
        yield report(`No file at ${shown}. Did you mean ${quote(meant)}?`, replacement(subject, meant));
      else yield report(`No file at ${shown}. ${otherFiles(others)}`);
    }
  },
});

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
  return { title: 'remove the white space around it', applicability: 'safe', edits };
}

function otherFiles(others: readonly string[]): string {
  if (others.length === 0) return 'There is no SVG file in the repository; commit the logo and give its path.';
  return `Commit it, or name another: ${others.map(quote).join(', ')}.`;
}

function replacement(subject: ProductSubject, path: string): Fix | undefined {
  const scalar = subject.scalar(['logo']);
  if (!scalar) return undefined;
  return {
    title: `name ${quote(path)}`,
    applicability: 'suggest',
    edits: [rewriting(scalar, path)],
  };
}

import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { logoOf, namedHere, type RefusedLogo, type SvgLogo } from './artifacts/logo.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** What a browser refuses to show in `<img>`. */
export const logoUnreadable = productRule({
  meta: {
    id: 'logo-unreadable',
    title: 'The logo is an SVG that every program can read',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if a browser would refuse the file as an image: XML that is not well-formed, another root than',
        '`svg` in the namespace `http://www.w3.org/2000/svg`, an encoding other than UTF-8 (or UTF-16 with a byte',
        'order mark), gzip, another kind of file, a name that does not end in `.svg`. Mishaps are named: a PNG with the',
        'wrong ending, a Git LFS pointer, the markers of an unfinished merge.',
        '',
        'Files that would take too long to read (entities that multiply, thousands of nested elements) are an error',
        'that says "not judged"; they never count as square.',
        '',
        'A **warning** if the file declares entities, which some programs refuse; a **notice** if it has a document type.',
      ].join('\n'),
      why: [
        'The partner programme asks for the logo as an SVG. XML has no repair: one undeclared entity or prefix, and the',
        'browser shows a broken image, though the design program that wrote the file still opens it.',
      ].join(' '),
      fix: 'Export the logo as plain SVG, without the data of the design program, and save it as UTF-8.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          note: 'Without `xmlns` a browser sees elements that it does not know.',
        },
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></g></svg>\n',
          note: 'An element that is never closed.',
        },
      ],
    },
  },
  skip(subject) {
    const { state } = logoOf(subject);
    if (state === 'unnamed') return 'no logo is named';
    if (state === 'missing') return 'there is no logo file';
    return state === 'oversize' ? 'the logo has more than 1 MB and was not read' : undefined;
  },
  *check(subject): Iterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state === 'refused') yield refused(subject, logo);
    else if (logo.state === 'svg') yield* doctype(subject, logo);
  },
});

function refused(subject: ProductSubject, { path, refusal }: RefusedLogo): Draft {
  const { limit, message, location, related } = refusal;
  const named = namedHere(subject);
  return {
    severity: 'error',
    message: limit ? `${quote(path)} is not judged: ${message}.` : `${quote(path)} is not a readable SVG: ${message}.`,
    location: location ?? named.location,
    related: [...(related ? [related] : []), ...(location ? [named] : [])],
  };
}

function* doctype(subject: ProductSubject, { path, svg }: SvgLogo): Iterable<Draft> {
  const { doctype } = svg.document;
  if (!doctype) return;
  const related = [namedHere(subject)];
  const [entity] = doctype.entities;
  if (entity)
    yield {
      severity: 'warning',
      message: `${quote(path)} declares entities, first ${quote(entity.name)}, which some programs refuse. Save it as plain SVG, without the data of the design program.`,
      location: svg.source.locate(entity.range.start, entity.range.end),
      related,
    };
  else
    yield {
      severity: 'notice',
      message: `${quote(path)} has a document type, which no browser needs and some programs refuse. Delete it.`,
      location: svg.source.locate(doctype.range.start, doctype.range.end),
      related,
    };
}

import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { logoMeasurement, logoOf, namedHere, type RefusedLogo, type SvgLogo } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** What a browser refuses to show in `<img>`. */
export const logoUnreadable = productRule({
  meta: {
    id: 'logo-unreadable',
    title: 'Logo is not a valid, portable SVG',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 20,
    group: 'logo',
    restsOn: LOGO,
    findsUnreadable: true,
    docs: {
      what: [
        'An **error** if a browser would refuse the file as an image: XML that is not well-formed; a root element other than',
        '`svg` in the namespace `http://www.w3.org/2000/svg`; an encoding other than UTF-8 (or UTF-16 with a byte order',
        'mark); gzip; another file type; a name that does not end in `.svg`. The message names common causes, such as a PNG',
        'with the wrong extension, a Git LFS pointer or merge conflict markers.',
        '',
        'An **error** also if the file would take too long to read, for example because of entities that multiply or',
        'thousands of nested elements. Such a logo is not checked any further.',
        '',
        'A **warning** if the file declares entities, which some programs refuse. A **notice** if it has a document type.',
      ].join('\n'),
      why: [
        'The partner program asks for the logo as an SVG. Browsers do not repair XML. With one undeclared entity or prefix,',
        'they show a broken image, even if the design program that wrote the file still opens it.',
      ].join(' '),
      fix: 'Export the logo as plain SVG, without the data of the design program, and save it as UTF-8.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          note: 'Without `xmlns`, a browser does not recognize the elements.',
        },
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g><path d="M0 0h8v8H0z"/></g></svg>\n',
          note: 'The element `g` is never closed.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip(subject) {
    const { state } = logoOf(subject);
    if (state === 'unnamed') return 'no logo is declared';
    if (state === 'missing') return 'there is no logo file';
    return state === 'oversize' ? 'the logo has more than 1 MB and was not read' : undefined;
  },
  *check(subject): Iterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state === 'refused') yield refused(subject, logo);
    else if (logo.state === 'svg') yield* doctype(subject, logo);
  },
});

function refused(subject: ProductSubject, { refusal }: RefusedLogo): Draft {
  const { limit, message, location, related } = refusal;
  const named = namedHere(subject);
  return {
    severity: 'error',
    message: limit ? `The logo was not checked: ${message}.` : `The logo is not a valid SVG: ${message}.`,
    location: location ?? named.location,
    related: [...(related ? [related] : []), ...(location ? [named] : [])],
  };
}

function* doctype(subject: ProductSubject, { svg }: SvgLogo): Iterable<Draft> {
  const { doctype } = svg.document;
  if (!doctype) return;
  const related = [namedHere(subject)];
  const [entity] = doctype.entities;
  if (entity)
    yield {
      severity: 'warning',
      message: `The logo declares the entity ${quote(entity.name)}, and some programs refuse entities. Export it as plain SVG, without the data of the design program.`,
      location: svg.source.locate(entity.range.start, entity.range.end),
      related,
    };
  else
    yield {
      severity: 'notice',
      message: 'The logo has a document type, which browsers do not need and some programs refuse. Remove it.',
      location: svg.source.locate(doctype.range.start, doctype.range.end),
      related,
    };
}

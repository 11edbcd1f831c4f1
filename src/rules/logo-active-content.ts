import type { Draft, Fix, Related, Severity } from '../core/finding.ts';
import type { Rasterizer } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { type ActiveContent, type ActiveKind, activeContent } from '../logo/active-content/active-content.ts';
import { edited, type TextEdit } from '../logo/root-edits.ts';
import { drawsTheSame } from '../logo/same-picture.ts';
import { artifact } from './artifact.ts';
import { logoOf, namedHere, type SvgLogo } from './artifacts/logo.ts';
import { suggestion } from './artifacts/logo-places.ts';
import { productRule } from './subject.ts';

/** What a person reads after the name of the thing, and how to be rid of it. */
const KINDS: Readonly<Record<ActiveKind, { severity: Severity; does: string; mend: string }>> = {
  script: { severity: 'error', does: 'runs a program', mend: 'Remove it.' },
  handler: { severity: 'error', does: 'runs a program on an event', mend: 'Remove the attribute.' },
  'script-address': { severity: 'error', does: 'is an address that runs a program', mend: 'Remove it.' },
  embedded: { severity: 'error', does: 'embeds another document', mend: 'Draw its content as paths, or remove it.' },
  'server-code': { severity: 'error', does: 'is code for a web server', mend: 'Remove it.' },
  'active-css': { severity: 'error', does: 'is CSS that runs a program', mend: 'Remove it.' },
  external: { severity: 'error', does: 'loads from outside the file', mend: 'Put what it needs into the file.' },
  'data-document': { severity: 'error', does: 'hides a document in a data address', mend: 'Remove it.' },
  'animated-reference': { severity: 'error', does: 'changes an address or a handler', mend: 'Remove the animation.' },
  'use-cycle': { severity: 'error', does: 'makes an element contain itself', mend: 'Point it at another element.' },
  'use-multiplied': { severity: 'error', does: 'multiplies what is drawn beyond measure', mend: 'Draw it once.' },
  'raster-only': {
    severity: 'error',
    does: 'is a pixel picture and all there is',
    mend: 'Export the logo as vector paths.',
  },
  animation: { severity: 'warning', does: 'moves', mend: 'Remove the animation: a listing shows a still picture.' },
  raster: {
    severity: 'warning',
    does: 'is a pixel picture',
    mend: 'Trace it as vector paths: pixels blur when scaled.',
  },
  text: { severity: 'warning', does: 'needs a font', mend: 'Convert the text to paths (outlines).' },
  font: {
    severity: 'warning',
    does: 'brings a font along',
    mend: 'Convert text to paths (outlines) and remove the font.',
  },
  pasted: {
    severity: 'warning',
    does: 'is inert here but wakes when the file is pasted into a web page',
    mend: 'Remove it.',
  },
  link: {
    severity: 'notice',
    does: 'links to another page',
    mend: 'Remove the link: a listing shows only the picture.',
  },
};

/** Places beyond the first that a finding names. */
const RELATED = 5;

const contentOf = artifact(({ svg }: SvgLogo) => activeContent(svg.document, svg.source.text));

/** Whatever makes the file more than a still picture. */
export const logoActiveContent = productRule({
  meta: {
    id: 'logo-active-content',
    title: 'The logo is a picture and nothing else',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'Reads the parsed file, with namespaces, entities and CSS escapes resolved. One finding for each class; the first',
        'place is underlined, up to five more are named.',
        '',
        '* **Error**: scripts; event handlers such as `onload`, also set by animation; addresses that run a program; embedded',
        '  documents (`foreignObject`, HTML, audio, video, frames); server-side code; CSS that runs; anything loaded from',
        '  outside the file (addresses, `@import`, style sheets, external entities, XInclude); HTML, SVG or other documents',
        '  in `data:` addresses; `use` elements that contain themselves or multiply beyond 50,000 elements; a logo that is',
        '  only a pixel picture.',
        '* **Warning**: animation, pixel pictures as a part, text and fonts, and what is inert in an image but wakes when',
        '  the text of the file is pasted into a page: names in other letter case or of another namespace, comments',
        '  and CDATA that HTML ends sooner.',
        '* **Notice**: links.',
        '',
        'Metadata with addresses, namespaces, comments, references inside the file and the private data of Inkscape and',
        'Illustrator are left alone.',
      ].join('\n'),
      why: [
        'The partner programme asks for a logo. An SVG can also hold programs and load pages, and whoever shows partner',
        'logos to customers refuses such files. Text depends on fonts that the reader does not have, pixels blur.',
      ].join('\n'),
      fix: [
        'Export as plain SVG with text as outlines and without links. `mde-partner fix --suggest --art` removes what needs no',
        'replacement.',
      ].join('\n'),
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="start()"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
        },
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>@im\\70ort "https://contoso.com/logo.css";</style><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>path { fill: #0a5 }</style><path d="M0 0h8v8H0z"/></svg>\n',
          note: 'An escape hides nothing.',
        },
      ],
    },
  },
  skip: (subject) => (logoOf(subject).state === 'svg' ? undefined : 'there is no logo that could be read'),
  async *check(subject): AsyncIterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'svg') return;
    const byKind = new Map<ActiveKind, ActiveContent[]>();
    for (const one of contentOf(logo)) {
      const all = byKind.get(one.kind);
      if (all) all.push(one);
      else byKind.set(one.kind, [one]);
    }
    for (const [kind, all] of byKind)
      yield draft(kind, all, { logo, named: namedHere(subject), fix: await cut(all, logo, logo.rasterizer) });
  },
});

function draft(
  kind: ActiveKind,
  all: readonly ActiveContent[],
  { logo, named, fix }: { logo: SvgLogo; named: Related; fix: Fix | undefined },
): Draft {
  const { severity, does, mend } = KINDS[kind];
  const [first, ...others] = all as [ActiveContent, ...ActiveContent[]];
  const location = ({ range }: ActiveContent) => logo.svg.source.locate(range.start, range.end);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    severity,
    message: `${quote(first.what)} in line ${location(first).start.line}${more} ${does}. ${mend}`,
    location: location(first),
    related: [...others.slice(0, RELATED).map((one) => ({ message: quote(one.what), location: location(one) })), named],
    ...(fix && { fix }),
  };
}

/** Cuts all of a class out, or nothing: half a cut would leave the finding. What is drawn must be drawn without it. */
async function cut(
  all: readonly ActiveContent[],
  logo: SvgLogo,
  rasterizer: Rasterizer | undefined,
): Promise<Fix | undefined> {
  const edits: TextEdit[] = [];
  let end = -1;
  for (const { removable } of all) {
    if (!removable) return undefined;
    if (removable.start < end) continue;
    edits.push({ ...removable, text: '' });
    end = removable.end;
  }
  if (all.some(({ isDrawn }) => isDrawn)) {
    const after = edited(logo.svg, edits);
    const before = { document: logo.svg.document, size: logo.size };
    if (!after || !rasterizer || !(await drawsTheSame(before, after, rasterizer))) return undefined;
  }
  return suggestion(logo, 'cut it out', edits);
}

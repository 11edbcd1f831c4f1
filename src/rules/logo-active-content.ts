import type { Draft, Fix, Related, Severity } from '../core/finding.ts';
import type { Rasterizer } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { type ActiveContent, type ActiveKind, activeContent } from '../logo/active-content/active-content.ts';
import { drawsTheSame } from '../logo/drawing/same-picture.ts';
import { edited, type TextEdit } from '../logo/root-edits.ts';
import { artifactByObject } from './artifact.ts';
import { logoMeasurement, logoOf, namedHere, type SvgLogo, unreadReason } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { suggestion } from './edits/logo.ts';
import { productRule, type RunFacts } from './subject.ts';

/** What a person reads after the name of the thing, and how to be rid of it. */
const KINDS: Readonly<Record<ActiveKind, { severity: Severity; does: string; advice: string }>> = {
  script: { severity: 'error', does: 'runs a script', advice: 'Remove it.' },
  handler: { severity: 'error', does: 'runs a script when an event occurs', advice: 'Remove the attribute.' },
  'script-address': { severity: 'error', does: 'is a URL that runs a script', advice: 'Remove it.' },
  embedded: { severity: 'error', does: 'embeds another document', advice: 'Draw its content as paths, or remove it.' },
  'server-code': { severity: 'error', does: 'is code for a web server', advice: 'Remove it.' },
  'active-css': { severity: 'error', does: 'is CSS that runs a script', advice: 'Remove it.' },
  external: {
    severity: 'error',
    does: 'loads content from outside the file',
    advice: 'Add the content to the file, or remove the reference.',
  },
  'data-document': { severity: 'error', does: 'contains a document in a data URL', advice: 'Remove it.' },
  'animated-reference': {
    severity: 'error',
    does: 'changes a URL or an event handler',
    advice: 'Remove the animation.',
  },
  'use-cycle': { severity: 'error', does: 'makes an element contain itself', advice: 'Point it to another element.' },
  'use-multiplied': {
    severity: 'error',
    does: 'multiplies the elements beyond the limit',
    advice: 'Draw the artwork without nested copies.',
  },
  'raster-only': {
    severity: 'error',
    does: 'is a bitmap, and the logo contains nothing else',
    advice: 'Export the logo as vector paths.',
  },
  animation: {
    severity: 'warning',
    does: 'is an animation',
    advice: 'Remove it, because the listing shows a still image.',
  },
  raster: {
    severity: 'warning',
    does: 'is a bitmap',
    advice: 'Trace it as vector paths, because pixels blur when scaled.',
  },
  text: { severity: 'warning', does: 'needs a font', advice: 'Convert the text to paths (outlines).' },
  font: {
    severity: 'warning',
    does: 'embeds or loads a font',
    advice: 'Convert the text to paths (outlines) and remove the font.',
  },
  pasted: {
    severity: 'warning',
    does: 'has no effect here, but becomes active if the SVG code is pasted into a web page',
    advice: 'Remove it.',
  },
  link: {
    severity: 'notice',
    does: 'links to another page',
    advice: 'Remove the link, because the listing shows only the image.',
  },
};

/** Places beyond the first that a finding names. */
/** What a fix removes, if it is more specific than active content. */
const REMOVED: Readonly<Partial<Record<ActiveKind, string>>> = {
  script: 'script',
  handler: 'event handler',
  embedded: 'embedded document',
  animation: 'animation',
  raster: 'bitmap',
  font: 'font',
  link: 'link',
};

const RELATED = 5;

const contentOf = artifactByObject((_: RunFacts, { svg }: SvgLogo) => activeContent(svg.document, svg.source.text));

/** Whatever makes the file more than a still picture. */
export const logoActiveContent = productRule({
  meta: {
    id: 'logo-active-content',
    title: 'Logo is not a plain vector image',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 100,
    group: 'artwork',
    restsOn: LOGO,
    docs: {
      what: [
        'Checks the parsed file, with namespaces, entities and CSS escapes resolved. There is one finding for each kind of',
        'content. The first place is underlined, and up to five more are listed.',
        '',
        '* **Error**: scripts; event handlers such as `onload`, also when set by animation; URLs that run a script;',
        '  embedded documents (`foreignObject`, HTML, audio, video, frames); server-side code; CSS that runs a script;',
        '  content loaded from outside the file (URLs, `@import`, style sheets, external entities, XInclude); HTML, SVG or',
        '  other documents in `data:` URLs; `use` elements that contain themselves or multiply beyond 50,000 elements; a',
        '  logo that is only a bitmap.',
        '* **Warning**: animation; bitmaps as part of the logo; text and fonts; content that has no effect in an image but',
        '  becomes active if the SVG code is pasted into a page, such as names in another letter case or namespace, and',
        '  comments or CDATA sections that end earlier in HTML.',
        '* **Notice**: links.',
        '',
        'Metadata with URLs, namespaces, comments, references inside the file, and the private data of Inkscape and',
        'Illustrator are not reported.',
      ].join('\n'),
      why: [
        'The partner program asks for a logo. An SVG can also run scripts and load pages, and a site that shows partner',
        'logos to customers refuses such files. Text depends on fonts that the reader may not have, and pixels blur.',
      ].join('\n'),
      fix: [
        'Export the logo as plain SVG with text as outlines and without links. `mde-partner fix --suggest --art` removes',
        'everything that does not need a replacement.',
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
          note: 'A CSS escape does not hide the import.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unreadReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'svg') return;
    const byKind = new Map<ActiveKind, ActiveContent[]>();
    for (const one of contentOf(subject.run, logo)) {
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
  const { severity, does, advice } = KINDS[kind];
  const [first, ...others] = all as [ActiveContent, ...ActiveContent[]];
  const location = ({ range }: ActiveContent) => logo.svg.source.locate(range.start, range.end);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    severity,
    message: `${quote(first.what)}${more} ${does}. ${advice}`,
    location: location(first),
    occurrences: all.map((one) => ({ location: location(one) })),
    related: [...others.slice(0, RELATED).map((one) => ({ message: quote(one.what), location: location(one) })), named],
    ...(fix && { fix }),
  };
}

/** With the indentation and the line end, where nothing else stands on the lines. */
function wholeLines(text: string, { start, end }: Pick<TextEdit, 'start' | 'end'>): Pick<TextEdit, 'start' | 'end'> {
  let from = start;
  while (/[ \t]/.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (/[ \t]/.test(text[to] ?? '')) to++;
  const isAlone = text[from - 1] === '\n' && /[\r\n]/.test(text[to] ?? '');
  if (!isAlone) return { start, end };
  return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : 1) };
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
    edits.push({ ...wholeLines(logo.svg.source.text, removable), text: '' });
    end = removable.end;
  }
  if (all.some(({ isDrawn }) => isDrawn)) {
    const after = edited(logo.svg, edits);
    const before = { document: logo.svg.document, size: logo.size };
    if (!after || !rasterizer || !(await drawsTheSame(before, after, rasterizer))) return undefined;
  }
  const [{ kind }] = all as readonly [ActiveContent, ...ActiveContent[]];
  return suggestion(logo, `remove the ${REMOVED[kind] ?? 'active content'}`, edits);
}

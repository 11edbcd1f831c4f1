import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { lengthText } from '../logo/canvas.ts';
import { type SizeNotation, sizeNotations } from '../logo/size-syntax.ts';
import { logoMeasurement, namedHere, type SvgLogo, svgLogo, unreadReason } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { notationFix } from './edits/logo.ts';
import { productRule } from './subject.ts';

/** Further places of one finding. */
const RELATED = 5;

/** A root size that programs read differently. */
export const logoSizeSyntax = productRule({
  meta: {
    id: 'logo-size-syntax',
    title: 'Logo size is ambiguous',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 40,
    group: 'logo',
    restsOn: LOGO,
    docs: {
      what: [
        'A **warning** if the size of the root element is set by CSS or computed (`calc()`, `var()`), if only one side is in',
        '`em`, or if there is a size but no valid `viewBox`. A **notice** if the size is in percent or in physical units',
        '(`mm`, `cm`, `in`, `pt`, `pc`). All programs agree on plain numbers, `px`, or a `viewBox` without a size.',
      ].join('\n'),
      why: [
        'A logo passes through many programs, such as browsers, converters and thumbnailers. They disagree about CSS on the',
        'root, the size of an `em` and the dots per inch, so a logo that is square in one program is not square in another.',
        'Without a `viewBox` it cannot be scaled to a tile.',
      ].join(' '),
      fix: 'Add a `viewBox`. Write `width` and `height` as plain numbers, or remove both.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="25.4mm" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
        },
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" style="width:2em;height:2em"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          note: 'Chromium ignores CSS sizes on the root of an image, but other programs apply them.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unreadReason,
  *check(subject): Iterable<Draft> {
    const logo = svgLogo(subject);
    if (!logo) return;
    let rewritten = false;
    for (const notation of sizeNotations(logo.svg.document, logo.size)) {
      const [first, ...more] = notation.ranges
        .slice(0, 1 + RELATED)
        .map(({ start, end }) => logo.svg.source.locate(start, end));
      if (!first) continue;
      // All but these two are mended by one and the same rewriting of both sides.
      const own = notation.kind === 'no-viewBox' || notation.kind === 'css';
      const fix = own || !rewritten ? plainNumbers(logo, notation) : undefined;
      rewritten ||= !own;
      yield {
        severity: notation.severity,
        message: `The logo size ${quote(notation.written)} ${WHY[notation.kind]}`,
        location: first,
        related: [...more.map((location) => ({ message: 'and here', location })), namedHere(subject)],
        ...(fix && { fix }),
      };
    }
  },
});

const WHY: Record<SizeNotation['kind'], string> = {
  css: 'is CSS, which some programs apply and browsers ignore. Remove it, because a viewBox is enough.',
  computed: 'is computed, which many programs do not support. Use plain numbers.',
  mixed: 'mixes font-relative units with others, and programs disagree on the font size. Use plain numbers.',
  'no-viewBox': 'is set without a valid viewBox, so programs cannot scale the logo. Add a viewBox.',
  percent: 'is a percentage of a size that programs choose differently. Remove it, because a viewBox is enough.',
  physical: 'depends on the dots per inch that a program assumes. Use plain numbers.',
};

function plainNumbers(logo: SvgLogo, { kind }: SizeNotation): Fix | undefined {
  const { sides, attributes, viewBox, width, height } = logo.size;
  if (kind === 'css') return undefined;
  if (kind === 'no-viewBox') {
    if (sides.width.px === null || sides.height.px === null) return undefined;
    const value = `0 0 ${lengthText(sides.width.px)} ${lengthText(sides.height.px)}`;
    return notationFix(logo, `add viewBox='${value}'`, { viewBox: value });
  }
  if (kind === 'percent') {
    if (viewBox.kind !== 'valid') return undefined;
    const away = { ...(attributes.width && { width: null }), ...(attributes.height && { height: null }) };
    return notationFix(logo, 'remove width and height', away);
  }
  const number = (side: number | null, attribute: unknown) => (attribute && side !== null ? lengthText(side) : null);
  const plain = { width: number(width, attributes.width), height: number(height, attributes.height) };
  const changes = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null));
  return notationFix(
    logo,
    `set ${Object.entries(changes)
      .map(([name, value]) => `${name}='${value}'`)
      .join(' and ')}`,
    changes,
  );
}

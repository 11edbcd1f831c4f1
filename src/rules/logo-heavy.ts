import type { Draft, Fix, Severity } from '../core/finding.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { startOf } from '../core/text.ts';
import { optimised } from '../logo/optimise.ts';
import { logoMeasurement, logoOf, namedHere, type SvgLogo, unreadReason } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { productRule } from './subject.ts';

/** What Microsoft's own logo checks allow, and what nine in ten logos keep. */
const LIGHT = 5_000;
/** The limit of the BIMI logo standard. */
const HEAVY = 32_768;

/** More bytes than a logo needs. */
export const logoHeavy = productRule({
  meta: {
    id: 'logo-heavy',
    title: 'Logo file is too large',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 110,
    group: 'logo',
    restsOn: LOGO,
    docs: {
      what: [
        'A **notice** over 5,000 bytes, a **warning** over 32,768 bytes, an **error** over 1 MB (1,000,000 bytes).',
        'A file over 1 MB is not read, so nothing else about it is checked.',
      ].join('\n'),
      why: [
        'A listing page shows dozens of logos at 24 to 64 pixels. Nine out of ten company logos have at most 5,000 bytes.',
        'Larger files usually contain data of the design program or an embedded bitmap.',
      ].join(' '),
      fix: [
        'Export as plain SVG, without editor data and with at most two decimals. Replace embedded bitmaps with paths, and',
        'reduce the number of points. Up to 50,000 characters, a fix offers an optimized file if the drawn result looks the',
        'same.',
      ].join('\n'),
      examples: [
        {
          bad: '    logo: assets/five-hundred-squares.svg',
          good: '    logo: assets/logo.svg',
          note: 'The same square, drawn five hundred times in one path.',
          files: {
            'assets/five-hundred-squares.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="${'M1 1h6v6H1z'.repeat(500)}"/></svg>`,
          },
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: (subject) => (logoOf(subject).state === 'oversize' ? undefined : unreadReason(subject)),
  async *check(subject): AsyncIterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'svg' && logo.state !== 'oversize') return;
    const bytes = logo.state === 'svg' ? logo.file.bytes : logo.bytes;
    const found = judge(bytes);
    if (!found) return;
    const [severity, advice] = found;
    const message = `The logo file has ${bytes.toLocaleString('en-US')} bytes, ${advice}.`;
    const fix = logo.state === 'svg' ? await lighter(logo) : undefined;
    yield { severity, message, location: startOf(logo.path), related: [namedHere(subject)], ...(fix && { fix }) };
  },
});

/** The whole file anew, if it surely shows the same. */
async function lighter({ svg, size, rasterizer }: SvgLogo): Promise<Fix | undefined> {
  const text = rasterizer ? await optimised(svg, size, rasterizer) : null;
  if (text === null) return undefined;
  return {
    title: 'minify the logo',
    applicability: 'suggest',
    edits: [{ location: svg.source.locate(0, svg.source.text.length), text }],
  };
}

function judge(bytes: number): [Severity, string] | undefined {
  if (bytes > MOST_BYTES.logo)
    return [
      'error',
      'more than the limit of 1 MB, so nothing else about it was checked. Export it without embedded data',
    ];
  if (bytes > HEAVY)
    return ['warning', 'but most logos have at most 5,000. Export it as plain SVG without embedded data'];
  if (bytes > LIGHT) return ['notice', 'but most logos have at most 5,000. Export it as plain SVG with fewer decimals'];
  return undefined;
}

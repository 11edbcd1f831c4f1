import type { Draft, Fix, Severity } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { startOf } from '../core/text.ts';
import { MAX_BYTES } from '../logo/load.ts';
import { optimised } from '../logo/optimise.ts';
import { logoOf, namedHere, type SvgLogo, unreadReason } from './artifacts/logo.ts';
import { productRule } from './subject.ts';

/** What Microsoft's own logo checks allow, and what nine in ten logos keep. */
const LIGHT = 5_000;
/** The limit of the BIMI logo standard. */
const HEAVY = 32_768;

/** More bytes than a logo needs. */
export const logoHeavy = productRule({
  meta: {
    id: 'logo-heavy',
    title: 'The logo file is small',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** over 5,000 bytes, a **warning** over 32,768 bytes, an **error** over 1 MB (1,000,000 bytes).',
        'A file over 1 MB is not read, so that nothing else about it is judged.',
      ].join('\n'),
      why: [
        'A listing page shows dozens of logos at 24 to 64 pixels. Nine in ten company logos have at most 5,000 bytes;',
        'what makes one larger is mostly data of the design program, or a picture embedded in the SVG.',
      ].join(' '),
      fix: [
        'Export as plain SVG, without editor data, with at most two decimals; draw what is an embedded picture as paths;',
        'reduce the number of points. Up to 50,000 characters, a fix offers the file as an optimizer writes it, if the',
        'optimizer surely needs little time and the result was drawn and shows the same.',
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
  skip: (subject) => (logoOf(subject).state === 'oversize' ? undefined : unreadReason(subject)),
  async *check(subject): AsyncIterable<Draft> {
    const logo = logoOf(subject);
    if (logo.state !== 'svg' && logo.state !== 'oversize') return;
    const bytes = logo.state === 'svg' ? logo.file.bytes : logo.bytes;
    const found = judge(bytes);
    if (!found) return;
    const [severity, advice] = found;
    const message = `${quote(logo.path)} has ${bytes.toLocaleString('en')} bytes; ${advice}.`;
    const fix = logo.state === 'svg' ? await lighter(logo) : undefined;
    yield { severity, message, location: startOf(logo.path), related: [namedHere(subject)], ...(fix && { fix }) };
  },
});

/** The whole file anew, if it surely shows the same. */
async function lighter({ svg, size, rasterizer }: SvgLogo): Promise<Fix | undefined> {
  const text = rasterizer ? await optimised(svg, size, rasterizer) : null;
  if (text === null) return undefined;
  return {
    title: 'write the logo with less text',
    applicability: 'suggest',
    edits: [{ location: svg.source.locate(0, svg.source.text.length), text }],
  };
}

function judge(bytes: number): [Severity, string] | undefined {
  if (bytes > MAX_BYTES)
    return [
      'error',
      'above 1 MB it is not read, and nothing else about it was judged. Export it without embedded data',
    ];
  if (bytes > HEAVY)
    return ['warning', 'a logo needs no more than 32,768, most have under 5,000. Export it without embedded data'];
  if (bytes > LIGHT) return ['notice', 'most logos have at most 5,000. Export it as plain SVG with fewer decimals'];
  return undefined;
}

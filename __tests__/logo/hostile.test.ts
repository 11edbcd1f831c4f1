import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTree } from '../../src/app/check-tree.ts';
import { SourceText } from '../../src/core/text.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { logoBlank } from '../../src/rules/logo-blank.ts';
import { logoCanvasMismatch } from '../../src/rules/logo-canvas-mismatch.ts';
import { logoClipped } from '../../src/rules/logo-clipped.ts';
import { logoFraming } from '../../src/rules/logo-framing.ts';
import { logoHeavy } from '../../src/rules/logo-heavy.ts';
import { logoLowContrast } from '../../src/rules/logo-low-contrast.ts';
import { logoMissing } from '../../src/rules/logo-missing.ts';
import { logoNotSquare } from '../../src/rules/logo-not-square.ts';
import { logoSizeSyntax } from '../../src/rules/logo-size-syntax.ts';
import { logoUnreadable } from '../../src/rules/logo-unreadable.ts';
import { examples } from '../support/examples.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const rules = [
  logoMissing,
  logoUnreadable,
  logoNotSquare,
  logoSizeSyntax,
  logoCanvasMismatch,
  logoBlank,
  logoFraming,
  logoClipped,
  logoLowContrast,
  logoHeavy,
];
/** Milliseconds; each logo is drawn several times. */
const LONG = 120_000;
const rasterizer = new ResvgRasterizer();

const number = fc.oneof(
  fc.constantFrom('0', '-0', '1', '-1', '1e-9', '1e30', '1e38', '-1e38', '9'.repeat(50), '.5', 'NaN', 'Infinity', ''),
  fc.integer({ min: -300, max: 300 }).map(String),
);
const length = fc
  .tuple(number, fc.constantFrom('', 'px', '%', 'em', 'ex', 'in', 'vw', ' ', 'foo'))
  .map((parts) => parts.join(''));
const size = fc.oneof(
  length,
  length.map((one) => `calc(${one} + 1px)`),
  fc.constant('var(--a, 8px)'),
  fc.constant('var(--a'),
);
const attribute = fc.oneof(
  fc
    .tuple(fc.constantFrom('width', 'height', 'x', 'y', 'font-size', 'stroke-width', 'r'), size)
    .map(([name, value]) => [name, value] as const),
  fc
    .tuple(fc.constant('viewBox'), fc.array(number, { minLength: 3, maxLength: 5 }))
    .map(([name, all]) => [name, all.join(' ')] as const),
  fc.tuple(fc.constant('preserveAspectRatio'), fc.constantFrom('none', 'xMinYMax slice', 'xMidYMid', 'x')),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom('width:8px', '--a:9px', 'display:none', 'padding:1px;}', '/*', 'fill:#fff'),
  ),
  fc.tuple(fc.constant('transform'), fc.constantFrom('scale(0)', 'scale(1e30)', 'rotate(9)', 'matrix(1 1 1 1 1 1)')),
  fc.tuple(fc.constant('id'), fc.constantFrom('a', '__proto__', 'constructor')),
);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 5, selector: ([name]) => name })
  .map((all) => all.map(([name, value]) => ` ${name}="${value}"`).join(''));
const child = fc
  .tuple(
    fc.constantFrom(
      'path d="M0 0h8v8z"',
      'rect',
      'circle cx="4" cy="4" r="3"',
      'g',
      'use href="#a"',
      'image',
      'text',
      'style',
      'mask',
      'svg',
    ),
    attributes,
    fc.constantFrom('', 'x', '<path d="M-9 0h30v1e9"/>', '@media{svg{width:1px}}', '<use href="#constructor"/>'),
  )
  .map(([tag, given, content]) => `<${tag}${given.replace(/ d="[^"]*"/, '')}>${content}</${tag.split(' ')[0]}>`);
const logo = fc
  .tuple(attributes, fc.array(child, { maxLength: 4 }))
  .map(([given, children]) => `<svg xmlns="http://www.w3.org/2000/svg"${given}>\n${children.join('\n')}</svg>`);

test(
  'no rule crashes, and every finding is inside its file',
  async () => {
    await fc.assert(
      fc.asyncProperty(logo, async (text) => {
        const files = { ...MODEL_FILES, 'assets/logo.svg': text };
        const options = { rules, today: '2026-11-22', release: null, rasterizer };
        const { findings, crashes } = await checkTree(memoryTree(files), options);
        expect(crashes).toEqual([]);
        for (const { location, related } of findings)
          for (const { path, start, end } of [location, ...related.map((one) => one.location)]) {
            const source = new SourceText(
              path,
              path === 'assets/logo.svg' ? text : (MODEL_FILES['mde-partner.yml'] ?? ''),
            );
            expect(source.positionAt(source.offsetAt(start))).toEqual(start);
            expect(source.positionAt(source.offsetAt(end))).toEqual(end);
          }
      }),
      examples(150),
    );
  },
  LONG,
);

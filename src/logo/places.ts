import type { Location } from '../core/text.ts';
import type { LoadedSvg } from './load.ts';
import type { LogoSize } from './size.ts';
import { attributeOf, walk } from './xml/xml.ts';

interface Logo {
  readonly svg: LoadedSvg;
  readonly size: LogoSize;
}

/** Where the canvas is set: the viewBox, else a side, else the name of the root. */
export function canvasPlace({ svg, size }: Logo): Location {
  const { viewBox, width, height } = size.attributes;
  const { start, end } = (viewBox ?? width ?? height)?.range ?? svg.document.root.nameRange;
  return svg.source.locate(start, end);
}

/** The first colour that is given; else the name of the root. */
export function colourPlace({ svg }: Pick<Logo, 'svg'>): Location {
  for (const element of walk(svg.document.root)) {
    const fill = attributeOf(element, 'fill');
    if (fill && fill.value !== 'none') return svg.source.locate(fill.range.start, fill.range.end);
  }
  const { start, end } = svg.document.root.nameRange;
  return svg.source.locate(start, end);
}

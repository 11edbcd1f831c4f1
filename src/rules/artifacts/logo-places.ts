import type { Fix } from '../../core/finding.ts';
import type { Location } from '../../core/text.ts';
import { isSameCanvas } from '../../logo/canvas.ts';
import { edited, rootEdits, type TextEdit } from '../../logo/root-edits.ts';
import { attributeOf, walk } from '../../logo/xml/xml.ts';
import type { SvgLogo } from './logo.ts';

/** Where the canvas is set: the viewBox, else a side, else the name of the root. */
export function canvasPlace({ svg, size }: SvgLogo): Location {
  const { viewBox, width, height } = size.attributes;
  const { start, end } = (viewBox ?? width ?? height)?.range ?? svg.document.root.nameRange;
  return svg.source.locate(start, end);
}

/** The first colour that is given; else the name of the root. */
export function colourPlace({ svg }: SvgLogo): Location {
  for (const element of walk(svg.document.root)) {
    const fill = attributeOf(element, 'fill');
    if (fill && fill.value !== 'none') return svg.source.locate(fill.range.start, fill.range.end);
  }
  const { start, end } = svg.document.root.nameRange;
  return svg.source.locate(start, end);
}

/** Attributes of the root with their new values; null takes one away. */
type RootChanges = Readonly<Record<string, string | null>>;

/**
 * A suggestion to write the same canvas in other words. Undefined where the attributes cannot be edited in place, or
 * would give another canvas.
 */
export function notationFix(logo: SvgLogo, title: string, changes: RootChanges): Fix | undefined {
  const edits = rootEdits(logo.svg, changes);
  const after = edits && edited(logo.svg, edits);
  return after && isSameCanvas(logo.size, after.size) ? suggestion(logo, title, edits) : undefined;
}

/** A suggestion of another canvas, offered only if a drawing before and after shows the same art. */
export async function canvasFix(logo: SvgLogo, title: string, changes: RootChanges): Promise<Fix | undefined> {
  const { rasterizer } = logo;
  const edits = rootEdits(logo.svg, changes);
  const after = edits && edited(logo.svg, edits);
  if (!rasterizer || !after) return undefined;
  const { showsTheSame } = await import('../../logo/drawing/same-picture.ts');
  const same = await showsTheSame({ document: logo.svg.document, size: logo.size }, after, rasterizer);
  return same ? suggestion(logo, title, edits) : undefined;
}

/** A suggestion to edit a logo; undefined: there is nothing to edit. */
export function suggestion({ svg }: SvgLogo, title: string, edits: readonly TextEdit[]): Fix | undefined {
  const [first, ...rest] = edits.map(({ start, end, text }) => ({ location: svg.source.locate(start, end), text }));
  return first && { title, applicability: 'suggest', edits: [first, ...rest] };
}

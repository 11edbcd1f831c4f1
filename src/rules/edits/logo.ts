import type { Fix } from '../../core/finding.ts';
import { isSameCanvas } from '../../logo/canvas.ts';
import { edited, rootEdits, type TextEdit } from '../../logo/root-edits.ts';
import type { SvgLogo } from '../artifacts/logo.ts';

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

import type { Severity } from '../core/finding.ts';
import type { Length } from './length.ts';
import { rootDeclarations } from './root-style.ts';
import type { LogoSize } from './size.ts';
import type { Range, XmlAttribute, XmlDocument } from './xml/xml.ts';

/** A notation of the root's size that programs read differently. */
export interface SizeNotation {
  readonly severity: Exclude<Severity, 'error'>;
  readonly kind: 'css' | 'computed' | 'mixed' | 'no-viewBox' | 'percent' | 'physical';
  readonly ranges: readonly Range[];
  /** As written. */
  readonly written: string;
}

const CSS_SIZES = new Set([
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'inline-size',
  'block-size',
]);

/** Most declarations that are listed; a message is cut long before. */
const SHOWN = 20;

/** Returns at most one of each kind. A logo without a ratio has worse faults, so it has none of these. */
export function sizeNotations(document: XmlDocument, size: LogoSize): SizeNotation[] {
  if (size.ratio === null) return [];
  const found: SizeNotation[] = [];
  const css = rootDeclarations(document).filter(({ name }) => CSS_SIZES.has(name));
  if (css[0])
    found.push({
      severity: 'warning',
      kind: 'css',
      ranges: css.map(({ range }) => range),
      written: css
        .slice(0, SHOWN)
        .map(({ name, value }) => `${name}: ${value}`)
        .join('; '),
    });
  const { width, height } = size.sides;
  const given = [
    { side: width, attribute: size.attributes.width },
    { side: height, attribute: size.attributes.height },
  ].filter((one): one is Side => one.attribute !== undefined);
  const add = (severity: SizeNotation['severity'], kind: SizeNotation['kind'], sides: readonly Side[]) => {
    if (sides.length === 0) return;
    const ranges = sides.map(({ attribute }) => attribute.range);
    const written = sides.map(({ attribute }) => `${attribute.name}="${attribute.value}"`).join(' ');
    found.push({ severity, kind, ranges, written });
  };
  add(
    'warning',
    'computed',
    given.filter(({ side }) => side.notation === 'computed' || side.notation === 'viewport'),
  );
  const isFont = ({ side }: Side) => side.notation === 'font';
  if (given.some(isFont) && given.some((one) => one.side.px !== null && !isFont(one))) add('warning', 'mixed', given);
  if (size.viewBox.kind !== 'valid' && given.length > 0) add('warning', 'no-viewBox', given);
  add(
    'notice',
    'percent',
    given.filter(({ side }) => side.notation === 'percent'),
  );
  add(
    'notice',
    'physical',
    given.filter(({ side }) => side.notation === 'physical'),
  );
  return found;
}

interface Side {
  readonly side: Length;
  readonly attribute: XmlAttribute;
}

import { TEMPLATE_HINT } from '../core/template-command.ts';
import { SHAPE } from './schema/shapes.ts';
import type { ValueShape } from './schema/value-shape.ts';

/** A kind of YAML document that this tool reads, with what messages say about it. */
export interface DocumentKind {
  /** What messages call it. */
  readonly noun: string;
  /** Keys that begin with `x-` are removed before it is compared. */
  readonly shape: ValueShape;
  /** What to do about an empty document; a sentence. */
  readonly ifEmpty: string;
  /** What to do about a document that is too large; a sentence. */
  readonly ifTooLarge: string;
}

export const MANIFEST_DOCUMENT: DocumentKind = {
  noun: 'manifest',
  shape: SHAPE,
  ifEmpty: TEMPLATE_HINT,
  ifTooLarge: 'Split it into several manifests.',
};

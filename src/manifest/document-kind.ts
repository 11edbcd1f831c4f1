import type * as z from 'zod/mini';
import { TEMPLATE_HINT } from '../core/template-command.ts';
import { MANIFEST } from './schema/schema.ts';

/** A kind of YAML document that this tool reads, with what messages say about it. */
export interface DocumentKind {
  /** What messages call it. */
  readonly noun: string;
  /** A closed object; keys that begin with `x-` are removed before. */
  readonly schema: z.core.$ZodType;
  /** What to do about an empty document; a sentence. */
  readonly ifEmpty: string;
  /** What to do about a document that is too large; a sentence. */
  readonly ifTooLarge: string;
}

export const MANIFEST_DOCUMENT: DocumentKind = {
  noun: 'manifest',
  schema: MANIFEST,
  ifEmpty: TEMPLATE_HINT,
  ifTooLarge: 'Split it into several manifests.',
};

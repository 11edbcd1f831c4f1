import type { ManifestReport, Report } from '../../core/report.ts';
import { requirementOf, requirementsAt } from '../../requirements.ts';
import { markdownText, plainText, shortText } from '../escape.ts';
import { STATES } from '../states.ts';

/** What the manifest declares and the report does not have. Undefined: not declared, or not readable. */
export interface Declared {
  readonly company: string | undefined;
  readonly website: string | undefined;
  readonly entraApplication:
    | {
        readonly multiTenant?: boolean | undefined;
        readonly name?: string | undefined;
        readonly applicationId?: string | undefined;
      }
    | undefined;
  readonly pressReleases: readonly DeclaredPressRelease[] | undefined;
  readonly readiness: Readonly<Record<string, string | boolean | undefined>>;
}

export interface DeclaredPressRelease {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly submitted?: string | undefined;
  readonly approved?: string | undefined;
  readonly publish?: string | undefined;
}

/** One product of a pack. */
export interface PackedProduct {
  /** Of this product alone. */
  readonly report: Report;
  readonly manifest: ManifestReport;
  readonly product: ManifestReport['products'][number];
  readonly declared: Declared;
  /** Sentence that stamps each page as unfinished; null: none. */
  readonly draft: string | null;
}

/** Longest reason of a state, in characters. */
const REASON = 400;

/** Renders a page of Markdown: title, stamp, origin, sections. */
export function page(
  title: string,
  { report, manifest, product, draft }: PackedProduct,
  sections: readonly string[],
): string {
  const sample = manifest.sample ? ' This is a sample listing of a fictional company.' : '';
  return [
    `# ${title} of ${markdownText(shortText(product.name))}`,
    ...(draft === null ? [] : [`> **${draft}**`]),
    `Written by mde-partner-check ${markdownText(report.tool.version)} from ${markdownText(manifest.path)}. Dates are compared with ${report.run.today}.${sample}`,
    ...sections,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** Renders a text as it is, to be copied. Nothing in the block is read as Markdown. */
export function literal(text: string): string {
  return `    ${plainText(text)}`;
}

/** Returns the id of the requirement that a key of a product declares. */
export function requirementFor(key: string): string {
  const [id] = requirementsAt(['products', 0, key]);
  if (id === undefined) throw new Error(`no requirement is declared by '${key}'`);
  return id;
}

/** Renders the state of a requirement, with the reason; null: the report does not have it. */
export function stateLine(id: string, { manifest, product }: PackedProduct): string | null {
  const found = manifest.requirements.find(
    (one) => one.id === id && (one.product === null || one.product === product.name),
  );
  if (!found) return null;
  const { mark, word } = STATES[found.status];
  const reason = found.reason === null ? '' : ` (${markdownText(shortText(found.reason, REASON))})`;
  return `${mark} ${id} ${requirementOf(id)?.title ?? ''}: ${word}${reason}`;
}

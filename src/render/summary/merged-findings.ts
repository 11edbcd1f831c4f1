import type { ReportFinding } from '../../core/report.ts';

/** A place with its related places. */
export interface MergedPlace {
  readonly finding: ReportFinding;
  readonly related: readonly ReportFinding['related'][number][];
}

/** Findings with the same text, of several products or places. */
export interface MergedFinding {
  /** The first finding; rule, severity, message, fix title and waiver are the same for all. */
  readonly finding: ReportFinding;
  /** Each place once, in the order of the findings. */
  readonly places: readonly MergedPlace[];
  /** Each product once per manifest. */
  readonly products: readonly string[];
}

interface Draft {
  readonly finding: ReportFinding;
  readonly places: Map<string, { finding: ReportFinding; related: Map<string, ReportFinding['related'][number]> }>;
  readonly products: Map<string, string>;
}

/** Returns each message once, at its first position, with all of its places and products. */
export function mergeFindings(findings: readonly ReportFinding[]): MergedFinding[] {
  const drafts = new Map<string, Draft>();
  for (const finding of findings) {
    const { rule, severity, message, fix, waiver, help } = finding;
    const key = JSON.stringify([rule, severity, message, fix?.title ?? null, waiver, help]);
    const draft = drafts.get(key) ?? { finding, places: new Map(), products: new Map() };
    drafts.set(key, draft);
    if (finding.product !== null)
      draft.products.set(JSON.stringify([finding.manifest, finding.product]), finding.product);
    const at = placeKey(finding);
    const place = draft.places.get(at) ?? { finding, related: new Map() };
    draft.places.set(at, place);
    for (const one of finding.related) place.related.set(placeKey(one), one);
  }
  return [...drafts.values()].map(({ finding, places, products }) => ({
    finding,
    places: [...places.values()].map((place) => ({ finding: place.finding, related: [...place.related.values()] })),
    products: [...products.values()],
  }));
}

function placeKey({ path, start, end }: Pick<ReportFinding, 'path' | 'start' | 'end'>): string {
  return JSON.stringify([path, start.line, start.column, end.line, end.column]);
}

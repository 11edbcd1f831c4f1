import { quote } from '../core/quote.ts';
import { malformed, type UserAgentFault } from './fault.ts';
import {
  controlName,
  extraFaults,
  holeFaults,
  lengthFaults,
  outerFaults,
  prefixFaults,
  versionFaults,
} from './form-faults.ts';
import { type Range, VERSION_TEMPLATE } from './holes.ts';
import { type Layout, layOut } from './layout.ts';
import { judgeName } from './name-faults.ts';
import { cutName, type Expected, expected, type Names, type Parts } from './parts.ts';
import { PREFIX } from './prefix.ts';
import { OPEN_VERSION, type Wanted, type Which, wantedProduct } from './wanted.ts';

export type { UserAgentFault } from './fault.ts';

export interface UserAgentJudgement {
  readonly faults: readonly UserAgentFault[];
  /** Company and product; null if the value does not show which is which. */
  readonly parts: Parts | null;
  /** Null: none, or not filled in yet. */
  readonly version: Range | null;
  /** The partner product as it should be; null if neither the value nor the names determine it. */
  readonly wanted: string | null;
  /** The parts of `wanted` that come from the display names. */
  readonly follows: readonly Which[];
  /** The range that `wanted` replaces. */
  readonly product: Range;
}

export interface JudgeOptions extends Names {
  /** Whether a final `{version}` is filled in later, as in a manifest; a header that was sent has no template. */
  readonly template?: boolean;
  /**
   * Whether the parts may name fictional companies, as in a sample listing; default: true, and only the form is judged.
   */
  readonly sample?: boolean;
}

const HEADER_NAME = /^user-?agent\s*[:=]\s*/i;

/**
 * Judges a User-Agent from any source: the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}`, then the
 * grammar of RFC 9110, section 10.1.5. Without names, judges only the form.
 */
export function judgeUserAgent(
  value: string,
  { template = false, sample = true, ...names }: JudgeOptions = {},
): UserAgentJudgement {
  return judge(value, expected(names, { template, sample }));
}

function judge(value: string, names: Expected): UserAgentJudgement {
  const core = coreOf(value);
  const text = value.slice(core.start, core.end);
  const whole = { start: 0, end: value.length };
  if (text === '')
    return unclear(value, [{ ...malformed('error', whole, 'is empty'), title: 'is empty' }], whole, null, names);
  const control = /\p{Cc}+/u.exec(text);
  if (control) {
    const start = core.start + control.index;
    const fault = malformed('error', { start, end: start + control[0].length }, `contains ${controlName(control[0])}`);
    return unclear(value, [fault], whole, /\/([^/\s]+)$/.exec(text)?.[1] ?? null, names);
  }
  const header = HEADER_NAME.exec(text)?.[0].length ?? 0;
  if (header > 0) return withHeaderName(value, core, header, names);
  const layout = layOut(value, names);
  return layout.prefix ? judgePartner(value, layout, names) : judgeOther(value, layout, names);
}

/** Returns company, product and version as written; null where they are missing or unclear, or the version is open. */
export function readUserAgent(
  value: string,
  names: Names = {},
): { readonly company: string | null; readonly product: string | null; readonly version: string | null } {
  const { parts, version } = judgeUserAgent(value, { ...names, template: true });
  const written = textOf(value, version);
  return {
    company: textOf(value, parts?.company),
    product: textOf(value, parts?.product),
    version: written?.endsWith(VERSION_TEMPLATE) ? null : written,
  };
}

/** Judges a value that contains a partner product. */
function judgePartner(value: string, layout: Layout, names: Expected): UserAgentJudgement {
  const { core, version, holes } = layout;
  const { faults: nameFaults, parts } = judgeName(layout, names);
  const open = version !== null && holes.some(({ start, end }) => start < version.end && end > version.start);
  const known = open || version?.start === version?.end ? null : version;
  const faults = [
    ...outerFaults(value),
    ...prefixFaults(value, layout),
    ...holeFaults(value, layout),
    ...nameFaults,
    ...(open ? [] : versionFaults(value, layout, names)),
    ...extraFaults(layout),
    ...lengthFaults(core),
  ];
  const [company, product] = [textOf(value, parts?.company), textOf(value, parts?.product)];
  const wanted = wantedProduct({ company, product, version: textOf(value, known) }, names);
  // The template fills the end of the value, so nothing may follow it.
  const end = wanted?.text.endsWith(VERSION_TEMPLATE) ? core.end : layout.product.end;
  return finished(value, {
    faults,
    parts,
    version: known,
    wanted,
    product: { start: core.start, end },
  });
}

/**
 * Judges a value of another scheme: the wanted product comes from the names, with the version of the value if it is for
 * this product.
 */
function judgeOther(value: string, layout: Layout, names: Expected): UserAgentJudgement {
  const { core, holes } = layout;
  const faults = [
    ...outerFaults(value),
    ...(holes[0]?.start === core.start
      ? []
      : [malformed('error', layout.product, `does not begin with ${quote(PREFIX)}`)]),
    ...holeFaults(value, layout),
    ...lengthFaults(core),
  ];
  const name = value.slice(layout.name.start, layout.name.end);
  const cut = cutName(name, names.fits);
  const fits = names.fits.product;
  const isOwn = fits(name) || (cut !== null && fits(name.slice(cut.product.start)));
  return unclear(value, faults, core, isOwn ? textOf(value, layout.version) : null, names);
}

function withHeaderName(value: string, core: Range, length: number, names: Expected): UserAgentJudgement {
  const fault = malformed(
    'error',
    { start: core.start, end: core.start + length },
    'begins with the name of the header',
  );
  const inner = judge(value.slice(core.start + length, core.end), names);
  const wanted = inner.wanted === null ? null : { text: inner.wanted, follows: inner.follows };
  const faults = [...outerFaults(value), fault];
  return finished(value, { faults, parts: null, version: null, wanted, product: core });
}

function unclear(
  value: string,
  faults: readonly UserAgentFault[],
  product: Range,
  version: string | null,
  names: Expected,
): UserAgentJudgement {
  const wanted = wantedProduct({ company: null, product: null, version }, names);
  return finished(value, { faults, parts: null, version: null, wanted, product });
}

/** Offers nothing if the wanted product is unknown, incomplete or already there. */
function finished(
  value: string,
  { wanted: proposed, ...found }: Omit<UserAgentJudgement, 'wanted' | 'follows'> & { readonly wanted: Wanted | null },
): UserAgentJudgement {
  const wanted = proposed?.text ?? null;
  const judgement = { ...found, wanted, follows: proposed?.follows ?? [] };
  const { product, faults } = found;
  if (wanted !== null && !wanted.endsWith(OPEN_VERSION) && wanted !== textOf(value, product)) return judgement;
  return { ...judgement, faults: faults.map((fault) => (fault.mend === 'product' ? { ...fault, mend: null } : fault)) };
}

function coreOf(value: string): Range {
  const end = value.trimEnd().length;
  return { start: Math.min(end, value.length - value.trimStart().length), end };
}

function textOf(value: string, range: Range | null | undefined): string | null {
  return range ? value.slice(range.start, range.end) : null;
}

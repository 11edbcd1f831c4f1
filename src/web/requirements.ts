import { listOf } from '../core/list.ts';
import { quote } from '../core/quote.ts';
import type { Report, ReportFinding, ReportRequirement } from '../core/report.ts';
import { shortText } from '../render/escape.ts';
import { measured } from '../render/measured.ts';
import { withoutOption } from '../render/option-hint.ts';
import { STATES } from '../render/states.ts';
import { REQUIREMENTS, type Requirement, type Statement } from '../requirements.ts';
import { NOT_SCANNED } from '../rules/artifacts/not-scanned.ts';
import { parseCivilDate } from '../text/dates.ts';
import type { FieldValue } from './fields.ts';
import type { FormField, FormValues, Judged, ShownRequirement } from './protocol.ts';

/** What the rows of the requirements are made of. */
interface Basis {
  readonly report: Report;
  /** Index of the product that is shown. */
  readonly product: number;
  /** The field that each finding of the report concerns, by index. */
  readonly fields: Judged['fields'];
  readonly values: FormValues;
  /** Findings, by index, about what is still to be filled in. */
  readonly unfilled: ReadonlySet<number>;
  /** Fields that are in the manifest with an empty text. */
  readonly empty: readonly FormField[];
  /** Ids of rules whose titles do not say what is wrong with a value: the message does. */
  readonly general: ReadonlySet<string>;
  /** Ids of the requirements with checks that failed. */
  readonly crashed: readonly string[];
  /** Whether the logo can be read as an SVG image. */
  readonly isLogoRead: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Returns the requirements of the company and of one product, in the order of the program, in the words of the page:
 * what is still to be filled in is no fault, and what is not met says why. Those of a product that could not be read are
 * unknown.
 */
export function shownRequirements(basis: Basis): ShownRequirement[] {
  const [manifest] = basis.report.manifests;
  const name = manifest?.products[basis.product]?.name;
  const found = (manifest?.requirements ?? []).filter((one) => one.product === null || one.product === name);
  const unread = found.find(({ status }) => status === 'unknown')?.reason ?? 'the manifest could not be read';
  return REQUIREMENTS.map((requirement) => {
    const own = found.find(({ id }) => id === requirement.id);
    return rowOf(
      requirement,
      own ?? { id: requirement.id, product: name ?? null, status: 'unknown', reason: unread },
      basis,
    );
  });
}

function rowOf(requirement: Requirement, own: ReportRequirement, basis: Basis): ShownRequirement {
  const { id, title, asks, keys } = requirement;
  const shown = (status: ShownRequirement['status'], word: string, text: string | null) => ({
    id,
    title,
    asks,
    keys,
    status,
    word,
    text: text ?? asks,
  });
  const { word } = STATES[own.status];
  const product = basis.report.manifests[0]?.products[basis.product];
  const isMeasured = product !== undefined && (basis.isLogoRead || !requirement.measured.includes('logo'));
  const value = isMeasured ? measured(id, product) : null;
  const known =
    value &&
    capitalized(
      keys.some((key) => EMPTY.has(key) && key !== 'products[].description') ? quote(shortText(value, VALUE)) : value,
    );
  switch (own.status) {
    case 'unmet':
      return isUnfilled(own, basis)
        ? shown('unfilled', 'to fill in', null)
        : shown('unmet', word, faults(requirement, own, basis, known).join(' '));
    case 'stated':
    case 'unstated': {
      const isRefused = requirement.statements.some((one) => isRefusal(one, basis));
      const parts = requirement.statements.flatMap((one) => remark(one, own, basis));
      return shown(own.status, isRefused ? 'not yet' : word, parts.length > 0 ? parts.join(' ') : null);
    }
    case 'not-applicable':
      return shown(own.status, word, null);
    case 'met':
      return shown(
        'met',
        word,
        known && MET_BY.has(keys[0])
          ? `${MET_BY.get(keys[0])}: ${known}.`
          : [known && `${known}.`, own.reason && sentence(own.reason)].filter(Boolean).join(' '),
      );
    default:
      return shown(
        own.status,
        word,
        basis.crashed.includes(id)
          ? CRASHED
          : own.reason
            ? (REASONS.get(own.reason) ?? sentence(own.reason))
            : known && `${known}.`,
      );
  }
}

/** The errors that make a requirement unmet, with their indexes in the report. */
function errorsOf({ id, product }: ReportRequirement, { report }: Basis) {
  return report.findings
    .map((finding, index) => ({ finding, index }))
    .filter(
      ({ finding }) =>
        finding.severity === 'error' &&
        !finding.waiver &&
        finding.requirements.includes(id) &&
        (finding.product === null || finding.product === product),
    );
}

/** Whether nothing but empty fields of a new listing is the reason. */
function isUnfilled(own: ReportRequirement, basis: Basis): boolean {
  const errors = errorsOf(own, basis);
  return errors.length > 0 && errors.every(({ index }) => basis.unfilled.has(index));
}

/** What a page says in place of a reason that speaks of the command line. */
const REASONS: ReadonlyMap<string, string> = new Map([
  [NOT_SCANNED, 'This page does not see the code of your product. Your developers check it.'],
]);

const CRASHED = 'Not all of its checks ran.';

/** By its main key: what was looked at of a requirement, where it is less than what is asked. */
const MET_BY: ReadonlyMap<string, string> = new Map([
  ['products[].landingPage', 'Only the URL was checked, because this page does not open it'],
]);

/** By key: the field of the form, and what is wrong if it is empty. */
const EMPTY: ReadonlyMap<string, readonly [field: FormField, fault: string]> = new Map([
  ['company.name', ['company', 'The company is empty.']],
  ['products[].name', ['name', 'The product name is empty.']],
  ['products[].description', ['description', 'The description is empty.']],
  ['products[].landingPage', ['landingPage', 'The landing page is empty.']],
  ['products[].userAgent', ['userAgent', 'The User-Agent is empty.']],
]);

/** Why a requirement is not met: what is empty, then the titles of the other errors, with the value or its measure. */
function faults(requirement: Requirement, own: ReportRequirement, basis: Basis, known: string | null): string[] {
  const empty = requirement.keys.flatMap((key) => {
    const [field, fault] = EMPTY.get(key) ?? [null, ''];
    return field !== null && basis.empty.includes(field) ? [{ field, fault }] : [];
  });
  const filled = errorsOf(own, basis).filter(({ index }) => !basis.unfilled.has(index));
  const errors = filled.flatMap(({ finding, index }) => {
    const field = basis.fields[index] ?? null;
    return empty.some((one) => one.field === field) ? [] : [{ field, fault: faultOf(finding, field, basis) }];
  });
  const named = empty.filter(({ field }) => filled.some(({ index }) => basis.fields[index] === field));
  const texts = new Set([...named, ...errors].map(({ fault }) => fault));
  const [field = null] = EMPTY.get(requirement.keys[0] ?? '') ?? [];
  const isAbout = field === null ? texts.size > 0 : errors.some((one) => one.field === field);
  const last = [...texts].at(-1);
  if (
    last?.endsWith('.') &&
    known !== null &&
    isAbout &&
    requirement.measured.some((one) => SHOWN_WITH_FAULTS.has(one))
  ) {
    texts.delete(last);
    texts.add(`${last.slice(0, -1)}: ${known}.`);
  }
  if (texts.size > 0) return [...texts];
  return own.reason === null ? [] : [sentence(own.reason)];
}

/** Measurements that help to see what is wrong; those of press releases have their own panel. */
const SHOWN_WITH_FAULTS: ReadonlySet<Requirement['measured'][number]> = new Set([
  'logo',
  'name',
  'description',
  'landingPage',
  'userAgent',
]);

/** Longest value in a row, in characters. */
const VALUE = 60;

/** A field of the form has the message; what has no field, or a title that says too little, has it here. */
function faultOf({ rule, title, message }: ReportFinding, field: FormField | null, { general }: Basis): string {
  return field === null || general.has(rule) ? message : `${title}.`;
}

/** A value that says that a step is not done. */
function isRefusal(statement: Statement, { values, today }: Basis): boolean {
  const value = values[statement.key];
  if (statement.form === 'word') return value === statement.no;
  return value === false || isAhead(value, today);
}

/** What to add of a statement that does not decide alone, or whose day is still to come. */
const REMARKS: Readonly<Partial<Record<Statement['key'], { readonly absent: string; readonly ahead: string }>>> = {
  customerApproved: {
    absent: 'The approval of a customer is not declared.',
    ahead: 'The approval of a customer is planned for',
  },
  demoed: {
    absent: 'The demonstration to Microsoft is not declared.',
    ahead: 'The demonstration to Microsoft is planned for',
  },
};

function remark(statement: Statement, { status }: ReportRequirement, { values, today }: Basis): string[] {
  const value = values[statement.key];
  const words = REMARKS[statement.key];
  if (statement.form === 'word' && status === 'stated') {
    const note = statement.notes[String(value)];
    return note === undefined ? [] : [sentence(note)];
  }
  if (!words || (values.customerApproved === null && values.demoed === null)) return [];
  if (value === null) return [words.absent];
  return isAhead(value, today) ? [`${words.ahead} ${value}.`] : [];
}

function isAhead(value: FieldValue, today: string): boolean {
  return typeof value === 'string' && parseCivilDate(value).ok && value > today;
}

/** A reason is the part of a sentence, and may name an option of the command line, which a page does not have. */
function sentence(text: string): string {
  const shown = withoutOption(text);
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}.`;
}

/** With a capital at the start, unless it starts with a name or a URL. */
function capitalized(text: string | null): string | null {
  return text !== null && /^(?:square|no|press release)\b/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

/** Names requirements as their rows do. */
export function titlesOf(ids: readonly string[]): string {
  return listOf(REQUIREMENTS.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])));
}

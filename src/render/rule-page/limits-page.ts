import { LIMITS } from '../../core/budget.ts';
import { tableHead, tableRow } from '../../core/markdown-table.ts';
import { MOST_BYTES, sizeText } from '../../core/sizes.ts';

/** What a limit bounds, and what happens beyond it. */
interface LimitText {
  readonly what: string;
  readonly beyond: string;
}

const NOT_JUDGED = 'A file with an API URL is listed as not judged.';

const UNREAD_LOGO = 'The logo is not checked, which is a finding.';
const IGNORED_LENGTH = 'The length counts as not set.';

/** A text for each limit of `core/budget.ts`: a limit without one does not compile. */
const TEXTS: Readonly<Record<keyof typeof LIMITS, LimitText>> = {
  drawingMilliseconds: { what: 'CPU time for the drawings of one logo', beyond: 'The artwork is not checked.' },
  logoDepth: { what: 'Levels of nested elements in a logo', beyond: UNREAD_LOGO },
  logoElements: { what: 'Elements of a logo', beyond: UNREAD_LOGO },
  logoAttributes: { what: 'Attributes of a logo', beyond: UNREAD_LOGO },
  logoExpansion: { what: 'Characters that the document type of a logo adds', beyond: UNREAD_LOGO },
  logoUsedElements: { what: 'Elements that the `use` elements of a logo show', beyond: 'It is a finding.' },
  cssNesting: { what: 'At-rules around a rule in the CSS of a logo', beyond: 'The rule is not read.' },
  cssLength: { what: 'Characters of a length in the CSS of a logo', beyond: IGNORED_LENGTH },
  cssSubstitutions: { what: 'References to variables in such a length', beyond: IGNORED_LENGTH },
  scanSteps: {
    what: 'Steps of a scan',
    beyond: 'Calls found before are kept. The other files are listed as not judged.',
  },
  questionSteps: { what: 'Steps for one call', beyond: 'The file of the call is listed as not judged.' },
  spareSteps: {
    what: 'Steps of a scan for calls that need more',
    beyond: 'A further call gets the steps of one call.',
  },
  closedSteps: {
    what: 'Steps of a scan for the defaults of clients whose options come from outside',
    beyond: 'A further call could not be determined.',
  },
  scanMilliseconds: {
    what: 'Time of a scan',
    beyond: 'Calls found before are kept. The other files are listed as not judged.',
  },
  scanReadingMilliseconds: { what: 'Of that, time to read files', beyond: NOT_JUDGED },
  parsingMilliseconds: { what: 'Time to parse one file', beyond: NOT_JUDGED },
  unparsedShare: { what: 'Part of a file that the grammar of its language cannot parse', beyond: NOT_JUDGED },
  scanFiles: { what: 'Files with an API URL', beyond: NOT_JUDGED },
  linkedFiles: {
    what: 'Files that are read only because they share a name with those files, in each of two rounds',
    beyond: 'A use of an API URL that only such a file contains is missed.',
  },
  onlineMilliseconds: {
    what: 'Time for all pages of a run with `--online`',
    beyond: 'The other pages are not checked.',
  },
};

/** The table of limits in `docs/limits.md`. */
export function limitsTable(): string {
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  const rows = [
    ...names.map((name) => [TEXTS[name].what, amount(name), TEXTS[name].beyond]),
    ['Size of a source file', sizeText(MOST_BYTES.source), NOT_JUDGED],
  ];
  return [tableHead(['limit', 'amount', 'beyond it']), ...rows.map((cells) => tableRow(cells))].join('').trimEnd();
}

/** A limit with its unit. */
function amount(name: keyof typeof LIMITS): string {
  const limit: number = LIMITS[name];
  if (name.endsWith('Milliseconds')) return `${(limit / 1_000).toLocaleString('en')} s`;
  if (name.endsWith('Share')) return `${limit * 100}%`;
  return limit.toLocaleString('en');
}

/** A call that the scan does not judge as a careful reader would. */
export interface KnownLimit {
  readonly title: string;
  readonly language: string;
  readonly wanted: string;
  readonly today: string;
}

/** The list of known limits in `docs/limits.md`, by language. */
export function knownLimitsTable(limits: readonly KnownLimit[]): string {
  const sorted = [...limits].sort((a, b) => compare(a.language, b.language) || compare(a.title, b.title));
  const rows = sorted.map(({ language, title, wanted, today }) => [language, title, wanted, WORDS[today] ?? today]);
  return [
    tableHead(['language', 'what is not followed', 'a reader says', 'the scan says']),
    ...rows.map((cells) => tableRow(cells)),
  ]
    .join('')
    .trimEnd();
}

const WORDS: Readonly<Record<string, string>> = {
  none: 'URL not followed',
  unverifiable: 'could not be determined',
  ok: '**covered, which is wrong**',
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

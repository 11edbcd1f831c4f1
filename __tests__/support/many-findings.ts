import type { Severity } from '../../src/core/finding.ts';
import { MODEL_CLIENT, MODEL_LOGO } from './model.ts';

/** What a runner, Markdown, HTML, a terminal or a parser of lines may take for more than text; as in a YAML string. */
const HOSTILE =
  '\\r::stop-commands::x\\n::add-mask::e\\n##[error]forged\\u0085::notice::n\\u2028::debug::d\\u202e\\u001b[31m' +
  '</td></table><script>x</script><!-- |`@octocat #1 ![a](https://evil.example/)';

/**
 * Findings of every product of `MANY_FILES`, from what the rules' pages say: a name and an application's name that are
 * too long and hold a line break, an invisible character and markup; a description that does the same, is short by one
 * count of words and long by another; one finding for each of the other fields.
 */
export const OF_EACH: readonly (readonly [rule: string, severity: Severity, count: number])[] = [
  ['name-unfit', 'error', 6],
  ['name-unfit', 'warning', 2],
  ['description-not-plain-text', 'error', 2],
  ['description-not-plain-text', 'warning', 1],
  ['description-not-plain-text', 'notice', 1],
  ['description-too-short', 'warning', 1],
  ['description-too-long', 'notice', 1],
  ['landing-page-invalid', 'error', 1],
  ['user-agent-malformed', 'error', 1],
  ['date-invalid', 'error', 1],
  ['press-release-window', 'error', 1],
  ['press-release-unapproved', 'error', 1],
];

/** 21 times 19 findings, and one for the logo that all products share. */
export const PRODUCTS = 21;
export const FINDINGS = 400;
const FIRST_LINE = 6;
const LINES = 13;

/** The lines of the manifest that a product takes, both ends included. */
export function linesOf(product: number): readonly [first: number, last: number] {
  return [FIRST_LINE + product * LINES, FIRST_LINE + product * LINES + LINES - 1];
}

function listed(index: number): string {
  return `  - id: p${index}
    name: "P${index} ${HOSTILE}"
    description: "D${index} **${HOSTILE}**"
    logo: logo.svg
    landingPage: "http://contoso.com/${index}${HOSTILE}"
    userAgent: "MdePartner-${index}${HOSTILE}"
    entraApplication: { multiTenant: true, name: "E${index} ${HOSTILE}" }
    pressReleases:
      - title: "T${index} ${HOSTILE}"
        submitted: "2026-02-30${HOSTILE}"
      - title: "U${index} ${HOSTILE}"
        submitted: 2026-03-02
        publish: 2026-03-03
`;
}

/** A checkout with 19 findings of each product and one of the logo; hostile text in every field that takes text. */
export function manyFiles(products: number): Readonly<Record<string, string>> {
  return {
    'mde-partner.yml': `schemaVersion: 1
sample: true
company:
  name: Contoso
products:
${Array.from({ length: products }, (_, index) => listed(index)).join('')}`,
    'logo.svg': MODEL_LOGO.replace('#0a5', '#fdfdfd'),
    // Nobody's in particular: it keeps the scan from asking where the calls are.
    'src/defender.py': MODEL_CLIENT,
  };
}

/** A checkout with 400 findings. */
export const MANY_FILES = manyFiles(PRODUCTS);

import { tableHead, tableRow } from '../core/markdown-table.ts';
import { RETIRED_ENDPOINTS, type RetiredEndpoint } from './retired-endpoints.ts';

const WHEN: Readonly<Record<RetiredEndpoint['state'], (since: string | null) => string>> = {
  announced: (since) => `${since}`,
  unsupported: (since) => `may be off since ${since}`,
  metadata: (since) => `${since}, by SDK metadata only`,
  undocumented: () => 'no date',
};

/**
 * The page `docs/retired-endpoints.md`.
 *
 * @param rule id of the rule that reports calls to these endpoints
 */
export function retiredPage(rule: string): string {
  const rows = RETIRED_ENDPOINTS.map((one) =>
    row(capitalized(one.name), WHEN[one.state](one.since), one.useInstead, one.permission, one.severity),
  );
  const notes = RETIRED_ENDPOINTS.map(
    ({ name, note, source }) => `- **${code(capitalized(name))}**: ${note} Source: ${source}.`,
  );
  return `# Which API endpoints are retired?

The rule [${rule}](rules/${rule}.md) compares your API calls with this table. It was read from Microsoft's pages on
2026-11-29. Where sources give different dates, the table has the latest.

- [What is retired, and what do I call instead?](#what-is-retired-and-what-do-i-call-instead)
- [Where do the dates come from?](#where-do-the-dates-come-from)
- [Which endpoints are not reported?](#which-endpoints-are-not-reported)
- [What about MC1220762?](#what-about-mc1220762)

## What is retired, and what do I call instead?

${tableHead(['endpoint', 'retired on', 'call instead', 'request', 'severity'])}${rows.join('')}
## Where do the dates come from?

${notes.join('\n')}

## Which endpoints are not reported?

\`/api/alerts\`, \`/api/incidents\`, \`/api/machines\` and \`/api/indicators\` are not reported. The hosts
\`api.securitycenter.microsoft.com\` and \`api.securitycenter.windows.com\` are not reported either: a Microsoft moderator
wrote on 2026-05-07 that they still work and have no retirement date (Microsoft Learn Q&A 5883571).

\`/api/advancedhunting/run\` is reported on \`api.security.microsoft.com\`, on its regional and government hosts, and
where the host is unknown. On \`api.securitycenter.microsoft.com\` and \`api.securitycenter.windows.com\` it is not:
Microsoft's pages name it for \`api.security.microsoft.com\` only.

Some APIs still require a token for \`https://api.securitycenter.microsoft.com\`. Do not change the audience, scope or
resource of a token because of this page.

The legacy Graph profiles \`userSecurityProfiles\`, \`fileSecurityProfiles\`, \`ipSecurityProfiles\`,
\`domainSecurityProfiles\` and \`cloudAppSecurityProfiles\` are not reported: no deprecation notice was found in their SDK
source.

## What about MC1220762?

The message center post MC1220762 is headed "MDE and XDR APIs retiring". It states without limit that these APIs stop
after 2027-02-01. Microsoft Learn links the post to advanced hunting only, so no rule reports other APIs because of it.
Ask Microsoft if your product depends on them, and watch the message center.
`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Renders a path as code; braces and underscores stay unchanged. */
function code(text: string): string {
  return text.replace(/(^|\s|\()(\/[\w/{}.]*[\w}])/g, '$1`$2`');
}

function row(...cells: readonly string[]): string {
  return tableRow(cells.map(code));
}

import type { Severity } from '../../core/finding.ts';
import type { RuleMeta } from '../../core/rule.ts';
import { isUrl } from '../../core/url.ts';
import { linkTarget } from '../escape.ts';
import { markdownAsText } from '../markdown-as-text.ts';
import { rulePage } from '../rule-page/rule-page.ts';
import { DESCRIPTION, TAGS } from './limits.ts';

/** SARIF's words for the severities. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** Code scanning's words for the severities, for a rule that is not about security. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/**
 * Renders a rule as a `reportingDescriptor`.
 *
 * @param help URL of the rule's page; undefined: unknown
 */
export function sarifRule(meta: RuleMeta, help: string | undefined): object {
  const [highest = 'notice'] = meta.severities;
  const { what, why, fix } = meta.docs;
  return {
    id: meta.id,
    shortDescription: { text: cut(markdownAsText(meta.title)) },
    fullDescription: { text: cut(markdownAsText(what.trim())) },
    ...(help !== undefined && isUrl(help) && { helpUri: linkTarget(help) }),
    help: { text: [what, why, fix].map((text) => markdownAsText(text.trim())).join('\n\n'), markdown: helpPage(meta) },
    defaultConfiguration: { level: LEVELS[highest] },
    properties: {
      tags: ['defender-for-endpoint', ...meta.requirements].slice(0, TAGS),
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITIES[highest],
    },
  };
}

/** Returns the rule's page without its heading, which the viewer shows, and without the links to its neighbors. */
function helpPage(meta: RuleMeta): string {
  return rulePage(meta, { isEmbedded: true }).split('\n\n').slice(1, -1).join('\n\n');
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= DESCRIPTION ? text : `${characters.slice(0, DESCRIPTION - 1).join('')}…`;
}

import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { blockAt } from '../manifest/yaml/block.ts';
import { writtenWaivers } from './artifacts/waivers.ts';
import { manifestRule } from './subject.ts';
import { changesUnknown } from './words/changes-unknown.ts';

/** A waiver that comes with the change under review. */
export const waiverAdded = manifestRule({
  meta: {
    id: 'waiver-added',
    title: 'Waiver is new or changed',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: {},
    waivable: false,
    onPage: false,
    docs: {
      what: [
        'A **notice** at each waiver that the change adds or edits, in `waivers:` or in a comment. It needs to know the',
        'change: `--changed-since` on the command line, `annotations: changed` in a workflow. `waiver-invalid` reports waivers',
        'that have no effect.',
      ].join('\n'),
      why: [
        'A waiver lets an error pass. The author of a pull request can add a waiver, so the reviewer must see it.',
      ].join('\n'),
      fix: [
        'Check the reason and approve it, or remove the waiver and fix the finding. To make sure that the right people review',
        'waivers, add owners for the manifest to `CODEOWNERS`.',
      ].join('\n'),
      examples: [
        {
          bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
          good: 'schemaVersion: 1\n',
          options: { changed: ['mde-partner.yml'] },
        },
      ],
    },
  },
  skip: ({ run }) => changesUnknown(run),
  async *check(subject): AsyncIterable<Draft> {
    for (const { rule, inForce, location, entry } of await writtenWaivers(subject)) {
      const place = entry === null ? location : blockAt(subject.file, ['waivers', entry]);
      if (!inForce || !place || !subject.run.changes?.touchesLines(place)) continue;
      yield {
        severity: 'notice',
        message: `This change adds or edits a waiver for ${quote(rule ?? '')}. Check its reason.`,
        location,
      };
    }
  },
});

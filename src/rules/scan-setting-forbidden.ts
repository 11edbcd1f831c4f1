import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { type RefusedSetting, refusedSettings } from '../policy/under-policy.ts';
import { manifestRule } from './subject.ts';

/** A setting of the manifest that the policy of the run refuses. */
export const scanSettingForbidden = manifestRule({
  meta: {
    id: 'scan-setting-forbidden',
    title: 'Scan setting is forbidden by the policy',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: {},
    waivable: false,
    onPage: false,
    docs: {
      what: [
        'An **error** at each setting that the policy of the run forbids (`forbiddenSettings`), and at each host under',
        '`scan.hosts.ignore` that the policy checks (`scan.hosts.extra`). The setting has no effect. `docs/policy.md`',
        'explains policies.',
      ].join('\n'),
      why: [
        'These settings decide which API calls are checked. The owner of the policy wants the same scan in every repository.',
      ].join('\n'),
      fix: 'Remove the setting, or ask the owner of the policy.',
      examples: [
        {
          bad: 'scan:\n  vendored:\n    - { paths: [theirs/**], reason: A copy of an SDK }\n',
          good: 'schemaVersion: 1\n',
          options: { policy: 'schemaVersion: 1\nforbiddenSettings: [scan.vendored]\n' },
        },
      ],
    },
  },
  skip: ({ run, file }) => {
    if (!run.policy) return { reason: 'no policy was given (--policy)', asked: false };
    return file.state === 'parsed' ? undefined : 'the manifest could not be read';
  },
  *check({ file, run }): Iterable<Draft> {
    for (const refused of run.policy ? refusedSettings(file, run.policy) : [])
      yield {
        severity: 'error',
        message: messageOf(refused),
        location: file.locate(refused.at, refused.host === null ? 'key' : 'value'),
      };
  },
});

function messageOf({ name, host }: RefusedSetting): string {
  if (host === null)
    return `The policy forbids '${name}', so it has no effect. Remove it, or ask the owner of the policy.`;
  return `The policy checks calls to ${quote(host)}, so '${name}' has no effect on it. Remove the host.`;
}

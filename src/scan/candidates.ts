import { API_HOSTS } from '../api/hosts.ts';
import { PREFIX_STRINGS } from '../text/partner-prefixes.ts';
import { LIBRARIES } from './libraries/index.ts';

/** Beginnings of the children of `/security`, in the spellings that paths and libraries use. */
const CHILDREN = [
  'alert',
  'incident',
  'secure',
  'ti_?indicator',
  'threat',
  'runhunting',
  'cases',
  'collaboration',
  'rules',
  'security_?action',
  'host_?security',
  'provider_?tenant',
  'attack_?simulation',
  'audit_?log',
  'data_?discovery',
  'identities',
  'information_?protection',
  'labels',
  'microsoft.graph.security',
  'subject_?rights',
  'trigger',
];

/**
 * Strings of which a file must hold one to be looked at, whatever their case. Few: every one costs a pass over the
 * repository.
 */
export function searchStrings(extraHosts: readonly string[]): string[] {
  return [
    'security.microsoft.',
    'securitycenter.microsoft.',
    'securitycenter.windows.',
    'wdatp-alertexporter',
    'graph.microsoft.',
    'microsoftgraph.chinacloudapi',
    ...extraHosts.filter((host) => !API_HOSTS.some((row) => row.host === host)),
    ...PREFIX_STRINGS,
    ...CHILDREN.flatMap((child) => {
      const words = child.includes('_?') ? [child.replace('_?', ''), child.replace('_?', '_')] : [child];
      return words.flatMap((word) => [`security/${word}`, `.security.${word}`]);
    }),
    ...LIBRARIES.flatMap(({ graphSecurity, addressed = [] }) => [
      ...(graphSecurity?.members ?? []),
      ...(graphSecurity?.nouns ?? []),
      ...addressed,
    ]),
    'advancedqueries/run',
    'advancedhunting/run',
    'machineactions',
    'runantivirusscan',
    'runliveresponse',
    'stopandquarantinefile',
    'restrictcodeexecution',
    'collectinvestigationpackage',
  ];
}

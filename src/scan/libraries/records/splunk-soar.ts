import type { Library } from '../library.ts';

/** `BaseConnector` of apps for Splunk SOAR, which initializes an app before it runs an action. */
export const splunkSoar: Library = {
  id: 'splunk-soar',
  languages: ['python'],
  starts: { classes: ['BaseConnector'], methods: ['initialize'] },
};

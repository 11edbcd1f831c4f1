/** As in package.json, which is not part of the bundle; a test holds them together. */
export const VERSION = '1.0.0';
export const REPOSITORY = 'https://github.com/OWNER/mde-partner-check';

/** How the tool names itself to web servers. */
export const AGENT = `mde-partner-check/${VERSION} (+${REPOSITORY})`;

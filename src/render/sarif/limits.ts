// What code scanning takes of one SARIF file. Source: github/docs `data/reusables/code-scanning/sarif-limits.md` and
// `sarif-support-for-code-scanning.md`.

/** Results of a run; with more the file is rejected. */
export const RESULTS = 25_000;

/** Locations of a result that are kept. */
export const LOCATIONS = 100;

/** Tags of a rule; with more the file is rejected. */
export const TAGS = 20;

/** Characters of a rule's short and full description. */
export const DESCRIPTION = 1024;

/** Bytes of the file after gzip; above, the upload is rejected. */
export const GZIP_BYTES = 10 * 1024 * 1024;

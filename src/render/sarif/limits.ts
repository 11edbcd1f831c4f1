// What code scanning accepts in one SARIF file. Source: github/docs `data/reusables/code-scanning/sarif-limits.md` and
// `sarif-support-for-code-scanning.md`.

/** Most results of a run; with more, the file is rejected. */
export const RESULTS = 25_000;

/** Most locations of a result that are kept. */
export const LOCATIONS = 100;

/** Most tags of a rule; with more, the file is rejected. */
export const TAGS = 20;

/** Longest short and full description of a rule, in characters. */
export const DESCRIPTION = 1024;

/** Largest file after gzip, in bytes; a larger upload is rejected. */
export const GZIP_BYTES = 10 * 1024 * 1024;

/** Most annotations of one level that a step shows; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** Longest message of an annotation, in UTF-16 units; the runner cuts it here. actions/runner `ExecutionContext.cs`. */
export const ANNOTATION_MESSAGE_UNITS = 4096;

/**
 * Largest job summary of a step, in bytes; a larger summary is not shown at all. actions/runner
 * `FileCommandManager.cs`.
 */
export const SUMMARY_BYTES = 1024 * 1024;

/**
 * Most annotations per request to create or update a check run; later requests append. Checks API,
 * `output.annotations`.
 */
export const CHECK_ANNOTATIONS_PER_REQUEST = 50;

/** Longest `output.summary` and `output.text` of a check run, in characters. Checks API. */
export const CHECK_SUMMARY_CHARACTERS = 65_535;

/** Longest title of a check run's annotation, in characters. Checks API, in prose only. */
export const CHECK_ANNOTATION_TITLE = 255;

/**
 * Longest body of a comment, in characters; longer, it is refused with 422. peter-evans/create-or-update-comment#181.
 */
export const COMMENT_CHARACTERS = 65_536;

/** Errors, and warnings, that a step of Azure Pipelines keeps as issues. azure-pipelines-agent `ExecutionContext.cs`. */
export const ISSUES_PER_TYPE = 10;

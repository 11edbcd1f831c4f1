/** Annotations of one level that a step may show; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts an annotation's message here, in UTF-16 units. actions/runner `ExecutionContext.cs`. */
export const ANNOTATION_MESSAGE_UNITS = 4096;

/** Bytes of a step's job summary; above, nothing of it is shown. actions/runner `FileCommandManager.cs`. */
export const SUMMARY_BYTES = 1024 * 1024;

/** Annotations of one request to create or update a check run; later requests append. Checks API, `output.annotations`. */
export const CHECK_ANNOTATIONS_PER_REQUEST = 50;

/** Characters of a check run's `output.summary` and `output.text`. Checks API. */
export const CHECK_SUMMARY_CHARACTERS = 65_535;

/** Characters of the title of a check run's annotation. Checks API, in prose only. */
export const CHECK_ANNOTATION_TITLE = 255;

/** Characters of a comment's body; above, it is refused with 422. peter-evans/create-or-update-comment#181. */
export const COMMENT_CHARACTERS = 65_536;

/** Errors, and warnings, that a step of Azure Pipelines keeps as issues. azure-pipelines-agent `ExecutionContext.cs`. */
export const ISSUES_PER_TYPE = 10;

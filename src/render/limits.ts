/** Annotations of one level that a step may show; the rest stays in the log. actions/runner `ExecutionContext.cs`. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts an annotation's message here, in UTF-16 units. actions/runner `ExecutionContext.cs`. */
export const ANNOTATION_MESSAGE_UNITS = 4096;

/** Bytes of a step's job summary; above, nothing of it is shown. actions/runner `FileCommandManager.cs`. */
export const SUMMARY_BYTES = 1024 * 1024;

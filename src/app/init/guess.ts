/** A value for a key of the manifest that the repository suggests. */
export interface Guess {
  readonly value: string;
  /** Where it comes from, as the end of a sentence that begins with "From". */
  readonly source: string;
}

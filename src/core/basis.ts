/**
 * What the findings of a rule depend on, besides their own lines and the related places they name. It decides whether a
 * finding counts as caused by a change.
 */
export interface Basis {
  /** Keys that its findings are at. A touched line there counts by itself; the basis adds the removal of the key. */
  readonly on?: readonly string[];
  /** Other keys that count if they are touched or removed. */
  readonly reads?: readonly string[];
  /**
   * Files that count as a whole, because any line of them may cause a finding on any other. `own`: the file of the
   * finding; `logo`, `version`, `press`: the file that the manifest names; `rival`: any file with the name of a
   * manifest.
   */
  readonly files?: readonly ('own' | 'logo' | 'version' | 'press' | 'manifest' | 'rival')[];
  /** A removed line about a User-Agent, in any file, may leave a call elsewhere without it. */
  readonly headers?: boolean;
  /** Any change may be the cause: a requirement is open as soon as one file is not judged. */
  readonly all?: boolean;
  /** A finding about a waiver in a manifest depends on what the waived rule depends on. */
  readonly waived?: boolean;
}

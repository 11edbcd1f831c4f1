/**
 * What the findings of a rule rest on besides the lines they are on and the related places they name. It decides whether
 * a finding counts as caused by a change.
 */
export interface Basis {
  /** Keys that its findings are on. A touched line there counts by itself. Here the removal of the key counts. */
  readonly on?: readonly string[];
  /** Further keys that decide: touched or removed. */
  readonly reads?: readonly string[];
  /**
   * Files that count as a whole, because any line of them may cause a finding on any other. `own`: the file of the
   * finding; `logo`, `version`, `press`: what the manifest names; `rival`: any file with the name of a manifest.
   */
  readonly files?: readonly ('own' | 'logo' | 'version' | 'press' | 'manifest' | 'rival')[];
  /** A removed line about a User-Agent, in any file, may leave a call elsewhere without it. */
  readonly headers?: boolean;
  /** Any change may be the cause: a requirement is open as soon as one file is not judged. */
  readonly all?: boolean;
  /** A finding about a waiver of a manifest rests on what the waived rule looks at instead. */
  readonly waived?: boolean;
}

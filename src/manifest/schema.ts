/** Deep partial: every field that was absent or of the wrong type is undefined. Replaced by the schema's own type. */
export interface ManifestData {
  readonly schemaVersion?: number | undefined;
  readonly company?: { readonly name?: string | undefined; readonly website?: string | undefined } | undefined;
  readonly products?: readonly ProductData[] | undefined;
  readonly readiness?:
    | {
        readonly developerLicense?: boolean | undefined;
        readonly customerApproved?: string | false | undefined;
        readonly demoed?: string | false | undefined;
        readonly misa?: 'none' | 'nominated' | 'member' | undefined;
      }
    | undefined;
  readonly waivers?: readonly WaiverData[] | undefined;
  readonly scan?:
    | {
        readonly hosts?:
          | { readonly extra?: readonly string[] | undefined; readonly ignore?: readonly string[] | undefined }
          | undefined;
        readonly clients?:
          | readonly { readonly paths?: readonly string[] | undefined; readonly reason?: string | undefined }[]
          | undefined;
        readonly tests?: readonly string[] | undefined;
        readonly vendored?: readonly string[] | undefined;
      }
    | undefined;
}

export interface ProductData {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly logo?: string | undefined;
  readonly landingPage?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly entraApplication?:
    | {
        readonly multiTenant?: boolean | undefined;
        readonly name?: string | undefined;
        readonly applicationId?: string | undefined;
      }
    | undefined;
  readonly version?:
    | {
        readonly file?: string | undefined;
        readonly key?: string | undefined;
        readonly tag?: string | undefined;
        readonly precision?: 'full' | 'minor' | 'major' | undefined;
      }
    | undefined;
  readonly source?: readonly string[] | undefined;
  readonly pressReleases?: readonly PressReleaseData[] | undefined;
}

export interface PressReleaseData {
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly url?: string | undefined;
  readonly submitted?: string | undefined;
  readonly approved?: string | undefined;
  readonly publish?: string | undefined;
}

export interface WaiverData {
  readonly rule?: string | undefined;
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
  readonly product?: string | undefined;
  readonly paths?: readonly string[] | undefined;
}

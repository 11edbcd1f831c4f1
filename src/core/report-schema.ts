import * as z from 'zod/mini';
import { SEVERITIES, WAIVER_PLACES } from './finding.ts';
import { FAIL_ON } from './gate.ts';

const severity = z.enum(SEVERITIES);
const text = z.nullable(z.string());
const number = z.nullable(z.number());
const count = z.int().check(z.minimum(0));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{32}:[1-9]\d*$/));
const position = z.strictObject({ line: z.int().check(z.minimum(1)), column: z.int().check(z.minimum(1)) });
const range = { path: z.string(), start: position, end: position };
const place = { path: z.string(), line: z.int() };
const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** States what the type of a key cannot: units, the meaning of null, the source of a value. */
function about<T extends z.ZodMiniType>(description: string, schema: T): T {
  return schema.check(z.meta({ description })) as T;
}

const site = z.strictObject({
  ...place,
  status: z.enum(['ok', 'templated', 'missing', 'malformed', 'legacy', 'unverifiable']),
  host: text,
  userAgent: text,
  setAt: z.nullable(z.strictObject(place)),
  endLine: about('The last line of the call.', z.int()),
  evidence: about(
    'The steps that were followed from the call to its header, or to where the trail ends. Where something is to be done, the last one says what. Null: not recorded.',
    z.nullable(z.array(z.strictObject({ ...place, message: z.string() }))),
  ),
  traffic: about(
    "Whether recorded traffic shows the call; 'ambiguous': another call may have sent it; null: no traffic was given.",
    z.nullable(z.enum(['seen', 'ambiguous', 'not-seen'])),
  ),
  provenBy: about(
    "What proves the User-Agent: 'code', or 'traffic' where the sources leave it open; null: nothing proves it.",
    z.nullable(z.enum(['code', 'traffic'])),
  ),
  retired: about(
    "Null: the endpoint is not retired. 'since' is a civil date.",
    z.nullable(z.strictObject({ since: z.nullable(civilDate), useInstead: z.string() })),
  ),
});

const apiCalls = z.nullable(
  z.strictObject({
    covered: about("Calls with the status 'ok' or 'templated'.", count),
    uncovered: about("Calls with the status 'missing', 'malformed' or 'legacy'.", count),
    unverifiable: count,
    proof: about(
      "The calls by what proves their User-Agent; 'open': neither sources nor traffic. Uncovered calls are not among them. Null: no traffic was given.",
      z.nullable(z.strictObject({ code: count, traffic: count, open: count })),
    ),
    sites: z.array(site),
    notJudged: about(
      'Files that have an API address outside comments and were not judged.',
      z.array(z.strictObject({ path: z.string(), reason: z.string() })),
    ),
    excluded: about(
      "What the manifest excludes from the scan. 'by' is the key that does, for example 'scan.vendored'.",
      z.array(z.strictObject({ path: z.string(), line: z.nullable(z.int()), by: z.string(), reason: z.string() })),
    ),
  }),
);

const logo = z.strictObject({
  path: z.string(),
  sha256,
  bytes: count,
  width: about('Natural width in CSS px, or the width of the viewBox; null: there is none.', number),
  height: about('Natural height in CSS px, or the height of the viewBox; null: there is none.', number),
  ratio: about('Natural width divided by height; null: there is none.', number),
  viewBox: z.nullable(four),
  ink: about('Left, top, right and bottom as fractions of the canvas; null: not judged.', z.nullable(four)),
  estimated: about(
    'Whether the drawing is an estimate (text, filters and the like), which cannot fail a run.',
    z.boolean(),
  ),
  notDrawn: about(
    "What a browser shows and the drawing leaves out, for example 'text'; 'ink' is then null.",
    z.array(z.string()),
  ),
});

const userAgent = z.strictObject({
  value: about('As written.', z.string()),
  company: text,
  product: text,
  version: about('Filled in from the template; null: it could not be filled in.', text),
  expected: about('Derived from the names.', text),
});

const release = z.strictObject({
  gated: about('Whether this run is a release of the product.', z.boolean()),
  file: about('The version in the declared file.', text),
  tag: about('The version in the tag.', text),
  userAgent: about('The version that the User-Agent sends.', text),
  agrees: about('Whether all versions that were compared agree; null: nothing was compared.', z.nullable(z.boolean())),
  reason: about('In words: what was not compared, or does not agree.', text),
});

const pressRelease = z.strictObject({
  title: text,
  submitted: text,
  publish: text,
  days: about('Calendar days from submission to publication.', number),
  businessDays: about('The days from Monday to Friday among these; holidays are not known.', number),
  earliest: about('Earliest date of publication.', text),
});

const traffic = z.strictObject({
  files: z.array(z.string()),
  entries: z.array(
    z.strictObject({
      file: z.string(),
      index: count,
      status: z.enum([
        'ok',
        'missing',
        'malformed',
        'legacy',
        'name-mismatch',
        'version-mismatch',
        'not-applicable',
        'unverifiable',
      ]),
    }),
  ),
});

const measurements = about(
  'What was measured of the product; null: it could not be measured.',
  z.strictObject({
    description: z.nullable(
      z.strictObject({ text: about('As declared.', z.string()), words: count, counted: z.array(z.string()) }),
    ),
    logo: z.nullable(logo),
    landingPage: z.nullable(z.strictObject({ value: z.string(), host: text })),
    userAgent: z.nullable(userAgent),
    pressReleases: z.nullable(z.array(pressRelease)),
    entraApplication: z.nullable(z.strictObject({ multiTenant: z.nullable(z.boolean()), name: text })),
    release: z.nullable(release),
    apiCalls,
    traffic: z.nullable(traffic),
  }),
);

const check = z.strictObject({
  rule: z.string(),
  product: text,
  status: z.enum(['passed', 'failed', 'skipped', 'errored']),
  reason: text,
});

const fix = z.strictObject({
  title: z.string(),
  applicability: about(
    "'safe' fixes keep the meaning; 'suggest' fixes need a person's consent.",
    z.enum(['safe', 'suggest']),
  ),
  edits: z.array(z.strictObject({ ...range, text: z.string() })).check(z.minLength(1)),
});

const finding = z.strictObject({
  rule: z.string(),
  title: about('Title of the rule, which names the fault.', z.string()),
  severity,
  message: z.string().check(z.minLength(1)),
  ...range,
  manifest: z.string(),
  product: text,
  requirements: about('Ids of the requirements that it concerns; empty: the manifest as a whole.', z.array(z.string())),
  help: about("URL of the rule's page.", z.string()),
  related: z.array(z.strictObject({ message: z.string(), ...range })),
  fix: about('Null: there is none, or the finding is waived.', z.nullable(fix)),
  waiver: z.nullable(
    z.strictObject({
      reason: z.string(),
      expires: z.nullable(civilDate),
      owner: about('Who answers for it; null: not stated.', text),
      from: about(
        "Where it is written: under 'waivers' in the manifest, in a comment, or in the policy.",
        z.enum(WAIVER_PLACES),
      ),
    }),
  ),
  fingerprint: about(
    'Identifies the finding: a hash of rule, path, product and the text that it marks, without its line, then a number that distinguishes equal findings.',
    fingerprint,
  ),
  places: about(
    'What the finding stands for: its own place, or several that have the same cause. A later run knows the finding if it has all of them. Empty: it is never known.',
    z.array(z.strictObject({ path: z.string(), fingerprint })),
  ),
  known: about(
    'Whether the baseline has every place of the finding, which then does not count. Null: no baseline was given.',
    z.nullable(z.boolean()),
  ),
  changed: about(
    "Whether the change since 'run.changedSince' caused it; null: not asked, or not known. Has no effect on the conclusion.",
    z.nullable(z.boolean()),
  ),
  excerpt: about(
    "Part of the line that the finding starts on; 'column' is that of its first character, since long lines are cut on both sides. Null: the file is not text.",
    z.nullable(z.strictObject({ line: z.int(), column: z.int(), text: z.string() })),
  ),
});

const run = z.strictObject({
  repositoryUrl: about('Web URL of the repository that was checked; null: not known.', text),
  today: about('Civil date, UTC unless given.', civilDate),
  release: about('The version or tag to be released; null: this is not a release.', text),
  scan: z.boolean(),
  online: z.boolean(),
  failOn: z.enum(FAIL_ON),
  changedSince: about('The revision that findings are compared with; null: not asked, or not known.', text),
  require: about('What must be satisfied, as given: requirement ids and names of groups.', z.array(z.string())),
  policy: about(
    "The policy that applied; null: none. 'sha256' is that of its bytes.",
    z.nullable(z.strictObject({ path: z.string(), sha256 })),
  ),
  baseline: about(
    "The baseline that findings were compared with; null: none. 'sha256' is that of its bytes.",
    z.nullable(z.strictObject({ path: z.string(), sha256 })),
  ),
});

const repository = z.strictObject({
  apiCalls,
  logos: about(
    "SVG files that could be the logo. 'ratio' is the natural width divided by height; null: there is none.",
    z.array(z.strictObject({ path: z.string(), ratio: number })),
  ),
});

/**
 * Returns version 1 of the report as a closed schema, which `--format json` writes. A key without a value is null,
 * never absent. New keys may be added, but none changes its meaning within the version.
 *
 * @param requirementIds allowed values of `requirements[].id`
 */
export function reportSchema(requirementIds: readonly string[]) {
  const requirement = z.strictObject({
    id: z.enum(requirementIds as [string, ...string[]]),
    product: about('Null: asked once of the vendor.', text),
    status: z.enum(['met', 'unmet', 'waived', 'stated', 'unstated', 'unknown', 'not-applicable']),
    reason: about(
      'In words: why it is unknown or waived, what is missing, or what was not asked for; null: nothing to add.',
      text,
    ),
  });
  const manifest = z.strictObject({
    path: z.string(),
    sha256: about('Of the bytes on disk; null: they could not be read.', z.nullable(sha256)),
    sample: about('Whether it is a sample listing, in which fictional companies are allowed.', z.boolean()),
    checks: z.array(check),
    requirements: z.array(requirement),
    products: z.array(z.strictObject({ name: z.string(), measurements })),
  });
  return z.strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('mde-partner-check'), version: z.string() }),
    run,
    repository: about(
      'What a run without a manifest found in the repository; null: there is a manifest.',
      z.nullable(repository),
    ),
    conclusion: about(
      "'failure': exit code 1 or 2. 'neutral': there are errors, but 'run.failOn' is 'never'. Otherwise 'success'.",
      z.enum(['success', 'failure', 'neutral']),
    ),
    counts: about(
      'Waived findings count as waived only, and known findings as known only.',
      z.strictObject({ error: count, warning: count, notice: count, waived: count, known: count }),
    ),
    manifests: z.array(manifest),
    findings: z.array(finding),
    gone: about(
      'Places of findings in the baseline that this run judged again and found in order.',
      z.array(z.strictObject({ rule: z.string(), path: z.string(), product: text })),
    ),
  });
}

export type ReportDocument = z.infer<ReturnType<typeof reportSchema>>;

/**
 * Returns JSON Schema draft-07 of the report.
 *
 * @param id public URL of the schema
 */
export function reportJsonSchema(id: string, requirementIds: readonly string[]): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema(requirementIds), { target: 'draft-7' });
  return { $schema, $id: id, title: 'mde-partner-check report, version 1', ...rest };
}

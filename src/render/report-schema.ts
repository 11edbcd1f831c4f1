import * as z from 'zod/mini';
import { SEVERITIES } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { REQUIREMENTS } from '../requirements.ts';

const severity = z.enum(SEVERITIES as readonly ['error', 'warning', 'notice']);
const text = z.nullable(z.string());
const number = z.nullable(z.number());
const count = z.int().check(z.minimum(0));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const position = z.strictObject({ line: z.int().check(z.minimum(1)), column: z.int().check(z.minimum(1)) });
const range = { path: z.string(), start: position, end: position };
const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const apiCalls = z.nullable(
  z.strictObject({
    covered: count,
    uncovered: count,
    unverifiable: count,
    sites: z.array(
      z.strictObject({
        path: z.string(),
        line: z.int(),
        status: z.enum(['ok', 'templated', 'missing', 'malformed', 'legacy', 'unverifiable']),
        host: text,
        userAgent: text,
        setAt: z.nullable(z.strictObject({ path: z.string(), line: z.int() })),
        evidence: z.nullable(z.array(z.strictObject({ path: z.string(), line: z.int(), message: z.string() }))),
        traffic: z.nullable(z.enum(['seen', 'ambiguous', 'not-seen'])),
        retired: z.nullable(z.strictObject({ since: z.nullable(civilDate), useInstead: z.string() })),
      }),
    ),
    notJudged: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
    excluded: z.array(
      z.strictObject({ path: z.string(), line: z.nullable(z.int()), by: z.string(), reason: z.string() }),
    ),
  }),
);

const measurements = z.strictObject({
  description: z.nullable(z.strictObject({ words: count, counted: z.array(z.string()) })),
  logo: z.nullable(
    z.strictObject({
      path: z.string(),
      sha256,
      bytes: count,
      width: number,
      height: number,
      ratio: number,
      viewBox: z.nullable(four),
      ink: z.nullable(four),
      estimated: z.boolean(),
    }),
  ),
  landingPage: z.nullable(z.strictObject({ value: z.string(), host: text })),
  userAgent: z.nullable(
    z.strictObject({ value: z.string(), company: text, product: text, version: text, expected: text }),
  ),
  pressReleases: z.nullable(
    z.array(
      z.strictObject({
        title: text,
        submitted: text,
        publish: text,
        days: number,
        businessDays: number,
        earliest: text,
      }),
    ),
  ),
  entraApplication: z.nullable(z.strictObject({ multiTenant: z.nullable(z.boolean()), name: text })),
  release: z.nullable(
    z.strictObject({
      gated: z.boolean(),
      file: text,
      tag: text,
      userAgent: text,
      agrees: z.nullable(z.boolean()),
      reason: text,
    }),
  ),
  apiCalls,
  traffic: z.nullable(
    z.strictObject({
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
    }),
  ),
});

const manifest = z.strictObject({
  path: z.string(),
  sha256: z.nullable(sha256),
  sample: z.boolean(),
  checks: z.array(
    z.strictObject({
      rule: z.string(),
      product: text,
      status: z.enum(['passed', 'failed', 'skipped', 'errored']),
      reason: text,
    }),
  ),
  requirements: z.array(
    z.strictObject({
      id: z.enum(REQUIREMENTS.map(({ id }) => id) as [string, ...string[]]),
      product: text,
      status: z.enum(['met', 'unmet', 'waived', 'stated', 'unstated', 'unknown', 'not-applicable']),
      reason: text,
    }),
  ),
  products: z.array(z.strictObject({ name: z.string(), measurements })),
});

const finding = z.strictObject({
  rule: z.string(),
  title: z.string(),
  severity,
  message: z.string().check(z.minLength(1)),
  ...range,
  manifest: z.string(),
  product: text,
  requirements: z.array(z.string()),
  help: z.string(),
  related: z.array(z.strictObject({ message: z.string(), ...range })),
  fix: z.nullable(
    z.strictObject({
      title: z.string(),
      applicability: z.enum(['safe', 'suggest']),
      edits: z.array(z.strictObject({ ...range, text: z.string() })).check(z.minLength(1)),
    }),
  ),
  waiver: z.nullable(z.strictObject({ reason: z.string(), expires: z.nullable(civilDate) })),
  changed: z.nullable(z.boolean()),
  excerpt: z.nullable(z.strictObject({ line: z.int(), column: z.int(), text: z.string() })),
});

/** Report version 1 as a closed schema: what `--format json` writes; published as `schema/report.schema.json`. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('mde-partner-check'), version: z.string() }),
  run: z.strictObject({
    today: civilDate,
    release: text,
    scan: z.boolean(),
    online: z.boolean(),
    failOn: z.enum(['error', 'warning', 'notice', 'never']),
    changedSince: text,
    require: z.array(z.string()),
    policy: z.nullable(z.strictObject({ path: z.string(), sha256 })),
  }),
  repository: z.nullable(
    z.strictObject({ apiCalls, logos: z.array(z.strictObject({ path: z.string(), ratio: number })) }),
  ),
  conclusion: z.enum(['success', 'failure', 'neutral']),
  counts: z.strictObject({ error: count, warning: count, notice: count, waived: count }),
  manifests: z.array(manifest),
  findings: z.array(finding),
});

/** JSON Schema draft-07. @param id public address of the schema */
export function reportJsonSchema(id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-7' });
  return { $schema, $id: id, title: 'mde-partner-check report, version 1', ...rest };
}

/** Fails to compile when the schema and the type part ways. */
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const SCHEMA_IS_THE_TYPE: Same<Mutable<Report>, z.infer<typeof reportSchema>> = true;

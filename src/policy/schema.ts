import * as z from 'zod/mini';
import { SEVERITIES } from '../core/finding.ts';
import { FAIL_ON } from '../core/gate.ts';
import { editorSchema } from '../manifest/schema/json-schema.ts';
import { SCHEMA_VERSION } from '../manifest/schema/limits.ts';
import { about, day, LIBRARIES, LIBRARY, reason, text, texts } from '../manifest/schema/schema.ts';
import { REQUIRABLE } from '../requirements.ts';
import { SETTING_NAMES } from './settings.ts';

/** Stands for every rule in `unwaivable`. */
export const ALL_RULES = 'all';

const list = <T extends z.ZodMiniType>(item: T, description: string, examples: readonly unknown[]) =>
  about(z.array(item), { description, examples: [examples] });

const SCAN = z.strictObject({
  hosts: z.optional(
    about(
      z.strictObject({
        extra: z.optional(
          texts(
            'More hosts whose calls need the User-Agent, which no manifest can ignore',
            'defender-proxy.contoso.com',
          ),
        ),
      }),
      { description: 'Hosts that the source scan checks', examples: [{ extra: ['defender-proxy.contoso.com'] }] },
    ),
  ),
  libraries: z.optional(
    list(
      about(LIBRARY, { description: 'A library', examples: LIBRARIES }),
      'HTTP libraries of your own, whose code is not in the checked repositories',
      LIBRARIES,
    ),
  ),
});

/**
 * Returns the schema of a policy. Every object is closed; keys that begin with `x-` are removed before.
 *
 * @param ruleIds every rule there is
 */
export function policySchema(ruleIds: readonly string[]) {
  const rule = (description: string) =>
    about(z.enum(ruleIds as [string, ...string[]]), { description, examples: ruleIds.slice(0, 1) });
  const waiver = z.strictObject({
    rule: rule('Id of the rule whose findings are accepted'),
    reason: reason('Why the findings are accepted', 'The brand guide asks for wide margins'),
    owner: reason('Person or team that answers for the waiver', 'partner-team'),
    expires: z.optional(day('Last date on which the waiver is valid', '2027-06-30')),
    product: z.optional(text('Id or name of the product that the waiver applies to', 'Contoso Cognito')),
    paths: z.optional(
      texts('Globs of the files that the waiver applies to, relative to the root of the repository', 'assets/**'),
    ),
  });
  const severity = (description: string) => z.optional(about(z.enum(SEVERITIES), { description, examples: ['error'] }));
  return z
    .strictObject({
      schemaVersion: about(z.literal(SCHEMA_VERSION), {
        description: 'Version of this format',
        examples: [SCHEMA_VERSION],
      }),
      failOn: z.optional(
        about(z.enum(FAIL_ON), {
          description: 'Lowest severity that fails a run, in place of the option of the run',
          examples: ['warning'],
        }),
      ),
      require: z.optional(
        list(
          about(z.enum(REQUIRABLE as [string, ...string[]]), {
            description: 'Id of a requirement, or name of a group',
            examples: ['user-agent'],
          }),
          'Requirements that must be satisfied, in addition to those of the run',
          ['user-agent'],
        ),
      ),
      severities: z.optional(
        about(
          z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, severity(`Severity of all findings of ${id}`)]))),
          {
            description: 'Severity of all findings of a rule, by its id',
            examples: [{ 'logo-heavy': 'error' }],
          },
        ),
      ),
      unwaivable: z.optional(
        list(
          about(z.enum([ALL_RULES, ...ruleIds]), {
            description: "Id of a rule, or 'all'",
            examples: ['user-agent-missing'],
          }),
          'Rules whose findings no manifest and no comment can waive',
          ['user-agent-missing'],
        ),
      ),
      waivers: z.optional(
        list(
          about(waiver, {
            description: 'A waiver',
            examples: [{ rule: 'logo-framing', reason: 'The brand guide asks for wide margins', owner: 'brand-team' }],
          }),
          'Findings that are accepted in every repository, with reason and owner',
          [{ rule: 'logo-framing', reason: 'The brand guide asks for wide margins', owner: 'brand-team' }],
        ),
      ),
      forbiddenSettings: z.optional(
        list(
          about(z.enum(SETTING_NAMES as [string, ...string[]]), {
            description: 'Name of a setting',
            examples: ['scan.vendored'],
          }),
          'Settings of the source scan that no manifest can use',
          ['scan.vendored'],
        ),
      ),
      scan: z.optional(
        about(SCAN, {
          description: 'What the source scan knows in every repository',
          examples: [{ hosts: { extra: ['defender-proxy.contoso.com'] } }],
        }),
      ),
    })
    .check(
      z.meta({
        title: 'Policy of mde-partner-check',
        description: 'Rules for the listings of many repositories, given by the caller of the check',
      }),
    );
}

export type PolicyDocument = z.infer<ReturnType<typeof policySchema>>;

/** Returns the JSON Schema (draft-07) of a policy, for editors. */
export function policyJsonSchema(id: string, ruleIds: readonly string[]): Record<string, unknown> {
  return editorSchema(policySchema(ruleIds), id);
}

import * as z from 'zod/mini';
import { PRODUCTS, SCHEMA_VERSION } from './limits.ts';
import { SCANNED_LANGUAGES } from './scanned-languages.ts';

/** What editors and our messages state about a key. `examples` are values that a partner could write. */
interface About {
  /** A noun phrase that begins with a capital and ends without a period. */
  readonly description: string;
  readonly examples: readonly unknown[];
}

export const text = (description: string, ...examples: string[]) => about(z.string(), { description, examples });

/** Fields for a civil date: the text of any scalar passes, because a rule judges it. */
export const DAYS = z.registry<Record<string, never>>();

export const day = (description: string, ...examples: string[]) =>
  about(z.string(), { description, examples }).register(DAYS, {});

const dayOrFalse = (description: string, ...examples: (string | false)[]) =>
  about(z.union([z.string(), z.literal(false)]), { description, examples }).register(DAYS, {});

/** Text with at least one visible character. */
export const reason = (description: string, example: string) =>
  about(z.string().check(z.regex(/\S/)), { description, examples: [example] });

const flag = (description: string) => about(z.boolean(), { description, examples: [true] });

export const texts = (description: string, ...examples: string[]) =>
  about(z.array(z.string()), { description, examples: [examples] });

/** Adds what editors and messages state about a value. */
export function about<T extends z.ZodMiniType>(schema: T, facts: About): T {
  return schema.check(z.meta({ description: facts.description, examples: [...facts.examples] })) as T;
}

const COMPANY = z.strictObject({
  name: text('Name of the company as customers know it', 'Contoso'),
  website: z.optional(text('URL of the company website, with https', 'https://contoso.com')),
});

const ENTRA_APPLICATION = z.strictObject({
  multiTenant: z.optional(flag('Whether the application is registered as multi-tenant in Microsoft Entra ID')),
  name: z.optional(text('Name of the application in Microsoft Entra ID', 'Contoso Cognito')),
  applicationId: z.optional(
    text('Application (client) id, a GUID (not a secret)', '11111111-2222-3333-4444-555555555555'),
  ),
});

const VERSION = z.strictObject({
  file: z.optional(text('File that contains the version, relative to the folder of the manifest', 'package.json')),
  key: z.optional(text('Key of the version in that file, if it is not at the usual place', 'project.version')),
  tag: z.optional(text('Format of the release tag', 'v{version}')),
  precision: z.optional(
    about(z.enum(['full', 'minor', 'major']), {
      description: 'How many parts of the version the User-Agent has',
      examples: ['full'],
    }),
  ),
});

const PRESS_RELEASE = z.strictObject({
  title: z.optional(text('Title of the press release', 'Contoso joins the partner program')),
  file: z.optional(text('File with its text, relative to the folder of the manifest', 'press/2026-03.md')),
  url: z.optional(text('URL of the published text, with https', 'https://contoso.com/news/defender')),
  submitted: z.optional(day('Date when it was submitted to Microsoft for review', '2026-03-02')),
  approved: z.optional(day('Date when Microsoft approved it', '2026-03-11')),
  publish: z.optional(day('Date when it will be published', '2026-03-16')),
});

const PRESS_RELEASES = [{ title: 'Contoso joins the partner program', submitted: '2026-03-02', publish: '2026-03-16' }];

const PRODUCT = z.strictObject({
  id: z.optional(
    about(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)), {
      description: 'Short name in lowercase letters, digits and hyphens, which waivers can use for the product',
      examples: ['contoso-cognito'],
    }),
  ),
  name: text('Name of the product that the portal will show', 'Contoso Cognito'),
  description: text(
    'Description of the product in at most 15 words',
    'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
  ),
  logo: text('Path of the square SVG logo, relative to the folder of the manifest', 'assets/logo.svg'),
  landingPage: text(
    'URL of the page on which a customer completes the integration',
    'https://contoso.com/guides/connect-defender',
  ),
  userAgent: text('User-Agent that the product sends in every API call', 'MdePartner-Contoso-ContosoCognito/1.0.0'),
  entraApplication: z.optional(
    about(ENTRA_APPLICATION, {
      description: 'The application in Microsoft Entra ID',
      examples: [{ multiTenant: true, name: 'Contoso Cognito' }],
    }),
  ),
  version: z.optional(
    about(VERSION, {
      description: 'Where the version of the product is',
      examples: [{ file: 'package.json', tag: 'v{version}' }],
    }),
  ),
  source: z.optional(texts('Globs of the sources that belong to this product', 'src/**')),
  pressReleases: z.optional(
    about(z.array(about(PRESS_RELEASE, { description: 'A press release', examples: PRESS_RELEASES })), {
      description: 'Press releases that name Microsoft Defender for Endpoint',
      examples: [PRESS_RELEASES],
    }),
  ),
});

const PRODUCT_EXAMPLE: z.infer<typeof PRODUCT> = {
  name: 'Contoso Cognito',
  description: 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
  logo: 'assets/logo.svg',
  landingPage: 'https://contoso.com/guides/connect-defender',
  userAgent: 'MdePartner-Contoso-ContosoCognito/1.0.0',
};

const READINESS = z.strictObject({
  developerLicense: z.optional(flag('Whether you have a Defender for Endpoint tenant to build against')),
  customerApproved: z.optional(
    dayOrFalse('Date when a joint customer approved the design, or false', '2026-08-01', false),
  ),
  demoed: z.optional(dayOrFalse('Date when the design was demonstrated to Microsoft, or false', '2026-08-20', false)),
  misa: z.optional(
    about(z.enum(['none', 'nominated', 'member']), {
      description: 'Membership in the Microsoft Intelligent Security Association (MISA)',
      examples: ['member'],
    }),
  ),
});

const WAIVER = z.strictObject({
  rule: text('Id of the rule whose findings are accepted', 'logo-framing'),
  reason: text('Why the findings are accepted', 'Brand guide asks for wide margins'),
  owner: z.optional(reason('Person or team that answers for the waiver', 'partner-team')),
  expires: z.optional(day('Last date on which the waiver is valid', '2026-12-31')),
  product: z.optional(text('Id or name of the product that the waiver applies to', 'Contoso Cognito')),
  paths: z.optional(
    texts('Globs of the files that the waiver applies to, relative to the folder of the manifest', 'assets/**'),
  ),
});

const WAIVERS = [{ rule: 'logo-framing', reason: 'Brand guide asks for wide margins' }];

const CLIENT = z.strictObject({
  paths: texts('Globs of the sources, relative to the folder of the manifest', 'src/http/**'),
  reason: reason('Why calls in these files cannot be checked', 'Header set by the gateway'),
});

const CLIENTS = [{ paths: ['src/http/**'], reason: 'Header set by the gateway' }];

const IGNORED_HOSTS = z.strictObject({
  hosts: texts('Hosts whose calls do not need the User-Agent', 'api.security.microsoft.com'),
  reason: reason('Why calls to these hosts do not need the User-Agent', 'Only the test tenant is called there'),
});

const IGNORED = [{ hosts: ['api.security.microsoft.com'], reason: 'Only the test tenant is called there' }];

const HOSTS = z.strictObject({
  extra: z.optional(texts('More hosts whose calls need the User-Agent', 'defender-proxy.contoso.com')),
  ignore: z.optional(
    about(z.array(about(IGNORED_HOSTS, { description: 'A group of hosts', examples: IGNORED })), {
      description: 'Hosts whose calls do not need the User-Agent',
      examples: [IGNORED],
    }),
  ),
});

const files = (paths: string, why: string) =>
  z.strictObject({
    paths: texts('Globs of the files, relative to the folder of the manifest', paths),
    reason: reason('Why these files are not checked', why),
  });

const TESTS = [{ paths: ['checks/**'], reason: 'Integration tests against a fake server' }];
const VENDORED = [{ paths: ['theirs/**'], reason: 'A copy of an SDK that we do not call' }];

export const LIBRARY = z.strictObject({
  name: text('Name of the library', 'contoso-http'),
  languages: about(
    z.array(
      about(z.enum(SCANNED_LANGUAGES), {
        description: 'A language. TypeScript counts as javascript, C as cpp',
        examples: ['python'],
      }),
    ),
    { description: 'Languages whose code calls it', examples: [['python']] },
  ),
  modules: texts('Modules, packages or namespaces that code imports it from', 'contoso_http'),
  clients: z.optional(texts('Classes whose objects send requests', 'ApiClient')),
  requests: texts('Functions and methods that send a request', 'fetch_json'),
});

export const LIBRARIES = [
  { name: 'contoso-http', languages: ['python' as const], modules: ['contoso_http'], requests: ['fetch_json'] },
];

const SCAN = z.strictObject({
  hosts: z.optional(
    about(HOSTS, {
      description: 'Hosts that the source scan checks or ignores',
      examples: [{ extra: ['defender-proxy.contoso.com'] }],
    }),
  ),
  libraries: z.optional(
    about(z.array(about(LIBRARY, { description: 'A library', examples: LIBRARIES })), {
      description: 'HTTP libraries of your own, whose code is not in the repository',
      examples: [LIBRARIES],
    }),
  ),
  clients: z.optional(
    about(z.array(about(CLIENT, { description: 'A group of sources', examples: CLIENTS })), {
      description: 'Sources whose calls count as unverifiable',
      examples: [CLIENTS],
    }),
  ),
  tests: z.optional(
    about(
      z.array(
        about(files('checks/**', 'Integration tests against a fake server'), {
          description: 'A group of test files',
          examples: TESTS,
        }),
      ),
      {
        description: 'More test code, which is not checked',
        examples: [TESTS],
      },
    ),
  ),
  vendored: z.optional(
    about(
      z.array(
        about(files('theirs/**', 'A copy of an SDK that we do not call'), {
          description: 'A group of third-party files',
          examples: VENDORED,
        }),
      ),
      {
        description: 'More third-party code, which is not checked',
        examples: [VENDORED],
      },
    ),
  ),
});

/**
 * Schema of the manifest. Every object is closed; keys that begin with `x-` are removed before. Checks only the shape.
 * Types, the published JSON Schema and the table in `shapes.ts` come from it. A run reads the table, so that it does not
 * load zod.
 */
export const MANIFEST = z
  .strictObject({
    schemaVersion: about(z.literal(SCHEMA_VERSION), {
      description: 'Version of this format',
      examples: [SCHEMA_VERSION],
    }),
    sample: z.optional(
      flag('Whether this is a sample listing, which may use the names and domains of fictional companies'),
    ),
    company: about(COMPANY, { description: 'The company behind the products', examples: [{ name: 'Contoso' }] }),
    products: about(
      z
        .array(about(PRODUCT, { description: 'A product', examples: [PRODUCT_EXAMPLE] }))
        .check(z.minLength(PRODUCTS.least), z.maxLength(PRODUCTS.most)),
      { description: 'The products to list (a list, even for a single product)', examples: [[PRODUCT_EXAMPLE]] },
    ),
    readiness: z.optional(
      about(READINESS, {
        description: 'What cannot be checked automatically, as declared by the company',
        examples: [{ developerLicense: true, misa: 'member' }],
      }),
    ),
    waivers: z.optional(
      about(z.array(about(WAIVER, { description: 'A waiver', examples: WAIVERS })), {
        description: 'Findings that are accepted, with the reason',
        examples: [WAIVERS],
      }),
    ),
    scan: z.optional(
      about(SCAN, {
        description: 'Settings that the source scan cannot determine by itself',
        examples: [{ tests: TESTS }],
      }),
    ),
  })
  .check(
    z.meta({ title: 'Microsoft Defender for Endpoint partner listing', description: 'The manifest mde-partner.yml' }),
  );

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/** Every field that was absent or of the wrong type is undefined; lists keep their length and order. */
export type ManifestData = DeepPartial<z.infer<typeof MANIFEST>>;
export type ProductData = DeepPartial<z.infer<typeof PRODUCT>>;
export type WaiverData = DeepPartial<z.infer<typeof WAIVER>>;

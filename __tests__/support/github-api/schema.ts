import { Ajv, type ValidateFunction } from 'ajv';

/** A JSON object of GitHub's documents, which no type describes in full. */
export interface Json {
  readonly [key: string]: unknown;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only forms that a wrong value would break; the rest is a statement of intent. */
const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  email: /^\S+@\S+$/,
  'uri-template': true,
  timestamp: true,
  binary: true,
  'repo.nwo': true,
  int32: true,
  int64: true,
  double: true,
} as const;

/**
 * The document with `nullable: true`, which JSON Schema does not know, said as JSON Schema says it: `null` among the
 * types and, where values are listed, among those. Without the latter `conclusion: null` would count as wrong.
 */
export function withNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (!isJson(schema)) return schema;
  const repaired = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNull(value)]));
  if (schema['nullable'] !== true) return repaired;
  const { nullable: _, ...rest } = repaired;
  if (typeof rest['type'] === 'string') {
    const listed = Array.isArray(rest['enum']) ? { enum: [...new Set([...rest['enum'], null])] } : {};
    return { ...rest, type: [rest['type'], 'null'], ...listed };
  }
  return ['allOf', 'anyOf', 'oneOf', '$ref'].some((key) => key in rest) ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

/** The schemas of one of GitHub's documents; each is compiled on first use. */
export class Schemas {
  readonly #components: Json;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS, logger: false });
  readonly #compiled = new Map<object, ValidateFunction>();

  /** @param components the document's, repaired by `withNull` */
  constructor(components: Json) {
    this.#components = components;
    this.#ajv.addSchema({ $id: 'document', components });
  }

  /** What `#/components/...` stands for; anything else is itself. */
  resolve(value: unknown): Json {
    const reference = isJson(value) ? value['$ref'] : undefined;
    if (typeof reference !== 'string') return isJson(value) ? value : {};
    const [, ...steps] = reference.slice(2).split('/');
    return this.resolve(steps.reduce<unknown>((at, step) => (isJson(at) ? at[step] : undefined), this.#components));
  }

  /** What is wrong with a value, one line each; `place` is said before the path. */
  faults(schema: Json, value: unknown, place: string): string[] {
    let check = this.#compiled.get(schema);
    if (!check) {
      check = this.#ajv.compile(pointedAt(schema) as Json);
      this.#compiled.set(schema, check);
    }
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message, params }) => {
      const listed = Object.values(params as Json)
        .flat()
        .filter((one) => typeof one === 'string');
      return `${place}${instancePath} ${message}${listed.length > 0 ? ` (${listed.join(', ')})` : ''}`;
    });
  }

  /** Fields that the schema does not name: it does not forbid them, and GitHub ignores them in silence. */
  unknownFields(schema: unknown, value: unknown, place: string): string[] {
    if (Array.isArray(value)) {
      const items = this.#branches(schema).find((one) => one['items'] !== undefined)?.['items'];
      return items ? value.flatMap((item, index) => this.unknownFields(items, item, `${place}/${index}`)) : [];
    }
    if (!isJson(value)) return [];
    const branches = this.#branches(schema);
    const known = Object.assign({}, ...branches.map((one) => one['properties'] ?? {})) as Json;
    if (Object.keys(known).length === 0) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      Object.hasOwn(known, key)
        ? this.unknownFields(known[key], inner, `${place}/${key}`)
        : [`${place}/${key} is not known`],
    );
  }

  /** The schema and all it is put together from. */
  #branches(schema: unknown): Json[] {
    const own = this.resolve(schema);
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (own[key] as unknown[] | undefined) ?? []);
    return [own, ...parts.flatMap((part) => this.#branches(part))];
  }
}

/** The same schema with its references into the registered document. */
function pointedAt(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(pointedAt);
  if (!isJson(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#/') ? `document${value}` : pointedAt(value),
    ]),
  );
}

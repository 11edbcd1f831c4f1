import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJson, type Json, Schemas, withNull } from './schema.ts';

const GENERATED = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@octokit', 'openapi', 'generated');

/** Which of GitHub's published documents; Enterprise Server answers under `/api/v3`. */
export type Edition = 'api.github.com' | 'ghes-3.17';

export interface Operation {
  /** `checks/create`. */
  readonly id: string;
  /** The path as asked for, without its query. */
  readonly requested: string;
  /** Values of the path's placeholders. */
  readonly path: Readonly<Record<string, string>>;
  readonly record: Json;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly record: Json;
}

/** One of GitHub's published API documents, as a judge of requests and answers. */
export class Contract {
  readonly #document: Json;
  readonly #schemas: Schemas;
  readonly #routes: readonly Route[];

  constructor(edition: Edition) {
    this.#document = withNull(JSON.parse(readFileSync(join(GENERATED, `${edition}.json`), 'utf8'))) as Json;
    this.#schemas = new Schemas(this.#document['components'] as Json);
    this.#routes = routesOf(this.#document['paths'] as Json);
  }

  /** The operation behind a method and a path without its query; null: there is none. */
  operation(method: string, path: string): Operation | null {
    for (const { method: own, pattern, names, record } of this.#routes) {
      const match = own === method ? pattern.exec(path) : null;
      if (!match) continue;
      const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] as string)]);
      return { id: String(record['operationId']), requested: path, path: Object.fromEntries(values), record };
    }
    return null;
  }

  /** What the document has against a request, one line each. */
  requestFaults(operation: Operation, query: URLSearchParams, body: unknown): string[] {
    return [...this.#parameterFaults(operation, query), ...this.#bodyFaults(operation, body)];
  }

  #parameterFaults({ path, record }: Operation, query: URLSearchParams): string[] {
    const parameters = ((record['parameters'] as unknown[] | undefined) ?? []).map((one) => this.#schemas.resolve(one));
    const inPlace = (place: string) =>
      new Map(parameters.filter((one) => one['in'] === place).map((one) => [String(one['name']), one]));
    const known = inPlace('query');
    const judge = (parameter: Json | undefined, name: string, text: string) => {
      const schema = this.#schemas.resolve(parameter?.['schema']);
      return this.#schemas.faults(schema, typed(schema['type'], text), `${name}=${text}`);
    };
    return [
      ...Object.entries(path).flatMap(([name, text]) => judge(inPlace('path').get(name), name, text)),
      ...[...query].flatMap(([name, text]) =>
        known.has(name) ? judge(known.get(name), `?${name}`, text) : [`?${name} is not known`],
      ),
      ...[...known].flatMap(([name, { required }]) =>
        required === true && !query.has(name) ? [`?${name} is missing`] : [],
      ),
    ];
  }

  #bodyFaults({ record }: Operation, body: unknown): string[] {
    const wanted = record['requestBody'] === undefined ? null : this.#schemas.resolve(record['requestBody']);
    if (body === undefined) return wanted?.['required'] === true ? ['the body is missing'] : [];
    if (!wanted) return ['a body is sent where none is taken'];
    const schema = jsonSchema(wanted);
    if (!schema) return ['a JSON body is sent where another kind is taken'];
    return [...this.#schemas.faults(schema, body, 'body'), ...this.#schemas.unknownFields(schema, body, 'body')];
  }

  /** What the document has against an answer. A status that it does not list bears GitHub's plain form of an error. */
  answerFaults({ record }: Operation, status: number, body: unknown): string[] {
    const listed = isJson(record['responses']) ? record['responses'][String(status)] : undefined;
    if (listed === undefined && status < 400) return [`status ${status} is not in the document`];
    const schema =
      listed === undefined
        ? ((this.#document['components'] as Json)['schemas'] as Json)['basic-error']
        : jsonSchema(this.#schemas.resolve(listed));
    if (schema === undefined) return body === undefined ? [] : ['a body is answered where none is'];
    return this.#schemas.faults(schema as Json, body, `answer ${status}`);
  }

  /** The document's own example of an answer, a new copy each time; throws if it shows none. */
  example({ record, id }: Pick<Operation, 'record' | 'id'>, status: number): unknown {
    const content = this.#schemas.resolve((record['responses'] as Json)[String(status)])['content'];
    const examples =
      isJson(content) && isJson(content['application/json']) ? content['application/json']['examples'] : {};
    const [first] = Object.values((examples as Json | undefined) ?? {});
    const { value } = this.#schemas.resolve(first);
    if (value === undefined) throw new Error(`the document shows no answer ${status} of ${id}`);
    return structuredClone(value);
  }
}

function jsonSchema(described: Json): Json | undefined {
  const content = isJson(described['content']) ? described['content']['application/json'] : undefined;
  return isJson(content) && isJson(content['schema']) ? content['schema'] : undefined;
}

/** Fewest placeholders first, so that `/user/repos` is not taken for `/user/{name}`. */
function routesOf(paths: Json): Route[] {
  const routes = Object.entries(paths).flatMap(([template, methods]) => {
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    const pattern = new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')}$`);
    return Object.entries(methods as Json).map(([method, record]) => ({
      method: method.toUpperCase(),
      pattern,
      names,
      record: record as Json,
    }));
  });
  return routes.sort((a, b) => a.names.length - b.names.length);
}

/** A text of a path or query as what it stands for. */
function typed(type: unknown, text: string): unknown {
  const types = [type].flat();
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  return types.includes('array') ? text.split(',') : text;
}

const loaded = new Map<Edition, Contract>();

/** Read once; a document has 13 MB. */
export function contract(edition: Edition = 'api.github.com'): Contract {
  const known = loaded.get(edition) ?? new Contract(edition);
  loaded.set(edition, known);
  return known;
}

/** Libraries whose calls take a body or a query as an argument without a name; what is in it is no header. */
interface PositionalBody {
  /** Dotted name of the module, class or factory. */
  readonly library: RegExp;
  readonly verbs: RegExp;
  /** Counted from 0, the URL included. */
  readonly position: number;
}

const POSITIONAL_BODIES: readonly PositionalBody[] = [
  // axios.post(url, data, config); axios.get(url, config)
  { library: /^axios(?:\.|$)/i, verbs: /^(?:post|put|patch)(?:Form)?$/i, position: 1 },
  // requests.get(url, params); requests.post(url, data, json)
  { library: /^requests(?:\.|$)/, verbs: /^(?:get|post|put|patch)$/i, position: 1 },
  // RestClient.post(url, payload, headers); RestClient.get(url, headers)
  { library: /^RestClient(?:\.|$)/, verbs: /^(?:post|put|patch)$/i, position: 1 },
  // Faraday.post(url, body, headers); Faraday.get(url, params, headers)
  { library: /^Faraday(?:\.|$)/, verbs: /^(?:get|head|delete|post|put|patch)$/i, position: 1 },
];

/**
 * Returns the position of the argument without a name that is the body or the query of a request; null: none is.
 *
 * @param library dotted name of what the method is called on
 * @param verb name of the method
 */
export function positionalBody(library: string, verb: string): number | null {
  const found = POSITIONAL_BODIES.find((one) => one.library.test(library) && one.verbs.test(verb));
  return found?.position ?? null;
}

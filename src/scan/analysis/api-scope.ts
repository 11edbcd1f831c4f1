import {
  type Address,
  HOLE,
  type HostTable,
  isBelowSecurity,
  isDefenderPath,
  isRelativeSecurity,
  mayBeDefenderPath,
  NEXT_PAGE,
  namesDefender,
  namesDefenderAddress,
  normalPath,
} from '../../api/hosts.ts';
import { type RetiredEndpoint, retiredAt, retiredInBatch } from '../../api/retired-endpoints.ts';
import { type CallExpr, type ClassFact, type FunctionFact, lastName, memberNames } from '../facts.ts';
import { isAddressName } from './address-names.ts';
import { mayBeAddress, namesResource } from './call-forms.ts';
import type { Evaluator } from './evaluator.ts';
import type { Headers } from './headers.ts';
import { looksLikePartner } from './judge.ts';
import type { CallSite } from './program.ts';
import { type Frame, isAmong, type Origin, type Text } from './value.ts';

/** A retired endpoint, and the texts that make the address that leads to it. */
export interface RetiredAddress {
  readonly endpoint: RetiredEndpoint;
  readonly origins: readonly Origin[];
}

/** What the addresses of a request say of it. */
export interface Scoped {
  /** Hosts (null: a path or SDK call without one) that it surely addresses within scope. */
  readonly hosts: readonly (string | null)[];
  /** Paths of these addresses, as far as they name a resource; holes stand for what is not known. */
  readonly paths: readonly string[];
  /** The texts that make these addresses: the first few. */
  readonly addresses: readonly Text[];
  /** Each retired endpoint among these addresses once. */
  readonly retired: readonly RetiredAddress[];
  /** The path says which resource is meant, so that parameters can only fill it in. */
  readonly settled: boolean;
  /** The address comes from an answer, as that of its next page. */
  readonly nextPage: boolean;
  /** The address was recognised by its path or its name, its host is not known. */
  readonly guessed: boolean;
  /** It is the address of one of several objects, of which another has another address: callers may say which is meant. */
  readonly among?: boolean;
}

/** Addresses of one request that its evidence shows. */
const MAX_ADDRESSES = 3;

/** Decides whether a request goes to one of the APIs. */
export class ApiScope {
  readonly #evaluator: Evaluator;
  readonly #hosts: HostTable;
  readonly #headers: Headers;

  constructor(evaluator: Evaluator, hosts: HostTable, headers: Headers) {
    this.#evaluator = evaluator;
    this.#hosts = hosts;
    this.#headers = headers;
  }

  /**
   * @param awaits the address can be a parameter that is not known yet
   * @param blank nothing is known of the paths
   */
  judge(texts: readonly Text[], site: CallSite, awaits: boolean, blank: boolean): Scoped {
    const hosts = new Set<string | null>();
    const paths = new Set<string>();
    const retired = new RetiredAddresses();
    const addresses: Text[] = [];
    let settled = false;
    let guessed = false;
    let isElsewhere = false;
    for (const text of texts) {
      const { value } = text;
      const address = this.#hosts.parse(value);
      if (address) {
        if (this.#scope(address, site) !== 'in') {
          isElsewhere = true;
          continue;
        }
        hosts.add(address.host);
        addresses.push(text);
        retired.add(retiredAt(address.host, address.path), text);
        for (const inner of isBatch(address) ? this.#batched(site) : [])
          retired.add(retiredInBatch(address.host, address.path, inner.value), inner);
        const named = namesResource(address.path) && !value.endsWith(NEXT_PAGE);
        if (named) paths.add(address.path);
        settled ||= named && !blank;
      } else if (/^https?:\/\/(?!\uE000)/i.test(value)) {
        isElsewhere = true;
      } else if (this.isSecurity(value.replace(/^(?:https?:\/\/)?\uE000/, ''), site.call)) {
        const path = normalPath(value.replace(/^(?:https?:\/\/)?\uE000/, ''));
        hosts.add(null);
        addresses.push(text);
        paths.add(path);
        retired.add(retiredAt(null, path), text);
        settled = true;
      } else if (value.includes(HOLE) && (isDefenderPath(value) || this.#isDefenders(value, site))) {
        hosts.add(null);
        addresses.push(text);
        retired.add(retiredAt(null, normalPath(value.replace(/^https?:\/\//i, ''))), text);
        settled = true;
        guessed = true;
      }
    }
    const nextPage = !awaits && texts.length > 0 && texts.every((text) => text.value.endsWith(NEXT_PAGE));
    const among = isElsewhere && addresses.length > 0 && addresses.every(isAmong);
    return {
      hosts: [...hosts],
      paths: [...paths],
      addresses: addresses.slice(0, MAX_ADDRESSES),
      retired: retired.found,
      settled: settled || nextPage,
      nextPage,
      guessed: (guessed && hosts.size === 1) || among,
      among,
    };
  }

  /** A path that other APIs have as well, in a class that names Defender's, or in a file that does by its own name too. */
  #isDefenders(path: string, { fn }: CallSite): boolean {
    if (!mayBeDefenderPath(path)) return false;
    const { settings } = this.#evaluator;
    const owner = classAround(fn);
    if (owner && settings.namesDefender(owner.file, owner.start, owner.end)) return true;
    const name = owner?.name ?? fn.file.slice(fn.file.lastIndexOf('/') + 1);
    return namesDefender(name) && settings.namesDefender(fn.file, 0, Number.POSITIVE_INFINITY);
  }

  /** A request to a host that is not known, but with a partner's User-Agent, which only these APIs are sent. */
  byUserAgent(texts: readonly Text[], site: CallSite, frame: Frame): Scoped | null {
    const retired = new RetiredAddresses();
    const addresses: Text[] = [];
    const paths = texts.flatMap((text) => {
      const path = /^(?:https?:\/\/)?\uE000(\/[$\w].*)$/is.exec(text.value)?.[1];
      if (path === undefined) return [];
      retired.add(retiredAt(null, normalPath(path)), text);
      addresses.push(text);
      return [path];
    });
    if (paths.length === 0 || paths.some((path) => SIGN_IN.test(path))) return null;
    const [first] = this.#headers.ofCall(site.outermost, frame).evidence;
    if (first?.state !== 'set' || !first.value.texts.some((text) => looksLikePartner(text.value))) return null;
    const single = [...new Set(paths.map(normalPath))];
    return {
      hosts: [null],
      paths: single,
      addresses: addresses.slice(0, MAX_ADDRESSES),
      retired: retired.found,
      settled: true,
      nextPage: false,
      guessed: true,
    };
  }

  /**
   * A request to an address that begins with an unknown value, by a client with a base: a relative path is behind that base,
   * but the value may be a whole address as well.
   */
  behindBase(texts: readonly Text[], site: CallSite): Scoped | null {
    const requested = texts.filter((text) => !SIGN_IN.test(text.value));
    const scoped = this.judge(requested, site, false, true);
    return scoped.hosts.length === 0 ? null : { ...scoped, guessed: true };
  }

  /** A path below `/security`: by its own words, or by the name of what asks it. */
  isSecurity(path: string, { callee }: CallExpr): boolean {
    return (
      isRelativeSecurity(path) || (isBelowSecurity(path) && memberNames(callee).some((name) => /graph/i.test(name)))
    );
  }

  #scope(address: Address, site: CallSite): 'in' | 'out' | 'open' {
    const scope = this.#hosts.scope(address);
    if (scope === 'open' && isBatch(address)) return this.#batched(site).length > 0 ? 'in' : 'out';
    return scope;
  }

  /** Inner addresses below `/security` that the function around a `$batch` request writes. */
  #batched(site: CallSite): readonly Text[] {
    const { start, end, file } = site.fn;
    return this.#evaluator.settings.securityPaths(file, start, end);
  }
}

/** A request to an address of which only the name of its variable tells anything: `requests.get(defender_api_url)`. */
export function byVariable({ args }: CallExpr, direct: readonly Text[]): Scoped | null {
  const [first] = args.filter((arg) => (arg.name === null ? mayBeAddress(arg) : isAddressName(arg.name)));
  const name = first && (first.value.kind === 'name' || first.value.kind === 'member') ? lastName(first.value) : '';
  if (!namesDefenderAddress(name) || !isAddressName(name)) return null;
  if (direct.some((text) => /^https?:\/\/(?!\uE000)/i.test(text.value))) return null;
  return { hosts: [null], paths: [], addresses: [], retired: [], settled: false, nextPage: false, guessed: true };
}

function isBatch({ path }: Address): boolean {
  return /\$batch$/i.test(path);
}

class RetiredAddresses {
  readonly #found = new Map<RetiredEndpoint, RetiredAddress>();

  /** The first address that leads to an endpoint counts. */
  add(endpoint: RetiredEndpoint | null, { origins }: Text): void {
    if (endpoint && !this.#found.has(endpoint)) this.#found.set(endpoint, { endpoint, origins });
  }

  get found(): readonly RetiredAddress[] {
    return [...this.#found.values()];
  }
}

function classAround(fn: FunctionFact): ClassFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (at.owner) return at.owner;
  return null;
}

const SIGN_IN = /\/(?:oauth2?|token|login|adminconsent)(?:[/?]|$)/i;

/** A request as sources or traffic describe it; null: unknown, which matches everything. */
export interface Endpoint {
  /** In lower case. */
  readonly host: string | null;
  /** In upper case. */
  readonly method: string | null;
  /** In the form that `pathTemplate` returns. */
  readonly path: string | null;
}

/** Version segments: `/api/v1.0/alerts` is `/api/alerts`. */
const VERSION = /^(?:v\d[\d.]*|beta)$/;
/** Segments that lead to a resource but do not name one. */
const LEADING: ReadonlySet<string> = new Set(['api', 'security']);
/** Matches any one segment. */
const ANY = '{id}';
/** Ends a path that `pathTemplate` cut. */
const CUT = '…';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Values of paths that end here. */
  readonly ending: Leaves<T>;
  /** Values of paths whose rest is unknown. */
  readonly open: Leaves<T>;
}

interface Leaf<T> {
  readonly host: string | null;
  readonly method: string | null;
  readonly value: T;
}

/** Keyed by method and host. */
type Leaves<T> = Map<string, Leaf<T>>;

/**
 * Values by endpoint. A hole in place of the resource (`/api/{id}`) matches any path, a later hole matches one segment.
 * Regional hosts of one API are different hosts.
 */
export class EndpointTree<T> {
  readonly #root: Node<T> = newNode();

  /** Returns the value at exactly this endpoint, creating it if there is none. */
  at({ host, method, path }: Endpoint, make: () => T): T {
    const leaves = this.#leavesAt(path);
    const key = `${method ?? ''} ${host ?? ''}`;
    const leaf = leaves.get(key) ?? { host, method, value: make() };
    leaves.set(key, leaf);
    return leaf.value;
  }

  #leavesAt(path: string | null): Leaves<T> {
    if (path === null) return this.#root.open;
    let node = this.#root;
    let isLeading = true;
    for (const segment of segmentsOf(path)) {
      if (segment === CUT || (isLeading && segment === ANY)) return node.open;
      isLeading &&= LEADING.has(segment);
      const next = node.next.get(segment) ?? newNode<T>();
      node.next.set(segment, next);
      node = next;
    }
    return node.ending;
  }

  /** Returns the values whose endpoint may be that of a recorded request. */
  matches({ host, method, path }: Endpoint & { readonly path: string }): T[] {
    const found: Leaf<T>[] = [];
    const segments = segmentsOf(path);
    const visit = (node: Node<T>, depth: number): void => {
      found.push(...node.open.values());
      const segment = segments[depth];
      if (segment === undefined) {
        found.push(...node.ending.values());
        return;
      }
      for (const key of new Set([segment, ANY])) {
        const next = node.next.get(key);
        if (next) visit(next, depth + 1);
      }
    };
    visit(this.#root, 0);
    return found.filter((one) => fits(one.host, host) && fits(one.method, method)).map(({ value }) => value);
  }
}

function newNode<T>(): Node<T> {
  return { next: new Map(), ending: new Map(), open: new Map() };
}

function fits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Returns the segments of a path without the version before the resource. */
function segmentsOf(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  const version = segments.findIndex((segment) => VERSION.test(segment));
  return version === 0 || (version === 1 && LEADING.has(segments[0] ?? ''))
    ? segments.filter((_, index) => index !== version)
    : segments;
}

import type { Basis } from '../core/basis.ts';
import type { Changes } from '../core/changes.ts';
import type { Finding } from '../core/finding.ts';
import { folderOf, nameOf, resolveInside } from '../core/path.ts';
import { productLabel } from '../core/product-label.ts';
import type { ListedRule, Rule } from '../core/rule.ts';
import type { Location } from '../core/text.ts';
import { isManifestName } from '../manifest/file-names.ts';
import type { DataPath, Manifest } from '../manifest/manifest.ts';
import type { ProductData } from '../manifest/schema/schema.ts';
import { blockAt } from '../manifest/yaml/block.ts';
import { PREFIX_WORDS } from '../text/partner-prefixes.ts';

/**
 * Returns a test for whether a change caused a finding. It did if it touched
 *
 * 1. a line of the finding, of what it stands for, or of a related place; 2. the whole manifest, which is then checked for the first time; 3.
 * what else its rule depends on: keys, including removed keys, and files that are judged as a whole; 4. the waiver that
 * hid the finding before.
 *
 * In doubt, it did: a finding too many is read, a missing finding is not.
 *
 * @param rules those that ran, loaded
 */
export function causedBy(
  changes: Changes,
  manifests: readonly Manifest[],
  rules: readonly (Rule | ListedRule)[],
): (finding: Finding) => boolean {
  const bases = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta.restsOn]] : [])));
  const listings = new Map(manifests.map((manifest) => [manifest.path, new ChangedListing(changes, manifest, bases)]));
  return (finding) => {
    const places = [finding, ...finding.occurrences, ...finding.related].map(({ location }) => location);
    if (places.some((place) => changes.touchesLines(place))) return true;
    const listing = listings.get(finding.manifest);
    return listing !== undefined && (listing.isNew() || listing.isUnwaived(finding) || listing.touches(finding));
  };
}

/** Of a rule whose record is unknown. */
const ANYTHING: Basis = { all: true };

/** Lines of sources that set the header, or its value. */
const HEADER = new RegExp(`user[-_]?agent|${PREFIX_WORDS}`, 'i');

class ChangedListing {
  readonly #changes: Changes;
  readonly #manifest: Manifest;
  readonly #bases: ReadonlyMap<string, Basis>;
  readonly #removed: readonly string[];
  #lost: boolean | undefined;

  constructor(changes: Changes, manifest: Manifest, bases: ReadonlyMap<string, Basis>) {
    this.#changes = changes;
    this.#manifest = manifest;
    this.#bases = bases;
    this.#removed = changes.removedFrom(manifest.path);
  }

  /** Whether it was added as a whole, or no line of it is known to be older. */
  isNew(): boolean {
    return this.#changes.touchesAll(this.#manifest.path);
  }

  /** Whether a waiver of its rule was removed or changed, so that it may have been hidden before. */
  isUnwaived({ rule, location, waiver }: Finding): boolean {
    if (waiver) return false;
    const named = new RegExp(`(?<![\\w-])${rule}(?![\\w-])`);
    const removed = [...this.#removed, ...this.#changes.removedFrom(location.path)];
    const waivers = this.#manifest.data.waivers ?? [];
    return (
      removed.some((line) => named.test(line)) ||
      waivers.some((one, index) => one?.rule === rule && this.#isTouched(['waivers', index]))
    );
  }

  touches(finding: Finding): boolean {
    const basis = this.#bases.get(finding.rule) ?? ANYTHING;
    const waived = basis.waived ? this.#waivedRule(finding.location) : null;
    if (waived === null) return this.#restsOnChange(basis, finding);
    // What a waiver hid is gone because of a change to what its rule depends on.
    const { on = [], reads = [], ...rest } = this.#bases.get(waived) ?? ANYTHING;
    return this.#restsOnChange({ ...rest, reads: [...on, ...reads] }, { ...finding, product: null });
  }

  #restsOnChange({ on = [], reads = [], files = [], headers = false, all = false }: Basis, finding: Finding): boolean {
    const gone = on.flatMap((key) => this.#paths(key, finding)).some((path) => this.#isRemoved(path));
    const decided = reads.flatMap((key) => this.#paths(key, finding));
    return (
      all ||
      gone ||
      decided.some((path) => this.#isTouched(path) || this.#isRemoved(path)) ||
      files.some((file) => this.#isFileTouched(file, finding)) ||
      (headers && this.#lostHeader())
    );
  }

  #waivedRule({ start }: Location): string | null {
    const { data, ignoreComments } = this.#manifest;
    const index = (data.waivers ?? []).findIndex((_, at) => holds(this.#block(['waivers', at]), start.line));
    const comment = ignoreComments.find(({ location }) => location.start.line === start.line);
    return (index === -1 ? comment?.rule : data.waivers?.[index]?.rule) ?? null;
  }

  /** `products[].logo` of each product concerned; `pressReleases[]`: the entry that the finding is about. */
  #paths(key: string, finding: Finding): DataPath[] {
    const steps = key.split('.');
    if (steps[0] !== 'products[]') return [steps];
    return this.#products(finding).flatMap(([index, product]) => {
      const [next, ...rest] = steps.slice(1);
      const path = ['products', index];
      if (next !== 'pressReleases[]') return [[...path, ...steps.slice(1)]];
      const entries = (product.pressReleases ?? []).map((release, at) => ({ release, at }));
      return entries
        .filter(
          ({ release, at }) =>
            this.#resolved(release?.file) === finding.location.path ||
            holds(this.#block([...path, 'pressReleases', at]), finding.location.start.line),
        )
        .map(({ at }) => [...path, 'pressReleases', at, ...rest]);
    });
  }

  #products({ product }: Finding): [index: number, ProductData][] {
    return [...(this.#manifest.data.products ?? []).entries()].filter(
      ([index, { name }]) => product === null || productLabel(name, index) === product,
    );
  }

  #isTouched(path: DataPath): boolean {
    const block = this.#block(path);
    return block !== null && this.#changes.touchesLines(block);
  }

  /** Whether it is missing, and a removed line set it. */
  #isRemoved(path: DataPath): boolean {
    const key = path.at(-1);
    if (typeof key !== 'string' || this.#block(path)) return false;
    const written = new RegExp(`(?<![\\w-])${key}["']?\\s*:`);
    return this.#removed.some((line) => written.test(line));
  }

  /** Returns the range from the key to the end of its value. */
  #block(path: DataPath): Location | null {
    return blockAt(this.#manifest, path);
  }

  #isFileTouched(file: NonNullable<Basis['files']>[number], finding: Finding): boolean {
    const { path } = this.#manifest;
    const named = this.#products(finding).map(([, product]) => product);
    switch (file) {
      case 'manifest':
        return this.#changes.touchesFile(path);
      case 'own':
        return finding.location.path !== path && this.#changes.touchesFile(finding.location.path);
      case 'rival':
        return [...this.#changes.paths()].some((one) => isManifestName(nameOf(one)));
      case 'logo':
        return named.some(({ logo }) => this.#isNamedFileTouched(logo));
      case 'version':
        return named.some(({ version }) => this.#isNamedFileTouched(version?.file));
      case 'press':
        return named.some(({ pressReleases = [] }) => pressReleases.some((one) => this.#isNamedFileTouched(one?.file)));
    }
  }

  /** In a manifest that was moved to another folder, the same text names other files. */
  #isNamedFileTouched(named: string | undefined): boolean {
    const path = this.#resolved(named);
    if (path === null) return false;
    const from = this.#changes.movedFrom(this.#manifest.path);
    return this.#changes.touchesFile(path) || (from !== null && folderOf(from) !== this.#manifest.folder);
  }

  #resolved(named: string | undefined): string | null {
    return named ? resolveInside(this.#manifest.folder, named) : null;
  }

  #lostHeader(): boolean {
    this.#lost ??= [...this.#changes.paths()].some(
      (path) => path !== this.#manifest.path && this.#changes.removedFrom(path).some((line) => HEADER.test(line)),
    );
    return this.#lost;
  }
}

function holds(block: Location | null, line: number): boolean {
  return block !== null && block.start.line <= line && line <= block.end.line;
}

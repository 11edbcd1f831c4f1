import { UsageError } from '../../core/errors.ts';
import { folderOf, nameOf, resolveInside } from '../../core/path.ts';
import type { Tools, WorkTree } from '../../core/ports.ts';
import { quote, visible } from '../../core/quote.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { isManifestName, MANIFEST_NAMES } from '../../manifest/file-names.ts';
import {
  manifestText,
  type NewField,
  type NewKey,
  type NewProduct,
  PRODUCT_KEYS,
  TEMPLATES,
} from '../../manifest/listing-text.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { missingManifest, parseManifest } from '../../manifest/parse.ts';
import { homeOf } from '../../rules/artifacts/homes.ts';
import { invisibleCharacters, lineBreaks } from '../../text/characters.ts';
import { withProduct } from './add-product.ts';
import { type Ask, asGuessed, type Draft, draftListing } from './draft.ts';

export interface InitRequest {
  /** A folder, or the manifest to write; relative to the repository root, `''` is the root. */
  readonly path: string;
  /** Name of the product; null: to be guessed. Where there is a manifest, the product is added to it. */
  readonly product: string | null;
}

export interface InitOutcome {
  /** Of the manifest, relative to the repository root. */
  readonly path: string;
  /** Null: there was no manifest. */
  readonly before: string | null;
  readonly after: string;
  /** In the order of the file. */
  readonly fields: readonly {
    readonly key: NewKey;
    /** What to write. */
    readonly hint: string;
    /** Null: a placeholder. */
    readonly value: string | null;
    /** Where a guess comes from; null: a person gave the value, or there is none. */
    readonly source: string | null;
  }[];
}

/**
 * Returns a manifest made of what the repository states, or an existing one with one more product. Writes nothing and
 * uses no network. What no file states stays a placeholder, which `check` reports.
 *
 * @param ask null: no person is asked
 * @throws UsageError if there is a manifest already, or if the product cannot be added
 */
export async function init(
  { path, product }: InitRequest,
  tree: WorkTree,
  tools: Tools,
  ask: Ask | null = null,
): Promise<InitOutcome> {
  const target = targetOf(tree, path);
  const existing = existingManifest(tree, target, { extend: product !== null });
  if (product !== null) refuseName(product, existing);
  const manifest = existing ?? missingManifest(target);
  const { company, fields, blocks } = await draftListing(manifest, { tree, tools, product, ask: ask ?? asGuessed });
  const added: NewProduct = {
    fields: {
      name: fieldOf('name', fields.name),
      description: fieldOf('description', fields.description),
      logo: fieldOf('logo', fields.logo),
      landingPage: fieldOf('landingPage', fields.landingPage),
      userAgent: fieldOf('userAgent', fields.userAgent),
    },
    blocks: blocks.map((block) => ({ ...block, comments: block.comments.map(asComment) })),
  };
  const ofCompany = existing ? [] : [{ key: 'company' as const, draft: company }];
  return {
    path: manifest.path,
    before: existing?.source?.text ?? null,
    after: existing ? withProduct(existing, added) : manifestText(fieldOf('company', company), added),
    fields: [...ofCompany, ...PRODUCT_KEYS.map((key) => ({ key, draft: fields[key] }))].map(({ key, draft }) => ({
      key,
      hint: TEMPLATES[key].hint,
      value: draft.value,
      source: draft.source,
    })),
  };
}

/** @throws UsageError if the path is neither a folder nor the name of a manifest */
function targetOf(tree: WorkTree, given: string): string {
  const path = resolveInside('', given);
  if (path === null) throw new UsageError(`${quote(given)} is outside the repository`);
  if (isManifestName(nameOf(path)) && tree.entry(path).kind !== 'folder') {
    requireFolder(tree, folderOf(path));
    return path;
  }
  requireFolder(tree, path);
  return inFolder(path, MANIFEST_NAMES[0]);
}

function requireFolder(tree: WorkTree, path: string): void {
  if (path !== '' && tree.entry(path).kind !== 'folder')
    throw new UsageError(
      `the folder ${quote(path)} does not exist (init takes a folder, or the path of a new manifest)`,
    );
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** @throws UsageError if there is a manifest that is not to be extended, or that cannot be read */
function existingManifest(tree: WorkTree, target: string, { extend }: { readonly extend: boolean }): Manifest | null {
  const home = homeOf(folderOf(target));
  const [path, other] = MANIFEST_NAMES.map((name) => inFolder(home, name)).filter(
    (place) => tree.entry(place).kind !== 'missing',
  );
  if (path === undefined) return null;
  if (!extend) throw new UsageError(`${quote(path)} exists (init never overwrites it; --product NAME adds a product)`);
  if (other !== undefined) throw new UsageError(`${quote(path)} and ${quote(other)} both exist (keep only one)`);
  const bytes = tree.read(path, MOST_BYTES.manifest);
  const manifest = bytes && parseManifest(path, bytes);
  if (manifest?.state !== 'parsed') throw new UsageError(`${quote(path)} cannot be read (run check to see why)`);
  return manifest;
}

/** @throws UsageError for a name that no list of products can show, or that is taken */
function refuseName(name: string, existing: Manifest | null): void {
  if (name.trim() === '' || [...lineBreaks(name), ...invisibleCharacters(name)].length > 0)
    throw new UsageError(`--product: ${quote(name)} is not a name`);
  const isTaken = existing?.data.products?.some((one) => one.name?.trim().toLowerCase() === name.trim().toLowerCase());
  if (isTaken) throw new UsageError(`${quote(existing?.path ?? '')} already has the product ${quote(name)}`);
}

function fieldOf(key: NewKey, { value, source, remarks }: Draft): NewField {
  const comments = [
    ...(value === null ? [TEMPLATES[key].hint] : []),
    ...(source === null ? [] : [`From ${source}.`]),
    ...remarks.map((remark) => `${remark}.`),
  ];
  return { value, comments: comments.map(asComment) };
}

/** On one line, with every invisible character as `U+XXXX`; text of the repository never makes it a waiver. */
function asComment(text: string): string {
  const line = [...text].map(visible).join('');
  return line.replaceAll(/mde-partner-ignore/gi, 'mde-partner ignore');
}

import { editDistance } from '../text/distance.ts';
import { isVersionText } from './version-text.ts';

/** Form of a release tag for products that do not state one. */
export const DEFAULT_TAG_FORM = 'v{version}';

const HOLE = '{version}';

/** Which forms match a released tag or version. */
export interface TagOwners {
  readonly release: string;
  /** The most specific forms that match: those with the most characters around the version. */
  readonly forms: ReadonlySet<string>;
}

/** What the released tag or version means for one product; `other`: the tag belongs to other products. */
export type TagReading =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unfit' };

/**
 * @param release tag or version
 * @param forms forms of every product in the run, such as `v{version}` or `pkg@{version}`
 */
export function ownersOf(release: string, forms: Iterable<string>): TagOwners {
  const fitting = [...new Set(forms)].filter((form) => versionIn(release, form) !== null);
  const longest = fitting.reduce((most, form) => Math.max(most, form.length), 0);
  return { release, forms: new Set(fitting.filter((form) => form.length === longest)) };
}

/** Reads a tag for a product. A version that is not a product's tag applies to every product. */
export function readTag({ release, forms }: TagOwners, form: string): TagReading {
  const version = forms.has(form) ? versionIn(release, form) : null;
  if (version !== null) return { kind: 'version', version };
  if (forms.size > 0) return { kind: 'other' };
  return isVersion(release) ? { kind: 'version', version: release } : { kind: 'unfit' };
}

/** Whether a form contains the version once. */
function isTagForm(form: string): boolean {
  return form.split(HOLE).length === 2;
}

/** Returns the probable form of a tag: the first number with a dot begins the version. Null: no version in it. */
export function formOf(tag: string): string | null {
  const at = tag.search(/\d{1,9}\.\d/);
  if (at < 0 || !isVersion(tag.slice(at))) return null;
  const form = tag.slice(0, at) + HOLE;
  return isTagForm(form) ? form : null;
}

/** Returns the tag that was probably meant: the same version in the form nearest to the tag's. Null: none is near. */
export function nearestTag(tag: string, forms: Iterable<string>): string | null {
  const own = formOf(tag);
  if (own === null) return null;
  const limit = Math.floor((own.length - HOLE.length) / 3);
  let nearest: string | null = null;
  let least = limit + 1;
  for (const form of forms) {
    const distance = isTagForm(form) ? editDistance(own.toLowerCase(), form.toLowerCase(), limit) : least;
    if (distance < least) [nearest, least] = [form, distance];
  }
  const [before = '', after = ''] = own.split(HOLE);
  return nearest?.replace(HOLE, () => tag.slice(before.length, tag.length - after.length)) ?? null;
}

function versionIn(tag: string, form: string): string | null {
  if (!isTagForm(form)) return null;
  const [before, after] = form.split(HOLE) as [string, string];
  if (!tag.startsWith(before) || !tag.endsWith(after)) return null;
  const version = tag.slice(before.length, tag.length - after.length);
  return isVersion(version) ? version : null;
}

/** Begins with a digit, because a `v` belongs to the form. */
function isVersion(text: string): boolean {
  return /^\d/.test(text) && isVersionText(text);
}
